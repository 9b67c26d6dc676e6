#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include "cli/review_text.h"

static const struct lw_review_style plain = {.color = false};

static struct lw_drift *classify(const char *before, const char *after)
{
    struct lw_approval a = {.by = LW_STR("ann")};
    struct lw_surface *b = NULL;
    struct lw_surface *s = NULL;
    struct lw_manifest *m = NULL;
    struct lw_drift *d = NULL;

    assert_int_equal(lw_surface_from_dump(lw_strz(before), &b, NULL), 0);
    assert_int_equal(lw_surface_from_dump(lw_strz(after), &s, NULL), 0);
    assert_int_equal(lw_manifest_approve(NULL, b, &a, &m), 0);
    assert_int_equal(lw_drift_classify(m, s, &d), 0);
    lw_manifest_free(&m);
    lw_surface_free(&b);
    lw_surface_free(&s);
    return d;
}

static bool same_item(const struct lw_delta *a, const struct lw_delta *b)
{
    if (!a->item.p || !b->item.p)
        return !a->item.p && !b->item.p;
    return a->part == b->part && lw_str_eq(a->item, b->item);
}

/* Each item by itself; a report of the program has those that are the same as one. */
static void write_report(const struct lw_drift *d, const struct lw_review_style *style,
                         struct lw_buf *to)
{
    const struct lw_delta *last = NULL;

    if (lw_drift_count(d) == 0) {
        lw_buf_addz(to, "nothing changed\n");
        return;
    }
    lw_review_summary(d, style, to);
    for (const struct lw_delta *i = lw_drift_first(d); i; i = i->next) {
        if (!last || !same_item(last, i))
            lw_review_heading(d, i, style, to);
        lw_review_delta(i, style, to);
        last = i;
    }
}

static char *report(const char *before, const char *after, const struct lw_review_style *style)
{
    struct lw_drift *d = classify(before, after);
    struct lw_buf b;

    lw_buf_init(&b, 1 << 20);
    write_report(d, style, &b);
    lw_buf_addc(&b, '\0');
    assert_int_equal(lw_buf_status(&b), 0);
    lw_drift_free(&d);
    return b.p;
}

static void assert_report(const char *before, const char *after, const char *expected)
{
    char *got = report(before, after, &plain);

    assert_string_equal(got, expected);
    free(got);
}

static void nothing(void **state)
{
    (void)state;
    assert_report("{\"tools\":[]}", "{\"tools\":[]}", "nothing changed\n");
}

static void one_boolean(void **state)
{
    (void)state;
    assert_report("{\"tools\":[{\"name\":\"m\",\"annotations\":{\"destructiveHint\":false}}]}",
                  "{\"tools\":[{\"name\":\"m\",\"annotations\":{\"destructiveHint\":true}}]}",
                  "quarantine, severity high, 1 change\n"
                  "       1  destructive_relaxed\n"
                  "\n"
                  "tool m \xe2\x80\x94 quarantine\n"
                  "  quarantine \xc2\xb7 high \xc2\xb7 effect \xc2\xb7 destructive_relaxed\n"
                  "    says now that it may destroy\n"
                  "    at /annotations/destructiveHint\n"
                  "      - false\n"
                  "      + true\n");
}

static void a_new_tool_is_spelled_out(void **state)
{
    (void)state;
    assert_report("{\"tools\":[]}",
                  "{\"tools\":[{\"name\":\"w\",\"description\":\"Writes.\",\"inputSchema\":{"
                  "\"properties\":{\"p\":{\"type\":\"string\"},\"q\":{}},\"required\":[\"p\"]}}]}",
                  "review, severity low, 1 change\n"
                  "       1  tool_added\n"
                  "\n"
                  "tool w \xe2\x80\x94 review\n"
                  "  review \xc2\xb7 low \xc2\xb7 effect \xc2\xb7 tool_added\n"
                  "    a tool that nobody approved; it is held until somebody does\n"
                  "      + description: Writes.\n"
                  "      + parameter p: string, required\n"
                  "      + parameter q: any\n");
}

/* Escapes, line feeds and direction marks of a server can neither move the cursor nor begin a line
 * that looks like ours. */
