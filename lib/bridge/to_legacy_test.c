/* Requests, results, progress and log messages between a modern client and a legacy server.
 * Expected values: 2026-07-28 basic, basic/patterns/progress, server/utilities/{logging,caching};
 * bytes by hand. Questions, parked calls, turns, subscriptions and tasks have files of their own.
 */
#include "lib/bridge/to_legacy_testing.h"

static void envelope_is_stripped(void **state)
{
    static const struct {
        const char *from;
        const char *to;
    } cases[] = {
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\":{" META "}}",
         "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\":{}}"},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"resources/list\",\"params\":{\"cursor\":\"\","
         "\"_meta\":{" CLAIMS ",\"progressToken\":1,\"traceparent\":\"00-x\",\"a.b/c\":{}}}}",
         "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"resources/list\",\"params\":{\"cursor\":\"\","
         "\"_meta\":{\"progressToken\":1,\"traceparent\":\"00-x\",\"a.b/c\":{}}}}"},
        {"{\"params\":{" META ",\"uri\":\"u\"},\"method\":\"resources/read\",\"id\":1,"
         "\"jsonrpc\":\"2.0\"}",
         "{\"params\":{\"uri\":\"u\"},\"method\":\"resources/read\",\"id\":1,"
         "\"jsonrpc\":\"2.0\"}"},
        /* a client makes no legacy task behind our back */
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"t\","
         "\"task\":{\"ttl\":1}," META "}}",
         "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"t\"}}"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        server_with("{}", false);
        from_session(1, cases[i].from);
        to_server(1, cases[i].to);
        assert_int_equal(nothing(), 0);
        end();
    }
}

