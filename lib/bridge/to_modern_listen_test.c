/* The one subscription that stands for list changes and subscribed resources.
 * Expected values: 2026-07-28 patterns/subscriptions; 2025-11-25 server/resources. */
#include "lib/bridge/to_modern_testing.h"

#define SERVER                                                                                     \
    "{\"tools\":{\"listChanged\":true},\"prompts\":{\"listChanged\":true},\"resources\":{"         \
    "\"subscribe\":true}}"
#define INITIALIZED "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}"
#define TOOLS       "\"toolsListChanged\":true"
#define PROMPTS     "\"promptsListChanged\":true"

static void opened(uint64_t id, const char *more)
{
    char want[1024];

    snprintf(want, sizeof(want),
             "{\"jsonrpc\":\"2.0\",\"id\":%llu,\"method\":\"subscriptions/listen\",\"params\":{"
             "\"_meta\":{" META("{}") "},\"notifications\":{" TOOLS "," PROMPTS "%s}}}",
             (unsigned long long)id, more);
    assert_true(lw_str_eqz(to_server(id, want)->method, "subscriptions/listen"));
}

static void told(uint64_t via, const char *method, uint64_t id, const char *more)
{
    char frame[1024];

    snprintf(frame, sizeof(frame),
             "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/%s\",\"params\":{\"_meta\":{"
             "\"io.modelcontextprotocol/subscriptionId\":%llu}%s}}",
             method, (unsigned long long)id, more);
    server_says(via, frame);
}

static void acknowledged(uint64_t id, const char *agreed)
{
    char more[1024];

    snprintf(more, sizeof(more), ",\"notifications\":{%s}", agreed);
    told(0, "subscriptions/acknowledged", id, more);
}

static void stopped(uint64_t id)
{
    char want[256];

    snprintf(want, sizeof(want),
             "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
             "\"requestId\":%llu}}",
             (unsigned long long)id);
    to_server(0, want);
    given_up(id);
}

static void subscribe(uint64_t id, const char *uri)
{
    char frame[512];

    snprintf(frame, sizeof(frame),
             "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"resources/subscribe\",\"params\":{"
             "\"uri\":\"%s\"}}",
             (int)id, uri);
    say(id, frame);
}

static void unsubscribe(uint64_t id, const char *uri)
{
    char frame[512];

    snprintf(frame, sizeof(frame),
             "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"resources/unsubscribe\",\"params\":{"
             "\"uri\":\"%s\"}}",
             (int)id, uri);
    say(id, frame);
}

static void fine(uint64_t id)
{
    char want[64];

    snprintf(want, sizeof(want), "{\"jsonrpc\":\"2.0\",\"id\":%d,\"result\":{}}", (int)id);
    to_session(id, want);
}

static void error(uint64_t id, int code, const char *text)
{
    char want[256];

    snprintf(want, sizeof(want),
             "{\"jsonrpc\":\"2.0\",\"id\":%d,\"error\":{\"code\":%d,\"message\":\"%s\"}}", (int)id,
             code, text);
    to_session(id, want);
}

#define CHANGED(part) "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/" part "/list_changed\"}"
#define CHANGED_P(part)                                                                            \
    "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/" part "/list_changed\",\"params\":{}}"
#define UPDATED(uri)                                                                               \
    "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/resources/"                                   \
    "updated\",\"params\":{\"uri\":\"" uri "\"}}"

/* Opened when the client is ready, with what the server can say. */
static void start(void)
{
    make("{}", SERVER);
    say(0, INITIALIZED);
    opened(OWN(0), "");
    nothing();
    acknowledged(OWN(0), TOOLS "," PROMPTS);
    nothing();
}

static void list_changes(void **state)
{
    (void)state;
    start();
    say(0, INITIALIZED);
    nothing();
    told(0, "tools/list_changed", OWN(0), "");
    to_session(0, CHANGED_P("tools"));
    told(0, "prompts/list_changed", OWN(0), "");
    to_session(0, CHANGED_P("prompts"));
    told(0, "resources/list_changed", OWN(0), "");
    only_noted(); /* it was not asked for */
    told(0, "resources/updated", OWN(0), ",\"uri\":\"a:b\"");
    only_noted();
    told(0, "tools/list_changed", 77, "");
    only_noted(); /* of no subscription of ours */
    told(0, "message", OWN(0), ",\"level\":\"error\",\"data\":1");
    only_noted();
    server_says(0, CHANGED("tools"));
    only_noted(); /* untagged */
    server_says(0,
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/tools/list_changed\",\"params\":"
                "{\"_meta\":{\"io.modelcontextprotocol/subscriptionId\":" OWN0 ",\"a\":1}}}");
    to_session(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/tools/list_changed\","
                  "\"params\":{\"_meta\":{\"a\":1}}}");
}

static void nothing_before_the_acknowledgement(void **state)
{
    (void)state;
    make("{}", SERVER);
    say(0, INITIALIZED);
    opened(OWN(0), "");
    told(0, "tools/list_changed", OWN(0), "");
    only_noted();
    make("{}", "{\"tools\":{}}");
    say(0, INITIALIZED);
    nothing(); /* such a server has nothing to say */
}

