/* `landwaiter run`: the entry that a client's configuration calls in place of the server. Decides
 * the server's name and hands over to the roles. */
#include <getopt.h>
#include <stdio.h>
#include <string.h>

#include "cli/cli.h"
#include "cli/role.h"
#include "cli/server_name.h"
#include "src/config/values.h"

static const char help[] =
    "Usage: landwaiter run [--server NAME] [--mode MODE | --trust-first] [--lock FILE]\n"
    "                      [--lock-key FILE] [--policy FILE]… [--page ADDRESS:PORT] [--state DIR]\n"
    "                      [--log-level LEVEL] [--log-format FORMAT] -- COMMAND [ARGUMENT]…\n"
    "       landwaiter run --config FILE --server NAME [--policy FILE]… [--page ADDRESS:PORT]\n"
    "                      [--state DIR] [--log-level LEVEL] [--log-format FORMAT]\n"
    "\n"
    "Starts COMMAND as an MCP server on stdin and stdout and governs it: only what was approved\n"
    "is shown and can be called, and each call leaves a signed receipt. Put it in front of the\n"
    "server's command in the client's configuration.\n"
    "\n"
    "A server seen for the first time shows no tools until its surface is approved with\n"
    "`landwaiter review` and `landwaiter approve`. When it later shows something else, what "
    "changed\n"
    "is held back and reported; the client need not be started again after an approval.\n"
    "\n"
    "The server gets this process's environment without the variables LANDWAITER_*.\n"
    "\n"
    "With --config it governs the server NAME of that configuration file instead, one that speaks\n"
    "HTTP too: a client on stdio reaches it with the headers, limits and mode that the file gives\n"
    "it, under the name that `landwaiter serve` knows it by.\n"
    "\n"
    "Options\n"
    "  --server NAME        what the server is called in manifests and receipts: letters, digits,\n"
    "                       '.', '_' and '-', at most 64. Default: the package, script or command\n"
    "                       with 8 digits of the SHA-256 of the whole command line\n"
    "  --config FILE        the configuration file that NAME is in\n"
    "  --mode MODE          pinned (default): a human approves each surface and change.\n"
    "                       trust-first: the first surface seen is approved by itself.\n"
    "                       locked: only what the lock file says is approved\n"
    "  --lock FILE          the lock file of mode locked. Default: landwaiter.lock, here\n"
    "  --lock-key FILE      it must be signed by the verifier key in FILE\n"
    "  --trust-first        the same as --mode trust-first. For a server that was checked "
    "elsewhere;\n"
    "                       what changes later is held back all the same\n"
    "  --policy FILE        rules that decide about calls; may be given up to 64 times, and adds "
    "to\n"
    "                       `policies` of the configuration. Without any, what is approved is\n"
    "                       allowed\n"
    "  --page ADDRESS:PORT  of this machine, port 0 for a free one: the page on which approvals "
    "are\n"
    "                       answered, for rules that ask in the way url\n"
    "  --state DIR          folder of key, receipts and manifests.\n"
    "                       Default: $XDG_STATE_HOME/landwaiter, else ~/.local/state/landwaiter\n"
    "  --log-level LEVEL    error, warn, info (default) or debug; logs go to stderr\n"
    "  --log-format FORMAT  text (default) or json\n"
    "\n"
    "Exit status\n"
    "  0  the client ended the session\n"
    "  2  the command line is wrong, or the configuration, lock file or policy: the place is "
    "shown\n"
    "  3  it could not be served: the state folder cannot be used (full, read-only, not ours), or\n"
    "     the gate process was killed. Without a ledger nothing is served\n"
    "\n"
    "Signals\n"
    "  SIGTERM, SIGINT, SIGHUP end the session in order: the server's standard input is closed,\n"
    "  then its processes are ended, and the last receipts are signed. With a policy, SIGHUP "
    "reads\n"
    "  its files again instead: bad ones leave the old rules in force, and a receipt says so.\n"
    "\n"
    "Example\n"
    "  In a client's configuration:\n"
    "    {\"mcpServers\": {\"files\": {\"command\": \"landwaiter\", \"args\": [\"run\", \"--\",\n"
    "      \"npx\", \"-y\", \"@modelcontextprotocol/server-filesystem@2025.8.21\", "
    "\"/srv/docs\"]}}}\n"
    "  Then, after the client has started it once:\n"
    "    landwaiter review\n"
    "  A server at a URL, from a landwaiter.yaml with `servers: {docs: {url: …}}`:\n"
    "    {\"mcpServers\": {\"docs\": {\"command\": \"landwaiter\", \"args\": [\"run\",\n"
    "      \"--config\", \"/home/me/landwaiter.yaml\", \"--server\", \"docs\"]}}}\n";

