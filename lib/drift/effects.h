/* What a definition says that its tool does: the verbs of its name, texts and values. */
#ifndef LW_DRIFT_EFFECTS_H
#define LW_DRIFT_EFFECTS_H

#include "lib/base/str.h"

enum {
    LW_EFF_READ = 1 << 0,
    LW_EFF_WRITE = 1 << 1,
    LW_EFF_DESTROY = 1 << 2,
    LW_EFF_EXECUTE = 1 << 3,
    LW_EFF_ADMIN = 1 << 4,
    LW_EFF_MONEY = 1 << 5,
    LW_EFF_SEND = 1 << 6,
    LW_EFF_COUNT = 7,
    LW_EFF_ALL = (1 << 7) - 1,
    LW_EFF_WEAK = 8, /* shifted by so many: said as a purpose ("to delete"), a possibility, … */
};

#define LW_EFF_EVIDENCE 100 /* bytes of text that are shown behind a claim */

struct lw_lexicon;

/* Compiles the verbs into the lexicon. */
int lw_effects_compile(struct lw_lexicon *l) __attribute__((warn_unused_result));
/* Effects that a text claims; `evidence` gets, for each of them that it has not, a slice of the
 * text. Splits the text anew: lw_lexicon_words are its words then. Negative: an error. */
int lw_effects_of_text(struct lw_lexicon *l, struct lw_str text,
                       struct lw_str evidence[LW_EFF_COUNT]) __attribute__((warn_unused_result));
/* Effects that a name or a value names ("delete_file"). */
unsigned lw_effects_of_name(const struct lw_lexicon *l, struct lw_str name, bool first_only);

/* For the documentation: a row of verbs and what it names; false behind the last. */
bool lw_effects_rule(size_t i, const char **effect, const char **verbs);

#endif
