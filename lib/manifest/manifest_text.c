/* The manifest as text: what goes into the store and into a lock file. Written canonically, read
 * strictly, because what is read here grants. Making manifests is manifest.c's. */
#include "lib/manifest/manifest.h"

#include "lib/base/time.h"
#include "lib/manifest/manifest_impl.h"
#include "lib/manifest/prune.h"
#include "lib/manifest/surface_impl.h"

#define SCHEMA   "landwaiter/manifest/v2"
#define SCHEMA_1 "landwaiter/manifest/v1"
#define SCHEMA_3 "landwaiter/manifest/v3" /* with what was approved before */

/* ---- writing ---- */

static void write_time(struct lw_buf *to, int64_t at)
{
    char text[LW_TIME_TEXT_BUF];

    lw_buf_addc(to, '"');
    lw_buf_adds(to, lw_time_text(at, text));
    lw_buf_addc(to, '"');
}

static void write_digest(struct lw_buf *to, const struct lw_digest *d)
{
    char text[LW_DIGEST_TEXT_BUF];

    lw_buf_addc(to, '"');
    lw_buf_adds(to, lw_digest_text(d, text));
    lw_buf_addc(to, '"');
}

/* The members with which a grant begins, in canonical order. */
static void write_who(struct lw_str also_by, struct lw_str by, int64_t at, struct lw_buf *to)
{
    if (also_by.p) {
        lw_buf_addz(to, "\"also_by\":");
        lw_json_quote(to, also_by);
        lw_buf_addc(to, ',');
    }
    lw_buf_addz(to, "\"approved_at\":");
    write_time(to, at);
    lw_buf_addz(to, ",\"approved_by\":");
    lw_json_quote(to, by);
}

static void write_declared(const struct lw_manifest_item *i, enum lw_declared d, struct lw_buf *to)
{
    if (!i->declared[d].p)
        return;
    lw_buf_addf(to, ",\"%s\":", lw_declared_name(d));
    lw_buf_adds(to, i->declared[d]);
}

static void write_facts_grant(const struct lw_grant *g, struct lw_buf *to)
{
    lw_buf_addc(to, '{');
    write_who(g->also_by, g->by, g->at, to);
    if (g->expires_at) {
        lw_buf_addz(to, ",\"expires_at\":");
        write_time(to, g->expires_at);
    }
    if (g->reason.n) {
        lw_buf_addz(to, ",\"reason\":");
        lw_json_quote(to, g->reason);
    }
    lw_buf_addc(to, '}');
}

static void write_item(const struct lw_manifest_item *i, enum lw_part part, struct lw_buf *to)
{
    lw_buf_addc(to, '{');
    write_who(i->also_by, i->approved_by, i->approved_at, to);
    write_declared(i, LW_DECLARED_DATA, to);
    lw_buf_addz(to, ",\"definition\":");
    lw_buf_adds(to, i->json);
    write_declared(i, LW_DECLARED_DESTINATIONS, to);
    lw_buf_addz(to, ",\"digest\":");
    write_digest(to, &i->digest);
    if (part == LW_PART_TOOLS)
        lw_buf_addf(to, ",\"effect\":\"%s\"", lw_effect_name(i->effect));
    write_declared(i, LW_DECLARED_ENVIRONMENTS, to);
    if (i->expires_at) {
        lw_buf_addz(to, ",\"expires_at\":");
        write_time(to, i->expires_at);
    }
    if (i->reason.n) {
        lw_buf_addz(to, ",\"reason\":");
        lw_json_quote(to, i->reason);
    }
    write_declared(i, LW_DECLARED_SCOPES, to);
    lw_buf_addc(to, '}');
}

/* Facts, who approved them, and items: the members of a manifest, and all that an earlier one has.
 */
static void write_content(const struct lw_manifest *m, struct lw_buf *to)
{
    lw_buf_addz(to, "\"facts\":");
    lw_facts_write(m->facts, to);
    lw_buf_addz(to, ",\"facts_approval\":");
    write_facts_grant(&m->facts_grant, to);
    lw_buf_addz(to, ",\"parts\":{");
    for (unsigned p = 0; p < LW_PART_COUNT; p++) {
        enum lw_part part = lw_parts_in_order[p];

        lw_buf_addf(to, "%s\"%s\":[", p ? "," : "", lw_part_name(part));
        for (const struct lw_manifest_item *i = lw_manifest_first(m, part); i; i = i->next) {
            write_item(i, part, to);
            if (i->next)
                lw_buf_addc(to, ',');
        }
        lw_buf_addc(to, ']');
    }
    lw_buf_addc(to, '}');
}