static void text_of_the_server_stays_on_its_line(void **state)
{
    char *got = report("{\"tools\":[{\"name\":\"a\",\"title\":\"x\"}]}",
                       "{\"tools\":[{\"name\":\"a\",\"title\":\"\\u001b[2J\\n  pass \\u202e\"},"
                       "{\"name\":\"b\\r\\u0007\",\"description\":\"\\nallowed\\u200b\"}]}",
                       &plain);

    (void)state;
    assert_non_null(strstr(got, "      + \"\\u001b[2J\\n  pass <U+202E>\"\n"));
    assert_non_null(strstr(got, "tool b<U+000D><U+0007> "));
    assert_non_null(strstr(got, "      + description: <U+000A>allowed<U+200B>\n"));
    for (const char *p = got; *p; p++)
        assert_true((unsigned char)*p >= ' ' || *p == '\n');
    free(got);
}

static void colours_only_when_asked(void **state)
{
    struct lw_review_style color = {.color = true};
    const char *before = "{\"tools\":[{\"name\":\"a\",\"x\":1}]}";
    const char *after = "{\"tools\":[{\"name\":\"a\",\"x\":2}]}";
    char *with = report(before, after, &color);
    char *without = report(before, after, &plain);

    (void)state;
    assert_non_null(strstr(with, "\x1b[33;1mreview\x1b[0m"));
    assert_null(strchr(without, '\x1b'));
    free(with);
    free(without);
}

static void long_values_are_cut_and_it_says_so(void **state)
{
    struct lw_review_style narrow = {.value_max = 8};
    char *got = report("{\"tools\":[{\"name\":\"a\",\"x\":1}]}",
                       "{\"tools\":[{\"name\":\"a\",\"x\":[1,2,3,4,5,6,7]}]}", &narrow);

    (void)state;
    assert_non_null(strstr(got, "      + [1,2,3,4 \xe2\x80\xa6 (7 more bytes)\n"));
    free(got);
}

static void words(const char *before, const char *after, const char *expected)
{
    struct lw_buf b;

    lw_buf_init(&b, 1 << 20);
    lw_review_words(lw_strz(before), lw_strz(after), "", &plain, &b);
    lw_buf_addc(&b, '\0');
    assert_string_equal(b.p, expected);
    lw_buf_fini(&b);
}

static void only_the_words_that_differ(void **state)
{
    (void)state;
    words("a b c d", "a b x d", "  a b\n- c\n+ x\n  d\n");
    words("one two", "zero one two", "+ zero\n  one two\n");
    words("1 2 3 4 5 6 7 8 x", "1 2 3 4 5 6 7 8 y", "  \xe2\x80\xa6 3 4 5 6 7 8\n- x\n+ y\n");
    words("a x b y c", "a p b q c", "  a\n- x\n+ p\n  b\n- y\n+ q\n  c\n");
    words("a  b", "a b", "  a b\n  (only blanks differ)\n");
    words("x 1 2 3 4 5 6 7 8", "y 1 2 3 4 5 6 7 8",
          "- x\n+ y\n  1 2 3 4 5 6\n  \xe2\x80\xa6 (2 more words, the same)\n");
}

/* 700 words on each side that have nothing in common: too many for a subsequence, shown whole and
 * cut. 25,000: not even counted. */
static void long_texts_are_bounded(void **state)
{
    struct lw_buf b;
    struct lw_buf a;
    struct lw_buf out;

    (void)state;
    lw_buf_init(&b, 1 << 20);
    lw_buf_init(&a, 1 << 20);
    lw_buf_init(&out, 1 << 20);
    for (int i = 0; i < 700; i++) {
        lw_buf_addf(&b, "b%d ", i);
        lw_buf_addf(&a, "a%d ", i);
    }
    lw_review_words(lw_buf_str(&b), lw_buf_str(&a), "", &plain, &out);
    assert_true(out.n < 2000);
    assert_true(lw_str_find(lw_buf_str(&out), LW_STR("more words)"), 0) != (size_t)-1);
    for (int i = 0; i < 25000; i++)
        lw_buf_addz(&a, "a ");
    lw_buf_reset(&out);
    lw_review_words(lw_buf_str(&b), lw_buf_str(&a), "", &plain, &out);
    assert_true(lw_str_starts(lw_buf_str(&out), LW_STR("  (too long to be compared")));
    assert_true(out.n < 2000);
    lw_buf_fini(&a);
    lw_buf_fini(&b);
    lw_buf_fini(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing),
        cmocka_unit_test(one_boolean),
        cmocka_unit_test(a_new_tool_is_spelled_out),
        cmocka_unit_test(text_of_the_server_stays_on_its_line),
        cmocka_unit_test(colours_only_when_asked),
        cmocka_unit_test(long_values_are_cut_and_it_says_so),
        cmocka_unit_test(only_the_words_that_differ),
        cmocka_unit_test(long_texts_are_bounded),
    };

    return cmocka_run_group_tests_name("review_text", tests, NULL, NULL);
}
