/* Strings: finding their end, UTF-8 (RFC 3629) and escapes (RFC 8259 section 7).
 *
 * A string without escapes is not copied: it points into the text. One with escapes is decoded into
 * the arena. NUL is refused in either form: C code behind us would take it for the end. */
#include "lib/json/internal.h"

#include "lib/json/scan.h"

static inline bool in(const char *p, unsigned char low, unsigned char high)
{
    return (unsigned char)*p >= low && (unsigned char)*p <= high;
}

/* Length of the well-formed sequence at p, whose first byte is not ASCII; 0 when it is not one.
 * Table 3-7 of the Unicode standard, which RFC 3629 section 4 has as grammar. */
static size_t utf8_sequence(const char *p, const char *end)
{
    unsigned char lead = (unsigned char)*p;
    unsigned char low = 0x80;
    unsigned char high = 0xbf;
    size_t n;

    if (lead < 0xc2 || lead > 0xf4)
        return 0;
    n = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if ((size_t)(end - p) < n)
        return 0;
    if (lead == 0xe0)
        low = 0xa0;
    else if (lead == 0xed)
        high = 0x9f;
    else if (lead == 0xf0)
        low = 0x90;
    else if (lead == 0xf4)
        high = 0x8f;
    if (!in(p + 1, low, high))
        return 0;
    for (size_t i = 2; i < n; i++) {
        if (!in(p + i, 0x80, 0xbf))
            return 0;
    }
    return n;
}

bool lw_utf8_valid(struct lw_str s)
{
    const char *p = s.n ? s.p : "";
    const char *end = p + s.n;

    while (p < end) {
        size_t n;

        if (end - p >= 8 && (lw_json_load64(p) & LW_JSON_WORD(0x80)) == 0) {
            p += 8;
            continue;
        }
        n = (unsigned char)*p < 0x80 ? 1 : utf8_sequence(p, end);
        if (n == 0)
            return false;
        p += n;
    }
    return true;
}

/* The value of four hexadecimal digits at p, or -1. */
static int32_t hex4(const char *p, const char *end)
{
    int32_t v = 0;

    if (end - p < 4)
        return -1;
    for (int i = 0; i < 4; i++) {
        char c = p[i];
        int32_t digit;

        if (c >= '0' && c <= '9')
            digit = c - '0';
        else if (c >= 'a' && c <= 'f')
            digit = c - 'a' + 10;
        else if (c >= 'A' && c <= 'F')
            digit = c - 'A' + 10;
        else
            return -1;
        v = v * 16 + digit;
    }
    return v;
}

static size_t encode(uint32_t c, char *to)
{
    if (c < 0x80) {
        to[0] = (char)c;
        return 1;
    }
    if (c < 0x800) {
        to[0] = (char)(0xc0 | (c >> 6));
        to[1] = (char)(0x80 | (c & 0x3f));
        return 2;
    }
    if (c < 0x10000) {
        to[0] = (char)(0xe0 | (c >> 12));
        to[1] = (char)(0x80 | ((c >> 6) & 0x3f));
        to[2] = (char)(0x80 | (c & 0x3f));
        return 3;
    }
    to[0] = (char)(0xf0 | (c >> 18));
    to[1] = (char)(0x80 | ((c >> 12) & 0x3f));
    to[2] = (char)(0x80 | ((c >> 6) & 0x3f));
    to[3] = (char)(0x80 | (c & 0x3f));
    return 4;
}

/* r->p behind "\u". */
static int read_unicode_escape(struct lw_json_reader *r, char *to, size_t *n)
{
    const char *start = r->p - 2;
    int32_t high = hex4(r->p, r->end);
    int32_t low;

    if (high < 0)
        return lw_json_fault(r, start, -LW_ERR_SYNTAX, "four hexadecimal digits expected");
    r->p += 4;
    if (high == 0)
        return lw_json_fault(r, start, -LW_ERR_ENCODING, "NUL in a string");
    if (high < 0xd800 || high > 0xdfff) {
        *n = encode((uint32_t)high, to);
        return 0;
    }
    low = r->end - r->p >= 2 && r->p[0] == '\\' && r->p[1] == 'u' ? hex4(r->p + 2, r->end) : -1;
    if (high > 0xdbff || low < 0xdc00 || low > 0xdfff)
        return lw_json_fault(r, start, -LW_ERR_ENCODING, "a surrogate without its other half");
    r->p += 6;
    *n = encode((uint32_t)(0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00)), to);
    return 0;
}

