/* Starts and dispatches roles. Decides what each process gets: arguments, descriptors, environment;
 * what a role does is its own module's. A gate is configured by its arguments only. */
#include "cli/role.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/cli.h"
#include "cli/role_door.h"
#include "src/config/policy.h"
#include "src/gate/gate.h"
#include "src/ledger/ledger.h"
#include "src/ledger/locked.h"
#include "src/ledger/who.h"
#include "src/stdio/child.h"

#define SELF "/proc/self/exe"

/* The leak check of the sanitizer attaches to its own process. */
#if defined(__SANITIZE_ADDRESS__)
#define LEAK_CHECKED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define LEAK_CHECKED 1
#endif
#endif
#ifndef LEAK_CHECKED
#define LEAK_CHECKED 0
#endif

extern char **environ;

bool lw_role_log_level(struct lw_role_log *log, const char *value)
{
    return lw_log_level_parse(lw_strz(value), &log->level);
}

bool lw_role_log_format(struct lw_role_log *log, const char *value)
{
    bool json = strcmp(value, "json") == 0;

    if (!json && strcmp(value, "text") != 0)
        return false;
    log->json = json;
    return true;
}

static const char *level_name(enum lw_log_level level)
{
    static const char *const names[] = {"error", "warn", "info", "debug"};

    return names[level];
}

int lw_role_config(const struct lw_cli *cli, const char *verb, char path[PATH_MAX],
                   struct lw_config **out)
{
    struct lw_config_error e = {""};
    char given[PATH_MAX];

    if (cli->config && strlen(cli->config) >= sizeof(given)) {
        fprintf(stderr, "landwaiter %s: the path behind --config is too long\n", verb);
        return LW_EXIT_USAGE;
    }
    if (cli->config) {
        memcpy(given, cli->config, strlen(cli->config) + 1);
    } else if (lw_config_default_path(given, sizeof(given)) != 0) {
        fprintf(stderr, "landwaiter %s: no --config is given and HOME is not set\n", verb);
        return LW_EXIT_USAGE;
    }
    if (!realpath(given, path)) {
        fprintf(stderr, "landwaiter %s: %s: %s%s\n", verb, given, strerror(errno),
                cli->config ? "" : "; write it, or name another with --config");
        return LW_EXIT_USAGE;
    }
    if (lw_config_load(path, out, &e) == 0)
        return 0;
    fprintf(stderr, "landwaiter %s: %s\n", verb, e.text);
    return LW_EXIT_USAGE;
}

/* ---- the gate's end ---- */

/* Hidden options of a gate, as lw_role_become_ledger writes them. */
struct gate_args {
    const char *config_path;
    const char *server;
    enum lw_server_mode mode;
    char **command;
    const char *policy_files[LW_ROLE_POLICIES + 1];
    size_t policy_count;
    const char *page;
    bool visitors; /* connections of approvers come through LW_ROLE_VISITORS */
    struct lw_role_log log;
};

static const char *value_of(const char *arg, const char *option)
{
    size_t n = strlen(option);

    return strncmp(arg, option, n) == 0 && arg[n] == '=' ? arg + n + 1 : NULL;
}

static bool gate_arg(struct gate_args *a, const char *arg)
{
    const char *v;

    if ((v = value_of(arg, "--log-level")))
        return lw_role_log_level(&a->log, v);
    if ((v = value_of(arg, "--log-format")))
        return lw_role_log_format(&a->log, v);
    if ((v = value_of(arg, "--config")))
        a->config_path = v;
    else if ((v = value_of(arg, "--server")))
        a->server = v;
    else if ((v = value_of(arg, "--policy")) && a->policy_count < LW_ROLE_POLICIES)
        a->policy_files[a->policy_count++] = v;
    else if ((v = value_of(arg, "--page")))
        a->page = v;
    else if (strcmp(arg, "--trust-first") == 0)
        a->mode = LW_MODE_TRUST_FIRST;
    else if (strcmp(arg, "--visitors") == 0)
        a->visitors = true;
    else
        return false;
    return true;
}

static bool gate_args_read(char **argv, struct gate_args *out)
{
    struct gate_args a = {.mode = LW_MODE_PINNED};
    size_t i;

    for (i = 0; argv[i] && strcmp(argv[i], "--") != 0; i++) {
        if (!gate_arg(&a, argv[i]))
            return false;
    }
    if (argv[i])
        a.command = argv + i + 1;
    *out = a;
    return true;
}

/* True when the ledger's socket is where it must be: a role is not started by hand. */
static bool has_ledger(void)
{
    struct stat st;

    return fstat(LW_ROLE_FD, &st) == 0 && S_ISSOCK(st.st_mode);
}

