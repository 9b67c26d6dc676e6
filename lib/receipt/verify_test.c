#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include "lib/receipt/receipt.h"

/* The key of RFC 8032, section 7.1, test 1; its verifier key computed with Python. */
static const char pem[] = "-----BEGIN PRIVATE KEY-----\n"
                          "MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g\n"
                          "-----END PRIVATE KEY-----\n";
static const char vkey[] =
    "landwaiter.test/log+b63fb14a+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea";
#define ORIGIN LW_STR("landwaiter.test/log")
#define T0     ((int64_t)1700000000123)

enum { FORMAT, CHAIN, SIGNATURES, PAIRING, TAIL };

struct log {
    struct lw_chain chain;
    struct lw_signer *key;
    struct lw_buf text;
    int64_t now;
};

static void log_init(struct log *l)
{
    *l = (struct log){.now = T0};
    memcpy(l->chain.id, "0123456789abcdef0123456789abcdef", LW_CHAIN_ID_TEXT);
    assert_int_equal(lw_signer_load(lw_strz(pem), &l->key), 0);
    lw_buf_init(&l->text, 64u << 20);
}

static void log_fini(struct log *l)
{
    lw_signer_free(&l->key);
    lw_buf_fini(&l->text);
}

static uint64_t add(struct log *l, enum lw_phase phase, const char *data)
{
    char id[LW_RECEIPT_ID_MAX];

    assert_int_equal(lw_receipt_append(&l->chain, phase, lw_strz(data), l->now++, &l->text, id), 0);
    return l->chain.next_seq - 1;
}

static void outcome(struct log *l, uint64_t decision)
{
    char data[128];

    snprintf(data, sizeof(data), "{\"decision\":\"01234567-%llu\",\"status\":\"executed\"}",
             (unsigned long long)decision);
    add(l, LW_PHASE_OUTCOME, data);
}

static void checkpoint(struct log *l)
{
    assert_int_equal(lw_receipt_checkpoint(&l->chain, l->key, ORIGIN, l->now++, &l->text), 0);
}

/* Every phase, two calls, a denial, two checkpoints; ends signed. 14 records. */
static void sample(struct log *l)
{
    uint64_t a;
    uint64_t b;

    log_init(l);
    add(l, LW_PHASE_GENESIS, "{\"origin\":\"landwaiter.test/log\"}");
    add(l, LW_PHASE_CONFIG, "{\"n\":1}");
    add(l, LW_PHASE_SURFACE, "{\"server\":\"s\"}");
    a = add(l, LW_PHASE_DECISION, "{\"verdict\":\"allow\"}");
    outcome(l, a);
    checkpoint(l);
    add(l, LW_PHASE_APPROVAL, "{\"by\":\"x\"}");
    a = add(l, LW_PHASE_DECISION, "{\"verdict\":\"allow\"}");
    b = add(l, LW_PHASE_DECISION, "{\"verdict\":\"allow\"}");
    add(l, LW_PHASE_DECISION, "{\"verdict\":\"deny\"}");
    outcome(l, b);
    outcome(l, a);
    add(l, LW_PHASE_CONFIG, "{\"n\":2}");
    checkpoint(l);
}

struct result {
    struct lw_verify_property p[5];
    uint64_t records;
};

static struct result verify_with(const char *key, struct lw_str text, struct lw_str expected)
{
    struct lw_verifier *v = NULL;
    const struct lw_verify_property *props;
    struct result r;
    size_t count;
    unsigned line = 0;

    assert_int_equal(lw_verifier_new(key, &v), 0);
    if (expected.p)
        assert_int_equal(lw_verifier_expect(v, expected), 0);
    while (text.n > 0) {
        size_t n = lw_str_find(text, LW_STR("\n"), 0);
        char where[32];

        snprintf(where, sizeof(where), "log:%u", ++line);
        lw_verifier_line(v, lw_str(text.p, n == (size_t)-1 ? text.n : n), where);
        n = n == (size_t)-1 ? text.n : n + 1;
        text = lw_str(text.p + n, text.n - n);
    }
    props = lw_verifier_finish(v, &count);
    assert_int_equal(count, 5);
    memcpy(r.p, props, sizeof(r.p));
    r.records = lw_verifier_records(v);
    lw_verifier_free(&v);
    return r;
}

static struct result verify(struct lw_str text)
{
    return verify_with(vkey, text, LW_STR_NONE);
}

