/* Slices of bytes. Wire text is never NUL-terminated; a slice does not own what it points to. */
#ifndef LW_BASE_STR_H
#define LW_BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

struct lw_str {
    const char *p;
    size_t n;
};

/* printf("%.*s", LW_FMT(s)) for slices known to be short; never for text from a peer to a terminal.
 */
#define LW_FMT(s) ((int)((s).n > 4096 ? 4096 : (s).n)), ((s).n ? (s).p : "")

#define LW_STR(literal) ((struct lw_str){"" literal, sizeof(literal) - 1})
#define LW_STR_INIT(literal)                                                                       \
    {                                                                                              \
        "" literal, sizeof(literal) - 1                                                            \
    }
#define LW_STR_NONE ((struct lw_str){NULL, 0})

static inline struct lw_str lw_str(const char *p, size_t n)
{
    return (struct lw_str){p, n};
}

/* The slice of a C string; NULL gives the empty slice. */
static inline struct lw_str lw_strz(const char *z)
{
    return (struct lw_str){z, z ? strlen(z) : 0};
}

static inline bool lw_str_eq(struct lw_str a, struct lw_str b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

static inline bool lw_str_eqz(struct lw_str a, const char *z)
{
    return lw_str_eq(a, lw_strz(z));
}

static inline bool lw_str_starts(struct lw_str s, struct lw_str prefix)
{
    return s.n >= prefix.n && (prefix.n == 0 || memcmp(s.p, prefix.p, prefix.n) == 0);
}

/* Bytewise order, the shorter first when one is the other's beginning. */
static inline int lw_str_cmp(struct lw_str a, struct lw_str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int c = n ? memcmp(a.p, b.p, n) : 0;

    if (c != 0)
        return c;
    return a.n < b.n ? -1 : a.n > b.n;
}

/* ASCII case folded equality, for header names. */
bool lw_str_caseeq(struct lw_str a, struct lw_str b);
/* Without the leading and trailing spaces and tabs. */
struct lw_str lw_str_trim(struct lw_str s);
/* At most the first `max` bytes of valid UTF-8, not ending within a character. */
struct lw_str lw_utf8_cut(struct lw_str s, size_t max);
/* Position of the first needle in s from offset `from`, or (size_t)-1. */
size_t lw_str_find(struct lw_str s, struct lw_str needle, size_t from);

/* A C string of the heap with these bytes, for the caller to free; NULL without memory. */
char *lw_str_copyz(struct lw_str s);

#endif
