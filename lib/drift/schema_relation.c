/* Whether one schema accepts more, less, the same or other values than another. It never says
 * that more is the same: what it cannot decide is LW_REL_OTHER. Bounded in steps and depth; schemas
 * that refer to themselves are equal when they are so as far as one can go around. */
#include "lib/drift/schema_view.h"

#define PAIR_KEY (2 * sizeof(void *) + 1)

struct known {
    enum lw_relation relation;
};

static struct lw_str pair_key(const struct lw_json *before, const struct lw_json *after, char who,
                              char text[PAIR_KEY])
{
    memcpy(text, &before, sizeof(before));
    memcpy(text + sizeof(before), &after, sizeof(after));
    text[2 * sizeof(void *)] = who;
    return lw_str(text, PAIR_KEY);
}

bool lw_schema_first_time(struct lw_schema_pair *p, const struct lw_json *before,
                          const struct lw_json *after, char who)
{
    char text[PAIR_KEY];
    struct lw_str key = pair_key(before, after, who, text);

    if (p->c->err || lw_map_get(&p->compared, key))
        return false;
    key = lw_arena_dup(&p->c->scratch, key);
    if (!key.p)
        p->c->err = -LW_ERR_LIMIT;
    else
        p->c->err = lw_map_put(&p->compared, key, p, NULL);
    return p->c->err == 0;
}

bool lw_schema_same_text(const struct lw_schema_pair *p, const struct lw_json *before,
                         const struct lw_json *after)
{
    if (!lw_raw_eq(before, after))
        return false;
    return p->same_definitions || !before ||
           lw_str_find(before->raw, LW_STR("\"$ref\""), 0) == (size_t)-1;
}

/* ---- sets ---- */

static bool has_all(struct lw_schema_pair *p, const struct lw_json *array, const struct lw_json *of)
{
    struct lw_map map;
    bool all = true;

    lw_map_init(&map, p->c->seed);
    LW_JSON_EACH (v, array) {
        if (p->c->err == 0)
            p->c->err = lw_map_put(&map, v->raw, (void *)(uintptr_t)v, NULL);
    }
    LW_JSON_EACH (v, of)
        all = all && lw_map_get(&map, v->raw) != NULL;
    lw_map_fini(&map);
    return all;
}

static enum lw_relation sets(struct lw_schema_pair *p, const struct lw_json *before,
                             const struct lw_json *after)
{
    return lw_relation(!has_all(p, before, after), !has_all(p, after, before));
}

enum lw_relation lw_enum_relation(struct lw_schema_pair *p, const struct lw_schema_view *before,
                                  const struct lw_schema_view *after)
{
    const struct lw_json *be = lw_view_get(before, "enum");
    const struct lw_json *ae = lw_view_get(after, "enum");
    const struct lw_json *bc = lw_view_get(before, "const");
    const struct lw_json *ac = lw_view_get(after, "const");

    if ((be && be->type != LW_JSON_ARRAY) || (ae && ae->type != LW_JSON_ARRAY) || (be && bc) ||
        (ae && ac))
        return lw_raw_eq(be, ae) && lw_raw_eq(bc, ac) ? LW_REL_SAME : LW_REL_OTHER;
    if (!be && !bc)
        return ae || ac ? LW_REL_LESS : LW_REL_SAME;
    if (!ae && !ac)
        return LW_REL_MORE;
    if (be && ae)
        return sets(p, be, ae);
    if (bc && ac)
        return lw_raw_eq(bc, ac) ? LW_REL_SAME : LW_REL_OTHER;
    LW_JSON_EACH (v, be ? be : ae) {
        if (lw_raw_eq(v, be ? ac : bc))
            return (be ? be : ae)->count == 1 ? LW_REL_SAME : be ? LW_REL_LESS : LW_REL_MORE;
    }
    return LW_REL_OTHER;
}

/* ---- numbers ---- */

struct bound {
    bool there;
    bool open; /* the value itself is not accepted */
    double value;
};

static struct bound bound_of(const struct lw_schema_view *v, bool upper)
{
    const struct lw_json *closed = lw_view_get(v, upper ? "maximum" : "minimum");
    const struct lw_json *open = lw_view_get(v, upper ? "exclusiveMaximum" : "exclusiveMinimum");
    struct bound b = {0};

    if (lw_json_is(closed, LW_JSON_NUMBER))
        b = (struct bound){true, lw_json_bool_or(open, false), closed->number};
    if (lw_json_is(open, LW_JSON_NUMBER) &&
        (!b.there || (upper ? open->number <= b.value : open->number >= b.value)))
        b = (struct bound){true, true, open->number};
    if (b.there && b.open && !(v->types & LW_T_FRACTION) && b.value < 9e15 && b.value > -9e15 &&
        b.value == (double)(int64_t)b.value) {
        b.value += upper ? -1 : 1;
        b.open = false;
    }
    return b;
}

