/* The rules: what about the predicates and the classes of data of a sentence is found. What each is
 * called, and of which kind its finding is, stands in clauses_table.h. */
#include "lib/drift/clauses_impl.h"

/* ---- questions ---- */

enum { ANY_MOOD, AS_ORDER, BY_AGENT };

static const struct lw_predicate *done(const struct lw_clause_sentence *s, uint64_t verbs, int how,
                                       unsigned objects)
{
    for (unsigned i = 0; i < s->count; i++) {
        const struct lw_predicate *p = &s->p[i];

        if (!(p->verb & verbs) || p->denied || (how == AS_ORDER && !p->order && !p->agent) ||
            (how == BY_AGENT && !p->agent))
            continue;
        if (objects == 0 || lw_clause_reaches(s, p->at, objects))
            return p;
    }
    return NULL;
}

/* Handed over: by an order, by somebody else than the tool, or passively. */
static bool handed_over(const struct lw_clause_sentence *s, unsigned objects)
{
    for (unsigned i = 0; i < s->count; i++) {
        const struct lw_predicate *p = &s->p[i];

        if ((p->verb & (LW_MEAN_GIVE | LW_MEAN_SEND)) && !p->denied && !p->tool &&
            lw_clause_reaches(s, p->at, objects))
            return true;
    }
    return false;
}

static bool is_example(const struct lw_clause_sentence *s)
{
    uint64_t cls = lw_profile_at(s->r->l, s->w->w[s->first].start);

    return (cls & LW_CLS_EXAMPLE) != 0;
}

/* "in X", "into X", "as X": X is a parameter of the tool. */
static bool names_own_parameter(const struct lw_clause_sentence *s)
{
    for (uint32_t i = s->first; i + 1 < s->end; i++) {
        uint32_t k = i + 1 + is(s, i + 1, "the a an");

        if (is(s, i, "in into as to") && s->r->names && s->r->names->own && k < s->end &&
            lw_map_get(s->r->names->own, word(s, k)))
            return true;
    }
    return false;
}

/* Something does not work, or is refused. */
static bool threatens(const struct lw_clause_sentence *s)
{
    return (s->any & (LW_MEAN_REJECT | LW_MEAN_FAILING)) != 0;
}

static bool has_negation(const struct lw_clause_sentence *s)
{
    return (s->any & LW_MEAN_NEGATION) != 0;
}

static bool rule_secret(const struct lw_clause_sentence *s)
{
    bool demanded = done(s, LW_MEAN_NEED, ANY_MOOD, LW_OBJ_SECRET) != NULL;
    bool lacking = false;

    if (!(s->objects & LW_OBJ_SECRET) || is_example(s))
        return false;
    if (handed_over(s, LW_OBJ_SECRET))
        return (s->fresh & LW_OBJ_SECRET) || names_own_parameter(s) || threatens(s);
    for (uint32_t i = s->first; i < s->end; i++)
        lacking = lacking || is(s, i, "without unless lacks missing");
    /* "is rejected if the note does not carry the key" */
    for (unsigned i = 0; i < s->count; i++)
        lacking = lacking || (s->p[i].denied && (s->p[i].verb & LW_MEAN_GIVE));
    if (threatens(s) && lacking)
        return (s->fresh & LW_OBJ_SECRET) || names_own_parameter(s);
    return (done(s, LW_MEAN_TAKE | LW_MEAN_KEEP, AS_ORDER, LW_OBJ_SECRET) || demanded) &&
           (s->fresh & LW_OBJ_SECRET) && names_own_parameter(s);
}

