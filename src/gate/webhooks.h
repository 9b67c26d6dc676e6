/* Messages about approvals to the webhooks of the configuration (Standard Webhooks).
 *
 * Decides when a message is tried, signed and given up. What it says is the ledger's. Nothing waits
 * for a receiver: one that is slow, wrong or gone costs its own messages and nothing else. */
#ifndef LW_GATE_WEBHOOKS_H
#define LW_GATE_WEBHOOKS_H

#include "src/ipc/msg.h"

#define LW_WEBHOOKS_WAITING 256u /* messages of one receiver; beyond it the oldest is given up */
#define LW_WEBHOOKS_BYTES   (8u << 20) /* ... and their bytes, likewise */
#define LW_WEBHOOKS_RUNNING 16u        /* connections to it */

struct webhooks;
struct gate;

/* *out is NULL when there are none. On failure it has been logged. */
LW_CHECKED int lw_webhooks_new(struct gate *g, struct webhooks **out);
/* Gives up what was not delivered. */
void lw_webhooks_free(struct webhooks **w);
/* Sends it to all. */
void lw_webhooks_event(struct webhooks *w, const struct lw_msg_event *v);

#endif
