/* Tasks of a legacy client (core of 2025-11-25) on the extension of a modern server.
 *
 * A client that asked for a task gets one: the server's, or, where the server answered at once, one
 * of our own that is over. Only those made in this session exist for it: an id that somebody knows
 * is no right to it. Questions, results and looks of our own are to_modern_poll.c's.
 * Specification: 2025-11-25 utilities/tasks; extension io.modelcontextprotocol/tasks. */
#include "lib/bridge/to_modern_internal.h"

#include "lib/base/digest.h"

#include <stdlib.h>

static const char *const statuses[] = {"working", "input_required", "completed", "failed",
                                       "cancelled"};

bool lw_tm_task_over(const struct tm_task *k)
{
    return k->stopped || k->status >= TM_COMPLETED;
}

/* ---- life ---- */

static void task_free(struct tm *t, struct tm_task **at)
{
    struct tm_task *k = *at;

    *at = k->next;
    t->n_tasks--;
    t->kept -= k->kept;
    lw_tm_leg_drop(t, &k->poll);
    lw_tm_questions_drop(t, NULL, k);
    while (k->keys) {
        struct tm_key *next = k->keys->next;

        free(k->keys);
        k->keys = next;
    }
    lw_buf_fini(&k->id);
    lw_buf_fini(&k->message);
    lw_buf_fini(&k->created);
    lw_buf_fini(&k->updated);
    lw_buf_fini(&k->result);
    free(k);
}

void lw_tm_tasks_fini(struct tm *t)
{
    while (t->tasks_made)
        task_free(t, &t->tasks_made);
}

static bool waited_for(const struct tm *t, const struct tm_task *k)
{
    for (const struct tm_call *c = t->calls; c; c = c->next) {
        if (c->task == k)
            return true;
    }
    return false;
}

/* Room for one more: those of our own whose time is over go, then the oldest that has ended. */
static bool make_room(struct tm *t)
{
    struct tm_task **oldest = NULL;
    struct tm_task **at = &t->tasks_made;

    while (*at) {
        struct tm_task *k = *at;

        if (waited_for(t, k)) {
            at = &k->next;
        } else if (k->local && k->expires <= t->b->now.steady_ms) {
            task_free(t, at);
        } else {
            if (lw_tm_task_over(k))
                oldest = at; /* the list begins with the newest */
            at = &k->next;
        }
    }
    if (t->n_tasks >= TM_TASKS_MAX && oldest)
        task_free(t, oldest);
    return t->n_tasks < TM_TASKS_MAX;
}

static struct tm_task *task_new(struct tm *t, struct lw_str id)
{
    struct tm_task *k = calloc(1, sizeof(*k));

    if (!k || !lw_tm_copy(t, &k->id, id)) {
        t->b->failed = true;
        free(k);
        return NULL;
    }
    k->poll = (struct tm_leg){.kind = TM_LEG_POLL, .task = k};
    k->poll_at = NEVER;
    k->ttl_ms = -1;
    k->expires = NEVER;
    k->next = t->tasks_made;
    t->tasks_made = k;
    t->n_tasks++;
    return k;
}

static struct tm_task *find(struct tm *t, struct lw_str id)
{
    for (struct tm_task *k = t->tasks_made; k; k = k->next) {
        if (lw_str_eq(lw_buf_str(&k->id), id))
            return k->local && k->expires <= t->b->now.steady_ms ? NULL : k;
    }
    return NULL;
}

/* ---- the two shapes ---- */

static int status_of(const struct lw_json *v)
{
    struct lw_str name = lw_json_string_or(v, LW_STR(""));

    for (int i = 0; i < (int)(sizeof(statuses) / sizeof(statuses[0])); i++) {
        if (lw_str_eqz(name, statuses[i]))
            return i;
    }
    return -1;
}

static bool set_text(struct tm *t, struct lw_buf *to, struct lw_str raw)
{
    lw_buf_fini(to);
    *to = (struct lw_buf){.p = NULL};
    return !raw.p || lw_tm_copy(t, to, raw);
}

static bool interval(const struct lw_json *v, int64_t *out)
{
    return lw_json_int(v, out) && *out >= 0;
}

