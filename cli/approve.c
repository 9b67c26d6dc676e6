/* `landwaiter approve`: a human's answer about exactly the surface that was shown. The digest goes
 * to the store with the answer, which refuses when the server shows something else by then. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/approve.h"
#include "cli/args.h"
#include "cli/out.h"
#include "cli/review.h"
#include "lib/json/json.h"
#include "src/config/config.h"
#include "src/config/values.h"

static const char help[] =
    "Usage: landwaiter approve NAME [--view VIEW] [--shown DIGEST] [--yes]\n"
    "                          [--tool TOOL | --change NUMBER]... [--only-cosmetic]\n"
    "                          [--effect EFFECT] [--data CLASS]... [--destination PLACE]...\n"
    "                          [--scope SCOPE]... [--environment NAME]... [--expires TIME]\n"
    "                          [--reason TEXT] [--config FILE] [--state DIR] [--json]\n"
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
    "The approval is a record in the log: who (the user of the process, or who logged in to "
    "become\n"
    "it, and the host), when, why, until when, of which surface. Where the configuration says\n"
    "dangerous_approvers: 2, what is held counts when two different humans have approved the "
    "same.\n"
    "\n"
    "Options\n"
    "  --view VIEW       only this view of the server. Default: every view that waits\n"
    "  --shown DIGEST    what was reviewed: sha256:... as the review prints it\n"
    "  --yes             ask nothing; without --shown, approve what waits now, and nothing that\n"
    "                    was rejected or revoked\n"
    "  --tool TOOL       only this tool, and nothing else that changed; can be repeated. When the\n"
    "                    server itself changed and is held, its tools stay held, and it is said "
    "so\n"
    "  --change NUMBER   only this change of the review, in all the items that it has; can be "
    "repeated.\n"
    "                    Goes with --shown\n"
    "  --only-cosmetic   only items that differ in nothing but blanks, punctuation, icons and the\n"
    "                    like, from what is approved now and from what was approved earlier\n"
    "  --effect EFFECT   what the tools approved here do, in your words: read, write, "
    "destructive,\n"
    "                    execute, admin or money. Default: what was declared before\n"
    "  --data CLASS      a class of data that they touch, in your words; can be repeated. With "
    "these\n"
    "                    four, none takes back what was declared before\n"
    "  --destination PLACE  where data goes through them: a host (and those below it), a host with "
    "a\n"
    "                    path, a mailbox, a phone number\n"
    "  --scope SCOPE     what they need of a credential\n"
    "                    What a server says later within what was declared is no alarm; what it "
    "says\n"
    "                    beyond it is held\n"
    "  --environment NAME  where they may act: staging, production\n"
    "  --expires TIME    the approval ends after this time: 12h, 90d. Default: never\n"
    "  --reason TEXT     kept with the approval\n"
    "\n"
    "Exit status\n"
    "  0  approved; or it was already\n"
    "  1  not approved: nothing is pending, it moved since it was shown, the answer was no, or a\n"
    "     second human has to approve the same\n"
    "  2  the command line is wrong, or there is no terminal to ask on\n"
    "  3  it could not be recorded\n"
    "\n"
    "Example\n"
    "  landwaiter review files\n"
    "  landwaiter approve files --tool move_file --effect destructive --expires 90d\n";

enum {
    OPT_VIEW,
    OPT_SHOWN,
    OPT_YES,
    OPT_TOOL,
    OPT_CHANGE,
    OPT_ONLY_COSMETIC,
    OPT_EFFECT,
    OPT_DATA,
    OPT_DESTINATION,
    OPT_SCOPE,
    OPT_ENVIRONMENT,
    OPT_EXPIRES,
    OPT_REASON
};
static const struct lw_option options[] = {
    {"--view", "VIEW"},
    {"--shown", "DIGEST"},
    {"--yes", NULL},
    {"--tool", "TOOL"},
    {"--change", "NUMBER"},
    {"--only-cosmetic", NULL},
    {"--effect", "EFFECT"},
    {"--data", "CLASS"},
    {"--destination", "PLACE"},
    {"--scope", "SCOPE"},
    {"--environment", "NAME"},
    {"--expires", "TIME"},
    {"--reason", "TEXT"},
    {NULL, NULL},
};

/* Text that goes into a record. */
static bool recordable(const char *text, size_t max)
{
    return strlen(text) <= max && lw_utf8_valid(lw_strz(text));
}

