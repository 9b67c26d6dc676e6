#include "src/config/secret.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

const char *lw_secret_form(const char *text, size_t n, size_t min, size_t max)
{
    for (size_t i = 0; i < n; i++) {
        if (text[i] <= ' ' || text[i] > '~')
            return "must hold one secret of printable characters, without blanks";
    }
    if (n == 0)
        return "is empty";
    if (n < min)
        return "is too short to be a secret";
    return n > max ? "is too long" : NULL;
}

/* All that fits into `room`; -1 when it cannot be read. */
static ssize_t read_all(int fd, char *to, size_t room)
{
    size_t n = 0;

    while (n < room) {
        ssize_t got = read(fd, to + n, room - n);

        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return -1;
        if (got == 0)
            break;
        n += (size_t)got;
    }
    return (ssize_t)n;
}

const char *lw_secret_file(const char *path, size_t min, size_t max, char *out)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    const char *problem = NULL;
    struct stat st;
    ssize_t n = -1;

    if (fd >= 0 && fstat(fd, &st) == 0 && S_ISREG(st.st_mode)) {
        if (st.st_mode & 077)
            problem = "can be read by others: chmod 600";
        else
            n = read_all(fd, out, LW_SECRET_ROOM(max));
    }
    if (fd >= 0)
        close(fd);
    if (!problem && n < 0)
        problem = "cannot be read";
    while (n > 0 && (out[n - 1] == '\n' || out[n - 1] == '\r'))
        n--;
    if (!problem)
        problem = lw_secret_form(out, (size_t)n, min, max);
    if (problem)
        explicit_bzero(out, LW_SECRET_ROOM(max));
    else
        out[n] = '\0';
    return problem;
}
