/* Waiting for a task: tasks/result of a legacy client blocks until the task is over, which a modern
 * server is asked again and again; what the task needs is asked of the client on the stream of that
 * request, each question once, and goes back by tasks/update.
 * Specification: 2025-11-25 utilities/tasks (result retrieval, input required status); extension
 * io.modelcontextprotocol/tasks (polling, update). */
#include "lib/bridge/to_modern_internal.h"

#include <stdlib.h>

/* The first that waits for it, or NULL. */
static struct tm_call *waiter(struct tm *t, const struct tm_task *k)
{
    for (struct tm_call *c = t->calls; c; c = c->next) {
        if (c->task == k && c->method->id == TM_TASK_RESULT)
            return c;
    }
    return NULL;
}

static void look(struct tm *t, struct tm_task *k)
{
    k->poll_at = NEVER;
    if (!k->poll.id)
        lw_tm_task_send(t, &k->poll, lw_bridge_id(t->b), "tasks/get", k, LW_STR(""));
}

static void look_later(struct tm *t, struct tm_task *k)
{
    int64_t ms = k->poll_ms > 0 ? k->poll_ms : TM_POLL_MS;

    ms = ms < TM_POLL_MIN_MS ? TM_POLL_MIN_MS : ms > TM_POLL_MAX_MS ? TM_POLL_MAX_MS : ms;
    k->poll_at = t->b->now.steady_ms + ms;
}

/* ---- the end of a task, told to all that wait ---- */

static void end_all(struct tm *t, const struct tm_task *k, int code, const char *text)
{
    struct tm_call *c;

    while ((c = waiter(t, k)) != NULL)
        lw_tm_end(t, c, code, text, LW_STR_NONE);
}

static void give_result(struct tm *t, const struct tm_task *k, struct lw_str result)
{
    struct tm_call *c;

    while ((c = waiter(t, k)) != NULL) {
        lw_bridge_result(t->b, c->session, result);
        lw_tm_call_free(t, c);
    }
}

static void give_all(struct tm *t, struct tm_task *k, const struct lw_json *v)
{
    const struct lw_json *result = lw_json_getz(v, "result");
    const struct lw_json *error = lw_json_getz(v, "error");
    struct tm_call *c;
    struct lw_buf b;
    int64_t code;

    lw_tm_questions_drop(t, NULL, k);
    if (k->stopped || k->status == TM_CANCELLED) {
        end_all(t, k, LW_RPC_INTERNAL_ERROR, "The task was cancelled");
    } else if (k->status == TM_COMPLETED && lw_json_is(result, LW_JSON_OBJECT)) {
        lw_buf_init(&b, t->b->o.max_message * 3 + 4096);
        lw_tm_result(t, lw_tm_method(LW_STR("tools/call")), result, lw_buf_str(&k->id), &b);
        if (lw_buf_status(&b) == 0)
            give_result(t, k, lw_buf_str(&b));
        else
            end_all(t, k, LW_RPC_INTERNAL_ERROR, "The task's result could not be translated");
        lw_buf_fini(&b);
    } else if (k->status == TM_FAILED && lw_json_int(lw_json_getz(error, "code"), &code) &&
               lw_json_is(lw_json_getz(error, "message"), LW_JSON_STRING)) {
        while ((c = waiter(t, k)) != NULL)
            lw_tm_pass_error(t, c, error);
    } else {
        end_all(t, k, LW_RPC_INTERNAL_ERROR, "The task ended without a result");
    }
}

void lw_tm_poll_wait(struct tm *t, struct tm_call *c, struct tm_task *k)
{
    if (k->stopped)
        lw_tm_end(t, c, LW_RPC_INTERNAL_ERROR, "The task was cancelled", LW_STR_NONE);
    else if (k->local)
        give_result(t, k, lw_buf_str(&k->result));
    else
        look(t, k);
}

/* ---- what a task asks ---- */

static bool asked_before(struct tm *t, struct tm_task *k, struct lw_str key)
{
    for (const struct tm_key *e = k->keys; e; e = e->next) {
        if (lw_str_eq(lw_str(e->text, e->n), key))
            return true;
    }
    for (const struct tm_question *q = t->questions; q; q = q->next) {
        if (q->task == k && lw_str_eq(lw_buf_str(&q->key), key))
            return true;
    }
    return false;
}

static bool remember(struct tm *t, struct tm_task *k, struct lw_str key)
{
    struct tm_key *e = malloc(sizeof(*e) + key.n);

    if (!e) {
        t->b->failed = true;
        return false;
    }
    e->next = k->keys;
    e->n = key.n;
    memcpy(e->text, key.p, key.n);
    k->keys = e;
    k->n_keys++;
    return true;
}

/* What it needs cannot be had: the work is given up. */
static void stop(struct tm *t, struct tm_task *k, const char *why)
{
    lw_bridge_note(t->b, lw_buf_str(&k->id), why);
    lw_tm_questions_drop(t, NULL, k);
    k->stopped = true;
    k->poll_at = NEVER;
    lw_tm_task_send(t, NULL, lw_bridge_id(t->b), "tasks/cancel", k, LW_STR(""));
    end_all(t, k, LW_RPC_INTERNAL_ERROR, why);
}

