/* The routed side of the hub: calls, resources, questions, notifications and tasks.
 * Expected values come from the MCP specification and from
 * the contract in hub.h. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "lib/hub/test_rig.h"

#define ALL                                                                                        \
    "{\"tools\":{},\"prompts\":{},\"resources\":{\"subscribe\":true},\"logging\":{},\"tasks\":{}}"

/* ---- calls ---- */

static void a_call_reaches_its_server_untouched(void **state)
{
    struct rig *r = rig_new("a,b", NULL);
    const struct rig_effect *e;
    char expected[256];

    (void)state;
    rig_open(r, ALL);
    rig_client(r, 9,
               "{ \"params\" : {\"arguments\": {\"name\":\"b__x\", \"n\": 1.50, \"u\":\"\\u00e9\"},"
               "\"name\":\"a\\u005f_do\" ,\"_meta\":{\"progressToken\":\"t\"}},"
               "\"method\":\"tools/call\",\"id\":\"q\",\"jsonrpc\":\"2.0\"}");
    e = rig_frame(r, 0, "tools/call");
    snprintf(expected, sizeof(expected),
             "{ \"params\" : {\"arguments\": {\"name\":\"b__x\", \"n\": 1.50, \"u\":\"\\u00e9\"},"
             "\"name\":\"do\" ,\"_meta\":{\"progressToken\":\"t\"}},"
             "\"method\":\"tools/call\",\"id\":%llu,\"jsonrpc\":\"2.0\"}",
             (unsigned long long)e->exchange);
    assert_string_equal(e->bytes, expected);
    /* Progress goes where the answer will go; another member's does not. */
    rig_say(r, 0, e->exchange,
            "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\",\"params\":{"
            "\"progressToken\":\"t\",\"progress\":1}}");
    assert_string_equal(rig_text(r, rig_told(r, 9), "/params/progressToken"), "t");
    rig_say(r, 1, e->exchange,
            "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\",\"params\":{"
            "\"progressToken\":\"t\",\"progress\":2}}");
    rig_answer(r, 1, e->exchange, "\"result\":{\"content\":[]}");
    assert_int_equal(rig_left(r, LW_HUB_TO_CLIENT), 0);
    rig_answer(r, 0, e->exchange, "\"result\":{\"content\":[ ],\"x\":1e2}");
    assert_string_equal(
        rig_take(r, LW_HUB_TO_CLIENT)->bytes,
        "{\"jsonrpc\":\"2.0\",\"id\":\"q\",\"result\":{\"content\":[ ],\"x\":1e2}}");
    rig_answer(r, 0, e->exchange, "\"result\":{\"content\":[]}"); /* a second answer */
    assert_int_equal(lw_hub_busy(r->h), 0);
    rig_free(&r);
}

static void names_without_a_server_are_refused(void **state)
{
    static const char *const names[] = {"x", "c__x", "A__x", "a__", "__x", "a_x"};
    struct rig *r = rig_new("a", NULL);

    (void)state;
    rig_open(r, ALL);
    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        rig_client(r, 2,
                   "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{"
                   "\"name\":\"%s\"}}",
                   names[i]);
        assert_int_equal(rig_int(rig_told(r, 2), "/error/code"), -32602);
        rig_client(r, 3,
                   "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"prompts/get\",\"params\":{"
                   "\"name\":\"%s\"}}",
                   names[i]);
        assert_int_equal(rig_int(rig_told(r, 3), "/error/code"), -32602);
    }
    rig_client(r, 4,
               "{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"tools/call\",\"params\":{"
               "\"name\":1}}");
    assert_int_equal(rig_int(rig_told(r, 4), "/error/code"), -32602);
    rig_free(&r);
}

static void clients_with_the_same_ids_do_not_meet(void **state)
{
    struct lw_hub_options o = rig_modern();
    struct rig *r = rig_new("a", &o);
    uint64_t no[50];

    (void)state;
    for (uint64_t x = 0; x < 50; x++) {
        rig_client(r, 100 + x,
                   "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{" RIG_META
                   ",\"name\":\"a__x\",\"arguments\":{\"n\":%d}}}",
                   (int)x);
        no[x] = rig_asked(r, 0, "tools/call");
    }
    for (uint64_t x = 50; x-- > 0;) {
        const struct lw_json *v;

        rig_answer(r, 0, no[x], "\"result\":{\"n\":%d}", (int)x);
        v = rig_told(r, 100 + x);
        assert_int_equal(rig_int(v, "/id"), 1);
        assert_int_equal(rig_int(v, "/result/n"), x);
    }
    rig_free(&r);
}

