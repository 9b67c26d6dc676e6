/* Texts named by the SHA-256 of their bytes: written before the record that names them, checked on
 * every read. Objects are kept for good; arguments of calls that humans were asked about are not,
 * and have a folder of their own, so that what is forgotten is never what something else needs. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "src/store/parts.h"

#define OBJECTS   "objects"
#define ARGUMENTS "arguments"

struct blob_path {
    const char *root;
    char shelf[16]; /* objects/ab */
    char name[LW_DIGEST_HEX + 1];
    char full[LW_STORE_PATH + 96];
};

static void path_of(const struct lw_store *s, const char *root, const struct lw_digest *d,
                    struct blob_path *p)
{
    char hex[LW_DIGEST_HEX + 1];

    p->root = root;
    lw_hex(d->b, LW_DIGEST_SIZE, hex);
    snprintf(p->shelf, sizeof(p->shelf), "%.9s/%.2s", root, hex);
    snprintf(p->name, sizeof(p->name), "%s", hex + 2);
    snprintf(p->full, sizeof(p->full), "%s/%s/%s", s->dir, p->shelf, p->name);
}

static int open_shelf(const struct lw_store *s, const struct blob_path *p, bool create,
                      struct lw_store_error *err)
{
    const int flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
    int fd = openat(s->dirfd, p->shelf, flags);
    int parent;
    int rc;

    if (fd >= 0 || !create || errno != ENOENT)
        return fd;
    if ((mkdirat(s->dirfd, p->root, 0700) != 0 && errno != EEXIST) ||
        (mkdirat(s->dirfd, p->shelf, 0700) != 0 && errno != EEXIST))
        return -1;
    parent = openat(s->dirfd, p->root, flags);
    if (parent < 0)
        return -1;
    rc = fsync(parent) == 0 && fsync(s->dirfd) == 0 ? 0 : -1;
    close(parent);
    return rc == 0 ? openat(s->dirfd, p->shelf, flags) : -1;
}

