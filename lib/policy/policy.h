/* What the operator allows: rules over calls, compiled once, evaluated on every call.
 *
 * The text is YAML for people; the shell turns it into JSON of the same shape (src/config/policy.c)
 * and this library reads that. The language is one table, lib/policy/language.h.
 *
 * Semantics. Every rule of every file counts, in no order.
 * 1. A condition is true, false or unknown. It is unknown when what it looks at is not there, has
 *    another type, or cannot be evaluated. A rule matches when all its conditions are true, does
 *    not when one is false, and is unknown otherwise.
 * 2. Unknown never helps a call: an allow counts when it matches; a deny counts when it matches or
 *    is unknown; a require_approval grants when it matches and tightens when it matches or is
 *    unknown.
 * 3. deny before require_approval before allow; nothing that grants is a denial.
 * 4. A rule that lists arguments grants only calls all of whose arguments are listed, by it or
 *    another rule that matches and grants, unless it says `undeclared: allow`.
 * 5. So removing an allow or adding a deny never lets anything through that was refused.
 * 6. What is in shadow never changes a verdict; what it would have been is reported beside it. The
 *    default of denial belongs to the files that are enforced for the server: where every file is
 *    in shadow, there is no policy yet, and the manifest alone decides. */
#ifndef LW_POLICY_POLICY_H
#define LW_POLICY_POLICY_H

#include "lib/approve/approve.h"
#include "lib/base/arena.h"
#include "lib/base/digest.h"
#include "lib/base/err.h"
#include "lib/base/verdict.h"
#include "lib/json/json.h"
#include "lib/manifest/manifest.h"

struct lw_limit;        /* lib/limit/limit.h */
struct lw_policy_paths; /* lib/policy/op.h */
struct lw_policy;       /* compiled, immutable, to be shared */

#define LW_POLICY_FILES      64u
#define LW_POLICY_RULES      50000u             /* of all files */
#define LW_POLICY_BYTES      ((size_t)16 << 20) /* of one file */
#define LW_POLICY_DEPTH      24u                /* of conditions within conditions */
#define LW_POLICY_CONDITIONS 256u               /* of one rule */
#define LW_POLICY_PATTERNS   1024u              /* in one list */
#define LW_POLICY_PATTERN    1024u              /* bytes of one name or word pattern */
#define LW_POLICY_NAME       4096u /* bytes of a name that is matched; longer is unknown */
#define LW_POLICY_ID         64u
#define LW_POLICY_TEXT       1024u /* bytes of reason, undo */
#define LW_POLICY_LIMITS     16u   /* of one rule */
#define LW_POLICY_PATHS      64u   /* path texts of one call; beyond it conditions are unknown */

struct lw_policy_file {
    struct lw_str name; /* for messages */
    struct lw_str json;
};

struct lw_policy_fault {
    size_t file;
    const char *at; /* into that file's json; NULL: of the file as a whole */
    char text[512]; /* what is wrong and what to do */
};

/* Compiles. Borrows nothing: files may go afterwards. The parser's codes; -LW_ERR_UNKNOWN (a key,
 * word), _TYPE, _MISSING, _SYNTAX (an id, number, pattern), _DUPLICATE (an id), _LIMIT, _NOMEM.
 * `fault` (not NULL) is filled on failure. */
LW_CHECKED int lw_policy_new(const struct lw_policy_file *files, size_t n, struct lw_policy **out,
                             struct lw_policy_fault *fault);
void lw_policy_free(struct lw_policy **p);

/* Of what the policy says: layout, comments, order of rules, members and files do not change it,
 * nor do the names of files. SHA-256 over the canonical form of all files; see digest.c. */
const struct lw_digest *lw_policy_digest(const struct lw_policy *p);
size_t lw_policy_rule_count(const struct lw_policy *p);

/* How the files stand for calls of a server. Single rules can be in shadow in any of them. */
enum lw_policy_mode {
    LW_POLICY_MODE_SHADOW = 0, /* all are in shadow: the manifest alone decides */
    LW_POLICY_MODE_MIXED,      /* some are */
    LW_POLICY_MODE_ENFORCE,    /* none is */
};
enum lw_policy_mode lw_policy_mode(const struct lw_policy *p, struct lw_str server);
const char *lw_policy_mode_name(enum lw_policy_mode m); /* "shadow", "mixed", "enforce" */

struct lw_policy_rule {
    struct lw_str id;
    enum lw_verdict decision;
    bool shadow;          /* of the rule or its file; a server's mode is in the result only */
    struct lw_str reason; /* of the operator, for operator and agent; may be empty */
    size_t file;
    size_t offset; /* of the rule in the file's json */
    bool undeclared_allowed;
    int64_t cost_millionths; /* declared cost of a call; 0: none */
    const struct lw_limit *limits;
    size_t limit_count;
    const struct lw_approve_terms *terms; /* of a require_approval; else NULL */
};

/* By number, in the order of ids. */
const struct lw_policy_rule *lw_policy_rule_at(const struct lw_policy *p, size_t i);
const struct lw_policy_rule *lw_policy_rule_find(const struct lw_policy *p, struct lw_str id);

/* What a session did before, as far as it is remembered. */
struct lw_policy_called {
    struct lw_str server, tool;
    uint32_t times; /* calls that were allowed */
};

struct lw_policy_session {
    const struct lw_str *labels;
    size_t label_count;
    const struct lw_policy_called *called;
    size_t called_count;
    bool forgetful; /* not all calls were kept: too few of one kind is unknown then */
};

