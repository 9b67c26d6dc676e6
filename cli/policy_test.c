/* `landwaiter policy test`: fixtures, and which rules no fixture looks at.
 *
 * A fixture file:
 *   version: 1
 *   policies: [../policy.yaml]        # relative to this file; --policy takes their place
 *   tests:
 *     - name: reads in the workspace
 *       given: {server: files, tool: read_file, arguments: {path: /data/ws/a.txt}}
 *       expect: {decision: allow, rule: fs-read}
 * `expect` has decision, and what else is to be compared: rule (that decides), rules (all that
 * count, in any order), would_be (what shadow rules would make of it), why, detail (a part of it).
 */
#include <libgen.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/args.h"
#include "cli/out.h"
#include "cli/policy.h"
#include "cli/told.h"

#define ARENA_MAX ((size_t)256 << 20)

struct suite {
    struct lw_cli *cli;
    struct lw_policy_named named;
    struct lw_policy_loaded *loaded; /* of --policy, for all fixture files */
    bool coverage;
    struct lw_json_writer w;
    struct lw_buf json;
    size_t passed;
    size_t failed;
    size_t untested;
};

/* One fixture file with its policy. */
struct fixture {
    struct suite *suite;
    struct lw_yaml yaml;
    struct lw_policy_loaded *own;
    struct lw_policy_loaded *loaded;
    bool *seen; /* by number of rule */
    struct lw_arena tree;
    struct lw_arena one; /* of one test */
};

/* ---- results ---- */

static void tell(struct fixture *f, const struct lw_json *test, struct lw_str name, bool ok,
                 struct lw_str why)
{
    struct suite *s = f->suite;
    uint32_t line, column;

    lw_yaml_place(&f->yaml, (size_t)(test->raw.p - f->yaml.json), &line, &column);
    s->passed += ok;
    s->failed += !ok;
    if (s->cli->json) {
        lw_json_begin_object(&s->w);
        lw_json_kv_string(&s->w, "file", lw_strz(f->yaml.name));
        lw_json_kv_int(&s->w, "line", line);
        lw_json_kv_string(&s->w, "name", name);
        lw_json_kv_bool(&s->w, "passed", ok);
        if (!ok)
            lw_json_kv_string(&s->w, "why", why);
        lw_json_end_object(&s->w);
    } else if (!ok) {
        printf("%s:%u:%u: %sFAIL%s ", f->yaml.name, line, column, lw_color(s->cli, LW_RED),
               lw_color(s->cli, LW_PLAIN));
        lw_put_visible(stdout, name);
        printf(": ");
        lw_put_visible(stdout, why);
        putchar('\n');
    }
}

static void add_rules(struct lw_buf *b, const struct lw_policy_result *r)
{
    lw_buf_addc(b, '[');
    for (size_t i = 0; i < r->matched_count; i++)
        lw_buf_addf(b, "%s%.*s", i ? ", " : "", LW_FMT(r->matched[i]->id));
    lw_buf_addc(b, ']');
}

static struct lw_str rule_id(const struct lw_policy_rule *r)
{
    return r ? r->id : LW_STR("none");
}

static bool same_rules(const struct lw_json *wanted, const struct lw_policy_result *r)
{
    if (!lw_json_is(wanted, LW_JSON_ARRAY) || wanted->count != r->matched_count)
        return false;
    LW_JSON_EACH (i, wanted) {
        bool found = false;

        for (size_t k = 0; k < r->matched_count; k++)
            found = found || lw_str_eq(lw_json_string_or(i, LW_STR_NONE), r->matched[k]->id);
        if (!found)
            return false;
    }
    return true;
}

