/* Values, texts and numbers: each operator with its negation. Expected values: RFC 8259 numbers,
 * and arithmetic by hand. */
#include "lib/policy/op_testing.h"

#define T LW_TRUE
#define F LW_FALSE
#define U LW_UNKNOWN

static const struct op_row values[] = {
    {"equals", "\"prod\"", "\"prod\"", T},
    {"equals", "\"prod\"", "\"dev\"", F},
    {"equals", "\"prod\"", "\"produce\"", F},
    {"equals", "\"prod\"", "\"Prod\"", U},
    {"equals", "\"prod\"", "\" prod\"", U},
    {"equals", "\"prod\"", "\"prod\\n\"", U},
    {"equals", "\"prod\"", "\"pr%6fd\"", U},
    {"equals", "\"prod\"", "\"pr%256fd\"", U},
    {"equals", "\"prod\"", "\"pr%25256fd\"", U},
    {"equals", "\"prod\"", "\"pr%25%36%66d\"", U},
    {"equals", "\"prod\"", "\"pr%25%32%35%36%66d\"", U},
    {"equals", "\"prod\"", "\"pr%25%36%65d\"", F},
    {"equals", "\"pro%\"", "\"pro%25\"", U},
    {"equals", "\"prod\"", "\"pr%zzod\"", F},
    {"equals", "\"prod\"", "\"pr\\u043ed\"", U},        /* Cyrillic o */
    {"equals", "\"prod\"", "\"pr\\u200bod\"", U},       /* zero width space */
    {"equals", "\"prod\"", "\"\\uff50rod\"", U},        /* full-width p */
    {"equals", "\"prod\"", "\"pr%D0%BEd\"", U},         /* the Cyrillic o encoded */
    {"equals", "\"prod\"", "\"p\\ud835\\udc2bod\"", U}, /* mathematical bold r */
    {"equals", "\"prod\"", "[\"prod\"]", U},
    {"equals", "\"prod\"", "null", U},
    {"equals", "\"prod\"", "true", U},
    {"equals", "\"prod\"", "{\"prod\":1}", U},
    {"equals", "1", "1", T},
    {"equals", "1", "1.0", T},
    {"equals", "1", "10e-1", T},
    {"equals", "1", "2", F},
    {"equals", "1", "\"1\"", U},
    {"equals", "true", "true", T},
    {"equals", "true", "false", F},
    {"equals", "true", "1", U},
    {"equals", "true", "\"true\"", U},
    {"equals", "false", "null", U},
    {"equals", "null", "null", T},
    {"equals", "null", "\"\"", U},
    {"equals", "[1,2]", "[1,2]", T},
    {"equals", "[1,2]", "[2,1]", F},
    {"equals", "{\"a\":1,\"b\":2}", "{\"b\":2,\"a\":1}", T},
    {"equals", "{\"a\":1}", "{\"a\":2}", F},
    {"equals", "\"\"", "\"\"", T},
    {"equals", "\"\"", "\"x\"", F},
    {"equals", "\"\"", "\" \"", U},

    {"in", "[\"dev\",\"test\"]", "\"dev\"", T},
    {"in", "[\"dev\",\"test\"]", "\"test\"", T},
    {"in", "[\"dev\",\"test\"]", "\"prod\"", F},
    {"in", "[\"dev\",\"test\"]", "\"TEST\"", U},
    {"in", "[\"dev\",\"test\"]", "5", U},
    {"in", "[\"dev\",5]", "5", T},
    {"in", "[\"dev\",5]", "6", F},
    {"in", "[\"dev\",5]", "null", U},
    {"in", "[\"dev\",null]", "null", T},
    {"in", "[\"one\"]", "\"one\"", T},
    {"in", "[\"dev\",\"test\"]", "[\"dev\",\"test\"]", U},
    {"in", "[1,2,3]", "2.0", T},
    {"in", "[1,2,3]", "\"2\"", U},

    {"type", "\"string\"", "\"x\"", T},
    {"type", "\"string\"", "1", F},
    {"type", "\"number\"", "1", T},
    {"type", "\"number\"", "1.5", T},
    {"type", "\"number\"", "\"1\"", F},
    {"type", "\"integer\"", "1", T},
    {"type", "\"integer\"", "1.0", T},
    {"type", "\"integer\"", "1.5", F},
    {"type", "\"boolean\"", "false", T},
    {"type", "\"boolean\"", "0", F},
    {"type", "\"null\"", "null", T},
    {"type", "\"null\"", "0", F},
    {"type", "\"array\"", "[]", T},
    {"type", "\"array\"", "{}", F},
    {"type", "\"object\"", "{}", T},
    {"type", "\"object\"", "[]", F},
    {"type", "[\"string\",\"null\"]", "null", T},
    {"type", "[\"string\",\"null\"]", "5", F},

    {"exists", "true", "1", T},
    {"exists", "true", "null", T},
    {"exists", "true", NULL, F},
    {"exists", "false", NULL, T},
    {"exists", "false", "null", F},
};

