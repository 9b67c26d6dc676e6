/* `landwaiter policy explain`: for one call every rule that is about it, and what each of its
 * conditions came to. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/args.h"
#include "cli/out.h"
#include "cli/policy.h"
#include "cli/told.h"
#include "src/store/store.h"

#define ARENA_MAX ((size_t)64 << 20)

struct explain {
    struct lw_cli *cli;
    struct lw_policy_loaded *loaded;
    struct lw_policy_named named;
    const char *given[6]; /* by OPT_SERVER … */
    const char *facts;
    bool all;
    struct lw_json_writer w;
    struct lw_buf json;
};

enum {
    OPT_SERVER,
    OPT_TOOL,
    OPT_PROMPT,
    OPT_RESOURCE,
    OPT_METHOD,
    OPT_ARGUMENTS,
    OPT_FACTS,
    OPT_POLICY,
    OPT_ALL
};
static const struct lw_option options[] = {{"--server", "NAME"}, {"--tool", "NAME"},
                                           {"--prompt", "NAME"}, {"--resource", "URI"},
                                           {"--method", "NAME"}, {"--arguments", "JSON"},
                                           {"--facts", "JSON"},  {"--policy", "FILE"},
                                           {"--all", NULL},      {NULL, NULL}};

static const char *truth_name(enum lw_truth t, bool open)
{
    return open ? "open" : t == LW_TRUE ? "yes" : t == LW_FALSE ? "no" : "unknown";
}

static void rule_as_json(struct explain *x, const struct lw_policy_trace *t, struct lw_str place)
{
    struct lw_json_writer *w = &x->w;

    lw_json_begin_object(w);
    lw_json_kv_string(w, "rule", t->rule->id);
    lw_json_kv_string(w, "decision", lw_strz(lw_verdict_name(t->rule->decision)));
    lw_json_kv_string(w, "at", place);
    lw_json_kv_string(w, "matches", lw_strz(truth_name(t->truth, t->open)));
    lw_json_kv_bool(w, "counts", t->counts);
    lw_json_kv_bool(w, "shadow", t->in_shadow);
    lw_json_kv_bool(w, "undeclared", t->undeclared);
    lw_json_key(w, LW_STR("conditions"));
    lw_json_begin_array(w);
    for (size_t i = 0; i < t->condition_count; i++) {
        const struct lw_policy_condition *c = &t->conditions[i];

        lw_json_begin_object(w);
        lw_json_kv_string(w, "at", c->at);
        lw_json_kv_string(w, "says", c->text);
        lw_json_kv_string(w, "holds", lw_strz(truth_name(c->truth, c->open)));
        if (c->why)
            lw_json_kv_string(w, "why", lw_strz(c->why));
        lw_json_end_object(w);
    }
    lw_json_end_array(w);
    lw_json_end_object(w);
}

static void rule_as_text(struct explain *x, const struct lw_policy_trace *t, struct lw_str place)
{
    enum lw_color color = t->counts ? t->rule->decision == LW_ALLOW  ? LW_GREEN
                                      : t->rule->decision == LW_DENY ? LW_RED
                                                                     : LW_YELLOW
                                    : LW_DIM;

    printf("%s%s%s %.*s: %s%s%s%s (%.*s)\n", lw_color(x->cli, color), t->counts ? "*" : " ",
           lw_color(x->cli, LW_PLAIN), LW_FMT(t->rule->id), lw_verdict_name(t->rule->decision),
           t->truth == LW_TRUE      ? ", matches"
           : t->truth == LW_UNKNOWN ? ", cannot be told"
                                    : ", does not match",
           t->undeclared ? ", but not every argument is listed" : "",
           t->in_shadow ? ", in shadow" : "", LW_FMT(place));
    for (size_t i = 0; i < t->condition_count; i++) {
        const struct lw_policy_condition *c = &t->conditions[i];

        printf("      %-8s", truth_name(c->truth, c->open));
        lw_put_visible(stdout, c->at);
        printf(": ");
        lw_put_visible(stdout, c->text);
        if (c->why)
            printf("  (%s)", c->why);
        putchar('\n');
    }
}

static void tell(void *user, const struct lw_policy_trace *t)
{
    struct explain *x = user;
    struct lw_buf place;

    lw_buf_init(&place, 8192);
    lw_policy_put_place(&place, x->loaded, t->rule);
    if (x->cli->json)
        rule_as_json(x, t, lw_buf_str(&place));
    else
        rule_as_text(x, t, lw_buf_str(&place));
    lw_buf_fini(&place);
}

/* The facts as one object: those of --facts, with what the other options say. */
static int join(struct explain *x, struct lw_arena *a, const struct lw_json **out)
{
    static const char *const names[] = {"server",   "tool",   "prompt",
                                        "resource", "method", "arguments"};
    const struct lw_json *facts = NULL;
    struct lw_json_writer w;
    struct lw_buf text;
    struct lw_str whole;

    if (x->facts && (lw_json_parse(a, lw_strz(x->facts), NULL, &facts, NULL) < 0 ||
                     facts->type != LW_JSON_OBJECT))
        return lw_usage(x->cli, "--facts takes a JSON object");
    if (x->given[OPT_ARGUMENTS] &&
        lw_json_parse(a, lw_strz(x->given[OPT_ARGUMENTS]), NULL, out, NULL) < 0)
        return lw_usage(x->cli, "--arguments takes a JSON object");
    lw_buf_init(&text, (size_t)32 << 20);
    lw_json_writer_init(&w, &text);
    lw_json_begin_object(&w);
    LW_JSON_EACH (i, facts) {
        lw_json_key(&w, i->key);
        lw_json_put_raw(&w, i->raw);
    }
    for (int i = 0; i < OPT_ARGUMENTS; i++) {
        if (x->given[i])
            lw_json_kv_string(&w, names[i], lw_strz(x->given[i]));
    }
    if (x->given[OPT_ARGUMENTS])
        lw_json_kv_raw(&w, "arguments", lw_strz(x->given[OPT_ARGUMENTS]));
    if (!lw_json_getz(facts, "time")) {
        char when[LW_TIME_TEXT_BUF];

        lw_json_kv_string(&w, "time", lw_time_text(lw_wall_ms(), when));
    }
    lw_json_end_object(&w);
    whole = lw_arena_dup(a, lw_buf_str(&text));
    lw_buf_fini(&text);
    if (!whole.p || lw_json_parse(a, whole, NULL, out, NULL) < 0)
        return lw_usage(x->cli, "the facts cannot be read, or say something twice");
    return 0;
}

