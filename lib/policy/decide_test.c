/* What rules make of a call: the semantics of policy.h, sentence by sentence. */
#include "lib/policy/policy_testing.h"

static void nothing_is_allowed_by_silence(void **state)
{
    (void)state;
    check_one(RULES(""), NULL, LW_DENY, LW_POLICY_DEFAULT);
    check_one(RULES(RULE("a", "\"server\":\"other\"", "allow")), NULL, LW_DENY, LW_POLICY_DEFAULT);
    check_one(RULES(RULE("a", "", "allow")), NULL, LW_ALLOW, LW_POLICY_RULE);
}

static void the_strictest_rule_decides_in_any_order(void **state)
{
    (void)state;
    check_one(RULES(RULE("a", "", "allow") "," RULE("b", "", "deny")), NULL, LW_DENY,
              LW_POLICY_RULE);
    check_one(RULES(RULE("b", "", "deny") "," RULE("a", "", "allow")), NULL, LW_DENY,
              LW_POLICY_RULE);
    check_one(RULES(RULE("a", "", "allow") "," RULE("b", "", "require_approval")), NULL,
              LW_REQUIRE_APPROVAL, LW_POLICY_RULE);
    check_one(RULES(RULE("a", "", "require_approval") "," RULE("b", "", "deny")), NULL, LW_DENY,
              LW_POLICY_RULE);
    check_one(RULES(RULE("a", "", "require_approval")), NULL, LW_REQUIRE_APPROVAL, LW_POLICY_RULE);
}

static void the_first_by_id_is_named(void **state)
{
    struct lw_policy *p = policy_of(
        RULES(RULE("z", "", "deny") "," RULE("c", "", "deny") "," RULE("a", "", "allow")), NULL);
    struct lw_policy_call c = call_of("s", "t", NULL);
    struct lw_policy_result r = decide(p, &c);

    (void)state;
    assert_true(lw_str_eqz(r.deciding->id, "c"));
    assert_int_equal(r.matched_count, 3);
    assert_true(lw_str_eqz(r.matched[0]->id, "a"));
    assert_true(lw_str_eqz(r.matched[2]->id, "z"));
    lw_policy_free(&p);
}

#define READS "\"args\":{\"/path\":{\"glob\":\"/data/**\"}}"

static void unknown_never_helps(void **state)
{
    static const char allow[] = RULES(RULE("a", READS, "allow"));
    static const char deny[] =
        RULES(RULE("a", "", "allow") "," RULE("d", "\"args\":{\"/path\":\"/etc\"}", "deny"));
    static const char ask[] = RULES(
        RULE("a", "", "allow") "," RULE("r", "\"args\":{\"/n\":{\"gt\":10}}", "require_approval"));
    static const char only_ask[] =
        RULES(RULE("r", "\"args\":{\"/n\":{\"gt\":10}}", "require_approval"));
    /* Not there; a number, null, a list, a map for a text. */
    static const char *const confused[] = {NULL,
                                           "{}",
                                           "{\"path\":7}",
                                           "{\"path\":null}",
                                           "{\"path\":[\"/data/x\"]}",
                                           "{\"path\":{\"/data/x\":1}}",
                                           "{\"path\":true}"};

    (void)state;
    check_one(allow, "{\"path\":\"/data/x\"}", LW_ALLOW, LW_POLICY_RULE);
    check_one(allow, "{\"path\":\"/etc/x\"}", LW_DENY, LW_POLICY_DEFAULT);
    check_one(deny, "{\"path\":\"/data/x\"}", LW_ALLOW, LW_POLICY_RULE);
    for (size_t i = 0; i < COUNT(confused); i++) {
        check_one(allow, confused[i], LW_DENY, LW_POLICY_UNKNOWN);
        check_one(deny, confused[i], LW_DENY, LW_POLICY_RULE);
    }
    check_one(ask, "{\"n\":5}", LW_ALLOW, LW_POLICY_RULE);
    check_one(ask, "{\"n\":50}", LW_REQUIRE_APPROVAL, LW_POLICY_RULE);
    check_one(ask, "{\"n\":\"many\"}", LW_REQUIRE_APPROVAL, LW_POLICY_RULE);
    check_one(ask, "{}", LW_REQUIRE_APPROVAL, LW_POLICY_RULE);
    check_one(only_ask, "{\"n\":50}", LW_REQUIRE_APPROVAL, LW_POLICY_RULE);
    check_one(only_ask, "{\"n\":\"many\"}", LW_DENY, LW_POLICY_UNKNOWN);
}

