/* Tasks of a legacy server (2025-11-25): which tools run as one, the record of each, its result.
 *
 * A task has an id for its client that nobody can guess and that means nothing elsewhere: a server
 * may count its own, and a seat has many clients. What is told of a task is written anew.
 * Specification: 2025-11-25 basic/utilities/tasks; the extension io.modelcontextprotocol/tasks. */
#include "lib/bridge/to_legacy.h"

#include <stdlib.h>

#define MESSAGE_MAX 4096 /* bytes of a statusMessage that is passed on */

/* ---- tools ---- */

struct tool {
    bool required;
    struct lw_str name;
    char bytes[];
};

static void tool_set(struct lw_bridge *b, struct lw_str name, struct lw_str support)
{
    struct tl *s = lw_tl(b);
    bool required = lw_str_eqz(support, "required");
    struct tool *t;
    void *old;

    if (!required && !lw_str_eqz(support, "optional")) {
        free(lw_map_del(&s->tools, name));
        return;
    }
    t = lw_map_get(&s->tools, name);
    if (t) {
        t->required = required;
        return;
    }
    if (s->tools.n >= TL_TOOLS_MAX || name.n > TL_TASK_ID_MAX)
        return;
    t = malloc(sizeof(*t) + name.n);
    if (!t) {
        b->failed = true;
        return;
    }
    t->required = required;
    memcpy(t->bytes, name.p, name.n);
    t->name = lw_str(t->bytes, name.n);
    if (lw_map_put(&s->tools, t->name, t, &old) != 0) {
        b->failed = true;
        free(t);
    }
}

void lw_tl_tools_seen(struct lw_bridge *b, const struct lw_json *result)
{
    if (!lw_tl(b)->tasks_offered)
        return;
    LW_JSON_EACH (tool, lw_json_getz(result, "tools")) {
        struct lw_str name = lw_json_string_or(lw_json_getz(tool, "name"), LW_STR_NONE);
        const struct lw_json *execution = lw_json_getz(tool, "execution");

        if (name.n)
            tool_set(b, name,
                     lw_json_string_or(lw_json_getz(execution, "taskSupport"), LW_STR_NONE));
    }
}

/* Room for one more: a task that is over goes first. */
static bool room(struct lw_bridge *b)
{
    struct tl_task *oldest = NULL;
    struct tl_task *t;
    size_t at = 0;

    if (lw_tl(b)->tasks.n < TL_TASKS_MAX)
        return true;
    while ((t = lw_map_next(&lw_tl(b)->tasks, &at)) != NULL) {
        if (!t->call && t->state >= TL_COMPLETED && (!oldest || t->expires < oldest->expires))
            oldest = t;
    }
    if (oldest)
        lw_tl_task_free(b, oldest);
    return oldest != NULL;
}

bool lw_tl_as_task(struct lw_bridge *b, const struct lw_message *m)
{
    const struct tool *t = NULL;
    struct lw_str name;

    if (lw_str_eqz(m->method, "tools/call")) {
        name = lw_json_string_or(lw_json_getz(m->params, "name"), LW_STR_NONE);
        t = name.n ? lw_map_get(&lw_tl(b)->tools, name) : NULL;
    }
    return t && (t->required || lw_tl(b)->tasks_wanted) && room(b);
}

/* ---- records ---- */

struct tl_task *lw_tl_task(const struct lw_bridge *b, struct lw_str handle)
{
    struct tl_task *t = handle.n ? lw_map_get(&lw_tl(b)->tasks, handle) : NULL;

    return t && !t->call ? t : NULL;
}

struct tl_task *lw_tl_task_by_server(const struct lw_bridge *b, const struct lw_json *id)
{
    struct tl_task *t;
    size_t at = 0;

    if (!lw_json_is(id, LW_JSON_STRING))
        return NULL;
    while ((t = lw_map_next(&lw_tl(b)->tasks, &at)) != NULL) {
        if (lw_str_eqz(id->string, t->id))
            return t;
    }
    return NULL;
}

struct tl_task *lw_tl_task_by_own(const struct lw_bridge *b, uint64_t id)
{
    const struct tl_own *own = lw_map_get(&lw_tl(b)->own, lw_tl_key(&id));

    return own && own->kind == TL_OWN_PAYLOAD ? own->owner : NULL;
}

void lw_tl_task_free(struct lw_bridge *b, struct tl_task *t)
{
    lw_tl_task_tell(b, t, "Task has expired");
    lw_tl_asker_clear(b, &t->ask, "the task is over");
    lw_tl_own_drop(b, &t->payload_own);
    lw_tl_own_drop(b, &t->poll_own);
    if (t->handle[0])
        lw_map_del(&lw_tl(b)->tasks, lw_strz(t->handle));
    lw_tl_drop(b, t->kept);
    lw_buf_fini(&t->rest);
    lw_buf_fini(&t->payload);
    free(t->id);
    free(t);
}

static struct tl_task *task_new(struct lw_bridge *b, const struct lw_json *id)
{
    struct tl_task *t = calloc(1, sizeof(*t));
    void *old;

