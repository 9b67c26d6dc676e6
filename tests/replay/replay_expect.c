/* What a scenario expects: queues of what the session did, compared with patterns. */
#include "tests/replay/replay.h"

#include <stdio.h>

/* ---- matching ---- */

bool rpl_contains(const struct lw_json *actual, const struct lw_json *pattern)
{
    const struct lw_json *a;

    if (pattern->type == LW_JSON_STRING && lw_str_eqz(pattern->string, "<any>"))
        return actual != NULL;
    if (!actual || actual->type != pattern->type)
        return false;
    if (pattern->type == LW_JSON_OBJECT) {
        LW_JSON_EACH (p, pattern) {
            if (!rpl_contains(lw_json_get(actual, p->key), p))
                return false;
        }
        return true;
    }
    if (pattern->type != LW_JSON_ARRAY)
        return lw_json_equal(actual, pattern);
    if (actual->count != pattern->count)
        return false;
    a = lw_json_first(actual);
    LW_JSON_EACH (p, pattern) {
        if (!rpl_contains(a, p))
            return false;
        a = a->next;
    }
    return true;
}

const struct lw_json *rpl_parse(struct world *w, struct lw_str text)
{
    const struct lw_json *v = NULL;
    struct lw_json_error error;

    if (lw_json_parse(&w->memory, lw_arena_dup(&w->memory, text), &lw_json_default_limits, &v,
                      &error) != 0) {
        rpl_fail(w, "not JSON (column %u: %s): %.*s", error.column, error.text, LW_FMT(text));
        return NULL;
    }
    return v;
}

static void expect_json(struct world *w, enum queue q, struct lw_str pattern, bool on_exchange,
                        uint64_t exchange)
{
    struct seen *s = rpl_pop(w, q);
    const struct lw_json *p;
    const struct lw_json *a;

    if (!s) {
        rpl_fail(w, "expected a %s message, there is none", rpl_queue_names[q]);
        return;
    }
    p = rpl_parse(w, pattern);
    a = rpl_parse(w, s->text);
    if (!p || !a)
        return;
    if (!rpl_contains(a, p))
        rpl_fail(w, "expected %s %.*s, got %.*s", rpl_queue_names[q], LW_FMT(pattern),
                 LW_FMT(s->text));
    if (on_exchange && s->number != exchange)
        rpl_fail(w, "expected exchange %llu, got %llu", (unsigned long long)exchange,
                 (unsigned long long)s->number);
}

/* ---- the words of a line ---- */

struct lw_str rpl_word(struct lw_str *rest)
{
    struct lw_str w;
    size_t n = 0;

    *rest = lw_str_trim(*rest);
    while (n < rest->n && rest->p[n] != ' ')
        n++;
    w = lw_str(rest->p, n);
    rest->p += n;
    rest->n -= n;
    *rest = lw_str_trim(*rest);
    return w;
}

uint64_t rpl_number(struct lw_str s)
{
    uint64_t v = 0;

    for (size_t i = 0; i < s.n && s.p[i] >= '0' && s.p[i] <= '9'; i++)
        v = v * 10 + (uint64_t)(s.p[i] - '0');
    return v;
}

static int queue_of(struct lw_str name)
{
    for (int q = 0; q < Q_COUNT; q++) {
        if (lw_str_eqz(name, rpl_queue_names[q]))
            return q;
    }
    return -1;
}

static void expect_note(struct world *w, struct lw_str rest)
{
    struct lw_str name = rpl_word(&rest);
    struct seen *s;

    while ((s = rpl_pop(w, Q_NOTE)) != NULL) {
        if (lw_str_eqz(name, lw_note_event(s->note)) && (rest.n == 0 || lw_str_eq(rest, s->item)))
            return;
    }
    rpl_fail(w, "the operator was not told %.*s %.*s", LW_FMT(name), LW_FMT(rest));
}

void rpl_expect(struct world *w, struct lw_str rest)
{
    struct lw_str what = rpl_word(&rest);
    bool raw = lw_str_eqz(what, "raw");
    bool none = lw_str_eqz(what, "no");
    bool without = lw_str_eqz(what, "without");
    bool on_exchange = false;
    uint64_t exchange = 0;
    size_t at;
    int q;

    if (raw || none || without)
        what = rpl_word(&rest);
    at = lw_str_find(what, LW_STR("@"), 0);
    if (at != (size_t)-1) {
        on_exchange = true;
        exchange = rpl_number(lw_str(what.p + at + 1, what.n - at - 1));
        what.n = at;
    }
    q = queue_of(what);
    if (q < 0) {
        rpl_fail(w, "unknown expectation: %.*s", LW_FMT(what));
    } else if (none) {
        if (w->first[q])
            rpl_fail(w, "expected no %s, got %.*s", rpl_queue_names[q], LW_FMT(w->first[q]->text));
    } else if (without) {
        if (!w->first[q] || lw_str_find(w->first[q]->text, rest, 0) != (size_t)-1)
            rpl_fail(w, "expected a message without %.*s", LW_FMT(rest));
    } else if (raw) {
        struct seen *s = rpl_pop(w, (enum queue)q);

        if (!s || lw_str_find(s->text, rest, 0) == (size_t)-1)
            rpl_fail(w, "expected the bytes %.*s in %.*s", LW_FMT(rest),
                     LW_FMT(s ? s->text : LW_STR("nothing")));
    } else if (q == Q_NOTE) {
        expect_note(w, rest);
    } else if (q == Q_PART) {
        struct seen *s = rpl_pop(w, Q_PART);

        if (!s || s->number != rpl_number(rest))
            rpl_fail(w, "expected the client of exchange %.*s to be told to wait", LW_FMT(rest));
    } else if (q == Q_VOTE) {
        struct lw_str id = rpl_word(&rest);
        struct seen *s = rpl_pop(w, Q_VOTE);

        if (!s || !lw_str_eq(s->item, id) || !lw_str_eq(s->text, rest))
            rpl_fail(w, "expected the vote %.*s %.*s", LW_FMT(id), LW_FMT(rest));
    } else if (q == Q_PAGE) {
        struct lw_str id = rpl_word(&rest);
        struct seen *s = rpl_pop(w, Q_PAGE);

        if (!s || !lw_str_eq(s->item, id) ||
            (rest.n > 0 && lw_str_find(s->text, rest, 0) == (size_t)-1))
            rpl_fail(w, "expected a page for %.*s with %.*s", LW_FMT(id), LW_FMT(rest));
    } else if (q == Q_RESTART) {
        if (!rpl_pop(w, Q_RESTART))
            rpl_fail(w, "expected the server to be started anew");
    } else if (q == Q_CANCEL) {
        struct seen *s = rpl_pop(w, Q_CANCEL);

        if (!s || s->number != rpl_number(rest))
            rpl_fail(w, "expected upstream request %.*s to be given up", LW_FMT(rest));
    } else if (q == Q_OBSERVED) {
        char pattern[64];

        snprintf(pattern, sizeof(pattern), "{\"disposition\":\"%.*s\"}", LW_FMT(rest));
        expect_json(w, Q_OBSERVED, lw_strz(pattern), false, 0);
    } else {
        expect_json(w, (enum queue)q, rest, on_exchange, exchange);
    }
}