/* What differs is appended to `why`. -LW_ERR_UNKNOWN with *at for a member that there is not. */
static int compare(const struct lw_json *expect, const struct lw_policy_result *r,
                   struct lw_buf *why, const char **at)
{
    LW_JSON_EACH (i, expect) {
        struct lw_str text = lw_json_string_or(i, LW_STR_NONE);
        struct lw_str is;
        bool ok;

        if (lw_str_eqz(i->key, "decision")) {
            is = lw_strz(lw_verdict_name(r->verdict));
            ok = lw_str_eq(text, is);
        } else if (lw_str_eqz(i->key, "rule")) {
            is = rule_id(r->deciding);
            ok = lw_str_eq(text, is) || (i->type == LW_JSON_NULL && !r->deciding);
        } else if (lw_str_eqz(i->key, "why")) {
            is = lw_strz(lw_policy_why_name(r->why));
            ok = lw_str_eq(text, is);
        } else if (lw_str_eqz(i->key, "would_be")) {
            is = r->shadow ? lw_strz(lw_verdict_name(r->would_be)) : LW_STR("nothing in shadow");
            ok = lw_str_eq(text, is) || (i->type == LW_JSON_NULL && !r->shadow);
        } else if (lw_str_eqz(i->key, "detail")) {
            is = lw_strz(r->detail);
            ok = text.p && lw_str_find(is, text, 0) != (size_t)-1;
        } else if (lw_str_eqz(i->key, "rules")) {
            if (same_rules(i, r))
                continue;
            lw_buf_addf(why, "%srules are ", why->n ? "; " : "");
            add_rules(why, r);
            continue;
        } else {
            *at = i->raw.p;
            return -LW_ERR_UNKNOWN;
        }
        if (!ok)
            lw_buf_addf(why, "%s%.*s is %.*s, not %.*s", why->n ? "; " : "", LW_FMT(i->key),
                        LW_FMT(is), LW_FMT(text.p ? text : i->raw));
    }
    return 0;
}

/* ---- one file ---- */

static int broken(const struct fixture *f, const char *at, const char *what)
{
    struct lw_config_error err = {""};

    (void)lw_yaml_fail(&f->yaml, at, &err, "%s", what);
    fprintf(stderr, "landwaiter policy: %s\n", err.text);
    return LW_EXIT_FAILED;
}

static void mark_seen(struct fixture *f, const struct lw_policy_result *r)
{
    size_t count = lw_policy_rule_count(f->loaded->policy);

    for (size_t i = 0; i < count; i++) {
        const struct lw_policy_rule *rule = lw_policy_rule_at(f->loaded->policy, i);

        for (size_t k = 0; k < r->matched_count; k++)
            f->seen[i] = f->seen[i] || r->matched[k] == rule;
        f->seen[i] = f->seen[i] || r->would_be_rule == rule;
    }
}

static int run_one(struct fixture *f, const struct lw_json *test)
{
    const struct lw_json *expect = lw_json_getz(test, "expect");
    struct lw_str name = lw_json_string_or(lw_json_getz(test, "name"), LW_STR("(no name)"));
    struct lw_policy_result result;
    struct lw_policy_call call;
    const char *at = test->raw.p;
    struct lw_buf why;
    char text[256];
    int r;

    LW_JSON_EACH (i, test) {
        if (!lw_str_eqz(i->key, "name") && !lw_str_eqz(i->key, "given") &&
            !lw_str_eqz(i->key, "expect"))
            return broken(f, i->raw.p, "a test has name, given and expect, and nothing else");
    }
    if (!lw_json_is(expect, LW_JSON_OBJECT) || !lw_json_getz(expect, "decision"))
        return broken(f, at, "what is expected? add expect: {decision: allow}");
    lw_arena_reset(&f->one);
    if (lw_told_facts(lw_json_getz(test, "given"), &f->one, &call, &at, text) < 0)
        return broken(f, at ? at : test->raw.p, text[0] ? text : "given: the call is missing");
    if (lw_told_paths(f->loaded->policy, &f->one, &call) < 0)
        return broken(f, test->raw.p, "out of memory");
    lw_policy_decide(f->loaded->policy, &call, &f->one, &result);
    mark_seen(f, &result);
    lw_buf_init(&why, 65536);
    r = compare(expect, &result, &why, &at);
    if (r == 0)
        tell(f, test, name, why.n == 0, lw_buf_str(&why));
    lw_buf_fini(&why);
    return r < 0 ? broken(f, at, "expect has decision, rule, rules, why, would_be and detail") : 0;
}

