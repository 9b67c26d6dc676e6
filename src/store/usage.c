/* What is used of limits at this time, for operators. Only looks: it takes no lock of the log and
 * changes no counter, so that what it says is a moment old. */
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "src/store/parts.h"

struct usages {
    struct lw_store_usage *v; /* one a counter, until they are put together */
    size_t n;
    size_t cap;
    struct lw_arena ids;
};

static struct lw_str text_at(sqlite3_stmt *q, int col)
{
    const char *p = (const char *)sqlite3_column_text(q, col);

    return p ? lw_str(p, (size_t)sqlite3_column_bytes(q, col)) : LW_STR("");
}

static bool add(struct usages *u, const struct lw_limit *l, uint64_t used)
{
    struct lw_store_usage one = {.limit = *l, .counters = 1, .most = used};

    if (used == 0)
        return true;
    if (u->n == u->cap) {
        size_t cap = u->cap ? u->cap * 2 : 16;
        struct lw_store_usage *grown = realloc(u->v, cap * sizeof(*grown));

        if (!grown)
            return false;
        u->v = grown;
        u->cap = cap;
    }
    one.limit.id = lw_arena_dup(&u->ids, l->id);
    if (!one.limit.id.p)
        return false;
    u->v[u->n++] = one;
    return true;
}

static bool counters(struct lw_store *s, struct usages *u, int64_t wall_ms)
{
    sqlite3_stmt *q = NULL;
    int step = SQLITE_ERROR;

    if (sqlite3_prepare_v2(s->counters.db,
                           "SELECT about,state FROM counters WHERE about IS NOT NULL", -1, &q,
                           NULL) == SQLITE_OK) {
        while ((step = sqlite3_step(q)) == SQLITE_ROW) {
            struct lw_str state = {sqlite3_column_blob(q, 1), (size_t)sqlite3_column_bytes(q, 1)};
            struct lw_counter c;
            struct lw_limit l;

            if (lw_limit_about_read(text_at(q, 0), &l) && lw_counter_read(state, &c) &&
                !add(u, &l, lw_counter_used(&c, &l, wall_ms)))
                break;
        }
    }
    sqlite3_finalize(q);
    return step == SQLITE_DONE;
}

/* Calls under way, without those of gateways that are gone. */
static bool running(struct lw_store *s, struct usages *u)
{
    sqlite3_stmt *q = NULL;
    int step = SQLITE_ERROR;
    struct lw_digest before = {{0}};
    bool ok = true;

    if (sqlite3_prepare_v2(s->counters.db,
                           "SELECT about,holder,count(*),key FROM running WHERE about IS NOT NULL "
                           "GROUP BY key,holder ORDER BY key",
                           -1, &q, NULL) != SQLITE_OK)
        ok = false;
    while (ok && (step = sqlite3_step(q)) == SQLITE_ROW) {
        const char *holder = (const char *)sqlite3_column_text(q, 1);
        uint64_t n = (uint64_t)sqlite3_column_int64(q, 2);
        struct lw_digest key = {{0}};
        struct lw_limit l;

        if (!holder || lw_holder_gone(s, holder) || !lw_limit_about_read(text_at(q, 0), &l) ||
            sqlite3_column_bytes(q, 3) != LW_DIGEST_SIZE)
            continue;
        memcpy(key.b, sqlite3_column_blob(q, 3), LW_DIGEST_SIZE);
        if (u->n > 0 && lw_digest_eq(&key, &before))
            u->v[u->n - 1].most += n; /* of one counter, by another gateway */
        else
            ok = add(u, &l, n);
        before = key;
    }
    sqlite3_finalize(q);
    return ok && step == SQLITE_DONE;
}

static int order(const void *a, const void *b)
{
    const struct lw_store_usage *x = a;
    const struct lw_store_usage *y = b;
    int c = lw_str_cmp(x->limit.id, y->limit.id);

    if (c == 0)
        c = (int)x->limit.kind - (int)y->limit.kind;
    if (c == 0)
        c = (x->limit.period_ms > y->limit.period_ms) - (x->limit.period_ms < y->limit.period_ms);
    return c;
}

/* Counters of one limit become one entry. What it says is that of the fullest: an older amount may
 * still stand beside some. */
static void put_together(struct usages *u)
{
    size_t n = 0;

    if (u->n > 1)
        qsort(u->v, u->n, sizeof(*u->v), order);
    for (size_t i = 0; i < u->n; i++) {
        struct lw_store_usage one = u->v[i];

        if (n == 0 || order(&u->v[n - 1], &one) != 0) {
            u->v[n++] = one;
            continue;
        }
        one.counters += u->v[n - 1].counters;
        if (one.most < u->v[n - 1].most) {
            one.most = u->v[n - 1].most;
            one.limit = u->v[n - 1].limit;
        }
        u->v[n - 1] = one;
    }
    u->n = n;
}

int lw_store_usage(struct lw_store *s, int64_t wall_ms,
                   int (*each)(void *user, const struct lw_store_usage *u), void *user,
                   struct lw_store_error *err)
{
    struct usages u = {.n = 0};
    int rc;

    if (faccessat(s->dirfd, "limits.db", F_OK, 0) != 0 && errno == ENOENT)
        return 0;
    rc = lw_counters_open(s, err);
    if (rc != 0)
        return rc;
    lw_arena_init(&u.ids, (size_t)LW_STORE_COUNTERS * (LW_LIMIT_ID_MAX + 64));
    if (!counters(s, &u, wall_ms) || !running(s, &u))
        rc = lw_store_fail(err, -LW_ERR_IO, "the counters of limits in %s/limits.db cannot be read",
                           s->dir);
    put_together(&u);
    for (size_t i = 0; rc == 0 && i < u.n; i++)
        rc = each(user, &u.v[i]);
    lw_arena_fini(&u.ids);
    free(u.v);
    return rc;
}
