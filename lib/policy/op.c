/* The table of operators, and what their operands have in common. */
#include "lib/policy/op.h"

#include <stdarg.h>
#include <stdio.h>

#include "lib/policy/op_impl.h"

static const struct lw_op_class *const classes[] = {
    &lw_op_equals, &lw_op_in,   &lw_op_glob,   &lw_op_regex,   &lw_op_gt,
    &lw_op_ge,     &lw_op_lt,   &lw_op_le,     &lw_op_length,  &lw_op_type,
    &lw_op_exists, &lw_op_path, &lw_op_inside, &lw_op_outside, &lw_op_url,
    &lw_op_host,   &lw_op_cidr, &lw_op_sql,    &lw_op_shell,   &lw_op_secret,
};

const struct lw_op_class *lw_op_at(size_t i)
{
    return i < sizeof(classes) / sizeof(*classes) ? classes[i] : NULL;
}

const struct lw_op_class *lw_op_find(struct lw_str name)
{
    for (size_t i = 0; lw_op_at(i); i++) {
        if (lw_str_eqz(name, classes[i]->name))
            return classes[i];
    }
    return NULL;
}

int lw_op_fail(struct lw_op_compiler *c, const struct lw_json *v, const char *fmt, ...)
{
    va_list ap;

    c->at = v;
    va_start(ap, fmt);
    vsnprintf(c->text, sizeof(c->text), fmt, ap);
    va_end(ap);
    return -LW_ERR_SYNTAX;
}

int lw_op_full(struct lw_op_compiler *c, const struct lw_json *v)
{
    (void)lw_op_fail(c, v, "the policy is too large: its memory is used up here");
    return -LW_ERR_LIMIT;
}

const struct lw_json *lw_op_item(const struct lw_json *operand, size_t i)
{
    const struct lw_json *v = operand;

    if (operand->type != LW_JSON_ARRAY)
        return operand;
    for (v = operand->child; v && i > 0; i--)
        v = v->next;
    return v ? v : operand;
}

int lw_op_texts(struct lw_op_compiler *c, const struct lw_json *operand, const char *what,
                struct lw_op_texts *out)
{
    size_t n = operand->type == LW_JSON_ARRAY ? operand->count : 1;
    const struct lw_json *v = lw_op_item(operand, 0);
    struct lw_str *s;

    if (n == 0 || n > LW_OP_LIST)
        return lw_op_fail(c, operand, "a list of 1 to %u is wanted: each %s", LW_OP_LIST, what);
    s = lw_arena_calloc(c->arena, n, sizeof(*s));
    if (!s)
        return lw_op_full(c, operand);
    for (size_t i = 0; i < n; i++, v = v->next) {
        if (v->type != LW_JSON_STRING || v->string.n == 0)
            return lw_op_fail(c, v, "%s is wanted: a text, in quotes where YAML needs them", what);
        s[i] = lw_arena_dup(c->arena, v->string);
        if (!s[i].p)
            return lw_op_full(c, v);
    }
    *out = (struct lw_op_texts){s, operand, n};
    return 0;
}

static int word_bit(struct lw_op_compiler *c, const struct lw_json *v, const char *const *names,
                    size_t n, uint32_t *out)
{
    char all[160] = "";
    size_t used = 0;

    for (size_t i = 0; i < n; i++) {
        if (v->type == LW_JSON_STRING && lw_str_eqz(v->string, names[i])) {
            *out |= 1u << i;
            return 0;
        }
        if (used < sizeof(all))
            used +=
                (size_t)snprintf(all + used, sizeof(all) - used, "%s%s", i ? ", " : "", names[i]);
    }
    return lw_op_fail(c, v, "unknown word; one of %s is wanted", all);
}

int lw_op_words(struct lw_op_compiler *c, const struct lw_json *operand, const char *const *names,
                size_t n, uint32_t *out)
{
    uint32_t bits = 0;

    if (operand->type != LW_JSON_ARRAY) {
        int err = word_bit(c, operand, names, n, &bits);

        if (err)
            return err;
    }
    if (operand->type == LW_JSON_ARRAY && operand->count == 0)
        return lw_op_fail(c, operand, "an empty list never holds");
    LW_JSON_EACH (v, operand->type == LW_JSON_ARRAY ? operand : NULL) {
        int err = word_bit(c, v, names, n, &bits);

        if (err)
            return err;
    }
    *out = bits;
    return 0;
}

int lw_op_members(struct lw_op_compiler *c, const struct lw_json *operand, const char *const *known,
                  size_t n)
{
    char all[160] = "";
    size_t used = 0;

    for (size_t i = 0; i < n && used < sizeof(all); i++)
        used += (size_t)snprintf(all + used, sizeof(all) - used, "%s%s", i ? ", " : "", known[i]);
    if (operand->type != LW_JSON_OBJECT || operand->count == 0)
        return lw_op_fail(c, operand, "members are wanted here: %s", all);
    LW_JSON_EACH (m, operand) {
        bool found = false;

        for (size_t i = 0; i < n && !found; i++)
            found = lw_str_eqz(m->key, known[i]);
        if (!found)
            return lw_op_fail(c, m, "unknown member \"%.*s\"; known are %s",
                              (int)(m->key.n > 40 ? 40 : m->key.n), m->key.n ? m->key.p : "", all);
    }
    return 0;
}

int lw_op_bool(struct lw_op_compiler *c, const struct lw_json *v, bool *out)
{
    if (v->type != LW_JSON_BOOL)
        return lw_op_fail(c, v, "true or false is wanted");
    *out = v->boolean;
    return 0;
}
