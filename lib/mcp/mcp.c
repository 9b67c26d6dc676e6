#include "lib/mcp/mcp.h"

#define C    LW_FROM_CLIENT
#define S    LW_FROM_SERVER
#define REQ  LW_MESSAGE_REQUEST
#define NOTE LW_MESSAGE_NOTIFICATION

/* 2024-11-05 to 2025-11-25. */
static const struct lw_method legacy[] = {
    {"initialize", REQ, C, LW_CLASS_HANDSHAKE, NULL},
    {"notifications/initialized", NOTE, C, LW_CLASS_INITIALIZED, NULL},
    {"ping", REQ, C | S, LW_CLASS_PING, NULL},
    {"tools/list", REQ, C, LW_CLASS_LIST, NULL},
    {"tools/call", REQ, C, LW_CLASS_CALL, "name"},
    {"prompts/list", REQ, C, LW_CLASS_LIST, NULL},
    {"prompts/get", REQ, C, LW_CLASS_CALL, "name"},
    {"resources/list", REQ, C, LW_CLASS_LIST, NULL},
    {"resources/read", REQ, C, LW_CLASS_CALL, "uri"},
    {"resources/templates/list", REQ, C, LW_CLASS_LIST, NULL},
    {"resources/subscribe", REQ, C, LW_CLASS_RELAY, "uri"},
    {"resources/unsubscribe", REQ, C, LW_CLASS_RELAY, "uri"},
    {"completion/complete", REQ, C, LW_CLASS_RELAY, NULL},
    {"logging/setLevel", REQ, C, LW_CLASS_RELAY, NULL},
    {"tasks/get", REQ, C, LW_CLASS_CALL, "taskId"},
    {"tasks/result", REQ, C, LW_CLASS_CALL, "taskId"},
    {"tasks/list", REQ, C, LW_CLASS_RELAY, NULL},
    {"tasks/cancel", REQ, C, LW_CLASS_CALL, "taskId"},
    {"roots/list", REQ, S, LW_CLASS_ASK, NULL},
    {"sampling/createMessage", REQ, S, LW_CLASS_ASK, NULL},
    {"elicitation/create", REQ, S, LW_CLASS_ASK, NULL},
    {"notifications/cancelled", NOTE, C | S, LW_CLASS_CANCELLED, NULL},
    {"notifications/progress", NOTE, C | S, LW_CLASS_PROGRESS, NULL},
    {"notifications/roots/list_changed", NOTE, C, LW_CLASS_EVENT, NULL},
    {"notifications/message", NOTE, S, LW_CLASS_EVENT, NULL},
    {"notifications/resources/updated", NOTE, S, LW_CLASS_EVENT, NULL},
    {"notifications/resources/list_changed", NOTE, S, LW_CLASS_CHANGED, NULL},
    {"notifications/tools/list_changed", NOTE, S, LW_CLASS_CHANGED, NULL},
    {"notifications/prompts/list_changed", NOTE, S, LW_CLASS_CHANGED, NULL},
    {"notifications/elicitation/complete", NOTE, S, LW_CLASS_EVENT, NULL},
    {"notifications/tasks/status", NOTE, C | S, LW_CLASS_EVENT, NULL},
};

/* 2026-07-28. */
static const struct lw_method modern[] = {
    {"server/discover", REQ, C, LW_CLASS_HANDSHAKE, NULL},
    {"tools/list", REQ, C, LW_CLASS_LIST, NULL},
    {"tools/call", REQ, C, LW_CLASS_CALL, "name"},
    {"prompts/list", REQ, C, LW_CLASS_LIST, NULL},
    {"prompts/get", REQ, C, LW_CLASS_CALL, "name"},
    {"resources/list", REQ, C, LW_CLASS_LIST, NULL},
    {"resources/read", REQ, C, LW_CLASS_CALL, "uri"},
    {"resources/templates/list", REQ, C, LW_CLASS_LIST, NULL},
    {"completion/complete", REQ, C, LW_CLASS_RELAY, NULL},
    {"subscriptions/listen", REQ, C, LW_CLASS_LISTEN, NULL},
    {"tasks/get", REQ, C, LW_CLASS_CALL, "taskId"},
    {"tasks/update", REQ, C, LW_CLASS_CALL, "taskId"},
    {"tasks/cancel", REQ, C, LW_CLASS_CALL, "taskId"},
    {"notifications/cancelled", NOTE, C | S, LW_CLASS_CANCELLED, NULL},
    {"notifications/progress", NOTE, S, LW_CLASS_PROGRESS, NULL},
    {"notifications/message", NOTE, S, LW_CLASS_EVENT, NULL},
    {"notifications/resources/updated", NOTE, S, LW_CLASS_EVENT, NULL},
    {"notifications/resources/list_changed", NOTE, S, LW_CLASS_CHANGED, NULL},
    {"notifications/tools/list_changed", NOTE, S, LW_CLASS_CHANGED, NULL},
    {"notifications/prompts/list_changed", NOTE, S, LW_CLASS_CHANGED, NULL},
    {"notifications/subscriptions/acknowledged", NOTE, S, LW_CLASS_EVENT, NULL},
    {"notifications/tasks", NOTE, S, LW_CLASS_EVENT, NULL},
};

