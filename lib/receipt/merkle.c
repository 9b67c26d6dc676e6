/* The RFC 6962 tree head (section 2.1), kept as the roots of the complete subtrees along its right
 * edge: adding a leaf and computing the root need nothing else of the past. */
#include "lib/receipt/merkle.h"

static struct lw_digest node(const struct lw_digest *left, const struct lw_digest *right)
{
    uint8_t both[1 + 2 * LW_DIGEST_SIZE];

    both[0] = 1;
    memcpy(both + 1, left->b, LW_DIGEST_SIZE);
    memcpy(both + 1 + LW_DIGEST_SIZE, right->b, LW_DIGEST_SIZE);
    return lw_sha256(lw_str((const char *)both, sizeof(both)));
}

void lw_merkle_add_hash(struct lw_merkle *m, struct lw_digest hash)
{
    size_t level = 0;

    for (uint64_t full = m->size; full & 1; full >>= 1)
        hash = node(&m->edge[level++], &hash);
    m->edge[level] = hash;
    m->size++;
}

void lw_merkle_add(struct lw_merkle *m, struct lw_str leaf)
{
    struct lw_str parts[2] = {{"\0", 1}, leaf};

    lw_merkle_add_hash(m, lw_sha256_parts(parts, 2));
}

struct lw_digest lw_merkle_root(const struct lw_merkle *m)
{
    struct lw_digest root = {{0}};
    bool have = false;

    if (m->size == 0)
        return lw_sha256(LW_STR(""));
    for (size_t level = 0; level < 64; level++) {
        if (!(m->size >> level & 1))
            continue;
        root = have ? node(&m->edge[level], &root) : m->edge[level];
        have = true;
    }
    return root;
}
