/* Memory of one message: allocated in a row, freed in one call, with a hard cap.
 *
 * Exceeding the cap is an error of the message (NULL), never an abort. What must outlive the
 * message is copied out by a function whose name says so. */
#ifndef LW_BASE_ARENA_H
#define LW_BASE_ARENA_H

#include <stddef.h>

#include "lib/base/str.h"

struct lw_arena_block;

struct lw_arena {
    struct lw_arena_block *first; /* kept by reset, for the next message */
    struct lw_arena_block *last;
    char *at;
    char *end;
    size_t used; /* bytes of all blocks */
    size_t cap;
};

/* An empty arena that will hold at most `cap` bytes. Allocates nothing yet. */
void lw_arena_init(struct lw_arena *a, size_t cap);
/* Frees all. The arena can be used again. */
void lw_arena_fini(struct lw_arena *a);
/* Forgets all that was allocated but keeps one block of moderate size. */
void lw_arena_reset(struct lw_arena *a);

/* `n` bytes aligned for any object, not cleared; NULL beyond the cap or without memory. */
void *lw_arena_alloc(struct lw_arena *a, size_t n);
/* The same, cleared. `count * size` is checked for overflow. */
void *lw_arena_calloc(struct lw_arena *a, size_t count, size_t size);
/* A copy of `s` with a NUL behind it that `n` does not count; p is NULL beyond the cap. */
struct lw_str lw_arena_dup(struct lw_arena *a, struct lw_str s);

#define LW_ARENA_NEW(a, type) ((type *)lw_arena_calloc((a), 1, sizeof(type)))

#endif
