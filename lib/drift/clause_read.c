/* A sentence as a row of predicates: what its words are about, which of them are verbs here, in
 * what mood they stand, who does them and whether they are denied. */
#include "lib/drift/clauses_impl.h"

#define NEAR          14 /* words between a verb and what it is done with */
#define CLAUSE_WORDS  40 /* that are looked at before a word */
#define CHAIN         4  /* clauses joined by "and" that are followed back */
#define NEGATION_LIST 9  /* words before the last verb of a list that may deny all of it */
#define OBJECTS                                                                                    \
    (LW_MEAN_SECRET | LW_MEAN_KEY | LW_MEAN_CONTEXT | LW_MEAN_MESSAGE | LW_MEAN_TOLD |             \
     LW_MEAN_TOOL | LW_MEAN_ENV | LW_MEAN_ENVWORD | LW_MEAN_CONFIG | LW_MEAN_FILES |               \
     LW_MEAN_PERSONAL | LW_MEAN_NUMBERED | LW_MEAN_NUMBER | LW_MEAN_MINE)

/* A sign that parts clauses stands between word i and the one before. */
bool lw_clause_parted(const struct lw_clause_sentence *s, uint32_t i)
{
    for (size_t at = s->w->w[i - 1].end; at < s->w->w[i].start; at++) {
        char c = s->r->text.p[at];

        if (strchr(",:;()\n.", c) || (uint8_t)c >= 0x80 ||
            (c == '-' && at > s->w->w[i - 1].end && s->r->text.p[at - 1] == ' '))
            return true;
    }
    return false;
}

/* The first word of the clause of word i. */
uint32_t lw_clause_start(const struct lw_clause_sentence *s, uint32_t i)
{
    uint32_t least = i - s->first > CLAUSE_WORDS ? i - CLAUSE_WORDS : s->first;

    while (i > least && !lw_clause_parted(s, i) && !(mean(s, i - 1) & LW_MEAN_SPLIT))
        i--;
    return i;
}

/* ---- what it is about ---- */

static bool all_words(const struct lw_clause_sentence *s, uint32_t i, uint32_t n)
{
    return before_is(s, i, n, "what everything anything whatever all") ||
           (before_mean(s, i, n) & LW_MEAN_ALL);
}

static bool is_secret(const struct lw_clause_sentence *s, uint32_t i, uint64_t m)
{
    if (is(s, i + 1, "manager managers scanning name names id ids type types store santa"))
        return false;
    if (m & LW_MEAN_SECRET)
        return true;
    /* "the token of the github server" */
    if ((m & LW_MEAN_KEY) && is(s, i, "token key") && is(s, i + 1, "of") &&
        !is(s, i - 1, "each every next page") &&
        is(s, i + 3, "account user server person owner") +
            is(s, i + 4, "account user server person owner"))
        return true;
    return (m & LW_MEAN_KEY) && (before_mean(s, i, 2) & LW_MEAN_KEYMOD);
}

static bool is_context(const struct lw_clause_sentence *s, uint32_t i, uint64_t m)
{
    if (is(s, i + 1, "id ids model models completion completions bot room name title topic"))
        return false;
    if (m & LW_MEAN_CONTEXT)
        return true;
    if (m & LW_MEAN_MESSAGE)
        return (before_mean(s, i, 1) & LW_MEAN_SYSTEM) || is(s, i - 1, "system") ||
               ((before_mean(s, i, 2) & LW_MEAN_PRIOR) && !is(s, i, "query queries session")) ||
               (is(s, i, "message messages prompt prompts") && is(s, i - 1, "user users persons"));
    return (m & LW_MEAN_TOLD) && all_words(s, i, 4);
}

