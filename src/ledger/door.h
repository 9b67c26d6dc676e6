/* The door for those who answer approvals on the local socket.
 *
 * The ledger accepts each connection itself and asks the kernel who opened it; then it hands the
 * connection, unread, to the gate, under a number. A request names the number, so that the gate,
 * which reads what comes, has no say in who it is from. Owns both descriptors. */
#ifndef LW_LEDGER_DOOR_H
#define LW_LEDGER_DOOR_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "lib/base/err.h"

#define LW_DOOR_VISITORS 256 /* remembered at a time; who came before has to connect again */

struct lw_door;

/* `listener`: a local socket that listens; `to_gate`: a SOCK_SEQPACKET pair's end. Both are taken
 * over, also on failure. */
LW_CHECKED int lw_door_new(int listener, int to_gate, struct lw_door **out);
void lw_door_free(struct lw_door **d);
/* What to poll for input; -1: nothing for now, as descriptors ran out. */
int lw_door_fd(const struct lw_door *d, int64_t steady_ms);
/* Lets in whoever waits. */
void lw_door_open(struct lw_door *d, int64_t steady_ms);
/* Who the visitor of that number is; false when they are not known, or not any more. */
bool lw_door_visitor(const struct lw_door *d, uint64_t number, uid_t *out);

#endif
