/* Member names: duplicates and their order.
 *
 * The duplicate check is linear for names that nobody chose against it. Its hash has no secret (the
 * library has no source of randomness), so that names can be chosen to collide: when one finds too
 * many others in its way, the names are sorted instead, n log n whatever they are. */
#include "lib/json/internal.h"

#include <stdlib.h>

int lw_json_utf16_cmp(struct lw_str a, struct lw_str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    size_t i = 0;
    unsigned char x;
    unsigned char y;

    while (i < n && a.p[i] == b.p[i])
        i++;
    if (i == n)
        return a.n < b.n ? -1 : a.n > b.n;
    x = (unsigned char)a.p[i];
    y = (unsigned char)b.p[i];
    /* UTF-8 sorts by code point, and so does UTF-16 but for one thing: characters beyond U+FFFF
     * (lead byte F0 to F4) are written with surrogates, which sort before U+E000 to U+FFFF (lead
     * byte EE or EF). Where the first difference is behind the lead byte, neither is as large. */
    if (x >= 0xee && y >= 0xee && (x >= 0xf0) != (y >= 0xf0))
        return x >= 0xf0 ? -1 : 1;
    return x < y ? -1 : 1;
}

static void insertion_sort(const struct lw_json **v, size_t n)
{
    for (size_t i = 1; i < n; i++) {
        const struct lw_json *x = v[i];
        size_t at = i;

        for (; at > 0 && lw_json_utf16_cmp(x->key, v[at - 1]->key) < 0; at--)
            v[at] = v[at - 1];
        v[at] = x;
    }
}

void lw_json_sort(const struct lw_json **members, const struct lw_json **spare, size_t n)
{
    size_t half = n / 2;
    size_t left = 0;
    size_t right = half;

    if (n <= 12) {
        insertion_sort(members, n);
        return;
    }
    lw_json_sort(members, spare, half);
    lw_json_sort(members + half, spare, n - half);
    for (size_t i = 0; i < n; i++) {
        bool from_left = right == n || (left < half && lw_json_utf16_cmp(members[left]->key,
                                                                         members[right]->key) <= 0);

        spare[i] = from_left ? members[left++] : members[right++];
    }
    memcpy(members, spare, n * sizeof(*members));
}

uint64_t lw_json_key_hash(struct lw_str key)
{
    const uint64_t prime = 0x9e3779b97f4a7c15u;
    uint64_t h = (key.n + 1) * prime;
    const char *p = key.p;
    size_t n = key.n;
    uint64_t w = 0;

    for (; n >= sizeof(w); n -= sizeof(w), p += sizeof(w)) {
        memcpy(&w, p, sizeof(w));
        h = (h ^ w) * prime;
        h ^= h >> 32;
    }
    w = 0;
    if (n != 0)
        memcpy(&w, p, n);
    h = (h ^ w) * prime;
    return h ^ (h >> 32);
}

size_t lw_json_key_slots(size_t n)
{
    size_t cap = 64;

    while (cap < n * 2)
        cap *= 2;
    return cap;
}

static int pairwise(const struct lw_json *obj, const struct lw_json **duplicate)
{
    uint64_t seen = 0;

    for (const struct lw_json *m = obj->child; m; m = m->next) {
        /* A cheap mark of the name: only when it was seen can the name have been. */
        unsigned char ends =
            m->key.n ? (unsigned char)(m->key.p[0] * 5 + m->key.p[m->key.n - 1]) : 0;
        uint64_t mark = (uint64_t)1 << ((ends + m->key.n * 7) & 63);

        if (seen & mark) {
            for (const struct lw_json *o = obj->child; o != m; o = o->next) {
                if (lw_str_eq(o->key, m->key)) {
                    *duplicate = m;
                    return -LW_ERR_DUPLICATE;
                }
            }
        }
        seen |= mark;
    }
    return 0;
}

static int by_sorting(const struct lw_json *obj, const struct lw_json **duplicate)
{
    size_t n = obj->count;
    const struct lw_json **v = malloc(2 * n * sizeof(*v));
    size_t at = 0;
    int err = 0;

    if (!v)
        return -LW_ERR_NOMEM;
    for (const struct lw_json *m = obj->child; m; m = m->next)
        v[at++] = m;
    lw_json_sort(v, v + n, n);
    for (size_t i = 1; i < n && err == 0; i++) {
        if (lw_str_eq(v[i - 1]->key, v[i]->key)) {
            *duplicate = v[i]; /* the sort is stable: this one came later */
            err = -LW_ERR_DUPLICATE;
        }
    }
    free((void *)v);
    return err;
}

static int reserve(struct lw_json_reader *r, size_t cap)
{
    if (cap > r->slots_cap) {
        struct lw_json_slot *grown = malloc(cap * sizeof(*grown));

        if (!grown)
            return -LW_ERR_NOMEM;
        free(r->slots);
        r->slots = grown;
        r->slots_cap = cap;
    }
    memset(r->slots, 0, cap * sizeof(*r->slots));
    return 0;
}

int lw_json_keys_unique(struct lw_json_reader *r, const struct lw_json *obj,
                        const struct lw_json **duplicate)
{
    size_t cap = lw_json_key_slots(obj->count);

    if (obj->count <= LW_JSON_KEYS_PAIRWISE)
        return pairwise(obj, duplicate);
    if (reserve(r, cap) != 0)
        return -LW_ERR_NOMEM;
    for (const struct lw_json *m = obj->child; m; m = m->next) {
        uint64_t hash = lw_json_key_hash(m->key);
        size_t at = (size_t)hash & (cap - 1);

        for (int probes = 0; r->slots[at].member; at = (at + 1) & (cap - 1)) {
            if (r->slots[at].hash == hash && lw_str_eq(r->slots[at].member->key, m->key)) {
                *duplicate = m;
                return -LW_ERR_DUPLICATE;
            }
            r->probes++;
            if (++probes >= LW_JSON_KEYS_PROBES)
                return by_sorting(obj, duplicate);
        }
        r->slots[at] = (struct lw_json_slot){hash, m};
    }
    return 0;
}