static void write_earlier(const struct lw_manifest *m, struct lw_buf *to)
{
    lw_buf_addz(to, "\"earlier\":[");
    for (uint32_t i = 0; i < m->earlier_count; i++) {
        lw_buf_addz(to, i ? ",{" : "{");
        write_content(m->earlier[i], to);
        lw_buf_addc(to, '}');
    }
    lw_buf_addz(to, "],");
}

void lw_manifest_write(const struct lw_manifest *m, struct lw_buf *to)
{
    lw_buf_addc(to, '{');
    if (m->earlier_count > 0)
        write_earlier(m, to);
    write_content(m, to);
    lw_buf_addf(to, ",\"projection\":\"" LW_SURFACE_PROJECTION "\",\"schema\":\"%s\",\"server\":",
                m->earlier_count > 0 ? SCHEMA_3 : SCHEMA);
    lw_json_quote(to, m->server);
    lw_buf_addz(to, ",\"surface\":");
    write_digest(to, &m->surface);
    lw_buf_addz(to, ",\"view\":");
    lw_json_quote(to, m->view);
    lw_buf_addc(to, '}');
}

/* ---- reading ---- */

/* What reading a manifest needs and finds out. */
struct loader {
    struct lw_buf scratch;
    struct lw_buf lists;
    const struct lw_json *at; /* what was wrong, as near as is known */
    const char *why;
};

static int damage(struct loader *l, const struct lw_json *at, const char *why)
{
    l->at = at;
    l->why = why;
    return -LW_ERR_DAMAGED;
}

/* Takes members of an object by name and counts them, so that one more is noticed. */
struct taker {
    const struct lw_json *obj;
    uint32_t taken;
    bool bad;
};

static const struct lw_json *take(struct taker *t, const char *key, enum lw_json_type type,
                                  bool required)
{
    const struct lw_json *v = lw_json_getz(t->obj, key);

    if (!v) {
        t->bad = t->bad || required;
        return NULL;
    }
    t->taken++;
    if (v->type != type) {
        t->bad = true;
        return NULL;
    }
    return v;
}

static struct lw_str take_string(struct taker *t, const char *key, bool required)
{
    const struct lw_json *v = take(t, key, LW_JSON_STRING, required);

    return v ? lw_str(v->string.p ? v->string.p : "", v->string.n) : LW_STR_NONE;
}

static int64_t take_time(struct taker *t, const char *key, bool required)
{
    struct lw_str s = take_string(t, key, required);
    int64_t at = 0;

    if (s.p && lw_time_parse(s, &at) != 0)
        t->bad = true;
    return at;
}

static struct lw_digest take_digest(struct taker *t, const char *key)
{
    struct lw_digest d = {{0}};

    if (!lw_digest_parse(take_string(t, key, /* required= */ true), &d))
        t->bad = true;
    return d;
}

static bool all_taken(const struct taker *t)
{
    return !t->bad && lw_json_is(t->obj, LW_JSON_OBJECT) && t->taken == t->obj->count;
}

static struct lw_grant take_grant(struct taker *t)
{
    struct lw_grant g = {
        .by = take_string(t, "approved_by", true),
        .also_by = take_string(t, "also_by", false),
        .reason = take_string(t, "reason", false),
        .at = take_time(t, "approved_at", true),
        .expires_at = take_time(t, "expires_at", false),
    };

    if (!t->bad && lw_grant_check(&g) != 0)
        t->bad = true;
    return g;
}

/* Running out of memory or room is not damage. */
static int damaged(struct loader *l, int err, const struct lw_json *at, const char *why)
{
    return err == 0 || err == -LW_ERR_NOMEM || err == -LW_ERR_LIMIT ? err : damage(l, at, why);
}

/* The lists of one item: in `raw`, which is in canonical form when it is ours. */
static void take_declared(struct taker *t, struct lw_manifest_item *item)
{
    for (unsigned d = 0; d < LW_DECLARED_COUNT; d++) {
        const struct lw_json *v =
            take(t, lw_declared_name((enum lw_declared)d), LW_JSON_ARRAY, /* required= */ false);

        if (!v)
            continue;
        if (!lw_declared_valid(v) || v->count == 0)
            t->bad = true;
        item->declared[d] = v->raw;
    }
}

/* What is kept must be canonical, however the file that it stood in was laid out. */
static int canonical_lists(struct lw_buf *lists, const struct lw_json *v,
                           struct lw_manifest_item *item)
{
    size_t at[LW_DECLARED_COUNT + 1];

