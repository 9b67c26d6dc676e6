/* Questions to external decision points and the reading of their answers. */
#include "lib/policy/pdp.h"

const char *lw_pdp_type_name(enum lw_pdp_type t)
{
    return t == LW_PDP_OPA ? "opa" : "authzen";
}

const char *lw_pdp_answer_name(enum lw_pdp_answer a)
{
    return a == LW_PDP_PERMIT ? "permit" : a == LW_PDP_DENY ? "deny" : "failed";
}

/* ---- questions ---- */

/* What a method is about. COAZ-MCP has tools/call, prompts/get, resources/read and the lists; the
 * rest is ours. `named`: the id is the name in the request, else the server is meant. */
struct mapping {
    const char *method;
    const char *type;
    bool named;
};

static const struct mapping mappings[] = {
    {"tools/call", "tool", true},
    {"prompts/get", "prompt", true},
    {"resources/read", "resource", true},
    {"resources/subscribe", "resource", true},
    {"resources/unsubscribe", "resource", true},
    {"tasks/get", "task", true},
    {"tasks/result", "task", true},
    {"tasks/update", "task", true},
    {"tasks/cancel", "task", true},
    {"initialize", "mcp_server", false},
    {"server/discover", "mcp_server", false},
    {"subscriptions/listen", "mcp_server", false},
    {"tools/list", "mcp_server", false},
    {"prompts/list", "mcp_server", false},
    {"resources/list", "mcp_server", false},
    {"resources/templates/list", "mcp_server", false},
    {"tasks/list", "mcp_server", false},
    {"completion/complete", "mcp_server", false},
    {"logging/setLevel", "mcp_server", false},
};

static const struct mapping *mapping_of(struct lw_str method)
{
    for (size_t i = 0; i < sizeof(mappings) / sizeof(mappings[0]); i++) {
        if (lw_str_eqz(method, mappings[i].method))
            return &mappings[i];
    }
    return NULL;
}

static void put_groups(struct lw_json_writer *w, const struct lw_policy_call *call)
{
    lw_json_key(w, LW_STR("groups"));
    lw_json_begin_array(w);
    for (size_t i = 0; i < call->group_count; i++)
        lw_json_put_string(w, call->groups[i]);
    lw_json_end_array(w);
}

static void put_known(struct lw_json_writer *w, const char *key, struct lw_str s)
{
    if (s.n)
        lw_json_kv_string(w, key, s);
}

static void put_arguments(struct lw_json_writer *w, const struct lw_policy_call *call)
{
    if (call->arguments)
        lw_json_kv_raw(w, "arguments", call->arguments->raw);
}

/* What a human declared about it; the server's own claims are not passed on. */
static void put_declared(struct lw_json_writer *w, const struct lw_policy_call *call)
{
    lw_json_kv_string(w, "effect", lw_strz(lw_effect_name(call->effect)));
    for (int i = 0; i < LW_DECLARED_COUNT; i++)
        lw_json_kv_raw(w, lw_declared_name((enum lw_declared)i), call->declared[i]);
}

static void ask_authzen(struct lw_json_writer *w, const struct mapping *m,
                        const struct lw_policy_call *call)
{
    lw_json_begin_object(w);
    lw_json_key(w, LW_STR("subject"));
    lw_json_begin_object(w);
    lw_json_kv_string(w, "type", LW_STR("identity"));
    lw_json_kv_string(w, "id", call->user);
    lw_json_key(w, LW_STR("properties"));
    lw_json_begin_object(w);
    put_groups(w, call);
    lw_json_end_object(w);
    lw_json_end_object(w);
    lw_json_key(w, LW_STR("action"));
    lw_json_begin_object(w);
    lw_json_kv_string(w, "name", call->method);
    lw_json_end_object(w);
    lw_json_key(w, LW_STR("resource"));
    lw_json_begin_object(w);
    lw_json_kv_string(w, "type", lw_strz(m->type));
    lw_json_kv_string(w, "id", m->named ? call->name : call->server);
    lw_json_key(w, LW_STR("properties"));
    lw_json_begin_object(w);
    lw_json_kv_string(w, "server", call->server);
    if (lw_str_eqz(call->method, "tools/call"))
        put_declared(w, call);
    lw_json_end_object(w);
    lw_json_end_object(w);
    lw_json_key(w, LW_STR("context"));
    lw_json_begin_object(w);
    put_known(w, "agent", call->agent);
    put_known(w, "client", call->client);
    put_arguments(w, call);
    lw_json_end_object(w);
    lw_json_end_object(w);
}

