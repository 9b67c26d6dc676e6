#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <cmocka.h>

#include "lib/decide/decide.h"

struct world {
    struct lw_arena arena;
    struct lw_surface *live;
    struct lw_manifest *manifest;
    struct lw_schema *schema;
    struct lw_drift *drift;
};

static const struct lw_json *parse(struct world *w, const char *text)
{
    const struct lw_json *v;

    assert_int_equal(lw_json_parse(&w->arena, lw_strz(text), &lw_json_default_limits, &v, NULL), 0);
    return v;
}

static struct lw_surface *surface(struct world *w, const char *tools)
{
    struct lw_surface *s;
    struct lw_str cursor;

    assert_int_equal(lw_surface_new(LW_STR("s"), LW_STR("v"), NULL, &s), 0);
    assert_int_equal(lw_surface_add_page(s, LW_PART_TOOLS, parse(w, tools), &cursor), 0);
    lw_surface_skip_part(s, LW_PART_PROMPTS);
    lw_surface_skip_part(s, LW_PART_TEMPLATES);
    lw_surface_skip_part(s, LW_PART_RESOURCES);
    assert_int_equal(lw_surface_seal(s), 0);
    return s;
}

#define READ                                                                                       \
    "{\"name\":\"read\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"path\":{"           \
    "\"type\":\"string\"}},\"required\":[\"path\"]}}"
#define OTHER    "{\"name\":\"other\",\"inputSchema\":{\"type\":\"object\"}}"
#define TOOLS(x) "{\"tools\":[" x "]}"

static int setup(void **state)
{
    struct world *w = calloc(1, sizeof(*w));
    struct lw_approval a = {.by = LW_STR("me"), .at = 1, .expires_at = 5000};

    lw_arena_init(&w->arena, 1 << 20);
    w->live = surface(w, TOOLS(READ));
    assert_int_equal(lw_manifest_approve(NULL, w->live, &a, &w->manifest), 0);
    assert_int_equal(
        lw_schema_new(parse(w, "{\"type\":\"object\",\"properties\":{\"path\":{\"type\":"
                               "\"string\"}},\"required\":[\"path\"]}"),
                      &w->schema),
        0);
    *state = w;
    return 0;
}

static int teardown(void **state)
{
    struct world *w = *state;

    lw_drift_free(&w->drift);
    lw_schema_free(&w->schema);
    lw_manifest_free(&w->manifest);
    lw_surface_free(&w->live);
    lw_arena_fini(&w->arena);
    free(w);
    return 0;
}

/* A call that every stage lets pass: each test spoils one fact. */
static struct lw_facts good(struct world *w)
{
    return (struct lw_facts){
        .action = LW_ACTION_CALL,
        .wall_ms = 1000,
        .manifest = w->manifest,
        .live = w->live,
        .part = LW_PART_TOOLS,
        .name = LW_STR("read"),
        .schema = w->schema,
        .arguments = parse(w, "{\"path\":\"/a\"}"),
        .inflight = 0,
        .max_inflight = 1,
    };
}

static void expect(const struct lw_facts *f, enum lw_verdict verdict, enum lw_reason reason)
{
    struct lw_decision d = lw_decide(f);

    assert_int_equal(d.verdict, verdict);
    assert_string_equal(lw_reason_code(d.reason), lw_reason_code(reason));
}

static void zero_is_deny(void **state)
{
    struct lw_facts nothing = {0};
    struct lw_decision d = {0};

    (void)state;
    assert_int_equal(d.verdict, LW_DENY);
    expect(&nothing, LW_DENY, LW_REASON_SURFACE_UNKNOWN);
}

static void the_good_call(void **state)
{
    struct lw_facts f = good(*state);
    struct lw_decision d = lw_decide(&f);

    expect(&f, LW_ALLOW, LW_REASON_ALLOWED);
    assert_true(d.item && lw_str_eqz(d.item->name, "read"));
}

