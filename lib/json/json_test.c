#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "lib/json/json.h"

static void smoke(void **state)
{
    struct lw_arena a;
    struct lw_buf b;
    const struct lw_json *v;

    (void)state;
    lw_arena_init(&a, 1 << 20);
    lw_buf_init(&b, 1 << 20);
    assert_int_equal(
        lw_json_parse(&a, LW_STR(" {\"b\":[1,2.50,\"\\u00e9\"],\"a\":null} "), NULL, &v, NULL), 0);
    lw_json_canonical(&b, v);
    assert_int_equal(lw_buf_status(&b), 0);
    assert_true(lw_str_eqz(lw_buf_str(&b), "{\"a\":null,\"b\":[1,2.5,\"\xc3\xa9\"]}"));
    assert_int_equal(lw_json_parse(&a, LW_STR("{\"a\":1,\"\\u0061\":2}"), NULL, &v, NULL),
                     -LW_ERR_DUPLICATE);
    lw_buf_fini(&b);
    lw_arena_fini(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(smoke),
    };

    return cmocka_run_group_tests_name("json", tests, NULL, NULL);
}
