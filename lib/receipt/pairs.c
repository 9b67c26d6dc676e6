#include "lib/receipt/pairs.h"

#include <stdio.h>
#include <stdlib.h>

/* Sequence numbers are consecutive, not chosen: their low bits spread well as they are. */
static size_t home(const struct lw_pairs *p, uint64_t seq)
{
    return (size_t)seq & (p->cap - 1);
}

void lw_pairs_fini(struct lw_pairs *p)
{
    free(p->slots);
    *p = (struct lw_pairs){.cap = 0};
}

static struct lw_pair *free_slot(const struct lw_pairs *p, uint64_t seq)
{
    size_t at = home(p, seq);

    while (p->slots[at].used)
        at = (at + 1) & (p->cap - 1);
    return &p->slots[at];
}

static int grow(struct lw_pairs *p)
{
    struct lw_pairs bigger = {.cap = p->cap ? p->cap * 2 : 64, .n = p->n};

    bigger.slots = calloc(bigger.cap, sizeof(*bigger.slots));
    if (!bigger.slots)
        return -LW_ERR_NOMEM;
    for (size_t i = 0; i < p->cap; i++) {
        if (p->slots[i].used)
            *free_slot(&bigger, p->slots[i].seq) = p->slots[i];
    }
    free(p->slots);
    *p = bigger;
    return 0;
}

int lw_pairs_put(struct lw_pairs *p, uint64_t seq, const struct lw_digest *digest,
                 const char *where)
{
    struct lw_pair *slot;

    if (p->n == LW_PAIRS_MAX)
        return -LW_ERR_LIMIT;
    if (p->n * 2 >= p->cap) {
        int rc = grow(p);

        if (rc != 0)
            return rc;
    }
    slot = free_slot(p, seq);
    slot->seq = seq;
    slot->digest = *digest;
    snprintf(slot->where, sizeof(slot->where), "%s", where);
    slot->used = true;
    p->n++;
    return 0;
}

bool lw_pairs_take(struct lw_pairs *p, uint64_t seq, struct lw_digest *digest)
{
    size_t at;
    size_t hole;

    if (p->n == 0)
        return false;
    for (at = home(p, seq); p->slots[at].used && p->slots[at].seq != seq;)
        at = (at + 1) & (p->cap - 1);
    if (!p->slots[at].used)
        return false;
    *digest = p->slots[at].digest;
    /* Close the hole: move back what probed past it. */
    for (hole = at;;) {
        size_t from;

        at = (at + 1) & (p->cap - 1);
        if (!p->slots[at].used)
            break;
        from = home(p, p->slots[at].seq);
        if (((at - from) & (p->cap - 1)) >= ((at - hole) & (p->cap - 1))) {
            p->slots[hole] = p->slots[at];
            hole = at;
        }
    }
    p->slots[hole].used = false;
    p->n--;
    return true;
}

const struct lw_pair *lw_pairs_first(const struct lw_pairs *p)
{
    const struct lw_pair *first = NULL;

    for (size_t i = 0; i < p->cap; i++) {
        if (p->slots[i].used && (!first || p->slots[i].seq < first->seq))
            first = &p->slots[i];
    }
    return first;
}
