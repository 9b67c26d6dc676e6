/* path, inside, outside: files, by the text of their path and by where it really leads.
 *
 * The text is judged first: a spelling that some reader takes another way is unknown. What the
 * shell found out (links followed) is compared as well, and where text and truth disagree it is
 * unknown too: an alias of a forbidden file is no way to it. */
#include "lib/policy/op_impl.h"
#include "lib/policy/path.h"

struct roots {
    struct lw_str *v; /* canonical */
    size_t n;
};

struct path_condition {
    struct roots inside, outside;
    struct lw_op_globs *glob, *not_glob;
    bool real; /* where it really leads must be known */
};

/* The argument as far as it is known. */
struct located {
    struct lw_path text;
    struct lw_path real; /* ODD: not known */
    bool local;
};

/* ---- operands ---- */

static int read_roots(struct lw_op_compiler *c, const struct lw_json *v, struct roots *out)
{
    struct lw_op_texts t;
    int err = lw_op_texts(c, v, "a folder", &t);

    if (err)
        return err;
    out->v = lw_arena_calloc(c->arena, t.n, sizeof(*out->v));
    if (!out->v)
        return lw_op_full(c, v);
    for (out->n = 0; out->n < t.n; out->n++) {
        struct lw_path p;

        lw_path_parse(t.s[out->n], c->arena, &p);
        if (p.kind == LW_PATH_ODD || p.up)
            return lw_op_fail(c, lw_op_item(v, out->n), "a plain path is wanted; this one has %s",
                              p.up ? "\"..\"" : p.why);
        out->v[out->n] = p.text;
    }
    return 0;
}

static int compile_path(struct lw_op_compiler *c, const struct lw_json *operand, void **out)
{
    static const char *const known[] = {"inside", "outside", "glob", "not_glob", "real"};
    struct path_condition *p = LW_ARENA_NEW(c->arena, struct path_condition);
    const struct lw_json *m;
    int err;

    if (!p)
        return lw_op_full(c, operand);
    err = lw_op_members(c, operand, known, sizeof(known) / sizeof(*known));
    if (!err && (m = lw_json_getz(operand, "inside")) != NULL)
        err = read_roots(c, m, &p->inside);
    if (!err && (m = lw_json_getz(operand, "outside")) != NULL)
        err = read_roots(c, m, &p->outside);
    if (!err && (m = lw_json_getz(operand, "glob")) != NULL)
        err = lw_op_globs(c, m, &p->glob);
    if (!err && (m = lw_json_getz(operand, "not_glob")) != NULL)
        err = lw_op_globs(c, m, &p->not_glob);
    if (!err && (m = lw_json_getz(operand, "real")) != NULL)
        err = lw_op_bool(c, m, &p->real);
    if (!err && !p->inside.n && !p->outside.n && !p->glob && !p->not_glob)
        err = lw_op_fail(c, operand, "inside, outside, glob or not_glob is wanted");
    *out = p;
    return err;
}

static int compile_roots(struct lw_op_compiler *c, const struct lw_json *operand, void **out,
                         bool inside)
{
    struct path_condition *p = LW_ARENA_NEW(c->arena, struct path_condition);

    if (!p)
        return lw_op_full(c, operand);
    *out = p;
    return read_roots(c, operand, inside ? &p->inside : &p->outside);
}

static int compile_inside(struct lw_op_compiler *c, const struct lw_json *operand, void **out)
{
    return compile_roots(c, operand, out, true);
}

static int compile_outside(struct lw_op_compiler *c, const struct lw_json *operand, void **out)
{
    return compile_roots(c, operand, out, false);
}

/* ---- values ---- */

/* What the shell found; p NULL: nothing. */
static struct lw_str real_of(const struct lw_op_context *x, struct lw_str text)
{
    for (size_t i = 0; x->paths && i < x->paths->n; i++) {
        if (lw_str_eq(x->paths->v[i].text, text))
            return x->paths->v[i].real;
    }
    return LW_STR_NONE;
}

static enum lw_truth in_root(const struct lw_path *p, struct lw_str root)
{
    if (p->up || (p->kind == LW_PATH_ABSOLUTE) != (root.p[0] == '/'))
        return LW_UNKNOWN;
    return lw_path_within(p->text, root);
}

static enum lw_truth text_in_roots(const struct located *at, const struct roots *roots)
{
    enum lw_truth t = LW_FALSE;

    for (size_t i = 0; i < roots->n; i++)
        t = lw_truth_or(t, in_root(&at->text, roots->v[i]));
    return t;
}

/* A root that is a link counts as where it leads. */
static enum lw_truth real_in_roots(const struct located *at, const struct roots *roots,
                                   const struct lw_op_context *x)
{
    enum lw_truth t = LW_FALSE;

    for (size_t i = 0; i < roots->n; i++) {
        struct lw_str real = real_of(x, roots->v[i]);

        t = lw_truth_or(t, in_root(&at->real, real.p && real.n ? real : roots->v[i]));
    }
    return t;
}

