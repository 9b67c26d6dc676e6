/* Addresses of the page for approvals: how many there can be, how long they are good, and what
 * becomes of an answer that the ledger takes, refuses or does not get. The gate here is a loop, a
 * configuration and a link whose other end says nothing; the ledger's answers are given by hand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <arpa/inet.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include "src/gate/gate_internal.h"

#define MINUTE   60000
#define WAIT_MS  30000
#define URL_SIZE 256
#define TEXT     "  server      \"bank\"\n"

struct world {
    struct gate g;
    struct conf conf;
    struct lw_config config;
    int ledger; /* the other end of the link */
};

static void lost(void *user, const char *text)
{
    (void)user;
    (void)text;
}

static const struct lw_link_ops link_ops = {.on_lost = lost};

static int set_up(void **state)
{
    static char page[] = "127.0.0.1:0";
    struct world *w = calloc(1, sizeof(*w));
    int ends[2];

    assert_non_null(w);
    w->config.point_page = page;
    w->conf = (struct conf){.config = &w->config, .refs = 1};
    w->g.conf = &w->conf;
    assert_int_equal(uv_loop_init(&w->g.loop), 0);
    assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
    w->ledger = ends[0];
    assert_int_equal(lw_link_new(&w->g.loop, ends[1], &link_ops, &w->g, &w->g.link), 0);
    assert_int_equal(lw_pages_new(&w->g, &w->g.pages), 0);
    assert_non_null(w->g.pages);
    *state = w;
    return 0;
}

static int tear_down(void **state)
{
    struct world *w = *state;

    lw_pages_free(&w->g.pages);
    assert_null(w->g.pages);
    lw_link_close(&w->g.link);
    uv_run(&w->g.loop, UV_RUN_DEFAULT); /* all handles are closed: it ends */
    assert_int_equal(uv_loop_close(&w->g.loop), 0);
    close(w->ledger);
    free(w);
    return 0;
}

static int64_t in(struct world *w, int64_t ms)
{
    return lw_gate_now(&w->g).wall_ms + ms;
}

/* An address; false when there is none. */
static bool offer(struct world *w, const char *id, struct lw_str text, int64_t ms,
                  char url[URL_SIZE])
{
    struct lw_buf b;
    bool ok;

    lw_buf_init(&b, URL_SIZE);
    ok = lw_pages_offer(w->g.pages, lw_strz(id), text, in(w, ms), &b);
    snprintf(url, URL_SIZE, "%.*s", (int)b.n, b.p ? b.p : "");
    lw_buf_fini(&b);
    return ok;
}

/* ---- a client ---- */

static int dial(const char *url)
{
    struct sockaddr_in at = {.sin_family = AF_INET, .sin_addr = {htonl(INADDR_LOOPBACK)}};
    int fd = socket(AF_INET, SOCK_STREAM, 0);

    at.sin_port = htons((uint16_t)atoi(url + strlen("http://127.0.0.1:")));
    assert_int_equal(connect(fd, (struct sockaddr *)&at, sizeof(at)), 0);
    return fd;
}

/* Sends a request for the address; `body` NULL: GET. */
static int say(const char *url, const char *body)
{
    const char *host = url + strlen("http://");
    const char *path = strchr(host, '/');
    int host_n = (int)(path - host);
    char text[2048];
    int fd = dial(url);
    int n;

    if (body)
        n = snprintf(text, sizeof(text),
                     "POST %s HTTP/1.1\r\nHost: %.*s\r\nOrigin: http://%.*s\r\nContent-Type: "
                     "application/x-www-form-urlencoded\r\nContent-Length: %zu\r\n\r\n%s",
                     path, host_n, host, host_n, host, strlen(body), body);
    else
        n = snprintf(text, sizeof(text), "GET %s HTTP/1.1\r\nHost: %.*s\r\n\r\n", path, host_n,
                     host);
    assert_int_equal(write(fd, text, (size_t)n), n);
    return fd;
}

static void turn(struct world *w)
{
    uv_run(&w->g.loop, UV_RUN_NOWAIT);
    usleep(500);
}

