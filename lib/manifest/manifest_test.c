#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include "lib/base/buf.h"
#include "lib/manifest/manifest.h"

#define RO "\"annotations\":{\"readOnlyHint\":true}"

static const char *const first =
    "{\"package\":\"srv\",\"instructions\":\"hi\",\"tools\":[{\"name\":\"b\"},{\"name\":\"a\"," RO
    "},{\"name\":\"c\"}],\"prompts\":[{\"name\":\"p\"}]}";
static const char *const second =
    "{\"package\":\"srv\",\"instructions\":\"ho\",\"tools\":[{\"name\":\"b\",\"title\":\"B\"},"
    "{\"name\":\"a\",\"title\":\"A\"},{\"name\":\"d\"},{\"name\":\"e\"},{\"name\":\"e\"}],"
    "\"prompts\":[{\"name\":\"q\"}]}";

static struct lw_surface *surface(const char *dump)
{
    struct lw_surface *s = NULL;

    assert_int_equal(lw_surface_from_dump(lw_strz(dump), &s, NULL), 0);
    return s;
}

static struct lw_approval says(const char *by, int64_t at)
{
    return (struct lw_approval){.by = lw_strz(by), .at = at};
}

static struct lw_manifest *approve(const struct lw_manifest *old, const struct lw_surface *live,
                                   const struct lw_approval *a)
{
    struct lw_manifest *m = NULL;

    assert_int_equal(lw_manifest_approve(old, live, a, &m), 0);
    return m;
}

static const struct lw_manifest_item *tool(const struct lw_manifest *m, const char *name)
{
    return lw_manifest_find(m, LW_PART_TOOLS, lw_strz(name));
}

static void assert_str(struct lw_str s, const char *expected)
{
    assert_int_equal(s.n, strlen(expected));
    assert_memory_equal(s.p, expected, s.n);
}

static void effects_have_names(void **state)
{
    enum lw_effect e = LW_EFFECT_MONEY;

    (void)state;
    assert_int_equal(lw_effect_parse(LW_STR("destructive"), &e), 0);
    assert_int_equal(e, LW_EFFECT_DESTRUCTIVE);
    assert_string_equal(lw_effect_name(LW_EFFECT_ADMIN), "admin");
    assert_int_equal(lw_effect_parse(LW_STR("Read"), &e), -LW_ERR_UNKNOWN);
    assert_int_equal(e, LW_EFFECT_DESTRUCTIVE);
}

static void the_whole_surface(void **state)
{
    struct lw_surface *live = surface(first);
    struct lw_approval a = says("ann@example.com", 1700000000000);
    struct lw_manifest *m;

    (void)state;
    a.expires_at = 1800000000000;
    a.reason = LW_STR("first look");
    m = approve(NULL, live, &a);
    assert_int_equal(lw_manifest_count(m, LW_PART_TOOLS), 3);
    assert_int_equal(lw_manifest_count(m, LW_PART_PROMPTS), 1);
    assert_int_equal(lw_manifest_count(m, LW_PART_TEMPLATES), 0);
    assert_str(lw_manifest_first(m, LW_PART_TOOLS)->name, "a");
    assert_str(lw_manifest_first(m, LW_PART_TOOLS)->next->next->name, "c");
    assert_str(lw_manifest_fact(m, LW_FACT_INSTRUCTIONS), "\"hi\"");
    assert_null(lw_manifest_fact(m, LW_FACT_LAUNCH).p);
    assert_str(lw_manifest_server(m), "srv");
    assert_true(lw_digest_eq(lw_manifest_surface_digest(m), lw_surface_digest(live)));
    assert_str(tool(m, "b")->approved_by, "ann@example.com");
    assert_str(tool(m, "b")->reason, "first look");
    assert_int_equal(tool(m, "b")->approved_at, 1700000000000);
    assert_int_equal(tool(m, "b")->expires_at, 1800000000000);
    assert_int_equal(tool(m, "b")->effect, LW_EFFECT_UNKNOWN);
    assert_null(tool(m, "z"));
    lw_surface_free(&live);
    assert_str(tool(m, "c")->json, "{\"name\":\"c\"}"); /* owns what it holds */
    lw_manifest_free(&m);
    assert_null(m);
    lw_manifest_free(&m);
}

