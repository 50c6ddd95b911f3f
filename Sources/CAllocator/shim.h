#include <stdlib.h>

#if defined(__GLIBC__)
#include <malloc.h>
#include <unistd.h>
#endif

/* Has memory that one piece of work has freed stay for the next, rather than go back to the system each time and come
   again: with thousands of statements that is a twentieth of the time. No more threads than there are processors ask for
   memory at a time, and only so many get parts of their own: each keeps the most that it ever had. Other allocators than
   that of glibc do all that anyway. */
static inline void allocator_keeps_memory(void) {
#if defined(__GLIBC__)
    mallopt(M_TRIM_THRESHOLD, 256 << 20);
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    mallopt(M_ARENA_MAX, processors > 1 ? (int)processors : 1);
#endif
}

/* Has all threads take memory from one place, where each finds what the others have freed. They wait for each other a
   little; worth it where most of the work is done elsewhere. To be called before there are other threads. */
static inline void allocator_shares_memory(void) {
#if defined(__GLIBC__)
    mallopt(M_ARENA_MAX, 1);
#endif
}

/* Gives memory that is free back to the system. */
static inline void allocator_gives_back(void) {
#if defined(__GLIBC__)
    malloc_trim(0);
#endif
}
