/* Which addresses a gateway may connect to when an operator did not say that private ones are
 * meant: the defence against URLs and DNS answers that point back inside. */
#ifndef LW_HTTP_ADDRESS_H
#define LW_HTTP_ADDRESS_H

#include <sys/socket.h>

/* Why `a` is not a public unicast address ("loopback", "private", …), or NULL when it is one.
 * IPv4 inside IPv6 (mapped, NAT64, 6to4) is judged as that IPv4. Static text. */
const char *lw_address_special(const struct sockaddr *a);

#endif
