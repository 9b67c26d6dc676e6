/* Arguments under whole policies: those of examples/policies and one more with the operators that
 * they lack, compiled once.
 *
 * A byte that chooses a tool, a byte that says what is known about paths, and JSON. Oracle: what is
 * refused is refused however the same arguments are written: with escapes for every character, with
 * blanks, with members in another order, and with numbers in another spelling, for which the
 * shortest is the measure. One more argument never turns a refusal into a permit. */
#include <stdio.h>
#include <stdlib.h>

#include "lib/drift/text.h"
#include "lib/policy/op.h"
#include "lib/policy/path.h"
#include "src/config/policy.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define MUST(condition)                                                                            \
    do {                                                                                           \
        if (!(condition))                                                                          \
            abort();                                                                               \
    } while (0)

#define ARENA ((size_t)8 << 20)

static const char more[] =
    "version: 1\n"
    "rules:\n"
    "  - {id: m-allow, match: {server: more, tool: all}, decision: allow}\n"
    "  - id: m-ge\n"
    "    match: {server: more, tool: all, args: {/n: {ge: 100}}}\n"
    "    decision: deny\n"
    "  - id: m-equals\n"
    "    match: {server: more, tool: all, args: {/e: {in: [production, 7, 0.1, null, {a: [1]}]}}}\n"
    "    decision: deny\n"
    "  - id: m-each\n"
    "    match: {server: more, tool: all, args: {/to/*: {any: {not: {glob: \"*@x.org\"}}}}}\n"
    "    decision: deny\n"
    "  - id: m-shell\n"
    "    match: {server: more, tool: all, args: {/cmd: {shell: true}}}\n"
    "    decision: require_approval\n"
    "  - id: m-host\n"
    "    match: {server: more, tool: all, args: {/host: {cidr: 10.0.0.0/8}}}\n"
    "    decision: deny\n"
    "  - id: m-narrow\n"
    "    match:\n"
    "      server: more\n"
    "      tool: narrow\n"
    "      args:\n"
    "        /n: {lt: 100, gt: -0.5}\n"
    "        /i: {type: integer, in: [1, 2, 3]}\n"
    "        /s: {regex: \"[a-z]{1,8}\", length: {max: 8, of: bytes}}\n"
    "        /l: [{exists: false}, {length: {max: 3, of: items}, all: {lt: 10}}]\n"
    "    decision: allow\n";

struct target {
    bool more; /* of the policy above */
    const char *server, *tool;
};

static const struct target targets[] = {
    {false, "files", "read_text_file"},
    {false, "files", "write_file"},
    {false, "files", "edit_file"},
    {false, "db", "query"},
    {false, "browser", "browser_navigate"},
    {false, "browser", "browser_type"},
    {false, "bank", "create_payment"},
    {false, "github", "get_issue"},
    {true, "more", "all"},
    {true, "more", "narrow"},
};
#define TARGETS (sizeof(targets) / sizeof(*targets))

static const char *const examples[] = {"files", "sql", "browser", "payments", "github-read-only"};
#define EXAMPLES (sizeof(examples) / sizeof(*examples))

static void need(int err, const struct lw_config_error *e)
{
    if (err) {
        fprintf(stderr, "policy_args_fuzz: %s\n", e->text);
        abort();
    }
}

/* Once for all inputs, on purpose never freed: still reachable at the end. */
static const struct lw_policy *policy_of(const struct target *t)
{
    static struct lw_policy_loaded *loaded[2];
    struct lw_config_error e;

    if (!loaded[0]) {
        const char *root = getenv("LW_SOURCE_ROOT");
        char paths[EXAMPLES][4096];
        const char *list[EXAMPLES];

        for (size_t i = 0; i < EXAMPLES; i++) {
            snprintf(paths[i], sizeof(paths[i]), "%s/examples/policies/%s.yaml",
                     root ? root : LW_SOURCE_ROOT, examples[i]);
            list[i] = paths[i];
        }
        need(lw_policy_load(list, EXAMPLES, &loaded[0], &e), &e);
        need(lw_policy_load_text("more", lw_strz(more), &loaded[1], &e), &e);
    }
    return loaded[t->more]->policy;
}

/* ---- the same in other words ---- */

enum spelling { AS_SENT, SHORTEST, EXPONENT, SHIFTED, ZEROS, SPELLINGS };

