/* Calls: decided, recorded, forwarded, answered, recorded. And what only passes: relayed requests
 * and subscriptions. */
#include "lib/engine/session_internal.h"

#include <stdio.h>

#define CALL_MAX       10
#define ASKED_MAX_MS   3600000 /* for all that humans are asked in one call */
#define TASK_RESULT_MS 3600000

/* ---- forwarding ---- */

static void insert(struct lw_splice *splices, size_t *n, struct lw_splice one)
{
    size_t i = (*n)++;

    for (; i > 0 && splices[i - 1].at.p > one.at.p; i--)
        splices[i] = splices[i - 1];
    splices[i] = one;
}

/* Builds what the server gets: the client's bytes, but for the id, the progress token and the state
 * that a retry brings back. */
static bool prepare(struct pending *p, const struct lw_message *m, const struct lw_claim *claim,
                    struct lw_str state)
{
    const struct lw_json *handle = lw_json_getz(m->params, "requestState");
    struct lw_splice splices[3];
    struct lw_buf quoted;
    size_t n = 0;
    char id[24];
    struct lw_str ours =
        lw_str(id, (size_t)snprintf(id, sizeof(id), "%llu", (unsigned long long)p->upstream));

    lw_buf_init(&quoted, state.n * 6 + 16);
    insert(splices, &n, (struct lw_splice){m->id->raw, ours});
    if (claim->progress_token)
        insert(splices, &n, (struct lw_splice){claim->progress_token->raw, ours});
    if (state.p && handle) {
        lw_json_quote(&quoted, state);
        insert(splices, &n, (struct lw_splice){handle->raw, lw_buf_str(&quoted)});
    }
    lw_splice(&p->out, m->raw, splices, n);
    p->out.failed |= quoted.failed;
    lw_buf_fini(&quoted);
    return lw_buf_status(&p->out) == 0;
}

/* tasks/result answers when the task is over. */
static int64_t timeout_of(const struct lw_session *s, const struct pending *p)
{
    if (p->type == PENDING_LISTEN)
        return NEVER;
    return lw_str_eqz(p->method, "tasks/result") ? TASK_RESULT_MS : s->o.call_timeout_ms;
}

static void forward(struct lw_session *s, struct pending *p)
{
    struct lw_effect_item *e;

    if (s->o.advise) {
        lw_advise_answer(s, p);
        return;
    }
    lw_pending_sent(s, p, timeout_of(s, p));
    e = lw_fx_server(s, p->upstream, p->method, p->subject, lw_fx_dup(s, lw_buf_str(&p->out)));
    if (e && p->beside.n)
        e->headers = lw_fx_dup(s, lw_buf_str(&p->beside));
    if (!lw_params_keep(s, p))
        lw_buf_fini(&p->out);
    lw_pending_keep(s, p);
}

/* The lists whose changes a subscription asks for. */
static unsigned kinds_of(const struct lw_message *m)
{
    static const char *const names[LW_PART_COUNT] = {
        [LW_PART_TOOLS] = "toolsListChanged",
        [LW_PART_PROMPTS] = "promptsListChanged",
        [LW_PART_TEMPLATES] = "resourcesListChanged",
        [LW_PART_RESOURCES] = "resourcesListChanged",
    };
    const struct lw_json *wanted = lw_json_getz(m->params, "notifications");
    unsigned kinds = 0;

    for (int part = 0; part < LW_PART_COUNT; part++) {
        if (lw_json_bool_or(lw_json_getz(wanted, names[part]), false))
            kinds |= 1u << part;
    }
    return kinds;
}

/* A subscription to a server that is not approved: what the client hears of is our own decisions (a
 * list that changes with an approval), so it is kept, and goes on to the server when that may be.
 */
