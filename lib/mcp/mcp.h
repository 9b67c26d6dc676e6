/* What the revisions of MCP say, as tables: protocol versions and their era, methods with their
 * direction and class, reserved _meta keys, error codes. Each era's rules stand in one table.
 * Specification: 2024-11-05 to 2025-11-25 (legacy), 2026-07-28 (modern). */
#ifndef LW_MCP_MCP_H
#define LW_MCP_MCP_H

#include <stdbool.h>

#include "lib/jsonrpc/message.h"

enum lw_era {
    LW_ERA_NONE,   /* not known yet */
    LW_ERA_LEGACY, /* initialize handshake, up to 2025-11-25 */
    LW_ERA_MODERN, /* _meta on every request, 2026-07-28 */
};

const char *lw_era_name(enum lw_era e);

#define LW_MODERN_VERSION "2026-07-28"
#define LW_LEGACY_LATEST  "2025-11-25"

/* Codes the specification reserves (2026-07-28, basic): the gateway emits them only where it says.
 */
enum {
    LW_MCP_HEADER_MISMATCH = -32020,
    LW_MCP_MISSING_CAPABILITY = -32021,
    LW_MCP_UNSUPPORTED_VERSION = -32022,
    /* The gateway's own, outside -32768..-32000 as the specification asks. */
    LW_MCP_REFUSED = -31001,
};

/* What a method is to the gateway. */
enum lw_method_class {
    LW_CLASS_UNKNOWN, /* requests are answered -32601, notifications dropped */
    LW_CLASS_HANDSHAKE,
    LW_CLASS_INITIALIZED,
    LW_CLASS_PING,
    LW_CLASS_LIST,   /* answered from the manifest: tools, prompts, templates, resources */
    LW_CLASS_CALL,   /* decided, with a decision and an outcome receipt */
    LW_CLASS_RELAY,  /* decided on the server's state, forwarded without receipts */
    LW_CLASS_LISTEN, /* modern long-lived subscription */
    LW_CLASS_ASK,    /* server asks the client: sampling, elicitation, roots */
    LW_CLASS_PROGRESS,
    LW_CLASS_CANCELLED,
    LW_CLASS_CHANGED, /* *_list_changed of the server */
    LW_CLASS_EVENT,   /* other notification, relayed when the server is approved */
};

enum lw_direction { LW_FROM_CLIENT = 1, LW_FROM_SERVER = 2 };

struct lw_method {
    const char *name;
    enum lw_message_kind kind; /* REQUEST or NOTIFICATION */
    unsigned direction;        /* LW_FROM_* bits */
    enum lw_method_class class_;
    const char *subject; /* params member that names what is asked for ("name", "uri"), or NULL */
};

/* The era's entry for a method sent in that direction as that kind, or NULL. */
const struct lw_method *lw_mcp_method(enum lw_era era, struct lw_str name,
                                      enum lw_message_kind kind, enum lw_direction direction);

/* The era of a protocol version; LW_ERA_NONE when unknown. */
enum lw_era lw_mcp_version_era(struct lw_str version);

/* What a modern request says of itself in params._meta. */
struct lw_claim {
    const struct lw_json *meta;         /* params._meta or NULL */
    struct lw_str version;              /* p NULL: no modern claim */
    bool malformed;                     /* there is a version, but it is not a string */
    const struct lw_json *capabilities; /* clientCapabilities */
    const struct lw_json *client_info;
    const struct lw_json *progress_token; /* a string or an integer of bounded length */
    bool bad_token;                       /* there is one, but it is neither */
    struct lw_str subscription;           /* raw subscriptionId, on notifications */
};

void lw_mcp_claim(const struct lw_message *m, struct lw_claim *out);

/* Era of a message that opens a conversation: `initialize` is legacy, a claimed version has its
 * own era, anything else is legacy. An unknown claimed version is LW_ERA_NONE. */
enum lw_era lw_mcp_opening_era(const struct lw_message *m, const struct lw_claim *claim);

/* Appends the error response that names the versions which may be claimed. */
void lw_mcp_unsupported(struct lw_buf *to, struct lw_str id, struct lw_str requested);

/* The part of a surface (enum lw_part) that the method lists, or -1. */
int lw_mcp_list_part(struct lw_str method);

#endif
