/* Two targets in one, chosen by the first byte: the verifier over hostile lines, and the canonical
 * scan against parse + canonicalise, which must always agree. */
#include <stdint.h>
#include <stdlib.h>

#include "lib/json/json.h"
#include "lib/receipt/canonical.h"
#include "lib/receipt/receipt.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char vkey[] =
    "landwaiter.test/log+b63fb14a+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea";

static void compare(struct lw_str text)
{
    struct lw_json_limits limits = lw_json_default_limits;
    const struct lw_json *v = NULL;
    struct lw_arena a;
    struct lw_buf again;
    bool same = false;

    limits.depth = LW_CANONICAL_DEPTH;
    lw_arena_init(&a, 64u << 20);
    lw_buf_init(&again, 1 << 20);
    if (lw_json_parse(&a, text, &limits, &v, NULL) == 0 && v->type == LW_JSON_OBJECT) {
        lw_json_canonical(&again, v);
        same = lw_buf_status(&again) == 0 && lw_str_eq(lw_buf_str(&again), text);
    }
    if (same != lw_canonical_object(text))
        abort();
    lw_buf_fini(&again);
    lw_arena_fini(&a);
}

static void verify(struct lw_str text)
{
    struct lw_verifier *v = NULL;
    size_t count;

    if (lw_verifier_new(vkey, &v) != 0)
        abort();
    while (text.n > 0) {
        size_t n = lw_str_find(text, LW_STR("\n"), 0);

        if (n == (size_t)-1)
            n = text.n;
        lw_verifier_line(v, lw_str(text.p, n), "fuzz:1");
        if (n < text.n)
            n++;
        text = lw_str(text.p + n, text.n - n);
    }
    for (const struct lw_verify_property *p = lw_verifier_finish(v, &count); count > 0;
         count--, p++) {
        if (strlen(p->text) == 0 || strlen(p->where) >= sizeof(p->where))
            abort();
    }
    lw_verifier_free(&v);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0 || size > 65536)
        return 0;
    if (data[0] == '=')
        compare(lw_str((const char *)data + 1, size - 1));
    else
        verify(lw_str((const char *)data, size));
    return 0;
}
