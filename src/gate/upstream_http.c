/* The server side of a seat over Streamable HTTP: each message a POST, answers as JSON or as an
 * event stream; in the legacy era also a session id and a stream for what the server says unasked.
 * Specification: basic/transports, 2025-03-26 to 2026-07-28. */
#include "src/gate/gate_internal.h"

#include <stdio.h>
#include <stdlib.h>

#include "lib/mcp/header_text.h"
#include "lib/mcp/param_headers.h"
#include "lib/mcp/sse.h"
#include "src/http/client.h"

#define SESSION_ID_MAX 256
#define MAX_CALLS      4096
#define MAX_HELD       1024
#define REOPEN_MS      5000

struct up_call {
    struct http_upstream *up;
    struct lw_http_call *call;
    uint64_t id;  /* upstream id of the request, 0 for notifications and responses */
    bool listen;  /* the GET stream */
    bool barrier; /* what follows waits until this one is answered */
    bool is_sse;
    bool is_json;
    bool opens; /* initialize: its answer may carry the session id */
    bool over;  /* unlinked */
    unsigned status;
    struct lw_buf body;
    struct lw_sse sse;
    struct up_call *prev;
    struct up_call *next;
};

struct held { /* a message behind the barrier */
    struct held *next;
    struct lw_effect_item e;
    char bytes[];
};

struct http_upstream {
    struct upstream base;
    struct lw_http_client *client;
    struct up_call *calls;
    uint32_t count;
    char session_id[SESSION_ID_MAX];
    bool barrier;
    bool closing;
    bool listening;
    bool no_listen;   /* the server has no such stream */
    unsigned refused; /* requests in a row that it answered with HTTP status 400 */
    struct held *held;
    struct held **held_last;
    uint32_t held_count;
    struct up_call *dead; /* unlinked; freed when no callback is running on top of them */
    unsigned depth;       /* of callbacks of the client into here */
    uv_timer_t reopen;    /* its closing ends the whole */
};

static void send_message(struct upstream *u, const struct lw_effect_item *e);
static void open_stream(struct http_upstream *hu);

/* Unlinks a call; its memory goes when the outermost callback returns. */
static void call_free(struct up_call *c)
{
    struct http_upstream *hu = c->up;

    if (c->over)
        return;
    c->over = true;
    if (c->prev)
        c->prev->next = c->next;
    else
        hu->calls = c->next;
    if (c->next)
        c->next->prev = c->prev;
    hu->count--;
    c->prev = NULL;
    c->next = hu->dead;
    hu->dead = c;
}

static void enter(struct http_upstream *hu)
{
    hu->depth++;
}

static void leave(struct http_upstream *hu)
{
    if (--hu->depth > 0)
        return;
    while (hu->dead) {
        struct up_call *c = hu->dead;

        hu->dead = c->next;
        lw_buf_fini(&c->body);
        lw_sse_fini(&c->sse);
        free(c);
    }
}

static void release_held(struct http_upstream *hu)
{
    struct held *h = hu->held;

    hu->barrier = false;
    hu->held = NULL;
    hu->held_last = &hu->held;
    hu->held_count = 0;
    while (h) {
        struct held *next = h->next;

        if (!hu->closing)
            send_message(&hu->base, &h->e);
        free(h);
        h = next;
    }
}

static void drop_held(struct http_upstream *hu)
{
    while (hu->held) {
        struct held *h = hu->held;

        hu->held = h->next;
        free(h);
    }
    hu->held_last = &hu->held;
    hu->held_count = 0;
}

/* Ends a call: what was asked and not answered has failed. */
static void finish(struct up_call *c, const char *why)
{
    struct http_upstream *hu = c->up;
    uint64_t id = c->id;
    unsigned status = c->status;
    bool barrier = c->barrier;
    bool listen = c->listen;

    if (c->over)
        return; /* what was read just now has ended it already */
    call_free(c);
    if (hu->closing)
        return;
    if (listen) {
        hu->listening = false;
        if (!hu->no_listen)
            uv_timer_again(&hu->reopen);
    }
    if (id)
        lw_seat_server_failed(hu->base.seat, id, (int)status, lw_strz(why)); /* or answered */
    if (barrier && !hu->closing)
        release_held(hu);
}

