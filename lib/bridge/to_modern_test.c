/* A legacy client on a modern server: requests, results, errors, log messages, cancellation.
 * Expected values: 2026-07-28 basic/index, patterns/mrtr, patterns/cancellation, server/tools,
 * utilities/logging; 2025-11-25 schema. */
#include "lib/bridge/to_modern_testing.h"

#define CALL "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"t\"}}"
#define CALL_SENT(id)                                                                              \
    "{\"jsonrpc\":\"2.0\",\"id\":" id ",\"method\":\"tools/call\",\"params\":{\"name\":\"t\","     \
    "\"_meta\":{" META("{}") "}}}"

static void claim_is_injected(void **state)
{
    const struct lw_bridge_item *i;

    (void)state;
    make("{}", "{\"tools\":{}}");
    say(1, CALL);
    i = to_server(1, CALL_SENT("1"));
    assert_true(lw_str_eqz(i->method, "tools/call"));
    assert_true(lw_str_eqz(i->subject, "t"));
    nothing();
    say(2, "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"resources/list\"}");
    to_server(2, "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"resources/list\","
                 "\"params\":{\"_meta\":{" META("{}") "}}}");
    nothing();
}

/* Arguments keep their bytes, `_meta` what the client said in it. */
static void bytes_are_kept(void **state)
{
    static const char args[] = "{ \"b\" : 1.0, \"a\":\"\\u0061\" }";
    const struct lw_bridge_item *i;

    (void)state;
    make("{}", "{\"tools\":{}}");
    say(7, "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"tools/call\",\"params\":{\"arguments\":"
           "{ \"b\" : 1.0, \"a\":\"\\u0061\" },\"name\":\"t\",\"_meta\":{\"progressToken\":7,"
           "\"traceparent\":\"00-1\"}}}");
    i = to_server(7, "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"tools/call\",\"params\":{"
                     "\"arguments\":{\"b\":1,\"a\":\"a\"},\"name\":\"t\",\"_meta\":{" META(
                         "{}") ","
                               "\"progressToken\":7,\"traceparent\":\"00-1\"}}}");
    assert_true(lw_str_find(i->bytes, lw_strz(args), 0) != (size_t)-1);
}

/* What a legacy client cannot have meant does not get a meaning on the way. */
static void modern_members_of_a_client_go(void **state)
{
    (void)state;
    make("{\"tasks\":{},\"roots\":{\"listChanged\":true},\"elicitation\":{},\"extensions\":{"
         "\"x/y\":{},\"io.modelcontextprotocol/tasks\":{}}}",
         "{\"tools\":{}}");
    say(1, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"requestState\":"
           "\"s\",\"name\":\"t\",\"inputResponses\":{},\"task\":{\"ttl\":1},\"_meta\":{"
           "\"io.modelcontextprotocol/protocolVersion\":\"2025-11-25\",\"a\":1,"
           "\"io.modelcontextprotocol/logLevel\":\"debug\","
           "\"io.modelcontextprotocol/clientInfo\":{\"name\":\"evil\"},"
           "\"io.modelcontextprotocol/clientCapabilities\":{\"sampling\":{}}}}}");
    to_server(1, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":"
                 "\"t\",\"_meta\":{\"a\":1," META(
                     "{\"roots\":{},\"elicitation\":{},\"extensions\":{\"x/y\":{}}}") "}}}");
    say(2, "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{\"name\":\"t\","
           "\"_meta\":5}}");
    to_server(2, "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{\"name\":"
                 "\"t\",\"_meta\":{" META(
                     "{\"roots\":{},\"elicitation\":{},\"extensions\":{\"x/y\":{}}}") "}}}");
}

