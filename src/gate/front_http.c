/* `serve`: Streamable HTTP in front, one endpoint per server (/servers/NAME/mcp). Which seat a
 * request belongs to is decided here; what may be done is not.
 * Legacy requests belong to the seat of their Mcp-Session-Id; modern ones to the shared seat of
 * their server and client capabilities. Specification: basic/transports of both eras. */
#include "src/gate/front_http.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/random.h>

#include "lib/mcp/sse.h"

#define SWEEP_MS         5000
#define IDLE_LEGACY_MS   (30 * 60 * 1000)
#define IDLE_MODERN_MS   (5 * 60 * 1000)
#define LEDGER_LINGER_MS 10000

/* ---- exchanges: one POST that expects an answer ---- */

static struct exchange *exchange_new(struct place *place, struct lw_http_exchange *x, bool modern)
{
    struct http_front *f = place->front;
    struct exchange *e = calloc(1, sizeof(*e));

    if (!e)
        return NULL;
    e->id = ++f->next_exchange;
    e->place = place;
    e->x = x;
    e->modern = modern;
    if (lw_map_put(&f->exchanges, lw_str((const char *)&e->id, sizeof(e->id)), e, NULL) != 0) {
        free(e);
        return NULL;
    }
    e->next = place->exchanges;
    if (place->exchanges)
        place->exchanges->prev = e;
    place->exchanges = e;
    lw_http_set_user(x, e);
    return e;
}

/* Forgets it; the HTTP side has ended or is about to. */
static void exchange_free(struct exchange *e)
{
    struct http_front *f = e->place->front;

    lw_map_del(&f->exchanges, lw_str((const char *)&e->id, sizeof(e->id)));
    if (e->prev)
        e->prev->next = e->next;
    else
        e->place->exchanges = e->next;
    if (e->next)
        e->next->prev = e->prev;
    free(e);
}

static const struct lw_http_header sse_headers[] = {
    {LW_STR_INIT("Content-Type"), LW_STR_INIT("text/event-stream")},
    {LW_STR_INIT("Cache-Control"), LW_STR_INIT("no-cache, no-transform")},
    {LW_STR_INIT("X-Accel-Buffering"), LW_STR_INIT("no")},
};

void front_reply(struct lw_http_exchange *x, unsigned status, struct lw_str body)
{
    const struct lw_http_header headers[] = {
        {LW_STR("Content-Type"), LW_STR("application/json")},
    };

    lw_http_set_user(x, NULL);
    lw_http_respond(x, status, headers, body.n ? 1 : 0, body);
}

void front_reply_error(struct lw_http_exchange *x, unsigned status, struct lw_str id, int code,
                       const char *text)
{
    struct lw_buf b;

    lw_buf_init(&b, 65536);
    lw_rpc_error(&b, id, code, lw_strz(text), LW_STR_NONE);
    front_reply(x, status, lw_buf_str(&b));
    lw_buf_fini(&b);
}

/* The modern transport gives some errors an HTTP status of their own. */
static unsigned status_of(const struct exchange *e, struct lw_str bytes)
{
    struct lw_message_fault fault;
    struct lw_message m;
    struct lw_arena a;
    int64_t code = 0;
    unsigned status = 200;

    if (!e->modern || lw_str_find(bytes, LW_STR("\"error\""), 0) == (size_t)-1)
        return 200;
    lw_arena_init(&a, bytes.n * 16 + 65536);
    if (lw_message_parse(&a, bytes, &lw_json_default_limits, &m, &fault) == 0 &&
        m.kind == LW_MESSAGE_ERROR)
        lw_json_int(lw_json_getz(m.error, "code"), &code);
    lw_arena_fini(&a);
    if (code == LW_RPC_METHOD_NOT_FOUND)
        status = 404;
    else if (code == LW_MCP_HEADER_MISMATCH || code == LW_MCP_MISSING_CAPABILITY ||
             code == LW_MCP_UNSUPPORTED_VERSION)
        status = 400;
    return status;
}

