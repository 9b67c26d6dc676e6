/* The SQLite index: a snapshot of where the log was read to and of what it said, so that opening
 * need not read it all. It is tagged with the signing key over every value: an edited, mixed or
 * foreign index is not believed but rebuilt from the log. Nothing here can fail an append. */
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "src/store/parts.h"

#define LABEL LW_STR("landwaiter/index/v1")

static const char schema[] =
    "CREATE TABLE IF NOT EXISTS snapshot(one INTEGER PRIMARY KEY CHECK(one=1),version INTEGER,"
    "chain TEXT,records INTEGER,prev TEXT,edge BLOB,segment INTEGER,end INTEGER,first INTEGER,"
    "sealed INTEGER,sealed_ms INTEGER,tag TEXT)STRICT;"
    "DROP TABLE IF EXISTS servers;" /* of an earlier version: read anew from the log */
    "CREATE TABLE IF NOT EXISTS views(server TEXT,view TEXT,approved INTEGER,manifest TEXT,"
    "approved_at INTEGER,approved_by TEXT,pending INTEGER,rejected INTEGER,observed TEXT,"
    "observed_at INTEGER,disposition TEXT,record TEXT,blob TEXT,settled TEXT,observed_seq INTEGER,"
    "approved_seq INTEGER,live TEXT,gone_at INTEGER,PRIMARY KEY(server,view))STRICT;"
    "CREATE TABLE IF NOT EXISTS texts(name TEXT PRIMARY KEY,text TEXT)STRICT;";

static void path_of(const struct lw_store *s, const char *suffix, char out[LW_STORE_PATH + 32])
{
    snprintf(out, LW_STORE_PATH + 32, "%s/landwaiter.db%s", s->dir, suffix);
}

static bool exec(sqlite3 *db, const char *sql)
{
    return sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK;
}

static sqlite3 *open_db(struct lw_store *s)
{
    char path[LW_STORE_PATH + 32];
    sqlite3 *db = NULL;
    int fd = openat(s->dirfd, "landwaiter.db", O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);

    if (fd < 0)
        return NULL;
    close(fd);
    path_of(s, "", path);
    if (sqlite3_open_v2(path, &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW, NULL) ==
            SQLITE_OK &&
        sqlite3_busy_timeout(db, 2000) == SQLITE_OK &&
        exec(db, "PRAGMA journal_mode=WAL;PRAGMA synchronous=FULL;PRAGMA trusted_schema=OFF;") &&
        exec(db, schema))
        return db;
    sqlite3_close(db);
    return NULL;
}

void lw_index_open(struct lw_store *s)
{
    static const char *const suffixes[] = {"", "-wal", "-shm"};
    char path[LW_STORE_PATH + 32];

    s->db = open_db(s);
    if (s->db)
        return;
    /* Not a database, or one of another shape: it holds nothing that the log does not. */
    for (size_t i = 0; i < 3; i++) {
        path_of(s, suffixes[i], path);
        unlink(path);
    }
    s->db = open_db(s);
}

void lw_index_close(struct lw_store *s)
{
    sqlite3_close(s->db);
    s->db = NULL;
}

/* ---- the tag: over every value, in one spelling ---- */

static void put_digest(struct lw_buf *b, const struct lw_digest *d)
{
    lw_buf_add(b, d->b, LW_DIGEST_SIZE);
}

static void put_text(struct lw_buf *b, const char *z)
{
    lw_buf_add(b, z, strlen(z) + 1);
}

static int tag_of(struct lw_store *s, const struct lw_store_at *at, const struct lw_state *st,
                  struct lw_digest *out)
{
    struct lw_buf *b = &s->scratch;
    int rc;

