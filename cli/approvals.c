/* `landwaiter approvals`: the command line, and the answers of humans to calls that wait. What is
 * shown is approvals_show.c's, standing answers are approvals_grant.c's. */
#include "cli/approvals.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/args.h"
#include "cli/out.h"
#include "cli/rows.h"
#include "lib/base/suggest.h"
#include "src/config/values.h"

static const char help[] =
    "Usage: landwaiter approvals list [--all]\n"
    "       landwaiter approvals show ID\n"
    "       landwaiter approvals approve ID --shown DIGEST [--reason TEXT] [--break-glass]\n"
    "       landwaiter approvals deny ID [--reason TEXT]\n"
    "       landwaiter approvals watch [--for TIME]\n"
    "       landwaiter approvals grant --server NAME --tool NAME --for TIME [--arg "
    "/POINTER=JSON]…\n"
    "                                  [--user NAME] [--reason TEXT]\n"
    "       landwaiter approvals grants\n"
    "       landwaiter approvals revoke ID [--reason TEXT]\n"
    "\n"
    "Calls that a rule wants a human to approve. An approval is for one exact call: its tool, "
    "every\n"
    "byte of its arguments, who asks, and the policy in force. It can be used once, and is over\n"
    "after a time. The first no ends it.\n"
    "\n"
    "list     what waits; with --all also what was answered or is over\n"
    "show     one call with every argument, and the commands that answer it\n"
    "approve  yes to exactly what was shown\n"
    "deny     no; also takes back a yes that was not used yet\n"
    "watch    prints what comes to wait, and what becomes of it, until interrupted\n"
    "grant    a standing yes to calls of one tool with these arguments, for a time. It takes the\n"
    "         place of one answer, never of several, and never lifts a denial\n"
    "grants   the standing answers in force\n"
    "revoke   ends one\n"
    "\n"
    "Who answers is who logged in; groups are those of the operating system. Where a rule names\n"
    "approvers, wants several, or a verified one, the user whose agent asks is not among them.\n"
    "\n"
    "Options\n"
    "  --all            list: also what does not wait any more\n"
    "  --shown DIGEST   approve: what `show` printed; it must be the same still\n"
    "  --reason TEXT    kept with the answer\n"
    "  --break-glass    approve: alone, whatever the rule demands, as a member of the group\n"
    "                   " LW_BREAK_GLASS ". The record says so\n"
    "  --server NAME    grant: of this server\n"
    "  --tool NAME      grant: this tool\n"
    "  --arg /PTR=JSON  grant: only when this argument has this value (up to 16)\n"
    "  --user NAME      grant: only calls of this user's agents\n"
    "  --for TIME       grant: how long it is in force, up to 24h; watch: how long to watch.\n"
    "                   30s, 10m, 1h\n"
    "\n"
    "Exit status\n"
    "  0  done; list: nothing waits\n"
    "  1  list: something waits; otherwise: not possible, and why\n"
    "  2  the command line is wrong\n"
    "  3  it could not be recorded or read\n"
    "\n"
    "Example\n"
    "  landwaiter approvals show 1f2e3d4c-17\n"
    "  landwaiter approvals grant --server shop --tool buy --arg '/item=\"pen\"' --for 1h\n";

enum {
    OPT_ALL,
    OPT_SHOWN,
    OPT_REASON,
    OPT_BREAK_GLASS,
    OPT_SERVER,
    OPT_TOOL,
    OPT_ARG,
    OPT_USER,
    OPT_FOR,
};
static const struct lw_option options[] = {
    {"--all", NULL},      {"--shown", "DIGEST"}, {"--reason", "TEXT"},   {"--break-glass", NULL},
    {"--server", "NAME"}, {"--tool", "NAME"},    {"--arg", "/PTR=JSON"}, {"--user", "NAME"},
    {"--for", "TIME"},    {NULL, NULL},
};

/* ---- the command line ---- */

