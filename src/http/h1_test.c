/* Framing of HTTP/1.1, by rows of a table: bytes, the answer that RFC 9110/9112 or our stricter
 * rule wants, and why. Each row runs whole, byte by byte, and cut in two at every place. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "src/http/h1.h"
#include "src/http/h1_cases.h"

#define FIELDS     H1_CASES_FIELDS
#define HEAD_MAX   1024
#define CHUNK_LINE H1_CASES_CHUNK_LINE

struct outcome {
    bool bad;
    unsigned status;
    unsigned messages; /* ended */
    unsigned heads;
    size_t body_n;
    char body[4096];
    bool busy;
    enum lw_h1_event eof;
};

static void note(struct outcome *o, struct lw_str piece)
{
    assert_true(o->body_n + piece.n < sizeof(o->body));
    memcpy(o->body + o->body_n, piece.p, piece.n);
    o->body_n += piece.n;
    o->body[o->body_n] = 0;
}

/* Gives `n` bytes: the first `cut`, then `step` at a time. A copy of exactly what is given so far,
 * so that a sanitizer sees each byte read too far. */
static void drive(enum lw_h1_kind kind, const char *bytes, size_t n, size_t cut, size_t step,
                  struct outcome *o)
{
    struct lw_h1_field fields[FIELDS];
    struct lw_h1 h;
    size_t have = cut < n ? cut : n;
    size_t at = 0;

    memset(o, 0, sizeof(*o));
    lw_h1_init(&h, kind, (struct lw_h1_limits){HEAD_MAX, CHUNK_LINE}, fields, FIELDS);
    for (;;) {
        size_t used = 0;
        struct lw_str piece = {0};
        char *copy = malloc(have - at + 1);
        enum lw_h1_event e;

        assert_non_null(copy);
        memcpy(copy, bytes + at, have - at);
        copy = realloc(copy, have - at ? have - at : 1);
        e = lw_h1_next(&h, lw_str(copy, have - at), &used, &piece);
        if (e == LW_H1_BODY)
            note(o, piece);
        free(copy);
        assert_true(used <= have - at);
        at += used;
        if (e == LW_H1_BAD) {
            o->bad = true;
            o->status = h.status;
            assert_non_null(h.reason);
            assert_int_equal(lw_h1_next(&h, lw_str("GET", 3), &used, &piece), LW_H1_BAD);
            return;
        }
        if (e == LW_H1_HEAD)
            o->heads++;
        if (e == LW_H1_END) {
            o->messages++;
            lw_h1_reset(&h);
        }
        if (e == LW_H1_MORE) {
            if (have == n)
                break;
            have = have + step < n ? have + step : n;
        }
    }
    o->busy = lw_h1_busy(&h);
    o->eof = lw_h1_eof(&h);
}

static void check(const struct h1_case *r, enum lw_h1_kind kind, size_t cut, size_t step)
{
    struct outcome o;

    drive(kind, r->bytes, r->n, cut, step, &o);
    if (o.bad != (r->status != 0) || o.status != r->status || o.messages != r->messages ||
        strcmp(o.body, r->body) != 0 || (!o.bad && o.busy))
        fail_msg("%s (cut %zu, step %zu): %s %u, %u messages, body \"%s\"", r->name, cut, step,
                 o.bad ? "refused" : "taken", o.status, o.messages, o.body);
}

static void check_all(const struct h1_case *rows, size_t count, enum lw_h1_kind kind)
{
    for (size_t i = 0; i < count; i++) {
        check(&rows[i], kind, rows[i].n, 1);
        check(&rows[i], kind, 1, 1);
        for (size_t cut = 1; cut < rows[i].n; cut++)
            check(&rows[i], kind, cut, rows[i].n);
    }
}

static void test_requests(void **state)
{
    (void)state;
    check_all(h1_requests, H1_COUNT(h1_requests), LW_H1_REQUEST);
}

static void test_responses(void **state)
{
    (void)state;
    check_all(h1_responses, H1_COUNT(h1_responses), LW_H1_RESPONSE);
}

/* Runs one head and leaves what h1 says of it. */
static enum lw_h1_event head_of(struct lw_h1 *h, enum lw_h1_kind kind, struct lw_h1_field *fields,
                                const char *head, bool to_head)
{
    struct lw_str piece = {0};
    size_t used = 0;

    lw_h1_init(h, kind, (struct lw_h1_limits){HEAD_MAX, CHUNK_LINE}, fields, FIELDS);
    h->to_head = to_head;
    return lw_h1_next(h, lw_strz(head), &used, &piece);
}

