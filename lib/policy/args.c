/* Conditions on arguments: where they look, and how what they find there is put together.
 *
 * What is not there is unknown to every operator but `exists`; what is not a list is unknown to
 * `any` and `all`. "*" goes over every element of a list or member of a map. */
#include "lib/policy/internal.h"

#include <stdio.h>

static const struct lw_json *element(const struct lw_json *list, struct lw_str token)
{
    uint32_t index = 0;

    if (token.n == 0 || token.n > 9 || (token.n > 1 && token.p[0] == '0'))
        return NULL;
    for (size_t i = 0; i < token.n; i++) {
        if (token.p[i] < '0' || token.p[i] > '9')
            return NULL;
        index = index * 10 + (uint32_t)(token.p[i] - '0');
    }
    LW_JSON_EACH (e, list) {
        if (index-- == 0)
            return e;
    }
    return NULL;
}

static const struct lw_json *step(const struct lw_json *v, struct lw_str token)
{
    if (lw_json_is(v, LW_JSON_OBJECT))
        return lw_json_get(v, token);
    return lw_json_is(v, LW_JSON_ARRAY) ? element(v, token) : NULL;
}

/* From the token `from` on, up to the end or the next "*". */
static const struct lw_json *follow(const struct pol_pointer *at, size_t *from,
                                    const struct lw_json *v)
{
    while (*from < at->n && at->token[*from].p && v)
        v = step(v, at->token[(*from)++]);
    return v;
}

/* ---- truth ---- */

static enum lw_truth truth_of(const struct pol_value *c, const struct lw_json *v,
                              struct lw_op_context *x);

static enum lw_truth over_elements(const struct pol_value *child, bool all,
                                   const struct lw_json *list, struct lw_op_context *x)
{
    enum lw_truth sum = all ? LW_TRUE : LW_FALSE;

    if (!lw_json_is(list, LW_JSON_ARRAY)) {
        x->why = list ? "it is not a list" : "it is not there";
        return LW_UNKNOWN;
    }
    LW_JSON_EACH (e, list) {
        enum lw_truth t = truth_of(child, e, x);

        sum = all ? lw_truth_and(sum, t) : lw_truth_or(sum, t);
        if (sum == (all ? LW_FALSE : LW_TRUE))
            break;
    }
    return sum;
}

static enum lw_truth within(const struct pol_value *c, const struct lw_json *v,
                            struct lw_op_context *x)
{
    size_t from = 0;

    if (!lw_json_is(v, LW_JSON_OBJECT) && !lw_json_is(v, LW_JSON_ARRAY)) {
        x->why = v ? "there is nothing within it" : "it is not there";
        return LW_UNKNOWN;
    }
    return truth_of(c->child, follow(&c->pointer, &from, v), x);
}

static enum lw_truth truth_of(const struct pol_value *c, const struct lw_json *v,
                              struct lw_op_context *x)
{
    enum lw_truth sum;

    switch (c->kind) {
    case POL_VALUE_OP:
        if (!v && !c->op->takes_missing) {
            x->why = "it is not there";
            return LW_UNKNOWN;
        }
        return c->op->eval(c->compiled, v, x);
    case POL_VALUE_NOT:
        return lw_truth_not(truth_of(c->child, v, x));
    case POL_VALUE_ANY:
    case POL_VALUE_ALL:
        return over_elements(c->child, c->kind == POL_VALUE_ALL, v, x);
    case POL_VALUE_AT:
        return within(c, v, x);
    case POL_VALUE_OR:
        sum = LW_FALSE;
        for (const struct pol_value *i = c->child; i && sum != LW_TRUE; i = i->next)
            sum = lw_truth_or(sum, truth_of(i, v, x));
        return sum;
    case POL_VALUE_AND:
        break;
    }
    sum = LW_TRUE;
    for (const struct pol_value *i = c->child; i && sum != LW_FALSE; i = i->next)
        sum = lw_truth_and(sum, truth_of(i, v, x));
    return sum;
}

static enum lw_truth over_wild(const struct pol_pointer *at, size_t from,
                               const struct pol_value *child, bool all, const struct lw_json *v,
                               struct lw_op_context *x)
{
    enum lw_truth sum = all ? LW_TRUE : LW_FALSE;

    v = follow(at, &from, v);
    if (from == at->n)
        return truth_of(child, v, x);
    if (!lw_json_is(v, LW_JSON_ARRAY) && !lw_json_is(v, LW_JSON_OBJECT)) {
        x->why = v ? "there is nothing within it" : "it is not there";
        return LW_UNKNOWN;
    }
    LW_JSON_EACH (e, v) {
        enum lw_truth t = over_wild(at, from + 1, child, all, e, x);

        sum = all ? lw_truth_and(sum, t) : lw_truth_or(sum, t);
        if (sum == (all ? LW_FALSE : LW_TRUE))
            break;
    }
    return sum;
}

