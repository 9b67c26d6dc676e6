/* What the files of lib/manifest share about surfaces; nobody else includes it. */
#ifndef LW_MANIFEST_SURFACE_IMPL_H
#define LW_MANIFEST_SURFACE_IMPL_H

#include "lib/base/buf.h"
#include "lib/manifest/surface.h"

struct lw_surface_part {
    struct lw_item *first; /* in the order listed */
    struct lw_item *last;
    struct lw_item **sorted; /* after sealing: by name, then digest */
    uint32_t count;
    uint32_t pages;
    struct lw_map cursors; /* digests of the cursors seen */
    struct lw_map by_name; /* after sealing */
    bool complete;
};

struct lw_surface {
    struct lw_arena arena;
    struct lw_buf scratch;
    struct lw_surface_limits limits;
    size_t bytes; /* of canonical text */
    struct lw_str server;
    struct lw_str view;
    struct lw_str facts[LW_FACT_COUNT];
    struct lw_surface_part parts[LW_PART_COUNT];
    struct lw_digest digest;
    bool sealed;
};

/* Names in the order of RFC 8785. */
extern const enum lw_part lw_parts_in_order[LW_PART_COUNT];
extern const enum lw_fact lw_facts_in_order[LW_FACT_COUNT];

/* The canonical text of a definition (it lives in `scratch`) and its digest. */
LW_CHECKED int lw_item_digest(struct lw_buf *scratch, enum lw_part part, const struct lw_json *def,
                              struct lw_str *json, struct lw_digest *out);
/* The member that names an item. */
const struct lw_json *lw_item_name(enum lw_part part, const struct lw_json *def);

/* {"capabilities":…,…} of those that are set. */
void lw_facts_write(const struct lw_str facts[LW_FACT_COUNT], struct lw_buf *to);

/* The text whose SHA-256 is the digest of a surface, written piece by piece: begin, then for each
 * part in order that is not left out: part, its items by name, ']'. */
size_t lw_surface_preimage_max(const struct lw_surface_limits *limits);
void lw_surface_preimage_begin(const struct lw_str facts[LW_FACT_COUNT], struct lw_buf *to);
void lw_surface_preimage_part(enum lw_part part, struct lw_buf *to);
/* Resources came later than the rest: without any, a digest is what it was before. */
static inline bool lw_surface_preimage_skips(enum lw_part part, uint32_t count)
{
    return part == LW_PART_RESOURCES && count == 0;
}
void lw_surface_preimage_item(const struct lw_digest *d, bool first, struct lw_buf *to);
LW_CHECKED int lw_surface_preimage_end(struct lw_buf *to, struct lw_digest *out);

/* Says where in the text a value stands that is not as it should be (NULL: at its beginning). `err`
 * may be NULL. */
void lw_json_blame(struct lw_str text, const struct lw_json *at, const char *why,
                   struct lw_json_error *err);

/* Limits for the text of a surface or manifest of our own writing, and the cap of the arena that
 * its tree needs. */
struct lw_json_limits lw_state_json_limits(void);
size_t lw_state_arena_cap(size_t text);

#endif
