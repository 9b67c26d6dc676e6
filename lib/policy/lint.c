/* `policy check`: rules that cannot mean what they say. Never more than what can be told from the
 * rules alone and from what is known to exist; a finding is no proof that others are right. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "lib/policy/internal.h"

struct lint {
    const struct lw_policy *p;
    const struct lw_policy_known *known;
    size_t known_count;
    bool identities;
    void (*each)(void *user, const struct lw_policy_finding *f);
    void *user;
    /* The rules that deny all of what they match, without a condition on arguments, time, session
     * or who calls: what may cover others. */
    uint32_t *denies;
    size_t deny_count;
    struct lw_map bodies; /* digest to the first rule that has it */
};

const char *lw_policy_finding_name(enum lw_policy_finding_kind k)
{
    static const char *const names[] = {"unreachable", "contradiction", "no_target",
                                        "duplicate",   "weak",          "suspicious"};

    return names[k];
}

static void tell(const struct lint *l, const struct pol_rule *r, const struct pol_rule *other,
                 enum lw_policy_finding_kind kind, bool error, const char *format, ...)
    __attribute__((format(printf, 6, 7)));

static void tell(const struct lint *l, const struct pol_rule *r, const struct pol_rule *other,
                 enum lw_policy_finding_kind kind, bool error, const char *format, ...)
{
    struct lw_policy_finding f = {kind, error, &r->pub, other ? &other->pub : NULL, ""};
    va_list ap;

    va_start(ap, format);
    vsnprintf(f.text, sizeof(f.text), format, ap);
    va_end(ap);
    l->each(l->user, &f);
}

static const struct pol_condition *find(const struct pol_rule *r, enum pol_kind kind)
{
    for (const struct pol_condition *c = r->conditions; c; c = c->next) {
        if (c->kind == kind)
            return c;
    }
    return NULL;
}

/* ---- unreachable ---- */

static bool is_name(enum pol_kind k)
{
    return k == POL_SERVER || k == POL_TOOL || k == POL_PROMPT || k == POL_METHOD ||
           k == POL_USER || k == POL_GROUP || k == POL_AGENT || k == POL_CLIENT;
}

/* Whatever `b` matches, this condition of `a` calls true or unknown, which is enough for a deny. */
static bool implied(const struct pol_condition *a, const struct pol_rule *b)
{
    const struct pol_condition *same = find(b, a->kind);

    if (a->kind == POL_TOOLS_ONLY)
        return find(b, POL_TOOL) || find(b, POL_TOOLS_ONLY);
    if (!same)
        return false;
    if (is_name(a->kind) || a->kind == POL_RESOURCE)
        return pol_patterns_cover(a->patterns, same->patterns);
    if (a->kind == POL_EFFECT || a->kind == POL_SURFACE)
        return (same->bits & ~a->bits) == 0;
    return false;
}

static bool covers(const struct pol_rule *deny, const struct pol_rule *r)
{
    for (const struct pol_condition *c = deny->conditions; c; c = c->next) {
        if (!implied(c, r))
            return false;
    }
    return true;
}

/* It denies what it names whoever calls with whatever arguments. */
static bool plain_deny(const struct pol_rule *r)
{
    if (r->pub.decision != LW_DENY || r->pub.shadow)
        return false;
    for (const struct pol_condition *c = r->conditions; c; c = c->next) {
        if (!is_name(c->kind) && c->kind != POL_RESOURCE && c->kind != POL_EFFECT &&
            c->kind != POL_SURFACE && c->kind != POL_TOOLS_ONLY)
            return false;
    }
    return true;
}

static void unreachable(const struct lint *l, const struct pol_rule *r)
{
    for (size_t i = 0; i < l->deny_count; i++) {
        const struct pol_rule *deny = &l->p->rules[l->denies[i]];

        if (deny == r || !covers(deny, r) ||
            (r->pub.decision == LW_DENY && deny > r && covers(r, deny)))
            continue;
        if (r->pub.decision == LW_DENY)
            tell(l, r, deny, LW_FINDING_UNREACHABLE, false,
                 "\"%.*s\" already denies everything that this rule denies", LW_FMT(deny->pub.id));
        else
            tell(l, r, deny, LW_FINDING_UNREACHABLE, true,
                 "\"%.*s\" denies everything that this rule is about, and a deny goes before it: "
                 "narrow the deny or remove this rule",
                 LW_FMT(deny->pub.id));
        return;
    }
}

