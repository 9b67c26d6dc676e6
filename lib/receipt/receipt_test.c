#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <cmocka.h>

#include "lib/base/base64.h"
#include "lib/receipt/canonical.h"
#include "lib/receipt/note.h"
#include "lib/receipt/pairs.h"
#include "lib/receipt/receipt.h"

/* The key pair of RFC 8032, section 7.1, test 1, in PKCS#8. */
static const char pem[] = "-----BEGIN PRIVATE KEY-----\n"
                          "MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g\n"
                          "-----END PRIVATE KEY-----\n";
/* Its verifier key, computed with Python's hashlib and base64. */
static const char vkey[] =
    "landwaiter.test/log+b63fb14a+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea";

#define T0 ((int64_t)1700000000123) /* 2023-11-14T22:13:20.123Z */

static struct lw_chain new_chain(void)
{
    struct lw_chain c = {.next_seq = 0};

    memcpy(c.id, "0123456789abcdef0123456789abcdef", LW_CHAIN_ID_TEXT);
    return c;
}

static void a_record_is_exactly_these_bytes(void **state)
{
    struct lw_chain c = new_chain();
    char id[LW_RECEIPT_ID_MAX];
    char prev[LW_DIGEST_TEXT_BUF];
    struct lw_digest first;
    struct lw_buf to;
    struct lw_buf expected;
    static const char genesis[] =
        "{\"chain\":{\"id\":\"0123456789abcdef0123456789abcdef\",\"prev\":null,\"seq\":0},"
        "\"data\":{\"a\":1},\"id\":\"01234567-0\",\"phase\":\"genesis\","
        "\"schema\":\"landwaiter/receipt/v1\",\"ts\":\"2023-11-14T22:13:20.123Z\"}";

    (void)state;
    lw_buf_init(&to, 1 << 20);
    lw_buf_init(&expected, 1 << 20);
    assert_int_equal(lw_receipt_append(&c, LW_PHASE_GENESIS, LW_STR("{\"a\":1}"), T0, &to, id), 0);
    assert_string_equal(id, "01234567-0");
    assert_int_equal(to.n, sizeof(genesis));
    assert_memory_equal(to.p, genesis, sizeof(genesis) - 1);
    assert_int_equal(to.p[to.n - 1], '\n');
    first = lw_sha256(lw_strz(genesis));
    lw_digest_text(&first, prev);

    lw_buf_reset(&to);
    assert_int_equal(lw_receipt_append(&c, LW_PHASE_OUTCOME, LW_STR("{}"), T0 + 1000, &to, id), 0);
    assert_string_equal(id, "01234567-1");
    lw_buf_addf(&expected,
                "{\"chain\":{\"id\":\"0123456789abcdef0123456789abcdef\",\"prev\":\"%s\",\"seq\":1}"
                ",\"data\":{},\"id\":\"01234567-1\",\"phase\":\"outcome\","
                "\"schema\":\"landwaiter/receipt/v1\",\"ts\":\"2023-11-14T22:13:21.123Z\"}\n",
                prev);
    assert_true(lw_str_eq(lw_buf_str(&to), lw_buf_str(&expected)));
    assert_int_equal(c.next_seq, 2);
    assert_int_equal(c.tree.size, 2);
    lw_buf_fini(&to);
    lw_buf_fini(&expected);
}

