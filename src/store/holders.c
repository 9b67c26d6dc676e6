/* Who has calls under way: each store that has any holds a lock on a file of its own as long as it
 * lives, however it ends. What is under way for one whose lock is free has ended with it. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include "src/store/parts.h"

static void path_of(const char *holder, char out[64])
{
    snprintf(out, 64, "holders/%.32s", holder);
}

/* Made under the store's write lock, so that nobody finds it before it is locked. */
static int make(struct lw_store *s, const char *holder, struct lw_store_error *err)
{
    char path[64];
    int fd;

    if (mkdirat(s->dirfd, "holders", 0700) != 0 && errno != EEXIST)
        return lw_store_fail_errno(err, "make the folder holders in", s->dir);
    path_of(holder, path);
    fd = openat(s->dirfd, path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (fd < 0)
        return lw_store_fail_errno(err, "make a file in the folder holders of", s->dir);
    if (flock(fd, LOCK_EX | LOCK_NB) != 0) {
        close(fd);
        return lw_store_fail_errno(err, "lock a file in the folder holders of", s->dir);
    }
    s->counters.holder_fd = fd;
    return 0;
}

int lw_holder_need(struct lw_store *s, struct lw_store_error *err)
{
    uint8_t random[16];
    char name[33];
    int rc;

    if (s->counters.holder[0])
        return 0;
    if (getrandom(random, sizeof(random), 0) != (ssize_t)sizeof(random))
        return lw_store_fail_errno(err, "get random bytes for", s->dir);
    lw_hex(random, sizeof(random), name);
    rc = make(s, name, err);
    if (rc == 0)
        memcpy(s->counters.holder, name, sizeof(name));
    return rc;
}

bool lw_holder_gone(struct lw_store *s, const char *holder)
{
    char path[64];
    bool gone;
    int fd;

    if (strcmp(holder, s->counters.holder) == 0)
        return false;
    path_of(holder, path);
    fd = openat(s->dirfd, path, O_RDWR | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0)
        return errno == ENOENT;
    gone = flock(fd, LOCK_EX | LOCK_NB) == 0;
    if (gone)
        (void)unlinkat(s->dirfd, path, 0);
    close(fd);
    return gone;
}

void lw_holder_close(struct lw_store *s)
{
    char path[64];

    if (!s->counters.holder[0])
        return;
    path_of(s->counters.holder, path);
    (void)unlinkat(s->dirfd, path, 0);
    close(s->counters.holder_fd);
    s->counters.holder_fd = -1;
    s->counters.holder[0] = '\0';
}

void lw_store_take_over(struct lw_store *s, struct lw_store *from)
{
    struct lw_counters *c = &from->counters;

    if (!c->holder[0] || s->counters.holder[0])
        return;
    memcpy(s->counters.holder, c->holder, sizeof(c->holder));
    s->counters.holder_fd = c->holder_fd;
    s->counters.undone = c->undone;
    s->counters.undone_n = c->undone_n;
    s->counters.undone_cap = c->undone_cap;
    c->holder[0] = '\0';
    c->holder_fd = -1;
    c->undone = NULL;
    c->undone_n = c->undone_cap = 0;
}
