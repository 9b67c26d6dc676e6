/* Two input schemas, keyword by keyword (JSON Schema 2020-12 and draft-07).
 *
 * Decides per keyword whether more, less or other values are accepted. It does not resolve $ref:
 * a definition is compared where it stands, a reference by its text. A keyword that is not known
 * here is a difference all the same (schema_changed). Descent is as deep as the text is nested,
 * which the parser bounds, and stops where the canonical texts are equal. */
#include "lib/drift/differ.h"

static void diff(struct lw_differ *c, const struct lw_json *before, const struct lw_json *after);

/* ---- properties and required ---- */

struct required {
    struct lw_map before;
    struct lw_map after;
    size_t changes;   /* names in one of them only */
    size_t accounted; /* of these, spoken of at their property */
};

static int fill(struct lw_differ *c, struct lw_map *map, const struct lw_json *schema)
{
    lw_map_init(map, c->seed);
    LW_JSON_EACH (name, lw_json_getz(schema, "required")) {
        int err = name->type == LW_JSON_STRING
                      ? lw_map_put(map, name->string, (void *)(uintptr_t)name, NULL)
                      : 0;

        if (err)
            return err;
    }
    return 0;
}

static size_t only_in(const struct lw_json *schema, const struct lw_map *other)
{
    size_t n = 0;

    LW_JSON_EACH (name, lw_json_getz(schema, "required"))
        n += name->type != LW_JSON_STRING || !lw_map_get(other, name->string);
    return n;
}

/* Names that suggest a destination, a credential, … are given by signals.c, at any depth. */
static void new_property(struct lw_differ *c, const struct lw_pairs *p, struct required *r)
{
    struct lw_str format = lw_json_string_or(lw_json_getz(p->after, "format"), LW_STR_NONE);

    if (lw_map_get(&r->after, p->key)) {
        r->accounted += !lw_map_get(&r->before, p->key);
        lw_differ_give_json(c, LW_DELTA_REQUIRED_PARAM_ADDED, NULL, p->after);
    } else if (lw_lexicon_param(p->key) == LW_DELTA_PARAM_ADDED &&
               lw_lexicon_format(format) == LW_DELTA_PARAM_ADDED) {
        lw_differ_give_json(c, LW_DELTA_PARAM_ADDED, NULL, p->after);
    }
}

static void known_property(struct lw_differ *c, const struct lw_pairs *p, struct required *r)
{
    bool was = lw_map_get(&r->before, p->key) != NULL;
    bool is = lw_map_get(&r->after, p->key) != NULL;

    r->accounted += was != is;
    if (was != is)
        lw_differ_give(c, is ? LW_DELTA_REQUIRED_ADDED : LW_DELTA_REQUIRED_REMOVED, LW_STR_NONE,
                       LW_STR_NONE, LW_STR_NONE);
    diff(c, p->before, p->after);
}

static void diff_properties(struct lw_differ *c, const struct lw_json *before,
                            const struct lw_json *after, struct required *r)
{
    struct lw_pairs p =
        lw_pairs(lw_json_getz(before, "properties"), lw_json_getz(after, "properties"));
    size_t props = lw_path_push(c, LW_STR("properties"));

    while (c->err == 0 && lw_pairs_next(&p)) {
        size_t size = lw_path_push(c, p.key);

        if (!p.before) {
            new_property(c, &p, r);
        } else if (!p.after) {
            r->accounted += lw_map_get(&r->before, p.key) && !lw_map_get(&r->after, p.key);
            lw_differ_give_json(c, LW_DELTA_PARAM_REMOVED, p.before, NULL);
        } else {
            known_property(c, &p, r);
        }
        lw_path_pop(c, size);
    }
    lw_path_pop(c, props);
}

