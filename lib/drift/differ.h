/* What the files of lib/drift share while two surfaces are compared; nobody else includes it. */
#ifndef LW_DRIFT_DIFFER_H
#define LW_DRIFT_DIFFER_H

#include "lib/base/buf.h"
#include "lib/base/map.h"
#include "lib/drift/drift.h"
#include "lib/drift/effects.h"
#include "lib/drift/lexicon.h"

/* Deltas that are listed one by one, of an item and of all; what is beyond goes into one delta of
 * kind MORE_CHANGES, which is as urgent as the worst of them. */
#define LW_DELTAS_PER_ITEM ((uint32_t)200)
#define LW_DELTAS_MAX      ((size_t)100000)

/* Comparisons with earlier approvals in one classification; what changed beyond them is for review.
 */
#define LW_EARLIER_COMPARISONS 4096u

/* How far apart two definitions are: the worst of their deltas, what is cosmetic apart. */
enum { LW_RANK_COSMETIC, LW_RANK_PASS, LW_RANK_REVIEW, LW_RANK_QUARANTINE, LW_RANK_NEVER };

struct lw_drift_item {
    struct lw_str name;
    enum lw_disposition disposition;
};

struct lw_drift {
    struct lw_arena arena;
    struct lw_map items[LW_PART_COUNT]; /* name -> struct lw_drift_item */
    struct lw_delta *first;
    struct lw_delta *last;
    size_t count;
    enum lw_disposition worst;
    enum lw_disposition server;
    enum lw_severity severity;
};

struct lw_sentence;

struct lw_differ {
    struct lw_drift *d;
    const struct lw_manifest *approved;
    const struct lw_surface *live;
    uint64_t seed[2];
    struct lw_lexicon *lexicon;
    struct lw_sentence *sentences; /* room of signals.c, kept from item to item */
    struct lw_map tools;           /* names of the server's tools, approved and live */
    bool tools_known;
    uint32_t compared; /* with earlier approvals */
    int err;           /* the first; nothing more is done then */

    /* Of the item that is compared: */
    enum lw_part part;
    struct lw_drift_item *item; /* NULL: a fact */
    struct lw_buf path;
    unsigned effects_before; /* what the definitions say, as bits; effects.h */
    unsigned effects_after;
    unsigned effects_repeated; /* not declared, and in no sentence that is new */
    bool claimed_read_only;    /* by the approved definition's annotations */
    unsigned effects_named;    /* of these, by name, title and description */
    unsigned effects_headline; /* of these, by name and first sentence */
    struct lw_str evidence[LW_EFF_COUNT];
    const struct lw_manifest_item *was; /* approved, with what a human declared; NULL: none */
    const struct lw_json *declared[LW_DECLARED_COUNT]; /* lists of words; NULL: nothing was said */
    unsigned declared_classes;                         /* of data; clauses.h */
    struct lw_map params;                              /* names of its parameters */
    bool open_params;                                  /* it declares none, and accepts anything */
    const struct lw_json *base; /* the definition that the live one is compared with */
    unsigned base_classes;      /* of data that it has to do with, when it was read for them */
    bool base_read;
    unsigned powers;       /* signs of more power, so far */
    int rank;              /* the worst of its deltas so far */
    int least;             /* what is not as bad is not given */
    struct lw_str against; /* added to the notes of what is given */
    uint32_t listed;
    uint32_t dropped;
    enum lw_severity dropped_severity;
    enum lw_disposition dropped_disposition;
    struct lw_arena scratch; /* its trees and findings, forgotten with the next item */
};

/* Enters an item or (name.p NULL) a fact; leave writes what was dropped. */
void lw_differ_enter(struct lw_differ *c, enum lw_part part, struct lw_str name, const char *fact);
void lw_differ_leave(struct lw_differ *c);

/* Adds a delta at the current path, as its table says. Values are canonical JSON, p NULL: absent.
 */
void lw_differ_give(struct lw_differ *c, enum lw_delta_kind kind, struct lw_str before,
                    struct lw_str after, struct lw_str note);
/* Two signs or more that the item can do more than before. */
bool lw_differ_powers_add_up(const struct lw_differ *c);
static inline struct lw_str lw_raw(const struct lw_json *v)
{
    return v ? v->raw : LW_STR_NONE;
}
static inline void lw_differ_give_json(struct lw_differ *c, enum lw_delta_kind kind,
                                       const struct lw_json *before, const struct lw_json *after)
{
    lw_differ_give(c, kind, lw_raw(before), lw_raw(after), LW_STR_NONE);
}

/* A step down the path; the size that it had is given back to lw_path_pop. */
size_t lw_path_push(struct lw_differ *c, struct lw_str key);
size_t lw_path_push_index(struct lw_differ *c, uint32_t i);
void lw_path_pop(struct lw_differ *c, size_t size);

/* The members of two objects side by side, in the order of canonical text, which both must be in;
 * either may be NULL. False behind the last. */
struct lw_pairs {
    const struct lw_json *next_before;
    const struct lw_json *next_after;
    struct lw_str key;
    const struct lw_json *before; /* NULL: only after has it */
    const struct lw_json *after;
};
struct lw_pairs lw_pairs(const struct lw_json *before, const struct lw_json *after);
bool lw_pairs_next(struct lw_pairs *p);
/* Same canonical text; NULL equals only NULL. */
bool lw_raw_eq(const struct lw_json *a, const struct lw_json *b);

