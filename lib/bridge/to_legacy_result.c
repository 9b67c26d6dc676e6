/* What a legacy server answers, as a modern one would have: result types, cache hints, the server's
 * name, and codes of errors that both eras know.
 * Specification: 2026-07-28 basic (results, error codes), server/utilities/caching. */
#include "lib/bridge/to_legacy.h"

#include <stdio.h>

#define LEGACY_NOT_FOUND    (-32002)
#define LEGACY_URL_REQUIRED (-32042)
#define RESERVED_FIRST      (-32099) /* of the specification, together with... */
#define RESERVED_LAST       (-32020)

/* ---- results ---- */

void lw_tl_info(struct lw_bridge *b, struct lw_buf *to)
{
    if (b->info.n == 0)
        return;
    lw_buf_addz(to, ",\"_meta\":{\"" TL_META "serverInfo\":");
    lw_buf_adds(to, lw_buf_str(&b->info));
    lw_buf_addc(to, '}');
}

static uint32_t without(const struct lw_json *object, const char *const *names)
{
    uint32_t left = object->count;

    for (; *names; names++)
        left -= lw_json_getz(object, *names) != NULL;
    return left;
}

void lw_tl_result(struct lw_bridge *b, const struct lw_json *result, bool cached, bool inner,
                  struct lw_buf *to)
{
    /* A server's own are not believed: a legacy one has no questions or tasks of this form. */
    static const char *const reserved[] = {TL_META "serverInfo", TL_META "subscriptionId",
                                           TL_META "related-task", NULL};
    const char *members[5] = {"resultType"};
    const struct lw_json *meta = lw_json_getz(result, "_meta");
    struct lw_str info = inner || b->info.n == 0 ? LW_STR_NONE : lw_buf_str(&b->info);
    struct lw_edits edits = {.n = 0};
    struct lw_buf head;
    struct lw_buf tag;
    size_t n = 1;

    lw_buf_init(&head, TL_INFO_MAX + 256);
    lw_buf_init(&tag, TL_INFO_MAX + 256);
    if (info.p) {
        lw_buf_addz(&tag, "\"" TL_META "serverInfo\":");
        lw_buf_adds(&tag, info);
    }
    if (!inner)
        lw_buf_addz(&head, "\"resultType\":\"complete\"");
    if (cached) {
        members[n++] = "ttlMs";
        members[n++] = "cacheScope";
        lw_buf_addz(&head, ",\"ttlMs\":0,\"cacheScope\":\"private\"");
    }
    if (lw_json_is(meta, LW_JSON_OBJECT)) {
        lw_edit_remove(&edits, meta, reserved);
        if (info.p)
            lw_edit_insert(&edits, meta, lw_buf_str(&tag), without(meta, reserved));
    } else {
        members[n++] = "_meta";
        lw_buf_addz(&head, info.p ? ",\"_meta\":{" : "");
        lw_buf_adds(&head, lw_buf_str(&tag));
        lw_buf_addz(&head, info.p ? "}" : "");
    }
    lw_edit_remove(&edits, result, members);
    if (head.n)
        lw_edit_insert(&edits, result, lw_buf_str(&head), without(result, members));
    if (lw_buf_status(&head) || lw_buf_status(&tag))
        b->failed = true;
    lw_edit_apply(&edits, result->raw, to);
    lw_buf_fini(&head);
    lw_buf_fini(&tag);
}

static void result(struct lw_bridge *b, struct tl_call *c, const struct lw_json *r)
{
    static const char *const cached[] = {"tools/list", "prompts/list", "resources/list",
                                         "resources/templates/list", "resources/read"};
    bool cache = false;
    struct lw_buf text;

    if (c->as_task && lw_tl_task_created(b, c, r))
        return;
    if (lw_str_eqz(LW_STR("tools/list"), c->method->name))
        lw_tl_tools_seen(b, r);
    for (size_t i = 0; i < sizeof(cached) / sizeof(cached[0]); i++)
        cache |= lw_str_eqz(lw_strz(cached[i]), c->method->name);
    lw_buf_init(&text, r->raw.n + TL_INFO_MAX + 4096);
    lw_tl_result(b, r, cache, /* inner= */ false, &text);
    if (lw_buf_status(&text))
        b->failed = true;
    else
        lw_tl_answer(b, c, TL_RESULT, lw_buf_str(&text), 0);
    lw_buf_fini(&text);
}

