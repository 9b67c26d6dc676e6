/* Arguments against an approved input schema: the part of JSON Schema (2020-12, draft-07) that
 * decides which arguments a call may carry. Compiled once per approved tool, bounded in depth,
 * nodes and steps. A keyword that is not understood here is not guessed at: it is left to the
 * server (and listed in docs/schema.md), with one exception: an unresolved $ref refuses. */
#ifndef LW_MANIFEST_SCHEMA_H
#define LW_MANIFEST_SCHEMA_H

#include "lib/base/err.h"
#include "lib/json/json.h"

struct lw_schema;

/* Compiles (copies) the schema. -LW_ERR_LIMIT, -LW_ERR_UNKNOWN (dialect, unresolved $ref). */
LW_CHECKED int lw_schema_new(const struct lw_json *schema, struct lw_schema **out);
void lw_schema_free(struct lw_schema **s);

struct lw_schema_fault {
    char path[128];   /* JSON Pointer into the arguments, cut with "..." when longer */
    const char *text; /* static, for a human: "is required", "is not declared by the schema" */
};

/* 0 when `arguments` (NULL = absent, taken as {}) is accepted. -LW_ERR_MISMATCH with the first
 * fault in document order; -LW_ERR_LIMIT when it took too many steps. A top-level argument that the
 * schema's properties do not declare is refused unless additionalProperties or patternProperties
 * says that more may come. */
LW_CHECKED int lw_schema_check(const struct lw_schema *s, const struct lw_json *arguments,
                               struct lw_schema_fault *fault);

#endif
