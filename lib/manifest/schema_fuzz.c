/* {"schema": ..., "value": ...}: any schema compiles or is refused, any value is decided within the
 * budget, and twice the same; a value that is refused has a fault that can be shown. */
#include <stdint.h>
#include <stdlib.h>

#include "lib/manifest/schema.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define MUST(condition)                                                                            \
    do {                                                                                           \
        if (!(condition))                                                                          \
            abort();                                                                               \
    } while (0)

static void check(const struct lw_schema *s, const struct lw_json *value)
{
    struct lw_schema_fault fault = {.text = NULL};
    int plain = value ? lw_schema_check_value(s, value, NULL) : 0;
    int err = lw_schema_check(s, value, &fault);

    MUST(err == 0 || err == -LW_ERR_MISMATCH || err == -LW_ERR_LIMIT);
    MUST(err == lw_schema_check(s, value, NULL));
    MUST((err == 0) == (fault.text == NULL));
    if (err != 0)
        MUST(lw_utf8_valid(lw_str(fault.path, strnlen(fault.path, sizeof(fault.path)))));
    /* the rule about undeclared arguments only ever adds refusals */
    if (plain == -LW_ERR_MISMATCH)
        MUST(err == -LW_ERR_MISMATCH);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const struct lw_json *v;
    struct lw_schema *s = NULL;
    struct lw_arena a;

    lw_arena_init(&a, (size_t)64 << 20);
    if (lw_json_parse(&a, lw_str((const char *)data, size), NULL, &v, NULL) == 0 &&
        lw_schema_new(lw_json_getz(v, "schema"), &s) == 0)
        check(s, lw_json_getz(v, "value"));
    lw_schema_free(&s);
    lw_arena_fini(&a);
    return 0;
}
