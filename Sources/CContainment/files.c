// Files in folders that a program may change while they are looked at. Nothing in them is reached by a path: a folder that
// was there a moment ago may be a link by now, which would lead anywhere.
#define _GNU_SOURCE
#include "CContainment.h"
#include "clock.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

/// Gives the owner all rights to a folder again; no link is followed.
static int give_back(int parent, const char *name) {
#ifdef __linux__
    // A folder without rights cannot be opened, but named by a descriptor that is good for nothing else.
    int folder = openat(parent, name, O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder < 0) return -1;
    char path[40];
    snprintf(path, sizeof path, "/proc/self/fd/%d", folder);
    int result = chmod(path, 0700);
    close(folder);
    return result;
#else
    return fchmodat(parent, name, 0700, AT_SYMLINK_NOFOLLOW);
#endif
}

int folder_open(int parent, const char *name) {
    const int flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
    int folder = openat(parent, name, flags);
    if (folder >= 0 || errno != EACCES || give_back(parent, name) != 0) return folder;
    return openat(parent, name, flags);
}

// MARK: - Removing

/// How many folders are open within each other, at most and at least. What is deeper is moved to the top first, and removed
/// from there: each such move takes long, and each open folder a descriptor.
enum { deepest = 64, shallowest = 4, descriptors_for_each = 32 };

struct removal {
    int top;
    int deepest;
    /// When to give up, in milliseconds.
    int64_t end;
    /// Whether there was no descriptor for a folder at the top.
    bool lacks_descriptors;
};

static int depth_for_descriptors(void) {
    struct rlimit limit;
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return shallowest;
    // Others need some at the same time.
    rlim_t depth = limit.rlim_cur / descriptors_for_each;
    return depth < shallowest ? shallowest : depth > deepest ? deepest : (int)depth;
}

static bool lacks_descriptors(void) { return errno == EMFILE || errno == ENFILE; }

static bool remove_entry(int folder, const char *name) {
    return unlinkat(folder, name, 0) == 0 || unlinkat(folder, name, AT_REMOVEDIR) == 0;
}

static bool move_to_top(struct removal *removal, int folder, const char *name) {
    static atomic_uint moved;
    char place[24];
    int result;
    do {
        snprintf(place, sizeof place, "moved-%u", atomic_fetch_add(&moved, 1));
        result = renameat(folder, name, removal->top, place);
        // Who filled the folder may have thought of such names, too.
    } while (result != 0 && (errno == EEXIST || errno == ENOTEMPTY || errno == ENOTDIR) &&
             clock_milliseconds() < removal->end);
    return result == 0;
}

/// Removes what is in a folder; whether anything of it was removed, or moved.
static bool empty(struct removal *removal, DIR *entries, int depth) {
    int folder = dirfd(entries);
    fchmod(folder, 0700);
    bool progress = false;
    struct dirent *entry;
    // Somebody who makes new ones all the while could keep this from ever coming to the last.
    while (clock_milliseconds() < removal->end && (entry = readdir(entries)) != NULL) {
        const char *name = entry->d_name;
        if (strcmp(name, ".") == 0 || strcmp(name, "..") == 0) continue;
        if (remove_entry(folder, name)) {
            progress = true;
            continue;
        }
        int inner = folder_open(folder, name);
        if (inner < 0) {
            if (!lacks_descriptors()) continue;
            // From the top it can be opened, once those on the way to here are closed.
            if (depth > 0) progress = move_to_top(removal, folder, name) || progress;
            else removal->lacks_descriptors = true;
            continue;
        }
        if (depth == removal->deepest) {
            // To move a folder is to write to it, too.
            fchmod(inner, 0700);
            progress = move_to_top(removal, folder, name) || progress;
            close(inner);
            continue;
        }
        DIR *inside = fdopendir(inner);
        if (inside == NULL) {
            close(inner);
            continue;
        }
        progress = empty(removal, inside, depth + 1) || progress;
        closedir(inside);
        progress = remove_entry(folder, name) || progress;
    }
    return progress;
}

