/* What verbs about servers share: the store, its rows, the words for their state, and names. */
#ifndef LW_CLI_ROWS_H
#define LW_CLI_ROWS_H

#include "cli/cli.h"
#include "src/store/store.h"

/* Opens the store of cli->state_dir. 0, or an exit status after a message. A folder that does not
 * exist yet is no failure: *out stays NULL. */
int lw_cli_open(const struct lw_cli *cli, struct lw_store **out);
/* The same, but a missing folder is told, with the remedy, and is LW_EXIT_NO. */
int lw_cli_open_existing(const struct lw_cli *cli, struct lw_store **out);

struct lw_rows {
    struct lw_store_server *v;
    size_t n;
    size_t room;
};

/* The rows of one server (NULL: of all) and view (NULL: all). 0, or an exit status after a message.
 * A name that no row has is LW_EXIT_NO, with a suggestion. The disposition of a row that is not
 * pending is "expired" when an approval in force for it has ended, else "". */
int lw_rows_read(const struct lw_cli *cli, struct lw_store *s, const char *server, const char *view,
                 struct lw_rows *out);
void lw_rows_free(struct lw_rows *r);

/* "approved", "pending", "held" (pending, and dangerous), "expired" (unchanged, but an approval has
 * ended), "rejected", "revoked". */
const char *lw_row_state(const struct lw_store_server *row);
/* Pending, held or expired. */
bool lw_row_waits(const struct lw_store_server *row);
bool lw_row_expired(const struct lw_store_server *row);
/* It differs from what was approved in ways that pass: recorded, and no human need look. */
bool lw_row_passes(const struct lw_store_server *row);
/* Tools that are approved, or that were seen when nothing is; -1 when that cannot be read. */
int lw_row_tools(struct lw_store *s, const struct lw_store_server *row);

/* "name@host": who logged in, where the kernel knows, else the user of this process's uid; not of
 * any variable. */
void lw_cli_who(char out[128]);

#endif
