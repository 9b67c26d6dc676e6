/* Calls that a rule wants a human to approve: asked about in the ways that the rule names and the
 * client can, held, refused with the name of the approval, and made when it is there.
 *
 * A page is made by the shell and answered past the client: what the client says of it is that its
 * human went there, and the ledger is asked what they said.
 *
 * A call that waits is kept as it came. When it is approved it is a request anew: everything about
 * it is decided again, so that a new policy, drift or a kill in between leave no approval to use;
 * and the decision that uses it is refused by the ledger unless it is of that very call. Owns what
 * waits; who may answer and what is kept is lib/approve's and the ledger's.
 * Specification: client/elicitation of both eras, basic/patterns/mrtr. */
#include "lib/engine/approval_internal.h"

#include <stdio.h>
#include <stdlib.h>

#define QUIET_HOLD_MS 45000 /* without progress: below the time that clients give a call */
#define PROGRESS_MS   5000

void lw_approval_free(struct approval **ap)
{
    if (*ap)
        lw_buf_fini(&(*ap)->shown);
    free(*ap);
    *ap = NULL;
}

/* ---- refusing ---- */

static void words(struct lw_decision *d, const struct approval *a)
{
    char time[LW_TIME_TEXT_BUF];

    if (!a->id[0])
        return;
    snprintf(d->asked, sizeof(d->asked), "%s", a->id);
    if (d->reason != LW_REASON_APPROVAL_REQUIRED && d->reason != LW_REASON_APPROVAL_TIMEOUT)
        return;
    snprintf(d->detail, sizeof(d->detail),
             "It waits as approval %s until %s: make the very same call again when it is approved "
             "(landwaiter approvals show %s).",
             a->id, lw_time_text(a->expires_at, time).p, a->id);
}

void lw_approval_refuse(struct lw_session *s, struct pending *p, enum lw_reason reason,
                        const char *detail)
{
    struct lw_json_limits limits = lw_limits(s);
    struct lw_decision d = {.reason = reason, .rule = p->decision.rule, .say = p->decision.say};
    struct lw_message_fault fault;
    struct lw_buf frame = p->out;
    struct lw_buf said = p->said;
    uint64_t exchange = p->exchange;
    struct lw_message m;

    lw_approval_take_back(s, p);
    words(&d, p->ask);
    if (detail)
        snprintf(d.detail, sizeof(d.detail), "%s", detail);
    lw_buf_init(&p->out, 0);
    lw_buf_init(&p->said, 0);
    lw_arena_reset(&s->in);
    if (lw_message_parse(&s->in, lw_buf_str(&frame), &limits, &m, &fault) == 0) {
        struct lw_str name = p->subject.p ? lw_fx_dup(s, p->subject) : LW_STR_NONE;

        lw_pending_free(s, p);
        lw_call_refuse(s, exchange, &m, name, &d);
    } else {
        s->failed = true; /* it was read once */
    }
    lw_buf_fini(&frame);
    lw_buf_fini(&said);
}

/* ---- going on ---- */

/* As a request anew. `given`: with this approval, if it is the same request still. */
static void go_on(struct lw_session *s, struct pending *p, bool given)
{
    lw_approval_take_back(s, p);
    if (given) {
        s->given_request = p->ask->request;
        snprintf(s->given, sizeof(s->given), "%s", p->ask->id);
    } else {
        lw_resolved_free(&p->real);
        lw_consulted_free(&p->consulted);
    }
    lw_kept_go_on(s, p);
    s->given[0] = '\0';
}

/* ---- the ways ---- */

static void wake_by(struct lw_session *s, int64_t at)
{
    if (at < s->approval_at)
        s->approval_at = at;
}

static void hold(struct lw_session *s, struct pending *p)
{
    struct approval *a = p->ask;
    int64_t wait = !p->token.p && a->wait_ms > QUIET_HOLD_MS ? QUIET_HOLD_MS : a->wait_ms;

    a->waits = true;
    a->until = s->now.steady_ms + wait;
    a->progress_at = p->token.p ? s->now.steady_ms + PROGRESS_MS : NEVER;
    wake_by(s, a->until);
    wake_by(s, a->progress_at);
}

/* Asks the shell for a page that shows the call; it goes on in lw_approval_paged. */
static void ask_page(struct lw_session *s, struct pending *p)
{
    struct lw_effect_item *e = lw_fx(s, LW_FX_PAGE);

    p->ask->asks_page = true;
    lw_pending_expect_ticket(s, p, ++s->next_ticket);
    e->ticket = p->ticket;
    e->subject = lw_fx_dup(s, lw_strz(p->ask->id));
    e->bytes = lw_fx_dup(s, lw_buf_str(&p->ask->shown));
    e->until_ms = p->ask->expires_at;
}

