/* The bounds of a policy and of a call under it that compile_test.c does not reach: how many rules,
 * how large a file, how long a name, how many paths, who may answer, how much a limit may say. */
#include "lib/approve/approve.h"
#include "lib/policy/op.h"
#include "lib/policy/policy_testing.h"

static int compiled(const char *text, struct lw_policy_fault *fault)
{
    struct lw_policy_file file = {LW_STR_INIT("p"), lw_strz(text)};
    struct lw_policy *p = NULL;
    int err = lw_policy_new(&file, 1, &p, fault);

    lw_policy_free(&p);
    return err;
}

/* With its number for "#". */
static void put_unit(const char *unit, size_t i)
{
    for (; *unit; unit++) {
        if (*unit == '#')
            lw_buf_addf(&buf, "%zu", i);
        else
            lw_buf_addc(&buf, *unit);
    }
}

/* The same text with `n` and `n` + 1 of something: the first is a policy, the second is too much.
 */
static void bounded(const char *head, const char *unit, size_t n, const char *between,
                    const char *tail, const char *says)
{
    struct lw_policy_fault fault;

    for (size_t more = 0; more < 2; more++) {
        int err;

        lw_buf_reset(&buf);
        lw_buf_addz(&buf, head);
        for (size_t i = 0; i < n + more; i++) {
            lw_buf_addz(&buf, i ? between : "");
            put_unit(unit, i);
        }
        lw_buf_addz(&buf, tail);
        lw_buf_addc(&buf, '\0');
        assert_int_equal(lw_buf_status(&buf), 0);
        err = compiled(buf.p, &fault);
        if (err != (more ? -LW_ERR_LIMIT : 0) || (more && !strstr(fault.text, says)))
            fail_msg("%zu of %s: %s: %s", n + more, unit, lw_err_name(err), fault.text);
    }
}

static void within(const char *text)
{
    struct lw_policy_fault fault;

    if (compiled(text, &fault) != 0)
        fail_msg("%s: %s", text, fault.text);
}

static void beyond(const char *text, int code, const char *says)
{
    struct lw_policy_fault fault;
    int err = compiled(text, &fault);

    if (err != -code || !strstr(fault.text, says))
        fail_msg("%s: %s: %s", text, lw_err_name(err), fault.text);
}

#define ASK(more)                                                                                  \
    RULES("{\"id\":\"a\",\"match\":{},\"decision\":\"require_approval\",\"approval\":{" more "}}")
#define LIMIT(more)                                                                                \
    RULES("{\"id\":\"a\",\"match\":{},\"decision\":\"allow\",\"limits\":[{" more "}]}")

static void fifty_thousand_rules(void **state)
{
    (void)state;
    bounded("{\"version\":1,\"rules\":[", "{\"id\":\"r#\",\"match\":{},\"decision\":\"deny\"}",
            LW_POLICY_RULES, ",", "]}", "50000");
}

/* Of all files together, and each is still decided by all. */
static void rules_count_over_files(void **state)
{
    struct lw_policy_file files[2] = {{LW_STR_INIT("a"), LW_STR_NONE},
                                      {LW_STR_INIT("b"), LW_STR(RULES(RULE("z", "", "deny")))}};
    struct lw_policy_call c = call_of("files", "read_file", "{}");
    struct lw_policy_fault fault;
    struct lw_policy *p = NULL;
    struct lw_arena large;
    struct lw_policy_result r;

    (void)state;
    for (size_t n = LW_POLICY_RULES - 1; n <= LW_POLICY_RULES; n++) {
        lw_buf_reset(&buf);
        lw_buf_addz(&buf, "{\"version\":1,\"rules\":[");
        for (size_t i = 0; i < n; i++)
            lw_buf_addf(&buf, "%s{\"id\":\"r%zu\",\"match\":{},\"decision\":\"allow\"}",
                        i ? "," : "", i);
        lw_buf_addz(&buf, "]}");
        files[0].json = lw_buf_str(&buf);
        assert_int_equal(lw_policy_new(files, 2, &p, &fault),
                         n < LW_POLICY_RULES ? 0 : -LW_ERR_LIMIT);
        if (n == LW_POLICY_RULES)
            continue;
        /* All 50,000 match: the one that denies is the last by id. */
        lw_arena_init(&large, (size_t)64 << 20);
        lw_policy_decide(p, &c, &large, &r);
        assert_int_equal(r.verdict, LW_DENY);
        assert_int_equal(r.why, LW_POLICY_RULE);
        assert_int_equal(r.matched_count, LW_POLICY_RULES);
        lw_arena_fini(&large);
        /* And where they do not fit, nothing is let through. */
        lw_arena_init(&large, 65536);
        lw_policy_decide(p, &c, &large, &r);
        assert_int_equal(r.verdict, LW_DENY);
        assert_int_equal(r.why, LW_POLICY_ERROR);
        lw_arena_fini(&large);
        lw_policy_free(&p);
    }
}

