/* Two objects side by side. Both come from canonical text, so that their members are in the order
 * of RFC 8785, and one pass finds what each has alone: no look-ups, nothing quadratic. */
#include "lib/drift/differ.h"

/* Order of UTF-16 code units of well-formed UTF-8. It is that of the bytes but for one case: a code
 * point beyond U+FFFF (lead byte F0 and up) sorts by its surrogates, before U+E000 (EE, EF). */
static int key_cmp(struct lw_str a, struct lw_str b)
{
    size_t n = a.n < b.n ? a.n : b.n;

    for (size_t i = 0; i < n; i++) {
        uint8_t x = (uint8_t)a.p[i];
        uint8_t y = (uint8_t)b.p[i];

        if (x == y)
            continue;
        if (x >= 0xee && y >= 0xee && (x >= 0xf0) != (y >= 0xf0))
            return x >= 0xf0 ? -1 : 1;
        return x < y ? -1 : 1;
    }
    return a.n < b.n ? -1 : a.n > b.n;
}

struct lw_pairs lw_pairs(const struct lw_json *before, const struct lw_json *after)
{
    return (struct lw_pairs){
        .next_before = lw_json_is(before, LW_JSON_OBJECT) ? before->child : NULL,
        .next_after = lw_json_is(after, LW_JSON_OBJECT) ? after->child : NULL,
    };
}

bool lw_pairs_next(struct lw_pairs *p)
{
    int c;

    if (!p->next_before && !p->next_after)
        return false;
    c = !p->next_before  ? 1
        : !p->next_after ? -1
                         : key_cmp(p->next_before->key, p->next_after->key);
    p->before = c <= 0 ? p->next_before : NULL;
    p->after = c >= 0 ? p->next_after : NULL;
    p->key = c <= 0 ? p->next_before->key : p->next_after->key;
    if (c <= 0)
        p->next_before = p->next_before->next;
    if (c >= 0)
        p->next_after = p->next_after->next;
    return true;
}

bool lw_raw_eq(const struct lw_json *a, const struct lw_json *b)
{
    if (!a || !b)
        return a == b;
    return lw_str_eq(a->raw, b->raw);
}
