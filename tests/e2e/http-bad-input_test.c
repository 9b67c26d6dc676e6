/* Every row of the table of bad requests, sent to a listening server over a socket: the answer's
 * status, that the connection closes behind it, and that no handler ever saw the request. What the
 * table wants taken must be answered. */
#include "src/http/http_kit.h"

#include <unistd.h>

#include "src/http/h1_cases.h"

static void answer_all(struct kit *k, struct lw_http_exchange *x)
{
    (void)k;
    lw_http_respond(x, 200, NULL, 0, lw_http_body(x));
}

/* `step` bytes a packet, as far as the kernel allows. */
static void one(struct kit *k, const struct h1_case *row, size_t step)
{
    char got[8192];
    char wanted[32];
    unsigned before = k->requests;
    int fd = kit_raw(k);

    for (size_t at = 0; at < row->n; at += step)
        kit_send(k, fd, row->bytes + at, row->n - at < step ? row->n - at : step);
    if (row->status == 0) {
        KIT_UNTIL(k, k->requests == before + row->messages);
        close(fd);
        return;
    }
    if (kit_recv(k, fd, got, sizeof(got), NULL))
        fail_msg("%s: not closed", row->name);
    snprintf(wanted, sizeof(wanted), "HTTP/1.1 %u ", row->status);
    if (strncmp(got, wanted, strlen(wanted)) != 0)
        fail_msg("%s: wanted %u, got %.40s", row->name, row->status, got);
    if (!strstr(got, "\r\nConnection: close\r\n"))
        fail_msg("%s: the close is not announced", row->name);
    if (strstr(got, "\nHTTP/1.1 "))
        fail_msg("%s: a second answer", row->name);
    assert_int_equal(k->requests, before + row->messages);
    close(fd);
}

static void test_requests(void **state)
{
    struct lw_http_limits l = lw_http_default_limits;
    struct kit k;

    (void)state;
    l.headers = H1_CASES_FIELDS;
    kit_open(&k, &l, NULL, NULL);
    k.on_request = answer_all;
    for (size_t i = 0; i < H1_COUNT(h1_requests); i++) {
        if (strcmp(h1_requests[i].name, "long chunk extension") == 0)
            continue; /* made for a lower limit than the server's: below */
        one(&k, &h1_requests[i], h1_requests[i].n);
        one(&k, &h1_requests[i], 7);
    }
    KIT_UNTIL(&k, k.server->count == 0);
    kit_close(&k);
}

/* 200 KB of chunk extension: taken by llhttp alone, and a cheap way to keep a server busy. */
static void test_long_extension(void **state)
{
    static char bytes[200 * 1024 + 256] =
        "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n2;";
    struct h1_case row = {"200 KB extension", bytes, sizeof(bytes), 400, 0, ""};
    size_t n = strlen(bytes);
    struct kit k;

    (void)state;
    memset(bytes + n, 'x', sizeof(bytes) - n);
    kit_open(&k, NULL, NULL, NULL);
    one(&k, &row, sizeof(bytes));
    kit_close(&k);
}

/* What RFC 9112 calls request smuggling, end to end: the hidden request must reach no handler. */
static void test_nothing_is_smuggled(void **state)
{
    static const char *const rows[] = {
        "POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n"
        "0\r\n\r\nGET /hidden HTTP/1.1\r\nHost: x\r\n\r\n",
        "POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
        "2;\nxx\r\n4c\r\n0\r\n\r\nGET /hidden HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /a HTTP/1.1\r\nHost: x\r\nX: \nGET /hidden HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /a HTTP/1.1\r\nHost: x\r\nContent-Length: 1 \r\nContent-Length: 40\r\n\r\n"
        "xGET /hidden HTTP/1.1\r\nHost: x\r\n\r\n",
    };
    struct kit k;
    char got[4096];

    (void)state;
    kit_open(&k, NULL, NULL, NULL);
    k.on_request = answer_all;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        int fd = kit_raw(&k);

        kit_say(&k, fd, rows[i]);
        assert_false(kit_recv(&k, fd, got, sizeof(got), NULL));
        assert_int_equal(strncmp(got, "HTTP/1.1 400 ", 13), 0);
        close(fd);
    }
    assert_int_equal(k.requests, 0);
    kit_close(&k);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_requests),
        cmocka_unit_test(test_long_extension),
        cmocka_unit_test(test_nothing_is_smuggled),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
