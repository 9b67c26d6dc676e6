#include "lib/mcp/param_headers.h"

#include "lib/mcp/header_text.h"

#define MARK LW_STR("x-mcp-header")

/* ---- reading a definition ---- */

struct step { /* of the way down from the root */
    const struct step *up;
    struct lw_str key;
    uint32_t depth;
};

struct scan {
    struct lw_arena *a;
    struct lw_param_headers *out;
    struct lw_param_header *last;
    int err;
};

static void invalid(struct scan *s, const char *fault, struct lw_str where)
{
    if (s->err)
        return;
    s->err = -LW_ERR_SYNTAX;
    s->out->fault = fault;
    s->out->where = where;
}

/* RFC 9110 5.6.2: 1*tchar */
static bool is_token(struct lw_str s)
{
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];

        if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
              (c && memchr("!#$%&'*+-.^_`|~", c, 15))))
            return false;
    }
    return s.n > 0;
}

static bool type_of(const struct lw_json *schema, enum lw_param_type *out)
{
    struct lw_str type = lw_json_string_or(lw_json_getz(schema, "type"), LW_STR_NONE);

    if (lw_str_eqz(type, "string"))
        *out = LW_PARAM_STRING;
    else if (lw_str_eqz(type, "integer"))
        *out = LW_PARAM_INTEGER;
    else if (lw_str_eqz(type, "boolean"))
        *out = LW_PARAM_BOOLEAN;
    else
        return false;
    return true;
}

static bool taken(const struct lw_param_headers *marks, struct lw_str name)
{
    for (const struct lw_param_header *h = marks->first; h; h = h->next) {
        if (lw_str_caseeq(h->name, name))
            return true;
    }
    return false;
}

static void add(struct scan *s, struct lw_str name, enum lw_param_type type, const struct step *at)
{
    struct lw_param_header *h = LW_ARENA_NEW(s->a, struct lw_param_header);
    struct lw_str *path = lw_arena_calloc(s->a, at->depth, sizeof(*path));

    if (!h || !path) {
        s->err = -LW_ERR_LIMIT;
        return;
    }
    *h = (struct lw_param_header){.name = name, .type = type, .path = path, .depth = at->depth};
    for (const struct step *u = at; u->depth > 0; u = u->up)
        path[u->depth - 1] = u->key;
    if (s->last)
        s->last->next = h;
    else
        s->out->first = h;
    s->last = h;
    s->out->count++;
}

/* A mark on the schema of the property at `at`. */
static void mark(struct scan *s, const struct lw_json *schema, const struct lw_json *value,
                 const struct step *at, bool reachable)
{
    struct lw_str name = lw_json_string_or(value, LW_STR_NONE);
    enum lw_param_type type;

    if (!reachable || at->depth == 0)
        invalid(s, "x-mcp-header on what is not reached through properties alone", at->key);
    else if (!name.p || name.n == 0)
        invalid(s, "x-mcp-header is empty or no string", at->key);
    else if (!is_token(name))
        invalid(s, "x-mcp-header is no token", at->key);
    else if (!type_of(schema, &type))
        invalid(s, "x-mcp-header on what is no string, integer or boolean", at->key);
    else if (taken(s->out, name))
        invalid(s, "x-mcp-header twice with the same name", at->key);
    else if (s->out->count >= LW_PARAM_HEADERS_MAX)
        invalid(s, "x-mcp-header on too many parameters", at->key);
    else
        add(s, name, type, at);
}

enum holds { SCHEMA, SCHEMAS, NAMED }; /* one, or an array of them; an array; a map */

