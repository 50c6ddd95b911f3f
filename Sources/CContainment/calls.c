// What neither Landlock nor limits keep a program from, a filter of system calls refuses, see seccomp(2).
//
// Landlock knows TCP only: sockets of every kind are refused, and with them io_uring, which could make sockets without
// that call. Pairs of sockets (socketpair) lead nowhere, and stay. And a program may lower its own limits and priorities,
// but not those of the host or of anybody else: to set them for another process than the one that calls is refused.
#include "confine.h"

#if defined(__linux__) && (defined(__x86_64__) || defined(__aarch64__))

#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__x86_64__)
#define OWN_ARCHITECTURE AUDIT_ARCH_X86_64
#else
#define OWN_ARCHITECTURE AUDIT_ARCH_AARCH64
#endif
#define FIRST_OF_X32 0x40000000
#define IO_URING_SETUP 425

// The lower half of an argument, which is all that the kernel takes of the number of a process.
#define ARGUMENT(index) (offsetof(struct seccomp_data, args) + (index) * sizeof(uint64_t))

bool calls_can_be_refused(void) {
    uint32_t action = SECCOMP_RET_ERRNO;
    return syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action) == 0;
}

int confine_calls(void) {
    if (!calls_can_be_refused()) return 0;
    enum { allowed = 17, first_argument = 18, second_argument = 20, comparison = 21, refused = 24 };
#define CALL(line, number, target) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, number, target - line - 1, 0)
    struct sock_filter filter[] = {
        [0] = BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
        // Calls in the manner of another architecture have other numbers: all are refused.
        [1] = BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, OWN_ARCHITECTURE, 0, refused - 2),
        [2] = BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
        [3] = BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, FIRST_OF_X32, refused - 4, 0),
        [4] = CALL(4, SYS_socket, refused),
        [5] = CALL(5, IO_URING_SETUP, refused),
        [6] = CALL(6, SYS_prlimit64, first_argument),
        [7] = CALL(7, SYS_sched_setaffinity, first_argument),
        [8] = CALL(8, SYS_sched_setscheduler, first_argument),
        [9] = CALL(9, SYS_sched_setparam, first_argument),
        [10] = CALL(10, SYS_sched_setattr, first_argument),
        [11] = CALL(11, SYS_setpriority, second_argument),
        [12] = CALL(12, SYS_ioprio_set, second_argument),
        // What outlives the process that makes it.
        [13] = CALL(13, SYS_shmget, refused),
        [14] = CALL(14, SYS_msgget, refused),
        [15] = CALL(15, SYS_semget, refused),
        [16] = CALL(16, SYS_mq_open, refused),
        [allowed] = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        [first_argument] = BPF_STMT(BPF_LD | BPF_W | BPF_ABS, ARGUMENT(0)),
        [19] = BPF_STMT(BPF_JMP | BPF_JA, comparison - 20),
        [second_argument] = BPF_STMT(BPF_LD | BPF_W | BPF_ABS, ARGUMENT(1)),
        // 0 is the process that calls.
        [comparison] = BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 0, 1, 0),
        [22] = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
        [23] = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        [refused] = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EACCES),
    };
#undef CALL
    struct sock_fprog program = {.len = sizeof filter / sizeof *filter, .filter = filter};
    return (int)syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program);
}

#else

bool calls_can_be_refused(void) { return false; }
int confine_calls(void) { return 0; }

#endif
