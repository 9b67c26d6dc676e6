/* Parts of `landwaiter status`. */
#ifndef LW_CLI_STATUS_H
#define LW_CLI_STATUS_H

#include "cli/cli.h"
#include "src/store/store.h"

struct lw_json_writer;

/* What the state folder says of rules, switched-off names and limits: for people, or as members of
 * the open object. 0, or an exit status after a message. */
int lw_status_rules_print(struct lw_cli *cli, struct lw_store *s);
int lw_status_rules_json(struct lw_cli *cli, struct lw_store *s, struct lw_json_writer *w);
/* How many calls wait for a human. 0, or an exit status after a message. */
int lw_status_approvals(struct lw_cli *cli, struct lw_store *s, size_t *n);

/* kill.c: the members of one that is switched off. */
void lw_kill_put_json(struct lw_json_writer *w, const struct lw_store_kill *k);

#endif
