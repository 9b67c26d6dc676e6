/* The values that a schema lists, in whichever keyword: what came to be among them. */
#include <string.h>

#include "lib/drift/schema_view.h"

/* Each value that a schema lists: of "enum", "const", and alternatives that are one value each. */
struct values {
    const struct lw_json *lists[3]; /* enum, anyOf, oneOf */
    const struct lw_json *one;      /* const */
};

static struct values values_of(const struct lw_schema_view *v)
{
    return (struct values){
        {lw_view_get(v, "enum"), lw_view_get(v, "anyOf"), lw_view_get(v, "oneOf")},
        lw_view_get(v, "const")};
}

/* NULL for an alternative that is no single value. */
static const struct lw_json *value_in(unsigned list, const struct lw_json *v)
{
    return list == 0 ? v : lw_json_getz(v, "const");
}

static void know(struct lw_schema_pair *p, struct lw_map *map, const struct lw_json *value)
{
    if (value && p->c->err == 0)
        p->c->err = lw_map_put(map, value->raw, p, NULL);
}

static void know_list(struct lw_schema_pair *p, struct lw_map *map, unsigned list,
                      const struct lw_json *values)
{
    if (!lw_json_is(values, LW_JSON_ARRAY))
        return;
    LW_JSON_EACH (v, values)
        know(p, map, value_in(list, v));
}

bool lw_schema_chooses_among(struct lw_schema_pair *p, const struct lw_schema_view *v,
                             const struct lw_json *values)
{
    const struct lw_json *any = lw_view_get(v, "anyOf");
    const struct lw_json *choices = any ? any : lw_view_get(v, "oneOf");
    bool all = choices && choices->count > 0;
    struct lw_map known;

    if (!all)
        return false;
    lw_map_init(&known, p->c->seed);
    know_list(p, &known, 0, values);
    LW_JSON_EACH (choice, choices) {
        const struct lw_json *value = lw_json_getz(choice, "const");

        all = all && value && lw_map_get(&known, value->raw);
    }
    lw_map_fini(&known);
    return all;
}

static void look_at(struct lw_schema_pair *p, const struct lw_map *known, struct lw_str param,
                    const struct lw_json *list, const struct lw_json *value)
{
    enum lw_delta_kind kind = lw_lexicon_value(param, lw_json_string_or(value, LW_STR("")));
    size_t size;

    if (kind == LW_DELTA_ENUM_WIDENED || lw_map_get(known, value->raw))
        return;
    size = lw_path_push(p->c, list->key);
    lw_differ_give_json(p->c, kind, NULL, value);
    lw_path_pop(p->c, size);
}

void lw_schema_diff_values(struct lw_schema_pair *p, const struct lw_schema_view *before,
                           const struct lw_schema_view *after, struct lw_str param)
{
    struct values was = values_of(before);
    struct values is = values_of(after);
    char name[256];
    struct lw_map known;
    bool any;

    if (param.n > sizeof(name))
        param.n = sizeof(name);
    if (param.n)
        memcpy(name, param.p, param.n); /* it points into the path, which moves */
    param = lw_str(name, param.n);
    lw_map_init(&known, p->c->seed);
    know(p, &known, was.one);
    for (unsigned i = 0; i < 3; i++)
        know_list(p, &known, i, was.lists[i]);
    any = known.n > 0;
    for (unsigned i = 0; any && i < 3; i++) {
        if (!lw_json_is(is.lists[i], LW_JSON_ARRAY))
            continue;
        LW_JSON_EACH (v, is.lists[i]) {
            const struct lw_json *value = value_in(i, v);

            if (value && p->c->err == 0)
                look_at(p, &known, param, is.lists[i], value);
        }
    }
    if (any && is.one)
        look_at(p, &known, param, is.one, is.one);
    lw_map_fini(&known);
}
