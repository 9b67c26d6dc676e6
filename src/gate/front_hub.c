/* The aggregated endpoint `/mcp`: performs what its hub asks for, in order. The seats of its
 * members are its own: nobody else's requests reach them, and each counts as a session. */
#include "src/gate/front_http.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/random.h>

#include "lib/hub/hub.h"

struct hub_front {
    struct http_front *front;
    struct place *place; /* of the client's side */
    struct lw_hub *hub;
    struct place **members; /* NULL: not started */
    char **names;
    size_t count;
    uv_timer_t timer;
    int64_t armed;
    int64_t last_used;
    bool draining;
    bool paused;
    bool failed;
    bool closing;
    struct log_rate rates[LW_HUB_NOTE_COUNT];
};

static void settle(struct hub_front *h, int err);

/* ---- members ---- */

static void member_close(struct hub_front *h, size_t i)
{
    struct place *p = h->members[i];

    h->members[i] = NULL;
    if (!p)
        return;
    h->front->place_count--;
    lw_seat_close(&p->seat);
    free(p);
}

/* The server as the configuration has it now, which may have been read again since. */
static const struct lw_server_config *server_of(const struct hub_front *h, size_t i)
{
    const struct lw_server_config *s = lw_config_server(h->front->gate.conf->config, h->names[i]);

    return s && s->aggregate ? s : NULL;
}

static struct place *member_open(struct hub_front *h, size_t i)
{
    const struct lw_server_config *server = server_of(h, i);
    struct http_front *f = h->front;
    struct place *p;

    if (!server || f->place_count >= f->gate.conf->config->max_sessions)
        return NULL;
    p = calloc(1, sizeof(*p));
    if (!p)
        return NULL;
    p->front = f;
    p->owner = h;
    p->member = i;
    p->modern = h->place->modern;
    f->place_count++;
    h->members[i] = p;
    if (lw_seat_new(&f->gate, server, /* scoped_ids= */ p->modern, p, &p->seat) != 0) {
        h->members[i] = NULL;
        f->place_count--;
        free(p);
        return NULL;
    }
    if (h->paused && p->seat->up)
        p->seat->up->class_->pause(p->seat->up, true);
    return p;
}

static void to_member(struct hub_front *h, const struct lw_hub_effect *e)
{
    struct lw_json_limits limits = lw_json_default_limits;
    struct place *p = h->members[e->member];
    struct lw_message_fault fault;
    struct lw_message m;
    struct lw_arena a;

    if (p && p->over) {
        member_close(h, e->member);
        p = NULL;
    }
    if (!p)
        p = member_open(h, e->member);
    if (!p) {
        settle(h, lw_hub_member_down(h->hub, e->member, /* answers= */ false,
                                     lw_gate_now(&h->front->gate)));
        return;
    }
    if (!e->headers.p) {
        lw_seat_client(p->seat, e->exchange, e->bytes);
        return;
    }
    limits.bytes = limits.string = h->front->gate.conf->config->max_message + 65536;
    lw_arena_init(&a, e->bytes.n * 24 + 65536);
    if (lw_message_parse(&a, e->bytes, &limits, &m, &fault) == 0)
        lw_seat_client_message(p->seat, e->exchange, &m, e->headers);
    else
        lw_seat_client(p->seat, e->exchange, e->bytes); /* says what is wrong with it */
    lw_arena_fini(&a);
}

void lw_front_hub_said(struct place *member, const struct lw_effect_item *fx)
{
    struct hub_front *h = member->owner;

    settle(h, lw_hub_member(h->hub, member->member, fx->exchange, fx->bytes, fx->final,
                            lw_gate_now(&h->front->gate)));
}

void lw_front_hub_ended(struct place *member, bool failed)
{
    struct hub_front *h = member->owner;

    /* A session that failed takes nothing more; one whose server has gone refuses by itself. */
    member->over = failed;
    settle(h, lw_hub_member_down(h->hub, member->member, /* answers= */ !failed,
                                 lw_gate_now(&h->front->gate)));
}