static void diff_object_keywords(struct lw_differ *c, const struct lw_json *before,
                                 const struct lw_json *after)
{
    const struct lw_json *b = lw_json_getz(before, "required");
    const struct lw_json *a = lw_json_getz(after, "required");
    struct required r = {0};
    size_t size;
    int err = fill(c, &r.before, before);

    if (err == 0)
        err = fill(c, &r.after, after);
    if (err) {
        c->err = err;
    } else {
        r.changes = only_in(before, &r.after) + only_in(after, &r.before);
        diff_properties(c, before, after, &r);
        size = lw_path_push(c, LW_STR("required"));
        if (r.changes > r.accounted)
            lw_differ_give_json(c, LW_DELTA_SCHEMA_CHANGED, b, a);
        else if (r.changes == 0 && !lw_raw_eq(b, a))
            lw_differ_give_json(c, LW_DELTA_SCHEMA_RESTATED, b, a);
        lw_path_pop(c, size);
    }
    lw_map_fini(&r.before);
    lw_map_fini(&r.after);
}

/* ---- sets of values ---- */

/* How `after` stands to `before`, as sets. */
enum relation { SAME, MORE, LESS, OTHER };

static enum relation relation(bool gained, bool lost)
{
    return gained ? (lost ? OTHER : MORE) : lost ? LESS : SAME;
}

static bool has_all(struct lw_differ *c, const struct lw_json *array, const struct lw_json *of)
{
    struct lw_map map;
    bool all = true;

    lw_map_init(&map, c->seed);
    LW_JSON_EACH (v, array) {
        if (c->err == 0)
            c->err = lw_map_put(&map, v->raw, (void *)(uintptr_t)v, NULL);
    }
    LW_JSON_EACH (v, of)
        all = all && lw_map_get(&map, v->raw) != NULL;
    lw_map_fini(&map);
    return all;
}

static enum relation compare_sets(struct lw_differ *c, const struct lw_json *before,
                                  const struct lw_json *after)
{
    return relation(!has_all(c, before, after), !has_all(c, after, before));
}

static void diff_enum(struct lw_differ *c, const struct lw_json *before,
                      const struct lw_json *after)
{
    static const enum lw_delta_kind kinds[] = {LW_DELTA_SCHEMA_RESTATED, LW_DELTA_ENUM_WIDENED,
                                               LW_DELTA_ENUM_NARROWED, LW_DELTA_ENUM_CHANGED};
    enum relation r = !after ? MORE : !before ? LESS : compare_sets(c, before, after);

    if ((before && before->type != LW_JSON_ARRAY) || (after && after->type != LW_JSON_ARRAY))
        r = OTHER;
    lw_differ_give_json(c, kinds[r], before, after);
}

static void diff_const(struct lw_differ *c, const struct lw_json *before,
                       const struct lw_json *after)
{
    lw_differ_give_json(c,
                        !after    ? LW_DELTA_ENUM_WIDENED
                        : !before ? LW_DELTA_ENUM_NARROWED
                                  : LW_DELTA_ENUM_CHANGED,
                        before, after);
}

enum {
    T_NULL = 1,
    T_BOOLEAN = 2,
    T_INTEGER = 4,
    T_NUMBER = 8 | 4,
    T_STRING = 16,
    T_ARRAY = 32,
    T_OBJECT = 64,
    T_ALL = 127,
    T_UNKNOWN = 128
};

static unsigned type_bit(const struct lw_json *v)
{
    static const struct {
        const char *name;
        unsigned bit;
    } names[] = {{"null", T_NULL},     {"boolean", T_BOOLEAN}, {"integer", T_INTEGER},
                 {"number", T_NUMBER}, {"string", T_STRING},   {"array", T_ARRAY},
                 {"object", T_OBJECT}};

    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        if (v->type == LW_JSON_STRING && lw_str_eqz(v->string, names[i].name))
            return names[i].bit;
    }
    return T_UNKNOWN;
}

static unsigned type_set(const struct lw_json *type)
{
    unsigned set = 0;

    if (!type)
        return T_ALL;
    if (type->type != LW_JSON_ARRAY)
        return type_bit(type);
    LW_JSON_EACH (v, type)
        set |= type_bit(v);
    return set;
}

