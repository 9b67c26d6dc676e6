/* SHA-256 through OpenSSL's plain functions: they need no provider to be loaded and no lock to be
 * taken, which the EVP interface does on each call. OpenSSL 3 marks them deprecated, and keeps
 * them. */
#define OPENSSL_SUPPRESS_DEPRECATED
#include "lib/base/digest.h"

#include <openssl/sha.h>

struct lw_digest lw_sha256(struct lw_str s)
{
    return lw_sha256_parts(&s, 1);
}

struct lw_digest lw_sha256_parts(const struct lw_str *parts, size_t n)
{
    struct lw_digest d;
    SHA256_CTX ctx;

    SHA256_Init(&ctx);
    for (size_t i = 0; i < n; i++)
        SHA256_Update(&ctx, parts[i].p, parts[i].n);
    SHA256_Final(d.b, &ctx);
    return d;
}

void lw_hex(const uint8_t *p, size_t n, char *out)
{
    static const char digits[] = "0123456789abcdef";

    for (size_t i = 0; i < n; i++) {
        out[2 * i] = digits[p[i] >> 4];
        out[2 * i + 1] = digits[p[i] & 15];
    }
    out[2 * n] = '\0';
}

struct lw_str lw_digest_text(const struct lw_digest *d, char out[LW_DIGEST_TEXT_BUF])
{
    memcpy(out, "sha256:", 7);
    lw_hex(d->b, LW_DIGEST_SIZE, out + 7);
    return lw_str(out, LW_DIGEST_TEXT);
}

static int hex_value(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return -1;
}

bool lw_digest_parse(struct lw_str text, struct lw_digest *out)
{
    struct lw_digest d;

    if (text.n != LW_DIGEST_TEXT || !lw_str_starts(text, LW_STR("sha256:")))
        return false;
    for (size_t i = 0; i < LW_DIGEST_SIZE; i++) {
        int hi = hex_value(text.p[7 + 2 * i]);
        int lo = hex_value(text.p[8 + 2 * i]);

        if (hi < 0 || lo < 0)
            return false;
        d.b[i] = (uint8_t)(hi << 4 | lo);
    }
    *out = d;
    return true;
}
