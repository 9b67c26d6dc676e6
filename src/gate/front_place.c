/* Places: the legacy sessions and the shared modern seats that requests belong to, and on which of
 * their streams a message goes out: on exactly one. */
#include "src/gate/front_http.h"

#include <stdio.h>
#include <stdlib.h>

#include "src/gate/point.h"

struct stream *lw_front_place_stream(struct place *p, uint64_t no)
{
    for (struct stream *s = p->streams; s; s = s->next) {
        if (s->no == no)
            return s;
    }
    return NULL;
}

struct stream *lw_front_place_unread(struct place *p)
{
    for (struct stream *s = p->streams; s; s = s->next) {
        if (s->unasked && !s->x && !s->named)
            return s;
    }
    return NULL;
}

uint32_t lw_front_place_listeners(const struct place *p)
{
    uint32_t n = 0;

    for (const struct stream *s = p->streams; s; s = s->next)
        n += s->unasked && s->x;
    return n;
}

/* ---- which stream ---- */

/* The oldest that listens and reads; or one that may come back. */
static struct stream *listener(struct place *p, bool reading)
{
    struct stream *found = NULL;

    for (struct stream *s = p->streams; s; s = s->next) {
        if (s->unasked && (reading ? s->x != NULL : !s->x)) {
            found = s;
            if (!reading)
                break; /* the youngest of those */
        }
    }
    return found;
}

/* A question needs a way to the client: of a request whose connection is there. */
static struct stream *asking(struct place *p)
{
    for (struct stream *s = p->streams; s; s = s->next) {
        if (!s->unasked && !s->initialize && s->x && s->exchanges)
            return s;
    }
    return NULL;
}

static void send_unasked(struct place *p, const struct lw_effect_item *fx)
{
    struct stream *s = listener(p, /* reading= */ true);

    if (!s && fx->request)
        s = asking(p);
    if (p->modern && !s)
        return;
    if (!s)
        s = listener(p, /* reading= */ false);
    if (!s) {
        /* Nobody has listened yet: kept for the first who does. */
        s = lw_front_stream_new(p, NULL);
        if (s)
            s->unasked = true;
    }
    if (s)
        lw_front_stream_send(s, NULL, fx->bytes);
}

void lw_front_place_send(struct place *place, const struct lw_effect_item *fx)
{
    struct exchange *e;

    if (!fx->exchange) {
        send_unasked(place, fx);
        return;
    }
    e = lw_map_get(&place->front->exchanges,
                   lw_str((const char *)&fx->exchange, sizeof(fx->exchange)));
    if (!e)
        return;
    if (fx->final && fx->bytes.n == 0)
        lw_front_stream_unanswered(e->stream, e);
    else
        lw_front_stream_send(e->stream, fx->final ? e : NULL, fx->bytes);
}

static void send_to_client(struct seat *seat, const struct lw_effect_item *fx)
{
    struct place *place = seat->front;

    if (seat->point) {
        if (seat->front)
            lw_point_said(seat, fx);
        return;
    }
    if (place && place->owner)
        lw_front_hub_said(place, fx);
    else if (place)
        lw_front_place_send(place, fx);
}

static void part(struct seat *seat, uint64_t exchange, int64_t retry_ms)
{
    struct place *place = seat->front;
    struct exchange *e;

    if (!place || place->owner)
        return; /* a client of several servers does not wait with one of them */
    e = lw_map_get(&place->front->exchanges, lw_str((const char *)&exchange, sizeof(exchange)));
    if (e)
        lw_front_stream_part(e->stream, retry_ms);
}

/* ---- life ---- */

void lw_front_place_message(struct place *p, uint64_t exchange, const struct lw_message *m,
                            struct lw_str headers)
{
    if (p->hub)
        lw_front_hub_message(p->hub, exchange, m, headers);
    else
        lw_seat_client_message(p->seat, exchange, m, headers);
}

void lw_front_place_gone(struct place *p, uint64_t exchange)
{
    if (p->hub)
        lw_front_hub_gone(p->hub, exchange);
    else if (p->seat)
        lw_seat_exchange_gone(p->seat, exchange);
}

void lw_front_place_used(struct place *p)
{
    if (p->hub)
        lw_front_hub_used(p->hub);
    else if (p->seat)
        p->seat->last_used = lw_gate_now(&p->front->gate).steady_ms;
}

int64_t lw_front_place_idle(struct place *p, int64_t now)
{
    if (p->attached > 0)
        return -1;
    if (p->hub)
        return lw_front_hub_idle(p->hub, now);
    return lw_session_busy(p->seat->session) == 0 ? now - p->seat->last_used : -1;
}

void lw_front_place_retire(struct place *p)
{
    if (lw_map_get(&p->front->places, lw_strz(p->key)) == p)
        lw_map_del(&p->front->places, lw_strz(p->key));
    p->retired = true;
}

void lw_front_place_free(struct place *p)
{
    struct http_front *f = p->front;

    /* First, so that no request finds it while it goes. */
    lw_front_place_retire(p);
    while (p->streams) {
        lw_front_stream_close(p->streams);
        lw_front_stream_free(p->streams);
    }
    if (p->prev)
        p->prev->next = p->next;
    else
        f->first = p->next;
    if (p->next)
        p->next->prev = p->prev;
    f->place_count--;
    lw_front_hub_free(&p->hub);
    lw_seat_close(&p->seat);
    free(p);
}

static void ended(struct seat *seat, const char *why)
{
    struct place *p = seat->front;

    (void)why;
    if (seat->point) {
        if (seat->front)
            lw_point_ended(seat);
        return;
    }
    if (p && p->owner)
        lw_front_hub_ended(p, seat->failed);
    else if (p)
        p->over = true; /* freed by the sweep or the next request, not under its callers */
}

const struct front_class lw_front_http_class = {
    .send = send_to_client,
    .part = part,
    .ended = ended,
};

int lw_front_place_new(struct http_front *f, const struct lw_server_config *server, const char *key,
                       bool modern, struct place **out)
{
    struct place *p;
    int err;

    if (f->place_count >= f->gate.conf->config->max_sessions)
        return -LW_ERR_LIMIT;
    p = calloc(1, sizeof(*p));
    if (!p)
        return -LW_ERR_NOMEM;
    p->front = f;
    p->modern = modern;
    snprintf(p->key, sizeof(p->key), "%s", key);
    err = lw_map_put(&f->places, lw_strz(p->key), p, NULL);
    if (err) {
        free(p);
        return err;
    }
    err = server ? lw_seat_new(&f->gate, server, /* scoped_ids= */ modern, p, &p->seat)
                 : lw_front_hub_new(p, &p->hub);
    if (err) {
        lw_map_del(&f->places, lw_strz(p->key));
        free(p);
        return err;
    }
    p->next = f->first;
    if (f->first)
        f->first->prev = p;
    f->first = p;
    f->place_count++;
    *out = p;
    return 0;
}
