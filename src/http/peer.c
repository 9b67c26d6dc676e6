/* One connection of the client: opens, sends a request, tells the response as it comes. */
#include <openssl/ssl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>

#include "src/http/pool.h"
#include "src/http/tls.h"

#define IN_FIRST    (16 * 1024)
#define IN_STREAM   (64 * 1024) /* for a body that fills the first buffer */
#define FIELDS      128
#define CHUNK_LINE  4096
#define INTERIM_MAX 8
#define PEEK_AFTER  200 /* ms of idleness after which a look at the socket is worth its cost */

static struct lw_peer *of_wire(struct lw_wire *w)
{
    return (struct lw_peer *)w;
}

static uint64_t now_of(const struct lw_peer *p)
{
    return uv_now(p->client->timer.loop);
}

void lw_call_fail(struct lw_http_call *call, int err, const char *text)
{
    call->ended = true;
    call->peer = NULL;
    call->ops->on_error(call->user, call, err, text);
    free(call);
}

void lw_peer_close(struct lw_peer *p)
{
    struct lw_http_client *c = p->client;

    if (p->state == LW_PEER_GONE)
        return;
    if (p->state == LW_PEER_IDLE)
        lw_pool_unidle(c, p);
    else if (p->state == LW_PEER_OPENING)
        c->opening--;
    p->state = LW_PEER_GONE;
    p->call = NULL;
    c->open--;
    lw_wire_close(&p->wire);
    lw_pool_advance(c);
}

static void fail_call(struct lw_peer *p, int err, const char *text)
{
    struct lw_http_call *call = p->call;

    lw_peer_close(p);
    if (call)
        lw_call_fail(call, err, text);
}

bool lw_peer_alive(struct lw_peer *p)
{
    uv_os_fd_t fd;
    char c;

    if (now_of(p) - p->idle_since < PEEK_AFTER)
        return true;
    if (uv_fileno((uv_handle_t *)&p->wire.tcp, &fd) != 0)
        return false;
    return recv(fd, &c, 1, MSG_PEEK | MSG_DONTWAIT) < 0 && (errno == EAGAIN || errno == EINTR);
}

void lw_peer_start(struct lw_peer *p, struct lw_http_call *call)
{
    uv_buf_t buf = uv_buf_init(call->bytes, 0);

    buf.len = call->n;
    call->peer = p;
    p->call = call;
    p->state = LW_PEER_BUSY;
    p->served++;
    p->interim = 0;
    p->answered = false;
    p->h1.to_head = call->to_head;
    lw_wire_read(&p->wire, !call->paused);
    lw_wire_send(&p->wire, &buf, 1);
}

static void tell_head(struct lw_peer *p)
{
    struct lw_http_call *call = p->call;
    struct lw_http_header *h = p->client->headers;
    const char *head = p->in + p->at - p->h1.head_n;

    for (uint32_t i = 0; i < p->h1.field_count; i++) {
        h[i].name = lw_h1_str(head, p->fields[i].name);
        h[i].value = lw_h1_str(head, p->fields[i].value);
    }
    call->ops->on_head(call->user, call, p->h1.code, h, p->h1.field_count);
}

static void take_head(struct lw_peer *p)
{
    bool to_head = p->h1.to_head;

    if (p->h1.code >= 200) {
        tell_head(p);
    } else if (++p->interim > INTERIM_MAX) {
        fail_call(p, -LW_ERR_PROTOCOL, "the server sent interim responses without end");
    } else {
        lw_h1_reset(&p->h1);
        p->h1.to_head = to_head;
    }
}

/* The response is complete. The connection goes to the next call before on_end runs, so that a call
 * made there finds it idle. */
static void take_end(struct lw_peer *p)
{
    struct lw_http_call *call = p->call;
    bool reuse = p->h1.keep_alive && p->at == p->in_n && lw_wire_queued(&p->wire) == 0 &&
                 !p->wire.ended && p->wire.err == 0 && !p->client->closing;
    uint32_t idle = p->client->options.idle_ms;

    p->call = NULL;
    call->peer = NULL;
    call->ended = true;
    if (reuse) {
        /* Leave a second for the request to reach a server that announced when it closes. */
        if (p->h1.keep_for > 0 && p->h1.keep_for <= 3600 && p->h1.keep_for * 1000 < idle)
            idle = p->h1.keep_for * 1000 - (p->h1.keep_for > 1 ? 1000 : 500);
        p->deadline = now_of(p) + idle;
        lw_h1_reset(&p->h1);
        lw_pool_ready(p->client, p);
    } else {
        lw_peer_close(p);
    }
    call->ops->on_end(call->user, call);
    free(call);
}

