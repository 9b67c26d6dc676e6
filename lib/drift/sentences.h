/* Sentences of a definition, kept to tell one that was edited from one that is new. */
#ifndef LW_DRIFT_SENTENCES_H
#define LW_DRIFT_SENTENCES_H

#include "lib/drift/lexicon.h"

#define LW_SENTENCE_WORDS 48

struct lw_sentence {
    uint64_t hash;
    const char *rule;
    uint32_t n;
    uint32_t negations;
    uint64_t words[LW_SENTENCE_WORDS]; /* hashes, sorted */
};

/* The sentence in which the signal was found; `w` are the words that it was found in. */
void lw_sentence_of(const struct lw_words *w, const struct lw_signal *s, struct lw_sentence *out);
/* Three quarters of the words of both are common, and as many take back what the others say: the
 * same sentence, edited. */
bool lw_sentence_alike(const struct lw_sentence *a, const struct lw_sentence *b);

#endif
