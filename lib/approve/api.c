#include "lib/approve/api.h"

#include "lib/receipt/receipt.h"

#define ROOT "/v1/approvals"

static const struct {
    const char *name;
    enum lw_api_what what;
} verbs[] = {
    {"approve", LW_API_APPROVE},
    {"deny", LW_API_DENY},
    {"break-glass", LW_API_BREAK_GLASS},
};

static bool id_char(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || c == '-';
}

static bool is_id(struct lw_str s)
{
    if (s.n == 0 || s.n >= LW_RECEIPT_ID_MAX)
        return false;
    for (size_t i = 0; i < s.n; i++) {
        if (!id_char(s.p[i]))
            return false;
    }
    return true;
}

enum lw_api_what lw_api_route(struct lw_str path, struct lw_str *id)
{
    struct lw_str rest;
    size_t slash;

    *id = LW_STR("");
    if (lw_str_eqz(path, ROOT))
        return LW_API_LIST;
    if (!lw_str_starts(path, LW_STR(ROOT "/")))
        return LW_API_NONE;
    rest = lw_str(path.p + sizeof(ROOT), path.n - sizeof(ROOT));
    slash = lw_str_find(rest, LW_STR("/"), 0);
    *id = lw_str(rest.p, slash == (size_t)-1 ? rest.n : slash);
    if (!is_id(*id))
        return LW_API_NONE;
    if (slash == (size_t)-1)
        return LW_API_SHOW;
    rest = lw_str(rest.p + slash + 1, rest.n - slash - 1);
    for (size_t i = 0; i < sizeof(verbs) / sizeof(verbs[0]); i++) {
        if (lw_str_eqz(rest, verbs[i].name))
            return verbs[i].what;
    }
    return LW_API_NONE;
}

const char *lw_api_method(enum lw_api_what what)
{
    return what == LW_API_LIST || what == LW_API_SHOW ? "GET" : "POST";
}

/* ---- the query of a list ---- */

static bool read_since(struct lw_str value, struct lw_api_list *out)
{
    char text[LW_DIGEST_TEXT_BUF] = "sha256:";

    if (value.n != LW_API_VERSION)
        return false;
    memcpy(text + 7, value.p, LW_API_VERSION);
    out->has_since = lw_digest_parse(lw_str(text, LW_DIGEST_TEXT), &out->since);
    return out->has_since;
}

static bool read_wait(struct lw_str value, struct lw_api_list *out)
{
    int64_t seconds = 0;

    if (value.n == 0 || value.n > 2)
        return false;
    for (size_t i = 0; i < value.n; i++) {
        if (value.p[i] < '0' || value.p[i] > '9')
            return false;
        seconds = seconds * 10 + (value.p[i] - '0');
    }
    out->wait_ms = seconds * 1000;
    return out->wait_ms <= LW_API_WAIT_MAX_MS;
}

static const char *read_parameter(struct lw_str name, struct lw_str value, unsigned *seen,
                                  struct lw_api_list *out)
{
    unsigned bit;

    if (lw_str_eqz(name, "state"))
        bit = 1;
    else if (lw_str_eqz(name, "since"))
        bit = 2;
    else if (lw_str_eqz(name, "wait"))
        bit = 4;
    else
        return "the query has another parameter than state, since and wait";
    if (*seen & bit)
        return "the query has a parameter twice";
    *seen |= bit;
    if (bit == 1) {
        out->all = lw_str_eqz(value, "all");
        return out->all || lw_str_eqz(value, "pending") ? NULL : "state is pending or all";
    }
    if (bit == 2)
        return read_since(value, out) ? NULL : "since is the version of a list before";
    return read_wait(value, out) ? NULL : "wait is a number of seconds, 0 to 60";
}

const char *lw_api_list_read(struct lw_str query, struct lw_api_list *out)
{
    struct lw_api_list list = {.all = false};
    unsigned seen = 0;

    if (query.n > LW_API_QUERY_MAX)
        return "the query is longer than 256 bytes";
    for (bool more = query.n > 0; more;) {
        size_t end = lw_str_find(query, LW_STR("&"), 0);
        struct lw_str one = lw_str(query.p, end == (size_t)-1 ? query.n : end);
        size_t equals = lw_str_find(one, LW_STR("="), 0);
        const char *problem;

        if (equals == (size_t)-1)
            return "a parameter of the query has no value";
        problem = read_parameter(lw_str(one.p, equals),
                                 lw_str(one.p + equals + 1, one.n - equals - 1), &seen, &list);
        if (problem)
            return problem;
        more = one.n < query.n;
        if (more)
            query = lw_str(query.p + one.n + 1, query.n - one.n - 1);
    }
    if (list.wait_ms > 0 && !list.has_since)
        return "wait needs since: the version of the list that you have";
    *out = list;
    return NULL;
}

/* ---- the body of an answer ---- */

static bool has_text(struct lw_str s)
{
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] != ' ' && s.p[i] != '\t' && s.p[i] != '\n' && s.p[i] != '\r')
            return true;
    }
    return false;
}

const char *lw_api_answer_read(enum lw_api_what what, const struct lw_json *body,
                               struct lw_api_answer *out)
{
    const struct lw_json *shown = lw_json_getz(body, "shown");
    const struct lw_json *reason = lw_json_getz(body, "reason");
    struct lw_api_answer answer = {.reason = LW_STR("")};

    if (!lw_json_is(body, LW_JSON_OBJECT))
        return "the body must be a JSON object";
    if (body->count != (shown ? 1u : 0u) + (reason ? 1u : 0u))
        return "the body has other members than shown and reason; who answers is known from the "
               "connection or the token, and is never taken from a body";
    if (shown) {
        answer.has_shown = lw_digest_parse(lw_json_string_or(shown, LW_STR("")), &answer.shown);
        if (!answer.has_shown)
            return "shown must be the digest that came with the text: sha256: and 64 hexadecimal "
                   "digits";
    }
    if (reason) {
        answer.reason = lw_json_string_or(reason, LW_STR_NONE);
        if (!answer.reason.p || answer.reason.n > LW_API_REASON_MAX)
            return "reason must be text of at most 2048 bytes";
    }
    if (what != LW_API_DENY && !answer.has_shown)
        return "look at it first: what is approved is named by shown, the digest of its text";
    if (what == LW_API_BREAK_GLASS && !has_text(answer.reason))
        return "breaking the glass needs a reason";
    *out = answer;
    return NULL;
}
