/* What the files of lib/json share with each other and with their tests; no one else includes it.
 *
 * json.c reads values, text.c strings, number.c numbers; keys.c finds duplicate members and sorts;
 * access.c looks up, write.c and canonical.c write. */
#ifndef LW_JSON_INTERNAL_H
#define LW_JSON_INTERNAL_H

#include "lib/json/json.h"

/* State of one lw_json_parse. */
struct lw_json_reader {
    const char *p; /* next byte to read */
    const char *end;
    struct lw_arena *arena;
    const struct lw_json_limits *limits;
    const char *fault_at;
    const char *fault_text;
    struct lw_json_slot *slots; /* scratch of the duplicate check, kept between objects */
    size_t slots_cap;
    uint64_t probes; /* how often a name found another in its way: what the test holds bounded */
};

struct lw_json_slot {
    uint64_t hash;
    const struct lw_json *member; /* NULL: free */
};

/* Notes the first fault and passes the code through. */
static inline int lw_json_fault(struct lw_json_reader *r, const char *at, int code,
                                const char *text)
{
    r->fault_at = at;
    r->fault_text = text;
    return code;
}

/* From r->p at the opening quote to behind the closing one. */
LW_CHECKED int lw_json_read_string(struct lw_json_reader *r, struct lw_str *out);
/* From r->p at '-' or a digit to behind the last byte of the number. */
LW_CHECKED int lw_json_read_number(struct lw_json_reader *r, double *out);

/* 0 when no two members of `obj` have the same key, else -LW_ERR_DUPLICATE and the later of two. */
LW_CHECKED int lw_json_keys_unique(struct lw_json_reader *r, const struct lw_json *obj,
                                   const struct lw_json **duplicate);
/* Up to so many members are compared pairwise, without a table. */
#define LW_JSON_KEYS_PAIRWISE 16
/* A key that finds so many others in its way means chosen collisions: the check sorts instead. */
#define LW_JSON_KEYS_PROBES 32
uint64_t lw_json_key_hash(struct lw_str key);
/* The size of the table for an object of n members: a power of two. */
size_t lw_json_key_slots(size_t n);

/* Order of UTF-16 code units for two well-formed UTF-8 texts. */
int lw_json_utf16_cmp(struct lw_str a, struct lw_str b);
/* Sorts n members by key in that order; `spare` has room for as many. n log n comparisons. */
void lw_json_sort(const struct lw_json **members, const struct lw_json **spare, size_t n);

#endif
