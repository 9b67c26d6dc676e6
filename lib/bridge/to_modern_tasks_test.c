/* Tasks of the core of 2025-11-25 on the extension of a modern server.
 * Expected values: 2025-11-25 utilities/tasks; extension io.modelcontextprotocol/tasks. */
#include "lib/bridge/to_modern_testing.h"

#define SERVER "{\"tools\":{},\"extensions\":{\"io.modelcontextprotocol/tasks\":{}}}"
#define CALL                                                                                       \
    "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"tools/call\",\"params\":{\"name\":\"t\","          \
    "\"task\":{\"ttl\":60000}}}"
#define CLIENT "{\"elicitation\":{},\"sampling\":{}}"
#define CLAIM                                                                                      \
    META("{\"elicitation\":{},\"sampling\":{},\"extensions\":{"                                    \
         "\"io.modelcontextprotocol/tasks\":{}}}")
#define TIMES "\"createdAt\":\"2025-11-25T10:00:00Z\",\"lastUpdatedAt\":\"2025-11-25T10:01:00Z\""
#define MODERN(status)                                                                             \
    "\"taskId\":\"T1\",\"status\":\"" status "\"," TIMES ",\"ttlMs\":60000,\"pollIntervalMs\":500"
#define LEGACY(status)                                                                             \
    "{\"taskId\":\"T1\",\"status\":\"" status "\"," TIMES ",\"ttl\":60000,\"pollInterval\":500}"
#define GET(id)                                                                                    \
    "{\"jsonrpc\":\"2.0\",\"id\":" id ",\"method\":\"tasks/get\",\"params\":{\"_meta\":{" CLAIM    \
    "},\"taskId\":\"T1\"}}"
#define RESULT(id, members) "{\"jsonrpc\":\"2.0\",\"id\":" id ",\"result\":{" members "}}"
#define LISTEN(id, ids)                                                                            \
    "{\"jsonrpc\":\"2.0\",\"id\":" id                                                              \
    ",\"method\":\"subscriptions/listen\",\"params\":{\"_meta\":{" CLAIM "},\"notifications\":{"   \
    "\"taskIds\":[" ids "]}}}"

static void ask(uint64_t id, const char *method)
{
    char frame[256];

    snprintf(
        frame, sizeof(frame),
        "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"tasks/%s\",\"params\":{\"taskId\":\"T1\"}}",
        (int)id, method);
    say(id, frame);
}

static void error(uint64_t id, int code, const char *text)
{
    char want[256];

    snprintf(want, sizeof(want),
             "{\"jsonrpc\":\"2.0\",\"id\":%d,\"error\":{\"code\":%d,\"message\":\"%s\"}}", (int)id,
             code, text);
    to_session(id, want);
}

/* A task T1 that the server has made; its subscription (id OWN0) is refused. */
static void created(void)
{
    make(CLIENT, SERVER);
    say(3, CALL);
    to_server(3, "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"tools/call\",\"params\":{"
                 "\"name\":\"t\",\"_meta\":{" CLAIM "}}}");
    server_says(3, RESULT("3", "\"resultType\":\"task\"," MODERN("working")));
    to_session(3, RESULT("3", "\"task\":" LEGACY("working")));
    to_server(OWN(0), LISTEN(OWN0, "\"T1\""));
    nothing();
    server_says(0, "{\"jsonrpc\":\"2.0\",\"id\":" OWN0 ",\"error\":{\"code\":-32601,"
                   "\"message\":\"no\"}}");
    nothing();
}

