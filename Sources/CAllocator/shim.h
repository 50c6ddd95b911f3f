#include <stdlib.h>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

/* Has memory that one piece of work has freed stay for the next, rather than go back to the system each time and come
   again: with thousands of statements that is a twentieth of the time. Other allocators than that of glibc do so anyway. */
static inline void allocator_keeps_memory(void) {
#if defined(__GLIBC__)
    mallopt(M_TRIM_THRESHOLD, 256 << 20);
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
#endif
}
