/* Steps that were approved one by one: what the live surface is against each earlier approval. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include "lib/base/buf.h"
#include "lib/drift/drift.h"

static struct lw_surface *surface(const char *tools)
{
    struct lw_surface *s = NULL;
    struct lw_buf b;

    lw_buf_init(&b, 1 << 22);
    lw_buf_addf(&b, "{\"tools\":[%s]}", tools);
    assert_int_equal(lw_surface_from_dump(lw_buf_str(&b), &s, NULL), 0);
    lw_buf_fini(&b);
    return s;
}

static struct lw_manifest *approved(const char *tools, const struct lw_manifest *old)
{
    struct lw_approval a = {.by = LW_STR("ann")};
    struct lw_surface *s = surface(tools);
    struct lw_manifest *m = NULL;

    assert_int_equal(lw_manifest_approve(old, s, &a, &m), 0);
    lw_surface_free(&s);
    return m;
}

#define STEPS(pattern, words)                                                                      \
    "{\"name\":\"get\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"p\":{\"type\":"      \
    "\"string\"" pattern "},\"w\":{\"type\":\"string\"" words "}}}}"
#define P ",\"pattern\":\"^a\""
#define W ",\"enum\":[\"a\"]"

#define NOTED                                                                                      \
    "{\"name\":\"get\",\"description\":\"Gets it.\",\"inputSchema\":{\"type\":\"object\","         \
    "\"properties\":{\"p\":{\"type\":\"string\"},\"w\":{\"type\":\"string\"}}}}"

static enum lw_disposition against(const struct lw_manifest *m, const char *tools, bool *said)
{
    struct lw_surface *s = surface(tools);
    struct lw_drift *d = NULL;
    enum lw_disposition worst;

    assert_int_equal(lw_drift_classify(m, s, &d), 0);
    worst = lw_drift_worst(d);
    *said = false;
    for (const struct lw_delta *i = lw_drift_first(d); i; i = i->next)
        *said = *said || lw_str_find(i->note,
                                     LW_STR("against what was approved on "
                                            "1970-01-01T00:00:00.000Z by ann"),
                                     0) != (size_t)-1;
    lw_drift_free(&d);
    lw_surface_free(&s);
    return worst;
}

/* Two signs of more power are held together; here each comes with an approval of its own. */
static void steps_add_up(void **state)
{
    struct lw_manifest *first = approved(STEPS(P, W), NULL);
    struct lw_manifest *second = approved(STEPS("", W), first);
    struct lw_manifest *fresh = approved(STEPS("", W), NULL);
    struct lw_manifest *third;
    bool said;

    (void)state;
    assert_int_equal(against(first, STEPS("", ""), &said), LW_QUARANTINE);
    assert_false(said);
    assert_true(against(first, STEPS("", W), &said) < LW_QUARANTINE);
    assert_true(against(fresh, STEPS("", ""), &said) < LW_QUARANTINE);
    assert_false(said);
    assert_int_equal(against(second, STEPS("", ""), &said), LW_QUARANTINE);
    assert_true(said);
    /* Who approved that knew: what comes next is measured from there. */
    third = approved(STEPS("", ""), second);
    assert_true(against(third, NOTED, &said) < LW_QUARANTINE);
    assert_false(said);
    /* Back to what was approved first is no step away from it. */
    assert_true(against(third, STEPS(P, W), &said) < LW_QUARANTINE);
    assert_false(said);
    lw_manifest_free(&first);
    lw_manifest_free(&second);
    lw_manifest_free(&third);
    lw_manifest_free(&fresh);
}

/* Seventeen approvals later the first one still counts, and of the others the latest. */
static void the_first_approval_is_never_forgotten(void **state)
{
    struct lw_manifest *m = approved(STEPS(P, W), NULL);
    char step[512];
    bool said;

    (void)state;
    for (int i = 0; i < 20; i++) {
        struct lw_manifest *next;

        snprintf(step, sizeof(step), "%.*s,\"description\":\"Number %d\"}",
                 (int)strlen(STEPS("", W)) - 1, STEPS("", W), i);
        next = approved(step, m);
        lw_manifest_free(&m);
        m = next;
    }
    assert_int_equal(lw_manifest_earlier_count(m), LW_EARLIER_MAX);
    assert_int_equal(against(m, STEPS("", ""), &said), LW_QUARANTINE);
    assert_true(said);
    lw_manifest_free(&m);
}

