/* What a human declared about a tool, and what new text says within it and beyond it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "lib/base/buf.h"
#include "lib/drift/drift.h"

static struct lw_surface *surface(const char *text, const char *more)
{
    struct lw_surface *s = NULL;
    struct lw_buf b;

    lw_buf_init(&b, 1 << 16);
    lw_buf_addz(&b, "{\"tools\":[{\"name\":\"note\",\"description\":");
    lw_json_quote(&b, lw_strz(text));
    lw_buf_addf(&b, "%s}]}", more);
    assert_int_equal(lw_surface_from_dump(lw_buf_str(&b), &s, NULL), 0);
    lw_buf_fini(&b);
    return s;
}

struct declared {
    enum lw_effect effect;
    const char *data;
    const char *destinations;
    const char *scopes;
};

static struct lw_manifest *approve(const struct lw_surface *s, const struct declared *d)
{
    struct lw_approval a = {.by = LW_STR("ann"), .effect = d->effect};
    struct lw_manifest *m = NULL;

    if (d->data)
        a.declared[LW_DECLARED_DATA] = lw_strz(d->data);
    if (d->destinations)
        a.declared[LW_DECLARED_DESTINATIONS] = lw_strz(d->destinations);
    if (d->scopes)
        a.declared[LW_DECLARED_SCOPES] = lw_strz(d->scopes);
    assert_int_equal(lw_manifest_approve(NULL, s, &a, &m), 0);
    return m;
}

/* The disposition of the tool whose text gets `more` and whose definition gets `members`; *kind
 * whether a delta of that name is there. */
static enum lw_disposition grown(const struct declared *declared, const char *text,
                                 const char *more, const char *members, const char *kind,
                                 bool *there)
{
    struct lw_surface *before = surface(text, "");
    struct lw_manifest *m = approve(before, declared);
    struct lw_drift *d = NULL;
    struct lw_surface *live;
    enum lw_disposition worst;
    char whole[512];

    snprintf(whole, sizeof(whole), "%s%s", text, more);
    live = surface(whole, members);
    assert_int_equal(lw_drift_classify(m, live, &d), 0);
    worst = LW_PASS;
    *there = false;
    for (const struct lw_delta *i = lw_drift_first(d); i; i = i->next) {
        /* not what words weigh: nobody declares that */
        if (i->kind == LW_DELTA_UNUSUAL_TEXT_ADDED || i->kind == LW_DELTA_SUSPICIOUS_TEXT_ADDED)
            continue;
        worst = i->disposition > worst ? i->disposition : worst;
        *there = *there || strcmp(lw_delta_name(i->kind), kind) == 0;
        if (i->disposition != LW_PASS)
            print_message("# %s: %.*s\n", lw_delta_name(i->kind), LW_FMT(i->note));
    }
    lw_drift_free(&d);
    lw_manifest_free(&m);
    lw_surface_free(&before);
    lw_surface_free(&live);
    return worst;
}

static void within(const struct declared *declared, const char *more, const char *members)
{
    bool there;

    if (grown(declared, "Keeps a note.", more, members, "-", &there) != LW_PASS)
        fail_msg("not within: %s%s", more, members);
}

static void beyond(const struct declared *declared, const char *more, const char *members,
                   const char *kind)
{
    bool there;

    if (grown(declared, "Keeps a note.", more, members, kind, &there) != LW_QUARANTINE || !there)
        fail_msg("not beyond, or not %s: %s%s", kind, more, members);
}

#define PARAM(name, schema)                                                                        \
    ",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"string\"},"          \
    "\"" name "\":" schema "},\"additionalProperties\":false}"

static void destinations(void **state)
{
    static const char e[] = "declared_destination_exceeded";
    const struct declared d = {
        .destinations = "[\"+44 20 7946 0991\",\"ann@post.dev\",\"https://hooks.dev/T01/\","
                        "\"notes.dev\"]"};
    const struct declared none = {0};
    bool there;

    (void)state;
    within(&d, " It is sent to https://api.notes.dev/in and nowhere else.", "");
    within(&d, " It is sent to https://hooks.dev/T01/x and nowhere else.", "");
    within(&d, " It is sent to ann@post.dev and nowhere else.", "");
    within(&d, " Calls +442079460991 about it.", "");
    within(&d, " The format is that of https://notes.dev/x.", "");
    beyond(&d, " It is sent to https://other.dev/in and nowhere else.", "", e);
    beyond(&d, " It is sent to bob@post.dev and nowhere else.", "", e);
    beyond(&d, " Calls +442079460992 about it.", "", e);
    /* Calm, and for review where nothing was declared. */
    beyond(&d, " The format is that of https://other.dev/x.", "", e);
    assert_int_equal(grown(&none, "Keeps a note.", " The format is that of https://other.dev/x.",
                           "", "link_mentioned", &there),
                     LW_REVIEW);
    assert_true(there);
    /* Documentation is no destination, an icon neither. */
    within(&d, " See the documentation at https://docs.other.dev/docs/notes.", "");
    assert_int_equal(grown(&d, "Keeps a note.", "",
                           ",\"icons\":[{\"src\":\"https://pictures.dev/x.png\"}]", e, &there),
                     LW_REVIEW);
    assert_false(there);
}

