/* The state folder: the log of receipts, blobs by digest, the signing key, and the SQLite index
 * that can be rebuilt from them. One chain per store, however many processes: each append holds the
 * store's write lock and first reads what others appended.
 *
 *   receipts/000001.jsonl …  the log, in segments; the source of truth
 *   receipts/vkey            the public key, for convenience (verifiers get it from outside)
 *   objects/<2 hex>/<62 hex> surfaces and manifests, named by SHA-256, checked on every read
 *   arguments/…              likewise: of calls that a human is asked about, until that is over
 *   key                      Ed25519 private key, PEM, 0600
 *   landwaiter.db            SQLite: index, current manifests, pending surfaces
 *   limits.db                SQLite: counters of limits; not in the log, and never rebuilt
 *   holders/<32 hex>         a lock for each process that has limited calls under way
 *   lock, lock.turn          the write lock, and the turn to wait for it */
#ifndef LW_STORE_STORE_H
#define LW_STORE_STORE_H

#include <stdbool.h>
#include <stdint.h>

#include "lib/approve/approve.h"
#include "lib/base/buf.h"
#include "lib/limit/kill.h"
#include "lib/limit/limit.h"
#include "lib/manifest/lock.h"
#include "lib/manifest/manifest.h"
#include "lib/receipt/receipt.h"

struct lw_store;

struct lw_store_error {
    char text[512]; /* what, where, and the remedy */
};

/* $XDG_STATE_HOME/landwaiter, else ~/.local/state/landwaiter, into out. */
LW_CHECKED int lw_store_default_dir(char *out, size_t size);

/* Opens the folder, `create` makes it (0700) with key and genesis record on first use; otherwise a
 * missing one is -LW_ERR_NOTFOUND. A torn last line (never acknowledged) is cut off and left in a
 * gap record. */
LW_CHECKED int lw_store_open(const char *dir, bool create, struct lw_store **out,
                             struct lw_store_error *err);
/* Writes a last checkpoint when records are unsigned, and closes. */
void lw_store_close(struct lw_store **s);

/* ---- appending: begin, add…, commit ---- */

/* Takes the write lock and reads what others appended. */
LW_CHECKED int lw_store_begin(struct lw_store *s, struct lw_store_error *err);
/* A decision that names an approval uses it up: -LW_ERR_STATE when it is not approved, is over, was
 * used already or is about another call; the batch goes on without it.
 * Adds a record to the batch. `data` canonical (-LW_ERR_SYNTAX; the batch goes on without it); `id`
 * receives its receipt id. Genesis, gap and checkpoint are the store's own: -LW_ERR_STATE. */
LW_CHECKED int lw_store_add(struct lw_store *s, enum lw_phase phase, struct lw_str data,
                            int64_t wall_ms, char id[LW_RECEIPT_ID_MAX],
                            struct lw_store_error *err);
/* Writes the batch, makes it durable with one fdatasync, lets the lock go. Adds a checkpoint when
 * one is due (a second or 4,096 records after the last). On failure nothing of the batch counts,
 * and the batch is over; when what is on disk is uncertain (a failed sync), every later call fails
 * too until the store is opened again. */
LW_CHECKED int lw_store_commit(struct lw_store *s, int64_t wall_ms, struct lw_store_error *err);
/* Forgets the open batch, if any, and lets the lock go. */
void lw_store_cancel(struct lw_store *s);
/* For a loop without work, about once a second: signs records that have waited a second for their
 * checkpoint. Cheap when there are none; does nothing while a batch is open. */
LW_CHECKED int lw_store_idle(struct lw_store *s, int64_t wall_ms, struct lw_store_error *err);

/* ---- surfaces and manifests ----
 *
 * Observing, approving and rejecting are batches of their own: -LW_ERR_STATE while one is open. */

/* Keeps the surface as a blob and as pending for (server, view), with a surface record. The same
 * surface seen again makes no new record: `id` is then that of the earlier one. */
