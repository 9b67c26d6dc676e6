/* What comes back on a call: checked, recorded, given to the client with what is the gateway's own
 * in it replaced: the id, and the state that the client is to bring back. */
#include "lib/engine/session_internal.h"

#include <stdio.h>

/* The answer as the client gets it. */
struct given {
    struct lw_splice splices[2]; /* the id, and a requestState */
    size_t n;
    size_t at; /* where its result or error begins in the text that the client gets */
    size_t size;
    struct lw_buf handle;
    const char *status; /* of the outcome */
    bool is_error;
};

void lw_call_outcome(struct lw_session *s, struct pending *p, const char *status,
                     struct lw_str answer, bool is_error)
{
    struct lw_str data;

    /* Where nothing was decided durably there is no outcome either; and no two. */
    if (p->type != PENDING_CALL || !p->receipt[0] || p->counting)
        return;
    lw_claims_done(s, p, answer.n);
    data = lw_record_outcome(s, p, status, answer, is_error);
    if (data.p)
        lw_call_record(s, ++s->next_ticket, LW_PHASE_OUTCOME, data);
}

/* ---- checking ---- */

/* Where the specification lets a server ask something back. */
static bool may_be_asked(const struct pending *p)
{
    return lw_str_eqz(p->method, "tools/call") || lw_str_eqz(p->method, "prompts/get") ||
           lw_str_eqz(p->method, "resources/read");
}

/* A result that asks for input: its state goes out under a handle. NULL, or what is wrong. */
static const char *asks(struct lw_session *s, struct pending *p, const struct lw_message *m,
                        struct given *g)
{
    const struct lw_json *state = lw_json_getz(m->result, "requestState");
    struct lw_buf handle;
    bool sealed;

    if (!may_be_asked(p))
        return "it asks for input where none may be asked for";
    if (!state && !lw_json_getz(m->result, "inputRequests"))
        return "it asks for input without a question or a state";
    if (!lw_state_may_ask(s, m->result))
        return "it asks for what the client has not declared";
    g->status = "input_required";
    if (!state)
        return NULL;
    if (state->type != LW_JSON_STRING)
        return "its requestState is no string";
    lw_buf_init(&handle, state->string.n + 256);
    sealed = lw_state_seal(s, p, state->string, &handle);
    if (sealed) {
        lw_json_quote(&g->handle, lw_buf_str(&handle));
        g->splices[g->n++] = (struct lw_splice){state->raw, lw_buf_str(&g->handle)};
    }
    lw_buf_fini(&handle);
    if (!sealed || lw_buf_status(&g->handle) != 0)
        s->failed = true;
    return NULL;
}

static const char *begins_task(struct lw_session *s, struct pending *p, struct lw_str id,
                               struct given *g)
{
    const struct task *known = lw_task_find(s, id);

    if (!lw_str_eqz(p->method, "tools/call"))
        return NULL;
    g->status = "task";
    if (known && lw_str_eq(known->tool, p->subject))
        return NULL;
    return lw_task_begin(s, p, id) ? NULL : "the id of its task is of another call, or too long";
}

/* Looks at a result of a call. NULL, or what is wrong with it. */
static const char *look(struct lw_session *s, struct pending *p, const struct lw_message *m,
                        struct given *g)
{
    struct lw_str type;
    struct lw_str task;

    if (p->type != PENDING_CALL || m->kind != LW_MESSAGE_RESULT)
        return NULL;
    type = lw_json_string_or(lw_json_getz(m->result, "resultType"), LW_STR(""));
    if (s->era == LW_ERA_MODERN && lw_str_eqz(type, "input_required"))
        return asks(s, p, m, g);
    task = lw_task_id(s, m->result);
    return task.p ? begins_task(s, p, task, g) : NULL;
}

/* ---- giving ---- */

/* Orders the replacements and finds where the answer proper will stand. */
static void locate(struct given *g, const struct lw_message *m)
{
    struct lw_str answer = m->result ? m->result->raw : m->error->raw;

    if (g->n == 2 && g->splices[1].at.p < g->splices[0].at.p) {
        struct lw_splice first = g->splices[1];

        g->splices[1] = g->splices[0];
        g->splices[0] = first;
    }
    g->at = (size_t)(answer.p - m->raw.p);
    g->size = answer.n;
    for (size_t i = 0; i < g->n; i++) {
        const struct lw_splice *one = &g->splices[i];

        if (one->at.p < answer.p)
            g->at = g->at - one->at.n + one->with.n;
        else if (one->at.p < answer.p + answer.n)
            g->size = g->size - one->at.n + one->with.n;
    }
}

