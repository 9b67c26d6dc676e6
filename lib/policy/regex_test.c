/* Expected values: ECMAScript's and RE2's common ground, tried by hand on whole texts. */
#include "lib/json/testing.h"
#include "lib/policy/regex.h"

static const struct lw_regex *make(const char *pattern)
{
    const struct lw_regex *r = NULL;
    struct lw_regex_fault f = {0};

    if (lw_regex_new(lw_strz(pattern), &arena, &r, &f) != 0)
        fail_msg("%s: at %zu: %s", pattern, f.at, f.text);
    return r;
}

static void assert_match(const char *pattern, const char *text, enum lw_truth want)
{
    if (lw_regex_match(make(pattern), lw_strz(text)) != want)
        fail_msg("%s on \"%s\" is not %d", pattern, text, (int)want);
}

static void whole_texts_match(void **state)
{
    /* pattern, texts that match, texts that do not (up to three each) */
    static const struct {
        const char *pattern, *yes[3], *no[3];
    } rows[] = {
        {"abc", {"abc"}, {"ab", "abcd", "xabc"}},
        {"", {""}, {"a"}},
        {"a|b|", {"a", "b", ""}, {"ab", "c"}},
        {"a*", {"", "a", "aaaa"}, {"b", "ab", "aab"}},
        {"a+", {"a", "aa"}, {"", "b"}},
        {"ab?c", {"abc", "ac"}, {"abbc", "ab"}},
        {"a{3}", {"aaa"}, {"aa", "aaaa", ""}},
        {"a{2,}", {"aa", "aaaaa"}, {"a", ""}},
        {"a{1,3}", {"a", "aa", "aaa"}, {"", "aaaa"}},
        {"a{0}", {""}, {"a"}},
        {"a{0,2}b", {"b", "ab", "aab"}, {"aaab", "a"}},
        {"(ab){2}", {"abab"}, {"ab", "ababab", "aabb"}},
        {"(?:a|bc)+d", {"ad", "bcd", "abcad"}, {"d", "bd"}},
        {"a*?b+?", {"b", "aab", "abb"}, {"a", ""}},
        {".", {"a", "\xc3\xa9", "\xf0\x9f\x98\x80"}, {"", "ab", "\n"}},
        {"(?s).", {"\n", "a"}, {"", "\n\n"}},
        {"a.c",
         {"abc", "a\xe2\x82\xac"
                 "c"},
         {"ac", "a\nc"}},
        {"[abc]", {"a", "b", "c"}, {"d", "", "ab"}},
        {"[^abc]", {"d", "\n", "\xe2\x82\xac"}, {"a", ""}},
        {"[a-c0-2]+", {"a0", "c2b1"}, {"d", "3", "-"}},
        {"[]a]+", {"]", "a]"}, {"[", "b"}},
        {"[^]]", {"a"}, {"]"}},
        {"[a-]+", {"a-", "-"}, {"b"}},
        {"[-a]", {"-", "a"}, {"b"}},
        {"[\\]\\\\]", {"]", "\\"}, {"["}},
        {"[\\d_]+", {"1_2"}, {"a", "-"}},
        {"[^\\d]", {"a"}, {"5"}},
        {"\\d{4}-\\d\\d",
         {"2026-11"},
         {"2026-1", "206-111", "\xd9\xa1\xd9\xa1\xd9\xa1\xd9\xa1-11"}},
        {"\\w+", {"aZ_9"}, {"a-b", "\xc3\xa9", ""}},
        {"\\W", {"-", "\xc3\xa9"}, {"a", "_"}},
        {"\\s\\S\\D", {" ax", "\tbx"}, {"aax", "  x", " a1"}},
        {"\\n\\t\\r\\f\\v", {"\n\t\r\f\v"}, {"ntrfv"}},
        {"\\x41\\x{e9}\\u20ac", {"A\xc3\xa9\xe2\x82\xac"}, {"A", "x41"}},
        {"\\.\\*\\+\\?\\(\\)\\[\\]\\{\\}\\|\\^\\$\\/", {".*+?()[]{}|^$/"}, {"a"}},
        {"^abc$", {"abc"}, {"abcd", "xabc"}},
        {"^a|b$", {"a", "b"}, {"ab", "ax"}},
        {"a^b", {NULL}, {"ab", "a^b"}},
        {"a$b", {NULL}, {"ab", "a$b"}},
        {"\\Aabc\\z", {"abc"}, {"abc\n"}},
        {"abc$", {"abc"}, {"abc\n"}},
        {"\\bfoo\\b.*", {"foo", "foo bar", "foo-bar"}, {"foobar", "foo_"}},
        {".*\\Bfoo", {"xfoo"}, {"foo", "x foo"}},
        {"^(SELECT|EXPLAIN)\\b[^;]*$",
         {"SELECT 1", "EXPLAIN"},
         {"SELECTED", "SELECT 1;", "select 1"}},
        {"(?i)select .*",
         {"SELECT 1", "SeLeCt x"},
         {"selec", "\xc5\xbf"
                   "elect 1"}},
        {"(?i)[a-c]x", {"AX", "bx", "Cx"}, {"DX"}},
        {"(?i)(?s)a.b", {"A\nB"}, {"a"}},
        {"(?is)a.b", {"A\nb"}, {"ab"}},
        {"[\xc3\xa0-\xc3\xbf]+", {"\xc3\xa9\xc3\xa8"}, {"e", "\xc3\x80"}},
        {"\xe2\x82\xac*", {"", "\xe2\x82\xac\xe2\x82\xac"}, {"\xe2\x82"}},
        {"(a*)*", {"", "aaa"}, {"b"}},
        {"(a|a)*b", {"aab", "b"}, {"aa"}},
        {"()", {""}, {"a"}},
        {"(|a){3}", {"", "a", "aaa"}, {"aaaa"}},
        {"x(?:y|z)?", {"x", "xy", "xz"}, {"xyz"}},
        {"[a-z][a-z0-9-]{0,62}", {"a", "web-1"}, {"", "1a", "A"}},
        {"\\$\\d+\\.\\d{2}", {"$1.50"}, {"$1.5", "1.50"}},
    };

    for (size_t i = 0; i < COUNT(rows); i++) {
        for (size_t k = 0; k < 3 && rows[i].yes[k]; k++)
            assert_match(rows[i].pattern, rows[i].yes[k], LW_TRUE);
        for (size_t k = 0; k < 3 && rows[i].no[k]; k++)
            assert_int_not_equal(lw_regex_match(make(rows[i].pattern), lw_strz(rows[i].no[k])),
                                 LW_TRUE);
    }
}

