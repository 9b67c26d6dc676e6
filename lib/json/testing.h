/* For the unit tests of lib/json: one arena and short ways to parse and to compare texts. */
#ifndef LW_JSON_TESTING_H
#define LW_JSON_TESTING_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include "lib/json/json.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static struct lw_arena arena;
static struct lw_buf buf;

static inline int setup(void **state)
{
    (void)state;
    lw_arena_init(&arena, (size_t)64 << 20);
    lw_buf_init(&buf, (size_t)64 << 20);
    return 0;
}

static inline int teardown(void **state)
{
    (void)state;
    lw_arena_fini(&arena);
    lw_buf_fini(&buf);
    return 0;
}

/* The code of parsing with the default limits; *out stays NULL on failure. */
static inline int try_parse(struct lw_str text, const struct lw_json **out,
                            struct lw_json_error *err)
{
    const struct lw_json *v = NULL;
    int code = lw_json_parse(&arena, text, NULL, &v, err);

    assert_true((code == 0) == (v != NULL));
    if (out)
        *out = v;
    return code;
}

static inline const struct lw_json *parse(const char *text)
{
    struct lw_json_error err = {0};
    const struct lw_json *v;

    if (try_parse(lw_strz(text), &v, &err) != 0)
        fail_msg("%s: %u:%u: %s", text, err.line, err.column, err.text);
    return v;
}

static inline void assert_str(struct lw_str got, const char *want)
{
    if (!lw_str_eqz(got, want))
        fail_msg("got %.*s, not %s", LW_FMT(got), want);
}

static inline void assert_canonical(const char *text, const char *want)
{
    lw_buf_reset(&buf);
    lw_json_canonical(&buf, parse(text));
    assert_int_equal(lw_buf_status(&buf), 0);
    assert_str(lw_buf_str(&buf), want);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

#endif
