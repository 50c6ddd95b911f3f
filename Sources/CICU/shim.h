/* What is used of ICU, the Unicode Consortium's library. It comes with Swift, where Swift's own Foundation is (not on
   Apple's systems), under names that Foundation gives its functions; these here hide them. */
#if !defined(__APPLE__)
#include <stddef.h>
#include <stdint.h>
#include <_foundation_unicode/ucol.h>
#include <_foundation_unicode/unorm2.h>

/* The collator of a locale, or nothing where ICU has no data; closed by `icu_close`. */
static inline void *icu_collator(const char *locale) {
    UErrorCode status = U_ZERO_ERROR;
    UCollator *collator = ucol_open(locale, &status);
    return U_FAILURE(status) ? NULL : collator;
}

static inline void icu_close(void *collator) { ucol_close((UCollator *)collator); }

/* Below, at or above 0, as the first text comes before, with or after the second. Lengths are in bytes. */
static inline int icu_compare(const void *collator, const char *first, int32_t first_length, const char *second,
                              int32_t second_length) {
    UErrorCode status = U_ZERO_ERROR;
    return ucol_strcollUTF8((const UCollator *)collator, first, first_length, second, second_length, &status);
}

/* Normalizes text in UTF-16 into `target`; the length of the result, which may be above `capacity`, or -1. */
static inline int32_t icu_normalize(int composed, const uint16_t *text, int32_t length, uint16_t *target,
                                    int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *form = composed ? unorm2_getNFCInstance(&status) : unorm2_getNFDInstance(&status);
    int32_t count = unorm2_normalize(form, (const UChar *)text, length, (UChar *)target, capacity, &status);
    return status == U_BUFFER_OVERFLOW_ERROR || U_SUCCESS(status) ? count : -1;
}
#endif
