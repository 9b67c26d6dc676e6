/* What is started and who vouches for it: which kind each difference is. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "lib/drift/drift.h"

static struct lw_surface *surface(enum lw_fact fact, const char *value)
{
    struct lw_surface *s = NULL;
    const struct lw_json *v;
    struct lw_arena a;

    lw_arena_init(&a, 1 << 20);
    assert_int_equal(lw_surface_new(LW_STR("s"), LW_STR("v"), NULL, &s), 0);
    for (int p = 0; p < LW_PART_COUNT; p++)
        lw_surface_skip_part(s, (enum lw_part)p);
    if (value) {
        assert_int_equal(lw_json_parse(&a, lw_strz(value), NULL, &v, NULL), 0);
        assert_int_equal(lw_surface_set_fact(s, fact, v), 0);
    }
    assert_int_equal(lw_surface_seal(s), 0);
    lw_arena_fini(&a);
    return s;
}

struct expected {
    const char *before;
    const char *after;
    enum lw_delta_kind kind;
    const char *path;
    enum lw_disposition disposition;
};

/* Exactly one delta. */
static void expect(enum lw_fact fact, const struct expected *e)
{
    struct lw_approval a = {.by = LW_STR("ann"), .at = 1};
    struct lw_surface *before = surface(fact, e->before);
    struct lw_surface *after = surface(fact, e->after);
    struct lw_manifest *m = NULL;
    struct lw_drift *d = NULL;
    const struct lw_delta *first;

    assert_int_equal(lw_manifest_approve(NULL, before, &a, &m), 0);
    assert_int_equal(lw_drift_classify(m, after, &d), 0);
    assert_int_equal(lw_drift_count(d), 1);
    first = lw_drift_first(d);
    assert_string_equal(lw_delta_name(first->kind), lw_delta_name(e->kind));
    assert_true(lw_str_eqz(first->path, e->path));
    assert_int_equal(first->disposition, e->disposition);
    assert_int_equal(lw_drift_server(d), e->disposition);
    lw_drift_free(&d);
    lw_manifest_free(&m);
    lw_surface_free(&before);
    lw_surface_free(&after);
}

#define P(version, files, tree)                                                                    \
    "{\"argv\":[\"a\"],\"package\":{\"files\":\"" files "\",\"name\":\"p\",\"tree\":\"" tree       \
    "\",\"version\":\"" version "\"}}"

static void what_is_started(void **state)
{
    static const struct expected cases[] = {
        {"{\"argv\":[\"a\"]}", "{\"argv\":[\"b\"]}", LW_DELTA_LAUNCH_CHANGED, "launch/argv",
         LW_QUARANTINE},
        /* approved by a version that did not look */
        {"{\"argv\":[\"a\"]}", "{\"argv\":[\"a\"],\"sha256\":\"x\"}", LW_DELTA_LAUNCH_DETAIL_ADDED,
         "launch/sha256", LW_REVIEW},
        {"{\"argv\":[\"a\"]}", P("1", "f", "t"), LW_DELTA_LAUNCH_DETAIL_ADDED, "launch/package",
         LW_REVIEW},
        {"{\"argv\":[\"a\"]}", "{\"argv\":[\"a\"],\"environment\":{}}",
         LW_DELTA_LAUNCH_DETAIL_ADDED, "launch/environment", LW_REVIEW},
        /* but not a folder or an executable, which there always was */
        {"{\"argv\":[\"a\"]}", "{\"argv\":[\"a\"],\"cwd\":\"/x\"}", LW_DELTA_LAUNCH_CHANGED,
         "launch/cwd", LW_QUARANTINE},
        {"{\"sha256\":\"x\"}", "{\"sha256\":\"y\"}", LW_DELTA_LAUNCH_BINARY_CHANGED,
         "launch/sha256", LW_REVIEW},
        {"{\"environment\":{\"names\":[]}}", "{\"environment\":{\"names\":[\"A\"]}}",
         LW_DELTA_LAUNCH_ENVIRONMENT_CHANGED, "launch/environment", LW_REVIEW},
        {P("1", "f", "t"), P("1", "f", "u"), LW_DELTA_LAUNCH_DEPENDENCY_CHANGED,
         "launch/package/tree", LW_REVIEW},
        {P("1", "f", "t"), P("2", "f", "t"), LW_DELTA_LAUNCH_PACKAGE_CHANGED,
         "launch/package/version", LW_REVIEW},
        {P("1", "f", "t"), P("1", "g", "t"), LW_DELTA_LAUNCH_PACKAGE_REPLACED,
         "launch/package/files", LW_QUARANTINE},
        /* another package, or none where there was one, is another program */
        {P("1", "f", "t"), "{\"argv\":[\"a\"]}", LW_DELTA_LAUNCH_CHANGED, "launch/package",
         LW_QUARANTINE},
        {"{\"package\":{\"name\":\"p\"}}", "{\"package\":{\"name\":\"q\"}}",
         LW_DELTA_LAUNCH_CHANGED, "launch/package/name", LW_QUARANTINE},
        /* a lock file that is not of one machine */
        {"{\"argv\":[\"a\"],\"portable\":true}",
         "{\"argv\":[\"a\"],\"executable\":\"/e\",\"sha256\":\"x\"}", LW_DELTA_LAUNCH_PORTABLE,
         "launch", LW_PASS},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
        expect(LW_FACT_LAUNCH, &cases[i]);
}

static void who_vouches(void **state)
{
    static const struct expected cases[] = {
        {"{\"issuers\":[\"https://a\"]}", "{\"issuers\":[\"https://b\"]}",
         LW_DELTA_AUTH_ISSUER_CHANGED, "auth/issuers", LW_QUARANTINE},
        {"{\"scopes\":[\"read\"]}", "{\"scopes\":[\"read\",\"write\"]}", LW_DELTA_AUTH_SCOPE_ADDED,
         "auth/scopes", LW_REVIEW},
        {"{\"scopes\":[\"read\",\"write\"]}", "{\"scopes\":[\"read\"]}", LW_DELTA_AUTH_CHANGED,
         "auth/scopes", LW_REVIEW},
        {NULL, "{\"issuers\":[\"https://a\"]}", LW_DELTA_AUTH_CHANGED, "auth", LW_REVIEW},
        {"{\"issuers\":[\"https://a\"]}", NULL, LW_DELTA_AUTH_CHANGED, "auth", LW_REVIEW},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
        expect(LW_FACT_AUTH, &cases[i]);
}

static void what_no_client_is_shown(void **state)
{
    static const struct expected e = {"{\"x\":1}", "{\"x\":2}", LW_DELTA_EXTRA_CHANGED, "extra",
                                      LW_PASS};

    (void)state;
    expect(LW_FACT_EXTRA, &e);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_started),
        cmocka_unit_test(who_vouches),
        cmocka_unit_test(what_no_client_is_shown),
    };

    return cmocka_run_group_tests_name("drift_launch", tests, NULL, NULL);
}
