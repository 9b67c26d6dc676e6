/* Decisions that wait for their outcome, by sequence number: the verifier's only growing state. */
#ifndef LW_RECEIPT_PAIRS_H
#define LW_RECEIPT_PAIRS_H

#include <stddef.h>

#include "lib/base/digest.h"
#include "lib/base/err.h"

#define LW_PAIRS_MAX 16384

struct lw_pair {
    uint64_t seq;
    struct lw_digest digest; /* of the decision's line */
    char where[96];
    bool used;
};

struct lw_pairs {
    struct lw_pair *slots; /* open addressing, linear */
    size_t cap;            /* a power of two, or 0 */
    size_t n;
};

void lw_pairs_fini(struct lw_pairs *p);
/* -LW_ERR_LIMIT beyond LW_PAIRS_MAX, -LW_ERR_NOMEM. */
LW_CHECKED int lw_pairs_put(struct lw_pairs *p, uint64_t seq, const struct lw_digest *digest,
                            const char *where);
/* Removes it: true and *digest when it was there. */
bool lw_pairs_take(struct lw_pairs *p, uint64_t seq, struct lw_digest *digest);
/* The one with the lowest number, or NULL. */
const struct lw_pair *lw_pairs_first(const struct lw_pairs *p);

#endif