    lw_buf_reset(lists);
    for (unsigned d = 0; d < LW_DECLARED_COUNT; d++) {
        const struct lw_json *list = lw_json_getz(v, lw_declared_name((enum lw_declared)d));

        at[d] = lists->n;
        if (item->declared[d].p && list)
            lw_json_canonical(lists, list);
    }
    at[LW_DECLARED_COUNT] = lists->n;
    if (lw_buf_status(lists) != 0)
        return -LW_ERR_LIMIT;
    for (unsigned d = 0; d < LW_DECLARED_COUNT; d++) { /* the buffer has stopped moving */
        if (item->declared[d].p)
            item->declared[d] = lw_str(lists->p + at[d], at[d + 1] - at[d]);
    }
    return 0;
}

static int load_item(struct lw_manifest *m, enum lw_part part, const struct lw_json *v,
                     struct loader *l)
{
    struct taker t = {.obj = v};
    const struct lw_json *def = take(&t, "definition", LW_JSON_OBJECT, true);
    const struct lw_json *name = lw_item_name(part, def);
    struct lw_digest stated = take_digest(&t, "digest");
    struct lw_grant g = take_grant(&t);
    struct lw_manifest_item item = {
        .approved_by = g.by,
        .also_by = g.also_by,
        .reason = g.reason,
        .approved_at = g.at,
        .expires_at = g.expires_at,
    };
    int err;

    if (part == LW_PART_TOOLS && lw_effect_parse(take_string(&t, "effect", true), &item.effect))
        return damage(l, v,
                      "\"effect\" is missing or none of read, write, destructive, execute, "
                      "admin, money, unknown");
    if (part == LW_PART_TOOLS)
        take_declared(&t, &item);
    if (!all_taken(&t) || !lw_json_is(name, LW_JSON_STRING) || name->string.n == 0)
        return damage(l, v, "a member of this item is missing, unknown or not as it must be");
    err = canonical_lists(&l->lists, v, &item);
    if (err == 0)
        err = lw_item_digest(&l->scratch, part, def, &item.json, &item.digest);
    if (err)
        return err;
    if (!lw_digest_eq(&stated, &item.digest))
        return damage(l, v, "\"digest\" is not that of the definition");
    if (lw_definition_too_deep(def))
        return damage(l, v, "a stand-in for a definition that could not be read is not approved");
    item.name = name->string;
    return damaged(l, lw_manifest_put(m, part, &item), v,
                   "items are not in the order of their names, or one is there twice");
}

static int load_parts(struct lw_manifest *m, const struct lw_json *parts, bool first_schema,
                      struct loader *l)
{
    struct taker t = {.obj = parts};
    int err = 0;

    for (unsigned p = 0; p < LW_PART_COUNT && err == 0; p++) {
        const struct lw_json *list;

        if (first_schema && p == LW_PART_RESOURCES)
            continue;
        list = take(&t, lw_part_name((enum lw_part)p), LW_JSON_ARRAY, true);
        LW_JSON_EACH (v, list) {
            err = load_item(m, (enum lw_part)p, v, l);
            if (err)
                break;
        }
    }
    if (err)
        return err;
    return all_taken(&t) ? 0 : damage(l, parts, "a part is missing, unknown or no list");
}

static int load_facts(struct lw_manifest *m, const struct lw_json *facts,
                      const struct lw_json *approval, struct loader *l)
{
    struct lw_buf *scratch = &l->scratch;
    struct taker t = {.obj = facts};
    struct taker ta = {.obj = approval};
    struct lw_grant g = take_grant(&ta);
    struct lw_str text[LW_FACT_COUNT] = {{0}};
    size_t at[LW_FACT_COUNT] = {0};

    lw_buf_reset(scratch);
    for (unsigned f = 0; f < LW_FACT_COUNT; f++) {
        const struct lw_json *v = lw_json_getz(facts, lw_fact_name((enum lw_fact)f));

        at[f] = scratch->n;
        if (v) {
            t.taken++;
            t.bad = t.bad || v->type == LW_JSON_NULL; /* an absent fact is not written */
            lw_json_canonical(scratch, v);
        }
    }
    if (!all_taken(&t))
        return damage(l, facts, "a fact that is not known, or null");
    if (!all_taken(&ta))
        return damage(l, approval, "who approved the facts and when is not as it must be");
    if (lw_buf_status(scratch) != 0)
        return -LW_ERR_LIMIT;
    for (unsigned f = 0; f < LW_FACT_COUNT; f++) { /* the buffer has stopped moving */
        size_t end = f + 1 < LW_FACT_COUNT ? at[f + 1] : scratch->n;

        if (end > at[f])
            text[f] = lw_str(scratch->p + at[f], end - at[f]);
    }
    return damaged(l, lw_manifest_put_facts(m, text, &g), facts, "the facts");
}