static void an_id_in_flight_is_not_used_twice(void **state)
{
    struct rig *r = rig_new("a", NULL);
    const struct lw_json *v;

    (void)state;
    rig_open(r, ALL);
    for (int i = 0; i < 2; i++)
        rig_client(r, 2,
                   "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{"
                   "\"name\":\"a__x\"}}");
    (void)rig_asked(r, 0, "tools/call");
    v = rig_told(r, 2);
    assert_int_equal(rig_int(v, "/error/code"), -32600);
    assert_string_equal(rig_raw(r, v, "/id"), "null");
    rig_free(&r);
}

static void a_cancelled_call_is_given_up(void **state)
{
    struct lw_hub_options o = rig_modern();
    struct rig *r = rig_new("a,b", NULL);
    const struct rig_effect *e;
    uint64_t no;

    (void)state;
    rig_open(r, ALL);
    rig_client(r, 2,
               "{\"jsonrpc\":\"2.0\",\"id\":\"c\",\"method\":\"tools/call\",\"params\":{"
               "\"name\":\"b__x\"}}");
    no = rig_asked(r, 1, "tools/call");
    rig_client(r, 0,
               "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
               "\"requestId\":\"other\"}}");
    assert_int_equal(rig_left(r, LW_HUB_GIVE_UP), 0);
    rig_client(r, 0,
               "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
               "\"requestId\":\"c\"}}");
    e = rig_take(r, LW_HUB_GIVE_UP);
    assert_int_equal(e->member, 1);
    assert_int_equal(e->exchange, no);
    e = rig_take(r, LW_HUB_TO_CLIENT); /* its exchange ends unanswered */
    assert_true(e->final && e->exchange == 2 && !e->bytes[0]);
    rig_answer(r, 1, no, "\"result\":{}"); /* too late */
    rig_free(&r);

    r = rig_new("a", &o); /* modern HTTP: the exchange closes */
    rig_client(r, 5,
               "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{" RIG_META
               ",\"name\":\"a__x\"}}");
    no = rig_asked(r, 0, "tools/call");
    rig_gone(r, 6);
    assert_int_equal(rig_left(r, LW_HUB_GIVE_UP), 0);
    rig_gone(r, 5);
    assert_int_equal(rig_take(r, LW_HUB_GIVE_UP)->exchange, no);
    assert_int_equal(lw_hub_busy(r->h), 0);
    rig_free(&r);
}

static void what_was_said_before_an_answer_comes_before_it(void **state)
{
    struct rig *r = rig_new("a", NULL);
    uint64_t no;

    (void)state;
    rig_open(r, ALL);
    rig_client(r, 2,
               "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{"
               "\"name\":\"a__x\"}}");
    no = rig_asked(r, 0, "tools/call");
    for (int i = 0; i < 2; i++) /* the second is held back for 100 ms */
        rig_say(r, 0, 0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/tools/list_changed\"}");
    (void)rig_told(r, 0);
    assert_int_equal(rig_left(r, LW_HUB_TO_CLIENT), 0);
    rig_answer(r, 0, no, "\"result\":{}");
    assert_string_equal(rig_text(r, rig_told(r, 0), "/method"), "notifications/tools/list_changed");
    assert_int_equal(rig_int(rig_told(r, 2), "/id"), 2);
    rig_tick(r, 100);
    assert_int_equal(rig_left(r, LW_HUB_TO_CLIENT), 0);
    rig_free(&r);
}

static void requests_in_flight_are_bounded(void **state)
{
    struct lw_hub_options o = lw_hub_defaults;
    struct rig *r;

    (void)state;
    o.max_inflight = 3;
    r = rig_new("a", &o);
    rig_open(r, ALL);
    for (uint64_t x = 2; x < 6; x++)
        rig_client(r, x,
                   "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"tools/call\",\"params\":{"
                   "\"name\":\"a__x\"}}",
                   (int)x);
    for (int i = 0; i < 3; i++)
        (void)rig_asked(r, 0, "tools/call");
    assert_string_equal(rig_text(r, rig_told(r, 5), "/error/data/reason"), "inflight_limit");
    rig_free(&r);
}

