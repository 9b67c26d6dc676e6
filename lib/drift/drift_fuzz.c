/* Two surfaces from bytes: what is before the first line feed, and what is behind it. Either may be
 * a dump or only a tool. Whatever comes out must be consistent: the worst of the deltas is what the
 * whole says, an unequal digest has a delta, JSON is JSON. */
#include <stdint.h>
#include <stdlib.h>

#include "lib/base/buf.h"
#include "lib/drift/drift.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct lw_surface *surface_of(struct lw_str text)
{
    struct lw_surface *s = NULL;
    struct lw_buf b;

    if (lw_surface_from_dump(text, &s, NULL) == 0)
        return s;
    lw_buf_init(&b, 1 << 20);
    lw_buf_addz(&b, "{\"tools\":[");
    lw_buf_adds(&b, text);
    lw_buf_addz(&b, "]}");
    if (lw_buf_status(&b) != 0 || lw_surface_from_dump(lw_buf_str(&b), &s, NULL) != 0)
        s = NULL;
    lw_buf_fini(&b);
    return s;
}

static void require(bool ok)
{
    if (!ok)
        abort();
}

static void check(const struct lw_drift *d, const struct lw_manifest *m, const struct lw_surface *s)
{
    enum lw_disposition worst = LW_PASS;
    const struct lw_json *v;
    struct lw_json_writer w;
    struct lw_arena arena;
    struct lw_buf b;

    for (const struct lw_delta *i = lw_drift_first(d); i; i = i->next) {
        if (i->disposition > worst)
            worst = i->disposition;
        if (i->item.p)
            require(lw_drift_item(d, i->part, i->item) >= i->disposition);
    }
    require(worst == lw_drift_worst(d));
    require(lw_digest_eq(lw_manifest_surface_digest(m), lw_surface_digest(s)) ==
            (lw_drift_count(d) == 0));
    lw_buf_init(&b, (size_t)64 << 20);
    lw_json_writer_init(&w, &b);
    lw_drift_write(d, 100, &w);
    lw_arena_init(&arena, (size_t)1 << 30);
    if (lw_buf_status(&b) == 0) {
        struct lw_json_limits limits = lw_json_default_limits;
        int err;

        limits.bytes = b.n;
        limits.depth = LW_JSON_DEPTH_MAX;
        limits.members = UINT32_MAX;
        err = lw_json_parse(&arena, lw_buf_str(&b), &limits, &v, NULL);
        require(err == 0 || err == -LW_ERR_DEPTH || err == -LW_ERR_LIMIT);
    }
    lw_arena_fini(&arena);
    lw_buf_reset(&b);
    lw_visible(&b, lw_drift_first(d) ? lw_drift_first(d)->path : LW_STR(""));
    lw_buf_fini(&b);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const uint8_t *line = size ? memchr(data, '\n', size) : NULL;
    struct lw_approval a = {.by = LW_STR("ann")};
    struct lw_surface *before;
    struct lw_surface *after;
    struct lw_manifest *m = NULL;
    struct lw_drift *d = NULL;

    if (!line)
        return 0;
    before = surface_of(lw_str((const char *)data, (size_t)(line - data)));
    after = surface_of(lw_str((const char *)line + 1, size - (size_t)(line - data) - 1));
    if (before && after && lw_manifest_approve(NULL, before, &a, &m) == 0 &&
        lw_drift_classify(m, after, &d) == 0)
        check(d, m, after);
    lw_drift_free(&d);
    lw_manifest_free(&m);
    lw_surface_free(&before);
    lw_surface_free(&after);
    return 0;
}
