/* Ed25519 keys and the signed note of a checkpoint. The note's fourth line, "time …", is a C2SP
 * extension line: with it a signature covers every byte of its record that the chain does not
 * determine. Owns these spellings; what a checkpoint proves is the verifier's. */
#include "lib/receipt/note.h"

#include <openssl/bio.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>
#include <stdlib.h>

#include "lib/base/base64.h"

#define ALG_ED25519 1
#define DASH        "\xe2\x80\x94 " /* U+2014 and a space */

struct lw_signer {
    EVP_PKEY *key;
    uint8_t pub[32];
};

static bool origin_valid(struct lw_str s)
{
    if (s.n == 0 || s.n > LW_ORIGIN_MAX)
        return false;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] <= ' ' || s.p[i] > '~' || strchr("+\"\\", s.p[i]))
            return false;
    }
    return true;
}

static void key_id(struct lw_str origin, const uint8_t pub[32], uint8_t id[4])
{
    struct lw_str parts[3] = {origin, LW_STR("\n\x01"), lw_str((const char *)pub, 32)};
    struct lw_digest d = lw_sha256_parts(parts, 3);

    memcpy(id, d.b, 4);
}

/* ---- the private key ---- */

static int adopt(EVP_PKEY *key, struct lw_signer **out)
{
    struct lw_signer *s = NULL;
    size_t n = sizeof(s->pub);
    int rc = -LW_ERR_CRYPTO;

    if (!key || EVP_PKEY_is_a(key, "ED25519") != 1)
        goto fail;
    rc = -LW_ERR_NOMEM;
    s = calloc(1, sizeof(*s));
    if (!s)
        goto fail;
    rc = -LW_ERR_CRYPTO;
    if (EVP_PKEY_get_raw_public_key(key, s->pub, &n) != 1 || n != sizeof(s->pub))
        goto fail;
    s->key = key;
    *out = s;
    return 0;
fail:
    free(s);
    EVP_PKEY_free(key);
    return rc;
}

/* An encrypted key is refused: nobody is there to type a password. */
static int no_password(char *buf, int size, int rwflag, void *user)
{
    (void)buf;
    (void)size;
    (void)rwflag;
    (void)user;
    return -1;
}

int lw_signer_load(struct lw_str pem, struct lw_signer **out)
{
    BIO *in;
    EVP_PKEY *key;

    if (pem.n == 0 || pem.n > 65536)
        return -LW_ERR_CRYPTO;
    in = BIO_new_mem_buf(pem.p, (int)pem.n);
    if (!in)
        return -LW_ERR_NOMEM;
    key = PEM_read_bio_PrivateKey(in, NULL, no_password, NULL);
    BIO_free(in);
    return adopt(key, out);
}

int lw_signer_generate(struct lw_signer **out)
{
    return adopt(EVP_PKEY_Q_keygen(NULL, NULL, "ED25519"), out);
}

void lw_signer_free(struct lw_signer **s)
{
    if (!*s)
        return;
    EVP_PKEY_free((*s)->key);
    free(*s);
    *s = NULL;
}

int lw_signer_pem(const struct lw_signer *s, struct lw_buf *to)
{
    BIO *out = BIO_new(BIO_s_mem());
    char *p = NULL;
    long n;
    int rc = -LW_ERR_CRYPTO;

    if (out && PEM_write_bio_PKCS8PrivateKey(out, s->key, NULL, NULL, 0, NULL, NULL) == 1) {
        n = BIO_get_mem_data(out, &p);
        lw_buf_add(to, p, n > 0 ? (size_t)n : 0);
        rc = lw_buf_status(to);
        OPENSSL_cleanse(p, n > 0 ? (size_t)n : 0);
    }
    BIO_free(out);
    return rc;
}

int lw_signer_vkey(const struct lw_signer *s, struct lw_str origin, struct lw_buf *to)
{
    uint8_t id[4];
    uint8_t tagged[33];
    char hex[9];

    if (!origin_valid(origin))
        return -LW_ERR_SYNTAX;
    key_id(origin, s->pub, id);
    lw_hex(id, 4, hex);
    tagged[0] = ALG_ED25519;
    memcpy(tagged + 1, s->pub, 32);
    lw_buf_adds(to, origin);
    lw_buf_addc(to, '+');
    lw_buf_addz(to, hex);
    lw_buf_addc(to, '+');
    lw_base64_put(to, tagged, sizeof(tagged));
    return lw_buf_status(to);
}

int lw_signer_tag(const struct lw_signer *s, struct lw_str label, struct lw_str data,
                  struct lw_digest *out)
{
    uint8_t raw[32];
    size_t n = sizeof(raw);
    struct lw_digest key;
    struct lw_digest tag;
    unsigned got = 0;
    bool ok;