static void send_event(struct place *place, struct lw_http_exchange *x, struct lw_str bytes)
{
    struct lw_buf b;

    lw_buf_init(&b, bytes.n + 64);
    lw_sse_write(&b, bytes);
    for (size_t i = 0; i + 2 < b.n; i++) {
        /* Newlines between tokens of pretty-printed JSON would end the event. */
        if (i > 15 && (b.p[i] == '\n' || b.p[i] == '\r'))
            b.p[i] = ' ';
    }
    if (lw_buf_status(&b) == 0 && !lw_http_stream_write(x, lw_buf_str(&b)) && place->seat &&
        place->seat->up && !place->paused) {
        place->paused = true;
        place->seat->up->class_->pause(place->seat->up, true);
    }
    lw_buf_fini(&b);
}

static void answer(struct exchange *e, const struct lw_effect_item *fx)
{
    struct place *place = e->place;
    struct lw_http_exchange *x = e->x;

    if (fx->final && !e->streaming) {
        const struct lw_http_header headers[] = {
            {LW_STR("Content-Type"), LW_STR("application/json")},
            {LW_STR("Mcp-Session-Id"), lw_strz(place->session_id)},
        };
        bool opened = e->initialize && place->session_id[0];
        unsigned status = status_of(e, fx->bytes);

        exchange_free(e);
        lw_http_set_user(x, NULL);
        lw_http_respond(x, status, headers, opened ? 2 : 1, fx->bytes);
        return;
    }
    if (!e->streaming) {
        e->streaming = true;
        lw_http_stream_begin(x, 200, sse_headers, sizeof(sse_headers) / sizeof(sse_headers[0]));
    }
    if (fx->final) {
        exchange_free(e);
        lw_http_set_user(x, NULL);
        send_event(place, x, fx->bytes);
        lw_http_stream_end(x);
        return;
    }
    send_event(place, x, fx->bytes);
}

static void send_to_client(struct seat *seat, const struct lw_effect_item *fx)
{
    struct place *place = seat->front;
    struct exchange *e = NULL;

    if (!place)
        return;
    if (fx->exchange) {
        e = lw_map_get(&place->front->exchanges,
                       lw_str((const char *)&fx->exchange, sizeof(fx->exchange)));
        if (e)
            answer(e, fx);
        return;
    }
    if (place->listen)
        send_event(place, place->listen, fx->bytes);
    else if (fx->request && place->exchanges)
        answer(place->exchanges, fx); /* a question needs a way to the client */
}

/* ---- places: a legacy session, or the modern requests of one view ---- */

static void place_free(struct place *p)
{
    struct http_front *f = p->front;

    while (p->exchanges) {
        struct exchange *e = p->exchanges;
        struct lw_http_exchange *x = e->x;
        bool streaming = e->streaming;

        exchange_free(e);
        lw_http_set_user(x, NULL);
        if (streaming)
            lw_http_stream_end(x);
        else
            front_reply_error(x, 404, LW_STR_NONE, LW_MCP_REFUSED, "the session has ended");
    }
    if (p->listen) {
        lw_http_set_user(p->listen, NULL);
        lw_http_stream_end(p->listen);
        p->listen = NULL;
    }
    lw_map_del(&f->places, lw_strz(p->key));
    if (p->prev)
        p->prev->next = p->next;
    else
        f->first = p->next;
    if (p->next)
        p->next->prev = p->prev;
    f->place_count--;
    seat_close(&p->seat);
    free(p);
}

static void ended(struct seat *seat, const char *why)
{
    struct place *p = seat->front;

    (void)why;
    if (p)
        p->over = true; /* freed by the sweep or the next request, not under its callers */
}

static const struct front_class front_class = {send_to_client, ended};

static struct place *place_new(struct http_front *f, const struct lw_server_config *server,
                               const char *key, bool modern)
{
    struct place *p;

    if (f->place_count >= f->gate.conf->config->max_sessions)
        return NULL;
    p = calloc(1, sizeof(*p));
    if (!p)
        return NULL;
    p->front = f;
    p->modern = modern;
    snprintf(p->key, sizeof(p->key), "%s", key);
    if (lw_map_put(&f->places, lw_strz(p->key), p, NULL) != 0) {
        free(p);
        return NULL;
    }
    if (seat_new(&f->gate, server, /* scoped_ids= */ modern, p, &p->seat) != 0) {
        lw_map_del(&f->places, lw_strz(p->key));
        free(p);
        return NULL;
    }
    p->next = f->first;
    if (f->first)
        f->first->prev = p;
    f->first = p;
    f->place_count++;
    return p;
}