bool lw_tm_task_read(struct tm *t, struct tm_task *k, const struct lw_json *v)
{
    const struct lw_json *created = lw_json_getz(v, "createdAt");
    const struct lw_json *updated = lw_json_getz(v, "lastUpdatedAt");
    const struct lw_json *ttl = lw_json_getz(v, "ttlMs");
    const struct lw_json *every = lw_json_getz(v, "pollIntervalMs");
    struct lw_str message = lw_json_string_or(lw_json_getz(v, "statusMessage"), LW_STR_NONE);
    int status = status_of(lw_json_getz(v, "status"));
    struct lw_buf text;
    bool ok;

    if (status < 0 || !lw_json_is(created, LW_JSON_STRING) || created->raw.n > 64 ||
        !lw_json_is(updated, LW_JSON_STRING) || updated->raw.n > 64)
        return false;
    k->status = (enum tm_status)status;
    if (!interval(ttl, &k->ttl_ms))
        k->ttl_ms = -1;
    if (!interval(every, &k->poll_ms))
        k->poll_ms = 0;
    lw_buf_init(&text, (size_t)TM_TASK_TEXT_MAX * 6 + 16);
    if (message.p)
        lw_json_quote(&text, lw_utf8_cut(message, TM_TASK_TEXT_MAX));
    ok = set_text(t, &k->created, created->raw) && set_text(t, &k->updated, updated->raw) &&
         set_text(t, &k->message, text.n ? lw_buf_str(&text) : LW_STR_NONE);
    lw_buf_fini(&text);
    return ok;
}

/* A legacy Task, without braces: members of a result, too. */
static void members(const struct tm_task *k, struct lw_buf *to)
{
    lw_buf_addz(to, "\"taskId\":");
    lw_json_quote(to, lw_buf_str(&k->id));
    lw_buf_addf(to, ",\"status\":\"%s\"", statuses[k->stopped ? TM_CANCELLED : k->status]);
    if (k->message.n) {
        lw_buf_addz(to, ",\"statusMessage\":");
        lw_buf_adds(to, lw_buf_str(&k->message));
    }
    lw_buf_addz(to, ",\"createdAt\":");
    lw_buf_adds(to, lw_buf_str(&k->created));
    lw_buf_addz(to, ",\"lastUpdatedAt\":");
    lw_buf_adds(to, lw_buf_str(&k->updated));
    lw_buf_addz(to, ",\"ttl\":");
    if (k->ttl_ms < 0)
        lw_buf_addz(to, "null");
    else
        lw_buf_addi(to, k->ttl_ms);
    if (k->poll_ms > 0) {
        lw_buf_addz(to, ",\"pollInterval\":");
        lw_buf_addi(to, k->poll_ms);
    }
}

void lw_tm_task_write(const struct tm *t, const struct tm_task *k, struct lw_buf *to)
{
    (void)t;
    lw_buf_addc(to, '{');
    members(k, to);
    lw_buf_addc(to, '}');
}

static void answer_task(struct tm *t, struct tm_call *c, const struct tm_task *k, bool created)
{
    struct lw_buf b;

    lw_buf_init(&b, 65536);
    if (created)
        lw_buf_addz(&b, "{\"task\":");
    lw_tm_task_write(t, k, &b);
    if (created)
        lw_buf_addc(&b, '}');
    if (lw_buf_status(&b))
        t->b->failed = true;
    else
        lw_bridge_result(t->b, c->session, lw_buf_str(&b));
    lw_buf_fini(&b);
    lw_tm_call_free(t, c);
}

/* ---- made ---- */

void lw_tm_task_created(struct tm *t, struct tm_call *c, const struct lw_json *result)
{
    struct lw_str id = lw_json_string_or(lw_json_getz(result, "taskId"), LW_STR(""));
    struct tm_task *k;

    if (id.n == 0 || id.n > TM_TASK_ID_MAX || find(t, id)) {
        lw_tm_invalid(t, c, "The server's task is not of its shape");
        return;
    }
    if (!make_room(t)) {
        lw_tm_end(t, c, LW_RPC_INTERNAL_ERROR, "Too many tasks of this session are under way",
                  LW_STR_NONE);
        return;
    }
    k = task_new(t, id);
    if (!k)
        return;
    if (!lw_tm_task_read(t, k, result)) {
        task_free(t, &t->tasks_made);
        lw_tm_invalid(t, c, "The server's task is not of its shape");
        return;
    }
    answer_task(t, c, k, /* created= */ true);
    lw_tm_listen(t);
}

/* Nobody else can name it. */
static void local_id(struct tm *t, char text[33])
{
    uint64_t n = ++t->n_local;
    struct lw_str parts[] = {LW_STR("landwaiter task"),
                             {(const char *)t->b->o.secret, sizeof(t->b->o.secret)},
                             {(const char *)&n, sizeof(n)}};
    struct lw_digest d = lw_sha256_parts(parts, 3);

    lw_hex(d.b, 16, text);
}

