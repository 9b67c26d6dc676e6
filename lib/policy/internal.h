/* What the files of lib/policy share: the compiled form of a policy.
 *
 * compile.c reads files and rules, compile_match.c what a rule is about, compile_terms.c how a
 * human is asked, compile_limits.c how much; args.c conditions on arguments, names.c patterns;
 * match.c evaluates, index.c finds the rules for a call, decide.c makes a verdict of them. */
#ifndef LW_POLICY_INTERNAL_H
#define LW_POLICY_INTERNAL_H

#include "lib/base/map.h"
#include "lib/limit/limit.h"
#include "lib/policy/language.h"
#include "lib/policy/op.h"
#include "lib/policy/policy.h"

/* ---- outcomes ---- */

/* The set of truths that a condition may still have. Of a call it is one; of a listing, where
 * arguments are not known, it may be several. */
typedef uint8_t pol_set;
#define POL_F    ((pol_set)(1u << LW_FALSE))
#define POL_T    ((pol_set)(1u << LW_TRUE))
#define POL_U    ((pol_set)(1u << LW_UNKNOWN))
#define POL_OPEN ((pol_set)(POL_F | POL_T | POL_U))

static inline pol_set pol_one(enum lw_truth t)
{
    return (pol_set)(1u << t);
}

static inline pol_set pol_bool(bool b)
{
    return b ? POL_T : POL_F;
}

static inline pol_set pol_not(pol_set a)
{
    return (pol_set)((a & POL_U) | (a & POL_T ? POL_F : 0) | (a & POL_F ? POL_T : 0));
}

static inline pol_set pol_and(pol_set a, pol_set b)
{
    pol_set out = (pol_set)(((a | b) & POL_F) | (a & b & POL_T));

    if ((a & POL_U && b & (POL_T | POL_U)) || (b & POL_U && a & (POL_T | POL_U)))
        out |= POL_U;
    return out;
}

static inline pol_set pol_or(pol_set a, pol_set b)
{
    return pol_not(pol_and(pol_not(a), pol_not(b)));
}

/* ---- patterns of names and words ---- */

struct pol_pattern {
    struct lw_str text; /* without escapes where `exact`, else as written */
    bool exact;
    struct lw_str prefix; /* what every match begins with, without escapes */
};

struct pol_patterns {
    bool inverted;
    struct pol_pattern *v;
    size_t n;
};

bool pol_pattern_match(const struct pol_pattern *p, struct lw_str name);
/* Could a name that begins so match? */
bool pol_pattern_begins(const struct pol_pattern *p, struct lw_str begin);
/* Does one of them match, inversion left aside? */
bool pol_patterns_any(const struct pol_patterns *p, struct lw_str name);
/* Every name that `b` matches is matched by `a`; false when that cannot be told. */
bool pol_patterns_cover(const struct pol_patterns *a, const struct pol_patterns *b);
/* False when no name can match both; true when that cannot be told. */
bool pol_patterns_meet(const struct pol_patterns *a, const struct pol_patterns *b);
bool pol_patterns_same(const struct pol_patterns *a, const struct pol_patterns *b);

/* ---- conditions on arguments ---- */

#define POL_TOKENS 32u /* of one pointer */

struct pol_pointer {
    struct lw_str text;
    struct lw_str *token; /* unescaped; p NULL: "*" */
    size_t n;
    bool wild;
};

enum pol_value_kind {
    POL_VALUE_OP,
    POL_VALUE_AND,
    POL_VALUE_OR,
    POL_VALUE_NOT,
    POL_VALUE_ANY,
    POL_VALUE_ALL,
    POL_VALUE_AT,
};

struct pol_value {
    enum pol_value_kind kind;
    const struct lw_op_class *op;
    void *compiled;
    struct pol_pointer pointer; /* AT */
    struct pol_value *child;    /* the first */
    struct pol_value *next;
};

enum lw_truth pol_args_eval(const struct pol_pointer *at, const struct pol_value *condition,
                            const struct lw_json *arguments, struct lw_op_context *x);
/* Calls `add` for every path text that the condition looks at. */
void pol_args_paths(const struct pol_pointer *at, const struct pol_value *condition,
                    const struct lw_json *arguments, void (*add)(void *to, struct lw_str text),
                    void *to);
/* The first argument that none of the pointers names: its pointer in `out` (cut), or false. */
bool pol_args_undeclared(const struct lw_json *arguments, const struct pol_pointer **pointers,
                         size_t n, char *out, size_t size);

/* ---- rules ---- */

