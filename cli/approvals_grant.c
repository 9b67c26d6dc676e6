/* Standing answers: given, listed, revoked. And who it is that answers. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/approvals.h"
#include "cli/args.h"
#include "cli/out.h"
#include "cli/rows.h"

/* ---- who answers ---- */

void lw_approver_find(struct lw_approver *out)
{
    char by[128];

    memset(out, 0, sizeof(*out));
    lw_cli_who(by);
    snprintf(out->by, sizeof(out->by), "%s", by);
    out->verified = true;
    lw_approver_groups(out);
}

/* ---- giving ---- */

/* {"/pointer":value…} out of --arg; an exit status after a message when it is none. */
static int put_args(struct lw_cli *cli, const struct lw_approvals *r, struct lw_buf *to)
{
    struct lw_json_writer w;

    lw_json_writer_init(&w, to);
    lw_json_begin_object(&w);
    for (size_t i = 0; i < r->arg_count; i++) {
        const char *equals = strchr(r->args[i], '=');
        const struct lw_json *v;
        struct lw_arena a;
        int e;

        if (r->args[i][0] != '/' || !equals)
            return lw_usage(cli, "--arg takes /POINTER=JSON, as in '/to=\"bob\"'");
        lw_arena_init(&a, (size_t)1 << 20);
        e = lw_json_parse(&a, lw_strz(equals + 1), NULL, &v, NULL);
        lw_json_key(&w, lw_str(r->args[i], (size_t)(equals - r->args[i])));
        if (e == 0)
            lw_json_put_raw(&w, v->raw);
        lw_arena_fini(&a);
        if (e != 0)
            return lw_usage(cli,
                            "the value of --arg %.64s is no JSON: texts have quotes, as in "
                            "'/to=\"bob\"'",
                            r->args[i]);
    }
    lw_json_end_object(&w);
    return 0;
}

static void put_grant(struct lw_json_writer *w, const struct lw_approvals *r, struct lw_str args,
                      const struct lw_approver *who, int64_t now)
{
    char time[LW_TIME_TEXT_BUF];

    lw_json_begin_object(w);
    lw_json_kv_string(w, "answer", LW_STR("grant"));
    lw_json_kv_raw(w, "args", args);
    lw_json_kv_string(w, "by", lw_strz(who->by));
    lw_json_kv_string(w, "expires", lw_time_text(now + r->for_ms, time));
    lw_json_key(w, LW_STR("groups"));
    lw_json_begin_array(w);
    for (size_t i = 0; i < who->group_count; i++)
        lw_json_put_string(w, who->groups[i]);
    lw_json_end_array(w);
    if (r->reason)
        lw_json_kv_string(w, "reason", lw_strz(r->reason));
    lw_json_kv_string(w, "server", lw_strz(r->server));
    lw_json_kv_string(w, "tool", lw_strz(r->tool));
    if (r->user)
        lw_json_kv_string(w, "user", lw_strz(r->user));
    lw_json_end_object(w);
}

/* Members in canonical order, whatever order --arg had. */
static int record(struct lw_cli *cli, struct lw_store *s, struct lw_buf *text, int64_t now,
                  char id[LW_RECEIPT_ID_MAX])
{
    struct lw_store_error err = {""};
    const struct lw_json *json;
    struct lw_buf canonical;
    struct lw_arena a;
    int status = 0;
    int e = lw_buf_status(text);

    lw_arena_init(&a, (size_t)4 << 20);
    lw_buf_init(&canonical, LW_RECEIPT_MAX);
    if (e == 0)
        e = lw_json_parse(&a, lw_buf_str(text), NULL, &json, NULL);
    if (e == -LW_ERR_DUPLICATE)
        status = lw_usage(cli, "one argument is given twice");
    if (e == 0)
        lw_json_canonical(&canonical, json);
    if (e == 0)
        e = lw_buf_status(&canonical);
    if (e == 0)
        e = lw_store_grant(s, lw_buf_str(&canonical), now, id, &err);
    if (e != 0 && status == 0)
        status = lw_approvals_refused(cli, e, &err);
    lw_buf_fini(&canonical);
    lw_arena_fini(&a);
    return status;
}

static int report(struct lw_cli *cli, const char *id, const char *what)
{
    struct lw_json_writer w;
    struct lw_buf b;

    if (!cli->json) {
        printf("%s %s.\n", id, what);
        return LW_EXIT_OK;
    }
    lw_buf_init(&b, 4096);
    lw_json_writer_init(&w, &b);
    lw_json_begin_object(&w);
    lw_json_kv_string(&w, "id", lw_strz(id));
    lw_json_end_object(&w);
    return lw_put_json(cli, &b, LW_EXIT_OK);
}

