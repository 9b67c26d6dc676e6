/* Tables of what a condition says of values, through the whole engine.
 *
 *   condition {"glob":"*.txt"}      on the argument x of the tool "probe" (probe.inc)
 *   match {"user":"alice"}          ... or members of a rule's `match`
 *   true VALUE | false VALUE | unknown VALUE
 *
 * VALUE is the argument x, "-" when it is left out; with `match` all arguments, and may be missing.
 * Each row is the call made under each of the policies below: decided, recorded, forwarded with its
 * bytes or kept from the server, and answered. So a row holds for the condition and its negation,
 * in rules that allow, deny and ask. */
#include "tests/replay/replay.h"

#include <stdio.h>

enum end { PERMITTED, DEFAULT, DENIED, ASKED };

static const char *const end_names[] = {"permitted", "denied by default", "denied by the rule",
                                        "put before a human"};

/* `rules` with % for what the rule under test matches. */
static const struct shape {
    const char *name;
    bool negated;
    const char *decision;
    bool others;      /* a rule that allows everything stands beside it */
    enum end when[3]; /* true, false, unknown */
} shapes[] = {
    {"allow", false, "allow", false, {PERMITTED, DEFAULT, DEFAULT}},
    {"allow, not", true, "allow", false, {DEFAULT, PERMITTED, DEFAULT}},
    {"deny", false, "deny", true, {DENIED, PERMITTED, DENIED}},
    {"deny, not", true, "deny", true, {PERMITTED, DENIED, DENIED}},
    {"ask", false, "require_approval", true, {ASKED, PERMITTED, ASKED}},
    {"ask, not", true, "require_approval", true, {PERMITTED, ASKED, ASKED}},
    {"ask alone", false, "require_approval", false, {ASKED, DEFAULT, DEFAULT}},
};

#define SHAPES (sizeof(shapes) / sizeof(shapes[0]))

void rpl_table_condition(struct world *w, struct lw_str json)
{
    w->table.match = lw_arena_dup(&w->memory, json);
    w->table.on_argument = true;
}

void rpl_table_match(struct world *w, struct lw_str json)
{
    w->table.match = lw_arena_dup(&w->memory, json);
    w->table.on_argument = false;
}

/* "TEXT REAL": where the path leads; "TEXT none": that cannot be told. Others lead to themselves.
 */
void rpl_table_link(struct world *w, struct lw_str rest)
{
    struct lw_str text = rpl_word(&rest);

    if (w->table.link_count == 16) {
        rpl_fail(w, "too many links");
        return;
    }
    w->table.links[w->table.link_count].text = lw_arena_dup(&w->memory, text);
    w->table.links[w->table.link_count++].real = lw_arena_dup(&w->memory, rest);
}

/* ---- the policy of a shape ---- */

static void put_match(const struct world *w, bool negated, struct lw_buf *b)
{
    struct lw_str m = w->table.match;

    if (w->table.on_argument) {
        lw_buf_addz(b, "{\"tool\":\"probe\",\"args\":{\"/x\":");
        lw_buf_addz(b, negated ? "{\"not\":" : "");
        lw_buf_adds(b, m);
        lw_buf_addz(b, negated ? "}}}" : "}}");
    } else {
        lw_buf_addz(b, negated ? "{\"not\":" : "");
        lw_buf_adds(b, m);
        lw_buf_addz(b, negated ? "}" : "");
    }
}

static int use_policy(struct world *w, const struct shape *shape)
{
    struct lw_buf b;
    int err;

    lw_buf_init(&b, 1 << 20);
    lw_buf_addz(&b, "{\"version\":1,\"rules\":[{\"id\":\"it\",\"match\":");
    put_match(w, shape->negated, &b);
    lw_buf_addf(&b, ",\"decision\":\"%s\"}", shape->decision);
    if (shape->others)
        lw_buf_addz(&b, ",{\"id\":\"others\",\"match\":{},\"decision\":\"allow\"}");
    lw_buf_addz(&b, "]}");
    err = rpl_policy(w, lw_buf_str(&b));
    lw_buf_fini(&b);
    rpl_collect(w);
    while (w->first[Q_CLIENT] && /* what is shown may be another list now */
           lw_str_find(w->first[Q_CLIENT]->text, LW_STR("list_changed"), 0) != (size_t)-1)
        rpl_pop(w, Q_CLIENT);
    return err;
}

/* ---- one call ---- */