/* By a parameter, data goes wherever a call says. */
static void parameters(void **state)
{
    const struct declared d = {.destinations = "[\"notes.dev\"]"};
    const struct declared data = {.data = "[\"conversation\"]"};
    const struct declared other = {.data = "[\"weather\"]"};
    const struct declared destroys = {.effect = LW_EFFECT_DESTRUCTIVE};
    const struct declared writes = {.effect = LW_EFFECT_WRITE};
    struct lw_surface *before = surface("Keeps a note.", PARAM("tag", "{\"type\":\"string\"}"));
    static const struct {
        const char *member;
        int who; /* of the five above */
        enum lw_disposition is;
        const char *kind;
    } cases[] = {
        {PARAM("url", "{\"type\":\"string\"}"), 0, LW_QUARANTINE, "declared_destination_exceeded"},
        {PARAM("url", "{\"enum\":[\"https://eu.notes.dev\",\"https://notes.dev\"]}"), 0, LW_PASS,
         "param_added"},
        {PARAM("url", "{\"enum\":[\"https://other.dev\",\"https://notes.dev\"]}"), 0, LW_QUARANTINE,
         "declared_destination_exceeded"},
        {PARAM("transcript", "{\"type\":\"string\"}"), 1, LW_PASS, "param_added"},
        {PARAM("transcript", "{\"type\":\"string\"}"), 2, LW_QUARANTINE, "context_param_added"},
        {PARAM("purge", "{\"type\":\"boolean\"}"), 3, LW_PASS, "param_added"},
        {PARAM("purge", "{\"type\":\"boolean\"}"), 4, LW_QUARANTINE, "declared_effect_exceeded"},
    };
    const struct declared *const who[] = {&d, &data, &other, &destroys, &writes};

    (void)state;
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct lw_surface *live = surface("Keeps a note.", cases[i].member);
        struct lw_manifest *m = approve(before, who[cases[i].who]);
        struct lw_drift *drift = NULL;
        bool there = false;

        assert_int_equal(lw_drift_classify(m, live, &drift), 0);
        for (const struct lw_delta *x = lw_drift_first(drift); x; x = x->next)
            there = there || strcmp(lw_delta_name(x->kind), cases[i].kind) == 0;
        if (lw_drift_worst(drift) != cases[i].is || !there)
            fail_msg("case %zu: %s", i, lw_disposition_name(lw_drift_worst(drift)));
        lw_drift_free(&drift);
        lw_manifest_free(&m);
        lw_surface_free(&live);
    }
    lw_surface_free(&before);
}

static void scopes(void **state)
{
    static const char e[] = "declared_scope_exceeded";
    const struct declared d = {.scopes = "[\"admin:org\",\"read-zone\"]"};
    const struct declared none = {0};
    bool there;

    (void)state;
    within(&d, " The token needs the admin:org scope.", "");
    within(&d, " The token needs the read:zone scope.", "");
    beyond(&d, " The token needs the read:city scope.", "", e);
    beyond(&d, " The token needs the admin:organisation scope.", "", e);
    assert_int_equal(grown(&none, "Keeps a note.", " The token needs the read:city scope.", "",
                           "credential_scope_added", &there),
                     LW_REVIEW);
    assert_true(there);
}

static void data(void **state)
{
    static const char e[] = "declared_data_exceeded";
    const struct declared health = {.data = "[\"health\"]"};
    const struct declared salary = {.data = "[\"salary\"]"};
    const struct declared weather = {.data = "[\"weather\"]"};
    const struct declared none = {0};
    bool there;

    (void)state;
    within(&health, " The salary is shown beside it.", "");
    within(&salary, " The salary is shown beside it.", "");
    beyond(&weather, " The salary is shown beside it.", "", e);
    assert_int_equal(grown(&none, "Keeps a note.", " The salary is shown beside it.", "",
                           "data_class_added", &there),
                     LW_REVIEW);
    assert_true(there);
}

static void effects(void **state)
{
    static const char e[] = "declared_effect_exceeded";
    const struct declared reads = {.effect = LW_EFFECT_READ};
    const struct declared writes = {.effect = LW_EFFECT_WRITE};
    const struct declared destroys = {.effect = LW_EFFECT_DESTRUCTIVE};
    const struct declared none = {0};
    bool there;

    (void)state;
    within(&destroys, " Deletes it afterwards.", "");
    within(&writes, " Updates it afterwards.", "");
    beyond(&writes, " Deletes it afterwards.", "", e);
    beyond(&reads, " Updates it afterwards.", "", e);
    beyond(&reads, " Sends it to the team.", "", e);
    assert_int_equal(
        grown(&none, "Creates a note.", " Deletes the old one.", "", "effect_claimed", &there),
        LW_REVIEW);
    assert_true(there);

    /* What an approved sentence says against the declaration is no news; a new one is. */
    assert_int_equal(
        grown(&writes, "Creates a note. Deletes the old one.", " Of any length.", "", e, &there),
        LW_PASS);
    assert_int_equal(grown(&writes, "Creates a note. Deletes the old one.", " Deletes all others.",
                           "", e, &there),
                     LW_QUARANTINE);
    assert_true(there);
}

