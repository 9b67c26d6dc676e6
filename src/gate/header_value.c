/* Header values that carry text: plain, or Base64 in the sentinel of the modern transport.
 * Specification: 2026-07-28 basic/transports/streamable-http, "Header values". */
#include <stdlib.h>

#include <openssl/evp.h>

#include "src/gate/front_http.h"

#define SENTINEL_MAX 8192

static bool stands_for_itself(struct lw_str s)
{
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] < 0x20 || s.p[i] > 0x7e)
            return false;
    }
    return s.n > 0 && s.p[0] != ' ' && s.p[s.n - 1] != ' ' &&
           !lw_str_starts(s, LW_STR("=?base64?"));
}

struct lw_str lw_gate_header_text(struct lw_str value, struct lw_buf *room)
{
    char *p;

    if (stands_for_itself(value))
        return value;
    if (value.n > SENTINEL_MAX)
        return LW_STR_NONE;
    lw_buf_addz(room, "=?base64?");
    p = lw_buf_room(room, value.n / 3 * 4 + 8);
    if (!p)
        return LW_STR_NONE;
    room->n +=
        (size_t)EVP_EncodeBlock((unsigned char *)p, (const unsigned char *)value.p, (int)value.n);
    lw_buf_addz(room, "?=");
    return lw_buf_status(room) == 0 ? lw_buf_str(room) : LW_STR_NONE;
}

bool lw_front_header_equals(struct lw_str header, struct lw_str value)
{
    struct lw_str text = lw_str_trim(header);
    unsigned char *decoded;
    bool equal = false;
    size_t pad = 0;
    int n;

    if (!header.p)
        return false;
    if (!lw_str_starts(text, LW_STR("=?base64?")) || text.n < 11 ||
        memcmp(text.p + text.n - 2, "?=", 2) != 0)
        return lw_str_eq(text, value);
    text.p += 9;
    text.n -= 11;
    if (text.n % 4 != 0 || text.n > 65536)
        return false;
    while (pad < 2 && pad < text.n && text.p[text.n - 1 - pad] == '=')
        pad++;
    decoded = malloc(text.n + 1);
    if (!decoded)
        return false;
    n = EVP_DecodeBlock(decoded, (const unsigned char *)text.p, (int)text.n);
    if (n >= 0 && (size_t)n >= pad)
        equal = lw_str_eq(lw_str((const char *)decoded, (size_t)n - pad), value);
    free(decoded);
    return equal;
}
