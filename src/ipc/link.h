/* The gate's end of the socketpair to the ledger.
 *
 * Decides nothing: it carries records out and answers in, keeps them in order, and bounds what is
 * under way. What a loop iteration hands over goes out in one write at its end. */
#ifndef LW_IPC_LINK_H
#define LW_IPC_LINK_H

#include <uv.h>

#include "lib/base/err.h"
#include "lib/base/str.h"
#include "lib/limit/kill.h"
#include "lib/receipt/receipt.h"
#include "src/ipc/msg.h"

struct lw_link;

struct lw_link_ops {
    /* The ledger is up and has its store. Until then records queue. */
    void (*on_ready)(void *user);
    /* Answer to lw_link_open and later whenever the manifest changes (an approval, a rejection, by
     * whichever process). `json` p NULL: nothing is approved for this server. */
    void (*on_manifest)(void *user, struct lw_str server, struct lw_str view, struct lw_str json);
    /* The record of `ticket` is durable (err 0, `id` its receipt id), or could not be written. In
     * order of tickets. */
    void (*on_receipt)(void *user, uint64_t ticket, int err, struct lw_str id);
    /* The claim of `ticket`: its record is durable and all was taken; or not. In order with the
     * receipts. May be NULL. */
    void (*on_claimed)(void *user, const struct lw_msg_claimed *v);
    /* What is switched off from now on: all of it. May be NULL. The list is the link's. */
    void (*on_kills)(void *user, const struct lw_kill *list, size_t n);
    /* The ledger is gone or broke the protocol: nothing will be acknowledged any more. Once. */
    void (*on_lost)(void *user, const char *text);
    /* Answers to lw_link_ask and lw_link_vote, by the seat and ticket given there. */
    void (*on_asked)(void *user, const struct lw_msg_asked *asked);
    /* An approval that was asked for stands otherwise now. */
    void (*on_answered)(void *user, const struct lw_msg_answered *answered);
    /* Answers to lw_link_query; and that a list may be another one now. May be NULL. */
    void (*on_reply)(void *user, const struct lw_msg_reply *reply);
    void (*on_news)(void *user);
    /* Something that those who want news of approvals are to be told. May be NULL. */
    void (*on_event)(void *user, const struct lw_msg_event *event);
};

/* Bounds on what is handed over and not acknowledged; -LW_ERR_BUSY beyond them. */
#define LW_LINK_MAX_COUNT 65536u
#define LW_LINK_MAX_BYTES (64u << 20) /* of records; one observation of any allowed size beside */

/* Takes over `fd` on success. No callback runs inside a call of this interface. */
LW_CHECKED int lw_link_new(uv_loop_t *loop, int fd, const struct lw_link_ops *ops, void *user,
                           struct lw_link **out);
/* Sends what still fits into the socket, closes, frees itself in the loop. No callbacks afterwards.
 * To be sure of the last records, close when lw_link_unacknowledged is 0. */
void lw_link_close(struct lw_link **l);
/* Records and observations handed over and not yet answered by on_receipt. */
size_t lw_link_unacknowledged(const struct lw_link *l);

/* Asks for the manifest of (server, view), and for news of it from now on. */
LW_CHECKED int lw_link_open(struct lw_link *l, struct lw_str server, struct lw_str view);
/* No more news of (server, view): for a gate that opens many. The ledger keeps 4,096; it answers a
 * lw_link_open beyond that with "nothing is approved". */
LW_CHECKED int lw_link_forget(struct lw_link *l, struct lw_str server, struct lw_str view);
/* Hands over one record; `data` canonical JSON. Sent at the end of this loop iteration together
 * with all others. -LW_ERR_CLOSED, -LW_ERR_BUSY beyond the bound on unacknowledged records,
 * -LW_ERR_LIMIT when it can never fit, -LW_ERR_PERM for a phase that is not a gate's to write
 * (decision, outcome and config are). */
LW_CHECKED int lw_link_record(struct lw_link *l, uint64_t ticket, enum lw_phase phase,
                              struct lw_str data);
/* Hands over a decision with what it takes; the answer is on_claimed. */
LW_CHECKED int lw_link_claim(struct lw_link *l, uint64_t ticket, struct lw_str data,
                             const struct lw_claim_unit *units, size_t n);
/* The call of that decision has ended. There is no answer. */
LW_CHECKED int lw_link_done(struct lw_link *l, struct lw_str id, const struct lw_claim_unit *units,
                            size_t n);
/* Reports an observed surface (lw_surface_write) with its drift (lw_drift_write): kept as pending
 * review, with a `surface` record whose id comes back under `ticket`. */
LW_CHECKED int lw_link_observed(struct lw_link *l, uint64_t ticket, struct lw_str server,
                                struct lw_str view, struct lw_str surface, struct lw_str drift);
/* Asks for an approval of a call, or whether it has one, and to be told when that changes. */
LW_CHECKED int lw_link_ask(struct lw_link *l, const struct lw_msg_ask *v);
LW_CHECKED int lw_link_vote(struct lw_link *l, const struct lw_msg_vote *v);
/* Hands over a request of an approver; the answer is on_reply. From the first on, there is on_news.
 */
LW_CHECKED int lw_link_query(struct lw_link *l, const struct lw_msg_query *v);
LW_CHECKED int lw_link_hook(struct lw_link *l, const struct lw_msg_hook *v);

#endif
