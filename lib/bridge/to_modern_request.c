/* Requests of a legacy client as a modern server is to have them: its bytes, with the claim in
 * `_meta` and without what it cannot have meant. And those that the bridge answers itself.
 * Specification: 2026-07-28 basic/index (_meta), patterns/mrtr, utilities/logging. */
#include "lib/bridge/to_modern_internal.h"

/* Members that are the bridge's to set. */
static const char *const meta_names[] = {
    "io.modelcontextprotocol/protocolVersion", "io.modelcontextprotocol/clientCapabilities",
    "io.modelcontextprotocol/clientInfo",      "io.modelcontextprotocol/logLevel",
    "io.modelcontextprotocol/subscriptionId",  NULL};
/* Members that mean nothing in a legacy request, or nothing in a modern one. */
static const char *const param_names[] = {"inputResponses", "requestState", "task", NULL};

static uint32_t count_of(const struct lw_json *obj, const char *const *names)
{
    uint32_t n = 0;

    for (; *names; names++)
        n += lw_json_getz(obj, *names) != NULL;
    return n;
}

static void claim_members(const struct tm *t, bool tasks, bool log, struct lw_buf *to)
{
    lw_buf_adds(to, t->claim[tasks]);
    if (log && t->level >= 0) {
        lw_buf_addz(to, ",\"io.modelcontextprotocol/logLevel\":\"");
        lw_buf_addz(to, lw_shape_log_name(t->level));
        lw_buf_addc(to, '"');
    }
}

void lw_tm_claim(const struct tm *t, bool tasks, struct lw_buf *to)
{
    lw_buf_addc(to, '{');
    claim_members(t, tasks, /* log= */ false, to);
    lw_buf_addc(to, '}');
}

/* Appends the request with `members` in params._meta. */
static void compose(const struct lw_message *m, struct lw_str members, struct lw_buf *to)
{
    const struct lw_json *meta = lw_json_getz(m->params, "_meta");
    const struct lw_json root = {.raw = m->raw, .type = LW_JSON_OBJECT};
    struct lw_edits e = {.n = 0};
    struct lw_buf text;

    lw_buf_init(&text, members.n + 64);
    if (!m->params)
        lw_buf_addz(&text, "\"params\":{");
    if (!lw_json_is(meta, LW_JSON_OBJECT))
        lw_buf_addz(&text, meta ? "{" : "\"_meta\":{");
    lw_buf_adds(&text, members);
    if (!lw_json_is(meta, LW_JSON_OBJECT))
        lw_buf_addc(&text, '}');
    if (!m->params)
        lw_buf_addc(&text, '}');
    if (m->params)
        lw_edit_remove(&e, m->params, param_names);
    if (lw_json_is(meta, LW_JSON_OBJECT)) {
        lw_edit_remove(&e, meta, meta_names);
        lw_edit_insert(&e, meta, lw_buf_str(&text), meta->count - count_of(meta, meta_names));
    } else if (meta) {
        lw_edit_value(&e, meta, lw_buf_str(&text));
    } else if (m->params) {
        lw_edit_insert(&e, m->params, lw_buf_str(&text),
                       m->params->count - count_of(m->params, param_names));
    } else {
        lw_edit_insert(&e, &root, lw_buf_str(&text), /* left= */ 1);
    }
    lw_edit_apply(&e, m->raw, to);
    to->failed |= text.failed;
    lw_buf_fini(&text);
}

static struct lw_str subject_of(const struct tm_method *method, const struct lw_message *m)
{
    if (!method->subject)
        return LW_STR_NONE;
    return lw_json_string_or(lw_json_getz(m->params, method->subject), LW_STR_NONE);
}

/* A legacy client of 2025-11-25 asks for a task by params.task; others, and where the server knows
 * no tasks, cannot have meant it. */
static void wants_task(const struct tm *t, struct tm_call *c, const struct lw_message *m)
{
    const struct lw_json *task = lw_json_getz(m->params, "task");

    if (c->method->id != TM_TOOL || !t->tasks || !lw_json_is(task, LW_JSON_OBJECT))
        return;
    c->as_task = true;
    if (!lw_json_int(lw_json_getz(task, "ttl"), &c->ttl_ms) || c->ttl_ms < 0)
        c->ttl_ms = 0;
}

