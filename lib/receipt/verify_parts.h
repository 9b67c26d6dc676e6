/* What the verifier's parts share: the lines and their chain (verify.c), checkpoints
 * (verify_signed.c), decisions and outcomes (verify_paired.c), approvals (verify_asked.c). */
#ifndef LW_RECEIPT_VERIFY_PARTS_H
#define LW_RECEIPT_VERIFY_PARTS_H

#include "lib/json/json.h"
#include "lib/receipt/note.h"
#include "lib/receipt/pairs.h"
#include "lib/receipt/receipt.h"

enum {
    LW_PROP_FORMAT,
    LW_PROP_CHAIN,
    LW_PROP_SIGNATURES,
    LW_PROP_PAIRING,
    LW_PROP_TAIL,
    LW_PROP_COUNT
};

struct lw_place {
    uint64_t seq;
    char where[96];
};

struct lw_asked; /* verify_asked.c */

struct lw_verifier {
    bool has_key;
    struct lw_vkey key;
    struct lw_verify_property props[LW_PROP_COUNT];
    struct lw_arena arena; /* of one record's data */

    /* the lines so far */
    uint64_t lines;
    uint64_t expect; /* the number the next record should have */
    bool resync;     /* an unreadable line came before: the next number is taken as it is */
    char chain_id[LW_CHAIN_ID_TEXT + 1];
    struct lw_merkle tree;
    uint64_t gaps; /* gap records */

    struct {
        struct lw_place at;
        struct lw_digest digest;
        bool readable;
        bool sealed; /* a checkpoint that verified: all its bytes are known to be right */
    } last;

    /* The link between a record and its successor does not hold, and which of the two was changed
     * is not known yet: `broken` is the first of them. */
    bool has_broken;
    struct lw_place broken;
    bool has_changed; /* both links of one record and a root may tell the same */
    uint64_t changed;

    /* The first record known to be changed or missing: later roots cannot match because of it. */
    bool has_damage;
    struct lw_place damage;

    /* checkpoints */
    uint64_t checkpoints;
    uint64_t sealed; /* records covered by the last one that verified */
    char origin[LW_ORIGIN_MAX + 1];
    bool has_expected;
    bool met_expected;
    uint64_t expected_size;
    struct lw_digest expected_root;

    /* pairing */
    struct lw_pairs open;
    bool open_overflow;
    uint64_t decisions;
    uint64_t denials;
    uint64_t outcomes;
    struct lw_asked *asks; /* that are not over */
    size_t ask_count;
    bool asks_overflow;
    uint64_t approvals;         /* decisions that used one rightly */
    uint64_t unknown_asks;      /* ... that may have: their ask may be damaged, or was too many */
    uint64_t unknown_decisions; /* outcomes whose decision may be among the damaged records */
};

/* Notes a failure of a property: the first is told, all are counted. */
void lw_verifier_fail(struct lw_verifier *v, int prop, const struct lw_place *at, const char *fmt,
                      ...) __attribute__((format(printf, 4, 5)));
/* States what was found of a property that did not fail. */
void lw_verifier_say(struct lw_verifier *v, int prop, enum lw_finding f, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));
/* Notes that this record's bytes are not what was written. */
void lw_verifier_damage(struct lw_verifier *v, const struct lw_place *at);

/* The record is not the one that others were chained to: a failure of the chain, once. */
void lw_verifier_changed(struct lw_verifier *v, const struct lw_place *at);

/* Checks the shape of data by phase; NULL or a static text. The value lives in v->arena. */
const char *lw_verifier_shape(struct lw_verifier *v, const struct lw_receipt *r,
                              const struct lw_json **data);

/* A checkpoint record against all records before it; true when everything in it holds. */
bool lw_verifier_checkpoint(struct lw_verifier *v, const struct lw_receipt *r,
                            const struct lw_json *data, const struct lw_place *at);
void lw_verifier_meet_expected(struct lw_verifier *v, const struct lw_place *at);
void lw_verifier_conclude_signed(struct lw_verifier *v);

void lw_verifier_decision(struct lw_verifier *v, const struct lw_receipt *r,
                          const struct lw_json *data, const struct lw_digest *digest,
                          const struct lw_place *at);
void lw_verifier_outcome(struct lw_verifier *v, const struct lw_json *data,
                         const struct lw_place *at);
/* The number in a receipt id of this chain. */
bool lw_verifier_id_seq(const struct lw_verifier *v, struct lw_str id, uint64_t *out);
void lw_verifier_ask(struct lw_verifier *v, const struct lw_receipt *r, const struct lw_json *data,
                     const struct lw_place *at);
void lw_verifier_answer(struct lw_verifier *v, const struct lw_receipt *r,
                        const struct lw_json *data, const struct lw_place *at);
/* A decision: if it names an approval, that was its to use. */
void lw_verifier_approved(struct lw_verifier *v, const struct lw_receipt *r,
                          const struct lw_json *data, const struct lw_place *at);
void lw_verifier_asks_fini(struct lw_verifier *v);
void lw_verifier_conclude_paired(struct lw_verifier *v);

#endif
