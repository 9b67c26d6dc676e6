/* Whose turn it is, where nothing says whose a question is: no question reaches a client whose call
 * may not have asked it, and nobody waits for long for a client who does not come back. Times:
 * TL_ASIDE_MS, TL_HELD_MS 3000, TL_CONTESTED_MS 60000, TL_GRACE_MS 1000. */
#include "lib/bridge/to_legacy_testing.h"

static void one_call_at_a_time(void **state)
{
    (void)state;
    server_with(ALL, false);
    call(1, "", "");
    called(1);
    call(2, "", "");
    call(3, "", "");
    from_session(4, "{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"tools/list\",\"params\":{}}");
    to_server(4, "{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"tools/list\",\"params\":{}}");
    assert_int_equal(nothing(), 0);
    assert_int_equal(lw_bridge_cancel(bridge, 2, now), 0); /* never sent: nobody is told */
    assert_int_equal(nothing(), 0);
    ask_form(0, "0");
    pass(100);
    to_session_with(1, "\"input_required\"");
    assert_int_equal(nothing(), 0); /* parked, and still under way */
    retry(5, "{\"q1\":{\"action\":\"accept\"}}");
    take(LW_BRIDGE_TO_SERVER);
    answers(1);
    answered(5);
    called(3);
    /* given up: it may still ask, for a while */
    assert_int_equal(lw_bridge_cancel(bridge, 3, now), 0);
    to_server(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
                 "\"requestId\":3,\"reason\":\"cancelled by the client\"}}");
    gives_up(3);
    call(6, "", "");
    assert_int_equal(nothing(), 0);
    ask_form(0, "1");
    refused_outside("1");
    pass(999);
    assert_int_equal(nothing(), 0);
    pass(1);
    called(6);
    answers(6);
    answered(6);
    assert_int_equal(nothing(), 0);
    end();
}

static void calls_side_by_side(void **state)
{
    (void)state;
    server_with("{}", false); /* cannot be asked */
    call(1, "", "");
    called(1);
    call(2, "", "");
    called(2);
    end();
    server_with(ALL, true); /* every stream says whose it is */
    call(1, "", "");
    called(1);
    call(2, "", "");
    called(2);
    end();
}

static void the_queue_is_bounded(void **state)
{
    (void)state;
    server_with(ALL, false);
    call(1, "", "");
    called(1);
    for (uint64_t id = 2; id < 2 + 64; id++)
        call(id, "", "");
    assert_int_equal(nothing(), 0);
    call(100, "", "");
    fails(100);
    answers(1);
    answered(1);
    called(2);
    end();
}

static void others_run_beside_a_parked_call(void **state)
{
    (void)state;
    server_with(ALL, false);
    parked(1, 0, "0");
    call(2, "", "");
    call(3, "", "");
    pass(2999);
    assert_int_equal(nothing(), 0);
    pass(1);
    called(2);
    assert_int_equal(nothing(), 0);
    answers(2);
    answered(2);
    called(3);
    answers(3);
    answered(3);
    call(4, "", ""); /* the wait was for the whole time that 1 is parked */
    called(4);
    answers(4);
    answered(4);
    /* alone again, what is asked is of the parked call */
    ask_form(0, "7");
    retry(5, "{\"q1\":{\"action\":\"accept\"}}");
    to_server(0, "{\"jsonrpc\":\"2.0\",\"id\":0,\"result\":{\"action\":\"accept\"}}");
    to_session_with(5, "\"inputRequests\":{\"q2\":{");
    retry(6, "{\"q2\":{\"action\":\"decline\"}}");
    to_server(0, "{\"jsonrpc\":\"2.0\",\"id\":7,\"result\":{\"action\":\"decline\"}}");
    answers(1);
    answered(6);
    assert_int_equal(nothing(), 0);
    end();
}

static void a_question_of_one_of_two_is_refused(void **state)
{
    (void)state;
    server_with(ALL, false);
    parked(1, 0, "0");
    call(2, "", "");
    pass(3000);
    called(2);
    ask_form(0, "\"whose\"");
    refused_outside("\"whose\"");
    assert_int_equal(nothing(), 0);
    pass(100);
    assert_int_equal(nothing(), 0);
    /* 1 has kept 2 from asking: a minute is all it gets now, from when it was parked */
    answers(2);
    answered(2);
    pass(60000 - 3100 - 1);
    assert_int_equal(nothing(), 0);
    pass(1);
    take(LW_BRIDGE_TO_SERVER); /* the question's refusal */
    to_server(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
                 "\"requestId\":1,\"reason\":\"the user did not answer in time\"}}");
    gives_up(1);
    pass(1000);
    parked(3, 0, "1"); /* ... and who comes next can ask */
    end();
}