    if (EVP_PKEY_get_raw_private_key(s->key, raw, &n) != 1 || n != sizeof(raw))
        return -LW_ERR_CRYPTO;
    key = lw_sha256_parts((struct lw_str[]){LW_STR("landwaiter/tag/v1\n"), label, LW_STR("\n"),
                                            lw_str((const char *)raw, sizeof(raw))},
                          4);
    OPENSSL_cleanse(raw, sizeof(raw));
    ok = HMAC(EVP_sha256(), key.b, LW_DIGEST_SIZE, (const unsigned char *)data.p, data.n, tag.b,
              &got) &&
         got == LW_DIGEST_SIZE;
    OPENSSL_cleanse(&key, sizeof(key));
    if (!ok)
        return -LW_ERR_CRYPTO;
    *out = tag;
    return 0;
}

/* ---- the public key ---- */

int lw_vkey_parse(struct lw_str text, struct lw_vkey *out)
{
    struct lw_vkey k = {{0}, {0}, {0}};
    uint8_t tagged[33];
    char hex[9];
    size_t plus = lw_str_find(text, LW_STR("+"), 0);
    struct lw_str rest;

    if (plus == (size_t)-1 || !origin_valid(lw_str(text.p, plus)))
        return -LW_ERR_SYNTAX;
    rest = lw_str(text.p + plus + 1, text.n - plus - 1);
    if (rest.n != 9 + LW_BASE64_LEN(33) || rest.p[8] != '+')
        return -LW_ERR_SYNTAX;
    if (!lw_base64_get(lw_str(rest.p + 9, rest.n - 9), tagged, 33) || tagged[0] != ALG_ED25519)
        return -LW_ERR_SYNTAX;
    memcpy(k.pub, tagged + 1, 32);
    key_id(lw_str(text.p, plus), k.pub, k.id);
    lw_hex(k.id, 4, hex);
    if (memcmp(hex, rest.p, 8) != 0)
        return -LW_ERR_SYNTAX;
    memcpy(k.origin, text.p, plus);
    *out = k;
    return 0;
}

int lw_vkey_named(const struct lw_vkey *key, struct lw_str origin, struct lw_vkey *out)
{
    struct lw_vkey k = {{0}, {0}, {0}};

    if (!origin_valid(origin))
        return -LW_ERR_SYNTAX;
    memcpy(k.origin, origin.p, origin.n);
    memcpy(k.pub, key->pub, sizeof(k.pub));
    key_id(origin, k.pub, k.id);
    *out = k;
    return 0;
}

/* ---- the note ---- */

static void put_body(struct lw_buf *to, struct lw_str origin, uint64_t size,
                     const struct lw_digest *root, int64_t wall_ms)
{
    char time[LW_TIME_TEXT_BUF];

    lw_buf_adds(to, origin);
    lw_buf_addc(to, '\n');
    lw_buf_addi(to, (int64_t)size);
    lw_buf_addc(to, '\n');
    lw_base64_put(to, root->b, LW_DIGEST_SIZE);
    lw_buf_addz(to, "\ntime ");
    lw_buf_adds(to, lw_time_text(wall_ms, time));
    lw_buf_addc(to, '\n');
}

int lw_note_write(struct lw_buf *to, const struct lw_signer *s, struct lw_str origin, uint64_t size,
                  const struct lw_digest *root, int64_t wall_ms)
{
    uint8_t blob[4 + 64];
    size_t n = 64;
    size_t from = to->n;
    EVP_MD_CTX *ctx;
    bool ok;

    if (!origin_valid(origin))
        return -LW_ERR_SYNTAX;
    put_body(to, origin, size, root, wall_ms);
    if (lw_buf_status(to) != 0)
        return -LW_ERR_LIMIT;
    key_id(origin, s->pub, blob);
    ctx = EVP_MD_CTX_new();
    ok =
        ctx && EVP_DigestSignInit(ctx, NULL, NULL, NULL, s->key) == 1 &&
        EVP_DigestSign(ctx, blob + 4, &n, (const unsigned char *)to->p + from, to->n - from) == 1 &&
        n == 64;
    EVP_MD_CTX_free(ctx);
    if (!ok)
        return -LW_ERR_CRYPTO;
    lw_buf_addz(to, "\n" DASH);
    lw_buf_adds(to, origin);
    lw_buf_addc(to, ' ');
    lw_base64_put(to, blob, sizeof(blob));
    lw_buf_addc(to, '\n');
    return lw_buf_status(to);
}

static struct lw_str take_line(struct lw_str *s)
{
    size_t n = lw_str_find(*s, LW_STR("\n"), 0);
    struct lw_str line = lw_str(s->p, n == (size_t)-1 ? 0 : n);

    if (n == (size_t)-1)
        *s = lw_str(s->p, 0);
    else
        *s = lw_str(s->p + n + 1, s->n - n - 1);
    return line;
}

