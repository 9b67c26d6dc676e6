/* The properties of an object schema and which of them are required: what came, went, goes by
 * another name, or is asked for now. */
#include "lib/drift/schema_view.h"

/* In the order of enum lw_relation. */
static const enum lw_delta_kind required_kinds[] = {
    LW_DELTA_SCHEMA_RESTATED, LW_DELTA_SCHEMA_WIDENED, LW_DELTA_SCHEMA_NARROWED,
    LW_DELTA_SCHEMA_CHANGED};

static void give(struct lw_schema_pair *p, enum lw_delta_kind kind, const struct lw_json *before,
                 const struct lw_json *after)
{
    lw_differ_give_json(p->c, kind, before, after);
}

struct required {
    struct lw_map before;
    struct lw_map after;
    size_t changes;   /* names in one of them only */
    size_t accounted; /* of these, spoken of at their property */
};

static int fill(struct lw_differ *c, struct lw_map *map, const struct lw_json *list)
{
    LW_JSON_EACH (name, list) {
        int err = name->type == LW_JSON_STRING
                      ? lw_map_put(map, name->string, (void *)(uintptr_t)name, NULL)
                      : 0;

        if (err)
            return err;
    }
    return 0;
}

static size_t only_in(const struct lw_json *list, const struct lw_map *other)
{
    size_t n = 0;

    LW_JSON_EACH (name, list)
        n += name->type != LW_JSON_STRING || !lw_map_get(other, name->string);
    return n;
}

/* A property that came is the one that went under another name when nothing else in it differs,
 * or nothing but a word of its text. Each is paired once, and only a few are tried. */
#define RENAMES_TRIED 24

struct properties {
    const struct lw_json *before;
    const struct lw_json *after;
    struct required *r;
    const struct lw_json
        *gone[RENAMES_TRIED]; /* the first that went; NULL: there under another name */
    unsigned gone_count;
    struct lw_map taken; /* names that went, and are there under another name */
    bool declared;       /* nothing was declared before, and anything accepted */
};

static void know_gone(struct properties *of)
{
    struct lw_pairs each = lw_pairs(of->before, of->after);

    while (of->gone_count < RENAMES_TRIED && lw_pairs_next(&each)) {
        if (!each.after)
            of->gone[of->gone_count++] = each.before;
    }
}

/* Another name that says something graver is no other name for the same: what guarded does not any
 * more, or what was a path is an address. */
static bool name_is_graver(struct lw_str before, struct lw_str after)
{
    return (lw_lexicon_is_guard(before) && !lw_lexicon_is_guard(after)) ||
           (lw_lexicon_param(after) == LW_DELTA_REACH_PARAM_ADDED &&
            lw_lexicon_param(before) != LW_DELTA_REACH_PARAM_ADDED);
}

static const struct lw_json *renamed_from(struct lw_schema_pair *p, struct properties *of,
                                          const struct lw_json *fresh)
{
    if (!lw_json_is(fresh, LW_JSON_OBJECT) || fresh->count == 0 || of->declared)
        return NULL;
    for (unsigned i = 0; i < of->gone_count; i++) {
        const struct lw_json *b = of->gone[i];

        if (!b || name_is_graver(b->key, fresh->key) ||
            lw_schema_relation(p, b, fresh) != LW_REL_SAME ||
            !lw_differ_similar(lw_json_string_or(lw_json_getz(b, "description"), b->key),
                               lw_json_string_or(lw_json_getz(fresh, "description"), fresh->key)))
            continue;
        of->gone[i] = NULL;
        return b;
    }
    return NULL;
}

static void new_property(struct lw_schema_pair *p, struct properties *of,
                         const struct lw_pairs *each)
{
    bool required = lw_map_get(&of->r->after, each->key) != NULL;
    enum lw_delta_kind kind = lw_differ_param_kind(p->c, each->key, each->after);
    const struct lw_json *was = renamed_from(p, of, each->after);
    bool data = required && !was && kind == LW_DELTA_PARAM_ADDED &&
                lw_differ_param_wants_data(p->c, each->key, each->after);

    of->r->accounted += required && !lw_map_get(&of->r->before, each->key);
    if (was && p->c->err == 0) {
        p->c->err = lw_map_put(&of->taken, was->key, p, NULL);
        if (p->c->err == 0 && kind == LW_DELTA_REACH_PARAM_ADDED) /* as it was under its old name */
            p->c->err = lw_map_put(&p->c->params, each->key, p, NULL);
        if (lw_map_get(&of->r->before, was->key) && !lw_map_get(&of->r->after, was->key))
            of->r->accounted++;
    }
    if (data)
        give(p, LW_DELTA_REQUIRED_DATA_PARAM_ADDED, NULL, each->after);
    else if (of->declared)
        give(p, LW_DELTA_PARAM_DECLARED, NULL, each->after);
    else if (was)
        give(p, LW_DELTA_PARAM_RENAMED, was, each->after);
    else if (required)
        give(p, LW_DELTA_REQUIRED_PARAM_ADDED, NULL, each->after);
    else if (kind == LW_DELTA_PARAM_ADDED)
        give(p, LW_DELTA_PARAM_ADDED, NULL, each->after);
    else
        p->left_to_signals++;
}

