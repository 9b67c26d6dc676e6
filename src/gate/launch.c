/* What is started: command line, executable, files, environment, digests of files. Which package
 * that runs is launch_package.c's. */
#include "src/gate/launch.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <openssl/evp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lib/base/digest.h"
#include "lib/json/json.h"
#include "src/gate/gate_internal.h"

#define CACHE_SLOTS 32
#define DEPTH_MAX   32
#define TOO_LARGE   "too large"

/* ---- digests that are not computed twice ---- */

struct slot {
    struct lw_digest key; /* of the path and of what its file or files looked like */
    char value[80];
};

struct lw_launch_cache {
    struct slot slots[CACHE_SLOTS];
    unsigned next;
};

void lw_launch_cache_free(struct lw_launch_cache **c)
{
    free(*c);
    *c = NULL;
}

static bool recall(struct lw_launch_cache *c, const struct lw_digest *key, char out[80])
{
    for (unsigned i = 0; c && i < CACHE_SLOTS; i++) {
        if (c->slots[i].value[0] && lw_digest_eq(&c->slots[i].key, key)) {
            memcpy(out, c->slots[i].value, 80);
            return true;
        }
    }
    return false;
}

static void remember(struct lw_launch_cache **c, const struct lw_digest *key, const char value[80])
{
    if (!*c)
        *c = calloc(1, sizeof(**c));
    if (!*c || !value[0])
        return;
    (*c)->slots[(*c)->next] = (struct slot){.key = *key};
    memcpy((*c)->slots[(*c)->next].value, value, 80);
    (*c)->next = ((*c)->next + 1) % CACHE_SLOTS;
}

/* ---- one file ---- */

static void put_stamp(struct lw_buf *to, const char *path, const struct stat *st)
{
    lw_buf_addf(to, "%s %llu %llu %lld %lld.%09ld %o\n", path, (unsigned long long)st->st_dev,
                (unsigned long long)st->st_ino, (long long)st->st_size,
                (long long)st->st_ctim.tv_sec, st->st_ctim.tv_nsec, (unsigned)st->st_mode);
}

/* Adds the contents to the digest, up to *budget bytes, which shrinks. */
static bool hash_file(EVP_MD_CTX *ctx, int at, const char *name, size_t *budget)
{
    int fd = openat(at, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    static char part[262144];
    bool ok = fd >= 0;

    while (ok) {
        ssize_t n = read(fd, part, sizeof(part));

        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0) {
            ok = n == 0;
            break;
        }
        if ((size_t)n > *budget) {
            *budget = 0;
            ok = false;
            break;
        }
        *budget -= (size_t)n;
        ok = EVP_DigestUpdate(ctx, part, (size_t)n) == 1;
    }
    if (fd >= 0)
        close(fd);
    return ok;
}

static void finish(EVP_MD_CTX *ctx, char out[80])
{
    struct lw_digest d;
    unsigned n = 0;

    if (EVP_DigestFinal_ex(ctx, d.b, &n) == 1 && n == sizeof(d.b))
        lw_digest_text(&d, out);
}

void lw_launch_file_digest(struct lw_launch_cache **cache, const char *path, char out[80])
{
    size_t budget = LW_LAUNCH_BYTES_MAX;
    struct lw_digest key;
    EVP_MD_CTX *ctx;
    struct stat st;
    struct lw_buf b;

    out[0] = '\0';
    if (stat(path, &st) != 0 || !S_ISREG(st.st_mode))
        return;
    lw_buf_init(&b, 16384);
    put_stamp(&b, path, &st);
    key = lw_sha256(lw_buf_str(&b));
    lw_buf_fini(&b);
    if (recall(*cache, &key, out))
        return;
    ctx = EVP_MD_CTX_new();
    if (ctx && EVP_DigestInit_ex(ctx, EVP_sha256(), NULL) == 1) {
        if (hash_file(ctx, AT_FDCWD, path, &budget))
            finish(ctx, out);
        else if (budget == 0)
            snprintf(out, 80, TOO_LARGE);
    }
    EVP_MD_CTX_free(ctx);
    remember(cache, &key, out);
}

/* ---- a folder ---- */

struct tree {
    struct lw_buf names; /* "d path\0", "f path\0", "l path\0" */
    struct lw_buf stamps;
    size_t count;
    size_t bytes;
    bool exceeded;
};

static bool skipped(const char *name)
{
    return strcmp(name, ".") == 0 || strcmp(name, "..") == 0 || strcmp(name, "node_modules") == 0 ||
           strcmp(name, "__pycache__") == 0;
}

static void collect(struct tree *t, const char *root, const char *below, unsigned depth);

