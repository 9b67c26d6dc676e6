/* gt, ge, lt, le: numbers and decimal texts by their digits. */
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

/* -1, 0, 1, or 2 when the value is no number. */
static int compared(const void *compiled, const struct lw_json *value)
{
    struct lw_decimal d;
    int c;

    if (!read_decimal(value, &d))
        return 2;
    c = lw_decimal_cmp(&d, compiled);
    return c < 0 ? -1 : c > 0;
}

#define COMPARE(name_, holds_, example_, condition)                                                \
    static enum lw_truth eval_##name_(const void *compiled, const struct lw_json *value,           \
                                      struct lw_op_context *x)                                     \
    {                                                                                              \
        int c = compared(compiled, value);                                                         \
                                                                                                   \
        (void)x;                                                                                   \
        if (c == 2)                                                                                \
            return LW_UNKNOWN;                                                                     \
        return (condition) ? LW_TRUE : LW_FALSE;                                                   \
    }                                                                                              \
    const struct lw_op_class lw_op_##name_ = {                                                     \
        .name = #name_,                                                                            \
        .operand = "a number, or a decimal in quotes (\"100.00\")",                                \
        .meaning = holds_                                                                          \
        ". Unknown: a text that is no plain decimal: blanks, \"+\", separators, leading zeros, "   \
        "other digits than ASCII, more than 256 bytes, exponents beyond 100000",                   \
        .example = example_,                                                                       \
        .compile = compile_number,                                                                 \
        .eval = eval_##name_,                                                                      \
    }

#define DIGITS "; digits are compared, exactly, in numbers and in texts that are numbers"

COMPARE(gt, "the argument is greater" DIGITS, "/amount: {gt: \"100.00\"}", c > 0);
COMPARE(ge, "the argument is greater or equal" DIGITS, "/amount: {ge: 0}", c >= 0);
COMPARE(lt, "the argument is less" DIGITS, "/amount: {lt: \"0.01\"}", c < 0);
COMPARE(le, "the argument is less or equal" DIGITS, "/amount: {le: 500}", c <= 0);
