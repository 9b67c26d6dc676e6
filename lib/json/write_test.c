/* The writer, quoting, RFC 8785 and the digest. */
#include "lib/json/testing.h"

#include "lib/base/digest.h"

static void writer_places_commas(void **state)
{
    struct lw_json_writer w;

    (void)state;
    lw_json_writer_init(&w, &buf);
    lw_json_begin_object(&w);
    lw_json_kv_string(&w, "s", LW_STR("a\"b"));
    lw_json_kv_string(&w, "nothing", LW_STR_NONE);
    lw_json_kv_string(&w, "empty", LW_STR(""));
    lw_json_kv_int(&w, "i", -9007199254740991);
    lw_json_kv_bool(&w, "t", true);
    lw_json_key(&w, LW_STR("list"));
    lw_json_begin_array(&w);
    lw_json_begin_array(&w);
    lw_json_end_array(&w);
    lw_json_put_int(&w, 1);
    lw_json_put_bool(&w, false);
    lw_json_put_null(&w);
    lw_json_begin_object(&w);
    lw_json_end_object(&w);
    lw_json_put_string(&w, LW_STR("x"));
    lw_json_end_array(&w);
    lw_json_kv_raw(&w, "raw", LW_STR("[1, 2]"));
    lw_json_kv_raw(&w, "nothing", LW_STR_NONE);
    lw_json_key(&w, LW_STR("o"));
    lw_json_begin_object(&w);
    lw_json_kv_int(&w, "a", 1);
    lw_json_end_object(&w);
    lw_json_end_object(&w);
    assert_int_equal(lw_buf_status(&buf), 0);
    assert_str(lw_buf_str(&buf),
               "{\"s\":\"a\\\"b\",\"empty\":\"\",\"i\":-9007199254740991,\"t\":true,"
               "\"list\":[[],1,false,null,{},\"x\"],\"raw\":[1, 2],\"o\":{\"a\":1}}");
}

static void writer_fails_rather_than_write_nonsense(void **state)
{
    struct lw_json_writer w;

    (void)state;
    lw_json_writer_init(&w, &buf);
    for (int i = 0; i < LW_JSON_WRITER_DEPTH; i++)
        lw_json_begin_array(&w);
    for (int i = 0; i < LW_JSON_WRITER_DEPTH; i++)
        lw_json_end_array(&w);
    assert_int_equal(lw_buf_status(&buf), 0);
    assert_int_equal(buf.n, 2 * LW_JSON_WRITER_DEPTH);
    lw_json_end_array(&w);
    assert_int_equal(lw_buf_status(&buf), -LW_ERR_LIMIT);
    lw_buf_reset(&buf);
    lw_json_writer_init(&w, &buf);
    for (int i = 0; i <= LW_JSON_WRITER_DEPTH; i++)
        lw_json_begin_object(&w);
    assert_int_equal(lw_buf_status(&buf), -LW_ERR_LIMIT);
    lw_buf_reset(&buf);
    lw_json_writer_init(&w, &buf);
    lw_json_put_int(&w, 9007199254740992);
    assert_int_equal(lw_buf_status(&buf), -LW_ERR_LIMIT);
    lw_buf_reset(&buf);
    lw_json_writer_init(&w, &buf);
    lw_json_begin_object(&w);
    lw_json_key(&w, LW_STR("a"));
    lw_json_end_object(&w);
    assert_int_equal(lw_buf_status(&buf), -LW_ERR_LIMIT);
}

/* RFC 8785 section 3.2.2.2: two-character escapes for five controls, \u00xx in lower case for the
 * others, backslash before quote and backslash, all else as it is. */
static void quoting(void **state)
{
    static const char *const want[32] = {
        "\\u0000", "\\u0001", "\\u0002", "\\u0003", "\\u0004", "\\u0005", "\\u0006", "\\u0007",
        "\\b",     "\\t",     "\\n",     "\\u000b", "\\f",     "\\r",     "\\u000e", "\\u000f",
        "\\u0010", "\\u0011", "\\u0012", "\\u0013", "\\u0014", "\\u0015", "\\u0016", "\\u0017",
        "\\u0018", "\\u0019", "\\u001a", "\\u001b", "\\u001c", "\\u001d", "\\u001e", "\\u001f",
    };

    (void)state;
    for (int c = 0; c < 32; c++) {
        char text[3] = {'x', (char)c, 'y'};
        char all[16];

        snprintf(all, sizeof(all), "\"x%sy\"", want[c]);
        lw_buf_reset(&buf);
        lw_json_quote(&buf, lw_str(text, 3));
        assert_str(lw_buf_str(&buf), all);
    }
    lw_buf_reset(&buf);
    lw_json_quote(&buf, LW_STR("\"\\/\x7f\xc2\x80\xe2\x80\xa8\xf0\x9f\x98\x80"));
    assert_str(lw_buf_str(&buf), "\"\\\"\\\\/\x7f\xc2\x80\xe2\x80\xa8\xf0\x9f\x98\x80\"");
    lw_buf_reset(&buf);
    lw_json_quote(&buf, LW_STR_NONE);
    assert_str(lw_buf_str(&buf), "\"\"");
}