/* "not" does not turn what is unknown into a permit. */
static void unknown_stays_unknown_under_not(void **state)
{
    static const char allow[] =
        RULES(RULE("a", "\"args\":{\"/path\":{\"not\":{\"glob\":\"*.env\"}}}", "allow"));
    static const char who[] = RULES(RULE("a", "\"not\":{\"user\":\"mallory\"}", "allow"));
    static const char pattern[] = RULES(RULE("a", "\"user\":{\"not\":\"mallory\"}", "allow"));

    (void)state;
    check_one(allow, "{\"path\":\"x.txt\"}", LW_ALLOW, LW_POLICY_RULE);
    check_one(allow, "{\"path\":\"x.env\"}", LW_DENY, LW_POLICY_DEFAULT);
    check_one(allow, "{\"path\":[\"x.env\"]}", LW_DENY, LW_POLICY_UNKNOWN);
    check_one(allow, "{}", LW_DENY, LW_POLICY_UNKNOWN);
    check_one(who, NULL, LW_DENY, LW_POLICY_UNKNOWN);
    check_one(pattern, NULL, LW_DENY, LW_POLICY_UNKNOWN);
}

static void arguments_that_no_rule_lists_are_refused(void **state)
{
    static const char rule[] = RULES(RULE("a", READS, "allow"));
    static const char both[] = RULES(
        RULE("a", READS, "allow") "," RULE("b", "\"args\":{\"/limit\":{\"le\":10}}", "allow"));
    static const char any[] = RULES(RULE_WITH("a", READS, "allow", "\"undeclared\":\"allow\""));
    static const char listed[] =
        RULES(RULE("a", "\"args\":{\"/path\":{\"glob\":\"/data/**\"},\"/head\":{}}", "allow"));
    static const char deep[] = RULES(RULE("a", "\"args\":{\"/o/a\":1,\"/l/*/n\":{}}", "allow"));
    static const char asks[] = RULES(RULE("a", READS, "require_approval"));

    (void)state;
    check_one(rule, "{\"path\":\"/data/x\",\"head\":5}", LW_DENY, LW_POLICY_UNDECLARED);
    check_one(any, "{\"path\":\"/data/x\",\"head\":5}", LW_ALLOW, LW_POLICY_RULE);
    check_one(listed, "{\"path\":\"/data/x\",\"head\":5}", LW_ALLOW, LW_POLICY_RULE);
    check_one(listed, "{\"path\":\"/data/x\"}", LW_ALLOW, LW_POLICY_RULE);
    check_one(both, "{\"path\":\"/data/x\",\"limit\":5}", LW_ALLOW, LW_POLICY_RULE);
    check_one(both, "{\"path\":\"/data/x\",\"limit\":50}", LW_DENY, LW_POLICY_UNDECLARED);
    check_one(deep, "{\"o\":{\"a\":1},\"l\":[{\"n\":1},{\"n\":2}]}", LW_ALLOW, LW_POLICY_RULE);
    check_one(deep, "{\"o\":{\"a\":1,\"b\":1},\"l\":[]}", LW_DENY, LW_POLICY_UNDECLARED);
    check_one(deep, "{\"o\":{\"a\":1},\"l\":[{\"n\":1},{\"m\":2}]}", LW_DENY, LW_POLICY_UNDECLARED);
    check_one(asks, "{\"path\":\"/data/x\",\"head\":5}", LW_DENY, LW_POLICY_UNDECLARED);
}

static void the_refusal_says_which_argument(void **state)
{
    struct lw_policy *p = policy_of(RULES(RULE("a", READS, "allow")), NULL);
    struct lw_policy_call c = call_of("s", "t", "{\"path\":\"/data/x\",\"opt\":{\"deep\":[1]}}");
    struct lw_policy_result r = decide(p, &c);

    (void)state;
    assert_string_equal(r.detail, "a matches, but no rule lists the argument /opt");
    c = call_of("s", "t", "{\"path\":7}");
    r = decide(p, &c);
    assert_true(strstr(r.detail, "a: args/path cannot be told") == r.detail);
    lw_policy_free(&p);
}

