#include "cli/role_door.h"

#include <errno.h>
#include <grp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#include <uv.h>

#include "src/http/local.h"

#define BACKLOG 64

static int fail(const char *path, const char *what)
{
    fprintf(stderr, "landwaiter: approvals.socket: %s: %s\n", path, what);
    return -LW_ERR_CONFIG;
}

static const char *remedy(int rc)
{
    switch (rc) {
    case UV_EADDRINUSE:
        return "another process listens there: stop it or name another path";
    case UV_ENAMETOOLONG:
        return "the path of a local socket has at most 107 bytes: name a shorter one";
    case UV_ENOTSOCK:
        return "there is a file of another kind: remove it or name another path";
    default:
        return uv_strerror(rc);
    }
}

/* Members of the group may open it, nobody else. */
static int give_to_group(const char *path, const char *name)
{
    const struct group *g = getgrnam(name);

    if (!g)
        return fail(path, "socket_group is no group of this system");
    if (chown(path, (uid_t)-1, g->gr_gid) != 0 || chmod(path, 0660) != 0)
        return fail(path, errno == EPERM
                              ? "it cannot be given to socket_group: whoever runs the gateway must "
                                "be a member of it"
                              : strerror(errno));
    return 0;
}

int lw_role_door_open(const struct lw_config *c, struct lw_role_door *out)
{
    int pair[2] = {-1, -1};
    int fd = -1;
    int rc;

    *out = (struct lw_role_door){NULL, {-1, -1}, -1};
    if (!c || !c->approvals_socket)
        return 0;
    rc = lw_local_bind(c->approvals_socket, &fd);
    if (rc != 0)
        return fail(c->approvals_socket, remedy(rc));
    out->path = strdup(c->approvals_socket);
    out->ledger[0] = fd;
    if (!out->path || socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair) != 0 ||
        listen(fd, BACKLOG) != 0)
        rc = fail(c->approvals_socket, strerror(errno));
    else if (c->approvals_group)
        rc = give_to_group(out->path, c->approvals_group);
    out->ledger[1] = pair[0];
    out->gate = pair[1];
    if (rc != 0) {
        close(fd);
        if (pair[0] >= 0)
            close(pair[0]);
        lw_role_door_remove(out);
    }
    return rc;
}

void lw_role_door_remove(struct lw_role_door *d)
{
    lw_local_remove(&d->path);
    if (d->gate >= 0)
        close(d->gate);
    d->gate = -1;
}