enum pol_kind {
    POL_SERVER,
    POL_TOOL,
    POL_PROMPT,
    POL_RESOURCE,
    POL_METHOD,
    POL_TOOLS_ONLY, /* not written: what only tools have is asked for */
    POL_USER,
    POL_GROUP,
    POL_AGENT,
    POL_CLIENT,
    POL_EFFECT,
    POL_SURFACE,
    POL_DECLARED,
    POL_TIME,
    POL_LABELS,
    POL_CALLED,
    POL_NOT,
    POL_ARGS,
};

struct pol_words {
    struct pol_patterns *any, *all, *none; /* each may be NULL */
};

struct pol_time {
    unsigned days;    /* bits from Monday */
    int32_t from, to; /* minutes of the day; from == to: the whole day */
    int32_t offset;   /* minutes */
    struct pol_time *next;
};

struct pol_called {
    struct pol_patterns *tool, *server; /* each may be NULL */
    uint32_t at_least;
};

struct pol_condition {
    enum pol_kind kind;
    struct lw_str at;
    struct lw_str text;
    union {
        struct pol_patterns *patterns; /* names, principals */
        unsigned bits; /* EFFECT: of enum lw_effect; SURFACE: 1 approved, 2 review */
        struct {
            enum lw_declared which;
            struct pol_words words;
        } declared; /* DECLARED, LABELS */
        struct pol_time *time;
        struct pol_called called;
        struct pol_condition *inner; /* NOT */
        struct {
            struct pol_pointer at;
            struct pol_value *value;
        } args;
    };
    struct pol_condition *next; /* cheap ones first, ARGS last */
};

enum pol_mode { POL_MODE_UNSAID, POL_MODE_ENFORCE, POL_MODE_SHADOW };

struct pol_rule {
    struct lw_policy_rule pub; /* first: a pointer to it is one to the rule */
    enum pol_mode mode;
    struct pol_condition *conditions;
    size_t condition_count; /* those not within others */
    size_t args_count;
    bool has_paths;
    struct lw_digest digest; /* of its canonical text */
    struct lw_digest body;   /* the same without id and reason */
};

static inline const struct pol_rule *pol_rule_of(const struct lw_policy_rule *pub)
{
    return (const struct pol_rule *)(const void *)pub;
}

/* ---- the index ---- */

struct pol_bucket {
    uint32_t *rules; /* ascending */
    size_t n, cap;
};

#define POL_KEY_MAX 127u /* bytes of beginnings that are told apart */

enum pol_class { POL_BY_TOOL, POL_BY_PROMPT, POL_BY_RESOURCE, POL_BY_METHOD, POL_CLASSES };

/* Patterns by their text where they are exact, else by what their matches begin with. */
struct pol_names_index {
    struct lw_map exact;
    struct lw_map prefix;
    uint64_t lengths[2]; /* bits: lengths of the beginnings that there are */
};

/* The rules of one server, or of servers whose names begin alike, or of any. */
struct pol_node {
    struct pol_names_index by[POL_CLASSES]; /* of buckets */
    struct pol_bucket rest;                 /* rules that name no item */
    struct pol_node *next;                  /* of all nodes */
};

struct pol_index {
    struct pol_names_index servers; /* of nodes */
    struct pol_node *any;
    struct pol_node *nodes;
};

LW_CHECKED int pol_index_new(struct lw_policy *p);
void pol_index_fini(struct pol_index *x);

#define POL_RUNS                                                                                   \
    128u /* buckets that a call is expected to meet at most; with more, all rules are */

/* Walks over the candidates of a call, ascending, each once. */
struct pol_walk {
    struct {
        const uint32_t *at, *end;
    } run[POL_RUNS];
    size_t n;
    bool all; /* no index helps: every rule */
    uint32_t next, count;
};

void pol_walk_begin(struct pol_walk *w, const struct lw_policy *p,
                    const struct lw_policy_call *call);
/* False at the end. */
bool pol_walk_next(struct pol_walk *w, uint32_t *rule);
/* Written as RFC 3986 section 6.2.2 would have it, so that no server reads it as another one. */
bool pol_normal_uri(struct lw_str uri);

/* ---- the whole ---- */

struct pol_file {
    struct lw_str name;
    enum pol_mode mode;
    struct lw_digest digest; /* mode and servers, canonical */
};

struct lw_policy {
    struct lw_arena arena;
    struct pol_file *files;
    size_t file_count;
    struct pol_rule *rules; /* by id */
    size_t rule_count;
    struct lw_map ids;
    struct pol_index index;
    uint64_t shadow_files;      /* bit per file */
    struct lw_map server_modes; /* name to uint64_t[2]: shadow bits, and which bits are said */
    struct lw_digest digest;
};

