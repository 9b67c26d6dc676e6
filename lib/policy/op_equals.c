/* equals, in, type, exists: values as they are.
 *
 * A text that is not the same but looks it (another case, look-alike letters, hidden characters,
 * percent-encoding) is unknown and not false: a deny of "production" holds for "Production", and an
 * allow of it does not. */
#include "lib/policy/look.h"
#include "lib/policy/op_impl.h"

struct values {
    const struct lw_json *first; /* a list of its own, in the arena */
    size_t n;
};

/* ---- copies ---- */

/* A value of its own: parsed again from a copy of its text, as the operand's tree does not live as
 * long as the policy. */
static const struct lw_json *copy_of(const struct lw_json *v, struct lw_arena *a)
{
    struct lw_str text = lw_arena_dup(a, v->raw);
    const struct lw_json *out = NULL;

    if (!text.p || lw_json_parse(a, text, NULL, &out, NULL) != 0)
        return NULL;
    return out;
}

static int compile_equals(struct lw_op_compiler *c, const struct lw_json *operand, void **out)
{
    struct values *v = LW_ARENA_NEW(c->arena, struct values);

    if (v)
        v->first = copy_of(operand, c->arena);
    if (!v || !v->first)
        return lw_op_full(c, operand);
    v->n = 1;
    *out = v;
    return 0;
}

static int compile_in(struct lw_op_compiler *c, const struct lw_json *operand, void **out)
{
    struct values *v = LW_ARENA_NEW(c->arena, struct values);
    const struct lw_json *list;

    if (operand->type != LW_JSON_ARRAY || operand->count == 0 || operand->count > LW_OP_LIST)
        return lw_op_fail(c, operand, "a list of 1 to %u values is wanted", LW_OP_LIST);
    list = v ? copy_of(operand, c->arena) : NULL;
    if (!list)
        return lw_op_full(c, operand);
    *v = (struct values){list->child, list->count};
    *out = v;
    return 0;
}

/* ---- comparing ---- */

static enum lw_truth same(const struct lw_json *want, const struct lw_json *value)
{
    if (want->type != value->type)
        return LW_UNKNOWN;
    if (lw_json_equal(want, value))
        return LW_TRUE;
    if (want->type == LW_JSON_STRING) {
        if (value->string.n > LW_OP_TEXT || lw_look_same(want->string, value->string))
            return LW_UNKNOWN;
    }
    return LW_FALSE;
}

/* Other types among the values of a list say nothing when one of the value's own type is there. */
static enum lw_truth eval_values(const void *compiled, const struct lw_json *value,
                                 struct lw_op_context *x)
{
    const struct values *v = compiled;
    enum lw_truth all = LW_FALSE;
    bool typed = false;

    (void)x;
    if (!value)
        return LW_UNKNOWN;
    for (const struct lw_json *want = v->first; want; want = v->n > 1 ? want->next : NULL) {
        if (want->type != value->type)
            continue;
        typed = true;
        all = lw_truth_or(all, same(want, value));
    }
    return typed ? all : LW_UNKNOWN;
}

const struct lw_op_class lw_op_equals = {
    .name = "equals",
    .operand = "any value",
    .meaning = "the argument is that value: texts byte by byte, numbers by value, objects without "
               "regard to the order of members. Unknown: "
               "a text that is another and looks the same: case, accents, look-alike letters, "
               "full-width and hidden characters, percent-encoding, blanks at the ends",
    .example = "/env: {equals: staging}",
    .compile = compile_equals,
    .eval = eval_values,
};

const struct lw_op_class lw_op_in = {
    .name = "in",
    .operand = "a list of 1 to 256 values",
    .meaning = "the argument equals one of them. Unknown: "
               "it equals none and looks like one; none of them has its type",
    .example = "/env: {in: [dev, staging]}",
    .compile = compile_in,
    .eval = eval_values,
};

/* ---- type ---- */

static const char *const type_names[] = {"null",   "boolean", "number", "integer",
                                         "string", "array",   "object"};
enum { T_NULL, T_BOOLEAN, T_NUMBER, T_INTEGER, T_STRING, T_ARRAY, T_OBJECT, T_COUNT };

static int compile_type(struct lw_op_compiler *c, const struct lw_json *operand, void **out)
{
    uint32_t *bits = LW_ARENA_NEW(c->arena, uint32_t);

    *out = bits;
    return bits ? lw_op_words(c, operand, type_names, T_COUNT, bits) : lw_op_full(c, operand);
}

static uint32_t types_of(const struct lw_json *v)
{
    int64_t i;

    switch (v->type) {
    case LW_JSON_NULL:
        return 1u << T_NULL;
    case LW_JSON_BOOL:
        return 1u << T_BOOLEAN;
    case LW_JSON_NUMBER:
        return 1u << T_NUMBER | (lw_json_int(v, &i) ? 1u << T_INTEGER : 0);
    case LW_JSON_STRING:
        return 1u << T_STRING;
    case LW_JSON_ARRAY:
        return 1u << T_ARRAY;
    case LW_JSON_OBJECT:
        return 1u << T_OBJECT;
    }
    return 0;
}

static enum lw_truth eval_type(const void *compiled, const struct lw_json *value,
                               struct lw_op_context *x)
{
    const uint32_t *bits = compiled;

    (void)x;
    if (!value)
        return LW_UNKNOWN;
    return *bits & types_of(value) ? LW_TRUE : LW_FALSE;
}

const struct lw_op_class lw_op_type = {
    .name = "type",
    .operand = "null, boolean, number, integer, string, array, object, or a list of them",
    .meaning =
        "the argument has one of these types; an integer is a number without a fraction. Unknown: "
        "the argument is not there",
    .example = "/amount: {type: integer}",
    .compile = compile_type,
    .eval = eval_type,
};

/* ---- exists ---- */

static int compile_exists(struct lw_op_compiler *c, const struct lw_json *operand, void **out)
{
    bool *want = LW_ARENA_NEW(c->arena, bool);

    *out = want;
    return want ? lw_op_bool(c, operand, want) : lw_op_full(c, operand);
}

static enum lw_truth eval_exists(const void *compiled, const struct lw_json *value,
                                 struct lw_op_context *x)
{
    const bool *want = compiled;

    (void)x;
    return *want == (value != NULL) ? LW_TRUE : LW_FALSE;
}

const struct lw_op_class lw_op_exists = {
    .name = "exists",
    .operand = "true or false",
    .meaning = "the argument is there (null is there too), or is not. Unknown: "
               "never",
    .example = "/force: {exists: false}",
    .compile = compile_exists,
    .eval = eval_exists,
    .takes_missing = true,
};