static struct lw_str find(const struct lw_http_header *headers, size_t count, const char *name)
{
    for (size_t i = 0; i < count; i++) {
        if (lw_str_caseeq(headers[i].name, lw_strz(name)))
            return headers[i].value;
    }
    return LW_STR_NONE;
}

static bool media_type_is(struct lw_str value, const char *type)
{
    const char *semicolon = value.n ? memchr(value.p, ';', value.n) : NULL;

    if (semicolon)
        value.n = (size_t)(semicolon - value.p);
    return lw_str_caseeq(lw_str_trim(value), lw_strz(type));
}

static bool visible_ascii(struct lw_str s)
{
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] < 0x21 || s.p[i] > 0x7e)
            return false;
    }
    return s.n > 0;
}

static void on_head(void *user, struct lw_http_call *call, unsigned status,
                    const struct lw_http_header *headers, size_t count)
{
    struct up_call *c = user;
    struct http_upstream *hu = c->up;
    struct lw_str type = find(headers, count, "content-type");
    struct lw_str session = find(headers, count, "mcp-session-id");

    (void)call;
    c->status = status;
    c->is_sse = media_type_is(type, "text/event-stream") && status == 200;
    c->is_json = media_type_is(type, "application/json");
    if (c->listen && status != 200)
        hu->no_listen = true;
    if (c->opens && status == 200 && session.n < SESSION_ID_MAX && visible_ascii(session))
        snprintf(hu->session_id, sizeof(hu->session_id), "%.*s", LW_FMT(session));
    if (c->is_sse)
        lw_sse_init(&c->sse, hu->base.seat->conf->config->max_message);
}

static int on_event(void *user, const struct lw_sse_event *event)
{
    struct up_call *c = user;
    struct http_upstream *hu = c->up;

    if (event->data.n == 0 || (event->type.n && !lw_str_eqz(event->type, "message")))
        return 0; /* priming and unknown events */
    lw_seat_server(hu->base.seat, c->id, event->data);
    return hu->closing || !c->call ? -LW_ERR_CLOSED : 0;
}

static void on_body(void *user, struct lw_http_call *call, struct lw_str piece)
{
    struct up_call *c = user;
    struct http_upstream *hu = c->up;
    int err = 0;

    (void)call;
    enter(hu);
    if (c->is_sse) {
        err = lw_sse_feed(&c->sse, piece, on_event, c);
    } else {
        lw_buf_adds(&c->body, piece);
        err = lw_buf_status(&c->body);
    }
    /* What was read may have ended this very call. */
    if (err && !hu->closing && c->call) {
        lw_http_call_cancel(&c->call);
        finish(c, "the server's answer is longer than limits.message");
    }
    leave(hu);
}

/* 404 says it (transport specification, session management). Published servers answer 400 to a
 * session that they do not know, which one bad request may be too: a second in a row is not. */
static bool session_ended(const struct up_call *c)
{
    struct http_upstream *hu = c->up;

    if (c->listen || !hu->session_id[0])
        return false;
    hu->refused = c->status == 400 ? hu->refused + 1 : 0;
    return c->status == 404 || hu->refused >= 2;
}

static void on_end(void *user, struct lw_http_call *call)
{
    struct up_call *c = user;
    struct http_upstream *hu = c->up;
    bool ended;
    char why[96];

    (void)call;
    c->call = NULL;
    enter(hu);
    ended = session_ended(c);
    snprintf(why, sizeof(why), "the server answered HTTP status %u", c->status);
    if (c->status == 200)
        snprintf(why, sizeof(why), "the server ended its answer without a response");
    if (ended)
        snprintf(why, sizeof(why), "the server has ended the session (HTTP status %u)", c->status);
    if (!c->is_sse && c->is_json && c->id && c->body.n)
        lw_seat_server(hu->base.seat, c->id, lw_buf_str(&c->body));
    if (!hu->closing)
        finish(c, why);
    /* Nothing can be asked in it any more: the client has to begin a new one too. */
    if (ended && !hu->closing)
        lw_seat_upstream_gone(hu->base.seat, why);
    leave(hu);
}

