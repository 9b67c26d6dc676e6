/* The ledger's side of one gate: reads its messages, commits its records in groups, answers.
 *
 * Owns the socket and the views the gate opened. Decides when a group is committed and what goes
 * back; how it becomes durable is the store's, when it is called the loop's (ledger.c). */
#ifndef LW_LEDGER_SESSION_H
#define LW_LEDGER_SESSION_H

#include <stdbool.h>
#include <stdint.h>

#include "lib/base/err.h"
#include "src/store/store.h"

#define LW_SESSION_BATCH    1024u      /* records of one commit */
#define LW_SESSION_READ     (1u << 20) /* bytes read before what came is worked off */
#define LW_SESSION_OUT_HIGH (1u << 20) /* queued answers above which nothing more is read */
#define LW_SESSION_VIEWS    4096u      /* (server, view) pairs that a gate may watch */
#define LW_SESSION_STALL_MS 30000      /* a gate that takes no answer for so long is dropped */

struct lw_session;

/* Takes over `fd` on success; the store is borrowed. */
LW_CHECKED int lw_session_new(int fd, struct lw_store *store, struct lw_session **out);
/* Closes the socket. */
void lw_session_free(struct lw_session **s);

/* Tells the gate that the ledger is up. */
LW_CHECKED int lw_session_ready(struct lw_session *s);

/* What to poll the socket for: POLLIN, POLLOUT. */
int lw_session_fd(const struct lw_session *s);
short lw_session_events(const struct lw_session *s);

/* Reads what is there, up to LW_SESSION_READ bytes: 1 when something was, 0 when not.
 * -LW_ERR_CLOSED when the gate has gone: what was read before still has to be worked off. */
LW_CHECKED int lw_session_read(struct lw_session *s);
/* Commits and answers all messages that are complete. -LW_ERR_PROTOCOL, -LW_ERR_NOMEM: the gate has
 * to go. A record that the store could not write is no error here, but its answer. */
LW_CHECKED int lw_session_work(struct lw_session *s);
/* Sends queued answers as far as the socket takes them. -LW_ERR_CLOSED when the gate has gone,
 * -LW_ERR_TIMEOUT when it took none for LW_SESSION_STALL_MS. */
LW_CHECKED int lw_session_write(struct lw_session *s, int64_t steady_ms);
/* Sends the manifest of each opened view whose manifest is not the one sent last. -LW_ERR_NOMEM:
 * the gate has to go. */
LW_CHECKED int lw_session_push(struct lw_session *s);
/* Lets go of memory that only a burst needed. */
void lw_session_trim(struct lw_session *s);

/* True when the last commit failed in a way that only opening the store again can mend. */
bool lw_session_store_failed(const struct lw_session *s);
/* Goes on with this store. */
void lw_session_use(struct lw_session *s, struct lw_store *store);

/* Records made durable since the session began. */
uint64_t lw_session_records(const struct lw_session *s);

#endif