static int wrong_start(void)
{
    fputs("landwaiter: roles are started by `landwaiter run` and `landwaiter serve` only\n",
          stderr);
    return LW_EXIT_USAGE;
}

/* A configuration with the one server of the command line. */
static int config_of_command(const struct gate_args *a, struct lw_config **out)
{
    struct lw_server_config *server;
    struct lw_config *c = NULL;
    int err = lw_config_default(&c);

    if (err != 0)
        return err;
    err = lw_config_add_command(c, a->server, a->command, &server);
    if (err != 0) {
        lw_config_free(&c);
        return err;
    }
    server->mode = a->mode;
    server->inherit_env = true; /* the environment of `run` without LANDWAITER_* */
    *out = c;
    return 0;
}

/* Reads a configuration again: it may have changed since the main process checked it. */
static int config_again(const char *path, struct lw_config **out)
{
    struct lw_config_error e = {""};

    if (lw_config_load(path, out, &e) == 0)
        return 0;
    fprintf(stderr, "landwaiter: %s\n", e.text);
    return LW_EXIT_USAGE;
}

static int gate_run(char **argv)
{
    const struct lw_server_config *server;
    struct lw_config *config = NULL;
    struct gate_args a;
    int status = 0;

    if (!has_ledger() || !gate_args_read(argv, &a) || !a.server ||
        (a.config_path ? a.command != NULL : !a.command || !a.command[0]))
        return wrong_start();
    lw_log_setup(a.log.level, a.log.json, "gate");
    if (a.config_path)
        status = config_again(a.config_path, &config);
    else if (config_of_command(&a, &config) != 0)
        status = LW_EXIT_FAILED;
    if (status != 0)
        return status;
    if (a.page && lw_config_set_page(config, a.page) != 0) {
        lw_config_free(&config);
        return LW_EXIT_FAILED;
    }
    server = lw_config_server(config, a.server);
    if (server)
        status = lw_gate_run(config, server, a.policy_files, LW_ROLE_FD);
    else
        status = LW_EXIT_USAGE; /* taken out since it was checked */
    lw_config_free(&config);
    return status;
}

static int gate_serve(char **argv)
{
    struct lw_config *config = NULL;
    struct gate_args a;
    int status;

    if (!has_ledger() || !gate_args_read(argv, &a) || !a.config_path)
        return wrong_start();
    lw_log_setup(a.log.level, a.log.json, "gate");
    status = config_again(a.config_path, &config);
    if (status != 0)
        return status;
    status = lw_gate_serve(&config, a.config_path, LW_ROLE_FD, a.visitors ? LW_ROLE_VISITORS : -1);
    lw_config_free(&config);
    return status;
}

int lw_role_main(int argc, char **argv)
{
    if (argc < 2)
        return -1;
    if (strcmp(argv[1], LW_ROLE_RUNNER) == 0)
        return lw_runner_main(argc, argv);
    (void)signal(SIGPIPE, SIG_IGN); /* a client that went away is an error of the write */
    if (strcmp(argv[1], LW_ROLE_GATE_RUN) == 0)
        return gate_run(argv + 2);
    if (strcmp(argv[1], LW_ROLE_GATE_SERVE) == 0)
        return gate_serve(argv + 2);
    return -1;
}

/* ---- the ledger's end ---- */

#define TEXTS (5 + LW_ROLE_POLICIES)

/* The gate's argv; `texts` holds what is composed. NULL without memory. */
static char **gate_argv(const struct lw_role_gate *g, bool visitors,
                        char texts[TEXTS][PATH_MAX + 32])
{
    size_t n = 0;
    size_t at = 0;
    char **argv;

    while (g->command && g->command[n])
        n++;
    argv = calloc(n + 12 + LW_ROLE_POLICIES, sizeof(*argv));
    if (!argv)
        return NULL;
    snprintf(texts[0], sizeof(texts[0]), "--log-level=%s", level_name(g->log.level));
    snprintf(texts[1], sizeof(texts[1]), "--log-format=%s", g->log.json ? "json" : "text");
    argv[at++] = (char *)(uintptr_t) "landwaiter";
    argv[at++] = (char *)(uintptr_t)g->role;
    argv[at++] = texts[0];
    argv[at++] = texts[1];
    if (g->config_path) {
        snprintf(texts[2], sizeof(texts[2]), "--config=%s", g->config_path);
        argv[at++] = texts[2];
    }
    if (g->server) {
        snprintf(texts[3], sizeof(texts[3]), "--server=%s", g->server);
        argv[at++] = texts[3];
    }
    if (g->page) {
        snprintf(texts[4], sizeof(texts[4]), "--page=%s", g->page);
        argv[at++] = texts[4];
    }
    for (size_t i = 0; g->policy_files && g->policy_files[i] && i < LW_ROLE_POLICIES; i++) {
        snprintf(texts[5 + i], sizeof(texts[5 + i]), "--policy=%s", g->policy_files[i]);
        argv[at++] = texts[5 + i];
    }
    if (visitors)
        argv[at++] = (char *)(uintptr_t) "--visitors";
    if (g->command) {
        if (g->trust_first)
            argv[at++] = (char *)(uintptr_t) "--trust-first";
        argv[at++] = (char *)(uintptr_t) "--";
        memcpy(argv + at, g->command, n * sizeof(*argv));
    }
    return argv;
}