static const struct op_row texts[] = {
    {"glob", "\"feature/*\"", "\"feature/x\"", T},
    {"glob", "\"feature/*\"", "\"feature/x/y\"", F},
    {"glob", "\"feature/*\"", "\"main\"", F},
    {"glob", "\"feature/*\"", "\"Feature/x\"", U},
    {"glob", "\"feature/**\"", "\"feature/x/y\"", T},
    {"glob", "[\"*.env\",\"*.pem\"]", "\"a.pem\"", T},
    {"glob", "[\"*.env\",\"*.pem\"]", "\"a.txt\"", F},
    {"glob", "[\"*.env\",\"*.pem\"]", "\"dir/a.env\"", U},
    {"glob", "[\"*.env\",\"*.pem\"]", "\"dir\\\\a.env\"", T},
    {"glob", "[\"*.env\",\"*.pem\"]", "\"a.ENV\"", U},
    {"glob", "[\"*.env\",\"*.pem\"]", "\"a.env/\"", U},
    {"glob", "[\"*.env\",\"*.pem\"]", "\"a.env.\"", U},
    {"glob", "[\"*.env\",\"*.pem\"]", "\"a.en\\u200bv\"", U},
    {"glob", "[\"*.env\",\"*.pem\"]", "\"a.\\u0435nv\"", U},
    {"glob", "\"feature/*\"", "\"feature%25%32%46x\"", U},
    {"glob", "\"feature/*\"", "\"feature%2Fx\"", U},
    {"glob", "\"feature/*\"", "\"%66eature/x\"", U},
    {"glob", "\"feature/*\"", "\"feature%25252Fx\"", U},
    {"glob", "\"feature/*\"", "\"feature/x%2Fy\"", T}, /* as it stands: "%" is no "/" */
    {"glob", "\"feature/*\"", "\" feature/x\"", U},
    {"glob", "\"feature/*\"", "\"main%\"", F},
    {"glob", "\"feature/*\"", "\"main%2Fx\"", F},
    {"glob", "[\"*.env\",\"*.pem\"]", "\"a%2eenv\"", U},
    {"glob", "[\"*.env\",\"*.pem\"]", "\"dir%2Fa%2EENV%0a\"", U},
    {"glob", "[\"*.env\",\"*.pem\"]", "\"a.env\\n\"", U},
    {"glob", "\"?\"", "\"%FF\"", U},
    {"glob", "\"a\"", "\"%FF\"", F},
    {"glob", "\"*\"", "\"\"", T},
    {"glob", "\"*\"", "5", U},
    {"glob", "\"*\"", "null", U},
    {"glob", "\"*\"", "[\"a\"]", U},
    {"glob", "\"a?\"", "\"ab\"", T},
    {"glob", "\"a?\"", "\"a\"", F},

    {"regex", "\"[a-z]+\"", "\"abc\"", T},
    {"regex", "\"[a-z]+\"", "\"abc1\"", F},
    {"regex", "\"[a-z]+\"", "\"ABC\"", F},
    {"regex", "[\"a\",\"b+\"]", "\"bb\"", T},
    {"regex", "[\"a\",\"b+\"]", "\"ab\"", F},
    {"regex", "\"\\\\d+\"", "\"12\"", T},
    {"regex", "\"\\\\d+\"", "12", U},
    {"regex", "\".*\"", "null", U},
    {"regex", "\".*\"", "[\"x\"]", U},
    {"regex", "\".*\"", "{}", U},

    {"length", "3", "\"abc\"", T},
    {"length", "3", "\"ab\"", F},
    {"length", "1", "\"\\u20ac\"", T},
    {"length", "{\"max\":3}", "\"abc\"", T},
    {"length", "{\"max\":3}", "\"abcd\"", F},
    {"length", "{\"min\":1}", "\"\"", F},
    {"length", "{\"min\":1}", "\"a\"", T},
    {"length", "{\"min\":2,\"max\":3}", "[1,2]", T},
    {"length", "{\"min\":2,\"max\":3}", "[1]", F},
    {"length", "{\"max\":1}", "{\"a\":1}", T},
    {"length", "{\"max\":1}", "{\"a\":1,\"b\":2}", F},
    {"length", "{\"max\":3,\"of\":\"bytes\"}", "\"\\u20ac\"", T},
    {"length", "{\"max\":2,\"of\":\"bytes\"}", "\"\\u20ac\"", F},
    {"length", "{\"max\":5,\"of\":\"bytes\"}", "[1,2]", T},
    {"length", "{\"max\":4,\"of\":\"bytes\"}", "[1,2]", F},
    {"length", "{\"max\":1,\"of\":\"characters\"}", "\"\\u20ac\"", T},
    {"length", "{\"max\":9,\"of\":\"characters\"}", "[1]", U},
    {"length", "{\"max\":9,\"of\":\"items\"}", "\"abc\"", U},
    {"length", "{\"max\":9}", "5", U},
    {"length", "{\"max\":9}", "null", U},
    {"length", "{\"max\":9}", "true", U},
};

