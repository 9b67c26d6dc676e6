/* Decides how a descriptor is driven (uv_guess_handle) and hides the difference. Owns its duplicate
 * of the descriptor; leaves buffers, lines and queues to its users. */
#include "src/stdio/end.h"

#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

static void file_read(struct lw_end *e);

static int check_direction(int fd, bool for_write)
{
    int flags = fcntl(fd, F_GETFL);
    int mode;

    if (flags == -1)
        return -LW_ERR_IO;
    mode = flags & O_ACCMODE;
    if (mode == O_RDWR || mode == (for_write ? O_WRONLY : O_RDONLY))
        return 0;
    return -LW_ERR_IO;
}

/* A handle that was initialised but could not be opened is in the loop all the same: `open` says
 * that it has to be closed. */
static int open_stream(uv_loop_t *loop, uv_handle_type kind, bool for_write, struct lw_end *e)
{
    int err;

    if (kind == UV_TTY) {
        err = uv_tty_init(loop, &e->u.tty, e->fd, for_write ? 0 : 1);
        e->open = err == 0;
    } else if (kind == UV_TCP) {
        err = uv_tcp_init(loop, &e->u.tcp);
        e->open = err == 0;
        if (err == 0)
            err = uv_tcp_open(&e->u.tcp, e->fd);
        if (err == 0)
            uv_tcp_nodelay(&e->u.tcp, 1);
    } else {
        err = uv_pipe_init(loop, &e->u.pipe, 0);
        e->open = err == 0;
        if (err == 0)
            err = uv_pipe_open(&e->u.pipe, e->fd);
    }
    e->u.handle.data = e;
    return err == 0 ? 0 : -LW_ERR_IO;
}

int lw_end_open(uv_loop_t *loop, int fd, bool for_write, const struct lw_end_ops *ops, void *user,
                struct lw_end *e)
{
    uv_handle_type kind;
    int err = check_direction(fd, for_write);

    if (err != 0)
        return err;
    kind = uv_guess_handle(fd);
    if (kind != UV_FILE && kind != UV_NAMED_PIPE && kind != UV_TCP && kind != UV_TTY)
        return -LW_ERR_TYPE;
    *e = (struct lw_end){.ops = ops, .user = user, .loop = loop, .file = kind == UV_FILE};
    e->fd = fcntl(fd, F_DUPFD_CLOEXEC, 3);
    if (e->fd == -1)
        return -LW_ERR_IO;
    if (e->file) {
        e->open = true;
        return 0;
    }
    err = open_stream(loop, kind, for_write, e);
    if (err != 0)
        close(e->fd);
    return err;
}

static void on_alloc(uv_handle_t *handle, size_t suggested, uv_buf_t *buf)
{
    struct lw_end *e = handle->data;

    (void)suggested;
    *buf = e->ops->room(e->user);
}

static void on_stream_read(uv_stream_t *stream, ssize_t n, const uv_buf_t *buf)
{
    struct lw_end *e = stream->data;

    (void)buf;
    if (n != 0)
        e->ops->on_read(e->user, n);
}

static void finish_close(struct lw_end *e)
{
    close(e->fd);
    e->ops->on_closed(e->user);
}

static void on_file_read(uv_fs_t *fs)
{
    struct lw_end *e = fs->data;
    ssize_t n = fs->result;

    uv_fs_req_cleanup(fs);
    e->busy = false;
    if (!e->open) {
        finish_close(e);
        return;
    }
    e->ops->on_read(e->user, n == 0 ? UV_EOF : n);
    if (e->open && e->reading && !e->busy && n > 0)
        file_read(e);
}

static void file_read(struct lw_end *e)
{
    e->buf = e->ops->room(e->user);
    if (e->buf.len == 0) {
        e->ops->on_read(e->user, UV_ENOBUFS);
        return;
    }
    e->busy = true;
    e->fs.data = e;
    if (uv_fs_read(e->loop, &e->fs, e->fd, &e->buf, 1, -1, on_file_read) != 0) {
        e->busy = false;
        e->ops->on_read(e->user, UV_EIO);
    }
}

void lw_end_read(struct lw_end *e, bool on)
{
    if (!e->open || e->reading == on)
        return;
    e->reading = on;
    if (e->file) {
        if (on && !e->busy)
            file_read(e);
    } else if (on) {
        uv_read_start(&e->u.stream, on_alloc, on_stream_read);
    } else {
        uv_read_stop(&e->u.stream);
    }
}

ssize_t lw_end_try_write(struct lw_end *e, const char *p, size_t n)
{
    uv_buf_t buf = uv_buf_init((char *)p, n > INT_MAX ? INT_MAX : (unsigned)n);

    return e->file ? UV_EAGAIN : uv_try_write(&e->u.stream, &buf, 1);
}

static void on_stream_written(uv_write_t *req, int status)
{
    struct lw_end *e = req->data;

    if (e->open)
        e->ops->on_written(e->user, status);
}

static int file_write(struct lw_end *e);

static void on_file_written(uv_fs_t *fs)
{
    struct lw_end *e = fs->data;
    ssize_t n = fs->result;

    uv_fs_req_cleanup(fs);
    e->busy = false;
    if (!e->open) {
        finish_close(e);
        return;
    }
    if (n > 0 && (size_t)n < e->buf.len) {
        e->buf.base += n;
        e->buf.len -= (size_t)n;
        if (file_write(e) == 0)
            return;
        n = UV_EIO;
    }
    e->ops->on_written(e->user, n > 0 ? 0 : n == 0 ? UV_EIO : (int)n);
}

static int file_write(struct lw_end *e)
{
    e->busy = true;
    e->fs.data = e;
    if (uv_fs_write(e->loop, &e->fs, e->fd, &e->buf, 1, -1, on_file_written) == 0)
        return 0;
    e->busy = false;
    return -LW_ERR_IO;
}

int lw_end_write(struct lw_end *e, char *p, size_t n)
{
    if (n > INT_MAX)
        return -LW_ERR_LIMIT;
    e->buf = uv_buf_init(p, (unsigned)n);
    if (e->file)
        return file_write(e);
    e->write.data = e;
    return uv_write(&e->write, &e->u.stream, &e->buf, 1, on_stream_written) == 0 ? 0 : -LW_ERR_IO;
}

static void on_handle_closed(uv_handle_t *handle)
{
    struct lw_end *e = handle->data;

    e->ops->on_closed(e->user);
}

void lw_end_close(struct lw_end *e, bool for_write)
{
    if (!e->open)
        return;
    e->open = false;
    if (e->file) {
        /* The request that is under way ends it, or the next turn of the loop does. */
        if (!e->busy) {
            e->fs.data = e;
            e->busy = true;
            if (uv_fs_fstat(e->loop, &e->fs, e->fd, on_file_read) != 0)
                finish_close(e);
        }
        return;
    }
    if (for_write)
        (void)shutdown(e->fd, SHUT_WR);
    uv_close(&e->u.handle, on_handle_closed);
}

bool lw_end_readable(const struct lw_end *e)
{
    struct pollfd p = {.fd = e->fd, .events = POLLIN};

    return e->open && !e->file && poll(&p, 1, 0) == 1;
}
