/* Asking external decision points about a call that the rules would let pass, and what their
 * answers do to it: they only ever tighten, but for those that the operator made authoritative,
 * which may allow what no rule speaks of. Never over the manifest, a rule that denies, or a human
 * who has to be asked. Owns the questions and answers of a call; who is reached, and how long that
 * may take, is the shell's. */
#include "lib/engine/session_internal.h"

#include <stdio.h>
#include <stdlib.h>

#define CONSULT_MS 15000 /* for the shell; its own limits are shorter */
#define ROUNDS     3     /* the same call is asked about anew so often, as facts change meanwhile */

/* What was asked about a call, and answered. */
struct consulted {
    struct lw_digest about; /* of the questions */
    enum lw_pdp_answer answers[LW_PDP_MAX];
    bool known[LW_PDP_MAX];
    size_t waiting;
    unsigned rounds;
};

void lw_consulted_free(struct consulted **c)
{
    free(*c);
    *c = NULL;
}

static bool any_authoritative(const struct lw_session *s)
{
    for (size_t i = 0; i < s->o.pdp_count; i++) {
        if (s->o.pdps[i].authoritative)
            return true;
    }
    return false;
}

/* No rule speaks of it: the one denial that an authoritative decision point may lift. */
static bool is_default(const struct lw_decision *d)
{
    return d->verdict == LW_DENY && d->reason == LW_REASON_POLICY_DEFAULT && d->policy &&
           d->policy->verdict == LW_DENY && d->policy->why == LW_POLICY_DEFAULT;
}

bool lw_consult_may_lift(const struct lw_session *s, const struct lw_decision *d)
{
    return is_default(d) && any_authoritative(s);
}

static bool concerns(const struct lw_session *s, const struct lw_decision *d)
{
    return s->o.pdp_count > 0 && (d->verdict != LW_DENY || lw_consult_may_lift(s, d));
}

static void refuse(struct lw_decision *d, enum lw_reason reason, struct lw_str who, const char *why)
{
    *d = (struct lw_decision){.reason = reason, .item = d->item};
    snprintf(d->detail, sizeof(d->detail), "%.*s%s", LW_FMT(who), why);
}

void lw_consult_call(const struct lw_session *s, struct lw_str method,
                     const struct lw_manifest_item *item, struct lw_policy_call *call)
{
    *call = (struct lw_policy_call){
        .server = s->o.server,
        .method = method,
        .kind = -1,
        .user = s->o.user,
        .client = lw_buf_str(&s->client_name),
        .groups = s->o.groups,
        .group_count = s->o.group_count,
        .effect = item ? item->effect : LW_EFFECT_UNKNOWN,
    };
    for (int i = 0; item && i < LW_DECLARED_COUNT; i++)
        call->declared[i] = item->declared[i];
}

/* The question of each type that is asked; p NULL: none is. */
static bool questions(struct lw_session *s, const struct lw_message *m, struct lw_str subject,
                      const struct lw_decision *d, struct lw_buf text[2], struct lw_digest *about)
{
    struct lw_policy_call call;
    struct lw_buf both;
    bool ok = true;

    lw_consult_call(s, m->method, d->item, &call);
    call.name = subject;
    call.arguments = lw_json_getz(m->params, "arguments");
    if (lw_str_eqz(m->method, "completion/complete")) {
        call.arguments = NULL;
        lw_completed(m, &call);
    }
    for (size_t i = 0; i < s->o.pdp_count; i++) {
        enum lw_pdp_type t = s->o.pdps[i].type;

        if (text[t].n == 0)
            ok = ok && lw_pdp_question(t, &call, &text[t]) == 0;
    }
    lw_buf_init(&both, 2 * (s->o.max_message * 2 + 131072));
    lw_buf_adds(&both, lw_buf_str(&text[LW_PDP_AUTHZEN]));
    lw_buf_addc(&both, '\n');
    lw_buf_adds(&both, lw_buf_str(&text[LW_PDP_OPA]));
    ok = ok && lw_buf_status(&both) == 0;
    if (ok)
        *about = lw_sha256(lw_buf_str(&both));
    lw_buf_fini(&both);
    return ok;
}

/* What the answers make of the decision. */
static void apply(const struct lw_session *s, const struct consulted *c, struct lw_decision *d)
{
    size_t failed = s->o.pdp_count;

    for (size_t i = 0; i < s->o.pdp_count; i++) {
        if (c->known[i] && c->answers[i] == LW_PDP_DENY) {
            refuse(d, LW_REASON_PDP_DENIED, s->o.pdps[i].name, "");
            return;
        }
        if (c->known[i] && c->answers[i] == LW_PDP_OBLIGES) {
            refuse(d, LW_REASON_PDP_DENIED, s->o.pdps[i].name,
                   ": it permits with an obligation, and none can be carried out");
            return;
        }
        if ((!c->known[i] || c->answers[i] != LW_PDP_PERMIT) && failed == s->o.pdp_count)
            failed = i;
    }
    if (failed < s->o.pdp_count) {
        refuse(d, LW_REASON_PDP_UNAVAILABLE, s->o.pdps[failed].name, "");
        return;
    }
    if (d->verdict != LW_DENY)
        return;
    /* All permit, and one of them may allow what no rule speaks of. */
    d->verdict = LW_ALLOW;
    d->reason = LW_REASON_ALLOWED;
    d->detail[0] = '\0';
}