/* Only what is named changes; the rest stays as it was approved, facts included. */
static void by_tool_on_top_of_another(void **state)
{
    const struct lw_str names[] = {LW_STR("d"), LW_STR("a"), LW_STR("d")};
    struct lw_surface *one = surface(first);
    struct lw_surface *two = surface(second);
    struct lw_approval a = says("ann", 1000);
    struct lw_approval b = says("bob", 2000);
    struct lw_manifest *old = approve(NULL, one, &a);
    struct lw_manifest *m;

    (void)state;
    b.tools = names;
    b.tool_count = 3;
    b.effect = LW_EFFECT_WRITE;
    m = approve(old, two, &b);
    assert_int_equal(lw_manifest_count(m, LW_PART_TOOLS), 4);
    assert_str(tool(m, "a")->json, "{\"name\":\"a\",\"title\":\"A\"}");
    assert_str(tool(m, "a")->approved_by, "bob");
    assert_int_equal(tool(m, "a")->effect, LW_EFFECT_WRITE);
    assert_str(tool(m, "b")->json, "{\"name\":\"b\"}");
    assert_str(tool(m, "b")->approved_by, "ann");
    assert_int_equal(tool(m, "b")->effect, LW_EFFECT_UNKNOWN);
    assert_non_null(tool(m, "c")); /* gone from the live surface, never withdrawn */
    assert_non_null(tool(m, "d"));
    assert_non_null(lw_manifest_find(m, LW_PART_PROMPTS, LW_STR("p")));
    assert_null(lw_manifest_find(m, LW_PART_PROMPTS, LW_STR("q")));
    assert_str(lw_manifest_fact(m, LW_FACT_INSTRUCTIONS), "\"hi\"");
    assert_false(lw_digest_eq(lw_manifest_surface_digest(m), lw_surface_digest(two)));
    assert_false(lw_digest_eq(lw_manifest_digest(m), lw_manifest_digest(old)));
    lw_manifest_free(&m);
    lw_manifest_free(&old);
    lw_surface_free(&one);
    lw_surface_free(&two);
}

static void by_tool_with_nothing_before(void **state)
{
    const struct lw_str names[] = {LW_STR("b")};
    struct lw_surface *live = surface(first);
    struct lw_approval a = says("ann", 1000);
    struct lw_manifest *m;

    (void)state;
    a.tools = names;
    a.tool_count = 1;
    m = approve(NULL, live, &a);
    assert_int_equal(lw_manifest_count(m, LW_PART_TOOLS), 1);
    assert_int_equal(lw_manifest_count(m, LW_PART_PROMPTS), 0);
    assert_str(lw_manifest_fact(m, LW_FACT_INSTRUCTIONS), "\"hi\"");
    lw_manifest_free(&m);
    lw_surface_free(&live);
}

