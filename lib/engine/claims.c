/* Calls with limits: what a decision that permits one takes goes to the ledger with its record, and
 * is told there when it ends. The ledger counts, as several gates share its counters; whom a call
 * is counted for is said here. A refused claim becomes a refusal with a record. */
#include "lib/engine/session_internal.h"

#include <stdio.h>
#include <stdlib.h>

#define NAME_ROOM 65536

/* Whom it is counted for. `session` is one for each session of the gateway: it does not outlive it.
 */
static void subject_of(const struct lw_session *s, const struct pending *p, struct lw_arena *a,
                       struct lw_digest *session, struct lw_limit_subject *out)
{
    const struct lw_str parts[] = {LW_STR("landwaiter/limit/session"),
                                   {(const char *)s->o.secret, sizeof(s->o.secret)}};

    *session = lw_sha256_parts(parts, 2);
    *out = (struct lw_limit_subject){
        .user = s->o.user,
        .agent = lw_agent_name(a, p->agent),
        .session = {(const char *)session->b, LW_DIGEST_SIZE},
        .server = s->o.server,
        .method = p->method,
        .tool = p->subject,
        .arguments = p->args,
    };
}

static uint64_t units_of(enum lw_limit_kind kind, uint64_t cost_millionths)
{
    return kind == LW_LIMIT_BYTES ? 0 : kind == LW_LIMIT_COST ? cost_millionths : 1;
}

static bool make(struct lw_session *s, struct pending *p, const struct lw_limit *const *limits,
                 size_t n, int64_t cost_millionths)
{
    struct lw_limit_subject of;
    struct lw_digest session;
    struct lw_arena a;
    size_t room = n * sizeof(*p->units);
    char *text;

    for (size_t i = 0; i < n; i++)
        room += limits[i]->id.n;
    p->units = malloc(room);
    if (!p->units) {
        s->failed = true;
        return false;
    }
    text = (char *)(p->units + n);
    lw_arena_init(&a, NAME_ROOM);
    subject_of(s, p, &a, &session, &of);
    for (size_t i = 0; i < n; i++) {
        struct lw_claim_unit *u = &p->units[i];

        u->limit = *limits[i];
        u->key = lw_limit_key(limits[i], &of);
        u->units = units_of(u->limit.kind, cost_millionths > 0 ? (uint64_t)cost_millionths : 0);
        if (u->limit.id.n > 0)
            memcpy(text, u->limit.id.p, u->limit.id.n);
        u->limit.id.p = text;
        text += u->limit.id.n;
    }
    p->unit_count = n;
    lw_arena_fini(&a);
    return true;
}

static struct lw_effect_item *effect(struct lw_session *s, enum lw_effect_kind kind,
                                     const struct lw_claim_unit *units, size_t n)
{
    struct lw_claim_unit *copy = lw_arena_calloc(&s->fx, n, sizeof(*copy));
    struct lw_effect_item *e = lw_fx(s, kind);

    if (!copy) {
        s->failed = true;
        return e;
    }
    for (size_t i = 0; i < n; i++) {
        copy[i] = units[i];
        copy[i].limit.id = lw_fx_dup(s, units[i].limit.id);
    }
    e->units = copy;
    e->unit_count = n;
    return e;
}

bool lw_claims_fit(const struct lw_decision *d)
{
    return !d->policy || d->policy->limit_count <= LW_LIMIT_CLAIM_MAX;
}

struct lw_decision lw_claims_too_many(void)
{
    struct lw_decision d = {.reason = LW_REASON_RATE_LIMITED, .retry_ms = -1};

    snprintf(d.detail, sizeof(d.detail), "more than %u limits apply to one call",
             LW_LIMIT_CLAIM_MAX);
    return d;
}

void lw_claims_taken(const struct pending *p, struct lw_taken *out)
{
    out->n = p->unit_count < LW_LIMIT_CLAIM_MAX ? p->unit_count : LW_LIMIT_CLAIM_MAX;
    for (size_t i = 0; i < out->n; i++) {
        out->v[i] = p->units[i];
        out->v[i].limit.id = LW_STR_NONE;
    }
}

/* Whether this has been taken: of the same counter, by the same measure. What goes on is tied to
 * its decision, so that another decision takes it anew. */
static bool is_taken(const struct lw_taken *before, const struct lw_claim_unit *u)
{
    for (size_t i = 0; before && i < before->n; i++) {
        const struct lw_claim_unit *b = &before->v[i];

        if (lw_digest_eq(&b->key, &u->key) && b->limit.kind == u->limit.kind &&
            b->limit.amount == u->limit.amount && b->limit.burst == u->limit.burst &&
            b->limit.period_ms == u->limit.period_ms && b->units == u->units)
            return u->limit.kind != LW_LIMIT_CONCURRENT;
    }
    return false;
}

/* Moves what is still to be taken to the front; returns how many. */
static size_t to_take(struct pending *p, const struct lw_taken *before)
{
    size_t n = 0;

    for (size_t i = 0; i < p->unit_count; i++) {
        struct lw_claim_unit u = p->units[i];

        if (is_taken(before, &u))
            continue;
        memmove(&p->units[n + 1], &p->units[n], (i - n) * sizeof(u));
        p->units[n++] = u;
    }
    return n;
}

