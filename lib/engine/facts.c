/* The facts of a surface: what the server said in its handshake, and what the gateway knows of how
 * it is started, reached and vouched for. */
#include "lib/engine/session_internal.h"

/* What the revisions of MCP name in a handshake result; the rest is bound as it is. */
static bool named(struct lw_str key)
{
    static const char *const names[] = {"protocolVersion", "supportedVersions", "capabilities",
                                        "serverInfo",      "instructions",      "resultType",
                                        "ttlMs",           "cacheScope",        "_meta"};

    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        if (lw_str_eqz(key, names[i]))
            return true;
    }
    return false;
}

static void put_member(struct lw_buf *b, const struct lw_json *m, bool *any)
{
    if (*any)
        lw_buf_addc(b, ',');
    *any = true;
    lw_json_quote(b, m->key);
    lw_buf_addc(b, ':');
    lw_buf_adds(b, m->raw);
}

/* Unknown members, and those of _meta beside the server's own description. Nobody is shown them. */
static int set_extra(struct lw_surface *to, const struct lw_json *h, struct lw_arena *a)
{
    const struct lw_json *meta = lw_json_getz(h, "_meta");
    const struct lw_json *extra = NULL;
    bool any = false;
    bool any_meta = false;
    struct lw_buf b;
    int err = 0;

    lw_buf_init(&b, h->raw.n * 2 + 256);
    lw_buf_addc(&b, '{');
    LW_JSON_EACH (m, h) {
        if (!named(m->key))
            put_member(&b, m, &any);
    }
    LW_JSON_EACH (m, meta) {
        if (lw_str_eqz(m->key, "io.modelcontextprotocol/serverInfo"))
            continue;
        if (!any_meta)
            lw_buf_addz(&b, any ? ",\"_meta\":{" : "\"_meta\":{");
        put_member(&b, m, &any_meta);
    }
    lw_buf_addz(&b, any_meta ? "}}" : "}");
    if (any || any_meta) {
        struct lw_json_limits limits = lw_json_default_limits;
        struct lw_str text = lw_arena_dup(a, lw_buf_str(&b));

        limits.bytes = text.n;
        limits.string = text.n;
        limits.depth = LW_JSON_DEPTH_MAX;
        err = lw_buf_status(&b) != 0 || !text.p ? -LW_ERR_LIMIT
                                                : lw_json_parse(a, text, &limits, &extra, NULL);
    }
    lw_buf_fini(&b);
    return err ? err : lw_surface_set_fact(to, LW_FACT_EXTRA, extra);
}

/* What could not be looked up is not compared: then it counts as it was approved. */
static int set_auth(const struct lw_session *s, struct lw_surface *to, struct lw_arena *a)
{
    const struct lw_json *auth;
    struct lw_str text = s->o.auth;
    int err;

    if (text.n == 0)
        text = s->manifest ? lw_manifest_fact(s->manifest, LW_FACT_AUTH) : LW_STR_NONE;
    if (text.n == 0)
        return 0;
    err = lw_json_parse(a, text, NULL, &auth, NULL);
    return err ? err : lw_surface_set_fact(to, LW_FACT_AUTH, auth);
}

static int learn(struct lw_session *s, struct lw_str *where, struct lw_str text)
{
    struct lw_str copy;

    if (lw_str_eq(text, *where))
        return 0;
    copy = lw_arena_dup(&s->own, text);
    if (!copy.p)
        return -LW_ERR_LIMIT;
    *where = copy;
    s->stale = s->stale || s->live;
    return 0;
}

int lw_session_launch(struct lw_session *s, struct lw_str launch)
{
    return learn(s, &s->o.launch, launch);
}

int lw_session_auth(struct lw_session *s, struct lw_str auth)
{
    return learn(s, &s->o.auth, auth);
}

int lw_walk_facts(struct lw_session *s, const struct lw_json *h, struct lw_arena *a)
{
    const struct lw_json *launch;
    const struct lw_json *info = lw_json_getz(h, "serverInfo");
    const struct lw_json *protocol =
        lw_json_getz(h, s->server_era == LW_ERA_LEGACY ? "protocolVersion" : "supportedVersions");
    struct lw_surface *to = s->walk.surface;
    int err;

    if (!info)
        info = lw_json_getz(lw_json_getz(h, "_meta"), "io.modelcontextprotocol/serverInfo");
    err = lw_json_parse(a, s->o.launch, &lw_json_default_limits, &launch, NULL);
    if (!err)
        err = lw_surface_set_fact(to, LW_FACT_LAUNCH, launch);
    if (!err)
        err = lw_surface_set_fact(to, LW_FACT_INSTRUCTIONS, lw_json_getz(h, "instructions"));
    if (!err)
        err = lw_surface_set_fact(to, LW_FACT_SERVER_INFO, info);
    if (!err)
        err = lw_surface_set_fact(to, LW_FACT_CAPABILITIES, lw_json_getz(h, "capabilities"));
    if (!err)
        err = lw_surface_set_fact(to, LW_FACT_PROTOCOL, protocol);
    if (!err)
        err = set_extra(to, h, a);
    if (!err)
        err = set_auth(s, to, a);
    return err;
}
