/* Which place a request belongs to, by path, session and era, and the answers that the transport
 * itself gives. Specification: basic/transports of both eras. */
#include "src/gate/front_http.h"

#include <stdio.h>

#include "src/gate/approvals.h"
#include "src/gate/point.h"

#define LISTENERS_MAX 4 /* in one session */

/* ---- routing ---- */

struct place *lw_front_place_find(struct http_front *f, const char *key)
{
    struct place *p = lw_map_get(&f->places, lw_strz(key));

    if (p && p->over) {
        lw_front_place_free(p);
        return NULL;
    }
    return p;
}

/* "<server>|<session id>": a session id is worth nothing at another endpoint. */
bool lw_front_session_key(const struct lw_server_config *server, struct lw_str id,
                          char key[PLACE_KEY])
{
    if (id.n == 0 || id.n > 64)
        return false;
    snprintf(key, PLACE_KEY, "%s|%.*s", server ? server->name : "", LW_FMT(id));
    return true;
}

static void refuse_session(struct lw_http_exchange *x, struct lw_str id, bool given)
{
    if (given)
        lw_front_reply_error(x, 404, id, -32001, "Session not found");
    else
        lw_front_reply_error(x, 400, id, -32000, "Bad Request: Mcp-Session-Id header is required");
}

struct place *lw_front_legacy_place(struct http_front *f, const struct lw_server_config *server,
                                    struct lw_http_exchange *x, struct lw_str id)
{
    struct lw_str given = lw_http_header(x, "mcp-session-id");
    struct lw_str version = lw_http_header(x, "mcp-protocol-version");
    char key[PLACE_KEY];
    struct place *p = NULL;

    if (version.p && lw_mcp_version_era(lw_str_trim(version)) != LW_ERA_LEGACY) {
        lw_front_reply_error(x, 400, id, -32000, "Bad Request: Unsupported protocol version");
        return NULL;
    }
    if (given.p && lw_front_session_key(server, given, key))
        p = lw_front_place_find(f, key);
    if (!p || p->modern) {
        refuse_session(x, id, given.p != NULL);
        return NULL;
    }
    return p;
}

/* ---- requests ---- */

bool lw_front_accepts(struct lw_str accept, const char *type, const char *range)
{
    return !accept.p || lw_str_find(accept, lw_strz(type), 0) != (size_t)-1 ||
           lw_str_find(accept, lw_strz(range), 0) != (size_t)-1 ||
           lw_str_find(accept, LW_STR("*/*"), 0) != (size_t)-1;
}

/* Back to the stream that the event was of, and to no other. 404 would end the session. */
static void resume(struct place *p, struct lw_http_exchange *x, struct lw_str last)
{
    struct stream *s = NULL;
    uint64_t no;
    uint64_t seq;

    if (lw_front_event_parse(last, &no, &seq))
        s = lw_front_place_stream(p, no);
    if (!s || !s->named || seq >= s->next_seq)
        lw_front_reply_error(x, 400, LW_STR_NONE, -32000,
                             "Bad Request: the stream of this Last-Event-ID is not known, or not "
                             "kept any more");
    else if (!lw_front_stream_resume(s, x, seq))
        lw_front_reply_error(x, 400, LW_STR_NONE, -32000,
                             "Bad Request: what followed this Last-Event-ID is not kept any more");
}

/* For what the server says unasked. Each message goes to one such stream only. */
static void listen_on(struct place *p, struct lw_http_exchange *x)
{
    struct stream *s = lw_front_place_unread(p);

    if (lw_front_place_listeners(p) >= LISTENERS_MAX) {
        lw_front_reply_error(x, 409, LW_STR_NONE, -32000,
                             "Conflict: too many SSE streams are open in this session");
        return;
    }
    if (s) {
        (void)lw_front_stream_resume(s, x, 0);
        return;
    }
    s = lw_front_stream_new(p, x);
    if (!s) {
        lw_front_reply_error(x, 503, LW_STR_NONE, LW_RPC_INTERNAL_ERROR, "out of memory");
        return;
    }
    s->unasked = true;
    lw_front_stream_open(s);
}

static void handle_get(struct http_front *f, const struct lw_server_config *server,
                       struct lw_http_exchange *x)
{
    struct lw_str last = lw_http_header(x, "last-event-id");
    struct place *p;

    if (!lw_front_accepts(lw_http_header(x, "accept"), "text/event-stream", "text/*")) {
        lw_front_reply_error(x, 406, LW_STR_NONE, -32000,
                             "Not Acceptable: Client must accept text/event-stream");
        return;
    }
    p = lw_front_legacy_place(f, server, x, LW_STR_NONE);
    if (!p)
        return;
    lw_front_place_used(p);
    if (last.p)
        resume(p, x, lw_str_trim(last));
    else
        listen_on(p, x);
}

/* False for a path that is no endpoint. *server: NULL for that of all servers. */
static bool route(struct http_front *f, struct lw_str path, const struct lw_server_config **server)
{
    struct lw_config *c = f->gate.conf->config;

    *server = NULL;
    if (lw_str_eqz(path, "/mcp"))
        return true;
    if (!lw_str_starts(path, LW_STR("/servers/")))
        return false;
    path.p += 9;
    path.n -= 9;
    for (size_t i = 0; i < c->server_count; i++) {
        size_t n = strlen(c->servers[i].name);

        if (path.n == n + 4 && memcmp(path.p, c->servers[i].name, n) == 0 &&
            memcmp(path.p + n, "/mcp", 4) == 0) {
            *server = &c->servers[i];
            return true;
        }
    }
    return false;
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
    if (lw_point_request(f->point, x) || lw_approvals_request(f->gate.approvals, x))
        return;
    if (!route(f, lw_http_path(x), &server)) {
        lw_front_reply_error(x, 404, LW_STR_NONE, LW_MCP_REFUSED,
                             "no such endpoint: use /mcp or /servers/NAME/mcp");
    } else if (lw_str_eqz(method, "POST")) {
        lw_front_post(f, server, x);
    } else if (lw_mcp_version_era(lw_http_header(x, "mcp-protocol-version")) == LW_ERA_MODERN) {
        method_not_allowed(x);
    } else if (lw_str_eqz(method, "GET")) {
        handle_get(f, server, x);
    } else if (lw_str_eqz(method, "DELETE")) {
        p = lw_front_legacy_place(f, server, x, LW_STR_NONE);
        if (p) {
            lw_front_place_free(p);
            lw_front_reply(x, 200, LW_STR_NONE);
        }
    } else {
        method_not_allowed(x);
    }
}