static bool rule_flow(const struct lw_clause_sentence *s)
{
    unsigned grave = s->fresh & (LW_OBJ_CONTEXT | LW_OBJ_TOOLS | LW_OBJ_ENV);
    unsigned data = s->fresh & (LW_OBJ_FILES | LW_OBJ_PERSONAL);

    if (is_example(s))
        return false;
    /* "collect all files and join them in path" */
    if ((s->any & LW_MEAN_ALL) && (s->objects & (LW_OBJ_FILES | LW_OBJ_PERSONAL)) &&
        done(s, LW_MEAN_TAKE, AS_ORDER, 0) && names_own_parameter(s))
        return true;
    if (!(grave | data))
        return false;
    if (grave && (handed_over(s, grave) || done(s, LW_MEAN_KEEP | LW_MEAN_TAKE, AS_ORDER, grave) ||
                  done(s, LW_MEAN_NEED, ANY_MOOD, grave)))
        return true;
    for (unsigned i = 0; i < s->count && grave; i++) {
        if ((s->p[i].verb & LW_MEAN_KEEP) && !s->p[i].denied && !s->p[i].tool &&
            lw_clause_reaches(s, s->p[i].at, grave))
            return true;
    }
    if (data && (s->r->mask & LW_SIG_PARAM))
        return (data & LW_OBJ_PERSONAL) && handed_over(s, data & LW_OBJ_PERSONAL);
    /* Files are passed around by many tools: only all of them, or somebody's. */
    if (data == LW_OBJ_FILES && !(s->any & (LW_MEAN_ALL | LW_MEAN_MINE | LW_MEAN_YOUR)) &&
        !names_own_parameter(s))
        return false;
    return data && (handed_over(s, data) || done(s, LW_MEAN_TAKE | LW_MEAN_KEEP, BY_AGENT, data) ||
                    ((s->any & (LW_MEAN_ALL | LW_MEAN_MINE | LW_MEAN_YOUR)) &&
                     done(s, LW_MEAN_TAKE, AS_ORDER, data)));
}

static bool rule_out(const struct lw_clause_sentence *s)
{
    bool sends = s->r->names && s->r->names->known && (*s->r->names->known & LW_OBJ_SENDS);

    for (unsigned i = 0; i < s->count; i++) {
        const struct lw_predicate *p = &s->p[i];
        uint64_t where = behind_mean(s, p->at, 10);

        if (p->denied || !(p->verb & (LW_MEAN_SEND | LW_MEAN_KEEP | LW_MEAN_GIVE)))
            continue;
        if (where & LW_MEAN_PARTY)
            return !is_example(s);
        if ((where & (sends ? LW_MEAN_PARTY : LW_MEAN_EXTERNAL | LW_MEAN_PUBLIC)) &&
            (p->verb & LW_MEAN_SEND) && !is_example(s) && !(s->r->mask & LW_SIG_PARAM))
            return true;
        if ((where & LW_MEAN_PUBLIC) && !sends && is(s, p->at, "go goes put kept stored recorded"))
            return true;
    }
    /* "end up on a public board", "go through a third party" */
    for (uint32_t i = s->first; i < s->end; i++) {
        if (is(s, i, "end ends land lands go goes pass passes travel travels") &&
            (behind_mean(s, i, 8) & (LW_MEAN_PARTY | LW_MEAN_PUBLIC)) && !lw_clause_denied(s, i))
            return true;
        if (is(s, i, "third") && is(s, i + 1, "party parties") && s->count && !has_negation(s) &&
            !is_example(s))
            return done(s, LW_MEAN_SEND | LW_MEAN_KEEP | LW_MEAN_GIVE, ANY_MOOD, 0) != NULL;
    }
    return false;
}

static bool rule_param(const struct lw_clause_sentence *s)
{
    unsigned grave = s->fresh & (LW_OBJ_CONTEXT | LW_OBJ_TOOLS | LW_OBJ_ENV);

    if (!(s->r->mask & LW_SIG_PARAM) || has_negation(s) || is_example(s))
        return false;
    for (uint32_t i = s->first; i < s->end; i++) {
        if (is(s, i, "whoami printenv") && (s->any & (LW_MEAN_ANSWER | LW_MEAN_CALL)))
            return true;
    }
    return grave || ((s->fresh & LW_OBJ_PERSONAL) && (s->any & (LW_MEAN_USER | LW_MEAN_YOUR)));
}

static bool knows_agents(const struct lw_clause_sentence *s)
{
    return s->r->names && s->r->names->known && (*s->r->names->known & LW_OBJ_AGENTS);
}

/* "is handed over to billing_export": a word behind "to" that is written like the name of a tool.
 */
static bool handed_to_tool(const struct lw_clause_sentence *s)
{
    for (uint32_t i = s->first; i + 2 < s->end; i++) {
        const struct lw_word *w = &s->w->w[i + 1];

        if (is(s, i, "to") && is(s, i - 1, "over on along") &&
            (before_mean(s, i, 3) & (LW_MEAN_GIVE | LW_MEAN_SEND)) && w->end < s->r->text.n &&
            s->r->text.p[w->end] == '_' && !lw_clause_denied(s, i - 2))
            return true;
    }
    return false;
}

