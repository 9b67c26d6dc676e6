#include "lib/approve/webhook.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include "lib/receipt/receipt.h"

#define PREFIX "whsec_"
#define V1     "v1,"

const char *lw_webhook_key_read(struct lw_str secret, struct lw_webhook_key *out)
{
    struct lw_webhook_key key = {.n = 0};
    struct lw_str text;

    if (!lw_str_starts(secret, LW_STR(PREFIX)))
        return "must be whsec_ and Base64";
    text = lw_str(secret.p + sizeof(PREFIX) - 1, secret.n - (sizeof(PREFIX) - 1));
    key.n = lw_base64_size(text);
    if (key.n < LW_WEBHOOK_KEY_MIN || key.n > LW_WEBHOOK_KEY_MAX)
        return "must stand for 24 to 64 bytes";
    if (!lw_base64_get(text, key.b, key.n))
        return "must be whsec_ and Base64";
    *out = key;
    OPENSSL_cleanse(&key, sizeof(key));
    return NULL;
}

/* ---- form ---- */

static bool is_number(struct lw_str s)
{
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9')
            return false;
    }
    return s.n > 0 && (s.n == 1 || s.p[0] != '0');
}

/* A dot would make two readings of what is signed. */
static bool is_id(struct lw_str s)
{
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];

        if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
              c == '_' || c == '-'))
            return false;
    }
    return s.n > 0 && s.n <= LW_WEBHOOK_ID_MAX;
}

const char *lw_webhook_form(const struct lw_webhook *w)
{
    if (!w->id.p || !w->timestamp.p || !w->signature.p)
        return "webhook-id, webhook-timestamp and webhook-signature must be there";
    if (!is_id(w->id))
        return "webhook-id has at most 128 letters, digits, _ and -";
    if (w->timestamp.n > LW_WEBHOOK_TIME_MAX || !is_number(w->timestamp))
        return "webhook-timestamp is a number of seconds";
    if (w->signature.n == 0 || w->signature.n > LW_WEBHOOK_SIGNED_MAX)
        return "webhook-signature has at most 1024 characters";
    return NULL;
}

/* ---- signatures ---- */

static bool compute(const struct lw_webhook_key *key, const struct lw_webhook *w,
                    struct lw_digest *out)
{
    const struct lw_str parts[] = {w->id, LW_STR("."), w->timestamp, LW_STR("."), w->body};
    struct lw_buf all;
    unsigned n = 0;
    bool ok;

    lw_buf_init(&all, (size_t)8 << 20);
    for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
        lw_buf_adds(&all, parts[i]);
    ok = lw_buf_status(&all) == 0 &&
         HMAC(EVP_sha256(), key->b, (int)key->n, (const unsigned char *)all.p, all.n, out->b, &n) &&
         n == LW_DIGEST_SIZE;
    lw_buf_fini(&all);
    return ok;
}

int lw_webhook_sign(const struct lw_webhook_key *key, const struct lw_webhook *w,
                    char out[LW_WEBHOOK_SIGNATURE + 1])
{
    struct lw_digest d;
    struct lw_buf b;
    int rc;

    if (!compute(key, w, &d))
        return -LW_ERR_CRYPTO;
    lw_buf_init(&b, LW_WEBHOOK_SIGNATURE + 1);
    lw_buf_addz(&b, V1);
    lw_base64_put(&b, d.b, sizeof(d.b));
    lw_buf_addc(&b, '\0');
    rc = lw_buf_status(&b);
    if (rc == 0)
        memcpy(out, b.p, b.n);
    lw_buf_fini(&b);
    return rc;
}

/* Whether the list has this one. Entries of other versions are passed over. */
static bool list_has(struct lw_str list, const struct lw_digest *expected)
{
    bool found = false;

    while (list.n > 0) {
        size_t end = lw_str_find(list, LW_STR(" "), 0);
        struct lw_str one = lw_str(list.p, end == (size_t)-1 ? list.n : end);
        struct lw_digest given;

        if (lw_str_starts(one, LW_STR(V1)) &&
            lw_base64_get(lw_str(one.p + sizeof(V1) - 1, one.n - (sizeof(V1) - 1)), given.b,
                          sizeof(given.b)) &&
            CRYPTO_memcmp(given.b, expected->b, sizeof(given.b)) == 0)
            found = true;
        if (end == (size_t)-1)
            break;
        list = lw_str(list.p + end + 1, list.n - end - 1);
    }
    return found;
}