static void park_listen(struct lw_session *s, uint64_t exchange, const struct lw_message *m,
                        const struct lw_claim *claim)
{
    const struct lw_json *wanted = lw_json_getz(m->params, "notifications");
    struct pending *p;
    struct lw_buf b;

    if (s->count >= s->o.max_inflight || !lw_kept_fits(s, m->raw.n)) {
        struct lw_decision d = {.reason = LW_REASON_INFLIGHT_LIMIT};

        lw_call_refusal_text(s, exchange, m->id->raw, &d, LW_STR_NONE);
        return;
    }
    p = lw_pending_new(s, PENDING_LISTEN, exchange, m->id->raw, LW_STR_NONE, m->method,
                       LW_STR_NONE);
    if (!p)
        return;
    p->kinds = kinds_of(m);
    if (!prepare(p, m, claim, LW_STR_NONE)) {
        s->failed = true;
        return;
    }
    lw_pending_keep(s, p);
    p->acknowledged = true;
    lw_buf_init(&b, s->o.max_message + 4096);
    lw_buf_addz(&b, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/subscriptions/"
                    "acknowledged\",\"params\":{\"notifications\":");
    lw_buf_adds(&b, lw_json_is(wanted, LW_JSON_OBJECT) ? wanted->raw : LW_STR("{}"));
    lw_buf_addz(&b, ",\"_meta\":{\"io.modelcontextprotocol/subscriptionId\":");
    lw_buf_adds(&b, p->client_id);
    lw_buf_addz(&b, "}}}");
    lw_fx_client(s, exchange, lw_fx_dup(s, lw_buf_str(&b)), /* final= */ false);
    lw_buf_fini(&b);
}

static void extend(const struct lw_session *s, struct pending *p, int64_t until)
{
    int64_t cap = p->sent_at + CALL_MAX * s->o.call_timeout_ms + ASKED_MAX_MS;

    if (p->state != SENT || p->deadline == NEVER ||
        (p->type != PENDING_CALL && p->type != PENDING_RELAY))
        return;
    if (until > p->deadline)
        p->deadline = until < cap ? until : cap;
}

void lw_call_extend(struct lw_session *s, uint64_t upstream, int64_t until)
{
    struct pending *one = upstream ? lw_pending_by_upstream(s, upstream) : NULL;

    if (one)
        extend(s, one, until);
    for (struct pending *p = upstream ? NULL : s->first; p; p = p->next)
        extend(s, p, until);
}

void lw_call_resume_listens(struct lw_session *s)
{
    if (!lw_server_trusted(s) || s->server_gone)
        return;
    for (struct pending *p = s->first; p; p = p->next) {
        if (p->type == PENDING_LISTEN && p->state != SENT && !p->no_client)
            forward(s, p);
    }
}

/* The server's state behind the handle that a retry brings, used up by this; ALLOWED where there is
 * none. */
static enum lw_reason open_state(struct lw_session *s, const struct lw_message *m,
                                 struct lw_str subject, struct lw_str *state)
{
    const struct lw_json *handle = lw_json_getz(m->params, "requestState");
    struct lw_digest args;
    size_t bytes;

    if (!handle)
        return LW_REASON_ALLOWED;
    if (handle->type != LW_JSON_STRING || !lw_record_args(s, m, &args, &bytes) ||
        !lw_state_open(s, m->method, subject, &args, handle->string, /* use= */ true, state))
        return LW_REASON_STATE_INVALID;
    return LW_REASON_ALLOWED;
}

/* A call that is allowed: what was found out about it goes with it. */
static void admit(struct lw_session *s, struct pending *p, const struct lw_decision *d)
{
    lw_record_kept_args(s, p);
    p->real = s->real;
    s->real = NULL;
    p->consulted = s->consulted;
    s->consulted = NULL;
    p->decision = (struct lw_decision){.rule = d->rule, .say = d->say};
    lw_keep_words(s, p); /* the ledger may yet refuse it, and the rules be others by then */
    if (d->request) {
        p->request = *d->request;
        snprintf(p->approved, sizeof(p->approved), "%.*s",
                 LW_FMT(d->approval.p ? d->approval : d->continues));
    }
    if (s->policy)
        p->rules = *lw_policy_digest(s->policy);
    lw_policy_count(s, p);
}

