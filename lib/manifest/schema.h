/* Arguments against an approved input schema: the part of JSON Schema (2020-12, 2019-09, draft-07,
 * draft-06) that decides which arguments a call may carry. Compiled once per approved tool, bounded
 * in depth, nodes and steps.
 *
 * A keyword that is not evaluated here is not guessed at: it is left to the server (docs/schema.md
 * lists them), with one exception: a reference that cannot be resolved within the document refuses.
 * Where ignoring a keyword could turn an acceptable call into a refusal (under `not`, in `oneOf`
 * and `if`), the subschema that has it counts as undecided, and what is undecided is accepted. */
#ifndef LW_MANIFEST_SCHEMA_H
#define LW_MANIFEST_SCHEMA_H

#include "lib/base/err.h"
#include "lib/json/json.h"

#define LW_SCHEMA_BYTES    (1u << 20)         /* of the schema's text */
#define LW_SCHEMA_MEMORY   ((size_t)48 << 20) /* of the compiled schema */
#define LW_SCHEMA_NODES    16384u             /* subschemas */
#define LW_SCHEMA_DEPTH    512u /* of subschemas being evaluated, references included */
#define LW_SCHEMA_APPLYING 256u /* subschemas with properties about the arguments */
/* A check may take so many steps, and two more for each byte of the arguments. A step is a
 * subschema applied to a value, a member looked at or a few bytes compared. */
#define LW_SCHEMA_STEPS 1000000u

struct lw_schema;

/* Compiles (copies) the schema. -LW_ERR_LIMIT, -LW_ERR_UNKNOWN (dialect, unresolved $ref),
 * -LW_ERR_TYPE (neither object nor boolean), -LW_ERR_MISSING (NULL). */
LW_CHECKED int lw_schema_new(const struct lw_json *schema, struct lw_schema **out);
void lw_schema_free(struct lw_schema **s);

struct lw_schema_fault {
    char path[128];   /* JSON Pointer into the arguments, cut with "..." when longer; names in it
                       * come from the caller or the schema and are not made safe for a terminal */
    const char *text; /* static, for a human: "is required", "is not declared by the schema" */
};

/* 0 when `arguments` (NULL = absent, taken as {}) is accepted. -LW_ERR_MISMATCH with the first
 * fault in document order (of a value itself, then of its members); -LW_ERR_LIMIT when it took too
 * many steps. A top-level argument that the schema's properties do not declare is refused unless
 * additionalProperties or patternProperties says that more may come; properties of subschemas that
 * apply to the arguments as they are (allOf, $ref, the branches of anyOf, oneOf and if that match)
 * declare as well. `fault` may be NULL. */
LW_CHECKED int lw_schema_check(const struct lw_schema *s, const struct lw_json *arguments,
                               struct lw_schema_fault *fault);
/* The same for any value (a structured result), without the rule about undeclared arguments. */
LW_CHECKED int lw_schema_check_value(const struct lw_schema *s, const struct lw_json *value,
                                     struct lw_schema_fault *fault);

#endif
