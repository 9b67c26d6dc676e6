/* Which Host and Origin a request may carry. A page in a browser can reach a loopback port under a
 * name of its own (DNS rebinding) or across sites: names that were not configured are refused. */
#include "src/gate/gate_internal.h"

#include <stdio.h>

static bool is_loopback_name(struct lw_str name)
{
    return lw_str_caseeq(name, LW_STR("localhost")) || lw_str_eqz(name, "127.0.0.1") ||
           lw_str_eqz(name, "[::1]");
}

bool lw_listens_on_loopback(const struct lw_config *c)
{
    return strncmp(c->listen_host, "127.", 4) == 0 || strcmp(c->listen_host, "::1") == 0 ||
           strcmp(c->listen_host, "localhost") == 0;
}

/* Splits "name[:port]"; false when the port is no number. *port is 0 when there is none. */
static bool split(struct lw_str host, struct lw_str *name, unsigned *port)
{
    const char *bracket = host.n ? memchr(host.p, ']', host.n) : NULL;
    size_t from = bracket ? (size_t)(bracket - host.p) : 0;
    size_t colon = lw_str_find(host, LW_STR(":"), from);

    *name = host;
    *port = 0;
    if (colon == (size_t)-1)
        return host.n > 0;
    name->n = colon;
    if (colon + 1 == host.n || host.n - colon > 6)
        return false;
    for (size_t i = colon + 1; i < host.n; i++) {
        if (host.p[i] < '0' || host.p[i] > '9')
            return false;
        *port = *port * 10 + (unsigned)(host.p[i] - '0');
    }
    return name->n > 0;
}

static bool listed(char *const *list, struct lw_str value)
{
    for (; list && *list; list++) {
        if (lw_str_caseeq(value, lw_strz(*list)))
            return true;
    }
    return false;
}

bool lw_host_allowed(const struct lw_config *c, uint16_t own_port, struct lw_str host)
{
    struct lw_str name;
    unsigned port;

    if (listed(c->allowed_hosts, host))
        return true;
    if (!split(host, &name, &port) || (port != 0 && port != own_port))
        return listed(c->allowed_hosts, name) && port == 0;
    if (listed(c->allowed_hosts, name))
        return true;
    return (lw_listens_on_loopback(c) && is_loopback_name(name)) ||
           lw_str_caseeq(name, lw_strz(c->listen_host));
}

bool lw_origin_allowed(const struct lw_config *c, uint16_t own_port, struct lw_str origin)
{
    struct lw_str rest = origin;
    struct lw_str name;
    unsigned scheme_port = 80;
    unsigned port;

    if (!origin.p || listed(c->allowed_origins, origin))
        return true;
    if (lw_str_starts(origin, LW_STR("http://"))) {
        rest.p += 7;
        rest.n -= 7;
    } else if (lw_str_starts(origin, LW_STR("https://"))) {
        rest.p += 8;
        rest.n -= 8;
        scheme_port = 443;
    } else {
        return false;
    }
    /* Without a port it is that of its scheme: what another program serves there is another site.
     */
    if (!split(rest, &name, &port) ||
        (port == 0 && scheme_port != own_port && !listed(c->allowed_hosts, name)))
        return false;
    return lw_host_allowed(c, own_port, rest);
}
