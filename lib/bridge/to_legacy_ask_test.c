/* Questions of a legacy server for a modern client. Expected values: 2026-07-28
 * basic/patterns/mrtr; 2025-11-25 client/{elicitation,sampling,roots}; bytes by hand. */
#include "lib/bridge/to_legacy_testing.h"

static void a_question_becomes_a_result(void **state)
{
    char first[128];

    (void)state;
    server_with(ALL, false);
    call(4, "", "");
    called(4);
    from_server(0, "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"elicitation/create\",\"params\":{"
                   "\"mode\":\"form\",\"message\":\"name?\",\"_meta\":{\"progressToken\":1},"
                   "\"requestedSchema\":{\"type\":\"object\",\"properties\":{}}}}");
    /* one that comes together with it */
    from_server(0, "{\"jsonrpc\":\"2.0\",\"id\":\"r\",\"method\":\"roots/list\"}");
    assert_int_equal(nothing(), 0);
    pass(100);
    {
        const struct lw_bridge_item *i = take(LW_BRIDGE_TO_SESSION);
        char want[1024];

        snprintf(want, sizeof(want),
                 "{\"jsonrpc\":\"2.0\",\"id\":4,\"result\":{\"resultType\":\"input_required\","
                 "\"inputRequests\":{\"q1\":{\"method\":\"elicitation/create\",\"params\":{"
                 "\"mode\":\"form\",\"message\":\"name?\",\"requestedSchema\":{\"type\":\"object\","
                 "\"properties\":{}}}},\"q2\":{\"method\":\"roots/list\"}},"
                 "\"requestState\":\"%s\"," INFO "}}",
                 last_state);
        same(i->bytes, want);
        assert_int_equal(strlen(last_state), 4 + 64);
    }
    lw_bridge_forget(bridge, 4);
    /* unknown keys are ignored; what is missing is asked again, under a new state */
    snprintf(first, sizeof(first), "%s", last_state);
    retry(7, "{\"q1\":{\"action\":\"accept\",\"content\":{\"name\":\"x\"}},\"zz\":1}");
    to_server(0, "{\"jsonrpc\":\"2.0\",\"id\":0,\"result\":{\"action\":\"accept\","
                 "\"content\":{\"name\":\"x\"}}}");
    to_session_with(7, "\"inputRequests\":{\"q2\":{\"method\":\"roots/list\"}}");
    assert_string_not_equal(first, last_state);
    lw_bridge_forget(bridge, 7);
    retry(8, "{\"q2\":{\"roots\":[]}}");
    to_server(0, "{\"jsonrpc\":\"2.0\",\"id\":\"r\",\"result\":{\"roots\":[]}}");
    assert_int_equal(nothing(), 0);
    answers(4);
    answered(8);
    assert_int_equal(nothing(), 0);
    end();
}

