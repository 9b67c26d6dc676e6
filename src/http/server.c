#include "src/http/server.h"

#include <netdb.h>
#include <openssl/ssl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "src/http/compose.h"
#include "src/http/conn.h"
#include "src/http/local.h"
#include "src/http/tls.h"

#define BACKLOG  1024
#define HEAD_MAX ((size_t)1 << 20)
#define TOTAL    ((size_t)64 << 20)
#define OUT_MAX  ((size_t)1 << 20) /* a response head */

const struct lw_http_limits lw_http_default_limits = {
    .body = (size_t)16 << 20,
    .head = 16 * 1024,
    .headers = 64,
    .connections = 1024,
    .head_ms = 10000,
    .body_ms = 30000,
    .idle_ms = 75000,
    .write_high = 256 * 1024,
    .write_max = (size_t)4 << 20,
    .write_stall_ms = 30000,
};

struct lw_str lw_server_date(struct lw_http_server *s)
{
    int64_t now = (int64_t)time(NULL);

    if (now != s->date_s) {
        s->date_s = now;
        lw_http_date(now, s->date);
    }
    return lw_str(s->date, LW_HTTP_DATE);
}

static void release(struct lw_http_server *s)
{
    if (--s->handles > 0)
        return;
    SSL_CTX_free(s->tls);
    lw_buf_fini(&s->out);
    free(s);
}

static void on_listener_closed(uv_handle_t *handle)
{
    release((struct lw_http_server *)handle);
}

static void on_timer_closed(uv_handle_t *handle)
{
    release((struct lw_http_server *)handle->data);
}

static void on_later_closed(uv_handle_t *handle)
{
    release((struct lw_http_server *)handle->data);
}

static void close_listener(struct lw_http_server *s)
{
    if (uv_is_closing((uv_handle_t *)&s->listener))
        return;
    uv_close((uv_handle_t *)&s->listener, on_listener_closed);
    lw_local_remove(&s->path);
}

void lw_server_forget(struct lw_http_server *s, struct lw_conn *c)
{
    if (c->prev)
        c->prev->next = c->next;
    else
        s->conns = c->next;
    if (c->next)
        c->next->prev = c->prev;
    if (c->refused)
        s->refused--;
    else
        s->count--;
    if (!s->conns && !s->starved && !s->closing)
        uv_timer_stop(&s->timer);
    release(s);
}

static void accept_one(struct lw_http_server *s);

static void on_tick(uv_timer_t *timer)
{
    struct lw_http_server *s = timer->data;
    uint64_t now = uv_now(timer->loop);

    if (s->starved) {
        s->starved = false;
        accept_one(s);
    }
    /* Connections leave the list only when libuv has closed them, later. */
    for (struct lw_conn *c = s->conns; c; c = c->next)
        lw_conn_tick(c, now);
}

static void start_clock(struct lw_http_server *s)
{
    if (!uv_is_active((uv_handle_t *)&s->timer))
        uv_timer_start(&s->timer, on_tick, s->tick, s->tick);
}

static void accept_one(struct lw_http_server *s)
{
    if (uv_is_closing((uv_handle_t *)&s->listener))
        return;
    s->starved = lw_conn_accept(s) != 0;
    start_clock(s);
}

int lw_http_server_adopt(struct lw_http_server *s, int fd, uint64_t visitor)
{
    int rc = lw_conn_adopt(s, fd, visitor);

    if (rc == 0)
        start_clock(s);
    return rc;
}

static void on_connection(uv_stream_t *listener, int status)
{
    if (status == 0)
        accept_one((struct lw_http_server *)listener);
}

static uint32_t or_default(uint32_t value, uint32_t standard)
{
    return value > 0 ? value : standard;
}

static size_t or_size(size_t value, size_t standard)
{
    return value > 0 ? value : standard;
}

static void set_limits(struct lw_http_server *s, const struct lw_http_limits *l)
{
    const struct lw_http_limits *d = &lw_http_default_limits;
    uint32_t least;

    s->limits = (struct lw_http_limits){
        .body = or_size(l->body, d->body),
        .head = or_size(l->head, d->head),
        .headers = or_default(l->headers, d->headers),
        .connections = or_default(l->connections, d->connections),
        .head_ms = or_default(l->head_ms, d->head_ms),
        .body_ms = or_default(l->body_ms, d->body_ms),
        .idle_ms = or_default(l->idle_ms, d->idle_ms),
        .write_high = or_size(l->write_high, d->write_high),
        .write_max = or_size(l->write_max, d->write_max),
        .write_stall_ms = or_default(l->write_stall_ms, d->write_stall_ms),
    };
    if (s->limits.head > HEAD_MAX)
        s->limits.head = HEAD_MAX;
    s->limits.total = or_size(l->total, s->limits.body > TOTAL / 4 ? s->limits.body * 4 : TOTAL);
    least = s->limits.head_ms < s->limits.body_ms ? s->limits.head_ms : s->limits.body_ms;
    least = least < s->limits.idle_ms ? least : s->limits.idle_ms;
    least = least < s->limits.write_stall_ms ? least : s->limits.write_stall_ms;
    /* One clock for all connections: a deadline is kept within a quarter of the shortest. */
    s->tick = least / 4 < 10 ? 10 : least / 4 > 1000 ? 1000 : least / 4;
}