static const struct {
    const char *version;
    enum lw_era era;
} versions[] = {
    {"2024-10-07", LW_ERA_LEGACY},     {"2024-11-05", LW_ERA_LEGACY},
    {"2025-03-26", LW_ERA_LEGACY},     {"2025-06-18", LW_ERA_LEGACY},
    {LW_LEGACY_LATEST, LW_ERA_LEGACY}, {LW_MODERN_VERSION, LW_ERA_MODERN},
};

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

const char *lw_era_name(enum lw_era e)
{
    return e == LW_ERA_LEGACY ? "legacy" : e == LW_ERA_MODERN ? "modern" : "none";
}

const struct lw_method *lw_mcp_method(enum lw_era era, struct lw_str name,
                                      enum lw_message_kind kind, enum lw_direction direction)
{
    const struct lw_method *table = era == LW_ERA_MODERN ? modern : legacy;
    size_t n = era == LW_ERA_MODERN ? COUNT(modern) : COUNT(legacy);

    for (size_t i = 0; i < n; i++) {
        if (table[i].kind == kind && (table[i].direction & direction) &&
            lw_str_eqz(name, table[i].name))
            return &table[i];
    }
    return NULL;
}

enum lw_era lw_mcp_version_era(struct lw_str version)
{
    for (size_t i = 0; i < COUNT(versions); i++) {
        if (lw_str_eqz(version, versions[i].version))
            return versions[i].era;
    }
    return LW_ERA_NONE;
}

/* "Progress tokens MUST be a string or integer value." As bounded as an id, for it comes back with
 * every notification. */
static bool legal_token(const struct lw_json *token)
{
    int64_t v;

    return token->raw.n <= LW_ID_MAX && (token->type == LW_JSON_STRING || lw_json_int(token, &v));
}

void lw_mcp_claim(const struct lw_message *m, struct lw_claim *out)
{
    const struct lw_json *meta = lw_json_getz(m->params, "_meta");
    const struct lw_json *subscription;
    const struct lw_json *version;

    *out = (struct lw_claim){.meta = meta};
    if (!lw_json_is(meta, LW_JSON_OBJECT))
        return;
    version = lw_json_getz(meta, "io.modelcontextprotocol/protocolVersion");
    out->version = lw_json_string_or(version, LW_STR_NONE);
    out->malformed = version && !out->version.p;
    out->capabilities = lw_json_getz(meta, "io.modelcontextprotocol/clientCapabilities");
    out->client_info = lw_json_getz(meta, "io.modelcontextprotocol/clientInfo");
    out->progress_token = lw_json_getz(meta, "progressToken");
    out->bad_token = out->progress_token && !legal_token(out->progress_token);
    if (out->bad_token)
        out->progress_token = NULL;
    subscription = lw_json_getz(meta, "io.modelcontextprotocol/subscriptionId");
    if (subscription)
        out->subscription = subscription->raw;
}

enum lw_era lw_mcp_opening_era(const struct lw_message *m, const struct lw_claim *claim)
{
    if (claim->version.p)
        return lw_mcp_version_era(claim->version);
    if (lw_str_eqz(m->method, "server/discover"))
        return LW_ERA_MODERN;
    return LW_ERA_LEGACY;
}

void lw_mcp_unsupported(struct lw_buf *to, struct lw_str id, struct lw_str requested)
{
    struct lw_buf data;

    /* Echoed as far as it is a version at all. */
    if (requested.n > 64)
        requested = LW_STR("");
    lw_buf_init(&data, 4096);
    lw_buf_addz(&data, "{\"supported\":[\"" LW_MODERN_VERSION "\"],\"requested\":");
    lw_json_quote(&data, requested);
    lw_buf_addc(&data, '}');
    lw_rpc_error(to, id, LW_MCP_UNSUPPORTED_VERSION, LW_STR("Unsupported protocol version"),
                 lw_buf_str(&data));
    to->failed |= data.failed;
    lw_buf_fini(&data);
}

int lw_mcp_list_part(struct lw_str method)
{
    static const char *const names[] = {"tools/list", "prompts/list", "resources/templates/list",
                                        "resources/list"};

    for (int i = 0; i < 4; i++) {
        if (lw_str_eqz(method, names[i]))
            return i;
    }
    return -1;
}
