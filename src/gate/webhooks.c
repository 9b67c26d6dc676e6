#include "src/gate/webhooks.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/random.h>

#include "src/config/hook_keys.h"
#include "src/gate/gate_internal.h"
#include "src/http/client.h"

#define RECEIVERS_MAX   8           /* as the configuration says */
#define ANSWER_MAX      (64u << 10) /* bytes of an answer that are listened to */
#define BACKOFF_MS      1000
#define BACKOFF_MAX_MS  60000
#define RETRY_AFTER_MAX 300000 /* ms */
#define SIGNATURES      (LW_WEBHOOK_KEYS * (LW_WEBHOOK_SIGNATURE + 1) + 1)

struct receiver {
    const struct lw_webhook_config *config;
    struct webhooks *all;
    struct lw_http_client *client;
    struct delivery *first; /* the oldest */
    struct delivery **last;
    unsigned waiting;
    size_t bytes; /* of what waits */
    bool off;     /* it said that it wants none any more */
    struct log_rate rate;
};

/* One message on its way to one receiver. */
struct delivery {
    uv_timer_t timer; /* of the attempt that runs, or until the next */
    struct receiver *to;
    struct delivery *next;
    struct lw_http_call *call;
    char id[LW_WEBHOOK_ID_MAX + 1];
    struct lw_buf body;
    unsigned attempts;
    unsigned status;
    size_t answer; /* bytes of it */
    int64_t retry_after;
    const char *why; /* this attempt fails: on_timer goes on */
};

struct webhooks {
    struct gate *gate;
    struct conf *conf; /* of the start: it is not read again */
    struct receiver receivers[RECEIVERS_MAX];
    size_t count;
};

static void attempt(struct delivery *d);

/* ---- the queue ---- */

static void on_closed(uv_handle_t *handle)
{
    struct delivery *d = handle->data;

    lw_buf_fini(&d->body);
    free(d);
}

static void drop(struct delivery *d)
{
    struct receiver *r = d->to;
    struct delivery **at = &r->first;

    while (*at && *at != d)
        at = &(*at)->next;
    if (*at)
        *at = d->next;
    if (r->last == &d->next)
        r->last = at;
    r->waiting--;
    r->bytes -= d->body.n;
    if (d->call)
        lw_http_call_cancel(&d->call);
    uv_close((uv_handle_t *)&d->timer, on_closed);
}

static void give_up(struct delivery *d, const char *why)
{
    struct receiver *r = d->to;
    unsigned held;

    if (lw_may_log(&r->rate, lw_gate_now(r->all->gate).steady_ms, &held))
        lw_log(LW_LOG_ERROR, "webhook.failed", "a message to a webhook was given up",
               LW_F_Z("webhook", r->config->name), LW_F_Z("message", d->id), LW_F_Z("detail", why),
               LW_F_INT("status", (int64_t)d->status), LW_F_INT("attempts", (int64_t)d->attempts),
               LW_F_INT("not_shown", (int64_t)held));
    drop(d);
}

static void switch_off(struct receiver *r)
{
    r->off = true;
    lw_log(LW_LOG_ERROR, "webhook.gone",
           "a webhook answered 410: it is sent nothing more until a restart",
           LW_F_Z("webhook", r->config->name), LW_F_INT("dropped", (int64_t)r->waiting));
    while (r->first)
        drop(r->first);
}

/* ---- attempts ---- */

/* Twice as long each time, more or less by up to a half, so that many do not come back together. */
static uint64_t backoff(const struct delivery *d)
{
    uint64_t ms = BACKOFF_MAX_MS;
    uint32_t random = 0;

    if (d->attempts < 7)
        ms = (uint64_t)BACKOFF_MS << (d->attempts - 1);
    if (ms > BACKOFF_MAX_MS)
        ms = BACKOFF_MAX_MS;
    if (getrandom(&random, sizeof(random), GRND_NONBLOCK) != (ssize_t)sizeof(random))
        random = (uint32_t)uv_hrtime();
    ms = ms / 2 + random % (ms + 1);
    return ms > (uint64_t)d->retry_after ? ms : (uint64_t)d->retry_after;
}