static int take_word(struct lw_cli *cli, struct lw_approve_request *r, enum lw_declared d,
                     const char *value)
{
    if (r->word_count[d] == LW_APPROVE_WORDS)
        return lw_usage(cli, "at most %d words of a kind", LW_APPROVE_WORDS);
    r->words[d][r->word_count[d]++] = lw_strz(value);
    return 0;
}

static int take_change(struct lw_cli *cli, struct lw_approve_request *r, const char *value)
{
    char *end;
    long n = strtol(value, &end, 10);

    if (*value == '\0' || *end != '\0' || n < 1 || n > 1000000)
        return lw_usage(cli, "--change takes a number of the review");
    if (r->change_count == LW_APPROVE_CHANGES)
        return lw_usage(cli, "at most %d changes can be named", LW_APPROVE_CHANGES);
    r->changes[r->change_count++] = (size_t)n;
    return 0;
}

static int take_option(struct lw_cli *cli, struct lw_approve_request *r, int option,
                       const char *value)
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
        if (r->tool_count == LW_APPROVE_TOOLS)
            return lw_usage(cli, "at most %d tools can be named", LW_APPROVE_TOOLS);
        r->tools[r->tool_count++] = lw_strz(value);
        return 0;
    case OPT_CHANGE:
        return take_change(cli, r, value);
    case OPT_ONLY_COSMETIC:
        r->only_cosmetic = true;
        return 0;
    case OPT_DATA:
        return take_word(cli, r, LW_DECLARED_DATA, value);
    case OPT_DESTINATION:
        return take_word(cli, r, LW_DECLARED_DESTINATIONS, value);
    case OPT_SCOPE:
        return take_word(cli, r, LW_DECLARED_SCOPES, value);
    case OPT_ENVIRONMENT:
        return take_word(cli, r, LW_DECLARED_ENVIRONMENTS, value);
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

static int parse(struct lw_cli *cli, struct lw_approve_request *r)
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
    if (r->change_count > 0 && !r->has_shown)
        return lw_usage(cli, "--change goes with --shown: numbers are those of one review");
    if (r->only_cosmetic && (r->tool_count > 0 || r->change_count > 0))
        return lw_usage(cli, "--only-cosmetic chooses the items itself");
    if (!r->has_shown && !r->yes && (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO) || cli->json))
        return lw_usage(cli, "there is no terminal to ask on: add --shown DIGEST as the review "
                             "prints it, or --yes to approve what is pending now");
    return 0;
}

/* True when the human typed yes. */
static bool confirmed(const struct lw_store_server *row, const struct lw_approve_request *r)
{
    char answer[16] = "";

    if (r->only_cosmetic)
        printf("\nApprove what is only cosmetic of %s? Type yes: ", row->server);
    else if (r->tool_count > 0)
        printf("\nApprove %zu tool%s of %s as shown? Type yes: ", r->tool_count,
               r->tool_count == 1 ? "" : "s", row->server);
    else
        printf("\nApprove all of %s as shown? Type yes: ", row->server);
    fflush(stdout);
    if (!fgets(answer, sizeof(answer), stdin))
        return false;
    return strcmp(answer, "yes\n") == 0;
}

/* What still holds every item of the server after some of them were approved: the name of a delta
 * of the server itself, or NULL. */
static const char *still_holds(const struct lw_manifest *m, const struct lw_surface *live)
{
    const char *kind = NULL;
    struct lw_drift *d = NULL;

    if (lw_drift_classify(m, live, &d) != 0)
        return NULL;
    for (const struct lw_delta *i = lw_drift_first(d); i && !kind; i = i->next) {
        if (!i->item.p && i->disposition == LW_QUARANTINE)
            kind = lw_delta_name(i->kind);
    }
    lw_drift_free(&d);
    return kind;
}