/* ---- resources ---- */

static void read_resource(struct rig *r, uint64_t exchange, const char *uri)
{
    rig_client(r, exchange,
               "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"resources/read\",\"params\":{"
               "\"uri\":\"%s\"}}",
               (int)exchange, uri);
}

static void resources_go_to_who_has_them(void **state)
{
    struct rig *r = rig_new("a,b", NULL);
    const struct lw_json *v;

    (void)state;
    rig_open(r, ALL);
    /* Nothing is known yet: the lists are asked for first, once for both. */
    read_resource(r, 2, "x://one");
    read_resource(r, 3, "x://both");
    rig_list_resources(r, "{\"uri\":\"x://one\"},{\"uri\":\"x://both\"}", "{\"uri\":\"x://both\"}",
                       "{\"uriTemplate\":\"t://b/{id}/end\"},{\"uriTemplate\":\"{+all}\"}");
    rig_answer(r, 0, rig_asked(r, 0, "x://one"), "\"result\":{\"contents\":[]}");
    v = rig_told(r, 3); /* refused as soon as the lists are there */
    assert_int_equal(rig_int(v, "/error/code"), -31001);
    assert_string_equal(rig_text(r, v, "/error/data/reason"), "resource_ambiguous");
    assert_string_equal(rig_raw(r, v, "/error/data/servers"), "[\"a\",\"b\"]");
    assert_true(rig_noted(r, LW_HUB_NOTE_AMBIGUOUS, "x://both"));
    assert_string_equal(rig_raw(r, rig_told(r, 2), "/result/contents"), "[]");
    /* By a template: the lists are young enough. One that fits everything claims nothing. */
    read_resource(r, 4, "t://b/7/end");
    rig_answer(r, 1, rig_asked(r, 1, "t://b/7/end"), "\"result\":{}");
    (void)rig_told(r, 4);
    /* Nobody's, and two could have it. */
    read_resource(r, 5, "y://nobody");
    v = rig_told(r, 5);
    assert_int_equal(rig_int(v, "/error/code"), -32002);
    assert_string_equal(rig_text(r, v, "/error/data/uri"), "y://nobody");
    rig_free(&r);
}

static void an_unknown_resource_is_looked_for_again(void **state)
{
    struct rig *r = rig_new("a,b", NULL);

    (void)state;
    rig_open(r, ALL);
    read_resource(r, 2, "x://1");
    rig_list_resources(r, "{\"uri\":\"x://1\"}", "", "");
    rig_answer(r, 0, rig_asked(r, 0, "x://1"), "\"result\":{}");
    (void)rig_told(r, 2);
    rig_tick(r, 1000);
    read_resource(r, 3, "x://new");
    rig_list_resources(r, "{\"uri\":\"x://1\"}", "{\"uri\":\"x://new\"}", "");
    rig_answer(r, 1, rig_asked(r, 1, "x://new"), "\"result\":{}");
    (void)rig_told(r, 3);
    /* ... once, and not more often than each second. */
    rig_tick(r, 1000);
    read_resource(r, 4, "x://none");
    rig_list_resources(r, "", "", "");
    assert_int_equal(rig_int(rig_told(r, 4), "/error/code"), -32002);
    read_resource(r, 5, "x://none");
    assert_int_equal(rig_int(rig_told(r, 5), "/error/code"), -32002);
    rig_free(&r);
}

static void the_only_one_with_resources_has_them_all(void **state)
{
    struct rig *r = rig_new("a,b", NULL);

    (void)state;
    rig_open(r, ALL);
    read_resource(r, 2, "x://unlisted");
    rig_answer(r, 0, rig_asked(r, 0, "\"resources/list\""),
               "\"error\":{\"code\":-32601,\"message\":\"no\"}");
    rig_answer(r, 1, rig_asked(r, 1, "\"resources/list\""), "\"result\":{\"resources\":[]}");
    /* As a session answers for a server without any. */
    rig_answer(r, 0, rig_asked(r, 0, "templates/list"), "\"result\":{\"resourceTemplates\":[]}");
    rig_answer(r, 1, rig_asked(r, 1, "templates/list"), "\"result\":{\"resourceTemplates\":[]}");
    rig_answer(r, 1, rig_asked(r, 1, "x://unlisted"), "\"result\":{}");
    (void)rig_told(r, 2);
    rig_free(&r);
}

