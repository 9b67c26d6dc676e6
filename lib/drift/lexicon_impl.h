/* What lexicon.c (phrases) and shapes.c (what is no phrase) share; nobody else includes it. */
#ifndef LW_DRIFT_LEXICON_IMPL_H
#define LW_DRIFT_LEXICON_IMPL_H

#include "lib/base/arena.h"
#include "lib/base/map.h"
#include "lib/drift/lexicon.h"
#include "lib/drift/profile.h"

struct lw_needle { /* a piece of text to be found in the folded text */
    struct lw_str text;
    bool bound_left; /* no name goes on there */
    bool bound_right;
    unsigned mask;
    enum lw_delta_kind kind;
    struct lw_needle *next; /* of the same first byte */
};

struct lw_phrase;
struct lw_phrase_ref;
struct lw_class_word;

/* Lists of alternatives in all rules: room for that many. */
#define LW_LISTS_MAX ((size_t)2048)

/* What is known of a word: one look-up says all of it. */
struct lw_vocab {
    uint64_t lists[LW_LISTS_MAX / 64]; /* in which lists of alternatives it is */
    struct lw_phrase_ref *first;       /* rules that begin with it */
    struct lw_class_word *classes;     /* profile.c */
    uint64_t meaning;                  /* clauses.c: what it means, */
    unsigned forms;                    /* and as which form of a word */
};

struct lw_lexicon {
    struct lw_arena arena;
    struct lw_phrase *phrases;
    size_t phrase_count;
    struct lw_map vocab;            /* word -> struct lw_vocab */
    void *prefixed[256];            /* first byte -> struct lw_phrase_ref, for words with `*` */
    void *at_start;                 /* struct lw_phrase_ref: rules that begin a sentence */
    struct lw_needle *needles[256]; /* by first byte */
    size_t list_count;
    struct lw_class_word *stems[128]; /* beginnings of words, by an ASCII first character, */
    struct lw_map class_stems;        /* or by another */
    struct lw_map verbs;              /* forms -> struct lw_verb; effects.c */
    struct lw_words words;
    struct lw_sentence_profile *sentences; /* of the text that is looked through */
    uint64_t *word_classes;
    const struct lw_vocab **word_vocab; /* NULL: a word that no rule has */
    unsigned *objects;                  /* classes of data of each word; clauses.c */
    size_t object_room;
    size_t sentence_count;
    size_t profile_room;
    struct lw_buf flat;  /* the folded text, */
    uint32_t *flat_from; /* and where in the text each byte of it began */
    size_t flat_room;
    struct lw_buf key;
};

struct lw_lexicon_run {
    struct lw_lexicon *l;
    struct lw_str text;
    unsigned mask;
    const struct lw_lexicon_names *names;
    int (*each)(void *user, const struct lw_signal *s);
    void *user;
};

/* The entry of a word, made when it is not there; NULL: no memory. `word` must live as long. */
struct lw_vocab *lw_lexicon_learn(struct lw_lexicon *l, struct lw_str word);

/* Gives a signal that is no phrase. */
LW_CHECKED int lw_lexicon_give(struct lw_lexicon_run *r, enum lw_delta_kind kind, struct lw_str key,
                               const char *note, size_t start, size_t end);
/* Hash of the words of the sentence whose first word is `first`. */
uint64_t lw_sentence_hash(const struct lw_words *w, uint32_t first);

/* "text that tells an assistant to … should not be acted upon": the sentence in which `word` stands
 * warns of orders and gives none. */
bool lw_lexicon_warns(const struct lw_words *w, uint32_t word);

/* profile.c */
LW_CHECKED int lw_profile_compile(struct lw_lexicon *l);
/* Reads the sentences of the text that was split, and gives the combinations in them. */
LW_CHECKED int lw_profile_read(struct lw_lexicon_run *r);
/* Gives the sentences that are heavy with classes, where nothing graver was given of them. */
LW_CHECKED int lw_profile_weights(struct lw_lexicon_run *r);
/* Notes that something graver was given of the sentence of a word. */
void lw_profile_speak(struct lw_lexicon *l, uint32_t word);
bool lw_lexicon_is_grave(enum lw_delta_kind kind);
/* The classes of the sentence in which byte `offset` of the text stands, or of the next. */
uint64_t lw_profile_at(const struct lw_lexicon *l, size_t offset);

/* ASCII, of folded text. */
static inline bool lw_is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static inline bool lw_is_letter(char c)
{
    return c >= 'a' && c <= 'z';
}

static inline bool lw_is_alnum(char c)
{
    return lw_is_digit(c) || lw_is_letter(c);
}

/* One of the words of a row, which have single blanks in between. */
static inline bool lw_in_row(const char *row, struct lw_str word)
{
    while (*row && word.n > 0) {
        if (*row == word.p[0] && strncmp(row, word.p, word.n) == 0 &&
            (row[word.n] == ' ' || row[word.n] == '\0'))
            return true;
        while (*row && *row != ' ')
            row++;
        row += *row == ' ';
    }
    return false;
}

/* One of the strings of a list, none of them empty. Most differ in the first letter: a comparison
 * that is called for each would cost more than the rest of the reading. */
static inline bool lw_listed(struct lw_str s, const char *const *list, size_t n)
{
    for (size_t i = 0; s.n > 0 && i < n; i++) {
        if (list[i][0] == s.p[0] && lw_str_eqz(s, list[i]))
            return true;
    }
    return false;
}

/* shapes.c: gives a signal about bytes [from, to) of the folded text; its key ends at `key_to`. */
LW_CHECKED int lw_lexicon_give_flat(struct lw_lexicon_run *r, enum lw_delta_kind kind,
                                    const char *note, size_t from, size_t to, size_t key_to);
/* Where in the text the folded byte `i` began; behind the last, the text's end. */
size_t lw_lexicon_origin(const struct lw_lexicon_run *r, size_t i);
/* addresses.c */
LW_CHECKED int lw_lexicon_addresses(struct lw_lexicon_run *r);
/* mentions.c */
LW_CHECKED int lw_lexicon_mentions(struct lw_lexicon_run *r);
/* frames.c */
LW_CHECKED int lw_lexicon_frames(struct lw_lexicon_run *r);
/* disguise.c */
LW_CHECKED int lw_lexicon_disguises(struct lw_lexicon_run *r);
/* Destinations, paths, blobs, hidden characters, names of tools, marks and credential files. */
LW_CHECKED int lw_lexicon_shapes(struct lw_lexicon_run *r);

#endif