static void lists_need_any_or_all(void **state)
{
    static const char all[] =
        RULES(RULE("a", "\"args\":{\"/to\":{\"all\":{\"glob\":\"*@x.org\"}}}", "allow"));
    static const char any[] = RULES(RULE("a", "", "allow") "," RULE(
        "d", "\"args\":{\"/to\":{\"any\":{\"glob\":\"*@evil.org\"}}}", "deny"));
    static const char wild[] =
        RULES(RULE("a", "\"args\":{\"/f/*/n\":{\"all\":{\"glob\":\"*.txt\"}}}", "allow"));
    static const char at[] = RULES(
        RULE("a", "\"args\":{\"/f\":{\"all\":{\"at\":{\"/k\":\"t\",\"/n\":{\"glob\":\"*.txt\"}}}}}",
             "allow"));

    (void)state;
    check_one(all, "{\"to\":[\"a@x.org\",\"b@x.org\"]}", LW_ALLOW, LW_POLICY_RULE);
    check_one(all, "{\"to\":[]}", LW_ALLOW, LW_POLICY_RULE);
    check_one(all, "{\"to\":[\"a@x.org\",\"b@y.org\"]}", LW_DENY, LW_POLICY_DEFAULT);
    check_one(all, "{\"to\":[\"a@x.org\",7]}", LW_DENY, LW_POLICY_UNKNOWN);
    check_one(all, "{\"to\":\"a@x.org\"}", LW_DENY, LW_POLICY_UNKNOWN);
    check_one(any, "{\"to\":[\"a@x.org\"]}", LW_ALLOW, LW_POLICY_RULE);
    check_one(any, "{\"to\":[]}", LW_ALLOW, LW_POLICY_RULE);
    check_one(any, "{\"to\":[\"a@x.org\",\"b@evil.org\"]}", LW_DENY, LW_POLICY_RULE);
    check_one(any, "{\"to\":[\"a@x.org\",null]}", LW_DENY, LW_POLICY_RULE);
    check_one(any, "{\"to\":\"b@evil.org\"}", LW_DENY, LW_POLICY_RULE);
    check_one(wild, "{\"f\":[{\"n\":\"a.txt\"},{\"n\":\"b.txt\"}]}", LW_ALLOW, LW_POLICY_RULE);
    check_one(wild, "{\"f\":{\"x\":{\"n\":\"a.txt\"}}}", LW_ALLOW, LW_POLICY_RULE);
    check_one(wild, "{\"f\":[{\"n\":\"a.txt\"},{\"n\":\"b.exe\"}]}", LW_DENY, LW_POLICY_DEFAULT);
    check_one(wild, "{\"f\":[{\"n\":\"a.txt\"},{}]}", LW_DENY, LW_POLICY_UNKNOWN);
    check_one(wild, "{\"f\":\"a.txt\"}", LW_DENY, LW_POLICY_UNKNOWN);
    check_one(at, "{\"f\":[{\"k\":\"t\",\"n\":\"a.txt\"}]}", LW_ALLOW, LW_POLICY_RULE);
    check_one(at, "{\"f\":[{\"k\":\"t\",\"n\":\"a.exe\"}]}", LW_DENY, LW_POLICY_DEFAULT);
    check_one(at, "{\"f\":[7]}", LW_DENY, LW_POLICY_UNKNOWN);
}

static void a_list_of_conditions_is_any_of_them(void **state)
{
    static const char text[] = RULES(
        RULE("a", "\"args\":{\"/x\":[{\"exists\":false},{\"le\":3},\"auto\"],\"/y\":[\"a\",\"b\"]}",
             "allow"));

    (void)state;
    check_one(text, "{\"y\":\"a\"}", LW_ALLOW, LW_POLICY_RULE);
    check_one(text, "{\"x\":3,\"y\":\"b\"}", LW_ALLOW, LW_POLICY_RULE);
    check_one(text, "{\"x\":\"auto\",\"y\":\"b\"}", LW_ALLOW, LW_POLICY_RULE);
    check_one(text, "{\"x\":4,\"y\":\"b\"}", LW_DENY, LW_POLICY_UNKNOWN);
    check_one(text, "{\"x\":3,\"y\":\"c\"}", LW_DENY, LW_POLICY_DEFAULT);
}

static enum lw_verdict with(const char *match, const struct lw_policy_call *c)
{
    char text[1024];
    struct lw_policy *p;
    enum lw_verdict v;

    /* require_approval marks "matches", allow "does not", deny "unknown" */
    snprintf(text, sizeof(text),
             "{\"version\":1,\"rules\":[{\"id\":\"all\",\"match\":{},\"decision\":\"allow\"},"
             "{\"id\":\"x\",\"match\":{%s},\"decision\":\"require_approval\"}]}",
             match);
    p = policy_of(text, NULL);
    v = decide(p, c).verdict;
    if (v == LW_REQUIRE_APPROVAL) {
        lw_policy_free(&p);
        snprintf(text, sizeof(text),
                 "{\"version\":1,\"rules\":[{\"id\":\"x\",\"match\":{%s},\"decision\":\"allow\"}]}",
                 match);
        p = policy_of(text, NULL);
        if (decide(p, c).verdict == LW_DENY)
            v = LW_DENY;
    }
    lw_policy_free(&p);
    return v;
}

