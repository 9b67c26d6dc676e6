/* Streams: how an answer goes out, as JSON or as events, and in the legacy era how a client that
 * lost its connection comes back to it. A broken connection is no cancellation there: the call goes
 * on and its answer waits. In the modern era a stream ends with its connection.
 * Specification: basic/transports of both eras. */
#include "src/gate/front_http.h"

#include <stdio.h>
#include <stdlib.h>

#include "lib/mcp/sse.h"

#define OPEN_MS      100  /* an answer that takes longer becomes a stream, which can be resumed */
#define RETRY_MS     1000 /* until a client is to come back, when nobody says otherwise */
#define RETRY_MOST   60000
#define DETACHED_MAX 128 /* streams of a session that nobody reads */

#define SSE_HEADERS 3
static const struct lw_http_header sse_headers[SSE_HEADERS] = {
    {LW_STR_INIT("Content-Type"), LW_STR_INIT("text/event-stream")},
    {LW_STR_INIT("Cache-Control"), LW_STR_INIT("no-cache, no-transform")},
    {LW_STR_INIT("X-Accel-Buffering"), LW_STR_INIT("no")},
};

static int64_t now_of(const struct stream *s)
{
    return lw_gate_now(&s->place->front->gate).steady_ms;
}

/* ---- slow readers ---- */

/* A legacy session pauses its own server. A server that clients share is not paused for one of
 * them: its stream is dropped at the HTTP side's bound instead. */
void lw_front_stream_full(struct stream *s, bool full)
{
    struct place *p = s->place;
    bool was = p->full > 0;

    if (p->modern || s->full == full)
        return;
    s->full = full;
    p->full += full ? 1 : (uint32_t)-1;
    if (was == (p->full > 0))
        return;
    if (p->hub)
        lw_front_hub_pause(p->hub, p->full > 0);
    else if (p->seat && p->seat->up)
        p->seat->up->class_->pause(p->seat->up, p->full > 0);
}

/* ---- those that wait to be opened, in the order of their coming ---- */

static void unqueue(struct stream *s)
{
    struct http_front *f = s->place->front;

    if (!s->waits)
        return;
    s->waits = false;
    *(s->open_prev ? &s->open_prev->open_next : &f->open_first) = s->open_next;
    *(s->open_next ? &s->open_next->open_prev : &f->open_last) = s->open_prev;
    s->open_prev = s->open_next = NULL;
}

static void queue(struct stream *s)
{
    struct http_front *f = s->place->front;

    s->waits = true;
    s->open_prev = f->open_last;
    *(f->open_last ? &f->open_last->open_next : &f->open_first) = s;
    f->open_last = s;
    if (!uv_is_active((uv_handle_t *)&f->opener))
        uv_timer_start(&f->opener, lw_front_opener, OPEN_MS, 0);
}

void lw_front_opener(uv_timer_t *timer)
{
    struct http_front *f = timer->data;
    int64_t now = lw_gate_now(&f->gate).steady_ms;

    while (f->open_first && now - f->open_first->spoke_at >= OPEN_MS)
        lw_front_stream_open(f->open_first);
    if (f->open_first && !f->stopping)
        uv_timer_start(timer, lw_front_opener, (uint64_t)(f->open_first->spoke_at + OPEN_MS - now),
                       0);
}

/* ---- life ---- */

static void attach(struct stream *s, struct lw_http_exchange *x)
{
    s->x = x;
    s->opened = false;
    s->spoke_at = now_of(s);
    s->place->detached--;
    s->place->attached++;
    lw_http_set_user(x, s);
}

/* The connection is the stream's no more. */
static struct lw_http_exchange *detach(struct stream *s)
{
    struct lw_http_exchange *x = s->x;

    if (!x)
        return NULL;
    lw_front_stream_full(s, false);
    unqueue(s);
    s->x = NULL;
    s->opened = false;
    s->spoke_at = now_of(s);
    s->place->attached--;
    s->place->detached++;
    lw_http_set_user(x, NULL);
    return x;
}

/* Too many that nobody came back to: the longest gone goes. Not what waits for the first who
 * listens: of those there is one for each that may listen. */
static void bound(struct place *p, const struct stream *but)
{
    struct stream *oldest = NULL;

    if (p->detached <= DETACHED_MAX)
        return;
    for (struct stream *s = p->streams; s; s = s->next) {
        if (s != but && !s->x && (s->named || !s->unasked) &&
            (!oldest || s->spoke_at < oldest->spoke_at))
            oldest = s;
    }
    if (oldest)
        lw_front_stream_free(oldest);
}

struct stream *lw_front_stream_new(struct place *p, struct lw_http_exchange *x)
{
    struct stream *s = calloc(1, sizeof(*s));

