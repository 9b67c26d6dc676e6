/* What the parts of the store share. Each part is one .c file:
 *   store.c    opening, closing, batches            log.c      segments: catching up, appending
 *   files.c    errors, folders, whole files, lock   lines.c    reading the log without a store
 *   key.c      the signing key                      state.c    what the records say
 *   index.c    SQLite: a snapshot of that           blob.c     objects by digest
 *   surface.c  observing and looking up             approve.c  approving and rejecting
 *   history.c  the first of two humans
 *   lock.c     lock files: reading, signing         import.c   taking their manifests
 *   asks.c     calls that wait for a human          ask.c      asking, answering, using
 *   forget.c   arguments that are not needed
 *   kills.c    what is switched off                 kill.c     switching
 *   policies.c which rules are in force             usage.c    what is used of limits
 *   claims.c   calls that are counted               counters.c SQLite: the counters
 *   holders.c  who has calls under way */
#ifndef LW_STORE_PARTS_H
#define LW_STORE_PARTS_H

#include <limits.h>
#include <sqlite3.h>
#include <sys/types.h>

#include "lib/json/json.h"
#include "lib/receipt/note.h"
#include "src/store/asks.h"
#include "src/store/store.h"

#define LW_STORE_PATH       3072
#define LW_STORE_WHERE      96
#define LW_STORE_ROWS       4096        /* (server, view) pairs */
#define LW_STORE_VIEWS      64          /* of one server */
#define LW_STORE_SEGMENT    (64u << 20) /* bytes, after which the next segment begins */
#define LW_STORE_BATCH      (8u << 20)  /* bytes */
#define LW_STORE_RECHECK    (4u << 20)  /* bytes before the snapshot that opening reads again */
#define LW_STORE_BLOB       (80u << 20) /* bytes of an object */
#define LW_STORE_SIGN_MS    1000
#define LW_STORE_SIGN_COUNT 4096
#define LW_STORE_SNAPSHOT   16384 /* records between two snapshots in the index */
#define LW_STORE_LOCK_MS    10000

/* ---- files.c ---- */