    if (!t) {
        b->failed = true;
        return NULL;
    }
    t->poll_at = NEVER;
    t->poll_ms = TL_POLL_MS;
    lw_buf_init(&t->rest, MESSAGE_MAX + 4096);
    lw_buf_init(&t->payload, b->o.max_message * 2 + 4096);
    t->id = malloc(id->string.n + 1);
    if (!t->id) {
        b->failed = true;
        free(t);
        return NULL;
    }
    memcpy(t->id, id->string.p, id->string.n);
    t->id[id->string.n] = '\0';
    lw_tl_handle(b, "lwt-", t->handle);
    if (lw_map_put(&lw_tl(b)->tasks, lw_strz(t->handle), t, &old) != 0)
        b->failed = true;
    return t;
}

/* ---- what the server says of one ---- */

static const char *const states[] = {"working", "input_required", "completed", "failed",
                                     "cancelled"};

static void put_time(struct lw_bridge *b, struct lw_buf *to, const char *name,
                     const struct lw_json *v)
{
    char room_for[LW_TIME_TEXT_BUF];
    struct lw_str text = lw_json_string_or(v, LW_STR_NONE);

    if (!text.p || text.n > 64)
        text = lw_time_text(b->now.wall_ms, room_for);
    lw_buf_addf(to, ",\"%s\":", name);
    lw_json_quote(to, text);
}

bool lw_tl_task_read(struct lw_bridge *b, struct tl_task *t, const struct lw_json *task)
{
    struct lw_str state = lw_json_string_or(lw_json_getz(task, "status"), LW_STR_NONE);
    const struct lw_json *message = lw_json_getz(task, "statusMessage");
    int64_t ttl = -1;
    int64_t poll;
    unsigned n = 0;

    while (n < 5 && !lw_str_eqz(state, states[n]))
        n++;
    if (n == 5)
        return false;
    if (t->state < TL_COMPLETED) /* what is over stays so */
        t->state = (enum tl_task_state)n;
    lw_buf_reset(&t->rest);
    if (lw_json_is(message, LW_JSON_STRING) && message->raw.n <= MESSAGE_MAX) {
        lw_buf_addz(&t->rest, ",\"statusMessage\":");
        lw_buf_adds(&t->rest, message->raw);
    }
    put_time(b, &t->rest, "createdAt", lw_json_getz(task, "createdAt"));
    put_time(b, &t->rest, "lastUpdatedAt", lw_json_getz(task, "lastUpdatedAt"));
    lw_buf_addz(&t->rest, ",\"ttlMs\":");
    if (lw_json_int(lw_json_getz(task, "ttl"), &ttl) && ttl >= 0)
        lw_buf_addi(&t->rest, ttl);
    else
        lw_buf_addz(&t->rest, "null");
    if (lw_json_int(lw_json_getz(task, "pollInterval"), &poll) && poll >= 0) {
        lw_buf_addz(&t->rest, ",\"pollIntervalMs\":");
        lw_buf_addi(&t->rest, poll);
        t->poll_ms = poll < TL_POLL_MIN_MS   ? TL_POLL_MIN_MS
                     : poll > TL_POLL_MAX_MS ? TL_POLL_MAX_MS
                                             : poll;
    }
    if (t->expires == 0) {
        int64_t life = ttl < 0 || ttl > TL_TASK_TTL_MS ? TL_TASK_TTL_MS : ttl;

        t->expires = b->now.steady_ms + (life < TL_POLL_MAX_MS ? TL_POLL_MAX_MS : life);
        lw_tl_due(b, t->expires);
    }
    if (lw_buf_status(&t->rest))
        b->failed = true;
    return true;
}

void lw_tl_task_detail(struct tl_task *t, struct lw_buf *to)
{
    enum tl_task_state state = t->state;

    if (state == TL_INPUT || (state == TL_WORKING && t->ask.first))
        state = t->ask.first ? TL_INPUT : TL_WORKING; /* without its questions it is none */
    if (t->has_payload && state != TL_CANCELLED)
        state = t->payload_error ? TL_BROKEN : TL_COMPLETED;
    lw_buf_addf(to, "\"taskId\":\"%s\",\"status\":\"%s\"", t->handle, states[state]);
    lw_buf_adds(to, lw_buf_str(&t->rest));
    if (state == TL_INPUT) {
        lw_buf_addz(to, ",\"inputRequests\":");
        lw_tl_questions(&t->ask, to);
    } else if (state == TL_COMPLETED || state == TL_BROKEN) {
        lw_buf_addz(to, state == TL_BROKEN ? ",\"error\":" : ",\"result\":");
        lw_buf_adds(to, lw_buf_str(&t->payload));
    }
}

