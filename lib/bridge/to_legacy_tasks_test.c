/* Tasks of a legacy server for modern clients. Expected values: the extension
 * io.modelcontextprotocol/tasks (specification, shapes of CreateTaskResult and DetailedTask, codes)
 * and 2025-11-25 basic/utilities/tasks. */
#include "lib/bridge/testing.h"

#define OWN(n)  (LW_BRIDGE_ID_FIRST + (n))
#define WITH    "{\"extensions\":{\"io.modelcontextprotocol/tasks\":{}},\"elicitation\":{}}"
#define WITHOUT "{\"elicitation\":{}}"
#define TIMES   "\"createdAt\":\"2026-11-28T00:00:00Z\",\"lastUpdatedAt\":\"2026-11-28T00:00:01Z\""

/* A server that knows tasks and three tools, listed. */
static void server_with(const char *client, bool correlated)
{
    struct lw_bridge_options o = lw_bridge_defaults;

    o.client_era = LW_ERA_MODERN;
    o.client_capabilities = lw_strz(client);
    o.handshake = LW_STR("{\"protocolVersion\":\"2025-11-25\",\"capabilities\":{\"tools\":{},"
                         "\"tasks\":{\"cancel\":{},\"requests\":{\"tools\":{\"call\":{}}}}}}");
    o.correlated = correlated;
    begin(o);
    from_session(1, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\":{}}");
    take(LW_BRIDGE_TO_SERVER);
    from_server(0, "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"tools\":[{\"name\":\"plain\"},"
                   "{\"name\":\"opt\",\"execution\":{\"taskSupport\":\"optional\"}},"
                   "{\"name\":\"req\",\"execution\":{\"taskSupport\":\"required\"}},"
                   "{\"name\":\"none\",\"execution\":{\"taskSupport\":\"forbidden\"}}]}}");
    take(LW_BRIDGE_TO_SESSION);
}

static void call(uint64_t id, const char *tool)
{
    char frame[512];

    snprintf(frame, sizeof(frame),
             "{\"jsonrpc\":\"2.0\",\"id\":%llu,\"method\":\"tools/call\",\"params\":{"
             "\"name\":\"%s\"}}",
             (unsigned long long)id, tool);
    from_session(id, frame);
}

static void called(uint64_t id, const char *tool, bool as_task)
{
    char frame[512];

    snprintf(frame, sizeof(frame),
             "{\"jsonrpc\":\"2.0\",\"id\":%llu,\"method\":\"tools/call\",\"params\":{%s"
             "\"name\":\"%s\"}}",
             (unsigned long long)id, as_task ? "\"task\":{\"ttl\":3600000}," : "", tool);
    to_server(id, frame);
}

/* The server answers request `id` with this. */
static void answers(uint64_t id, const char *body)
{
    char frame[1024];

    snprintf(frame, sizeof(frame), "{\"jsonrpc\":\"2.0\",\"id\":%llu,%s}", (unsigned long long)id,
             body);
    from_server(0, frame);
}

static void creates(uint64_t id, const char *task)
{
    char body[512];

    snprintf(body, sizeof(body),
             "\"result\":{\"task\":{\"taskId\":\"%s\",\"status\":\"working\"," TIMES
             ",\"ttl\":60000,\"pollInterval\":500}}",
             task);
    answers(id, body);
}

static void stands(uint64_t id, const char *task, const char *status)
{
    char body[512];

    snprintf(body, sizeof(body),
             "\"result\":{\"taskId\":\"%s\",\"status\":\"%s\",\"statusMessage\":\"m\"," TIMES
             ",\"ttl\":null}",
             task, status);
    answers(id, body);
}

static void of_task(uint64_t id, const char *method, const char *more)
{
    char frame[512];

    snprintf(frame, sizeof(frame),
             "{\"jsonrpc\":\"2.0\",\"id\":%llu,\"method\":\"%s\",\"params\":{"
             "\"taskId\":\"lwt-%s\"%s}}",
             (unsigned long long)id, method, last_task, more);
    from_session(id, frame);
}

static void asks_server(uint64_t id, const char *method, const char *task)
{
    char frame[256];

    snprintf(frame, sizeof(frame),
             "{\"jsonrpc\":\"2.0\",\"id\":%llu,\"method\":\"%s\",\"params\":{\"taskId\":\"%s\"}}",
             (unsigned long long)id, method, task);
    to_server(id, frame);
}

