/* Refusals: how they are recorded and what the client is told. A short safe sentence for the agent,
 * with the reason's code and the receipt for its operator; as an error of JSON-RPC or, for a call
 * of a tool, as a result that says so, which is what a model gets to read. */
#include "lib/engine/session_internal.h"

/* What the specification calls an invalid parameter is refused as one. */
static int code_of(enum lw_reason reason)
{
    return reason == LW_REASON_STATE_INVALID || reason == LW_REASON_TASK_UNKNOWN
               ? LW_RPC_INVALID_PARAMS
               : LW_MCP_REFUSED;
}

/* For programs: {"reason":…,"rule":…,"detail":…,"retry_ms":…,"receipt":…}. */
static void put_data(struct lw_buf *b, const struct lw_decision *d, struct lw_str receipt)
{
    lw_buf_addz(b, "{\"reason\":");
    lw_json_quote(b, lw_strz(lw_reason_code(d->reason)));
    if (d->rule.p) {
        lw_buf_addz(b, ",\"rule\":");
        lw_json_quote(b, d->rule);
    }
    if (d->say.n) {
        lw_buf_addz(b, ",\"says\":");
        lw_json_quote(b, d->say);
    }
    if (d->asked[0]) {
        lw_buf_addz(b, ",\"approval\":");
        lw_json_quote(b, lw_strz(d->asked));
    }
    if (d->detail[0]) {
        lw_buf_addz(b, ",\"detail\":");
        lw_json_quote(b, lw_strz(d->detail));
    }
    if (d->retry_ms > 0) {
        lw_buf_addz(b, ",\"retry_ms\":");
        lw_buf_addi(b, d->retry_ms);
    }
    if (receipt.p) {
        lw_buf_addz(b, ",\"receipt\":");
        lw_json_quote(b, receipt);
    }
    lw_buf_addc(b, '}');
}

/* Whether the agent can do something with what exactly is wrong. */
static bool detail_helps(enum lw_reason reason)
{
    return reason == LW_REASON_ARGUMENTS_INVALID || reason == LW_REASON_ARGUMENTS_PENDING ||
           reason == LW_REASON_POLICY_UNDECLARED || reason == LW_REASON_KILLED ||
           reason == LW_REASON_APPROVAL_REQUIRED || reason == LW_REASON_APPROVAL_TIMEOUT;
}

/* For the agent. */
static void put_text(struct lw_buf *b, const struct lw_decision *d, struct lw_str receipt)
{
    lw_buf_addz(b, lw_reason_agent_text(d->reason));
    if (d->rule.p)
        lw_buf_addf(b, " Rule %.*s%s", LW_FMT(d->rule), d->say.n ? ": " : ".");
    lw_buf_adds(b, d->say);
    if (d->detail[0] && (d->retry_ms != 0 || detail_helps(d->reason))) {
        lw_buf_addz(b, " ");
        lw_buf_addz(b, d->detail);
    }
    if (receipt.p) {
        lw_buf_addz(b, " [receipt ");
        lw_buf_adds(b, receipt);
        lw_buf_addz(b, "]");
    }
}

static void as_result(struct lw_session *s, uint64_t exchange, struct lw_str id, struct lw_str text,
                      struct lw_str data)
{
    struct lw_buf result;
    struct lw_buf whole;

    lw_buf_init(&result, 65536);
    lw_buf_init(&whole, 131072);
    lw_buf_addz(&result, "{\"content\":[{\"type\":\"text\",\"text\":");
    lw_json_quote(&result, text);
    lw_buf_addz(&result, "}],\"isError\":true,\"_meta\":{\"landwaiter/refusal\":");
    lw_buf_adds(&result, data);
    lw_buf_addc(&result, '}');
    if (s->era == LW_ERA_MODERN)
        lw_buf_addz(&result, ",\"resultType\":\"complete\"");
    lw_buf_addc(&result, '}');
    lw_rpc_result(&whole, id, lw_buf_str(&result));
    if (lw_buf_status(&result) || lw_buf_status(&whole))
        s->failed = true;
    else
        lw_fx_client(s, exchange, lw_fx_dup(s, lw_buf_str(&whole)), /* final= */ true);
    lw_buf_fini(&result);
    lw_buf_fini(&whole);
}

static void tell(struct lw_session *s, uint64_t exchange, struct lw_str id, bool tool,
                 const struct lw_decision *d, struct lw_str receipt)
{
    int code = code_of(d->reason);
    struct lw_buf data;
    struct lw_buf text;

    lw_buf_init(&data, 16384);
    lw_buf_init(&text, 4096);
    put_data(&data, d, receipt);
    put_text(&text, d, receipt);
    if (lw_buf_status(&data) || lw_buf_status(&text))
        s->failed = true;
    else if (tool && s->o.refusal_results && code == LW_MCP_REFUSED)
        as_result(s, exchange, id, lw_buf_str(&text), lw_buf_str(&data));
    else
        lw_fx_error(s, exchange, id, code, lw_buf_str(&text), lw_buf_str(&data));
    lw_buf_fini(&data);
    lw_buf_fini(&text);
}

void lw_call_refusal_text(struct lw_session *s, uint64_t exchange, struct lw_str id,
                          const struct lw_decision *d, struct lw_str receipt)
{
    tell(s, exchange, id, /* tool= */ false, d, receipt);
}

void lw_refuse_pending(struct lw_session *s, const struct pending *p, const struct lw_decision *d,
                       struct lw_str receipt)
{
    tell(s, p->exchange, p->client_id, lw_str_eqz(p->method, "tools/call"), d, receipt);
}

struct lw_effect_item *lw_call_record(struct lw_session *s, uint64_t ticket, enum lw_phase phase,
                                      struct lw_str data)
{
    struct lw_effect_item *e = lw_fx(s, LW_FX_RECORD);

    e->ticket = ticket;
    e->phase = phase;
    e->bytes = data;
    return e;
}

/* The rule's words outlive the rules: they may be others when the receipt has come. */
void lw_keep_words(struct lw_session *s, struct pending *p)
{
    struct lw_decision *d = &p->decision;

    d->item = NULL;
    d->policy = NULL;
    lw_buf_adds(&p->said, d->rule);
    lw_buf_adds(&p->said, d->say);
    if (lw_buf_status(&p->said))
        s->failed = true;
    else if (d->rule.p) {
        d->rule = lw_str(p->said.p, d->rule.n);
        d->say = lw_str(p->said.p + d->rule.n, d->say.n);
    }
}

void lw_call_refuse(struct lw_session *s, uint64_t exchange, const struct lw_message *m,
                    struct lw_str subject, const struct lw_decision *d)
{
    struct pending *p;
    struct lw_str data;

    lw_fx_note(s, LW_NOTE_REFUSED, subject.p ? subject : m->method,
               lw_strz(lw_reason_code(d->reason)));
    if (s->ledger_lost || s->count >= s->o.max_inflight * 2) {
        tell(s, exchange, m->id->raw, lw_str_eqz(m->method, "tools/call"), d, LW_STR_NONE);
        return;
    }
    data = lw_record_decision(s, m, subject, d);
    p = lw_pending_new(s, PENDING_REFUSAL, exchange, m->id->raw, LW_STR_NONE, m->method, subject);
    if (!p || !data.p)
        return;
    p->decision = *d;
    lw_keep_words(s, p);
    lw_pending_expect_ticket(s, p, ++s->next_ticket);
    lw_call_record(s, p->ticket, LW_PHASE_DECISION, data);
}
