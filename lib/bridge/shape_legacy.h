/* What legacy clients and modern servers are told of each other: no state. Not for others. */
#ifndef LW_BRIDGE_SHAPE_LEGACY_H
#define LW_BRIDGE_SHAPE_LEGACY_H

#include "lib/mcp/mcp.h"

/* Appends the `_meta` that a modern request carries for a legacy client: `claim` (an object) with
 * the client's capabilities as the modern revision knows them. `latest`: the client is of
 * 2025-11-25, earlier ones have no URL mode. `tasks`: with the extension for tasks, else without.
 */
void lw_shape_claim(struct lw_str claim, bool latest, bool tasks, struct lw_buf *to);
/* Appends the capabilities of a modern server as legacy clients know them: tasks are a capability
 * of the core in 2025-11-25 and do not exist before. */
void lw_shape_capabilities(const struct lw_json *capabilities, bool latest, struct lw_buf *to);
/* Appends the definition of a tool or prompt without what legacy clients do not know. `tasks`: the
 * server may make tasks of calls, so that tools say that they can be called as one. */
void lw_shape_definition(struct lw_str json, bool tasks, struct lw_buf *to);
/* Appends `v` without the capabilities that only legacy clients have. */
void lw_shape_client_capabilities(const struct lw_json *v, bool latest, bool tasks,
                                  struct lw_buf *to);
/* 0 (debug) to 7 (emergency); -1: no level. */
int lw_shape_log_level(const struct lw_json *v);
const char *lw_shape_log_name(int level);

#endif
