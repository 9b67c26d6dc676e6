/* cidr and host: where something would connect to, as far as its text says. */
#include "lib/policy/op_host.h"

/* ---- cidr ---- */

struct networks {
    struct lw_network *v;
    size_t n;
};

static int read_networks(struct lw_op_compiler *c, const struct lw_json *operand,
                         struct networks *out)
{
    struct lw_op_texts t;
    int err = lw_op_texts(c, operand, "a network such as \"10.0.0.0/8\"", &t);

    if (err)
        return err;
    out->v = lw_arena_calloc(c->arena, t.n, sizeof(*out->v));
    if (!out->v)
        return lw_op_full(c, operand);
    for (out->n = 0; out->n < t.n; out->n++) {
        if (!lw_network_parse(t.s[out->n], &out->v[out->n]))
            return lw_op_fail(c, lw_op_item(operand, out->n),
                              "a network is wanted such as \"10.0.0.0/8\" or \"2001:db8::/32\", "
                              "without bits behind its prefix");
    }
    return 0;
}

static bool any_has(const struct networks *n, const struct lw_address *a)
{
    for (size_t i = 0; i < n->n; i++) {
        if (lw_network_has(&n->v[i], a))
            return true;
    }
    return false;
}

static enum lw_truth networks_match(const struct networks *n, const struct lw_address *a)
{
    struct lw_address v4;
    enum lw_embedded e;

    if (any_has(n, a))
        return LW_TRUE;
    e = lw_address_embedded(a, &v4);
    if (e == LW_EMBEDDED_NONE || !any_has(n, &v4))
        return LW_FALSE;
    return e == LW_EMBEDDED_MAPPED ? LW_TRUE : LW_UNKNOWN;
}

static int compile_cidr(struct lw_op_compiler *c, const struct lw_json *operand, void **out)
{
    struct networks *n = LW_ARENA_NEW(c->arena, struct networks);

    *out = n;
    return n ? read_networks(c, operand, n) : lw_op_full(c, operand);
}

static enum lw_truth eval_cidr(const void *compiled, const struct lw_json *value,
                               struct lw_op_context *x)
{
    struct lw_address a;

    if (!lw_json_is(value, LW_JSON_STRING))
        return LW_UNKNOWN;
    if (!lw_address_parse(value->string, &a)) {
        x->why = "it is no address in its plain form";
        return LW_UNKNOWN;
    }
    return networks_match(compiled, &a);
}

const struct lw_op_class lw_op_cidr = {
    .name = "cidr",
    .operand = "a network (`10.0.0.0/8`, `2001:db8::/32`), an address, or a list of them",
    .meaning = "the argument is an address in one of the networks; an IPv4-mapped IPv6 address "
               "counts as its IPv4 address. Unknown: a text that is no address in its plain form "
               "(decimal, octal, hexadecimal, short, with a zone, in brackets, with a port); an "
               "IPv6 address that carries an IPv4 address of one of the networks in another way "
               "(compatible, NAT64, 6to4, Teredo, ISATAP)",
    .example = "/address: {cidr: [\"10.0.0.0/8\", \"fd00::/8\"]}",
    .compile = compile_cidr,
    .eval = eval_cidr,
};

/* ---- host ---- */

static const char *const class_names[] = {"public",     "private", "loopback",
                                          "link_local", "special", "internal"};
enum { INTERNAL = 32, CLASSES = 6 };

struct lw_op_hosts {
    struct lw_str *names;
    struct lw_address *addresses; /* where is_address */
    bool *is_address;
    size_t n;
    uint32_t classes;
    struct networks networks;
};

static int read_name(struct lw_op_compiler *c, const struct lw_json *at, struct lw_op_hosts *h,
                     struct lw_str s)
{
    struct lw_str rest = lw_str_starts(s, LW_STR("*.")) ? lw_str(s.p + 2, s.n - 2) : s;
    struct lw_host host;

    lw_host_parse(rest, &host);
    if (host.kind == LW_HOST_ODD || (rest.n != s.n && host.kind != LW_HOST_NAME))
        return lw_op_fail(c, at,
                          "a host name, \"*.name\" (all below it) or an address is wanted, in "
                          "ASCII, without port and scheme");
    h->is_address[h->n] = host.kind == LW_HOST_ADDRESS;
    h->addresses[h->n] = host.address;
    /* without the dot that may end a name */
    h->names[h->n] = h->is_address[h->n] ? s : lw_str(s.p, host.name.n + (s.n - rest.n));
    h->n++;
    return 0;
}

static int read_names(struct lw_op_compiler *c, const struct lw_json *operand,
                      struct lw_op_hosts *h)
{
    struct lw_op_texts t;
    int err = lw_op_texts(c, operand, "a host name", &t);

    if (err)
        return err;
    h->names = lw_arena_calloc(c->arena, t.n, sizeof(*h->names));
    h->addresses = lw_arena_calloc(c->arena, t.n, sizeof(*h->addresses));
    h->is_address = lw_arena_calloc(c->arena, t.n, sizeof(*h->is_address));
    if (!h->names || !h->addresses || !h->is_address)
        return lw_op_full(c, operand);
    for (size_t i = 0; i < t.n && !err; i++)
        err = read_name(c, lw_op_item(operand, i), h, t.s[i]);
    return err;
}

