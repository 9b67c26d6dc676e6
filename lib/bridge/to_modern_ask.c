/* Rounds: a modern server answers a call with questions (`input_required`), the legacy client gets
 * them as requests on the stream of its call, and the call is sent again with the answers.
 *
 * A round is put to the client as a whole or not at all. What cannot be answered is said in the way
 * that the protocol has for it: an elicitation that fails or that nobody answers is `cancel`
 * ("dismissed without an explicit choice"); a refused sampling or roots request has no such word,
 * and ends the call, as the failure of its tool where it is one.
 * Specification: 2026-07-28 patterns/mrtr, client/elicitation (response actions). */
#include "lib/bridge/to_modern_internal.h"

#include <stdlib.h>

/* ---- questions ---- */

struct tm_question *lw_tm_question_new(struct tm *t, const struct tm_wanted *w, struct lw_str key)
{
    struct tm_question *q = calloc(1, sizeof(*q));

    if (!q || !lw_tm_copy(t, &q->key, key)) {
        free(q);
        t->b->failed = true;
        return NULL;
    }
    q->kind = w->kind;
    q->id = lw_bridge_id(t->b);
    q->deadline = NEVER;
    q->next = t->questions;
    t->questions = q;
    return q;
}

void lw_tm_question_free(struct tm *t, struct tm_question *q)
{
    for (struct tm_question **at = &t->questions; *at; at = &(*at)->next) {
        if (*at == q) {
            *at = q->next;
            break;
        }
    }
    lw_tm_question_close(t, q);
    lw_buf_fini(&q->key);
    lw_buf_fini(&q->answer);
    free(q);
}

void lw_tm_question_close(struct tm *t, struct tm_question *q)
{
    if (!q->open)
        return;
    q->open = false;
    t->open--;
}

static void take_back(struct tm *t, struct tm_question *q)
{
    struct lw_buf b;

    lw_buf_init(&b, 256);
    lw_buf_addz(&b, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
                    "\"requestId\":");
    lw_buf_addi(&b, (int64_t)q->id);
    lw_buf_addz(&b, ",\"reason\":\"no longer needed\"}}");
    lw_bridge_tell(t->b, q->call ? q->call->session : 0, lw_buf_str(&b));
    lw_buf_fini(&b);
    lw_tm_question_close(t, q);
}

void lw_tm_questions_drop(struct tm *t, const struct tm_call *c, const struct tm_task *task)
{
    struct tm_question *next;

    for (struct tm_question *q = t->questions; q; q = next) {
        next = q->next;
        if ((c && q->call != c) || (task && q->task != task))
            continue;
        if (q->open)
            take_back(t, q);
        lw_tm_question_free(t, q);
    }
}

/* ---- ends ---- */

/* What the call needed did not come about. */
static void unfulfilled(struct tm *t, struct tm_call *c, const char *text)
{
    struct lw_buf b;

    if (c->method->id != TM_TOOL || c->as_task) {
        lw_tm_end(t, c, LW_RPC_INTERNAL_ERROR, text, LW_STR_NONE);
        return;
    }
    lw_tm_questions_drop(t, c, NULL);
    lw_buf_init(&b, 4096);
    lw_buf_addz(&b, "{\"content\":[{\"type\":\"text\",\"text\":");
    lw_json_quote(&b, lw_strz(text));
    lw_buf_addz(&b, "}],\"isError\":true}");
    lw_bridge_result(t->b, c->session, lw_buf_str(&b));
    lw_buf_fini(&b);
    lw_tm_call_free(t, c);
}

static void undeclared(struct tm *t, struct tm_call *c, const char *missing)
{
    struct lw_buf b;

    lw_bridge_note(t->b, lw_strz(c->method->name), "a question that the client cannot answer");
    lw_buf_init(&b, 512);
    lw_buf_addf(&b, "{\"requiredCapabilities\":%s}", missing);
    lw_tm_end(t, c, LW_RPC_INTERNAL_ERROR,
              "The server needs something that this client has not declared it can answer",
              lw_buf_str(&b));
    lw_buf_fini(&b);
}

