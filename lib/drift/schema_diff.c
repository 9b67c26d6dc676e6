/* Two input schemas, keyword by keyword (JSON Schema 2020-12 and draft-07): which kind of delta a
 * difference in each keyword is.
 *
 * What is compared are views (schema_view.h), so that a definition that moved into $defs, a list of
 * types written as alternatives or a single allOf are no difference. Each pair of schemas is
 * compared once, so that references may go around in circles. */
#include "lib/drift/schema_view.h"

static void give(struct lw_schema_pair *p, enum lw_delta_kind kind, const struct lw_json *before,
                 const struct lw_json *after)
{
    lw_differ_give_json(p->c, kind, before, after);
}

static void give_by(struct lw_schema_pair *p, enum lw_relation r, const enum lw_delta_kind kinds[4],
                    const struct lw_json *before, const struct lw_json *after)
{
    give(p, kinds[r], before, after);
}

/* In the order of enum lw_relation. */
static const enum lw_delta_kind schema_kinds[] = {LW_DELTA_SCHEMA_RESTATED, LW_DELTA_SCHEMA_WIDENED,
                                                  LW_DELTA_SCHEMA_NARROWED,
                                                  LW_DELTA_SCHEMA_CHANGED};
static const enum lw_delta_kind type_kinds[] = {LW_DELTA_SCHEMA_RESTATED, LW_DELTA_TYPE_WIDENED,
                                                LW_DELTA_TYPE_NARROWED, LW_DELTA_TYPE_CHANGED};
static const enum lw_delta_kind range_kinds[] = {LW_DELTA_SCHEMA_RESTATED, LW_DELTA_RANGE_WIDENED,
                                                 LW_DELTA_RANGE_NARROWED, LW_DELTA_RANGE_WIDENED};
static const enum lw_delta_kind length_kinds[] = {LW_DELTA_SCHEMA_RESTATED, LW_DELTA_LENGTH_WIDENED,
                                                  LW_DELTA_LENGTH_NARROWED,
                                                  LW_DELTA_LENGTH_WIDENED};
static const enum lw_delta_kind enum_kinds[] = {LW_DELTA_SCHEMA_RESTATED, LW_DELTA_ENUM_WIDENED,
                                                LW_DELTA_ENUM_NARROWED, LW_DELTA_ENUM_CHANGED};

/* ---- names of what is limited ---- */

/* The last step of the path that is no keyword: the name of the parameter. */
static struct lw_str param_of(const struct lw_schema_pair *p)
{
    struct lw_str path = lw_buf_str(&p->c->path);
    size_t at = (size_t)-1;
    size_t from = 0;
    size_t end;

    for (;;) {
        size_t next = lw_str_find(path, LW_STR("/properties/"), from);

        if (next == (size_t)-1)
            break;
        at = next + 12;
        from = at;
    }
    if (at == (size_t)-1)
        return LW_STR("");
    for (end = at; end < path.n && path.p[end] != '/'; end++)
        ;
    return lw_str(path.p + at, end - at);
}

static bool param_is_size(const struct lw_schema_pair *p)
{
    return lw_lexicon_is_size(param_of(p));
}

/* ---- types and values ---- */

#define TEXTS ((unsigned)(LW_T_STRING | LW_T_ARRAY | LW_T_OBJECT))

/* Texts, or what holds them, where a number, a boolean or null was. */
static bool opens(const struct lw_schema_pair *p, unsigned before, unsigned gained)
{
    return !(before & TEXTS) && (gained & TEXTS) && lw_differ_param_matters(param_of(p));
}

/* The types that alternatives accept together. */
static unsigned types_of_any(const struct lw_json *root, const struct lw_json *list)
{
    unsigned types = 0;

    LW_JSON_EACH (v, list) {
        struct lw_schema_view view;

        lw_schema_view(root, v, &view);
        types |= view.none ? 0 : view.types;
    }
    return lw_json_is(list, LW_JSON_ARRAY) ? types : (unsigned)LW_T_ALL;
}

