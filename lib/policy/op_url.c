/* url: the parts of a URL, where its readers agree on them. */
#include "lib/policy/op_host.h"
#include "lib/policy/op_impl.h"
#include "lib/policy/url.h"

#define PORTS 32u

enum wanted { ANY, NO, YES };

struct url_condition {
    struct lw_op_texts schemes;
    struct lw_op_hosts *host;
    int ports[PORTS];
    size_t port_count;
    struct lw_op_globs *path;
    struct lw_op_globs *parameters;
    enum wanted userinfo, query, fragment;
};

static int read_ports(struct lw_op_compiler *c, const struct lw_json *v, struct url_condition *u)
{
    size_t n = v->type == LW_JSON_ARRAY ? v->count : 1;
    const struct lw_json *item = lw_op_item(v, 0);

    if (n == 0 || n > PORTS)
        return lw_op_fail(c, v, "1 to %u ports are wanted", PORTS);
    for (; u->port_count < n; item = item->next) {
        int64_t port;

        if (!lw_json_int(item, &port) || port < 0 || port > 65535)
            return lw_op_fail(c, item, "a port is wanted: a number from 0 to 65535");
        u->ports[u->port_count++] = (int)port;
    }
    return 0;
}

static int read_schemes(struct lw_op_compiler *c, const struct lw_json *v, struct url_condition *u)
{
    int err = lw_op_texts(c, v, "a scheme such as https", &u->schemes);

    for (size_t i = 0; !err && i < u->schemes.n; i++) {
        if (strpbrk(u->schemes.s[i].p, ":/ "))
            err = lw_op_fail(c, lw_op_item(v, i), "a scheme is wanted without colon and slashes");
    }
    return err;
}

static int read_wanted(struct lw_op_compiler *c, const struct lw_json *v, enum wanted *out)
{
    bool yes = false;
    int err = lw_op_bool(c, v, &yes);

    if (!err)
        *out = yes ? YES : NO;
    return err;
}

static int read_member(struct lw_op_compiler *c, const struct lw_json *m, struct url_condition *u)
{
    if (lw_str_eqz(m->key, "scheme"))
        return read_schemes(c, m, u);
    if (lw_str_eqz(m->key, "host"))
        return lw_op_hosts(c, m, &u->host);
    if (lw_str_eqz(m->key, "port"))
        return read_ports(c, m, u);
    if (lw_str_eqz(m->key, "path"))
        return lw_op_globs(c, m, &u->path);
    if (lw_str_eqz(m->key, "userinfo"))
        return read_wanted(c, m, &u->userinfo);
    if (lw_str_eqz(m->key, "fragment"))
        return read_wanted(c, m, &u->fragment);
    if (m->type == LW_JSON_BOOL)
        return read_wanted(c, m, &u->query);
    return lw_op_globs(c, m, &u->parameters);
}

static int compile_url(struct lw_op_compiler *c, const struct lw_json *operand, void **out)
{
    static const char *const known[] = {"scheme", "host",     "port",    "path",
                                        "query",  "userinfo", "fragment"};
    struct url_condition *u = LW_ARENA_NEW(c->arena, struct url_condition);
    int err;

    if (!u)
        return lw_op_full(c, operand);
    err = lw_op_members(c, operand, known, sizeof(known) / sizeof(*known));
    LW_JSON_EACH (m, operand) {
        if (!err)
            err = read_member(c, m, u);
    }
    *out = u;
    return err;
}

static enum lw_truth truth(bool b)
{
    return b ? LW_TRUE : LW_FALSE;
}

static enum lw_truth scheme_matches(const struct url_condition *u, const struct lw_url_parts *url)
{
    if (!url->scheme.p)
        return LW_UNKNOWN;
    for (size_t i = 0; i < u->schemes.n; i++) {
        if (lw_str_caseeq(u->schemes.s[i], url->scheme))
            return LW_TRUE;
    }
    return LW_FALSE;
}

static enum lw_truth port_matches(const struct url_condition *u, const struct lw_url_parts *url)
{
    if (url->port < 0)
        return LW_UNKNOWN;
    for (size_t i = 0; i < u->port_count; i++) {
        if (u->ports[i] == url->port)
            return LW_TRUE;
    }
    return LW_FALSE;
}