/* RFC 8785 has one spelling for everything; whatever else the gate hands over is refused. */
static void only_canonical_objects_are_accepted(void **state)
{
    static const char *const good[] = {
        "{}",
        "{\"\":0}",
        "{\"a\":[],\"b\":{},\"c\":[1,-2,\"\",true,false,null]}",
        "{\"a\":0.5,\"b\":1e+21,\"c\":1e-7,\"d\":9007199254740991}",
        "{\"\\u0001\\u001f\\b\\t\\n\\f\\r\\\"\\\\/\x7f\":\"\xc3\xa9\"}",
        /* UTF-16 order: U+1F600 begins with D83D, before U+E000 */
        "{\"\xf0\x9f\x98\x80\":1,\"\xee\x80\x80\":2}",
        "{\"A\":1,\"a\":2,\"aa\":3,\"b\":4}",
        "{\"\\n\":1,\" \":2,\"\\\"\":3}",
    };
    static const char *const bad[] = {
        "",
        "[]",
        "1",
        "{} ",
        " {}",
        "{}\n",
        "{ }",
        "{\"a\": 1}",
        "{\"a\":1,}",
        "{\"a\"}",
        "{\"a\":1",
        "{\"a\":1}}",
        "{\"a\":1,\"a\":2}",
        "{\"b\":1,\"a\":2}",
        "{\"\xee\x80\x80\":2,\"\xf0\x9f\x98\x80\":1}",
        "{\" \":2,\"\\n\":1}",
        "{\"a\":01}",
        "{\"a\":-0}",
        "{\"a\":1.0}",
        "{\"a\":1e2}",
        "{\"a\":1E-7}",
        "{\"a\":+1}",
        "{\"a\":-}",
        "{\"a\":.5}",
        "{\"a\":9007199254740993}",
        "{\"a\":1e400}",
        "{\"a\":100000000000000000000}",
        "{\"a\":NaN}",
        "{\"a\":tru}",
        "{\"a\":\"\\u0041\"}",
        "{\"a\":\"\\u001F\"}",
        "{\"a\":\"\\u000a\"}",
        "{\"a\":\"\\u0000\"}",
        "{\"a\":\"\\/\"}",
        "{\"a\":\"\\ud800\"}",
        "{\"a\":\"\n\"}",
        "{\"a\":\"\xff\"}",
        "{\"a\":\"\xc0\x80\"}",
        "{\"a\":\"\xed\xa0\x80\"}",
        "{\"a\":\"\xf4\x90\x80\x80\"}",
        "{\"a\":\"\xe2\x80\"}",
        "{\"a\":\"b}",
    };
    struct lw_buf to;
    char id[LW_RECEIPT_ID_MAX] = "as it was";

    (void)state;
    lw_buf_init(&to, 1 << 20);
    for (size_t i = 0; i < sizeof(good) / sizeof(*good); i++) {
        struct lw_chain c = new_chain();

        if (lw_receipt_append(&c, LW_PHASE_GENESIS, lw_strz(good[i]), T0, &to, id) != 0)
            fail_msg("refused: %s", good[i]);
    }
    lw_buf_reset(&to);
    strcpy(id, "as it was");
    for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
        struct lw_chain c = new_chain();

        if (lw_receipt_append(&c, LW_PHASE_GENESIS, lw_strz(bad[i]), T0, &to, id) != -LW_ERR_SYNTAX)
            fail_msg("not refused: %s", bad[i]);
        assert_int_equal(c.next_seq, 0);
        assert_int_equal(c.tree.size, 0);
    }
    assert_int_equal(to.n, 0);
    assert_string_equal(id, "as it was");
    lw_buf_fini(&to);
}

