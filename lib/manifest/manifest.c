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
    for (unsigned i = 0; i < LW_PART_COUNT; i++)
        free(m->parts[i].sorted);
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

        lw_surface_preimage_part(lw_parts_in_order[i], &b);
        for (uint32_t k = 0; k < p->count; k++)
            lw_surface_preimage_item(&p->sorted[k]->digest, k == 0, &b);
        lw_buf_addc(&b, ']');
    }
    err = lw_surface_preimage_end(&b, &m->surface);
    lw_buf_fini(&b);
    return err;
}

int lw_manifest_seal(struct lw_manifest *m)
{
    struct lw_buf text;
    int err = digest_surface(m);

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
    if (g->by.n > BY_MAX || g->reason.n > REASON_MAX)
        return -LW_ERR_LIMIT;
    if (!lw_utf8_valid(g->by) || !lw_utf8_valid(g->reason))
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

/* What a human declared about the tool before and that still holds. */
static int earlier_effect(const struct lw_manifest_item *old, const struct lw_item *live,
                          enum lw_effect *out)
{
    char before[8];
    char after[8];
    int err;

    if (!old || old->effect == LW_EFFECT_UNKNOWN || lw_digest_eq(&old->digest, &live->digest)) {
        *out = old ? old->effect : LW_EFFECT_UNKNOWN;
        return 0;
    }
    err = hints(old->json, before);
    if (err == 0)
        err = hints(live->json, after);
    if (err == 0)
        *out = strcmp(before, after) == 0 ? old->effect : LW_EFFECT_UNKNOWN;
    return err;
}

static int put_live(struct lw_manifest *m, enum lw_part part, const struct lw_item *live,
                    const struct lw_manifest_item *old, const struct lw_approval *a)
{
    struct lw_manifest_item item = {
        .name = live->name,
        .json = live->json,
        .digest = live->digest,
        .effect = a->effect,
        .approved_by = a->by,
        .reason = a->reason,
        .approved_at = a->at,
        .expires_at = a->expires_at,
    };
    int err = 0;

    if (part != LW_PART_TOOLS)
        item.effect = LW_EFFECT_UNKNOWN;
    else if (a->effect == LW_EFFECT_UNKNOWN)
        err = earlier_effect(old, live, &item.effect);
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

static int by_name(const void *a, const void *b)
{
    return lw_str_cmp(*(const struct lw_str *)a, *(const struct lw_str *)b);
}

/* Walks old items and names, both sorted, and takes from `live` what is named. */
static int merge_tools(struct lw_manifest *m, const struct lw_manifest *old,
                       const struct lw_surface *live, const struct lw_approval *a,
                       const struct lw_str *names)
{
    const struct lw_manifest_item *o = old ? lw_manifest_first(old, LW_PART_TOOLS) : NULL;
    size_t i = 0;

    while (o || i < a->tool_count) {
        int c = !o ? 1 : i >= a->tool_count ? -1 : lw_str_cmp(o->name, names[i]);
        const struct lw_item *l;
        int err;

        if (c < 0) {
            err = lw_manifest_put(m, LW_PART_TOOLS, o);
            o = o->next;
        } else {
            l = lw_surface_find(live, LW_PART_TOOLS, names[i]);
            if (!l)
                return -LW_ERR_NOTFOUND;
            if (l->ambiguous)
                return -LW_ERR_DUPLICATE;
            err = put_live(m, LW_PART_TOOLS, l, c == 0 ? o : NULL, a);
            if (c == 0)
                o = o->next;
            do /* the same name said twice */
                i++;
            while (i < a->tool_count && lw_str_eq(names[i], names[i - 1]));
        }
        if (err)
            return err;
    }
    return 0;
}

static int approve_named(struct lw_manifest *m, const struct lw_manifest *old,
                         const struct lw_surface *live, const struct lw_approval *a)
{
    struct lw_str *names;
    int err;

    for (unsigned p = 0; old && p < LW_PART_COUNT; p++) {
        for (const struct lw_manifest_item *o = lw_manifest_first(old, (enum lw_part)p);
             o && p != LW_PART_TOOLS; o = o->next) {
            err = lw_manifest_put(m, (enum lw_part)p, o);
            if (err)
                return err;
        }
    }
    names = calloc(a->tool_count + 1, sizeof(*names));
    if (!names)
        return -LW_ERR_NOMEM;
    if (a->tool_count)
        memcpy(names, a->tools, a->tool_count * sizeof(*names));
    qsort(names, a->tool_count, sizeof(*names), by_name);
    err = merge_tools(m, old, live, a, names);
    free(names);
    return err;
}

int lw_manifest_approve(const struct lw_manifest *old, const struct lw_surface *live,
                        const struct lw_approval *approval, struct lw_manifest **out)
{
    struct lw_grant grant = {approval->by, approval->reason, approval->at, approval->expires_at};
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
    if (!whole && approval->tool_count > lw_surface_default_limits.items)
        return -LW_ERR_LIMIT;
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
