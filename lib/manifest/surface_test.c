/* Expected digests were computed with Python's hashlib over canonical texts written by hand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include "lib/base/buf.h"
#include "lib/manifest/surface.h"

#define ECHO                                                                                       \
    "{\"name\":\"echo\",\"description\":\"Echo \\u2014 back\",\"x\":{\"\xee\x80\x80\":2.0,"        \
    "\"\xf0\x9f\x98\x80\":1},\"inputSchema\":{\"type\":\"object\",\"properties\":{\"a\":{"         \
    "\"type\":\"number\",\"maximum\":1e3}}}}"
#define ECHO_DIGEST   "sha256:0f3088d9ac9bc0ee7785b05c50a1d8d6acd084efae62a42777b29e38f7527e8e"
#define HELLO_DIGEST  "sha256:3442ce067993caf2d3f34b5fefd207faaf95a0da4415d1f2c9d5928542016f73"
#define ITEM_DIGEST   "sha256:89203fa8740f2eead0393f665ba0698da451acc0ec8db4f6dc877e67de45f803"
#define ADD_DIGEST    "sha256:2c7e2ee0a61265e7b996cf60d6e5ecdbd71fd5027d7e12fdaf07fd6b889c3721"
#define WHOLE_DIGEST  "sha256:dbd2ae37a17df04386d8cb143317e5c26e3d8a8593684dea7b229f687c5671cf"
#define VIEW_DECLARED "2025-11-25:d4315b8b3b6ea6bd"
#define VIEW_TENANT   "legacy:810cb0955c2456ea"

static struct lw_arena arena;

static int setup(void **state)
{
    (void)state;
    lw_arena_init(&arena, (size_t)64 << 20);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    lw_arena_fini(&arena);
    return 0;
}

static const struct lw_json *parse(const char *text)
{
    const struct lw_json *v = NULL;

    assert_int_equal(lw_json_parse(&arena, lw_strz(text), &lw_json_default_limits, &v, NULL), 0);
    return v;
}

static struct lw_surface *fresh(const struct lw_surface_limits *limits)
{
    struct lw_surface *s = NULL;

    assert_int_equal(lw_surface_new(LW_STR("srv"), LW_STR("v:1"), limits, &s), 0);
    return s;
}

static int page(struct lw_surface *s, enum lw_part part, const char *text, struct lw_str *next)
{
    return lw_surface_add_page(s, part, parse(text), next);
}

static void skip_rest(struct lw_surface *s)
{
    lw_surface_skip_part(s, LW_PART_PROMPTS);
    lw_surface_skip_part(s, LW_PART_TEMPLATES);
    lw_surface_skip_part(s, LW_PART_RESOURCES);
}

static void assert_digest(const struct lw_digest *d, const char *expected)
{
    char text[LW_DIGEST_TEXT_BUF];

    lw_digest_text(d, text);
    assert_string_equal(text, expected);
}

static void assert_str(struct lw_str s, const char *expected)
{
    assert_int_equal(s.n, strlen(expected));
    assert_memory_equal(s.p, expected, s.n);
}

/* Whole objects, canonical, with the projection in the preimage: 1e3 is written out, U+1F600 sorts
 * before U+E000, members nobody knows count. */
static void digests_as_computed_elsewhere(void **state)
{
    struct lw_surface *s = fresh(NULL);
    struct lw_str next;

    (void)state;
    assert_int_equal(page(s, LW_PART_TOOLS, "{\"tools\":[" ECHO ",{\"name\":\"add\"}]}", &next), 0);
    assert_int_equal(page(s, LW_PART_PROMPTS, "{\"prompts\":[{\"name\":\"hello\"}]}", &next), 0);
    assert_int_equal(
        page(s, LW_PART_TEMPLATES,
             "{\"resourceTemplates\":[{\"uriTemplate\":\"x://{id}\",\"name\":\"Item\"}]}", &next),
        0);
    assert_int_equal(lw_surface_set_fact(s, LW_FACT_INSTRUCTIONS, parse("\"Be kind.\"")), 0);
    assert_int_equal(
        lw_surface_set_fact(s, LW_FACT_SERVER_INFO, parse("{\"version\":\"1\",\"name\":\"s\"}")),
        0);
    assert_int_equal(lw_surface_set_fact(s, LW_FACT_CAPABILITIES, parse("{\"tools\":{}}")), 0);
    lw_surface_skip_part(s, LW_PART_RESOURCES); /* without any, the digest does not speak of them */
    assert_int_equal(lw_surface_seal(s), 0);
    assert_digest(&lw_surface_find(s, LW_PART_TOOLS, LW_STR("echo"))->digest, ECHO_DIGEST);
    assert_digest(&lw_surface_find(s, LW_PART_TOOLS, LW_STR("add"))->digest, ADD_DIGEST);
    assert_digest(&lw_surface_find(s, LW_PART_PROMPTS, LW_STR("hello"))->digest, HELLO_DIGEST);
    assert_digest(&lw_surface_find(s, LW_PART_TEMPLATES, LW_STR("x://{id}"))->digest, ITEM_DIGEST);
    assert_digest(lw_surface_digest(s), WHOLE_DIGEST);
    lw_surface_free(&s);
}