static void faults_say_what_and_where(void **state)
{
    static const struct {
        const char *pattern;
        size_t at;
        const char *text;
    } rows[] = {
        {"a(b", 1, "\")\" is missing"},
        {"a)b", 1, "without"},
        {"[ab", 0, "\"]\" is missing"},
        {"[", 0, "\"]\" is missing"},
        {"[z-a]", 1, "ends before"},
        {"[a-\\d]", 1, "ends before"},
        {"[[:alpha:]]", 1, "[:name:]"},
        {"*a", 0, "nothing to repeat"},
        {"a|+", 2, "nothing to repeat"},
        {"{2}", 0, "brace itself"},
        {"a**", 2, "repetition of a repetition"},
        {"a{2}{3}", 4, "repetition of a repetition"},
        {"a++", 2, "possessive"},
        {"a{x}", 1, "count is missing"},
        {"a{1", 1, "\"}\" is missing"},
        {"a{3,2}", 1, "larger count"},
        {"a{1001}", 1, "1000"},
        {"a{1,1001}", 1, "1000"},
        {"a\\", 1, "nothing follows"},
        {"\\1", 0, "reference to a group"},
        {"(a)\\2", 3, "reference to a group"},
        {"\\p{L}", 0, "\\p"},
        {"\\q", 0, "unknown escape"},
        {"\\x4", 3, "hexadecimal"},
        {"\\x{}", 3, "hexadecimal"},
        {"\\x{41", 5, "\"}\" is missing"},
        {"\\x{110000}", 9, "hexadecimal"},
        {"\\ud800", 6, "hexadecimal"},
        {"(?=a)", 0, "looking around"},
        {"(?!a)", 0, "looking around"},
        {"(?<=a)b", 0, "looking around"},
        {"(?<!a)b", 0, "looking around"},
        {"(?>a)", 0, "atomic"},
        {"(?<n>a)", 0, "name of a group"},
        {"(?P<n>a)", 0, "name of a group"},
        {"a(?i)b", 1, "very start"},
        {"(?m)a", 0, "very start"},
        {"a\xff", 0, "UTF-8"},
    };

    for (size_t i = 0; i < COUNT(rows); i++) {
        const struct lw_regex *r = NULL;
        struct lw_regex_fault f = {0};

        if (lw_regex_new(lw_strz(rows[i].pattern), &arena, &r, &f) != -LW_ERR_SYNTAX)
            fail_msg("%s compiles", rows[i].pattern);
        assert_null(r);
        if (!strstr(f.text, rows[i].text) || f.at != rows[i].at)
            fail_msg("%s: at %zu: %s", rows[i].pattern, f.at, f.text);
    }
}