#define YES     LW_REQUIRE_APPROVAL
#define NO      LW_ALLOW
#define UNKNOWN LW_DENY

static void names_and_principals(void **state)
{
    struct lw_str groups[] = {LW_STR_INIT("eng"), LW_STR_INIT("ops")};
    struct lw_policy_call c = call_of("files", "read_file", NULL);
    struct lw_policy_call p = c;
    static const struct {
        const char *match;
        enum lw_verdict bare, known;
    } rows[] = {
        {"\"server\":\"files\"", YES, YES},
        {"\"server\":\"file\"", NO, NO},
        {"\"server\":\"f?l*\"", YES, YES},
        {"\"server\":{\"not\":\"f*\"}", NO, NO},
        {"\"server\":[\"web\",\"files\"]", YES, YES},
        {"\"tool\":\"read_*\"", YES, YES},
        {"\"tool\":\"*_file\"", YES, YES},
        {"\"tool\":\"*e*_*l?\"", YES, YES},
        {"\"tool\":\"read\\\\_file\"", YES, YES},
        {"\"tool\":\"read\\\\*\"", NO, NO},
        {"\"tool\":\"Read_file\"", NO, NO},
        {"\"prompt\":\"*\"", NO, NO},
        {"\"resource\":\"*\"", NO, NO},
        {"\"method\":\"tools/*\"", YES, YES},
        {"\"user\":\"alice\"", UNKNOWN, YES},
        {"\"user\":\"bob\"", UNKNOWN, NO},
        {"\"user\":{\"not\":\"bob\"}", UNKNOWN, YES},
        {"\"group\":\"ops\"", UNKNOWN, YES},
        {"\"group\":\"hr\"", UNKNOWN, NO},
        {"\"group\":{\"not\":[\"hr\"]}", UNKNOWN, YES},
        {"\"agent\":\"ci-*\"", UNKNOWN, YES},
        {"\"client\":\"claude*\"", UNKNOWN, YES},
        {"\"not\":{\"user\":\"alice\",\"tool\":\"x\"}", YES, YES},
        {"\"not\":{\"user\":\"alice\",\"tool\":\"read_*\"}", UNKNOWN, NO},
        {"\"effect\":\"write\"", UNKNOWN, YES},
        {"\"effect\":[\"read\",\"write\"]", UNKNOWN, YES},
        {"\"effect\":\"unknown\"", YES, NO},
        {"\"effect\":\"read\"", UNKNOWN, NO},
        {"\"data\":\"personal\"", UNKNOWN, YES},
        {"\"data\":{\"any\":[\"health\"]}", UNKNOWN, NO},
        {"\"data\":{\"all\":[\"p*\",\"public\"]}", UNKNOWN, YES},
        {"\"data\":{\"all\":\"public\"}", UNKNOWN, NO},
        {"\"data\":{\"none\":\"health\"}", UNKNOWN, YES},
        {"\"data\":{\"none\":\"personal\"}", UNKNOWN, NO},
        {"\"destinations\":\"x\"", UNKNOWN, UNKNOWN},
        {"\"surface\":\"approved\"", YES, NO},
        {"\"surface\":\"review\"", NO, YES},
        {"\"surface\":[\"review\",\"approved\"]", YES, YES},
        {"\"session\":{\"labels\":\"untrusted\"}", UNKNOWN, YES},
        {"\"session\":{\"labels\":{\"none\":\"untrusted\"}}", UNKNOWN, NO},
        {"\"session\":{\"called\":{\"tool\":\"read_*\"}}", UNKNOWN, YES},
        {"\"session\":{\"called\":{\"tool\":\"read_*\",\"at_least\":3}}", UNKNOWN, YES},
        {"\"session\":{\"called\":{\"tool\":\"read_*\",\"at_least\":4}}", UNKNOWN, NO},
        {"\"session\":{\"called\":{\"server\":\"web\"}}", UNKNOWN, YES},
        {"\"session\":{\"called\":{\"server\":\"mail\"}}", UNKNOWN, NO},
    };
    struct lw_str labels[] = {LW_STR_INIT("untrusted")};
    struct lw_policy_called called[] = {{LW_STR_INIT("web"), LW_STR_INIT("read_page"), 2},
                                        {LW_STR_INIT("files"), LW_STR_INIT("read_file"), 1}};
    struct lw_policy_session session = {labels, 1, called, 2, false};

    (void)state;
    p.user = LW_STR("alice");
    p.agent = LW_STR("ci-7");
    p.client = LW_STR("claude-code");
    p.groups = groups;
    p.group_count = 2;
    p.effect = LW_EFFECT_WRITE;
    p.declared[LW_DECLARED_DATA] = LW_STR("[\"personal\",\"public\"]");
    p.review = true;
    p.session = &session;
    for (size_t i = 0; i < COUNT(rows); i++) {
        if (with(rows[i].match, &c) != rows[i].bare || with(rows[i].match, &p) != rows[i].known)
            fail_msg("%s: %d and %d", rows[i].match, with(rows[i].match, &c),
                     with(rows[i].match, &p));
    }
    session.forgetful = true;
    assert_int_equal(with("\"session\":{\"called\":{\"tool\":\"read_*\",\"at_least\":4}}", &p),
                     UNKNOWN);
}

