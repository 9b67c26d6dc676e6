/* What came of the calls that wait for a human, as messages for those who want to be told.
 *
 * Decides what is worth telling and what a message says; who gets it, and how, is the gate's.
 * Remembers how each ask stood when it was told of last. */
#ifndef LW_LEDGER_EVENTS_H
#define LW_LEDGER_EVENTS_H

#include "src/config/config.h"
#include "src/ipc/msg.h"
#include "src/ledger/trouble.h"
#include "src/store/store.h"

#define LW_EVENTS_AT_ONCE 16 /* of one look; the others come with the next */

struct lw_event_seen;

struct lw_events { /* zeroed: nobody wants any */
    bool wanted;
    bool text;  /* somebody wants what a human is shown */
    bool begun; /* it was looked before */
    struct lw_event_seen *list;
    size_t n;
};

/* Whether there are webhooks, and what they want; `config` may be NULL. */
void lw_events_init(struct lw_events *e, const struct lw_config *config);
void lw_events_fini(struct lw_events *e);
/* Puts an event into `out` for each ask that stands otherwise than when it was told of. At the
 * first look only those that wait are told: a receiver may have heard of them, and knows them by
 * the id of the message. -LW_ERR_NOMEM. */
LW_CHECKED int lw_events_look(struct lw_events *e, struct lw_store *store, int64_t wall_ms,
                              struct lw_buf *out, struct lw_trouble of[LW_TROUBLE_COUNT]);

#endif