static void shapes_of_answers(void **state)
{
    static const struct {
        const char *question;
        const char *bad;
        const char *good;
    } cases[] = {
        {"\"method\":\"sampling/createMessage\",\"params\":{\"messages\":[],\"maxTokens\":1}",
         "{\"q1\":{\"role\":\"assistant\",\"model\":\"m\"}}",
         "{\"q1\":{\"role\":\"assistant\",\"model\":\"m\",\"content\":{\"type\":\"text\","
         "\"text\":\"x\"}}}"},
        {"\"method\":\"sampling/createMessage\",\"params\":{\"messages\":[],\"maxTokens\":1,"
         "\"tools\":[]}",
         "{\"q1\":\"yes\"}", "{\"q1\":{\"role\":\"assistant\",\"model\":\"m\",\"content\":[]}}"},
        {"\"method\":\"roots/list\"", "{\"q1\":{\"roots\":{}}}", "{\"q1\":{\"roots\":[]}}"},
        {"\"method\":\"elicitation/create\",\"params\":{\"mode\":\"url\",\"url\":\"https://u/\","
         "\"message\":\"m\",\"elicitationId\":\"e\"}",
         "{\"q1\":{}}", "{\"q1\":{\"action\":\"cancel\"}}"},
        {FORM, "[]", "{\"q1\":{\"action\":\"decline\"}}"},
        {FORM, "{\"q1\":{\"action\":\"maybe\"}}", "{\"q1\":{\"action\":\"decline\"}}"},
        {FORM, "{\"q1\":{\"action\":\"accept\",\"content\":[]}}",
         "{\"q1\":{\"action\":\"accept\",\"content\":{}}}"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        char frame[512];

        server_with(ALL, false);
        call(4, "", "");
        called(4);
        snprintf(frame, sizeof(frame), "{\"jsonrpc\":\"2.0\",\"id\":1,%s}", cases[i].question);
        from_server(0, frame);
        pass(100);
        to_session_with(4, "\"input_required\"");
        retry(6, cases[i].good);
        take(LW_BRIDGE_TO_SERVER);
        answers(4);
        answered(6);
        /* what is no answer spoils the call: its state was good for one retry */
        call(7, "", "");
        called(7);
        from_server(0, frame);
        pass(100);
        to_session_with(7, "\"input_required\"");
        retry(8, cases[i].bad);
        refused(8, -32602);
        take(LW_BRIDGE_TO_SERVER); /* the question is refused */
        take(LW_BRIDGE_TO_SERVER); /* the call is cancelled */
        gives_up(7);
        retry(9, cases[i].good);
        refused(9, -32602);
        assert_int_equal(nothing(), 0);
        end();
    }
}

static void questions_that_are_none(void **state)
{
    static const char *const bad[] = {
        "\"method\":\"elicitation/create\"",
        "\"method\":\"elicitation/create\",\"params\":{\"message\":\"m\"}",
        "\"method\":\"elicitation/create\",\"params\":{\"mode\":\"url\",\"message\":\"m\"}",
        ("\"method\":\"elicitation/create\",\"params\":{\"mode\":\"voice\",\"message\":\"m\","
         "\"requestedSchema\":{}}"),
        "\"method\":\"sampling/createMessage\",\"params\":{\"messages\":[]}",
        "\"method\":\"elicitation/"
        "create\",\"params\":{\"mode\":\"url\",\"message\":\"m\",\"url\":\"javascript:x\"}",
        "\"method\":\"elicitation/"
        "create\",\"params\":{\"mode\":\"url\",\"message\":\"m\",\"url\":\"https://a@b/\"}",
    };

    (void)state;
    server_with(ALL, false);
    call(4, "", "");
    called(4);
    for (size_t i = 0; i < COUNT(bad); i++) {
        char frame[512];

        snprintf(frame, sizeof(frame), "{\"jsonrpc\":\"2.0\",\"id\":1,%s}", bad[i]);
        from_server(0, frame);
        to_server(0, "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32602,\"message\":"
                     "\"Invalid params\"}}");
    }
    assert_int_equal(nothing(), 0);
    end();
}

static void what_was_not_declared_is_not_asked(void **state)
{
    static const struct {
        const char *client;
        const char *question;
        int code; /* for the server */
        const char *required;
    } cases[] = {
        {"{}", FORM, -32602, "{\"elicitation\":{\"form\":{}}}"},
        {"{\"elicitation\":{\"url\":{}}}", FORM, -32602, "{\"elicitation\":{\"form\":{}}}"},
        {"{\"elicitation\":{}}",
         "\"method\":\"elicitation/create\",\"params\":{\"mode\":\"url\",\"url\":\"https://u/\","
         "\"message\":\"m\"}",
         -32602, "{\"elicitation\":{\"url\":{}}}"},
        {"{\"elicitation\":{}}", "\"method\":\"roots/list\"", -32601, "{\"roots\":{}}"},
        {"{\"roots\":{}}",
         "\"method\":\"sampling/createMessage\",\"params\":{\"messages\":[],\"maxTokens\":1}",
         -32601, "{\"sampling\":{}}"},
        {"{\"sampling\":{}}",
         "\"method\":\"sampling/createMessage\",\"params\":{\"messages\":[],\"maxTokens\":1,"
         "\"tools\":[]}",
         -32602, "{\"sampling\":{\"tools\":{}}}"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        char frame[512];

        server_with(cases[i].client, false);
        call(4, "", "");
        called(4);
        snprintf(frame, sizeof(frame), "{\"jsonrpc\":\"2.0\",\"id\":1,%s}", cases[i].question);
        from_server(0, frame);
        snprintf(frame, sizeof(frame),
                 "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":%d,\"message\":"
                 "\"The client does not support this\"}}",
                 cases[i].code);
        to_server(0, frame);
        to_server(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
                     "\"requestId\":4,\"reason\":\"the client cannot be asked\"}}");
        gives_up(4);
        snprintf(frame, sizeof(frame),
                 "{\"jsonrpc\":\"2.0\",\"id\":4,\"error\":{\"code\":-32021,\"message\":"
                 "\"Missing required client capability\",\"data\":{\"requiredCapabilities\":%s}}}",
                 cases[i].required);
        to_session(4, frame);
        answers(4); /* it did not stop: nobody hears of it */
        nothing();
        end();
    }
}

static void questions_belong_to_somebody(void **state)
{
    (void)state;
    server_with(ALL, true);
    ask_form(0, "0"); /* no call at all */
    refused_outside("0");
    from_session(1, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\":{}}");
    take(LW_BRIDGE_TO_SERVER);
    ask_form(1, "1"); /* of a request that allows none */
    refused_outside("1");
    call(2, "", "");
    called(2);
    call(3, "", "");
    called(3);
    ask_form(0, "2"); /* of one of two */
    refused_outside("2");
    ask_form(77, "3");
    refused_outside("3");
    ask_form(3, "4");
    pass(100);
    to_session_with(3, "\"input_required\"");
    /* the other one is not disturbed */
    answers(2);
    answered(2);
    nothing();
    end();
}

static void ids_of_questions(void **state)
{
    (void)state;
    server_with(ALL, true);
    call(2, "", "");
    called(2);
    call(3, "", "");
    called(3);
    ask_form(2, "0");
    ask_form(3, "0"); /* the answer to one would be the other's */
    assert_int_equal(nothing(), 1);
    /* taken back before it was asked */
    from_server(2, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
                   "\"requestId\":0}}");
    pass(100);
    assert_int_equal(nothing(), 0);
    ask_form(3, "0");
    pass(100);
    to_session_with(3, "\"q1\"");
    /* taken back after it was asked: the retry only waits */
    from_server(3, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
                   "\"requestId\":0}}");
    retry(5, "{\"q1\":{\"action\":\"accept\"}}");
    assert_int_equal(nothing(), 0);
    answers(3);
    answered(5);
    end();
}

static void open_questions_are_bounded(void **state)
{
    (void)state;
    server_with(ALL, false);
    call(1, "", "");
    called(1);
    for (unsigned i = 0; i < 16; i++) {
        char id[8];

        snprintf(id, sizeof(id), "%u", i);
        ask_form(0, id);
    }
    assert_int_equal(nothing(), 0);
    ask_form(0, "16");
    to_server(0, "{\"jsonrpc\":\"2.0\",\"id\":16,\"error\":{\"code\":-32603,\"message\":"
                 "\"Too many questions are open\"}}");
    end();
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_question_becomes_a_result),
        cmocka_unit_test(shapes_of_answers),
        cmocka_unit_test(questions_that_are_none),
        cmocka_unit_test(what_was_not_declared_is_not_asked),
        cmocka_unit_test(questions_belong_to_somebody),
        cmocka_unit_test(ids_of_questions),
        cmocka_unit_test(open_questions_are_bounded),
    };

    return cmocka_run_group_tests_name("to_legacy_ask", tests, NULL, NULL);
}