/* 2026-11-27 was a Friday. */
static void times_have_days_windows_and_an_offset(void **state)
{
    static const struct {
        const char *at;
        const char *match;
        enum lw_verdict want;
    } rows[] = {
        {"2026-11-27T12:00:00.000Z", "\"days\":[\"fri\"]", YES},
        {"2026-11-27T12:00:00.000Z", "\"days\":[\"thu\",\"sat\"]", NO},
        {"2026-11-27T08:00:00.000Z", "\"between\":[\"08:00\",\"18:00\"]", YES},
        {"2026-11-27T07:59:59.999Z", "\"between\":[\"08:00\",\"18:00\"]", NO},
        {"2026-11-27T18:00:00.000Z", "\"between\":[\"08:00\",\"18:00\"]", NO},
        {"2026-11-27T17:59:59.999Z", "\"between\":[\"08:00\",\"18:00\"]", YES},
        {"2026-11-27T07:30:00.000Z", "\"between\":[\"08:00\",\"18:00\"],\"offset\":\"+01:00\"",
         YES},
        {"2026-11-27T08:30:00.000Z", "\"between\":[\"08:00\",\"18:00\"],\"offset\":\"-01:00\"", NO},
        /* Saturday 02:00 is Friday's night. */
        {"2026-11-28T02:00:00.000Z", "\"days\":\"fri\",\"between\":[\"22:00\",\"06:00\"]", YES},
        {"2026-11-28T23:00:00.000Z", "\"days\":\"fri\",\"between\":[\"22:00\",\"06:00\"]", NO},
        {"2026-11-27T02:00:00.000Z", "\"days\":\"fri\",\"between\":[\"22:00\",\"06:00\"]", NO},
        {"2026-11-27T23:30:00.000Z", "\"days\":\"sat\",\"offset\":\"+01:00\"", YES},
        {"2026-11-27T23:59:59.000Z", "\"between\":[\"20:00\",\"24:00\"]", YES},
        {"1969-12-31T23:59:59.999Z", "\"days\":\"wed\"", YES},
    };
    struct lw_policy_call c = call_of("files", "read_file", NULL);

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        char match[256];

        assert_int_equal(lw_time_parse(lw_strz(rows[i].at), &c.wall_ms), 0);
        snprintf(match, sizeof(match), "\"time\":{%s}", rows[i].match);
        if (with(match, &c) != rows[i].want)
            fail_msg("%s %s", rows[i].at, rows[i].match);
    }
}

static void uris_are_matched_in_their_normal_form_only(void **state)
{
    static const struct {
        const char *uri;
        enum lw_verdict etc; /* against file:///etc/ and what follows */
    } rows[] = {
        {"file:///etc/passwd", YES},
        {"file:///data/x", NO},
        {"file:///%65tc/passwd", UNKNOWN},
        {"file:///data/../etc/passwd", UNKNOWN},
        {"file:///data/%2e%2e/etc", UNKNOWN},
        {"file:///./etc/passwd", UNKNOWN},
        {"file:////etc/passwd", UNKNOWN},
        {"FILE:///etc/passwd", UNKNOWN},
        {"file:///data\\..\\etc", UNKNOWN},
        {"file:///data/..", UNKNOWN},
        {"file:///data/%2Fetc", UNKNOWN},
        {"file:///d/%252e", UNKNOWN},
        {"file:///data/\xef\xbc\x8e", UNKNOWN},
        {"/etc/passwd", UNKNOWN},
        {"file:///data/%", UNKNOWN},
        {"file://Host/x", UNKNOWN},
        {"file:///data/..;/etc/passwd", UNKNOWN},
        {"file:///data/.;x=1/passwd", UNKNOWN},
        {"file:///data/a?/../../etc/passwd", UNKNOWN},
        {"file:///data/a#/../../etc/passwd", UNKNOWN},
        {"file:///data/a?..", UNKNOWN},
        {"file:///data/a%20b", NO},
        {"file:///data/a;v=1/..b?u=http://x//y", NO},
        {"file:///data/", NO},
    };
    struct lw_policy_call c = call_of("files", "", NULL);

    (void)state;
    c.kind = LW_PART_RESOURCES;
    c.method = LW_STR("resources/read");
    for (size_t i = 0; i < COUNT(rows); i++) {
        c.name = lw_strz(rows[i].uri);
        if (with("\"resource\":\"file:///etc/*\"", &c) != rows[i].etc)
            fail_msg("%s: %d", rows[i].uri, with("\"resource\":\"file:///etc/*\"", &c));
        assert_int_equal(with("\"resource\":\"*\"", &c), YES);
        assert_int_equal(with("\"tool\":\"*\"", &c), NO);
    }
}

