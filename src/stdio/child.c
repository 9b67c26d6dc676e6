/* The gate's side of a stdio server: starts the runner role, speaks frames with the server and
 * tells in a sentence how it ended. Owns the pipes; leaves the process tree to the runner, and
 * restarts to its user. */
#include "src/stdio/child.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "src/stdio/errlines.h"

enum {
    DEFAULT_GRACE_MS = 2000,
    LAST_WORDS_MS = 1000, /* for output that is still to be read when all processes are gone */
    KILLED_MS = 3000,     /* a closed child is waited for */
    RUNNER_ARGS = 5,      /* name, role, grace, cwd, "--" */
    MAX_ARGS = 4096,
    SHOWN_COMMAND = 200,
};

struct lw_child {
    struct lw_child_ops ops;
    void *user;
    char *command; /* argv[0], cut */
    char *cwd;
    uv_process_t process;
    uv_timer_t timer;
    uv_pipe_t control;
    char report[64]; /* of the runner */
    size_t report_n;
    struct lw_frames *frames;
    struct lw_errlines *err;
    unsigned handles;
    int runner_signal; /* that ended the runner */
    bool process_over;
    bool control_over;
    bool frames_over;
    bool err_over;
    bool stopping;
    bool told; /* on_exit was called */
    bool closed;
};

/* Descriptors of one start: [0] the gate's, [1] the server's end. */
struct ends {
    int in[2];
    int out[2];
    int err[2];
    int control[2];
};

static void close_fd(int *fd)
{
    if (*fd != -1)
        close(*fd);
    *fd = -1;
}

static void close_ends(struct ends *e, int side)
{
    close_fd(&e->in[side]);
    close_fd(&e->out[side]);
    close_fd(&e->err[side]);
    close_fd(&e->control[side]);
}

static void swap(int pair[2])
{
    int t = pair[0];

    pair[0] = pair[1];
    pair[1] = t;
}

/* Real pipes for the server: some open /dev/stdin anew, which sockets do not allow. */
static int open_ends(struct ends *e)
{
    *e = (struct ends){{-1, -1}, {-1, -1}, {-1, -1}, {-1, -1}};
    if (pipe2(e->in, O_CLOEXEC) != 0 || pipe2(e->out, O_CLOEXEC) != 0 ||
        pipe2(e->err, O_CLOEXEC) != 0 ||
        socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, e->control) != 0) {
        close_ends(e, 0);
        close_ends(e, 1);
        return -LW_ERR_IO;
    }
    swap(e->in); /* the gate writes here */
    return 0;
}

/* ---- the end ---- */

static void describe(const struct lw_child *c, char *text, size_t size)
{
    int number = 0;
    char stage[8] = "";

    if (sscanf(c->report, "E %d", &number) == 1)
        snprintf(text, size, "exited with status %d", number);
    else if (sscanf(c->report, "S %d", &number) == 1)
        snprintf(text, size, "was ended by signal %d", number);
    else if (sscanf(c->report, "X %d %7s", &number, stage) >= 1 && strcmp(stage, "cwd") == 0)
        snprintf(text, size, "could not be started: %s (working folder %.*s)", strerror(number),
                 SHOWN_COMMAND, c->cwd != NULL ? c->cwd : "");
    else if (sscanf(c->report, "X %d", &number) == 1)
        snprintf(text, size, "could not be started: %s (%s)", strerror(number), c->command);
    else if (c->runner_signal != 0)
        snprintf(text, size, "was ended because signal %d ended its runner", c->runner_signal);
    else
        snprintf(text, size, "was ended because its runner failed");
}

static void tell_exit(struct lw_child *c)
{
    char text[512];

    if (c->told || c->closed)
        return;
    c->told = true;
    uv_timer_stop(&c->timer);
    describe(c, text, sizeof text);
    c->ops.on_exit(c->user, text);
}

static void on_last_words(uv_timer_t *timer)
{
    tell_exit(timer->data);
}

static void progress(struct lw_child *c)
{
    if (c->closed || c->told || !c->process_over || !c->control_over)
        return;
    if (c->frames_over && c->err_over) {
        tell_exit(c);
        return;
    }
    if (!c->frames_over)
        lw_frames_pause(c->frames, false);
    /* A descriptor that was passed to a process elsewhere can keep a stream open for ever. */
    if (!uv_is_active((uv_handle_t *)&c->timer))
        uv_timer_start(&c->timer, on_last_words, LAST_WORDS_MS, 0);
}

