#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <cmocka.h>

#include "lib/jsonrpc/message.h"

static struct lw_arena arena;

static int parse(const char *text, struct lw_message *m, struct lw_message_fault *fault)
{
    lw_arena_reset(&arena);
    return lw_message_parse(&arena, lw_strz(text), &lw_json_default_limits, m, fault);
}

static void kinds(void **state)
{
    static const struct {
        const char *text;
        enum lw_message_kind kind;
    } cases[] = {
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}", LW_MESSAGE_REQUEST},
        {"{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"method\":\"x\",\"params\":{}}", LW_MESSAGE_REQUEST},
        {"{\"jsonrpc\":\"2.0\",\"method\":\"notifications/x\"}", LW_MESSAGE_NOTIFICATION},
        {"{\"result\":{},\"jsonrpc\":\"2.0\",\"id\":0}", LW_MESSAGE_RESULT},
        {"{\"jsonrpc\":\"2.0\",\"id\":-3,\"error\":{\"code\":-1,\"message\":\"\"}}",
         LW_MESSAGE_ERROR},
        {"{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":-1,\"message\":\"\"}}",
         LW_MESSAGE_ERROR},
        {" {\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"a\":1}} ", LW_MESSAGE_RESULT},
    };
    struct lw_message_fault fault;
    struct lw_message m;

    (void)state;
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        assert_int_equal(parse(cases[i].text, &m, &fault), 0);
        assert_int_equal(m.kind, cases[i].kind);
        assert_true(m.raw.p[0] == '{' && m.raw.p[m.raw.n - 1] == '}');
    }
}

/* JSON-RPC 2.0 section 4 and MCP basic, "Messages": what each text must be answered with. */
static void refusals(void **state)
{
    static const struct {
        const char *text;
        int code;
        const char *id; /* NULL: the answer has no id */
    } cases[] = {
        {"", -32700, NULL},
        {"{", -32700, NULL},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"id\":2,\"method\":\"x\"}", -32700, NULL},
        {"[]", -32600, NULL},
        {"[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"x\"}]", -32600, NULL},
        {"7", -32600, NULL},
        {"{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"x\"}", -32600, NULL},
        {"{\"jsonrpc\":\"2.0\",\"id\":1.5,\"method\":\"x\"}", -32600, NULL},
        {"{\"jsonrpc\":\"2.0\",\"id\":1.0,\"method\":\"x\"}", -32600, NULL},
        {"{\"jsonrpc\":\"2.0\",\"id\":1e2,\"method\":\"x\"}", -32600, NULL},
        {"{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"x\"}", -32600, NULL},
        {"{\"jsonrpc\":\"2.0\",\"id\":true,\"method\":\"x\"}", -32600, NULL},
        {"{\"jsonrpc\":\"1.0\",\"id\":1,\"method\":\"x\"}", -32600, "1"},
        {"{\"id\":\"q\",\"method\":\"x\"}", -32600, "\"q\""},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":7}", -32600, "1"},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"\"}", -32600, "1"},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"x\",\"params\":[]}", -32600, "1"},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"x\",\"result\":1}", -32600, "1"},
        {"{\"jsonrpc\":\"2.0\",\"id\":1}", -32600, "1"},
        {"{\"jsonrpc\":\"2.0\",\"result\":{}}", -32600, NULL},
        /* basic, Result Responses: result: { [key: string]: unknown } */
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":1}", -32600, "1"},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":null}", -32600, "1"},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":[]}", -32600, "1"},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":\"x\"}", -32600, "1"},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":1,\"error\":{\"code\":1,\"message\":\"\"}}",
         -32600, "1"},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":\"1\",\"message\":\"\"}}", -32600, "1"},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":1}}", -32600, "1"},
        /* Names that Go's encoding/json takes for the protocol's own (Unicode simple folding). */
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"x\",\"Method\":\"y\"}", -32600, "1"},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{},\"METHOD\":\"y\"}", -32600, "1"},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"x\",\"param\\u017f\":{}}", -32600, "1"},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"x\",\"params\":{\"name\":\"a\",\"Name\":\"b\"}"
         "}",
         -32600, "1"},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"x\",\"params\":{\"argument\\u017F\":{}}}",
         -32600, "1"},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"x\",\"params\":{\"ta\u017f\u212A\":{}}}",
         -32600, "1"},
    };
    struct lw_message_fault fault;
    struct lw_message m;

    (void)state;
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        assert_true(parse(cases[i].text, &m, &fault) < 0);
        assert_int_equal(fault.code, cases[i].code);
        assert_true(fault.text[0] != '\0');
        if (cases[i].id)
            assert_true(lw_str_eqz(fault.id, cases[i].id));
        else
            assert_null(fault.id.p);
    }
}