/* What a human has declared about the tool, where nothing was said on the command line. */
static void declared(struct explain *x, struct lw_arena *a, const struct lw_json *facts,
                     struct lw_policy_call *call)
{
    struct lw_store_error err = {""};
    struct lw_store *store = NULL;
    struct lw_manifest *m = NULL;
    const struct lw_manifest_item *item;
    struct lw_buf text;

    if (call->kind < 0 || lw_store_open(x->cli->state_dir, /* create= */ false, &store, &err) < 0)
        return;
    lw_buf_init(&text, (size_t)80 << 20);
    if (lw_store_manifest(store, call->server, LW_STR(""), &text, &err) == 0 &&
        lw_manifest_load(lw_buf_str(&text), &m) == 0) {
        item = lw_manifest_find(m, (enum lw_part)call->kind, call->name);
        if (item && !lw_json_getz(facts, "effect"))
            call->effect = item->effect;
        for (int d = 0; item && d < LW_DECLARED_COUNT; d++) {
            if (!call->declared[d].p && item->declared[d].p)
                call->declared[d] = lw_arena_dup(a, item->declared[d]);
        }
    }
    lw_manifest_free(&m);
    lw_buf_fini(&text);
    lw_store_close(&store);
}

static int report(struct explain *x, const struct lw_policy_result *r)
{
    int status = r->verdict == LW_ALLOW ? LW_EXIT_OK : LW_EXIT_NO;

    if (x->cli->json) {
        lw_json_end_array(&x->w);
        lw_json_kv_string(&x->w, "decision", lw_strz(lw_verdict_name(r->verdict)));
        lw_json_kv_string(&x->w, "why", lw_strz(lw_policy_why_name(r->why)));
        if (r->deciding)
            lw_json_kv_string(&x->w, "decided_by", r->deciding->id);
        if (r->detail[0])
            lw_json_kv_string(&x->w, "detail", lw_strz(r->detail));
        if (r->shadow)
            lw_json_kv_string(&x->w, "would_be", lw_strz(lw_verdict_name(r->would_be)));
        lw_json_end_object(&x->w);
        return lw_put_json(x->cli, &x->json, status);
    }
    printf("\n%s", lw_verdict_name(r->verdict));
    if (r->deciding)
        printf(" by rule %.*s", LW_FMT(r->deciding->id));
    else
        printf(" (%s)", lw_policy_why_name(r->why));
    if (r->detail[0]) {
        printf(": ");
        lw_put_visible(stdout, lw_strz(r->detail));
    }
    if (r->shadow)
        printf("; without shadow it would be %s", lw_verdict_name(r->would_be));
    printf("\n(the manifest, drift and limits come before and after this)\n");
    return status;
}

static int run(struct explain *x, struct lw_arena *a)
{
    const struct lw_json *facts = NULL;
    struct lw_policy_result result;
    struct lw_policy_call call;
    const char *at;
    char text[256];
    int status = join(x, a, &facts);

    if (status)
        return status;
    if (lw_told_facts(facts, a, &call, &at, text) < 0)
        return lw_usage(x->cli, "%s", text);
    status = lw_policy_open(x->cli, &x->named, &x->loaded);
    if (status)
        return status;
    declared(x, a, facts, &call);
    lw_buf_init(&x->json, (size_t)64 << 20);
    if (x->cli->json) {
        lw_json_writer_init(&x->w, &x->json);
        lw_json_begin_object(&x->w);
        lw_json_key(&x->w, LW_STR("rules"));
        lw_json_begin_array(&x->w);
    }
    if (lw_told_paths(x->loaded->policy, a, &call) < 0 ||
        lw_policy_explain(x->loaded->policy, &call, x->all, a, tell, x, &result) < 0) {
        lw_buf_fini(&x->json);
        return lw_fail(x->cli, "the explanation is too long", NULL);
    }
    return report(x, &result);
}

int lw_policy_verb_explain(struct lw_cli *cli)
{
    struct explain x = {.cli = cli};
    struct lw_arena arena;
    struct lw_args a;
    int got, status = 0;

    lw_args_init(&a, cli, options);
    a.at = 2;
    while ((got = lw_args_next(&a)) != LW_ARGS_END) {
        if (got == LW_ARGS_ERROR)
            return LW_EXIT_USAGE;
        if (got == LW_ARGS_OPERAND)
            return lw_usage(cli, "explain takes options only");
        if (got == OPT_FACTS)
            x.facts = a.value;
        else if (got == OPT_ALL)
            x.all = true;
        else if (got == OPT_POLICY)
            status = lw_policy_name(cli, &x.named, a.value);
        else
            x.given[got] = a.value;
        if (status)
            return status;
    }
    lw_arena_init(&arena, ARENA_MAX);
    status = run(&x, &arena);
    lw_arena_fini(&arena);
    lw_policy_loaded_free(&x.loaded);
    return status;
}
