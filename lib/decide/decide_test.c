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

/* ---- the operator's rules ---- */

#define RULES(rules) "{\"version\":1,\"rules\":[" rules "]}"
#define RULE(id, match, decision)                                                                  \
    "{\"id\":\"" id "\",\"match\":{" match "},\"decision\":\"" decision "\"}"
#define ALL   RULE("all", "", "allow")
#define NEVER RULE("never", "", "deny")

/* A call that every other stage lets pass, under these rules. */
struct ruled {
    struct lw_facts f;
    struct lw_policy_call call;
    struct lw_policy *policy;
};

static void rule(struct ruled *r, struct world *w, const char *text)
{
    struct lw_policy_file file = {LW_STR("p"), lw_strz(text)};
    struct lw_policy_fault fault;

    lw_policy_free(&r->policy);
    if (lw_policy_new(&file, 1, &r->policy, &fault) != 0)
        fail_msg("%s", fault.text);
    r->f = good(w);
    r->call = (struct lw_policy_call){.server = LW_STR("s"),
                                      .method = LW_STR("tools/call"),
                                      .kind = LW_PART_TOOLS,
                                      .name = LW_STR("read"),
                                      .arguments = r->f.arguments};
    r->f.policy = r->policy;
    r->f.call = &r->call;
    r->f.arena = &w->arena;
}

static void rules_decide(void **state)
{
    static const struct {
        const char *policy;
        enum lw_verdict verdict;
        enum lw_reason reason;
        const char *rule; /* that decided, or NULL */
    } rows[] = {
        {RULES(""), LW_DENY, LW_REASON_POLICY_DEFAULT, NULL},
        {RULES(ALL), LW_ALLOW, LW_REASON_ALLOWED, "all"},
        {RULES(NEVER), LW_DENY, LW_REASON_POLICY_DENIED, "never"},
        {RULES(ALL "," NEVER), LW_DENY, LW_REASON_POLICY_DENIED, "never"},
        {RULES(RULE("ask", "", "require_approval")), LW_REQUIRE_APPROVAL,
         LW_REASON_APPROVAL_REQUIRED, "ask"},
        {RULES(ALL "," RULE("ask", "", "require_approval")), LW_REQUIRE_APPROVAL,
         LW_REASON_APPROVAL_REQUIRED, "ask"},
        {RULES(NEVER "," RULE("ask", "", "require_approval")), LW_DENY, LW_REASON_POLICY_DENIED,
         "never"},
        {RULES(RULE("a", "\"args\":{\"/path\":\"/a\"}", "allow")), LW_ALLOW, LW_REASON_ALLOWED,
         "a"},
        {RULES(RULE("a", "\"args\":{\"/path\":\"/b\"}", "allow")), LW_DENY,
         LW_REASON_POLICY_DEFAULT, NULL},
        /* What is not there voids an allow and triggers a deny, under "not" too. */
        {RULES(RULE("a", "\"args\":{\"/path\":{},\"/mode\":\"r\"}", "allow")), LW_DENY,
         LW_REASON_POLICY_DEFAULT, NULL},
        {RULES(RULE("a", "\"args\":{\"/path\":{},\"/mode\":{\"not\":\"r\"}}", "allow")), LW_DENY,
         LW_REASON_POLICY_DEFAULT, NULL},
        {RULES(ALL "," RULE("d", "\"args\":{\"/mode\":\"r\"}", "deny")), LW_DENY,
         LW_REASON_POLICY_DENIED, "d"},
        {RULES(RULE("a", "\"args\":{\"/mode\":{\"exists\":false}}", "allow")), LW_DENY,
         LW_REASON_POLICY_UNDECLARED, NULL},
        {RULES(RULE("o", "\"tool\":\"other\"", "allow")), LW_DENY, LW_REASON_POLICY_DEFAULT, NULL},
    };
    struct world *w = *state;
    struct ruled r = {0};

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct lw_decision d;

        rule(&r, w, rows[i].policy);
        d = lw_decide(&r.f);
        if (d.verdict != rows[i].verdict || d.reason != rows[i].reason || !d.policy ||
            (rows[i].rule ? !lw_str_eqz(d.rule, rows[i].rule) : d.rule.p != NULL))
            fail_msg("%s: %s (%s) by %.*s", rows[i].policy, lw_verdict_name(d.verdict),
                     lw_reason_code(d.reason), LW_FMT(d.rule));
    }
    lw_policy_free(&r.policy);
}

