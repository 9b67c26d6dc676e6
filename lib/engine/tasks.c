/* Tasks that calls of this session have begun: who asks for one by its id asks for the result of a
 * call that was decided, and of no other. Bound to the tool, whose approval is looked at again.
 * Specification: 2025-11-25 basic/utilities/tasks; extension io.modelcontextprotocol/tasks. */
#include "lib/engine/session_internal.h"

#include <stdlib.h>

#define TASKS_MAX   1024
#define TASK_ID_MAX 1024
#define EXTENSION   "io.modelcontextprotocol/tasks"

struct lw_str lw_task_id(const struct lw_session *s, const struct lw_json *result)
{
    const struct lw_json *task = s->era == LW_ERA_LEGACY ? lw_json_getz(result, "task") : result;

    if (s->era == LW_ERA_MODERN &&
        !lw_str_eqz(lw_json_string_or(lw_json_getz(result, "resultType"), LW_STR("")), "task"))
        return LW_STR_NONE;
    return lw_json_string_or(lw_json_getz(task, "taskId"), LW_STR_NONE);
}

bool lw_task_method(struct lw_str method)
{
    return lw_str_starts(method, LW_STR("tasks/"));
}

bool lw_task_declared(const struct lw_claim *claim)
{
    const struct lw_json *extensions = lw_json_getz(claim->capabilities, "extensions");

    return lw_json_getz(extensions, EXTENSION) != NULL;
}

void lw_task_undeclared(struct lw_session *s, uint64_t exchange, const struct lw_message *m)
{
    lw_fx_error(s, exchange, m->id->raw, LW_MCP_MISSING_CAPABILITY,
                LW_STR("Missing required client capability"),
                LW_STR("{\"requiredCapabilities\":{\"extensions\":{\"" EXTENSION "\":{}}}}"));
}

static void task_free(struct task *t)
{
    free(t);
}

void lw_tasks_fini(struct lw_session *s)
{
    while (s->tasks) {
        struct task *t = s->tasks;

        s->tasks = t->next;
        task_free(t);
    }
    lw_map_fini(&s->by_task);
}

static void forget_oldest(struct lw_session *s)
{
    struct task *t = s->tasks;

    lw_map_del(&s->by_task, t->id);
    s->tasks = t->next;
    if (!s->tasks)
        s->tasks_last = &s->tasks;
    s->task_count--;
    task_free(t);
}

bool lw_task_begin(struct lw_session *s, const struct pending *p, struct lw_str id)
{
    struct task *t;

    if (id.n == 0 || id.n > TASK_ID_MAX || lw_map_get(&s->by_task, id))
        return false; /* an id that names another task would lend it another tool's approval */
    t = malloc(sizeof(*t) + id.n + p->subject.n);
    if (!t) {
        s->failed = true;
        return false;
    }
    *t = (struct task){.args = p->args};
    memcpy(t->text, id.p, id.n);
    memcpy(t->text + id.n, p->subject.p, p->subject.n);
    t->id = lw_str(t->text, id.n);
    t->tool = lw_str(t->text + id.n, p->subject.n);
    memcpy(t->receipt, p->receipt, sizeof(t->receipt));
    if (lw_map_put(&s->by_task, t->id, t, NULL) != 0) {
        task_free(t);
        s->failed = true;
        return false;
    }
    *s->tasks_last = t;
    s->tasks_last = &t->next;
    if (++s->task_count > TASKS_MAX)
        forget_oldest(s);
    return true;
}

const struct task *lw_task_find(const struct lw_session *s, struct lw_str id)
{
    return lw_map_get(&s->by_task, id);
}
