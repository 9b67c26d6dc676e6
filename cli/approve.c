/* `landwaiter approve`: a human's answer about exactly the surface that was shown. The digest goes
 * to the store with the answer, which refuses when the server shows something else by then. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli/args.h"
#include "cli/out.h"
#include "cli/review.h"
#include "lib/json/json.h"
#include "src/config/values.h"

#define TOOLS_MAX 1024

static const char help[] =
    "Usage: landwaiter approve NAME [--view VIEW] [--shown DIGEST] [--yes]\n"
    "                          [--tool TOOL]... [--effect EFFECT] [--expires TIME]\n"
    "                          [--reason TEXT] [--state DIR] [--json]\n"
    "\n"
    "Approves what the server offers now, as `landwaiter review NAME` shows it. From then on it "
    "is\n"
    "held to that. Running sessions learn of it without a restart.\n"
    "\n"
    "On a terminal the review is shown first and a question asked. Otherwise say what you looked "
    "at\n"
    "with --shown, or approve whatever is pending with --yes. When the server shows something "
    "else\n"
    "than --shown says, nothing is approved.\n"
    "\n"
    "What was rejected or revoked can be approved later, on a terminal or with --shown. An "
    "approval\n"
    "that has ended is renewed in the same way as it was given.\n"
    "\n"
    "The approval is a record in the log: who (the user of the process, and the host), when, why,\n"
    "until when, of which surface.\n"
    "\n"
    "Options\n"
    "  --view VIEW       only this view of the server. Default: every view that waits\n"
    "  --shown DIGEST    what was reviewed: sha256:... as the review prints it\n"
    "  --yes             ask nothing; without --shown, approve what waits now, and nothing that\n"
    "                    was rejected or revoked\n"
    "  --tool TOOL       only this tool, and nothing else that changed; can be repeated\n"
    "  --effect EFFECT   what the tools approved here do, in your words: read, write, "
    "destructive,\n"
    "                    execute, admin or money. Default: what was declared before\n"
    "  --expires TIME    the approval ends after this time: 12h, 90d. Default: never\n"
    "  --reason TEXT     kept with the approval\n"
    "\n"
    "Exit status\n"
    "  0  approved; or it was already\n"
    "  1  not approved: nothing is pending, it moved since it was shown, or the answer was no\n"
    "  2  the command line is wrong, or there is no terminal to ask on\n"
    "  3  it could not be recorded\n"
    "\n"
    "Example\n"
    "  landwaiter review files\n"
    "  landwaiter approve files --tool move_file --effect destructive --expires 90d\n";

enum { OPT_VIEW, OPT_SHOWN, OPT_YES, OPT_TOOL, OPT_EFFECT, OPT_EXPIRES, OPT_REASON };
static const struct lw_option options[] = {
    {"--view", "VIEW"},     {"--shown", "DIGEST"}, {"--yes", NULL},      {"--tool", "TOOL"},
    {"--effect", "EFFECT"}, {"--expires", "TIME"}, {"--reason", "TEXT"}, {NULL, NULL},
};

struct request {
    const char *server;
    const char *view;
    bool has_shown;
    struct lw_digest shown;
    bool yes;
    struct lw_str tools[TOOLS_MAX];
    size_t tool_count;
    enum lw_effect effect;
    int64_t expires_in;
    const char *reason;
    char by[128];
};

/* Text that goes into a record. */
static bool recordable(const char *text, size_t max)
{
    return strlen(text) <= max && lw_utf8_valid(lw_strz(text));
}

static int take_option(struct lw_cli *cli, struct request *r, int option, const char *value)
{
    switch (option) {
    case OPT_VIEW:
        r->view = value;
        return 0;
    case OPT_SHOWN:
        r->has_shown = lw_digest_parse(lw_strz(value), &r->shown);
        return r->has_shown ? 0 : lw_usage(cli, "--shown takes sha256: and 64 hexadecimal digits");
    case OPT_YES:
        r->yes = true;
        return 0;
    case OPT_TOOL:
        if (r->tool_count == TOOLS_MAX)
            return lw_usage(cli, "at most %d tools can be named", TOOLS_MAX);
        r->tools[r->tool_count++] = lw_strz(value);
        return 0;
    case OPT_EFFECT:
        if (lw_effect_parse(lw_strz(value), &r->effect) < 0 || r->effect == LW_EFFECT_UNKNOWN)
            return lw_usage(cli,
                            "--effect takes read, write, destructive, execute, admin or money");
        return 0;
    case OPT_EXPIRES:
        if (!lw_value_duration(lw_strz(value), &r->expires_in) || r->expires_in < 1000 ||
            r->expires_in > (int64_t)36500 * 86400000)
            return lw_usage(cli, "--expires takes a time such as 12h or 90d, from 1s to 36500d");
        return 0;
    case OPT_REASON:
        r->reason = value;
        return recordable(value, 2048)
                   ? 0
                   : lw_usage(cli, "--reason takes UTF-8 text of at most 2048 bytes");
    default:
        return LW_EXIT_USAGE;
    }
}

