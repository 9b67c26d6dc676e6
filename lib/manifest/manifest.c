/* Making a manifest: from an observed surface, what was approved before, and what a human says.
 *
 * Decides what an approval grants. Leaves the text to manifest_text.c, the record of the approval
 * to the ledger, and whether an approval has expired to the caller, who knows the time. */
#include "lib/manifest/manifest.h"

#include <stdlib.h>

#include "lib/manifest/manifest_impl.h"
#include "lib/manifest/surface_impl.h"

#define BY_MAX     ((size_t)256)
#define REASON_MAX ((size_t)4096)
#define WORDS_MAX  64
#define WORD_MAX   256

static const char *const effect_names[] = {
    [LW_EFFECT_UNKNOWN] = "unknown", [LW_EFFECT_READ] = "read",
    [LW_EFFECT_WRITE] = "write",     [LW_EFFECT_DESTRUCTIVE] = "destructive",
    [LW_EFFECT_EXECUTE] = "execute", [LW_EFFECT_ADMIN] = "admin",
    [LW_EFFECT_MONEY] = "money",
};

#define EFFECT_COUNT (sizeof(effect_names) / sizeof(effect_names[0]))

const char *lw_effect_name(enum lw_effect e)
{
    return (unsigned)e < EFFECT_COUNT ? effect_names[e] : "unknown";
}

int lw_effect_parse(struct lw_str s, enum lw_effect *out)
{
    for (size_t i = 0; i < EFFECT_COUNT; i++) {
        if (lw_str_eqz(s, effect_names[i])) {
            *out = (enum lw_effect)i;
            return 0;
        }
    }
    return -LW_ERR_UNKNOWN;
}

static const char *const declared_names[LW_DECLARED_COUNT] = {
    [LW_DECLARED_DATA] = "data",
    [LW_DECLARED_DESTINATIONS] = "destinations",
    [LW_DECLARED_SCOPES] = "scopes",
    [LW_DECLARED_ENVIRONMENTS] = "environments",
};

const char *lw_declared_name(enum lw_declared d)
{
    return (unsigned)d < LW_DECLARED_COUNT ? declared_names[d] : "unknown";
}

static int by_name(const void *a, const void *b)
{
    return lw_str_cmp(*(const struct lw_str *)a, *(const struct lw_str *)b);
}

static int check_word(struct lw_str w)
{
    if (w.n == 0 || w.n > WORD_MAX)
        return -LW_ERR_LIMIT;
    for (size_t i = 0; i < w.n; i++) {
        if ((unsigned char)w.p[i] < 0x20 || w.p[i] == 0x7f)
            return -LW_ERR_ENCODING;
    }
    return lw_utf8_valid(w) ? 0 : -LW_ERR_ENCODING;
}

int lw_declared_write(struct lw_str *words, size_t n, struct lw_buf *to)
{
    bool first = true;

    if (n > WORDS_MAX)
        return -LW_ERR_LIMIT;
    for (size_t i = 0; i < n; i++) {
        int err = check_word(words[i]);

        if (err)
            return err;
    }
    qsort(words, n, sizeof(*words), by_name);
    lw_buf_addc(to, '[');
    for (size_t i = 0; i < n; i++) {
        if (i > 0 && lw_str_eq(words[i], words[i - 1]))
            continue;
        if (!first)
            lw_buf_addc(to, ',');
        lw_json_quote(to, words[i]);
        first = false;
    }
    lw_buf_addc(to, ']');
    return lw_buf_status(to);
}

bool lw_declared_valid(const struct lw_json *list)
{
    const struct lw_json *last = NULL;

    if (!lw_json_is(list, LW_JSON_ARRAY) || list->count > WORDS_MAX)
        return false;
    LW_JSON_EACH (w, list) {
        if (w->type != LW_JSON_STRING || check_word(w->string) != 0)
            return false;
        if (last && lw_str_cmp(last->string, w->string) >= 0)
            return false;
        last = w;
    }
    return true;
}

/* ---- building ---- */

int lw_manifest_new(struct lw_str server, struct lw_str view, struct lw_manifest **out)
{
    struct lw_manifest *m = calloc(1, sizeof(*m));

    if (!m)
        return -LW_ERR_NOMEM;
    /* Two whole surfaces: old items may stay while the live ones are added. */
    lw_arena_init(&m->arena,
                  lw_surface_default_limits.bytes * 8 + (size_t)LW_PART_COUNT * 40000 * 512);
    m->server = lw_arena_dup(&m->arena, server);
    m->view = lw_arena_dup(&m->arena, view);
    if (!m->server.p || !m->view.p) {
        lw_manifest_free(&m);
        return -LW_ERR_NOMEM;
    }
    *out = m;
    return 0;
}