static void on_error(void *user, struct lw_http_call *call, int err, const char *text)
{
    struct up_call *c = user;
    struct http_upstream *hu = c->up;

    (void)call;
    (void)err;
    c->call = NULL;
    if (c->id && !hu->closing)
        lw_log(LW_LOG_ERROR, "server.unreachable", "a request did not reach the server or back",
               LW_F_Z("server", hu->base.seat->server->name), LW_F_Z("detail", text));
    enter(hu);
    finish(c, text);
    leave(hu);
}

static const struct lw_http_call_ops call_ops = {on_head, on_body, on_end, on_error};

/* ---- sending ---- */

/* What the configuration may add, what marks may mirror, what a client may bring, and ours. */
#define MAX_HEADERS (64 + LW_PARAM_HEADERS_MAX + 64 + 8)

struct head {
    struct lw_http_header h[MAX_HEADERS];
    size_t n;
    struct lw_buf text; /* composed values, complete before a slice of it is taken */
};

static void add(struct head *head, const char *name, struct lw_str value)
{
    if (value.p && head->n < MAX_HEADERS)
        head->h[head->n++] = (struct lw_http_header){lw_strz(name), value};
}

/* The lines of Mcp-Param-* headers: the call's arguments as the tool's definition marks them, and
 * what else the client brought. */
static int mirror(struct http_upstream *hu, const struct lw_effect_item *e, struct lw_buf *to)
{
    struct lw_str definition = lw_session_tool(hu->base.seat->session, e->subject);
    struct lw_param_headers marks = {0};
    const struct lw_json *message = NULL;
    const struct lw_json *tool;
    struct lw_json_limits limits = lw_json_default_limits;
    struct lw_arena a;

    if (!definition.p || !lw_mcp_param_marked(definition)) {
        lw_mcp_param_mirror(&marks, NULL, e->headers, to);
        return lw_buf_status(to);
    }
    limits.bytes = limits.string = (size_t)128 << 20; /* both were within their limits before */
    lw_arena_init(&a, (definition.n + e->bytes.n) * 16 + 131072);
    if (lw_json_parse(&a, definition, &limits, &tool, NULL) != 0 ||
        lw_mcp_param_headers(&a, tool, &marks) != 0)
        marks = (struct lw_param_headers){0};
    if (lw_json_parse(&a, e->bytes, &limits, &message, NULL) != 0)
        message = NULL;
    lw_mcp_param_mirror(&marks, lw_json_getz(lw_json_getz(message, "params"), "arguments"),
                        e->headers, to);
    lw_arena_fini(&a);
    return lw_buf_status(to);
}

/* What the modern transport repeats in headers of what the body says. */
static int build_modern(struct http_upstream *hu, const struct lw_effect_item *e, struct head *head)
{
    struct lw_str name;
    struct lw_str value;
    struct lw_str lines;
    size_t at;

    add(head, "Mcp-Method", e->method);
    if (e->subject.p)
        lw_header_text_put(&head->text, e->subject);
    at = head->text.n;
    if (lw_buf_status(&head->text))
        return -LW_ERR_LIMIT;
    if (lw_str_eqz(e->method, "tools/call") && mirror(hu, e, &head->text) != 0)
        return -LW_ERR_LIMIT;
    if (e->subject.p)
        add(head, "Mcp-Name", lw_str(head->text.p, at));
    lines = lw_str(head->text.p + at, head->text.n - at);
    while (lw_header_line(&lines, &name, &value)) {
        if (head->n >= MAX_HEADERS)
            return -LW_ERR_LIMIT;
        head->h[head->n++] = (struct lw_http_header){name, value};
    }
    return 0;
}

/* The headers of one message: content, era, session, and what the configuration adds. */
static int build_head(struct http_upstream *hu, const struct lw_effect_item *e, bool get,
                      struct head *head)
{
    struct seat *seat = hu->base.seat;

