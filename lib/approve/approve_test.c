#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "lib/approve/approve.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static struct lw_digest digest_of(const char *text)
{
    return lw_sha256(lw_strz(text));
}

static struct lw_ask ask(const char *args)
{
    struct lw_ask k = {
        .server = LW_STR("bank"),
        .view = LW_STR("legacy"),
        .method = LW_STR("tools/call"),
        .name = LW_STR("pay"),
        .user = LW_STR("alice@laptop"),
        .effect = LW_EFFECT_MONEY,
        .policy = digest_of("policy"),
        .rule = LW_STR("pay-big"),
        .reason = LW_STR("payments are for humans"),
    };

    if (args) {
        k.has_args = true;
        k.args = digest_of(args);
        k.exact = digest_of(args);
        k.args_bytes = strlen(args);
    }
    return k;
}

/* ---- binding ---- */

static struct lw_digest request(const struct lw_ask *k)
{
    struct lw_digest d;
    struct lw_buf b;

    lw_buf_init(&b, LW_ASK_MAX);
    lw_ask_write(k, &b);
    assert_int_equal(lw_buf_status(&b), 0);
    d = lw_sha256(lw_buf_str(&b));
    lw_buf_fini(&b);
    return d;
}

/* Every fact is bound: a call that differs in one of them is another request. */
static void every_fact_is_bound(void **state)
{
    const struct lw_digest other = digest_of("other");
    struct lw_digest tool = digest_of("tool");
    struct lw_ask base = ask("{\"amount\":1}");
    struct lw_ask v[17];
    size_t n = 0;
    struct lw_digest first;

    (void)state;
    base.tool = &tool;
    for (size_t i = 0; i < COUNT(v); i++)
        v[i] = base;
    v[n++].server = LW_STR("bank2");
    v[n++].view = LW_STR("modern");
    v[n++].method = LW_STR("prompts/get");
    v[n++].name = LW_STR("pay2");
    v[n++].tool = &other;
    v[n++].args = other;
    v[n++].exact = other;
    v[n++].user = LW_STR("bob@laptop");
    v[n++].owner = LW_STR("carol@laptop");
    v[n++].agent = LW_STR("{\"name\":\"x\"}");
    v[n++].policy = other;
    v[n++].terms.verified = true;
    v[n++].terms.ttl_ms = 5;
    v[n++].effect = LW_EFFECT_READ;
    v[n++].review = true;
    v[n++].has_args = false;
    v[n++].args_bytes = 13;
    assert_int_equal(n, COUNT(v));
    first = request(&base);
    for (size_t i = 0; i < n; i++) {
        struct lw_digest d = request(&v[i]);

        assert_false(lw_digest_eq(&first, &d));
    }
}

/* The spelling is that of the header, so that any other program computes the same. */
static void binding_is_as_documented(void **state)
{
    static const uint8_t nonce[LW_ASK_NONCE] = {0, 1, 2,  3,  4,  5,  6,  7,
                                                8, 9, 10, 11, 12, 13, 14, 15};
    static const uint8_t other[LW_ASK_NONCE] = {1};
    struct lw_digest r = digest_of("abc");
    struct lw_digest d = lw_ask_binding(&r, nonce);
    struct lw_digest e = lw_ask_binding(&r, other);
    /* SHA-256 of "abc" is a published vector (FIPS 180-2, B.1). */
    struct lw_digest expected =
        digest_of("{\"nonce\":\"000102030405060708090a0b0c0d0e0f\",\"request\":\"sha256:"
                  "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\"}");

    (void)state;
    assert_true(lw_digest_eq(&d, &expected));
    assert_false(lw_digest_eq(&d, &e));
}

