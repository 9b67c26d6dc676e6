/* URLs: one reading or none. */
#include "lib/policy/url.h"

static bool is_alpha(char c)
{
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static int hex(char c)
{
    if (is_digit(c))
        return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static size_t scheme_length(struct lw_str s)
{
    size_t n = 0;

    if (s.n == 0 || !is_alpha(s.p[0]))
        return 0;
    while (n < s.n && (is_alpha(s.p[n]) || is_digit(s.p[n]) || strchr("+-.", s.p[n])) && s.p[n])
        n++;
    return n < s.n && s.p[n] == ':' ? n : 0;
}

static int default_port(struct lw_str scheme)
{
    static const struct {
        const char *scheme;
        int port;
    } table[] = {{"http", 80}, {"https", 443}, {"ws", 80}, {"wss", 443}, {"ftp", 21}};

    for (size_t i = 0; i < sizeof(table) / sizeof(*table); i++) {
        if (lw_str_caseeq(scheme, lw_strz(table[i].scheme)))
            return table[i].port;
    }
    return -1;
}

static const char *judge_characters(struct lw_str s)
{
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];

        if (c <= ' ' || c == 0x7f)
            return "blanks or controls, which browsers drop";
        if (c >= 0x80)
            return "not ASCII: readers encode and fold it differently";
        if (c == '\\')
            return "a backslash, which browsers take for a slash";
        if (strchr("<>\"`{}|^", c))
            return "signs that a URL has only encoded";
    }
    return NULL;
}

static const char *read_port(struct lw_str s, int *out)
{
    int v = 0;

    if (s.n == 0 || s.n > 5)
        return "a port that is not in plain digits";
    for (size_t i = 0; i < s.n; i++) {
        if (!is_digit(s.p[i]))
            return "a port that is not in plain digits";
        v = v * 10 + (s.p[i] - '0');
    }
    if (v > 65535 || (s.n > 1 && s.p[0] == '0'))
        return "a port that is not in plain digits";
    *out = v;
    return NULL;
}

static const char *read_authority(struct lw_str s, struct lw_url_parts *u)
{
    const char *at = s.n ? memchr(s.p, '@', s.n) : NULL;
    const char *colon;
    const char *why;

    if (at) {
        u->has_userinfo = true;
        s = lw_str(at + 1, s.n - (size_t)(at + 1 - s.p));
        if (memchr(s.p, '@', s.n))
            return "several \"@\": readers disagree about where the host begins";
    }
    colon = s.n ? memrchr(s.p, ':', s.n) : NULL;
    if (colon && !memchr(colon, ']', s.n - (size_t)(colon - s.p))) {
        why = read_port(lw_str(colon + 1, s.n - (size_t)(colon + 1 - s.p)), &u->port);
        if (why)
            return why;
        s.n = (size_t)(colon - s.p);
    }
    if (s.n > 0 && s.p[0] != '[' && memchr(s.p, ':', s.n))
        return "a colon within the host";
    if (s.n == 0)
        return lw_str_caseeq(u->scheme, LW_STR("file")) ? NULL : "no host";
    lw_host_parse(s, &u->host);
    return u->host.kind == LW_HOST_ODD ? u->host.why : NULL;
}

static const char *judge_escape(struct lw_str path, size_t i)
{
    int v;

    if (path.n - i < 3 || hex(path.p[i + 1]) < 0 || hex(path.p[i + 2]) < 0)
        return "a percent sign that encodes nothing";
    v = hex(path.p[i + 1]) * 16 + hex(path.p[i + 2]);
    if (v < 0x20 || v == 0x7f || (v < 0x80 && strchr("./\\%;", v)))
        return "an encoded dot, slash, backslash, percent sign, semicolon or control";
    return NULL;
}

static const char *judge_path(struct lw_str path)
{
    size_t start = 0;

    for (size_t i = 0; i <= path.n; i++) {
        size_t n = i - start;
        const char *why;

        if (i < path.n && path.p[i] == '%') {
            why = judge_escape(path, i);
            if (why)
                return why;
        }
        if (i < path.n && path.p[i] == ';') /* "/a/..;/b" is "/b" to some */
            return "a semicolon in the path, where some readers cut the segment";
        if (i < path.n && path.p[i] != '/')
            continue;
        if (n == 0 && i > 0 && i < path.n)
            return "an empty segment";
        if ((n == 1 && path.p[start] == '.') ||
            (n == 2 && path.p[start] == '.' && path.p[start + 1] == '.'))
            return "\".\" or \"..\" in the path";
        start = i + 1;
    }
    return NULL;
}

static void read_rest(struct lw_str s, struct lw_url_parts *u)
{
    const char *hash = s.n ? memchr(s.p, '#', s.n) : NULL;
    const char *mark;

    if (hash) {
        u->has_fragment = true;
        s.n = (size_t)(hash - s.p);
    }
    mark = s.n ? memchr(s.p, '?', s.n) : NULL;
    if (mark) {
        u->has_query = true;
        u->query = lw_str(mark + 1, s.n - (size_t)(mark + 1 - s.p));
        s.n = (size_t)(mark - s.p);
    }
    u->path = s.n ? s : LW_STR("/");
    u->path_odd = judge_path(u->path);
}

static const char *read_url(struct lw_str s, struct lw_url_parts *u)
{
    size_t n = scheme_length(s);
    struct lw_str rest;
    size_t end = 0;
    const char *why = judge_characters(s);

    if (n == 0)
        return why ? why : "no scheme: it is relative to what only the server knows";
    u->scheme = lw_str(s.p, n);
    u->port = default_port(u->scheme);
    if (why)
        return why;
    rest = lw_str(s.p + n + 1, s.n - n - 1);
    if (!lw_str_starts(rest, LW_STR("//")))
        return "no \"//\" behind the scheme";
    rest = lw_str(rest.p + 2, rest.n - 2);
    if (rest.n && rest.p[0] == '/' && !lw_str_caseeq(u->scheme, LW_STR("file")))
        return "more than two slashes behind the scheme";
    while (end < rest.n && !strchr("/?#", rest.p[end]))
        end++;
    why = read_authority(lw_str(rest.p, end), u);
    if (why)
        return why;
    read_rest(lw_str(rest.p + end, rest.n - end), u);
    return NULL;
}

void lw_url_take_apart(struct lw_str s, struct lw_url_parts *out)
{
    *out = (struct lw_url_parts){.port = -1, .host = {.kind = LW_HOST_ODD, .why = "no host"}};
    out->odd = read_url(s, out);
}
