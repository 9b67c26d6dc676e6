/* How much: `limits` and `cost` of a rule, into the limits of lib/limit. */
#include <stdio.h>

#include "lib/policy/internal.h"

/* Digits at the front: how many bytes, 0 when none or too many. */
static size_t digits(struct lw_str s, uint64_t *out)
{
    size_t i = 0;

    for (*out = 0; i < s.n && s.p[i] >= '0' && s.p[i] <= '9'; i++) {
        if (i == 15)
            return 0;
        *out = *out * 10 + (uint64_t)(s.p[i] - '0');
    }
    return i;
}

static struct lw_str behind(struct lw_str s, size_t n)
{
    return lw_str(s.p + n, s.n - n);
}

static bool unit_of_time(struct lw_str s, int64_t *ms)
{
    static const struct {
        const char *name;
        int64_t ms;
    } units[] = {{"ms", 1}, {"s", 1000}, {"m", 60000}, {"h", 3600000}, {"d", 86400000}};

    for (size_t i = 0; i < sizeof(units) / sizeof(*units); i++) {
        if (lw_str_eqz(s, units[i].name)) {
            *ms = units[i].ms;
            return true;
        }
    }
    return false;
}

bool pol_duration(struct lw_str text, int64_t *ms)
{
    uint64_t n;
    size_t at = digits(text, &n);
    int64_t unit;

    if (at == 0 || at > 9 || !unit_of_time(behind(text, at), &unit))
        return false;
    *ms = (int64_t)n * unit;
    return true;
}

/* "/m", "/60s", "/d" behind an amount. */
static bool period(struct lw_str s, int64_t *ms)
{
    if (s.n < 2 || s.p[0] != '/')
        return false;
    s = behind(s, 1);
    return (unit_of_time(s, ms) || pol_duration(s, ms)) && *ms >= LW_LIMIT_PERIOD_MIN &&
           *ms <= LW_LIMIT_PERIOD_MAX;
}

/* A decimal of at most 6 digits behind the point: how many bytes, 0 when it is none. */
static size_t money(struct lw_str s, uint64_t *millionths)
{
    uint64_t whole;
    uint64_t part = 0;
    size_t at = digits(s, &whole);
    size_t n = 0;

    if (at == 0 || at > 9 || (at > 1 && s.p[0] == '0'))
        return 0;
    if (at < s.n && s.p[at] == '.') {
        n = digits(behind(s, at + 1), &part);
        if (n == 0 || n > 6)
            return 0;
        at += n + 1;
    }
    for (; n < 6; n++)
        part *= 10;
    *millionths = whole * 1000000 + part;
    return at;
}

int pol_compile_money(struct pol_compiler *c, const struct lw_json *v, struct lw_str text,
                      int64_t *millionths)
{
    uint64_t m;

    if (text.n == 0 || money(text, &m) != text.n || m > LW_LIMIT_UNITS_MAX)
        return pol_fault(c, LW_ERR_SYNTAX, v, "write %s, for example: %s",
                         lw_lang_key(LW_LANG_RULE_COST)->form,
                         lw_lang_key(LW_LANG_RULE_COST)->example);
    *millionths = (int64_t)m;
    return 0;
}

/* "50MB": how many bytes of text, 0 when it is none. Units are powers of 1,000. */
static size_t size_of(struct lw_str s, uint64_t *bytes)
{
    static const struct {
        const char *name;
        uint64_t factor;
    } units[] = {{"KB", 1000}, {"MB", 1000000}, {"GB", 1000000000}, {"B", 1}};
    size_t at = digits(s, bytes);

    for (size_t i = 0; at > 0 && i < sizeof(units) / sizeof(*units); i++) {
        if (lw_str_starts(behind(s, at), lw_strz(units[i].name))) {
            if (*bytes > LW_LIMIT_UNITS_MAX / units[i].factor)
                return 0;
            *bytes *= units[i].factor;
            return at + strlen(units[i].name);
        }
    }
    return 0;
}

static bool amount_of(enum lw_limit_kind kind, struct lw_str s, struct lw_limit *l)
{
    size_t at = kind == LW_LIMIT_BYTES  ? size_of(s, &l->amount)
                : kind == LW_LIMIT_COST ? money(s, &l->amount)
                                        : digits(s, &l->amount);

    l->kind = kind;
    return at > 0 && period(behind(s, at), &l->period_ms);
}

struct sink {
    struct lw_limit *v;
    size_t n;
    struct lw_str rule;
};

static int add(struct pol_compiler *c, const struct lw_json *v, struct sink *to, struct lw_limit l,
               const char *form)
{
    char id[LW_LIMIT_ID_MAX + 1];
    int n;

    if (to->n == LW_POLICY_LIMITS)
        return pol_fault(c, LW_ERR_LIMIT, v, "a rule has at most %u limits", LW_POLICY_LIMITS);
    n = snprintf(id, sizeof(id), "%.*s/%zu", (int)to->rule.n, to->rule.p, to->n + 1);
    l.id = lw_arena_dup(c->arena, lw_str(id, (size_t)n));
    if (!l.id.p)
        return pol_fault_full(c);
    if (!lw_limit_valid(&l))
        return pol_fault(c, LW_ERR_LIMIT, v,
                         "the amount or period is out of bounds: write %s, with 1 to %u calls and "
                         "1s to 366d",
                         form, LW_LIMIT_COUNT_MAX);
    to->v[to->n++] = l;
    return 0;
}

