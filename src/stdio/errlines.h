/* A server's stderr on its way to ours: prefixed, made safe for a terminal, cut, rate limited. */
#ifndef LW_STDIO_ERRLINES_H
#define LW_STDIO_ERRLINES_H

#include <uv.h>

#include "lib/base/err.h"
#include "lib/base/str.h"

enum {
    LW_ERRLINES_LINE = 800,             /* bytes of a line that are shown */
    LW_ERRLINES_RATE = 200,             /* lines a second */
    LW_ERRLINES_BYTES = 4 * 1024 * 1024 /* read per second; a server that writes more waits */
};

struct lw_errlines;

/* Takes over `fd`. `out_fd` is only borrowed (our stderr) and never waited for: when it does not
 * take a line, the line counts as suppressed. `on_end`: the server's side is closed. */
LW_CHECKED int lw_errlines_new(uv_loop_t *loop, int fd, int out_fd, const char *name,
                               void (*on_end)(void *user), void *user, struct lw_errlines **out);
void lw_errlines_close(struct lw_errlines **e);

/* Writes `line` to `out` (at least 4 * line.n bytes) with everything visible that would steer a
 * terminal or mislead its reader: control characters, C1, invalid UTF-8, bidirectional and
 * invisible format characters become \xNN. Returns the length. */
size_t lw_errlines_safe(struct lw_str line, char *out);

#endif
