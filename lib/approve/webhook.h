/* Standard Webhooks 1.0: signatures of messages that programs send each other over HTTP, with a
 * shared secret (https://www.standardwebhooks.com, "symmetric", v1).
 *
 * Decides whether a message is of whoever has the key, and of now. Whether it came before is for
 * those who keep records to know. */
#ifndef LW_APPROVE_WEBHOOK_H
#define LW_APPROVE_WEBHOOK_H

#include "lib/approve/api.h"
#include "lib/base/base64.h"

#define LW_WEBHOOK_KEY_MIN     24 /* bytes */
#define LW_WEBHOOK_KEY_MAX     64
#define LW_WEBHOOK_KEYS        4 /* of one party, while they change */
#define LW_WEBHOOK_SECRET_MAX  (6 + LW_BASE64_LEN(LW_WEBHOOK_KEY_MAX)) /* characters */
#define LW_WEBHOOK_ID_MAX      128                                     /* characters */
#define LW_WEBHOOK_TIME_MAX    12
#define LW_WEBHOOK_SIGNED_MAX  1024 /* characters of the header with the signatures */
#define LW_WEBHOOK_SIGNATURE   (3 + LW_BASE64_LEN(LW_DIGEST_SIZE)) /* "v1," and the rest */
#define LW_WEBHOOK_TOLERANCE_S 300

struct lw_webhook_key {
    uint8_t b[LW_WEBHOOK_KEY_MAX];
    size_t n;
};

/* What is wrong with the secret ("whsec_" and Base64), or NULL and *out is it. */
const char *lw_webhook_key_read(struct lw_str secret, struct lw_webhook_key *out);

/* What came, header by header; p NULL: it did not. */
struct lw_webhook {
    struct lw_str id;
    struct lw_str timestamp; /* seconds since 1970 */
    struct lw_str signature; /* a list, with blanks between */
    struct lw_str body;
};

/* Whether the headers have the form that they must. NULL, or what is wrong. */
const char *lw_webhook_form(const struct lw_webhook *w);
/* Writes "v1,…" and a NUL. -LW_ERR_CRYPTO. */
LW_CHECKED int lw_webhook_sign(const struct lw_webhook_key *key, const struct lw_webhook *w,
                               char out[LW_WEBHOOK_SIGNATURE + 1]);
/* Whether one of its signatures is of one of the keys. All are tried and compared in the same time.
 * Needs the form. */
bool lw_webhook_is_signed(const struct lw_webhook *w, const struct lw_webhook_key *keys, size_t n);
/* Whether its time is at most LW_WEBHOOK_TOLERANCE_S from now. Needs the form. */
bool lw_webhook_is_now(const struct lw_webhook *w, int64_t wall_ms);

/* An answer to an approval, as a webhook brings it:
 *   {"type":"approval.answer","timestamp":"…","data":{"approval":"ID","answer":"approve"|"deny",
 *    "shown":"sha256:…","reason":"…"}}
 * `timestamp` and `reason` may be missing, nothing else may be there. What is wrong, or NULL; texts
 * point into the tree. */
const char *lw_webhook_answer_read(const struct lw_json *body, struct lw_str *id,
                                   enum lw_api_what *what, struct lw_api_answer *out);

#endif
