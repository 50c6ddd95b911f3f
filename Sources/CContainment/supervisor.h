#ifndef SUPERVISOR_H
#define SUPERVISOR_H

#include "CContainment.h"

/// The ends of the pipes that the other side has.
struct supervised {
    int input, output, log, leash, ending;
};

/// Starts the program, waits until it ends or the leash is let go, ends all that is left of it, and says how it ended.
/// To be called in a process of its own, which it ends.
_Noreturn void supervise(const struct containment *containment, struct supervised ends);

/// Closes all descriptors from `first` on, but for those in `kept`.
void close_others(int first, const int *kept, int count);

#endif
