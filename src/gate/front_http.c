/* `serve`: Streamable HTTP in front, one endpoint per server (/servers/NAME/mcp) and one for all
 * of them (/mcp). Which seat a request belongs to is decided here; what may be done is not.
 * Legacy requests belong to the seat of their Mcp-Session-Id; modern ones to the shared seat of
 * their server and client capabilities. Specification: basic/transports of both eras. */
#include "src/gate/front_http.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>

#include "src/gate/approvals.h"
#include "src/gate/point.h"
#include "src/gate/webhooks.h"

#define SWEEP_MS         1000
#define IDLE_LEGACY_MS   (30 * 60 * 1000)
#define IDLE_MODERN_MS   (5 * 60 * 1000)
#define LEDGER_LINGER_MS 2000 /* for answers to be read, once the ledger is gone */
#define LEDGER_SWEEP_MS  50

static void on_request(void *user, struct lw_http_exchange *x)
{
    struct http_front *f = user;

    lw_front_request(f, x);
    lw_http_forget_request(x); /* what it asks for may take hours */
}

static void on_gone(void *user, struct lw_http_exchange *x)
{
    struct http_front *f = user;
    struct stream *s = lw_http_user(x);

    if ((f->point && lw_point_gone(f->point, x)) || lw_approvals_gone(f->gate.approvals, x))
        return;
    if (s)
        lw_front_stream_left(s);
}

static void on_drain(void *user, struct lw_http_exchange *x)
{
    struct stream *s = lw_http_user(x);

    (void)user;
    if (s)
        lw_front_stream_full(s, false);
}

static const struct lw_http_server_ops server_ops = {on_request, on_gone, on_drain};

/* ---- answers of the transport itself ---- */

void lw_front_reply(struct lw_http_exchange *x, unsigned status, struct lw_str body)
{
    const struct lw_http_header headers[] = {
        {LW_STR("Content-Type"), LW_STR("application/json")},
    };

    lw_http_set_user(x, NULL);
    lw_http_respond(x, status, headers, body.n ? 1 : 0, body);
}

void lw_front_reply_error(struct lw_http_exchange *x, unsigned status, struct lw_str id, int code,
                          const char *text)
{
    struct lw_buf b;

    lw_buf_init(&b, 65536);
    lw_rpc_error(&b, id, code, lw_strz(text), LW_STR_NONE);
    lw_front_reply(x, status, lw_buf_str(&b));
    lw_buf_fini(&b);
}

/* ---- life ---- */

static void on_sweep(uv_timer_t *timer)
{
    struct http_front *f = timer->data;
    int64_t now = lw_gate_now(&f->gate).steady_ms;
    struct place *next;

    for (struct place *p = f->first; p; p = next) {
        int64_t idle = lw_front_place_idle(p, now);

        next = p->next;
        if (!p->over)
            lw_front_streams_sweep(p, now);
        if (p->over || (idle >= 0 && p->retired) ||
            idle > (p->modern ? IDLE_MODERN_MS : IDLE_LEGACY_MS))
            lw_front_place_free(p);
    }
    lw_point_sweep(f->point);
    if (f->ledger_lost_at &&
        (now - f->ledger_lost_at > LEDGER_LINGER_MS || lw_http_server_connections(f->server) == 0))
        lw_front_stop(f, 3);
}

void lw_front_stop(struct http_front *f, int status)
{
    if (f->stopping)
        return;
    f->stopping = true;
    f->gate.status = status;
    while (f->first)
        lw_front_place_free(f->first);
    lw_point_free(&f->point);
    lw_approvals_free(&f->gate.approvals);
    lw_webhooks_free(&f->gate.webhooks);
    lw_http_server_close(&f->server);
    uv_close((uv_handle_t *)&f->sweep, NULL);
    uv_close((uv_handle_t *)&f->opener, NULL);
    for (int i = 0; i < 3; i++)
        uv_close((uv_handle_t *)&f->signals[i], NULL);
}

/* Nothing can be done any more but to say so on the connections that are there. The address is free
 * at once: what supervises Landwaiter starts it again there. */
static void on_ledger_lost(struct gate *g)
{
    struct http_front *f = (struct http_front *)g; /* its first member */

    f->ledger_lost_at = lw_gate_now(g).steady_ms;
    if (f->stopping || !f->server)
        return;
    lw_http_server_drain(f->server);
    uv_timer_start(&f->sweep, on_sweep, LEDGER_SWEEP_MS, LEDGER_SWEEP_MS);
}

static bool same_text(const char *a, const char *b)
{
    return a && b ? strcmp(a, b) == 0 : a == b;
}

/* The listener is opened once; what the file says of it now is not silently left out. */
static void warn_of_listener(const struct lw_config *old, const struct lw_config *fresh)
{
    if (same_text(old->listen_host, fresh->listen_host) && old->listen_port == fresh->listen_port &&
        same_text(old->tls_cert, fresh->tls_cert) && same_text(old->tls_key, fresh->tls_key) &&
        old->max_connections == fresh->max_connections && old->max_message == fresh->max_message)
        return;
    lw_log(LW_LOG_WARN, "config.restart",
           "listen, tls, limits.message or limits.connections changed: a restart applies that");
}

