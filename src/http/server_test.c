/* The server against raw sockets and against our own client, in one loop. */
#include "src/http/http_kit.h"

#include <errno.h>
#include <sys/socket.h>
#include <unistd.h>

static struct lw_http_limits limits_with(void)
{
    return lw_http_default_limits;
}

static unsigned count(const char *text, const char *needle)
{
    unsigned n = 0;

    while ((text = strstr(text, needle)) != NULL) {
        n++;
        text += strlen(needle);
    }
    return n;
}

/* A whole exchange on one socket, and the bytes of the answer: status line, headers, body. */
static void test_whole_answer(void **state)
{
    static const char request[] =
        "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello";
    struct kit k;
    char got[2048];
    int fd;

    (void)state;
    kit_open(&k, NULL, NULL, NULL);
    fd = kit_raw(&k);
    kit_send(&k, fd, request, sizeof(request) - 1);
    assert_true(kit_recv(&k, fd, got, sizeof(got), "hello"));
    assert_int_equal(strncmp(got, "HTTP/1.1 200 OK\r\nDate: ", 23), 0);
    assert_non_null(strstr(got, " GMT\r\n"));
    assert_non_null(strstr(got, "\r\nContent-Length: 5\r\n"));
    assert_null(strstr(got, "Connection:"));
    kit_say(&k, fd, "HEAD /echo HTTP/1.1\r\nHost: x\r\n\r\n");
    assert_true(kit_recv(&k, fd, got, sizeof(got), "\r\n\r\n"));
    assert_int_equal(k.server->count, 1);
    close(fd);
    KIT_UNTIL(&k, k.server->count == 0);
    kit_close(&k);
}

/* RFC 9110 9.3.2: HEAD gets the headers of GET and no body, or the next response is misread. */
static void test_head_has_no_body(void **state)
{
    static const char two[] = "HEAD /big?700 HTTP/1.1\r\nHost: x\r\n\r\n"
                              "GET /big?3 HTTP/1.1\r\nHost: x\r\n\r\n";
    struct kit k;
    char got[4096];
    int fd;

    (void)state;
    kit_open(&k, NULL, NULL, NULL);
    fd = kit_raw(&k);
    kit_send(&k, fd, two, sizeof(two) - 1);
    assert_true(kit_recv(&k, fd, got, sizeof(got), "\r\n\r\nabc"));
    assert_non_null(strstr(got, "Content-Length: 700\r\n"));
    assert_null(strstr(got, "abcd"));
    close(fd);
    kit_close(&k);
}

/* Three requests in one packet, the first answered last: answers keep their order. */
static void test_pipelining(void **state)
{
    static const char three[] = "GET /hold HTTP/1.1\r\nHost: x\r\n\r\n"
                                "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\ntwo"
                                "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nthree";
    struct kit k;
    char got[4096];
    int fd;

    (void)state;
    kit_open(&k, NULL, NULL, NULL);
    fd = kit_raw(&k);
    kit_send(&k, fd, three, sizeof(three) - 1);
    KIT_UNTIL(&k, k.held_n == 1);
    kit_run(&k, 30);
    assert_int_equal(k.requests, 1);
    lw_http_respond(k.held[0], 200, NULL, 0, LW_STR("one"));
    assert_int_equal(k.requests, 1); /* not from within lw_http_respond */
    assert_true(kit_recv(&k, fd, got, sizeof(got), "three"));
    assert_true(strstr(got, "\r\n\r\none") < strstr(got, "\r\n\r\ntwo"));
    assert_true(strstr(got, "\r\n\r\ntwo") < strstr(got, "\r\n\r\nthree"));
    assert_int_equal(count(got, "HTTP/1.1 200 OK"), 3);
    close(fd);
    kit_close(&k);
}

