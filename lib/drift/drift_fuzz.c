/* Two or three surfaces from bytes: lines of which each may be a dump or only a tool. Of two, the
 * first is approved and the second live; of three, the second was approved after the first, which
 * is its history then. Whatever comes out must be consistent: the worst of the deltas is what the
 * whole says, an unequal digest has a delta and a definition that is the approved one has none,
 * JSON is JSON; a surface differs from itself in nothing, the same comparison says the same twice
 * and after everything was written and read back (what a review compares is what was stored, a
 * batch compares what it reads), what came one way went the other, and with a history nothing is
 * less bad than without. */
#include <stdint.h>
#include <stdlib.h>

#include "lib/base/buf.h"
#include "lib/drift/drift.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* The words are made once; that they carry nothing over is what comparing again shows. */
static int classify(const struct lw_manifest *m, const struct lw_surface *s, struct lw_drift **out)
{
    static struct lw_lexicon *words;

    return lw_drift_classify_with(&words, m, s, out);
}

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

/* Nothing is said of what is as it was approved. */
static void check_same(const struct lw_drift *d, const struct lw_manifest *m,
                       const struct lw_surface *s)
{
    for (const struct lw_delta *i = lw_drift_first(d); i; i = i->next) {
        const struct lw_manifest_item *was =
            i->item.p ? lw_manifest_find(m, i->part, i->item) : NULL;
        const struct lw_item *is = i->item.p ? lw_surface_find(s, i->part, i->item) : NULL;

        require(!was || !is || is->ambiguous || !lw_digest_eq(&was->digest, &is->digest));
    }
}

static bool has_ambiguous(const struct lw_surface *s)
{
    for (unsigned p = 0; p < LW_PART_COUNT; p++) {
        for (const struct lw_item *i = lw_surface_first(s, (enum lw_part)p); i; i = i->next) {
            if (i->ambiguous)
                return true;
        }
    }
    return false;
}

static struct lw_drift *compare(const struct lw_surface *before, const struct lw_surface *after)
{
    struct lw_approval a = {.by = LW_STR("ann")};
    struct lw_manifest *m = NULL;
    struct lw_drift *d = NULL;

    if (lw_manifest_approve(NULL, before, &a, &m) == 0 && classify(m, after, &d) == 0) {
        check(d, m, after);
        check_same(d, m, after);
    }
    lw_manifest_free(&m);
    return d;
}

static size_t count(const struct lw_drift *d, enum lw_delta_kind kind)
{
    size_t n = 0;

    for (const struct lw_delta *i = lw_drift_first(d); i; i = i->next)
        n += i->kind == kind;
    return n;
}

static void same_again(const struct lw_drift *a, const struct lw_drift *b)
{
    const struct lw_delta *x = lw_drift_first(a);
    const struct lw_delta *y = lw_drift_first(b);

    for (; x && y; x = x->next, y = y->next) {
        require(x->kind == y->kind && x->disposition == y->disposition);
        require(lw_str_eq(x->path, y->path) && lw_str_eq(x->note, y->note));
    }
    require(!x && !y);
}

/* What is new one way is gone the other; of names that are there twice nothing is approved. */
static void both_ways(const struct lw_drift *there, const struct lw_drift *back)
{
    size_t fresh = count(there, LW_DELTA_TOOL_ADDED) + count(there, LW_DELTA_TOOL_RENAMED);

    require((lw_drift_count(there) == 0) == (lw_drift_count(back) == 0));
    if (count(there, LW_DELTA_NAME_AMBIGUOUS) + count(back, LW_DELTA_NAME_AMBIGUOUS) == 0)
        require(fresh == count(back, LW_DELTA_TOOL_REMOVED));
}

/* The same comparison of what was stored. */
static struct lw_drift *read_back(const struct lw_manifest *m, const struct lw_surface *s)
{
    struct lw_manifest *manifest = NULL;
    struct lw_surface *surface = NULL;
    struct lw_drift *d = NULL;
    struct lw_buf b;

    lw_buf_init(&b, (size_t)64 << 20);
    lw_manifest_write(m, &b);
    if (lw_buf_status(&b) == 0)
        require(lw_manifest_load(lw_buf_str(&b), &manifest) == 0);
    lw_buf_reset(&b);
    lw_surface_write(s, &b);
    if (lw_buf_status(&b) == 0)
        require(lw_surface_load(lw_buf_str(&b), &surface) == 0);
    if (manifest && surface) /* with words of its own */
        require(lw_drift_classify(manifest, surface, &d) == 0);
    lw_buf_fini(&b);
    lw_manifest_free(&manifest);
    lw_surface_free(&surface);
    return d;
}

