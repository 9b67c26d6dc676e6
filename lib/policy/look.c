/* Texts as a lenient reader could take them. */
#include "lib/policy/look.h"

#include "lib/base/buf.h"
#include "lib/base/err.h"
#include "lib/drift/text.h"

static int hex(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

#define DECODINGS 3

/* The byte at `at` after so many rounds of decoding: "%41", "%2541" and "%25%34%31" are an "A"
 * after two. Returns where the next begins. At the end *c is -1. */
static size_t decoded(struct lw_str s, size_t at, int rounds, int *c)
{
    size_t next, after_high, after_low;
    int high, low;

    if (at >= s.n) {
        *c = -1;
        return at;
    }
    if (rounds == 0 || s.p[at] != '%') { /* a "%" can only come of a "%" */
        *c = (unsigned char)s.p[at];
        return at + 1;
    }
    next = decoded(s, at, rounds - 1, c);
    if (*c != '%')
        return next;
    after_high = decoded(s, next, rounds - 1, &high);
    after_low = decoded(s, after_high, rounds - 1, &low);
    if (high < 0 || low < 0 || (high = hex((char)high)) < 0 || (low = hex((char)low)) < 0)
        return next;
    *c = high * 16 + low;
    return after_low;
}

static unsigned char next_byte(struct lw_look *l)
{
    int c;

    l->at = decoded(l->s, l->at, DECODINGS, &c);
    return (unsigned char)c;
}

/* One character from up to four decoded bytes; what is no UTF-8 stands for itself. */
static uint32_t next_char(struct lw_look *l)
{
    char bytes[4];
    size_t n = 1;
    size_t want;
    size_t at = 0;
    uint32_t c;
    struct lw_look start;

    bytes[0] = (char)next_byte(l);
    want = (unsigned char)bytes[0] < 0xc2   ? 1
           : (unsigned char)bytes[0] < 0xe0 ? 2
           : (unsigned char)bytes[0] < 0xf0 ? 3
                                            : 4;
    start = *l;
    while (n < want && l->at < l->s.n)
        bytes[n++] = (char)next_byte(l);
    c = lw_utf8_next(lw_str(bytes, n), &at);
    if (c != UINT32_MAX && at == n)
        return c;
    *l = start;
    return 0x110000u + (unsigned char)bytes[0];
}

uint32_t lw_look_next(struct lw_look *l)
{
    while (l->at < l->s.n) {
        uint32_t c = next_char(l);
        uint32_t f = c >= 0x110000u ? c : lw_fold(c);

        if (f)
            return f;
    }
    return 0;
}

/* All blanks are one. */
static uint32_t next_text(struct lw_look *l)
{
    uint32_t c = lw_look_next(l);

    return c == '\t' || c == '\n' || c == '\r' ? ' ' : c;
}

static bool only_blanks(struct lw_look *l, uint32_t first)
{
    uint32_t c = first;

    while (c == ' ')
        c = next_text(l);
    return c == 0;
}

static uint32_t first_of(struct lw_look *l)
{
    uint32_t c = next_text(l);

    while (c == ' ')
        c = next_text(l);
    return c;
}

bool lw_look_same(struct lw_str a, struct lw_str b)
{
    struct lw_look x = {a, 0};
    struct lw_look y = {b, 0};
    uint32_t c = first_of(&x);
    uint32_t d = first_of(&y);

    while (c == d && c != 0) {
        c = next_text(&x);
        d = next_text(&y);
    }
    if (c == 0)
        return only_blanks(&y, d);
    return d == 0 && only_blanks(&x, c);
}

/* ---- as a text of its own ---- */

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool lw_look_differs(struct lw_str s)
{
    return s.n > 0 && (memchr(s.p, '%', s.n) || is_blank(s.p[0]) || is_blank(s.p[s.n - 1]));
}

int lw_look_text(struct lw_str s, struct lw_arena *a, struct lw_str *out)
{
    struct lw_look l = {s, 0};
    struct lw_buf b;
    struct lw_str text;
    uint32_t c;
    int err;

    lw_buf_init(&b, s.n * 4 + 4); /* a character of one byte can be folded into one of four */
    while ((c = lw_look_next(&l)) != 0)
        lw_put_utf8(&b, c >= 0x110000u ? 0xfffd : c);
    text = lw_buf_str(&b);
    while (text.n > 0 && is_blank(text.p[text.n - 1]))
        text.n--;
    while (text.n > 0 && is_blank(text.p[0])) {
        text.p++;
        text.n--;
    }
    *out = lw_arena_dup(a, text);
    err = lw_buf_status(&b) == 0 && out->p ? 0 : -LW_ERR_LIMIT;
    lw_buf_fini(&b);
    return err;
}
