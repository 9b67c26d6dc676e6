/* Lines in, lines out. Decides where a message ends, how much may wait in either direction, and
 * when bytes are written: once per turn of the loop. Leaves what is in a line to its users, but for
 * one thing: nothing that goes out holds a raw line ending inside (MCP, transports, stdio). */
#include "src/stdio/frames.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lib/base/buf.h"
#include "src/stdio/end.h"

enum {
    READ_CHUNK = 64 * 1024,  /* room offered to a read */
    READ_LEAST = 4 * 1024,   /* less than this is not worth a system call */
    KEEP_IDLE = 1024 * 1024, /* an empty buffer larger than this is given back */
    FLUSH_NOW = 256 * 1024,  /* do not gather more than this before writing */
};

struct lw_frames {
    struct lw_frames_ops ops;
    void *user;
    size_t max_frame;
    size_t write_high;
    struct lw_end in;
    struct lw_end out;
    /* One turn of the loop: the idle handle keeps the poll from waiting, the check handle does the
     * work after it. */
    uv_idle_t idle;
    uv_check_t check;
    unsigned handles; /* not yet closed */
    bool kicked;
    bool closed; /* lw_frames_close was called: no callbacks */

    char *buf; /* bytes [start, end) wait; no newline in [start, scanned) */
    size_t cap;
    size_t start;
    size_t end;
    size_t scanned;
    bool dropping; /* inside a line over the limit */
    bool paused;
    bool resume; /* unpaused: look at the buffer in this turn */
    bool in_over;
    int in_err; /* why, once in_over */
    bool ended; /* on_end was called */

    struct lw_buf pending; /* gathered in this turn */
    struct lw_buf flying;  /* being written; the first `sent` bytes are out */
    size_t sent;
    bool writing; /* a request of the end is under way */
    bool full;    /* on_pressure(true) was called last */
    bool shut;
    bool broken; /* the write side failed */
};

static void kick(struct lw_frames *f);

/* ---- reading ---- */

static uv_buf_t room(void *user)
{
    struct lw_frames *f = user;
    size_t max = f->max_frame + READ_CHUNK;
    size_t want;
    char *p;

    if (f->cap - f->end < READ_LEAST && f->start > 0) {
        memmove(f->buf, f->buf + f->start, f->end - f->start);
        f->end -= f->start;
        f->scanned -= f->start;
        f->start = 0;
    }
    if (f->cap - f->end < READ_LEAST && f->cap < max) {
        want = f->cap == 0 ? READ_CHUNK : f->cap * 2;
        want = want > max ? max : want;
        p = realloc(f->buf, want);
        if (p == NULL)
            return uv_buf_init(NULL, 0);
        f->buf = p;
        f->cap = want;
    }
    return uv_buf_init(f->buf + f->end, (unsigned)(f->cap - f->end));
}

static void end_now(struct lw_frames *f, int err)
{
    if (f->ended || f->closed)
        return;
    f->ended = true;
    lw_end_close(&f->in, /* for_write= */ false);
    f->ops.on_end(f->user, err);
}

static void oversize(struct lw_frames *f)
{
    if (f->ops.on_oversize != NULL)
        f->ops.on_oversize(f->user);
}

/* One line of n bytes at the start of what waits, its newline not counted. */
static void take_line(struct lw_frames *f, size_t n)
{
    const char *line = f->buf + f->start;

    f->start += n + 1;
    f->scanned = f->start;
    if (f->dropping)
        f->dropping = false;
    else if (n > f->max_frame)
        oversize(f);
    else if (n > 0)
        f->ops.on_frame(f->user, lw_str(line, n));
}

/* The rest, which has no newline: wait for more of it, or drop what belongs to an oversized line.
 */
static void keep_rest(struct lw_frames *f)
{
    bool over = !f->dropping && f->end - f->start > f->max_frame;

    if (over)
        f->dropping = true;
    if (f->dropping)
        f->start = f->end;
    if (f->start == f->end) {
        f->start = f->end = f->scanned = 0;
        if (f->cap > KEEP_IDLE) {
            free(f->buf);
            f->buf = NULL;
            f->cap = 0;
        }
    }
    if (over)
        oversize(f);
}

/* Delivers whole lines until there is none or a callback pauses or closes. */
static void split(struct lw_frames *f)
{
    while (!f->paused && !f->closed && !f->ended) {
        const char *nl = NULL;

        if (f->end > f->scanned)
            nl = memchr(f->buf + f->scanned, '\n', f->end - f->scanned);
        if (nl == NULL) {
            f->scanned = f->end;
            keep_rest(f);
            break;
        }
        take_line(f, (size_t)(nl - (f->buf + f->start)));
    }
    if (f->in_over && !f->paused)
        end_now(f, f->in_err);
}

