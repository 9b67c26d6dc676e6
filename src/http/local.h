/* Local (AF_UNIX) sockets to listen on. */
#ifndef LW_HTTP_LOCAL_H
#define LW_HTTP_LOCAL_H

#include "lib/base/err.h"

/* Makes a socket at `path` that only the user can open, and binds it. A socket file that nobody
 * listens on is replaced. A code of libuv: UV_EADDRINUSE when somebody does, UV_ENAMETOOLONG,
 * UV_ENOTSOCK when there is another file. */
LW_CHECKED int lw_local_bind(const char *path, int *fd);
/* Removes the socket file and frees the path; NULL is fine. */
void lw_local_remove(char **path);

#endif
