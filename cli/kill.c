/* `landwaiter kill`: the kill switch. Calls of a server, of an agent, or all, off and on again. */
#include <stdio.h>
#include <string.h>

#include "cli/args.h"
#include "cli/out.h"
#include "cli/rows.h"
#include "cli/status.h"
#include "lib/base/time.h"
#include "lib/drift/drift.h"
#include "lib/json/json.h"

static const char help[] =
    "Usage: landwaiter kill [--server NAME | --agent NAME | --all] [--reason TEXT] [--lift]\n"
    "                       [--state DIR] [--json]\n"
    "\n"
    "Switches calls off, at once and until it is lifted, whatever is approved or allowed: no call\n"
    "that is decided from now on is permitted, calls under way are cancelled and their results "
    "are\n"
    "not delivered, and lists show nothing. It holds for every gateway on this state folder and\n"
    "over restarts. Without anything to switch off, lists what is.\n"
    "\n"
    "Options\n"
    "  --server NAME  calls to this server, by its name in the configuration\n"
    "  --agent NAME   calls of agents that call themselves so (clientInfo.name). That is what a\n"
    "                 client says and nobody has checked: whoever must be stopped whatever it "
    "calls\n"
    "                 itself is stopped with --server or --all\n"
    "  --all          every call\n"
    "  --reason TEXT  kept with it, and told to agents\n"
    "  --lift         switch on again what was switched off under that name\n"
    "\n"
    "Exit status\n"
    "  0  done, or nothing is switched off\n"
    "  1  listing: something is switched off; --lift: it was not; there is no state folder\n"
    "  2  the command line is wrong\n"
    "  3  it could not be recorded: nothing has changed\n"
    "\n"
    "Example\n"
    "  landwaiter kill --server files --reason 'incident 42'\n"
    "  landwaiter kill --server files --lift\n";

enum { OPT_SERVER, OPT_AGENT, OPT_ALL, OPT_REASON, OPT_LIFT };
static const struct lw_option options[] = {{"--server", "NAME"}, {"--agent", "NAME"},
                                           {"--all", NULL},      {"--reason", "TEXT"},
                                           {"--lift", NULL},     {NULL, NULL}};

struct request {
    struct lw_store_kill kill;
    bool named;
    bool lift;
    bool reason;
};

static bool fits(const char *value, size_t max)
{
    return value[0] && strlen(value) <= max && lw_utf8_valid(lw_strz(value));
}

static int target(struct lw_cli *cli, struct request *r, enum lw_kill_kind kind, const char *name)
{
    if (r->named)
        return lw_usage(cli, "one of --server, --agent and --all at a time");
    if (kind != LW_KILL_ALL && !fits(name, LW_KILL_NAME_MAX))
        return lw_usage(cli, "a name is UTF-8 text of 1 to 128 bytes");
    r->named = true;
    r->kill.kind = kind;
    if (kind != LW_KILL_ALL)
        snprintf(r->kill.name, sizeof(r->kill.name), "%s", name);
    return 0;
}

static int take(struct lw_cli *cli, struct request *r, int got, const char *value)
{
    switch (got) {
    case OPT_SERVER:
        return target(cli, r, LW_KILL_SERVER, value);
    case OPT_AGENT:
        return target(cli, r, LW_KILL_AGENT, value);
    case OPT_ALL:
        return target(cli, r, LW_KILL_ALL, "");
    case OPT_LIFT:
        r->lift = true;
        return 0;
    case OPT_REASON:
        if (!fits(value, LW_KILL_REASON_MAX))
            return lw_usage(cli, "--reason takes UTF-8 text of 1 to 160 bytes");
        snprintf(r->kill.reason, sizeof(r->kill.reason), "%s", value);
        r->reason = true;
        return 0;
    default:
        return lw_usage(cli, "say what to switch off: --server NAME, --agent NAME or --all");
    }
}

static int parse(struct lw_cli *cli, struct request *r)
{
    struct lw_args a;
    int status = 0;
    int got;

    lw_args_init(&a, cli, options);
    while (status == 0 && (got = lw_args_next(&a)) != LW_ARGS_END)
        status = got == LW_ARGS_ERROR ? LW_EXIT_USAGE : take(cli, r, got, a.value);
    if (status == 0 && !r->named && (r->lift || r->reason))
        status = lw_usage(cli, "say which: --server NAME, --agent NAME or --all");
    return status;
}

/* "server files", with what hides in a name made visible. */
static void put_target(struct lw_buf *b, const struct lw_store_kill *k)
{
    lw_buf_addz(b, lw_kill_kind_name(k->kind));
    if (k->kind != LW_KILL_ALL) {
        lw_buf_addc(b, ' ');
        lw_visible(b, lw_strz(k->name));
    }
}