/* The task as it begins, for a client that knows the extension. */
static void created(struct lw_bridge *b, struct tl_call *c, const struct tl_task *t)
{
    struct lw_buf text;

    lw_buf_init(&text, MESSAGE_MAX + TL_INFO_MAX + 8192);
    lw_buf_addf(&text, "{\"resultType\":\"task\",\"taskId\":\"%s\",\"status\":\"%s\"", t->handle,
                t->state == TL_INPUT ? "working" : states[t->state]);
    lw_buf_adds(&text, lw_buf_str(&t->rest));
    lw_tl_info(b, &text);
    lw_buf_addc(&text, '}');
    if (lw_buf_status(&text))
        b->failed = true;
    else
        lw_tl_answer(b, c, TL_RESULT, lw_buf_str(&text), 0);
    lw_buf_fini(&text);
}

bool lw_tl_task_created(struct lw_bridge *b, struct tl_call *c, const struct lw_json *result)
{
    const struct lw_json *task = lw_json_getz(result, "task");
    const struct lw_json *id = lw_json_getz(task, "taskId");
    struct tl_task *t;

    if (!lw_json_is(task, LW_JSON_OBJECT))
        return false; /* the server ran it at once */
    if (!lw_json_is(id, LW_JSON_STRING) || id->string.n == 0 || id->string.n > TL_TASK_ID_MAX ||
        memchr(id->string.p, '\0', id->string.n) || lw_tl_task_by_server(b, id)) {
        lw_tl_answer(b, c, TL_FAILED, LW_STR("the server's task has no id of its own"), 0);
        return true;
    }
    t = room(b) ? task_new(b, id) : NULL;
    if (!t) {
        lw_tl_answer(b, c, TL_FAILED, LW_STR("too many tasks are under way"), 0);
        return true;
    }
    if (!lw_tl_task_read(b, t, task)) {
        lw_tl_task_free(b, t);
        lw_tl_answer(b, c, TL_FAILED, LW_STR("the server's task has no known status"), 0);
    } else if (lw_tl(b)->tasks_wanted) {
        created(b, c, t);
    } else {
        lw_tl_run(b, t, c);
    }
    return true;
}

/* ---- its result ---- */

void lw_tl_task_fetch(struct lw_bridge *b, struct tl_task *t)
{
    struct lw_buf params;

    if (t->payload_own || t->has_payload)
        return;
    lw_buf_init(&params, TL_TASK_ID_MAX * 6 + 64);
    lw_buf_addz(&params, "{\"taskId\":");
    lw_json_quote(&params, lw_strz(t->id));
    lw_buf_addc(&params, '}');
    t->payload_own = lw_tl_request_own(b, "tasks/result", lw_buf_str(&params), TL_OWN_PAYLOAD, t);
    lw_buf_fini(&params);
}

/* For the call that it was run for: c is gone after it, and t with it. */
static void finish(struct lw_bridge *b, struct tl_call *c, const struct lw_message *m)
{
    struct lw_buf text;

    lw_tl_asker_clear(b, &c->ask, NULL);
    c->ask_at = NEVER;
    lw_buf_init(&text, m->raw.n + TL_INFO_MAX + 4096);
    if (m->kind == LW_MESSAGE_ERROR)
        lw_tl_error(m->error, &text);
    else
        lw_tl_result(b, m->result, /* cached= */ false, /* inner= */ false, &text);
    if (lw_buf_status(&text))
        b->failed = true;
    else
        lw_tl_answer(b, c, m->kind == LW_MESSAGE_ERROR ? TL_ERROR : TL_RESULT, lw_buf_str(&text),
                     0);
    lw_buf_fini(&text);
}

/* For the client that will ask for it. */
static void store(struct lw_bridge *b, struct tl_task *t, const struct lw_message *m)
{
    lw_buf_reset(&t->payload);
    if (m->kind == LW_MESSAGE_ERROR)
        lw_tl_error(m->error, &t->payload);
    else
        lw_tl_result(b, m->result, /* cached= */ false, /* inner= */ true, &t->payload);
    if (lw_buf_status(&t->payload)) {
        b->failed = true;
        return;
    }
    if (!lw_tl_keep(b, t->payload.n)) {
        lw_buf_fini(&t->payload);
        lw_buf_init(&t->payload, b->o.max_message * 2 + 4096);
        lw_tl_task_tell(b, t, "The result is too long to be kept");
        return;
    }
    t->kept = t->payload.n;
    t->has_payload = true;
    t->payload_error = m->kind == LW_MESSAGE_ERROR;
    if (t->state < TL_COMPLETED)
        t->state = t->payload_error ? TL_BROKEN : TL_COMPLETED;
    lw_tl_task_tell(b, t, NULL);
    lw_tl_task_announce(b, t);
}

void lw_tl_payload(struct lw_bridge *b, struct tl_task *t, const struct lw_message *m)
{
    bool usable = m && (m->kind == LW_MESSAGE_ERROR || lw_json_is(m->result, LW_JSON_OBJECT));

    lw_tl_own_drop(b, &t->payload_own);
    lw_tl_asker_clear(b, &t->ask, NULL);
    if (usable && t->call)
        finish(b, t->call, m);
    else if (usable)
        store(b, t, m);
    else if (t->call)
        lw_tl_answer(b, t->call, TL_FAILED, LW_STR("the result of the task could not be had"), 0);
    else
        lw_tl_task_tell(b, t, "The result of the task could not be had");
}
