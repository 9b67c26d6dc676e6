/* Approvals: a human's answer about one exact call.
 *
 * Decides what an approval is bound to, what a rule demands of those who answer, when an ask is
 * approved, denied or over, and what a human is shown. Knows nothing of how one is asked or where
 * answers are kept: lib/engine asks, the ledger keeps. Nothing here can be granted by a server's
 * text or by what cannot be read: the zero of each enum is the safe answer. */
#ifndef LW_APPROVE_APPROVE_H
#define LW_APPROVE_APPROVE_H

#include "lib/base/arena.h"
#include "lib/base/digest.h"
#include "lib/json/json.h"
#include "lib/manifest/manifest.h"

/* ---- what a rule demands ---- */

#define LW_APPROVE_DEMANDS     8   /* of rules that match one call */
#define LW_APPROVE_NAMES       64  /* users or groups of a demand */
#define LW_APPROVE_NAME_MAX    128 /* bytes of one */
#define LW_APPROVE_QUORUM      16
#define LW_APPROVE_HIGHLIGHTS  32
#define LW_APPROVE_TEXT_MAX    1024 /* bytes of undo and of reason */
#define LW_APPROVE_TTL_MS      600000
#define LW_APPROVE_TTL_MAX_MS  86400000
#define LW_APPROVE_WAIT_MS     30000
#define LW_APPROVE_WAIT_MAX_MS 3600000

/* Ways to ask, in the spelling of a policy. */
#define LW_WAY_TABLE(X)                                                                            \
    X(HOLD, "hold")     /* the call waits, with progress, while a human is found elsewhere */      \
    X(FORM, "form")     /* the client shows a form: its answer is asserted by the client */        \
    X(URL, "url")       /* the client is given the address of a page of ours */                    \
    X(REFUSE, "refuse") /* refused with the id of the approval; the same call passes once approved \
                         */

enum lw_way {
    LW_WAY_NONE,
#define X(n, t) LW_WAY_##n,
    LW_WAY_TABLE(X)
#undef X
        LW_WAY_COUNT
};

const char *lw_way_name(enum lw_way w);
LW_CHECKED int lw_way_parse(struct lw_str s, enum lw_way *out);

/* May the user whose agent asks answer too? By default where a rule demands nothing of those who
 * answer: no names, one answer, not verified. */
enum lw_requester {
    LW_REQUESTER_DEFAULT,
    LW_REQUESTER_EXCLUDE,
    LW_REQUESTER_MAY,
};

/* `quorum` distinct humans, each of them one of `users` or in one of `groups`; no names: anyone. */
struct lw_approve_demand {
    struct lw_names users; /* "name", or "name@host" for one host only */
    struct lw_names groups;
    uint32_t quorum; /* 1 to LW_APPROVE_QUORUM */
};

/* What `approval:` of a rule says, or of all that match (lw_approve_terms_add). A rule that
 * requires an approval and says nothing about it has all zeros. */
struct lw_approve_terms {
    struct lw_approve_demand demands[LW_APPROVE_DEMANDS];
    uint32_t demand_count; /* 0: one answer of anyone */
    int64_t ttl_ms;        /* of the ask; 0: LW_APPROVE_TTL_MS */
    int64_t wait_ms;       /* how long a call is held; 0: LW_APPROVE_WAIT_MS */
    enum lw_way ways[LW_WAY_COUNT];
    uint32_t way_count; /* 0: form, hold, refuse */
    enum lw_requester requester;
    bool verified;             /* answers that a client asserts do not count */
    struct lw_names highlight; /* JSON Pointers of arguments that are shown first */
    struct lw_str undo;        /* how the effect is undone, p NULL: nothing was said */
    bool started;              /* of lw_approve_terms_add: something was added */
};

/* Makes `sum` at least as strict as `more`: every demand of both, the shorter times, the ways that
 * both have, verified and the requester's exclusion of either. Starts from zeros. Slices are
 * borrowed; lists that grow live in `a`. -LW_ERR_LIMIT: too many demands. */
LW_CHECKED int lw_approve_terms_add(struct lw_arena *a, struct lw_approve_terms *sum,
                                    const struct lw_approve_terms *more);
/* Whether the user whose agent asks, and the owner of the credential, may not answer. */
bool lw_approve_excludes_requester(const struct lw_approve_terms *t);
/* Whether a client's form can be enough: one answer of anyone, the requester too, not verified. */
bool lw_approve_form_counts(const struct lw_approve_terms *t);
/* Whether this way to ask is named. */
bool lw_approve_has_way(const struct lw_approve_terms *t, enum lw_way way);
int64_t lw_approve_ttl(const struct lw_approve_terms *t);
int64_t lw_approve_wait(const struct lw_approve_terms *t);

