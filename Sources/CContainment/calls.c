// A filter of system calls refuses what neither Landlock nor limits can, see seccomp(2).
//
// Landlock knows TCP only: sockets of every kind are refused, and with them io_uring, which could make sockets without
// that call. Pairs of sockets that are streams lead nowhere, and stay; datagrams could be sent from one to anybody.
//
// Landlock does not know modes, times and owners of files, which could be anybody's: to set them does nothing, and is said
// to be done, as programs that copy files expect. A program may lower its own limits and priorities, but not those of the
// host or of anybody else. A lease (see fcntl(2)) would have whoever opens the file wait for it to be given back. What
// processes of one user share in the system, queues, keys and the like, is out of reach.
//
// Much that can be done to a file or folder needs no more than that it is open for reading, and is a command to `ioctl`:
// its flags, its encryption, snapshots of it. Only what programs ask of their own input and output is answered. And in a
// namespace of its own a program would have all privileges again, if only there.
#include "confine.h"

#if defined(__linux__) && (defined(__x86_64__) || defined(__aarch64__))

#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__x86_64__)
#define OWN_ARCHITECTURE AUDIT_ARCH_X86_64
#else
#define OWN_ARCHITECTURE AUDIT_ARCH_AARCH64
#endif
#define FIRST_OF_X32 0x40000000

// Calls that are younger than the headers of many systems, and a command that these have under `_GNU_SOURCE` only.
enum { io_uring_setup = 425, clone3 = 435, fchmodat2 = 452, setxattrat = 463, removexattrat = 466, file_setattr = 469,
       set_lease = 1024, get_terminal = 0x802C542A };

#define ANSWER(code) BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | (code))
#define ALLOW BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)
// The lower half of an argument, which is all that the kernel takes of those that are looked at here.
#define LOAD_ARGUMENT(index) \
    BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args) + (index) * sizeof(uint64_t))
#define IF_EQUAL(value, is, is_not) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, is, is_not)
#define IF_AT_LEAST(value, is, is_not) BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, value, is, is_not)

// Each is a block of its own, which is passed over for other calls, and otherwise ends with an answer.
#define REFUSE(call) IF_EQUAL(call, 0, 1), ANSWER(EACCES)
#define DO_NOTHING(call) IF_EQUAL(call, 0, 1), ANSWER(0)
/// For a call whose argument is the number of a process: 0 is the one that calls.
#define FOR_ITSELF(call, argument) \
    IF_EQUAL(call, 0, 4), LOAD_ARGUMENT(argument), IF_EQUAL(0, 0, 1), ALLOW, ANSWER(EPERM)
/// For a call whose first argument says what the second is the number of: below `user`, of a process or a group of them.
#define FOR_ITSELF_BELOW(call, user) \
    IF_EQUAL(call, 0, 6), LOAD_ARGUMENT(0), IF_AT_LEAST(user, 3, 0), LOAD_ARGUMENT(1), IF_EQUAL(0, 0, 1), ALLOW, \
        ANSWER(EPERM)
/// For a call whose second argument is a command, of which one is refused.
#define REFUSE_COMMAND(call, command) \
    IF_EQUAL(call, 0, 4), LOAD_ARGUMENT(1), IF_EQUAL(command, 0, 1), ANSWER(EACCES), ALLOW
/// For a call whose second argument is a kind of socket.
#define FOR_STREAMS(call) \
    IF_EQUAL(call, 0, 6), LOAD_ARGUMENT(1), BPF_STMT(BPF_ALU | BPF_AND | BPF_K, 0xF), IF_EQUAL(SOCK_STREAM, 1, 0), \
        IF_EQUAL(SOCK_SEQPACKET, 0, 1), ALLOW, ANSWER(EACCES)

/// For a call whose first argument is flags, of which one is refused.
#define REFUSE_FLAG(call, flag) \
    IF_EQUAL(call, 0, 4), LOAD_ARGUMENT(0), BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, flag, 0, 1), ANSWER(EPERM), ALLOW
#define ALLOW_IF(value) IF_EQUAL(value, 0, 1), ALLOW

