/* One question of a server to a user or a model: whether it is one, whether this client can answer
 * it, and its words as a legacy request.
 *
 * It is untrusted text on its way to a human. Only questions of the specified shape pass; URLs only
 * of http and https; what would bind it to other messages (`_meta`, task, elicitationId) is not the
 * server's to say here. Specification: 2026-07-28 client/elicitation, client/sampling,
 * client/roots; 2025-11-25 client/elicitation (elicitationId), utilities/tasks (related task). */
#include "lib/bridge/to_modern_internal.h"

#include "lib/base/digest.h"
#include "lib/mcp/ask.h"

#include <stdio.h>

static bool is_string(const struct lw_json *v, size_t max)
{
    return lw_json_is(v, LW_JSON_STRING) && v->string.n <= max;
}

static bool read_elicitation(const struct tm *t, const struct lw_json *params,
                             struct tm_wanted *out)
{
    const struct lw_json *mode = lw_json_getz(params, "mode");
    const struct lw_json *schema = lw_json_getz(params, "requestedSchema");
    struct lw_str type;

    if (!params || !is_string(lw_json_getz(params, "message"), t->b->o.max_message))
        return false;
    if (mode && lw_str_eqz(lw_json_string_or(mode, LW_STR("")), "url")) {
        out->kind = TM_ASK_URL;
        if (!t->modern_asks) /* its revision has no such mode, whatever it declares */
            out->missing = lw_mcp_ask_lacks(NULL, LW_ASK_URL);
        return lw_bridge_url(lw_json_getz(params, "url"));
    }
    if (mode && !lw_str_eqz(lw_json_string_or(mode, LW_STR("")), "form"))
        return false;
    type = lw_json_string_or(lw_json_getz(schema, "type"), LW_STR(""));
    out->kind = TM_ASK_FORM;
    return lw_str_eqz(type, "object") &&
           lw_json_is(lw_json_getz(schema, "properties"), LW_JSON_OBJECT);
}

static bool read_sampling(const struct lw_json *params, struct tm_wanted *out)
{
    out->kind = TM_ASK_SAMPLING;
    return params && lw_json_is(lw_json_getz(params, "messages"), LW_JSON_ARRAY) &&
           lw_json_is(lw_json_getz(params, "maxTokens"), LW_JSON_NUMBER);
}

bool lw_tm_wanted(const struct tm *t, const struct lw_json *request, struct tm_wanted *out)
{
    const struct lw_json *params = lw_json_getz(request, "params");
    struct lw_str method = lw_json_string_or(lw_json_getz(request, "method"), LW_STR(""));

    *out = (struct tm_wanted){.params = params};
    out->missing = lw_mcp_ask_lacks(t->b->client_capabilities, lw_mcp_ask(method, params));
    if (params && params->type != LW_JSON_OBJECT)
        return false;
    if (lw_str_eqz(method, "elicitation/create"))
        return read_elicitation(t, params, out);
    if (lw_str_eqz(method, "sampling/createMessage"))
        return read_sampling(params, out);
    if (!lw_str_eqz(method, "roots/list"))
        return false;
    out->kind = TM_ASK_ROOTS;
    return true;
}

/* The form of a random UUID (RFC 9562, version 4): nobody can guess it, and it is known again from
 * the question's id. */
void lw_tm_elicitation_id(const struct tm *t, uint64_t question, char text[40])
{
    struct lw_str parts[] = {LW_STR("landwaiter elicitation"),
                             {(const char *)t->b->o.secret, sizeof(t->b->o.secret)},
                             {(const char *)&question, sizeof(question)}};
    struct lw_digest d = lw_sha256_parts(parts, 3);
    char hex[33];

    d.b[6] = (uint8_t)((d.b[6] & 0x0f) | 0x40);
    d.b[8] = (uint8_t)((d.b[8] & 0x3f) | 0x80);
    lw_hex(d.b, 16, hex);
    snprintf(text, 40, "%.8s-%.4s-%.4s-%.4s-%.12s", hex, hex + 8, hex + 12, hex + 16, hex + 20);
}

static const char *method_of(enum tm_ask kind)
{
    return kind == TM_ASK_SAMPLING ? "sampling/createMessage"
           : kind == TM_ASK_ROOTS  ? "roots/list"
                                   : "elicitation/create";
}

/* Members that the bridge says in the server's place. */
static void new_members(const struct tm *t, const struct tm_question *q, struct lw_buf *to)
{
    char id[40];

    if (q->kind == TM_ASK_URL) {
        lw_tm_elicitation_id(t, q->id, id);
        lw_buf_addf(to, "\"elicitationId\":\"%s\"", id);
    }
    if (q->task) {
        if (to->n)
            lw_buf_addc(to, ',');
        lw_buf_addz(to, "\"_meta\":{\"" TM_RELATED_TASK "\":{\"taskId\":");
        lw_json_quote(to, lw_buf_str(&q->task->id));
        lw_buf_addz(to, "}}");
    }
}

static void write_params(const struct tm *t, const struct tm_question *q, const struct lw_json *p,
                         struct lw_buf *to)
{
    /* Clients before 2025-11-25 know one mode, and no name for it. */
    const char *const names[] = {"_meta", "task", "elicitationId",
                                 q->kind == TM_ASK_FORM && !t->modern_asks ? "mode" : NULL, NULL};
    struct lw_edits e = {.n = 0};
    struct lw_buf members;
    uint32_t left = p ? p->count : 0;

    lw_buf_init(&members, TM_TASK_ID_MAX * 6 + 512);
    new_members(t, q, &members);
    for (size_t i = 0; p && names[i]; i++)
        left -= lw_json_getz(p, names[i]) ? 1 : 0;
    if (p) {
        lw_edit_remove(&e, p, names);
        if (members.n)
            lw_edit_insert(&e, p, lw_buf_str(&members), left);
        lw_edit_apply(&e, p->raw, to);
    } else {
        lw_buf_addc(to, '{');
        lw_buf_adds(to, lw_buf_str(&members));
        lw_buf_addc(to, '}');
    }
    to->failed |= members.failed;
    lw_buf_fini(&members);
}

void lw_tm_put(struct tm *t, struct tm_question *q, const struct tm_wanted *w, uint64_t via)
{
    struct lw_buf b;

    lw_buf_init(&b, (w->params ? w->params->raw.n : 0) + 8192);
    lw_buf_addz(&b, "{\"jsonrpc\":\"2.0\",\"id\":");
    lw_buf_addi(&b, (int64_t)q->id);
    lw_buf_addz(&b, ",\"method\":\"");
    lw_buf_addz(&b, method_of(q->kind));
    lw_buf_addz(&b, "\",\"params\":");
    write_params(t, q, w->params, &b);
    lw_buf_addc(&b, '}');
    if (lw_buf_status(&b)) {
        t->b->failed = true;
    } else {
        q->open = true;
        t->open++;
        lw_bridge_tell(t->b, via, lw_buf_str(&b));
    }
    lw_buf_fini(&b);
}