static int report(struct lw_cli *cli, const struct lw_store_server *row, const char *id,
                  const struct lw_manifest *m, const struct lw_surface *live)
{
    const char *holds = still_holds(m, live);
    char shown[LW_DIGEST_TEXT_BUF], manifest[LW_DIGEST_TEXT_BUF];
    struct lw_json_writer w;
    struct lw_buf b;

    lw_digest_text(&row->observed, shown);
    lw_digest_text(lw_manifest_digest(m), manifest);
    if (!cli->json) {
        printf("Approved %s (view %s): %u tools, manifest %s, record %s.\n", row->server, row->view,
               lw_manifest_count(m, LW_PART_TOOLS), manifest, id);
        if (holds)
            printf(
                "All of its items stay held: the server itself changed (%s), and that is approved "
                "only with the whole, without naming tools or changes.\n",
                holds);
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
    if (holds)
        lw_json_kv_string(&w, "held_by", lw_strz(holds));
    lw_json_end_object(&w);
    return lw_put_json(cli, &b, LW_EXIT_OK);
}

static int refused(struct lw_cli *cli, const struct lw_store_server *row, int err,
                   const struct lw_store_error *e)
{
    char what[700];
    struct lw_buf remedy;
    bool no = err == -LW_ERR_MOVED || err == -LW_ERR_NOTFOUND || err == -LW_ERR_DUPLICATE ||
              err == -LW_ERR_DEPTH;

    lw_buf_init(&remedy, 65536);
    snprintf(what, sizeof(what), "%s (view %s) was not approved: %.512s", row->server, row->view,
             err == -LW_ERR_MOVED && row->gone_at != 0
                 ? "it does not show this any more, but something that waits for nobody"
             : err == -LW_ERR_MOVED ? "it shows something else than what was reviewed"
             : e->text[0]           ? e->text
                                    : lw_err_text(err));
    if (no) {
        lw_buf_addz(&remedy, row->gone_at != 0
                                 ? "the review says what it was and how to reject it: "
                             : row->rejected || !row->approved
                                 ? "the review says how to approve it all the same: "
                                 : "run the review again: ");
        lw_add_command(&remedy, cli, "review", row->server);
        lw_buf_addc(&remedy, '\0');
    }
    lw_fail(cli, what, remedy.n > 0 && lw_buf_status(&remedy) == 0 ? remedy.p : NULL);
    lw_buf_fini(&remedy);
    return no ? LW_EXIT_NO : LW_EXIT_FAILED;
}

/* Of what is held, where the configuration demands two humans: 0 when this is the second, whose
 * first is in `first`; else the exit status after recording that this is the first. */
static int second_of_two(struct lw_cli *cli, struct lw_store *s, const struct lw_store_server *row,
                         struct lw_approval *a, char first[257])
{
    struct lw_str server = lw_strz(row->server);
    struct lw_str view = lw_strz(row->view);
    struct lw_store_error err = {""};
    char id[LW_RECEIPT_ID_MAX] = "";
    struct lw_digest scope;
    char what[400];
    int e = lw_approve_digest(a, &scope);

    if (e == 0)
        e = lw_store_first_approver(s, server, view, &row->observed, &scope, a->by, first, &err);
    if (e == 0) {
        a->also_by = lw_strz(first);
        return 0;
    }
    if (e == -LW_ERR_NOTFOUND)
        e = lw_store_first_approval(s, server, view, &row->observed, &scope, a, id, &err);
    if (e != 0)
        return refused(cli, row, e, &err);
    snprintf(
        what, sizeof(what),
        "%s (view %s) is held: this is the first of two approvals (record %s), and counts when "
        "somebody else approves the same",
        row->server, row->view, id);
    lw_fail(cli, what, "another user runs the same command");
    return LW_EXIT_NO;
}

static int record(struct lw_cli *cli, struct lw_store *s, const struct lw_store_server *row,
                  const struct lw_surface *live, const struct lw_approval *approval)
{
    char id[LW_RECEIPT_ID_MAX] = "";
    struct lw_store_error err = {""};
    struct lw_manifest *m = NULL;
    struct lw_buf text;
    int e, status;

    lw_buf_init(&text, (size_t)256 << 20);
    e = lw_store_approve(s, lw_strz(row->server), lw_strz(row->view), &row->observed, approval, id,
                         &text, &err);
    if (e == 0)
        e = lw_manifest_load(lw_buf_str(&text), &m);
    status = e == 0 ? report(cli, row, id, m, live) : refused(cli, row, e, &err);
    lw_manifest_free(&m);
    lw_buf_fini(&text);
    return status;
}

static int approve(struct lw_cli *cli, struct lw_store *s, const struct lw_store_server *row,
                   const struct lw_approve_request *r)
{
    int64_t now = lw_wall_ms();
    struct lw_approval approval = {.by = lw_strz(r->by),
                                   .reason = lw_strz(r->reason ? r->reason : ""),
                                   .at = now,
                                   .expires_at = r->expires_in > 0 ? now + r->expires_in : 0};
    struct lw_approve_scope scope = {.whole = false};
    struct lw_comparison c = {0};
    char first[257];
    int status = lw_compare(cli, s, row, &c);

    if (status == 0)
        status = lw_approve_choose(cli, r, &c, &scope);
    if (status == 0) {
        lw_approve_fill(r, &scope, &approval);
        if (scope.dangerous && r->dangerous_approvers > 1)
            status = second_of_two(cli, s, row, &approval, first);
    }
    if (status == 0)
        status = record(cli, s, row, c.live, &approval);
    lw_approve_scope_fini(&scope);
    lw_comparison_fini(&c);
    return status;
}

/* One row that is wanted: shown and asked about when there is somebody to ask. */
static int answer(struct lw_cli *cli, struct lw_store *s, const struct lw_store_server *row,
                  const struct lw_approve_request *r)
{
    if (row->gone_at != 0) {
        struct lw_store_error none = {""};

        return refused(cli, row, -LW_ERR_MOVED, &none);
    }
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
                              const struct lw_approve_request *r)
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
static bool wanted(const struct lw_store_server *row, const struct lw_approve_request *r)
{
    bool open = lw_row_waits(row) || row->pending || row->rejected || !row->approved;

    if (r->has_shown)
        return open && lw_digest_eq(&row->observed, &r->shown);
    return r->yes ? lw_row_waits(row) || (r->only_cosmetic && row->pending) : open;
}

static int answer_rows(struct lw_cli *cli, struct lw_store *s, const struct lw_rows *rows,
                       const struct lw_approve_request *r)
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

/* How many humans what is held needs, as the configuration says; without one, one. */
static int read_rule(struct lw_cli *cli, struct lw_approve_request *r)
{
    struct lw_config_error e = {""};
    struct lw_config *c = NULL;
    char path[4096];

    r->dangerous_approvers = 1;
    if (cli->config)
        snprintf(path, sizeof(path), "%s", cli->config);
    else if (lw_config_default_path(path, sizeof(path)) != 0 || access(path, F_OK) != 0)
        return 0;
    if (lw_config_load(path, &c, &e) != 0) {
        lw_fail(cli, e.text, "who may approve is said there: put it right first");
        return LW_EXIT_USAGE;
    }
    r->dangerous_approvers = c->dangerous_approvers;
    lw_config_free(&c);
    return 0;
}

static int exec(struct lw_cli *cli)
{
    static struct lw_approve_request r;
    struct lw_store *s = NULL;
    struct lw_rows rows = {0};
    int status;

    r = (struct lw_approve_request){0};
    status = parse(cli, &r);
    if (status != 0)
        return status;
    lw_cli_who(r.by);
    status = read_rule(cli, &r);
    if (status == 0)
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
