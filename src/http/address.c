/* The tables follow the IANA special-purpose registries (RFC 6890 and successors): what is not
 * globally reachable unicast. */
#include "src/http/address.h"

#include <netinet/in.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

static const struct {
    uint32_t net;
    unsigned bits;
    const char *what;
} v4[] = {
    {0x00000000, 8, "unspecified"},    {0x0a000000, 8, "private"},
    {0x64400000, 10, "shared"},        {0x7f000000, 8, "loopback"},
    {0xa9fe0000, 16, "link-local"},    {0xac100000, 12, "private"},
    {0xc0000000, 24, "special"},       {0xc0000200, 24, "documentation"},
    {0xc0586300, 24, "special"},       {0xc0a80000, 16, "private"},
    {0xc6120000, 15, "benchmarking"},  {0xc6336400, 24, "documentation"},
    {0xcb007100, 24, "documentation"}, {0xe0000000, 4, "multicast"},
    {0xf0000000, 4, "reserved"},
};

static const struct {
    uint8_t net[16];
    unsigned bits;
    int v4_at; /* where an IPv4 address is inside, or -1 */
    const char *what;
} v6[] = {
    {{0}, 128, -1, "unspecified"},
    {{[15] = 1}, 128, -1, "loopback"},
    {{[10] = 0xff, [11] = 0xff}, 96, 12, NULL},                /* mapped */
    {{0}, 96, -1, "special"},                                  /* IPv4-compatible, gone */
    {{0x00, 0x64, 0xff, 0x9b}, 96, 12, NULL},                  /* NAT64 */
    {{0x00, 0x64, 0xff, 0x9b, 0x00, 0x01}, 48, -1, "special"}, /* local NAT64 */
    {{0x01}, 64, -1, "special"},                               /* discard */
    {{0x20, 0x02}, 16, 2, NULL},                               /* 6to4 */
    {{0x20, 0x01, 0x0d, 0xb8}, 32, -1, "documentation"},
    {{0x20, 0x01}, 23, -1, "special"}, /* protocol assignments, Teredo among them */
    {{0x3f, 0xff}, 20, -1, "documentation"},
    {{0xfc}, 7, -1, "private"},
    {{0xfe, 0x80}, 10, -1, "link-local"},
    {{0xfe, 0xc0}, 10, -1, "site-local"},
    {{0xff}, 8, -1, "multicast"},
};

static const char *special_v4(uint32_t a)
{
    for (size_t i = 0; i < sizeof(v4) / sizeof(v4[0]); i++) {
        if ((a ^ v4[i].net) >> (32 - v4[i].bits) == 0)
            return v4[i].what;
    }
    return NULL;
}

static int within(const uint8_t a[16], const uint8_t net[16], unsigned bits)
{
    unsigned rest = bits % 8;

    if (memcmp(a, net, bits / 8) != 0)
        return 0;
    return rest == 0 || (a[bits / 8] ^ net[bits / 8]) >> (8 - rest) == 0;
}

static const char *special_v6(const uint8_t a[16])
{
    for (size_t i = 0; i < sizeof(v6) / sizeof(v6[0]); i++) {
        const uint8_t *in = a + (v6[i].v4_at < 0 ? 0 : v6[i].v4_at);

        if (!within(a, v6[i].net, v6[i].bits))
            continue;
        if (v6[i].v4_at < 0)
            return v6[i].what;
        return special_v4((uint32_t)in[0] << 24 | (uint32_t)in[1] << 16 | (uint32_t)in[2] << 8 |
                          in[3]);
    }
    /* Global unicast is 2000::/3; the rest is not assigned. */
    return a[0] >> 5 == 1 ? NULL : "reserved";
}

const char *lw_address_special(const struct sockaddr *a)
{
    struct sockaddr_in in;
    struct sockaddr_in6 in6;

    if (a->sa_family == AF_INET) {
        memcpy(&in, a, sizeof(in));
        return special_v4(ntohl(in.sin_addr.s_addr));
    }
    if (a->sa_family == AF_INET6) {
        memcpy(&in6, a, sizeof(in6));
        return special_v6(in6.sin6_addr.s6_addr);
    }
    return "unknown";
}