static int call(struct world *w, const char *id, struct lw_str arguments)
{
    struct lw_buf b;
    int err;

    lw_buf_init(&b, 1 << 22);
    lw_buf_addf(&b,
                "{\"jsonrpc\":\"2.0\",\"id\":\"%s\",\"method\":\"tools/call\",\"params\":{"
                "\"name\":\"probe\",\"arguments\":",
                id);
    lw_buf_adds(&b, arguments);
    lw_buf_addz(&b, "}}");
    err = lw_session_client(w->session, 0, lw_buf_str(&b), w->now);
    lw_buf_fini(&b);
    rpl_collect(w);
    return err;
}

static struct lw_str real_of(const struct world *w, struct lw_str text)
{
    for (size_t i = 0; i < w->table.link_count; i++) {
        if (lw_str_eq(w->table.links[i].text, text))
            return lw_str_eqz(w->table.links[i].real, "none") ? LW_STR_NONE
                                                              : w->table.links[i].real;
    }
    return text;
}

/* The shell's answer to what paths lead to. */
static int resolve(struct world *w)
{
    struct lw_str real[LW_POLICY_PATHS];
    struct seen *s = rpl_pop(w, Q_RESOLVE);
    const struct lw_json *list = s ? rpl_parse(w, s->text) : NULL;
    size_t n = 0;
    int err;

    if (!list)
        return 0;
    LW_JSON_EACH (one, list)
        real[n++] = real_of(w, one->string);
    err = lw_session_paths(w->session, w->question, real, n, w->now);
    rpl_collect(w);
    return err;
}

static bool has(struct world *w, enum queue q, const char *pattern)
{
    struct seen *s = rpl_pop(w, q);
    const struct lw_json *p = rpl_parse(w, lw_strz(pattern));
    const struct lw_json *a = s ? rpl_parse(w, s->text) : NULL;

    return a && p && rpl_contains(a, p);
}

/* It is recorded first, then it goes to the server as it came, and its answer goes back. */
static const char *permitted(struct world *w, const char *id, struct lw_str arguments)
{
    char text[128];
    struct seen *s;

    if (!has(w, Q_DECISION, "{\"verdict\":\"allow\",\"reason\":\"allowed\"}"))
        return "no decision allows it";
    if (w->first[Q_SERVER]) {
        w->taken = w->first[Q_SERVER]->text;
        return "it was forwarded before its receipt";
    }
    if (rpl_receipts(w, LW_STR("ok")) != 0)
        return "the session failed";
    rpl_collect(w);
    s = rpl_pop(w, Q_SERVER);
    if (!s || lw_str_find(s->text, arguments, 0) == (size_t)-1)
        return "it was not forwarded with its bytes";
    snprintf(text, sizeof(text), "{\"jsonrpc\":\"2.0\",\"id\":%llu,\"result\":{\"content\":[]}}",
             (unsigned long long)s->number);
    if (lw_session_server(w->session, 0, lw_strz(text), w->now) != 0)
        return "the session failed";
    rpl_collect(w);
    snprintf(text, sizeof(text), "{\"id\":\"%s\",\"result\":{\"content\":[]}}", id);
    if (!has(w, Q_CLIENT, text) || !has(w, Q_OUTCOME, "{\"status\":\"executed\"}"))
        return "it was not answered";
    return NULL;
}

static const char *refused(struct world *w, const char *id, const char *reason, const char *rule)
{
    char text[192];

    snprintf(text, sizeof(text), "{\"verdict\":\"deny\",\"reason\":\"%s\"%s}", reason, rule);
    if (!has(w, Q_DECISION, text))
        return "no decision says so";
    if (w->first[Q_CLIENT])
        return "it was answered before its receipt";
    if (rpl_receipts(w, LW_STR("ok")) != 0)
        return "the session failed";
    rpl_collect(w);
    snprintf(text, sizeof(text),
             "{\"id\":\"%s\",\"error\":{\"data\":{\"reason\":\"%s\"%s,\"receipt\":\"<any>\"}}}", id,
             reason, rule);
    return has(w, Q_CLIENT, text) ? NULL : "it was not answered so";
}

static const char *asked(struct world *w, const char *id)
{
    int err;

    if (!has(w, Q_ASK, "{\"name\":\"probe\",\"rule\":\"it\"}"))
        return "nobody was asked";
    if (w->first[Q_DECISION] || w->first[Q_SERVER])
        return "it went on before somebody was asked";
    err = rpl_asked(w, LW_STR("denied"));
    rpl_collect(w);
    return err ? "the session failed" : refused(w, id, "approval_denied", ",\"rule\":\"it\"");
}