static void diff_type(struct lw_differ *c, const struct lw_json *before,
                      const struct lw_json *after)
{
    static const enum lw_delta_kind kinds[] = {LW_DELTA_SCHEMA_RESTATED, LW_DELTA_TYPE_WIDENED,
                                               LW_DELTA_TYPE_NARROWED, LW_DELTA_TYPE_CHANGED};
    unsigned b = type_set(before);
    unsigned a = type_set(after);
    enum relation r = relation((a & ~b) != 0, (b & ~a) != 0);

    if ((a | b) & T_UNKNOWN)
        r = OTHER;
    lw_differ_give_json(c, kinds[r], before, after);
}

/* Alternatives: anyOf and oneOf accept more with each, allOf less. One that changed in its place is
 * compared there. */
static void diff_alternatives(struct lw_differ *c, const struct lw_json *before,
                              const struct lw_json *after, bool all_of)
{
    static const enum lw_delta_kind kinds[] = {LW_DELTA_SCHEMA_RESTATED, LW_DELTA_TYPE_WIDENED,
                                               LW_DELTA_TYPE_NARROWED, LW_DELTA_TYPE_CHANGED};
    bool arrays = lw_json_is(before, LW_JSON_ARRAY) && lw_json_is(after, LW_JSON_ARRAY);
    enum relation r = OTHER;
    uint32_t i = 0;

    if (arrays)
        r = compare_sets(c, before, after);
    else if (!before || !after)
        r = after ? LESS : MORE; /* a new constraint, or one that is gone */
    else if (lw_json_is(before, LW_JSON_ARRAY) != lw_json_is(after, LW_JSON_ARRAY))
        r = OTHER;
    if (arrays && all_of && r != OTHER && r != SAME)
        r = r == MORE ? LESS : MORE;
    if (!arrays || r != OTHER || before->count != after->count) {
        lw_differ_give_json(c, kinds[r], before, after);
        return;
    }
    for (const struct lw_json *b = before->child, *a = after->child; b && a;
         b = b->next, a = a->next) {
        size_t size = lw_path_push_index(c, i++);

        diff(c, b, a);
        lw_path_pop(c, size);
    }
}

static void diff_any(struct lw_differ *c, const struct lw_json *before, const struct lw_json *after)
{
    diff_alternatives(c, before, after, /* all_of= */ false);
}

static void diff_all(struct lw_differ *c, const struct lw_json *before, const struct lw_json *after)
{
    diff_alternatives(c, before, after, /* all_of= */ true);
}

/* ---- limits ---- */

static void diff_limit(struct lw_differ *c, const struct lw_json *before,
                       const struct lw_json *after, bool upper, const enum lw_delta_kind kinds[2])
{
    bool wider;

    if ((before && before->type != LW_JSON_NUMBER) || (after && after->type != LW_JSON_NUMBER)) {
        lw_differ_give_json(c, LW_DELTA_SCHEMA_CHANGED, before, after);
        return;
    }
    if (before && after)
        wider = upper ? after->number > before->number : after->number < before->number;
    else
        wider = !after;
    lw_differ_give_json(c, kinds[wider ? 0 : 1], before, after);
}

static const enum lw_delta_kind range[] = {LW_DELTA_RANGE_WIDENED, LW_DELTA_RANGE_NARROWED};
static const enum lw_delta_kind length[] = {LW_DELTA_LENGTH_WIDENED, LW_DELTA_LENGTH_NARROWED};

static void diff_minimum(struct lw_differ *c, const struct lw_json *b, const struct lw_json *a)
{
    diff_limit(c, b, a, /* upper= */ false, range);
}

static void diff_maximum(struct lw_differ *c, const struct lw_json *b, const struct lw_json *a)
{
    diff_limit(c, b, a, /* upper= */ true, range);
}

static void diff_shortest(struct lw_differ *c, const struct lw_json *b, const struct lw_json *a)
{
    diff_limit(c, b, a, /* upper= */ false, length);
}