static void diff_types(struct lw_schema_pair *p, const struct lw_schema_view *before,
                       const struct lw_schema_view *after)
{
    unsigned gained = after->types & ~before->types;
    unsigned lost = before->types & ~after->types;
    enum lw_relation r = lw_relation(gained != 0, lost != 0);
    size_t size;

    if (r == LW_REL_SAME && lw_raw_eq(before->type, after->type))
        return;
    if (r == LW_REL_SAME && (!before->type || !after->type))
        return; /* said in another way; given as restated at the end */
    size = lw_path_push(p->c, LW_STR("type"));
    if ((after->types | before->types) & LW_T_UNKNOWN)
        give(p, LW_DELTA_TYPE_CHANGED, before->type, after->type);
    else if (r == LW_REL_MORE && !(gained & ~(unsigned)(LW_T_NULL | LW_T_FRACTION)))
        give(p, LW_DELTA_NULL_ACCEPTED, before->type, after->type);
    else if (r == LW_REL_MORE && opens(p, before->types, gained))
        give(p, LW_DELTA_TYPE_OPENED, before->type, after->type);
    else
        give_by(p, r, type_kinds, before->type, after->type);
    lw_path_pop(p->c, size);
}

static void diff_enums(struct lw_schema_pair *p, const struct lw_schema_view *before,
                       const struct lw_schema_view *after)
{
    const struct lw_json *b = lw_view_get(before, "enum");
    const struct lw_json *a = lw_view_get(after, "enum");
    enum lw_relation r = lw_enum_relation(p, before, after);
    size_t size;

    b = b ? b : lw_view_get(before, "const");
    a = a ? a : lw_view_get(after, "const");
    if (lw_raw_eq(b, a))
        return;
    if (!a && lw_json_is(b, LW_JSON_ARRAY) && lw_schema_chooses_among(p, after, b))
        return;
    size = lw_path_push(p->c, a ? a->key : b->key);
    if (!a)
        give(p, LW_DELTA_ENUM_OPENED, b, a);
    else
        give_by(p, r, enum_kinds, b, a);
    lw_path_pop(p->c, size);
}

/* What no argument of use is kept out by. */
static bool idle_bound(const struct lw_json *v)
{
    return !v ||
           (v->type == LW_JSON_NUMBER && (v->number >= 2147483647.0 || v->number <= -2147483647.0));
}

static void diff_bounds(struct lw_schema_pair *p, const struct lw_schema_view *before,
                        const struct lw_schema_view *after, bool upper)
{
    const char *closed_name = upper ? "maximum" : "minimum";
    const char *open_name = upper ? "exclusiveMaximum" : "exclusiveMinimum";
    const struct lw_json *b = lw_view_get(before, closed_name);
    const struct lw_json *a = lw_view_get(after, closed_name);
    enum lw_relation r = lw_bound_relation(before, after, upper);
    size_t size;

    b = b ? b : lw_view_get(before, open_name);
    a = a ? a : lw_view_get(after, open_name);
    if (lw_raw_eq(b, a) && r == LW_REL_SAME)
        return;
    size = lw_path_push(p->c, a ? a->key : b ? b->key : LW_STR(""));
    if (r == LW_REL_MORE && upper && b && lw_lexicon_is_amount(param_of(p)) &&
        (!a || a->type != LW_JSON_NUMBER || a->number >= 10 * b->number))
        give(p, LW_DELTA_AMOUNT_RAISED, b, a);
    else if (r == LW_REL_MORE && ((idle_bound(b) && idle_bound(a)) || param_is_size(p)))
        give(p, LW_DELTA_LIMIT_RESTATED, b, a);
    else
        give_by(p, r, range_kinds, b, a);
    lw_path_pop(p->c, size);
}

