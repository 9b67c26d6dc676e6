/* What a human says about a surface, and what that grants: a manifest, from what was observed and
 * what was approved before.
 *
 * Leaves the record of the approval to the ledger, and whether one has expired to the caller, who
 * knows the time. */
#include <stdlib.h>

#include "lib/manifest/manifest_impl.h"
#include "lib/manifest/surface_impl.h"

#define BY_MAX     ((size_t)256)
#define REASON_MAX ((size_t)4096)
#define WORDS_MAX  64
#define WORD_MAX   256

/* ---- words ---- */

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

        if (sorted[i]->ambiguous || sorted[i]->too_deep)
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
            if (l->too_deep)
                return -LW_ERR_DEPTH;
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
    if (err == 0 && old)
        err = lw_manifest_keep_earlier(m, old);
    if (err == 0)
        err = lw_manifest_seal(m);
    if (err)
        lw_manifest_free(&m);
    else
        *out = m;
    return err;
}
