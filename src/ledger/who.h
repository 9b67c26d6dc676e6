/* Who answers: a human's name and groups, from what the system or the configuration says. */
#ifndef LW_LEDGER_WHO_H
#define LW_LEDGER_WHO_H

#include <stdbool.h>
#include <sys/types.h>

#include "lib/approve/webhook.h"
#include "lib/base/err.h"
#include "src/config/config.h"

#define LW_BREAK_GLASS     "landwaiter-break-glass"
#define LW_APPROVER_GROUPS 64
#define LW_TOKEN_MIN       16 /* characters */
#define LW_TOKEN_MAX       512

struct lw_approver {
    char by[192]; /* "name@host" */
    char names[LW_APPROVER_GROUPS][64];
    struct lw_str groups[LW_APPROVER_GROUPS]; /* point into names: not to be copied */
    size_t group_count;
    bool verified; /* not only asserted */
};

/* Fills in the groups that the system says the user of `by` is in; none when there is no such user
 * or they are too many to be told. */
void lw_approver_groups(struct lw_approver *a);
bool lw_approver_in(const struct lw_approver *a, const char *group);
/* The user of that number at this host, with the groups of the system. */
void lw_approver_of_uid(uid_t uid, struct lw_approver *out);
/* Whose token it is: all are read and compared in a time that does not depend on the token.
 * -LW_ERR_PERM: nobody's. */
LW_CHECKED int lw_approver_of_token(const struct lw_config *c, struct lw_str token,
                                    struct lw_approver *out);
/* Whose key has signed it, of the senders of webhooks; all are tried. -LW_ERR_PERM: nobody's. Needs
 * lw_webhook_form. */
LW_CHECKED int lw_approver_of_webhook(const struct lw_config *c, const struct lw_webhook *w,
                                      struct lw_approver *out);
/* Whether each token and key can be read, no two approvers have the same, and none that signs
 * what is sent is one that signs answers: else what was sent could be taken for an answer. */
LW_CHECKED int lw_approvers_check(const struct lw_config *c, struct lw_config_error *err);

#endif