static void only_who_asks_has_the_extension(void **state)
{
    (void)state;
    make(CLIENT, SERVER);
    say(1, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"t\"}}");
    to_server(1, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{"
                 "\"name\":\"t\",\"_meta\":{" META(CLIENT) "}}}");
    server_says(1, RESULT("1", "\"resultType\":\"task\"," MODERN("working")));
    error(1, -32603, "The server's result is of a type that may not stand here");
    /* A server that makes it only as a task: as 2025-11-25 says that. */
    say(2, "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{\"name\":\"t\"}}");
    take(LW_BRIDGE_TO_SERVER);
    server_says(2, "{\"jsonrpc\":\"2.0\",\"id\":2,\"error\":{\"code\":-32021,\"message\":\"m\","
                   "\"data\":{\"requiredCapabilities\":{\"extensions\":{"
                   "\"io.modelcontextprotocol/tasks\":{}}}}}}");
    to_session(2, "{\"jsonrpc\":\"2.0\",\"id\":2,\"error\":{\"code\":-32601,\"message\":\"m\","
                  "\"data\":{\"requiredCapabilities\":{\"extensions\":{"
                  "\"io.modelcontextprotocol/tasks\":{}}}}}}");
    /* Where tasks do not exist, the wish for one is ignored. */
    make_with("2025-06-18", CLIENT, SERVER, NULL);
    say(3, CALL);
    to_server(3, "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"tools/call\",\"params\":{"
                 "\"name\":\"t\",\"_meta\":{" META(CLIENT) "}}}");
    ask(4, "get");
    error(4, -32601, "Method not found");
    make(CLIENT, "{\"tools\":{}}");
    say(3, CALL);
    to_server(3, "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"tools/call\",\"params\":{"
                 "\"name\":\"t\",\"_meta\":{" META(CLIENT) "}}}");
    server_says(3, RESULT("3", "\"content\":[]"));
    to_session(3, RESULT("3", "\"content\":[]"));
}

static void getting(void **state)
{
    const struct lw_bridge_item *i;

    (void)state;
    created();
    ask(4, "get");
    i = to_server(4, GET("4"));
    assert_true(lw_str_eqz(i->method, "tasks/get"));
    assert_true(lw_str_eqz(i->subject, "T1")); /* Mcp-Name */
    server_says(
        4, RESULT("4", "\"resultType\":\"complete\"," MODERN(
                           "completed") ",\"statusMessage\":\"done\",\"result\":{\"content\":[]}"));
    to_session(4, RESULT("4", "\"taskId\":\"T1\",\"status\":\"completed\"," TIMES
                              ",\"statusMessage\":\"done\",\"ttl\":60000,\"pollInterval\":500"));
    ask(5, "get");
    take(LW_BRIDGE_TO_SERVER);
    server_says(5,
                RESULT("5", "\"taskId\":\"T2\",\"status\":\"working\"," TIMES ",\"ttlMs\":null"));
    error(5, -32603, "The server's task is not of its shape");
    /* An id that this session did not get is nobody's. */
    say(6,
        "{\"jsonrpc\":\"2.0\",\"id\":6,\"method\":\"tasks/get\",\"params\":{\"taskId\":\"T2\"}}");
    error(6, -32602, "No task of this session has that id");
    say(7, "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"tasks/list\"}");
    to_session(7, RESULT("7", "\"tasks\":[{\"taskId\":\"T1\",\"status\":\"completed\"," TIMES
                              ",\"statusMessage\":\"done\",\"ttl\":60000,\"pollInterval\":500}]"));
    say(8, "{\"jsonrpc\":\"2.0\",\"id\":8,\"method\":\"tasks/list\",\"params\":{\"cursor\":\"\"}}");
    error(8, -32602, "params.cursor is none that was given");
}

/* tasks/result blocks; the server is looked at with its interval; all who wait are told. */
static void waiting(void **state)
{
    (void)state;
    created();
    ask(4, "result");
    to_server(OWN(1), GET(OWN1));
    ask(5, "result");
    nothing();
    server_says(0, RESULT(OWN1, "\"resultType\":\"complete\"," MODERN("working")));
    nothing();
    assert_int_equal(lw_bridge_deadline(bridge), now.steady_ms + 500);
    pass_ms(500);
    to_server(OWN(2), GET(OWN2));
    server_says(0, RESULT(OWN2, MODERN("completed") ",\"result\":{\"content\":[],"
                                                    "\"structuredContent\":{\"a\":1},"
                                                    "\"_meta\":{\"x\":1}}"));
    to_session(5, RESULT("5", "\"content\":[],\"structuredContent\":{\"a\":1},\"_meta\":{\"x\":1,"
                              "\"io.modelcontextprotocol/related-task\":{\"taskId\":\"T1\"}}"));
    to_session(4, RESULT("4", "\"content\":[],\"structuredContent\":{\"a\":1},\"_meta\":{\"x\":1,"
                              "\"io.modelcontextprotocol/related-task\":{\"taskId\":\"T1\"}}"));
    nothing();
    assert_true(lw_bridge_deadline(bridge) == INT64_MAX);
    /* It can be fetched again. */
    ask(6, "result");
    to_server(OWN(3), GET(OWN3));
    server_says(0, RESULT(OWN3, MODERN("completed") ",\"result\":{\"content\":[]}"));
    to_session(6, RESULT("6", "\"content\":[],\"_meta\":{\"io.modelcontextprotocol/related-task\":{"
                              "\"taskId\":\"T1\"}}"));
}

static void other_ends(void **state)
{
    (void)state;
    created();
    ask(4, "result");
    take(LW_BRIDGE_TO_SERVER);
    server_says(0, RESULT(OWN1, MODERN("failed") ",\"error\":{\"code\":-32603,\"message\":\"m\"}"));
    error(4, -32603, "m");
    created();
    ask(4, "result");
    take(LW_BRIDGE_TO_SERVER);
    server_says(0, RESULT(OWN1, MODERN("cancelled")));
    error(4, -32603, "The task was cancelled");
    created();
    ask(4, "result");
    take(LW_BRIDGE_TO_SERVER);
    server_says(0, RESULT(OWN1, MODERN("completed")));
    error(4, -32603, "The task ended without a result");
    created();
    ask(4, "result");
    take(LW_BRIDGE_TO_SERVER);
    server_says(0, "{\"jsonrpc\":\"2.0\",\"id\":" OWN1 ",\"error\":{\"code\":-32602,"
                   "\"message\":\"gone\"}}");
    error(4, -32602, "gone");
    /* Looks that fail are repeated, eight times. */
    created();
    ask(4, "result");
    for (uint64_t n = 1; n <= 8; n++) {
        assert_int_equal(take(LW_BRIDGE_TO_SERVER)->upstream, OWN(n));
        nothing();
        assert_int_equal(lw_bridge_failed(bridge, OWN(n), 0, LW_STR("x"), now), 0);
        if (n < 8)
            pass_ms(500);
    }
    error(4, -32603, "The server does not tell what became of the task");
    nothing();
}

#define QUESTION                                                                                   \
    "{\"method\":\"elicitation/create\",\"params\":{\"message\":\"m\",\"requestedSchema\":{"       \
    "\"type\":\"object\",\"properties\":{}}}}"
#define SAMPLE                                                                                     \
    "{\"method\":\"sampling/createMessage\",\"params\":{\"messages\":[],\"maxTokens\":1}}"

static void questions(void **state)
{
    (void)state;
    created();
    ask(4, "result");
    take(LW_BRIDGE_TO_SERVER);
    server_says(0,
                RESULT(OWN1, MODERN("input_required") ",\"inputRequests\":{\"k\":" QUESTION "}"));
    to_session(4, "{\"jsonrpc\":\"2.0\",\"id\":" OWN2 ",\"method\":\"elicitation/create\","
                  "\"params\":{\"message\":\"m\",\"requestedSchema\":{\"type\":\"object\","
                  "\"properties\":{}},\"_meta\":{\"io.modelcontextprotocol/related-task\":{"
                  "\"taskId\":\"T1\"}}}}");
    nothing();
    pass_ms(500);
    to_server(OWN(3), GET(OWN3));
    server_says(0,
                RESULT(OWN3, MODERN("input_required") ",\"inputRequests\":{\"k\":" QUESTION "}"));
    nothing(); /* asked once */
    say(0, RESULT(OWN2, "\"action\":\"accept\",\"content\":{\"a\":1}"));
    to_server(OWN(4),
              "{\"jsonrpc\":\"2.0\",\"id\":" OWN4 ",\"method\":\"tasks/update\",\"params\":{"
              "\"_meta\":{" CLAIM "},\"taskId\":\"T1\",\"inputResponses\":{\"k\":{"
              "\"action\":\"accept\",\"content\":{\"a\":1}}}}}");
    server_says(0, RESULT(OWN4, "\"resultType\":\"complete\""));
    assert_null(lw_bridge_next(bridge)); /* not even noted */
    pass_ms(500);
    take(LW_BRIDGE_TO_SERVER);
    server_says(0, RESULT("1099511627781",
                          MODERN("input_required") ",\"inputRequests\":{\"k\":" QUESTION "}"));
    nothing(); /* not yet seen by the server: asked no second time */
    /* The client goes: its questions too. They are asked again when it comes back. */
    pass_ms(500);
    take(LW_BRIDGE_TO_SERVER);
    server_says(0, RESULT("1099511627782",
                          MODERN("input_required") ",\"inputRequests\":{\"l\":" SAMPLE "}"));
    take(LW_BRIDGE_TO_SESSION);
    assert_int_equal(lw_bridge_cancel(bridge, 4, now), 0);
    to_session(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
                  "\"requestId\":1099511627783,\"reason\":\"no longer needed\"}}");
    nothing();
    ask(8, "result");
    take(LW_BRIDGE_TO_SERVER);
    server_says(0, RESULT("1099511627784",
                          MODERN("input_required") ",\"inputRequests\":{\"l\":" SAMPLE "}"));
    take(LW_BRIDGE_TO_SESSION);
    /* What cannot be had ends the work. */
    say(0, "{\"jsonrpc\":\"2.0\",\"id\":1099511627785,\"error\":{\"code\":-1,\"message\":\"no\"}}");
    to_server(OWN(10), "{\"jsonrpc\":\"2.0\",\"id\":1099511627786,\"method\":\"tasks/cancel\","
                       "\"params\":{\"_meta\":{" CLAIM "},\"taskId\":\"T1\"}}");
    error(8, -32603, "The client refused what the task needs");
    nothing();
}

static void cancelling(void **state)
{
    (void)state;
    created();
    ask(4, "cancel");
    to_server(
        4, "{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"tasks/cancel\",\"params\":{\"_meta\":{" CLAIM
           "},\"taskId\":\"T1\"}}");
    server_says(4, RESULT("4", "\"resultType\":\"complete\""));
    to_server(OWN(1), GET(OWN1));
    server_says(0, RESULT(OWN1, MODERN("working")));
    to_session(4, RESULT("4", "\"taskId\":\"T1\",\"status\":\"cancelled\"," TIMES
                              ",\"ttl\":60000,\"pollInterval\":500"));
    /* "Once a task is cancelled, it MUST remain in cancelled status". */
    ask(5, "get");
    to_session(5, RESULT("5", "\"taskId\":\"T1\",\"status\":\"cancelled\"," TIMES
                              ",\"ttl\":60000,\"pollInterval\":500"));
    ask(6, "cancel");
    error(6, -32602, "The task has ended already");
    ask(7, "result");
    error(7, -32603, "The task was cancelled");
    /* Who waits for the result is told, also when the server works on. */
    created();
    ask(3, "result");
    take(LW_BRIDGE_TO_SERVER);
    ask(4, "cancel");
    take(LW_BRIDGE_TO_SERVER);
    server_says(4, RESULT("4", "\"resultType\":\"complete\""));
    take(LW_BRIDGE_TO_SERVER);
    server_says(0, RESULT(OWN2, MODERN("working")));
    take(LW_BRIDGE_TO_SESSION);
    server_says(0, RESULT(OWN1, MODERN("completed") ",\"result\":{\"content\":[]}"));
    error(3, -32603, "The task was cancelled");
    /* Too late: it had ended. */
    created();
    ask(4, "cancel");
    take(LW_BRIDGE_TO_SERVER);
    server_says(4, RESULT("4", "\"resultType\":\"complete\""));
    take(LW_BRIDGE_TO_SERVER);
    server_says(0, RESULT(OWN1, MODERN("completed") ",\"result\":{}"));
    error(4, -32602, "The task has ended already");
}

/* The server answered at once: a task of our own holds the result. */
static void at_once(void **state)
{
    const struct lw_bridge_item *i;
    char want[512];
    char frame[256];
    char id[33];
    size_t at;

    (void)state;
    make(CLIENT, SERVER);
    say(3, CALL);
    take(LW_BRIDGE_TO_SERVER);
    server_says(3,
                RESULT("3", "\"resultType\":\"complete\",\"content\":[],\"structuredContent\":7"));
    i = take(LW_BRIDGE_TO_SESSION);
    at = lw_str_find(i->bytes, LW_STR("\"taskId\":\""), 0);
    assert_true(at != (size_t)-1);
    snprintf(id, sizeof(id), "%.32s", i->bytes.p + at + 10);
    /* 1764064800 is 2025-11-25T10:00:00Z. */
    snprintf(want, sizeof(want),
             RESULT("3", "\"task\":{\"taskId\":\"%s\",\"status\":\"working\","
                         "\"createdAt\":\"2025-11-25T10:00:00.000Z\","
                         "\"lastUpdatedAt\":\"2025-11-25T10:00:00.000Z\",\"ttl\":60000,"
                         "\"pollInterval\":100}"),
             id);
    same(i->bytes, want);
    nothing();
    snprintf(frame, sizeof(frame),
             "{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"tasks/result\",\"params\":{\"taskId\":"
             "\"%s\"}}",
             id);
    say(4, frame);
    snprintf(want, sizeof(want),
             RESULT("4", "\"content\":[{\"type\":\"text\",\"text\":\"7\"}],\"_meta\":{"
                         "\"io.modelcontextprotocol/related-task\":{\"taskId\":\"%s\"}}"),
             id);
    to_session(4, want);
    pass_ms(60000);
    frame[22] = '5';
    say(5, frame);
    error(5, -32602, "No task of this session has that id");
}

static void status_notifications(void **state)
{
    (void)state;
    make(CLIENT, SERVER);
    say(3, CALL);
    take(LW_BRIDGE_TO_SERVER);
    server_says(3, RESULT("3", "\"resultType\":\"task\"," MODERN("working")));
    take(LW_BRIDGE_TO_SESSION);
    to_server(OWN(0), LISTEN(OWN0, "\"T1\""));
    server_says(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/subscriptions/acknowledged\","
                   "\"params\":{\"_meta\":{\"io.modelcontextprotocol/subscriptionId\":" OWN0 "},"
                   "\"notifications\":{\"taskIds\":[\"T1\"]}}}");
    nothing();
    ask(4, "result");
    take(LW_BRIDGE_TO_SERVER);
    server_says(0, RESULT(OWN1, MODERN("working")));
    server_says(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/tasks\",\"params\":{\"_meta\":{"
                   "\"io.modelcontextprotocol/subscriptionId\":" OWN0
                   "}," MODERN("completed") ","
                                            "\"result\":{}}}");
    to_session(0,
               "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/tasks/status\",\"params\":" LEGACY(
                   "completed") "}");
    assert_int_equal(lw_bridge_deadline(bridge), now.steady_ms); /* who waits is told soon */
    pass_ms(0);
    to_server(OWN(2), GET(OWN2));
    server_says(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/tasks\",\"params\":{\"_meta\":{"
                   "\"io.modelcontextprotocol/subscriptionId\":" OWN0 "},\"taskId\":\"T2\","
                   "\"status\":\"working\"," TIMES ",\"ttlMs\":null}}");
    only_noted();
}

static void malformed_tasks(void **state)
{
    static const char *const bad[] = {
        "\"status\":\"working\"," TIMES,
        "\"taskId\":7,\"status\":\"working\"," TIMES,
        "\"taskId\":\"T\",\"status\":\"odd\"," TIMES,
        "\"taskId\":\"T\",\"status\":\"working\",\"createdAt\":\"x\"",
    };

    (void)state;
    for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        char frame[512];

        make(CLIENT, SERVER);
        say(3, CALL);
        take(LW_BRIDGE_TO_SERVER);
        snprintf(frame, sizeof(frame), RESULT("3", "\"resultType\":\"task\",%s"), bad[i]);
        server_says(3, frame);
        error(3, -32603, "The server's task is not of its shape");
        nothing();
    }
}

