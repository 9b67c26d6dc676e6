#include "src/http/url.h"

#include <arpa/inet.h>
#include <stdio.h>

static int wrong(const char **why, const char *text)
{
    *why = text;
    return -LW_ERR_SYNTAX;
}

bool lw_url_is_path(struct lw_str s)
{
    if (s.n == 0 || s.p[0] != '/')
        return false;
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];

        if (c <= 0x20 || c >= 0x7f || c == '#' || c == '\\' || c == '"' || c == '<' || c == '>')
            return false;
    }
    return true;
}

static bool is_host(struct lw_str s, bool brackets)
{
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        bool alnum = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');

        if (!alnum && c != '.' && !(brackets ? c == ':' : c == '-' || c == '_'))
            return false;
    }
    return s.n > 0 && s.n < LW_URL_HOST;
}

static bool parse_port(struct lw_str s, uint16_t *out)
{
    unsigned v = 0;

    if (s.n == 0 || s.n > 5)
        return false;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9')
            return false;
        v = v * 10 + (unsigned)(s.p[i] - '0');
    }
    if (v == 0 || v > 65535)
        return false;
    *out = (uint16_t)v;
    return true;
}

static void set_host(struct lw_url *u, struct lw_str host, bool brackets)
{
    unsigned standard = u->tls ? 443 : 80;
    unsigned char address[16];
    size_t n;

    for (size_t i = 0; i < host.n; i++) {
        char c = host.p[i];

        u->host[i] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
    }
    u->host[host.n] = 0;
    u->literal = brackets || inet_pton(AF_INET, u->host, address) == 1;
    n = (size_t)snprintf(u->authority, sizeof(u->authority), brackets ? "[%s]" : "%s", u->host);
    if (u->port != standard)
        snprintf(u->authority + n, sizeof(u->authority) - n, ":%u", u->port);
}

int lw_url_parse(struct lw_str text, struct lw_url *out, const char **why)
{
    struct lw_url u = {.path = LW_STR("/")};
    bool brackets;
    struct lw_str host;
    struct lw_str rest;
    unsigned char address[16];
    size_t n = 0;

    if (lw_str_starts(text, LW_STR("https://")))
        u.tls = true;
    else if (!lw_str_starts(text, LW_STR("http://")))
        return wrong(why, "it must begin with http:// or https://");
    rest = lw_str(text.p + (u.tls ? 8 : 7), text.n - (u.tls ? 8 : 7));
    while (n < rest.n && rest.p[n] != '/' && rest.p[n] != '?' && rest.p[n] != '#')
        n++;
    if (n < rest.n)
        u.path = lw_str(rest.p + n, rest.n - n);
    if (!lw_url_is_path(u.path))
        return wrong(why, "the path holds a character that it must not, or lacks its '/'");
    host = lw_str(rest.p, n);
    if (memchr(host.p, '@', host.n))
        return wrong(why, "user names and passwords do not belong in it: use a header");
    brackets = host.n > 0 && host.p[0] == '[';
    u.port = u.tls ? 443 : 80;
    n = host.n;
    while (n > 0 && host.p[n - 1] != ':' && host.p[n - 1] != ']')
        n--;
    if (n > 0 && host.p[n - 1] == ':') {
        if (!parse_port(lw_str(host.p + n, host.n - n), &u.port))
            return wrong(why, "the port is no number from 1 to 65535");
        host.n = n - 1;
    }
    if (brackets) {
        if (host.n < 2 || host.p[host.n - 1] != ']')
            return wrong(why, "an IPv6 address needs its closing bracket");
        host = lw_str(host.p + 1, host.n - 2);
    }
    if (!is_host(host, brackets))
        return wrong(why, "the host is missing or holds a character that it must not");
    set_host(&u, host, brackets);
    if (brackets && inet_pton(AF_INET6, u.host, address) != 1)
        return wrong(why, "the brackets hold no IPv6 address");
    *out = u;
    return 0;
}