/* Keeps what sending it again takes. */
static bool keep_frame(struct tm *t, struct tm_call *c, const struct lw_message *m,
                       struct lw_str frame)
{
    struct lw_str uri = lw_json_string_or(lw_json_getz(m->params, "uri"), LW_STR(""));

    if (!c->method->asks)
        return true;
    if (!lw_tm_keep(t, &c->kept, frame.n)) {
        lw_tm_end(t, c, LW_RPC_INTERNAL_ERROR, "Too much is in flight", LW_STR_NONE);
        return false;
    }
    if (lw_str_eqz(m->method, "resources/read") && uri.n <= TM_TEXT_MAX)
        (void)lw_tm_copy(t, &c->uri, uri);
    return lw_tm_copy(t, &c->frame, frame);
}

static void forward(struct tm *t, uint64_t upstream, const struct lw_message *m,
                    const struct tm_method *method)
{
    struct tm_call *c = lw_tm_call_new(t, upstream, method);
    struct lw_buf members;
    struct lw_buf frame;

    if (!c)
        return;
    wants_task(t, c, m);
    c->logged = t->level >= 0 && !method->walk;
    lw_buf_init(&members, t->claim[c->as_task].n + 256);
    lw_buf_init(&frame, m->raw.n + t->claim[c->as_task].n + 1024);
    claim_members(t, c->as_task, c->logged, &members);
    compose(m, lw_buf_str(&members), &frame);
    if (lw_buf_status(&members) || lw_buf_status(&frame)) {
        lw_tm_end(t, c, LW_RPC_INTERNAL_ERROR, "The request could not be translated", LW_STR_NONE);
    } else if (keep_frame(t, c, m, lw_buf_str(&frame))) {
        lw_tm_leg_send(t, &c->leg, upstream, m->method, subject_of(method, m), lw_buf_str(&frame));
    }
    lw_buf_fini(&members);
    lw_buf_fini(&frame);
}

/* ---- the same again ---- */

static void answers(struct tm *t, const struct tm_call *c, struct lw_buf *to)
{
    bool any = false;

    for (const struct tm_question *q = t->questions; q; q = q->next) {
        if (q->call != c)
            continue;
        lw_buf_addz(to, any ? "," : "\"inputResponses\":{");
        any = true;
        lw_json_quote(to, lw_buf_str(&q->key));
        lw_buf_addc(to, ':');
        lw_buf_adds(to, lw_buf_str(&q->answer));
    }
    if (any)
        lw_buf_addc(to, '}');
    if (c->state.n) {
        lw_buf_addz(to, any ? ",\"requestState\":" : "\"requestState\":");
        lw_buf_adds(to, lw_buf_str(&c->state));
    }
}

/* The first sending, with another id and the round's members at the start of params. */
static bool compose_retry(struct tm *t, const struct tm_call *c, const struct lw_message *m,
                          uint64_t id, struct lw_buf *to)
{
    struct lw_edits e = {.n = 0};
    struct lw_buf members;
    struct lw_buf number;

    lw_buf_init(&members, t->b->o.max_message + 4096);
    lw_buf_init(&number, 32);
    lw_buf_addi(&number, (int64_t)id);
    answers(t, c, &members);
    lw_edit_value(&e, m->id, lw_buf_str(&number));
    if (members.n)
        lw_edit_insert(&e, m->params, lw_buf_str(&members), m->params->count);
    lw_buf_init(to, t->b->o.max_message);
    if (lw_buf_status(&members) || lw_buf_status(&number))
        to->failed = true;
    else
        lw_edit_apply(&e, m->raw, to);
    lw_buf_fini(&members);
    lw_buf_fini(&number);
    return lw_buf_status(to) == 0;
}