/* The whole response; its status. */
static int hear(struct world *w, int fd, char *text, size_t size)
{
    int64_t until = lw_gate_now(&w->g).steady_ms + WAIT_MS;
    size_t n = 0;

    text[0] = '\0';
    while (!strstr(text, "</html>")) {
        ssize_t got;

        assert_true(lw_gate_now(&w->g).steady_ms < until && n + 1 < size);
        turn(w);
        got = recv(fd, text + n, size - 1 - n, MSG_DONTWAIT);
        assert_true(got != 0);
        n += got > 0 ? (size_t)got : 0;
        text[n] = '\0';
    }
    close(fd);
    return atoi(text + strlen("HTTP/1.1 "));
}

static int get(struct world *w, const char *url)
{
    char text[16384];

    return hear(w, say(url, NULL), text, sizeof(text));
}

/* The body that says yes on a page that was shown. */
static void yes(struct world *w, const char *url, char body[512])
{
    char text[16384];
    const char *view;

    assert_int_equal(hear(w, say(url, NULL), text, sizeof(text)), 200);
    view = strstr(text, "name=\"view\" value=\"");
    assert_non_null(view);
    snprintf(body, 512, "view=%.96s&answer=approve", view + strlen("name=\"view\" value=\""));
}

/* Answers, up to the moment when the ledger has been told: as vote number `vote`. */
static int answer(struct world *w, const char *url, uint64_t vote)
{
    struct lw_msg_in in_buf;
    struct lw_msg_vote v;
    struct lw_msg m;
    char body[512];
    bool heard = false;
    int64_t until = lw_gate_now(&w->g).steady_ms + WAIT_MS;
    int fd;

    yes(w, url, body);
    fd = say(url, body);
    lw_msg_in_init(&in_buf, LW_MSG_TO_LEDGER);
    while (!heard) {
        size_t room;
        char *p = lw_msg_in_room(&in_buf, &room);
        ssize_t n;

        assert_true(lw_gate_now(&w->g).steady_ms < until && p);
        turn(w);
        n = recv(w->ledger, p, room, MSG_DONTWAIT);
        if (n > 0)
            lw_msg_in_got(&in_buf, (size_t)n);
        heard = n > 0 && lw_msg_in_next(&in_buf, &m) == 1;
    }
    assert_int_equal(lw_msg_get_vote(&m, &v), 0);
    assert_true(v.seat == 0 && v.ticket == vote && v.approve && v.page);
    assert_true(lw_str_eqz(v.id, "a-1"));
    lw_msg_in_fini(&in_buf);
    return fd;
}

/* ---- limits ---- */

static void there_are_so_many_of_one_approval(void **state)
{
    char url[LW_PAGES_EACH + 1][URL_SIZE];
    struct world *w = *state;

    for (int i = 0; i <= LW_PAGES_EACH; i++)
        assert_true(offer(w, "a-1", LW_STR(TEXT), MINUTE, url[i]));
    assert_int_equal(get(w, url[0]), 404); /* made room */
    for (int i = 1; i <= LW_PAGES_EACH; i++) {
        assert_int_equal(get(w, url[i]), 200);
        assert_string_not_equal(url[i], url[i - 1]);
    }
}

static void there_are_so_many_in_all(void **state)
{
    char first[URL_SIZE], url[URL_SIZE], id[32];
    struct world *w = *state;

    for (int i = 0; i < LW_PAGES_LINKS; i++) {
        snprintf(id, sizeof(id), "a-%d", i);
        assert_true(offer(w, id, LW_STR(TEXT), MINUTE, i == 0 ? first : url));
    }
    assert_false(offer(w, "b-1", LW_STR(TEXT), MINUTE, url));
    /* One that has been answered elsewhere leaves its place. */
    lw_pages_answered(w->g.pages, LW_STR("a-0"), LW_ASK_PENDING);
    assert_int_equal(get(w, first), 200);
    lw_pages_answered(w->g.pages, LW_STR("a-0"), LW_ASK_DENIED);
    assert_int_equal(get(w, first), 404);
    assert_true(offer(w, "b-1", LW_STR(TEXT), MINUTE, url));
    assert_int_equal(get(w, url), 200);
}

