/* Results and errors of a modern server as a legacy client is to have them.
 *
 * A legacy client knows no resultType: one that is not "complete" is dealt with here or is an
 * error. structuredContent is an object for it or nothing, and then there is a text of it.
 * Specification: 2026-07-28 basic/index (result types, error codes), server/tools; 2025-11-25
 * server/resources, server/tools, utilities/tasks. */
#include "lib/bridge/to_modern_internal.h"

/* ---- ends of a call ---- */

void lw_tm_end(struct tm *t, struct tm_call *c, int code, const char *text, struct lw_str data)
{
    lw_tm_questions_drop(t, c, NULL); /* taken back while there is a stream to say it on */
    lw_bridge_error(t->b, c->session, code, lw_strz(text), data);
    lw_tm_call_free(t, c);
}

void lw_tm_invalid(struct tm *t, struct tm_call *c, const char *why)
{
    lw_bridge_note(t->b, lw_strz(c->method->name), why);
    lw_tm_end(t, c, LW_RPC_INTERNAL_ERROR, why, LW_STR_NONE);
}

/* ---- errors ---- */

/* A call that the server makes only as a task: legacy clients know that as method not found. */
static bool task_required(const struct tm *t, const struct tm_call *c, const struct lw_json *error)
{
    const struct lw_json *required =
        lw_json_getz(lw_json_getz(error, "data"), "requiredCapabilities");

    return t->tasks && c->method->id == TM_TOOL &&
           lw_json_getz(lw_json_getz(required, "extensions"), TM_TASKS_EXTENSION);
}

/* Codes that the modern revision gives a meaning, or keeps for itself, have another in older ones
 * or none. -32042 would have a client open what nobody has looked at. */
static int64_t legacy_code(const struct tm *t, const struct tm_call *c, const struct lw_json *error,
                           int64_t code)
{
    struct lw_str uri =
        lw_json_string_or(lw_json_getz(lw_json_getz(error, "data"), "uri"), LW_STR_NONE);

    if (code == LW_MCP_MISSING_CAPABILITY && task_required(t, c, error))
        return LW_RPC_METHOD_NOT_FOUND;
    if (code == LW_MCP_HEADER_MISMATCH && t->b->o.correlated && c->method->id == TM_TOOL)
        return code; /* for the session, which lists the tools anew and tries again */
    if (code <= -32020 && code >= -32099)
        return LW_RPC_INTERNAL_ERROR;
    if (code == LW_RPC_INVALID_PARAMS && c->uri.n && uri.p && lw_str_eq(uri, lw_buf_str(&c->uri)))
        return -32002; /* resource not found, as the server says by naming it */
    return code;
}

void lw_tm_pass_error(struct tm *t, struct tm_call *c, const struct lw_json *error)
{
    const struct lw_json *code = lw_json_getz(error, "code");
    struct lw_edits e = {.n = 0};
    struct lw_buf number;
    struct lw_buf b;
    int64_t n = 0;

    lw_buf_init(&number, 32);
    lw_buf_init(&b, error->raw.n + 256);
    if (lw_json_int(code, &n)) {
        lw_buf_addi(&number, legacy_code(t, c, error, n));
        lw_edit_value(&e, code, lw_buf_str(&number));
    }
    lw_buf_addz(&b, "{\"jsonrpc\":\"2.0\",\"id\":");
    lw_buf_addi(&b, (int64_t)c->session);
    lw_buf_addz(&b, ",\"error\":");
    lw_edit_apply(&e, error->raw, &b);
    lw_buf_addc(&b, '}');
    if (lw_buf_status(&b))
        t->b->failed = true;
    else
        lw_bridge_tell(t->b, c->session, lw_buf_str(&b));
    lw_buf_fini(&b);
    lw_buf_fini(&number);
    lw_tm_call_free(t, c);
}

/* ---- results ---- */

static bool has_text(const struct lw_json *content)
{
    LW_JSON_EACH (v, content) {
        if (lw_str_eqz(lw_json_string_or(lw_json_getz(v, "type"), LW_STR("")), "text"))
            return true;
    }
    return false;
}

static void text_block(struct lw_str text, struct lw_buf *to)
{
    lw_buf_addz(to, "{\"type\":\"text\",\"text\":");
    lw_json_quote(to, text);
    lw_buf_addc(to, '}');
}

/* What comes in, and what goes out, in one edit: new members stand before the others. */
struct change {
    struct lw_edits edits;
    struct lw_buf members; /* for the result */
    struct lw_buf block;   /* for its content */
    const char *gone[8];   /* names of members that go */
    size_t n;
};

static void gone(struct change *ch, const char *name)
{
    ch->gone[ch->n++] = name;
}

static void add_member(struct change *ch, const char *text)
{
    if (ch->members.n)
        lw_buf_addc(&ch->members, ',');
    lw_buf_addz(&ch->members, text);
}