void lw_call_request(struct lw_session *s, uint64_t exchange, const struct lw_message *m,
                     const struct lw_claim *claim, const struct lw_method *method)
{
    struct lw_str subject = LW_STR_NONE;
    struct lw_decision d;
    enum pending_type type = method->class_ == LW_CLASS_CALL     ? PENDING_CALL
                             : method->class_ == LW_CLASS_LISTEN ? PENDING_LISTEN
                                                                 : PENDING_RELAY;
    struct lw_str token = claim->progress_token ? claim->progress_token->raw : LW_STR_NONE;
    struct lw_str data = LW_STR_NONE;
    struct lw_str state = LW_STR_NONE;
    struct pending *p;

    if (method->subject) {
        subject = lw_json_string_or(lw_json_getz(m->params, method->subject), LW_STR_NONE);
        if (!subject.p) {
            char text[64];

            snprintf(text, sizeof(text), "params.%s must be a string", method->subject);
            lw_fx_error(s, exchange, m->id->raw, LW_RPC_INVALID_PARAMS, lw_strz(text), LW_STR_NONE);
            return;
        }
    }
    if (lw_str_eqz(m->method, "tools/call") && !lw_params_agree(s, exchange, m, subject))
        return;
    d = lw_decide_request(s, m, method, subject, /* admitted= */ false);
    if (type == PENDING_CALL && lw_policy_paths_wait(s, exchange, m, subject, &d))
        return;
    if ((type == PENDING_CALL || lw_str_eqz(m->method, "completion/complete")) &&
        lw_consult_wait(s, exchange, m, subject, &d))
        return;
    if (type == PENDING_LISTEN && d.verdict != LW_ALLOW) {
        park_listen(s, exchange, m, claim);
        return;
    }
    if (d.verdict == LW_REQUIRE_APPROVAL && type == PENDING_CALL &&
        lw_approval_begin(s, exchange, m, subject, &d))
        return;
    if (d.verdict == LW_ALLOW && !lw_kept_fits(s, m->raw.n))
        d = (struct lw_decision){.reason = LW_REASON_INFLIGHT_LIMIT};
    if (d.verdict == LW_ALLOW && s->ledger_lost)
        d = (struct lw_decision){.reason = LW_REASON_LEDGER_UNAVAILABLE};
    if (d.verdict == LW_ALLOW && type == PENDING_CALL && !lw_claims_fit(&d))
        d = lw_claims_too_many();
    /* Last, as it uses the state up: what is refused for another reason may be tried again. */
    if (d.verdict == LW_ALLOW && type == PENDING_CALL && s->era == LW_ERA_MODERN)
        d.reason = open_state(s, m, subject, &state);
    if (d.reason == LW_REASON_STATE_INVALID)
        d.verdict = LW_DENY;
    if (d.verdict != LW_ALLOW) {
        lw_call_refuse(s, exchange, m, subject, &d);
        return;
    }
    if (type == PENDING_CALL)
        data = lw_record_decision(s, m, subject, &d);
    p = lw_pending_new(s, type, exchange, m->id->raw, token, m->method, subject);
    if (!p || (type == PENDING_CALL && !data.p))
        return;
    lw_params_beside(s, p);
    if (type == PENDING_CALL)
        admit(s, p, &d);
    else if (type == PENDING_LISTEN)
        p->kinds = kinds_of(m);
    if (!prepare(p, m, claim, state)) {
        s->failed = true;
        return;
    }
    if (type != PENDING_CALL) {
        forward(s, p);
        return;
    }
    lw_pending_keep(s, p);
    lw_pending_expect_ticket(s, p, ++s->next_ticket);
    /* What has limits runs when they are known to allow it. */
    if (lw_claims_record(s, p, &d, /* before= */ NULL, data))
        return;
    lw_call_record(s, p->ticket, LW_PHASE_DECISION, data);
    /* One that uses an approval waits for the ledger to say that it may. */
    if (!s->o.durable_reads && d.item && d.item->effect == LW_EFFECT_READ && !d.approval.p) {
        p->receipt_open = true;
        forward(s, p);
    }
}

/* ---- receipts ---- */

static void tell_cancelled(struct lw_session *s, const struct pending *p, const char *why);

/* The ledger did not take the decision to permit it, for a reason of its own: it becomes a refusal
 * with a record. What came back already reaches nobody. */
void lw_call_refused(struct lw_session *s, struct pending *p, const struct lw_decision *d)
{
    struct lw_buf said = p->said; /* words of `d` may stand there, or in the claim */
    struct lw_str data;

    if (p->ticket && lw_pending_by_ticket(s, p->ticket) == p)
        lw_map_del(&s->by_ticket, lw_str((const char *)&p->ticket, sizeof(p->ticket)));
    lw_buf_init(&p->said, said.max);
    p->decision = *d;
    lw_keep_words(s, p);
    lw_buf_fini(&said);
    lw_claims_free(p);
    lw_fx_note(s, LW_NOTE_REFUSED, p->subject, lw_strz(lw_reason_code(d->reason)));
    if (p->state == SENT && p->held.n == 0 && !p->over)
        tell_cancelled(s, p, "refused by the gateway");
    lw_fx_withdraw(s, p->upstream);
    lw_buf_fini(&p->held);
    lw_buf_fini(&p->out);
    lw_pending_keep(s, p);
    p->type = PENDING_REFUSAL;
    p->receipt_open = false;
    p->deadline = NEVER;
    data = lw_record_refusal(s, p, &p->decision);
    if (!data.p)
        return;
    lw_pending_expect_ticket(s, p, ++s->next_ticket);
    lw_call_record(s, p->ticket, LW_PHASE_DECISION, data);
}