/* Offset of the n-th line; the end for one beyond the last. */
static size_t line_at(struct lw_str text, size_t n)
{
    size_t at = 0;

    while (n-- > 0)
        at = lw_str_find(text, LW_STR("\n"), at) + 1;
    return at;
}

static struct lw_str nth(struct lw_str text, size_t n)
{
    size_t at = line_at(text, n);

    return lw_str(text.p + at, line_at(text, n + 1) - at);
}

static void expect(const struct result *r, int prop, enum lw_finding finding, uint64_t seq)
{
    if (r->p[prop].finding != finding || (finding == LW_FAILED && r->p[prop].seq != seq))
        fail_msg("%s: finding %d at record %llu (%s): %s", r->p[prop].name, r->p[prop].finding,
                 (unsigned long long)r->p[prop].seq, r->p[prop].where, r->p[prop].text);
}

static void a_whole_log_verifies(void **state)
{
    struct log l;
    struct result r;

    (void)state;
    sample(&l);
    r = verify(lw_buf_str(&l.text));
    assert_int_equal(r.records, 14);
    expect(&r, FORMAT, LW_VERIFIED, 0);
    expect(&r, CHAIN, LW_VERIFIED, 0);
    expect(&r, SIGNATURES, LW_VERIFIED, 0);
    expect(&r, PAIRING, LW_VERIFIED, 0);
    expect(&r, TAIL, LW_NOT_ESTABLISHED, 0);
    assert_non_null(strstr(r.p[TAIL].text, "0 records after the last checkpoint"));

    r = verify_with(NULL, lw_buf_str(&l.text), LW_STR_NONE);
    expect(&r, CHAIN, LW_VERIFIED, 0);
    expect(&r, SIGNATURES, LW_NOT_ESTABLISHED, 0);
    log_fini(&l);
}

static void nothing_establishes_nothing(void **state)
{
    struct result r = verify(LW_STR(""));

    (void)state;
    for (int i = 0; i < 5; i++)
        assert_int_equal(r.p[i].finding, i == PAIRING ? LW_VERIFIED : LW_NOT_ESTABLISHED);
}

/* Whatever byte is changed: something fails, and it names the record that the byte belongs to. */
static void every_changed_byte_is_found_and_named(void **state)
{
    struct log l;
    struct lw_str text;
    char *p;

    (void)state;
    sample(&l);
    text = lw_buf_str(&l.text);
    p = l.text.p;
    for (int round = 0; round < 2; round++) {
        uint64_t seq = 0;

        for (size_t at = 0; at < text.n; at++) {
            char mask = (char)(round == 0 ? 1 : 1 << (1 + at % 7));
            bool end = p[at] == '\n';
            struct result r;
            bool found = false;

            p[at] ^= mask;
            r = verify(text);
            p[at] ^= mask;
            for (int i = 0; i < 5; i++) {
                bool failed = r.p[i].finding == LW_FAILED;

                found = found || failed;
                if (failed && (r.p[i].seq != seq))
                    fail_msg("byte %zu of record %llu ^ %d: %s names %llu: %s", at,
                             (unsigned long long)seq, mask, r.p[i].name,
                             (unsigned long long)r.p[i].seq, r.p[i].text);
            }
            if (!found)
                fail_msg("byte %zu of record %llu was changed unnoticed", at,
                         (unsigned long long)seq);
            seq += end;
        }
    }
    log_fini(&l);
}

/* A log made of the lines of `from` in this order; -1 ends. */
static void lines_of(struct lw_buf *to, struct lw_str from, const int *order)
{
    lw_buf_reset(to);
    for (; *order >= 0; order++)
        lw_buf_adds(to, nth(from, (size_t)*order));
}

static void dropped_and_moved_records_are_named(void **state)
{
    static const int middle[] = {0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, -1};
    static const int head[] = {1, 2, 3, 4, 5, -1};
    static const int moved[] = {0, 1, 2, 4, 3, 5, -1};
    static const int twice[] = {0, 1, 2, 2, 3, 4, 5, -1};
    struct log l;
    struct lw_buf cut;
    struct result r;

    (void)state;
    sample(&l);
    lw_buf_init(&cut, 1 << 20);
    lines_of(&cut, lw_buf_str(&l.text), middle);
    r = verify(lw_buf_str(&cut));
    expect(&r, FORMAT, LW_VERIFIED, 0);
    expect(&r, CHAIN, LW_FAILED, 7);
    expect(&r, SIGNATURES, LW_FAILED, 7);
    assert_string_equal(r.p[CHAIN].where, "log:8");
    /* The outcome of the missing decision is not blamed: what is missing is. */
    expect(&r, PAIRING, LW_NOT_ESTABLISHED, 0);

    lines_of(&cut, lw_buf_str(&l.text), head);
    r = verify(lw_buf_str(&cut));
    expect(&r, CHAIN, LW_FAILED, 0);
    expect(&r, SIGNATURES, LW_FAILED, 0);
    lines_of(&cut, lw_buf_str(&l.text), moved);
    r = verify(lw_buf_str(&cut));
    expect(&r, CHAIN, LW_FAILED, 3);
    expect(&r, SIGNATURES, LW_FAILED, 3);
    lines_of(&cut, lw_buf_str(&l.text), twice);
    r = verify(lw_buf_str(&cut));
    expect(&r, CHAIN, LW_FAILED, 2);
    expect(&r, SIGNATURES, LW_FAILED, 2);
    lw_buf_fini(&cut);
    log_fini(&l);
}

