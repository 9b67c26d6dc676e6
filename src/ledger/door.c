#include "src/ledger/door.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#define AT_ONCE 32   /* let in before other work is looked at */
#define REST_MS 1000 /* when descriptors ran out */

struct lw_door {
    int listener;
    int to_gate;
    int64_t rest_until; /* steady ms */
    uint64_t next;
    struct {
        uint64_t number; /* 0: nobody */
        uid_t uid;
    } visitors[LW_DOOR_VISITORS];
};

static int set_flags(int fd)
{
    int flags = fcntl(fd, F_GETFL);

    return flags < 0 || fcntl(fd, F_SETFL, flags | O_NONBLOCK) < 0 ||
                   fcntl(fd, F_SETFD, FD_CLOEXEC) < 0
               ? -LW_ERR_IO
               : 0;
}

int lw_door_new(int listener, int to_gate, struct lw_door **out)
{
    struct lw_door *d = calloc(1, sizeof(*d));

    if (!d || set_flags(listener) != 0 || set_flags(to_gate) != 0) {
        close(listener);
        close(to_gate);
        free(d);
        return d ? -LW_ERR_IO : -LW_ERR_NOMEM;
    }
    d->listener = listener;
    d->to_gate = to_gate;
    *out = d;
    return 0;
}

void lw_door_free(struct lw_door **d)
{
    if (!*d)
        return;
    close((*d)->listener);
    close((*d)->to_gate);
    free(*d);
    *d = NULL;
}

int lw_door_fd(const struct lw_door *d, int64_t steady_ms)
{
    return d && steady_ms >= d->rest_until ? d->listener : -1;
}

/* The descriptor and its number go in one packet. A gate that is behind, or gone, takes none: then
 * the visitor is let go. */
static bool hand_over(const struct lw_door *d, int fd, uint64_t number)
{
    union {
        char bytes[CMSG_SPACE(sizeof(int))];
        struct cmsghdr align;
    } control = {.bytes = {0}};
    struct iovec piece = {&number, sizeof(number)};
    struct msghdr m = {.msg_iov = &piece,
                       .msg_iovlen = 1,
                       .msg_control = control.bytes,
                       .msg_controllen = sizeof(control.bytes)};
    struct cmsghdr *c = CMSG_FIRSTHDR(&m);

    c->cmsg_level = SOL_SOCKET;
    c->cmsg_type = SCM_RIGHTS;
    c->cmsg_len = CMSG_LEN(sizeof(int));
    memcpy(CMSG_DATA(c), &fd, sizeof(int));
    return sendmsg(d->to_gate, &m, MSG_DONTWAIT | MSG_NOSIGNAL) == (ssize_t)sizeof(number);
}

static void let_in(struct lw_door *d, int fd)
{
    struct ucred who;
    socklen_t n = sizeof(who);
    uint64_t number = d->next + 1;

    if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &who, &n) == 0 && n == sizeof(who) &&
        hand_over(d, fd, number)) {
        d->next = number;
        d->visitors[number % LW_DOOR_VISITORS].number = number;
        d->visitors[number % LW_DOOR_VISITORS].uid = who.uid;
    }
    close(fd);
}

void lw_door_open(struct lw_door *d, int64_t steady_ms)
{
    for (int i = 0; i < AT_ONCE; i++) {
        int fd = accept4(d->listener, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK);

        if (fd < 0) {
            if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM)
                d->rest_until = steady_ms + REST_MS;
            return;
        }
        let_in(d, fd);
    }
}

bool lw_door_visitor(const struct lw_door *d, uint64_t number, uid_t *out)
{
    if (!d || number == 0 || d->visitors[number % LW_DOOR_VISITORS].number != number)
        return false;
    *out = d->visitors[number % LW_DOOR_VISITORS].uid;
    return true;
}
