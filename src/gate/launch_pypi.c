/* Packages of PyPI: the distribution that a program of a virtual environment belongs to, by what
 * its installer recorded (PEP 376, 405, 427). */
#include <dirent.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lib/base/digest.h"
#include "lib/json/json.h"
#include "src/gate/launch_parts.h"

#define DISTS_MAX 4096 /* distributions of one environment */

static bool exists(const char *path)
{
    return access(path, F_OK) == 0;
}

/* The folder of installed distributions of the virtual environment `venv`. */
static bool site_packages(const char *venv, char out[PATH_ROOM])
{
    char lib[PATH_ROOM];
    struct dirent *e;
    bool found = false;
    DIR *d;

    snprintf(lib, sizeof(lib), "%.4000s/pyvenv.cfg", venv);
    if (!exists(lib))
        return false;
    snprintf(lib, sizeof(lib), "%.4000s/lib", venv);
    d = opendir(lib);
    while (d && !found && (e = readdir(d)) != NULL) {
        if (strncmp(e->d_name, "python", 6) != 0)
            continue;
        snprintf(out, PATH_ROOM, "%.3800s/%.100s/site-packages", lib, e->d_name);
        found = exists(out);
    }
    if (d)
        closedir(d);
    return found;
}

static int dist_info(const struct dirent *d)
{
    size_t n = strlen(d->d_name);

    return n > 10 && strcmp(d->d_name + n - 10, ".dist-info") == 0;
}

static int by_entry(const struct dirent **a, const struct dirent **b)
{
    return strcmp((*a)->d_name, (*b)->d_name);
}

/* Where the first line that begins with `start` begins; (size_t)-1 when there is none. */
static size_t line_at(struct lw_str text, const char *start)
{
    struct lw_str s = lw_strz(start);

    for (size_t at = 0; at < text.n; at++) {
        if (lw_str_starts(lw_str(text.p + at, text.n - at), s))
            return at;
        at = lw_str_find(text, LW_STR("\n"), at);
        if (at == (size_t)-1)
            break;
    }
    return (size_t)-1;
}

static bool has_line(struct lw_str text, const char *start)
{
    return line_at(text, start) != (size_t)-1;
}

/* A header of METADATA. */
static void header(struct lw_str text, const char *name, char *out, size_t size)
{
    size_t at = line_at(text, name);
    size_t end;

    if (at == (size_t)-1)
        return;
    at += strlen(name);
    end = lw_str_find(text, LW_STR("\n"), at);
    if (end == (size_t)-1)
        end = text.n;
    if (end - at < size)
        snprintf(out, size, "%.*s", (int)(end - at), text.p + at);
}

/* What a command names in an environment: a module (python -m) or a script. */
struct entry {
    char module[256];
    char script[256];
};

static bool dist_has(const char *folder, const struct entry *e, struct lw_buf *text)
{
    char path[PATH_ROOM + 512];
    char line[300];

    if (e->script[0]) {
        snprintf(path, sizeof(path), "%s/entry_points.txt", folder);
        if (!lw_launch_read(path, text))
            return false;
        snprintf(line, sizeof(line), "%s =", e->script);
        if (has_line(lw_buf_str(text), line))
            return true;
        snprintf(line, sizeof(line), "%s=", e->script);
        return has_line(lw_buf_str(text), line);
    }
    snprintf(path, sizeof(path), "%s/RECORD", folder);
    if (!lw_launch_read(path, text))
        return false;
    snprintf(line, sizeof(line), "%s/__init__.py,", e->module);
    if (has_line(lw_buf_str(text), line))
        return true;
    snprintf(line, sizeof(line), "%s.py,", e->module);
    return has_line(lw_buf_str(text), line);
}

/* The files that RECORD lists, as they lie on disk. */
static void record_files(const char *site, struct lw_str record, struct lw_launch_cache **cache,
                         char out[80])
{
    struct lw_digest d;
    struct lw_buf sum;
    size_t n = 0;

    lw_buf_init(&sum, LW_LAUNCH_TEXT);
    for (size_t at = 0; at < record.n && n < LW_LAUNCH_FILES_MAX; n++) {
        size_t end = lw_str_find(record, LW_STR("\n"), at);
        size_t comma = lw_str_find(record, LW_STR(","), at);
        char path[PATH_ROOM];
        char digest[80];

        if (end == (size_t)-1)
            end = record.n;
        if (comma < end && comma - at < 1024 && !memchr(record.p + at, '"', comma - at)) {
            snprintf(path, sizeof(path), "%.3000s/%.*s", site, (int)(comma - at), record.p + at);
            if (!strstr(path, "__pycache__")) {
                lw_launch_file_digest(cache, path, digest);
                lw_buf_addf(&sum, "%.*s %s\n", (int)(comma - at), record.p + at, digest);
            }
        }
        at = end + 1;
    }
    if (lw_buf_status(&sum) == 0 && n < LW_LAUNCH_FILES_MAX) {
        d = lw_sha256(lw_buf_str(&sum));
        lw_digest_text(&d, out);
    } else {
        snprintf(out, 80, "too large");
    }
    lw_buf_fini(&sum);
}