/* A relative text, or one with "..", says nothing by itself: then the real path decides. */
static enum lw_truth both(enum lw_truth text, enum lw_truth real, const struct located *at)
{
    if (at->real.kind == LW_PATH_ODD)
        return at->local ? LW_UNKNOWN : text;
    if (text == real)
        return text;
    if (text == LW_UNKNOWN && (at->text.up || at->text.kind == LW_PATH_RELATIVE))
        return real;
    if (real == LW_UNKNOWN && at->text.kind == LW_PATH_RELATIVE && !at->text.up)
        return text; /* below a relative root */
    return LW_UNKNOWN;
}

static enum lw_truth in_roots(const struct located *at, const struct roots *roots,
                              const struct lw_op_context *x)
{
    return both(text_in_roots(at, roots), real_in_roots(at, roots, x), at);
}

static enum lw_truth glob_one(const struct lw_op_globs *g, const struct lw_path *p)
{
    enum lw_truth t = lw_op_globs_match(g, p->text);

    if (t == LW_TRUE || memchr(p->text.p, '/', p->text.n) == NULL)
        return t;
    return lw_truth_or(t, lw_op_globs_last(g, lw_path_last(p->text)));
}

static enum lw_truth globs(const struct located *at, const struct lw_op_globs *g)
{
    enum lw_truth text = glob_one(g, &at->text);

    if (at->text.up && text == LW_FALSE)
        text = LW_UNKNOWN;
    if (at->real.kind == LW_PATH_ODD)
        return at->local ? LW_UNKNOWN : text;
    if (glob_one(g, &at->real) == text)
        return text;
    return at->text.up ? glob_one(g, &at->real) : LW_UNKNOWN;
}

static enum lw_truth eval_path(const void *compiled, const struct lw_json *value,
                               struct lw_op_context *x)
{
    const struct path_condition *p = compiled;
    struct located at = {.real = {.kind = LW_PATH_ODD}};
    enum lw_truth t = LW_TRUE;
    struct lw_str real;

    if (!lw_json_is(value, LW_JSON_STRING))
        return LW_UNKNOWN;
    lw_path_parse(value->string, x->arena, &at.text);
    if (at.text.kind == LW_PATH_ODD) {
        x->why = at.text.why;
        return LW_UNKNOWN;
    }
    real = real_of(x, value->string);
    if (real.p && real.n)
        lw_path_parse(real, x->arena, &at.real);
    if (at.real.kind == LW_PATH_RELATIVE || at.real.up)
        at.real.kind = LW_PATH_ODD;
    at.local = p->real || (x->paths && x->paths->local);
    if (p->inside.n)
        t = lw_truth_and(t, in_roots(&at, &p->inside, x));
    if (p->outside.n)
        t = lw_truth_and(t, lw_truth_not(in_roots(&at, &p->outside, x)));
    if (p->glob)
        t = lw_truth_and(t, globs(&at, p->glob));
    if (p->not_glob)
        t = lw_truth_and(t, lw_truth_not(globs(&at, p->not_glob)));
    if (t == LW_UNKNOWN)
        x->why = "where the path leads is not known, or text and real path disagree";
    return t;
}

static void path_texts(const void *compiled, const struct lw_json *value,
                       void (*add)(void *to, struct lw_str text), void *to)
{
    const struct path_condition *p = compiled;

    if (value && value->type == LW_JSON_STRING && value->string.n <= LW_PATH_BYTES)
        add(to, value->string);
    for (size_t i = 0; !value && i < p->inside.n; i++)
        add(to, p->inside.v[i]);
    for (size_t i = 0; !value && i < p->outside.n; i++)
        add(to, p->outside.v[i]);
}

#define ODD                                                                                        \
    "a path in a spelling that some reader takes another way: backslashes, colons, percent "       \
    "signs, "                                                                                      \
    "`~` or `$` at the start, `//` at the start, blanks or dots at the end of a name, controls, "  \
    "hidden characters, look-alike slashes and dots"

const struct lw_op_class lw_op_path = {
    .name = "path",
    .operand = "{inside, outside, glob, not_glob, real}, each of which must hold: inside and "
               "outside a folder or a list; glob and not_glob a glob or a list, of the whole path "
               "when it has a `/`, else of the last name; real true: links must have been followed",
    .meaning =
        "the argument is the path of such a file, after empty and `.` segments are taken "
        "out and, where Landwaiter can look at the disk, links are followed. "
        "Unknown: " ODD "; `..` and paths relative to an unknown folder where links could "
        "not be followed; text and real path disagree; the case differs from the folder's or "
        "the glob's",
    .example = "/path: {path: {inside: /data/ws, not_glob: [\"*.env\", \"*.pem\"]}}",
    .compile = compile_path,
    .eval = eval_path,
    .paths = path_texts,
};

const struct lw_op_class lw_op_inside = {
    .name = "inside",
    .operand = "a folder or a list of folders",
    .meaning = "the argument is the path of one of these folders or of something below it; short "
               "for path: {inside: ...}. Unknown: as with `path`",
    .example = "/path: {inside: /data/ws}",
    .compile = compile_inside,
    .eval = eval_path,
    .paths = path_texts,
};

const struct lw_op_class lw_op_outside = {
    .name = "outside",
    .operand = "a folder or a list of folders",
    .meaning = "the argument is a path in none of these folders; short for path: {outside: ...}. "
               "Unknown: as with `path`",
    .example = "/path: {outside: src}",
    .compile = compile_outside,
    .eval = eval_path,
    .paths = path_texts,
};