/* A result of which `%s` is the task's id. */
static void told(uint64_t id, const char *result)
{
    char handle[160];
    char body[1024];
    char frame[1200];

    snprintf(handle, sizeof(handle), "lwt-%s", last_task);
    /* the caller's text is a format of this file's own */
    {
        const char *at = strstr(result, "TASK");

        snprintf(body, sizeof(body), "%.*s%s%s", (int)(at ? at - result : (long)strlen(result)),
                 result, at ? handle : "", at ? at + 4 : "");
    }
    snprintf(frame, sizeof(frame), "{\"jsonrpc\":\"2.0\",\"id\":%llu,\"result\":%s}",
             (unsigned long long)id, body);
    to_session(id, frame);
}

static void created(uint64_t id, const char *tool, const char *task)
{
    const struct lw_bridge_item *i;

    call(id, tool);
    called(id, tool, true);
    creates(id, task);
    i = take(LW_BRIDGE_TO_SESSION);
    assert_int_equal(i->via, id);
    assert_true(lw_str_find(i->bytes,
                            LW_STR("\"status\":\"working\"," TIMES
                                   ",\"ttlMs\":60000,\"pollIntervalMs\":500}}"),
                            0) != (size_t)-1);
    assert_true(lw_str_find(i->bytes,
                            LW_STR("\"result\":{\"resultType\":\"task\",\"taskId\":"
                                   "\"lwt-"),
                            0) != (size_t)-1);
    assert_int_equal(strlen(last_task), 64);
}

#define DETAIL(status)                                                                             \
    "{\"resultType\":\"complete\",\"taskId\":\"TASK\",\"status\":\"" status                        \
    "\",\"statusMessage\":\"m\"," TIMES ",\"ttlMs\":null"

static void which_calls_are_tasks(void **state)
{
    static const struct {
        const char *client;
        const char *tool;
        bool as_task;
    } cases[] = {
        {WITH, "plain", false},   {WITH, "none", false},   {WITH, "opt", true},
        {WITH, "req", true},      {WITHOUT, "opt", false}, {WITHOUT, "req", true},
        {WITH, "unknown", false},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        server_with(cases[i].client, true);
        call(2, cases[i].tool);
        called(2, cases[i].tool, cases[i].as_task);
        /* a server may also answer at once */
        answers(2, "\"result\":{\"content\":[]}");
        told(2, "{\"resultType\":\"complete\",\"content\":[]}");
        assert_int_equal(nothing(), 0);
        end();
    }
}

static void a_task_to_its_end(void **state)
{
    (void)state;
    server_with(WITH, true);
    created(2, "opt", "1");
    of_task(3, "tasks/get", "");
    asks_server(3, "tasks/get", "1");
    stands(3, "1", "working");
    told(3, DETAIL("working") "}");
    of_task(4, "tasks/get", "");
    asks_server(4, "tasks/get", "1");
    stands(4, "1", "completed");
    asks_server(OWN(0), "tasks/result", "1"); /* inlined in the modern form */
    assert_int_equal(nothing(), 0);
    answers(OWN(0), "\"result\":{\"content\":[],\"_meta\":{"
                    "\"io.modelcontextprotocol/related-task\":{\"taskId\":\"1\"}}}");
    told(4, DETAIL("completed") ",\"result\":{\"content\":[],\"_meta\":{}}}");
    of_task(5, "tasks/get", ""); /* it cannot change any more */
    told(5, DETAIL("completed") ",\"result\":{\"content\":[],\"_meta\":{}}}");
    assert_int_equal(nothing(), 0);
    end();
}

