/* A growing byte buffer with a hard maximum. The first failed append makes the buffer fail for
 * good, so that a writer appends without checks and asks once at the end. */
#ifndef LW_BASE_BUF_H
#define LW_BASE_BUF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "lib/base/err.h"
#include "lib/base/str.h"

struct lw_buf {
    char *p;
    size_t n;
    size_t cap;
    size_t max;
    bool failed;
};

/* An empty buffer of at most `max` bytes. Allocates nothing yet. */
void lw_buf_init(struct lw_buf *b, size_t max);
void lw_buf_fini(struct lw_buf *b);
/* Empties it and clears the failure; keeps the memory. */
void lw_buf_reset(struct lw_buf *b);

/* Room for `n` more bytes, to be filled by the caller, who then adds to b->n; NULL on failure. */
char *lw_buf_grow(struct lw_buf *b, size_t n);
static inline char *lw_buf_room(struct lw_buf *b, size_t n)
{
    return !b->failed && n <= b->cap - b->n ? b->p + b->n : lw_buf_grow(b, n);
}

static inline void lw_buf_add(struct lw_buf *b, const void *p, size_t n)
{
    char *to = n ? lw_buf_room(b, n) : NULL;

    if (to) {
        memcpy(to, p, n);
        b->n += n;
    }
}

static inline void lw_buf_addc(struct lw_buf *b, char c)
{
    char *to = lw_buf_room(b, 1);

    if (to) {
        *to = c;
        b->n++;
    }
}

void lw_buf_adds(struct lw_buf *b, struct lw_str s);
void lw_buf_addz(struct lw_buf *b, const char *z);
void lw_buf_addi(struct lw_buf *b, int64_t v);
void lw_buf_addf(struct lw_buf *b, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* Removes the first n bytes (n <= b->n). */
void lw_buf_consume(struct lw_buf *b, size_t n);

/* 0, or -LW_ERR_LIMIT when an append did not fit or there was no memory. */
LW_CHECKED int lw_buf_status(const struct lw_buf *b);

static inline struct lw_str lw_buf_str(const struct lw_buf *b)
{
    return (struct lw_str){b->p, b->n};
}

#endif
