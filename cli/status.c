/* `landwaiter status`: one screen about the state folder, and what to do next. */
#include <stdio.h>
#include <string.h>

#include "cli/args.h"
#include "cli/out.h"
#include "cli/rows.h"
#include "cli/status.h"
#include "cli/tail.h"
#include "lib/json/json.h"

static const char help[] =
    "Usage: landwaiter status [--state DIR] [--json]\n"
    "\n"
    "Shows where the state is kept, how long the log is and how much of it is signed, the servers\n"
    "that were seen, the rules in force for each, what is switched off, what is used of limits, "
    "and\n"
    "what waits for a decision with the command that resolves it.\n"
    "\n"
    "Of rules it says what the last gateway of that server has said: their files, since when they\n"
    "are in force, whether they are enforced, and when the files were read last. MODE is enforce,\n"
    "shadow (nothing is refused by them), mixed (some files are in shadow) or none.\n"
    "\n"
    "Exit status\n"
    "  0  nothing waits\n"
    "  1  something waits for a decision\n"
    "  3  the state folder could not be read\n"
    "\n"
    "Example\n"
    "  landwaiter status || landwaiter review\n";

static void print_log(const struct lw_log_tail *t)
{
    char when[LW_WHEN_BUF];

    printf("chain       %s\nrecords     %llu, the last %s\n", t->chain_id,
           (unsigned long long)t->records, lw_when(t->last_ts, when));
    if (!t->has_checkpoint)
        fputs("checkpoint  none yet\n", stdout);
    else
        printf("checkpoint  record %llu, %s; %llu records behind it\n",
               (unsigned long long)t->checkpoint_seq, lw_when(t->checkpoint_ts, when),
               (unsigned long long)(t->records - t->checkpoint_seq - 1));
}

static void print_servers(struct lw_cli *cli, const struct lw_rows *rows)
{
    static const char *const headings[] = {"SERVER", "VIEW", "STATE", "APPROVED", "BY"};
    struct lw_table t;

    lw_table_init(&t, 5);
    for (size_t i = 0; i < 5; i++)
        lw_table_add(&t, lw_strz(headings[i]));
    for (size_t i = 0; i < rows->n; i++) {
        const struct lw_store_server *row = &rows->v[i];
        char when[LW_WHEN_BUF];

        lw_table_add(&t, lw_strz(row->server));
        lw_table_add(&t, lw_strz(row->view));
        lw_table_add(&t, lw_strz(lw_row_state(row)));
        lw_table_add(&t, lw_strz(row->approved ? lw_when(row->approved_at, when) : "-"));
        lw_table_add(&t, lw_strz(row->approved ? row->approved_by : "-"));
    }
    fputc('\n', stdout);
    lw_table_print(&t, cli, stdout);
}

/* Rows are ordered by server: each server's command is named once. */
static bool same_server_waits_before(const struct lw_rows *rows, size_t i)
{
    for (size_t k = i; k-- > 0 && strcmp(rows->v[k].server, rows->v[i].server) == 0;) {
        if (lw_row_waits(&rows->v[k]))
            return true;
    }
    return false;
}

static size_t print_waiting(struct lw_cli *cli, const struct lw_rows *rows, size_t asks)
{
    size_t waiting = 0;

    for (size_t i = 0; i < rows->n; i++) {
        const struct lw_store_server *row = &rows->v[i];

        if (!lw_row_waits(row))
            continue;
        if (waiting++ == 0)
            fputs("\nWaiting for a decision\n", stdout);
        if (same_server_waits_before(rows, i))
            continue;
        printf("  %s%-8s%s  ", lw_color(cli, LW_YELLOW), lw_row_state(row),
               lw_color(cli, LW_PLAIN));
        lw_put_command(stdout, cli, "review", row->server);
        fputc('\n', stdout);
    }
    if (asks > 0) {
        if (waiting == 0)
            fputs("\nWaiting for a decision\n", stdout);
        printf("  %sapproval%s  %zu %s: ", lw_color(cli, LW_YELLOW), lw_color(cli, LW_PLAIN), asks,
               asks == 1 ? "call" : "calls");
        lw_put_command(stdout, cli, "approvals", "list");
        fputc('\n', stdout);
    }
    if (waiting + asks == 0)
        fputs("\nNothing waits for a decision.\n", stdout);
    return waiting + asks;
}

