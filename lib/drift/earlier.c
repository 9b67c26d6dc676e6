/* Drift against what was approved earlier: steps that were approved one by one add up.
 *
 * An item or fact that differs from what is approved is compared with each definition that an
 * earlier approval had, the oldest first. What a human approved since is accepted: an earlier
 * definition counts only where the live one is further from it, by disposition, than the approved
 * one is, and than the live one is from the approved one. Then the deltas that make the difference
 * are given, and say against whose approval they are. */
#include "lib/base/time.h"
#include "lib/drift/differ.h"

struct measure {
    struct lw_differ *c;
    enum lw_fact fact; /* LW_FACT_COUNT: an item */
    struct lw_str base;
    struct lw_str live;
};

static void compare(struct measure *m, struct lw_str before, struct lw_str after)
{
    struct lw_differ *c = m->c;

    lw_arena_reset(&c->scratch);
    c->powers = 0;
    c->rank = 0;
    if (m->fact == LW_FACT_COUNT)
        lw_differ_texts(c, before, after);
    else
        lw_differ_fact(c, m->fact, before, after);
}

/* How far apart they are, without a word about it. */
static int distance(struct measure *m, struct lw_str before, struct lw_str after)
{
    m->c->compared++;
    m->c->least = LW_RANK_NEVER;
    compare(m, before, after);
    m->c->least = 0;
    return m->c->rank;
}

static void give_against(struct measure *m, struct lw_str was, int least, struct lw_str by,
                         int64_t at)
{
    char time[LW_TIME_TEXT_BUF];
    struct lw_buf note;

    lw_buf_init(&note, 2048);
    lw_buf_addf(&note, "against what was approved on %.*s by %.*s", LW_FMT(lw_time_text(at, time)),
                LW_FMT(by));
    m->c->against = lw_buf_str(&note);
    m->c->least = least;
    compare(m, was, m->live);
    m->c->least = 0;
    m->c->against = LW_STR_NONE;
    lw_buf_fini(&note);
}

/* *rank is how far the live one is from what is approved. False: no more can be compared. */
static bool against(struct measure *m, struct lw_str was, struct lw_str by, int64_t at, int *rank)
{
    struct lw_differ *c = m->c;
    uint32_t listed = c->listed;
    int least = *rank;
    int far;

    if (c->compared >= LW_EARLIER_COMPARISONS) {
        if (*rank < LW_RANK_REVIEW)
            lw_differ_give(c, LW_DELTA_EARLIER_UNMEASURED, LW_STR_NONE, LW_STR_NONE, LW_STR_NONE);
        return false;
    }
    far = distance(m, was, m->live);
    if (far > *rank) {
        int accepted = distance(m, was, m->base);

        least = accepted > least ? accepted : least;
    }
    c->listed = listed;
    if (far > least) {
        give_against(m, was, least + 1, by, at);
        *rank = far;
    }
    return c->err == 0 && *rank < LW_RANK_QUARANTINE;
}

void lw_differ_item_earlier(struct lw_differ *c, const struct lw_manifest_item *base,
                            const struct lw_item *live)
{
    struct measure m = {.c = c, .fact = LW_FACT_COUNT, .base = base->json, .live = live->json};
    int rank = c->rank;

    for (uint32_t i = lw_manifest_earlier_count(c->approved);
         i-- > 0 && rank < LW_RANK_QUARANTINE;) {
        const struct lw_manifest_item *was =
            lw_manifest_find(lw_manifest_earlier(c->approved, i), c->part, base->name);

        if (!was || lw_digest_eq(&was->digest, &live->digest) ||
            lw_digest_eq(&was->digest, &base->digest))
            continue;
        if (c->err || !against(&m, was->json, was->approved_by, was->approved_at, &rank))
            break;
    }
}

void lw_differ_fact_earlier(struct lw_differ *c, enum lw_fact fact, struct lw_str base,
                            struct lw_str live)
{
    struct measure m = {.c = c, .fact = fact, .base = base, .live = live};
    int rank = c->rank;

    for (uint32_t i = lw_manifest_earlier_count(c->approved);
         i-- > 0 && rank < LW_RANK_QUARANTINE;) {
        const struct lw_manifest *round = lw_manifest_earlier(c->approved, i);
        struct lw_str was = lw_manifest_fact(round, fact);
        int64_t at;

        if (!was.p || (live.p && lw_str_eq(was, live)))
            continue;
        if (c->err || !against(&m, was, lw_manifest_facts_by(round, &at), at, &rank))
            break;
    }
}
