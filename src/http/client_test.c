/* The client against the server and against scripted peers, in one loop. */
#include "src/http/http_kit.h"

#include <arpa/inet.h>
#include <netdb.h>
#include <unistd.h>

#include "src/http/address.h"

#define OK2 "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"

/* Runs until `cond`, with the scripted peer. */
#define UNTIL(k, s, cond)                                                                          \
    do {                                                                                           \
        uint64_t until_end = kit_now() + KIT_WAIT_MS;                                              \
        while (!(cond)) {                                                                          \
            if (kit_now() > until_end)                                                             \
                fail_msg("waited in vain for: %s", #cond);                                         \
            kit_script_turn(s);                                                                    \
            kit_turn(k);                                                                           \
        }                                                                                          \
    } while (0)

/* A loop and a client for a scripted peer, no server of ours. */
static void open_script(struct kit *k, struct kit_script *s, const struct kit_step *steps,
                        const struct lw_http_client_options *o)
{
    char url[64];

    memset(k, 0, sizeof(*k));
    assert_int_equal(uv_loop_init(&k->loop), 0);
    kit_script_open(s, steps);
    snprintf(url, sizeof(url), "http://127.0.0.1:%u/mcp?x=1", s->port);
    kit_client(k, url, o);
}

static void close_script(struct kit *k, struct kit_script *s)
{
    kit_close(k);
    kit_script_close(s);
}

static void test_keep_alive(void **state)
{
    struct kit_reply r = {0};
    struct kit k;

    (void)state;
    kit_open(&k, NULL, NULL, NULL);
    kit_client(&k, NULL, NULL);
    for (int i = 0; i < 10; i++) {
        char body[16];

        snprintf(body, sizeof(body), "body %d", i);
        kit_call(&k, &r, "POST", "/echo", lw_strz(body), false);
        KIT_UNTIL(&k, kit_done(&r));
        assert_int_equal(r.status, 200);
        assert_string_equal(r.body, body);
        assert_int_equal(k.client->open, 1);
        assert_int_equal(k.server->count, 1);
        kit_forget(&r);
    }
    kit_close(&k);
}

/* More calls than connections and more than the queue holds. */
static void test_queue(void **state)
{
    struct lw_http_client_options o = {.connections = 3, .queue = 20};
    struct lw_http_call *call = NULL;
    struct kit_reply r[20] = {0};
    char body[20][16];
    struct kit k;

    (void)state;
    kit_open(&k, NULL, NULL, NULL);
    kit_client(&k, NULL, &o);
    for (int i = 0; i < 20; i++) {
        snprintf(body[i], sizeof(body[i]), "body %d", i);
        kit_call(&k, &r[i], "POST", "/echo", lw_strz(body[i]), false);
    }
    assert_int_equal(lw_http_call(k.client, "GET", LW_STR("/echo"), NULL, 0, LW_STR_NONE, true,
                                  &kit_ops, NULL, &call),
                     -LW_ERR_BUSY);
    assert_null(call);
    for (int i = 0; i < 20; i++) {
        KIT_UNTIL(&k, kit_done(&r[i]));
        assert_string_equal(r[i].body, body[i]);
        kit_forget(&r[i]);
        assert_true(k.server->count <= 3);
    }
    assert_int_equal(k.client->open, 3);
    kit_close(&k);
}

/* Pieces come one by one; the end comes last; the connection serves again. */
static void test_stream(void **state)
{
    struct kit_reply r = {0};
    struct kit k;

    (void)state;
    kit_open(&k, NULL, NULL, NULL);
    kit_client(&k, NULL, NULL);
    kit_call(&k, &r, "POST", "/hold", LW_STR("{}"), false);
    KIT_UNTIL(&k, k.held_n == 1);
    lw_http_stream_begin(k.held[0], 200, NULL, 0);
    KIT_UNTIL(&k, r.heads == 1);
    for (unsigned i = 0; i < 5; i++) {
        lw_http_stream_write(k.held[0], LW_STR("data: x\n\n"));
        KIT_UNTIL(&k, r.pieces == i + 1);
        assert_int_equal(r.n, 9 * (i + 1));
    }
    assert_false(kit_done(&r));
    lw_http_stream_end(k.held[0]);
    KIT_UNTIL(&k, kit_done(&r));
    assert_int_equal(r.err, 0);
    kit_forget(&r);
    kit_call(&k, &r, "POST", "/echo", LW_STR("again"), false);
    KIT_UNTIL(&k, kit_done(&r));
    assert_int_equal(k.server->count, 1);
    kit_forget(&r);
    kit_close(&k);
}

static void pause_at_first(struct kit_reply *r, char event)
{
    if (event == 'b' && r->pieces == 1)
        lw_http_call_pause(r->call, true);
}

/* A paused call takes nothing more, so that the server's queue fills; resumed, all arrives. */
static void test_back_pressure(void **state)
{
    static char piece[16 * 1024];
    struct kit_reply r = {.hook = pause_at_first};
    struct kit k;
    size_t sent = 0;

    (void)state;
    kit_open(&k, NULL, NULL, NULL);
    kit_client(&k, NULL, NULL);
    kit_call(&k, &r, "GET", "/hold", LW_STR_NONE, true);
    KIT_UNTIL(&k, k.held_n == 1);
    lw_http_stream_begin(k.held[0], 200, NULL, 0);
    for (bool room = true; room; kit_turn(&k)) {
        memset(piece, 'a' + (char)(sent / sizeof(piece) % 26), sizeof(piece));
        room = lw_http_stream_write(k.held[0], lw_str(piece, sizeof(piece)));
        sent += sizeof(piece);
        assert_true(sent < (size_t)64 << 20);
    }
    assert_int_equal(r.pieces, 1);
    assert_int_equal(k.drains, 0);
    r.hook = NULL;
    lw_http_call_pause(r.call, false);
    assert_int_equal(r.pieces, 1); /* not from within */
    KIT_UNTIL(&k, k.drains == 1);
    lw_http_stream_end(k.held[0]);
    KIT_UNTIL(&k, kit_done(&r));
    assert_int_equal(r.n, sent);
    for (size_t i = 0; i < sent; i += 1009)
        assert_int_equal(r.body[i], 'a' + (char)(i / sizeof(piece) % 26));
    kit_forget(&r);
    kit_close(&k);
}

static void cancel_now(struct kit_reply *r, char event)
{
    if (event == 'h' || event == 'b')
        lw_http_call_cancel(&r->call);
}

/* Cancelled in each of its states: no further callback, and the server sees it. */
static void test_cancel(void **state)
{
    struct lw_http_client_options o = {.connections = 1};
    struct kit_reply a = {0};
    struct kit_reply b = {0};
    struct kit_reply c = {.hook = cancel_now};
    struct kit k;

    (void)state;
    kit_open(&k, NULL, NULL, NULL);
    kit_client(&k, NULL, &o);
    kit_call(&k, &a, "GET", "/hold", LW_STR_NONE, true);
    kit_call(&k, &b, "GET", "/echo", LW_STR_NONE, true);
    KIT_UNTIL(&k, k.held_n == 1);
    lw_http_call_cancel(&b.call); /* in the queue */
    assert_null(b.call);
    lw_http_call_cancel(&a.call); /* waiting for its answer */
    KIT_UNTIL(&k, k.gone == 1);
    kit_call(&k, &c, "GET", "/big?3000000", LW_STR_NONE, true);
    KIT_UNTIL(&k, c.heads == 1);
    KIT_UNTIL(&k, k.server->count == 0);
    assert_int_equal(c.pieces, 0);
    assert_false(a.ended || b.ended || c.ended);
    kit_forget(&c);
    c.hook = cancel_now;
    c.heads = 0;
    lw_http_call_cancel(&c.call); /* of nothing */
    kit_call(&k, &a, "GET", "/big?5", LW_STR_NONE, true);
    KIT_UNTIL(&k, kit_done(&a));
    assert_string_equal(a.body, "abcde");
    kit_forget(&a);
    kit_close(&k);
}

static void call_again(struct kit_reply *r, char event)
{
    struct kit_reply *next = r + 1;

    if (event == 'e' && next->hook)
        kit_call(r->k, next, "GET", "/big?1", LW_STR_NONE, true);
}

/* A call made in on_end finds the connection free. */
static void test_call_in_callback(void **state)
{
    struct lw_http_client_options o = {.connections = 1};
    struct kit_reply r[4] = {{.hook = call_again}, {.hook = call_again}, {.hook = call_again}};
    struct kit k;

    (void)state;
    kit_open(&k, NULL, NULL, NULL);
    kit_client(&k, NULL, &o);
    kit_call(&k, &r[0], "GET", "/big?1", LW_STR_NONE, true);
    KIT_UNTIL(&k, kit_done(&r[2]));
    assert_int_equal(k.server->count, 1);
    assert_int_equal(k.requests, 3);
    for (int i = 0; i < 3; i++)
        kit_forget(&r[i]);
    kit_close(&k);
}

static void close_client(struct kit_reply *r, char event)
{
    if (event == 'b')
        lw_http_client_close(&r->k->client);
}

/* Closing from within a callback ends every call, once. */
static void test_close_in_callback(void **state)
{
    struct lw_http_client_options o = {.connections = 1};
    struct kit_reply r[3] = {{.hook = close_client}};
    struct kit k;

    (void)state;
    kit_open(&k, NULL, NULL, NULL);
    kit_client(&k, NULL, &o);
    for (int i = 0; i < 3; i++)
        kit_call(&k, &r[i], "GET", "/big?100000", LW_STR_NONE, true);
    KIT_UNTIL(&k, kit_done(&r[0]) && kit_done(&r[1]) && kit_done(&r[2]));
    for (int i = 0; i < 3; i++) {
        assert_int_equal(r[i].err, -LW_ERR_CLOSED);
        kit_forget(&r[i]);
    }
    kit_close(&k);
}

/* A pooled connection that the server closed under a request: tried again on a new one when that is
 * harmless, once, and never otherwise. */
static void test_dead_pooled(void **state)
{
    static const struct kit_step steps[] = {
        {OK2, false}, {NULL, true}, {OK2, false}, /* idempotent: second connection */
        {NULL, true},                             /* not: fails */
        {OK2, false}, {NULL, true}, {NULL, true}, /* idempotent, twice dead: fails */
        {OK2, false},
    };
    struct kit_reply r = {0};
    struct kit_script s;
    struct kit k;

    (void)state;
    open_script(&k, &s, steps, NULL);
    kit_call(&k, &r, "GET", "/", LW_STR_NONE, true);
    UNTIL(&k, &s, kit_done(&r));
    kit_forget(&r);
    kit_call(&k, &r, "GET", "/", LW_STR_NONE, true);
    UNTIL(&k, &s, kit_done(&r));
    assert_int_equal(r.err, 0);
    assert_string_equal(r.body, "ok");
    assert_int_equal(s.connections, 2);
    assert_int_equal(s.requests, 3);
    kit_forget(&r);
    kit_call(&k, &r, "POST", "/", LW_STR("!"), false);
    UNTIL(&k, &s, kit_done(&r));
    assert_int_equal(r.err, -LW_ERR_CLOSED);
    assert_int_equal(s.requests, 4);
    kit_forget(&r);
    kit_call(&k, &r, "GET", "/", LW_STR_NONE, true);
    UNTIL(&k, &s, kit_done(&r));
    assert_int_equal(r.err, 0);
    kit_forget(&r);
    kit_call(&k, &r, "GET", "/", LW_STR_NONE, true);
    UNTIL(&k, &s, kit_done(&r));
    assert_int_equal(r.err, -LW_ERR_CLOSED);
    assert_int_equal(s.requests, 7);
    kit_forget(&r);
    close_script(&k, &s);
}

/* What servers answer, and what a call makes of it. */
static void test_answers(void **state)
{
    static const struct {
        const char *reply;
        bool close;
        int err;
        unsigned status;
        const char *body;
        bool reused;
    } rows[] = {
        {"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", false, 0, 200, "ok", true},
        {"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n", false,
         0, 302, NULL, true}, /* told, not followed */
        {"HTTP/1.1 100 Go\r\n\r\nHTTP/1.1 103 Hints\r\nLink: x\r\n\r\n" OK2, false, 0, 200, "ok",
         true},
        {"HTTP/1.1 200 OK\r\n\r\nuntil the end", true, 0, 200, "until the end", false},
        {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n", false, 0, 200,
         "ok", true},
        {"HTTP/1.1 204 No\r\n\r\n", false, 0, 204, NULL, true},
        {OK2 "HTTP/1.1 200 OK\r\n", false, 0, 200, "ok", false}, /* more than asked for */
        {"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nok", true, -LW_ERR_CLOSED, 200, "ok", false},
        {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n", true, -LW_ERR_CLOSED,
         200, "ok", false},
        {"HTTP/1.1 200 OK\r\nContent-Le", true, -LW_ERR_CLOSED, 0, NULL, false},
        {"HTTP/1.1 103 Hints\r\n\r\n", true, -LW_ERR_CLOSED, 0, NULL, false},
        {NULL, true, -LW_ERR_CLOSED, 0, NULL, false},
        {"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
         false, -LW_ERR_PROTOCOL, 0, NULL, false},
        {"HTTP/1.1 200 OK\nContent-Length: 2\n\nok", false, -LW_ERR_PROTOCOL, 0, NULL, false},
        {"HTTP/1.1 101 Go\r\n\r\n", false, -LW_ERR_PROTOCOL, 0, NULL, false},
        {"SSH-2.0-x\r\n", false, -LW_ERR_PROTOCOL, 0, NULL, false},
    };
    struct kit_step steps[2] = {{0}, {OK2, false}};
    struct kit_reply r = {0};
    struct kit_script s;
    struct kit k;

    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        steps[0] = (struct kit_step){rows[i].reply, rows[i].close};
        open_script(&k, &s, steps, NULL);
        kit_call(&k, &r, "POST", "/", LW_STR("!"), false);
        UNTIL(&k, &s, kit_done(&r));
        if (r.err != rows[i].err || r.status != rows[i].status || (!r.body != !rows[i].body) ||
            (r.body && strcmp(r.body, rows[i].body) != 0))
            fail_msg("row %zu: %d (%s), status %u, body %s", i, r.err, r.text, r.status, r.body);
        kit_forget(&r);
        kit_call(&k, &r, "GET", "/", LW_STR_NONE, true);
        UNTIL(&k, &s, kit_done(&r));
        assert_int_equal(r.err, 0);
        assert_int_equal(s.connections, rows[i].reused ? 1 : 2);
        kit_forget(&r);
        close_script(&k, &s);
    }
}