/* The same alternatives, each where it was. */
static bool same_places(struct lw_schema_pair *p, const struct lw_json *before,
                        const struct lw_json *after)
{
    const struct lw_json *a = after->child;

    for (const struct lw_json *b = before->child; b && a; b = b->next, a = a->next) {
        if (lw_schema_relation(p, b, a) != LW_REL_SAME)
            return false;
    }
    return true;
}

/* Alternatives that changed in their places are compared there; others as sets. */
static void diff_alternatives(struct lw_schema_pair *p, const struct lw_json *before,
                              const struct lw_json *after, bool all_of)
{
    enum lw_relation r =
        all_of ? lw_all_of_relation(p, before, after) : lw_alternatives_relation(p, before, after);
    bool lists = lw_json_is(before, LW_JSON_ARRAY) && lw_json_is(after, LW_JSON_ARRAY);
    uint32_t listed = p->c->listed;
    uint32_t i = 0;

    if (lists && before->count == after->count &&
        (r == LW_REL_OTHER || (r == LW_REL_SAME && same_places(p, before, after)))) {
        const struct lw_json *a = after->child;

        for (const struct lw_json *b = before->child; b && a; b = b->next, a = a->next) {
            size_t size = lw_path_push_index(p->c, i++);

            lw_schema_diff(p, b, a);
            lw_path_pop(p->c, size);
        }
    }
    if (p->c->listed != listed)
        return;
    if (r == LW_REL_MORE && !all_of && lists &&
        opens(p, types_of_any(p->before, before), types_of_any(p->after, after)))
        give(p, LW_DELTA_TYPE_OPENED, before, after);
    else
        give_by(p, r, type_kinds, before, after);
}

/* ---- other keywords ---- */

static void diff_text(struct lw_schema_pair *p, const struct lw_json *b, const struct lw_json *a)
{
    lw_differ_text(p->c, LW_DELTA_PARAM_TEXT_CHANGED, b, a);
}

static bool is_choice(const struct lw_schema_view *after, const struct lw_json *value)
{
    LW_JSON_EACH (v, lw_view_get(after, "enum")) {
        if (lw_raw_eq(v, value))
            return true;
    }
    return false;
}

/* "dry_run" that is true by default: what holds without it is for the server to choose. */
static bool is_guard_on(const struct lw_schema_pair *p, const struct lw_json *b)
{
    static const struct lw_json off = {.type = LW_JSON_BOOL};

    return lw_json_is(b, LW_JSON_BOOL) && b->boolean &&
           lw_lexicon_default_is_dangerous(param_of(p), &off, /* fresh= */ false);
}

/* A default that is only said now, or that is one of the sizes and choices. */
static bool default_restated(struct lw_schema_pair *p, const struct lw_schema_view *after,
                             const struct lw_json *b, const struct lw_json *a)
{
    enum lw_delta_kind kind = lw_lexicon_param(param_of(p));
    bool weighty = kind == LW_DELTA_EFFECT_PARAM_ADDED || kind == LW_DELTA_BYPASS_PARAM_ADDED;

    if (!a || a->type == LW_JSON_NULL)
        return !is_guard_on(p, b);
    if (!b)
        return !(weighty && lw_json_is(a, LW_JSON_BOOL) && a->boolean);
    if (a->type == LW_JSON_NUMBER && b->type == LW_JSON_NUMBER)
        return param_is_size(p);
    return a->type == LW_JSON_STRING && is_choice(after, a);
}

static void diff_default(struct lw_schema_pair *p, const struct lw_schema_view *after,
                         const struct lw_json *b, const struct lw_json *a)
{
    if (a && !lw_raw_eq(b, a) &&
        lw_lexicon_default_is_dangerous(param_of(p), a, /* fresh= */ false)) {
        give(p, LW_DELTA_DEFAULT_DANGEROUS, b, a);
        return;
    }
    give(p, default_restated(p, after, b, a) ? LW_DELTA_DEFAULT_RESTATED : LW_DELTA_DEFAULT_CHANGED,
         b, a);
}

