/* Events of legacy streams: their ids, and what is kept of them for a client that comes back.
 * Bounded per session and over all in bytes, per session in number; the oldest of the session go
 * first, whatever stream they are of.
 * Specification: 2025-11-25 basic/transports, "Resumability and Redelivery". */
#include "src/gate/front_http.h"

#include <stdlib.h>

#include "lib/mcp/sse.h"

#define KEPT_MAX 4096 /* events of a session */
#define WAIT_MAX 64   /* of them, said unasked while nobody has ever listened */

void lw_front_event_id(const struct stream *s, uint64_t seq, struct lw_buf *to)
{
    lw_buf_addi(to, (int64_t)s->no);
    lw_buf_addc(to, '-');
    lw_buf_addi(to, (int64_t)seq);
}

static bool number(struct lw_str s, uint64_t *out)
{
    uint64_t v = 0;

    if (s.n == 0 || s.n > 15)
        return false;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9')
            return false;
        v = v * 10 + (uint64_t)(s.p[i] - '0');
    }
    *out = v;
    return true;
}

bool lw_front_event_parse(struct lw_str id, uint64_t *stream, uint64_t *seq)
{
    size_t at = lw_str_find(id, LW_STR("-"), 0);

    return at != (size_t)-1 && number(lw_str(id.p, at), stream) &&
           number(lw_str(id.p + at + 1, id.n - at - 1), seq);
}

/* The oldest of the place: also the oldest of its stream. */
static void drop_oldest(struct place *p)
{
    struct event *e = p->oldest;
    struct stream *s = e->stream;

    p->oldest = e->place_next;
    if (p->oldest)
        p->oldest->place_prev = NULL;
    else
        p->newest = NULL;
    s->first = e->next;
    if (!s->first)
        s->last = NULL;
    p->kept -= e->n;
    p->kept_nr--;
    free(e);
}

void lw_front_events_drop(struct stream *s)
{
    struct place *p = s->place;

    while (s->first) {
        struct event *e = s->first;

        s->first = e->next;
        if (e->place_prev)
            e->place_prev->place_next = e->place_next;
        else
            p->oldest = e->place_next;
        if (e->place_next)
            e->place_next->place_prev = e->place_prev;
        else
            p->newest = e->place_prev;
        p->kept -= e->n;
        p->kept_nr--;
        free(e);
    }
    s->last = NULL;
}

/* What a session may keep: with many of them an equal share, so that no one takes that of others.
 * Those of the aggregated endpoint count for their members' too, which keep nothing. */
static size_t share(const struct http_front *f)
{
    const struct lw_config *c = f->gate.conf->config;
    size_t each = c->replay_total / (f->place_count > 0 ? f->place_count : 1);

    return each < c->replay ? each : c->replay;
}

void lw_front_events_trim(struct place *p)
{
    size_t limit = share(p->front);

    while (p->kept > limit || p->kept_nr > KEPT_MAX)
        drop_oldest(p);
}

static void keep(struct stream *s, uint64_t seq, struct lw_str text)
{
    struct place *p = s->place;
    size_t limit = share(p->front);
    struct event *e;

    /* What is too long by itself leaves a gap that a resumption finds. */
    e = text.n <= limit ? malloc(sizeof(*e) + text.n) : NULL;
    if (!e)
        return;
    *e = (struct event){.stream = s, .seq = seq, .n = text.n, .place_prev = p->newest};
    memcpy(e->text, text.p, text.n);
    if (s->last)
        s->last->next = e;
    else
        s->first = e;
    s->last = e;
    if (p->newest)
        p->newest->place_next = e;
    else
        p->oldest = e;
    p->newest = e;
    p->kept += e->n;
    p->kept_nr++;
    lw_front_events_trim(p);
}

struct lw_str lw_front_event(struct stream *s, struct lw_str json, struct lw_buf *b)
{
    uint64_t seq = s->next_seq++;
    struct lw_buf id;

    lw_buf_init(&id, 64);
    lw_front_event_id(s, seq, &id);
    lw_sse_write(b, lw_buf_str(&id), json);
    lw_buf_fini(&id);
    if (lw_buf_status(b))
        return LW_STR_NONE;
    if (!s->unasked || s->x || s->named || seq <= WAIT_MAX)
        keep(s, seq, lw_buf_str(b));
    return lw_buf_str(b);
}
