/* Drift for the eyes of a human: what changed, why it matters, before and after.
 *
 * Everything that a server wrote goes through lw_visible and stands on a line that begins with a
 * mark of ours, so that it can neither move the cursor nor look like our own words. */
#ifndef LW_CLI_REVIEW_TEXT_H
#define LW_CLI_REVIEW_TEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/base/buf.h"
#include "lib/drift/drift.h"

struct lw_review_style {
    bool color;       /* ANSI colours for severities and before/after */
    size_t value_max; /* bytes of one value before it is cut; 0 = 600 */
};

/* The first lines of a report: disposition, severity, how often each kind. */
void lw_review_summary(const struct lw_drift *d, const struct lw_review_style *style,
                       struct lw_buf *to);
/* A blank line, the item and its disposition. */
void lw_review_heading(const struct lw_drift *d, const struct lw_delta *first,
                       const struct lw_review_style *style, struct lw_buf *to);
/* One delta, indented by two. */
void lw_review_delta(const struct lw_delta *d, const struct lw_review_style *style,
                     struct lw_buf *to);
/* The words that differ between two texts, with a few around them. Lines begin with
 * `indent` and "- ", "+ " or "  "; bounded by value_max like everything else. */
void lw_review_words(struct lw_str before, struct lw_str after, const char *indent,
                     const struct lw_review_style *style, struct lw_buf *to);

#endif