LW_CHECKED int lw_store_observe(struct lw_store *s, struct lw_str server, struct lw_str view,
                                struct lw_str surface, struct lw_str drift, int64_t wall_ms,
                                char id[LW_RECEIPT_ID_MAX], struct lw_store_error *err);
/* Approves what is pending for (server, view; view empty = the latest seen) provided that it still
 * is `shown`: -LW_ERR_MOVED otherwise. Leaves an approval record; *out (may be NULL) is the new
 * manifest's text in `manifest`. */
LW_CHECKED int lw_store_approve(struct lw_store *s, struct lw_str server, struct lw_str view,
                                const struct lw_digest *shown, const struct lw_approval *approval,
                                char id[LW_RECEIPT_ID_MAX], struct lw_buf *manifest,
                                struct lw_store_error *err);
/* Rejects what is pending (-LW_ERR_STATE when nothing is): recorded, and the entry is marked so, no
 * longer pending. With `revoke`, what was approved is withdrawn too, in every view, and nothing of
 * the server can be called; `shown` is then not looked at. */
LW_CHECKED int lw_store_reject(struct lw_store *s, struct lw_str server, struct lw_str view,
                               const struct lw_digest *shown, struct lw_str by,
                               struct lw_str reason, bool revoke, int64_t wall_ms,
                               char id[LW_RECEIPT_ID_MAX], struct lw_store_error *err);
/* The manifest text for (server, view), or the server's latest of another view: -LW_ERR_NOTFOUND
 * when nothing is approved, -LW_ERR_DAMAGED when the blob does not match its record. */
LW_CHECKED int lw_store_manifest(struct lw_store *s, struct lw_str server, struct lw_str view,
                                 struct lw_buf *out, struct lw_store_error *err);

/* ---- two humans (history.c) ---- */

/* Where a rule demands two humans: records that one of them approves what `scope` stands for, a
 * digest of what exactly is approved. It is no approval yet. -LW_ERR_MOVED as lw_store_approve. */
LW_CHECKED int lw_store_first_approval(struct lw_store *s, struct lw_str server, struct lw_str view,
                                       const struct lw_digest *shown, const struct lw_digest *scope,
                                       const struct lw_approval *approval,
                                       char id[LW_RECEIPT_ID_MAX], struct lw_store_error *err);
/* Who recorded that last for this very surface and scope, other than the user in `by`, on whatever
 * host: -LW_ERR_NOTFOUND when nobody did. */
LW_CHECKED int lw_store_first_approver(struct lw_store *s, struct lw_str server, struct lw_str view,
                                       const struct lw_digest *shown, const struct lw_digest *scope,
                                       struct lw_str by, char out[257], struct lw_store_error *err);

/* Takes a manifest of a lock file as approved for its server and view, unless that is in force
 * already (*id is then empty): recorded as approved by the lock file of that digest, whoever wrote
 * it. What the server shows need not have been seen. */
LW_CHECKED int lw_store_import(struct lw_store *s, const struct lw_manifest *m,
                               const struct lw_digest *lock, int64_t wall_ms,
                               char id[LW_RECEIPT_ID_MAX], struct lw_store_error *err);

#define LW_STORE_BY_LOCK "lock file" /* no human's name: those are user@host */

struct lw_store_server { /* one row per (server, view) seen */
    char server[65];
    char view[LW_VIEW_TEXT_BUF];
    bool approved; /* a manifest is in force */
    struct lw_digest manifest;
    int64_t approved_at;
    char approved_by[128];     /* LW_STORE_BY_LOCK: its manifest came from a lock file */
    bool pending;              /* an observed surface waits for review */
    bool rejected;             /* it was rejected and not seen changed since */
    struct lw_digest observed; /* surface digest of the last one observed */
    int64_t observed_at;
    int64_t gone_at; /* pending, but since then what it shows waits for nobody; 0: it shows this */
    char disposition[16]; /* of the pending drift */
    char record[LW_RECEIPT_ID_MAX];
};

