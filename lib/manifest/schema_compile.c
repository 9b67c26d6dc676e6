/* From a JSON Schema to nodes: one table says what each keyword is.
 *
 * A keyword that is not in the table, or whose value is not what the specification says, is not
 * guessed at: the node becomes opaque for the types that it could concern. Nodes are made from a
 * queue, so that no chain of references makes this recurse. A reference to a place that is no
 * schema of this document is an error, because then nothing is known about the arguments. */
#include "lib/manifest/schema_node.h"

#include <math.h>
#include <stddef.h>
#include <stdlib.h>

#include "lib/base/map.h"

/* A handler's answer: the keyword counts as unknown. */
#define NOT_UNDERSTOOD 1

struct compiler {
    struct lw_arena *arena;
    const struct lw_json *root;
    struct lw_map nodes; /* by address of the JSON value */
    struct schema_node *first, *last;
    uint32_t count;
    bool ref_alone; /* draft-07: keywords beside $ref do not count */
    bool inner_id;  /* a subschema names itself: "#" means something else inside it */
    bool has_ref;
};

struct keyword;
typedef int handler(struct compiler *c, struct schema_node *n, const struct keyword *k,
                    const struct lw_json *v);

struct keyword {
    const char *name;
    handler *handle; /* NULL: not evaluated */
    size_t offset;   /* of the field that a generic handler sets */
    unsigned concerns;
};

#define FIELD(type, n, k) ((type *)(void *)((char *)(n) + (k)->offset))

/* The node of a schema, to be compiled if it is new. */
static int node_of(struct compiler *c, const struct lw_json *v, struct schema_node **out)
{
    struct schema_node *n;
    void *old;
    int err;

    if (v->type != LW_JSON_OBJECT && v->type != LW_JSON_BOOL)
        return NOT_UNDERSTOOD;
    n = lw_map_get(&c->nodes, lw_str((const char *)&v, sizeof(v)));
    if (n) {
        *out = n;
        return 0;
    }
    n = c->count < LW_SCHEMA_NODES ? LW_ARENA_NEW(c->arena, struct schema_node) : NULL;
    if (!n)
        return -LW_ERR_LIMIT;
    n->at = v;
    err = lw_map_put(&c->nodes, lw_str((const char *)&n->at, sizeof(v)), n, &old);
    if (err != 0)
        return err;
    c->count++;
    if (c->last)
        c->last->next = n;
    else
        c->first = n;
    c->last = n;
    *out = n;
    return 0;
}

static int one_schema(struct compiler *c, struct schema_node *n, const struct keyword *k,
                      const struct lw_json *v)
{
    return node_of(c, v, FIELD(struct schema_node *, n, k));
}

static int schema_list(struct compiler *c, struct schema_node *n, const struct keyword *k,
                       const struct lw_json *v)
{
    struct schema_group g = {NULL, 0};

    if (v->type != LW_JSON_ARRAY || v->count == 0)
        return NOT_UNDERSTOOD;
    g.v = lw_arena_calloc(c->arena, v->count, sizeof(struct schema_node *));
    if (!g.v)
        return -LW_ERR_LIMIT;
    LW_JSON_EACH (e, v) {
        int err = node_of(c, e, &g.v[g.n]);

        if (err != 0)
            return err;
        g.n++;
    }
    *FIELD(struct schema_group, n, k) = g;
    return 0;
}

static int count(struct compiler *c, struct schema_node *n, const struct keyword *k,
                 const struct lw_json *v)
{
    int64_t i;

    (void)c;
    if (!lw_json_int(v, &i) || i < 0)
        return NOT_UNDERSTOOD;
    *FIELD(int64_t, n, k) = i;
    return 0;
}

static int number(struct compiler *c, struct schema_node *n, const struct keyword *k,
                  const struct lw_json *v)
{
    (void)c;
    if (v->type != LW_JSON_NUMBER)
        return NOT_UNDERSTOOD;
    *FIELD(double, n, k) = v->number;
    return 0;
}

/* Only divisors for which division is exact: whole numbers. */
static int multiple_of(struct compiler *c, struct schema_node *n, const struct keyword *k,
                       const struct lw_json *v)
{
    int64_t i;

    if (!lw_json_int(v, &i) || i <= 0)
        return NOT_UNDERSTOOD;
    return number(c, n, k, v);
}

