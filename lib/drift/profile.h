/* Sentences of a text: which classes of words and which language each of them has.
 *
 * Private to the lexicon. The classes are in classes_table.h; what they are called is here. */
#ifndef LW_DRIFT_PROFILE_H
#define LW_DRIFT_PROFILE_H

#include <stdbool.h>
#include <stdint.h>

#include "lib/base/str.h"
#include "lib/drift/weigh.h"

/* Name and what the documentation calls it. Those from FMODAL on are of other languages than
 * English and count only in sentences of another language. */
#define LW_CLASS_TABLE(X)                                                                          \
    X(AGENT, "agent")                                                                              \
    X(YOU, "you")                                                                                  \
    X(MODAL, "must")                                                                               \
    X(ORDER, "order")                                                                              \
    X(TOOL, "tool")                                                                                \
    X(USER, "user")                                                                                \
    X(SEND, "sending")                                                                             \
    X(PUT, "passing on")                                                                           \
    X(CONTEXT, "conversation")                                                                     \
    X(SECRET, "secret")                                                                            \
    X(FILE, "file")                                                                                \
    X(COVERT, "covert")                                                                            \
    X(SINK, "sink")                                                                                \
    X(READ, "reading")                                                                             \
    X(BYPASS, "setting aside")                                                                     \
    X(GUARD, "rules")                                                                              \
    X(NEG, "negation")                                                                             \
    X(TELL, "telling")                                                                             \
    X(EXAMPLE, "example")                                                                          \
    X(DOC, "documentation")                                                                        \
    X(AUTHORITY, "authority")                                                                      \
    X(ALL, "all")                                                                                  \
    X(DATA, "data")                                                                                \
    X(THIRD, "third party")                                                                        \
    X(KEY, "key or code")                                                                          \
    X(START, "begins with an order")                                                               \
    X(FMODAL, "must, in other languages")                                                          \
    X(FORDER, "order, in other languages")                                                         \
    X(FSECRET, "secret, in other languages")                                                       \
    X(FSEND, "sending, in other languages")                                                        \
    X(FREAD, "reading, in other languages")                                                        \
    X(FCOVERT, "covert, in other languages")                                                       \
    X(FTELL, "telling, in other languages")                                                        \
    X(FUSER, "user, in other languages")                                                           \
    X(FTOOL, "tool, in other languages")                                                           \
    X(FBYPASS, "setting aside, in other languages")                                                \
    X(FCONTEXT, "conversation or file, in other languages")

enum {
#define X(name, text) LW_CLS_BIT_##name,
    LW_CLASS_TABLE(X)
#undef X
        LW_CLS_COUNT
};

#define X(name, text) static const uint64_t LW_CLS_##name = (uint64_t)1 << LW_CLS_BIT_##name;
LW_CLASS_TABLE(X)
#undef X
static const uint64_t LW_CLS_INSIDE = (uint64_t)1 << 63; /* of a row of words, not of a sentence */

enum lw_language { /* by script, or by the small words of it */
                   LW_LANG_NONE,
                   LW_LANG_ENGLISH,
                   LW_LANG_LATIN_FIRST,       /* then one for each row of small words, */
                   LW_LANG_SCRIPT_FIRST = 20, /* then one for each script */
                   LW_LANG_COUNT = 40,
};

struct lw_sentence_profile {
    uint32_t first; /* word */
    uint32_t end;
    uint64_t classes;
    unsigned language;
    struct lw_weighed weighed; /* with what is known at half its weight */
    int32_t score;             /* and in full, by which rules are softened: what the approved text
                                  has makes nothing more honest */
    bool spoken;               /* something graver than that was found in it */
};

#define LW_LANGUAGES_MAX 16

/* The language of text[from, to), in which `found` small words of each language stand. */
unsigned lw_language_of(struct lw_str text, size_t from, size_t to,
                        const uint32_t found[LW_LANGUAGES_MAX]);
/* The small words of language `i` (0: English), blanks in between; NULL behind the last. */
const char *lw_language_small_words(size_t i);

#endif
