/* Runs a command and writes to a file what it took: usage: measure [--tree] REPORT COMMAND [ARGUMENT...]

   The report is one line: exit status, CPU seconds, wall seconds, peak memory of the largest process in KiB and, with
   --tree, of all processes together. It is a program of its own, and small, since a process starts with the peak memory
   of the one that it was forked from. Processes whose parent ends before them fall to it, so that none is left out. */

#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec + time.tv_nsec / 1e9;
}

static double seconds(struct timeval time) {
    return time.tv_sec + time.tv_usec / 1e6;
}

/* Memory in KiB, pages that processes share counted once (`Pss`), so that forks of a large process are not large. */
static long memory_of(const char *process) {
    char path[300], line[200];
    long size = 0;
    snprintf(path, sizeof path, "/proc/%s/smaps_rollup", process);
    FILE *file = fopen(path, "r");
    if (!file) return 0;
    while (fgets(line, sizeof line, file)) {
        if (sscanf(line, "Pss: %ld", &size) == 1) break;
    }
    fclose(file);
    return size;
}

/* The process and all below it. Children are listed by the thread that started them. */
static long memory_of_tree(const char *process) {
    long sum = memory_of(process);
    char path[300];
    snprintf(path, sizeof path, "/proc/%s/task", process);
    DIR *tasks = opendir(path);
    if (!tasks) return sum;
    for (struct dirent *task; (task = readdir(tasks));) {
        char children[600], child[32];
        if (task->d_name[0] == '.') continue;
        snprintf(children, sizeof children, "%s/%s/children", path, task->d_name);
        FILE *file = fopen(children, "r");
        if (!file) continue;
        while (fscanf(file, "%31s", child) == 1) sum += memory_of_tree(child);
        fclose(file);
    }
    closedir(tasks);
    return sum;
}

int main(int count, char **arguments) {
    int is_tree = count > 1 && !strcmp(arguments[1], "--tree");
    char **rest = arguments + 1 + is_tree;
    if (count < 3 + is_tree) return fprintf(stderr, "usage: measure [--tree] REPORT COMMAND [ARGUMENT...]\n"), 64;

    sigset_t child_ends, before;
    sigemptyset(&child_ends);
    sigaddset(&child_ends, SIGCHLD);
    sigprocmask(SIG_BLOCK, &child_ends, &before);
    prctl(PR_SET_CHILD_SUBREAPER, 1);

    double start = now(), cpu = 0, wall = 0;
    long peak = 0, tree = 0;
    int result = 127;
    pid_t command = fork();
    if (command < 0) return perror("fork"), 71;
    if (command == 0) {
        sigprocmask(SIG_SETMASK, &before, NULL);
        execvp(rest[1], rest + 1);
        perror(rest[1]);
        _exit(127);
    }
    char self[32];
    snprintf(self, sizeof self, "%d", getpid());
    for (;;) {
        int status;
        struct rusage usage;
        pid_t ended = wait4(-1, &status, is_tree ? WNOHANG : 0, &usage);
        if (ended > 0) {
            cpu += seconds(usage.ru_utime) + seconds(usage.ru_stime);
            if (usage.ru_maxrss > peak) peak = usage.ru_maxrss;
            if (ended == command) {
                wall = now() - start;
                result = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
            }
        } else if (ended == 0) {
            double looked = now();
            long size = memory_of_tree(self) - memory_of(self);
            if (size > tree) tree = size;
            /* Looking at much memory takes long, and must not be most of what goes on. */
            double pause = 0.002 + 4 * (now() - looked);
            struct timespec time = {.tv_sec = (time_t)pause, .tv_nsec = (pause - (time_t)pause) * 1e9};
            sigtimedwait(&child_ends, NULL, &time);
        } else if (errno != EINTR) {
            break;
        }
    }
    FILE *report = fopen(rest[0], "w");
    if (!report) return perror(rest[0]), 74;
    fprintf(report, "%d %.6f %.6f %ld %ld\n", result, cpu, wall, peak, tree);
    return fclose(report) ? 74 : 0;
}