/* A response that nobody asked for, sent while the connection is idle, must not become the answer
 * to the next call. */
static void test_poisoned_connection(void **state)
{
    static const char evil[] = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil";
    static const struct kit_step steps[] = {{OK2, false}, {OK2, false}};
    struct kit_reply r = {0};
    struct kit_script s;
    struct kit k;

    (void)state;
    open_script(&k, &s, steps, NULL);
    kit_call(&k, &r, "GET", "/", LW_STR_NONE, true);
    UNTIL(&k, &s, kit_done(&r));
    kit_forget(&r);
    assert_int_equal(send(s.fd, evil, sizeof(evil) - 1, MSG_NOSIGNAL), sizeof(evil) - 1);
    kit_run(&k, 30);
    kit_call(&k, &r, "GET", "/", LW_STR_NONE, true);
    UNTIL(&k, &s, kit_done(&r));
    assert_int_equal(r.err, 0);
    assert_string_equal(r.body, "ok");
    assert_int_equal(s.connections, 2);
    kit_forget(&r);
    close_script(&k, &s);
}

/* Interim responses without end, and a head without end, are given up. */
static void test_endless_heads(void **state)
{
    static char many[20000];
    struct kit_step steps[2] = {{many, false}, {many, false}};
    struct lw_http_client_options o = {.head = 8192};
    struct kit_reply r = {0};
    struct kit_script s;
    struct kit k;

    (void)state;
    many[0] = 0;
    for (int i = 0; i < 20; i++)
        strcat(many, "HTTP/1.1 100 Go\r\n\r\n");
    open_script(&k, &s, steps, &o);
    kit_call(&k, &r, "GET", "/", LW_STR_NONE, true);
    UNTIL(&k, &s, kit_done(&r));
    assert_int_equal(r.err, -LW_ERR_PROTOCOL);
    kit_forget(&r);
    memset(many, 'a', sizeof(many) - 1);
    memcpy(many, "HTTP/1.1 200 OK\r\nX: ", 20);
    kit_call(&k, &r, "GET", "/", LW_STR_NONE, true);
    UNTIL(&k, &s, kit_done(&r));
    assert_int_equal(r.err, -LW_ERR_PROTOCOL);
    assert_non_null(strstr(r.text, "too long"));
    kit_forget(&r);
    close_script(&k, &s);
}

