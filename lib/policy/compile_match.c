/* What a rule is about: patterns, sets of words, times, and conditions on arguments. */
#include <stdio.h>

#include "lib/policy/internal.h"

/* ---- patterns ---- */

static int compile_pattern(struct pol_compiler *c, const struct lw_json *v, struct pol_pattern *out)
{
    struct lw_str s = v->string;
    bool open = false;
    size_t n = 0;
    char *plain;

    if (v->type != LW_JSON_STRING || s.n == 0)
        return pol_fault(c, LW_ERR_TYPE, v,
                         "a pattern is a text that is not empty; quote it where YAML would read "
                         "something else");
    if (s.n > LW_POLICY_PATTERN)
        return pol_fault(c, LW_ERR_LIMIT, v, "the pattern has %zu bytes; at most %u are allowed",
                         s.n, LW_POLICY_PATTERN);
    plain = lw_arena_alloc(c->arena, s.n);
    if (!plain)
        return pol_fault_full(c);
    for (size_t i = 0; i < s.n && !open; i++) {
        if (s.p[i] == '\\' && i + 1 == s.n)
            return pol_fault(c, LW_ERR_SYNTAX, v,
                             "the pattern ends with \"\\\", which takes the next character as it "
                             "is; write \"\\\\\" for the sign itself");
        if (s.p[i] == '*' || s.p[i] == '?')
            open = true;
        else
            plain[n++] = s.p[s.p[i] == '\\' ? ++i : i];
    }
    out->exact = !open;
    out->prefix = lw_str(plain, n);
    out->text = open ? lw_arena_dup(c->arena, s) : out->prefix;
    return out->text.p ? 0 : pol_fault_full(c);
}

int pol_compile_patterns(struct pol_compiler *c, const struct lw_json *v, struct pol_patterns **out)
{
    struct pol_patterns *p = LW_ARENA_NEW(c->arena, struct pol_patterns);
    const struct lw_json *inner = v;
    const struct lw_json *one;

    if (!p)
        return pol_fault_full(c);
    if (v->type == LW_JSON_OBJECT) {
        inner = lw_json_getz(v, "not");
        if (!inner || v->count != 1 || inner->type == LW_JSON_OBJECT)
            return pol_fault(c, LW_ERR_UNKNOWN, v,
                             "write a pattern, a list of patterns, or {not: …} around either");
        p->inverted = true;
    }
    one = inner->type == LW_JSON_ARRAY ? inner->child : inner;
    p->n = inner->type == LW_JSON_ARRAY ? inner->count : 1;
    if (p->n == 0)
        return pol_fault(c, LW_ERR_MISSING, inner,
                         "the list is empty, so that nothing could match; leave the key out for "
                         "\"whatever it is\"");
    if (p->n > LW_POLICY_PATTERNS)
        return pol_fault(c, LW_ERR_LIMIT, inner, "the list has %zu entries; at most %u are allowed",
                         p->n, LW_POLICY_PATTERNS);
    p->v = lw_arena_calloc(c->arena, p->n, sizeof(*p->v));
    if (!p->v)
        return pol_fault_full(c);
    for (size_t i = 0; i < p->n; i++, one = one->next) {
        int err = compile_pattern(c, one, &p->v[i]);

        if (err)
            return err;
    }
    *out = p;
    return 0;
}

int pol_compile_strings(struct pol_compiler *c, const struct lw_json *v, const char *what,
                        const struct lw_str **out, size_t *count)
{
    const struct lw_json *one = v->type == LW_JSON_ARRAY ? v->child : v;
    size_t n = v->type == LW_JSON_ARRAY ? v->count : 1;
    struct lw_str *s;

    if (n == 0 || n > LW_POLICY_PATTERNS)
        return pol_fault(c, LW_ERR_LIMIT, v, "write 1 to %u %s", LW_POLICY_PATTERNS, what);
    s = lw_arena_calloc(c->arena, n, sizeof(*s));
    if (!s)
        return pol_fault_full(c);
    for (size_t i = 0; i < n; i++, one = one->next) {
        if (one->type != LW_JSON_STRING || one->string.n == 0)
            return pol_fault(c, LW_ERR_TYPE, one, "write %s, as a text", what);
        s[i] = lw_arena_dup(c->arena, one->string);
        if (!s[i].p)
            return pol_fault_full(c);
    }
    *out = s;
    *count = n;
    return 0;
}

