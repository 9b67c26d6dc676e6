/* Where the paths in a call's arguments lead, for rules about them: symbolic links followed, what
 * does not exist yet placed in the folder that does. Looked up beside the loop, as a file system
 * may not answer. */
#ifndef LW_GATE_PATHS_H
#define LW_GATE_PATHS_H

#include <limits.h>
#include <stdbool.h>
#include <stdint.h>

#include "lib/base/str.h"

#define LW_PATHS_RUNNING 2   /* look-ups at one time: a mount that hangs holds no more threads */
#define LW_PATHS_WAITING 256 /* look-ups that wait for one of these; more are not answered */

/* The absolute path that `text` leads to, below `base` when it is relative. False when that cannot
 * be told: a link that leads nowhere or in a circle, a folder that may not be read, a ".." whose
 * meaning depends on who reads it (beyond a link or what does not exist), a file in the place of a
 * folder, a text that is no path. May block. */
bool lw_path_real(const char *base, struct lw_str text, char out[PATH_MAX]);

struct seat;
struct gate;
/* Answers the session's question (LW_FX_RESOLVE) when it is known. One that cannot be taken is not
 * answered: the session goes on without when its time is over. */
void lw_paths_resolve(struct seat *seat, uint64_t ticket, struct lw_str texts);
/* Forgets those that have not begun. */
void lw_paths_drop(struct gate *g);

#endif