/* The facts of one call. Borrowed. An empty slice is a fact that is not known. */
struct lw_policy_call {
    struct lw_str server;
    struct lw_str method;            /* "tools/call", "resources/read" … */
    struct lw_str name;              /* of the tool or prompt, or the URI */
    int kind;                        /* enum lw_part of what is named, or -1 */
    const struct lw_json *arguments; /* an object; NULL: none were given */
    bool listing; /* may it ever be called? Arguments, time and session are not known yet */
    struct lw_str user, agent, client;
    const struct lw_str *groups; /* of the user */
    size_t group_count;
    enum lw_effect effect;                     /* from the manifest, never from annotations */
    struct lw_str declared[LW_DECLARED_COUNT]; /* as the manifest has them; p NULL: nothing said */
    bool review;                               /* drift waits for review */
    int64_t wall_ms;
    const struct lw_policy_session *session; /* NULL: not known */
    const struct lw_policy_paths *paths;     /* lw_policy_paths_needed, resolved; NULL: not known */
};

enum lw_policy_why {
    LW_POLICY_DEFAULT = 0, /* no rule grants */
    LW_POLICY_RULE,        /* `deciding` says so */
    LW_POLICY_UNDECLARED,  /* a rule would grant but for an argument that no rule lists */
    LW_POLICY_UNKNOWN,     /* what cannot be told voided what would grant */
    LW_POLICY_ERROR,       /* the decision ran out of memory: deny */
    LW_POLICY_NOT_IN_FORCE /* every file is in shadow for this server: allowed by the manifest */
};

const char *lw_policy_why_name(enum lw_policy_why w);

struct lw_policy_result {
    enum lw_verdict verdict;
    enum lw_policy_why why;
    /* Of a verdict by rule, the first by id among those that decided; else NULL. */
    const struct lw_policy_rule *deciding;
    /* All rules in force that count for this call: matching, or unknown and tightening; by id. */
    const struct lw_policy_rule *const *matched;
    size_t matched_count;
    /* What it would be if nothing were in shadow. Set only when something in shadow counts. */
    bool shadow;
    enum lw_verdict would_be;
    enum lw_policy_why would_be_why;
    const struct lw_policy_rule *would_be_rule;
    /* Of the rules that matched and grant: all limits hold. Set unless denied. */
    const struct lw_limit *const *limits;
    size_t limit_count;
    int64_t cost_millionths; /* the highest that one of them declares */
    /* Of LW_REQUIRE_APPROVAL: the terms of all rules that ask, the strictest of each. */
    struct lw_approve_terms terms;
    char detail[192]; /* which condition, which argument; our words and pointers, may be empty */
};

/* Decides. Allocates for the result only, from `a`. Cost depends on the rules for this server and
 * this name, not on all. Never fails: what cannot be done is a denial. */
void lw_policy_decide(const struct lw_policy *p, const struct lw_policy_call *call,
                      struct lw_arena *a, struct lw_policy_result *out);

/* One condition of one rule, for this call. */
struct lw_policy_condition {
    struct lw_str at;   /* "server", "args/path", "not.user" … */
    struct lw_str text; /* what the policy says there: JSON, cut at 256 bytes */
    enum lw_truth truth;
    bool open;       /* of a listing: not known yet, may still be any */
    const char *why; /* of UNKNOWN, static; may be NULL */
};

struct lw_policy_trace {
    const struct lw_policy_rule *rule;
    enum lw_truth truth;
    bool open;
    bool in_shadow;  /* for this server */
    bool counts;     /* it is among those that make the verdict (in or out of shadow) */
    bool undeclared; /* it matches, but an argument is not listed */
    const struct lw_policy_condition *conditions; /* all of them, none left out */
    size_t condition_count;
};

/* Calls `each` for every rule by id: candidates only, or all. `decision` is what lw_policy_decide
 * gives. -LW_ERR_LIMIT when the arena is full. */
LW_CHECKED int lw_policy_explain(const struct lw_policy *p, const struct lw_policy_call *call,
                                 bool all, struct lw_arena *a,
                                 void (*each)(void *user, const struct lw_policy_trace *t),
                                 void *user, struct lw_policy_result *decision);

/* The path texts whose real paths conditions on this call want to know, each once: to be resolved
 * and given as call->paths. Writes up to `max`; a
 * return value above `max` says that there are more, which stay unknown. Slices point into the
 * call's arguments or the policy. */
size_t lw_policy_paths_needed(const struct lw_policy *p, const struct lw_policy_call *call,
                              struct lw_str *out, size_t max);

/* ---- `policy check` ---- */

/* What is known to exist, so that a rule for nothing can be told. */
struct lw_policy_known {
    struct lw_str server;
    int kind; /* enum lw_part */
    struct lw_str name;
};

enum lw_policy_finding_kind {
    LW_FINDING_UNREACHABLE,   /* can never change a verdict */
    LW_FINDING_CONTRADICTION, /* its own conditions can never hold together */
    LW_FINDING_NO_TARGET,     /* nothing known is matched */
    LW_FINDING_DUPLICATE,     /* says what another rule says */
    LW_FINDING_WEAK,          /* rests on something that whoever calls can choose */
    LW_FINDING_SUSPICIOUS,    /* probably not what is meant */
};

struct lw_policy_finding {
    enum lw_policy_finding_kind kind;
    bool error; /* the rule cannot be meant so; else a warning */
    const struct lw_policy_rule *rule;
    const struct lw_policy_rule *other; /* or NULL */
    char text[320];
};

const char *lw_policy_finding_name(enum lw_policy_finding_kind k);

/* Calls `each` for every finding, in the order of ids. `known` NULL: nothing is known.
 * `identities`: users, groups and agents are verified, so that conditions on them can hold. */
LW_CHECKED int lw_policy_lint(const struct lw_policy *p, const struct lw_policy_known *known,
                              size_t known_count, bool identities,
                              void (*each)(void *user, const struct lw_policy_finding *f),
                              void *user);

#endif
