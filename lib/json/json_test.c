/* What is a JSON text and what is none: RFC 8259, RFC 3629, and the limits. */
#include "lib/json/testing.h"

#define OK(text) ((struct lw_str){text, sizeof(text) - 1})
#define NO(text, code)                                                                             \
    {                                                                                              \
        {text, sizeof(text) - 1}, -LW_ERR_##code                                                   \
    }

static void accepts_what_the_grammar_allows(void **state)
{
    static const struct lw_str cases[] = {
        OK("null"),
        OK("true"),
        OK("false"),
        OK("0"),
        OK("-0"),
        OK("\"\""),
        OK("[]"),
        OK("{}"),
        OK(" \t\r\n[ \t\r\n] \t\r\n"),
        OK("{ \"a\" : 1 , \"b\" : [ 2 , 3 ] }"),
        OK("[[],[[]],{}]"),
        OK("[null,true,false,1,\"x\",{}]"),
        OK("{\"\":0}"),
        OK("{\"a\":{\"a\":{\"a\":1}}}"),
        OK("[1,1]"),
        OK("[{\"a\":1},{\"a\":1}]"),
        OK("{\"a\":1,\"A\":2,\"a \":3}"),
        /* section 6 */
        OK("1"),
        OK("-1"),
        OK("10"),
        OK("0.0"),
        OK("-0.0"),
        OK("1.5"),
        OK("1e2"),
        OK("1E2"),
        OK("1e+2"),
        OK("1e-2"),
        OK("1.25e0002"),
        OK("0e0"),
        OK("0e999999999"),
        OK("0.000"),
        OK("123456789012345"),
        OK("-9007199254740991"),
        OK("9007199254740991"),
        /* section 7: every short escape, and what may stand unescaped */
        OK("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\""),
        OK("\"\\u0001\\u001F\\u007f\\uFFFF\""),
        OK("\"\x7f\""),
        OK("\"/'\""),
        OK("\"\\uD83D\\uDE00\""),
        OK("\"\\ud800\\udc00\\udbff\\udfff\""),
        OK("\"\\\\u0000\""),
        /* UTF-8: the first and the last of each length, and the neighbours of the surrogates */
        OK("\"\xc2\x80\xdf\xbf\xe0\xa0\x80\xef\xbf\xbf\xf0\x90\x80\x80\xf4\x8f\xbf\xbf\""),
        OK("\"\xed\x9f\xbf\xee\x80\x80\""),
        OK("\"\xef\xbb\xbf\""),
        OK("{\"\xe2\x82\xac\":\"\xc3\xb6\"}"),
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct lw_json_error err = {0};

        if (try_parse(cases[i], NULL, &err) != 0)
            fail_msg("%.*s: %s", LW_FMT(cases[i]), err.text);
    }
}

