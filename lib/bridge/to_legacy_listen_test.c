/* Subscriptions of modern clients over legacy servers. Expected values: 2026-07-28
 * basic/patterns/subscriptions (acknowledged first, with what is honoured; every message tagged;
 * only what was asked for), 2025-11-25 server/resources (subscribe, unsubscribe, updated). */
#include "lib/bridge/testing.h"

#define OWN(n) (LW_BRIDGE_ID_FIRST + (n))
#define TAG(n) "\"_meta\":{\"io.modelcontextprotocol/subscriptionId\":" n "}"

static void server_with(const char *capabilities)
{
    struct lw_bridge_options o = lw_bridge_defaults;
    char handshake[512];

    snprintf(handshake, sizeof(handshake),
             "{\"protocolVersion\":\"2025-11-25\",\"capabilities\":%s}", capabilities);
    o.client_era = LW_ERA_MODERN;
    o.client_capabilities = LW_STR("{}");
    o.handshake = lw_strz(handshake);
    begin(o);
}

static void listen(uint64_t id, const char *filter)
{
    char frame[1024];

    snprintf(frame, sizeof(frame),
             "{\"jsonrpc\":\"2.0\",\"id\":%llu,\"method\":\"subscriptions/listen\",\"params\":{"
             "\"notifications\":%s}}",
             (unsigned long long)id, filter);
    from_session(id, frame);
}

static void acknowledged(uint64_t id, const char *filter)
{
    char frame[1024];

    snprintf(frame, sizeof(frame),
             "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/subscriptions/acknowledged\","
             "\"params\":{\"notifications\":%s," TAG("%llu") "}}",
             filter, (unsigned long long)id);
    to_session(id, frame);
}

static void subscribes(uint64_t own, const char *uri)
{
    char frame[256];

    snprintf(frame, sizeof(frame),
             "{\"jsonrpc\":\"2.0\",\"id\":%llu,\"method\":\"resources/subscribe\",\"params\":{"
             "\"uri\":\"%s\"}}",
             (unsigned long long)own, uri);
    to_server(own, frame);
}

static void unsubscribes(uint64_t own, const char *uri)
{
    char frame[256];

    snprintf(frame, sizeof(frame),
             "{\"jsonrpc\":\"2.0\",\"id\":%llu,\"method\":\"resources/unsubscribe\",\"params\":{"
             "\"uri\":\"%s\"}}",
             (unsigned long long)own, uri);
    to_server(own, frame);
}

static void agrees(uint64_t own, bool yes)
{
    char frame[128];

    snprintf(frame, sizeof(frame), "{\"jsonrpc\":\"2.0\",\"id\":%llu,%s}", (unsigned long long)own,
             yes ? "\"result\":{}" : "\"error\":{\"code\":-32002,\"message\":\"no\"}");
    from_server(0, frame);
}

static void updated(const char *uri)
{
    char frame[256];

    snprintf(frame, sizeof(frame),
             "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/resources/updated\",\"params\":{"
             "\"uri\":\"%s\",\"_meta\":{\"io.modelcontextprotocol/subscriptionId\":99}}}",
             uri);
    from_server(0, frame);
}

static void told(uint64_t id, const char *uri)
{
    char frame[256];

    snprintf(frame, sizeof(frame),
             "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/resources/updated\",\"params\":{"
             "\"uri\":\"%s\"," TAG("%llu") "}}",
             uri, (unsigned long long)id);
    to_session(id, frame);
}

