/* Expected bytes are written out by hand from the layout in msg.h. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "src/ipc/msg.h"

#define MANY 20

static void feed(struct lw_msg_in *in, const void *p, size_t n)
{
    while (n > 0) {
        size_t room;
        char *to = lw_msg_in_room(in, &room);
        size_t part = n < room ? n : room;

        assert_non_null(to);
        memcpy(to, p, part);
        lw_msg_in_got(in, part);
        p = (const char *)p + part;
        n -= part;
    }
}

/* Reads `wire` as the whole stream: 1, 0 or the error of the first message. */
static int first(enum lw_msg_side side, struct lw_str wire, struct lw_msg_in *in, struct lw_msg *m)
{
    lw_msg_in_init(in, side);
    feed(in, wire.p, wire.n);
    return lw_msg_in_next(in, m);
}

static void open_is_laid_out_as_documented(void **state)
{
    static const char wire[] = "\x0b\0\0\0"
                               "\x11\0"
                               "\1\0"
                               "\2\0\0\0fs"
                               "\1\0\0\0v";
    struct lw_msg_open v = {LW_STR("fs"), LW_STR("v")};
    struct lw_msg_open back;
    struct lw_msg_in in;
    struct lw_msg m;
    struct lw_buf b;

    (void)state;
    lw_buf_init(&b, 1000);
    assert_int_equal(lw_msg_put_open(&b, &v), 0);
    assert_int_equal(b.n, sizeof(wire) - 1);
    assert_memory_equal(b.p, wire, b.n);
    assert_int_equal(first(LW_MSG_TO_LEDGER, lw_buf_str(&b), &in, &m), 1);
    assert_int_equal(lw_msg_get_open(&m, &back), 0);
    assert_true(lw_str_eq(back.server, v.server) && lw_str_eq(back.view, v.view));
    lw_msg_in_fini(&in);
    lw_buf_fini(&b);
}

static void record_is_laid_out_as_documented(void **state)
{
    static const char wire[] = "\x0f\0\0\0"
                               "\x12\0"
                               "\1\0"
                               "\x08\7\6\5\4\3\2\1"
                               "\2"
                               "\2\0\0\0{}";
    struct lw_msg_record v = {0x0102030405060708, LW_PHASE_OUTCOME, LW_STR("{}")};
    struct lw_msg_record back;
    struct lw_msg_in in;
    struct lw_msg m;
    struct lw_buf b;

    (void)state;
    assert_int_equal(LW_PHASE_OUTCOME, 2);
    lw_buf_init(&b, 1000);
    assert_int_equal(lw_msg_put_record(&b, &v), 0);
    assert_int_equal(b.n, sizeof(wire) - 1);
    assert_memory_equal(b.p, wire, b.n);
    assert_int_equal(first(LW_MSG_TO_LEDGER, lw_buf_str(&b), &in, &m), 1);
    assert_int_equal(lw_msg_get_record(&m, &back), 0);
    assert_true(back.ticket == v.ticket && back.phase == v.phase);
    assert_true(lw_str_eqz(back.data, "{}"));
    lw_msg_in_fini(&in);
    lw_buf_fini(&b);
}