    lw_buf_reset(b);
    put_text(b, at->chain.id);
    put_digest(b, &at->chain.prev);
    lw_buf_add(b, at->chain.tree.edge, sizeof(at->chain.tree.edge));
    lw_buf_addf(b, "%" PRIu64 " %u %" PRIu64 " %" PRIu64 " %" PRIu64 " %" PRId64 " %zu;",
                at->chain.next_seq, at->segment, at->end, at->first, at->sealed, at->sealed_ms,
                st->n);
    for (size_t i = 0; i < st->n; i++) {
        const struct lw_row *r = &st->rows[i];

        put_text(b, r->pub.server);
        put_text(b, r->pub.view);
        put_text(b, r->pub.approved_by);
        put_text(b, r->pub.disposition);
        put_text(b, r->pub.record);
        put_digest(b, &r->pub.manifest);
        put_digest(b, &r->pub.observed);
        put_digest(b, &r->blob);
        put_digest(b, &r->settled);
        put_digest(b, &r->live);
        lw_buf_addf(b, "%d%d%d %" PRId64 " %" PRId64 " %" PRIu64 " %" PRIu64 " %" PRId64 ";",
                    r->pub.approved, r->pub.pending, r->pub.rejected, r->pub.approved_at,
                    r->pub.observed_at, r->observed_seq, r->approved_seq, r->pub.gone_at);
    }
    lw_asks_write(&st->asks, b);
    lw_kills_write(&st->kills, b);
    lw_policies_write(&st->policies, b);
    rc = lw_buf_status(b);
    return rc != 0 ? rc : lw_signer_tag(s->signer, LABEL, lw_buf_str(b), out);
}

/* ---- reading ---- */

static bool get_text(sqlite3_stmt *q, int col, char *out, size_t size)
{
    const unsigned char *p = sqlite3_column_text(q, col);
    size_t n = (size_t)sqlite3_column_bytes(q, col);

    if (!p || n >= size || memchr(p, 0, n))
        return false;
    memcpy(out, p, n);
    out[n] = '\0';
    return true;
}

static bool get_digest(sqlite3_stmt *q, int col, struct lw_digest *out)
{
    char text[LW_DIGEST_TEXT_BUF];

    return get_text(q, col, text, sizeof(text)) && lw_digest_parse(lw_strz(text), out);
}

static uint64_t get_u64(sqlite3_stmt *q, int col)
{
    return (uint64_t)sqlite3_column_int64(q, col);
}

static bool get_row(sqlite3_stmt *q, struct lw_row *r)
{
    *r = (struct lw_row){.observed_seq = get_u64(q, 14), .approved_seq = get_u64(q, 15)};
    r->pub.approved = sqlite3_column_int(q, 2) == 1;
    r->pub.approved_at = sqlite3_column_int64(q, 4);
    r->pub.pending = sqlite3_column_int(q, 6) == 1;
    r->pub.rejected = sqlite3_column_int(q, 7) == 1;
    r->pub.observed_at = sqlite3_column_int64(q, 9);
    r->pub.gone_at = sqlite3_column_int64(q, 17);
    return get_text(q, 0, r->pub.server, sizeof(r->pub.server)) &&
           get_text(q, 1, r->pub.view, sizeof(r->pub.view)) && get_digest(q, 3, &r->pub.manifest) &&
           get_text(q, 5, r->pub.approved_by, sizeof(r->pub.approved_by)) &&
           get_digest(q, 8, &r->pub.observed) &&
           get_text(q, 10, r->pub.disposition, sizeof(r->pub.disposition)) &&
           get_text(q, 11, r->pub.record, sizeof(r->pub.record)) && get_digest(q, 12, &r->blob) &&
           get_digest(q, 13, &r->settled) && get_digest(q, 16, &r->live);
}

static bool load_rows(sqlite3 *db, struct lw_state *st)
{
    sqlite3_stmt *q = NULL;
    bool ok = sqlite3_prepare_v2(db, "SELECT * FROM views ORDER BY server,view", -1, &q, NULL) ==
              SQLITE_OK;

    while (ok) {
        struct lw_row row;
        int step = sqlite3_step(q);

        if (step == SQLITE_DONE)
            break;
        ok = step == SQLITE_ROW && st->n < LW_STORE_ROWS && sqlite3_column_count(q) == 18 &&
             get_row(q, &row) && lw_state_push(st, &row) == 0;
    }
    sqlite3_finalize(q);
    return ok;
}

