/* What comes back from an HTTP server: JSON or events, and in the legacy era streams that break off
 * and are taken up again with the id of their last event. A server may break one off itself and say
 * when to come back; the client is then told to do likewise.
 * Specification: basic/transports, 2025-03-26 to 2026-07-28 ("Resumability and Redelivery"). */
#include "src/gate/upstream_http.h"

#include <stdio.h>

#include "lib/bridge/bridge.h"

#define RETRY_MS     1000 /* when the server does not say, doubled with each try */
#define RETRY_MOST   30000
#define TRIES_MAX    6    /* without an event in between */
#define ANSWERED_MS  5000 /* for a server to end a stream on which it has answered */
#define UNREAD_MAX   4    /* messages' worth of answers that are not complete */
#define EVENT_CLOSED (-LW_ERR_CLOSED)

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

static bool legacy(const struct http_upstream *hu)
{
    return lw_session_server_era(hu->base.seat->session) != LW_ERA_MODERN;
}

/* The session still wants the answer to it. */
static bool wanted(const struct up_call *c)
{
    return c->id && lw_session_waits(c->up->base.seat->session, c->id);
}

/* ---- events ---- */

static void on_head(void *user, struct lw_http_call *call, unsigned status,
                    const struct lw_http_header *headers, size_t count)
{
    struct up_call *c = user;
    struct http_upstream *hu = c->up;
    struct lw_str type = find(headers, count, "content-type");
    struct lw_str session = find(headers, count, "mcp-session-id");
    struct lw_str coding = find(headers, count, "content-encoding");

    (void)call;
    c->status = status;
    c->is_sse = media_type_is(type, "text/event-stream") && status == 200;
    c->is_json = media_type_is(type, "application/json");
    c->encoded = coding.n > 0 && !lw_str_caseeq(lw_str_trim(coding), LW_STR("identity"));
    if (c->encoded) /* nobody asked for it, and what others would decode is not read here */
        c->is_sse = c->is_json = false;
    if (c->opens && status == 200 && session.n < SESSION_ID_MAX && visible_ascii(session))
        snprintf(hu->session_id, sizeof(hu->session_id), "%.*s", LW_FMT(session));
    if (c->is_sse)
        lw_sse_init(&c->sse, hu->base.seat->conf->config->max_message);
}

static int on_event(void *user, const struct lw_sse_event *event)
{
    struct up_call *c = user;
    struct http_upstream *hu = c->up;

    if (event->retry_ms >= 0)
        c->retry_ms = event->retry_ms;
    if (event->id.p) {
        /* One that no header can carry cannot be asked for again. */
        bool usable = event->id.n < EVENT_ID_MAX && visible_ascii(event->id);

        snprintf(c->event_id, sizeof(c->event_id), "%.*s", usable ? (int)event->id.n : 0,
                 usable ? event->id.p : "");
    }
    if (event->data.n == 0 || (event->type.n && !lw_str_eqz(event->type, "message")))
        return 0; /* priming and unknown events */
    c->tries = 0;
    lw_seat_server(hu->base.seat, c->id, event->data);
    if (hu->closing || !c->call)
        return EVENT_CLOSED;
    /* Of requests of a bridge's own the session does not know. */
    if (c->id && c->id < LW_BRIDGE_ID_FIRST && !c->due && !wanted(c) && legacy(hu))
        lw_up_due(c, ANSWERED_MS);
    return 0;
}

/* False when all that is held of this server's answers is more than a few of them may be long: it
 * answers many at once and completes none. */
static bool accounts(struct up_call *c)
{
    struct http_upstream *hu = c->up;
    size_t held = c->body.cap + (c->is_sse ? lw_sse_held(&c->sse) : 0);

    if (c->over)
        return true;
    hu->unread = hu->unread - c->held + held;
    c->held = held;
    return hu->unread <= hu->base.seat->conf->config->max_message * UNREAD_MAX;
}

static void on_body(void *user, struct lw_http_call *call, struct lw_str piece)
{
    struct up_call *c = user;
    struct http_upstream *hu = c->up;
    int err = 0;

    (void)call;
    lw_up_enter(hu);
    if (c->is_sse) {
        err = lw_sse_feed(&c->sse, piece, on_event, c);
    } else {
        lw_buf_adds(&c->body, piece);
        err = lw_buf_status(&c->body);
    }
    if (!hu->closing && !accounts(c) && !err)
        err = -LW_ERR_BUSY;
    /* What was read may have ended this very call. */
    if (err && !hu->closing && c->call) {
        lw_http_call_cancel(&c->call);
        lw_up_finish(c, err == -LW_ERR_BUSY
                            ? "too many unfinished answers of the server are too long together"
                            : "the server's answer is longer than limits.message");
    }
    lw_up_leave(hu);
}

/* ---- taking up again ---- */

static int64_t pause_of(const struct up_call *c)
{
    int64_t least = c->retry_ms < 0 ? RETRY_MS : c->retry_ms;
    unsigned shift = c->tries > 1 ? (c->tries < 6 ? c->tries - 1 : 5) : 0;

    least = least < RETRY_LEAST_MS ? RETRY_LEAST_MS : least > RETRY_MOST ? RETRY_MOST : least;
    least <<= shift;
    return least > RETRY_MOST ? RETRY_MOST : least;
}

/* HTTP statuses after which the same may be tried again. */
static bool passing(unsigned status)
{
    return status == 409 || status == 425 || status == 429 || status >= 500;
}

