/* Requests that wait for something that the shell finds out: kept as they came, and made anew when
 * it is there. Of an id there is one request: who waits is gone before it is made again. */
#include "lib/engine/session_internal.h"

struct pending *lw_kept_new(struct lw_session *s, enum pending_type type, uint64_t exchange,
                            const struct lw_message *m, struct lw_str token, struct lw_str subject)
{
    struct pending *p = lw_pending_new(s, type, exchange, m->id->raw, token, m->method, subject);

    if (!p)
        return NULL;
    p->real = s->real;
    s->real = NULL;
    p->consulted = s->consulted;
    s->consulted = NULL;
    lw_buf_adds(&p->out, m->raw);
    lw_params_beside(s, p);
    if (lw_buf_status(&p->out))
        s->failed = true;
    lw_pending_keep(s, p);
    return p;
}

void lw_kept_until(struct lw_session *s, struct pending *p, int64_t wait_ms, int64_t *next_at)
{
    lw_pending_expect_ticket(s, p, ++s->next_ticket);
    p->deadline = s->now.steady_ms + wait_ms;
    if (p->deadline < *next_at)
        *next_at = p->deadline;
}

void lw_kept_go_on(struct lw_session *s, struct pending *p)
{
    uint64_t exchange = p->exchange;
    struct lw_str headers = s->headers;
    struct lw_buf frame = p->out;
    struct lw_buf beside = p->beside;
    struct resolved *real = p->real;
    struct consulted *consulted = p->consulted;

    p->real = NULL;
    p->consulted = NULL;
    lw_buf_init(&p->out, 0);
    lw_buf_init(&p->beside, 0);
    lw_pending_free(s, p);
    s->real = real;
    s->consulted = consulted;
    s->headers = beside.n ? lw_buf_str(&beside) : LW_STR_NONE;
    lw_client_frame(s, exchange, lw_buf_str(&frame));
    s->headers = headers;
    lw_resolved_free(&s->real); /* unless the call has kept them */
    lw_consulted_free(&s->consulted);
    lw_buf_fini(&frame);
    lw_buf_fini(&beside);
}

void lw_kept_expire(struct lw_session *s, enum pending_type type, int64_t *at,
                    void (*go_on)(struct lw_session *s, struct pending *p))
{
    int64_t next_at = NEVER;
    struct pending *next;

    if (*at > s->now.steady_ms)
        return;
    for (struct pending *p = s->first; p; p = next) {
        next = p->next;
        if (p->type != type)
            continue;
        if (p->deadline <= s->now.steady_ms)
            go_on(s, p);
        else if (p->deadline < next_at)
            next_at = p->deadline;
    }
    *at = next_at;
}
