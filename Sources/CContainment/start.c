// For pipe2.
#define _GNU_SOURCE
#include "confine.h"
#include "supervisor.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

/// Makes a pipe whose ends are above those of standard input, output and error, whichever of these are closed.
static int make_pipe(int ends[2]) {
    int made[2];
#ifdef __linux__
    // Nothing that another thread starts meanwhile has a hold on it.
    if (pipe2(made, O_CLOEXEC) != 0) return -1;
#else
    if (pipe(made) != 0) return -1;
#endif
    for (int index = 0; index < 2; index++) {
        ends[index] = fcntl(made[index], F_DUPFD_CLOEXEC, 3);
        close(made[index]);
    }
    if (ends[0] >= 0 && ends[1] >= 0) return 0;
    int code = errno;
    for (int index = 0; index < 2; index++) {
        if (ends[index] >= 0) close(ends[index]);
    }
    errno = code;
    return -1;
}

static void close_range_of(int first, int last) {
    if (first > last) return;
#ifdef SYS_close_range
    if (syscall(SYS_close_range, (unsigned)first, (unsigned)last, 0) == 0) return;
#endif
    long most = sysconf(_SC_OPEN_MAX);
    if (most < 0 || most > 1 << 20) most = 1 << 20;
    for (int descriptor = first; descriptor <= last && descriptor < most; descriptor++) close(descriptor);
}

void close_others(int first, const int *kept, int count) {
    // From one that is kept to the next larger one.
    for (;;) {
        int next = -1;
        for (int index = 0; index < count; index++) {
            if (kept[index] >= first && (next < 0 || kept[index] < next)) next = kept[index];
        }
        close_range_of(first, next < 0 ? 0x7FFFFFFF : next - 1);
        if (next < 0) return;
        first = next + 1;
    }
}

int contained_start(const struct containment *containment, struct contained_process *process) {
    enum { input, output, log, leash, ending, count };
    int pipes[count][2];
    for (int made = 0; made < count; made++) {
        if (make_pipe(pipes[made]) == 0) continue;
        int code = errno;
        while (made-- > 0) {
            close(pipes[made][0]);
            close(pipes[made][1]);
        }
        return code;
    }
    struct supervised ends = {
        .input = pipes[input][0],
        .output = pipes[output][1],
        .log = pipes[log][1],
        .leash = pipes[leash][0],
        .ending = pipes[ending][1],
    };
    // No handler of this process runs in the new one.
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    pid_t supervisor = fork();
    int code = errno;
    if (supervisor == 0) supervise(containment, ends);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    close(ends.input);
    close(ends.output);
    close(ends.log);
    close(ends.leash);
    close(ends.ending);
    *process = (struct contained_process){
        .supervisor = supervisor,
        .input = pipes[input][1],
        .output = pipes[output][0],
        .log = pipes[log][0],
        .leash = pipes[leash][1],
        .ending = pipes[ending][0],
    };
    if (supervisor > 0) return 0;
    close(process->input);
    close(process->output);
    close(process->log);
    close(process->leash);
    close(process->ending);
    return code;
}

struct containment_support containment_support(void) {
    return (struct containment_support){
        .landlock = landlock_version(),
        .sockets = calls_can_be_refused(),
#ifdef __linux__
        .descendants = access("/proc/thread-self/children", R_OK) == 0,
#endif
    };
}