/* A server that says when it will close is believed, a second early; idle_ms otherwise. */
static void test_idle_connections_go(void **state)
{
    static const struct kit_step steps[] = {
        {"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nKeep-Alive: timeout=1\r\n\r\n", false}};
    struct lw_http_client_options o = {.idle_ms = 60000, .connect_ms = 400};
    struct kit_reply r = {0};
    struct kit_script s;
    struct kit k;

    (void)state;
    open_script(&k, &s, steps, &o);
    kit_call(&k, &r, "GET", "/", LW_STR_NONE, true);
    UNTIL(&k, &s, kit_done(&r));
    assert_int_equal(k.client->open, 1);
    UNTIL(&k, &s, k.client->open == 0);
    kit_forget(&r);
    close_script(&k, &s);
}

static void test_cannot_connect(void **state)
{
    struct kit_reply r[3] = {0};
    struct kit_script s;
    struct kit k;
    char url[64];

    (void)state;
    kit_script_open(&s, NULL);
    memset(&k, 0, sizeof(k));
    uv_loop_init(&k.loop);
    snprintf(url, sizeof(url), "http://127.0.0.1:%u/", s.port);
    kit_script_close(&s); /* nobody listens there now */
    kit_client(&k, url, NULL);
    for (int i = 0; i < 3; i++)
        kit_call(&k, &r[i], "GET", "/", LW_STR_NONE, true);
    for (int i = 0; i < 3; i++) {
        KIT_UNTIL(&k, kit_done(&r[i]));
        assert_int_equal(r[i].err, -LW_ERR_IO);
        assert_non_null(strstr(r[i].text, "cannot connect to 127.0.0.1:"));
        assert_non_null(strstr(r[i].text, "connection refused"));
    }
    kit_close(&k);
}