static const struct op_row numbers[] = {
    {"gt", "100", "100.01", T},
    {"gt", "100", "100", F},
    {"gt", "100", "1e2", F},
    {"gt", "100", "1.0000001e2", T},
    {"gt", "\"100.00\"", "\"100.01\"", T},
    {"gt", "\"100.00\"", "\"100\"", F},
    {"gt", "\"100.00\"", "\"99.999999999999999999999999\"", F},
    {"gt", "\"100.00\"", "\"100.000000000000000000000001\"", T}, /* one double with 100 */
    {"gt", "\"0.3\"", "\"0.30000000000000004\"", T},             /* 0.1 + 0.2 in doubles */
    {"gt", "\"0.3\"", "\"0.29999999999999998\"", F},             /* the double of 0.3 */
    {"gt", "\"9007199254740992\"", "\"9007199254740993\"", T},   /* 2^53 and one more */
    {"gt", "0", "-1", F},
    {"gt", "-2", "-1", T},
    {"gt", "-1", "-2", F},
    {"gt", "0", "-0", F},
    {"gt", "0", "1e-300", T},
    {"gt", "9", "10", T}, /* not as text */
    {"gt", "\"9\"", "\"10\"", T},
    {"gt", "100", "\" 101\"", U},
    {"gt", "100", "\"101 \"", U},
    {"gt", "100", "\"+101\"", U},
    {"gt", "100", "\"0101\"", U},
    {"gt", "100", "\"1,000\"", U},
    {"gt", "100", "\"0x65\"", U},
    {"gt", "100", "\"1_000\"", U},
    {"gt", "100", "\"101.\"", U},
    {"gt", "100", "\".5\"", U},
    {"gt", "100", "\"1e\"", U},
    {"gt", "100", "\"1e3\"", T},
    {"gt", "100", "\"1E+3\"", T},
    {"gt", "100", "\"1e999999\"", U},
    {"gt", "100", "\"NaN\"", U},
    {"gt", "100", "\"Infinity\"", U},
    {"gt", "100", "\"\"", U},
    {"gt", "100", "\"-\"", U},
    {"gt", "100", "\"\\uff11\\uff10\\uff11\"", U}, /* full-width digits */
    {"gt", "100", "\"\\u0661\\u0660\\u0661\"", U}, /* Arabic digits */
    {"gt", "100", "\"1\\u200b01\"", U},
    {"gt", "100", "null", U},
    {"gt", "100", "true", U},
    {"gt", "100", "[101]", U},
    {"gt", "100", "{\"v\":101}", U},
    {"ge", "100", "100", T},
    {"ge", "100", "100.0", T},
    {"ge", "100", "99.99", F},
    {"ge", "\"0.10\"", "\"0.1\"", T},
    {"ge", "100", "\"x\"", U},
    {"lt", "100", "99.99", T},
    {"lt", "100", "100", F},
    {"lt", "0", "-0.0", F},
    {"lt", "0", "\"-0.000000000000000000000000000000000001\"", T},
    {"lt", "1", "0.05", T},
    {"lt", "0.05", "0.5", F},
    {"lt", "0.5", "0.05", T},
    {"lt", "100", "null", U},
    {"le", "100", "100.00", T},
    {"le", "100", "100.01", F},
    {"le", "100", "-1000", T},
    {"le", "1e2", "100", T},
    {"le", "\"1000000000000000000000000000000\"", "\"999999999999999999999999999999\"", T},
    {"le", "100", "[]", U},
    /* As JSON numbers these are one double with the operand: most readers see 100, others not. */
    {"ge", "100", "99.99999999999999999999", U},
    {"lt", "100", "99.99999999999999999999", U},
    {"gt", "100", "100.0000000000000000001", U},
    {"le", "100", "100.0000000000000000001", U},
    {"gt", "100", "99.99999999999999999999", F}, /* either way */
    {"le", "100", "99.99999999999999999999", T},
    {"gt", "100", "100.00000000000000000000", F}, /* more digits, the same number */
    {"lt", "\"0.3\"", "0.29999999999999998", U},  /* the double of 0.3 */
    {"lt", "\"0.3\"", "0.2999999999999999", T},   /* another double */
    {"lt", "\"0.3\"", "0.30000000000000004", F},
    {"ge", "-100", "-100.00000000000000000001", U},
};

