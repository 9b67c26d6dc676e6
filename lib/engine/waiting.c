/* The requests that wait for the surface: in order of their deadlines, bounded in number and bytes.
 * They are served after an input has been taken, never within one: serving reads them into the
 * arena in which the input's own message stands. */
#include "lib/engine/session_internal.h"

#include <stdio.h>
#include <stdlib.h>

static struct lw_str id_of(const struct waiting *w)
{
    return lw_str(w->frame + w->n, w->id_n);
}

static void append(struct lw_session *s, struct waiting *w)
{
    struct waiting **at = s->waiting_last;

    /* What waits again keeps its place: its deadline is before those of younger ones. */
    if (w->deadline == s->waited_until) {
        for (at = &s->waiting; *at && (*at)->deadline <= w->deadline;)
            at = &(*at)->next;
    }
    w->next = *at;
    *at = w;
    if (!w->next)
        s->waiting_last = &w->next;
    s->waiting_count++;
    s->kept += w->n;
}

/* Takes the one at *at out of the queue. */
static struct waiting *take(struct lw_session *s, struct waiting **at)
{
    struct waiting *w = *at;

    *at = w->next;
    if (!*at)
        s->waiting_last = at;
    w->next = NULL;
    s->waiting_count--;
    s->kept -= w->n;
    return w;
}

void lw_waiting_add(struct lw_session *s, uint64_t exchange, const struct lw_message *m,
                    const char *view)
{
    char room[LW_ID_MAX];
    struct lw_str id = lw_id_key(m->id->raw, room);
    size_t size = m->raw.n + id.n + s->headers.n;
    struct waiting *w;

    if (s->waiting_count >= s->o.max_waiting || !lw_kept_fits(s, m->raw.n)) {
        struct lw_decision d = {.reason = LW_REASON_INFLIGHT_LIMIT};

        lw_call_refusal_text(s, exchange, m->id->raw, &d, LW_STR_NONE);
        return;
    }
    w = malloc(sizeof(*w) + size);
    if (!w) {
        s->failed = true;
        return;
    }
    *w = (struct waiting){.exchange = exchange, .n = m->raw.n, .id_n = id.n};
    w->deadline =
        s->waited_until != NEVER ? s->waited_until : s->now.steady_ms + s->o.walk_timeout_ms;
    snprintf(w->view, sizeof(w->view), "%s", view);
    memcpy(w->frame, m->raw.p, w->n);
    memcpy(w->frame + w->n, id.p, w->id_n);
    w->has_headers = s->headers.p != NULL;
    w->headers_n = s->headers.n;
    if (w->headers_n)
        memcpy(w->frame + w->n + w->id_n, s->headers.p, w->headers_n);
    append(s, w);
}

bool lw_waiting_has(const struct lw_session *s, struct lw_str id)
{
    char room[LW_ID_MAX];

    id = lw_id_key(id, room);
    for (const struct waiting *w = s->waiting; w; w = w->next) {
        if (!w->gone && lw_str_eq(id_of(w), id))
            return true;
    }
    return false;
}

bool lw_waiting_drop(struct lw_session *s, uint64_t exchange, struct lw_str id)
{
    char room[LW_ID_MAX];
    bool found = false;

    id = lw_id_key(id, room);
    for (struct waiting *w = s->waiting; w; w = w->next) {
        if (w->gone || (id.p ? !lw_str_eq(id_of(w), id) : w->exchange != exchange))
            continue;
        w->gone = true; /* freed when its turn comes */
        if (id.p)
            lw_fx_unanswered(s, w->exchange);
        found = true;
    }
    return found;
}

void lw_waiting_release(struct lw_session *s)
{
    s->release_due = true;
    s->release_at = NEVER;
}

/* Room for the answers of one more request, however long the list that it asks for. */
static bool roomy(const struct lw_session *s)
{
    return s->fx.used <= s->o.max_message * 4;
}

static bool of_other_view(const struct lw_session *s, const struct waiting *w)
{
    return w->view[0] && strcmp(w->view, s->view) != 0;
}

static void serve(struct lw_session *s, struct waiting *w)
{
    s->waited_until = w->deadline;
    if (w->has_headers)
        s->headers = lw_str(w->frame + w->n + w->id_n, w->headers_n);
    if (!w->gone)
        lw_client_frame(s, w->exchange, lw_str(w->frame, w->n));
    s->headers = LW_STR_NONE;
    s->waited_until = NEVER;
    free(w);
}

void lw_waiting_serve(struct lw_session *s)
{
    struct waiting *w = s->waiting;
    bool room = true; /* for one at least */

    s->release_due = false;
    if (s->reporting || (!s->live && !s->o.advise) || !s->have_manifest || s->stale)
        return;
    lw_call_resume(s);
    /* Detached first: what is served may have to wait again. */
    s->waiting = NULL;
    s->waiting_last = &s->waiting;
    s->waiting_count = 0;
    s->releasing = true;
    while (w) {
        struct waiting *next = w->next;

        s->kept -= w->n;
        if (w->gone || (room && !s->failed && !of_other_view(s, w)))
            serve(s, w);
        else
            append(s, w);
        room = roomy(s);
        w = next;
    }
    s->releasing = false;
    s->stale = s->stale_next;
    s->stale_next = false;
    if (!s->waiting || s->failed)
        return;
    if (room && of_other_view(s, s->waiting))
        serve(s, take(s, &s->waiting)); /* the next view's turn */
    if (!room || (s->waiting && of_other_view(s, s->waiting)))
        s->release_at = s->now.steady_ms;
}

void lw_waiting_move(struct lw_session *s, const char *from, const char *to)
{
    char old[LW_VIEW_TEXT_BUF];

    if (!from[0])
        return;
    snprintf(old, sizeof(old), "%s", from);
    for (struct waiting *w = s->waiting; w; w = w->next) {
        if (strcmp(w->view, old) == 0)
            snprintf(w->view, sizeof(w->view), "%s", to);
    }
}

static void refuse(struct lw_session *s, const struct waiting *w, const struct lw_decision *d)
{
    struct lw_json_limits limits = lw_limits(s);
    struct lw_message_fault fault;
    struct lw_message m;
    struct lw_arena a;

    /* Not in the session's own arena: the message of this input may still stand there. */
    lw_arena_init(&a, s->in.cap);
    if (lw_message_parse(&a, lw_str(w->frame, w->n), &limits, &m, &fault) == 0)
        lw_call_refuse(s, w->exchange, &m, LW_STR_NONE, d);
    else
        lw_call_refusal_text(s, w->exchange, id_of(w), d, LW_STR_NONE);
    lw_arena_fini(&a);
}

void lw_waiting_refuse(struct lw_session *s, enum lw_reason reason, struct lw_str detail,
                       int64_t due)
{
    struct lw_decision d = {.reason = reason};
    struct waiting **at = &s->waiting;

    snprintf(d.detail, sizeof(d.detail), "%.*s", LW_FMT(detail));
    if (due == NEVER)
        s->given_up = reason;
    while (*at) {
        struct waiting *w = *at;

        if (due != NEVER && w->deadline > due && !w->gone) {
            at = &w->next;
            continue;
        }
        take(s, at);
        if (!w->gone)
            refuse(s, w, &d);
        free(w);
    }
}
