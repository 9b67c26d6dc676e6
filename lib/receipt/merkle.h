/* The part of the tree head that only lib/receipt uses: see receipt.h for the rest. */
#ifndef LW_RECEIPT_MERKLE_H
#define LW_RECEIPT_MERKLE_H

#include "lib/receipt/receipt.h"

/* Adds a leaf by its hash, SHA-256(0x00 || leaf). */
void lw_merkle_add_hash(struct lw_merkle *m, struct lw_digest hash);

#endif
