/* Lock files on disk and their signatures. A signature is a note in the form of a checkpoint (C2SP
 * signed-note) under the log's name and "/lock", which no checkpoint of a log has: its root is the
 * digest of what the file says. What the file says is lib/manifest/lock.c's. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "src/store/parts.h"

#define KEY_MAX ((size_t)1024)

static struct lw_str name_of(const char *origin, char out[LW_ORIGIN_MAX + 16])
{
    snprintf(out, LW_ORIGIN_MAX + 16, "%s/lock", origin);
    return lw_strz(out);
}

int lw_store_sign_lock(struct lw_store *s, struct lw_lock *l, int64_t wall_ms,
                       struct lw_store_error *err)
{
    char name[LW_ORIGIN_MAX + 16];
    struct lw_digest digest;
    struct lw_buf note;
    int rc = lw_lock_digest(l, &digest);

    lw_buf_init(&note, LW_NOTE_MAX);
    if (rc == 0)
        rc = lw_note_write(&note, s->signer, name_of(s->origin, name), 0, &digest, wall_ms);
    if (rc == 0)
        rc = lw_lock_sign(l, lw_buf_str(&note));
    lw_buf_fini(&note);
    return rc == 0 ? 0 : lw_store_fail(err, rc, "the lock file cannot be signed");
}

static int check_signature(const struct lw_lock *l, const char *path, const char *vkey,
                           struct lw_store_error *err)
{
    char name[LW_ORIGIN_MAX + 16];
    struct lw_str text = lw_lock_signature(l);
    struct lw_digest digest;
    struct lw_vkey key;
    struct lw_vkey named;
    struct lw_note note;

    if (lw_vkey_parse(lw_strz(vkey), &key) != 0 ||
        lw_vkey_named(&key, name_of(key.origin, name), &named) != 0)
        return lw_store_fail(err, -LW_ERR_SYNTAX,
                             "the key that is to sign %s is no verifier key; it looks like "
                             "landwaiter/…+…+…, as in receipts/vkey",
                             path);
    if (!text.p)
        return lw_store_fail(err, -LW_ERR_MISSING,
                             "%s is not signed; write it with `landwaiter lock --sign`", path);
    if (lw_lock_digest(l, &digest) != 0)
        return lw_store_fail(err, -LW_ERR_NOMEM, "%s: out of memory", path);
    if (lw_note_parse(text, &note) != 0 || note.size != 0 || !lw_note_verify(&note, &named))
        return lw_store_fail(err, -LW_ERR_CRYPTO, "%s is not signed by the key of %s", path,
                             key.origin);
    if (!lw_digest_eq(&note.root, &digest))
        return lw_store_fail(err, -LW_ERR_CRYPTO,
                             "%s was changed after it was signed; sign it again with `landwaiter "
                             "lock --sign`",
                             path);
    return 0;
}

static int read_file(const char *path, size_t max, struct lw_buf *to, struct lw_store_error *err)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    int rc;

    if (fd < 0 && errno == ENOENT)
        return lw_store_fail(err, -LW_ERR_NOTFOUND, "there is no file %s", path);
    if (fd < 0)
        return lw_store_fail_errno(err, "open", path);
    rc = lw_store_read_fd(fd, max, to);
    if (rc == -LW_ERR_IO)
        lw_store_fail_errno(err, "read", path);
    else if (rc != 0)
        lw_store_fail(err, rc, "%s is longer than %zu bytes", path, max);
    close(fd);
    return rc;
}

int lw_lock_read(const char *path, const char *vkey, struct lw_lock **out,
                 struct lw_store_error *err)
{
    struct lw_json_error where;
    struct lw_lock *l = NULL;
    struct lw_buf text;
    int rc;

    lw_buf_init(&text, LW_LOCK_TEXT_MAX + 1);
    rc = read_file(path, LW_LOCK_TEXT_MAX, &text, err);
    if (rc == 0) {
        rc = lw_lock_load(lw_buf_str(&text), &l, &where);
        if (rc != 0)
            lw_store_fail(err, rc, "%s:%u:%u: %s", path, where.line, where.column, where.text);
    }
    if (rc == 0 && vkey)
        rc = check_signature(l, path, vkey, err);
    if (rc == 0)
        *out = l;
    else
        lw_lock_free(&l);
    lw_buf_fini(&text);
    return rc;
}

int lw_lock_read_key(const char *path, char **out, struct lw_store_error *err)
{
    struct lw_buf text;
    struct lw_vkey key;
    int rc;

    lw_buf_init(&text, KEY_MAX + 1);
    rc = read_file(path, KEY_MAX, &text, err);
    while (rc == 0 && text.n > 0 && (text.p[text.n - 1] == '\n' || text.p[text.n - 1] == ' '))
        text.n--;
    if (rc == 0 && lw_vkey_parse(lw_buf_str(&text), &key) != 0)
        rc = lw_store_fail(err, -LW_ERR_SYNTAX,
                           "%s holds no verifier key; it looks like "
                           "landwaiter/…+…+…, as in receipts/vkey",
                           path);
    if (rc == 0) {
        *out = lw_str_copyz(lw_buf_str(&text));
        rc = *out ? 0 : -LW_ERR_NOMEM;
    }
    lw_buf_fini(&text);
    return rc;
}
