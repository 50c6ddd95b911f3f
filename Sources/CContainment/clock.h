#ifndef CLOCK_H
#define CLOCK_H

#include <stdint.h>
#include <time.h>

/// Milliseconds since some moment, by a clock that is never set; safe after fork.
static inline int64_t clock_milliseconds(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

#endif
