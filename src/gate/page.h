/* Pages on which the user of this machine answers an approval: the way `url`.
 *
 *   GET  /approve/<capability>  shows the call; changes nothing, however often it is fetched
 *   POST /approve/<capability>  answers it
 *
 * A listener of its own on loopback, so that nothing else is of its origin. The capability is 256
 * random bits, of which only the digest is kept; it is over with the approval, or with this
 * process. Having it is not enough: the other end of the connection must be a process of the user
 * who runs the gateway. What is answered is handed to the ledger as asserted, never as verified:
 * the client had the address, and its agent may be able to fetch it. */
#ifndef LW_GATE_PAGE_H
#define LW_GATE_PAGE_H

#include "lib/approve/approve.h"
#include "lib/base/buf.h"

#define LW_PAGES_LINKS 256                /* addresses that can be open */
#define LW_PAGES_EACH  4                  /* ... of one approval: the oldest makes room */
#define LW_PAGES_BYTES ((size_t)16 << 20) /* of what they show */

struct gate;
struct pages;

/* Opens the listener that the configuration names (decision_point.page); *out is NULL when it names
 * none. On failure it has been logged. */
LW_CHECKED int lw_pages_new(struct gate *g, struct pages **out);
void lw_pages_free(struct pages **p);
/* A fresh address for this approval, which shows `text` (lw_ask_show), in `url`. False when there
 * is no listener, no room, or nothing left of its time. `p` may be NULL. */
bool lw_pages_offer(struct pages *p, struct lw_str id, struct lw_str text, int64_t until_ms,
                    struct lw_buf *url);
/* The ledger's answer to a vote of a page. */
void lw_pages_asked(struct pages *p, uint64_t ticket, int err, enum lw_ask_state state);
/* An approval stands otherwise now: when it is over, so are its addresses. */
void lw_pages_answered(struct pages *p, struct lw_str id, enum lw_ask_state state);
/* The ledger is gone: nothing can be answered any more. */
void lw_pages_ledger_lost(struct pages *p);

#endif
