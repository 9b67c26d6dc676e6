/* What `landwaiter status` shows of rules: those in force for each server, what is switched off,
 * what is used of limits, and how many calls wait for a human. */
#include <stdio.h>
#include <string.h>

#include "cli/out.h"
#include "cli/status.h"
#include "lib/json/json.h"

#define DIGEST_SHOWN 19 /* "sha256:" and twelve digits; --json has all of it */

static bool is_zero(const struct lw_digest *d)
{
    static const struct lw_digest zero = {{0}};

    return lw_digest_eq(d, &zero);
}

/* ---- rules in force ---- */

static void add_files(struct lw_table *t, const struct lw_store_policy *p)
{
    char text[sizeof(p->file) + 32];

    if (p->files > 1)
        snprintf(text, sizeof(text), "%s and %u more", p->file, (unsigned)p->files - 1);
    else
        snprintf(text, sizeof(text), "%s", p->file[0] ? p->file : "-");
    lw_table_add(t, lw_strz(text));
}

static void print_policies(struct lw_cli *cli, const struct lw_store_policy *v, size_t n)
{
    static const char *const headings[] = {"SERVER", "RULES", "MODE", "POLICY",
                                           "SINCE",  "READ",  "FILES"};
    struct lw_table t;

    if (n == 0) {
        fputs("\nNo gateway has said yet which rules are in force.\n", stdout);
        return;
    }
    fputc('\n', stdout);
    lw_table_init(&t, 7);
    for (size_t i = 0; i < 7; i++)
        lw_table_add(&t, lw_strz(headings[i]));
    for (size_t i = 0; i < n; i++) {
        char digest[LW_DIGEST_TEXT_BUF];
        char when[LW_WHEN_BUF];
        char count[16];

        snprintf(count, sizeof(count), "%u", (unsigned)v[i].rules);
        lw_table_add(&t, lw_strz(v[i].server));
        lw_table_add(&t, lw_strz(is_zero(&v[i].digest) ? "-" : count));
        lw_table_add(&t, lw_strz(v[i].mode));
        lw_table_add(&t, is_zero(&v[i].digest)
                             ? LW_STR("-")
                             : lw_str(lw_digest_text(&v[i].digest, digest).p, DIGEST_SHOWN));
        lw_table_add(&t, lw_strz(lw_when(v[i].since, when)));
        lw_table_add(&t, lw_strz(lw_when(v[i].read_at, when)));
        add_files(&t, &v[i]);
    }
    lw_table_print(&t, cli, stdout);
    for (size_t i = 0; i < n; i++) {
        if (!v[i].failed)
            continue;
        printf("%s%s%s: the files were bad when they were read last, the rules from before stay in "
               "force: ",
               lw_color(cli, LW_RED), v[i].server, lw_color(cli, LW_PLAIN));
        lw_put_visible(stdout, lw_strz(v[i].error));
        fputc('\n', stdout);
    }
}

static void put_policies(struct lw_json_writer *w, const struct lw_store_policy *v, size_t n)
{
    lw_json_key(w, LW_STR("policies"));
    lw_json_begin_array(w);
    for (size_t i = 0; i < n; i++) {
        char digest[LW_DIGEST_TEXT_BUF];
        char since[LW_TIME_TEXT_BUF];
        char read[LW_TIME_TEXT_BUF];

        lw_json_begin_object(w);
        lw_json_kv_string(w, "server", lw_strz(v[i].server));
        lw_json_kv_string(w, "mode", lw_strz(v[i].mode));
        if (!is_zero(&v[i].digest)) {
            lw_json_kv_string(w, "policy", lw_digest_text(&v[i].digest, digest));
            lw_json_kv_int(w, "rules", v[i].rules);
            lw_json_kv_string(w, "file", lw_strz(v[i].file));
            lw_json_kv_int(w, "files", v[i].files);
        }
        lw_json_kv_string(w, "since", lw_time_text(v[i].since, since));
        lw_json_kv_string(w, "read", lw_time_text(v[i].read_at, read));
        lw_json_kv_bool(w, "failed", v[i].failed);
        if (v[i].failed)
            lw_json_kv_string(w, "error", lw_strz(v[i].error));
        lw_json_kv_string(w, "record", lw_strz(v[i].record));
        lw_json_end_object(w);
    }
    lw_json_end_array(w);
}

/* ---- what is switched off ---- */

static void print_kills(struct lw_cli *cli, const struct lw_store_kill *v, size_t n)
{
    if (n == 0)
        fputs("\nNothing is switched off.\n", stdout);
    for (size_t i = 0; i < n; i++) {
        char when[LW_WHEN_BUF];

        printf("%s  %sswitched off%s  %s", i == 0 ? "\n" : "", lw_color(cli, LW_RED),
               lw_color(cli, LW_PLAIN), lw_kill_kind_name(v[i].kind));
        if (v[i].kind != LW_KILL_ALL) {
            fputc(' ', stdout);
            lw_put_visible(stdout, lw_strz(v[i].name));
        }
        printf(" since %s by ", lw_when(v[i].at, when));
        lw_put_visible(stdout, lw_strz(v[i].by));
        if (v[i].reason[0]) {
            fputs(": ", stdout);
            lw_put_visible(stdout, lw_strz(v[i].reason));
        }
        fputc('\n', stdout);
    }
}

