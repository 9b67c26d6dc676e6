/* What the files about approvals share: approval_begin.c makes what waits, approval.c decides how
 * it goes on, approval_client.c is what a client is asked to show, and what it says. */
#ifndef LW_ENGINE_APPROVAL_INTERNAL_H
#define LW_ENGINE_APPROVAL_INTERNAL_H

#include "lib/engine/session_internal.h"

#define LW_FORM_MAX 16384 /* bytes of a text that a client is to show in a form */
#define LW_URL_MAX  512   /* bytes of the address of a page */
#define LW_QUESTION "approval"
#define LW_OF_PAGE  "page:" /* begins a state of ours when the question was an address */

struct approval {
    struct lw_digest request;
    char id[LW_RECEIPT_ID_MAX]; /* of the approval, when the ledger has said it */
    int64_t expires_at;         /* wall ms */
    enum lw_way ways[LW_WAY_COUNT + 1];
    uint32_t way_count;
    uint32_t way;      /* the one that is being tried */
    bool waits;        /* the ledger has answered, a human has not */
    bool form;         /* a client's form can be enough */
    bool asks_page;    /* the ticket is of a question for a page */
    bool sent;         /* the client has an address of a page, */
    bool opened;       /* ... and says that its human wants to go there */
    uint64_t question; /* our id of what the client has been asked, or 0 */
    uint64_t address;  /* number of the last address that it was sent */
    int64_t wait_ms;
    int64_t until;       /* steady ms: held so long */
    int64_t progress_at; /* steady ms: told then that it goes on; NEVER */
    unsigned progress;
    struct lw_buf shown; /* what a human is shown; empty when nobody is asked by us */
};

/* Whether the client has declared that it can show a form, or send its human to an address. */
bool lw_approval_can_show(struct lw_session *s);
bool lw_approval_can_open(struct lw_session *s);
/* Asks the client: to open `url`, or p NULL, to show a form. With a modern client the call is
 * answered and `p` gone then. False when it cannot be written: `p` is as it was. */
LW_CHECKED bool lw_approval_ask_client(struct lw_session *s, struct pending *p, struct lw_str url);
/* The question that the client still shows is not to be answered any more. */
void lw_approval_take_back(struct lw_session *s, struct pending *p);
/* What the address was for has been done: a client may have waited for that. */
void lw_approval_tell_complete(struct lw_session *s, struct pending *p);

/* What a client says. OPENED: its human goes to the address. */
enum form_answer { FORM_NONE, FORM_DENY, FORM_APPROVE, FORM_OPENED };

/* `page`: of an address. That its human goes there, or what else comes with it, approves nothing:
 * it says that they are asked there. */
enum form_answer lw_approval_answer_of(const struct lw_json *result, bool page);

/* approval.c */
/* Ends it with a refusal that is recorded like any other. `detail` NULL: the usual words. */
void lw_approval_refuse(struct lw_session *s, struct pending *p, enum lw_reason reason,
                        const char *detail);
/* The client says that its human has answered. */
void lw_approval_vote(struct lw_session *s, struct pending *p, bool approve);

#endif