struct style {
    bool escaped, blanks, reversed, extra;
    enum spelling numbers;
};

static void put_blanks(struct lw_buf *b, const struct style *s)
{
    if (s->blanks)
        lw_buf_addz(b, " \n\t\r ");
}

static void put_string(struct lw_buf *b, struct lw_str text, const struct style *s)
{
    if (!s->escaped) {
        lw_json_quote(b, text);
        return;
    }
    lw_buf_addc(b, '"');
    for (size_t at = 0; at < text.n;) {
        uint32_t c = lw_utf8_next(text, &at);

        if (c >= 0x10000)
            lw_buf_addf(b, "\\u%04X\\u%04x", 0xd800 + ((c - 0x10000) >> 10),
                        0xdc00 + ((c - 0x10000) & 0x3ff));
        else
            lw_buf_addf(b, "\\u%04x", c);
    }
    lw_buf_addc(b, '"');
}

/* 12.5 as 125E-1. */
static void put_shifted(struct lw_buf *b, struct lw_str number)
{
    size_t point = lw_str_find(number, LW_STR("."), 0);
    bool digits = false;

    if (point == (size_t)-1) {
        lw_buf_addf(b, "%.*se0", LW_FMT(number));
        return;
    }
    for (size_t i = 0; i < number.n; i++) {
        char c = number.p[i];

        digits = digits || (c >= '1' && c <= '9');
        if (c == '-' || digits)
            if (c != '.')
                lw_buf_addc(b, c);
    }
    lw_buf_addf(b, "E-%zu", number.n - point - 1);
}

static void put_number(struct lw_buf *b, const struct lw_json *v, const struct style *s)
{
    char text[32];
    struct lw_str shortest = {text, lw_json_es6_number(v->number, text)};
    bool plain = !memchr(shortest.p, 'e', shortest.n);

    if (s->numbers == AS_SENT)
        lw_buf_adds(b, v->raw);
    else if (s->numbers == EXPONENT && plain)
        lw_buf_addf(b, "%.*sE+00", LW_FMT(shortest));
    else if (s->numbers == SHIFTED && plain)
        put_shifted(b, shortest);
    else if (s->numbers == ZEROS && plain)
        lw_buf_addf(b, "%.*s%s", LW_FMT(shortest),
                    memchr(shortest.p, '.', shortest.n) ? "00000000000000000" : ".0");
    else
        lw_buf_adds(b, shortest);
}

static void put(struct lw_buf *b, const struct lw_json *v, const struct style *s);

/* The nth from the end where members are turned around; order within an array stays. */
static void put_members(struct lw_buf *b, const struct lw_json *v, const struct style *s)
{
    const struct lw_json *member[64];
    size_t n = 0;

    LW_JSON_EACH (m, v)
        member[n++] = m;
    for (size_t k = 0; k < n; k++) {
        const struct lw_json *m = member[s->reversed && v->type == LW_JSON_OBJECT ? n - 1 - k : k];

        if (k)
            lw_buf_addc(b, ',');
        put_blanks(b, s);
        if (v->type == LW_JSON_OBJECT) {
            put_string(b, m->key, s);
            put_blanks(b, s);
            lw_buf_addc(b, ':');
            put_blanks(b, s);
        }
        put(b, m, s);
    }
    put_blanks(b, s);
}

static void put(struct lw_buf *b, const struct lw_json *v, const struct style *s)
{
    switch (v->type) {
    case LW_JSON_OBJECT:
    case LW_JSON_ARRAY:
        lw_buf_addc(b, v->type == LW_JSON_OBJECT ? '{' : '[');
        put_members(b, v, s);
        lw_buf_addc(b, v->type == LW_JSON_OBJECT ? '}' : ']');
        return;
    case LW_JSON_STRING:
        put_string(b, v->string, s);
        return;
    case LW_JSON_NUMBER:
        put_number(b, v, s);
        return;
    case LW_JSON_NULL:
    case LW_JSON_BOOL:
        lw_buf_adds(b, v->raw);
        return;
    }
}

/* ---- deciding ---- */

static void find_paths(const struct lw_policy *p, struct lw_policy_call *call, struct lw_arena *a,
                       struct lw_policy_path *list, struct lw_policy_paths *paths)
{
    struct lw_str wanted[LW_POLICY_PATHS];
    size_t n = lw_policy_paths_needed(p, call, wanted, LW_POLICY_PATHS);

