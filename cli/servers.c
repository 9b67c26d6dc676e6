/* `landwaiter servers`: every server that was seen, view by view. */
#include <stdio.h>
#include <string.h>

#include "cli/args.h"
#include "cli/out.h"
#include "cli/rows.h"
#include "lib/json/json.h"

static const char help[] =
    "Usage: landwaiter servers [--names] [--state DIR] [--json]\n"
    "\n"
    "Lists every server that was seen, one line for each view: the way in which a kind of client\n"
    "sees it (protocol era, declared capabilities, authorization).\n"
    "\n"
    "The state of a line\n"
    "  approved  what the server offers is what was approved\n"
    "  pending   something changed, or nothing was approved yet: landwaiter review NAME\n"
    "  held      pending, and dangerous enough that calls are refused\n"
    "  expired   unchanged, but an approval has ended: what it covered is refused until it is\n"
    "            renewed with landwaiter approve NAME\n"
    "  rejected  what it offers now was rejected; an earlier approval may still be in force\n"
    "  revoked   nothing of it can be called\n"
    "\n"
    "Options\n"
    "  --names  names only, each once, one a line\n"
    "\n"
    "Exit status\n"
    "  0  listed, also when there are none\n"
    "  3  the state folder could not be read\n"
    "\n"
    "Example\n"
    "  landwaiter servers --json | jq -r 'select(.state == \"held\") | .server'\n";

enum { OPT_NAMES };
static const struct lw_option options[] = {{"--names", NULL}, {NULL, NULL}};

static void print_names(const struct lw_cli *cli, const struct lw_rows *rows)
{
    const char *quote = cli->json ? "\"" : ""; /* a server's name has nothing to escape */

    for (size_t i = 0; i < rows->n; i++) {
        if (i == 0 || strcmp(rows->v[i].server, rows->v[i - 1].server) != 0)
            printf("%s%s%s\n", quote, rows->v[i].server, quote);
    }
}

static void put_digest(struct lw_json_writer *w, const char *key, const struct lw_digest *d)
{
    char text[LW_DIGEST_TEXT_BUF];

    lw_json_kv_string(w, key, lw_digest_text(d, text));
}

static void put_time(struct lw_json_writer *w, const char *key, int64_t ms)
{
    char text[LW_TIME_TEXT_BUF];

    lw_json_kv_string(w, key, lw_time_text(ms, text));
}

/* One object a line. */
static int print_json(struct lw_cli *cli, struct lw_store *s, const struct lw_store_server *row)
{
    struct lw_json_writer w;
    struct lw_buf b;
    int tools = lw_row_tools(s, row);

    lw_buf_init(&b, 65536);
    lw_json_writer_init(&w, &b);
    lw_json_begin_object(&w);
    lw_json_kv_string(&w, "server", lw_strz(row->server));
    lw_json_kv_string(&w, "view", lw_strz(row->view));
    lw_json_kv_string(&w, "state", lw_strz(lw_row_state(row)));
    if (tools >= 0)
        lw_json_kv_int(&w, "tools", tools);
    lw_json_kv_bool(&w, "approved", row->approved);
    if (row->approved) {
        put_digest(&w, "manifest", &row->manifest);
        put_time(&w, "approved_at", row->approved_at);
        lw_json_kv_string(&w, "approved_by", lw_strz(row->approved_by));
    }
    put_digest(&w, "observed", &row->observed);
    put_time(&w, "observed_at", row->observed_at);
    lw_json_kv_string(&w, "disposition", lw_strz(row->disposition));
    lw_json_kv_string(&w, "record", lw_strz(row->record));
    lw_json_end_object(&w);
    return lw_put_json(cli, &b, LW_EXIT_OK);
}

static void print_table(struct lw_cli *cli, struct lw_store *s, const struct lw_rows *rows)
{
    static const char *const headings[] = {"SERVER", "VIEW",  "STATE", "TOOLS",
                                           "SEEN",   "SINCE", "BY"};
    struct lw_table t;

    lw_table_init(&t, 7);
    for (size_t i = 0; i < 7; i++)
        lw_table_add(&t, lw_strz(headings[i]));
    for (size_t i = 0; i < rows->n; i++) {
        const struct lw_store_server *row = &rows->v[i];
        char tools[16] = "?", seen[LW_WHEN_BUF], since[LW_WHEN_BUF];
        int n = lw_row_tools(s, row);

        if (n >= 0)
            snprintf(tools, sizeof(tools), "%d", n);
        lw_table_add(&t, lw_strz(row->server));
        lw_table_add(&t, lw_strz(row->view));
        lw_table_add(&t, lw_strz(lw_row_state(row)));
        lw_table_add(&t, lw_strz(tools));
        lw_table_add(&t, lw_strz(lw_when(row->observed_at, seen)));
        lw_table_add(&t, lw_strz(row->approved ? lw_when(row->approved_at, since) : "-"));
        lw_table_add(&t, lw_strz(row->approved ? row->approved_by : "-"));
    }
    lw_table_print(&t, cli, stdout);
}

static int list(struct lw_cli *cli, bool names)
{
    struct lw_store *s = NULL;
    struct lw_rows rows = {0};
    int status = lw_cli_open(cli, &s);

    if (status == 0 && s)
        status = lw_rows_read(cli, s, NULL, NULL, &rows);
    if (status == 0 && names) {
        print_names(cli, &rows);
    } else if (status == 0 && cli->json) {
        for (size_t i = 0; i < rows.n && status == 0; i++)
            status = print_json(cli, s, &rows.v[i]);
    } else if (status == 0 && rows.n > 0) {
        print_table(cli, s, &rows);
    } else if (status == 0) {
        fputs("No server was seen yet.\n", stdout);
    }
    lw_rows_free(&rows);
    lw_store_close(&s);
    return status;
}

static int exec(struct lw_cli *cli)
{
    struct lw_args a;
    bool names = false;
    int got;

    lw_args_init(&a, cli, options);
    while ((got = lw_args_next(&a)) != LW_ARGS_END) {
        if (got == LW_ARGS_ERROR)
            return LW_EXIT_USAGE;
        if (got == LW_ARGS_OPERAND)
            return lw_usage(cli, "no arguments are taken");
        names = true;
    }
    return list(cli, names);
}

const struct lw_verb lw_verb_servers = {
    .name = "servers",
    .summary = "list the servers that were seen, and what is approved",
    .help = help,
    .exec = exec,
    .options = options,
};