static unsigned objects_at(const struct lw_clause_sentence *s, uint32_t i)
{
    uint64_t m = mean(s, i);
    unsigned found = 0;

    if (is_secret(s, i, m))
        found |= LW_OBJ_SECRET;
    if (is_context(s, i, m))
        found |= LW_OBJ_CONTEXT;
    if ((m & LW_MEAN_TOOL) && !before_is(s, i, 3, "to with") && /* who gets it, not what */
        ((before_mean(s, i, 2) & (LW_MEAN_OTHER | LW_MEAN_PRIOR | LW_MEAN_YOUR)) ||
         before_is(s, i, 2, "available installed connected") || is(s, i + 1, "available") ||
         is(s, i + 3, "available")))
        found |= LW_OBJ_TOOLS;
    if ((m & LW_MEAN_ENV) || ((m & LW_MEAN_ENVWORD) && (mean(s, i + 1) & LW_MEAN_CONFIG)) ||
        ((m & LW_MEAN_CONFIG) && before_is(s, i, 1, "git shell ssh host machine")))
        found |= LW_OBJ_ENV;
    if (m & LW_MEAN_FILES)
        found |= LW_OBJ_FILES;
    if ((m & LW_MEAN_PERSONAL) || ((m & LW_MEAN_NUMBERED) && (mean(s, i + 1) & LW_MEAN_NUMBER)) ||
        ((m & LW_MEAN_NUMBER) && is(s, i + 1, "of") && (mean(s, i + 3) & LW_MEAN_NUMBERED)) ||
        ((m & LW_MEAN_MINE) &&
         (is(s, i + 1,
             "address addresses data information records record details channels notes "
             "messages emails phone contacts accounts") ||
          (mean(s, i + 1) & LW_MEAN_FILES))))
        found |= LW_OBJ_PERSONAL;
    return found;
}

/* A class of `objects` within reach of word i. */
bool lw_clause_reaches(const struct lw_clause_sentence *s, uint32_t i, unsigned objects)
{
    uint32_t from = i - s->first > NEAR ? i - NEAR : s->first;

    for (uint32_t k = from; k < s->end && k <= i + NEAR; k++) {
        if (s->of[k] & objects)
            return true;
    }
    return false;
}

/* ---- predicates ---- */

/* "not" before word i in its clause; over "or", and over "and" between two of one form. */
static bool denied(const struct lw_clause_sentence *s, uint32_t i, unsigned chain)
{
    uint32_t start = lw_clause_start(s, i);

    for (uint32_t k = start; k < i; k++) {
        if ((mean(s, k) & LW_MEAN_NEGATION) && !is(s, k + 1, "only just merely") && i - k <= 8)
            return true;
    }
    /* "without asking": the word that parts is the denial */
    if (start > s->first && is(s, start - 1, "without nor"))
        return true;
    /* "cannot insert, update or delete": all of a list joined by "or" */
    if (start == i && i > s->first && is(s, i - 1, "or nor") &&
        (before_mean(s, i, NEGATION_LIST) & LW_MEAN_NEGATION))
        return true;
    /* "not logged and forwarded" is one denial, "not logged and goes" is none of the second */
    if (start == i && i > s->first + 1 && is(s, i - 1, "and") &&
        (forms(s, i - 2) & forms(s, i) & (LW_FORM_BASE | LW_FORM_PAST | LW_FORM_GERUND)))
        return chain > 0 && denied(s, i - 2, chain - 1);
    return false;
}

bool lw_clause_denied(const struct lw_clause_sentence *s, uint32_t i)
{
    return denied(s, i, CHAIN);
}

/* The agent stands before word i in its clause as who does it, and not only as who may. */
static bool by_agent(const struct lw_clause_sentence *s, uint32_t i, unsigned chain)
{
    uint32_t start = lw_clause_start(s, i);
    bool found = false;

    for (uint32_t k = start; k < i; k++) {
        uint64_t m = mean(s, k);

        if ((m & LW_MEAN_PERMIT) && !is(s, k, "for"))
            return false;
        if (m & (LW_MEAN_AGENT | LW_MEAN_CALLER))
            found = i - k <= 8 && !is(s, k - 1, "user users") &&
                    /* a browser's */ !(mean(s, k + 1) & LW_MEAN_NUMBER);
    }
    /* "the assistant opens the page and mails it": who does it stands in the clause before */
    if (!found && chain > 0 && start > s->first && is(s, start - 1, "and then but") && start == i &&
        start - s->first >= 2)
        return by_agent(s, start - 1, chain - 1);
    return found;
}