static void on_timer(uv_timer_t *timer)
{
    struct delivery *d = timer->data;
    const char *why = d->why ? d->why : "no answer in time";

    if (!d->why && !d->call) {
        attempt(d);
        return;
    }
    d->why = NULL;
    if (d->call)
        lw_http_call_cancel(&d->call);
    if (d->status == 410) {
        switch_off(d->to);
        return;
    }
    if (d->attempts >= d->to->config->attempts) {
        give_up(d, why);
        return;
    }
    lw_log(LW_LOG_DEBUG, "webhook.again", "a message to a webhook will be tried again",
           LW_F_Z("webhook", d->to->config->name), LW_F_Z("message", d->id), LW_F_Z("detail", why),
           LW_F_INT("status", (int64_t)d->status));
    uv_timer_start(&d->timer, on_timer, backoff(d), 0);
}

/* The attempt has failed; the rest is done outside of the client's callbacks. */
static void fail(struct delivery *d, const char *why)
{
    d->why = why;
    uv_timer_start(&d->timer, on_timer, 0, 0);
}

static void on_head(void *user, struct lw_http_call *c, unsigned status,
                    const struct lw_http_header *headers, size_t count)
{
    struct delivery *d = user;

    (void)c;
    d->status = status;
    for (size_t i = 0; i < count; i++) {
        int64_t seconds = 0;
        size_t n = 0;

        if (!lw_str_caseeq(headers[i].name, LW_STR("retry-after")))
            continue;
        while (n < headers[i].value.n && n < 6 && headers[i].value.p[n] >= '0' &&
               headers[i].value.p[n] <= '9')
            seconds = seconds * 10 + (headers[i].value.p[n++] - '0');
        if (n > 0 && n == headers[i].value.n) /* a date is not looked at */
            d->retry_after =
                seconds * 1000 < RETRY_AFTER_MAX ? seconds * 1000 : (int64_t)RETRY_AFTER_MAX;
    }
}

static void on_body(void *user, struct lw_http_call *c, struct lw_str piece)
{
    struct delivery *d = user;

    (void)c;
    d->answer += piece.n;
    if (d->answer > ANSWER_MAX && !d->why)
        fail(d, "the answer is longer than 64 KiB");
}

static void on_end(void *user, struct lw_http_call *c)
{
    struct delivery *d = user;

    (void)c;
    d->call = NULL;
    if (d->why)
        return; /* on_timer goes on */
    if (d->status >= 200 && d->status < 300) {
        lw_log(LW_LOG_DEBUG, "webhook.sent", "a message to a webhook has arrived",
               LW_F_Z("webhook", d->to->config->name), LW_F_Z("message", d->id));
        drop(d);
    } else if (d->status >= 300 && d->status < 400) {
        fail(d, "it redirects, which is not followed: write the address that is meant");
    } else {
        fail(d, "it did not take the message");
    }
}

static void on_error(void *user, struct lw_http_call *c, int err, const char *text)
{
    struct delivery *d = user;

    (void)c;
    (void)err;
    (void)text;
    d->call = NULL;
    if (!d->why)
        fail(d, "it could not be reached, or its answer broke off");
}

static const struct lw_http_call_ops ops = {on_head, on_body, on_end, on_error};

/* With each key, the first first. False: there is none, or a signature cannot be made. */
static bool sign(const struct delivery *d, struct lw_str timestamp, char out[SIGNATURES])
{
    const struct lw_webhook w = {
        .id = lw_strz(d->id), .timestamp = timestamp, .body = lw_buf_str(&d->body)};
    struct lw_webhook_key keys[LW_WEBHOOK_KEYS];
    const char *where;
    size_t n, at = 0;
    bool ok = true;

    (void)lw_hook_keys_read(d->to->config->secret_files, d->to->config->secret_env, keys, &n,
                            &where);
    for (size_t i = 0; ok && i < n; i++) {
        if (i > 0)
            out[at++] = ' ';
        ok = lw_webhook_sign(&keys[i], &w, out + at) == 0;
        at += LW_WEBHOOK_SIGNATURE;
    }
    lw_hook_keys_wipe(keys);
    return ok && n > 0;
}

