/* The gate's end against a ledger played by the test on the other end of a socketpair. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>
#include <fcntl.h>
#include <errno.h>
#include <cmocka.h>

#include "src/ipc/link.h"
#include "src/ipc/msg.h"

struct fixture {
    uv_loop_t loop;
    struct lw_link *link;
    int fd; /* the ledger's end */
    struct lw_msg_in in;
    int ready;
    int lost;
    int asked;
    int answered;
    unsigned replied;
    unsigned news;
    unsigned events;
    char lost_text[100];
    int manifests;
    char manifest[100];
    uint64_t acked[8];
    int err[8];
    char id[8][LW_RECEIPT_ID_MAX];
    uint32_t acks;
    bool close_in_receipt;
    struct lw_msg_claimed claimed;
    unsigned claims;
    size_t kills;
    char killed[32]; /* name of the last */
};

static void on_ready(void *user)
{
    ((struct fixture *)user)->ready++;
}

static void on_manifest(void *user, struct lw_str server, struct lw_str view, struct lw_str json)
{
    struct fixture *f = user;

    f->manifests++;
    snprintf(f->manifest, sizeof(f->manifest), "%.*s %.*s %.*s", LW_FMT(server), LW_FMT(view),
             LW_FMT(json.p ? json : LW_STR("none")));
}

static void on_receipt(void *user, uint64_t ticket, int err, struct lw_str id)
{
    struct fixture *f = user;

    if (f->acks < 8) {
        f->acked[f->acks] = ticket;
        f->err[f->acks] = err;
        snprintf(f->id[f->acks], LW_RECEIPT_ID_MAX, "%.*s", LW_FMT(id));
    }
    f->acks++;
    if (f->close_in_receipt)
        lw_link_close(&f->link);
}

static void on_claimed(void *user, const struct lw_msg_claimed *v)
{
    struct fixture *f = user;

    f->claimed = *v;
    f->claims++;
}

static void on_kills(void *user, const struct lw_kill *list, size_t n)
{
    struct fixture *f = user;

    f->kills = n;
    snprintf(f->killed, sizeof(f->killed), "%.*s", LW_FMT(n ? list[n - 1].name : LW_STR_NONE));
}

static void on_lost(void *user, const char *text)
{
    struct fixture *f = user;

    f->lost++;
    snprintf(f->lost_text, sizeof(f->lost_text), "%s", text);
    assert_int_equal(lw_link_record(f->link, 99, LW_PHASE_DECISION, LW_STR("{}")), -LW_ERR_CLOSED);
    assert_int_equal(lw_link_open(f->link, LW_STR("s"), LW_STR("v")), -LW_ERR_CLOSED);
    assert_int_equal(lw_link_query(f->link, &(struct lw_msg_query){.what = LW_API_LIST}),
                     -LW_ERR_CLOSED);
    assert_int_equal(lw_link_hook(f->link, &(struct lw_msg_hook){.ticket = 1}), -LW_ERR_CLOSED);
    assert_int_equal(
        lw_link_observed(f->link, 99, LW_STR("s"), LW_STR("v"), LW_STR("{}"), LW_STR("{}")),
        -LW_ERR_CLOSED);
}

static void on_asked(void *user, const struct lw_msg_asked *asked)
{
    struct fixture *f = user;

    f->asked += asked->seat == 5 && asked->ticket == 6 && lw_str_eqz(asked->id, "c-1") &&
                asked->state == LW_ASK_PENDING;
}

static void on_answered(void *user, const struct lw_msg_answered *answered)
{
    struct fixture *f = user;

    f->answered += lw_str_eqz(answered->id, "c-1") && answered->state == LW_ASK_APPROVED;
}

static void on_reply(void *user, const struct lw_msg_reply *reply)
{
    struct fixture *f = user;

    f->replied += reply->ticket == 11 && reply->status == 404 && lw_str_eqz(reply->body, "{}");
}

static void on_event(void *user, const struct lw_msg_event *event)
{
    struct fixture *f = user;

    f->events += lw_str_eqz(event->id, "msg_1") && lw_str_eqz(event->brief, "{}");
}

static void on_news(void *user)
{
    struct fixture *f = user;

    f->news++;
}

static const struct lw_link_ops ops = {on_ready, on_manifest, on_receipt, on_claimed,
                                       on_kills, on_lost,     on_asked,   on_answered,
                                       on_reply, on_news,     on_event};

