/* The hub with modern clients: discovery, lists, request states, subscriptions. Expected values
 * come from the MCP specification of 2026-07-28 and from the contract in hub.h. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "lib/hub/test_rig.h"

static void discovery_is_merged(void **state)
{
    struct lw_hub_options o = rig_modern();
    struct rig *r = rig_new("a,b", &o);
    const struct lw_json *v;
    uint64_t a;

    (void)state;
    rig_client(r, 2,
               "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"server/discover\",\"params\":{"
               "%s}}",
               RIG_META);
    a = rig_asked(r, 0, "server/discover");
    rig_answer(r, 1, rig_asked(r, 1, "server/discover"),
               "\"error\":{\"code\":-31001,\"message\":\"no\"}");
    rig_answer(r, 0, a,
               "\"result\":{\"capabilities\":{\"prompts\":{}},\"ttlMs\":60000,"
               "\"cacheScope\":\"public\",\"instructions\":\"obey\"}");
    v = rig_told(r, 2);
    assert_string_equal(rig_raw(r, v, "/result/supportedVersions"), "[\"2026-07-28\"]");
    assert_string_equal(rig_text(r, v, "/result/resultType"), "complete");
    assert_int_equal(rig_int(v, "/result/ttlMs"), 0);
    assert_string_equal(rig_text(r, v, "/result/cacheScope"), "private");
    assert_string_equal(rig_text(r, v, "/result/_meta/io.modelcontextprotocol~1serverInfo/name"),
                        "landwaiter");
    assert_string_equal(rig_raw(r, v, "/result/capabilities/prompts"), "{\"listChanged\":true}");
    assert_string_equal(rig_raw(r, v, "/result/capabilities/resources"), "");
    assert_null(strstr(rig_text(r, v, "/result/instructions"), "obey"));
    /* The envelope is checked where no member would see it. */
    rig_client(r, 3, "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"tools/list\"}");
    assert_int_equal(rig_int(rig_told(r, 3), "/error/code"), -32602);
    rig_client(r, 4, "{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"initialize\",\"params\":{%s}}",
               RIG_META);
    assert_int_equal(rig_int(rig_told(r, 4), "/error/code"), -32601);
    rig_free(&r);
}

static void modern_lists_are_pessimistic(void **state)
{
    struct lw_hub_options o = rig_modern();
    struct rig *r = rig_new("a", &o);
    const struct rig_effect *e;
    const struct lw_json *v;

    (void)state;
    rig_client(r, 2, "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/list\",\"params\":{%s}}",
               RIG_META);
    e = rig_frame(r, 0, "tools/list");
    assert_non_null(strstr(e->bytes, "\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\""));
    rig_answer(r, 0, e->exchange,
               "\"result\":{\"tools\":[],\"ttlMs\":9,\"cacheScope\":\"public\"}");
    v = rig_told(r, 2);
    assert_int_equal(rig_int(v, "/result/ttlMs"), 0);
    assert_string_equal(rig_text(r, v, "/result/cacheScope"), "private");
    /* What is read may come from another server for another principal. */
    rig_client(r, 3,
               "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"resources/read\",\"params\":{%s,"
               "\"uri\":\"x://1\"}}",
               RIG_META);
    rig_answer(r, 0, rig_asked(r, 0, "\"resources/list\""), "\"result\":{\"resources\":[]}");
    rig_answer(r, 0, rig_asked(r, 0, "templates/list"), "\"result\":{\"resourceTemplates\":[]}");
    rig_answer(r, 0, rig_asked(r, 0, "resources/read"),
               "\"result\":{\"contents\":[],\"ttlMs\":9,\"cacheScope\":\"public\"}");
    assert_string_equal(rig_text(r, rig_told(r, 3), "/result/cacheScope"), "private");
    rig_free(&r);
}

