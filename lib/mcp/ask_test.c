/* Expected values: 2025-11-25 and 2026-07-28 client/elicitation (modes; an empty object stands for
 * forms), client/sampling (tools are a capability of their own), client/roots. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "lib/mcp/ask.h"

static struct lw_arena arena;

static const struct lw_json *parse(const char *text)
{
    const struct lw_json *v = NULL;

    assert_int_equal(lw_json_parse(&arena, lw_strz(text), NULL, &v, NULL), 0);
    return v;
}

static void asks(const char *method, const char *params, enum lw_ask_kind want)
{
    assert_int_equal(lw_mcp_ask(lw_strz(method), params ? parse(params) : NULL), want);
}

static void what_is_asked(void **state)
{
    (void)state;
    asks("roots/list", NULL, LW_ASK_ROOTS);
    asks("sampling/createMessage", "{\"messages\":[]}", LW_ASK_SAMPLING);
    asks("sampling/createMessage", "{\"tools\":[]}", LW_ASK_TOOLS);
    asks("sampling/createMessage", "{\"toolChoice\":{}}", LW_ASK_TOOLS);
    asks("elicitation/create", NULL, LW_ASK_FORM);
    asks("elicitation/create", "{\"mode\":\"form\"}", LW_ASK_FORM);
    asks("elicitation/create", "{\"mode\":\"url\"}", LW_ASK_URL);
    asks("elicitation/create", "{\"mode\":[\"url\"]}", LW_ASK_FORM);
    asks("elicitation/Create", "{}", LW_ASK_NONE);
    asks("tools/list", "{}", LW_ASK_NONE);
}

static void lacks(const char *capabilities, enum lw_ask_kind what, const char *want)
{
    const char *got = lw_mcp_ask_lacks(capabilities ? parse(capabilities) : NULL, what);

    if (want)
        assert_string_equal(got, want);
    else
        assert_null(got);
}

static void what_is_declared(void **state)
{
    (void)state;
    lacks(NULL, LW_ASK_ROOTS, "{\"roots\":{}}");
    lacks("{\"roots\":true}", LW_ASK_ROOTS, "{\"roots\":{}}");
    lacks("{\"roots\":{\"listChanged\":true}}", LW_ASK_ROOTS, NULL);
    lacks("{}", LW_ASK_SAMPLING, "{\"sampling\":{}}");
    lacks("{\"sampling\":{}}", LW_ASK_SAMPLING, NULL);
    lacks("{}", LW_ASK_TOOLS, "{\"sampling\":{}}");
    lacks("{\"sampling\":{}}", LW_ASK_TOOLS, "{\"sampling\":{\"tools\":{}}}");
    lacks("{\"sampling\":{\"tools\":null}}", LW_ASK_TOOLS, "{\"sampling\":{\"tools\":{}}}");
    lacks("{\"sampling\":{\"tools\":{}}}", LW_ASK_TOOLS, NULL);
    lacks("{}", LW_ASK_FORM, "{\"elicitation\":{\"form\":{}}}");
    lacks("{\"elicitation\":{}}", LW_ASK_FORM, NULL);
    lacks("{\"elicitation\":{\"form\":{}}}", LW_ASK_FORM, NULL);
    lacks("{\"elicitation\":{\"form\":{},\"url\":{}}}", LW_ASK_FORM, NULL);
    lacks("{\"elicitation\":{\"url\":{}}}", LW_ASK_FORM, "{\"elicitation\":{\"form\":{}}}");
    lacks("{\"elicitation\":{}}", LW_ASK_URL, "{\"elicitation\":{\"url\":{}}}");
    lacks("{\"elicitation\":{\"url\":{}}}", LW_ASK_URL, NULL);
    lacks("{\"elicitation\":{\"url\":1}}", LW_ASK_URL, "{\"elicitation\":{\"url\":{}}}");
    lacks("{\"elicitation\":{},\"sampling\":{},\"roots\":{}}", LW_ASK_NONE, "{}");
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_asked),
        cmocka_unit_test(what_is_declared),
    };
    int failed;

    lw_arena_init(&arena, 1 << 20);
    failed = cmocka_run_group_tests_name("mcp_ask", tests, NULL, NULL);
    lw_arena_fini(&arena);
    return failed;
}
