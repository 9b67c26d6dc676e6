/* Which connection a call gets, and how connections come to be (see pool.h). */
#include "src/http/pool.h"

#include <arpa/inet.h>
#include <openssl/ssl.h>
#include <stdio.h>
#include <stdlib.h>

#include "src/http/address.h"

#define RESOLVED_MS 5000 /* for so long a DNS answer serves further connections */

void lw_pool_release(struct lw_http_client *p)
{
    if (--p->handles > 0)
        return;
    SSL_CTX_free(p->tls);
    lw_buf_fini(&p->out);
    free(p->headers);
    free(p->text);
    free(p);
}

static void on_handle_closed(uv_handle_t *handle)
{
    lw_pool_release(handle->data);
}

static void link_call(struct lw_http_client *p, struct lw_http_call *call, bool front)
{
    call->next = front ? p->first : NULL;
    call->prev = front ? NULL : p->last;
    if (call->next)
        call->next->prev = call;
    else
        p->last = call;
    if (call->prev)
        call->prev->next = call;
    else
        p->first = call;
    p->waiting++;
}

void lw_pool_remove(struct lw_http_client *p, struct lw_http_call *call)
{
    if (call->prev)
        call->prev->next = call->next;
    else
        p->first = call->next;
    if (call->next)
        call->next->prev = call->prev;
    else
        p->last = call->prev;
    p->waiting--;
}

void lw_pool_unidle(struct lw_http_client *p, struct lw_peer *peer)
{
    if (peer->prev_idle)
        peer->prev_idle->next_idle = peer->next_idle;
    else if (p->idle == peer)
        p->idle = peer->next_idle;
    if (peer->next_idle)
        peer->next_idle->prev_idle = peer->prev_idle;
    peer->next_idle = NULL;
    peer->prev_idle = NULL;
}

void lw_pool_advance(struct lw_http_client *p)
{
    if (p->first && !p->closing)
        lw_later_add(&p->later, &p->deferred);
}

void lw_pool_add(struct lw_http_client *p, struct lw_http_call *call)
{
    struct lw_peer *peer;

    call->seq = p->seq++;
    while ((peer = p->idle) != NULL) {
        lw_pool_unidle(p, peer);
        if (lw_peer_alive(peer)) {
            lw_peer_start(peer, call);
            return;
        }
        lw_peer_close(peer);
    }
    link_call(p, call, /* front= */ false);
    lw_pool_advance(p);
}

void lw_pool_again(struct lw_http_client *p, struct lw_http_call *call)
{
    call->fresh = true;
    link_call(p, call, /* front= */ true);
    lw_pool_advance(p);
}

void lw_pool_ready(struct lw_http_client *p, struct lw_peer *peer)
{
    struct lw_http_call *call = p->first;

    while (call && call->fresh && peer->served > 0)
        call = call->next;
    if (call) {
        lw_pool_remove(p, call);
        lw_peer_start(peer, call);
        return;
    }
    peer->state = LW_PEER_IDLE;
    peer->idle_since = uv_now(p->timer.loop);
    if (p->first && p->open >= p->options.connections) {
        /* Only calls that want a new connection wait, and there is no place for one but this. */
        lw_peer_close(peer);
        return;
    }
    peer->prev_idle = NULL;
    peer->next_idle = p->idle;
    if (p->idle)
        p->idle->prev_idle = peer;
    p->idle = peer;
}

void lw_pool_fail(struct lw_http_client *p, uint64_t before, int err, const char *text)
{
    /* One at a time from the queue: on_error may add and cancel calls. */
    while (p->first && p->first->seq < before) {
        struct lw_http_call *call = p->first;

        lw_pool_remove(p, call);
        lw_call_fail(call, err, text);
    }
}

static void fail_connect(struct lw_http_client *p, uint64_t before, int err, const char *text)
{
    char sentence[256];

    snprintf(sentence, sizeof(sentence), "cannot connect to %.100s: %.100s", p->url.authority,
             text);
    lw_pool_fail(p, before, err, sentence);
}

void lw_pool_failed(struct lw_http_client *p, struct lw_peer *peer, int err, const char *text)
{
    unsigned next = peer->address + 1;
    uint64_t began = peer->began;
    uint64_t seq = peer->seq;
    uint64_t now = uv_now(p->timer.loop);

    lw_peer_close(peer);
    if (p->closing || !p->first)
        return;
    if (next < p->address_count && now < began + p->options.connect_ms &&
        lw_peer_open(p, next, began, seq) == 0)
        return;
    p->resolved = p->url.literal; /* ask DNS again */
    fail_connect(p, seq, err, text);
}

static void keep_address(struct lw_http_client *p, const struct sockaddr *a, socklen_t n)
{
    const char *special = lw_address_special(a);

    if (special && !p->options.allow_private) {
        p->blocked = special;
    } else if (p->address_count < LW_POOL_ADDRESSES && n <= sizeof(p->addresses[0])) {
        memcpy(&p->addresses[p->address_count++], a, n);
    }
}