bool lw_claims_record(struct lw_session *s, struct pending *p, const struct lw_decision *d,
                      const struct lw_taken *before, struct lw_str data)
{
    const struct lw_policy_result *r = d->policy;
    struct lw_effect_item *e;
    size_t n;

    if (!r || r->limit_count == 0)
        return false;
    if (!make(s, p, r->limits, r->limit_count, r->cost_millionths))
        return true; /* it failed, and with it the session */
    n = to_take(p, before);
    if (n == 0)
        return false;
    e = effect(s, LW_FX_CLAIM, p->units, n);
    e->ticket = p->ticket;
    e->phase = LW_PHASE_DECISION;
    e->bytes = data;
    return true;
}

bool lw_claims_same(const struct lw_session *s, const struct pending *p,
                    const struct lw_decision *d)
{
    const struct lw_policy_result *r = d->policy;
    size_t n = r ? r->limit_count : 0;
    struct lw_limit_subject of;
    struct lw_digest session;
    struct lw_arena a;
    bool same = n == p->unit_count;

    lw_arena_init(&a, NAME_ROOM);
    subject_of(s, p, &a, &session, &of);
    for (size_t i = 0; same && i < n; i++) {
        const struct lw_limit *l = r->limits[i];
        struct lw_digest key = lw_limit_key(l, &of);
        bool found = false;

        for (size_t k = 0; !found && k < p->unit_count; k++) {
            const struct lw_claim_unit *u = &p->units[k];

            found = lw_digest_eq(&u->key, &key) && u->limit.kind == l->kind &&
                    u->limit.amount == l->amount && u->limit.burst == l->burst &&
                    u->limit.period_ms == l->period_ms;
        }
        same = found;
    }
    lw_arena_fini(&a);
    return same;
}

bool lw_claims_bytes(const struct pending *p)
{
    for (size_t i = 0; i < p->unit_count; i++) {
        if (p->units[i].limit.kind == LW_LIMIT_BYTES)
            return true;
    }
    return false;
}

/* Its outcome is being recorded: gives back what goes on, and says what is known now. */
void lw_claims_done(struct lw_session *s, struct pending *p, size_t bytes)
{
    struct lw_claim_unit left[LW_LIMIT_CLAIM_MAX];
    size_t n = 0;

    if (!p->units || !p->receipt[0])
        return;
    for (size_t i = 0; i < p->unit_count; i++) {
        left[n] = p->units[i];
        if (left[n].limit.kind == LW_LIMIT_BYTES && bytes > 0)
            left[n++].units = bytes < LW_LIMIT_UNITS_MAX ? bytes : LW_LIMIT_UNITS_MAX;
        else if (left[n].limit.kind == LW_LIMIT_CONCURRENT)
            n++;
    }
    if (n > 0)
        effect(s, LW_FX_DONE, left, n)->bytes = lw_fx_dup(s, lw_strz(p->receipt));
    lw_claims_free(p);
}

void lw_claims_free(struct pending *p)
{
    free(p->units);
    p->units = NULL;
    p->unit_count = 0;
}

static enum lw_reason reason_of(enum lw_limit_kind kind)
{
    switch (kind) {
    case LW_LIMIT_CONCURRENT:
        return LW_REASON_CONCURRENCY_LIMIT;
    case LW_LIMIT_REPEAT:
        return LW_REASON_REPEATED_CALL;
    case LW_LIMIT_CALLS:
    case LW_LIMIT_BYTES:
    case LW_LIMIT_COST:
        return LW_REASON_BUDGET_EXHAUSTED;
    case LW_LIMIT_RATE:
    case LW_LIMIT_WINDOW:
    case LW_LIMIT_KIND_COUNT:
        break;
    }
    return LW_REASON_RATE_LIMITED;
}

/* The rule that the limit is of: its id is "RULE/NUMBER". */
static struct lw_str rule_of(struct lw_str limit)
{
    size_t n = limit.n;

    while (n > 0 && limit.p[n - 1] != '/')
        n--;
    return n > 1 ? lw_str(limit.p, n - 1) : LW_STR_NONE;
}

struct lw_decision lw_claims_refusal(const struct lw_claim_unit *u, int64_t retry_ms)
{
    struct lw_decision d = {.reason = reason_of(u->limit.kind), .retry_ms = retry_ms};
    char limit[96];
    char retry[64];

    lw_limit_text(&u->limit, limit);
    lw_limit_retry_text(u->limit.kind, retry_ms, retry);
    snprintf(d.detail, sizeof(d.detail), "%s (%.*s): %s", limit, LW_FMT(u->limit.id), retry);
    d.rule = rule_of(u->limit.id);
    return d;
}

int lw_session_claimed(struct lw_session *s, uint64_t ticket, size_t unit, int64_t retry_ms,
                       struct lw_now now)
{
    struct pending *p;

    lw_session_begin(s, now);
    p = lw_pending_by_ticket(s, ticket);
    if (p && unit < p->unit_count) {
        struct lw_decision d = lw_claims_refusal(&p->units[unit], retry_ms);

        if (lw_str_eq(d.rule, p->decision.rule))
            d.say = p->decision.say;
        lw_call_refused(s, p, &d);
    } else if (p) {
        lw_call_receipt(s, p, -LW_ERR_PROTOCOL, LW_STR_NONE);
    }
    return lw_session_end(s);
}