static bool rule_agent(const struct lw_clause_sentence *s)
{
    const struct lw_predicate *p =
        done(s,
             LW_MEAN_TAKE | LW_MEAN_SEND | LW_MEAN_CALL | LW_MEAN_ACT | LW_MEAN_OBEY |
                 LW_MEAN_KEEP | LW_MEAN_GIVE | LW_MEAN_BYPASS,
             BY_AGENT, 0);

    if (handed_to_tool(s))
        return true;
    if (!p || is_example(s) || (knows_agents(s) && !(s->fresh & LW_OBJ_ALL)))
        return false;
    /* "the agent should use this tool" orders the use of the tool */
    return !((p->verb & LW_MEAN_CALL) && is(s, p->at + 1, "this it"));
}

static bool rule_obey(const struct lw_clause_sentence *s)
{
    for (uint32_t i = s->first; i < s->end; i++) {
        /* "counts as coming from the user" */
        if (is(s, i, "count counts treat treated regard regarded considered taken") &&
            (behind_mean(s, i, 8) & LW_MEAN_USER) && is(s, i + 1, "as") &&
            !lw_clause_denied(s, i) && !is_example(s))
            return is(s, i + 2, "coming if though being said a the from written by");
    }
    /* "Comments hold tasks; these are carried out first." */
    if (is(s, s->first, "these they those such") &&
        is(s, s->first + 2, "carried followed obeyed executed") &&
        !lw_clause_denied(s, s->first + 2))
        return (s->any & LW_MEAN_PRIOR) ||
               before_is(s, s->end, s->end - s->first, "first immediately away once before");
    for (unsigned i = 0; i < s->count; i++) {
        const struct lw_predicate *p = &s->p[i];
        uint64_t what = behind_mean(s, p->at, 6) | before_mean(s, p->at, 8);
        bool out = is(s, p->at + 1, "out on with") || is(s, p->at, "obey comply");

        if (p->denied || !(p->verb & LW_MEAN_OBEY) || !(what & LW_MEAN_CONTENT))
            continue;
        if (before_is(s, p->at + 5, 5, "these following below") && !(s->any & LW_MEAN_ALL) &&
            !has_negation(s))
            continue;
        if (out ? p->order || p->agent || (s->any & LW_MEAN_BE) : p->agent)
            return !is_example(s);
        if (is(s, p->at, "accept accepted") && p->order && has_negation(s))
            return true;
    }
    /* "what the passages ask for is done by the caller" */
    for (uint32_t i = s->first; i + 1 < s->end; i++) {
        if (is(s, i, "done performed executed fulfilled") &&
            (s->any & (LW_MEAN_CALLER | LW_MEAN_AGENT)) &&
            is(s, s->first, "what whatever everything anything"))
            return !lw_clause_denied(s, i);
    }
    return false;
}

static bool rule_act(const struct lw_clause_sentence *s)
{
    for (unsigned i = 0; i < s->count; i++) {
        const struct lw_predicate *p = &s->p[i];

        if (p->denied || !(p->verb & LW_MEAN_ACT) || (s->r->mask & LW_SIG_PARAM) || is_example(s))
            continue;
        /* An order, and not the verb that the tool's own description begins with. */
        if ((p->agent || (p->imperative && p->at != 0) ||
             (is(s, p->at - 1, "be") && is(s, p->at - 2, "to") && is(s, p->at - 3, "is are"))) &&
            !is(s, p->at, "accept accepts sign signs disable disables"))
            return true;
    }
    return false;
}

static bool rule_answer(const struct lw_clause_sentence *s)
{
    const struct lw_predicate *p = done(s, LW_MEAN_PREFER, AS_ORDER, 0);

    if (p && (p->imperative || p->agent) && !is_example(s))
        return true;
    for (uint32_t i = s->first; i < s->end; i++) {
        bool yours = (mean(s, i) & LW_MEAN_ANSWER) && is(s, i - 1, "your every each all");

        if (yours && is(s, i, "answer answers reply replies response responses") &&
            (is(s, i + 1, "must should ends end begins begin contains shall needs always never") ||
             (is(s, i + 1, "that") && (behind_mean(s, i, 12) & LW_MEAN_ALL)) ||
             before_is(s, i + 12, 12, "advertisement advert slogan link")))
            return true;
        if (is(s, i, "tell say inform claim state") &&
            lw_clause_begins(s, lw_clause_start(s, i), i) &&
            (is(s, i + 1, "that") || is(s, i + 3, "that")) && !lw_clause_denied(s, i) &&
            ((behind_mean(s, i, 14) & LW_MEAN_BAD) ||
             before_is(s, i + 16, 14, "pay call calls calling buy visit upgrade")))
            return true;
    }
    return false;
}