static void retry(struct rig *r, uint64_t exchange, const char *name, const char *state)
{
    rig_client(r, exchange,
               "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{" RIG_META
               ",\"name\":\"%s\",\"inputResponses\":{\"k\":{}},\"requestState\":\"%s\"}}",
               name, state);
}

static void a_request_state_goes_back_where_it_came_from(void **state)
{
    struct lw_hub_options o = rig_modern();
    struct rig *r = rig_new("a,b", &o);
    const struct lw_json *v;
    const char *sealed;

    (void)state;
    rig_client(r, 2,
               "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{" RIG_META
               ",\"name\":\"a__x\"}}");
    rig_answer(r, 0, rig_asked(r, 0, "tools/call"),
               "\"result\":{\"resultType\":\"input_required\",\"inputRequests\":{\"k\":{\"method\":"
               "\"elicitation/create\",\"params\":{\"message\":\"Sure?\"}}},"
               "\"requestState\":\"s\\\"\\u0065\"}");
    v = rig_told(r, 2);
    assert_string_equal(rig_text(r, v, "/result/inputRequests/k/params/message"), "[a] Sure?");
    sealed = rig_raw(r, v, "/result/requestState");
    assert_string_not_equal(sealed, "\"s\\\"e\"");
    /* As it was given: to the member, byte for byte what it gave. */
    sealed = lw_arena_dup(&r->a, lw_str(sealed + 1, strlen(sealed) - 2)).p;
    retry(r, 3, "a__x", sealed);
    assert_non_null(
        strstr(rig_frame(r, 0, "inputResponses")->bytes, "\"requestState\":\"s\\\"e\""));
    /* To no other member, no other tool, and not when it was changed. */
    retry(r, 4, "b__x", sealed);
    v = rig_told(r, 4);
    assert_int_equal(rig_int(v, "/error/code"), -32602);
    assert_string_equal(rig_text(r, v, "/error/data/reason"), "state_invalid");
    retry(r, 5, "a__y", sealed);
    assert_int_equal(rig_int(rig_told(r, 5), "/error/code"), -32602);
    retry(r, 6, "a__x", "s");
    assert_int_equal(rig_int(rig_told(r, 6), "/error/code"), -32602);
    rig_free(&r);
}

static void listen_to(struct rig *r, uint64_t exchange, const char *filter)
{
    rig_client(r, exchange,
               "{\"jsonrpc\":\"2.0\",\"id\":\"L\",\"method\":\"subscriptions/"
               "listen\",\"params\":{" RIG_META ",\"notifications\":{%s}}}",
               filter);
}

static void acknowledge(struct rig *r, size_t member, uint64_t no, const char *filter)
{
    rig_say(r, member, no,
            "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/subscriptions/acknowledged\","
            "\"params\":{\"notifications\":{%s},\"_meta\":{"
            "\"io.modelcontextprotocol/subscriptionId\":%llu}}}",
            filter, (unsigned long long)no);
}

