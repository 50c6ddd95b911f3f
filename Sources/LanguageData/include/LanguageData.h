#ifndef LANGUAGE_DATA_H
#define LANGUAGE_DATA_H

#include <stddef.h>

/// A file of `Languages/`, as it is.
typedef struct {
    /// Its name without the extension: the code of the language, or `others`.
    const char *name;
    const unsigned char *bytes;
    size_t count;
} LanguageDataFile;

/// How many files there are.
extern const size_t languageDataFileCount;

/// The file at a place from 0; they are in the order of their names.
LanguageDataFile languageDataFile(size_t index);

#endif
