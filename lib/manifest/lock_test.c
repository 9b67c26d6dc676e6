#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <cmocka.h>

#include "lib/base/buf.h"
#include "lib/manifest/lock.h"

static struct lw_manifest *manifest(const char *server, const char *tools)
{
    struct lw_approval a = {.by = LW_STR("ann"),
                            .at = 1000,
                            .effect = LW_EFFECT_READ,
                            .declared = {LW_STR("[\"pii\"]")}};
    struct lw_manifest *m = NULL;
    struct lw_surface *s = NULL;
    struct lw_buf b;

    lw_buf_init(&b, 65536);
    lw_buf_addf(&b, "{\"package\":\"%s\",\"instructions\":\"hi\",\"tools\":%s}", server, tools);
    assert_int_equal(lw_surface_from_dump(lw_buf_str(&b), &s, NULL), 0);
    assert_int_equal(lw_manifest_approve(NULL, s, &a, &m), 0);
    lw_surface_free(&s);
    lw_buf_fini(&b);
    return m;
}

static void write_two(struct lw_buf *b, struct lw_str signature)
{
    struct lw_manifest *z = manifest("zeta", "[{\"name\":\"z\"}]");
    struct lw_manifest *a =
        manifest("alpha", "[{\"name\":\"b\",\"inputSchema\":{\"type\":"
                          "\"object\",\"required\":[\"x\"]}},{\"name\":\"a\"}]");
    struct lw_lock *l = NULL;

    assert_int_equal(lw_lock_new(&l), 0);
    assert_int_equal(lw_lock_put(l, &z), 0);
    assert_int_equal(lw_lock_put(l, &a), 0);
    assert_null(a);
    if (signature.p)
        assert_int_equal(lw_lock_sign(l, signature), 0);
    lw_buf_init(b, LW_LOCK_TEXT_MAX);
    lw_lock_write(l, LW_STR("What it is.\n\nMore."), b);
    assert_int_equal(lw_buf_status(b), 0);
    lw_lock_free(&l);
}

static struct lw_lock *read_back(const struct lw_lock *l)
{
    struct lw_lock *out = NULL;
    struct lw_buf b;

    lw_buf_init(&b, LW_LOCK_TEXT_MAX);
    lw_lock_write(l, LW_STR(""), &b);
    assert_int_equal(lw_lock_load(lw_buf_str(&b), &out, NULL), 0);
    lw_buf_fini(&b);
    return out;
}

static size_t titled(const struct lw_lock *l, const char *title)
{
    const struct lw_manifest *m = lw_lock_at(l, 0);
    size_t n = 0;

    for (uint32_t i = 0; i < lw_manifest_earlier_count(m); i++) {
        const struct lw_manifest_item *item =
            lw_manifest_find(lw_manifest_earlier(m, i), LW_PART_TOOLS, LW_STR("a"));

        n += item && lw_str_find(item->json, lw_strz(title), 0) != (size_t)-1;
    }
    return n;
}

/* What was approved before is in the file, and what a file that is replaced had is in the next. */
static void what_was_before_stays(void **state)
{
    struct lw_approval a = {.by = LW_STR("ann"), .at = 1};
    struct lw_manifest *old = manifest("alpha", "[{\"name\":\"a\",\"title\":\"first\"}]");
    struct lw_manifest *other = manifest("alpha", "[{\"name\":\"a\",\"title\":\"elsewhere\"}]");
    struct lw_surface *s = NULL;
    struct lw_manifest *m = NULL;
    struct lw_lock *replaced = NULL;
    struct lw_lock *l = NULL;
    struct lw_lock *back;

    (void)state;
    assert_int_equal(lw_surface_from_dump(LW_STR("{\"package\":\"alpha\",\"instructions\":\"hi\","
                                                 "\"tools\":[{\"name\":\"a\"}]}"),
                                          &s, NULL),
                     0);
    assert_int_equal(lw_manifest_approve(old, s, &a, &m), 0);
    assert_int_equal(lw_manifest_earlier_count(m), 1);
    assert_int_equal(lw_lock_new(&l), 0);
    assert_int_equal(lw_lock_put(l, &m), 0);
    assert_int_equal(lw_lock_new(&replaced), 0);
    assert_int_equal(lw_lock_put(replaced, &other), 0);
    for (int twice = 0; twice < 2; twice++)
        assert_int_equal(lw_lock_remember(l, replaced), 0);
    back = read_back(l);
    assert_int_equal(lw_manifest_earlier_count(lw_lock_at(back, 0)), 2);
    assert_int_equal(titled(back, "first"), 1);
    assert_int_equal(titled(back, "elsewhere"), 1);
    assert_int_equal(lw_lock_forget_earlier(l), 0);
    lw_lock_free(&back);
    back = read_back(l);
    assert_int_equal(lw_manifest_earlier_count(lw_lock_at(back, 0)), 0);
    lw_lock_free(&back);
    lw_lock_free(&l);
    lw_lock_free(&replaced);
    lw_surface_free(&s);
    lw_manifest_free(&old);
}

