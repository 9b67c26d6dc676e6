/* What manifest.c, approve.c and manifest_text.c share; nobody else includes it. */
#ifndef LW_MANIFEST_MANIFEST_IMPL_H
#define LW_MANIFEST_MANIFEST_IMPL_H

#include "lib/base/buf.h"
#include "lib/manifest/manifest.h"

struct lw_grant { /* who approved, why, when, until when */
    struct lw_str by;
    struct lw_str also_by;
    struct lw_str reason;
    int64_t at;
    int64_t expires_at;
};

struct lw_manifest_part {
    struct lw_manifest_item **sorted; /* by name */
    uint32_t count;
    uint32_t room;
    struct lw_map by_name; /* after sealing; empty before */
};

struct lw_manifest {
    struct lw_arena arena;
    struct lw_str server;
    struct lw_str view;
    struct lw_str facts[LW_FACT_COUNT];
    struct lw_grant facts_grant;
    struct lw_manifest_part parts[LW_PART_COUNT];
    /* What approvals replaced, the latest first: each holds just that, and is not sealed. One more
     * than is kept has room while they are collected. */
    struct lw_manifest *earlier[LW_EARLIER_MAX + 1];
    uint32_t earlier_count;
    struct lw_digest digest;
    struct lw_digest surface;
};

/* Building: new, facts, items of each part in order of their names, seal. Everything is copied. */
LW_CHECKED int lw_manifest_new(struct lw_str server, struct lw_str view, struct lw_manifest **out);
LW_CHECKED int lw_manifest_put_facts(struct lw_manifest *m,
                                     const struct lw_str facts[LW_FACT_COUNT],
                                     const struct lw_grant *grant);
/* -LW_ERR_DUPLICATE unless its name is behind that of the item before. */
LW_CHECKED int lw_manifest_put(struct lw_manifest *m, enum lw_part part,
                               const struct lw_manifest_item *item);
LW_CHECKED int lw_manifest_seal(struct lw_manifest *m);
/* earlier.c, before sealing and with all items put: what `old` has that `m` has no more, and what
 * was before `old`. */
LW_CHECKED int lw_manifest_keep_earlier(struct lw_manifest *m, const struct lw_manifest *old);
void lw_manifest_drop_earlier(struct lw_manifest *m);

/* True for what lw_declared_write gives, read back. */
bool lw_declared_valid(const struct lw_json *list);

/* 0 when the slices and times of a grant are within their limits. */
LW_CHECKED int lw_grant_check(const struct lw_grant *g);
#define LW_GRANT_TIME_MAX ((int64_t)253402300799999) /* 9999-12-31T23:59:59.999Z */

#endif
