/* TLS contexts of server and client: TLS 1.2 and up, ALPN http/1.1, peers verified. */
#ifndef LW_HTTP_TLS_H
#define LW_HTTP_TLS_H

#include <openssl/types.h>
#include <stdbool.h>

#include "lib/base/err.h"

/* `error` gets a sentence on failure. Free with SSL_CTX_free. */
LW_CHECKED int lw_tls_server(const char *cert, const char *key, SSL_CTX **out, char error[256]);
/* ca: PEM file, or NULL for the system's. */
LW_CHECKED int lw_tls_client(const char *ca, SSL_CTX **out, char error[256]);
/* A session that accepts only a certificate for `host` (a name, or an address if `literal`). */
LW_CHECKED int lw_tls_session(SSL_CTX *ctx, const char *host, bool literal, SSL **out);

#endif
