/* The one decision path: every transport, era and hook asks here, and only here is the order of the
 * checks known. Deterministic: the same facts give the same verdict. */
#ifndef LW_DECIDE_DECIDE_H
#define LW_DECIDE_DECIDE_H

#include "lib/base/verdict.h"
#include "lib/decide/reason.h"
#include "lib/drift/drift.h"
#include "lib/limit/kill.h"
#include "lib/manifest/manifest.h"
#include "lib/manifest/schema.h"

enum lw_action {
    LW_ACTION_CALL,  /* run it */
    LW_ACTION_SHOW,  /* show it in a list: may it be called by this principal at all? */
    LW_ACTION_RELAY, /* pass on a request that names no item (resources/list, completion) */
};

/* Everything a verdict may depend on. Borrowed for the call. */
struct lw_facts {
    enum lw_action action;
    int64_t wall_ms;
    const struct lw_kill *killed; /* what stops it; NULL: nothing does */
    bool blocked;
    const struct lw_manifest *manifest; /* NULL: nothing was ever approved */
    const struct lw_surface *live;      /* NULL: not listed to its end */
    const struct lw_drift *drift;       /* live against manifest; NULL: they are equal */
    int part;                           /* enum lw_part of the item, or -1 */
    struct lw_str name;                 /* of the item */
    const struct lw_schema *schema;     /* of its approved arguments; NULL: none to check */
    bool header_marks_invalid;          /* of an HTTP server's tool: it may not be offered */
    bool schema_unusable;               /* there is one, but it cannot be checked: deny */
    const struct lw_json *arguments;
    uint32_t inflight;
    uint32_t max_inflight;
};

struct lw_decision {
    enum lw_verdict verdict;
    enum lw_reason reason;
    const struct lw_manifest_item *item; /* the approved item that the call is about, or NULL */
    char detail[192];                    /* what exactly, for operator and agent; may be empty */
};

/* Runs the stages in order; the first that objects decides. */
struct lw_decision lw_decide(const struct lw_facts *f);

#endif
