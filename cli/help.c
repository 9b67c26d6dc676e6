/* `landwaiter help`: prints what the table of verbs says. */
#include "cli/help.h"

#include "cli/args.h"
#include "cli/out.h"

static const char global_help[] =
    "Options of every verb, before or after it\n"
    "  --state DIR     folder of key, receipts and manifests. Default:\n"
    "                  $XDG_STATE_HOME/landwaiter, else ~/.local/state/landwaiter\n"
    "  --config FILE   configuration. Default: $XDG_CONFIG_HOME/landwaiter/landwaiter.yaml, else\n"
    "                  ~/.config/landwaiter/landwaiter.yaml\n"
    "  --json          answer with JSON for machines: one value, or one value a line\n"
    "  --no-color      no colours on a terminal; so does the variable NO_COLOR\n"
    "  --help          the verb's page\n";

static const char exit_help[] = "Exit status of every verb\n"
                                "  0  done, the answer is positive\n"
                                "  1  the answer is negative: something is pending, verification "
                                "failed\n"
                                "  2  the command line or the configuration is wrong\n"
                                "  3  it could not be processed\n";

static const char first_steps[] =
    "First steps\n"
    "  Put `landwaiter run --` in front of a server's command in your MCP client's configuration,\n"
    "  start the client once, then:\n"
    "    landwaiter review\n"
    "    landwaiter approve NAME\n";

static void put_verbs(FILE *to)
{
    for (size_t i = 0; lw_verbs[i]; i++)
        fprintf(to, "  %-12s %s\n", lw_verbs[i]->name, lw_verbs[i]->summary);
}

void lw_help_overview(FILE *to)
{
    fputs("landwaiter - stands between AI agents and MCP servers, and holds servers to what was "
          "approved\n\n"
          "Usage: landwaiter [OPTION]... VERB [ARGUMENT]...\n\nVerbs\n",
          to);
    put_verbs(to);
    fprintf(to, "\n%s\n%s\n%s\nlandwaiter help VERB explains one with an example.\n", global_help,
            exit_help, first_steps);
}

void lw_help_verb(FILE *to, const struct lw_verb *verb)
{
    fprintf(to, "landwaiter %s - %s\n\n%s\n%s", verb->name, verb->summary, verb->help, global_help);
}

static void put_markdown(FILE *to)
{
    fputs("# Command line\n\n"
          "`landwaiter help --markdown` prints this page from the verbs' own help.\n\n"
          "| verb | what it does |\n|---|---|\n",
          to);
    for (size_t i = 0; lw_verbs[i]; i++)
        fprintf(to, "| [%s](#%s) | %s |\n", lw_verbs[i]->name, lw_verbs[i]->name,
                lw_verbs[i]->summary);
    fprintf(to, "\n```text\n%s\n%s```\n", global_help, exit_help);
    for (size_t i = 0; lw_verbs[i]; i++)
        fprintf(to, "\n## %s\n\n%s.\n\n```text\n%s```\n", lw_verbs[i]->name, lw_verbs[i]->summary,
                lw_verbs[i]->help);
}

static const char help[] = "Usage: landwaiter help [VERB]\n"
                           "       landwaiter help --markdown\n"
                           "\n"
                           "Prints the page of a verb, or the overview.\n"
                           "\n"
                           "Options\n"
                           "  --markdown  all pages as one Markdown document (docs/cli.md)\n"
                           "\n"
                           "Exit status\n"
                           "  0  printed\n"
                           "  2  there is no such verb\n"
                           "\n"
                           "Example\n"
                           "  landwaiter help approve\n";

enum { OPT_MARKDOWN };
static const struct lw_option options[] = {{"--markdown", NULL}, {NULL, NULL}};

static int exec(struct lw_cli *cli)
{
    struct lw_args a;
    const struct lw_verb *verb = NULL;
    bool markdown = false;
    int got;

    lw_args_init(&a, cli, options);
    while ((got = lw_args_next(&a)) != LW_ARGS_END) {
        if (got == LW_ARGS_ERROR)
            return LW_EXIT_USAGE;
        if (got == OPT_MARKDOWN) {
            markdown = true;
            continue;
        }
        if (verb)
            return lw_usage(cli, "one verb at a time");
        verb = lw_verb_find(a.value);
        if (!verb)
            return lw_usage(cli, "there is no verb \"%.64s\"", a.value);
    }
    if (markdown)
        put_markdown(stdout);
    else if (verb)
        lw_help_verb(stdout, verb);
    else
        lw_help_overview(stdout);
    return LW_EXIT_OK;
}

const struct lw_verb lw_verb_help = {
    .name = "help",
    .summary = "explain a verb, or list them",
    .help = help,
    .exec = exec,
    .options = options,
};
