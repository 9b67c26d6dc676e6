/* Numbers: which literals survive a binary64, and the one text that each value has.
 *
 * The rule of survival stands in json.h. Neither direction depends on the locale: what is given to
 * strtod has no decimal point, and of what printf returns only the digits are read. */
#include "lib/json/internal.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define INTEGER_MAX  9007199254740991 /* 2^53 - 1 */
#define LITERAL_MAX  256
#define EXPONENT_MAX 99999 /* anything beyond is an overflow or an underflow as it is */

static const double powers_of_ten[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                       1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                       1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

static inline bool is_digit(const char *p, const char *end)
{
    return p < end && *p >= '0' && *p <= '9';
}

static const char *skip_digits(const char *p, const char *end)
{
    while (is_digit(p, end))
        p++;
    return p;
}

/* The significand as digits without point and leading zeros, and the power of ten it is times. */
struct decimal {
    char digits[LITERAL_MAX + 8]; /* room for "e-99999" behind them */
    size_t n;
    long exponent;
};

/* `p` to `end` is a literal without sign that follows the grammar. */
static void to_decimal(const char *p, const char *end, struct decimal *d)
{
    bool fraction = false;
    bool minus = false;
    long e = 0;

    *d = (struct decimal){.n = 0};
    for (; p < end && *p != 'e' && *p != 'E'; p++) {
        if (*p == '.') {
            fraction = true;
            continue;
        }
        d->exponent -= fraction;
        if (d->n != 0 || *p != '0')
            d->digits[d->n++] = *p;
    }
    if (p == end)
        return;
    p++;
    if (*p == '-' || *p == '+')
        minus = *p++ == '-';
    for (; p < end; p++)
        e = e < EXPONENT_MAX ? e * 10 + (*p - '0') : e;
    d->exponent += minus ? -e : e;
}

static double decimal_value(struct decimal *d)
{
    long e = d->exponent;

    if (d->n <= 15 && e >= -22 && e <= 22) { /* both operands are exact, so is one rounding */
        double m = 0;

        for (size_t i = 0; i < d->n; i++)
            m = m * 10 + (d->digits[i] - '0');
        return e < 0 ? m / powers_of_ten[-e] : m * powers_of_ten[e];
    }
    if (e > EXPONENT_MAX)
        e = EXPONENT_MAX;
    if (e < -EXPONENT_MAX)
        e = -EXPONENT_MAX;
    snprintf(d->digits + d->n, sizeof(d->digits) - d->n, "e%ld", e);
    return strtod(d->digits, NULL);
}

/* A literal with a fraction or an exponent, `start` to r->p, sign included. */
static int read_inexact(struct lw_json_reader *r, const char *start, double *out)
{
    bool minus = *start == '-';
    struct decimal d;
    double v = 0;

    if (r->p - start > LITERAL_MAX)
        return lw_json_fault(r, start, -LW_ERR_NUMBER, "the number is too long");
    to_decimal(start + minus, r->p, &d);
    if (d.n != 0) {
        v = decimal_value(&d);
        if (isinf(v))
            return lw_json_fault(r, start, -LW_ERR_NUMBER, "the number is too large for a double");
        if (v == 0)
            return lw_json_fault(r, start, -LW_ERR_NUMBER, "the number is too small for a double");
        if (v > INTEGER_MAX && v < 1e21)
            return lw_json_fault(r, start, -LW_ERR_NUMBER,
                                 "an integer outside of +-(2^53-1) is not exact");
    }
    *out = minus ? -v : v;
    return 0;
}

int lw_json_read_number(struct lw_json_reader *r, double *out)
{
    const char *start = r->p;
    const char *end = r->end;
    const char *p = start + (*start == '-');
    const char *digits = p;
    int64_t v = 0;

    if (!is_digit(p, end))
        return lw_json_fault(r, p, -LW_ERR_SYNTAX, "a digit expected");
    for (; is_digit(p, end); p++)
        v = v <= INTEGER_MAX ? v * 10 + (*p - '0') : v;
    if (*digits == '0' && p - digits > 1)
        return lw_json_fault(r, start, -LW_ERR_SYNTAX, "a number with a leading zero");
    if (p == end || (*p != '.' && *p != 'e' && *p != 'E')) {
        if (v > INTEGER_MAX)
            return lw_json_fault(r, start, -LW_ERR_NUMBER,
                                 "an integer outside of +-(2^53-1) is not exact");
        *out = digits == start ? (double)v : -(double)v;
        r->p = p;
        return 0;
    }
    if (*p == '.') {
        p++;
        if (!is_digit(p, end))
            return lw_json_fault(r, p, -LW_ERR_SYNTAX, "a digit expected");
        p = skip_digits(p, end);
    }
    if (p < end && (*p == 'e' || *p == 'E')) {
        p++;
        if (p < end && (*p == '+' || *p == '-'))
            p++;
        if (!is_digit(p, end))
            return lw_json_fault(r, p, -LW_ERR_SYNTAX, "a digit expected");
        p = skip_digits(p, end);
    }
    r->p = p;
    return read_inexact(r, start, out);
}

/* Significant digits of a positive double, value = 0.DIGITS * 10^point. */
struct shortest {
    char digits[20];
    int n;
    int point;
};

static int write_digits(uint64_t v, char *to)
{
    char digits[20];
    int at = sizeof(digits);

    do {
        digits[--at] = (char)('0' + (char)(v % 10));
        v /= 10;
    } while (v != 0);
    memcpy(to, digits + at, sizeof(digits) - (size_t)at);
    return (int)sizeof(digits) - at;
}

/* v rounded to `precision` digits, trailing zeros dropped. */
static void round_to(double v, int precision, struct shortest *s)
{
    char text[48];
    const char *e;
    int n = 0;

    snprintf(text, sizeof(text), "%.*e", precision - 1, v);
    e = strchr(text, 'e');
    for (const char *p = text; p < e; p++) {
        if (*p >= '0' && *p <= '9')
            s->digits[n++] = *p;
    }
    while (n > 1 && s->digits[n - 1] == '0')
        n--;
    s->n = n;
    s->point = atoi(e + 1) + 1;
}

static double value_of(const struct shortest *s)
{
    char text[40];

    snprintf(text, sizeof(text), "%.*se%d", s->n, s->digits, s->point - s->n);
    return strtod(text, NULL);
}

/* One unit more in the last of `precision` digits. */
static void next_up(struct shortest *s, int precision)
{
    int i = precision;

    while (s->n < precision)
        s->digits[s->n++] = '0';
    while (i > 0 && s->digits[i - 1] == '9')
        i--;
    s->n = i;
    if (i > 0) {
        s->digits[i - 1]++;
        return;
    }
    s->digits[0] = '1';
    s->n = 1;
    s->point++;
}

/* ECMA-262 Number::toString step 5: as few digits as read back as v, and of those the closest.
 * Fifteen digits always survive a normal double, so that fewer show as trailing zeros. Below a
 * power of two the doubles are denser than above: there the closest text of a length can fall to
 * the neighbour below, while the next text up still reads as v (2^-44 is such a case). */
static void find_shortest(double v, struct shortest *s)
{
    int unused;
    bool power_of_two = frexp(v, &unused) == 0.5;

    for (int precision = v < 2.2250738585072014e-308 ? 1 : 15; precision < 17; precision++) {
        round_to(v, precision, s);
        if (value_of(s) == v)
            return;
        if (power_of_two) {
            next_up(s, precision);
            if (value_of(s) == v)
                return;
        }
    }
    round_to(v, 17, s);
}

/* The same for a value with few decimals, without any division of text. A decimal of at most 15
 * digits that reads as v is the only one (such decimals are further apart than doubles), and the
 * quotient of two exact operands is what reading it gives. */
static bool find_decimal(double v, struct shortest *s)
{
    if (v < 1e-3 || v > 1e8)
        return false;
    for (int k = 1; k <= 6; k++) {
        int64_t m = (int64_t)(v * powers_of_ten[k] + 0.5);

        if ((double)m / powers_of_ten[k] == v) {
            s->n = write_digits((uint64_t)m, s->digits);
            s->point = s->n - k;
            return true;
        }
    }
    return false;
}

static size_t fill(char *to, const char *from, int have, int want)
{
    for (int i = 0; i < want; i++)
        to[i] = i < have ? from[i] : '0';
    return want > 0 ? (size_t)want : 0;
}

/* Steps 6 to 10 of Number::toString. */
static size_t layout(const struct shortest *s, char *to)
{
    size_t n = 0;

    if (s->n <= s->point && s->point <= 21)
        return fill(to, s->digits, s->n, s->point);
    if (0 < s->point && s->point <= 21) {
        n = fill(to, s->digits, s->n, s->point);
        to[n++] = '.';
        return n + fill(to + n, s->digits + s->point, s->n - s->point, s->n - s->point);
    }
    if (-6 < s->point && s->point <= 0) {
        to[n++] = '0';
        to[n++] = '.';
        n += fill(to + n, NULL, 0, -s->point);
        return n + fill(to + n, s->digits, s->n, s->n);
    }
    to[n++] = s->digits[0];
    if (s->n > 1) {
        to[n++] = '.';
        n += fill(to + n, s->digits + 1, s->n - 1, s->n - 1);
    }
    return n + (size_t)snprintf(to + n, 8, "e%+d", s->point - 1);
}

size_t lw_json_es6_number(double v, char out[32])
{
    struct shortest s;
    size_t sign = v < 0;

    if (!isfinite(v))
        return 0;
    if (sign)
        out[0] = '-';
    v = fabs(v);
    if (v <= INTEGER_MAX && v == (double)(int64_t)v)
        return sign + (size_t)write_digits((uint64_t)v, out + sign);
    if (!find_decimal(v, &s))
        find_shortest(v, &s);
    return sign + layout(&s, out + sign);
}
