/* Servers that are held to a lock file: nothing of them is approved but what the file says.
 *
 * Owns what was read of the file. A file that changes is read again; one that is then wrong, not
 * signed as it must be, or gone leaves in force what was read before, and is logged. */
#ifndef LW_LEDGER_LOCKED_H
#define LW_LEDGER_LOCKED_H

#include <stdbool.h>
#include <stdint.h>

#include "src/store/store.h"

struct lw_locked;

/* `servers` is NULL-terminated and borrowed. `key_path` names the file of the key that must have
 * signed it, or is NULL. Errors say "path:line:col: what". */
LW_CHECKED int lw_locked_new(const char *path, const char *key_path, const char *const *servers,
                             struct lw_locked **out, struct lw_store_error *err);
void lw_locked_free(struct lw_locked **l);

/* True when the server is one of them. */
bool lw_locked_holds(const struct lw_locked *l, struct lw_str server);
/* The manifest's text for (server, view): -LW_ERR_NOTFOUND when the file has none. */
LW_CHECKED int lw_locked_manifest(const struct lw_locked *l, struct lw_str server,
                                  struct lw_str view, struct lw_buf *out);
/* Puts the manifests of those servers into the log, where they are not yet. */
LW_CHECKED int lw_locked_import(const struct lw_locked *l, struct lw_store *s, int64_t wall_ms,
                                struct lw_store_error *err);
/* Looks whether the file is another one: *changed when it was read again. A failure leaves all as
 * it was and is not repeated until the file changes again. */
LW_CHECKED int lw_locked_refresh(struct lw_locked *l, bool *changed, struct lw_store_error *err);

#endif