/* The environment that a governed server inherits: everything but our own variables. */
static void hide_own_variables(void)
{
    size_t to = 0;

    for (size_t i = 0; environ[i]; i++) {
        if (strncmp(environ[i], "LANDWAITER_", 11) != 0)
            environ[to++] = environ[i];
    }
    environ[to] = NULL;
}

static void close_from(unsigned first)
{
    long max;

    if (close_range(first, ~0U, 0) == 0)
        return;
    max = sysconf(_SC_OPEN_MAX); /* a kernel before 5.9 */
    for (long fd = first; fd < (max > 0 && max < 65536 ? max : 65536); fd++)
        close((int)fd);
}

static void become_fd(int fd, int wanted)
{
    if (fd == wanted)
        (void)fcntl(fd, F_SETFD, 0);
    else if (dup2(fd, wanted) < 0)
        _exit(LW_EXIT_FAILED);
}

/* In the new process: stdio and the sockets, nothing else. `visitors` -1: none. */
static _Noreturn void gate_exec(int fd, int visitors, char **argv, const sigset_t *mask)
{
    if (visitors >= 0) /* out of the way of the other */
        visitors = fcntl(visitors, F_DUPFD_CLOEXEC, LW_ROLE_VISITORS + 1);
    become_fd(fd, LW_ROLE_FD);
    if (visitors >= 0)
        become_fd(visitors, LW_ROLE_VISITORS);
    close_from(visitors >= 0 ? LW_ROLE_VISITORS + 1 : LW_ROLE_FD + 1);
    sigprocmask(SIG_SETMASK, mask, NULL);
    execve(SELF, argv, environ);
    fprintf(stderr, "landwaiter: cannot execute " SELF " again: %s; is /proc mounted?\n",
            strerror(errno));
    _exit(LW_EXIT_FAILED);
}

static int gate_spawn(const struct lw_role_gate *g, int visitors, int *pid, int *fd)
{
    static char texts[TEXTS][PATH_MAX + 32];
    char **argv = gate_argv(g, visitors >= 0, texts);
    int fds[2] = {-1, -1};
    sigset_t held;
    sigset_t before;
    pid_t child;

    if (!argv || socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds) != 0) {
        free(argv);
        return -LW_ERR_IO;
    }
    /* A signal that comes now waits until the ledger can pass it on. */
    sigemptyset(&held);
    sigaddset(&held, SIGTERM);
    sigaddset(&held, SIGINT);
    sigaddset(&held, SIGHUP);
    sigaddset(&held, SIGCHLD);
    sigprocmask(SIG_BLOCK, &held, &before);
    child = fork();
    if (child == 0)
        gate_exec(fds[1], visitors, argv, &before);
    free(argv);
    close(fds[1]);
    if (child < 0) {
        sigprocmask(SIG_SETMASK, &before, NULL);
        close(fds[0]);
        return -LW_ERR_IO;
    }
    *pid = (int)child;
    *fd = fds[0];
    return 0;
}

/* Descriptors 0 to 2 exist: nothing opened later can be taken for the client's stdio. */
static bool stdio_exists(void)
{
    int fd;

    do
        fd = open("/dev/null", O_RDWR);
    while (fd >= 0 && fd <= STDERR_FILENO);
    if (fd >= 0)
        close(fd);
    return fd >= 0;
}

/* The client's pipes belong to the gate alone, so that each side sees when the other ends. */
static bool leave_client(void)
{
    int fd = open("/dev/null", O_RDWR | O_CLOEXEC);
    bool ok = fd >= 0 && dup2(fd, STDIN_FILENO) >= 0 && dup2(fd, STDOUT_FILENO) >= 0;

    if (fd >= 0)
        close(fd);
    return ok;
}