static void diff_longest(struct lw_differ *c, const struct lw_json *b, const struct lw_json *a)
{
    diff_limit(c, b, a, /* upper= */ true, length);
}

static void diff_pattern(struct lw_differ *c, const struct lw_json *b, const struct lw_json *a)
{
    lw_differ_give_json(c,
                        !a   ? LW_DELTA_PATTERN_REMOVED
                        : !b ? LW_DELTA_PATTERN_ADDED
                             : LW_DELTA_PATTERN_CHANGED,
                        b, a);
}

/* ---- the rest ---- */

static bool accepts_all(const struct lw_json *schema)
{
    return !schema || (schema->type == LW_JSON_BOOL && schema->boolean) ||
           (schema->type == LW_JSON_OBJECT && schema->count == 0);
}

static bool accepts_none(const struct lw_json *schema)
{
    return schema && schema->type == LW_JSON_BOOL && !schema->boolean;
}

static void diff_additional(struct lw_differ *c, const struct lw_json *before,
                            const struct lw_json *after)
{
    if (accepts_all(before) && accepts_all(after))
        lw_differ_give_json(c, LW_DELTA_SCHEMA_RESTATED, before, after);
    else if (accepts_none(before) || accepts_all(after))
        lw_differ_give_json(c, LW_DELTA_ADDITIONAL_OPENED, before, after);
    else if (accepts_none(after) || accepts_all(before))
        lw_differ_give_json(c, LW_DELTA_ADDITIONAL_CLOSED, before, after);
    else
        diff(c, before, after);
}

static void diff_sub(struct lw_differ *c, const struct lw_json *before, const struct lw_json *after)
{
    if (before && after)
        diff(c, before, after);
    else
        lw_differ_give_json(c, LW_DELTA_SCHEMA_CHANGED, before, after);
}

static void diff_defs(struct lw_differ *c, const struct lw_json *before,
                      const struct lw_json *after)
{
    struct lw_pairs p = lw_pairs(before, after);

    while (c->err == 0 && lw_pairs_next(&p)) {
        size_t size = lw_path_push(c, p.key);

        diff_sub(c, p.before, p.after);
        lw_path_pop(c, size);
    }
}

static bool published_dialect(const struct lw_json *v)
{
    static const char *const dialects[] = {
        "http://json-schema.org/schema#",
        "http://json-schema.org/draft-04/schema#",
        "http://json-schema.org/draft-06/schema#",
        "http://json-schema.org/draft-07/schema#",
        "http://json-schema.org/draft-07/schema",
        "https://json-schema.org/draft/2019-09/schema",
        "https://json-schema.org/draft/2019-09/schema#",
        "https://json-schema.org/draft/2020-12/schema",
        "https://json-schema.org/draft/2020-12/schema#",
    };

    if (!v)
        return true;
    for (size_t i = 0; i < sizeof(dialects) / sizeof(dialects[0]); i++) {
        if (v->type == LW_JSON_STRING && lw_str_eqz(v->string, dialects[i]))
            return true;
    }
    return false;
}

static void diff_dialect(struct lw_differ *c, const struct lw_json *b, const struct lw_json *a)
{
    lw_differ_give_json(
        c, published_dialect(a) ? LW_DELTA_DIALECT_CHANGED : LW_DELTA_SCHEMA_CHANGED, b, a);
}

bool lw_schema_dialect_only(const struct lw_json *before, const struct lw_json *after)
{
    struct lw_pairs p = lw_pairs(before, after);

    if (!lw_json_is(before, LW_JSON_OBJECT) || !lw_json_is(after, LW_JSON_OBJECT))
        return false;
    while (lw_pairs_next(&p)) {
        if (lw_raw_eq(p.before, p.after))
            continue;
        if (!lw_str_eqz(p.key, "$schema") || !published_dialect(p.after))
            return false;
    }
    return true;
}

static void diff_text(struct lw_differ *c, const struct lw_json *b, const struct lw_json *a)
{
    lw_differ_text(c, LW_DELTA_PARAM_TEXT_CHANGED, b, a);
}

