/* TLS over memory BIOs: ciphertext in, plain bytes into the owner's room, and back. */
#include "src/http/wire_tls.h"

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

int lw_wire_tls(struct lw_wire *w, SSL *ssl, bool server)
{
    w->ssl = ssl;
    w->rbio = BIO_new(BIO_s_mem());
    w->wbio = BIO_new(BIO_s_mem());
    if (!w->rbio || !w->wbio) {
        BIO_free(w->rbio);
        BIO_free(w->wbio);
        return -LW_ERR_NOMEM;
    }
    /* An empty BIO is "no bytes yet", not the end. */
    BIO_set_mem_eof_return(w->rbio, -1);
    SSL_set_bio(ssl, w->rbio, w->wbio);
    if (server)
        SSL_set_accept_state(ssl);
    else
        SSL_set_connect_state(ssl);
    return 0;
}

static void flush(struct lw_wire *w)
{
    char *p = NULL;
    long n = BIO_get_mem_data(w->wbio, &p);
    uv_buf_t buf;

    if (n <= 0)
        return;
    buf = uv_buf_init(p, (unsigned)n);
    lw_wire_raw_send(w, &buf, 1);
    (void)BIO_reset(w->wbio);
}

static const char *why(struct lw_wire *w)
{
    long verify = SSL_get_verify_result(w->ssl);
    unsigned long code = ERR_peek_error();
    const char *text;

    if (verify != X509_V_OK)
        return X509_verify_cert_error_string(verify);
    text = code ? ERR_reason_error_string(code) : NULL;
    return text ? text : "the TLS connection failed";
}

/* After a call that returned `rc` <= 0. Returns true when more bytes are all that is missing. */
static bool starved(struct lw_wire *w, int rc)
{
    int err = SSL_get_error(w->ssl, rc);

    if (err == SSL_ERROR_WANT_READ || err == SSL_ERROR_WANT_WRITE) {
        flush(w);
        return true;
    }
    if (err == SSL_ERROR_ZERO_RETURN) {
        lw_wire_end(w, 0, "the peer closed the connection");
    } else {
        flush(w); /* the alert */
        lw_wire_end(w, -LW_ERR_CRYPTO, why(w));
    }
    return false;
}

static bool handshake(struct lw_wire *w)
{
    int rc;

    ERR_clear_error();
    rc = SSL_do_handshake(w->ssl);
    if (rc != 1) {
        (void)starved(w, rc);
        return false;
    }
    flush(w);
    w->secure = true;
    if (w->ops->ready)
        w->ops->ready(w);
    return true;
}

void lw_wire_tls_pump(struct lw_wire *w)
{
    while (!w->closing && !w->ended) {
        size_t room = 0;
        char *p;
        int n;

        if (!w->secure) {
            if (!handshake(w))
                return;
            continue;
        }
        if (!w->reading)
            return;
        p = w->ops->room(w, &room);
        if (room == 0) {
            lw_wire_read(w, false);
            return;
        }
        ERR_clear_error();
        n = SSL_read(w->ssl, p, room > INT32_MAX ? INT32_MAX : (int)room);
        if (n <= 0) {
            if (starved(w, n))
                return;
            return;
        }
        w->ops->got(w, (size_t)n);
    }
}

void lw_wire_tls_got(struct lw_wire *w, size_t n)
{
    if (BIO_write(w->rbio, w->scratch, (int)n) != (int)n) {
        lw_wire_end(w, -LW_ERR_NOMEM, "no memory for a TLS record");
        return;
    }
    lw_wire_tls_pump(w);
}

int lw_wire_tls_send(struct lw_wire *w, const uv_buf_t *bufs, unsigned count)
{
    for (unsigned i = 0; i < count; i++) {
        size_t done = 0;

        while (done < bufs[i].len) {
            size_t n = 0;

            ERR_clear_error();
            if (SSL_write_ex(w->ssl, bufs[i].base + done, bufs[i].len - done, &n) != 1)
                return -LW_ERR_CRYPTO;
            done += n;
        }
    }
    flush(w);
    return 0;
}

bool lw_wire_tls_orderly(const struct lw_wire *w)
{
    return (SSL_get_shutdown(w->ssl) & SSL_RECEIVED_SHUTDOWN) != 0;
}

void lw_wire_tls_bye(struct lw_wire *w)
{
    if (!w->secure)
        return;
    ERR_clear_error();
    (void)SSL_shutdown(w->ssl);
    flush(w);
}