static void text_is_canonical_and_read_back(void **state)
{
    struct lw_str users[] = {LW_STR("bob"), LW_STR("carol@desk")};
    struct lw_str groups[] = {LW_STR("finance")};
    struct lw_str highlight[] = {LW_STR("/amount")};
    struct lw_digest tool = digest_of("tool");
    struct lw_ask k = ask("{\"amount\":1}");
    const struct lw_json *json;
    struct lw_buf again;
    struct lw_buf text;
    struct lw_arena a;
    struct lw_ask back;

    (void)state;
    k.tool = &tool;
    k.agent = LW_STR("{\"name\":\"x\",\"version\":\"1\"}");
    k.owner = LW_STR("carol@desk");
    k.terms.demands[0] = (struct lw_approve_demand){{users, 2}, {groups, 1}, 2};
    k.terms.demand_count = 1;
    k.terms.highlight = (struct lw_names){highlight, 1};
    k.terms.undo = LW_STR("call the bank");
    k.terms.verified = true;
    k.terms.ways[k.terms.way_count++] = LW_WAY_HOLD;
    k.terms.ways[k.terms.way_count++] = LW_WAY_REFUSE;
    lw_arena_init(&a, 1 << 20);
    lw_buf_init(&text, LW_ASK_MAX);
    lw_buf_init(&again, LW_ASK_MAX);
    lw_ask_write(&k, &text);
    assert_int_equal(lw_json_parse(&a, lw_buf_str(&text), NULL, &json, NULL), 0);
    lw_json_canonical(&again, json);
    assert_true(lw_str_eq(lw_buf_str(&text), lw_buf_str(&again)));
    assert_int_equal(lw_ask_read(json, &a, &back), 0);
    lw_buf_reset(&again);
    lw_ask_write(&back, &again);
    assert_true(lw_str_eq(lw_buf_str(&text), lw_buf_str(&again)));
    assert_int_equal(back.terms.demands[0].quorum, 2);
    assert_int_equal(back.terms.ttl_ms, LW_APPROVE_TTL_MS);
    lw_buf_fini(&text);
    lw_buf_fini(&again);
    lw_arena_fini(&a);
}

/* What a ledger is sent by a gate that was taken over must not be half read. */
static void damaged_asks_are_refused(void **state)
{
    static const char *const edits[][2] = {
        {"landwaiter/ask/v1", "landwaiter/ask/v2"},
        {"\"quorum\":1", "\"quorum\":0"},
        {"\"quorum\":1", "\"quorum\":17"},
        {"\"quorum\":1", "\"quorum\":\"1\""},
        {"\"verified\":false", "\"verified\":0"},
        {"\"requester\":\"default\"", "\"requester\":\"\""},
        {"\"ttl_ms\":600000", "\"ttl_ms\":0"},
        {"\"ttl_ms\":600000", "\"ttl_ms\":86400001"},
        {"\"wait_ms\":30000", "\"wait_ms\":-1"},
        {"\"ways\":[]", "\"ways\":[\"email\"]"},
        {"\"server\":\"bank\"", "\"server\":\"\""},
        {"\"effect\":\"money\"", "\"effect\":\"gift\""},
        {"\"user\":\"alice@laptop\"", "\"user\":null"},
        {"\"bytes\":12", "\"bytes\":65537"},
        {"\"bytes\":12", "\"bytes\":-1"},
        {"\"policy\":\"sha256:", "\"policy\":\"sha255:"},
    };
    struct lw_ask k = ask("{\"amount\":1}");
    struct lw_buf text;

    (void)state;
    k.terms.demands[0].quorum = 1;
    k.terms.demand_count = 1;
    lw_buf_init(&text, LW_ASK_MAX);
    lw_ask_write(&k, &text);
    for (size_t i = 0; i < COUNT(edits); i++) {
        struct lw_str from = lw_strz(edits[i][0]);
        size_t at = lw_str_find(lw_buf_str(&text), from, 0);
        const struct lw_json *json;
        struct lw_buf b;
        struct lw_arena a;
        struct lw_ask out;

        assert_true(at != (size_t)-1);
        lw_arena_init(&a, 1 << 20);
        lw_buf_init(&b, LW_ASK_MAX);
        lw_buf_add(&b, text.p, at);
        lw_buf_addz(&b, edits[i][1]);
        lw_buf_add(&b, text.p + at + from.n, text.n - at - from.n);
        assert_int_equal(lw_json_parse(&a, lw_buf_str(&b), NULL, &json, NULL), 0);
        assert_int_equal(lw_ask_read(json, &a, &out), -LW_ERR_DAMAGED);
        lw_buf_fini(&b);
        lw_arena_fini(&a);
    }
    lw_buf_fini(&text);
}

