/* Texts of single values. Decides their form; ranges and which key wants which are the schema's. */
#include "src/config/values.h"

#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct unit {
    const char *name;
    uint64_t factor;
};

static const struct unit sizes[] = {
    {"GiB", 1024 * 1024 * 1024}, {"MiB", 1024 * 1024}, {"KiB", 1024}, {"", 1}};
static const struct unit durations[] = {
    {"d", 86400000}, {"h", 3600000}, {"m", 60000}, {"s", 1000}, {"ms", 1}};

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_alnum(char c)
{
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Every character alphanumeric or one of `more`. */
static bool consists_of(struct lw_str s, const char *more)
{
    for (size_t i = 0; i < s.n; i++) {
        if (!is_alnum(s.p[i]) && (s.p[i] == '\0' || !strchr(more, s.p[i])))
            return false;
    }
    return true;
}

/* Digits in front of s; true with the rest in *unit. Values stay below 2^62. */
static bool leading_number(struct lw_str s, uint64_t *out, struct lw_str *unit)
{
    size_t i = 0;
    uint64_t n = 0;

    while (i < s.n && is_digit(s.p[i]) && i < 18)
        n = n * 10 + (uint64_t)(s.p[i++] - '0');
    if (i == 0 || (i > 1 && s.p[0] == '0') || (i < s.n && is_digit(s.p[i])))
        return false;
    *out = n;
    *unit = lw_str(s.p + i, s.n - i);
    return true;
}

static bool with_unit(struct lw_str s, const struct unit *units, size_t count, uint64_t *out)
{
    struct lw_str unit;
    uint64_t n;

    if (!leading_number(s, &n, &unit))
        return false;
    for (size_t i = 0; i < count; i++) {
        if (!lw_str_eqz(unit, units[i].name))
            continue;
        if (n > (UINT64_MAX >> 2) / units[i].factor)
            return false;
        *out = n * units[i].factor;
        return true;
    }
    return false;
}

bool lw_value_count(struct lw_str s, uint64_t *out)
{
    struct lw_str rest;
    uint64_t n;

    if (!leading_number(s, &n, &rest) || rest.n > 0)
        return false;
    *out = n;
    return true;
}

bool lw_value_size(struct lw_str s, uint64_t *out)
{
    return with_unit(s, sizes, sizeof(sizes) / sizeof(sizes[0]), out);
}

bool lw_value_duration(struct lw_str s, int64_t *ms)
{
    uint64_t n;

    if (!with_unit(s, durations, sizeof(durations) / sizeof(durations[0]), &n))
        return false;
    *ms = (int64_t)n;
    return true;
}

static void unit_text(uint64_t n, const struct unit *units, size_t count, char out[32])
{
    size_t i = 0;

    while (i + 1 < count && (n == 0 || n % units[i].factor != 0))
        i++;
    snprintf(out, 32, "%llu%s", (unsigned long long)(n / units[i].factor), units[i].name);
}

void lw_value_size_text(uint64_t n, char out[32])
{
    unit_text(n, sizes, sizeof(sizes) / sizeof(sizes[0]), out);
}

void lw_value_duration_text(int64_t ms, char out[32])
{
    unit_text((uint64_t)(ms < 0 ? 0 : ms), durations, sizeof(durations) / sizeof(durations[0]),
              out);
}

/* Port in 0..65535. */
static bool port_number(struct lw_str s, uint16_t *out)
{
    uint64_t n;

    if (!lw_value_count(s, &n) || n > 65535)
        return false;
    *out = (uint16_t)n;
    return true;
}

const char *lw_value_listen(struct lw_str s, char host[64], uint16_t *port)
{
    unsigned char address[16];
    char text[64];
    size_t colon = s.n;
    bool six;

    while (colon > 0 && s.p[colon - 1] != ':')
        colon--;
    if (colon == 0)
        return "no port; write ADDRESS:PORT, for example 127.0.0.1:7411";
    if (colon - 1 >= sizeof(text))
        return "the address is too long; write an IP address, for example 127.0.0.1:7411";
    six = colon > 2 && s.p[0] == '[' && s.p[colon - 2] == ']';
    snprintf(text, sizeof(text), "%.*s", (int)(colon - (six ? 3 : 1)), s.p + (six ? 1 : 0));
    if (memchr(text, ':', strlen(text)) && !six)
        return "an IPv6 address goes in brackets, for example [::1]:7411";
    if (inet_pton(six ? AF_INET6 : AF_INET, text, address) != 1)
        return "not an IP address; write one, for example 127.0.0.1:7411 or [::1]:7411";
    if (!port_number(lw_str(s.p + colon, s.n - colon), port))
        return "the port must be a number from 0 (any free one) to 65535";
    memcpy(host, text, sizeof(text));
    return NULL;
}

const char *lw_value_loopback(struct lw_str s, char host[64], uint16_t *port)
{
    const char *problem = lw_value_listen(s, host, port);

    if (!problem && strncmp(host, "127.", 4) != 0 && strcmp(host, "::1") != 0)
        problem = "other machines could reach it; write 127.0.0.1:PORT or [::1]:PORT";
    return problem;
}

const char *lw_value_server_name(struct lw_str s)
{
    if (s.n == 0 || s.n > 64)
        return "a server's name has 1 to 64 characters";
    if (!consists_of(s, "._-"))
        return "a server's name consists of letters, digits, '.', '_' and '-'";
    if (s.p[0] == '.' || s.p[0] == '-')
        return "a server's name begins with a letter, a digit or '_'";
    return NULL;
}

/* host[:port] with a name, an IPv4 address or an IPv6 address in brackets. */
static bool authority(struct lw_str s)
{
    size_t end = 0;
    uint16_t port = 1;

    if (s.n > 0 && s.p[0] == '[') {
        unsigned char address[16];
        char text[64];

        end = lw_str_find(s, LW_STR("]"), 0);
        if (end == (size_t)-1 || end >= sizeof(text))
            return false;
        snprintf(text, sizeof(text), "%.*s", (int)(end - 1), s.p + 1);
        if (inet_pton(AF_INET6, text, address) != 1)
            return false;
        end++;
    } else {
        while (end < s.n && s.p[end] != ':')
            end++;
        if (end == 0 || end > 253 || !consists_of(lw_str(s.p, end), ".-_"))
            return false;
    }
    if (end == s.n)
        return true;
    return s.p[end] == ':' && port_number(lw_str(s.p + end + 1, s.n - end - 1), &port) && port > 0;
}

/* The part behind http:// or https://; p NULL for another scheme. */
static struct lw_str after_scheme(struct lw_str s)
{
    if (lw_str_starts(s, LW_STR("https://")))
        return lw_str(s.p + 8, s.n - 8);
    if (lw_str_starts(s, LW_STR("http://")))
        return lw_str(s.p + 7, s.n - 7);
    return LW_STR_NONE;
}

const char *lw_value_url(struct lw_str s)
{
    struct lw_str rest = after_scheme(s);
    size_t end = 0;

    if (!rest.p)
        return "a URL begins with https:// (or http://)";
    if (s.n > 2048)
        return "a URL has at most 2048 characters";
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] <= 0x20 || s.p[i] >= 0x7F || strchr("\"<>\\^`{|}", s.p[i]))
            return "a URL holds no blanks and no characters outside ASCII; percent-encode them";
    }
    if (memchr(rest.p, '#', rest.n))
        return "a fragment (#...) is never sent to a server; remove it";
    while (end < rest.n && rest.p[end] != '/' && rest.p[end] != '?')
        end++;
    if (memchr(rest.p, '@', end))
        return "no user or password in a URL; put an Authorization header under headers";
    if (!authority(lw_str(rest.p, end)))
        return "the host is not valid; write https://host[:port]/path";
    return NULL;
}