static int any_value(struct compiler *c, struct schema_node *n, const struct keyword *k,
                     const struct lw_json *v)
{
    (void)c;
    *FIELD(const struct lw_json *, n, k) = v;
    return 0;
}

static int enumeration(struct compiler *c, struct schema_node *n, const struct keyword *k,
                       const struct lw_json *v)
{
    return v->type == LW_JSON_ARRAY ? any_value(c, n, k, v) : NOT_UNDERSTOOD;
}

static unsigned type_named(const struct lw_json *v)
{
    static const struct {
        const char *name;
        unsigned bit;
    } names[] = {
        {"null", TYPE_BIT(LW_JSON_NULL)},     {"boolean", TYPE_BIT(LW_JSON_BOOL)},
        {"number", TYPE_BIT(LW_JSON_NUMBER)}, {"integer", TYPE_INTEGER},
        {"string", TYPE_BIT(LW_JSON_STRING)}, {"array", TYPE_BIT(LW_JSON_ARRAY)},
        {"object", TYPE_BIT(LW_JSON_OBJECT)},
    };

    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        if (lw_str_eqz(lw_json_string_or(v, LW_STR_NONE), names[i].name))
            return names[i].bit;
    }
    return 0;
}

static int type(struct compiler *c, struct schema_node *n, const struct keyword *k,
                const struct lw_json *v)
{
    unsigned types = type_named(v);

    (void)c;
    (void)k;
    LW_JSON_EACH (e, v) {
        if (v->type != LW_JSON_ARRAY || type_named(e) == 0)
            return NOT_UNDERSTOOD;
        types |= type_named(e);
    }
    n->types = types;
    return types != 0 ? 0 : NOT_UNDERSTOOD;
}

static bool all_strings(const struct lw_json *v)
{
    LW_JSON_EACH (e, v) {
        if (e->type != LW_JSON_STRING)
            return false;
    }
    return v->type == LW_JSON_ARRAY;
}

static int by_key(const void *a, const void *b)
{
    const struct schema_property *x = a;
    const struct schema_property *y = b;

    return lw_str_cmp(x->key, y->key);
}

/* Sorts and makes one entry of those with the same key. */
static void merge_properties(struct schema_node *n, uint32_t total)
{
    struct schema_property *p = n->properties;
    uint32_t kept = 0;

    qsort(p, total, sizeof(*p), by_key);
    for (uint32_t i = 0; i < total; i++) {
        if (kept > 0 && lw_str_eq(p[kept - 1].key, p[i].key)) {
            p[kept - 1].required |= p[i].required;
            p[kept - 1].declared |= p[i].declared;
            if (p[i].node)
                p[kept - 1].node = p[i].node;
        } else {
            p[kept++] = p[i];
        }
    }
    n->property_count = kept;
    for (uint32_t i = 0; i < kept; i++)
        n->required_count += p[i].required;
}

/* `properties` and `required` make one table. */
static int properties(struct compiler *c, struct schema_node *n)
{
    const struct lw_json *declared = lw_json_getz(n->at, "properties");
    const struct lw_json *required = lw_json_getz(n->at, "required");
    uint32_t total = 0;

    if (declared && declared->type != LW_JSON_OBJECT)
        n->opaque |= TYPE_BIT(LW_JSON_OBJECT);
    if (required && !all_strings(required)) {
        n->opaque |= TYPE_BIT(LW_JSON_OBJECT);
        required = NULL;
    }
    n->required = required;
    n->properties = lw_arena_calloc(
        c->arena, (declared ? (size_t)declared->count : 0) + (required ? required->count : 0),
        sizeof(struct schema_property));
    if (!n->properties)
        return -LW_ERR_LIMIT;
    LW_JSON_EACH (m, lw_json_is(declared, LW_JSON_OBJECT) ? declared : NULL) {
        struct schema_property *p = &n->properties[total++];
        int err = node_of(c, m, &p->node);

        p->key = m->key;
        p->declared = true;
        if (err < 0)
            return err;
        if (err == NOT_UNDERSTOOD)
            n->opaque |= TYPE_BIT(LW_JSON_OBJECT);
    }
    LW_JSON_EACH (e, required)
        n->properties[total++] = (struct schema_property){.key = e->string, .required = true};
    merge_properties(n, total);
    return 0;
}