/* A lock file that is wrong is the operator's mistake, shown with its place before anything runs.
 */
static bool lock_usable(const struct lw_role_gate *gate)
{
    struct lw_store_error e = {""};
    struct lw_locked *locked = NULL;
    int err;

    if (!gate->locked)
        return true;
    err = lw_locked_new(gate->lock_path, gate->lock_key_path, gate->locked, &locked, &e);
    if (err != 0)
        fprintf(stderr, "landwaiter: %s; nothing is served in mode locked without it\n",
                e.text[0] ? e.text : lw_err_text(err));
    lw_locked_free(&locked);
    return err == 0;
}

/* The same for rules: with a mistake in them nothing is served, rather than everything. */
static bool policies_usable(const struct lw_role_gate *gate)
{
    const char *const *lists[] = {gate->configured_policies, gate->policy_files};
    struct lw_config_error e = {""};
    struct lw_policy_loaded *loaded = NULL;
    const char *all[2 * LW_ROLE_POLICIES];
    size_t n = 0;
    int err;

    for (size_t i = 0; i < 2; i++) {
        for (size_t k = 0; lists[i] && lists[i][k] && n < 2 * LW_ROLE_POLICIES; k++)
            all[n++] = lists[i][k];
    }
    if (n == 0)
        return true;
    err = lw_policy_load(all, n, &loaded, &e);
    if (err != 0)
        fprintf(stderr, "landwaiter: %s\n", e.text[0] ? e.text : lw_err_text(err));
    lw_policy_loaded_free(&loaded);
    return err == 0;
}

/* And for those who answer: a token that nobody can have, or two may have, is a mistake. */
static bool approvers_usable(const struct lw_role_gate *gate)
{
    struct lw_config_error e = {""};
    int err = gate->approvals ? lw_approvers_check(gate->approvals, &e) : 0;

    if (err != 0)
        fprintf(stderr, "landwaiter: %s\n", e.text);
    return err == 0;
}

static bool usable(const struct lw_role_gate *gate)
{
    return lock_usable(gate) && policies_usable(gate) && approvers_usable(gate);
}

int lw_role_check(const struct lw_role_gate *gate)
{
    return usable(gate) ? LW_EXIT_OK : LW_EXIT_USAGE;
}

/* Starts the gate; the exit status when it could not be started, else LW_EXIT_OK. */
static int start_gate(const struct lw_role_gate *gate, struct lw_role_door *door, int *pid, int *fd)
{
    if (!stdio_exists()) {
        lw_log(LW_LOG_ERROR, "start", "/dev/null cannot be opened", LW_F_INT("errno", errno));
        return LW_EXIT_FAILED;
    }
    if (lw_role_door_open(gate->approvals, door) != 0)
        return LW_EXIT_FAILED;
    if (gate->command)
        hide_own_variables();
    if (gate_spawn(gate, door->gate, pid, fd) != 0) {
        lw_log(LW_LOG_ERROR, "start", "the gate process cannot be started",
               LW_F_Z("error", strerror(errno)));
        lw_role_door_remove(door);
        return LW_EXIT_FAILED;
    }
    if (door->gate >= 0)
        close(door->gate);
    door->gate = -1;
    return LW_EXIT_OK;
}

int lw_role_become_ledger(const struct lw_role_gate *gate, const char *state_dir)
{
    struct lw_role_door door;
    int pid = 0;
    int fd = -1;
    int status;

    if (!usable(gate))
        return LW_EXIT_USAGE;
    lw_log_setup(gate->log.level, gate->log.json, "ledger");
    status = start_gate(gate, &door, &pid, &fd);
    if (status != LW_EXIT_OK)
        return status;
    if (!leave_client())
        lw_log(LW_LOG_WARN, "start", "the client's pipes stay open in the ledger",
               LW_F_Z("error", strerror(errno)));
    /* The key: no core file, no debugger under the same user. */
    if (!LEAK_CHECKED)
        (void)prctl(PR_SET_DUMPABLE, 0);
    status = lw_ledger_main(&(struct lw_ledger_options){.fd = fd,
                                                        .state_dir = state_dir,
                                                        .gate_pid = pid,
                                                        .trust_first = gate->trust_first,
                                                        .locked = gate->locked,
                                                        .lock_path = gate->lock_path,
                                                        .lock_key_path = gate->lock_key_path,
                                                        .approvals = gate->approvals,
                                                        .keep_args_ms = gate->keep_args_ms,
                                                        .door = door.path ? door.ledger : NULL});
    lw_role_door_remove(&door);
    return status;
}