/* A peer that accepts and says nothing: TLS never comes to be. */
static void test_connect_timeout(void **state)
{
    struct lw_http_client_options o = {.connect_ms = 150};
    struct kit_reply r = {0};
    struct kit_script s;
    uint64_t began;
    struct kit k;
    char url[64];

    (void)state;
    kit_script_open(&s, NULL);
    memset(&k, 0, sizeof(k));
    uv_loop_init(&k.loop);
    snprintf(url, sizeof(url), "https://127.0.0.1:%u/", s.port);
    kit_client(&k, url, &o);
    began = kit_now();
    kit_call(&k, &r, "GET", "/", LW_STR_NONE, true);
    KIT_UNTIL(&k, kit_done(&r));
    assert_int_equal(r.err, -LW_ERR_TIMEOUT);
    assert_true(kit_now() - began >= 140 && kit_now() - began < 3000);
    kit_close(&k);
    kit_script_close(&s);
}

/* A machine without /etc/hosts may not know localhost. */
static bool knows_localhost(void)
{
    struct addrinfo *list = NULL;
    bool known = getaddrinfo("localhost", NULL, NULL, &list) == 0;

    if (list)
        freeaddrinfo(list);
    if (!known)
        print_message("localhost does not resolve here\n");
    return known;
}

/* Names resolve; addresses are tried in order (localhost may be ::1 first, where nobody listens).
 */