/* Up to 16 digits; the spelling is compared by the caller. */
static uint64_t small_number(struct lw_str s)
{
    uint64_t v = 0;

    for (size_t i = 0; i < s.n && i < 16; i++)
        v = v * 10 + (uint64_t)(unsigned char)(s.p[i] - '0');
    return v;
}

int lw_note_parse(struct lw_str text, struct lw_note *out)
{
    struct lw_note n = {.size = 0};
    struct lw_str rest = text;
    struct lw_str root;
    struct lw_str time;
    struct lw_str sig;
    uint8_t blob[4 + 64];
    struct lw_buf again;
    int rc = -LW_ERR_SYNTAX;

    if (text.n > LW_NOTE_MAX)
        return -LW_ERR_SYNTAX;
    n.origin = take_line(&rest);
    n.size = small_number(take_line(&rest));
    root = take_line(&rest);
    time = take_line(&rest);
    n.body = lw_str(text.p, text.n - rest.n);
    if (!origin_valid(n.origin) || !lw_base64_get(root, n.root.b, LW_DIGEST_SIZE) || time.n < 5 ||
        lw_time_parse(lw_str(time.p + 5, time.n - 5), &n.ts) != 0)
        return -LW_ERR_SYNTAX;
    sig = lw_str(rest.p, rest.n);
    if (sig.n < LW_BASE64_LEN(68) + 1 ||
        !lw_base64_get(lw_str(sig.p + sig.n - 1 - LW_BASE64_LEN(68), (size_t)LW_BASE64_LEN(68)),
                       blob, 68))
        return -LW_ERR_SYNTAX;
    memcpy(n.key_id, blob, 4);
    memcpy(n.sig, blob + 4, 64);
    /* The one spelling of what was read must be what was there. */
    lw_buf_init(&again, LW_NOTE_MAX);
    put_body(&again, n.origin, n.size, &n.root, n.ts);
    lw_buf_addz(&again, "\n" DASH);
    lw_buf_adds(&again, n.origin);
    lw_buf_addc(&again, ' ');
    lw_base64_put(&again, blob, sizeof(blob));
    lw_buf_addc(&again, '\n');
    if (lw_buf_status(&again) == 0 && lw_str_eq(lw_buf_str(&again), text)) {
        *out = n;
        rc = 0;
    }
    lw_buf_fini(&again);
    return rc;
}

bool lw_note_verify(const struct lw_note *n, const struct lw_vkey *key)
{
    EVP_PKEY *pub;
    EVP_MD_CTX *ctx;
    bool ok;

    if (!lw_str_eqz(n->origin, key->origin) || memcmp(n->key_id, key->id, 4) != 0)
        return false;
    pub = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, NULL, key->pub, sizeof(key->pub));
    ctx = EVP_MD_CTX_new();
    ok = pub && ctx && EVP_DigestVerifyInit(ctx, NULL, NULL, NULL, pub) == 1 &&
         EVP_DigestVerify(ctx, n->sig, sizeof(n->sig), (const unsigned char *)n->body.p,
                          n->body.n) == 1;
    EVP_MD_CTX_free(ctx);
    EVP_PKEY_free(pub);
    return ok;
}

/* ---- the checkpoint record ---- */

int lw_receipt_checkpoint(struct lw_chain *c, const struct lw_signer *s, struct lw_str origin,
                          int64_t wall_ms, struct lw_buf *to)
{
    struct lw_digest root = lw_merkle_root(&c->tree);
    char root_text[LW_DIGEST_TEXT_BUF];
    char id[LW_RECEIPT_ID_MAX];
    struct lw_buf note;
    struct lw_buf data;
    int rc;

    lw_buf_init(&note, LW_NOTE_MAX);
    lw_buf_init(&data, 2 * LW_NOTE_MAX);
    rc = lw_note_write(&note, s, origin, c->tree.size, &root, wall_ms);
    if (rc != 0)
        goto out;
    lw_buf_addz(&data, "{\"note\":\"");
    /* An origin needs no escape, nor does base64: newlines are all there is. */
    for (size_t i = 0; i < note.n; i++) {
        if (note.p[i] == '\n')
            lw_buf_addz(&data, "\\n");
        else
            lw_buf_addc(&data, note.p[i]);
    }
    lw_buf_addz(&data, "\",\"root\":\"");
    lw_buf_adds(&data, lw_digest_text(&root, root_text));
    lw_buf_addz(&data, "\",\"size\":");
    lw_buf_addi(&data, (int64_t)c->tree.size);
    lw_buf_addc(&data, '}');
    rc = lw_buf_status(&data);
    if (rc == 0)
        rc = lw_receipt_append(c, LW_PHASE_CHECKPOINT, lw_buf_str(&data), wall_ms, to, id);
out:
    lw_buf_fini(&note);
    lw_buf_fini(&data);
    return rc;
}