enum {
    OPT_SERVER = 256,
    OPT_TRUST_FIRST,
    OPT_MODE,
    OPT_LOCK,
    OPT_LOCK_KEY,
    OPT_POLICY,
    OPT_PAGE,
    OPT_LOG_LEVEL,
    OPT_LOG_FORMAT,
};

static const struct option options[] = {
    {"server", required_argument, NULL, OPT_SERVER},
    {"trust-first", no_argument, NULL, OPT_TRUST_FIRST},
    {"mode", required_argument, NULL, OPT_MODE},
    {"lock", required_argument, NULL, OPT_LOCK},
    {"lock-key", required_argument, NULL, OPT_LOCK_KEY},
    {"policy", required_argument, NULL, OPT_POLICY},
    {"page", required_argument, NULL, OPT_PAGE},
    {"log-level", required_argument, NULL, OPT_LOG_LEVEL},
    {"log-format", required_argument, NULL, OPT_LOG_FORMAT},
    {NULL, 0, NULL, 0},
};

static int usage(const char *what, const char *value)
{
    fprintf(stderr, "landwaiter run: %s%s%s; see `landwaiter run --help`\n", what,
            value ? ": " : "", value ? value : "");
    return LW_EXIT_USAGE;
}

static bool mode_of(const char *text, enum lw_server_mode *out)
{
    static const char *const names[] = {[LW_MODE_PINNED] = "pinned",
                                        [LW_MODE_TRUST_FIRST] = "trust-first",
                                        [LW_MODE_LOCKED] = "locked"};

    for (unsigned i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        if (strcmp(text, names[i]) == 0) {
            *out = (enum lw_server_mode)i;
            return true;
        }
    }
    return false;
}

/* 0 with the options in *g, else the exit status. */
static int parse(struct lw_cli *cli, struct lw_role_gate *g, const char **policies,
                 enum lw_server_mode *mode)
{
    bool said = false; /* which mode */
    size_t policy_count = 0;
    const char *problem;
    char host[64];
    uint16_t port;
    int c;