static void test_name(void **state)
{
    struct kit_reply r = {0};
    struct kit k;
    char url[64];

    (void)state;
    if (!knows_localhost())
        skip();
    kit_open(&k, NULL, NULL, NULL);
    snprintf(url, sizeof(url), "http://localhost:%u/", lw_http_server_port(k.server));
    kit_client(&k, url, NULL);
    kit_call(&k, &r, "GET", "/big?2", LW_STR_NONE, true);
    KIT_UNTIL(&k, kit_done(&r));
    assert_int_equal(r.err, 0);
    kit_forget(&r);
    kit_close(&k);
}

/* A label of 64 bytes: the resolver refuses it here, without asking a server that may be far. */
static void test_no_such_name(void **state)
{
    struct kit_reply r = {0};
    struct kit k;

    (void)state;
    kit_open(&k, NULL, NULL, NULL);
    kit_client(&k,
               "http://a123456789b123456789c123456789d123456789e123456789f123456789"
               "g123.invalid/",
               NULL);
    kit_call(&k, &r, "GET", "/", LW_STR_NONE, true);
    KIT_UNTIL(&k, kit_done(&r));
    assert_int_equal(r.err, -LW_ERR_NOTFOUND);
    kit_forget(&r);
    kit_close(&k);
}

/* Two addresses, nobody at the first: the second serves. */
static void test_next_address(void **state)
{
    struct kit_reply r = {0};
    struct kit_script s;
    struct kit k;

    (void)state;
    kit_script_open(&s, NULL);
    kit_script_close(&s); /* nobody listens there now */
    kit_open(&k, NULL, NULL, NULL);
    kit_client(&k, NULL, NULL);
    k.client->addresses[1] = k.client->addresses[0];
    k.client->address_count = 2;
    ((struct sockaddr_in *)&k.client->addresses[0])->sin_port = htons(s.port);
    kit_call(&k, &r, "GET", "/big?2", LW_STR_NONE, true);
    KIT_UNTIL(&k, kit_done(&r));
    assert_int_equal(r.err, 0);
    assert_string_equal(r.body, "ab");
    kit_forget(&r);
    kit_close(&k);
}