/* Calls `each` per row, ordered by server and view; a non-zero return stops and is returned. */
LW_CHECKED int lw_store_servers(struct lw_store *s,
                                int (*each)(void *user, const struct lw_store_server *row),
                                void *user, struct lw_store_error *err);
/* The surface text last observed of the server through any view; -LW_ERR_NOTFOUND when none was. */
LW_CHECKED int lw_store_seen(struct lw_store *s, struct lw_str server, struct lw_buf *out,
                             struct lw_store_error *err);
/* The surface text last observed for (server, view). */
LW_CHECKED int lw_store_observed(struct lw_store *s, struct lw_str server, struct lw_str view,
                                 struct lw_buf *out, struct lw_store_error *err);

/* ---- the kill switch (kills.c) ----
 *
 * While something is switched off, lw_store_add refuses decisions that permit calls to it with
 * -LW_ERR_KILLED: a kill holds for every record that comes after it in the log. */

struct lw_store_kill {
    enum lw_kill_kind kind;
    char name[LW_KILL_NAME_MAX + 1]; /* "" for all */
    char reason[LW_KILL_REASON_MAX + 1];
    char by[129];
    int64_t at;                     /* of its record */
    char record[LW_RECEIPT_ID_MAX]; /* likewise; both are set by the store */
};

/* Switches off, or with `lift` on again: a batch of its own. -LW_ERR_NOTFOUND when what is to be
 * lifted is not switched off, -LW_ERR_LIMIT beyond LW_KILLS_MAX. */
LW_CHECKED int lw_store_kill(struct lw_store *s, const struct lw_store_kill *k, bool lift,
                             int64_t wall_ms, char id[LW_RECEIPT_ID_MAX],
                             struct lw_store_error *err);
/* What is switched off, as of the last look at the log. Valid until the store is next used. */
const struct lw_store_kill *lw_store_kills(const struct lw_store *s, size_t *n);

/* ---- rules in force (policies.c): for operators, no decision rests on it ---- */

#define LW_STORE_POLICIES 1024 /* servers that are kept */

struct lw_store_policy { /* as the last gateway that serves this server has said */
    char server[65];
    struct lw_digest digest; /* zeros: there are no rules */
    char mode[16];           /* "enforce", "shadow", "mixed", "none" */
    char file[513];          /* the first of its files, may be empty */
    uint32_t files;
    uint32_t rules;
    int64_t since;                  /* wall ms: these rules, in this mode */
    int64_t read_at;                /* the files were read last */
    bool failed;                    /* ... and were bad: the rules from before stay in force */
    char error[257];                /* why; likewise */
    char record[LW_RECEIPT_ID_MAX]; /* that brought them into force */
};

/* As of the last look at the log, one a server. Valid until the store is next used. */
const struct lw_store_policy *lw_store_policies(const struct lw_store *s, size_t *n);

/* ---- limits (claims.c) ----
 *
 * Counters are in limits.db, shared by all processes on the folder, and change under the write lock
 * only. A claim is answered when its record and then its counters are durable: what a crash between
 * the two leaves is a record of a call that nobody made. */

struct lw_store_refusal {
    size_t unit;      /* the first of the claim that has nothing left */
    int64_t retry_ms; /* as lw_counter_take says */
};

/* lw_store_add for a decision that permits a call, which takes all of `units` or is not written:
 * -LW_ERR_LIMIT and *refused.unit < n when a counter has nothing left; refused.unit == n with any
 * other error. What goes on (CONCURRENT) is kept under the decision's id until lw_store_done, or
 * until this store is closed or its process has gone. */
LW_CHECKED int lw_store_claim(struct lw_store *s, struct lw_str data,
                              const struct lw_claim_unit *units, size_t n, int64_t wall_ms,
                              char id[LW_RECEIPT_ID_MAX], struct lw_store_refusal *refused,
                              struct lw_store_error *err);
