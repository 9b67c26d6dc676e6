/* Parameters of tools that are mirrored in HTTP headers: what a definition marks with
 * `x-mcp-header`, what a request's headers must say, and what headers a request must have.
 *
 * A mark is valid on a property of type string, integer or boolean that is reached from the root of
 * inputSchema through `properties` only; its name is a token, unique in the tool without regard to
 * case. A definition with any other mark is invalid as a whole.
 * Source: 2026-07-28 basic/transports/streamable-http, "Custom Headers from Tool Parameters".
 *
 * Headers are passed as a block of lines "name: value\n", without CR. */
#ifndef LW_MCP_PARAM_HEADERS_H
#define LW_MCP_PARAM_HEADERS_H

#include "lib/base/arena.h"
#include "lib/base/buf.h"
#include "lib/json/json.h"

#define LW_PARAM_HEADER      "Mcp-Param-"
#define LW_PARAM_HEADERS_MAX 64 /* in one tool; the HTTP side takes no more headers than that */

enum lw_param_type { LW_PARAM_STRING, LW_PARAM_INTEGER, LW_PARAM_BOOLEAN };

struct lw_param_header {
    struct lw_str name; /* behind "Mcp-Param-" */
    enum lw_param_type type;
    const struct lw_str *path; /* keys from the arguments down */
    uint32_t depth;
    const struct lw_param_header *next;
};

struct lw_param_headers {
    const struct lw_param_header *first;
    uint32_t count;
    const char *fault;   /* why the definition is invalid: static text */
    struct lw_str where; /* ... the property or keyword at which that was found */
};

/* Collects the marks of a definition (an object with `inputSchema`) into `a`; slices point into it
 * and into the definition. 0; -LW_ERR_SYNTAX: invalid, out->fault and out->where say why;
 * -LW_ERR_LIMIT: no room. */
LW_CHECKED int lw_mcp_param_headers(struct lw_arena *a, const struct lw_json *tool,
                                    struct lw_param_headers *out);

/* False quickly for definitions whose text holds no mark at all. */
bool lw_mcp_param_marked(struct lw_str definition);

/* Whether the headers say what the arguments (may be NULL) say: NULL, or the name (behind the
 * prefix) of one that is missing, differs or cannot be read. Headers without a mark are no concern
 * of ours, and neither is one whose argument is absent or null. */
const struct lw_param_header *lw_mcp_param_mismatch(const struct lw_param_headers *marks,
                                                    const struct lw_json *arguments,
                                                    struct lw_str headers);

/* Appends the lines that mirror the arguments, then those of `given` (may be empty) that no mark
 * names. A value that is too long for a header fails `to`. */
void lw_mcp_param_mirror(const struct lw_param_headers *marks, const struct lw_json *arguments,
                         struct lw_str given, struct lw_buf *to);

/* Takes the next line off a block; false at its end. A line without a colon has no name. */
bool lw_header_line(struct lw_str *block, struct lw_str *name, struct lw_str *value);

#endif
