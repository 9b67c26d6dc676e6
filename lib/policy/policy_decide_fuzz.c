/* The decision as a whole, over policies and calls that the input chooses.
 *
 * Oracle: taking one allow away or adding one deny never turns a refusal into a permit, nor a
 * question into an allow; the order of rules and their spread over files change nothing; deciding
 * twice gives the same; what a list hides can never be called; and the explanation of each rule
 * adds up to the verdict. Which rule goes and which comes is chosen by the input too, so that one
 * run compiles four policies and not forty. libFuzzer's own bookkeeping costs as much as that
 * again: use -entropic=0. */
#include <stdio.h>
#include <stdlib.h>

#include "lib/policy/policy.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define MUST(condition)                                                                            \
    do {                                                                                           \
        if (!(condition))                                                                          \
            abort();                                                                               \
    } while (0)

struct choice {
    const uint8_t *p;
    size_t n;
};

static unsigned choose(struct choice *c, unsigned of)
{
    if (c->n == 0)
        return 0;
    c->n--;
    return *c->p++ % of;
}

#define RULES_MAX 8

static const char *const conditions[] = {
    "",
    "\"server\":\"files\"",
    "\"server\":{\"not\":\"files\"}",
    "\"tool\":\"read_*\"",
    "\"tool\":[\"read_file\",\"x\"]",
    "\"resource\":\"file:///data/*\"",
    "\"method\":\"tools/*\"",
    "\"user\":\"alice\"",
    "\"user\":{\"not\":\"bob\"}",
    "\"group\":\"eng\"",
    "\"effect\":\"read\"",
    "\"effect\":[\"write\",\"unknown\"]",
    "\"data\":{\"none\":\"personal\"}",
    "\"data\":{\"all\":\"public\"}",
    "\"surface\":\"approved\"",
    "\"time\":{\"between\":[\"08:00\",\"18:00\"]}",
    "\"session\":{\"labels\":\"untrusted\"}",
    "\"not\":{\"user\":\"alice\",\"effect\":\"read\"}",
    "\"args\":{\"/path\":{\"glob\":\"/data/**\"}}",
    "\"args\":{\"/path\":{\"not\":{\"glob\":\"*.env\"}}}",
    "\"args\":{\"/n\":{\"le\":10},\"/path\":{}}",
    "\"args\":{\"/to\":{\"all\":{\"glob\":\"*@x.org\"}}}",
    "\"args\":{\"/to\":{\"any\":\"a@x.org\"}}",
    "\"args\":{\"/o/*/k\":{\"any\":{\"equals\":1}}}",
    "\"args\":{\"/force\":[{\"exists\":false},false]}",
    "\"args\":{\"/path\":{\"exists\":true}}",
    "\"args\":{\"/path\":{\"path\":{\"inside\":\"/data\"}}}",
    "\"args\":{\"/path\":{\"path\":{\"outside\":\"/data\"}}}",
    "\"args\":{\"/path\":{\"regex\":\"/data/[a-z]+\"}}",
    "\"args\":{\"/n\":{\"gt\":\"4.99\"}}",
    "\"args\":{\"/n\":[{\"in\":[1,5]},{\"type\":\"string\"}]}",
    "\"args\":{\"/to/*\":{\"all\":{\"length\":{\"max\":7}}}}",
    "\"args\":{\"/sql\":{\"sql\":\"select\"}}",
    "\"args\":{\"/url\":{\"url\":{\"host\":{\"class\":\"internal\"}}}}",
    "\"args\":{\"/path\":{\"secret\":false}}",
    "\"session\":{\"called\":{\"tool\":\"x\",\"at_least\":2}}",
    "\"agent\":\"ci-*\"",
    "\"client\":\"c\"",
    "\"destinations\":{\"any\":\"*.org\"}",
};
static const char *const decisions[] = {"allow", "deny", "require_approval"};
static const char *const extras[] = {"", ",\"undeclared\":\"allow\"", ",\"mode\":\"shadow\"",
                                     ",\"mode\":\"enforce\""};
