/* The pairs in tests/corpora/drift: what must be held is, what need not be is not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include "lib/base/buf.h"
#include "lib/drift/drift.h"

static struct lw_surface *surface_of(const struct lw_json *tool)
{
    struct lw_surface *s = NULL;
    struct lw_buf b;

    lw_buf_init(&b, 1 << 20);
    lw_buf_addz(&b, "{\"tools\":[");
    lw_buf_adds(&b, tool->raw);
    lw_buf_addz(&b, "]}");
    assert_int_equal(lw_surface_from_dump(lw_buf_str(&b), &s, NULL), 0);
    lw_buf_fini(&b);
    return s;
}

static enum lw_disposition classify(const struct lw_json *pair)
{
    struct lw_approval a = {.by = LW_STR("ann")};
    struct lw_surface *before = surface_of(lw_json_getz(pair, "before"));
    struct lw_surface *after = surface_of(lw_json_getz(pair, "tool"));
    struct lw_manifest *m = NULL;
    struct lw_drift *d = NULL;
    enum lw_disposition worst;

    assert_int_equal(lw_manifest_approve(NULL, before, &a, &m), 0);
    assert_int_equal(lw_drift_classify(m, after, &d), 0);
    worst = lw_drift_worst(d);
    lw_drift_free(&d);
    lw_manifest_free(&m);
    lw_surface_free(&before);
    lw_surface_free(&after);
    return worst;
}

static int wrong_in(const char *name, int *lines)
{
    const char *root = getenv("LW_SOURCE_ROOT");
    static char line[65536];
    char path[4096];
    int wrong = 0;
    FILE *f;

    assert_non_null(root);
    snprintf(path, sizeof(path), "%s/tests/corpora/drift/%s", root, name);
    f = fopen(path, "r");
    assert_non_null(f);
    while (fgets(line, sizeof(line), f)) {
        const struct lw_json *v = NULL;
        struct lw_arena arena;
        struct lw_str expect;

        lw_arena_init(&arena, 1 << 20);
        assert_int_equal(lw_json_parse(&arena, lw_strz(line), NULL, &v, NULL), 0);
        expect = lw_json_string_or(lw_json_getz(v, "expect"), LW_STR(""));
        if (!lw_str_eqz(expect, lw_disposition_name(classify(v)))) {
            print_error("%s: not %.*s: %s", name, LW_FMT(expect), line);
            wrong++;
        }
        lw_arena_fini(&arena);
        (*lines)++;
    }
    fclose(f);
    return wrong;
}

static void poisoned_pairs_are_held(void **state)
{
    int lines = 0;

    (void)state;
    assert_int_equal(wrong_in("poisoned.jsonl", &lines), 0);
    assert_true(lines > 50);
}

static void benign_pairs_are_not(void **state)
{
    int lines = 0;

    (void)state;
    assert_int_equal(wrong_in("benign.jsonl", &lines), 0);
    assert_true(lines > 30);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(poisoned_pairs_are_held),
        cmocka_unit_test(benign_pairs_are_not),
    };

    return cmocka_run_group_tests_name("drift_corpora", tests, NULL, NULL);
}
