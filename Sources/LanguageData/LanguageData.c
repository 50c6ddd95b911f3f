#include "LanguageData.h"

// The compiler copies the files: they are read as they are in the repository, and compile in no time.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char bg[] = {
#embed "Languages/bg.yaml"
};
static const unsigned char cs[] = {
#embed "Languages/cs.yaml"
};
static const unsigned char da[] = {
#embed "Languages/da.yaml"
};
static const unsigned char de[] = {
#embed "Languages/de.yaml"
};
static const unsigned char el[] = {
#embed "Languages/el.yaml"
};
static const unsigned char en[] = {
#embed "Languages/en.yaml"
};
static const unsigned char es[] = {
#embed "Languages/es.yaml"
};
static const unsigned char et[] = {
#embed "Languages/et.yaml"
};
static const unsigned char fi[] = {
#embed "Languages/fi.yaml"
};
static const unsigned char fr[] = {
#embed "Languages/fr.yaml"
};
static const unsigned char ga[] = {
#embed "Languages/ga.yaml"
};
static const unsigned char hr[] = {
#embed "Languages/hr.yaml"
};
static const unsigned char hu[] = {
#embed "Languages/hu.yaml"
};
static const unsigned char it[] = {
#embed "Languages/it.yaml"
};
static const unsigned char lt[] = {
#embed "Languages/lt.yaml"
};
static const unsigned char lv[] = {
#embed "Languages/lv.yaml"
};
static const unsigned char mt[] = {
#embed "Languages/mt.yaml"
};
static const unsigned char nl[] = {
#embed "Languages/nl.yaml"
};
static const unsigned char others[] = {
#embed "Languages/others.yaml"
};
static const unsigned char pl[] = {
#embed "Languages/pl.yaml"
};
static const unsigned char pt[] = {
#embed "Languages/pt.yaml"
};
static const unsigned char ro[] = {
#embed "Languages/ro.yaml"
};
static const unsigned char sk[] = {
#embed "Languages/sk.yaml"
};
static const unsigned char sl[] = {
#embed "Languages/sl.yaml"
};
static const unsigned char sv[] = {
#embed "Languages/sv.yaml"
};

#define FILE_NAMED(name) { #name, name, sizeof name }

static const LanguageDataFile files[] = {
    FILE_NAMED(bg), FILE_NAMED(cs), FILE_NAMED(da), FILE_NAMED(de), FILE_NAMED(el),
    FILE_NAMED(en), FILE_NAMED(es), FILE_NAMED(et), FILE_NAMED(fi), FILE_NAMED(fr),
    FILE_NAMED(ga), FILE_NAMED(hr), FILE_NAMED(hu), FILE_NAMED(it), FILE_NAMED(lt),
    FILE_NAMED(lv), FILE_NAMED(mt), FILE_NAMED(nl), FILE_NAMED(others), FILE_NAMED(pl),
    FILE_NAMED(pt), FILE_NAMED(ro), FILE_NAMED(sk), FILE_NAMED(sl), FILE_NAMED(sv),
};

const size_t languageDataFileCount = sizeof files / sizeof files[0];

LanguageDataFile languageDataFile(size_t index) {
    return files[index];
}