static void put_kills(struct lw_json_writer *w, const struct lw_store_kill *v, size_t n)
{
    lw_json_key(w, LW_STR("killed"));
    lw_json_begin_array(w);
    for (size_t i = 0; i < n; i++) {
        lw_json_begin_object(w);
        lw_kill_put_json(w, &v[i]);
        lw_json_end_object(w);
    }
    lw_json_end_array(w);
}

/* ---- limits ---- */

struct limits {
    struct lw_json_writer *w; /* NULL: for people */
    struct lw_table table;
    size_t n;
};

/* "0.250000" of a cost, else the number. */
static void amount_text(const struct lw_limit *l, uint64_t v, char out[40])
{
    if (l->kind == LW_LIMIT_COST)
        snprintf(out, 40, "%llu.%06llu", (unsigned long long)(v / 1000000),
                 (unsigned long long)(v % 1000000));
    else
        snprintf(out, 40, "%llu", (unsigned long long)v);
}

static int take_limit(void *user, const struct lw_store_usage *u)
{
    struct limits *l = user;
    char limit[96];
    char used[40];
    char counters[24];

    amount_text(&u->limit, u->most, used);
    l->n++;
    if (l->w) {
        lw_json_begin_object(l->w);
        lw_json_kv_string(l->w, "limit", u->limit.id);
        lw_json_kv_string(l->w, "kind", lw_strz(lw_limit_kind_name(u->limit.kind)));
        lw_json_kv_string(l->w, "text", lw_limit_text(&u->limit, limit));
        lw_json_kv_string(l->w, "used", lw_strz(used));
        lw_json_kv_int(l->w, "counters", (int64_t)u->counters);
        lw_json_end_object(l->w);
        return 0;
    }
    if (l->n == 1) {
        lw_table_init(&l->table, 4);
        lw_table_add(&l->table, LW_STR("LIMIT"));
        lw_table_add(&l->table, LW_STR("IS"));
        lw_table_add(&l->table, LW_STR("MOST USED"));
        lw_table_add(&l->table, LW_STR("COUNTERS"));
    }
    snprintf(counters, sizeof(counters), "%llu", (unsigned long long)u->counters);
    lw_table_add(&l->table, u->limit.id);
    lw_table_add(&l->table, lw_limit_text(&u->limit, limit));
    lw_table_add(&l->table, lw_strz(used));
    lw_table_add(&l->table, lw_strz(counters));
    return 0;
}

static int usage(struct lw_cli *cli, struct lw_store *s, struct lw_json_writer *w)
{
    struct lw_store_error err = {""};
    struct limits l = {.w = w};
    int r;

    if (w) {
        lw_json_key(w, LW_STR("limits"));
        lw_json_begin_array(w);
    }
    r = lw_store_usage(s, lw_wall_ms(), take_limit, &l, &err);
    if (w)
        lw_json_end_array(w);
    else if (l.n > 0)
        fputc('\n', stdout);
    if (!w && l.n > 0)
        lw_table_print(&l.table, cli, stdout);
    return r < 0 ? lw_fail(cli, err.text[0] ? err.text : lw_err_text(r), NULL) : 0;
}

/* ---- calls that wait for a human ---- */

static int count_pending(void *user, const struct lw_store_ask *ask)
{
    *(size_t *)user += ask->progress.state == LW_ASK_PENDING;
    return 0;
}

int lw_status_approvals(struct lw_cli *cli, struct lw_store *s, size_t *n)
{
    struct lw_store_error err = {""};
    int r;

    *n = 0;
    r = lw_store_asks(s, lw_wall_ms(), count_pending, n, &err);
    return r < 0 ? lw_fail(cli, err.text[0] ? err.text : lw_err_text(r), NULL) : 0;
}

/* ---- all of it ---- */

int lw_status_rules_print(struct lw_cli *cli, struct lw_store *s)
{
    size_t n;
    const struct lw_store_policy *policies = lw_store_policies(s, &n);

    print_policies(cli, policies, n);
    const struct lw_store_kill *kills = lw_store_kills(s, &n);
    print_kills(cli, kills, n);
    return usage(cli, s, NULL);
}

int lw_status_rules_json(struct lw_cli *cli, struct lw_store *s, struct lw_json_writer *w)
{
    size_t n;
    const struct lw_store_policy *policies = lw_store_policies(s, &n);

    put_policies(w, policies, n);
    const struct lw_store_kill *kills = lw_store_kills(s, &n);
    put_kills(w, kills, n);
    return usage(cli, s, w);
}