/* The call of that decision has ended: gives back what goes on (CONCURRENT), adds what is known now
 * (BYTES). With a batch open. What cannot be kept now is tried again with the next batch;
 * -LW_ERR_LIMIT when too much waits for that: it stays taken. */
LW_CHECKED int lw_store_done(struct lw_store *s, struct lw_str id,
                             const struct lw_claim_unit *units, size_t n, int64_t wall_ms,
                             struct lw_store_error *err);
/* Whether all ends of calls that were told are counted, as far as this store knows. */
bool lw_store_counted(const struct lw_store *s);

/* What is used of one limit now (usage.c). */
struct lw_store_usage {
    struct lw_limit limit; /* its id is valid during the call */
    uint64_t counters;     /* that have something used: one for each that it is counted by */
    uint64_t most;         /* used of the fullest of them, in the limit's unit */
};

/* Calls `each` for every limit of which something is used, ordered by id, without taking anything;
 * a non-zero return stops and is returned. */
LW_CHECKED int lw_store_usage(struct lw_store *s, int64_t wall_ms,
                              int (*each)(void *user, const struct lw_store_usage *u), void *user,
                              struct lw_store_error *err);
/* What `from` has under way goes on as this store's: for a store that is opened again. */
void lw_store_take_over(struct lw_store *s, struct lw_store *from);

/* ---- approvals of calls (ask.c) ---- */

struct lw_store_ask {
    char id[LW_RECEIPT_ID_MAX]; /* of its record: what the approval is called */
    struct lw_digest request;
    struct lw_digest binding;
    int64_t asked_at;
    int64_t expires_at;
    struct lw_ask_progress progress;
    struct lw_str ask;     /* lw_ask_write; valid until the store is next used */
    struct lw_str answers; /* {"at":MS,"data":{…}} one a line; likewise */
};

/* Asks about the call that `text` (lw_ask_write) describes, whose exact arguments are `args` (p
 * NULL: it has none). The same call asked about before is found again while it waits, is approved
 * and not used, or was denied and is not over. A batch of its own. -LW_ERR_LIMIT: it cannot be
 * shown in full; -LW_ERR_BUSY: humans are asked too much already. */
LW_CHECKED int lw_store_ask(struct lw_store *s, struct lw_str text, struct lw_str args,
                            int64_t wall_ms, struct lw_store_ask *out, struct lw_store_error *err);
/* Calls `each` for every ask that is not long over, the oldest first, after reading what others
 * appended; a non-zero return stops and is returned. */
LW_CHECKED int lw_store_asks(struct lw_store *s, int64_t wall_ms,
                             int (*each)(void *user, const struct lw_store_ask *ask), void *user,
                             struct lw_store_error *err);
/* -LW_ERR_NOTFOUND when it is not known, or long over. */
LW_CHECKED int lw_store_ask_find(struct lw_store *s, struct lw_str id, int64_t wall_ms,
                                 struct lw_store_ask *out, struct lw_store_error *err);
/* Its arguments, exactly. */
LW_CHECKED int lw_store_ask_args(struct lw_store *s, const struct lw_store_ask *ask,
                                 struct lw_buf *out, bool *has_args, struct lw_store_error *err);

/* ---- what is shown of them (ask_show.c) ---- */

/* The text that a human answers about (lw_ask_show), and its digest. -LW_ERR_LIMIT: it cannot be
 * shown in full, so that nobody may approve it. */
LW_CHECKED int lw_store_ask_text(struct lw_store *s, const struct lw_store_ask *ask,
                                 struct lw_buf *to, struct lw_digest *shown,
                                 struct lw_store_error *err);