static const struct op_fault_row faults[] = {
    {"in", "\"a\"", "list"},
    {"in", "[]", "list"},
    {"type", "\"text\"", "one of null, boolean"},
    {"type", "[]", "empty list"},
    {"type", "[\"string\",5]", "unknown word"},
    {"exists", "1", "true or false"},
    {"glob", "[\"a\",\"[b\"]", "at byte 1: \"]\" is missing"},
    {"glob", "5", "a glob is wanted"},
    {"glob", "[]", "a list of 1 to 256"},
    {"glob", "\"\"", "a glob is wanted"},
    {"glob", "\"a\\\\\"", "nothing follows"},
    {"glob", "\"[a/]\"", "cannot be one of"},
    {"regex", "\"a(\"", "at byte 2: \")\" is missing"},
    {"regex", "{\"a\":1}", "a regular expression is wanted"},
    {"length", "-1", "whole number"},
    {"length", "1.5", "whole number"},
    {"length", "{\"max\":\"5\"}", "whole number"},
    {"length", "{\"min\":3,\"max\":2}", "leave nothing"},
    {"length", "{\"of\":\"bytes\"}", "say nothing"},
    {"length", "{\"most\":3}", "unknown member \"most\""},
    {"length", "{\"max\":3,\"of\":\"words\"}", "one of characters"},
    {"length", "\"3\"", "members are wanted"},
    {"length", "{}", "members are wanted"},
    {"gt", "\"1,000\"", "a number is wanted"},
    {"gt", "null", "a number is wanted"},
    {"le", "[1]", "a number is wanted"},
};

static void values_compare(void **state)
{
    op_check(values, COUNT(values));
}

static void texts_match(void **state)
{
    op_check(texts, COUNT(texts));
}

static void numbers_compare(void **state)
{
    op_check(numbers, COUNT(numbers));
}

static void operands_are_checked(void **state)
{
    op_check_faults(faults, COUNT(faults));
}

static void every_operator_is_documented(void **state)
{
    size_t n = 0;

    for (const struct lw_op_class *op; (op = lw_op_at(n)) != NULL; n++) {
        assert_ptr_equal(lw_op_find(lw_strz(op->name)), op);
        assert_true(op->operand && op->meaning && op->example);
        assert_true(op->compile && op->eval);
    }
    assert_true(n >= 11);
    assert_null(lw_op_find(LW_STR("equal")));
}

/* A list of 257, a text beyond 1 MiB. */
static void limits_are_reached(void **state)
{
    struct lw_buf b;
    struct lw_op_compiler c = {0};
    struct lw_op_context x = {.arena = &arena};

    lw_buf_init(&b, (size_t)4 << 20);
    lw_buf_addc(&b, '[');
    for (int i = 0; i < 257; i++)
        lw_buf_addz(&b, i ? ",\"a\"" : "\"a\"");
    lw_buf_add(&b, "]", 2);
    assert_null(op_compile(lw_op_find(LW_STR("in")), b.p, &c));
    assert_null(op_compile(lw_op_find(LW_STR("glob")), b.p, &c));
    assert_non_null(strstr(c.text, "1 to 256"));
    lw_buf_reset(&b);
    lw_buf_addc(&b, '"');
    for (size_t i = 0; i < ((size_t)1 << 20) + 1; i++)
        lw_buf_addc(&b, 'a');
    lw_buf_add(&b, "\"", 2);
    assert_int_equal(op_eval("regex", "\"a*\"", b.p, &x), LW_UNKNOWN);
    assert_int_equal(op_eval("glob", "\"a*\"", b.p, &x), LW_UNKNOWN);
    assert_int_equal(op_eval("equals", "\"a\"", b.p, &x), LW_UNKNOWN);
    assert_int_equal(op_eval("length", "{\"max\":5}", b.p, &x), LW_FALSE);
    lw_buf_fini(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(values_compare),       TEST(texts_match),        TEST(numbers_compare),
        TEST(operands_are_checked), TEST(limits_are_reached), TEST(every_operator_is_documented),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
