/* The questions of a legacy server (elicitation/create, sampling/createMessage, roots/list): whom
 * they concern, whether its client can be asked, and the answers on their way back.
 *
 * A question belongs to the task that it names, else to the call on whose stream it came, else to
 * the only call under way; one that belongs to none is refused: the modern era knows no questions
 * outside of requests. What the client has not declared is not asked: the call ends with -32021.
 * Specification: 2025-11-25 client/{elicitation,sampling,roots}; 2026-07-28 basic/patterns/mrtr. */
#include "lib/bridge/to_legacy.h"

#include <stdio.h>
#include <stdlib.h>

#define OUTSIDE "Not available: it cannot be told which request under way it belongs to"

/* ---- what it is ---- */

static bool has_string(const struct lw_json *params, const char *name)
{
    return lw_json_is(lw_json_getz(params, name), LW_JSON_STRING);
}

/* Whether it has the parameters that such a question must have. */
static bool well_formed(enum lw_ask_kind kind, const struct lw_json *params)
{
    struct lw_str mode = lw_json_string_or(lw_json_getz(params, "mode"), LW_STR_NONE);

    switch (kind) {
    case LW_ASK_NONE:
        return false;
    case LW_ASK_ROOTS:
        return true;
    case LW_ASK_SAMPLING:
    case LW_ASK_TOOLS:
        return lw_json_is(lw_json_getz(params, "messages"), LW_JSON_ARRAY) &&
               lw_json_is(lw_json_getz(params, "maxTokens"), LW_JSON_NUMBER);
    case LW_ASK_URL:
        return has_string(params, "message") && lw_bridge_url(lw_json_getz(params, "url"));
    case LW_ASK_FORM:
        return (!lw_json_getz(params, "mode") || lw_str_eqz(mode, "form")) &&
               has_string(params, "message") &&
               lw_json_is(lw_json_getz(params, "requestedSchema"), LW_JSON_OBJECT);
    }
    return false;
}

/* ---- whom it concerns ---- */

struct target {
    struct tl_call *call;
    struct tl_task *task;
};

static struct target target_of(const struct lw_bridge *b, uint64_t via, const struct lw_message *m)
{
    const struct lw_json *related =
        lw_json_getz(lw_json_getz(m->params, "_meta"), TL_META "related-task");
    struct target t = {NULL, NULL};

    if (related) {
        t.task = lw_tl_task_by_server(b, lw_json_getz(related, "taskId"));
    } else if (via >= LW_BRIDGE_ID_FIRST) {
        t.task = lw_tl_task_by_own(b, via);
    } else if (via) {
        t.call = lw_tl_call(b, via);
        if (t.call && (t.call->kind != TL_CALL || t.call->state != TL_SENT))
            t.call = NULL;
    } else {
        t.call = lw_tl_only(b);
    }
    if (t.task && t.task->call) {
        t.call = t.task->call;
        t.task = NULL;
    }
    return t;
}

static bool same_id(const struct tl_asker *a, struct lw_str id)
{
    for (const struct tl_question *q = a->first; q; q = q->next) {
        if (lw_str_eq(lw_str(q->text, q->id_n), id))
            return true;
    }
    return false;
}

/* Whether a question of that id is open anywhere: the answer to one would be taken for the other's.
 */
static bool open_already(const struct lw_bridge *b, struct lw_str id)
{
    const struct tl_task *t;
    size_t at = 0;

    for (const struct tl_call *c = lw_tl(b)->first; c; c = c->next) {
        if (same_id(&c->ask, id))
            return true;
    }
    while ((t = lw_map_next(&lw_tl(b)->tasks, &at)) != NULL) {
        if (same_id(&t->ask, id))
            return true;
    }
    return false;
}

/* ---- kept ---- */

/* The request as the client is to get it: without what only legacy envelopes have. */
static void translate(const struct lw_message *m, enum lw_ask_kind kind, struct lw_buf *to)
{
    static const char *const dropped[] = {"_meta", "task", NULL};
    static const char *const url[] = {"_meta", "task", "elicitationId", NULL};
    struct lw_edits edits = {.n = 0};

    lw_buf_addz(to, "{\"method\":");
    lw_json_quote(to, m->method);
    if (m->params && kind != LW_ASK_ROOTS) {
        lw_buf_addz(to, ",\"params\":");
        lw_edit_remove(&edits, m->params, kind == LW_ASK_URL ? url : dropped);
        lw_edit_apply(&edits, m->params->raw, to);
    }
    lw_buf_addc(to, '}');
}