/* The files that are in shadow for calls of this server, as bits. */
uint64_t pol_shadow_files(const struct lw_policy *p, struct lw_str server);
static inline bool pol_in_shadow(const struct pol_rule *r, uint64_t shadow_files)
{
    return r->mode == POL_MODE_SHADOW ||
           (r->mode == POL_MODE_UNSAID && shadow_files >> r->pub.file & 1);
}

/* ---- evaluation ---- */

struct pol_eval {
    const struct lw_policy_call *call;
    struct lw_op_context op;
    /* parsed on first use */
    const struct lw_json *declared[LW_DECLARED_COUNT];
    bool declared_read[LW_DECLARED_COUNT];
};

void pol_eval_init(struct pol_eval *e, const struct lw_policy_call *call, struct lw_arena *a);
/* e->op.why says why when the outcome is unknown. */
pol_set pol_condition_eval(struct pol_eval *e, const struct pol_condition *c);
/* Stops at the first false. *why: the first condition that is unknown, with its text; NULL: none.
 */
struct pol_unknown {
    const struct pol_condition *condition;
    const char *why;
};
pol_set pol_rule_eval(struct pol_eval *e, const struct pol_rule *r, struct pol_unknown *unknown);

/* ---- compilation ---- */

struct pol_compiler {
    struct lw_policy *p;
    struct lw_arena *arena;   /* of the policy */
    struct lw_arena *scratch; /* of the file's tree */
    struct lw_policy_fault *fault;
    size_t file;
    struct lw_str json;
    unsigned depth;
    size_t conditions; /* of the rule at hand */
    bool has_paths;
};

/* Fills the fault and returns -code. `at` NULL: of the whole file. */
LW_CHECKED int pol_fault(struct pol_compiler *c, int code, const struct lw_json *at,
                         const char *format, ...) __attribute__((format(printf, 4, 5)));
/* The same at the name of a member. */
LW_CHECKED int pol_fault_key(struct pol_compiler *c, int code, const struct lw_json *member,
                             const char *format, ...) __attribute__((format(printf, 4, 5)));
LW_CHECKED int pol_fault_full(struct pol_compiler *c);
/* Finds the member's key in its section and looks at its type. */
LW_CHECKED int pol_key(struct pol_compiler *c, enum lw_lang_section section,
                       const struct lw_json *member, enum lw_lang_key_number *out);
/* Text from a policy as it may stand in a message: short, printable. `size` >= 8. */
const char *pol_show(struct lw_str s, char *out, size_t size);
struct lw_str pol_raw_cut(struct pol_compiler *c, const struct lw_json *v);

LW_CHECKED int pol_compile_patterns(struct pol_compiler *c, const struct lw_json *v,
                                    struct pol_patterns **out);
LW_CHECKED int pol_compile_strings(struct pol_compiler *c, const struct lw_json *v,
                                   const char *what, const struct lw_str **out, size_t *n);
LW_CHECKED int pol_compile_pointer(struct pol_compiler *c, const struct lw_json *member,
                                   struct lw_str text, struct pol_pointer *out);
LW_CHECKED int pol_compile_value(struct pol_compiler *c, const struct lw_json *v,
                                 struct pol_value **out);
LW_CHECKED int pol_compile_arg(struct pol_compiler *c, const struct lw_json *member,
                               struct pol_pointer *at, struct pol_value **out);
LW_CHECKED int pol_compile_match(struct pol_compiler *c, const struct lw_json *match,
                                 struct pol_rule *rule);
LW_CHECKED int pol_compile_terms(struct pol_compiler *c, const struct lw_json *approval,
                                 const struct lw_approve_terms **out);
LW_CHECKED int pol_compile_limits(struct pol_compiler *c, const struct lw_json *list,
                                  struct pol_rule *rule);
LW_CHECKED int pol_compile_money(struct pol_compiler *c, const struct lw_json *v,
                                 struct lw_str text, int64_t *millionths);
/* "10m", "120s": ms. False for anything else. */
bool pol_duration(struct lw_str text, int64_t *ms);

LW_CHECKED int pol_digest(struct lw_policy *p);
/* Canonical digests of a rule's text and of a file without its rules. */
LW_CHECKED int pol_digest_rule(struct pol_compiler *c, const struct lw_json *v,
                               struct pol_rule *rule);
LW_CHECKED int pol_digest_file(struct pol_compiler *c, const struct lw_json *root,
                               struct pol_file *file);

#endif
