#include "include/CYAMLMemory.h"

#include <stdlib.h>
#include <string.h>

/* Sizes are multiples of this, and what is not a small piece is the system's. Alignment is kept for any type. */
enum { unit = 16, largest = 2048, sizes = largest / unit + 1, block_size = 16 << 10 };

/* What stands before each piece. */
struct head {
    /* NULL where the piece is the system's. */
    struct yaml_memory *owner;
    /* In units; of pieces that are the system's, nothing. */
    size_t size;
};

_Static_assert(sizeof(struct head) == unit, "a piece has the alignment of what stands before it");

/* A piece that lies ready. */
struct spare {
    struct spare *next;
};

struct block {
    struct block *next;
    void *padding;
};

struct yaml_memory {
    struct spare *spares[sizes];
    struct block *blocks;
    /* What is left of the latest block. */
    char *rest;
    size_t left;
    /* The one that was open before. */
    struct yaml_memory *outer;
    /* Whether libyaml asks here. */
    int is_used;
};

static _Thread_local struct yaml_memory *current;

struct yaml_memory *yaml_memory_open(void) {
    struct yaml_memory *memory = calloc(1, sizeof *memory);
    if (!memory) return NULL;
    memory->outer = current;
    current = memory;
    return memory;
}

void yaml_memory_close(struct yaml_memory *memory) {
    if (!memory) return;
    if (current == memory) current = memory->outer;
    for (struct block *block = memory->blocks; block;) {
        struct block *next = block->next;
        free(block);
        block = next;
    }
    free(memory);
}

#if defined(__ELF__) && !defined(__SANITIZE_ADDRESS__)
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define FOR_SANITIZER
#endif
#endif
#ifndef FOR_SANITIZER
#define STANDS_IN
#endif
#endif

#ifdef STANDS_IN
/* Weak, so that a libyaml that is linked statically keeps its own. */
#define STANDING_IN __attribute__((weak, visibility("default")))

void *yaml_malloc(size_t size);
void *yaml_realloc(void *piece, size_t size);
void yaml_free(void *piece);
unsigned char *yaml_strdup(const unsigned char *text);

static void *take_from_system(size_t size) {
    if (size > (size_t)-1 - sizeof(struct head)) return NULL;
    struct head *head = malloc(sizeof *head + size);
    if (!head) return NULL;
    *head = (struct head){0};
    return head + 1;
}

/* A new piece of a number of units. */
static void *cut(struct yaml_memory *memory, size_t size) {
    size_t needed = sizeof(struct head) + size * unit;
    if (memory->left < needed) {
        struct block *block = malloc(block_size);
        if (!block) return NULL;
        block->next = memory->blocks;
        memory->blocks = block;
        memory->rest = (char *)(block + 1);
        memory->left = block_size - sizeof *block;
    }
    struct head *head = (struct head *)memory->rest;
    memory->rest += needed;
    memory->left -= needed;
    *head = (struct head){.owner = memory, .size = size};
    return head + 1;
}

STANDING_IN void *yaml_malloc(size_t size) {
    struct yaml_memory *memory = current;
    if (!memory) return take_from_system(size);
    memory->is_used = 1;
    if (size > largest) return take_from_system(size);
    size_t units = size ? (size + unit - 1) / unit : 1;
    struct spare *spare = memory->spares[units];
    if (!spare) return cut(memory, units);
    memory->spares[units] = spare->next;
    return spare;
}

STANDING_IN void yaml_free(void *piece) {
    if (!piece) return;
    struct head *head = (struct head *)piece - 1;
    if (!head->owner) {
        free(head);
        return;
    }
    struct spare *spare = piece;
    spare->next = head->owner->spares[head->size];
    head->owner->spares[head->size] = spare;
}

STANDING_IN void *yaml_realloc(void *piece, size_t size) {
    if (!piece) return yaml_malloc(size);
    struct head *head = (struct head *)piece - 1;
    if (!head->owner) {
        if (size > (size_t)-1 - sizeof *head) return NULL;
        struct head *moved = realloc(head, sizeof *head + size);
        return moved ? moved + 1 : NULL;
    }
    if (size <= head->size * unit) return piece;
    void *larger = yaml_malloc(size);
    if (!larger) return NULL;
    memcpy(larger, piece, head->size * unit);
    yaml_free(piece);
    return larger;
}

STANDING_IN unsigned char *yaml_strdup(const unsigned char *text) {
    if (!text) return NULL;
    size_t size = strlen((const char *)text) + 1;
    unsigned char *copy = yaml_malloc(size);
    return copy ? memcpy(copy, text, size) : NULL;
}

void *yaml_memory_take(const struct yaml_memory *memory, size_t size) {
    return memory && memory->is_used ? yaml_malloc(size) : malloc(size);
}

void yaml_memory_give_back(const struct yaml_memory *memory, void *piece) {
    if (memory && memory->is_used) yaml_free(piece);
    else free(piece);
}
#else
void *yaml_memory_take(const struct yaml_memory *memory, size_t size) {
    (void)memory;
    return malloc(size);
}

void yaml_memory_give_back(const struct yaml_memory *memory, void *piece) {
    (void)memory;
    free(piece);
}
#endif