static bool keep_question(struct lw_bridge *b, struct tl_asker *a, const struct lw_message *m,
                          enum lw_ask_kind kind)
{
    struct tl_question **end = &a->first;
    struct tl_question *q = NULL;
    struct lw_buf text;
    size_t size = 0;

    lw_buf_init(&text, m->raw.n + 256);
    translate(m, kind, &text);
    if (lw_buf_status(&text) == 0)
        size = sizeof(*q) + m->id->raw.n + text.n;
    if (size && a->count < TL_QUESTIONS_MAX && a->bytes + size <= b->o.max_message / 2 &&
        lw_tl_keep(b, size)) {
        q = malloc(size);
        if (!q)
            lw_tl_drop(b, size);
    }
    if (q) {
        *q = (struct tl_question){.kind = kind, .id_n = m->id->raw.n, .n = text.n};
        q->key = ++a->keys;
        memcpy(q->text, m->id->raw.p, q->id_n);
        memcpy(q->text + q->id_n, text.p, text.n);
        while (*end)
            end = &(*end)->next;
        *end = q;
        a->count++;
        a->bytes += size;
    }
    lw_buf_fini(&text);
    return q != NULL;
}

/* Takes out and frees the question at *at. */
static void unlink_question(struct lw_bridge *b, struct tl_asker *a, struct tl_question **at)
{
    struct tl_question *q = *at;
    size_t size = sizeof(*q) + q->id_n + q->n;

    *at = q->next;
    a->count--;
    a->bytes -= size;
    lw_tl_drop(b, size);
    free(q);
}

void lw_tl_asker_clear(struct lw_bridge *b, struct tl_asker *a, const char *why)
{
    while (a->first) {
        if (why)
            lw_tl_refuse(b, lw_str(a->first->text, a->first->id_n), LW_RPC_INTERNAL_ERROR, why);
        unlink_question(b, a, &a->first);
    }
}

/* ---- it comes ---- */

/* The client cannot be asked: the server hears so, and who waits what is missing. */
static void undeclared(struct lw_bridge *b, struct target t, const struct lw_message *m,
                       enum lw_ask_kind kind, const char *required)
{
    bool whole = kind == LW_ASK_ROOTS || kind == LW_ASK_SAMPLING;

    lw_bridge_note(b, m->method, "the client did not declare that it can be asked this");
    lw_tl_refuse(b, m->id->raw, whole ? LW_RPC_METHOD_NOT_FOUND : LW_RPC_INVALID_PARAMS,
                 "The client does not support this");
    if (!t.call)
        return;
    lw_tl_stop(b, t.call, "the client cannot be asked");
    if (t.call->waiter)
        lw_tl_lacks(b, t.call->waiter, required);
    lw_tl_call_free(b, t.call);
    lw_tl_pump(b);
}

void lw_tl_question(struct lw_bridge *b, uint64_t via, const struct lw_message *m)
{
    struct target t = target_of(b, via, m);
    enum lw_ask_kind kind = lw_mcp_ask(m->method, m->params);
    const char *lacks = lw_mcp_ask_lacks(b->client_capabilities, kind);

    if (open_already(b, m->id->raw)) {
        lw_bridge_note(b, m->method, "a question with this id is open already");
        return;
    }
    if (!well_formed(kind, m->params)) {
        lw_tl_refuse(b, m->id->raw, LW_RPC_INVALID_PARAMS, "Invalid params");
        return;
    }
    if (lacks) {
        undeclared(b, t, m, kind, lacks);
        return;
    }
    if (!t.call && !t.task) {
        lw_bridge_note(b, m->method, "it cannot be told which request under way it belongs to");
        if (!via)
            lw_tl_contested(b);
        lw_tl_refuse(b, m->id->raw, LW_RPC_METHOD_NOT_FOUND, OUTSIDE);
        return;
    }
    if (!keep_question(b, t.call ? &t.call->ask : &t.task->ask, m, kind)) {
        lw_tl_refuse(b, m->id->raw, LW_RPC_INTERNAL_ERROR, "Too many questions are open");
        return;
    }
    if (t.task) {
        lw_tl_task_announce(b, t.task);
    } else if (t.call->waiter && t.call->ask_at == NEVER) {
        t.call->ask_at = b->now.steady_ms + TL_GATHER_MS;
        lw_tl_due(b, t.call->ask_at);
    }
}

