#ifndef ANNOUNCEMENT_LANGUAGES_H
#define ANNOUNCEMENT_LANGUAGES_H

#include <stddef.h>

/// The files of `Languages/`, one after another as the elements of a JSON array.
typedef struct {
    const unsigned char *bytes;
    size_t count;
} AnnouncementLanguages;

AnnouncementLanguages announcementLanguages(void);

#endif