/* Every parameter's name is one of the globs. */
static enum lw_truth parameters_match(const struct lw_op_globs *globs, struct lw_str query)
{
    enum lw_truth all = LW_TRUE;

    while (query.n > 0) {
        const char *amp = memchr(query.p, '&', query.n);
        size_t n = amp ? (size_t)(amp - query.p) : query.n;
        const char *eq = memchr(query.p, '=', n);
        struct lw_str name = lw_str(query.p, eq ? (size_t)(eq - query.p) : n);

        if (memchr(query.p, ';', n) ||
            (name.n && (memchr(name.p, '%', name.n) || memchr(name.p, '+', name.n))))
            return LW_UNKNOWN;
        if (n > 0)
            all = lw_truth_and(all, lw_op_globs_match(globs, name));
        query = lw_str(query.p + n, query.n - n);
        if (amp)
            query = lw_str(query.p + 1, query.n - 1);
    }
    return all;
}

static enum lw_truth rest_matches(const struct url_condition *u, const struct lw_url_parts *url,
                                  struct lw_op_context *x)
{
    enum lw_truth t = LW_TRUE;

    if (u->userinfo != ANY)
        t = lw_truth_and(t, truth(url->has_userinfo == (u->userinfo == YES)));
    if (u->query != ANY)
        t = lw_truth_and(t, truth(url->has_query == (u->query == YES)));
    if (u->fragment != ANY)
        t = lw_truth_and(t, truth(url->has_fragment == (u->fragment == YES)));
    if (u->path && url->path_odd)
        x->why = url->path_odd;
    if (u->path)
        t = lw_truth_and(t, url->path_odd ? LW_UNKNOWN : lw_op_globs_text(u->path, url->path, x));
    if (u->parameters)
        t = lw_truth_and(t, parameters_match(u->parameters, url->query));
    return t;
}

static enum lw_truth eval_url(const void *compiled, const struct lw_json *value,
                              struct lw_op_context *x)
{
    const struct url_condition *u = compiled;
    enum lw_truth t = LW_TRUE;
    struct lw_url_parts url;

    if (!lw_json_is(value, LW_JSON_STRING) || value->string.n > LW_OP_TEXT)
        return LW_UNKNOWN;
    lw_url_take_apart(value->string, &url);
    if (u->schemes.n)
        t = scheme_matches(u, &url);
    if (url.odd) {
        x->why = url.odd;
        return u->host || u->port_count || u->path || u->parameters || u->userinfo != ANY ||
                       u->query != ANY || u->fragment != ANY
                   ? lw_truth_and(t, LW_UNKNOWN)
                   : t;
    }
    if (u->host)
        t = lw_truth_and(t, lw_op_hosts_match(u->host, &url.host, &x->why));
    if (u->port_count)
        t = lw_truth_and(t, port_matches(u, &url));
    return lw_truth_and(t, rest_matches(u, &url, x));
}

const struct lw_op_class lw_op_url = {
    .name = "url",
    .operand = "{scheme, host, port, path, query, userinfo, fragment}, each of which must hold: "
               "scheme a word or a list; host as the operator `host`; port a number or a list (the "
               "scheme's own when the URL has none); path a glob or a list; query true, false, or "
               "globs that every parameter's name must match; userinfo and fragment true (there) "
               "or false (not there)",
    .meaning =
        "the argument is a URL with these parts. Unknown: a URL that RFC 3986 and browsers "
        "read differently: blanks, tabs, line feeds and controls, backslashes, letters that "
        "are not ASCII, anything but `//` behind the scheme, no scheme, an odd host (see "
        "`host`), several `@`, an odd port; a path with `.`, `..` or empty segments, or with "
        "encoded dots, slashes, percent signs, semicolons or controls, or with a `;`; a path that "
        "matches only when it is decoded; encoded names of parameters. "
        "Where a redirect leads is not known",
    .example = "/url: {url: {scheme: https, host: \"*.example.com\", userinfo: false}}",
    .compile = compile_url,
    .eval = eval_url,
};
