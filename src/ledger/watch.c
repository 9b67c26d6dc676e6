#include "src/ledger/watch.h"

#include <stdio.h>
#include <limits.h>
#include <sys/inotify.h>
#include <unistd.h>

int lw_watch_open(const char *state_dir)
{
    char path[PATH_MAX];
    int n = snprintf(path, sizeof(path), "%s/receipts", state_dir);
    int fd;

    if (n < 0 || (size_t)n >= sizeof(path))
        return -1;
    fd = inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
    if (fd < 0)
        return -1;
    if (inotify_add_watch(fd, path, IN_MODIFY | IN_CREATE | IN_MOVED_TO | IN_ONLYDIR) < 0) {
        close(fd);
        return -1;
    }
    return fd;
}

void lw_watch_drain(int fd)
{
    char events[4096] __attribute__((aligned(8)));

    /* A few reads at most: what comes meanwhile is noticed in the next round. */
    for (int i = 0; i < 4 && read(fd, events, sizeof(events)) > 0; i++)
        ;
}