static const char *const argument_texts[] = {
    "{}",
    "{\"path\":\"/data/a\"}",
    "{\"path\":\"/data/a\",\"n\":5}",
    "{\"path\":7}",
    "{\"path\":null,\"n\":\"5\"}",
    "{\"path\":[\"/data/a\"]}",
    "{\"path\":\"/data/x.env\"}",
    "{\"to\":[\"a@x.org\"]}",
    "{\"to\":[\"a@x.org\",7],\"n\":1}",
    "{\"to\":[]}",
    "{\"to\":\"a@x.org\"}",
    "{\"o\":{\"a\":{\"k\":1}}}",
    "{\"o\":[{\"k\":1},{}],\"force\":true}",
    "{\"path\":\"/data/a\",\"o\":{\"z\":1}}",
    "{\"path\":\"/data/a\",\"n\":4.99999999999999999999}",
    "{\"path\":\"/data/../etc\",\"to\":[\"b@x.org\",\"longer@x.org\"]}",
    "{\"sql\":\"select 1\"}",
    "{\"sql\":\"drop table t\",\"url\":\"http://127.0.0.1/\"}",
    "{\"url\":\"https://x.org/\",\"path\":\"AKIAIOSFODNN7EXAMPLE\"}",
};

struct made {
    char text[RULES_MAX][512];
    unsigned decision[RULES_MAX];
    size_t n;
};

static void make_rules(struct choice *c, struct made *m)
{
    m->n = 1 + choose(c, RULES_MAX - 1);
    for (size_t i = 0; i < m->n; i++) {
        const char *one = conditions[choose(c, sizeof(conditions) / sizeof(*conditions))];
        const char *two = conditions[choose(c, sizeof(conditions) / sizeof(*conditions))];
        unsigned extra;

        m->decision[i] = choose(c, 3);
        extra = choose(c, 4);
        if (extra == 1 && m->decision[i] == 1)
            extra = 0;
        /* Two conditions of one key are a duplicate; a tool and a resource exclude each other. */
        if (!*one || !*two || strncmp(one, two, 5) == 0 ||
            (strstr(one, "\"tool\"") && strstr(two, "\"resource\"")) ||
            (strstr(two, "\"tool\"") && strstr(one, "\"resource\"")))
            two = "";
        snprintf(m->text[i], sizeof(m->text[i]),
                 "{\"id\":\"r%zu\",\"match\":{%s%s%s},\"decision\":\"%s\"%s}", i, one,
                 *two ? "," : "", two, decisions[m->decision[i]], extras[extra]);
    }
}

/* All rules but one, with one more before them, from the last to the first if asked. */
static struct lw_policy *compile(const struct made *m, size_t without, const char *with,
                                 bool backwards, bool split)
{
    struct lw_policy_file files[2] = {{LW_STR("a"), LW_STR_NONE}, {LW_STR("b"), LW_STR_NONE}};
    struct lw_policy_fault fault;
    struct lw_policy *p = NULL;
    struct lw_buf b[2];

    for (int f = 0; f < 2; f++) {
        lw_buf_init(&b[f], 65536);
        lw_buf_addz(&b[f], "{\"version\":1,\"rules\":[");
    }
    if (with)
        lw_buf_addz(&b[0], with);
    for (size_t k = 0; k < m->n; k++) {
        size_t i = backwards ? m->n - 1 - k : k;
        struct lw_buf *to = &b[split ? i % 2 : 0];

        if (i == without)
            continue;
        if (to->p[to->n - 1] != '[')
            lw_buf_addc(to, ',');
        lw_buf_addz(to, m->text[i]);
    }
    for (int f = 0; f < 2; f++) {
        lw_buf_addz(&b[f], "]}");
        files[f].json = lw_buf_str(&b[f]);
    }
    MUST(lw_policy_new(files, split ? 2 : 1, &p, &fault) == 0);
    lw_buf_fini(&b[0]);
    lw_buf_fini(&b[1]);
    return p;
}

static enum lw_verdict decide(struct lw_policy *p, const struct lw_policy_call *call,
                              struct lw_arena *a)
{
    struct lw_policy_result r;

    lw_policy_decide(p, call, a, &r);
    MUST(r.why != LW_POLICY_ERROR);
    lw_policy_free(&p);
    return r.verdict;
}

/* What the rules in force say one by one, without regard to how a verdict is made of them. */
struct told {
    size_t rules;
    bool denies, asks, grants;
};

static void add_trace(void *user, const struct lw_policy_trace *t)
{
    struct told *told = user;
    enum lw_truth all = LW_TRUE;
    bool open = false;

    told->rules++;
    for (size_t i = 0; i < t->condition_count; i++) {
        open = open || t->conditions[i].open;
        all = lw_truth_and(all, t->conditions[i].truth);
    }
    if (!open)
        MUST(all == t->truth);
    if (t->in_shadow || t->open)
        return;
    if (t->rule->decision == LW_DENY)
        told->denies = told->denies || t->truth != LW_FALSE;
    else
        told->grants = told->grants || (t->truth == LW_TRUE && !t->undeclared);
    if (t->rule->decision == LW_REQUIRE_APPROVAL)
        told->asks = told->asks || t->truth != LW_FALSE;
}