/* ---- contradictions ---- */

static void words_contradict(const struct lint *l, const struct pol_rule *r,
                             const struct pol_condition *c)
{
    const struct pol_words *w = &c->declared.words;

    if (w->any && w->none && !w->any->inverted && !w->none->inverted &&
        pol_patterns_cover(w->none, w->any))
        tell(l, r, NULL, LW_FINDING_CONTRADICTION, true,
             "%.*s: every word that \"any\" asks for is one that \"none\" forbids", LW_FMT(c->at));
    if (w->any && w->all && !pol_patterns_meet(w->any, w->all))
        tell(l, r, NULL, LW_FINDING_CONTRADICTION, true,
             "%.*s: no word that \"any\" asks for is one that \"all\" permits", LW_FMT(c->at));
}

/* match: {tool: x, not: {tool: "x*"}} */
static void inverse_contradicts(const struct lint *l, const struct pol_rule *r,
                                const struct pol_condition *inverse)
{
    const struct pol_condition *inner = inverse->inner;

    if (!inner || inner->next)
        return;
    if (implied(inner, r))
        tell(l, r, NULL, LW_FINDING_CONTRADICTION, true,
             "%.*s excludes all that the rest of match asks for", LW_FMT(inverse->at));
}

/* match: {tool: x, method: "resources/read"} */
static void method_contradicts(const struct lint *l, const struct pol_rule *r,
                               const struct pol_condition *method)
{
    bool exact = find(r, POL_TOOL) || find(r, POL_PROMPT);
    struct lw_str text = find(r, POL_TOOL)     ? LW_STR("tools/call")
                         : find(r, POL_PROMPT) ? LW_STR("prompts/get")
                                               : LW_STR("resources/*");
    struct pol_pattern p = {text, exact, exact ? text : LW_STR("resources/")};
    struct pol_patterns one = {false, &p, 1};

    if ((exact || find(r, POL_RESOURCE)) && !pol_patterns_meet(method->patterns, &one))
        tell(l, r, NULL, LW_FINDING_SUSPICIOUS, false,
             "no call of this method names such an item: leave method out, or write %.*s",
             LW_FMT(text));
}

static void contradictions(const struct lint *l, const struct pol_rule *r)
{
    for (const struct pol_condition *c = r->conditions; c; c = c->next) {
        if (c->kind == POL_DECLARED || c->kind == POL_LABELS)
            words_contradict(l, r, c);
        if (c->kind == POL_NOT)
            inverse_contradicts(l, r, c);
        if (c->kind == POL_METHOD)
            method_contradicts(l, r, c);
    }
    if (find(r, POL_TOOLS_ONLY) && (find(r, POL_PROMPT) || find(r, POL_RESOURCE)))
        tell(l, r, NULL, LW_FINDING_CONTRADICTION, true,
             "effect, data, destinations, scopes and environments are declared of tools only, and "
             "the rule is about prompts or resources");
}

/* ---- targets ---- */

static bool names_known(const struct pol_patterns *p, const struct lw_policy_known *k)
{
    return pol_patterns_any(p, k->name) != p->inverted;
}

static bool target_is(const struct pol_rule *r, const struct lw_policy_known *k)
{
    const struct pol_condition *server = find(r, POL_SERVER);
    const struct pol_condition *tool = find(r, POL_TOOL);
    const struct pol_condition *prompt = find(r, POL_PROMPT);

    if (server && pol_patterns_any(server->patterns, k->server) == server->patterns->inverted)
        return false;
    if (tool)
        return k->kind == LW_PART_TOOLS && names_known(tool->patterns, k);
    if (prompt)
        return k->kind == LW_PART_PROMPTS && names_known(prompt->patterns, k);
    return true;
}

static void no_target(const struct lint *l, const struct pol_rule *r)
{
    if (!l->known || l->known_count == 0 ||
        (!find(r, POL_SERVER) && !find(r, POL_TOOL) && !find(r, POL_PROMPT)))
        return;
    for (size_t i = 0; i < l->known_count; i++) {
        if (target_is(r, &l->known[i]))
            return;
    }
    tell(l, r, NULL, LW_FINDING_NO_TARGET, false,
         "no approved server, tool or prompt is matched: is a name misspelt?");
}

/* ---- weak and suspicious ---- */

