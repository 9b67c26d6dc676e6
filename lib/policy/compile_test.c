/* Which texts are policies, what faults say, and what the digest names. */
#include "lib/policy/internal.h"
#include "lib/policy/policy_testing.h"

/* `at` begins what the fault points at; `says` is a part of its text. */
static void refused(const char *text, int code, const char *at, const char *says)
{
    struct lw_policy_file file = {LW_STR_INIT("p.json"), lw_strz(text)};
    struct lw_policy_fault fault;
    struct lw_policy *p = NULL;
    int err = lw_policy_new(&file, 1, &p, &fault);

    assert_null(p);
    if (err != -code || !strstr(fault.text, says))
        fail_msg("%s: %s: %s", text, lw_err_name(err), fault.text);
    if (at && (!fault.at || strncmp(fault.at, at, strlen(at)) != 0))
        fail_msg("%s: at %.30s, not %s", text, fault.at ? fault.at : "-", at);
}

#define ONE(match, more)                                                                           \
    RULES("{\"id\":\"a\",\"match\":{" match "},\"decision\":\"allow\"" more "}")
#define ASK(more)                                                                                  \
    RULES("{\"id\":\"a\",\"match\":{},\"decision\":\"require_approval\",\"approval\":{" more "}}")

static void faults_name_place_and_remedy(void **state)
{
    (void)state;
    refused("", LW_ERR_SYNTAX, NULL, "");
    refused("[]", LW_ERR_TYPE, "[", "map");
    refused("{\"rules\":[]}", LW_ERR_MISSING, "{", "version: 1");
    refused("{\"version\":2,\"rules\":[]}", LW_ERR_UNKNOWN, "2", "version: 1");
    refused("{\"version\":1}", LW_ERR_MISSING, "{", "rules: []");
    refused("{\"version\":1,\"rules\":{}}", LW_ERR_TYPE, "{}", "a list of rules");
    refused("{\"version\":1,\"version\":1,\"rules\":[]}", LW_ERR_DUPLICATE, NULL, "");
    refused("{\"version\":1,\"rulez\":[]}", LW_ERR_UNKNOWN, "\"rulez\"", "did you mean \"rules\"?");
    refused("{\"version\":1,\"mode\":\"off\",\"rules\":[]}", LW_ERR_UNKNOWN, "\"off\"", "enforce");
    refused("{\"version\":1,\"servers\":{\"x\":1},\"rules\":[]}", LW_ERR_TYPE, "1", "map");
    refused("{\"version\":1,\"servers\":{\"x\":{\"mod\":1}},\"rules\":[]}", LW_ERR_UNKNOWN,
            "\"mod\"", "\"mode\"");
    refused(RULES("7"), LW_ERR_TYPE, "7", "a rule is a map");
    refused(RULES("{\"match\":{},\"decision\":\"allow\"}"), LW_ERR_MISSING, "{\"match\"", "id");
    refused(RULES("{\"id\":\"a\",\"decision\":\"allow\"}"), LW_ERR_MISSING, "{\"id\"", "match");
    refused(RULES("{\"id\":\"a\",\"match\":{}}"), LW_ERR_MISSING, "{\"id\"", "decision");
    refused(RULES("{\"id\":\"a b\",\"match\":{},\"decision\":\"allow\"}"), LW_ERR_SYNTAX, "\"a b\"",
            "A-Z");
    refused(RULES("{\"id\":\"a\",\"match\":{},\"decision\":\"permit\"}"), LW_ERR_UNKNOWN,
            "\"permit\"", "allow, require_approval or deny");
    refused(RULES(RULE("a", "", "allow") "," RULE("a", "", "deny")), LW_ERR_DUPLICATE, "\"a\"",
            "in p.json");
    refused(ONE("\"tol\":\"x\"", ""), LW_ERR_UNKNOWN, "\"tol\"", "did you mean \"tool\"?");
    refused(ONE("\"tool\":7", ""), LW_ERR_TYPE, "7", "a number");
    refused(ONE("\"tool\":[]", ""), LW_ERR_MISSING, "[]", "empty");
    refused(ONE("\"tool\":\"\"", ""), LW_ERR_TYPE, "\"\"", "not empty");
    refused(ONE("\"tool\":\"a\\\\\"", ""), LW_ERR_SYNTAX, "\"a", "ends with");
    refused(ONE("\"tool\":{\"nto\":\"x\"}", ""), LW_ERR_UNKNOWN, "{\"nto\"", "not");
    refused(ONE("\"tool\":\"x\",\"prompt\":\"y\"", ""), LW_ERR_STATE, "\"prompt\"", "two rules");
    refused(ONE("\"effect\":\"wirte\"", ""), LW_ERR_UNKNOWN, "\"wirte\"", "destructive");
    refused(ONE("\"surface\":[]", ""), LW_ERR_MISSING, "[]", "approved");
    refused(ONE("\"data\":{}", ""), LW_ERR_MISSING, "{}", "any, all or none");
    refused(ONE("\"time\":{}", ""), LW_ERR_MISSING, "{}", "days");
    refused(ONE("\"time\":{\"days\":\"fr\"}", ""), LW_ERR_UNKNOWN, "\"fr\"", "fri");
    refused(ONE("\"time\":{\"between\":[\"8:00\",\"18:00\"]}", ""), LW_ERR_SYNTAX, "\"8:00\"",
            "23:59");
    refused(ONE("\"time\":{\"between\":[\"08:00\",\"24:01\"]}", ""), LW_ERR_SYNTAX, "\"24:01\"",
            "24:00");
    refused(ONE("\"time\":{\"between\":[\"08:00\",\"08:00\"]}", ""), LW_ERR_SYNTAX, "[", "equal");
    refused(ONE("\"time\":{\"days\":\"fri\",\"offset\":\"CET\"}", ""), LW_ERR_SYNTAX, "\"CET\"",
            "+01:00");
    refused(ONE("\"session\":{\"called\":{}}", ""), LW_ERR_MISSING, "{}", "tool, server");
    refused(ONE("\"session\":{\"called\":{\"tool\":\"x\",\"at_least\":0}}", ""), LW_ERR_LIMIT, "0",
            "1 to");
    refused(ONE("\"not\":{\"args\":{\"/x\":1}}", ""), LW_ERR_STATE, "\"args\"", "within");
    refused(ONE("\"args\":{\"path\":1}", ""), LW_ERR_SYNTAX, "\"path\"", "/path");
    refused(ONE("\"args\":{\"/a~2\":1}", ""), LW_ERR_SYNTAX, "\"/a~2\"", "~0");
    refused(ONE("\"args\":{\"/a\":{\"equal\":1}}", ""), LW_ERR_UNKNOWN, "\"equal\"", "equals");
    refused(ONE("\"args\":{\"/a\":{\"regex\":\"(\"}}", ""), LW_ERR_SYNTAX, "\"(\"", "regex:");
    refused(ONE("\"args\":{\"/a/*\":{\"regex\":\"x\"}}", ""), LW_ERR_TYPE, "{", "any");
    refused(ONE("\"args\":{\"/a\":[]}", ""), LW_ERR_MISSING, "[]", "never holds");
    refused(ONE("\"args\":{\"/a\":{\"at\":{\"/*\":1}}}", ""), LW_ERR_SYNTAX, "\"/*\"", "any or");
    refused(ONE("", ",\"approval\":{}"), LW_ERR_STATE, "\"approval\"", "require_approval");
    refused(ONE("", ",\"cost\":\"1e3\""), LW_ERR_SYNTAX, "\"1e3\"", "decimal");
    refused(ONE("", ",\"cost\":0.0000001"), LW_ERR_SYNTAX, "0.0000001", "6 digits");
    refused(ONE("", ",\"undeclared\":\"yes\""), LW_ERR_UNKNOWN, "\"yes\"", "undeclared: allow");
    refused(ONE("", ",\"limits\":[7]"), LW_ERR_TYPE, "7", "rate");
    refused(ONE("", ",\"limits\":[{}]"), LW_ERR_STATE, "{}", "one of");
    refused(ONE("", ",\"limits\":[{\"rate\":\"1/m\",\"window\":\"1/m\"}]"), LW_ERR_STATE, "{",
            "one of");
    refused(ONE("", ",\"limits\":[{\"rate\":\"30\"}]"), LW_ERR_SYNTAX, "\"30\"", "30/m");
    refused(ONE("", ",\"limits\":[{\"rate\":\"0/m\"}]"), LW_ERR_LIMIT, "\"0/m\"", "bounds");
    refused(ONE("", ",\"limits\":[{\"rate\":\"1/ms\"}]"), LW_ERR_SYNTAX, "\"1/ms\"", "periods");
    refused(ONE("", ",\"limits\":[{\"window\":\"1/m\",\"burst\":2}]"), LW_ERR_STATE, "\"burst\"",
            "rate");
    refused(ONE("", ",\"limits\":[{\"rate\":\"1/m\",\"per\":\"team\"}]"), LW_ERR_UNKNOWN,
            "\"team\"", "session");
    refused(ONE("", ",\"limits\":[{\"budget\":{\"bytes\":\"5/d\"}}]"), LW_ERR_SYNTAX, "\"5/d\"",
            "MB");
    refused(RULES("{\"id\":\"a\",\"match\":{},\"decision\":\"deny\",\"limits\":[]}"), LW_ERR_STATE,
            "\"limits\"", "deny has no limits");
    refused(ASK("\"quorum\":0"), LW_ERR_LIMIT, "0", "1 to 16");
    refused(ASK("\"quorum\":3,\"approvers\":{\"users\":[\"a\",\"b\"]}"), LW_ERR_LIMIT, "3",
            "only 2");
    refused(ASK("\"ttl\":\"5\""), LW_ERR_SYNTAX, "\"5\"", "10s to 24h");
    refused(ASK("\"ttl\":\"9s\""), LW_ERR_SYNTAX, "\"9s\"", "10s");
    refused(ASK("\"ways\":[\"mail\"]"), LW_ERR_UNKNOWN, "\"mail\"", "hold");
    refused(ASK("\"ways\":[\"url\",\"url\"]"), LW_ERR_DUPLICATE, "\"url\"", "twice");
    refused(ASK("\"highlight\":\"amount\""), LW_ERR_SYNTAX, "\"amount\"", "Pointer");
    refused(ASK("\"requester\":\"no\""), LW_ERR_UNKNOWN, "\"no\"", "exclude");
}