enum lw_relation lw_bound_relation(const struct lw_schema_view *before,
                                   const struct lw_schema_view *after, bool upper)
{
    struct bound b = bound_of(before, upper);
    struct bound a = bound_of(after, upper);

    if (!b.there || !a.there)
        return b.there ? LW_REL_MORE : a.there ? LW_REL_LESS : LW_REL_SAME;
    if (b.value == a.value)
        return b.open == a.open ? LW_REL_SAME : b.open ? LW_REL_MORE : LW_REL_LESS;
    return (a.value > b.value) == upper ? LW_REL_MORE : LW_REL_LESS;
}

/* A limit of length or count; absent it is 0 below and nothing above. */
static enum lw_relation count_relation(const struct lw_json *b, const struct lw_json *a, bool upper)
{
    double from = b && b->type == LW_JSON_NUMBER ? b->number : upper ? 1e300 : 0;
    double to = a && a->type == LW_JSON_NUMBER ? a->number : upper ? 1e300 : 0;

    if ((b && b->type != LW_JSON_NUMBER) || (a && a->type != LW_JSON_NUMBER))
        return LW_REL_OTHER;
    return from == to ? LW_REL_SAME : (to > from) == upper ? LW_REL_MORE : LW_REL_LESS;
}

static enum lw_relation multiple_relation(const struct lw_json *b, const struct lw_json *a)
{
    double ratio;

    if (!b || !a)
        return b ? LW_REL_MORE : LW_REL_LESS;
    if (b->type != LW_JSON_NUMBER || a->type != LW_JSON_NUMBER || a->number <= 0 || b->number <= 0)
        return LW_REL_OTHER;
    ratio = b->number / a->number;
    if (ratio >= 1)
        return ratio < 9e15 && ratio == (double)(int64_t)ratio ? LW_REL_MORE : LW_REL_OTHER;
    ratio = a->number / b->number;
    return ratio < 9e15 && ratio == (double)(int64_t)ratio ? LW_REL_LESS : LW_REL_OTHER;
}

/* ---- composition ---- */

/* Each of `of` is within one of `list`. */
static bool covered(struct lw_schema_pair *p, const struct lw_json *list, const struct lw_json *of,
                    bool of_is_after)
{
    LW_JSON_EACH (s, of) {
        bool found = false;

        LW_JSON_EACH (t, list) {
            enum lw_relation r =
                of_is_after ? lw_schema_relation(p, t, s) : lw_schema_relation(p, s, t);

            /* s within t: t accepts more, or the same */
            found = found || r == LW_REL_SAME || r == (of_is_after ? LW_REL_LESS : LW_REL_MORE);
            if (found)
                break;
        }
        if (!found)
            return false;
    }
    return true;
}

enum lw_relation lw_alternatives_relation(struct lw_schema_pair *p, const struct lw_json *before,
                                          const struct lw_json *after)
{
    if (!before || !after)
        return before ? LW_REL_MORE : after ? LW_REL_LESS : LW_REL_SAME;
    if (lw_schema_same_text(p, before, after))
        return LW_REL_SAME;
    if (before->type != LW_JSON_ARRAY || after->type != LW_JSON_ARRAY)
        return LW_REL_OTHER;
    return lw_relation(!covered(p, before, after, /* of_is_after= */ true),
                       !covered(p, after, before, /* of_is_after= */ false));
}

enum lw_relation lw_all_of_relation(struct lw_schema_pair *p, const struct lw_json *before,
                                    const struct lw_json *after)
{
    bool gained = false;
    bool lost = false;
    const struct lw_json *b;
    const struct lw_json *a;

    if (!before || !after)
        return before ? LW_REL_MORE : after ? LW_REL_LESS : LW_REL_SAME;
    if (lw_schema_same_text(p, before, after))
        return LW_REL_SAME;
    if (before->type != LW_JSON_ARRAY || after->type != LW_JSON_ARRAY)
        return LW_REL_OTHER;
    for (b = before->child, a = after->child; b && a; b = b->next, a = a->next) {
        enum lw_relation r = lw_schema_relation(p, b, a);

        gained = gained || r == LW_REL_MORE || r == LW_REL_OTHER;
        lost = lost || r == LW_REL_LESS || r == LW_REL_OTHER;
    }
    return lw_relation(gained || b, lost || a);
}

/* ---- objects and arrays ---- */

static const struct lw_json *of_others(const struct lw_schema_view *v)
{
    const struct lw_json *more = lw_view_get(v, "additionalProperties");

    return more ? more : lw_view_get(v, "unevaluatedProperties");
}