/* The 65th task of a session that has 64 under way is refused; one that has ended makes room. */
static void tasks_are_bounded(void **state)
{
    char frame[512];

    (void)state;
    make(CLIENT, SERVER);
    for (int i = 0; i < 65; i++) {
        say(3, CALL);
        take(LW_BRIDGE_TO_SERVER);
        snprintf(frame, sizeof(frame),
                 RESULT("3", "\"resultType\":\"task\",\"taskId\":\"T%d\",\"status\":\"%s\"," TIMES),
                 i, i == 7 ? "completed" : "working");
        server_says(3, frame);
        take(LW_BRIDGE_TO_SESSION);
        while (lw_bridge_next(bridge)) {
        }
    }
    say(4,
        "{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"tasks/get\",\"params\":{\"taskId\":\"T7\"}}");
    error(4, -32602, "No task of this session has that id");
    say(3, CALL);
    take(LW_BRIDGE_TO_SERVER);
    server_says(
        3, RESULT("3", "\"resultType\":\"task\",\"taskId\":\"T65\",\"status\":\"working\"," TIMES));
    error(3, -32603, "Too many tasks of this session are under way");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(only_who_asks_has_the_extension),
        TEST(getting),
        TEST(waiting),
        TEST(other_ends),
        TEST(questions),
        TEST(cancelling),
        TEST(at_once),
        TEST(status_notifications),
        TEST(malformed_tasks),
        TEST(tasks_are_bounded),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