int lw_approvals_grant(struct lw_cli *cli, struct lw_store *s, const struct lw_approvals *r)
{
    char id[LW_RECEIPT_ID_MAX] = "";
    int64_t now = lw_wall_ms();
    struct lw_approver who;
    struct lw_json_writer w;
    struct lw_buf args, text;
    int status;

    if (!r->server || !r->tool || r->for_ms == 0)
        return lw_usage(cli, "a standing answer needs --server, --tool and --for");
    if (!lw_utf8_valid(lw_strz(r->server)) || !lw_utf8_valid(lw_strz(r->tool)) ||
        (r->user && !lw_utf8_valid(lw_strz(r->user))))
        return lw_usage(cli, "names are UTF-8");
    lw_approver_find(&who);
    lw_buf_init(&args, LW_RECEIPT_MAX);
    lw_buf_init(&text, LW_RECEIPT_MAX);
    status = put_args(cli, r, &args);
    if (status == 0) {
        lw_json_writer_init(&w, &text);
        put_grant(&w, r, lw_buf_str(&args), &who, now);
        status = record(cli, s, &text, now, id);
    }
    lw_buf_fini(&args);
    lw_buf_fini(&text);
    return status != 0 ? status : report(cli, id, "is in force: see landwaiter approvals grants");
}

int lw_approvals_revoke(struct lw_cli *cli, struct lw_store *s, const struct lw_approvals *r)
{
    char id[LW_RECEIPT_ID_MAX] = "";
    struct lw_approver who;
    struct lw_json_writer w;
    struct lw_buf text;
    int status;

    lw_approver_find(&who);
    if (!lw_utf8_valid(lw_strz(r->id)))
        return lw_usage(cli, "that is no id");
    lw_buf_init(&text, LW_RECEIPT_MAX);
    lw_json_writer_init(&w, &text);
    lw_json_begin_object(&w);
    lw_json_kv_string(&w, "answer", LW_STR("revoke"));
    lw_json_kv_string(&w, "by", lw_strz(who.by));
    lw_json_kv_string(&w, "grant", lw_strz(r->id));
    if (r->reason)
        lw_json_kv_string(&w, "reason", lw_strz(r->reason));
    lw_json_end_object(&w);
    status = record(cli, s, &text, lw_wall_ms(), id);
    lw_buf_fini(&text);
    return status != 0 ? status : report(cli, r->id, "is revoked");
}

/* ---- listing ---- */

struct listing {
    struct lw_cli *cli;
    size_t n;
    struct lw_table table;
    struct lw_json_writer w;
    struct lw_buf json;
};

static int list_one(void *user, const char *id, int64_t given_at, int64_t expires_at,
                    struct lw_str data)
{
    struct listing *l = user;
    const struct lw_json *json = NULL;
    char when[LW_WHEN_BUF];
    struct lw_arena a;

    (void)given_at;
    l->n++;
    if (l->cli->json) {
        lw_json_begin_object(&l->w);
        lw_json_kv_string(&l->w, "id", lw_strz(id));
        lw_json_kv_raw(&l->w, "grant", data);
        lw_json_end_object(&l->w);
        return 0;
    }
    lw_arena_init(&a, (size_t)1 << 20);
    if (lw_json_parse(&a, data, NULL, &json, NULL) != 0)
        json = NULL;
    lw_table_add(&l->table, lw_strz(id));
    lw_table_add(&l->table, lw_json_string_or(lw_json_getz(json, "server"), LW_STR("?")));
    lw_table_add(&l->table, lw_json_string_or(lw_json_getz(json, "tool"), LW_STR("?")));
    lw_table_add(&l->table,
                 lw_json_getz(json, "args") ? lw_json_getz(json, "args")->raw : LW_STR("?"));
    lw_table_add(&l->table, lw_json_string_or(lw_json_getz(json, "user"), LW_STR("anyone")));
    lw_table_add(&l->table, lw_json_string_or(lw_json_getz(json, "by"), LW_STR("?")));
    lw_table_add(&l->table, lw_strz(lw_when(expires_at, when)));
    lw_arena_fini(&a);
    return 0;
}

int lw_approvals_grants(struct lw_cli *cli, struct lw_store *s, const struct lw_approvals *r)
{
    static const char *const heads[] = {"ID", "SERVER", "TOOL", "ARGUMENTS", "FOR", "BY", "UNTIL"};
    struct listing l = {.cli = cli};
    struct lw_store_error err = {""};
    int status = LW_EXIT_OK;
    int e;

    (void)r;
    lw_buf_init(&l.json, (size_t)16 << 20);
    lw_json_writer_init(&l.w, &l.json);
    lw_json_begin_array(&l.w);
    lw_table_init(&l.table, 7);
    for (size_t i = 0; i < 7; i++)
        lw_table_add(&l.table, lw_strz(heads[i]));
    e = lw_store_grants(s, lw_wall_ms(), list_one, &l, &err);
    lw_json_end_array(&l.w);
    if (e != 0)
        status = lw_approvals_refused(cli, e, &err);
    else if (cli->json)
        status = lw_put_json(cli, &l.json, LW_EXIT_OK);
    else if (l.n == 0)
        puts("No standing answer is in force.");
    else
        lw_table_print(&l.table, cli, stdout);
    lw_table_free(&l.table);
    lw_buf_fini(&l.json);
    return status;
}