static const struct {
    const char *key;
    enum holds holds;
} keywords[] = {
    {"items", SCHEMA},
    {"prefixItems", SCHEMAS},
    {"additionalItems", SCHEMA},
    {"contains", SCHEMA},
    {"additionalProperties", SCHEMA},
    {"unevaluatedProperties", SCHEMA},
    {"unevaluatedItems", SCHEMA},
    {"propertyNames", SCHEMA},
    {"patternProperties", NAMED},
    {"dependentSchemas", NAMED},
    {"dependencies", NAMED},
    {"oneOf", SCHEMAS},
    {"anyOf", SCHEMAS},
    {"allOf", SCHEMAS},
    {"not", SCHEMA},
    {"if", SCHEMA},
    {"then", SCHEMA},
    {"else", SCHEMA},
    {"contentSchema", SCHEMA},
    {"$defs", NAMED},
    {"definitions", NAMED},
};

static void visit(struct scan *s, const struct lw_json *schema, const struct step *at,
                  bool reachable);

/* The schemas below a keyword that no way to a mark may lead through. */
static void visit_keyword(struct scan *s, const struct lw_json *value, const struct step *at)
{
    struct step below = {at, value->key, at->depth + 1};

    for (size_t i = 0; i < sizeof(keywords) / sizeof(keywords[0]); i++) {
        if (!lw_str_eqz(value->key, keywords[i].key))
            continue;
        if (keywords[i].holds == SCHEMA)
            visit(s, value, &below, /* reachable= */ false);
        if (keywords[i].holds == NAMED ? value->type == LW_JSON_OBJECT
                                       : value->type == LW_JSON_ARRAY) {
            LW_JSON_EACH (v, value)
                visit(s, v, &below, /* reachable= */ false);
        }
        return;
    }
}

/* As deep as the parser lets a text be. */
static void visit(struct scan *s, const struct lw_json *schema, const struct step *at,
                  bool reachable)
{
    if (!lw_json_is(schema, LW_JSON_OBJECT))
        return;
    LW_JSON_EACH (v, schema) {
        if (s->err)
            return;
        if (lw_str_eq(v->key, MARK)) {
            mark(s, schema, v, at, reachable);
        } else if (lw_str_eqz(v->key, "properties")) {
            LW_JSON_EACH (p, lw_json_is(v, LW_JSON_OBJECT) ? v : NULL) {
                struct step below = {at, p->key, at->depth + 1};

                visit(s, p, &below, reachable);
            }
        } else {
            visit_keyword(s, v, at);
        }
    }
}

int lw_mcp_param_headers(struct lw_arena *a, const struct lw_json *tool,
                         struct lw_param_headers *out)
{
    struct scan s = {.a = a, .out = out};
    struct step root = {.key = LW_STR("inputSchema")};

    *out = (struct lw_param_headers){0};
    visit(&s, lw_json_getz(tool, "inputSchema"), &root, /* reachable= */ true);
    return s.err;
}

bool lw_mcp_param_marked(struct lw_str definition)
{
    return lw_str_find(definition, MARK, 0) != (size_t)-1;
}

/* ---- headers and arguments ---- */

bool lw_header_line(struct lw_str *block, struct lw_str *name, struct lw_str *value)
{
    const char *end = block->n ? memchr(block->p, '\n', block->n) : NULL;
    struct lw_str line = *block;
    const char *colon;

    if (block->n == 0)
        return false;
    if (end)
        line.n = (size_t)(end - line.p);
    *block = end ? lw_str(end + 1, block->n - line.n - 1) : LW_STR("");
    colon = line.n ? memchr(line.p, ':', line.n) : NULL;
    *name = colon ? lw_str(line.p, (size_t)(colon - line.p)) : LW_STR("");
    *value =
        colon ? lw_str_trim(lw_str(colon + 1, (size_t)(line.p + line.n - colon - 1))) : LW_STR("");
    return true;
}

static bool names(struct lw_str header, struct lw_str mark)
{
    struct lw_str prefix = LW_STR(LW_PARAM_HEADER);

    return header.n == prefix.n + mark.n && lw_str_caseeq(lw_str(header.p, prefix.n), prefix) &&
           lw_str_caseeq(lw_str(header.p + prefix.n, mark.n), mark);
}

static struct lw_str find(struct lw_str headers, struct lw_str mark)
{
    struct lw_str name;
    struct lw_str value;

