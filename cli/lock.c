/* `landwaiter lock`: what is approved, as a file for version control. Decides what goes into it;
 * its form is lib/manifest/lock.h's. */
#include "cli/lock.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/args.h"
#include "cli/out.h"
#include "cli/rows.h"
#include "lib/drift/drift.h"
#include "lib/json/json.h"
#include "src/config/values.h"

#define TEXT_MAX ((size_t)256 << 20)

static const char help[] =
    "Usage: landwaiter lock [NAME]... [--file FILE] [--sign] [--portable] [--no-history]\n"
    "                       [--state DIR] [--json]\n"
    "       landwaiter lock --check [NAME]... [--file FILE] [--key FILE] [--state DIR] [--json]\n"
    "       landwaiter lock --check NAME --surface DUMP [--file FILE] [--key FILE] [--json]\n"
    "       landwaiter lock --check NAME [--file FILE] [--key FILE] [--timeout TIME] [--json]\n"
    "                       -- COMMAND [ARGUMENT]...\n"
    "\n"
    "Writes what is approved to landwaiter.lock: every definition of every server (or of those\n"
    "named), what a human declared about it, who approved it, and digests. The file is text with\n"
    "one member a line in a stable order, made to live in version control and to be reviewed "
    "there;\n"
    "lines that begin with # are comments. A server in mode locked is held to it and to nothing\n"
    "else.\n"
    "\n"
    "Definitions that approvals replaced stay in the file, as history (\"earlier\"), those of the "
    "file\n"
    "that is written anew among them: what changes is measured against each, so that small steps "
    "add\n"
    "up in continuous integration too.\n"
    "\n"
    "With --check nothing is written. Without more, the file is compared with what is approved in\n"
    "the state folder. With --surface, the server's surface in a dump (as `diff` takes it) is\n"
    "compared with the file. With a command, the server is started as `run --mode locked` would,\n"
    "and what it shows is compared: that is the gate for continuous integration.\n"
    "\n"
    "Options\n"
    "  --file FILE     the lock file. Default: landwaiter.lock\n"
    "  --sign          sign it with the ledger's key\n"
    "  --portable      leave out of each launch what is of this machine: paths of files, their\n"
    "                  digests and the folder. What stays (command line, package, version and\n"
    "                  integrity) is still compared\n"
    "  --no-history    leave out what was approved before\n"
    "  --check         compare, write nothing\n"
    "  --key FILE      it must be signed by the verifier key in FILE (receipts/vkey of the folder\n"
    "                  that signed it)\n"
    "  --surface DUMP  compare with this dump\n"
    "  --timeout TIME  how long the server may take to start and answer. Default: 60s\n"
    "\n"
    "Exit status\n"
    "  0   written, or there was nothing to change; with --check: nothing differs, or only what\n"
    "      passes\n"
    "  1   nothing is approved; with --check: the file is not what is approved\n"
    "  2   the command line or the lock file is wrong: file, line and column are shown\n"
    "  3   it could not be written or compared\n"
    "  10  --check with a server: something to review\n"
    "  11  --check with a server: something to hold\n"
    "\n"
    "Example\n"
    "  landwaiter approve files && landwaiter lock --sign && git add landwaiter.lock\n"
    "  landwaiter lock --check files -- npx -y @modelcontextprotocol/server-filesystem@2025.8.21 "
    "/srv\n";

enum {
    OPT_FILE,
    OPT_SIGN,
    OPT_PORTABLE,
    OPT_NO_HISTORY,
    OPT_CHECK,
    OPT_KEY,
    OPT_SURFACE,
    OPT_TIMEOUT
};
static const struct lw_option options[] = {
    {"--file", "FILE"},     {"--sign", NULL},      {"--portable", NULL},
    {"--no-history", NULL}, {"--check", NULL},     {"--key", "FILE"},
    {"--surface", "DUMP"},  {"--timeout", "TIME"}, {NULL, NULL},
};

bool lw_lock_wants(const struct lw_lock_request *r, struct lw_str server)
{
    for (size_t i = 0; i < r->name_count; i++) {
        if (lw_str_eqz(server, r->names[i]))
            return true;
    }
    return r->name_count == 0;
}

/* ---- what is approved ---- */

/* The launch without what is of this machine. "portable" says to the comparison that what is not
 * there is not bound. */