static void a_rule_has_its_words(void **state)
{
    struct world *w = *state;
    struct ruled r = {0};

    rule(&r, w,
         RULES("{\"id\":\"d\",\"match\":{},\"decision\":\"deny\",\"reason\":\"ask in #data\"}"));
    assert_true(lw_str_eqz(lw_decide(&r.f).say, "ask in #data"));
    lw_policy_free(&r.policy);
}

/* Whatever the rules say, the stages before them object first. */
static void rules_stand_below_the_other_stages(void **state)
{
    static const char *const policies[] = {RULES(ALL), RULES(NEVER),
                                           RULES(RULE("ask", "", "require_approval"))};
    struct world *w = *state;
    struct ruled r = {0};

    for (size_t i = 0; i < 3; i++) {
        rule(&r, w, policies[i]);
        r.f.killed = &(const struct lw_kill){.kind = LW_KILL_ALL};
        expect(&r.f, LW_DENY, LW_REASON_KILLED);
        rule(&r, w, policies[i]);
        r.f.manifest = NULL;
        expect(&r.f, LW_DENY, LW_REASON_SURFACE_FIRST_SEEN);
        assert_null(lw_decide(&r.f).policy);
        rule(&r, w, policies[i]);
        r.f.wall_ms = 5000;
        expect(&r.f, LW_DENY, LW_REASON_APPROVAL_EXPIRED);
        rule(&r, w, policies[i]);
        r.f.arguments = parse(w, "{\"path\":7}");
        expect(&r.f, LW_DENY, LW_REASON_ARGUMENTS_INVALID);
    }
    /* And the room for one more call is looked at last. */
    rule(&r, w, RULES(NEVER));
    r.f.inflight = 1;
    expect(&r.f, LW_DENY, LW_REASON_POLICY_DENIED);
    rule(&r, w, RULES(ALL));
    r.f.inflight = 1;
    expect(&r.f, LW_DENY, LW_REASON_INFLIGHT_LIMIT);
    lw_policy_free(&r.policy);
}

static void shadow_is_no_verdict(void **state)
{
    struct world *w = *state;
    struct ruled r = {0};
    struct lw_decision d;

    rule(&r, w,
         RULES(ALL ",{\"id\":\"soon\",\"match\":{},\"decision\":\"deny\",\"mode\":\"shadow\"}"));
    d = lw_decide(&r.f);
    assert_int_equal(d.verdict, LW_ALLOW);
    assert_true(d.policy->shadow);
    assert_int_equal(d.policy->would_be, LW_DENY);
    rule(&r, w, RULES("{\"id\":\"soon\",\"match\":{},\"decision\":\"allow\",\"mode\":\"shadow\"}"));
    expect(&r.f, LW_DENY, LW_REASON_POLICY_DEFAULT);
    assert_int_equal(lw_decide(&r.f).policy->would_be, LW_ALLOW);
    /* The whole file: as without rules, and still recorded. */
    rule(&r, w, "{\"version\":1,\"mode\":\"shadow\",\"rules\":[" NEVER "]}");
    expect(&r.f, LW_ALLOW, LW_REASON_ALLOWED);
    assert_int_equal(lw_decide(&r.f).policy->would_be, LW_DENY);
    lw_policy_free(&r.policy);
}