static void ask(struct tm *t, struct tm_task *k, const struct lw_json *requests)
{
    if (!lw_json_is(requests, LW_JSON_OBJECT) || requests->count > TM_QUESTIONS_MAX) {
        stop(t, k, "The task asks nothing, or too much at once");
        return;
    }
    LW_JSON_EACH (v, requests) {
        const struct tm_call *c = waiter(t, k);
        struct tm_question *q;
        struct tm_wanted w;

        if (v->key.n > TM_TEXT_MAX || !lw_tm_wanted(t, v, &w)) {
            stop(t, k, "The task asks something that is no question of the protocol");
            return;
        }
        if (asked_before(t, k, v->key))
            continue;
        if (w.missing) {
            stop(t, k, "The task needs something that this client has not declared it can answer");
            return;
        }
        if (!c || t->open >= TM_OPEN_MAX || k->n_keys >= TM_TASK_KEYS_MAX) {
            stop(t, k, "The task asks too many questions");
            return;
        }
        q = lw_tm_question_new(t, &w, v->key);
        if (!q)
            return;
        q->task = k;
        q->deadline = t->b->now.steady_ms + t->b->o.park_ms;
        lw_tm_put(t, q, &w, c->session);
    }
}

void lw_tm_task_question_answered(struct tm *t, struct tm_question *q, struct lw_str answer)
{
    struct tm_task *k = q->task;
    struct lw_buf b;

    if (!answer.p) {
        stop(t, k, "The client refused what the task needs");
        return;
    }
    if (!remember(t, k, lw_buf_str(&q->key)))
        return;
    lw_buf_init(&b, answer.n + q->key.n * 6 + 256);
    lw_buf_addz(&b, ",\"inputResponses\":{");
    lw_json_quote(&b, lw_buf_str(&q->key));
    lw_buf_addc(&b, ':');
    lw_buf_adds(&b, answer);
    lw_buf_addc(&b, '}');
    if (lw_buf_status(&b))
        t->b->failed = true;
    else
        lw_tm_task_send(t, NULL, lw_bridge_id(t->b), "tasks/update", k, lw_buf_str(&b));
    lw_buf_fini(&b);
    lw_tm_question_free(t, q);
}

/* ---- looks ---- */

static void lost(struct tm *t, struct tm_task *k, const struct lw_message *m)
{
    struct tm_call *c;

    if (m && m->kind == LW_MESSAGE_ERROR) {
        while ((c = waiter(t, k)) != NULL)
            lw_tm_pass_error(t, c, m->error);
    } else if (++k->lost >= TM_TASK_LOST) {
        end_all(t, k, LW_RPC_INTERNAL_ERROR, "The server does not tell what became of the task");
    } else {
        look_later(t, k);
    }
}

void lw_tm_poll_answered(struct tm *t, struct tm_task *k, const struct lw_message *m)
{
    const struct lw_json *v = m ? m->result : NULL;

    if (!waiter(t, k))
        return;
    if (!lw_json_is(v, LW_JSON_OBJECT) ||
        !lw_str_eq(lw_json_string_or(lw_json_getz(v, "taskId"), LW_STR("")), lw_buf_str(&k->id)) ||
        !lw_tm_task_read(t, k, v)) {
        lost(t, k, m);
        return;
    }
    k->lost = 0;
    if (lw_tm_task_over(k)) {
        give_all(t, k, v);
        return;
    }
    if (k->status == TM_INPUT)
        ask(t, k, lw_json_getz(v, "inputRequests"));
    if (waiter(t, k))
        look_later(t, k);
}

/* Somebody who waited does so no longer. */
void lw_tm_poll_left(struct tm *t, struct tm_task *k)
{
    if (waiter(t, k))
        return;
    k->poll_at = NEVER;
    lw_tm_leg_stop(t, &k->poll);
    lw_tm_questions_drop(t, NULL, k); /* to be asked again when somebody waits again */
}

void lw_tm_poll_tick(struct tm *t)
{
    struct tm_question *next;
    struct lw_str answer;

    for (struct tm_question *q = t->questions; q; q = next) {
        next = q->next;
        if (!q->task || !q->open || q->deadline > t->b->now.steady_ms)
            continue;
        if (lw_tm_question_dismiss(t, q, &answer)) {
            lw_tm_task_question_answered(t, q, answer);
        } else {
            stop(t, q->task, "The client did not answer what the task needs");
            next = t->questions; /* all of that task are gone */
        }
    }
    for (struct tm_task *k = t->tasks_made; k; k = k->next) {
        if (k->poll_at <= t->b->now.steady_ms)
            look(t, k);
    }
}

int64_t lw_tm_poll_deadline(const struct tm *t)
{
    int64_t at = NEVER;

    for (const struct tm_question *q = t->questions; q; q = q->next) {
        if (q->task && q->open && q->deadline < at)
            at = q->deadline;
    }
    for (const struct tm_task *k = t->tasks_made; k; k = k->next) {
        if (k->poll_at < at)
            at = k->poll_at;
    }
    return at;
}