static void what_cannot_be_approved(void **state)
{
    const struct lw_str gone[] = {LW_STR("c")};
    const struct lw_str twice[] = {LW_STR("e")};
    struct lw_surface *one = surface(first);
    struct lw_surface *two = surface(second);
    struct lw_surface *other = surface("{\"package\":\"other\",\"tools\":[]}");
    struct lw_surface *open = NULL;
    struct lw_approval a = says("ann", 1000);
    struct lw_manifest *old = approve(NULL, one, &a);
    struct lw_manifest *m = NULL;
    static char long_text[5000];

    (void)state;
    memset(long_text, 'x', sizeof(long_text));
    a.tool_count = 1;
    a.tools = gone;
    assert_int_equal(lw_manifest_approve(old, two, &a, &m), -LW_ERR_NOTFOUND);
    a.tools = twice;
    assert_int_equal(lw_manifest_approve(old, two, &a, &m), -LW_ERR_DUPLICATE);
    a.tools = NULL;
    assert_int_equal(lw_manifest_approve(old, other, &a, &m), -LW_ERR_MISMATCH);
    assert_int_equal(lw_surface_new(LW_STR("srv"), LW_STR("dump"), NULL, &open), 0);
    assert_int_equal(lw_manifest_approve(old, open, &a, &m), -LW_ERR_STATE);
    a.by = LW_STR("");
    assert_int_equal(lw_manifest_approve(old, two, &a, &m), -LW_ERR_MISSING);
    a.by = LW_STR("\xff");
    assert_int_equal(lw_manifest_approve(old, two, &a, &m), -LW_ERR_ENCODING);
    a.by = lw_str(long_text, 257);
    assert_int_equal(lw_manifest_approve(old, two, &a, &m), -LW_ERR_LIMIT);
    a.by = LW_STR("ann");
    a.reason = lw_str(long_text, 4097);
    assert_int_equal(lw_manifest_approve(old, two, &a, &m), -LW_ERR_LIMIT);
    a.reason = LW_STR("");
    a.at = -1;
    assert_int_equal(lw_manifest_approve(old, two, &a, &m), -LW_ERR_LIMIT);
    a.at = 253402300800000; /* the year 10000 */
    assert_int_equal(lw_manifest_approve(old, two, &a, &m), -LW_ERR_LIMIT);
    assert_null(m);
    a.at = 5;
    m = approve(old, two, &a); /* the whole: without the name that two tools share */
    assert_null(tool(m, "e"));
    assert_null(tool(m, "c"));
    assert_non_null(tool(m, "d"));
    assert_false(lw_digest_eq(lw_manifest_surface_digest(m), lw_surface_digest(two)));
    lw_manifest_free(&m);
    lw_manifest_free(&old);
    lw_surface_free(&one);
    lw_surface_free(&two);
    lw_surface_free(&other);
    lw_surface_free(&open);
}

/* "read" was said about a tool that called itself read-only. */
static void a_declared_effect_ends_with_the_hints_it_was_given_for(void **state)
{
    struct lw_surface *one = surface(first);
    struct lw_surface *two = surface(second);
    struct lw_approval a = says("ann", 1000);
    struct lw_manifest *old;
    struct lw_manifest *m;

    (void)state;
    a.effect = LW_EFFECT_READ;
    old = approve(NULL, one, &a);
    assert_int_equal(lw_manifest_find(old, LW_PART_PROMPTS, LW_STR("p"))->effect,
                     LW_EFFECT_UNKNOWN);
    a.effect = LW_EFFECT_UNKNOWN;
    m = approve(old, two, &a);
    assert_int_equal(tool(m, "a")->effect, LW_EFFECT_UNKNOWN); /* readOnlyHint is gone */
    assert_int_equal(tool(m, "b")->effect, LW_EFFECT_READ);    /* only the title changed */
    assert_int_equal(tool(m, "d")->effect, LW_EFFECT_UNKNOWN);
    lw_manifest_free(&m);
    lw_manifest_free(&old);
    lw_surface_free(&one);
    lw_surface_free(&two);
}

static void write_one(struct lw_buf *b)
{
    const struct lw_str names[] = {LW_STR("a")};
    struct lw_surface *live =
        surface("{\"package\":\"srv\",\"instructions\":\"hi\",\"tools\":[{\"name\":\"a\"}]}");
    struct lw_approval a = says("ann", 1000);
    struct lw_manifest *m;

    a.tools = names;
    a.tool_count = 1;
    a.effect = LW_EFFECT_READ;
    a.expires_at = 86400000;
    a.reason = LW_STR("ok");
    m = approve(NULL, live, &a);
    lw_manifest_write(m, b);
    assert_int_equal(lw_buf_status(b), 0);
    lw_manifest_free(&m);
    lw_surface_free(&live);
}

/* The digests are those of Python's hashlib over
 * {"projection":"landwaiter.surface/v1","tool":{"name":"a"}} and
 * {"facts":{"instructions":"hi"},"projection":…,"prompts":[],"resourceTemplates":[],"tools":[that]}.
 */
