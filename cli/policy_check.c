/* `landwaiter policy check`. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/args.h"
#include "cli/out.h"
#include "cli/policy.h"
#include "src/store/store.h"

struct check {
    struct lw_cli *cli;
    struct lw_policy_loaded *loaded;
    struct lw_json_writer w;
    struct lw_buf json;
    size_t errors;
    size_t warnings;
    /* what approved servers have */
    struct lw_store *store;
    struct lw_arena arena;
    struct lw_policy_known *known;
    size_t known_count;
    size_t known_room;
    int err;
};

static void tell(void *user, const struct lw_policy_finding *f)
{
    struct check *c = user;
    struct lw_buf place;

    lw_buf_init(&place, 8192);
    lw_policy_put_place(&place, c->loaded, f->rule);
    c->errors += f->error;
    c->warnings += !f->error;
    if (c->cli->json) {
        lw_json_begin_object(&c->w);
        lw_json_kv_string(&c->w, "finding", lw_strz(lw_policy_finding_name(f->kind)));
        lw_json_kv_string(&c->w, "severity", lw_strz(f->error ? "error" : "warning"));
        lw_json_kv_string(&c->w, "rule", f->rule->id);
        if (f->other)
            lw_json_kv_string(&c->w, "other", f->other->id);
        lw_json_kv_string(&c->w, "at", lw_buf_str(&place));
        lw_json_kv_string(&c->w, "text", lw_strz(f->text));
        lw_json_end_object(&c->w);
    } else {
        printf("%.*s: %s%s%s: rule %.*s: %s\n", (int)place.n, place.p,
               lw_color(c->cli, f->error ? LW_RED : LW_YELLOW), f->error ? "error" : "warning",
               lw_color(c->cli, LW_PLAIN), LW_FMT(f->rule->id), f->text);
    }
    lw_buf_fini(&place);
}

/* A rule that asks on a page where the configuration has none. */
static void tell_no_page(struct check *c)
{
    for (size_t i = 0; i < lw_policy_rule_count(c->loaded->policy); i++) {
        struct lw_policy_finding f = {.kind = LW_FINDING_SUSPICIOUS,
                                      .rule = lw_policy_rule_at(c->loaded->policy, i)};

        if (!f.rule->terms || !lw_approve_has_way(f.rule->terms, LW_WAY_URL))
            continue;
        snprintf(f.text, sizeof(f.text),
                 "it asks in the way url, but the configuration has no decision_point.page: the "
                 "next way is taken");
        tell(c, &f);
    }
}

static int know(struct check *c, struct lw_str server, int kind, struct lw_str name)
{
    if (c->known_count == c->known_room) {
        size_t room = c->known_room ? c->known_room * 2 : 64;
        struct lw_policy_known *grown = reallocarray(c->known, room, sizeof(*grown));

        if (!grown)
            return -LW_ERR_NOMEM;
        c->known = grown;
        c->known_room = room;
    }
    c->known[c->known_count] = (struct lw_policy_known){lw_arena_dup(&c->arena, server), kind,
                                                        lw_arena_dup(&c->arena, name)};
    return c->known[c->known_count++].name.p ? 0 : -LW_ERR_NOMEM;
}

static int learn(void *user, const struct lw_store_server *row)
{
    struct check *c = user;
    struct lw_store_error err = {""};
    struct lw_manifest *m = NULL;
    struct lw_buf text;
    int r = 0;

    if (!row->approved)
        return 0;
    lw_buf_init(&text, (size_t)80 << 20);
    if (lw_store_manifest(c->store, lw_strz(row->server), lw_strz(row->view), &text, &err) == 0 &&
        lw_manifest_load(lw_buf_str(&text), &m) == 0) {
        for (int part = 0; part < LW_PART_COUNT && r == 0; part++) {
            for (const struct lw_manifest_item *i = lw_manifest_first(m, (enum lw_part)part);
                 i && r == 0; i = i->next)
                r = know(c, lw_strz(row->server), part, i->name);
        }
    }
    lw_manifest_free(&m);
    lw_buf_fini(&text);
    return r;
}

/* What is approved on this machine, if there is a state folder: without it nothing is known and no
 * rule is said to be for nothing. */
static void learn_all(struct check *c)
{
    struct lw_store_error err = {""};

    if (lw_store_open(c->cli->state_dir, /* create= */ false, &c->store, &err) < 0)
        return;
    if (lw_store_servers(c->store, learn, c, &err) < 0)
        c->known_count = 0;
    lw_store_close(&c->store);
}

static int report(struct check *c)
{
    size_t rules = lw_policy_rule_count(c->loaded->policy);
    char digest[LW_DIGEST_TEXT_BUF];
    int status = c->errors + c->warnings > 0 ? LW_EXIT_NO : LW_EXIT_OK;

    if (c->cli->json) {
        lw_json_end_array(&c->w);
        lw_json_kv_int(&c->w, "rules", (int64_t)rules);
        lw_json_kv_string(&c->w, "digest",
                          lw_digest_text(lw_policy_digest(c->loaded->policy), digest));
        lw_json_kv_int(&c->w, "errors", (int64_t)c->errors);
        lw_json_kv_int(&c->w, "warnings", (int64_t)c->warnings);
        lw_json_end_object(&c->w);
        return lw_put_json(c->cli, &c->json, status);
    }
    printf("%zu rule%s in %zu file%s, %zu error%s, %zu warning%s\n", rules, rules == 1 ? "" : "s",
           c->loaded->count, c->loaded->count == 1 ? "" : "s", c->errors, c->errors == 1 ? "" : "s",
           c->warnings, c->warnings == 1 ? "" : "s");
    lw_digest_text(lw_policy_digest(c->loaded->policy), digest);
    printf("policy digest %s\n", digest);
    return status;
}

int lw_policy_verb_check(struct lw_cli *cli)
{
    static const struct lw_option options[] = {{"--policy", "FILE"}, {NULL, NULL}};
    struct check c = {.cli = cli};
    struct lw_policy_named named = {0};
    struct lw_args a;
    int got, status;

    lw_args_init(&a, cli, options);
    a.at = 2;
    while ((got = lw_args_next(&a)) != LW_ARGS_END) {
        if (got == LW_ARGS_ERROR)
            return LW_EXIT_USAGE;
        status = lw_policy_name(cli, &named, a.value);
        if (status)
            return status;
    }
    status = lw_policy_open(cli, &named, &c.loaded);
    if (status)
        return status;
    lw_arena_init(&c.arena, (size_t)64 << 20);
    lw_buf_init(&c.json, (size_t)64 << 20);
    if (cli->json) {
        lw_json_writer_init(&c.w, &c.json);
        lw_json_begin_object(&c.w);
        lw_json_key(&c.w, LW_STR("findings"));
        lw_json_begin_array(&c.w);
    }
    learn_all(&c);
    if (named.of_config && !named.page)
        tell_no_page(&c);
    if (lw_policy_lint(c.loaded->policy, c.known_count > 0 ? c.known : NULL, c.known_count,
                       /* identities= */ false, tell, &c) < 0) {
        status = lw_fail(cli, "out of memory", NULL);
        lw_buf_fini(&c.json);
    } else {
        status = report(&c);
    }
    free(c.known);
    lw_arena_fini(&c.arena);
    lw_policy_loaded_free(&c.loaded);
    return status;
}