    if (!s)
        return NULL;
    s->no = ++p->next_stream;
    s->place = p;
    s->next_seq = 1;
    s->spoke_at = now_of(s);
    s->next = p->streams;
    if (p->streams)
        p->streams->prev = s;
    p->streams = s;
    p->detached++;
    if (x)
        attach(s, x);
    bound(p, s);
    return s;
}

static void exchange_free(struct exchange *e)
{
    struct stream *s = e->stream;

    lw_map_del(&s->place->front->exchanges, lw_str((const char *)&e->id, sizeof(e->id)));
    *(e->prev ? &e->prev->next : &s->exchanges) = e->next;
    if (e->next)
        e->next->prev = e->prev;
    free(e);
}

void lw_front_stream_free(struct stream *s)
{
    struct place *p = s->place;

    (void)detach(s);
    while (s->exchanges)
        exchange_free(s->exchanges);
    lw_front_events_drop(s);
    p->detached--;
    *(s->prev ? &s->prev->next : &p->streams) = s->next;
    if (s->next)
        s->next->prev = s->prev;
    free(s);
}

struct exchange *lw_front_exchange_new(struct stream *s)
{
    struct http_front *f = s->place->front;
    struct exchange *e = calloc(1, sizeof(*e));

    if (!e)
        return NULL;
    e->id = ++f->next_exchange;
    e->stream = s;
    if (lw_map_put(&f->exchanges, lw_str((const char *)&e->id, sizeof(e->id)), e, NULL) != 0) {
        free(e);
        return NULL;
    }
    e->next = s->exchanges;
    if (s->exchanges)
        s->exchanges->prev = e;
    s->exchanges = e;
    if (!s->place->modern && !s->initialize && !s->opened && !s->waits && s->x)
        queue(s);
    return e;
}

/* ---- going out ---- */

/* Clients of older versions choke on events without data. */
static bool primes(const struct place *p)
{
    return !p->modern && strcmp(p->version, LW_LEGACY_LATEST) == 0;
}

static void write_text(struct stream *s, struct lw_str text)
{
    s->spoke_at = now_of(s);
    lw_front_stream_full(s, !lw_http_stream_write(s->x, text));
}

static void open_with(struct stream *s, bool prime, int64_t retry_ms)
{
    struct lw_buf id;
    struct lw_buf b;

    if (!s->x || s->opened)
        return;
    unqueue(s);
    s->opened = true;
    s->spoke_at = now_of(s);
    lw_http_stream_begin(s->x, 200, sse_headers, SSE_HEADERS);
    if (!prime || !primes(s->place))
        return;
    s->named = true;
    lw_buf_init(&id, 64);
    lw_buf_init(&b, 256);
    lw_front_event_id(s, 0, &id);
    lw_sse_prime(&b, lw_buf_str(&id), retry_ms);
    if (lw_buf_status(&b) == 0)
        write_text(s, lw_buf_str(&b));
    lw_buf_fini(&id);
    lw_buf_fini(&b);
}

void lw_front_stream_open(struct stream *s)
{
    open_with(s, /* prime= */ true, RETRY_MS);
}