static bool step(struct lw_peer *p)
{
    struct lw_str piece = {0};
    size_t used = 0;

    if (p->state != LW_PEER_BUSY || p->call->paused)
        return false;
    switch (lw_h1_next(&p->h1, lw_str(p->in + p->at, p->in_n - p->at), &used, &piece)) {
    case LW_H1_HEAD:
        p->at += used;
        take_head(p);
        return true;
    case LW_H1_BODY:
        p->at += used;
        p->call->ops->on_body(p->call->user, p->call, piece);
        return true;
    case LW_H1_END:
        p->at += used;
        take_end(p);
        return true;
    case LW_H1_MORE:
        p->at += used;
        return false;
    case LW_H1_BAD:
    default:
        fail_call(p, -LW_ERR_PROTOCOL, p->h1.reason);
        return false;
    }
}

static void pump(struct lw_peer *p)
{
    if (p->pumping)
        return;
    p->pumping = true;
    while (step(p))
        ;
    p->pumping = false;
    if (p->state == LW_PEER_GONE)
        return;
    if (p->at == p->in_n) {
        p->at = 0;
        p->in_n = 0;
    } else if (p->at > 0 && p->in_n == p->in_cap) {
        memmove(p->in, p->in + p->at, p->in_n - p->at);
        p->in_n -= p->at;
        p->at = 0;
    }
}

static void grow(struct lw_peer *p, size_t cap)
{
    char *in = cap > p->in_cap ? realloc(p->in, cap) : NULL;

    if (in) {
        p->in = in;
        p->in_cap = cap;
    }
}

static char *on_room(struct lw_wire *w, size_t *n)
{
    struct lw_peer *p = of_wire(w);

    /* A head must fit whole; h1 refuses it at the limit, before the buffer is full. */
    if (p->in_n == p->in_cap)
        grow(p, p->client->options.head + IN_FIRST);
    *n = p->in_cap - p->in_n;
    return p->in + p->in_n;
}

static void on_got(struct lw_wire *w, size_t n)
{
    struct lw_peer *p = of_wire(w);
    bool filled;

    p->in_n += n;
    p->answered = true;
    if (p->state != LW_PEER_BUSY) {
        /* Bytes that no request asked for: whose answer would they become? */
        lw_peer_close(p);
        return;
    }
    filled = p->in_n == p->in_cap;
    pump(p);
    if (filled && p->state != LW_PEER_GONE && p->in_n == 0)
        grow(p, IN_STREAM);
}

static void opening_failed(struct lw_peer *p, int err, const char *text)
{
    lw_pool_failed(p->client, p, err, text);
}

static void lost(struct lw_peer *p, int err, const char *text)
{
    struct lw_http_call *call = p->call;

    if (err == 0 && p->h1.until_close && lw_h1_eof(&p->h1) == LW_H1_END) {
        take_end(p);
        return;
    }
    if (err == 0 || err == -LW_ERR_CLOSED) {
        if (!p->answered && p->served > 1 && call->idempotent && !call->fresh) {
            call->peer = NULL;
            p->call = NULL;
            lw_peer_close(p);
            lw_pool_again(p->client, call);
            return;
        }
        err = -LW_ERR_CLOSED;
        text = p->answered ? "the server closed the connection within its response"
                           : "the server closed the connection before it answered";
    }
    fail_call(p, err, text);
}

static void on_end(struct lw_wire *w, int err, const char *text)
{
    struct lw_peer *p = of_wire(w);

    switch (p->state) {
    case LW_PEER_OPENING:
        opening_failed(p, err == 0 ? -LW_ERR_CLOSED : err, text);
        break;
    case LW_PEER_BUSY:
        lost(p, err, text);
        break;
    case LW_PEER_IDLE:
    case LW_PEER_GONE:
    default:
        lw_peer_close(p);
        break;
    }
}

static void opened(struct lw_peer *p)
{
    p->client->opening--;
    p->state = LW_PEER_IDLE;
    p->deadline = now_of(p) + p->client->options.idle_ms;
    lw_pool_ready(p->client, p);
}

static void on_ready(struct lw_wire *w)
{
    opened(of_wire(w));
}