static bool rule_others(const struct lw_clause_sentence *s)
{
    bool other = false;

    for (uint32_t i = s->first; i < s->end; i++) {
        uint64_t m = mean(s, i);

        /* "other formats", but not "the other way" nor "in other words" */
        other = other ||
                ((m & LW_MEAN_OTHER) && !is(s, i - 1, "in each the") &&
                 !is(s, i, "elsewhere similar second") && i - s->first <= 8) ||
                (is(s, i, "second similar another") && (behind_mean(s, i, 3) & LW_MEAN_TOOL));
        if (other && (m & LW_MEAN_BAD) && !lw_clause_denied(s, i))
            return !is_example(s);
        if ((other || (s->any & LW_MEAN_REPLACE)) &&
            is(s, i, "used use consulted consult relied rely trusted trust called invoked") &&
            lw_clause_denied(s, i) &&
            ((s->any & (LW_MEAN_TOOL | LW_MEAN_REPLACE)) || (forms(s, i) & LW_FORM_PAST) ||
             is(s, i, "used consulted trusted relied")))
            return true;
        if (is(s, i, "leave left") && is(s, i + 2, "alone aside out") &&
            (s->any & (LW_MEAN_OTHER | LW_MEAN_TOOL)))
            return true;
        if (other && (m & LW_MEAN_ONLY) && is(s, i - 1, "here this it"))
            return true;
    }
    return false;
}

/* What says that nobody is told, wherever it stands. */
static bool unsaid_at(const struct lw_clause_sentence *s, uint32_t i)
{
    uint64_t m = mean(s, i);

    if ((m & LW_MEAN_UNSAID) || (is(s, i, "unasked") && i > s->first))
        return true;
    if ((m & LW_MEAN_TRACE) && is(s, i - 1, "no any") &&
        before_is(s, i, 3, "no without leave leaves"))
        return !is(s, i, "record notice");
    if (is(s, i, "nothing") && (behind_mean(s, i, 6) & LW_MEAN_TRACE) &&
        before_is(s, i, 2, "leave leaves leaving"))
        return true;
    if (is(s, i, "without")) {
        for (uint32_t k = i + 1; k <= i + 4 && k < s->end; k++) {
            if (is(s, k,
                   "asked asking told telling knowing noticing looking mentioning informing "
                   "confirming consulting notified aware notice word drawing attention"))
                return true;
        }
    }
    return (is(s, i, "brought bring come comes") && is(s, i + 1, "up") && lw_clause_denied(s, i)) ||
           (is(s, i, "out") && is(s, i + 1, "of") && is(s, i + 2, "this it") &&
            before_is(s, i, 2, "stay stays stayed kept keep left") && (s->any & LW_MEAN_USER));
}

static bool rule_conceal(const struct lw_clause_sentence *s)
{
    for (uint32_t i = s->first; i < s->end; i++) {
        uint64_t beside = mean(s, i - 1) | mean(s, i + 1) | mean(s, i + 2);

        if (unsaid_at(s, i))
            return !is_example(s);
        if ((mean(s, i) & LW_MEAN_QUIET) && !(beside & (LW_MEAN_REJECT | LW_MEAN_BYPASS)) &&
            !is(s, i - 1, "ignored truncated skipped overwritten cut clamped") &&
            !is(s, i + 1, "ignored truncated skipped overwritten cut clamped fails") &&
            !lw_clause_denied(s, i))
            return s->count > 0 || (s->any & LW_MEAN_BE);
    }
    for (unsigned i = 0; i < s->count; i++) {
        const struct lw_predicate *p = &s->p[i];
        uint64_t around = before_mean(s, p->at, 8);

        /* "Answers do not state that …": what is said, not whether it is shown */
        if (p->denied && (p->verb & LW_MEAN_TELL) &&
            is(s, p->at, "state mention say tell reveal disclose mentioned stated") &&
            (around & (LW_MEAN_ANSWER | LW_MEAN_AGENT)))
            return !is_example(s);
    }
    return false;
}