static void depth_and_size_have_limits(void **state)
{
    struct lw_chain c = new_chain();
    struct lw_buf data;
    struct lw_buf to;
    char id[LW_RECEIPT_ID_MAX];
    size_t fits;

    (void)state;
    lw_buf_init(&data, 1 << 20);
    lw_buf_init(&to, 1 << 20);
    for (int depth = 32; depth <= 33; depth++) { /* the object is one level itself */
        lw_buf_reset(&data);
        lw_buf_addz(&data, "{\"a\":");
        for (int i = 1; i < depth; i++)
            lw_buf_addc(&data, '[');
        for (int i = 1; i < depth; i++)
            lw_buf_addc(&data, ']');
        lw_buf_addc(&data, '}');
        assert_int_equal(lw_receipt_append(&c, LW_PHASE_GENESIS, lw_buf_str(&data), T0, &to, id),
                         depth == 32 ? 0 : -LW_ERR_SYNTAX);
    }
    c = new_chain();
    lw_buf_reset(&to);
    assert_int_equal(lw_receipt_append(&c, LW_PHASE_GENESIS, LW_STR("{\"a\":\"\"}"), T0, &to, id),
                     0);
    fits = LW_RECEIPT_MAX - (to.n - 1);
    for (size_t more = 0; more < 2; more++) {
        c = new_chain();
        lw_buf_reset(&to);
        lw_buf_reset(&data);
        lw_buf_addz(&data, "{\"a\":\"");
        for (size_t i = 0; i < fits + more; i++)
            lw_buf_addc(&data, 'x');
        lw_buf_addz(&data, "\"}");
        assert_int_equal(lw_receipt_append(&c, LW_PHASE_GENESIS, lw_buf_str(&data), T0, &to, id),
                         more == 0 ? 0 : -LW_ERR_LIMIT);
        assert_int_equal(to.n, more == 0 ? LW_RECEIPT_MAX + 1 : 0);
    }
    c = new_chain();
    c.next_seq = 9007199254740992; /* 2^53: no reader of JSON keeps it */
    assert_int_equal(lw_receipt_append(&c, LW_PHASE_CONFIG, LW_STR("{}"), T0, &to, id),
                     -LW_ERR_LIMIT);
    lw_buf_fini(&data);
    lw_buf_fini(&to);
}

static void a_full_buffer_is_left_as_it_was(void **state)
{
    struct lw_chain c = new_chain();
    struct lw_buf to;
    char id[LW_RECEIPT_ID_MAX];

    (void)state;
    lw_buf_init(&to, 300);
    assert_int_equal(lw_receipt_append(&c, LW_PHASE_GENESIS, LW_STR("{}"), T0, &to, id), 0);
    assert_int_equal(lw_receipt_append(&c, LW_PHASE_CONFIG, LW_STR("{}"), T0, &to, id),
                     -LW_ERR_LIMIT);
    assert_int_equal(lw_buf_status(&to), 0);
    assert_int_equal(c.next_seq, 1);
    assert_string_equal(id, "01234567-0");
    lw_buf_fini(&to);
}

static void what_is_written_is_read_back_and_followed(void **state)
{
    struct lw_chain c = new_chain();
    struct lw_chain reader = {.next_seq = 0};
    struct lw_receipt r;
    struct lw_buf to;
    char id[LW_RECEIPT_ID_MAX];

    (void)state;
    lw_buf_init(&to, 1 << 20);
    for (int p = 0; p < LW_PHASE_COUNT; p++) {
        struct lw_str line;
        enum lw_phase phase;

        lw_buf_reset(&to);
        assert_int_equal(
            lw_receipt_append(&c, (enum lw_phase)p, LW_STR("{\"x\":[1]}"), T0 + p, &to, id), 0);
        line = lw_str(to.p, to.n - 1);
        assert_int_equal(lw_receipt_read(line, &r, NULL), 0);
        assert_int_equal(r.phase, p);
        assert_int_equal(r.seq, p);
        assert_int_equal(r.ts, T0 + p);
        assert_true(lw_str_eqz(r.data, "{\"x\":[1]}"));
        assert_true(lw_str_eqz(r.id, id));
        assert_int_equal(lw_phase_parse(lw_strz(lw_phase_name(r.phase)), &phase), 0);
        assert_int_equal(phase, p);
        assert_int_equal(lw_chain_follow(&reader, &r, line), 0);
        assert_int_equal(lw_chain_follow(&reader, &r, line), -LW_ERR_MISMATCH);
        assert_int_equal(lw_receipt_read(lw_str(to.p, to.n), &r, NULL), -LW_ERR_SYNTAX);
    }
    assert_string_equal(reader.id, c.id);
    assert_int_equal(reader.next_seq, c.next_seq);
    assert_true(lw_digest_eq(&reader.prev, &c.prev));
    lw_buf_fini(&to);
}