static void resources(void **state)
{
    (void)state;
    start();
    subscribe(5, "a:1");
    opened(OWN(1), ",\"resourceSubscriptions\":[\"a:1\"]");
    nothing(); /* the old one stays until the new one is acknowledged */
    told(0, "tools/list_changed", OWN(0), "");
    to_session(0, CHANGED_P("tools"));
    acknowledged(OWN(1), TOOLS ",\"resourceSubscriptions\":[\"a:1\"]");
    stopped(OWN(0));
    fine(5);
    nothing();
    told(0, "tools/list_changed", OWN(0), "");
    only_noted();
    told(0, "resources/updated", OWN(1), ",\"uri\":\"a:1\"");
    to_session(0, UPDATED("a:1"));
    told(0, "resources/updated", OWN(1), ",\"uri\":\"a:1/part\"");
    to_session(0, UPDATED("a:1/part"));
    subscribe(6, "a:1");
    fine(6);
    nothing(); /* it is */
    unsubscribe(7, "a:1");
    fine(7);
    opened(OWN(2), "");
    told(0, "resources/updated", OWN(1), ",\"uri\":\"a:1\"");
    nothing(); /* at once, not when the server has taken note */
    acknowledged(OWN(2), TOOLS);
    stopped(OWN(1));
    nothing();
    unsubscribe(8, "a:1");
    fine(8);
    nothing();
}

/* Many at once: no more than one request waits to be acknowledged. */
static void many_subscriptions(void **state)
{
    (void)state;
    start();
    subscribe(5, "a:1");
    opened(OWN(1), ",\"resourceSubscriptions\":[\"a:1\"]");
    subscribe(6, "a:2");
    subscribe(7, "a:3");
    subscribe(8, "a:4");
    unsubscribe(9, "a:4");
    fine(8);
    fine(9);
    nothing();
    acknowledged(OWN(1), "\"resourceSubscriptions\":[\"a:1\",\"a:2\"]");
    stopped(OWN(0));
    fine(5);
    opened(OWN(2), ",\"resourceSubscriptions\":[\"a:3\",\"a:2\",\"a:1\"]");
    nothing();
    acknowledged(OWN(2), "\"resourceSubscriptions\":[\"a:3\",\"a:1\"]");
    stopped(OWN(1));
    fine(7);
    error(6, -32602, "The server sends no updates of this resource");
    nothing();
}

static void refused_subscriptions(void **state)
{
    (void)state;
    make("{}", "{\"resources\":{}}");
    subscribe(1, "a:1");
    error(1, -32601, "The server has no subscriptions");
    unsubscribe(2, "a:1");
    error(2, -32601, "The server has no subscriptions");
    start();
    say(3, "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"resources/subscribe\",\"params\":{}}");
    error(3, -32602, "params.uri must be a string");
    subscribe(5, "a:1");
    take(LW_BRIDGE_TO_SERVER);
    server_says(0, "{\"jsonrpc\":\"2.0\",\"id\":" OWN1 ",\"error\":{\"code\":-32603,"
                   "\"message\":\"no\"}}");
    error(5, -32603, "no");
    nothing();
    told(0, "tools/list_changed", OWN(0), "");
    to_session(0, CHANGED_P("tools")); /* the one in force is not touched */
    subscribe(6, "a:1");
    opened(OWN(2), ",\"resourceSubscriptions\":[\"a:1\"]");
    pass_ms(9999);
    nothing();
    pass_ms(1);
    stopped(OWN(2));
    error(6, -32602, "The server sends no updates of this resource");
    /* A server that does not know the method is not asked again. */
    make("{}", SERVER);
    say(0, INITIALIZED);
    opened(OWN(0), "");
    subscribe(7, "a:1");
    server_says(0, "{\"jsonrpc\":\"2.0\",\"id\":" OWN0 ",\"error\":{\"code\":-32601,"
                   "\"message\":\"no\"}}");
    error(7, -32601, "no");
    subscribe(8, "a:1");
    error(8, -32601, "The server has no subscriptions");
    assert_true(lw_bridge_deadline(bridge) == INT64_MAX);
}

static void cancelled_subscription(void **state)
{
    (void)state;
    start();
    subscribe(5, "a:1");
    opened(OWN(1), ",\"resourceSubscriptions\":[\"a:1\"]");
    assert_int_equal(lw_bridge_cancel(bridge, 5, now), 0);
    acknowledged(OWN(1), "\"resourceSubscriptions\":[\"a:1\"]");
    stopped(OWN(0));
    opened(OWN(2), "");
    nothing();
}

