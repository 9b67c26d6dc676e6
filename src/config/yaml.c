/* From YAML to JSON. Decides what a plain scalar is: a number, true, false, null, or text. */
#include "src/config/yaml.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "lib/json/json.h"
#include "src/config/file.h"
#include "src/config/source.h"
#include "src/config/tree.h"

#define ARENA_MAX ((size_t)1 << 30)
#define JSON_MAX  (LW_YAML_BYTES * 2)

static const struct lw_tree_limits tree_limits = {
    .depth = LW_TREE_DEPTH_MAX,
    .nodes = 4000000,
    .remedy = "split it over several files",
};

/* Where in the file a part of the JSON text comes from; in the order of the JSON. */
struct lw_yaml_mark {
    size_t offset;
    struct lw_config_place at;
};

struct writer {
    struct lw_buf *json;
    struct lw_yaml_mark *marks;
    size_t count;
    size_t room;
};

static int mark(struct writer *w, struct lw_config_place at)
{
    if (w->count == w->room) {
        size_t room = w->room ? w->room * 2 : 256;
        struct lw_yaml_mark *grown = reallocarray(w->marks, room, sizeof(*grown));

        if (!grown)
            return -LW_ERR_NOMEM;
        w->marks = grown;
        w->room = room;
    }
    w->marks[w->count++] = (struct lw_yaml_mark){w->json->n, at};
    return 0;
}

static size_t digits(struct lw_str s, size_t at)
{
    size_t n = 0;

    while (at + n < s.n && s.p[at + n] >= '0' && s.p[at + n] <= '9')
        n++;
    return n;
}

/* The grammar of RFC 8259, section 6; what YAML calls a number beside it is text here. */
static bool is_number(struct lw_str s)
{
    size_t at = s.n > 0 && s.p[0] == '-';
    size_t n = digits(s, at);

    if (n == 0 || (n > 1 && s.p[at] == '0'))
        return false;
    at += n;
    if (at < s.n && s.p[at] == '.') {
        n = digits(s, at + 1);
        if (n == 0)
            return false;
        at += 1 + n;
    }
    if (at < s.n && (s.p[at] == 'e' || s.p[at] == 'E')) {
        at++;
        at += at < s.n && (s.p[at] == '+' || s.p[at] == '-');
        n = digits(s, at);
        if (n == 0)
            return false;
        at += n;
    }
    return at == s.n;
}

static void put_scalar(struct lw_buf *json, const struct lw_node *n)
{
    if (n->plain && (lw_str_eqz(n->text, "true") || lw_str_eqz(n->text, "false") ||
                     lw_str_eqz(n->text, "null") || is_number(n->text)))
        lw_buf_adds(json, n->text);
    else if (n->plain && (n->text.n == 0 || lw_str_eqz(n->text, "~")))
        lw_buf_addz(json, "null");
    else
        lw_json_quote(json, n->text);
}

/* At most LW_TREE_DEPTH_MAX deep. */
static int put_node(struct writer *w, const struct lw_node *n)
{
    bool map = n->kind == LW_NODE_MAP;
    int r = mark(w, n->at);

    if (n->kind == LW_NODE_SCALAR) {
        put_scalar(w->json, n);
        return r;
    }
    lw_buf_addc(w->json, map ? '{' : '[');
    for (const struct lw_node *c = n->child; c && r == 0; c = c->next) {
        if (c != n->child)
            lw_buf_addc(w->json, ',');
        if (map) {
            r = mark(w, c->key_at);
            lw_json_quote(w->json, c->key);
            lw_buf_addc(w->json, ':');
        }
        if (r == 0)
            r = put_node(w, c);
    }
    lw_buf_addc(w->json, map ? '}' : ']');
    return r;
}

static struct lw_config_source source_of(const struct lw_yaml *y, struct lw_config_error *err)
{
    return (struct lw_config_source){y->name, lw_str(y->text, y->n), err};
}