static void ask_next(struct lw_session *s, struct pending *p)
{
    struct approval *a = p->ask;

    if (s->o.advise) { /* who only asks comes back by himself */
        lw_approval_refuse(s, p, LW_REASON_APPROVAL_REQUIRED, NULL);
        return;
    }
    for (; a->way < a->way_count; a->way++) {
        switch (a->ways[a->way]) {
        case LW_WAY_FORM:
            if (!a->form || a->shown.n == 0 || a->shown.n > LW_FORM_MAX || !lw_approval_can_show(s))
                break;
            if (lw_approval_ask_client(s, p, LW_STR_NONE)) {
                if (s->era != LW_ERA_MODERN)
                    hold(s, p);
                return;
            }
            break;
        case LW_WAY_HOLD:
            hold(s, p);
            return;
        case LW_WAY_REFUSE:
            lw_approval_refuse(s, p, LW_REASON_APPROVAL_REQUIRED, NULL);
            return;
        case LW_WAY_URL:
            if (a->opened) { /* its human has the address already */
                hold(s, p);
                return;
            }
            if (!a->form || a->shown.n == 0 || !lw_approval_can_open(s))
                break;
            ask_page(s, p);
            return;
        case LW_WAY_NONE:
        case LW_WAY_COUNT:
        default:
            break;
        }
    }
    lw_approval_refuse(s, p, a->waits ? LW_REASON_APPROVAL_TIMEOUT : LW_REASON_APPROVAL_REQUIRED,
                       NULL);
}

static void tell_progress(struct lw_session *s, struct pending *p)
{
    struct lw_buf b;

    lw_buf_init(&b, 8192);
    lw_buf_addz(&b, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\",\"params\":{"
                    "\"progressToken\":");
    lw_buf_adds(&b, p->token);
    lw_buf_addf(&b, ",\"progress\":%u,\"message\":\"waiting for a human to approve %s\"}}",
                ++p->ask->progress, p->ask->id);
    if (lw_buf_status(&b) == 0)
        lw_fx_client(s, p->exchange, lw_fx_dup(s, lw_buf_str(&b)), /* final= */ false);
    lw_buf_fini(&b);
    p->ask->progress_at = s->now.steady_ms + PROGRESS_MS;
}

void lw_approval_tick(struct lw_session *s)
{
    struct pending *next;

    if (s->approval_at > s->now.steady_ms)
        return;
    s->approval_at = NEVER;
    for (struct pending *p = s->first; p; p = next) {
        next = p->next;
        if (p->type != PENDING_ASK || !p->ask->waits || p->no_client)
            continue;
        if (p->ask->until <= s->now.steady_ms) {
            lw_approval_take_back(s, p);
            p->ask->way++;
            ask_next(s, p);
            continue;
        }
        if (p->ask->progress_at <= s->now.steady_ms)
            tell_progress(s, p);
        wake_by(s, p->ask->until);
        wake_by(s, p->ask->progress_at);
    }
}

/* ---- what the client says ---- */

void lw_approval_vote(struct lw_session *s, struct pending *p, bool approve)
{
    struct lw_effect_item *e = lw_fx(s, LW_FX_VOTE);

    lw_pending_expect_ticket(s, p, ++s->next_ticket);
    e->ticket = p->ticket;
    e->subject = lw_fx_dup(s, lw_strz(p->ask->id));
    e->final = approve;
}

/* ---- what the session calls ---- */

static void stands(struct lw_session *s, struct pending *p, enum lw_ask_state state)
{
    switch (state) {
    case LW_ASK_APPROVED:
        go_on(s, p, /* given= */ true);
        return;
    case LW_ASK_PENDING:
        ask_next(s, p);
        return;
    case LW_ASK_DENIED:
        lw_approval_refuse(s, p, LW_REASON_APPROVAL_DENIED, NULL);
        return;
    case LW_ASK_EXPIRED:
    case LW_ASK_CONSUMED:
    default:
        lw_approval_refuse(s, p, LW_REASON_APPROVAL_VOID, NULL);
        return;
    }
}

static void not_asked(struct lw_session *s, struct pending *p, int err)
{
    if (s->ledger_lost || err == -LW_ERR_CLOSED)
        lw_approval_refuse(s, p, LW_REASON_LEDGER_UNAVAILABLE, "");
    else if (err == -LW_ERR_LIMIT)
        lw_approval_refuse(s, p, LW_REASON_APPROVAL_REQUIRED,
                           "It cannot be shown to a human in full, so that nobody can approve it.");
    else if (err == -LW_ERR_BUSY)
        lw_approval_refuse(s, p, LW_REASON_APPROVAL_REQUIRED,
                           "Humans are asked too often already: try again later.");
    else if (err == -LW_ERR_PERM)
        lw_approval_refuse(s, p, LW_REASON_APPROVAL_REQUIRED,
                           "That answer does not count for this call.");
    else
        lw_approval_refuse(s, p, LW_REASON_RECEIPT_FAILED, "");
}