static int setup(void **state)
{
    struct fixture *f = calloc(1, sizeof(*f));
    int fds[2];

    assert_non_null(f);
    assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, fds), 0);
    assert_int_equal(uv_loop_init(&f->loop), 0);
    assert_int_equal(lw_link_new(&f->loop, fds[0], &ops, f, &f->link), 0);
    assert_true(fcntl(fds[0], F_GETFD) & FD_CLOEXEC);
    f->fd = fds[1];
    lw_msg_in_init(&f->in, LW_MSG_TO_LEDGER);
    *state = f;
    return 0;
}

static void turn(struct fixture *f)
{
    for (int i = 0; i < 3; i++)
        uv_run(&f->loop, UV_RUN_NOWAIT);
}

static int teardown(void **state)
{
    struct fixture *f = *state;

    lw_link_close(&f->link);
    turn(f);
    assert_int_equal(uv_loop_close(&f->loop), 0); /* nothing of it is left in the loop */
    lw_msg_in_fini(&f->in);
    close(f->fd);
    free(f);
    return 0;
}

static void say(struct fixture *f, struct lw_buf *b)
{
    assert_int_equal(send(f->fd, b->p, b->n, MSG_NOSIGNAL), (ssize_t)b->n);
    lw_buf_fini(b);
    turn(f);
}

static void say_ack(struct fixture *f, uint64_t ticket, int err)
{
    struct lw_msg_acks acks;
    struct lw_buf b;

    lw_buf_init(&b, 1000);
    lw_msg_acks_begin(&acks, &b);
    assert_int_equal(
        lw_msg_acks_put(
            &acks, &(struct lw_msg_ack){ticket, err, err ? LW_STR_NONE : LW_STR("0a1b2c3d-5")}),
        0);
    assert_int_equal(lw_msg_acks_end(&acks), 0);
    say(f, &b);
}

/* One read: the bytes that were in the socket. */
static ssize_t hear(struct fixture *f)
{
    size_t room;
    char *p = lw_msg_in_room(&f->in, &room);
    ssize_t n = recv(f->fd, p, room, 0);

    if (n > 0)
        lw_msg_in_got(&f->in, (size_t)n);
    return n;
}

static void one_iteration_is_one_write(void **state)
{
    struct fixture *f = *state;
    struct lw_msg_record r;
    struct lw_msg m;

    assert_int_equal(lw_link_record(f->link, 1, LW_PHASE_DECISION, LW_STR("{\"a\":1}")), 0);
    assert_int_equal(lw_link_record(f->link, 2, LW_PHASE_OUTCOME, LW_STR("{}")), 0);
    assert_int_equal(lw_link_record(f->link, 3, LW_PHASE_CONFIG, LW_STR("{}")), 0);
    assert_int_equal(lw_link_unacknowledged(f->link), 3);
    assert_int_equal(hear(f), -1); /* not before the iteration's end */
    uv_run(&f->loop, UV_RUN_NOWAIT);
    assert_true(hear(f) > 0);
    for (uint64_t i = 1; i <= 3; i++) {
        assert_int_equal(lw_msg_in_next(&f->in, &m), 1);
        assert_int_equal(lw_msg_get_record(&m, &r), 0);
        assert_int_equal(r.ticket, i);
    }
    assert_int_equal(lw_msg_in_next(&f->in, &m), 0);
}