void lw_manifest_free(struct lw_manifest **mp)
{
    struct lw_manifest *m = *mp;

    if (!m)
        return;
    for (unsigned i = 0; i < LW_PART_COUNT; i++) {
        lw_map_fini(&m->parts[i].by_name);
        free(m->parts[i].sorted);
    }
    lw_arena_fini(&m->arena);
    free(m);
    *mp = NULL;
}

static int copy(struct lw_manifest *m, struct lw_str s, struct lw_str *out)
{
    struct lw_str c = LW_STR_NONE;

    if (s.p) {
        c = lw_arena_dup(&m->arena, s);
        if (!c.p)
            return -LW_ERR_LIMIT;
    }
    *out = c;
    return 0;
}

int lw_manifest_put_facts(struct lw_manifest *m, const struct lw_str facts[LW_FACT_COUNT],
                          const struct lw_grant *grant)
{
    int err = 0;

    for (unsigned i = 0; i < LW_FACT_COUNT && err == 0; i++)
        err = copy(m, facts[i], &m->facts[i]);
    m->facts_grant = *grant;
    if (err == 0)
        err = copy(m, grant->by, &m->facts_grant.by);
    if (err == 0)
        err = copy(m, grant->also_by, &m->facts_grant.also_by);
    if (err == 0)
        err = copy(m, grant->reason, &m->facts_grant.reason);
    return err;
}

/* Items of one approval share who and why. */
static int copy_shared(struct lw_manifest *m, struct lw_str s, struct lw_str before,
                       struct lw_str *out)
{
    if (s.p && before.p && lw_str_eq(s, before)) {
        *out = before;
        return 0;
    }
    return copy(m, s, out);
}

static int grow(struct lw_manifest_part *p)
{
    uint32_t room = p->room ? p->room * 2 : 64;
    struct lw_manifest_item **sorted;

    if (p->count < p->room)
        return 0;
    if (p->room >= lw_surface_default_limits.items * 2)
        return -LW_ERR_LIMIT;
    sorted = realloc(p->sorted, room * sizeof(struct lw_manifest_item *));
    if (!sorted)
        return -LW_ERR_NOMEM;
    p->sorted = sorted;
    p->room = room;
    return 0;
}

int lw_manifest_put(struct lw_manifest *m, enum lw_part part, const struct lw_manifest_item *item)
{
    struct lw_manifest_part *p = &m->parts[part];
    struct lw_manifest_item *last = p->count ? p->sorted[p->count - 1] : NULL;
    struct lw_manifest_item *i;
    int err;

    if (last && lw_str_cmp(last->name, item->name) >= 0)
        return -LW_ERR_DUPLICATE;
    err = grow(p);
    if (err)
        return err;
    i = LW_ARENA_NEW(&m->arena, struct lw_manifest_item);
    if (!i)
        return -LW_ERR_LIMIT;
    *i = *item;
    i->next = NULL;
    i->user = NULL;
    err = copy(m, item->name, &i->name);
    if (err == 0)
        err = copy(m, item->json, &i->json);
    if (err == 0)
        err = copy_shared(m, item->approved_by, last ? last->approved_by : m->facts_grant.by,
                          &i->approved_by);
    if (err == 0)
        err = copy_shared(m, item->also_by, last ? last->also_by : m->facts_grant.also_by,
                          &i->also_by);
    for (unsigned d = 0; d < LW_DECLARED_COUNT && err == 0; d++)
        err = copy_shared(m, item->declared[d], last ? last->declared[d] : LW_STR_NONE,
                          &i->declared[d]);
    if (err == 0)
        err = copy_shared(m, item->reason, last ? last->reason : m->facts_grant.reason, &i->reason);
    if (err)
        return err;
    p->sorted[p->count++] = i;
    if (last)
        last->next = i;
    return 0;
}