static void refuses_everything_else(void **state)
{
    static const struct {
        struct lw_str text;
        int code;
    } cases[] = {
        /* no value, or more than one */
        NO("", SYNTAX),
        NO(" ", SYNTAX),
        NO("\n", SYNTAX),
        NO("1 2", SYNTAX),
        NO("{}{}", SYNTAX),
        NO("[]]", SYNTAX),
        NO("{}x", SYNTAX),
        NO("null\0", SYNTAX),
        NO("\0null", SYNTAX),
        NO("\0", SYNTAX),
        NO(",", SYNTAX),
        NO(":", SYNTAX),
        NO("]", SYNTAX),
        NO("}", SYNTAX),
        /* literals */
        NO("nul", SYNTAX),
        NO("nulL", SYNTAX),
        NO("True", SYNTAX),
        NO("truee", SYNTAX),
        NO("fals", SYNTAX),
        NO("NaN", SYNTAX),
        NO("Infinity", SYNTAX),
        NO("-Infinity", SYNTAX),
        NO("undefined", SYNTAX),
        NO("'a'", SYNTAX),
        NO("a", SYNTAX),
        /* arrays */
        NO("[", SYNTAX),
        NO("[1", SYNTAX),
        NO("[1,", SYNTAX),
        NO("[1,]", SYNTAX),
        NO("[,1]", SYNTAX),
        NO("[1,,2]", SYNTAX),
        NO("[1 2]", SYNTAX),
        NO("[1}", SYNTAX),
        NO("[1;2]", SYNTAX),
        NO("[\"a\":1]", SYNTAX),
        NO("[,]", SYNTAX),
        NO("[1\0]", SYNTAX),
        /* objects */
        NO("{", SYNTAX),
        NO("{\"a\"", SYNTAX),
        NO("{\"a\":", SYNTAX),
        NO("{\"a\":1", SYNTAX),
        NO("{\"a\":1,", SYNTAX),
        NO("{\"a\":1,}", SYNTAX),
        NO("{,\"a\":1}", SYNTAX),
        NO("{\"a\" 1}", SYNTAX),
        NO("{\"a\",1}", SYNTAX),
        NO("{a:1}", SYNTAX),
        NO("{1:1}", SYNTAX),
        NO("{'a':1}", SYNTAX),
        NO("{null:1}", SYNTAX),
        NO("{\"a\":1]", SYNTAX),
        NO("{\"a\"::1}", SYNTAX),
        NO("{\"a\":1 \"b\":2}", SYNTAX),
        NO("{\"a\":}", SYNTAX),
        NO("{\"a\":1,,\"b\":2}", SYNTAX),
        NO("{[]:1}", SYNTAX),
        /* what other parsers allow */
        NO("[1]//x", SYNTAX),
        NO("/**/1", SYNTAX),
        NO("#x\n1", SYNTAX),
        NO("\f1", SYNTAX),
        NO("\v1", SYNTAX),
        NO("\xc2\xa0"
           "1",
           SYNTAX),
        NO("\xe2\x80\xa8"
           "1",
           SYNTAX),
        /* numbers */
        NO("-", SYNTAX),
        NO("+1", SYNTAX),
        NO("01", SYNTAX),
        NO("-01", SYNTAX),
        NO("00", SYNTAX),
        NO("00.5", SYNTAX),
        NO("1.", SYNTAX),
        NO(".5", SYNTAX),
        NO("-.5", SYNTAX),
        NO("1.e1", SYNTAX),
        NO("1e", SYNTAX),
        NO("1e+", SYNTAX),
        NO("1e1.5", SYNTAX),
        NO("1ee1", SYNTAX),
        NO("1.2.3", SYNTAX),
        NO("0x10", SYNTAX),
        NO("1_000", SYNTAX),
        NO("1,000", SYNTAX),
        NO("--1", SYNTAX),
        NO("-a", SYNTAX),
        NO("1f", SYNTAX),
        NO("1e\0", SYNTAX),
        /* strings */
        NO("\"", SYNTAX),
        NO("\"a", SYNTAX),
        NO("\"a\\", SYNTAX),
        NO("\"a\\\"", SYNTAX),
        NO("\"\n\"", SYNTAX),
        NO("\"\x1f\"", SYNTAX),
        NO("\"\t\"", SYNTAX),
        NO("\"\\a\"", SYNTAX),
        NO("\"\\x41\"", SYNTAX),
        NO("\"\\'\"", SYNTAX),
        NO("\"\\0\"", SYNTAX),
        NO("\"\\\0\"", SYNTAX),
        NO("\"\\u\"", SYNTAX),
        NO("\"\\u12\"", SYNTAX),
        NO("\"\\u123g\"", SYNTAX),
        NO("\"\\u 123\"", SYNTAX),
        NO("\"\\u+123\"", SYNTAX),
        NO("\"\\U0041\"", SYNTAX),
        NO("\"\\u004", SYNTAX),
        NO("\"\\\n\"", SYNTAX),
        NO("{\"a\n\":1}", SYNTAX),
        /* NUL */
        NO("\"\0\"", ENCODING),
        NO("\"a\0b\"", ENCODING),
        NO("\"\\u0000\"", ENCODING),
        NO("{\"a\\u0000\":1}", ENCODING),
        /* surrogates without their other half */
        NO("\"\\ud800\"", ENCODING),
        NO("\"\\udfff\"", ENCODING),
        NO("\"\\ud800x\"", ENCODING),
        NO("\"\\ud800\\n\"", ENCODING),
        NO("\"\\ud800\\u0041\"", ENCODING),
        NO("\"\\ud800\\ud800\"", ENCODING),
        NO("\"\\udc00\\ud800\"", ENCODING),
        NO("\"\\ud800\\udc0\"", ENCODING),
        NO("{\"\\udead\":1}", ENCODING),
        NO("\"\\ud800", ENCODING),
        /* a byte order mark is refused, not skipped */
        NO("\xef\xbb\xbf{}", ENCODING),
        NO(" \xef\xbb\xbf{}", SYNTAX),
        NO("\xef\xbb\xbf", ENCODING),
        NO("\xff\xfe[\0]\0", SYNTAX),
        /* broken UTF-8: stray, cut, overlong, surrogates, beyond U+10FFFF */
        NO("\"\x80\"", ENCODING),
        NO("\"\xbf\"", ENCODING),
        NO("\"\xc2\"", ENCODING),
        NO("\"\xe2\x82\"", ENCODING),
        NO("\"\xf0\x9f\x98\"", ENCODING),
        NO("\"\xc3", ENCODING),
        NO("\"\xc0\x80\"", ENCODING),
        NO("\"\xc1\xbf\"", ENCODING),
        NO("\"\xe0\x80\x80\"", ENCODING),
        NO("\"\xe0\x9f\xbf\"", ENCODING),
        NO("\"\xf0\x8f\xbf\xbf\"", ENCODING),
        NO("\"\xed\xa0\x80\"", ENCODING),
        NO("\"\xed\xbf\xbf\"", ENCODING),
        NO("\"\xf4\x90\x80\x80\"", ENCODING),
        NO("\"\xf5\x80\x80\x80\"", ENCODING),
        NO("\"\xfe\"", ENCODING),
        NO("\"\xff\"", ENCODING),
        NO("\"\xe2\x28\xa1\"", ENCODING),
        NO("\"\xc3\xb6\xc3\"", ENCODING),
        NO("\"\\n\xff\"", ENCODING),
        NO("{\"\xff\":1}", ENCODING),
        /* duplicate names, also behind escapes */
        NO("{\"a\":1,\"a\":1}", DUPLICATE),
        NO("{\"a\":1,\"\\u0061\":1}", DUPLICATE),
        NO("{\"\":1,\"\":2}", DUPLICATE),
        NO("{\"\\/\":1,\"/\":2}", DUPLICATE),
        NO("{\"a\":1,\"b\":2,\"a\":3}", DUPLICATE),
        NO("[[{\"x\":{\"k\":1,\"k\":2}}]]", DUPLICATE),
        NO("{\"\\ud83d\\ude00\":1,\"\xf0\x9f\x98\x80\":2}", DUPLICATE),
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        int code = try_parse(cases[i].text, NULL, NULL);

        if (code != cases[i].code)
            fail_msg("case %zu, %.*s: %s", i, LW_FMT(cases[i].text), lw_err_name(code));
    }
}