static int compile_words(struct pol_compiler *c, const struct lw_json *v, struct pol_words *out)
{
    enum lw_lang_key_number k;
    int err = 0;

    *out = (struct pol_words){NULL, NULL, NULL};
    if (v->type != LW_JSON_OBJECT || lw_json_getz(v, "not"))
        return pol_compile_patterns(c, v, &out->any);
    if (v->count == 0)
        return pol_fault(c, LW_ERR_MISSING, v, "write any, all or none with patterns");
    LW_JSON_EACH (m, v) {
        if (!err)
            err = pol_key(c, LW_LANG_WORDS, m, &k);
        if (!err)
            err = pol_compile_patterns(c, m,
                                       k == LW_LANG_WORDS_ANY   ? &out->any
                                       : k == LW_LANG_WORDS_ALL ? &out->all
                                                                : &out->none);
    }
    return err;
}

/* The words of a fixed set, as bits. */
static int compile_bits(struct pol_compiler *c, const struct lw_json *v, const char *const *names,
                        size_t n, const char *form, unsigned *out)
{
    const struct lw_json *one = v->type == LW_JSON_ARRAY ? v->child : v;

    *out = 0;
    for (; one; one = v->type == LW_JSON_ARRAY ? one->next : NULL) {
        size_t i = 0;

        while (i < n && !(one->type == LW_JSON_STRING && lw_str_eqz(one->string, names[i])))
            i++;
        if (i == n)
            return pol_fault(c, LW_ERR_UNKNOWN, one, "write one of: %s", form);
        *out |= 1u << i;
    }
    return *out ? 0 : pol_fault(c, LW_ERR_MISSING, v, "the list is empty; write: %s", form);
}

static int compile_effects(struct pol_compiler *c, const struct lw_json *v, unsigned *out)
{
    const char *names[LW_EFFECT_MONEY + 1];

    for (int e = 0; e <= LW_EFFECT_MONEY; e++)
        names[e] = lw_effect_name((enum lw_effect)e);
    return compile_bits(c, v, names, LW_EFFECT_MONEY + 1, lw_lang_key(LW_LANG_MATCH_EFFECT)->form,
                        out);
}

static int compile_surface(struct pol_compiler *c, const struct lw_json *v, unsigned *out)
{
    static const char *const names[] = {"approved", "review"};

    return compile_bits(c, v, names, 2, lw_lang_key(LW_LANG_MATCH_SURFACE)->form, out);
}

/* ---- times ---- */

/* "HH:MM" from `at`; minutes, or -1. */
static int32_t clock_of(struct lw_str s, size_t at, int32_t hours)
{
    int32_t h, m;

    if (s.n != at + 5 || s.p[at + 2] != ':')
        return -1;
    for (size_t i = 0; i < 5; i++) {
        if (i != 2 && (s.p[at + i] < '0' || s.p[at + i] > '9'))
            return -1;
    }
    h = (s.p[at] - '0') * 10 + s.p[at + 1] - '0';
    m = (s.p[at + 3] - '0') * 10 + s.p[at + 4] - '0';
    return m > 59 || h * 60 + m > hours * 60 ? -1 : h * 60 + m;
}

static int compile_between(struct pol_compiler *c, const struct lw_json *v, struct pol_time *t)
{
    const struct lw_json *from = v->child;
    const struct lw_json *to = from ? from->next : NULL;

    if (v->count != 2 || from->type != LW_JSON_STRING || to->type != LW_JSON_STRING)
        return pol_fault(c, LW_ERR_TYPE, v, "write two times in quotes: [\"08:00\", \"18:00\"]");
    t->from = clock_of(from->string, 0, 24);
    t->to = clock_of(to->string, 0, 24);
    if (t->from < 0 || t->from == 1440)
        return pol_fault(c, LW_ERR_SYNTAX, from, "write a time from \"00:00\" to \"23:59\"");
    if (t->to < 0)
        return pol_fault(c, LW_ERR_SYNTAX, to, "write a time from \"00:00\" to \"24:00\"");
    if (t->from == t->to)
        return pol_fault(
            c, LW_ERR_SYNTAX, v,
            "between two equal times there is nothing; leave it out for the whole day");
    return 0;
}

