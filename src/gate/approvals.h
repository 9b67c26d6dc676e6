/* The HTTP API of approvals (lib/approve/api.h, docs/approvals.md): on a local socket for the users
 * of this machine, and with a token on the listener of `serve`.
 *
 * Only carries: it checks what HTTP says, hands the request to the ledger with what shows who sent
 * it, and gives back what the ledger says. It knows no token and believes no name. Owns the
 * requests that wait, and those that wait for news. */
#ifndef LW_GATE_APPROVALS_H
#define LW_GATE_APPROVALS_H

#include "src/http/server.h"
#include "src/ipc/msg.h"

#define LW_APPROVALS_OPEN        64 /* requests at a time; beyond it 503 */
#define LW_APPROVALS_WAITING     48 /* of these for news: the others are for those who answer */
#define LW_APPROVALS_CONNECTIONS 64 /* on the local socket */

struct approvals;
struct gate;

/* `visitors_fd`: where the connections of the local socket come from, taken over; -1: there is
 * none. *out is NULL when nobody may answer over HTTP. */
LW_CHECKED int lw_approvals_new(struct gate *g, int visitors_fd, struct approvals **out);
void lw_approvals_free(struct approvals **a);
/* True when the path is one of the API and it has been answered, or will be. For requests on the
 * listener. */
bool lw_approvals_request(struct approvals *a, struct lw_http_exchange *x);
/* The client went away; false when it has asked nothing here. */
bool lw_approvals_gone(struct approvals *a, struct lw_http_exchange *x);
/* What the ledger says. */
void lw_approvals_reply(struct approvals *a, const struct lw_msg_reply *v);
void lw_approvals_news(struct approvals *a);
/* The ledger is gone: nothing will be answered any more. */
void lw_approvals_lost(struct approvals *a);

#endif
