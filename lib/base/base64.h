/* Base64 (RFC 4648 section 4) in its one canonical spelling. */
#ifndef LW_BASE_BASE64_H
#define LW_BASE_BASE64_H

#include <stdint.h>

#include "lib/base/buf.h"

#define LW_BASE64_LEN(n) (((n) + 2) / 3 * 4)

void lw_base64_put(struct lw_buf *to, const uint8_t *p, size_t n);
/* How many bytes `text` stands for if it is Base64 at all, going by its length and padding. */
size_t lw_base64_size(struct lw_str text);
/* Reads exactly `n` bytes: padded, nothing else in between, unused bits zero. False otherwise. */
bool lw_base64_get(struct lw_str text, uint8_t *out, size_t n);

#endif
