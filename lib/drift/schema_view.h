/* One JSON Schema (2020-12, draft-07) as the constraints that it makes, whatever way it is written:
 * local references resolved, single compositions and null alternatives merged. Shared by the files
 * that compare schemas; nobody else includes it. */
#ifndef LW_DRIFT_SCHEMA_VIEW_H
#define LW_DRIFT_SCHEMA_VIEW_H

#include "lib/drift/differ.h"

/* Bounds of a comparison. What is beyond counts as different in a way that cannot be told. */
#define LW_SCHEMA_VIEW_MAX  96u  /* keywords of one schema */
#define LW_SCHEMA_REFS_MAX  16u  /* references followed in a row */
#define LW_SCHEMA_STEPS_MIN 256u /* steps of one definition, and one more for each eight bytes; */
#define LW_SCHEMA_STEP      512u /* a pair of schemas is one step, and one for so many bytes */
#define LW_SCHEMA_DEEP_MAX  160u /* of them inside one another */

enum {
    LW_T_NULL = 1,
    LW_T_BOOLEAN = 2,
    LW_T_INTEGER = 4,
    LW_T_FRACTION = 8, /* numbers that are no integers */
    LW_T_STRING = 16,
    LW_T_ARRAY = 32,
    LW_T_OBJECT = 64,
    LW_T_ALL = 127,
    LW_T_UNKNOWN = 128,
};

struct lw_schema_view {
    bool all;  /* accepts everything: true, {} */
    bool none; /* accepts nothing: false */
    bool odd;  /* no schema, an outer reference, or more than fits */
    unsigned types;
    uint32_t n;
    uint32_t merged; /* schemas that it is made of */
    const struct lw_json *kw[LW_SCHEMA_VIEW_MAX];
    const struct lw_json *type; /* as written, for showing; may be NULL */
    const struct lw_json *node; /* of which this is the view */
};

void lw_schema_view(const struct lw_json *root, const struct lw_json *schema,
                    struct lw_schema_view *out);
/* A keyword of it, or NULL. */
const struct lw_json *lw_view_find(const struct lw_schema_view *v, struct lw_str key);
static inline const struct lw_json *lw_view_get(const struct lw_schema_view *v, const char *name)
{
    return lw_view_find(v, lw_strz(name));
}

/* How `after` stands to `before`, as sets of values. */
enum lw_relation { LW_REL_SAME, LW_REL_MORE, LW_REL_LESS, LW_REL_OTHER };
static inline enum lw_relation lw_relation(bool gained, bool lost)
{
    return gained ? (lost ? LW_REL_OTHER : LW_REL_MORE) : lost ? LW_REL_LESS : LW_REL_SAME;
}
static inline enum lw_relation lw_relation_invert(enum lw_relation r)
{
    return r == LW_REL_MORE ? LW_REL_LESS : r == LW_REL_LESS ? LW_REL_MORE : r;
}

/* The comparison of two documents. */
struct lw_schema_pair {
    struct lw_differ *c;
    const struct lw_json *before; /* roots */
    const struct lw_json *after;
    bool dialect;           /* differs, and was spoken of */
    bool same_definitions;  /* what references can mean is the same in both */
    struct lw_map compared; /* pairs that were or are being compared, for relation and for diff */
    size_t steps;           /* that are left */
    uint32_t depth;
    uint32_t left_to_signals; /* differences that signals.c gives */
};

/* schema_relation.c */
enum lw_relation lw_schema_relation(struct lw_schema_pair *p, const struct lw_json *before,
                                    const struct lw_json *after);
enum lw_relation lw_schema_views_relation(struct lw_schema_pair *p,
                                          const struct lw_schema_view *before,
                                          const struct lw_schema_view *after);
/* Of single keywords; NULL: absent. */
enum lw_relation lw_enum_relation(struct lw_schema_pair *p, const struct lw_schema_view *before,
                                  const struct lw_schema_view *after);
enum lw_relation lw_alternatives_relation(struct lw_schema_pair *p, const struct lw_json *before,
                                          const struct lw_json *after);
enum lw_relation lw_all_of_relation(struct lw_schema_pair *p, const struct lw_json *before,
                                    const struct lw_json *after);
enum lw_relation lw_keyword_relation(struct lw_schema_pair *p, struct lw_str key,
                                     const struct lw_schema_view *before,
                                     const struct lw_schema_view *after);
/* Lower and upper bounds of numbers, with exclusive ones taken in. */
enum lw_relation lw_bound_relation(const struct lw_schema_view *before,
                                   const struct lw_schema_view *after, bool upper);
/* True when canonical texts are equal and nothing in them means something else. */
bool lw_schema_same_text(const struct lw_schema_pair *p, const struct lw_json *before,
                         const struct lw_json *after);
/* Marks a pair as compared by `who`; false when it was, or when there is no budget left. */
bool lw_schema_first_time(struct lw_schema_pair *p, const struct lw_json *before,
                          const struct lw_json *after, char who);
bool lw_is_annotation(struct lw_str key);
/* Takes the steps for a pair of schemas; false when there are not enough left. */
static inline bool lw_schema_step(struct lw_schema_pair *p, const struct lw_json *before,
                                  const struct lw_json *after)
{
    size_t cost = 1 + (lw_raw(before).n + lw_raw(after).n) / LW_SCHEMA_STEP;

    if (p->depth >= LW_SCHEMA_DEEP_MAX || p->steps < cost)
        return false;
    p->steps -= cost;
    return true;
}
/* schema_diff.c: two schemas, or (there) their views; given at the current path. */
void lw_schema_diff(struct lw_schema_pair *p, const struct lw_json *before,
                    const struct lw_json *after);
/* schema_values.c. True when the alternatives of the schema are single values, all of them in the
 * list `values`. */
bool lw_schema_chooses_among(struct lw_schema_pair *p, const struct lw_schema_view *v,
                             const struct lw_json *values);
/* Values that are only accepted now, where only some were, and that say themselves that they reach
 * further. `param` is the name that they are given under. Linear. */
void lw_schema_diff_values(struct lw_schema_pair *p, const struct lw_schema_view *before,
                           const struct lw_schema_view *after, struct lw_str param);
/* schema_props.c: properties and required. */
void lw_schema_diff_properties(struct lw_schema_pair *p, const struct lw_schema_view *before,
                               const struct lw_schema_view *after);

#endif