static void answers_arrive(void **state)
{
    struct fixture *f = *state;
    struct lw_buf b;

    lw_buf_init(&b, 1000);
    assert_int_equal(lw_msg_put_ready(&b), 0);
    say(f, &b);
    assert_int_equal(f->ready, 1);
    assert_int_equal(
        lw_msg_put_kills(&b, &(struct lw_kill){LW_KILL_SERVER, LW_STR("fs"), LW_STR("")}, 1), 0);
    say(f, &b);
    assert_true(f->kills == 1 && strcmp(f->killed, "fs") == 0);
    assert_int_equal(lw_msg_put_kills(&b, NULL, 0), 0);
    say(f, &b);
    assert_int_equal(f->kills, 0);
    assert_int_equal(lw_msg_put_manifest(&b, &(struct lw_msg_manifest){LW_STR("fs"), LW_STR("v"),
                                                                       LW_STR("{\"m\":1}")}),
                     0);
    say(f, &b);
    assert_string_equal(f->manifest, "fs v {\"m\":1}");
    assert_int_equal(
        lw_msg_put_manifest(&b, &(struct lw_msg_manifest){LW_STR("fs"), LW_STR("v"), LW_STR_NONE}),
        0);
    say(f, &b);
    assert_string_equal(f->manifest, "fs v none");
    assert_int_equal(lw_link_record(f->link, 7, LW_PHASE_DECISION, LW_STR("{}")), 0);
    assert_int_equal(
        lw_link_observed(f->link, 8, LW_STR("fs"), LW_STR("v"), LW_STR("{}"), LW_STR("{}")), 0);
    say_ack(f, 7, 0);
    say_ack(f, 8, -LW_ERR_FULL);
    assert_int_equal(f->acks, 2);
    assert_true(f->acked[0] == 7 && f->err[0] == 0);
    assert_string_equal(f->id[0], "0a1b2c3d-5");
    assert_true(f->acked[1] == 8 && f->err[1] == -LW_ERR_FULL);
    assert_string_equal(f->id[1], "");
    assert_int_equal(lw_link_unacknowledged(f->link), 0);
    assert_int_equal(lw_msg_put_asked(&b, &(struct lw_msg_asked){.seat = 5,
                                                                 .ticket = 6,
                                                                 .id = LW_STR("c-1"),
                                                                 .state = LW_ASK_PENDING}),
                     0);
    say(f, &b);
    assert_int_equal(
        lw_msg_put_answered(&b, &(struct lw_msg_answered){LW_STR("c-1"), LW_ASK_APPROVED, 1, 1}),
        0);
    say(f, &b);
    assert_true(f->asked == 1 && f->answered == 1);
    assert_int_equal(
        lw_msg_put_reply(&b,
                         &(struct lw_msg_reply){.ticket = 11, .status = 404, .body = LW_STR("{}")}),
        0);
    assert_int_equal(lw_msg_put_news(&b), 0);
    assert_int_equal(
        lw_msg_put_event(&b, &(struct lw_msg_event){.id = LW_STR("msg_1"), .brief = LW_STR("{}")}),
        0);
    say(f, &b);
    assert_true(f->replied == 1 && f->news == 1 && f->events == 1);
    assert_int_equal(f->lost, 0);
}

static const struct lw_claim_unit one = {.limit = {.kind = LW_LIMIT_CONCURRENT, .amount = 1},
                                         .units = 1};

static void claims_are_answered_in_their_turn(void **state)
{
    struct fixture *f = *state;
    struct lw_claim_unit room[LW_LIMIT_CLAIM_MAX];
    struct lw_msg_claim claim;
    struct lw_msg_done done;
    struct lw_msg m;
    struct lw_buf b;

    lw_buf_init(&b, 1000);
    assert_int_equal(lw_link_record(f->link, 1, LW_PHASE_DECISION, LW_STR("{}")), 0);
    assert_int_equal(lw_link_claim(f->link, 2, LW_STR("{}"), &one, 1), 0);
    assert_int_equal(lw_link_done(f->link, LW_STR("0a1b2c3d-4"), &one, 1), 0);
    assert_int_equal(lw_link_unacknowledged(f->link), 2); /* an end has no answer */
    turn(f);
    assert_true(hear(f) > 0);
    assert_int_equal(lw_msg_in_next(&f->in, &m), 1);
    assert_int_equal(lw_msg_in_next(&f->in, &m), 1);
    assert_int_equal(lw_msg_get_claim(&m, room, &claim), 0);
    assert_int_equal(lw_msg_in_next(&f->in, &m), 1);
    assert_int_equal(lw_msg_get_done(&m, room, &done), 0);
    assert_true(lw_str_eqz(done.id, "0a1b2c3d-4"));
    say_ack(f, 1, 0);
    assert_int_equal(
        lw_msg_put_claimed(&b, &(struct lw_msg_claimed){2, -LW_ERR_LIMIT, LW_STR_NONE, 0, true, 7}),
        0);
    say(f, &b);
    assert_true(f->claims == 1 && f->claimed.refused && f->claimed.retry_ms == 7);
    assert_int_equal(lw_link_unacknowledged(f->link), 0);
    /* A claim is not answered as a record is: a ledger that does is not believed. */
    assert_int_equal(lw_link_claim(f->link, 3, LW_STR("{}"), &one, 1), 0);
    turn(f);
    say_ack(f, 3, 0);
    assert_int_equal(f->lost, 1);
}

