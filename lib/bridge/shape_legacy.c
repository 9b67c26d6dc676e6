/* Capabilities, definitions and levels between a legacy client and a modern server.
 * Specification: schema of 2025-11-25 and 2026-07-28; extension io.modelcontextprotocol/tasks. */
#include "lib/bridge/shape_legacy.h"

#include "lib/bridge/bridge_internal.h"

#define TASKS "io.modelcontextprotocol/tasks"

/* ---- the client, as modern servers see it ---- */

static void separate(bool *first, struct lw_buf *to)
{
    if (!*first)
        lw_buf_addc(to, ',');
    *first = false;
}

static void member(struct lw_str key, struct lw_str value, bool *first, struct lw_buf *to)
{
    separate(first, to);
    lw_json_quote(to, key);
    lw_buf_addc(to, ':');
    lw_buf_adds(to, value);
}

static void extensions(const struct lw_json *v, bool tasks, struct lw_buf *to)
{
    bool first = true;

    lw_buf_addc(to, '{');
    LW_JSON_EACH (e, v) {
        if (!lw_str_eqz(e->key, TASKS))
            member(e->key, e->raw, &first, to);
    }
    if (tasks)
        member(LW_STR(TASKS), LW_STR("{}"), &first, to);
    lw_buf_addc(to, '}');
}

/* p NULL: the capability does not exist for the modern server. */
static struct lw_str known_capability(const struct lw_json *c, bool latest)
{
    if (lw_str_eqz(c->key, "tasks") || lw_str_eqz(c->key, "extensions"))
        return LW_STR_NONE;
    if (lw_str_eqz(c->key, "roots") && c->type == LW_JSON_OBJECT)
        return LW_STR("{}"); /* listChanged has no meaning any more */
    if (lw_str_eqz(c->key, "elicitation") && !latest) {
        bool form = lw_json_getz(c, "form") || !lw_json_getz(c, "url");

        return form ? LW_STR("{}") : LW_STR_NONE;
    }
    return c->raw;
}

void lw_shape_client_capabilities(const struct lw_json *v, bool latest, bool tasks,
                                  struct lw_buf *to)
{
    const struct lw_json *known = lw_json_getz(v, "extensions");
    bool first = true;

    lw_buf_addc(to, '{');
    LW_JSON_EACH (c, lw_json_is(v, LW_JSON_OBJECT) ? v : NULL) {
        struct lw_str value = known_capability(c, latest);

        if (value.p)
            member(c->key, value, &first, to);
    }
    if (lw_json_is(known, LW_JSON_OBJECT) || tasks) {
        separate(&first, to);
        lw_buf_addz(to, "\"extensions\":");
        extensions(lw_json_is(known, LW_JSON_OBJECT) ? known : NULL, tasks, to);
    }
    lw_buf_addc(to, '}');
}

static void canonical(struct lw_str text, struct lw_buf *to)
{
    struct lw_json_limits limits = lw_json_default_limits;
    const struct lw_json *v;
    struct lw_arena a;

    limits.bytes = limits.string = text.n + 1;
    lw_arena_init(&a, text.n * 32 + 65536);
    if (lw_json_parse(&a, text, &limits, &v, NULL) == 0)
        lw_json_canonical(to, v);
    else
        to->failed = true;
    lw_arena_fini(&a);
}

static void claim_text(const struct lw_json *claim, bool latest, bool tasks, struct lw_buf *to)
{
    const struct lw_json *capabilities =
        lw_json_getz(claim, "io.modelcontextprotocol/clientCapabilities");
    const struct lw_json *info = lw_json_getz(claim, "io.modelcontextprotocol/clientInfo");

    lw_buf_addz(to, "{\"io.modelcontextprotocol/protocolVersion\":\"" LW_MODERN_VERSION "\","
                    "\"io.modelcontextprotocol/clientCapabilities\":");
    lw_shape_client_capabilities(capabilities, latest, tasks, to);
    if (info) {
        lw_buf_addz(to, ",\"io.modelcontextprotocol/clientInfo\":");
        lw_buf_adds(to, info->raw);
    }
    lw_buf_addc(to, '}');
}