#define A_DIGEST "sha256:570c79e35d0e20de779bb30766eefb8f66340944355c595edfc2b48c90d572ae"
#define S_DIGEST "sha256:1525f9a5cbec872344aa0136a8f5020cc1bedc73c0ef6c46d6024f58444caf7c"
#define TEXT                                                                                       \
    "{\"facts\":{\"instructions\":\"hi\"},\"facts_approval\":{\"approved_at\":"                    \
    "\"1970-01-01T00:00:01.000Z\",\"approved_by\":\"ann\",\"expires_at\":"                         \
    "\"1970-01-02T00:00:00.000Z\",\"reason\":\"ok\"},\"parts\":{\"prompts\":[],"                   \
    "\"resourceTemplates\":[],\"resources\":[],\"tools\":[{\"approved_at\":"                       \
    "\"1970-01-01T00:00:01.000Z\","                                                                \
    "\"approved_by\":\"ann\",\"definition\":{\"name\":\"a\"},\"digest\":\"" A_DIGEST               \
    "\",\"effect\":\"read\",\"expires_at\":\"1970-01-02T00:00:00.000Z\",\"reason\":\"ok\"}]},"     \
    "\"projection\":\"landwaiter.surface/v1\",\"schema\":\"landwaiter/manifest/v2\","              \
    "\"server\":\"srv\",\"surface\":\"" S_DIGEST "\",\"view\":\"dump\"}"

static void text_is_canonical_and_reads_back(void **state)
{
    struct lw_manifest *m = NULL;
    struct lw_buf b;
    struct lw_buf again;
    struct lw_digest d;

    (void)state;
    lw_buf_init(&b, 1 << 20);
    lw_buf_init(&again, 1 << 20);
    write_one(&b);
    assert_str(lw_buf_str(&b), TEXT);
    assert_int_equal(lw_manifest_load(lw_buf_str(&b), &m), 0);
    d = lw_sha256(lw_buf_str(&b));
    assert_true(lw_digest_eq(lw_manifest_digest(m), &d));
    assert_int_equal(tool(m, "a")->effect, LW_EFFECT_READ);
    assert_int_equal(tool(m, "a")->expires_at, 86400000);
    lw_manifest_write(m, &again);
    assert_str(lw_buf_str(&again), TEXT);
    lw_manifest_free(&m);
    lw_buf_fini(&b);
    lw_buf_fini(&again);
}

/* Each case replaces one piece of the text above. */
static void damage_is_noticed(void **state)
{
    static const struct {
        const char *from;
        const char *to;
        int err;
    } cases[] = {
        {"manifest/v2", "manifest/v4", LW_ERR_UNKNOWN},
        {"manifest/v2", "manifest/v3", LW_ERR_DAMAGED}, /* which has something earlier */
        {"manifest/v2", "manifest/v1", LW_ERR_DAMAGED}, /* which knows of no resources */
        {"\"resources\":[],", "", LW_ERR_DAMAGED},
        {"\"effect\":\"read\"", "\"effect\":\"read\",\"scopes\":[\"b\",\"a\"]", LW_ERR_DAMAGED},
        {"\"effect\":\"read\"", "\"effect\":\"read\",\"scopes\":[]", LW_ERR_DAMAGED},
        {"\"effect\":\"read\"", "\"effect\":\"read\",\"scopes\":\"a\"", LW_ERR_DAMAGED},
        {"surface/v1\",\"schema", "surface/v2\",\"schema", LW_ERR_UNKNOWN},
        {"{\"name\":\"a\"}", "{\"name\":\"b\"}", LW_ERR_DAMAGED},
        {"{\"name\":\"a\"}", "{\"name\":\"\"}", LW_ERR_DAMAGED},
        {"{\"name\":\"a\"}", "{\"name\":\"a\",\"x\":1}", LW_ERR_DAMAGED},
        {"\"instructions\":\"hi\"", "\"instructions\":\"ho\"", LW_ERR_DAMAGED},
        {"\"instructions\":\"hi\"", "\"instructions\":null", LW_ERR_DAMAGED},
        {"\"instructions\":\"hi\"", "\"other\":\"hi\"", LW_ERR_DAMAGED},
        {"\"effect\":\"read\"", "\"effect\":\"harmless\"", LW_ERR_DAMAGED},
        {"\"effect\":\"read\"", "\"effect\":\"read\",\"more\":1", LW_ERR_DAMAGED},
        {"\"effect\":\"read\",", "", LW_ERR_DAMAGED},
        {"1970-01-02T00:00:00.000Z\",\"reason\":\"ok\"}]", "tomorrow\",\"reason\":\"ok\"}]",
         LW_ERR_DAMAGED},
        {"\"approved_by\":\"ann\",\"definition", "\"approved_by\":\"\",\"definition",
         LW_ERR_DAMAGED},
        {"\"prompts\":[],", "", LW_ERR_DAMAGED},
        {"\"view\":\"dump\"", "\"view\":7", LW_ERR_DAMAGED},
        {"\"view\":\"dump\"", "\"view\":\"dump\",\"x\":7", LW_ERR_DAMAGED},
        {"\"view\":\"dump\"}", "", LW_ERR_SYNTAX},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        size_t at = lw_str_find(LW_STR(TEXT), lw_strz(cases[i].from), 0);
        struct lw_manifest *m = NULL;
        struct lw_buf b;

        assert_true(at != (size_t)-1);
        lw_buf_init(&b, 1 << 20);
        lw_buf_add(&b, TEXT, at);
        lw_buf_addz(&b, cases[i].to);
        lw_buf_addz(&b, &TEXT[at + strlen(cases[i].from)]);
        assert_int_equal(lw_manifest_load(lw_buf_str(&b), &m), -cases[i].err);
        assert_null(m);
        lw_buf_fini(&b);
    }
}

