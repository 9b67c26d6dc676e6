/* Conditions on arguments: pointers, operators, and what puts them together. */
#include <stdio.h>

#include "lib/policy/internal.h"

/* One token without "~0" and "~1"; p NULL for "*". False: a "~" that means nothing. */
static bool unescape(struct lw_arena *a, struct lw_str raw, struct lw_str *out)
{
    char *to;
    size_t n = 0;

    if (lw_str_eqz(raw, "*")) {
        *out = LW_STR_NONE;
        return true;
    }
    to = lw_arena_alloc(a, raw.n + 1);
    if (!to)
        return false;
    for (size_t i = 0; i < raw.n; i++) {
        if (raw.p[i] != '~') {
            to[n++] = raw.p[i];
            continue;
        }
        if (++i == raw.n || (raw.p[i] != '0' && raw.p[i] != '1'))
            return false;
        to[n++] = raw.p[i] == '0' ? '~' : '/';
    }
    *out = lw_str(to, n);
    return true;
}

int pol_compile_pointer(struct pol_compiler *c, const struct lw_json *member, struct lw_str text,
                        struct pol_pointer *out)
{
    size_t begin = 1;
    size_t tokens = 0;

    if (text.n > 0 && text.p[0] != '/')
        return pol_fault_key(c, LW_ERR_SYNTAX, member,
                             "arguments are named by JSON Pointers, which begin with \"/\": write "
                             "/%.*s",
                             (int)(text.n > 64 ? 64 : text.n), text.p);
    if (text.n > LW_POLICY_PATTERN)
        return pol_fault_key(c, LW_ERR_LIMIT, member,
                             "the pointer has %zu bytes; at most %u are allowed", text.n,
                             LW_POLICY_PATTERN);
    for (size_t i = 0; i < text.n; i++)
        tokens += text.p[i] == '/';
    if (tokens > POL_TOKENS)
        return pol_fault_key(c, LW_ERR_LIMIT, member, "the pointer is deeper than %u", POL_TOKENS);
    *out = (struct pol_pointer){.text = lw_arena_dup(c->arena, text)};
    out->token = lw_arena_calloc(c->arena, tokens + 1, sizeof(*out->token));
    if (!out->text.p || !out->token)
        return pol_fault_full(c);
    while (out->n < tokens) {
        size_t end = lw_str_find(text, LW_STR("/"), begin);
        struct lw_str raw;

        end = end == (size_t)-1 ? text.n : end;
        raw = lw_str(text.p + begin, end - begin);
        if (!unescape(c->arena, raw, &out->token[out->n]))
            return pol_fault_key(c, LW_ERR_SYNTAX, member,
                                 "in a pointer \"~\" is written ~0 and \"/\" within a name ~1");
        out->wild = out->wild || !out->token[out->n].p;
        out->n++;
        begin = end + 1;
    }
    return 0;
}

static int enter(struct pol_compiler *c, const struct lw_json *v)
{
    if (++c->conditions > LW_POLICY_CONDITIONS)
        return pol_fault(c, LW_ERR_LIMIT, v, "the rule has more than %u conditions: split it",
                         LW_POLICY_CONDITIONS);
    if (++c->depth > LW_POLICY_DEPTH)
        return pol_fault(c, LW_ERR_DEPTH, v, "conditions are nested deeper than %u",
                         LW_POLICY_DEPTH);
    return 0;
}

static struct pol_value *new_value(struct pol_compiler *c, enum pol_value_kind kind)
{
    struct pol_value *n = LW_ARENA_NEW(c->arena, struct pol_value);

    if (n)
        n->kind = kind;
    return n;
}

static int compile_op(struct pol_compiler *c, const struct lw_op_class *op, const struct lw_json *v,
                      struct pol_value **out)
{
    struct lw_op_compiler oc = {.arena = c->arena};
    struct pol_value *n = new_value(c, POL_VALUE_OP);
    int err;

    if (!n)
        return pol_fault_full(c);
    n->op = op;
    err = op->compile(&oc, v, &n->compiled);
    if (err)
        return pol_fault(c, -err, oc.at ? oc.at : v, "%s: %s", op->name, oc.text);
    c->has_paths = c->has_paths || op->paths;
    *out = n;
    return 0;
}

