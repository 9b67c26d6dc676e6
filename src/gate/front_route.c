/* Which place a request belongs to, by path, session and era, and the answers that the transport
 * itself gives. Specification: basic/transports of both eras. */
#include "src/gate/front_http.h"

#include <stdio.h>
#include <sys/random.h>

/* ---- routing ---- */

static struct place *find_place(struct http_front *f, const char *key)
{
    struct place *p = lw_map_get(&f->places, lw_strz(key));

    if (p && p->over) {
        lw_front_place_free(p);
        return NULL;
    }
    return p;
}

/* "<server>|<session id>": a session id is worth nothing at another server's endpoint. */
static bool session_key(const struct lw_server_config *server, struct lw_str id,
                        char key[PLACE_KEY])
{
    if (id.n == 0 || id.n > 64)
        return false;
    snprintf(key, PLACE_KEY, "%s|%.*s", server->name, LW_FMT(id));
    return true;
}

static void refuse_session(struct lw_http_exchange *x, struct lw_str id, bool given)
{
    if (given)
        lw_front_reply_error(x, 404, id, -32001, "Session not found");
    else
        lw_front_reply_error(x, 400, id, -32000, "Bad Request: Mcp-Session-Id header is required");
}

static struct place *legacy_place(struct http_front *f, const struct lw_server_config *server,
                                  struct lw_http_exchange *x, const struct lw_message *m)
{
    struct lw_str given = lw_http_header(x, "mcp-session-id");
    struct lw_str version = lw_http_header(x, "mcp-protocol-version");
    struct lw_str id = m && m->id ? m->id->raw : LW_STR_NONE;
    char key[PLACE_KEY];
    struct place *p = NULL;

    if (version.p && lw_mcp_version_era(version) != LW_ERA_LEGACY) {
        lw_front_reply_error(x, 400, id, -32000, "Bad Request: Unsupported protocol version");
        return NULL;
    }
    if (given.p && session_key(server, given, key))
        p = find_place(f, key);
    if (!p || p->modern) {
        refuse_session(x, id, given.p != NULL);
        return NULL;
    }
    return p;
}

static struct place *open_legacy(struct http_front *f, const struct lw_server_config *server,
                                 struct lw_http_exchange *x, const struct lw_message *m)
{
    uint8_t random[16];
    char id[33];
    char key[PLACE_KEY];
    struct place *p = NULL;

    if (getrandom(random, sizeof(random), 0) == sizeof(random)) {
        lw_hex(random, sizeof(random), id);
        session_key(server, lw_strz(id), key);
        p = lw_front_place_new(f, server, key, /* modern= */ false);
    }
    if (!p) {
        lw_front_reply_error(x, 503, m->id->raw, LW_MCP_REFUSED,
                             "No session can be opened now (limits.sessions)");
        return NULL;
    }
    snprintf(p->session_id, sizeof(p->session_id), "%s", id);
    return p;
}

/* Modern headers repeat what the body says; where they differ, nothing is done. */
static bool headers_match(struct lw_http_exchange *x, const struct lw_message *m,
                          const struct lw_claim *claim)
{
    struct lw_str version = lw_http_header(x, "mcp-protocol-version");
    struct lw_str method = lw_http_header(x, "mcp-method");
    struct lw_str name = lw_http_header(x, "mcp-name");
    const struct lw_method *entry =
        lw_mcp_method(LW_ERA_MODERN, m->method, LW_MESSAGE_REQUEST, LW_FROM_CLIENT);
    struct lw_str subject = LW_STR_NONE;
    const char *what = NULL;

    if (entry && entry->subject)
        subject = lw_json_string_or(lw_json_getz(m->params, entry->subject), LW_STR_NONE);
    if (!version.p || !lw_str_eq(version, claim->version))
        what = "MCP-Protocol-Version does not match the request";
    else if (!method.p || !lw_str_eq(lw_str_trim(method), m->method))
        what = "Mcp-Method does not match the request";
    else if (subject.p && !lw_front_header_equals(name, subject))
        what = "Mcp-Name does not match the request";
    if (!what)
        return true;
    lw_front_reply_error(x, 400, m->id->raw, LW_MCP_HEADER_MISMATCH, what);
    return false;
}

static void unsupported(struct lw_http_exchange *x, const struct lw_message *m,
                        const struct lw_claim *claim)
{
    struct lw_buf b;

    lw_buf_init(&b, 65536);
    lw_mcp_unsupported(&b, m->id->raw, claim->version);
    lw_front_reply(x, 400, lw_buf_str(&b));
    lw_buf_fini(&b);
}

