#include "lib/base/base64.h"

static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

static void group(const uint8_t *p, size_t n, char out[4])
{
    uint32_t v = (uint32_t)p[0] << 16;

    if (n > 1)
        v |= (uint32_t)p[1] << 8;
    if (n > 2)
        v |= p[2];
    out[0] = digits[v >> 18];
    out[1] = digits[v >> 12 & 63];
    out[2] = n > 1 ? digits[v >> 6 & 63] : '=';
    out[3] = n > 2 ? digits[v & 63] : '=';
}

void lw_base64_put(struct lw_buf *to, const uint8_t *p, size_t n)
{
    char four[4];

    for (size_t i = 0; i < n; i += 3) {
        group(p + i, n - i, four);
        lw_buf_add(to, four, 4);
    }
}

static int digit(char c)
{
    const char *at = c ? strchr(digits, c) : NULL;

    return at ? (int)(at - digits) : -1;
}

size_t lw_base64_size(struct lw_str text)
{
    size_t n = text.n / 4 * 3;

    for (size_t pad = 0; pad < 2 && text.n >= 4 && text.p[text.n - 1 - pad] == '='; pad++)
        n--;
    return n;
}

bool lw_base64_get(struct lw_str text, uint8_t *out, size_t n)
{
    if (text.n != LW_BASE64_LEN(n))
        return false;
    for (size_t i = 0; i < n; i += 3) {
        const char *four = text.p + i / 3 * 4;
        size_t bytes = n - i < 3 ? n - i : 3;
        uint32_t v = 0;
        char again[4];

        for (size_t k = 0; k < 4; k++) {
            int d = k <= bytes ? digit(four[k]) : 0;

            if (d < 0)
                return false;
            v = v << 6 | (uint32_t)d;
        }
        for (size_t k = 0; k < bytes; k++)
            out[i + k] = (uint8_t)(v >> (16 - 8 * k));
        /* Padding and unused bits: only what would be written is read. */
        group(out + i, bytes, again);
        if (memcmp(again, four, 4) != 0)
            return false;
    }
    return true;
}