static int compile_at(struct pol_compiler *c, const struct lw_json *v, struct pol_value **out)
{
    struct pol_value *all = new_value(c, POL_VALUE_AND);
    struct pol_value **tail = all ? &all->child : NULL;
    int err = 0;

    if (!all)
        return pol_fault_full(c);
    if (v->count == 0)
        return pol_fault(c, LW_ERR_MISSING, v, "\"at\" names nothing");
    LW_JSON_EACH (m, v) {
        struct pol_value *n = new_value(c, POL_VALUE_AT);

        if (!n)
            return pol_fault_full(c);
        *tail = n;
        tail = &n->next;
        err = pol_compile_pointer(c, m, m->key, &n->pointer);
        if (!err && n->pointer.wild)
            err = pol_fault_key(c, LW_ERR_SYNTAX, m,
                                "within \"at\" a pointer has no \"*\": use any or all");
        if (!err)
            err = pol_compile_value(c, m, &n->child);
        if (err)
            return err;
    }
    *out = all;
    return 0;
}

static int compile_structural(struct pol_compiler *c, enum lw_lang_key_number k,
                              const struct lw_json *v, struct pol_value **out)
{
    if (k == LW_LANG_CONDITION_AT)
        return compile_at(c, v, out);
    *out = new_value(c, k == LW_LANG_CONDITION_NOT   ? POL_VALUE_NOT
                        : k == LW_LANG_CONDITION_ANY ? POL_VALUE_ANY
                                                     : POL_VALUE_ALL);
    return *out ? pol_compile_value(c, v, &(*out)->child) : pol_fault_full(c);
}

static int compile_map(struct pol_compiler *c, const struct lw_json *v, struct pol_value *all)
{
    struct pol_value **tail = &all->child;

    LW_JSON_EACH (m, v) {
        const struct lw_op_class *op = lw_op_find(m->key);
        enum lw_lang_key_number k;
        int err = op ? 0 : pol_key(c, LW_LANG_CONDITION, m, &k);

        if (!err)
            err = op ? compile_op(c, op, m, tail) : compile_structural(c, k, m, tail);
        if (err)
            return err;
        tail = &(*tail)->next;
    }
    return 0;
}

static int compile_list(struct pol_compiler *c, const struct lw_json *v, struct pol_value *any)
{
    struct pol_value **tail = &any->child;

    if (v->count == 0)
        return pol_fault(c, LW_ERR_MISSING, v,
                         "an empty list of conditions never holds; write {} for any value");
    if (v->count > LW_POLICY_PATTERNS)
        return pol_fault(c, LW_ERR_LIMIT, v, "the list has %u entries; at most %u are allowed",
                         v->count, LW_POLICY_PATTERNS);
    LW_JSON_EACH (one, v) {
        int err = pol_compile_value(c, one, tail);

        if (err)
            return err;
        tail = &(*tail)->next;
    }
    return 0;
}

/* A list of nothing but texts or numbers is "in": one operator, not one condition each. */
static bool plain_list(const struct lw_json *v)
{
    LW_JSON_EACH (one, v) {
        if (one->type == LW_JSON_ARRAY || one->type == LW_JSON_OBJECT)
            return false;
    }
    return v->type == LW_JSON_ARRAY && v->count > 0;
}

int pol_compile_value(struct pol_compiler *c, const struct lw_json *v, struct pol_value **out)
{
    const struct lw_op_class *op = lw_op_find(plain_list(v) ? LW_STR("in") : LW_STR("equals"));
    int err = enter(c, v);

    if (err)
        return err;
    if (plain_list(v) || (v->type != LW_JSON_ARRAY && v->type != LW_JSON_OBJECT)) {
        err = compile_op(c, op, v, out);
    } else {
        *out = new_value(c, v->type == LW_JSON_ARRAY ? POL_VALUE_OR : POL_VALUE_AND);
        if (!*out)
            err = pol_fault_full(c);
        else
            err = v->type == LW_JSON_ARRAY ? compile_list(c, v, *out) : compile_map(c, v, *out);
    }
    c->depth--;
    return err;
}

int pol_compile_arg(struct pol_compiler *c, const struct lw_json *member, struct pol_pointer *at,
                    struct pol_value **out)
{
    int err = pol_compile_pointer(c, member, member->key, at);

    if (!err)
        err = pol_compile_value(c, member, out);
    if (err || !at->wild)
        return err;
    if ((*out)->kind != POL_VALUE_AND)
        return pol_fault(c, LW_ERR_TYPE, member,
                         "\"*\" stands for several values: write {any: …} or {all: …}");
    for (const struct pol_value *i = (*out)->child; i; i = i->next) {
        if (i->kind != POL_VALUE_ANY && i->kind != POL_VALUE_ALL)
            return pol_fault(c, LW_ERR_TYPE, member,
                             "\"*\" stands for several values: write {any: …} or {all: …}");
    }
    return 0;
}
