/* Decisions that permit a call with limits: what they take is counted in the same turn of the write
 * lock as they are written, all or nothing. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "src/store/parts.h"

static int take_all(struct lw_store *s, const struct lw_claim_unit *units, size_t n,
                    int64_t wall_ms, struct lw_store_refusal *refused, struct lw_store_error *err)
{
    for (size_t i = 0; i < n; i++) {
        int64_t retry_ms;
        int rc = lw_counters_take(s, &units[i], wall_ms, &retry_ms, err);

        if (rc == -LW_ERR_LIMIT)
            *refused = (struct lw_store_refusal){i, retry_ms};
        if (rc != 0)
            return rc;
    }
    return 0;
}

static int hold_all(struct lw_store *s, const struct lw_claim_unit *units, size_t n, const char *id,
                    struct lw_store_error *err)
{
    int rc = 0;

    for (size_t i = 0; rc == 0 && i < n; i++) {
        if (units[i].limit.kind == LW_LIMIT_CONCURRENT)
            rc = lw_counters_running(s, &units[i], id, /* on= */ true, err);
    }
    return rc;
}

int lw_store_claim(struct lw_store *s, struct lw_str data, const struct lw_claim_unit *units,
                   size_t n, int64_t wall_ms, char id[LW_RECEIPT_ID_MAX],
                   struct lw_store_refusal *refused, struct lw_store_error *err)
{
    char next[LW_RECEIPT_ID_MAX];
    int rc;

    *refused = (struct lw_store_refusal){n, -1};
    if (!s->in_batch)
        return lw_store_fail(err, -LW_ERR_STATE, "no batch is open");
    if (n > LW_LIMIT_CLAIM_MAX)
        return lw_store_fail(err, -LW_ERR_PROTOCOL, "too many limits in one claim");
    s->counters.now = wall_ms;
    rc = lw_counters_begin(s, err);
    if (rc == 0)
        rc = lw_counters_mark(s, err);
    if (rc != 0)
        return rc;
    /* The id that the record will have: nothing is added before all has been taken. */
    snprintf(next, sizeof(next), "%.8s-%" PRIu64, s->work.id, s->work.next_seq);
    rc = take_all(s, units, n, wall_ms, refused, err);
    if (rc == 0)
        rc = hold_all(s, units, n, next, err);
    if (rc == 0)
        rc = lw_store_add(s, LW_PHASE_DECISION, data, wall_ms, id, err);
    if (rc != 0) {
        lw_counters_back(s);
        return rc;
    }
    s->counters.claimed = true;
    return lw_counters_keep(s, err);
}

int lw_store_done(struct lw_store *s, struct lw_str id, const struct lw_claim_unit *units, size_t n,
                  int64_t wall_ms, struct lw_store_error *err)
{
    struct lw_counters *c = &s->counters;

    if (!s->in_batch)
        return lw_store_fail(err, -LW_ERR_STATE, "no batch is open");
    if (id.n >= LW_RECEIPT_ID_MAX)
        return lw_store_fail(err, -LW_ERR_PROTOCOL, "that is no receipt id");
    if (c->undone_n + n > LW_STORE_UNDONE)
        return lw_store_fail(err, -LW_ERR_LIMIT, "the ends of %zu calls could not be counted yet",
                             c->undone_n);
    if (c->undone_n + n > c->undone_cap) {
        size_t cap = (c->undone_n + n) * 2;
        struct lw_undone *grown = realloc(c->undone, cap * sizeof(*grown));

        if (!grown)
            return lw_store_fail(err, -LW_ERR_NOMEM, "out of memory");
        c->undone = grown;
        c->undone_cap = cap;
    }
    for (size_t i = 0; i < n; i++) {
        struct lw_undone *u = &c->undone[c->undone_n++];

        *u = (struct lw_undone){.unit = units[i]};
        u->unit.limit.id = LW_STR_NONE;
        memcpy(u->decision, id.p, id.n);
    }
    s->counters.now = wall_ms;
    return lw_counters_begin(s, err);
}

bool lw_store_counted(const struct lw_store *s)
{
    return s->counters.undone_n == 0;
}