static int additional_properties(struct compiler *c, struct schema_node *n, const struct keyword *k,
                                 const struct lw_json *v)
{
    n->open |= v->type == LW_JSON_OBJECT || lw_json_bool_or(v, false);
    return one_schema(c, n, k, v);
}

static int unevaluated_properties(struct compiler *c, struct schema_node *n,
                                  const struct keyword *k, const struct lw_json *v)
{
    (void)c;
    (void)k;
    n->open |= v->type == LW_JSON_OBJECT || lw_json_bool_or(v, false);
    return NOT_UNDERSTOOD;
}

static int pattern_properties(struct compiler *c, struct schema_node *n, const struct keyword *k,
                              const struct lw_json *v)
{
    (void)c;
    (void)k;
    if (v->type == LW_JSON_OBJECT && v->count == 0)
        return 0;
    n->patterns = v->type == LW_JSON_OBJECT;
    return NOT_UNDERSTOOD;
}

/* draft-07 has the array form, which 2020-12 calls prefixItems. */
static int items(struct compiler *c, struct schema_node *n, const struct keyword *k,
                 const struct lw_json *v)
{
    static const struct keyword prefix = {.offset = offsetof(struct schema_node, prefix)};

    if (v->type == LW_JSON_ARRAY)
        return v->count == 0 ? 0 : schema_list(c, n, &prefix, v);
    return one_schema(c, n, k, v);
}

static int additional_items(struct compiler *c, struct schema_node *n, const struct keyword *k,
                            const struct lw_json *v)
{
    return lw_json_is(lw_json_getz(n->at, "items"), LW_JSON_ARRAY) ? one_schema(c, n, k, v) : 0;
}

/* dependentRequired, dependentSchemas and draft-07's dependencies, which is both. */
static int dependents(struct compiler *c, struct schema_node *n, const struct keyword *k,
                      const struct lw_json *v)
{
    struct schema_dependent *grown;

    (void)k;
    if (v->type != LW_JSON_OBJECT)
        return NOT_UNDERSTOOD;
    grown = lw_arena_calloc(c->arena, (size_t)n->dependent_count + v->count, sizeof(*grown));
    if (!grown)
        return -LW_ERR_LIMIT;
    if (n->dependent_count > 0)
        memcpy(grown, n->dependents, n->dependent_count * sizeof(*grown));
    n->dependents = grown;
    LW_JSON_EACH (m, v) {
        struct schema_dependent d = {.key = m->key};
        int err = all_strings(m) ? 0 : node_of(c, m, &d.node);

        if (err != 0)
            return err;
        d.names = d.node ? NULL : m;
        n->dependents[n->dependent_count++] = d;
    }
    return 0;
}

