#include "src/http/tls.h"

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <stdio.h>
#include <string.h>

static const unsigned char alpn[] = {8, 'h', 't', 't', 'p', '/', '1', '.', '1'};

static int fail(SSL_CTX *ctx, char error[256], const char *what, const char *path)
{
    const char *reason = ERR_reason_error_string(ERR_peek_last_error());

    snprintf(error, 256, "%s%s%.120s: %s", what, path ? " " : "", path ? path : "",
             reason ? reason : "TLS is not available");
    ERR_clear_error();
    SSL_CTX_free(ctx);
    return -LW_ERR_CRYPTO;
}

static bool harden(SSL_CTX *ctx)
{
    SSL_CTX_set_mode(ctx, SSL_MODE_RELEASE_BUFFERS | SSL_MODE_AUTO_RETRY);
    SSL_CTX_set_options(ctx, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION |
                                 SSL_OP_CIPHER_SERVER_PREFERENCE);
    return SSL_CTX_set_min_proto_version(ctx, TLS1_2_VERSION) == 1 &&
           SSL_CTX_set_cipher_list(ctx, "ECDHE+AESGCM:ECDHE+CHACHA20") == 1;
}

/* Only http/1.1 is spoken; a client that offers others only gets none, and no handshake. */
static int on_alpn(SSL *ssl, const unsigned char **out, unsigned char *n, const unsigned char *in,
                   unsigned in_n, void *arg)
{
    unsigned char *hit = NULL;

    (void)ssl;
    (void)arg;
    if (SSL_select_next_proto(&hit, n, alpn, sizeof(alpn), in, in_n) != OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_ALERT_FATAL;
    *out = hit;
    return SSL_TLSEXT_ERR_OK;
}

int lw_tls_server(const char *cert, const char *key, SSL_CTX **out, char error[256])
{
    SSL_CTX *ctx;

    ERR_clear_error();
    ctx = SSL_CTX_new(TLS_server_method());
    if (!ctx || !harden(ctx))
        return fail(ctx, error, "TLS cannot be set up", NULL);
    if (SSL_CTX_use_certificate_chain_file(ctx, cert) != 1)
        return fail(ctx, error, "cannot use the certificate", cert);
    if (SSL_CTX_use_PrivateKey_file(ctx, key, SSL_FILETYPE_PEM) != 1)
        return fail(ctx, error, "cannot use the key", key);
    if (SSL_CTX_check_private_key(ctx) != 1)
        return fail(ctx, error, "certificate and key do not belong together:", key);
    SSL_CTX_set_alpn_select_cb(ctx, on_alpn, NULL);
    SSL_CTX_set_session_id_context(ctx, (const unsigned char *)"landwaiter", 10);
    *out = ctx;
    return 0;
}

int lw_tls_client(const char *ca, SSL_CTX **out, char error[256])
{
    SSL_CTX *ctx;

    ERR_clear_error();
    ctx = SSL_CTX_new(TLS_client_method());
    if (!ctx || !harden(ctx) || SSL_CTX_set_alpn_protos(ctx, alpn, sizeof(alpn)) != 0)
        return fail(ctx, error, "TLS cannot be set up", NULL);
    if (ca ? SSL_CTX_load_verify_file(ctx, ca) != 1 : SSL_CTX_set_default_verify_paths(ctx) != 1)
        return fail(ctx, error, "cannot use the certificate authorities", ca);
    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, NULL);
    *out = ctx;
    return 0;
}

int lw_tls_session(SSL_CTX *ctx, const char *host, bool literal, SSL **out)
{
    SSL *ssl = SSL_new(ctx);
    bool good;

    if (!ssl)
        return -LW_ERR_NOMEM;
    SSL_set_hostflags(ssl, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    if (literal)
        good = X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(ssl), host) == 1;
    else
        good = SSL_set1_host(ssl, host) == 1 && SSL_set_tlsext_host_name(ssl, host) == 1;
    if (!good) {
        SSL_free(ssl);
        return -LW_ERR_CRYPTO;
    }
    *out = ssl;
    return 0;
}
