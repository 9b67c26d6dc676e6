/* shell, secret: what a text has in it, in whatever it is nested. */
#include "lib/drift/text.h"
#include "lib/policy/look.h"
#include "lib/policy/op_impl.h"
#include "lib/policy/secret.h"

#define VALUES 65536u /* values looked at within one argument */

/* Calls `judge` for each text within `v`, names of members included, until it answers other than
 * FALSE. Not recursive: what is left is found by going up a stack of at most the parser's depth. */
struct walk {
    enum lw_truth (*judge)(struct lw_str text, const char **why);
    const char **why;
    uint32_t left;
};

static enum lw_truth walk(struct walk *w, const struct lw_json *v, uint32_t depth)
{
    enum lw_truth t = LW_FALSE;

    if (w->left-- == 0 || depth > LW_JSON_DEPTH_MAX) {
        w->left = 0;
        *w->why = "more values than are looked at";
        return LW_UNKNOWN;
    }
    if (v->key.p && v->key.n)
        t = w->judge(v->key, w->why);
    if (v->type == LW_JSON_STRING && t != LW_TRUE)
        t = lw_truth_or(t, w->judge(v->string, w->why));
    for (const struct lw_json *m = lw_json_first(v); m && t != LW_TRUE; m = m->next)
        t = lw_truth_or(t, walk(w, m, depth + 1));
    return t;
}

static int compile_bool(struct lw_op_compiler *c, const struct lw_json *operand, void **out)
{
    bool *want = LW_ARENA_NEW(c->arena, bool);

    *out = want;
    return want ? lw_op_bool(c, operand, want) : lw_op_full(c, operand);
}

static enum lw_truth evaluate(const bool *want, const struct lw_json *value,
                              enum lw_truth (*judge)(struct lw_str, const char **),
                              const char **why)
{
    struct walk w = {judge, why, VALUES};
    struct lw_json alone = *value;
    enum lw_truth t;

    alone.key = LW_STR_NONE; /* the name of the argument itself is the policy's */
    t = walk(&w, &alone, 0);
    return *want ? t : lw_truth_not(t);
}

/* ---- shell ---- */

static bool is_plain(uint32_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c < 0x80 && c && strchr("_-./:@%+=, ", (int)c) != NULL);
}

/* Anything that a shell, sh or cmd.exe, does not take as it is, outside of quotes. */
static enum lw_truth judge_shell(struct lw_str s, const char **why)
{
    size_t at = 0;

    if (s.n > LW_OP_TEXT) {
        *why = "longer than 1 MiB";
        return LW_UNKNOWN;
    }
    if (s.n && s.p[0] == '-') {
        *why = "a \"-\" at the start: an option to most programs";
        return LW_UNKNOWN;
    }
    while (at < s.n) {
        uint32_t c = lw_utf8_next(s, &at);

        if (c < 0x80 && !is_plain(c))
            return LW_TRUE;
    }
    /* what becomes one of them when it is normalised, decoded or made ASCII */
    at = 0;
    while (at < s.n) {
        uint32_t c = lw_utf8_next(s, &at);

        if (c == 0x37e || c == 0x1fef || c == 0x85 || c == 0x2028 || c == 0x2029) {
            *why = "a character that becomes a sign of the shell or ends a line elsewhere";
            return LW_UNKNOWN;
        }
    }
    for (struct lw_look l = {s, 0};;) {
        uint32_t c = lw_look_next(&l);

        if (c == 0)
            break;
        if ((c < 0x80 && !is_plain(c)) || c >= 0x110000u) {
            *why = "a character that becomes a sign of the shell when it is decoded";
            return LW_UNKNOWN;
        }
    }
    return LW_FALSE;
}

static enum lw_truth eval_shell(const void *compiled, const struct lw_json *value,
                                struct lw_op_context *x)
{
    if (value->type == LW_JSON_NULL)
        return LW_UNKNOWN;
    return evaluate(compiled, value, judge_shell, &x->why);
}

const struct lw_op_class lw_op_shell = {
    .name = "shell",
    .operand = "true or false",
    .meaning =
        "the argument, or a text within it, has (true) or has not (false) a character that a "
        "shell does not take as it is: anything in ASCII but letters, digits, blanks and "
        "`_ - . / : @ % + = ,`. Unknown: a text that begins with `-` (an option to most "
        "programs); percent-encoded or look-alike signs; more than 65,536 values",
    .example = "/file: {shell: false}",
    .compile = compile_bool,
    .eval = eval_shell,
};

/* ---- secret ---- */

static enum lw_truth judge_secret(struct lw_str s, const char **why)
{
    if (s.n > LW_OP_TEXT) {
        *why = "longer than 1 MiB";
        return LW_UNKNOWN;
    }
    return lw_secret_find(s) ? LW_TRUE : LW_FALSE;
}

static enum lw_truth eval_secret(const void *compiled, const struct lw_json *value,
                                 struct lw_op_context *x)
{
    return evaluate(compiled, value, judge_secret, &x->why);
}

const struct lw_op_class lw_op_secret = {
    .name = "secret",
    .operand = "true or false",
    .meaning = "the argument, or a text or name within it, has (true) or has not (false) something "
               "shaped like a credential: the formats listed below, a private key, a JSON Web "
               "Token, a password in a URL, or 32 characters of mixed randomness. Unknown: a text "
               "of more than 1 MiB, more than 65,536 values. A secret without such a shape, or "
               "split or encoded, is not found",
    .example = "/body: {secret: false}",
    .compile = compile_bool,
    .eval = eval_secret,
};
