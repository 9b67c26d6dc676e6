/* Renders errors of the configuration file. Decides which part of a line may be shown: a secret in
 * a header or environment value must not get into a journal because a colon was missing. */
#include "src/config/source.h"

#include <stdarg.h>
#include <stdio.h>

#include "lib/base/buf.h"

#define SHOWN 120 /* bytes of a line that are shown */

static struct lw_str line_at(struct lw_str text, size_t offset)
{
    size_t end = offset;

    while (end < text.n && text.p[end] != '\n')
        end++;
    if (end > offset && text.p[end - 1] == '\r')
        end--;
    return lw_str(text.p + offset, end - offset);
}

static size_t line_offset(struct lw_str text, uint32_t line)
{
    size_t at = 0;

    for (uint32_t n = 1; n < line && at < text.n; at++) {
        if (text.p[at] == '\n')
            n++;
    }
    return at;
}

static size_t indent_of(struct lw_str line)
{
    size_t n = 0;

    while (n < line.n && line.p[n] == ' ')
        n++;
    return n;
}

/* The offset behind "env:" or "headers:" when the line has one, else 0. */
static size_t secret_section(struct lw_str line)
{
    static const struct lw_str names[] = {LW_STR_INIT("env:"), LW_STR_INIT("headers:")};

    for (size_t i = 0; i < 2; i++) {
        for (size_t at = lw_str_find(line, names[i], 0); at != (size_t)-1;
             at = lw_str_find(line, names[i], at + 1)) {
            if (at == 0 || line.p[at - 1] != '_') /* not inherit_env: */
                return at + names[i].n;
        }
    }
    return 0;
}

/* True when a less indented line above, up to the outermost, opens such a section. */
static bool below_secret_section(struct lw_str text, size_t offset)
{
    size_t limit = indent_of(line_at(text, offset));

    while (offset > 0 && limit > 0) {
        struct lw_str line;

        offset--;
        while (offset > 0 && text.p[offset - 1] != '\n')
            offset--;
        line = line_at(text, offset);
        if (indent_of(line) == line.n || indent_of(line) >= limit)
            continue;
        if (secret_section(line) > 0)
            return true;
        limit = indent_of(line);
    }
    return false;
}

/* How many bytes of the line can be shown. */
static size_t showable(struct lw_str text, size_t offset)
{
    struct lw_str line = line_at(text, offset);
    size_t n = secret_section(line);
    size_t colon = lw_str_find(line, LW_STR(":"), 0);

    if (n > 0)
        return n;
    if (below_secret_section(text, offset))
        return colon == (size_t)-1 ? indent_of(line) : colon + 1;
    n = lw_str_find(line, LW_STR("url:"), 0);
    if (n != (size_t)-1 && (memchr(line.p, '@', line.n) || memchr(line.p, '?', line.n)))
        return n + 4;
    return line.n;
}

/* Bytes at `at` that are one character; 0 for what is no UTF-8 or must not be in a file. */
static size_t good_character(struct lw_str s, size_t at)
{
    const unsigned char *p = (const unsigned char *)s.p + at;
    size_t n = p[0] < 0x80 ? 1 : p[0] >= 0xF0 ? 4 : p[0] >= 0xE0 ? 3 : 2;
    uint32_t c = n == 1 ? p[0] : p[0] & (0x7FU >> n);
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};

    if ((p[0] >= 0x80 && p[0] < 0xC2) || p[0] > 0xF4 || s.n - at < n)
        return 0;
    for (size_t i = 1; i < n; i++) {
        if ((p[i] & 0xC0) != 0x80)
            return 0;
        c = c << 6 | (p[i] & 0x3F);
    }
    if (c < least[n] || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF) || (c & 0xFFFE) == 0xFFFE)
        return 0;
    if ((c < 0x20 && c != '\n' && c != '\r' && c != '\t') || (c >= 0x7F && c < 0xA0) || c == 0xAD)
        return 0;
    if ((c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) ||
        (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || (c >= 0xE0000 && c <= 0xE0FFF))
        return 0;
    return n;
}

static void add_caret(struct lw_buf *b, struct lw_str line, size_t shown, uint32_t column)
{
    uint32_t at = 1;

    lw_buf_addz(b, "\n  ");
    for (size_t i = 0; i < shown && i < SHOWN;) {
        size_t n = good_character(line, i);

        if (n == 0)
            lw_buf_addc(b, '?');
        else
            lw_buf_add(b, line.p + i, n);
        i += n ? n : 1;
    }
    if (shown < line.n || shown > SHOWN)
        lw_buf_addz(b, " ...");
    lw_buf_addz(b, "\n  ");
    for (size_t i = 0; i < shown && i < SHOWN && at < column; at++) {
        size_t n = good_character(line, i);

        lw_buf_addc(b, line.p[i] == '\t' ? '\t' : ' ');
        i += n ? n : 1;
    }
    if (at < column && shown < line.n)
        lw_buf_addc(b, ' '); /* under the dots of what is not shown */
    lw_buf_addc(b, '^');
}

int lw_config_fail(const struct lw_config_source *src, struct lw_config_place at, const char *fmt,
                   ...)
{
    struct lw_buf b;
    char message[640];
    va_list ap;

    va_start(ap, fmt);
    vsnprintf(message, sizeof(message), fmt, ap);
    va_end(ap);
    lw_buf_init(&b, sizeof(src->err->text) * 2);
    if (at.line > 0)
        lw_buf_addf(&b, "%.200s:%u:%u: %s", src->file, at.line, at.column, message);
    else
        lw_buf_addf(&b, "%.200s: %s", src->file, message);
    if (at.line > 0) {
        size_t offset = line_offset(src->text, at.line);

        add_caret(&b, line_at(src->text, offset), showable(src->text, offset), at.column);
    }
    if (lw_buf_status(&b) == 0)
        snprintf(src->err->text, sizeof(src->err->text), "%.*s", (int)b.n, b.p);
    else
        snprintf(src->err->text, sizeof(src->err->text), "%s", message);
    lw_buf_fini(&b);
    return -LW_ERR_CONFIG;
}

int lw_config_check_text(const struct lw_config_source *src)
{
    struct lw_config_place at = {1, 1};
    size_t i = 0;

    if (lw_str_starts(src->text, LW_STR("\xEF\xBB\xBF")))
        i = 3; /* a byte order mark in front is harmless */
    while (i < src->text.n) {
        size_t n = good_character(src->text, i);

        if (n == 0)
            return lw_config_fail(src, at,
                                  "byte 0x%02x begins an invalid, invisible or control character; "
                                  "remove it (in a quoted value it can be written as an escape)",
                                  (unsigned char)src->text.p[i]);
        if (src->text.p[i] == '\n') {
            at.line++;
            at.column = 0;
        }
        at.column++;
        i += n;
    }
    return 0;
}
