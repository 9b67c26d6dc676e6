/* A decision taken apart: every rule, every condition, nothing skipped. */
#include "lib/policy/internal.h"

static int explain_rule(const struct pol_rule *r, struct pol_eval *e, uint64_t shadow_files,
                        struct lw_policy_trace *t)
{
    struct lw_policy_condition *all;
    pol_set sum = POL_T;
    size_t n = 0;

    *t = (struct lw_policy_trace){.rule = &r->pub, .in_shadow = pol_in_shadow(r, shadow_files)};
    all = lw_arena_calloc(e->op.arena, r->condition_count ? r->condition_count : 1, sizeof(*all));
    if (!all)
        return -LW_ERR_LIMIT;
    for (const struct pol_condition *c = r->conditions; c; c = c->next) {
        pol_set one = pol_condition_eval(e, c);
        struct lw_policy_condition *to = &all[n++];

        *to = (struct lw_policy_condition){.at = c->at, .text = c->text};
        to->open = (one & (one - 1)) != 0;
        to->truth = one == POL_T ? LW_TRUE : one == POL_F ? LW_FALSE : LW_UNKNOWN;
        to->why = one == POL_U ? e->op.why : NULL;
        sum = pol_and(sum, one);
    }
    t->open = (sum & (sum - 1)) != 0;
    t->truth = sum == POL_T ? LW_TRUE : sum == POL_F ? LW_FALSE : LW_UNKNOWN;
    t->conditions = all;
    t->condition_count = n;
    return 0;
}

static bool among(const struct lw_policy_result *d, const struct lw_policy_rule *r)
{
    for (size_t i = 0; i < d->matched_count; i++) {
        if (d->matched[i] == r)
            return true;
    }
    return false;
}

int lw_policy_explain(const struct lw_policy *p, const struct lw_policy_call *call, bool all,
                      struct lw_arena *a, void (*each)(void *user, const struct lw_policy_trace *t),
                      void *user, struct lw_policy_result *decision)
{
    uint64_t shadow_files = pol_shadow_files(p, call->server);
    struct pol_eval e;
    struct pol_walk w;
    uint32_t i;

    lw_policy_decide(p, call, a, decision);
    pol_eval_init(&e, call, a);
    pol_walk_begin(&w, p, call);
    w.all = w.all || all;
    while (pol_walk_next(&w, &i)) {
        struct lw_policy_trace t;
        int err = explain_rule(&p->rules[i], &e, shadow_files, &t);

        if (err)
            return err;
        t.counts = among(decision, t.rule);
        t.undeclared = decision->why == LW_POLICY_UNDECLARED && t.truth == LW_TRUE &&
                       t.rule->decision != LW_DENY && p->rules[i].args_count > 0 &&
                       !t.rule->undeclared_allowed;
        each(user, &t);
    }
    return 0;
}