static int digest_surface(struct lw_manifest *m)
{
    struct lw_surface_limits most = lw_surface_default_limits;
    struct lw_buf b;
    int err;

    most.items *= 4;
    most.bytes *= 2;
    lw_buf_init(&b, lw_surface_preimage_max(&most));
    lw_surface_preimage_begin(m->facts, &b);
    for (unsigned i = 0; i < LW_PART_COUNT; i++) {
        const struct lw_manifest_part *p = &m->parts[lw_parts_in_order[i]];

        if (lw_surface_preimage_skips(lw_parts_in_order[i], p->count))
            continue;
        lw_surface_preimage_part(lw_parts_in_order[i], &b);
        for (uint32_t k = 0; k < p->count; k++)
            lw_surface_preimage_item(&p->sorted[k]->digest, k == 0, &b);
        lw_buf_addc(&b, ']');
    }
    err = lw_surface_preimage_end(&b, &m->surface);
    lw_buf_fini(&b);
    return err;
}

/* The digest of all of it is the seed: who chooses the names cannot choose them for it. */
static int index_names(struct lw_manifest *m, struct lw_manifest_part *p)
{
    uint64_t seed[2];

    memcpy(seed, m->surface.b, sizeof(seed));
    lw_map_fini(&p->by_name);
    lw_map_init(&p->by_name, seed);
    for (uint32_t i = 0; i < p->count; i++) {
        int err = lw_map_put(&p->by_name, p->sorted[i]->name, p->sorted[i], NULL);

        if (err)
            return err;
    }
    return 0;
}

int lw_manifest_seal(struct lw_manifest *m)
{
    struct lw_buf text;
    int err = digest_surface(m);

    for (unsigned i = 0; i < LW_PART_COUNT && err == 0; i++)
        err = index_names(m, &m->parts[i]);

    if (err)
        return err;
    lw_buf_init(&text, SIZE_MAX / 4);
    lw_manifest_write(m, &text);
    err = lw_buf_status(&text);
    /* What could not be read back must not be handed out. */
    if (err == 0 && text.n > lw_state_json_limits().bytes)
        err = -LW_ERR_LIMIT;
    if (err == 0)
        m->digest = lw_sha256(lw_buf_str(&text));
    lw_buf_fini(&text);
    return err;
}

/* ---- approving ---- */

int lw_grant_check(const struct lw_grant *g)
{
    if (g->by.n == 0)
        return -LW_ERR_MISSING;
    if (g->by.n > BY_MAX || g->also_by.n > BY_MAX || g->reason.n > REASON_MAX)
        return -LW_ERR_LIMIT;
    if (!lw_utf8_valid(g->by) || !lw_utf8_valid(g->also_by) || !lw_utf8_valid(g->reason))
        return -LW_ERR_ENCODING;
    if (g->at < 0 || g->at > LW_GRANT_TIME_MAX || g->expires_at < 0 ||
        g->expires_at > LW_GRANT_TIME_MAX)
        return -LW_ERR_LIMIT;
    return 0;
}

/* The hints that a tool gives about itself, as text that can be compared. */
static int hints(struct lw_str definition, char out[8])
{
    static const char *const names[] = {"readOnlyHint", "destructiveHint", "idempotentHint",
                                        "openWorldHint"};
    struct lw_json_limits limits = lw_state_json_limits();
    const struct lw_json *root;
    struct lw_arena arena;
    int err;

    lw_arena_init(&arena, lw_state_arena_cap(definition.n));
    err = lw_json_parse(&arena, definition, &limits, &root, NULL);
    if (err == 0) {
        for (size_t i = 0; i < 4; i++) {
            const struct lw_json *v = lw_json_getz(lw_json_getz(root, "annotations"), names[i]);

            out[i] = !v ? '-' : v->type != LW_JSON_BOOL ? '?' : v->boolean ? 't' : 'f';
        }
        out[4] = '\0';
    }
    lw_arena_fini(&arena);
    return err;
}

/* Whether a human said anything about the tool. */
static bool says_something(const struct lw_manifest_item *i)
{
    bool any = i->effect != LW_EFFECT_UNKNOWN;

    for (unsigned d = 0; d < LW_DECLARED_COUNT; d++)
        any = any || i->declared[d].p;
    return any;
}

/* Whether what a human declared about the tool before still holds. */
static int still_holds(const struct lw_manifest_item *old, const struct lw_item *live, bool *out)
{
    char before[8];
    char after[8];
    int err;

    *out = old && says_something(old);
    if (!*out || lw_digest_eq(&old->digest, &live->digest))
        return 0;
    err = hints(old->json, before);
    if (err == 0)
        err = hints(live->json, after);
    if (err == 0)
        *out = strcmp(before, after) == 0;
    return err;
}