int lw_op_hosts(struct lw_op_compiler *c, const struct lw_json *operand, struct lw_op_hosts **out)
{
    static const char *const known[] = {"name", "class", "cidr"};
    struct lw_op_hosts *h = LW_ARENA_NEW(c->arena, struct lw_op_hosts);
    int err;

    if (!h)
        return lw_op_full(c, operand);
    if (operand->type != LW_JSON_OBJECT) {
        err = read_names(c, operand, h);
    } else {
        const struct lw_json *name = lw_json_getz(operand, "name");
        const struct lw_json *cls = lw_json_getz(operand, "class");
        const struct lw_json *cidr = lw_json_getz(operand, "cidr");

        err = lw_op_members(c, operand, known, 3);
        if (!err && name)
            err = read_names(c, name, h);
        if (!err && cls)
            err = lw_op_words(c, cls, class_names, CLASSES, &h->classes);
        if (!err && cidr)
            err = read_networks(c, cidr, &h->networks);
    }
    if (!err)
        *out = h;
    return err;
}

static enum lw_truth name_matches(const struct lw_op_hosts *h, const struct lw_host *host)
{
    for (size_t i = 0; i < h->n; i++) {
        struct lw_str want = h->names[i];

        if (host->kind == LW_HOST_ADDRESS) {
            if (h->is_address[i] && h->addresses[i].v6 == host->address.v6 &&
                memcmp(h->addresses[i].b, host->address.b, 16) == 0)
                return LW_TRUE;
        } else if (lw_str_starts(want, LW_STR("*."))) {
            size_t n = want.n - 1;

            if (host->name.n > n &&
                lw_str_caseeq(lw_str(host->name.p + host->name.n - n, n), lw_str(want.p + 1, n)))
                return LW_TRUE;
        } else if (!h->is_address[i] && lw_str_caseeq(want, host->name)) {
            return LW_TRUE;
        }
    }
    return LW_FALSE;
}

/* An address that carries another: each of its classes may be where it ends up. */
static enum lw_truth address_class_matches(uint32_t wanted, unsigned classes)
{
    if (classes & ~(unsigned)LW_ADDRESS_PUBLIC)
        classes |= INTERNAL;
    if ((wanted & classes) == 0)
        return LW_FALSE;
    if ((classes & LW_ADDRESS_PUBLIC) && (classes & INTERNAL) && (wanted & 33u) != 33u)
        return LW_UNKNOWN;
    return LW_TRUE;
}

static enum lw_truth class_matches(uint32_t wanted, const struct lw_host *host, const char **why)
{
    if (host->kind == LW_HOST_ADDRESS)
        return address_class_matches(wanted, lw_address_class(&host->address));
    if (lw_host_is_localhost(host->name))
        return wanted & (LW_ADDRESS_LOOPBACK | INTERNAL) ? LW_TRUE : LW_FALSE;
    if ((wanted & INTERNAL) && lw_host_is_local_name(host->name))
        return LW_TRUE;
    if (wanted == INTERNAL)
        return LW_FALSE;
    *why = "what a name resolves to is not known here";
    return LW_UNKNOWN;
}

enum lw_truth lw_op_hosts_match(const struct lw_op_hosts *h, const struct lw_host *host,
                                const char **why)
{
    enum lw_truth t = LW_TRUE;

    if (host->kind == LW_HOST_ODD) {
        *why = host->why;
        return LW_UNKNOWN;
    }
    if (h->n)
        t = lw_truth_and(t, name_matches(h, host));
    if (h->classes)
        t = lw_truth_and(t, class_matches(h->classes, host, why));
    if (h->networks.n) {
        *why = host->kind == LW_HOST_NAME ? "what a name resolves to is not known here" : *why;
        t = lw_truth_and(t, host->kind == LW_HOST_ADDRESS
                                ? networks_match(&h->networks, &host->address)
                                : LW_UNKNOWN);
    }
    return t;
}

static int compile_host(struct lw_op_compiler *c, const struct lw_json *operand, void **out)
{
    struct lw_op_hosts *h = NULL;
    int err = lw_op_hosts(c, operand, &h);

    *out = h;
    return err;
}

/* "name:port" or "[v6]:port": the port goes. "::1" keeps its colons. */
static struct lw_str without_port(struct lw_str s)
{
    const char *colon = s.n ? memrchr(s.p, ':', s.n) : NULL;
    size_t at = colon ? (size_t)(colon - s.p) : 0;

    if (!colon || at + 1 == s.n || s.n - at > 6)
        return s;
    for (size_t i = at + 1; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9')
            return s;
    }
    if (memchr(s.p, ':', at) && s.p[at - 1] != ']')
        return s;
    return lw_str(s.p, at);
}

static enum lw_truth eval_host(const void *compiled, const struct lw_json *value,
                               struct lw_op_context *x)
{
    struct lw_host host;

    if (!lw_json_is(value, LW_JSON_STRING))
        return LW_UNKNOWN;
    lw_host_parse(without_port(value->string), &host);
    return lw_op_hosts_match(compiled, &host, &x->why);
}

const struct lw_op_class lw_op_host = {
    .name = "host",
    .operand = "a host name, `*.name` (all names below it, not itself), an address, a list of "
               "them, or {name, class, cidr}, each of which must hold; `class`: public, private, "
               "loopback, link_local, special (multicast, documentation, reserved), internal "
               "(everything that is not public, localhost, names of one label, and names below "
               "local, internal, lan, corp, home, intranet, private, localdomain, home.arpa)",
    .meaning = "the argument is such a host, with or without a port; case does not matter. What a "
               "name resolves to is not known here: only `internal` answers for names, by the name "
               "alone, and cannot see a public name that leads inside. Unknown: public, private, "
               "loopback, link_local, special and cidr of a name; addresses in unusual spellings "
               "(127.1, 0x7f000001, 2130706433, 0177.0.0.1); names that are not ASCII or begin "
               "with xn--; blanks, percent signs, `@`, backslashes, zones, empty labels; the class "
               "of an IPv6 address that carries an IPv4 address of another class (NAT64, 6to4 …)",
    .example = "/host: {host: {name: [\"*.example.com\"]}}",
    .compile = compile_host,
    .eval = eval_host,
};