/* Cutting a valid text anywhere leaves none, and no reading beyond the cut (ASan would see it). */
static void refuses_every_cut(void **state)
{
    static const char text[] = "{\"k\\u00e9y\":[1.5e+3,-0,\"\xf0\x9f\x98\x80\\ud83d\\ude00\",true,"
                               "false,null,{\"a long enough name for a word\":\"\\\\\"}]}";

    (void)state;
    assert_non_null(parse(text));
    for (size_t n = 0; n < sizeof(text) - 1; n++) {
        char *cut = malloc(n + 1);

        memcpy(cut, text, n);
        assert_int_not_equal(try_parse(lw_str(cut, n), NULL, NULL), 0);
        free(cut);
    }
}

static void strings_are_decoded(void **state)
{
    const char *plain = "[\"plain\"]";
    const struct lw_json *v =
        parse("[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\",\"\\u00e9\\u20AC\\ud83d\\ude00\","
              "\"a\\u0062c\xc3\xb6\\u0064e\"]");

    (void)state;
    assert_str(v->child->string, "\"\\/\b\f\n\r\t");
    assert_str(v->child->next->string, "\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80");
    assert_str(v->child->next->next->string, "abc\xc3\xb6"
                                             "de");
    /* without escapes it is no copy */
    assert_ptr_equal(parse(plain)->child->string.p, plain + 2);
}