static void results_become_modern(void **state)
{
    static const struct {
        const char *method;
        const char *from;
        const char *to;
    } cases[] = {
        {"tools/call", "{\"content\":[]}", "{\"resultType\":\"complete\"," INFO ",\"content\":[]}"},
        {"tools/list", "{\"tools\":[],\"nextCursor\":\"\"}",
         "{\"resultType\":\"complete\",\"ttlMs\":0,\"cacheScope\":\"private\"," INFO
         ",\"tools\":[],\"nextCursor\":\"\"}"},
        {"resources/read", "{}",
         "{\"resultType\":\"complete\",\"ttlMs\":0,\"cacheScope\":\"private\"," INFO "}"},
        /* what a legacy server cannot mean is not believed */
        {"tools/call",
         "{\"resultType\":\"task\",\"content\":[],\"_meta\":{\"a\":1,"
         "\"io.modelcontextprotocol/serverInfo\":{\"name\":\"x\"}}}",
         "{\"resultType\":\"complete\",\"content\":[],\"_meta\":{"
         "\"io.modelcontextprotocol/serverInfo\":{\"name\":\"s\",\"version\":\"2\"},\"a\":1}}"},
        {"completion/complete", "{\"completion\":{\"values\":[]},\"_meta\":3}",
         "{\"resultType\":\"complete\"," INFO ",\"completion\":{\"values\":[]}}"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        char frame[512];

        server_with("{}", false);
        snprintf(frame, sizeof(frame),
                 "{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"%s\",\"params\":{" META "}}",
                 cases[i].method);
        from_session(4, frame);
        take(LW_BRIDGE_TO_SERVER);
        snprintf(frame, sizeof(frame), "{\"result\":%s,\"jsonrpc\":\"2.0\",\"id\":4}",
                 cases[i].from);
        from_server(0, frame);
        snprintf(frame, sizeof(frame), "{\"jsonrpc\":\"2.0\",\"id\":4,\"result\":%s}", cases[i].to);
        to_session(4, frame);
        end();
    }
}

static void errors_get_codes_of_both_eras(void **state)
{
    static const struct {
        const char *from;
        const char *to;
    } cases[] = {
        {"{\"code\":-32002,\"message\":\"m\",\"data\":{\"uri\":\"u\"}}",
         "{\"code\":-32602,\"message\":\"m\",\"data\":{\"uri\":\"u\"}}"},
        {"{\"code\":-32602,\"message\":\"m\"}", "{\"code\":-32602,\"message\":\"m\"}"},
        {"{\"code\":-32001,\"message\":\"m\"}", "{\"code\":-32001,\"message\":\"m\"}"},
        {"{\"code\":7,\"message\":\"m\"}", "{\"code\":7,\"message\":\"m\"}"},
        /* reserved for the modern specification, which gives none of them this meaning */
        {"{\"code\":-32021,\"message\":\"m\"}", "{\"code\":-32603,\"message\":\"m\"}"},
        {"{\"code\":-32099,\"message\":\"m\"}", "{\"code\":-32603,\"message\":\"m\"}"},
        {"{\"code\":-32042,\"message\":\"m\"}", "{\"code\":-32603,\"message\":\"m\"}"},
        {"{\"code\":-32042,\"message\":\"m\",\"data\":{\"elicitations\":[{\"message\":\"m\","
         "\"url\":\"file:///\"}]}}",
         "{\"code\":-32603,\"message\":\"m\",\"data\":{\"elicitations\":[{\"message\":\"m\","
         "\"url\":\"file:///\"}]}}"},
        {"{\"code\":-32042,\"message\":\"m\",\"data\":{\"elicitations\":[{\"url\":1}]}}",
         "{\"code\":-32603,\"message\":\"m\",\"data\":{\"elicitations\":[{\"url\":1}]}}"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        char frame[512];

        server_with(ALL, false);
        call(4, "", "");
        called(4);
        snprintf(frame, sizeof(frame), "{\"jsonrpc\":\"2.0\",\"id\":4,\"error\":%s}",
                 cases[i].from);
        from_server(0, frame);
        snprintf(frame, sizeof(frame), "{\"jsonrpc\":\"2.0\",\"id\":4,\"error\":%s}", cases[i].to);
        to_session(4, frame);
        end();
    }
}

static void url_elicitation_required(void **state)
{
    static const char error[] =
        "{\"jsonrpc\":\"2.0\",\"id\":4,\"error\":{\"code\":-32042,\"message\":\"m\",\"data\":{"
        "\"elicitations\":[{\"mode\":\"url\",\"elicitationId\":\"e\",\"url\":\"https://a/\","
        "\"message\":\"go\"}]}}}";

    (void)state;
    server_with(ALL, false);
    call(4, "", "");
    called(4);
    from_server(0, error);
    to_session(4, "{\"jsonrpc\":\"2.0\",\"id\":4,\"result\":{\"resultType\":\"input_required\","
                  "\"inputRequests\":{\"url1\":{\"method\":\"elicitation/create\",\"params\":{"
                  "\"mode\":\"url\",\"message\":\"go\",\"url\":\"https://a/\"}}}," INFO "}}");
    /* the server has ended the call: the retry is another */
    call(5, ",\"inputResponses\":{\"url1\":{\"action\":\"accept\"}}", "");
    called(5);
    answers(5);
    answered(5);
    call(6, ",\"inputResponses\":{\"url1\":{\"action\":\"decline\"}}", "");
    refused(6, -32603);
    assert_int_equal(nothing(), 0);
    end();

    server_with("{\"elicitation\":{}}", false);
    call(4, "", "");
    called(4);
    from_server(0, error);
    to_session(4, "{\"jsonrpc\":\"2.0\",\"id\":4,\"error\":{\"code\":-32021,\"message\":"
                  "\"Missing required client capability\",\"data\":{\"requiredCapabilities\":{"
                  "\"elicitation\":{\"url\":{}}}}}}");
    end();
}

static void answers_that_nobody_waits_for(void **state)
{
    (void)state;
    server_with("{}", false);
    answers(9);
    assert_int_equal(nothing(), 1);
    call(1, "", "");
    called(1);
    answers(1);
    answered(1);
    answers(1);
    assert_int_equal(nothing(), 1);
    from_server(0, "{\"jsonrpc\":\"2.0\",\"id\":\"1\",\"result\":{}}");
    assert_int_equal(nothing(), 1);
    end();
}

static void unknown_methods(void **state)
{
    static const char *const methods[] = {"server/discover",  "initialize",          "ping",
                                          "logging/setLevel", "resources/subscribe", "tasks/list"};

    (void)state;
    server_with("{}", false);
    for (size_t i = 0; i < COUNT(methods); i++) {
        char frame[256];

        snprintf(frame, sizeof(frame),
                 "{\"jsonrpc\":\"2.0\",\"id\":%zu,\"method\":\"%s\",\"params\":{}}", i + 1,
                 methods[i]);
        from_session(i + 1, frame);
        refused(i + 1, -32601);
    }
    from_server(0, "{\"jsonrpc\":\"2.0\",\"id\":\"p\",\"method\":\"ping\"}");
    to_server(0, "{\"jsonrpc\":\"2.0\",\"id\":\"p\",\"result\":{}}");
    from_server(0, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"x/y\"}");
    to_server(0, "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32601,\"message\":"
                 "\"Method not found\"}}");
    from_server(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/x\"}");
    assert_int_equal(nothing(), 1);
    end();
}

static void unreadable_frames(void **state)
{
    (void)state;
    server_with("{}", true);
    call(1, "", "");
    called(1);
    from_server(1, "{\"jsonrpc\":\"2.0\",\"id\":1,\"id\":2,\"result\":{}}");
    fails(1);
    /* nothing of it reaches the session's parser */
    from_server(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/message\",\"method\":1}");
    to_session(0, "{\"unreadable\"");
    from_server(0, "Server ready");
    assert_int_equal(nothing(), 1);
    end();
}

static void failures(void **state)
{
    (void)state;
    server_with("{}", true);
    call(1, "", "");
    called(1);
    assert_int_equal(lw_bridge_failed(bridge, 1, 503, LW_STR("down"), now), 0);
    fails(1);
    assert_int_equal(lw_bridge_failed(bridge, 1, 503, LW_STR("down"), now), 0);
    assert_int_equal(nothing(), 0);
    end();
}

static void progress(void **state)
{
    static const char note[] = "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\","
                               "\"params\":{\"progress\":0.5,\"progressToken\":4,\"_meta\":{"
                               "\"io.modelcontextprotocol/subscriptionId\":9}}}";

    (void)state;
    server_with(ALL, false);
    call(4, "", ",\"progressToken\":4");
    to_server(4, "{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"tools/call\",\"params\":{"
                 "\"name\":\"t\",\"arguments\":{ \"a\" : 1.50 },\"_meta\":{\"progressToken\":4}}}");
    from_server(0, note);
    to_session(4, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\",\"params\":{"
                  "\"progressToken\":4,\"progress\":0.5}}");
    ask_form(0, "0");
    pass(100);
    to_session_with(4, "\"input_required\"");
    from_server(0, note); /* nobody waits */
    assert_int_equal(nothing(), 1);
    retry(6, "{\"q1\":{\"action\":\"decline\"}}");
    take(LW_BRIDGE_TO_SERVER);
    from_server(0, note); /* the one who waits did not ask for it */
    assert_int_equal(nothing(), 1);
    end();

    server_with(ALL, false);
    call(4, "", ",\"progressToken\":4");
    take(LW_BRIDGE_TO_SERVER);
    ask_form(0, "0");
    pass(100);
    to_session_with(4, "\"input_required\"");
    {
        char members[512];

        snprintf(members, sizeof(members),
                 ",\"inputResponses\":{\"q1\":{\"action\":\"cancel\"}},\"requestState\":\"%s\"",
                 last_state);
        call(6, members, ",\"progressToken\":6");
    }
    take(LW_BRIDGE_TO_SERVER);
    from_server(0, note);
    to_session(6, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\",\"params\":{"
                  "\"progressToken\":6,\"progress\":0.5}}");
    answers(4);
    answered(6);
    from_server(0, note); /* progress stops with the answer */
    assert_int_equal(nothing(), 1);
    end();
}

static void say(uint64_t via, const char *level)
{
    char frame[256];

    snprintf(frame, sizeof(frame),
             "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/message\",\"params\":{"
             "\"level\":\"%s\",\"data\":1}}",
             level);
    from_server(via, frame);
}

static void log_levels(void **state)
{
    (void)state;
    server_with("{}", true);
    call(1, "", ",\"io.modelcontextprotocol/logLevel\":\"warning\"");
    take(LW_BRIDGE_TO_SERVER); /* logging/setLevel comes first */
    called(1);
    call(2, "", "");
    called(2);
    call(3, "", ",\"io.modelcontextprotocol/logLevel\":\"info\"");
    to_server(LW_BRIDGE_ID_FIRST + 1,
              "{\"jsonrpc\":\"2.0\",\"id\":1099511627777,\"method\":\"logging/setLevel\","
              "\"params\":{\"level\":\"info\"}}");
    called(3);
    say(1, "info"); /* below what it asked for */
    say(2, "emergency");
    say(0, "emergency"); /* whose is it? */
    say(3, "debug");
    say(3, "loud");
    assert_int_equal(nothing(), 5);
    say(1, "error");
    to_session(1, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/message\",\"params\":{"
                  "\"level\":\"error\",\"data\":1}}");
    say(3, "info");
    to_session_with(3, "\"info\"");
    /* the answer to setLevel is nobody's */
    from_server(0, "{\"jsonrpc\":\"2.0\",\"id\":1099511627777,\"result\":{}}");
    assert_int_equal(nothing(), 0);
    answers(3);
    answered(3);
    call(4, "", ",\"io.modelcontextprotocol/logLevel\":\"error\"");
    to_server(LW_BRIDGE_ID_FIRST + 2,
              "{\"jsonrpc\":\"2.0\",\"id\":1099511627778,\"method\":\"logging/setLevel\","
              "\"params\":{\"level\":\"warning\"}}"); /* 1 is still there */
    called(4);
    call(5, "", ",\"io.modelcontextprotocol/logLevel\":\"loud\"");
    refused(5, -32602);
    assert_int_equal(nothing(), 0);
    end();
}

static void log_without_streams(void **state)
{
    (void)state;
    server_with("{}", false);
    call(1, "", ",\"io.modelcontextprotocol/logLevel\":\"debug\"");
    take(LW_BRIDGE_TO_SERVER);
    called(1);
    from_server(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/message\",\"params\":{"
                   "\"level\":\"debug\",\"data\":1,\"_meta\":{\"a\":1,"
                   "\"io.modelcontextprotocol/subscriptionId\":7}}}");
    to_session(1, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/message\",\"params\":{"
                  "\"level\":\"debug\",\"data\":1,\"_meta\":{\"a\":1}}}");
    from_session(2, "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"resources/list\",\"params\":{}}");
    take(LW_BRIDGE_TO_SERVER);
    say(0, "debug"); /* one of two */
    assert_int_equal(nothing(), 1);
    end();
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(envelope_is_stripped),
        cmocka_unit_test(results_become_modern),
        cmocka_unit_test(errors_get_codes_of_both_eras),
        cmocka_unit_test(url_elicitation_required),
        cmocka_unit_test(answers_that_nobody_waits_for),
        cmocka_unit_test(unknown_methods),
        cmocka_unit_test(unreadable_frames),
        cmocka_unit_test(failures),
        cmocka_unit_test(progress),
        cmocka_unit_test(log_levels),
        cmocka_unit_test(log_without_streams),
    };

    return cmocka_run_group_tests_name("to_legacy", tests, NULL, NULL);
}
