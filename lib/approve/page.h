/* The page on which a human looks at a call and answers: HTML without scripts, links, images or
 * anything else that is fetched.
 *
 * Decides how the text of lw_ask_show becomes HTML, and what headers go with it. What others wrote
 * is told apart from our words and cannot become markup, nor run from right to left. Who may see
 * the page and what becomes of an answer is src/gate's. */
#ifndef LW_APPROVE_PAGE_H
#define LW_APPROVE_PAGE_H

#include "lib/approve/approve.h"

#define LW_PAGE_MAX (2u << 20) /* bytes of a page; a text that needs more cannot be approved so */

struct lw_page {
    struct lw_str id;   /* of the approval */
    struct lw_str text; /* lw_ask_show */
    struct lw_str view; /* goes back with the answer, hexadecimal */
    int64_t now;        /* wall ms */
    int64_t expires_at; /* wall ms */
};

/* The page that asks. -LW_ERR_ENCODING when the text is no UTF-8 or the view no hexadecimal,
 * -LW_ERR_LIMIT when it does not fit: then the call must not be approved here. */
LW_CHECKED int lw_page_ask(const struct lw_page *p, struct lw_buf *to);
/* A page that says one thing. Both texts are ours. */
void lw_page_say(const char *title, const char *text, struct lw_buf *to);
/* Value of Content-Security-Policy for these pages: nothing is loaded or run, the one style is
 * named by its digest, nobody may frame it, forms go to where it came from. */
void lw_page_policy(struct lw_buf *to);

/* What a page sends back: exactly `view` and `answer`, application/x-www-form-urlencoded, once
 * each. False for anything else. */
bool lw_page_answer(struct lw_str body, struct lw_str *view, bool *approve);

#endif