int lw_store_fail(struct lw_store_error *err, int rc, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
/* Of errno: "cannot <what> <path>: <reason>; <remedy>", and its code. */
int lw_store_fail_errno(struct lw_store_error *err, const char *what, const char *path);
/* Makes the folder and its parents, 0700. */
LW_CHECKED int lw_store_make_dir(const char *path, struct lw_store_error *err);
LW_CHECKED int lw_store_sync_dir(int fd, const char *path, struct lw_store_error *err);
/* Reads a whole file of at most `max` bytes: errno stays set on failure. */
LW_CHECKED int lw_store_read_fd(int fd, size_t max, struct lw_buf *out);
/* Writes a file so that it is there whole or not at all, durable when this returns. `temp` is in
 * the same folder. `path` only for messages. */
LW_CHECKED int lw_store_write_file(int dirfd, const char *temp, const char *name,
                                   struct lw_str text, mode_t mode, const char *path,
                                   struct lw_store_error *err);
LW_CHECKED int lw_store_write_all(int fd, const char *p, size_t n, off_t at);

/* The write lock: fair to other processes, and bounded in time (-LW_ERR_BUSY). */
struct lw_store_lock {
    int lock;
    int turn; /* held while waiting for `lock`: who just had it cannot take it again first */
    int wait_ms;
};

LW_CHECKED int lw_store_lock_open(int dirfd, const char *dir, struct lw_store_lock *out,
                                  struct lw_store_error *err);
void lw_store_lock_close(struct lw_store_lock *l);
LW_CHECKED int lw_store_lock(struct lw_store_lock *l, const char *dir, struct lw_store_error *err);
void lw_store_unlock(struct lw_store_lock *l);

/* ---- key.c ---- */

LW_CHECKED int lw_store_key_load(int dirfd, const char *dir, struct lw_signer **out,
                                 struct lw_store_error *err);
LW_CHECKED int lw_store_key_make(int dirfd, const char *dir, struct lw_signer **out,
                                 struct lw_store_error *err);

/* ---- state.c: what the records say about surfaces ---- */

struct lw_row {
    struct lw_store_server pub;
    struct lw_digest blob;    /* of the text last observed */
    struct lw_digest live;    /* the surface last shown, also when another one waits for review */
    struct lw_digest settled; /* the surface that its manifest approves (lw_surface_digest) */
    uint64_t observed_seq;
    uint64_t approved_seq;
};

/* What is switched off, the oldest first. */
struct lw_kills {
    struct lw_store_kill *v;
    size_t n;
    size_t cap;
};

void lw_kills_fini(struct lw_kills *k);
/* Applies a kill record; what is malformed has no effect. -LW_ERR_NOMEM only. */
LW_CHECKED int lw_kills_apply(struct lw_kills *k, const struct lw_receipt *r,
                              const struct lw_json *data);
/* Where it is, or k->n. */
size_t lw_kills_find(const struct lw_kills *k, enum lw_kill_kind kind, struct lw_str name);
void lw_kills_write(const struct lw_kills *k, struct lw_buf *b);
/* Reads exactly that into an empty one. */
LW_CHECKED int lw_kills_read(struct lw_kills *k, struct lw_str text);
/* -LW_ERR_KILLED for the data of a decision that permits what is switched off. */
LW_CHECKED int lw_kills_permit(struct lw_store *s, struct lw_str data, struct lw_store_error *err);

/* Which rules are in force for which server. */
struct lw_policies {
    struct lw_store_policy *v;
    size_t n;
    size_t cap;
};

void lw_policies_fini(struct lw_policies *p);
/* Applies a policy record; what is malformed has no effect. -LW_ERR_NOMEM only. */
LW_CHECKED int lw_policies_apply(struct lw_policies *p, const struct lw_receipt *r,
                                 const struct lw_json *data);
void lw_policies_write(const struct lw_policies *p, struct lw_buf *to);
/* Reads exactly that into an empty one. */
LW_CHECKED int lw_policies_read(struct lw_policies *p, struct lw_str text);

struct lw_state {
    struct lw_kills kills;
    struct lw_policies policies;
    struct lw_row *rows; /* ordered by server, view */
    size_t n;
    size_t cap;
    struct lw_asks asks;
};

void lw_state_fini(struct lw_state *st);
struct lw_row *lw_state_find(const struct lw_state *st, struct lw_str server, struct lw_str view);
/* The row of the server whose surface was seen last. */
struct lw_row *lw_state_latest(const struct lw_state *st, struct lw_str server);
/* The row whose manifest is in force for (server, view), or NULL. */
struct lw_row *lw_state_in_force(const struct lw_state *st, struct lw_str server,
                                 struct lw_str view);
/* True when a surface of (server, view) can be kept. */
bool lw_state_room(const struct lw_state *st, struct lw_str server, struct lw_str view);
/* Applies a record about surfaces or approvals; what is malformed has no effect. -LW_ERR_NOMEM
 * only. */
LW_CHECKED int lw_state_apply(struct lw_state *st, struct lw_arena *a, const struct lw_receipt *r);
LW_CHECKED int lw_state_push(struct lw_state *st, const struct lw_row *row);

/* ---- the store ---- */

/* ---- counters.c: limits.db. All but close with the write lock. ---- */

#define LW_STORE_COUNTERS                                                                          \
    65536                    /* counters; of more the idle ones go, and then there is no room      \
                              */
#define LW_STORE_UNDONE 4096 /* ends of calls that could not be kept yet */

struct lw_undone {
    struct lw_claim_unit unit; /* its limit's id is not kept */
    char decision[LW_RECEIPT_ID_MAX];
};

struct lw_counters {
    sqlite3 *db;     /* NULL: not opened yet */
    bool open;       /* a transaction is */
    bool claimed;    /* ... in which a decision has taken something */
    bool broken;     /* ... of which a part is lost: the batch must not be written */
    int64_t now;     /* wall ms of what is counted */
    char holder[33]; /* this store's name for what it has under way; "" until there is any */
    int holder_fd;   /* locked as long as it lives */
    bool swept;      /* what others left under way was looked at */
    unsigned fresh;  /* new counters since they were counted */
    struct lw_undone *undone;
    size_t undone_n;
    size_t undone_cap;
    size_t applied; /* of them, in the open transaction */
};

LW_CHECKED int lw_counters_open(struct lw_store *s, struct lw_store_error *err);
/* Opens the database and a transaction, where there is none. */
LW_CHECKED int lw_counters_begin(struct lw_store *s, struct lw_store_error *err);
/* A place to go back to, within the transaction. */
LW_CHECKED int lw_counters_mark(struct lw_store *s, struct lw_store_error *err);
LW_CHECKED int lw_counters_keep(struct lw_store *s, struct lw_store_error *err);
void lw_counters_back(struct lw_store *s);
/* Whether the transaction still holds all that the batch has taken. */
bool lw_counters_whole(const struct lw_store *s);
LW_CHECKED int lw_counters_commit(struct lw_store *s, struct lw_store_error *err);
void lw_counters_cancel(struct lw_store *s);
/* One unit of a claim: -LW_ERR_LIMIT with *retry_ms when nothing is left. */
LW_CHECKED int lw_counters_take(struct lw_store *s, const struct lw_claim_unit *u, int64_t wall_ms,
                                int64_t *retry_ms, struct lw_store_error *err);
LW_CHECKED int lw_counters_add(struct lw_store *s, const struct lw_claim_unit *u, int64_t wall_ms,
                               struct lw_store_error *err);
LW_CHECKED int lw_counters_running(struct lw_store *s, const struct lw_claim_unit *u,
                                   const char *decision, bool on, struct lw_store_error *err);
void lw_counters_close(struct lw_store *s);

/* ---- holders.c: who has calls under way ---- */

/* Gives this store a name that others can tell to be alive. */
LW_CHECKED int lw_holder_need(struct lw_store *s, struct lw_store_error *err);
/* Whether the store of that name is gone; its file then is too. */
bool lw_holder_gone(struct lw_store *s, const char *holder);
void lw_holder_close(struct lw_store *s);

/* How far the log was read: the chain up to there, and the place. */
struct lw_store_at {
    struct lw_chain chain;
    uint32_t segment;  /* from 1 */
    uint64_t end;      /* bytes of the segment */
    uint64_t first;    /* number of the segment's first record */
    uint64_t sealed;   /* records up to and with the last checkpoint */
    int64_t sealed_ms; /* its time */
};

struct lw_store {
    char dir[LW_STORE_PATH];
    int dirfd;
    int logfd; /* the folder of segments */
    int segfd;
    struct lw_store_lock lock;
    struct lw_signer *signer;
    struct lw_vkey vkey;
    char origin[LW_ORIGIN_MAX + 1];

    struct lw_store_at at; /* what is durable */
    struct lw_chain work;  /* with the open batch */
    struct lw_buf batch;
    bool in_batch;
    bool batch_news;    /* the batch holds records that change the state */
    char poisoned[256]; /* why nothing more is written until reopened; "" = it is well */

    struct lw_state state;
    bool news;        /* others appended an approval or a rejection */
    bool state_dirty; /* the index does not have it yet */
    uint64_t saved;   /* records that the index knows of */
    sqlite3 *db;      /* NULL: could not be opened; all works without */
    struct lw_counters counters;
    uint64_t segment_max;
    struct lw_arena arena;
    struct lw_buf scratch;
};

/* ---- log.c ---- */

void lw_segment_name(uint32_t segment, char out[24]);
/* The numbers of the segments that exist, ascending; the caller frees. In lines.c. */
LW_CHECKED int lw_log_segments(const char *path, int logfd, uint32_t **out, size_t *count,
                               struct lw_store_error *err);
/* Opens the segment for appending. */
LW_CHECKED int lw_log_open_segment(struct lw_store *s, uint32_t segment, bool create,
                                   struct lw_store_error *err);
/* With the write lock: reads what is new; cuts a torn last line and leaves a gap record. `own`: no
 * news. */
LW_CHECKED int lw_log_catch_up(struct lw_store *s, bool opening, struct lw_store_error *err);
/* Opening with a snapshot: the last part before it must still be what it was. */
LW_CHECKED int lw_log_recheck(struct lw_store *s, struct lw_store_error *err);
/* Appends s->batch, durable, and moves s->at to s->work. */
LW_CHECKED int lw_log_write(struct lw_store *s, struct lw_store_error *err);
/* True when there is nothing to catch up with, without taking the lock. */
bool lw_log_unchanged(const struct lw_store *s);
LW_CHECKED int lw_store_poisoned(const struct lw_store *s, struct lw_store_error *err);

/* ---- blob.c ---- */

LW_CHECKED int lw_blob_put(struct lw_store *s, struct lw_str text, struct lw_digest *out,
                           struct lw_store_error *err);
LW_CHECKED int lw_blob_get(struct lw_store *s, const struct lw_digest *d, struct lw_buf *out,
                           struct lw_store_error *err);

/* The same for arguments of calls that a human is asked about: -LW_ERR_NOTFOUND when they are not
 * kept any more. */
LW_CHECKED int lw_args_put(struct lw_store *s, struct lw_str text, struct lw_digest *out,
                           struct lw_store_error *err);
LW_CHECKED int lw_args_get(struct lw_store *s, const struct lw_digest *d, struct lw_buf *out,
                           struct lw_store_error *err);
/* Deletes what `keep` does not want kept. */
void lw_args_sweep(struct lw_store *s,
                   bool (*keep)(void *user, const struct lw_digest *d, int64_t written_ms),
                   void *user);

/* ---- ask.c ---- */

/* With the batch open: takes the approval that a decision's data name, for this batch. */
LW_CHECKED int lw_ask_claim(struct lw_store *s, struct lw_str data, int64_t wall_ms,
                            struct lw_store_error *err);
/* The batch is over: what was taken and not written is free again. */
void lw_ask_unclaim(struct lw_store *s);

/* ---- index.c ---- */

void lw_index_open(struct lw_store *s);
/* Loads snapshot and rows when they are whole and this key's; false: begin at the beginning. */
bool lw_index_load(struct lw_store *s);
/* Writes them. A failure costs time at the next opening, nothing else. */
void lw_index_save(struct lw_store *s);
void lw_index_close(struct lw_store *s);

#endif
