/* Texts that are not the same and look it, or are after somebody has decoded them. */
#ifndef LW_POLICY_LOOK_H
#define LW_POLICY_LOOK_H

#include <stdbool.h>
#include <stdint.h>

#include "lib/base/str.h"

/* True when both give the same characters after percent-decoding (up to three times over), folding
 * by lw_fold (case, accents, look-alike letters, full width; hidden characters dropped) and without
 * blanks at the ends. Linear, without memory. */
bool lw_look_same(struct lw_str a, struct lw_str b);

/* A reader of such characters. */
struct lw_look {
    struct lw_str s;
    size_t at;
};
/* The next folded character, or 0 at the end. */
uint32_t lw_look_next(struct lw_look *l);

#endif
