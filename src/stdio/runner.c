/* The runner role: starts one server and owns every process that comes of it, so that none outlives
 * the gate, however the gate ends. Decides when the tree is told to end and when it is killed (MCP,
 * transports, stdio, shutdown); leaves messages, restarts and sandboxes to others.
 *
 * Two processes: the guard only waits; the runner below it does the work. Both are subreapers, so
 * that when either of them is killed the other one still has the whole tree below it. */
#include "src/stdio/child.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "src/stdio/tree.h"
#include "src/telemetry/trim.h"

enum {
    CONTROL_FD = 3,
    KILL_ROUND_MS = 20,
    DEFAULT_GRACE_MS = 2000,
};

enum stage {
    RUNNING,
    ASKED,  /* its stdin is closed; it may end by itself */
    TERMED, /* SIGTERM was sent to the tree */
    KILLING /* SIGKILL, again until there is no child left */
};

struct runner {
    char **command;
    const char *cwd;
    int grace_ms;
    int signal_fd;
    int control_fd; /* -1: its end was seen */
    pid_t server;
    bool server_over;
    int server_status;
    enum stage stage;
    int64_t deadline; /* of the stage, ms */
};

static int64_t now_ms(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* ---- the command line ---- */

static bool parse(int argc, char **argv, struct runner *r)
{
    static const char grace[] = "--grace=";
    static const char cwd[] = "--cwd=";

    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--") == 0) {
            r->command = argv + i + 1;
            return i + 1 < argc;
        }
        if (strncmp(argv[i], grace, sizeof grace - 1) == 0)
            r->grace_ms = atoi(argv[i] + sizeof grace - 1);
        else if (strncmp(argv[i], cwd, sizeof cwd - 1) == 0)
            r->cwd = argv[i] + sizeof cwd - 1;
        else if (strcmp(argv[i], "--role=runner") != 0)
            return false;
    }
    return false;
}

/* ---- starting the server ---- */

static void close_from(int first)
{
    struct rlimit limit;

    if (close_range((unsigned)first, ~0u, 0) == 0)
        return;
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur > 65536)
        limit.rlim_cur = 65536;
    for (int fd = first; fd < (int)limit.rlim_cur; fd++)
        close(fd);
}

static void default_signals(void)
{
    sigset_t none;

    for (int sig = 1; sig < NSIG; sig++)
        (void)signal(sig, SIG_DFL);
    sigemptyset(&none);
    (void)sigprocmask(SIG_SETMASK, &none, NULL);
}

struct start_failure {
    int err;
    char stage; /* 'c' working folder, 'x' execution */
};

/* In the forked child. Reports through `report` only when the command could not be started. */
_Noreturn static void become_server(const struct runner *r, pid_t parent, int report)
{
    struct start_failure why = {0, 'x'};

    (void)prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        _exit(127);
    (void)setsid();
    if (dup2(report, CONTROL_FD) == CONTROL_FD)
        (void)fcntl(CONTROL_FD, F_SETFD, FD_CLOEXEC);
    close_from(CONTROL_FD + 1);
    default_signals();
    if (r->cwd != NULL && chdir(r->cwd) != 0) {
        why = (struct start_failure){errno, 'c'};
    } else {
        execvp(r->command[0], r->command);
        why.err = errno;
    }
    (void)!write(CONTROL_FD, &why, sizeof why);
    _exit(127);
}

static void tell(int fd, const char *text)
{
    (void)!send(fd, text, strlen(text), MSG_NOSIGNAL | MSG_DONTWAIT);
}

static void tell_failure(const struct start_failure *why)
{
    char text[64];

    snprintf(text, sizeof text, "X %d %s\n", why->err, why->stage == 'c' ? "cwd" : "exec");
    tell(CONTROL_FD, text);
}

/* The server keeps the only copies of its streams, so that their ends mean what they say. */
static void leave_streams(void)
{
    int null = open("/dev/null", O_RDWR | O_CLOEXEC);

    for (int fd = 0; fd < 3; fd++) {
        if (null != -1)
            (void)dup2(null, fd);
        else
            close(fd);
    }
    if (null > 2)
        close(null);
}

static bool start_server(struct runner *r)
{
    struct start_failure why = {0, 'x'};
    pid_t self = getpid();
    int report[2];
    ssize_t n;

    if (pipe2(report, O_CLOEXEC) != 0 || (r->server = fork()) == -1) {
        why.err = errno;
        tell_failure(&why);
        return false;
    }
    if (r->server == 0)
        become_server(r, self, report[1]);
    close(report[1]);
    leave_streams();
    do {
        n = read(report[0], &why, sizeof why);
    } while (n == -1 && errno == EINTR);
    close(report[0]);
    if (n != (ssize_t)sizeof why)
        return true;
    tell_failure(&why);
    (void)waitpid(r->server, NULL, 0);
    return false;
}

/* ---- ending it ---- */