static void a_link_says_whose_it_is_unless_somebody_lists_it(void **state)
{
    struct rig *r = rig_new("a,b", NULL);

    (void)state;
    rig_open(r, ALL);
    rig_client(r, 2,
               "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{"
               "\"name\":\"b__find\"}}");
    rig_answer(r, 1, rig_asked(r, 1, "tools/call"),
               "\"result\":{\"content\":[{\"type\":\"resource_link\",\"uri\":\"l://1\"},"
               "{\"type\":\"resource\",\"resource\":{\"uri\":\"l://2\"}},"
               "{\"type\":\"resource_link\",\"uri\":\"x://a\"}]}");
    (void)rig_told(r, 2);
    read_resource(r, 3, "l://1");
    rig_list_resources(r, "{\"uri\":\"x://a\"}", "", "");
    rig_answer(r, 1, rig_asked(r, 1, "l://1"), "\"result\":{}");
    (void)rig_told(r, 3);
    read_resource(r, 4, "l://2");
    rig_answer(r, 1, rig_asked(r, 1, "l://2"), "\"result\":{}");
    (void)rig_told(r, 4);
    read_resource(r, 5, "x://a");
    rig_answer(r, 0, rig_asked(r, 0, "x://a"), "\"result\":{}");
    (void)rig_told(r, 5);
    rig_free(&r);
}

static void merged_resources_leave_out_what_two_claim(void **state)
{
    struct rig *r = rig_new("a,b", NULL);

    (void)state;
    rig_open(r, ALL);
    rig_client(r, 2, "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"resources/list\"}");
    rig_answer(r, 0, rig_asked(r, 0, "resources/list"),
               "\"result\":{\"resources\":[{\"uri\":\"x://2\"},{\"uri\":\"x://1\"},"
               "{\"uri\":\"x://1\"}]}");
    rig_answer(r, 1, rig_asked(r, 1, "resources/list"),
               "\"result\":{\"resources\":[{\"uri\":\"x://2\"},{\"uri\":\"x://3\"}]}");
    assert_string_equal(rig_raw(r, rig_told(r, 2), "/result/resources"),
                        "[{\"uri\":\"x://1\"},{\"uri\":\"x://3\"}]");
    assert_true(rig_noted(r, LW_HUB_NOTE_AMBIGUOUS, "x://2"));
    rig_free(&r);
}

static void frames_that_wait_are_bounded(void **state)
{
    struct lw_hub_options o = lw_hub_defaults;
    char pad[4001];
    struct rig *r;
    int refused = 0;

    (void)state;
    memset(pad, 'p', sizeof(pad) - 1);
    pad[sizeof(pad) - 1] = '\0';
    o.max_message = 8192; /* four times that may wait */
    r = rig_new("a", &o);
    rig_open(r, ALL);
    for (uint64_t x = 2; x < 14; x++)
        rig_client(r, x,
                   "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"resources/read\",\"params\":{"
                   "\"uri\":\"x://1\",\"pad\":\"%s\"}}",
                   (int)x, pad);
    while (rig_left(r, LW_HUB_TO_CLIENT) > 0) {
        const struct rig_effect *e = rig_take(r, LW_HUB_TO_CLIENT);

        assert_non_null(strstr(e->bytes, "inflight_limit"));
        refused++;
    }
    assert_true(refused >= 3 && refused <= 5); /* 12 of 4 KiB, 32 KiB fit */
    (void)rig_asked(r, 0, "\"resources/list\"");
    (void)rig_asked(r, 0, "templates/list");
    rig_free(&r);
}

