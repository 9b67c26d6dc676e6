/* Server text for a terminal: what a terminal would obey or not show is written out. */
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
    lw_buf_add(to, utf8.p + plain, utf8.n - plain);
}
