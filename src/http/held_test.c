/* What all connections together hold of their requests: bounded, given back, and no more than it
 * must be while an exchange lasts. */
#include "src/http/http_kit.h"

#include <sys/socket.h>
#include <unistd.h>

#include "src/http/conn.h"

#define MIB        ((size_t)1 << 20)
#define CLIENTS    8
#define BODY       (900 * 1024)
#define SMALL_ECHO "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nsmall"

/* As much of `n` bytes as the peer takes before it answers or closes. */
static void pour(struct kit *k, int fd, size_t n)
{
    static const char zeros[65536];
    char one;

    while (n > 0) {
        ssize_t sent =
            send(fd, zeros, n < sizeof(zeros) ? n : sizeof(zeros), MSG_NOSIGNAL | MSG_DONTWAIT);

        if (sent > 0)
            n -= (size_t)sent;
        uv_run(&k->loop, UV_RUN_NOWAIT);
        if (recv(fd, &one, 1, MSG_PEEK | MSG_DONTWAIT) > 0)
            return;
    }
}

static void begin(struct kit *k, int fd)
{
    char head[128];

    snprintf(head, sizeof(head), "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n",
             BODY);
    kit_say(k, fd, head);
    pour(k, fd, BODY - 1); /* the last byte never comes */
}

/* Clients that send nearly all of a big body each, and wait. RFC 9110 15.6.4: 503. */
static void test_total(void **state)
{
    struct lw_http_limits l = lw_http_default_limits;
    int fds[CLIENTS];
    unsigned refused = 0;
    char got[4096];
    struct kit k;
    int fd;

    (void)state;
    l.body = MIB;
    l.total = 4 * MIB;
    kit_open(&k, &l, NULL, NULL);
    for (int i = 0; i < CLIENTS; i++) {
        fds[i] = kit_raw(&k);
        begin(&k, fds[i]);
        kit_run(&k, 20);
        assert_true(k.server->held <= l.total);
    }
    for (int i = 0; i < CLIENTS; i++) {
        if (recv(fds[i], got, 13, MSG_PEEK | MSG_DONTWAIT) == 13) {
            assert_int_equal(strncmp(got, "HTTP/1.1 503 ", 13), 0);
            refused++;
        }
    }
    /* 4 MiB hold three buffers that grew to 1 MiB and a little, and not eight. */
    assert_in_range(refused, CLIENTS - 4, CLIENTS - 3);
    /* What needs no more than its first buffer is served all the while. */
    fd = kit_raw(&k);
    kit_say(&k, fd, SMALL_ECHO);
    assert_true(kit_recv(&k, fd, got, sizeof(got), "small"));
    close(fd);
    for (int i = 0; i < CLIENTS; i++)
        close(fds[i]);
    KIT_UNTIL(&k, k.server->count == 0);
    assert_int_equal(k.server->held, 0);
    fd = kit_raw(&k);
    begin(&k, fd);
    kit_say(&k, fd, "x");
    assert_true(kit_recv(&k, fd, got, sizeof(got), "HTTP/1.1 200 "));
    close(fd);
    kit_close(&k);
}

static void hold_and_forget(struct kit *k, struct lw_http_exchange *x)
{
    if (!lw_str_eqz(lw_http_path(x), "/hold")) {
        lw_http_respond(x, 200, NULL, 0, lw_http_body(x));
        lw_http_forget_request(x); /* too late, and harmless */
        return;
    }
    assert_int_equal(lw_http_body(x).n, BODY);
    k->held[k->held_n++] = x;
    lw_http_forget_request(x);
    assert_int_equal(lw_http_body(x).n, 0);
    assert_null(lw_http_header(x, "host").p);
}

/* An exchange that lasts holds no body, keeps its place, and what was pipelined is not lost. */
static void test_forget(void **state)
{
    static char request[BODY + 256];
    struct kit k;
    char got[4096];
    size_t n;
    int fd;

    (void)state;
    kit_open(&k, NULL, NULL, NULL);
    k.on_request = hold_and_forget;
    n = (size_t)snprintf(request, sizeof(request),
                         "POST /hold HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n", BODY);
    memset(request + n, 'x', BODY);
    memcpy(request + n + BODY, SMALL_ECHO, sizeof(SMALL_ECHO) - 1);
    fd = kit_raw(&k);
    kit_send(&k, fd, request, n + BODY + sizeof(SMALL_ECHO) - 1);
    KIT_UNTIL(&k, k.held_n == 1);
    kit_run(&k, 20);
    assert_int_equal(k.server->held, 0);
    lw_http_respond(k.held[0], 200, NULL, 0, LW_STR("first"));
    assert_true(kit_recv(&k, fd, got, sizeof(got), "small"));
    assert_non_null(strstr(got, "first"));
    close(fd);

    fd = kit_raw(&k);
    kit_send(&k, fd, request, n + BODY);
    KIT_UNTIL(&k, k.held_n == 2);
    close(fd); /* a client that leaves is still noticed */
    KIT_UNTIL(&k, k.gone == 1);
    kit_close(&k);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_total),
        cmocka_unit_test(test_forget),
    };

    return cmocka_run_group_tests_name("http_held", tests, NULL, NULL);
}