/* Keeps the answer to a call of which something is still being written. */
static bool hold(struct lw_session *s, struct pending *p, const struct lw_message *m,
                 const struct given *g)
{
    if (!lw_kept_fits(s, m->raw.n)) {
        lw_call_failed(s, p, LW_REASON_INFLIGHT_LIMIT,
                       LW_STR("too many answers wait for the ledger"));
        return false;
    }
    lw_splice(&p->held, m->raw, g->splices, g->n);
    p->answer_at = g->at;
    p->answer_n = g->size;
    p->status = g->status;
    p->is_error = g->is_error;
    p->deadline = NEVER;
    lw_pending_keep(s, p);
    if (lw_buf_status(&p->held))
        s->failed = true;
    return !s->failed;
}

/* What an answer takes of a budget of bytes is known now: it is given when that is counted, so that
 * whoever has it cannot make a call that the budget has nothing left for. */
static void count(struct lw_session *s, struct pending *p, const struct lw_message *m,
                  const struct given *g)
{
    struct lw_str answer, data;

    if (!hold(s, p, m, g))
        return;
    answer = lw_str(p->held.p + p->answer_at, p->answer_n);
    lw_claims_done(s, p, answer.n);
    data = lw_record_outcome(s, p, g->status, answer, g->is_error);
    p->counting = true;
    if (!data.p)
        return;
    lw_pending_expect_ticket(s, p, ++s->next_ticket);
    lw_call_record(s, p->ticket, LW_PHASE_OUTCOME, data)->final = true;
}

static void give(struct lw_session *s, struct pending *p, const struct lw_message *m,
                 const struct given *g)
{
    struct lw_str text;

    if (p->type == PENDING_CALL && s->ledger_lost) {
        /* Its outcome cannot be recorded: nothing leaves without a receipt. */
        lw_call_failed(s, p, LW_REASON_LEDGER_UNAVAILABLE,
                       LW_STR("the call was made; its outcome "
                              "could not be recorded"));
        return;
    }
    if (p->type == PENDING_CALL && lw_claims_bytes(p) && !p->no_client) {
        count(s, p, m, g);
        return;
    }
    text = lw_fx_splice(s, m->raw, g->splices, g->n);
    if (!text.p)
        return;
    lw_call_outcome(s, p, g->status, lw_str(text.p + g->at, g->size), g->is_error);
    if (!p->no_client)
        lw_fx_client(s, p->exchange, text, /* final= */ true);
    lw_pending_free(s, p);
}

void lw_call_response(struct lw_session *s, struct pending *p, const struct lw_message *m)
{
    struct given g = {
        .splices = {{m->id->raw, p->client_id}},
        .n = 1,
        .status = m->kind == LW_MESSAGE_ERROR ? "errored" : "executed",
        .is_error = m->kind == LW_MESSAGE_ERROR ||
                    lw_json_bool_or(lw_json_getz(m->result, "isError"), false),
    };
    const char *wrong;

    if (p->over)
        return;
    if (p->held.n) {
        lw_fx_note(s, LW_NOTE_UNEXPECTED, LW_STR("response"), LW_STR("a second answer"));
        return;
    }
    if (lw_params_retry(s, p, m))
        return;
    wrong = lw_pages_check(s, p, m);
    if (wrong) {
        lw_fx_note(s, LW_NOTE_QUARANTINED, p->subject, lw_strz(wrong));
        lw_call_failed(s, p, LW_REASON_TOOL_QUARANTINED, lw_strz(wrong));
        s->stale = true; /* for the review, and for others */
        lw_walk_soon(s, 0);
        return;
    }
    lw_buf_init(&g.handle, s->o.max_message * 6 + 256);
    wrong = look(s, p, m, &g);
    locate(&g, m);
    if (wrong) {
        lw_fx_note(s, LW_NOTE_UNEXPECTED, p->subject, lw_strz(wrong));
        lw_call_failed(s, p, LW_REASON_SERVER_PROTOCOL, lw_strz(wrong));
    } else if (p->receipt_open) {
        /* Forwarded while its decision was being written: the answer waits for the ledger. */
        (void)hold(s, p, m, &g);
    } else {
        give(s, p, m, &g);
    }
    lw_buf_fini(&g.handle);
}