/* ... and those that it does not: longer, nested, or of another word. */
static void other_names_stay(void **state)
{
    struct lw_message_fault fault;
    struct lw_message m;

    (void)state;
    assert_int_equal(parse("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"x\",\"Note\":1,\"params\":{"
                           "\"names\":1,\"Arg\":1,\"arguments\":{\"Name\":1,\"name\":2}}}",
                           &m, &fault),
                     0);
}

static void splices_touch_nothing_else(void **state)
{
    const char *text = "{ \"id\" : 7 , \"x\":\"\\u0041\", \"jsonrpc\":\"2.0\", \"method\":\"m\" }";
    struct lw_message_fault fault;
    struct lw_message m;
    struct lw_splice splices[2];
    struct lw_buf b;

    (void)state;
    lw_buf_init(&b, 1000);
    assert_int_equal(parse(text, &m, &fault), 0);
    splices[0] = (struct lw_splice){m.id->raw, LW_STR("\"long id\"")};
    splices[1] = (struct lw_splice){lw_str(m.raw.p + m.raw.n - 1, 0), LW_STR(",\"y\":1")};
    lw_splice(&b, m.raw, splices, 2);
    assert_true(lw_str_eqz(lw_buf_str(&b),
                           "{ \"id\" : \"long id\" , \"x\":\"\\u0041\", \"jsonrpc\":\"2.0\", "
                           "\"method\":\"m\" ,\"y\":1}"));
    lw_buf_fini(&b);
}

static void ids_are_found_however_they_are_spelled(void **state)
{
    static const char *const same[][2] = {
        {"\"five\"", "\"f\\u0069ve\""},  {"\"a/b\"", "\"a\\/b\""},
        {"\"\xc3\xa4\"", "\"\\u00e4\""}, {"\"\xf0\x9f\x98\x80\"", "\"\\uD83D\\ude00\""},
        {"\"\\n\"", "\"\\u000A\""},      {"\"\\\"\"", "\"\\u0022\""},
    };
    static const char *const different[][2] = {
        {"1", "\"1\""},
        {"\"a\"", "\"b\""},
        {"\"\\\\u0061\"", "\"a\""},
        {"1", "-1"},
    };
    char a[LW_ID_MAX];
    char b[LW_ID_MAX];
    char longest[LW_ID_MAX + 1];

    (void)state;
    for (size_t i = 0; i < sizeof(same) / sizeof(same[0]); i++)
        assert_true(
            lw_str_eq(lw_id_key(lw_strz(same[i][0]), a), lw_id_key(lw_strz(same[i][1]), b)));
    for (size_t i = 0; i < sizeof(different) / sizeof(different[0]); i++)
        assert_false(lw_str_eq(lw_id_key(lw_strz(different[i][0]), a),
                               lw_id_key(lw_strz(different[i][1]), b)));
    /* The longest id there is, all in escapes that stay. */
    memset(longest, '\\', LW_ID_MAX);
    longest[0] = longest[LW_ID_MAX - 1] = '"';
    assert_int_equal(lw_id_key(lw_str(longest, LW_ID_MAX), a).n, LW_ID_MAX);
}

/* 2026-07-28 streamable-http, Receiving Messages: a stream ends with the response to its request.
 */
static void responses_come_on_their_own_stream(void **state)
{
    static const struct {
        const char *text;
        uint64_t via;
        bool may;
    } cases[] = {
        {"{\"jsonrpc\":\"2.0\",\"id\":7,\"result\":{}}", 7, true},
        {"{\"jsonrpc\":\"2.0\",\"id\":7,\"result\":{}}", 0, true},
        {"{\"jsonrpc\":\"2.0\",\"id\":8,\"result\":{}}", 7, false},
        {"{\"jsonrpc\":\"2.0\",\"id\":\"7\",\"result\":{}}", 7, false},
        {"{\"jsonrpc\":\"2.0\",\"id\":-7,\"result\":{}}", 7, false},
        {"{\"jsonrpc\":\"2.0\",\"id\":8,\"error\":{\"code\":1,\"message\":\"\"}}", 7, false},
        {"{\"jsonrpc\":\"2.0\",\"error\":{\"code\":1,\"message\":\"\"}}", 7, true},
        {"{\"jsonrpc\":\"2.0\",\"id\":8,\"method\":\"ping\"}", 7, true},
        {"{\"jsonrpc\":\"2.0\",\"method\":\"x\"}", 7, true},
    };
    struct lw_message_fault fault;
    struct lw_message m;

    (void)state;
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        assert_int_equal(parse(cases[i].text, &m, &fault), 0);
        assert_int_equal(lw_message_may_come(&m, cases[i].via), cases[i].may);
    }
}

