/* For the unit tests of policies: a policy and a call in one line each. */
#ifndef LW_POLICY_POLICY_TESTING_H
#define LW_POLICY_POLICY_TESTING_H

#include "lib/base/time.h"
#include "lib/json/testing.h"
#include "lib/limit/limit.h"
#include "lib/policy/policy.h"

/* From one file's text, or two. */
static inline struct lw_policy *policy_of(const char *one, const char *two)
{
    struct lw_policy_file files[2] = {{LW_STR_INIT("one"), lw_strz(one)},
                                      {LW_STR_INIT("two"), lw_strz(two)}};
    struct lw_policy_fault fault;
    struct lw_policy *p = NULL;

    if (lw_policy_new(files, two ? 2 : 1, &p, &fault) != 0)
        fail_msg("%s (at %.40s)", fault.text, fault.at ? fault.at : "-");
    return p;
}

#define RULES(rules) "{\"version\":1,\"rules\":[" rules "]}"
/* id, members of match, decision and what else */
#define RULE(id, match, decision)                                                                  \
    "{\"id\":\"" id "\",\"match\":{" match "},\"decision\":\"" decision "\"}"
#define RULE_WITH(id, match, decision, more)                                                       \
    "{\"id\":\"" id "\",\"match\":{" match "},\"decision\":\"" decision "\"," more "}"

static inline struct lw_policy_call call_of(const char *server, const char *tool, const char *args)
{
    struct lw_policy_call c = {.server = lw_strz(server),
                               .method = LW_STR("tools/call"),
                               .name = lw_strz(tool),
                               .kind = LW_PART_TOOLS};

    c.arguments = args ? parse(args) : NULL;
    return c;
}

static inline struct lw_policy_result decide(const struct lw_policy *p,
                                             const struct lw_policy_call *c)
{
    struct lw_policy_result r;

    lw_policy_decide(p, c, &arena, &r);
    return r;
}

/* One policy, one call, one verdict and why. */
static inline void check_one(const char *policy, const char *args, enum lw_verdict verdict,
                             enum lw_policy_why why)
{
    struct lw_policy *p = policy_of(policy, NULL);
    struct lw_policy_call c = call_of("files", "read_file", args);
    struct lw_policy_result r = decide(p, &c);

    if (r.verdict != verdict || r.why != why)
        fail_msg("%s with %s: %s (%s), not %s (%s): %s", policy, args ? args : "-",
                 lw_verdict_name(r.verdict), lw_policy_why_name(r.why), lw_verdict_name(verdict),
                 lw_policy_why_name(why), r.detail);
    lw_policy_free(&p);
}

#endif