/* Names as long as they may be are read back, longer ones are not: nobody could be asked about
 * them. */
static void long_names_cannot_be_asked_about(void **state)
{
    static char name[LW_ASK_NAME_MAX + 2];

    (void)state;
    memset(name, 'n', sizeof(name) - 1);
    for (size_t i = 0; i < 4; i++) {
        struct lw_ask k = ask("{\"amount\":1}");
        const struct lw_json *json;
        struct lw_arena a;
        struct lw_ask out;
        struct lw_buf b;

        if (i < 2)
            k.name = lw_str(name, LW_ASK_NAME_MAX + i);
        else
            k.server = lw_str(name, LW_ASK_SERVER_MAX + i - 2);
        lw_arena_init(&a, 1 << 20);
        lw_buf_init(&b, LW_ASK_MAX);
        lw_ask_write(&k, &b);
        assert_int_equal(lw_json_parse(&a, lw_buf_str(&b), NULL, &json, NULL), 0);
        assert_int_equal(lw_ask_read(json, &a, &out), i % 2 ? -LW_ERR_DAMAGED : 0);
        lw_buf_fini(&b);
        lw_arena_fini(&a);
    }
}

/* ---- terms ---- */

static void terms_add_up_to_the_strictest(void **state)
{
    struct lw_str users[] = {LW_STR("bob")};
    struct lw_str groups[] = {LW_STR("finance")};
    struct lw_str first[] = {LW_STR("/a"), LW_STR("/b")};
    struct lw_str second[] = {LW_STR("/b"), LW_STR("/c")};
    struct lw_approve_terms sum = {0};
    struct lw_approve_terms a = {
        .demands = {{{users, 1}, {NULL, 0}, 1}},
        .demand_count = 1,
        .ttl_ms = 60000,
        .ways = {LW_WAY_FORM, LW_WAY_HOLD, LW_WAY_REFUSE},
        .way_count = 3,
        .requester = LW_REQUESTER_MAY,
        .highlight = {first, 2},
        .undo = LW_STR("x"),
    };
    struct lw_approve_terms b = {
        .demands = {{{NULL, 0}, {groups, 1}, 2}},
        .demand_count = 1,
        .ttl_ms = 120000,
        .wait_ms = 5000,
        .ways = {LW_WAY_REFUSE, LW_WAY_HOLD},
        .way_count = 2,
        .verified = true,
        .highlight = {second, 2},
        .undo = LW_STR("y"),
    };
    struct lw_arena arena;

    (void)state;
    lw_arena_init(&arena, 1 << 16);
    assert_int_equal(lw_approve_terms_add(&arena, &sum, &a), 0);
    assert_int_equal(sum.requester, LW_REQUESTER_MAY);
    assert_false(lw_approve_excludes_requester(&sum));
    assert_int_equal(lw_approve_terms_add(&arena, &sum, &b), 0);
    assert_int_equal(sum.demand_count, 2);
    assert_int_equal(sum.ttl_ms, 60000);
    assert_int_equal(sum.wait_ms, 5000);
    assert_int_equal(sum.way_count, 2);
    assert_int_equal(sum.ways[0], LW_WAY_HOLD);
    assert_int_equal(sum.ways[1], LW_WAY_REFUSE);
    assert_true(sum.verified);
    assert_int_equal(sum.requester, LW_REQUESTER_DEFAULT);
    assert_true(lw_approve_excludes_requester(&sum));
    assert_int_equal(sum.highlight.n, 3);
    assert_true(lw_str_eqz(sum.undo, "x / y"));
    for (int i = 0; i < LW_APPROVE_DEMANDS - 2; i++)
        assert_int_equal(lw_approve_terms_add(&arena, &sum, &a), 0);
    assert_int_equal(lw_approve_terms_add(&arena, &sum, &a), -LW_ERR_LIMIT);
    lw_arena_fini(&arena);
}