static void ask(struct lw_session *s, const struct pending *p, const struct lw_buf text[2])
{
    for (size_t i = 0; i < s->o.pdp_count; i++) {
        struct lw_effect_item *e = lw_fx(s, LW_FX_CONSULT);

        e->ticket = p->ticket;
        e->upstream = i;
        e->subject = s->o.pdps[i].name;
        e->bytes = lw_fx_dup(s, lw_buf_str(&text[s->o.pdps[i].type]));
    }
}

static void begin(struct lw_session *s, uint64_t exchange, const struct lw_message *m,
                  struct lw_str subject, const struct lw_buf text[2], const struct lw_digest *about)
{
    struct consulted *c = calloc(1, sizeof(*c));
    unsigned rounds = s->consulted ? s->consulted->rounds + 1 : 1;
    struct pending *p =
        c ? lw_kept_new(s, PENDING_CONSULT, exchange, m, LW_STR_NONE, subject) : NULL;

    if (!p) {
        s->failed = s->failed || !c;
        free(c);
        return;
    }
    c->about = *about;
    c->waiting = s->o.pdp_count;
    c->rounds = rounds;
    lw_consulted_free(&p->consulted);
    p->consulted = c;
    lw_kept_until(s, p, CONSULT_MS, &s->consult_at);
    ask(s, p, text);
}

bool lw_consult_wait(struct lw_session *s, uint64_t exchange, const struct lw_message *m,
                     struct lw_str subject, struct lw_decision *d)
{
    struct lw_digest about = {{0}};
    struct lw_buf text[2];
    bool waits = false;

    if (!concerns(s, d))
        return false;
    if (s->ledger_lost || s->count >= s->o.max_inflight || !lw_kept_fits(s, m->raw.n)) {
        refuse(d, s->ledger_lost ? LW_REASON_LEDGER_UNAVAILABLE : LW_REASON_INFLIGHT_LIMIT,
               LW_STR_NONE, "");
        return false;
    }
    lw_buf_init(&text[0], s->o.max_message * 2 + 65536);
    lw_buf_init(&text[1], s->o.max_message * 2 + 65536);
    if (!questions(s, m, subject, d, text, &about)) {
        refuse(d, LW_REASON_PDP_UNAVAILABLE, LW_STR("no question can be made of this call"), "");
    } else if (s->consulted && lw_digest_eq(&s->consulted->about, &about)) {
        apply(s, s->consulted, d);
    } else if (s->consulted && s->consulted->rounds >= ROUNDS) {
        refuse(d, LW_REASON_PDP_UNAVAILABLE, LW_STR("what is asked about keeps changing"), "");
    } else {
        begin(s, exchange, m, subject, text, &about);
        waits = true;
    }
    lw_buf_fini(&text[0]);
    lw_buf_fini(&text[1]);
    return waits;
}

void lw_consult_again(struct lw_session *s, const struct pending *p, const struct lw_message *m,
                      struct lw_decision *d)
{
    struct lw_digest about = {{0}};
    struct lw_buf text[2];

    if (p->type != PENDING_CALL || !concerns(s, d))
        return;
    lw_buf_init(&text[0], s->o.max_message * 2 + 65536);
    lw_buf_init(&text[1], s->o.max_message * 2 + 65536);
    if (p->consulted && questions(s, m, p->subject, d, text, &about) &&
        lw_digest_eq(&p->consulted->about, &about))
        apply(s, p->consulted, d);
    else
        refuse(d, LW_REASON_PDP_UNAVAILABLE, LW_STR("what was asked about has changed"), "");
    lw_buf_fini(&text[0]);
    lw_buf_fini(&text[1]);
}

void lw_consult_answer(struct lw_session *s, uint64_t ticket, size_t which,
                       enum lw_pdp_answer answer)
{
    struct pending *p = lw_pending_by_ticket(s, ticket);

    if (!p || p->type != PENDING_CONSULT || !p->consulted || which >= s->o.pdp_count ||
        p->consulted->known[which])
        return;
    p->consulted->known[which] = true;
    p->consulted->answers[which] = answer;
    if (--p->consulted->waiting == 0)
        lw_kept_go_on(s, p); /* decided by the rules and the surface of now, with the answers */
}

static void late(struct lw_session *s, struct pending *p)
{
    if (p->listing)
        lw_listing_go_on(s, p);
    else
        lw_kept_go_on(s, p);
}

void lw_consult_expire(struct lw_session *s)
{
    lw_kept_expire(s, PENDING_CONSULT, &s->consult_at, late);
}

void lw_consult_record(const struct lw_session *s, struct lw_buf *b)
{
    lw_buf_addc(b, '[');
    for (size_t i = 0; i < s->o.pdp_count; i++) {
        lw_buf_addz(b, i == 0 ? "{\"decision\":" : ",{\"decision\":");
        lw_json_quote(b,
                      lw_strz(s->consulted->known[i] ? lw_pdp_answer_name(s->consulted->answers[i])
                                                     : "failed"));
        lw_buf_addz(b, ",\"name\":");
        lw_json_quote(b, s->o.pdps[i].name);
        lw_buf_addc(b, '}');
    }
    lw_buf_addc(b, ']');
}