static void on_drained(struct lw_wire *w)
{
    (void)w;
}

static void on_closed(struct lw_wire *w)
{
    struct lw_peer *p = of_wire(w);
    struct lw_http_client *c = p->client;

    lw_later_del(&c->later, &p->deferred);
    if (p->prev)
        p->prev->next = p->next;
    else
        c->peers = p->next;
    if (p->next)
        p->next->prev = p->prev;
    free(p->in);
    free(p->fields);
    free(p);
    lw_pool_release(c);
}

static const struct lw_wire_ops wire_ops = {
    .room = on_room,
    .got = on_got,
    .ready = on_ready,
    .end = on_end,
    .drained = on_drained,
    .closed = on_closed,
};

static void run_deferred(struct lw_later_item *item)
{
    struct lw_peer *p = (struct lw_peer *)((char *)item - offsetof(struct lw_peer, deferred));

    pump(p);
    if (p->state == LW_PEER_BUSY && !p->call->paused)
        lw_wire_read(&p->wire, true);
}

void lw_peer_resume(struct lw_peer *p)
{
    lw_later_add(&p->client->later, &p->deferred);
}

static void on_connect(uv_connect_t *req, int status)
{
    struct lw_peer *p = (struct lw_peer *)((char *)req - offsetof(struct lw_peer, connect));
    SSL *ssl = NULL;

    if (p->state == LW_PEER_GONE)
        return;
    if (status != 0) {
        opening_failed(p, -LW_ERR_IO, uv_strerror(status));
        return;
    }
    (void)uv_tcp_nodelay(&p->wire.tcp, 1);
    if (!p->client->tls) {
        lw_wire_read(&p->wire, true);
        opened(p);
        return;
    }
    p->deadline = p->began + p->client->options.connect_ms;
    if (lw_tls_session(p->client->tls, p->client->url.host, p->client->url.literal, &ssl) != 0 ||
        lw_wire_tls(&p->wire, ssl, /* server= */ false) != 0) {
        opening_failed(p, -LW_ERR_CRYPTO, "TLS cannot be set up");
        return;
    }
    lw_wire_read(&p->wire, true); /* and begins the handshake */
}

static struct lw_peer *new_peer(struct lw_http_client *c)
{
    struct lw_peer *p = calloc(1, sizeof(*p));

    if (!p)
        return NULL;
    p->client = c;
    p->deferred.run = run_deferred;
    p->in = malloc(IN_FIRST);
    p->in_cap = IN_FIRST;
    p->fields = calloc(FIELDS, sizeof(*p->fields));
    lw_h1_init(&p->h1, LW_H1_RESPONSE, (struct lw_h1_limits){c->options.head, CHUNK_LINE},
               p->fields, FIELDS);
    if (!p->in || !p->fields ||
        lw_wire_init(&p->wire, c->timer.loop, &c->later, &wire_ops, c->scratch) != 0) {
        free(p->in);
        free(p->fields);
        free(p);
        return NULL;
    }
    return p;
}

int lw_peer_open(struct lw_http_client *c, unsigned address, uint64_t began, uint64_t seq)
{
    struct lw_peer *p = new_peer(c);
    uint64_t share = c->options.connect_ms / (c->address_count - address);
    int rc;

    if (!p)
        return -LW_ERR_NOMEM;
    p->next = c->peers;
    if (c->peers)
        c->peers->prev = p;
    c->peers = p;
    c->handles++;
    c->open++;
    c->opening++;
    p->address = address;
    p->began = began;
    p->seq = seq;
    /* Each address gets its part of what is left, so that a dead first one costs not all. */
    p->deadline = now_of(p) + share;
    if (p->deadline > began + c->options.connect_ms)
        p->deadline = began + c->options.connect_ms;
    rc = uv_tcp_connect(&p->connect, &p->wire.tcp, (struct sockaddr *)&c->addresses[address],
                        on_connect);
    if (rc != 0)
        lw_pool_failed(c, p, -LW_ERR_IO, uv_strerror(rc));
    return 0;
}

void lw_peer_tick(struct lw_peer *p, uint64_t now)
{
    if (p->state == LW_PEER_OPENING && now >= p->deadline)
        opening_failed(p, -LW_ERR_TIMEOUT, "it did not answer in time");
    else if (p->state == LW_PEER_IDLE && now >= p->deadline)
        lw_peer_close(p);
}
