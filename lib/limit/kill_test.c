#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <cmocka.h>

#include "lib/limit/kill.h"

static const struct lw_kill two[] = {
    {LW_KILL_SERVER, LW_STR_INIT("files"), LW_STR_INIT("leak")},
    {LW_KILL_AGENT, LW_STR_INIT("bot"), LW_STR_INIT("")},
};

static const struct lw_kill *hits(const char *server, const char *agent)
{
    return lw_kill_hits(two, 2, lw_strz(server), lw_strz(agent));
}

static void what_is_named_is_stopped_and_nothing_else(void **state)
{
    (void)state;
    assert_ptr_equal(hits("files", "me"), &two[0]);
    assert_ptr_equal(hits("web", "bot"), &two[1]);
    assert_ptr_equal(hits("files", "bot"), &two[0]);
    assert_null(hits("web", "me"));
    assert_null(hits("file", "bo")); /* no prefix is a name */
    assert_null(hits("bot", "files"));
    assert_null(hits("web", ""));
    assert_null(lw_kill_hits(NULL, 0, LW_STR("files"), LW_STR("bot")));
}

static void all_is_all(void **state)
{
    const struct lw_kill all = {.kind = LW_KILL_ALL};

    (void)state;
    assert_ptr_equal(lw_kill_hits(&all, 1, LW_STR("x"), LW_STR("")), &all);
}

static void an_agent_without_a_name_is_not_one_with_an_empty_name(void **state)
{
    const struct lw_kill none = {.kind = LW_KILL_AGENT};

    (void)state;
    assert_null(lw_kill_hits(&none, 1, LW_STR("x"), LW_STR("")));
}

static void words(void **state)
{
    enum lw_kill_kind k;

    (void)state;
    for (int i = 0; i < 3; i++) {
        assert_int_equal(lw_kill_kind_parse(lw_strz(lw_kill_kind_name((enum lw_kill_kind)i)), &k),
                         0);
        assert_int_equal(k, i);
    }
    assert_int_equal(lw_kill_kind_parse(LW_STR("alle"), &k), -LW_ERR_UNKNOWN);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_named_is_stopped_and_nothing_else),
        cmocka_unit_test(all_is_all),
        cmocka_unit_test(an_agent_without_a_name_is_not_one_with_an_empty_name),
        cmocka_unit_test(words),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
