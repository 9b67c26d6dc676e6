/* Is this text one JSON object in canonical form (RFC 8785), byte for byte? */
#ifndef LW_RECEIPT_CANONICAL_H
#define LW_RECEIPT_CANONICAL_H

#include <stdbool.h>

#include "lib/base/str.h"

#define LW_CANONICAL_DEPTH 32

/* True when `text` is an object that a strict parser accepts and whose canonical form is `text`
 * itself, nested at most LW_CANONICAL_DEPTH deep. Allocates nothing for records as the gate writes
 * them (no fractions), and reads each byte once. */
bool lw_canonical_object(struct lw_str text);

#endif