/* head, `n` times unit with "," between, tail */
static const char *repeated(const char *head, const char *unit, size_t n, const char *between,
                            const char *tail)
{
    lw_buf_reset(&buf);
    lw_buf_addz(&buf, head);
    for (size_t i = 0; i < n; i++) {
        lw_buf_addz(&buf, i ? between : "");
        lw_buf_addz(&buf, unit);
    }
    lw_buf_addz(&buf, tail);
    lw_buf_addc(&buf, '\0');
    assert_int_equal(lw_buf_status(&buf), 0);
    return buf.p;
}

static void accepted(const char *text)
{
    struct lw_policy *p = policy_of(text, NULL);

    lw_policy_free(&p);
}

#define HEAD "{\"version\":1,\"rules\":[{\"id\":\"a\",\"decision\":\"allow\",\"match\":{"

static void every_bound_is_reached(void **state)
{
    struct lw_policy_file files[LW_POLICY_FILES + 1];
    struct lw_policy_fault fault;
    struct lw_policy *p = NULL;

    (void)state;
    accepted(repeated(HEAD "\"tool\":[", "\"x\"", LW_POLICY_PATTERNS, ",", "]}}]}"));
    refused(repeated(HEAD "\"tool\":[", "\"x\"", LW_POLICY_PATTERNS + 1, ",", "]}}]}"),
            LW_ERR_LIMIT, "[", "1024");
    accepted(repeated(HEAD "\"tool\":\"", "x", LW_POLICY_PATTERN, "", "\"}}]}"));
    refused(repeated(HEAD "\"tool\":\"", "x", LW_POLICY_PATTERN + 1, "", "\"}}]}"), LW_ERR_LIMIT,
            "\"x", "1024");
    accepted(repeated(HEAD "\"args\":{\"", "/x", POL_TOKENS, "", "\":1}}}]}"));
    refused(repeated(HEAD "\"args\":{\"", "/x", POL_TOKENS + 1, "", "\":1}}}]}"), LW_ERR_LIMIT,
            "\"/x", "deeper");
    refused(repeated(HEAD "\"args\":{\"/x\":", "{\"not\":", LW_POLICY_DEPTH, "",
                     "1}}}}}}}}}}}}}}}}}}}}}}}}}}}]}"),
            LW_ERR_DEPTH, "1", "nested");
    refused(repeated(HEAD "\"args\":{\"/x\":[", "{\"gt\":1}", LW_POLICY_CONDITIONS, ",", "]}}}]}"),
            LW_ERR_LIMIT, "{", "256");
    refused(repeated(HEAD, "", 0, "",
                     "\"not\":{\"not\":{\"not\":{\"not\":{\"not\":{\"not\":{"
                     "\"not\":{\"not\":{\"not\":{\"not\":{\"tool\":\"x\"}}}}}}}}}"
                     "}}}]}"),
            LW_ERR_DEPTH, "{", "nested");
    refused(repeated("{\"version\":1,\"rules\":[{\"id\":\"", "i", LW_POLICY_ID + 1, "",
                     "\",\"match\":{},\"decision\":\"allow\"}]}"),
            LW_ERR_SYNTAX, "\"i", "64");
    refused(repeated("{\"version\":1,\"rules\":[{\"id\":\"a\",\"match\":{},\"decision\":\"allow\","
                     "\"reason\":\"",
                     "r", LW_POLICY_TEXT + 1, "", "\"}]}"),
            LW_ERR_LIMIT, "\"r", "1024");
    refused(repeated("{\"version\":1,\"rules\":[{\"id\":\"a\",\"match\":{},\"decision\":\"allow\","
                     "\"limits\":[",
                     "{\"rate\":\"1/m\"}", LW_POLICY_LIMITS + 1, ",", "]}]}"),
            LW_ERR_LIMIT, "\"1/m\"", "16");
    for (size_t i = 0; i < COUNT(files); i++)
        files[i] = (struct lw_policy_file){LW_STR("f"), LW_STR(RULES(""))};
    assert_int_equal(lw_policy_new(files, LW_POLICY_FILES + 1, &p, &fault), -LW_ERR_LIMIT);
    assert_int_equal(lw_policy_new(files, 0, &p, &fault), -LW_ERR_LIMIT);
    assert_int_equal(lw_policy_new(files, LW_POLICY_FILES, &p, &fault), 0);
    lw_policy_free(&p);
}