static void a_file_has_sixteen_mebibytes(void **state)
{
    struct lw_policy_file file = {LW_STR_INIT("p"), LW_STR_NONE};
    char *text = malloc(LW_POLICY_BYTES + 1);
    struct lw_policy_fault fault;
    struct lw_policy *p = NULL;

    (void)state;
    assert_non_null(text);
    memset(text, ' ', LW_POLICY_BYTES + 1);
    memcpy(text, RULES(""), strlen(RULES("")));
    file.json = lw_str(text, LW_POLICY_BYTES);
    assert_int_equal(lw_policy_new(&file, 1, &p, &fault), 0);
    lw_policy_free(&p);
    file.json.n++;
    assert_int_equal(lw_policy_new(&file, 1, &p, &fault), -LW_ERR_LIMIT);
    free(text);
}

/* A longer name is unknown: no allow is for it, and every deny is, inverted or not. */
static void a_long_name_is_unknown(void **state)
{
    static char name[LW_POLICY_NAME + 2];
    static const char *const patterns[] = {"\"x*\"", "{\"not\":\"y*\"}"};

    (void)state;
    memset(name, 'x', LW_POLICY_NAME + 1);
    for (size_t i = 0; i < COUNT(patterns); i++) {
        for (size_t more = 0; more < 2; more++) {
            struct lw_policy_call c = call_of("files", name, NULL);
            struct lw_policy_result r;
            struct lw_policy *p;

            c.name.n = LW_POLICY_NAME + more;
            lw_buf_reset(&buf);
            lw_buf_addf(&buf,
                        RULES("{\"id\":\"a\",\"match\":{\"tool\":%s},\"decision\":\"allow\"}"),
                        patterns[i]);
            lw_buf_addc(&buf, '\0');
            p = policy_of(buf.p, NULL);
            r = decide(p, &c);
            assert_int_equal(r.verdict, more ? LW_DENY : LW_ALLOW);
            assert_int_equal(r.why, more ? LW_POLICY_UNKNOWN : LW_POLICY_RULE);
            lw_policy_free(&p);
        }
    }
}

static void a_deny_holds_for_a_long_name(void **state)
{
    static char name[LW_POLICY_NAME + 2];
    struct lw_policy *p = policy_of(
        RULES(RULE("a", "", "allow") "," RULE("b", "\"tool\":{\"not\":\"x*\"}", "deny")), NULL);
    struct lw_policy_call c;

    (void)state;
    memset(name, 'x', LW_POLICY_NAME + 1);
    c = call_of("files", name, NULL);
    assert_int_equal(decide(p, &c).verdict, LW_DENY);
    c.name.n = LW_POLICY_NAME;
    assert_int_equal(decide(p, &c).verdict, LW_ALLOW);
    lw_policy_free(&p);
}

/* What is not among the paths that are looked up is inside nothing. */
static void the_sixty_fifth_path_is_unknown(void **state)
{
    struct lw_policy *p = policy_of(
        RULES(RULE("a", "\"args\":{\"/p\":{\"all\":{\"inside\":\"/\"}}}", "allow")), NULL);

    (void)state;
    /* One place of the list is taken by the folder of the rule. */
    for (size_t n = LW_POLICY_PATHS - 1; n <= LW_POLICY_PATHS; n++) {
        struct lw_policy_path list[LW_POLICY_PATHS];
        struct lw_policy_paths paths = {list, 0, true};
        struct lw_str wanted[LW_POLICY_PATHS];
        struct lw_policy_call c;
        size_t found;

        lw_buf_reset(&buf);
        lw_buf_addz(&buf, "{\"p\":[");
        for (size_t i = 0; i < n; i++)
            lw_buf_addf(&buf, "%s\"/d/%zu\"", i ? "," : "", i);
        lw_buf_addz(&buf, "]}");
        lw_buf_addc(&buf, '\0');
        c = call_of("files", "read_file", buf.p);
        found = lw_policy_paths_needed(p, &c, wanted, LW_POLICY_PATHS);
        assert_int_equal(found, n + 1);
        for (; paths.n < found && paths.n < LW_POLICY_PATHS; paths.n++)
            list[paths.n] = (struct lw_policy_path){wanted[paths.n], wanted[paths.n]};
        c.paths = &paths;
        assert_int_equal(decide(p, &c).verdict, found <= LW_POLICY_PATHS ? LW_ALLOW : LW_DENY);
    }
    lw_policy_free(&p);
}