static bool fill_local(struct tm *t, struct tm_task *k, const struct tm_call *c,
                       const struct lw_json *result)
{
    char now[LW_TIME_TEXT_BUF];
    char quoted[LW_TIME_TEXT_BUF + 2] = "\"";
    struct lw_str text = lw_time_text(t->b->now.wall_ms, now);

    memcpy(quoted + 1, text.p, text.n);
    quoted[text.n + 1] = '"';
    k->local = true;
    k->status = TM_WORKING; /* as a task begins */
    k->ttl_ms = c->ttl_ms > 0 && c->ttl_ms < TM_LOCAL_TTL_MS ? c->ttl_ms : TM_LOCAL_TTL_MS;
    k->expires = t->b->now.steady_ms + k->ttl_ms;
    k->poll_ms = TM_POLL_MIN_MS;
    lw_buf_init(&k->result, t->b->o.max_message * 3 + 4096);
    lw_tm_result(t, c->method, result, lw_buf_str(&k->id), &k->result);
    return lw_buf_status(&k->result) == 0 && lw_tm_keep(t, &k->kept, k->result.n) &&
           lw_tm_copy(t, &k->created, lw_str(quoted, text.n + 2)) &&
           lw_tm_copy(t, &k->updated, lw_str(quoted, text.n + 2));
}

void lw_tm_task_local(struct tm *t, struct tm_call *c, const struct lw_json *result)
{
    struct tm_task *k;
    char id[33];

    local_id(t, id);
    if (!make_room(t)) {
        lw_tm_end(t, c, LW_RPC_INTERNAL_ERROR, "Too many tasks of this session are under way",
                  LW_STR_NONE);
        return;
    }
    k = task_new(t, lw_strz(id));
    if (!k)
        return;
    if (!fill_local(t, k, c, result)) {
        task_free(t, &t->tasks_made);
        lw_tm_end(t, c, LW_RPC_INTERNAL_ERROR, "The result is too long to be kept", LW_STR_NONE);
        return;
    }
    answer_task(t, c, k, /* created= */ true);
    k->status = TM_COMPLETED;
}

/* ---- asked for ---- */

void lw_tm_task_send(struct tm *t, struct tm_leg *leg, uint64_t id, const char *method,
                     const struct tm_task *k, struct lw_str more)
{
    struct lw_buf b;

    lw_buf_init(&b, t->claim[1].n + k->id.n * 6 + more.n + 1024);
    lw_buf_addz(&b, "{\"jsonrpc\":\"2.0\",\"id\":");
    lw_buf_addi(&b, (int64_t)id);
    lw_buf_addf(&b, ",\"method\":\"%s\",\"params\":{\"_meta\":", method);
    lw_tm_claim(t, /* tasks= */ true, &b);
    lw_buf_addz(&b, ",\"taskId\":");
    lw_json_quote(&b, lw_buf_str(&k->id));
    lw_buf_adds(&b, more);
    lw_buf_addz(&b, "}}");
    if (lw_buf_status(&b))
        t->b->failed = true;
    else if (leg)
        lw_tm_leg_send(t, leg, id, lw_strz(method), lw_buf_str(&k->id), lw_buf_str(&b));
    else
        lw_bridge_send(t->b, id, lw_strz(method), lw_buf_str(&k->id), lw_buf_str(&b));
    if (!leg)
        t->acks[t->next_ack++ % TM_ACKS_MAX] = id;
    lw_buf_fini(&b);
}

static void local_cancel(struct tm *t, struct tm_call *c)
{
    lw_tm_end(t, c, LW_RPC_INVALID_PARAMS, "The task has ended already", LW_STR_NONE);
}

void lw_tm_task_method(struct tm *t, uint64_t upstream, const struct lw_message *m,
                       const struct tm_method *method)
{
    struct lw_str id = lw_json_string_or(lw_json_getz(m->params, "taskId"), LW_STR(""));
    struct tm_task *k = find(t, id);
    struct tm_call *c;

    if (!t->tasks || !k) {
        lw_bridge_error(t->b, upstream, t->tasks ? LW_RPC_INVALID_PARAMS : LW_RPC_METHOD_NOT_FOUND,
                        t->tasks ? LW_STR("No task of this session has that id")
                                 : LW_STR("Method not found"),
                        LW_STR_NONE);
        return;
    }
    c = lw_tm_call_new(t, upstream, method);
    if (!c)
        return;
    c->task = k;
    if (method->id == TM_TASK_RESULT)
        lw_tm_poll_wait(t, c, k);
    else if (method->id == TM_TASK_CANCEL && lw_tm_task_over(k))
        local_cancel(t, c);
    else if (k->local || k->stopped)
        answer_task(t, c, k, /* created= */ false);
    else
        lw_tm_task_send(t, &c->leg, upstream, method->name, k, LW_STR(""));
}

