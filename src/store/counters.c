/* The counters of limits, in a database of their own: unlike the index it holds what the log does
 * not say, so that it is never thrown away, and whatever is wrong with it refuses the calls that
 * have limits. What a counter means is lib/limit's. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "src/store/parts.h"

#define COUNT_EVERY 64 /* new counters, until they are counted again */

static const char schema[] =
    "CREATE TABLE IF NOT EXISTS counters(key BLOB PRIMARY KEY,state BLOB,idle_at INTEGER,"
    "about TEXT)WITHOUT ROWID,STRICT;"
    "CREATE INDEX IF NOT EXISTS counters_idle ON counters(idle_at);"
    "CREATE TABLE IF NOT EXISTS running(key BLOB,holder TEXT,decision TEXT,about TEXT,"
    "PRIMARY KEY(key,holder,decision))WITHOUT ROWID,STRICT;";

/* Of files that were made before limits were named in them; fails where the column is there. */
static const char *const additions[] = {
    "ALTER TABLE counters ADD COLUMN about TEXT",
    "ALTER TABLE running ADD COLUMN about TEXT",
};

static int fail(struct lw_store *s, struct lw_store_error *err)
{
    return lw_store_fail(err, -LW_ERR_IO,
                         "the counters of limits in %s/limits.db cannot be used: %s. Calls that "
                         "have limits are refused; moving the file away begins to count anew",
                         s->dir, s->counters.db ? sqlite3_errmsg(s->counters.db) : "out of memory");
}

static bool exec(struct lw_store *s, const char *sql)
{
    return sqlite3_exec(s->counters.db, sql, NULL, NULL, NULL) == SQLITE_OK;
}

