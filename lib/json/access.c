/* Looking into a tree: members, RFC 6901 pointers, typed values, equality. */
#include "lib/json/internal.h"

#include <stdlib.h>

const struct lw_json *lw_json_get(const struct lw_json *obj, struct lw_str key)
{
    if (!obj || obj->type != LW_JSON_OBJECT)
        return NULL;
    for (const struct lw_json *m = obj->child; m; m = m->next) {
        if (lw_str_eq(m->key, key))
            return m;
    }
    return NULL;
}

/* Every '~' of a reference token is followed by 0 or 1. */
static bool token_well_formed(struct lw_str token)
{
    for (size_t i = 0; i < token.n; i++) {
        if (token.p[i] == '~' && (++i == token.n || (token.p[i] != '0' && token.p[i] != '1')))
            return false;
    }
    return true;
}

/* The well-formed token, unescaped, is the key. */
static bool token_is(struct lw_str token, struct lw_str key)
{
    size_t at = 0;

    for (size_t i = 0; i < token.n; i++) {
        char c = token.p[i];

        if (c == '~')
            c = token.p[++i] == '0' ? '~' : '/';
        if (at == key.n || key.p[at++] != c)
            return false;
    }
    return at == key.n;
}

/* The element a token names, or NULL: decimal without leading zeros ("-" names none). */
static const struct lw_json *element(const struct lw_json *array, struct lw_str token)
{
    const struct lw_json *e = array->child;
    uint64_t index = 0;

    if (token.n == 0 || token.n > 10 || (token.n > 1 && token.p[0] == '0'))
        return NULL;
    for (size_t i = 0; i < token.n; i++) {
        if (token.p[i] < '0' || token.p[i] > '9')
            return NULL;
        index = index * 10 + (uint64_t)(token.p[i] - '0');
    }
    if (index >= array->count)
        return NULL;
    for (; index > 0; index--)
        e = e->next;
    return e;
}

static const struct lw_json *step(const struct lw_json *v, struct lw_str token)
{
    if (v->type == LW_JSON_ARRAY)
        return element(v, token);
    if (v->type != LW_JSON_OBJECT)
        return NULL;
    for (const struct lw_json *m = v->child; m; m = m->next) {
        if (token_is(token, m->key))
            return m;
    }
    return NULL;
}

const struct lw_json *lw_json_pointer(const struct lw_json *root, struct lw_str pointer)
{
    const struct lw_json *v = root;
    size_t at = 0;

    while (v && at < pointer.n) {
        struct lw_str token = {pointer.p + at + 1, 0};

        if (pointer.p[at] != '/')
            return NULL;
        for (at++; at < pointer.n && pointer.p[at] != '/'; at++)
            token.n++;
        v = token_well_formed(token) ? step(v, token) : NULL;
    }
    return v;
}

struct lw_str lw_json_string_or(const struct lw_json *v, struct lw_str otherwise)
{
    return lw_json_is(v, LW_JSON_STRING) ? v->string : otherwise;
}

bool lw_json_bool_or(const struct lw_json *v, bool otherwise)
{
    return lw_json_is(v, LW_JSON_BOOL) ? v->boolean : otherwise;
}

bool lw_json_int(const struct lw_json *v, int64_t *out)
{
    const double max = 9007199254740991;

    if (!lw_json_is(v, LW_JSON_NUMBER) || !(v->number >= -max && v->number <= max) ||
        v->number != (double)(int64_t)v->number)
        return false;
    *out = (int64_t)v->number;
    return true;
}

static bool equal_lists(const struct lw_json *a, const struct lw_json *b)
{
    for (; a && b; a = a->next, b = b->next) {
        if (!lw_json_equal(a, b))
            return false;
    }
    return !a && !b;
}

/* Members of both in the order of their names; n log n, for sizes that a peer chose. */
static bool equal_sorted(const struct lw_json *a, const struct lw_json *b)
{
    size_t n = a->count;
    const struct lw_json **v = malloc(3 * n * sizeof(*v));
    const struct lw_json **w = v + n;
    bool same = v != NULL;

    if (!v)
        return false;
    for (const struct lw_json *m = a->child; m; m = m->next)
        *v++ = m;
    for (const struct lw_json *m = b->child; m; m = m->next)
        *v++ = m;
    v -= 2 * n;
    lw_json_sort(v, v + 2 * n, n);
    lw_json_sort(w, v + 2 * n, n);
    for (size_t i = 0; i < n && same; i++)
        same = lw_str_eq(v[i]->key, w[i]->key) && lw_json_equal(v[i], w[i]);
    free((void *)v);
    return same;
}

static bool equal_objects(const struct lw_json *a, const struct lw_json *b)
{
    const struct lw_json *x = a->child;
    const struct lw_json *y = b->child;

    for (; x && y && lw_str_eq(x->key, y->key); x = x->next, y = y->next) {
        if (!lw_json_equal(x, y))
            return false;
    }
    if (!x && !y)
        return true;
    if (a->count > LW_JSON_KEYS_PAIRWISE)
        return equal_sorted(a, b);
    for (x = a->child; x; x = x->next) {
        y = lw_json_get(b, x->key);
        if (!y || !lw_json_equal(x, y))
            return false;
    }
    return true;
}

bool lw_json_equal(const struct lw_json *a, const struct lw_json *b)
{
    if (!a || !b)
        return a == b;
    if (a->type != b->type || a->count != b->count)
        return false;
    switch (a->type) {
    case LW_JSON_NULL:
        return true;
    case LW_JSON_BOOL:
        return a->boolean == b->boolean;
    case LW_JSON_NUMBER:
        return !(a->number < b->number) && !(a->number > b->number);
    case LW_JSON_STRING:
        return lw_str_eq(a->string, b->string);
    case LW_JSON_ARRAY:
        return equal_lists(a->child, b->child);
    case LW_JSON_OBJECT:
        return equal_objects(a, b);
    }
    return false;
}