static struct place *modern_place(struct http_front *f, const struct lw_server_config *server,
                                  struct lw_http_exchange *x, const struct lw_message *m,
                                  const struct lw_claim *claim)
{
    char view[LW_VIEW_TEXT_BUF];
    char key[PLACE_KEY];
    struct place *p;

    if (!headers_match(x, m, claim))
        return NULL;
    if (lw_mcp_version_era(claim->version) == LW_ERA_NONE) {
        unsupported(x, m, claim);
        return NULL;
    }
    /* No server is started for what it would not be asked. */
    if (!lw_mcp_method(LW_ERA_MODERN, m->method, LW_MESSAGE_REQUEST, LW_FROM_CLIENT)) {
        lw_front_reply_error(x, 404, m->id->raw, LW_RPC_METHOD_NOT_FOUND, "Method not found");
        return NULL;
    }
    if (lw_view_key(LW_STR("modern"), claim->capabilities, LW_STR(""), view) != 0) {
        lw_front_reply_error(x, 400, m->id->raw, LW_RPC_INVALID_PARAMS, "clientCapabilities");
        return NULL;
    }
    snprintf(key, sizeof(key), "%s||%s", server->name, view);
    p = find_place(f, key);
    if (!p)
        p = lw_front_place_new(f, server, key, /* modern= */ true);
    if (!p)
        lw_front_reply_error(x, 503, m->id->raw, LW_MCP_REFUSED,
                             "No session can be opened now (limits.sessions)");
    return p;
}

/* ---- requests ---- */

static bool accepts(struct lw_str accept, const char *type, const char *range)
{
    return !accept.p || lw_str_find(accept, lw_strz(type), 0) != (size_t)-1 ||
           lw_str_find(accept, lw_strz(range), 0) != (size_t)-1 ||
           lw_str_find(accept, LW_STR("*/*"), 0) != (size_t)-1;
}

static void handle_message(struct http_front *f, const struct lw_server_config *server,
                           struct lw_http_exchange *x, const struct lw_message *m)
{
    struct lw_str version = lw_http_header(x, "mcp-protocol-version");
    struct exchange *e;
    struct lw_claim claim;
    struct place *p;
    bool modern;

    lw_mcp_claim(m, &claim);
    modern = claim.version.p && lw_mcp_version_era(claim.version) != LW_ERA_LEGACY;
    if (claim.malformed && m->kind == LW_MESSAGE_REQUEST) {
        lw_front_reply_error(x, 400, m->id->raw, LW_RPC_INVALID_PARAMS,
                             "io.modelcontextprotocol/protocolVersion must be a string");
        return;
    }
    if (!modern && lw_mcp_version_era(version) == LW_ERA_MODERN && m->kind == LW_MESSAGE_REQUEST) {
        lw_front_reply_error(x, 400, m->id->raw, LW_RPC_INVALID_PARAMS,
                             "params._meta must hold io.modelcontextprotocol/protocolVersion");
        return;
    }
    if (m->kind != LW_MESSAGE_REQUEST) {
        if (modern || lw_mcp_version_era(version) == LW_ERA_MODERN) {
            lw_front_reply(x, 202, LW_STR_NONE); /* closing the stream cancels, nothing else does */
            return;
        }
        p = legacy_place(f, server, x, m);
        if (p) {
            lw_seat_client_message(p->seat, 0, m);
            lw_front_reply(x, 202, LW_STR_NONE);
        }
        return;
    }
    if (modern)
        p = modern_place(f, server, x, m, &claim);
    else if (lw_str_eqz(m->method, "initialize"))
        p = open_legacy(f, server, x, m);
    else
        p = legacy_place(f, server, x, m);
    if (!p)
        return;
    e = lw_front_exchange_new(p, x, modern);
    if (!e) {
        lw_front_reply_error(x, 503, m->id->raw, LW_RPC_INTERNAL_ERROR, "out of memory");
        return;
    }
    e->initialize = !modern && lw_str_eqz(m->method, "initialize");
    lw_seat_client_message(p->seat, e->id, m);
}

static bool is_json(struct lw_str type)
{
    const char *semicolon = type.n ? memchr(type.p, ';', type.n) : NULL;

    if (semicolon)
        type.n = (size_t)(semicolon - type.p);
    return type.p && lw_str_caseeq(lw_str_trim(type), LW_STR("application/json"));
}

