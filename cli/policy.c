/* `landwaiter policy`: what an author of policies works with. Nothing here changes what is in
 * force.
 */
#include "cli/policy.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/args.h"
#include "cli/out.h"
#include "lib/base/suggest.h"

static const char help[] =
    "Usage: landwaiter policy check [FILE]...\n"
    "       landwaiter policy test [--policy FILE]... [--coverage] FIXTURES...\n"
    "       landwaiter policy explain --server NAME --tool NAME [options]\n"
    "       landwaiter policy replay [--policy FILE]... [--server NAME] [--since TIME]\n"
    "       landwaiter policy suggest [--server NAME] [--since TIME]\n"
    "       landwaiter policy import FILE\n"
    "\n"
    "Works with the files of rules that decide about calls: docs/policy.md says how they are\n"
    "written. Where no file is named, those of the configuration (policies) are meant. Nothing\n"
    "here changes what is in force.\n"
    "\n"
    "check    reads the files and looks for rules that cannot be meant so: unreachable,\n"
    "         contradicting, for nothing that any approved server has\n"
    "test     asks the policy about the calls of fixture files and compares: see docs/policy.md\n"
    "explain  shows for one call every rule that is about it, and which condition decided\n"
    "replay   goes through recorded decisions: which would be another one now? Arguments are not\n"
    "         in the receipts, so some answers are \"depends\"\n"
    "suggest  writes rules that allow what was called so far, and no more\n"
    "import   writes rules for a plain allow-list: lines \"SERVER TOOL\", or JSON\n"
    "         {\"SERVER\": [\"TOOL\"]}\n"
    "\n"
    "Options\n"
    "  --policy FILE    instead of the configuration's; may be repeated\n"
    "  --coverage       test: fails too when a rule is tested by no fixture\n"
    "  --server NAME    explain: of the call; replay, suggest: only this server's\n"
    "  --tool NAME      explain: of the call; also --prompt NAME, --resource URI, --method NAME\n"
    "  --arguments JSON explain: of the call\n"
    "  --facts JSON     explain: more facts, as in a fixture: user, groups, effect, time, paths …\n"
    "  --all            explain: rules about other calls too\n"
    "  --since TIME     such as 2h or 7d, or 2026-11-21T08:00:00.000Z\n"
    "\n"
    "Exit status\n"
    "  0  nothing is wrong; explain: allowed; replay: nothing would change\n"
    "  1  something is: a finding, a failed fixture, an untested rule; explain: not allowed\n"
    "  2  the command line is wrong\n"
    "  3  a file, the configuration or the log could not be read\n"
    "\n"
    "Example\n"
    "  landwaiter policy check policy.yaml && landwaiter policy test --policy policy.yaml \\\n"
    "    --coverage tests.yaml\n"
    "  landwaiter policy explain --server files --tool write_file \\\n"
    "    --arguments '{\"path\":\"/data/ws/.env\"}'\n";

int lw_policy_name(const struct lw_cli *cli, struct lw_policy_named *n, const char *path)
{
    if (n->count == LW_POLICY_FILES)
        return lw_usage(cli, "at most %u policy files", LW_POLICY_FILES);
    n->paths[n->count++] = path;
    return 0;
}

/* The files that the configuration names. */
static int from_config(const struct lw_cli *cli, struct lw_config **out)
{
    struct lw_config_error err = {""};
    char path[4096];
    int r;

    if (!cli->config && lw_config_default_path(path, sizeof(path)) < 0)
        return lw_usage(cli, "name a policy file");
    r = lw_config_load(cli->config ? cli->config : path, out, &err);
    if (r == -LW_ERR_NOTFOUND && !cli->config)
        return lw_usage(cli, "name a policy file: there is no configuration that does");
    if (r < 0)
        return lw_fail(cli, err.text, NULL);
    return 0;
}

int lw_policy_open(const struct lw_cli *cli, struct lw_policy_named *n,
                   struct lw_policy_loaded **out)
{
    struct lw_config_error err = {""};
    struct lw_config *config = NULL;
    const char *const *paths = n->paths;
    size_t count = n->count;
    int r = 0;

    if (count == 0) {
        r = from_config(cli, &config);
        if (r)
            return r;
        n->of_config = true;
        n->page = config->point_page != NULL;
        paths = (const char *const *)config->policies;
        while (paths && paths[count])
            count++;
        if (count == 0)
            r = lw_usage(cli, "name a policy file: the configuration names none (policies)");
    }
    if (r == 0) {
        int loaded = lw_policy_load(paths, count, out, &err);

        if (loaded < 0) {
            fprintf(stderr, "landwaiter policy: %s\n", err.text);
            r = loaded == -LW_ERR_CONFIG ? LW_EXIT_NO : LW_EXIT_FAILED;
        }
    }
    lw_config_free(&config);
    return r;
}

void lw_policy_put_place(struct lw_buf *to, const struct lw_policy_loaded *l,
                         const struct lw_policy_rule *rule)
{
    uint32_t line, column;

    lw_policy_place(l, rule, &line, &column);
    lw_buf_addf(to, "%s:%u:%u", l->files[rule->file].text.name, line, column);
}

static const struct {
    const char *name;
    int (*exec)(struct lw_cli *cli);
} parts[] = {
    {"check", lw_policy_verb_check},     {"test", lw_policy_verb_test},
    {"explain", lw_policy_verb_explain}, {"replay", lw_policy_verb_replay},
    {"suggest", lw_policy_verb_suggest}, {"import", lw_policy_verb_import},
};

static int exec(struct lw_cli *cli)
{
    struct lw_suggest s = {0};

    if (cli->argc < 2)
        return lw_usage(cli, "say what to do: check, test, explain, replay, suggest or import");
    s.given = lw_strz(cli->argv[1]);
    for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
        if (strcmp(cli->argv[1], parts[i].name) == 0)
            return parts[i].exec(cli);
        lw_suggest_offer(&s, parts[i].name);
    }
    if (lw_suggest_name(&s))
        return lw_usage(cli, "there is no \"%.32s\"; did you mean %s?", cli->argv[1],
                        lw_suggest_name(&s));
    return lw_usage(cli, "there is no \"%.32s\": check, test, explain, replay, suggest or import",
                    cli->argv[1]);
}

/* All subcommands' options, so that a value is not taken for a global option. */
static const struct lw_option options[] = {
    {"--policy", "FILE"}, {"--coverage", NULL},  {"--server", "NAME"}, {"--tool", "NAME"},
    {"--prompt", "NAME"}, {"--resource", "URI"}, {"--method", "NAME"}, {"--arguments", "JSON"},
    {"--facts", "JSON"},  {"--all", NULL},       {"--since", "TIME"},  {NULL, NULL},
};

const struct lw_verb lw_verb_policy = {
    .name = "policy",
    .summary = "check, test and explain the rules about calls",
    .help = help,
    .exec = exec,
    .options = options,
};
