/* The pairs in tests/corpora/drift, measured: how many attacks are held, how many harmless changes
 * are, and which kinds of delta do it. The bounds are the project's own promise (docs/drift.md). */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include "lib/base/buf.h"
#include "lib/drift/drift.h"

#define LINE_MAX_N ((size_t)1 << 20)
#define MISSES_MAX 40

enum set { SET_ATTACKS, SET_NEGATIVES, SET_UPSTREAM, SET_MATERIAL, SET_COUNT };

struct counts {
    unsigned pairs;
    unsigned review;
    unsigned quarantine;
};

struct kind_counts {
    unsigned given[SET_COUNT];       /* pairs with a delta of the kind */
    unsigned quarantined[SET_COUNT]; /* pairs that it would quarantine */
};

static struct counts totals[SET_COUNT];
static struct counts blind[SET_COUNT];  /* of those written after the rules, */
static struct counts aside[SET_COUNT];  /* and those that nobody looked at while making them, */
static struct counts unseen[SET_COUNT]; /* and those whose authors never saw a rule */
static struct kind_counts kinds[LW_DELTA_KIND_COUNT];
static char line[LINE_MAX_N];

static struct lw_surface *surface_of(const struct lw_json *tool)
{
    struct lw_surface *s = NULL;
    struct lw_buf b;

    lw_buf_init(&b, LINE_MAX_N);
    lw_buf_addz(&b, "{\"tools\":[");
    lw_buf_adds(&b, tool->raw);
    lw_buf_addz(&b, "]}");
    assert_int_equal(lw_surface_from_dump(lw_buf_str(&b), &s, NULL), 0);
    lw_buf_fini(&b);
    return s;
}

static struct lw_drift *classify(const struct lw_json *pair)
{
    struct lw_approval a = {.by = LW_STR("ann")};
    struct lw_surface *before = surface_of(lw_json_getz(pair, "before"));
    struct lw_surface *after = surface_of(lw_json_getz(pair, "tool"));
    struct lw_manifest *m = NULL;
    struct lw_drift *d = NULL;

    assert_int_equal(lw_manifest_approve(NULL, before, &a, &m), 0);
    assert_int_equal(lw_drift_classify(m, after, &d), 0);
    lw_manifest_free(&m);
    lw_surface_free(&before);
    lw_surface_free(&after);
    return d;
}

static void count(struct counts *c, enum lw_disposition d)
{
    c->pairs++;
    c->review += d == LW_REVIEW;
    c->quarantine += d == LW_QUARANTINE;
}

static void count_kinds(const struct lw_drift *d, enum set set)
{
    bool seen[LW_DELTA_KIND_COUNT] = {false};

    for (const struct lw_delta *i = lw_drift_first(d); i; i = i->next) {
        if (seen[i->kind])
            continue;
        seen[i->kind] = true;
        kinds[i->kind].given[set]++;
        kinds[i->kind].quarantined[set] += i->disposition == LW_QUARANTINE;
    }
}

static enum set set_of(const struct lw_json *pair, enum set otherwise)
{
    struct lw_str label = lw_json_string_or(lw_json_getz(pair, "label"), LW_STR(""));

    assert_true(lw_str_eqz(label, "attack") || lw_str_eqz(label, "harmless") ||
                lw_str_eqz(label, "material"));
    assert_true(lw_str_eqz(label, "attack") == (otherwise == SET_ATTACKS));
    return lw_str_eqz(label, "material") ? SET_MATERIAL : otherwise;
}

static void measure_pair(const struct lw_json *pair, enum set otherwise)
{
    struct lw_str id = lw_json_string_or(lw_json_getz(pair, "id"), LW_STR("?"));
    struct lw_str written = lw_json_string_or(lw_json_getz(pair, "set"), LW_STR(""));
    enum set set = set_of(pair, otherwise);
    struct lw_drift *d = classify(pair);
    enum lw_disposition got = lw_drift_worst(d);
    static unsigned misses[SET_COUNT];
    bool wrong = set == SET_ATTACKS || set == SET_MATERIAL ? got == LW_PASS : got == LW_QUARANTINE;

    count(&totals[set], got);
    if (lw_str_eqz(written, "blind"))
        count(&blind[set], got);
    if (lw_str_eqz(written, "aside"))
        count(&aside[set], got);
    if (lw_str_eqz(written, "unseen"))
        count(&unseen[set], got);
    count_kinds(d, set);
    if (wrong && misses[set]++ < MISSES_MAX)
        print_message("# %s: %.*s\n", lw_disposition_name(got), LW_FMT(id));
    lw_drift_free(&d);
}

