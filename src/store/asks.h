/* Calls that wait for a human, as the records of the log say: asks, answers, standing answers, and
 * which were used. A pure function of the records in their order, like state.c; an ask that is over
 * is forgotten some time after, as it can never be used again. */
#ifndef LW_STORE_ASKS_H
#define LW_STORE_ASKS_H

#include "lib/approve/approve.h"
#include "lib/receipt/receipt.h"

#define LW_ASKS_MAX       512    /* kept at a time */
#define LW_ASKS_ANSWERS   64     /* of one ask */
#define LW_ASKS_GRANTS    256    /* in force at a time */
#define LW_ASKS_WINDOW_MS 600000 /* within which asks are counted against fatigue */
#define LW_ASKS_CLOCK_MS  60000  /* by which clocks of processes may differ */
#define LW_ASKS_USER      16     /* of one user, pending */
#define LW_ASKS_USER_RATE 60     /* ... and made within the window */
#define LW_ASKS_TOOL      4      /* of one user and tool, pending */
#define LW_ASKS_TOOL_RATE 20     /* ... and made within the window */

struct lw_ask_row {
    char id[LW_RECEIPT_ID_MAX]; /* of its record */
    uint64_t seq;
    struct lw_digest request;
    struct lw_digest binding;
    int64_t asked_at; /* wall ms */
    int64_t expires_at;
    int64_t over_at; /* wall ms: it was used or denied; 0: neither */
    bool consumed;
    bool claimed; /* by the open batch */
    bool voided;  /* the clock was moved back while it waited */
    uint32_t answer_count;
    struct lw_buf ask;     /* canonical text (lw_ask_write) */
    struct lw_buf answers; /* data of the answer records, one a line */
};

/* A standing answer: who gave it says yes to calls that match, for a time. */
struct lw_grant_row {
    char id[LW_RECEIPT_ID_MAX];
    int64_t given_at;
    int64_t expires_at;
    struct lw_buf data; /* of its record */
};

struct lw_asks {
    struct lw_ask_row *rows; /* in the order of their records */
    size_t n;
    struct lw_grant_row *grants;
    size_t grant_count;
    int64_t newest_ms; /* of all records seen */
    size_t claims;     /* rows claimed by the open batch */
};

void lw_asks_fini(struct lw_asks *t);
struct lw_ask_row *lw_asks_find(const struct lw_asks *t, struct lw_str id);
/* Time as a record says, or now: one that goes back voids all that wait. */
void lw_asks_clock(struct lw_asks *t, int64_t ms);
/* Applies an ask, an answer, or a decision that used one; `data` is its parsed data. What is
 * malformed has no effect. -LW_ERR_NOMEM only. */
LW_CHECKED int lw_asks_apply(struct lw_asks *t, const struct lw_receipt *r,
                             const struct lw_json *data);
/* Whether a decision's data may name an approval, so that they are worth parsing. */
bool lw_asks_concern(const struct lw_receipt *r);
/* Where the ask stands. -LW_ERR_DAMAGED when its text cannot be read. */
LW_CHECKED int lw_asks_judge(const struct lw_ask_row *row, int64_t now,
                             struct lw_ask_progress *out);
/* Makes room: forgets what has been over for longer than the window. */
void lw_asks_trim(struct lw_asks *t, int64_t now);

/* The whole as text and back, for the index. */
void lw_asks_write(const struct lw_asks *t, struct lw_buf *to);
LW_CHECKED int lw_asks_read(struct lw_asks *t, struct lw_str text);

#endif