void lw_shape_claim(struct lw_str claim, bool latest, bool tasks, struct lw_buf *to)
{
    struct lw_json_limits limits = lw_json_default_limits;
    const struct lw_json *v = NULL;
    struct lw_arena a;
    struct lw_buf text;

    limits.bytes = limits.string = claim.n + 1;
    lw_arena_init(&a, claim.n * 32 + 65536);
    lw_buf_init(&text, claim.n * 2 + 4096);
    if (claim.p && lw_json_parse(&a, claim, &limits, &v, NULL) != 0)
        v = NULL;
    claim_text(v, latest, tasks, &text);
    if (lw_buf_status(&text) == 0)
        canonical(lw_buf_str(&text), to);
    else
        to->failed = true;
    lw_buf_fini(&text);
    lw_arena_fini(&a);
}

/* ---- the server, as legacy clients see it ---- */

void lw_shape_capabilities(const struct lw_json *capabilities, bool latest, struct lw_buf *to)
{
    const struct lw_json *known = lw_json_getz(capabilities, "extensions");
    bool first = true;

    lw_buf_addc(to, '{');
    LW_JSON_EACH (c, lw_json_is(capabilities, LW_JSON_OBJECT) ? capabilities : NULL) {
        if (!lw_str_eqz(c->key, "extensions") && !lw_str_eqz(c->key, "tasks"))
            member(c->key, c->raw, &first, to);
    }
    if (lw_json_is(known, LW_JSON_OBJECT) &&
        known->count > (lw_json_getz(known, TASKS) ? 1u : 0u)) {
        separate(&first, to);
        lw_buf_addz(to, "\"extensions\":");
        extensions(known, /* tasks= */ false, to);
    }
    if (latest && lw_json_getz(known, TASKS))
        member(LW_STR("tasks"),
               LW_STR("{\"list\":{},\"cancel\":{},\"requests\":{\"tools\":{\"call\":{}}}}"), &first,
               to);
    lw_buf_addc(to, '}');
}

/* Legacy results are objects, so that a schema of anything else says nothing to a legacy client. */
static bool object_schema(const struct lw_json *schema)
{
    return lw_str_eqz(lw_json_string_or(lw_json_getz(schema, "type"), LW_STR("")), "object");
}

static void definition(const struct lw_json *v, bool tasks, struct lw_buf *to)
{
    static const char *const none[] = {"execution", "outputSchema", NULL};
    const struct lw_json *out = lw_json_getz(v, "outputSchema");
    const struct lw_json *execution = lw_json_getz(v, "execution");
    bool tool = lw_json_getz(v, "inputSchema") != NULL;
    struct lw_edits e = {.n = 0};
    uint32_t left = v->count;

    if (execution) {
        lw_edit_remove(&e, v, (const char *const[]){"execution", NULL});
        left--;
    }
    if (out && !object_schema(out)) {
        e = (struct lw_edits){.n = 0};
        lw_edit_remove(&e, v, execution ? none : none + 1);
        left--;
    }
    if (tool && tasks)
        lw_edit_insert(&e, v, LW_STR("\"execution\":{\"taskSupport\":\"optional\"}"), left);
    lw_edit_apply(&e, v->raw, to);
}

void lw_shape_definition(struct lw_str json, bool tasks, struct lw_buf *to)
{
    struct lw_json_limits limits = lw_json_default_limits;
    const struct lw_json *v;
    struct lw_arena a;

    limits.bytes = limits.string = json.n + 1;
    lw_arena_init(&a, json.n * 32 + 65536);
    if (lw_json_parse(&a, json, &limits, &v, NULL) == 0 && v->type == LW_JSON_OBJECT)
        definition(v, tasks, to);
    else
        to->failed = true;
    lw_arena_fini(&a);
}

/* ---- levels of log messages (RFC 5424 6.2.1, the other way round) ---- */

static const char *const levels[] = {"debug", "info",     "notice", "warning",
                                     "error", "critical", "alert",  "emergency"};

int lw_shape_log_level(const struct lw_json *v)
{
    struct lw_str name = lw_json_string_or(v, LW_STR(""));

    for (int i = 0; i < (int)(sizeof(levels) / sizeof(levels[0])); i++) {
        if (lw_str_eqz(name, levels[i]))
            return i;
    }
    return -1;
}

const char *lw_shape_log_name(int level)
{
    return levels[level];
}
