#include "lib/base/arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>

#define BLOCK_MIN  ((size_t)4096)
#define BLOCK_MAX  ((size_t)1 << 20)
#define BLOCK_KEEP ((size_t)64 * 1024)
#define ALIGN      alignof(max_align_t)

struct lw_arena_block {
    struct lw_arena_block *next;
    size_t size; /* of data */
    alignas(max_align_t) char data[];
};

void lw_arena_init(struct lw_arena *a, size_t cap)
{
    *a = (struct lw_arena){.cap = cap};
}

static void free_from(struct lw_arena_block *b)
{
    while (b) {
        struct lw_arena_block *next = b->next;

        free(b);
        b = next;
    }
}

void lw_arena_fini(struct lw_arena *a)
{
    size_t cap = a->cap;

    free_from(a->first);
    lw_arena_init(a, cap);
}

void lw_arena_reset(struct lw_arena *a)
{
    struct lw_arena_block *b = a->first;

    if (!b)
        return;
    if (b->size > BLOCK_KEEP) {
        lw_arena_fini(a);
        return;
    }
    free_from(b->next);
    b->next = NULL;
    a->last = b;
    a->at = b->data;
    a->end = b->data + b->size;
    a->used = b->size;
}

static int grow(struct lw_arena *a, size_t n)
{
    size_t left = a->cap > a->used ? a->cap - a->used : 0;
    size_t size = a->used < BLOCK_MIN ? BLOCK_MIN : a->used;
    struct lw_arena_block *b;

    if (size > BLOCK_MAX)
        size = BLOCK_MAX;
    if (size < n)
        size = n;
    if (size > left)
        size = left;
    if (size < n)
        return -1;
    b = malloc(sizeof(*b) + size);
    if (!b)
        return -1;
    b->next = NULL;
    b->size = size;
    if (a->last)
        a->last->next = b;
    else
        a->first = b;
    a->last = b;
    a->at = b->data;
    a->end = b->data + size;
    a->used += size;
    return 0;
}

void *lw_arena_alloc(struct lw_arena *a, size_t n)
{
    void *p;

    if (n > SIZE_MAX - ALIGN)
        return NULL;
    n = (n + ALIGN - 1) & ~(ALIGN - 1);
    if ((size_t)(a->end - a->at) < n && grow(a, n) != 0)
        return NULL;
    p = a->at;
    a->at += n;
    return p;
}

void *lw_arena_calloc(struct lw_arena *a, size_t count, size_t size)
{
    void *p;

    if (size != 0 && count > SIZE_MAX / size)
        return NULL;
    p = lw_arena_alloc(a, count * size);
    if (p)
        memset(p, 0, count * size);
    return p;
}

struct lw_str lw_arena_dup(struct lw_arena *a, struct lw_str s)
{
    char *p = lw_arena_alloc(a, s.n + 1);

    if (!p)
        return LW_STR_NONE;
    if (s.n)
        memcpy(p, s.p, s.n);
    p[s.n] = '\0';
    return (struct lw_str){p, s.n};
}