static int convert(const struct lw_config_source *src, const char *what, struct lw_yaml *y)
{
    struct writer w = {0};
    struct lw_node *root = NULL;
    struct lw_arena arena;
    struct lw_buf json;
    int r = lw_config_check_text(src);

    if (r < 0)
        return r;
    lw_arena_init(&arena, ARENA_MAX);
    lw_buf_init(&json, JSON_MAX);
    w.json = &json;
    r = lw_config_tree(&arena, src, &tree_limits, &root);
    if (r == 0 && !root)
        r = lw_config_fail(src, (struct lw_config_place){0, 0}, "is empty; name a %s file", what);
    if (r == 0)
        r = put_node(&w, root);
    if (r == 0 && lw_buf_status(&json) < 0)
        r = lw_config_fail(src, (struct lw_config_place){0, 0},
                           "is too large; split it over several files");
    lw_arena_fini(&arena);
    y->json = json.p; /* taken over, also when it is not whole */
    y->json_n = json.n;
    y->marks = w.marks;
    y->mark_count = w.count;
    return r;
}

/* Whatever failed, there is a text to show. */
static int told(const char *name, int r, struct lw_config_error *err)
{
    if (r < 0 && err->text[0] == '\0')
        snprintf(err->text, sizeof(err->text), "%.400s: %s", name, lw_err_text(r));
    return r;
}

/* Takes over the text. */
static int adopt(const char *name, struct lw_buf *text, const char *what, struct lw_yaml *out,
                 struct lw_config_error *err)
{
    struct lw_config_source src;

    lw_buf_addc(text, '\0');
    out->text = text->p;
    out->n = text->n - 1;
    out->name = strdup(name);
    if (lw_buf_status(text) < 0 || !out->name)
        return told(name, -LW_ERR_NOMEM, err);
    src = source_of(out, err);
    return told(name, convert(&src, what, out), err);
}

int lw_yaml_parse(const char *name, struct lw_str text, const char *what, struct lw_yaml *out,
                  struct lw_config_error *err)
{
    struct lw_buf copy;

    *out = (struct lw_yaml){0};
    err->text[0] = '\0';
    lw_buf_init(&copy, LW_YAML_BYTES + LW_CONFIG_FILE_SLACK);
    lw_buf_adds(&copy, text);
    return adopt(name, &copy, what, out, err);
}

int lw_yaml_read(const char *path, const char *what, const char *option, struct lw_yaml *out,
                 struct lw_config_error *err)
{
    struct lw_buf text;
    int r;

    *out = (struct lw_yaml){0};
    err->text[0] = '\0';
    lw_buf_init(&text, LW_YAML_BYTES + LW_CONFIG_FILE_SLACK);
    r = lw_config_read_file(path, what, option, LW_YAML_BYTES, &text, err);
    if (r < 0) {
        lw_buf_fini(&text);
        return told(path, r, err);
    }
    return adopt(path, &text, what, out, err);
}

void lw_yaml_fini(struct lw_yaml *y)
{
    free(y->name);
    free(y->text);
    free(y->json);
    free(y->marks);
    *y = (struct lw_yaml){0};
}

static struct lw_config_place place_of(const struct lw_yaml *y, size_t offset)
{
    size_t low = 0, high = y->mark_count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (y->marks[middle].offset <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low > 0 ? y->marks[low - 1].at : (struct lw_config_place){0, 0};
}

void lw_yaml_place(const struct lw_yaml *y, size_t offset, uint32_t *line, uint32_t *column)
{
    struct lw_config_place at = place_of(y, offset);

    *line = at.line;
    *column = at.column;
}

int lw_yaml_fail(const struct lw_yaml *y, const char *at, struct lw_config_error *err,
                 const char *fmt, ...)
{
    struct lw_config_source src = source_of(y, err);
    struct lw_config_place place = {0, 0};
    char message[600];
    va_list ap;

    va_start(ap, fmt);
    vsnprintf(message, sizeof(message), fmt, ap);
    va_end(ap);
    if (at && at >= y->json && at <= y->json + y->json_n)
        place = place_of(y, (size_t)(at - y->json));
    return lw_config_fail(&src, place, "%s", message);
}
