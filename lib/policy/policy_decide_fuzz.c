/* The decision as a whole, over policies and calls that the input chooses.
 *
 * Oracle: taking an allow away, adding a deny, or making a rule's unknown worse never turns a
 * refusal into a permit, nor a question into an allow; the order of rules and their spread over
 * files change nothing; and what a list hides can never be called. */
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
                              struct lw_arena *a, struct lw_digest *digest)
{
    struct lw_policy_result r;

    lw_policy_decide(p, call, a, &r);
    MUST(r.why != LW_POLICY_ERROR);
    if (digest)
        *digest = *lw_policy_digest(p);
    lw_policy_free(&p);
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
    struct lw_digest one, two;
    enum lw_verdict all;
    struct lw_arena a;
    struct made m;

    lw_arena_init(&a, (size_t)16 << 20);
    make_call(&c, &a, &call);
    make_rules(&c, &m);
    all = decide(compile(&m, RULES_MAX, NULL, false, false), &call, &a, &one);
    MUST(decide(compile(&m, RULES_MAX, NULL, true, false), &call, &a, &two) == all);
    MUST(lw_digest_eq(&one, &two));
    MUST(decide(compile(&m, RULES_MAX, NULL, true, true), &call, &a, NULL) == all);
    for (size_t i = 0; i < m.n; i++) {
        if (m.decision[i] == 0) /* an allow */
            MUST(decide(compile(&m, i, NULL, false, false), &call, &a, NULL) <= all);
    }
    for (size_t i = 0; i < sizeof(conditions) / sizeof(*conditions); i++) {
        char deny[512];

        snprintf(deny, sizeof(deny), "{\"id\":\"new\",\"match\":{%s},\"decision\":\"deny\"}",
                 conditions[i]);
        MUST(decide(compile(&m, RULES_MAX, deny, false, false), &call, &a, NULL) <= all);
    }
    call.listing = true;
    if (decide(compile(&m, RULES_MAX, NULL, false, false), &call, &a, NULL) == LW_DENY)
        MUST(all == LW_DENY);
    lw_arena_fini(&a);
    return 0;
}