/* A pattern that anything matches. */
static bool matches_all(const struct lw_json *v)
{
    static const char *const all[] = {"",     ".*", "^.*$",      "^.*",         ".*$",         ".+",
                                      "^.+$", ".",  "[\\s\\S]*", "^[\\s\\S]*$", "^[\\s\\S]+$", "^"};

    for (size_t i = 0; lw_json_is(v, LW_JSON_STRING) && i < sizeof(all) / sizeof(all[0]); i++) {
        if (lw_str_eqz(v->string, all[i]))
            return true;
    }
    return false;
}

static void diff_pattern(struct lw_schema_pair *p, const struct lw_json *b, const struct lw_json *a)
{
    give(p,
         b && !matches_all(b) && (!a || matches_all(a)) && lw_lexicon_is_place(param_of(p))
             ? LW_DELTA_PATTERN_LIFTED
         : !a ? LW_DELTA_PATTERN_REMOVED
         : !b ? LW_DELTA_PATTERN_ADDED
              : LW_DELTA_PATTERN_CHANGED,
         b, a);
}

/* Undeclared members: what the schema leaves unsaid is refused by the check of arguments. */
static void diff_additional(struct lw_schema_pair *p, const struct lw_json *b,
                            const struct lw_json *a)
{
    struct lw_schema_view before;
    struct lw_schema_view after;

    lw_schema_view(p->before, b, &before);
    lw_schema_view(p->after, a, &after);
    if (before.all && after.all)
        give(p, LW_DELTA_SCHEMA_RESTATED, b, a);
    else if (before.none && !a)
        give(p, LW_DELTA_ADDITIONAL_UNSAID, b, a);
    else if (before.none || after.all)
        give(p, LW_DELTA_ADDITIONAL_OPENED, b, a);
    else if (after.none || before.all)
        give(p, LW_DELTA_ADDITIONAL_CLOSED, b, a);
    else
        lw_schema_diff(p, b, a);
}

static void diff_count(struct lw_schema_pair *p, struct lw_str key,
                       const struct lw_schema_view *before, const struct lw_schema_view *after,
                       const struct lw_json *b, const struct lw_json *a)
{
    enum lw_relation r = lw_keyword_relation(p, key, before, after);

    if (r == LW_REL_MORE && idle_bound(b) && idle_bound(a))
        give(p, LW_DELTA_LIMIT_RESTATED, b, a);
    else
        give_by(p, r, length_kinds, b, a);
}

static void diff_members(struct lw_schema_pair *p, const struct lw_json *before,
                         const struct lw_json *after, enum lw_relation r)
{
    struct lw_pairs each = lw_pairs(before, after);
    uint32_t listed = p->c->listed;

    while (p->c->err == 0 && lw_pairs_next(&each)) {
        size_t size = lw_path_push(p->c, each.key);

        if (each.before && each.after)
            lw_schema_diff(p, each.before, each.after);
        else
            give(p, each.after ? LW_DELTA_SCHEMA_NARROWED : LW_DELTA_SCHEMA_WIDENED, each.before,
                 each.after);
        lw_path_pop(p->c, size);
    }
    if (p->c->listed == listed)
        give_by(p, r, schema_kinds, before, after);
}

static void diff_sub(struct lw_schema_pair *p, const struct lw_json *before,
                     const struct lw_json *after, enum lw_relation r)
{
    uint32_t listed = p->c->listed;

    if (lw_json_is(before, LW_JSON_OBJECT) && lw_json_is(after, LW_JSON_OBJECT))
        lw_schema_diff(p, before, after);
    if (p->c->listed == listed)
        give_by(p, r, schema_kinds, before, after);
}

enum how {
    HOW_DONE, /* compared with the view as a whole, or given by signals.c */
    HOW_TEXT,
    HOW_DEFAULT,
    HOW_PATTERN,
    HOW_ADDITIONAL,
    HOW_COUNT,
    HOW_ANY_OF,
    HOW_ALL_OF,
    HOW_MEMBERS,
    HOW_SUB,
    HOW_RELATION,
    HOW_UNKNOWN
};

