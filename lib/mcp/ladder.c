#include "lib/mcp/ladder.h"

#include "lib/mcp/header_text.h"

static struct lw_ladder refuse(unsigned status, int code, const char *text)
{
    return (struct lw_ladder){LW_LADDER_REFUSED, status, code, text};
}

static struct lw_ladder pass(enum lw_ladder_end end)
{
    return (struct lw_ladder){.end = end};
}

static struct lw_ladder mismatch(const char *text)
{
    return refuse(400, LW_MCP_HEADER_MISMATCH, text);
}

/* The header is there and says something else. */
static bool differs(struct lw_str header, struct lw_str body)
{
    return header.p && !lw_str_eq(lw_str_trim(header), body);
}

static bool names_modern(struct lw_str header)
{
    return header.p && lw_mcp_version_era(lw_str_trim(header)) == LW_ERA_MODERN;
}

static bool claims(const struct lw_claim *claim)
{
    return claim->version.p || claim->malformed;
}

/* A claim that makes even `initialize` a modern request, which there is not. */
static bool valid_modern(const struct lw_claim *claim)
{
    return claim->version.p && lw_mcp_version_era(claim->version) == LW_ERA_MODERN &&
           lw_json_is(claim->capabilities, LW_JSON_OBJECT);
}

/* What is wrong with the envelope of a request, or NULL. */
static const char *envelope(const struct lw_claim *claim)
{
    if (claim->malformed)
        return "Invalid params: io.modelcontextprotocol/protocolVersion must be a string";
    if (!lw_json_is(claim->capabilities, LW_JSON_OBJECT))
        return "Invalid params: params._meta must hold io.modelcontextprotocol/clientCapabilities, "
               "an object";
    if (claim->client_info && !lw_json_is(claim->client_info, LW_JSON_OBJECT))
        return "Invalid params: io.modelcontextprotocol/clientInfo must be an object";
    return NULL;
}

static bool name_agrees(struct lw_str header, struct lw_str name)
{
    struct lw_str said;
    struct lw_buf room;
    bool same;

    lw_buf_init(&room, LW_HEADER_TEXT_MAX + 1);
    same = lw_header_text_get(header, &room, &said) && (!name.p || lw_str_eq(said, name));
    lw_buf_fini(&room);
    return same;
}

/* Headers that must be there, and the one that names what is asked for. */
static struct lw_ladder standard_headers(const struct lw_message *m,
                                         const struct lw_http_claims *headers)
{
    const struct lw_method *method =
        lw_mcp_method(LW_ERA_MODERN, m->method, LW_MESSAGE_REQUEST, LW_FROM_CLIENT);
    struct lw_str name = LW_STR_NONE;

    if (!headers->version.p)
        return mismatch("Header mismatch: the MCP-Protocol-Version header is required");
    if (!headers->method.p)
        return mismatch("Header mismatch: the Mcp-Method header is required");
    if (!method)
        return refuse(404, LW_RPC_METHOD_NOT_FOUND, "Method not found");
    if (!method->subject)
        return pass(LW_LADDER_MODERN);
    name = lw_json_string_or(lw_json_getz(m->params, method->subject), LW_STR_NONE);
    if (name.p && !headers->name.p)
        return mismatch("Header mismatch: the Mcp-Name header is required");
    if (headers->name.p && !name_agrees(headers->name, name))
        return mismatch("Header mismatch: the Mcp-Name header does not say what the request says");
    return pass(LW_LADDER_MODERN);
}

static struct lw_ladder request(const struct lw_message *m, const struct lw_claim *claim,
                                const struct lw_http_claims *headers)
{
    enum lw_era era = claim->version.p ? lw_mcp_version_era(claim->version) : LW_ERA_NONE;
    const char *fault;

    if (lw_str_eqz(m->method, "initialize") && !valid_modern(claim)) {
        if (names_modern(headers->version))
            return mismatch("Header mismatch: initialize is not a request of the protocol version "
                            "that the MCP-Protocol-Version header names");
        return pass(LW_LADDER_LEGACY);
    }
    if (!claims(claim)) {
        if (names_modern(headers->version))
            return refuse(400, LW_RPC_INVALID_PARAMS,
                          "Invalid params: params._meta must hold "
                          "io.modelcontextprotocol/protocolVersion and "
                          "io.modelcontextprotocol/clientCapabilities");
        return pass(LW_LADDER_LEGACY);
    }
    fault = era == LW_ERA_LEGACY ? NULL : envelope(claim);
    if (fault)
        return refuse(400, LW_RPC_INVALID_PARAMS, fault);
    if (differs(headers->version, claim->version))
        return mismatch("Header mismatch: the MCP-Protocol-Version header and params._meta differ");
    if (era == LW_ERA_LEGACY)
        return pass(LW_LADDER_LEGACY);
    if (differs(headers->method, m->method))
        return mismatch("Header mismatch: the Mcp-Method header and the method differ");
    if (era == LW_ERA_NONE)
        return refuse(400, LW_MCP_UNSUPPORTED_VERSION, "Unsupported protocol version");
    return standard_headers(m, headers);
}

/* Notifications need not claim anything: the header decides where nothing is claimed. */
static struct lw_ladder notification(const struct lw_message *m, const struct lw_claim *claim,
                                     const struct lw_http_claims *headers)
{
    if (claim->malformed)
        return refuse(400, LW_RPC_INVALID_PARAMS,
                      "Invalid params: io.modelcontextprotocol/protocolVersion must be a string");
    if (claim->version.p && differs(headers->version, claim->version))
        return mismatch("Header mismatch: the MCP-Protocol-Version header and params._meta differ");
    if (claim->version.p ? lw_mcp_version_era(claim->version) == LW_ERA_LEGACY
                         : !names_modern(headers->version))
        return pass(LW_LADDER_LEGACY);
    if (differs(headers->method, m->method))
        return mismatch("Header mismatch: the Mcp-Method header and the method differ");
    if (claim->version.p && lw_mcp_version_era(claim->version) == LW_ERA_NONE)
        return refuse(400, LW_MCP_UNSUPPORTED_VERSION, "Unsupported protocol version");
    return pass(LW_LADDER_NOTED);
}

struct lw_ladder lw_mcp_ladder(const struct lw_message *m, const struct lw_claim *claim,
                               const struct lw_http_claims *headers)
{
    switch (m->kind) {
    case LW_MESSAGE_REQUEST:
        return request(m, claim, headers);
    case LW_MESSAGE_NOTIFICATION:
        return notification(m, claim, headers);
    case LW_MESSAGE_RESULT:
    case LW_MESSAGE_ERROR:
        break;
    }
    if (names_modern(headers->version))
        return refuse(400, LW_RPC_INVALID_REQUEST,
                      "Invalid Request: clients send no responses in this protocol version");
    return pass(LW_LADDER_LEGACY);
}
