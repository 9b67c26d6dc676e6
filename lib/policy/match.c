/* What a call is, against what a rule is about: conditions on everything but arguments. */
#include "lib/policy/internal.h"

void pol_eval_init(struct pol_eval *e, const struct lw_policy_call *call, struct lw_arena *a)
{
    *e = (struct pol_eval){.call = call, .op = {.paths = call->paths, .arena = a}};
}

static pol_set unknown(struct pol_eval *e, const char *why)
{
    e->op.why = why;
    return POL_U;
}

static pol_set name_against(struct pol_eval *e, const struct pol_patterns *p, struct lw_str name,
                            const char *missing)
{
    if (name.n == 0)
        return unknown(e, missing);
    if (name.n > LW_POLICY_NAME)
        return unknown(e, "the name is too long to be matched");
    return pol_bool(pol_patterns_any(p, name) != p->inverted);
}

/* ---- URIs ---- */

static bool unreserved(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c == '_' || c == '~';
}

static int hex(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static bool plain_escapes(struct lw_str uri)
{
    for (size_t i = 0; i < uri.n; i++) {
        unsigned char c = (unsigned char)uri.p[i];
        int high, low;

        if (c <= 0x20 || c >= 0x7f || c == '\\')
            return false;
        if (c != '%')
            continue;
        high = i + 2 < uri.n ? hex(uri.p[i + 1]) : -1;
        low = i + 2 < uri.n ? hex(uri.p[i + 2]) : -1;
        if (high < 0 || low < 0)
            return false;
        c = (unsigned char)(high * 16 + low);
        if (unreserved(c) || c == '/' || c == '\\' || c == '%' || c < 0x20)
            return false;
    }
    return true;
}

/* "." and "..", also with parameters behind it, which some readers cut. */
static bool dots(struct lw_str segment)
{
    const char *cut = segment.n ? memchr(segment.p, ';', segment.n) : NULL;

    if (cut)
        segment.n = (size_t)(cut - segment.p);
    return lw_str_eqz(segment, ".") || lw_str_eqz(segment, "..");
}

/* No segment of the path is empty, "." or ".."; nor is one behind "?" or "#" one of the latter, as
 * who takes the URI for a path does not stop there. */
static bool plain_segments(struct lw_str path)
{
    bool behind = false;
    size_t begin = 0;

    for (size_t i = 0; i <= path.n; i++) {
        char c = i < path.n ? path.p[i] : '\0';

        if (c != '/' && c != '?' && c != '#' && i < path.n)
            continue;
        if ((c == '/' && i == begin && i > 0 && !behind) || dots(lw_str(path.p + begin, i - begin)))
            return false;
        behind = behind || c == '?' || c == '#';
        begin = i + 1;
    }
    return true;
}

bool pol_normal_uri(struct lw_str uri)
{
    size_t colon = lw_str_find(uri, LW_STR(":"), 0);
    size_t from;

    if (colon == (size_t)-1 || colon == 0)
        return false;
    for (size_t i = 0; i < colon; i++) {
        if (uri.p[i] >= 'A' && uri.p[i] <= 'Z')
            return false;
    }
    from = colon + 1;
    if (from + 1 < uri.n && uri.p[from] == '/' && uri.p[from + 1] == '/') {
        for (from += 2; from < uri.n && !memchr("/?#", uri.p[from], 3); from++) {
            if (uri.p[from] >= 'A' && uri.p[from] <= 'Z')
                return false;
        }
    }
    return plain_escapes(uri) && plain_segments(lw_str(uri.p + from, uri.n - from));
}

/* A pattern that takes whatever there is, or this very text, needs no normal form. */
static bool literal_match(const struct pol_patterns *p, struct lw_str uri)
{
    for (size_t i = 0; i < p->n; i++) {
        if (lw_str_eqz(p->v[i].text, "*") || (p->v[i].exact && lw_str_eq(p->v[i].text, uri)))
            return true;
    }
    return false;
}

static pol_set resource(struct pol_eval *e, const struct pol_patterns *p)
{
    const struct lw_policy_call *call = e->call;
    size_t open;

    if (call->kind != LW_PART_RESOURCES && call->kind != LW_PART_TEMPLATES)
        return POL_F;
    if (call->name.n == 0 || call->name.n > LW_POLICY_NAME || literal_match(p, call->name))
        return name_against(e, p, call->name, "the URI is not known");
    open = call->listing && call->kind == LW_PART_TEMPLATES
               ? lw_str_find(call->name, LW_STR("{"), 0)
               : (size_t)-1;
    if (open == (size_t)-1)
        return pol_normal_uri(call->name) ? name_against(e, p, call->name, "")
                                          : unknown(e, "the URI is not in its normal form");
    /* A template stands for every URI that begins as it does. */
    for (size_t i = 0; i < p->n; i++) {
        if (pol_pattern_begins(&p->v[i], lw_str(call->name.p, open)))
            return POL_OPEN;
    }
    return pol_bool(p->inverted);
}

static pol_set item(struct pol_eval *e, const struct pol_patterns *p, int part)
{
    if (e->call->kind != part)
        return POL_F;
    return name_against(e, p, e->call->name, "the name is not known");
}

/* ---- who ---- */

static pol_set group(struct pol_eval *e, const struct pol_patterns *p)
{
    const struct lw_policy_call *call = e->call;

    for (size_t i = 0; i < call->group_count; i++) {
        if (call->groups[i].n <= LW_POLICY_NAME && pol_patterns_any(p, call->groups[i]))
            return pol_bool(!p->inverted);
    }
    if (call->user.n == 0 && call->group_count == 0)
        return unknown(e, "no user is known");
    return pol_bool(p->inverted);
}

/* ---- what was declared ---- */

static const struct lw_json *declared(struct pol_eval *e, enum lw_declared d)
{
    struct lw_str text = e->call->declared[d];

    if (!e->declared_read[d]) {
        e->declared_read[d] = true;
        if (!text.p || !e->op.arena ||
            lw_json_parse(e->op.arena, text, NULL, &e->declared[d], NULL) != 0 ||
            !lw_json_is(e->declared[d], LW_JSON_ARRAY))
            e->declared[d] = NULL;
    }
    return e->declared[d];
}

struct words {
    const struct lw_json *json; /* or: */
    const struct lw_str *v;
    size_t n;
};

static bool next_word(const struct words *w, const struct lw_json **at, size_t *i,
                      struct lw_str *out)
{
    if (!w->json) {
        if (*i >= w->n)
            return false;
        *out = w->v[(*i)++];
        return true;
    }
    *at = *i == 0 ? w->json->child : (*at)->next;
    ++*i;
    *out = lw_json_string_or(*at, LW_STR_NONE);
    return *at != NULL;
}

static pol_set set_of_words(const struct pol_words *c, const struct words *w)
{
    const struct lw_json *at = NULL;
    bool any = false, all = true, none = true;
    struct lw_str word;
    size_t i = 0;

    while (next_word(w, &at, &i, &word)) {
        any = any || (c->any && pol_patterns_any(c->any, word) != c->any->inverted);
        all = all && (!c->all || pol_patterns_any(c->all, word) != c->all->inverted);
        none = none && !(c->none && pol_patterns_any(c->none, word) != c->none->inverted);
    }
    return pol_bool((!c->any || any) && all && none);
}

static pol_set declared_words(struct pol_eval *e, const struct pol_condition *c)
{
    struct words w = {declared(e, c->declared.which), NULL, 0};

    if (!w.json)
        return unknown(e, "nothing was declared");
    return set_of_words(&c->declared.words, &w);
}

static pol_set effect(struct pol_eval *e, const struct pol_condition *c)
{
    if (c->bits >> e->call->effect & 1)
        return POL_T;
    return e->call->effect == LW_EFFECT_UNKNOWN ? unknown(e, "no effect was declared") : POL_F;
}

/* ---- when ---- */

#define MINUTES_A_DAY 1440

static bool day_in(const struct pol_time *t, int64_t day)
{
    /* 1970-01-01 was a Thursday. */
    int64_t weekday = (day % 7 + 7 + 3) % 7;

    return t->days >> weekday & 1;
}

static bool within(const struct pol_time *t, int64_t wall_ms)
{
    int64_t minute = wall_ms / 60000 - (wall_ms % 60000 < 0) + t->offset;
    int64_t day = minute / MINUTES_A_DAY - (minute % MINUTES_A_DAY < 0);
    int64_t of_day = minute - day * MINUTES_A_DAY;

    if (t->from == t->to)
        return day_in(t, day);
    if (t->from < t->to)
        return of_day >= t->from && of_day < t->to && day_in(t, day);
    if (of_day >= t->from)
        return day_in(t, day);
    return of_day < t->to && day_in(t, day - 1);
}

static pol_set when(const struct pol_eval *e, const struct pol_time *t)
{
    for (; t; t = t->next) {
        if (within(t, e->call->wall_ms))
            return POL_T;
    }
    return POL_F;
}

/* ---- what happened before ---- */

static pol_set labels(struct pol_eval *e, const struct pol_condition *c)
{
    const struct lw_policy_session *s = e->call->session;
    struct words w = {NULL, s ? s->labels : NULL, s ? s->label_count : 0};

    if (!s)
        return unknown(e, "the session is not known");
    return set_of_words(&c->declared.words, &w);
}

static pol_set called(struct pol_eval *e, const struct pol_called *c)
{
    const struct lw_policy_session *s = e->call->session;
    uint64_t times = 0;

    if (!s)
        return unknown(e, "the session is not known");
    for (size_t i = 0; i < s->called_count; i++) {
        const struct lw_policy_called *one = &s->called[i];

        if ((!c->tool || pol_patterns_any(c->tool, one->tool) != c->tool->inverted) &&
            (!c->server || pol_patterns_any(c->server, one->server) != c->server->inverted))
            times += one->times;
    }
    if (times >= c->at_least)
        return POL_T;
    return s->forgetful ? unknown(e, "the session does not remember all calls") : POL_F;
}

/* ---- all of it ---- */

static pol_set inverse(struct pol_eval *e, const struct pol_condition *inner)
{
    pol_set sum = POL_T;

    for (; inner && sum != POL_F; inner = inner->next)
        sum = pol_and(sum, pol_condition_eval(e, inner));
    return pol_not(sum);
}

pol_set pol_condition_eval(struct pol_eval *e, const struct pol_condition *c)
{
    const struct lw_policy_call *call = e->call;

    e->op.why = NULL;
    switch (c->kind) {
    case POL_SERVER:
        return name_against(e, c->patterns, call->server, "the server is not known");
    case POL_TOOL:
        return item(e, c->patterns, LW_PART_TOOLS);
    case POL_PROMPT:
        return item(e, c->patterns, LW_PART_PROMPTS);
    case POL_RESOURCE:
        return resource(e, c->patterns);
    case POL_METHOD:
        return name_against(e, c->patterns, call->method, "the method is not known");
    case POL_TOOLS_ONLY:
        return pol_bool(call->kind == LW_PART_TOOLS);
    case POL_USER:
        return name_against(e, c->patterns, call->user, "no user is known");
    case POL_GROUP:
        return group(e, c->patterns);
    case POL_AGENT:
        return name_against(e, c->patterns, call->agent, "no agent is known");
    case POL_CLIENT:
        return name_against(e, c->patterns, call->client, "the client does not say what it is");
    case POL_EFFECT:
        return effect(e, c);
    case POL_SURFACE:
        return pol_bool(c->bits & (call->review ? 2u : 1u));
    case POL_DECLARED:
        return declared_words(e, c);
    case POL_TIME:
        return call->listing ? POL_OPEN : when(e, c->time);
    case POL_LABELS:
        return call->listing ? POL_OPEN : labels(e, c);
    case POL_CALLED:
        return call->listing ? POL_OPEN : called(e, &c->called);
    case POL_NOT:
        return inverse(e, c->inner);
    case POL_ARGS:
        break;
    }
    if (c->args.value->kind == POL_VALUE_AND && !c->args.value->child)
        return POL_T;
    if (call->listing)
        return POL_OPEN;
    return pol_one(pol_args_eval(&c->args.at, c->args.value, call->arguments, &e->op));
}

pol_set pol_rule_eval(struct pol_eval *e, const struct pol_rule *r, struct pol_unknown *first)
{
    pol_set sum = POL_T;

    *first = (struct pol_unknown){NULL, NULL};
    for (const struct pol_condition *c = r->conditions; c; c = c->next) {
        pol_set one = pol_condition_eval(e, c);

        if (one == POL_F)
            return POL_F;
        if (one == POL_U && !first->condition)
            *first = (struct pol_unknown){c, e->op.why};
        sum = pol_and(sum, one);
    }
    return sum;
}