/* ---- performing effects ---- */

static void note(struct hub_front *h, const struct lw_hub_effect *e)
{
    struct lw_log_field fields[4];
    unsigned held;
    size_t n = 0;

    if (!lw_may_log(&h->rates[e->note], lw_gate_now(&h->front->gate).steady_ms, &held))
        return;
    if (e->member < h->count)
        fields[n++] = LW_F_Z("server", h->names[e->member]);
    if (e->subject.n)
        fields[n++] = LW_F_STR("item", e->subject);
    if (e->bytes.n)
        fields[n++] = LW_F_STR("detail", e->bytes);
    if (held)
        fields[n++] = LW_F_INT("not_shown", held);
    lw_log_fields((enum lw_log_level)lw_hub_note_level(e->note), lw_hub_note_event(e->note),
                  lw_hub_note_text(e->note), fields, n);
}

static void perform(struct hub_front *h, const struct lw_hub_effect *e)
{
    struct place *p = e->member < h->count ? h->members[e->member] : NULL;

    switch (e->kind) {
    case LW_HUB_TO_CLIENT: {
        struct lw_effect_item fx = {.kind = LW_FX_TO_CLIENT,
                                    .exchange = e->exchange,
                                    .final = e->final,
                                    .request = e->request,
                                    .bytes = e->bytes};

        lw_front_place_send(h->place, &fx);
        break;
    }
    case LW_HUB_TO_MEMBER:
        to_member(h, e);
        break;
    case LW_HUB_GIVE_UP:
        if (p && p->seat && !p->over)
            lw_seat_exchange_gone(p->seat, e->exchange);
        break;
    case LW_HUB_REOPEN:
        member_close(h, e->member);
        break;
    case LW_HUB_NOTE:
        note(h, e);
        break;
    }
}

static void on_timer(uv_timer_t *timer)
{
    struct hub_front *h = timer->data;

    h->armed = INT64_MAX;
    if (!h->closing)
        settle(h, lw_hub_tick(h->hub, lw_gate_now(&h->front->gate)));
}

static void arm(struct hub_front *h)
{
    int64_t at = lw_hub_deadline(h->hub);
    int64_t now;

    if (at >= h->armed)
        return;
    now = (int64_t)(uv_hrtime() / 1000000);
    uv_update_time(&h->front->gate.loop);
    h->armed = at;
    uv_timer_start(&h->timer, on_timer, at > now ? (uint64_t)(at - now) + 1 : 1, 0);
}

/* What an effect brings about while it is performed is queued behind the others. */
static void drain(struct hub_front *h)
{
    const struct lw_hub_effect *e;

    if (h->draining)
        return;
    h->draining = true;
    while (!h->closing && (e = lw_hub_next(h->hub)) != NULL)
        perform(h, e);
    h->draining = false;
    if (!h->closing)
        arm(h);
}

static void settle(struct hub_front *h, int err)
{
    if (h->closing)
        return;
    if (err && !h->failed) {
        h->failed = true;
        h->place->over = true; /* freed by the sweep or the next request, not under its callers */
        lw_log(LW_LOG_ERROR, "session.failed", "a session ran out of memory and was ended",
               LW_F_Z("server", "/mcp"));
    }
    if (!h->failed)
        drain(h);
}

/* ---- the client's side ---- */

void lw_front_hub_message(struct hub_front *h, uint64_t exchange, const struct lw_message *m,
                          struct lw_str headers)
{
    struct lw_now now = lw_gate_now(&h->front->gate);

    h->last_used = now.steady_ms;
    settle(h, lw_hub_client_message(h->hub, exchange, m, headers, now));
}

void lw_front_hub_used(struct hub_front *h)
{
    h->last_used = lw_gate_now(&h->front->gate).steady_ms;
}

void lw_front_hub_gone(struct hub_front *h, uint64_t exchange)
{
    settle(h, lw_hub_exchange_gone(h->hub, exchange, lw_gate_now(&h->front->gate)));
}