static void how_the_files_stand_for_a_server(void **state)
{
    static const char in_force[] =
        "{\"version\":1,\"servers\":{\"web\":{\"mode\":\"shadow\"}},\"rules\":[" RULE("s", "",
                                                                                      "allow") "]}";
    static const char shadow[] =
        "{\"version\":1,\"mode\":\"shadow\",\"rules\":[" RULE("f", "", "deny") "]}";
    struct lw_policy *p = policy_of(in_force, NULL);

    (void)state;
    assert_string_equal(lw_policy_mode_name(lw_policy_mode(p, LW_STR("files"))), "enforce");
    assert_string_equal(lw_policy_mode_name(lw_policy_mode(p, LW_STR("web"))), "shadow");
    lw_policy_free(&p);
    p = policy_of(in_force, shadow);
    assert_string_equal(lw_policy_mode_name(lw_policy_mode(p, LW_STR("files"))), "mixed");
    assert_string_equal(lw_policy_mode_name(lw_policy_mode(p, LW_STR("web"))), "shadow");
    lw_policy_free(&p);
}

static void shadow_changes_nothing_and_says_what_would_be(void **state)
{
    static const char rules[] =
        RULES(RULE("a", "", "allow") "," RULE_WITH("d", "", "deny", "\"mode\":\"shadow\""));
    static const char grant[] = RULES(RULE_WITH("a", "", "allow", "\"mode\":\"shadow\""));
    static const char file[] = "{\"version\":1,\"mode\":\"shadow\",\"rules\":[" RULE(
        "f", "\"server\":\"web\"", "deny") "]}";
    static const char server[] =
        "{\"version\":1,\"servers\":{\"web\":{\"mode\":\"shadow\"}},\"rules\":[" RULE(
            "s", "\"tool\":\"x\"", "allow") "]}";
    struct lw_policy *p = policy_of(rules, NULL);
    struct lw_policy_call c = call_of("web", "t", NULL);
    struct lw_policy_result r = decide(p, &c);

    (void)state;
    assert_int_equal(r.verdict, LW_ALLOW);
    assert_true(r.shadow && r.would_be == LW_DENY);
    assert_true(lw_str_eqz(r.would_be_rule->id, "d"));
    assert_int_equal(r.matched_count, 1);
    lw_policy_free(&p);
    /* a shadow allow is no permit */
    p = policy_of(grant, NULL);
    r = decide(p, &c);
    assert_int_equal(r.verdict, LW_DENY);
    assert_int_equal(r.why, LW_POLICY_DEFAULT);
    assert_true(r.shadow && r.would_be == LW_ALLOW);
    lw_policy_free(&p);
    /* nothing is in force: the manifest alone */
    p = policy_of(file, NULL);
    r = decide(p, &c);
    assert_int_equal(r.verdict, LW_ALLOW);
    assert_int_equal(r.why, LW_POLICY_NOT_IN_FORCE);
    assert_true(r.shadow && r.would_be == LW_DENY);
    lw_policy_free(&p);
    /* beside a file in force its default holds */
    p = policy_of(file, RULES(""));
    assert_int_equal(decide(p, &c).verdict, LW_DENY);
    lw_policy_free(&p);
    /* one server only */
    p = policy_of(server, NULL);
    r = decide(p, &c);
    assert_int_equal(r.why, LW_POLICY_NOT_IN_FORCE);
    assert_true(r.shadow && r.would_be == LW_DENY && r.would_be_why == LW_POLICY_DEFAULT);
    c.server = LW_STR("files");
    r = decide(p, &c);
    assert_true(r.verdict == LW_DENY && !r.shadow);
    lw_policy_free(&p);
}

