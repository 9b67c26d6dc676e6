/* Views of schemas. A reference is followed within its document; what stands beside it stays in
 * force. A keyword that two merged schemas both have is taken from the outer one when they are
 * equal, and makes the view odd otherwise: then it is said that it cannot be told. */
#include "lib/drift/schema_view.h"

static unsigned type_bit(const struct lw_json *v)
{
    static const struct {
        const char *name;
        unsigned bit;
    } names[] = {{"null", LW_T_NULL},       {"boolean", LW_T_BOOLEAN},
                 {"integer", LW_T_INTEGER}, {"number", LW_T_INTEGER | LW_T_FRACTION},
                 {"string", LW_T_STRING},   {"array", LW_T_ARRAY},
                 {"object", LW_T_OBJECT}};

    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        if (v->type == LW_JSON_STRING && lw_str_eqz(v->string, names[i].name))
            return names[i].bit;
    }
    return LW_T_UNKNOWN;
}

static unsigned type_set(const struct lw_json *type)
{
    unsigned set = 0;

    if (!type)
        return LW_T_ALL;
    if (type->type != LW_JSON_ARRAY)
        return type_bit(type);
    LW_JSON_EACH (v, type)
        set |= type_bit(v);
    return set;
}

/* ---- merging ---- */

static bool is_container(struct lw_str key)
{
    return lw_str_eqz(key, "$defs") || lw_str_eqz(key, "definitions") || lw_str_eqz(key, "$schema");
}

static void put(struct lw_schema_view *v, const struct lw_json *member)
{
    for (uint32_t i = 0; i < v->n; i++) {
        if (!lw_str_eq(v->kw[i]->key, member->key))
            continue;
        if (!lw_is_annotation(member->key) && !lw_raw_eq(v->kw[i], member))
            v->odd = true;
        return;
    }
    if (v->n == LW_SCHEMA_VIEW_MAX)
        v->odd = true;
    else
        v->kw[v->n++] = member;
}

static void merge(const struct lw_json *root, const struct lw_json *schema, unsigned depth,
                  struct lw_schema_view *v);

static const struct lw_json *target_of(const struct lw_json *root, const struct lw_json *ref)
{
    if (!lw_json_is(ref, LW_JSON_STRING) || ref->string.n == 0 || ref->string.p[0] != '#')
        return NULL;
    return lw_json_pointer(root, lw_str(ref->string.p + 1, ref->string.n - 1));
}

static bool is_null_schema(const struct lw_json *s)
{
    const struct lw_json *type = lw_json_getz(s, "type");

    return s->type == LW_JSON_OBJECT && s->count == 1 && lw_json_is(type, LW_JSON_STRING) &&
           lw_str_eqz(type->string, "null");
}

/* {"type": …} and nothing that constrains besides. */
static bool is_pure_type(const struct lw_json *s)
{
    if (s->type != LW_JSON_OBJECT || !lw_json_getz(s, "type"))
        return false;
    LW_JSON_EACH (m, s) {
        if (!lw_str_eqz(m->key, "type") && !lw_is_annotation(m->key))
            return false;
    }
    return true;
}

/* Alternatives that are only types are a set of types; one alternative beside null is that one,
 * and null as well. True when they have been taken in. */
static bool merge_alternatives(const struct lw_json *root, const struct lw_json *list,
                               unsigned depth, struct lw_schema_view *v)
{
    const struct lw_json *other = NULL;
    unsigned types = 0;
    bool pure = list->count > 0;
    uint32_t nulls = 0;

    LW_JSON_EACH (s, list) {
        pure = pure && is_pure_type(s);
        types |= pure ? type_set(lw_json_getz(s, "type")) : 0;
        if (is_null_schema(s))
            nulls++;
        else
            other = s;
    }
    if (pure) {
        v->types &= types;
        return true;
    }
    if (list->count != nulls + 1 || !other)
        return false;
    if (nulls) { /* a list of values beside it does not count for null */
        merge(root, other, depth + 1, v);
        v->types |= LW_T_NULL;
        return true;
    }
    merge(root, other, depth + 1, v);
    return true;
}

/* All of them at once, where they do not speak of the same keyword differently. */
static void merge_all(const struct lw_json *root, const struct lw_json *list, unsigned depth,
                      struct lw_schema_view *v)
{
    struct lw_schema_view was = *v;

