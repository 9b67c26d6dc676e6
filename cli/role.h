/* Processes of the program: the same binary, executed again per role.
 *
 * `run` and `serve` become the ledger; before that they start the gate, which gets the client's
 * stdio and one end of a socketpair on descriptor 3, and nothing else. */
#ifndef LW_CLI_ROLE_H
#define LW_CLI_ROLE_H

#include <limits.h>
#include <stdbool.h>

#include "cli/cli.h"
#include "src/config/config.h"
#include "src/telemetry/log.h"

#define LW_ROLE_GATE_RUN   "--role=gate-run"
#define LW_ROLE_GATE_SERVE "--role=gate-serve"
#define LW_ROLE_RUNNER     "--role=runner"
#define LW_ROLE_POLICIES   64 /* files of rules on a command line */
#define LW_ROLE_FD         3  /* the ledger's socket in a gate, the control pipe in a runner */
#define LW_ROLE_VISITORS                                                                           \
    4 /* in a gate: connections of approvers come here, where there are any                        \
       */

/* First thing in main: runs the role that argv[1] names and returns its exit status; -1 when it
 * names none. */
int lw_role_main(int argc, char **argv);

struct lw_role_log {
    enum lw_log_level level;
    bool json;
};

/* The value of --log-level and --log-format. False: not one of them. */
bool lw_role_log_level(struct lw_role_log *log, const char *value);
bool lw_role_log_format(struct lw_role_log *log, const char *value);

struct lw_role_gate {
    const char *role;        /* LW_ROLE_GATE_… */
    const char *config_path; /* gate-serve; gate-run: where the server is, or NULL */
    const char *server;      /* gate-run: name */
    char *const *command;    /* and command line, NULL-terminated, where there is no config_path */
    /* Names of the servers whose first surface is approved by itself, NULL-terminated, or NULL. */
    const char *const *trust_first;
    /* Names of the servers held to a lock file, likewise, with the file and that of its key. */
    const char *const *locked;
    const char *lock_path;
    const char *lock_key_path; /* NULL: need not be signed */
    /* Files of rules, NULL-terminated, or NULL: of the command line, which the gate is told of; of
     * the configuration, where it finds them itself. Both are checked before anything starts. */
    const char *const *policy_files;
    const char *const *configured_policies;
    const char
        *page; /* gate-run: ADDRESS:PORT of the page for approvals; NULL: the configuration's */
    /* The configuration with its approvers, kept as long as the ledger runs; NULL: none. */
    int64_t keep_args_ms; /* approvals.keep_arguments; 0: as long as usual */
    const struct lw_config *approvals;
    struct lw_role_log log;
};

/* Reads the configuration that --config names, or the default one: 0 with its absolute path, which
 * a gate reads again, and the configuration, to be freed; else the exit status, with the mistake
 * shown. `verb`: for messages. */
int lw_role_config(const struct lw_cli *cli, const char *verb, char path[PATH_MAX],
                   struct lw_config **out);
/* Whether it could start, as far as files say: LW_EXIT_OK, or LW_EXIT_USAGE with the mistake shown.
 */
int lw_role_check(const struct lw_role_gate *gate);
/* Starts the gate and turns this process into its ledger. Returns the exit status: LW_EXIT_USAGE
 * when the lock file or a policy is wrong. */
int lw_role_become_ledger(const struct lw_role_gate *gate, const char *state_dir);

#endif