/* SHA-256 of {"projection":"landwaiter.surface/v1","resource":{"annotations":{"priority":1},
 * "name":"a","uri":"file:///a"}}, computed with Python's hashlib. */
#define RESOURCE_DIGEST "sha256:31566a41953b08a094f37a72e6cbad2d0f6a4d1615d7e67150797c79e7406c4e"

static void a_resource_is_bound_without_what_passes(void **state)
{
    struct lw_surface *s = fresh(NULL);
    const struct lw_item *i;
    struct lw_digest without;
    struct lw_str next;

    (void)state;
    assert_int_equal(
        page(s, LW_PART_RESOURCES,
             "{\"resources\":[{\"uri\":\"file:///a\",\"name\":\"a\",\"size\":7,\"annotations\":{"
             "\"lastModified\":\"2026-01-01T00:00:00Z\",\"priority\":1}}]}",
             &next),
        0);
    lw_surface_skip_part(s, LW_PART_TOOLS);
    skip_rest(s);
    assert_int_equal(lw_surface_seal(s), 0);
    i = lw_surface_find(s, LW_PART_RESOURCES, LW_STR("file:///a"));
    assert_non_null(i);
    assert_str(i->json, "{\"annotations\":{\"priority\":1},\"name\":\"a\",\"uri\":\"file:///a\"}");
    assert_digest(&i->digest, RESOURCE_DIGEST);
    without = *lw_surface_digest(s);
    lw_surface_free(&s);
    s = fresh(NULL);
    lw_surface_skip_part(s, LW_PART_TOOLS);
    skip_rest(s);
    assert_int_equal(lw_surface_seal(s), 0);
    assert_false(lw_digest_eq(&without, lw_surface_digest(s)));
    lw_surface_free(&s);
}

static void order_of_listing_does_not_count(void **state)
{
    struct lw_surface *a = fresh(NULL);
    struct lw_surface *b = fresh(NULL);
    struct lw_surface *c = fresh(NULL);
    struct lw_str next;

    (void)state;
    assert_int_equal(
        page(a, LW_PART_TOOLS, "{\"tools\":[{\"name\":\"x\"},{\"name\":\"y\"}]}", &next), 0);
    assert_int_equal(
        page(b, LW_PART_TOOLS, "{\"tools\":[{\"name\":\"y\"}],\"nextCursor\":\"2\"}", &next), 0);
    assert_int_equal(page(b, LW_PART_TOOLS, "{\"tools\":[{\"name\":\"x\"}]}", &next), 0);
    assert_int_equal(page(c, LW_PART_TOOLS, "{\"tools\":[{\"name\":\"x\"}]}", &next), 0);
    skip_rest(a);
    skip_rest(b);
    skip_rest(c);
    assert_int_equal(lw_surface_seal(a), 0);
    assert_int_equal(lw_surface_seal(b), 0);
    assert_int_equal(lw_surface_seal(c), 0);
    assert_true(lw_digest_eq(lw_surface_digest(a), lw_surface_digest(b)));
    assert_false(lw_digest_eq(lw_surface_digest(a), lw_surface_digest(c)));
    assert_str(lw_surface_first(b, LW_PART_TOOLS)->name, "y");
    assert_str(lw_surface_sorted(b, LW_PART_TOOLS)[0]->name, "x");
    lw_surface_free(&a);
    lw_surface_free(&b);
    lw_surface_free(&c);
}

