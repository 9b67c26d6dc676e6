/* What a client may see of a handshake result: what it says to a model (instructions) or about the
 * server (serverInfo) only as it was approved, of the rest what the protocol needs. */
#include "lib/engine/session_internal.h"

/* True when the fact may be shown as the server tells it: it is the approved one. */
static bool fact_approved(const struct lw_session *s, enum lw_fact fact,
                          const struct lw_json *value)
{
    struct lw_str approved = s->manifest ? lw_manifest_fact(s->manifest, fact) : LW_STR_NONE;
    struct lw_buf b;
    bool same;

    if (!approved.p)
        return false;
    lw_buf_init(&b, s->o.max_message * 2);
    lw_json_canonical(&b, value);
    same = lw_buf_status(&b) == 0 && lw_str_eq(lw_buf_str(&b), approved);
    lw_buf_fini(&b);
    return same;
}

/* Flags of the capabilities that may be shown before anyone has approved them. What a client is
 * shown of tools, prompts and resources changes with approvals: it is told, whatever the server
 * does. */
static const struct {
    const char *capability;
    const char *flag;
    bool always;
} flags[] = {
    {"tools", "listChanged", true},     {"prompts", "listChanged", true},
    {"resources", "listChanged", true}, {"resources", "subscribe", false},
    {"logging", NULL, false},           {"completions", NULL, false},
};

/* A capability as far as it is known; false when it is not. */
static bool put_known(struct lw_buf *b, const struct lw_json *c)
{
    bool known = false;
    bool first = true;

    for (size_t i = 0; i < sizeof(flags) / sizeof(flags[0]); i++) {
        if (!lw_str_eqz(c->key, flags[i].capability))
            continue;
        if (!known) {
            lw_json_quote(b, c->key);
            lw_buf_addz(b, ":{");
        }
        known = true;
        if (!flags[i].flag ||
            (!flags[i].always && !lw_json_bool_or(lw_json_getz(c, flags[i].flag), false)))
            continue;
        lw_buf_addf(b, "%s\"%s\":true", first ? "" : ",", flags[i].flag);
        first = false;
    }
    if (known)
        lw_buf_addc(b, '}');
    return known;
}

/* Names of extensions and what stands in them are text: shown when it is what was approved. */
static void put_capabilities(struct lw_session *s, struct lw_buf *b, const struct lw_json *v)
{
    bool approved = fact_approved(s, LW_FACT_CAPABILITIES, v);
    bool first = true;

    lw_buf_addc(b, '{');
    LW_JSON_EACH (c, lw_json_is(v, LW_JSON_OBJECT) ? v : NULL) {
        size_t before = b->n;

        if (!first)
            lw_buf_addc(b, ',');
        if (put_known(b, c)) {
            first = false;
        } else if (approved) {
            lw_json_quote(b, c->key);
            lw_buf_addc(b, ':');
            lw_buf_adds(b, c->raw);
            first = false;
        } else {
            b->n = before;
        }
    }
    lw_buf_addc(b, '}');
}

/* A version number, or "0" for what could be read as more than that. */
static struct lw_str plain_version(struct lw_str v)
{
    if (v.n == 0 || v.n > 32)
        return LW_STR("0");
    for (size_t i = 0; i < v.n; i++) {
        char c = v.p[i];

        if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
              memchr(".+-_", c, 4)))
            return LW_STR("0");
    }
    return v;
}

static void put_server_info(struct lw_session *s, struct lw_buf *b, const struct lw_json *v)
{
    if (fact_approved(s, LW_FACT_SERVER_INFO, v)) {
        lw_buf_adds(b, v->raw);
        return;
    }
    /* Name and version only: titles and descriptions are text that nobody has read yet. */
    lw_buf_addz(b, "{\"name\":");
    lw_json_quote(b, s->o.server);
    lw_buf_addz(b, ",\"version\":");
    lw_json_quote(b, plain_version(lw_json_string_or(lw_json_getz(v, "version"), LW_STR("0"))));
    lw_buf_addc(b, '}');
}

/* The value of a member of the handshake result as the client may see it; false: leave it out.
 * What is not listed here is no part of a surface, so that nobody can have approved it. */
static bool put_value(struct lw_session *s, struct lw_buf *b, const struct lw_json *v)
{
    struct lw_str name = v->key;
    struct lw_str approved = LW_STR_NONE;

    if (lw_str_eqz(name, "instructions")) {
        if (s->manifest)
            approved = lw_manifest_fact(s->manifest, LW_FACT_INSTRUCTIONS);
        if (!approved.p)
            return false;
        lw_buf_adds(b, approved);
    } else if (lw_str_eqz(name, "serverInfo")) {
        put_server_info(s, b, v);
    } else if (lw_str_eqz(name, "capabilities")) {
        put_capabilities(s, b, v);
    } else if (s->era == LW_ERA_LEGACY) {
        if (!lw_str_eqz(name, "protocolVersion"))
            return false;
        lw_json_quote(b, lw_strz(s->version));
    } else if (lw_str_eqz(name, "supportedVersions")) {
        lw_buf_addz(b, "[\"" LW_MODERN_VERSION "\"]");
    } else if (lw_str_eqz(name, "resultType")) {
        lw_buf_addz(b, "\"complete\"");
    } else if (lw_str_eqz(name, "ttlMs")) {
        lw_buf_addc(b, '0');
    } else if (lw_str_eqz(name, "cacheScope")) {
        lw_buf_addz(b, "\"private\"");
    } else if (lw_str_eqz(name, "_meta") && lw_json_getz(v, "io.modelcontextprotocol/serverInfo")) {
        lw_buf_addz(b, "{\"io.modelcontextprotocol/serverInfo\":");
        put_server_info(s, b, lw_json_getz(v, "io.modelcontextprotocol/serverInfo"));
        lw_buf_addc(b, '}');
    } else {
        return false;
    }
    return true;
}

