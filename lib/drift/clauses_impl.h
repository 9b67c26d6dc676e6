/* What the reading of a sentence (clause_read.c) hands to the rules (clause_rules.c) and what the
 * three files of it share. */
#ifndef LW_DRIFT_CLAUSES_IMPL_H
#define LW_DRIFT_CLAUSES_IMPL_H

#include <string.h>

#include "lib/drift/clauses.h"

enum lw_clause_rule_id {
    RULE_SECRET,
    RULE_FLOW,
    RULE_OUT,
    RULE_PARAM,
    RULE_AGENT,
    RULE_OBEY,
    RULE_ACT,
    RULE_ANSWER,
    RULE_OTHERS,
    RULE_CONCEAL,
    RULE_AUDIENCE,
    RULE_BYPASS,
    RULE_DECREE,
    RULE_DECODE,
    RULE_VALUE,
    RULE_CLASS,
    RULE_COUNT
};

#define PREDICATES 24 /* of a sentence that are read */
#define VERBS                                                                                      \
    (LW_MEAN_GIVE | LW_MEAN_SEND | LW_MEAN_TAKE | LW_MEAN_KEEP | LW_MEAN_CALL | LW_MEAN_ACT |      \
     LW_MEAN_TELL | LW_MEAN_BYPASS | LW_MEAN_OBEY | LW_MEAN_PREFER | LW_MEAN_NEED |                \
     LW_MEAN_REJECT | LW_MEAN_REPLACE | LW_MEAN_DECREE | LW_MEAN_DECODE)

struct lw_predicate {
    uint32_t at;
    uint64_t verb;
    bool order;      /* an imperative, "must", "is to be" */
    bool imperative; /* of these, a verb that begins its clause */
    bool agent;      /* done by the agent */
    bool tool;       /* said of the tool by a verb in the third person */
    bool denied;
};

struct lw_clause_sentence {
    struct lw_lexicon_run *r;
    const struct lw_words *w;
    uint32_t first;
    uint32_t end;
    uint64_t any;     /* what its words mean, all in all */
    unsigned objects; /* classes of data */
    unsigned fresh;   /* of these, that the definition before had nothing to do with */
    const struct lw_sentence_profile *profile;
    unsigned *of; /* classes of data of each word of the text */
    struct lw_predicate p[PREDICATES];
    unsigned count;
};

static inline uint64_t mean(const struct lw_clause_sentence *s, uint32_t i)
{
    const struct lw_vocab *v = i >= s->first && i < s->end ? s->r->l->word_vocab[i] : NULL;

    return v ? v->meaning : 0;
}

static inline unsigned forms(const struct lw_clause_sentence *s, uint32_t i)
{
    const struct lw_vocab *v = i >= s->first && i < s->end ? s->r->l->word_vocab[i] : NULL;

    return v ? v->forms : 0;
}

static inline struct lw_str word(const struct lw_clause_sentence *s, uint32_t i)
{
    return i >= s->first && i < s->end ? lw_word_str(s->w, i) : LW_STR("");
}

static inline bool is(const struct lw_clause_sentence *s, uint32_t i, const char *row)
{
    return lw_in_row(row, word(s, i));
}

/* One of the words among the `n` before word i. */
static inline bool before_is(const struct lw_clause_sentence *s, uint32_t i, uint32_t n,
                             const char *row)
{
    for (uint32_t k = 1; k <= n && i >= s->first + k; k++) {
        if (is(s, i - k, row))
            return true;
    }
    return false;
}

static inline uint64_t before_mean(const struct lw_clause_sentence *s, uint32_t i, uint32_t n)
{
    uint64_t all = 0;

    for (uint32_t k = 1; k <= n && i >= s->first + k; k++)
        all |= mean(s, i - k);
    return all;
}

static inline uint64_t behind_mean(const struct lw_clause_sentence *s, uint32_t i, uint32_t n)
{
    uint64_t all = 0;

    for (uint32_t k = 1; k <= n && i + k < s->end; k++)
        all |= mean(s, i + k);
    return all;
}

/* A sign that parts clauses stands between word i and the one before. */
bool lw_clause_parted(const struct lw_clause_sentence *s, uint32_t i);
/* The first word of the clause of word i. */
uint32_t lw_clause_start(const struct lw_clause_sentence *s, uint32_t i);
/* Word i begins the clause that begins at `start`, but for "please", "then" and the like. */
bool lw_clause_begins(const struct lw_clause_sentence *s, uint32_t start, uint32_t i);
/* "not" before word i in its clause; over "or", and over "and" between two of one form. */
bool lw_clause_denied(const struct lw_clause_sentence *s, uint32_t i);
/* A class of `objects` within reach of word i. */
bool lw_clause_reaches(const struct lw_clause_sentence *s, uint32_t i, unsigned objects);
/* Fills in what the words of [first, end) say. */
void lw_clause_read(struct lw_clause_sentence *s);
/* Whether the rule (enum lw_clause_rule_id) finds what it looks for. */
bool lw_clause_rule_holds(const struct lw_clause_sentence *s, int rule);

#endif
