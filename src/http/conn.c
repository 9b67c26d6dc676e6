#include "src/http/conn.h"

#include <openssl/ssl.h>
#include <stdlib.h>
#include <unistd.h>

#include "src/http/compose.h"

#define IN_FIRST   4096
#define IN_KEEP    (64 * 1024) /* bigger input buffers go when their request is done */
#define IN_SPARE   512         /* kept free during an exchange, to notice a client that leaves */
#define CHUNK_LINE 1024
#define LINGER_MS  1000
#define REFUSED    64 /* connections beyond the limit that get a 503; more are closed unheard */
#define ONE_WRITE  8192

static struct lw_conn *of_wire(struct lw_wire *w)
{
    return (struct lw_conn *)w;
}

static uint64_t now_of(const struct lw_conn *c)
{
    return uv_now(c->wire.tcp.loop);
}

static void set_deadline(struct lw_conn *c, uint32_t ms)
{
    c->deadline = now_of(c) + ms;
}

void lw_conn_send(struct lw_conn *c, struct lw_str body)
{
    struct lw_buf *out = &c->server->out;
    uv_buf_t bufs[2];

    if (body.n <= ONE_WRITE) {
        lw_buf_adds(out, body);
        body.n = 0;
    }
    bufs[0] = uv_buf_init(out->p, (unsigned)out->n);
    bufs[1] = uv_buf_init((char *)(uintptr_t)body.p, 0);
    bufs[1].len = body.n;
    lw_wire_send(&c->wire, bufs, body.n > 0 ? 2 : 1);
}

/* The last response is written. Reading goes on for a moment: closing with unread bytes would make
 * the kernel reset the connection, and the client lose the response. */
static void say_goodbye(struct lw_conn *c)
{
    c->state = LW_CONN_CLOSING;
    set_deadline(c, LINGER_MS);
    lw_wire_finish(&c->wire);
    lw_wire_read(&c->wire, true);
}

static void refuse(struct lw_conn *c, unsigned status, const char *reason)
{
    static const struct lw_http_header text[] = {
        {LW_STR_INIT("Content-Type"), LW_STR_INIT("text/plain; charset=utf-8")}};
    struct lw_http_server *s = c->server;
    struct lw_str body = lw_strz(reason);

    lw_buf_reset(&s->out);
    if (lw_http_response_head(&s->out, status, lw_server_date(s), text, 1, LW_FRAME_LENGTH,
                              body.n + 1, /* close= */ true) == 0) {
        lw_buf_adds(&s->out, body);
        lw_conn_send(c, LW_STR("\n"));
    }
    say_goodbye(c);
}

static bool grow(struct lw_conn *c)
{
    const struct lw_http_limits *l = &c->server->limits;
    size_t max = l->head + l->body + IN_FIRST;
    size_t cap = c->in_cap > max / 2 ? max : c->in_cap * 2;
    char *p;

    if (cap <= c->in_cap || cap - c->in_cap > l->total - c->server->held)
        return false;
    p = realloc(c->in, cap);
    if (!p)
        return false;
    c->server->held += cap - c->in_cap;
    c->in = p;
    c->in_cap = cap;
    return true;
}

/* Takes a small buffer instead, with the bytes that are not parsed yet. */
static void shrink(struct lw_conn *c)
{
    size_t rest = c->in_n - c->at;
    char *p = rest + IN_SPARE <= IN_FIRST ? malloc(IN_FIRST) : NULL;

    if (!p)
        return;
    memcpy(p, c->in + c->at, rest);
    free(c->in);
    c->server->held -= c->in_cap - IN_FIRST;
    c->in = p;
    c->in_cap = IN_FIRST;
    c->in_n = rest;
    c->at = 0;
    c->body_end = 0;
}

static char *on_room(struct lw_wire *w, size_t *n)
{
    struct lw_conn *c = of_wire(w);

    if (c->state == LW_CONN_CLOSING) {
        *n = LW_WIRE_SCRATCH;
        return c->server->scratch;
    }
    /* The slices of a running exchange point into the buffer: it must not move then. */
    if (c->in_cap - c->in_n < IN_SPARE && c->state != LW_CONN_SERVING)
        c->starved = !grow(c) && c->in_n == c->in_cap;
    if (c->starved) {
        *n = LW_WIRE_SCRATCH;
        return c->server->scratch;
    }
    *n = c->in_cap - c->in_n;
    return c->in + c->in_n;
}