static void what_is_honoured(void **state)
{
    static const struct {
        const char *server;
        const char *wanted;
        const char *honoured;
    } cases[] = {
        {"{\"tools\":{\"listChanged\":true},\"prompts\":{\"listChanged\":true},"
         "\"resources\":{\"listChanged\":true}}",
         "{\"toolsListChanged\":true,\"promptsListChanged\":true,\"resourcesListChanged\":true}",
         "{\"toolsListChanged\":true,\"promptsListChanged\":true,\"resourcesListChanged\":true}"},
        {"{\"tools\":{\"listChanged\":true},\"prompts\":{}}",
         "{\"toolsListChanged\":true,\"promptsListChanged\":true}", "{\"toolsListChanged\":true}"},
        {"{\"tools\":{\"listChanged\":true}}", "{\"toolsListChanged\":false}", "{}"},
        {"{\"resources\":{\"listChanged\":true}}", "{\"resourceSubscriptions\":[\"a:b\"]}", "{}"},
        {"{\"tools\":{\"listChanged\":true}}", "{}", "{}"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        server_with(cases[i].server);
        listen(5, cases[i].wanted);
        acknowledged(5, cases[i].honoured);
        assert_int_equal(nothing(), 0);
        end();
    }
}

static void filters_that_are_none(void **state)
{
    static const char *const bad[] = {
        "3",
        "{\"toolsListChanged\":1}",
        "{\"resourceSubscriptions\":{}}",
        "{\"resourceSubscriptions\":[1]}",
    };

    (void)state;
    server_with("{\"tools\":{\"listChanged\":true}}");
    for (size_t i = 0; i < COUNT(bad); i++) {
        listen(5, bad[i]);
        to_session_with(5, "\"error\":{\"code\":-32602,");
    }
    /* an extension that the client did not declare */
    listen(5, "{\"taskIds\":[\"x\"]}");
    to_session(5, "{\"jsonrpc\":\"2.0\",\"id\":5,\"error\":{\"code\":-32021,\"message\":"
                  "\"Missing required client capability\",\"data\":{\"requiredCapabilities\":{"
                  "\"extensions\":{\"io.modelcontextprotocol/tasks\":{}}}}}}");
    assert_int_equal(nothing(), 0);
    end();
}

static void changes(const char *list, const char *params)
{
    char frame[256];

    snprintf(frame, sizeof(frame),
             "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/%s/list_changed\"%s}", list, params);
    from_server(0, frame);
}

/* Told once, under a subscription that asked (0: there is none). */
static void changed(uint64_t id, const char *list)
{
    char frame[256];
    char params[128] = "";

    if (id)
        snprintf(params, sizeof(params), ",\"params\":{" TAG("%llu") "}", (unsigned long long)id);
    snprintf(frame, sizeof(frame),
             "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/%s/list_changed\"%s}", list, params);
    to_session(id, frame);
    assert_int_equal(nothing(), 0);
}

/* The session tells all that asked, and compares: it hears of it once. */
static void lists_change(void **state)
{
    (void)state;
    server_with("{\"tools\":{\"listChanged\":true},\"resources\":{\"listChanged\":true}}");
    changes("tools", "");
    changed(0, "tools");
    listen(5, "{\"toolsListChanged\":true,\"resourcesListChanged\":true}");
    take(LW_BRIDGE_TO_SESSION);
    listen(6, "{\"toolsListChanged\":true}");
    take(LW_BRIDGE_TO_SESSION);
    changes("tools", ",\"params\":{" TAG("9") "}"); /* no word of the server's on whom it is for */
    changed(6, "tools");
    changes("resources", "");
    changed(5, "resources");
    changes("prompts", "");
    changed(0, "prompts");
    assert_int_equal(lw_bridge_cancel(bridge, 5, now), 0);
    changes("resources", "");
    changed(0, "resources");
    end();
}

static void resources_are_counted(void **state)
{
    (void)state;
    server_with("{\"resources\":{\"subscribe\":true}}");
    listen(1, "{\"resourceSubscriptions\":[\"a:1\",\"a:2\"]}");
    subscribes(OWN(0), "a:1");
    subscribes(OWN(1), "a:2");
    updated("a:1"); /* nothing comes before the acknowledgement */
    assert_int_equal(nothing(), 0);
    agrees(OWN(0), true);
    assert_int_equal(nothing(), 0);
    agrees(OWN(1), false);
    acknowledged(1, "{\"resourceSubscriptions\":[\"a:1\"]}");
    listen(2, "{\"resourceSubscriptions\":[\"a:1\"]}"); /* subscribed to already */
    acknowledged(2, "{\"resourceSubscriptions\":[\"a:1\"]}");
    updated("a:1");
    told(2, "a:1");
    told(1, "a:1");
    updated("a:1/part"); /* a part of it may have changed */
    told(2, "a:1/part");
    told(1, "a:1/part");
    updated("a:10");
    updated("a:2");
    updated("a:");
    assert_int_equal(nothing(), 0);
    assert_int_equal(lw_bridge_cancel(bridge, 1, now), 0);
    assert_int_equal(nothing(), 0);
    lw_bridge_forget(bridge, 2);
    unsubscribes(OWN(2), "a:1");
    updated("a:1");
    assert_int_equal(nothing(), 0);
    end();
}

static void servers_that_do_not_answer(void **state)
{
    (void)state;
    server_with("{\"resources\":{\"subscribe\":true}}");
    listen(1, "{\"resourceSubscriptions\":[\"a:1\"]}");
    subscribes(OWN(0), "a:1");
    pass(4999);
    assert_int_equal(nothing(), 0);
    pass(1);
    unsubscribes(OWN(1), "a:1");
    acknowledged(1, "{\"resourceSubscriptions\":[]}");
    agrees(OWN(0), true); /* too late */
    updated("a:1");
    assert_int_equal(nothing(), 0);
    listen(2, "{\"resourceSubscriptions\":[\"a:2\"]}");
    subscribes(OWN(2), "a:2");
    assert_int_equal(lw_bridge_failed(bridge, OWN(2), 500, LW_STR("no"), now), 0);
    acknowledged(2, "{\"resourceSubscriptions\":[]}");
    assert_int_equal(nothing(), 0);
    end();
}

static void subscriptions_are_bounded(void **state)
{
    (void)state;
    server_with("{\"tools\":{\"listChanged\":true}}");
    for (uint64_t id = 1; id <= 256; id++) {
        listen(id, "{}");
        take(LW_BRIDGE_TO_SESSION);
    }
    listen(257, "{}");
    fails(257);
    lw_bridge_forget(bridge, 9);
    listen(258, "{}");
    acknowledged(258, "{}");
    end();
}

static void resources_are_bounded(void **state)
{
    struct lw_buf frame;

    (void)state;
    server_with("{\"resources\":{\"subscribe\":true}}");
    lw_buf_init(&frame, 1 << 20);
    for (unsigned one = 0; one < 2; one++) { /* 513 of them, then one that is too long */
        lw_buf_reset(&frame);
        lw_buf_addz(&frame, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"subscriptions/listen\","
                            "\"params\":{\"notifications\":{\"resourceSubscriptions\":[\"");
        for (unsigned i = 0; i < (one ? 8193 : 512); i++)
            lw_buf_addz(&frame, one ? "x" : "a:b\",\"");
        lw_buf_addz(&frame, "\"]}}}");
        assert_int_equal(lw_buf_status(&frame), 0);
        assert_int_equal(lw_bridge_session(bridge, 1, lw_buf_str(&frame), now), 0);
        to_session_with(1, "\"code\":-32602");
        assert_int_equal(nothing(), 0);
    }
    lw_buf_fini(&frame);
    end();
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_honoured),
        cmocka_unit_test(filters_that_are_none),
        cmocka_unit_test(lists_change),
        cmocka_unit_test(resources_are_counted),
        cmocka_unit_test(servers_that_do_not_answer),
        cmocka_unit_test(subscriptions_are_bounded),
        cmocka_unit_test(resources_are_bounded),
    };

    return cmocka_run_group_tests_name("to_legacy_listen", tests, NULL, NULL);
}