/* The note of a checkpoint record as text. */
static struct lw_str note_of(struct lw_str line, char *out)
{
    size_t from = lw_str_find(line, LW_STR("\"note\":\""), 0) + 8;
    size_t to = lw_str_find(line, LW_STR("\",\"root\""), from);
    size_t n = 0;

    for (size_t i = from; i < to; i++) {
        bool newline = line.p[i] == '\\';

        out[n++] = newline ? '\n' : line.p[i];
        i += newline;
    }
    return lw_str(out, n);
}

static void a_dropped_tail_needs_a_witness(void **state)
{
    char note[1024];
    struct log l;
    struct lw_str all;
    struct lw_str kept;
    struct lw_str seen;
    struct result r;

    (void)state;
    sample(&l);
    all = lw_buf_str(&l.text);
    kept = lw_str(all.p, line_at(all, 8));
    seen = note_of(nth(all, 13), note);
    r = verify(kept);
    expect(&r, CHAIN, LW_VERIFIED, 0);
    expect(&r, SIGNATURES, LW_VERIFIED, 0);
    expect(&r, TAIL, LW_NOT_ESTABLISHED, 0);
    assert_non_null(strstr(r.p[TAIL].text, "2 records after the last checkpoint"));
    assert_int_equal(r.p[TAIL].seq, 6);
    expect(&r, PAIRING, LW_NOT_ESTABLISHED, 0);
    assert_int_equal(r.p[PAIRING].seq, 7);
    assert_string_equal(r.p[PAIRING].where, "log:8");

    r = verify_with(vkey, kept, seen);
    expect(&r, TAIL, LW_FAILED, 8);
    r = verify_with(vkey, all, seen);
    expect(&r, TAIL, LW_VERIFIED, 0);
    r = verify_with(vkey, all, note_of(nth(all, 5), note));
    expect(&r, TAIL, LW_VERIFIED, 0);
    log_fini(&l);
}

static void a_witness_must_be_signed(void **state)
{
    struct lw_verifier *v = NULL;
    char note[1024];
    struct log l;
    struct lw_str seen;

    (void)state;
    sample(&l);
    seen = note_of(nth(lw_buf_str(&l.text), 13), note);
    assert_int_equal(lw_verifier_new(NULL, &v), 0);
    assert_int_equal(lw_verifier_expect(v, seen), -LW_ERR_STATE);
    lw_verifier_free(&v);
    assert_int_equal(lw_verifier_new(vkey, &v), 0);
    assert_int_equal(lw_verifier_expect(v, lw_str(seen.p, seen.n - 1)), -LW_ERR_SYNTAX);
    note[20] = note[20] == '1' ? '2' : '1'; /* the size */
    assert_int_equal(lw_verifier_expect(v, seen), -LW_ERR_CRYPTO);
    lw_verifier_free(&v);
    assert_int_equal(lw_verifier_new("not a key", &v), -LW_ERR_SYNTAX);
    assert_null(v);
    log_fini(&l);
}

/* Another key, though it calls itself the same and the log contains it. */
static void keys_come_from_outside(void **state)
{
    struct lw_signer *other = NULL;
    struct lw_buf key;
    struct log l;
    struct result r;

    (void)state;
    log_init(&l);
    lw_signer_free(&l.key);
    assert_int_equal(lw_signer_generate(&l.key), 0);
    lw_buf_init(&key, 4096);
    lw_buf_addz(&key, "{\"vkey\":\"");
    assert_int_equal(lw_signer_vkey(l.key, ORIGIN, &key), 0);
    lw_buf_addz(&key, "\"}");
    lw_buf_addc(&key, '\0');
    add(&l, LW_PHASE_GENESIS, key.p);
    checkpoint(&l);
    r = verify(lw_buf_str(&l.text));
    expect(&r, CHAIN, LW_VERIFIED, 0);
    expect(&r, SIGNATURES, LW_FAILED, 1);
    lw_signer_free(&other);
    lw_buf_fini(&key);
    log_fini(&l);
}