/* ---- errors ---- */

static int64_t code_of(const struct lw_json *error)
{
    int64_t code = LW_RPC_INTERNAL_ERROR;

    lw_json_int(lw_json_getz(error, "code"), &code);
    return code;
}

void lw_tl_error(const struct lw_json *error, struct lw_buf *to)
{
    const struct lw_json *code = lw_json_getz(error, "code");
    struct lw_edits edits = {.n = 0};
    int64_t n = code_of(error);

    if (n == LEGACY_NOT_FOUND)
        lw_edit_value(&edits, code, LW_STR("-32602"));
    else if (n >= RESERVED_FIRST && n <= RESERVED_LAST)
        lw_edit_value(&edits, code, LW_STR("-32603"));
    lw_edit_apply(&edits, error->raw, to);
}

/* -32042 has become a result that asks: one URL elicitation a member. False when the error does not
 * say what is to be elicited. */
static bool url_requests(const struct lw_json *error, struct lw_buf *to)
{
    const struct lw_json *list = lw_json_getz(lw_json_getz(error, "data"), "elicitations");
    uint32_t n = 0;

    if (!lw_json_is(list, LW_JSON_ARRAY) || list->count == 0 || list->count > TL_QUESTIONS_MAX)
        return false;
    LW_JSON_EACH (v, list) {
        struct lw_str message = lw_json_string_or(lw_json_getz(v, "message"), LW_STR_NONE);
        struct lw_str url = lw_json_string_or(lw_json_getz(v, "url"), LW_STR_NONE);

        if (!message.p || !lw_bridge_url(lw_json_getz(v, "url")))
            return false;
        lw_buf_addf(to, "%s\"url%u\":{\"method\":\"elicitation/create\",\"params\":{", n ? "," : "",
                    n + 1);
        lw_buf_addz(to, "\"mode\":\"url\",\"message\":");
        lw_json_quote(to, message);
        lw_buf_addz(to, ",\"url\":");
        lw_json_quote(to, url);
        lw_buf_addz(to, "}}");
        n++;
    }
    return true;
}

/* The server has ended the call and keeps nothing: neither does the bridge, and the retry is a call
 * of its own. */
static void url_required(struct lw_bridge *b, struct tl_call *c, const struct lw_json *error)
{
    struct lw_buf text;

    lw_buf_init(&text, error->raw.n * 6 + TL_INFO_MAX + 4096);
    lw_buf_addz(&text, "{\"resultType\":\"input_required\",\"inputRequests\":{");
    if (!url_requests(error, &text)) {
        lw_buf_reset(&text);
        lw_tl_error(error, &text);
        lw_tl_answer(b, c, TL_ERROR, lw_buf_str(&text), 0);
    } else if (lw_mcp_ask_lacks(b->client_capabilities, LW_ASK_URL)) {
        lw_buf_reset(&text);
        lw_buf_addz(&text, "{\"code\":-32021,\"message\":\"Missing required client capability\","
                           "\"data\":{\"requiredCapabilities\":{\"elicitation\":{\"url\":{}}}}}");
        lw_tl_answer(b, c, TL_ERROR, lw_buf_str(&text), 0);
    } else {
        lw_buf_addc(&text, '}');
        lw_tl_info(b, &text);
        lw_buf_addc(&text, '}');
        lw_tl_answer(b, c, TL_RESULT, lw_buf_str(&text), 0);
    }
    b->failed |= text.failed;
    lw_buf_fini(&text);
}

void lw_tl_response(struct lw_bridge *b, struct tl_call *c, const struct lw_message *m)
{
    struct lw_buf text;

    lw_tl_asker_clear(b, &c->ask, NULL);
    c->ask_at = NEVER;
    if (c->kind == TL_TASK_GET) {
        lw_tl_task_got(b, c, m);
    } else if (m->kind == LW_MESSAGE_RESULT) {
        result(b, c, m->result);
    } else if (c->kind == TL_CALL && code_of(m->error) == LEGACY_URL_REQUIRED) {
        url_required(b, c, m->error);
    } else {
        lw_buf_init(&text, m->error->raw.n + 64);
        lw_tl_error(m->error, &text);
        if (lw_buf_status(&text))
            b->failed = true;
        else
            lw_tl_answer(b, c, TL_ERROR, lw_buf_str(&text), 0);
        lw_buf_fini(&text);
    }
}