static void fail_blocked(struct lw_http_client *p, uint64_t before)
{
    char text[256];

    snprintf(text, sizeof(text),
             "%.100s is a %s address: not connected to unless allow_private is set for the server",
             p->url.authority, p->blocked);
    lw_pool_fail(p, before, -LW_ERR_PERM, text);
}

static void on_resolved(uv_getaddrinfo_t *req, int status, struct addrinfo *list)
{
    struct lw_http_client *p = req->data;

    p->resolving = false;
    if (!p->closing && status == 0) {
        p->address_count = 0;
        p->blocked = NULL;
        for (struct addrinfo *a = list; a; a = a->ai_next)
            keep_address(p, a->ai_addr, a->ai_addrlen);
        p->resolved = true;
        p->resolved_at = uv_now(req->loop);
    }
    uv_freeaddrinfo(list);
    if (!p->closing && status != 0)
        fail_connect(p, p->resolve_seq, -LW_ERR_NOTFOUND, uv_strerror(status));
    lw_pool_advance(p);
    lw_pool_release(p);
}

static void resolve(struct lw_http_client *p)
{
    struct addrinfo hints = {.ai_socktype = SOCK_STREAM, .ai_flags = AI_NUMERICSERV};
    char service[8];
    int rc;

    if (p->resolving)
        return;
    snprintf(service, sizeof(service), "%u", p->url.port);
    p->resolver.data = p;
    p->resolve_seq = p->seq;
    p->resolve_deadline = uv_now(p->timer.loop) + p->options.connect_ms;
    rc = uv_getaddrinfo(p->timer.loop, &p->resolver, on_resolved, p->url.host, service, &hints);
    if (rc != 0) {
        fail_connect(p, p->seq, -LW_ERR_NOTFOUND, uv_strerror(rc));
        return;
    }
    p->resolving = true;
    p->handles++;
}

static void on_tick(uv_timer_t *timer)
{
    struct lw_http_client *p = timer->data;
    uint64_t now = uv_now(timer->loop);

    /* New peers come to the front of the list and old ones leave it later: safe to walk. */
    for (struct lw_peer *peer = p->peers; peer; peer = peer->next)
        lw_peer_tick(peer, now);
    if (p->resolving && now >= p->resolve_deadline) {
        p->resolve_deadline = now + p->options.connect_ms;
        fail_connect(p, p->seq, -LW_ERR_TIMEOUT, "its name was not resolved in time");
    }
    if (!p->peers && !p->resolving && !p->first && !p->closing)
        uv_timer_stop(timer);
}

static void run_deferred(struct lw_later_item *item)
{
    struct lw_http_client *p =
        (struct lw_http_client *)((char *)item - offsetof(struct lw_http_client, deferred));
    uint64_t now = uv_now(p->timer.loop);

    if (p->closing || !p->first)
        return;
    if (!uv_is_active((uv_handle_t *)&p->timer))
        uv_timer_start(&p->timer, on_tick, p->tick, p->tick);
    if (!p->resolved || (!p->url.literal && now - p->resolved_at > RESOLVED_MS)) {
        resolve(p);
        return;
    }
    if (p->address_count == 0) {
        p->resolved = p->url.literal;
        if (p->blocked)
            fail_blocked(p, p->seq);
        else
            fail_connect(p, p->seq, -LW_ERR_NOTFOUND, "it has no address");
        return;
    }
    while (p->opening < p->waiting && p->open < p->options.connections) {
        if (lw_peer_open(p, 0, now, p->seq) != 0) {
            fail_connect(p, p->seq, -LW_ERR_NOMEM, "out of memory");
            return;
        }
    }
}

static void literal(struct lw_http_client *p)
{
    struct sockaddr_in in = {.sin_family = AF_INET, .sin_port = htons(p->url.port)};
    struct sockaddr_in6 in6 = {.sin6_family = AF_INET6, .sin6_port = htons(p->url.port)};

    if (inet_pton(AF_INET, p->url.host, &in.sin_addr) == 1)
        keep_address(p, (struct sockaddr *)&in, sizeof(in));
    else if (inet_pton(AF_INET6, p->url.host, &in6.sin6_addr) == 1)
        keep_address(p, (struct sockaddr *)&in6, sizeof(in6));
    p->resolved = true;
}

void lw_pool_init(struct lw_http_client *p, uv_loop_t *loop)
{
    uv_timer_init(loop, &p->timer);
    p->timer.data = p;
    lw_later_init(loop, &p->later);
    p->later.idle.data = p;
    p->deferred.run = run_deferred;
    p->handles = 2;
    if (p->url.literal)
        literal(p);
}

void lw_pool_close(struct lw_http_client *p)
{
    static const char text[] = "the client was closed";

    p->closing = true;
    for (struct lw_peer *peer = p->peers; peer; peer = peer->next) {
        struct lw_http_call *call = peer->call;

        lw_peer_close(peer);
        if (call)
            lw_call_fail(call, -LW_ERR_CLOSED, text);
    }
    lw_pool_fail(p, UINT64_MAX, -LW_ERR_CLOSED, text);
    if (p->resolving)
        (void)uv_cancel((uv_req_t *)&p->resolver);
    uv_close((uv_handle_t *)&p->timer, on_handle_closed);
    lw_later_close(&p->later, on_handle_closed);
}