    optind = 1;
    opterr = 0;
    while ((c = getopt_long(cli->argc, cli->argv, "+:", options, NULL)) != -1) {
        switch (c) {
        case OPT_SERVER:
            if (lw_value_server_name(lw_strz(optarg)))
                return usage(lw_value_server_name(lw_strz(optarg)), optarg);
            g->server = optarg;
            break;
        case OPT_TRUST_FIRST:
            if (said && *mode != LW_MODE_TRUST_FIRST)
                return usage("--trust-first and another --mode", NULL);
            *mode = LW_MODE_TRUST_FIRST;
            said = true;
            break;
        case OPT_MODE:
            if (said)
                return usage("the mode is given twice", NULL);
            if (!mode_of(optarg, mode))
                return usage("--mode takes pinned, trust-first or locked", NULL);
            said = true;
            break;
        case OPT_LOCK:
            g->lock_path = optarg;
            break;
        case OPT_LOCK_KEY:
            g->lock_key_path = optarg;
            break;
        case OPT_POLICY:
            if (policy_count == LW_ROLE_POLICIES)
                return usage("--policy is given more than 64 times", NULL);
            policies[policy_count++] = optarg;
            g->policy_files = policies;
            break;
        case OPT_PAGE:
            problem = lw_value_loopback(lw_strz(optarg), host, &port);
            if (problem)
                return usage(problem, optarg);
            g->page = optarg;
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
    if (cli->config) {
        if (cli->argv[optind])
            return usage("a command and --config", cli->argv[optind]);
        if (!g->server)
            return usage("--server says which server of --config", NULL);
        if (said || g->lock_path || g->lock_key_path)
            return usage("with --config the file says mode, lock and lock_key", NULL);
        return 0;
    }
    /* Without "--" an option of the server could be taken for one of ours. */
    if (strcmp(cli->argv[optind - 1], "--") != 0)
        return usage("put -- before the server's command", cli->argv[optind]);
    if (!cli->argv[optind] || !cli->argv[optind][0])
        return usage("the server's command is missing behind --", NULL);
    g->command = cli->argv + optind;
    if (*mode != LW_MODE_LOCKED && (g->lock_path || g->lock_key_path))
        return usage("--lock and --lock-key go with --mode locked", NULL);
    if (*mode == LW_MODE_LOCKED && !g->lock_path)
        g->lock_path = "landwaiter.lock";
    return 0;
}

/* One server of a configuration file. */
static int run_configured(struct lw_cli *cli, struct lw_role_gate *gate)
{
    const char *named[2] = {gate->server, NULL};
    const struct lw_server_config *server;
    struct lw_config *config = NULL;
    char path[PATH_MAX];
    int status = lw_role_config(cli, "run", path, &config);

    if (status != 0)
        return status;
    server = lw_config_server(config, gate->server);
    if (server) {
        gate->config_path = path;
        gate->trust_first = server->mode == LW_MODE_TRUST_FIRST ? named : NULL;
        gate->locked = server->mode == LW_MODE_LOCKED ? named : NULL;
        gate->lock_path = config->lock;
        gate->lock_key_path = config->lock_key;
        gate->configured_policies = (const char *const *)config->policies;
        gate->keep_args_ms = config->keep_args_ms;
        status = lw_role_become_ledger(gate, cli->state_dir);
    } else {
        fprintf(stderr, "landwaiter run: %s has no server %s\n", path, gate->server);
        status = LW_EXIT_USAGE;
    }
    lw_config_free(&config);
    return status;
}

static int exec(struct lw_cli *cli)
{
    struct lw_role_gate gate = {.role = LW_ROLE_GATE_RUN, .log = {LW_LOG_INFO, false}};
    char name[LW_SERVER_NAME_MAX + 1];
    const char *named[2] = {NULL, NULL};
    const char *policies[LW_ROLE_POLICIES + 1] = {NULL};
    enum lw_server_mode mode = LW_MODE_PINNED;
    int which = 0;
    int status = parse(cli, &gate, policies, &mode);
    int err;

    if (status != 0)
        return status;
    if (cli->config)
        return run_configured(cli, &gate);
    err = lw_server_name_derive((const char *const *)gate.command, name, &which);
    if (err == -LW_ERR_ENCODING) {
        fprintf(stderr, "landwaiter run: word %d of the server's command is not valid UTF-8\n",
                which + 1);
        return LW_EXIT_USAGE;
    }
    if (err != 0) {
        fprintf(stderr, "landwaiter run: %s\n", lw_err_text(err));
        return LW_EXIT_FAILED;
    }
    if (!gate.server)
        gate.server = name;
    named[0] = gate.server;
    if (mode == LW_MODE_TRUST_FIRST)
        gate.trust_first = named;
    if (mode == LW_MODE_LOCKED)
        gate.locked = named;
    return lw_role_become_ledger(&gate, cli->state_dir);
}

const struct lw_verb lw_verb_run = {
    .name = "run",
    .summary = "govern one MCP server for a client on stdio",
    .help = help,
    .exec = exec,
};