/* Every kind of byte that ends a run, at every position of runs up to three vectors long. */
static void scanning_sees_every_position(void **state)
{
    static const char *const stops[] = {"\"", "\\n", "\x01", "\xc3\xa9", "\xff"};
    char text[80];

    (void)state;
    for (size_t n = 0; n < 50; n++) {
        for (size_t s = 0; s < COUNT(stops); s++) {
            size_t stop = strlen(stops[s]);
            const struct lw_json *v;
            int code;

            text[0] = '"';
            memset(text + 1, 'x', n);
            memcpy(text + 1 + n, stops[s], stop);
            text[1 + n + stop] = '"';
            if (s == 0)
                stop = 0;
            code = try_parse(lw_str(text, n + stop + 2), &v, NULL);
            assert_int_equal(code, s == 2 ? -LW_ERR_SYNTAX : s == 4 ? -LW_ERR_ENCODING : 0);
            if (code == 0)
                assert_int_equal(v->string.n, n + (s == 0 ? 0 : s == 1 ? 1 : 2));
            assert_int_equal(lw_utf8_valid(lw_str(text, n + stop + 2)), s != 4);
        }
    }
}

static void raw_spans_are_the_bytes_read(void **state)
{
    const char *text = " { \"a\" : [ 1.50 , \"\\u0041\" ] , \"b\":{ } } ";
    const struct lw_json *v = parse(text);

    (void)state;
    assert_str(v->raw, "{ \"a\" : [ 1.50 , \"\\u0041\" ] , \"b\":{ } }");
    assert_str(v->child->raw, "[ 1.50 , \"\\u0041\" ]");
    assert_str(v->child->child->raw, "1.50");
    assert_str(v->child->child->next->raw, "\"\\u0041\"");
    assert_str(v->child->next->raw, "{ }");
    assert_ptr_equal(v->child->child->raw.p, text + 11);
    assert_int_equal(v->count, 2);
    assert_int_equal(v->child->count, 2);
    assert_int_equal(v->child->next->count, 0);
    assert_str(v->child->key, "a");
    assert_null(v->child->child->key.p);
}

static void errors_say_where(void **state)
{
    static const struct {
        const char *text;
        size_t offset;
        uint32_t line, column;
    } cases[] = {
        {"", 0, 1, 1},
        {"[1,\n 2,\n x]", 9, 3, 2},
        {"{\"a\":1,\n\"a\":2}", 12, 2, 5}, /* the second value */
        {"[\"ab\xff\"]", 4, 1, 5},
        {"{} {}", 3, 1, 4},
        {"[1", 2, 1, 3},
        {"[9007199254740992]", 1, 1, 2},
        {"\"ab\\q\"", 3, 1, 4},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct lw_json_error err = {0};

        assert_int_not_equal(try_parse(lw_strz(cases[i].text), NULL, &err), 0);
        assert_int_equal(err.offset, cases[i].offset);
        assert_int_equal(err.line, cases[i].line);
        assert_int_equal(err.column, cases[i].column);
        assert_non_null(err.text);
    }
}

static int parse_within(const char *text, const struct lw_json_limits *limits)
{
    const struct lw_json *v;

    return lw_json_parse(&arena, lw_strz(text), limits, &v, NULL);
}

static void limits_are_reached(void **state)
{
    struct lw_json_limits l = lw_json_default_limits;

    (void)state;
    l.bytes = 7;
    assert_int_equal(parse_within("[1,2,3]", &l), 0);
    assert_int_equal(parse_within("[1,2,3] ", &l), -LW_ERR_LIMIT);
    l = lw_json_default_limits;
    l.string = 3;
    assert_int_equal(parse_within("{\"abc\":\"\\u0061bc\"}", &l), 0);
    assert_int_equal(parse_within("\"abcd\"", &l), -LW_ERR_LIMIT);
    assert_int_equal(parse_within("\"abc\\n\"", &l), -LW_ERR_LIMIT);
    assert_int_equal(parse_within("{\"abcd\":1}", &l), -LW_ERR_LIMIT);
    l = lw_json_default_limits;
    l.members = 2;
    assert_int_equal(parse_within("[[1,2],[3,4]]", &l), 0);
    assert_int_equal(parse_within("[1,2,3]", &l), -LW_ERR_LIMIT);
    assert_int_equal(parse_within("{\"a\":1,\"b\":2}", &l), 0);
    assert_int_equal(parse_within("{\"a\":1,\"b\":2,\"c\":3}", &l), -LW_ERR_LIMIT);
    l = lw_json_default_limits;
    l.depth = 0;
    assert_int_equal(parse_within("1", &l), 0);
    assert_int_equal(parse_within("[]", &l), -LW_ERR_DEPTH);
    l.depth = 2;
    assert_int_equal(parse_within("[{},[]]", &l), 0);
    assert_int_equal(parse_within("{\"a\":[{}]}", &l), -LW_ERR_DEPTH);
}