/* ---- a round begins ---- */

static void park(struct tm *t, struct tm_call *c, int64_t deadline)
{
    c->deadline = deadline;
    c->parked = true;
    t->parked++;
}

static void unpark(struct tm *t, struct tm_call *c)
{
    if (c->parked)
        t->parked--;
    c->parked = false;
    c->deadline = NEVER;
}

/* Reads all questions before the first is put. NULL: they are all right; else how it ended. */
static bool acceptable(struct tm *t, struct tm_call *c, const struct lw_json *requests)
{
    struct tm_wanted w;

    if (requests->count > TM_QUESTIONS_MAX) {
        lw_tm_invalid(t, c, "The server asks too many questions at once");
        return false;
    }
    LW_JSON_EACH (v, requests) {
        if (v->key.n > TM_TEXT_MAX || !lw_tm_wanted(t, v, &w)) {
            lw_tm_invalid(t, c, "The server asks something that is no question of the protocol");
            return false;
        }
        if (w.missing) {
            undeclared(t, c, w.missing);
            return false;
        }
    }
    if (t->open + requests->count > TM_OPEN_MAX || t->parked >= t->b->o.max_parked) {
        unfulfilled(t, c, "Too many questions of this server are open");
        return false;
    }
    return true;
}

static void put_all(struct tm *t, struct tm_call *c, const struct lw_json *requests)
{
    LW_JSON_EACH (v, requests) {
        struct tm_question *q;
        struct tm_wanted w;

        if (!lw_tm_wanted(t, v, &w) || !(q = lw_tm_question_new(t, &w, v->key)))
            return;
        q->call = c;
        lw_tm_put(t, q, &w, c->session);
    }
    park(t, c, t->b->now.steady_ms + t->b->o.park_ms);
}

/* A server that only wants to be asked again: at once, then with growing pauses. */
static int64_t pause_ms(uint32_t round)
{
    int64_t ms = round < 2 ? 0 : TM_WAIT_MS;

    for (uint32_t i = 2; i < round && ms < TM_WAIT_MAX_MS; i++)
        ms *= 2;
    return ms < TM_WAIT_MAX_MS ? ms : TM_WAIT_MAX_MS;
}

static bool keep_state(struct tm *t, struct tm_call *c, const struct lw_json *state)
{
    lw_buf_fini(&c->state);
    c->state = (struct lw_buf){.p = NULL};
    if (!lw_tm_keep(t, &c->kept, c->frame.n + (state ? state->raw.n : 0))) {
        unfulfilled(t, c, "The server's state is too long to be kept");
        return false;
    }
    return !state || lw_tm_copy(t, &c->state, state->raw);
}

void lw_tm_round(struct tm *t, struct tm_call *c, const struct lw_json *result)
{
    const struct lw_json *requests = lw_json_getz(result, "inputRequests");
    const struct lw_json *state = lw_json_getz(result, "requestState");
    bool asks = requests && requests->count > 0;

    if ((requests && requests->type != LW_JSON_OBJECT) ||
        (state && state->type != LW_JSON_STRING) || (!asks && !state)) {
        lw_tm_invalid(t, c, "The server's input_required result is not of its shape");
        return;
    }
    if (c->rounds++ >= t->b->o.max_rounds) {
        unfulfilled(t, c, "The server asked again and again");
        return;
    }
    if (asks && !acceptable(t, c, requests))
        return;
    if (!keep_state(t, c, state))
        return;
    if (asks)
        put_all(t, c, requests);
    else if (pause_ms(c->rounds) == 0)
        lw_tm_retry(t, c);
    else
        c->deadline = t->b->now.steady_ms + pause_ms(c->rounds);
}

/* ---- answers ---- */

