/* The first judgement of a message that was posted over HTTP: which era it is of, and whether its
 * headers and its envelope may be taken at all. In the order of the refusals:
 * 1. era: `initialize` without a modern claim and what claims nothing are legacy; a claim decides,
 *    the header only agrees with it; 2. envelope (-32602); 3. MCP-Protocol-Version and Mcp-Method
 * against the body (-32020); 4. an unknown version (-32022); 5. headers that are missing, Mcp-Name
 *    (-32020); 6. an unknown method (-32601). Mcp-Param-* needs the tool's definition: later.
 * Sessions, Origin and everything else of the transport are the shell's.
 * Source: 2026-07-28 basic/transports/streamable-http "Server Validation", basic/versioning. */
#ifndef LW_MCP_LADDER_H
#define LW_MCP_LADDER_H

#include "lib/mcp/mcp.h"

/* Values as they came; p NULL: the header was not there. */
struct lw_http_claims {
    struct lw_str version; /* MCP-Protocol-Version */
    struct lw_str method;  /* Mcp-Method */
    struct lw_str name;    /* Mcp-Name */
};

enum lw_ladder_end {
    LW_LADDER_REFUSED, /* answer with `status`, `code`, `text` */
    LW_LADDER_LEGACY,  /* a matter of a session */
    LW_LADDER_MODERN,  /* a request whose headers say what it says, of a method there is */
    LW_LADDER_NOTED,   /* a modern notification: accepted, nothing follows */
};

struct lw_ladder {
    enum lw_ladder_end end;
    unsigned status;  /* of HTTP */
    int code;         /* LW_MCP_UNSUPPORTED_VERSION: answer with lw_mcp_unsupported */
    const char *text; /* static */
};

struct lw_ladder lw_mcp_ladder(const struct lw_message *m, const struct lw_claim *claim,
                               const struct lw_http_claims *headers);

#endif
