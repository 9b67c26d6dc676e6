/* What is started and who vouches for it: the facts that the gateway itself establishes. A peer
 * cannot add members to them, so a member that is new only says that the manifest was approved by a
 * version which did not look. Decides which kind a difference is; src/gate/launch.c says what the
 * members are. */
#include "lib/drift/differ.h"

static bool same_string(const struct lw_json *a, const struct lw_json *b, const char *key)
{
    const struct lw_json *x = lw_json_getz(a, key);
    const struct lw_json *y = lw_json_getz(b, key);

    return lw_raw_eq(x, y);
}

/* A package of the same name and version that is not the same is no release. */
static enum lw_delta_kind package_kind(struct lw_str key, bool same_release)
{
    if (lw_str_eqz(key, "version"))
        return LW_DELTA_LAUNCH_PACKAGE_CHANGED;
    if (lw_str_eqz(key, "tree"))
        return LW_DELTA_LAUNCH_DEPENDENCY_CHANGED;
    if (lw_str_eqz(key, "files") || lw_str_eqz(key, "integrity"))
        return same_release ? LW_DELTA_LAUNCH_PACKAGE_REPLACED : LW_DELTA_LAUNCH_PACKAGE_CHANGED;
    return LW_DELTA_LAUNCH_CHANGED;
}

static void diff_package(struct lw_differ *c, const struct lw_json *before,
                         const struct lw_json *after)
{
    bool same_release = same_string(before, after, "version");
    struct lw_pairs p = lw_pairs(before, after);

    while (lw_pairs_next(&p)) {
        enum lw_delta_kind kind;
        size_t size;

        if (lw_raw_eq(p.before, p.after))
            continue;
        kind = p.before ? package_kind(p.key, same_release) : LW_DELTA_LAUNCH_DETAIL_ADDED;
        size = lw_path_push(c, p.key);
        lw_differ_give_json(c, kind, p.before, p.after);
        lw_path_pop(c, size);
    }
}

void lw_differ_launch(struct lw_differ *c, const struct lw_json *before,
                      const struct lw_json *after)
{
    bool portable = lw_json_bool_or(lw_json_getz(before, "portable"), false);
    struct lw_pairs p = lw_pairs(before, after);

    if (!before || !after) {
        lw_differ_give_json(c, before ? LW_DELTA_LAUNCH_CHANGED : LW_DELTA_LAUNCH_FIRST_SEEN,
                            before, after);
        return;
    }
    if (portable)
        lw_differ_give(c, LW_DELTA_LAUNCH_PORTABLE, LW_STR_NONE, LW_STR_NONE, LW_STR_NONE);
    while (lw_pairs_next(&p)) {
        enum lw_delta_kind kind = LW_DELTA_LAUNCH_CHANGED;
        size_t size;

        if (lw_raw_eq(p.before, p.after) ||
            (portable && (!p.before || lw_str_eqz(p.key, "portable"))))
            continue;
        size = lw_path_push(c, p.key);
        if (lw_str_eqz(p.key, "package") && p.before && p.after) {
            diff_package(c, p.before, p.after);
        } else {
            if (lw_str_eqz(p.key, "environment"))
                kind =
                    p.before ? LW_DELTA_LAUNCH_ENVIRONMENT_CHANGED : LW_DELTA_LAUNCH_DETAIL_ADDED;
            else if (lw_str_eqz(p.key, "sha256"))
                kind = p.before ? LW_DELTA_LAUNCH_BINARY_CHANGED : LW_DELTA_LAUNCH_DETAIL_ADDED;
            else if (lw_str_eqz(p.key, "package") && !p.before)
                kind = LW_DELTA_LAUNCH_DETAIL_ADDED;
            lw_differ_give_json(c, kind, p.before, p.after);
        }
        lw_path_pop(c, size);
    }
}

/* ---- authorization ---- */

static bool holds(const struct lw_json *list, struct lw_str word)
{
    LW_JSON_EACH (v, list) {
        if (v->type == LW_JSON_STRING && lw_str_eq(v->string, word))
            return true;
    }
    return false;
}

#define SCOPES_SHOWN 64

/* What a human declared about the tools stands in for what the server says that it needs. */
static enum lw_delta_kind kind_of_scope(const struct lw_map *declared, bool whole,
                                        struct lw_str scope)
{
    if (lw_map_get(declared, scope))
        return LW_DELTA_AUTH_SCOPE_DECLARED;
    return whole ? LW_DELTA_DECLARED_SCOPE_EXCEEDED : LW_DELTA_AUTH_SCOPE_ADDED;
}

/* Scopes that are new, each by itself up to a bound. */
static void diff_scopes(struct lw_differ *c, const struct lw_json *before,
                        const struct lw_json *after)
{
    enum lw_delta_kind kind;
    struct lw_map declared;
    uint32_t n = 0;
    bool added = false;
    bool whole = false;

    lw_map_init(&declared, c->seed);
    lw_declared_scopes_of_all(c, &declared, &whole);
    LW_JSON_EACH (s, after) {
        /* Quadratic only up to the bound that the gateway puts on the lists (256 scopes). */
        if (s->type != LW_JSON_STRING || holds(before, s->string))
            continue;
        added = true;
        kind = kind_of_scope(&declared, whole, s->string);
        if (kind == LW_DELTA_AUTH_SCOPE_DECLARED || n++ < SCOPES_SHOWN)
            lw_differ_give_json(c, kind, NULL, s);
    }
    lw_map_fini(&declared);
    if (!added)
        lw_differ_give_json(c, LW_DELTA_AUTH_CHANGED, before, after);
}

void lw_differ_auth(struct lw_differ *c, const struct lw_json *before, const struct lw_json *after)
{
    struct lw_pairs p = lw_pairs(before, after);

    if (!before || !after) {
        lw_differ_give_json(c, LW_DELTA_AUTH_CHANGED, before, after);
        return;
    }
    while (lw_pairs_next(&p)) {
        size_t size;

        if (lw_raw_eq(p.before, p.after))
            continue;
        size = lw_path_push(c, p.key);
        if (lw_str_eqz(p.key, "scopes"))
            diff_scopes(c, p.before, p.after);
        else if (lw_str_eqz(p.key, "issuers"))
            lw_differ_give_json(c, LW_DELTA_AUTH_ISSUER_CHANGED, p.before, p.after);
        else
            lw_differ_give_json(c, LW_DELTA_AUTH_CHANGED, p.before, p.after);
        lw_path_pop(c, size);
    }
}
