/* Three lines: an operator (or "pattern"), its operand, a value. Whatever they are, compiling says
 * where and why or evaluates to one of three answers, twice the same; and the parts keep their
 * promises: a table answers as the automaton it was made from, a canonical path is its own
 * canonical form, an address that is one is one kind of host. */
#include <stdint.h>
#include <stdlib.h>

#include "lib/json/json.h"
#include "lib/policy/address.h"
#include "lib/policy/decimal.h"
#include "lib/policy/look.h"
#include "lib/policy/op.h"
#include "lib/policy/path.h"
#include "lib/policy/regex_impl.h"
#include "lib/policy/sql.h"
#include "lib/policy/url.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define MUST(condition)                                                                            \
    do {                                                                                           \
        if (!(condition))                                                                          \
            abort();                                                                               \
    } while (0)

static bool inside(struct lw_str part, struct lw_str whole)
{
    return !part.p || part.n == 0 || (part.p >= whole.p && part.p + part.n <= whole.p + whole.n);
}

static void check_pattern(struct lw_arena *a, struct lw_str pattern, struct lw_str text)
{
    const struct lw_regex *r = NULL;
    struct lw_regex_fault f = {0};
    struct lw_regex stepwise;
    size_t which = 0;

    if (lw_regex_globs(&pattern, 1, true, a, &r, &which, &f) == 0)
        (void)lw_regex_match(r, text);
    r = NULL;
    f.text = NULL;
    if (lw_regex_new(pattern, a, &r, &f) != 0) {
        MUST(!r && f.text && f.at <= pattern.n);
        return;
    }
    stepwise = *r;
    stepwise.table = NULL;
    if (text.n <= 4096)
        MUST(lw_regex_match(r, text) == lw_regex_match(&stepwise, text));
}

static void check_path(struct lw_arena *a, struct lw_str text)
{
    struct lw_path p;
    struct lw_path again;

    lw_path_parse(text, a, &p);
    MUST((p.kind == LW_PATH_ODD) == (p.why != NULL));
    if (p.kind == LW_PATH_ODD)
        return;
    lw_path_parse(p.text, a, &again);
    MUST(again.kind == p.kind && again.up == p.up && lw_str_eq(again.text, p.text));
    MUST(lw_str_find(p.text, LW_STR("//"), 0) == (size_t)-1);
    MUST(lw_path_within(p.text, p.text) == LW_TRUE);
}

static void check_places(struct lw_str text)
{
    struct lw_address a;
    struct lw_host h;
    struct lw_url_parts u;

    lw_host_parse(text, &h);
    MUST((h.kind == LW_HOST_ODD) == (h.why != NULL));
    MUST(inside(h.name, text));
    if (lw_address_parse(text, &a)) {
        MUST(h.kind == LW_HOST_ADDRESS && memcmp(h.address.b, a.b, 16) == 0);
        MUST(lw_address_class(&a) != 0);
    }
    lw_url_take_apart(text, &u);
    MUST(inside(u.scheme, text) && inside(u.query, text));
    if (!u.odd && !lw_str_caseeq(u.scheme, LW_STR("file")))
        MUST(u.host.kind != LW_HOST_ODD && u.port >= -1 && u.port <= 65535);
}

static void check_texts(struct lw_str text)
{
    struct lw_decimal d;

    MUST(lw_look_same(text, text));
    if (lw_decimal_parse(text, &d))
        MUST(lw_decimal_cmp(&d, &d) == 0);
    for (int i = 0; i < LW_SQL_DIALECT_COUNT; i++) {
        struct lw_sql s;

        lw_sql_read(text, (enum lw_sql_dialect)i, &s);
        MUST(s.unclear || (s.statements > 0 && s.kinds != 0));
    }
}

static void check_operator(struct lw_arena *a, const struct lw_op_class *op, struct lw_str operand,
                           const struct lw_json *value)
{
    struct lw_policy_path known = {value->type == LW_JSON_STRING ? value->string : LW_STR("x"),
                                   LW_STR("/data/ws/x")};
    struct lw_policy_paths paths = {&known, 1, true};
    struct lw_op_context x = {.paths = &paths, .arena = a};
    struct lw_op_compiler c = {.arena = a};
    const struct lw_json *v = NULL;
    void *compiled = NULL;
    enum lw_truth t;

    if (lw_json_parse(a, operand, NULL, &v, NULL) != 0)
        return;
    if (op->compile(&c, v, &compiled) != 0) {
        MUST(c.at && inside(c.at->raw, operand) && c.text[0]);
        return;
    }
    t = op->eval(compiled, value, &x);
    MUST(t == LW_FALSE || t == LW_TRUE || t == LW_UNKNOWN);
    MUST(op->eval(compiled, value, &x) == t);
    if (op->takes_missing)
        (void)op->eval(compiled, NULL, &x);
}

/* The line at *at, without its line feed; the rest of the text when it is the `last`. */
static struct lw_str line(struct lw_str s, size_t *at, bool last)
{
    size_t start = *at;
    const char *end = last || start >= s.n ? NULL : memchr(s.p + start, '\n', s.n - start);
    size_t n = end ? (size_t)(end - s.p) - start : s.n - start;

    *at = start + n + (end != NULL);
    return lw_str(s.p + start, n);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *copy = malloc(size + 1);
    struct lw_str whole = {copy, size};
    struct lw_str name, operand, value;
    struct lw_json text = {.type = LW_JSON_STRING};
    const struct lw_json *v = &text;
    const struct lw_op_class *op;
    struct lw_arena a;
    size_t at = 0;

    if (!copy || size > 65536) {
        free(copy);
        return 0;
    }
    memcpy(copy, data, size);
    copy[size] = '\0';
    name = line(whole, &at, false);
    operand = line(whole, &at, false);
    value = line(whole, &at, true);
    lw_arena_init(&a, (size_t)64 << 20);
    check_path(&a, value);
    check_places(value);
    check_texts(value);
    op = lw_op_find(name);
    if (!op)
        check_pattern(&a, operand, value);
    text.string = text.raw = value;
    if (lw_json_parse(&a, value, NULL, &v, NULL) != 0)
        v = &text;
    if (op)
        check_operator(&a, op, operand, v);
    lw_arena_fini(&a);
    free(copy);
    return 0;
}
