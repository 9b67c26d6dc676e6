/* Keys of webhooks, from files and variables of the environment. */
#ifndef LW_CONFIG_HOOK_KEYS_H
#define LW_CONFIG_HOOK_KEYS_H

#include "lib/approve/webhook.h"

/* Reads the secrets in these files and variables (NULL-terminated lists, or NULL), the first first.
 * Those that can be read are in out[*n], to be wiped with lw_hook_keys_wipe; what is wrong with the
 * first that cannot is returned, to be put after `*where`, the name of its file or variable. NULL:
 * all are there. */
const char *lw_hook_keys_read(char *const *files, char *const *variables,
                              struct lw_webhook_key out[LW_WEBHOOK_KEYS], size_t *n,
                              const char **where);
void lw_hook_keys_wipe(struct lw_webhook_key keys[LW_WEBHOOK_KEYS]);

#endif