static void order(struct lw_child *c, const char *byte)
{
    uv_buf_t buf = uv_buf_init((char *)byte, 1);

    if (!c->control_over && !uv_is_closing((uv_handle_t *)&c->control))
        (void)uv_try_write((uv_stream_t *)&c->control, &buf, 1);
}

void lw_child_stop(struct lw_child *c)
{
    if (c->stopping || c->told)
        return;
    c->stopping = true;
    if (!c->frames_over)
        lw_frames_shut(c->frames);
    order(c, "s");
}

/* ---- callbacks of what it owns ---- */

static void on_frame(void *user, struct lw_str frame)
{
    struct lw_child *c = user;

    c->ops.on_frame(c->user, frame);
}

static void on_oversize(void *user)
{
    struct lw_child *c = user;

    if (c->ops.on_oversize != NULL)
        c->ops.on_oversize(c->user);
}

static void on_pressure(void *user, bool full)
{
    struct lw_child *c = user;

    if (c->ops.on_pressure != NULL && !c->told)
        c->ops.on_pressure(c->user, full);
}

static void on_frames_end(void *user, int err)
{
    struct lw_child *c = user;

    (void)err;
    c->frames_over = true;
    lw_frames_close(&c->frames);
    lw_child_stop(c);
    progress(c);
}

static const struct lw_frames_ops frames_ops = {on_frame, on_oversize, on_frames_end, on_pressure};

static void on_err_end(void *user)
{
    struct lw_child *c = user;

    c->err_over = true;
    progress(c);
}

static void closed_one(uv_handle_t *handle)
{
    struct lw_child *c = handle->data;

    if (--c->handles > 0)
        return;
    free(c->command);
    free(c->cwd);
    free(c);
}

static void on_control_alloc(uv_handle_t *handle, size_t suggested, uv_buf_t *buf)
{
    struct lw_child *c = handle->data;

    (void)suggested;
    *buf = uv_buf_init(c->report + c->report_n, (unsigned)(sizeof c->report - 1 - c->report_n));
}

static void on_control_read(uv_stream_t *stream, ssize_t n, const uv_buf_t *buf)
{
    struct lw_child *c = stream->data;

    (void)buf;
    if (n > 0) {
        c->report_n += (size_t)n;
        c->report[c->report_n] = '\0';
    } else if (n < 0 && !c->control_over) {
        c->control_over = true;
        uv_close((uv_handle_t *)stream, closed_one);
        progress(c);
    }
}

static void on_process_exit(uv_process_t *process, int64_t status, int signal)
{
    struct lw_child *c = process->data;

    (void)status;
    c->runner_signal = signal;
    c->process_over = true;
    uv_close((uv_handle_t *)process, closed_one);
    if (c->closed) {
        if (!uv_is_closing((uv_handle_t *)&c->timer))
            uv_close((uv_handle_t *)&c->timer, closed_one);
        return;
    }
    /* The guard was killed before the runner: see that the rest ends too. */
    if (!c->control_over)
        lw_child_stop(c);
    progress(c);
}

/* ---- start ---- */

static char **runner_argv(const struct lw_child_options *o, char *grace, char *cwd)
{
    size_t count = 0;
    size_t n = 0;
    char **argv;

    while (o->argv[count] != NULL)
        count++;
    if (count == 0 || count > MAX_ARGS)
        return NULL;
    argv = calloc(RUNNER_ARGS + count + 1, sizeof *argv);
    if (argv == NULL)
        return NULL;
    argv[n++] = (char *)"landwaiter-runner";
    argv[n++] = (char *)"--role=runner";
    argv[n++] = grace;
    if (cwd != NULL)
        argv[n++] = cwd;
    argv[n++] = (char *)"--";
    for (size_t i = 0; i < count; i++)
        argv[n++] = (char *)o->argv[i];
    return argv;
}

static int spawn(struct lw_child *c, uv_loop_t *loop, const struct lw_child_options *o,
                 const struct ends *e)
{
    static char *no_env[] = {NULL};
    uv_stdio_container_t stdio[4];
    char grace[32];
    char *cwd = NULL;
    char **argv;
    int err;

    snprintf(grace, sizeof grace, "--grace=%u", o->grace_ms != 0 ? o->grace_ms : DEFAULT_GRACE_MS);
    if (o->cwd != NULL && asprintf(&cwd, "--cwd=%s", o->cwd) == -1)
        return -LW_ERR_NOMEM;
    argv = runner_argv(o, grace, cwd);
    if (argv == NULL) {
        free(cwd);
        return -LW_ERR_LIMIT;
    }
    for (int i = 0; i < 4; i++)
        stdio[i].flags = UV_INHERIT_FD;
    stdio[0].data.fd = e->in[1];
    stdio[1].data.fd = e->out[1];
    stdio[2].data.fd = e->err[1];
    stdio[3].data.fd = e->control[1];
    err = uv_spawn(loop, &c->process,
                   &(uv_process_options_t){
                       .exit_cb = on_process_exit,
                       .file = "/proc/self/exe",
                       .args = argv,
                       .env = o->env != NULL ? (char **)o->env : no_env,
                       .flags = UV_PROCESS_DETACHED,
                       .stdio_count = 4,
                       .stdio = stdio,
                   });
    free(argv);
    free(cwd);
    return err == 0 ? 0 : -LW_ERR_IO;
}