static const char *ends(struct world *w, enum end end, const char *id, struct lw_str arguments)
{
    const char *wrong = NULL;

    switch (end) {
    case PERMITTED:
        wrong = permitted(w, id, arguments);
        break;
    case DEFAULT:
        wrong = refused(w, id, "policy_default_deny", "");
        break;
    case DENIED:
        wrong = refused(w, id, "policy_denied", ",\"rule\":\"it\"");
        break;
    case ASKED:
        wrong = asked(w, id);
        break;
    }
    for (int q = 0; q < Q_COUNT && !wrong; q++) {
        if (q != Q_NOTE && w->first[q])
            wrong = "more came of it than that";
    }
    return wrong;
}

/* What was said instead. */
static struct lw_str instead(const struct world *w)
{
    return w->taken.p ? w->taken : LW_STR("nothing");
}

/* One call under one policy. */
static int one(struct world *w, const char *name, const struct shape *shape, enum end end,
               struct lw_str arguments)
{
    const char *wrong;
    char id[32];
    int err;

    snprintf(id, sizeof(id), "row-%u", ++w->table.rows);
    err = use_policy(w, shape);
    w->taken = LW_STR_NONE;
    if (!err)
        err = call(w, id, arguments);
    while (!err && w->first[Q_RESOLVE])
        err = resolve(w);
    wrong = err ? NULL : ends(w, end, id, arguments);
    if (wrong)
        rpl_fail(w, "%s: the call was not %s: %s; there was %.*s", name, end_names[end], wrong,
                 LW_FMT(instead(w)));
    return err;
}

/* All arguments, or those with the value for x. */
static struct lw_str arguments_of(struct world *w, struct lw_str value)
{
    bool x = w->table.on_argument && !lw_str_eqz(value, "-");
    struct lw_str text;
    struct lw_buf b;

    lw_buf_init(&b, 1 << 21);
    lw_buf_addz(&b, x ? "{\"x\":" : "");
    lw_buf_adds(&b, lw_str_eqz(value, "-") || value.n == 0 ? LW_STR("{}") : value);
    lw_buf_addz(&b, x ? "}" : "");
    text = lw_arena_dup(&w->memory, lw_buf_str(&b));
    lw_buf_fini(&b);
    return text;
}

int rpl_table_row(struct world *w, enum lw_truth truth, struct lw_str value)
{
    static const size_t columns[] = {
        [LW_TRUE] = 0,
        [LW_FALSE] = 1,
        [LW_UNKNOWN] = 2,
    };
    /* `not` has no args: each condition has its own. */
    bool both =
        w->table.on_argument || lw_str_find(w->table.match, LW_STR("\"args\""), 0) == (size_t)-1;
    struct lw_str arguments = arguments_of(w, value);
    int err = 0;

    if (!w->table.match.p) {
        rpl_fail(w, "there is no condition");
        return 0;
    }
    for (size_t i = 0; i < SHAPES && !err && !w->failure[0]; i++) {
        if (both || !shapes[i].negated)
            err = one(w, shapes[i].name, &shapes[i], shapes[i].when[columns[truth]], arguments);
    }
    return err;
}

void rpl_table_side(struct world *w, bool good, struct lw_str json)
{
    *(good ? &w->table.good : &w->table.bad) = lw_arena_dup(&w->memory, json);
}

int rpl_table_disguise(struct world *w, bool refused, struct lw_str value)
{
    const struct {
        const char *name;
        struct lw_str condition;
        const struct shape *shape;
        enum end end;
    } ways[] = {
        {"an allow of what is good", w->table.good, &shapes[0], refused ? DEFAULT : PERMITTED},
        {"a deny of what is bad", w->table.bad, &shapes[2], refused ? DENIED : PERMITTED},
        {"an allow of what is not bad", w->table.bad, &shapes[1], refused ? DEFAULT : PERMITTED},
    };
    int err = 0;

    if (!w->table.good.p || !w->table.bad.p) {
        rpl_fail(w, "it is not said what is good and what is bad");
        return 0;
    }
    for (size_t i = 0; i < 3 && !err && !w->failure[0]; i++) {
        w->table.match = ways[i].condition;
        w->table.on_argument = true;
        err = one(w, ways[i].name, ways[i].shape, ways[i].end, arguments_of(w, value));
    }
    return err;
}
