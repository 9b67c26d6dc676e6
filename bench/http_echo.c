/* The HTTP layer alone: a server that answers each request with its own body. For wrk:
 *   http_echo PORT [CERT KEY]
 * With "relay" instead of a certificate, each request goes to a second server in this process
 * through the client: http_echo PORT relay. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#include "src/http/client.h"

static struct lw_http_client *upstream;
static struct lw_http_server *servers[2];
static unsigned long answered;

static const struct lw_http_header json[] = {
    {LW_STR_INIT("Content-Type"), LW_STR_INIT("application/json")}};

struct relay {
    struct lw_http_exchange *x;
    struct lw_http_call *call;
    char *body;
    size_t n;
    unsigned status;
};

static void on_head(void *user, struct lw_http_call *c, unsigned status,
                    const struct lw_http_header *headers, size_t count)
{
    ((struct relay *)user)->status = status;
}

static void on_body(void *user, struct lw_http_call *c, struct lw_str piece)
{
    struct relay *r = user;
    char *p = realloc(r->body, r->n + piece.n);

    if (!p)
        exit(1);
    memcpy(p + r->n, piece.p, piece.n);
    r->body = p;
    r->n += piece.n;
}

static void finish(struct relay *r, unsigned status)
{
    if (r->x)
        lw_http_respond(r->x, status, json, 1, lw_str(r->body, r->n));
    free(r->body);
    free(r);
}

static void on_end(void *user, struct lw_http_call *c)
{
    finish(user, ((struct relay *)user)->status);
}

static void on_error(void *user, struct lw_http_call *c, int err, const char *text)
{
    if (upstream) /* not while stopping */
        fprintf(stderr, "upstream: %s\n", text);
    finish(user, 502);
}

static const struct lw_http_call_ops call_ops = {on_head, on_body, on_end, on_error};

static void echo(void *user, struct lw_http_exchange *x)
{
    answered++;
    lw_http_respond(x, 200, json, 1, lw_http_body(x));
}

static void relay(void *user, struct lw_http_exchange *x)
{
    struct relay *r = calloc(1, sizeof(*r));

    if (!r)
        exit(1);
    r->x = x;
    lw_http_set_user(x, r);
    if (lw_http_call(upstream, "POST", LW_STR("/mcp"), json, 1, lw_http_body(x), false, &call_ops,
                     r, &r->call) != 0)
        finish(r, 503);
}

static void gone(void *user, struct lw_http_exchange *x)
{
    struct relay *r = lw_http_user(x);

    if (r)
        r->x = NULL;
}

static void stop(uv_signal_t *signal, int number)
{
    struct rusage u;
    double us;

    getrusage(RUSAGE_SELF, &u);
    us = (double)(u.ru_utime.tv_sec + u.ru_stime.tv_sec) * 1e6 +
         (double)(u.ru_utime.tv_usec + u.ru_stime.tv_usec);
    printf("%lu requests, %.2f us of CPU each, %ld KiB at most\n", answered,
           answered ? us / (double)answered : 0, u.ru_maxrss);
    lw_http_client_close(&upstream);
    lw_http_server_close(&servers[0]);
    lw_http_server_close(&servers[1]);
    uv_close((uv_handle_t *)signal, NULL);
}

int main(int argc, char **argv)
{
    struct lw_http_server_ops ops = {echo, gone, NULL};
    struct lw_http_server_options o = {.host = "127.0.0.1", .limits = lw_http_default_limits};
    bool through = argc == 3 && strcmp(argv[2], "relay") == 0;
    uv_loop_t *loop = uv_default_loop();
    uv_signal_t signal;
    char error[256];
    char url[64];

    if (argc < 2) {
        fprintf(stderr, "usage: http_echo PORT [CERT KEY | relay]\n");
        return 2;
    }
    uv_signal_init(loop, &signal);
    uv_signal_start(&signal, stop, SIGINT);
    uv_unref((uv_handle_t *)&signal);
    if (through) {
        struct lw_http_client_options co = {.url = url, .allow_private = true, .connections = 64};

        if (lw_http_server_new(loop, &o, &ops, NULL, &servers[1], error) != 0)
            goto failed;
        snprintf(url, sizeof(url), "http://127.0.0.1:%u/mcp", lw_http_server_port(servers[1]));
        if (lw_http_client_new(loop, &co, &upstream, error) != 0)
            goto failed;
        ops.on_request = relay;
    }
    o.port = (uint16_t)atoi(argv[1]);
    o.tls_cert = argc == 4 ? argv[2] : NULL;
    o.tls_key = argc == 4 ? argv[3] : NULL;
    if (lw_http_server_new(loop, &o, &ops, NULL, &servers[0], error) != 0)
        goto failed;
    uv_run(loop, UV_RUN_DEFAULT);
    return 0;
failed:
    fprintf(stderr, "%s\n", error);
    return 1;
}
