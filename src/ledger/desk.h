/* The desk at which the ledger serves its one gate: reads its messages, commits its records in
 * groups, answers.
 *
 * Owns the socket and the views the gate opened. Decides when a group is committed and what goes
 * back; how it becomes durable is the store's, when it is called the loop's (ledger.c). */
#ifndef LW_LEDGER_DESK_H
#define LW_LEDGER_DESK_H

#include <stdbool.h>
#include <stdint.h>

#include "lib/base/err.h"
#include "src/ledger/answers.h"
#include "src/ledger/locked.h"
#include "src/store/store.h"

#define LW_DESK_BATCH    1024u      /* records of one commit */
#define LW_DESK_READ     (1u << 20) /* bytes read before what came is worked off */
#define LW_DESK_OUT_HIGH (1u << 20) /* queued answers above which nothing more is read */
#define LW_DESK_STALL_MS 30000      /* a gate that takes no answer for so long is dropped */

struct lw_desk;

/* Takes over `fd` on success; the rest is borrowed. `trust_first`: see lw_ledger_options; `locked`
 * may be NULL. */
LW_CHECKED int lw_desk_new(int fd, struct lw_store *store, const char *const *trust_first,
                           const struct lw_locked *locked, struct lw_desk **out);
/* Closes the socket. */
void lw_desk_free(struct lw_desk **s);

/* Answers approvers too: with the tokens of `config`, and those who came through `door`; either may
 * be NULL. Both are borrowed. */
void lw_desk_answer_for(struct lw_desk *s, const struct lw_config *config,
                        const struct lw_door *door);

/* Tells the gate that the ledger is up. */
LW_CHECKED int lw_desk_ready(struct lw_desk *s);

/* What to poll the socket for: POLLIN, POLLOUT. */
int lw_desk_fd(const struct lw_desk *s);
short lw_desk_events(const struct lw_desk *s);

/* Reads what is there, up to LW_DESK_READ bytes: 1 when something was, 0 when not.
 * -LW_ERR_CLOSED when the gate has gone: what was read before still has to be worked off. */
LW_CHECKED int lw_desk_read(struct lw_desk *s);
/* Commits and answers all messages that are complete. -LW_ERR_PROTOCOL, -LW_ERR_NOMEM: the gate has
 * to go. A record that the store could not write is no error here, but its answer. */
LW_CHECKED int lw_desk_work(struct lw_desk *s);
/* Sends queued answers as far as the socket takes them. -LW_ERR_CLOSED when the gate has gone,
 * -LW_ERR_TIMEOUT when it took none for LW_DESK_STALL_MS. */
LW_CHECKED int lw_desk_write(struct lw_desk *s, int64_t steady_ms);
/* Sends what is switched off, and the manifest of each opened view, where it is not what was sent
 * last. -LW_ERR_NOMEM:
 * the gate has to go. */
LW_CHECKED int lw_desk_push(struct lw_desk *s);
/* Tells of calls that wait and stand otherwise, be it by time only. -LW_ERR_NOMEM: the gate has to
 * go. */
LW_CHECKED int lw_desk_look(struct lw_desk *s);
/* Lets go of memory that only a burst needed. */
void lw_desk_trim(struct lw_desk *s);

/* True when the last commit failed in a way that only opening the store again can mend. */
bool lw_desk_store_failed(const struct lw_desk *s);
/* Goes on with this store. */
void lw_desk_use(struct lw_desk *s, struct lw_store *store);

/* Records made durable since it began. */
uint64_t lw_desk_records(const struct lw_desk *s);

#endif