const char *lw_value_origin(struct lw_str s)
{
    struct lw_str rest = after_scheme(s);

    if (lw_str_eqz(s, "null"))
        return "the origin \"null\" is any sandboxed page; name the real origin";
    if (!rest.p || !authority(rest))
        return "an origin has the form https://host[:port], without a path";
    return NULL;
}

const char *lw_value_host(struct lw_str s)
{
    return authority(s) ? NULL : "a host has the form name or name:port, without a scheme";
}

const char *lw_value_env_name(struct lw_str s)
{
    if (s.n == 0 || s.n > 64 || is_digit(s.p[0]) || !consists_of(s, "_"))
        return "a variable's name consists of 1 to 64 letters, digits and '_', no digit first";
    return NULL;
}

const char *lw_value_header_name(struct lw_str s)
{
    static const char *const ours[] = {"host",
                                       "content-length",
                                       "transfer-encoding",
                                       "connection",
                                       "upgrade",
                                       "te",
                                       "trailer",
                                       "keep-alive",
                                       "expect",
                                       "content-type",
                                       "accept",
                                       "origin",
                                       "last-event-id",
                                       "proxy-authorization"};

    if (s.n == 0 || s.n > 64 || !consists_of(s, "!#$%&'*+-.^_`|~"))
        return "a header's name consists of 1 to 64 letters, digits and '-'";
    for (size_t i = 0; i < sizeof(ours) / sizeof(ours[0]); i++) {
        if (lw_str_caseeq(s, lw_strz(ours[i])))
            return "this header is set by the gateway itself; remove it";
    }
    if (s.n >= 4 && lw_str_caseeq(lw_str(s.p, 4), LW_STR("mcp-")))
        return "Mcp-* headers are set by the gateway itself; remove it";
    return NULL;
}

const char *lw_value_header_value(struct lw_str s)
{
    for (size_t i = 0; i < s.n; i++) {
        if ((unsigned char)s.p[i] < 0x20 || s.p[i] == 0x7F)
            return "a header's value holds no line breaks or control characters";
    }
    return NULL;
}

/* The name of "${NAME}" at s[at..]; n 0 when it is not closed or no name. */
static struct lw_str variable_at(struct lw_str s, size_t at)
{
    size_t end = at + 2;

    while (end < s.n && s.p[end] != '}')
        end++;
    if (end == s.n || lw_value_env_name(lw_str(s.p + at + 2, end - at - 2)))
        return LW_STR_NONE;
    return lw_str(s.p + at + 2, end - at - 2);
}

const char *lw_value_expand(struct lw_str s, struct lw_buf *to, char name[65])
{
    for (size_t i = 0; i < s.n;) {
        struct lw_str left = lw_str(s.p + i, s.n - i);
        struct lw_str var;
        const char *value;

        if (lw_str_starts(left, LW_STR("$${"))) {
            lw_buf_addz(to, "${");
            i += 3;
            continue;
        }
        if (!lw_str_starts(left, LW_STR("${"))) {
            lw_buf_addc(to, s.p[i++]);
            continue;
        }
        var = variable_at(s, i);
        if (var.n == 0)
            return "${ without a variable's name and }; write ${NAME}, or $${ for a literal ${";
        snprintf(name, 65, "%.*s", (int)var.n, var.p);
        value = getenv(name);
        if (!value)
            return "is not set in the environment; set it before starting";
        lw_buf_addz(to, value);
        i += var.n + 3;
    }
    return NULL;
}
