/* The extension io.modelcontextprotocol/tasks, as a modern client uses it, over the tasks of a
 * legacy server: tasks/get with the result inlined, tasks/update, tasks/cancel, notifications.
 *
 * A legacy server asks its questions on the stream of tasks/result, which is therefore opened as
 * soon as a task needs input. Specification: SEP-2663; 2025-11-25 basic/utilities/tasks. */
#include "lib/bridge/to_legacy.h"

#define EXTENSION "{\"extensions\":{\"" TL_META "tasks\":{}}}"

static void not_found(struct lw_bridge *b, uint64_t id)
{
    lw_bridge_error(b, id, LW_RPC_INVALID_PARAMS, LW_STR("Task not found"), LW_STR_NONE);
}

static void acknowledge(struct lw_bridge *b, uint64_t id)
{
    struct lw_buf text;

    lw_buf_init(&text, TL_INFO_MAX + 4096);
    lw_buf_addz(&text, "{\"resultType\":\"complete\"");
    lw_tl_info(b, &text);
    lw_buf_addc(&text, '}');
    if (lw_buf_status(&text))
        b->failed = true;
    else
        lw_bridge_result(b, id, lw_buf_str(&text));
    lw_buf_fini(&text);
}

static void server_id(const struct tl_task *t, struct lw_buf *to)
{
    lw_buf_addz(to, "{\"taskId\":");
    lw_json_quote(to, lw_strz(t->id));
    lw_buf_addc(to, '}');
}

/* ---- tasks/get ---- */

static void answer(struct lw_bridge *b, struct tl_call *c, struct tl_task *t)
{
    struct lw_buf text;

    lw_buf_init(&text, b->o.max_message * 2 + TL_INFO_MAX + 65536);
    lw_buf_addz(&text, "{\"resultType\":\"complete\",");
    lw_tl_task_detail(t, &text);
    lw_tl_info(b, &text);
    lw_buf_addc(&text, '}');
    if (lw_buf_status(&text))
        b->failed = true;
    else
        lw_tl_answer(b, c, TL_RESULT, lw_buf_str(&text), 0);
    lw_buf_fini(&text);
}

static void get(struct lw_bridge *b, uint64_t id, const struct lw_method *method, struct tl_task *t)
{
    struct tl_call *c = lw_tl_call_new(b, TL_TASK_GET, id, method);
    struct lw_buf text;

    if (!c)
        return;
    if (t->has_payload || t->state == TL_CANCELLED) {
        answer(b, c, t); /* it cannot change any more */
        return;
    }
    c->task = t;
    lw_buf_init(&text, TL_TASK_ID_MAX * 6 + 256);
    lw_buf_addf(&text, "{\"jsonrpc\":\"2.0\",\"id\":%llu,\"method\":\"tasks/get\",\"params\":",
                (unsigned long long)id);
    server_id(t, &text);
    lw_buf_addc(&text, '}');
    if (lw_buf_status(&text))
        b->failed = true;
    else
        lw_tl_call_send(b, c, lw_buf_str(&text));
    lw_buf_fini(&text);
}

/* ---- the others ---- */

static void update(struct lw_bridge *b, uint64_t id, const struct lw_message *m, struct tl_task *t)
{
    const struct lw_json *responses = lw_json_getz(m->params, "inputResponses");

    if (!responses || !lw_tl_answers_valid(&t->ask, responses)) {
        lw_bridge_error(b, id, LW_RPC_INVALID_PARAMS,
                        LW_STR("inputResponses are not what was asked for"), LW_STR_NONE);
        return;
    }
    lw_tl_answers_send(b, &t->ask, responses);
    acknowledge(b, id);
}

