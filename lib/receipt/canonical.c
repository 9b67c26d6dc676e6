/* Decides whether a text is its own canonical form (RFC 8785) without building a tree: this runs
 * for every record on the hot path. Canonical text has one spelling for everything, so a scan that
 * accepts only that spelling is both the strict parse and the comparison. What a number's one
 * spelling is, is left to lib/json. Held against parse + canonicalise by the fuzz target. */
#include "lib/receipt/canonical.h"

#include <stdint.h>

#include "lib/json/json.h"

struct scan {
    const unsigned char *p;
    const unsigned char *end;
    unsigned depth;
};

static bool value(struct scan *s);

static bool literal(struct scan *s, struct lw_str word)
{
    if ((size_t)(s->end - s->p) < word.n || memcmp(s->p, word.p, word.n) != 0)
        return false;
    s->p += word.n;
    return true;
}

/* A number that is no small integer: the parser reads it, the ES6 rule spells it. */
static bool odd_number(struct lw_str text)
{
    struct lw_arena a;
    const struct lw_json *v;
    char again[32];
    bool same;

    lw_arena_init(&a, 4096);
    same = lw_json_parse(&a, text, &lw_json_default_limits, &v, NULL) == 0 &&
           v->type == LW_JSON_NUMBER &&
           lw_str_eq(lw_str(again, lw_json_es6_number(v->number, again)), text);
    lw_arena_fini(&a);
    return same;
}