static void tasks_that_fail(void **state)
{
    (void)state;
    /* "failed" is for errors of JSON-RPC... */
    server_with(WITH, true);
    created(2, "req", "1");
    of_task(4, "tasks/get", "");
    asks_server(4, "tasks/get", "1");
    stands(4, "1", "failed");
    asks_server(OWN(0), "tasks/result", "1");
    answers(OWN(0), "\"error\":{\"code\":-32603,\"message\":\"x\"}");
    told(4, DETAIL("failed") ",\"error\":{\"code\":-32603,\"message\":\"x\"}}");
    end();
    /* ... and a tool that says isError has completed */
    server_with(WITH, true);
    created(2, "req", "1");
    of_task(4, "tasks/get", "");
    asks_server(4, "tasks/get", "1");
    stands(4, "1", "failed");
    asks_server(OWN(0), "tasks/result", "1");
    answers(OWN(0), "\"result\":{\"content\":[],\"isError\":true}");
    told(4, DETAIL("completed") ",\"result\":{\"content\":[],\"isError\":true}}");
    end();
    server_with(WITH, true);
    created(2, "req", "1");
    of_task(4, "tasks/get", "");
    asks_server(4, "tasks/get", "1");
    stands(4, "1", "cancelled");
    told(4, DETAIL("cancelled") "}");
    of_task(5, "tasks/get", "");
    told(5, DETAIL("cancelled") "}");
    end();
    server_with(WITH, true);
    created(2, "req", "1");
    of_task(4, "tasks/get", "");
    asks_server(4, "tasks/get", "1");
    stands(4, "1", "resting");
    fails(4);
    of_task(5, "tasks/get", "");
    asks_server(5, "tasks/get", "1");
    answers(5, "\"error\":{\"code\":-32602,\"message\":\"gone\"}");
    to_session(5, "{\"jsonrpc\":\"2.0\",\"id\":5,\"error\":{\"code\":-32602,"
                  "\"message\":\"gone\"}}");
    end();
}

#define ASKED                                                                                      \
    "{\"jsonrpc\":\"2.0\",\"id\":\"e\",\"method\":\"elicitation/create\",\"params\":{"             \
    "\"message\":\"m\",\"requestedSchema\":{},\"_meta\":{"                                         \
    "\"io.modelcontextprotocol/related-task\":{\"taskId\":\"1\"}}}}"

static void tasks_that_ask(void **state)
{
    (void)state;
    server_with(WITH, true);
    created(2, "opt", "1");
    of_task(3, "tasks/get", "");
    asks_server(3, "tasks/get", "1");
    stands(3, "1", "input_required");
    asks_server(OWN(0), "tasks/result", "1"); /* on whose stream it asks */
    told(3, DETAIL("working") "}");           /* not yet */
    from_server(OWN(0), ASKED);
    assert_int_equal(nothing(), 0);
    of_task(4, "tasks/get", "");
    asks_server(4, "tasks/get", "1");
    stands(4, "1", "input_required");
    told(4,
         DETAIL("input_required") ",\"inputRequests\":{\"q1\":{\"method\":\"elicitation/create\","
                                  "\"params\":{\"message\":\"m\",\"requestedSchema\":{}}}}}");
    of_task(5, "tasks/update", ",\"inputResponses\":{\"q1\":{\"action\":3}}");
    to_session_with(5, "\"code\":-32602");
    of_task(5, "tasks/update", "");
    to_session_with(5, "\"code\":-32602");
    of_task(5, "tasks/update", ",\"inputResponses\":{\"q1\":{\"action\":\"accept\"},\"q9\":1}");
    to_server(0, "{\"jsonrpc\":\"2.0\",\"id\":\"e\",\"result\":{\"action\":\"accept\"}}");
    told(5, "{\"resultType\":\"complete\"}");
    of_task(6, "tasks/update", ",\"inputResponses\":{\"q1\":{\"action\":\"accept\"}}");
    told(6, "{\"resultType\":\"complete\"}"); /* answered already: ignored */
    answers(OWN(0), "\"result\":{\"content\":[]}");
    assert_int_equal(nothing(), 0);
    of_task(7, "tasks/get", "");
    told(7, DETAIL("completed") ",\"result\":{\"content\":[]}}");
    end();
}

static void cancelling(void **state)
{
    (void)state;
    server_with(WITH, true);
    created(2, "opt", "1");
    from_server(OWN(0) - 1, ASKED);
    of_task(3, "tasks/cancel", "");
    asks_server(OWN(0), "tasks/cancel", "1");
    to_server(0, "{\"jsonrpc\":\"2.0\",\"id\":\"e\",\"error\":{\"code\":-32603,\"message\":"
                 "\"the task was cancelled by the client\"}}");
    told(3, "{\"resultType\":\"complete\"}");
    stands(OWN(0), "1", "cancelled"); /* eventually consistent: known from the next tasks/get on */
    assert_int_equal(nothing(), 0);
    end();
}