static bool same_digest(const char *a, const char *b)
{
    struct lw_policy *pa = policy_of(a, NULL);
    struct lw_policy *pb = policy_of(b, NULL);
    bool same = lw_digest_eq(lw_policy_digest(pa), lw_policy_digest(pb));

    lw_policy_free(&pa);
    lw_policy_free(&pb);
    return same;
}

static void the_digest_names_what_is_said(void **state)
{
    static const char text[] =
        RULES(RULE("a", "\"tool\":\"x\",\"server\":\"s\"", "allow") "," RULE("b", "", "deny"));
    struct lw_policy *one = policy_of(RULES(RULE("a", "", "allow")), RULES(RULE("b", "", "deny")));
    struct lw_policy *two = policy_of(RULES(RULE("b", "", "deny")), RULES(RULE("a", "", "allow")));

    (void)state;
    assert_true(lw_digest_eq(lw_policy_digest(one), lw_policy_digest(two)));
    lw_policy_free(&one);
    lw_policy_free(&two);
    assert_true(same_digest(
        text, "{ \"rules\": [ {\"decision\":\"deny\",\"match\":{},\"id\":\"b\"},\n"
              "{\"match\":{\"server\":\"s\",\"tool\":\"\\u0078\"},\"id\":\"a\",\"decision\":"
              "\"allow\"} ], \"version\": 1.0 }"));
    assert_false(same_digest(text, RULES(RULE("a", "\"tool\":\"x\",\"server\":\"t\"",
                                              "allow") "," RULE("b", "", "deny"))));
    assert_false(same_digest(text, RULES(RULE("a", "\"tool\":\"x\",\"server\":\"s\"",
                                              "allow") "," RULE("c", "", "deny"))));
    assert_false(same_digest(RULES(""), "{\"version\":1,\"mode\":\"shadow\",\"rules\":[]}"));
    assert_false(same_digest(
        RULES(""), "{\"version\":1,\"servers\":{\"s\":{\"mode\":\"shadow\"}},\"rules\":[]}"));
}