void lw_tm_task_list(struct tm *t, uint64_t upstream, const struct lw_message *m,
                     const struct tm_method *method)
{
    bool any = false;
    struct lw_buf b;

    (void)method;
    if (!t->tasks) {
        lw_bridge_error(t->b, upstream, LW_RPC_METHOD_NOT_FOUND, LW_STR("Method not found"),
                        LW_STR_NONE);
        return;
    }
    if (lw_json_getz(m->params, "cursor")) {
        lw_bridge_error(t->b, upstream, LW_RPC_INVALID_PARAMS,
                        LW_STR("params.cursor is none that was given"), LW_STR_NONE);
        return;
    }
    lw_buf_init(&b, (size_t)TM_TASKS_MAX * 32768);
    lw_buf_addz(&b, "{\"tasks\":[");
    for (const struct tm_task *k = t->tasks_made; k; k = k->next) {
        if (k->local && k->expires <= t->b->now.steady_ms)
            continue;
        if (any)
            lw_buf_addc(&b, ',');
        any = true;
        lw_tm_task_write(t, k, &b);
    }
    lw_buf_addz(&b, "]}");
    if (lw_buf_status(&b))
        t->b->failed = true;
    else
        lw_bridge_result(t->b, upstream, lw_buf_str(&b));
    lw_buf_fini(&b);
}

/* ---- what the server says ---- */

static bool names(const struct tm_task *k, const struct lw_json *v)
{
    return lw_str_eq(lw_json_string_or(lw_json_getz(v, "taskId"), LW_STR("")), lw_buf_str(&k->id));
}

/* The server has taken note; whether it was in time, its state says. */
static void cancelled(struct tm *t, struct tm_call *c, const struct lw_message *m)
{
    struct tm_task *k = c->task;

    if (!c->stopping) {
        c->stopping = true;
        lw_tm_task_send(t, &c->leg, lw_bridge_id(t->b), "tasks/get", k, LW_STR(""));
        return;
    }
    if (m->kind == LW_MESSAGE_RESULT && names(k, m->result) && lw_tm_task_read(t, k, m->result) &&
        (k->status == TM_COMPLETED || k->status == TM_FAILED)) {
        local_cancel(t, c);
        return;
    }
    k->stopped = true; /* stays so for the client, whatever still becomes of it */
    lw_tm_questions_drop(t, NULL, k);
    answer_task(t, c, k, /* created= */ false);
}

void lw_tm_task_answered(struct tm *t, struct tm_call *c, const struct lw_message *m)
{
    struct tm_task *k = c->task;

    if (c->method->id == TM_TASK_CANCEL && (c->stopping || m->kind == LW_MESSAGE_RESULT))
        cancelled(t, c, m);
    else if (m->kind == LW_MESSAGE_ERROR)
        lw_tm_pass_error(t, c, m->error);
    else if (m->result->type != LW_JSON_OBJECT || !names(k, m->result) ||
             !lw_tm_task_read(t, k, m->result))
        lw_tm_invalid(t, c, "The server's task is not of its shape");
    else
        answer_task(t, c, k, /* created= */ false);
}

void lw_tm_task_event(struct tm *t, const struct lw_message *m)
{
    struct tm_task *k = find(t, lw_json_string_or(lw_json_getz(m->params, "taskId"), LW_STR("")));
    struct lw_buf b;

    if (!k || k->local || k->stopped || !lw_tm_task_read(t, k, m->params)) {
        lw_bridge_note(t->b, m->method, "of no task of this session");
        return;
    }
    lw_buf_init(&b, 65536);
    lw_buf_addz(&b, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/tasks/status\",\"params\":");
    lw_tm_task_write(t, k, &b);
    lw_buf_addc(&b, '}');
    if (lw_buf_status(&b))
        t->b->failed = true;
    else
        lw_bridge_tell(t->b, 0, lw_buf_str(&b));
    lw_buf_fini(&b);
    if (k->poll_at != NEVER)
        k->poll_at = t->b->now.steady_ms; /* who waits for it need not wait for the next look */
}
