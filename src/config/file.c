/* Reads what an operator has named, and says what is wrong with it in his words. */
#include "src/config/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

static int fail(struct lw_config_error *err, int code, const char *path, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));

static int fail(struct lw_config_error *err, int code, const char *path, const char *fmt, ...)
{
    int n = snprintf(err->text, sizeof(err->text), "%.400s: ", path);
    va_list ap;

    va_start(ap, fmt);
    vsnprintf(err->text + n, sizeof(err->text) - (size_t)n, fmt, ap);
    va_end(ap);
    return code;
}

static int read_all(int fd, const char *path, const char *what, size_t max, struct lw_buf *to,
                    struct lw_config_error *err)
{
    size_t before = to->n;
    struct stat st;
    ssize_t got = 1;

    if (fstat(fd, &st) < 0 || !S_ISREG(st.st_mode))
        return fail(err, -LW_ERR_CONFIG, path, "is not a regular file; name the %s file", what);
    while (got > 0 || (got < 0 && errno == EINTR)) {
        char *room = lw_buf_room(to, 65536);

        if (!room || to->n - before > max)
            return fail(err, -LW_ERR_CONFIG, path,
                        "is larger than %zu MiB; a %s never is, is it the right file?", max >> 20,
                        what);
        got = read(fd, room, 65536);
        if (got > 0)
            to->n += (size_t)got;
    }
    return got < 0 ? fail(err, -LW_ERR_IO, path, "%s", strerror(errno)) : 0;
}

int lw_config_read_file(const char *path, const char *what, const char *option, size_t max,
                        struct lw_buf *to, struct lw_config_error *err)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    int r;

    if (fd < 0 && errno == ENOENT)
        return fail(err, -LW_ERR_NOTFOUND, path,
                    "does not exist; create it, or name another with %s", option);
    if (fd < 0)
        return fail(err, -LW_ERR_IO, path, "%s", strerror(errno));
    r = read_all(fd, path, what, max, to, err);
    close(fd);
    return r;
}
