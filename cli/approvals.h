/* What the parts of `landwaiter approvals` share. */
#ifndef LW_CLI_APPROVALS_H
#define LW_CLI_APPROVALS_H

#include "cli/cli.h"
#include "src/ledger/who.h"
#include "src/store/store.h"

#define LW_APPROVALS_ARGS 16 /* of one grant */

struct lw_approvals { /* the command line */
    const char *id;
    const char *reason;
    const char *server;
    const char *tool;
    const char *user;
    const char *args[LW_APPROVALS_ARGS]; /* "/pointer=JSON" */
    size_t arg_count;
    int64_t for_ms; /* 0: not given */
    bool all;
    bool break_glass;
    bool has_shown;
    struct lw_digest shown;
};

/* Who answers: who logged in, with the groups of the system. */
void lw_approver_find(struct lw_approver *out);

int lw_approvals_grant(struct lw_cli *cli, struct lw_store *s, const struct lw_approvals *r);
int lw_approvals_grants(struct lw_cli *cli, struct lw_store *s, const struct lw_approvals *r);
int lw_approvals_revoke(struct lw_cli *cli, struct lw_store *s, const struct lw_approvals *r);
int lw_approvals_list(struct lw_cli *cli, struct lw_store *s, const struct lw_approvals *r);
int lw_approvals_show(struct lw_cli *cli, struct lw_store *s, const struct lw_approvals *r);
int lw_approvals_watch(struct lw_cli *cli, struct lw_store *s, const struct lw_approvals *r);

/* The text that a human is shown about an ask, and its digest. 0, or an exit status after a
 * message. */
int lw_approvals_text(struct lw_cli *cli, struct lw_store *s, const struct lw_store_ask *ask,
                      struct lw_buf *to, struct lw_digest *digest);
/* Reports what the store said: LW_EXIT_NO for a negative answer, LW_EXIT_FAILED otherwise. */
int lw_approvals_refused(struct lw_cli *cli, int err, const struct lw_store_error *e);

#endif