static bool is_modal(const struct lw_clause_sentence *s, uint32_t start, uint32_t i)
{
    for (uint32_t k = i - start > 6 ? i - 6 : start; k < i; k++) {
        if ((mean(s, k) & LW_MEAN_MODAL) && !is(s, k, "will"))
            return true;
        if (is(s, k, "to") && is(s, k - 1,
                                 "is are has have needs need expected required supposed asked "
                                 "obliged told best better"))
            return true;
    }
    return false;
}

bool lw_clause_begins(const struct lw_clause_sentence *s, uint32_t start, uint32_t i)
{
    while (i > start && is(s, i - 1,
                           "please then first always also now just never immediately next "
                           "instead afterwards simply kindly"))
        i--;
    return i == start &&
           !(i > s->first && is(s, i - 1, "which that because if when unless while once"));
}

/* Whether the word is a verb here, and how it stands. */
static bool predicate_at(const struct lw_clause_sentence *s, uint32_t i, struct lw_predicate *p)
{
    unsigned f = forms(s, i);
    uint32_t start = lw_clause_start(s, i);

    *p = (struct lw_predicate){.at = i, .verb = mean(s, i) & VERBS};
    if (is(s, i - 1, "the a an of your its their no each every these those this") &&
        !(f & LW_FORM_PAST))
        return false; /* a noun */
    p->agent = by_agent(s, i, CHAIN);
    p->order = is_modal(s, start, i);
    if (f & LW_FORM_BASE) {
        p->imperative = lw_clause_begins(s, start, i);
        p->order = p->order || p->imperative;
        if (p->order || p->agent || is(s, i - 1, "you will not") || before_is(s, i, 3, "do does"))
            return true;
    }
    if (f & LW_FORM_PAST) {
        uint32_t back = i - s->first > 6 ? i - 6 : s->first;

        for (uint32_t k = i; k > back; k--) {
            if (mean(s, k - 1) & LW_MEAN_BE)
                return true;
            if (lw_clause_parted(s, k) ||
                ((mean(s, k - 1) & LW_MEAN_SPLIT) && !is(s, k - 1, "and or then")))
                break;
        }
    }
    if ((f & LW_FORM_GERUND) && (is(s, i - 1, "by while without and after") ||
                                 (i > s->first && lw_clause_parted(s, i)) || p->agent))
        return true;
    if ((f & LW_FORM_THIRD) &&
        !(before_mean(s, i, 1) & (LW_MEAN_ALL | LW_MEAN_PRIOR | LW_MEAN_OTHER))) {
        p->tool = i == s->first || is(s, i - 1, "also it tool which") ||
                  (is(s, i - 1, "and") && (forms(s, s->first) & LW_FORM_THIRD));
        return true;
    }
    return false;
}

void lw_clause_read(struct lw_clause_sentence *s)
{
    unsigned known = s->r->names && s->r->names->known ? *s->r->names->known : 0;

    for (uint32_t i = s->first; i < s->end; i++) {
        uint64_t m = mean(s, i);
        struct lw_predicate p;

        s->any |= m;
        s->of[i] = m & OBJECTS ? objects_at(s, i) : 0;
        s->objects |= s->of[i];
        if (!m)
            continue;
        if (!(m & VERBS) || s->count == PREDICATES || !predicate_at(s, i, &p))
            continue;
        p.denied = lw_clause_denied(s, i);
        s->p[s->count++] = p;
    }
    s->fresh = s->objects & ~known;
}