static bool is_gone(int parent, const char *name) { return remove_entry(parent, name) || errno == ENOENT; }

enum folder_removal folder_remove(int parent, const char *name, int milliseconds) {
    const struct timespec pause = {.tv_nsec = 10 * 1000 * 1000};
    struct removal removal = {.deepest = depth_for_descriptors(), .end = clock_milliseconds() + milliseconds};
    if (is_gone(parent, name)) return FOLDER_GONE;
    while ((removal.top = folder_open(parent, name)) < 0) {
        if (!lacks_descriptors()) return errno == ENOENT ? FOLDER_GONE : FOLDER_STAYS;
        if (clock_milliseconds() >= removal.end) return FOLDER_WITHOUT_DESCRIPTORS;
        nanosleep(&pause, NULL);
    }
    DIR *entries = fdopendir(removal.top);
    if (entries == NULL) {
        close(removal.top);
        return FOLDER_STAYS;
    }
    enum folder_removal result;
    // As often as something comes of it: what was very deep is at the top the next time.
    for (;;) {
        removal.lacks_descriptors = false;
        bool progress = empty(&removal, entries, 0);
        bool is_late = clock_milliseconds() >= removal.end;
        if (is_gone(parent, name)) {
            result = FOLDER_GONE;
            break;
        }
        if (is_late) {
            result = !progress && removal.lacks_descriptors ? FOLDER_WITHOUT_DESCRIPTORS : FOLDER_UNFINISHED;
            break;
        }
        if (!progress && !removal.lacks_descriptors) {
            result = FOLDER_STAYS;
            break;
        }
        if (!progress) nanosleep(&pause, NULL);
        rewinddir(entries);
    }
    closedir(entries);
    return result;
}

bool folder_is_new(int parent, const char *name) {
    int folder = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder < 0) return false;
    struct stat status;
    DIR *entries = fstat(folder, &status) == 0 && (status.st_mode & 07777) == 0700 ? fdopendir(folder) : NULL;
    if (entries == NULL) {
        close(folder);
        return false;
    }
    bool is_empty = true;
    struct dirent *entry;
    while (is_empty && (entry = readdir(entries)) != NULL) {
        is_empty = strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0;
    }
    closedir(entries);
    return is_empty;
}

// MARK: - Taking files

bool file_is_settled(int file) {
#ifdef __linux__
    // The kernel grants a lease for reading only where nobody has the file open for writing, or mapped. Should it want the
    // lease back, its signal is to be one that ends nobody.
    if (fcntl(file, F_SETSIG, SIGURG) != 0 || fcntl(file, F_SETLEASE, F_RDLCK) != 0) return false;
    return fcntl(file, F_SETLEASE, F_UNLCK) == 0;
#else
    (void)file;
    return false;
#endif
}

/// Writes all of a block.
static int write_all(int file, const char *block, size_t length) {
    while (length > 0) {
        ssize_t written = write(file, block, length);
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return -1;
        block += written;
        length -= (size_t)written;
    }
    return 0;
}

int64_t file_copy(int from, int to, uint64_t limit) {
    uint64_t copied = 0;
#ifdef __linux__
    // Within the system, and on some file systems without copying anything.
    for (;;) {
        uint64_t rest = limit - copied + 1;
        ssize_t length = copy_file_range(from, NULL, to, NULL, rest < 1 << 30 ? rest : 1 << 30, 0);
        if (length < 0 && errno == EINTR) continue;
        if (length < 0) break;
        copied += (uint64_t)length;
        if (length == 0 || copied > limit) return (int64_t)copied;
    }
    // What is no fault of the disk is a file system that does not know the call.
    if (errno == ENOSPC || errno == EDQUOT || errno == EIO || errno == EFBIG) return -1;
#endif
    char block[1 << 16];
    for (;;) {
        ssize_t length = read(from, block, sizeof block);
        if (length < 0 && errno == EINTR) continue;
        if (length < 0) return -1;
        copied += (uint64_t)length;
        if (length == 0 || copied > limit) return (int64_t)copied;
        if (write_all(to, block, (size_t)length) != 0) return -1;
    }
}