static void collect_entry(struct tree *t, const char *root, const char *path, unsigned depth)
{
    char full[PATH_MAX * 2];
    struct stat st;
    char kind;

    snprintf(full, sizeof(full), "%s/%s", root, path);
    if (lstat(full, &st) != 0)
        return;
    kind = S_ISREG(st.st_mode) ? 'f' : S_ISDIR(st.st_mode) ? 'd' : S_ISLNK(st.st_mode) ? 'l' : 'o';
    lw_buf_addc(&t->names, kind);
    lw_buf_add(&t->names, path, strlen(path) + 1);
    put_stamp(&t->stamps, path, &st);
    t->count++;
    if (kind == 'f')
        t->bytes += (size_t)st.st_size;
    if (t->count > LW_LAUNCH_FILES_MAX || t->bytes > LW_LAUNCH_BYTES_MAX)
        t->exceeded = true;
    if (kind == 'd' && !t->exceeded)
        collect(t, root, path, depth + 1);
}

static int by_name(const struct dirent **a, const struct dirent **b)
{
    return strcmp((*a)->d_name, (*b)->d_name);
}

static int wanted(const struct dirent *d)
{
    return !skipped(d->d_name);
}

/* In the order of names, so that two machines agree. */
static void collect(struct tree *t, const char *root, const char *below, unsigned depth)
{
    struct dirent **list = NULL;
    char path[PATH_MAX];
    int n;

    if (depth > DEPTH_MAX) {
        t->exceeded = true;
        return;
    }
    snprintf(path, sizeof(path), "%s%s%s", root, *below ? "/" : "", below);
    n = scandir(path, &list, wanted, by_name);
    for (int i = 0; i < n; i++) {
        if (!t->exceeded) {
            snprintf(path, sizeof(path), "%s%s%s", below, *below ? "/" : "", list[i]->d_name);
            collect_entry(t, root, path, depth);
        }
        free(list[i]);
    }
    free((void *)list);
}

static bool hash_entry(EVP_MD_CTX *ctx, int at, char kind, const char *path, size_t *budget)
{
    char target[PATH_MAX];
    ssize_t n;

    if (EVP_DigestUpdate(ctx, &kind, 1) != 1 || EVP_DigestUpdate(ctx, path, strlen(path) + 1) != 1)
        return false;
    if (kind == 'l') {
        n = readlinkat(at, path, target, sizeof(target));
        return n >= 0 && EVP_DigestUpdate(ctx, target, (size_t)n) == 1 &&
               EVP_DigestUpdate(ctx, "", 1) == 1;
    }
    return kind != 'f' || (hash_file(ctx, at, path, budget) && EVP_DigestUpdate(ctx, "", 1) == 1);
}

static void hash_tree(const struct tree *t, const char *root, char out[80])
{
    int at = open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    EVP_MD_CTX *ctx = EVP_MD_CTX_new();
    size_t budget = LW_LAUNCH_BYTES_MAX;
    bool ok = at >= 0 && ctx && EVP_DigestInit_ex(ctx, EVP_sha256(), NULL) == 1;

    for (size_t i = 0; ok && i < t->names.n; i += strlen(t->names.p + i) + 1)
        ok = hash_entry(ctx, at, t->names.p[i], t->names.p + i + 1, &budget);
    if (ok)
        finish(ctx, out);
    EVP_MD_CTX_free(ctx);
    if (at >= 0)
        close(at);
}

void lw_launch_tree_digest(struct lw_launch_cache **cache, const char *path, char out[80])
{
    struct tree t = {.count = 0};
    struct lw_digest key;

    out[0] = '\0';
    lw_buf_init(&t.names, (size_t)64 << 20);
    lw_buf_init(&t.stamps, (size_t)64 << 20);
    lw_buf_addz(&t.stamps, path);
    lw_buf_addc(&t.stamps, '\n');
    collect(&t, path, "", 0);
    if (t.exceeded || lw_buf_status(&t.names) != 0 || lw_buf_status(&t.stamps) != 0) {
        snprintf(out, 80, TOO_LARGE);
    } else if (t.count > 0) {
        key = lw_sha256(lw_buf_str(&t.stamps));
        if (!recall(*cache, &key, out)) {
            hash_tree(&t, path, out);
            remember(cache, &key, out);
        }
    }
    lw_buf_fini(&t.names);
    lw_buf_fini(&t.stamps);
}

/* ---- the fact ---- */

const char *lw_launch_env(const struct lw_server_config *server, const char *name)
{
    for (size_t i = 0; i < server->env_count; i++) {
        if (strcmp(server->env[i].name, name) == 0)
            return server->env[i].value;
    }
    return getenv(name);
}

