/* What new text is looked through for: phrases, marks and shapes, each with the kind of delta that
 * it gives.
 *
 * Deterministic, English, and public (docs/drift.md lists it): it decides how urgent a review is
 * and never that something is fine. Written from the published taxonomies (OWASP MCP Top 10 MCP03
 * and MCP06, SAFE-MCP T1001, T1008, T1102, T1201, T1301, T1401, T1402, T1501, CoSAI MCP-T4). */
#ifndef LW_DRIFT_LEXICON_H
#define LW_DRIFT_LEXICON_H

#include "lib/drift/drift.h"
#include "lib/drift/text.h"

/* Which signals a text is looked through for. */
enum {
    LW_SIG_INSTRUCTION = 1 << 0,
    LW_SIG_CONCEALMENT = 1 << 1,
    LW_SIG_DATA_FLOW = 1 << 2,
    LW_SIG_SECRET = 1 << 3,
    LW_SIG_CREDENTIAL_FILE = 1 << 4,
    LW_SIG_EFFECT = 1 << 5,
    LW_SIG_MARKUP = 1 << 6,
    LW_SIG_HIDDEN = 1 << 7,
    LW_SIG_BLOB = 1 << 8,
    LW_SIG_DESTINATION = 1 << 9,
    LW_SIG_PATH = 1 << 10,
    LW_SIG_TOOL = 1 << 11,
    LW_SIG_OVERRIDE = 1 << 12,    /* orders that set others aside */
    LW_SIG_FOREIGN = 1 << 13,     /* another language */
    LW_SIG_RESTRICTION = 1 << 14, /* what is lost with a text, not what comes with it */
    LW_SIG_PARAM = 1 << 16,       /* no signal: the text says what goes into a parameter */
    LW_SIG_VALUE = 1 << 15,       /* no signal: the text is a value that would be used as it is */
    LW_SIG_ALL = (1 << 14) - 1,
};

struct lw_signal {
    enum lw_delta_kind kind;
    struct lw_str key; /* folded: equal keys are the same finding; valid during the call only */
    const char *note;  /* static: which rule */
    size_t start;      /* of the match in the text */
    size_t end;        /* behind it */
    uint64_t sentence; /* hash of the words around a phrase; 0 for shapes */
    uint32_t word;     /* a phrase: its first word in `words`, */
    uint32_t words;    /* and how many; */
    uint32_t first;    /* and the first word of its sentence */
    unsigned classes;  /* of data (clauses.h), where the rule tells */
};

struct lw_terms;

/* Names that a text may mention. `known` says whether a folded name is a tool of this server,
 * `own` whether it is a parameter of the tool itself. Either may be NULL. */
struct lw_lexicon_names {
    const struct lw_map *tools;
    const struct lw_map *own;
    struct lw_str self;
    /* Classes of data (clauses.h) that the definition before has to do with; may be NULL. While
     * `learning`, texts are read for these too. */
    unsigned *known;
    /* Terms of the definition before (weigh.h), which weigh less; may be NULL. */
    struct lw_terms *terms;
    bool learning;
};

struct lw_lexicon;

LW_CHECKED int lw_lexicon_new(struct lw_lexicon **out);
void lw_lexicon_free(struct lw_lexicon **l);

/* Calls `each` for every signal of the kinds in `mask`; a non-zero return stops and is returned.
 * Linear in the text. -LW_ERR_LIMIT for a text beyond LW_TEXT_MAX. The words of the text stay in
 * lw_lexicon_words until the next call. */
LW_CHECKED int lw_lexicon_find(struct lw_lexicon *l, struct lw_str text, unsigned mask,
                               const struct lw_lexicon_names *names,
                               int (*each)(void *user, const struct lw_signal *s), void *user);
const struct lw_words *lw_lexicon_words(const struct lw_lexicon *l);
/* What the sentence of the text weighs in which byte `offset` stands (weigh.h), in hundredths;
 * until the next call. */
int32_t lw_lexicon_score_at(const struct lw_lexicon *l, size_t offset);
/* How many words that sentence has. */
uint32_t lw_lexicon_words_at(const struct lw_lexicon *l, size_t offset);

/* A name of many words that tells to do several things ("read_x_and_send_y_to_z"). The words of
 * lw_lexicon_words are its then. */
bool lw_lexicon_name_is_order(struct lw_lexicon *l, struct lw_str name);

/* What the name of a new parameter suggests: DESTINATION_, CREDENTIAL_, CONTEXT_, CODE_ or
 * EFFECT_PARAM_ADDED, or PARAM_ADDED when it suggests nothing. */
enum lw_delta_kind lw_lexicon_param(struct lw_str name);
/* The same for the declared format of its values ("uri", "email"). */
enum lw_delta_kind lw_lexicon_format(struct lw_str format);
/* The sentence in which byte `offset` stands is not weighed: a human declared what it says. */
void lw_lexicon_excuse_at(struct lw_lexicon *l, size_t offset);
/* True when the address in a signal's key is `place` (a host, and a path if it has one) or a host
 * below it, whatever else the address says. */
bool lw_lexicon_is_at(struct lw_str key, struct lw_str place);

/* What a value says that is accepted only now: CREDENTIAL_SCOPE_ADDED or _RAISED where the
 * parameter is one of scopes, roles or rights, DATA_CLASS_ADDED for secrets, else ENUM_WIDENED. */
enum lw_delta_kind lw_lexicon_value(struct lw_str param, struct lw_str value);
/* The name of a parameter by which a human agrees, or looks first. */
bool lw_lexicon_is_guard(struct lw_str name);

/* The name of a size, a count, a page or a time: to have more of it is no other power. */
bool lw_lexicon_is_size(struct lw_str name);
/* The name of a path, host, address, statement or command: what keeps it in bounds matters. */
bool lw_lexicon_is_place(struct lw_str name);
/* What a parameter of that name is when it is left out: force or no check, everything, everybody.
 * Of a `fresh` parameter less is held, as leaving it out may be what was always done. */
struct lw_json;
bool lw_lexicon_default_is_dangerous(struct lw_str name, const struct lw_json *value, bool fresh);
/* The name of an amount of money or of goods. */
bool lw_lexicon_is_amount(struct lw_str name);

/* For the documentation: the rules one by one, grouped by kind; false behind the last. */
bool lw_lexicon_rule(size_t i, enum lw_delta_kind *kind, const char **rule);
/* The same for the classes of words and their combinations (profile.c). */
bool lw_profile_class(size_t i, const char **name, const char **words);
/* The name of class `cls`; the classes are numbered from 0. */
bool lw_profile_name(unsigned cls, const char **name);
bool lw_profile_combination(size_t i, enum lw_delta_kind *kind, const char **text);
/* The same for the reading of clauses: its rules, its words, and the classes of data. */
bool lw_clauses_rule(size_t i, enum lw_delta_kind *kind, const char **text);
bool lw_clauses_words(size_t i, const char **name, const char **words);
/* The classes of data that a word of a manifest's declaration means, as bits; 0: none. */
unsigned lw_clauses_declared(struct lw_str word);
/* The same for the names of parameters: a row of names with blanks in between. */
bool lw_lexicon_param_rule(size_t i, enum lw_delta_kind *kind, const char **names);

#endif
