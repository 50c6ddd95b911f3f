#ifndef CYAMLMEMORY_H
#define CYAMLMEMORY_H

#include <stddef.h>

/* Memory for one run of libyaml, which asks for thousands of small pieces for a text and soon gives each back. Asking the
   system for them takes a third of its time. Here they are cut from a few blocks, lie ready for the next of their size,
   and go all at once in the end.

   libyaml has no way to be given memory. But it asks through functions of its own, `yaml_malloc` and its like, and on
   systems with ELF a program's functions of that name stand in for those of a library that is loaded. Where they do not,
   as where libyaml is linked statically or to itself (`-Bsymbolic`), all is as it would be without. */
struct yaml_memory;

/* Has libyaml take its memory here, on this thread, until it is closed. Several may be open: the latest is used.
   NULL where there is no memory; then libyaml asks the system. */
struct yaml_memory *yaml_memory_open(void);

/* Frees it with all pieces: libyaml has to have been done with them. */
void yaml_memory_close(struct yaml_memory *memory);

/* A piece that libyaml may free or make larger, NULL where there is none. To be asked for once libyaml has asked for some
   itself, since only then it is known where from. */
void *yaml_memory_take(const struct yaml_memory *memory, size_t size);

/* Frees a piece that libyaml took. */
void yaml_memory_give_back(const struct yaml_memory *memory, void *piece);

#endif
