/* Signatures by the published vectors of Standard Webhooks: its libraries' tests have the secret,
 * message and signature of `published`, and the second signature that is of another key. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "lib/approve/webhook.h"

#define SECRET "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
#define GOOD   "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
#define OTHER  "v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc="
#define AT     1614265330000 /* ms */

static const struct lw_webhook published = {
    .id = LW_STR_INIT("msg_p5jXN8AQM9LWM0D4loKWxJek"),
    .timestamp = LW_STR_INIT("1614265330"),
    .signature = LW_STR_INIT(GOOD),
    .body = LW_STR_INIT("{\"test\": 2432232314}"),
};

static struct lw_webhook_key key_of(const char *secret)
{
    struct lw_webhook_key key;

    assert_null(lw_webhook_key_read(lw_strz(secret), &key));
    return key;
}

static void the_published_vector_is_signed_and_verified(void **state)
{
    struct lw_webhook_key key = key_of(SECRET);
    char out[LW_WEBHOOK_SIGNATURE + 1];

    (void)state;
    assert_int_equal(key.n, 24);
    assert_int_equal(lw_webhook_sign(&key, &published, out), 0);
    assert_string_equal(out, GOOD);
    assert_null(lw_webhook_form(&published));
    assert_true(lw_webhook_is_signed(&published, &key, 1));
    assert_false(lw_webhook_is_signed(&published, &key, 0));
}

static bool verifies(struct lw_webhook w, const char *secret)
{
    struct lw_webhook_key key = key_of(secret);

    return lw_webhook_is_signed(&w, &key, 1);
}