void lw_front_hub_pause(struct hub_front *h, bool pause)
{
    h->paused = pause;
    for (size_t i = 0; i < h->count; i++) {
        struct seat *seat = h->members[i] ? h->members[i]->seat : NULL;

        if (seat && seat->up)
            seat->up->class_->pause(seat->up, pause);
    }
}

int64_t lw_front_hub_idle(const struct hub_front *h, int64_t now)
{
    return lw_hub_busy(h->hub) == 0 ? now - h->last_used : -1;
}

/* ---- life ---- */

static void on_timer_closed(uv_handle_t *handle)
{
    struct hub_front *h = handle->data;

    lw_hub_free(&h->hub);
    for (size_t i = 0; i < h->count; i++)
        free(h->names[i]);
    free(h->names);
    free(h->members);
    free(h);
}

void lw_front_hub_free(struct hub_front **hp)
{
    struct hub_front *h = *hp;

    *hp = NULL;
    if (!h)
        return;
    h->closing = true;
    for (size_t i = 0; i < h->count; i++)
        member_close(h, i);
    uv_timer_stop(&h->timer);
    uv_close((uv_handle_t *)&h->timer, on_timer_closed);
}

static int make_hub(struct hub_front *h)
{
    const struct lw_config *c = h->front->gate.conf->config;
    struct lw_hub_options o = lw_hub_defaults;
    struct lw_hub_member *members = calloc(c->server_count + 1, sizeof(*members));
    int err = 0;

    h->members = calloc(c->server_count + 1, sizeof(*h->members));
    h->names = calloc(c->server_count + 1, sizeof(*h->names));
    if (!members || !h->members || !h->names)
        err = -LW_ERR_NOMEM;
    for (size_t i = 0; !err && i < c->server_count; i++) {
        const struct lw_server_config *s = &c->servers[i];

        if (!s->aggregate || !lw_hub_name_ok(lw_strz(s->name)))
            continue;
        members[h->count] = (struct lw_hub_member){lw_strz(s->name), s->aggregate_instructions};
        h->names[h->count] = strdup(s->name);
        if (!h->names[h->count++])
            err = -LW_ERR_NOMEM;
    }
    o.era = h->place->modern ? LW_ERA_MODERN : LW_ERA_LEGACY;
    o.members = members;
    o.count = h->count;
    o.version = LW_STR(LW_VERSION);
    o.scoped_ids = h->place->modern;
    o.refusal_results = c->refusals == LW_REFUSALS_RESULT;
    o.max_message = c->max_message;
    o.max_inflight = c->max_inflight;
    memcpy(o.seed, h->front->gate.seed, sizeof(o.seed));
    if (!err && getrandom(o.secret, sizeof(o.secret), 0) != sizeof(o.secret))
        err = -LW_ERR_IO;
    if (!err)
        err = lw_hub_new(&o, &h->hub);
    free(members);
    return err;
}

void lw_front_hub_warn(const struct lw_config *c)
{
    for (size_t i = 0; i < c->server_count; i++) {
        if (c->servers[i].aggregate && !lw_hub_name_ok(lw_strz(c->servers[i].name)))
            lw_log(LW_LOG_WARN, "aggregate.name",
                   "not behind /mcp: its name holds \"__\" or ends in \"_\"",
                   LW_F_Z("server", c->servers[i].name),
                   LW_F_Z("remedy", "rename it, or say aggregate: false"));
    }
}

int lw_front_hub_new(struct place *p, struct hub_front **out)
{
    struct hub_front *h = calloc(1, sizeof(*h));
    int err;

    if (!h)
        return -LW_ERR_NOMEM;
    h->front = p->front;
    h->place = p;
    h->armed = INT64_MAX;
    h->last_used = lw_gate_now(&p->front->gate).steady_ms;
    uv_timer_init(&p->front->gate.loop, &h->timer);
    h->timer.data = h;
    err = make_hub(h);
    if (err) {
        lw_front_hub_free(&h);
        return err;
    }
    *out = h;
    return 0;
}
