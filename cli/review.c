/* `landwaiter review`: what changed, recomputed here from the observed surface and the manifest.
 * How a delta reads is cli/review_text.c's; what it means is lib/drift's. */
#include "cli/review.h"

#include <stdio.h>
#include <string.h>

#include "cli/args.h"
#include "cli/compare.h"
#include "cli/out.h"
#include "cli/review_explain.h"
#include "lib/base/time.h"
#include "lib/drift/drift.h"
#include "lib/json/json.h"

#define TEXT_MAX ((size_t)256 << 20)

static const char help[] =
    "Usage: landwaiter review [NAME] [--view VIEW] [--state DIR] [--json]\n"
    "\n"
    "Shows what waits for a decision: for each server (or the one named) every difference between\n"
    "what it offers now and what was approved, why it is as urgent as it is, what approving it "
    "would\n"
    "make possible, and the commands that approve or reject exactly what was shown. Changes have\n"
    "numbers for approve --change; the same change in several tools is one. Steps that were "
    "approved\n"
    "one by one add up: where it is more against an earlier approval, the deltas name that one. A\n"
    "server that is named is shown also when it was rejected or revoked, or when only what passes\n"
    "differs.\n"
    "\n"
    "Texts of the server appear between quotation marks, with every invisible or control "
    "character\n"
    "written out. They are claims of the server, not findings.\n"
    "\n"
    "Options\n"
    "  --view VIEW  only this view (landwaiter servers lists them)\n"
    "\n"
    "Exit status\n"
    "  0  nothing waits\n"
    "  1  something waits for a decision; or no such server was seen\n"
    "  3  the state folder could not be read\n"
    "\n"
    "Example\n"
    "  landwaiter review files\n";

enum { OPT_VIEW };
static const struct lw_option options[] = {{"--view", "VIEW"}, {NULL, NULL}};

/* "landwaiter approve NAME --view V --shown D" */
static void add_answer(struct lw_buf *to, struct lw_cli *cli, const char *verb,
                       const struct lw_store_server *row)
{
    char digest[LW_DIGEST_TEXT_BUF];

    lw_add_command(to, cli, verb, row->server);
    lw_buf_addf(to, " --view %s --shown ", row->view);
    lw_buf_adds(to, lw_digest_text(&row->observed, digest));
}

/* What is gone can only be rejected. */
static void print_commands(struct lw_cli *cli, const struct lw_store_server *row)
{
    static const char *const verbs[] = {"approve", "reject"};
    size_t first = row->gone_at != 0 ? 1 : 0;

    for (size_t i = first; i < 2; i++) {
        struct lw_buf b;

        lw_buf_init(&b, 65536);
        add_answer(&b, cli, verbs[i], row);
        printf("%s  ", i == first ? "\nTo answer what is shown here:\n" : "");
        lw_put_visible(stdout, lw_buf_str(&b));
        fputc('\n', stdout);
        lw_buf_fini(&b);
    }
}

static void print_heading(struct lw_cli *cli, const struct lw_store_server *row,
                          const struct lw_comparison *c)
{
    char digest[LW_DIGEST_TEXT_BUF], when[LW_WHEN_BUF];

    printf("%s%s%s  view %s, seen %s, record %s\n", lw_color(cli, LW_BOLD), row->server,
           lw_color(cli, LW_PLAIN), row->view, lw_when(row->observed_at, when), row->record);
    printf("  surface shown: %.*s\n", LW_FMT(lw_digest_text(&row->observed, digest)));
    if (c->approved)
        printf("  compared with manifest %.*s\n",
               LW_FMT(lw_digest_text(lw_manifest_digest(c->approved), digest)));
    else
        fputs("  nothing is approved yet: this is the first sight, all of it is new\n", stdout);
    if (row->gone_at != 0)
        printf(
            "  the server does not show this any more: since %s it shows what waits for nobody;\n"
            "  it cannot be approved unless it is shown again\n",
            lw_when(row->gone_at, when));
    if (row->rejected)
        fputs(row->gone_at != 0 ? "  it was rejected\n"
                                : "  it was rejected, and has not changed since\n",
              stdout);
    if (lw_row_expired(row))
        fputs("  the approval of at least one item has ended: what it covered is refused until it "
              "is renewed\n",
              stdout);
    fputc('\n', stdout);
}

int lw_review_row(struct lw_cli *cli, struct lw_store *s, const struct lw_store_server *row,
                  bool commands)
{
    struct lw_comparison c = {0};
    int status = lw_compare(cli, s, row, &c);

    if (status == 0) {
        print_heading(cli, row, &c);
        status = lw_review_print(cli, c.drift);
        if (status == 0 && commands && !(row->gone_at != 0 && row->rejected))
            print_commands(cli, row);
    }
    lw_comparison_fini(&c);
    return status;
}

