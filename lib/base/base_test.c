#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <cmocka.h>

#include "lib/base/arena.h"
#include "lib/base/base64.h"
#include "lib/base/buf.h"
#include "lib/base/digest.h"
#include "lib/base/map.h"
#include "lib/base/time.h"
#include "lib/base/verdict.h"

static void arena_holds_its_cap(void **state)
{
    struct lw_arena a;
    size_t got = 0;

    (void)state;
    lw_arena_init(&a, 10000);
    while (lw_arena_alloc(&a, 100))
        got++;
    assert_true(got > 50 && got <= 100);
    assert_null(lw_arena_alloc(&a, SIZE_MAX - 4));
    assert_null(lw_arena_calloc(&a, SIZE_MAX / 2, 4));
    lw_arena_reset(&a);
    assert_non_null(lw_arena_alloc(&a, 100));
    lw_arena_fini(&a);
}

static void arena_reset_keeps_one_block(void **state)
{
    struct lw_arena a;

    (void)state;
    lw_arena_init(&a, 1 << 24);
    for (int round = 0; round < 3; round++) {
        for (int i = 0; i < 1000; i++) {
            char *p = lw_arena_alloc(&a, 999);

            assert_non_null(p);
            assert_int_equal((uintptr_t)p % 16, 0);
            memset(p, 1, 999);
        }
        lw_arena_reset(&a);
        assert_true(a.used <= 64 * 1024);
    }
    lw_arena_fini(&a);
}

static void buf_fails_for_good_beyond_its_maximum(void **state)
{
    struct lw_buf b;

    (void)state;
    lw_buf_init(&b, 10);
    lw_buf_addz(&b, "12345");
    lw_buf_addi(&b, INT64_MIN);
    assert_int_equal(lw_buf_status(&b), -LW_ERR_LIMIT);
    lw_buf_addz(&b, "6");
    assert_int_equal(b.n, 5);
    lw_buf_reset(&b);
    lw_buf_addf(&b, "%s-%d", "a", 7);
    assert_int_equal(lw_buf_status(&b), 0);
    assert_true(lw_str_eqz(lw_buf_str(&b), "a-7"));
    lw_buf_consume(&b, 2);
    assert_true(lw_str_eqz(lw_buf_str(&b), "7"));
    lw_buf_fini(&b);
}

static void buf_writes_integers(void **state)
{
    struct lw_buf b;

    (void)state;
    lw_buf_init(&b, 100);
    lw_buf_addi(&b, INT64_MIN);
    lw_buf_addc(&b, ' ');
    lw_buf_addi(&b, 0);
    lw_buf_addc(&b, ' ');
    lw_buf_addi(&b, INT64_MAX);
    assert_true(lw_str_eqz(lw_buf_str(&b), "-9223372036854775808 0 9223372036854775807"));
    lw_buf_fini(&b);
}

