/* `landwaiter receipts`: chooses the subcommand; `key` is small enough to be here. */
#include "cli/receipts.h"

#include <stdio.h>
#include <string.h>

#include "cli/args.h"
#include "cli/out.h"
#include "lib/base/suggest.h"
#include "src/store/store.h"

static const char help[] =
    "Usage: landwaiter receipts list [--server NAME] [--phase PHASE] [--since TIME] [--limit N]\n"
    "       landwaiter receipts show ID|NUMBER\n"
    "       landwaiter receipts verify [--log DIR] [--vkey FILE|KEY] [--expect FILE]\n"
    "       landwaiter receipts key\n"
    "\n"
    "Reads the log of receipts. None of these needs the signing key or the database, and none\n"
    "changes anything.\n"
    "\n"
    "list    the last receipts, oldest first. With --json: the records themselves, byte for byte\n"
    "show    one receipt, with what its reason means\n"
    "verify  the whole log: the form of every record, the chain from each to the next, the signed\n"
    "        checkpoints, and a decision before every outcome. Each property is reported as "
    "passed,\n"
    "        FAILED (with the first record concerned), or not established: what cannot be known "
    "from\n"
    "        the log alone, such as whether records behind the last checkpoint were cut off\n"
    "key     the public key that signs the log. Keep it elsewhere: whoever can replace the whole\n"
    "        log can replace the copy beside it\n"
    "\n"
    "Options\n"
    "  --server NAME    list: only of this server\n"
    "  --phase PHASE    list: only genesis, decision, outcome, surface, approval, config, gap or\n"
    "                   checkpoint\n"
    "  --since TIME     list: only from then on: 2h, 7d, or 2026-11-21T08:00:00.000Z\n"
    "  --limit N        list: at most so many, the last ones. Default: 50\n"
    "  --log DIR        verify: a copied folder of receipts instead of the state folder's\n"
    "  --vkey FILE|KEY  verify: the public key, from a place that an attacker of the log cannot\n"
    "                   write. Default: the copy beside the log\n"
    "  --expect FILE    verify: a checkpoint kept from earlier; the log must still contain what "
    "it\n"
    "                   signed\n"
    "\n"
    "Exit status\n"
    "  0  listed, shown; verify: nothing failed\n"
    "  1  verify: something failed, or --vkey was given and nothing is signed; show: no such\n"
    "     receipt\n"
    "  2  the command line is wrong\n"
    "  3  the log could not be read, or there is none\n"
    "\n"
    "Example\n"
    "  landwaiter receipts key > /media/safe/landwaiter.vkey\n"
    "  landwaiter receipts verify --vkey /media/safe/landwaiter.vkey\n"
    "  landwaiter receipts list --phase decision --json | jq 'select(.data.verdict == \"deny\")'\n";

int lw_receipts_unreadable(const struct lw_cli *cli, int err, const char *text)
{
    return lw_fail(cli, text[0] ? text : lw_err_text(err),
                   err == -LW_ERR_NOTFOUND
                       ? "start a server through `landwaiter run -- COMMAND` first, or name the "
                         "folder with --state DIR"
                       : NULL);
}

static int print_key(struct lw_cli *cli)
{
    struct lw_store_error err = {""};
    struct lw_json_writer w;
    struct lw_buf key, json;
    int r;

    if (cli->argc > 2)
        return lw_usage(cli, "key takes no arguments");
    lw_buf_init(&key, 4096);
    lw_buf_init(&json, 8192);
    r = lw_store_vkey(cli->state_dir, &key, &err);
    if (r < 0) {
        lw_buf_fini(&key);
        return lw_receipts_unreadable(cli, r, err.text);
    }
    if (!cli->json) {
        printf("%.*s\n", (int)key.n, key.p);
        lw_buf_fini(&key);
        return LW_EXIT_OK;
    }
    lw_json_writer_init(&w, &json);
    lw_json_begin_object(&w);
    lw_json_kv_string(&w, "vkey", lw_buf_str(&key));
    lw_json_end_object(&w);
    lw_buf_fini(&key);
    return lw_put_json(cli, &json, LW_EXIT_OK);
}

static const struct {
    const char *name;
    int (*exec)(struct lw_cli *cli);
} parts[] = {
    {"list", lw_receipts_list},
    {"show", lw_receipts_show},
    {"verify", lw_receipts_verify},
    {"key", print_key},
};

static int exec(struct lw_cli *cli)
{
    struct lw_suggest s = {0};

    if (cli->argc < 2)
        return lw_usage(cli, "say what to do: list, show, verify or key");
    s.given = lw_strz(cli->argv[1]);
    for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
        if (strcmp(cli->argv[1], parts[i].name) == 0)
            return parts[i].exec(cli);
        lw_suggest_offer(&s, parts[i].name);
    }
    if (lw_suggest_name(&s))
        return lw_usage(cli, "there is no \"%.32s\"; did you mean %s?", cli->argv[1],
                        lw_suggest_name(&s));
    return lw_usage(cli, "there is no \"%.32s\": list, show, verify or key", cli->argv[1]);
}

/* All subcommands' options, so that a value is not taken for a global option. */
static const struct lw_option options[] = {
    {"--server", "NAME"}, {"--phase", "PHASE"},   {"--since", "TIME"},  {"--limit", "N"},
    {"--log", "DIR"},     {"--vkey", "FILE|KEY"}, {"--expect", "FILE"}, {NULL, NULL},
};

const struct lw_verb lw_verb_receipts = {
    .name = "receipts",
    .summary = "list, show and verify receipts",
    .help = help,
    .exec = exec,
    .options = options,
};
