// Landlock: a process gives up rights to files for good. See landlock(7). Its interface grows by versions; what the
// kernel does not have is left out. The numbers stand here since the headers of a system are often older than its kernel.
#include "confine.h"

#ifdef __linux__

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifndef O_PATH
#define O_PATH 010000000
#endif

enum {
    create_ruleset = 444,
    add_rule = 445,
    restrict_self = 446,
    version_flag = 1 << 0,
    path_beneath = 1,
};

struct ruleset {
    uint64_t files, network, scopes;
};

struct __attribute__((packed)) path_rule {
    uint64_t allowed;
    int32_t parent;
};

static const uint64_t write_file = 1 << 1, read_file = 1 << 2, remove_folder = 1 << 4, remove_file = 1 << 5, make_character_device = 1 << 6,
                      make_folder = 1 << 7, make_file = 1 << 8, make_socket = 1 << 9, make_pipe = 1 << 10,
                      make_block_device = 1 << 11, make_link = 1 << 12, move = 1 << 13, truncate_file = 1 << 14,
                      control_device = 1 << 15;
static const uint64_t bind_tcp = 1 << 0, connect_tcp = 1 << 1;
static const uint64_t abstract_sockets = 1 << 0, signals = 1 << 1;

int landlock_version(void) {
    long version = syscall(create_ruleset, NULL, 0, version_flag);
    return version > 0 ? (int)version : 0;
}

/// Allows a process to do to a file, or below a folder, what else it could not.
static int allow(int ruleset, int folder, const char *path, uint64_t rights) {
    int parent = openat(folder, path, O_PATH | O_CLOEXEC);
    if (parent < 0) return -1;
    struct path_rule rule = {.allowed = rights, .parent = parent};
    int result = (int)syscall(add_rule, ruleset, path_beneath, &rule, 0);
    int code = errno;
    close(parent);
    errno = code;
    return result;
}

// An entry of a folder as the kernel lists it.
struct entry {
    uint64_t number;
    int64_t offset;
    uint16_t length;
    uint8_t kind;
    char name[];
};

/// Allows reading below all that is in the root but `/dev`: a terminal could be read there, and with it what is typed.
static int allow_reading(int ruleset) {
    int root = open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (root < 0) return -1;
    _Alignas(struct entry) char entries[4096];
    long length;
    int result = 0;
    while (result == 0 && (length = syscall(SYS_getdents64, root, entries, sizeof entries)) > 0) {
        for (long offset = 0; offset < length && result == 0;) {
            const struct entry *entry = (const struct entry *)(entries + offset);
            offset += entry->length;
            if (entry->name[0] == '.' && (entry->name[1] == 0 || (entry->name[1] == '.' && entry->name[2] == 0))) continue;
            if (strcmp(entry->name, "dev") == 0) continue;
            // What cannot be opened, as a link to nowhere, cannot be read either.
            if (allow(ruleset, root, entry->name, read_file) != 0 && errno != ENOENT && errno != EACCES) result = -1;
        }
    }
    close(root);
    if (result != 0 || length < 0) return -1;
    // Files are in the last one.
    static const char *const devices[] = {"/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom", "/dev/shm"};
    for (size_t index = 0; index < sizeof devices / sizeof *devices; index++) {
        allow(ruleset, AT_FDCWD, devices[index], read_file);
    }
    return 0;
}

int confine_files(const char *folder) {
    int version = landlock_version();
    if (version == 0) return 0;

    // No device is made anywhere: the superuser could reach every disk by one.
    uint64_t below = write_file | remove_folder | remove_file | make_folder | make_file | make_socket | make_pipe | make_link;
    if (version >= 2) below |= move;
    if (version >= 3) below |= truncate_file;
    struct ruleset rights = {.files = read_file | below | make_character_device | make_block_device};
    if (version >= 4) rights.network = bind_tcp | connect_tcp;
    if (version >= 5) rights.files |= control_device;
    if (version >= 6) rights.scopes = abstract_sockets | signals;
    size_t size = version >= 6   ? sizeof rights
                  : version >= 4 ? offsetof(struct ruleset, scopes)
                                 : offsetof(struct ruleset, network);

    int ruleset = (int)syscall(create_ruleset, &rights, size, 0);
    if (ruleset < 0) return -1;
    int result = -1;
    if (allow(ruleset, AT_FDCWD, folder, below) == 0 && allow_reading(ruleset) == 0 &&
        allow(ruleset, AT_FDCWD, "/dev/null", write_file | (version >= 3 ? truncate_file : 0)) == 0) {
        result = (int)syscall(restrict_self, ruleset, 0);
    }
    int code = errno;
    close(ruleset);
    errno = code;
    return result;
}

bool confine_signals(void) {
    if (landlock_version() < 6) return false;
    struct ruleset rights = {.scopes = signals};
    int ruleset = (int)syscall(create_ruleset, &rights, sizeof rights, 0);
    if (ruleset < 0) return false;
    long result = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 ? syscall(restrict_self, ruleset, 0) : -1;
    close(ruleset);
    // The parent is outside: where it can still be reached, nothing has come of it.
    return result == 0 && kill(getppid(), 0) != 0 && errno == EPERM;
}

#else

int landlock_version(void) { return 0; }
bool confine_signals(void) { return false; }
int confine_files(const char *folder) {
    (void)folder;
    return 0;
}

#endif
