/* Paths, queries and bodies of the API of approvals, as docs/approvals.md says. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "lib/approve/api.h"

#define V "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"

static void paths_ask_for_one_thing(void **state)
{
    static const struct {
        const char *path;
        enum lw_api_what what;
        const char *id;
    } cases[] = {
        {"/v1/approvals", LW_API_LIST, ""},
        {"/v1/approvals/1f2e3d4c-17", LW_API_SHOW, "1f2e3d4c-17"},
        {"/v1/approvals/1f2e3d4c-17/approve", LW_API_APPROVE, "1f2e3d4c-17"},
        {"/v1/approvals/1f2e3d4c-17/deny", LW_API_DENY, "1f2e3d4c-17"},
        {"/v1/approvals/1f2e3d4c-17/break-glass", LW_API_BREAK_GLASS, "1f2e3d4c-17"},
        {"/v1/approvals/", LW_API_NONE, NULL},
        {"/v1/approvals//approve", LW_API_NONE, NULL},
        {"/v1/approvals/1f2e3d4c-17/", LW_API_NONE, NULL},
        {"/v1/approvals/1f2e3d4c-17/approve/", LW_API_NONE, NULL},
        {"/v1/approvals/1f2e3d4c-17/Approve", LW_API_NONE, NULL},
        {"/v1/approvals/..%2fx", LW_API_NONE, NULL},
        {"/v1/approvals/1F2E", LW_API_NONE, NULL},
        {"/v1/approvals/0123456789012345678901234567890", LW_API_SHOW,
         "0123456789012345678901234567890"}, /* 31, the longest */
        {"/v1/approvals/01234567890123456789012345678901", LW_API_NONE, NULL},
        {"/v1/approvalsx", LW_API_NONE, NULL},
        {"/v1/approval", LW_API_NONE, NULL},
        {"", LW_API_NONE, NULL},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct lw_str id;

        assert_int_equal(lw_api_route(lw_strz(cases[i].path), &id), cases[i].what);
        if (cases[i].id)
            assert_true(lw_str_eqz(id, cases[i].id));
    }
    assert_string_equal(lw_api_method(LW_API_LIST), "GET");
    assert_string_equal(lw_api_method(LW_API_SHOW), "GET");
    assert_string_equal(lw_api_method(LW_API_APPROVE), "POST");
    assert_string_equal(lw_api_method(LW_API_DENY), "POST");
    assert_string_equal(lw_api_method(LW_API_BREAK_GLASS), "POST");
}

static void queries_are_read_whole(void **state)
{
    static const char *const bad[] = {
        "state=approved",
        "state",
        "state=all&state=all",
        "x=1",
        "wait=10",
        "since=12&wait=1",
        "since=" V "&wait=61",
        "since=" V "&wait=100",
        "since=" V "&wait=-1",
        "since=" V "&wait=",
        "since=" V "&wait=1s",
        "since=" V "0",
        "&",
        "state=all&",
        "state=all&&wait=1",
        "%73tate=all",
        "since=00112233445566778899aabbccddeeff00112233445566778899aabbccddeefg",
    };
    struct lw_api_list list;
    char longest[LW_API_QUERY_MAX + 2];

    (void)state;
    assert_null(lw_api_list_read(LW_STR_NONE, &list));
    assert_false(list.all || list.has_since || list.wait_ms > 0);
    assert_null(lw_api_list_read(LW_STR("state=pending"), &list));
    assert_false(list.all);
    assert_null(lw_api_list_read(LW_STR("wait=60&since=" V "&state=all"), &list));
    assert_true(list.all && list.has_since && list.wait_ms == 60000);
    assert_true(list.since.b[0] == 0 && list.since.b[1] == 0x11 && list.since.b[31] == 0xff);
    assert_null(lw_api_list_read(LW_STR("since=" V), &list));
    assert_int_equal(list.wait_ms, 0);
    for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        assert_non_null(lw_api_list_read(lw_strz(bad[i]), &list));
    }
    memset(longest, 'a', sizeof(longest));
    assert_non_null(strstr(lw_api_list_read(lw_str(longest, LW_API_QUERY_MAX + 1), &list), "256"));
}