static struct sock_filter filter[] = {
    // Calls in the manner of another architecture have other numbers: all are refused.
    BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
    IF_EQUAL(OWN_ARCHITECTURE, 1, 0),
    ANSWER(EACCES),
    BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
    IF_AT_LEAST(FIRST_OF_X32, 0, 1),
    ANSWER(EACCES),

    REFUSE(SYS_socket),
    REFUSE(io_uring_setup),
    FOR_STREAMS(SYS_socketpair),
    REFUSE_COMMAND(SYS_fcntl, set_lease),

    // Whether it is a terminal and how wide, how much there is to read, whether to wait, whether to be closed.
    IF_EQUAL(SYS_ioctl, 0, 16), LOAD_ARGUMENT(1), ALLOW_IF(TCGETS), ALLOW_IF(get_terminal), ALLOW_IF(TIOCGWINSZ),
    ALLOW_IF(FIONREAD), ALLOW_IF(FIONBIO), ALLOW_IF(FIOCLEX), ALLOW_IF(FIONCLEX), ANSWER(ENOTTY),

    REFUSE_FLAG(SYS_clone, CLONE_NEWUSER),
    REFUSE_FLAG(SYS_unshare, CLONE_NEWUSER),
    // Its flags lie in memory, where a filter cannot look. Without it, libraries take the call before.
    IF_EQUAL(clone3, 0, 1), ANSWER(ENOSYS),
    REFUSE(SYS_setns),

#ifdef SYS_chmod
    DO_NOTHING(SYS_chmod),
    DO_NOTHING(SYS_utime),
    DO_NOTHING(SYS_utimes),
    DO_NOTHING(SYS_futimesat),
    REFUSE(SYS_chown),
    REFUSE(SYS_lchown),
#endif
    DO_NOTHING(SYS_fchmod),
    DO_NOTHING(SYS_fchmodat),
    DO_NOTHING(fchmodat2),
    DO_NOTHING(SYS_utimensat),
    REFUSE(SYS_fchown),
    REFUSE(SYS_fchownat),
    REFUSE(SYS_setxattr),
    REFUSE(SYS_lsetxattr),
    REFUSE(SYS_fsetxattr),
    REFUSE(setxattrat),
    REFUSE(SYS_removexattr),
    REFUSE(SYS_lremovexattr),
    REFUSE(SYS_fremovexattr),
    REFUSE(removexattrat),
    REFUSE(file_setattr),

    FOR_ITSELF(SYS_prlimit64, 0),
    FOR_ITSELF(SYS_sched_setaffinity, 0),
    FOR_ITSELF(SYS_sched_setscheduler, 0),
    FOR_ITSELF(SYS_sched_setparam, 0),
    FOR_ITSELF(SYS_sched_setattr, 0),
    FOR_ITSELF_BELOW(SYS_setpriority, 2),
    FOR_ITSELF_BELOW(SYS_ioprio_set, 3),

    REFUSE(SYS_shmget),
    REFUSE(SYS_shmat),
    REFUSE(SYS_shmctl),
    REFUSE(SYS_msgget),
    REFUSE(SYS_msgsnd),
    REFUSE(SYS_msgrcv),
    REFUSE(SYS_msgctl),
    REFUSE(SYS_semget),
    REFUSE(SYS_semop),
    REFUSE(SYS_semtimedop),
    REFUSE(SYS_semctl),
    REFUSE(SYS_mq_open),
    REFUSE(SYS_mq_unlink),
    REFUSE(SYS_add_key),
    REFUSE(SYS_request_key),
    REFUSE(SYS_keyctl),
    ALLOW,
};

bool calls_can_be_refused(void) {
    uint32_t action = SECCOMP_RET_ERRNO;
    return syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action) == 0;
}

int confine_calls(void) {
    if (!calls_can_be_refused()) return 0;
    struct sock_fprog program = {.len = sizeof filter / sizeof *filter, .filter = filter};
    return (int)syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program);
}

#else

bool calls_can_be_refused(void) { return false; }
int confine_calls(void) { return 0; }

#endif