void lw_approval_asked(struct lw_session *s, uint64_t ticket, const struct lw_asked *asked)
{
    struct pending *p = lw_pending_by_ticket(s, ticket);

    if (!p || p->type != PENDING_ASK || p->ask->asks_page)
        return;
    lw_map_del(&s->by_ticket, lw_str((const char *)&p->ticket, sizeof(p->ticket)));
    p->ticket = 0;
    if (p->no_client) {
        lw_pending_free(s, p);
        return;
    }
    if (asked->err != 0 || asked->id.n == 0 || asked->id.n >= sizeof(p->ask->id)) {
        not_asked(s, p, asked->err != 0 ? asked->err : -LW_ERR_PROTOCOL);
        return;
    }
    if (!lw_str_eqz(asked->id, p->ask->id))
        p->ask->opened = false; /* the page was of an approval that is over */
    snprintf(p->ask->id, sizeof(p->ask->id), "%.*s", LW_FMT(asked->id));
    p->ask->expires_at = asked->expires_at;
    stands(s, p, asked->state);
}

void lw_approval_paged(struct lw_session *s, uint64_t ticket, struct lw_str url)
{
    struct pending *p = lw_pending_by_ticket(s, ticket);

    if (!p || p->type != PENDING_ASK || !p->ask->asks_page)
        return;
    lw_map_del(&s->by_ticket, lw_str((const char *)&p->ticket, sizeof(p->ticket)));
    p->ticket = 0;
    p->ask->asks_page = false;
    if (p->no_client) {
        lw_pending_free(s, p);
        return;
    }
    if (url.n == 0 || url.n > LW_URL_MAX || !lw_approval_ask_client(s, p, url)) {
        p->ask->way++;
        ask_next(s, p);
    } else if (s->era != LW_ERA_MODERN) {
        hold(s, p);
    }
}

/* The next that waits for this approval, not yet dealt with. */
static struct pending *waiting_for(struct lw_session *s, struct lw_str id)
{
    for (struct pending *p = s->first; p; p = p->next) {
        if (p->type == PENDING_ASK && p->ask->waits && p->ticket == 0 && !p->no_client &&
            lw_str_eqz(id, p->ask->id))
            return p;
    }
    return NULL;
}

void lw_approval_answered(struct lw_session *s, struct lw_str id, enum lw_ask_state state)
{
    struct pending *p;

    if (state == LW_ASK_PENDING)
        return; /* one of several: it goes on waiting */
    while ((p = waiting_for(s, id)) != NULL) {
        lw_approval_tell_complete(s, p);
        if (state == LW_ASK_DENIED || state == LW_ASK_EXPIRED)
            lw_approval_refuse(s, p,
                               state == LW_ASK_DENIED ? LW_REASON_APPROVAL_DENIED
                                                      : LW_REASON_APPROVAL_TIMEOUT,
                               state == LW_ASK_DENIED ? NULL : "");
        else
            go_on(s, p, /* given= */ false); /* what it leads to is looked up anew */
    }
}

bool lw_approval_response(struct lw_session *s, uint64_t id, const struct lw_message *m)
{
    struct pending *p = s->first;

    while (p && (p->type != PENDING_ASK || p->ask->question != id || p->no_client))
        p = p->next;
    if (!p || id == 0)
        return false;
    p->ask->question = 0;
    switch (m->kind == LW_MESSAGE_RESULT ? lw_approval_answer_of(m->result, p->ask->sent)
                                         : FORM_NONE) {
    case FORM_APPROVE:
        lw_approval_vote(s, p, true);
        break;
    case FORM_DENY:
        lw_approval_vote(s, p, false);
        break;
    case FORM_OPENED: /* it goes on waiting for what is answered there */
        p->ask->opened = true;
        break;
    case FORM_NONE: /* closed without a word, or not shown at all: another way */
    default:
        p->ask->sent = false;
        p->ask->way++;
        ask_next(s, p);
        break;
    }
    return true;
}

void lw_approval_cancel(struct lw_session *s, struct pending *p)
{
    p->ask->question = 0; /* its client has ended all that belongs to it */
    if (p->ticket == 0)
        lw_pending_free(s, p);
}

void lw_approval_kill(struct lw_session *s, struct pending *p, const char *why)
{
    lw_approval_refuse(s, p, LW_REASON_KILLED, why);
}

void lw_approval_ledger_lost(struct lw_session *s)
{
    struct pending *next;

    for (struct pending *p = s->first; p; p = next) {
        next = p->next;
        if (p->type != PENDING_ASK)
            continue;
        if (p->no_client)
            lw_pending_free(s, p);
        else
            lw_approval_refuse(s, p, LW_REASON_LEDGER_UNAVAILABLE, "");
    }
}
