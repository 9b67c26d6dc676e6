/* Forbidden values in disguise, put through a whole decision in the three ways in which people
 * write policies: an allow of what is good, an allow of everything with a deny of what is not, and
 * an allow with "not". Each must be refused by all three, and a harmless value by none. */
#include "lib/policy/policy_testing.h"

struct group {
    const char *good;      /* condition of the allow */
    const char *forbidden; /* condition of the deny, and behind "not" */
    const char *harmless[3];
    const char *evasions[40];
};

static const struct group paths = {
    "{\"path\":{\"inside\":\"/data/ws\",\"not_glob\":[\"*.env\",\"*.pem\",\"*.key\"]}}",
    "[{\"inside\":\"/etc\"},{\"path\":{\"glob\":[\"*.env\",\"*.pem\",\"*.key\"]}}]",
    {"\"/data/ws/a.txt\"", "\"/data/ws/src/main.c\"", "\"/data/ws//x/./y.md\""},
    {
        "\"/etc/passwd\"",
        "\"/data/ws/../../etc/passwd\"",
        "\"/data/ws/x/../../../etc/passwd\"",
        "\"//etc/passwd\"",
        "\"/./etc//passwd\"",
        "\"/data/ws/%2e%2e/%2e%2e/etc/passwd\"",
        "\"/data/ws/..%2f..%2fetc/passwd\"",
        "\"/data/ws/%252e%252e/etc/passwd\"",
        "\"/data/ws/%c0%ae%c0%ae/etc/passwd\"",
        "\"/data/ws/..\\\\..\\\\etc\\\\passwd\"",
        "\"/data/ws/\\uff0e\\uff0e/etc/passwd\"",
        "\"/data/ws/\\u2024\\u2024/etc/passwd\"",
        "\"/data/ws/..\\uff0fetc\\uff0fpasswd\"",
        "\"/data/ws/..\\u2215etc\\u2215passwd\"",
        "\"/ETC/passwd.env\"",
        "\"~/.ssh/id.key\"",
        "\"$HOME/id.key\"",
        "\"${HOME}/id.key\"",
        "\"file:///etc/passwd\"",
        "\"C:\\\\etc\\\\passwd\"",
        "\"../etc/passwd\"",
        "\"/data/ws/.env\"",
        "\"/data/ws/prod.env/\"",
        "\"/data/ws/prod.env/.\"",
        "\"/data/ws/prod.ENV\"",
        "\"/data/ws/prod.env.\"",
        "\"/data/ws/prod.env \"",
        "\"/data/ws/prod.env::$DATA\"",
        "\"/data/ws/prod.e\\u200bnv\"",
        "\"/data/ws/prod.\\u0435nv\"",
        "\"/data/ws/prod.\\uff45nv\"",
        "\"/data/ws/prod%2eenv\"",
        "\"/data/ws/prod.env\\n\"",
        "null",
        "[\"/etc/passwd\"]",
        "{\"path\":\"/etc/passwd\"}",
        "7",
        "\"\"",
    },
};

static const struct group urls = {
    "{\"url\":{\"scheme\":\"https\",\"host\":\"*.example.com\",\"userinfo\":false}}",
    "{\"url\":{\"host\":{\"class\":\"internal\"}}}",
    {"\"https://www.example.com/\"", "\"https://a.b.example.com:8443/x?y=z\"",
     "\"HTTPS://WWW.EXAMPLE.COM/a%20b\""},
    {
        "\"http://127.0.0.1/\"",
        "\"https://localhost/\"",
        "\"https://LOCALHOST./\"",
        "\"https://127.1/\"",
        "\"https://2130706433/\"",
        "\"https://0x7f000001/\"",
        "\"https://0x7f.0.0.1/\"",
        "\"https://0177.0.0.1/\"",
        "\"https://017700000001/\"",
        "\"https://127.0.0.1./\"",
        "\"https://0/\"",
        "\"https://[::1]/\"",
        "\"https://[::ffff:127.0.0.1]/\"",
        "\"https://[::ffff:7f00:1]/\"",
        "\"https://[::127.0.0.1]/\"",
        "\"https://[64:ff9b::7f00:1]/\"",
        "\"https://[2002:7f00:1::]/\"",
        "\"https://[fe80::1%25eth0]/\"",
        "\"https://[0:0:0:0:0:0:0:1]/\"",
        "\"https://\\u2460\\u2461\\u2466.0.0.1/\"",
        "\"https://127\\u30020\\u30020\\u30021/\"",
        "\"https://169.254.169.254/latest/\"",
        "\"https://10.0.0.1\\\\@www.example.com/\"",
        "\"https://www.example.com@10.0.0.1/\"",
        "\"https://10.0.0.1#@www.example.com/\"",
        "\"https:\\\\\\\\10.0.0.1/\"",
        "\"https:/10.0.0.1/\"",
        "\"https:10.0.0.1\"",
        "\"https:///10.0.0.1/\"",
        "\"//10.0.0.1/\"",
        "\" https://10.0.0.1/\"",
        "\"ht\\ntps://10.0.0.1/\"",
        "\"https://10.0\\t.0.1/\"",
        "\"https://10%2e0.0.1/\"",
        "\"https://xn--lcalhost-54a/\"",
        "\"https://l\\u043ecalhost/\"",
        "\"https://metadata.google.internal/\"",
        "\"file:///etc/passwd\"",
        "[\"https://10.0.0.1/\"]",
        "null",
    },
};