static void known_property(struct lw_schema_pair *p, struct properties *of,
                           const struct lw_pairs *each)
{
    bool was = lw_map_get(&of->r->before, each->key) != NULL;
    bool is = lw_map_get(&of->r->after, each->key) != NULL;

    of->r->accounted += was != is;
    if (was != is)
        lw_differ_give(p->c, is ? LW_DELTA_REQUIRED_ADDED : LW_DELTA_REQUIRED_REMOVED, LW_STR_NONE,
                       LW_STR_NONE, LW_STR_NONE);
    /* What a call does in which nobody agrees is for the server to choose now. */
    if (was && !is && lw_lexicon_is_guard(each->key))
        give(p, LW_DELTA_DEFAULT_CHANGED, each->before, each->after);
    lw_schema_diff(p, each->before, each->after);
}

static void gone_property(struct lw_schema_pair *p, struct properties *of,
                          const struct lw_pairs *each)
{
    if (lw_map_get(&of->taken, each->key))
        return;
    of->r->accounted +=
        lw_map_get(&of->r->before, each->key) && !lw_map_get(&of->r->after, each->key);
    give(p, lw_lexicon_is_guard(each->key) ? LW_DELTA_GUARD_PARAM_REMOVED : LW_DELTA_PARAM_REMOVED,
         each->before, NULL);
}

/* First what came, so that what went under another name is known. */
static void diff_properties(struct lw_schema_pair *p, struct properties *of)
{
    size_t props = lw_path_push(p->c, LW_STR("properties"));

    for (int pass = 0; pass < 2; pass++) {
        struct lw_pairs each = lw_pairs(of->before, of->after);

        while (p->c->err == 0 && lw_pairs_next(&each)) {
            size_t size = lw_path_push(p->c, each.key);

            if (pass == 0 && !each.before)
                new_property(p, of, &each);
            else if (pass == 1 && !each.after)
                gone_property(p, of, &each);
            else if (pass == 1 && each.before)
                known_property(p, of, &each);
            lw_path_pop(p->c, size);
        }
    }
    lw_path_pop(p->c, props);
}

static bool closed(const struct lw_schema_view *v)
{
    const struct lw_json *more = lw_view_get(v, "additionalProperties");

    return lw_json_is(more, LW_JSON_BOOL) && !more->boolean;
}

void lw_schema_diff_properties(struct lw_schema_pair *p, const struct lw_schema_view *before,
                               const struct lw_schema_view *after)
{
    const struct lw_json *b = lw_view_get(before, "required");
    const struct lw_json *a = lw_view_get(after, "required");
    struct required r = {0};
    struct properties of = {.before = lw_view_get(before, "properties"),
                            .after = lw_view_get(after, "properties"),
                            .r = &r};
    size_t size;

    of.declared = !of.before && !closed(before);
    lw_map_init(&r.before, p->c->seed);
    lw_map_init(&r.after, p->c->seed);
    lw_map_init(&of.taken, p->c->seed);
    p->c->err = fill(p->c, &r.before, b);
    if (p->c->err == 0)
        p->c->err = fill(p->c, &r.after, a);
    r.changes = only_in(b, &r.after) + only_in(a, &r.before);
    know_gone(&of);
    diff_properties(p, &of);
    size = lw_path_push(p->c, LW_STR("required"));
    if (r.changes > r.accounted)
        give(p, required_kinds[lw_keyword_relation(p, LW_STR("required"), before, after)], b, a);
    else if (r.changes == 0 && !lw_raw_eq(b, a))
        give(p, LW_DELTA_SCHEMA_RESTATED, b, a);
    lw_path_pop(p->c, size);
    lw_map_fini(&r.before);
    lw_map_fini(&r.after);
    lw_map_fini(&of.taken);
}
