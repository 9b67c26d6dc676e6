/* What `landwaiter lock` is made of: writing (lock.c), checking (lock_check.c), and looking at a
 * server that is started for the check (lock_live.c). */
#ifndef LW_CLI_LOCK_H
#define LW_CLI_LOCK_H

#include "cli/cli.h"
#include "lib/manifest/lock.h"

#define LW_LOCK_FILE      "landwaiter.lock"
#define LW_LOCK_NAMES_MAX 256

struct lw_lock_request {
    const char *names[LW_LOCK_NAMES_MAX + 1]; /* only these servers, NULL-terminated; none: all */
    size_t name_count;
    const char *file;
    bool check;
    bool sign;
    bool portable;
    bool no_history;
    const char *key;     /* file of the verifier key that must have signed it, or NULL */
    const char *surface; /* check: a dump to compare with, or NULL */
    char **command;      /* check: a server to start and compare with, or NULL */
    int64_t timeout_ms;
};

bool lw_lock_wants(const struct lw_lock_request *r, struct lw_str server);
/* Every approved manifest of the state folder that is wanted. *out is NULL when there is none. */
int lw_lock_of_state(struct lw_cli *cli, const struct lw_lock_request *r, struct lw_lock **out);

/* lock_check.c */
int lw_lock_check(struct lw_cli *cli, const struct lw_lock_request *r);

/* lock_live.c: starts the command in mode locked, asks it for its tools through the gateway, and
 * gives what the gateway found to differ from the lock file (*out stays NULL when nothing did).
 * 0, or LW_EXIT_FAILED with a message. */
int lw_lock_live(struct lw_cli *cli, const struct lw_lock_request *r, struct lw_surface **out);

#endif
