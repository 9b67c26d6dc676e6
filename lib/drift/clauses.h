/* Reading sentences clause by clause: who does what, with what, to whom, whether it is said to be
 * done or not to be done, and whether the tool had to do with it before.
 *
 * Private to the lexicon. The words are in clauses_table.h; the rules, and what each asks for, in
 * clauses.c. */
#ifndef LW_DRIFT_CLAUSES_H
#define LW_DRIFT_CLAUSES_H

#include <stdbool.h>
#include <stdint.h>

#include "lib/drift/lexicon_impl.h"

#define LW_MEANING_TABLE(X)                                                                        \
    X(GIVE)                                                                                        \
    X(SEND)                                                                                        \
    X(TAKE)                                                                                        \
    X(KEEP)                                                                                        \
    X(CALL)                                                                                        \
    X(ACT)                                                                                         \
    X(TELL)                                                                                        \
    X(BYPASS)                                                                                      \
    X(OBEY)                                                                                        \
    X(PREFER)                                                                                      \
    X(NEED)                                                                                        \
    X(REJECT)                                                                                      \
    X(REPLACE)                                                                                     \
    X(DECREE)                                                                                      \
    X(DECODE)                                                                                      \
    X(SECRET)                                                                                      \
    X(KEYMOD)                                                                                      \
    X(KEY)                                                                                         \
    X(CONTEXT)                                                                                     \
    X(TOLD)                                                                                        \
    X(MESSAGE)                                                                                     \
    X(FILES)                                                                                       \
    X(ENVWORD)                                                                                     \
    X(ENV)                                                                                         \
    X(CONFIG)                                                                                      \
    X(PERSONAL)                                                                                    \
    X(NUMBERED)                                                                                    \
    X(NUMBER)                                                                                      \
    X(MINE)                                                                                        \
    X(TOOL)                                                                                        \
    X(CONTENT)                                                                                     \
    X(ANSWER)                                                                                      \
    X(GUARD)                                                                                       \
    X(AGENT)                                                                                       \
    X(CALLER)                                                                                      \
    X(USER)                                                                                        \
    X(EXTERNAL)                                                                                    \
    X(PARTY)                                                                                       \
    X(PUBLIC)                                                                                      \
    X(AUTHORITY)                                                                                   \
    X(OTHER)                                                                                       \
    X(ALL)                                                                                         \
    X(PRIOR)                                                                                       \
    X(YOUR)                                                                                        \
    X(SYSTEM)                                                                                      \
    X(BAD)                                                                                         \
    X(NEGATION)                                                                                    \
    X(MODAL)                                                                                       \
    X(PERMIT)                                                                                      \
    X(BE)                                                                                          \
    X(SPLIT)                                                                                       \
    X(QUIET)                                                                                       \
    X(UNSAID)                                                                                      \
    X(TRACE)                                                                                       \
    X(ONLY)                                                                                        \
    X(LAPSE)                                                                                       \
    X(NEWS)                                                                                        \
    X(CIPHER)                                                                                      \
    X(FAILING)                                                                                     \
    X(GIVEN)

enum {
#define X(name) LW_MEAN_BIT_##name,
    LW_MEANING_TABLE(X)
#undef X
        LW_MEAN_COUNT
};

#define X(name) static const uint64_t LW_MEAN_##name = (uint64_t)1 << LW_MEAN_BIT_##name;
LW_MEANING_TABLE(X)
#undef X

/* Classes of data that a sentence speaks of, and what else a definition has to do with. */
enum {
    LW_OBJ_SECRET = 1 << 0,
    LW_OBJ_CONTEXT = 1 << 1,
    LW_OBJ_TOOLS = 1 << 2,
    LW_OBJ_ENV = 1 << 3,
    LW_OBJ_FILES = 1 << 4,
    LW_OBJ_PERSONAL = 1 << 5,
    LW_OBJ_ALL = (1 << 6) - 1,
    LW_OBJ_SENDS = 1 << 6,  /* it sends things */
    LW_OBJ_AGENTS = 1 << 7, /* agents and models are its subject */
};

enum lw_clause_form {
    LW_FORM_NOUN = 1 << 0,
    LW_FORM_BASE = 1 << 1,
    LW_FORM_THIRD = 1 << 2,
    LW_FORM_PAST = 1 << 3,
    LW_FORM_GERUND = 1 << 4,
};

LW_CHECKED int lw_clauses_compile(struct lw_lexicon *l);
/* Gives what the sentences of the text that was split say; with names->known and `learning` only
 * notes what they are about. */
LW_CHECKED int lw_clauses_read(struct lw_lexicon_run *r);

#endif
