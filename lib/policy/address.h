/* IP addresses and hosts as they are written in arguments.
 *
 * Only one spelling of an address counts as that address: dotted decimal with four parts and no
 * leading zeros, RFC 4291 text for IPv6. Everything that a lenient reader (inet_aton, a browser)
 * would also take for an address is told apart as ODD, so that no rule has to guess. */
#ifndef LW_POLICY_ADDRESS_H
#define LW_POLICY_ADDRESS_H

#include <stdbool.h>
#include <stdint.h>

#include "lib/base/str.h"

struct lw_address {
    uint8_t b[16]; /* IPv4 in the first four */
    bool v6;
};

/* Strict. False: not an address in its plain form. */
bool lw_address_v4(struct lw_str s, struct lw_address *out);
bool lw_address_v6(struct lw_str s, struct lw_address *out); /* without brackets and zone */
bool lw_address_parse(struct lw_str s, struct lw_address *out);

/* "10.0.0.0/8", "2001:db8::/32", or an address alone. False: none, or bits set behind the prefix.
 */
struct lw_network {
    struct lw_address at;
    unsigned bits;
};
bool lw_network_parse(struct lw_str s, struct lw_network *out);
bool lw_network_has(const struct lw_network *n, const struct lw_address *a);

/* The IPv4 address within an IPv6 one. */
enum lw_embedded {
    LW_EMBEDDED_NONE,
    LW_EMBEDDED_MAPPED, /* ::ffff:a.b.c.d: the same as the IPv4 address */
    LW_EMBEDDED_ROUTED, /* compatible, translated (NAT64), 6to4, Teredo, ISATAP: where it ends up
                         * depends on the network */
};
enum lw_embedded lw_address_embedded(const struct lw_address *a, struct lw_address *v4);

/* Classes of addresses (RFC 6890, 4193, 4291, 5771, 6598, 8215 …). */
enum lw_address_class {
    LW_ADDRESS_PUBLIC = 1,
    LW_ADDRESS_PRIVATE = 2,    /* RFC 1918, 6598 (shared), 4193 (unique local), site-local */
    LW_ADDRESS_LOOPBACK = 4,   /* and "this host": 0.0.0.0/8, :: */
    LW_ADDRESS_LINK_LOCAL = 8, /* cloud metadata lives there */
    LW_ADDRESS_SPECIAL = 16,   /* multicast, documentation, benchmarking, reserved, broadcast */
};
unsigned lw_address_class(const struct lw_address *a);

enum lw_host_kind {
    LW_HOST_ODD, /* not a host, or one that two readers read differently */
    LW_HOST_ADDRESS,
    LW_HOST_NAME,
};

struct lw_host {
    enum lw_host_kind kind;
    struct lw_address address;
    struct lw_str name; /* as written, without the one dot that may end it */
    const char *why;    /* ODD: static text */
};

/* A host without a port: a name of letters, digits, "-", "_" and dots (RFC 1123, up to 253 bytes,
 * labels of up to 63), an IPv4 address, or an IPv6 address with or without brackets. ODD: not
 * ASCII, "xn--" labels, percent signs, zones, blanks, controls, backslashes, "@", empty labels, and
 * all whose last label is a number ("127.1", "0x7f.1", "2130706433", "0177.0.0.1", "1.2.3.4."). */
void lw_host_parse(struct lw_str s, struct lw_host *out);
/* Names that never leave the site or the machine: localhost, *.localhost, *.local, *.internal,
 * *.home.arpa, *.lan, *.corp, *.home, *.intranet, *.private, *.localdomain, in-addr.arpa, and names
 * of one label. */
bool lw_host_is_local_name(struct lw_str name);
bool lw_host_is_localhost(struct lw_str name);

#endif
