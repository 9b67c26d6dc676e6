/* lw_store_lines finds record N in logarithmic time, so the last one is found by doubling and then
 * halving N; checkpoints are never far from the end. */
#include "cli/tail.h"

#include <stdio.h>

#define NEAR 4096 /* records; a checkpoint is written long before so many come together */

struct first {
    bool seen;
    bool readable;
    struct lw_receipt r;
    char chain_id[LW_CHAIN_ID_TEXT + 1];
};

static int take_first(void *user, struct lw_str line, const char *where)
{
    struct first *f = user;

    (void)where;
    f->seen = true;
    f->readable = lw_receipt_read(line, &f->r, NULL) == 0;
    if (f->readable)
        snprintf(f->chain_id, sizeof(f->chain_id), "%.*s", LW_FMT(f->r.chain_id));
    return 1;
}

static int first_from(const char *dir, uint64_t from, struct first *f, struct lw_store_error *err)
{
    int r;

    *f = (struct first){0};
    r = lw_store_lines(dir, from, take_first, f, err);
    return r < 0 ? r : 0;
}

/* The number of the last record: seen at lo, not at hi. */
static int find_last(const char *dir, uint64_t *last, struct lw_store_error *err)
{
    uint64_t lo = 0, hi = 1;
    struct first f;
    int r;

    while ((r = first_from(dir, hi, &f, err)) == 0 && f.seen && hi < UINT64_MAX / 2) {
        lo = hi;
        hi *= 2;
    }
    while (r == 0 && hi - lo > 1) {
        uint64_t mid = lo + (hi - lo) / 2;

        r = first_from(dir, mid, &f, err);
        if (r == 0 && f.seen)
            lo = mid;
        else
            hi = mid;
    }
    *last = lo;
    return r;
}

static int take_last(void *user, struct lw_str line, const char *where)
{
    struct lw_log_tail *t = user;
    struct lw_receipt r;

    (void)where;
    if (lw_receipt_read(line, &r, NULL) < 0)
        return -LW_ERR_DAMAGED;
    t->records = r.seq + 1;
    t->last_ts = r.ts;
    if (r.phase == LW_PHASE_CHECKPOINT) {
        t->has_checkpoint = true;
        t->checkpoint_seq = r.seq;
        t->checkpoint_ts = r.ts;
    }
    return 0;
}

int lw_log_tail(const char *dir, struct lw_log_tail *out, struct lw_store_error *err)
{
    struct lw_log_tail t = {0};
    struct first f;
    uint64_t last = 0, back = NEAR;
    int r = first_from(dir, 0, &f, err);

    if (r == 0 && (!f.seen || !f.readable || f.r.seq != 0)) {
        snprintf(err->text, sizeof(err->text), "the first line of the log is no record");
        return -LW_ERR_DAMAGED;
    }
    if (r == 0)
        r = find_last(dir, &last, err);
    if (r < 0)
        return r;
    snprintf(t.chain_id, sizeof(t.chain_id), "%s", f.chain_id);
    do {
        r = lw_store_lines(dir, last > back ? last - back : 0, take_last, &t, err);
        if (r < 0 && err->text[0] == '\0')
            snprintf(err->text, sizeof(err->text),
                     "the log's end cannot be read; landwaiter "
                     "receipts verify says where it is damaged");
        back *= 64;
    } while (r == 0 && !t.has_checkpoint && last > back / 64);
    if (r == 0)
        *out = t;
    return r;
}
