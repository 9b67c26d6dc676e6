/* SHA-256 and hexadecimal text. OpenSSL computes; this is the house's shape of it. */
#ifndef LW_BASE_DIGEST_H
#define LW_BASE_DIGEST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lib/base/str.h"

#define LW_DIGEST_SIZE     32
#define LW_DIGEST_HEX      64
#define LW_DIGEST_TEXT     71 /* "sha256:" and 64 lower-case hexadecimal digits */
#define LW_DIGEST_TEXT_BUF (LW_DIGEST_TEXT + 1)

struct lw_digest {
    uint8_t b[LW_DIGEST_SIZE];
};

struct lw_digest lw_sha256(struct lw_str s);
/* Of the concatenation of `n` slices. */
struct lw_digest lw_sha256_parts(const struct lw_str *parts, size_t n);

static inline bool lw_digest_eq(const struct lw_digest *a, const struct lw_digest *b)
{
    return memcmp(a->b, b->b, LW_DIGEST_SIZE) == 0;
}

/* Writes "sha256:<hex>" and a NUL. Returns `out` as a slice. */
struct lw_str lw_digest_text(const struct lw_digest *d, char out[LW_DIGEST_TEXT_BUF]);
/* Reads exactly that form; false for anything else, `out` untouched. */
bool lw_digest_parse(struct lw_str text, struct lw_digest *out);
/* Lower-case hexadecimal of n bytes into out[2 * n + 1]. */
void lw_hex(const uint8_t *p, size_t n, char *out);

#endif
