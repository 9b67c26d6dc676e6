/* What the files of lib/drift share while two surfaces are compared; nobody else includes it. */
#ifndef LW_DRIFT_DIFFER_H
#define LW_DRIFT_DIFFER_H

#include "lib/base/buf.h"
#include "lib/base/map.h"
#include "lib/drift/drift.h"
#include "lib/drift/lexicon.h"

/* Deltas that are listed one by one, of an item and of all; what is beyond goes into one delta of
 * kind MORE_CHANGES, which is as urgent as the worst of them. */
#define LW_DELTAS_PER_ITEM ((uint32_t)200)
#define LW_DELTAS_MAX      ((size_t)100000)

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
    int err; /* the first; nothing more is done then */

    /* Of the item that is compared: */
    enum lw_part part;
    struct lw_drift_item *item; /* NULL: a fact */
    struct lw_buf path;
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

/* definition.c: the members of one definition. */
void lw_differ_definition(struct lw_differ *c, const struct lw_json *before,
                          const struct lw_json *after);
/* One text that changed: `kind`, or TEXT_COSMETIC. */
void lw_differ_text(struct lw_differ *c, enum lw_delta_kind kind, const struct lw_json *before,
                    const struct lw_json *after);
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
/* launch.c: what is started, and who vouches for it. */
void lw_differ_launch(struct lw_differ *c, const struct lw_json *before,
                      const struct lw_json *after);
void lw_differ_auth(struct lw_differ *c, const struct lw_json *before, const struct lw_json *after);
/* items.c: one listed part. */
void lw_differ_part(struct lw_differ *c, enum lw_part part);

#endif