/* One of every type, in `wire[i]`, with the side that reads it. */
static void one_of_each(struct lw_buf wire[MANY], enum lw_msg_side side[MANY])
{
    const struct lw_msg_open open = {LW_STR("files"), LW_STR("e:0123456789abcdef")};
    const struct lw_msg_manifest manifest = {open.server, open.view, LW_STR("{\"a\":1}")};
    const struct lw_msg_record record = {7, LW_PHASE_DECISION, LW_STR("{\"verdict\":\"deny\"}")};
    const struct lw_msg_observed observed = {8, open.server, open.view, LW_STR("{}"), LW_STR("[]")};
    const struct lw_msg_ack good = {7, 0, LW_STR("0a1b2c3d-17")};
    const struct lw_kill kills[] = {{LW_KILL_ALL, LW_STR(""), LW_STR("why")},
                                    {LW_KILL_AGENT, LW_STR("bot"), LW_STR("")}};
    const struct lw_claim_unit units[] = {
        {.limit = {.kind = LW_LIMIT_RATE,
                   .amount = 3,
                   .burst = 2,
                   .period_ms = 60000,
                   .per = LW_PER_TOOL,
                   .id = LW_STR_INIT("r/1")},
         .units = 1},
        {.limit = {.kind = LW_LIMIT_CONCURRENT, .amount = 2}, .units = 1}};
    const struct lw_msg_claim claim = {9, LW_STR("{}"), units, 2};
    const struct lw_msg_done done = {LW_STR("0a1b2c3d-17"), units + 1, 1};
    const struct lw_msg_claimed claimed = {9, -LW_ERR_LIMIT, LW_STR_NONE, 1, true, -1};
    const struct lw_msg_ack bad = {8, -LW_ERR_FULL, LW_STR_NONE};
    const struct lw_msg_ask ask = {1, 2, LW_STR("{}"), LW_STR("{\"a\":1}")};
    const struct lw_msg_vote vote = {
        .seat = 1, .ticket = 2, .id = LW_STR("0a1b2c3d-17"), .page = true, .shown = {{7}}};
    const struct lw_msg_asked asked = {
        .seat = 1, .ticket = 2, .id = vote.id, .state = LW_ASK_PENDING, .expires_at = 9, .need = 1};
    const struct lw_msg_answered answered = {vote.id, LW_ASK_APPROVED, 1, 1};
    const struct lw_msg_query query = {.ticket = 3,
                                       .what = LW_API_APPROVE,
                                       .credential = LW_CREDENTIAL_BEARER,
                                       .bearer = LW_STR("0123456789abcdef"),
                                       .id = vote.id,
                                       .answer = {.has_shown = true, .reason = LW_STR("fine")}};
    const struct lw_msg_reply reply = {.ticket = 3, .status = 200, .body = LW_STR("{}")};
    const struct lw_msg_hook hook = {
        3, {LW_STR("msg_1"), LW_STR("1614265330"), LW_STR("v1,AA"), LW_STR("{}")}};
    const struct lw_msg_event event = {LW_STR("msg_2"), LW_STR("{}"), LW_STR("{\"a\":1}")};
    struct lw_msg_acks acks;

    for (int i = 0; i < MANY; i++) {
        lw_buf_init(&wire[i], 1000);
        side[i] = i < 3 || i == 7 || i == 8 || (i > 12 && i != 15 && i != 18) ? LW_MSG_TO_GATE
                                                                              : LW_MSG_TO_LEDGER;
    }
    assert_int_equal(lw_msg_put_ready(&wire[0]), 0);
    assert_int_equal(lw_msg_put_manifest(&wire[1], &manifest), 0);
    lw_msg_acks_begin(&acks, &wire[2]);
    assert_int_equal(lw_msg_acks_put(&acks, &good), 0);
    assert_int_equal(lw_msg_acks_put(&acks, &bad), 0);
    assert_int_equal(lw_msg_acks_end(&acks), 0);
    assert_int_equal(lw_msg_put_open(&wire[3], &open), 0);
    assert_int_equal(lw_msg_put_record(&wire[4], &record), 0);
    assert_int_equal(lw_msg_put_observed(&wire[5], &observed), 0);
    assert_int_equal(lw_msg_put_forget(&wire[6], &open), 0);
    assert_int_equal(lw_msg_put_kills(&wire[7], kills, 2), 0);
    assert_int_equal(lw_msg_put_claimed(&wire[8], &claimed), 0);
    assert_int_equal(lw_msg_put_claim(&wire[9], &claim), 0);
    assert_int_equal(lw_msg_put_done(&wire[10], &done), 0);
    assert_int_equal(lw_msg_put_ask(&wire[11], &ask), 0);
    assert_int_equal(lw_msg_put_vote(&wire[12], &vote), 0);
    assert_int_equal(lw_msg_put_asked(&wire[13], &asked), 0);
    assert_int_equal(lw_msg_put_answered(&wire[14], &answered), 0);
    assert_int_equal(lw_msg_put_query(&wire[15], &query), 0);
    assert_int_equal(lw_msg_put_reply(&wire[16], &reply), 0);
    assert_int_equal(lw_msg_put_news(&wire[17]), 0);
    assert_int_equal(lw_msg_put_hook(&wire[18], &hook), 0);
    assert_int_equal(lw_msg_put_event(&wire[19], &event), 0);
}

static int get_any(const struct lw_msg *m)
{
    struct lw_msg_open open;
    struct lw_msg_manifest manifest;
    struct lw_msg_record record;
    struct lw_msg_observed observed;
    struct lw_kill kills[LW_KILLS_MAX];
    size_t n;
    struct lw_claim_unit units[LW_LIMIT_CLAIM_MAX];
    struct lw_msg_claim claim;
    struct lw_msg_claimed claimed;
    struct lw_msg_done done;
    struct lw_msg_ask ask;
    struct lw_msg_vote vote;
    struct lw_msg_asked asked;
    struct lw_msg_answered answered;
    struct lw_msg_query query;
    struct lw_msg_reply reply;
    struct lw_msg_hook hook;
    struct lw_msg_event event;
    struct lw_cursor entries;
    uint32_t count;

    switch (m->type) {
    case LW_MSG_QUERY:
        return lw_msg_get_query(m, &query);
    case LW_MSG_REPLY:
        return lw_msg_get_reply(m, &reply);
    case LW_MSG_NEWS:
        return lw_msg_get_news(m);
    case LW_MSG_HOOK:
        return lw_msg_get_hook(m, &hook);
    case LW_MSG_EVENT:
        return lw_msg_get_event(m, &event);
    case LW_MSG_READY:
        return lw_msg_get_ready(m);
    case LW_MSG_MANIFEST:
        return lw_msg_get_manifest(m, &manifest);
    case LW_MSG_ACKS:
        return lw_msg_get_acks(m, &entries, &count);
    case LW_MSG_CLAIM:
        return lw_msg_get_claim(m, units, &claim);
    case LW_MSG_CLAIMED:
        return lw_msg_get_claimed(m, &claimed);
    case LW_MSG_DONE:
        return lw_msg_get_done(m, units, &done);
    case LW_MSG_KILLS:
        return lw_msg_get_kills(m, kills, &n);
    case LW_MSG_ASK:
        return lw_msg_get_ask(m, &ask);
    case LW_MSG_VOTE:
        return lw_msg_get_vote(m, &vote);
    case LW_MSG_ASKED:
        return lw_msg_get_asked(m, &asked);
    case LW_MSG_ANSWERED:
        return lw_msg_get_answered(m, &answered);
    case LW_MSG_OPEN:
        return lw_msg_get_open(m, &open);
    case LW_MSG_RECORD:
        return lw_msg_get_record(m, &record);
    case LW_MSG_OBSERVED:
        return lw_msg_get_observed(m, &observed);
    case LW_MSG_FORGET:
        return lw_msg_get_forget(m, &open);
    }
    return -1;
}

