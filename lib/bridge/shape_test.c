/* The pure translations, and the edits that they are made of. Expected values: the schemas of
 * 2025-11-25 and 2026-07-28 (Tool, ClientCapabilities, ServerCapabilities), and by hand. */
#include "lib/bridge/bridge_internal.h"
#include "lib/bridge/testing.h"

static struct lw_arena arena;

static const struct lw_json *parse(const char *text)
{
    const struct lw_json *v;

    assert_int_equal(lw_json_parse(&arena, lw_strz(text), NULL, &v, NULL), 0);
    return v;
}

static void definitions(void **state)
{
    static const struct {
        enum lw_era era;
        const char *from;
        const char *to;
    } cases[] = {
        {LW_ERA_MODERN,
         "{\"name\":\"a\", \"execution\":{\"taskSupport\":\"optional\"}, \"inputSchema\":{}}",
         "{\"name\":\"a\", \"inputSchema\":{}}"},
        {LW_ERA_MODERN, "{\"execution\":{},\"name\":\"a\"}", "{\"name\":\"a\"}"},
        {LW_ERA_MODERN, "{\"name\":\"a\",\"outputSchema\":{\"type\":\"array\"}}",
         "{\"name\":\"a\",\"outputSchema\":{\"type\":\"array\"}}"},
        /* of the tool alone, not of what is inside */
        {LW_ERA_MODERN, "{\"name\":\"a\",\"inputSchema\":{\"execution\":{}}}",
         "{\"name\":\"a\",\"inputSchema\":{\"execution\":{}}}"},
        {LW_ERA_LEGACY, "{\"name\":\"a\",\"outputSchema\":{\"type\":\"array\"},\"x\":1}",
         "{\"name\":\"a\",\"x\":1}"},
        {LW_ERA_LEGACY, "{\"name\":\"a\",\"outputSchema\":{\"type\":\"object\"}}",
         "{\"name\":\"a\",\"outputSchema\":{\"type\":\"object\"}}"},
        {LW_ERA_LEGACY, "{\"name\":\"a\",\"outputSchema\":{\"oneOf\":[]}}", "{\"name\":\"a\"}"},
        {LW_ERA_LEGACY, "{\"name\":\"a\",\"outputSchema\":true}", "{\"name\":\"a\"}"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct lw_buf b;

        lw_buf_init(&b, 4096);
        lw_bridge_definition(cases[i].era, lw_strz(cases[i].from), &b);
        assert_int_equal(lw_buf_status(&b), 0);
        same(lw_buf_str(&b), cases[i].to);
        lw_buf_fini(&b);
    }
}

static void server_capabilities(void **state)
{
    static const struct {
        enum lw_era era;
        const char *from;
        const char *to;
    } cases[] = {
        {LW_ERA_MODERN, "{\"tools\":{\"listChanged\":true},\"logging\":{},\"x\":1}",
         "{\"tools\":{\"listChanged\":true},\"logging\":{},\"x\":1}"},
        /* tasks are an extension now */
        {LW_ERA_MODERN, "{\"tools\":{},\"tasks\":{\"requests\":{\"tools\":{\"call\":{}}}}}",
         "{\"tools\":{},\"extensions\":{\"io.modelcontextprotocol/tasks\":{}}}"},
        /* ... of tool calls alone */
        {LW_ERA_MODERN, "{\"tasks\":{\"list\":{}}}", "{}"},
        {LW_ERA_MODERN,
         "{\"tasks\":{\"requests\":{\"tools\":{\"call\":{}}}},\"extensions\":{\"a.b/"
         "c\":{\"d\":1}}}",
         "{\"extensions\":{\"a.b/c\":{\"d\":1},\"io.modelcontextprotocol/tasks\":{}}}"},
        /* tasks are of the core in 2025-11-25 */
        {LW_ERA_LEGACY, "{\"tools\":{},\"extensions\":{\"io.modelcontextprotocol/tasks\":{}}}",
         "{\"tools\":{},\"tasks\":{\"list\":{},\"cancel\":{},\"requests\":{\"tools\":{"
         "\"call\":{}}}}}"},
        {LW_ERA_LEGACY, "{\"extensions\":{\"a.b/c\":{}}}", "{\"extensions\":{\"a.b/c\":{}}}"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct lw_buf b;

        lw_buf_init(&b, 4096);
        lw_bridge_capabilities(cases[i].era, LW_STR("2025-11-25"), parse(cases[i].from), &b);
        assert_int_equal(lw_buf_status(&b), 0);
        same(lw_buf_str(&b), cases[i].to);
        lw_buf_fini(&b);
    }
}

static void initialize(void **state)
{
    struct lw_buf b;

    (void)state;
    lw_buf_init(&b, 4096);
    lw_bridge_initialize_params(parse("{\"elicitation\":{\"form\":{}},\"roots\":{},"
                                      "\"extensions\":{\"io.modelcontextprotocol/tasks\":{}}}"),
                                parse("{\"version\":\"1\",\"name\":\"c\"}"), &b);
    same(lw_buf_str(&b), "{\"protocolVersion\":\"2025-11-25\",\"capabilities\":"
                         "{\"elicitation\":{\"form\":{}},\"roots\":{}},"
                         "\"clientInfo\":{\"name\":\"c\",\"version\":\"1\"}}");
    lw_buf_reset(&b);
    lw_bridge_initialize_params(parse("{}"), NULL, &b);
    assert_true(lw_str_starts(lw_buf_str(&b),
                              LW_STR("{\"protocolVersion\":\"2025-11-25\",\"capabilities\":{},"
                                     "\"clientInfo\":{\"name\":\"landwaiter\",")));
    lw_buf_fini(&b);
}

/* Every subset of four members removed, with and without an insertion: the rest stays as it was. */
static void edits(void **state)
{
    static const char *const names[] = {"a", "b", "c", "d"};
    static const char *const values[] = {"1", "{\"b\":[2]}", "\"x,y\"", "null"};

    (void)state;
    for (unsigned set = 0; set < 32; set++) {
        const struct lw_json *v =
            parse(" {\"a\":1, \"b\" : {\"b\":[2]} ,\"c\":\"x,y\",\"d\":null} ");
        bool insert = set & 16;
        const char *gone[5] = {NULL};
        struct lw_edits e = {.n = 0};
        struct lw_buf got;
        struct lw_buf want;
        uint32_t left = 0;
        size_t n = 0;

        lw_buf_init(&got, 4096);
        lw_buf_init(&want, 4096);
        lw_buf_addc(&want, '{');
        if (insert)
            lw_buf_addz(&want, "\"n\":0");
        for (unsigned i = 0; i < 4; i++) {
            if (set & (1u << i)) {
                gone[n++] = names[i];
                continue;
            }
            lw_buf_addf(&want, "%s\"%s\":%s", left || insert ? "," : "", names[i], values[i]);
            left++;
        }
        lw_buf_addc(&want, '}');
        lw_edit_remove(&e, v, gone);
        if (insert)
            lw_edit_insert(&e, v, LW_STR("\"n\":0"), left);
        lw_edit_apply(&e, v->raw, &got);
        assert_int_equal(lw_buf_status(&got), 0);
        assert_true(lw_json_equal(parse(lw_arena_dup(&arena, lw_buf_str(&got)).p),
                                  parse(lw_arena_dup(&arena, lw_buf_str(&want)).p)));
        lw_buf_fini(&got);
        lw_buf_fini(&want);
    }
}

static void edits_fail_as_one(void **state)
{
    const struct lw_json *v = parse("{\"a\":{\"b\":1}}");
    static const char *const a[] = {"a", NULL};
    struct lw_edits e = {.n = 0};
    struct lw_buf b;

    (void)state;
    lw_buf_init(&b, 4096);
    lw_edit_remove(&e, v, a);
    lw_edit_value(&e, lw_json_getz(lw_json_getz(v, "a"), "b"), LW_STR("2")); /* inside it */
    lw_edit_apply(&e, v->raw, &b);
    assert_int_not_equal(lw_buf_status(&b), 0);
    lw_buf_reset(&b);
    e = (struct lw_edits){.n = 0};
    for (int i = 0; i <= LW_EDITS_MAX; i++)
        lw_edit_insert(&e, v, LW_STR("\"c\":1"), 1);
    lw_edit_apply(&e, v->raw, &b);
    assert_int_not_equal(lw_buf_status(&b), 0);
    lw_buf_fini(&b);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(definitions),       cmocka_unit_test(server_capabilities),
        cmocka_unit_test(initialize),        cmocka_unit_test(edits),
        cmocka_unit_test(edits_fail_as_one),
    };
    int rc;

    lw_arena_init(&arena, 16 << 20);
    rc = cmocka_run_group_tests_name("shape", tests, NULL, NULL);
    lw_arena_fini(&arena);
    return rc;
}