/* What versions before resources and declarations wrote. */
static void the_first_schema_is_read(void **state)
{
    static const char *const cut[] = {"\"resources\":[],", "manifest/v2"};
    struct lw_manifest *m = NULL;
    struct lw_buf b;
    size_t r = lw_str_find(LW_STR(TEXT), lw_strz(cut[0]), 0);
    size_t v = lw_str_find(LW_STR(TEXT), lw_strz(cut[1]), 0);

    (void)state;
    lw_buf_init(&b, 1 << 20);
    lw_buf_add(&b, TEXT, r);
    lw_buf_add(&b, &TEXT[r + strlen(cut[0])], v - r - strlen(cut[0]));
    lw_buf_addz(&b, "manifest/v1");
    lw_buf_addz(&b, &TEXT[v + strlen(cut[1])]);
    assert_int_equal(lw_manifest_load(lw_buf_str(&b), &m), 0);
    assert_int_equal(lw_manifest_count(m, LW_PART_TOOLS), 1);
    assert_int_equal(lw_manifest_count(m, LW_PART_RESOURCES), 0);
    /* and is from then on written as the second */
    lw_buf_reset(&b);
    lw_manifest_write(m, &b);
    assert_str(lw_buf_str(&b), TEXT);
    lw_manifest_free(&m);
    lw_buf_fini(&b);
}

static struct lw_str words(struct lw_buf *b, const char *one, const char *two)
{
    struct lw_str w[3] = {lw_strz(two), lw_strz(one), lw_strz(two)};

    lw_buf_init(b, 4096);
    assert_int_equal(lw_declared_write(w, 3, b), 0);
    return lw_buf_str(b);
}

static void what_a_human_declares_stays_with_the_hints(void **state)
{
    struct lw_surface *live = surface("{\"tools\":[{\"name\":\"a\"},{\"name\":\"b\"}]}");
    struct lw_surface *text = surface(
        "{\"tools\":[{\"name\":\"a\",\"description\":\"x\"},{\"name\":\"b\",\"annotations\":{"
        "\"readOnlyHint\":true}}]}");
    struct lw_approval a = {.by = LW_STR("ann"), .at = 1};
    struct lw_approval later = {.by = LW_STR("bob"), .also_by = LW_STR("eve"), .at = 2};
    struct lw_manifest *one;
    struct lw_manifest *two;
    struct lw_manifest *three = NULL;
    struct lw_buf data;
    struct lw_buf text_of;

    (void)state;
    a.declared[LW_DECLARED_DATA] = words(&data, "pii", "source-code");
    one = approve(NULL, live, &a);
    assert_str(tool(one, "a")->declared[LW_DECLARED_DATA], "[\"pii\",\"source-code\"]");
    two = approve(one, text, &later);
    assert_str(tool(two, "a")->declared[LW_DECLARED_DATA], "[\"pii\",\"source-code\"]");
    assert_null(tool(two, "b")->declared[LW_DECLARED_DATA].p);
    assert_str(tool(two, "a")->also_by, "eve");
    lw_buf_init(&text_of, 1 << 20);
    lw_manifest_write(two, &text_of);
    assert_int_equal(lw_manifest_load(lw_buf_str(&text_of), &three), 0);
    assert_str(tool(three, "a")->declared[LW_DECLARED_DATA], "[\"pii\",\"source-code\"]");
    assert_str(tool(three, "a")->also_by, "eve");
    lw_manifest_free(&three);
    later.declared[LW_DECLARED_DATA] = LW_STR("[]"); /* takes it back */
    three = approve(one, text, &later);
    assert_null(tool(three, "a")->declared[LW_DECLARED_DATA].p);
    lw_manifest_free(&one);
    lw_manifest_free(&two);
    lw_manifest_free(&three);
    lw_surface_free(&live);
    lw_surface_free(&text);
    lw_buf_fini(&data);
    lw_buf_fini(&text_of);
}