static void a_subscription_is_shared_out(void **state)
{
    struct lw_hub_options o = rig_modern();
    struct rig *r = rig_new("a,b", &o);
    const struct rig_effect *e;
    const struct lw_json *v;
    uint64_t a;
    uint64_t b;

    (void)state;
    listen_to(r, 9,
              "\"toolsListChanged\":true,\"resourceSubscriptions\":[\"x://a\",\"x://b\","
              "\"x://none\"]");
    rig_list_resources(r, "{\"uri\":\"x://a\"}", "{\"uri\":\"x://b\"}", "");
    e = rig_frame(r, 0, "subscriptions/listen");
    a = e->exchange;
    assert_non_null(strstr(e->bytes, "\"notifications\":{\"toolsListChanged\":true,"
                                     "\"resourceSubscriptions\":[\"x://a\"]}"));
    e = rig_frame(r, 1, "subscriptions/listen");
    b = e->exchange;
    assert_non_null(strstr(e->bytes, "[\"x://b\"]"));
    acknowledge(r, 0, a, "\"toolsListChanged\":true,\"resourceSubscriptions\":[\"x://a\"]");
    /* Before the client has been told what it will hear of, it hears nothing. */
    rig_say(r, 0, a,
            "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/resources/updated\","
            "\"params\":{\"uri\":\"x://a\",\"_meta\":{"
            "\"io.modelcontextprotocol/subscriptionId\":%llu}}}",
            (unsigned long long)a);
    rig_say(r, 0, a,
            "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/tools/list_changed\","
            "\"params\":{\"_meta\":{\"io.modelcontextprotocol/subscriptionId\":%llu}}}",
            (unsigned long long)a);
    assert_int_equal(rig_left(r, LW_HUB_TO_CLIENT), 0);
    acknowledge(r, 1, b, "\"toolsListChanged\":true"); /* b does not watch resources */
    v = rig_told(r, 9);
    assert_string_equal(rig_text(r, v, "/method"), "notifications/subscriptions/acknowledged");
    assert_string_equal(rig_raw(r, v, "/params/notifications"),
                        "{\"toolsListChanged\":true,\"resourceSubscriptions\":[\"x://a\"]}");
    assert_string_equal(rig_text(r, v, "/params/_meta/io.modelcontextprotocol~1subscriptionId"),
                        "L");
    v = rig_told(r, 9);
    assert_string_equal(rig_text(r, v, "/params/uri"), "x://a");
    assert_string_equal(rig_text(r, v, "/params/_meta/io.modelcontextprotocol~1subscriptionId"),
                        "L");
    v = rig_told(r, 9);
    assert_string_equal(rig_text(r, v, "/method"), "notifications/tools/list_changed");
    assert_string_equal(rig_text(r, v, "/params/_meta/io.modelcontextprotocol~1subscriptionId"),
                        "L");
    /* Its exchange closes: all parts end. */
    rig_gone(r, 9);
    (void)rig_take(r, LW_HUB_GIVE_UP);
    (void)rig_take(r, LW_HUB_GIVE_UP);
    rig_free(&r);
}

static void a_lost_part_of_a_subscription_is_taken_up_again(void **state)
{
    struct lw_hub_options o = rig_modern();
    struct rig *r = rig_new("a,b", &o);
    uint64_t a;
    uint64_t b;

    (void)state;
    listen_to(r, 9, "\"toolsListChanged\":true");
    a = rig_asked(r, 0, "subscriptions/listen");
    b = rig_asked(r, 1, "subscriptions/listen");
    acknowledge(r, 0, a, "\"toolsListChanged\":true");
    acknowledge(r, 1, b, "\"toolsListChanged\":true");
    (void)rig_told(r, 9);
    rig_answer(r, 0, a, "\"error\":{\"code\":-31001,\"message\":\"gone\"}");
    assert_int_equal(rig_left(r, LW_HUB_TO_CLIENT), 0); /* the client's goes on */
    rig_tick(r, 4999);
    assert_int_equal(rig_left(r, LW_HUB_TO_MEMBER), 0);
    rig_tick(r, 1);
    a = rig_asked(r, 0, "subscriptions/listen");
    /* It fails again: patience doubles. */
    rig_answer(r, 0, a, "\"error\":{\"code\":-31001,\"message\":\"gone\"}");
    assert_int_equal(lw_hub_deadline(r->h), r->now.steady_ms + 10000);
    rig_tick(r, 10000);
    a = rig_asked(r, 0, "subscriptions/listen");
    acknowledge(r, 0, a, "\"toolsListChanged\":true");
    assert_string_equal(rig_text(r, rig_told(r, 9), "/method"), "notifications/tools/list_changed");
    rig_free(&r);
}