static void templates_fit(void **state)
{
    static const struct {
        const char *template_;
        const char *uri;
        const char *other;
    } cases[] = {
        /* a template, a URI that it makes, one that it cannot make */
        {"x://a/{id}", "x://a/1", "x://b/1"},
        {"x://a/{id}/c", "x://a/1/c", "x://a/1/d"},
        {"x://{a}/{b}", "x://1/2", "x:/1/2"},
        {"x://{a}-{b}.z", "x://1-2.z", "x://12.z"},
        {"x://a{?q,r}", "x://a?q=1&r=2", "x://b?q=1"},
        {"x://fixed", "x://fixed", "x://fixed2"},
        {"x://a{b", "x://a{b", "x://a1"},
    };
    struct rig *r = rig_new("a,b", NULL);
    char list[2048] = "";

    (void)state;
    rig_open(r, ALL);
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
        snprintf(list, sizeof(list), "{\"uriTemplate\":\"%s\"}", cases[i].template_);
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        for (int fits = 1; fits >= 0; fits--) {
            uint64_t x = 10 + i * 2 + (uint64_t)fits;

            rig_tick(r, 60001); /* lists are too old */
            snprintf(list, sizeof(list), "{\"uriTemplate\":\"%s\"}", cases[i].template_);
            read_resource(r, x, fits ? cases[i].uri : cases[i].other);
            rig_list_resources(r, "", "", list);
            if (fits)
                rig_answer(r, 1, rig_asked(r, 1, "resources/read"), "\"result\":{}");
            assert_int_equal(rig_int(rig_told(r, x), "/error/code"), fits ? INT64_MIN : -32002);
        }
    }
    rig_free(&r);
}

static void subscriptions_follow_the_resource(void **state)
{
    struct rig *r = rig_new("a,b", NULL);

    (void)state;
    rig_open(r, ALL);
    rig_say(r, 1, 0,
            "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/resources/updated\","
            "\"params\":{\"uri\":\"x://1\"}}");
    assert_int_equal(rig_left(r, LW_HUB_TO_CLIENT), 0); /* it subscribed to nothing there */
    rig_client(r, 2,
               "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"resources/subscribe\",\"params\":{"
               "\"uri\":\"x://1\"}}");
    rig_list_resources(r, "", "{\"uri\":\"x://1\"}", "");
    rig_answer(r, 1, rig_asked(r, 1, "resources/subscribe"), "\"result\":{}");
    (void)rig_told(r, 2);
    rig_say(r, 1, 0,
            "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/resources/updated\","
            "\"params\":{\"uri\":\"x://1\"}}");
    assert_string_equal(rig_text(r, rig_told(r, 0), "/params/uri"), "x://1");
    rig_say(r, 0, 0,
            "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/resources/updated\","
            "\"params\":{\"uri\":\"x://1\"}}");
    /* It is unsubscribed where it was subscribed, wherever it is listed now. */
    rig_tick(r, 60001);
    rig_client(r, 3,
               "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"resources/unsubscribe\","
               "\"params\":{\"uri\":\"x://1\"}}");
    rig_answer(r, 1, rig_asked(r, 1, "resources/unsubscribe"), "\"result\":{}");
    (void)rig_told(r, 3);
    rig_say(r, 1, 0,
            "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/resources/updated\","
            "\"params\":{\"uri\":\"x://1\"}}");
    assert_int_equal(rig_left(r, LW_HUB_TO_CLIENT), 0);
    rig_free(&r);
}

static void remembered_links_are_bounded(void **state)
{
    struct lw_hub_options o = lw_hub_defaults;
    struct rig *r;

    (void)state;
    o.max_routes = 2;
    r = rig_new("a,b", &o);
    rig_open(r, ALL);
    for (int i = 1; i < 4; i++) {
        rig_client(r, 2,
                   "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{"
                   "\"name\":\"a__x\"}}");
        rig_answer(r, 0, rig_asked(r, 0, "tools/call"),
                   "\"result\":{\"content\":[{\"uri\":\"l://%d\"}]}", i);
        (void)rig_told(r, 2);
    }
    read_resource(r, 3, "l://3");
    rig_list_resources(r, "", "", "");
    rig_answer(r, 0, rig_asked(r, 0, "l://3"), "\"result\":{}");
    (void)rig_told(r, 3);
    read_resource(r, 4, "l://1"); /* the oldest was forgotten */
    assert_int_equal(rig_int(rig_told(r, 4), "/error/code"), -32002);
    rig_free(&r);
}