static void reads_back_in_order(void **state)
{
    struct lw_lock *l = NULL;
    struct lw_buf b;

    (void)state;
    write_two(&b, LW_STR("sig"));
    assert_true(
        lw_str_starts(lw_buf_str(&b), LW_STR("# What it is.\n#\n# More.\n{\n  \"projection\": "
                                             "\"landwaiter.surface/v1\",\n")));
    assert_int_equal(lw_lock_load(lw_buf_str(&b), &l, NULL), 0);
    assert_int_equal(lw_lock_count(l), 2);
    assert_true(lw_str_eqz(lw_manifest_server(lw_lock_at(l, 0)), "alpha"));
    assert_true(lw_str_eqz(lw_manifest_server(lw_lock_at(l, 1)), "zeta"));
    assert_true(lw_str_eqz(lw_lock_signature(l), "sig"));
    assert_non_null(lw_lock_find(l, LW_STR("alpha"), LW_STR("dump")));
    assert_non_null(lw_lock_find(l, LW_STR("alpha"), LW_STR("another")));
    assert_null(lw_lock_find(l, LW_STR("beta"), LW_STR("dump")));
    assert_true(lw_str_eqz(
        lw_manifest_find(lw_lock_at(l, 0), LW_PART_TOOLS, LW_STR("a"))->declared[0], "[\"pii\"]"));
    lw_lock_free(&l);
    lw_buf_fini(&b);
}

/* A change of one definition is a change of its lines and of the digests, not of the rest. */
static void one_member_a_line(void **state)
{
    struct lw_buf b;

    (void)state;
    write_two(&b, LW_STR_NONE);
    assert_true(lw_str_find(lw_buf_str(&b), LW_STR("\"required\": [\"x\"],\n"), 0) != (size_t)-1);
    assert_true(lw_str_find(lw_buf_str(&b), LW_STR("\n                  \"name\": \"b\"\n"), 0) !=
                (size_t)-1);
    lw_buf_fini(&b);
}

static void layout_comments_and_signature_are_not_signed(void **state)
{
    struct lw_lock *l = NULL;
    struct lw_lock *bare = NULL;
    struct lw_digest one;
    struct lw_digest two;
    struct lw_buf b;
    struct lw_buf c;

    (void)state;
    write_two(&b, LW_STR("sig"));
    assert_int_equal(lw_lock_load(lw_buf_str(&b), &l, NULL), 0);
    write_two(&c, LW_STR_NONE);
    lw_buf_addz(&c, "\t # a comment behind it\n\n");
    assert_int_equal(lw_lock_load(lw_buf_str(&c), &bare, NULL), 0);
    assert_int_equal(lw_lock_digest(l, &one), 0);
    assert_int_equal(lw_lock_digest(bare, &two), 0);
    assert_true(lw_digest_eq(&one, &two));
    lw_lock_free(&l);
    lw_lock_free(&bare);
    lw_buf_fini(&b);
    lw_buf_fini(&c);
}

/* The line on which `needle` stands. */
static uint32_t line_of(struct lw_str text, const char *needle)
{
    size_t at = lw_str_find(text, lw_strz(needle), 0);
    uint32_t line = 1;

    assert_true(at != (size_t)-1);
    for (size_t i = 0; i < at; i++)
        line += text.p[i] == '\n';
    return line;
}

