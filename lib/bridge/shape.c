/* Definitions, capabilities and envelopes of one era in the other: no state. */
#include "lib/bridge/bridge_internal.h"

void lw_bridge_definition(enum lw_era era, struct lw_str json, struct lw_buf *to)
{
    (void)era;
    lw_buf_adds(to, json);
}

void lw_bridge_initialize_params(const struct lw_json *capabilities, const struct lw_json *info,
                                 struct lw_buf *to)
{
    lw_buf_addz(to, "{\"protocolVersion\":\"" LW_LEGACY_LATEST "\",\"capabilities\":");
    lw_json_canonical(to, capabilities);
    lw_buf_addz(to, ",\"clientInfo\":");
    if (info)
        lw_json_canonical(to, info);
    else
        lw_buf_addz(to, "{\"name\":\"landwaiter\",\"version\":\"" LW_VERSION "\"}");
    lw_buf_addc(to, '}');
}

void lw_bridge_claim(const struct lw_json *capabilities, const struct lw_json *info,
                     struct lw_buf *to)
{
    lw_buf_addz(to, "{\"io.modelcontextprotocol/clientCapabilities\":");
    if (capabilities)
        lw_json_canonical(to, capabilities);
    else
        lw_buf_addz(to, "{}");
    if (info) {
        lw_buf_addz(to, ",\"io.modelcontextprotocol/clientInfo\":");
        lw_json_canonical(to, info);
    }
    lw_buf_addz(to, ",\"io.modelcontextprotocol/protocolVersion\":\"" LW_MODERN_VERSION "\"}");
}

void lw_bridge_capabilities(enum lw_era era, struct lw_str version,
                            const struct lw_json *capabilities, struct lw_buf *to)
{
    (void)era;
    (void)version;
    if (capabilities)
        lw_buf_adds(to, capabilities->raw);
    else
        lw_buf_addz(to, "{}");
}
