/* Definitions that are nested deeper than the parser goes, cut out of a list. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "lib/base/buf.h"
#include "lib/base/digest.h"
#include "lib/json/json.h"
#include "lib/manifest/manifest.h"
#include "lib/manifest/prune.h"

/* A definition with `levels` arrays within it. */
static void deep(struct lw_buf *to, const char *name, unsigned levels)
{
    lw_buf_addf(to, "{\"name\":\"%s\",\"x\":", name);
    for (unsigned i = 0; i + 1 < levels; i++)
        lw_buf_addc(to, '[');
    for (unsigned i = 0; i + 1 < levels; i++)
        lw_buf_addc(to, ']');
    lw_buf_addz(to, levels > 1 ? "}" : "1}");
}

static int prune(struct lw_str text, const char *inside, const char *id, struct lw_buf *to)
{
    const struct lw_prune how = {
        .inside = inside, .id = id ? lw_strz(id) : LW_STR_NONE, .depth = 96};

    lw_buf_init(to, (size_t)1 << 24);
    return lw_list_prune(text, &how, to);
}

/* The parser takes 96 levels: root, result, list and 93 of a definition. */
static void only_what_is_too_deep_is_cut_out(void **state)
{
    char hex[LW_DIGEST_TEXT_BUF];
    struct lw_digest digest;
    struct lw_buf text;
    struct lw_buf odd;
    struct lw_buf out;
    struct lw_buf expected;

    (void)state;
    lw_buf_init(&text, 65536);
    lw_buf_init(&odd, 65536);
    lw_buf_init(&expected, 65536);
    deep(&odd, "o\\u0064d", 94);
    digest = lw_sha256(lw_buf_str(&odd));
    for (int with = 0; with < 2; with++) {
        struct lw_buf *b = with ? &text : &expected;

        lw_buf_addz(b, " {\"jsonrpc\":\"2.0\", \"id\": 7,\"result\":{\"tools\":[");
        deep(b, "fine", 93);
        lw_buf_addz(b, " , ");
        if (with)
            lw_buf_adds(b, lw_buf_str(&odd));
        else
            lw_buf_addf(b, "{\"name\":\"o\\u0064d\",\"landwaiter/too-deep\":\"%.*s\"}",
                        LW_FMT(lw_digest_text(&digest, hex)));
        lw_buf_addz(b, ",{\"name\":\"]}\\\"\"}],\"nextCursor\":\"}\"}} ");
    }
    assert_int_equal(prune(lw_buf_str(&text), "result", "7", &out), 0);
    assert_true(lw_str_eq(lw_buf_str(&out), lw_buf_str(&expected)));
    lw_buf_fini(&out);
    assert_int_equal(prune(lw_buf_str(&text), "result", "8", &out), -LW_ERR_NOTFOUND);
    lw_buf_fini(&out);
    assert_int_equal(prune(lw_buf_str(&expected), "result", "7", &out), -LW_ERR_NOTFOUND);
    lw_buf_fini(&out);
    lw_buf_fini(&text);
    lw_buf_fini(&odd);
    lw_buf_fini(&expected);
}

/* Then the text is the parser's to refuse. */
static void what_cannot_be_told_is_left(void **state)
{
    static const char *const before[] = {
        "{\"result\":{\"tools\":[{\"x\":",                                 /* no name */
        "{\"result\":{\"tools\":[{\"name\":1,\"x\":",                      /* none that is one */
        "{\"result\":{\"tools\":[{\"name\":\"a\",\"name\":\"b\",\"x\":",   /* two */
        "{\"result\":{\"tools\":[\"a\"],\"else\":[{\"name\":\"a\",\"x\":", /* another list */
        "{\"result\":1,\"result\":{\"tools\":[{\"name\":\"a\",\"x\":",     /* two results */
        "{\"more\":{\"tools\":[{\"name\":\"a\",\"x\":",                    /* not there */
        "{\"result\":{\"tools\":[\"{]\" \"a\" {\"name\":\"a\",\"x\":",     /* no JSON */
    };
    struct lw_buf text;
    struct lw_buf out;

    (void)state;
    lw_buf_init(&text, 1 << 20);
    for (size_t i = 0; i < sizeof(before) / sizeof(before[0]); i++) {
        lw_buf_reset(&text);
        lw_buf_addz(&text, before[i]);
        for (int k = 0; k < 200; k++)
            lw_buf_addc(&text, '[');
        for (int k = 0; k < 200; k++)
            lw_buf_addc(&text, ']');
        lw_buf_addz(&text, "}]}}");
        if (prune(lw_buf_str(&text), "result", NULL, &out) != -LW_ERR_NOTFOUND)
            fail_msg("%s", before[i]);
        lw_buf_fini(&out);
    }
    /* A bracket of the wrong kind, or none, at the end of what is deep; each cut anywhere. */
    lw_buf_reset(&text);
    lw_buf_addz(&text, "{\"result\":{\"tools\":[");
    deep(&text, "a", 200);
    lw_buf_addz(&text, "]}}");
    for (size_t n = 0; n < text.n - 2; n++) {
        assert_int_equal(prune(lw_str(text.p, n), "result", NULL, &out), -LW_ERR_NOTFOUND);
        lw_buf_fini(&out);
    }
    assert_int_equal(prune(lw_buf_str(&text), "result", NULL, &out), 0);
    lw_buf_fini(&out);
    text.p[text.n - 6] = '}';
    assert_int_equal(prune(lw_buf_str(&text), "result", NULL, &out), -LW_ERR_NOTFOUND);
    lw_buf_fini(&out);
    lw_buf_fini(&text);
}