bool lw_webhook_is_signed(const struct lw_webhook *w, const struct lw_webhook_key *keys, size_t n)
{
    bool found = false;

    for (size_t i = 0; i < n; i++) {
        struct lw_digest expected;

        if (compute(&keys[i], w, &expected) && list_has(w->signature, &expected))
            found = true;
        OPENSSL_cleanse(&expected, sizeof(expected));
    }
    return found;
}

bool lw_webhook_is_now(const struct lw_webhook *w, int64_t wall_ms)
{
    int64_t at = 0;
    int64_t apart;

    for (size_t i = 0; i < w->timestamp.n && i < LW_WEBHOOK_TIME_MAX; i++)
        at = at * 10 + (w->timestamp.p[i] - '0');
    apart = at * 1000 - wall_ms;
    return apart <= LW_WEBHOOK_TOLERANCE_S * 1000 && apart >= -(LW_WEBHOOK_TOLERANCE_S * 1000);
}

/* ---- answers ---- */

static struct lw_str text_of(const struct lw_json *json, const char *key)
{
    return lw_json_string_or(lw_json_getz(json, key), LW_STR_NONE);
}

static unsigned count(const struct lw_json *json, const char *const *names, size_t n)
{
    unsigned found = 0;

    for (size_t i = 0; i < n; i++)
        found += lw_json_getz(json, names[i]) != NULL;
    return found;
}

static bool is_approval(struct lw_str s)
{
    for (size_t i = 0; i < s.n; i++) {
        if (!((s.p[i] >= '0' && s.p[i] <= '9') || (s.p[i] >= 'a' && s.p[i] <= 'f') ||
              s.p[i] == '-'))
            return false;
    }
    return s.n > 0 && s.n < LW_RECEIPT_ID_MAX;
}

static const char *read_data(const struct lw_json *data, struct lw_str *id, enum lw_api_what *what,
                             struct lw_api_answer *out)
{
    static const char *const names[] = {"approval", "answer", "shown", "reason"};
    struct lw_str answer = text_of(data, "answer");
    struct lw_api_answer v = {.reason = LW_STR("")};

    if (!lw_json_is(data, LW_JSON_OBJECT) || data->count != count(data, names, 4))
        return "data has other members than approval, answer, shown and reason; who answers is "
               "known from the key, and is never taken from a body";
    if (!lw_str_eqz(answer, "approve") && !lw_str_eqz(answer, "deny"))
        return "data.answer is approve or deny";
    if (!is_approval(text_of(data, "approval")))
        return "data.approval is the id of an approval";
    v.has_shown = lw_digest_parse(text_of(data, "shown"), &v.shown);
    if (!v.has_shown)
        return "data.shown must be the digest that came with the text: sha256: and 64 hexadecimal "
               "digits";
    if (lw_json_getz(data, "reason"))
        v.reason = text_of(data, "reason");
    if (!v.reason.p || v.reason.n > LW_API_REASON_MAX)
        return "data.reason must be text of at most 2048 bytes";
    *id = text_of(data, "approval");
    *what = lw_str_eqz(answer, "approve") ? LW_API_APPROVE : LW_API_DENY;
    *out = v;
    return NULL;
}

const char *lw_webhook_answer_read(const struct lw_json *body, struct lw_str *id,
                                   enum lw_api_what *what, struct lw_api_answer *out)
{
    static const char *const names[] = {"type", "timestamp", "data"};
    const struct lw_json *time = lw_json_getz(body, "timestamp");

    if (!lw_json_is(body, LW_JSON_OBJECT) || body->count != count(body, names, 3) ||
        (time && time->type != LW_JSON_STRING))
        return "the body must be an object with type, timestamp and data, and nothing else";
    if (!lw_str_eqz(text_of(body, "type"), "approval.answer"))
        return "type must be approval.answer";
    return read_data(lw_json_getz(body, "data"), id, what, out);
}