/* What is said now, and where nothing is, what was said before. [] says that there is none. */
static int declare(struct lw_manifest_item *item, const struct lw_manifest_item *old,
                   const struct lw_item *live, const struct lw_approval *a)
{
    bool holds;
    int err = still_holds(old, live, &holds);

    if (err)
        return err;
    item->effect = a->effect;
    if (item->effect == LW_EFFECT_UNKNOWN && holds)
        item->effect = old->effect;
    for (unsigned d = 0; d < LW_DECLARED_COUNT; d++) {
        item->declared[d] = a->declared[d];
        if (!a->declared[d].p && holds)
            item->declared[d] = old->declared[d];
        else if (lw_str_eqz(a->declared[d], "[]"))
            item->declared[d] = LW_STR_NONE;
    }
    return 0;
}

static int put_live(struct lw_manifest *m, enum lw_part part, const struct lw_item *live,
                    const struct lw_manifest_item *old, const struct lw_approval *a)
{
    struct lw_manifest_item item = {
        .name = live->name,
        .json = live->json,
        .digest = live->digest,
        .approved_by = a->by,
        .also_by = a->also_by.n ? a->also_by : LW_STR_NONE,
        .reason = a->reason,
        .approved_at = a->at,
        .expires_at = a->expires_at,
    };
    int err = 0;

    if (part == LW_PART_TOOLS)
        err = declare(&item, old, live, a);
    return err ? err : lw_manifest_put(m, part, &item);
}

static int approve_part(struct lw_manifest *m, enum lw_part part, const struct lw_manifest *old,
                        const struct lw_surface *live, const struct lw_approval *a)
{
    const struct lw_item *const *sorted = lw_surface_sorted(live, part);
    uint32_t n = lw_surface_count(live, part);

    for (uint32_t i = 0; i < n; i++) {
        int err;

        if (sorted[i]->ambiguous)
            continue;
        err = put_live(m, part, sorted[i],
                       old ? lw_manifest_find(old, part, sorted[i]->name) : NULL, a);
        if (err)
            return err;
    }
    return 0;
}

/* Walks old items and names, both sorted, and takes from `live` what is named. */
static int merge_named(struct lw_manifest *m, enum lw_part part, const struct lw_manifest *old,
                       const struct lw_surface *live, const struct lw_approval *a,
                       struct lw_names names)
{
    const struct lw_manifest_item *o = old ? lw_manifest_first(old, part) : NULL;
    size_t i = 0;

    while (o || i < names.n) {
        int c = !o ? 1 : i >= names.n ? -1 : lw_str_cmp(o->name, names.v[i]);
        const struct lw_item *l;
        int err;

        if (c < 0) {
            err = lw_manifest_put(m, part, o);
            o = o->next;
        } else {
            l = lw_surface_find(live, part, names.v[i]);
            if (!l)
                return -LW_ERR_NOTFOUND;
            if (l->ambiguous)
                return -LW_ERR_DUPLICATE;
            err = put_live(m, part, l, c == 0 ? o : NULL, a);
            if (c == 0)
                o = o->next;
            do /* the same name said twice */
                i++;
            while (i < names.n && lw_str_eq(names.v[i], names.v[i - 1]));
        }
        if (err)
            return err;
    }
    return 0;
}

static struct lw_names named_of(const struct lw_approval *a, enum lw_part part)
{
    if (part == LW_PART_TOOLS)
        return (struct lw_names){a->tools, a->tool_count};
    return a->also ? a->also[part] : (struct lw_names){NULL, 0};
}

static int approve_named(struct lw_manifest *m, const struct lw_manifest *old,
                         const struct lw_surface *live, const struct lw_approval *a)
{
    int err = 0;

    for (unsigned p = 0; p < LW_PART_COUNT && err == 0; p++) {
        struct lw_names said = named_of(a, (enum lw_part)p);
        struct lw_str *names;

        if (said.n > lw_surface_default_limits.items)
            return -LW_ERR_LIMIT;
        names = calloc(said.n + 1, sizeof(*names));
        if (!names)
            return -LW_ERR_NOMEM;
        if (said.n)
            memcpy(names, said.v, said.n * sizeof(*names));
        qsort(names, said.n, sizeof(*names), by_name);
        err = merge_named(m, (enum lw_part)p, old, live, a, (struct lw_names){names, said.n});
        free(names);
    }
    return err;
}

