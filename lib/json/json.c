/* The parser: one pass from text to a tree in an arena.
 *
 * Decides what is a value (RFC 8259 section 2) and where the caller's limits are. Recursion is as
 * deep as the text is nested, which is bounded twice: by the caller's limit and by
 * LW_JSON_DEPTH_MAX. Strings are text.c's, numbers number.c's, duplicates keys.c's. */
#include "lib/json/json.h"

#include <stdlib.h>

#include "lib/json/internal.h"

const struct lw_json_limits lw_json_default_limits = {
    .bytes = (size_t)16 << 20,
    .string = (size_t)16 << 20,
    .depth = 96,
    .members = 65536,
};

static int read_value(struct lw_json_reader *r, struct lw_json *v, uint32_t depth);

static inline void skip_blanks(struct lw_json_reader *r)
{
    const char *p = r->p;

    while (p < r->end && (*p == ' ' || *p == '\n' || *p == '\r' || *p == '\t'))
        p++;
    r->p = p;
}

/* The next byte, 0 at the end. A NUL in the text is thus taken for the end, where it is refused
 * just as well, because no rule accepts either. */
static inline char peek(const struct lw_json_reader *r)
{
    return r->p < r->end ? *r->p : '\0';
}

static int unexpected(struct lw_json_reader *r, const char *text)
{
    return lw_json_fault(r, r->p, -LW_ERR_SYNTAX,
                         r->p == r->end ? "the text ends in the middle of a value" : text);
}

static int read_word(struct lw_json_reader *r, const char *word, size_t n)
{
    if ((size_t)(r->end - r->p) < n || memcmp(r->p, word, n) != 0)
        return lw_json_fault(r, r->p, -LW_ERR_SYNTAX, "no JSON value starts like this");
    r->p += n;
    return 0;
}

/* A new node behind *tail. Fields that every value sets are not cleared. */
static int append(struct lw_json_reader *r, struct lw_json *parent, struct lw_json ***tail,
                  struct lw_json **out)
{
    struct lw_json *v;

    if (parent->count >= r->limits->members)
        return lw_json_fault(r, r->p, -LW_ERR_LIMIT, "too many members");
    v = lw_arena_alloc(r->arena, sizeof(*v));
    if (!v)
        return lw_json_fault(r, r->p, -LW_ERR_LIMIT, "the message needs too much memory");
    v->key = LW_STR_NONE;
    v->next = NULL;
    **tail = v;
    *tail = &v->next;
    parent->count++;
    *out = v;
    return 0;
}

static int read_array(struct lw_json_reader *r, struct lw_json *v, uint32_t depth)
{
    struct lw_json **tail = &v->child;

    r->p++;
    skip_blanks(r);
    if (peek(r) == ']') {
        r->p++;
        return 0;
    }
    for (;;) {
        struct lw_json *e;
        int err = append(r, v, &tail, &e);

        if (err == 0)
            err = read_value(r, e, depth);
        if (err != 0)
            return err;
        skip_blanks(r);
        if (peek(r) == ']')
            break;
        if (peek(r) != ',')
            return unexpected(r, "',' or ']' expected");
        r->p++;
        skip_blanks(r);
    }
    r->p++;
    return 0;
}

static int read_member(struct lw_json_reader *r, struct lw_json *m, uint32_t depth)
{
    int err;

    if (peek(r) != '"')
        return unexpected(r, "a member name in quotes expected");
    err = lw_json_read_string(r, &m->key);
    if (err != 0)
        return err;
    skip_blanks(r);
    if (peek(r) != ':')
        return unexpected(r, "':' expected");
    r->p++;
    skip_blanks(r);
    return read_value(r, m, depth);
}

static int read_object(struct lw_json_reader *r, struct lw_json *v, uint32_t depth)
{
    const struct lw_json *duplicate;
    struct lw_json **tail = &v->child;
    int err;

    r->p++;
    skip_blanks(r);
    if (peek(r) == '}') {
        r->p++;
        return 0;
    }
    for (;;) {
        struct lw_json *m;

        err = append(r, v, &tail, &m);
        if (err == 0)
            err = read_member(r, m, depth);
        if (err != 0)
            return err;
        skip_blanks(r);
        if (peek(r) == '}')
            break;
        if (peek(r) != ',')
            return unexpected(r, "',' or '}' expected");
        r->p++;
        skip_blanks(r);
    }
    r->p++;
    err = lw_json_keys_unique(r, v, &duplicate);
    if (err == -LW_ERR_DUPLICATE)
        return lw_json_fault(r, duplicate->raw.p, err, "a member of this name exists already");
    return err == 0 ? 0 : lw_json_fault(r, r->p, err, lw_err_text(err));
}

