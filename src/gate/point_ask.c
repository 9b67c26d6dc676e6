/* Bodies of the decision point. Decides what a question is about; whether it may be done is the
 * session's. Specification: AuthZEN Authorization API 1.0; mapping of MCP: COAZ. */
#include "src/gate/point.h"

#include "lib/jsonrpc/message.h"

#define NAME_MAX_BYTES 4096
#define WHO_MAX_BYTES  256

static struct lw_str text(const struct lw_json *from, const char *key)
{
    return lw_json_string_or(lw_json_getz(from, key), LW_STR_NONE);
}

static bool is_object_or_absent(const struct lw_json *v)
{
    return !v || v->type == LW_JSON_OBJECT;
}

static const char *check(const struct point_ask *a)
{
    if (!a->server.p || a->server.n == 0 || a->server.n > 64)
        return "which server? its name is a text of 1 to 64 bytes";
    for (size_t i = 0; i < a->server.n; i++) {
        char c = a->server.p[i];

        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
              c == '.' || c == '_' || c == '-'))
            return "a server's name is of letters, digits, dots, underscores and dashes";
    }
    if (a->name.n > NAME_MAX_BYTES)
        return "the name is too long";
    if (a->user.n > WHO_MAX_BYTES || a->agent.n > WHO_MAX_BYTES || a->session.n > WHO_MAX_BYTES)
        return "user, agent and session have at most 256 bytes";
    return NULL;
}

/* Who asks, as the one who asks says. */
static const char *read_context(const struct lw_json *context, struct point_ask *out)
{
    static const char *const names[] = {"user", "agent", "session"};

    if (!is_object_or_absent(context))
        return "context must be an object";
    for (size_t i = 0; i < 3; i++) {
        const struct lw_json *v = lw_json_getz(context, names[i]);

        if (v && v->type != LW_JSON_STRING)
            return "user, agent and session in context must be texts";
    }
    out->agent = text(context, "agent");
    out->session = text(context, "session");
    if (!out->user.p)
        out->user = text(context, "user");
    return NULL;
}

static const char *read_protect(const struct lw_json *body, struct point_ask *out)
{
    const struct lw_json *arguments = lw_json_getz(body, "arguments");
    const char *problem;

    LW_JSON_EACH (i, body) {
        if (!lw_str_eqz(i->key, "server") && !lw_str_eqz(i->key, "tool") &&
            !lw_str_eqz(i->key, "arguments") && !lw_str_eqz(i->key, "context"))
            return "there are server, tool, arguments and context, and no other members";
    }
    out->server = text(body, "server");
    out->method = LW_STR("tools/call");
    out->name = text(body, "tool");
    if (!out->name.p || out->name.n == 0)
        return "which tool? its name is a text";
    if (!is_object_or_absent(arguments))
        return "arguments must be an object";
    if (arguments)
        out->arguments = arguments->raw;
    problem = read_context(lw_json_getz(body, "context"), out);
    return problem ? problem : check(out);
}

/* A member of its own, or the one that holds for the whole list. */
static const struct lw_json *own(const struct lw_json *body, const struct lw_json *defaults,
                                 const char *key)
{
    const struct lw_json *v = lw_json_getz(body, key);

    return v ? v : lw_json_getz(defaults, key);
}

/* The kinds of resources of the mapping, and what they are asked with. */
static const struct {
    const char *type;
    const char *method; /* that the action has to be; NULL: any that names nothing */
} kinds[] = {
    {"tool", "tools/call"},
    {"prompt", "prompts/get"},
    {"resource", "resources/read"},
};

static const char *read_evaluation(const struct lw_json *body, const struct lw_json *defaults,
                                   struct point_ask *out)
{
    const struct lw_json *subject = own(body, defaults, "subject");
    const struct lw_json *action = own(body, defaults, "action");
    const struct lw_json *resource = own(body, defaults, "resource");
    const struct lw_json *context = own(body, defaults, "context");
    const struct lw_json *properties = lw_json_getz(resource, "properties");
    const struct lw_json *arguments = lw_json_getz(properties, "arguments");
    struct lw_str type = text(resource, "type");
    const char *problem;