/* Two logs of one key that differ in a record; the second's checkpoint, validly signed, is put
 * into the first and chained there. */
static void a_forked_checkpoint_is_found(void **state)
{
    struct lw_receipt rec;
    char data[2048];
    struct log a;
    struct log b;
    struct result r;

    (void)state;
    log_init(&a);
    log_init(&b);
    add(&a, LW_PHASE_GENESIS, "{}");
    add(&b, LW_PHASE_GENESIS, "{}");
    add(&a, LW_PHASE_CONFIG, "{\"n\":1}");
    add(&b, LW_PHASE_CONFIG, "{\"n\":2}");
    checkpoint(&b);
    assert_int_equal(
        lw_receipt_read(lw_str(nth(lw_buf_str(&b.text), 2).p, nth(lw_buf_str(&b.text), 2).n - 1),
                        &rec, NULL),
        0);
    snprintf(data, sizeof(data), "%.*s", LW_FMT(rec.data));
    add(&a, LW_PHASE_CHECKPOINT, data);
    add(&a, LW_PHASE_CONFIG, "{\"n\":3}");
    r = verify(lw_buf_str(&a.text));
    expect(&r, FORMAT, LW_VERIFIED, 0);
    expect(&r, CHAIN, LW_VERIFIED, 0);
    expect(&r, SIGNATURES, LW_FAILED, 2);
    assert_non_null(strstr(r.p[SIGNATURES].text, "forked"));
    /* Without a key the root alone gives it away. */
    r = verify_with(NULL, lw_buf_str(&a.text), LW_STR_NONE);
    expect(&r, SIGNATURES, LW_FAILED, 2);
    log_fini(&a);
    log_fini(&b);
}

/* The whole log rewritten and chained anew by someone without the key. */
static void a_rewritten_log_is_found_by_its_checkpoint(void **state)
{
    struct log honest;
    struct log forged;
    struct lw_receipt rec;
    struct lw_str line;
    char data[2048];
    struct result r;

    (void)state;
    sample(&honest);
    log_init(&forged);
    for (size_t i = 0; i < 14; i++) {
        line = nth(lw_buf_str(&honest.text), i);
        assert_int_equal(lw_receipt_read(lw_str(line.p, line.n - 1), &rec, NULL), 0);
        snprintf(data, sizeof(data), "%.*s", LW_FMT(rec.data));
        forged.now = rec.ts;
        add(&forged, rec.phase, i == 6 ? "{\"by\":\"y\"}" : data);
    }
    r = verify(lw_buf_str(&forged.text));
    expect(&r, CHAIN, LW_VERIFIED, 0);
    expect(&r, SIGNATURES, LW_FAILED, 13);
    log_fini(&honest);
    log_fini(&forged);
}

/* One record replaced by a spelling that parses to the same value, or to none. */
static void other_spellings_are_refused(void **state)
{
    static const char *const data[] = {
        "{\"n\": 1}",
        "{\"n\":1.0}",
        "{\"n\":1,\"n\":1}",
        "{\"n\":1,\"\\u006e\":1}",
        "{\"n\":9007199254740993}",
        "{\"n\":\"\\u0041\"}",
        "{\"n\":[1,2}",
        "",
    };

    (void)state;
    for (size_t i = 0; i < sizeof(data) / sizeof(*data); i++) {
        struct lw_buf bad;
        struct log l;
        struct lw_str line;
        size_t at;
        struct result r;

        sample(&l);
        lw_buf_init(&bad, 1 << 20);
        line = nth(lw_buf_str(&l.text), 1);
        at = lw_str_find(line, LW_STR("{\"n\":1}"), 0);
        lw_buf_add(&bad, l.text.p, (size_t)(line.p - l.text.p) + at);
        lw_buf_addz(&bad, data[i]);
        lw_buf_add(&bad, line.p + at + 7, l.text.n - (size_t)(line.p - l.text.p) - at - 7);
        r = verify(lw_buf_str(&bad));
        expect(&r, FORMAT, LW_FAILED, 1);
        expect(&r, CHAIN, LW_FAILED, 1);
        expect(&r, SIGNATURES, LW_FAILED, 1);
        assert_string_equal(r.p[FORMAT].where, "log:2");
        assert_int_equal(r.p[FORMAT].failures, 1);
        assert_int_equal(r.p[SIGNATURES].failures, 2);
        lw_buf_fini(&bad);
        log_fini(&l);
    }
}

