/* Questions to external decision points and the reading of their answers. */
#include "lib/policy/pdp.h"

const char *lw_pdp_type_name(enum lw_pdp_type t)
{
    return t == LW_PDP_OPA ? "opa" : "authzen";
}

const char *lw_pdp_answer_name(enum lw_pdp_answer a)
{
    return a == LW_PDP_PERMIT    ? "permit"
           : a == LW_PDP_DENY    ? "deny"
           : a == LW_PDP_OBLIGES ? "obligation"
                                 : "failed";
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
    {"completion/complete", "mcp_server", false}, /* where it is for neither of the next two */
    {"logging/setLevel", "mcp_server", false},
};

static const struct mapping prompt_completion = {"completion/complete", "prompt", true};
static const struct mapping template_completion = {"completion/complete", "resource_template",
                                                   true};

static const struct mapping *mapping_of(struct lw_str method, int kind)
{
    if (lw_str_eqz(method, "completion/complete") && kind >= 0)
        return kind == LW_PART_PROMPTS ? &prompt_completion : &template_completion;
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

/* Of an entry of a list: what else there will be is not known. */
static void put_listing(struct lw_json_writer *w, const struct lw_policy_call *call)
{
    if (call->listing)
        lw_json_kv_bool(w, "listing", true);
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
    put_listing(w, call);
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
    put_listing(w, call);
    put_arguments(w, call);
    lw_json_end_object(w);
    lw_json_end_object(w);
}

int lw_pdp_question(enum lw_pdp_type type, const struct lw_policy_call *call, struct lw_buf *to)
{
    const struct mapping *m = mapping_of(call->method, call->kind);
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
        return (struct lw_pdp_reading){
            LW_PDP_OBLIGES, "it permits with an obligation, and none can be carried out"};
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

static const struct lw_json_limits answer_limits = {
    .bytes = LW_PDP_ANSWER, .string = LW_PDP_ANSWER, .depth = LW_PDP_DEPTH, .members = 1024};

/* The answer as an object; NULL, and what is wrong. */
static const struct lw_json *open_answer(unsigned status, struct lw_str content_type,
                                         struct lw_str body, struct lw_arena *a,
                                         struct lw_pdp_reading *out)
{
    const struct lw_json *answer;

    *out = failed("the answer is not one of status 200");
    if (status != 200)
        return NULL;
    *out = failed("the answer is not application/json");
    if (!is_json(content_type))
        return NULL;
    *out = failed("the answer is longer than 64 KiB");
    if (body.n > LW_PDP_ANSWER)
        return NULL;
    *out = failed("the answer is not one JSON object");
    return lw_json_parse(a, body, &answer_limits, &answer, NULL) == 0 &&
                   answer->type == LW_JSON_OBJECT
               ? answer
               : NULL;
}

void lw_pdp_read(enum lw_pdp_type type, unsigned status, struct lw_str content_type,
                 struct lw_str body, struct lw_pdp_reading *out)
{
    const struct lw_json *answer;
    struct lw_arena a;

    lw_arena_init(&a, LW_PDP_ANSWER * 64);
    answer = open_answer(status, content_type, body, &a, out);
    if (answer)
        *out = type == LW_PDP_OPA
                   ? read_opa(answer)
                   : decided(lw_json_getz(answer, "decision"), lw_json_getz(answer, "context"));
    lw_arena_fini(&a);
}

/* ---- many at once ---- */

int lw_pdp_batch(const struct lw_str *one, size_t n, struct lw_buf *to)
{
    lw_buf_addz(to, "{\"evaluations\":[");
    for (size_t i = 0; i < n; i++) {
        if (i > 0)
            lw_buf_addc(to, ',');
        lw_buf_adds(to, one[i]);
    }
    lw_buf_addz(to, "],\"options\":{\"evaluations_semantic\":\"execute_all\"}}");
    return lw_buf_status(to);
}

struct lw_pdp_reading lw_pdp_read_batch(unsigned status, struct lw_str content_type,
                                        struct lw_str body, enum lw_pdp_answer *out, size_t n)
{
    const struct lw_json *list;
    struct lw_pdp_reading whole;
    struct lw_arena a;
    size_t i = 0;

    for (size_t k = 0; k < n; k++)
        out[k] = LW_PDP_FAILED;
    lw_arena_init(&a, LW_PDP_ANSWER * 64);
    list = lw_json_getz(open_answer(status, content_type, body, &a, &whole), "evaluations");
    if (lw_json_is(list, LW_JSON_ARRAY) && list->count == n) {
        whole = (struct lw_pdp_reading){LW_PDP_PERMIT, NULL};
        LW_JSON_EACH (v, list) {
            struct lw_pdp_reading r =
                decided(lw_json_getz(v, "decision"), lw_json_getz(v, "context"));

            out[i++] = r.answer;
            if (r.answer == LW_PDP_FAILED)
                whole = r;
        }
    } else if (status == 200) {
        whole = failed("the answer does not have one evaluation for each question");
    }
    lw_arena_fini(&a);
    return whole;
}
