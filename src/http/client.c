#include "src/http/client.h"

#include <openssl/ssl.h>
#include <stdio.h>
#include <stdlib.h>

#include "src/http/compose.h"
#include "src/http/pool.h"
#include "src/http/tls.h"

#define OUT_MAX  ((size_t)1 << 20)
#define BODY_MAX ((size_t)1 << 30)
#define HEAD_MAX ((size_t)1 << 20)
#define FIELDS   128

static void set_options(struct lw_http_client *c, const struct lw_http_client_options *o)
{
    uint32_t least;

    c->options = (struct lw_http_client_options){
        .allow_private = o->allow_private,
        .connections = o->connections ? o->connections : 64,
        .queue = o->queue ? o->queue : 4096,
        .connect_ms = o->connect_ms ? o->connect_ms : 5000,
        .idle_ms = o->idle_ms ? o->idle_ms : 60000,
        .head = o->head ? o->head : 32 * 1024,
    };
    if (c->options.head > HEAD_MAX)
        c->options.head = HEAD_MAX;
    least = c->options.connect_ms < c->options.idle_ms ? c->options.connect_ms : c->options.idle_ms;
    c->tick = least / 8 < 10 ? 10 : least / 8 > 1000 ? 1000 : least / 8;
}

static void discard(struct lw_http_client *c)
{
    SSL_CTX_free(c->tls);
    free(c->headers);
    free(c->text);
    free(c);
}

int lw_http_client_new(uv_loop_t *loop, const struct lw_http_client_options *options,
                       struct lw_http_client **out, char error[256])
{
    struct lw_http_client *c = calloc(1, sizeof(*c));
    const char *why = NULL;
    int rc;

    if (!c || !(c->text = strdup(options->url)) ||
        !(c->headers = calloc(FIELDS, sizeof(*c->headers)))) {
        snprintf(error, 256, "out of memory");
        if (c)
            discard(c);
        return -LW_ERR_NOMEM;
    }
    set_options(c, options);
    lw_buf_init(&c->out, OUT_MAX);
    rc = lw_url_parse(lw_strz(c->text), &c->url, &why);
    if (rc != 0)
        snprintf(error, 256, "the URL \"%.100s\" cannot be used: %s", options->url, why);
    else if (c->url.tls)
        rc = lw_tls_client(options->tls_ca, &c->tls, error);
    if (rc != 0) {
        discard(c);
        return rc;
    }
    lw_pool_init(c, loop);
    *out = c;
    return 0;
}

void lw_http_client_close(struct lw_http_client **client)
{
    struct lw_http_client *c = *client;

    *client = NULL;
    if (c && !c->closing)
        lw_pool_close(c);
}

struct lw_str lw_http_client_path(const struct lw_http_client *c)
{
    return c->url.path;
}

static int compose(struct lw_http_client *c, struct lw_str method, struct lw_str path,
                   const struct lw_http_header *headers, size_t count, size_t body)
{
    struct lw_buf *b = &c->out;
    int rc;

    if (!lw_h1_is_token(method) || !lw_url_is_path(path))
        return -LW_ERR_SYNTAX;
    lw_buf_reset(b);
    lw_buf_adds(b, method);
    lw_buf_addc(b, ' ');
    lw_buf_adds(b, path);
    lw_buf_adds(b, LW_STR(" HTTP/1.1\r\nHost: "));
    lw_buf_addz(b, c->url.authority);
    lw_buf_add(b, "\r\n", 2);
    rc = lw_http_add_headers(b, headers, count);
    if (rc != 0)
        return rc;
    if (body > 0 || lw_str_eq(method, LW_STR("POST")) || lw_str_eq(method, LW_STR("PUT")) ||
        lw_str_eq(method, LW_STR("PATCH"))) {
        lw_buf_adds(b, LW_STR("Content-Length: "));
        lw_buf_addi(b, (int64_t)body);
        lw_buf_add(b, "\r\n", 2);
    }
    lw_buf_add(b, "\r\n", 2);
    return lw_buf_status(b);
}

int lw_http_call(struct lw_http_client *client, const char *method, struct lw_str path,
                 const struct lw_http_header *headers, size_t count, struct lw_str body,
                 bool idempotent, const struct lw_http_call_ops *ops, void *user,
                 struct lw_http_call **out)
{
    struct lw_http_call *call;
    int rc;

    if (client->closing)
        return -LW_ERR_CLOSED;
    if (!client->idle && client->waiting >= client->options.queue)
        return -LW_ERR_BUSY;
    if (body.n > BODY_MAX)
        return -LW_ERR_LIMIT;
    rc = compose(client, lw_strz(method), path, headers, count, body.n);
    if (rc != 0)
        return rc;
    call = malloc(sizeof(*call) + client->out.n + body.n);
    if (!call)
        return -LW_ERR_NOMEM;
    *call =
        (struct lw_http_call){.client = client, .ops = ops, .user = user, .idempotent = idempotent};
    call->to_head = lw_str_eqz(LW_STR("HEAD"), method);
    call->n = client->out.n + body.n;
    memcpy(call->bytes, client->out.p, client->out.n);
    if (body.n > 0)
        memcpy(call->bytes + client->out.n, body.p, body.n);
    *out = call;
    lw_pool_add(client, call);
    return 0;
}

void lw_http_call_cancel(struct lw_http_call **c)
{
    struct lw_http_call *call = *c;

    *c = NULL;
    if (!call || call->ended)
        return;
    if (call->peer)
        lw_peer_close(call->peer);
    else
        lw_pool_remove(call->client, call);
    free(call);
}

void lw_http_call_pause(struct lw_http_call *c, bool pause)
{
    if (c->ended || c->paused == pause)
        return;
    c->paused = pause;
    if (!c->peer)
        return;
    if (pause)
        lw_wire_read(&c->peer->wire, false);
    else
        lw_peer_resume(c->peer);
}
