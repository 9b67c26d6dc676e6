/* Decimals by their digits. */
#include "lib/policy/decimal.h"

static size_t digits_at(struct lw_str s, size_t at)
{
    size_t n = 0;

    while (at + n < s.n && s.p[at + n] >= '0' && s.p[at + n] <= '9')
        n++;
    return n;
}

static bool read_exponent(struct lw_str s, size_t *at, long *out)
{
    bool negative = false;
    size_t n;
    long v = 0;

    if (*at == s.n || (s.p[*at] | 0x20) != 'e')
        return true;
    ++*at;
    if (*at < s.n && (s.p[*at] == '+' || s.p[*at] == '-'))
        negative = s.p[(*at)++] == '-';
    n = digits_at(s, *at);
    if (n == 0)
        return false;
    for (size_t i = 0; i < n; i++) {
        v = v * 10 + (s.p[*at + i] - '0');
        if (v > LW_DECIMAL_EXPONENT)
            return false;
    }
    *at += n;
    *out = negative ? -v : v;
    return true;
}

/* Zeros at the beginning and the end say nothing but where the point is. */
static void trim(struct lw_decimal *d)
{
    while (d->whole.n && d->whole.p[0] == '0') {
        d->whole.p++;
        d->whole.n--;
    }
    d->scale += (long)d->whole.n;
    while (d->part.n && d->part.p[d->part.n - 1] == '0')
        d->part.n--;
    if (d->part.n == 0) {
        while (d->whole.n && d->whole.p[d->whole.n - 1] == '0')
            d->whole.n--;
    }
    if (d->whole.n == 0) {
        while (d->part.n && d->part.p[0] == '0') {
            d->part.p++;
            d->part.n--;
            d->scale--;
        }
    }
}

bool lw_decimal_parse(struct lw_str s, struct lw_decimal *out)
{
    struct lw_decimal d = {0};
    size_t at = 0;

    if (s.n == 0 || s.n > LW_DECIMAL_BYTES)
        return false;
    if (s.p[0] == '-') {
        d.negative = true;
        at++;
    }
    d.whole = lw_str(s.p + at, digits_at(s, at));
    if (d.whole.n == 0 || (d.whole.n > 1 && d.whole.p[0] == '0'))
        return false;
    at += d.whole.n;
    if (at < s.n && s.p[at] == '.') {
        at++;
        d.part = lw_str(s.p + at, digits_at(s, at));
        if (d.part.n == 0)
            return false;
        at += d.part.n;
    }
    if (!read_exponent(s, &at, &d.scale) || at != s.n)
        return false;
    trim(&d);
    if (d.whole.n + d.part.n == 0)
        d = (struct lw_decimal){0};
    *out = d;
    return true;
}

static char digit(const struct lw_decimal *d, size_t i)
{
    if (i < d->whole.n)
        return d->whole.p[i];
    i -= d->whole.n;
    return i < d->part.n ? d->part.p[i] : '0';
}

static int cmp_size(const struct lw_decimal *a, const struct lw_decimal *b)
{
    size_t na = a->whole.n + a->part.n;
    size_t nb = b->whole.n + b->part.n;

    if (na == 0 || nb == 0)
        return (na != 0) - (nb != 0);
    if (a->scale != b->scale)
        return a->scale < b->scale ? -1 : 1;
    for (size_t i = 0; i < na || i < nb; i++) {
        if (digit(a, i) != digit(b, i))
            return digit(a, i) < digit(b, i) ? -1 : 1;
    }
    return 0;
}

int lw_decimal_cmp(const struct lw_decimal *a, const struct lw_decimal *b)
{
    if (a->negative != b->negative)
        return a->negative ? -1 : 1;
    return a->negative ? cmp_size(b, a) : cmp_size(a, b);
}