/* Before 2025-11-25 there is no URL mode: such a client is not said to have it. */
static void older_clients_have_no_url_mode(void **state)
{
    (void)state;
    make_with("2025-06-18", "{\"elicitation\":{\"form\":{},\"url\":{}}}", "{\"tools\":{}}", NULL);
    say(1, CALL);
    to_server(1, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":"
                 "\"t\",\"_meta\":{" META("{\"elicitation\":{}}") "}}}");
    make_with("2025-06-18", "{\"elicitation\":{\"url\":{}}}", "{\"tools\":{}}", NULL);
    say(1, CALL);
    to_server(1, CALL_SENT("1"));
}

static void methods_that_modern_lacks(void **state)
{
    (void)state;
    make("{}", "{\"tools\":{}}");
    say(1, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}");
    to_session(1, "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}");
    say(2, "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tasks/list\"}");
    to_session(2, "{\"jsonrpc\":\"2.0\",\"id\":2,\"error\":{\"code\":-32601,"
                  "\"message\":\"Method not found\"}}");
    say(3, "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"server/discover\"}");
    to_session(3, "{\"jsonrpc\":\"2.0\",\"id\":3,\"error\":{\"code\":-32601,"
                  "\"message\":\"Method not found\"}}");
    say(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/roots/list_changed\"}");
    only_noted();
    say(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
    nothing();
}

static void results_lose_what_is_modern(void **state)
{
    (void)state;
    make("{}", "{\"tools\":{}}");
    say(1, CALL);
    to_server(1, CALL_SENT("1"));
    server_says(1, "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"resultType\":\"complete\","
                   "\"content\":[],\"structuredContent\":{\"a\":1},\"ttlMs\":3}}");
    to_session(1, "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"content\":[],"
                  "\"structuredContent\":{\"a\":1},\"ttlMs\":3}}");
    /* A second answer is none. */
    server_says(1, "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"content\":[]}}");
    only_noted();
    say(2, "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"resources/list\",\"params\":{}}");
    take(LW_BRIDGE_TO_SERVER);
    server_says(2, "{\"jsonrpc\":\"2.0\",\"id\":2,\"result\":{\"ttlMs\":0,\"resources\":[],"
                   "\"cacheScope\":\"private\",\"resultType\":\"complete\",\"nextCursor\":\"\"}}");
    to_session(2, "{\"jsonrpc\":\"2.0\",\"id\":2,\"result\":{\"resources\":[],"
                  "\"nextCursor\":\"\"}}");
    /* Absent: complete, as from an older server. */
    say(3, "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"completion/complete\",\"params\":{}}");
    take(LW_BRIDGE_TO_SERVER);
    server_says(3, "{\"jsonrpc\":\"2.0\",\"id\":3,\"result\":{\"completion\":{\"values\":[]}}}");
    to_session(3, "{\"jsonrpc\":\"2.0\",\"id\":3,\"result\":{\"completion\":{\"values\":[]}}}");
}

static void result_for(const char *result, const char *want)
{
    char frame[512];

    say(1, CALL);
    take(LW_BRIDGE_TO_SERVER);
    snprintf(frame, sizeof(frame), "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":%s}", result);
    server_says(1, frame);
    snprintf(frame, sizeof(frame), "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":%s}", want);
    to_session(1, frame);
    nothing();
}

/* structuredContent of a legacy result is an object; its text stands in a block. */
static void structured_content_is_an_object(void **state)
{
    (void)state;
    make("{}", "{\"tools\":{}}");
    result_for("{\"resultType\":\"complete\",\"content\":[{\"type\":\"text\",\"text\":\"[1]\"}],"
               "\"structuredContent\":[1]}",
               "{\"content\":[{\"type\":\"text\",\"text\":\"[1]\"}]}");
    result_for("{\"resultType\":\"complete\",\"content\":[],\"structuredContent\":[1, \"a\"]}",
               "{\"content\":[{\"type\":\"text\",\"text\":\"[1, \\\"a\\\"]\"}]}");
    result_for("{\"content\":[{\"type\":\"image\",\"data\":\"\",\"mimeType\":\"image/png\"}],"
               "\"resultType\":\"complete\",\"structuredContent\":null}",
               "{\"content\":[{\"type\":\"text\",\"text\":\"null\"},{\"type\":\"image\","
               "\"data\":\"\",\"mimeType\":\"image/png\"}]}");
    result_for("{\"resultType\":\"complete\",\"structuredContent\":7,\"isError\":false}",
               "{\"content\":[{\"type\":\"text\",\"text\":\"7\"}],\"isError\":false}");
}

static void error_for(const char *result, const char *text)
{
    char frame[512];

    say(1, CALL);
    take(LW_BRIDGE_TO_SERVER);
    snprintf(frame, sizeof(frame), "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":%s}", result);
    server_says(1, frame);
    snprintf(frame, sizeof(frame),
             "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32603,\"message\":\"%s\"}}", text);
    to_session(1, frame);
    nothing();
}

/* "A resultType of any value unrecognized by the client MUST be considered invalid." */
static void unknown_result_types_are_invalid(void **state)
{
    static const char text[] = "The server's result is of a type that may not stand here";

    (void)state;
    make("{}", "{\"tools\":{}}");
    error_for("{\"resultType\":\"partial\",\"content\":[]}", text);
    error_for("{\"resultType\":7,\"content\":[]}", text);
    error_for("{\"resultType\":\"task\",\"taskId\":\"x\"}", text);
    say(1, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"resources/list\"}");
    take(LW_BRIDGE_TO_SERVER);
    server_says(1, "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"resultType\":\"input_required\","
                   "\"requestState\":\"s\"}}");
    to_session(1, "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32603,\"message\":"
                  "\"The server's result is of a type that may not stand here\"}}");
}

static void error_code(const char *error, const char *want)
{
    char frame[512];

    say(9, "{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":\"resources/read\",\"params\":{"
           "\"uri\":\"file:///a\"}}");
    take(LW_BRIDGE_TO_SERVER);
    snprintf(frame, sizeof(frame), "{\"jsonrpc\":\"2.0\",\"id\":9,\"error\":%s}", error);
    server_says(9, frame);
    snprintf(frame, sizeof(frame), "{\"jsonrpc\":\"2.0\",\"id\":9,\"error\":%s}", want);
    to_session(9, frame);
    nothing();
}

static void codes_of_errors(void **state)
{
    (void)state;
    make("{}", "{\"resources\":{}}");
    error_code("{\"code\":-32020,\"message\":\"m\",\"data\":1}",
               "{\"code\":-32603,\"message\":\"m\",\"data\":1}");
    error_code("{\"code\":-32021,\"message\":\"m\",\"data\":{\"requiredCapabilities\":{}}}",
               "{\"code\":-32603,\"message\":\"m\",\"data\":{\"requiredCapabilities\":{}}}");
    error_code("{\"code\":-32022,\"message\":\"m\",\"data\":{\"supported\":[]}}",
               "{\"code\":-32603,\"message\":\"m\",\"data\":{\"supported\":[]}}");
    error_code("{\"code\":-32042,\"message\":\"m\",\"data\":{\"elicitations\":[]}}",
               "{\"code\":-32603,\"message\":\"m\",\"data\":{\"elicitations\":[]}}");
    error_code("{\"code\":-32019,\"message\":\"m\"}", "{\"code\":-32019,\"message\":\"m\"}");
    error_code("{\"code\":-32603,\"message\":\"m\"}", "{\"code\":-32603,\"message\":\"m\"}");
    error_code("{\"code\":17,\"message\":\"m\"}", "{\"code\":17,\"message\":\"m\"}");
    /* Not found, as both revisions have it; another invalid parameter is none. */
    error_code("{\"code\":-32602,\"message\":\"m\",\"data\":{\"uri\":\"file:///a\"}}",
               "{\"code\":-32002,\"message\":\"m\",\"data\":{\"uri\":\"file:///a\"}}");
    error_code("{\"code\":-32602,\"message\":\"m\",\"data\":{\"uri\":\"file:///b\"}}",
               "{\"code\":-32602,\"message\":\"m\",\"data\":{\"uri\":\"file:///b\"}}");
    error_code("{\"code\":-32602,\"message\":\"m\"}", "{\"code\":-32602,\"message\":\"m\"}");
}

/* An error over HTTP whose sender could not read the id: it came on the request's own stream. */
static void error_without_id(void **state)
{
    (void)state;
    make("{}", "{\"tools\":{}}");
    say(1, CALL);
    take(LW_BRIDGE_TO_SERVER);
    server_says(0, "{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":-32600,"
                   "\"message\":\"m\"}}");
    only_noted();
    server_says(1, "{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":-32600,"
                   "\"message\":\"m\"}}");
    to_session(1, "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32600,\"message\":\"m\"}}");
}

static void progress_goes_to_its_call(void **state)
{
    (void)state;
    make("{}", "{\"tools\":{}}");
    say(4, "{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"tools/call\",\"params\":{\"name\":\"t\","
           "\"_meta\":{\"progressToken\":4}}}");
    take(LW_BRIDGE_TO_SERVER);
    server_says(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\",\"params\":{"
                   "\"progressToken\":4,\"progress\":1}}");
    to_session(4, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\",\"params\":{"
                  "\"progressToken\":4,\"progress\":1}}");
    server_says(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\",\"params\":{"
                   "\"progressToken\":5,\"progress\":1}}");
    only_noted();
    server_says(4, "{\"jsonrpc\":\"2.0\",\"id\":4,\"result\":{\"content\":[]}}");
    take(LW_BRIDGE_TO_SESSION);
    server_says(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\",\"params\":{"
                   "\"progressToken\":4,\"progress\":2}}");
    only_noted();
}

#define MESSAGE(level)                                                                             \
    "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/message\",\"params\":{\"level\":\"" level     \
    "\",\"data\":\"d\"}}"

static void log_levels(void **state)
{
    (void)state;
    make("{}", "{\"tools\":{}}");
    say(1, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"logging/setLevel\",\"params\":{\"level\":"
           "\"info\"}}");
    to_session(1, "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32601,\"message\":"
                  "\"The server does not log to clients\"}}");
    make("{}", "{\"tools\":{},\"logging\":{}}");
    say(1, CALL);
    to_server(1, CALL_SENT("1"));
    server_says(1, MESSAGE("error"));
    only_noted(); /* nobody asked */
    say(2, "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"logging/setLevel\",\"params\":{\"level\":"
           "\"loud\"}}");
    to_session(2, "{\"jsonrpc\":\"2.0\",\"id\":2,\"error\":{\"code\":-32602,\"message\":"
                  "\"params.level is no level\"}}");
    say(3, "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"logging/setLevel\",\"params\":{\"level\":"
           "\"warning\"}}");
    to_session(3, "{\"jsonrpc\":\"2.0\",\"id\":3,\"result\":{}}");
    say(4, "{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"tools/call\",\"params\":{\"name\":\"t\"}}");
    to_server(4, "{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"tools/call\",\"params\":{\"name\":"
                 "\"t\",\"_meta\":{" META("{}") ",\"io.modelcontextprotocol/logLevel\":"
                                                "\"warning\"}}}");
    server_says(4, MESSAGE("notice"));
    only_noted();
    server_says(4, MESSAGE("warning"));
    to_session(4, MESSAGE("warning"));
    server_says(1, MESSAGE("emergency"));
    only_noted(); /* on the stream of a request that did not ask */
    server_says(0, MESSAGE("emergency"));
    to_session(4, MESSAGE("emergency")); /* only one did */
    say(5, "{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"tools/list\",\"params\":{}}");
    to_server(
        5, "{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"tools/list\",\"params\":{\"_meta\":{" META(
               "{}") "}}}");
}

static void correlated(struct lw_bridge_options *o)
{
    o->correlated = true;
}

static void cancellation(void **state)
{
    (void)state;
    make("{}", "{\"tools\":{}}");
    say(1, CALL);
    take(LW_BRIDGE_TO_SERVER);
    say(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
           "\"requestId\":1,\"reason\":\"r\"}}");
    nothing();
    assert_int_equal(lw_bridge_cancel(bridge, 1, now), 0);
    to_server(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
                 "\"requestId\":1}}");
    given_up(1);
    nothing();
    server_says(0, "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"content\":[]}}");
    only_noted();
    say(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
           "\"requestId\":1}}");
    nothing();
    /* Over HTTP the closed stream says it. */
    make_with("2025-11-25", "{}", "{\"tools\":{}}", correlated);
    say(1, CALL);
    take(LW_BRIDGE_TO_SERVER);
    say(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
           "\"requestId\":1}}");
    nothing();
    assert_int_equal(lw_bridge_cancel(bridge, 1, now), 0);
    given_up(1);
    nothing();
}

static void broken_streams(void **state)
{
    const struct lw_bridge_item *i;

    (void)state;
    make("{}", "{\"tools\":{}}");
    say(1, CALL);
    take(LW_BRIDGE_TO_SERVER);
    assert_int_equal(lw_bridge_failed(bridge, 1, 503, LW_STR("why"), now), 0);
    i = take(LW_BRIDGE_FAILED);
    assert_int_equal(i->upstream, 1);
    assert_int_equal(i->status, 503);
    assert_true(lw_str_eqz(i->bytes, "why"));
    nothing();
    say(2, "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/list\"}");
    take(LW_BRIDGE_TO_SERVER);
    server_says(0, "Listening on port 1");
    only_noted();
    /* Nothing of it reaches the session's parser. */
    server_says(2, "{\"jsonrpc\":\"2.0\",\"id\":1,\"id\":2,\"result\":{}}");
    i = take(LW_BRIDGE_TO_SESSION);
    assert_int_equal(i->via, 2);
    assert_true(lw_str_eqz(i->bytes, "{\"unreadable\""));
    server_says(0, "{\"jsonrpc\":");
    i = take(LW_BRIDGE_TO_SESSION);
    assert_int_equal(i->via, 0);
    assert_true(lw_str_eqz(i->bytes, "{\"unreadable\""));
}

static void servers_make_no_requests(void **state)
{
    (void)state;
    make("{\"sampling\":{}}", "{\"tools\":{}}");
    server_says(0, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"sampling/createMessage\","
                   "\"params\":{}}");
    only_noted();
    server_says(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/tools/list_changed\"}");
    only_noted();
    server_says(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/elicitation/complete\","
                   "\"params\":{\"elicitationId\":\"x\"}}");
    only_noted();
}

static void capabilities_and_definitions(void **state)
{
    static const char server[] = "{\"tools\":{},\"extensions\":{"
                                 "\"io.modelcontextprotocol/tasks\":{},\"x/y\":{}}}";
    const struct lw_json *v;
    struct lw_buf b;

    (void)state;
    lw_buf_init(&b, 65536);
    assert_int_equal(lw_json_parse(&arena, lw_strz(server), NULL, &v, NULL), 0);
    lw_bridge_capabilities(LW_ERA_LEGACY, LW_STR("2025-11-25"), v, &b);
    same(lw_buf_str(&b), "{\"tools\":{},\"extensions\":{\"x/y\":{}},\"tasks\":{\"list\":{},"
                         "\"cancel\":{},\"requests\":{\"tools\":{\"call\":{}}}}}");
    lw_buf_reset(&b);
    assert_int_equal(lw_json_parse(&arena, lw_strz(server), NULL, &v, NULL), 0);
    lw_bridge_capabilities(LW_ERA_LEGACY, LW_STR("2025-06-18"), v, &b);
    same(lw_buf_str(&b), "{\"tools\":{},\"extensions\":{\"x/y\":{}}}");

    make("{}", server);
    lw_buf_reset(&b);
    lw_bridge_show(bridge,
                   LW_STR("{\"name\":\"a\",\"inputSchema\":{},\"outputSchema\":{\"type\":"
                          "\"array\"},\"execution\":{\"taskSupport\":\"required\"}}"),
                   &b);
    same(lw_buf_str(&b), "{\"name\":\"a\",\"inputSchema\":{},\"execution\":{\"taskSupport\":"
                         "\"optional\"}}");
    lw_buf_reset(&b);
    lw_bridge_show(bridge, LW_STR("{\"name\":\"p\"}"), &b);
    same(lw_buf_str(&b), "{\"name\":\"p\"}");
    make_with("2025-06-18", "{}", server, NULL);
    lw_buf_reset(&b);
    lw_bridge_show(bridge,
                   LW_STR("{\"name\":\"a\",\"inputSchema\":{},\"outputSchema\":{\"type\":"
                          "\"object\"}}"),
                   &b);
    same(lw_buf_str(&b), "{\"name\":\"a\",\"inputSchema\":{},\"outputSchema\":{\"type\":"
                         "\"object\"}}");
    lw_buf_fini(&b);
}

/* Over HTTP the session deals with refused headers: it lists the tools anew and tries again. */
static void refused_headers(void **state)
{
    (void)state;
    make_with("2025-11-25", "{}", "{\"tools\":{}}", correlated);
    for (int i = 0; i < 2; i++) {
        say(1, CALL);
        take(LW_BRIDGE_TO_SERVER);
        server_says(1,
                    "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32020,\"message\":\"m\"}}");
        to_session(1,
                   "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32020,\"message\":\"m\"}}");
    }
}

/* Bytes of calls in flight are bounded: four messages' worth. */
static void little(struct lw_bridge_options *o)
{
    o->max_message = 1024;
}

static bool sent(uint64_t id)
{
    const struct lw_bridge_item *i;
    char frame[1100];
    char pad[701];
    bool yes;

    memset(pad, 'x', 700);
    pad[700] = '\0';
    snprintf(frame, sizeof(frame),
             "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"tools/call\",\"params\":{"
             "\"name\":\"%s\"}}",
             (int)id, pad);
    say(id, frame);
    i = lw_bridge_next(bridge);
    assert_non_null(i);
    yes = i->kind == LW_BRIDGE_TO_SERVER;
    if (!yes)
        assert_true(lw_str_find(i->bytes, LW_STR("Too much is in flight"), 0) != (size_t)-1);
    else
        assert_in_range(i->bytes.n, 820, 1024); /* four of them fit into 4096 bytes, not five */
    nothing();
    return yes;
}

static void calls_are_bounded(void **state)
{
    (void)state;
    make_with("2025-11-25", "{}", "{\"tools\":{}}", little);
    for (uint64_t id = 1; id <= 4; id++)
        assert_true(sent(id));
    assert_false(sent(5));
    /* The session has given one up: the server hears of it, and there is room again. */
    lw_bridge_forget(bridge, 1);
    to_server(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
                 "\"requestId\":1}}");
    given_up(1);
    lw_bridge_forget(bridge, 1);
    nothing();
    assert_true(sent(6));
    assert_false(sent(7));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(claim_is_injected),
        TEST(bytes_are_kept),
        TEST(modern_members_of_a_client_go),
        TEST(older_clients_have_no_url_mode),
        TEST(methods_that_modern_lacks),
        TEST(results_lose_what_is_modern),
        TEST(structured_content_is_an_object),
        TEST(unknown_result_types_are_invalid),
        TEST(codes_of_errors),
        TEST(error_without_id),
        TEST(progress_goes_to_its_call),
        TEST(log_levels),
        TEST(cancellation),
        TEST(broken_streams),
        TEST(servers_make_no_requests),
        TEST(capabilities_and_definitions),
        TEST(refused_headers),
        TEST(calls_are_bounded),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