static int connect_ends(struct lw_child *c, uv_loop_t *loop, const struct lw_child_options *o,
                        struct ends *e)
{
    int err = lw_frames_new(loop, e->out[0], e->in[0], o->max_frame, o->write_high, &frames_ops, c,
                            &c->frames);

    if (err != 0)
        return err;
    e->out[0] = e->in[0] = -1;
    err = lw_errlines_new(loop, e->err[0], STDERR_FILENO, o->name, on_err_end, c, &c->err);
    if (err != 0)
        return err;
    e->err[0] = -1;
    if (uv_pipe_open(&c->control, e->control[0]) != 0)
        return -LW_ERR_IO;
    e->control[0] = -1;
    uv_read_start((uv_stream_t *)&c->control, on_control_alloc, on_control_read);
    return 0;
}

/* Nothing runs: the process handle is only to be closed. */
static void abandon(struct lw_child *c)
{
    c->process_over = true;
    if (c->process.type == UV_PROCESS) {
        c->handles++;
        uv_close((uv_handle_t *)&c->process, closed_one);
    }
    lw_child_close(&c);
}

static int begin(struct lw_child *c, uv_loop_t *loop, const struct lw_child_options *o)
{
    struct ends e;
    int err = open_ends(&e);

    if (err != 0)
        return err;
    err = connect_ends(c, loop, o, &e);
    if (err == 0)
        err = spawn(c, loop, o, &e);
    close_ends(&e, 0);
    close_ends(&e, 1);
    return err;
}

int lw_child_new(uv_loop_t *loop, const struct lw_child_options *options,
                 const struct lw_child_ops *ops, void *user, struct lw_child **out)
{
    struct lw_child *c = calloc(1, sizeof *c);
    int err;

    if (c == NULL)
        return -LW_ERR_NOMEM;
    c->ops = *ops;
    c->user = user;
    c->command = strndup(options->argv[0] != NULL ? options->argv[0] : "", SHOWN_COMMAND);
    c->cwd = options->cwd != NULL ? strdup(options->cwd) : NULL;
    uv_timer_init(loop, &c->timer);
    uv_pipe_init(loop, &c->control, 0);
    c->timer.data = c->control.data = c->process.data = c;
    c->handles = 2;
    err = c->command == NULL ? -LW_ERR_NOMEM : begin(c, loop, options);
    if (err != 0) {
        abandon(c);
        return err;
    }
    c->handles++;
    *out = c;
    return 0;
}

int lw_child_send(struct lw_child *c, struct lw_str frame)
{
    if (c->stopping || c->frames_over)
        return -LW_ERR_CLOSED;
    return lw_frames_send(c->frames, frame);
}

void lw_child_pause(struct lw_child *c, bool pause)
{
    if (!c->frames_over && !(pause && c->process_over))
        lw_frames_pause(c->frames, pause);
}

int lw_child_pid(const struct lw_child *c)
{
    return c->process_over ? 0 : c->process.pid;
}

/* A process that cannot be killed (it waits for a dead disk) shall not keep the loop. */
static void on_not_collected(uv_timer_t *timer)
{
    struct lw_child *c = timer->data;

    uv_unref((uv_handle_t *)&c->process);
}

void lw_child_close(struct lw_child **cp)
{
    struct lw_child *c = *cp;

    if (c == NULL)
        return;
    *cp = NULL;
    c->closed = true;
    order(c, "k");
    lw_frames_close(&c->frames);
    lw_errlines_close(&c->err);
    if (!uv_is_closing((uv_handle_t *)&c->control))
        uv_close((uv_handle_t *)&c->control, closed_one);
    uv_timer_stop(&c->timer);
    if (c->process_over)
        uv_close((uv_handle_t *)&c->timer, closed_one);
    else
        uv_timer_start(&c->timer, on_not_collected, KILLED_MS, 0);
}