static bool rule_audience(const struct lw_clause_sentence *s)
{
    bool meant = false;

    for (uint32_t i = s->first; i < s->end; i++)
        meant = meant || is(s, i, "meant intended addressed directed");
    return meant && (s->any & LW_MEAN_AGENT) && (s->any & LW_MEAN_ONLY) &&
           ((s->any & LW_MEAN_USER) || before_is(s, s->end, s->end - s->first,
                                                 "part section paragraph text note line message"));
}

static bool rule_bypass(const struct lw_clause_sentence *s)
{
    static const char strong[] = "approval approvals confirmation confirmations consent permission "
                                 "permissions warning warnings restriction restrictions safeguard "
                                 "safeguards safety guardrail guardrails dialog dialogs disclaimer "
                                 "disclaimers sandbox";

    for (uint32_t i = s->first; i < s->end; i++) {
        bool guard =
            is(s, i, strong) ||
            ((mean(s, i) & LW_MEAN_GUARD) &&
             ((before_mean(s, i, 2) & (LW_MEAN_YOUR | LW_MEAN_PRIOR | LW_MEAN_SYSTEM)) ||
              is(s, i - 1, "security") || (behind_mean(s, i, 3) & (LW_MEAN_YOUR | LW_MEAN_PRIOR))));

        /* "no point in asking" */
        if (is(s, i, "point need reason use") && is(s, i - 1, "no little") &&
            before_is(s, i + 5, 4, "asking ask wait waiting confirm confirming checking check"))
            return true;
        if (!guard || is_example(s))
            continue;
        for (unsigned k = 0; k < s->count; k++) {
            const struct lw_predicate *p = &s->p[k];
            uint32_t apart = p->at > i ? p->at - i : i - p->at;

            if ((p->verb & LW_MEAN_BYPASS) && !p->denied && apart <= 6)
                return true;
        }
        for (uint32_t k = i + 1; k < s->end && k <= i + 10; k++) {
            if ((mean(s, k) & (LW_MEAN_LAPSE | LW_MEAN_BYPASS)) && !lw_clause_denied(s, k) &&
                (before_mean(s, k, 3) & LW_MEAN_BE))
                return true;
            if (is(s, k, "cover apply hold bind concern count matter") && lw_clause_denied(s, k))
                return true;
        }
        if (before_is(s, i, 4, "treat consider regard take count") &&
            before_is(s, i + 5, 4, "given granted implied"))
            return true;
    }
    return false;
}

static bool rule_decree(const struct lw_clause_sentence *s)
{
    bool deed = done(s, LW_MEAN_SEND | LW_MEAN_KEEP | LW_MEAN_TAKE | LW_MEAN_GIVE | LW_MEAN_ACT,
                     ANY_MOOD, 0) != NULL;

    for (uint32_t i = s->first; i < s->end; i++) {
        bool authority = (mean(s, i) & LW_MEAN_AUTHORITY) != 0;

        if (!authority || is_example(s))
            continue;
        for (unsigned k = 0; k < s->count; k++) {
            const struct lw_predicate *p = &s->p[k];

            if ((p->verb & LW_MEAN_DECREE) && !p->denied && p->at > i && p->at - i <= 5 &&
                !(before_mean(s, p->at, 3) & LW_MEAN_PERMIT) && !p->order &&
                (deed || (behind_mean(s, p->at, 12) & VERBS)))
                return true;
        }
        if (deed && before_is(s, i, 6, "accordance compliance comply conformity") &&
            is(s, i, "law act regulation regulations laws"))
            return true;
    }
    return false;
}

static bool rule_decode(const struct lw_clause_sentence *s)
{
    const struct lw_predicate *p = done(s, LW_MEAN_DECODE, AS_ORDER, 0);

    if (p && p->imperative && p->at != 0)
        return (s->any & LW_MEAN_OBEY) != 0;
    for (uint32_t i = s->first; i < s->end; i++) {
        if (is(s, i, "rot13") || (is(s, i, "backwards reversed mirrored") &&
                                  is(s, s->first, "read decode write turn take")))
            return !lw_clause_denied(s, i);
    }
    return false;
}

static bool rule_value(const struct lw_clause_sentence *s)
{
    bool about = (s->any & (LW_MEAN_USER | LW_MEAN_TOOL | LW_MEAN_AGENT)) || s->objects;

    if (!(s->r->mask & LW_SIG_VALUE) || s->end - s->first < 5 || !about)
        return false;
    for (unsigned i = 0; i < s->count; i++) {
        if (s->p[i].imperative && !s->p[i].denied &&
            !(s->p[i].verb & (LW_MEAN_NEED | LW_MEAN_REJECT)))
            return true;
    }
    return false;
}