static void a_surface_of_the_greatest_size_passes(void **state)
{
    struct fixture *f = *state;
    char *big = malloc(LW_MSG_TEXT_MAX + 1);
    struct lw_str surface = lw_str(big, LW_MSG_TEXT_MAX);
    struct lw_msg_observed o;
    struct lw_msg m;
    int more;

    assert_non_null(big);
    memset(big, 'x', LW_MSG_TEXT_MAX + 1);
    assert_int_equal(lw_link_observed(f->link, 1, LW_STR("fs"), LW_STR("v"),
                                      lw_str(big, LW_MSG_TEXT_MAX + 1), LW_STR("{}")),
                     -LW_ERR_LIMIT);
    assert_int_equal(lw_link_observed(f->link, 1, LW_STR("fs"), LW_STR("v"), surface, LW_STR("{}")),
                     0);
    assert_int_equal(lw_link_observed(f->link, 2, LW_STR("fs"), LW_STR("v"), surface, LW_STR("{}")),
                     -LW_ERR_BUSY);
    /* Records are not held up by it. */
    assert_int_equal(lw_link_record(f->link, 3, LW_PHASE_DECISION, LW_STR("{}")), 0);
    while ((more = lw_msg_in_next(&f->in, &m)) == 0) {
        uv_run(&f->loop, UV_RUN_NOWAIT);
        (void)hear(f);
    }
    assert_int_equal(more, 1);
    assert_int_equal(lw_msg_get_observed(&m, &o), 0);
    assert_true(lw_str_eq(o.surface, surface));
    say_ack(f, 1, 0);
    assert_int_equal(lw_link_observed(f->link, 4, LW_STR("fs"), LW_STR("v"), surface, LW_STR("{}")),
                     0);
    free(big);
}

static void records_are_bounded_by_count(void **state)
{
    struct fixture *f = *state;
    uint64_t i;

    for (i = 0; i < LW_LINK_MAX_COUNT; i++)
        assert_int_equal(lw_link_record(f->link, i, LW_PHASE_DECISION, LW_STR("{}")), 0);
    assert_int_equal(lw_link_record(f->link, i, LW_PHASE_DECISION, LW_STR("{}")), -LW_ERR_BUSY);
    assert_int_equal(
        lw_link_observed(f->link, i, LW_STR("s"), LW_STR("v"), LW_STR("{}"), LW_STR("{}")),
        -LW_ERR_BUSY);
    say_ack(f, 0, 0);
    assert_int_equal(lw_link_record(f->link, i, LW_PHASE_DECISION, LW_STR("{}")), 0);
    assert_int_equal(lw_link_record(f->link, i, LW_PHASE_DECISION, LW_STR("{}")), -LW_ERR_BUSY);
    for (i = 1; i <= LW_LINK_MAX_COUNT; i++) {
        while (hear(f) > 0)
            ;
        say_ack(f, i, 0);
    }
    assert_int_equal(f->acks, LW_LINK_MAX_COUNT + 1);
    assert_int_equal(f->lost, 0);
}

static void records_are_bounded_by_bytes(void **state)
{
    struct fixture *f = *state;
    static char data[LW_LINK_MAX_BYTES / 2048];
    struct lw_str s = lw_str(data, sizeof(data));
    char over[LW_MSG_RECORD_MAX];

    memset(over, 'x', sizeof(over));
    assert_int_equal(lw_link_record(f->link, 0, LW_PHASE_DECISION, lw_str(over, sizeof(over))),
                     -LW_ERR_LIMIT);
    assert_int_equal(lw_link_record(f->link, 0, LW_PHASE_APPROVAL, s), -LW_ERR_PERM);
    assert_int_equal(lw_link_unacknowledged(f->link), 0);
    for (uint64_t i = 0; i < 2048; i++)
        assert_int_equal(lw_link_record(f->link, i, LW_PHASE_DECISION, s), 0);
    assert_int_equal(lw_link_record(f->link, 2048, LW_PHASE_DECISION, LW_STR("{")), -LW_ERR_BUSY);
    say_ack(f, 0, 0);
    assert_int_equal(lw_link_record(f->link, 2048, LW_PHASE_DECISION, s), 0);
    assert_int_equal(lw_link_record(f->link, 2049, LW_PHASE_DECISION, LW_STR("{")), -LW_ERR_BUSY);
}

