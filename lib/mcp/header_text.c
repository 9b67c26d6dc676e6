#include "lib/mcp/header_text.h"

#include "lib/base/base64.h"
#include "lib/json/json.h"

#define BEGIN LW_STR("=?base64?")
#define END   LW_STR("?=")

static bool encoded(struct lw_str s)
{
    return s.n >= BEGIN.n + END.n && lw_str_starts(s, BEGIN) &&
           lw_str_eq(lw_str(s.p + s.n - END.n, END.n), END);
}

/* RFC 9110 5.5 without obs-text: visible ASCII, blanks. */
static bool plain(struct lw_str s)
{
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];

        if ((c < 0x20 && c != '\t') || c > 0x7e)
            return false;
    }
    return true;
}

void lw_header_text_put(struct lw_buf *to, struct lw_str value)
{
    if (value.n > LW_HEADER_TEXT_MAX) {
        to->failed = true;
        return;
    }
    if (value.n > 0 && plain(value) && lw_str_trim(value).n == value.n && !encoded(value)) {
        lw_buf_adds(to, value);
        return;
    }
    lw_buf_adds(to, BEGIN);
    lw_base64_put(to, (const uint8_t *)value.p, value.n);
    lw_buf_adds(to, END);
}

bool lw_header_text_get(struct lw_str header, struct lw_buf *room, struct lw_str *out)
{
    struct lw_str text = lw_str_trim(header);
    struct lw_str base64;
    size_t n;
    char *p;

    if (!plain(text))
        return false;
    if (!encoded(text)) {
        *out = text;
        return true;
    }
    base64 = lw_str(text.p + BEGIN.n, text.n - BEGIN.n - END.n);
    n = lw_base64_size(base64);
    if (n > LW_HEADER_TEXT_MAX)
        return false;
    p = lw_buf_room(room, n + 1);
    if (!p || !lw_base64_get(base64, (uint8_t *)p, n) || !lw_utf8_valid(lw_str(p, n)))
        return false;
    room->n += n;
    *out = lw_str(p, n);
    return true;
}