static void every_message_must_be_at_its_end(void **state)
{
    struct lw_buf wire[MANY];
    enum lw_msg_side side[MANY];

    (void)state;
    one_of_each(wire, side);
    for (int i = 0; i < MANY; i++) {
        struct lw_msg_in in;
        struct lw_msg m;

        assert_int_equal(first(side[i], lw_buf_str(&wire[i]), &in, &m), 1);
        assert_int_equal(get_any(&m), 0);
        lw_msg_in_fini(&in);
        /* A byte more than the fields need. */
        lw_buf_addc(&wire[i], 0);
        wire[i].p[0]++;
        assert_int_equal(first(side[i], lw_buf_str(&wire[i]), &in, &m),
                         i == 0 || i == 17 ? -LW_ERR_PROTOCOL : 1); /* these have room for none */
        if (i > 0 && i != 17)
            assert_int_equal(get_any(&m), -LW_ERR_PROTOCOL);
        lw_msg_in_fini(&in);
        /* Every shorter one. */
        for (size_t n = wire[i].n - 2; n > LW_MSG_HEAD; n--) {
            wire[i].p[0] = (char)(n - LW_MSG_HEAD);
            assert_int_equal(first(side[i], lw_str(wire[i].p, n), &in, &m), 1);
            assert_int_equal(get_any(&m), -LW_ERR_PROTOCOL);
            lw_msg_in_fini(&in);
        }
        lw_buf_fini(&wire[i]);
    }
}

static void a_stream_may_break_anywhere(void **state)
{
    struct lw_buf wire[MANY];
    enum lw_msg_side side[MANY];
    struct lw_msg_in in;
    struct lw_msg m;

    (void)state;
    one_of_each(wire, side);
    lw_msg_in_init(&in, LW_MSG_TO_LEDGER);
    for (int round = 0; round < 3; round++) {
        for (int i = 0; i < MANY; i++) {
            if (side[i] != LW_MSG_TO_LEDGER)
                continue;
            for (size_t at = 0; at < wire[i].n; at++) {
                assert_int_equal(lw_msg_in_next(&in, &m), 0);
                feed(&in, wire[i].p + at, 1);
            }
            assert_int_equal(lw_msg_in_next(&in, &m), 1);
            assert_int_equal(get_any(&m), 0);
        }
    }
    assert_int_equal(lw_msg_in_next(&in, &m), 0);
    lw_msg_in_fini(&in);
    for (int i = 0; i < MANY; i++)
        lw_buf_fini(&wire[i]);
}

static void heads_that_do_not_exist_are_refused(void **state)
{
    struct lw_buf wire[MANY];
    enum lw_msg_side side[MANY];
    struct lw_msg_in in;
    struct lw_msg m;

    (void)state;
    one_of_each(wire, side);
    for (int i = 0; i < MANY; i++) {
        enum lw_msg_side other = side[i] == LW_MSG_TO_GATE ? LW_MSG_TO_LEDGER : LW_MSG_TO_GATE;
        struct lw_str s = lw_buf_str(&wire[i]);
        char type = wire[i].p[4];
        uint32_t over = lw_msg_max((enum lw_msg_type)type) + 1;

        assert_int_equal(first(other, s, &in, &m), -LW_ERR_PROTOCOL);
        lw_msg_in_fini(&in);
        wire[i].p[4] = 100;
        assert_int_equal(first(side[i], s, &in, &m), -LW_ERR_PROTOCOL);
        lw_msg_in_fini(&in);
        wire[i].p[4] = type;
        wire[i].p[6] = LW_MSG_VERSION + 1;
        assert_int_equal(first(side[i], s, &in, &m), -LW_ERR_PROTOCOL);
        lw_msg_in_fini(&in);
        wire[i].p[6] = LW_MSG_VERSION;
        /* Refused from its head alone, before any of it is there. */
        for (int k = 0; k < 4; k++)
            wire[i].p[k] = (char)(uint8_t)(over >> (8 * k));
        assert_int_equal(first(side[i], lw_str(s.p, LW_MSG_HEAD), &in, &m), -LW_ERR_PROTOCOL);
        lw_msg_in_fini(&in);
        lw_buf_fini(&wire[i]);
    }
}