static int resolve(const char *host, uint16_t port, struct sockaddr_storage *out)
{
    struct addrinfo hints = {.ai_socktype = SOCK_STREAM, .ai_flags = AI_NUMERICSERV};
    struct addrinfo *list = NULL;
    char service[8];

    snprintf(service, sizeof(service), "%u", port);
    if (getaddrinfo(host, service, &hints, &list) != 0 || !list)
        return UV_EAI_NONAME;
    memcpy(out, list->ai_addr, list->ai_addrlen);
    freeaddrinfo(list);
    return 0;
}

static int listen_local(struct lw_http_server *s, const char *path)
{
    int fd = -1;
    int rc = lw_local_bind(path, &fd);

    if (rc == 0) {
        s->path = strdup(path);
        rc = s->path ? uv_tcp_open(&s->listener, fd) : UV_ENOMEM;
        if (rc != 0)
            close(fd);
    }
    return rc ? rc : uv_listen((uv_stream_t *)&s->listener, BACKLOG, on_connection);
}

static int listen_on(struct lw_http_server *s, const struct lw_http_server_options *o)
{
    struct sockaddr_storage at = {0};
    int n = sizeof(at);
    int rc = resolve(o->host, o->port, &at);

    if (rc == 0)
        rc = uv_tcp_bind(&s->listener, (struct sockaddr *)&at, 0);
    if (rc == 0)
        rc = uv_listen((uv_stream_t *)&s->listener, BACKLOG, on_connection);
    if (rc == 0)
        rc = uv_tcp_getsockname(&s->listener, (struct sockaddr *)&at, &n);
    if (rc == 0)
        s->port = ntohs(at.ss_family == AF_INET6 ? ((struct sockaddr_in6 *)&at)->sin6_port
                                                 : ((struct sockaddr_in *)&at)->sin_port);
    return rc;
}

static const char *remedy(int rc)
{
    switch (rc) {
    case UV_EADDRINUSE:
        return "; another process listens there: stop it or choose another port";
    case UV_EACCES:
        return "; ports below 1024 need privileges: choose another port";
    case UV_EADDRNOTAVAIL:
    case UV_EAI_NONAME:
        return "; name an address of this machine, such as 127.0.0.1";
    default:
        return "";
    }
}

static const char *local_remedy(int rc)
{
    switch (rc) {
    case UV_EADDRINUSE:
        return "; another process listens there: stop it or name another path";
    case UV_ENAMETOOLONG:
        return "; the path of a local socket has at most 107 bytes: name a shorter one";
    case UV_ENOTSOCK:
        return "; there is a file of another kind: remove it or name another path";
    default:
        return "";
    }
}

static int start(struct lw_http_server *s, uv_loop_t *loop, char error[256],
                 const struct lw_http_server_options *o)
{
    int rc = uv_tcp_init(loop, &s->listener);

    if (rc != 0) {
        snprintf(error, 256, "cannot make a listener: %s", uv_strerror(rc));
        SSL_CTX_free(s->tls);
        free(s);
        return -LW_ERR_IO;
    }
    uv_timer_init(loop, &s->timer);
    lw_later_init(loop, &s->later);
    s->timer.data = s;
    s->later.idle.data = s;
    s->handles = 3;
    if (o->adopts)
        return 0;
    rc = o->path ? listen_local(s, o->path) : listen_on(s, o);
    if (rc == 0)
        return 0;
    if (o->path)
        snprintf(error, 256, "cannot listen on %.120s: %s%s", o->path, uv_strerror(rc),
                 local_remedy(rc));
    else
        snprintf(error, 256, "cannot listen on %.100s port %u: %s%s", o->host, o->port,
                 uv_strerror(rc), remedy(rc));
    lw_http_server_close(&s);
    return rc == UV_EADDRINUSE ? -LW_ERR_BUSY : -LW_ERR_IO;
}

int lw_http_server_new(uv_loop_t *loop, const struct lw_http_server_options *options,
                       const struct lw_http_server_ops *ops, void *user,
                       struct lw_http_server **out, char error[256])
{
    struct lw_http_server *s;
    int rc;

    if (!options->tls_cert != !options->tls_key) {
        snprintf(error, 256, "TLS needs both a certificate and a key");
        return -LW_ERR_CONFIG;
    }
    s = calloc(1, sizeof(*s));
    if (!s) {
        snprintf(error, 256, "out of memory");
        return -LW_ERR_NOMEM;
    }
    s->ops = *ops;
    s->user = user;
    set_limits(s, &options->limits);
    lw_buf_init(&s->out, OUT_MAX);
    if (options->tls_cert) {
        rc = lw_tls_server(options->tls_cert, options->tls_key, &s->tls, error);
        if (rc != 0) {
            free(s);
            return rc;
        }
    }
    rc = start(s, loop, error, options);
    if (rc == 0)
        *out = s;
    return rc;
}

uint16_t lw_http_server_port(const struct lw_http_server *s)
{
    return s->port;
}

size_t lw_http_server_connections(const struct lw_http_server *s)
{
    return s ? s->count : 0;
}

void lw_http_server_drain(struct lw_http_server *s)
{
    if (s->draining)
        return;
    s->draining = true;
    close_listener(s);
    for (struct lw_conn *c = s->conns; c; c = c->next) {
        if (lw_conn_quiet(c))
            lw_conn_drop(c);
    }
}

void lw_http_server_close(struct lw_http_server **server)
{
    struct lw_http_server *s = *server;

    *server = NULL;
    if (!s || s->closing)
        return;
    s->closing = true;
    s->draining = true;
    for (struct lw_conn *c = s->conns; c; c = c->next)
        lw_conn_drop(c);
    close_listener(s);
    uv_close((uv_handle_t *)&s->timer, on_timer_closed);
    lw_later_close(&s->later, on_later_closed);
}
