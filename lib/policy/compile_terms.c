/* How a human is asked: `approval` of a rule, into the terms of lib/approve. */
#include "lib/policy/internal.h"

static int names_of(struct pol_compiler *c, const struct lw_json *v, const char *what, size_t max,
                    size_t bytes, struct lw_names *out)
{
    const struct lw_json *one = v->type == LW_JSON_ARRAY ? v->child : v;
    int err = pol_compile_strings(c, v, what, &out->v, &out->n);

    if (!err && out->n > max)
        return pol_fault(c, LW_ERR_LIMIT, v, "there are %zu; at most %zu are allowed", out->n, max);
    for (size_t i = 0; !err && i < out->n; i++, one = one->next) {
        if (out->v[i].n > bytes)
            err = pol_fault(c, LW_ERR_LIMIT, one, "it has %zu bytes; at most %zu are allowed",
                            out->v[i].n, bytes);
    }
    return err;
}

static int compile_approvers(struct pol_compiler *c, const struct lw_json *v,
                             struct lw_approve_demand *out)
{
    enum lw_lang_key_number k;
    int err = v->count ? 0 : pol_fault(c, LW_ERR_MISSING, v, "write users or groups, or both");

    LW_JSON_EACH (m, v) {
        if (!err)
            err = pol_key(c, LW_LANG_APPROVERS, m, &k);
        if (!err)
            err = names_of(c, m, "names", LW_APPROVE_NAMES, LW_APPROVE_NAME_MAX,
                           k == LW_LANG_APPROVERS_USERS ? &out->users : &out->groups);
    }
    return err;
}

static int compile_ways(struct pol_compiler *c, const struct lw_json *v, struct lw_approve_terms *t)
{
    const struct lw_json *one = v->type == LW_JSON_ARRAY ? v->child : v;
    unsigned seen = 0;

    t->way_count = 0;
    for (; one; one = v->type == LW_JSON_ARRAY ? one->next : NULL) {
        enum lw_way w;

        if (one->type != LW_JSON_STRING || lw_way_parse(one->string, &w) != 0 || w == LW_WAY_NONE)
            return pol_fault(c, LW_ERR_UNKNOWN, one, "write one of: %s",
                             lw_lang_key(LW_LANG_APPROVAL_WAYS)->form);
        if (seen >> w & 1)
            return pol_fault(c, LW_ERR_DUPLICATE, one, "this way is there twice");
        seen |= 1u << w;
        t->ways[t->way_count++] = w;
    }
    return t->way_count ? 0 : pol_fault(c, LW_ERR_MISSING, v, "the list is empty");
}

static int span_of(struct pol_compiler *c, const struct lw_json *v, const char *form, int64_t min,
                   int64_t max, int64_t *out)
{
    int64_t ms;

    if (!pol_duration(v->string, &ms) || ms < min || ms > max)
        return pol_fault(c, LW_ERR_SYNTAX, v, "write %s", form);
    *out = ms;
    return 0;
}

static int highlight_of(struct pol_compiler *c, const struct lw_json *v, struct lw_names *out)
{
    const struct lw_json *one = v->type == LW_JSON_ARRAY ? v->child : v;
    int err = names_of(c, v, "JSON Pointers", LW_APPROVE_HIGHLIGHTS, LW_POLICY_PATTERN, out);

    for (size_t i = 0; !err && i < out->n; i++, one = one->next) {
        if (out->v[i].p[0] != '/')
            err = pol_fault(c, LW_ERR_SYNTAX, one, "a JSON Pointer begins with \"/\"");
    }
    return err;
}

static int requester_of(struct pol_compiler *c, const struct lw_json *v, enum lw_requester *out)
{
    if (lw_str_eqz(v->string, "exclude"))
        *out = LW_REQUESTER_EXCLUDE;
    else if (lw_str_eqz(v->string, "may"))
        *out = LW_REQUESTER_MAY;
    else
        return pol_fault(c, LW_ERR_UNKNOWN, v, "write requester: exclude or requester: may");
    return 0;
}

static int undo_of(struct pol_compiler *c, const struct lw_json *v, struct lw_str *out)
{
    if (v->string.n > LW_APPROVE_TEXT_MAX)
        return pol_fault(c, LW_ERR_LIMIT, v, "the text has %zu bytes; at most %u are allowed",
                         v->string.n, (unsigned)LW_APPROVE_TEXT_MAX);
    *out = lw_arena_dup(c->arena, v->string);
    return out->p ? 0 : pol_fault_full(c);
}

static int quorum_of(struct pol_compiler *c, const struct lw_json *v, uint32_t *out)
{
    int64_t n;

    if (!lw_json_int(v, &n) || n < 1 || n > LW_APPROVE_QUORUM)
        return pol_fault(c, LW_ERR_LIMIT, v, "quorum is %s",
                         lw_lang_key(LW_LANG_APPROVAL_QUORUM)->form);
    *out = (uint32_t)n;
    return 0;
}

static int member(struct pol_compiler *c, enum lw_lang_key_number k, const struct lw_json *m,
                  struct lw_approve_terms *t)
{
    const char *form = lw_lang_key(k)->form;

    switch ((int)k) {
    case LW_LANG_APPROVAL_APPROVERS:
        t->demand_count = 1;
        return compile_approvers(c, m, &t->demands[0]);
    case LW_LANG_APPROVAL_QUORUM:
        t->demand_count = 1;
        return quorum_of(c, m, &t->demands[0].quorum);
    case LW_LANG_APPROVAL_TTL:
        return span_of(c, m, form, 10000, LW_APPROVE_TTL_MAX_MS, &t->ttl_ms);
    case LW_LANG_APPROVAL_WAIT:
        return span_of(c, m, form, 1000, LW_APPROVE_WAIT_MAX_MS, &t->wait_ms);
    case LW_LANG_APPROVAL_WAYS:
        return compile_ways(c, m, t);
    case LW_LANG_APPROVAL_REQUESTER:
        return requester_of(c, m, &t->requester);
    case LW_LANG_APPROVAL_HIGHLIGHT:
        return highlight_of(c, m, &t->highlight);
    case LW_LANG_APPROVAL_UNDO:
        return undo_of(c, m, &t->undo);
    default: /* verified */
        t->verified = m->boolean;
        return 0;
    }
}

/* More people than are named can never say yes. Groups may have any number. */
static int possible(struct pol_compiler *c, const struct lw_json *v,
                    const struct lw_approve_demand *d)
{
    if (d->users.n > 0 && d->groups.n == 0 && d->quorum > d->users.n)
        return pol_fault(c, LW_ERR_LIMIT, lw_json_getz(v, "quorum"),
                         "%u have to say yes, but only %zu are named", d->quorum, d->users.n);
    return 0;
}

int pol_compile_terms(struct pol_compiler *c, const struct lw_json *approval,
                      const struct lw_approve_terms **out)
{
    struct lw_approve_terms *t = LW_ARENA_NEW(c->arena, struct lw_approve_terms);
    enum lw_lang_key_number k;
    int err = t ? 0 : pol_fault_full(c);

    LW_JSON_EACH (m, approval) {
        if (!err)
            err = pol_key(c, LW_LANG_APPROVAL, m, &k);
        if (!err)
            err = member(c, k, m, t);
    }
    if (err)
        return err;
    if (t->demand_count && t->demands[0].quorum == 0)
        t->demands[0].quorum = 1;
    *out = t;
    return t->demand_count ? possible(c, approval, &t->demands[0]) : 0;
}
