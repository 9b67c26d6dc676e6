/* An ask as text, and what it is bound to. */
#include "lib/approve/approve_impl.h"

static void kv_digest(struct lw_json_writer *w, const char *key, const struct lw_digest *d)
{
    char text[LW_DIGEST_TEXT_BUF];

    lw_json_kv_string(w, key, lw_digest_text(d, text));
}

static void kv_text(struct lw_json_writer *w, const char *key, struct lw_str s)
{
    if (s.n > 0)
        lw_json_kv_string(w, key, s);
}

static bool is_zero(const struct lw_digest *d)
{
    static const struct lw_digest zero = {{0}};

    return lw_digest_eq(d, &zero);
}

/* Members in canonical order. */
void lw_ask_write(const struct lw_ask *k, struct lw_buf *to)
{
    struct lw_json_writer w;

    lw_json_writer_init(&w, to);
    lw_json_begin_object(&w);
    if (k->agent.n > 0)
        lw_json_kv_raw(&w, "agent", k->agent);
    if (k->has_args) {
        lw_json_key(&w, LW_STR("args"));
        lw_json_begin_object(&w);
        lw_json_kv_int(&w, "bytes", (int64_t)k->args_bytes);
        kv_digest(&w, "digest", &k->args);
        kv_digest(&w, "exact", &k->exact);
        lw_json_end_object(&w);
    }
    lw_json_kv_string(&w, "effect", lw_strz(lw_effect_name(k->effect)));
    lw_json_kv_string(&w, "method", k->method);
    kv_text(&w, "name", k->name);
    kv_text(&w, "owner", k->owner);
    if (!is_zero(&k->policy))
        kv_digest(&w, "policy", &k->policy);
    kv_text(&w, "reason", k->reason);
    lw_json_kv_bool(&w, "review", k->review);
    kv_text(&w, "rule", k->rule);
    lw_json_kv_string(&w, "schema", LW_STR(LW_ASK_SCHEMA));
    lw_json_kv_string(&w, "server", k->server);
    lw_json_key(&w, LW_STR("terms"));
    lw_approve_terms_write(&k->terms, &w);
    if (k->tool)
        kv_digest(&w, "tool", k->tool);
    lw_json_kv_string(&w, "user", k->user);
    lw_json_kv_string(&w, "view", k->view);
    lw_json_end_object(&w);
}

static struct lw_str text_of(const struct lw_json *json, const char *key)
{
    return lw_json_string_or(lw_json_getz(json, key), LW_STR_NONE);
}

/* A digest that may be missing, which leaves zeros; false when it is something else. */
static bool digest_of(const struct lw_json *json, const char *key, struct lw_digest *out)
{
    const struct lw_json *v = lw_json_getz(json, key);

    return !v || lw_digest_parse(lw_json_string_or(v, LW_STR("")), out);
}

static int read_args(const struct lw_json *args, struct lw_ask *k)
{
    int64_t bytes;

    if (!args)
        return 0;
    if (!lw_json_int(lw_json_getz(args, "bytes"), &bytes) || bytes < 0 || bytes > LW_ASK_ARGS_MAX ||
        !lw_digest_parse(text_of(args, "digest"), &k->args) ||
        !lw_digest_parse(text_of(args, "exact"), &k->exact))
        return -LW_ERR_DAMAGED;
    k->args_bytes = (uint64_t)bytes;
    k->has_args = true;
    return 0;
}

int lw_ask_read(const struct lw_json *json, struct lw_arena *a, struct lw_ask *out)
{
    const struct lw_json *agent = lw_json_getz(json, "agent");
    struct lw_digest tool = {{0}};
    struct lw_ask k = {
        .server = text_of(json, "server"),
        .view = text_of(json, "view"),
        .method = text_of(json, "method"),
        .name = text_of(json, "name"),
        .user = text_of(json, "user"),
        .owner = text_of(json, "owner"),
        .agent = agent ? agent->raw : LW_STR_NONE,
        .rule = text_of(json, "rule"),
        .reason = text_of(json, "reason"),
        .review = lw_json_bool_or(lw_json_getz(json, "review"), true),
    };
    int rc;

    if (!lw_json_is(json, LW_JSON_OBJECT) || !lw_str_eqz(text_of(json, "schema"), LW_ASK_SCHEMA) ||
        k.server.n == 0 || k.server.n > LW_ASK_SERVER_MAX || k.method.n == 0 ||
        k.name.n > LW_ASK_NAME_MAX || !k.user.p || !k.view.p ||
        lw_effect_parse(text_of(json, "effect"), &k.effect) != 0 ||
        !digest_of(json, "tool", &tool) || !digest_of(json, "policy", &k.policy))
        return -LW_ERR_DAMAGED;
    rc = read_args(lw_json_getz(json, "args"), &k);
    if (rc == 0)
        rc = lw_approve_terms_read(lw_json_getz(json, "terms"), a, &k.terms);
    if (rc == 0 && !is_zero(&tool)) {
        struct lw_digest *kept = LW_ARENA_NEW(a, struct lw_digest);

        if (!kept)
            return -LW_ERR_LIMIT;
        *kept = tool;
        k.tool = kept;
    }
    if (rc == 0)
        *out = k;
    return rc;
}

struct lw_digest lw_ask_binding(const struct lw_digest *request, const uint8_t nonce[LW_ASK_NONCE])
{
    char hex[LW_ASK_NONCE * 2 + 1];
    char text[LW_DIGEST_TEXT_BUF];
    struct lw_str parts[5];

    lw_hex(nonce, LW_ASK_NONCE, hex);
    parts[0] = LW_STR("{\"nonce\":\"");
    parts[1] = lw_strz(hex);
    parts[2] = LW_STR("\",\"request\":\"");
    parts[3] = lw_digest_text(request, text);
    parts[4] = LW_STR("\"}");
    return lw_sha256_parts(parts, 5);
}