static int take_option(struct lw_cli *cli, struct lw_approvals *r, int option, const char *value)
{
    switch (option) {
    case OPT_ALL:
        r->all = true;
        return 0;
    case OPT_BREAK_GLASS:
        r->break_glass = true;
        return 0;
    case OPT_REASON:
        r->reason = value;
        return strlen(value) <= 2048 && lw_utf8_valid(lw_strz(value))
                   ? 0
                   : lw_usage(cli, "--reason takes UTF-8 text of at most 2048 bytes");
    case OPT_SERVER:
        r->server = value;
        return 0;
    case OPT_TOOL:
        r->tool = value;
        return 0;
    case OPT_USER:
        r->user = value;
        return 0;
    case OPT_ARG:
        if (r->arg_count == LW_APPROVALS_ARGS)
            return lw_usage(cli, "at most %d times --arg", LW_APPROVALS_ARGS);
        r->args[r->arg_count++] = value;
        return 0;
    case OPT_FOR:
        return lw_value_duration(lw_strz(value), &r->for_ms) && r->for_ms >= 1000 &&
                       r->for_ms <= LW_APPROVE_TTL_MAX_MS
                   ? 0
                   : lw_usage(cli, "--for takes 30s, 10m or 1h, up to 24h");
    case OPT_SHOWN:
        r->has_shown = true;
        return lw_digest_parse(lw_strz(value), &r->shown)
                   ? 0
                   : lw_usage(cli, "--shown takes sha256: and 64 hexadecimal digits");
    default:
        return LW_EXIT_USAGE;
    }
}

static int parse(struct lw_cli *cli, struct lw_approvals *r)
{
    struct lw_args a;
    int status = 0;
    int got;

    lw_args_init(&a, cli, options);
    while (status == 0 && (got = lw_args_next(&a)) != LW_ARGS_END) {
        if (got == LW_ARGS_ERROR)
            return LW_EXIT_USAGE;
        if (got != LW_ARGS_OPERAND)
            status = take_option(cli, r, got, a.value);
        else if (r->id)
            status = lw_usage(cli, "one approval at a time");
        else
            r->id = a.value;
    }
    return status;
}

/* ---- answering ---- */

int lw_approvals_refused(struct lw_cli *cli, int err, const struct lw_store_error *e)
{
    bool no = err == -LW_ERR_NOTFOUND || err == -LW_ERR_STATE || err == -LW_ERR_PERM ||
              err == -LW_ERR_MOVED;

    lw_fail(cli, e->text[0] ? e->text : lw_err_text(err),
            err == -LW_ERR_NOTFOUND ? "landwaiter approvals list --all" : NULL);
    return no ? LW_EXIT_NO : LW_EXIT_FAILED;
}

static int check_shown(struct lw_cli *cli, struct lw_store *s, const struct lw_store_ask *ask,
                       const struct lw_approvals *r)
{
    struct lw_digest digest;
    struct lw_buf text;
    int status;

    lw_buf_init(&text, (size_t)1 << 20);
    status = lw_approvals_text(cli, s, ask, &text, &digest);
    lw_buf_fini(&text);
    if (status != 0 || lw_digest_eq(&digest, &r->shown))
        return status;
    lw_fail(cli, "what would be approved is not what was shown",
            "show it again: landwaiter approvals show");
    return LW_EXIT_NO;
}

static int report(struct lw_cli *cli, const struct lw_store_ask *ask, const char *by)
{
    struct lw_json_writer w;
    struct lw_buf b;

    if (!cli->json) {
        printf("%s is %s now", ask->id, lw_ask_state_name(ask->progress.state));
        if (ask->progress.state == LW_ASK_PENDING)
            printf(": %u of %u answers", ask->progress.have, ask->progress.need);
        puts(".");
        return LW_EXIT_OK;
    }
    lw_buf_init(&b, 4096);
    lw_json_writer_init(&w, &b);
    lw_json_begin_object(&w);
    lw_json_kv_string(&w, "id", lw_strz(ask->id));
    lw_json_kv_string(&w, "state", lw_strz(lw_ask_state_name(ask->progress.state)));
    lw_json_kv_int(&w, "have", ask->progress.have);
    lw_json_kv_int(&w, "need", ask->progress.need);
    lw_json_kv_string(&w, "by", lw_strz(by));
    lw_json_end_object(&w);
    return lw_put_json(cli, &b, LW_EXIT_OK);
}