static const struct group statements = {
    "{\"sql\":{\"class\":\"select\",\"single\":true}}",
    "{\"sql\":[\"insert\",\"update\",\"delete\",\"ddl\",\"admin\",\"code\",\"file\"]}",
    {"\"SELECT a FROM t WHERE b = 'DROP'\"", "\"select 1\"", "\"WITH x AS (SELECT 1) TABLE x\""},
    {
        "\"DROP TABLE t\"",
        "\"SELECT 1; DROP TABLE t\"",
        "\"SELECT 1;;;DrOp/**/TaBlE t\"",
        "\"SELECT 1 DROP TABLE t\"",
        "\"SELECT /*!50000 1; DROP TABLE t */\"",
        "\"SELECT 1 --x\\n; DROP TABLE t\"",
        "\"SELECT 1 #\\n; DROP TABLE t\"",
        "\"SELECT 'a\\\\'; DROP TABLE t; -- '\"",
        "\"SELECT $$; DROP TABLE t; --$$\"",
        "\"SELECT /* /* */ 1; DROP TABLE t -- */\"",
        "\"SELECT [';] ; DROP TABLE t; --']\"",
        "\"WITH d AS (DELETE FROM t RETURNING *) SELECT * FROM d\"",
        "\"WITH d AS (SELECT 1) DELETE FROM t\"",
        "\"EXPLAIN ANALYZE DELETE FROM t\"",
        "\"SELECT * INTO u FROM t\"",
        "\"SELECT 1 INTO OUTFILE '/tmp/x'\"",
        "\"SELECT pg_read_file('/etc/passwd')\"",
        "\"SELECT \\\"pg_read_file\\\"('/etc/passwd')\"",
        "\"SELECT load_file('/etc/passwd')\"",
        "\"SELECT * FROM dblink('x','DROP TABLE t') AS d(a int)\"",
        "\"EXEC xp_cmdshell 'id'\"",
        "\"COPY t TO PROGRAM 'id'\"",
        "\"\\uff24ROP TABLE t\"",
        "\"DROP\\u00a0TABLE t\"",
        "\"SELECT 1; DELETE\\u3000FROM t\"",
        "\"{call f()}\"",
        "\"BEGIN DELETE FROM t; END\"",
        "\"DO $$ BEGIN DELETE FROM t; END $$\"",
        "\"\"",
        "null",
        "[\"DROP TABLE t\"]",
        "{\"sql\":\"DROP TABLE t\"}",
    },
};

static const struct group words = {
    "{\"in\":[\"dev\",\"staging\"]}",
    "{\"equals\":\"production\"}",
    {"\"dev\"", "\"staging\"", "\"dev\""},
    {
        "\"production\"",
        "\"Production\"",
        "\"PRODUCTION\"",
        "\" production\"",
        "\"production\\n\"",
        "\"productio\\u200bn\"",
        "\"pr\\u043educti\\u043en\"",
        "\"\\uff50roduction\"",
        "\"produ\\u0441tion\"",
        "\"production\\u00ad\"",
        "\"\\ud835\\udc29roduction\"",
        "\"p%72oduction\"",
        "\"p%2572oduction\"",
        "[\"production\"]",
        "{\"0\":\"production\"}",
        "null",
        "true",
        "0",
    },
};

static const struct group amounts = {
    "{\"le\":\"100.00\"}",
    "{\"gt\":\"100.00\"}",
    {"100", "\"99.99\"", "-5"},
    {
        "100.01",
        "\"100.01\"",
        "1e3",
        "\"1e3\"",
        "\"100.0000000000000000000001\"",
        "\"1,000\"",
        "\"1 000\"",
        "\"+1000\"",
        "\" 1000\"",
        "\"0x3e9\"",
        "\"\\uff11\\uff10\\uff10\\uff10\"",
        "\"\\u0661\\u0660\\u0660\\u0660\"",
        "\"1e99999999\"",
        "\"Infinity\"",
        "\"NaN\"",
        "\"\"",
        "null",
        "true",
        "[1000]",
        "{\"value\":1000}",
    },
};