/* What is compared with earlier approvals is bounded; what is beyond asks for a human. */
static void beyond_the_bound_a_human_is_asked(void **state)
{
    struct lw_surface *live;
    struct lw_manifest *m = NULL;
    struct lw_drift *d = NULL;
    size_t unmeasured = 0;
    struct lw_buf b;

    (void)state;
    for (int round = 0; round < 3; round++) {
        struct lw_manifest *next;

        lw_buf_init(&b, 1 << 22);
        for (int i = 0; i < 7000; i++)
            lw_buf_addf(&b, "%s{\"name\":\"t%d\",\"description\":\"Shows%.*s it.\"}", i ? "," : "",
                        i, round, "!!!");
        lw_buf_addc(&b, '\0');
        assert_int_equal(lw_buf_status(&b), 0);
        if (round < 2) {
            next = approved(b.p, m);
            lw_manifest_free(&m);
            m = next;
        } else {
            live = surface(b.p);
            assert_int_equal(lw_drift_classify(m, live, &d), 0);
            lw_surface_free(&live);
        }
        lw_buf_fini(&b);
    }
    for (const struct lw_delta *i = lw_drift_first(d); i; i = i->next)
        unmeasured += strcmp(lw_delta_name(i->kind), "earlier_unmeasured") == 0;
    assert_int_equal(unmeasured, 7000 - 4096);
    assert_int_equal(lw_drift_worst(d), LW_REVIEW);
    lw_drift_free(&d);
    lw_manifest_free(&m);
}

/* A fact is measured like an item: the files of a version that was approved are those of then. */
#define PACKAGE(files, version)                                                                    \
    "{\"argv\":[\"a\"],\"package\":{\"files\":\"" files "\",\"name\":\"p\",\"version\":\"" version \
    "\"}}"

static struct lw_surface *launched(const char *launch)
{
    struct lw_surface *s = NULL;
    const struct lw_json *v;
    struct lw_arena a;

    lw_arena_init(&a, 1 << 20);
    assert_int_equal(lw_surface_new(LW_STR("s"), LW_STR("v"), NULL, &s), 0);
    for (int p = 0; p < LW_PART_COUNT; p++)
        lw_surface_skip_part(s, (enum lw_part)p);
    assert_int_equal(lw_json_parse(&a, lw_strz(launch), NULL, &v, NULL), 0);
    assert_int_equal(lw_surface_set_fact(s, LW_FACT_LAUNCH, v), 0);
    assert_int_equal(lw_surface_seal(s), 0);
    lw_arena_fini(&a);
    return s;
}

static void facts_are_measured_too(void **state)
{
    static const char *const launches[] = {PACKAGE("f", "1"), PACKAGE("g", "2")};
    struct lw_surface *other = launched(PACKAGE("h", "1"));
    struct lw_surface *same = launched(PACKAGE("f", "1"));
    struct lw_manifest *m = NULL;
    struct lw_drift *d = NULL;

    (void)state;
    for (size_t i = 0; i < 2; i++) {
        struct lw_approval a = {.by = LW_STR("ann")};
        struct lw_surface *s = launched(launches[i]);
        struct lw_manifest *next = NULL;

        assert_int_equal(lw_manifest_approve(m, s, &a, &next), 0);
        lw_manifest_free(&m);
        lw_surface_free(&s);
        m = next;
    }
    assert_int_equal(lw_drift_classify(m, other, &d), 0);
    assert_int_equal(lw_drift_server(d), LW_QUARANTINE);
    lw_drift_free(&d);
    assert_int_equal(lw_drift_classify(m, same, &d), 0);
    assert_int_equal(lw_drift_server(d), LW_REVIEW);
    lw_drift_free(&d);
    lw_manifest_free(&m);
    lw_surface_free(&other);
    lw_surface_free(&same);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(steps_add_up),
        cmocka_unit_test(the_first_approval_is_never_forgotten),
        cmocka_unit_test(beyond_the_bound_a_human_is_asked),
        cmocka_unit_test(facts_are_measured_too),
    };

    return cmocka_run_group_tests_name("drift earlier", tests, NULL, NULL);
}