int lw_manifest_approve(const struct lw_manifest *old, const struct lw_surface *live,
                        const struct lw_approval *approval, struct lw_manifest **out)
{
    struct lw_grant grant = {.by = approval->by,
                             .also_by = approval->also_by.n ? approval->also_by : LW_STR_NONE,
                             .reason = approval->reason,
                             .at = approval->at,
                             .expires_at = approval->expires_at};
    bool whole = approval->tools == NULL;
    struct lw_manifest *m = NULL;
    int err = lw_grant_check(&grant);

    if (err)
        return err;
    if (!lw_surface_sealed(live))
        return -LW_ERR_STATE;
    if (old && !lw_str_eq(old->server, lw_surface_server(live)))
        return -LW_ERR_MISMATCH;
    if ((unsigned)approval->effect >= EFFECT_COUNT)
        return -LW_ERR_UNKNOWN;
    err = lw_manifest_new(lw_surface_server(live), lw_surface_view(live), &m);
    if (err)
        return err;
    if (whole || !old)
        err = lw_manifest_put_facts(m, live->facts, &grant);
    else
        err = lw_manifest_put_facts(m, old->facts, &old->facts_grant);
    if (err == 0 && !whole)
        err = approve_named(m, old, live, approval);
    for (unsigned p = 0; whole && err == 0 && p < LW_PART_COUNT; p++)
        err = approve_part(m, (enum lw_part)p, old, live, approval);
    if (err == 0)
        err = lw_manifest_seal(m);
    if (err)
        lw_manifest_free(&m);
    else
        *out = m;
    return err;
}

int lw_manifest_with_fact(const struct lw_manifest *from, enum lw_fact fact, struct lw_str value,
                          struct lw_manifest **out)
{
    struct lw_str facts[LW_FACT_COUNT];
    struct lw_manifest *m = NULL;
    int err = lw_manifest_new(from->server, from->view, &m);

    if (err)
        return err;
    memcpy(facts, from->facts, sizeof(facts));
    facts[fact] = value;
    err = lw_manifest_put_facts(m, facts, &from->facts_grant);
    for (unsigned p = 0; p < LW_PART_COUNT; p++) {
        for (uint32_t i = 0; i < from->parts[p].count && err == 0; i++)
            err = lw_manifest_put(m, (enum lw_part)p, from->parts[p].sorted[i]);
    }
    if (err == 0)
        err = lw_manifest_seal(m);
    if (err)
        lw_manifest_free(&m);
    else
        *out = m;
    return err;
}

/* ---- reading ---- */

struct lw_str lw_manifest_server(const struct lw_manifest *m)
{
    return m->server;
}

struct lw_str lw_manifest_view(const struct lw_manifest *m)
{
    return m->view;
}

struct lw_str lw_manifest_fact(const struct lw_manifest *m, enum lw_fact fact)
{
    return (unsigned)fact < LW_FACT_COUNT ? m->facts[fact] : LW_STR_NONE;
}

struct lw_manifest_item *lw_manifest_first(const struct lw_manifest *m, enum lw_part part)
{
    return (unsigned)part < LW_PART_COUNT && m->parts[part].count ? m->parts[part].sorted[0] : NULL;
}

uint32_t lw_manifest_count(const struct lw_manifest *m, enum lw_part part)
{
    return (unsigned)part < LW_PART_COUNT ? m->parts[part].count : 0;
}

struct lw_manifest_item *lw_manifest_find(const struct lw_manifest *m, enum lw_part part,
                                          struct lw_str name)
{
    const struct lw_manifest_part *p;
    uint32_t low = 0;
    uint32_t high;

    if ((unsigned)part >= LW_PART_COUNT)
        return NULL;
    p = &m->parts[part];
    if (p->by_name.n)
        return lw_map_get(&p->by_name, name);
    high = p->count;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        int c = lw_str_cmp(p->sorted[mid]->name, name);

        if (c == 0)
            return p->sorted[mid];
        if (c < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return NULL;
}

const struct lw_digest *lw_manifest_digest(const struct lw_manifest *m)
{
    return &m->digest;
}

const struct lw_digest *lw_manifest_surface_digest(const struct lw_manifest *m)
{
    return &m->surface;
}
