/* Signs of shells and shapes of secrets. The credentials are made up: the issuers' documented
 * prefixes and lengths, with letters that nobody issued; in parts, so that no scanner of
 * repositories takes them for real ones. */
#include "lib/policy/op_testing.h"
#include "lib/policy/secret.h"

#define T LW_TRUE
#define F LW_FALSE
#define U LW_UNKNOWN

static const struct op_row shells[] = {
    {"shell", "true", "\"a.txt\"", F},
    {"shell", "true", "\"/data/a_b-c.txt\"", F},
    {"shell", "true", "\"two words\"", F},
    {"shell", "true", "\"k=v,w+x@y:z%5\"", F},
    {"shell", "true", "\"caf\\u00e9\"", F},
    {"shell", "true", "\"\"", F},
    {"shell", "true", "\"a; rm -rf /\"", T},
    {"shell", "true", "\"a && b\"", T},
    {"shell", "true", "\"a | b\"", T},
    {"shell", "true", "\"a > b\"", T},
    {"shell", "true", "\"a < b\"", T},
    {"shell", "true", "\"$(id)\"", T},
    {"shell", "true", "\"`id`\"", T},
    {"shell", "true", "\"$HOME\"", T},
    {"shell", "true", "\"a\\nb\"", T},
    {"shell", "true", "\"a\\rb\"", T},
    {"shell", "true", "\"a\\tb\"", T},
    {"shell", "true", "\"*.txt\"", T},
    {"shell", "true", "\"a?\"", T},
    {"shell", "true", "\"[a]\"", T},
    {"shell", "true", "\"{a,b}\"", T},
    {"shell", "true", "\"~/x\"", T},
    {"shell", "true", "\"a'b\"", T},
    {"shell", "true", "\"a\\\"b\"", T},
    {"shell", "true", "\"a\\\\b\"", T},
    {"shell", "true", "\"!x\"", T},
    {"shell", "true", "\"a#b\"", T},
    {"shell", "true", "\"a^b\"", T},
    {"shell", "true", "\"(a)\"", T},
    {"shell", "true", "\"-rf\"", U},
    {"shell", "true", "\"--output=x\"", U},
    {"shell", "true", "\"a%3bid\"", U},
    {"shell", "true", "\"a%253bid\"", U},
    {"shell", "true", "\"a\\uff1bid\"", U}, /* full-width semicolon */
    {"shell", "true", "\"a\\uff5cid\"", U}, /* full-width bar */
    {"shell", "true", "\"a\\u037eid\"", U}, /* Greek question mark */
    {"shell", "true", "[\"a\",\"b;c\"]", T},
    {"shell", "true", "[\"a\",\"b\"]", F},
    {"shell", "true", "{\"a\":{\"b\":[\"x|y\"]}}", T},
    {"shell", "true", "{\"a;b\":1}", T},
    {"shell", "true", "5", F},
    {"shell", "true", "null", U},
    {"shell", "false", "\"a.txt\"", T},
    {"shell", "false", "\"a;b\"", F},
    {"shell", "false", "\"-x\"", U},
    {"shell", "false", "null", U},
};

