/* Any bytes as the text of a policy: what compiles decides, explains and is checked without harm,
 * has the digest of its own canonical form, and finds by its index what it finds without; what does
 * not compile says where and why. */
#include <stdlib.h>

#include "lib/policy/internal.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define MUST(condition)                                                                            \
    do {                                                                                           \
        if (!(condition))                                                                          \
            abort();                                                                               \
    } while (0)

static const char arguments[] =
    "{\"path\":\"/data/a.txt\",\"n\":5,\"list\":[\"a\",{\"b\":\"c\"},null],\"sql\":\"SELECT 1\","
    "\"url\":\"https://example.com/x\",\"o\":{\"a\":{\"b\":true}}}";

static void each_rule(void *user, const struct lw_policy_trace *t)
{
    size_t *n = user;

    ++*n;
    for (size_t i = 0; i < t->condition_count; i++)
        MUST(t->conditions[i].at.n > 0 && t->conditions[i].text.n <= 256);
}

static void each_finding(void *user, const struct lw_policy_finding *f)
{
    (void)user;
    MUST(f->text[0] && lw_utf8_valid(f->rule->id));
}

static void use(const struct lw_policy *p, struct lw_policy_call *call, struct lw_arena *a)
{
    static const char *const names[] = {"a", "files", "read_file", "file:///data/x", "%", ""};
    struct lw_policy_result r;
    struct lw_str paths[4];
    struct pol_unknown u;
    struct pol_eval e;

    for (size_t i = 0; i < 24; i++) {
        size_t explained = 0;
        size_t counted = 0;
        size_t walked = 0;
        struct pol_walk w;
        uint32_t k;

        call->server = lw_strz(names[i % 6]);
        call->name = lw_strz(names[(i / 4 + 1) % 6]);
        call->kind = (int)(i % 5) - 1;
        call->listing = i % 2;
        (void)lw_policy_paths_needed(p, call, paths, 4);
        MUST(lw_policy_explain(p, call, /* all= */ true, a, each_rule, &explained, &r) == 0);
        MUST(explained == lw_policy_rule_count(p));
        MUST(r.verdict == LW_DENY || r.why == LW_POLICY_RULE || r.why == LW_POLICY_NOT_IN_FORCE);
        pol_eval_init(&e, call, a);
        pol_walk_begin(&w, p, call);
        while (pol_walk_next(&w, &k))
            walked += pol_rule_eval(&e, &p->rules[k], &u) != POL_F;
        for (k = 0; k < p->rule_count; k++)
            counted += pol_rule_eval(&e, &p->rules[k], &u) != POL_F;
        MUST(walked == counted);
    }
}

static void same_when_canonical(const struct lw_policy *p, struct lw_str text, struct lw_arena *a)
{
    const struct lw_json *v;
    struct lw_policy_file file = {LW_STR("canonical"), LW_STR_NONE};
    struct lw_policy_fault fault;
    struct lw_policy *again = NULL;
    struct lw_buf b;

    lw_buf_init(&b, LW_POLICY_BYTES * 2);
    MUST(lw_json_parse(a, text, NULL, &v, NULL) == 0);
    lw_json_canonical(&b, v);
    file.json = lw_buf_str(&b);
    MUST(lw_buf_status(&b) == 0);
    MUST(lw_policy_new(&file, 1, &again, &fault) == 0);
    MUST(lw_digest_eq(lw_policy_digest(p), lw_policy_digest(again)));
    lw_policy_free(&again);
    lw_buf_fini(&b);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *copy = malloc(size ? size : 1);
    struct lw_policy_file file = {LW_STR("fuzz"), {copy, size}};
    struct lw_policy_fault fault;
    struct lw_policy *p = NULL;
    struct lw_policy_call call = {.method = LW_STR("tools/call"), .user = LW_STR("alice")};
    struct lw_arena a;

    if (!copy)
        return 0;
    if (size)
        memcpy(copy, data, size);
    lw_arena_init(&a, (size_t)256 << 20);
    if (lw_policy_new(&file, 1, &p, &fault) == 0) {
        MUST(lw_json_parse(&a, lw_strz(arguments), NULL, &call.arguments, NULL) == 0);
        if (lw_policy_rule_count(p) < 200)
            use(p, &call, &a);
        same_when_canonical(p, file.json, &a);
        MUST(lw_policy_lint(p, NULL, 0, false, each_finding, NULL) == 0);
    } else {
        MUST(!p && fault.text[0] && lw_utf8_valid(lw_strz(fault.text)));
        MUST(!fault.at || (fault.at >= copy && fault.at < copy + size));
    }
    lw_policy_free(&p);
    lw_arena_fini(&a);
    free(copy);
    return 0;
}
