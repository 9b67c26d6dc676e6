/* Text of a server made comparable: decoded, folded, split into words and sentences.
 *
 * Folding is for finding, never for forwarding: it lets "Ignоre" with a Cyrillic o, a full-width or
 * a mathematical one be found like the plain word, and drops what a human does not see. */
#ifndef LW_DRIFT_TEXT_H
#define LW_DRIFT_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lib/base/buf.h"
#include "lib/base/err.h"
#include "lib/base/str.h"

/* The code point at s.p[*at], which moves behind it. For a byte that starts no well-formed
 * sequence: UINT32_MAX, and *at moves by one. *at must be less than s.n. */
uint32_t lw_utf8_next(struct lw_str s, size_t *at);

enum lw_char_class {
    LW_CHAR_PLAIN,
    LW_CHAR_BLANK,   /* tab, line feed, carriage return */
    LW_CHAR_CONTROL, /* all other controls, ESC among them; bytes that are no UTF-8 */
    LW_CHAR_BIDI,    /* marks that turn the direction of text */
    LW_CHAR_HIDDEN,  /* zero width, tags, variation selectors, fillers, line separators */
    LW_CHAR_PRIVATE, /* private use and non-characters: shown as anything or nothing */
};

enum lw_char_class lw_char_class(uint32_t c);

/* True when a text has a character that a human does not see and that has no business there; an
 * emoji's joiners and selectors and the joiners of Arabic and Indic scripts do. *start and *end
 * give the first run of them. */
bool lw_text_hidden(struct lw_str s, size_t from, size_t *start, size_t *end);

/* The ASCII lower-case letter, digit or sign that a code point is or looks like; 0 when it is
 * dropped; otherwise the code point. */
uint32_t lw_fold(uint32_t c);

/* Appends a code point. */
void lw_put_utf8(struct lw_buf *to, uint32_t c);

struct lw_word {
    uint32_t at;       /* in the folded words, */
    uint32_t n;        /* of so many bytes: letters and digits */
    uint32_t start;    /* in the original text */
    uint32_t end;      /* behind it there */
    uint32_t sentence; /* counted from 0 */
};

/* Room that is used again from text to text. */
struct lw_words {
    struct lw_buf folded; /* the words, one behind the other */
    struct lw_word *w;
    uint32_t n;
    uint32_t room;
};

void lw_words_init(struct lw_words *w);
void lw_words_fini(struct lw_words *w);
/* Splits a text of up to LW_TEXT_MAX bytes; -LW_ERR_LIMIT beyond. A word is a run of letters and
 * digits; apostrophes are dropped ("don't" is "dont"). A sentence ends at . ! ? ; before a blank,
 * at the full stops of other scripts, and at the end of a line before an empty one or one that
 * begins like an item of a list. */
#define LW_TEXT_MAX ((size_t)1 << 20)
LW_CHECKED int lw_words_split(struct lw_words *w, struct lw_str text);
static inline struct lw_str lw_word_str(const struct lw_words *w, uint32_t i)
{
    return lw_str(w->folded.p + w->w[i].at, w->w[i].n);
}

/* True when the sentence in which byte `offset` stands has words for getting a value ("to get the
 * id"), or for using something instead. */
bool lw_words_have_value(const struct lw_words *w, size_t offset);

/* True when both say the same but for blanks, common punctuation and the case of ASCII letters. */
bool lw_text_same_words(struct lw_str a, struct lw_str b);

#endif