/* Not one packet goes to a private address, however it is written, unless allowed. */
static void test_private_refused(void **state)
{
    static const char *const hosts[] = {"127.0.0.1",  "localhost",          "[::1]",
                                        "0.0.0.0",    "[::ffff:127.0.0.1]", "127.1",
                                        "2130706433", "0x7f000001"};
    struct kit k;

    (void)state;
    kit_open(&k, NULL, NULL, NULL);
    for (size_t i = 0; i < sizeof(hosts) / sizeof(hosts[0]); i++) {
        struct lw_http_client_options o = {0};
        struct kit_reply r = {0};
        char error[256];
        char url[64];

        if (strcmp(hosts[i], "localhost") == 0 && !knows_localhost())
            continue;
        snprintf(url, sizeof(url), "http://%s:%u/", hosts[i], lw_http_server_port(k.server));
        o.url = url;
        assert_int_equal(lw_http_client_new(&k.loop, &o, &k.client, error), 0);
        kit_call(&k, &r, "GET", "/", LW_STR_NONE, true);
        KIT_UNTIL(&k, kit_done(&r));
        if (r.err != -LW_ERR_PERM || !strstr(r.text, "allow_private"))
            fail_msg("%s: %d %s", url, r.err, r.text);
        lw_http_client_close(&k.client);
    }
    assert_int_equal(k.server->count, 0);
    kit_close(&k);
}

/* Requests that would split are refused before anything is sent. */
static void test_bad_calls(void **state)
{
    static const struct lw_http_header split[] = {{LW_STR_INIT("X"), LW_STR_INIT("a\r\nHost: b")}};
    struct lw_http_call *call = NULL;
    struct kit k;

    (void)state;
    kit_open(&k, NULL, NULL, NULL);
    kit_client(&k, NULL, NULL);
#define CALL(method, path, h, n)                                                                   \
    lw_http_call(k.client, method, LW_STR(path), h, n, LW_STR_NONE, true, &kit_ops, NULL, &call)
    assert_int_equal(CALL("GET", "/ HTTP/1.1\r\nX: ", NULL, 0), -LW_ERR_SYNTAX);
    assert_int_equal(CALL("GET", "nopath", NULL, 0), -LW_ERR_SYNTAX);
    assert_int_equal(CALL("GET", "", NULL, 0), -LW_ERR_SYNTAX);
    assert_int_equal(CALL("GE T", "/", NULL, 0), -LW_ERR_SYNTAX);
    assert_int_equal(CALL("GET", "/", split, 1), -LW_ERR_SYNTAX);
    assert_null(call);
    kit_close(&k);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_keep_alive),
        cmocka_unit_test(test_queue),
        cmocka_unit_test(test_stream),
        cmocka_unit_test(test_back_pressure),
        cmocka_unit_test(test_cancel),
        cmocka_unit_test(test_call_in_callback),
        cmocka_unit_test(test_close_in_callback),
        cmocka_unit_test(test_dead_pooled),
        cmocka_unit_test(test_answers),
        cmocka_unit_test(test_endless_heads),
        cmocka_unit_test(test_poisoned_connection),
        cmocka_unit_test(test_idle_connections_go),
        cmocka_unit_test(test_cannot_connect),
        cmocka_unit_test(test_connect_timeout),
        cmocka_unit_test(test_name),
        cmocka_unit_test(test_no_such_name),
        cmocka_unit_test(test_private_refused),
        cmocka_unit_test(test_next_address),
        cmocka_unit_test(test_bad_calls),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