/* FIPS 180-2 appendix B.1 and the empty message. */
static void sha256_vectors(void **state)
{
    char text[LW_DIGEST_TEXT_BUF];
    struct lw_digest d = lw_sha256(LW_STR("abc"));
    struct lw_digest again;
    struct lw_str parts[] = {LW_STR_INIT("a"), LW_STR_INIT(""), LW_STR_INIT("bc")};

    (void)state;
    lw_digest_text(&d, text);
    assert_string_equal(text,
                        "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    again = lw_sha256_parts(parts, 3);
    assert_true(lw_digest_eq(&d, &again));
    assert_true(lw_digest_parse(lw_strz(text), &again));
    assert_true(lw_digest_eq(&d, &again));
    text[10] = 'A';
    assert_false(lw_digest_parse(lw_strz(text), &again));
    d = lw_sha256(LW_STR(""));
    lw_digest_text(&d, text);
    assert_string_equal(text,
                        "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

/* Against a plain array, through growth, replacement and deletion in clusters. */
static void map_agrees_with_an_array(void **state)
{
    static char keys[4096][8];
    static int values[4096];
    static void *model[4096];
    struct lw_map m;
    uint32_t rnd = 1;
    size_t live = 0;

    (void)state;
    lw_map_init(&m, NULL);
    for (int i = 0; i < 4096; i++)
        memcpy(keys[i], (char[8]){(char)i, (char)(i >> 8), 'k', 0, 0, 0, 0, 0}, 8);
    for (int step = 0; step < 60000; step++) {
        int i;
        void *old = NULL;

        rnd = rnd * 1664525u + 1013904223u;
        i = (int)(rnd >> 20);
        if (rnd & 1024) {
            assert_int_equal(lw_map_put(&m, lw_str(keys[i], 8), &values[i], &old), 0);
            assert_ptr_equal(old, model[i]);
            live += model[i] == NULL;
            model[i] = &values[i];
        } else {
            assert_ptr_equal(lw_map_del(&m, lw_str(keys[i], 8)), model[i]);
            live -= model[i] != NULL;
            model[i] = NULL;
        }
        assert_int_equal(m.n, live);
    }
    for (int i = 0; i < 4096; i++)
        assert_ptr_equal(lw_map_get(&m, lw_str(keys[i], 8)), model[i]);
    {
        size_t at = 0;
        size_t seen = 0;

        while (lw_map_next(&m, &at))
            seen++;
        assert_int_equal(seen, live);
    }
    lw_map_fini(&m);
}

/* date -u -d @1795248120.123 and friends */
static void time_text(void **state)
{
    static const struct {
        int64_t ms;
        const char *text;
    } cases[] = {
        {0, "1970-01-01T00:00:00.000Z"},
        {-1, "1969-12-31T23:59:59.999Z"},
        {951782400000, "2000-02-29T00:00:00.000Z"},
        {1795248120123, "2026-11-21T08:02:00.123Z"},
        {4107542400000, "2100-03-01T00:00:00.000Z"},
    };
    char out[LW_TIME_TEXT_BUF];
    int64_t ms;

    (void)state;
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        lw_time_text(cases[i].ms, out);
        assert_string_equal(out, cases[i].text);
        assert_int_equal(lw_time_parse(lw_strz(out), &ms), 0);
        assert_int_equal(ms, cases[i].ms);
    }
    assert_int_equal(lw_time_parse(LW_STR("2026-02-29T00:00:00.000Z"), &ms), -LW_ERR_SYNTAX);
    assert_int_equal(lw_time_parse(LW_STR("2026-13-01T00:00:00.000Z"), &ms), -LW_ERR_SYNTAX);
    assert_int_equal(lw_time_parse(LW_STR("2026-01-01T24:00:00.000Z"), &ms), -LW_ERR_SYNTAX);
    assert_int_equal(lw_time_parse(LW_STR("2026-01-01T00:00:00.000z"), &ms), -LW_ERR_SYNTAX);
}

static void str_helpers(void **state)
{
    (void)state;
    assert_true(lw_str_caseeq(LW_STR("Mcp-Name"), LW_STR("mcp-nAME")));
    assert_false(lw_str_caseeq(LW_STR("a"), LW_STR("b")));
    assert_true(lw_str_eqz(lw_str_trim(LW_STR(" \t a b ")), "a b"));
    assert_int_equal(lw_str_find(LW_STR("abcabc"), LW_STR("ca"), 0), 2);
    assert_true(lw_str_find(LW_STR("abcabc"), LW_STR("ca"), 3) == (size_t)-1);
    assert_true(lw_str_cmp(LW_STR("a"), LW_STR("ab")) < 0);
    /* U+00E9 is two bytes: a cut in its middle leaves it out. */
    assert_true(lw_str_eqz(lw_utf8_cut(LW_STR("ab\xC3\xA9z"), 3), "ab"));
    assert_true(lw_str_eqz(lw_utf8_cut(LW_STR("ab\xC3\xA9z"), 4), "ab\xC3\xA9"));
    assert_true(lw_str_eqz(lw_utf8_cut(LW_STR("ab"), 9), "ab"));
}

/* RFC 4648, section 10, and the spellings that are not canonical. */
static void base64_has_one_spelling(void **state)
{
    static const char *const pairs[][2] = {{"f", "Zg=="},         {"fo", "Zm8="},
                                           {"foo", "Zm9v"},       {"foob", "Zm9vYg=="},
                                           {"fooba", "Zm9vYmE="}, {"foobar", "Zm9vYmFy"}};
    static const char *const bad[] = {"Zh==", "Zg=", "Zg", "Z===", "=Zg=", "Zg= ", "Zm==", "Z\ng="};
    uint8_t out[8];
    struct lw_buf to;

    (void)state;
    lw_buf_init(&to, 64);
    for (size_t i = 0; i < sizeof(pairs) / sizeof(*pairs); i++) {
        size_t n = strlen(pairs[i][0]);

        lw_buf_reset(&to);
        lw_base64_put(&to, (const uint8_t *)pairs[i][0], n);
        assert_true(lw_str_eqz(lw_buf_str(&to), pairs[i][1]));
        assert_int_equal(lw_base64_size(lw_strz(pairs[i][1])), n);
        assert_true(lw_base64_get(lw_strz(pairs[i][1]), out, n));
        assert_memory_equal(out, pairs[i][0], n);
    }
    for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++)
        assert_false(lw_base64_get(lw_strz(bad[i]), out, 1));
    lw_buf_fini(&to);
}

/* Kleene's three values: the tables are those of the logic, written out. */
static void truth_has_three_values(void **state)
{
    static const enum lw_truth all[] = {LW_FALSE, LW_TRUE, LW_UNKNOWN};
    static const enum lw_truth both[3][3] = {{LW_FALSE, LW_FALSE, LW_FALSE},
                                             {LW_FALSE, LW_TRUE, LW_UNKNOWN},
                                             {LW_FALSE, LW_UNKNOWN, LW_UNKNOWN}};
    static const enum lw_truth either[3][3] = {{LW_FALSE, LW_TRUE, LW_UNKNOWN},
                                               {LW_TRUE, LW_TRUE, LW_TRUE},
                                               {LW_UNKNOWN, LW_TRUE, LW_UNKNOWN}};

    (void)state;
    for (size_t i = 0; i < 3; i++) {
        for (size_t k = 0; k < 3; k++) {
            assert_int_equal(lw_truth_and(all[i], all[k]), both[i][k]);
            assert_int_equal(lw_truth_or(all[i], all[k]), either[i][k]);
        }
    }
    assert_int_equal(lw_truth_not(LW_FALSE), LW_TRUE);
    assert_int_equal(lw_truth_not(LW_TRUE), LW_FALSE);
    assert_int_equal(lw_truth_not(LW_UNKNOWN), LW_UNKNOWN);
    assert_string_equal(lw_truth_name(LW_UNKNOWN), "unknown");
    assert_int_equal(LW_DENY, 0);
    assert_string_equal(lw_verdict_name((enum lw_verdict)99), "deny");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(base64_has_one_spelling),
        cmocka_unit_test(arena_holds_its_cap),
        cmocka_unit_test(arena_reset_keeps_one_block),
        cmocka_unit_test(buf_fails_for_good_beyond_its_maximum),
        cmocka_unit_test(buf_writes_integers),
        cmocka_unit_test(sha256_vectors),
        cmocka_unit_test(map_agrees_with_an_array),
        cmocka_unit_test(time_text),
        cmocka_unit_test(str_helpers),
        cmocka_unit_test(truth_has_three_values),
    };

    return cmocka_run_group_tests_name("base", tests, NULL, NULL);
}
