/* What a parameter that an approved definition did not have is: what its name suggests
 * (param_names.c), unless its type or its text says otherwise, or the name is no new one. */
#include <string.h>

#include "lib/drift/clauses.h"
#include "lib/drift/differ.h"

static void know(struct lw_differ *c, const struct lw_json *v, bool properties, unsigned depth)
{
    if (depth > LW_JSON_DEPTH_MAX)
        return;
    LW_JSON_EACH (m, v) {
        bool object = v->type == LW_JSON_OBJECT;

        if (c->err)
            return;
        if (object && properties)
            c->err = lw_map_put(&c->params, m->key, c, NULL);
        know(c, m, object && !properties && lw_str_eqz(m->key, "properties"), depth + 1);
    }
}

void lw_differ_know_params(struct lw_differ *c, const struct lw_json *before)
{
    const struct lw_json *schema = lw_json_getz(before, "inputSchema");
    const struct lw_json *properties = lw_json_getz(schema, "properties");
    const struct lw_json *more = lw_json_getz(schema, "additionalProperties");

    lw_map_fini(&c->params);
    lw_map_init(&c->params, c->seed);
    c->open_params = before && !properties && !(lw_json_is(more, LW_JSON_BOOL) && !more->boolean);
    if (schema)
        know(c, schema, /* properties= */ false, 0);
}

static bool text_has(const struct lw_json *schema, const char *const *words, size_t n)
{
    struct lw_str text = lw_json_string_or(lw_json_getz(schema, "description"), LW_STR(""));

    for (size_t i = 0; i < n; i++) {
        if (lw_str_find(text, lw_strz(words[i]), 0) != (size_t)-1)
            return true;
    }
    return false;
}

/* A boolean, a number or a choice carries no address, no secret and no text. */
static bool carries_little(const struct lw_json *schema, bool numbers)
{
    const struct lw_json *type = lw_json_getz(schema, "type");
    struct lw_str name = lw_json_string_or(type, LW_STR(""));

    return lw_str_eqz(name, "boolean") || lw_json_getz(schema, "enum") ||
           lw_json_getz(schema, "const") ||
           (numbers && (lw_str_eqz(name, "integer") || lw_str_eqz(name, "number")));
}

static enum lw_delta_kind by_type(struct lw_differ *c, struct lw_str name,
                                  const struct lw_json *schema, enum lw_delta_kind kind)
{
    static const char *const paging[] = {"agina", "cursor", "next page", "page of"};
    static const char *const counts[] = {"umber of tokens", "oken limit", "oken budget"};

    if (kind == LW_DELTA_CREDENTIAL_PARAM_ADDED) {
        bool token = lw_str_find(name, LW_STR("oken"), 0) != (size_t)-1;

        if (carries_little(schema, /* numbers= */ token) ||
            (token && (text_has(schema, paging, 4) || text_has(schema, counts, 3))))
            return LW_DELTA_PARAM_ADDED;
    } else if (kind == LW_DELTA_DESTINATION_PARAM_ADDED || kind == LW_DELTA_REACH_PARAM_ADDED ||
               kind == LW_DELTA_CONTEXT_PARAM_ADDED || kind == LW_DELTA_FREE_TEXT_PARAM_ADDED) {
        if (carries_little(schema, /* numbers= */ true))
            return LW_DELTA_PARAM_ADDED;
    } else if (kind == LW_DELTA_CODE_PARAM_ADDED) {
        if (carries_little(schema, /* numbers= */ true))
            return LW_DELTA_PARAM_ADDED;
        if (lw_effects_execute(c->effects_before))
            return LW_DELTA_EFFECT_PARAM_ADDED;
    }
    return kind; /* the others are flags by nature */
}

/* "Shell line to be run afterwards" */
static bool says_code(const struct lw_json *schema)
{
    static const char *const code[] = {"hell command",   "hell line",           "hell script",
                                       "SQL statement",  "SQL to be",           "cript to run",
                                       "ommand to run",  "ommand line to",      "ode to run",
                                       "ode to execute", "ommand to execute",   "SQL to run",
                                       "SQL to execute", "xecuted by the shell"};

    return text_has(schema, code, sizeof(code) / sizeof(code[0]));
}