static void reload(struct http_front *f)
{
    struct lw_config *fresh = NULL;
    struct lw_config_error error;
    struct conf *conf = calloc(1, sizeof(*conf));

    if (!conf || lw_config_load(f->config_path, &fresh, &error) != 0) {
        lw_log(LW_LOG_ERROR, "config.bad", "the new configuration is bad: the old one stays",
               LW_F_Z("detail", conf ? error.text : "out of memory"));
        free(conf);
        return;
    }
    *conf = (struct conf){.config = fresh, .refs = 1};
    if (lw_consultants_new(&f->gate, fresh, &conf->consultants) != 0 ||
        !lw_rules_reload(&f->gate, fresh)) {
        /* One file of it is bad, so none of it counts: rules and servers belong together. */
        lw_consultants_free(&conf->consultants);
        lw_config_free(&fresh);
        free(conf);
        return;
    }
    warn_of_listener(f->gate.conf->config, fresh);
    lw_front_hub_warn(fresh);
    lw_conf_unref(f->gate.conf);
    f->gate.conf = conf;
    /* Sessions go on with what they began with; those of modern requests begin anew. */
    for (struct place *p = f->first; p; p = p->next) {
        if (p->modern)
            lw_front_place_retire(p);
    }
    lw_log(LW_LOG_INFO, "config.loaded", "the configuration was read again",
           LW_F_INT("servers", (int64_t)fresh->server_count));
}

static void on_signal(uv_signal_t *handle, int signum)
{
    struct http_front *f = handle->data;

    if (signum == SIGHUP)
        reload(f);
    else
        lw_front_stop(f, 0);
}

static int listen_on(struct http_front *f, const struct lw_config *c)
{
    struct lw_http_server_options options = {
        .host = c->listen_host,
        .port = c->listen_port,
        .tls_cert = c->tls_cert,
        .tls_key = c->tls_key,
        .limits = lw_http_default_limits,
    };
    char error[256];
    int err;

    options.limits.body = c->max_message;
    options.limits.connections = c->max_connections;
    err = lw_http_server_new(&f->gate.loop, &options, &server_ops, f, &f->server, error);
    if (err) {
        lw_log(LW_LOG_ERROR, "listen.failed", "the listener could not be opened",
               LW_F_Z("detail", error));
        return err;
    }
    f->port = lw_http_server_port(f->server);
    lw_log(LW_LOG_INFO, "listening", "ready for clients", LW_F_Z("host", c->listen_host),
           LW_F_INT("port", f->port), LW_F_INT("servers", (int64_t)c->server_count));
    if (!lw_listens_on_loopback(c) && !c->tls_cert)
        lw_log(LW_LOG_WARN, "listening.plain",
               "other machines can reach this without TLS; add tls, or listen on 127.0.0.1");
    lw_front_hub_warn(c);
    return 0;
}

int lw_gate_serve(struct lw_config **config, const char *config_path, int ledger_fd,
                  int visitors_fd)
{
    static const int signums[3] = {SIGTERM, SIGINT, SIGHUP};
    struct http_front f = {.config_path = config_path};
    struct lw_config *c = *config;

    signal(SIGPIPE, SIG_IGN);
    *config = NULL;
    if (lw_gate_init(&f.gate, c, /* borrowed= */ false, ledger_fd, NULL, &lw_front_http_class,
                     "http") != 0)
        return 3;
    f.gate.on_ledger_lost = on_ledger_lost;
    lw_arena_init(&f.arena, c->max_message * 8 + 65536);
    lw_map_init(&f.exchanges, f.gate.seed);
    lw_map_init(&f.places, f.gate.seed);
    uv_timer_init(&f.gate.loop, &f.sweep);
    uv_timer_init(&f.gate.loop, &f.opener);
    f.sweep.data = f.opener.data = &f;
    uv_timer_start(&f.sweep, on_sweep, SWEEP_MS, SWEEP_MS);
    for (int i = 0; i < 3; i++) {
        uv_signal_init(&f.gate.loop, &f.signals[i]);
        f.signals[i].data = &f;
        uv_signal_start(&f.signals[i], on_signal, signums[i]);
    }
    if (lw_point_new(&f.gate, &f.point) != 0 ||
        lw_approvals_new(&f.gate, visitors_fd, &f.gate.approvals) != 0 ||
        lw_webhooks_new(&f.gate, &f.gate.webhooks) != 0 || listen_on(&f, c) != 0)
        lw_front_stop(&f, 3);
    while (!f.stopping || f.gate.seats)
        uv_run(&f.gate.loop, UV_RUN_ONCE);
    lw_gate_fini(&f.gate);
    lw_map_fini(&f.exchanges);
    lw_map_fini(&f.places);
    lw_arena_fini(&f.arena);
    return f.gate.status;
}