/* A claim of the server makes nothing of it looser. */
static void annotations(void **state)
{
    const struct declared destroys = {.effect = LW_EFFECT_DESTRUCTIVE};
    const struct declared reads = {.effect = LW_EFFECT_READ};
    bool there;

    (void)state;
    beyond(&reads, " Updates it afterwards.", ",\"annotations\":{\"readOnlyHint\":true}",
           "declared_effect_exceeded");
    assert_int_equal(grown(&destroys, "Keeps a note.", "",
                           ",\"annotations\":{\"readOnlyHint\":\"yes\"}", "annotation_unreadable",
                           &there),
                     LW_REVIEW);
    assert_true(there);
}

/* ---- of the server ---- */

static struct lw_surface *asking(const char *scopes, const char *tools)
{
    struct lw_surface *s = NULL;
    const struct lw_json *v;
    const struct lw_json *list;
    struct lw_str next;
    struct lw_arena a;

    lw_arena_init(&a, 1 << 20);
    assert_int_equal(lw_surface_new(LW_STR("s"), LW_STR("v"), NULL, &s), 0);
    assert_int_equal(lw_json_parse(&a, lw_strz(tools), NULL, &list, NULL), 0);
    assert_int_equal(lw_surface_add_page(s, LW_PART_TOOLS, list, &next), 0);
    lw_surface_skip_part(s, LW_PART_PROMPTS);
    lw_surface_skip_part(s, LW_PART_TEMPLATES);
    lw_surface_skip_part(s, LW_PART_RESOURCES);
    assert_int_equal(lw_json_parse(&a, lw_strz(scopes), NULL, &v, NULL), 0);
    assert_int_equal(lw_surface_set_fact(s, LW_FACT_AUTH, v), 0);
    assert_int_equal(lw_surface_seal(s), 0);
    lw_arena_fini(&a);
    return s;
}

/* What a server that asks for `scopes` now is, when two tools have such declarations. */
static enum lw_disposition asked(const char *one, const char *two, const char *now,
                                 enum lw_delta_kind kind)
{
    static const char tools[] = "{\"tools\":[{\"name\":\"one\"},{\"name\":\"two\"}]}";
    struct lw_str names[] = {LW_STR("one"), LW_STR("two")};
    struct lw_approval a = {.by = LW_STR("ann"), .tools = names, .tool_count = 1};
    struct lw_surface *before = asking("{\"scopes\":[\"read\"]}", tools);
    struct lw_surface *live = asking(now, tools);
    struct lw_manifest *first = NULL;
    struct lw_manifest *m = NULL;
    struct lw_drift *d = NULL;
    enum lw_disposition is;

    if (one)
        a.declared[LW_DECLARED_SCOPES] = lw_strz(one);
    assert_int_equal(lw_manifest_approve(NULL, before, &a, &first), 0);
    a.tools = names + 1;
    a.declared[LW_DECLARED_SCOPES] = two ? lw_strz(two) : LW_STR_NONE;
    assert_int_equal(lw_manifest_approve(first, before, &a, &m), 0);
    assert_int_equal(lw_drift_classify(m, live, &d), 0);
    assert_int_equal(lw_drift_first(d)->kind, kind);
    is = lw_drift_server(d);
    lw_drift_free(&d);
    lw_manifest_free(&m);
    lw_manifest_free(&first);
    lw_surface_free(&before);
    lw_surface_free(&live);
    return is;
}

static void scopes_of_the_server(void **state)
{
    static const char now[] = "{\"scopes\":[\"read\",\"write\"]}";

    (void)state;
    assert_int_equal(asked(NULL, NULL, now, LW_DELTA_AUTH_SCOPE_ADDED), LW_REVIEW);
    assert_int_equal(asked("[\"write\"]", NULL, now, LW_DELTA_AUTH_SCOPE_DECLARED), LW_PASS);
    assert_int_equal(asked("[\"read\"]", NULL, now, LW_DELTA_AUTH_SCOPE_ADDED), LW_REVIEW);
    assert_int_equal(asked("[\"read\"]", "[\"admin\"]", now, LW_DELTA_DECLARED_SCOPE_EXCEEDED),
                     LW_QUARANTINE);
    assert_int_equal(asked("[\"read\"]", "[\"write\"]", now, LW_DELTA_AUTH_SCOPE_DECLARED),
                     LW_PASS);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(destinations),
        cmocka_unit_test(parameters),
        cmocka_unit_test(scopes),
        cmocka_unit_test(data),
        cmocka_unit_test(effects),
        cmocka_unit_test(annotations),
        cmocka_unit_test(scopes_of_the_server),
    };

    return cmocka_run_group_tests_name("drift_declared", tests, NULL, NULL);
}
