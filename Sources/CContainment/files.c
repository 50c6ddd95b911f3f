// Files in folders that a program may change while they are looked at. Nothing in them is reached by a path: a folder that
// was there a moment ago may be a link by now, which would lead anywhere.
#define _GNU_SOURCE
#include "CContainment.h"
#include "clock.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
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

/// How many folders are open within each other. What is deeper is moved to the top first, and removed from there.
enum { deepest = 4 };

struct removal {
    int top;
    unsigned moved;
    /// When to give up, in milliseconds.
    int64_t end;
};

static bool remove_entry(int folder, const char *name) {
    return unlinkat(folder, name, 0) == 0 || unlinkat(folder, name, AT_REMOVEDIR) == 0;
}

/// Removes what is in a folder; whether anything of it was removed, or moved.
static bool empty(struct removal *removal, int folder, int depth) {
    fchmod(folder, 0700);
    int copy = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (copy < 0) return false;
    DIR *entries = fdopendir(copy);
    if (entries == NULL) {
        close(copy);
        return false;
    }
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
        if (inner < 0) continue;
        if (depth == deepest) {
            // To move a folder is to write to it, too.
            fchmod(inner, 0700);
            char place[24];
            int result;
            do {
                snprintf(place, sizeof place, "moved-%u", removal->moved++);
                result = renameat(folder, name, removal->top, place);
                // Who filled the folder may have thought of such names, too.
            } while (result != 0 && (errno == EEXIST || errno == ENOTEMPTY || errno == ENOTDIR) &&
                     clock_milliseconds() < removal->end);
            progress = result == 0 || progress;
        } else {
            progress = empty(removal, inner, depth + 1) || progress;
            progress = remove_entry(folder, name) || progress;
        }
        close(inner);
    }
    closedir(entries);
    return progress;
}

void folder_remove(int parent, const char *name, int milliseconds) {
    if (remove_entry(parent, name)) return;
    int folder = folder_open(parent, name);
    if (folder < 0) return;
    struct removal removal = {.top = folder, .end = clock_milliseconds() + milliseconds};
    // As often as something comes of it: what was very deep is at the top the next time.
    while (empty(&removal, folder, 0) && !remove_entry(parent, name) && clock_milliseconds() < removal.end) {}
    close(folder);
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