/* The modern transport gives some errors an HTTP status of their own. */
static unsigned status_of(const struct stream *s, struct lw_str bytes)
{
    struct lw_message_fault fault;
    struct lw_message m;
    struct lw_arena a;
    int64_t code = 0;
    unsigned status = 200;

    if (!s->place->modern || lw_str_find(bytes, LW_STR("\"error\""), 0) == (size_t)-1)
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

/* The session has begun when its client is told a version. */
static bool begins(struct place *p, struct lw_str bytes)
{
    struct lw_str version = LW_STR_NONE;
    struct lw_message_fault fault;
    struct lw_message m;
    struct lw_arena a;

    lw_arena_init(&a, bytes.n * 16 + 65536);
    if (lw_message_parse(&a, bytes, &lw_json_default_limits, &m, &fault) == 0 &&
        m.kind == LW_MESSAGE_RESULT)
        version = lw_json_string_or(lw_json_getz(m.result, "protocolVersion"), LW_STR_NONE);
    if (version.p && version.n < sizeof(p->version))
        snprintf(p->version, sizeof(p->version), "%.*s", LW_FMT(version));
    lw_arena_fini(&a);
    return p->version[0] != '\0';
}

/* The one answer, at once: no stream at all. */
static void answer_json(struct stream *s, struct lw_str bytes)
{
    struct place *p = s->place;
    const struct lw_http_header headers[] = {
        {LW_STR("Content-Type"), LW_STR("application/json")},
        {LW_STR("Mcp-Session-Id"), lw_strz(p->session_id)},
    };
    bool opened = s->initialize && p->session_id[0] && begins(p, bytes);
    unsigned status = status_of(s, bytes);
    struct lw_http_exchange *x;

    /* A session that did not begin is none: it must not count for half an hour. */
    if (s->initialize && !opened)
        p->over = true;
    x = detach(s);
    lw_front_stream_free(s);
    lw_http_respond(x, status, headers, opened ? 2 : 1, bytes);
}

/* Nothing more comes on it. It stays for a client that did not get all. */
static void end(struct stream *s)
{
    struct lw_http_exchange *x;
    bool opened = s->opened;

    x = detach(s);
    if (x && opened)
        lw_http_stream_end(x);
    if (s->place->modern || !s->named)
        lw_front_stream_free(s);
    else
        bound(s->place, s);
}

void lw_front_stream_send(struct stream *s, struct exchange *e, struct lw_str bytes)
{
    struct lw_str text = bytes;
    struct lw_buf b;

    if (e && s->x && !s->opened && !s->whole && !s->first) {
        answer_json(s, bytes);
        return;
    }
    if (s->x && !s->opened)
        lw_front_stream_open(s);
    lw_buf_init(&b, bytes.n + 256);
    if (s->place->modern) {
        lw_sse_write(&b, LW_STR_NONE, bytes);
        text = lw_buf_str(&b);
    } else {
        text = lw_front_event(s, bytes, &b);
    }
    if (s->x && lw_buf_status(&b) == 0) {
        s->named = !s->place->modern;
        write_text(s, text);
    }
    lw_buf_fini(&b);
    if (!e)
        return;
    exchange_free(e);
    if (!s->exchanges)
        end(s);
}

void lw_front_stream_unanswered(struct stream *s, struct exchange *e)
{
    exchange_free(e);
    if (s->exchanges)
        return;
    if (s->x && !s->opened)
        open_with(s, /* prime= */ false, 0); /* an HTTP request wants a response */
    end(s);
}

void lw_front_stream_part(struct stream *s, int64_t retry_ms)
{
    int64_t retry = retry_ms < 0                ? RETRY_MS
                    : retry_ms < RETRY_LEAST_MS ? RETRY_LEAST_MS
                    : retry_ms > RETRY_MOST     ? RETRY_MOST
                                                : retry_ms;
    struct lw_http_exchange *x;
    struct lw_buf b;

    if (!s->x || s->initialize || !primes(s->place))
        return;
    if (!s->opened) {
        open_with(s, /* prime= */ true, retry);
    } else {
        lw_buf_init(&b, 64);
        lw_sse_retry(&b, retry);
        write_text(s, lw_buf_str(&b));
        lw_buf_fini(&b);
    }
    x = detach(s);
    lw_http_stream_end(x);
    bound(s->place, s);
}

/* ---- connections come and go ---- */

void lw_front_stream_left(struct stream *s)
{
    struct place *p = s->place;
    struct exchange *e = s->exchanges;
    uint64_t id = e ? e->id : 0;

    (void)detach(s);
    /* Nobody was told a session id: nobody can use it. */
    if (s->initialize)
        p->over = true;
    if (s->named || (s->unasked && !p->modern)) {
        bound(p, s);
        return;
    }
    /* A client that knows no event cannot ask for the rest: its answer has no way back. */
    lw_front_stream_free(s);
    /* Modern: closing is cancelling. Legacy: the call goes on. */
    if (p->modern && id)
        lw_front_place_gone(p, id);
}

bool lw_front_stream_resume(struct stream *s, struct lw_http_exchange *x, uint64_t seq)
{
    bool ended = !s->exchanges && !s->unasked;

    /* What ended it is gone: there is nothing to wait for. */
    if (ended && seq + 1 < s->next_seq && (!s->last || s->last->seq + 1 != s->next_seq))
        return false;
    lw_front_stream_close(s);
    attach(s, x);
    open_with(s, /* prime= */ seq == 0 && !s->named, RETRY_MS);
    for (const struct event *e = s->first; e; e = e->next) {
        if (e->seq <= seq)
            continue;
        s->named = true;
        write_text(s, lw_str(e->text, e->n));
    }
    if (ended)
        end(s);
    return true;
}

void lw_front_stream_close(struct stream *s)
{
    bool opened = s->opened;
    struct lw_http_exchange *x = detach(s);

    if (!x)
        return;
    if (opened)
        lw_http_stream_end(x);
    else
        lw_front_reply_error(x, 404, LW_STR_NONE, -32001, "Session not found: it has ended");
}

void lw_front_streams_sweep(struct place *p, int64_t now)
{
    const struct lw_config *c = p->front->gate.conf->config;
    struct stream *next;

    lw_front_events_trim(p);
    for (struct stream *s = p->streams; s; s = next) {
        int64_t quiet = now - s->spoke_at;

        next = s->next;
        if (!s->x) {
            if (quiet >= c->replay_age_ms)
                lw_front_stream_free(s);
        } else if (quiet >= c->keepalive_ms && !s->initialize) {
            if (!s->opened)
                lw_front_stream_open(s);
            write_text(s, LW_SSE_COMMENT);
        }
    }
}
