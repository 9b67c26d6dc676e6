/* The TLS half of a wire. Used by wire.c only. */
#ifndef LW_HTTP_WIRE_TLS_H
#define LW_HTTP_WIRE_TLS_H

#include "src/http/wire.h"

/* `n` bytes of ciphertext arrived in the scratch buffer. */
void lw_wire_tls_got(struct lw_wire *w, size_t n);
/* Hands out what is decrypted already: after reading was started again. */
void lw_wire_tls_pump(struct lw_wire *w);
/* Encrypts and sends; 0 or -LW_ERR_x. */
LW_CHECKED int lw_wire_tls_send(struct lw_wire *w, const uv_buf_t *bufs, unsigned count);
/* The peer closed the connection: orderly only if it said so before. */
bool lw_wire_tls_orderly(const struct lw_wire *w);
/* Says goodbye. */
void lw_wire_tls_bye(struct lw_wire *w);

/* Of wire.c: bytes to the socket as they are; the end of the connection, once. */
void lw_wire_raw_send(struct lw_wire *w, const uv_buf_t *bufs, unsigned count);
void lw_wire_end(struct lw_wire *w, int err, const char *text);

#endif