static enum how how_of(struct lw_str key)
{
    static const struct {
        const char *name;
        enum how how;
    } table[] = {
        {"$comment", HOW_TEXT},
        {"additionalItems", HOW_SUB},
        {"additionalProperties", HOW_ADDITIONAL},
        {"allOf", HOW_ALL_OF},
        {"anyOf", HOW_ANY_OF},
        {"const", HOW_DONE},
        {"contains", HOW_SUB},
        {"default", HOW_DEFAULT},
        {"dependentSchemas", HOW_MEMBERS},
        {"description", HOW_TEXT},
        {"enum", HOW_DONE},
        {"examples", HOW_TEXT},
        {"exclusiveMaximum", HOW_DONE},
        {"exclusiveMinimum", HOW_DONE},
        {"format", HOW_PATTERN},
        {"items", HOW_SUB},
        {"maxContains", HOW_COUNT},
        {"maxItems", HOW_COUNT},
        {"maxLength", HOW_COUNT},
        {"maxProperties", HOW_COUNT},
        {"maximum", HOW_DONE},
        {"minContains", HOW_COUNT},
        {"minItems", HOW_COUNT},
        {"minLength", HOW_COUNT},
        {"minProperties", HOW_COUNT},
        {"minimum", HOW_DONE},
        {"not", HOW_RELATION},
        {"nullable", HOW_DONE},
        {"oneOf", HOW_ANY_OF},
        {"pattern", HOW_PATTERN},
        {"patternProperties", HOW_MEMBERS},
        {"prefixItems", HOW_ALL_OF},
        {"properties", HOW_DONE},
        {"propertyNames", HOW_SUB},
        {"required", HOW_DONE},
        {"title", HOW_TEXT},
        {"unevaluatedItems", HOW_SUB},
        {"unevaluatedProperties", HOW_ADDITIONAL},
        {"x-authzen-mapping", HOW_DONE},
        {"x-mcp-header", HOW_DONE},
    };

    for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++) {
        if (lw_str_eqz(key, table[i].name))
            return table[i].how;
    }
    return lw_is_annotation(key) ? HOW_UNKNOWN : HOW_RELATION;
}

static void diff_keyword(struct lw_schema_pair *p, struct lw_str key,
                         const struct lw_schema_view *before, const struct lw_schema_view *after,
                         const struct lw_json *b, const struct lw_json *a)
{
    switch (how_of(key)) {
    case HOW_DONE:
        p->left_to_signals += lw_str_starts(key, LW_STR("x-"));
        break;
    case HOW_TEXT:
        diff_text(p, b, a);
        break;
    case HOW_DEFAULT:
        diff_default(p, after, b, a);
        break;
    case HOW_PATTERN:
        diff_pattern(p, b, a);
        break;
    case HOW_ADDITIONAL:
        diff_additional(p, b, a);
        break;
    case HOW_COUNT:
        diff_count(p, key, before, after, b, a);
        break;
    case HOW_ANY_OF:
        diff_alternatives(p, b, a, /* all_of= */ false);
        break;
    case HOW_ALL_OF:
        diff_alternatives(p, b, a, /* all_of= */ true);
        break;
    case HOW_MEMBERS:
        diff_members(p, b, a, lw_keyword_relation(p, key, before, after));
        break;
    case HOW_SUB:
        diff_sub(p, b, a, lw_keyword_relation(p, key, before, after));
        break;
    case HOW_RELATION:
        give_by(p, lw_keyword_relation(p, key, before, after), schema_kinds, b, a);
        break;
    case HOW_UNKNOWN:
        give(p, LW_DELTA_SCHEMA_KEYWORD_CHANGED, b, a);
        break;
    }
}

/* ---- the whole ---- */