static void ids_mean_nothing_elsewhere(void **state)
{
    static const char *const methods[] = {"tasks/get", "tasks/update", "tasks/cancel"};

    (void)state;
    server_with(WITH, true);
    created(2, "opt", "1");
    for (size_t i = 0; i < COUNT(methods); i++) {
        char frame[256];

        snprintf(frame, sizeof(frame),
                 "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"%s\",\"params\":{\"taskId\":\"1\","
                 "\"inputResponses\":{}}}",
                 methods[i]); /* the server's own id */
        from_session(3, frame);
        to_session(3, "{\"jsonrpc\":\"2.0\",\"id\":3,\"error\":{\"code\":-32602,\"message\":"
                      "\"Task not found\"}}");
    }
    /* a server that gives one id twice would mix two clients' tasks */
    call(4, "opt");
    called(4, "opt", true);
    creates(4, "1");
    fails(4);
    end();
    server_with(WITHOUT, true);
    for (size_t i = 0; i < COUNT(methods); i++) {
        of_task(3, methods[i], "");
        to_session_with(3, "{\"code\":-32021,\"message\":\"Missing required client capability\","
                           "\"data\":{\"requiredCapabilities\":{\"extensions\":{"
                           "\"io.modelcontextprotocol/tasks\":{}}}}}");
    }
    assert_int_equal(nothing(), 0);
    end();
}

static void subscribers_hear(void **state)
{
    char frame[512];

    (void)state;
    server_with(WITH, true);
    created(2, "opt", "1");
    snprintf(frame, sizeof(frame),
             "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"subscriptions/listen\",\"params\":{"
             "\"notifications\":{\"taskIds\":[\"lwt-%s\",\"1\",\"x\"]}}}",
             last_task);
    from_session(3, frame);
    snprintf(frame, sizeof(frame), "\"notifications\":{\"taskIds\":[\"lwt-%s\"]}", last_task);
    to_session_with(3, frame);
    from_server(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/tasks/status\",\"params\":{"
                   "\"taskId\":\"1\",\"status\":\"working\"," TIMES ",\"ttl\":5}}");
    snprintf(frame, sizeof(frame),
             "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/tasks\",\"params\":{\"taskId\":"
             "\"lwt-%s\",\"status\":\"working\"," TIMES
             ",\"ttlMs\":5,\"_meta\":{\"io.modelcontextprotocol/subscriptionId\":3}}}",
             last_task);
    to_session(3, frame);
    /* complete tasks are told with their result */
    from_server(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/tasks/status\",\"params\":{"
                   "\"taskId\":\"1\",\"status\":\"completed\"," TIMES ",\"ttl\":5}}");
    asks_server(OWN(0), "tasks/result", "1");
    assert_int_equal(nothing(), 0);
    answers(OWN(0), "\"result\":{\"content\":[]}");
    to_session_with(3, "\"status\":\"completed\"," TIMES ",\"ttlMs\":5,\"result\":{"
                       "\"content\":[]},\"_meta\":{\"io.modelcontextprotocol/subscriptionId\":3}");
    from_server(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/tasks/status\",\"params\":{"
                   "\"taskId\":\"2\",\"status\":\"working\"}}");
    assert_int_equal(nothing(), 1);
    end();
}

static void run_for_who_knows_no_tasks(void **state)
{
    (void)state;
    server_with(WITHOUT, true);
    call(2, "req");
    called(2, "req", true);
    creates(2, "1");
    assert_int_equal(nothing(), 0);
    pass(499);
    assert_int_equal(nothing(), 0);
    pass(1); /* the interval that the server suggests */
    asks_server(OWN(0), "tasks/get", "1");
    pass(5000);
    assert_int_equal(nothing(), 0); /* one question at a time */
    stands(OWN(0), "1", "working");
    pass(500);
    asks_server(OWN(1), "tasks/get", "1");
    stands(OWN(1), "1", "completed");
    asks_server(OWN(2), "tasks/result", "1");
    answers(OWN(2), "\"result\":{\"content\":[],\"_meta\":{"
                    "\"io.modelcontextprotocol/related-task\":{\"taskId\":\"1\"}}}");
    told(2, "{\"resultType\":\"complete\",\"content\":[],\"_meta\":{}}");
    answers(OWN(2), "\"result\":{}");
    pass(100000);
    assert_int_equal(nothing(), 0);
    end();
}

