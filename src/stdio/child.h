/* A stdio server as a child: started through the runner role, which owns its whole process tree
 * and ends it when the gate goes, however it goes. */
#ifndef LW_STDIO_CHILD_H
#define LW_STDIO_CHILD_H

#include "src/stdio/frames.h"

struct lw_child;

struct lw_child_ops {
    void (*on_frame)(void *user, struct lw_str frame);
    void (*on_oversize)(void *user);
    void (*on_pressure)(void *user, bool full); /* of the child's stdin */
    /* The server and all of its processes are gone; what it wrote before was delivered, even when
     * paused. A server that closes its stdin or stdout is stopped. `text`: "exited with status 1",
     * "was ended by signal 9", "could not be started: No such file or directory (nosuchcommand)".
     * Once, last. */
    void (*on_exit)(void *user, const char *text);
};

struct lw_child_options {
    const char *name;        /* prefix of its stderr lines */
    const char *const *argv; /* NULL-terminated */
    const char *cwd;
    const char *const *env; /* NULL-terminated NAME=VALUE: exactly this; its PATH finds argv[0] */
    size_t max_frame;
    size_t write_high;
    uint32_t grace_ms; /* between closing stdin, SIGTERM and SIGKILL; default 2000 */
};

LW_CHECKED int lw_child_new(uv_loop_t *loop, const struct lw_child_options *options,
                            const struct lw_child_ops *ops, void *user, struct lw_child **out);
LW_CHECKED int lw_child_send(struct lw_child *c, struct lw_str frame);
void lw_child_pause(struct lw_child *c, bool pause);
/* The specification's order: close stdin, wait, SIGTERM to the tree, wait, SIGKILL. on_exit
 * follows. */
void lw_child_stop(struct lw_child *c);
/* Frees; kills at once what still runs. No callbacks afterwards. The loop keeps the process until
 * it is gone (3 s at most), so that it is collected. */
void lw_child_close(struct lw_child **c);
/* Process id of the server's runner, for status and logs; 0 once it is gone. */
int lw_child_pid(const struct lw_child *c);

/* Entry point of the runner role: descriptors 0-2 are the server's, 3 is the gate's control
 * socket: the byte 's' or its end of file (the gate is gone) starts the shutdown, 'k' kills at
 * once; the outcome comes back as "E status", "S signal" or "X errno exec|cwd". `argv`:
 * … --role=runner [--grace=MS] [--cwd=FOLDER] -- COMMAND ARGUMENT…. Returns the exit status. */
int lw_runner_main(int argc, char **argv);

#endif
