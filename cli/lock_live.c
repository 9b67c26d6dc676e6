/* A live server for `lock --check`: started as `run --mode locked` starts it, in a state folder of
 * its own that is removed afterwards, so that what is compared and how is the gateway's own doing.
 * This file is only the client: it opens a session, asks for the tools, and closes. */
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "cli/lock.h"
#include "cli/out.h"
#include "cli/rows.h"
#include "src/store/store.h"

#define SELF     "/proc/self/exe"
#define LIVE_MAX ((size_t)128 << 20)
#define END_MS   20000 /* for the session to end in order */

struct live {
    struct lw_cli *cli;
    const struct lw_lock_request *r;
    char dir[PATH_MAX];
    pid_t pid;
    int to;
    int from;
    int64_t until; /* steady ms */
    struct lw_buf in;
};

static int64_t steady_ms(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static int fail(struct live *l, const char *what)
{
    char text[256];

    snprintf(text, sizeof(text), "the server could not be compared: %s", what);
    return lw_fail(l->cli, text, "its own messages stand above");
}

/* ---- the process ---- */

static char **argv_of(struct live *l, char texts[4][PATH_MAX + 32])
{
    size_t n = 0;
    size_t at = 0;
    char **argv;

    while (l->r->command[n])
        n++;
    argv = calloc(n + 16, sizeof(*argv));
    if (!argv)
        return NULL;
    snprintf(texts[0], sizeof(texts[0]), "--state=%s", l->dir);
    snprintf(texts[1], sizeof(texts[1]), "--server=%s", l->r->names[0]);
    snprintf(texts[2], sizeof(texts[2]), "--lock=%s", l->r->file);
    snprintf(texts[3], sizeof(texts[3]), "--lock-key=%s", l->r->key ? l->r->key : "");
    argv[at++] = (char *)(uintptr_t) "landwaiter";
    argv[at++] = (char *)(uintptr_t) "run";
    argv[at++] = texts[0];
    argv[at++] = texts[1];
    argv[at++] = (char *)(uintptr_t) "--mode=locked";
    argv[at++] = texts[2];
    if (l->r->key)
        argv[at++] = texts[3];
    argv[at++] = (char *)(uintptr_t) "--log-level=error";
    argv[at++] = (char *)(uintptr_t) "--";
    memcpy(argv + at, l->r->command, n * sizeof(*argv));
    return argv;
}

static _Noreturn void child(int in, int out, char **argv)
{
    if (dup2(in, STDIN_FILENO) < 0 || dup2(out, STDOUT_FILENO) < 0)
        _exit(LW_EXIT_FAILED);
    execv(SELF, argv);
    _exit(LW_EXIT_FAILED);
}

static bool start(struct live *l)
{
    static char texts[4][PATH_MAX + 32];
    char **argv = argv_of(l, texts);
    int to[2] = {-1, -1};
    int from[2] = {-1, -1};

    if (!argv || pipe2(to, O_CLOEXEC) != 0 || pipe2(from, O_CLOEXEC) != 0) {
        free(argv);
        return false;
    }
    l->pid = fork();
    if (l->pid == 0)
        child(to[0], from[1], argv);
    free(argv);
    close(to[0]);
    close(from[1]);
    l->to = to[1];
    l->from = from[0];
    (void)fcntl(l->from, F_SETFL, O_NONBLOCK);
    return l->pid > 0;
}

/* Ends it in order, and if it takes too long at once. */
static void end(struct live *l)
{
    int64_t until = steady_ms() + END_MS;
    bool asked = false;

    if (l->to >= 0)
        close(l->to);
    while (l->pid > 0 && waitpid(l->pid, NULL, WNOHANG) == 0) {
        if (steady_ms() >= until)
            kill(l->pid, asked ? SIGKILL : SIGTERM);
        if (steady_ms() >= until) {
            until = steady_ms() + END_MS;
            asked = true;
        }
        poll(NULL, 0, 10);
    }
    if (l->from >= 0)
        close(l->from);
}

static int remove_one(const char *path, const struct stat *st, int flag, struct FTW *ftw)
{
    (void)st;
    (void)flag;
    (void)ftw;
    return remove(path);
}

/* ---- the session ---- */

static bool say(struct live *l, const char *line)
{
    size_t n = strlen(line);

    while (n > 0) {
        ssize_t put = write(l->to, line, n);

        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return false;
        line += put;
        n -= (size_t)put;
    }
    return true;
}

static bool read_more(struct live *l)
{
    char *room = lw_buf_room(&l->in, 65536);
    ssize_t n = room ? read(l->from, room, 65536) : -1;

    if (n > 0)
        l->in.n += (size_t)n;
    return n > 0 || (room && n < 0 && (errno == EAGAIN || errno == EINTR));
}

/* Skips lines until the answer to request `id`. An error in it is `*error`. */
static bool answered(struct live *l, int64_t id, bool *error)
{
    while (steady_ms() < l->until) {
        size_t n = lw_str_find(lw_buf_str(&l->in), LW_STR("\n"), 0);
        struct pollfd p = {.fd = l->from, .events = POLLIN};
        const struct lw_json *m;
        struct lw_arena a;
        int64_t got = -1;

        if (n == (size_t)-1) {
            if (poll(&p, 1, 100) > 0 && !read_more(l))
                return false;
            continue;
        }
        lw_arena_init(&a, (size_t)1 << 30);
        if (lw_json_parse(&a, lw_str(l->in.p, n), NULL, &m, NULL) == 0) {
            lw_json_int(lw_json_getz(m, "id"), &got);
            *error = lw_json_getz(m, "error") != NULL;
        }
        lw_arena_fini(&a);
        lw_buf_consume(&l->in, n + 1);
        if (got == id)
            return true;
    }
    return false;
}

static int converse(struct live *l)
{
    bool error = false;

    if (!say(l, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{"
                "\"protocolVersion\":\"2025-11-25\",\"capabilities\":{},\"clientInfo\":{\"name\":"
                "\"landwaiter lock\",\"version\":\"" LW_VERSION "\"}}}\n") ||
        !answered(l, 1, &error) || error)
        return fail(l, "it did not open a session in time");
    if (!say(l, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}\n"
                "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/list\"}\n") ||
        !answered(l, 2, &error))
        return fail(l, "it did not list its tools in time");
    /* An error here is the gateway's: that is what is to be found out. */
    return 0;
}

/* ---- what the gateway found ---- */

static int observed(struct live *l, struct lw_surface **out)
{
    struct lw_store_error err = {""};
    struct lw_store *s = NULL;
    struct lw_buf text;
    int rc = lw_store_open(l->dir, /* create= */ false, &s, &err);

    lw_buf_init(&text, (size_t)256 << 20);
    if (rc == 0) {
        rc = lw_store_seen(s, lw_strz(l->r->names[0]), &text, &err);
        if (rc == -LW_ERR_NOTFOUND)
            rc = 0; /* nothing differed: then nothing is reported */
        else if (rc == 0)
            rc = lw_surface_load(lw_buf_str(&text), out);
    }
    lw_buf_fini(&text);
    lw_store_close(&s);
    return rc == 0 ? 0 : fail(l, err.text[0] ? err.text : lw_err_text(rc));
}

int lw_lock_live(struct lw_cli *cli, const struct lw_lock_request *r, struct lw_surface **out)
{
    struct live l = {
        .cli = cli, .r = r, .to = -1, .from = -1, .until = steady_ms() + r->timeout_ms};
    const char *tmp = getenv("TMPDIR");
    int status = 0;

    (void)signal(SIGPIPE, SIG_IGN);
    snprintf(l.dir, sizeof(l.dir), "%s/landwaiter-lock.XXXXXX", tmp && *tmp ? tmp : "/tmp");
    if (!mkdtemp(l.dir))
        return fail(&l, "no temporary folder can be made");
    lw_buf_init(&l.in, LIVE_MAX);
    if (!start(&l))
        status = fail(&l, strerror(errno));
    if (status == 0)
        status = converse(&l);
    end(&l);
    if (status == 0)
        status = observed(&l, out);
    lw_buf_fini(&l.in);
    (void)nftw(l.dir, remove_one, 16, FTW_DEPTH | FTW_PHYS | FTW_MOUNT);
    return status;
}
