/* Operators: conditions on one JSON value of a call's arguments, from one table.
 *
 * A class compiles its operand once and evaluates values from an agent, who is hostile. A value of
 * a type that the operator is not made for is UNKNOWN, never FALSE: "not" would turn that into a
 * permit. What an argument lacks, "any", "all", "not" and lists of conditions are the caller's
 * (lib/policy/args.c). */
#ifndef LW_POLICY_OP_H
#define LW_POLICY_OP_H

#include "lib/base/arena.h"
#include "lib/base/verdict.h"
#include "lib/json/json.h"

/* What the shell found out about one path text: symbolic links, and what does not exist yet, are
 * its business, as the library reads no disk. */
struct lw_policy_path {
    struct lw_str text; /* as the argument has it */
    struct lw_str real; /* absolute, without links, "." and ".."; p NULL: it cannot be told */
};

struct lw_policy_paths {
    const struct lw_policy_path *v;
    size_t n;
    bool local; /* the server's paths are this machine's: without a real path nothing is inside */
};

/* State of a compilation. Nothing of the operand outlives it: what is kept is copied to `arena`. */
struct lw_op_compiler {
    struct lw_arena *arena;
    /* The fault: the part of the operand that is wrong, and what to write instead. */
    const struct lw_json *at;
    char text[400];
};

struct lw_op_context {
    const struct lw_policy_paths *paths; /* may be NULL: nothing is known */
    struct lw_arena *arena;              /* of the decision; its end makes a condition UNKNOWN */
    const char *why; /* set with UNKNOWN: static, for `explain`; may stay NULL */
};

struct lw_op_class {
    const char *name;    /* the key in the policy text */
    const char *operand; /* for the reference: what may stand there */
    const char *meaning; /* one or two sentences, with what is UNKNOWN */
    const char *example; /* JSON or YAML of the condition, on one line */
    /* -LW_ERR_TYPE, _SYNTAX, _LIMIT, _UNKNOWN with c->at and c->text set. */
    int (*compile)(struct lw_op_compiler *c, const struct lw_json *operand, void **out);
    /* `value` is NULL when the argument is not there, for classes that take that; never otherwise.
     */
    enum lw_truth (*eval)(const void *compiled, const struct lw_json *value,
                          struct lw_op_context *x);
    bool takes_missing; /* exists: is asked about what is not there, too */
    /* Path texts within `value` that the shell should resolve before eval; NULL: none. Calls
     * `add` for each. Also called with value NULL, for the roots of the operand. */
    void (*paths)(const void *compiled, const struct lw_json *value,
                  void (*add)(void *to, struct lw_str text), void *to);
};

/* NULL when there is none. */
const struct lw_op_class *lw_op_find(struct lw_str name);
/* All of them in the order of the reference; NULL at the end. */
const struct lw_op_class *lw_op_at(size_t i);

#endif