static int parse(struct lw_cli *cli, struct request *r)
{
    struct lw_args a;
    int got;

    lw_args_init(&a, cli, options);
    while ((got = lw_args_next(&a)) != LW_ARGS_END) {
        int status = 0;

        if (got == LW_ARGS_ERROR)
            return LW_EXIT_USAGE;
        if (got != LW_ARGS_OPERAND)
            status = take_option(cli, r, got, a.value);
        else if (r->server)
            return lw_usage(cli, "one server at a time");
        else
            r->server = a.value;
        if (status != 0)
            return status;
    }
    if (!r->server)
        return lw_usage(cli, "name the server");
    if (!r->has_shown && !r->yes && (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO) || cli->json))
        return lw_usage(cli, "there is no terminal to ask on: add --shown DIGEST as the review "
                             "prints it, or --yes to approve what is pending now");
    return 0;
}

/* True when the human typed yes. */
static bool confirmed(const struct lw_store_server *row, const struct request *r)
{
    char answer[16] = "";

    if (r->tool_count > 0)
        printf("\nApprove %zu tool%s of %s as shown? Type yes: ", r->tool_count,
               r->tool_count == 1 ? "" : "s", row->server);
    else
        printf("\nApprove all of %s as shown? Type yes: ", row->server);
    fflush(stdout);
    if (!fgets(answer, sizeof(answer), stdin))
        return false;
    return strcmp(answer, "yes\n") == 0;
}

static int report(struct lw_cli *cli, const struct lw_store_server *row, const char *id,
                  const struct lw_manifest *m)
{
    char shown[LW_DIGEST_TEXT_BUF], manifest[LW_DIGEST_TEXT_BUF];
    struct lw_json_writer w;
    struct lw_buf b;

    lw_digest_text(&row->observed, shown);
    lw_digest_text(lw_manifest_digest(m), manifest);
    if (!cli->json) {
        printf("Approved %s (view %s): %u tools, manifest %s, record %s.\n", row->server, row->view,
               lw_manifest_count(m, LW_PART_TOOLS), manifest, id);
        return LW_EXIT_OK;
    }
    lw_buf_init(&b, 65536);
    lw_json_writer_init(&w, &b);
    lw_json_begin_object(&w);
    lw_json_kv_string(&w, "server", lw_strz(row->server));
    lw_json_kv_string(&w, "view", lw_strz(row->view));
    lw_json_kv_string(&w, "approved", lw_strz(shown));
    lw_json_kv_string(&w, "manifest", lw_strz(manifest));
    lw_json_kv_int(&w, "tools", lw_manifest_count(m, LW_PART_TOOLS));
    lw_json_kv_string(&w, "record", lw_strz(id));
    lw_json_end_object(&w);
    return lw_put_json(cli, &b, LW_EXIT_OK);
}

static int refused(struct lw_cli *cli, const struct lw_store_server *row, int err,
                   const struct lw_store_error *e)
{
    char what[700];
    struct lw_buf remedy;
    bool no = err == -LW_ERR_MOVED || err == -LW_ERR_NOTFOUND || err == -LW_ERR_DUPLICATE;

    lw_buf_init(&remedy, 65536);
    snprintf(what, sizeof(what), "%s (view %s) was not approved: %.512s", row->server, row->view,
             err == -LW_ERR_MOVED ? "it shows something else than what was reviewed"
             : e->text[0]         ? e->text
                                  : lw_err_text(err));
    if (no) {
        lw_buf_addz(&remedy, row->rejected || !row->approved
                                 ? "the review says how to approve it all the same: "
                                 : "run the review again: ");
        lw_add_command(&remedy, cli, "review", row->server);
        lw_buf_addc(&remedy, '\0');
    }
    lw_fail(cli, what, remedy.n > 0 && lw_buf_status(&remedy) == 0 ? remedy.p : NULL);
    lw_buf_fini(&remedy);
    return no ? LW_EXIT_NO : LW_EXIT_FAILED;
}