static int portable_launch(struct lw_str launch, struct lw_buf *to)
{
    static const char *const kept[] = {"argv", "environment", "package", "url"};
    const struct lw_json *root;
    struct lw_json_writer w;
    struct lw_arena arena;
    int err;

    lw_arena_init(&arena, (size_t)64 << 20);
    err = lw_json_parse(&arena, launch, NULL, &root, NULL);
    lw_json_writer_init(&w, to);
    lw_json_begin_object(&w);
    for (size_t i = 0; i < 4 && err == 0; i++) {
        const struct lw_json *v = lw_json_getz(root, kept[i]);

        if (i == 3)
            lw_json_kv_bool(&w, "portable", true);
        if (v)
            lw_json_kv_raw(&w, kept[i], v->raw);
    }
    lw_json_end_object(&w);
    lw_arena_fini(&arena);
    return err ? err : lw_buf_status(to);
}

static int take_row(struct lw_store *s, const struct lw_store_server *row, bool portable,
                    struct lw_lock *l, struct lw_store_error *err)
{
    struct lw_manifest *m = NULL;
    struct lw_manifest *bare = NULL;
    struct lw_buf text;
    struct lw_buf launch;
    int rc;

    lw_buf_init(&text, TEXT_MAX);
    lw_buf_init(&launch, TEXT_MAX);
    rc = lw_store_manifest(s, lw_strz(row->server), lw_strz(row->view), &text, err);
    if (rc == 0)
        rc = lw_manifest_load(lw_buf_str(&text), &m);
    if (rc == 0 && portable && lw_manifest_fact(m, LW_FACT_LAUNCH).p) {
        rc = portable_launch(lw_manifest_fact(m, LW_FACT_LAUNCH), &launch);
        if (rc == 0)
            rc = lw_manifest_with_fact(m, LW_FACT_LAUNCH, lw_buf_str(&launch), &bare);
        if (rc == 0)
            rc = lw_manifest_remember(bare, m, LW_FACT_LAUNCH);
        if (rc != 0)
            lw_manifest_free(&bare);
        lw_manifest_free(&m);
        m = bare;
    }
    if (rc == 0)
        rc = lw_lock_put(l, &m);
    lw_manifest_free(&m);
    lw_buf_fini(&text);
    lw_buf_fini(&launch);
    return rc;
}

static int take_rows(struct lw_cli *cli, struct lw_store *s, const struct lw_rows *rows,
                     const struct lw_lock_request *r, struct lw_lock *l)
{
    struct lw_store_error err = {""};

    for (size_t i = 0; i < rows->n; i++) {
        const struct lw_store_server *row = &rows->v[i];
        int rc;

        if (!row->approved || !lw_lock_wants(r, lw_strz(row->server)))
            continue;
        if (row->pending && !row->rejected && !r->check)
            fprintf(stderr,
                    "landwaiter lock: %s (view %s) shows something else now and waits for review; "
                    "the file has what was approved\n",
                    row->server, row->view);
        rc = take_row(s, row, r->portable, l, &err);
        if (rc != 0)
            return lw_fail(cli, err.text[0] ? err.text : lw_err_text(rc), NULL);
    }
    return 0;
}

/* The file that is there has a history of its own, perhaps of another machine. One that cannot be
 * read has none; it is being replaced. */
static int history(const struct lw_lock_request *r, struct lw_lock *l)
{
    struct lw_store_error err = {""};
    struct lw_lock *old = NULL;
    int rc = 0;

    if (r->no_history)
        return lw_lock_forget_earlier(l);
    if (!r->check && lw_lock_read(r->file, NULL, &old, &err) == 0)
        rc = lw_lock_remember(l, old);
    lw_lock_free(&old);
    return rc;
}

int lw_lock_of_state(struct lw_cli *cli, const struct lw_lock_request *r, struct lw_lock **out)
{
    struct lw_lock *l = NULL;
    struct lw_store *s = NULL;
    struct lw_rows rows = {0};
    int status = lw_cli_open(cli, &s);

    if (status == 0 && s)
        status = lw_rows_read(cli, s, NULL, NULL, &rows);
    if (status == 0 && lw_lock_new(&l) != 0)
        status = lw_fail(cli, lw_err_text(-LW_ERR_NOMEM), NULL);
    if (status == 0)
        status = take_rows(cli, s, &rows, r, l);
    if (status == 0 && history(r, l) != 0)
        status = lw_fail(cli, lw_err_text(-LW_ERR_NOMEM), NULL);
    if (status == 0 && r->sign && lw_lock_count(l) > 0) {
        struct lw_store_error err = {""};

        if (lw_store_sign_lock(s, l, lw_wall_ms(), &err) != 0)
            status = lw_fail(cli, err.text, NULL);
    }
    if (status == 0 && lw_lock_count(l) > 0)
        *out = l;
    else
        lw_lock_free(&l);
    lw_rows_free(&rows);
    lw_store_close(&s);
    return status;
}