static void completion_goes_by_prompt_or_resource(void **state)
{
    struct rig *r = rig_new("a,b", NULL);

    (void)state;
    rig_open(r, ALL);
    rig_client(r, 2,
               "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"completion/complete\",\"params\":{"
               "\"ref\":{\"type\":\"ref/prompt\",\"name\":\"b__p\"},\"argument\":{"
               "\"name\":\"a__n\",\"value\":\"v\"}}}");
    assert_non_null(strstr(rig_frame(r, 1, "completion")->bytes,
                           "\"name\":\"p\"},\"argument\":{\"name\":\"a__n\""));
    rig_client(r, 3,
               "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"completion/complete\",\"params\":{"
               "\"ref\":{\"type\":\"ref/resource\",\"uri\":\"t://{id}\"}}}");
    rig_list_resources(r, "", "", "{\"uriTemplate\":\"t://{id}\"}");
    (void)rig_frame(r, 1, "ref/resource");
    rig_free(&r);
}

/* ---- what all are told ---- */

static void the_log_level_is_set_for_all(void **state)
{
    struct rig *r = rig_new("a,b", NULL);
    uint64_t a;

    (void)state;
    rig_open(r, ALL);
    rig_client(r, 2,
               "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"logging/setLevel\",\"params\":{"
               "\"level\":\"debug\"}}");
    a = rig_asked(r, 0, "debug");
    rig_answer(r, 1, rig_asked(r, 1, "debug"), "\"error\":{\"code\":-32603,\"message\":\"no\"}");
    assert_int_equal(rig_left(r, LW_HUB_TO_CLIENT), 0);
    rig_answer(r, 0, a, "\"result\":{}");
    assert_string_equal(rig_raw(r, rig_told(r, 2), "/result"), "{}");
    rig_client(r, 3,
               "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"logging/setLevel\",\"params\":{"
               "\"level\":\"bad\"}}");
    rig_answer(r, 0, rig_asked(r, 0, "bad"), "\"error\":{\"code\":-32602,\"message\":\"bad\"}");
    rig_answer(r, 1, rig_asked(r, 1, "bad"), "\"error\":{\"code\":-32602,\"message\":\"bad\"}");
    assert_int_equal(rig_int(rig_told(r, 3), "/error/code"), -32602);
    /* Who logs is said. */
    rig_say(r, 0, 0,
            "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/message\",\"params\":{"
            "\"level\":\"info\",\"data\":\"x\"}}");
    assert_string_equal(rig_text(r, rig_told(r, 0), "/params/logger"), "a");
    rig_say(r, 1, 0,
            "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/message\",\"params\":{"
            "\"logger\":\"db\"}}");
    assert_string_equal(rig_text(r, rig_told(r, 0), "/params/logger"), "b/db");
    rig_client(r, 0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/roots/list_changed\"}");
    (void)rig_frame(r, 0, "roots/list_changed");
    (void)rig_frame(r, 1, "roots/list_changed");
    rig_free(&r);
}

/* ---- questions ---- */

static void questions_of_two_members_do_not_meet(void **state)
{
    struct rig *r = rig_new("a,b", NULL);
    const struct lw_json *v;
    int64_t asked[2];

    (void)state;
    rig_open(r, ALL);
    for (size_t i = 0; i < 2; i++) {
        rig_say(r, i, 0,
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"elicitation/create\","
                "\"params\":{\"mode\":\"url\",\"message\":\"Sign in\","
                "\"elicitationId\":\"e\",\"url\":\"https://x.example\"}}");
        v = rig_told(r, 0);
        asked[i] = rig_int(v, "/id");
        /* A human sees who asks; the id is no other server's. */
        assert_string_equal(rig_text(r, v, "/params/message"), i ? "[b] Sign in" : "[a] Sign in");
        assert_string_equal(rig_text(r, v, "/params/elicitationId"), i ? "b__e" : "a__e");
    }
    assert_int_not_equal(asked[0], asked[1]);
    rig_client(r, 0, "{\"jsonrpc\":\"2.0\",\"id\":%lld,\"result\":{\"action\":\"accept\"}}",
               (long long)asked[1]);
    assert_string_equal(rig_frame(r, 1, "accept")->bytes,
                        "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"action\":\"accept\"}}");
    rig_client(r, 0, "{\"jsonrpc\":\"2.0\",\"id\":%lld,\"result\":{}}", (long long)asked[1]);
    rig_client(r, 0, "{\"jsonrpc\":\"2.0\",\"id\":999,\"result\":{}}");
    assert_int_equal(rig_left(r, LW_HUB_TO_MEMBER), 0); /* answered already, never asked */
    rig_say(r, 0, 0,
            "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/elicitation/complete\","
            "\"params\":{\"elicitationId\":\"e\"}}");
    assert_string_equal(rig_text(r, rig_told(r, 0), "/params/elicitationId"), "a__e");
    /* b cannot take back what a asked. */
    rig_say(r, 1, 0,
            "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
            "\"requestId\":1}}");
    assert_int_equal(rig_left(r, LW_HUB_TO_CLIENT), 0);
    rig_say(r, 0, 0,
            "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
            "\"requestId\":1}}");
    assert_int_equal(rig_int(rig_told(r, 0), "/params/requestId"), asked[0]);
    rig_free(&r);
}