static int approve(struct lw_cli *cli, struct lw_store *s, const struct lw_store_server *row,
                   const struct request *r)
{
    int64_t now = lw_wall_ms();
    struct lw_approval approval = {.by = lw_strz(r->by),
                                   .reason = lw_strz(r->reason ? r->reason : ""),
                                   .at = now,
                                   .expires_at = r->expires_in > 0 ? now + r->expires_in : 0,
                                   .tools = r->tool_count > 0 ? r->tools : NULL,
                                   .tool_count = r->tool_count,
                                   .effect = r->effect};
    char id[LW_RECEIPT_ID_MAX] = "";
    struct lw_store_error err = {""};
    struct lw_manifest *m = NULL;
    struct lw_buf text;
    int e, status;

    lw_buf_init(&text, (size_t)256 << 20);
    e = lw_store_approve(s, lw_strz(row->server), lw_strz(row->view), &row->observed, &approval, id,
                         &text, &err);
    if (e == 0)
        e = lw_manifest_load(lw_buf_str(&text), &m);
    status = e == 0 ? report(cli, row, id, m) : refused(cli, row, e, &err);
    lw_manifest_free(&m);
    lw_buf_fini(&text);
    return status;
}

/* One row that is wanted: shown and asked about when there is somebody to ask. */
static int answer(struct lw_cli *cli, struct lw_store *s, const struct lw_store_server *row,
                  const struct request *r)
{
    if (!r->has_shown && !r->yes) {
        int status = lw_review_row(cli, s, row, /* commands= */ false);

        if (status != 0)
            return status;
        if (!confirmed(row, r)) {
            puts("Nothing was approved.");
            return LW_EXIT_NO;
        }
    }
    return approve(cli, s, row, r);
}

/* What the rows say when none of them can be approved. */
static int nothing_to_approve(struct lw_cli *cli, const struct lw_rows *rows,
                              const struct request *r)
{
    struct lw_store_error none = {""};

    for (size_t i = 0; i < rows->n; i++) {
        const struct lw_store_server *row = &rows->v[i];

        if (row->approved && !row->pending && r->has_shown &&
            lw_digest_eq(&row->observed, &r->shown)) {
            if (!cli->json)
                printf("%s is approved as shown already.\n", row->server);
            return LW_EXIT_OK;
        }
    }
    if (r->has_shown)
        return refused(cli, &rows->v[0], -LW_ERR_MOVED, &none);
    snprintf(none.text, sizeof(none.text), "nothing of it waits for a decision (it is %s)",
             lw_row_state(&rows->v[0]));
    return refused(cli, &rows->v[0], -LW_ERR_NOTFOUND, &none);
}

/* What was rejected or revoked can be approved too, by somebody who looked at it: --yes alone does
 * not undo another human's answer. */
static bool wanted(const struct lw_store_server *row, const struct request *r)
{
    bool open = lw_row_waits(row) || row->rejected || !row->approved;

    if (r->has_shown)
        return open && lw_digest_eq(&row->observed, &r->shown);
    return r->yes ? lw_row_waits(row) : open;
}

static int answer_rows(struct lw_cli *cli, struct lw_store *s, const struct lw_rows *rows,
                       const struct request *r)
{
    size_t found = 0;
    int status = 0;

    for (size_t i = 0; i < rows->n && status == 0; i++) {
        if (!wanted(&rows->v[i], r))
            continue;
        found++;
        status = answer(cli, s, &rows->v[i], r);
    }
    return found > 0 ? status : nothing_to_approve(cli, rows, r);
}

static int exec(struct lw_cli *cli)
{
    static struct request r;
    struct lw_store *s = NULL;
    struct lw_rows rows = {0};
    int status;

    r = (struct request){0};
    status = parse(cli, &r);
    if (status != 0)
        return status;
    lw_cli_who(r.by);
    status = lw_cli_open_existing(cli, &s);
    if (status == 0)
        status = lw_rows_read(cli, s, r.server, r.view, &rows);
    if (status == 0)
        status = answer_rows(cli, s, &rows, &r);
    lw_rows_free(&rows);
    lw_store_close(&s);
    return status;
}

const struct lw_verb lw_verb_approve = {
    .name = "approve",
    .summary = "approve what a server offers now",
    .help = help,
    .exec = exec,
    .options = options,
};
