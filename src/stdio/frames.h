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
    /* End of input (0) or failure; no further callbacks. An unfinished last line is not delivered.
     */
    void (*on_end)(void *user, int err);
    /* The output queue went over `write_high` (true) and below again (false). */
    void (*on_pressure)(void *user, bool full);
};

/* Takes over both descriptors (-1: none). `max_frame` bytes a line. */
LW_CHECKED int lw_frames_new(uv_loop_t *loop, int read_fd, int write_fd, size_t max_frame,
                             size_t write_high, const struct lw_frames_ops *ops, void *user,
                             struct lw_frames **out);
/* Copies and queues one message and its newline. -LW_ERR_CLOSED, -LW_ERR_LIMIT (queue beyond
 * max_frame * 2). */
LW_CHECKED int lw_frames_send(struct lw_frames *f, struct lw_str frame);
/* Stops and resumes reading. */
void lw_frames_pause(struct lw_frames *f, bool pause);
/* Closes the write side after what is queued. */
void lw_frames_shut(struct lw_frames *f);
/* Closes both; frees itself in the loop. No callbacks afterwards. */
void lw_frames_close(struct lw_frames **f);

#endif
