/* One end of a byte stream under libuv, whatever kind of descriptor it is: pipe, socket, terminal
 * (libuv streams) or regular file and character device (thread-pool reads and writes). */
#ifndef LW_STDIO_END_H
#define LW_STDIO_END_H

#include <stdbool.h>
#include <sys/types.h>
#include <uv.h>

#include "lib/base/err.h"

struct lw_end_ops {
    /* Where the next bytes shall go; an empty buffer fails the read with UV_ENOBUFS. */
    uv_buf_t (*room)(void *user);
    /* Bytes that arrived in that room, or a negative libuv code (UV_EOF at the end). */
    void (*on_read)(void *user, ssize_t n);
    /* The write of lw_end_write is done (0) or failed. */
    void (*on_written)(void *user, int status);
    /* The descriptor is closed; the memory of the end may go. */
    void (*on_closed)(void *user);
};

struct lw_end {
    const struct lw_end_ops *ops; /* static */
    void *user;
    uv_loop_t *loop;
    bool open;    /* between lw_end_open and lw_end_close */
    bool file;    /* uses fd and the uv_fs requests, not the stream */
    bool reading; /* wanted */
    bool busy;    /* file: a request is under way */
    int fd;
    union {
        uv_handle_t handle;
        uv_stream_t stream;
        uv_pipe_t pipe;
        uv_tcp_t tcp;
        uv_tty_t tty;
    } u;
    uv_write_t write;
    uv_fs_t fs;
    uv_buf_t buf;
};

/* Opens a duplicate of `fd`, which stays the caller's. -LW_ERR_IO: not an open descriptor, or not
 * open for this direction; -LW_ERR_TYPE: nothing that carries a byte stream. After a failure too
 * the end is to be closed where `open` is set. */
LW_CHECKED int lw_end_open(uv_loop_t *loop, int fd, bool for_write, const struct lw_end_ops *ops,
                           void *user, struct lw_end *e);
void lw_end_read(struct lw_end *e, bool on);
/* Bytes that went out at once, UV_EAGAIN, or another negative libuv code. */
ssize_t lw_end_try_write(struct lw_end *e, const char *p, size_t n);
/* Writes all of it, which stays in place until on_written. One at a time. */
LW_CHECKED int lw_end_write(struct lw_end *e, char *p, size_t n);
/* on_closed follows, and nothing else. A socket's peer sees the end even if its other direction is
 * open elsewhere. */
void lw_end_close(struct lw_end *e, bool for_write);
/* Something (bytes or the end) can be read at once. */
bool lw_end_readable(const struct lw_end *e);

#endif
