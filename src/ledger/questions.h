/* The calls that a gate has asked about, and what it was last told of each.
 *
 * Owns the list. The store keeps the asks and answers; this decides what is news for the gate. A
 * gate can ask, and pass on what a client asserts; it can never answer. */
#ifndef LW_LEDGER_QUESTIONS_H
#define LW_LEDGER_QUESTIONS_H

#include "src/ipc/msg.h"
#include "src/ledger/trouble.h"
#include "src/store/store.h"

#define LW_QUESTIONS_MAX 1024u /* the oldest is forgotten: its gate is not told any more */

struct lw_question;

struct lw_questions { /* zeroed: empty */
    struct lw_question *list;
    uint32_t count;
};

void lw_questions_fini(struct lw_questions *q);
/* Answers in `out`; -LW_ERR_NOMEM only, as what the store refuses is an answer. */
LW_CHECKED int lw_questions_ask(struct lw_questions *q, struct lw_store *store,
                                const struct lw_msg_ask *v, int64_t wall_ms, struct lw_buf *out,
                                struct lw_trouble of[LW_TROUBLE_COUNT]);
LW_CHECKED int lw_questions_vote(struct lw_questions *q, struct lw_store *store,
                                 const struct lw_msg_vote *v, int64_t wall_ms, struct lw_buf *out,
                                 struct lw_trouble of[LW_TROUBLE_COUNT]);
/* Tells of each that stands otherwise than it was last told. */
LW_CHECKED int lw_questions_push(struct lw_questions *q, struct lw_store *store, int64_t wall_ms,
                                 struct lw_buf *out, struct lw_trouble of[LW_TROUBLE_COUNT]);

#endif
