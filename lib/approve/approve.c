/* When an ask is approved: who may answer, how many of them, and until when. */
#include "lib/approve/approve_impl.h"

static const char *const states[] = {
    [LW_ASK_DENIED] = "denied",   [LW_ASK_PENDING] = "pending",   [LW_ASK_APPROVED] = "approved",
    [LW_ASK_EXPIRED] = "expired", [LW_ASK_CONSUMED] = "consumed",
};

const char *lw_ask_state_name(enum lw_ask_state s)
{
    return (size_t)s < sizeof(states) / sizeof(states[0]) ? states[s] : "denied";
}

static struct lw_str without_host(struct lw_str who)
{
    for (size_t i = who.n; i > 0; i--) {
        if (who.p[i - 1] == '@')
            return lw_str(who.p, i - 1);
    }
    return who;
}

bool lw_approve_is(struct lw_str who, struct lw_str name)
{
    if (lw_str_find(name, LW_STR("@"), 0) != (size_t)-1)
        return lw_str_eq(who, name);
    return name.n > 0 && lw_str_eq(without_host(who), name);
}

/* One human on two hosts is one human. */
static bool same_human(struct lw_str a, struct lw_str b)
{
    struct lw_str x = without_host(a);

    return x.n > 0 && lw_str_eq(x, without_host(b));
}

static bool meets(const struct lw_approve_demand *d, const struct lw_answer *answer)
{
    if (d->users.n == 0 && d->groups.n == 0)
        return true;
    for (size_t i = 0; i < d->users.n; i++) {
        if (lw_approve_is(answer->by, d->users.v[i]))
            return true;
    }
    for (size_t i = 0; i < d->groups.n; i++) {
        for (size_t j = 0; j < answer->groups.n; j++) {
            if (lw_str_eq(d->groups.v[i], answer->groups.v[j]))
                return true;
        }
    }
    return false;
}

/* What a rule that names nobody demands. */
static const struct lw_approve_demand anyone = {.quorum = 1};

static const struct lw_approve_demand *demands(const struct lw_approve_terms *t, uint32_t *n)
{
    *n = t->demand_count > 0 ? t->demand_count : 1;
    return t->demand_count > 0 ? t->demands : &anyone;
}

const char *lw_approve_objection(const struct lw_ask *k, const struct lw_answer *answer)
{
    uint32_t n;
    const struct lw_approve_demand *d = demands(&k->terms, &n);

    if (answer->by.n == 0)
        return "it is not known whose answer this is";
    if (lw_approve_excludes_requester(&k->terms)) {
        if (same_human(answer->by, k->user))
            return "it is the user whose agent asks, whom the rule excludes";
        if (k->owner.n > 0 && same_human(answer->by, k->owner))
            return "it is the owner of the credential, whom the rule excludes";
    }
    if (k->terms.verified && !answer->verified)
        return "the rule demands a verified answer, and this one is only asserted by a client";
    if (answer->break_glass)
        return NULL;
    for (uint32_t i = 0; i < n; i++) {
        if (meets(&d[i], answer))
            return NULL;
    }
    return "the rule names others to approve this";
}

/* Whether an earlier answer that counts for the demand is of the same human. */
static bool counted(const struct lw_ask *k, const struct lw_approve_demand *d,
                    const struct lw_answer *answers, size_t at)
{
    for (size_t i = 0; i < at; i++) {
        if (answers[i].approve && same_human(answers[i].by, answers[at].by) &&
            meets(d, &answers[i]) && !lw_approve_objection(k, &answers[i]))
            return true;
    }
    return false;
}

static uint32_t count(const struct lw_ask *k, const struct lw_approve_demand *d,
                      const struct lw_answer *answers, size_t n, int64_t expires)
{
    uint32_t have = 0;

    for (size_t i = 0; i < n; i++) {
        const struct lw_answer *one = &answers[i];

        if (!one->approve || one->at >= expires || lw_approve_objection(k, one))
            continue;
        if (one->break_glass)
            return d->quorum;
        if (meets(d, one) && !counted(k, d, answers, i))
            have++;
    }
    return have < d->quorum ? have : d->quorum;
}

struct lw_ask_progress lw_ask_judge(const struct lw_ask *k, const struct lw_answer *answers,
                                    size_t n, int64_t asked, int64_t expires, int64_t now)
{
    struct lw_ask_progress p = {.state = LW_ASK_DENIED};
    uint32_t many;
    const struct lw_approve_demand *d = demands(&k->terms, &many);
    bool back = now < asked;

    for (uint32_t i = 0; i < many; i++) {
        uint32_t have = count(k, &d[i], answers, n, expires);

        if (i == 0 || d[i].quorum - have > p.need - p.have) {
            p.have = have;
            p.need = d[i].quorum;
        }
    }
    for (size_t i = 0; i < n; i++) {
        if (!answers[i].approve)
            return p; /* the first no ends it */
        back = back || answers[i].at > now;
    }
    if (back || now >= expires)
        p.state = LW_ASK_EXPIRED; /* also when the clock was moved back: then times say nothing */
    else
        p.state = p.have < p.need ? LW_ASK_PENDING : LW_ASK_APPROVED;
    return p;
}
