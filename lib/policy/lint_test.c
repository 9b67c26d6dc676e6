/* What `policy check` finds, and that it finds nothing in rules that are fine. */
#include "lib/policy/policy_testing.h"

struct found {
    char text[2048];
    int errors;
};

static void note(void *user, const struct lw_policy_finding *f)
{
    struct found *to = user;
    size_t n = strlen(to->text);

    snprintf(to->text + n, sizeof(to->text) - n, "%s%.*s:%s", n ? " " : "", LW_FMT(f->rule->id),
             lw_policy_finding_name(f->kind));
    to->errors += f->error;
    assert_true(f->text[0] != '\0');
}

static const struct lw_policy_known known[] = {
    {LW_STR_INIT("files"), LW_PART_TOOLS, LW_STR_INIT("read_file")},
    {LW_STR_INIT("files"), LW_PART_PROMPTS, LW_STR_INIT("tidy")},
};

static void finds(const char *rules, bool identities, const char *want, int errors)
{
    struct lw_policy *p = policy_of(rules, NULL);
    struct found f = {"", 0};

    assert_int_equal(lw_policy_lint(p, known, COUNT(known), identities, note, &f), 0);
    if (strcmp(f.text, want) != 0 || f.errors != errors)
        fail_msg("%s: \"%s\" (%d), not \"%s\" (%d)", rules, f.text, f.errors, want, errors);
    lw_policy_free(&p);
}

static void rules_that_are_fine(void **state)
{
    (void)state;
    finds(RULES(RULE("a", "\"server\":\"files\",\"tool\":\"read_*\",\"args\":{\"/path\":{}}",
                     "allow") "," RULE("d", "\"tool\":\"read_file\",\"args\":{\"/path\":\"x\"}",
                                       "deny") "," RULE("p", "\"prompt\":\"t*\"", "allow")),
          false, "", 0);
    finds(RULES(RULE("a", "\"user\":\"alice\"", "allow")), true, "", 0);
}

static void rules_that_a_deny_covers(void **state)
{
    (void)state;
    finds(RULES(RULE("a", "\"server\":\"files\",\"tool\":\"read_file\"",
                     "allow") "," RULE("d", "\"server\":\"f*\"", "deny")),
          false, "a:unreachable", 1);
    finds(RULES(RULE("a", "\"server\":\"files\",\"tool\":\"read_*\"",
                     "require_approval") "," RULE("d", "\"tool\":\"read_*\"", "deny")),
          false, "a:unreachable", 1);
    finds(RULES(RULE("a", "\"server\":\"files\",\"tool\":\"*_file\"",
                     "allow") "," RULE("d", "\"tool\":\"read_*\"", "deny")),
          false, "", 0);
    finds(RULES(RULE("a", "\"server\":\"files\"",
                     "allow") "," RULE("d", "\"server\":\"files\",\"tool\":\"read_file\"", "deny")),
          false, "", 0);
    finds(RULES(RULE("a", "\"server\":\"files\"", "allow") "," RULE_WITH(
              "d", "\"server\":\"files\"", "deny", "\"mode\":\"shadow\"")),
          false, "", 0);
    finds(RULES(RULE("c", "\"server\":\"files\",\"tool\":\"read_file\"",
                     "deny") "," RULE("d", "\"server\":\"files\"", "deny")),
          false, "c:unreachable", 0);
}

static void conditions_that_exclude_each_other(void **state)
{
    (void)state;
    finds(RULES(RULE("a", "\"tool\":\"read_file\",\"data\":{\"any\":[\"x\"],\"none\":[\"*\"]}",
                     "allow")),
          false, "a:contradiction", 1);
    finds(RULES(RULE("a", "\"tool\":\"read_file\",\"data\":{\"any\":[\"x\"],\"all\":[\"y\"]}",
                     "allow")),
          false, "a:contradiction", 1);
    finds(RULES(RULE("a", "\"tool\":\"read_file\",\"not\":{\"tool\":\"read_*\"}", "allow")), false,
          "a:contradiction", 1);
    finds(RULES(RULE("a", "\"prompt\":\"tidy\",\"effect\":\"read\"", "allow")), false,
          "a:contradiction", 1);
    finds(RULES(RULE("a", "\"tool\":\"read_*\",\"method\":\"resources/read\"", "allow")), false,
          "a:suspicious", 0);
}

static void rules_about_nothing_twice_or_too_much(void **state)
{
    (void)state;
    finds(RULES(RULE("a", "\"tool\":\"raed_*\"", "allow")), false, "a:no_target", 0);
    finds(RULES(RULE("a", "\"server\":\"web\"", "allow")), false, "a:no_target", 0);
    finds(RULES(RULE("a", "\"prompt\":\"read_file\"", "allow")), false, "a:no_target", 0);
    finds(RULES(RULE("a", "\"server\":\"files\"", "allow") "," RULE_WITH(
              "b", "\"server\":\"files\"", "allow", "\"reason\":\"again\"")),
          false, "b:duplicate", 0);
    finds(RULES(RULE("a", "", "allow")), false, "a:weak", 0);
    finds(RULES(RULE("a", "\"client\":\"good*\"", "allow")), false, "a:weak", 0);
    finds(RULES(RULE("a", "\"user\":\"alice\"", "allow")), false, "a:suspicious", 0);
    finds(RULES(RULE("a", "\"user\":\"alice\"", "deny")), false, "a:suspicious", 0);
    finds(RULES(RULE("a", "\"args\":{\"/force\":true}", "deny")), false, "a:suspicious", 0);
    finds(RULES(RULE_WITH("a", "\"tool\":\"read_*\",\"args\":{\"/path\":{}}", "allow",
                          "\"undeclared\":\"allow\"")),
          false, "a:weak", 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rules_that_are_fine),
        cmocka_unit_test(rules_that_a_deny_covers),
        cmocka_unit_test(conditions_that_exclude_each_other),
        cmocka_unit_test(rules_about_nothing_twice_or_too_much),
    };

    return cmocka_run_group_tests(tests, setup, teardown);
}
