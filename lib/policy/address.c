/* Addresses and hosts read strictly. */
#include "lib/policy/address.h"

/* ---- texts ---- */

bool lw_address_v4(struct lw_str s, struct lw_address *out)
{
    struct lw_address a = {0};
    size_t at = 0;

    for (unsigned part = 0; part < 4; part++) {
        unsigned v = 0;
        size_t start = at;

        if (part > 0 && (at == s.n || s.p[at++] != '.'))
            return false;
        start = at;
        while (at < s.n && s.p[at] >= '0' && s.p[at] <= '9' && at - start < 4)
            v = v * 10 + (unsigned)(s.p[at++] - '0');
        if (at == start || v > 255 || (at - start > 1 && s.p[start] == '0'))
            return false;
        a.b[part] = (uint8_t)v;
    }
    if (at != s.n)
        return false;
    *out = a;
    return true;
}

static int hex(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

struct groups {
    uint8_t b[16];
    unsigned n; /* bytes */
    int gap;    /* where "::" stands; -1: nowhere */
    size_t at;
};

/* One group, or a dotted IPv4 address as the last two. */
static bool read_group(struct lw_str s, struct groups *g)
{
    struct lw_address v4;
    size_t start = g->at;
    unsigned v = 0;

    if (g->n <= 12 && lw_address_v4(lw_str(s.p + g->at, s.n - g->at), &v4)) {
        memcpy(g->b + g->n, v4.b, 4);
        g->n += 4;
        g->at = s.n;
        return true;
    }
    while (g->at < s.n && g->at - start < 4 && hex(s.p[g->at]) >= 0)
        v = v * 16 + (unsigned)hex(s.p[g->at++]);
    if (g->at == start || g->n > 14)
        return false;
    g->b[g->n++] = (uint8_t)(v >> 8);
    g->b[g->n++] = (uint8_t)v;
    return true;
}

bool lw_address_v6(struct lw_str s, struct lw_address *out)
{
    struct groups g = {.gap = -1};

    if (s.n < 2 || s.n > 45)
        return false;
    if (s.p[0] == ':') {
        if (s.p[1] != ':')
            return false;
        g.gap = 0;
        g.at = 2;
    }
    while (g.at < s.n) {
        if (!read_group(s, &g))
            return false;
        if (g.at == s.n)
            break;
        if (s.p[g.at++] != ':' || g.at == s.n)
            return false;
        if (s.p[g.at] == ':') {
            if (g.gap >= 0)
                return false;
            g.gap = (int)g.n;
            g.at++;
        }
    }
    if (g.gap < 0 ? g.n != 16 : g.n > 14)
        return false;
    *out = (struct lw_address){.v6 = true};
    if (g.gap < 0) {
        memcpy(out->b, g.b, 16);
        return true;
    }
    memcpy(out->b, g.b, (size_t)g.gap);
    memcpy(out->b + 16 - (g.n - (unsigned)g.gap), g.b + g.gap, g.n - (unsigned)g.gap);
    return true;
}

bool lw_address_parse(struct lw_str s, struct lw_address *out)
{
    return lw_address_v4(s, out) || lw_address_v6(s, out);
}

/* ---- networks ---- */

static bool bits_equal(const uint8_t *a, const uint8_t *b, unsigned bits)
{
    unsigned whole = bits / 8;

    if (memcmp(a, b, whole) != 0)
        return false;
    return bits % 8 == 0 || ((a[whole] ^ b[whole]) >> (8 - bits % 8)) == 0;
}

bool lw_network_parse(struct lw_str s, struct lw_network *out)
{
    const char *slash = s.n ? memchr(s.p, '/', s.n) : NULL;
    struct lw_network n = {0};
    struct lw_str address = slash ? lw_str(s.p, (size_t)(slash - s.p)) : s;
    struct lw_address masked = {0};
    size_t at = address.n + 1;

    if (!lw_address_parse(address, &n.at))
        return false;
    n.bits = n.at.v6 ? 128 : 32;
    if (slash) {
        unsigned v = 0;

        if (at == s.n || s.n - at > 3 || (s.n - at > 1 && s.p[at] == '0'))
            return false;
        for (; at < s.n; at++) {
            if (s.p[at] < '0' || s.p[at] > '9')
                return false;
            v = v * 10 + (unsigned)(s.p[at] - '0');
        }
        if (v > n.bits)
            return false;
        n.bits = v;
    }
    for (unsigned i = 0; i < n.bits; i++)
        masked.b[i / 8] |= (uint8_t)(n.at.b[i / 8] & (0x80u >> (i % 8)));
    if (memcmp(masked.b, n.at.b, 16) != 0)
        return false;
    *out = n;
    return true;
}

bool lw_network_has(const struct lw_network *n, const struct lw_address *a)
{
    return n->at.v6 == a->v6 && bits_equal(n->at.b, a->b, n->bits);
}

/* ---- classes ---- */

struct block {
    uint8_t b[16];
    uint8_t bits;
    uint8_t what;
};

static bool in_block(const struct block *k, const struct lw_address *a)
{
    return bits_equal(k->b, a->b, k->bits);
}

enum lw_embedded lw_address_embedded(const struct lw_address *a, struct lw_address *v4)
{
    static const struct {
        struct block k;
        uint8_t at; /* of the IPv4 address */
        uint8_t invert;
    } table[] = {
        {{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}, 96, LW_EMBEDDED_MAPPED}, 12, 0},
        {{{0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}, 96, LW_EMBEDDED_ROUTED}, 12, 0}, /* RFC 6145 */
        {{{0x00, 0x64, 0xff, 0x9b}, 96, LW_EMBEDDED_ROUTED}, 12, 0},             /* RFC 6052 */
        {{{0x00, 0x64, 0xff, 0x9b, 0, 1}, 48, LW_EMBEDDED_ROUTED}, 12, 0},       /* RFC 8215 */
        {{{0x20, 0x02}, 16, LW_EMBEDDED_ROUTED}, 2, 0},                          /* 6to4 */
        {{{0x20, 0x01, 0, 0}, 32, LW_EMBEDDED_ROUTED}, 12, 0xff},                /* Teredo */
        {{{0}, 96, LW_EMBEDDED_ROUTED}, 12, 0},                                  /* compatible */
    };
    static const uint8_t isatap[] = {0x5e, 0xfe};

    if (!a->v6)
        return LW_EMBEDDED_NONE;
    for (size_t i = 0; i < sizeof(table) / sizeof(*table); i++) {
        if (!in_block(&table[i].k, a))
            continue;
        *v4 = (struct lw_address){0};
        for (unsigned k = 0; k < 4; k++)
            v4->b[k] = a->b[table[i].at + k] ^ table[i].invert;
        return (enum lw_embedded)table[i].k.what;
    }
    if (memcmp(a->b + 10, isatap, 2) != 0 || (a->b[8] & 0xfd) != 0 || a->b[9] != 0)
        return LW_EMBEDDED_NONE;
    *v4 = (struct lw_address){0};
    memcpy(v4->b, a->b + 12, 4);
    return LW_EMBEDDED_ROUTED;
}