/* MCP pagination: the empty string is a cursor; only an absent one ends the list. */
static void pages_are_walked_to_the_end(void **state)
{
    struct lw_surface *s = fresh(NULL);
    struct lw_str next = LW_STR_NONE;

    (void)state;
    assert_int_equal(
        page(s, LW_PART_TOOLS, "{\"tools\":[{\"name\":\"a\"}],\"nextCursor\":\"\"}", &next), 0);
    assert_non_null(next.p);
    assert_int_equal(next.n, 0);
    skip_rest(s);
    assert_int_equal(lw_surface_seal(s), -LW_ERR_STATE);
    assert_null(lw_surface_find(s, LW_PART_TOOLS, LW_STR("a")));
    assert_int_equal(page(s, LW_PART_TOOLS, "{\"tools\":[],\"nextCursor\":null}", &next), 0);
    assert_null(next.p);
    assert_int_equal(page(s, LW_PART_TOOLS, "{\"tools\":[]}", &next), -LW_ERR_STATE);
    assert_int_equal(lw_surface_seal(s), 0);
    assert_int_equal(lw_surface_seal(s), 0);
    assert_int_equal(page(s, LW_PART_TOOLS, "{\"tools\":[]}", &next), -LW_ERR_STATE);
    assert_int_equal(lw_surface_set_fact(s, LW_FACT_LAUNCH, parse("{}")), -LW_ERR_STATE);
    lw_surface_free(&s);
    assert_null(s);
    lw_surface_free(&s);
}

static void a_part_neither_walked_nor_skipped_is_incomplete(void **state)
{
    struct lw_surface *s = fresh(NULL);
    struct lw_str next;

    (void)state;
    assert_int_equal(page(s, LW_PART_TOOLS, "{\"tools\":[]}", &next), 0);
    lw_surface_skip_part(s, LW_PART_PROMPTS);
    assert_int_equal(lw_surface_seal(s), -LW_ERR_STATE);
    lw_surface_skip_part(s, LW_PART_TEMPLATES);
    lw_surface_skip_part(s, LW_PART_RESOURCES);
    assert_int_equal(lw_surface_seal(s), 0);
    lw_surface_free(&s);
}

static void skipping_does_not_end_a_list_that_goes_on(void **state)
{
    struct lw_surface *s = fresh(NULL);
    struct lw_str next;

    (void)state;
    assert_int_equal(page(s, LW_PART_TOOLS, "{\"tools\":[],\"nextCursor\":\"1\"}", &next), 0);
    lw_surface_skip_part(s, LW_PART_TOOLS);
    skip_rest(s);
    assert_int_equal(lw_surface_seal(s), -LW_ERR_STATE);
    lw_surface_free(&s);
}

static void a_repeated_cursor_is_refused(void **state)
{
    struct lw_surface *s = fresh(NULL);
    struct lw_str next;

    (void)state;
    assert_int_equal(page(s, LW_PART_TOOLS, "{\"tools\":[],\"nextCursor\":\"1\"}", &next), 0);
    assert_int_equal(page(s, LW_PART_TOOLS, "{\"tools\":[],\"nextCursor\":\"2\"}", &next), 0);
    assert_int_equal(page(s, LW_PART_TOOLS, "{\"tools\":[],\"nextCursor\":\"1\"}", &next),
                     -LW_ERR_PROTOCOL);
    lw_surface_free(&s);
    s = fresh(NULL); /* each list has cursors of its own */
    assert_int_equal(page(s, LW_PART_TOOLS, "{\"tools\":[],\"nextCursor\":\"1\"}", &next), 0);
    assert_int_equal(page(s, LW_PART_PROMPTS, "{\"prompts\":[],\"nextCursor\":\"1\"}", &next), 0);
    lw_surface_free(&s);
}

