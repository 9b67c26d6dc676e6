/* One value of the tree into its field: shape, form, range. Used by load.c only. */
#ifndef LW_CONFIG_SETTERS_H
#define LW_CONFIG_SETTERS_H

#include "src/config/schema.h"
#include "src/config/tree.h"

struct lw_loader {
    const struct lw_config_source *src;
    struct lw_config *config;
    char label[96]; /* "servers.fs." in front of keys in messages */
};

/* Sets the field of `k` in `target` from `n`, whose shape fits the kind already. Sections and
 * servers are not values: they are load.c's. */
LW_CHECKED int lw_config_set_value(struct lw_loader *l, const struct lw_config_key *k,
                                   const struct lw_node *n, void *target);
/* Sets the field from the table's default. -LW_ERR_NOMEM. */
LW_CHECKED int lw_config_set_default(const struct lw_config_key *k, void *target);

#endif
