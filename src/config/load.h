/* From the tree to the configuration, by the table of keys. */
#ifndef LW_CONFIG_LOAD_H
#define LW_CONFIG_LOAD_H

#include "src/config/tree.h"

/* Puts the defaults of all keys of a section into `target` (struct lw_config, or struct
 * lw_server_config for "servers.NAME"). -LW_ERR_NOMEM. */
LW_CHECKED int lw_config_set_defaults(const char *section, void *target);

/* Fills a configuration that has its defaults. `root` NULL: an empty file. On failure `c` is half
 * filled and can be freed. */
LW_CHECKED int lw_config_fill(const struct lw_config_source *src, const struct lw_node *root,
                              struct lw_config *c);

#endif
