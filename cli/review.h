/* Shows what waits for a human: shared by `review`, `diff NAME` and `approve`. */
#ifndef LW_CLI_REVIEW_H
#define LW_CLI_REVIEW_H

#include "cli/rows.h"

/* `landwaiter review NAME` (NULL: all servers) over all views: prints what is pending and returns
 * the exit status: LW_EXIT_NO when something is. */
int lw_review_show(struct lw_cli *cli, const char *server);

/* Prints the drift of one row. 0, or an exit status after a message. With `commands`, the commands
 * that approve and reject it follow. */
int lw_review_row(struct lw_cli *cli, struct lw_store *s, const struct lw_store_server *row,
                  bool commands);

#endif
