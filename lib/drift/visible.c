/* Server text for a terminal and for a reviewer's eyes: what a terminal would obey or not show is
 * written out. */
#include "lib/drift/drift.h"

#include "lib/base/buf.h"
#include "lib/drift/text.h"

void lw_visible(struct lw_buf *to, struct lw_str utf8)
{
    size_t plain = 0;
    size_t at = 0;

    while (at < utf8.n) {
        size_t here = at;
        uint32_t c = lw_utf8_next(utf8, &at);

        if (c != UINT32_MAX && lw_char_class(c) == LW_CHAR_PLAIN)
            continue;
        lw_buf_add(to, utf8.p + plain, here - plain);
        plain = at;
        if (c == UINT32_MAX)
            lw_buf_addf(to, "<0x%02X>", (unsigned)(uint8_t)utf8.p[here]);
        else
            lw_buf_addf(to, "<U+%04X>", (unsigned)c);
    }
    if (plain < utf8.n)
        lw_buf_add(to, utf8.p + plain, utf8.n - plain);
}

static void put_escape(struct lw_buf *to, uint32_t c)
{
    if (c >= 0x10000) {
        lw_buf_addf(to, "\\u%04x", (unsigned)(0xd800 + ((c - 0x10000) >> 10)));
        c = 0xdc00 + ((c - 0x10000) & 0x3ff);
    }
    lw_buf_addf(to, "\\u%04x", (unsigned)c);
}

void lw_visible_json(struct lw_buf *to, struct lw_str json)
{
    size_t plain = 0;
    size_t at = 0;

    while (at < json.n) {
        size_t here = at;
        uint32_t c = lw_utf8_next(json, &at);

        if (c < 0x7f || c == UINT32_MAX || lw_char_class(c) == LW_CHAR_PLAIN)
            continue;
        lw_buf_add(to, json.p + plain, here - plain);
        plain = at;
        put_escape(to, c);
    }
    if (plain < json.n)
        lw_buf_add(to, json.p + plain, json.n - plain);
}
