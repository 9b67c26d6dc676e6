/* `landwaiter reject`: no to what a server offers now, and optionally to what was approved. */
#include <stdio.h>
#include <string.h>

#include "cli/args.h"
#include "cli/out.h"
#include "cli/rows.h"
#include "lib/json/json.h"

static const char help[] =
    "Usage: landwaiter reject NAME [--view VIEW] [--shown DIGEST] [--reason TEXT] [--revoke]\n"
    "                         [--state DIR] [--json]\n"
    "\n"
    "Rejects what the server offers now: it does not wait for a decision any more, and what was\n"
    "approved before stays in force. Tools that changed dangerously stay held. When the server "
    "shows\n"
    "something else later, that waits for a decision again.\n"
    "\n"
    "Options\n"
    "  --view VIEW      only this view of the server. Default: every view\n"
    "  --shown DIGEST   reject only if it still shows this\n"
    "  --reason TEXT    kept with the rejection\n"
    "  --revoke         withdraw what was approved too: nothing of the server can be called\n"
    "\n"
    "Exit status\n"
    "  0  rejected\n"
    "  1  nothing waits, or it moved since it was shown\n"
    "  2  the command line is wrong\n"
    "  3  it could not be recorded\n"
    "\n"
    "Example\n"
    "  landwaiter reject files --revoke --reason 'maintainer account was taken over'\n";

enum { OPT_VIEW, OPT_SHOWN, OPT_REASON, OPT_REVOKE };
static const struct lw_option options[] = {{"--view", "VIEW"},
                                           {"--shown", "DIGEST"},
                                           {"--reason", "TEXT"},
                                           {"--revoke", NULL},
                                           {NULL, NULL}};

struct request {
    const char *server;
    const char *view;
    const char *reason;
    bool has_shown;
    struct lw_digest shown;
    bool revoke;
};

static int parse(struct lw_cli *cli, struct request *r)
{
    struct lw_args a;
    int got;

    lw_args_init(&a, cli, options);
    while ((got = lw_args_next(&a)) != LW_ARGS_END) {
        if (got == LW_ARGS_ERROR)
            return LW_EXIT_USAGE;
        if (got == OPT_VIEW)
            r->view = a.value;
        else if (got == OPT_REVOKE)
            r->revoke = true;
        else if (got == OPT_REASON)
            r->reason = a.value;
        else if (got == OPT_SHOWN)
            r->has_shown = true;
        else if (r->server)
            return lw_usage(cli, "one server at a time");
        else
            r->server = a.value;
        if (got == OPT_SHOWN && !lw_digest_parse(lw_strz(a.value), &r->shown))
            return lw_usage(cli, "--shown takes sha256: and 64 hexadecimal digits");
    }
    if (r->reason && (strlen(r->reason) > 2048 || !lw_utf8_valid(lw_strz(r->reason))))
        return lw_usage(cli, "--reason takes UTF-8 text of at most 2048 bytes");
    return r->server ? 0 : lw_usage(cli, "name the server");
}

static int report(struct lw_cli *cli, const struct lw_store_server *row, const struct request *r,
                  const char *id)
{
    char digest[LW_DIGEST_TEXT_BUF];
    struct lw_json_writer w;
    struct lw_buf b;

    lw_digest_text(&row->observed, digest);
    if (!cli->json) {
        printf("%s %s (view %s): %s, record %s.\n", r->revoke ? "Revoked" : "Rejected", row->server,
               row->view,
               r->revoke       ? "nothing of it can be called"
               : row->approved ? "what was approved before stays in force"
                               : "nothing of it is approved",
               id);
        return LW_EXIT_OK;
    }
    lw_buf_init(&b, 65536);
    lw_json_writer_init(&w, &b);
    lw_json_begin_object(&w);
    lw_json_kv_string(&w, "server", lw_strz(row->server));
    lw_json_kv_string(&w, "view", lw_strz(row->view));
    lw_json_kv_string(&w, "rejected", lw_strz(digest));
    lw_json_kv_bool(&w, "revoked", r->revoke);
    lw_json_kv_string(&w, "record", lw_strz(id));
    lw_json_end_object(&w);
    return lw_put_json(cli, &b, LW_EXIT_OK);
}

static int refused(struct lw_cli *cli, const struct lw_store_server *row, int err, const char *text)
{
    char what[700], remedy[256];
    bool no = err == -LW_ERR_MOVED || err == -LW_ERR_NOTFOUND;

    snprintf(what, sizeof(what), "%s (view %s) was not rejected: %.512s", row->server, row->view,
             err == -LW_ERR_MOVED ? "it shows something else than what was reviewed" : text);
    snprintf(remedy, sizeof(remedy), "run the review again: landwaiter review %s", row->server);
    lw_fail(cli, what, no ? remedy : NULL);
    return no ? LW_EXIT_NO : LW_EXIT_FAILED;
}

static int reject(struct lw_cli *cli, struct lw_store *s, const struct lw_store_server *row,
                  const struct request *r, const char *by)
{
    struct lw_store_error err = {""};
    char id[LW_RECEIPT_ID_MAX] = "";
    int e =
        lw_store_reject(s, lw_strz(row->server), lw_strz(row->view), &row->observed, lw_strz(by),
                        lw_strz(r->reason ? r->reason : ""), r->revoke, lw_wall_ms(), id, &err);

    if (e < 0)
        return refused(cli, row, e, err.text[0] ? err.text : lw_err_text(e));
    return report(cli, row, r, id);
}

static bool wanted(const struct lw_store_server *row, const struct request *r)
{
    if (r->has_shown && !lw_digest_eq(&row->observed, &r->shown))
        return false;
    return (row->pending && !row->rejected) || (r->revoke && row->approved);
}

static int reject_rows(struct lw_cli *cli, struct lw_store *s, const struct lw_rows *rows,
                       const struct request *r)
{
    char by[128];
    size_t found = 0;
    int status = 0;

    lw_cli_who(by);
    for (size_t i = 0; i < rows->n && status == 0; i++) {
        if (!wanted(&rows->v[i], r))
            continue;
        found++;
        status = reject(cli, s, &rows->v[i], r, by);
    }
    if (found > 0)
        return status;
    return refused(cli, &rows->v[0], r->has_shown ? -LW_ERR_MOVED : -LW_ERR_NOTFOUND,
                   "nothing of it waits for a decision; --revoke withdraws what was approved");
}

static int exec(struct lw_cli *cli)
{
    struct request r = {0};
    struct lw_store *s = NULL;
    struct lw_rows rows = {0};
    int status = parse(cli, &r);

    if (status != 0)
        return status;
    status = lw_cli_open_existing(cli, &s);
    if (status == 0)
        status = lw_rows_read(cli, s, r.server, r.view, &rows);
    if (status == 0)
        status = reject_rows(cli, s, &rows, &r);
    lw_rows_free(&rows);
    lw_store_close(&s);
    return status;
}

const struct lw_verb lw_verb_reject = {
    .name = "reject",
    .summary = "reject what a server offers now, or revoke its approval",
    .help = help,
    .exec = exec,
    .options = options,
};