static int answer(struct lw_cli *cli, struct lw_store *s, const struct lw_approvals *r,
                  bool approve)
{
    struct lw_approver who;
    struct lw_store_answer v = {.via = LW_STR("cli")};
    struct lw_store_error err = {""};
    struct lw_store_ask ask;
    int status = 0;
    int e = lw_store_ask_find(s, lw_strz(r->id), lw_wall_ms(), &ask, &err);

    if (e != 0)
        return lw_approvals_refused(cli, e, &err);
    if (r->has_shown)
        status = check_shown(cli, s, &ask, r);
    if (status != 0)
        return status;
    lw_approver_find(&who);
    if (r->break_glass && !lw_approver_in(&who, LW_BREAK_GLASS)) {
        lw_fail(cli, "breaking the glass is for members of the group " LW_BREAK_GLASS, NULL);
        return LW_EXIT_NO;
    }
    v.answer = (struct lw_answer){.by = lw_strz(who.by),
                                  .groups = {who.groups, who.group_count},
                                  .approve = approve,
                                  .verified = who.verified,
                                  .break_glass = r->break_glass && approve,
                                  .at = lw_wall_ms()};
    v.reason = lw_strz(r->reason ? r->reason : "");
    v.shown = r->has_shown ? &r->shown : NULL;
    e = lw_store_answer(s, lw_strz(r->id), &v, v.answer.at, &ask, &err);
    return e != 0 ? lw_approvals_refused(cli, e, &err) : report(cli, &ask, who.by);
}

static int approve(struct lw_cli *cli, struct lw_store *s, const struct lw_approvals *r)
{
    if (!r->has_shown)
        return lw_usage(cli,
                        "look at it first: landwaiter approvals show %.32s prints the command "
                        "with what was --shown",
                        r->id);
    return answer(cli, s, r, /* approve= */ true);
}

static int deny(struct lw_cli *cli, struct lw_store *s, const struct lw_approvals *r)
{
    return answer(cli, s, r, /* approve= */ false);
}

/* ---- choosing ---- */

static const struct {
    const char *name;
    int (*exec)(struct lw_cli *cli, struct lw_store *s, const struct lw_approvals *r);
    bool wants_id;
} parts[] = {
    {"list", lw_approvals_list, false},
    {"show", lw_approvals_show, true},
    {"approve", approve, true},
    {"deny", deny, true},
    {"watch", lw_approvals_watch, false},
    {"grant", lw_approvals_grant, false},
    {"grants", lw_approvals_grants, false},
    {"revoke", lw_approvals_revoke, true},
};

static int run(struct lw_cli *cli, size_t part, const struct lw_approvals *r)
{
    struct lw_store *s = NULL;
    int status;

    if (parts[part].wants_id && !r->id)
        return lw_usage(cli, "name the approval: landwaiter approvals list shows what waits");
    if (!parts[part].wants_id && r->id)
        return lw_usage(cli, "%s takes no \"%.32s\"", parts[part].name, r->id);
    status = lw_cli_open_existing(cli, &s);
    if (status == 0)
        status = parts[part].exec(cli, s, r);
    lw_store_close(&s);
    return status;
}

static int exec(struct lw_cli *cli)
{
    struct lw_suggest s = {0};
    struct lw_approvals r = {0};
    struct lw_cli rest = *cli;
    int status;

    if (cli->argc < 2)
        return lw_usage(cli, "say what to do: list, show, approve, deny, watch, grant, grants or "
                             "revoke");
    s.given = lw_strz(cli->argv[1]);
    for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
        if (strcmp(cli->argv[1], parts[i].name) != 0) {
            lw_suggest_offer(&s, parts[i].name);
            continue;
        }
        rest.argc--;
        rest.argv[1] = rest.argv[0];
        rest.argv++;
        status = parse(&rest, &r);
        return status != 0 ? status : run(&rest, i, &r);
    }
    if (lw_suggest_name(&s))
        return lw_usage(cli, "there is no \"%.32s\"; did you mean %s?", cli->argv[1],
                        lw_suggest_name(&s));
    return lw_usage(cli, "there is no \"%.32s\"", cli->argv[1]);
}

const struct lw_verb lw_verb_approvals = {
    .name = "approvals",
    .summary = "calls that wait for a human: list, show, approve, deny",
    .help = help,
    .exec = exec,
    .options = options,
};