    head->n = 0;
    if (!get)
        add(head, "Content-Type", LW_STR("application/json"));
    add(head, "Accept",
        get ? LW_STR("text/event-stream") : LW_STR("application/json, text/event-stream"));
    add(head, "MCP-Protocol-Version", lw_session_server_version(seat->session));
    if (hu->session_id[0])
        add(head, "Mcp-Session-Id", lw_strz(hu->session_id));
    for (size_t i = 0; i < seat->server->header_count; i++)
        add(head, seat->server->headers[i].name, lw_strz(seat->server->headers[i].value));
    return e && lw_session_server_era(seat->session) == LW_ERA_MODERN ? build_modern(hu, e, head)
                                                                      : 0;
}

static void hold(struct http_upstream *hu, const struct lw_effect_item *e)
{
    struct held *h = NULL;

    if (hu->held_count < MAX_HELD)
        h = malloc(sizeof(*h) + e->bytes.n + e->subject.n + e->method.n + e->headers.n);
    if (!h) {
        if (e->upstream)
            lw_seat_server_failed(hu->base.seat, e->upstream, 0,
                                  LW_STR("too much waits for the server's session to begin"));
        return;
    }
    hu->held_count++;
    h->next = NULL;
    h->e = *e;
    memcpy(h->bytes, e->bytes.p, e->bytes.n);
    h->e.bytes = lw_str(h->bytes, e->bytes.n);
    if (e->subject.n)
        memcpy(h->bytes + e->bytes.n, e->subject.p, e->subject.n);
    h->e.subject = e->subject.p ? lw_str(h->bytes + e->bytes.n, e->subject.n) : LW_STR_NONE;
    if (e->method.n)
        memcpy(h->bytes + e->bytes.n + e->subject.n, e->method.p, e->method.n);
    h->e.method = lw_str(h->bytes + e->bytes.n + e->subject.n, e->method.n);
    if (e->headers.n)
        memcpy(h->bytes + e->bytes.n + e->subject.n + e->method.n, e->headers.p, e->headers.n);
    h->e.headers = lw_str(h->bytes + e->bytes.n + e->subject.n + e->method.n, e->headers.n);
    *hu->held_last = h;
    hu->held_last = &h->next;
}

static int start(struct http_upstream *hu, const struct lw_effect_item *e, bool get,
                 struct up_call **out)
{
    struct up_call *c;
    struct head head;
    int err;

    if (hu->count >= MAX_CALLS)
        return -LW_ERR_BUSY;
    c = calloc(1, sizeof(*c));
    if (!c)
        return -LW_ERR_NOMEM;
    c->up = hu;
    c->id = e ? e->upstream : 0;
    c->listen = get;
    lw_buf_init(&c->body, hu->base.seat->conf->config->max_message);
    c->next = hu->calls;
    if (hu->calls)
        hu->calls->prev = c;
    hu->calls = c;
    hu->count++;
    lw_buf_init(&head.text, (size_t)1 << 20);
    err = build_head(hu, e, get, &head);
    if (!err)
        err = lw_http_call(hu->client, get ? "GET" : "POST", lw_http_client_path(hu->client),
                           head.h, head.n, e ? e->bytes : LW_STR_NONE, /* idempotent= */ get,
                           &call_ops, c, &c->call);
    lw_buf_fini(&head.text);
    if (err) {
        call_free(c);
        return err;
    }
    *out = c;
    return 0;
}

static void send_message(struct upstream *u, const struct lw_effect_item *e)
{
    struct http_upstream *hu = (struct http_upstream *)u;
    bool legacy = lw_session_server_era(u->seat->session) != LW_ERA_MODERN;
    bool initialized = legacy && lw_str_eqz(e->method, "notifications/initialized");
    struct up_call *c = NULL;
    int err;

    if (!legacy && !e->upstream)
        return; /* the modern transport has no client notifications: closing the stream cancels */
    if (hu->barrier) {
        hold(hu, e);
        return;
    }
    err = start(hu, e, /* get= */ false, &c);
    if (err) {
        if (e->upstream)
            lw_seat_server_failed(u->seat, e->upstream, 0, lw_strz(lw_err_text(err)));
        return;
    }
    c->opens = lw_str_eqz(e->method, "initialize");
    if (initialized) {
        /* The server must have heard it before it is asked for its lists. */
        c->barrier = true;
        hu->barrier = true;
        open_stream(hu);
    }
}