static void write_json(struct lw_cli *cli, const struct lw_store_server *row,
                       const struct lw_comparison *c, struct lw_buf *b)
{
    char digest[LW_DIGEST_TEXT_BUF];
    char time[LW_TIME_TEXT_BUF];
    struct lw_json_writer w;
    struct lw_buf command;

    lw_json_writer_init(&w, b);
    lw_json_begin_object(&w);
    lw_json_kv_string(&w, "server", lw_strz(row->server));
    lw_json_kv_string(&w, "view", lw_strz(row->view));
    lw_json_kv_string(&w, "state", lw_strz(lw_row_state(row)));
    lw_json_kv_string(&w, "shown", lw_digest_text(&row->observed, digest));
    if (c->approved)
        lw_json_kv_string(&w, "manifest", lw_digest_text(lw_manifest_digest(c->approved), digest));
    lw_json_kv_string(&w, "record", lw_strz(row->record));
    lw_json_key(&w, LW_STR("drift"));
    lw_drift_write(c->drift, TEXT_MAX, &w);
    lw_review_write_changes(c->drift, &w);
    if (row->gone_at != 0)
        lw_json_kv_string(&w, "gone_at", lw_time_text(row->gone_at, time));
    lw_buf_init(&command, 65536);
    if (row->gone_at == 0) {
        add_answer(&command, cli, "approve", row);
        lw_json_kv_string(&w, "approve", lw_buf_str(&command));
    }
    lw_buf_reset(&command);
    add_answer(&command, cli, "reject", row);
    lw_json_kv_string(&w, "reject", lw_buf_str(&command));
    lw_buf_fini(&command);
    lw_json_end_object(&w);
}

static int row_json(struct lw_cli *cli, struct lw_store *s, const struct lw_store_server *row)
{
    struct lw_comparison c = {0};
    struct lw_buf b;
    int status = lw_compare(cli, s, row, &c);

    lw_buf_init(&b, TEXT_MAX * 2);
    if (status == 0) {
        write_json(cli, row, &c, &b);
        status = lw_put_json(cli, &b, LW_EXIT_OK);
    }
    lw_comparison_fini(&c);
    return status;
}

/* A server that was named is shown also when it was rejected or revoked: that can be undone. */
static int show_waiting(struct lw_cli *cli, struct lw_store *s, const struct lw_rows *rows,
                        bool named)
{
    size_t shown = 0;
    size_t waiting = 0;
    int status = 0;

    for (size_t i = 0; i < rows->n && status == 0 && !lw_out_gone(); i++) {
        waiting += lw_row_waits(&rows->v[i]);
        if (!lw_row_waits(&rows->v[i]) &&
            (!named || (rows->v[i].approved && !rows->v[i].rejected && !rows->v[i].pending)))
            continue;
        if (shown++ > 0 && !cli->json)
            fputc('\n', stdout);
        status = cli->json ? row_json(cli, s, &rows->v[i])
                           : lw_review_row(cli, s, &rows->v[i], /* commands= */ true);
    }
    if (shown == 0 && !cli->json)
        fputs("Nothing waits for a decision.\n", stdout);
    return status != 0 ? status : waiting > 0 ? LW_EXIT_NO : LW_EXIT_OK;
}

static int show(struct lw_cli *cli, const char *server, const char *view)
{
    struct lw_store *s = NULL;
    struct lw_rows rows = {0};
    int status = server ? lw_cli_open_existing(cli, &s) : lw_cli_open(cli, &s);

    if (status == 0 && s)
        status = lw_rows_read(cli, s, server, view, &rows);
    if (status == 0)
        status = show_waiting(cli, s, &rows, server != NULL);
    lw_rows_free(&rows);
    lw_store_close(&s);
    return status;
}

int lw_review_show(struct lw_cli *cli, const char *server)
{
    return show(cli, server, NULL);
}

static int exec(struct lw_cli *cli)
{
    const char *server = NULL, *view = NULL;
    struct lw_args a;
    int got;

    lw_args_init(&a, cli, options);
    while ((got = lw_args_next(&a)) != LW_ARGS_END) {
        if (got == LW_ARGS_ERROR)
            return LW_EXIT_USAGE;
        if (got == OPT_VIEW)
            view = a.value;
        else if (server)
            return lw_usage(cli, "one server at a time");
        else
            server = a.value;
    }
    if (view && !server)
        return lw_usage(cli, "--view goes with a server's name");
    return show(cli, server, view);
}

const struct lw_verb lw_verb_review = {
    .name = "review",
    .summary = "show what waits for a decision",
    .help = help,
    .exec = exec,
    .options = options,
};
