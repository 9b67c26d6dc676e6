/* Text in the headers of the modern transport: as it stands, or Base64 between "=?base64?" and
 * "?=". Source: 2026-07-28 basic/transports/streamable-http, "Value Encoding". */
#ifndef LW_MCP_HEADER_TEXT_H
#define LW_MCP_HEADER_TEXT_H

#include "lib/base/buf.h"

/* Longer values are not put into a header, nor read from an encoded one. */
#define LW_HEADER_TEXT_MAX 8192

/* Appends `value`, encoded when it could not stand for itself in a header: not visible ASCII with
 * inner blanks, empty, or looking like an encoded one. A value that is too long fails `to`. */
void lw_header_text_put(struct lw_buf *to, struct lw_str value);

/* What a header says, in *out, which points into `header` or `room`. False when it has characters
 * that no such header may have, or is marked as encoded and is not in the one spelling of Base64 of
 * valid UTF-8. */
bool lw_header_text_get(struct lw_str header, struct lw_buf *room, struct lw_str *out);

#endif