static void no_way_in_common_leaves_the_refusal(void **state)
{
    struct lw_approve_terms sum = {.ways = {LW_WAY_FORM}, .way_count = 1, .started = true};
    struct lw_approve_terms b = {.ways = {LW_WAY_HOLD}, .way_count = 1};
    struct lw_arena arena;

    (void)state;
    lw_arena_init(&arena, 1 << 16);
    assert_int_equal(lw_approve_terms_add(&arena, &sum, &b), 0);
    assert_int_equal(sum.way_count, 1);
    assert_int_equal(sum.ways[0], LW_WAY_REFUSE);
    lw_arena_fini(&arena);
}

static void a_form_is_enough_only_where_nothing_is_demanded(void **state)
{
    struct lw_str bob[] = {LW_STR("bob")};
    struct lw_approve_terms plain = {.demands = {{.quorum = 1}}, .demand_count = 1};
    struct lw_approve_terms t[5];

    (void)state;
    assert_true(lw_approve_form_counts(&(struct lw_approve_terms){0}));
    assert_true(lw_approve_form_counts(&plain));
    for (size_t i = 0; i < COUNT(t); i++)
        t[i] = plain;
    t[0].demands[0].quorum = 2;
    t[1].demands[0].users = (struct lw_names){bob, 1};
    t[2].demands[0].groups = (struct lw_names){bob, 1};
    t[3].verified = true;
    t[4].requester = LW_REQUESTER_EXCLUDE;
    for (size_t i = 0; i < COUNT(t); i++)
        assert_false(lw_approve_form_counts(&t[i]));
}

static void times_have_defaults_and_bounds(void **state)
{
    struct lw_approve_terms t = {0};

    (void)state;
    assert_int_equal(lw_approve_ttl(&t), 600000);
    assert_int_equal(lw_approve_wait(&t), 30000);
    t.ttl_ms = 10000;
    assert_int_equal(lw_approve_wait(&t), 10000); /* nobody waits for what is over */
    t.ttl_ms = LW_APPROVE_TTL_MAX_MS + 1;
    assert_int_equal(lw_approve_ttl(&t), 600000);
}

/* ---- answers ---- */

static struct lw_answer yes(const char *by, int64_t at)
{
    return (struct lw_answer){.by = lw_strz(by), .approve = true, .verified = true, .at = at};
}

static struct lw_ask_progress judge(const struct lw_ask *k, const struct lw_answer *v, size_t n,
                                    int64_t now)
{
    return lw_ask_judge(k, v, n, /* asked= */ 1000, /* expires= */ 2000, now);
}

static void one_answer_of_anyone(void **state)
{
    struct lw_ask k = ask(NULL);
    struct lw_answer v[] = {yes("alice@laptop", 1100)};

    (void)state;
    assert_int_equal(judge(&k, NULL, 0, 1100).state, LW_ASK_PENDING);
    assert_int_equal(judge(&k, v, 1, 1100).state, LW_ASK_APPROVED);
    k.terms.requester = LW_REQUESTER_EXCLUDE;
    assert_int_equal(judge(&k, v, 1, 1100).state, LW_ASK_PENDING);
    v[0] = yes("", 1100);
    k.terms.requester = LW_REQUESTER_MAY;
    assert_int_equal(judge(&k, v, 1, 1100).state, LW_ASK_PENDING);
}

static void quorum_counts_distinct_humans(void **state)
{
    struct lw_ask k = ask(NULL);
    struct lw_answer v[] = {yes("bob@a", 1100), yes("bob@b", 1101), yes("alice@c", 1102),
                            yes("carol@a", 1103)};

    (void)state;
    k.terms.demands[0].quorum = 2;
    k.terms.demand_count = 1;
    assert_int_equal(judge(&k, v, 1, 1500).state, LW_ASK_PENDING);
    assert_int_equal(judge(&k, v, 2, 1500).state, LW_ASK_PENDING); /* one human on two hosts */
    assert_int_equal(judge(&k, v, 3, 1500).state, LW_ASK_PENDING); /* the requester */
    assert_int_equal(judge(&k, v, 3, 1500).have, 1);
    assert_int_equal(judge(&k, v, 3, 1500).need, 2);
    assert_int_equal(judge(&k, v, 4, 1500).state, LW_ASK_APPROVED);
    v[3].approve = false; /* a no is none of them */
    assert_int_equal(judge(&k, v, 4, 1500).state, LW_ASK_DENIED);
    assert_int_equal(judge(&k, v, 4, 1500).have, 1);
    v[3].approve = true;
    k.owner = LW_STR("carol@elsewhere"); /* of the credential */
    assert_int_equal(judge(&k, v, 4, 1500).state, LW_ASK_PENDING);
}