/* One of those before: what it replaced, and no more. */
static int load_round(struct lw_manifest *m, const struct lw_json *v, struct loader *l)
{
    struct taker t = {.obj = v};
    const struct lw_json *facts = take(&t, "facts", LW_JSON_OBJECT, true);
    const struct lw_json *grant = take(&t, "facts_approval", LW_JSON_OBJECT, true);
    const struct lw_json *parts = take(&t, "parts", LW_JSON_OBJECT, true);
    struct lw_manifest *round = NULL;
    int err;

    if (!all_taken(&t))
        return damage(l, v,
                      "a member of an earlier approval is missing, unknown or not as it must be");
    err = lw_manifest_new(m->server, m->view, &round);
    if (err == 0)
        err = load_facts(round, facts, grant, l);
    if (err == 0)
        err = load_parts(round, parts, /* first_schema= */ false, l);
    if (err)
        lw_manifest_free(&round);
    else
        m->earlier[m->earlier_count++] = round;
    return err;
}

static int load_earlier(struct lw_manifest *m, const struct lw_json *list, struct loader *l)
{
    if (list && (list->count == 0 || list->count > LW_EARLIER_MAX))
        return damage(l, list, "none, or more earlier approvals than are kept");
    LW_JSON_EACH (v, list) {
        int err = load_round(m, v, l);

        if (err)
            return err;
    }
    return 0;
}

static int load_tree(const struct lw_json *root, struct loader *l, struct lw_manifest **out)
{
    struct taker t = {.obj = root};
    struct lw_str schema = take_string(&t, "schema", true);
    struct lw_str projection = take_string(&t, "projection", true);
    struct lw_manifest *m = NULL;
    bool first_schema = lw_str_eqz(schema, SCHEMA_1);
    bool with_earlier = lw_str_eqz(schema, SCHEMA_3);
    struct lw_digest stated;
    int err;

    l->at = root;
    l->why = "not a manifest that this version knows";
    if ((!first_schema && !with_earlier && !lw_str_eqz(schema, SCHEMA)) ||
        !lw_str_eqz(projection, LW_SURFACE_PROJECTION))
        return -LW_ERR_UNKNOWN;
    const struct lw_json *earlier = with_earlier ? take(&t, "earlier", LW_JSON_ARRAY, true) : NULL;
    const struct lw_json *facts = take(&t, "facts", LW_JSON_OBJECT, true);
    const struct lw_json *grant = take(&t, "facts_approval", LW_JSON_OBJECT, true);
    const struct lw_json *parts = take(&t, "parts", LW_JSON_OBJECT, true);
    struct lw_str server = take_string(&t, "server", true);
    struct lw_str view = take_string(&t, "view", true);

    stated = take_digest(&t, "surface");
    if (!all_taken(&t))
        return damage(l, root, "a member of the manifest is missing, unknown or not as it must be");
    err = lw_manifest_new(server, view, &m);
    if (err == 0)
        err = load_facts(m, facts, grant, l);
    if (err == 0)
        err = load_parts(m, parts, first_schema, l);
    if (err == 0)
        err = load_earlier(m, earlier, l);
    if (err == 0)
        err = lw_manifest_seal(m);
    if (err == 0 && !lw_digest_eq(&stated, lw_manifest_surface_digest(m)))
        err = damage(l, root, "\"surface\" is not the digest of facts and items");
    if (err)
        lw_manifest_free(&m);
    else
        *out = m;
    return err;
}

int lw_manifest_load_at(struct lw_str json, struct lw_manifest **out, struct lw_json_error *err)
{
    struct lw_json_limits limits = lw_state_json_limits();
    struct loader l = {.why = NULL};
    const struct lw_json *root;
    struct lw_arena arena;
    int code;

    lw_arena_init(&arena, lw_state_arena_cap(json.n));
    lw_buf_init(&l.scratch, limits.bytes);
    lw_buf_init(&l.lists, (size_t)1 << 20);
    code = lw_json_parse(&arena, json, &limits, &root, err);
    if (code == 0) {
        code = load_tree(root, &l, out);
        if (code != 0)
            lw_json_blame(json, l.at, l.why ? l.why : lw_err_text(code), err);
    }
    lw_buf_fini(&l.scratch);
    lw_buf_fini(&l.lists);
    lw_arena_fini(&arena);
    return code;
}

int lw_manifest_load(struct lw_str json, struct lw_manifest **out)
{
    return lw_manifest_load_at(json, out, NULL);
}