/* The policies of the fixture file, named from its own folder. */
static int own_policy(struct fixture *f, const struct lw_json *list)
{
    char *folder = strdup(f->yaml.name);
    struct lw_policy_named n = {0};
    char *paths[LW_POLICY_FILES] = {NULL};
    int status = 0;

    LW_JSON_EACH (i, list) {
        char path[PATH_MAX];
        struct lw_str text = lw_json_string_or(i, LW_STR_NONE);
        char *base = folder;

        if (!text.p || n.count == LW_POLICY_FILES) {
            status = broken(f, i->raw.p, "policies is a list of at most 64 files");
            break;
        }
        if (text.p[0] == '/')
            snprintf(path, sizeof(path), "%.*s", LW_FMT(text));
        else
            snprintf(path, sizeof(path), "%s/%.*s", dirname(base), LW_FMT(text));
        snprintf(folder, strlen(f->yaml.name) + 1, "%s", f->yaml.name); /* dirname cuts it */
        paths[n.count] = strdup(path);
        n.paths[n.count] = paths[n.count];
        n.count++;
    }
    if (status == 0)
        status = lw_policy_open(f->suite->cli, &n, &f->own);
    for (size_t i = 0; i < n.count; i++)
        free(paths[i]);
    free(folder);
    f->loaded = f->own;
    return status;
}

static void tell_untested(struct fixture *f)
{
    struct suite *s = f->suite;
    struct lw_buf place;

    lw_buf_init(&place, 8192);
    for (size_t i = 0; i < lw_policy_rule_count(f->loaded->policy); i++) {
        const struct lw_policy_rule *rule = lw_policy_rule_at(f->loaded->policy, i);

        if (f->seen[i])
            continue;
        s->untested++;
        lw_buf_reset(&place);
        lw_policy_put_place(&place, f->loaded, rule);
        if (s->cli->json) {
            lw_json_begin_object(&s->w);
            lw_json_kv_string(&s->w, "untested", rule->id);
            lw_json_kv_string(&s->w, "at", lw_buf_str(&place));
            lw_json_end_object(&s->w);
        } else {
            printf("%.*s: rule %.*s counts in no fixture\n", (int)place.n, place.p,
                   LW_FMT(rule->id));
        }
    }
    lw_buf_fini(&place);
}

static int run_tests(struct fixture *f)
{
    const struct lw_json *root, *tests, *version;
    int64_t number = 0;
    int status = 0;

    if (lw_json_parse(&f->tree, lw_yaml_json(&f->yaml), NULL, &root, NULL) < 0)
        return broken(f, NULL, "a number in it is not exact, or it is too large");
    LW_JSON_EACH (i, root) {
        if (!lw_str_eqz(i->key, "version") && !lw_str_eqz(i->key, "policies") &&
            !lw_str_eqz(i->key, "tests"))
            return broken(f, i->raw.p, "a fixture file has version, policies and tests");
    }
    version = lw_json_getz(root, "version");
    tests = lw_json_getz(root, "tests");
    if (!lw_json_int(version, &number) || number != 1)
        return broken(f, version ? version->raw.p : NULL, "add version: 1");
    if (!lw_json_is(tests, LW_JSON_ARRAY) || tests->count == 0)
        return broken(f, tests ? tests->raw.p : NULL, "there are no tests: add tests: [...]");
    if (f->suite->loaded)
        f->loaded = f->suite->loaded;
    else if (lw_json_getz(root, "policies"))
        status = own_policy(f, lw_json_getz(root, "policies"));
    else
        status = own_policy(f, NULL);
    if (status)
        return status;
    f->seen = calloc(lw_policy_rule_count(f->loaded->policy) + 1, sizeof(*f->seen));
    if (!f->seen)
        return LW_EXIT_FAILED;
    LW_JSON_EACH (i, tests) {
        if (status == 0)
            status = run_one(f, i);
    }
    if (status == 0 && f->suite->coverage)
        tell_untested(f);
    return status;
}