static unsigned class_v4(const struct lw_address *a)
{
    static const struct block table[] = {
        {{0}, 8, LW_ADDRESS_LOOPBACK},           {{10}, 8, LW_ADDRESS_PRIVATE},
        {{100, 64}, 10, LW_ADDRESS_PRIVATE},     {{127}, 8, LW_ADDRESS_LOOPBACK},
        {{169, 254}, 16, LW_ADDRESS_LINK_LOCAL}, {{172, 16}, 12, LW_ADDRESS_PRIVATE},
        {{192, 0, 0}, 24, LW_ADDRESS_SPECIAL},   {{192, 0, 2}, 24, LW_ADDRESS_SPECIAL},
        {{192, 88, 99}, 24, LW_ADDRESS_SPECIAL}, {{192, 168}, 16, LW_ADDRESS_PRIVATE},
        {{198, 18}, 15, LW_ADDRESS_SPECIAL},     {{198, 51, 100}, 24, LW_ADDRESS_SPECIAL},
        {{203, 0, 113}, 24, LW_ADDRESS_SPECIAL}, {{224}, 3, LW_ADDRESS_SPECIAL},
    };

    for (size_t i = 0; i < sizeof(table) / sizeof(*table); i++) {
        if (in_block(&table[i], a))
            return table[i].what;
    }
    return LW_ADDRESS_PUBLIC;
}