enum lw_truth pol_args_eval(const struct pol_pointer *at, const struct pol_value *condition,
                            const struct lw_json *arguments, struct lw_op_context *x)
{
    enum lw_truth sum = LW_TRUE;
    size_t from = 0;

    if (!at->wild)
        return truth_of(condition, follow(at, &from, arguments), x);
    /* The compiler lets nothing but ANY and ALL stand here. */
    for (const struct pol_value *i = condition->child; i && sum != LW_FALSE; i = i->next)
        sum = lw_truth_and(sum, over_wild(at, 0, i->child, i->kind == POL_VALUE_ALL, arguments, x));
    return sum;
}

/* ---- paths ---- */

struct finder {
    void (*add)(void *to, struct lw_str text);
    void *to;
};

static void find_paths(const struct pol_value *c, const struct lw_json *v, const struct finder *f)
{
    size_t from = 0;

    if (c->kind == POL_VALUE_OP) {
        if (c->op->paths) {
            c->op->paths(c->compiled, NULL, f->add, f->to);
            if (v)
                c->op->paths(c->compiled, v, f->add, f->to);
        }
        return;
    }
    if (c->kind == POL_VALUE_ANY || c->kind == POL_VALUE_ALL) {
        LW_JSON_EACH (e, lw_json_is(v, LW_JSON_ARRAY) ? v : NULL)
            find_paths(c->child, e, f);
        return;
    }
    if (c->kind == POL_VALUE_AT)
        v = follow(&c->pointer, &from, v);
    for (const struct pol_value *i = c->child; i; i = i->next)
        find_paths(i, v, f);
}

static void find_wild(const struct pol_pointer *at, size_t from, const struct pol_value *child,
                      const struct lw_json *v, const struct finder *f)
{
    v = follow(at, &from, v);
    if (from == at->n) {
        find_paths(child, v, f);
        return;
    }
    LW_JSON_EACH (e, v)
        find_wild(at, from + 1, child, e, f);
}

void pol_args_paths(const struct pol_pointer *at, const struct pol_value *condition,
                    const struct lw_json *arguments, void (*add)(void *to, struct lw_str text),
                    void *to)
{
    struct finder f = {add, to};
    size_t from = 0;

    if (!at->wild) {
        find_paths(condition, follow(at, &from, arguments), &f);
        return;
    }
    for (const struct pol_value *i = condition->child; i; i = i->next)
        find_wild(at, 0, i->child, arguments, &f);
}

/* ---- what no rule names ---- */

struct trail {
    const struct trail *up;
    struct lw_str key;
    uint32_t index; /* when the key's p is NULL */
};

static size_t write_trail(const struct trail *t, char *out, size_t size)
{
    size_t n;
    struct lw_str key;

    if (!t)
        return 0;
    n = write_trail(t->up, out, size);
    if (n + 1 >= size)
        return n;
    if (!t->key.p)
        return n + (size_t)snprintf(out + n, size - n, "/%u", t->index);
    key = lw_utf8_cut(t->key, size - n - 2);
    out[n] = '/';
    memcpy(out + n + 1, key.p, key.n);
    out[n + 1 + key.n] = '\0';
    return n + 1 + key.n;
}

static bool token_is(struct lw_str token, const struct trail *at)
{
    char number[16];
    int n;

    if (!token.p)
        return true;
    if (at->key.p)
        return lw_str_eq(token, at->key);
    n = snprintf(number, sizeof(number), "%u", at->index);
    return lw_str_eq(token, lw_str(number, (size_t)n));
}

/* The pointers that go on through this child move to the front: how many; *ends: one ends here. */
static size_t narrow(const struct pol_pointer **p, size_t n, size_t depth, const struct trail *at,
                     bool *ends)
{
    size_t kept = 0;

    *ends = false;
    for (size_t i = 0; i < n; i++) {
        const struct pol_pointer *one = p[i];

        if (one->n <= depth || !token_is(one->token[depth], at))
            continue;
        *ends = *ends || one->n == depth + 1;
        p[i] = p[kept];
        p[kept++] = one;
    }
    return kept;
}

static bool undeclared(const struct lw_json *v, const struct pol_pointer **p, size_t n,
                       size_t depth, const struct trail *up, char *out, size_t size)
{
    struct trail here = {up, LW_STR_NONE, 0};

    if (!lw_json_is(v, LW_JSON_OBJECT) && !lw_json_is(v, LW_JSON_ARRAY)) {
        out[write_trail(up, out, size)] = '\0';
        return true;
    }
    LW_JSON_EACH (e, v) {
        bool ends;
        size_t kept;

        if (v->type == LW_JSON_OBJECT)
            here.key = e->key.p ? e->key : LW_STR("");
        kept = narrow(p, n, depth, &here, &ends);
        if (!ends && undeclared(kept ? e : NULL, p, kept, depth + 1, &here, out, size))
            return true;
        here.index++;
    }
    return false;
}

bool pol_args_undeclared(const struct lw_json *arguments, const struct pol_pointer **pointers,
                         size_t n, char *out, size_t size)
{
    for (size_t i = 0; i < n; i++) {
        if (pointers[i]->n == 0)
            return false;
    }
    return arguments && undeclared(arguments, pointers, n, 0, NULL, out, size);
}
