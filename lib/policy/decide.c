/* From the rules that count for a call to a verdict; the semantics stand in policy.h. */
#include <stdio.h>

#include "lib/policy/internal.h"

const char *lw_policy_why_name(enum lw_policy_why w)
{
    static const char *const names[] = {"default", "rule",  "undeclared",
                                        "unknown", "error", "not_in_force"};

    return names[w];
}

/* One rule that is not false for this call. */
struct hit {
    const struct pol_rule *rule;
    pol_set set;
    bool shadow;
    struct pol_unknown unknown;
};

struct hits {
    struct hit *v;
    size_t n, cap;
    bool failed;
    bool any_shadow;
};

static void add_hit(struct hits *to, struct hit h, struct lw_arena *a)
{
    if (to->n == to->cap) {
        size_t cap = to->cap ? to->cap * 2 : 32;
        struct hit *more = lw_arena_calloc(a, cap, sizeof(*more));

        if (!more) {
            to->failed = true;
            return;
        }
        if (to->n)
            memcpy(more, to->v, to->n * sizeof(*more));
        to->v = more;
        to->cap = cap;
    }
    to->v[to->n++] = h;
    to->any_shadow = to->any_shadow || h.shadow;
}

static void gather(const struct lw_policy *p, struct pol_eval *e, uint64_t shadow_files,
                   struct hits *out)
{
    struct pol_walk w;
    uint32_t i;

    pol_walk_begin(&w, p, e->call);
    while (pol_walk_next(&w, &i)) {
        struct hit h = {.rule = &p->rules[i]};

        h.set = pol_rule_eval(e, h.rule, &h.unknown);
        if (h.set == POL_F)
            continue;
        h.shadow = pol_in_shadow(h.rule, shadow_files);
        add_hit(out, h, e->op.arena);
    }
}

/* ---- a verdict ---- */

/* In force, or counting what is in shadow too. */
struct view {
    const struct hits *hits;
    const struct lw_policy_call *call;
    struct lw_arena *arena;
    bool with_shadow;
    bool in_force; /* there is a default of denial */
    bool covered;  /* every argument is listed by a rule that matches and grants */
    char missing[128];
};

struct verdict {
    enum lw_verdict verdict;
    enum lw_policy_why why;
    const struct hit *by; /* of RULE, UNDECLARED, UNKNOWN */
};

static bool seen(const struct view *v, const struct hit *h)
{
    return v->with_shadow || !h->shadow;
}

static bool may_grant(const struct hit *h)
{
    return h->rule->pub.decision != LW_DENY && (h->set & POL_T);
}

static bool lists(const struct hit *h)
{
    return h->rule->args_count > 0 && !h->rule->pub.undeclared_allowed;
}

/* A listing knows no arguments: what will not be sent may still be listed by none. */
static bool grants(const struct view *v, const struct hit *h)
{
    return may_grant(h) && (!lists(h) || v->covered);
}

/* Of a call: matches or is unknown. Of a listing: whatever comes, one of the two. */
static bool tightens(const struct hit *h, enum lw_verdict decision)
{
    return h->rule->pub.decision == decision && !(h->set & POL_F);
}

/* The arguments that granting rules list, together. */
static int find_covered(struct view *v)
{
    const struct pol_pointer **pointers;
    size_t n = 0;

    v->covered = true;
    v->missing[0] = '\0';
    if (v->call->listing || !v->call->arguments)
        return 0;
    for (size_t i = 0; i < v->hits->n; i++)
        n += seen(v, &v->hits->v[i]) && may_grant(&v->hits->v[i]) ? v->hits->v[i].rule->args_count
                                                                  : 0;
    if (n == 0)
        return 0;
    pointers = lw_arena_calloc(v->arena, n, sizeof(*pointers));
    if (!pointers)
        return -LW_ERR_LIMIT;
    n = 0;
    for (size_t i = 0; i < v->hits->n; i++) {
        const struct hit *h = &v->hits->v[i];

        if (!seen(v, h) || !may_grant(h) || h->rule->args_count == 0)
            continue;
        for (const struct pol_condition *c = h->rule->conditions; c; c = c->next) {
            if (c->kind == POL_ARGS)
                pointers[n++] = &c->args.at;
        }
    }
    v->covered =
        !pol_args_undeclared(v->call->arguments, pointers, n, v->missing, sizeof(v->missing));
    return 0;
}

static const struct hit *first_tight(const struct view *v, enum lw_verdict decision)
{
    for (size_t i = 0; i < v->hits->n; i++) {
        if (seen(v, &v->hits->v[i]) && tightens(&v->hits->v[i], decision))
            return &v->hits->v[i];
    }
    return NULL;
}

static const struct hit *first_grant(const struct view *v, enum lw_verdict decision)
{
    for (size_t i = 0; i < v->hits->n; i++) {
        if (seen(v, &v->hits->v[i]) && v->hits->v[i].rule->pub.decision == decision &&
            grants(v, &v->hits->v[i]))
            return &v->hits->v[i];
    }
    return NULL;
}