/* What a property that is declared on one side only means for the set. */
static enum lw_relation declared_once(const struct lw_json *others, bool in_after)
{
    bool closed = lw_json_is(others, LW_JSON_BOOL) && !others->boolean;
    enum lw_relation r = closed ? LW_REL_MORE : LW_REL_LESS;

    return in_after ? r : lw_relation_invert(r);
}

static enum lw_relation properties_relation(struct lw_schema_pair *p,
                                            const struct lw_schema_view *before,
                                            const struct lw_schema_view *after)
{
    struct lw_pairs each =
        lw_pairs(lw_view_get(before, "properties"), lw_view_get(after, "properties"));
    bool gained = false;
    bool lost = false;

    while (p->c->err == 0 && lw_pairs_next(&each)) {
        enum lw_relation r =
            each.before && each.after
                ? lw_schema_relation(p, each.before, each.after)
                : declared_once(of_others(each.after ? before : after), each.after != NULL);

        gained = gained || r == LW_REL_MORE || r == LW_REL_OTHER;
        lost = lost || r == LW_REL_LESS || r == LW_REL_OTHER;
    }
    return lw_relation(gained, lost);
}

static enum lw_relation members_relation(struct lw_schema_pair *p, const struct lw_json *before,
                                         const struct lw_json *after)
{
    struct lw_pairs each = lw_pairs(before, after);
    bool gained = false;
    bool lost = false;

    while (p->c->err == 0 && lw_pairs_next(&each)) {
        enum lw_relation r = each.before && each.after
                                 ? lw_schema_relation(p, each.before, each.after)
                             : each.after ? LW_REL_LESS
                                          : LW_REL_MORE;

        gained = gained || r == LW_REL_MORE || r == LW_REL_OTHER;
        lost = lost || r == LW_REL_LESS || r == LW_REL_OTHER;
    }
    return lw_relation(gained, lost);
}

/* A subschema whose absence accepts everything. */
static enum lw_relation sub_relation(struct lw_schema_pair *p, const struct lw_json *before,
                                     const struct lw_json *after)
{
    return lw_schema_relation(p, before, after);
}

enum kind {
    KIND_SUB,
    KIND_NOT,
    KIND_MEMBERS,
    KIND_ALTERNATIVES,
    KIND_ALL_OF,
    KIND_UPPER,
    KIND_LOWER,
    KIND_MULTIPLE,
    KIND_REQUIRED,
    KIND_LIST,
    KIND_ELSEWHERE,
    KIND_TEXT, /* added it accepts less, gone it accepts more, changed it cannot be told */
};

static const struct {
    const char *name;
    enum kind kind;
} keywords[] = {
    {"additionalItems", KIND_SUB},
    {"additionalProperties", KIND_SUB},
    {"allOf", KIND_ALL_OF},
    {"anyOf", KIND_ALTERNATIVES},
    {"const", KIND_ELSEWHERE},
    {"contains", KIND_SUB},
    {"dependentSchemas", KIND_MEMBERS},
    {"enum", KIND_ELSEWHERE},
    {"exclusiveMaximum", KIND_ELSEWHERE},
    {"exclusiveMinimum", KIND_ELSEWHERE},
    {"items", KIND_SUB},
    {"maxContains", KIND_UPPER},
    {"maxItems", KIND_UPPER},
    {"maxLength", KIND_UPPER},
    {"maxProperties", KIND_UPPER},
    {"maximum", KIND_ELSEWHERE},
    {"minContains", KIND_LOWER},
    {"minItems", KIND_LOWER},
    {"minLength", KIND_LOWER},
    {"minProperties", KIND_LOWER},
    {"minimum", KIND_ELSEWHERE},
    {"multipleOf", KIND_MULTIPLE},
    {"not", KIND_NOT},
    {"oneOf", KIND_ALTERNATIVES},
    {"patternProperties", KIND_MEMBERS},
    {"prefixItems", KIND_LIST},
    {"properties", KIND_ELSEWHERE},
    {"propertyNames", KIND_SUB},
    {"required", KIND_REQUIRED},
    {"unevaluatedItems", KIND_SUB},
    {"unevaluatedProperties", KIND_SUB},
};

static enum kind kind_of(struct lw_str key)
{
    for (size_t i = 0; i < sizeof(keywords) / sizeof(keywords[0]); i++) {
        if (lw_str_eqz(key, keywords[i].name))
            return keywords[i].kind;
    }
    return KIND_TEXT;
}

