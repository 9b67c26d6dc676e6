/* The one text of a value: RFC 8785 (JSON Canonicalization Scheme), and its digest.
 *
 * Recursion is bounded by LW_JSON_DEPTH_MAX, because only the parser makes trees. */
#include "lib/json/internal.h"

#include <stdlib.h>

#include "lib/base/digest.h"

static void write_string(struct lw_buf *to, const struct lw_json *v)
{
    /* A string that was not decoded had no escapes, and one without escapes is canonical. */
    if (v->string.p == v->raw.p + 1)
        lw_buf_adds(to, v->raw);
    else
        lw_json_quote(to, v->string);
}

static void write_member(struct lw_buf *to, const struct lw_json *m, bool first)
{
    if (!first)
        lw_buf_addc(to, ',');
    lw_json_quote(to, m->key);
    lw_buf_addc(to, ':');
    lw_json_canonical(to, m);
}

static bool is_sorted(const struct lw_json *obj)
{
    for (const struct lw_json *m = obj->child; m && m->next; m = m->next) {
        if (lw_json_utf16_cmp(m->key, m->next->key) > 0)
            return false;
    }
    return true;
}

static void __attribute__((noinline)) write_sorted(struct lw_buf *to, const struct lw_json *obj)
{
    const struct lw_json *few[12];
    const struct lw_json **many = NULL;
    const struct lw_json **v = few;
    size_t n = 0;

    if (obj->count > sizeof(few) / sizeof(few[0])) {
        many = malloc(2 * (size_t)obj->count * sizeof(*many));
        if (!many) {
            to->failed = true;
            return;
        }
        v = many;
    }
    for (const struct lw_json *m = obj->child; m; m = m->next)
        v[n++] = m;
    lw_json_sort(v, v + n, n);
    for (size_t i = 0; i < n; i++)
        write_member(to, v[i], i == 0);
    free((void *)many);
}

static void write_object(struct lw_buf *to, const struct lw_json *obj)
{
    lw_buf_addc(to, '{');
    if (is_sorted(obj)) {
        for (const struct lw_json *m = obj->child; m; m = m->next)
            write_member(to, m, m == obj->child);
    } else {
        write_sorted(to, obj);
    }
    lw_buf_addc(to, '}');
}

static void write_array(struct lw_buf *to, const struct lw_json *array)
{
    lw_buf_addc(to, '[');
    for (const struct lw_json *e = array->child; e; e = e->next) {
        if (e != array->child)
            lw_buf_addc(to, ',');
        lw_json_canonical(to, e);
    }
    lw_buf_addc(to, ']');
}

void lw_json_canonical(struct lw_buf *to, const struct lw_json *v)
{
    char number[32];

    switch (v->type) {
    case LW_JSON_NULL:
        lw_buf_add(to, "null", 4);
        break;
    case LW_JSON_BOOL:
        lw_buf_addz(to, v->boolean ? "true" : "false");
        break;
    case LW_JSON_NUMBER:
        lw_buf_add(to, number, lw_json_es6_number(v->number, number));
        break;
    case LW_JSON_STRING:
        write_string(to, v);
        break;
    case LW_JSON_ARRAY:
        write_array(to, v);
        break;
    case LW_JSON_OBJECT:
        write_object(to, v);
        break;
    }
}

int lw_json_digest(const struct lw_json *v, struct lw_buf *scratch, struct lw_digest *out)
{
    int err;

    lw_buf_reset(scratch);
    lw_json_canonical(scratch, v);
    err = lw_buf_status(scratch);
    if (err != 0)
        return err;
    *out = lw_sha256(lw_buf_str(scratch));
    return 0;
}