/* signals.c: makes the lexicon when it is not there yet. */
LW_CHECKED int lw_differ_lexicon(struct lw_differ *c);
/* renames.c: pairs[i] becomes 1 + the index of what `fresh[i]` was called before, where that can be
 * told; it must be zero at first. */
void lw_differ_pair_renames(struct lw_differ *c, const char *name,
                            const struct lw_manifest_item *const *gone, size_t gone_count,
                            const struct lw_item *const *fresh, size_t fresh_count, size_t *pairs);
/* A canonical definition, in the scratch arena; NULL when it is too deep or too large. */
const struct lw_json *lw_differ_parse(struct lw_differ *c, struct lw_str text);
/* earlier.c: the same item or fact against what was approved before, after it was compared with
 * what is approved (`base`). */
void lw_differ_item_earlier(struct lw_differ *c, const struct lw_manifest_item *base,
                            const struct lw_item *live);
void lw_differ_fact_earlier(struct lw_differ *c, enum lw_fact fact, struct lw_str base,
                            struct lw_str live);
/* definition.c: the members of one definition. */
void lw_differ_definition(struct lw_differ *c, const struct lw_json *before,
                          const struct lw_json *after);
/* One text that changed: `kind`, or TEXT_COSMETIC. */
void lw_differ_text(struct lw_differ *c, enum lw_delta_kind kind, const struct lw_json *before,
                    const struct lw_json *after);
/* effects_diff.c: what two definitions say that they do, kept in c->effects_*; `before` may be
 * NULL. The differences are given when asked for, at the path of the definition. */
void lw_differ_effects(struct lw_differ *c, const struct lw_json *before,
                       const struct lw_json *after);
void lw_differ_give_effects(struct lw_differ *c);
bool lw_effects_write(unsigned effects);
bool lw_effects_destroy(unsigned effects);
bool lw_effects_execute(unsigned effects);
/* What a human declared, as such bits; 0: nothing was declared. */
unsigned lw_declared_effects(const struct lw_differ *c);
/* declared.c: reads what a human declared of c->was into c->declared, in the scratch arena. */
void lw_differ_know_declared(struct lw_differ *c);
/* Whether the key of a signal is one of what was declared; false where nothing was. */
bool lw_declared_destination(const struct lw_differ *c, struct lw_str key);
bool lw_declared_scope(const struct lw_differ *c, struct lw_str key);
/* The scopes that were declared of any tool, as keys that live in the scratch arena. *whole: of
 * every tool, so that what is not among them was declared of none. */
void lw_declared_scopes_of_all(struct lw_differ *c, struct lw_map *all, bool *whole);
/* What a new parameter of that kind is, given what was declared. */
enum lw_delta_kind lw_declared_param(const struct lw_differ *c, enum lw_delta_kind kind);
/* params.c: names of the parameters that the approved definition has, at any depth. */
void lw_differ_know_params(struct lw_differ *c, const struct lw_json *before);
/* What a new parameter is: PARAM_ADDED, or what its name, type and text suggest. */
enum lw_delta_kind lw_differ_param_kind(struct lw_differ *c, struct lw_str name,
                                        const struct lw_json *schema);
/* Whether the name of a new parameter that is required means personal data or the conversation,
 * which the approved definition has nothing to do with. */
bool lw_differ_param_wants_data(struct lw_differ *c, struct lw_str name,
                                const struct lw_json *schema);
/* Whether it is a path, an address, a command, a query, a recipient or an amount. */
bool lw_differ_param_matters(struct lw_str name);
/* declared.c: the classes of data (clauses.h) that a text speaks of. */
unsigned lw_differ_classes(struct lw_differ *c, struct lw_str text);
/* similar.c: texts of which two thirds of the words are common; of a long text its first words. */
#define LW_WORDS_SEEN 64u
struct lw_words_seen {
    uint64_t hash[LW_WORDS_SEEN];
    uint32_t n;
};
void lw_differ_words(struct lw_str text, struct lw_words_seen *w);
bool lw_differ_words_alike(const struct lw_words_seen *a, const struct lw_words_seen *b);
bool lw_differ_similar(struct lw_str a, struct lw_str b);
/* schema_diff.c: an input schema. */
void lw_differ_schema(struct lw_differ *c, const struct lw_json *before,
                      const struct lw_json *after);
/* Only the declared dialect differs, between published ones. */
bool lw_schema_dialect_only(const struct lw_json *before, const struct lw_json *after);
/* signals.c: new text anywhere in a definition or (part of) a fact, of the kinds in `mask`. */
void lw_differ_signals(struct lw_differ *c, const struct lw_json *before,
                       const struct lw_json *after, unsigned mask);
/* facts.c */
void lw_differ_facts(struct lw_differ *c);
void lw_differ_fact(struct lw_differ *c, enum lw_fact fact, struct lw_str before,
                    struct lw_str after);
/* launch.c: what is started, and who vouches for it. */
void lw_differ_launch(struct lw_differ *c, const struct lw_json *before,
                      const struct lw_json *after);
void lw_differ_auth(struct lw_differ *c, const struct lw_json *before, const struct lw_json *after);
/* items.c: two definitions of one item, and one listed part. */
void lw_differ_texts(struct lw_differ *c, struct lw_str before, struct lw_str after);
void lw_differ_part(struct lw_differ *c, enum lw_part part);

#endif