static void words_have_limits(void **state)
{
    struct lw_str many[65];
    struct lw_str odd[] = {LW_STR("a\nb")};
    struct lw_str none[] = {LW_STR("")};
    struct lw_buf b;

    (void)state;
    for (size_t i = 0; i < 65; i++)
        many[i] = LW_STR("w");
    lw_buf_init(&b, 4096);
    assert_int_equal(lw_declared_write(many, 65, &b), -LW_ERR_LIMIT);
    assert_int_equal(lw_declared_write(many, 64, &b), 0);
    assert_str(lw_buf_str(&b), "[\"w\"]");
    assert_int_equal(lw_declared_write(odd, 1, &b), -LW_ERR_ENCODING);
    assert_int_equal(lw_declared_write(none, 1, &b), -LW_ERR_LIMIT);
    lw_buf_fini(&b);
}

static void other_parts_are_approved_by_name(void **state)
{
    struct lw_surface *before =
        surface("{\"tools\":[{\"name\":\"t\"}],\"prompts\":[{\"name\":\"p\"},{\"name\":\"q\"}]}");
    struct lw_surface *live = surface(
        "{\"tools\":[{\"name\":\"t\",\"title\":\"T\"}],\"prompts\":[{\"name\":\"p\",\"title\":"
        "\"P\"},{\"name\":\"q\",\"title\":\"Q\"}]}");
    struct lw_approval a = {.by = LW_STR("ann"), .at = 1};
    struct lw_str p = LW_STR("p");
    struct lw_names also[LW_PART_COUNT] = {[LW_PART_PROMPTS] = {&p, 1}};
    struct lw_manifest *old = approve(NULL, before, &a);
    struct lw_manifest *m;

    (void)state;
    a.tools = &p; /* none of them */
    a.tool_count = 0;
    a.also = also;
    m = approve(old, live, &a);
    assert_str(tool(m, "t")->json, "{\"name\":\"t\"}");
    assert_str(lw_manifest_find(m, LW_PART_PROMPTS, LW_STR("p"))->json,
               "{\"name\":\"p\",\"title\":\"P\"}");
    assert_str(lw_manifest_find(m, LW_PART_PROMPTS, LW_STR("q"))->json, "{\"name\":\"q\"}");
    lw_manifest_free(&m);
    lw_manifest_free(&old);
    lw_surface_free(&before);
    lw_surface_free(&live);
}

static void an_item_twice_is_damage(void **state)
{
    struct lw_manifest *m = NULL;
    size_t start = lw_str_find(LW_STR(TEXT),
                               LW_STR("{\"approved_at\":\"1970-01-01T00:00:01.000Z\""
                                      ",\"approved_by\":\"ann\",\"definition"),
                               0);
    size_t end = lw_str_find(LW_STR(TEXT), LW_STR("]},\"projection"), 0);
    struct lw_buf b;

    (void)state;
    lw_buf_init(&b, 1 << 20);
    lw_buf_add(&b, TEXT, end);
    lw_buf_addc(&b, ',');
    lw_buf_add(&b, &TEXT[start], end - start);
    lw_buf_addz(&b, &TEXT[end]);
    assert_int_equal(lw_manifest_load(lw_buf_str(&b), &m), -LW_ERR_DAMAGED);
    lw_buf_fini(&b);
}

