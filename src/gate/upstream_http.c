/* The server side of a seat over Streamable HTTP: each message a POST, in the legacy era also a
 * session id, a stream for what the server says unasked, and a goodbye. What comes back is
 * upstream_stream.c's. Specification: basic/transports, 2025-03-26 to 2026-07-28. */
#include "src/gate/upstream_http.h"

#include <stdio.h>
#include <stdlib.h>

#define MAX_CALLS 4096
#define MAX_HELD  1024
#define BYE_MS    2000 /* for a server to hear that its session is over */
#define UNSENT    4    /* messages' worth of what the server has not taken */
#define SMALL     4096 /* bytes of a message that goes out even so: MAX_CALLS bounds these */

static void send_message(struct upstream *u, const struct lw_effect_item *e);
static void open_stream(struct http_upstream *hu);
static void on_again(uv_timer_t *timer);

/* ---- calls ---- */

void lw_up_call_free(struct up_call *c)
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
    hu->unread -= c->held;
    hu->unsent -= c->sent;
    c->held = c->sent = 0;
    c->prev = NULL;
    c->next = hu->dead;
    hu->dead = c;
}

void lw_up_enter(struct http_upstream *hu)
{
    hu->depth++;
}

void lw_up_leave(struct http_upstream *hu)
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

        hu->unsent -= h->e.bytes.n;
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
        hu->unsent -= h->e.bytes.n;
        free(h);
    }
    hu->held_last = &hu->held;
    hu->held_count = 0;
}

void lw_up_finish(struct up_call *c, const char *why)
{
    struct http_upstream *hu = c->up;
    uint64_t id = c->id;
    unsigned status = c->status;
    bool barrier = c->barrier;
    bool last = c->last;

    if (c->over)
        return; /* what was read just now has ended it already */
    lw_up_call_free(c);
    if (hu->closing)
        return;
    if (c->kind == UP_LISTEN) {
        hu->listening = false;
        hu->no_listen = true;
    }
    if (id)
        lw_seat_server_failed(hu->base.seat, id, (int)status, lw_strz(why)); /* or answered */
    if (barrier && !hu->closing)
        release_held(hu);
    if (last && !hu->closing)
        lw_seat_upstream_gone(hu->base.seat, "stopped");
}

static int64_t now_ms(void)
{
    return (int64_t)(uv_hrtime() / 1000000);
}

static void arm(struct http_upstream *hu)
{
    int64_t now = now_ms();
    int64_t at = INT64_MAX;

    for (const struct up_call *c = hu->calls; c; c = c->next) {
        if (c->due && c->due < at)
            at = c->due;
    }
    if (hu->closing || at == INT64_MAX) {
        uv_timer_stop(&hu->again);
        return;
    }
    uv_update_time(hu->again.loop);
    uv_timer_start(&hu->again, on_again, at > now ? (uint64_t)(at - now) : 0, 0);
}

void lw_up_due(struct up_call *c, int64_t delay_ms)
{
    c->due = now_ms() + delay_ms;
    arm(c->up);
}

static void on_again(uv_timer_t *timer)
{
    struct http_upstream *hu = timer->data;
    int64_t now = now_ms();

    lw_up_enter(hu);
    /* One at a time: what it does may end others. */
    for (struct up_call *c = hu->calls; c && !hu->closing;) {
        if (!c->due || c->due > now) {
            c = c->next;
            continue;
        }
        c->due = 0;
        lw_up_again(c);
        c = hu->calls;
    }
    if (!hu->closing)
        arm(hu);
    lw_up_leave(hu);
}

/* ---- sending ---- */

/* A server that takes long, or does not read, must not have the gateway keep all it is sent. */
static bool room_for(const struct http_upstream *hu, size_t n)
{
    return n <= SMALL || hu->unsent + n <= hu->base.seat->conf->config->max_message * UNSENT;
}