static void whatever_is_changed_is_not_signed(void **state)
{
    static const char *const lists[] = {
        "",
        "v1",
        "v1,",
        OTHER,
        "v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        "v1a,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        "V1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OF=", /* the same bytes, spelled otherwise */
        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE",
        "v1,g0hM9SsE+OTPJTGt",
        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE==",
        "v1," GOOD,
        GOOD "," OTHER,
    };
    struct lw_webhook w = published;

    (void)state;
    for (size_t i = 0; i < sizeof(lists) / sizeof(lists[0]); i++) {
        w.signature = lw_strz(lists[i]);
        assert_false(verifies(w, SECRET));
    }
    w = published;
    w.id = LW_STR("msg_p5jXN8AQM9LWM0D4loKWxJeK");
    assert_false(verifies(w, SECRET));
    w = published;
    w.timestamp = LW_STR("1614265331");
    assert_false(verifies(w, SECRET));
    w = published;
    w.body = LW_STR("{\"test\":2432232314}"); /* means the same */
    assert_false(verifies(w, SECRET));
    w.body = LW_STR("");
    assert_false(verifies(w, SECRET));
    assert_false(verifies(published, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSx"));
}

/* While a key changes, a sender signs with both, and a receiver has both. */
static void keys_change_without_a_gap(void **state)
{
    static const char fresh[] = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX"; /* 0 to 23 */
    struct lw_webhook w = published;
    struct lw_webhook_key keys[2];
    char list[200], signature[LW_WEBHOOK_SIGNATURE + 1];

    (void)state;
    keys[0] = key_of(fresh);
    keys[1] = key_of(SECRET);
    assert_true(lw_webhook_is_signed(&w, keys, 2));
    assert_int_equal(lw_webhook_sign(&keys[0], &w, signature), 0);
    snprintf(list, sizeof(list), "%s v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw %s %s", OTHER, signature,
             GOOD);
    w.signature = lw_strz(list);
    assert_true(lw_webhook_is_signed(&w, keys, 1));
    assert_true(lw_webhook_is_signed(&w, keys + 1, 1));
    w.signature = lw_strz(signature);
    assert_false(lw_webhook_is_signed(&w, keys + 1, 1));
}

static void secrets_are_of_one_form(void **state)
{
    static const char *const bad[] = {"",
                                      "whsec_",
                                      "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                                      "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLa==",
                                      "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaS",
                                      "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLa-w",
                                      "whsec_ MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                                      "WHSEC_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                                      "whpk_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"};
    struct lw_webhook_key key;
    char longest[6 + 88 + 5] = "whsec_";

    (void)state;
    for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
        assert_non_null(lw_webhook_key_read(lw_strz(bad[i]), &key));
    memset(longest + 6, 'A', 86);
    strcpy(longest + 6 + 86, "=="); /* 64 bytes */
    assert_null(lw_webhook_key_read(lw_strz(longest), &key));
    assert_int_equal(key.n, 64);
    memset(longest + 6, 'A', 88);
    longest[6 + 88] = '\0'; /* 66 */
    assert_non_null(lw_webhook_key_read(lw_strz(longest), &key));
}

static void headers_have_their_form(void **state)
{
    static char big[LW_WEBHOOK_SIGNED_MAX + 2];
    static const char *const ids[] = {"", "a.b", "a b", "a\tb", "\xc3\xa9"};
    static const char *const times[] = {"",   "-1",  "1614265330.5", "0123",
                                        " 1", "1e9", "+1",           "1234567890123"};
    struct lw_webhook w = published;

    (void)state;
    for (size_t i = 0; i < sizeof(ids) / sizeof(ids[0]); i++) {
        w.id = lw_strz(ids[i]);
        assert_non_null(lw_webhook_form(&w));
    }
    memset(big, 'a', sizeof(big));
    w.id = lw_str(big, LW_WEBHOOK_ID_MAX);
    assert_null(lw_webhook_form(&w));
    w.id = lw_str(big, LW_WEBHOOK_ID_MAX + 1);
    assert_non_null(lw_webhook_form(&w));
    w = published;
    for (size_t i = 0; i < sizeof(times) / sizeof(times[0]); i++) {
        w.timestamp = lw_strz(times[i]);
        assert_non_null(lw_webhook_form(&w));
    }
    w = published;
    w.signature = lw_str(big, LW_WEBHOOK_SIGNED_MAX);
    assert_null(lw_webhook_form(&w));
    w.signature = lw_str(big, LW_WEBHOOK_SIGNED_MAX + 1);
    assert_non_null(lw_webhook_form(&w));
    w.signature = LW_STR_NONE;
    assert_non_null(lw_webhook_form(&w));
    w = published;
    w.id = LW_STR_NONE;
    assert_non_null(lw_webhook_form(&w));
    w = published;
    w.timestamp = LW_STR_NONE;
    assert_non_null(lw_webhook_form(&w));
}

static void now_is_five_minutes_long_on_either_side(void **state)
{
    struct lw_webhook w = published;

    (void)state;
    assert_true(lw_webhook_is_now(&w, AT));
    assert_true(lw_webhook_is_now(&w, AT + 300000));
    assert_false(lw_webhook_is_now(&w, AT + 300001));
    assert_true(lw_webhook_is_now(&w, AT - 300000));
    assert_false(lw_webhook_is_now(&w, AT - 300001));
    w.timestamp = LW_STR("999999999999");
    assert_false(lw_webhook_is_now(&w, AT));
    w.timestamp = LW_STR("0");
    assert_false(lw_webhook_is_now(&w, AT));
}

#define SHOWN "sha256:00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"
#define DATA  "\"approval\":\"1f2e3d4c-17\",\"answer\":\"approve\",\"shown\":\"" SHOWN "\""

static const char *read_body(const char *text, struct lw_str *id, enum lw_api_what *what)
{
    const struct lw_json *json;
    struct lw_api_answer v;
    struct lw_arena a;
    const char *problem;

    lw_arena_init(&a, (size_t)1 << 20);
    assert_int_equal(lw_json_parse(&a, lw_strz(text), NULL, &json, NULL), 0);
    problem = lw_webhook_answer_read(json, id, what, &v);
    if (!problem) {
        assert_true(lw_str_eqz(*id, "1f2e3d4c-17"));
        assert_true(v.has_shown && v.shown.b[1] == 0x11);
    }
    lw_arena_fini(&a);
    return problem;
}

static void a_body_is_one_answer_to_one_approval(void **state)
{
    static const char *const bad[] = {
        "[]",
        "{}",
        "{\"type\":\"approval.answer\"}",
        "{\"type\":\"approval.requested\",\"data\":{" DATA "}}",
        "{\"type\":\"approval.answer\",\"data\":{" DATA "},\"extra\":1}",
        "{\"type\":\"approval.answer\",\"timestamp\":1,\"data\":{" DATA "}}",
        "{\"type\":\"approval.answer\",\"data\":[{" DATA "}]}",
        "{\"type\":\"approval.answer\",\"data\":{" DATA ",\"by\":\"alice\"}}",
        "{\"type\":\"approval.answer\",\"data\":{" DATA ",\"approver\":\"alice\"}}",
        "{\"type\":\"approval.answer\",\"data\":{" DATA ",\"reason\":1}}",
        "{\"type\":\"approval.answer\",\"data\":{\"approval\":\"1f2e3d4c-17\",\"answer\":"
        "\"approve\"}}",
        "{\"type\":\"approval.answer\",\"data\":{\"approval\":\"../x\",\"answer\":\"approve\","
        "\"shown\":\"" SHOWN "\"}}",
        "{\"type\":\"approval.answer\",\"data\":{\"approval\":\"1f2e3d4c-17\",\"answer\":"
        "\"break-glass\",\"shown\":\"" SHOWN "\"}}",
        "{\"type\":\"approval.answer\",\"data\":{\"approval\":\"1f2e3d4c-17\",\"answer\":true,"
        "\"shown\":\"" SHOWN "\"}}",
    };
    enum lw_api_what what = LW_API_NONE;
    struct lw_str id;

    (void)state;
    for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
        assert_non_null(read_body(bad[i], &id, &what));
    assert_int_equal(what, LW_API_NONE);
    assert_null(read_body("{\"type\":\"approval.answer\",\"data\":{" DATA "}}", &id, &what));
    assert_int_equal(what, LW_API_APPROVE);
    assert_null(read_body("{\"type\":\"approval.answer\",\"timestamp\":\"2026-01-01T00:00:00Z\","
                          "\"data\":{\"approval\":\"1f2e3d4c-17\",\"answer\":\"deny\",\"shown\":"
                          "\"" SHOWN "\",\"reason\":\"no\"}}",
                          &id, &what));
    assert_int_equal(what, LW_API_DENY);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_published_vector_is_signed_and_verified),
        cmocka_unit_test(whatever_is_changed_is_not_signed),
        cmocka_unit_test(keys_change_without_a_gap),
        cmocka_unit_test(secrets_are_of_one_form),
        cmocka_unit_test(headers_have_their_form),
        cmocka_unit_test(now_is_five_minutes_long_on_either_side),
        cmocka_unit_test(a_body_is_one_answer_to_one_approval),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
