/* What the parts of `landwaiter policy` share. */
#ifndef LW_CLI_POLICY_H
#define LW_CLI_POLICY_H

#include "cli/cli.h"
#include "src/config/policy.h"

int lw_policy_verb_check(struct lw_cli *cli);
int lw_policy_verb_test(struct lw_cli *cli);
int lw_policy_verb_explain(struct lw_cli *cli);
int lw_policy_verb_replay(struct lw_cli *cli);
int lw_policy_verb_suggest(struct lw_cli *cli);
int lw_policy_verb_import(struct lw_cli *cli);

/* Files that were named on the command line. */
struct lw_policy_named {
    const char *paths[LW_POLICY_FILES];
    size_t count;
    bool of_config; /* lw_policy_open found them in the configuration, */
    bool page;      /* ... which has a page for approvals */
};
/* 0, or LW_EXIT_USAGE with a message. */
int lw_policy_name(const struct lw_cli *cli, struct lw_policy_named *n, const char *path);
/* Loads these, or when there are none, those of the configuration. 0, or an exit status, told:
 * LW_EXIT_NO for a policy that is wrong, LW_EXIT_FAILED for one that cannot be read. */
int lw_policy_open(const struct lw_cli *cli, struct lw_policy_named *n,
                   struct lw_policy_loaded **out);

/* "file:line:col" of a rule. */
struct lw_buf;
void lw_policy_put_place(struct lw_buf *to, const struct lw_policy_loaded *l,
                         const struct lw_policy_rule *rule);

#endif