unsigned lw_address_class(const struct lw_address *a)
{
    static const struct block table[] = {
        {{0xfe, 0x80}, 10, LW_ADDRESS_LINK_LOCAL},
        {{0xfe, 0xc0}, 10, LW_ADDRESS_PRIVATE},
        {{0xfc}, 7, LW_ADDRESS_PRIVATE},
        {{0xff}, 8, LW_ADDRESS_SPECIAL},
        {{0x01, 0x00}, 64, LW_ADDRESS_SPECIAL},
        {{0x20, 0x01, 0x0d, 0xb8}, 32, LW_ADDRESS_SPECIAL},
        {{0x3f, 0xff}, 20, LW_ADDRESS_SPECIAL},
        {{0x5f, 0x00}, 16, LW_ADDRESS_SPECIAL},
        {{0x20, 0x01}, 23, LW_ADDRESS_SPECIAL},
    };
    struct lw_address v4;

    if (!a->v6)
        return class_v4(a);
    if (a->b[15] <= 1 && memcmp(a->b, (const uint8_t[15]){0}, 15) == 0)
        return LW_ADDRESS_LOOPBACK; /* :: and ::1 */
    switch (lw_address_embedded(a, &v4)) {
    case LW_EMBEDDED_MAPPED:
        return class_v4(&v4);
    case LW_EMBEDDED_ROUTED:
        return class_v4(&v4) == LW_ADDRESS_PUBLIC ? LW_ADDRESS_PUBLIC
                                                  : class_v4(&v4) | LW_ADDRESS_PUBLIC;
    case LW_EMBEDDED_NONE:
        break;
    }
    for (size_t i = 0; i < sizeof(table) / sizeof(*table); i++) {
        if (in_block(&table[i], a))
            return table[i].what;
    }
    return (a->b[0] & 0xe0) == 0x20 ? LW_ADDRESS_PUBLIC : LW_ADDRESS_SPECIAL;
}

/* ---- hosts ---- */

static void odd(struct lw_host *h, const char *why)
{
    *h = (struct lw_host){.kind = LW_HOST_ODD, .why = why};
}

static bool is_number(struct lw_str label)
{
    bool digits = true;

    if (label.n >= 2 && label.p[0] == '0' && (label.p[1] | 0x20) == 'x') {
        for (size_t i = 2; i < label.n; i++)
            digits &= hex(label.p[i]) >= 0;
        return digits;
    }
    for (size_t i = 0; i < label.n; i++)
        digits &= label.p[i] >= '0' && label.p[i] <= '9';
    return digits;
}

static const char *judge_label(struct lw_str label)
{
    if (label.n == 0 || label.n > 63)
        return "an empty or too long label";
    if (label.n >= 4 && label.p[2] == '-' && label.p[3] == '-')
        return "an encoded international name: which letters it shows is not known here";
    if (label.p[0] == '-' || label.p[label.n - 1] == '-')
        return "a label with a hyphen at its edge";
    for (size_t i = 0; i < label.n; i++) {
        char c = label.p[i];

        if ((unsigned char)c >= 0x80)
            return "not ASCII: which name is looked up is not known here";
        if (!((c | 0x20) >= 'a' && (c | 0x20) <= 'z') && !(c >= '0' && c <= '9') && c != '-' &&
            c != '_')
            return "a sign that no host name has";
    }
    return NULL;
}

void lw_host_parse(struct lw_str s, struct lw_host *out)
{
    struct lw_host h = {.kind = LW_HOST_ADDRESS};
    struct lw_str label = {0};
    bool bracketed = s.n >= 2 && s.p[0] == '[' && s.p[s.n - 1] == ']';
    size_t at = 0;

    if (lw_address_v4(s, &h.address) || lw_address_v6(s, &h.address) ||
        (bracketed && lw_address_v6(lw_str(s.p + 1, s.n - 2), &h.address))) {
        *out = h;
        return;
    }
    if (s.n > 0 && s.p[s.n - 1] == '.')
        s.n--;
    if (s.n == 0 || s.n > 253) {
        odd(out, "an empty or too long host");
        return;
    }
    while (at <= s.n) {
        const char *dot = at < s.n ? memchr(s.p + at, '.', s.n - at) : NULL;
        const char *why;

        label = lw_str(s.p + at, dot ? (size_t)(dot - s.p) - at : s.n - at);
        why = judge_label(label);
        if (why) {
            odd(out, why);
            return;
        }
        at += label.n + 1;
    }
    if (is_number(label))
        odd(out, "an address in an unusual spelling");
    else
        *out = (struct lw_host){.kind = LW_HOST_NAME, .name = s};
}

static bool ends_with(struct lw_str name, const char *suffix)
{
    size_t n = strlen(suffix);

    if (name.n == n)
        return lw_str_caseeq(name, lw_strz(suffix));
    return name.n > n && name.p[name.n - n - 1] == '.' &&
           lw_str_caseeq(lw_str(name.p + name.n - n, n), lw_strz(suffix));
}

bool lw_host_is_localhost(struct lw_str name)
{
    return ends_with(name, "localhost") || ends_with(name, "localdomain");
}

bool lw_host_is_local_name(struct lw_str name)
{
    static const char *const suffixes[] = {
        "localhost", "localdomain", "local",    "internal", "home.arpa",    "lan",
        "corp",      "home",        "intranet", "private",  "in-addr.arpa", "ip6.arpa",
    };

    if (!memchr(name.p, '.', name.n))
        return true;
    for (size_t i = 0; i < sizeof(suffixes) / sizeof(*suffixes); i++) {
        if (ends_with(name, suffixes[i]))
            return true;
    }
    return false;
}