static void on_reopen(uv_timer_t *timer)
{
    struct http_upstream *hu = timer->data;

    uv_timer_stop(timer);
    if (!hu->closing && !hu->listening)
        open_stream(hu);
}

/* The legacy stream for what the server says unasked (list_changed). */
static void open_stream(struct http_upstream *hu)
{
    struct up_call *c = NULL;

    if (hu->listening || hu->no_listen)
        return;
    if (start(hu, NULL, /* get= */ true, &c) == 0)
        hu->listening = true;
}

static void cancel(struct upstream *u, uint64_t id)
{
    struct http_upstream *hu = (struct http_upstream *)u;

    if (lw_session_server_era(u->seat->session) != LW_ERA_MODERN)
        return; /* legacy: the notification says it, and closing would say nothing */
    for (struct up_call *c = hu->calls; c; c = c->next) {
        if (c->id == id) {
            enter(hu);
            lw_http_call_cancel(&c->call);
            call_free(c);
            leave(hu);
            return;
        }
    }
}

static void pause_reading(struct upstream *u, bool pause)
{
    struct http_upstream *hu = (struct http_upstream *)u;

    for (struct up_call *c = hu->calls; c; c = c->next) {
        if (c->call && c->is_sse)
            lw_http_call_pause(c->call, pause);
    }
}

static void on_timer_closed(uv_handle_t *handle)
{
    struct http_upstream *hu = handle->data;

    enter(hu);
    leave(hu);
    free(hu);
}

static void close_now(struct upstream *u)
{
    struct http_upstream *hu = (struct http_upstream *)u;

    hu->closing = true;
    while (hu->calls) {
        struct up_call *c = hu->calls;

        lw_http_call_cancel(&c->call);
        call_free(c);
    }
    release_held(hu);
    lw_http_client_close(&hu->client);
    uv_timer_stop(&hu->reopen);
    uv_close((uv_handle_t *)&hu->reopen, on_timer_closed);
}

/* Another HTTP session: the server is told that the old one is over, and all that was open in it
 * ends. */
static void restart(struct upstream *u)
{
    struct http_upstream *hu = (struct http_upstream *)u;

    enter(hu);
    while (hu->calls) {
        struct up_call *c = hu->calls;

        lw_http_call_cancel(&c->call);
        call_free(c);
    }
    hu->listening = false;
    hu->no_listen = false;
    hu->refused = 0;
    hu->session_id[0] = '\0';
    uv_timer_stop(&hu->reopen);
    leave(hu);
    hu->barrier = false;
    drop_held(hu);
}

static void stop(struct upstream *u)
{
    lw_seat_upstream_gone(u->seat, "stopped");
}

static const struct upstream_class http_class = {
    .send = send_message,
    .cancel = cancel,
    .pause = pause_reading,
    .restart = restart,
    .stop = stop,
    .close = close_now,
};

int lw_upstream_http_new(struct seat *seat, struct upstream **out)
{
    struct http_upstream *hu = calloc(1, sizeof(*hu));
    struct lw_http_client_options options = {
        .url = seat->server->url,
        .tls_ca = seat->server->tls_ca,
        .allow_private = seat->server->allow_private,
        .connections = seat->conf->config->max_inflight,
    };
    char error[256];
    int err;

    if (!hu)
        return -LW_ERR_NOMEM;
    hu->base = (struct upstream){&http_class, seat};
    hu->held_last = &hu->held;
    err = lw_http_client_new(&seat->gate->loop, &options, &hu->client, error);
    if (err) {
        lw_log(LW_LOG_ERROR, "server.url", "the server's URL cannot be used",
               LW_F_Z("server", seat->server->name), LW_F_Z("detail", error));
        free(hu);
        return err;
    }
    uv_timer_init(&seat->gate->loop, &hu->reopen);
    hu->reopen.data = hu;
    uv_timer_start(&hu->reopen, on_reopen, REOPEN_MS, REOPEN_MS);
    uv_timer_stop(&hu->reopen);
    *out = &hu->base;
    return 0;
}
