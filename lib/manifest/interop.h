/* Digests of others over the same tools, so that what they pinned can be compared with a manifest.
 * They enter no decision: both leave members out that a tool may change. */
#ifndef LW_MANIFEST_INTEROP_H
#define LW_MANIFEST_INTEROP_H

#include "lib/manifest/surface.h"

/* The projection "assay.mcp_manifest_projection.v0": SHA-256 of the canonical form of
 * {"annotations","description","input_schema","name","output_schema"}, null for what is absent. */
LW_CHECKED int lw_assay_tool(struct lw_str definition, struct lw_digest *out);
/* SHA-256 of the canonical form of {"projection":…,"tools":[{"name","tool_digest"}…]}, by name. */
struct lw_assay;
LW_CHECKED int lw_assay_new(struct lw_assay **out);
void lw_assay_free(struct lw_assay **a);
/* In the order of their names. */
void lw_assay_add(struct lw_assay *a, struct lw_str name, const struct lw_digest *tool);
LW_CHECKED int lw_assay_end(struct lw_assay *a, struct lw_digest *out);

/* SEP-1766: SHA-256 of the canonical form of name, description, inputSchema and outputSchema, of
 * those that are there. */
LW_CHECKED int lw_sep1766_tool(struct lw_str definition, struct lw_digest *out);

#endif