static void hold(struct http_upstream *hu, const struct lw_effect_item *e)
{
    struct held *h = NULL;

    if (hu->held_count < MAX_HELD && room_for(hu, e->bytes.n))
        h = malloc(sizeof(*h) + e->bytes.n + e->subject.n + e->method.n + e->headers.n);
    if (!h) {
        if (e->upstream)
            lw_seat_server_failed(hu->base.seat, e->upstream, 0,
                                  LW_STR("too much waits for the server's session to begin"));
        return;
    }
    hu->held_count++;
    hu->unsent += e->bytes.n;
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

int lw_up_exchange(struct up_call *c, const struct lw_effect_item *e)
{
    static const char *const methods[] = {"POST", "GET", "DELETE"};
    const char *method = c->resumed ? "GET" : methods[c->kind];
    struct http_upstream *hu = c->up;
    struct up_head head;
    int err;

    lw_buf_reset(&c->body);
    if (c->is_sse)
        lw_sse_fini(&c->sse);
    hu->unread -= c->held;
    hu->unsent -= c->sent;
    c->held = 0;
    c->sent = e ? e->bytes.n : 0;
    hu->unsent += c->sent;
    c->is_sse = c->is_json = c->encoded = false;
    c->status = 0;
    lw_buf_init(&head.text, (size_t)1 << 20);
    err = lw_up_head(c, e, &head);
    if (!err)
        err = lw_http_call(hu->client, method, lw_http_client_path(hu->client), head.h, head.n,
                           e ? e->bytes : LW_STR_NONE, /* idempotent= */ !e, &lw_up_call_ops, c,
                           &c->call);
    lw_buf_fini(&head.text);
    return err;
}

static int start(struct http_upstream *hu, enum up_kind kind, const struct lw_effect_item *e,
                 struct up_call **out)
{
    struct up_call *c;
    int err;

    if (hu->count >= MAX_CALLS || (e && !room_for(hu, e->bytes.n)))
        return -LW_ERR_BUSY;
    c = calloc(1, sizeof(*c));
    if (!c)
        return -LW_ERR_NOMEM;
    c->up = hu;
    c->kind = kind;
    c->id = e ? e->upstream : 0;
    c->retry_ms = -1;
    lw_buf_init(&c->body, hu->base.seat->conf->config->max_message);
    c->next = hu->calls;
    if (hu->calls)
        hu->calls->prev = c;
    hu->calls = c;
    hu->count++;
    err = lw_up_exchange(c, e);
    if (err) {
        lw_up_enter(hu);
        lw_up_call_free(c);
        lw_up_leave(hu);
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
    if (hu->barrier || hu->looking) {
        hold(hu, e);
        return;
    }
    err = start(hu, UP_MESSAGE, e, &c);
    if (err) {
        if (e->upstream)
            lw_seat_server_failed(u->seat, e->upstream, 0,
                                  err == -LW_ERR_BUSY
                                      ? LW_STR("too much is on its way to the server")
                                      : lw_strz(lw_err_text(err)));
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

/* The legacy stream for what the server says unasked (list_changed). */
static void open_stream(struct http_upstream *hu)
{
    struct up_call *c = NULL;

    if (hu->listening || hu->no_listen)
        return;
    if (start(hu, UP_LISTEN, NULL, &c) == 0)
        hu->listening = true;
}

/* Modern: closing is cancelling. Legacy: a notification says that, and nobody reads on. */
static void cancel(struct upstream *u, uint64_t id)
{
    struct http_upstream *hu = (struct http_upstream *)u;

    for (struct up_call *c = hu->calls; c; c = c->next) {
        if (c->id == id) {
            lw_up_enter(hu);
            lw_http_call_cancel(&c->call);
            lw_up_call_free(c);
            lw_up_leave(hu);
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

    lw_up_enter(hu);
    lw_up_leave(hu);
    free(hu);
}

static void drop_calls(struct http_upstream *hu)
{
    lw_up_enter(hu);
    while (hu->calls) {
        struct up_call *c = hu->calls;

        lw_http_call_cancel(&c->call);
        lw_up_call_free(c);
    }
    lw_up_leave(hu);
}

static void close_now(struct upstream *u)
{
    struct http_upstream *hu = (struct http_upstream *)u;

    hu->closing = true;
    lw_auth_lookup_cancel(&hu->lookup);
    drop_calls(hu);
    release_held(hu);
    lw_http_client_close(&hu->client);
    uv_timer_stop(&hu->again);
    uv_close((uv_handle_t *)&hu->again, on_timer_closed);
}

/* Tells the server that its session is over. False when there is none to end. */
static bool say_bye(struct http_upstream *hu, bool last)
{
    struct up_call *c = NULL;

    if (!hu->session_id[0] || start(hu, UP_BYE, NULL, &c) != 0)
        return false;
    c->last = last;
    lw_up_due(c, BYE_MS);
    return true;
}

/* Another HTTP session: the server is told that the old one is over, and all that was open in it
 * ends. */
static void restart(struct upstream *u)
{
    struct http_upstream *hu = (struct http_upstream *)u;

    drop_calls(hu);
    (void)say_bye(hu, /* last= */ false);
    hu->listening = false;
    hu->no_listen = false;
    hu->refused = 0;
    hu->session_id[0] = '\0';
    hu->barrier = false;
    drop_held(hu);
}

static void stop(struct upstream *u)
{
    struct http_upstream *hu = (struct http_upstream *)u;

    lw_auth_lookup_cancel(&hu->lookup);
    drop_calls(hu);
    if (!say_bye(hu, /* last= */ true))
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

/* Who vouches for the server is known, or is not going to be: what waited goes out. */
static void on_auth(void *user, struct lw_str auth)
{
    struct http_upstream *hu = user;

    hu->lookup = NULL;
    hu->looking = false;
    if (auth.n > 0 && lw_session_auth(hu->base.seat->session, auth) != 0)
        lw_log(LW_LOG_WARN, "server.auth", "what vouches for the server is too long to be compared",
               LW_F_Z("server", hu->base.seat->server->name));
    if (!hu->barrier)
        release_held(hu);
}

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
    uv_timer_init(&seat->gate->loop, &hu->again);
    hu->again.data = hu;
    *out = &hu->base;
    hu->looking = true;
    if (lw_auth_lookup_start(&seat->gate->loop, hu->client, seat->server->url, &seat->gate->auths,
                             on_auth, hu, &hu->lookup) != 0)
        hu->looking = false;
    return 0;
}