static bool load_text(sqlite3 *db, const char *name, struct lw_arena *a, struct lw_str *out)
{
    sqlite3_stmt *q = NULL;
    bool ok =
        sqlite3_prepare_v2(db, "SELECT text FROM texts WHERE name=?", -1, &q, NULL) == SQLITE_OK &&
        sqlite3_bind_text(q, 1, name, -1, SQLITE_STATIC) == SQLITE_OK &&
        sqlite3_step(q) == SQLITE_ROW;

    if (ok) {
        const char *p = (const char *)sqlite3_column_text(q, 0);

        *out = p ? lw_arena_dup(a, lw_str(p, (size_t)sqlite3_column_bytes(q, 0))) : LW_STR_NONE;
        ok = out->p != NULL;
    }
    sqlite3_finalize(q);
    return ok;
}

static bool load_texts(sqlite3 *db, struct lw_state *st)
{
    struct lw_arena a;
    struct lw_str text;
    bool ok;

    lw_arena_init(&a, 128u << 20);
    ok = load_text(db, "asks", &a, &text) && lw_asks_read(&st->asks, text) == 0 &&
         load_text(db, "kills", &a, &text) && lw_kills_read(&st->kills, text) == 0 &&
         load_text(db, "policies", &a, &text) && lw_policies_read(&st->policies, text) == 0;
    lw_arena_fini(&a);
    return ok;
}

static bool load_snapshot(sqlite3 *db, struct lw_store_at *at, struct lw_digest *tag)
{
    sqlite3_stmt *q = NULL;
    bool ok =
        sqlite3_prepare_v2(db,
                           "SELECT chain,records,prev,edge,segment,end,first,sealed,sealed_ms,"
                           "tag FROM snapshot WHERE version=1",
                           -1, &q, NULL) == SQLITE_OK &&
        sqlite3_step(q) == SQLITE_ROW;

    if (ok) {
        const void *edge = sqlite3_column_blob(q, 3);

        ok = get_text(q, 0, at->chain.id, sizeof(at->chain.id)) &&
             get_digest(q, 2, &at->chain.prev) && edge &&
             sqlite3_column_bytes(q, 3) == (int)sizeof(at->chain.tree.edge) &&
             get_digest(q, 9, tag);
        if (ok)
            memcpy(at->chain.tree.edge, edge, sizeof(at->chain.tree.edge));
        at->chain.next_seq = at->chain.tree.size = get_u64(q, 1);
        at->segment = (uint32_t)get_u64(q, 4);
        at->end = get_u64(q, 5);
        at->first = get_u64(q, 6);
        at->sealed = get_u64(q, 7);
        at->sealed_ms = sqlite3_column_int64(q, 8);
    }
    sqlite3_finalize(q);
    return ok;
}

bool lw_index_load(struct lw_store *s)
{
    struct lw_store_at at = {.segment = 0};
    struct lw_state st = {.n = 0};
    struct lw_digest stored;
    struct lw_digest tag;

    if (s->db && load_snapshot(s->db, &at, &stored) && load_rows(s->db, &st) &&
        load_texts(s->db, &st) && tag_of(s, &at, &st, &tag) == 0 && lw_digest_eq(&tag, &stored)) {
        lw_state_fini(&s->state);
        s->state = st;
        s->at = at;
        s->saved = at.chain.next_seq;
        return true;
    }
    lw_state_fini(&st);
    return false;
}

/* ---- writing ---- */

static void bind_text(sqlite3_stmt *q, int at, const char *z)
{
    sqlite3_bind_text(q, at, z, -1, SQLITE_TRANSIENT);
}

static void bind_digest(sqlite3_stmt *q, int at, const struct lw_digest *d)
{
    char text[LW_DIGEST_TEXT_BUF];

    lw_digest_text(d, text);
    bind_text(q, at, text);
}