static void put_json(struct lw_json_writer *w, const struct lw_store_kill *k)
{
    lw_json_kv_string(w, "kind", lw_strz(lw_kill_kind_name(k->kind)));
    if (k->kind != LW_KILL_ALL)
        lw_json_kv_string(w, "name", lw_strz(k->name));
    if (k->reason[0])
        lw_json_kv_string(w, "reason", lw_strz(k->reason));
}

void lw_kill_put_json(struct lw_json_writer *w, const struct lw_store_kill *k)
{
    char at[LW_TIME_TEXT_BUF];

    put_json(w, k);
    lw_json_kv_string(w, "by", lw_strz(k->by));
    lw_json_kv_string(w, "at", lw_time_text(k->at, at));
    lw_json_kv_string(w, "record", lw_strz(k->record));
}

/* ---- the list ---- */

static int list_json(struct lw_cli *cli, const struct lw_store_kill *v, size_t n)
{
    struct lw_json_writer w;
    struct lw_buf b;

    lw_buf_init(&b, 1u << 20);
    lw_json_writer_init(&w, &b);
    lw_json_begin_object(&w);
    lw_json_key(&w, LW_STR("killed"));
    lw_json_begin_array(&w);
    for (size_t i = 0; i < n; i++) {
        lw_json_begin_object(&w);
        lw_kill_put_json(&w, &v[i]);
        lw_json_end_object(&w);
    }
    lw_json_end_array(&w);
    lw_json_end_object(&w);
    return lw_put_json(cli, &b, n > 0 ? LW_EXIT_NO : LW_EXIT_OK);
}

static int list(struct lw_cli *cli, const struct lw_store *s)
{
    size_t n;
    const struct lw_store_kill *v = lw_store_kills(s, &n);
    struct lw_buf b;

    if (cli->json)
        return list_json(cli, v, n);
    if (n == 0)
        puts("Nothing is switched off.");
    lw_buf_init(&b, 1u << 20);
    for (size_t i = 0; i < n; i++) {
        char at[LW_TIME_TEXT_BUF];

        put_target(&b, &v[i]);
        lw_buf_addf(&b, "  since %s by ", lw_time_text(v[i].at, at).p);
        lw_visible(&b, lw_strz(v[i].by));
        if (v[i].reason[0]) {
            lw_buf_addz(&b, ": ");
            lw_visible(&b, lw_strz(v[i].reason));
        }
        lw_buf_addf(&b, " (%s)\n", v[i].record);
    }
    if (b.n > 0)
        fwrite(b.p, 1, b.n, stdout);
    lw_buf_fini(&b);
    return n > 0 ? LW_EXIT_NO : LW_EXIT_OK;
}

/* ---- switching ---- */

static int report(struct lw_cli *cli, const struct request *r, const char *id)
{
    struct lw_json_writer w;
    struct lw_buf b;

    lw_buf_init(&b, 65536);
    if (cli->json) {
        lw_json_writer_init(&w, &b);
        lw_json_begin_object(&w);
        put_json(&w, &r->kill);
        lw_json_kv_bool(&w, "lifted", r->lift);
        lw_json_kv_string(&w, "record", lw_strz(id));
        lw_json_end_object(&w);
        return lw_put_json(cli, &b, LW_EXIT_OK);
    }
    lw_buf_addz(&b, r->lift ? "Switched on again: " : "Switched off: ");
    put_target(&b, &r->kill);
    lw_buf_addf(&b, ", record %s.\n", id);
    if (!r->lift && r->kill.kind == LW_KILL_AGENT)
        lw_buf_addz(&b, "The name is what a client says of itself: one that says another is not "
                        "stopped. Use --server or --all for that.\n");
    if (b.n > 0)
        fwrite(b.p, 1, b.n, stdout);
    lw_buf_fini(&b);
    return LW_EXIT_OK;
}

static int change(struct lw_cli *cli, struct lw_store *s, struct request *r)
{
    struct lw_store_error err = {""};
    char id[LW_RECEIPT_ID_MAX] = "";
    int e;

    lw_cli_who(r->kill.by);
    e = lw_store_kill(s, &r->kill, r->lift, lw_wall_ms(), id, &err);
    if (e < 0) {
        lw_fail(cli, err.text[0] ? err.text : lw_err_text(e), NULL);
        return e == -LW_ERR_NOTFOUND ? LW_EXIT_NO : LW_EXIT_FAILED;
    }
    return report(cli, r, id);
}

static int exec(struct lw_cli *cli)
{
    struct request r = {.named = false};
    struct lw_store *s = NULL;
    int status = parse(cli, &r);

    if (status == 0)
        status = lw_cli_open_existing(cli, &s);
    if (status == 0)
        status = r.named ? change(cli, s, &r) : list(cli, s);
    lw_store_close(&s);
    return status;
}

const struct lw_verb lw_verb_kill = {
    .name = "kill",
    .summary = "switch calls off at once, or on again",
    .help = help,
    .exec = exec,
    .options = options,
};