static bool all_answered(const struct tm *t, const struct tm_call *c)
{
    for (const struct tm_question *q = t->questions; q; q = q->next) {
        if (q->call == c && !q->answer.n)
            return false;
    }
    return true;
}

static bool elicits(const struct tm_question *q)
{
    return q->kind == TM_ASK_FORM || q->kind == TM_ASK_URL;
}

bool lw_tm_question_dismiss(struct tm *t, struct tm_question *q, struct lw_str *answer)
{
    if (!elicits(q))
        return false;
    take_back(t, q);
    *answer = LW_STR("{\"action\":\"cancel\"}");
    return true;
}

/* p NULL: it cannot be answered. */
static struct lw_str answer_of(const struct tm_question *q, const struct lw_message *m)
{
    if (m->kind == LW_MESSAGE_RESULT && m->result->type == LW_JSON_OBJECT)
        return m->result->raw;
    return elicits(q) ? LW_STR("{\"action\":\"cancel\"}") : LW_STR_NONE;
}

static void retry(struct tm *t, struct tm_call *c)
{
    unpark(t, c);
    lw_tm_retry(t, c);
}

static void call_answered(struct tm *t, struct tm_question *q, struct lw_str answer)
{
    struct tm_call *c = q->call;

    if (!answer.p) {
        unfulfilled(t, c,
                    q->kind == TM_ASK_ROOTS ? "The client did not tell its roots"
                                            : "The client refused to sample a message");
        return;
    }
    if (!lw_tm_keep(t, &c->kept, c->kept + answer.n)) {
        unfulfilled(t, c, "The client's answers are too long to be kept");
        return;
    }
    if (lw_tm_copy(t, &q->answer, answer) && all_answered(t, c))
        retry(t, c);
}

void lw_tm_client_answer(struct tm *t, const struct lw_message *m)
{
    struct tm_question *q = t->questions;
    struct lw_str answer;
    struct lw_str action;
    int64_t id = 0;

    if (!m->id || m->id->type != LW_JSON_NUMBER || !lw_json_int(m->id, &id))
        return;
    while (q && (!q->open || q->id != (uint64_t)id))
        q = q->next;
    if (!q) {
        lw_bridge_note(t->b, LW_STR("response"), "it answers no question");
        return;
    }
    lw_tm_question_close(t, q);
    answer = answer_of(q, m);
    action =
        m->result ? lw_json_string_or(lw_json_getz(m->result, "action"), LW_STR("")) : LW_STR("");
    if (q->call && q->kind == TM_ASK_URL && lw_str_eqz(action, "accept") &&
        q->call->n_urls < TM_URLS_MAX)
        q->call->urls[q->call->n_urls++] = q->id;
    if (q->call)
        call_answered(t, q, answer);
    else
        lw_tm_task_question_answered(t, q, answer);
}

/* ---- time ---- */

/* Nobody answers: as if each form had been dismissed. */
static void unanswered(struct tm *t, struct tm_call *c)
{
    for (struct tm_question *q = t->questions; q; q = q->next) {
        struct lw_str answer;

        if (q->call != c || !q->open)
            continue;
        if (!lw_tm_question_dismiss(t, q, &answer)) {
            unfulfilled(t, c, "The client did not answer in time");
            return;
        }
        if (!lw_tm_copy(t, &q->answer, answer))
            return;
    }
    retry(t, c);
}

void lw_tm_ask_tick(struct tm *t)
{
    struct tm_call *next;

    for (struct tm_call *c = t->calls; c; c = next) {
        next = c->next;
        if (c->deadline > t->b->now.steady_ms)
            continue;
        if (c->parked)
            unanswered(t, c);
        else
            lw_tm_retry(t, c);
    }
}

int64_t lw_tm_ask_deadline(const struct tm *t)
{
    int64_t at = NEVER;

    for (const struct tm_call *c = t->calls; c; c = c->next) {
        if (c->deadline < at)
            at = c->deadline;
    }
    return at;
}
