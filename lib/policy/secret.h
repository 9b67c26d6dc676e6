/* Text that is shaped like a credential. */
#ifndef LW_POLICY_SECRET_H
#define LW_POLICY_SECRET_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/base/str.h"

/* The name of the first format found in `s` ("aws-access-key", "private-key", "high-entropy" …), or
 * NULL. Linear in s. */
const char *lw_secret_find(struct lw_str s);

/* The formats, for the documentation; false behind the last. */
bool lw_secret_format(size_t i, const char **name, const char **shape);

#endif