static void on_read(void *user, ssize_t n)
{
    struct lw_frames *f = user;

    if (n > 0) {
        f->end += (size_t)n;
    } else {
        f->in_over = true;
        f->in_err = n == UV_EOF ? 0 : n == UV_ENOBUFS ? -LW_ERR_NOMEM : -LW_ERR_IO;
        /* Another end of input than EOF: a peer that reset the connection, a terminal that hung
         * up. */
        if (n == UV_ECONNRESET || n == UV_EPIPE)
            f->in_err = -LW_ERR_CLOSED;
        lw_end_read(&f->in, false);
    }
    split(f);
}

/* ---- writing ---- */

static size_t queued(const struct lw_frames *f)
{
    return f->pending.n + f->flying.n - f->sent;
}

static void empty(struct lw_buf *b)
{
    if (b->cap > KEEP_IDLE) {
        size_t max = b->max;

        lw_buf_fini(b);
        lw_buf_init(b, max);
    } else {
        lw_buf_reset(b);
    }
}

static void flown(struct lw_frames *f)
{
    f->sent = 0;
    empty(&f->flying);
}

/* The reader of our output is gone. What it wrote before may still be read (after_broken). */
static void break_write(struct lw_frames *f)
{
    f->broken = true;
    f->writing = false;
    flown(f);
    empty(&f->pending);
    lw_end_close(&f->out, /* for_write= */ true);
    kick(f);
}

/* Calls nothing back: lw_frames_send uses it too. */
static void flush(struct lw_frames *f)
{
    while (!f->writing && !f->broken) {
        ssize_t n;

        if (f->flying.n == 0) {
            struct lw_buf swap = f->flying;

            if (f->pending.n == 0)
                break;
            f->flying = f->pending;
            f->pending = swap;
        }
        n = lw_end_try_write(&f->out, f->flying.p + f->sent, f->flying.n - f->sent);
        if (n < 0 && n != UV_EAGAIN) {
            break_write(f);
        } else if (n > 0 && (f->sent += (size_t)n) == f->flying.n) {
            flown(f);
        } else {
            f->writing = true;
            if (lw_end_write(&f->out, f->flying.p + f->sent, f->flying.n - f->sent) != 0)
                break_write(f);
        }
    }
    if (f->shut && !f->writing && queued(f) == 0)
        lw_end_close(&f->out, /* for_write= */ true);
}

static void update_pressure(struct lw_frames *f)
{
    size_t n = queued(f);
    bool full = f->full ? n > f->write_high / 2 : n > f->write_high;

    if (full == f->full || f->closed)
        return;
    f->full = full;
    if (f->ops.on_pressure != NULL)
        f->ops.on_pressure(f->user, full);
}

static void on_written(void *user, int status)
{
    struct lw_frames *f = user;

    f->writing = false;
    if (status != 0) {
        break_write(f);
    } else {
        flown(f);
        flush(f);
    }
    update_pressure(f);
}

/* After a failed write: what the peer wrote before it went is still delivered; then this is over.
 */
static void after_broken(struct lw_frames *f)
{
    if (f->ended || f->closed || f->paused)
        return;
    if (f->in.open && !f->in_over && lw_end_readable(&f->in)) {
        kick(f);
        return;
    }
    end_now(f, -LW_ERR_CLOSED);
}

/* ---- one turn ---- */

static void on_idle(uv_idle_t *idle)
{
    (void)idle;
}

static void on_check(uv_check_t *check)
{
    struct lw_frames *f = check->data;

    uv_idle_stop(&f->idle);
    uv_check_stop(&f->check);
    f->kicked = false;
    flush(f);
    update_pressure(f);
    if (f->resume && !f->closed) {
        f->resume = false;
        split(f);
        if (!f->paused && !f->closed && !f->in_over)
            lw_end_read(&f->in, true);
    }
    if (f->broken)
        after_broken(f);
}

static void kick(struct lw_frames *f)
{
    if (f->kicked || f->closed)
        return;
    f->kicked = true;
    uv_idle_start(&f->idle, on_idle);
    uv_check_start(&f->check, on_check);
}

/* ---- life ---- */

static void closed_one(struct lw_frames *f)
{
    if (--f->handles > 0)
        return;
    free(f->buf);
    lw_buf_fini(&f->pending);
    lw_buf_fini(&f->flying);
    free(f);
}

static void on_end_closed(void *user)
{
    closed_one(user);
}

static void on_handle_closed(uv_handle_t *handle)
{
    closed_one(handle->data);
}

static const struct lw_end_ops end_ops = {room, on_read, on_written, on_end_closed};