/* ---- what is asked ---- */

#define LW_ASK_SCHEMA     "landwaiter/ask/v1"
#define LW_ASK_ARGS_MAX   (64u << 10) /* bytes of arguments that a human can be shown */
#define LW_ASK_MAX        (24u << 10) /* bytes of an ask as text, terms included */
#define LW_ASK_NAME_MAX   256 /* bytes of a name or URI: what is longer cannot be asked about */
#define LW_ASK_SERVER_MAX 64
#define LW_ASK_NONCE      16

/* One exact call. Borrowed. */
struct lw_ask {
    struct lw_str server, view, method, name;
    const struct lw_digest *tool; /* of the approved definition; NULL: it is no item */
    bool has_args;                /* it has arguments at all */
    struct lw_digest args;        /* of their canonical form */
    struct lw_digest exact;       /* of their bytes as they came and will go */
    uint64_t args_bytes;          /* of those */
    struct lw_str user;           /* whose agent it is */
    struct lw_str owner;          /* of the credential, where it is another; may be empty */
    struct lw_str agent;     /* canonical {"name","version"} as the client says; may be empty */
    struct lw_digest policy; /* zeros: there is none */
    enum lw_effect effect;   /* declared, for the one who is asked */
    bool review;             /* drift of the item waits for review */
    struct lw_str rule;      /* that decided, and its reason; may be empty */
    struct lw_str reason;
    struct lw_approve_terms terms;
};

/* Its canonical text. The SHA-256 of that is the request: equal for the same call asked again. */
void lw_ask_write(const struct lw_ask *k, struct lw_buf *to);
/* Reads it back; slices point into `json` and `a`. -LW_ERR_DAMAGED for what is none. */
LW_CHECKED int lw_ask_read(const struct lw_json *json, struct lw_arena *a, struct lw_ask *out);
/* SHA-256 of {"nonce":"<hex>","request":"sha256:…"}: what an answer is about, and nothing else. */
struct lw_digest lw_ask_binding(const struct lw_digest *request, const uint8_t nonce[LW_ASK_NONCE]);

/* ---- answers ---- */

enum lw_ask_state {
    LW_ASK_DENIED, /* the first no ends it */
    LW_ASK_PENDING,
    LW_ASK_APPROVED,
    LW_ASK_EXPIRED, /* nobody answered in time, or the clock was moved back */
    LW_ASK_CONSUMED,
};

const char *lw_ask_state_name(enum lw_ask_state s);

struct lw_answer {
    struct lw_str by;       /* "name@host" */
    struct lw_names groups; /* those that they are in */
    bool approve;
    bool verified;    /* not only asserted by a client */
    bool break_glass; /* of the loud role: enough by itself */
    int64_t at;       /* wall ms */
};

/* "name@host" is `name`, whatever the host; with an "@" in `name`, only that host. */
bool lw_approve_is(struct lw_str who, struct lw_str name);
/* NULL when this human's yes may count toward the ask, else a static sentence why not. A no counts
 * from anyone. */
const char *lw_approve_objection(const struct lw_ask *k, const struct lw_answer *answer);

struct lw_ask_progress {
    enum lw_ask_state state;
    uint32_t have; /* distinct humans whose yes counts, of the demand that lacks most */
    uint32_t need;
};

/* Where the ask stands at `now` (wall ms), made at `asked`, over at `expires`. The order of answers
 * does not matter but for a no, which ends it. `consumed` is for the caller to know. */
struct lw_ask_progress lw_ask_judge(const struct lw_ask *k, const struct lw_answer *answers,
                                    size_t n, int64_t asked, int64_t expires, int64_t now);

/* ---- what a human is shown ---- */

/* The text that a human answers about: our words at the beginning of each line, what others wrote
 * behind "| " and visible (lw_visible), every argument in full, the highlighted ones first. `args`:
 * the exact bytes, p NULL when there are none. -LW_ERR_LIMIT when it cannot be shown in full, or
 * `args` are not those of the ask: then it must not be approved. The SHA-256 of the text is what
 * `--shown` takes. */
LW_CHECKED int lw_ask_show(const struct lw_ask *k, struct lw_str args, struct lw_buf *to);

#endif
