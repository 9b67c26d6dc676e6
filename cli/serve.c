/* `landwaiter serve`: the gateway over HTTP. Checks the configuration, then hands over to the
 * roles. */
#include <getopt.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"
#include "cli/role.h"

static const char help[] =
    "Usage: landwaiter serve [--config FILE] [--state DIR] [--check]\n"
    "                        [--log-level LEVEL] [--log-format FORMAT]\n"
    "\n"
    "Serves the MCP servers of the configuration over HTTP, each under\n"
    "/servers/NAME/mcp, and governs them as `landwaiter run` does.\n"
    "\n"
    "The configuration is read and checked as a whole before anything listens. SIGHUP reads it\n"
    "again; when it is wrong then, the old one stays in force and the mistake is logged. Which\n"
    "servers are in mode trust-first or locked, the listener, its certificate, "
    "limits.connections,\n"
    "decision_point and approvals are read at the start only; sessions go on with what they began\n"
    "with.\n"
    "\n"
    "Options\n"
    "  --config FILE        Default: $XDG_CONFIG_HOME/landwaiter/landwaiter.yaml, else\n"
    "                       ~/.config/landwaiter/landwaiter.yaml\n"
    "  --state DIR          folder of key, receipts and manifests.\n"
    "                       Default: $XDG_STATE_HOME/landwaiter, else ~/.local/state/landwaiter\n"
    "  --check              check the configuration and exit\n"
    "  --log-level LEVEL    error, warn, info (default) or debug; logs go to stderr\n"
    "  --log-format FORMAT  text (default) or json\n"
    "\n"
    "Exit status\n"
    "  0  ended by SIGTERM or SIGINT, in order; or --check found nothing wrong\n"
    "  2  the command line, the configuration or the lock file is wrong: file, line and column "
    "are\n"
    "     shown\n"
    "  3  it could not be served: the state folder cannot be used (full, read-only, not ours),\n"
    "     the address cannot be listened on, or the gate process was killed\n"
    "\n"
    "Example\n"
    "  $ cat landwaiter.yaml\n"
    "  servers:\n"
    "    files:\n"
    "      command: [npx, -y, \"@modelcontextprotocol/server-filesystem@2025.8.21\", /srv/docs]\n"
    "  $ landwaiter serve --config landwaiter.yaml\n";

enum { OPT_CHECK = 256, OPT_LOG_LEVEL, OPT_LOG_FORMAT };

static const struct option options[] = {
    {"check", no_argument, NULL, OPT_CHECK},
    {"log-level", required_argument, NULL, OPT_LOG_LEVEL},
    {"log-format", required_argument, NULL, OPT_LOG_FORMAT},
    {NULL, 0, NULL, 0},
};

static int usage(const char *what, const char *value)
{
    fprintf(stderr, "landwaiter serve: %s%s%s; see `landwaiter serve --help`\n", what,
            value ? ": " : "", value ? value : "");
    return LW_EXIT_USAGE;
}

static int parse(struct lw_cli *cli, struct lw_role_gate *g, bool *check)
{
    int c;

    optind = 1;
    opterr = 0;
    while ((c = getopt_long(cli->argc, cli->argv, "+:", options, NULL)) != -1) {
        switch (c) {
        case OPT_CHECK:
            *check = true;
            break;
        case OPT_LOG_LEVEL:
            if (!lw_role_log_level(&g->log, optarg))
                return usage("--log-level takes error, warn, info or debug", NULL);
            break;
        case OPT_LOG_FORMAT:
            if (!lw_role_log_format(&g->log, optarg))
                return usage("--log-format takes text or json", NULL);
            break;
        case ':':
            return usage("a value is missing", cli->argv[optind - 1]);
        default:
            return usage("unknown option", cli->argv[optind - 1]);
        }
    }
    return cli->argv[optind] ? usage("unexpected word", cli->argv[optind]) : 0;
}

/* Names of the servers in a mode; they point into the configuration. */
static const char **servers_in(const struct lw_config *c, enum lw_server_mode mode)
{
    const char **names = calloc(c->server_count + 1, sizeof(*names));
    size_t n = 0;

    for (size_t i = 0; names && i < c->server_count; i++) {
        if (c->servers[i].mode == mode)
            names[n++] = c->servers[i].name;
    }
    return names;
}

static int exec(struct lw_cli *cli)
{
    struct lw_role_gate gate = {.role = LW_ROLE_GATE_SERVE, .log = {LW_LOG_INFO, false}};
    struct lw_config *config = NULL;
    char path[PATH_MAX];
    bool check = false;
    int status = parse(cli, &gate, &check);

    if (status == 0)
        status = lw_role_config(cli, "serve", path, &config);
    if (status != 0)
        return status;
    gate.config_path = path;
    gate.trust_first = servers_in(config, LW_MODE_TRUST_FIRST);
    gate.locked = servers_in(config, LW_MODE_LOCKED);
    gate.lock_path = config->lock;
    gate.lock_key_path = config->lock_key;
    gate.configured_policies = (const char *const *)config->policies;
    gate.keep_args_ms = config->keep_args_ms;
    gate.approvals = config;
    if (!gate.trust_first || !gate.locked) {
        fprintf(stderr, "landwaiter serve: %s\n", lw_err_text(-LW_ERR_NOMEM));
        status = LW_EXIT_FAILED;
    } else if (!gate.locked[0]) {
        free((void *)(uintptr_t)gate.locked);
        gate.locked = NULL;
    }
    if (status == 0)
        status = check ? lw_role_check(&gate) : lw_role_become_ledger(&gate, cli->state_dir);
    free((void *)(uintptr_t)gate.trust_first);
    free((void *)(uintptr_t)gate.locked);
    lw_config_free(&config);
    return status;
}

const struct lw_verb lw_verb_serve = {
    .name = "serve",
    .summary = "govern MCP servers over HTTP",
    .help = help,
    .exec = exec,
};