static void the_list_of_what_is_switched_off_is_bounded(void **state)
{
    static char text[LW_KILL_NAME_MAX + LW_KILL_REASON_MAX];
    static struct lw_kill list[LW_KILLS_MAX + 1];
    static struct lw_kill back[LW_KILLS_MAX];
    struct lw_msg_in in;
    struct lw_msg m;
    struct lw_buf b;
    size_t n;

    (void)state;
    memset(text, 'x', sizeof(text));
    for (unsigned i = 0; i <= LW_KILLS_MAX; i++)
        list[i] =
            (struct lw_kill){LW_KILL_SERVER, {text, LW_KILL_NAME_MAX}, {text, LW_KILL_REASON_MAX}};
    lw_buf_init(&b, 1 << 20);
    assert_int_equal(lw_msg_put_kills(&b, list, LW_KILLS_MAX + 1), -LW_ERR_LIMIT);
    assert_int_equal(lw_msg_put_kills(&b, list, LW_KILLS_MAX), 0); /* the greatest fits its type */
    assert_int_equal(first(LW_MSG_TO_GATE, lw_buf_str(&b), &in, &m), 1);
    assert_int_equal(lw_msg_get_kills(&m, back, &n), 0);
    assert_true(n == LW_KILLS_MAX && lw_str_eq(back[n - 1].reason, list[0].reason));
    lw_msg_in_fini(&in);
    b.p[LW_MSG_HEAD + 4] = LW_KILL_AGENT + 1; /* no such kind */
    assert_int_equal(first(LW_MSG_TO_GATE, lw_buf_str(&b), &in, &m), 1);
    assert_int_equal(lw_msg_get_kills(&m, back, &n), -LW_ERR_PROTOCOL);
    lw_msg_in_fini(&in);
    lw_buf_reset(&b);
    list[0].name.n++;
    assert_int_equal(lw_msg_put_kills(&b, list, 1), -LW_ERR_LIMIT);
    list[0].name.n--;
    list[0].reason.n++;
    assert_int_equal(lw_msg_put_kills(&b, list, 1), -LW_ERR_LIMIT);
    lw_buf_fini(&b);
}

static void a_claim_is_read_as_it_was_written(void **state)
{
    struct lw_claim_unit room[LW_LIMIT_CLAIM_MAX];
    struct lw_buf wire[MANY];
    enum lw_msg_side side[MANY];
    struct lw_msg_claimed claimed;
    struct lw_msg_claim claim;
    struct lw_msg_in in;
    struct lw_msg m;

    (void)state;
    one_of_each(wire, side);
    assert_int_equal(first(side[9], lw_buf_str(&wire[9]), &in, &m), 1);
    assert_int_equal(lw_msg_get_claim(&m, room, &claim), 0);
    assert_true(claim.ticket == 9 && claim.count == 2 && lw_str_eqz(claim.data, "{}"));
    assert_true(room[0].limit.kind == LW_LIMIT_RATE && room[0].limit.amount == 3 &&
                room[0].limit.burst == 2 && room[0].limit.period_ms == 60000 &&
                room[0].limit.per == LW_PER_TOOL && lw_str_eqz(room[0].limit.id, "r/1") &&
                room[0].units == 1);
    lw_msg_in_fini(&in);
    assert_int_equal(first(side[8], lw_buf_str(&wire[8]), &in, &m), 1);
    assert_int_equal(lw_msg_get_claimed(&m, &claimed), 0);
    assert_true(claimed.refused && claimed.unit == 1 && claimed.retry_ms == -1);
    lw_msg_in_fini(&in);
    for (int i = 0; i < MANY; i++)
        lw_buf_fini(&wire[i]);
}

/* A gate that was taken over cannot make a limit one that nothing reaches. */
static void units_out_of_bounds_are_refused_on_both_sides(void **state)
{
    static struct lw_claim_unit many[LW_LIMIT_CLAIM_MAX + 1];
    struct lw_claim_unit room[LW_LIMIT_CLAIM_MAX];
    struct lw_msg_claim v = {1, LW_STR("{}"), many, LW_LIMIT_CLAIM_MAX};
    struct lw_msg_claim back;
    struct lw_msg_in in;
    struct lw_msg m;
    struct lw_buf b;

    (void)state;
    lw_buf_init(&b, 1 << 20);
    for (size_t i = 0; i <= LW_LIMIT_CLAIM_MAX; i++)
        many[i] =
            (struct lw_claim_unit){.limit = {.kind = LW_LIMIT_CONCURRENT, .amount = 2}, .units = 1};
    assert_int_equal(lw_msg_put_claim(&b, &v), 0);
    v.count++;
    assert_int_equal(lw_msg_put_claim(&b, &v), -LW_ERR_LIMIT);
    v.count = 0;
    assert_int_equal(lw_msg_put_claim(&b, &v), -LW_ERR_LIMIT);
    v.count = 1;
    many[0].units = 0; /* at once, but nothing */
    assert_int_equal(lw_msg_put_claim(&b, &v), -LW_ERR_LIMIT);
    many[0].units = 1;
    many[0].limit.amount = 0;
    assert_int_equal(lw_msg_put_claim(&b, &v), -LW_ERR_LIMIT);
    many[0].limit.amount = 2;
    lw_buf_reset(&b);
    assert_int_equal(lw_msg_put_claim(&b, &v), 0);
    b.p[LW_MSG_HEAD + 8 + 6 + 4] = LW_LIMIT_KIND_COUNT; /* its kind, behind ticket, data, count */
    assert_int_equal(first(LW_MSG_TO_LEDGER, lw_buf_str(&b), &in, &m), 1);
    assert_int_equal(lw_msg_get_claim(&m, room, &back), -LW_ERR_PROTOCOL);
    lw_msg_in_fini(&in);
    lw_buf_fini(&b);
}

