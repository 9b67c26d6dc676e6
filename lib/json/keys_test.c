/* Duplicate names and the order of names, in objects small and large and against an attacker. */
#include "lib/json/testing.h"

#include "lib/json/internal.h"

/* Members with names made from numbers; `twice` >= 0: that name a second time at the end. */
static struct lw_str object(int n, int twice)
{
    lw_buf_reset(&buf);
    for (int i = 0; i < n; i++)
        lw_buf_addf(&buf, "%c\"name %d\":0", i ? ',' : '{', i);
    if (twice >= 0)
        lw_buf_addf(&buf, ",\"n\\u0061me %d\":0", twice);
    lw_buf_addc(&buf, '}');
    return lw_buf_str(&buf);
}

static void duplicates_at_every_size(void **state)
{
    static const int sizes[] = {1, 2, 15, 16, 17, 31, 32, 33, 64, 1000, 65535};

    (void)state;
    for (size_t i = 0; i < COUNT(sizes); i++) {
        int n = sizes[i];

        assert_int_equal(try_parse(object(n, -1), NULL, NULL), 0);
        assert_int_equal(try_parse(object(n, 0), NULL, NULL), -LW_ERR_DUPLICATE);
        assert_int_equal(try_parse(object(n, n / 2), NULL, NULL), -LW_ERR_DUPLICATE);
        assert_int_equal(try_parse(object(n, n - 1), NULL, NULL), -LW_ERR_DUPLICATE);
        lw_arena_reset(&arena);
    }
}

/* The table is scratch: what an inner object left in it must not count for the outer one. */
static void nested_objects_do_not_mix(void **state)
{
    struct lw_buf text;

    (void)state;
    lw_buf_init(&text, 1 << 20);
    lw_buf_addz(&text, "{\"x\":");
    lw_buf_adds(&text, object(40, -1));
    lw_buf_addz(&text, ",\"y\":");
    lw_buf_adds(&text, object(20, -1));
    for (int i = 0; i < 40; i++)
        lw_buf_addf(&text, ",\"name %d\":0", i);
    lw_buf_addc(&text, '}');
    assert_int_equal(try_parse(lw_buf_str(&text), NULL, NULL), 0);
    text.n--;
    lw_buf_addz(&text, ",\"name 7\":0}");
    assert_int_equal(try_parse(lw_buf_str(&text), NULL, NULL), -LW_ERR_DUPLICATE);
    lw_buf_fini(&text);
}

/* Names that share one slot of the table: without its bound the check would be n*n/2 steps. */
static void chosen_collisions_cost_no_more(void **state)
{
    enum { N = 2000 };
    static struct lw_json members[N];
    struct lw_json obj = {.type = LW_JSON_OBJECT, .count = N, .child = members};
    struct lw_json_reader r = {0};
    const struct lw_json *duplicate = NULL;
    size_t mask = lw_json_key_slots(N) - 1;
    int found = 0;

    (void)state;
    for (int i = 0; found < N; i++) {
        char text[16];
        struct lw_str key = {text, (size_t)snprintf(text, sizeof(text), "%d", i)};

        if ((lw_json_key_hash(key) & mask) != 1)
            continue;
        members[found].key = lw_arena_dup(&arena, key);
        members[found].next = found + 1 < N ? &members[found + 1] : NULL;
        found++;
    }
    assert_int_equal(lw_json_keys_unique(&r, &obj, &duplicate), 0);
    assert_null(duplicate);
    assert_true(r.probes >= LW_JSON_KEYS_PROBES); /* they do collide */
    assert_true(r.probes <= (uint64_t)LW_JSON_KEYS_PROBES * LW_JSON_KEYS_PROBES);
    members[N - 1].key = members[N / 2].key;
    assert_int_equal(lw_json_keys_unique(&r, &obj, &duplicate), -LW_ERR_DUPLICATE);
    assert_ptr_equal(duplicate, &members[N - 1]);
    free(r.slots);
}

/* Ordinary names rarely meet: the table does its work without the fallback. */
static void ordinary_names_seldom_collide(void **state)
{
    static struct lw_json members[5000];
    struct lw_json obj = {.type = LW_JSON_OBJECT, .count = 5000, .child = members};
    struct lw_json_reader r = {0};
    const struct lw_json *duplicate = NULL;

    (void)state;
    for (int i = 0; i < 5000; i++) {
        char text[32];

        snprintf(text, sizeof(text), "property_%d", i);
        members[i].key = lw_arena_dup(&arena, lw_strz(text));
        members[i].next = i + 1 < 5000 ? &members[i + 1] : NULL;
    }
    assert_int_equal(lw_json_keys_unique(&r, &obj, &duplicate), 0);
    assert_true(r.probes < 10000);
    free(r.slots);
}

/* Code points in the order of their UTF-16 form (RFC 8785 section 3.2.3): D83D DE00 is before
 * E000, though U+1F600 is the larger number and its UTF-8 the larger bytes. */
static void utf16_order(void **state)
{
    static const char *const sorted[] = {
        "",
        "\r",
        "1",
        "10",
        "A",
        "a",
        "a\xc3\xa9",
        "b",
        "\x7f",
        "\xc2\x80",
        "\xc3\xb6",
        "\xc3\xb6x",
        "\xe2\x82\xac",
        "\xed\x9f\xbf",                 /* U+D7FF */
        "\xf0\x90\x80\x80",             /* U+10000 */
        "\xf0\x9f\x98\x80",             /* U+1F600 */
        "\xf0\x9f\x98\x80\xee\x80\x80", /* U+1F600 U+E000 */
        "\xf0\x9f\x98\x81",             /* U+1F601 */
        "\xf4\x8f\xbf\xbf",             /* U+10FFFF */
        "\xee\x80\x80",                 /* U+E000 */
        "\xef\xac\xb3",                 /* U+FB33 */
        "\xef\xbf\xbf",                 /* U+FFFF */
    };

    (void)state;
    for (size_t i = 0; i < COUNT(sorted); i++) {
        for (size_t j = 0; j < COUNT(sorted); j++) {
            int c = lw_json_utf16_cmp(lw_strz(sorted[i]), lw_strz(sorted[j]));

            assert_int_equal((c > 0) - (c < 0), (i > j) - (i < j));
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(duplicates_at_every_size),
        TEST(nested_objects_do_not_mix),
        TEST(chosen_collisions_cost_no_more),
        TEST(ordinary_names_seldom_collide),
        TEST(utf16_order),
    };

    return cmocka_run_group_tests_name("json_keys", tests, NULL, NULL);
}