static bool save_rows(struct lw_store *s)
{
    sqlite3_stmt *q = NULL;
    bool ok =
        exec(s->db, "DELETE FROM views") &&
        sqlite3_prepare_v2(s->db, "INSERT INTO views VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                           -1, &q, NULL) == SQLITE_OK;

    for (size_t i = 0; ok && i < s->state.n; i++) {
        const struct lw_row *r = &s->state.rows[i];

        bind_text(q, 1, r->pub.server);
        bind_text(q, 2, r->pub.view);
        sqlite3_bind_int(q, 3, r->pub.approved);
        bind_digest(q, 4, &r->pub.manifest);
        sqlite3_bind_int64(q, 5, r->pub.approved_at);
        bind_text(q, 6, r->pub.approved_by);
        sqlite3_bind_int(q, 7, r->pub.pending);
        sqlite3_bind_int(q, 8, r->pub.rejected);
        bind_digest(q, 9, &r->pub.observed);
        sqlite3_bind_int64(q, 10, r->pub.observed_at);
        bind_text(q, 11, r->pub.disposition);
        bind_text(q, 12, r->pub.record);
        bind_digest(q, 13, &r->blob);
        bind_digest(q, 14, &r->settled);
        sqlite3_bind_int64(q, 15, (sqlite3_int64)r->observed_seq);
        sqlite3_bind_int64(q, 16, (sqlite3_int64)r->approved_seq);
        bind_digest(q, 17, &r->live);
        sqlite3_bind_int64(q, 18, r->pub.gone_at);
        ok = sqlite3_step(q) == SQLITE_DONE && sqlite3_reset(q) == SQLITE_OK;
    }
    sqlite3_finalize(q);
    return ok;
}

static bool save_text(struct lw_store *s, const char *name, struct lw_buf *text)
{
    sqlite3_stmt *q = NULL;
    bool ok = lw_buf_status(text) == 0 && text->n < INT_MAX &&
              sqlite3_prepare_v2(s->db, "INSERT OR REPLACE INTO texts VALUES(?,?)", -1, &q, NULL) ==
                  SQLITE_OK &&
              sqlite3_bind_text(q, 1, name, -1, SQLITE_STATIC) == SQLITE_OK &&
              sqlite3_bind_text(q, 2, text->p, (int)text->n, SQLITE_STATIC) == SQLITE_OK &&
              sqlite3_step(q) == SQLITE_DONE;

    sqlite3_finalize(q);
    lw_buf_reset(text);
    return ok;
}

static bool save_texts(struct lw_store *s)
{
    struct lw_buf text;
    bool ok;

    lw_buf_init(&text, s->scratch.max);
    lw_asks_write(&s->state.asks, &text);
    ok = save_text(s, "asks", &text);
    lw_kills_write(&s->state.kills, &text);
    ok = ok && save_text(s, "kills", &text);
    lw_policies_write(&s->state.policies, &text);
    ok = ok && save_text(s, "policies", &text);
    lw_buf_fini(&text);
    return ok;
}

static bool save_snapshot(struct lw_store *s, const struct lw_digest *tag)
{
    const struct lw_store_at *at = &s->at;
    sqlite3_stmt *q = NULL;
    bool ok =
        sqlite3_prepare_v2(s->db, "INSERT OR REPLACE INTO snapshot VALUES(1,1,?,?,?,?,?,?,?,?,?,?)",
                           -1, &q, NULL) == SQLITE_OK;

    if (ok) {
        bind_text(q, 1, at->chain.id);
        sqlite3_bind_int64(q, 2, (sqlite3_int64)at->chain.next_seq);
        bind_digest(q, 3, &at->chain.prev);
        sqlite3_bind_blob(q, 4, at->chain.tree.edge, sizeof(at->chain.tree.edge), SQLITE_TRANSIENT);
        sqlite3_bind_int64(q, 5, at->segment);
        sqlite3_bind_int64(q, 6, (sqlite3_int64)at->end);
        sqlite3_bind_int64(q, 7, (sqlite3_int64)at->first);
        sqlite3_bind_int64(q, 8, (sqlite3_int64)at->sealed);
        sqlite3_bind_int64(q, 9, at->sealed_ms);
        bind_digest(q, 10, tag);
        ok = sqlite3_step(q) == SQLITE_DONE;
    }
    sqlite3_finalize(q);
    return ok;
}

void lw_index_save(struct lw_store *s)
{
    struct lw_digest tag;
    bool ok;

    s->saved = s->at.chain.next_seq; /* not tried again at once, whatever happens */
    if (!s->db || tag_of(s, &s->at, &s->state, &tag) != 0)
        return;
    ok = exec(s->db, "BEGIN IMMEDIATE") && (!s->state_dirty || save_rows(s)) && save_texts(s) &&
         save_snapshot(s, &tag) && exec(s->db, "COMMIT");
    if (ok) {
        s->state_dirty = false;
        return;
    }
    if (!sqlite3_get_autocommit(s->db))
        exec(s->db, "ROLLBACK");
}