static void malformed_pages_are_refused(void **state)
{
    static const struct {
        const char *text;
        int err;
    } cases[] = {
        {"{}", LW_ERR_MISSING},
        {"[]", LW_ERR_MISSING},
        {"{\"tools\":{}}", LW_ERR_TYPE},
        {"{\"tools\":[1]}", LW_ERR_TYPE},
        {"{\"tools\":[{}]}", LW_ERR_MISSING},
        {"{\"tools\":[{\"name\":\"\"}]}", LW_ERR_MISSING},
        {"{\"tools\":[{\"name\":7}]}", LW_ERR_MISSING},
        {"{\"tools\":[],\"nextCursor\":7}", LW_ERR_TYPE},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct lw_surface *s = fresh(NULL);
        struct lw_str next;

        assert_int_equal(page(s, LW_PART_TOOLS, cases[i].text, &next), -cases[i].err);
        lw_surface_free(&s);
    }
}

static void one_name_twice_is_ambiguous(void **state)
{
    struct lw_surface *s = fresh(NULL);
    struct lw_str next;

    (void)state;
    assert_int_equal(page(s, LW_PART_TOOLS,
                          "{\"tools\":[{\"name\":\"a\",\"title\":\"1\"},{\"name\":\"b\"},"
                          "{\"name\":\"a\",\"title\":\"2\"}]}",
                          &next),
                     0);
    skip_rest(s);
    assert_int_equal(lw_surface_seal(s), 0);
    assert_int_equal(lw_surface_count(s, LW_PART_TOOLS), 3);
    assert_true(lw_surface_first(s, LW_PART_TOOLS)->ambiguous);
    assert_true(lw_surface_find(s, LW_PART_TOOLS, LW_STR("a"))->ambiguous);
    assert_false(lw_surface_find(s, LW_PART_TOOLS, LW_STR("b"))->ambiguous);
    assert_null(lw_surface_find(s, LW_PART_TOOLS, LW_STR("A")));
    lw_surface_free(&s);
}

static void limits_are_reached(void **state)
{
    struct lw_surface_limits items = {.items = 2, .bytes = 1000, .pages = 10};
    struct lw_surface_limits bytes = {.items = 10, .bytes = 24, .pages = 10};
    struct lw_surface_limits pages = {.items = 10, .bytes = 1000, .pages = 2};
    struct lw_surface *s = fresh(&items);
    struct lw_str next;

    (void)state;
    assert_int_equal(
        page(s, LW_PART_TOOLS, "{\"tools\":[{\"name\":\"a\"},{\"name\":\"b\"}]}", &next), 0);
    assert_int_equal(page(s, LW_PART_PROMPTS,
                          "{\"prompts\":[{\"name\":\"a\"},{\"name\":\"b\"},{\"name\":\"c\"}]}",
                          &next),
                     -LW_ERR_LIMIT);
    lw_surface_free(&s);

    s = fresh(&bytes); /* {"name":"a"} has 12 bytes */
    assert_int_equal(
        page(s, LW_PART_TOOLS, "{\"tools\":[{\"name\":\"a\"},{\"name\":\"b\"}]}", &next), 0);
    assert_int_equal(lw_surface_set_fact(s, LW_FACT_INSTRUCTIONS, parse("1")), -LW_ERR_LIMIT);
    lw_surface_free(&s);

    s = fresh(&pages);
    assert_int_equal(page(s, LW_PART_TOOLS, "{\"tools\":[],\"nextCursor\":\"1\"}", &next), 0);
    assert_int_equal(page(s, LW_PART_TOOLS, "{\"tools\":[],\"nextCursor\":\"2\"}", &next), 0);
    assert_int_equal(page(s, LW_PART_TOOLS, "{\"tools\":[]}", &next), -LW_ERR_LIMIT);
    lw_surface_free(&s);
}

