/* Which user of this machine holds the other end of a connection over loopback. */
#ifndef LW_HTTP_OWNER_H
#define LW_HTTP_OWNER_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/socket.h>
#include <sys/types.h>

#include "lib/base/str.h"

struct lw_http_exchange;

/* The user whose process has the other end of this exchange's connection, as the kernel says.
 * False when there is no such process on this machine (in this network namespace) or it cannot be
 * told: then it is nobody's. Not for what passes on the connections of others: a proxy is its
 * user's. */
bool lw_http_owner(const struct lw_http_exchange *x, uid_t *out);

/* Who is at the other end, as far as this machine can tell: "user 1000" for a process here, else
 * "host 10.0.0.5"; "unknown" when it has no address. Found out once for each connection, and valid
 * as long as that. */
#define LW_HTTP_PEER 64
const char *lw_http_peer(const struct lw_http_exchange *x);

/* One line of /proc/net/tcp or tcp6: true with the owner when it is the established connection from
 * `peer` to `own`. */
bool lw_http_owner_line(struct lw_str line, const struct sockaddr *peer, const struct sockaddr *own,
                        uid_t *out);

#endif