static bool asks_for_identity(const struct pol_rule *r)
{
    return find(r, POL_USER) || find(r, POL_GROUP) || find(r, POL_AGENT);
}

static void identities(const struct lint *l, const struct pol_rule *r)
{
    if (l->identities || !asks_for_identity(r))
        return;
    if (r->pub.decision == LW_DENY)
        tell(l, r, NULL, LW_FINDING_SUSPICIOUS, false,
             "no identity is verified here, so that the condition is unknown and the rule denies "
             "everyone it may be about");
    else
        tell(l, r, NULL, LW_FINDING_SUSPICIOUS, false,
             "no identity is verified here, so that the condition is unknown and the rule %s",
             r->pub.decision == LW_ALLOW ? "allows nobody"
                                         : "asks about everyone and grants nothing");
}

static void client_claims(const struct lint *l, const struct pol_rule *r)
{
    if (find(r, POL_CLIENT) && r->pub.decision == LW_ALLOW)
        tell(l, r, NULL, LW_FINDING_WEAK, false,
             "client is what the caller says of itself: any agent can say it to be allowed");
}

static void everything(const struct lint *l, const struct pol_rule *r)
{
    if (r->conditions || r->pub.decision != LW_ALLOW)
        return;
    tell(l, r, NULL, LW_FINDING_WEAK, false,
         "this allows every call of every server that no other rule denies");
}

static void loose_arguments(const struct lint *l, const struct pol_rule *r)
{
    if (r->pub.decision == LW_ALLOW && r->args_count > 0 && r->pub.undeclared_allowed)
        tell(l, r, NULL, LW_FINDING_WEAK, false,
             "arguments that the rule does not list are let through unseen (undeclared: allow)");
}

/* A deny on an argument that a call may leave out denies the calls that do. */
static void optional_in_deny(const struct lint *l, const struct pol_rule *r)
{
    if (r->pub.decision != LW_DENY || r->args_count == 0)
        return;
    for (const struct pol_condition *c = r->conditions; c; c = c->next) {
        if (c->kind != POL_ARGS || c->args.at.wild || find(r, POL_TOOL))
            continue;
        tell(l, r, NULL, LW_FINDING_SUSPICIOUS, false,
             "%.*s: tools without this argument are denied too, as the condition is unknown there: "
             "name the tools, or add exists: true to the condition",
             LW_FMT(c->at));
        return;
    }
}

static void same_body(const struct lint *l, const struct pol_rule *r)
{
    struct lw_str key = {(const char *)r->body.b, sizeof(r->body.b)};
    const struct pol_rule *first = lw_map_get(&l->bodies, key);

    if (first && first != r)
        tell(l, r, first, LW_FINDING_DUPLICATE, false, "it says the same as \"%.*s\"",
             LW_FMT(first->pub.id));
}

static int prepare(struct lint *l)
{
    void *old;

    l->denies = malloc((l->p->rule_count + 1) * sizeof(*l->denies));
    if (!l->denies)
        return -LW_ERR_NOMEM;
    for (size_t i = 0; i < l->p->rule_count; i++) {
        const struct pol_rule *r = &l->p->rules[i];
        struct lw_str key = {(const char *)r->body.b, sizeof(r->body.b)};

        if (plain_deny(r))
            l->denies[l->deny_count++] = (uint32_t)i;
        if (!lw_map_get(&l->bodies, key) && lw_map_put(&l->bodies, key, &l->p->rules[i], &old) != 0)
            return -LW_ERR_NOMEM;
    }
    return 0;
}

int lw_policy_lint(const struct lw_policy *p, const struct lw_policy_known *known,
                   size_t known_count, bool with_identities,
                   void (*each)(void *user, const struct lw_policy_finding *f), void *user)
{
    struct lint l = {.p = p,
                     .known = known,
                     .known_count = known_count,
                     .identities = with_identities,
                     .each = each,
                     .user = user};
    int err;

    lw_map_init(&l.bodies, NULL);
    err = prepare(&l);
    for (size_t i = 0; !err && i < p->rule_count; i++) {
        const struct pol_rule *r = &p->rules[i];

        unreachable(&l, r);
        contradictions(&l, r);
        no_target(&l, r);
        same_body(&l, r);
        identities(&l, r);
        client_claims(&l, r);
        everything(&l, r);
        loose_arguments(&l, r);
        optional_in_deny(&l, r);
    }
    free(l.denies);
    lw_map_fini(&l.bodies);
    return err;
}