static void assert_span(const char *head, struct lw_h1_span s, const char *wanted)
{
    struct lw_str got = lw_h1_str(head, s);

    if (!lw_str_eqz(got, wanted))
        fail_msg("\"%.*s\" is not \"%s\"", LW_FMT(got), wanted);
}

static void test_fields(void **state)
{
    static const char head[] = "POST /a?b HTTP/1.1\r\nHost: a\r\nX-One:  \tone two \t\r\n"
                               "Empty:\r\nContent-Length: 12\r\nY:z\r\n\r\n";
    struct lw_h1_field f[FIELDS];
    struct lw_h1 h;

    (void)state;
    assert_int_equal(head_of(&h, LW_H1_REQUEST, f, head, false), LW_H1_HEAD);
    assert_span(head, h.method, "POST");
    assert_span(head, h.target, "/a?b");
    assert_int_equal(h.field_count, 5);
    assert_span(head, f[1].name, "X-One");
    assert_span(head, f[1].value, "one two");
    assert_span(head, f[2].name, "Empty");
    assert_span(head, f[2].value, "");
    assert_span(head, f[4].name, "Y");
    assert_span(head, f[4].value, "z");
    assert_int_equal(h.length, 12);
    assert_int_equal(h.head_n, sizeof(head) - 1);
}

/* RFC 9112 9.3: who keeps the connection. HTTP/1.0 clients get it closed whatever they ask. */
static void test_keep_alive(void **state)
{
    static const struct {
        enum lw_h1_kind kind;
        const char *head;
        bool keep;
    } rows[] = {
        {LW_H1_REQUEST, "GET / HTTP/1.1\r\nHost: a\r\n\r\n", true},
        {LW_H1_REQUEST, "GET / HTTP/1.1\r\nHost: a\r\nConnection: x, Close\r\n\r\n", false},
        {LW_H1_REQUEST, "GET / HTTP/1.1\r\nHost: a\r\nConnection: closed\r\n\r\n", true},
        {LW_H1_REQUEST, "GET / HTTP/1.0\r\nHost: a\r\n\r\n", false},
        {LW_H1_REQUEST, "GET / HTTP/1.0\r\nHost: a\r\nConnection: keep-alive\r\n\r\n", false},
        {LW_H1_RESPONSE, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", true},
        {LW_H1_RESPONSE, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
         false},
        {LW_H1_RESPONSE, "HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n", false},
        {LW_H1_RESPONSE, "HTTP/1.0 200 OK\r\nContent-Length: 0\r\nConnection: keep-alive\r\n\r\n",
         true},
        {LW_H1_RESPONSE, "HTTP/1.1 200 OK\r\n\r\n", false},
    };
    struct lw_h1_field f[FIELDS];
    struct lw_h1 h;

    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        assert_int_equal(head_of(&h, rows[i].kind, f, rows[i].head, false), LW_H1_HEAD);
        if (h.keep_alive != rows[i].keep)
            fail_msg("row %zu", i);
    }
}

/* RFC 9112 6.3 (1): a response to HEAD has no body whatever its length says. */
static void test_head_method(void **state)
{
    static const char head[] = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n";
    static const char chunked[] = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    struct lw_h1_field f[FIELDS];
    struct lw_str piece;
    struct lw_h1 h;
    size_t used;

    (void)state;
    assert_int_equal(head_of(&h, LW_H1_RESPONSE, f, head, true), LW_H1_HEAD);
    assert_int_equal(lw_h1_next(&h, LW_STR_NONE, &used, &piece), LW_H1_END);
    assert_int_equal(head_of(&h, LW_H1_RESPONSE, f, chunked, true), LW_H1_HEAD);
    assert_int_equal(lw_h1_next(&h, LW_STR_NONE, &used, &piece), LW_H1_END);
}