static void ledger_failed(struct lw_session *s, struct pending *p, int err)
{
    struct lw_decision d =
        p->type == PENDING_REFUSAL
            ? p->decision
            : (struct lw_decision){.reason = s->ledger_lost ? LW_REASON_LEDGER_UNAVAILABLE
                                                            : LW_REASON_RECEIPT_FAILED};

    /* Switched off since it was decided, and before that was written. */
    if (err == -LW_ERR_KILLED && p->type != PENDING_REFUSAL) {
        d = lw_kill_decision(lw_killed(s, p->agent));
        lw_call_refused(s, p, &d);
        return;
    }
    /* The ledger lets nobody use this approval, or not again. */
    if (err == -LW_ERR_STATE && p->type == PENDING_CALL && p->approved[0]) {
        d.reason = LW_REASON_APPROVAL_VOID;
        d.rule = p->decision.rule;
        d.say = p->decision.say;
        snprintf(d.asked, sizeof(d.asked), "%s", p->approved);
        lw_call_refused(s, p, &d);
        return;
    }

    /* Not even given to the ledger: what was to go out beside it stays here. */
    lw_fx_withdraw(s, p->upstream);
    if (!p->no_client)
        lw_refuse_pending(s, p, &d, LW_STR_NONE);
    lw_pending_free(s, p);
}

/* Its outcome is on disk, and its bytes are counted, or not. */
static void counted(struct lw_session *s, struct pending *p, int err)
{
    struct lw_decision d = {.reason = s->ledger_lost ? LW_REASON_LEDGER_UNAVAILABLE
                                                     : LW_REASON_RECEIPT_FAILED,
                            .detail = "the call was made; its outcome could not be recorded"};

    if (err)
        lw_refuse_pending(s, p, &d, lw_strz(p->receipt));
    else
        lw_fx_client(s, p->exchange, lw_fx_dup(s, lw_buf_str(&p->held)), /* final= */ true);
    lw_pending_free(s, p);
}

void lw_call_receipt(struct lw_session *s, struct pending *p, int err, struct lw_str id)
{
    lw_map_del(&s->by_ticket, lw_str((const char *)&p->ticket, sizeof(p->ticket)));
    if (p->counting) {
        counted(s, p, err);
        return;
    }
    if (err || id.n >= sizeof(p->receipt)) {
        ledger_failed(s, p, err);
        return;
    }
    memcpy(p->receipt, id.p, id.n);
    p->receipt[id.n] = '\0';
    if (p->type == PENDING_REFUSAL) {
        if (!p->no_client)
            lw_refuse_pending(s, p, &p->decision, id);
        lw_pending_free(s, p);
        return;
    }
    if (p->over) {
        lw_call_outcome(s, p, p->over, LW_STR_NONE, /* is_error= */ true);
        lw_pending_free(s, p);
        return;
    }
    if (p->receipt_open) {
        p->receipt_open = false;
        if (p->held.n) {
            struct lw_str answer = lw_fx_dup(s, lw_buf_str(&p->held));

            lw_call_outcome(s, p, p->status, lw_str(answer.p + p->answer_at, p->answer_n),
                            p->is_error);
            if (!p->no_client)
                lw_fx_client(s, p->exchange, answer, /* final= */ true);
            lw_pending_free(s, p);
        }
        return;
    }
    if (s->server_gone) {
        lw_call_failed(s, p, LW_REASON_SERVER_UNAVAILABLE, LW_STR_NONE);
        return;
    }
    if (s->stale) {
        p->recorded = true;
        return;
    }
    if (lw_again_allowed(s, p))
        forward(s, p);
}