/* ---- what was approved before ---- */

static struct lw_manifest *round_trip(const struct lw_manifest *m)
{
    struct lw_manifest *again = NULL;
    struct lw_buf b;

    lw_buf_init(&b, (size_t)128 << 20);
    lw_manifest_write(m, &b);
    assert_int_equal(lw_manifest_load(lw_buf_str(&b), &again), 0);
    assert_true(lw_digest_eq(lw_manifest_digest(m), lw_manifest_digest(again)));
    lw_buf_fini(&b);
    return again;
}

static void what_was_replaced_is_kept(void **state)
{
    struct lw_approval by_ann = says("ann", 1000);
    struct lw_approval by_bob = says("bob", 2000);
    struct lw_surface *one = surface(first);
    struct lw_surface *two = surface(second);
    struct lw_manifest *old = approve(NULL, one, &by_ann);
    struct lw_manifest *same = approve(old, one, &by_bob);
    struct lw_manifest *made = approve(old, two, &by_bob);
    struct lw_manifest *m = round_trip(made);
    const struct lw_manifest *was = lw_manifest_earlier(m, 0);
    struct lw_digest plain;
    int64_t at = 0;

    (void)state;
    assert_int_equal(lw_manifest_earlier_count(old), 0);
    assert_int_equal(lw_manifest_earlier_count(same), 0); /* renewed: nothing was replaced */
    assert_int_equal(lw_manifest_earlier_count(m), 1);
    assert_null(lw_manifest_earlier(m, 1));
    /* b as it was, c which is gone; a, whose hints changed; the prompt; the instructions. */
    assert_int_equal(lw_manifest_count(was, LW_PART_TOOLS), 3);
    assert_str(lw_manifest_find(was, LW_PART_TOOLS, LW_STR("b"))->json, "{\"name\":\"b\"}");
    assert_str(lw_manifest_find(was, LW_PART_TOOLS, LW_STR("c"))->approved_by, "ann");
    assert_non_null(lw_manifest_find(was, LW_PART_PROMPTS, LW_STR("p")));
    assert_str(lw_manifest_fact(was, LW_FACT_INSTRUCTIONS), "\"hi\"");
    assert_str(lw_manifest_facts_by(was, &at), "ann");
    assert_int_equal(at, 1000);
    /* It grants nothing. */
    assert_null(tool(m, "c"));
    assert_true(lw_digest_eq(lw_manifest_surface_digest(m), lw_manifest_surface_digest(made)));
    plain = *lw_manifest_surface_digest(m);
    assert_int_equal(lw_manifest_forget_earlier(m), 0);
    assert_int_equal(lw_manifest_earlier_count(m), 0);
    assert_true(lw_digest_eq(&plain, lw_manifest_surface_digest(m)));
    assert_false(lw_digest_eq(lw_manifest_digest(m), lw_manifest_digest(made)));
    lw_manifest_free(&old);
    lw_manifest_free(&same);
    lw_manifest_free(&made);
    lw_manifest_free(&m);
    lw_surface_free(&one);
    lw_surface_free(&two);
}

/* `count` approvals of a tool whose text has `size` bytes and another beginning each time. */
static struct lw_manifest *many(int count, size_t size)
{
    struct lw_manifest *m = NULL;

    for (int i = 0; i < count; i++) {
        struct lw_approval a = says("ann", i + 1);
        struct lw_manifest *next;
        struct lw_surface *s;
        struct lw_buf b;

        lw_buf_init(&b, size + 256);
        lw_buf_addf(&b, "{\"tools\":[{\"name\":\"t\",\"title\":\"%d\",\"description\":\"", i);
        for (size_t k = 0; k < size; k++)
            lw_buf_addc(&b, 'x');
        lw_buf_addz(&b, "\"}]}");
        lw_buf_addc(&b, '\0');
        s = surface(b.p);
        next = approve(m, s, &a);
        lw_surface_free(&s);
        lw_manifest_free(&m);
        lw_buf_fini(&b);
        m = next;
    }
    return m;
}