/* Why nothing grants. */
static struct verdict refusal(const struct view *v)
{
    const struct hit *unknown = NULL;

    for (size_t i = 0; i < v->hits->n; i++) {
        const struct hit *h = &v->hits->v[i];

        if (!seen(v, h) || h->rule->pub.decision == LW_DENY)
            continue;
        if (may_grant(h))
            return (struct verdict){LW_DENY, LW_POLICY_UNDECLARED, h};
        if (!unknown)
            unknown = h;
    }
    return (struct verdict){LW_DENY, unknown ? LW_POLICY_UNKNOWN : LW_POLICY_DEFAULT, unknown};
}

static struct verdict judge(const struct view *v)
{
    const struct hit *deny = first_tight(v, LW_DENY);
    const struct hit *ask = first_tight(v, LW_REQUIRE_APPROVAL);
    const struct hit *allow = first_grant(v, LW_ALLOW);
    const struct hit *asks = first_grant(v, LW_REQUIRE_APPROVAL);

    if (deny)
        return (struct verdict){LW_DENY, LW_POLICY_RULE, deny};
    if (!allow && !asks && v->in_force)
        return refusal(v);
    if (ask)
        return (struct verdict){LW_REQUIRE_APPROVAL, LW_POLICY_RULE, ask};
    if (allow)
        return (struct verdict){LW_ALLOW, LW_POLICY_RULE, allow};
    if (asks) /* of a listing: it may turn out to be asked for */
        return (struct verdict){LW_REQUIRE_APPROVAL, LW_POLICY_RULE, asks};
    return (struct verdict){LW_ALLOW, LW_POLICY_NOT_IN_FORCE, NULL};
}

/* ---- what goes with it ---- */

static bool counts(const struct view *v, const struct hit *h)
{
    if (!seen(v, h))
        return false;
    return may_grant(h) || tightens(h, LW_DENY) || tightens(h, LW_REQUIRE_APPROVAL);
}

static int list_matched(const struct view *v, struct lw_policy_result *out)
{
    const struct lw_policy_rule **rules;

    if (v->hits->n == 0)
        return 0;
    rules = lw_arena_calloc(v->arena, v->hits->n, sizeof(*rules));
    if (!rules)
        return -LW_ERR_LIMIT;
    for (size_t i = 0; i < v->hits->n; i++) {
        if (counts(v, &v->hits->v[i]))
            rules[out->matched_count++] = &v->hits->v[i].rule->pub;
    }
    out->matched = rules;
    return 0;
}

/* Rules that let the call through, or would after an approval, bring their limits. */
static int list_limits(const struct view *v, struct lw_policy_result *out)
{
    const struct lw_limit **limits;
    size_t n = 0;

    for (size_t i = 0; i < v->hits->n; i++) {
        const struct hit *h = &v->hits->v[i];

        if (!seen(v, h) || (!may_grant(h) && !tightens(h, LW_REQUIRE_APPROVAL)))
            continue;
        n += h->rule->pub.limit_count;
        if (h->rule->pub.cost_millionths > out->cost_millionths)
            out->cost_millionths = h->rule->pub.cost_millionths;
    }
    if (n == 0)
        return 0;
    limits = lw_arena_calloc(v->arena, n, sizeof(*limits));
    if (!limits)
        return -LW_ERR_LIMIT;
    for (size_t i = 0; i < v->hits->n; i++) {
        const struct hit *h = &v->hits->v[i];

        if (!seen(v, h) || (!may_grant(h) && !tightens(h, LW_REQUIRE_APPROVAL)))
            continue;
        for (size_t k = 0; k < h->rule->pub.limit_count; k++)
            limits[out->limit_count++] = &h->rule->pub.limits[k];
    }
    out->limits = limits;
    return 0;
}

static int add_terms(const struct view *v, struct lw_policy_result *out)
{
    for (size_t i = 0; i < v->hits->n; i++) {
        const struct hit *h = &v->hits->v[i];
        int err;

        if (!seen(v, h) || !(tightens(h, LW_REQUIRE_APPROVAL) ||
                             (v->call->listing && may_grant(h) && h->rule->pub.terms)))
            continue;
        err = lw_approve_terms_add(v->arena, &out->terms, h->rule->pub.terms);
        if (err)
            return err;
    }
    return 0;
}

static void describe(const struct view *v, const struct verdict *d, struct lw_policy_result *out)
{
    const struct pol_unknown *u = d->by ? &d->by->unknown : NULL;
    char text[512];

    text[0] = '\0';
    if (d->why == LW_POLICY_UNDECLARED)
        snprintf(text, sizeof(text), "%.*s matches, but no rule lists the argument %s",
                 LW_FMT(d->by->rule->pub.id), v->missing);
    else if (u && u->condition && (d->why == LW_POLICY_UNKNOWN || d->verdict != LW_ALLOW))
        snprintf(text, sizeof(text), "%.*s: %.*s cannot be told: %s", LW_FMT(d->by->rule->pub.id),
                 LW_FMT(u->condition->at), u->why ? u->why : "it has another type or form");
    else if (d->why == LW_POLICY_DEFAULT)
        snprintf(text, sizeof(text), "no rule allows it");
    text[lw_utf8_cut(lw_strz(text), sizeof(out->detail) - 1).n] = '\0';
    memcpy(out->detail, text, strlen(text) + 1);
}

