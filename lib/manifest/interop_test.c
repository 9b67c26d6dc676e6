#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "lib/manifest/interop.h"

/* Canonical, as a surface holds them. */
#define ECHO                                                                                       \
    "{\"annotations\":{\"readOnlyHint\":true},\"description\":\"Says it.\",\"inputSchema\":{"      \
    "\"type\":\"object\"},\"name\":\"echo\"}"
#define ADD "{\"name\":\"add\"}"

/* Computed with Python's json and hashlib from the projections that the two projects describe. */
#define ASSAY_ECHO "sha256:0ceea56715dfed9e0ebad7433f3b11a61986d06d81136408d7d8639871ad4d40"
#define ASSAY_ADD  "sha256:dde34520c94c74fbb2fdbf569769c03e197d985961a9a790a17c44de5f21f815"
#define ASSAY_ALL  "sha256:51c8942214582c1df8c8b2d6be8ace8a8b74b48ae5b10f41981e439a11af16c9"
#define SEP_ECHO   "sha256:6863669842f082c822012b4e44d0baad4e2817ac1d9aeb5bc34936b058aadc99"

static void assert_digest(const struct lw_digest *d, const char *expected)
{
    char text[LW_DIGEST_TEXT_BUF];

    lw_digest_text(d, text);
    assert_string_equal(text, expected);
}

static void as_assay_computes_them(void **state)
{
    struct lw_assay *a = NULL;
    struct lw_digest echo;
    struct lw_digest add;
    struct lw_digest all;

    (void)state;
    assert_int_equal(lw_assay_tool(LW_STR(ECHO), &echo), 0);
    assert_int_equal(lw_assay_tool(LW_STR(ADD), &add), 0);
    assert_digest(&echo, ASSAY_ECHO);
    assert_digest(&add, ASSAY_ADD);
    assert_int_equal(lw_assay_new(&a), 0);
    lw_assay_add(a, LW_STR("add"), &add);
    lw_assay_add(a, LW_STR("echo"), &echo);
    assert_int_equal(lw_assay_end(a, &all), 0);
    assert_digest(&all, ASSAY_ALL);
    lw_assay_free(&a);
}

static void as_sep_1766_computes_them(void **state)
{
    struct lw_digest d;

    (void)state;
    assert_int_equal(lw_sep1766_tool(LW_STR(ECHO), &d), 0);
    assert_digest(&d, SEP_ECHO);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(as_assay_computes_them),
        cmocka_unit_test(as_sep_1766_computes_them),
    };

    return cmocka_run_group_tests_name("interop", tests, NULL, NULL);
}
