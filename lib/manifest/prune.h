/* Lists in which a definition is nested deeper than the parser goes.
 *
 * One such definition would make the whole list unreadable, and with it the server. It is cut out
 * of the text instead, by a scan that needs no depth, and a definition stands in its place that
 * says nothing but its name and LW_TOO_DEEP_KEY, the digest of its bytes. What has that member is
 * held for good: drift calls it too complex, and no approval takes it (manifest.h). A server that
 * writes the member itself holds its own tool. */
#ifndef LW_MANIFEST_PRUNE_H
#define LW_MANIFEST_PRUNE_H

#include <stdint.h>

#include "lib/base/err.h"
#include "lib/base/str.h"

struct lw_buf;
struct lw_json;

#define LW_TOO_DEEP_KEY  "landwaiter/too-deep"
#define LW_TOO_DEEP_NEST 65536u /* levels; what is deeper than that is not cut out either */

struct lw_prune {
    const char *inside; /* the member of the root that holds the lists, or NULL: the root itself */
    struct lw_str id;   /* what the root's "id" must read; p NULL: anything */
    uint32_t depth;     /* that the parser is given */
};

/* Writes `text` with too deep definitions replaced. -LW_ERR_NOTFOUND: there is none, or it cannot
 * be told where it ends or what it is called, and the text is for the parser to refuse.
 * -LW_ERR_LIMIT, -LW_ERR_NOMEM. Linear; nothing is recursive. */
LW_CHECKED int lw_list_prune(struct lw_str text, const struct lw_prune *how, struct lw_buf *to);

/* Whether a definition is such a stand-in. */
bool lw_definition_too_deep(const struct lw_json *definition);

#endif