static void take_head(struct lw_conn *c)
{
    static const char go_on[] = "HTTP/1.1 100 Continue\r\n\r\n";
    const struct lw_http_limits *l = &c->server->limits;
    bool body = c->h1.chunked || c->h1.length > 0;

    c->body_end = c->at;
    c->state = LW_CONN_BODY;
    if (c->h1.length > l->body) {
        refuse(c, 413, "the body is longer than this gateway takes");
        return;
    }
    if (!body)
        return;
    set_deadline(c, l->body_ms);
    if (c->h1.expects && c->at == c->in_n) {
        uv_buf_t buf = uv_buf_init((char *)(uintptr_t)go_on, sizeof(go_on) - 1);

        lw_wire_send(&c->wire, &buf, 1);
    }
}

static void take_body(struct lw_conn *c, struct lw_str piece)
{
    if (c->body_end - c->h1.head_n + piece.n > c->server->limits.body) {
        refuse(c, 413, "the body is longer than this gateway takes");
        return;
    }
    if (piece.p != c->in + c->body_end)
        memmove(c->in + c->body_end, piece.p, piece.n);
    c->body_end += piece.n;
}

static void begin_exchange(struct lw_conn *c)
{
    struct lw_http_exchange *x = &c->x;
    struct lw_str target;
    const char *mark;

    if (c->in_cap - c->in_n < IN_SPARE && !grow(c)) {
        refuse(c, 503, "no memory for this request");
        return;
    }
    for (uint32_t i = 0; i < c->h1.field_count; i++) {
        c->headers[i].name = lw_h1_str(c->in, c->fields[i].name);
        c->headers[i].value = lw_h1_str(c->in, c->fields[i].value);
    }
    c->header_count = c->h1.field_count;
    *x = (struct lw_http_exchange){.conn = c, .live = true};
    target = lw_h1_str(c->in, c->h1.target);
    mark = memchr(target.p, '?', target.n);
    x->method = lw_h1_str(c->in, c->h1.method);
    x->path = lw_str(target.p, mark ? (size_t)(mark - target.p) : target.n);
    if (mark)
        x->query = lw_str(mark + 1, target.n - x->path.n - 1);
    x->body = lw_str(c->in + c->h1.head_n, c->body_end - c->h1.head_n);
    x->head_only = lw_str_eq(x->method, LW_STR("HEAD"));
    c->state = LW_CONN_SERVING;
    c->server->ops.on_request(c->server->user, x);
}

/* One event of the parser. False when there is nothing more to do now. */
static bool step(struct lw_conn *c)
{
    struct lw_str piece = {0};
    size_t used = 0;
    enum lw_h1_event event;

    if (c->state == LW_CONN_SERVING || c->state == LW_CONN_CLOSING || c->wire.closing)
        return false;
    /* A client that sends requests and reads no responses waits for on_drained, unheard. */
    if (lw_wire_queued(&c->wire) > c->server->limits.write_high) {
        lw_wire_read(&c->wire, false);
        return false;
    }
    event = lw_h1_next(&c->h1, lw_str(c->in + c->at, c->in_n - c->at), &used, &piece);
    c->at += used;
    switch (event) {
    case LW_H1_HEAD:
        take_head(c);
        return true;
    case LW_H1_BODY:
        take_body(c, piece);
        return true;
    case LW_H1_END:
        begin_exchange(c);
        return true;
    case LW_H1_MORE:
        if (c->state == LW_CONN_BODY) {
            c->at = c->body_end;
            c->in_n = c->body_end;
        } else if (c->state == LW_CONN_IDLE && c->in_n > 0) {
            c->state = LW_CONN_HEAD;
            set_deadline(c, c->server->limits.head_ms);
        }
        return false;
    case LW_H1_BAD:
    default:
        refuse(c, c->h1.status, c->h1.reason);
        return false;
    }
}