static void a_gate_can_not_approve(void **state)
{
    struct lw_buf b;

    (void)state;
    for (unsigned p = 0; p < LW_PHASE_COUNT; p++) {
        struct lw_msg_record v = {1, (enum lw_phase)p, LW_STR("{}")};
        struct lw_msg_in in;
        struct lw_msg m;
        bool may = p == LW_PHASE_DECISION || p == LW_PHASE_OUTCOME || p == LW_PHASE_CONFIG ||
                   p == LW_PHASE_POLICY;

        lw_buf_init(&b, 1000);
        assert_int_equal(lw_msg_put_record(&b, &v), may ? 0 : -LW_ERR_PERM);
        assert_int_equal(b.n == 0, !may);
        /* And neither by writing the bytes itself. */
        v.phase = LW_PHASE_DECISION;
        lw_buf_reset(&b);
        assert_int_equal(lw_msg_put_record(&b, &v), 0);
        b.p[LW_MSG_HEAD + 8] = (char)p;
        assert_int_equal(first(LW_MSG_TO_LEDGER, lw_buf_str(&b), &in, &m), 1);
        assert_int_equal(get_any(&m), may ? 0 : -LW_ERR_PROTOCOL);
        lw_msg_in_fini(&in);
        lw_buf_fini(&b);
    }
}

static void limits_are_reached_and_not_passed(void **state)
{
    const size_t fixed = 8 + 1 + 4; /* ticket, phase, count */
    char *big = calloc(1, LW_MSG_TEXT_MAX + 1);
    char name[LW_MSG_SERVER_MAX + 1];
    struct lw_msg_record r = {1, LW_PHASE_DECISION, {big, LW_MSG_RECORD_MAX - fixed}};
    struct lw_msg_manifest man = {LW_STR("s"), LW_STR("v"), {big, LW_MSG_TEXT_MAX}};
    struct lw_msg_open open = {{name, LW_MSG_SERVER_MAX}, {name, LW_MSG_VIEW_MAX}};
    struct lw_msg_in in;
    struct lw_msg m;
    struct lw_buf b;
    size_t before;

    (void)state;
    assert_non_null(big);
    memset(name, 'a', sizeof(name));
    lw_buf_init(&b, (size_t)LW_MSG_TEXT_MAX * 2);
    assert_int_equal(lw_msg_put_record(&b, &r), 0);
    before = b.n;
    r.data.n++;
    assert_int_equal(lw_msg_put_record(&b, &r), -LW_ERR_LIMIT);
    assert_int_equal(lw_msg_put_open(&b, &open), 0);
    before = b.n;
    open.server.n++;
    assert_int_equal(lw_msg_put_open(&b, &open), -LW_ERR_LIMIT);
    open.server.n = 0;
    assert_int_equal(lw_msg_put_open(&b, &open), -LW_ERR_LIMIT);
    open.server.n = 1;
    open.view.n++;
    assert_int_equal(lw_msg_put_open(&b, &open), -LW_ERR_LIMIT);
    assert_int_equal(b.n, before);
    lw_buf_reset(&b);
    assert_int_equal(lw_msg_put_manifest(&b, &man), 0);
    assert_int_equal(first(LW_MSG_TO_GATE, lw_buf_str(&b), &in, &m), 1);
    assert_int_equal(lw_msg_get_manifest(&m, &man), 0);
    assert_int_equal(man.json.n, LW_MSG_TEXT_MAX);
    lw_msg_in_shrink(&in);
    assert_int_equal(in.buf.cap, 0);
    lw_msg_in_fini(&in);
    man.json = lw_str(big, LW_MSG_TEXT_MAX + 1);
    before = b.n;
    assert_int_equal(lw_msg_put_manifest(&b, &man), -LW_ERR_LIMIT);
    assert_int_equal(b.n, before);
    lw_buf_fini(&b);
    /* A full buffer is an error of this message only. */
    lw_buf_init(&b, 300);
    assert_int_equal(lw_msg_put_manifest(&b, &(struct lw_msg_manifest){LW_STR("s"), LW_STR("v"),
                                                                       lw_str(big, 1000)}),
                     -LW_ERR_LIMIT);
    assert_int_equal(b.n, 0);
    assert_int_equal(lw_msg_put_ready(&b), 0);
    lw_buf_fini(&b);
    free(big);
}

static void a_claimed_length_takes_no_memory(void **state)
{
    char head[LW_MSG_HEAD] = {0, 0, 0, 4, LW_MSG_MANIFEST, 0, LW_MSG_VERSION, 0}; /* 64 MiB */
    struct lw_msg_in in;
    struct lw_msg m;

    (void)state;
    assert_int_equal(first(LW_MSG_TO_GATE, lw_str(head, sizeof(head)), &in, &m), 0);
    for (int i = 0; i < 1000; i++) {
        feed(&in, "0123456789", 10);
        assert_int_equal(lw_msg_in_next(&in, &m), 0);
    }
    assert_true(in.buf.cap <= 131072);
    lw_msg_in_fini(&in);
}