/* Each piece is with the reader before the next is written. */
static void test_stream_is_not_buffered(void **state)
{
    static const struct lw_http_header sse[] = {
        {LW_STR_INIT("Content-Type"), LW_STR_INIT("text/event-stream")}};
    struct kit k;
    char got[1024];
    int fd;

    (void)state;
    kit_open(&k, NULL, NULL, NULL);
    fd = kit_raw(&k);
    kit_say(&k, fd, "GET /hold HTTP/1.1\r\nHost: x\r\n\r\n");
    KIT_UNTIL(&k, k.held_n == 1);
    lw_http_stream_begin(k.held[0], 200, sse, 1);
    assert_true(kit_recv(&k, fd, got, sizeof(got), "chunked\r\n\r\n"));
    for (int i = 0; i < 5; i++) {
        char piece[32];
        char wanted[64];

        snprintf(piece, sizeof(piece), "data: %d\n\n", i);
        snprintf(wanted, sizeof(wanted), "9\r\ndata: %d\n\n\r\n", i);
        assert_true(lw_http_stream_write(k.held[0], lw_strz(piece)));
        assert_true(kit_recv(&k, fd, got, sizeof(got), wanted));
        assert_string_equal(got, wanted);
    }
    assert_true(lw_http_stream_write(k.held[0], LW_STR_NONE)); /* would be the last chunk */
    lw_http_stream_end(k.held[0]);
    assert_true(kit_recv(&k, fd, got, sizeof(got), "\r\n\r\n"));
    assert_string_equal(got, "0\r\n\r\n");
    kit_say(&k, fd, "GET /big?2 HTTP/1.1\r\nHost: x\r\n\r\n");
    assert_true(kit_recv(&k, fd, got, sizeof(got), "\r\n\r\nab"));
    close(fd);
    kit_close(&k);
}

/* A reader that stops: the stream is full at write_high, drains when it reads again, and is cut at
 * write_max when its owner writes on. */
static void test_slow_reader(void **state)
{
    struct lw_http_limits l = limits_with();
    static char piece[16 * 1024];
    static char sink[1 << 20];
    struct lw_http_exchange *x;
    struct kit k;
    size_t taken = 0;
    int fd;

    (void)state;
    memset(piece, 'x', sizeof(piece));
    l.write_high = 64 * 1024;
    l.write_max = 256 * 1024;
    kit_open(&k, &l, NULL, NULL);
    fd = kit_raw(&k);
    kit_say(&k, fd, "GET /hold HTTP/1.1\r\nHost: x\r\n\r\n");
    KIT_UNTIL(&k, k.held_n == 1);
    x = k.held[0];
    lw_http_stream_begin(x, 200, NULL, 0);
    while (lw_http_stream_write(x, lw_str(piece, sizeof(piece))))
        assert_true((taken += sizeof(piece)) < (size_t)64 << 20);
    assert_true(lw_wire_queued(&x->conn->wire) > l.write_high);
    assert_true(lw_wire_queued(&x->conn->wire) < l.write_high + sizeof(piece) + 64);
    assert_int_equal(k.drains, 0);
    while (k.drains == 0) {
        (void)!recv(fd, sink, sizeof(sink), 0);
        kit_turn(&k);
    }
    assert_true(lw_wire_queued(&x->conn->wire) <= l.write_high / 2);
    while (k.gone == 0) {
        (void)lw_http_stream_write(x, lw_str(piece, sizeof(piece)));
        assert_true(lw_wire_queued(&x->conn->wire) <= l.write_max + sizeof(piece) + 64);
        if (x->conn->dropped) {
            assert_int_equal(k.gone, 0); /* not from within lw_http_stream_write */
            kit_turn(&k);
        }
    }
    assert_int_equal(k.gone, 1);
    KIT_UNTIL(&k, k.server->count == 0);
    close(fd);
    kit_close(&k);
}

/* A reader that takes nothing at all for write_stall_ms is dropped. */
static void test_stalled_reader(void **state)
{
    struct lw_http_limits l = limits_with();
    static char piece[64 * 1024];
    struct kit k;
    uint64_t began;
    int fd;

    (void)state;
    l.write_stall_ms = 150;
    kit_open(&k, &l, NULL, NULL);
    fd = kit_raw(&k);
    kit_say(&k, fd, "GET /hold HTTP/1.1\r\nHost: x\r\n\r\n");
    KIT_UNTIL(&k, k.held_n == 1);
    lw_http_stream_begin(k.held[0], 200, NULL, 0);
    while (lw_http_stream_write(k.held[0], lw_str(piece, sizeof(piece))))
        ;
    began = kit_now();
    KIT_UNTIL(&k, k.gone == 1);
    assert_true(kit_now() - began >= 100);
    close(fd);
    kit_close(&k);
}

