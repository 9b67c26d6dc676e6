/* The policies of examples/policies with their fixtures: each is what its file says it is, and each
 * rule decides at least one of them. (`landwaiter policy test` reads the same files.) */
#include "lib/json/testing.h"
#include "lib/approve/approve.h"
#include "lib/policy/op.h"
#include "lib/policy/path.h"
#include "src/config/policy.h"

#define PATHS 16u

struct example {
    struct lw_policy_loaded *loaded;
    bool *decided; /* by number of rule */
    const char *file;
};

static char *path_of(const char *name, const char *ending)
{
    static char path[4096];
    const char *root = getenv("LW_SOURCE_ROOT");

    snprintf(path, sizeof(path), "%s/examples/policies/%s%s", root ? root : "..", name, ending);
    return path;
}

static struct lw_str text_of(const struct lw_json *v, const char *key)
{
    return lw_json_string_or(lw_json_getz(v, key), LW_STR_NONE);
}

static enum lw_effect effect_of(const struct lw_json *given)
{
    enum lw_effect e = (enum lw_effect)0;
    struct lw_str name = text_of(given, "effect");

    if (name.p)
        assert_int_equal(lw_effect_parse(name, &e), 0);
    return e;
}

/* What the shell would find: what the fixture says, else the path itself when it is plain. */
static void find_paths(const struct lw_policy *p, const struct lw_json *given,
                       struct lw_policy_call *call, struct lw_policy_path *list,
                       struct lw_policy_paths *paths)
{
    const struct lw_json *known = lw_json_getz(given, "paths");
    struct lw_str wanted[PATHS];
    size_t n = lw_policy_paths_needed(p, call, wanted, PATHS);

    assert_true(n <= PATHS);
    for (size_t i = 0; i < n; i++) {
        const struct lw_json *named = lw_json_get(known, wanted[i]);
        struct lw_path plain;

        lw_path_parse(wanted[i], &arena, &plain);
        list[i] = (struct lw_policy_path){wanted[i], LW_STR_NONE};
        if (named)
            list[i].real = named->string;
        else if (plain.kind == LW_PATH_ABSOLUTE && !plain.up)
            list[i].real = plain.text;
    }
    *paths = (struct lw_policy_paths){list, n, true};
    call->paths = paths;
}

static void check_fixture(struct example *e, const struct lw_json *test)
{
    const struct lw_json *given = lw_json_getz(test, "given");
    const struct lw_json *expect = lw_json_getz(test, "expect");
    struct lw_str name = text_of(test, "name");
    struct lw_str rule = text_of(expect, "rule");
    struct lw_policy_call call = {.server = text_of(given, "server"),
                                  .method = LW_STR("tools/call"),
                                  .name = text_of(given, "tool"),
                                  .kind = LW_PART_TOOLS,
                                  .arguments = lw_json_getz(given, "arguments"),
                                  .effect = effect_of(given)};
    struct lw_policy_path list[PATHS];
    struct lw_policy_paths paths;
    struct lw_policy_result r;

    assert_true(call.server.n && call.name.n && call.arguments && name.n);
    find_paths(e->loaded->policy, given, &call, list, &paths);
    lw_policy_decide(e->loaded->policy, &call, &arena, &r);
    if (!lw_str_eqz(text_of(expect, "decision"), lw_verdict_name(r.verdict)) ||
        (rule.p && (!r.deciding || !lw_str_eq(rule, r.deciding->id))))
        fail_msg("%s: %.*s: %s by %.*s: %s", e->file, LW_FMT(name), lw_verdict_name(r.verdict),
                 LW_FMT(r.deciding ? r.deciding->id : LW_STR("no rule")), r.detail);
    for (size_t i = 0; r.deciding && i < lw_policy_rule_count(e->loaded->policy); i++)
        e->decided[i] |= lw_policy_rule_at(e->loaded->policy, i) == r.deciding;
}

static void check_example(const char *name, size_t least)
{
    const char *path = path_of(name, ".yaml");
    struct example e = {.file = name};
    struct lw_config_error err = {0};
    const struct lw_json *fixtures = NULL;
    struct lw_yaml y = {0};
    size_t n = 0;

    if (lw_policy_load(&path, 1, &e.loaded, &err) != 0)
        fail_msg("%s", err.text);
    e.decided = calloc(lw_policy_rule_count(e.loaded->policy), sizeof(*e.decided));
    assert_int_equal(lw_yaml_read(path_of(name, ".test.yaml"), "fixture", "--", &y, &err), 0);
    assert_int_equal(lw_json_parse(&arena, lw_yaml_json(&y), NULL, &fixtures, NULL), 0);
    LW_JSON_EACH (t, lw_json_getz(fixtures, "tests")) {
        check_fixture(&e, t);
        n++;
    }
    assert_true(n >= least);
    for (size_t i = 0; i < lw_policy_rule_count(e.loaded->policy); i++) {
        if (!e.decided[i])
            fail_msg("%s: no fixture is decided by rule %.*s", name,
                     LW_FMT(lw_policy_rule_at(e.loaded->policy, i)->id));
    }
    lw_yaml_fini(&y);
    free(e.decided);
    lw_policy_loaded_free(&e.loaded);
}

static void files_of_a_workspace(void **state)
{
    check_example("files", 18);
}

static void statements_of_a_database(void **state)
{
    check_example("sql", 15);
}

static void pages_of_a_browser(void **state)
{
    check_example("browser", 15);
}

static void payments_with_two_humans(void **state)
{
    const char *path;
    struct lw_policy_loaded *loaded = NULL;
    struct lw_config_error err = {0};
    const struct lw_policy_rule *large;

    check_example("payments", 10);
    path = path_of("payments", ".yaml");
    assert_int_equal(lw_policy_load(&path, 1, &loaded, &err), 0);
    large = lw_policy_rule_find(loaded->policy, LW_STR("pay-large"));
    assert_int_equal(large->terms->demands[0].quorum, 2);
    assert_true(large->terms->verified);
    lw_policy_loaded_free(&loaded);
}

static void reading_of_one_organisation(void **state)
{
    check_example("github-read-only", 7);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(files_of_a_workspace),     TEST(statements_of_a_database),    TEST(pages_of_a_browser),
        TEST(payments_with_two_humans), TEST(reading_of_one_organisation),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