static void every_demand_has_to_be_met(void **state)
{
    struct lw_str bob[] = {LW_STR("bob")};
    struct lw_str finance[] = {LW_STR("finance"), LW_STR("board")};
    struct lw_ask k = ask(NULL);
    struct lw_answer v[] = {yes("dave@a", 1100), yes("erin@a", 1101), yes("bob@a", 1102)};

    (void)state;
    k.terms.demands[0] = (struct lw_approve_demand){{bob, 1}, {NULL, 0}, 1};
    k.terms.demands[1] = (struct lw_approve_demand){{NULL, 0}, {finance, 2}, 2};
    k.terms.demand_count = 2;
    v[0].groups = (struct lw_names){finance, 1};
    v[1].groups = (struct lw_names){finance + 1, 1};
    assert_int_equal(judge(&k, v, 2, 1500).state, LW_ASK_PENDING);
    assert_int_equal(judge(&k, v, 3, 1500).state, LW_ASK_APPROVED);
    v[1].groups = (struct lw_names){NULL, 0};
    assert_int_equal(judge(&k, v, 3, 1500).state, LW_ASK_PENDING);
    assert_non_null(lw_approve_objection(&k, &v[1]));
    assert_null(lw_approve_objection(&k, &v[2]));
}

static void the_first_no_ends_it(void **state)
{
    struct lw_ask k = ask(NULL);
    struct lw_answer v[] = {yes("bob@a", 1100), yes("carol@a", 1101)};

    (void)state;
    v[1].approve = false;
    assert_int_equal(judge(&k, v, 1, 1500).state, LW_ASK_APPROVED);
    assert_int_equal(judge(&k, v, 2, 1500).state, LW_ASK_DENIED);
    /* Also of one whose yes would not count, and when all is over. */
    k.terms.verified = true;
    v[1].verified = false;
    assert_int_equal(judge(&k, v, 2, 5000).state, LW_ASK_DENIED);
}

static void verified_is_demanded(void **state)
{
    struct lw_ask k = ask(NULL);
    struct lw_answer v[] = {yes("bob@a", 1100)};

    (void)state;
    k.terms.verified = true;
    assert_int_equal(judge(&k, v, 1, 1500).state, LW_ASK_APPROVED);
    v[0].verified = false;
    assert_int_equal(judge(&k, v, 1, 1500).state, LW_ASK_PENDING);
    v[0].break_glass = true; /* not even then */
    assert_int_equal(judge(&k, v, 1, 1500).state, LW_ASK_PENDING);
}

static void break_glass_is_enough_but_not_for_oneself(void **state)
{
    struct lw_str bob[] = {LW_STR("bob")};
    struct lw_ask k = ask(NULL);
    struct lw_answer v[] = {yes("root@a", 1100)};

    (void)state;
    k.terms.demands[0] = (struct lw_approve_demand){{bob, 1}, {NULL, 0}, 3};
    k.terms.demand_count = 1;
    assert_int_equal(judge(&k, v, 1, 1500).state, LW_ASK_PENDING);
    v[0].break_glass = true;
    assert_int_equal(judge(&k, v, 1, 1500).state, LW_ASK_APPROVED);
    v[0].by = LW_STR("alice@a");
    assert_int_equal(judge(&k, v, 1, 1500).state, LW_ASK_PENDING);
}