static void diff_default(struct lw_differ *c, const struct lw_json *b, const struct lw_json *a)
{
    lw_differ_give_json(c, LW_DELTA_DEFAULT_CHANGED, b, a);
}

static void elsewhere(struct lw_differ *c, const struct lw_json *b, const struct lw_json *a)
{
    (void)c; /* given by signals.c, or together with properties */
    (void)b;
    (void)a;
}

static const struct keyword {
    const char *name;
    void (*diff)(struct lw_differ *c, const struct lw_json *before, const struct lw_json *after);
} keywords[] = {
    {"$comment", diff_text},
    {"$defs", diff_defs},
    {"$schema", diff_dialect},
    {"additionalItems", diff_additional},
    {"additionalProperties", diff_additional},
    {"allOf", diff_all},
    {"anyOf", diff_any},
    {"const", diff_const},
    {"contains", diff_sub},
    {"default", diff_default},
    {"definitions", diff_defs},
    {"dependentSchemas", diff_defs},
    {"description", diff_text},
    {"enum", diff_enum},
    {"examples", diff_text},
    {"exclusiveMaximum", diff_maximum},
    {"exclusiveMinimum", diff_minimum},
    {"format", diff_pattern},
    {"items", diff_sub},
    {"maxContains", diff_longest},
    {"maxItems", diff_longest},
    {"maxLength", diff_longest},
    {"maxProperties", diff_longest},
    {"maximum", diff_maximum},
    {"minContains", diff_shortest},
    {"minItems", diff_shortest},
    {"minLength", diff_shortest},
    {"minProperties", diff_shortest},
    {"minimum", diff_minimum},
    {"oneOf", diff_any},
    {"pattern", diff_pattern},
    {"patternProperties", diff_defs},
    {"properties", elsewhere},
    {"propertyNames", diff_sub},
    {"required", elsewhere},
    {"title", diff_text},
    {"type", diff_type},
    {"unevaluatedItems", diff_additional},
    {"unevaluatedProperties", diff_additional},
    {"x-authzen-mapping", elsewhere},
    {"x-mcp-header", elsewhere},
};

static void diff_keyword(struct lw_differ *c, const struct lw_pairs *p)
{
    for (size_t i = 0; i < sizeof(keywords) / sizeof(keywords[0]); i++) {
        if (lw_str_eqz(p->key, keywords[i].name)) {
            keywords[i].diff(c, p->before, p->after);
            return;
        }
    }
    lw_differ_give_json(c, LW_DELTA_SCHEMA_CHANGED, p->before, p->after);
}

static void diff(struct lw_differ *c, const struct lw_json *before, const struct lw_json *after)
{
    struct lw_pairs p = lw_pairs(before, after);
    bool object_keywords = false;

    if (lw_raw_eq(before, after) || c->err)
        return;
    if (!lw_json_is(before, LW_JSON_OBJECT) || !lw_json_is(after, LW_JSON_OBJECT)) {
        if (accepts_all(before) && accepts_all(after))
            lw_differ_give_json(c, LW_DELTA_SCHEMA_RESTATED, before, after);
        else
            lw_differ_give_json(c, LW_DELTA_SCHEMA_CHANGED, before, after);
        return;
    }
    while (c->err == 0 && lw_pairs_next(&p)) {
        size_t size;

        if (lw_raw_eq(p.before, p.after))
            continue;
        if (lw_str_eqz(p.key, "properties") || lw_str_eqz(p.key, "required")) {
            object_keywords = true;
            continue;
        }
        size = lw_path_push(c, p.key);
        diff_keyword(c, &p);
        lw_path_pop(c, size);
    }
    if (object_keywords)
        diff_object_keywords(c, before, after);
}

void lw_differ_schema(struct lw_differ *c, const struct lw_json *before,
                      const struct lw_json *after)
{
    if (before && after)
        diff(c, before, after);
    else
        lw_differ_give_json(c, LW_DELTA_SCHEMA_CHANGED, before, after);
}