static bool number_byte(unsigned char c)
{
    return (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.' || c == 'e' || c == 'E';
}

static bool number(struct scan *s)
{
    const unsigned char *from = s->p;
    size_t digits = 0;
    size_t n;

    if (s->p < s->end && *s->p == '-')
        s->p++;
    while (s->p < s->end && *s->p >= '0' && *s->p <= '9') {
        s->p++;
        digits++;
    }
    if (digits > 0 && digits <= 15 && (s->p == s->end || !number_byte(*s->p))) {
        const unsigned char *first = s->p - digits;

        /* "0" but neither "-0" nor "01" */
        return *first != '0' || (digits == 1 && first == from);
    }
    while (s->p < s->end && number_byte(*s->p))
        s->p++;
    n = (size_t)(s->p - from);
    return n > 0 && n < 32 && odd_number(lw_str((const char *)from, n));
}

/* Length of the well-formed UTF-8 sequence of two to four bytes at p (RFC 3629), or 0. */
static size_t utf8_sequence(const unsigned char *p, const unsigned char *end)
{
    size_t left = (size_t)(end - p);
    unsigned char lo = 0x80;
    unsigned char hi = 0xbf;
    size_t n;

    if (p[0] >= 0xc2 && p[0] <= 0xdf)
        n = 2;
    else if (p[0] >= 0xe0 && p[0] <= 0xef)
        n = 3;
    else if (p[0] >= 0xf0 && p[0] <= 0xf4)
        n = 4;
    else
        return 0;
    if (left < n)
        return 0;
    if (p[0] == 0xe0)
        lo = 0xa0;
    else if (p[0] == 0xed)
        hi = 0x9f;
    else if (p[0] == 0xf0)
        lo = 0x90;
    else if (p[0] == 0xf4)
        hi = 0x8f;
    if (p[1] < lo || p[1] > hi)
        return 0;
    for (size_t i = 2; i < n; i++) {
        if (p[i] < 0x80 || p[i] > 0xbf)
            return 0;
    }
    return n;
}

static int hex_lower(unsigned char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Length of the escape at p, if it is the one spelling of its character, or 0. */
static size_t escape(const unsigned char *p, const unsigned char *end)
{
    int lo;

    if (end - p < 2)
        return 0;
    switch (p[1]) {
    case '"':
    case '\\':
    case 'b':
    case 'f':
    case 'n':
    case 'r':
    case 't':
        return 2;
    case 'u':
        break;
    default:
        return 0;
    }
    if (end - p < 6 || p[2] != '0' || p[3] != '0' || (p[4] != '0' && p[4] != '1'))
        return 0;
    lo = hex_lower(p[5]);
    if (lo < 0)
        return 0;
    if (p[4] == '1')
        return 6;
    /* Zero is refused everywhere; 8 9 a c d have short forms. */
    return lo == 0 || lo == 8 || lo == 9 || lo == 10 || lo == 12 || lo == 13 ? 0 : 6;
}

/* Reads a string after its opening quote; *body is what stands between the quotes, *plain whether
 * that is ASCII without escapes. */
static bool string(struct scan *s, struct lw_str *body, bool *plain)
{
    const unsigned char *from = s->p;

    *plain = true;
    while (s->p < s->end) {
        unsigned char c = *s->p;
        size_t n = 1;

        if (c == '"') {
            *body = lw_str((const char *)from, (size_t)(s->p - from));
            s->p++;
            return true;
        }
        if (c < 0x20)
            return false;
        if (c == '\\' || c >= 0x80) {
            *plain = false;
            n = c == '\\' ? escape(s->p, s->end) : utf8_sequence(s->p, s->end);
            if (n == 0)
                return false;
        }
        s->p += n;
    }
    return false;
}

/* The next character of a checked string body as a number that orders like UTF-16 code units. */
static uint32_t next_rank(struct lw_str *s)
{
    const unsigned char *p = (const unsigned char *)s->p;
    uint32_t cp = p[0];
    size_t n = 1;

    if (p[0] == '\\') {
        n = p[1] == 'u' ? 6 : 2;
        switch (p[1]) {
        case 'b':
            cp = '\b';
            break;
        case 'f':
            cp = '\f';
            break;
        case 'n':
            cp = '\n';
            break;
        case 'r':
            cp = '\r';
            break;
        case 't':
            cp = '\t';
            break;
        case 'u':
            cp = (uint32_t)hex_lower(p[4]) << 4 | (uint32_t)hex_lower(p[5]);
            break;
        default:
            cp = p[1];
        }
    } else if (p[0] >= 0xf0) {
        n = 4;
        cp = (p[0] & 7u) << 18 | (p[1] & 63u) << 12 | (p[2] & 63u) << 6 | (p[3] & 63u);
    } else if (p[0] >= 0xe0) {
        n = 3;
        cp = (p[0] & 15u) << 12 | (p[1] & 63u) << 6 | (p[2] & 63u);
    } else if (p[0] >= 0xc0) {
        n = 2;
        cp = (p[0] & 31u) << 6 | (p[1] & 63u);
    }
    s->p += n;
    s->n -= n;
    if (cp >= 0x10000)
        return (0xd800 + ((cp - 0x10000) >> 10)) << 16 | (0xdc00 + ((cp - 0x10000) & 0x3ff));
    return cp << 16;
}

static bool key_before(struct lw_str a, struct lw_str b, bool plain)
{
    if (plain)
        return lw_str_cmp(a, b) < 0;
    while (a.n > 0 && b.n > 0) {
        uint32_t x = next_rank(&a);
        uint32_t y = next_rank(&b);

        if (x != y)
            return x < y;
    }
    return a.n == 0 && b.n > 0;
}

static bool object(struct scan *s)
{
    struct lw_str last = LW_STR_NONE;
    bool last_plain = true;

    if (literal(s, LW_STR("}")))
        return true;
    for (;;) {
        struct lw_str key;
        bool plain;

        if (!literal(s, LW_STR("\"")) || !string(s, &key, &plain))
            return false;
        if (last.p && !key_before(last, key, plain && last_plain))
            return false;
        if (!literal(s, LW_STR(":")) || !value(s))
            return false;
        if (literal(s, LW_STR("}")))
            return true;
        if (!literal(s, LW_STR(",")))
            return false;
        last = key;
        last_plain = plain;
    }
}

static bool array(struct scan *s)
{
    if (literal(s, LW_STR("]")))
        return true;
    for (;;) {
        if (!value(s))
            return false;
        if (literal(s, LW_STR("]")))
            return true;
        if (!literal(s, LW_STR(",")))
            return false;
    }
}

static bool value(struct scan *s)
{
    struct lw_str body;
    bool plain;
    bool ok;

    if (s->p == s->end)
        return false;
    switch (*s->p) {
    case '"':
        s->p++;
        return string(s, &body, &plain);
    case 't':
        return literal(s, LW_STR("true"));
    case 'f':
        return literal(s, LW_STR("false"));
    case 'n':
        return literal(s, LW_STR("null"));
    case '{':
    case '[':
        if (s->depth == LW_CANONICAL_DEPTH)
            return false;
        s->depth++;
        ok = *s->p++ == '{' ? object(s) : array(s);
        s->depth--;
        return ok;
    default:
        return number(s);
    }
}

bool lw_canonical_object(struct lw_str text)
{
    struct scan s = {(const unsigned char *)text.p, (const unsigned char *)text.p + text.n, 0};

    return text.n >= 2 && text.p[0] == '{' && value(&s) && s.p == s.end;
}
