/* Keys and checkpoints as C2SP writes them: signed-note, tlog-checkpoint (https://c2sp.org). */
#ifndef LW_RECEIPT_NOTE_H
#define LW_RECEIPT_NOTE_H

#include "lib/receipt/receipt.h"

#define LW_NOTE_MAX 1024 /* bytes of a note; ours stay below */

struct lw_vkey {
    char origin[LW_ORIGIN_MAX + 1];
    uint8_t id[4];
    uint8_t pub[32];
};

/* "origin+keyid+base64(0x01 || public key)". -LW_ERR_SYNTAX. */
LW_CHECKED int lw_vkey_parse(struct lw_str text, struct lw_vkey *out);

/* The same key under another name, whose notes are no notes of the first: -LW_ERR_SYNTAX when it is
 * no origin. */
LW_CHECKED int lw_vkey_named(const struct lw_vkey *key, struct lw_str origin, struct lw_vkey *out);

/* What a checkpoint says. Slices point into the note. */
struct lw_note {
    struct lw_str body; /* what is signed, its last newline included */
    struct lw_str origin;
    uint64_t size;
    struct lw_digest root;
    int64_t ts;
    uint8_t key_id[4];
    uint8_t sig[64];
};

/* Reads exactly the form that lw_note_write gives; -LW_ERR_SYNTAX for any other spelling. */
LW_CHECKED int lw_note_parse(struct lw_str text, struct lw_note *out);
/* origin, size, base64 of the root, "time " and RFC 3339, blank line, one signature. */
LW_CHECKED int lw_note_write(struct lw_buf *to, const struct lw_signer *s, struct lw_str origin,
                             uint64_t size, const struct lw_digest *root, int64_t wall_ms);
/* True when the key signed the note. Its origin and key id are compared too. */
bool lw_note_verify(const struct lw_note *n, const struct lw_vkey *key);

#endif