static int run_file(struct suite *s, const char *path)
{
    struct fixture f = {.suite = s};
    struct lw_config_error err = {""};
    int status;

    lw_arena_init(&f.tree, ARENA_MAX);
    lw_arena_init(&f.one, ARENA_MAX);
    if (lw_yaml_read(path, "fixture", "FIXTURES", &f.yaml, &err) < 0) {
        fprintf(stderr, "landwaiter policy: %s\n", err.text);
        status = LW_EXIT_FAILED;
    } else {
        status = run_tests(&f);
    }
    free(f.seen);
    lw_policy_loaded_free(&f.own);
    lw_yaml_fini(&f.yaml);
    lw_arena_fini(&f.tree);
    lw_arena_fini(&f.one);
    return status;
}

static int finish(struct suite *s, int status)
{
    if (status == 0 && s->failed + s->untested > 0)
        status = LW_EXIT_NO;
    if (s->cli->json) {
        lw_json_end_array(&s->w);
        lw_json_kv_int(&s->w, "passed", (int64_t)s->passed);
        lw_json_kv_int(&s->w, "failed", (int64_t)s->failed);
        if (s->coverage)
            lw_json_kv_int(&s->w, "untested", (int64_t)s->untested);
        lw_json_end_object(&s->w);
        return lw_put_json(s->cli, &s->json, status);
    }
    printf("%zu passed, %zu failed", s->passed, s->failed);
    if (s->coverage)
        printf(", %zu rule%s untested", s->untested, s->untested == 1 ? "" : "s");
    putchar('\n');
    return status;
}

enum { OPT_POLICY, OPT_COVERAGE };
static const struct lw_option options[] = {
    {"--policy", "FILE"}, {"--coverage", NULL}, {NULL, NULL}};

/* Takes the options, and runs the fixture files in a second pass, when all options are known. */
static int pass(struct suite *s, bool run, size_t *files)
{
    struct lw_args a;
    int got;

    lw_args_init(&a, s->cli, options);
    a.at = 2;
    while ((got = lw_args_next(&a)) != LW_ARGS_END) {
        int status = 0;

        if (got == LW_ARGS_ERROR)
            return LW_EXIT_USAGE;
        if (got == LW_ARGS_OPERAND) {
            ++*files;
            status = run ? run_file(s, a.value) : 0;
        } else if (got == OPT_COVERAGE) {
            s->coverage = true;
        } else if (!run) {
            status = lw_policy_name(s->cli, &s->named, a.value);
        }
        if (status)
            return status;
    }
    return 0;
}

int lw_policy_verb_test(struct lw_cli *cli)
{
    struct suite s = {.cli = cli};
    size_t files = 0;
    int status = pass(&s, /* run= */ false, &files);

    if (status)
        return status;
    if (files == 0)
        return lw_usage(cli, "name a file of fixtures");
    if (s.named.count > 0) {
        status = lw_policy_open(cli, &s.named, &s.loaded);
        if (status)
            return status;
    }
    lw_buf_init(&s.json, (size_t)64 << 20);
    if (cli->json) {
        lw_json_writer_init(&s.w, &s.json);
        lw_json_begin_object(&s.w);
        lw_json_key(&s.w, LW_STR("tests"));
        lw_json_begin_array(&s.w);
    }
    status = pass(&s, /* run= */ true, &files);
    lw_policy_loaded_free(&s.loaded);
    if (status) {
        lw_buf_fini(&s.json);
        return status;
    }
    return finish(&s, 0);
}
