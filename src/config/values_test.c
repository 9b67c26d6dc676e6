#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <cmocka.h>

#include "lib/base/suggest.h"
#include "src/config/values.h"

static void numbers(void **state)
{
    uint64_t n = 7;
    int64_t ms = 7;

    (void)state;
    assert_true(lw_value_count(LW_STR("0"), &n) && n == 0);
    assert_true(lw_value_count(LW_STR("65536"), &n) && n == 65536);
    assert_true(lw_value_size(LW_STR("16MiB"), &n) && n == 16777216);
    assert_true(lw_value_size(LW_STR("3KiB"), &n) && n == 3072);
    assert_true(lw_value_size(LW_STR("1GiB"), &n) && n == 1073741824);
    assert_true(lw_value_duration(LW_STR("90d"), &ms) && ms == 7776000000);
    assert_true(lw_value_duration(LW_STR("1500ms"), &ms) && ms == 1500);
    assert_true(lw_value_duration(LW_STR("2m"), &ms) && ms == 120000);
    n = 7;
    for (size_t i = 0; i < 9; i++) {
        static const char *const bad[] = {
            "", "-1", "+1", "1 ", " 1", "01", "0x10", "1e3", "9999999999999999999"};

        assert_false(lw_value_count(lw_strz(bad[i]), &n));
        assert_false(lw_value_size(lw_strz(bad[i]), &n));
        assert_false(lw_value_duration(lw_strz(bad[i]), &ms));
    }
    assert_false(lw_value_size(LW_STR("1MB"), &n));
    assert_false(lw_value_size(LW_STR("1mib"), &n));
    assert_false(lw_value_size(LW_STR("99999999999GiB"), &n));
    assert_false(lw_value_duration(LW_STR("10"), &ms));
    assert_false(lw_value_duration(LW_STR("1s2ms"), &ms));
    assert_int_equal(n, 7);
    assert_int_equal(ms, 120000);
}

static void number_texts(void **state)
{
    char t[32];

    (void)state;
    lw_value_size_text(16777216, t);
    assert_string_equal(t, "16MiB");
    lw_value_size_text(1025, t);
    assert_string_equal(t, "1025");
    lw_value_duration_text(5400000, t);
    assert_string_equal(t, "90m");
    lw_value_duration_text(86400000, t);
    assert_string_equal(t, "1d");
}

static void listeners(void **state)
{
    char host[64];
    uint16_t port = 0;

    (void)state;
    assert_null(lw_value_listen(LW_STR("[::1]:65535"), host, &port));
    assert_string_equal(host, "::1");
    assert_int_equal(port, 65535);
    assert_null(lw_value_listen(LW_STR("0.0.0.0:1"), host, &port));
    assert_string_equal(host, "0.0.0.0");
    for (size_t i = 0; i < 8; i++) {
        static const char *const bad[] = {"",        ":",        "[]:1",  "[127.0.0.1]:1",
                                          "1.2.3:1", "1.2.3.4:", "[::1]", "1.2.3.4:1:2"};

        assert_non_null(lw_value_listen(lw_strz(bad[i]), host, &port));
    }
    assert_int_equal(port, 1);
}

static void urls(void **state)
{
    static const char *const good[] = {"https://a", "http://a:1/x?y=z", "https://[::1]:443/",
                                       "https://a-b.example/%20"};
    static const char *const bad[] = {"",
                                      "a",
                                      "https://",
                                      "https:///x",
                                      "https://a:65536/",
                                      "https://[::g]/",
                                      "HTTPS://a",
                                      "https://a/\\x",
                                      "https://u@a/",
                                      "https://a\xC3\xA9/"};

    (void)state;
    for (size_t i = 0; i < sizeof(good) / sizeof(good[0]); i++)
        assert_null(lw_value_url(lw_strz(good[i])));
    for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
        assert_non_null(lw_value_url(lw_strz(bad[i])));
    assert_null(lw_value_url(LW_STR("https://a/@x"))); /* a user ends at the first slash */
}

/* Distances worked out by hand: substitutions, one deletion, one swap of neighbours. */
static void distances(void **state)
{
    struct lw_suggest s = {LW_STR_INIT("reciepts"), NULL, 0};
    struct lw_suggest none = {LW_STR_INIT("zzzz"), NULL, 0};

    (void)state;
    assert_int_equal(lw_edit_distance(LW_STR("kitten"), LW_STR("sitting")), 3);
    assert_int_equal(lw_edit_distance(LW_STR("ab"), LW_STR("ba")), 1);
    assert_int_equal(lw_edit_distance(LW_STR("Listen"), LW_STR("listen")), 0);
    assert_int_equal(lw_edit_distance(LW_STR(""), LW_STR("abc")), 3);
    lw_suggest_offer(&s, "review");
    lw_suggest_offer(&s, "receipts");
    lw_suggest_offer(&s, "reject");
    assert_string_equal(lw_suggest_name(&s), "receipts");
    lw_suggest_offer(&none, "serve");
    lw_suggest_offer(&none, "url");
    assert_null(lw_suggest_name(&none));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers), cmocka_unit_test(number_texts), cmocka_unit_test(listeners),
        cmocka_unit_test(urls),    cmocka_unit_test(distances),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
