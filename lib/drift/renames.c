/* What came under a name that was not there, and what went: which of them are the same under
 * another name. The same but for the name is found by digest, for any number of items; nearly the
 * same by the words of its description and the names of its parameters, where not too many came and
 * went. */
#include <stdlib.h>

#include "lib/drift/differ.h"

#define PAIRS_MAX ((size_t)4096) /* compared with each other for similarity */

struct renames {
    struct lw_differ *c;
    const char *name; /* the member that names an item */
    const struct lw_manifest_item *const *gone;
    size_t gone_count;
    const struct lw_item *const *fresh;
    size_t fresh_count;
    size_t *pairs;
};

/* A definition that is in a surface was parsed before; here only its size and depth may be in the
 * way, when it was collected under wider limits. */
const struct lw_json *lw_differ_parse(struct lw_differ *c, struct lw_str text)
{
    struct lw_json_limits limits = lw_json_default_limits;
    const struct lw_json *v = NULL;

    limits.bytes = text.n;
    limits.string = text.n;
    limits.depth = LW_JSON_DEPTH_MAX;
    return lw_json_parse(&c->scratch, text, &limits, &v, NULL) == 0 ? v : NULL;
}

/* ---- the same ---- */

/* The digest of a definition without its name. */
static bool nameless(struct renames *r, struct lw_str json, struct lw_digest *out)
{
    const struct lw_json *def = lw_differ_parse(r->c, json);
    struct lw_buf b;

    if (!def)
        return false;
    lw_buf_init(&b, json.n + 64);
    LW_JSON_EACH (m, def) {
        if (lw_str_eqz(m->key, r->name))
            continue;
        lw_json_quote(&b, m->key);
        lw_buf_addc(&b, ':');
        lw_buf_adds(&b, m->raw);
        lw_buf_addc(&b, ',');
    }
    *out = lw_sha256(lw_buf_str(&b));
    lw_buf_fini(&b);
    return def->count > 1; /* a name alone says nothing */
}

static int index_gone(struct renames *r, struct lw_map *by_digest, struct lw_digest *digests)
{
    for (size_t i = 0; i < r->gone_count; i++) {
        int err;

        lw_arena_reset(&r->c->scratch);
        if (!nameless(r, r->gone[i]->json, &digests[i]))
            continue;
        err = lw_map_put(by_digest, lw_str((const char *)digests[i].b, LW_DIGEST_SIZE),
                         (void *)(uintptr_t)(i + 1), NULL);
        if (err)
            return err;
    }
    return 0;
}

static void pair_equal(struct renames *r)
{
    struct lw_digest *digests = calloc(r->gone_count + 1, sizeof(*digests));
    struct lw_map by_digest;

    lw_map_init(&by_digest, r->c->seed);
    r->c->err = digests ? index_gone(r, &by_digest, digests) : -LW_ERR_NOMEM;
    for (size_t i = 0; i < r->fresh_count && r->c->err == 0; i++) {
        struct lw_digest d;

        lw_arena_reset(&r->c->scratch);
        if (nameless(r, r->fresh[i]->json, &d)) /* each is paired once */
            r->pairs[i] = (size_t)(uintptr_t)lw_map_del(&by_digest,
                                                        lw_str((const char *)d.b, LW_DIGEST_SIZE));
    }
    lw_map_fini(&by_digest);
    free(digests);
}

/* ---- nearly the same ---- */

#define PARAMS_MAX 32u

/* What of a definition is compared for similarity. */
struct features {
    struct lw_words_seen words; /* of the description */
    uint64_t params[PARAMS_MAX];
    uint32_t param_count;
    bool there;
};

static void look_at(struct renames *r, struct lw_str json, struct features *out)
{
    static const uint64_t seed[2] = {0x70617261u, 0x6d657465u};
    const struct lw_json *def;

    lw_arena_reset(&r->c->scratch);
    def = lw_differ_parse(r->c, json);
    out->there = def != NULL;
    lw_differ_words(lw_json_string_or(lw_json_getz(def, "description"), LW_STR("")), &out->words);
    LW_JSON_EACH (p, lw_json_getz(lw_json_getz(def, "inputSchema"), "properties")) {
        if (out->param_count < PARAMS_MAX)
            out->params[out->param_count++] = lw_siphash(seed, p->key);
    }
}

static bool same_params(const struct features *a, const struct features *b)
{
    uint32_t both = 0;
    uint32_t one;

    for (uint32_t i = 0; i < a->param_count; i++) {
        for (uint32_t k = 0; k < b->param_count; k++)
            both += a->params[i] == b->params[k];
    }
    one = a->param_count + b->param_count - 2 * both;
    return one == 0 || both >= 2 * one;
}

static bool is_taken(const struct renames *r, size_t gone)
{
    for (size_t i = 0; i < r->fresh_count; i++) {
        if (r->pairs[i] == gone + 1)
            return true;
    }
    return false;
}

static void pair_with(struct renames *r, size_t i, const struct features *fresh,
                      const struct features *gone)
{
    bool only = r->gone_count == 1 && r->fresh_count == 1 &&
                lw_surface_count(r->c->live, LW_PART_TOOLS) == 1;

    for (size_t k = 0; k < r->gone_count && !r->pairs[i]; k++) {
        bool similar = gone[k].words.n > 0 &&
                       lw_differ_words_alike(&gone[k].words, &fresh->words) &&
                       same_params(&gone[k], fresh);

        if (gone[k].there && fresh->there && (only || similar) && !is_taken(r, k))
            r->pairs[i] = k + 1;
    }
}

static void pair_similar(struct renames *r)
{
    struct features *gone;

    if (r->gone_count * r->fresh_count > PAIRS_MAX)
        return;
    gone = calloc(r->gone_count, sizeof(*gone));
    if (!gone) {
        r->c->err = -LW_ERR_NOMEM;
        return;
    }
    for (size_t k = 0; k < r->gone_count; k++)
        look_at(r, r->gone[k]->json, &gone[k]);
    for (size_t i = 0; i < r->fresh_count; i++) {
        struct features fresh = {0};

        if (r->pairs[i])
            continue;
        look_at(r, r->fresh[i]->json, &fresh);
        pair_with(r, i, &fresh, gone);
    }
    free(gone);
}

void lw_differ_pair_renames(struct lw_differ *c, const char *name,
                            const struct lw_manifest_item *const *gone, size_t gone_count,
                            const struct lw_item *const *fresh, size_t fresh_count, size_t *pairs)
{
    struct renames r = {c, name, gone, gone_count, fresh, fresh_count, pairs};

    if (gone_count == 0 || fresh_count == 0)
        return;
    pair_equal(&r);
    if (c->err == 0)
        pair_similar(&r);
}
