#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include "lib/mcp/mcp.h"
#include "lib/mcp/sse.h"

static struct lw_buf seen;

static int collect(void *user, const struct lw_sse_event *e)
{
    (void)user;
    lw_buf_addc(&seen, '[');
    lw_buf_adds(&seen, e->type);
    lw_buf_addc(&seen, '|');
    lw_buf_adds(&seen, e->data);
    if (e->id.p) {
        lw_buf_addc(&seen, '#');
        lw_buf_adds(&seen, e->id);
    }
    if (e->retry_ms >= 0) {
        lw_buf_addc(&seen, '~');
        lw_buf_addi(&seen, e->retry_ms);
    }
    lw_buf_addc(&seen, ']');
    return 0;
}

/* Streams and the events that the algorithm of WHATWG HTML 9.2.6 gives for them. */
static void sse_vectors(void **state)
{
    static const struct {
        const char *stream;
        const char *events;
    } cases[] = {
        {"data: a\n\n", "[|a]"},
        {"data:a\r\n\r\n", "[|a]"},
        {"data: a\r\rdata: b\r\r", "[|a][|b]"},
        {"data: a\ndata: b\n\n", "[|a\nb]"},
        {"data\n\n", "[|]"},
        {": comment\n\n", ""},
        {"event: message\ndata: x\n\n", "[message|x]"},
        {"id: 7\nretry: 5000\ndata: \n\n", "[|#7~5000]"},
        {"data:  two\n\n", "[| two]"},
        {"unknown: x\ndata: y\n\n", "[|y]"},
        {"\xEF\xBB\xBF"
         "data: b\n\n",
         "[|b]"},
        {"data: half\n", ""},
        {"event: e\n\ndata: z\n\n", "[|z]"},
        {"id: 9\n\n", "[|#9]"},
        {"retry: 20\n\ndata: y\n\n", "[|~20][|y]"},
        {"retry: x\n\n", ""},
    };

    (void)state;
    lw_buf_init(&seen, 4096);
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        /* Whole, and byte by byte. */
        for (size_t step = 1; step <= 1000; step += 999) {
            struct lw_str text = lw_strz(cases[i].stream);
            struct lw_sse s;

            lw_sse_init(&s, 1000);
            lw_buf_reset(&seen);
            for (size_t at = 0; at < text.n; at += step) {
                size_t n = text.n - at < step ? text.n - at : step;

                assert_int_equal(lw_sse_feed(&s, lw_str(text.p + at, n), collect, NULL), 0);
            }
            assert_true(lw_str_eqz(lw_buf_str(&seen), cases[i].events));
            lw_sse_fini(&s);
        }
    }
    lw_buf_fini(&seen);
}

static void sse_is_bounded(void **state)
{
    struct lw_sse s;
    int err = 0;

    (void)state;
    lw_sse_init(&s, 100);
    for (int i = 0; i < 1000 && !err; i++)
        err = lw_sse_feed(&s, LW_STR("aaaaaaaaaa"), collect, NULL);
    assert_int_equal(err, -LW_ERR_LIMIT);
    lw_sse_fini(&s);
    lw_sse_init(&s, 100);
    err = 0;
    for (int i = 0; i < 1000 && !err; i++)
        err = lw_sse_feed(&s, LW_STR("data: aaaaaaaaaa\n"), collect, NULL);
    assert_int_equal(err, -LW_ERR_LIMIT);
    lw_sse_fini(&s);
}

static int ignore(void *user, const struct lw_sse_event *event)
{
    *(size_t *)user += event->data.n;
    return 0;
}

/* A long event costs memory while it comes, and not for as long as the stream lasts. */
static void sse_gives_memory_back(void **state)
{
    static char text[200 * 1024];
    struct lw_sse s;
    size_t n = 0;

    (void)state;
    memset(text, 'a', sizeof(text));
    memcpy(text, "data: ", 6);
    lw_sse_init(&s, sizeof(text));
    assert_int_equal(lw_sse_feed(&s, lw_str(text, sizeof(text)), ignore, &n), 0);
    assert_true(lw_sse_held(&s) >= sizeof(text));
    assert_int_equal(lw_sse_feed(&s, LW_STR("\n\n"), ignore, &n), 0);
    assert_int_equal(n, sizeof(text) - 6);
    assert_true(lw_sse_held(&s) <= 4096);
    assert_int_equal(lw_sse_feed(&s, LW_STR("data: b\n\n"), ignore, &n), 0);
    assert_int_equal(n, sizeof(text) - 5);
    lw_sse_fini(&s);
}

static void sse_writes_what_it_reads(void **state)
{
    struct lw_buf b;
    struct lw_sse s;

    (void)state;
    lw_buf_init(&b, 1000);
    lw_buf_init(&seen, 1000);
    lw_sse_init(&s, 1000);
    lw_sse_prime(&b, LW_STR("3-0"), 500);
    lw_buf_adds(&b, LW_SSE_COMMENT);
    lw_sse_write(&b, LW_STR_NONE, LW_STR("{\"a\":1}"));
    lw_sse_write(&b, LW_STR("3-1"), LW_STR("{\r\n \"a\":\n1}"));
    lw_sse_retry(&b, 700);
    assert_int_equal(lw_sse_feed(&s, lw_buf_str(&b), collect, NULL), 0);
    assert_true(lw_str_eqz(lw_buf_str(&seen), "[|#3-0~500][message|{\"a\":1}]"
                                              "[message|{   \"a\": 1}#3-1][|~700]"));
    lw_sse_fini(&s);
    lw_buf_fini(&b);
    lw_buf_fini(&seen);
}

