/* Receipts: exact bytes, hash chain, Merkle checkpoints, and their verification.
 *
 * A record is one line, the canonical form (RFC 8785) of
 *   {"chain":{"id":C,"prev":D,"seq":N},"data":{...},"id":I,"phase":P,"schema":S,"ts":T}
 * C: 32 hexadecimal digits chosen at genesis. D: "sha256:..." of the previous line's bytes without
 * its newline; null at seq 0. I: the first 8 digits of C, "-", N. S: "landwaiter/receipt/v1".
 * T: RFC 3339 UTC with milliseconds. `data` has one shape per phase. A checkpoint is a record too:
 * its data carry a C2SP signed note over the RFC 6962 tree of all records before it. */
#ifndef LW_RECEIPT_RECEIPT_H
#define LW_RECEIPT_RECEIPT_H

#include <stdint.h>

#include "lib/base/buf.h"
#include "lib/base/digest.h"
#include "lib/base/time.h"

#define LW_RECEIPT_SCHEMA "landwaiter/receipt/v1"
#define LW_RECEIPT_MAX    32768 /* bytes of a line without its newline */
#define LW_CHAIN_ID_TEXT  32
#define LW_RECEIPT_ID_MAX 32  /* with NUL */
#define LW_ORIGIN_MAX     128 /* bytes of a log's origin, the name of its key */

/* X(name, text) */
#define LW_PHASE_TABLE(X)                                                                          \
    X(GENESIS, "genesis")                                                                          \
    X(DECISION, "decision")                                                                        \
    X(OUTCOME, "outcome")                                                                          \
    X(SURFACE, "surface")                                                                          \
    X(APPROVAL, "approval")                                                                        \
    X(CONFIG, "config")                                                                            \
    X(GAP, "gap")                                                                                  \
    X(CHECKPOINT, "checkpoint")                                                                    \
    X(POLICY, "policy")                                                                            \
    X(KILL, "kill")                                                                                \
    X(ASK, "ask")                                                                                  \
    X(ANSWER, "answer")

enum lw_phase {
#define X(n, t) LW_PHASE_##n,
    LW_PHASE_TABLE(X)
#undef X
        LW_PHASE_COUNT
};

const char *lw_phase_name(enum lw_phase p);
LW_CHECKED int lw_phase_parse(struct lw_str s, enum lw_phase *out);

/* RFC 6962 tree head kept as its right edge: at most 64 subtree roots. */
struct lw_merkle {
    uint64_t size;
    struct lw_digest edge[64];
};

void lw_merkle_add(struct lw_merkle *m, struct lw_str leaf);
struct lw_digest lw_merkle_root(const struct lw_merkle *m);

/* Where a chain stands: what is needed to write the next record. */
struct lw_chain {
    char id[LW_CHAIN_ID_TEXT + 1];
    uint64_t next_seq;
    struct lw_digest prev; /* of the last record; unused at seq 0 */
    struct lw_merkle tree;
};

/* Appends one record (with its newline) to `to` and advances the chain. `data` must be a canonical
 * JSON object: -LW_ERR_SYNTAX otherwise, -LW_ERR_LIMIT beyond LW_RECEIPT_MAX; on error neither
 * changes. `id` receives the record's id and a NUL. */
LW_CHECKED int lw_receipt_append(struct lw_chain *c, enum lw_phase phase, struct lw_str data,
                                 int64_t wall_ms, struct lw_buf *to, char id[LW_RECEIPT_ID_MAX]);

/* What a line says, without its data being looked into. Slices point into the line. */
struct lw_receipt {
    struct lw_str chain_id;
    struct lw_digest prev; /* zeros at seq 0 */
    uint64_t seq;
    struct lw_str data; /* a canonical object */
    struct lw_str id;
    enum lw_phase phase;
    int64_t ts; /* wall ms */
};

/* Reads a line without its newline. Only the exact form above is accepted: -LW_ERR_SYNTAX, and
 * *why (may be NULL) is a static text for a human; -LW_ERR_LIMIT when it is too long. */
LW_CHECKED int lw_receipt_read(struct lw_str line, struct lw_receipt *out, const char **why);
/* Advances the chain over a line that was read. -LW_ERR_MISMATCH when it is not the next record of
 * this chain; the chain is then unchanged. A chain with an empty id takes that of seq 0. */
LW_CHECKED int lw_chain_follow(struct lw_chain *c, const struct lw_receipt *r, struct lw_str line);

/* ---- signing and verifying ---- */

struct lw_signer; /* an Ed25519 private key: in the ledger process only */

/* Reads a PEM PKCS#8 private key, or makes a new one. */
LW_CHECKED int lw_signer_load(struct lw_str pem, struct lw_signer **out);
LW_CHECKED int lw_signer_generate(struct lw_signer **out);
void lw_signer_free(struct lw_signer **s);
LW_CHECKED int lw_signer_pem(const struct lw_signer *s, struct lw_buf *to);
/* The public half as a C2SP verifier key: "origin+keyid+base64". An origin is 1 to LW_ORIGIN_MAX
 * printable ASCII characters without space, plus, quote and backslash; else -LW_ERR_SYNTAX. */
LW_CHECKED int lw_signer_vkey(const struct lw_signer *s, struct lw_str origin, struct lw_buf *to);
/* A tag that only the holder of the key can compute: HMAC-SHA-256 under a key derived from the
 * private key and `label`. For what the holder writes for itself. */
LW_CHECKED int lw_signer_tag(const struct lw_signer *s, struct lw_str label, struct lw_str data,
                             struct lw_digest *out);

/* Appends the checkpoint record for all records so far (C2SP tlog-checkpoint signed by `s`). */
LW_CHECKED int lw_receipt_checkpoint(struct lw_chain *c, const struct lw_signer *s,
                                     struct lw_str origin, int64_t wall_ms, struct lw_buf *to);

enum lw_finding { LW_NOT_ESTABLISHED, LW_VERIFIED, LW_FAILED };

/* One property of a log, and where it broke. */
struct lw_verify_property {
    const char *name; /* "format", "chain", "signatures", "pairing", "tail" */
    enum lw_finding finding;
    uint64_t failures; /* how many; seq, where and text are of the first */
    uint64_t seq;      /* of the record concerned */
    char where[96];    /* "receipts/000001.jsonl:17" as the caller named the line; may be empty */
    char text[256];    /* for a human; quotes nothing from the log but digits */
};

struct lw_verifier;

/* `vkey`: the public key, from outside the log. NULL: signatures are "not established". */
LW_CHECKED int lw_verifier_new(const char *vkey, struct lw_verifier **out);
void lw_verifier_free(struct lw_verifier **v);
/* A checkpoint kept elsewhere (the note of an earlier checkpoint record): the log must contain
 * those records still. Before the first line; needs a vkey. -LW_ERR_SYNTAX, -LW_ERR_CRYPTO when
 * that key did not sign it. */
LW_CHECKED int lw_verifier_expect(struct lw_verifier *v, struct lw_str note);
/* Feeds the next line without its newline. `where` names it in findings. Continues after a
 * failure, so that the first and the number of failures are known. */
void lw_verifier_line(struct lw_verifier *v, struct lw_str line, const char *where);
/* Ends and gives the properties, as many as *count. Valid until free. */
const struct lw_verify_property *lw_verifier_finish(struct lw_verifier *v, size_t *count);
uint64_t lw_verifier_records(const struct lw_verifier *v);

#endif