/* Where it stands, and what was asked, as a JSON object. */
void lw_store_ask_json(struct lw_json_writer *w, const struct lw_store_ask *ask);
/* The answers given so far, as a JSON array. */
void lw_store_ask_answers_json(struct lw_json_writer *w, const struct lw_store_ask *ask);
/* One line of a list: where it stands and what it is about, names made visible (lw_visible). */
void lw_store_ask_row_json(struct lw_json_writer *w, const struct lw_store_ask *ask);

/* Deletes the arguments of calls that no human has to look at any more: whose ask was used, denied
 * or over for longer than `keep_ms`. Receipts keep their digests. Takes the write lock where there
 * is something to look at. */
LW_CHECKED int lw_store_forget(struct lw_store *s, int64_t keep_ms, int64_t wall_ms,
                               struct lw_store_error *err);

struct lw_store_answer {
    struct lw_answer answer;       /* its time is that of its record */
    struct lw_str via;             /* "cli", "form" … */
    struct lw_str reason;          /* may be empty */
    const struct lw_digest *shown; /* SHA-256 of what was shown (lw_ask_show), or NULL */
    struct lw_str webhook; /* id of the message that brought it: letters, digits, _ and -; p NULL:
                              none did */
};

/* Records the answer; *out is how the ask stands then. -LW_ERR_NOTFOUND; -LW_ERR_STATE when it does
 * not wait; -LW_ERR_PERM when this yes cannot count; -LW_ERR_DUPLICATE when an answer came with
 * this webhook before, to whichever ask. */
LW_CHECKED int lw_store_answer(struct lw_store *s, struct lw_str id,
                               const struct lw_store_answer *answer, int64_t wall_ms,
                               struct lw_store_ask *out, struct lw_store_error *err);
/* Records a standing answer, or that one is revoked: `data` as docs/approvals.md says, canonical.
 */
LW_CHECKED int lw_store_grant(struct lw_store *s, struct lw_str data, int64_t wall_ms,
                              char id[LW_RECEIPT_ID_MAX], struct lw_store_error *err);
/* Calls `each` for those in force. */
LW_CHECKED int lw_store_grants(struct lw_store *s, int64_t wall_ms,
                               int (*each)(void *user, const char *id, int64_t given_at,
                                           int64_t expires_at, struct lw_str data),
                               void *user, struct lw_store_error *err);

/* Reads what other processes appended; *changed when an approval, a
 * rejection, an answer or a kill was among it. */
LW_CHECKED int lw_store_refresh(struct lw_store *s, bool *changed, struct lw_store_error *err);

/* ---- lock files (lock.c) ---- */

/* Signs what the lock file says with the ledger's key, under the log's name and "/lock". */
LW_CHECKED int lw_store_sign_lock(struct lw_store *s, struct lw_lock *l, int64_t wall_ms,
                                  struct lw_store_error *err);
/* Reads the file at `path`; errors say "path:line:col: what". `vkey` is the text of a verifier key
 * as receipts/vkey holds it: then the file must be signed by it. NULL: the signature is not looked
 * at. */
LW_CHECKED int lw_lock_read(const char *path, const char *vkey, struct lw_lock **out,
                            struct lw_store_error *err);
/* The verifier key that a file holds, as text; freed by the caller. */
LW_CHECKED int lw_lock_read_key(const char *path, char **out, struct lw_store_error *err);

/* ---- reading the log ---- */

/* Calls `each` for every complete line from record `from` on, without needing key, lock or
 * database; a non-zero return stops and is returned. `where` is "receipts/000001.jsonl:17". A line
 * longer than a record can be is -LW_ERR_DAMAGED; a last line without newline is being written, or
 * was never acknowledged: it is left out. */
LW_CHECKED int lw_store_lines(const char *dir, uint64_t from,
                              int (*each)(void *user, struct lw_str line, const char *where),
                              void *user, struct lw_store_error *err);
/* The public key as a C2SP verifier key, from receipts/vkey. */
LW_CHECKED int lw_store_vkey(const char *dir, struct lw_buf *out, struct lw_store_error *err);

#endif
