#include "lib/jsonrpc/message.h"

#include <stdio.h>

static int refuse(struct lw_message_fault *fault, int code, const char *text)
{
    fault->code = code;
    snprintf(fault->text, sizeof(fault->text), "%s", text);
    return code == LW_RPC_PARSE_ERROR ? -LW_ERR_SYNTAX : -LW_ERR_PROTOCOL;
}

/* A string, or an integer written without fraction or exponent: two spellings of one number would
 * be two keys here and one there. */
static bool legal_id(const struct lw_json *id)
{
    int64_t v;

    if (id->type == LW_JSON_STRING)
        return id->raw.n <= LW_ID_MAX;
    if (!lw_json_int(id, &v))
        return false;
    for (size_t i = 0; i < id->raw.n; i++) {
        if (id->raw.p[i] == '.' || id->raw.p[i] == 'e' || id->raw.p[i] == 'E')
            return false;
    }
    return !lw_str_eq(id->raw, LW_STR("-0"));
}

/* Some parsers (Go's standard one, and what is built on it) take "Name" and "\u017F" for s as
 * "name": a peer could show us one value and them another. In what carries a message, such names
 * are refused; arguments are the schema's. */
static size_t folded(struct lw_str key, char *out, size_t max)
{
    size_t n = 0;

    for (size_t i = 0; i < key.n; n++) {
        unsigned char c = (unsigned char)key.p[i];

        if (n == max)
            return 0;
        if (key.n - i >= 2 && memcmp(key.p + i, "\xC5\xBF", 2) == 0) {
            out[n] = 's';
            i += 2;
        } else if (key.n - i >= 3 && memcmp(key.p + i, "\xE2\x84\xAA", 3) == 0) {
            out[n] = 'k';
            i += 3;
        } else {
            out[n] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
            i++;
        }
    }
    return n;
}

static bool lookalike(const struct lw_json *object, const char *const *known)
{
    if (!lw_json_is(object, LW_JSON_OBJECT))
        return false;
    LW_JSON_EACH (v, object) {
        char key[24];
        size_t n = folded(v->key, key, sizeof(key));

        for (size_t i = 0; n > 0 && known[i]; i++) {
            if (lw_str_caseeq(lw_str(key, n), lw_strz(known[i])) && !lw_str_eqz(v->key, known[i]))
                return true;
        }
    }
    return false;
}

static bool ambiguous_names(const struct lw_json *root)
{
    static const char *const envelope[] = {"jsonrpc", "id",    "method", "params",
                                           "result",  "error", NULL};
    static const char *const params[] = {"_meta",          "name",      "arguments", "uri",
                                         "cursor",         "taskId",    "task",      "ref",
                                         "argument",       "requestId", "context",   "requestState",
                                         "inputResponses", "level",     NULL};

    return lookalike(root, envelope) || lookalike(lw_json_getz(root, "params"), params);
}

static int classify(struct lw_message *m, const struct lw_json *root,
                    struct lw_message_fault *fault)
{
    const struct lw_json *method = lw_json_getz(root, "method");

    if (method) {
        if (method->type != LW_JSON_STRING || method->string.n == 0)
            return refuse(fault, LW_RPC_INVALID_REQUEST, "method must be a non-empty string");
        if (m->result || m->error)
            return refuse(fault, LW_RPC_INVALID_REQUEST,
                          "a message is a request or a response, not both");
        if (m->params && m->params->type != LW_JSON_OBJECT)
            return refuse(fault, LW_RPC_INVALID_REQUEST, "params must be an object");
        m->method = method->string;
        m->kind = m->id ? LW_MESSAGE_REQUEST : LW_MESSAGE_NOTIFICATION;
        return 0;
    }
    if (!m->result == !m->error)
        return refuse(fault, LW_RPC_INVALID_REQUEST,
                      "a message needs a method, a result or an error, and only one of them");
    if (m->result && !m->id)
        return refuse(fault, LW_RPC_INVALID_REQUEST, "a result needs an id");
    if (m->result && m->result->type != LW_JSON_OBJECT)
        return refuse(fault, LW_RPC_INVALID_REQUEST, "a result must be an object");
    if (m->error) {
        int64_t code;

        if (!lw_json_int(lw_json_getz(m->error, "code"), &code) ||
            !lw_json_is(lw_json_getz(m->error, "message"), LW_JSON_STRING))
            return refuse(fault, LW_RPC_INVALID_REQUEST,
                          "an error needs an integer code and a message");
    }
    m->kind = m->result ? LW_MESSAGE_RESULT : LW_MESSAGE_ERROR;
    return 0;
}

static int parse(struct lw_arena *a, struct lw_str frame, const struct lw_json_limits *limits,
                 const struct lw_json **root, struct lw_message_fault *fault)
{
    struct lw_json_error error = {0};
    int err = lw_json_parse(a, frame, limits, root, &error);

    *fault = (struct lw_message_fault){0};
    if (err) {
        fault->code = LW_RPC_PARSE_ERROR;
        snprintf(fault->text, sizeof(fault->text), "Parse error at line %u column %u: %s",
                 error.line, error.column, error.text ? error.text : lw_err_text(err));
    }
    return err;
}

/* One message, read from its tree. */
static int read_message(const struct lw_json *root, struct lw_message *out,
                        struct lw_message_fault *fault)
{
    struct lw_message m = {0};
    int err;

