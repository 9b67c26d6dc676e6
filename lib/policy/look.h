/* Texts that are not the same and look it, or are after somebody has decoded them. */
#ifndef LW_POLICY_LOOK_H
#define LW_POLICY_LOOK_H

#include <stdbool.h>
#include <stdint.h>

#include "lib/base/arena.h"
#include "lib/base/err.h"
#include "lib/base/str.h"

/* True when both give the same characters after percent-decoding (up to three times over), folding
 * by lw_fold (case, accents, look-alike letters, full width; hidden characters dropped) and without
 * blanks at the ends. Linear, without memory. */
bool lw_look_same(struct lw_str a, struct lw_str b);

/* Whether percent-decoding or leaving out blanks at the ends makes another text of it. */
bool lw_look_differs(struct lw_str s);
/* That text, folded, with what is no UTF-8 after decoding as U+FFFD. -LW_ERR_LIMIT when the arena
 * is full. */
LW_CHECKED int lw_look_text(struct lw_str s, struct lw_arena *a, struct lw_str *out);

/* A reader of such characters. */
struct lw_look {
    struct lw_str s;
    size_t at;
};
/* The next folded character, or 0 at the end. */
uint32_t lw_look_next(struct lw_look *l);

#endif