static int hex_digit(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

/* The pointer in a URI fragment, whose percent signs encode bytes. p NULL: malformed or no room. */
static struct lw_str fragment_pointer(struct lw_arena *a, struct lw_str fragment)
{
    struct lw_str out = lw_arena_dup(a, fragment);
    char *to = (char *)(uintptr_t)out.p;
    size_t n = 0;

    for (size_t i = 0; to && i < fragment.n; i++) {
        char ch = fragment.p[i];

        if (ch == '%') {
            int high = i + 2 < fragment.n ? hex_digit(fragment.p[i + 1]) : -1;
            int low = i + 2 < fragment.n ? hex_digit(fragment.p[i + 2]) : -1;

            if (high < 0 || low < 0)
                return LW_STR_NONE;
            ch = (char)(high * 16 + low);
            i += 2;
        }
        to[n++] = ch;
    }
    out.n = n;
    return out;
}

static int ref(struct compiler *c, struct schema_node *n, const struct keyword *k,
               const struct lw_json *v)
{
    struct lw_str text = lw_json_string_or(v, LW_STR_NONE);
    const struct lw_json *target;
    struct lw_str pointer;
    int err;

    if (!lw_str_starts(text, LW_STR("#")))
        return -LW_ERR_UNKNOWN;
    pointer = fragment_pointer(c->arena, lw_str(text.p + 1, text.n - 1));
    target = pointer.p ? lw_json_pointer(c->root, pointer) : NULL;
    if (!target)
        return -LW_ERR_UNKNOWN;
    c->has_ref = true;
    err = node_of(c, target, FIELD(struct schema_node *, n, k));
    return err == NOT_UNDERSTOOD ? -LW_ERR_UNKNOWN : err;
}

static int identity(struct compiler *c, struct schema_node *n, const struct keyword *k,
                    const struct lw_json *v)
{
    struct lw_str id = lw_json_string_or(v, LW_STR_NONE);

    (void)k;
    if (n->at != c->root && id.n > 0 && id.p[0] != '#')
        c->inner_id = true;
    return 0;
}

static int dynamic_ref(struct compiler *c, struct schema_node *n, const struct keyword *k,
                       const struct lw_json *v)
{
    (void)c;
    (void)n;
    (void)k;
    (void)v;
    return -LW_ERR_UNKNOWN;
}

static int annotation(struct compiler *c, struct schema_node *n, const struct keyword *k,
                      const struct lw_json *v)
{
    (void)c;
    (void)n;
    (void)k;
    (void)v;
    return 0;
}

#define AT(field) offsetof(struct schema_node, field)
#define ARRAY     TYPE_BIT(LW_JSON_ARRAY)
#define OBJECT    TYPE_BIT(LW_JSON_OBJECT)
#define STRING    TYPE_BIT(LW_JSON_STRING)
#define NUMBER    TYPE_BIT(LW_JSON_NUMBER)

static const struct keyword keywords[] = {
    {"$anchor", annotation, 0, 0},
    {"$comment", annotation, 0, 0},
    {"$defs", annotation, 0, 0},
    {"$dynamicRef", dynamic_ref, 0, 0},
    {"$id", identity, 0, 0},
    {"$recursiveRef", dynamic_ref, 0, 0},
    {"$ref", ref, AT(ref), 0},
    {"$schema", annotation, 0, 0},
    {"additionalItems", additional_items, AT(items), ARRAY},
    {"additionalProperties", additional_properties, AT(additional), OBJECT},
    {"allOf", schema_list, AT(all), TYPE_ALL},
    {"anyOf", schema_list, AT(any), TYPE_ALL},
    {"const", any_value, AT(constant), 0},
    {"contains", NULL, 0, ARRAY},
    {"contentEncoding", NULL, 0, STRING},
    {"contentMediaType", NULL, 0, STRING},
    {"contentSchema", NULL, 0, STRING},
    {"default", annotation, 0, 0},
    {"definitions", annotation, 0, 0},
    {"dependencies", dependents, 0, OBJECT},
    {"dependentRequired", dependents, 0, OBJECT},
    {"dependentSchemas", dependents, 0, OBJECT},
    {"deprecated", annotation, 0, 0},
    {"description", annotation, 0, 0},
    {"else", one_schema, AT(otherwise), TYPE_ALL},
    {"enum", enumeration, AT(values), TYPE_ALL},
    {"examples", annotation, 0, 0},
    {"exclusiveMaximum", number, AT(below), NUMBER},
    {"exclusiveMinimum", number, AT(above), NUMBER},
    {"if", one_schema, AT(condition), TYPE_ALL},
    {"items", items, AT(items), ARRAY},
    {"maxContains", NULL, 0, ARRAY},
    {"maxItems", count, AT(max_items), ARRAY},
    {"maxLength", count, AT(max_length), STRING},
    {"maxProperties", count, AT(max_members), OBJECT},
    {"maximum", number, AT(maximum), NUMBER},
    {"minContains", NULL, 0, ARRAY},
    {"minItems", count, AT(min_items), ARRAY},
    {"minLength", count, AT(min_length), STRING},
    {"minProperties", count, AT(min_members), OBJECT},
    {"minimum", number, AT(minimum), NUMBER},
    {"multipleOf", multiple_of, AT(multiple), NUMBER},
    {"not", one_schema, AT(negated), TYPE_ALL},
    {"oneOf", schema_list, AT(one), TYPE_ALL},
    {"pattern", NULL, 0, STRING},
    {"patternProperties", pattern_properties, 0, OBJECT},
    {"prefixItems", schema_list, AT(prefix), ARRAY},
    {"properties", annotation, 0, 0}, /* with required: see properties() */
    {"propertyNames", NULL, 0, OBJECT},
    {"readOnly", annotation, 0, 0},
    {"required", annotation, 0, 0},
    {"then", one_schema, AT(then), TYPE_ALL},
    {"title", annotation, 0, 0},
    {"type", type, 0, TYPE_ALL},
    {"unevaluatedItems", NULL, 0, ARRAY},
    {"unevaluatedProperties", unevaluated_properties, 0, OBJECT},
    {"uniqueItems", NULL, 0, ARRAY},
    {"writeOnly", annotation, 0, 0},
};

static const struct keyword *keyword_named(struct lw_str name)
{
    static const struct keyword unknown = {.concerns = TYPE_ALL};
    size_t low = 0;
    size_t high = sizeof(keywords) / sizeof(keywords[0]);

    while (low < high) {
        size_t mid = (low + high) / 2;
        int cmp = lw_str_cmp(name, lw_strz(keywords[mid].name));

        if (cmp == 0)
            return &keywords[mid];
        if (cmp < 0)
            high = mid;
        else
            low = mid + 1;
    }
    return &unknown;
}

static int compile_keyword(struct compiler *c, struct schema_node *n, const struct lw_json *m)
{
    const struct keyword *k = keyword_named(m->key);
    int err = k->handle ? k->handle(c, n, k, m) : NOT_UNDERSTOOD;

    if (err == NOT_UNDERSTOOD)
        n->opaque |= k->concerns;
    return err < 0 ? err : 0;
}

static int compile_node(struct compiler *c, struct schema_node *n)
{
    const struct lw_json *alone = c->ref_alone ? lw_json_getz(n->at, "$ref") : NULL;
    int err = 0;

    n->minimum = n->above = -INFINITY;
    n->maximum = n->below = INFINITY;
    n->max_length = n->max_items = n->max_members = INT64_MAX;
    n->never = n->at->type == LW_JSON_BOOL && !n->at->boolean;
    if (alone)
        return compile_keyword(c, n, alone);
    LW_JSON_EACH (m, n->at) {
        err = compile_keyword(c, n, m);
        if (err != 0)
            return err;
    }
    return properties(c, n);
}

/* The dialects whose keywords the table has. Absent means 2020-12, as in MCP. */
static int dialect(struct compiler *c)
{
    static const struct {
        const char *uri;
        bool ref_alone;
    } known[] = {
        {"json-schema.org/draft/2020-12/schema", false},
        {"json-schema.org/draft/2019-09/schema", false},
        {"json-schema.org/draft-07/schema", true},
        {"json-schema.org/draft-06/schema", true},
    };
    const struct lw_json *v = lw_json_getz(c->root, "$schema");
    struct lw_str uri = lw_json_string_or(v, LW_STR_NONE);

    if (!v)
        return 0;
    if (lw_str_starts(uri, LW_STR("http://")))
        uri = lw_str(uri.p + 7, uri.n - 7);
    else if (lw_str_starts(uri, LW_STR("https://")))
        uri = lw_str(uri.p + 8, uri.n - 8);
    if (uri.n > 0 && uri.p[uri.n - 1] == '#')
        uri.n--;
    for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++) {
        if (lw_str_eqz(uri, known[i].uri)) {
            c->ref_alone = known[i].ref_alone;
            return 0;
        }
    }
    return -LW_ERR_UNKNOWN;
}

int lw_schema_compile(struct lw_schema *s, const struct lw_json *tree)
{
    struct compiler c = {.arena = &s->arena, .root = tree};
    struct schema_node *root;
    int err = dialect(&c);

    if (err != 0)
        return err;
    lw_map_init(&c.nodes, NULL);
    err = node_of(&c, tree, &root);
    for (struct schema_node *n = c.first; n && err == 0; n = n->next)
        err = compile_node(&c, n);
    lw_map_fini(&c.nodes);
    if (err == NOT_UNDERSTOOD)
        return -LW_ERR_TYPE;
    if (err == 0 && c.has_ref && c.inner_id)
        err = -LW_ERR_UNKNOWN;
    if (err == 0)
        s->root = root;
    return err;
}
