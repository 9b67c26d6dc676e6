/* Members, pointers (RFC 6901 section 5), typed access, equality. */
#include "lib/json/testing.h"

static void members(void **state)
{
    const struct lw_json *v = parse("{\"a\":1,\"b\":{\"c\":\"x\"},\"\":true,\"\\u00e9\":null}");
    int seen = 0;

    (void)state;
    assert_str(lw_json_getz(v, "a")->raw, "1");
    assert_str(lw_json_getz(lw_json_getz(v, "b"), "c")->string, "x");
    assert_true(lw_json_getz(v, "")->boolean);
    assert_non_null(lw_json_getz(v, "\xc3\xa9"));
    assert_null(lw_json_getz(v, "A"));
    assert_null(lw_json_getz(NULL, "a"));
    assert_null(lw_json_getz(parse("[1]"), "a"));
    assert_null(lw_json_getz(parse("\"a\""), "a"));
    LW_JSON_EACH (m, v)
        seen++;
    LW_JSON_EACH (m, parse("\"abc\""))
        seen += 100;
    LW_JSON_EACH (m, NULL)
        seen += 100;
    assert_int_equal(seen, 4);
}

static void rfc6901_section_5(void **state)
{
    static const struct {
        const char *pointer, *raw;
    } cases[] = {
        {"/foo", "[\"bar\", \"baz\"]"},
        {"/foo/0", "\"bar\""},
        {"/foo/1", "\"baz\""},
        {"/", "0"},
        {"/a~1b", "1"},
        {"/c%d", "2"},
        {"/e^f", "3"},
        {"/g|h", "4"},
        {"/i\\j", "5"},
        {"/k\"l", "6"},
        {"/ ", "7"},
        {"/m~0n", "8"},
        {"/x~01", "9"},
        {"/x/~1/2", NULL},
        {"/y/~1/2", "13"},
    };
    static const char *const nothing[] = {
        "foo",
        "/foo/2",
        "/foo/-",
        "/foo/00",
        "/foo/01",
        "/foo/+1",
        "/foo/ 1",
        "/foo/1 ",
        "/foo/",
        "/foo/bar",
        "/foo/0/",
        "/foo/0/0",
        "/nope",
        "/foo/99999999999999999999",
        "/foo/4294967296",
        "//",
        "/m~n",
        "/m~",
        "/m~2n",
        "/c%25d",
        "#/foo",
        "/foo/1e0",
    };
    const struct lw_json *v =
        parse("{\"foo\": [\"bar\", \"baz\"],\"\": 0,\"a/b\": 1,\"c%d\": 2,\"e^f\": 3,\"g|h\": 4,"
              "\"i\\\\j\": 5,\"k\\\"l\": 6,\" \": 7,\"m~n\": 8,\"x~1\":9,"
              "\"y\":{\"/\":[11,12,13]}}");

    (void)state;
    assert_ptr_equal(lw_json_pointer(v, LW_STR("")), v);
    for (size_t i = 0; i < COUNT(cases); i++) {
        const struct lw_json *got = lw_json_pointer(v, lw_strz(cases[i].pointer));

        if (!cases[i].raw)
            assert_null(got);
        else
            assert_str(got ? got->raw : LW_STR("nothing"), cases[i].raw);
    }
    for (size_t i = 0; i < COUNT(nothing); i++)
        assert_null(lw_json_pointer(v, lw_strz(nothing[i])));
    assert_null(lw_json_pointer(NULL, LW_STR("")));
}

static void typed_access(void **state)
{
    int64_t n = 7;

    (void)state;
    assert_str(lw_json_string_or(parse("\"x\""), LW_STR("y")), "x");
    assert_str(lw_json_string_or(parse("1"), LW_STR("y")), "y");
    assert_str(lw_json_string_or(NULL, LW_STR("y")), "y");
    assert_true(lw_json_bool_or(parse("true"), false));
    assert_true(lw_json_bool_or(parse("1"), true));
    assert_false(lw_json_bool_or(NULL, false));
    assert_false(lw_json_int(parse("1.5"), &n));
    assert_false(lw_json_int(parse("1e21"), &n));
    assert_false(lw_json_int(parse("-1e300"), &n));
    assert_false(lw_json_int(parse("\"1\""), &n));
    assert_false(lw_json_int(NULL, &n));
    assert_int_equal(n, 7);
    assert_true(lw_json_int(parse("-9007199254740991"), &n));
    assert_int_equal(n, -9007199254740991);
    assert_true(lw_json_int(parse("2.0e1"), &n));
    assert_int_equal(n, 20);
}

static void equality(void **state)
{
    static const struct {
        const char *a, *b;
        bool same;
    } cases[] = {
        {"null", "null", true},
        {"null", "false", false},
        {"1", "1.0", true},
        {"0", "-0", true},
        {"1", "\"1\"", false},
        {"\"a\"", "\"\\u0061\"", true},
        {"\"a\"", "\"A\"", false},
        {"[1,2]", "[1,2]", true},
        {"[1,2]", "[2,1]", false},
        {"[1]", "[1,1]", false},
        {"[]", "{}", false},
        {"{\"a\":1,\"b\":[2]}", "{ \"b\":[2], \"a\":1 }", true},
        {"{\"a\":1,\"b\":2}", "{\"b\":1,\"a\":2}", false},
        {"{\"a\":1,\"b\":2}", "{\"a\":1,\"c\":2}", false},
        {"{\"a\":1}", "{\"a\":1,\"b\":2}", false},
        {"true", "false", false},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        assert_int_equal(lw_json_equal(parse(cases[i].a), parse(cases[i].b)), cases[i].same);
        assert_int_equal(lw_json_equal(parse(cases[i].b), parse(cases[i].a)), cases[i].same);
    }
    assert_true(lw_json_equal(NULL, NULL));
    assert_false(lw_json_equal(NULL, parse("null")));
}

/* {"k0":v,"k1":v,...} forwards or backwards, in the arena. */
static const struct lw_json *large(int n, bool backwards, int odd_one)
{
    const struct lw_json *v;

    lw_buf_reset(&buf);
    for (int i = 0; i < n; i++) {
        int k = backwards ? n - 1 - i : i;

        lw_buf_addf(&buf, "%c\"k%d\":%d", i ? ',' : '{', k, k == odd_one ? -1 : k);
    }
    lw_buf_addc(&buf, '}');
    assert_int_equal(try_parse(lw_arena_dup(&arena, lw_buf_str(&buf)), &v, NULL), 0);
    return v;
}

/* 65,536 members compared pairwise would be four thousand million comparisons. */
static void equality_of_large_objects(void **state)
{
    (void)state;
    assert_true(lw_json_equal(large(65536, false, -1), large(65536, true, -1)));
    assert_false(lw_json_equal(large(65536, false, -1), large(65536, true, 40000)));
    assert_true(lw_json_equal(large(17, false, -1), large(17, true, -1)));
    assert_false(lw_json_equal(large(17, false, -1), large(17, true, 3)));
    assert_false(lw_json_equal(large(18, false, -1), large(17, true, -1)));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(members),  TEST(rfc6901_section_5),         TEST(typed_access),
        TEST(equality), TEST(equality_of_large_objects),
    };

    return cmocka_run_group_tests_name("json_access", tests, NULL, NULL);
}