static void limits_are_reached(void **state)
{
    static const char *const large[] = {"(?:[ab]{50}){50}", "(?:(?:a{10}){20}){20}",
                                        "(?:a?){1000}b{1000}"};
    const struct lw_regex *r = NULL;
    struct lw_regex_fault f = {0};
    char *deep = calloc(1, LW_REGEX_BYTES + 3);

    for (size_t i = 0; i < COUNT(large); i++) {
        assert_int_equal(lw_regex_new(lw_strz(large[i]), &arena, &r, &f), -LW_ERR_LIMIT);
        assert_non_null(strstr(f.text, "too large"));
    }
    assert_non_null(make("a{1000}"));
    assert_int_equal(lw_regex_new(LW_STR("a{1001}"), &arena, &r, &f), -LW_ERR_SYNTAX);
    assert_non_null(strstr(f.text, "1000"));
    /* Sets of two ranges each, every one another (two letters of U+0100 and so on, in UTF-8): 1,024
     * ranges are taken, 1,026 are not. */
    for (size_t sets = 512; sets <= 513; sets++) {
        size_t n = 0;

        for (size_t i = 0; i < sets; i++) {
            deep[n++] = '[';
            for (size_t c = 0x100 + 3 * i, k = 0; k < 2; c += 2, k++) {
                deep[n++] = (char)(0xc0 | c >> 6);
                deep[n++] = (char)(0x80 | (c & 0x3f));
            }
            deep[n++] = ']';
        }
        assert_int_equal(lw_regex_new(lw_str(deep, n), &arena, &r, &f),
                         sets == 512 ? 0 : -LW_ERR_LIMIT);
    }
    assert_non_null(strstr(f.text, "too large"));
    memset(deep, 0, LW_REGEX_BYTES + 3);
    memset(deep, '(', LW_REGEX_DEPTH + 1);
    memset(deep + LW_REGEX_DEPTH + 1, ')', LW_REGEX_DEPTH + 1);
    assert_int_equal(lw_regex_new(lw_strz(deep), &arena, &r, &f), -LW_ERR_SYNTAX);
    assert_non_null(strstr(f.text, "nested"));
    assert_non_null(make("((((((((((((((((((((a))))))))))))))))))))"));
    assert_int_equal(lw_regex_new(LW_STR("[\\\0]"), &arena, &r, &f), -LW_ERR_SYNTAX);
    assert_non_null(strstr(f.text, "NUL"));
    memset(deep, 'a', LW_REGEX_BYTES + 1);
    assert_int_equal(lw_regex_new(lw_strz(deep), &arena, &r, &f), -LW_ERR_LIMIT);
    assert_non_null(strstr(f.text, "4096"));
    free(deep);
    /* a thousand times a thousand times nothing */
    assert_match("(?:(?:(?:){1000}){1000}){1000}", "", LW_TRUE);
}

/* A hundred letters and a sign at the end: engines that backtrack try 2^100 ways. Counted in steps,
 * not in seconds: the table takes one a character. */
static void what_backtracks_elsewhere_is_harmless(void **state)
{
    static const char *const patterns[] = {"(a+)+",
                                           "(a|a)*",
                                           "(a|aa)+",
                                           "(.*a){20}",
                                           "([a-zA-Z]+)*",
                                           "(a?){50}a{50}",
                                           "^(([a-z])+.)+[A-Z]([a-z])+$"};
    size_t n = 100000;
    char *text = malloc(n + 1);

    memset(text, 'a', n);
    text[n] = '!';
    for (size_t i = 0; i < COUNT(patterns); i++) {
        const struct lw_regex *r = make(patterns[i]);
        enum lw_truth t = lw_regex_match(r, lw_str(text, n + 1));

        assert_int_not_equal(t, LW_TRUE);
        if (lw_regex_is_table(r))
            assert_int_equal(t, LW_FALSE);
    }
    assert_true(lw_regex_is_table(make("(a+)+")));
    assert_int_equal(lw_regex_match(make("(a+)+"), lw_str(text, n)), LW_TRUE);
    free(text);
}