static void the_scan_is_bounded_too(void **state)
{
    struct lw_buf text;
    struct lw_buf out;

    (void)state;
    for (unsigned more = 0; more < 2; more++) {
        lw_buf_init(&text, 1 << 20);
        lw_buf_addz(&text, "{\"tools\":[");
        deep(&text, "a", LW_TOO_DEEP_NEST + more);
        lw_buf_addz(&text, "]}");
        assert_int_equal(prune(lw_buf_str(&text), NULL, NULL, &out), more ? -LW_ERR_NOTFOUND : 0);
        lw_buf_fini(&out);
        lw_buf_fini(&text);
    }
}

/* In a surface it is an item like any other, that nobody can approve. */
static void nobody_can_approve_it(void **state)
{
    static const char dump[] = "{\"tools\":[{\"name\":\"a\"},"
                               "{\"name\":\"b\",\"landwaiter/too-deep\":\"sha256:00\"}]}";
    struct lw_str name = LW_STR("b");
    struct lw_approval a = {.by = LW_STR("ann")};
    struct lw_surface *s = NULL;
    struct lw_manifest *m = NULL;

    (void)state;
    assert_int_equal(lw_surface_from_dump(lw_strz(dump), &s, NULL), 0);
    assert_false(lw_surface_find(s, LW_PART_TOOLS, LW_STR("a"))->too_deep);
    assert_true(lw_surface_find(s, LW_PART_TOOLS, LW_STR("b"))->too_deep);
    assert_int_equal(lw_manifest_approve(NULL, s, &a, &m), 0);
    assert_non_null(lw_manifest_find(m, LW_PART_TOOLS, LW_STR("a")));
    assert_null(lw_manifest_find(m, LW_PART_TOOLS, LW_STR("b")));
    lw_manifest_free(&m);
    a.tools = &name;
    a.tool_count = 1;
    assert_int_equal(lw_manifest_approve(NULL, s, &a, &m), -LW_ERR_DEPTH);
    lw_surface_free(&s);
}

/* A dump may be deeper than a message, and has the same way out: 104 levels, of which two are
 * around the definitions. */
static void a_dump_is_read_around_it(void **state)
{
    struct lw_surface *s = NULL;
    struct lw_buf text;

    (void)state;
    lw_buf_init(&text, 65536);
    lw_buf_addz(&text, "{\"tools\":[");
    deep(&text, "a", 102);
    lw_buf_addc(&text, ',');
    deep(&text, "b", 103);
    lw_buf_addz(&text, "]}");
    assert_int_equal(lw_surface_from_dump(lw_buf_str(&text), &s, NULL), 0);
    assert_false(lw_surface_find(s, LW_PART_TOOLS, LW_STR("a"))->too_deep);
    assert_true(lw_surface_find(s, LW_PART_TOOLS, LW_STR("b"))->too_deep);
    lw_surface_free(&s);
    lw_buf_fini(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(only_what_is_too_deep_is_cut_out),
        cmocka_unit_test(what_cannot_be_told_is_left),
        cmocka_unit_test(the_scan_is_bounded_too),
        cmocka_unit_test(nobody_can_approve_it),
        cmocka_unit_test(a_dump_is_read_around_it),
    };

    return cmocka_run_group_tests_name("manifest_prune", tests, NULL, NULL);
}