/* A tool that was there before is compared with what it was, and not looked at as a new one. */
static void no_better_with_history(const struct lw_drift *with, const struct lw_drift *without)
{
    for (const struct lw_delta *i = lw_drift_first(without); i; i = i->next) {
        if (i->item.p && i->kind != LW_DELTA_TOOL_ADDED)
            require(count(with, LW_DELTA_TOOL_RETURNED) ||
                    lw_drift_item(with, i->part, i->item) >=
                        lw_drift_item(without, i->part, i->item));
    }
    require(lw_drift_server(with) >= lw_drift_server(without));
    if (count(with, LW_DELTA_TOOL_RETURNED))
        return;
    require(lw_drift_worst(with) >= lw_drift_worst(without));
    require(lw_drift_severity(with) >= lw_drift_severity(without));
}

/* `first` was approved, then `approved`; `live` is what is there now. */
static void with_history(const struct lw_surface *first, const struct lw_surface *approved,
                         const struct lw_surface *live)
{
    struct lw_approval a = {.by = LW_STR("ann"), .at = 1};
    struct lw_manifest *old = NULL;
    struct lw_manifest *m = NULL;
    struct lw_manifest *bare = NULL;
    struct lw_drift *with = NULL;
    struct lw_drift *without = NULL;
    struct lw_drift *stored = NULL;

    if (lw_manifest_approve(NULL, first, &a, &old) == 0 &&
        lw_manifest_approve(NULL, approved, &a, &bare) == 0) {
        if (lw_str_eq(lw_surface_server(first), lw_surface_server(approved)))
            require(lw_manifest_approve(old, approved, &a, &m) == 0);
    }
    if (m && classify(m, live, &with) == 0 && classify(bare, live, &without) == 0) {
        check(with, m, live);
        check_same(with, m, live);
        no_better_with_history(with, without);
        stored = read_back(m, live);
        if (stored)
            same_again(with, stored);
    }
    lw_drift_free(&with);
    lw_drift_free(&without);
    lw_drift_free(&stored);
    lw_manifest_free(&old);
    lw_manifest_free(&m);
    lw_manifest_free(&bare);
}

/* Three lines, of which the last may hold more of them. */
static void three(struct lw_str one, struct lw_str rest)
{
    size_t n = lw_str_find(rest, LW_STR("\n"), 0);
    struct lw_surface *s[3] = {NULL};

    if (n == (size_t)-1)
        return;
    s[0] = surface_of(one);
    s[1] = surface_of(lw_str(rest.p, n));
    s[2] = surface_of(lw_str(rest.p + n + 1, rest.n - n - 1));
    if (s[0] && s[1] && s[2])
        with_history(s[0], s[1], s[2]);
    for (int i = 0; i < 3; i++)
        lw_surface_free(&s[i]);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const uint8_t *line = size ? memchr(data, '\n', size) : NULL;
    struct lw_surface *before;
    struct lw_surface *after;
    struct lw_drift *there = NULL;
    struct lw_drift *again = NULL;
    struct lw_drift *back = NULL;
    struct lw_drift *self = NULL;

    if (!line)
        return 0;
    three(lw_str((const char *)data, (size_t)(line - data)),
          lw_str((const char *)line + 1, size - (size_t)(line - data) - 1));
    before = surface_of(lw_str((const char *)data, (size_t)(line - data)));
    after = surface_of(lw_str((const char *)line + 1, size - (size_t)(line - data) - 1));
    if (before && after) {
        there = compare(before, after);
        again = compare(before, after);
        back = compare(after, before);
        self = compare(after, after);
    }
    if (there && again)
        same_again(there, again);
    if (there && back && !has_ambiguous(before) && !has_ambiguous(after))
        both_ways(there, back);
    if (self && !has_ambiguous(after))
        require(lw_drift_count(self) == 0);
    lw_drift_free(&there);
    lw_drift_free(&again);
    lw_drift_free(&back);
    lw_drift_free(&self);
    lw_surface_free(&before);
    lw_surface_free(&after);
    return 0;
}