/* Lost: opened again with growing pauses, and what was heard of may have changed meanwhile. */
static void loss(void **state)
{
    static const int64_t pauses[] = {1000, 2000, 4000, 8000, 16000, 32000, 60000, 60000};

    (void)state;
    start();
    subscribe(5, "a:1");
    take(LW_BRIDGE_TO_SERVER);
    acknowledged(OWN(1), "\"resourceSubscriptions\":[\"a:1\"]");
    stopped(OWN(0));
    fine(5);
    server_says(0, "{\"jsonrpc\":\"2.0\",\"id\":" OWN1 ",\"result\":{\"resultType\":\"complete\","
                   "\"_meta\":{\"io.modelcontextprotocol/subscriptionId\":" OWN1 "}}}");
    nothing();
    assert_int_equal(lw_bridge_deadline(bridge), now.steady_ms + 500);
    pass_ms(500);
    opened(OWN(2), ",\"resourceSubscriptions\":[\"a:1\"]");
    nothing();
    acknowledged(OWN(2), TOOLS ",\"resourceSubscriptions\":[\"a:1\"]");
    to_session(0, CHANGED("tools"));
    to_session(0, CHANGED("prompts"));
    to_session(0, UPDATED("a:1"));
    nothing();
    for (uint64_t n = 0; n < 8; n++) {
        assert_int_equal(lw_bridge_failed(bridge, OWN(2 + n), 0, LW_STR("x"), now), 0);
        nothing();
        assert_int_equal(lw_bridge_deadline(bridge), now.steady_ms + pauses[n]);
        pass_ms(pauses[n]);
        assert_int_equal(take(LW_BRIDGE_TO_SERVER)->upstream, OWN(3 + n));
        acknowledged(OWN(3 + n), TOOLS ",\"resourceSubscriptions\":[\"a:1\"]");
        for (int i = 0; i < 3; i++)
            take(LW_BRIDGE_TO_SESSION);
        nothing();
    }
    /* One that lived was none that ends at once. The server's cancellation is an end, too. */
    now.steady_ms += 30000;
    server_says(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
                   "\"requestId\":1099511627786}}");
    nothing();
    assert_int_equal(lw_bridge_deadline(bridge), now.steady_ms + 500);
}

static void correlated(struct lw_bridge_options *o)
{
    o->correlated = true;
}

/* Two streams side by side: each event is told once, whichever brings it first. */
static void overlap(void **state)
{
    (void)state;
    make_with("2025-11-25", "{}", SERVER, correlated);
    say(0, INITIALIZED);
    opened(OWN(0), "");
    acknowledged(OWN(0), TOOLS);
    subscribe(5, "a:1");
    opened(OWN(1), ",\"resourceSubscriptions\":[\"a:1\"]");
    acknowledged(OWN(1), TOOLS ",\"resourceSubscriptions\":[\"a:1\"]");
    fine(5);
    nothing();
    told(OWN(0), "tools/list_changed", OWN(0), "");
    to_session(0, CHANGED_P("tools"));
    told(OWN(1), "tools/list_changed", OWN(1), "");
    nothing();
    told(OWN(1), "tools/list_changed", OWN(1), "");
    to_session(0, CHANGED_P("tools"));
    told(OWN(0), "tools/list_changed", OWN(0), "");
    nothing();
    told(OWN(0), "prompts/list_changed", OWN(0), "");
    to_session(0, CHANGED_P("prompts"));
    pass_ms(1999);
    nothing();
    pass_ms(1);
    given_up(OWN(0)); /* closed: over HTTP nothing is said */
    nothing();
    told(OWN(1), "prompts/list_changed", OWN(1), "");
    to_session(0, CHANGED_P("prompts"));
    told(OWN(0), "prompts/list_changed", OWN(0), "");
    only_noted();
}

/* What was given up is not told by the old stream either. */
static void overlap_without_a_resource(void **state)
{
    (void)state;
    make_with("2025-11-25", "{}", SERVER, correlated);
    say(0, INITIALIZED);
    take(LW_BRIDGE_TO_SERVER);
    acknowledged(OWN(0), TOOLS);
    subscribe(5, "a:1");
    take(LW_BRIDGE_TO_SERVER);
    acknowledged(OWN(1), "\"resourceSubscriptions\":[\"a:1\"]");
    fine(5);
    pass_ms(2000);
    given_up(OWN(0));
    unsubscribe(6, "a:1");
    fine(6);
    opened(OWN(2), "");
    acknowledged(OWN(2), TOOLS);
    told(OWN(1), "resources/updated", OWN(1), ",\"uri\":\"a:1\"");
    nothing();
    pass_ms(2000);
    given_up(OWN(1));
    nothing();
}

static void subscriptions_are_bounded(void **state)
{
    char uri[16];

    (void)state;
    start();
    for (int i = 0; i < 256; i++) {
        snprintf(uri, sizeof(uri), "a:%d", i);
        subscribe((uint64_t)i + 10, uri);
    }
    take(LW_BRIDGE_TO_SERVER);
    nothing();
    subscribe(500, "a:256");
    error(500, -32602, "Too many or too long subscriptions");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(list_changes),
        TEST(nothing_before_the_acknowledgement),
        TEST(resources),
        TEST(many_subscriptions),
        TEST(refused_subscriptions),
        TEST(cancelled_subscription),
        TEST(loss),
        TEST(overlap),
        TEST(overlap_without_a_resource),
        TEST(subscriptions_are_bounded),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
