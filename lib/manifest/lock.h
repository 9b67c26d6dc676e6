/* The lock file: manifests of several servers and views as one text that lives in version control.
 *
 * It is JSON, indented, with the members of every object in the order of RFC 8785, one on a line,
 * so that two versions compare line by line; lines whose first character is '#' are comments.
 * Beside each manifest stand digests that follow from it: of each part and fact, and those of other
 * projects (interop.h). What is read here grants: it is read as strictly as a manifest, and digests
 * that do not follow are an error.
 * Left to others: whose signature counts (src/store/lock.c), and which servers are held to it. */
#ifndef LW_MANIFEST_LOCK_H
#define LW_MANIFEST_LOCK_H

#include "lib/manifest/manifest.h"

#define LW_LOCK_SCHEMA    "landwaiter/lock/v1"
#define LW_LOCK_TEXT_MAX  ((size_t)96 << 20) /* bytes */
#define LW_LOCK_MANIFESTS 4096

struct lw_lock;

LW_CHECKED int lw_lock_new(struct lw_lock **out);
void lw_lock_free(struct lw_lock **l);

/* Takes the manifest over and clears the pointer. -LW_ERR_DUPLICATE for a server and view that are
 * there, -LW_ERR_LIMIT. */
LW_CHECKED int lw_lock_put(struct lw_lock *l, struct lw_manifest **m);
/* In the order of server and view. */
size_t lw_lock_count(const struct lw_lock *l);
const struct lw_manifest *lw_lock_at(const struct lw_lock *l, size_t i);
/* Of that view, or else the server's first: a manifest of one view is the baseline of another. */
const struct lw_manifest *lw_lock_find(const struct lw_lock *l, struct lw_str server,
                                       struct lw_str view);

/* The history of every manifest is left out. */
LW_CHECKED int lw_lock_forget_earlier(struct lw_lock *l);
/* What the file that this one replaces had, and what was before it, is the history of this one; not
 * the launch, which may be of another machine. */
LW_CHECKED int lw_lock_remember(struct lw_lock *l, const struct lw_lock *old);

/* SHA-256 of the canonical form, without signature, comments and layout. */
LW_CHECKED int lw_lock_digest(const struct lw_lock *l, struct lw_digest *out);
/* The signature as the file holds it, p NULL without one. */
struct lw_str lw_lock_signature(const struct lw_lock *l);
LW_CHECKED int lw_lock_sign(struct lw_lock *l, struct lw_str signature);

/* The file, `comment` (may be empty) above it, each of its lines behind "# ". */
void lw_lock_write(const struct lw_lock *l, struct lw_str comment, struct lw_buf *to);
/* Reads it. `err` (may be NULL) says where and why on failure: the parser's codes, -LW_ERR_UNKNOWN
 * for another schema, -LW_ERR_DAMAGED for everything that lw_lock_write would not write. */
LW_CHECKED int lw_lock_load(struct lw_str text, struct lw_lock **out, struct lw_json_error *err);

#endif