static void eras(void **state)
{
    (void)state;
    assert_int_equal(lw_mcp_version_era(LW_STR("2024-11-05")), LW_ERA_LEGACY);
    assert_int_equal(lw_mcp_version_era(LW_STR("2025-11-25")), LW_ERA_LEGACY);
    assert_int_equal(lw_mcp_version_era(LW_STR("2026-07-28")), LW_ERA_MODERN);
    assert_int_equal(lw_mcp_version_era(LW_STR("2026-07-29")), LW_ERA_NONE);
    assert_int_equal(lw_mcp_version_era(LW_STR("")), LW_ERA_NONE);
}

static void methods(void **state)
{
    (void)state;
    /* A method exists in its era, in its direction, as its kind. */
    assert_non_null(
        lw_mcp_method(LW_ERA_LEGACY, LW_STR("ping"), LW_MESSAGE_REQUEST, LW_FROM_SERVER));
    assert_null(lw_mcp_method(LW_ERA_MODERN, LW_STR("ping"), LW_MESSAGE_REQUEST, LW_FROM_CLIENT));
    assert_null(
        lw_mcp_method(LW_ERA_MODERN, LW_STR("initialize"), LW_MESSAGE_REQUEST, LW_FROM_CLIENT));
    assert_null(lw_mcp_method(LW_ERA_MODERN, LW_STR("sampling/createMessage"), LW_MESSAGE_REQUEST,
                              LW_FROM_SERVER));
    assert_null(
        lw_mcp_method(LW_ERA_LEGACY, LW_STR("tools/call"), LW_MESSAGE_REQUEST, LW_FROM_SERVER));
    assert_null(lw_mcp_method(LW_ERA_LEGACY, LW_STR("tools/call"), LW_MESSAGE_NOTIFICATION,
                              LW_FROM_CLIENT));
    assert_int_equal(
        lw_mcp_method(LW_ERA_MODERN, LW_STR("tools/call"), LW_MESSAGE_REQUEST, LW_FROM_CLIENT)
            ->class_,
        LW_CLASS_CALL);
}

static void claims(void **state)
{
    struct lw_message_fault fault;
    struct lw_message m;
    struct lw_claim c;
    struct lw_arena a;

    (void)state;
    lw_arena_init(&a, 1 << 16);
    assert_int_equal(
        lw_message_parse(&a,
                         LW_STR("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\""
                                ":{\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":"
                                "\"2026-07-28\",\"io.modelcontextprotocol/clientCapabilities\":{},"
                                "\"progressToken\":5}}}"),
                         &lw_json_default_limits, &m, &fault),
        0);
    lw_mcp_claim(&m, &c);
    assert_true(lw_str_eqz(c.version, "2026-07-28"));
    assert_true(lw_json_is(c.capabilities, LW_JSON_OBJECT));
    assert_true(lw_str_eqz(c.progress_token->raw, "5"));
    assert_int_equal(lw_mcp_opening_era(&m, &c), LW_ERA_MODERN);
    assert_int_equal(
        lw_message_parse(&a, LW_STR("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\"}"),
                         &lw_json_default_limits, &m, &fault),
        0);
    lw_mcp_claim(&m, &c);
    assert_null(c.version.p);
    assert_int_equal(lw_mcp_opening_era(&m, &c), LW_ERA_LEGACY);
    lw_arena_fini(&a);
}

/* patterns/progress: "Progress tokens MUST be a string or integer value" */
static void progress_tokens(void **state)
{
    static const struct {
        const char *token;
        bool legal;
    } cases[] = {
        {"5", true},   {"-1", true},   {"\"5\"", true}, {"\"\"", true}, {"null", false},
        {"{}", false}, {"[1]", false}, {"true", false}, {"1.5", false}, {"1e300", false},
    };
    char frame[2048];
    char token[LW_ID_MAX + 2];

    (void)state;
    memset(token, 'x', sizeof(token));
    token[0] = '"';
    for (size_t i = 0; i <= sizeof(cases) / sizeof(cases[0]) + 1; i++) {
        size_t over = i - sizeof(cases) / sizeof(cases[0]); /* 0 and 1 behind the last case */
        bool given = i < sizeof(cases) / sizeof(cases[0]);
        struct lw_message_fault fault;
        struct lw_message m;
        struct lw_claim c;
        struct lw_arena a;

        if (!given) {
            token[LW_ID_MAX - 1 + over] = '"';
            token[LW_ID_MAX + over] = '\0';
        }
        snprintf(frame, sizeof(frame),
                 "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\",\"params\":{\"_meta\":{"
                 "\"progressToken\":%s}}}",
                 given ? cases[i].token : token);
        lw_arena_init(&a, 1 << 16);
        assert_int_equal(lw_message_parse(&a, lw_strz(frame), &lw_json_default_limits, &m, &fault),
                         0);
        lw_mcp_claim(&m, &c);
        assert_int_equal(c.bad_token, given ? !cases[i].legal : over > 0);
        assert_int_equal(c.progress_token != NULL, !c.bad_token);
        lw_arena_fini(&a);
        if (!given)
            token[LW_ID_MAX - 1 + over] = 'x';
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sse_vectors),
        cmocka_unit_test(sse_is_bounded),
        cmocka_unit_test(sse_gives_memory_back),
        cmocka_unit_test(sse_writes_what_it_reads),
        cmocka_unit_test(eras),
        cmocka_unit_test(methods),
        cmocka_unit_test(claims),
        cmocka_unit_test(progress_tokens),
    };

    return cmocka_run_group_tests_name("mcp", tests, NULL, NULL);
}