/* ---- writing ---- */

/* The file is there whole or as it was. */
static int write_file(struct lw_cli *cli, const char *path, const struct lw_buf *text)
{
    char temp[PATH_MAX + 32];
    char what[PATH_MAX + 128];
    size_t done = 0;
    bool ok;
    int fd;

    snprintf(temp, sizeof(temp), "%.4095s.%ld.new", path, (long)getpid());
    unlink(
        temp); /* of a process that had this number and was killed: in containers, the last one */
    fd = open(temp, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    while (fd >= 0 && done < text->n) {
        ssize_t n = write(fd, text->p + done, text->n - done);

        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            break;
        done += (size_t)n;
    }
    ok = fd >= 0 && done == text->n && fsync(fd) == 0;
    if (fd >= 0)
        ok = close(fd) == 0 && ok;
    if (ok && rename(temp, path) == 0)
        return 0;
    snprintf(what, sizeof(what), "cannot write %s: %s", path, strerror(errno));
    if (fd >= 0)
        unlink(temp);
    return lw_fail(cli, what, NULL);
}

/* True when the file says all of this already: the same words, signed or not as is wanted. */
static bool up_to_date(const struct lw_lock_request *r, const struct lw_digest *digest)
{
    struct lw_store_error err = {""};
    struct lw_lock *old = NULL;
    struct lw_digest before;
    bool same = false;

    if (!r->sign && lw_lock_read(r->file, NULL, &old, &err) == 0)
        same = lw_lock_digest(old, &before) == 0 && lw_digest_eq(&before, digest);
    lw_lock_free(&old);
    return same;
}

static int report(struct lw_cli *cli, const struct lw_lock_request *r, const struct lw_lock *l,
                  const struct lw_digest *digest, bool written)
{
    char text[LW_DIGEST_TEXT_BUF];
    struct lw_json_writer w;
    struct lw_buf b;

    if (!cli->json) {
        printf("%s %s: %zu manifest%s, %.*s%s.\n", r->file,
               written ? "was written" : "is up to date", lw_lock_count(l),
               lw_lock_count(l) == 1 ? "" : "s", LW_FMT(lw_digest_text(digest, text)),
               lw_lock_signature(l).p ? ", signed" : "");
        return LW_EXIT_OK;
    }
    lw_buf_init(&b, TEXT_MAX);
    lw_json_writer_init(&w, &b);
    lw_json_begin_object(&w);
    lw_json_kv_string(&w, "file", lw_strz(r->file));
    lw_json_kv_bool(&w, "written", written);
    lw_json_kv_bool(&w, "signed", lw_lock_signature(l).p != NULL);
    lw_json_kv_string(&w, "digest", lw_digest_text(digest, text));
    lw_json_key(&w, LW_STR("manifests"));
    lw_json_begin_array(&w);
    for (size_t i = 0; i < lw_lock_count(l); i++) {
        const struct lw_manifest *m = lw_lock_at(l, i);

        lw_json_begin_object(&w);
        lw_json_kv_string(&w, "server", lw_manifest_server(m));
        lw_json_kv_string(&w, "view", lw_manifest_view(m));
        lw_json_kv_string(&w, "manifest", lw_digest_text(lw_manifest_digest(m), text));
        lw_json_kv_int(&w, "tools", lw_manifest_count(m, LW_PART_TOOLS));
        lw_json_end_object(&w);
    }
    lw_json_end_array(&w);
    lw_json_end_object(&w);
    return lw_put_json(cli, &b, LW_EXIT_OK);
}

static int write_lock(struct lw_cli *cli, const struct lw_lock_request *r)
{
    static const char comment[] =
        "Surfaces of MCP servers as they were approved. Written by `landwaiter lock`; servers in\n"
        "mode locked are held to this file. Review its changes like those of a program.";
    struct lw_lock *l = NULL;
    struct lw_digest digest;
    struct lw_buf text;
    struct lw_buf seen; /* as whoever reviews the file should see it */
    bool written = false;
    int status = lw_lock_of_state(cli, r, &l);

    if (status != 0)
        return status;
    if (!l) {
        lw_fail(cli, "nothing is approved that could be written",
                "landwaiter review shows what "
                "waits for an approval");
        return LW_EXIT_NO;
    }
    lw_buf_init(&text, LW_LOCK_TEXT_MAX);
    lw_buf_init(&seen, LW_LOCK_TEXT_MAX);
    if (lw_lock_digest(l, &digest) != 0) {
        status = lw_fail(cli, lw_err_text(-LW_ERR_LIMIT), NULL);
    } else if (!up_to_date(r, &digest)) {
        lw_lock_write(l, lw_strz(comment), &text);
        if (lw_buf_status(&text) == 0)
            lw_visible_json(&seen, lw_buf_str(&text));
        status = lw_buf_status(&text) == 0 && lw_buf_status(&seen) == 0
                     ? write_file(cli, r->file, &seen)
                     : lw_fail(cli, "the lock file is too large", NULL);
        written = status == 0;
    }
    if (status == 0)
        status = report(cli, r, l, &digest, written);
    lw_buf_fini(&seen);
    lw_buf_fini(&text);
    lw_lock_free(&l);
    return status;
}

/* ---- the command line ---- */

static int take_option(struct lw_cli *cli, struct lw_lock_request *r, int option, const char *value)
{
    switch (option) {
    case OPT_FILE:
        r->file = value;
        break;
    case OPT_SIGN:
        r->sign = true;
        break;
    case OPT_PORTABLE:
        r->portable = true;
        break;
    case OPT_NO_HISTORY:
        r->no_history = true;
        break;
    case OPT_CHECK:
        r->check = true;
        break;
    case OPT_KEY:
        r->key = value;
        break;
    case OPT_SURFACE:
        r->surface = value;
        break;
    case OPT_TIMEOUT:
        if (!lw_value_duration(lw_strz(value), &r->timeout_ms) || r->timeout_ms < 1000 ||
            r->timeout_ms > 3600000)
            return lw_usage(cli, "--timeout takes a time such as 30s, from 1s to 1h");
        break;
    default:
        return LW_EXIT_USAGE;
    }
    return 0;
}

static int check_request(struct lw_cli *cli, const struct lw_lock_request *r)
{
    if (!r->check && (r->key || r->surface || r->command))
        return lw_usage(cli, "--key, --surface and a command go with --check");
    if (r->check && (r->sign || r->portable || r->no_history))
        return lw_usage(cli,
                        "--check writes nothing: leave out --sign, --portable and --no-history");
    if (r->surface && r->command)
        return lw_usage(cli, "a dump or a command, not both");
    if ((r->surface || r->command) && r->name_count != 1)
        return lw_usage(cli, "name the server, as the lock file calls it");
    return 0;
}

static int parse(struct lw_cli *cli, struct lw_lock_request *r)
{
    struct lw_args a;
    int got;

    lw_args_init(&a, cli, options);
    while ((got = lw_args_next(&a)) != LW_ARGS_END) {
        int status = 0;

        if (got == LW_ARGS_ERROR)
            return LW_EXIT_USAGE;
        if (got == LW_ARGS_OPERAND && a.operands_only) {
            r->command = cli->argv + a.at - 1;
            break;
        }
        if (got != LW_ARGS_OPERAND)
            status = take_option(cli, r, got, a.value);
        else if (r->name_count == LW_LOCK_NAMES_MAX)
            status = lw_usage(cli, "at most %d servers can be named", LW_LOCK_NAMES_MAX);
        else
            r->names[r->name_count++] = a.value;
        if (status != 0)
            return status;
    }
    return check_request(cli, r);
}

static int exec(struct lw_cli *cli)
{
    static struct lw_lock_request r;
    int status;

    r = (struct lw_lock_request){.file = LW_LOCK_FILE, .timeout_ms = 60000};
    status = parse(cli, &r);
    if (status != 0)
        return status;
    return r.check ? lw_lock_check(cli, &r) : write_lock(cli, &r);
}

const struct lw_verb lw_verb_lock = {
    .name = "lock",
    .summary = "write or check the lock file",
    .help = help,
    .exec = exec,
    .options = options,
};