static void time_ends_it(void **state)
{
    struct lw_ask k = ask(NULL);
    struct lw_answer v[] = {yes("bob@a", 1100)};

    (void)state;
    assert_int_equal(judge(&k, v, 1, 1999).state, LW_ASK_APPROVED);
    assert_int_equal(judge(&k, v, 1, 2000).state, LW_ASK_EXPIRED);
    assert_int_equal(judge(&k, NULL, 0, 2000).state, LW_ASK_EXPIRED);
    /* An answer that came too late counts at no time, even when the clock is set back after it. */
    v[0].at = 2000;
    assert_int_equal(judge(&k, v, 1, 1999).state, LW_ASK_EXPIRED);
}

static void a_clock_that_is_moved_back_voids_it(void **state)
{
    struct lw_ask k = ask(NULL);
    struct lw_answer v[] = {yes("bob@a", 1100)};

    (void)state;
    assert_int_equal(judge(&k, v, 1, 1100).state, LW_ASK_APPROVED);
    assert_int_equal(judge(&k, v, 1, 1099).state, LW_ASK_EXPIRED);   /* before the answer */
    assert_int_equal(judge(&k, NULL, 0, 999).state, LW_ASK_EXPIRED); /* before it was asked */
}

static void names_are_of_any_host_or_one(void **state)
{
    (void)state;
    assert_true(lw_approve_is(LW_STR("bob@desk"), LW_STR("bob")));
    assert_true(lw_approve_is(LW_STR("bob@desk"), LW_STR("bob@desk")));
    assert_false(lw_approve_is(LW_STR("bob@desk"), LW_STR("bob@lap")));
    assert_false(lw_approve_is(LW_STR("bobby@desk"), LW_STR("bob")));
    assert_false(lw_approve_is(LW_STR("@desk"), LW_STR("")));
    assert_true(lw_approve_is(LW_STR("bob"), LW_STR("bob")));
}

/* ---- what is shown ---- */

static void shows(const struct lw_ask *k, const char *args, const char *const *expected, size_t n)
{
    struct lw_buf b;

    lw_buf_init(&b, 1 << 20);
    assert_int_equal(lw_ask_show(k, args ? lw_strz(args) : LW_STR_NONE, &b), 0);
    lw_buf_addc(&b, '\0');
    for (size_t i = 0; i < n; i++) {
        if (!strstr(b.p, expected[i]))
            print_error("not shown: %s\nin:\n%s\n", expected[i], b.p);
        assert_non_null(strstr(b.p, expected[i]));
    }
    lw_buf_fini(&b);
}

static void every_argument_is_shown(void **state)
{
    static const char args[] = "{\"to\":\"x\",\"items\":[{\"a/b~\":1},[],{}],\"amount\":250,"
                               "\"note\":\"ends\\u0000\"}";
    static const char fine[] = "{\"to\":\"x\",\"items\":[{\"a/b~\":1},[],{}],\"amount\":250}";
    static const char *const expected[] = {
        "  server      \"bank\"\n",
        "  call        tools/call \"pay\"\n",
        "  effect      money\n",
        "  user        \"alice@laptop\"\n",
        "  reason      \"payments are for humans\"\n",
        "  undo        \"call the bank\"\n",
        "! \"/amount\": 250\n",
        "! \"/gone\" is not among the arguments\n",
        "All arguments, 50 bytes",
        "| /to: \"x\"\n",
        "| /items/0/a~1b~0: 1\n",
        "| /items/1: []\n",
        "| /items/2: {}\n",
        "| /amount: 250\n",
    };
    struct lw_str highlight[] = {LW_STR("/amount"), LW_STR("/gone")};
    struct lw_ask k = ask(fine);
    struct lw_buf b;

    (void)state;
    k.terms.highlight = (struct lw_names){highlight, 2};
    k.terms.undo = LW_STR("call the bank");
    shows(&k, fine, expected, COUNT(expected));
    /* What two parsers could read differently is never shown. */
    k = ask(args);
    lw_buf_init(&b, 1 << 20);
    assert_int_equal(lw_ask_show(&k, lw_strz(args), &b), -LW_ERR_LIMIT);
    assert_int_equal(b.n, 0);
    lw_buf_fini(&b);
}

