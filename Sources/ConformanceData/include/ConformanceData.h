#ifndef CONFORMANCE_DATA_H
#define CONFORMANCE_DATA_H

#include <stddef.h>

/// A published statement that has every key, as JSON.
extern const unsigned char *const statementWithEveryKey;
extern const size_t statementWithEveryKeyCount;

#endif