/* The members of the result as the server's era has them, which is the client's too. */
static void put_same(struct lw_session *s, struct lw_buf *b, const struct lw_json *result)
{
    bool first = true;

    LW_JSON_EACH (v, result) {
        size_t before = b->n;

        if (v->key.n > 32)
            continue; /* none that is known */
        if (!first)
            lw_buf_addc(b, ',');
        lw_json_quote(b, v->key);
        lw_buf_addc(b, ':');
        if (put_value(s, b, v))
            first = false;
        else
            b->n = before;
    }
}

/* The server's capabilities as far as they may be shown, in the words of the client's era. */
static void put_translated(struct lw_session *s, struct lw_buf *b, const struct lw_json *result)
{
    struct lw_json_limits limits = lw_limits(s);
    const struct lw_json *seen;
    struct lw_arena a;
    struct lw_buf may;

    lw_buf_init(&may, s->o.max_message * 2);
    lw_arena_init(&a, s->in.cap);
    put_capabilities(s, &may, lw_json_getz(result, "capabilities"));
    if (lw_buf_status(&may) != 0 || lw_json_parse(&a, lw_buf_str(&may), &limits, &seen, NULL) != 0)
        b->failed = true;
    else
        lw_bridge_capabilities(s->era, lw_strz(s->version), seen, b);
    lw_arena_fini(&a);
    lw_buf_fini(&may);
}

/* The same from a server of the other era. */
static void put_bridged(struct lw_session *s, struct lw_buf *b, const struct lw_json *result)
{
    const struct lw_json *instructions = lw_json_getz(result, "instructions");
    const struct lw_json *info = lw_json_getz(result, "serverInfo");

    if (!info)
        info = lw_json_getz(lw_json_getz(result, "_meta"), "io.modelcontextprotocol/serverInfo");
    if (s->era == LW_ERA_LEGACY) {
        lw_buf_addz(b, "\"protocolVersion\":");
        lw_json_quote(b, lw_strz(s->version));
        lw_buf_addz(b, ",\"serverInfo\":");
        put_server_info(s, b, info);
    } else {
        lw_buf_addz(b, "\"resultType\":\"complete\",\"supportedVersions\":[\"" LW_MODERN_VERSION
                       "\"],\"ttlMs\":0,\"cacheScope\":\"private\","
                       "\"_meta\":{\"io.modelcontextprotocol/serverInfo\":");
        put_server_info(s, b, info);
        lw_buf_addc(b, '}');
    }
    lw_buf_addz(b, ",\"capabilities\":");
    put_translated(s, b, result);
    if (instructions) {
        size_t before = b->n;

        lw_buf_addz(b, ",\"instructions\":");
        if (!put_value(s, b, instructions))
            b->n = before;
    }
}

void lw_shown_handshake(struct lw_session *s, struct pending *p, const struct lw_json *result)
{
    struct lw_buf b;

    lw_buf_init(&b, s->o.max_message * 2);
    lw_buf_addz(&b, "{\"jsonrpc\":\"2.0\",\"id\":");
    lw_buf_adds(&b, p->client_id);
    lw_buf_addz(&b, ",\"result\":{");
    if (s->bridge)
        put_bridged(s, &b, result);
    else
        put_same(s, &b, result);
    lw_buf_addz(&b, "}}");
    if (lw_buf_status(&b))
        s->failed = true;
    else
        lw_fx_client(s, p->exchange, lw_fx_dup(s, lw_buf_str(&b)), /* final= */ true);
    lw_buf_fini(&b);
}

void lw_shown_info(struct lw_session *s)
{
    struct lw_json_limits limits = lw_limits(s);
    const struct lw_json *result = NULL;
    const struct lw_json *info;
    struct lw_arena a;
    struct lw_buf b;

    if (!s->bridge || s->era != LW_ERA_MODERN)
        return;
    lw_buf_init(&b, s->o.max_message * 2);
    lw_arena_init(&a, s->in.cap);
    if (lw_json_parse(&a, lw_buf_str(&s->handshake), &limits, &result, NULL) != 0)
        s->failed = true;
    info = lw_json_getz(result, "serverInfo");
    if (lw_json_is(info, LW_JSON_OBJECT))
        put_server_info(s, &b, info);
    if (lw_buf_status(&b))
        s->failed = true;
    else
        lw_bridge_info(s->bridge, lw_buf_str(&b));
    lw_arena_fini(&a);
    lw_buf_fini(&b);
}