static void data_have_a_shape_per_phase(void **state)
{
    static const struct {
        enum lw_phase phase;
        const char *data;
    } bad[] = {
        {LW_PHASE_DECISION, "{}"},
        {LW_PHASE_DECISION, "{\"verdict\":\"maybe\"}"},
        {LW_PHASE_DECISION, "{\"verdict\":true}"},
        {LW_PHASE_OUTCOME, "{}"},
        {LW_PHASE_OUTCOME, "{\"decision\":3}"},
        {LW_PHASE_CHECKPOINT, "{}"},
        {LW_PHASE_CHECKPOINT, "{\"note\":1,\"root\":\"\",\"size\":1}"},
        {LW_PHASE_GENESIS, "{}"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
        struct log l;
        struct result r;

        log_init(&l);
        add(&l, LW_PHASE_GENESIS, "{}");
        add(&l, bad[i].phase, bad[i].data);
        r = verify(lw_buf_str(&l.text));
        expect(&r, FORMAT, LW_FAILED, 1);
        log_fini(&l);
    }
    {
        struct log l;
        struct result r;

        log_init(&l);
        add(&l, LW_PHASE_CONFIG, "{}");
        r = verify(lw_buf_str(&l.text));
        expect(&r, FORMAT, LW_FAILED, 0);
        log_fini(&l);
    }
}

static void outcomes_need_their_decision(void **state)
{
    struct log l;
    struct result r;
    uint64_t a;

    (void)state;
    log_init(&l);
    add(&l, LW_PHASE_GENESIS, "{}");
    outcome(&l, 0); /* no decision */
    r = verify(lw_buf_str(&l.text));
    expect(&r, PAIRING, LW_FAILED, 1);
    log_fini(&l);

    log_init(&l);
    add(&l, LW_PHASE_GENESIS, "{}");
    outcome(&l, 2); /* not yet decided */
    add(&l, LW_PHASE_DECISION, "{\"verdict\":\"allow\"}");
    r = verify(lw_buf_str(&l.text));
    expect(&r, PAIRING, LW_FAILED, 1);
    log_fini(&l);

    log_init(&l);
    add(&l, LW_PHASE_GENESIS, "{}");
    a = add(&l, LW_PHASE_DECISION, "{\"verdict\":\"deny\"}");
    outcome(&l, a); /* denied, and yet something happened */
    r = verify(lw_buf_str(&l.text));
    expect(&r, PAIRING, LW_FAILED, 2);
    log_fini(&l);

    log_init(&l);
    add(&l, LW_PHASE_GENESIS, "{}");
    a = add(&l, LW_PHASE_DECISION, "{\"verdict\":\"require_approval\"}");
    outcome(&l, a);
    outcome(&l, a); /* twice */
    r = verify(lw_buf_str(&l.text));
    expect(&r, PAIRING, LW_FAILED, 3);
    log_fini(&l);

    log_init(&l);
    add(&l, LW_PHASE_GENESIS, "{}");
    add(&l, LW_PHASE_DECISION, "{\"verdict\":\"allow\"}");
    add(&l, LW_PHASE_OUTCOME, "{\"decision\":\"76543210-1\"}"); /* another chain's */
    r = verify(lw_buf_str(&l.text));
    expect(&r, PAIRING, LW_FAILED, 2);
    log_fini(&l);
}

/* ---- approvals ---- */

struct approval {
    const char *ask; /* the call, and what is demanded */
    const char *answers[4];
    const char *decision; /* its members about the call, before and behind "request" */
    const char *rest;
};

/* quorum 2 of users bob, carol and dave, not alice, whose agent asks */
#define ASK                                                                                        \
    "{\"args\":{\"bytes\":2,\"digest\":\"sha256:aa\",\"exact\":\"sha256:bb\"},\"method\":"         \
    "\"tools/call\",\"name\":\"pay\",\"policy\":\"sha256:cc\",\"server\":\"bank\",\"terms\":{"     \
    "\"demands\":[{\"groups\":[\"board\"],\"quorum\":2,\"users\":[\"bob\",\"carol\",\"alice\"]}]," \
    "\"requester\":\"default\",\"verified\":true},\"user\":\"alice\",\"view\":\"v\"}"
#define CALL                                                                                       \
    "\"args\":{\"bytes\":2,\"digest\":\"sha256:aa\"},\"method\":\"tools/call\",\"name\":\"pay\","  \
    "\"policy\":\"sha256:cc\",\"reason\":\"allowed\","
#define REST(server, user)                                                                         \
    "\"server\":\"" server "\",\"user\":\"" user "\",\"verdict\":\"allow\",\"view\":\"v\"}"
#define YES(by) "\"by\":\"" by "\",\"verified\":true}"

static struct lw_str digest_text(struct lw_str of, char out[LW_DIGEST_TEXT_BUF])
{
    struct lw_digest d = lw_sha256(of);

    return lw_digest_text(&d, out);
}

static void put_ask(struct log *l, const char *ask, const char *nonce, char request[80],
                    char binding[80])
{
    char time[LW_TIME_TEXT_BUF];
    char data[2048];

    digest_text(lw_strz(ask), request);
    snprintf(data, sizeof(data), "{\"nonce\":\"%s\",\"request\":\"%s\"}", nonce, request);
    digest_text(lw_strz(data), binding);
    snprintf(
        data, sizeof(data),
        "{\"ask\":%s,\"binding\":\"%s\",\"expires\":\"%s\",\"nonce\":\"%s\",\"request\":\"%s\"}",
        ask, binding, lw_time_text(l->now + 1000, time).p, nonce, request);
    add(l, LW_PHASE_ASK, data);
}

/* genesis, ask 1, its answers, the decision that uses it, its outcome */
static struct result approved(const struct approval *a, bool twice, int64_t later)
{
    char request[80], binding[80], data[2048];
    struct result r;
    uint64_t seq;
    struct log l;

    log_init(&l);
    add(&l, LW_PHASE_GENESIS, "{}");
    put_ask(&l, a->ask, "000102030405060708090a0b0c0d0e0f", request, binding);
    for (size_t i = 0; i < 4 && a->answers[i]; i++) {
        snprintf(data, sizeof(data),
                 "{\"answer\":\"%s\",\"ask\":\"01234567-1\",\"binding\":\"%s\",%s",
                 a->answers[i][0] == '!' ? "deny" : "approve", binding,
                 a->answers[i] + (a->answers[i][0] == '!'));
        add(&l, LW_PHASE_ANSWER, data);
    }
    l.now += later;
    for (int i = 0; i < 1 + twice; i++) {
        snprintf(data, sizeof(data), "{\"approval\":\"01234567-1\",%s\"request\":\"%s\",%s",
                 a->decision, request, a->rest);
        seq = add(&l, LW_PHASE_DECISION, data);
        outcome(&l, seq);
    }
    checkpoint(&l);
    r = verify(lw_buf_str(&l.text));
    log_fini(&l);
    return r;
}

static void an_approval_is_used_once_and_rightly(void **state)
{
    const struct approval good = {ASK, {YES("bob@a"), YES("carol@b")}, CALL, REST("bank", "alice")};
    struct approval v[9];
    struct result r;

    (void)state;
    r = approved(&good, false, 0);
    expect(&r, PAIRING, LW_VERIFIED, 0);
    assert_non_null(strstr(r.p[PAIRING].text, "1 approvals, each used once"));
    r = approved(&good, true, 0);
    expect(&r, PAIRING, LW_FAILED, 6);
    r = approved(&good, false, 1000); /* over */
    expect(&r, PAIRING, LW_FAILED, 4);
    for (size_t i = 0; i < 9; i++)
        v[i] = good;
    v[0].answers[1] = NULL;                                     /* one of two */
    v[1].answers[1] = YES("bob@b");                             /* the same human twice */
    v[2].answers[1] = YES("alice@b");                           /* who asks */
    v[3].answers[1] = "\"by\":\"carol@b\",\"verified\":false}"; /* asserted */
    v[4].answers[1] = YES("mallory@b");                         /* nobody named them */
    v[5].answers[2] = "!" YES("dave@b");                        /* a no behind it */
    v[6].rest = REST("shop", "alice");                          /* another server */
    v[7].rest = REST("bank", "eve");                            /* another user */
    v[8].decision =
        "\"args\":{\"bytes\":2,\"digest\":\"sha256:ab\"},\"method\":\"tools/call\",\"name\":"
        "\"pay\",\"policy\":\"sha256:cc\",\"reason\":\"allowed\",";
    for (size_t i = 0; i < 9; i++) {
        r = approved(&v[i], false, 0);
        expect(&r, PAIRING, LW_FAILED, i == 0 ? 3 : i == 5 ? 5 : 4);
    }
    /* A group, and the loud role, are enough. */
    v[0].answers[1] = "\"by\":\"erin@b\",\"groups\":[\"board\"],\"verified\":true}";
    r = approved(&v[0], false, 0);
    expect(&r, PAIRING, LW_VERIFIED, 0);
    v[0].answers[0] = "\"break_glass\":true,\"by\":\"root@b\",\"verified\":true}";
    v[0].answers[1] = NULL;
    r = approved(&v[0], false, 0);
    expect(&r, PAIRING, LW_VERIFIED, 0);
}

static void asks_are_bound_to_what_they_name(void **state)
{
    struct result r;
    struct log l;

    (void)state;
    log_init(&l);
    add(&l, LW_PHASE_GENESIS, "{}");
    add(&l, LW_PHASE_ASK,
        "{\"ask\":{},\"binding\":\"sha256:00\",\"expires\":\"2027-01-01T00:00:00.000Z\",\"nonce\":"
        "\"00\","
        "\"request\":\"sha256:00\"}");
    r = verify(lw_buf_str(&l.text));
    expect(&r, PAIRING, LW_FAILED, 1);
    log_fini(&l);

    log_init(&l); /* an approval that nobody was asked for */
    add(&l, LW_PHASE_GENESIS, "{}");
    add(&l, LW_PHASE_DECISION, "{\"approval\":\"01234567-0\",\"verdict\":\"allow\"}");
    r = verify(lw_buf_str(&l.text));
    expect(&r, PAIRING, LW_FAILED, 1);
    log_fini(&l);
}

static void an_outcome_may_bind_the_bytes_of_its_decision(void **state)
{
    char data[256];
    char text[LW_DIGEST_TEXT_BUF];
    struct lw_digest d;
    struct log l;
    struct result r;

    (void)state;
    for (int right = 0; right < 2; right++) {
        log_init(&l);
        add(&l, LW_PHASE_GENESIS, "{}");
        add(&l, LW_PHASE_DECISION, "{\"verdict\":\"allow\"}");
        d = l.chain.prev;
        d.b[0] ^= right ? 0 : 1;
        snprintf(data, sizeof(data), "{\"decision\":\"01234567-1\",\"decision_digest\":\"%s\"}",
                 lw_digest_text(&d, text).p);
        add(&l, LW_PHASE_OUTCOME, data);
        r = verify(lw_buf_str(&l.text));
        expect(&r, PAIRING, right ? LW_VERIFIED : LW_FAILED, 2);
        log_fini(&l);
    }
}

static void open_decisions_are_followed_up_to_a_bound(void **state)
{
    struct log l;
    struct result r;

    (void)state;
    for (int more = 0; more < 2; more++) {
        log_init(&l);
        add(&l, LW_PHASE_GENESIS, "{}");
        for (int i = 0; i < 16384 + more; i++)
            add(&l, LW_PHASE_DECISION, "{\"verdict\":\"allow\"}");
        for (int i = 0; i < 16384 + more; i++)
            outcome(&l, (uint64_t)i + 1);
        r = verify(lw_buf_str(&l.text));
        expect(&r, PAIRING, more ? LW_NOT_ESTABLISHED : LW_VERIFIED, 0);
        log_fini(&l);
    }
}

static void a_gap_record_is_told(void **state)
{
    struct log l;
    struct result r;

    (void)state;
    log_init(&l);
    add(&l, LW_PHASE_GENESIS, "{}");
    add(&l, LW_PHASE_GAP, "{\"bytes\":100}");
    r = verify(lw_buf_str(&l.text));
    expect(&r, CHAIN, LW_VERIFIED, 0);
    assert_non_null(strstr(r.p[CHAIN].text, "1 gap record"));
    log_fini(&l);
}

static void a_spliced_chain_is_named(void **state)
{
    struct log l;
    struct log other;
    struct lw_buf text;
    struct result r;

    (void)state;
    sample(&l);
    log_init(&other);
    memcpy(other.chain.id, "fedcba9876543210fedcba9876543210", LW_CHAIN_ID_TEXT);
    for (int i = 0; i < 14; i++)
        add(&other, i == 0 ? LW_PHASE_GENESIS : LW_PHASE_CONFIG, "{}");
    lw_buf_init(&text, 1 << 20);
    for (size_t i = 0; i < 14; i++)
        lw_buf_adds(&text, nth(i == 6 ? lw_buf_str(&other.text) : lw_buf_str(&l.text), i));
    r = verify(lw_buf_str(&text));
    expect(&r, FORMAT, LW_VERIFIED, 0);
    expect(&r, CHAIN, LW_FAILED, 6);
    expect(&r, SIGNATURES, LW_FAILED, 6);
    lw_buf_fini(&text);
    log_fini(&l);
    log_fini(&other);
}

/* Puts another digit for the byte of a record that follows `before`. */
static void change(struct log *l, size_t record, const char *before)
{
    struct lw_str line = nth(lw_buf_str(&l->text), record);
    size_t at = lw_str_find(line, lw_strz(before), 0);
    char *p;

    assert_true(at != (size_t)-1);
    p = &l->text.p[(size_t)(line.p - l->text.p) + at + strlen(before)];
    *p = *p == '0' ? '1' : '0';
}

static void one_change_is_one_failure_of_the_chain(void **state)
{
    static const struct {
        size_t record;
        const char *place;
    } cases[] = {{7, "\"prev\":\"sha256:"},
                 {7, "\"ts\":\"202"},
                 {5, "\"prev\":\"sha256:"}, /* a checkpoint */
                 {5, "\"ts\":\"202"},
                 {13, "\"prev\":\"sha256:"}};

    (void)state;
    for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
        struct log l;
        struct result r;

        sample(&l);
        change(&l, cases[i].record, cases[i].place);
        r = verify(lw_buf_str(&l.text));
        expect(&r, FORMAT, LW_VERIFIED, 0);
        expect(&r, CHAIN, LW_FAILED, cases[i].record);
        assert_int_equal(r.p[CHAIN].failures, 1);
        log_fini(&l);
    }
}

