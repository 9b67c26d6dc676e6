/* The questions that a server has for its client: what each asks for, and whether a client has
 * declared that it can be asked that. One answer for both eras and every way a question travels.
 * Specification: 2025-11-25 and 2026-07-28 client/{elicitation,sampling,roots}. */
#ifndef LW_MCP_ASK_H
#define LW_MCP_ASK_H

#include "lib/json/json.h"

enum lw_ask_kind {
    LW_ASK_NONE, /* no question of the protocol */
    LW_ASK_ROOTS,
    LW_ASK_SAMPLING,
    LW_ASK_TOOLS, /* sampling in which the model may call tools */
    LW_ASK_FORM,  /* elicitation, also where the mode is none that is known */
    LW_ASK_URL,
};

/* What a request asks for. Whether its parameters are well formed is not looked at. */
enum lw_ask_kind lw_mcp_ask(struct lw_str method, const struct lw_json *params);

/* NULL when a client of these capabilities (may be NULL) can be asked that; else what it lacks, as
 * the error -32021 names it, a JSON object. */
const char *lw_mcp_ask_lacks(const struct lw_json *capabilities, enum lw_ask_kind what);

#endif