/* The digest by the construction of digest.c, reckoned with sha256sum over the canonical texts. */
static void the_digest_is_the_one_described(void **state)
{
    struct lw_policy *p = policy_of(RULES(RULE("a", "", "allow")), NULL);
    struct lw_digest head = lw_sha256(LW_STR("{\"version\":1}"));
    struct lw_digest rule = lw_sha256(LW_STR("{\"decision\":\"allow\",\"id\":\"a\",\"match\":{}}"));
    struct lw_str parts[2] = {{(const char *)head.b, 32}, {(const char *)rule.b, 32}};
    struct lw_digest file = lw_sha256_parts(parts, 2);
    struct lw_str all[2] = {LW_STR_INIT("landwaiter/policy/v1\n"), {(const char *)file.b, 32}};
    struct lw_digest want = lw_sha256_parts(all, 2);

    (void)state;
    assert_true(lw_digest_eq(lw_policy_digest(p), &want));
    lw_policy_free(&p);
}

/* With the index and without it: the same rules count. */
static void the_index_hides_no_rule(void **state)
{
    static const char *const names[] = {"a", "ab", "abc", "b", "read_x", "read_y", "xread_"};
    static const char *const patterns[] = {"\"a\"",
                                           "\"a*\"",
                                           "\"ab*\"",
                                           "\"*\"",
                                           "\"?b\"",
                                           "[\"a\",\"b\"]",
                                           "\"*c\"",
                                           "\"read_*\"",
                                           "{\"not\":\"a*\"}",
                                           "[\"a*\",\"ab\",\"*\"]",
                                           "\"\\\\a*\""};
    struct lw_policy *p;
    uint32_t i;

    (void)state;
    lw_buf_reset(&buf);
    lw_buf_addz(&buf, "{\"version\":1,\"rules\":[");
    for (size_t s = 0; s < COUNT(patterns); s++) {
        for (size_t t = 0; t < COUNT(patterns); t++)
            lw_buf_addf(&buf,
                        "%s{\"id\":\"%zu.%zu\",\"match\":{\"server\":%s,\"%s\":%s},\"decision\":"
                        "\"allow\"}",
                        s + t ? "," : "", s, t, patterns[s], t % 3 == 2 ? "method" : "tool",
                        patterns[t]);
    }
    lw_buf_addz(&buf, "]}");
    lw_buf_addc(&buf, '\0');
    p = policy_of(buf.p, NULL);
    for (size_t s = 0; s < COUNT(names); s++) {
        for (size_t t = 0; t < COUNT(names); t++) {
            struct lw_policy_call c = call_of(names[s], names[t], NULL);
            struct pol_eval e;
            struct pol_walk w;
            size_t found = 0;
            size_t real = 0;
            size_t looked = 0;
            struct pol_unknown u;

            c.method = lw_strz(names[(s + t) % COUNT(names)]);
            pol_eval_init(&e, &c, &arena);
            pol_walk_begin(&w, p, &c);
            for (; pol_walk_next(&w, &i); looked++)
                found += pol_rule_eval(&e, &p->rules[i], &u) != POL_F;
            for (i = 0; i < p->rule_count; i++)
                real += pol_rule_eval(&e, &p->rules[i], &u) != POL_F;
            assert_int_equal(found, real);
            assert_true(found > 0 && looked < p->rule_count);
        }
    }
    lw_policy_free(&p);
}

