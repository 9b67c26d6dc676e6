/* Comparing an approved surface with a live one: the frame.
 *
 * Decides the order of the comparison and collects the deltas within their bounds. What differs in
 * items is found by items.c and below, in facts by facts.c; what a kind of delta does is in
 * drift_table.h and nowhere else. */
#include "lib/drift/drift.h"

#include <stdlib.h>

#include "lib/drift/differ.h"

#define ARENA_MAX   ((size_t)1 << 30)
#define SCRATCH_MAX ((size_t)2 << 30)
#define PATH_MAX_N  ((size_t)4096)

struct kind {
    const char *name;
    const char *text;
    enum lw_dimension dimension;
    enum lw_widening direction;
    enum lw_severity severity;
    enum lw_disposition disposition;
};

static const struct kind kinds[LW_DELTA_KIND_COUNT] = {
#define X(kind, name, dimension, direction, severity, disposition, text)                           \
    [LW_DELTA_##                                                                                   \
        kind] = {name, text, LW_DIM_##dimension, LW_##direction, LW_##severity, LW_##disposition},
#define G(...)
    LW_DELTA_TABLE(X, G)
#undef X
#undef G
};

const char *lw_delta_name(enum lw_delta_kind k)
{
    return (unsigned)k < LW_DELTA_KIND_COUNT ? kinds[k].name : "unknown";
}

const char *lw_delta_text(enum lw_delta_kind k)
{
    return (unsigned)k < LW_DELTA_KIND_COUNT ? kinds[k].text : "unknown";
}

const char *lw_disposition_name(enum lw_disposition d)
{
    static const char *const names[] = {"pass", "review", "quarantine"};

    return (unsigned)d <= LW_QUARANTINE ? names[d] : "quarantine";
}

const char *lw_severity_name(enum lw_severity s)
{
    static const char *const names[] = {"info", "low", "medium", "high", "critical"};

    return (unsigned)s <= LW_CRITICAL ? names[s] : "critical";
}

const char *lw_dimension_name(enum lw_dimension d)
{
    static const char *const names[] = {"cosmetic",       "effect",       "data class",
                                        "external reach", "schema shape", "credential scope",
                                        "instruction",    "identity"};

    return (unsigned)d <= LW_DIM_IDENTITY ? names[d] : "unknown";
}

const char *lw_widening_name(enum lw_widening d)
{
    static const char *const names[] = {"both", "widens", "tightens", "neutral"};

    return (unsigned)d <= LW_NEUTRAL ? names[d] : "both";
}

/* ---- paths ---- */

size_t lw_path_push(struct lw_differ *c, struct lw_str key)
{
    size_t size = c->path.n;

    /* A path that is too long is cut: it only tells a human where to look. */
    if (c->path.failed || c->path.n + 2 * key.n + 1 > PATH_MAX_N)
        return size;
    lw_buf_addc(&c->path, '/');
    for (size_t i = 0; i < key.n; i++) {
        if (key.p[i] == '~')
            lw_buf_addz(&c->path, "~0");
        else if (key.p[i] == '/')
            lw_buf_addz(&c->path, "~1");
        else
            lw_buf_addc(&c->path, key.p[i]);
    }
    return size;
}

size_t lw_path_push_index(struct lw_differ *c, uint32_t i)
{
    size_t size = c->path.n;

    if (c->path.n + 12 <= PATH_MAX_N) {
        lw_buf_addc(&c->path, '/');
        lw_buf_addi(&c->path, i);
    }
    return size;
}

void lw_path_pop(struct lw_differ *c, size_t size)
{
    c->path.n = size;
}

/* ---- collecting ---- */

static struct lw_str keep(struct lw_differ *c, struct lw_str s)
{
    struct lw_str copy = LW_STR_NONE;

    if (s.p) {
        copy = lw_arena_dup(&c->d->arena, s);
        if (!copy.p && c->err == 0)
            c->err = -LW_ERR_LIMIT;
    }
    return copy;
}

static void add(struct lw_differ *c, const struct lw_delta *delta)
{
    struct lw_delta *n = LW_ARENA_NEW(&c->d->arena, struct lw_delta);
    struct lw_drift *d = c->d;

    if (!n) {
        c->err = -LW_ERR_LIMIT;
        return;
    }
    *n = *delta;
    n->path = keep(c, delta->path);
    n->before = keep(c, delta->before);
    n->after = keep(c, delta->after);
    n->note = keep(c, delta->note.p ? delta->note : LW_STR(""));
    if (d->last)
        d->last->next = n;
    else
        d->first = n;
    d->last = n;
    d->count++;
}

static void weigh(struct lw_differ *c, enum lw_severity severity, enum lw_disposition disposition)
{
    struct lw_drift *d = c->d;
    enum lw_disposition *of = c->item ? &c->item->disposition : &d->server;

    if (disposition > *of)
        *of = disposition;
    if (disposition > d->worst)
        d->worst = disposition;
    if (severity > d->severity)
        d->severity = severity;
}

/* Which sign of more power a delta is; those of one kind are one sign. */
static unsigned power_of(enum lw_delta_kind kind)
{
    static const enum lw_delta_kind signs[] = {
        LW_DELTA_SCOPE_WIDENED,      LW_DELTA_RESTRICTION_REMOVED, LW_DELTA_EFFECT_CLAIMED,
        LW_DELTA_PATTERN_REMOVED,    LW_DELTA_RANGE_WIDENED,       LW_DELTA_ENUM_OPENED,
        LW_DELTA_OPEN_WORLD_RELAXED, LW_DELTA_DATA_CLASS_ADDED};

    if (kind == LW_DELTA_EFFECT_PARAM_ADDED) /* its text says the same */
        kind = LW_DELTA_EFFECT_CLAIMED;
    for (unsigned i = 0; i < sizeof(signs) / sizeof(signs[0]); i++) {
        if (signs[i] == kind)
            return 1u << i;
    }
    return 0;
}

bool lw_differ_powers_add_up(const struct lw_differ *c)
{
    return (c->powers & (c->powers - 1)) != 0;
}

static int rank_of(const struct kind *k)
{
    if (k->disposition == LW_PASS)
        return k->dimension == LW_DIM_COSMETIC ? LW_RANK_COSMETIC : LW_RANK_PASS;
    return k->disposition == LW_REVIEW ? LW_RANK_REVIEW : LW_RANK_QUARANTINE;
}

/* What was found, and against what. */
static struct lw_str note_of(struct lw_differ *c, struct lw_str note, struct lw_buf *b)
{
    if (!c->against.p)
        return note;
    lw_buf_adds(b, note);
    if (note.n > 0)
        lw_buf_addz(b, "; ");
    lw_buf_adds(b, c->against);
    return lw_buf_str(b);
}

void lw_differ_give(struct lw_differ *c, enum lw_delta_kind kind, struct lw_str before,
                    struct lw_str after, struct lw_str note)
{
    const struct kind *k = &kinds[kind];
    struct lw_delta delta = {
        .kind = kind,
        .severity = k->severity,
        .disposition = k->disposition,
        .dimension = k->dimension,
        .direction = k->direction,
        .part = c->part,
        .item = c->item ? c->item->name : LW_STR_NONE,
        .path = lw_buf_str(&c->path),
        .before = before,
        .after = after,
        .note = note,
    };

    struct lw_buf noted;

    if (c->err)
        return;
    c->powers |= power_of(kind);
    if (rank_of(k) > c->rank)
        c->rank = rank_of(k);
    if (rank_of(k) < c->least) {
        c->listed++; /* for those who look whether anything was found */
        return;
    }
    weigh(c, k->severity, k->disposition);
    if (c->listed >= LW_DELTAS_PER_ITEM || (c->listed > 0 && c->d->count >= LW_DELTAS_MAX)) {
        c->dropped++;
        if (k->severity > c->dropped_severity)
            c->dropped_severity = k->severity;
        if (k->disposition > c->dropped_disposition)
            c->dropped_disposition = k->disposition;
        return;
    }
    c->listed++;
    if (!delta.path.p)
        delta.path = LW_STR("");
    lw_buf_init(&noted, SIZE_MAX / 4);
    delta.note = note_of(c, note, &noted);
    add(c, &delta);
    lw_buf_fini(&noted);
}

static struct lw_drift_item *item_of(struct lw_differ *c, enum lw_part part, struct lw_str name)
{
    struct lw_drift_item *item = lw_map_get(&c->d->items[part], name);

    if (item)
        return item;
    item = LW_ARENA_NEW(&c->d->arena, struct lw_drift_item);
    if (!item) {
        c->err = -LW_ERR_LIMIT;
        return NULL;
    }
    item->name = keep(c, name);
    if (c->err == 0)
        c->err = lw_map_put(&c->d->items[part], item->name, item, NULL);
    return item;
}

void lw_differ_enter(struct lw_differ *c, enum lw_part part, struct lw_str name, const char *fact)
{
    if (c->err)
        return;
    c->part = part;
    c->listed = 0;
    c->dropped = 0;
    c->powers = 0;
    c->rank = 0;
    c->was = NULL;
    memset((void *)c->declared, 0, sizeof(c->declared));
    c->declared_classes = 0;
    c->dropped_severity = LW_INFO;
    c->dropped_disposition = LW_PASS;
    lw_buf_reset(&c->path);
    lw_arena_reset(&c->scratch);
    c->item = name.p ? item_of(c, part, name) : NULL;
    if (!name.p)
        lw_buf_addz(&c->path, fact);
}

void lw_differ_leave(struct lw_differ *c)
{
    struct lw_delta more = {
        .kind = LW_DELTA_MORE_CHANGES,
        .severity = c->dropped_severity,
        .disposition = c->dropped_disposition,
        .dimension = kinds[LW_DELTA_MORE_CHANGES].dimension,
        .part = c->part,
        .item = c->item ? c->item->name : LW_STR_NONE,
        .path = LW_STR(""),
    };
    struct lw_buf note;

    if (c->err || c->dropped == 0)
        return;
    lw_buf_init(&note, 64);
    lw_buf_addi(&note, c->dropped);
    lw_buf_addz(&note, " more");
    more.note = lw_buf_str(&note);
    add(c, &more);
    lw_buf_fini(&note);
}

/* ---- the whole ---- */

static void fini(struct lw_differ *c)
{
    free(c->sentences);
    lw_map_fini(&c->tools);
    lw_map_fini(&c->params);
    lw_buf_fini(&c->path);
    lw_arena_fini(&c->scratch);
}

static struct lw_drift *new_drift(const uint64_t seed[2])
{
    struct lw_drift *d = calloc(1, sizeof(*d));

    if (!d)
        return NULL;
    lw_arena_init(&d->arena, ARENA_MAX);
    for (unsigned i = 0; i < LW_PART_COUNT; i++)
        lw_map_init(&d->items[i], seed);
    return d;
}

void lw_drift_words_free(struct lw_lexicon **words)
{
    lw_lexicon_free(words);
}

int lw_drift_classify(const struct lw_manifest *approved, const struct lw_surface *live,
                      struct lw_drift **out)
{
    struct lw_lexicon *words = NULL;
    int err = lw_drift_classify_with(&words, approved, live, out);

    lw_lexicon_free(&words);
    return err;
}

int lw_drift_classify_with(struct lw_lexicon **words, const struct lw_manifest *approved,
                           const struct lw_surface *live, struct lw_drift **out)
{
    struct lw_differ c = {.approved = approved, .live = live, .lexicon = *words};

    if (!lw_surface_sealed(live))
        return -LW_ERR_STATE;
    /* The peer that chooses the names cannot choose them for a seed that depends on them. */
    memcpy(c.seed, lw_surface_digest(live)->b, sizeof(c.seed));
    c.d = new_drift(c.seed);
    if (!c.d)
        return -LW_ERR_NOMEM;
    lw_map_init(&c.tools, c.seed);
    lw_map_init(&c.params, c.seed);
    lw_buf_init(&c.path, PATH_MAX_N + 64);
    lw_arena_init(&c.scratch, SCRATCH_MAX);
    if (!approved || !lw_digest_eq(lw_manifest_surface_digest(approved), lw_surface_digest(live))) {
        lw_differ_facts(&c);
        for (unsigned p = 0; p < LW_PART_COUNT && c.err == 0; p++)
            lw_differ_part(&c, (enum lw_part)p);
    }
    *words = c.lexicon;
    fini(&c);
    if (c.err)
        lw_drift_free(&c.d);
    else
        *out = c.d;
    return c.err;
}

void lw_drift_free(struct lw_drift **dp)
{
    struct lw_drift *d = *dp;

    if (!d)
        return;
    for (unsigned i = 0; i < LW_PART_COUNT; i++)
        lw_map_fini(&d->items[i]);
    lw_arena_fini(&d->arena);
    free(d);
    *dp = NULL;
}

const struct lw_delta *lw_drift_first(const struct lw_drift *d)
{
    return d->first;
}

size_t lw_drift_count(const struct lw_drift *d)
{
    return d->count;
}

enum lw_disposition lw_drift_worst(const struct lw_drift *d)
{
    return d->worst;
}

enum lw_severity lw_drift_severity(const struct lw_drift *d)
{
    return d->severity;
}

enum lw_disposition lw_drift_server(const struct lw_drift *d)
{
    return d->server;
}

enum lw_disposition lw_drift_item(const struct lw_drift *d, enum lw_part part, struct lw_str name)
{
    const struct lw_drift_item *item;

    if ((unsigned)part >= LW_PART_COUNT)
        return LW_QUARANTINE;
    item = lw_map_get(&d->items[part], name);
    return item && item->disposition > d->server ? item->disposition : d->server;
}
