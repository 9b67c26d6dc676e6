/* Numbers: RFC 8785 appendix B, ECMA-262 Number::toString, and which literals survive. */
#include "lib/json/testing.h"

#include <math.h>

static double from_bits(uint64_t bits)
{
    double v;

    memcpy(&v, &bits, sizeof(v));
    return v;
}

static void assert_number(double v, const char *want)
{
    char out[32];
    size_t n = lw_json_es6_number(v, out);

    assert_str(lw_str(out, n), want);
}

static void rfc8785_appendix_b(void **state)
{
    static const struct {
        uint64_t bits;
        const char *text;
    } cases[] = {
        {0x0000000000000000, "0"},
        {0x8000000000000000, "0"},
        {0x0000000000000001, "5e-324"},
        {0x8000000000000001, "-5e-324"},
        {0x7fefffffffffffff, "1.7976931348623157e+308"},
        {0xffefffffffffffff, "-1.7976931348623157e+308"},
        {0x4340000000000000, "9007199254740992"},
        {0xc340000000000000, "-9007199254740992"},
        {0x4430000000000000, "295147905179352830000"},
        {0x7fffffffffffffff, ""},
        {0x7ff0000000000000, ""},
        {0xfff0000000000000, ""},
        {0x44b52d02c7e14af5, "9.999999999999997e+22"},
        {0x44b52d02c7e14af6, "1e+23"},
        {0x44b52d02c7e14af7, "1.0000000000000001e+23"},
        {0x444b1ae4d6e2ef4e, "999999999999999700000"},
        {0x444b1ae4d6e2ef4f, "999999999999999900000"},
        {0x444b1ae4d6e2ef50, "1e+21"},
        {0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7"},
        {0x3eb0c6f7a0b5ed8d, "0.000001"},
        {0x41b3de4355555553, "333333333.3333332"},
        {0x41b3de4355555554, "333333333.33333325"},
        {0x41b3de4355555555, "333333333.3333333"},
        {0x41b3de4355555556, "333333333.3333334"},
        {0x41b3de4355555557, "333333333.33333343"},
        {0xbecbf647612f3696, "-0.0000033333333333333333"},
        {0x43143ff3c1cb0959, "1424953923781206.2"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++)
        assert_number(from_bits(cases[i].bits), cases[i].text);
}

/* Checked with Node.js 20. The powers of two are those where rounding to 16 digits falls to the
 * neighbour below. */
static void es6_layout(void **state)
{
    (void)state;
    assert_number(0.1, "0.1");
    assert_number(-1.5, "-1.5");
    assert_number(100, "100");
    assert_number(1e20, "100000000000000000000");
    assert_number(1.5e21, "1.5e+21");
    assert_number(123456789.125, "123456789.125");
    assert_number(0.00001, "0.00001");
    assert_number(1e-7, "1e-7");
    assert_number(1.25e-9, "1.25e-9");
    assert_number(4.35, "4.35");
    assert_number(2.2250738585072014e-308, "2.2250738585072014e-308");
    assert_number(2.225073858507201e-308, "2.225073858507201e-308");
    assert_number(1e-320, "1e-320");
    assert_number(ldexp(1, -44), "5.684341886080802e-14");
    assert_number(ldexp(1, -24), "5.960464477539063e-8");
    assert_number(ldexp(1, 89), "6.189700196426902e+26");
    assert_number(-ldexp(1, -1022), "-2.2250738585072014e-308");
    assert_number(0.30000000000000004, "0.30000000000000004");
}

static void literals_are_read(void **state)
{
    static const struct {
        const char *text;
        double v;
    } cases[] = {
        {"0", 0},
        {"-1", -1},
        {"9007199254740991", 9007199254740991.0},
        {"-9007199254740991", -9007199254740991.0},
        {"1.0", 1},
        {"10e-1", 1},
        {"0.1", 0.1},
        {"0.1000000000000000055511151231257827", 0.1},
        {"123.456", 123.456},
        {"5e-324", 5e-324},
        {"1.7976931348623157e308", 1.7976931348623157e308},
        {"1e21", 1e21},
        {"0.000123e3", 0.123},
        {"1e0000000000000000000000000000000001", 10},
        {"0e99999999999999999999", 0},
        {"9007199254740991.25", 9007199254740991.0},
        {"8.41e21", 8.41e21},
        {"999999999999999999999.0", 1e21},
        {"1.23456789012345678901234567890e-5", 1.2345678901234568e-5},
        /* half way between 1 and the next double: to even, and just above it: up */
        {"1.00000000000000011102230246251565404236316680908203125", 1},
        {"1.00000000000000011102230246251565404236316680908203126", 1.0000000000000002},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        double v = parse(cases[i].text)->number;

        if (v < cases[i].v || v > cases[i].v)
            fail_msg("%s read as %.17g", cases[i].text, v);
    }
    assert_true(signbit(parse("-0")->number));
    assert_true(signbit(parse("-0.0e5")->number));
}

static void literals_that_do_not_survive(void **state)
{
    static const char *const cases[] = {
        "9007199254740992",
        "-9007199254740992",
        "9007199254740993",
        "18446744073709551615",
        "100000000000000000000000000000",
        "9007199254740992.0",
        "9007199254740993.0",
        "1e16",
        "-1e16",
        "9.007199254740992e15",
        "9007199254740991.6",
        "999999999999999868928.0",
        "1e400",
        "-1e400",
        "1.7976931348623159e308",
        "1e99999999999999999999",
        "1e-400",
        "2e-324",
        "-1e-99999999999999",
        "0.0000000000000000001e-310",
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        int code = try_parse(lw_strz(cases[i]), NULL, NULL);

        if (code != -LW_ERR_NUMBER)
            fail_msg("%s: %s", cases[i], lw_err_name(code));
    }
}

/* A literal of 256 bytes is read, one of 257 not; integers end long before. */
static void literals_have_a_length(void **state)
{
    char text[300];

    (void)state;
    memset(text, '3', sizeof(text));
    memcpy(text, "0.", 2);
    assert_int_equal(try_parse(lw_str(text, 256), NULL, NULL), 0);
    assert_int_equal(try_parse(lw_str(text, 257), NULL, NULL), -LW_ERR_NUMBER);
    memset(text, '0', sizeof(text));
    memcpy(text + 254, "e5", 2);
    memcpy(text, "1.", 2);
    assert_int_equal(try_parse(lw_str(text, 256), NULL, NULL), 0);
    memset(text, '9', 256);
    assert_int_equal(try_parse(lw_str(text, 200), NULL, NULL), -LW_ERR_NUMBER);
}

/* Reading what was written gives the same double, for doubles of every exponent. */
static void written_numbers_read_back(void **state)
{
    uint64_t x = 88172645463325252u;
    char out[32];

    (void)state;
    for (int i = 0; i < 200000; i++) {
        double v;

        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
        v = from_bits(i % 8 ? x : x & 0xfff0000000000000u); /* every eighth a power of two */
        if (!isfinite(v))
            continue;
        out[lw_json_es6_number(v, out)] = '\0';
        if (strtod(out, NULL) < v || strtod(out, NULL) > v)
            fail_msg("%a written as %s", v, out);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(rfc8785_appendix_b),     TEST(es6_layout),
        TEST(literals_are_read),      TEST(literals_that_do_not_survive),
        TEST(literals_have_a_length), TEST(written_numbers_read_back),
    };

    return cmocka_run_group_tests_name("json_number", tests, NULL, NULL);
}