static void what_is_written_reads_back(void **state)
{
    struct lw_surface *s = fresh(NULL);
    struct lw_surface *t = NULL;
    struct lw_buf b;
    struct lw_buf again;
    struct lw_str next;

    (void)state;
    lw_buf_init(&b, 1 << 20);
    lw_buf_init(&again, 1 << 20);
    lw_surface_write(s, &b);
    assert_int_equal(lw_buf_status(&b), -LW_ERR_LIMIT); /* not sealed: nothing to write */
    lw_buf_reset(&b);
    assert_int_equal(
        page(s, LW_PART_TOOLS, "{\"tools\":[{\"name\":\"b\"},{\"name\":\"a\"}]}", &next), 0);
    skip_rest(s);
    assert_int_equal(lw_surface_set_fact(s, LW_FACT_PROTOCOL, parse("[\"2025-11-25\"]")), 0);
    assert_int_equal(lw_surface_set_fact(s, LW_FACT_LAUNCH, parse("{}")), 0);
    assert_int_equal(lw_surface_set_fact(s, LW_FACT_LAUNCH, NULL), 0);
    assert_int_equal(lw_surface_seal(s), 0);
    lw_surface_write(s, &b);
    assert_str(
        lw_buf_str(&b),
        "{\"facts\":{\"protocol\":[\"2025-11-25\"]},\"parts\":{\"prompts\":[],"
        "\"resourceTemplates\":[],\"resources\":[],\"tools\":[{\"name\":\"b\"},{\"name\":\"a\"}]},"
        "\"projection\":\"landwaiter.surface/v1\",\"schema\":\"landwaiter/surface/v1\","
        "\"server\":\"srv\",\"view\":\"v:1\"}");
    assert_int_equal(lw_surface_load(lw_buf_str(&b), &t), 0);
    lw_surface_write(t, &again);
    assert_int_equal(again.n, b.n);
    assert_memory_equal(again.p, b.p, b.n);
    assert_true(lw_digest_eq(lw_surface_digest(s), lw_surface_digest(t)));
    lw_surface_free(&s);
    lw_surface_free(&t);
    lw_buf_fini(&b);
    lw_buf_fini(&again);
}

static void loading_is_strict(void **state)
{
#define TAIL                                                                                       \
    "\"projection\":\"landwaiter.surface/v1\",\"schema\":\"landwaiter/surface/v1\","               \
    "\"server\":\"s\",\"view\":\"v\"}"
#define PARTS "\"parts\":{\"prompts\":[],\"resourceTemplates\":[],\"tools\":[]},"
    static const struct {
        const char *text;
        int err;
    } cases[] = {
        {"{\"facts\":{}," PARTS TAIL, 0},
        {"{\"facts\":{\"other\":1}," PARTS TAIL, LW_ERR_DAMAGED},
        {"{\"facts\":{},\"more\":1," PARTS TAIL, LW_ERR_DAMAGED},
        {"{\"facts\":{},\"parts\":{\"tools\":[]}," TAIL, LW_ERR_DAMAGED},
        {"{\"facts\":{},\"parts\":{\"prompts\":[],\"resourceTemplates\":[],\"tools\":[],\"x\":[]}"
         "," TAIL,
         LW_ERR_DAMAGED},
        {"{\"facts\":{},\"parts\":{\"prompts\":[],\"resourceTemplates\":[],\"tools\":[{}]}," TAIL,
         LW_ERR_DAMAGED},
        {"{\"schema\":\"landwaiter/surface/v2\"}", LW_ERR_UNKNOWN},
        {"{}", LW_ERR_UNKNOWN},
        {"[]", LW_ERR_UNKNOWN},
        {"{\"facts\":", LW_ERR_SYNTAX},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct lw_surface *s = NULL;

        assert_int_equal(lw_surface_load(lw_strz(cases[i].text), &s), -cases[i].err);
        assert_true((s != NULL) == (cases[i].err == 0));
        lw_surface_free(&s);
    }
}