    LW_JSON_EACH (s, list)
        merge(root, s, depth + 1, v);
    if (!v->odd || was.odd)
        return;
    was.merged = v->merged;
    *v = was;
    put(v, list);
}

static void merge_member(const struct lw_json *root, const struct lw_json *m, unsigned depth,
                         struct lw_schema_view *v)
{
    bool list = m->type == LW_JSON_ARRAY;

    if (lw_str_eqz(m->key, "$ref") && m->type == LW_JSON_STRING) {
        const struct lw_json *target = target_of(root, m);

        if (!target)
            v->odd = true;
        else
            merge(root, target, depth + 1, v);
    } else if (lw_str_eqz(m->key, "allOf") && list) {
        merge_all(root, m, depth, v);
    } else if ((lw_str_eqz(m->key, "anyOf") || lw_str_eqz(m->key, "oneOf")) && list) {
        if (!merge_alternatives(root, m, depth, v))
            put(v, m);
    } else if (lw_str_eqz(m->key, "type")) {
        v->types &= type_set(m);
        v->type = v->type ? v->type : m;
    } else if (!is_container(m->key)) {
        put(v, m);
    }
}

static void merge(const struct lw_json *root, const struct lw_json *schema, unsigned depth,
                  struct lw_schema_view *v)
{
    const struct lw_json *nullable;

    if (depth > LW_SCHEMA_REFS_MAX ||
        v->merged++ >
            LW_SCHEMA_VIEW_MAX) { /* a circle of nothing but references accepts anything */
        v->odd = true;
        return;
    }
    if (schema->type == LW_JSON_BOOL) {
        v->none = v->none || !schema->boolean;
        return;
    }
    if (schema->type != LW_JSON_OBJECT) {
        v->odd = true;
        return;
    }
    LW_JSON_EACH (m, schema)
        merge_member(root, m, depth, v);
    nullable = lw_json_getz(schema, "nullable");
    if (lw_json_bool_or(nullable, false))
        v->types |= LW_T_NULL;
}

void lw_schema_view(const struct lw_json *root, const struct lw_json *schema,
                    struct lw_schema_view *out)
{
    out->all = false;
    out->none = false;
    out->odd = false;
    out->types = LW_T_ALL;
    out->n = 0;
    out->merged = 0;
    out->type = NULL;
    out->node = schema;
    if (schema)
        merge(root, schema, 0, out);
    out->all = !out->none && !out->odd && out->types == LW_T_ALL;
    for (uint32_t i = 0; i < out->n; i++)
        out->all = out->all && lw_is_annotation(out->kw[i]->key);
}

const struct lw_json *lw_view_find(const struct lw_schema_view *v, struct lw_str key)
{
    for (uint32_t i = 0; i < v->n; i++) {
        if (lw_str_eq(v->kw[i]->key, key))
            return v->kw[i];
    }
    return NULL;
}

/* Keywords that say nothing about which values are accepted, those of others included. */
bool lw_is_annotation(struct lw_str key)
{
    static const char *const constraints[] = {"type",
                                              "enum",
                                              "const",
                                              "properties",
                                              "required",
                                              "items",
                                              "prefixItems",
                                              "pattern",
                                              "format",
                                              "minimum",
                                              "maximum",
                                              "multipleOf",
                                              "exclusiveMinimum",
                                              "exclusiveMaximum",
                                              "minLength",
                                              "maxLength",
                                              "minItems",
                                              "maxItems",
                                              "uniqueItems",
                                              "minProperties",
                                              "maxProperties",
                                              "contains",
                                              "minContains",
                                              "maxContains",
                                              "additionalItems",
                                              "allOf",
                                              "anyOf",
                                              "oneOf",
                                              "not",
                                              "if",
                                              "then",
                                              "else",
                                              "$ref",
                                              "$dynamicRef",
                                              "$recursiveRef",
                                              "dependencies",
                                              "propertyNames",
                                              "dependentRequired",
                                              "dependentSchemas",
                                              "patternProperties",
                                              "additionalProperties",
                                              "unevaluatedItems",
                                              "unevaluatedProperties"};

    for (size_t i = 0; i < sizeof(constraints) / sizeof(constraints[0]); i++) {
        if (lw_str_eqz(key, constraints[i]))
            return false;
    }
    return true;
}