static int print_json(struct lw_cli *cli, struct lw_store *s, const struct lw_log_tail *t,
                      const struct lw_rows *rows, size_t asks)
{
    int status;

    struct lw_json_writer w;
    struct lw_buf b;
    char when[LW_TIME_TEXT_BUF];
    size_t waiting = 0;

    lw_buf_init(&b, (size_t)64 << 20);
    lw_json_writer_init(&w, &b);
    lw_json_begin_object(&w);
    lw_json_kv_string(&w, "state", lw_strz(cli->state_dir));
    lw_json_kv_string(&w, "chain", lw_strz(t->chain_id));
    lw_json_kv_int(&w, "records", (int64_t)t->records);
    lw_json_kv_string(&w, "last", lw_time_text(t->last_ts, when));
    if (t->has_checkpoint)
        lw_json_kv_int(&w, "checkpoint", (int64_t)t->checkpoint_seq);
    lw_json_key(&w, LW_STR("servers"));
    lw_json_begin_array(&w);
    for (size_t i = 0; i < rows->n; i++) {
        lw_json_begin_object(&w);
        lw_json_kv_string(&w, "server", lw_strz(rows->v[i].server));
        lw_json_kv_string(&w, "view", lw_strz(rows->v[i].view));
        lw_json_kv_string(&w, "state", lw_strz(lw_row_state(&rows->v[i])));
        lw_json_end_object(&w);
        waiting += lw_row_waits(&rows->v[i]);
    }
    lw_json_end_array(&w);
    status = lw_status_rules_json(cli, s, &w);
    lw_json_kv_int(&w, "approvals", (int64_t)asks);
    lw_json_kv_int(&w, "waiting", (int64_t)(waiting + asks));
    lw_json_end_object(&w);
    if (status != 0) {
        lw_buf_fini(&b);
        return status;
    }
    return lw_put_json(cli, &b, waiting + asks > 0 ? LW_EXIT_NO : LW_EXIT_OK);
}

static int print(struct lw_cli *cli, struct lw_store *s)
{
    struct lw_store_error err = {""};
    struct lw_log_tail tail;
    struct lw_rows rows = {0};
    int r = lw_log_tail(cli->state_dir, &tail, &err);
    size_t asks;
    int status;

    if (r < 0)
        return lw_fail(cli, err.text[0] ? err.text : lw_err_text(r), NULL);
    status = lw_status_approvals(cli, s, &asks);
    if (status == 0)
        status = lw_rows_read(cli, s, NULL, NULL, &rows);
    if (status != 0)
        return status;
    if (cli->json) {
        status = print_json(cli, s, &tail, &rows, asks);
    } else {
        fputs("state       ", stdout);
        lw_put_visible(stdout, lw_strz(cli->state_dir));
        fputc('\n', stdout);
        print_log(&tail);
        if (rows.n > 0)
            print_servers(cli, &rows);
        else
            fputs("\nNo server was seen yet.\n", stdout);
        status = lw_status_rules_print(cli, s);
        if (print_waiting(cli, &rows, asks) > 0 && status == 0)
            status = LW_EXIT_NO;
    }
    lw_rows_free(&rows);
    return status;
}

static int print_nothing(struct lw_cli *cli)
{
    static const char *const lists[] = {"policies", "killed", "limits"};
    struct lw_json_writer w;
    struct lw_buf b;

    if (!cli->json) {
        fputs("state       ", stdout);
        lw_put_visible(stdout, lw_strz(cli->state_dir));
        fputs(" (not made yet)\n\nNothing was governed yet. Put `landwaiter run --` in front of a "
              "server's command in\nyour MCP client's configuration and start the client.\n",
              stdout);
        return LW_EXIT_OK;
    }
    lw_buf_init(&b, 65536);
    lw_json_writer_init(&w, &b);
    lw_json_begin_object(&w);
    lw_json_kv_string(&w, "state", lw_strz(cli->state_dir));
    lw_json_kv_int(&w, "records", 0);
    lw_json_key(&w, LW_STR("servers"));
    lw_json_begin_array(&w);
    lw_json_end_array(&w);
    for (size_t i = 0; i < 3; i++) {
        lw_json_key(&w, lw_strz(lists[i]));
        lw_json_begin_array(&w);
        lw_json_end_array(&w);
    }
    lw_json_kv_int(&w, "approvals", 0);
    lw_json_kv_int(&w, "waiting", 0);
    lw_json_end_object(&w);
    return lw_put_json(cli, &b, LW_EXIT_OK);
}

static int exec(struct lw_cli *cli)
{
    struct lw_store *s = NULL;
    int status;

    if (cli->argc > 1)
        return lw_usage(cli, "no arguments are taken");
    status = lw_cli_open(cli, &s);
    if (status == 0)
        status = s ? print(cli, s) : print_nothing(cli);
    lw_store_close(&s);
    return status;
}

const struct lw_verb lw_verb_status = {
    .name = "status",
    .summary = "show the state of things, and what waits",
    .help = help,
    .exec = exec,
};