static void a_ledger_that_ends_is_noticed_once(void **state)
{
    struct fixture *f = *state;

    assert_int_equal(lw_link_record(f->link, 1, LW_PHASE_DECISION, LW_STR("{}")), 0);
    turn(f);
    close(f->fd);
    f->fd = -1;
    turn(f);
    assert_int_equal(f->lost, 1);
    assert_int_equal(f->acks, 0);
    turn(f);
    assert_int_equal(f->lost, 1);
}

/* Each wrong word ends the link; nothing later is believed. */
static void broken(void **state, struct lw_buf *b)
{
    struct fixture *f = *state;
    struct lw_buf ready;

    say(f, b);
    assert_int_equal(f->lost, 1);
    assert_string_equal(f->lost_text, "the ledger broke the protocol between them");
    lw_buf_init(&ready, 100);
    assert_int_equal(lw_msg_put_ready(&ready), 0);
    say(f, &ready);
    assert_int_equal(f->ready, 0);
}

static void an_answer_out_of_order_ends_it(void **state)
{
    struct fixture *f = *state;

    assert_int_equal(lw_link_record(f->link, 1, LW_PHASE_DECISION, LW_STR("{}")), 0);
    assert_int_equal(lw_link_record(f->link, 2, LW_PHASE_DECISION, LW_STR("{}")), 0);
    say_ack(f, 2, 0);
    assert_int_equal(f->acks, 0);
    assert_int_equal(f->lost, 1);
}

static void an_answer_to_nothing_ends_it(void **state)
{
    struct fixture *f = *state;

    say_ack(f, 0, 0);
    assert_int_equal(f->acks, 0);
    assert_int_equal(f->lost, 1);
}

static void a_message_of_the_wrong_direction_ends_it(void **state)
{
    struct lw_buf b;

    lw_buf_init(&b, 100);
    assert_int_equal(lw_msg_put_open(&b, &(struct lw_msg_open){LW_STR("s"), LW_STR("v")}), 0);
    broken(state, &b);
}

static void rubbish_ends_it(void **state)
{
    struct lw_buf b;

    lw_buf_init(&b, 100);
    lw_buf_addz(&b, "HTTP/1.1 200 OK\r\n");
    broken(state, &b);
}

static void it_can_be_closed_in_a_callback(void **state)
{
    struct fixture *f = *state;
    struct lw_msg_acks acks;
    struct lw_buf b;

    f->close_in_receipt = true;
    lw_buf_init(&b, 1000);
    lw_msg_acks_begin(&acks, &b);
    for (uint64_t i = 0; i < 3; i++) {
        assert_int_equal(lw_link_record(f->link, i, LW_PHASE_DECISION, LW_STR("{}")), 0);
        assert_int_equal(lw_msg_acks_put(&acks, &(struct lw_msg_ack){i, 0, LW_STR("x-1")}), 0);
    }
    assert_int_equal(lw_msg_acks_end(&acks), 0);
    say(f, &b);
    assert_int_equal(f->acks, 1);
    assert_int_equal(f->lost, 0);
    assert_null(f->link);
}

static void closing_sends_what_is_queued(void **state)
{
    struct fixture *f = *state;
    struct lw_msg m;

    assert_int_equal(lw_link_record(f->link, 1, LW_PHASE_OUTCOME, LW_STR("{}")), 0);
    lw_link_close(&f->link);
    assert_true(hear(f) > 0);
    assert_int_equal(lw_msg_in_next(&f->in, &m), 1);
    turn(f);
    assert_int_equal(hear(f), 0); /* and then the end */
}

int main(void)
{
#define T(f) cmocka_unit_test_setup_teardown(f, setup, teardown)
    const struct CMUnitTest tests[] = {
        T(one_iteration_is_one_write),
        T(answers_arrive),
        T(claims_are_answered_in_their_turn),
        T(a_surface_of_the_greatest_size_passes),
        T(records_are_bounded_by_count),
        T(records_are_bounded_by_bytes),
        T(a_ledger_that_ends_is_noticed_once),
        T(an_answer_out_of_order_ends_it),
        T(an_answer_to_nothing_ends_it),
        T(a_message_of_the_wrong_direction_ends_it),
        T(rubbish_ends_it),
        T(it_can_be_closed_in_a_callback),
        T(closing_sends_what_is_queued),
    };
#undef T

    return cmocka_run_group_tests(tests, NULL, NULL);
}
