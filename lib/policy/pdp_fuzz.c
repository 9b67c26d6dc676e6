/* Answers of decision points. The first byte chooses type, status and Content-Type. Oracle: a
 * permit is only ever what an independent look at the tree finds to be one. */
#include <stdint.h>
#include <stdlib.h>

#include "lib/policy/pdp.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool is_true(const struct lw_json *v)
{
    return lw_json_is(v, LW_JSON_BOOL) && v->boolean;
}

static bool free_of_duties(const struct lw_json *in)
{
    const struct lw_json *o = lw_json_getz(in, "obligations");

    return !o || o->type == LW_JSON_NULL || (o->type == LW_JSON_ARRAY && !o->child);
}

static bool permits(enum lw_pdp_type type, struct lw_str body)
{
    const struct lw_json *v = NULL;
    const struct lw_json *result;
    struct lw_arena a;
    bool yes = false;

    lw_arena_init(&a, (size_t)64 << 20);
    if (lw_json_parse(&a, body, NULL, &v, NULL) == 0) {
        result = lw_json_getz(v, "result");
        if (type == LW_PDP_AUTHZEN)
            yes =
                is_true(lw_json_getz(v, "decision")) && free_of_duties(lw_json_getz(v, "context"));
        else
            yes = is_true(result) ||
                  (is_true(lw_json_getz(result, "allow")) && free_of_duties(result));
    }
    lw_arena_fini(&a);
    return yes;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct lw_pdp_reading r;
    struct lw_str body;
    enum lw_pdp_type type;
    unsigned status;

    if (size == 0)
        return 0;
    body = lw_str((const char *)data + 1, size - 1);
    type = data[0] & 1 ? LW_PDP_OPA : LW_PDP_AUTHZEN;
    status = data[0] & 2 ? 500 : 200;
    lw_pdp_read(type, status, data[0] & 4 ? LW_STR("text/html") : LW_STR("application/json"), body,
                &r);
    if (r.answer == LW_PDP_PERMIT && (data[0] & 6 || !permits(type, body)))
        abort();
    if (r.answer != LW_PDP_PERMIT && !r.why)
        abort();
    return 0;
}
