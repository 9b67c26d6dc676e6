/* Finds and signals the process tree below a runner. As a subreaper the runner inherits every
 * orphan below it, so that a process that started its own session, or whose parents ended, is found
 * too. Leaves order and waiting to the runner. */
#include "src/stdio/tree.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

struct entry {
    int pid;
    int parent;
    unsigned long long started; /* clock ticks after boot: tells a reused number */
    bool below;
};

struct table {
    struct entry *e;
    size_t n;
    size_t cap;
};

/* /proc/PID/stat: "pid (name) state ppid …", start time in field 22; a name may hold anything. */
static bool read_entry(int pid, struct entry *out)
{
    char path[32];
    char text[1024];
    char *p;
    ssize_t n;
    int fd;

    snprintf(path, sizeof path, "/proc/%d/stat", pid);
    fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd == -1)
        return false;
    n = read(fd, text, sizeof text - 1);
    close(fd);
    if (n <= 0)
        return false;
    text[n] = '\0';
    p = strrchr(text, ')');
    *out = (struct entry){.pid = pid};
    return p != NULL && sscanf(p + 1,
                               " %*c %d %*d %*d %*d %*d %*u %*u %*u %*u %*u %*u %*u %*d %*d %*d "
                               "%*d %*d %*d %llu",
                               &out->parent, &out->started) == 2;
}

static bool add(struct table *t, const struct entry *e)
{
    if (t->n == t->cap) {
        size_t cap = t->cap == 0 ? 256 : t->cap * 2;
        struct entry *p = realloc(t->e, cap * sizeof *p);

        if (p == NULL)
            return false;
        t->e = p;
        t->cap = cap;
    }
    t->e[t->n++] = *e;
    return true;
}

static void read_table(struct table *t)
{
    DIR *dir = opendir("/proc");
    struct dirent *d;

    if (dir == NULL)
        return;
    while ((d = readdir(dir)) != NULL) {
        struct entry e;

        if (isdigit((unsigned char)d->d_name[0]) && read_entry(atoi(d->d_name), &e) && !add(t, &e))
            break;
    }
    closedir(dir);
}

static int by_pid(const void *a, const void *b)
{
    const struct entry *x = a;
    const struct entry *y = b;

    return x->pid < y->pid ? -1 : x->pid > y->pid;
}

static bool is_below(const struct table *t, int pid)
{
    const struct entry key = {.pid = pid};
    const struct entry *e = bsearch(&key, t->e, t->n, sizeof key, by_pid);

    return e != NULL && e->below;
}

static void mark_below(struct table *t, int root)
{
    bool changed = t->n > 0;

    if (changed)
        qsort(t->e, t->n, sizeof *t->e, by_pid);
    while (changed) {
        changed = false;
        for (size_t i = 0; i < t->n; i++) {
            struct entry *e = &t->e[i];

            if (!e->below && (e->parent == root || is_below(t, e->parent)))
                e->below = changed = true;
        }
    }
}

/* The descriptor pins the process, so that what is compared is what is signalled. */
static bool signal_entry(const struct entry *e, int sig)
{
    struct entry now;
    int fd = (int)syscall(SYS_pidfd_open, e->pid, 0);
    bool done = false;

    if (fd == -1 && errno != ENOSYS)
        return false;
    if (read_entry(e->pid, &now) && now.started == e->started) {
        done = fd == -1 ? kill(e->pid, sig) == 0
                        : syscall(SYS_pidfd_send_signal, fd, sig, NULL, 0) == 0;
        if (done && sig == SIGTERM)
            (void)(fd == -1 ? kill(e->pid, SIGCONT)
                            : (int)syscall(SYS_pidfd_send_signal, fd, SIGCONT, NULL, 0));
    }
    if (fd != -1)
        close(fd);
    return done;
}

size_t lw_tree_signal(int sig)
{
    struct table t = {NULL, 0, 0};
    size_t count = 0;

    read_table(&t);
    mark_below(&t, getpid());
    for (size_t i = 0; i < t.n; i++)
        if (t.e[i].below && signal_entry(&t.e[i], sig))
            count++;
    free(t.e);
    return count;
}

bool lw_tree_reap(int direct, int *status, bool *got)
{
    for (;;) {
        int st;
        pid_t pid = waitpid(-1, &st, WNOHANG);

        if (pid > 0 && pid == direct) {
            *status = st;
            *got = true;
        }
        if (pid == 0)
            return true;
        if (pid == -1 && errno != EINTR)
            return false;
    }
}
