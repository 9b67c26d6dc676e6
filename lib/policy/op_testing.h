/* For the unit tests of operators: one row is an operator, its operand, a value and the answer. */
#ifndef LW_POLICY_OP_TESTING_H
#define LW_POLICY_OP_TESTING_H

#include "lib/json/testing.h"
#include "lib/policy/op.h"

struct op_row {
    const char *op;
    const char *operand; /* JSON */
    const char *value;   /* JSON; NULL: not there */
    enum lw_truth want;
};

/* Compiles `operand` from a text of its own, which is gone when it returns: what an operator keeps
 * must be its own. NULL on failure, with the fault in *c. */
static inline void *op_compile(const struct lw_op_class *op, const char *operand,
                               struct lw_op_compiler *c)
{
    struct lw_arena tree;
    struct lw_json_error err = {0};
    const struct lw_json *v = NULL;
    char *copy = strdup(operand);
    void *out = NULL;

    c->arena = &arena;
    lw_arena_init(&tree, (size_t)4 << 20);
    if (lw_json_parse(&tree, lw_strz(copy), NULL, &v, &err) != 0)
        fail_msg("operand %s: %s", operand, err.text);
    if (op->compile(c, v, &out) != 0) {
        out = NULL;
        assert_true(c->at && c->at->raw.p >= copy && c->at->raw.p < copy + strlen(copy));
        assert_true(c->text[0] != '\0');
        c->at = NULL;
    }
    lw_arena_fini(&tree);
    memset(copy, '~', strlen(operand));
    free(copy);
    return out;
}

static inline enum lw_truth op_eval(const char *name, const char *operand, const char *value,
                                    struct lw_op_context *x)
{
    const struct lw_op_class *op = lw_op_find(lw_strz(name));
    struct lw_op_compiler c = {0};
    void *compiled;

    if (!op)
        fail_msg("no operator %s", name);
    compiled = op_compile(op, operand, &c);
    if (!compiled)
        fail_msg("%s: %s: %s", name, operand, c.text);
    if (!value)
        assert_true(op->takes_missing);
    return op->eval(compiled, value ? parse(value) : NULL, x);
}

static inline void op_check(const struct op_row *rows, size_t n)
{
    size_t wrong = 0;

    for (size_t i = 0; i < n; i++) {
        struct lw_op_context x = {.arena = &arena};
        enum lw_truth got = op_eval(rows[i].op, rows[i].operand, rows[i].value, &x);

        if (got == rows[i].want)
            continue;
        print_error("%s: %s on %s is %s, not %s\n", rows[i].op, rows[i].operand,
                    rows[i].value ? rows[i].value : "nothing", lw_truth_name(got),
                    lw_truth_name(rows[i].want));
        wrong++;
    }
    assert_int_equal(wrong, 0);
}

/* Each operand must be refused, with a text that has `text` in it. */
struct op_fault_row {
    const char *op;
    const char *operand;
    const char *text;
};

static inline void op_check_faults(const struct op_fault_row *rows, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        struct lw_op_compiler c = {0};

        if (op_compile(lw_op_find(lw_strz(rows[i].op)), rows[i].operand, &c))
            fail_msg("%s: %s compiles", rows[i].op, rows[i].operand);
        if (!strstr(c.text, rows[i].text))
            fail_msg("%s: %s says \"%s\", not \"%s\"", rows[i].op, rows[i].operand, c.text,
                     rows[i].text);
    }
}

#endif
