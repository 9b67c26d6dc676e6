/* Definitions, capabilities and envelopes of one era in the other: no state.
 *
 * Only what the other era would misread is taken away; members that neither revision names pass.
 * Specification: 2025-11-25 and 2026-07-28, schema (Tool, ClientCapabilities, ServerCapabilities);
 * the extension io.modelcontextprotocol/tasks. */
#include "lib/bridge/bridge_internal.h"
#include "lib/bridge/shape_legacy.h"

#define EXTENSION_TASKS "io.modelcontextprotocol/tasks"

/* ---- definitions ---- */

void lw_bridge_definition(enum lw_era era, struct lw_str json, struct lw_buf *to)
{
    static const char *const execution[] = {"execution", NULL};
    struct lw_json_limits limits = lw_json_default_limits;
    const struct lw_json *definition;
    struct lw_edits edits = {.n = 0};
    struct lw_arena a;

    if (era == LW_ERA_LEGACY) {
        lw_shape_definition(json, /* tasks= */ false, to);
        return;
    }
    limits.bytes = limits.string = json.n;
    lw_arena_init(&a, json.n * 16 + 65536);
    if (lw_json_parse(&a, json, &limits, &definition, NULL) == 0) {
        if (definition->type == LW_JSON_OBJECT)
            lw_edit_remove(&edits, definition, execution);
    }
    lw_edit_apply(&edits, json, to);
    lw_arena_fini(&a);
}

/* ---- capabilities ---- */

static void put_member(struct lw_json_writer *w, const struct lw_json *v)
{
    lw_json_key(w, v->key);
    lw_json_put_raw(w, LW_STR("")); /* the value's place: written canonical */
    lw_json_canonical(w->to, v);
}

/* The members of `from` but `without`. */
static void put_members(struct lw_json_writer *w, const struct lw_json *from, const char *without)
{
    LW_JSON_EACH (v, from) {
        if (!lw_str_eqz(v->key, without))
            put_member(w, v);
    }
}

static bool has_others(const struct lw_json *object, const char *name)
{
    LW_JSON_EACH (v, object) {
        if (!lw_str_eqz(v->key, name))
            return true;
    }
    return false;
}

/* `extensions` without the tasks extension, whose legacy form is no extension; nothing when no
 * other is there. */
static void put_extensions(struct lw_json_writer *w, const struct lw_json *extensions, bool tasks)
{
    if (!tasks && !has_others(extensions, EXTENSION_TASKS))
        return;
    lw_json_key(w, LW_STR("extensions"));
    lw_json_begin_object(w);
    put_members(w, extensions, EXTENSION_TASKS);
    if (tasks)
        lw_json_kv_raw(w, EXTENSION_TASKS, LW_STR("{}"));
    lw_json_end_object(w);
}

static void put_capabilities(struct lw_buf *to, const struct lw_json *capabilities,
                             const char *without, bool tasks_extension)
{
    struct lw_json_writer w;

    lw_json_writer_init(&w, to);
    lw_json_begin_object(&w);
    LW_JSON_EACH (v, capabilities) {
        if (lw_str_eqz(v->key, "extensions") || (without && lw_str_eqz(v->key, without)))
            continue;
        put_member(&w, v);
    }
    put_extensions(&w, lw_json_getz(capabilities, "extensions"), tasks_extension);
    lw_json_end_object(&w);
}

void lw_bridge_capabilities(enum lw_era era, struct lw_str version,
                            const struct lw_json *capabilities, struct lw_buf *to)
{
    static const struct lw_str calls = LW_STR_INIT("/tasks/requests/tools/call");

    if (era == LW_ERA_LEGACY)
        lw_shape_capabilities(capabilities, lw_str_eqz(version, LW_LEGACY_LATEST), to);
    else
        put_capabilities(to, capabilities, "tasks", lw_json_pointer(capabilities, calls) != NULL);
}

/* ---- envelopes ---- */

void lw_bridge_initialize_params(const struct lw_json *capabilities, const struct lw_json *info,
                                 struct lw_buf *to)
{
    lw_buf_addz(to, "{\"protocolVersion\":\"" LW_LEGACY_LATEST "\",\"capabilities\":");
    put_capabilities(to, capabilities, NULL, /* tasks_extension= */ false);
    lw_buf_addz(to, ",\"clientInfo\":");
    if (lw_json_is(info, LW_JSON_OBJECT))
        lw_json_canonical(to, info);
    else
        lw_buf_addz(to, "{\"name\":\"landwaiter\",\"version\":\"" LW_VERSION "\"}");
    lw_buf_addc(to, '}');
}

void lw_bridge_claim(const struct lw_json *capabilities, const struct lw_json *info,
                     struct lw_buf *to)
{
    struct lw_buf raw;

    lw_buf_init(&raw, (capabilities ? capabilities->raw.n : 0) + (info ? info->raw.n : 0) + 256);
    lw_buf_addz(&raw, "{\"io.modelcontextprotocol/clientCapabilities\":");
    lw_buf_adds(&raw, capabilities ? capabilities->raw : LW_STR("{}"));
    if (info) {
        lw_buf_addz(&raw, ",\"io.modelcontextprotocol/clientInfo\":");
        lw_buf_adds(&raw, info->raw);
    }
    lw_buf_addc(&raw, '}');
    if (lw_buf_status(&raw))
        to->failed = true;
    else
        lw_shape_claim(lw_buf_str(&raw), /* latest= */ true, /* tasks= */ false, to);
    lw_buf_fini(&raw);
}

/* ---- questions ---- */

bool lw_bridge_url(const struct lw_json *v)
{
    struct lw_str url = lw_json_string_or(v, LW_STR(""));
    bool within = true; /* the authority */
    size_t host;

    if (url.n > LW_BRIDGE_URL_MAX)
        return false;
    if (url.n > 8 && lw_str_caseeq(lw_str(url.p, 8), LW_STR("https://")))
        host = 8;
    else if (url.n > 7 && lw_str_caseeq(lw_str(url.p, 7), LW_STR("http://")))
        host = 7;
    else
        return false;
    for (size_t i = host; i < url.n; i++) {
        unsigned char c = (unsigned char)url.p[i];

        if (c <= ' ' || c == 0x7f || c == '\\' || c == '"' || c == '<' || c == '>')
            return false;
        if (within && c == '@')
            return false;
        within = within && c != '/' && c != '?' && c != '#';
    }
    return url.p[host] != '/' && url.p[host] != '?' && url.p[host] != '#';
}