/* The client may forget the task once it has said so: it hears at once that it was heard. */
static void cancel(struct lw_bridge *b, uint64_t id, struct tl_task *t)
{
    struct lw_buf params;

    if (t->state < TL_COMPLETED && lw_tl(b)->tasks_cancel) {
        lw_buf_init(&params, TL_TASK_ID_MAX * 6 + 64);
        server_id(t, &params);
        lw_tl_request(b, "tasks/cancel", lw_buf_str(&params));
        lw_buf_fini(&params);
    }
    lw_tl_asker_clear(b, &t->ask, "the task was cancelled by the client");
    acknowledge(b, id);
}

void lw_tl_task_request(struct lw_bridge *b, uint64_t id, const struct lw_message *m,
                        const struct lw_method *method)
{
    struct lw_str handle = lw_json_string_or(lw_json_getz(m->params, "taskId"), LW_STR_NONE);
    struct tl_task *t = lw_tl_task(b, handle);

    if (!lw_tl(b)->tasks_wanted)
        lw_tl_lacks(b, id, EXTENSION);
    else if (!t)
        not_found(b, id);
    else if (lw_str_eqz(m->method, "tasks/get"))
        get(b, id, method, t);
    else if (lw_str_eqz(m->method, "tasks/update"))
        update(b, id, m, t);
    else
        cancel(b, id, t);
}

/* ---- what the server says ---- */

/* What follows from a state that was just read: true when there is nothing to wait for. */
static bool settled(struct lw_bridge *b, struct tl_task *t)
{
    if (t->state == TL_INPUT)
        lw_tl_task_fetch(b, t);
    if (t->state != TL_COMPLETED && t->state != TL_BROKEN)
        return true;
    lw_tl_task_fetch(b, t);
    return t->has_payload;
}

void lw_tl_task_got(struct lw_bridge *b, struct tl_call *c, const struct lw_message *m)
{
    struct tl_task *t = c->task;
    struct lw_buf text;

    if (m->kind == LW_MESSAGE_ERROR) {
        lw_buf_init(&text, m->error->raw.n + 64);
        lw_tl_error(m->error, &text);
        if (lw_buf_status(&text))
            b->failed = true;
        else
            lw_tl_answer(b, c, TL_ERROR, lw_buf_str(&text), 0);
        lw_buf_fini(&text);
    } else if (!lw_tl_task_read(b, t, m->result)) {
        lw_tl_answer(b, c, TL_FAILED, LW_STR("the server's task has no known status"), 0);
    } else if (settled(b, t)) {
        answer(b, c, t);
    } else {
        c->got = true;
    }
}

void lw_tl_task_tell(struct lw_bridge *b, struct tl_task *t, const char *fail)
{
    struct tl_call *next;

    for (struct tl_call *c = lw_tl(b)->first; c; c = next) {
        next = c->next;
        if (c->task != t || c->kind != TL_TASK_GET || (!c->got && !fail))
            continue;
        c->task = NULL;
        if (!fail) {
            answer(b, c, t);
            continue;
        }
        lw_bridge_error(b, c->waiter, LW_RPC_INVALID_PARAMS, lw_strz(fail), LW_STR_NONE);
        lw_tl_call_free(b, c);
    }
}

void lw_tl_task_announce(struct lw_bridge *b, struct tl_task *t)
{
    struct lw_buf text;

    if (!lw_tl_listened(b, t) || !settled(b, t))
        return;
    lw_buf_init(&text, b->o.max_message * 2 + 65536);
    lw_tl_task_detail(t, &text);
    if (lw_buf_status(&text))
        b->failed = true;
    else
        lw_tl_listen_task(b, t, lw_buf_str(&text));
    lw_buf_fini(&text);
}

void lw_tl_task_status(struct lw_bridge *b, const struct lw_message *m)
{
    struct tl_task *t = lw_tl_task_by_server(b, lw_json_getz(m->params, "taskId"));

    if (!t || !lw_tl_task_read(b, t, m->params))
        lw_bridge_note(b, m->method, "it is of no task that is known");
    else if (t->call)
        lw_tl_run_on(b, t);
    else
        lw_tl_task_announce(b, t);
}
