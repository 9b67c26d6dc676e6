/* Binds local sockets. The folder is the user's own: who may write there is trusted. */
#include "src/http/local.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#include <uv.h>

/* 0 when nothing is in the way any more. */
static int make_room(const struct sockaddr_un *at)
{
    struct stat st;
    int fd, rc;

    if (lstat(at->sun_path, &st) < 0)
        return errno == ENOENT ? 0 : uv_translate_sys_error(errno);
    if (!S_ISSOCK(st.st_mode))
        return UV_ENOTSOCK;
    fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (fd < 0)
        return uv_translate_sys_error(errno);
    rc = connect(fd, (const struct sockaddr *)at, sizeof(*at)) == 0 ? 0 : errno;
    close(fd);
    if (rc != ECONNREFUSED)
        return UV_EADDRINUSE; /* it answers, or is too busy to */
    return unlink(at->sun_path) == 0 || errno == ENOENT ? 0 : uv_translate_sys_error(errno);
}

int lw_local_bind(const char *path, int *out)
{
    struct sockaddr_un at = {.sun_family = AF_UNIX};
    mode_t mask;
    int fd, rc;

    if (strlen(path) >= sizeof(at.sun_path))
        return UV_ENAMETOOLONG;
    memcpy(at.sun_path, path, strlen(path));
    rc = make_room(&at);
    if (rc != 0)
        return rc;
    fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (fd < 0)
        return uv_translate_sys_error(errno);
    mask = umask(0177); /* at no time can others open it */
    rc =
        bind(fd, (const struct sockaddr *)&at, sizeof(at)) == 0 ? 0 : uv_translate_sys_error(errno);
    umask(mask);
    if (rc != 0)
        close(fd);
    else
        *out = fd;
    return rc;
}

void lw_local_remove(char **path)
{
    if (!*path)
        return;
    (void)unlink(*path);
    free(*path);
    *path = NULL;
}
