/* The HTTP API of approvals, as far as it is text: which path asks for what, and what queries and
 * bodies say.
 *
 * Decides what is well formed. Who answers is never read from here: a body that names an approver
 * is refused. docs/approvals.md is the reference. */
#ifndef LW_APPROVE_API_H
#define LW_APPROVE_API_H

#include "lib/approve/approve.h"

#define LW_API_WEBHOOK     "/v1/approvals/webhook" /* where answers come as webhooks */
#define LW_API_BODY_MAX    (16u << 10) /* bytes of a body: a reason with all of it escaped fits */
#define LW_API_QUERY_MAX   256         /* bytes of a query */
#define LW_API_REASON_MAX  2048        /* bytes of a reason */
#define LW_API_WAIT_MAX_MS 60000
#define LW_API_VERSION     64 /* hexadecimal digits */

enum lw_api_what {
    LW_API_NONE,
    LW_API_LIST,
    LW_API_SHOW,
    LW_API_APPROVE,
    LW_API_DENY,
    LW_API_BREAK_GLASS,
    LW_API_COUNT,
};

/* What a path asks for; *id points into it, and is empty where none is named. LW_API_NONE: it is no
 * path of the API. */
enum lw_api_what lw_api_route(struct lw_str path, struct lw_str *id);
/* "GET" or "POST". */
const char *lw_api_method(enum lw_api_what what);

struct lw_api_list {
    bool all; /* what does not wait any more too */
    bool has_since;
    struct lw_digest since; /* answer when the list is another one than this */
    int64_t wait_ms;        /* ... or after so long; 0: at once */
};

/* The query of a list, p NULL: none. What is wrong with it, or NULL and *out is filled. */
const char *lw_api_list_read(struct lw_str query, struct lw_api_list *out);

struct lw_api_answer {
    bool has_shown;
    struct lw_digest shown; /* SHA-256 of the text that the human read */
    struct lw_str reason;   /* points into the tree; may be empty */
};

/* The body of an answer. What is wrong with it, or NULL and *out is filled. An approval needs what
 * was shown; breaking the glass a reason as well. */
const char *lw_api_answer_read(enum lw_api_what what, const struct lw_json *body,
                               struct lw_api_answer *out);

#endif
