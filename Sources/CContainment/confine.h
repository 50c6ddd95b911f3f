#ifndef CONFINE_H
#define CONFINE_H

#include "CContainment.h"

// Each is 0, or -1 with errno. They are called between fork and exec: no memory is allocated.

/// Sets the limits of this process and of those that it starts.
int confine_resources(const struct containment *containment);
/// Gives up the privileges of the superuser, and all that a program could gain by being started, for good.
int drop_privileges(void);
/// Confines writing to a folder, reading to what is no device, and signals to the processes within the confinement, for
/// good.
int confine_files(const char *folder);
/// Keeps signals of this process, and of those that it starts, from all but the latter, for good; whether that holds.
bool confine_signals(void);
/// Refuses sockets, changes to what files are but to their contents, and changes to other processes, for good.
int confine_calls(void);

int landlock_version(void);
bool calls_can_be_refused(void);

#endif