static void a_slow_member_does_not_hold_a_subscription(void **state)
{
    struct lw_hub_options o = rig_modern();
    struct rig *r = rig_new("a,b", &o);
    char many[8192] = "";

    (void)state;
    listen_to(r, 9, "\"promptsListChanged\":true");
    acknowledge(r, 0, rig_asked(r, 0, "subscriptions/listen"), "");
    (void)rig_asked(r, 1, "subscriptions/listen");
    rig_tick(r, 5000);
    assert_string_equal(rig_raw(r, rig_told(r, 9), "/params/notifications"),
                        "{\"promptsListChanged\":true}");
    for (int i = 0; i < 257; i++)
        snprintf(many + strlen(many), sizeof(many) - strlen(many), "%s\"x://%d\"", i ? "," : "", i);
    rig_client(
        r, 10,
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"subscriptions/listen\",\"params\":{" RIG_META
        ",\"notifications\":{\"resourceSubscriptions\":[%s]}}}",
        many);
    assert_int_equal(rig_int(rig_told(r, 10), "/error/code"), -32602);
    rig_free(&r);
}

static void tasks_are_for_clients_that_declare_them(void **state)
{
    struct lw_hub_options o = rig_modern();
    struct rig *r = rig_new("a", &o);
    const struct lw_json *v;
    const char *id;

    (void)state;
    rig_client(r, 2,
               "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{" RIG_META
               ",\"name\":\"a__x\"}}");
    rig_answer(r, 0, rig_asked(r, 0, "tools/call"),
               "\"result\":{\"resultType\":\"task\",\"taskId\":\"T\",\"status\":\"working\"}");
    id = rig_text(r, rig_told(r, 2), "/result/taskId");
    assert_true(strncmp(id, "a__", 3) == 0);
    rig_client(r, 3,
               "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tasks/get\",\"params\":{" RIG_META
               ",\"taskId\":\"%s\"}}",
               id);
    v = rig_told(r, 3);
    assert_int_equal(rig_int(v, "/error/code"), -32021);
    assert_string_equal(rig_raw(r, v, "/error/data/requiredCapabilities/extensions"),
                        "{\"io.modelcontextprotocol/tasks\":{}}");
    rig_client(r, 4,
               "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tasks/get\",\"params\":{\"_meta\":{"
               "\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
               "\"io.modelcontextprotocol/clientCapabilities\":{\"extensions\":{"
               "\"io.modelcontextprotocol/tasks\":{}}}},\"taskId\":\"%s\"}}",
               id);
    (void)rig_asked(r, 0, "\"taskId\":\"T\"");
    rig_free(&r);
}

static void headers_go_with_their_call(void **state)
{
    struct lw_hub_options o = rig_modern();
    struct rig *r = rig_new("a", &o);
    struct lw_message_fault fault;
    struct lw_message m;
    const char *text =
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{" RIG_META
        ",\"name\":\"a__x\"}}";

    (void)state;
    assert_int_equal(lw_message_parse(&r->a, lw_strz(text), &lw_json_default_limits, &m, &fault),
                     0);
    assert_int_equal(lw_hub_client_message(r->h, 2, &m, LW_STR("mcp-param-q: 1\n"), r->now), 0);
    rig_tick(r, 1); /* takes the effects */
    assert_string_equal(rig_frame(r, 0, "tools/call")->headers, "mcp-param-q: 1\n");
    rig_client(r, 3, "%s", text);
    assert_null(rig_frame(r, 0, "tools/call")->headers);
    rig_free(&r);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(discovery_is_merged),
        cmocka_unit_test(modern_lists_are_pessimistic),
        cmocka_unit_test(a_request_state_goes_back_where_it_came_from),
        cmocka_unit_test(a_subscription_is_shared_out),
        cmocka_unit_test(a_lost_part_of_a_subscription_is_taken_up_again),
        cmocka_unit_test(a_slow_member_does_not_hold_a_subscription),
        cmocka_unit_test(tasks_are_for_clients_that_declare_them),
        cmocka_unit_test(headers_go_with_their_call),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