/* Twice the same, and as its explanation says. */
static enum lw_verdict decide_and_explain(const struct lw_policy *p, const struct made *m,
                                          const struct lw_policy_call *call, struct lw_arena *a)
{
    struct lw_policy_result r, again, explained;
    struct told told = {0};

    lw_policy_decide(p, call, a, &r);
    lw_policy_decide(p, call, a, &again);
    MUST(r.why != LW_POLICY_ERROR);
    MUST(lw_policy_explain(p, call, /* all= */ true, a, add_trace, &told, &explained) == 0);
    MUST(told.rules == m->n);
    MUST(r.verdict == again.verdict && r.why == again.why && r.deciding == again.deciding);
    MUST(r.verdict == explained.verdict && r.why == explained.why);
    MUST(strcmp(r.detail, again.detail) == 0);
    MUST(!r.deciding || r.deciding->decision == r.verdict);
    if (r.why != LW_POLICY_NOT_IN_FORCE) {
        enum lw_verdict expected = told.denies || !told.grants ? LW_DENY
                                   : told.asks                 ? LW_REQUIRE_APPROVAL
                                                               : LW_ALLOW;
        MUST(r.verdict == expected);
    }
    return r.verdict;
}

static void make_call(struct choice *c, struct lw_arena *a, struct lw_policy_call *call)
{
    static const char *const names[] = {"read_file", "x", "file:///data/a", "file:///data/%2e"};
    static const char *const declared[] = {NULL, "[]", "[\"personal\"]", "[\"public\"]"};
    static const struct lw_str group = LW_STR_INIT("eng");
    static const struct lw_str label = LW_STR_INIT("untrusted");
    static const struct lw_policy_session session = {&label, 1, NULL, 0, false};
    unsigned kind = choose(c, 3);

    *call = (struct lw_policy_call){.server = LW_STR("files"), .method = LW_STR("tools/call")};
    call->kind = kind == 0 ? LW_PART_TOOLS : kind == 1 ? LW_PART_RESOURCES : -1;
    call->name = lw_strz(names[choose(c, 4)]);
    call->user = lw_strz(choose(c, 2) ? "alice" : "");
    call->groups = &group;
    call->group_count = choose(c, 2);
    call->effect = (enum lw_effect)choose(c, LW_EFFECT_MONEY + 1);
    call->declared[LW_DECLARED_DATA] = lw_strz(declared[choose(c, 4)]);
    call->review = choose(c, 2);
    call->wall_ms = (int64_t)choose(c, 24) * 3600000;
    call->session = choose(c, 2) ? &session : NULL;
    MUST(lw_json_parse(
             a,
             lw_strz(argument_texts[choose(c, sizeof(argument_texts) / sizeof(*argument_texts))]),
             NULL, &call->arguments, NULL) == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct choice c = {data, size};
    struct lw_policy_call call;
    struct lw_policy *p, *other;
    enum lw_verdict all;
    struct lw_arena a;
    char deny[512];
    struct made m;
    size_t gone;
    bool split;

    lw_arena_init(&a, (size_t)16 << 20);
    make_call(&c, &a, &call);
    make_rules(&c, &m);
    gone = choose(&c, (unsigned)m.n);
    snprintf(deny, sizeof(deny), "{\"id\":\"new\",\"match\":{%s},\"decision\":\"deny\"}",
             conditions[choose(&c, sizeof(conditions) / sizeof(*conditions))]);
    split = choose(&c, 2);

    p = compile(&m, RULES_MAX, NULL, false, false);
    all = decide_and_explain(p, &m, &call, &a);
    other = compile(&m, RULES_MAX, NULL, true, split);
    MUST(split || lw_digest_eq(lw_policy_digest(p), lw_policy_digest(other)));
    MUST(decide(other, &call, &a) == all);
    if (m.decision[gone] == 0) /* an allow */
        MUST(decide(compile(&m, gone, NULL, false, false), &call, &a) <= all);
    MUST(decide(compile(&m, RULES_MAX, deny, false, false), &call, &a) <= all);
    call.listing = true;
    if (decide(p, &call, &a) == LW_DENY)
        MUST(all == LW_DENY);
    lw_arena_fini(&a);
    return 0;
}