/* Arguments without members have no pointer in front of them. */
static void empty_arguments_are_shown(void **state)
{
    static const char *const expected[] = {"All arguments, 2 bytes", "| {}\n"};
    struct lw_ask k = ask("{}");

    (void)state;
    shows(&k, "{}", expected, COUNT(expected));
}

/* U+202E turns text around, U+200B shows nothing, ESC steers a terminal; a backslash that is shown
 * is an escape, so that a text which spells one out looks different. */
static void hidden_characters_are_visible(void **state)
{
    static const char args[] =
        "{\"a\":\"x\xe2\x80\xaey\",\"b\xe2\x80\x8b\":\"\\u001b[2J\",\"c\":\"\\\\u202e\","
        "\"d\":\"one\\ntwo\"}";
    static const char *const expected[] = {
        "| /a: \"x\\u202ey\"\n",
        "| /b\\u200b: \"\\u001b[2J\"\n",
        "| /c: \"\\\\u202e\"\n",
        "| /d: \"one\\ntwo\"\n",
        "  call        tools/call \"pa\\u200by\"\n",
    };
    struct lw_ask k = ask(args);

    (void)state;
    k.name = LW_STR("pa\xe2\x80\x8by");
    shows(&k, args, expected, COUNT(expected));
}

static void what_cannot_be_shown_in_full_is_not_shown(void **state)
{
    static char big[LW_ASK_ARGS_MAX + 64];
    struct lw_ask k = ask("{\"amount\":1}");
    struct lw_buf b;
    size_t n = 0;

    (void)state;
    lw_buf_init(&b, 1 << 20);
    /* Other bytes than those of the ask, and none. */
    assert_int_equal(lw_ask_show(&k, LW_STR("{\"amount\":2}"), &b), -LW_ERR_LIMIT);
    assert_int_equal(lw_ask_show(&k, LW_STR_NONE, &b), -LW_ERR_LIMIT);
    /* A string that is too long. */
    memset(big, 'x', sizeof(big));
    memcpy(big, "{\"a\":\"", 6);
    memcpy(big + sizeof(big) - 3, "\"}", 3);
    k = ask(big);
    assert_int_equal(lw_ask_show(&k, lw_strz(big), &b), -LW_ERR_LIMIT);
    /* Few bytes that would be a long text: a long name over many values. */
    memset(big, 'k', 4000);
    memcpy(big, "{\"", 2);
    memcpy(big + 4000, "\":[", 3);
    n = 4003;
    for (int i = 0; i < 1000; i++, n += 2)
        memcpy(big + n, "1,", 2);
    memcpy(big + n, "1]}", 4);
    k = ask(big);
    assert_int_equal(lw_ask_show(&k, lw_strz(big), &b), -LW_ERR_LIMIT);
    assert_int_equal(b.n, 0);
    lw_buf_fini(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_fact_is_bound),
        cmocka_unit_test(binding_is_as_documented),
        cmocka_unit_test(text_is_canonical_and_read_back),
        cmocka_unit_test(damaged_asks_are_refused),
        cmocka_unit_test(long_names_cannot_be_asked_about),
        cmocka_unit_test(terms_add_up_to_the_strictest),
        cmocka_unit_test(no_way_in_common_leaves_the_refusal),
        cmocka_unit_test(a_form_is_enough_only_where_nothing_is_demanded),
        cmocka_unit_test(times_have_defaults_and_bounds),
        cmocka_unit_test(one_answer_of_anyone),
        cmocka_unit_test(quorum_counts_distinct_humans),
        cmocka_unit_test(every_demand_has_to_be_met),
        cmocka_unit_test(the_first_no_ends_it),
        cmocka_unit_test(verified_is_demanded),
        cmocka_unit_test(break_glass_is_enough_but_not_for_oneself),
        cmocka_unit_test(time_ends_it),
        cmocka_unit_test(a_clock_that_is_moved_back_voids_it),
        cmocka_unit_test(names_are_of_any_host_or_one),
        cmocka_unit_test(every_argument_is_shown),
        cmocka_unit_test(empty_arguments_are_shown),
        cmocka_unit_test(hidden_characters_are_visible),
        cmocka_unit_test(what_cannot_be_shown_in_full_is_not_shown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
