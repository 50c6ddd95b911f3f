// A process between host and program. It lives as long as the program, and is where the program's processes end up when
// their own parent has ended, so that it can end them all. It uses calls only that are safe after fork in a process that
// had several threads.
#define _GNU_SOURCE
#include "supervisor.h"

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

static void report(int descriptor, int step, int value) {
    struct contained_ending ending = {.step = step, .value = value};
    // Where that fails, the host is gone.
    ssize_t written = write(descriptor, &ending, sizeof ending);
    (void)written;
}

// MARK: - The program

static int confine(const struct containment *containment) {
    if (confine_resources(containment) != 0) return -1;
    if (drop_privileges() != 0) return -1;
    if (containment->writable != NULL && confine_writing(containment->writable) != 0) return -1;
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
    report(ends.ending, step, errno);
    _exit(127);
}

// MARK: - Its end

/// How long the system may take to end a process, in milliseconds: one that waits for a broken disk may never end.
enum { patience = 3000 };

/// Ends all children of this process, which all that the program left behind become; a step at a time.
static void end_children(void) {
#ifdef __linux__
    char buffer[4096] = "/proc/self/task/";
    char *end = buffer + 16;
    char digits[12];
    int count = 0;
    for (pid_t own = getpid(); own > 0; own /= 10) digits[count++] = (char)('0' + own % 10);
    while (count > 0) *end++ = digits[--count];
    const char *tail = "/children";
    while ((*end++ = *tail++) != 0) {}
    int descriptor = open(buffer, O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return;
    ssize_t length = read(descriptor, buffer, sizeof buffer);
    close(descriptor);
    // A number that the buffer has cut off has no blank after it, and waits for the next step.
    pid_t child = 0;
    for (ssize_t index = 0; index < length; index++) {
        if (buffer[index] >= '0' && buffer[index] <= '9') {
            child = child * 10 + (buffer[index] - '0');
        } else {
            if (child > 1) kill(child, SIGKILL);
            child = 0;
        }
    }
#endif
}

/// Ends what the program has left running; gives up on what the system does not let go.
static void end_remains(void) {
    const struct timespec pause = {.tv_nsec = 1000 * 1000};
    for (int step = 0; step < patience; step++) {
        pid_t ended;
        do ended = waitpid(-1, NULL, WNOHANG); while (ended > 0);
        if (ended < 0) return;
        end_children();
        nanosleep(&pause, NULL);
    }
}

static void child_changed(int number) { (void)number; }

/// Waits for the end of the program without reaping it, so that its number stays its own.
static void await_end(pid_t program, int leash, const sigset_t *unblocked) {
    bool held = true;
    for (;;) {
        siginfo_t info = {.si_pid = 0};
        if (waitid(P_PID, (id_t)program, &info, WEXITED | WNOHANG | WNOWAIT) != 0 || info.si_pid == program) return;
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
        }
        // Orphans that have ended by themselves need not wait for the end.
        while (waitid(P_ALL, 0, &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_pid > 0 && info.si_pid != program) {
            waitpid(info.si_pid, NULL, WNOHANG);
        }
    }
}

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

    pid_t supervisor = getpid();
    pid_t program = fork();
    if (program == 0) execute(containment, ends, supervisor);
    if (program < 0) {
        report(ends.ending, CONTAINED_EXECUTE, errno);
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
    end_remains();
    report(ends.ending, CONTAINED_RAN, status);
    _exit(0);
}
