/* Writes heads of requests and responses. Headers of callers are checked: what would break the
 * framing never reaches the wire. */
#ifndef LW_HTTP_COMPOSE_H
#define LW_HTTP_COMPOSE_H

#include "lib/base/buf.h"
#include "src/http/server.h"

#define LW_HTTP_DATE 29 /* Sun, 06 Nov 1994 08:49:37 GMT */

enum lw_http_framing {
    LW_FRAME_LENGTH,  /* Content-Length */
    LW_FRAME_CHUNKED, /* Transfer-Encoding: chunked */
    LW_FRAME_NONE,    /* neither: no body, or one that ends with the connection */
};

/* RFC 9110 5.6.7 date of `unix_s`. */
void lw_http_date(int64_t unix_s, char out[LW_HTTP_DATE + 1]);
/* The standard phrase; "" for codes that have none. */
const char *lw_http_phrase(unsigned status);

/* Appends a response head. Host, Content-Length, Transfer-Encoding, Connection and Date among the
 * caller's headers are left out. -LW_ERR_SYNTAX: a name is no token or a value has control
 * characters; `b` then holds part of a head. */
LW_CHECKED int lw_http_response_head(struct lw_buf *b, unsigned status, struct lw_str date,
                                     const struct lw_http_header *headers, size_t count,
                                     enum lw_http_framing framing, size_t length, bool close);
/* The caller's headers only, under the same rules, without the empty line. */
LW_CHECKED int lw_http_add_headers(struct lw_buf *b, const struct lw_http_header *headers,
                                   size_t count);

#endif
