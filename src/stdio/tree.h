/* The processes below this one, as /proc shows them. For the runner role: no libuv. */
#ifndef LW_STDIO_TREE_H
#define LW_STDIO_TREE_H

#include <stdbool.h>
#include <stddef.h>

/* Sends `sig` to every descendant of this process (SIGCONT after SIGTERM, so that a stopped process
 * can act on it). A process that only took over a number since /proc was read is left alone.
 * Returns how many were signalled. */
size_t lw_tree_signal(int sig);
/* Collects all children that ended. `direct` and `*status`: the one whose status is wanted; *got is
 * set when it was among them. False: there are no children left. */
bool lw_tree_reap(int direct, int *status, bool *got);

#endif
