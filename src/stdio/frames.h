/* Newline-delimited messages over a byte stream (pipe, socket, terminal or file): the stdio
 * transport of MCP. Bounded frames in, ordered writes out with back-pressure. */
#ifndef LW_STDIO_FRAMES_H
#define LW_STDIO_FRAMES_H

#include <stdbool.h>
#include <uv.h>

#include "lib/base/err.h"
#include "lib/base/str.h"

struct lw_frames;

struct lw_frames_ops {
    /* One line without its newline (a trailing CR is left in place: JSON takes it as a blank).
     * Empty lines are skipped. */
    void (*on_frame)(void *user, struct lw_str frame);
    /* A line went over the limit: its bytes are dropped up to the next newline. Called once a line.
     */
    void (*on_oversize)(void *user);
    /* End of input (0) or failure (-LW_ERR_CLOSED: the peer reset, or takes no more output; what it
     * wrote before was delivered). Once; only on_pressure may follow, while output drains. An
     * unfinished last line is not delivered. */
    void (*on_end)(void *user, int err);
    /* The output queue stayed over `write_high` after a write (true), and is below half of it again
     * (false). */
    void (*on_pressure)(void *user, bool full);
};

/* Takes over both descriptors (-1: none; they may be the same socket), or on failure none: 0-2 then
 * lead to /dev/null, others are closed. Pipes, stream sockets, terminals, files and character
 * devices; else -LW_ERR_TYPE; -LW_ERR_IO when not open or not for that direction. `max_frame` bytes
 * a line. Callbacks may call anything here. Ignores SIGPIPE for the process. */
LW_CHECKED int lw_frames_new(uv_loop_t *loop, int read_fd, int write_fd, size_t max_frame,
                             size_t write_high, const struct lw_frames_ops *ops, void *user,
                             struct lw_frames **out);
/* Copies and queues one message and its newline; all of one turn of the loop go out in one write. A
 * raw CR or LF inside becomes a space: JSON means the same by it, and no reader sees two lines.
 * -LW_ERR_CLOSED, -LW_ERR_LIMIT (queue beyond max_frame * 2). */
LW_CHECKED int lw_frames_send(struct lw_frames *f, struct lw_str frame);
/* Stops and resumes reading. */
void lw_frames_pause(struct lw_frames *f, bool pause);
/* Closes the write side after what is queued. */
void lw_frames_shut(struct lw_frames *f);
/* Closes both, after what the peer takes of the queue without waiting; frees itself in the loop. No
 * callbacks afterwards. Accepts a pointer to NULL. */
void lw_frames_close(struct lw_frames **f);

#endif