    if (!text(subject, "type").p || !text(subject, "id").n)
        return "subject needs type and id";
    if (!text(action, "name").n)
        return "action needs name";
    if (!type.p || !text(resource, "id").n)
        return "resource needs type and id";
    if (!is_object_or_absent(properties) || !is_object_or_absent(context))
        return "properties and context must be objects";
    if (!arguments)
        arguments = lw_json_getz(context, "arguments");
    if (!is_object_or_absent(arguments))
        return "arguments must be an object";
    out->user = text(subject, "id");
    out->method = text(action, "name");
    for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
        if (lw_str_eqz(type, kinds[i].type)) {
            if (!lw_str_eqz(out->method, kinds[i].method))
                return "that action is not for this type of resource: a tool is for tools/call, a "
                       "prompt for prompts/get, a resource for resources/read";
            out->name = text(resource, "id");
        }
    }
    if (!out->name.p)
        return "resource.type must be tool, prompt or resource";
    out->server = text(properties, "server");
    if (!out->server.p)
        out->server = text(context, "server");
    if (arguments)
        out->arguments = arguments->raw;
    problem = read_context(context, out);
    return problem ? problem : check(out);
}

const char *lw_point_read(enum point_form form, const struct lw_json *body,
                          const struct lw_json *defaults, struct point_ask *out)
{
    *out = (struct point_ask){0};
    if (!lw_json_is(body, LW_JSON_OBJECT))
        return "the body must be a JSON object";
    return form == POINT_PROTECT ? read_protect(body, out) : read_evaluation(body, defaults, out);
}

void lw_point_frame(const struct point_ask *ask, uint64_t id, struct lw_buf *to)
{
    lw_buf_addf(to, "{\"jsonrpc\":\"2.0\",\"id\":%llu,\"method\":", (unsigned long long)id);
    lw_json_quote(to, ask->method);
    lw_buf_addz(to, lw_str_eqz(ask->method, "resources/read") ? ",\"params\":{\"uri\":"
                                                              : ",\"params\":{\"name\":");
    lw_json_quote(to, ask->name);
    if (ask->arguments.p) {
        lw_buf_addz(to, ",\"arguments\":");
        lw_buf_adds(to, ask->arguments);
    }
    lw_buf_addz(to, "}}");
}

/* ---- answers ---- */

static void put_protect(struct lw_json_writer *w, const char *decision, const struct lw_json *data,
                        struct lw_str message)
{
    static const char *const copied[] = {"reason", "detail", "rule", "receipt", "retry_ms"};

    struct lw_str asked = text(data, "approval");

    lw_json_kv_string(w, "decision", lw_strz(decision));
    lw_json_kv_string(w, "message", message);
    if (asked.p) {
        lw_json_key(w, LW_STR("approval"));
        lw_json_begin_object(w);
        lw_json_kv_string(w, "id", asked);
        lw_json_end_object(w);
    }
    for (size_t i = 0; i < sizeof(copied) / sizeof(copied[0]); i++) {
        const struct lw_json *v = lw_json_getz(data, copied[i]);

        if (v)
            lw_json_kv_raw(w, copied[i], v->raw);
    }
}

bool lw_point_answer(enum point_form form, struct lw_str answer, struct lw_buf *to)
{
    const struct lw_json *root = NULL, *error, *data;
    struct lw_str message, reason;
    const char *decision = "deny";
    struct lw_json_writer w;
    struct lw_arena arena;
    bool allowed;

    lw_arena_init(&arena, (size_t)4 << 20);
    if (!answer.p || lw_json_parse(&arena, answer, NULL, &root, NULL) < 0)
        root = NULL;
    error = lw_json_getz(root, "error");
    data = error ? lw_json_getz(error, "data") : lw_json_getz(root, "result");
    allowed = root && !error && lw_str_eqz(text(data, "decision"), "allow");
    reason = text(data, "reason");
    if (allowed)
        decision = "allow";
    else if (text(data, "approval").n && lw_str_eqz(reason, "approval_required"))
        decision = "require_approval";
    message = error     ? text(error, "message")
              : allowed ? LW_STR("Allowed.")
                        : LW_STR("It could not be decided.");
    lw_json_writer_init(&w, to);
    lw_json_begin_object(&w);
    if (form == POINT_EVALUATION) {
        lw_json_kv_bool(&w, "decision", allowed);
        lw_json_key(&w, LW_STR("context"));
        lw_json_begin_object(&w);
    }
    put_protect(&w, decision, data, message);
    if (form == POINT_EVALUATION)
        lw_json_end_object(&w);
    lw_json_end_object(&w);
    lw_arena_fini(&arena);
    return allowed;
}