    *fault = (struct lw_message_fault){0};
    if (root->type == LW_JSON_ARRAY)
        return refuse(fault, LW_RPC_INVALID_REQUEST, "batches are not accepted");
    if (root->type != LW_JSON_OBJECT)
        return refuse(fault, LW_RPC_INVALID_REQUEST, "a message must be an object");
    m.raw = root->raw;
    m.id = lw_json_getz(root, "id");
    m.params = lw_json_getz(root, "params");
    m.result = lw_json_getz(root, "result");
    m.error = lw_json_getz(root, "error");
    if (m.id && m.id->type == LW_JSON_NULL && m.error && !lw_json_getz(root, "method"))
        m.id = NULL;
    if (m.id && !legal_id(m.id))
        return refuse(fault, LW_RPC_INVALID_REQUEST, "id must be a string or an integer");
    if (m.id)
        fault->id = m.id->raw;
    if (ambiguous_names(root))
        return refuse(fault, LW_RPC_INVALID_REQUEST,
                      "a member's name differs from one of the protocol's in case only");
    if (!lw_str_eqz(lw_json_string_or(lw_json_getz(root, "jsonrpc"), LW_STR_NONE), "2.0"))
        return refuse(fault, LW_RPC_INVALID_REQUEST, "jsonrpc must be \"2.0\"");
    err = classify(&m, root, fault);
    if (err)
        return err;
    *out = m;
    return 0;
}

int lw_message_parse(struct lw_arena *a, struct lw_str frame, const struct lw_json_limits *limits,
                     struct lw_message *out, struct lw_message_fault *fault)
{
    const struct lw_json *root;
    int err = parse(a, frame, limits, &root, fault);

    return err ? err : read_message(root, out, fault);
}

bool lw_message_is_batch(struct lw_str frame)
{
    size_t i = 0;

    while (i < frame.n &&
           (frame.p[i] == ' ' || frame.p[i] == '\t' || frame.p[i] == '\n' || frame.p[i] == '\r'))
        i++;
    return i < frame.n && frame.p[i] == '[';
}

int lw_message_parse_batch(struct lw_arena *a, struct lw_str frame,
                           const struct lw_json_limits *limits, struct lw_message **out,
                           size_t *count, struct lw_message_fault *fault)
{
    const struct lw_json *root;
    struct lw_message *messages;
    size_t n = 0;
    int err = parse(a, frame, limits, &root, fault);

    if (err)
        return err;
    if (root->type != LW_JSON_ARRAY || root->count == 0 || root->count > LW_BATCH_MAX)
        return refuse(fault, LW_RPC_INVALID_REQUEST,
                      "a batch must be an array of 1 to 128 messages");
    messages = lw_arena_calloc(a, root->count, sizeof(*messages));
    if (!messages)
        return refuse(fault, LW_RPC_INVALID_REQUEST, "the batch is too long");
    LW_JSON_EACH (v, root) {
        err = read_message(v, &messages[n++], fault);
        if (err) {
            fault->id = LW_STR_NONE; /* the batch as a whole is refused */
            return err;
        }
    }
    *out = messages;
    *count = n;
    return 0;
}

struct lw_str lw_id_key(struct lw_str raw, char room[LW_ID_MAX])
{
    const struct lw_json *id;
    struct lw_str key = raw;
    struct lw_arena a;
    struct lw_buf b;

    if (raw.n == 0 || raw.n > LW_ID_MAX || !memchr(raw.p, '\\', raw.n))
        return raw;
    lw_arena_init(&a, 8192);
    lw_buf_init(&b, LW_ID_MAX);
    if (lw_json_parse(&a, raw, NULL, &id, NULL) == 0 && id->type == LW_JSON_STRING) {
        lw_json_quote(&b, id->string); /* never longer than what it was read from */
        if (lw_buf_status(&b) == 0) {
            memcpy(room, b.p, b.n);
            key = lw_str(room, b.n);
        }
    }
    lw_buf_fini(&b);
    lw_arena_fini(&a);
    return key;
}

bool lw_message_may_come(const struct lw_message *m, uint64_t via)
{
    int64_t id;

    if (!via || !m->id || (m->kind != LW_MESSAGE_RESULT && m->kind != LW_MESSAGE_ERROR))
        return true;
    return m->id->type == LW_JSON_NUMBER && lw_json_int(m->id, &id) && id > 0 &&
           (uint64_t)id == via;
}

void lw_splice(struct lw_buf *to, struct lw_str raw, const struct lw_splice *splices, size_t n)
{
    const char *at = raw.p;

    for (size_t i = 0; i < n; i++) {
        lw_buf_add(to, at, (size_t)(splices[i].at.p - at));
        lw_buf_adds(to, splices[i].with);
        at = splices[i].at.p + splices[i].at.n;
    }
    lw_buf_add(to, at, (size_t)(raw.p + raw.n - at));
}

void lw_rpc_error(struct lw_buf *to, struct lw_str id, int code, struct lw_str text,
                  struct lw_str data)
{
    lw_buf_addz(to, "{\"jsonrpc\":\"2.0\",\"id\":");
    lw_buf_adds(to, id.p ? id : LW_STR("null"));
    lw_buf_addz(to, ",\"error\":{\"code\":");
    lw_buf_addi(to, code);
    lw_buf_addz(to, ",\"message\":");
    lw_json_quote(to, text);
    if (data.p) {
        lw_buf_addz(to, ",\"data\":");
        lw_buf_adds(to, data);
    }
    lw_buf_addz(to, "}}");
}

void lw_rpc_result(struct lw_buf *to, struct lw_str id, struct lw_str result)
{
    lw_buf_addz(to, "{\"jsonrpc\":\"2.0\",\"id\":");
    lw_buf_adds(to, id);
    lw_buf_addz(to, ",\"result\":");
    lw_buf_adds(to, result);
    lw_buf_addc(to, '}');
}
