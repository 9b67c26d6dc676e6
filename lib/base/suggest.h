/* "did you mean": the nearest of a few names. */
#ifndef LW_BASE_SUGGEST_H
#define LW_BASE_SUGGEST_H

#include <stddef.h>

#include "lib/base/str.h"

/* Edits (insert, delete, replace, swap neighbours) from a to b, ASCII case ignored; (size_t)-1 for
 * texts beyond 64 bytes. */
size_t lw_edit_distance(struct lw_str a, struct lw_str b);

/* Remembers the nearest name offered so far; start with {given, NULL, 0}. */
struct lw_suggest {
    struct lw_str given;
    const char *best;
    size_t distance;
};
void lw_suggest_offer(struct lw_suggest *s, const char *name);
/* The nearest name when near enough to be meant (a third of its length, at least one edit), else
 * NULL. */
const char *lw_suggest_name(const struct lw_suggest *s);

#endif
