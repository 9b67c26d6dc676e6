/* A tool that a legacy server runs as a task only, for a client that does not know tasks: the
 * bridge polls, fetches the result, and the client sees an ordinary answer. Its questions are asked
 * as those of any call. */
#include "lib/bridge/to_legacy.h"

static void poll(struct lw_bridge *b, struct tl_task *t)
{
    struct lw_buf params;

    lw_buf_init(&params, TL_TASK_ID_MAX * 6 + 64);
    lw_buf_addz(&params, "{\"taskId\":");
    lw_json_quote(&params, lw_strz(t->id));
    lw_buf_addc(&params, '}');
    t->poll_own = lw_tl_request_own(b, "tasks/get", lw_buf_str(&params), TL_OWN_POLL, t);
    lw_buf_fini(&params);
}

void lw_tl_run_on(struct lw_bridge *b, struct tl_task *t)
{
    if (t->state != TL_WORKING) {
        t->poll_at = NEVER;
        lw_tl_task_fetch(b, t); /* it waits until the task is over, and brings the questions */
        return;
    }
    t->poll_at = b->now.steady_ms + t->poll_ms;
    lw_tl_due(b, t->poll_at);
}

void lw_tl_run(struct lw_bridge *b, struct tl_task *t, struct tl_call *c)
{
    t->call = c;
    c->task = t;
    c->got = true;
    lw_tl_run_on(b, t);
}

void lw_tl_run_stop(struct lw_bridge *b, struct tl_task *t)
{
    struct lw_buf params;

    if (lw_tl(b)->tasks_cancel) {
        lw_buf_init(&params, TL_TASK_ID_MAX * 6 + 64);
        lw_buf_addz(&params, "{\"taskId\":");
        lw_json_quote(&params, lw_strz(t->id));
        lw_buf_addc(&params, '}');
        lw_tl_request(b, "tasks/cancel", lw_buf_str(&params));
        lw_buf_fini(&params);
    }
    if (t->payload_own)
        lw_bridge_give_up(b, t->payload_own);
    if (t->poll_own)
        lw_bridge_give_up(b, t->poll_own);
}

void lw_tl_run_tick(struct lw_bridge *b, struct tl_task *t)
{
    if (t->expires <= b->now.steady_ms) {
        if (t->call)
            lw_tl_abandon(b, t->call, "the task took longer than it may");
        else
            lw_tl_task_free(b, t);
        return;
    }
    lw_tl_due(b, t->expires);
    if (t->poll_at <= b->now.steady_ms) {
        t->poll_at = NEVER;
        if (!t->poll_own)
            poll(b, t);
    }
    lw_tl_due(b, t->poll_at);
}

void lw_tl_polled(struct lw_bridge *b, struct tl_task *t, const struct lw_message *m)
{
    struct lw_buf text;

    lw_tl_own_drop(b, &t->poll_own);
    if (m && m->kind == LW_MESSAGE_ERROR) {
        lw_buf_init(&text, m->error->raw.n + 64);
        lw_tl_error(m->error, &text);
        if (lw_buf_status(&text))
            b->failed = true;
        else
            lw_tl_answer(b, t->call, TL_ERROR, lw_buf_str(&text), 0);
        lw_buf_fini(&text);
    } else if (!m || !lw_tl_task_read(b, t, m->result)) {
        lw_tl_answer(b, t->call, TL_FAILED, LW_STR("the task cannot be followed any more"), 0);
    } else {
        lw_tl_run_on(b, t);
    }
}