bool lw_launch_real_path(const char *cwd, const char *name, char out[4096])
{
    char joined[8192];

    if (name[0] == '/' || !cwd)
        snprintf(joined, sizeof(joined), "%s", name);
    else
        snprintf(joined, sizeof(joined), "%s/%s", cwd, name);
    return realpath(joined, out) != NULL;
}

/* The file that argv[0] names, as execvp would find it. */
static bool resolve(const char *cwd, const char *command, char out[4096])
{
    const char *path = getenv("PATH");

    if (strchr(command, '/'))
        return lw_launch_real_path(cwd, command, out);
    while (path && *path) {
        size_t n = strcspn(path, ":");
        char candidate[4096];

        snprintf(candidate, sizeof(candidate), "%.*s/%s", (int)n, path, command);
        if (access(candidate, X_OK) == 0 && realpath(candidate, out))
            return true;
        path += n + (path[n] == ':');
    }
    return false;
}

/* Arguments that are relative paths mean other files in another folder: what they mean is part of
 * what was approved. The same words started elsewhere are another server. */
static void put_files(struct lw_json_writer *w, const struct lw_server_config *server)
{
    char path[4096];
    bool any = false;

    for (char **a = server->argv + 1; *server->argv && *a; a++) {
        if ((*a)[0] == '/' || (*a)[0] == '-' || (*a)[0] == '\0')
            continue;
        if (!lw_launch_real_path(server->cwd, *a, path) || !lw_utf8_valid(lw_strz(path)))
            continue;
        if (!any) {
            lw_json_key(w, LW_STR("files"));
            lw_json_begin_array(w);
        }
        any = true;
        lw_json_put_string(w, lw_strz(path));
    }
    if (any)
        lw_json_end_array(w);
}

static int by_text(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Names only: values are secrets, or of no consequence to what runs. */
static void put_environment(struct lw_json_writer *w, const struct lw_server_config *server)
{
    const char **names = calloc(server->env_count + 1, sizeof(*names));

    lw_json_key(w, LW_STR("environment"));
    lw_json_begin_object(w);
    lw_json_kv_bool(w, "inherited", server->inherit_env);
    lw_json_key(w, LW_STR("names"));
    lw_json_begin_array(w);
    for (size_t i = 0; names && i < server->env_count; i++)
        names[i] = server->env[i].name;
    if (names)
        qsort((void *)names, server->env_count, sizeof(*names), by_text);
    for (size_t i = 0; names && i < server->env_count; i++) {
        if (lw_utf8_valid(lw_strz(names[i])))
            lw_json_put_string(w, lw_strz(names[i]));
    }
    lw_json_end_array(w);
    lw_json_end_object(w);
    free((void *)names);
}

static int put_command(struct lw_json_writer *w, const struct lw_server_config *server, int pid,
                       struct lw_launch_cache **cache, bool *complete)
{
    char path[4096] = "";
    char digest[80] = "";
    struct lw_buf package;
    bool found;

    lw_json_key(w, LW_STR("argv"));
    lw_json_begin_array(w);
    for (char **a = server->argv; *a; a++) {
        if (!lw_utf8_valid(lw_strz(*a)))
            return -LW_ERR_ENCODING;
        lw_json_put_string(w, lw_strz(*a));
    }
    lw_json_end_array(w);
    if (server->cwd && lw_utf8_valid(lw_strz(server->cwd)))
        lw_json_kv_string(w, "cwd", lw_strz(server->cwd));
    put_environment(w, server);
    found = resolve(server->cwd, server->argv[0], path) && lw_utf8_valid(lw_strz(path));
    if (found)
        lw_json_kv_string(w, "executable", lw_strz(path));
    put_files(w, server);
    lw_buf_init(&package, (size_t)1 << 20);
    lw_launch_package(server, found ? path : "", pid, cache, &package, complete);
    if (package.n > 0 && lw_buf_status(&package) == 0)
        lw_json_kv_raw(w, "package", lw_buf_str(&package));
    lw_buf_fini(&package);
    if (found)
        lw_launch_file_digest(cache, path, digest);
    if (digest[0])
        lw_json_kv_string(w, "sha256", lw_strz(digest));
    return 0;
}

int lw_launch_fact(const struct lw_server_config *server, int pid, struct lw_launch_cache **cache,
                   struct lw_buf *to, bool *complete)
{
    struct lw_json_writer w;
    int err = 0;

    *complete = true;
    lw_json_writer_init(&w, to);
    lw_json_begin_object(&w);
    if (server->url)
        lw_json_kv_string(&w, "url", lw_strz(server->url));
    else
        err = put_command(&w, server, pid, cache, complete);
    lw_json_end_object(&w);
    return err ? err : lw_buf_status(to);
}