static void destroy(struct lw_frames *f)
{
    f->closed = true;
    lw_end_close(&f->in, /* for_write= */ false);
    lw_end_close(&f->out, /* for_write= */ true);
    uv_close((uv_handle_t *)&f->idle, on_handle_closed);
    uv_close((uv_handle_t *)&f->check, on_handle_closed);
}

static int open_end(struct lw_frames *f, uv_loop_t *loop, int fd, bool for_write, struct lw_end *e)
{
    int err;

    if (fd == -1)
        return 0;
    err = lw_end_open(loop, fd, for_write, &end_ops, f, e);
    if (e->open)
        f->handles++;
    return err;
}

/* A descriptor that was taken over is closed. 0-2 stay open on nothing, so that neither a stray
 * print nor a descriptor that happens to get the number speaks to the peer. */
static void retire(int fd)
{
    int null;

    if (fd > 2) {
        close(fd);
        return;
    }
    null = open("/dev/null", O_RDWR | O_CLOEXEC);
    if (null >= 0 && null != fd) {
        (void)dup2(null, fd);
        close(null);
    }
}

/* A write to a pipe without a reader shall be an error of that write, not the end of the process.
 */
static void ignore_sigpipe(void)
{
    struct sigaction act;

    if (sigaction(SIGPIPE, NULL, &act) == 0 && act.sa_handler == SIG_DFL)
        (void)signal(SIGPIPE, SIG_IGN);
}

int lw_frames_new(uv_loop_t *loop, int read_fd, int write_fd, size_t max_frame, size_t write_high,
                  const struct lw_frames_ops *ops, void *user, struct lw_frames **out)
{
    struct lw_frames *f = calloc(1, sizeof *f);
    int err;

    if (f == NULL)
        return -LW_ERR_NOMEM;
    f->ops = *ops;
    f->user = user;
    f->max_frame = max_frame;
    f->write_high = write_high;
    lw_buf_init(&f->pending, max_frame * 2);
    lw_buf_init(&f->flying, max_frame * 2);
    uv_idle_init(loop, &f->idle);
    uv_check_init(loop, &f->check);
    f->idle.data = f->check.data = f;
    f->handles = 2;
    ignore_sigpipe();
    err = open_end(f, loop, read_fd, /* for_write= */ false, &f->in);
    if (err == 0)
        err = open_end(f, loop, write_fd, /* for_write= */ true, &f->out);
    if (err != 0) {
        destroy(f);
        return err;
    }
    if (read_fd != -1)
        retire(read_fd);
    if (write_fd != -1 && write_fd != read_fd)
        retire(write_fd);
    lw_end_read(&f->in, true);
    *out = f;
    return 0;
}

/* In JSON a raw CR or LF can only be blank space between tokens; but many readers end a line at
 * either, and would then see other messages than the one that was checked. */
static void one_line(char *p, size_t n)
{
    char *end = p + n;

    for (char *c = p; (c = memchr(c, '\n', (size_t)(end - c))) != NULL;)
        *c = ' ';
    for (char *c = p; (c = memchr(c, '\r', (size_t)(end - c))) != NULL;)
        *c = ' ';
}

int lw_frames_send(struct lw_frames *f, struct lw_str frame)
{
    size_t max = f->max_frame * 2;
    size_t at;

    if (f->broken || f->shut || !f->out.open)
        return -LW_ERR_CLOSED;
    if (frame.n >= max)
        return -LW_ERR_LIMIT;
    if (queued(f) + frame.n + 1 > max || f->pending.n > FLUSH_NOW)
        flush(f);
    if (f->broken)
        return -LW_ERR_CLOSED;
    if (queued(f) + frame.n + 1 > max)
        return -LW_ERR_LIMIT;
    at = f->pending.n;
    lw_buf_adds(&f->pending, frame);
    lw_buf_addc(&f->pending, '\n');
    if (lw_buf_status(&f->pending) != 0) {
        break_write(f);
        return -LW_ERR_NOMEM;
    }
    if (frame.n > 0)
        one_line(f->pending.p + at, frame.n);
    kick(f);
    return 0;
}

void lw_frames_pause(struct lw_frames *f, bool pause)
{
    if (f->paused == pause)
        return;
    f->paused = pause;
    if (pause) {
        lw_end_read(&f->in, false);
    } else {
        f->resume = true;
        kick(f);
    }
}

void lw_frames_shut(struct lw_frames *f)
{
    if (f->shut)
        return;
    f->shut = true;
    kick(f);
}

void lw_frames_close(struct lw_frames **fp)
{
    struct lw_frames *f = *fp;

    if (f == NULL)
        return;
    *fp = NULL;
    /* What was sent in this turn goes out as far as the peer takes it now. */
    flush(f);
    destroy(f);
}