/* The leaves and roots that the Certificate Transparency code bases test against. */
static void merkle_roots_are_those_of_rfc_6962(void **state)
{
    static const struct lw_str leaves[8] = {
        LW_STR_INIT(""),
        LW_STR_INIT("\x00"),
        LW_STR_INIT("\x10"),
        LW_STR_INIT("\x20\x21"),
        LW_STR_INIT("\x30\x31"),
        LW_STR_INIT("\x40\x41\x42\x43"),
        LW_STR_INIT("\x50\x51\x52\x53\x54\x55\x56\x57"),
        LW_STR_INIT("\x60\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f"),
    };
    static const char *const roots[9] = {
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    };
    struct lw_merkle m = {.size = 0};
    char hex[LW_DIGEST_HEX + 1];

    (void)state;
    for (size_t n = 0; n <= 8; n++) {
        struct lw_digest root = lw_merkle_root(&m);

        lw_hex(root.b, LW_DIGEST_SIZE, hex);
        assert_string_equal(hex, roots[n]);
        if (n < 8)
            lw_merkle_add(&m, leaves[n]);
    }
}

static void keys_have_their_published_spelling(void **state)
{
    struct lw_signer *s = NULL;
    struct lw_vkey k;
    struct lw_buf to;

    (void)state;
    lw_buf_init(&to, 4096);
    assert_int_equal(lw_signer_load(lw_strz(pem), &s), 0);
    assert_int_equal(lw_signer_vkey(s, LW_STR("landwaiter.test/log"), &to), 0);
    assert_true(lw_str_eqz(lw_buf_str(&to), vkey));
    assert_int_equal(lw_vkey_parse(lw_strz(vkey), &k), 0);
    assert_string_equal(k.origin, "landwaiter.test/log");
    lw_buf_reset(&to);
    assert_int_equal(lw_signer_pem(s, &to), 0);
    assert_true(lw_str_eqz(lw_buf_str(&to), pem));
    assert_int_equal(lw_signer_vkey(s, LW_STR("a b"), &to), -LW_ERR_SYNTAX);
    assert_int_equal(lw_signer_vkey(s, LW_STR("a+b"), &to), -LW_ERR_SYNTAX);
    assert_int_equal(lw_signer_vkey(s, LW_STR(""), &to), -LW_ERR_SYNTAX);
    lw_signer_free(&s);
    assert_null(s);
    assert_int_equal(lw_signer_load(LW_STR("-----BEGIN PRIVATE KEY-----\nAAAA\n"), &s),
                     -LW_ERR_CRYPTO);
    assert_int_equal(lw_signer_load(LW_STR(""), &s), -LW_ERR_CRYPTO);
    lw_buf_fini(&to);
}

/* The example of the signed-note documentation of Go's sumdb, which C2SP specifies. */
static void a_note_that_others_signed_verifies(void **state)
{
    static const char go[] = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    static const char sig[] =
        "x08go/ZJkuBS9UG/"
        "SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM"
        "=";
    struct lw_note n = {
        .body = LW_STR("If you think cryptography is the answer to your problem,\n"
                       "then you don't know what your problem is.\n"),
        .origin = LW_STR("PeterNeumann"),
    };
    struct lw_vkey k;
    uint8_t blob[68];

    (void)state;
    assert_int_equal(lw_vkey_parse(lw_strz(go), &k), 0);
    assert_true(lw_base64_get(lw_strz(sig), blob, sizeof(blob)));
    memcpy(n.key_id, blob, 4);
    memcpy(n.sig, blob + 4, 64);
    assert_true(lw_note_verify(&n, &k));
    n.sig[10] ^= 1;
    assert_false(lw_note_verify(&n, &k));
    n.sig[10] ^= 1;
    n.key_id[0] ^= 1;
    assert_false(lw_note_verify(&n, &k));
    n.key_id[0] ^= 1;
    n.origin = LW_STR("PeterNeumanm");
    assert_false(lw_note_verify(&n, &k));
    n.origin = LW_STR("PeterNeumann");
    n.body.n--;
    assert_false(lw_note_verify(&n, &k));
}

