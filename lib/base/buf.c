#include "lib/base/buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

void lw_buf_init(struct lw_buf *b, size_t max)
{
    *b = (struct lw_buf){.max = max};
}

void lw_buf_fini(struct lw_buf *b)
{
    free(b->p);
    *b = (struct lw_buf){.max = b->max};
}

void lw_buf_reset(struct lw_buf *b)
{
    b->n = 0;
    b->failed = false;
}

char *lw_buf_grow(struct lw_buf *b, size_t n)
{
    size_t cap = b->cap ? b->cap : b->max < 256 ? b->max : 256;
    char *p;

    if (b->failed || n > b->max || b->n > b->max - n) {
        b->failed = true;
        return NULL;
    }
    if (b->n + n <= b->cap)
        return b->p + b->n;
    while (cap < b->n + n) /* never beyond b->max: lw_buf_room asks for no more than `cap` */
        cap = cap > b->max / 2 ? b->max : cap * 2;
    p = realloc(b->p, cap);
    if (!p) {
        b->failed = true;
        return NULL;
    }
    b->p = p;
    b->cap = cap;
    return p + b->n;
}

void lw_buf_adds(struct lw_buf *b, struct lw_str s)
{
    lw_buf_add(b, s.p, s.n);
}

void lw_buf_addz(struct lw_buf *b, const char *z)
{
    lw_buf_add(b, z, strlen(z));
}

void lw_buf_addi(struct lw_buf *b, int64_t v)
{
    char digits[24];
    size_t at = sizeof(digits);
    uint64_t u = v < 0 ? (uint64_t)0 - (uint64_t)v : (uint64_t)v;

    do {
        digits[--at] = (char)('0' + (char)(u % 10));
        u /= 10;
    } while (u != 0);
    if (v < 0)
        digits[--at] = '-';
    lw_buf_add(b, digits + at, sizeof(digits) - at);
}

void lw_buf_addf(struct lw_buf *b, const char *fmt, ...)
{
    va_list ap;
    va_list again;
    int n;

    va_start(ap, fmt);
    va_copy(again, ap);
    n = vsnprintf(NULL, 0, fmt, ap);
    if (n < 0) {
        b->failed = true;
    } else {
        char *to = lw_buf_room(b, (size_t)n + 1);

        if (to) {
            vsnprintf(to, (size_t)n + 1, fmt, again);
            b->n += (size_t)n;
        }
    }
    va_end(again);
    va_end(ap);
}

void lw_buf_consume(struct lw_buf *b, size_t n)
{
    if (n == 0)
        return;
    memmove(b->p, b->p + n, b->n - n);
    b->n -= n;
}

int lw_buf_status(const struct lw_buf *b)
{
    return b->failed ? -LW_ERR_LIMIT : 0;
}