static void a_list_shows_what_may_be_called(void **state)
{
    static const struct {
        const char *rules;
        enum lw_verdict want;
    } rows[] = {
        {RULES(RULE("a", READS, "allow")), LW_ALLOW},
        {RULES(RULE("a", "\"time\":{\"days\":\"mon\"}", "allow")), LW_ALLOW},
        {RULES(RULE("a", "\"session\":{\"labels\":\"x\"}", "allow")), LW_ALLOW},
        {RULES(RULE("a", "", "allow") "," RULE("d", READS, "deny")), LW_ALLOW},
        {RULES(RULE("a", "", "allow") "," RULE("d", "", "deny")), LW_DENY},
        {RULES(RULE("a", READS, "allow") "," RULE("d", "\"tool\":\"read_*\"", "deny")), LW_DENY},
        {RULES(RULE("a", "\"user\":\"alice\"", "allow")), LW_DENY},
        {RULES(RULE("a", "\"tool\":\"write_*\"", "allow")), LW_DENY},
        {RULES(RULE("a", "", "allow") "," RULE("d", "\"user\":\"alice\"", "deny")), LW_DENY},
        {RULES(RULE("a", READS, "require_approval")), LW_REQUIRE_APPROVAL},
        {RULES(RULE("a", "", "allow") "," RULE("d", "\"args\":{\"/x\":{}}", "deny")), LW_DENY},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct lw_policy *p = policy_of(rows[i].rules, NULL);
        struct lw_policy_call c = call_of("files", "read_file", NULL);

        c.listing = true;
        if (decide(p, &c).verdict != rows[i].want)
            fail_msg("%s: %s", rows[i].rules, lw_verdict_name(decide(p, &c).verdict));
        lw_policy_free(&p);
    }
}

static void a_template_is_shown_when_an_instance_may_be_read(void **state)
{
    struct lw_policy *p = policy_of(
        RULES(RULE("a", "\"resource\":[\"file:///data/x/*\",\"db://t/1\"]", "allow")), NULL);
    struct lw_policy_call c = call_of("files", "file:///{+path}", NULL);

    (void)state;
    c.kind = LW_PART_TEMPLATES;
    c.listing = true;
    assert_int_equal(decide(p, &c).verdict, LW_ALLOW);
    c.name = LW_STR("file:///data/x/y/{n}");
    assert_int_equal(decide(p, &c).verdict, LW_ALLOW);
    c.name = LW_STR("db://t/{id}");
    assert_int_equal(decide(p, &c).verdict, LW_ALLOW);
    c.name = LW_STR("file:///etc/{n}");
    assert_int_equal(decide(p, &c).verdict, LW_DENY);
    lw_policy_free(&p);
}

static void terms_limits_and_cost_of_all_rules_hold(void **state)
{
    struct lw_policy *p = policy_of(
        RULES(RULE_WITH(
            "a", "", "allow",
            "\"limits\":[{\"rate\":\"30/m\",\"burst\":5,\"per\":[\"user\",\"tool\"]},"
            "{\"budget\":{\"bytes\":\"50MB/d\",\"cost\":\"10.5/d\"}}],"
            "\"cost\":\"0.01\"") "," RULE_WITH("r", "", "require_approval",
                                               "\"approval\":{\"quorum\":2,\"approvers\":{"
                                               "\"groups\":[\"fin\"]},"
                                               "\"ttl\":\"5m\",\"highlight\":[\"/"
                                               "amount\"]},\"cost\":0.25") "," RULE_WITH("s", "",
                                                                                         "require_"
                                                                                         "approval",
                                                                                         "\"approva"
                                                                                         "l\":{"
                                                                                         "\"ttl\":"
                                                                                         "\"2m\","
                                                                                         "\"verifie"
                                                                                         "d\":true,"
                                                                                         "\"ways\":"
                                                                                         "[\"url\"]"
                                                                                         "},"
                                                                                         "\"limits"
                                                                                         "\":[{"
                                                                                         "\"concurr"
                                                                                         "ent\":1}"
                                                                                         "]")),
        NULL);
    struct lw_policy_call c = call_of("s", "t", NULL);
    struct lw_policy_result r = decide(p, &c);

    (void)state;
    assert_int_equal(r.verdict, LW_REQUIRE_APPROVAL);
    assert_int_equal(r.cost_millionths, 250000);
    assert_int_equal(r.limit_count, 4);
    assert_true(lw_str_eqz(r.limits[0]->id, "a/1"));
    assert_int_equal(r.limits[0]->kind, LW_LIMIT_RATE);
    assert_int_equal(r.limits[0]->amount, 30);
    assert_int_equal(r.limits[0]->burst, 5);
    assert_int_equal(r.limits[0]->period_ms, 60000);
    assert_int_equal(r.limits[0]->per, LW_PER_USER | LW_PER_TOOL);
    assert_int_equal(r.limits[1]->amount, 50000000);
    assert_int_equal(r.limits[2]->kind, LW_LIMIT_COST);
    assert_int_equal(r.limits[2]->amount, 10500000);
    assert_int_equal(r.limits[3]->kind, LW_LIMIT_CONCURRENT);
    assert_int_equal(r.terms.demand_count, 1);
    assert_int_equal(r.terms.demands[0].quorum, 2);
    assert_int_equal(r.terms.ttl_ms, 120000);
    assert_true(r.terms.verified);
    assert_true(lw_str_eqz(r.terms.highlight.v[0], "/amount"));
    lw_policy_free(&p);
}