/* Nothing follows that could tell link from record, but a verified checkpoint needs no telling. */
static void the_link_of_an_unsigned_record_is_told_apart(void **state)
{
    struct log l;
    struct result r;

    (void)state;
    sample(&l);
    add(&l, LW_PHASE_CONFIG, "{}");
    change(&l, 14, "\"prev\":\"sha256:");
    r = verify(lw_buf_str(&l.text));
    expect(&r, CHAIN, LW_FAILED, 14);
    expect(&r, SIGNATURES, LW_VERIFIED, 0);
    log_fini(&l);
}

static void of_two_damaged_records_the_first_is_named(void **state)
{
    struct log l;
    struct result r;

    (void)state;
    sample(&l);
    change(&l, 6, "\"ts\":\"202");
    change(&l, 8, "{\"chai");
    r = verify(lw_buf_str(&l.text));
    expect(&r, FORMAT, LW_FAILED, 8);
    expect(&r, CHAIN, LW_FAILED, 6);
    assert_int_equal(r.p[CHAIN].failures, 2);
    log_fini(&l);

    /* The second is the link of a checkpoint, whose root can no longer tell. */
    sample(&l);
    add(&l, LW_PHASE_CONFIG, "{}");
    change(&l, 6, "\"ts\":\"202");
    change(&l, 13, "\"prev\":\"sha256:");
    r = verify(lw_buf_str(&l.text));
    expect(&r, CHAIN, LW_FAILED, 6);
    assert_int_equal(r.p[CHAIN].failures, 2);
    log_fini(&l);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_whole_log_verifies),
        cmocka_unit_test(nothing_establishes_nothing),
        cmocka_unit_test(every_changed_byte_is_found_and_named),
        cmocka_unit_test(dropped_and_moved_records_are_named),
        cmocka_unit_test(a_dropped_tail_needs_a_witness),
        cmocka_unit_test(a_witness_must_be_signed),
        cmocka_unit_test(keys_come_from_outside),
        cmocka_unit_test(a_forked_checkpoint_is_found),
        cmocka_unit_test(a_rewritten_log_is_found_by_its_checkpoint),
        cmocka_unit_test(other_spellings_are_refused),
        cmocka_unit_test(data_have_a_shape_per_phase),
        cmocka_unit_test(outcomes_need_their_decision),
        cmocka_unit_test(an_approval_is_used_once_and_rightly),
        cmocka_unit_test(asks_are_bound_to_what_they_name),
        cmocka_unit_test(an_outcome_may_bind_the_bytes_of_its_decision),
        cmocka_unit_test(open_decisions_are_followed_up_to_a_bound),
        cmocka_unit_test(a_gap_record_is_told),
        cmocka_unit_test(a_spliced_chain_is_named),
        cmocka_unit_test(one_change_is_one_failure_of_the_chain),
        cmocka_unit_test(the_link_of_an_unsigned_record_is_told_apart),
        cmocka_unit_test(of_two_damaged_records_the_first_is_named),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
