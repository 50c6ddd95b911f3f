/// Starts a program that is not trusted, keeps it from doing harm where the system can, and ends all that it started.
#ifndef CCONTAINMENT_H
#define CCONTAINMENT_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

/// What a program is given, and what it may do.
struct containment {
    /// The program's absolute path.
    const char *program;
    /// Its environment: `NAME=VALUE`, ending with NULL.
    char *const *environment;
    /// Its working folder.
    const char *folder;
    /// The only folder below which it may write, where the system can see to that; NULL for anywhere.
    const char *writable;
    /// A descriptor that is held open until the program and all that it started are gone, as for a lock; -1 for none.
    int held;
    /// Whether it may use the network, where the system can keep it from that.
    bool network;
    /// The most memory, in bytes, of each of its processes; 0 for no limit.
    uint64_t memory;
    /// The most processor time, in seconds, of each of its processes; 0 for no limit.
    uint64_t processor_time;
    /// The most descriptors that each of its processes is given; 0 for as many as this process has.
    uint64_t descriptors;
    /// The largest file, in bytes, that it may write; 0 for no limit.
    uint64_t file_size;
};

/// A program that was started. All descriptors are closed in programs started later.
struct contained_process {
    /// The process that watches over the program, a child of this one.
    pid_t supervisor;
    /// The writing end of its standard input, and the reading ends of its standard output and error.
    int input, output, log;
    /// Closing it ends the program with all that it started. So does the end of this process, whatever ends it.
    int leash;
    /// Where one `struct contained_ending` can be read once the program and all that it started are gone.
    int ending;
};

/// The steps to the start of a program.
enum contained_step { CONTAINED_RAN, CONTAINED_CONFINE, CONTAINED_EXECUTE };

/// How a program ended.
struct contained_ending {
    /// The step that failed, or that it ran.
    int32_t step;
    /// The number of the error, or the status as `waitpid` gives it.
    int32_t value;
    /// How many processes the program has left that could not be ended.
    int32_t left;
};

/// Starts a program; 0, or the number of an error.
int contained_start(const struct containment *containment, struct contained_process *process);

/// What the system can keep a program from.
struct containment_support {
    /// The version of Landlock's interface; 0 where there is none.
    int landlock;
    /// Whether sockets can be refused, and to set the limits of other processes (seccomp).
    bool sockets;
    /// Whether a process that left the program's session is found and ended, too.
    bool descendants;
};

struct containment_support containment_support(void);

/// Lets this process have as many descriptors as the system allows it; how many it had, which programs that wait with
/// `select` need not to have more of. 0 where that is not known.
uint64_t descriptors_raise(void);

/// Whether so many more threads, of at most 64, can be there at a time. What waits for a thread that the system refuses
/// may wait for ever.
bool threads_can_be_made(int count);

/// Opens a folder in another one, and no link; where its owner has taken their own rights away, they get them back.
/// -1 with errno where there is none.
int folder_open(int parent, const char *name);

/// What came of removing a folder.
enum folder_removal {
    FOLDER_GONE,
    /// The time was up before all was removed.
    FOLDER_UNFINISHED,
    /// All the while there was no descriptor to open it with.
    FOLDER_WITHOUT_DESCRIPTORS,
    /// There is something in it that cannot be removed.
    FOLDER_STAYS,
};

/// Removes what has a name in a folder, with all that is in it. Links are removed and not followed, whoever puts them
/// there meanwhile. What cannot be removed stays; what lies deep may have got a name `moved-NUMBER` at the top by then.
///
/// `milliseconds`: after which time to give up, which somebody who goes on to write there could put off for ever. It may
/// be called again.
enum folder_removal folder_remove(int parent, const char *name, int milliseconds);

/// Whether a folder in another one is as it was made with mode 0700, and empty; of a link it is not.
bool folder_is_new(int parent, const char *name);

/// Whether nobody can write to a file that is open for reading any more, but by opening it anew; false where the system
/// does not tell.
bool file_is_settled(int file);

/// Copies what is left of a file, up to a limit in bytes and a block more; how much it was, or -1 with errno.
int64_t file_copy(int from, int to, uint64_t limit);

#endif
