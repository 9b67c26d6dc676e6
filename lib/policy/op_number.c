/* gt, ge, lt, le: numbers and decimal texts by their digits. A JSON number that a reader of doubles
 * compares in another way than a reader of digits is unknown: 99.99999999999999999999 is less than
 * 100 for the one and 100 for the other. */
#include "lib/policy/decimal.h"
#include "lib/policy/op_impl.h"

static bool read_decimal(const struct lw_json *v, struct lw_decimal *out)
{
    if (lw_json_is(v, LW_JSON_NUMBER))
        return lw_decimal_parse(v->raw, out);
    return lw_json_is(v, LW_JSON_STRING) && lw_decimal_parse(v->string, out);
}

static int compile_number(struct lw_op_compiler *c, const struct lw_json *operand, void **out)
{
    struct lw_decimal *d = LW_ARENA_NEW(c->arena, struct lw_decimal);

    if (!d)
        return lw_op_full(c, operand);
    if (!read_decimal(operand, d))
        return lw_op_fail(c, operand,
                          "a number is wanted, or a decimal in quotes such as \"100.00\"");
    d->whole = lw_arena_dup(c->arena, d->whole);
    d->part = lw_arena_dup(c->arena, d->part);
    if (!d->whole.p || !d->part.p)
        return lw_op_full(c, operand);
    *out = d;
    return 0;
}

static int sign(int c)
{
    return c < 0 ? -1 : c > 0;
}

/* Fifteen digits survive being a double (DBL_DIG): the shortest text of that double has the same.
 */
#define DIGITS_KEPT 15u

/* How the value compares (-1, 0, 1) for a reader of digits and for one of doubles. False: it is no
 * number. */
static bool compared(const void *compiled, const struct lw_json *value, int c[2])
{
    struct lw_decimal d;
    char text[32];

    if (!read_decimal(value, &d))
        return false;
    c[0] = c[1] = sign(lw_decimal_cmp(&d, compiled));
    if (value->type != LW_JSON_NUMBER || d.whole.n + d.part.n <= DIGITS_KEPT)
        return true;
    if (!lw_decimal_parse(lw_str(text, lw_json_es6_number(value->number, text)), &d))
        return false;
    c[1] = sign(lw_decimal_cmp(&d, compiled));
    return true;
}

#define COMPARE(name_, holds_, example_, comparison)                                               \
    static enum lw_truth eval_##name_(const void *compiled, const struct lw_json *value,           \
                                      struct lw_op_context *x)                                     \
    {                                                                                              \
        int c[2];                                                                                  \
                                                                                                   \
        (void)x;                                                                                   \
        if (!compared(compiled, value, c) || (c[0] comparison) != (c[1] comparison))               \
            return LW_UNKNOWN;                                                                     \
        return (c[0] comparison) ? LW_TRUE : LW_FALSE;                                             \
    }                                                                                              \
    const struct lw_op_class lw_op_##name_ = {                                                     \
        .name = #name_,                                                                            \
        .operand = "a number, or a decimal in quotes (\"100.00\")",                                \
        .meaning = holds_                                                                          \
        ". Unknown: a text that is no plain decimal: blanks, \"+\", separators, leading zeros, "   \
        "other digits than ASCII, more than 256 bytes, exponents beyond 100000; a number that "    \
        "rounds to another side of the operand when it is read as a double",                       \
        .example = example_,                                                                       \
        .compile = compile_number,                                                                 \
        .eval = eval_##name_,                                                                      \
    }

#define DIGITS "; digits are compared, exactly, in numbers and in texts that are numbers"

COMPARE(gt, "the argument is greater" DIGITS, "/amount: {gt: \"100.00\"}", > 0);
COMPARE(ge, "the argument is greater or equal" DIGITS, "/amount: {ge: 0}", >= 0);
COMPARE(lt, "the argument is less" DIGITS, "/amount: {lt: \"0.01\"}", < 0);
COMPARE(le, "the argument is less or equal" DIGITS, "/amount: {le: 500}", <= 0);
