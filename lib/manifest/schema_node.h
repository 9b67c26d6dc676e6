/* The compiled form of a schema: what schema_compile.c makes and schema.c walks; no one else
 * includes it. Everything lives in the arena of the schema. */
#ifndef LW_MANIFEST_SCHEMA_NODE_H
#define LW_MANIFEST_SCHEMA_NODE_H

#include "lib/base/arena.h"
#include "lib/json/json.h"
#include "lib/manifest/schema.h"

/* Sets of types: a bit per enum lw_json_type, and one more for numbers without a fraction. */
#define TYPE_BIT(t)  (1u << (t))
#define TYPE_INTEGER (1u << 6)
#define TYPE_ALL     0x3fu

struct schema_group {
    struct schema_node **v;
    uint32_t n;
};

/* A name that `properties` or `required` mentions. */
struct schema_property {
    struct lw_str key;
    struct schema_node *node; /* NULL when only required, or not understood */
    bool declared;            /* in `properties` */
    bool required;
};

/* When `key` is there, the value must match `node` and have these names. */
struct schema_dependent {
    struct lw_str key;
    struct schema_node *node;    /* or NULL */
    const struct lw_json *names; /* array of strings, or NULL */
};

struct schema_node {
    const struct lw_json *at; /* in the schema's own tree */
    bool never;               /* the schema false */
    bool patterns;            /* patternProperties says that more members may come */
    bool open;                /* so does additionalProperties or unevaluatedProperties */
    unsigned types;           /* allowed; 0 = all */
    unsigned opaque;          /* about values of these types there are keywords not evaluated */
    const struct lw_json *constant;
    const struct lw_json *values; /* enum */
    double minimum, above;
    double maximum, below;
    double multiple; /* 0 = none */
    int64_t min_length, max_length;
    int64_t min_items, max_items;
    int64_t min_members, max_members;
    struct schema_property *properties; /* sorted by key */
    uint32_t property_count;
    uint32_t required_count;
    const struct lw_json *required;
    struct schema_node *additional; /* properties */
    struct schema_node *items;      /* behind those of prefix */
    struct schema_node *ref;
    struct schema_node *negated;
    struct schema_node *condition, *then, *otherwise;
    struct schema_group prefix, all, any, one;
    struct schema_dependent *dependents;
    uint32_t dependent_count;
    struct schema_node *next; /* to be compiled */
};

struct lw_schema {
    struct lw_arena arena;
    struct schema_node *root;
};

/* In this order `and` is the minimum, `or` the maximum, and `not` the mirror image. */
enum truth { REFUSED, UNDECIDED, ACCEPTED };

/* Where a value stands in the arguments; on the stack of the walk. NULL: the arguments. */
struct place {
    const struct place *up;
    struct lw_str key; /* member, or p == NULL: element */
    uint32_t index;
};

struct walk {
    uint64_t steps; /* left */
    uint32_t depth;
    uint32_t quiet; /* inside alternatives, whose faults are nobody's */
    int err;        /* the budget is spent: the answer, whatever eval returned */
    bool faulted;
    struct lw_schema_fault *fault; /* the first, or NULL */
};

/* False when the budget is spent; then everything returns. */
bool lw_schema_pay(struct walk *w, uint64_t steps);
/* Notes the fault unless quiet or later than another. Returns REFUSED. */
enum truth lw_schema_refuse(struct walk *w, const struct place *at, const char *text);
void lw_schema_describe(struct lw_schema_fault *fault, const struct place *at, const char *text);
enum truth lw_schema_eval(struct walk *w, const struct schema_node *n, const struct lw_json *v,
                          const struct place *at);
enum truth lw_schema_eval_quietly(struct walk *w, const struct schema_node *n,
                                  const struct lw_json *v, const struct place *at);
/* `properties` has it, also when its schema was not understood. */
bool lw_schema_declares(const struct schema_node *n, struct lw_str key);
/* The member of that name, paid for. */
const struct lw_json *lw_schema_member(struct walk *w, const struct lw_json *obj,
                                       struct lw_str key);

/* Compiles the tree, which lives in s->arena already, into s->root. */
LW_CHECKED int lw_schema_compile(struct lw_schema *s, const struct lw_json *tree);

#endif