static void describe_dist(const char *site, const char *folder, struct package *p,
                          struct lw_launch_cache **cache, struct lw_buf *text)
{
    char path[PATH_ROOM + 512];
    struct lw_digest d;

    snprintf(path, sizeof(path), "%s/METADATA", folder);
    if (lw_launch_read(path, text)) {
        header(lw_buf_str(text), "Name: ", p->name, sizeof(p->name));
        header(lw_buf_str(text), "Version: ", p->version, sizeof(p->version));
    }
    snprintf(path, sizeof(path), "%s/RECORD", folder);
    if (lw_launch_read(path, text)) {
        d = lw_sha256(lw_buf_str(text));
        lw_digest_text(&d, p->integrity);
        record_files(site, lw_buf_str(text), cache, p->files);
    }
}

/* All distributions of an environment: which one has the entry, and a digest over what each of them
 * recorded of its files. */
static bool pypi(const char *venv, const struct entry *e, struct lw_launch_cache **cache,
                 struct lw_buf *to)
{
    struct package p = {.ecosystem = "pypi"};
    struct dirent **list = NULL;
    char site[PATH_ROOM];
    struct lw_digest d;
    struct lw_buf text;
    struct lw_buf sum;
    int n;

    if (!site_packages(venv, site))
        return false;
    lw_buf_init(&text, LW_LAUNCH_TEXT);
    lw_buf_init(&sum, LW_LAUNCH_TEXT);
    n = scandir(site, &list, dist_info, by_entry);
    for (int i = 0; i < n; i++) {
        char folder[PATH_ROOM + 300];
        char record[PATH_ROOM + 400];
        char digest[80];

        snprintf(folder, sizeof(folder), "%s/%s", site, list[i]->d_name);
        snprintf(record, sizeof(record), "%s/RECORD", folder);
        if (i < DISTS_MAX) {
            lw_launch_file_digest(cache, record, digest);
            lw_buf_addf(&sum, "%s %s\n", list[i]->d_name, digest);
            if (!p.name[0] && dist_has(folder, e, &text))
                describe_dist(site, folder, &p, cache, &text);
        }
        free(list[i]);
    }
    free((void *)list);
    if (n > 0 && lw_buf_status(&sum) == 0) {
        d = lw_sha256(lw_buf_str(&sum));
        lw_digest_text(&d, p.tree);
    }
    lw_buf_fini(&text);
    lw_buf_fini(&sum);
    if (!p.name[0])
        return false;
    lw_launch_put(&p, to);
    return true;
}

/* <venv>/bin/<program> as it was named: links are what an environment consists of. */
static bool venv_of(const char *program, char out[PATH_ROOM])
{
    const char *bin = strrchr(program, '/');
    char path[PATH_ROOM];
    char *slash;

    if (!bin || strlen(program) >= PATH_ROOM)
        return false;
    snprintf(path, sizeof(path), "%.*s", (int)(bin - program), program);
    slash = strrchr(path, '/');
    if (!slash || strcmp(slash, "/bin") != 0)
        return false;
    *slash = '\0';
    snprintf(out, PATH_ROOM, "%s", path);
    return true;
}

/* What `argv` runs when argv[0] is a program of a virtual environment. */
bool lw_launch_venv(const char *program, char *const *argv, struct lw_launch_cache **cache,
                    struct lw_buf *to)
{
    const char *base = strrchr(program, '/');
    struct entry e = {"", ""};
    char venv[PATH_ROOM];

    if (!base || !venv_of(program, venv))
        return false;
    base++;
    if (strncmp(base, "python", 6) != 0) {
        snprintf(e.script, sizeof(e.script), "%.255s", base);
        return pypi(venv, &e, cache, to);
    }
    for (size_t i = 1; argv[0] && argv[i]; i++) {
        if (strcmp(argv[i], "-m") == 0 && argv[i + 1]) {
            size_t n = strcspn(argv[i + 1], ".");

            snprintf(e.module, sizeof(e.module), "%.*s", (int)(n < 255 ? n : 255), argv[i + 1]);
            return pypi(venv, &e, cache, to);
        }
        if (argv[i][0] != '-') { /* python <venv>/bin/script */
            const char *script = strrchr(argv[i], '/');

            snprintf(e.script, sizeof(e.script), "%.255s", script ? script + 1 : argv[i]);
            return pypi(venv, &e, cache, to);
        }
    }
    return false;
}