static void answers(void **state)
{
    struct lw_buf b;

    (void)state;
    lw_buf_init(&b, 1000);
    lw_rpc_error(&b, LW_STR_NONE, -32700, LW_STR("say \"what\""), LW_STR("{\"a\":1}"));
    assert_true(lw_str_eqz(lw_buf_str(&b), "{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":"
                                           "-32700,\"message\":\"say \\\"what\\\"\","
                                           "\"data\":{\"a\":1}}}"));
    lw_buf_reset(&b);
    lw_rpc_result(&b, LW_STR("\"i\""), LW_STR("{}"));
    assert_true(lw_str_eqz(lw_buf_str(&b), "{\"jsonrpc\":\"2.0\",\"id\":\"i\",\"result\":{}}"));
    lw_buf_fini(&b);
}

/* JSON-RPC 2.0, section 6, as MCP 2025-03-26 takes it: read whole or not at all. */
static void batches(void **state)
{
    static const char *const bad[] = {
        "[]",
        "[1]",
        "[[{\"jsonrpc\":\"2.0\",\"method\":\"m\"}]]",
        "[{\"jsonrpc\":\"2.0\",\"method\":\"m\"},{\"jsonrpc\":\"2.0\"}]",
        "{\"jsonrpc\":\"2.0\",\"method\":\"m\"}",
    };
    struct lw_message_fault fault;
    struct lw_message *m;
    struct lw_buf b;
    size_t n;

    (void)state;
    assert_true(lw_message_is_batch(LW_STR(" \r\n[")));
    assert_false(lw_message_is_batch(LW_STR("{\"a\":[]}")));
    assert_false(lw_message_is_batch(LW_STR("")));
    lw_arena_reset(&arena);
    assert_int_equal(
        lw_message_parse_batch(&arena,
                               LW_STR(" [ {\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"a\"} ,"
                                      "{\"jsonrpc\":\"2.0\",\"method\":\"b\"},"
                                      "{\"jsonrpc\":\"2.0\",\"id\":2,\"result\":{}}]"),
                               &lw_json_default_limits, &m, &n, &fault),
        0);
    assert_int_equal(n, 3);
    assert_true(lw_str_eqz(m[0].raw, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"a\"}"));
    assert_int_equal(m[1].kind, LW_MESSAGE_NOTIFICATION);
    assert_int_equal(m[2].kind, LW_MESSAGE_RESULT);
    for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        assert_int_not_equal(lw_message_parse_batch(&arena, lw_strz(bad[i]),
                                                    &lw_json_default_limits, &m, &n, &fault),
                             0);
        assert_int_equal(fault.code, LW_RPC_INVALID_REQUEST);
        assert_null(fault.id.p);
    }
    assert_int_not_equal(
        lw_message_parse_batch(&arena, LW_STR("[{"), &lw_json_default_limits, &m, &n, &fault), 0);
    assert_int_equal(fault.code, LW_RPC_PARSE_ERROR);
    lw_buf_init(&b, 1 << 16);
    for (size_t i = 0; i <= LW_BATCH_MAX; i++)
        lw_buf_addz(&b, i ? ",{\"jsonrpc\":\"2.0\",\"method\":\"m\"}"
                          : "[{\"jsonrpc\":\"2.0\",\"method\":\"m\"}");
    lw_buf_addc(&b, ']');
    assert_int_not_equal(
        lw_message_parse_batch(&arena, lw_buf_str(&b), &lw_json_default_limits, &m, &n, &fault), 0);
    lw_buf_fini(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(kinds),
        cmocka_unit_test(refusals),
        cmocka_unit_test(other_names_stay),
        cmocka_unit_test(splices_touch_nothing_else),
        cmocka_unit_test(ids_are_found_however_they_are_spelled),
        cmocka_unit_test(responses_come_on_their_own_stream),
        cmocka_unit_test(answers),
        cmocka_unit_test(batches),
    };
    int failed;

    lw_arena_init(&arena, 1 << 20);
    failed = cmocka_run_group_tests_name("jsonrpc", tests, NULL, NULL);
    lw_arena_fini(&arena);
    return failed;
}