/* What the caller says of effect, review and time does not count: the manifest and the facts do. */
static void facts_are_not_the_callers(void **state)
{
    struct lw_approval a = {.by = LW_STR("me"), .at = 1, .effect = LW_EFFECT_WRITE};
    struct world *w = *state;
    struct lw_manifest *m = NULL;
    struct ruled r = {0};

    assert_int_equal(lw_manifest_approve(NULL, w->live, &a, &m), 0);
    rule(&r, w, RULES(RULE("r", "\"effect\":\"read\"", "allow")));
    r.f.manifest = m;
    r.f.effect = r.call.effect = LW_EFFECT_READ;
    expect(&r.f, LW_DENY, LW_REASON_POLICY_DEFAULT);
    rule(&r, w, RULES(RULE("w", "\"effect\":\"write\"", "allow")));
    r.f.manifest = m;
    r.call.effect = LW_EFFECT_READ;
    expect(&r.f, LW_ALLOW, LW_REASON_ALLOWED);
    rule(&r, w, RULES(RULE("v", "\"surface\":\"approved\"", "allow")));
    r.call.review = true;
    expect(&r.f, LW_ALLOW, LW_REASON_ALLOWED);
    /* 1000 ms after the epoch is a Thursday. */
    rule(&r, w, RULES(RULE("t", "\"time\":{\"days\":[\"thu\"]}", "allow")));
    r.call.wall_ms = (int64_t)86400000;
    expect(&r.f, LW_ALLOW, LW_REASON_ALLOWED);
    lw_policy_free(&r.policy);
    lw_manifest_free(&m);
}

static void what_is_shown_is_what_could_be_called(void **state)
{
    static const struct {
        const char *policy;
        bool shown;
    } rows[] = {
        {RULES(RULE("a", "\"args\":{\"/path\":\"/only\"}", "allow")), true},
        {RULES(RULE("q", "\"args\":{\"/path\":\"/only\"}", "require_approval")), true},
        {RULES(ALL "," RULE("d", "\"args\":{\"/path\":\"/a\"}", "deny")), true},
        {RULES(RULE("a", "\"time\":{\"days\":[\"mon\"]}", "allow")), true},
        {RULES(ALL "," NEVER), false},
        {RULES(RULE("o", "\"tool\":\"other\"", "allow")), false},
        {RULES(RULE("e", "\"effect\":\"read\"", "allow")), false},
        {RULES(""), false},
    };
    struct world *w = *state;
    struct ruled r = {0};

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        rule(&r, w, rows[i].policy);
        r.f.action = LW_ACTION_SHOW;
        r.f.arguments = r.call.arguments = NULL;
        r.call.listing = true;
        if ((lw_decide(&r.f).verdict != LW_DENY) != rows[i].shown)
            fail_msg("%s: %s", rows[i].policy, rows[i].shown ? "hidden" : "shown");
    }
    lw_policy_free(&r.policy);
}

static void talk_needs_no_rule_and_can_be_forbidden(void **state)
{
    struct world *w = *state;
    struct ruled r = {0};

    rule(&r, w, RULES(""));
    r.f.action = LW_ACTION_TALK;
    r.f.part = r.call.kind = -1;
    r.call.method = LW_STR("ping");
    r.call.listing = true;
    expect(&r.f, LW_ALLOW, LW_REASON_ALLOWED);
    rule(&r, w, RULES(RULE("p", "\"method\":\"ping\"", "deny")));
    r.f.action = LW_ACTION_TALK;
    r.f.part = r.call.kind = -1;
    r.call.method = LW_STR("ping");
    r.call.listing = true;
    expect(&r.f, LW_DENY, LW_REASON_POLICY_DENIED);
    lw_policy_free(&r.policy);
}

static void without_memory_it_is_denied(void **state)
{
    struct world *w = *state;
    struct ruled r = {0};
    struct lw_arena none;

    lw_arena_init(&none, 16);
    rule(&r, w, RULES(ALL));
    r.f.arena = &none;
    expect(&r.f, LW_DENY, LW_REASON_POLICY_DEFAULT);
    lw_arena_fini(&none);
    lw_policy_free(&r.policy);
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
        T(rules_decide),
        T(a_rule_has_its_words),
        T(rules_stand_below_the_other_stages),
        T(shadow_is_no_verdict),
        T(facts_are_not_the_callers),
        T(what_is_shown_is_what_could_be_called),
        T(talk_needs_no_rule_and_can_be_forbidden),
        T(without_memory_it_is_denied),
        T(reason_table_is_whole),
    };

    return cmocka_run_group_tests_name("decide", tests, NULL, NULL);
}