static void dumps_are_read(void **state)
{
    struct lw_json_error err = {0};
    struct lw_surface *s = NULL;
    struct lw_surface *t = NULL;
    struct lw_buf b;

    (void)state;
    assert_int_equal(
        lw_surface_from_dump(LW_STR("{\"package\":\"p\",\"protocolVersion\":\"2025-11-25\","
                                    "\"stderr\":\"\",\"resources\":[{\"uri\":\"x:\"}],\n"
                                    "\"instructions\":\"hi\",\"tools\":[{\"name\":\"a\"}]}"),
                             &s, &err),
        0);
    assert_str(lw_surface_server(s), "p");
    assert_str(lw_surface_fact(s, LW_FACT_PROTOCOL), "\"2025-11-25\"");
    assert_str(lw_surface_fact(s, LW_FACT_INSTRUCTIONS), "\"hi\"");
    assert_null(lw_surface_fact(s, LW_FACT_LAUNCH).p);
    assert_int_equal(lw_surface_count(s, LW_PART_TOOLS), 1);
    lw_buf_init(&b, 1 << 20);
    lw_surface_write(s, &b);
    assert_int_equal(lw_surface_from_dump(lw_buf_str(&b), &t, &err), 0); /* our own form too */
    assert_true(lw_digest_eq(lw_surface_digest(s), lw_surface_digest(t)));
    lw_surface_free(&t);
    assert_int_equal(lw_surface_from_dump(LW_STR("{\"name\":1}"), &t, &err), -LW_ERR_MISSING);
    assert_string_equal(err.text, "not the dump of a surface: it has no \"tools\"");
    assert_int_equal(lw_surface_from_dump(LW_STR("{\n \"tools\":[{}]}"), &t, &err),
                     -LW_ERR_MISSING);
    assert_int_equal(err.line, 2);
    assert_int_equal(err.column, 10);
    assert_int_equal(lw_surface_from_dump(LW_STR("{\"tools\":[],\"nextCursor\":\"1\"}"), &t, &err),
                     -LW_ERR_MISSING);
    assert_int_equal(lw_surface_from_dump(LW_STR("{\"tools\":"), &t, &err), -LW_ERR_SYNTAX);
    assert_null(t);
    lw_surface_free(&s);
    lw_buf_fini(&b);
}

static void view_keys(void **state)
{
    char a[LW_VIEW_TEXT_BUF];
    char b[LW_VIEW_TEXT_BUF];

    (void)state;
    assert_int_equal(
        lw_view_key(LW_STR("2025-11-25"), parse("{\"sampling\":{},\"roots\":{}}"), LW_STR(""), a),
        0);
    assert_string_equal(a, VIEW_DECLARED);
    assert_int_equal(lw_view_key(LW_STR("legacy"), NULL, LW_STR("tenant-1"), a), 0);
    assert_string_equal(a, VIEW_TENANT);
    assert_int_equal(lw_view_key(LW_STR("legacy"), parse("{}"), LW_STR("tenant-1"), b), 0);
    assert_string_equal(a, b);
    assert_int_equal(lw_view_key(LW_STR("legacy"), NULL, LW_STR("tenant-2"), b), 0);
    assert_string_not_equal(a, b);
    assert_int_equal(lw_view_key(LW_STR(""), NULL, LW_STR(""), a), -LW_ERR_SYNTAX);
    assert_int_equal(lw_view_key(LW_STR("fifteen-letters"), NULL, LW_STR(""), a), -LW_ERR_SYNTAX);
    assert_int_equal(lw_view_key(LW_STR("A"), NULL, LW_STR(""), a), -LW_ERR_SYNTAX);
    assert_int_equal(lw_view_key(LW_STR("a"), NULL, LW_STR("\xff"), a), -LW_ERR_ENCODING);
}

static void names_must_be_text(void **state)
{
    static char big[5000];
    struct lw_surface *s = NULL;

    (void)state;
    memset(big, 'x', sizeof(big));
    assert_int_equal(lw_surface_new(LW_STR("\xc0"), LW_STR(""), NULL, &s), -LW_ERR_ENCODING);
    assert_int_equal(lw_surface_new(lw_str(big, sizeof(big)), LW_STR(""), NULL, &s), -LW_ERR_LIMIT);
    assert_null(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(digests_as_computed_elsewhere),
        cmocka_unit_test(a_resource_is_bound_without_what_passes),
        cmocka_unit_test(order_of_listing_does_not_count),
        cmocka_unit_test(pages_are_walked_to_the_end),
        cmocka_unit_test(a_part_neither_walked_nor_skipped_is_incomplete),
        cmocka_unit_test(skipping_does_not_end_a_list_that_goes_on),
        cmocka_unit_test(a_repeated_cursor_is_refused),
        cmocka_unit_test(malformed_pages_are_refused),
        cmocka_unit_test(one_name_twice_is_ambiguous),
        cmocka_unit_test(limits_are_reached),
        cmocka_unit_test(what_is_written_reads_back),
        cmocka_unit_test(loading_is_strict),
        cmocka_unit_test(dumps_are_read),
        cmocka_unit_test(view_keys),
        cmocka_unit_test(names_must_be_text),
    };

    return cmocka_run_group_tests_name("surface", tests, setup, teardown);
}