static const struct group commands = {
    "{\"shell\":false}",
    "{\"shell\":true}",
    {"\"a.txt\"", "\"two words\"", "[\"a\",\"b\"]"},
    {
        "\"a; id\"",
        "\"a|id\"",
        "\"a&&id\"",
        "\"`id`\"",
        "\"$(id)\"",
        "\"a\\nid\"",
        "\"a\\rid\"",
        "\"a%0aid\"",
        "\"a%3Bid\"",
        "\"a%253Bid\"",
        "\"a\\uff1bid\"",
        "\"a\\uff5cid\"",
        "\"a\\u037eid\"",
        "\"a\\u2028id\"",
        "\"-oProxyCommand=id\"",
        "[\"a\",\"b;id\"]",
        "{\"a\":{\"b\":\"x>y\"}}",
        "null",
    },
};

/* ---- the three ways ---- */

enum way { BY_ALLOW, BY_DENY, BY_NOT, WAYS };

static struct lw_policy *policy_in(enum way way, const struct group *g)
{
    char text[2048];

    switch (way) {
    case BY_ALLOW:
        snprintf(text, sizeof(text), RULES(RULE("a", "\"args\":{\"/v\":%s}", "allow")), g->good);
        break;
    case BY_DENY:
        snprintf(text, sizeof(text),
                 RULES(RULE("a", "", "allow") "," RULE("d", "\"args\":{\"/v\":%s}", "deny")),
                 g->forbidden);
        break;
    case BY_NOT:
    case WAYS:
        snprintf(text, sizeof(text), RULES(RULE("a", "\"args\":{\"/v\":{\"not\":%s}}", "allow")),
                 g->forbidden);
        break;
    }
    return policy_of(text, NULL);
}

static enum lw_verdict decide_on(const struct lw_policy *p, const char *value)
{
    struct lw_policy_call c;
    char text[512];

    snprintf(text, sizeof(text), "{\"v\":%s}", value);
    c = call_of("s", "t", text);
    return decide(p, &c).verdict;
}

static size_t check(const struct group *g)
{
    size_t n = 0;

    while (n < COUNT(g->evasions) && g->evasions[n])
        n++;
    for (int way = 0; way < WAYS; way++) {
        struct lw_policy *p = policy_in((enum way)way, g);

        for (size_t i = 0; i < COUNT(g->harmless); i++) {
            if (decide_on(p, g->harmless[i]) != LW_ALLOW)
                fail_msg("way %d: %s is refused", way, g->harmless[i]);
        }
        for (size_t i = 0; i < n; i++) {
            if (decide_on(p, g->evasions[i]) != LW_DENY)
                fail_msg("way %d: %s is not refused", way, g->evasions[i]);
        }
        lw_policy_free(&p);
    }
    return n;
}

static void no_disguise_passes(void **state)
{
    static const struct group *const groups[] = {&paths, &urls,    &statements,
                                                 &words, &amounts, &commands};
    size_t n = 0;

    for (size_t i = 0; i < COUNT(groups); i++)
        n += check(groups[i]);
    assert_true(n >= 160);
}

/* Missing altogether, or under a name that looks alike. */
static void the_argument_has_one_name(void **state)
{
    static const char *const arguments[] = {NULL,
                                            "{}",
                                            "{\"V\":\"dev\"}",
                                            "{\"v \":\"dev\"}",
                                            "{\"\\uff56\":\"dev\"}",
                                            "{\"v\\u200b\":\"dev\"}",
                                            "{\"x\":{\"v\":\"dev\"}}",
                                            "{\"v\":\"dev\",\"V\":\"production\"}"};
    struct lw_policy *p = policy_in(BY_ALLOW, &words);

    assert_int_equal(decide_on(p, "\"dev\""), LW_ALLOW);
    for (size_t i = 0; i < COUNT(arguments); i++) {
        struct lw_policy_call c = call_of("s", "t", arguments[i]);

        if (decide(p, &c).verdict != LW_DENY)
            fail_msg("%s is not refused", arguments[i] ? arguments[i] : "nothing");
    }
    lw_policy_free(&p);
}

/* Patterns that take other engines years on such a text. Counted: the table takes a step a
 * character; that this ends at all is the test. */
static void no_pattern_stops_the_gateway(void **state)
{
    static const char *const patterns[] = {"(a+)+", "(a|a)*", "(a|aa)+", "([a-z]+)*", "(.*,){11}P"};
    size_t n = 200000;
    char *text = malloc(n + 16);

    memcpy(text, "{\"v\":\"", 6);
    memset(text + 6, 'a', n);
    memcpy(text + 6 + n, "!\"}", 4);
    for (size_t i = 0; i < COUNT(patterns); i++) {
        char policy[512];
        struct lw_policy *p;
        struct lw_policy_call c = call_of("s", "t", text);

        snprintf(policy, sizeof(policy),
                 RULES(RULE("a", "\"args\":{\"/v\":{\"regex\":\"%s\"}}", "allow")), patterns[i]);
        p = policy_of(policy, NULL);
        assert_int_equal(decide(p, &c).verdict, LW_DENY);
        lw_policy_free(&p);
    }
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(no_disguise_passes),
        TEST(the_argument_has_one_name),
        TEST(no_pattern_stops_the_gateway),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
