/* Calls that wait for their client's answers, and what ends the wait. Expected values: 2026-07-28
 * basic/patterns/mrtr (a state is opaque, bound to its request); bytes by hand. */
#include "lib/bridge/to_legacy_testing.h"

static void states_are_used_once_and_bound(void **state)
{
    char used[512];

    (void)state;
    server_with(ALL, false);
    parked(4, 0, "0");
    /* another call */
    snprintf(used, sizeof(used),
             "{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"tools/call\",\"params\":{\"name\":\"t\","
             "\"arguments\":{\"a\":2},\"inputResponses\":{\"q1\":{\"action\":\"accept\"}},"
             "\"requestState\":\"%s\"}}",
             last_state);
    from_session(5, used);
    refused(5, -32602);
    snprintf(used, sizeof(used),
             "{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"prompts/get\",\"params\":{\"name\":\"t\","
             "\"arguments\":{\"a\":1.5},\"requestState\":\"%s\"}}",
             last_state);
    from_session(5, used);
    refused(5, -32602);
    /* the same call in another spelling */
    snprintf(used, sizeof(used),
             "{\"jsonrpc\":\"2.0\",\"id\":6,\"method\":\"tools/call\",\"params\":{"
             "\"requestState\":\"%s\",\"inputResponses\":{\"q1\":{\"action\":\"accept\"}},"
             "\"arguments\":{\"a\":15e-1},\"name\":\"\\u0074\"}}",
             last_state);
    from_session(6, used);
    to_server(0, "{\"jsonrpc\":\"2.0\",\"id\":0,\"result\":{\"action\":\"accept\"}}");
    retry(7, "{\"q1\":{\"action\":\"accept\"}}");
    refused(7, -32602);
    call(8, ",\"requestState\":\"x\"", "");
    refused(8, -32602);
    call(9, ",\"requestState\":7", "");
    refused(9, -32602);
    answers(4);
    answered(6);
    assert_int_equal(nothing(), 0);
    end();
}

static void parked_calls_are_bounded(void **state)
{
    (void)state;
    server_with(ALL, true); /* max_parked 2 */
    for (uint64_t id = 1; id <= 3; id++) {
        char text[8];

        snprintf(text, sizeof(text), "%llu", (unsigned long long)id);
        call(id, "", "");
        called(id);
        ask_form(id, text);
        pass(100);
        if (id < 3)
            to_session_with(id, "\"input_required\"");
    }
    to_server(0, "{\"jsonrpc\":\"2.0\",\"id\":3,\"error\":{\"code\":-32603,\"message\":"
                 "\"too many calls wait for answers of their clients\"}}");
    take(LW_BRIDGE_TO_SERVER);
    gives_up(3);
    fails(3);
    end();
}

static void rounds_are_bounded(void **state)
{
    (void)state;
    server_with(ALL, false); /* max_rounds 3 */
    call(1, "", "");
    called(1);
    for (unsigned round = 1; round <= 3; round++) {
        char text[64];

        ask_form(0, "0");
        pass(100);
        to_session_with(round, "\"input_required\"");
        snprintf(text, sizeof(text), "{\"q%u\":{\"action\":\"accept\"}}", round);
        retry(round + 1, text);
        take(LW_BRIDGE_TO_SERVER);
    }
    ask_form(0, "0");
    pass(100);
    take(LW_BRIDGE_TO_SERVER); /* the question is refused */
    take(LW_BRIDGE_TO_SERVER); /* the call is cancelled */
    gives_up(1);
    fails(4);
    assert_int_equal(nothing(), 0);
    end();
}

static void nobody_comes_back(void **state)
{
    (void)state;
    server_with(ALL, false); /* park_ms 300000 */
    call(1, "", "");
    called(1);
    ask_form(0, "\"x\"");
    pass(15);
    to_session_with(1, "\"input_required\"");
    pass(299999);
    assert_int_equal(nothing(), 0);
    pass(1);
    to_server(0, "{\"jsonrpc\":\"2.0\",\"id\":\"x\",\"error\":{\"code\":-32603,\"message\":"
                 "\"the user did not answer in time\"}}");
    to_server(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
                 "\"requestId\":1,\"reason\":\"the user did not answer in time\"}}");
    gives_up(1);
    retry(5, "{\"q1\":{\"action\":\"accept\"}}");
    refused(5, -32602);
    call(2, "", "");
    assert_int_equal(nothing(), 0);
    pass(1000);
    called(2); /* the server may ask no more for the first */
    nothing();
    end();
}

static void the_server_does_not_wait(void **state)
{
    (void)state;
    server_with(ALL, false);
    parked(1, 0, "0");
    answers(1);
    assert_int_equal(nothing(), 0);
    call(2, "", ""); /* nothing is under way any more */
    called(2);
    answers(2);
    answered(2);
    retry(3, "{\"q1\":{\"action\":\"accept\"}}");
    answered(3);
    assert_int_equal(nothing(), 0);
    end();

    server_with(ALL, true);
    parked(1, 1, "0");
    assert_int_equal(lw_bridge_failed(bridge, 1, 502, LW_STR("gone"), now), 0);
    assert_int_equal(nothing(), 0);
    retry(3, "{\"q1\":{\"action\":\"accept\"}}");
    {
        const struct lw_bridge_item *i = take(LW_BRIDGE_FAILED);

        assert_int_equal(i->upstream, 3);
        assert_int_equal(i->status, 502);
        same(i->bytes, "gone");
    }
    end();
}

static void giving_up(void **state)
{
    (void)state;
    server_with(ALL, true);
    call(1, "", "");
    called(1);
    ask_form(1, "0");
    /* before the client has heard of the question */
    assert_int_equal(lw_bridge_cancel(bridge, 1, now), 0);
    to_server(0, "{\"jsonrpc\":\"2.0\",\"id\":0,\"error\":{\"code\":-32603,\"message\":"
                 "\"cancelled by the client\"}}");
    to_server(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
                 "\"requestId\":1,\"reason\":\"cancelled by the client\"}}");
    gives_up(1);
    pass(100);
    answers(1);
    nothing();
    /* a retry is cancelled: the server knows the call by its first id */
    parked(2, 2, "0");
    retry(3, "{\"q1\":{\"action\":\"accept\"}}");
    take(LW_BRIDGE_TO_SERVER);
    assert_int_equal(lw_bridge_cancel(bridge, 3, now), 0);
    take(LW_BRIDGE_TO_SERVER);
    gives_up(2);
    /* what the session said before it cancelled is no message for the server */
    from_session(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
                    "\"requestId\":3}}");
    assert_int_equal(nothing(), 0);
    end();
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(states_are_used_once_and_bound),
        cmocka_unit_test(parked_calls_are_bounded),
        cmocka_unit_test(rounds_are_bounded),
        cmocka_unit_test(nobody_comes_back),
        cmocka_unit_test(the_server_does_not_wait),
        cmocka_unit_test(giving_up),
    };

    return cmocka_run_group_tests_name("to_legacy_park", tests, NULL, NULL);
}