static void broken_verifier_keys_are_refused(void **state)
{
    struct lw_vkey k;
    char text[sizeof(vkey)];

    (void)state;
    for (size_t i = 0; i + 1 < sizeof(vkey); i++) {
        memcpy(text, vkey, sizeof(vkey));
        text[i] ^= 1;
        if (lw_vkey_parse(lw_strz(text), &k) != -LW_ERR_SYNTAX)
            fail_msg("byte %zu of the key was changed unnoticed", i);
        text[i] = '\0';
        assert_int_equal(lw_vkey_parse(lw_strz(text), &k), -LW_ERR_SYNTAX);
    }
}

static void tags_depend_on_key_label_and_data(void **state)
{
    struct lw_signer *a = NULL;
    struct lw_signer *b = NULL;
    struct lw_digest t[4];

    (void)state;
    assert_int_equal(lw_signer_load(lw_strz(pem), &a), 0);
    assert_int_equal(lw_signer_generate(&b), 0);
    assert_int_equal(lw_signer_tag(a, LW_STR("x"), LW_STR("data"), &t[0]), 0);
    assert_int_equal(lw_signer_tag(b, LW_STR("x"), LW_STR("data"), &t[1]), 0);
    assert_int_equal(lw_signer_tag(a, LW_STR("y"), LW_STR("data"), &t[2]), 0);
    assert_int_equal(lw_signer_tag(a, LW_STR("x"), LW_STR("datb"), &t[3]), 0);
    for (int i = 1; i < 4; i++)
        assert_false(lw_digest_eq(&t[0], &t[i]));
    assert_int_equal(lw_signer_tag(a, LW_STR("x"), LW_STR("data"), &t[1]), 0);
    assert_true(lw_digest_eq(&t[0], &t[1]));
    lw_signer_free(&a);
    lw_signer_free(&b);
}

static void open_pairs_are_bounded_and_found(void **state)
{
    struct lw_pairs p = {.cap = 0};
    struct lw_digest d = {{0}};

    (void)state;
    /* Multiples of a power of two collide in a table of that size. */
    for (uint64_t i = 0; i < LW_PAIRS_MAX; i++)
        assert_int_equal(lw_pairs_put(&p, 1000 + i * 64, &d, "w"), 0);
    assert_int_equal(lw_pairs_put(&p, 1, &d, "w"), -LW_ERR_LIMIT);
    for (uint64_t i = 0; i < LW_PAIRS_MAX; i += 2)
        assert_true(lw_pairs_take(&p, 1000 + i * 64, &d));
    assert_false(lw_pairs_take(&p, 1000, &d));
    assert_int_equal(lw_pairs_first(&p)->seq, 1064);
    for (uint64_t i = 1; i < LW_PAIRS_MAX; i += 2)
        assert_true(lw_pairs_take(&p, 1000 + i * 64, &d));
    assert_int_equal(p.n, 0);
    assert_null(lw_pairs_first(&p));
    lw_pairs_fini(&p);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_record_is_exactly_these_bytes),
        cmocka_unit_test(only_canonical_objects_are_accepted),
        cmocka_unit_test(depth_and_size_have_limits),
        cmocka_unit_test(a_full_buffer_is_left_as_it_was),
        cmocka_unit_test(what_is_written_is_read_back_and_followed),
        cmocka_unit_test(merkle_roots_are_those_of_rfc_6962),
        cmocka_unit_test(keys_have_their_published_spelling),
        cmocka_unit_test(a_note_that_others_signed_verifies),
        cmocka_unit_test(broken_verifier_keys_are_refused),
        cmocka_unit_test(tags_depend_on_key_label_and_data),
        cmocka_unit_test(open_pairs_are_bounded_and_found),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
