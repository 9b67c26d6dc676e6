/* The signing key's file: made once, 0600, and refused when others could have read it. */
#include <errno.h>
#include <fcntl.h>
#include <openssl/crypto.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "src/store/parts.h"

#define KEY_MAX 16384

static int check_mode(const struct stat *st, const char *dir, struct lw_store_error *err)
{
    if (!S_ISREG(st->st_mode))
        return lw_store_fail(err, -LW_ERR_PERM,
                             "the signing key %s/key is no regular file; move it away", dir);
    if (st->st_uid != geteuid())
        return lw_store_fail(
            err, -LW_ERR_PERM,
            "the signing key %s/key belongs to user %u; run as that user, or choose "
            "another folder with --state",
            dir, (unsigned)st->st_uid);
    if (st->st_mode & 077)
        return lw_store_fail(err, -LW_ERR_PERM,
                             "the signing key %s/key can be read by others (mode %04o): receipts "
                             "signed with it prove nothing. If nobody did: chmod 600 %s/key",
                             dir, (unsigned)st->st_mode & 07777, dir);
    return 0;
}

int lw_store_key_load(int dirfd, const char *dir, struct lw_signer **out,
                      struct lw_store_error *err)
{
    char path[LW_STORE_PATH + 8];
    struct lw_buf pem;
    struct stat st;
    int fd = openat(dirfd, "key", O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    int rc;

    snprintf(path, sizeof(path), "%s/key", dir);
    if (fd < 0)
        return lw_store_fail_errno(err, "read the signing key", path);
    lw_buf_init(&pem, KEY_MAX + 65536);
    rc = fstat(fd, &st) == 0 ? check_mode(&st, dir, err)
                             : lw_store_fail_errno(err, "read the signing key", path);
    if (rc == 0 && lw_store_read_fd(fd, KEY_MAX, &pem) != 0)
        rc = lw_store_fail_errno(err, "read the signing key", path);
    if (rc == 0 && lw_signer_load(lw_buf_str(&pem), out) != 0)
        rc = lw_store_fail(err, -LW_ERR_CRYPTO,
                           "the signing key %s is not an Ed25519 private key in PEM (PKCS#8); "
                           "restore it from a copy",
                           path);
    close(fd);
    if (pem.p)
        OPENSSL_cleanse(pem.p, pem.cap);
    lw_buf_fini(&pem);
    return rc;
}

int lw_store_key_make(int dirfd, const char *dir, struct lw_signer **out,
                      struct lw_store_error *err)
{
    char path[LW_STORE_PATH + 8];
    struct lw_signer *made = NULL;
    struct lw_buf pem;
    int rc;

    snprintf(path, sizeof(path), "%s/key", dir);
    if (lw_signer_generate(&made) != 0)
        return lw_store_fail(err, -LW_ERR_CRYPTO, "cannot make a signing key: OpenSSL refused");
    lw_buf_init(&pem, KEY_MAX);
    rc = lw_signer_pem(made, &pem);
    if (rc == 0)
        rc = lw_store_write_file(dirfd, "key.new", "key", lw_buf_str(&pem), 0600, path, err);
    else
        lw_store_fail(err, rc, "cannot write the signing key as text");
    if (pem.p)
        OPENSSL_cleanse(pem.p, pem.cap);
    lw_buf_fini(&pem);
    if (rc == 0)
        *out = made;
    else
        lw_signer_free(&made);
    return rc;
}
