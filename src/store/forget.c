/* Arguments of calls that humans were asked about: deleted when that is over. They are what an
 * agent wrote, secrets among it perhaps, and are there to be shown and for nothing else. */
#include <unistd.h>

#include "src/store/parts.h"

#define ARENA_MAX ((size_t)16 << 20)

struct wanted {
    const struct lw_asks *asks;
    struct lw_digest *exact; /* of each ask, in their order; zeros: it has none */
    int64_t keep_ms;
    int64_t now;
};

/* When nobody had to look at it any more; INT64_MAX: it waits, or can still be used. */
static int64_t over_at(const struct lw_ask_row *row, int64_t now)
{
    struct lw_ask_progress p;

    if (row->over_at > 0)
        return row->over_at;
    if (lw_asks_judge(row, now, &p) != 0)
        return row->expires_at;
    if (p.state == LW_ASK_PENDING || p.state == LW_ASK_APPROVED)
        return INT64_MAX;
    /* A clock that was moved back has ended it: when, nobody knows. */
    return row->voided ? row->asked_at : row->expires_at;
}

static bool is_wanted(void *user, const struct lw_digest *d, int64_t written_ms)
{
    const struct wanted *w = user;
    bool named = false;

    for (size_t i = 0; i < w->asks->n; i++) {
        int64_t over;

        if (!lw_digest_eq(&w->exact[i], d))
            continue;
        named = true;
        over = over_at(&w->asks->rows[i], w->now);
        if (over == INT64_MAX || over > w->now - w->keep_ms)
            return true;
    }
    /* Of an ask that is forgotten, or of none: then a clock that was moved decides nothing. */
    return !named && written_ms > w->now - w->keep_ms && written_ms <= w->now;
}

static bool read_all(const struct lw_asks *asks, struct lw_digest *exact)
{
    for (size_t i = 0; i < asks->n; i++) {
        const struct lw_json *json;
        struct lw_arena a;
        struct lw_ask k;
        bool ok;

        lw_arena_init(&a, ARENA_MAX);
        ok = lw_json_parse(&a, lw_buf_str(&asks->rows[i].ask), NULL, &json, NULL) == 0 &&
             lw_ask_read(json, &a, &k) == 0;
        if (ok && k.has_args)
            exact[i] = k.exact;
        lw_arena_fini(&a);
        if (!ok)
            return false; /* what it is about is not known: nothing is deleted */
    }
    return true;
}

int lw_store_forget(struct lw_store *s, int64_t keep_ms, int64_t wall_ms,
                    struct lw_store_error *err)
{
    struct wanted w = {.keep_ms = keep_ms, .now = wall_ms};
    int rc;

    if (faccessat(s->dirfd, "arguments", F_OK, 0) != 0)
        return 0;
    rc = lw_store_begin(s, err); /* no ask is made meanwhile, and all that were are known */
    if (rc != 0)
        return rc;
    w.asks = &s->state.asks;
    w.exact = lw_arena_calloc(&s->arena, w.asks->n + 1, sizeof(*w.exact));
    if (w.exact && read_all(w.asks, w.exact))
        lw_args_sweep(s, is_wanted, &w);
    lw_arena_reset(&s->arena);
    lw_store_cancel(s);
    return 0;
}