static void pump(struct lw_conn *c)
{
    /* Called from within a callback of itself: the outer call goes on. */
    if (c->pumping)
        return;
    c->pumping = true;
    while (step(c))
        ;
    c->pumping = false;
}

static void on_got(struct lw_wire *w, size_t n)
{
    struct lw_conn *c = of_wire(w);

    if (c->state == LW_CONN_CLOSING)
        return;
    if (c->starved) {
        refuse(c, 503, "too much is being received at this time");
        return;
    }
    c->in_n += n;
    pump(c);
}

static void forget_request(struct lw_conn *c)
{
    size_t rest;

    if (c->in_cap > IN_KEEP)
        shrink(c);
    rest = c->in_n - c->at;
    if (rest > 0 && c->at > 0)
        memmove(c->in, c->in + c->at, rest);
    c->in_n = rest;
    c->at = 0;
    c->body_end = 0;
    lw_h1_reset(&c->h1);
}

void lw_conn_forget_request(struct lw_conn *c)
{
    struct lw_http_exchange *x = &c->x;

    if (c->state != LW_CONN_SERVING || !x->live || c->in_cap == IN_FIRST)
        return;
    x->method = x->path = x->query = x->body = LW_STR_NONE;
    c->header_count = 0;
    shrink(c);
}

void lw_conn_done(struct lw_conn *c, bool close)
{
    c->x.live = false;
    if (c->wire.closing || c->wire.ended)
        return;
    if (close) {
        say_goodbye(c);
        return;
    }
    forget_request(c);
    c->state = LW_CONN_IDLE;
    set_deadline(c, c->server->limits.idle_ms);
    if (c->in_n > 0 && !c->pumping)
        lw_later_add(&c->server->later, &c->deferred);
    lw_wire_read(&c->wire, true);
}

void lw_conn_drop(struct lw_conn *c)
{
    bool live = c->x.live;

    c->x.live = false;
    if (c->wire.closing)
        return;
    c->state = LW_CONN_CLOSING;
    lw_wire_close(&c->wire);
    if (live && c->server->ops.on_gone)
        c->server->ops.on_gone(c->server->user, &c->x);
}

static void on_end(struct lw_wire *w, int err, const char *text)
{
    struct lw_conn *c = of_wire(w);

    (void)text;
    /* A whole response may still be on its way to a client that closed its sending side. */
    if (err == 0 && !c->x.live && lw_wire_queued(w) > 0) {
        c->half_closed = true;
        c->state = LW_CONN_CLOSING;
        return;
    }
    lw_conn_drop(c);
}

static void on_drained(struct lw_wire *w)
{
    struct lw_conn *c = of_wire(w);

    if (c->x.live && c->x.full) {
        c->x.full = false;
        if (c->server->ops.on_drain)
            c->server->ops.on_drain(c->server->user, &c->x);
    } else if (c->state != LW_CONN_CLOSING) {
        lw_wire_read(&c->wire, true);
        pump(c);
    } else if (lw_wire_queued(w) == 0) {
        set_deadline(c, c->half_closed ? 0 : LINGER_MS);
    }
}

static void on_closed(struct lw_wire *w)
{
    struct lw_conn *c = of_wire(w);

    lw_later_del(&c->server->later, &c->deferred);
    c->server->held -= c->in_cap - IN_FIRST;
    lw_server_forget(c->server, c);
    free(c->in);
    free(c->fields);
    free(c->headers);
    free(c);
}

static void run_deferred(struct lw_later_item *item)
{
    struct lw_conn *c = (struct lw_conn *)((char *)item - offsetof(struct lw_conn, deferred));

    if (c->dropped)
        lw_conn_drop(c);
    else
        pump(c);
}

static const struct lw_wire_ops wire_ops = {
    .room = on_room,
    .got = on_got,
    .end = on_end,
    .drained = on_drained,
    .closed = on_closed,
};

static struct lw_conn *new_conn(struct lw_http_server *s)
{
    struct lw_conn *c = calloc(1, sizeof(*c));