static void test_keep_for(void **state)
{
    struct lw_h1_field f[FIELDS];
    struct lw_h1 h;

    (void)state;
    assert_int_equal(head_of(&h, LW_H1_RESPONSE, f,
                             "HTTP/1.1 204 No\r\nKeep-Alive: max=9, timeout=5\r\n\r\n", false),
                     LW_H1_HEAD);
    assert_int_equal(h.keep_for, 5);
    assert_int_equal(head_of(&h, LW_H1_RESPONSE, f,
                             "HTTP/1.1 204 No\r\nKeep-Alive: timeout=99999999999\r\n\r\n", false),
                     LW_H1_HEAD);
    assert_int_equal(h.keep_for, 0);
}

/* A body without length ends with the connection; any other message is cut off by it. */
static void test_eof(void **state)
{
    static const struct {
        enum lw_h1_kind kind;
        const char *bytes;
        bool whole;
        const char *body;
    } rows[] = {
        {LW_H1_REQUEST, "", true, ""},
        {LW_H1_REQUEST, "GET / HTTP/1.1\r\nHost", false, ""},
        {LW_H1_REQUEST, POST "Content-Length: 5\r\n\r\nhell", false, "hell"},
        {LW_H1_REQUEST, CHUNKED "2\r\nab\r\n0\r\n", false, "ab"},
        {LW_H1_RESPONSE, "HTTP/1.1 200 OK\r\n\r\nhello", true, "hello"},
        {LW_H1_RESPONSE, "HTTP/1.0 200 OK\r\n\r\n", true, ""},
        {LW_H1_RESPONSE, "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nhello", false, "hello"},
        {LW_H1_RESPONSE, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n",
         false, "hello"},
    };
    struct outcome o;

    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        drive(rows[i].kind, rows[i].bytes, strlen(rows[i].bytes), 1, 1, &o);
        assert_false(o.bad);
        assert_string_equal(o.body, rows[i].body);
        if ((o.eof == LW_H1_END) != rows[i].whole)
            fail_msg("row %zu", i);
    }
}

/* A request line that goes on for ever is 414, headers that do are 431; one byte less passes. */
static void test_head_limit(void **state)
{
    static const char host[] = " HTTP/1.1\r\nHost: a\r\n\r\n";
    char bytes[HEAD_MAX + 1];
    struct outcome o;
    size_t tail = sizeof(host) - 1;

    (void)state;
    memset(bytes, 'a', sizeof(bytes));
    memcpy(bytes, "GET /", 5);
    drive(LW_H1_REQUEST, bytes, HEAD_MAX, HEAD_MAX, 1, &o);
    assert_int_equal(o.status, 414);
    memcpy(bytes + 6, host, tail - 2);
    memcpy(bytes + 6 + tail - 2, "X: ", 3);
    drive(LW_H1_REQUEST, bytes, HEAD_MAX, 100, 100, &o);
    assert_int_equal(o.status, 431);

    memset(bytes, 'a', sizeof(bytes));
    memcpy(bytes, "GET /", 5);
    memcpy(bytes + HEAD_MAX - tail, host, tail);
    drive(LW_H1_REQUEST, bytes, HEAD_MAX, 1, 1, &o);
    assert_false(o.bad);
    assert_int_equal(o.messages, 1);
    memset(bytes, 'a', sizeof(bytes));
    memcpy(bytes, "GET /", 5);
    memcpy(bytes + HEAD_MAX + 1 - tail, host, tail);
    drive(LW_H1_REQUEST, bytes, HEAD_MAX + 1, HEAD_MAX + 1, 1, &o);
    assert_true(o.bad);
}

/* Extensions count over the whole message, or many short ones would pass. */
static void test_extension_limit(void **state)
{
    char bytes[2048] = CHUNKED;
    struct outcome o;

    (void)state;
    for (size_t i = 0; i < CHUNK_LINE; i++)
        strcat(bytes, "1;x\r\na\r\n");
    drive(LW_H1_REQUEST, bytes, strlen(bytes), 9, 9, &o);
    assert_false(o.bad);
    assert_int_equal(o.body_n, CHUNK_LINE);
    strcat(bytes, "1;x\r\na\r\n");
    drive(LW_H1_REQUEST, bytes, strlen(bytes), 9, 9, &o);
    assert_true(o.bad);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_requests),
        cmocka_unit_test(test_responses),
        cmocka_unit_test(test_fields),
        cmocka_unit_test(test_keep_alive),
        cmocka_unit_test(test_head_method),
        cmocka_unit_test(test_keep_for),
        cmocka_unit_test(test_eof),
        cmocka_unit_test(test_head_limit),
        cmocka_unit_test(test_extension_limit),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
