/* What lexicon.c (phrases) and shapes.c (what is no phrase) share; nobody else includes it. */
#ifndef LW_DRIFT_LEXICON_IMPL_H
#define LW_DRIFT_LEXICON_IMPL_H

#include "lib/base/arena.h"
#include "lib/base/map.h"
#include "lib/drift/lexicon.h"

struct lw_needle { /* a piece of text to be found in the folded text */
    struct lw_str text;
    bool bound_left; /* no name goes on there */
    bool bound_right;
    unsigned mask;
    enum lw_delta_kind kind;
    struct lw_needle *next; /* of the same first byte */
};

struct lw_phrase;

struct lw_lexicon {
    struct lw_arena arena;
    struct lw_phrase *phrases;
    size_t phrase_count;
    struct lw_map first;            /* first word -> struct lw_phrase_ref */
    void *prefixed[256];            /* first byte -> struct lw_phrase_ref, for words with `*` */
    void *at_start;                 /* struct lw_phrase_ref: rules that begin a sentence */
    struct lw_needle *needles[256]; /* by first byte */
    struct lw_words words;
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

/* Gives a signal that is no phrase. */
LW_CHECKED int lw_lexicon_give(struct lw_lexicon_run *r, enum lw_delta_kind kind, struct lw_str key,
                               const char *note, size_t start, size_t end);
/* Destinations, paths, blobs, hidden characters, names of tools, marks and credential files. */
LW_CHECKED int lw_lexicon_shapes(struct lw_lexicon_run *r);

#endif