/* ---- routing ---- */

static struct place *find_place(struct http_front *f, const char *key)
{
    struct place *p = lw_map_get(&f->places, lw_strz(key));

    if (p && p->over) {
        place_free(p);
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
        front_reply_error(x, 404, id, -32001, "Session not found");
    else
        front_reply_error(x, 400, id, -32000, "Bad Request: Mcp-Session-Id header is required");
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
        front_reply_error(x, 400, id, -32000, "Bad Request: Unsupported protocol version");
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
        p = place_new(f, server, key, /* modern= */ false);
    }
    if (!p) {
        front_reply_error(x, 503, m->id->raw, LW_MCP_REFUSED,
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
    else if (subject.p && !front_header_equals(name, subject))
        what = "Mcp-Name does not match the request";
    if (!what)
        return true;
    front_reply_error(x, 400, m->id->raw, LW_MCP_HEADER_MISMATCH, what);
    return false;
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
    if (lw_view_key(LW_STR("modern"), claim->capabilities, LW_STR(""), view) != 0) {
        front_reply_error(x, 400, m->id->raw, LW_RPC_INVALID_PARAMS, "clientCapabilities");
        return NULL;
    }
    snprintf(key, sizeof(key), "%s||%s", server->name, view);
    p = find_place(f, key);
    if (!p)
        p = place_new(f, server, key, /* modern= */ true);
    if (!p)
        front_reply_error(x, 503, m->id->raw, LW_MCP_REFUSED,
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
    struct lw_str body = lw_http_body(x);
    struct lw_str version = lw_http_header(x, "mcp-protocol-version");
    struct exchange *e;
    struct lw_claim claim;
    struct place *p;
    bool modern;

    lw_mcp_claim(m, &claim);
    modern = claim.version.p != NULL && !lw_str_eqz(m->method, "initialize");
    if (!modern && lw_mcp_version_era(version) == LW_ERA_MODERN && m->kind == LW_MESSAGE_REQUEST) {
        front_reply_error(x, 400, m->id->raw, LW_RPC_INVALID_PARAMS,
                          "params._meta must hold io.modelcontextprotocol/protocolVersion");
        return;
    }
    if (m->kind != LW_MESSAGE_REQUEST) {
        if (modern || lw_mcp_version_era(version) == LW_ERA_MODERN) {
            front_reply(x, 202, LW_STR_NONE); /* closing the stream cancels, nothing else does */
            return;
        }
        p = legacy_place(f, server, x, m);
        if (p) {
            seat_client(p->seat, 0, body);
            front_reply(x, 202, LW_STR_NONE);
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
    e = exchange_new(p, x, modern);
    if (!e) {
        front_reply_error(x, 503, m->id->raw, LW_RPC_INTERNAL_ERROR, "out of memory");
        return;
    }
    e->initialize = !modern && lw_str_eqz(m->method, "initialize");
    seat_client(p->seat, e->id, body);
}

static void handle_post(struct http_front *f, const struct lw_server_config *server,
                        struct lw_http_exchange *x)
{
    struct lw_json_limits limits = lw_json_default_limits;
    struct lw_str type = lw_http_header(x, "content-type");
    struct lw_str accept = lw_http_header(x, "accept");
    struct lw_message_fault fault;
    struct lw_message m;

    if (!lw_str_starts(type, LW_STR("application/json")) ||
        (type.n > 16 && type.p[16] != ';' && type.p[16] != ' ')) {
        front_reply_error(x, 415, LW_STR_NONE, -32000,
                          "Unsupported Media Type: Content-Type must be application/json");
        return;
    }
    if (!accepts(accept, "application/json", "application/*") ||
        !accepts(accept, "text/event-stream", "text/*")) {
        front_reply_error(x, 406, LW_STR_NONE, -32000,
                          "Not Acceptable: Client must accept both application/json and "
                          "text/event-stream");
        return;
    }
    lw_arena_reset(&f->arena);
    limits.bytes = f->gate.conf->config->max_message;
    if (lw_message_parse(&f->arena, lw_http_body(x), &limits, &m, &fault) != 0) {
        front_reply_error(x, 400, fault.id, fault.code, fault.text);
        return;
    }
    handle_message(f, server, x, &m);
}

static void handle_get(struct http_front *f, const struct lw_server_config *server,
                       struct lw_http_exchange *x)
{
    struct place *p;

    if (!accepts(lw_http_header(x, "accept"), "text/event-stream", "text/*")) {
        front_reply_error(x, 406, LW_STR_NONE, -32000,
                          "Not Acceptable: Client must accept text/event-stream");
        return;
    }
    p = legacy_place(f, server, x, NULL);
    if (!p)
        return;
    if (p->listen) {
        front_reply_error(x, 409, LW_STR_NONE, -32000,
                          "Conflict: Only one SSE stream is allowed per session");
        return;
    }
    p->listen = x;
    lw_http_set_user(x, NULL);
    lw_http_stream_begin(x, 200, sse_headers, sizeof(sse_headers) / sizeof(sse_headers[0]));
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

static void on_request(void *user, struct lw_http_exchange *x)
{
    struct http_front *f = user;
    const struct lw_config *c = f->gate.conf->config;
    struct lw_str method = lw_http_method(x);
    const struct lw_server_config *server;
    struct place *p;

    lw_http_set_user(x, NULL);
    if (!host_allowed(c, f->port, lw_http_header(x, "host"))) {
        front_reply_error(x, 403, LW_STR_NONE, LW_MCP_REFUSED,
                          "Host not allowed (allowed_hosts in the configuration)");
        return;
    }
    if (!origin_allowed(c, f->port, lw_http_header(x, "origin"))) {
        front_reply_error(x, 403, LW_STR_NONE, LW_MCP_REFUSED,
                          "Origin not allowed (allowed_origins in the configuration)");
        return;
    }
    server = route(f, lw_http_path(x));
    if (!server) {
        front_reply_error(x, 404, LW_STR_NONE, LW_MCP_REFUSED,
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
            place_free(p);
            front_reply(x, 200, LW_STR_NONE);
        }
    } else {
        method_not_allowed(x);
    }
}

static void on_gone(void *user, struct lw_http_exchange *x)
{
    struct http_front *f = user;
    struct exchange *e = lw_http_user(x);

    if (e) {
        struct place *p = e->place;
        uint64_t id = e->id;
        bool modern = e->modern;

        exchange_free(e);
        /* Modern: closing is cancelling. Legacy: the call goes on, its answer has no way back. */
        if (modern && p->seat)
            seat_exchange_gone(p->seat, id);
        return;
    }
    for (struct place *p = f->first; p; p = p->next) {
        if (p->listen == x) {
            p->listen = NULL;
            return;
        }
    }
}

static void on_drain(void *user, struct lw_http_exchange *x)
{
    struct http_front *f = user;
    struct exchange *e = lw_http_user(x);

    for (struct place *p = f->first; p; p = p->next) {
        if (p->paused && ((e && e->place == p) || p->listen == x)) {
            p->paused = false;
            if (p->seat && p->seat->up)
                p->seat->up->class_->pause(p->seat->up, false);
            return;
        }
    }
}

static const struct lw_http_server_ops server_ops = {on_request, on_gone, on_drain};

/* ---- life ---- */

static void on_sweep(uv_timer_t *timer)
{
    struct http_front *f = timer->data;
    int64_t now = gate_now(&f->gate).steady_ms;
    struct place *next;

    for (struct place *p = f->first; p; p = next) {
        int64_t idle = now - p->seat->last_used;

        next = p->next;
        if (p->over || (!p->exchanges && !p->listen && lw_session_busy(p->seat->session) == 0 &&
                        idle > (p->modern ? IDLE_MODERN_MS : IDLE_LEGACY_MS)))
            place_free(p);
    }
    if (f->ledger_lost_at && now - f->ledger_lost_at > LEDGER_LINGER_MS)
        front_stop(f, 3);
}

void front_stop(struct http_front *f, int status)
{
    if (f->stopping)
        return;
    f->stopping = true;
    f->gate.status = status;
    while (f->first)
        place_free(f->first);
    lw_http_server_close(&f->server);
    uv_close((uv_handle_t *)&f->sweep, NULL);
    for (int i = 0; i < 3; i++)
        uv_close((uv_handle_t *)&f->signals[i], NULL);
}

static void on_ledger_lost(struct gate *g)
{
    struct http_front *f = (struct http_front *)g; /* its first member */

    f->ledger_lost_at = gate_now(g).steady_ms;
}

static void reload(struct http_front *f)
{
    struct lw_config *fresh = NULL;
    struct lw_config_error error;
    struct conf *conf = calloc(1, sizeof(*conf));

    if (!conf || lw_config_load(f->config_path, &fresh, &error) != 0) {
        lw_log(LW_LOG_ERROR, "config.bad", "the new configuration is bad: the old one stays",
               LW_F_Z("detail", conf ? error.text : "out of memory"));
        free(conf);
        return;
    }
    *conf = (struct conf){fresh, 1};
    conf_unref(f->gate.conf);
    f->gate.conf = conf;
    /* Sessions go on with what they began with; those of modern requests begin anew. */
    for (struct place *p = f->first; p; p = p->next) {
        if (p->modern && !p->exchanges)
            p->over = true;
    }
    lw_log(LW_LOG_INFO, "config.loaded", "the configuration was read again",
           LW_F_INT("servers", (int64_t)fresh->server_count));
}

static void on_signal(uv_signal_t *handle, int signum)
{
    struct http_front *f = handle->data;

    if (signum == SIGHUP)
        reload(f);
    else
        front_stop(f, 0);
}

static int listen_on(struct http_front *f, const struct lw_config *c)
{
    struct lw_http_server_options options = {
        .host = c->listen_host,
        .port = c->listen_port,
        .tls_cert = c->tls_cert,
        .tls_key = c->tls_key,
        .limits = lw_http_default_limits,
    };
    char error[256];
    int err;

    options.limits.body = c->max_message;
    options.limits.connections = c->max_connections;
    err = lw_http_server_new(&f->gate.loop, &options, &server_ops, f, &f->server, error);
    if (err) {
        lw_log(LW_LOG_ERROR, "listen.failed", "the listener could not be opened",
               LW_F_Z("detail", error));
        return err;
    }
    f->port = lw_http_server_port(f->server);
    lw_log(LW_LOG_INFO, "listening", "ready for clients", LW_F_Z("host", c->listen_host),
           LW_F_INT("port", f->port), LW_F_INT("servers", (int64_t)c->server_count));
    return 0;
}

int lw_gate_serve(struct lw_config **config, const char *config_path, int ledger_fd)
{
    static const int signums[3] = {SIGTERM, SIGINT, SIGHUP};
    struct http_front f = {.config_path = config_path};
    struct lw_config *c = *config;

    signal(SIGPIPE, SIG_IGN);
    *config = NULL;
    if (gate_init(&f.gate, c, ledger_fd, &front_class, "http") != 0)
        return 3;
    f.gate.on_ledger_lost = on_ledger_lost;
    lw_arena_init(&f.arena, c->max_message * 8 + 65536);
    lw_map_init(&f.exchanges, f.gate.seed);
    lw_map_init(&f.places, f.gate.seed);
    uv_timer_init(&f.gate.loop, &f.sweep);
    f.sweep.data = &f;
    uv_timer_start(&f.sweep, on_sweep, SWEEP_MS, SWEEP_MS);
    for (int i = 0; i < 3; i++) {
        uv_signal_init(&f.gate.loop, &f.signals[i]);
        f.signals[i].data = &f;
        uv_signal_start(&f.signals[i], on_signal, signums[i]);
    }
    if (listen_on(&f, c) != 0)
        front_stop(&f, 3);
    while (!f.stopping || f.gate.seats)
        uv_run(&f.gate.loop, UV_RUN_ONCE);
    gate_fini(&f.gate);
    lw_map_fini(&f.exchanges);
    lw_map_fini(&f.places);
    lw_arena_fini(&f.arena);
    return f.gate.status;
}
