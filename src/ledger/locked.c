#include "src/ledger/locked.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

struct stamp { /* what tells that a file is another one */
    struct timespec changed;
    off_t size;
    ino_t inode;
    bool there;
};

struct lw_locked {
    char *path;
    char *vkey; /* NULL: need not be signed */
    const char *const *servers;
    struct lw_lock *lock;
    struct lw_digest digest;
    struct stamp seen;
};

static struct stamp look(const char *path)
{
    struct stat st;

    if (stat(path, &st) != 0)
        return (struct stamp){.there = false};
    return (struct stamp){st.st_ctim, st.st_size, st.st_ino, true};
}

static bool same(const struct stamp *a, const struct stamp *b)
{
    return a->there == b->there && a->size == b->size && a->inode == b->inode &&
           a->changed.tv_sec == b->changed.tv_sec && a->changed.tv_nsec == b->changed.tv_nsec;
}

static int read_lock(struct lw_locked *l, struct lw_store_error *err)
{
    struct lw_lock *fresh = NULL;
    struct lw_digest digest;
    int rc = lw_lock_read(l->path, l->vkey, &fresh, err);

    if (rc == 0)
        rc = lw_lock_digest(fresh, &digest);
    if (rc != 0) {
        lw_lock_free(&fresh);
        return rc;
    }
    lw_lock_free(&l->lock);
    l->lock = fresh;
    l->digest = digest;
    return 0;
}

int lw_locked_new(const char *path, const char *key_path, const char *const *servers,
                  struct lw_locked **out, struct lw_store_error *err)
{
    struct lw_locked *l = calloc(1, sizeof(*l));
    int rc = 0;

    if (!l)
        return -LW_ERR_NOMEM;
    l->servers = servers;
    l->path = strdup(path);
    if (!l->path)
        rc = -LW_ERR_NOMEM;
    if (rc == 0 && key_path)
        rc = lw_lock_read_key(key_path, &l->vkey, err);
    if (rc == 0) {
        l->seen = look(path); /* before reading: what comes later is noticed */
        rc = read_lock(l, err);
    }
    if (rc != 0)
        lw_locked_free(&l);
    else
        *out = l;
    return rc;
}

void lw_locked_free(struct lw_locked **lp)
{
    struct lw_locked *l = *lp;

    if (!l)
        return;
    lw_lock_free(&l->lock);
    free(l->path);
    free(l->vkey);
    free(l);
    *lp = NULL;
}

bool lw_locked_holds(const struct lw_locked *l, struct lw_str server)
{
    for (size_t i = 0; l && l->servers && l->servers[i]; i++) {
        if (lw_str_eqz(server, l->servers[i]))
            return true;
    }
    return false;
}

int lw_locked_manifest(const struct lw_locked *l, struct lw_str server, struct lw_str view,
                       struct lw_buf *out)
{
    const struct lw_manifest *m = lw_lock_find(l->lock, server, view);

    if (!m)
        return -LW_ERR_NOTFOUND;
    lw_manifest_write(m, out);
    return lw_buf_status(out);
}

int lw_locked_import(const struct lw_locked *l, struct lw_store *s, int64_t wall_ms,
                     struct lw_store_error *err)
{
    for (size_t i = 0; i < lw_lock_count(l->lock); i++) {
        const struct lw_manifest *m = lw_lock_at(l->lock, i);
        char id[LW_RECEIPT_ID_MAX];
        int rc;

        if (!lw_locked_holds(l, lw_manifest_server(m)))
            continue;
        rc = lw_store_import(s, m, &l->digest, wall_ms, id, err);
        if (rc != 0)
            return rc;
    }
    return 0;
}

int lw_locked_refresh(struct lw_locked *l, bool *changed, struct lw_store_error *err)
{
    struct stamp now = look(l->path);
    int rc;

    if (same(&now, &l->seen))
        return 0;
    l->seen = now;
    rc = read_lock(l, err);
    if (rc == 0)
        *changed = true;
    return rc;
}
