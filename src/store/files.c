/* Folders, whole files, the write lock, and errors that say what, where and what to do. */
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "src/store/parts.h"

int lw_store_fail(struct lw_store_error *err, int rc, const char *fmt, ...)
{
    va_list ap;

    if (err) {
        va_start(ap, fmt);
        vsnprintf(err->text, sizeof(err->text), fmt, ap);
        va_end(ap);
    }
    return rc;
}

int lw_store_fail_errno(struct lw_store_error *err, const char *what, const char *path)
{
    int e = errno;
    int rc = -LW_ERR_IO;
    const char *remedy = "check the disk and its file system";

    switch (e) {
    case ENOSPC:
    case EDQUOT:
        rc = -LW_ERR_FULL;
        remedy = "free space there; nothing is let through until then";
        break;
    case EFBIG:
        rc = -LW_ERR_FULL;
        remedy = "raise the file size limit of this process (ulimit -f)";
        break;
    case EROFS:
        rc = -LW_ERR_PERM;
        remedy = "make the file system writable, or choose another folder with --state";
        break;
    case EACCES:
    case EPERM:
        rc = -LW_ERR_PERM;
        remedy = "run as the owner of the folder, or choose another one with --state";
        break;
    case ENOENT:
        rc = -LW_ERR_NOTFOUND;
        remedy = "check the path";
        break;
    case ENOTDIR:
    case ELOOP:
    case EISDIR:
        remedy = "something of another kind is in its place: move it away";
        break;
    case EMFILE:
    case ENFILE:
        rc = -LW_ERR_LIMIT;
        remedy = "raise the limit of open files (ulimit -n)";
        break;
    case ENOMEM:
        rc = -LW_ERR_NOMEM;
        remedy = "free memory";
        break;
    default:
        break;
    }
    return lw_store_fail(err, rc, "cannot %s %s: %s; %s", what, path, strerror(e), remedy);
}

int lw_store_default_dir(char *out, size_t size)
{
    const char *state = getenv("XDG_STATE_HOME");
    const char *home = getenv("HOME");
    char path[LW_STORE_PATH];
    int n;

    if (state && state[0] == '/')
        n = snprintf(path, sizeof(path), "%s/landwaiter", state);
    else if (home && home[0] == '/')
        n = snprintf(path, sizeof(path), "%s/.local/state/landwaiter", home);
    else
        return -LW_ERR_NOTFOUND;
    if (n < 0 || (size_t)n >= sizeof(path) || (size_t)n >= size)
        return -LW_ERR_LIMIT;
    memcpy(out, path, (size_t)n + 1);
    return 0;
}

int lw_store_make_dir(const char *path, struct lw_store_error *err)
{
    char part[LW_STORE_PATH];
    size_t n = strlen(path);

    if (n == 0 || n >= sizeof(part))
        return lw_store_fail(err, -LW_ERR_LIMIT, "the path of the state folder is too long");
    for (size_t i = 1; i <= n; i++) {
        if (path[i] != '/' && path[i] != '\0')
            continue;
        memcpy(part, path, i);
        part[i] = '\0';
        if (mkdir(part, 0700) != 0 && errno != EEXIST)
            return lw_store_fail_errno(err, "make the folder", part);
    }
    return 0;
}

int lw_store_sync_dir(int fd, const char *path, struct lw_store_error *err)
{
    if (fsync(fd) != 0)
        return lw_store_fail_errno(err, "make durable the folder", path);
    return 0;
}

int lw_store_read_fd(int fd, size_t max, struct lw_buf *out)
{
    for (;;) {
        char part[65536];
        ssize_t got = read(fd, part, sizeof(part));

        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return -LW_ERR_IO;
        if (got == 0)
            return lw_buf_status(out);
        if (out->n + (size_t)got > max)
            return -LW_ERR_LIMIT;
        lw_buf_add(out, part, (size_t)got);
    }
}

int lw_store_write_all(int fd, const char *p, size_t n, off_t at)
{
    while (n > 0) {
        ssize_t put = pwrite(fd, p, n, at);

        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            return -1;
        if (put == 0) {
            errno = ENOSPC;
            return -1;
        }
        p += put;
        n -= (size_t)put;
        at += put;
    }
    return 0;
}

int lw_store_write_file(int dirfd, const char *temp, const char *name, struct lw_str text,
                        mode_t mode, const char *path, struct lw_store_error *err)
{
    int fd = openat(dirfd, temp, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, mode);
    int rc = 0;

    if (fd < 0)
        return lw_store_fail_errno(err, "write", path);
    if (fchmod(fd, mode) != 0 || lw_store_write_all(fd, text.p, text.n, 0) != 0 || fsync(fd) != 0)
        rc = lw_store_fail_errno(err, "write", path);
    if (close(fd) != 0 && rc == 0)
        rc = lw_store_fail_errno(err, "write", path);
    if (rc == 0 && renameat(dirfd, temp, dirfd, name) != 0)
        rc = lw_store_fail_errno(err, "put in place", path);
    if (rc != 0) {
        unlinkat(dirfd, temp, 0);
        return rc;
    }
    return lw_store_sync_dir(dirfd, path, err);
}

/* ---- the write lock ---- */

int lw_store_lock_open(int dirfd, const char *dir, struct lw_store_lock *out,
                       struct lw_store_error *err)
{
    const int flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC;
    struct lw_store_lock l = {-1, -1, LW_STORE_LOCK_MS};

    l.lock = openat(dirfd, "lock", flags, 0600);
    l.turn = l.lock < 0 ? -1 : openat(dirfd, "lock.turn", flags, 0600);
    if (l.turn < 0) {
        int rc = lw_store_fail_errno(err, "open the write lock in", dir);

        lw_store_lock_close(&l);
        return rc;
    }
    *out = l;
    return 0;
}

void lw_store_lock_close(struct lw_store_lock *l)
{
    if (l->lock >= 0)
        close(l->lock);
    if (l->turn >= 0)
        close(l->turn);
    *l = (struct lw_store_lock){-1, -1, 0};
}

static int64_t steady_ms(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* Takes one lock, waiting until `deadline` (0: not asked yet). */
static int take(int fd, int wait_ms, int64_t *deadline)
{
    struct timespec pause = {0, 50000};

    while (flock(fd, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return -LW_ERR_IO;
        if (*deadline == 0)
            *deadline = steady_ms() + wait_ms;
        if (steady_ms() > *deadline)
            return -LW_ERR_BUSY;
        nanosleep(&pause, NULL);
        if (pause.tv_nsec < 1000000)
            pause.tv_nsec *= 2;
    }
    return 0;
}

int lw_store_lock(struct lw_store_lock *l, const char *dir, struct lw_store_error *err)
{
    int64_t deadline = 0;
    int rc = take(l->turn, l->wait_ms, &deadline);

    if (rc == 0) {
        rc = take(l->lock, l->wait_ms, &deadline);
        flock(l->turn, LOCK_UN);
    }
    if (rc == -LW_ERR_BUSY)
        return lw_store_fail(err, rc,
                             "another process holds the write lock of %s for more than %d ms; "
                             "see who with: fuser %s/lock",
                             dir, l->wait_ms, dir);
    return rc == 0 ? 0 : lw_store_fail_errno(err, "take the write lock of", dir);
}

void lw_store_unlock(struct lw_store_lock *l)
{
    flock(l->lock, LOCK_UN);
}