static void questions_are_bounded_and_end_with_their_member(void **state)
{
    struct lw_hub_options o = lw_hub_defaults;
    const struct rig_effect *e;
    const struct lw_json *v;
    struct rig *r;

    (void)state;
    o.max_asked = 1;
    r = rig_new("a,b", &o);
    rig_open(r, ALL);
    rig_client(r, 7,
               "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"tools/call\",\"params\":{"
               "\"name\":\"a__x\"}}");
    rig_say(r, 0, rig_asked(r, 0, "tools/call"),
            "{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"sampling/createMessage\",\"params\":{}}");
    e = rig_take(r, LW_HUB_TO_CLIENT);
    assert_true(e->request && e->exchange == 7 && !e->final); /* on the stream of its call */
    rig_say(r, 1, 0, "{\"jsonrpc\":\"2.0\",\"id\":\"z\",\"method\":\"roots/list\"}");
    e = rig_frame(r, 1, "\"error\"");
    assert_non_null(strstr(e->bytes, "\"id\":\"z\""));
    assert_int_equal(e->exchange, 0);
    rig_down(r, 0, true);
    assert_string_equal(rig_text(r, rig_told(r, 7), "/error/data/reason"), "server_unavailable");
    v = rig_told(r, 0);
    assert_string_equal(rig_text(r, v, "/method"), "notifications/cancelled");
    assert_int_equal(lw_hub_busy(r->h), 0);
    while (rig_left(r, LW_HUB_TO_CLIENT) > 0)
        (void)rig_take(r, LW_HUB_TO_CLIENT);
    rig_free(&r);
}

/* ---- tasks ---- */

static void tasks_are_of_one_member(void **state)
{
    struct rig *r = rig_new("a,b", NULL);
    const struct lw_json *v;
    const char *id;
    char forged[256];

    (void)state;
    rig_open(r, ALL);
    rig_client(r, 2,
               "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{"
               "\"name\":\"b__x\",\"task\":{\"ttl\":1000}}}");
    rig_answer(r, 1, rig_asked(r, 1, "tools/call"),
               "\"result\":{\"task\":{\"taskId\":\"T 1\",\"status\":\"working\"}}");
    id = rig_text(r, rig_told(r, 2), "/result/task/taskId");
    assert_true(strncmp(id, "b__", 3) == 0 && strcmp(id + 3, "T 1") != 0);
    rig_client(r, 3,
               "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"tasks/get\",\"params\":{"
               "\"taskId\":\"%s\"}}",
               id);
    rig_answer(r, 1, rig_asked(r, 1, "\"taskId\":\"T 1\""),
               "\"result\":{\"taskId\":\"T 1\",\"status\":\"completed\"}");
    assert_string_equal(rig_text(r, rig_told(r, 3), "/result/taskId"), id);
    /* What the task gives is not its id, though it may look like one. */
    rig_client(r, 4,
               "{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"tasks/result\",\"params\":{"
               "\"taskId\":\"%s\"}}",
               id);
    rig_answer(r, 1, rig_asked(r, 1, "tasks/result"),
               "\"result\":{\"taskId\":\"mine\",\"_meta\":{"
               "\"io.modelcontextprotocol/related-task\":{\"taskId\":\"T 1\"}}}");
    v = rig_told(r, 4);
    assert_string_equal(rig_text(r, v, "/result/taskId"), "mine");
    assert_string_equal(
        rig_text(r, v, "/result/_meta/io.modelcontextprotocol~1related-task/taskId"), id);
    rig_say(r, 1, 0,
            "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/tasks/status\",\"params\":{"
            "\"taskId\":\"T 1\"}}");
    assert_string_equal(rig_text(r, rig_told(r, 0), "/params/taskId"), id);
    /* Neither another member's, nor of another client, nor made up. */
    snprintf(forged, sizeof(forged), "a%s", id + 1);
    rig_client(r, 5,
               "{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"tasks/get\",\"params\":{"
               "\"taskId\":\"%s\"}}",
               forged);
    assert_int_equal(rig_int(rig_told(r, 5), "/error/code"), -32602);
    rig_client(r, 6,
               "{\"jsonrpc\":\"2.0\",\"id\":6,\"method\":\"tasks/cancel\",\"params\":{"
               "\"taskId\":\"b__T 1\"}}");
    assert_int_equal(rig_int(rig_told(r, 6), "/error/code"), -32602);
    rig_client(r, 7, "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"tasks/list\"}");
    rig_answer(r, 0, rig_asked(r, 0, "tasks/list"), "\"result\":{\"tasks\":[]}");
    rig_answer(r, 1, rig_asked(r, 1, "tasks/list"),
               "\"result\":{\"tasks\":[{\"taskId\":\"T 1\",\"status\":\"working\"}]}");
    assert_string_equal(rig_text(r, rig_told(r, 7), "/result/tasks/0/taskId"), id);
    rig_free(&r);
}

