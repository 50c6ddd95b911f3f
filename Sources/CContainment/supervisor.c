// A process between host and program. It lives as long as the program, and is where the program's processes end up when
// their own parent has ended, so that it can end them all. It uses calls only that are safe after fork in a process that
// had several threads.
#define _GNU_SOURCE
#include "supervisor.h"

#include "clock.h"
#include "confine.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/prctl.h>
#endif

static void report(int descriptor, int step, int value, int left) {
    struct contained_ending ending = {.step = step, .value = value, .left = left};
    // Where that fails, the host is gone.
    ssize_t written = write(descriptor, &ending, sizeof ending);
    (void)written;
}

// MARK: - The program

static int confine(const struct containment *containment) {
    if (confine_resources(containment) != 0) return -1;
    if (drop_privileges() != 0) return -1;
    if (containment->writable == NULL) {
        // Who is trusted is still to be ended in time.
        confine_signals();
    } else if (confine_files(containment->writable) != 0) {
        return -1;
    }
    if (!containment->network && confine_calls() != 0) return -1;
    return 0;
}

/// Becomes the program. Only where that fails, something is written to `ends.ending`.
static _Noreturn void execute(const struct containment *containment, struct supervised ends, pid_t supervisor) {
    setsid();
#ifdef __linux__
    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    if (getppid() != supervisor) _exit(1);
#endif
    for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);

    int step = CONTAINED_CONFINE;
    if (dup2(ends.input, 0) == 0 && dup2(ends.output, 1) == 1 && dup2(ends.log, 2) == 2 &&
        chdir(containment->folder) == 0) {
        // The one that is kept is closed when the program starts.
        close_others(3, &ends.ending, 1);
        if (confine(containment) == 0) {
            step = CONTAINED_EXECUTE;
            char *const arguments[] = {(char *)containment->program, NULL};
            execve(containment->program, arguments, containment->environment);
        }
    }
    report(ends.ending, step, errno, 0);
    _exit(127);
}

// MARK: - Its end

/// How long the system may take to end a process, in milliseconds: one that waits for a broken disk may never end.
enum { patience = 10000 };

/// Whether signals from here reach nobody but what this process has started.
static bool signals_are_confined;

/// Sends SIGKILL to what the program has started: to all of it at once where signals reach nobody else, so that even those
/// are ended that multiply all the while. Otherwise to the children of this process, which all that is left behind become,
/// step by step.
///
/// Returns how many children there are.
static int end_children(void) {
    int children = 0;
    if (signals_are_confined) kill(-1, SIGKILL);
#ifdef __linux__
    char buffer[1 << 14] = "/proc/self/task/";
    char *end = buffer + 16;
    char digits[12];
    int count = 0;
    for (pid_t own = getpid(); own > 0; own /= 10) digits[count++] = (char)('0' + own % 10);
    while (count > 0) *end++ = digits[--count];
    const char *tail = "/children";
    while ((*end++ = *tail++) != 0) {}
    int descriptor = open(buffer, O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return 0;
    pid_t child = 0;
    ssize_t length;
    while ((length = read(descriptor, buffer, sizeof buffer)) > 0) {
        for (ssize_t index = 0; index < length; index++) {
            if (buffer[index] >= '0' && buffer[index] <= '9') {
                child = child * 10 + (buffer[index] - '0');
            } else {
                if (child > 1 && kill(child, SIGKILL) == 0) children++;
                child = 0;
            }
        }
    }
    close(descriptor);
#endif
    return children;
}

/// Ends what the program has left running, and gives up on what the system does not let go; how many that are.
static int end_remains(void) {
    const struct timespec pause = {.tv_nsec = 1000 * 1000};
    const int64_t end = clock_milliseconds() + patience;
    int children;
    for (int idle = 0;;) {
        pid_t ended;
        do ended = waitpid(-1, NULL, WNOHANG); while (ended > 0);
        if (ended < 0) return 0;
        children = end_children();
        if (clock_milliseconds() >= end) return children;
        // Those that end need the processors, too.
        if (++idle % 16 == 0) nanosleep(&pause, NULL);
    }
}

static void child_changed(int number) { (void)number; }

/// Waits for the end of the program without reaping it, so that its number stays its own.
static void await_end(pid_t program, int leash, const sigset_t *unblocked) {
    bool held = true;
    for (;;) {
        siginfo_t info = {.si_pid = 0};
        if (waitid(P_PID, (id_t)program, &info, WEXITED | WNOHANG | WNOWAIT) != 0) return;
        // One that has itself traced tells of its stops, too.
        bool has_ended = info.si_code == CLD_EXITED || info.si_code == CLD_KILLED || info.si_code == CLD_DUMPED;
        if (info.si_pid == program && has_ended) return;
        struct pollfd watched = {.fd = held ? leash : -1, .events = POLLIN};
        // Signals are taken here only: one that came before does not get lost.
#ifdef __linux__
        const struct timespec limit = {.tv_sec = patience / 1000};
        int ready = ppoll(&watched, 1, held ? NULL : &limit, unblocked);
        if (ready == 0 && !held) return;
#else
        (void)unblocked;
        int ready = poll(&watched, 1, 20);
#endif
        if (ready > 0) {
            held = false;
            kill(-program, SIGKILL);
            kill(program, SIGKILL);
            end_children();
        }
        // Orphans that have ended by themselves need not wait for the end.
        while (waitid(P_ALL, 0, &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_pid > 0 && info.si_pid != program) {
            waitpid(info.si_pid, NULL, WNOHANG);
        }
    }
}

#ifdef __linux__
/// Until the program starts, it has this process's memory, and this process waits: nothing need be copied.
#define start_child vfork
#else
#define start_child fork
#endif

_Noreturn void supervise(const struct containment *containment, struct supervised ends) {
    // Neither a terminal nor anybody who means the host alone ends it; the leash does.
    setsid();
    for (int number = 1; number < NSIG; number++) signal(number, SIG_IGN);
    struct sigaction action = {.sa_handler = child_changed};
    sigaction(SIGCHLD, &action, NULL);
    sigset_t blocked, unblocked;
    sigemptyset(&unblocked);
    blocked = unblocked;
    sigaddset(&blocked, SIGCHLD);
    sigprocmask(SIG_SETMASK, &blocked, NULL);
    const int kept[] = {ends.input, ends.output, ends.log, ends.leash, ends.ending, containment->held};
    close_others(0, kept, sizeof kept / sizeof *kept);
#ifdef __linux__
    prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
#endif

    signals_are_confined = confine_signals();

    pid_t supervisor = getpid();
    pid_t program = start_child();
    if (program == 0) execute(containment, ends, supervisor);
    if (program < 0) {
        report(ends.ending, CONTAINED_EXECUTE, errno, 0);
        _exit(1);
    }
    close(ends.input);
    close(ends.output);
    close(ends.log);
    await_end(program, ends.leash, &unblocked);
    kill(-program, SIGKILL);
    // Where the system does not let go of it, this is what it was ended by.
    int status = SIGKILL;
    waitpid(program, &status, WNOHANG);
    int left = end_remains();
    report(ends.ending, CONTAINED_RAN, status, left);
    _exit(0);
}