static void attempt(struct delivery *d)
{
    struct receiver *r = d->to;
    char time[32], signatures[SIGNATURES] = "";
    int n =
        snprintf(time, sizeof(time), "%lld", (long long)(lw_gate_now(r->all->gate).wall_ms / 1000));
    struct lw_http_header headers[] = {
        {LW_STR("content-type"), LW_STR("application/json")},
        {LW_STR("user-agent"), LW_STR("landwaiter")},
        {LW_STR("webhook-id"), lw_strz(d->id)},
        {LW_STR("webhook-timestamp"), lw_str(time, (size_t)n)},
        {LW_STR("webhook-signature"), LW_STR_NONE},
    };

    d->attempts++;
    d->status = 0;
    d->answer = 0;
    d->retry_after = 0;
    if (!sign(d, lw_str(time, (size_t)n), signatures)) {
        fail(d, "there is no secret to sign it with");
        return;
    }
    headers[4].value = lw_strz(signatures);
    if (lw_http_call(r->client, "POST", lw_http_client_path(r->client), headers, 5,
                     lw_buf_str(&d->body), /* idempotent= */ true, &ops, d, &d->call) != 0) {
        fail(d, "too many messages wait for it");
        return;
    }
    uv_timer_start(&d->timer, on_timer, (uint64_t)r->config->timeout_ms, 0);
}

/* ---- events ---- */

static void add(struct receiver *r, const struct lw_msg_event *v)
{
    struct lw_str body = r->config->arguments && v->full.n > 0 ? v->full : v->brief;
    struct delivery *d;

    if (r->off)
        return;
    while (r->waiting >= LW_WEBHOOKS_WAITING || (r->first && r->bytes + body.n > LW_WEBHOOKS_BYTES))
        give_up(r->first, "too many messages wait for it");
    d = calloc(1, sizeof(*d));
    if (!d)
        return;
    d->to = r;
    snprintf(d->id, sizeof(d->id), "%.*s", LW_FMT(v->id));
    lw_buf_init(&d->body, LW_MSG_FULL_MAX);
    lw_buf_adds(&d->body, body);
    uv_timer_init(&r->all->gate->loop, &d->timer);
    d->timer.data = d;
    *r->last = d;
    r->last = &d->next;
    r->waiting++;
    r->bytes += d->body.n;
    if (lw_buf_status(&d->body) == 0)
        attempt(d);
    else
        give_up(d, "out of memory");
}

void lw_webhooks_event(struct webhooks *w, const struct lw_msg_event *v)
{
    for (size_t i = 0; i < w->count; i++)
        add(&w->receivers[i], v);
}

/* ---- life ---- */

static int set_up(struct webhooks *w, const struct lw_webhook_config *config)
{
    struct receiver *r = &w->receivers[w->count];
    struct lw_http_client_options options = {
        .url = config->url,
        .tls_ca = config->tls_ca,
        .allow_private = config->allow_private,
        .connections = LW_WEBHOOKS_RUNNING,
        .queue = LW_WEBHOOKS_WAITING,
    };
    char error[256] = "";

    *r = (struct receiver){.config = config, .all = w};
    r->last = &r->first;
    if (lw_http_client_new(&w->gate->loop, &options, &r->client, error) != 0) {
        lw_log(LW_LOG_ERROR, "webhook.bad", "a webhook cannot be used",
               LW_F_Z("webhook", config->name), LW_F_Z("detail", error));
        return -LW_ERR_CONFIG;
    }
    w->count++;
    return 0;
}

int lw_webhooks_new(struct gate *g, struct webhooks **out)
{
    const struct lw_config *c = g->conf->config;
    struct webhooks *w;

    *out = NULL;
    if (c->webhook_count == 0)
        return 0;
    w = calloc(1, sizeof(*w));
    if (!w)
        return -LW_ERR_NOMEM;
    w->gate = g;
    w->conf = lw_conf_ref(g->conf);
    for (size_t i = 0; i < c->webhook_count && i < RECEIVERS_MAX; i++) {
        int err = set_up(w, &c->webhooks[i]);

        if (err) {
            lw_webhooks_free(&w);
            return err;
        }
    }
    *out = w;
    return 0;
}

void lw_webhooks_free(struct webhooks **wp)
{
    struct webhooks *w = *wp;

    *wp = NULL;
    if (!w)
        return;
    for (size_t i = 0; i < w->count; i++) {
        while (w->receivers[i].first)
            drop(w->receivers[i].first);
        lw_http_client_close(&w->receivers[i].client);
    }
    lw_conf_unref(w->conf);
    free(w);
}
