/* glob, regex, length: texts. */
#include "lib/drift/text.h"
#include "lib/policy/look.h"
#include "lib/policy/op_impl.h"
#include "lib/policy/regex.h"

/* ---- globs ---- */

/* The same patterns as they are and folded, and those without a "/" once more: a text of several
 * parts is also compared with them part by part. */
struct lw_op_globs {
    const struct lw_regex *exact, *folded;
    const struct lw_regex *flat_exact, *flat_folded; /* NULL: each has a "/" */
};

static int make_globs(struct lw_op_compiler *c, const struct lw_json *operand,
                      const struct lw_str *s, size_t n, const struct lw_regex **exact,
                      const struct lw_regex **folded)
{
    struct lw_regex_fault fault = {0};
    size_t which = 0;
    int err = lw_regex_globs(s, n, false, c->arena, exact, &which, &fault);

    if (!err)
        err = lw_regex_globs(s, n, true, c->arena, folded, &which, &fault);
    if (err)
        return lw_op_fail(c, lw_op_item(operand, which), "glob, at byte %zu: %s", fault.at + 1,
                          fault.text);
    return 0;
}

int lw_op_globs(struct lw_op_compiler *c, const struct lw_json *operand, struct lw_op_globs **out)
{
    struct lw_op_globs *g = LW_ARENA_NEW(c->arena, struct lw_op_globs);
    struct lw_op_texts t;
    struct lw_str *flat;
    size_t n = 0;
    int err;

    if (!g)
        return lw_op_full(c, operand);
    err = lw_op_texts(c, operand, "a glob", &t);
    if (err)
        return err;
    err = make_globs(c, operand, t.s, t.n, &g->exact, &g->folded);
    if (err)
        return err;
    flat = lw_arena_calloc(c->arena, t.n, sizeof(*flat));
    if (!flat)
        return lw_op_full(c, operand);
    for (size_t i = 0; i < t.n; i++) {
        if (!memchr(t.s[i].p, '/', t.s[i].n))
            flat[n++] = t.s[i];
    }
    g->flat_exact = g->exact;
    g->flat_folded = g->folded;
    if (n == 0)
        g->flat_exact = g->flat_folded = NULL;
    else if (n < t.n)
        err = make_globs(c, operand, flat, n, &g->flat_exact, &g->flat_folded);
    *out = g;
    return err;
}

static enum lw_truth match_either(const struct lw_regex *exact, const struct lw_regex *folded,
                                  struct lw_str text)
{
    enum lw_truth t = text.n > LW_OP_TEXT ? LW_UNKNOWN : lw_regex_match(exact, text);

    if (t == LW_FALSE && lw_regex_match(folded, text) != LW_FALSE)
        t = LW_UNKNOWN;
    return t;
}

enum lw_truth lw_op_globs_match(const struct lw_op_globs *g, struct lw_str text)
{
    return match_either(g->exact, g->folded, text);
}

enum lw_truth lw_op_globs_last(const struct lw_op_globs *g, struct lw_str last)
{
    return g->flat_exact ? match_either(g->flat_exact, g->flat_folded, last) : LW_FALSE;
}

static int compile_glob(struct lw_op_compiler *c, const struct lw_json *operand, void **out)
{
    struct lw_op_globs *g = NULL;
    int err = lw_op_globs(c, operand, &g);

    *out = g;
    return err;
}

/* What is behind the last slash of either kind, blanks, dots and slashes at the end left out. */
static struct lw_str last_part(struct lw_str s)
{
    size_t at;

    while (s.n && strchr("/\\. \t\r\n", s.p[s.n - 1]))
        s.n--;
    for (at = s.n; at > 0 && s.p[at - 1] != '/' && s.p[at - 1] != '\\'; at--)
        ;
    return lw_str(s.p + at, s.n - at);
}

/* Whether a reader that decodes it or leaves out its blanks would have it match. */
static bool matches_decoded(const struct lw_op_globs *g, struct lw_str text,
                            struct lw_op_context *x)
{
    struct lw_str decoded;

    if (text.n > LW_OP_TEXT || lw_look_text(text, x->arena, &decoded) != 0)
        return true; /* it may */
    return lw_regex_match(g->folded, decoded) != LW_FALSE ||
           (g->flat_folded && lw_regex_match(g->flat_folded, last_part(decoded)) != LW_FALSE);
}

/* "*.env" is not the text "dir/x.env", as "*" stops at "/", and yet whoever wrote it may well mean
 * it: unknown. */
enum lw_truth lw_op_globs_text(const struct lw_op_globs *g, struct lw_str text,
                               struct lw_op_context *x)
{
    enum lw_truth t = lw_op_globs_match(g, text);

    if (t == LW_FALSE && (lw_op_globs_last(g, last_part(text)) != LW_FALSE ||
                          (lw_look_differs(text) && matches_decoded(g, text, x))))
        t = LW_UNKNOWN;
    return t;
}

static enum lw_truth eval_glob(const void *compiled, const struct lw_json *value,
                               struct lw_op_context *x)
{
    if (!lw_json_is(value, LW_JSON_STRING))
        return LW_UNKNOWN;
    return lw_op_globs_text(compiled, value->string, x);
}

const struct lw_op_class lw_op_glob = {
    .name = "glob",
    .operand = "a glob or a list of globs: `*` any characters but `/`, `**` any characters, `?` "
               "one character but `/`, `[abc]`, `[a-z]`, `[!abc]`, and a backslash before a sign",
    .meaning = "the whole text matches one of them, case included. Unknown: "
               "it matches none and looks as if it did (as with `equals`); a pattern without `/` "
               "matches what stands behind the last slash of the text",
    .example = "/branch: {glob: [\"feature/*\", \"fix/*\"]}",
    .compile = compile_glob,
    .eval = eval_glob,
};