static void diff_views(struct lw_schema_pair *p, const struct lw_schema_view *before,
                       const struct lw_schema_view *after)
{
    diff_types(p, before, after);
    diff_enums(p, before, after);
    lw_schema_diff_values(p, before, after, param_of(p));
    diff_bounds(p, before, after, /* upper= */ false);
    diff_bounds(p, before, after, /* upper= */ true);
    for (uint32_t side = 0; side < 2; side++) {
        const struct lw_schema_view *of = side ? after : before;

        for (uint32_t i = 0; i < of->n && p->c->err == 0; i++) {
            const struct lw_json *other = lw_view_find(side ? before : after, of->kw[i]->key);
            size_t size;

            if ((side && other) || lw_schema_same_text(p, of->kw[i], other))
                continue;
            size = lw_path_push(p->c, of->kw[i]->key);
            diff_keyword(p, of->kw[i]->key, before, after, side ? NULL : of->kw[i],
                         side ? of->kw[i] : other);
            lw_path_pop(p->c, size);
        }
    }
    lw_schema_diff_properties(p, before, after);
}

void lw_schema_diff(struct lw_schema_pair *p, const struct lw_json *before,
                    const struct lw_json *after)
{
    struct lw_schema_view b;
    struct lw_schema_view a;
    uint32_t listed = p->c->listed + p->left_to_signals;

    if (p->c->err || lw_schema_same_text(p, before, after) ||
        !lw_schema_first_time(p, before, after, 'd'))
        return;
    if (!lw_schema_step(p, before, after)) {
        give(p, LW_DELTA_SCHEMA_CHANGED, before, after);
        return;
    }
    p->depth++;
    lw_schema_view(p->before, before, &b);
    lw_schema_view(p->after, after, &a);
    if (b.odd || a.odd || b.none || a.none)
        give_by(p, lw_schema_views_relation(p, &b, &a), schema_kinds, before, after);
    else
        diff_views(p, &b, &a);
    if (p->c->listed + p->left_to_signals == listed && !lw_raw_eq(before, after) &&
        !(p->dialect && p->depth == 1))
        give_by(p, lw_schema_relation(p, before, after), schema_kinds, before, after);
    p->depth--;
}

/* ---- dialects ---- */

static bool published_dialect(const struct lw_json *v)
{
    static const char *const dialects[] = {
        "http://json-schema.org/schema#",
        "http://json-schema.org/draft-04/schema#",
        "http://json-schema.org/draft-06/schema#",
        "http://json-schema.org/draft-07/schema#",
        "http://json-schema.org/draft-07/schema",
        "https://json-schema.org/draft-07/schema",
        "https://json-schema.org/draft-07/schema#",
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

static void diff_dialect(struct lw_differ *c, const struct lw_json *b, const struct lw_json *a)
{
    size_t size;

    if (lw_raw_eq(b, a))
        return;
    size = lw_path_push(c, LW_STR("$schema"));
    lw_differ_give_json(
        c, published_dialect(a) ? LW_DELTA_DIALECT_CHANGED : LW_DELTA_SCHEMA_CHANGED, b, a);
    lw_path_pop(c, size);
}

void lw_differ_schema(struct lw_differ *c, const struct lw_json *before,
                      const struct lw_json *after)
{
    struct lw_schema_pair p = {.c = c, .before = before, .after = after};

    p.same_definitions =
        lw_raw_eq(lw_json_getz(before, "$defs"), lw_json_getz(after, "$defs")) &&
        lw_raw_eq(lw_json_getz(before, "definitions"), lw_json_getz(after, "definitions"));
    p.steps = LW_SCHEMA_STEPS_MIN + (lw_raw(before).n + lw_raw(after).n) / 8;
    p.dialect = !lw_raw_eq(lw_json_getz(before, "$schema"), lw_json_getz(after, "$schema"));
    lw_map_init(&p.compared, c->seed);
    diff_dialect(c, lw_json_getz(before, "$schema"), lw_json_getz(after, "$schema"));
    lw_schema_diff(&p, before, after);
    lw_map_fini(&p.compared);
}
