/* Whether two sentences are the same one, edited: by the words that they share. */
#include "lib/drift/sentences.h"

#include <stdlib.h>

#include "lib/base/map.h"

static const uint64_t word_seed[2] = {0x776f7264u, 0x73656564u};

static int compare_hashes(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a;
    uint64_t y = *(const uint64_t *)b;

    return x < y ? -1 : x > y;
}

static bool negates(struct lw_str word)
{
    static const char *const words[] = {"not",    "never",  "no",     "without", "dont",
                                        "cannot", "doesnt", "unless", "only"};

    for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
        if (lw_str_eqz(word, words[i]))
            return true;
    }
    return false;
}

void lw_sentence_of(const struct lw_words *w, const struct lw_signal *s, struct lw_sentence *out)
{
    out->hash = s->sentence;
    out->rule = s->note;
    out->n = 0;
    out->negations = 0;
    for (uint32_t i = s->first; i < w->n && w->w[i].sentence == w->w[s->word].sentence; i++) {
        if (out->n == LW_SENTENCE_WORDS) { /* too long to be told from another */
            out->n = 0;
            break;
        }
        out->negations += negates(lw_word_str(w, i));
        out->words[out->n++] = lw_siphash(word_seed, lw_word_str(w, i));
    }
    qsort(out->words, out->n, sizeof(out->words[0]), compare_hashes);
}

bool lw_sentence_alike(const struct lw_sentence *a, const struct lw_sentence *b)
{
    uint32_t common = 0;
    uint32_t i = 0;
    uint32_t k = 0;

    while (i < a->n && k < b->n) {
        if (a->words[i] == b->words[k]) {
            common++;
            i++;
            k++;
        } else if (a->words[i] < b->words[k]) {
            i++;
        } else {
            k++;
        }
    }
    return a->n > 0 && a->negations == b->negations && 4 * common >= 3 * (a->n + b->n - common);
}