static void measure(const char *name, enum set set)
{
    const char *root = getenv("LW_SOURCE_ROOT");
    char path[4096];
    FILE *f;

    assert_non_null(root);
    snprintf(path, sizeof(path), "%s/tests/corpora/drift/%s", root, name);
    f = fopen(path, "r");
    assert_non_null(f);
    while (fgets(line, sizeof(line), f)) {
        const struct lw_json *v = NULL;
        struct lw_arena arena;

        lw_arena_init(&arena, (size_t)64 << 20);
        assert_int_equal(lw_json_parse(&arena, lw_strz(line), NULL, &v, NULL), 0);
        measure_pair(v, set);
        lw_arena_fini(&arena);
    }
    fclose(f);
}

static double percent(unsigned part, unsigned of)
{
    return of ? 100.0 * part / of : 0;
}

static void say(const char *what, const struct counts *c)
{
    print_message("# %-22s %4u pairs  %5.1f %% held  %5.1f %% quarantined  %5.1f %% reviewed\n",
                  what, c->pairs, percent(c->review + c->quarantine, c->pairs),
                  percent(c->quarantine, c->pairs), percent(c->review, c->pairs));
}

static void attacks_are_held(void **state)
{
    const struct counts *c = &totals[SET_ATTACKS];
    const struct counts *others = &unseen[SET_ATTACKS];
    struct counts ours;

    (void)state;
    measure("attacks.jsonl", SET_ATTACKS);
    ours = (struct counts){c->pairs - others->pairs, c->review - others->review,
                           c->quarantine - others->quarantine};
    say("attacks", c);
    say("  written afterwards", &blind[SET_ATTACKS]);
    say("  kept aside", &aside[SET_ATTACKS]);
    say("  by other authors", &unseen[SET_ATTACKS]);
    assert_true(c->pairs >= 840);
    assert_true(percent(ours.review + ours.quarantine, ours.pairs) >= 97);
    assert_true(percent(ours.quarantine, ours.pairs) >= 90);
    assert_true(percent(others->review + others->quarantine, others->pairs) >= 94);
    assert_true(percent(others->quarantine, others->pairs) >= 77);
}

static void hard_negatives_are_not(void **state)
{
    const struct counts *c = &totals[SET_NEGATIVES];

    (void)state;
    measure("negatives.jsonl", SET_NEGATIVES);
    say("hard negatives", c);
    say("  written afterwards", &blind[SET_NEGATIVES]);
    say("  kept aside", &aside[SET_NEGATIVES]);
    say("  by other authors", &unseen[SET_NEGATIVES]);
    assert_true(c->pairs >= 450);
    /* Written to look dangerous: more of them are held than of real releases. */
    assert_true(percent(c->quarantine, c->pairs) <= 15);
    assert_true(percent(c->review, c->pairs) <= 20);
}

static void real_releases_pass(void **state)
{
    const struct counts *harmless = &totals[SET_UPSTREAM];
    const struct counts *material = &totals[SET_MATERIAL];

    (void)state;
    measure("upstream.jsonl", SET_UPSTREAM);
    say("real, harmless", harmless);
    say("real, material", material);
    assert_true(harmless->pairs >= 150);
    assert_true(percent(harmless->quarantine, harmless->pairs) <= 3);
    assert_true(percent(harmless->review, harmless->pairs) <= 20);
    assert_int_equal(material->review + material->quarantine, material->pairs);
}

/* Not a judgement: what a reader of the figures needs to see where they come from. */
static void each_kind_is_counted(void **state)
{
    unsigned attacks = 0;

    (void)state;
    print_message("# %-26s %21s %21s %21s\n", "pairs with / quarantined", "attacks", "negatives",
                  "real, harmless");
    for (int k = 0; k < LW_DELTA_KIND_COUNT; k++) {
        const struct kind_counts *c = &kinds[k];

        if (c->given[SET_ATTACKS] + c->given[SET_NEGATIVES] + c->given[SET_UPSTREAM] == 0)
            continue;
        attacks += c->given[SET_ATTACKS];
        print_message("# %-26s", lw_delta_name((enum lw_delta_kind)k));
        for (int s = SET_ATTACKS; s <= SET_UPSTREAM; s++)
            print_message("   %4u %5.1f %% %5.1f %%", c->given[s],
                          percent(c->given[s], totals[s].pairs),
                          percent(c->quarantined[s], totals[s].pairs));
        print_message("\n");
    }
    assert_true(attacks >= totals[SET_ATTACKS].pairs);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(attacks_are_held),
        cmocka_unit_test(hard_negatives_are_not),
        cmocka_unit_test(real_releases_pass),
        cmocka_unit_test(each_kind_is_counted),
    };

    return cmocka_run_group_tests_name("drift_corpora", tests, NULL, NULL);
}