static int decide_in_force(struct view *v, struct lw_policy_result *out)
{
    struct verdict d;
    int err = find_covered(v);

    if (err)
        return err;
    d = judge(v);
    err = list_matched(v, out);
    if (!err && d.verdict != LW_DENY)
        err = list_limits(v, out);
    if (!err && d.verdict == LW_REQUIRE_APPROVAL)
        err = add_terms(v, out);
    if (err)
        return err;
    out->verdict = d.verdict;
    out->why = d.why;
    out->deciding = d.why == LW_POLICY_RULE ? &d.by->rule->pub : NULL;
    describe(v, &d, out);
    return 0;
}

static int decide_would_be(struct view *v, struct lw_policy_result *out)
{
    struct verdict d;
    int err = find_covered(v);

    if (err)
        return err;
    d = judge(v);
    out->shadow = true;
    out->would_be = d.verdict;
    out->would_be_why = d.why;
    out->would_be_rule = d.why == LW_POLICY_RULE ? &d.by->rule->pub : NULL;
    return 0;
}

static uint64_t all_files(const struct lw_policy *p)
{
    return p->file_count == 64 ? UINT64_MAX : (UINT64_C(1) << p->file_count) - 1;
}

enum lw_policy_mode lw_policy_mode(const struct lw_policy *p, struct lw_str server)
{
    uint64_t shadow = pol_shadow_files(p, server) & all_files(p);

    return shadow == 0              ? LW_POLICY_MODE_ENFORCE
           : shadow == all_files(p) ? LW_POLICY_MODE_SHADOW
                                    : LW_POLICY_MODE_MIXED;
}

const char *lw_policy_mode_name(enum lw_policy_mode m)
{
    return m == LW_POLICY_MODE_ENFORCE ? "enforce" : m == LW_POLICY_MODE_MIXED ? "mixed" : "shadow";
}

void lw_policy_decide(const struct lw_policy *p, const struct lw_policy_call *call,
                      struct lw_arena *a, struct lw_policy_result *out)
{
    uint64_t shadow_files = pol_shadow_files(p, call->server);
    struct hits hits = {.v = NULL};
    struct pol_eval e;
    struct view v = {.hits = &hits, .call = call, .arena = a};
    int err;

    memset(out, 0, sizeof(*out));
    pol_eval_init(&e, call, a);
    gather(p, &e, shadow_files, &hits);
    v.in_force = (shadow_files & all_files(p)) != all_files(p);
    err = hits.failed ? -LW_ERR_LIMIT : decide_in_force(&v, out);
    if (!err && (hits.any_shadow || !v.in_force)) {
        v.with_shadow = true;
        v.in_force = true;
        err = decide_would_be(&v, out);
    }
    if (err) {
        memset(out, 0, sizeof(*out));
        out->why = LW_POLICY_ERROR;
        snprintf(out->detail, sizeof(out->detail),
                 "too many rules match at once, or their terms do not fit together");
    }
}

/* ---- paths ---- */

struct wanted {
    struct lw_str *v;
    size_t n, max;
};

static void want(void *to, struct lw_str text)
{
    struct wanted *w = to;

    for (size_t i = 0; i < w->n && i < w->max; i++) {
        if (lw_str_eq(w->v[i], text))
            return;
    }
    if (w->n < w->max)
        w->v[w->n] = text;
    w->n++;
}

/* Whether the rule counts without regard to arguments. */
static bool concerned(struct pol_eval *e, const struct pol_rule *r)
{
    for (const struct pol_condition *c = r->conditions; c && c->kind != POL_ARGS; c = c->next) {
        if (pol_condition_eval(e, c) == POL_F)
            return false;
    }
    return true;
}

size_t lw_policy_paths_needed(const struct lw_policy *p, const struct lw_policy_call *call,
                              struct lw_str *out, size_t max)
{
    struct wanted wanted = {out, 0, max};
    struct lw_arena scratch;
    struct pol_eval e;
    struct pol_walk w;
    uint32_t i;

    if (call->listing || !call->arguments)
        return 0;
    lw_arena_init(&scratch, (size_t)1 << 20);
    pol_eval_init(&e, call, &scratch);
    pol_walk_begin(&w, p, call);
    while (pol_walk_next(&w, &i)) {
        const struct pol_rule *r = &p->rules[i];

        if (!r->has_paths || !concerned(&e, r))
            continue;
        for (const struct pol_condition *c = r->conditions; c; c = c->next) {
            if (c->kind == POL_ARGS)
                pol_args_paths(&c->args.at, c->args.value, call->arguments, want, &wanted);
        }
    }
    lw_arena_fini(&scratch);
    return wanted.n;
}
