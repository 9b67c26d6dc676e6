/* The launch fact: what is started, or where it is reached, as far as this side can establish it.
 *
 *   {"argv":[…],"cwd":…,"environment":{"inherited":…,"names":[…]},"executable":…,"files":[…],
 *    "package":{"ecosystem":"npm"|"pypi","files":…,"integrity":…,"name":…,"tree":…,"version":…},
 *    "sha256":…}   or   {"url":…}
 *
 * argv, cwd and the names of the variables are as configured. "executable" is the file that argv[0]
 * means, "files" those that relative arguments mean, "sha256" the digest of the executable. The
 * package is the one that npx, node, uvx, python -m or a script of a virtual environment runs:
 * "files" is a digest over its own files as they lie on disk, "integrity" and "tree" over what the
 * installer recorded of it and of all that is installed beside it, so that a dependency that moved
 * without a release is seen. All reading is bounded; what exceeds a bound is named so and stays
 * comparable. Digests of files that did not change are not computed again. */
#ifndef LW_GATE_LAUNCH_H
#define LW_GATE_LAUNCH_H

#include "lib/base/buf.h"
#include "src/config/config.h"

struct lw_launch_cache;
void lw_launch_cache_free(struct lw_launch_cache **c);

/* The fact with everything that can be known now, canonical. `pid`: of the server's runner, whose
 * processes tell what a launcher started; 0 before that. `*complete` says that asking again later
 * would tell no more. */
LW_CHECKED int lw_launch_fact(const struct lw_server_config *server, int pid,
                              struct lw_launch_cache **cache, struct lw_buf *to, bool *complete);

/* For launch_package.c: digests of files. */
#define LW_LAUNCH_FILES_MAX 20000
#define LW_LAUNCH_BYTES_MAX ((size_t)256 << 20)

/* "sha256:…" of one file; "" when it cannot be read, "too large" beyond the bound. */
void lw_launch_file_digest(struct lw_launch_cache **cache, const char *path, char out[80]);
/* Of a folder: names, kinds and contents of all below it, without node_modules and __pycache__. */
void lw_launch_tree_digest(struct lw_launch_cache **cache, const char *path, char out[80]);

/* launch_package.c: writes the member's value, or nothing (p of *to unchanged) when the command
 * runs no package that can be told. `complete` as above. */
void lw_launch_package(const struct lw_server_config *server, const char *executable, int pid,
                       struct lw_launch_cache **cache, struct lw_buf *to, bool *complete);
/* A variable as the server will see it, or NULL. */
const char *lw_launch_env(const struct lw_server_config *server, const char *name);
/* The file that `name` means to a server started in `cwd` (NULL: ours), links resolved. */
bool lw_launch_real_path(const char *cwd, const char *name, char out[4096]);

#endif
