/* The kill switch: what the operator has switched off, and whether a call is among it.
 *
 * An agent is named by what its client says it is: there is no other identity yet. Whoever must be
 * stopped whatever it calls itself is stopped by its server, or by all. */
#ifndef LW_LIMIT_KILL_H
#define LW_LIMIT_KILL_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/base/err.h"
#include "lib/base/str.h"

#define LW_KILLS_MAX       256u /* in force at once */
#define LW_KILL_NAME_MAX   128u /* bytes; what an agent calls itself is cut to as many */
#define LW_KILL_REASON_MAX 160u

enum lw_kill_kind { LW_KILL_ALL = 0, LW_KILL_SERVER, LW_KILL_AGENT };

struct lw_kill {
    enum lw_kill_kind kind;
    struct lw_str name;   /* empty for LW_KILL_ALL */
    struct lw_str reason; /* the operator's, may be empty: told to agents */
};

/* "all", "server", "agent"; -LW_ERR_UNKNOWN for any other word. */
const char *lw_kill_kind_name(enum lw_kill_kind k);
LW_CHECKED int lw_kill_kind_parse(struct lw_str word, enum lw_kill_kind *out);

/* The first of the list that stops calls of `agent` (its name; empty: it has given none) to
 * `server`, or NULL. */
const struct lw_kill *lw_kill_hits(const struct lw_kill *list, size_t n, struct lw_str server,
                                   struct lw_str agent);

#endif
