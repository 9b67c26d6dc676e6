/* What approvals replaced: the definitions and facts that were approved before and are not any
 * more.
 *
 * Each approval that replaces something leaves a manifest of just that behind the one it makes, the
 * latest first. Drift is measured against them too, so that steps which were approved one by one
 * add up. Bounded in number and bytes: the first one and the latest stay. */
#include <stdlib.h>

#include "lib/manifest/manifest_impl.h"
#include "lib/manifest/surface_impl.h"

#define ITEM_BYTES 256 /* of an item's text besides its definition */

void lw_manifest_drop_earlier(struct lw_manifest *m)
{
    for (uint32_t i = 0; i < m->earlier_count; i++)
        lw_manifest_free(&m->earlier[i]);
    m->earlier_count = 0;
}

int lw_manifest_forget_earlier(struct lw_manifest *m)
{
    if (m->earlier_count == 0)
        return 0;
    lw_manifest_drop_earlier(m);
    return lw_manifest_seal(m);
}

uint32_t lw_manifest_earlier_count(const struct lw_manifest *m)
{
    return m->earlier_count;
}

const struct lw_manifest *lw_manifest_earlier(const struct lw_manifest *m, uint32_t i)
{
    return i < m->earlier_count ? m->earlier[i] : NULL;
}

struct lw_str lw_manifest_facts_by(const struct lw_manifest *m, int64_t *at)
{
    *at = m->facts_grant.at;
    return m->facts_grant.by;
}

/* ---- bounds ---- */

static size_t size_of(const struct lw_manifest *m)
{
    size_t n = 0;

    for (unsigned f = 0; f < LW_FACT_COUNT; f++)
        n += m->facts[f].n;
    for (unsigned p = 0; p < LW_PART_COUNT; p++) {
        for (uint32_t i = 0; i < m->parts[p].count; i++)
            n += m->parts[p].sorted[i]->json.n + ITEM_BYTES;
    }
    return n;
}

/* Lets the oldest but one go until what is left fits; of two, the older. */
static void bound(struct lw_manifest *m)
{
    size_t own = size_of(m);
    size_t most = LW_EARLIER_BYTES;
    size_t n = 0;

    if (own >= lw_surface_default_limits.bytes)
        most = 0;
    else if (most > lw_surface_default_limits.bytes - own)
        most = lw_surface_default_limits.bytes - own;
    for (uint32_t i = 0; i < m->earlier_count; i++)
        n += size_of(m->earlier[i]);
    while (m->earlier_count > LW_EARLIER_MAX || (m->earlier_count > 0 && n > most)) {
        uint32_t at = m->earlier_count > 2 ? m->earlier_count - 2 : m->earlier_count - 1;

        n -= size_of(m->earlier[at]);
        lw_manifest_free(&m->earlier[at]);
        m->earlier_count--;
        for (uint32_t i = at; i < m->earlier_count; i++)
            m->earlier[i] = m->earlier[i + 1];
    }
}

/* ---- collecting ---- */

/* Whether that is in force, or told by a later one already. */
static bool known(const struct lw_manifest *m, enum lw_part part,
                  const struct lw_manifest_item *item)
{
    const struct lw_manifest_item *same = lw_manifest_find(m, part, item->name);

    if (same && lw_digest_eq(&same->digest, &item->digest))
        return true;
    for (uint32_t i = 0; i < m->earlier_count; i++) {
        same = lw_manifest_find(m->earlier[i], part, item->name);
        if (same && lw_digest_eq(&same->digest, &item->digest))
            return true;
    }
    return false;
}

static bool fact_known(const struct lw_manifest *m, unsigned f, struct lw_str value)
{
    if (!value.p || (m->facts[f].p && lw_str_eq(m->facts[f], value)))
        return true;
    for (uint32_t i = 0; i < m->earlier_count; i++) {
        if (m->earlier[i]->facts[f].p && lw_str_eq(m->earlier[i]->facts[f], value))
            return true;
    }
    return false;
}

/* What of `from` is not known yet, behind the rest. */
static int add(struct lw_manifest *m, const struct lw_manifest *from, enum lw_fact but)
{
    struct lw_str facts[LW_FACT_COUNT] = {{0}};
    struct lw_manifest *round = NULL;
    bool any = false;
    int err = lw_manifest_new(m->server, m->view, &round);

    if (err)
        return err;
    for (unsigned f = 0; f < LW_FACT_COUNT; f++) {
        if (f != (unsigned)but && !fact_known(m, f, from->facts[f])) {
            facts[f] = from->facts[f];
            any = true;
        }
    }
    err = lw_manifest_put_facts(round, facts, &from->facts_grant);
    for (unsigned p = 0; p < LW_PART_COUNT; p++) {
        for (uint32_t i = 0; i < from->parts[p].count && err == 0; i++) {
            if (known(m, (enum lw_part)p, from->parts[p].sorted[i]))
                continue;
            err = lw_manifest_put(round, (enum lw_part)p, from->parts[p].sorted[i]);
            any = true;
        }
    }
    if (err == 0 && any) {
        m->earlier[m->earlier_count++] = round;
        round = NULL;
    }
    lw_manifest_free(&round);
    return err;
}

static int keep(struct lw_manifest *m, const struct lw_manifest *old, enum lw_fact but)
{
    int err = m->earlier_count <= LW_EARLIER_MAX ? add(m, old, but) : 0;

    for (uint32_t i = 0; i < old->earlier_count && err == 0; i++) {
        if (m->earlier_count > LW_EARLIER_MAX)
            bound(m);
        err = add(m, old->earlier[i], but);
    }
    if (err == 0)
        bound(m);
    return err;
}

int lw_manifest_keep_earlier(struct lw_manifest *m, const struct lw_manifest *old)
{
    return keep(m, old, LW_FACT_COUNT);
}

int lw_manifest_remember(struct lw_manifest *m, const struct lw_manifest *old, enum lw_fact but)
{
    int err = keep(m, old, but);

    return err ? err : lw_manifest_seal(m);
}