static void another_hub_takes_no_handle(void **state)
{
    struct rig *one = rig_new("a", NULL);
    struct lw_hub_options o = lw_hub_defaults;
    struct lw_hub_member member = {LW_STR("a"), false};
    const char *id;
    struct rig *two = rig_new("a", NULL);

    (void)state;
    rig_open(one, ALL);
    rig_client(one, 2,
               "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{"
               "\"name\":\"a__x\"}}");
    rig_answer(one, 0, rig_asked(one, 0, "tools/call"), "\"result\":{\"task\":{\"taskId\":\"1\"}}");
    id = rig_text(one, rig_told(one, 2), "/result/task/taskId");
    lw_hub_free(&two->h);
    o.members = &member;
    o.count = 1;
    o.secret[0] = 1;
    assert_int_equal(lw_hub_new(&o, &two->h), 0);
    rig_open(two, ALL);
    rig_client(two, 3,
               "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"tasks/get\",\"params\":{"
               "\"taskId\":\"%s\"}}",
               id);
    assert_int_equal(rig_int(rig_told(two, 3), "/error/code"), -32602);
    rig_free(&one);
    rig_free(&two);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_call_reaches_its_server_untouched),
        cmocka_unit_test(names_without_a_server_are_refused),
        cmocka_unit_test(clients_with_the_same_ids_do_not_meet),
        cmocka_unit_test(an_id_in_flight_is_not_used_twice),
        cmocka_unit_test(a_cancelled_call_is_given_up),
        cmocka_unit_test(what_was_said_before_an_answer_comes_before_it),
        cmocka_unit_test(requests_in_flight_are_bounded),
        cmocka_unit_test(resources_go_to_who_has_them),
        cmocka_unit_test(an_unknown_resource_is_looked_for_again),
        cmocka_unit_test(the_only_one_with_resources_has_them_all),
        cmocka_unit_test(a_link_says_whose_it_is_unless_somebody_lists_it),
        cmocka_unit_test(merged_resources_leave_out_what_two_claim),
        cmocka_unit_test(frames_that_wait_are_bounded),
        cmocka_unit_test(templates_fit),
        cmocka_unit_test(subscriptions_follow_the_resource),
        cmocka_unit_test(remembered_links_are_bounded),
        cmocka_unit_test(completion_goes_by_prompt_or_resource),
        cmocka_unit_test(the_log_level_is_set_for_all),
        cmocka_unit_test(questions_of_two_members_do_not_meet),
        cmocka_unit_test(questions_are_bounded_and_end_with_their_member),
        cmocka_unit_test(tasks_are_of_one_member),
        cmocka_unit_test(another_hub_takes_no_handle),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