void lw_call_resume(struct lw_session *s)
{
    struct pending *next;

    for (struct pending *p = s->first; p; p = next) {
        next = p->next;
        if (!p->recorded)
            continue;
        p->recorded = false;
        if (lw_again_allowed(s, p))
            forward(s, p);
    }
}

void lw_call_give_up(struct lw_session *s, enum lw_reason reason)
{
    struct pending *next;

    for (struct pending *p = s->first; p; p = next) {
        next = p->next;
        if (p->recorded)
            lw_call_failed(s, p, reason, LW_STR_NONE);
    }
}

/* The call is over for the client, but its decision is not known to be durable: what there is to
 * say of it follows its receipt. */
static bool over_before_receipt(struct lw_session *s, struct pending *p, const char *status)
{
    if (p->type != PENDING_CALL || p->receipt[0])
        return false;
    p->over = status;
    p->no_client = true;
    p->deadline = NEVER;
    if (p->client_key.p && lw_map_get(&s->by_client, p->client_key) == p)
        lw_map_del(&s->by_client, p->client_key);
    p->client_key = LW_STR_NONE;
    return true;
}

void lw_call_failed(struct lw_session *s, struct pending *p, enum lw_reason reason,
                    struct lw_str detail)
{
    const char *status = p->state != SENT              ? "refused"
                         : reason == LW_REASON_KILLED  ? "cancelled"
                         : reason == LW_REASON_TIMEOUT ? "timeout"
                                                       : "unknown";
    struct lw_decision d = {.reason = reason};

    if (p->over || p->held.n)
        return; /* ended, or answered and waiting for its receipt */
    snprintf(d.detail, sizeof(d.detail), "%.*s", LW_FMT(detail));
    if (!p->no_client)
        lw_refuse_pending(s, p, &d, p->receipt[0] ? lw_strz(p->receipt) : LW_STR_NONE);
    if (over_before_receipt(s, p, status))
        return;
    lw_call_outcome(s, p, status, LW_STR_NONE, /* is_error= */ true);
    lw_pending_free(s, p);
}

static void tell_cancelled(struct lw_session *s, const struct pending *p, const char *why)
{
    struct lw_buf b;

    lw_buf_init(&b, 4096);
    lw_buf_addf(&b,
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\","
                "\"params\":{\"requestId\":%llu,\"reason\":\"%s\"}}",
                (unsigned long long)p->upstream, why);
    lw_fx_server(s, 0, LW_STR("notifications/cancelled"), LW_STR_NONE,
                 lw_fx_dup(s, lw_buf_str(&b)));
    lw_buf_fini(&b);
    lw_fx_cancel(s, p->upstream);
}

void lw_call_cancel(struct lw_session *s, struct pending *p, bool tell_server)
{
    if (p->no_client)
        return;
    p->no_client = true;
    if (p->type == PENDING_REFUSAL)
        return; /* its receipt ends it */
    if (p->type == PENDING_ASK) {
        lw_approval_cancel(s, p);
        return;
    }
    if (p->state == SENT && tell_server && p->held.n == 0)
        tell_cancelled(s, p, "cancelled by the client");
    if (over_before_receipt(s, p, "cancelled"))
        return;
    lw_call_outcome(s, p, "cancelled", LW_STR_NONE, /* is_error= */ true);
    lw_pending_free(s, p);
}

void lw_call_kill(struct lw_session *s, struct pending *p, const struct lw_kill *hit)
{
    struct lw_decision d = lw_kill_decision(hit);

    switch (p->type) {
    case PENDING_CALL:
    case PENDING_RELAY:
    case PENDING_PATHS:
    case PENDING_CONSULT:
        break;
    case PENDING_ASK:
        if (!p->no_client)
            lw_approval_kill(s, p, d.detail);
        return;
    case PENDING_LISTEN:
        if (hit->kind == LW_KILL_AGENT)
            break;
        return; /* hears of the lists, and when it is lifted; events of the server do not pass */
    case PENDING_HANDSHAKE:
    case PENDING_WALK:
    case PENDING_REFUSAL:
        return;
    }
    if (p->over)
        return;
    if (p->state == SENT && p->held.n == 0)
        tell_cancelled(s, p, "switched off by the operator");
    lw_buf_fini(&p->held);
    lw_pending_keep(s, p);
    lw_call_failed(s, p, LW_REASON_KILLED, lw_strz(d.detail));
}
