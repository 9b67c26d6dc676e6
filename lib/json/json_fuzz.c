/* Any bytes: what parses has one canonical form, which parses to itself, and spans that lie inside
 * the text; what does not parse leaves the out-parameter alone. */
#include <stdint.h>
#include <stdlib.h>

#include "lib/json/json.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define MUST(condition)                                                                            \
    do {                                                                                           \
        if (!(condition))                                                                          \
            abort();                                                                               \
    } while (0)

static bool inside(struct lw_str part, struct lw_str whole)
{
    return part.n > 0 && part.p >= whole.p && part.p + part.n <= whole.p + whole.n;
}

static void check_object(const struct lw_json *v)
{
    uint32_t n = 0;

    for (const struct lw_json *m = v->child; m; m = m->next, n++) {
        MUST(lw_utf8_valid(m->key));
        MUST(!m->key.n || !memchr(m->key.p, 0, m->key.n));
        if (v->count < 200)
            MUST(lw_json_get(v, m->key) == m); /* no earlier member has its name */
    }
    MUST(n == v->count);
}

static void check_tree(const struct lw_json *v, struct lw_str text)
{
    MUST(inside(v->raw, text));
    switch (v->type) {
    case LW_JSON_NULL:
    case LW_JSON_BOOL:
        MUST(v->raw.n == 4 || v->raw.n == 5);
        break;
    case LW_JSON_NUMBER:
        MUST(v->number - v->number == 0); /* finite */
        break;
    case LW_JSON_STRING:
        MUST(v->string.n <= v->raw.n - 2);
        MUST(lw_utf8_valid(v->string));
        MUST(!v->string.n || !memchr(v->string.p, 0, v->string.n));
        break;
    case LW_JSON_OBJECT:
        check_object(v);
        break;
    case LW_JSON_ARRAY:
        break;
    }
    LW_JSON_EACH (e, v)
        check_tree(e, v->raw);
}

static void check_canonical(struct lw_arena *a, const struct lw_json *v)
{
    const struct lw_json *again = NULL;
    struct lw_buf first;
    struct lw_buf second;

    lw_buf_init(&first, (size_t)8 << 20);
    lw_buf_init(&second, (size_t)8 << 20);
    lw_json_canonical(&first, v);
    MUST(lw_buf_status(&first) == 0);
    MUST(lw_utf8_valid(lw_buf_str(&first)));
    MUST(lw_json_parse(a, lw_buf_str(&first), NULL, &again, NULL) == 0);
    MUST(lw_json_equal(v, again));
    lw_json_canonical(&second, again);
    MUST(lw_buf_status(&second) == 0);
    MUST(lw_str_eq(lw_buf_str(&first), lw_buf_str(&second)));
    lw_buf_fini(&second);
    lw_buf_fini(&first);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    /* its own allocation, so that reading beyond it is seen */
    char *copy = malloc(size ? size : 1);
    struct lw_str text = {copy, size};
    struct lw_json_error err = {0};
    const struct lw_json *v = NULL;
    struct lw_arena a;
    int code;

    if (!copy)
        return 0;
    if (size)
        memcpy(copy, data, size);
    lw_arena_init(&a, (size_t)64 << 20);
    code = lw_json_parse(&a, text, NULL, &v, &err);
    if (code == 0) {
        MUST(lw_utf8_valid(text));
        check_tree(v, text);
        check_canonical(&a, v);
        (void)lw_json_pointer(v, text);
    } else {
        MUST(!v && err.text && err.offset <= size && err.line >= 1 && err.column >= 1);
    }
    lw_arena_fini(&a);
    free(copy);
    return 0;
}