static void absent_is_not_empty(void **state)
{
    struct lw_msg_manifest v = {LW_STR("s"), LW_STR(""), LW_STR_NONE};
    struct lw_msg_in in;
    struct lw_msg m;
    struct lw_buf b;

    (void)state;
    lw_buf_init(&b, 1000);
    assert_int_equal(lw_msg_put_manifest(&b, &v), 0);
    assert_int_equal(first(LW_MSG_TO_GATE, lw_buf_str(&b), &in, &m), 1);
    v.json = LW_STR("x");
    assert_int_equal(lw_msg_get_manifest(&m, &v), 0);
    assert_null(v.json.p);
    lw_msg_in_fini(&in);
    lw_buf_reset(&b);
    v = (struct lw_msg_manifest){LW_STR("s"), LW_STR(""), LW_STR("{}")};
    assert_int_equal(lw_msg_put_manifest(&b, &v), 0);
    assert_int_equal(first(LW_MSG_TO_GATE, lw_buf_str(&b), &in, &m), 1);
    assert_int_equal(lw_msg_get_manifest(&m, &v), 0);
    assert_true(lw_str_eqz(v.json, "{}"));
    lw_msg_in_fini(&in);
    lw_buf_fini(&b);
}

static void acks_spill_into_the_next_message(void **state)
{
    const uint32_t total = 10000; /* of 16 + 10 bytes: 64 KiB hold (65536 - 4) / 26 = 2520 */
    const uint32_t expect[] = {2520, 2520, 2520, 2440};
    struct lw_msg_acks a;
    struct lw_msg_in in;
    struct lw_buf b;
    uint64_t ticket = 0;

    (void)state;
    lw_buf_init(&b, 1 << 20);
    lw_msg_acks_begin(&a, &b);
    for (uint32_t i = 0; i < total; i++)
        assert_int_equal(lw_msg_acks_put(&a, &(struct lw_msg_ack){i, 0, LW_STR("01234567-1")}), 0);
    assert_int_equal(lw_msg_acks_end(&a), 0);
    lw_msg_in_init(&in, LW_MSG_TO_GATE);
    feed(&in, b.p, b.n);
    for (int k = 0; k < 4; k++) {
        struct lw_cursor entries;
        uint32_t count;
        struct lw_msg m;

        assert_int_equal(lw_msg_in_next(&in, &m), 1);
        assert_int_equal(lw_msg_get_acks(&m, &entries, &count), 0);
        assert_int_equal(count, expect[k]);
        for (uint32_t i = 0; i < count; i++) {
            struct lw_msg_ack ack = lw_msg_ack_next(&entries);

            assert_true(ack.ticket == ticket++ && ack.err == 0 && ack.id.n == 10);
        }
    }
    assert_int_equal(ticket, total);
    lw_msg_in_fini(&in);
    lw_buf_fini(&b);
}

static void acks_say_either_id_or_error(void **state)
{
    const struct lw_msg_ack wrong[] = {
        {1, 0, LW_STR_NONE},
        {1, -LW_ERR_IO, LW_STR("01234567-1")},
        {1, 1, LW_STR_NONE},
        {1, -LW_ERR_COUNT, LW_STR_NONE},
        {1, 0, LW_STR("01234567890123456789012345678901")}, /* 32: no room for its NUL */
    };
    struct lw_msg_acks a;
    struct lw_msg_in in;
    struct lw_msg m;
    struct lw_buf b;

    (void)state;
    lw_buf_init(&b, 1000);
    lw_msg_acks_begin(&a, &b);
    for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++)
        assert_int_equal(lw_msg_acks_put(&a, &wrong[i]), -LW_ERR_LIMIT);
    assert_int_equal(lw_msg_acks_end(&a), 0);
    assert_int_equal(b.n, 0); /* nothing to say is no message */
    assert_int_equal(lw_msg_acks_put(&a, &(struct lw_msg_ack){1, -LW_ERR_IO, LW_STR_NONE}), 0);
    assert_int_equal(lw_msg_acks_end(&a), 0);
    b.p[LW_MSG_HEAD + 4 + 8] = 0; /* its error becomes "none", still without an id */
    assert_int_equal(first(LW_MSG_TO_GATE, lw_buf_str(&b), &in, &m), 1);
    assert_int_equal(get_any(&m), -LW_ERR_PROTOCOL);
    lw_msg_in_fini(&in);
    b.p[LW_MSG_HEAD + 4 + 8] = LW_ERR_COUNT;
    assert_int_equal(first(LW_MSG_TO_GATE, lw_buf_str(&b), &in, &m), 1);
    assert_int_equal(get_any(&m), -LW_ERR_PROTOCOL);
    lw_msg_in_fini(&in);
    lw_buf_fini(&b);
}

