/* The interface: schemas as objects, and the rule about undeclared arguments, which JSON Schema
 * does not have: what nobody declared, nobody approved. Evaluation is schema_eval.c's. */
#include "lib/manifest/schema.h"

#include <stdlib.h>

#include "lib/manifest/schema_node.h"

/* The schemas that describe the arguments themselves: the root, and what it applies in place. */
struct applying {
    const struct schema_node *v[LW_SCHEMA_APPLYING];
    uint32_t n;
    bool open; /* one of them lets any more members come */
};

static void collect(struct walk *w, const struct schema_node *n, const struct lw_json *v,
                    struct applying *a);

static void collect_matching(struct walk *w, const struct schema_group *g, const struct lw_json *v,
                             struct applying *a)
{
    for (uint32_t i = 0; i < g->n; i++) {
        if (lw_schema_eval_quietly(w, g->v[i], v, NULL) != REFUSED)
            collect(w, g->v[i], v, a);
    }
}

static void collect_conditional(struct walk *w, const struct schema_node *n,
                                const struct lw_json *v, struct applying *a)
{
    enum truth t = n->condition ? lw_schema_eval_quietly(w, n->condition, v, NULL) : REFUSED;

    if (n->condition && t != REFUSED) {
        collect(w, n->condition, v, a);
        if (n->then)
            collect(w, n->then, v, a);
    }
    if (n->condition && t != ACCEPTED && n->otherwise)
        collect(w, n->otherwise, v, a);
    for (uint32_t i = 0; i < n->dependent_count; i++) {
        if (n->dependents[i].node && lw_schema_member(w, v, n->dependents[i].key))
            collect(w, n->dependents[i].node, v, a);
    }
}

static void collect(struct walk *w, const struct schema_node *n, const struct lw_json *v,
                    struct applying *a)
{
    if (!lw_schema_pay(w, w->depth < LW_SCHEMA_DEPTH ? 1 : UINT64_MAX))
        return;
    w->depth++;
    a->open |= n->open || n->patterns;
    if (n->property_count > 0) {
        if (a->n < LW_SCHEMA_APPLYING)
            a->v[a->n++] = n;
        else
            (void)lw_schema_pay(w, UINT64_MAX);
    }
    if (n->ref)
        collect(w, n->ref, v, a);
    for (uint32_t i = 0; i < n->all.n; i++)
        collect(w, n->all.v[i], v, a);
    collect_matching(w, &n->any, v, a);
    collect_matching(w, &n->one, v, a);
    collect_conditional(w, n, v, a);
    w->depth--;
}

static bool declared(struct walk *w, const struct applying *a, struct lw_str key)
{
    for (uint32_t i = 0; i < a->n; i++) {
        if (lw_schema_declares(a->v[i], key))
            return true;
    }
    (void)lw_schema_pay(w, a->n);
    return false;
}

static enum truth check_declared(struct walk *w, const struct schema_node *root,
                                 const struct lw_json *arguments)
{
    struct applying a = {.n = 0};

    collect(w, root, arguments, &a);
    LW_JSON_EACH (m, a.open ? NULL : arguments) {
        struct place here = {.key = m->key};

        if (!declared(w, &a, m->key))
            return lw_schema_refuse(w, &here, "is not declared by the schema");
    }
    return ACCEPTED;
}

static const struct lw_json no_arguments = {.type = LW_JSON_OBJECT, .raw = LW_STR_INIT("{}")};

static int check(const struct lw_schema *s, const struct lw_json *v, bool undeclared,
                 struct lw_schema_fault *fault)
{
    struct walk w = {.steps = LW_SCHEMA_STEPS + 2 * (uint64_t)v->raw.n, .fault = fault};

    enum truth t;

    if (undeclared && v->type != LW_JSON_OBJECT)
        t = lw_schema_refuse(&w, NULL, "has a type that the schema does not allow");
    else
        t = lw_schema_eval(&w, s->root, v, NULL);
    if (t != REFUSED && undeclared)
        t = check_declared(&w, s->root, v);
    if (w.err != 0) {
        if (fault)
            lw_schema_describe(fault, NULL, "takes too many steps to check");
        return w.err;
    }
    return t == REFUSED ? -LW_ERR_MISMATCH : 0;
}

int lw_schema_check(const struct lw_schema *s, const struct lw_json *arguments,
                    struct lw_schema_fault *fault)
{
    return check(s, arguments ? arguments : &no_arguments, /* undeclared= */ true, fault);
}

int lw_schema_check_value(const struct lw_schema *s, const struct lw_json *value,
                          struct lw_schema_fault *fault)
{
    return value ? check(s, value, /* undeclared= */ false, fault) : -LW_ERR_MISSING;
}

int lw_schema_new(const struct lw_json *schema, struct lw_schema **out)
{
    const struct lw_json_limits limits = {
        .bytes = LW_SCHEMA_BYTES,
        .string = LW_SCHEMA_BYTES,
        .depth = LW_JSON_DEPTH_MAX,
        .members = LW_SCHEMA_BYTES,
    };
    const struct lw_json *tree;
    struct lw_schema *s;
    struct lw_str text;
    int err = -LW_ERR_LIMIT;

    if (!schema)
        return -LW_ERR_MISSING;
    s = calloc(1, sizeof(*s));
    if (!s)
        return -LW_ERR_NOMEM;
    lw_arena_init(&s->arena, LW_SCHEMA_MEMORY);
    if (schema->raw.n > LW_SCHEMA_BYTES)
        goto out;
    text = lw_arena_dup(&s->arena, schema->raw);
    if (!text.p)
        goto out;
    err = lw_json_parse(&s->arena, text, &limits, &tree, NULL);
    if (err == 0)
        err = lw_schema_compile(s, tree);
out:
    if (err != 0)
        lw_schema_free(&s);
    else
        *out = s;
    return err;
}

void lw_schema_free(struct lw_schema **s)
{
    if (!*s)
        return;
    lw_arena_fini(&(*s)->arena);
    free(*s);
    *s = NULL;
}