/* Whether the stream goes on later; it has been arranged then. `orderly`: the server ended it. */
static bool comes_again(struct up_call *c, bool orderly)
{
    struct http_upstream *hu = c->up;
    bool stream = c->is_sse || (c->resumed && (!orderly || passing(c->status)));

    if (hu->closing || !legacy(hu))
        return false;
    if (c->kind == UP_LISTEN) {
        if (orderly && !c->is_sse && !passing(c->status))
            return false; /* the server has no such stream */
        c->tries++;
        lw_up_due(c, pause_of(c));
        return true;
    }
    if (c->kind != UP_MESSAGE || !stream || !c->event_id[0] || !wanted(c) || ++c->tries > TRIES_MAX)
        return false;
    if (orderly && c->is_sse)
        lw_seat_server_parted(hu->base.seat, c->id, c->retry_ms);
    else
        lw_log(LW_LOG_WARN, "stream.broken", "a stream broke and is taken up again",
               LW_F_Z("server", hu->base.seat->server->name));
    if (c->over)
        return true;
    lw_up_due(c, pause_of(c));
    return true;
}

void lw_up_again(struct up_call *c)
{
    if (c->call) {
        /* It has answered and does not end the stream, or does not hear that the session is over.
         */
        lw_http_call_cancel(&c->call);
        lw_up_finish(c, "");
        return;
    }
    if (c->kind == UP_MESSAGE && !wanted(c)) {
        lw_up_finish(c, "");
        return;
    }
    c->resumed = c->kind == UP_MESSAGE;
    if (lw_up_exchange(c, NULL) != 0)
        lw_up_finish(c, "the server's stream could not be taken up again");
}

/* ---- the end of an exchange ---- */

/* What a refusal by status 400 may mean: no code, or one that SDKs give to a bad session. */
static bool about_sessions(int64_t code)
{
    return code == 0 || code == -32000 || code == -32001;
}

/* 404 says it (transport specification, session management). Published servers answer 400 to a
 * session that they do not know, which one bad request may be too: a second in a row is not. */
static bool ends_session(const struct up_call *c, int64_t code)
{
    const struct http_upstream *hu = c->up;

    if (c->kind != UP_MESSAGE || !hu->session_id[0])
        return false;
    return c->status == 404 || (c->status == 400 && about_sessions(code) && hu->refused > 0);
}

/* Hands over what was posted back as JSON. An error that names no request is the answer to the one
 * that was posted. Gives the code of an error, else 0. */
static int64_t answered(struct up_call *c)
{
    struct seat *seat = c->up->base.seat;
    struct lw_str body = lw_buf_str(&c->body);
    struct lw_json_limits limits = lw_json_default_limits;
    struct lw_message_fault fault;
    struct lw_message m;
    struct lw_arena a;
    struct lw_buf b;
    int64_t code = 0;

    if (c->is_sse || !c->is_json || !c->id || body.n == 0)
        return 0;
    if (c->status < 400) {
        lw_seat_server(seat, c->id, body);
        return 0;
    }
    limits.bytes = limits.string = body.n + 1;
    lw_arena_init(&a, body.n * 16 + 65536);
    lw_buf_init(&b, body.n + 256);
    if (lw_message_parse(&a, body, &limits, &m, &fault) == 0 && m.kind == LW_MESSAGE_ERROR) {
        lw_json_int(lw_json_getz(m.error, "code"), &code);
        if (!m.id && lw_session_server_known(seat->session)) {
            lw_buf_addf(&b,
                        "{\"jsonrpc\":\"2.0\",\"id\":%llu,\"error\":", (unsigned long long)c->id);
            lw_buf_adds(&b, m.error->raw);
            lw_buf_addc(&b, '}');
            body = lw_buf_status(&b) == 0 ? lw_buf_str(&b) : body;
        }
    }
    if (!ends_session(c, code))
        lw_seat_server(seat, c->id, body);
    lw_buf_fini(&b);
    lw_arena_fini(&a);
    return code;
}

static void ended(struct up_call *c)
{
    struct http_upstream *hu = c->up;
    int64_t code = answered(c);
    bool session;
    char why[96];

    if (hu->closing || c->over)
        return;
    session = ends_session(c, code);
    if (c->kind == UP_MESSAGE)
        hu->refused = c->status == 400 && about_sessions(code) ? hu->refused + 1 : 0;
    snprintf(why, sizeof(why), "the server answered HTTP status %u", c->status);
    if (c->status == 200)
        snprintf(why, sizeof(why), "the server ended its answer without a response");
    if (c->encoded)
        snprintf(why, sizeof(why), "the server's answer has a Content-Encoding");
    if (session)
        snprintf(why, sizeof(why), "the server has ended the session (HTTP status %u)", c->status);
    if (!session && comes_again(c, /* orderly= */ true))
        return;
    lw_up_finish(c, why);
    /* Nothing can be asked in it any more: the client has to begin a new one too. */
    if (session && !hu->closing)
        lw_seat_upstream_gone(hu->base.seat, why);
}

static void on_end(void *user, struct lw_http_call *call)
{
    struct up_call *c = user;
    struct http_upstream *hu = c->up;

    (void)call;
    c->call = NULL;
    c->due = 0;
    lw_up_enter(hu);
    ended(c);
    lw_up_leave(hu);
}

static void on_error(void *user, struct lw_http_call *call, int err, const char *text)
{
    struct up_call *c = user;
    struct http_upstream *hu = c->up;

    (void)call;
    (void)err;
    c->call = NULL;
    c->due = 0;
    lw_up_enter(hu);
    if (!comes_again(c, /* orderly= */ false)) {
        if (c->id && !hu->closing)
            lw_log(LW_LOG_ERROR, "server.unreachable", "a request did not reach the server or back",
                   LW_F_Z("server", hu->base.seat->server->name), LW_F_Z("detail", text));
        lw_up_finish(c, text);
    }
    lw_up_leave(hu);
}

const struct lw_http_call_ops lw_up_call_ops = {on_head, on_body, on_end, on_error};