/* A response of many megabytes reaches a slow reader whole: write_max is about streams. */
static void test_big_answer(void **state)
{
    struct kit_reply r = {0};
    struct kit k;

    (void)state;
    kit_open(&k, NULL, NULL, NULL);
    kit_client(&k, NULL, NULL);
    kit_call(&k, &r, "GET", "/big?20000000", LW_STR_NONE, true);
    KIT_UNTIL(&k, kit_done(&r));
    assert_int_equal(r.err, 0);
    assert_int_equal(r.n, 20000000);
    for (size_t i = 0; i < r.n; i += 997)
        assert_int_equal(r.body[i], 'a' + i % 23);
    kit_forget(&r);
    kit_close(&k);
}

static void test_client_leaves(void **state)
{
    struct kit k;
    int a;
    int b;

    (void)state;
    kit_open(&k, NULL, NULL, NULL);
    a = kit_raw(&k);
    kit_say(&k, a, "GET /hold HTTP/1.1\r\nHost: x\r\n\r\n");
    KIT_UNTIL(&k, k.held_n == 1);
    close(a);
    KIT_UNTIL(&k, k.gone == 1);
    b = kit_raw(&k); /* half-closed counts as gone */
    kit_say(&k, b, "GET /hold HTTP/1.1\r\nHost: x\r\n\r\n");
    KIT_UNTIL(&k, k.held_n == 2);
    lw_http_stream_begin(k.held[1], 200, NULL, 0);
    shutdown(b, SHUT_WR);
    KIT_UNTIL(&k, k.gone == 2);
    close(b);
    KIT_UNTIL(&k, k.server->count == 0);
    kit_close(&k);
}

static void test_too_many_connections(void **state)
{
    struct lw_http_limits l = limits_with();
    char got[1024];
    struct kit k;
    int fd[3];

    (void)state;
    l.connections = 2;
    kit_open(&k, &l, NULL, NULL);
    for (int i = 0; i < 3; i++) {
        fd[i] = kit_raw(&k);
        kit_run(&k, 5);
    }
    assert_int_equal(k.server->count, 2);
    assert_false(kit_recv(&k, fd[2], got, sizeof(got), NULL));
    assert_int_equal(strncmp(got, "HTTP/1.1 503 ", 13), 0);
    close(fd[2]);
    close(fd[0]);
    KIT_UNTIL(&k, k.server->count == 1);
    fd[2] = kit_raw(&k);
    kit_say(&k, fd[2], "GET /big?1 HTTP/1.1\r\nHost: x\r\n\r\n");
    assert_true(kit_recv(&k, fd[2], got, sizeof(got), "\r\n\r\na"));
    close(fd[1]);
    close(fd[2]);
    kit_close(&k);
}