static int64_t earlier_at(const struct lw_manifest *m, uint32_t i)
{
    return lw_manifest_find(lw_manifest_earlier(m, i), LW_PART_TOOLS, LW_STR("t"))->approved_at;
}

/* In number and in bytes; what stays is the first and the latest. */
static void what_was_replaced_is_bounded(void **state)
{
    struct lw_manifest *m = many(30, 10);

    (void)state;
    assert_int_equal(lw_manifest_earlier_count(m), LW_EARLIER_MAX);
    assert_int_equal(earlier_at(m, LW_EARLIER_MAX - 1), 1);
    for (uint32_t i = 0; i + 1 < LW_EARLIER_MAX; i++)
        assert_int_equal(earlier_at(m, i), 29 - i);
    lw_manifest_free(&m);
    m = many(8, LW_EARLIER_BYTES / 4); /* three fit */
    assert_int_equal(lw_manifest_earlier_count(m), 3);
    assert_int_equal(earlier_at(m, 0), 7);
    assert_int_equal(earlier_at(m, 1), 6);
    assert_int_equal(earlier_at(m, 2), 1);
    lw_manifest_free(&m);
    m = many(3, LW_EARLIER_BYTES / 4 * 3); /* only one: the latest */
    assert_int_equal(lw_manifest_earlier_count(m), 1);
    assert_int_equal(earlier_at(m, 0), 2);
    lw_manifest_free(&m);
    m = many(2, LW_EARLIER_BYTES + 1); /* none: the approval counts all the same */
    assert_int_equal(lw_manifest_earlier_count(m), 0);
    lw_manifest_free(&m);
}

/* Read as strictly as the rest. */
static void damage_of_the_earlier_is_noticed(void **state)
{
    static const char *const cases[][2] = {
        {"\"earlier\":[{", "\"earlier\":[{\"x\":1,"},
        {"\"title\":\"0\"", "\"title\":\"9\""}, /* another digest */
        {"manifest/v3", "manifest/v2"},         /* which has nothing earlier */
    };
    struct lw_manifest *m = many(2, 1);
    struct lw_buf b;

    (void)state;
    lw_buf_init(&b, 1 << 20);
    lw_manifest_write(m, &b);
    lw_manifest_free(&m);
    for (size_t i = 0; i < 3; i++) {
        size_t at = lw_str_find(lw_buf_str(&b), lw_strz(cases[i][0]), 0);
        size_t n = strlen(cases[i][0]);
        struct lw_buf bad;

        assert_true(at != (size_t)-1);
        lw_buf_init(&bad, 1 << 20);
        lw_buf_add(&bad, b.p, at);
        lw_buf_addz(&bad, cases[i][1]);
        lw_buf_add(&bad, b.p + at + n, b.n - at - n);
        assert_int_equal(lw_manifest_load(lw_buf_str(&bad), &m), -LW_ERR_DAMAGED);
        lw_buf_fini(&bad);
    }
    lw_buf_fini(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(effects_have_names),
        cmocka_unit_test(the_whole_surface),
        cmocka_unit_test(by_tool_on_top_of_another),
        cmocka_unit_test(by_tool_with_nothing_before),
        cmocka_unit_test(what_cannot_be_approved),
        cmocka_unit_test(a_declared_effect_ends_with_the_hints_it_was_given_for),
        cmocka_unit_test(text_is_canonical_and_reads_back),
        cmocka_unit_test(damage_is_noticed),
        cmocka_unit_test(an_item_twice_is_damage),
        cmocka_unit_test(the_first_schema_is_read),
        cmocka_unit_test(what_a_human_declares_stays_with_the_hints),
        cmocka_unit_test(words_have_limits),
        cmocka_unit_test(other_parts_are_approved_by_name),
        cmocka_unit_test(what_was_replaced_is_kept),
        cmocka_unit_test(what_was_replaced_is_bounded),
        cmocka_unit_test(damage_of_the_earlier_is_noticed),
    };

    return cmocka_run_group_tests_name("manifest", tests, NULL, NULL);
}