static void approvals_are_laid_out_as_documented(void **state)
{
    static const char ask_wire[] = "\x1b\0\0\0"
                                   "\x17\0"
                                   "\1\0"
                                   "\1\0\0\0\0\0\0\0"
                                   "\2\0\0\0\0\0\0\0"
                                   "\2\0\0\0{}"
                                   "\0"
                                   "\0\0\0\0";
    static const char answered_wire[] = "\x0e\0\0\0"
                                        "\7\0"
                                        "\1\0"
                                        "\1\0\0\0a"
                                        "\2"
                                        "\1\0\0\0"
                                        "\1\0\0\0";
    struct lw_msg_ask ask = {1, 2, LW_STR("{}"), LW_STR_NONE};
    struct lw_msg_answered answered = {LW_STR("a"), LW_ASK_APPROVED, 1, 1};
    struct lw_buf b;

    (void)state;
    assert_int_equal(LW_ASK_APPROVED, 2);
    lw_buf_init(&b, 1000);
    assert_int_equal(lw_msg_put_ask(&b, &ask), 0);
    assert_int_equal(b.n, sizeof(ask_wire) - 1);
    assert_memory_equal(b.p, ask_wire, b.n);
    lw_buf_reset(&b);
    assert_int_equal(lw_msg_put_answered(&b, &answered), 0);
    assert_int_equal(b.n, sizeof(answered_wire) - 1);
    assert_memory_equal(b.p, answered_wire, b.n);
    lw_buf_fini(&b);
}

/* What no honest side would send is a broken protocol. */
static void approvals_are_checked(void **state)
{
    static char big[LW_ASK_ARGS_MAX + 1];
    struct lw_msg_ask ask = {1, 2, LW_STR("{}"), lw_str(big, sizeof(big))};
    struct lw_msg_vote vote = {.seat = 1, .ticket = 2, .id = LW_STR("a"), .approve = true};
    struct lw_msg_vote vote_back;
    struct lw_msg_asked asked = {.seat = 1, .ticket = 2, .id = LW_STR("a"), .expires_at = 9};
    struct lw_msg_asked asked_back;
    struct lw_msg_in in;
    struct lw_msg m;
    struct lw_buf b;

    (void)state;
    lw_buf_init(&b, 1 << 20);
    assert_int_equal(lw_msg_put_ask(&b, &ask), -LW_ERR_LIMIT);
    assert_int_equal(lw_msg_put_vote(&b, &vote), 0);
    for (size_t at = 5; at <= 6; at++) { /* neither yes nor no; neither a page nor a form */
        b.p[b.n - at] = 2;
        assert_int_equal(first(LW_MSG_TO_LEDGER, lw_buf_str(&b), &in, &m), 1);
        assert_int_equal(lw_msg_get_vote(&m, &vote_back), -LW_ERR_PROTOCOL);
        lw_msg_in_fini(&in);
        b.p[b.n - at] = 1;
    }
    /* A page without what it showed. */
    assert_int_equal(first(LW_MSG_TO_LEDGER, lw_buf_str(&b), &in, &m), 1);
    assert_int_equal(lw_msg_get_vote(&m, &vote_back), -LW_ERR_PROTOCOL);
    lw_msg_in_fini(&in);
    b.p[b.n - 5] = 0;
    assert_int_equal(first(LW_MSG_TO_LEDGER, lw_buf_str(&b), &in, &m), 1);
    assert_int_equal(lw_msg_get_vote(&m, &vote_back), 0);
    assert_true(vote_back.approve && !vote_back.page);
    lw_msg_in_fini(&in);
    lw_buf_reset(&b);
    vote = (struct lw_msg_vote){
        .ticket = 2, .id = LW_STR("a"), .page = true, .shown = lw_sha256(LW_STR("x"))};
    assert_int_equal(lw_msg_put_vote(&b, &vote), 0);
    assert_int_equal(first(LW_MSG_TO_LEDGER, lw_buf_str(&b), &in, &m), 1);
    assert_int_equal(lw_msg_get_vote(&m, &vote_back), 0);
    assert_true(!vote_back.approve && vote_back.page && vote_back.seat == 0 &&
                lw_digest_eq(&vote_back.shown, &vote.shown));
    lw_msg_in_fini(&in);
    lw_buf_reset(&b);
    assert_int_equal(lw_msg_put_asked(&b, &asked), 0);
    b.p[LW_MSG_HEAD + 8 + 8 + 4 + 4 + 1] = LW_ASK_CONSUMED + 1;
    assert_int_equal(first(LW_MSG_TO_GATE, lw_buf_str(&b), &in, &m), 1);
    assert_int_equal(lw_msg_get_asked(&m, &asked_back), -LW_ERR_PROTOCOL);
    lw_msg_in_fini(&in);
    asked.err = -LW_ERR_BUSY; /* an error and an approval */
    assert_int_equal(lw_msg_put_asked(&b, &asked), -LW_ERR_LIMIT);
    lw_buf_fini(&b);
}