    while (lw_header_line(&headers, &name, &value)) {
        if (names(name, mark))
            return value;
    }
    return LW_STR_NONE;
}

static const struct lw_json *argument(const struct lw_param_header *h,
                                      const struct lw_json *arguments)
{
    for (uint32_t i = 0; arguments && i < h->depth; i++)
        arguments = lw_json_get(arguments, h->path[i]);
    return arguments;
}

/* The argument as text. False for what has none: absent, null, no scalar. */
static bool text_of(const struct lw_json *v, char number[32], struct lw_str *out)
{
    if (!v)
        return false;
    switch (v->type) {
    case LW_JSON_STRING:
        *out = v->string;
        return true;
    case LW_JSON_BOOL:
        *out = v->boolean ? LW_STR("true") : LW_STR("false");
        return true;
    case LW_JSON_NUMBER:
        *out = lw_str(number, lw_json_es6_number(v->number, number));
        return out->n > 0;
    case LW_JSON_NULL:
    case LW_JSON_ARRAY:
    case LW_JSON_OBJECT:
        break;
    }
    return false;
}

/* 42.0 is 42. Decimal only: no other spelling of a number is one here. */
static bool same_number(struct lw_str header, double number)
{
    const struct lw_json *v;
    struct lw_arena a;
    bool same = false;

    for (size_t i = 0; i < header.n; i++) {
        char c = header.p[i];

        if (!((c >= '0' && c <= '9') || c == '.' || (c == '-' && i == 0)))
            return false;
    }
    lw_arena_init(&a, 4096);
    if (lw_json_parse(&a, header, NULL, &v, NULL) == 0)
        same = v->type == LW_JSON_NUMBER && !(v->number < number) && !(v->number > number);
    lw_arena_fini(&a);
    return same;
}

static bool agrees(const struct lw_param_header *h, const struct lw_json *v, struct lw_str wanted,
                   struct lw_str header)
{
    struct lw_str said;
    struct lw_buf room;
    bool same;

    lw_buf_init(&room, LW_HEADER_TEXT_MAX + 1);
    same = lw_header_text_get(header, &room, &said) &&
           (lw_str_eq(said, wanted) || (h->type == LW_PARAM_INTEGER && v->type == LW_JSON_NUMBER &&
                                        same_number(said, v->number)));
    lw_buf_fini(&room);
    return same;
}

const struct lw_param_header *lw_mcp_param_mismatch(const struct lw_param_headers *marks,
                                                    const struct lw_json *arguments,
                                                    struct lw_str headers)
{
    for (const struct lw_param_header *h = marks->first; h; h = h->next) {
        const struct lw_json *v = argument(h, arguments);
        struct lw_str header;
        struct lw_str wanted;
        char number[32];

        if (!text_of(v, number, &wanted))
            continue;
        header = find(headers, h->name);
        if (!header.p || !agrees(h, v, wanted, header))
            return h;
    }
    return NULL;
}

void lw_mcp_param_mirror(const struct lw_param_headers *marks, const struct lw_json *arguments,
                         struct lw_str given, struct lw_buf *to)
{
    struct lw_str name;
    struct lw_str value;
    char number[32];

    for (const struct lw_param_header *h = marks->first; h; h = h->next) {
        if (!text_of(argument(h, arguments), number, &value))
            continue;
        lw_buf_addz(to, LW_PARAM_HEADER);
        lw_buf_adds(to, h->name);
        lw_buf_addz(to, ": ");
        lw_header_text_put(to, value);
        lw_buf_addc(to, '\n');
    }
    while (lw_header_line(&given, &name, &value)) {
        bool marked = false;

        for (const struct lw_param_header *h = marks->first; h && !marked; h = h->next)
            marked = names(name, h->name);
        if (marked || name.n == 0)
            continue;
        lw_buf_adds(to, name);
        lw_buf_addz(to, ": ");
        lw_buf_adds(to, value);
        lw_buf_addc(to, '\n');
    }
}
