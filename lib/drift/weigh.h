/* What the words of a sentence weigh together.
 *
 * Rules find what their author thought of. Here every word, and every two words that stand next to
 * each other or with one in between, has a weight: how much more often it is said in sentences that
 * steer, take, hide or overstep than in honest documentation. The weights are in weights_table.h;
 * tools/drift-weights makes them from sentences that were written for it.
 *
 * Private to the lexicon. */
#ifndef LW_DRIFT_WEIGH_H
#define LW_DRIFT_WEIGH_H

#include <stdbool.h>
#include <stdint.h>

#include "lib/base/str.h"
#include "lib/drift/text.h"

/* Hundredths from which a sentence is looked at and held, and below which it is documentation: what
 * else is found in it is let go or softened (signals.c). */
#define LW_UNUSUAL       40
#define LW_SUSPICIOUS    100
#define LW_CALM          (-120)
#define LW_HONEST        (-200)
#define LW_DULL          (-400)
#define LW_SAID          30 /* hundredths; less is only a way of writing */
#define LW_SOFT_WORDS    8  /* only in a sentence of so many what a rule found is softened */
#define LW_WEIGHED_WORDS 4  /* fewer are no sentence */

#define LW_STEM_MAX 24 /* bytes; a longer word is cut */

/* The stem of a folded word: without the ending of a plural, a tense or an adverb, so that
 * "charges", "charged" and "charging" are one. A number is "0". Returns its length. */
size_t lw_stem(struct lw_str word, char to[LW_STEM_MAX]);

/* Terms that stand in the approved definition: they weigh half, as they are no news. A set that may
 * take a term for another; empty when zero. */
struct lw_terms {
    uint64_t bits[512];
    bool any;
};

/* Adds the terms of words [first, end). */
void lw_terms_add(struct lw_terms *t, const struct lw_words *w, uint32_t first, uint32_t end);

struct lw_weighed {
    int32_t score; /* hundredths; 0 and less is what honest sentences have */
    int32_t said;  /* of it, by words that say what, and not only how somebody writes */
    uint32_t from; /* the words that weigh most */
    uint32_t to;
};

/* Weighs words [first, end), a sentence. Of a long one the heaviest LW_WEIGH_WINDOW words count, so
 * that padding does not make it lighter. `known` may be NULL. Linear. */
#define LW_WEIGH_WINDOW 24
/* A sentence is taken to have so many terms more: a short one says little. */
#define LW_WEIGH_SHORT 20
struct lw_weighed lw_weigh(const struct lw_words *w, uint32_t first, uint32_t end,
                           const struct lw_terms *known);

/* For tools/drift-weights: writes the terms of words [first, end) to `each`, as they are written in
 * weights_table.h: "word", "word word", "word * word", and "^ word" at the beginning. */
void lw_terms_each(const struct lw_words *w, uint32_t first, uint32_t end,
                   void (*each)(void *user, struct lw_str term), void *user);
/* The hash of such a term. */
uint32_t lw_term_hash(struct lw_str term);

#endif