void lw_tm_retry(struct tm *t, struct tm_call *c)
{
    struct lw_json_limits limits = lw_json_default_limits;
    struct lw_message_fault fault;
    struct lw_message m;
    struct lw_arena a;
    struct lw_buf frame = {.p = NULL};
    uint64_t id = lw_bridge_id(t->b);
    bool ok;

    limits.bytes = limits.string = c->frame.n + 1;
    lw_arena_init(&a, c->frame.n * 32 + 65536);
    ok = lw_message_parse(&a, lw_buf_str(&c->frame), &limits, &m, &fault) == 0 &&
         compose_retry(t, c, &m, id, &frame);
    lw_tm_questions_drop(t, c, NULL);
    c->deadline = NEVER;
    if (ok)
        lw_tm_leg_send(t, &c->leg, id, m.method, subject_of(c->method, &m), lw_buf_str(&frame))
            ->via = c->session; /* a request of its own, which may be refused meanwhile */
    else
        lw_tm_end(t, c, LW_RPC_INTERNAL_ERROR, "The answers are too long to be sent on",
                  LW_STR_NONE);
    lw_buf_fini(&frame);
    lw_arena_fini(&a);
}

/* ---- answered here ---- */

static void ping(struct tm *t, uint64_t upstream, const struct lw_message *m,
                 const struct tm_method *method)
{
    (void)m;
    (void)method;
    lw_bridge_result(t->b, upstream, LW_STR("{}"));
}

/* From now on each request asks for these messages itself. */
static void set_level(struct tm *t, uint64_t upstream, const struct lw_message *m,
                      const struct tm_method *method)
{
    const struct lw_json *capabilities = lw_json_getz(t->b->handshake, "capabilities");
    int level = lw_shape_log_level(lw_json_getz(m->params, "level"));

    (void)method;
    if (!lw_json_getz(capabilities, "logging")) {
        lw_bridge_error(t->b, upstream, LW_RPC_METHOD_NOT_FOUND,
                        LW_STR("The server does not log to clients"), LW_STR_NONE);
    } else if (level < 0) {
        lw_bridge_error(t->b, upstream, LW_RPC_INVALID_PARAMS, LW_STR("params.level is no level"),
                        LW_STR_NONE);
    } else {
        t->level = level;
        lw_bridge_result(t->b, upstream, LW_STR("{}"));
    }
}

const struct tm_method lw_tm_methods[] = {
    {"tools/call", "name", TM_TOOL, .asks = true, .begin = forward},
    {"prompts/get", "name", TM_OTHER, .asks = true, .begin = forward},
    {"resources/read", "uri", TM_OTHER, .asks = true, .cached = true, .begin = forward},
    {"tools/list", NULL, TM_OTHER, .cached = true, .walk = true, .begin = forward},
    {"prompts/list", NULL, TM_OTHER, .cached = true, .walk = true, .begin = forward},
    {"resources/templates/list", NULL, TM_OTHER, .cached = true, .walk = true, .begin = forward},
    {"resources/list", NULL, TM_OTHER, .cached = true, .begin = forward},
    {"completion/complete", NULL, TM_OTHER, .begin = forward},
    {"ping", NULL, TM_OTHER, .begin = ping},
    {"logging/setLevel", NULL, TM_OTHER, .begin = set_level},
    {"resources/subscribe", "uri", TM_SUBSCRIBE, .begin = lw_tm_subscribe},
    {"resources/unsubscribe", "uri", TM_OTHER, .begin = lw_tm_unsubscribe},
    {"tasks/get", "taskId", TM_TASK_GET, .begin = lw_tm_task_method},
    {"tasks/result", "taskId", TM_TASK_RESULT, .begin = lw_tm_task_method},
    {"tasks/cancel", "taskId", TM_TASK_CANCEL, .begin = lw_tm_task_method},
    {"tasks/list", NULL, TM_OTHER, .begin = lw_tm_task_list},
};

const struct tm_method *lw_tm_method(struct lw_str name)
{
    for (size_t i = 0; i < sizeof(lw_tm_methods) / sizeof(lw_tm_methods[0]); i++) {
        if (lw_str_eqz(name, lw_tm_methods[i].name))
            return &lw_tm_methods[i];
    }
    return NULL;
}