static bool take_back(struct lw_bridge *b, struct tl_asker *a, struct lw_str id)
{
    for (struct tl_question **at = &a->first; *at; at = &(*at)->next) {
        if (lw_str_eq(lw_str((*at)->text, (*at)->id_n), id)) {
            unlink_question(b, a, at);
            return true;
        }
    }
    return false;
}

void lw_tl_question_cancelled(struct lw_bridge *b, const struct lw_message *m)
{
    const struct lw_json *id = lw_json_getz(m->params, "requestId");
    struct tl_task *t;
    size_t at = 0;

    for (struct tl_call *c = lw_tl(b)->first; id && c; c = c->next) {
        if (!take_back(b, &c->ask, id->raw))
            continue;
        if (!c->ask.first)
            c->ask_at = NEVER;
        return;
    }
    while (id && (t = lw_map_next(&lw_tl(b)->tasks, &at)) != NULL) {
        if (take_back(b, &t->ask, id->raw))
            return;
    }
}

/* ---- it is answered ---- */

void lw_tl_questions(struct tl_asker *a, struct lw_buf *to)
{
    lw_buf_addc(to, '{');
    for (struct tl_question *q = a->first; q; q = q->next) {
        lw_buf_addf(to, "%s\"q%u\":", q == a->first ? "" : ",", q->key);
        lw_buf_add(to, q->text + q->id_n, q->n);
        q->asked = true;
    }
    lw_buf_addc(to, '}');
}

static const struct lw_json *response_to(const struct tl_question *q,
                                         const struct lw_json *responses)
{
    char key[16];
    int n = snprintf(key, sizeof(key), "q%u", q->key);

    return q->asked ? lw_json_get(responses, lw_str(key, (size_t)n)) : NULL;
}

static bool shaped(enum lw_ask_kind kind, const struct lw_json *r)
{
    const struct lw_json *content = lw_json_getz(r, "content");
    struct lw_str action = lw_json_string_or(lw_json_getz(r, "action"), LW_STR_NONE);

    switch (kind) {
    case LW_ASK_NONE:
        return false;
    case LW_ASK_ROOTS:
        return lw_json_is(lw_json_getz(r, "roots"), LW_JSON_ARRAY);
    case LW_ASK_SAMPLING:
    case LW_ASK_TOOLS:
        return has_string(r, "role") && has_string(r, "model") &&
               (lw_json_is(content, LW_JSON_OBJECT) || lw_json_is(content, LW_JSON_ARRAY));
    case LW_ASK_FORM:
    case LW_ASK_URL:
        return (lw_str_eqz(action, "accept") || lw_str_eqz(action, "decline") ||
                lw_str_eqz(action, "cancel")) &&
               (!content || content->type == LW_JSON_OBJECT);
    }
    return false;
}

bool lw_tl_answers_valid(const struct tl_asker *a, const struct lw_json *responses)
{
    if (responses && responses->type != LW_JSON_OBJECT)
        return false;
    for (const struct tl_question *q = a->first; q; q = q->next) {
        const struct lw_json *r = response_to(q, responses);

        if (r && !shaped(q->kind, r))
            return false;
    }
    return true;
}

void lw_tl_answers_send(struct lw_bridge *b, struct tl_asker *a, const struct lw_json *responses)
{
    struct tl_question **at = &a->first;
    struct lw_buf text;

    while (*at) {
        const struct lw_json *r = response_to(*at, responses);

        if (!r) {
            at = &(*at)->next;
            continue;
        }
        lw_buf_init(&text, (*at)->id_n + r->raw.n + 64);
        lw_rpc_result(&text, lw_str((*at)->text, (*at)->id_n), r->raw);
        if (lw_buf_status(&text))
            b->failed = true;
        else
            lw_bridge_send(b, 0, LW_STR_NONE, LW_STR_NONE, lw_buf_str(&text));
        lw_buf_fini(&text);
        unlink_question(b, a, at);
    }
}