static void every_example_of_the_language_compiles(void **state)
{
    (void)state;
    for (int k = 0; k < LW_LANG_KEY_COUNT; k++) {
        const struct lw_lang_key *key = lw_lang_key((enum lw_lang_key_number)k);

        assert_true(key->name[0] && key->form[0] && key->meaning[0] &&
                    strstr(key->example, key->name));
        assert_int_equal(lw_lang_find(key->section, lw_strz(key->name)), k);
        assert_string_equal(lw_lang_suggest(key->section, lw_strz(key->name)), key->name);
    }
}

static void collect(void *to, struct lw_str text)
{
    lw_buf_adds(to, text);
    lw_buf_addc(to, ' ');
}

static void paths_are_asked_for_once(void **state)
{
    struct lw_policy *p = policy_of(
        RULES(RULE("a",
                   "\"server\":\"files\",\"args\":{\"/path\":{\"inside\":\"/data\"},"
                   "\"/more/*/p\":{\"all\":{\"inside\":\"/data\"}},\"/x\":\"/tmp/x\"}",
                   "allow") "," RULE("b", "\"args\":{\"/path\":{\"inside\":\"/etc\"}}",
                                     "deny") "," RULE("c",
                                                      "\"tool\":\"write\",\"args\":{\"/other\":{"
                                                      "\"inside\":\"/x\"}}",
                                                      "deny")),
        NULL);
    struct lw_policy_call c = call_of("files", "read",
                                      "{\"path\":\"/data/a\",\"x\":\"/tmp/x\",\"other\":\"/no\","
                                      "\"more\":[{\"p\":\"/data/b\"},{\"p\":\"/data/a\"}]}");
    struct lw_str paths[8];
    size_t n = lw_policy_paths_needed(p, &c, paths, COUNT(paths));

    (void)state;
    lw_buf_reset(&buf);
    for (size_t i = 0; i < n; i++)
        collect(&buf, paths[i]);
    lw_buf_addc(&buf, '\0');
    assert_non_null(strstr(buf.p, "/data/a "));
    assert_non_null(strstr(buf.p, "/data/b "));
    assert_null(strstr(buf.p, "/tmp/x"));
    assert_null(strstr(buf.p, "/no"));
    assert_null(strstr(strstr(buf.p, "/data/a ") + 1, "/data/a "));
    assert_true(lw_policy_paths_needed(p, &c, paths, 1) > 1);
    lw_policy_free(&p);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(faults_name_place_and_remedy),
        cmocka_unit_test(every_bound_is_reached),
        cmocka_unit_test(the_digest_names_what_is_said),
        cmocka_unit_test(the_digest_is_the_one_described),
        cmocka_unit_test(the_index_hides_no_rule),
        cmocka_unit_test(every_example_of_the_language_compiles),
        cmocka_unit_test(paths_are_asked_for_once),
    };

    return cmocka_run_group_tests(tests, setup, teardown);
}