static const char *answer(enum lw_api_what what, const char *text, struct lw_api_answer *out)
{
    const struct lw_json *json;
    struct lw_arena a;
    const char *problem;

    lw_arena_init(&a, (size_t)1 << 20);
    assert_int_equal(lw_json_parse(&a, lw_strz(text), NULL, &json, NULL), 0);
    problem = lw_api_answer_read(what, json, out);
    lw_arena_fini(&a);
    return problem;
}

static void an_answer_says_what_was_shown(void **state)
{
    struct lw_api_answer v;

    (void)state;
    assert_null(answer(LW_API_APPROVE, "{\"shown\":\"sha256:" V "\"}", &v));
    assert_true(v.has_shown && v.shown.b[1] == 0x11 && v.reason.n == 0);
    assert_null(answer(LW_API_APPROVE, "{\"reason\":\"ok\",\"shown\":\"sha256:" V "\"}", &v));
    assert_int_equal(v.reason.n, 2);
    assert_non_null(strstr(answer(LW_API_APPROVE, "{}", &v), "look at it first"));
    assert_non_null(answer(LW_API_APPROVE, "{\"shown\":\"" V "\"}", &v));
    assert_non_null(answer(LW_API_APPROVE, "{\"shown\":[\"sha256:" V "\"]}", &v));
    assert_non_null(answer(LW_API_APPROVE, "{\"shown\":null}", &v));
    assert_null(answer(LW_API_DENY, "{}", &v));
    assert_false(v.has_shown);
    assert_null(answer(LW_API_DENY, "{\"shown\":\"sha256:" V "\",\"reason\":\"no\"}", &v));
    assert_non_null(answer(LW_API_DENY, "{\"reason\":1}", &v));
    assert_non_null(answer(LW_API_DENY, "[]", &v));
    assert_non_null(answer(LW_API_DENY, "\"no\"", &v));
    assert_non_null(answer(LW_API_BREAK_GLASS, "{\"shown\":\"sha256:" V "\"}", &v));
    assert_non_null(
        answer(LW_API_BREAK_GLASS, "{\"shown\":\"sha256:" V "\",\"reason\":\" \\n\"}", &v));
    assert_null(answer(LW_API_BREAK_GLASS, "{\"shown\":\"sha256:" V "\",\"reason\":\"fire\"}", &v));
    assert_non_null(answer(LW_API_BREAK_GLASS, "{\"reason\":\"fire\"}", &v));
}

static void a_body_names_no_approver(void **state)
{
    static const char *const names[] = {"by",       "approver", "user",       "groups",
                                        "verified", "id",       "break_glass"};
    struct lw_api_answer v;
    char text[200];

    (void)state;
    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        snprintf(text, sizeof(text), "{\"shown\":\"sha256:" V "\",\"%s\":\"alice\"}", names[i]);
        assert_non_null(strstr(answer(LW_API_APPROVE, text, &v), "who answers is known"));
        assert_non_null(strstr(answer(LW_API_DENY, text, &v), "who answers is known"));
    }
}

static void a_reason_has_a_limit(void **state)
{
    struct lw_api_answer v;
    char text[LW_API_REASON_MAX + 32] = "{\"reason\":\"";
    size_t at = strlen(text);

    (void)state;
    memset(text + at, 'r', LW_API_REASON_MAX);
    strcpy(text + at + LW_API_REASON_MAX, "\"}");
    assert_null(answer(LW_API_DENY, text, &v));
    strcpy(text + at + LW_API_REASON_MAX, "r\"}");
    assert_non_null(strstr(answer(LW_API_DENY, text, &v), "2048"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(paths_ask_for_one_thing),       cmocka_unit_test(queries_are_read_whole),
        cmocka_unit_test(an_answer_says_what_was_shown), cmocka_unit_test(a_body_names_no_approver),
        cmocka_unit_test(a_reason_has_a_limit),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