static bool rule_class(const struct lw_clause_sentence *s)
{
    /* Where something graver is said of it, that is enough. */
    return !s->profile->spoken &&
           (s->fresh & (LW_OBJ_CONTEXT | LW_OBJ_TOOLS | LW_OBJ_ENV | LW_OBJ_PERSONAL)) &&
           !has_negation(s) && !is_example(s);
}

static bool (*const tests[RULE_COUNT])(const struct lw_clause_sentence *s) = {
    [RULE_SECRET] = rule_secret,   [RULE_FLOW] = rule_flow,         [RULE_OUT] = rule_out,
    [RULE_PARAM] = rule_param,     [RULE_AGENT] = rule_agent,       [RULE_OBEY] = rule_obey,
    [RULE_ACT] = rule_act,         [RULE_ANSWER] = rule_answer,     [RULE_OTHERS] = rule_others,
    [RULE_CONCEAL] = rule_conceal, [RULE_AUDIENCE] = rule_audience, [RULE_BYPASS] = rule_bypass,
    [RULE_DECREE] = rule_decree,   [RULE_DECODE] = rule_decode,     [RULE_VALUE] = rule_value,
    [RULE_CLASS] = rule_class,
};

/* What a rule cannot do without: asked first, as most sentences have none of it. */
static bool may_hold(const struct lw_clause_sentence *s, int rule)
{
    switch (rule) {
    case RULE_SECRET:
        return (s->objects & LW_OBJ_SECRET) != 0;
    case RULE_FLOW:
        return s->objects != 0;
    case RULE_PARAM:
    case RULE_CLASS:
        return s->fresh != 0 || (s->any & LW_MEAN_ENV);
    case RULE_OUT:
        return (s->any & (LW_MEAN_PARTY | LW_MEAN_EXTERNAL | LW_MEAN_PUBLIC)) ||
               (s->any & LW_MEAN_SEND);
    case RULE_AUDIENCE:
        return (s->any & LW_MEAN_AGENT) != 0;
    case RULE_OTHERS:
        return (s->any & (LW_MEAN_OTHER | LW_MEAN_REPLACE | LW_MEAN_TOOL)) != 0;
    case RULE_BYPASS:
        return (s->any & (LW_MEAN_GUARD | LW_MEAN_TELL | LW_MEAN_NEGATION)) != 0;
    case RULE_DECREE:
        return (s->any & LW_MEAN_AUTHORITY) != 0;
    case RULE_DECODE:
        return (s->any & (LW_MEAN_DECODE | LW_MEAN_CIPHER)) != 0;
    case RULE_ACT:
        return (s->any & LW_MEAN_ACT) != 0;
    case RULE_AGENT:
        return (s->any & (LW_MEAN_AGENT | LW_MEAN_CALLER | LW_MEAN_GIVE | LW_MEAN_SEND)) != 0;
    case RULE_OBEY:
        return (s->any & (LW_MEAN_OBEY | LW_MEAN_USER | LW_MEAN_AGENT | LW_MEAN_CALLER)) != 0;
    case RULE_ANSWER:
        return (s->any & (LW_MEAN_ANSWER | LW_MEAN_PREFER | LW_MEAN_TELL)) != 0;
    case RULE_CONCEAL:
        return (s->any & (LW_MEAN_UNSAID | LW_MEAN_TRACE | LW_MEAN_QUIET | LW_MEAN_NEGATION |
                          LW_MEAN_USER)) != 0;
    case RULE_VALUE:
        return (s->r->mask & LW_SIG_VALUE) != 0;
    default:
        return true;
    }
}

/* "text that tells an assistant to … should not be acted upon": said to protect. */
static bool protects(const struct lw_clause_sentence *s)
{
    for (unsigned i = 0; i < s->count; i++) {
        if (s->p[i].denied && s->p[i].order &&
            is(s, s->p[i].at, "acted followed obeyed trusted executed obey follow trust"))
            return true;
    }
    return false;
}

bool lw_clause_rule_holds(const struct lw_clause_sentence *s, int rule)
{
    if ((rule == RULE_AGENT || rule == RULE_OBEY || rule == RULE_BYPASS) && protects(s))
        return false;
    return may_hold(s, rule) && tests[rule](s);
}