/* The layout, and what no honest side would send. */
static void queries_are_laid_out_and_checked(void **state)
{
    static const char wire[] = "\x6d\0\0\0"
                               "\x19\0"
                               "\1\0"
                               "\3\0\0\0\0\0\0\0"
                               "\3" /* approve */
                               "\2" /* by a token */
                               "\0\0\0\0\0\0\0\0"
                               "\x10\0\0\0"
                               "0123456789abcdef"
                               "\x0b\0\0\0"
                               "0a1b2c3d-17"
                               "\0"
                               "\1"
                               "SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS"
                               "\x12\0\0\0"
                               "it is what I want.";
    static char long_text[LW_API_REASON_MAX + 1];
    struct lw_msg_query v = {.ticket = 3,
                             .what = LW_API_APPROVE,
                             .credential = LW_CREDENTIAL_BEARER,
                             .bearer = LW_STR("0123456789abcdef"),
                             .id = LW_STR("0a1b2c3d-17"),
                             .answer = {.has_shown = true, .reason = LW_STR("it is what I want.")}};
    struct lw_msg_reply reply = {.ticket = 3, .status = 99, .body = LW_STR("{}")};
    struct lw_msg_query back;
    struct lw_msg_in in;
    struct lw_msg m;
    struct lw_buf b;

    (void)state;
    memset(v.answer.shown.b, 'S', sizeof(v.answer.shown.b));
    lw_buf_init(&b, 8000);
    assert_int_equal(lw_msg_put_query(&b, &v), 0);
    assert_int_equal(b.n, sizeof(wire) - 1);
    assert_memory_equal(b.p, wire, b.n);
    assert_int_equal(first(LW_MSG_TO_LEDGER, lw_buf_str(&b), &in, &m), 1);
    assert_int_equal(lw_msg_get_query(&m, &back), 0);
    assert_true(back.ticket == 3 && back.what == LW_API_APPROVE && back.answer.has_shown &&
                lw_str_eq(back.answer.reason, v.answer.reason) && lw_str_eq(back.id, v.id));
    lw_msg_in_fini(&in);
    b.p[LW_MSG_HEAD + 8] = LW_API_COUNT;
    assert_int_equal(first(LW_MSG_TO_LEDGER, lw_buf_str(&b), &in, &m), 1);
    assert_int_equal(lw_msg_get_query(&m, &back), -LW_ERR_PROTOCOL);
    lw_msg_in_fini(&in);
    b.p[LW_MSG_HEAD + 8] = LW_API_LIST; /* which names no approval */
    assert_int_equal(first(LW_MSG_TO_LEDGER, lw_buf_str(&b), &in, &m), 1);
    assert_int_equal(lw_msg_get_query(&m, &back), -LW_ERR_PROTOCOL);
    lw_msg_in_fini(&in);
    b.p[LW_MSG_HEAD + 8] = LW_API_APPROVE;
    b.p[LW_MSG_HEAD + 9] = LW_CREDENTIAL_VISITOR; /* which has no token */
    assert_int_equal(first(LW_MSG_TO_LEDGER, lw_buf_str(&b), &in, &m), 1);
    assert_int_equal(lw_msg_get_query(&m, &back), -LW_ERR_PROTOCOL);
    lw_msg_in_fini(&in);
    b.p[LW_MSG_HEAD + 9] = LW_CREDENTIAL_BEARER;
    b.p[b.n - 1] = (char)0xff; /* no UTF-8 */
    assert_int_equal(first(LW_MSG_TO_LEDGER, lw_buf_str(&b), &in, &m), 1);
    assert_int_equal(lw_msg_get_query(&m, &back), -LW_ERR_PROTOCOL);
    lw_msg_in_fini(&in);
    v.answer.reason = lw_str(long_text, sizeof(long_text));
    assert_int_equal(lw_msg_put_query(&b, &v), -LW_ERR_LIMIT);
    v.answer.reason = LW_STR("");
    v.bearer = lw_str(long_text, LW_MSG_BEARER_MAX + 1);
    assert_int_equal(lw_msg_put_query(&b, &v), -LW_ERR_LIMIT);
    v.bearer = LW_STR("");
    assert_int_equal(lw_msg_put_query(&b, &v), -LW_ERR_LIMIT);
    assert_int_equal(lw_msg_put_reply(&b, &reply), -LW_ERR_LIMIT); /* no status of HTTP */
    lw_buf_fini(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(queries_are_laid_out_and_checked),
        cmocka_unit_test(approvals_are_laid_out_as_documented),
        cmocka_unit_test(approvals_are_checked),
        cmocka_unit_test(open_is_laid_out_as_documented),
        cmocka_unit_test(record_is_laid_out_as_documented),
        cmocka_unit_test(every_message_must_be_at_its_end),
        cmocka_unit_test(a_stream_may_break_anywhere),
        cmocka_unit_test(heads_that_do_not_exist_are_refused),
        cmocka_unit_test(the_list_of_what_is_switched_off_is_bounded),
        cmocka_unit_test(a_claim_is_read_as_it_was_written),
        cmocka_unit_test(units_out_of_bounds_are_refused_on_both_sides),
        cmocka_unit_test(a_gate_can_not_approve),
        cmocka_unit_test(limits_are_reached_and_not_passed),
        cmocka_unit_test(a_claimed_length_takes_no_memory),
        cmocka_unit_test(absent_is_not_empty),
        cmocka_unit_test(acks_spill_into_the_next_message),
        cmocka_unit_test(acks_say_either_id_or_error),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
