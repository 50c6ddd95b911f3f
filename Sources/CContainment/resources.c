#include "confine.h"

#include <sys/resource.h>

/// Lowers a limit; `grace` is what is between its signal and the end by force.
static int lower(int resource, uint64_t value, uint64_t grace) {
    struct rlimit limit;
    if (getrlimit(resource, &limit) != 0) return -1;
    if (limit.rlim_max == RLIM_INFINITY || limit.rlim_max > value + grace) limit.rlim_max = value + grace;
    limit.rlim_cur = limit.rlim_max < value ? limit.rlim_max : value;
    return setrlimit(resource, &limit);
}

uint64_t descriptors_raise(void) {
    struct rlimit limit;
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return 0;
    uint64_t before = limit.rlim_cur;
    limit.rlim_cur = limit.rlim_max;
    return setrlimit(RLIMIT_NOFILE, &limit) == 0 ? before : 0;
}

int confine_resources(const struct containment *containment) {
    if (lower(RLIMIT_CORE, 0, 0) != 0) return -1;
    struct rlimit files;
    if (containment->descriptors > 0 && getrlimit(RLIMIT_NOFILE, &files) == 0) {
        files.rlim_cur = containment->descriptors;
        if (setrlimit(RLIMIT_NOFILE, &files) != 0) return -1;
    }
    // Data, not address space: runtimes reserve far more addresses than they ever use.
    if (containment->memory > 0 && lower(RLIMIT_DATA, containment->memory, 0) != 0) return -1;
    if (containment->processor_time > 0 && lower(RLIMIT_CPU, containment->processor_time, 1) != 0) return -1;
    if (containment->file_size > 0 && lower(RLIMIT_FSIZE, containment->file_size, 0) != 0) return -1;
    return 0;
}
