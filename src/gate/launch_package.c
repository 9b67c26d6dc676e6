/* Which package of npm or PyPI a command runs, told from the files of its installation and, where a
 * launcher chooses the place, from the process that it started.
 *
 * What a process says of itself (its command line) only leads to the files; a server that lies
 * about it leads to others, whose digests then differ from the approved ones. */
#include <errno.h>
#include <fcntl.h>
#include <dirent.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lib/base/digest.h"
#include "lib/json/json.h"
#include "src/gate/launch_parts.h"

#define PROCESSES 64 /* of a launcher that are looked at */

bool lw_launch_read(const char *path, struct lw_buf *to)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);

    lw_buf_reset(to);
    while (fd >= 0) {
        char *room = lw_buf_room(to, 65536);
        ssize_t n = room ? read(fd, room, 65536) : -1;

        if (n < 0 && errno == EINTR)
            continue;
        if (n > 0) {
            to->n += (size_t)n;
            continue;
        }
        close(fd);
        return n == 0;
    }
    return false;
}

static void put_member(struct lw_json_writer *w, const char *key, const char *value)
{
    if (value[0] && lw_utf8_valid(lw_strz(value)))
        lw_json_kv_string(w, key, lw_strz(value));
}

void lw_launch_put(const struct package *p, struct lw_buf *to)
{
    struct lw_json_writer w;

    lw_json_writer_init(&w, to);
    lw_json_begin_object(&w);
    lw_json_kv_string(&w, "ecosystem", lw_strz(p->ecosystem));
    put_member(&w, "files", p->files);
    put_member(&w, "integrity", p->integrity);
    put_member(&w, "name", p->name);
    put_member(&w, "tree", p->tree);
    put_member(&w, "version", p->version);
    lw_json_end_object(&w);
}

/* ---- what a launcher started ---- */

static size_t children(int pid, int *out, size_t max)
{
    char path[64];
    char text[4096];
    size_t n = 0;
    char *at = text;
    ssize_t got;
    int fd;

    snprintf(path, sizeof(path), "/proc/%d/task/%d/children", pid, pid);
    fd = open(path, O_RDONLY | O_CLOEXEC);
    got = fd >= 0 ? read(fd, text, sizeof(text) - 1) : -1;
    if (fd >= 0)
        close(fd);
    text[got > 0 ? got : 0] = '\0';
    while (n < max && *at) {
        long child = strtol(at, &at, 10);

        if (child <= 0)
            break;
        out[n++] = (int)child;
        while (*at == ' ')
            at++;
    }
    return n;
}

#define WORDS_MAX 64

/* The command line of a process, cut; words point into `text`. */
static size_t words_of(int pid, struct lw_buf *text, char *words[WORDS_MAX + 1])
{
    char path[64];
    size_t n = 0;

    snprintf(path, sizeof(path), "/proc/%d/cmdline", pid);
    if (!lw_launch_read(path, text))
        return 0;
    lw_buf_addc(text, '\0');
    if (lw_buf_status(text) != 0)
        return 0;
    for (size_t at = 0; at + 1 < text->n && n < WORDS_MAX; at += strlen(text->p + at) + 1)
        words[n++] = text->p + at;
    words[n] = NULL;
    return n;
}

/* Looks through the runner's processes, breadth first, for one that runs out of an environment. */
static bool started_by(int pid, struct lw_launch_cache **cache, struct lw_buf *to)
{
    int queue[PROCESSES];
    size_t count = 1;
    struct lw_buf text;
    bool found = false;

    queue[0] = pid;
    lw_buf_init(&text, (size_t)1 << 20);
    for (size_t i = 0; i < count && !found; i++) {
        char *words[WORDS_MAX + 1];
        size_t n = i > 0 ? words_of(queue[i], &text, words) : 0;

        if (n > 1 && words[1][0] == '/') /* the interpreter of a script of the environment */
            found = lw_launch_venv(words[1], words + 1, cache, to);
        if (n > 0 && !found && words[0][0] == '/')
            found = lw_launch_venv(words[0], words, cache, to);
        count += children(queue[i], queue + count, PROCESSES - count);
    }
    lw_buf_fini(&text);
    return found;
}

/* ---- which of them ---- */

static const char *base_name(const char *path)
{
    const char *slash = strrchr(path, '/');

    return slash ? slash + 1 : path;
}

static bool is_uv(const struct lw_server_config *server)
{
    const char *name = base_name(server->argv[0]);

    return strcmp(name, "uvx") == 0 || strcmp(name, "pipx") == 0 || strcmp(name, "uv") == 0;
}

/* argv[0] without resolving links, as PATH finds it. */
static void program_of(const struct lw_server_config *server, char out[PATH_ROOM])
{
    const char *path = getenv("PATH");
    const char *name = server->argv[0];

    if (strchr(name, '/')) {
        if (name[0] == '/' || !server->cwd)
            snprintf(out, PATH_ROOM, "%s", name);
        else
            snprintf(out, PATH_ROOM, "%s/%s", server->cwd, name);
        return;
    }
    while (path && *path) {
        size_t n = strcspn(path, ":");

        snprintf(out, PATH_ROOM, "%.*s/%s", (int)n, path, name);
        if (access(out, X_OK) == 0)
            return;
        path += n + (path[n] == ':');
    }
    out[0] = '\0';
}

void lw_launch_package(const struct lw_server_config *server, const char *executable, int pid,
                       struct lw_launch_cache **cache, struct lw_buf *to, bool *complete)
{
    const char *name = base_name(server->argv[0]);
    char program[PATH_ROOM];

    if (strcmp(name, "npx") == 0) {
        *complete = lw_launch_npx(server, cache, to) || pid > 0;
    } else if (is_uv(server)) {
        *complete = pid > 0;
        if (pid > 0)
            (void)started_by(pid, cache, to);
    } else if (strncmp(base_name(executable), "node", 4) == 0) {
        (void)lw_launch_node(server, cache, to);
    } else if (!lw_launch_npm_path(executable, cache, to)) { /* a script of node_modules/.bin */
        program_of(server, program);
        (void)lw_launch_venv(program, server->argv, cache, to);
    }
}