static int compile_offset(struct pol_compiler *c, const struct lw_json *v, struct pol_time *t)
{
    struct lw_str s = v->string;
    int32_t minutes = s.n == 6 && (s.p[0] == '+' || s.p[0] == '-') ? clock_of(s, 1, 14) : -1;

    if (minutes < 0)
        return pol_fault(c, LW_ERR_SYNTAX, v,
                         "write the offset from UTC, such as \"+01:00\" or \"-05:30\"");
    t->offset = s.p[0] == '-' ? -minutes : minutes;
    return 0;
}

static int compile_time_one(struct pol_compiler *c, const struct lw_json *v, struct pol_time **out)
{
    static const char *const days[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    struct pol_time *t = LW_ARENA_NEW(c->arena, struct pol_time);
    enum lw_lang_key_number k;
    int err = 0;

    if (!t)
        return pol_fault_full(c);
    if (v->type != LW_JSON_OBJECT || (!lw_json_getz(v, "days") && !lw_json_getz(v, "between")))
        return pol_fault(c, LW_ERR_MISSING, v, "a time is a map with days or between, or both");
    t->days = 0x7f;
    LW_JSON_EACH (m, v) {
        if (!err)
            err = pol_key(c, LW_LANG_TIME, m, &k);
        if (err)
            break;
        if (k == LW_LANG_TIME_DAYS)
            err = compile_bits(c, m, days, 7, lw_lang_key(k)->form, &t->days);
        else if (k == LW_LANG_TIME_BETWEEN)
            err = compile_between(c, m, t);
        else
            err = compile_offset(c, m, t);
    }
    *out = t;
    return err;
}

static int compile_time(struct pol_compiler *c, const struct lw_json *v, struct pol_time **out)
{
    struct pol_time **tail = out;
    int err;

    if (v->type == LW_JSON_OBJECT)
        return compile_time_one(c, v, out);
    if (v->count == 0 || v->count > LW_POLICY_PATTERNS)
        return pol_fault(c, LW_ERR_LIMIT, v, "write 1 to %u times", LW_POLICY_PATTERNS);
    LW_JSON_EACH (one, v) {
        err = compile_time_one(c, one, tail);
        if (err)
            return err;
        tail = &(*tail)->next;
    }
    return 0;
}

/* ---- the session ---- */

static int compile_called(struct pol_compiler *c, const struct lw_json *v, struct pol_called *out)
{
    enum lw_lang_key_number k;
    int64_t times;
    int err = 0;

    *out = (struct pol_called){NULL, NULL, 1};
    LW_JSON_EACH (m, v) {
        if (!err)
            err = pol_key(c, LW_LANG_CALLED, m, &k);
        if (err)
            break;
        if (k == LW_LANG_CALLED_TOOL)
            err = pol_compile_patterns(c, m, &out->tool);
        else if (k == LW_LANG_CALLED_SERVER)
            err = pol_compile_patterns(c, m, &out->server);
        else if (!lw_json_int(m, &times) || times < 1 || times > 1000000)
            err = pol_fault(c, LW_ERR_LIMIT, m, "at_least is %s", lw_lang_key(k)->form);
        else
            out->at_least = (uint32_t)times;
    }
    if (!err && !out->tool && !out->server)
        err = pol_fault(c, LW_ERR_MISSING, v, "say which calls: tool, server or both");
    return err;
}

/* ---- conditions ---- */

static struct pol_condition *add_condition(struct pol_compiler *c, enum pol_kind kind,
                                           const char *at, const struct lw_json *v)
{
    struct pol_condition *n = LW_ARENA_NEW(c->arena, struct pol_condition);

    if (!n)
        return NULL;
    n->kind = kind;
    n->at = lw_arena_dup(c->arena, lw_strz(at));
    n->text = v ? pol_raw_cut(c, v) : LW_STR("");
    return n->at.p && n->text.p ? n : NULL;
}

static const struct {
    enum lw_lang_key_number key;
    enum pol_kind kind;
} plain[] = {
    {LW_LANG_MATCH_SERVER, POL_SERVER},         {LW_LANG_MATCH_TOOL, POL_TOOL},
    {LW_LANG_MATCH_PROMPT, POL_PROMPT},         {LW_LANG_MATCH_RESOURCE, POL_RESOURCE},
    {LW_LANG_MATCH_METHOD, POL_METHOD},         {LW_LANG_MATCH_USER, POL_USER},
    {LW_LANG_MATCH_GROUP, POL_GROUP},           {LW_LANG_MATCH_AGENT, POL_AGENT},
    {LW_LANG_MATCH_CLIENT, POL_CLIENT},         {LW_LANG_MATCH_EFFECT, POL_EFFECT},
    {LW_LANG_MATCH_SURFACE, POL_SURFACE},       {LW_LANG_MATCH_DATA, POL_DECLARED},
    {LW_LANG_MATCH_DESTINATIONS, POL_DECLARED}, {LW_LANG_MATCH_SCOPES, POL_DECLARED},
    {LW_LANG_MATCH_ENVIRONMENTS, POL_DECLARED}, {LW_LANG_MATCH_TIME, POL_TIME},
};

static bool only_tools_have(enum lw_lang_key_number k)
{
    return k == LW_LANG_MATCH_EFFECT || k == LW_LANG_MATCH_DATA ||
           k == LW_LANG_MATCH_DESTINATIONS || k == LW_LANG_MATCH_SCOPES ||
           k == LW_LANG_MATCH_ENVIRONMENTS;
}

static enum lw_declared declared_of(enum lw_lang_key_number k)
{
    return k == LW_LANG_MATCH_DATA           ? LW_DECLARED_DATA
           : k == LW_LANG_MATCH_DESTINATIONS ? LW_DECLARED_DESTINATIONS
           : k == LW_LANG_MATCH_SCOPES       ? LW_DECLARED_SCOPES
                                             : LW_DECLARED_ENVIRONMENTS;
}

static int compile_plain(struct pol_compiler *c, enum lw_lang_key_number k, enum pol_kind kind,
                         const struct lw_json *v, struct pol_condition *n)
{
    switch (kind) {
    case POL_EFFECT:
        return compile_effects(c, v, &n->bits);
    case POL_SURFACE:
        return compile_surface(c, v, &n->bits);
    case POL_TIME:
        return compile_time(c, v, &n->time);
    case POL_DECLARED:
        n->declared.which = declared_of(k);
        return compile_words(c, v, &n->declared.words);
    case POL_SERVER:
    case POL_TOOL:
    case POL_PROMPT:
    case POL_RESOURCE:
    case POL_METHOD:
    case POL_USER:
    case POL_GROUP:
    case POL_AGENT:
    case POL_CLIENT:
    case POL_TOOLS_ONLY:
    case POL_LABELS:
    case POL_CALLED:
    case POL_NOT:
    case POL_ARGS:
        break;
    }
    return pol_compile_patterns(c, v, &n->patterns);
}

struct list {
    struct pol_condition *first;
    struct pol_condition **tail;
    bool tools_only;
};

static int count_condition(struct pol_compiler *c, const struct lw_json *v)
{
    return ++c->conditions <= LW_POLICY_CONDITIONS
               ? 0
               : pol_fault(c, LW_ERR_LIMIT, v, "the rule has more than %u conditions: split it",
                           LW_POLICY_CONDITIONS);
}

static int append(struct pol_compiler *c, struct list *to, struct pol_condition *n)
{
    if (!n)
        return pol_fault_full(c);
    *to->tail = n;
    to->tail = &n->next;
    return 0;
}

static int compile_session(struct pol_compiler *c, const struct lw_json *v, const char *prefix,
                           struct list *to)
{
    enum lw_lang_key_number k;
    int err = v->count ? 0 : pol_fault(c, LW_ERR_MISSING, v, "write labels or called, or both");

    LW_JSON_EACH (m, v) {
        struct pol_condition *n;
        char at[64];

        if (!err)
            err = pol_key(c, LW_LANG_SESSION, m, &k);
        if (!err)
            err = count_condition(c, m);
        if (err)
            break;
        snprintf(at, sizeof(at), "%ssession.%s", prefix, lw_lang_key(k)->name);
        n = add_condition(c, k == LW_LANG_SESSION_LABELS ? POL_LABELS : POL_CALLED, at, m);
        err = append(c, to, n);
        if (!err)
            err = k == LW_LANG_SESSION_LABELS ? compile_words(c, m, &n->declared.words)
                                              : compile_called(c, m, &n->called);
    }
    return err;
}

static int compile_args(struct pol_compiler *c, const struct lw_json *v, struct list *to)
{
    int err = v->count ? 0
                       : pol_fault(c, LW_ERR_MISSING, v,
                                   "args lists nothing; leave it out to say nothing of arguments");

    LW_JSON_EACH (m, v) {
        struct pol_condition *n;
        char at[96];
        char shown[80];

        if (err)
            break;
        snprintf(at, sizeof(at), "args%s", pol_show(m->key, shown, sizeof(shown)));
        n = add_condition(c, POL_ARGS, at, m);
        err = append(c, to, n);
        if (!err)
            err = pol_compile_arg(c, m, &n->args.at, &n->args.value);
    }
    return err;
}

static int compile_members(struct pol_compiler *c, const struct lw_json *match, const char *prefix,
                           struct list *to);

static int compile_not(struct pol_compiler *c, const struct lw_json *v, const char *prefix,
                       struct list *to)
{
    struct list inner = {NULL, NULL, false};
    struct pol_condition *n;
    char at[64];
    char within[64];
    int err;

    if (v->count == 0)
        return pol_fault(c, LW_ERR_MISSING, v, "\"not\" of nothing would never hold");
    if (lw_json_getz(v, "args"))
        return pol_fault_key(c, LW_ERR_STATE, lw_json_getz(v, "args"),
                             "write \"not\" within the condition of an argument instead: "
                             "{/path: {not: {…}}}");
    if (++c->depth > LW_POLICY_DEPTH || strlen(prefix) > 32)
        return pol_fault(c, LW_ERR_DEPTH, v, "\"not\" is nested too deeply");
    snprintf(at, sizeof(at), "%snot", prefix);
    snprintf(within, sizeof(within), "%snot.", prefix);
    n = add_condition(c, POL_NOT, at, v);
    err = append(c, to, n);
    inner.tail = &inner.first;
    if (!err)
        err = compile_members(c, v, within, &inner);
    if (!err)
        n->inner = inner.first;
    to->tools_only = to->tools_only || inner.tools_only;
    c->depth--;
    return err;
}

static int compile_other(struct pol_compiler *c, enum lw_lang_key_number k, const struct lw_json *m,
                         const char *prefix, struct list *to)
{
    struct pol_condition *n;
    char at[64];
    size_t i = 0;
    int err;

    while (i < sizeof(plain) / sizeof(*plain) && plain[i].key != k)
        i++;
    if (i == sizeof(plain) / sizeof(*plain))
        return 0; /* session, not, args: their turn comes after what is cheap */
    to->tools_only = to->tools_only || only_tools_have(k);
    snprintf(at, sizeof(at), "%s%s", prefix, lw_lang_key(k)->name);
    err = count_condition(c, m);
    if (err)
        return err;
    n = add_condition(c, plain[i].kind, at, m);
    err = append(c, to, n);
    return err ? err : compile_plain(c, k, plain[i].kind, m, n);
}

static int compile_members(struct pol_compiler *c, const struct lw_json *match, const char *prefix,
                           struct list *to)
{
    const struct lw_json *session = lw_json_getz(match, "session");
    const struct lw_json *inverse = lw_json_getz(match, "not");
    enum lw_lang_key_number k;
    int err = 0;

    LW_JSON_EACH (m, match) {
        if (!err)
            err = pol_key(c, LW_LANG_MATCH, m, &k);
        if (!err)
            err = compile_other(c, k, m, prefix, to);
    }
    if (!err && session)
        err = compile_session(c, session, prefix, to);
    if (!err && inverse)
        err = compile_not(c, inverse, prefix, to);
    return err;
}

static int one_item(struct pol_compiler *c, const struct lw_json *match)
{
    static const char *const items[] = {"tool", "prompt", "resource"};
    const struct lw_json *first = NULL;

    for (size_t i = 0; i < 3; i++) {
        const struct lw_json *m = lw_json_getz(match, items[i]);

        if (m && first)
            return pol_fault_key(c, LW_ERR_STATE, m,
                                 "no call is about two of tool, prompt and resource: write two "
                                 "rules");
        first = m ? m : first;
    }
    return 0;
}

int pol_compile_match(struct pol_compiler *c, const struct lw_json *match, struct pol_rule *rule)
{
    const struct lw_json *args = lw_json_getz(match, "args");
    struct list all = {NULL, NULL, false};
    int err = one_item(c, match);

    all.tail = &all.first;
    c->depth = 0;
    if (!err)
        err = compile_members(c, match, "", &all);
    if (!err && all.tools_only)
        err = append(c, &all, add_condition(c, POL_TOOLS_ONLY, "(tools only)", NULL));
    if (!err && args)
        err = compile_args(c, args, &all);
    rule->conditions = all.first;
    for (const struct pol_condition *i = all.first; i; i = i->next) {
        rule->condition_count++;
        rule->args_count += i->kind == POL_ARGS;
    }
    return err;
}