static const struct op_row secrets[] = {
    {"secret", "true", "\"hello world\"", F},
    {"secret", "true",
     "\"AKIA"
     "QQWWEERRTTYY1234\"",
     T},
    {"secret", "true",
     "\"key: AKIA"
     "QQWWEERRTTYY1234.\"",
     T},
    {"secret", "true",
     "\"AKIA"
     "QQWWEERRTTYY123\"",
     F},
    {"secret", "true",
     "\"XAKIA"
     "QQWWEERRTTYY1234\"",
     F},
    {"secret", "true",
     "\"ASIA"
     "QQWWEERRTTYY1234\"",
     T},
    {"secret", "true",
     "\"ghp_"
     "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"",
     T},
    {"secret", "true",
     "\"ghp_"
     "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"",
     F},
    {"secret", "true",
     "\"token=ghs_"
     "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"",
     T},
    {"secret", "true",
     "\"glpat-"
     "aaaaaaaaaaaaaaaaaaaa\"",
     T},
    {"secret", "true",
     "\"xoxb-"
     "111111111111-222222222222\"",
     T},
    {"secret", "true",
     "\"sk_live_"
     "aaaaaaaaaaaaaaaaaaaaaaaa\"",
     T},
    {"secret", "true",
     "\"sk-ant-"
     "api03-aaaaaaaaaaaaaaaaaaaa\"",
     T},
    {"secret", "true",
     "\"AIza"
     "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"",
     T},
    {"secret", "true",
     "\"npm_"
     "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"",
     T},
    {"secret", "true",
     "\"hf_"
     "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"",
     T},
    {"secret", "true", "\"task-1 and desk-2\"", F},
    {"secret", "true",
     "\"-----BEGIN RSA "
     "PRIVATE KEY-----\\nx\"",
     T},
    {"secret", "true",
     "\"-----BEGIN OPENSSH "
     "PRIVATE KEY-----\"",
     T},
    {"secret", "true", "\"-----BEGIN PUBLIC KEY-----\"", F},
    {"secret", "true", "\"-----BEGIN CERTIFICATE-----\"", F},
    {"secret", "true",
     "\"eyJ"
     "hbGciOiJub25lIn0.eyJzdWIiOiJ4In0.c2ln\"",
     T},
    {"secret", "true",
     "\"Bearer eyJ"
     "hbGciOiJub25lIn0.eyJzdWIiOiJ4In0.c2ln\"",
     T},
    {"secret", "true", "\"eyJ.a.b\"", F},
    {"secret", "true", "\"postgres://user:hunter2@db/x\"", T},
    {"secret", "true", "\"https://user@example.com/\"", F},
    {"secret", "true", "\"https://example.com/a:b@c\"", F},
    {"secret", "true", "\"https://:@example.com\"", F},
    {"secret", "true", "\"q7Rt2Lp9Xz4Mv8Kc1Nb6Wd3Hf5Jg0Sa2\"", T},
    {"secret", "true", "\"secret=q7Rt2Lp9Xz4Mv8Kc1Nb6Wd3Hf5Jg0Sa2;\"", T},
    {"secret", "true", "\"q7Rt2Lp9Xz4Mv8Kc1Nb6Wd3Hf5Jg0Sa\"", F}, /* 31 characters */
    {"secret", "true", "\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\"", F},
    {"secret", "true", "\"123e4567-e89b-12d3-a456-426614174000\"", F},
    {"secret", "true", "\"TheQuickBrownFoxJumpsOverTheLazyDogAndRunsAway2026\"", F},
    {"secret", "true",
     "{\"a\":[{\"b\":\"AKIA"
     "QQWWEERRTTYY1234\"}]}",
     T},
    {"secret", "true",
     "{\"AKIA"
     "QQWWEERRTTYY1234\":1}",
     T},
    {"secret", "true", "{\"a\":[{\"b\":\"x\"}]}", F},
    {"secret", "true", "5", F},
    {"secret", "true", "null", F},
    {"secret", "false", "\"hello\"", T},
    {"secret", "false",
     "\"AKIA"
     "QQWWEERRTTYY1234\"",
     F},
};

static const struct op_fault_row faults[] = {
    {"shell", "\"no\"", "true or false"},
    {"secret", "1", "true or false"},
};

static void shells_are_seen(void **state)
{
    op_check(shells, COUNT(shells));
}

static void secrets_are_seen(void **state)
{
    op_check(secrets, COUNT(secrets));
}

static void operands_are_checked(void **state)
{
    op_check_faults(faults, COUNT(faults));
}

static void limits_are_reached(void **state)
{
    struct lw_op_context x = {.arena = &arena};

    /* 65,536 values are looked at, one of them the array */
    lw_buf_addc(&buf, '[');
    for (int i = 0; i < 65535; i++)
        lw_buf_addz(&buf, i ? ",1" : "1");
    lw_buf_add(&buf, "]", 2);
    assert_int_equal(op_eval("secret", "true", buf.p, &x), LW_FALSE);
    buf.n -= 2;
    lw_buf_add(&buf, ",1]", 4);
    assert_int_equal(op_eval("secret", "true", buf.p, &x), LW_UNKNOWN);
    assert_int_equal(op_eval("secret", "false", buf.p, &x), LW_UNKNOWN);
    lw_buf_reset(&buf);
    lw_buf_addc(&buf, '"');
    for (size_t i = 0; i < ((size_t)1 << 20) + 1; i++)
        lw_buf_addc(&buf, 'a');
    lw_buf_add(&buf, "\"", 2);
    assert_int_equal(op_eval("secret", "true", buf.p, &x), LW_UNKNOWN);
    assert_int_equal(op_eval("shell", "true", buf.p, &x), LW_UNKNOWN);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(shells_are_seen),
        TEST(secrets_are_seen),
        TEST(operands_are_checked),
        TEST(limits_are_reached),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