static void depth_is_bounded_whatever_the_caller_says(void **state)
{
    struct lw_json_limits l = lw_json_default_limits;
    char text[2 * LW_JSON_DEPTH_MAX + 3];

    (void)state;
    l.depth = UINT32_MAX;
    memset(text, '[', LW_JSON_DEPTH_MAX);
    memset(text + LW_JSON_DEPTH_MAX, ']', LW_JSON_DEPTH_MAX);
    text[2 * LW_JSON_DEPTH_MAX] = '\0';
    assert_int_equal(parse_within(text, &l), 0);
    assert_int_equal(parse_within(text, NULL), -LW_ERR_DEPTH);
    memset(text, '[', LW_JSON_DEPTH_MAX + 1);
    memset(text + LW_JSON_DEPTH_MAX + 1, ']', LW_JSON_DEPTH_MAX + 1);
    text[2 * LW_JSON_DEPTH_MAX + 2] = '\0';
    assert_int_equal(parse_within(text, &l), -LW_ERR_DEPTH);
}

static void bytes_of_the_default_limit(void **state)
{
    const size_t most = (size_t)16 << 20;
    char *text = malloc(most + 2);
    struct lw_json_error err = {0};

    (void)state;
    memset(text, ' ', most + 1);
    text[0] = '1';
    assert_int_equal(try_parse(lw_str(text, most), NULL, NULL), 0);
    assert_int_equal(try_parse(lw_str(text, most + 1), NULL, &err), -LW_ERR_LIMIT);
    assert_int_equal(err.offset, most);
    free(text);
}

/* 65,536 members pass, one more does not. */
static void members_of_the_default_limit(void **state)
{
    const struct lw_json *v;

    (void)state;
    lw_buf_reset(&buf);
    lw_buf_addc(&buf, '[');
    for (int i = 1; i < 65536; i++)
        lw_buf_addz(&buf, "1,");
    lw_buf_addz(&buf, "1]");
    assert_int_equal(try_parse(lw_buf_str(&buf), &v, NULL), 0);
    assert_int_equal(v->count, 65536);
    buf.n--;
    lw_buf_addz(&buf, ",1]");
    assert_int_equal(try_parse(lw_buf_str(&buf), &v, NULL), -LW_ERR_LIMIT);
}

static void a_full_arena_is_an_error_of_the_message(void **state)
{
    const char *texts[] = {"[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20]",
                           "\"a long string with an escape so that it needs a copy\\n\""};
    const struct lw_json *v = NULL;
    struct lw_arena small;

    (void)state;
    for (size_t i = 0; i < COUNT(texts); i++) {
        for (size_t cap = 0; cap < 112; cap += 16) {
            lw_arena_init(&small, cap);
            assert_int_equal(lw_json_parse(&small, lw_strz(texts[i]), NULL, &v, NULL),
                             -LW_ERR_LIMIT);
            assert_null(v);
            lw_arena_fini(&small);
        }
    }
}

static void utf8_alone(void **state)
{
    (void)state;
    assert_true(lw_utf8_valid(LW_STR_NONE));
    assert_true(lw_utf8_valid(LW_STR("plain ascii, more than eight bytes")));
    assert_true(lw_utf8_valid(OK("\0 is a character here")));
    assert_true(lw_utf8_valid(LW_STR("\xf4\x8f\xbf\xbf")));
    assert_false(lw_utf8_valid(LW_STR("\xf4\x90\x80\x80")));
    assert_false(lw_utf8_valid(LW_STR("12345678\xc3")));
    assert_false(lw_utf8_valid(LW_STR("\xed\xa0\x80")));
    assert_false(lw_utf8_valid(LW_STR("\xc0\xaf")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(accepts_what_the_grammar_allows),
        TEST(refuses_everything_else),
        TEST(refuses_every_cut),
        TEST(strings_are_decoded),
        TEST(scanning_sees_every_position),
        TEST(raw_spans_are_the_bytes_read),
        TEST(errors_say_where),
        TEST(limits_are_reached),
        TEST(depth_is_bounded_whatever_the_caller_says),
        TEST(bytes_of_the_default_limit),
        TEST(members_of_the_default_limit),
        TEST(a_full_arena_is_an_error_of_the_message),
        TEST(utf8_alone),
    };

    return cmocka_run_group_tests_name("json", tests, NULL, NULL);
}