/* r->p at the backslash. Writes at most four bytes, fewer than it reads. */
static int read_escape(struct lw_json_reader *r, char *to, size_t *n)
{
    static const char names[] = "\"\\/bfnrt";
    static const char values[] = "\"\\/\b\f\n\r\t";
    const char *name;

    if (r->end - r->p < 2)
        return lw_json_fault(r, r->end, -LW_ERR_SYNTAX, "the text ends in a string");
    if (r->p[1] == 'u') {
        r->p += 2;
        return read_unicode_escape(r, to, n);
    }
    name = memchr(names, r->p[1], sizeof(names) - 1);
    if (!name)
        return lw_json_fault(r, r->p, -LW_ERR_SYNTAX, "no such escape");
    *to = values[name - names];
    *n = 1;
    r->p += 2;
    return 0;
}

/* Moves r->p over everything that stands for itself. 0 at a quote or a backslash. */
static int skip_literal(struct lw_json_reader *r)
{
    const char *p = r->p;

    for (;;) {
        size_t n;

        p = lw_json_scan(p, r->end, LW_JSON_STOP_CONTROL | LW_JSON_STOP_BEYOND_ASCII);
        if (p == r->end)
            return lw_json_fault(r, p, -LW_ERR_SYNTAX, "the text ends in a string");
        if (*p == '"' || *p == '\\') {
            r->p = p;
            return 0;
        }
        if ((unsigned char)*p < 0x20)
            return lw_json_fault(r, p, *p ? -LW_ERR_SYNTAX : -LW_ERR_ENCODING,
                                 *p ? "a control character in a string" : "NUL in a string");
        do {
            n = utf8_sequence(p, r->end);
            if (n == 0)
                return lw_json_fault(r, p, -LW_ERR_ENCODING, "invalid UTF-8");
            p += n;
        } while (p < r->end && (unsigned char)*p >= 0x80);
    }
}

/* The quote that ends the string in which p stands, or the end of the text. */
static const char *find_end(const char *p, const char *end)
{
    for (;;) {
        p = lw_json_scan(p, end, 0);
        if (p == end || *p == '"')
            return p;
        if (end - p < 2)
            return end;
        p += 2;
    }
}

/* r->p at the first backslash of a string that starts at s. */
static int decode(struct lw_json_reader *r, const char *s, struct lw_str *out)
{
    size_t room = (size_t)(find_end(r->p, r->end) - s); /* decoding never makes it longer */
    char *to = lw_arena_alloc(r->arena, room);
    size_t n = (size_t)(r->p - s);

    if (!to)
        return lw_json_fault(r, s, -LW_ERR_LIMIT, "the message needs too much memory");
    memcpy(to, s, n);
    while (*r->p != '"') {
        size_t wrote;
        const char *literal;
        int err = read_escape(r, to + n, &wrote);

        if (err != 0)
            return err;
        n += wrote;
        literal = r->p;
        err = skip_literal(r);
        if (err != 0)
            return err;
        memcpy(to + n, literal, (size_t)(r->p - literal));
        n += (size_t)(r->p - literal);
    }
    *out = (struct lw_str){to, n};
    return 0;
}

int lw_json_read_string(struct lw_json_reader *r, struct lw_str *out)
{
    const char *s = ++r->p;
    struct lw_str v;
    int err = skip_literal(r);

    if (err != 0)
        return err;
    v = (struct lw_str){s, (size_t)(r->p - s)};
    if (*r->p == '\\') {
        err = decode(r, s, &v);
        if (err != 0)
            return err;
    }
    if (v.n > r->limits->string)
        return lw_json_fault(r, s, -LW_ERR_LIMIT, "the string is too long");
    r->p++;
    *out = v;
    return 0;
}