static void run_that_asks_and_is_cancelled(void **state)
{
    char frame[512];

    (void)state;
    server_with(WITHOUT, false);
    call(2, "req");
    called(2, "req", true);
    creates(2, "1");
    pass(500);
    asks_server(OWN(0), "tasks/get", "1");
    stands(OWN(0), "1", "input_required");
    asks_server(OWN(1), "tasks/result", "1");
    from_server(0, ASKED);
    pass(100);
    to_session_with(2, "\"resultType\":\"input_required\"");
    snprintf(frame, sizeof(frame),
             "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"tools/call\",\"params\":{"
             "\"name\":\"req\",\"requestState\":\"%s\",\"inputResponses\":{\"q1\":{"
             "\"action\":\"accept\"}}}}",
             last_state);
    from_session(3, frame);
    to_server(0, "{\"jsonrpc\":\"2.0\",\"id\":\"e\",\"result\":{\"action\":\"accept\"}}");
    assert_int_equal(lw_bridge_cancel(bridge, 3, now), 0);
    asks_server(OWN(2), "tasks/cancel", "1");
    gives_up(OWN(1));
    answers(OWN(1), "\"result\":{\"content\":[]}");
    nothing();
    end();
}

static void run_that_breaks(void **state)
{
    (void)state;
    server_with(WITHOUT, true);
    call(2, "req");
    called(2, "req", true);
    creates(2, "1");
    pass(500);
    asks_server(OWN(0), "tasks/get", "1");
    answers(OWN(0), "\"error\":{\"code\":-32002,\"message\":\"m\"}");
    to_session(2, "{\"jsonrpc\":\"2.0\",\"id\":2,\"error\":{\"code\":-32602,\"message\":\"m\"}}");
    call(3, "req");
    called(3, "req", true);
    creates(3, "2");
    pass(500);
    asks_server(OWN(1), "tasks/get", "2");
    assert_int_equal(lw_bridge_failed(bridge, OWN(1), 500, LW_STR("x"), now), 0);
    fails(3);
    assert_int_equal(nothing(), 0);
    end();
}

static void tasks_expire(void **state)
{
    (void)state;
    server_with(WITH, true);
    created(2, "opt", "1"); /* ttl 60000 */
    pass(59999);
    of_task(3, "tasks/get", "");
    asks_server(3, "tasks/get", "1");
    pass(1);
    to_session_with(3, "\"code\":-32602,\"message\":\"Task has expired\"");
    of_task(4, "tasks/get", "");
    to_session_with(4, "\"code\":-32602,\"message\":\"Task not found\"");
    stands(3, "1", "working");
    nothing();
    end();
}

static void tasks_are_bounded(void **state)
{
    (void)state;
    server_with(WITH, true);
    for (uint64_t id = 2; id < 2 + 256; id++) {
        char task[8];

        snprintf(task, sizeof(task), "%llu", (unsigned long long)id);
        created(id, "opt", task);
    }
    call(300, "opt");
    called(300, "opt", false);     /* as any other call */
    of_task(301, "tasks/get", ""); /* the last one: it is over, and makes room */
    asks_server(301, "tasks/get", "257");
    stands(301, "257", "cancelled");
    told(301, DETAIL("cancelled") "}");
    call(302, "opt");
    called(302, "opt", true);
    assert_int_equal(nothing(), 0);
    end();
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(which_calls_are_tasks),
        cmocka_unit_test(a_task_to_its_end),
        cmocka_unit_test(tasks_that_fail),
        cmocka_unit_test(tasks_that_ask),
        cmocka_unit_test(cancelling),
        cmocka_unit_test(ids_mean_nothing_elsewhere),
        cmocka_unit_test(subscribers_hear),
        cmocka_unit_test(run_for_who_knows_no_tasks),
        cmocka_unit_test(run_that_asks_and_is_cancelled),
        cmocka_unit_test(run_that_breaks),
        cmocka_unit_test(tasks_expire),
        cmocka_unit_test(tasks_are_bounded),
    };

    return cmocka_run_group_tests_name("to_legacy_tasks", tests, NULL, NULL);
}