static void enter(struct runner *r, enum stage stage)
{
    if (stage <= r->stage && stage != KILLING)
        return;
    r->stage = stage;
    r->deadline = now_ms() + (stage == KILLING ? KILL_ROUND_MS : r->grace_ms);
    if (stage == TERMED)
        (void)lw_tree_signal(SIGTERM);
    else if (stage == KILLING)
        (void)lw_tree_signal(SIGKILL);
}

static void read_control(struct runner *r)
{
    char text[16];
    ssize_t n = recv(r->control_fd, text, sizeof text, MSG_DONTWAIT);

    if (n > 0) {
        enter(r, memchr(text, 'k', (size_t)n) != NULL ? KILLING : ASKED);
    } else if (n == 0 || (errno != EAGAIN && errno != EINTR)) {
        r->control_fd = -1;
        enter(r, ASKED);
    }
}

static void read_signals(struct runner *r)
{
    struct signalfd_siginfo info;

    while (read(r->signal_fd, &info, sizeof info) == (ssize_t)sizeof info)
        if (info.ssi_signo != SIGCHLD)
            enter(r, ASKED);
}

static void wait_event(struct runner *r)
{
    struct pollfd p[2] = {{.fd = r->signal_fd, .events = POLLIN},
                          {.fd = r->control_fd, .events = POLLIN}};
    int64_t left = r->deadline - now_ms();

    (void)poll(p, 2, r->stage == RUNNING ? -1 : left > 0 ? (int)left : 0);
    if (p[0].revents != 0)
        read_signals(r);
    if (p[1].revents != 0)
        read_control(r);
}

/* Until no process of the tree is left. */
static void watch(struct runner *r)
{
    while (lw_tree_reap(r->server, &r->server_status, &r->server_over)) {
        if (r->server_over && r->stage < TERMED)
            enter(r, TERMED);
        wait_event(r);
        if (r->stage != RUNNING && now_ms() >= r->deadline)
            enter(r, r->stage == ASKED ? TERMED : KILLING);
    }
}

static void tell_status(const struct runner *r)
{
    char text[64];

    if (WIFSIGNALED(r->server_status))
        snprintf(text, sizeof text, "S %d\n", WTERMSIG(r->server_status));
    else
        snprintf(text, sizeof text, "E %d\n", WEXITSTATUS(r->server_status));
    tell(CONTROL_FD, text);
}

/* ---- the two processes ---- */

static void watched_signals(sigset_t *set)
{
    sigemptyset(set);
    sigaddset(set, SIGCHLD);
    sigaddset(set, SIGTERM);
    sigaddset(set, SIGINT);
    sigaddset(set, SIGHUP);
}

_Noreturn static void run(struct runner *r, pid_t guard)
{
    sigset_t set;

    (void)prctl(PR_SET_CHILD_SUBREAPER, 1);
    (void)prctl(PR_SET_PDEATHSIG, SIGTERM); /* the guard was killed: end in order */
    if (getppid() != guard)
        _exit(1);
    watched_signals(&set);
    r->signal_fd = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
    r->control_fd = CONTROL_FD;
    if (r->signal_fd == -1) {
        tell_failure(&(struct start_failure){errno, 'x'});
        _exit(1);
    }
    if (start_server(r)) {
        watch(r);
        tell_status(r);
    }
    _exit(0);
}

/* Passes on what it is asked, and kills what a killed runner left behind. */
static int guard(pid_t runner)
{
    const struct timespec round = {.tv_nsec = KILL_ROUND_MS * 1000000L};
    bool over = false;
    int status = 0;
    sigset_t set;
    int sig;

    leave_streams();
    lw_memory_trim();
    watched_signals(&set);
    while (lw_tree_reap(runner, &status, &over)) {
        if (over) {
            (void)lw_tree_signal(SIGKILL);
            (void)sigtimedwait(&set, NULL, &round);
        } else if (sigwait(&set, &sig) == 0 && sig != SIGCHLD) {
            (void)kill(runner, SIGTERM);
        }
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

int lw_runner_main(int argc, char **argv)
{
    struct runner r = {.grace_ms = DEFAULT_GRACE_MS};
    pid_t self = getpid();
    sigset_t all;
    pid_t runner;

    if (!parse(argc, argv, &r) || fcntl(CONTROL_FD, F_GETFD) == -1)
        return 2;
    (void)fcntl(CONTROL_FD, F_SETFD, FD_CLOEXEC);
    close_from(CONTROL_FD + 1);
    (void)signal(SIGCHLD, SIG_DFL);
    sigfillset(&all);
    (void)sigprocmask(SIG_SETMASK, &all, NULL);
    (void)prctl(PR_SET_CHILD_SUBREAPER, 1);
    runner = fork();
    if (runner == -1) {
        tell_failure(&(struct start_failure){errno, 'x'});
        return 1;
    }
    if (runner == 0)
        run(&r, self);
    return guard(runner);
}
