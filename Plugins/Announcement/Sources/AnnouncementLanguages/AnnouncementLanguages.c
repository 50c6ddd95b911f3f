#include "AnnouncementLanguages.h"

// The compiler copies the files: they are read as they are in the repository, and compile in no time.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char files[] = {
    '[',
#embed "Languages/bg.json"
    , ',',
#embed "Languages/cs.json"
    , ',',
#embed "Languages/da.json"
    , ',',
#embed "Languages/de.json"
    , ',',
#embed "Languages/el.json"
    , ',',
#embed "Languages/en.json"
    , ',',
#embed "Languages/es.json"
    , ',',
#embed "Languages/et.json"
    , ',',
#embed "Languages/fi.json"
    , ',',
#embed "Languages/fr.json"
    , ',',
#embed "Languages/ga.json"
    , ',',
#embed "Languages/hr.json"
    , ',',
#embed "Languages/hu.json"
    , ',',
#embed "Languages/it.json"
    , ',',
#embed "Languages/lt.json"
    , ',',
#embed "Languages/lv.json"
    , ',',
#embed "Languages/mt.json"
    , ',',
#embed "Languages/nl.json"
    , ',',
#embed "Languages/pl.json"
    , ',',
#embed "Languages/pt.json"
    , ',',
#embed "Languages/ro.json"
    , ',',
#embed "Languages/sk.json"
    , ',',
#embed "Languages/sl.json"
    , ',',
#embed "Languages/sv.json"
    , ']',
};

AnnouncementLanguages announcementLanguages(void) {
    return (AnnouncementLanguages){ files, sizeof files };
}