    n = n < LW_POLICY_PATHS ? n : LW_POLICY_PATHS;
    for (size_t i = 0; i < n; i++) {
        struct lw_path plain;

        lw_path_parse(wanted[i], a, &plain);
        list[i] = (struct lw_policy_path){wanted[i], LW_STR_NONE};
        if (plain.kind == LW_PATH_ABSOLUTE && !plain.up)
            list[i].real = plain.text;
    }
    *paths = (struct lw_policy_paths){list, n, true};
    call->paths = paths;
}

struct seen {
    enum lw_verdict verdict;
    enum lw_policy_why why;
    const struct lw_policy_rule *by;
};

static struct seen decide(const struct target *t, uint8_t known, const struct lw_json *arguments)
{
    const struct lw_policy *p = policy_of(t);
    struct lw_policy_path list[LW_POLICY_PATHS];
    struct lw_policy_paths paths;
    struct lw_policy_result r;
    struct lw_policy_call call = {.server = lw_strz(t->server),
                                  .method = LW_STR("tools/call"),
                                  .name = lw_strz(t->tool),
                                  .kind = LW_PART_TOOLS,
                                  .effect = LW_EFFECT_READ,
                                  .arguments = arguments};
    struct lw_arena a;

    lw_arena_init(&a, ARENA);
    if (known != '0')
        find_paths(p, &call, &a, list, &paths);
    lw_policy_decide(p, &call, &a, &r);
    lw_arena_fini(&a);
    MUST(r.why != LW_POLICY_ERROR);
    return (struct seen){r.verdict, r.why, r.deciding};
}

static struct seen decide_as(const struct target *t, uint8_t known, const struct lw_json *arguments,
                             const struct style *s)
{
    const struct lw_json *again = NULL;
    struct lw_arena a;
    struct lw_buf b;
    struct seen out;

    lw_arena_init(&a, ARENA);
    lw_buf_init(&b, ARENA);
    put(&b, arguments, s);
    if (s->extra) {
        b.n--;
        lw_buf_addf(&b, "%s\"\\u007a-unlisted\":1}", arguments->count ? "," : "");
    }
    MUST(lw_buf_status(&b) == 0);
    MUST(lw_json_parse(&a, lw_buf_str(&b), NULL, &again, NULL) == 0);
    MUST(s->extra || lw_json_equal(arguments, again));
    out = decide(t, known, again);
    lw_buf_fini(&b);
    lw_arena_fini(&a);
    return out;
}

static void check(const struct target *t, uint8_t known, const struct lw_json *arguments)
{
    static const struct style same[] = {{.escaped = true},
                                        {.blanks = true},
                                        {.reversed = true},
                                        {true, true, true, false, AS_SENT}};
    struct seen sent = decide(t, known, arguments);
    struct seen shortest = decide_as(t, known, arguments, &(struct style){.numbers = SHORTEST});

    for (size_t i = 0; i < sizeof(same) / sizeof(*same); i++) {
        struct seen other = decide_as(t, known, arguments, &same[i]);

        MUST(other.verdict == sent.verdict && other.why == sent.why && other.by == sent.by);
    }
    MUST(sent.verdict <= shortest.verdict);
    for (int i = EXPONENT; i < SPELLINGS; i++) {
        struct style s = {.numbers = (enum spelling)i, .escaped = true};

        MUST(decide_as(t, known, arguments, &s).verdict <= shortest.verdict);
    }
    MUST(decide_as(t, known, arguments, &(struct style){.extra = true}).verdict <= sent.verdict);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct lw_json_limits limits = lw_json_default_limits;
    const struct lw_json *arguments = NULL;
    const struct target *t;
    struct lw_arena a;

    if (size < 4)
        return 0;
    t = &targets[(size_t)(data[0] - 'a') % TARGETS];
    limits.members = 63;
    limits.depth = 32;
    lw_arena_init(&a, ARENA);
    if (lw_json_parse(&a, lw_str((const char *)data + 2, size - 2), &limits, &arguments, NULL) ==
            0 &&
        arguments->type == LW_JSON_OBJECT && !lw_json_getz(arguments, "z-unlisted"))
        check(t, data[1], arguments);
    lw_arena_fini(&a);
    return 0;
}