/* Slow loris: bytes keep coming, but the head or the body does not end. */
static void test_slow_requests(void **state)
{
    static const struct {
        const char *first;
        const char *drip;
        const char *answer; /* "": closed without a word */
    } rows[] = {
        {"GET / HTTP/1.1\r\n", "X: y\r\n", "HTTP/1.1 408 "},
        {"GET / HT", "T", "HTTP/1.1 408 "},
        {"POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5000\r\n\r\n", "x", "HTTP/1.1 408 "},
        {"POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n", "1\r\nx\r\n",
         "HTTP/1.1 408 "},
        {"", "", ""},
    };
    struct lw_http_limits l = limits_with();
    char got[1024];
    struct kit k;

    (void)state;
    l.head_ms = 120;
    l.body_ms = 120;
    l.idle_ms = 120;
    kit_open(&k, &l, NULL, NULL);
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        int fd = kit_raw(&k);
        uint64_t began = kit_now();
        size_t n = 0;

        kit_send(&k, fd, rows[i].first, strlen(rows[i].first));
        for (;;) {
            ssize_t some = recv(fd, got + n, sizeof(got) - 1 - n, 0);

            if (some >= 0) {
                n += (size_t)some;
                break;
            }
            assert_true(kit_now() - began < 2000);
            (void)!send(fd, rows[i].drip, strlen(rows[i].drip), MSG_NOSIGNAL);
            kit_run(&k, 10);
        }
        got[n] = 0;
        assert_true(kit_now() - began >= 100);
        assert_int_equal(strncmp(got, rows[i].answer, strlen(rows[i].answer)), 0);
        assert_true(n > 0 || rows[i].answer[0] == 0);
        close(fd);
    }
    assert_int_equal(k.requests, 0);
    KIT_UNTIL(&k, k.server->count == 0);
    kit_close(&k);
}

/* A gigabyte announced is refused at once; a gigabyte streamed is cut off at the limit, and the
 * buffer never holds more than it. */