    if (!c)
        return NULL;
    c->server = s;
    c->in = malloc(IN_FIRST);
    c->in_cap = IN_FIRST;
    c->fields = calloc(s->limits.headers, sizeof(*c->fields));
    c->headers = calloc(s->limits.headers, sizeof(*c->headers));
    c->deferred.run = run_deferred;
    lw_h1_init(&c->h1, LW_H1_REQUEST, (struct lw_h1_limits){s->limits.head, CHUNK_LINE}, c->fields,
               s->limits.headers);
    if (!c->in || !c->fields || !c->headers ||
        lw_wire_init(&c->wire, s->listener.loop, &s->later, &wire_ops, s->scratch) != 0) {
        free(c->in);
        free(c->fields);
        free(c->headers);
        free(c);
        return NULL;
    }
    c->wire.low = s->limits.write_high / 2;
    return c;
}

static void admit(struct lw_conn *c)
{
    struct lw_http_server *s = c->server;

    c->refused = s->count >= s->limits.connections || s->draining;
    if (c->refused)
        s->refused++;
    else
        s->count++;
    c->next = s->conns;
    if (s->conns)
        s->conns->prev = c;
    s->conns = c;
    s->handles++;
}

/* What is done with a connection whose socket is there. */
static void begin(struct lw_conn *c)
{
    struct lw_http_server *s = c->server;

    (void)uv_tcp_nodelay(&c->wire.tcp, 1);
    if (c->refused) {
        refuse(c, 503, "too many connections");
        return;
    }
    if (s->tls) {
        SSL *ssl = SSL_new(s->tls);

        if (!ssl || lw_wire_tls(&c->wire, ssl, /* server= */ true) != 0) {
            lw_wire_close(&c->wire);
            return;
        }
    }
    set_deadline(c, s->limits.head_ms);
    c->moved_at = now_of(c);
    lw_wire_read(&c->wire, true);
}

static bool too_many(const struct lw_conn *c)
{
    return c->refused && (c->server->tls || c->server->refused > REFUSED);
}

int lw_conn_accept(struct lw_http_server *s)
{
    struct lw_conn *c = new_conn(s);

    if (!c)
        return -LW_ERR_NOMEM;
    admit(c);
    if (uv_accept((uv_stream_t *)&s->listener, (uv_stream_t *)&c->wire.tcp) != 0 || too_many(c))
        lw_wire_close(&c->wire);
    else
        begin(c);
    return 0;
}

int lw_conn_adopt(struct lw_http_server *s, int fd, uint64_t visitor)
{
    struct lw_conn *c = new_conn(s);

    if (!c) {
        close(fd);
        return -LW_ERR_NOMEM;
    }
    admit(c);
    c->visitor = visitor;
    if (uv_tcp_open(&c->wire.tcp, fd) != 0) {
        close(fd);
        lw_wire_close(&c->wire);
    } else if (too_many(c)) {
        lw_wire_close(&c->wire);
    } else {
        begin(c);
    }
    return 0;
}

bool lw_conn_quiet(const struct lw_conn *c)
{
    return c->state == LW_CONN_IDLE && c->in_n == 0 && lw_wire_queued(&c->wire) == 0;
}

static void timed_out(struct lw_conn *c)
{
    switch (c->state) {
    case LW_CONN_HEAD:
        refuse(c, 408, "the head of the request took too long");
        break;
    case LW_CONN_BODY:
        refuse(c, 408, "the body of the request took too long");
        break;
    case LW_CONN_IDLE:
    case LW_CONN_CLOSING:
        lw_conn_drop(c);
        break;
    case LW_CONN_SERVING:
    default:
        break;
    }
}

void lw_conn_tick(struct lw_conn *c, uint64_t now)
{
    uint64_t written = lw_wire_written(&c->wire);

    if (c->wire.closing)
        return;
    if (lw_wire_queued(&c->wire) == 0 || written != c->written) {
        c->written = written;
        c->moved_at = now;
    } else if (now - c->moved_at >= c->server->limits.write_stall_ms) {
        lw_conn_drop(c);
        return;
    }
    if (now >= c->deadline && lw_wire_queued(&c->wire) == 0)
        timed_out(c);
}