static void ask_opa(struct lw_json_writer *w, const struct mapping *m,
                    const struct lw_policy_call *call)
{
    lw_json_begin_object(w);
    lw_json_key(w, LW_STR("input"));
    lw_json_begin_object(w);
    lw_json_kv_string(w, "method", call->method);
    lw_json_kv_string(w, "server", call->server);
    lw_json_kv_string(w, "type", lw_strz(m->type));
    lw_json_kv_string(w, "name", m->named ? call->name : call->server);
    lw_json_kv_string(w, "user", call->user);
    put_groups(w, call);
    put_known(w, "agent", call->agent);
    put_known(w, "client", call->client);
    if (lw_str_eqz(call->method, "tools/call"))
        put_declared(w, call);
    put_arguments(w, call);
    lw_json_end_object(w);
    lw_json_end_object(w);
}

int lw_pdp_question(enum lw_pdp_type type, const struct lw_policy_call *call, struct lw_buf *to)
{
    const struct mapping *m = mapping_of(call->method);
    struct lw_json_writer w;

    if (!m)
        return -LW_ERR_UNKNOWN;
    if (!call->user.n || !call->server.n || (m->named && !call->name.n))
        return -LW_ERR_MISSING;
    lw_json_writer_init(&w, to);
    if (type == LW_PDP_OPA)
        ask_opa(&w, m, call);
    else
        ask_authzen(&w, m, call);
    return lw_buf_status(to);
}

/* ---- answers ---- */

static struct lw_pdp_reading failed(const char *why)
{
    return (struct lw_pdp_reading){LW_PDP_FAILED, why};
}

static struct lw_pdp_reading denied(const char *why)
{
    return (struct lw_pdp_reading){LW_PDP_DENY, why};
}

/* application/json, with whatever parameters but another charset than UTF-8. */
static bool is_json(struct lw_str type)
{
    static const struct lw_str charset = LW_STR_INIT("charset=");
    size_t end = lw_str_find(type, LW_STR(";"), 0);
    struct lw_str media = end == (size_t)-1 ? type : lw_str(type.p, end);
    struct lw_str rest =
        end == (size_t)-1 ? LW_STR_NONE : lw_str_trim(lw_str(type.p + end + 1, type.n - end - 1));

    if (!lw_str_caseeq(lw_str_trim(media), LW_STR("application/json")))
        return false;
    if (rest.n < charset.n || !lw_str_caseeq(lw_str(rest.p, charset.n), charset))
        return true;
    rest = lw_str(rest.p + charset.n, rest.n - charset.n);
    return lw_str_caseeq(rest, LW_STR("utf-8")) || lw_str_caseeq(rest, LW_STR("\"utf-8\""));
}

/* We carry out no obligation: any is one too many. An empty list asks for nothing. */
static bool obliges(const struct lw_json *obligations)
{
    return obligations && obligations->type != LW_JSON_NULL &&
           (obligations->type != LW_JSON_ARRAY || obligations->count > 0);
}

static struct lw_pdp_reading decided(const struct lw_json *decision, const struct lw_json *context)
{
    if (!lw_json_is(decision, LW_JSON_BOOL))
        return failed("the answer has no decision that is true or false");
    if (context && context->type != LW_JSON_OBJECT && context->type != LW_JSON_NULL)
        return failed("the context of the answer is no object");
    if (!decision->boolean)
        return denied("it denies");
    if (obliges(lw_json_getz(context, "obligations")))
        return denied("it permits with an obligation, and none can be carried out");
    return (struct lw_pdp_reading){LW_PDP_PERMIT, NULL};
}

/* {"result": true}, or an object {"allow": true}; not there is undefined. */
static struct lw_pdp_reading read_opa(const struct lw_json *answer)
{
    const struct lw_json *result = lw_json_getz(answer, "result");

    if (!result)
        return denied("the rule is undefined");
    if (result->type != LW_JSON_OBJECT)
        return decided(result, NULL);
    if (!lw_json_getz(result, "allow"))
        return denied("the result has no member \"allow\"");
    return decided(lw_json_getz(result, "allow"), result);
}

void lw_pdp_read(enum lw_pdp_type type, unsigned status, struct lw_str content_type,
                 struct lw_str body, struct lw_pdp_reading *out)
{
    static const struct lw_json_limits limits = {
        .bytes = LW_PDP_ANSWER, .string = LW_PDP_ANSWER, .depth = LW_PDP_DEPTH, .members = 1024};
    const struct lw_json *answer;
    struct lw_arena a;

    *out = failed("the answer is not one of status 200");
    if (status != 200)
        return;
    *out = failed("the answer is not application/json");
    if (!is_json(content_type))
        return;
    *out = failed("the answer is longer than 64 KiB");
    if (body.n > LW_PDP_ANSWER)
        return;
    *out = failed("the answer is not one JSON object");
    lw_arena_init(&a, LW_PDP_ANSWER * 64);
    if (lw_json_parse(&a, body, &limits, &answer, NULL) == 0 && answer->type == LW_JSON_OBJECT)
        *out = type == LW_PDP_OPA
                   ? read_opa(answer)
                   : decided(lw_json_getz(answer, "decision"), lw_json_getz(answer, "context"));
    lw_arena_fini(&a);
}
