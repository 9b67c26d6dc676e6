/* What the files that find out about packages share; nobody else includes it. */
#ifndef LW_GATE_LAUNCH_PARTS_H
#define LW_GATE_LAUNCH_PARTS_H

#include "src/gate/launch.h"

#define PATH_ROOM      4096
#define LW_LAUNCH_TEXT ((size_t)16 << 20) /* of one file that is read */

/* What is found out about a package; members in the order in which they are written. */
struct package {
    const char *ecosystem;
    char files[80];
    char integrity[256];
    char name[256];
    char tree[80];
    char version[128];
};

/* Reads a whole file of at most the buffer's maximum. */
bool lw_launch_read(const char *path, struct lw_buf *to);
void lw_launch_put(const struct package *p, struct lw_buf *to);

/* launch_npm.c. Each writes the package, or nothing and gives false.
 * A path of the form …/node_modules/[@scope/]name/…: */
bool lw_launch_npm_path(const char *path, struct lw_launch_cache **cache, struct lw_buf *to);
/* `npx …`, from what lies in its cache: */
bool lw_launch_npx(const struct lw_server_config *server, struct lw_launch_cache **cache,
                   struct lw_buf *to);
/* `node [options] script`: */
bool lw_launch_node(const struct lw_server_config *server, struct lw_launch_cache **cache,
                    struct lw_buf *to);

/* launch_pypi.c: argv[0] is `program`, named by a path: a Python or a script of a virtual
 * environment. */
bool lw_launch_venv(const char *program, char *const *argv, struct lw_launch_cache **cache,
                    struct lw_buf *to);

#endif