static int open_db(struct lw_store *s, struct lw_store_error *err)
{
    char path[LW_STORE_PATH + 16];
    int fd = openat(s->dirfd, "limits.db", O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    int rc = 0;

    snprintf(path, sizeof(path), "%s/limits.db", s->dir);
    if (fd < 0)
        return lw_store_fail_errno(err, "open", path);
    close(fd);
    if (sqlite3_open_v2(path, &s->counters.db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW,
                        NULL) != SQLITE_OK ||
        sqlite3_busy_timeout(s->counters.db, 2000) != SQLITE_OK ||
        !exec(s, "PRAGMA journal_mode=WAL;PRAGMA synchronous=FULL;PRAGMA trusted_schema=OFF;") ||
        !exec(s, schema)) {
        rc = fail(s, err);
        sqlite3_close(s->counters.db);
        s->counters.db = NULL;
    }
    for (size_t i = 0; rc == 0 && i < sizeof(additions) / sizeof(additions[0]); i++)
        (void)exec(s, additions[i]);
    return rc;
}

/* ---- statements ---- */

/* Prepares with up to three values: a blob, and two texts. */
static sqlite3_stmt *statement(struct lw_store *s, const char *sql, const struct lw_digest *key,
                               const char *a, const char *b)
{
    sqlite3_stmt *q = NULL;
    bool ok = sqlite3_prepare_v2(s->counters.db, sql, -1, &q, NULL) == SQLITE_OK;

    if (ok && key)
        ok = sqlite3_bind_blob(q, 1, key->b, LW_DIGEST_SIZE, SQLITE_STATIC) == SQLITE_OK;
    if (ok && a)
        ok = sqlite3_bind_text(q, 2, a, -1, SQLITE_STATIC) == SQLITE_OK;
    if (ok && b)
        ok = sqlite3_bind_text(q, 3, b, -1, SQLITE_STATIC) == SQLITE_OK;
    if (ok)
        return q;
    sqlite3_finalize(q);
    return NULL;
}

static bool done(sqlite3_stmt *q)
{
    bool ok = q && sqlite3_step(q) == SQLITE_DONE;

    sqlite3_finalize(q);
    return ok;
}

/* A single number; false when it cannot be had. */
static bool number(sqlite3_stmt *q, int64_t *out)
{
    bool ok = q && sqlite3_step(q) == SQLITE_ROW;

    if (ok)
        *out = sqlite3_column_int64(q, 0);
    sqlite3_finalize(q);
    return ok;
}

/* Forgets what was under way for stores that are gone. */
static int sweep(struct lw_store *s, struct lw_store_error *err)
{
    sqlite3_stmt *q = statement(s, "SELECT DISTINCT holder FROM running", NULL, NULL, NULL);
    int step = SQLITE_ERROR;

    while (q && (step = sqlite3_step(q)) == SQLITE_ROW) {
        const char *holder = (const char *)sqlite3_column_text(q, 0);

        if (holder && lw_holder_gone(s, holder) &&
            !done(statement(s, "DELETE FROM running WHERE holder=?2", NULL, holder, NULL))) {
            step = SQLITE_ERROR;
            break;
        }
    }
    sqlite3_finalize(q);
    s->counters.swept = step == SQLITE_DONE;
    return s->counters.swept ? 0 : fail(s, err);
}

/* ---- transactions ---- */

static int apply(struct lw_store *s, const struct lw_undone *u, int64_t wall_ms,
                 struct lw_store_error *err)
{
    if (u->unit.limit.kind == LW_LIMIT_CONCURRENT)
        return lw_counters_running(s, &u->unit, u->decision, /* on= */ false, err);
    return lw_counters_add(s, &u->unit, wall_ms, err);
}

static int apply_all(struct lw_store *s, struct lw_store_error *err)
{
    struct lw_counters *c = &s->counters;
    int rc = 0;

    for (; rc == 0 && c->applied < c->undone_n; c->applied++)
        rc = apply(s, &c->undone[c->applied], c->now, err);
    return rc;
}

int lw_counters_open(struct lw_store *s, struct lw_store_error *err)
{
    return s->counters.db ? 0 : open_db(s, err);
}

int lw_counters_begin(struct lw_store *s, struct lw_store_error *err)
{
    struct lw_counters *c = &s->counters;
    int rc = lw_counters_open(s, err);

    if (rc == 0 && !c->open) {
        if (!exec(s, "BEGIN IMMEDIATE"))
            return fail(s, err);
        c->open = true;
        c->claimed = c->broken = false;
        c->applied = 0;
    }
    if (rc == 0 && !c->swept)
        rc = sweep(s, err);
    if (rc == 0)
        rc = apply_all(s, err);
    return rc;
}

int lw_counters_mark(struct lw_store *s, struct lw_store_error *err)
{
    return exec(s, "SAVEPOINT one") ? 0 : fail(s, err);
}

int lw_counters_keep(struct lw_store *s, struct lw_store_error *err)
{
    if (exec(s, "RELEASE one"))
        return 0;
    s->counters.broken = true; /* its record is in the batch */
    return fail(s, err);
}

void lw_counters_back(struct lw_store *s)
{
    if (!exec(s, "ROLLBACK TO one") || !exec(s, "RELEASE one"))
        s->counters.broken = true;
}

bool lw_counters_whole(const struct lw_store *s)
{
    const struct lw_counters *c = &s->counters;

    /* Some errors end a transaction by themselves. */
    return !c->open || (!c->broken && !sqlite3_get_autocommit(c->db));
}

int lw_counters_commit(struct lw_store *s, struct lw_store_error *err)
{
    struct lw_counters *c = &s->counters;

    if (!c->open)
        return 0;
    if (!exec(s, "COMMIT"))
        return fail(s, err);
    c->open = false;
    if (c->applied > 0)
        memmove(c->undone, c->undone + c->applied, (c->undone_n - c->applied) * sizeof(*c->undone));
    c->undone_n -= c->applied;
    c->applied = 0;
    return 0;
}

void lw_counters_cancel(struct lw_store *s)
{
    if (!s->counters.open)
        return;
    (void)exec(s, "ROLLBACK");
    s->counters.open = false;
    s->counters.applied = 0;
}

/* ---- counters ---- */

static int load(struct lw_store *s, const struct lw_digest *key, struct lw_counter *out,
                bool *there, struct lw_store_error *err)
{
    sqlite3_stmt *q = statement(s, "SELECT state FROM counters WHERE key=?1", key, NULL, NULL);
    int step = q ? sqlite3_step(q) : SQLITE_ERROR;
    int rc = 0;

    *out = (struct lw_counter){.last_ms = 0};
    *there = step == SQLITE_ROW;
    if (step == SQLITE_ROW) {
        struct lw_str text = {sqlite3_column_blob(q, 0), (size_t)sqlite3_column_bytes(q, 0)};

        if (!lw_counter_read(text, out))
            rc = lw_store_fail(err, -LW_ERR_DAMAGED,
                               "a counter in %s/limits.db is damaged: calls that it limits are "
                               "refused; moving the file away begins to count anew",
                               s->dir);
    } else if (step != SQLITE_DONE) {
        rc = fail(s, err);
    }
    sqlite3_finalize(q);
    return rc;
}

/* Room for one more: what is idle goes first. -LW_ERR_LIMIT and when the next one will be. */
static int make_room(struct lw_store *s, int64_t wall_ms, int64_t *retry_ms,
                     struct lw_store_error *err)
{
    int64_t n;
    int64_t idle_at;
    sqlite3_stmt *q;

    if (s->counters.fresh++ % COUNT_EVERY != 0)
        return 0;
    q = statement(s, "DELETE FROM counters WHERE idle_at<=?1", NULL, NULL, NULL);
    if (!q || sqlite3_bind_int64(q, 1, wall_ms) != SQLITE_OK || !done(q) ||
        !number(statement(s, "SELECT count(*) FROM counters", NULL, NULL, NULL), &n))
        return fail(s, err);
    if (n < LW_STORE_COUNTERS)
        return 0;
    s->counters.fresh = 0; /* the next one looks again */
    if (!number(statement(s, "SELECT min(idle_at) FROM counters", NULL, NULL, NULL), &idle_at))
        return fail(s, err);
    *retry_ms = idle_at - wall_ms;
    return lw_store_fail(err, -LW_ERR_LIMIT, "%d counters of limits are in use", LW_STORE_COUNTERS);
}

/* What the limit of a counter says, for whoever looks at the counters; NULL when it is not known.
 */
static const char *about(const struct lw_limit *l, char out[LW_LIMIT_ABOUT])
{
    if (l->id.n == 0)
        return NULL;
    lw_limit_about(l, out);
    return out;
}

static int save(struct lw_store *s, const struct lw_claim_unit *u, const struct lw_counter *c,
                struct lw_store_error *err)
{
    sqlite3_stmt *q = statement(s,
                                "INSERT INTO counters(key,state,idle_at,about)VALUES(?1,?2,?3,?4)"
                                "ON CONFLICT(key)DO UPDATE SET state=?2,idle_at=?3,"
                                "about=ifnull(?4,about)",
                                &u->key, NULL, NULL);
    uint8_t state[LW_COUNTER_BYTES];
    char text[LW_LIMIT_ABOUT];

    lw_counter_write(c, state);
    if (q && sqlite3_bind_blob(q, 2, state, sizeof(state), SQLITE_STATIC) == SQLITE_OK &&
        sqlite3_bind_int64(q, 3, lw_counter_idle_at(c, &u->limit)) == SQLITE_OK &&
        sqlite3_bind_text(q, 4, about(&u->limit, text), -1, SQLITE_STATIC) == SQLITE_OK)
        return done(q) ? 0 : fail(s, err);
    sqlite3_finalize(q);
    return fail(s, err);
}

/* Calls under way, without those of stores that are gone when it matters. */
static int take_slot(struct lw_store *s, const struct lw_claim_unit *u, struct lw_store_error *err)
{
    static const char count[] = "SELECT count(*) FROM running WHERE key=?1";
    struct lw_counter c = {.last_ms = 0};
    int64_t unused;
    int64_t n;

    if (!number(statement(s, count, &u->key, NULL, NULL), &n))
        return fail(s, err);
    if ((uint64_t)n >= u->limit.amount) {
        int rc = sweep(s, err);

        if (rc != 0)
            return rc;
        if (!number(statement(s, count, &u->key, NULL, NULL), &n))
            return fail(s, err);
    }
    c.level = (uint64_t)n;
    return lw_counter_take(&c, &u->limit, u->units, 0, &unused);
}

int lw_counters_take(struct lw_store *s, const struct lw_claim_unit *u, int64_t wall_ms,
                     int64_t *retry_ms, struct lw_store_error *err)
{
    struct lw_counter c;
    bool there;
    int rc;

    *retry_ms = -1;
    if (u->limit.kind == LW_LIMIT_CONCURRENT)
        return take_slot(s, u, err);
    rc = load(s, &u->key, &c, &there, err);
    if (rc == 0 && !there)
        rc = make_room(s, wall_ms, retry_ms, err);
    if (rc == 0)
        rc = lw_counter_take(&c, &u->limit, u->units, wall_ms, retry_ms);
    return rc == 0 ? save(s, u, &c, err) : rc;
}

int lw_counters_add(struct lw_store *s, const struct lw_claim_unit *u, int64_t wall_ms,
                    struct lw_store_error *err)
{
    struct lw_counter c;
    bool there;
    int rc = load(s, &u->key, &c, &there, err);

    if (rc != 0)
        return rc;
    lw_counter_add(&c, &u->limit, u->units, wall_ms);
    return save(s, u, &c, err);
}

int lw_counters_running(struct lw_store *s, const struct lw_claim_unit *u, const char *decision,
                        bool on, struct lw_store_error *err)
{
    const char *sql = on ? "INSERT INTO running(key,holder,decision,about)VALUES(?1,?2,?3,?4)"
                         : "DELETE FROM running WHERE key=?1 AND holder=?2 AND decision=?3";
    int rc = lw_holder_need(s, err);
    char text[LW_LIMIT_ABOUT];
    sqlite3_stmt *q;

    if (rc != 0)
        return rc;
    q = statement(s, sql, &u->key, s->counters.holder, decision);
    if (q && on)
        (void)sqlite3_bind_text(q, 4, about(&u->limit, text), -1, SQLITE_STATIC);
    return done(q) ? 0 : fail(s, err);
}

void lw_counters_close(struct lw_store *s)
{
    struct lw_counters *c = &s->counters;

    lw_counters_cancel(s);
    /* What is left under way has ended with whoever had it; its lock says so, too. */
    if (c->db && c->holder[0])
        (void)!done(statement(s, "DELETE FROM running WHERE holder=?2", NULL, c->holder, NULL));
    lw_holder_close(s);
    sqlite3_close(c->db);
    c->db = NULL;
    free(c->undone);
    c->undone = NULL;
    c->undone_n = c->undone_cap = 0;
}