static void count_trace(void *user, const struct lw_policy_trace *t)
{
    int *seen = user;

    seen[0]++;
    seen[1] += t->counts;
    if (lw_str_eqz(t->rule->id, "b")) {
        assert_int_equal(t->truth, LW_FALSE);
        assert_int_equal(t->condition_count, 2);
        assert_true(lw_str_eqz(t->conditions[0].at, "server"));
        assert_int_equal(t->conditions[0].truth, LW_TRUE);
        assert_true(lw_str_eqz(t->conditions[1].at, "args/path"));
        assert_true(lw_str_eqz(t->conditions[1].text, "\"/etc\""));
        assert_int_equal(t->conditions[1].truth, LW_FALSE);
    }
}

static void explain_tells_every_condition(void **state)
{
    struct lw_policy *p = policy_of(RULES(RULE("a", "", "allow") "," RULE(
                                        "b", "\"server\":\"files\",\"args\":{\"/path\":\"/etc\"}",
                                        "deny") "," RULE("c", "\"server\":\"other\"", "deny")),
                                    NULL);
    struct lw_policy_call c = call_of("files", "read_file", "{\"path\":\"/data\"}");
    struct lw_policy_result r;
    int seen[2] = {0, 0};

    (void)state;
    assert_int_equal(lw_policy_explain(p, &c, true, &arena, count_trace, seen, &r), 0);
    assert_int_equal(r.verdict, LW_ALLOW);
    assert_int_equal(seen[0], 3);
    assert_int_equal(seen[1], 1);
    seen[0] = 0;
    assert_int_equal(lw_policy_explain(p, &c, false, &arena, count_trace, seen, &r), 0);
    assert_int_equal(seen[0], 2);
    lw_policy_free(&p);
}

static void without_memory_it_is_a_denial(void **state)
{
    struct lw_policy *p = policy_of(RULES(RULE("a", "", "allow")), NULL);
    struct lw_policy_call c = call_of("s", "t", NULL);
    struct lw_policy_result r;
    struct lw_arena small;

    (void)state;
    lw_arena_init(&small, 8);
    lw_policy_decide(p, &c, &small, &r);
    assert_int_equal(r.verdict, LW_DENY);
    assert_int_equal(r.why, LW_POLICY_ERROR);
    lw_arena_fini(&small);
    lw_policy_free(&p);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_is_allowed_by_silence),
        cmocka_unit_test(the_strictest_rule_decides_in_any_order),
        cmocka_unit_test(the_first_by_id_is_named),
        cmocka_unit_test(unknown_never_helps),
        cmocka_unit_test(unknown_stays_unknown_under_not),
        cmocka_unit_test(arguments_that_no_rule_lists_are_refused),
        cmocka_unit_test(the_refusal_says_which_argument),
        cmocka_unit_test(lists_need_any_or_all),
        cmocka_unit_test(a_list_of_conditions_is_any_of_them),
        cmocka_unit_test(names_and_principals),
        cmocka_unit_test(times_have_days_windows_and_an_offset),
        cmocka_unit_test(uris_are_matched_in_their_normal_form_only),
        cmocka_unit_test(how_the_files_stand_for_a_server),
        cmocka_unit_test(shadow_changes_nothing_and_says_what_would_be),
        cmocka_unit_test(a_list_shows_what_may_be_called),
        cmocka_unit_test(a_template_is_shown_when_an_instance_may_be_read),
        cmocka_unit_test(terms_limits_and_cost_of_all_rules_hold),
        cmocka_unit_test(explain_tells_every_condition),
        cmocka_unit_test(without_memory_it_is_a_denial),
    };

    return cmocka_run_group_tests(tests, setup, teardown);
}