enum lw_delta_kind lw_differ_param_kind(struct lw_differ *c, struct lw_str name,
                                        const struct lw_json *schema)
{
    struct lw_str format = lw_json_string_or(lw_json_getz(schema, "format"), LW_STR_NONE);
    enum lw_delta_kind kind = lw_lexicon_param(name);

    if (lw_map_get(&c->params, name))
        return LW_DELTA_PARAM_ADDED;
    if (kind == LW_DELTA_PARAM_ADDED)
        kind = lw_lexicon_format(format);
    if (kind == LW_DELTA_PARAM_ADDED && says_code(schema))
        kind = LW_DELTA_CODE_PARAM_ADDED;
    kind = lw_declared_param(c, by_type(c, name, schema, kind));
    if (c->open_params && kind != LW_DELTA_CREDENTIAL_PARAM_ADDED &&
        kind != LW_DELTA_CONTEXT_PARAM_ADDED && kind != LW_DELTA_BYPASS_PARAM_ADDED &&
        kind != LW_DELTA_DESTINATION_PARAM_ADDED && kind != LW_DELTA_CODE_PARAM_ADDED &&
        kind != LW_DELTA_DECLARED_DESTINATION_EXCEEDED)
        return LW_DELTA_PARAM_ADDED;
    return kind;
}

/* ---- what is asked for now ---- */

#define NAME_AS_TEXT 160

/* "homeAddress" and "home_address" as "home address". */
static struct lw_str as_text(struct lw_str name, char out[NAME_AS_TEXT])
{
    size_t n = 0;

    for (size_t i = 0; i < name.n && n + 2 < NAME_AS_TEXT; i++) {
        char c = name.p[i];
        bool upper = c >= 'A' && c <= 'Z';

        if (upper && i > 0 && name.p[i - 1] >= 'a' && name.p[i - 1] <= 'z')
            out[n++] = ' ';
        out[n++] = c == '_' || c == '-' || c == '.' ? ' ' : c;
    }
    return lw_str(out, n);
}

/* What the approved definition has to do with: its text and the names of its parameters. */
static unsigned classes_before(struct lw_differ *c, const struct lw_json *v, bool properties,
                               unsigned depth)
{
    char room[NAME_AS_TEXT];
    unsigned found = 0;

    LW_JSON_EACH (m, v) {
        bool object = v->type == LW_JSON_OBJECT;

        if (depth > LW_JSON_DEPTH_MAX)
            break;
        if (object && properties)
            found |= lw_differ_classes(c, as_text(m->key, room));
        if (m->type == LW_JSON_STRING && object && lw_str_eqz(m->key, "description"))
            found |= lw_differ_classes(c, m->string);
        found |= classes_before(c, m, object && !properties && lw_str_eqz(m->key, "properties"),
                                depth + 1);
    }
    return found;
}

bool lw_differ_param_wants_data(struct lw_differ *c, struct lw_str name,
                                const struct lw_json *schema)
{
    const unsigned sensitive = LW_OBJ_CONTEXT | LW_OBJ_PERSONAL;
    char room[NAME_AS_TEXT];
    unsigned wanted;

    if (carries_little(schema, /* numbers= */ false))
        return false;
    wanted = lw_differ_classes(c, as_text(name, room)) & sensitive;
    if (wanted && c->declared[LW_DECLARED_DATA])
        return (wanted & ~c->declared_classes) != 0;
    if (wanted && !c->base_read) {
        c->base_classes = classes_before(c, c->base, /* properties= */ false, 0);
        c->base_read = true;
    }
    return (wanted & ~c->base_classes) != 0;
}

bool lw_differ_param_matters(struct lw_str name)
{
    enum lw_delta_kind kind = lw_lexicon_param(name);

    return lw_lexicon_is_place(name) || lw_lexicon_is_amount(name) ||
           kind == LW_DELTA_DESTINATION_PARAM_ADDED || kind == LW_DELTA_CODE_PARAM_ADDED ||
           kind == LW_DELTA_REACH_PARAM_ADDED;
}