/* ---- regex ---- */

struct regexes {
    const struct lw_regex **r;
    size_t n;
};

static int compile_regex(struct lw_op_compiler *c, const struct lw_json *operand, void **out)
{
    struct regexes *r = LW_ARENA_NEW(c->arena, struct regexes);
    struct lw_op_texts t;
    int err;

    if (!r)
        return lw_op_full(c, operand);
    err = lw_op_texts(c, operand, "a regular expression", &t);
    if (err)
        return err;
    r->r = lw_arena_calloc(c->arena, t.n, sizeof(*r->r));
    if (!r->r)
        return lw_op_full(c, operand);
    for (; r->n < t.n; r->n++) {
        struct lw_regex_fault fault = {0};

        if (lw_regex_new(t.s[r->n], c->arena, &r->r[r->n], &fault) != 0)
            return lw_op_fail(c, lw_op_item(operand, r->n), "regular expression, at byte %zu: %s",
                              fault.at + 1, fault.text);
    }
    *out = r;
    return 0;
}

static enum lw_truth eval_regex(const void *compiled, const struct lw_json *value,
                                struct lw_op_context *x)
{
    const struct regexes *r = compiled;
    enum lw_truth any = LW_FALSE;

    (void)x;
    if (!lw_json_is(value, LW_JSON_STRING) || value->string.n > LW_OP_TEXT)
        return LW_UNKNOWN;
    for (size_t i = 0; i < r->n && any != LW_TRUE; i++)
        any = lw_truth_or(any, lw_regex_match(r->r[i], value->string));
    return any;
}

const struct lw_op_class lw_op_regex = {
    .name = "regex",
    .operand = "a regular expression or a list of them; the syntax is below",
    .meaning = "the whole text matches one of them, not only a part of it. Unknown: "
               "the text has more than 1 MiB, or pattern and text together would cost more than 64 "
               "million steps",
    .example = "/name: {regex: \"[a-z][a-z0-9-]{0,62}\"}",
    .compile = compile_regex,
    .eval = eval_regex,
};

/* ---- length ---- */

enum unit { BY_TYPE, CHARACTERS, ITEMS, BYTES };

struct length {
    int64_t min, max;
    enum unit unit;
};

static int read_count(struct lw_op_compiler *c, const struct lw_json *v, int64_t *out)
{
    if (!v)
        return 0;
    if (!lw_json_int(v, out) || *out < 0)
        return lw_op_fail(c, v, "a whole number from 0 is wanted");
    return 0;
}

static int compile_length(struct lw_op_compiler *c, const struct lw_json *operand, void **out)
{
    static const char *const known[] = {"min", "max", "of"};
    static const char *const units[] = {"characters", "items", "bytes"};
    const struct lw_json *of = lw_json_getz(operand, "of");
    struct length *l = LW_ARENA_NEW(c->arena, struct length);
    uint32_t bits = 0;
    int err;

    if (!l)
        return lw_op_full(c, operand);
    l->max = INT64_MAX;
    *out = l;
    if (operand->type == LW_JSON_NUMBER) {
        err = read_count(c, operand, &l->min);
        l->max = l->min;
        return err;
    }
    err = lw_op_members(c, operand, known, 3);
    if (!err)
        err = read_count(c, lw_json_getz(operand, "min"), &l->min);
    if (!err)
        err = read_count(c, lw_json_getz(operand, "max"), &l->max);
    if (!err && of)
        err = lw_op_words(c, of, units, 3, &bits);
    if (err)
        return err;
    if (l->max < l->min || (of && operand->count == 1))
        return lw_op_fail(c, operand, "min and max leave nothing, or say nothing");
    l->unit = bits & 1 ? CHARACTERS : bits & 2 ? ITEMS : bits & 4 ? BYTES : BY_TYPE;
    return 0;
}

static int64_t characters(struct lw_str s)
{
    int64_t n = 0;

    for (size_t i = 0; i < s.n; i++)
        n += ((unsigned char)s.p[i] & 0xc0) != 0x80;
    return n;
}

static enum lw_truth eval_length(const void *compiled, const struct lw_json *value,
                                 struct lw_op_context *x)
{
    const struct length *l = compiled;
    int64_t n;

    (void)x;
    if (lw_json_is(value, LW_JSON_STRING) && l->unit != ITEMS)
        n = l->unit == BYTES ? (int64_t)value->string.n : characters(value->string);
    else if ((lw_json_is(value, LW_JSON_ARRAY) || lw_json_is(value, LW_JSON_OBJECT)) &&
             (l->unit == BY_TYPE || l->unit == ITEMS))
        n = value->count;
    else if (value && l->unit == BYTES)
        n = (int64_t)value->raw.n;
    else
        return LW_UNKNOWN;
    return n >= l->min && n <= l->max ? LW_TRUE : LW_FALSE;
}

const struct lw_op_class lw_op_length = {
    .name = "length",
    .operand = "a number, or {min, max, of}: `of` is characters (Unicode code points), items (of "
               "an array, members of an object) or bytes (UTF-8 of a text, else the JSON text as "
               "sent); without it, what the type suggests",
    .meaning = "the length is within min and max, both included. Unknown: "
               "the type has no such length",
    .example = "/query: {length: {max: 2000}}",
    .compile = compile_length,
    .eval = eval_length,
};