static void what_they_show_is_bounded(void **state)
{
    struct world *w = *state;
    size_t n = LW_PAGES_BYTES / 2;
    char *text = malloc(n + 1);
    char url[URL_SIZE];

    assert_non_null(text);
    memset(text, 'a', n + 1);
    assert_true(offer(w, "a-1", lw_str(text, n), MINUTE, url));
    assert_false(offer(w, "a-2", lw_str(text, n + 1), MINUTE, url));
    assert_true(offer(w, "a-3", lw_str(text, n), MINUTE, url));
    assert_false(offer(w, "a-4", lw_str(text, 1), MINUTE, url));
    lw_pages_answered(w->g.pages, LW_STR("a-1"), LW_ASK_EXPIRED);
    assert_true(offer(w, "a-4", lw_str(text, 1), MINUTE, url));
    /* What does not fit a page cannot be answered on it. */
    lw_pages_answered(w->g.pages, LW_STR("a-3"), LW_ASK_EXPIRED);
    assert_true(offer(w, "a-5", lw_str(text, n), MINUTE, url));
    assert_int_equal(get(w, url), 500);
    free(text);
}

static void an_address_is_over_in_time(void **state)
{
    struct world *w = *state;
    char url[URL_SIZE], body[512];
    char text[16384];
    int64_t until;

    assert_false(offer(w, "a-1", LW_STR(TEXT), 0, url));
    assert_false(offer(w, "a-1", LW_STR(TEXT), -1, url));
    until = lw_gate_now(&w->g).steady_ms + 3000;
    assert_true(offer(w, "a-1", LW_STR(TEXT), 3000, url));
    yes(w, url, body);
    while (lw_gate_now(&w->g).steady_ms <= until)
        turn(w);
    assert_int_equal(get(w, url), 404);
    assert_int_equal(hear(w, say(url, body), text, sizeof(text)), 404);
}

/* ---- what becomes of an answer ---- */

static void an_answer_is_told_when_the_ledger_has_it(void **state)
{
    struct world *w = *state;
    char url[URL_SIZE], other[URL_SIZE];
    char text[16384], body[512];
    int fd;

    assert_true(offer(w, "a-1", LW_STR(TEXT), MINUTE, url));
    assert_true(offer(w, "a-1", LW_STR(TEXT), MINUTE, other));
    yes(w, url, body);
    fd = answer(w, url, 1);
    /* Another answer meanwhile. */
    assert_int_equal(hear(w, say(url, body), text, sizeof(text)), 409);
    lw_pages_asked(w->g.pages, 2, 0, LW_ASK_APPROVED); /* of no answer of ours */
    lw_pages_asked(w->g.pages, 0, 0, LW_ASK_APPROVED);
    lw_pages_asked(w->g.pages, 1, 0, LW_ASK_APPROVED);
    assert_int_equal(hear(w, fd, text, sizeof(text)), 200);
    assert_non_null(strstr(text, "<h1>Approved</h1>"));
    assert_int_equal(get(w, url), 404);
    assert_int_equal(get(w, other), 404); /* it is over with the approval */
}

static void an_answer_that_could_not_be_written_may_be_given_again(void **state)
{
    struct world *w = *state;
    char url[URL_SIZE], text[16384];
    int fd;

    assert_true(offer(w, "a-1", LW_STR(TEXT), MINUTE, url));
    fd = answer(w, url, 1);
    lw_pages_asked(w->g.pages, 1, -LW_ERR_BUSY, LW_ASK_DENIED);
    assert_int_equal(hear(w, fd, text, sizeof(text)), 503);
    fd = answer(w, url, 2);
    lw_pages_asked(w->g.pages, 2, -LW_ERR_PERM, LW_ASK_DENIED);
    assert_int_equal(hear(w, fd, text, sizeof(text)), 409);
    assert_int_equal(get(w, url), 404);
}

