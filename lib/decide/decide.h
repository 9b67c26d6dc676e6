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
#include "lib/policy/op.h"
#include "lib/policy/policy.h"

enum lw_action {
    LW_ACTION_CALL,  /* run it */
    LW_ACTION_SHOW,  /* show it in a list: may it be called by this principal at all? */
    LW_ACTION_RELAY, /* pass on a request that names no item (resources/list, completion) */
    LW_ACTION_TALK,  /* what makes a session one (handshake, ping, lists): nothing has to allow it,
                        but a rule can forbid it */
};

/* Everything a verdict may depend on. Borrowed for the call. */
struct lw_facts {
    enum lw_action action;
    int64_t wall_ms;
    const struct lw_kill *killed; /* what stops it; NULL: nothing does */
    bool blocked;
    bool advisory; /* only asked about: what the server shows now is not known and does not count;
                      the manifest does, where there is one, and without it the rules alone */
    bool known; /* ... and there has to be a manifest: it is an MCP server of the configuration */
    enum lw_effect effect;              /* ... declared by who asks, for what is in no manifest */
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
    /* The operator's rules; NULL: there are none, and what the manifest approves is allowed. */
    const struct lw_policy *policy;
    /* What they look at, with `policy`. What the manifest and the drift say (effect, declarations,
     * review) and the time are filled in here. */
    const struct lw_policy_call *call;
    struct lw_arena *arena; /* of what the rules say, with `policy` */
};

struct lw_decision {
    enum lw_verdict verdict;
    enum lw_reason reason;
    const struct lw_manifest_item *item; /* the approved item that the call is about, or NULL */
    /* What the rules say, in the arena of the facts; NULL: they were not reached, or there are
     * none. */
    const struct lw_policy_result *policy;
    struct lw_str rule; /* id of the rule that decided, of the policy; p NULL: none did */
    struct lw_str say;  /* what the operator wrote there for whoever is refused; may be empty */
    int64_t retry_ms; /* of a limit: how long until it is worth trying again; -1: not by waiting */
    char detail[256]; /* what exactly, for operator and agent; may be empty */
    /* Filled in by whoever asks humans, not here. */
    struct lw_str approval;          /* the one that this uses, p NULL: none */
    struct lw_str continues;         /* the one that an earlier round of the call used; or p NULL */
    const struct lw_digest *request; /* with either: what it is about */
    struct lw_str replaces;          /* an earlier decision about the same call; or p NULL */
    char asked[32]; /* of a refusal: the approval that it waits for; may be empty */
};

/* Runs the stages in order: kill, surface, manifest, arguments, policy, calls in flight; the first
 * that objects decides. What none objects to and a rule wants approved is LW_REQUIRE_APPROVAL. */
struct lw_decision lw_decide(const struct lw_facts *f);

#endif
