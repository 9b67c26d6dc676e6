/* What a review compares: the surface last observed, the manifest in force, the drift between them,
 * and the same change in several items as one. */
#ifndef LW_CLI_COMPARE_H
#define LW_CLI_COMPARE_H

#include "cli/rows.h"
#include "lib/drift/drift.h"

struct lw_comparison { /* zeroed: empty. `approved` is NULL at first sight */
    struct lw_surface *live;
    struct lw_manifest *approved;
    struct lw_drift *drift;
};

/* 0, or an exit status after a message. */
int lw_compare(struct lw_cli *cli, struct lw_store *s, const struct lw_store_server *row,
               struct lw_comparison *out);
void lw_comparison_fini(struct lw_comparison *c);

/* A change: the deltas of one item, or the same deltas in several (one upgrade of a library that
 * touches 14 tools is one decision). The facts of the server are a change too, with item.p NULL. */
struct lw_change {
    const struct lw_delta *first;  /* of the item that stands for all */
    const struct lw_delta **items; /* the first delta of each */
    size_t count;
    size_t room;
    struct lw_digest key;
};

struct lw_changes {
    struct lw_change *v; /* in the order of the drift */
    size_t n;
    size_t room;
};

LW_CHECKED int lw_changes_of(const struct lw_drift *d, struct lw_changes *out);
void lw_changes_free(struct lw_changes *c);

/* An item that is there and was not, or was and is not: the delta is about the whole of it. Several
 * changes summed up (power_widened) have neither a before nor an after. */
bool lw_delta_comes(const struct lw_delta *d);
bool lw_delta_goes(const struct lw_delta *d);

/* True when `b` is a delta of the same item (or fact) as `a`. */
bool lw_delta_same_item(const struct lw_delta *a, const struct lw_delta *b);

#endif