/* Section 3.2.2: the sample object and its canonical form. */
static void rfc8785_sample(void **state)
{
    (void)state;
    assert_canonical("{\n"
                     "  \"numbers\": [333333333.33333329, 1E30, 4.50,\n"
                     "              2e-3, 0.000000000000000000000000001],\n"
                     "  \"string\": \"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\",\n"
                     "  \"literals\": [null, true, false]\n"
                     "}",
                     "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,"
                     "0.002,1e-27],\"string\":\"\xe2\x82\xac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
}

/* Section 3.2.3: the order that the RFC lists for these names. */
static void rfc8785_sorting(void **state)
{
    (void)state;
    assert_canonical("{"
                     "\"\\u20ac\": \"Euro Sign\","
                     "\"\\r\": \"Carriage Return\","
                     "\"\\ufb33\": \"Hebrew Letter Dalet With Dagesh\","
                     "\"1\": \"One\","
                     "\"\\ud83d\\ude00\": \"Emoji: Grinning Face\","
                     "\"\\u0080\": \"Control\","
                     "\"\\u00f6\": \"Latin Small Letter O With Diaeresis\""
                     "}",
                     "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\xc2\x80\":\"Control\","
                     "\"\xc3\xb6\":\"Latin Small Letter O With Diaeresis\","
                     "\"\xe2\x82\xac\":\"Euro Sign\","
                     "\"\xf0\x9f\x98\x80\":\"Emoji: Grinning Face\","
                     "\"\xef\xac\xb3\":\"Hebrew Letter Dalet With Dagesh\"}");
}

static void canonical_of_everything(void **state)
{
    (void)state;
    assert_canonical(" [ ] ", "[]");
    assert_canonical("{ }", "{}");
    assert_canonical("[ 1 , [ true , null ] , { } ]", "[1,[true,null],{}]");
    assert_canonical("[1.0,-0,-0.0,1e2,1E-7,0.10]", "[1,0,0,100,1e-7,0.1]");
    assert_canonical("\"\\u0041\\/\\u00e9\"", "\"A/\xc3\xa9\"");
    assert_canonical("{\"b\":{\"y\":1,\"x\":2},\"a\":[{\"d\":1,\"c\":2}]}",
                     "{\"a\":[{\"c\":2,\"d\":1}],\"b\":{\"x\":2,\"y\":1}}");
    /* no normalisation: e with a combining acute stays two characters */
    assert_canonical("\"e\xcc\x81\"", "\"e\xcc\x81\"");
}

/* 5,000 names backwards come out forwards: more than any array on the stack holds. */
static void canonical_sorts_large_objects(void **state)
{
    const struct lw_json *v;
    struct lw_buf text;

    (void)state;
    lw_buf_init(&text, 1 << 20);
    for (int i = 4999; i >= 0; i--)
        lw_buf_addf(&text, "%c\"k%04d\":%d", i == 4999 ? '{' : ',', i, i);
    lw_buf_addc(&text, '}');
    assert_int_equal(try_parse(lw_buf_str(&text), &v, NULL), 0);
    lw_json_canonical(&buf, v);
    assert_int_equal(lw_buf_status(&buf), 0);
    lw_buf_reset(&text);
    for (int i = 0; i < 5000; i++)
        lw_buf_addf(&text, "%c\"k%04d\":%d", i == 0 ? '{' : ',', i, i);
    lw_buf_addc(&text, '}');
    assert_true(lw_str_eq(lw_buf_str(&buf), lw_buf_str(&text)));
    lw_buf_fini(&text);
}

/* printf '{"a":1,"b":"\xc3\xa9"}' | sha256sum */
static void digest(void **state)
{
    struct lw_digest d;
    struct lw_buf small;
    char text[LW_DIGEST_TEXT_BUF];

    (void)state;
    lw_buf_addz(&buf, "left over");
    assert_int_equal(lw_json_digest(parse("{ \"b\":\"\\u00e9\", \"a\":1.0 }"), &buf, &d), 0);
    assert_str(lw_digest_text(&d, text),
               "sha256:09ad9fd2fb648cb2f62141215828ea00a62c299db05d20aa9ade2f527a301cc6");
    lw_buf_init(&small, 15);
    assert_int_equal(lw_json_digest(parse("{\"a\":1,\"b\":\"\xc3\xa9\"}"), &small, &d),
                     -LW_ERR_LIMIT);
    assert_str(lw_digest_text(&d, text),
               "sha256:09ad9fd2fb648cb2f62141215828ea00a62c299db05d20aa9ade2f527a301cc6");
    lw_buf_fini(&small);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(writer_places_commas),
        TEST(writer_fails_rather_than_write_nonsense),
        TEST(quoting),
        TEST(rfc8785_sample),
        TEST(rfc8785_sorting),
        TEST(canonical_of_everything),
        TEST(canonical_sorts_large_objects),
        TEST(digest),
    };

    return cmocka_run_group_tests_name("json_write", tests, NULL, NULL);
}