static void what_was_given_up_may_still_ask(void **state)
{
    (void)state;
    server_with(ALL, false);
    parked(1, 0, "0");
    call(2, "", "");
    pass(3000);
    called(2);
    assert_int_equal(lw_bridge_cancel(bridge, 2, now), 0);
    take(LW_BRIDGE_TO_SERVER);
    gives_up(2);
    ask_form(0, "1");
    refused_outside("1");
    retry(4, "{\"q1\":{\"action\":\"accept\"}}");
    assert_int_equal(nothing(), 0); /* held while 2 may ask */
    assert_int_equal(lw_bridge_cancel(bridge, 4, now), 0);
    take(LW_BRIDGE_TO_SERVER);
    take(LW_BRIDGE_TO_SERVER);
    gives_up(1);
    answers(1);
    call(5, "", "");
    ask_form(0, "2");
    refused_outside("2");
    pass(999);
    assert_int_equal(nothing(), 0);
    pass(1);
    called(5);
    end();
}

static void answers_wait_for_their_turn(void **state)
{
    (void)state;
    server_with(ALL, false);
    parked(1, 0, "0");
    call(2, "", "");
    pass(3000);
    called(2);
    call(3, "", "");
    retry(4, "{\"q1\":{\"action\":\"accept\",\"content\":{\"n\":1}}}");
    assert_int_equal(nothing(), 0);
    retry(5, "{\"q1\":{\"action\":\"accept\"}}"); /* the state is used up */
    refused(5, -32602);
    answers(2);
    answered(2);
    to_server(0, "{\"jsonrpc\":\"2.0\",\"id\":0,\"result\":{\"action\":\"accept\",\"content\":{"
                 "\"n\":1}}}");
    assert_int_equal(nothing(), 0);
    ask_form(0, "9"); /* its own again */
    pass(15);
    to_session_with(4, "\"inputRequests\":{\"q2\":{");
    end();
    /* it ends meanwhile */
    server_with(ALL, false);
    parked(1, 0, "0");
    call(2, "", "");
    pass(3000);
    called(2);
    retry(4, "{\"q1\":{\"action\":\"accept\"}}");
    answers(1);
    answered(4);
    ask_form(0, "1"); /* of 2, as no other is left */
    pass(15);
    to_session_with(2, "\"input_required\"");
    end();
}

static void answers_do_not_wait_for_long(void **state)
{
    (void)state;
    server_with(ALL, false);
    parked(1, 0, "0");
    call(2, "", "");
    pass(3000);
    called(2);
    retry(4, "{\"q1\":{\"action\":\"accept\"}}");
    pass(2999);
    assert_int_equal(nothing(), 0);
    pass(1);
    to_server(0, "{\"jsonrpc\":\"2.0\",\"id\":0,\"result\":{\"action\":\"accept\"}}");
    ask_form(0, "1"); /* both are at work */
    refused_outside("1");
    call(5, "", "");
    answers(1);
    answered(4);
    assert_int_equal(nothing(), 0);
    answers(2);
    answered(2);
    called(5);
    end();
}

static void answers_that_wait(void **state)
{
    (void)state;
    server_with(ALL, false);
    call(1, "", "");
    called(1);
    ask_form(0, "0");
    ask_form(0, "1");
    pass(15);
    to_session_with(1, "\"input_required\"");
    call(2, "", "");
    pass(3000);
    called(2);
    retry(3, "{\"q2\":{\"action\":\"accept\"}}");
    answers(2);
    answered(2);
    to_server(0, "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"action\":\"accept\"}}");
    pass(0);
    to_session_with(3, "\"inputRequests\":{\"q1\":{");
    assert_int_equal(nothing(), 0);
    end();
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_call_at_a_time),
        cmocka_unit_test(calls_side_by_side),
        cmocka_unit_test(the_queue_is_bounded),
        cmocka_unit_test(others_run_beside_a_parked_call),
        cmocka_unit_test(a_question_of_one_of_two_is_refused),
        cmocka_unit_test(what_was_given_up_may_still_ask),
        cmocka_unit_test(answers_wait_for_their_turn),
        cmocka_unit_test(answers_do_not_wait_for_long),
        cmocka_unit_test(answers_that_wait),
    };

    return cmocka_run_group_tests_name("to_legacy_turn", tests, NULL, NULL);
}