static void test_body_limit(void **state)
{
    static char chunk[64 * 1024 + 16];
    struct lw_http_limits l = limits_with();
    char got[1024];
    struct kit k;
    size_t most = 0;
    size_t sent = 0;
    int fd;

    (void)state;
    l.body = 1 << 20;
    kit_open(&k, &l, NULL, NULL);
    fd = kit_raw(&k);
    kit_say(&k, fd, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1073741824\r\n\r\n");
    assert_false(kit_recv(&k, fd, got, sizeof(got), NULL));
    assert_int_equal(strncmp(got, "HTTP/1.1 413 ", 13), 0);
    close(fd);

    memset(chunk, 'x', sizeof(chunk));
    memcpy(chunk, "10000\r\n", 7);
    memcpy(chunk + 7 + 65536, "\r\n", 2);
    fd = kit_raw(&k);
    kit_say(&k, fd, "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
    while (sent < (size_t)1 << 30) {
        ssize_t n = send(fd, chunk + sent % 65545, 65545 - sent % 65545, MSG_NOSIGNAL);

        if (n < 0 && errno != EAGAIN)
            break;
        sent += n > 0 ? (size_t)n : 0;
        uv_run(&k.loop, UV_RUN_NOWAIT);
        if (k.server->conns && k.server->conns->in_cap > most)
            most = k.server->conns->in_cap;
        if (recv(fd, got, 13, MSG_PEEK) == 13)
            break;
    }
    assert_true(sent > l.body);
    assert_true(most <= l.body + l.head + 4096);
    assert_int_equal(strncmp(got, "HTTP/1.1 413 ", 13), 0);
    assert_int_equal(k.requests, 0);
    close(fd);
    kit_close(&k);
}

/* A client still sending when it is refused: the connection hears it out for a moment, or the reset
 * would cost it the answer; but only for a moment. */
static void test_linger(void **state)
{
    struct kit k;
    char got[1024];
    uint64_t began;
    int fd;

    (void)state;
    kit_open(&k, NULL, NULL, NULL);
    fd = kit_raw(&k);
    kit_say(&k, fd, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1073741824\r\n\r\n");
    assert_true(kit_recv(&k, fd, got, sizeof(got), "takes\n"));
    began = kit_now();
    for (int i = 0; i < 5; i++) {
        assert_int_equal(send(fd, "more", 4, MSG_NOSIGNAL), 4);
        kit_run(&k, 10);
    }
    while (k.server->count > 0) {
        (void)!send(fd, "more", 4, MSG_NOSIGNAL);
        kit_run(&k, 10);
        assert_true(kit_now() - began < 5000);
    }
    close(fd);
    kit_close(&k);
}

/* A body of exactly the limit passes, chunked into single bytes or not. */
static void test_body_at_limit(void **state)
{
    struct lw_http_limits l = limits_with();
    char request[8192] = "POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";
    char got[4096];
    struct kit k;
    int fd;

    (void)state;
    l.body = 1000;
    kit_open(&k, &l, NULL, NULL);
    for (int i = 0; i < 1000; i++)
        strcat(request, "1\r\nx\r\n");
    strcat(request, "0\r\n\r\n");
    fd = kit_raw(&k);
    kit_send(&k, fd, request, strlen(request));
    assert_true(kit_recv(&k, fd, got, sizeof(got), "xxxxxxxx"));
    assert_non_null(strstr(got, "Content-Length: 1000\r\n"));
    close(fd);
    kit_close(&k);
}

static void test_expect_continue(void **state)
{
    struct kit k;
    char got[1024];
    int fd;

    (void)state;
    kit_open(&k, NULL, NULL, NULL);
    fd = kit_raw(&k);
    kit_say(&k, fd,
            "POST /echo HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    assert_true(kit_recv(&k, fd, got, sizeof(got), "\r\n\r\n"));
    assert_string_equal(got, "HTTP/1.1 100 Continue\r\n\r\n");
    kit_say(&k, fd, "ok");
    assert_true(kit_recv(&k, fd, got, sizeof(got), "\r\n\r\nok"));
    close(fd);
    kit_close(&k);
}

/* HTTP/1.0: no chunks and no second request. */
static void test_old_client(void **state)
{
    struct kit k;
    char got[1024];
    int fd;

    (void)state;
    kit_open(&k, NULL, NULL, NULL);
    fd = kit_raw(&k);
    kit_say(&k, fd, "GET /hold HTTP/1.0\r\nHost: x\r\nConnection: keep-alive\r\n\r\n");
    KIT_UNTIL(&k, k.held_n == 1);
    lw_http_stream_begin(k.held[0], 200, NULL, 0);
    lw_http_stream_write(k.held[0], LW_STR("one "));
    lw_http_stream_write(k.held[0], LW_STR("two"));
    lw_http_stream_end(k.held[0]);
    assert_false(kit_recv(&k, fd, got, sizeof(got), NULL));
    assert_non_null(strstr(got, "Connection: close\r\n\r\none two"));
    assert_null(strstr(got, "chunked"));
    close(fd);
    kit_close(&k);
}

/* Headers that would split the response become a bare 500; framing headers are ours. */
static void test_response_headers(void **state)
{
    static const struct lw_http_header split[] = {
        {LW_STR_INIT("X"), LW_STR_INIT("a\r\nSet-Cookie: evil=1")}};
    static const struct lw_http_header name[] = {{LW_STR_INIT("X: a\r\nY"), LW_STR_INIT("b")}};
    static const struct lw_http_header ours[] = {
        {LW_STR_INIT("content-length"), LW_STR_INIT("99")},
        {LW_STR_INIT("Transfer-Encoding"), LW_STR_INIT("gzip")},
        {LW_STR_INIT("CONNECTION"), LW_STR_INIT("close")},
        {LW_STR_INIT("X-Mine"), LW_STR_INIT("yes")}};
    struct kit k;
    char got[2048];
    int fd;

    (void)state;
    kit_open(&k, NULL, NULL, NULL);
    fd = kit_raw(&k);
    for (unsigned i = 0; i < 3; i++) {
        kit_say(&k, fd, "GET /hold HTTP/1.1\r\nHost: x\r\n\r\n");
        KIT_UNTIL(&k, k.held_n == i + 1);
        lw_http_respond(k.held[i], 200,
                        i == 0   ? split
                        : i == 1 ? name
                                 : ours,
                        i == 2 ? 4 : 1, LW_STR("ok"));
        assert_true(kit_recv(&k, fd, got, sizeof(got), "\r\n\r\n"));
        assert_null(strstr(got, "evil"));
        if (i < 2)
            assert_int_equal(strncmp(got, "HTTP/1.1 500 ", 13), 0);
    }
    assert_non_null(strstr(got, "Content-Length: 2\r\n"));
    assert_non_null(strstr(got, "X-Mine: yes\r\n"));
    assert_null(strstr(got, "99"));
    assert_null(strstr(got, "gzip"));
    assert_null(strcasestr(got, "connection"));
    close(fd);
    kit_close(&k);
}

static void test_drain(void **state)
{
    struct kit k;
    char got[1024];
    int idle;
    int busy;

    (void)state;
    kit_open(&k, NULL, NULL, NULL);
    idle = kit_raw(&k);
    busy = kit_raw(&k);
    kit_say(&k, busy, "GET /hold HTTP/1.1\r\nHost: x\r\n\r\n");
    KIT_UNTIL(&k, k.held_n == 1 && k.server->count == 2);
    lw_http_server_drain(k.server);
    assert_false(kit_recv(&k, idle, got, sizeof(got), NULL));
    assert_string_equal(got, "");
    lw_http_respond(k.held[0], 200, NULL, 0, LW_STR("done"));
    assert_false(kit_recv(&k, busy, got, sizeof(got), NULL));
    assert_non_null(strstr(got, "Connection: close\r\n\r\ndone"));
    close(idle);
    close(busy);
    KIT_UNTIL(&k, k.server->count == 0);
    kit_close(&k);
}

static void close_server(struct kit *k, struct lw_http_exchange *x)
{
    (void)x;
    lw_http_server_close(&k->server);
}

/* Closing from within a callback tells the running exchange and touches nothing freed. */
static void test_close_in_callback(void **state)
{
    struct kit k;
    uint16_t port;
    char got[64];
    int fd;
    int other;

    (void)state;
    kit_open(&k, NULL, NULL, NULL);
    port = lw_http_server_port(k.server);
    assert_true(port > 0);
    other = kit_raw(&k);
    kit_say(&k, other, "GET /hold HTTP/1.1\r\nHost: x\r\n\r\n");
    KIT_UNTIL(&k, k.held_n == 1);
    k.on_request = close_server;
    fd = kit_raw(&k);
    kit_say(&k, fd, "GET / HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n");
    KIT_UNTIL(&k, k.server == NULL);
    assert_int_equal(k.gone, 2);
    assert_false(kit_recv(&k, fd, got, sizeof(got), NULL));
    close(fd);
    close(other);
    kit_close(&k);
}

/* A client that sends requests without end and reads nothing is not answered beyond write_high, and
 * what it sends does not pile up here. */
static void test_flood_of_requests(void **state)
{
    static const char request[] = "GET /big?100000 HTTP/1.1\r\nHost: x\r\n\r\n";
    struct lw_http_limits l = limits_with();
    struct lw_conn *c;
    struct kit k;
    unsigned asked;
    uint64_t end;
    int fd;

    (void)state;
    kit_open(&k, &l, NULL, NULL);
    fd = kit_raw(&k);
    end = kit_now() + 400;
    for (asked = 0; kit_now() < end; asked++) {
        (void)!send(fd, request, sizeof(request) - 1, MSG_NOSIGNAL);
        uv_run(&k.loop, UV_RUN_NOWAIT);
    }
    c = k.server->conns;
    assert_non_null(c);
    assert_true(lw_wire_queued(&c->wire) <= l.write_high + 101000);
    assert_true(c->in_cap <= 64 * 1024);
    assert_true(k.requests < asked);
    close(fd);
    kit_close(&k);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_whole_answer),
        cmocka_unit_test(test_head_has_no_body),
        cmocka_unit_test(test_pipelining),
        cmocka_unit_test(test_stream_is_not_buffered),
        cmocka_unit_test(test_slow_reader),
        cmocka_unit_test(test_stalled_reader),
        cmocka_unit_test(test_big_answer),
        cmocka_unit_test(test_client_leaves),
        cmocka_unit_test(test_too_many_connections),
        cmocka_unit_test(test_slow_requests),
        cmocka_unit_test(test_body_limit),
        cmocka_unit_test(test_linger),
        cmocka_unit_test(test_body_at_limit),
        cmocka_unit_test(test_expect_continue),
        cmocka_unit_test(test_old_client),
        cmocka_unit_test(test_response_headers),
        cmocka_unit_test(test_drain),
        cmocka_unit_test(test_close_in_callback),
        cmocka_unit_test(test_flood_of_requests),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
