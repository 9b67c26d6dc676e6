/* The requests in flight: registered under our id, the client's id and the ticket of their
 * decision, in order of creation. */
#include "lib/engine/session_internal.h"

#include <stdlib.h>

static struct lw_str id_key(const uint64_t *id)
{
    return lw_str((const char *)id, sizeof(*id));
}

struct pending *lw_pending_new(struct lw_session *s, enum pending_type type, uint64_t exchange,
                               struct lw_str client_id, struct lw_str token, struct lw_str method,
                               struct lw_str subject)
{
    char room[LW_ID_MAX];
    struct lw_str key = lw_id_key(client_id, room);
    size_t n = sizeof(exchange) + key.n + client_id.n + token.n + method.n + subject.n + s->agent.n;
    struct pending *p = calloc(1, sizeof(*p) + n);
    char *at;
    bool ok;

    if (!p) {
        s->failed = true;
        return NULL;
    }
    p->type = type;
    p->exchange = exchange;
    p->upstream = ++s->next_upstream;
    p->generation = s->generation;
    p->deadline = NEVER;
    p->sent_at = s->now.steady_ms; /* until then: when it was decided */
    lw_buf_init(&p->out, s->o.max_message + 4096);
    lw_buf_init(&p->held, s->o.max_message + 4096);
    lw_buf_init(&p->beside, 0);
    lw_buf_init(&p->said, 4096);
    at = p->text;
#define KEEP(slice)                                                                                \
    (slice.p ? (memcpy(at, slice.p, slice.n), at += slice.n, lw_str(at - slice.n, slice.n))        \
             : LW_STR_NONE)
    if (client_id.p) {
        memcpy(at, &exchange, sizeof(exchange));
        at += sizeof(exchange);
        p->client_key = KEEP(key);
        if (s->o.scoped_ids)
            p->client_key = lw_str(p->text, sizeof(exchange) + key.n);
        p->client_id = KEEP(client_id);
    }
    p->token = KEEP(token);
    p->method = KEEP(method);
    p->subject = KEEP(subject);
    if (s->agent.n) {
        struct lw_str agent = lw_buf_str(&s->agent);

        p->agent = KEEP(agent);
    }
#undef KEEP
    ok = lw_map_put(&s->by_upstream, id_key(&p->upstream), p, NULL) == 0;
    if (ok && p->client_key.p && lw_map_put(&s->by_client, p->client_key, p, NULL) != 0) {
        lw_map_del(&s->by_upstream, id_key(&p->upstream));
        ok = false;
    }
    if (!ok) {
        free(p);
        s->failed = true;
        return NULL;
    }
    p->prev = s->last;
    if (s->last)
        s->last->next = p;
    else
        s->first = p;
    s->last = p;
    s->count++;
    return p;
}

struct pending *lw_pending_by_upstream(struct lw_session *s, uint64_t upstream)
{
    return lw_map_get(&s->by_upstream, id_key(&upstream));
}

struct pending *lw_pending_by_ticket(struct lw_session *s, uint64_t ticket)
{
    return lw_map_get(&s->by_ticket, id_key(&ticket));
}

void lw_pending_expect_ticket(struct lw_session *s, struct pending *p, uint64_t ticket)
{
    p->ticket = ticket;
    if (lw_map_put(&s->by_ticket, id_key(&p->ticket), p, NULL) != 0)
        s->failed = true;
}

void lw_pending_sent(struct lw_session *s, struct pending *p, int64_t timeout_ms)
{
    p->state = SENT;
    p->sent_at = s->now.steady_ms;
    p->deadline = timeout_ms == NEVER ? NEVER : s->now.steady_ms + timeout_ms;
    if (p->deadline < s->earliest)
        s->earliest = p->deadline;
}

bool lw_kept_fits(const struct lw_session *s, size_t n)
{
    return s->kept + n <= s->o.max_message * 4;
}

void lw_pending_keep(struct lw_session *s, struct pending *p)
{
    s->kept -= p->kept;
    p->kept = p->out.n + p->held.n + p->beside.n;
    s->kept += p->kept;
}

void lw_pending_free(struct lw_session *s, struct pending *p)
{
    if (!p)
        return;
    if (s->handshake_pending == p)
        s->handshake_pending = NULL;
    if (s->bridge) {
        lw_bridge_forget(s->bridge, p->upstream);
        if (s->waiting)
            s->release_at = s->now.steady_ms; /* what waits for another session of the server */
    }
    lw_map_del(&s->by_upstream, id_key(&p->upstream));
    if (p->ticket && lw_pending_by_ticket(s, p->ticket) == p)
        lw_map_del(&s->by_ticket, id_key(&p->ticket));
    if (p->client_key.p && lw_map_get(&s->by_client, p->client_key) == p)
        lw_map_del(&s->by_client, p->client_key);
    *(p->prev ? &p->prev->next : &s->first) = p->next;
    *(p->next ? &p->next->prev : &s->last) = p->prev;
    s->count--;
    s->kept -= p->kept;
    lw_claims_free(p);
    lw_approval_free(&p->ask);
    lw_buf_fini(&p->out);
    lw_buf_fini(&p->held);
    lw_buf_fini(&p->beside);
    lw_buf_fini(&p->said);
    lw_resolved_free(&p->real);
    lw_consulted_free(&p->consulted);
    lw_listing_free(&p->listing);
    free(p);
}