static void what_is_wrong_has_a_place(void **state)
{
    static const struct {
        const char *from;
        const char *to;
        const char *line; /* where it is said to be: the line of this text */
        int err;
    } cases[] = {
        {"landwaiter/lock/v1", "landwaiter/lock/v9", "landwaiter/lock/v9", LW_ERR_UNKNOWN},
        {"\"projection\": \"landwaiter.surface/v1\",\n  \"schema\"",
         "\"projection\": \"landwaiter.surface/v1\",\n  \"more\": 1,\n  \"schema\"", "\"more\": 1",
         LW_ERR_DAMAGED},
        {"\"effect\": \"read\"", "\"effect\": \"harmless\"", NULL, LW_ERR_DAMAGED},
        {"\"name\": \"z\"\n", "\"name\": \"y\"\n", NULL, LW_ERR_DAMAGED},
        {"\"instructions\": \"hi\"", "\"instructions\": \"ho\"", NULL, LW_ERR_DAMAGED},
        {"\"alpha\": {", "\"alphb\": {", NULL, LW_ERR_DAMAGED},
        {"\"whole\": \"sha256:", "\"whole\": \"sha256:0", NULL, LW_ERR_DAMAGED},
        {"\"zeta\"", "zeta", "zeta:", LW_ERR_SYNTAX},
        {"\"zeta\"", "\"alpha\"", NULL, LW_ERR_DUPLICATE},
    };
    struct lw_buf b;

    (void)state;
    write_two(&b, LW_STR_NONE);
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        size_t at = lw_str_find(lw_buf_str(&b), lw_strz(cases[i].from), 0);
        struct lw_json_error err = {.text = NULL};
        struct lw_lock *l = NULL;
        struct lw_buf bad;

        assert_true(at != (size_t)-1);
        lw_buf_init(&bad, LW_LOCK_TEXT_MAX);
        lw_buf_add(&bad, b.p, at);
        lw_buf_addz(&bad, cases[i].to);
        lw_buf_add(&bad, b.p + at + strlen(cases[i].from), b.n - at - strlen(cases[i].from));
        assert_int_equal(lw_lock_load(lw_buf_str(&bad), &l, &err), -cases[i].err);
        assert_null(l);
        assert_non_null(err.text);
        assert_true(err.line > 4); /* within the object */
        if (cases[i].line)
            assert_int_equal(err.line, line_of(lw_buf_str(&bad), cases[i].line));
        lw_buf_fini(&bad);
    }
    lw_buf_fini(&b);
}

static void the_place_of_an_item_is_its_own(void **state)
{
    struct lw_json_error err = {.text = NULL};
    struct lw_lock *l = NULL;
    struct lw_buf b;
    size_t at;

    (void)state;
    write_two(&b, LW_STR_NONE);
    at = lw_str_find(lw_buf_str(&b), LW_STR("\"name\": \"z\"\n"), 0);
    assert_true(at != (size_t)-1);
    b.p[at + 9] = 'y';
    assert_int_equal(lw_lock_load(lw_buf_str(&b), &l, &err), -LW_ERR_DAMAGED);
    /* The object of the tool: approved_at, approved_by, data, definition, name. It is the seventh
     * level: servers, server, view, manifest, parts, tools, item. */
    assert_int_equal(err.line, line_of(lw_buf_str(&b), "\"name\": \"y\"\n") - 5);
    assert_int_equal(err.column, 7 * 2 + 1);
    lw_buf_fini(&b);
}

static void one_view_once(void **state)
{
    struct lw_manifest *one = manifest("s", "[]");
    struct lw_manifest *two = manifest("s", "[]");
    struct lw_lock *l = NULL;

    (void)state;
    assert_int_equal(lw_lock_new(&l), 0);
    assert_int_equal(lw_lock_put(l, &one), 0);
    assert_int_equal(lw_lock_put(l, &two), -LW_ERR_DUPLICATE);
    lw_manifest_free(&two);
    lw_lock_free(&l);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_back_in_order),
        cmocka_unit_test(what_was_before_stays),
        cmocka_unit_test(one_member_a_line),
        cmocka_unit_test(layout_comments_and_signature_are_not_signed),
        cmocka_unit_test(what_is_wrong_has_a_place),
        cmocka_unit_test(the_place_of_an_item_is_its_own),
        cmocka_unit_test(one_view_once),
    };

    return cmocka_run_group_tests_name("lock", tests, NULL, NULL);
}