static void who_may_answer_and_how(void **state)
{
    (void)state;
    bounded(
        "{\"version\":1,\"rules\":[{\"id\":\"a\",\"match\":{},\"decision\":\"require_approval\","
        "\"approval\":{\"approvers\":{\"users\":[",
        "\"u#\"", LW_APPROVE_NAMES, ",", "]}}}]}", "at most 64");
    bounded(
        "{\"version\":1,\"rules\":[{\"id\":\"a\",\"match\":{},\"decision\":\"require_approval\","
        "\"approval\":{\"approvers\":{\"groups\":[\"",
        "g", LW_APPROVE_NAME_MAX, "", "\"]}}}]}", "at most 128");
    bounded(
        "{\"version\":1,\"rules\":[{\"id\":\"a\",\"match\":{},\"decision\":\"require_approval\","
        "\"approval\":{\"highlight\":[",
        "\"/h#\"", LW_APPROVE_HIGHLIGHTS, ",", "]}}]}", "at most 32");
    bounded(
        "{\"version\":1,\"rules\":[{\"id\":\"a\",\"match\":{},\"decision\":\"require_approval\","
        "\"approval\":{\"undo\":\"",
        "u", LW_APPROVE_TEXT_MAX, "", "\"}}]}", "1024");
    within(ASK("\"quorum\":16"));
    beyond(ASK("\"quorum\":17"), LW_ERR_LIMIT, "1 to 16");
    within(ASK("\"ttl\":\"10s\""));
    within(ASK("\"ttl\":\"24h\""));
    beyond(ASK("\"ttl\":\"86401s\""), LW_ERR_SYNTAX, "24h");
    within(ASK("\"wait\":\"1s\""));
    within(ASK("\"wait\":\"1h\""));
    beyond(ASK("\"wait\":\"0s\""), LW_ERR_SYNTAX, "1s");
    beyond(ASK("\"wait\":\"3601s\""), LW_ERR_SYNTAX, "1h");
}

static void how_much_a_limit_may_say(void **state)
{
    (void)state;
    within(LIMIT("\"rate\":\"100000000/s\",\"burst\":100000000"));
    beyond(LIMIT("\"rate\":\"100000001/s\""), LW_ERR_LIMIT, "bounds");
    beyond(LIMIT("\"rate\":\"1/s\",\"burst\":100000001"), LW_ERR_LIMIT, "");
    within(LIMIT("\"window\":\"1/366d\""));
    beyond(LIMIT("\"window\":\"1/367d\""), LW_ERR_SYNTAX, "366d");
    beyond(LIMIT("\"window\":\"1/0s\""), LW_ERR_SYNTAX, "1s");
    within(LIMIT("\"concurrent\":100000000"));
    beyond(LIMIT("\"concurrent\":100000001"), LW_ERR_LIMIT, "");
    within(LIMIT("\"budget\":{\"bytes\":\"1000000GB/d\"}"));
    beyond(LIMIT("\"budget\":{\"bytes\":\"1000001GB/d\"}"), LW_ERR_SYNTAX, "GB");
    within(LIMIT("\"budget\":{\"cost\":\"999999999.999999/d\"}"));
    beyond(LIMIT("\"budget\":{\"cost\":\"1000000000/d\"}"), LW_ERR_SYNTAX, "DECIMAL");
}

/* 256 bytes of digits are a number, more are none. */
static void a_long_number_is_unknown(void **state)
{
    struct lw_policy *p =
        policy_of(RULES(RULE("a", "\"args\":{\"/n\":{\"lt\":1}}", "allow")), NULL);

    (void)state;
    for (size_t n = 256; n <= 257; n++) {
        struct lw_policy_call c;

        lw_buf_reset(&buf);
        lw_buf_addz(&buf, "{\"n\":\"0.");
        for (size_t i = 2; i < n; i++)
            lw_buf_addc(&buf, '1');
        lw_buf_addz(&buf, "\"}");
        lw_buf_addc(&buf, '\0');
        c = call_of("files", "read_file", buf.p);
        assert_int_equal(decide(p, &c).verdict, n == 256 ? LW_ALLOW : LW_DENY);
    }
    lw_policy_free(&p);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(fifty_thousand_rules, setup, teardown),
        cmocka_unit_test_setup_teardown(rules_count_over_files, setup, teardown),
        cmocka_unit_test_setup_teardown(a_file_has_sixteen_mebibytes, setup, teardown),
        cmocka_unit_test_setup_teardown(a_long_name_is_unknown, setup, teardown),
        cmocka_unit_test_setup_teardown(a_deny_holds_for_a_long_name, setup, teardown),
        cmocka_unit_test_setup_teardown(the_sixty_fifth_path_is_unknown, setup, teardown),
        cmocka_unit_test_setup_teardown(who_may_answer_and_how, setup, teardown),
        cmocka_unit_test_setup_teardown(how_much_a_limit_may_say, setup, teardown),
        cmocka_unit_test_setup_teardown(a_long_number_is_unknown, setup, teardown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