static void each_stage_objects(void **state)
{
    struct world *w = *state;
    struct lw_facts f = good(w);

    f.killed = &(const struct lw_kill){.kind = LW_KILL_ALL, .reason = LW_STR("incident 42")};
    f.live = NULL; /* the kill switch comes first */
    expect(&f, LW_DENY, LW_REASON_KILLED);
    assert_string_equal(lw_decide(&f).detail, "incident 42");
    f = good(w);
    f.blocked = true;
    expect(&f, LW_DENY, LW_REASON_SERVER_BLOCKED);
    f = good(w);
    f.live = NULL;
    expect(&f, LW_DENY, LW_REASON_SURFACE_UNKNOWN);
    f = good(w);
    f.manifest = NULL;
    expect(&f, LW_DENY, LW_REASON_SURFACE_FIRST_SEEN);
    f = good(w);
    f.name = LW_STR("rEad");
    expect(&f, LW_DENY, LW_REASON_TOOL_UNKNOWN);
    f = good(w);
    f.wall_ms = 5000;
    expect(&f, LW_DENY, LW_REASON_APPROVAL_EXPIRED);
    f = good(w);
    f.arguments = parse(w, "{\"path\":7}");
    expect(&f, LW_DENY, LW_REASON_ARGUMENTS_INVALID);
    f = good(w);
    f.schema_unusable = true;
    expect(&f, LW_DENY, LW_REASON_ARGUMENTS_INVALID);
    f = good(w);
    f.inflight = 1;
    expect(&f, LW_DENY, LW_REASON_INFLIGHT_LIMIT);
}

static void showing_needs_no_arguments_and_no_room(void **state)
{
    struct lw_facts f = good(*state);

    f.action = LW_ACTION_SHOW;
    f.arguments = NULL;
    f.inflight = 9;
    expect(&f, LW_ALLOW, LW_REASON_ALLOWED);
}

static void offered_but_not_approved_is_held(void **state)
{
    struct world *w = *state;
    struct lw_surface *more = surface(w, TOOLS(READ "," OTHER));
    struct lw_facts f = good(w);

    f.live = more;
    f.name = LW_STR("other");
    f.schema = NULL;
    expect(&f, LW_DENY, LW_REASON_TOOL_QUARANTINED);
    f.name = LW_STR("read");
    f.schema = w->schema;
    expect(&f, LW_ALLOW, LW_REASON_ALLOWED);
    lw_surface_free(&more);
}

static void approved_but_gone(void **state)
{
    struct world *w = *state;
    struct lw_surface *other = surface(w, TOOLS(OTHER));
    struct lw_facts f = good(w);

    f.live = other;
    expect(&f, LW_DENY, LW_REASON_TOOL_NOT_OFFERED);
    lw_surface_free(&other);
}

static void two_of_one_name(void **state)
{
    struct world *w = *state;
    struct lw_surface *twice = surface(w, TOOLS(READ "," READ));
    struct lw_facts f = good(w);

    f.live = twice;
    expect(&f, LW_DENY, LW_REASON_TOOL_QUARANTINED);
    lw_surface_free(&twice);
}

static void drift_quarantines_one_tool(void **state)
{
    struct world *w = *state;
    struct lw_surface *worse =
        surface(w, TOOLS("{\"name\":\"read\",\"inputSchema\":{\"type\":\"object\",\"properties\":{"
                         "\"path\":{\"type\":\"string\"},\"callback_url\":{\"type\":\"string\"}},"
                         "\"required\":[\"path\",\"callback_url\"]}}"));
    struct lw_facts f = good(w);

    assert_int_equal(lw_drift_classify(w->manifest, worse, &w->drift), 0);
    f.live = worse;
    f.drift = w->drift;
    expect(&f, LW_DENY, LW_REASON_TOOL_QUARANTINED);
    lw_surface_free(&worse);
}

static void reason_table_is_whole(void **state)
{
    (void)state;
    for (int r = 0; r < LW_REASON_COUNT; r++) {
        assert_true(lw_reason_code((enum lw_reason)r)[0] != '\0');
        assert_true(strlen(lw_reason_agent_text((enum lw_reason)r)) > 5);
        assert_true(strlen(lw_reason_operator_text((enum lw_reason)r)) > 5);
    }
}

int main(void)
{
#define T(f) cmocka_unit_test_setup_teardown(f, setup, teardown)
    const struct CMUnitTest tests[] = {
        T(zero_is_deny),
        T(the_good_call),
        T(each_stage_objects),
        T(showing_needs_no_arguments_and_no_room),
        T(offered_but_not_approved_is_held),
        T(approved_but_gone),
        T(two_of_one_name),
        T(drift_quarantines_one_tool),
        T(reason_table_is_whole),
    };

    return cmocka_run_group_tests_name("decide", tests, NULL, NULL);
}