static int read_blob(int shelf, const struct blob_path *p, struct lw_buf *out)
{
    int fd = openat(shelf, p->name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    int rc;
    int cause;

    if (fd < 0)
        return -LW_ERR_NOTFOUND;
    rc = lw_store_read_fd(fd, LW_STORE_BLOB, out);
    cause = errno;
    close(fd);
    errno = cause;
    return rc;
}

static bool is_there(int shelf, const struct blob_path *p, const struct lw_digest *d)
{
    struct lw_digest got;
    struct lw_buf text;
    bool same = false;

    lw_buf_init(&text, LW_STORE_BLOB + 65536);
    if (read_blob(shelf, p, &text) == 0) {
        got = lw_sha256(lw_buf_str(&text));
        same = lw_digest_eq(&got, d);
    }
    lw_buf_fini(&text);
    return same;
}

static int put(struct lw_store *s, const char *root, struct lw_str text, struct lw_digest *out,
               struct lw_store_error *err)
{
    struct lw_digest d = lw_sha256(text);
    struct blob_path p;
    char temp[32];
    int shelf;
    int rc = 0;

    if (text.n > LW_STORE_BLOB)
        return lw_store_fail(err, -LW_ERR_LIMIT, "a surface of %zu bytes is too large to keep",
                             text.n);
    path_of(s, root, &d, &p);
    shelf = open_shelf(s, &p, /* create= */ true, err);
    if (shelf < 0)
        return lw_store_fail_errno(err, "make the folder for", p.full);
    if (!is_there(shelf, &p, &d)) {
        snprintf(temp, sizeof(temp), "new.%ld", (long)getpid());
        rc = lw_store_write_file(shelf, temp, p.name, text, 0600, p.full, err);
    }
    close(shelf);
    if (rc == 0)
        *out = d;
    return rc;
}

static int get(struct lw_store *s, const char *root, const struct lw_digest *d, struct lw_buf *out,
               struct lw_store_error *err)
{
    struct lw_digest got;
    struct lw_buf text;
    struct blob_path p;
    int shelf;
    int rc;

    path_of(s, root, d, &p);
    shelf = open_shelf(s, &p, /* create= */ false, err);
    if (shelf < 0)
        return lw_store_fail(err, -LW_ERR_DAMAGED,
                             "%s is missing, though a record names it; restore it from a copy",
                             p.full);
    lw_buf_init(&text, LW_STORE_BLOB + 65536);
    rc = read_blob(shelf, &p, &text);
    close(shelf);
    got = lw_sha256(lw_buf_str(&text));
    if (rc == -LW_ERR_IO) {
        rc = lw_store_fail_errno(err, "read", p.full);
    } else if (rc != 0 || !lw_digest_eq(&got, d)) {
        rc = lw_store_fail(err, -LW_ERR_DAMAGED,
                           "%s is not what its record says it is; restore it from a copy", p.full);
    } else {
        lw_buf_adds(out, lw_buf_str(&text));
        rc = lw_buf_status(out);
        if (rc != 0)
            lw_store_fail(err, rc, "%s does not fit the caller's limit", p.full);
    }
    lw_buf_fini(&text);
    return rc;
}

int lw_blob_put(struct lw_store *s, struct lw_str text, struct lw_digest *out,
                struct lw_store_error *err)
{
    return put(s, OBJECTS, text, out, err);
}

int lw_blob_get(struct lw_store *s, const struct lw_digest *d, struct lw_buf *out,
                struct lw_store_error *err)
{
    return get(s, OBJECTS, d, out, err);
}

int lw_args_put(struct lw_store *s, struct lw_str text, struct lw_digest *out,
                struct lw_store_error *err)
{
    return put(s, ARGUMENTS, text, out, err);
}

static bool there(const struct lw_store *s, const char *root, const struct lw_digest *d)
{
    struct blob_path p;
    int shelf;
    bool yes;

    path_of(s, root, d, &p);
    shelf = open_shelf(s, &p, /* create= */ false, NULL);
    yes = shelf >= 0 && faccessat(shelf, p.name, F_OK, AT_SYMLINK_NOFOLLOW) == 0;
    if (shelf >= 0)
        close(shelf);
    return yes;
}

int lw_args_get(struct lw_store *s, const struct lw_digest *d, struct lw_buf *out,
                struct lw_store_error *err)
{
    char text[LW_DIGEST_TEXT_BUF];

    if (there(s, ARGUMENTS, d))
        return get(s, ARGUMENTS, d, out, err);
    if (there(s, OBJECTS, d)) /* kept there by earlier versions */
        return get(s, OBJECTS, d, out, err);
    return lw_store_fail(err, -LW_ERR_NOTFOUND,
                         "the arguments of this call are not kept any more; their digest is %.*s",
                         LW_FMT(lw_digest_text(d, text)));
}

/* ---- forgetting ---- */

static void sweep_shelf(int root, const char *shelf,
                        bool (*keep)(void *user, const struct lw_digest *d, int64_t written_ms),
                        void *user)
{
    char text[sizeof("sha256:") + LW_DIGEST_HEX];
    int fd = openat(root, shelf, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    DIR *dir = fd >= 0 ? fdopendir(fd) : NULL;
    const struct dirent *e;
    struct lw_digest d;
    struct stat st;

    if (!dir && fd >= 0)
        close(fd);
    while (dir && (e = readdir(dir)) != NULL) {
        snprintf(text, sizeof(text), "sha256:%.2s%.62s", shelf, e->d_name);
        if (lw_digest_parse(lw_strz(text), &d) &&
            fstatat(fd, e->d_name, &st, AT_SYMLINK_NOFOLLOW) == 0 &&
            !keep(user, &d, (int64_t)st.st_mtim.tv_sec * 1000 + st.st_mtim.tv_nsec / 1000000))
            (void)unlinkat(fd, e->d_name, 0);
    }
    if (dir)
        closedir(dir);
}

void lw_args_sweep(struct lw_store *s,
                   bool (*keep)(void *user, const struct lw_digest *d, int64_t written_ms),
                   void *user)
{
    int fd = openat(s->dirfd, ARGUMENTS, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    DIR *dir = fd >= 0 ? fdopendir(fd) : NULL;
    const struct dirent *e;

    if (!dir && fd >= 0)
        close(fd);
    while (dir && (e = readdir(dir)) != NULL) {
        if (strlen(e->d_name) == 2 && e->d_name[0] != '.')
            sweep_shelf(fd, e->d_name, keep, user);
    }
    if (dir)
        closedir(dir);
}