static void who_answered_first_counts(void **state)
{
    static const struct {
        enum lw_ask_state state;
        const char *title;
    } cases[] = {
        {LW_ASK_DENIED, "<h1>Denied</h1>"},
        {LW_ASK_EXPIRED, "<h1>It is over</h1>"},
        {LW_ASK_CONSUMED, "<h1>It is over</h1>"},
    };
    struct world *w = *state;
    char url[URL_SIZE], text[16384];

    for (uint64_t i = 0; i < 3; i++) {
        int fd;

        assert_true(offer(w, "a-1", LW_STR(TEXT), MINUTE, url));
        fd = answer(w, url, i + 1);
        lw_pages_asked(w->g.pages, i + 1, 0, cases[i].state);
        assert_int_equal(hear(w, fd, text, sizeof(text)), 200);
        assert_non_null(strstr(text, cases[i].title));
    }
}

/* The human closes the page before the ledger has answered: nobody is told, and nothing breaks. */
static void a_client_may_go_meanwhile(void **state)
{
    struct world *w = *state;
    char url[URL_SIZE];

    assert_true(offer(w, "a-1", LW_STR(TEXT), MINUTE, url));
    close(answer(w, url, 1));
    for (int i = 0; i < 20; i++)
        turn(w);
    lw_pages_asked(w->g.pages, 1, 0, LW_ASK_APPROVED);
    assert_int_equal(get(w, url), 404);
}

static void without_a_ledger_nothing_is_answered(void **state)
{
    struct world *w = *state;
    char url[URL_SIZE], text[16384];
    int fd;

    assert_true(offer(w, "a-1", LW_STR(TEXT), MINUTE, url));
    fd = answer(w, url, 1);
    w->g.ledger_lost = true;
    lw_pages_ledger_lost(w->g.pages);
    assert_int_equal(hear(w, fd, text, sizeof(text)), 503);
    assert_int_equal(get(w, url), 404);
    assert_false(offer(w, "a-1", LW_STR(TEXT), MINUTE, url));
    assert_string_equal(url, "");
}

/* A gateway that ends while an answer is on its way. */
static void it_may_end_at_any_time(void **state)
{
    struct world *w = *state;
    char url[URL_SIZE];
    int fd;

    assert_true(offer(w, "a-1", LW_STR(TEXT), MINUTE, url));
    fd = answer(w, url, 1);
    lw_pages_free(&w->g.pages);
    lw_pages_asked(w->g.pages, 1, 0, LW_ASK_APPROVED);
    lw_pages_answered(w->g.pages, LW_STR("a-1"), LW_ASK_APPROVED);
    assert_false(offer(w, "a-1", LW_STR(TEXT), MINUTE, url));
    close(fd);
}

static void without_an_address_there_is_none_and_a_taken_one_is_an_error(void **state)
{
    struct sockaddr_in at = {.sin_family = AF_INET, .sin_addr = {htonl(INADDR_LOOPBACK)}};
    struct world *w = *state;
    struct pages *none = w->g.pages;
    socklen_t n = sizeof(at);
    char text[64];
    int fd = socket(AF_INET, SOCK_STREAM, 0);

    w->config.point_page = NULL;
    assert_int_equal(lw_pages_new(&w->g, &none), 0);
    assert_null(none);
    assert_int_equal(bind(fd, (struct sockaddr *)&at, n), 0);
    assert_int_equal(listen(fd, 1), 0);
    assert_int_equal(getsockname(fd, (struct sockaddr *)&at, &n), 0);
    snprintf(text, sizeof(text), "127.0.0.1:%u", ntohs(at.sin_port));
    w->config.point_page = text;
    assert_true(lw_pages_new(&w->g, &none) < 0);
    assert_null(none);
    close(fd);
}

#define T(f) cmocka_unit_test_setup_teardown(f, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        T(there_are_so_many_of_one_approval),
        T(there_are_so_many_in_all),
        T(what_they_show_is_bounded),
        T(an_address_is_over_in_time),
        T(an_answer_is_told_when_the_ledger_has_it),
        T(an_answer_that_could_not_be_written_may_be_given_again),
        T(who_answered_first_counts),
        T(a_client_may_go_meanwhile),
        T(without_a_ledger_nothing_is_answered),
        T(it_may_end_at_any_time),
        T(without_an_address_there_is_none_and_a_taken_one_is_an_error),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