/* structuredContent that is no object: its text takes its place where there is none. */
static void unstructured(struct change *ch, const struct lw_json *result)
{
    const struct lw_json *structured = lw_json_getz(result, "structuredContent");
    const struct lw_json *content = lw_json_getz(result, "content");

    if (!structured || structured->type == LW_JSON_OBJECT)
        return;
    gone(ch, "structuredContent");
    if (lw_json_is(content, LW_JSON_ARRAY) && has_text(content))
        return;
    text_block(structured->raw, &ch->block);
    if (lw_json_is(content, LW_JSON_ARRAY)) {
        lw_edit_insert(&ch->edits, content, lw_buf_str(&ch->block), content->count);
        return;
    }
    if (content)
        gone(ch, "content");
    add_member(ch, "\"content\":[");
    lw_buf_adds(&ch->members, lw_buf_str(&ch->block));
    lw_buf_addc(&ch->members, ']');
}

/* The task that the result is of, in its `_meta`. */
static void related(struct change *ch, const struct lw_json *result, struct lw_str task,
                    struct lw_buf *text)
{
    const struct lw_json *meta = lw_json_getz(result, "_meta");
    static const char *const name[] = {TM_RELATED_TASK, NULL};

    lw_buf_addz(text, "\"" TM_RELATED_TASK "\":{\"taskId\":");
    lw_json_quote(text, task);
    lw_buf_addc(text, '}');
    if (lw_json_is(meta, LW_JSON_OBJECT)) {
        lw_edit_remove(&ch->edits, meta, name);
        lw_edit_insert(&ch->edits, meta, lw_buf_str(text),
                       meta->count - (lw_json_getz(meta, TM_RELATED_TASK) ? 1 : 0));
        return;
    }
    if (meta)
        gone(ch, "_meta");
    add_member(ch, "\"_meta\":{");
    lw_buf_adds(&ch->members, lw_buf_str(text));
    lw_buf_addc(&ch->members, '}');
}

void lw_tm_result(struct tm *t, const struct tm_method *method, const struct lw_json *result,
                  struct lw_str task, struct lw_buf *to)
{
    size_t most = t->b->o.max_message * 2 + 4096;
    struct change ch = {.n = 0};
    struct lw_buf text;
    uint32_t left = result->count;

    lw_buf_init(&ch.members, most);
    lw_buf_init(&ch.block, most);
    lw_buf_init(&text, TM_TASK_ID_MAX * 6 + 256);
    gone(&ch, "resultType");
    if (method->cached) {
        gone(&ch, "ttlMs");
        gone(&ch, "cacheScope");
    }
    if (method->id == TM_TOOL)
        unstructured(&ch, result);
    if (task.p)
        related(&ch, result, task, &text);
    ch.gone[ch.n] = NULL;
    for (size_t i = 0; i < ch.n; i++)
        left -= lw_json_getz(result, ch.gone[i]) ? 1 : 0;
    lw_edit_remove(&ch.edits, result, ch.gone);
    if (ch.members.n)
        lw_edit_insert(&ch.edits, result, lw_buf_str(&ch.members), left);
    to->failed |= ch.members.failed || ch.block.failed || text.failed;
    lw_edit_apply(&ch.edits, result->raw, to);
    lw_buf_fini(&ch.members);
    lw_buf_fini(&ch.block);
    lw_buf_fini(&text);
}

/* What the user was sent to do elsewhere is done: the server has gone on. */
static void tell_urls_over(struct tm *t, const struct tm_call *c)
{
    for (uint32_t i = 0; i < c->n_urls; i++) {
        struct lw_buf b;
        char id[40];

        lw_tm_elicitation_id(t, c->urls[i], id);
        lw_buf_init(&b, 512);
        lw_buf_addf(&b,
                    "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/elicitation/complete\","
                    "\"params\":{\"elicitationId\":\"%s\"}}",
                    id);
        lw_bridge_tell(t->b, c->session, lw_buf_str(&b));
        lw_buf_fini(&b);
    }
}

static void complete(struct tm *t, struct tm_call *c, const struct lw_json *result)
{
    struct lw_buf b;

    tell_urls_over(t, c);
    lw_buf_init(&b, t->b->o.max_message * 3 + 4096);
    lw_tm_result(t, c->method, result, LW_STR_NONE, &b);
    if (lw_buf_status(&b)) {
        lw_tm_invalid(t, c, "The server's result could not be translated");
    } else {
        lw_bridge_result(t->b, c->session, lw_buf_str(&b));
        lw_tm_call_free(t, c);
    }
    lw_buf_fini(&b);
}

void lw_tm_answered(struct tm *t, struct tm_call *c, const struct lw_message *m)
{
    const struct lw_json *type = m->result ? lw_json_getz(m->result, "resultType") : NULL;
    struct lw_str name = type ? lw_json_string_or(type, LW_STR("")) : LW_STR("complete");

    if (c->method->id == TM_TASK_GET || c->method->id == TM_TASK_CANCEL)
        lw_tm_task_answered(t, c, m);
    else if (m->kind == LW_MESSAGE_ERROR)
        lw_tm_pass_error(t, c, m->error);
    else if (lw_str_eqz(name, "input_required") && c->method->asks)
        lw_tm_round(t, c, m->result);
    else if (lw_str_eqz(name, "task") && c->as_task)
        lw_tm_task_created(t, c, m->result);
    else if (!lw_str_eqz(name, "complete"))
        lw_tm_invalid(t, c, "The server's result is of a type that may not stand here");
    else if (c->as_task)
        lw_tm_task_local(t, c, m->result);
    else
        complete(t, c, m->result);
}
