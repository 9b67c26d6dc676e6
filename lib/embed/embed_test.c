/* The public library as a program uses it: by its one header. */
#include "lib/landwaiter.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

static const char rules[] =
    "{\"version\":1,\"rules\":["
    "{\"id\":\"read\",\"match\":{\"server\":\"files\",\"tool\":\"read\",\"args\":{\"/path\":"
    "{\"inside\":\"/data/ws\"}}},\"decision\":\"allow\"},"
    "{\"id\":\"ask\",\"match\":{\"server\":\"files\",\"tool\":\"write\",\"effect\":\"write\"},"
    "\"decision\":\"require_approval\"},"
    "{\"id\":\"no\",\"match\":{\"server\":\"files\",\"tool\":\"delete\"},\"decision\":\"deny\","
    "\"reason\":\"nothing is deleted\"}]}";

static struct landwaiter *guard(void)
{
    struct landwaiter *l = NULL;
    char error[512] = "";

    assert_int_equal(landwaiter_new(rules, sizeof(rules) - 1, &l, error), 0);
    return l;
}

static void test_decisions(void **state)
{
    static const char *const real[] = {"/data/ws/a", "/data/ws/a", "/data/ws", "/data/ws"};
    static const char *const link[] = {"/data/ws/a", "/etc/passwd", "/data/ws", "/data/ws"};
    struct landwaiter_call call = {.server = "files",
                                   .tool = "read",
                                   .arguments = "{\"path\":\"/data/ws/a\"}",
                                   .paths = real,
                                   .path_count = 2};
    struct landwaiter *l = guard();
    struct landwaiter_answer a = landwaiter_decide(l, &call);

    (void)state;
    assert_int_equal(a.decision, LANDWAITER_ALLOW);
    call.paths = link;
    assert_int_equal(landwaiter_decide(l, &call).decision, LANDWAITER_DENY);
    call.path_count = 0; /* where it leads is not known */
    assert_int_equal(landwaiter_decide(l, &call).decision, LANDWAITER_DENY);
    call = (struct landwaiter_call){.server = "files", .tool = "write", .effect = "write"};
    a = landwaiter_decide(l, &call);
    assert_int_equal(a.decision, LANDWAITER_ASK);
    assert_string_equal(a.rule, "ask");
    call = (struct landwaiter_call){.server = "files", .tool = "delete"};
    a = landwaiter_decide(l, &call);
    assert_int_equal(a.decision, LANDWAITER_DENY);
    assert_string_equal(a.reason, "policy_denied");
    assert_string_equal(a.rule, "no");
    assert_non_null(strstr(a.message, "nothing is deleted"));
    call.tool = "other";
    a = landwaiter_decide(l, &call);
    assert_int_equal(a.decision, LANDWAITER_DENY);
    assert_string_equal(a.reason, "policy_default_deny");
    landwaiter_free(&l);
    assert_null(l);
    landwaiter_free(&l);
}

static void test_bad_calls_are_denied(void **state)
{
    static const struct landwaiter_call calls[] = {
        {.tool = "read"},
        {.server = "files"},
        {.server = "files", .tool = "\xff"},
        {.server = "files", .tool = "read", .arguments = "[]"},
        {.server = "files", .tool = "read", .arguments = "{\"path\":1,\"path\":2}"},
        {.server = "files", .tool = "write", .effect = "whatever"},
        {.server = "files", .tool = "read", .path_count = 100000},
    };
    struct landwaiter *l = guard();

    (void)state;
    for (size_t i = 0; i < sizeof(calls) / sizeof(calls[0]); i++) {
        struct landwaiter_answer a = landwaiter_decide(l, &calls[i]);

        assert_int_equal(a.decision, LANDWAITER_DENY);
        assert_true(a.message[0] != '\0');
    }
    assert_int_equal(landwaiter_decide(NULL, &calls[0]).decision, LANDWAITER_DENY);
    assert_int_equal(landwaiter_decide(l, NULL).decision, LANDWAITER_DENY);
    landwaiter_free(&l);
}

static void test_bad_rules_name_their_place(void **state)
{
    static const char bad[] = "{\"version\":1,\"rules\":[{\"id\":\"a\",\"mach\":{}}]}";
    struct landwaiter *l = NULL;
    char error[512] = "";

    (void)state;
    assert_int_equal(landwaiter_new(bad, sizeof(bad) - 1, &l, error), -1);
    assert_null(l);
    assert_int_equal(strncmp(error, "at byte ", 8), 0);
    assert_non_null(strstr(error, "match"));
    assert_int_equal(landwaiter_new("{", 1, &l, NULL), -1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_decisions),
        cmocka_unit_test(test_bad_calls_are_denied),
        cmocka_unit_test(test_bad_rules_name_their_place),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