/* 2^n states as a table: it runs step by step, with the same answers, and not on any length. */
static void without_a_table(void **state)
{
    const struct lw_regex *r = make(".*a.{14}");
    size_t n = LW_REGEX_COST / 18 + 1000000;
    char *text = malloc(n);

    assert_false(lw_regex_is_table(r));
    assert_int_equal(lw_regex_match(r, LW_STR("xxxxabbbbbbbbbbbbbb")), LW_TRUE);
    assert_int_equal(lw_regex_match(r, LW_STR("xxxxbbbbbbbbbbbbbbb")), LW_FALSE);
    assert_int_equal(lw_regex_match(r, LW_STR("")), LW_FALSE);
    assert_int_equal(lw_regex_match(make(".*\\ba\\b.{14}"), LW_STR("x a bbbbbbbbbbbbb")), LW_TRUE);
    assert_int_equal(lw_regex_match(make(".*\\ba\\b.{14}"), LW_STR("x ab bbbbbbbbbbbbb")),
                     LW_FALSE);
    memset(text, 'a', n);
    assert_int_equal(lw_regex_match(r, lw_str(text, n)), LW_UNKNOWN);
    free(text);
}

static void no_utf8_is_unknown(void **state)
{
    assert_int_equal(lw_regex_match(make(".*"), LW_STR("a\xff")), LW_UNKNOWN);
    assert_int_equal(lw_regex_match(make(".*a.{14}"), LW_STR("a\xff")), LW_UNKNOWN);
}

static void globs_match(void **state)
{
    static const struct {
        const char *glob, *yes[3], *no[3];
    } rows[] = {
        {"*.env", {".env", "a.env"}, {"a/b.env", "env", "a.env.x"}},
        {"**.env", {".env", "a/b/c.env"}, {"a.envx"}},
        {"src/*", {"src/a", "src/"}, {"src/a/b", "src", "xsrc/a"}},
        {"src/**", {"src/a", "src/a/b", "src/"}, {"src", "srcx/a"}},
        {"a?c",
         {"abc", "a\xc3\xa9"
                 "c"},
         {"ac", "a/c", "abbc"}},
        {"[abc]x", {"ax", "cx"}, {"dx", "x"}},
        {"[a-c]", {"b"}, {"d", "-"}},
        {"[!a]", {"b"}, {"a", "/", ""}},
        {"[^a]", {"b"}, {"a", "/"}},
        {"[]]", {"]"}, {"["}},
        {"a\\*b", {"a*b"}, {"axb", "a\\*b"}},
        {"***", {"", "a/b"}, {NULL}},
        {"a.b+(c)|{d}^$", {"a.b+(c)|{d}^$"}, {"axb+(c)|{d}^$"}},
    };
    const struct lw_regex *r = NULL;
    struct lw_regex_fault f = {0};
    struct lw_str two[] = {LW_STR_INIT("a*"), LW_STR_INIT("[b")};
    size_t which = 0;

    for (size_t i = 0; i < COUNT(rows); i++) {
        struct lw_str g = lw_strz(rows[i].glob);

        assert_int_equal(lw_regex_globs(&g, 1, false, &arena, &r, &which, &f), 0);
        for (size_t k = 0; k < 3 && rows[i].yes[k]; k++) {
            if (lw_regex_match(r, lw_strz(rows[i].yes[k])) != LW_TRUE)
                fail_msg("%s does not match %s", rows[i].glob, rows[i].yes[k]);
        }
        for (size_t k = 0; k < 3 && rows[i].no[k]; k++) {
            if (lw_regex_match(r, lw_strz(rows[i].no[k])) != LW_FALSE)
                fail_msg("%s matches %s", rows[i].glob, rows[i].no[k]);
        }
    }
    assert_int_equal(lw_regex_globs(two, 2, false, &arena, &r, &which, &f), -LW_ERR_SYNTAX);
    assert_int_equal(which, 1);
    assert_non_null(strstr(f.text, "\"]\" is missing"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(whole_texts_match),  TEST(faults_say_what_and_where),
        TEST(limits_are_reached), TEST(what_backtracks_elsewhere_is_harmless),
        TEST(without_a_table),    TEST(no_utf8_is_unknown),
        TEST(globs_match),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