enum lw_relation lw_keyword_relation(struct lw_schema_pair *p, struct lw_str key,
                                     const struct lw_schema_view *before,
                                     const struct lw_schema_view *after)
{
    const struct lw_json *b = lw_view_find(before, key);
    const struct lw_json *a = lw_view_find(after, key);
    bool draft_7_list = lw_json_is(b, LW_JSON_ARRAY) || lw_json_is(a, LW_JSON_ARRAY);

    if (lw_schema_same_text(p, b, a))
        return LW_REL_SAME;
    switch (kind_of(key)) {
    case KIND_SUB:
        return draft_7_list ? lw_all_of_relation(p, b, a) : sub_relation(p, b, a);
    case KIND_NOT:
        return b && a ? lw_relation_invert(lw_schema_relation(p, b, a))
                      : (b ? LW_REL_MORE : LW_REL_LESS);
    case KIND_MEMBERS:
        return members_relation(p, b, a);
    case KIND_ALTERNATIVES:
        return lw_alternatives_relation(p, b, a);
    case KIND_ALL_OF:
    case KIND_LIST:
        return lw_all_of_relation(p, b, a);
    case KIND_UPPER:
        return count_relation(b, a, /* upper= */ true);
    case KIND_LOWER:
        return count_relation(b, a, /* upper= */ false);
    case KIND_MULTIPLE:
        return multiple_relation(b, a);
    case KIND_REQUIRED:
        return lw_relation_invert(sets(p, b, a));
    case KIND_ELSEWHERE:
        return LW_REL_SAME;
    case KIND_TEXT:
        break;
    }
    return !a ? LW_REL_MORE : !b ? LW_REL_LESS : LW_REL_OTHER;
}

/* ---- the whole ---- */

struct sum {
    bool gained;
    bool lost;
};

static void take(struct sum *s, enum lw_relation r)
{
    s->gained = s->gained || r == LW_REL_MORE || r == LW_REL_OTHER;
    s->lost = s->lost || r == LW_REL_LESS || r == LW_REL_OTHER;
}

enum lw_relation lw_schema_views_relation(struct lw_schema_pair *p,
                                          const struct lw_schema_view *before,
                                          const struct lw_schema_view *after)
{
    struct sum s = {0};

    if (before->none || after->none)
        return before->none && after->none ? LW_REL_SAME : before->none ? LW_REL_MORE : LW_REL_LESS;
    if (before->odd || after->odd || ((before->types | after->types) & LW_T_UNKNOWN))
        return lw_raw_eq(before->node, after->node) ? LW_REL_SAME : LW_REL_OTHER;
    if (before->all || after->all)
        return before->all && after->all ? LW_REL_SAME : before->all ? LW_REL_LESS : LW_REL_MORE;
    take(&s,
         lw_relation((after->types & ~before->types) != 0, (before->types & ~after->types) != 0));
    take(&s, lw_enum_relation(p, before, after));
    take(&s, lw_bound_relation(before, after, /* upper= */ false));
    take(&s, lw_bound_relation(before, after, /* upper= */ true));
    take(&s, properties_relation(p, before, after));
    for (uint32_t i = 0; i < before->n; i++) {
        if (!lw_is_annotation(before->kw[i]->key))
            take(&s, lw_keyword_relation(p, before->kw[i]->key, before, after));
    }
    for (uint32_t i = 0; i < after->n; i++) {
        if (!lw_is_annotation(after->kw[i]->key) && !lw_view_find(before, after->kw[i]->key))
            take(&s, lw_keyword_relation(p, after->kw[i]->key, before, after));
    }
    return lw_relation(s.gained, s.lost);
}

static struct known *recall(struct lw_schema_pair *p, const struct lw_json *before,
                            const struct lw_json *after, bool *is_new)
{
    char text[PAIR_KEY];
    struct lw_str key = pair_key(before, after, 'r', text);
    struct known *k = lw_map_get(&p->compared, key);

    *is_new = k == NULL;
    if (k)
        return k;
    k = LW_ARENA_NEW(&p->c->scratch, struct known);
    key = lw_arena_dup(&p->c->scratch, key);
    if (!k || !key.p)
        p->c->err = -LW_ERR_LIMIT;
    else
        p->c->err = lw_map_put(&p->compared, key, k, NULL);
    return p->c->err ? NULL : k;
}

enum lw_relation lw_schema_relation(struct lw_schema_pair *p, const struct lw_json *before,
                                    const struct lw_json *after)
{
    struct lw_schema_view b;
    struct lw_schema_view a;
    struct known *k;
    bool is_new;

    if (p->c->err || lw_schema_same_text(p, before, after))
        return LW_REL_SAME;
    k = recall(p, before, after, &is_new);
    if (!k || !is_new)
        return k ? k->relation : LW_REL_OTHER;
    k->relation = LW_REL_OTHER;
    if (!lw_schema_step(p, before, after))
        return LW_REL_OTHER;
    k->relation = LW_REL_SAME; /* as far as one can go around */
    p->depth++;
    lw_schema_view(p->before, before, &b);
    lw_schema_view(p->after, after, &a);
    k->relation = lw_schema_views_relation(p, &b, &a);
    p->depth--;
    return k->relation;
}
