/* Calls that are decided again after their decision was recorded, as what it rested on has changed
 * before they went out. A surface or a manifest that has changed leaves the decision as it is, or
 * refuses the call. Other rules make another decision: with a record of its own that names them,
 * and from the limits that they set. Owns nothing. */
#include "lib/engine/session_internal.h"

#include <stdio.h>

#define DECISION_MS 1000 /* an older decision is made again: an approval may have expired */

static void refuse_now(struct lw_session *s, struct pending *p, struct lw_decision *d,
                       const char *status)
{
    lw_call_outcome(s, p, status, LW_STR_NONE, /* is_error= */ true);
    d->item = NULL;
    lw_fx_note(s, LW_NOTE_REFUSED, p->subject, lw_strz(lw_reason_code(d->reason)));
    lw_refuse_pending(s, p, d, lw_strz(p->receipt));
    lw_pending_free(s, p);
}

/* Whether it was decided by other rules than those of its record. */
static bool other_rules(const struct lw_session *s, const struct pending *p)
{
    static const struct lw_digest none = {{0}};
    const struct lw_digest *now = s->policy ? lw_policy_digest(s->policy) : &none;

    return !lw_digest_eq(now, &p->rules);
}

/* Records it anew: its first decision is over without having run, and the second takes what the
 * first has not. It goes out when that is durable. */
static void record_anew(struct lw_session *s, struct pending *p, const struct lw_message *m,
                        struct lw_decision *d)
{
    struct consulted *consulted = s->consulted;
    char before[LW_RECEIPT_ID_MAX];
    struct lw_taken taken;
    struct lw_str data;

    memcpy(before, p->receipt, sizeof(before));
    lw_claims_taken(p, &taken);
    lw_call_outcome(s, p, "superseded", LW_STR_NONE, /* is_error= */ false);
    d->replaces = lw_strz(before);
    s->consulted = p->consulted;
    data = lw_record_decision(s, m, p->subject, d);
    s->consulted = consulted;
    if (!data.p)
        return;
    p->receipt[0] = '\0';
    p->rules = s->policy ? *lw_policy_digest(s->policy) : (struct lw_digest){{0}};
    p->generation = s->generation;
    p->sent_at = s->now.steady_ms;
    lw_pending_expect_ticket(s, p, ++s->next_ticket);
    if (!lw_claims_record(s, p, d, &taken, data))
        lw_call_record(s, p->ticket, LW_PHASE_DECISION, data);
}

static bool read_again(struct lw_session *s, struct pending *p, struct lw_str frame,
                       struct lw_message *m, struct lw_decision *d)
{
    struct lw_json_limits limits = lw_limits(s);
    const struct lw_method *method;
    struct lw_message_fault fault;

    *d = (struct lw_decision){.reason = LW_REASON_SURFACE_UNKNOWN};
    lw_arena_reset(&s->in);
    if (lw_message_parse(&s->in, frame, &limits, m, &fault) != 0)
        return false;
    method = lw_mcp_method(s->era, m->method, LW_MESSAGE_REQUEST, LW_FROM_CLIENT);
    if (method)
        *d = lw_decide_again(s, p, m, method);
    return d->verdict == LW_ALLOW;
}

bool lw_again_allowed(struct lw_session *s, struct pending *p)
{
    struct lw_decision d;
    struct lw_message m;

    if (p->generation == s->generation && s->now.steady_ms - p->sent_at < DECISION_MS)
        return true;
    if (read_again(s, p, lw_buf_str(&p->out), &m, &d) && !lw_claims_fit(&d))
        d = lw_claims_too_many();
    if (d.verdict != LW_ALLOW) {
        refuse_now(s, p, &d, "refused");
        return false;
    }
    if (other_rules(s, p)) {
        record_anew(s, p, &m, &d);
        return false;
    }
    p->generation = s->generation;
    return true;
}

bool lw_call_again(struct lw_session *s, uint64_t of, uint64_t upstream, struct lw_str frame)
{
    struct pending *p = lw_pending_by_upstream(s, of);
    struct lw_decision d = {.reason = LW_REASON_SURFACE_UNKNOWN};
    struct lw_message m;

    if (p && s->ledger_lost)
        d.reason = LW_REASON_LEDGER_UNAVAILABLE;
    else if (p && read_again(s, p, frame, &m, &d) && other_rules(s, p)) {
        /* It is under way: what it would take now cannot be taken any more. */
        if (!lw_claims_same(s, p, &d))
            d = (struct lw_decision){.reason = LW_REASON_RULES_CHANGED};
        else if (s->policy)
            p->decided = *lw_policy_digest(s->policy);
    }
    if (d.verdict == LW_ALLOW)
        return true;
    lw_bridge_unsent(s->bridge, upstream);
    if (p)
        /* What is repeated ran as far as its first question. */
        refuse_now(s, p, &d, of == upstream ? "refused" : "unknown");
    return false;
}
