/* Decimal numbers as text, compared exactly: "0.1" and "0.10" are one, and 0.1 + 0.2 never meets a
 * double. */
#ifndef LW_POLICY_DECIMAL_H
#define LW_POLICY_DECIMAL_H

#include <stdbool.h>

#include "lib/base/str.h"

#define LW_DECIMAL_BYTES    256u
#define LW_DECIMAL_EXPONENT 100000

struct lw_decimal {
    bool negative;             /* never of zero */
    struct lw_str whole, part; /* digits before and behind the point; together without zeros at
                                * either end, both empty for zero */
    long scale;                /* the value is 0.DIGITS * 10^scale */
};

/* The grammar of a JSON number (RFC 8259 section 6) and nothing else: no "+", no blanks, no
 * leading zeros, no separators, ASCII digits. At most 256 bytes, exponents within +-100000. The
 * slices point into `text`. False when it is no such number. */
bool lw_decimal_parse(struct lw_str text, struct lw_decimal *out);
/* < 0, 0, > 0. */
int lw_decimal_cmp(const struct lw_decimal *a, const struct lw_decimal *b);

#endif