static int read_container(struct lw_json_reader *r, struct lw_json *v, uint32_t depth)
{
    v->child = NULL;
    if (depth >= r->limits->depth || depth >= LW_JSON_DEPTH_MAX)
        return lw_json_fault(r, r->p, -LW_ERR_DEPTH, "nested too deeply");
    return v->type == LW_JSON_OBJECT ? read_object(r, v, depth + 1) : read_array(r, v, depth + 1);
}

/* Reads the value at r->p, which stands inside `depth` arrays and objects. */
static int read_value(struct lw_json_reader *r, struct lw_json *v, uint32_t depth)
{
    const char *start = r->p;
    int err;

    v->count = 0;
    switch (peek(r)) {
    case '"':
        v->type = LW_JSON_STRING;
        err = lw_json_read_string(r, &v->string);
        break;
    case '{':
        v->type = LW_JSON_OBJECT;
        err = read_container(r, v, depth);
        break;
    case '[':
        v->type = LW_JSON_ARRAY;
        err = read_container(r, v, depth);
        break;
    case 't':
        v->type = LW_JSON_BOOL;
        v->boolean = true;
        err = read_word(r, "true", 4);
        break;
    case 'f':
        v->type = LW_JSON_BOOL;
        v->boolean = false;
        err = read_word(r, "false", 5);
        break;
    case 'n':
        v->type = LW_JSON_NULL;
        v->child = NULL;
        err = read_word(r, "null", 4);
        break;
    case '-':
    case '0':
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7':
    case '8':
    case '9':
        v->type = LW_JSON_NUMBER;
        err = lw_json_read_number(r, &v->number);
        break;
    default:
        return unexpected(r, "a value expected");
    }
    if (err != 0)
        return err;
    v->raw = (struct lw_str){start, (size_t)(r->p - start)};
    return 0;
}

static int read_text(struct lw_json_reader *r, struct lw_json *root)
{
    int err;

    if ((size_t)(r->end - r->p) > r->limits->bytes)
        return lw_json_fault(r, r->p + r->limits->bytes, -LW_ERR_LIMIT, "the text is too long");
    if (r->end - r->p >= 3 && memcmp(r->p, "\xef\xbb\xbf", 3) == 0)
        return lw_json_fault(r, r->p, -LW_ERR_ENCODING, "a byte order mark is not allowed");
    skip_blanks(r);
    err = read_value(r, root, 0);
    if (err != 0)
        return err;
    skip_blanks(r);
    if (r->p != r->end)
        return lw_json_fault(r, r->p, -LW_ERR_SYNTAX, "something follows the value");
    return 0;
}

static void describe(const struct lw_json_reader *r, const char *start, struct lw_json_error *err)
{
    const char *line = start;
    uint32_t n = 1;

    for (const char *p = start; p < r->fault_at; p++) {
        if (*p == '\n') {
            line = p + 1;
            n++;
        }
    }
    err->offset = (size_t)(r->fault_at - start);
    err->line = n;
    err->column = (uint32_t)(r->fault_at - line) + 1;
    err->text = r->fault_text;
}

int lw_json_parse(struct lw_arena *a, struct lw_str text, const struct lw_json_limits *limits,
                  const struct lw_json **out, struct lw_json_error *err)
{
    const char *start = text.n ? text.p : "";
    struct lw_json_reader r = {
        .p = start,
        .end = start + text.n,
        .arena = a,
        .limits = limits ? limits : &lw_json_default_limits,
    };
    struct lw_json *root = lw_arena_alloc(a, sizeof(*root));
    int code;

    if (root) {
        root->key = LW_STR_NONE;
        root->next = NULL;
        code = read_text(&r, root);
    } else {
        code = lw_json_fault(&r, start, -LW_ERR_LIMIT, "the message needs too much memory");
    }
    free(r.slots);
    if (code != 0) {
        if (err)
            describe(&r, start, err);
        return code;
    }
    *out = root;
    return 0;
}