static int timed(struct pol_compiler *c, const struct lw_json *v, enum lw_limit_kind kind,
                 const char *form, struct lw_limit l, struct sink *to)
{
    if (!amount_of(kind, v->string, &l))
        return pol_fault(c, LW_ERR_SYNTAX, v,
                         "write %s; periods are s, m, h, d, or 10s and so on, from 1s to 366d",
                         form);
    if (kind == LW_LIMIT_RATE && l.burst == 0)
        l.burst = l.amount;
    return add(c, v, to, l, form);
}

static int per_of(struct pol_compiler *c, const struct lw_json *v, unsigned *out)
{
    static const struct {
        const char *name;
        unsigned bit;
    } words[] = {{"user", LW_PER_USER},
                 {"agent", LW_PER_AGENT},
                 {"session", LW_PER_SESSION},
                 {"tool", LW_PER_TOOL},
                 {"server", LW_PER_SERVER}};
    const struct lw_json *one = v->type == LW_JSON_ARRAY ? v->child : v;

    for (; one; one = v->type == LW_JSON_ARRAY ? one->next : NULL) {
        size_t i = 0;

        while (i < 5 && !(one->type == LW_JSON_STRING && lw_str_eqz(one->string, words[i].name)))
            i++;
        if (i == 5)
            return pol_fault(c, LW_ERR_UNKNOWN, one, "write one of: %s",
                             lw_lang_key(LW_LANG_LIMIT_PER)->form);
        *out |= words[i].bit;
    }
    return 0;
}

static int count_of(struct pol_compiler *c, const struct lw_json *v, const char *form,
                    uint64_t *out)
{
    int64_t n;

    if (!lw_json_int(v, &n) || n < 1 || n > LW_LIMIT_COUNT_MAX)
        return pol_fault(c, LW_ERR_LIMIT, v, "write %s", form);
    *out = (uint64_t)n;
    return 0;
}

static int budget(struct pol_compiler *c, const struct lw_json *v, struct lw_limit base,
                  struct sink *to)
{
    enum lw_lang_key_number k;
    int err = v->count ? 0 : pol_fault(c, LW_ERR_MISSING, v, "write calls, bytes or cost");

    LW_JSON_EACH (m, v) {
        if (!err)
            err = pol_key(c, LW_LANG_BUDGET, m, &k);
        if (!err)
            err = timed(c, m,
                        k == LW_LANG_BUDGET_CALLS   ? LW_LIMIT_CALLS
                        : k == LW_LANG_BUDGET_BYTES ? LW_LIMIT_BYTES
                                                    : LW_LIMIT_COST,
                        lw_lang_key(k)->form, base, to);
    }
    return err;
}

static int one_kind(struct pol_compiler *c, enum lw_lang_key_number k, const struct lw_json *m,
                    struct lw_limit base, struct sink *to)
{
    const char *form = lw_lang_key(k)->form;
    int err;

    switch ((int)k) {
    case LW_LANG_LIMIT_RATE:
        return timed(c, m, LW_LIMIT_RATE, form, base, to);
    case LW_LANG_LIMIT_WINDOW:
        return timed(c, m, LW_LIMIT_WINDOW, form, base, to);
    case LW_LANG_LIMIT_REPEAT:
        return timed(c, m, LW_LIMIT_REPEAT, form, base, to);
    case LW_LANG_LIMIT_BUDGET:
        return budget(c, m, base, to);
    case LW_LANG_LIMIT_CONCURRENT:
        base.kind = LW_LIMIT_CONCURRENT;
        err = count_of(c, m, form, &base.amount);
        return err ? err : add(c, m, to, base, form);
    default: /* burst, per: read before */
        return 0;
    }
}

static int compile_limit(struct pol_compiler *c, const struct lw_json *v, struct sink *to)
{
    const struct lw_json *burst = lw_json_getz(v, "burst");
    const struct lw_json *per = lw_json_getz(v, "per");
    struct lw_limit base = {.kind = LW_LIMIT_RATE};
    enum lw_lang_key_number k;
    size_t kinds = 0;
    int err = 0;

    if (v->type != LW_JSON_OBJECT)
        return pol_fault(c, LW_ERR_TYPE, v, "a limit is a map, such as {rate: 30/m}");
    LW_JSON_EACH (m, v) {
        err = pol_key(c, LW_LANG_LIMIT, m, &k);
        if (err)
            return err;
        kinds += k != LW_LANG_LIMIT_BURST && k != LW_LANG_LIMIT_PER;
    }
    if (kinds != 1)
        return pol_fault(c, LW_ERR_STATE, v,
                         "a limit is one of rate, window, concurrent, budget and repeat: write an "
                         "entry of the list for each");
    if (burst && !lw_json_getz(v, "rate"))
        return pol_fault_key(c, LW_ERR_STATE, burst, "only a rate has a burst");
    if (burst)
        err = count_of(c, burst, lw_lang_key(LW_LANG_LIMIT_BURST)->form, &base.burst);
    if (!err && per)
        err = per_of(c, per, &base.per);
    LW_JSON_EACH (m, v) {
        if (!err)
            err = one_kind(c, lw_lang_find(LW_LANG_LIMIT, m->key), m, base, to);
    }
    return err;
}

int pol_compile_limits(struct pol_compiler *c, const struct lw_json *list, struct pol_rule *rule)
{
    struct sink to = {.rule = rule->pub.id};

    to.v = lw_arena_calloc(c->arena, LW_POLICY_LIMITS, sizeof(*to.v));
    if (!to.v)
        return pol_fault_full(c);
    LW_JSON_EACH (v, list) {
        int err = compile_limit(c, v, &to);

        if (err)
            return err;
    }
    rule->pub.limits = to.v;
    rule->pub.limit_count = to.n;
    return 0;
}