static void handle_post(struct http_front *f, const struct lw_server_config *server,
                        struct lw_http_exchange *x)
{
    struct lw_json_limits limits = lw_json_default_limits;
    struct lw_str type = lw_http_header(x, "content-type");
    struct lw_str accept = lw_http_header(x, "accept");
    struct lw_message_fault fault;
    struct lw_message m;

    if (!is_json(type)) {
        lw_front_reply_error(x, 415, LW_STR_NONE, -32000,
                             "Unsupported Media Type: Content-Type must be application/json");
        return;
    }
    if (!accepts(accept, "application/json", "application/*") ||
        !accepts(accept, "text/event-stream", "text/*")) {
        lw_front_reply_error(x, 406, LW_STR_NONE, -32000,
                             "Not Acceptable: Client must accept both application/json and "
                             "text/event-stream");
        return;
    }
    lw_arena_reset(&f->arena);
    limits.bytes = limits.string = f->gate.conf->config->max_message;
    if (lw_message_parse(&f->arena, lw_http_body(x), &limits, &m, &fault) != 0) {
        lw_front_reply_error(x, 400, fault.id, fault.code, fault.text);
        return;
    }
    handle_message(f, server, x, &m);
}

static void handle_get(struct http_front *f, const struct lw_server_config *server,
                       struct lw_http_exchange *x)
{
    struct place *p;

    if (!accepts(lw_http_header(x, "accept"), "text/event-stream", "text/*")) {
        lw_front_reply_error(x, 406, LW_STR_NONE, -32000,
                             "Not Acceptable: Client must accept text/event-stream");
        return;
    }
    p = legacy_place(f, server, x, NULL);
    if (!p)
        return;
    if (p->listen) {
        lw_front_reply_error(x, 409, LW_STR_NONE, -32000,
                             "Conflict: Only one SSE stream is allowed per session");
        return;
    }
    p->listen = x;
    lw_http_set_user(x, NULL);
    lw_http_stream_begin(x, 200, lw_front_sse_headers, FRONT_SSE_HEADERS);
}

static const struct lw_server_config *route(struct http_front *f, struct lw_str path)
{
    struct lw_config *c = f->gate.conf->config;

    if (!lw_str_starts(path, LW_STR("/servers/")))
        return NULL;
    path.p += 9;
    path.n -= 9;
    for (size_t i = 0; i < c->server_count; i++) {
        size_t n = strlen(c->servers[i].name);

        if (path.n == n + 4 && memcmp(path.p, c->servers[i].name, n) == 0 &&
            memcmp(path.p + n, "/mcp", 4) == 0)
            return &c->servers[i];
    }
    return NULL;
}

static void method_not_allowed(struct lw_http_exchange *x)
{
    const struct lw_http_header headers[] = {{LW_STR("Allow"), LW_STR("POST, GET, DELETE")}};

    lw_http_set_user(x, NULL);
    lw_http_respond(x, 405, headers, 1, LW_STR_NONE);
}

void lw_front_request(struct http_front *f, struct lw_http_exchange *x)
{
    const struct lw_config *c = f->gate.conf->config;
    struct lw_str method = lw_http_method(x);
    const struct lw_server_config *server;
    struct place *p;

    lw_http_set_user(x, NULL);
    if (!lw_host_allowed(c, f->port, lw_http_header(x, "host"))) {
        lw_front_reply_error(x, 403, LW_STR_NONE, LW_MCP_REFUSED,
                             "Host not allowed (allowed_hosts in the configuration)");
        return;
    }
    if (!lw_origin_allowed(c, f->port, lw_http_header(x, "origin"))) {
        lw_front_reply_error(x, 403, LW_STR_NONE, LW_MCP_REFUSED,
                             "Origin not allowed (allowed_origins in the configuration)");
        return;
    }
    server = route(f, lw_http_path(x));
    if (!server) {
        lw_front_reply_error(x, 404, LW_STR_NONE, LW_MCP_REFUSED,
                             "no such endpoint: use /servers/NAME/mcp");
    } else if (lw_str_eqz(method, "POST")) {
        handle_post(f, server, x);
    } else if (lw_mcp_version_era(lw_http_header(x, "mcp-protocol-version")) == LW_ERA_MODERN) {
        method_not_allowed(x);
    } else if (lw_str_eqz(method, "GET")) {
        handle_get(f, server, x);
    } else if (lw_str_eqz(method, "DELETE")) {
        p = legacy_place(f, server, x, NULL);
        if (p) {
            lw_front_place_free(p);
            lw_front_reply(x, 200, LW_STR_NONE);
        }
    } else {
        method_not_allowed(x);
    }
}
