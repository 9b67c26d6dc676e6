/* The report of a review: changes by number, the same change in several items once, and for each
 * delta why it does what it does and what would become possible by approving it. */
#ifndef LW_CLI_REVIEW_EXPLAIN_H
#define LW_CLI_REVIEW_EXPLAIN_H

#include "cli/cli.h"
#include "cli/compare.h"
#include "cli/review_text.h"

void lw_review_changes(const struct lw_drift *d, const struct lw_changes *changes,
                       const struct lw_review_style *style, struct lw_buf *to);
/* The same on standard output: 0, or an exit status after a message. */
int lw_review_print(const struct lw_cli *cli, const struct lw_drift *d);
/* The member "changes": which items are one decision,
 * [{"change":1,"disposition":…,"why":…,"possible":…,"items":[…]}…]; nothing without memory. */
void lw_review_write_changes(const struct lw_drift *d, struct lw_json_writer *w);
/* One sentence each; never empty. */
const char *lw_explain_disposition(const struct lw_delta *d);
const char *lw_explain_possible(const struct lw_delta *d);

#endif
