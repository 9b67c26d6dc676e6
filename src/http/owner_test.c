/* Who is at the other end: lines of the kernel's table as proc_pid_net(5) shows them, and live
 * connections. */
#include "src/http/http_kit.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "src/http/owner.h"

static struct sockaddr_storage at(const char *host, uint16_t port)
{
    struct sockaddr_storage a = {0};
    struct sockaddr_in *four = (struct sockaddr_in *)&a;
    struct sockaddr_in6 *six = (struct sockaddr_in6 *)&a;

    if (inet_pton(AF_INET, host, &four->sin_addr) == 1) {
        four->sin_family = AF_INET;
        four->sin_port = htons(port);
    } else {
        assert_int_equal(inet_pton(AF_INET6, host, &six->sin6_addr), 1);
        six->sin6_family = AF_INET6;
        six->sin6_port = htons(port);
    }
    return a;
}

/* Port 0x90CC is 37068, 0xDC63 is 56419. The tables hold addresses as the machine keeps words. */
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define LOOP4  "0100007F"
#define LOOP6  "00000000000000000000000001000000"
#define MAPPED "0000000000000000FFFF00000100007F"
#else
#define LOOP4  "7F000001"
#define LOOP6  "00000000000000000000000000000001"
#define MAPPED "00000000000000000000FFFF7F000001"
#endif
#define REST " 00000000:00000000 00:00000000 00000000 "

static void lines_are_read(void **state)
{
    static const struct {
        const char *line;
        const char *host;
        long uid; /* -1: not this connection */
    } rows[] = {
        {"   5: " LOOP4 ":90CC " LOOP4 ":DC63 01" REST " 1000        0 2943929 2", "127.0.0.1",
         1000},
        {" 123: " LOOP4 ":90CC " LOOP4 ":DC63 01" REST "    0        0 1 2 3", "127.0.0.1", 0},
        {"   5: " MAPPED ":90CC " MAPPED ":DC63 01" REST " 1000        0 1", "127.0.0.1", 1000},
        {"   5: " LOOP6 ":90CC " LOOP6 ":DC63 01" REST " 1001        0 1", "::1", 1001},
        {"   5: " LOOP4 ":90CC " LOOP4 ":DC63 01" REST " 4294967294  0 1", "127.0.0.1", 4294967294},
        /* Our own end, another port, another peer. */
        {"   4: " LOOP4 ":DC63 " LOOP4 ":90CC 01" REST " 1000        0 1", "127.0.0.1", -1},
        {"   5: " LOOP4 ":90CD " LOOP4 ":DC63 01" REST " 1000        0 1", "127.0.0.1", -1},
        {"   5: " LOOP4 ":90CC " LOOP4 ":DC64 01" REST " 1000        0 1", "127.0.0.1", -1},
        {"   5: " LOOP6 ":90CC " LOOP6 ":DC63 01" REST " 1000        0 1", "127.0.0.1", -1},
        /* TIME_WAIT, FIN_WAIT2 and LISTEN: nobody's, shown as user 0. */
        {"   5: " LOOP4 ":90CC " LOOP4 ":DC63 06" REST "    0        0 0 3", "127.0.0.1", -1},
        {"   5: " LOOP4 ":90CC " LOOP4 ":DC63 05" REST "    0        0 0 3", "127.0.0.1", -1},
        {"   5: " LOOP4 ":90CC " LOOP4 ":DC63 0A" REST "    0        0 0 3", "127.0.0.1", -1},
        /* No line of such a table. */
        {"  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  "
         "timeout",
         "127.0.0.1", -1},
        {"   5: " LOOP4 ":90CC " LOOP4 ":DC63 01", "127.0.0.1", -1},
        {"   5: " LOOP4 ":90CC " LOOP4 ":DC63 01" REST " 10x0        0 1", "127.0.0.1", -1},
        {"   5: " LOOP4 ":90CC " LOOP4 ":DC63 01" REST " 4294967296  0 1", "127.0.0.1", -1},
        {"   5: " LOOP4 ":90CC " LOOP4 ":DC63 01" REST " 99999999999999999999 0 1", "127.0.0.1",
         -1},
        {"", "127.0.0.1", -1},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct sockaddr_storage peer = at(rows[i].host, 0x90CC);
        struct sockaddr_storage own = at(rows[i].host, 0xDC63);
        uid_t uid = 77;
        bool found = lw_http_owner_line(lw_strz(rows[i].line), (struct sockaddr *)&peer,
                                        (struct sockaddr *)&own, &uid);

        if (found != (rows[i].uid >= 0))
            fail_msg("row %zu: %s", i, rows[i].line);
        assert_true(uid == (found ? (uid_t)rows[i].uid : 77));
    }
}

/* The server of the kit answers with the owner's number. */
static void tell_owner(struct kit *k, struct lw_http_exchange *x)
{
    char text[32] = "nobody";
    uid_t uid;

    (void)k;
    if (lw_http_owner(x, &uid)) {
        char peer[LW_HTTP_PEER];

        snprintf(text, sizeof(text), "user %u.", (unsigned)uid);
        snprintf(peer, sizeof(peer), "user %u", (unsigned)uid);
        assert_string_equal(lw_http_peer(x), peer);
        assert_ptr_equal(lw_http_peer(x), lw_http_peer(x)); /* not found out again */
    }
    lw_http_respond(x, 200, NULL, 0, lw_strz(text));
}

static const char get[] = "GET /who HTTP/1.1\r\nHost: x\r\n\r\n";

static void a_live_connection_has_its_users_number(void **state)
{
    char expected[32], got[1024];
    struct kit k;
    int fd;

    (void)state;
    kit_open(&k, NULL, NULL, NULL);
    k.on_request = tell_owner;
    fd = kit_raw(&k);
    kit_say(&k, fd, get);
    snprintf(expected, sizeof(expected), "user %u.", (unsigned)getuid());
    assert_true(kit_recv(&k, fd, got, sizeof(got), expected));
    close(fd);
    kit_close(&k);
}

/* A child that has become another user, as only root can: it asks, and exits with 0 when it was
 * told that user's number. */
static void another_user_is_told_apart(void **state)
{
    struct sockaddr_in in = {.sin_family = AF_INET};
    struct kit k;
    pid_t child;
    int status = -1;

    (void)state;
    if (getuid() != 0)
        skip();
    kit_open(&k, NULL, NULL, NULL);
    k.on_request = tell_owner;
    in.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    in.sin_port = htons(lw_http_server_port(k.server));
    child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        char text[1024] = "";
        size_t n = 0;
        ssize_t r = 0;
        int fd;

        if (setuid(54321) != 0)
            _exit(1);
        fd = socket(AF_INET, SOCK_STREAM, 0);
        if (connect(fd, (struct sockaddr *)&in, sizeof(in)) != 0 ||
            write(fd, get, sizeof(get) - 1) != sizeof(get) - 1)
            _exit(2);
        while (!strstr(text, "\r\n\r\n") || !strstr(text, ".")) {
            r = read(fd, text + n, sizeof(text) - 1 - n);
            if (r <= 0)
                _exit(3);
            n += (size_t)r;
        }
        _exit(strstr(text, "user 54321.") ? 0 : 4);
    }
    KIT_UNTIL(&k, waitpid(child, &status, WNOHANG) == child);
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), 0);
    kit_close(&k);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_are_read),
        cmocka_unit_test(a_live_connection_has_its_users_number),
        cmocka_unit_test(another_user_is_told_apart),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
