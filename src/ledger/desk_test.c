/* One desk against a gate played by the test and a store that fails when told to. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include <cmocka.h>

#include "src/ipc/msg.h"
#include "src/ledger/desk.h"
#include "src/ledger/views.h"
#include "src/ledger/who.h"
#include "src/telemetry/log.h"

/* ---- the store ---- */

struct lw_store {
    bool open; /* between begin and commit */
    int begin_err;
    int commit_err;
    int manifest_err;
    const char *manifest;
    unsigned commits;
    unsigned cancels;
    size_t batch_bytes;
    size_t largest_bytes;
    uint32_t in_batch;
    uint32_t largest;
    uint64_t kept;  /* of committed batches */
    uint64_t added; /* ids given out */
    unsigned manifests_read;
    struct lw_store_server seen;
    struct lw_store_kill kill;
    size_t kills;
    int claim_err;
    unsigned ends;
    bool uncounted;
    char order[96]; /* r: batch committed, o: observation, q: an ask, v: an answer */
    int ask_err;
    enum lw_ask_state ask_state;
    char voted[64];
    unsigned lists;         /* how often all asks were looked at */
    struct lw_digest shown; /* of the last answer; zeros: nothing */
};

const struct lw_store_kill *lw_store_kills(const struct lw_store *s, size_t *n)
{
    *n = s->kills;
    return &s->kill;
}

int lw_store_claim(struct lw_store *s, struct lw_str data, const struct lw_claim_unit *units,
                   size_t n, int64_t wall_ms, char id[LW_RECEIPT_ID_MAX],
                   struct lw_store_refusal *refused, struct lw_store_error *err)
{
    assert_true(s->open && n == 1 && units[0].limit.kind == LW_LIMIT_CONCURRENT);
    *refused = (struct lw_store_refusal){n, -1};
    if (s->claim_err == -LW_ERR_LIMIT)
        *refused = (struct lw_store_refusal){0, 4711};
    if (s->claim_err != 0)
        return s->claim_err;
    s->in_batch++;
    snprintf(id, LW_RECEIPT_ID_MAX, "claim-%llu", (unsigned long long)s->added++);
    return 0;
}

int lw_store_done(struct lw_store *s, struct lw_str id, const struct lw_claim_unit *units, size_t n,
                  int64_t wall_ms, struct lw_store_error *err)
{
    assert_true(s->open && n == 1 && lw_str_eqz(id, "claim-0"));
    s->ends++;
    return 0;
}

bool lw_store_counted(const struct lw_store *s)
{
    return !s->uncounted;
}

int lw_store_begin(struct lw_store *s, struct lw_store_error *err)
{
    assert_false(s->open);
    if (s->begin_err != 0) {
        snprintf(err->text, sizeof(err->text), "begin");
        return s->begin_err;
    }
    s->open = true;
    s->in_batch = 0;
    s->batch_bytes = 0;
    return 0;
}

int lw_store_add(struct lw_store *s, enum lw_phase phase, struct lw_str data, int64_t wall_ms,
                 char id[LW_RECEIPT_ID_MAX], struct lw_store_error *err)
{
    assert_true(s->open);
    assert_true(phase == LW_PHASE_DECISION || phase == LW_PHASE_OUTCOME);
    assert_true(wall_ms > 1700000000000);
    if (lw_str_eqz(data, "bad"))
        return -LW_ERR_SYNTAX;
    s->in_batch++;
    s->batch_bytes += data.n;
    snprintf(id, LW_RECEIPT_ID_MAX, "id-%llu", (unsigned long long)s->added++);
    return 0;
}

int lw_store_commit(struct lw_store *s, int64_t wall_ms, struct lw_store_error *err)
{
    assert_true(s->open);
    s->open = false;
    if (s->commit_err != 0)
        return s->commit_err;
    s->commits++;
    s->kept += s->in_batch;
    if (s->in_batch > s->largest)
        s->largest = s->in_batch;
    if (s->batch_bytes > s->largest_bytes)
        s->largest_bytes = s->batch_bytes;
    if (strlen(s->order) < sizeof(s->order) - 1)
        strcat(s->order, "r");
    return 0;
}

void lw_store_cancel(struct lw_store *s)
{
    assert_true(s->open);
    s->open = false;
    s->cancels++;
}

int lw_store_observe(struct lw_store *s, struct lw_str server, struct lw_str view,
                     struct lw_str surface, struct lw_str drift, int64_t wall_ms,
                     char id[LW_RECEIPT_ID_MAX], struct lw_store_error *err)
{
    assert_false(s->open);
    strcat(s->order, "o");
    snprintf(id, LW_RECEIPT_ID_MAX, "seen-%zu", surface.n);
    return lw_str_eqz(server, "full") ? -LW_ERR_FULL : 0;
}

int lw_store_manifest(struct lw_store *s, struct lw_str server, struct lw_str view,
                      struct lw_buf *out, struct lw_store_error *err)
{
    s->manifests_read++;
    if (s->manifest_err != 0)
        return s->manifest_err;
    if (!s->manifest)
        return -LW_ERR_NOTFOUND;
    lw_buf_addz(out, s->manifest);
    return lw_buf_status(out);
}

int lw_store_servers(struct lw_store *s, int (*each)(void *user, const struct lw_store_server *row),
                     void *user, struct lw_store_error *err)
{
    return s->seen.server[0] ? each(user, &s->seen) : 0;
}

int lw_store_approve(struct lw_store *s, struct lw_str server, struct lw_str view,
                     const struct lw_digest *shown, const struct lw_approval *approval,
                     char id[LW_RECEIPT_ID_MAX], struct lw_buf *manifest,
                     struct lw_store_error *err)
{
    fail_msg("a surface that is no surface was approved");
    return 0;
}

#define ASK_ID "00000000-7"

static char ask_text[LW_ASK_MAX];

int lw_store_ask(struct lw_store *s, struct lw_str text, struct lw_str args, int64_t wall_ms,
                 struct lw_store_ask *out, struct lw_store_error *err)
{
    assert_false(s->open);
    strcat(s->order, "q");
    snprintf(ask_text, sizeof(ask_text), "%.*s", LW_FMT(text));
    return s->ask_err ? s->ask_err : lw_store_ask_find(s, LW_STR(ASK_ID), wall_ms, out, err);
}

int lw_store_ask_find(struct lw_store *s, struct lw_str id, int64_t wall_ms,
                      struct lw_store_ask *out, struct lw_store_error *err)
{
    if (!lw_str_eqz(id, ASK_ID))
        return -LW_ERR_NOTFOUND;
    *out = (struct lw_store_ask){.id = ASK_ID,
                                 .expires_at = 5,
                                 .progress = {s->ask_state, s->ask_state == LW_ASK_APPROVED, 1},
                                 .ask = lw_strz(ask_text)};
    return 0;
}

int lw_store_answer(struct lw_store *s, struct lw_str id, const struct lw_store_answer *v,
                    int64_t wall_ms, struct lw_store_ask *out, struct lw_store_error *err)
{
    assert_false(s->open);
    strcat(s->order, "v");
    snprintf(s->voted, sizeof(s->voted), "%.*s %s %s %.*s", LW_FMT(v->answer.by),
             v->answer.approve ? "yes" : "no", v->answer.verified ? "verified" : "asserted",
             LW_FMT(v->via));
    s->shown = v->shown ? *v->shown : (struct lw_digest){{0}};
    s->ask_state = v->answer.approve ? LW_ASK_APPROVED : LW_ASK_DENIED;
    return lw_store_ask_find(s, id, wall_ms, out, err);
}

int lw_store_asks(struct lw_store *s, int64_t wall_ms,
                  int (*each)(void *user, const struct lw_store_ask *ask), void *user,
                  struct lw_store_error *err)
{
    struct lw_store_ask ask;

    s->lists++;
    assert_int_equal(lw_store_ask_find(s, LW_STR(ASK_ID), wall_ms, &ask, err), 0);
    return each(user, &ask);
}

int lw_store_ask_args(struct lw_store *s, const struct lw_store_ask *ask, struct lw_buf *out,
                      bool *has_args, struct lw_store_error *err)
{
    *has_args = false;
    return s->ask_state == LW_ASK_EXPIRED ? -LW_ERR_NOTFOUND : 0; /* long enough */
}

/* ---- the gate ---- */

static const char *const trusted[] = {"mine", NULL};

struct fixture {
    struct lw_store store;
    struct lw_desk *desk;
    int fd;
    struct lw_buf out;
    struct lw_msg_in in;
};

static int setup(void **state)
{
    struct fixture *f = calloc(1, sizeof(*f));
    int fds[2];

    assert_non_null(f);
    assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, fds), 0);
    assert_int_equal(lw_desk_new(fds[0], &f->store, trusted, NULL, &f->desk), 0);
    f->fd = fds[1];
    lw_buf_init(&f->out, 8u << 20);
    lw_msg_in_init(&f->in, LW_MSG_TO_GATE);
    *state = f;
    return 0;
}

static int teardown(void **state)
{
    struct fixture *f = *state;

    assert_false(f->store.open);
    lw_desk_free(&f->desk);
    assert_null(f->desk);
    lw_buf_fini(&f->out);
    lw_msg_in_fini(&f->in);
    if (f->fd >= 0)
        close(f->fd);
    free(f);
    return 0;
}

static void record(struct fixture *f, uint64_t ticket, const char *data)
{
    assert_int_equal(lw_msg_put_record(&f->out, &(struct lw_msg_record){ticket, LW_PHASE_DECISION,
                                                                        lw_strz(data)}),
                     0);
}

/* Sends all of `out` and lets the desk work, however often the socket fills. */
static int play(struct fixture *f)
{
    size_t at = 0;
    int err = 0;

    do {
        ssize_t n =
            send(f->fd, f->out.n ? f->out.p + at : "", f->out.n - at, MSG_DONTWAIT | MSG_NOSIGNAL);

        at += n > 0 ? (size_t)n : 0;
        err = lw_desk_read(f->desk);
        if (err >= 0)
            err = lw_desk_work(f->desk);
        if (err == 0)
            err = lw_desk_write(f->desk, 1);
    } while (err == 0 && at < f->out.n);
    lw_buf_reset(&f->out);
    return err;
}

/* The next message that the gate gets; false when there is none. */
static bool hear(struct fixture *f, struct lw_msg *m)
{
    size_t room;
    ssize_t n;
    int more;

    while ((more = lw_msg_in_next(&f->in, m)) == 0) {
        char *p = lw_msg_in_room(&f->in, &room);

        n = recv(f->fd, p, room, MSG_DONTWAIT);
        if (n <= 0)
            return false;
        lw_msg_in_got(&f->in, (size_t)n);
    }
    assert_int_equal(more, 1);
    return true;
}

/* Expects answers to tickets first … last, all with `err`. */
static void answers(struct fixture *f, uint64_t first, uint64_t last, int err)
{
    struct lw_cursor entries;
    uint32_t count = 0;
    struct lw_msg m;

    while (first <= last) {
        assert_true(hear(f, &m));
        assert_int_equal(lw_msg_get_acks(&m, &entries, &count), 0);
        for (; count > 0; count--) {
            struct lw_msg_ack a = lw_msg_ack_next(&entries);

            assert_true(a.ticket == first++ && a.err == err);
        }
    }
    assert_int_equal(first, last + 1);
}

static void manifest_is(struct fixture *f, const char *server, const char *json)
{
    struct lw_msg_manifest v;
    struct lw_msg m;

    assert_true(hear(f, &m));
    assert_int_equal(lw_msg_get_manifest(&m, &v), 0);
    assert_true(lw_str_eqz(v.server, server));
    if (json)
        assert_true(lw_str_eqz(v.json, json));
    else
        assert_null(v.json.p);
}

static void silence(struct fixture *f)
{
    struct lw_msg m;

    assert_false(hear(f, &m));
}

static void open_view(struct fixture *f, const char *server, const char *view)
{
    assert_int_equal(
        lw_msg_put_open(&f->out, &(struct lw_msg_open){lw_strz(server), lw_strz(view)}), 0);
}

/* ---- tests ---- */

static void what_arrives_together_is_one_commit(void **state)
{
    struct fixture *f = *state;

    for (uint64_t i = 1; i <= 100; i++)
        record(f, i, "{}");
    assert_int_equal(play(f), 0);
    assert_int_equal(f->store.commits, 1);
    assert_int_equal(f->store.kept, 100);
    assert_int_equal(lw_desk_records(f->desk), 100);
    answers(f, 1, 100, 0);
    silence(f);
}

/* The list of what is switched off, or -1 when the next message is another. */
static int kills_heard(struct fixture *f, const char *first)
{
    static struct lw_kill list[LW_KILLS_MAX];
    struct lw_msg m;
    size_t n;

    assert_true(hear(f, &m));
    assert_int_equal(lw_msg_get_kills(&m, list, &n), 0);
    if (n > 0)
        assert_true(lw_str_eqz(list[0].name, first));
    return (int)n;
}

static void what_is_switched_off_is_told_first_and_once(void **state)
{
    struct fixture *f = *state;
    struct lw_msg m;

    f->store.kill = (struct lw_store_kill){.kind = LW_KILL_SERVER, .name = "files"};
    f->store.kills = 1;
    assert_int_equal(lw_desk_ready(f->desk), 0);
    assert_int_equal(play(f), 0);
    assert_int_equal(kills_heard(f, "files"), 1);
    assert_true(hear(f, &m) && m.type == LW_MSG_READY);
    assert_int_equal(lw_desk_push(f->desk), 0); /* nothing is new */
    assert_int_equal(play(f), 0);
    silence(f);
    strcpy(f->store.kill.reason, "why");
    assert_int_equal(lw_desk_push(f->desk), 0);
    assert_int_equal(play(f), 0);
    assert_int_equal(kills_heard(f, "files"), 1);
    f->store.kills = 0;
    assert_int_equal(lw_desk_push(f->desk), 0);
    assert_int_equal(play(f), 0);
    assert_int_equal(kills_heard(f, ""), 0);
    assert_int_equal(lw_desk_push(f->desk), 0);
    assert_int_equal(play(f), 0);
    silence(f);
}

static const struct lw_claim_unit one = {.limit = {.kind = LW_LIMIT_CONCURRENT, .amount = 1},
                                         .units = 1};

static void claim(struct fixture *f, uint64_t ticket)
{
    assert_int_equal(
        lw_msg_put_claim(&f->out, &(struct lw_msg_claim){ticket, LW_STR("{}"), &one, 1}), 0);
}

static void claimed(struct fixture *f, uint64_t ticket, int err, bool refused)
{
    struct lw_msg_claimed v;
    struct lw_msg m;

    assert_true(hear(f, &m));
    assert_int_equal(lw_msg_get_claimed(&m, &v), 0);
    assert_true(v.ticket == ticket && v.err == err && v.refused == refused);
    if (refused)
        assert_true(v.unit == 0 && v.retry_ms == 4711);
    if (err == 0)
        assert_true(lw_str_starts(v.id, LW_STR("claim-")));
}

static void claims_stand_in_the_batch_and_answers_in_their_order(void **state)
{
    struct fixture *f = *state;

    claim(f, 1);
    record(f, 2, "{}");
    record(f, 3, "{}");
    claim(f, 4);
    assert_int_equal(lw_msg_put_done(&f->out, &(struct lw_msg_done){LW_STR("claim-0"), &one, 1}),
                     0);
    record(f, 5, "{}");
    assert_int_equal(play(f), 0);
    assert_int_equal(f->store.commits, 1);
    assert_int_equal(f->store.ends, 1);
    assert_int_equal(lw_desk_records(f->desk), 5);
    claimed(f, 1, 0, false);
    answers(f, 2, 3, 0);
    claimed(f, 4, 0, false);
    answers(f, 5, 5, 0);
    silence(f);
}

static void ended(struct fixture *f, uint64_t ticket)
{
    const struct lw_msg_record v = {ticket, LW_PHASE_OUTCOME, LW_STR("{}")};

    assert_int_equal(lw_msg_put_done(&f->out, &(struct lw_msg_done){LW_STR("claim-0"), &one, 1}),
                     0);
    assert_int_equal(lw_msg_put_record(&f->out, &v), 0);
}

/* Whoever waits for the outcome of a call that counts waits for both. */
static void an_outcome_is_acknowledged_when_its_call_is_counted(void **state)
{
    const struct lw_msg_record alone = {3, LW_PHASE_OUTCOME, LW_STR("{}")};
    struct fixture *f = *state;

    ended(f, 1);
    assert_int_equal(play(f), 0);
    answers(f, 1, 1, 0);
    f->store.uncounted = true;
    ended(f, 2);
    assert_int_equal(play(f), 0);
    assert_int_equal(f->store.commits, 2); /* it is in the log, though */
    answers(f, 2, 2, -LW_ERR_IO);
    assert_int_equal(lw_msg_put_record(&f->out, &alone), 0);
    assert_int_equal(play(f), 0);
    answers(f, 3, 3, 0); /* nothing of it counts */
    silence(f);
}

static void a_refused_claim_is_told_from_a_failed_one(void **state)
{
    struct fixture *f = *state;

    f->store.claim_err = -LW_ERR_LIMIT;
    claim(f, 1);
    record(f, 2, "{}");
    assert_int_equal(play(f), 0);
    claimed(f, 1, -LW_ERR_LIMIT, true);
    answers(f, 2, 2, 0);
    f->store.claim_err = -LW_ERR_IO;
    claim(f, 3);
    assert_int_equal(play(f), 0);
    claimed(f, 3, -LW_ERR_IO, false);
    /* What was refused stays so, but nothing was told when the batch failed. */
    f->store.claim_err = -LW_ERR_LIMIT;
    f->store.commit_err = -LW_ERR_FULL;
    claim(f, 4);
    record(f, 5, "{}");
    assert_int_equal(play(f), 0);
    claimed(f, 4, -LW_ERR_FULL, false);
    answers(f, 5, 5, -LW_ERR_FULL);
}

static void a_commit_is_bounded(void **state)
{
    struct fixture *f = *state;
    const uint64_t n = LW_DESK_BATCH * 2 + 1;

    for (uint64_t i = 1; i <= n; i++)
        record(f, i, "{}");
    assert_true(f->out.n < 200000); /* fits the socket: all is there at once */
    assert_int_equal(play(f), 0);
    assert_int_equal(f->store.largest, LW_DESK_BATCH);
    assert_int_equal(f->store.kept, n);
    answers(f, 1, n, 0);
}

static void a_commit_is_bounded_in_bytes(void **state)
{
    struct fixture *f = *state;
    static char data[30001];

    memset(data, 'x', sizeof(data) - 1);
    for (uint64_t i = 1; i <= 200; i++)
        record(f, i, data);
    assert_int_equal(play(f), 0);
    assert_int_equal(f->store.kept, 200);
    assert_true(f->store.largest_bytes <= (4u << 20) + sizeof(data));
    answers(f, 1, 200, 0);
}

static void a_full_disk_refuses_and_recovers(void **state)
{
    struct fixture *f = *state;

    f->store.begin_err = -LW_ERR_BUSY;
    record(f, 1, "{}");
    record(f, 2, "{}");
    assert_int_equal(play(f), 0);
    answers(f, 1, 2, -LW_ERR_BUSY);
    f->store.begin_err = 0;
    f->store.commit_err = -LW_ERR_FULL;
    record(f, 3, "{}");
    record(f, 4, "{}");
    assert_int_equal(play(f), 0);
    answers(f, 3, 4, -LW_ERR_FULL);
    assert_int_equal(lw_desk_records(f->desk), 0);
    assert_false(lw_desk_store_failed(f->desk)); /* passes by itself */
    f->store.commit_err = 0;
    record(f, 5, "{}");
    assert_int_equal(play(f), 0);
    answers(f, 5, 5, 0);
    assert_int_equal(lw_desk_records(f->desk), 1);
}

static void a_failed_sync_asks_for_a_fresh_store(void **state)
{
    struct fixture *f = *state;
    struct lw_store fresh = {.open = false};

    f->store.commit_err = -LW_ERR_IO;
    record(f, 1, "{}");
    assert_int_equal(play(f), 0);
    answers(f, 1, 1, -LW_ERR_IO);
    assert_true(lw_desk_store_failed(f->desk));
    lw_desk_use(f->desk, &fresh);
    assert_false(lw_desk_store_failed(f->desk));
    record(f, 2, "{}");
    assert_int_equal(play(f), 0);
    answers(f, 2, 2, 0);
    assert_int_equal(fresh.kept, 1);
}

static void one_bad_record_harms_no_other(void **state)
{
    struct fixture *f = *state;

    record(f, 1, "{}");
    assert_int_equal(play(f), 0);
    answers(f, 1, 1, 0);
    record(f, 2, "bad");
    assert_int_equal(play(f), 0);
    answers(f, 2, 2, -LW_ERR_SYNTAX);
    assert_int_equal(f->store.cancels, 1); /* nothing to write, no commit */
    assert_int_equal(f->store.commits, 1);
    record(f, 3, "{}");
    record(f, 4, "bad");
    record(f, 5, "{}");
    assert_int_equal(play(f), 0);
    assert_int_equal(lw_desk_records(f->desk), 3);
    assert_int_equal(f->store.kept, 3);
}

static void observations_keep_their_place(void **state)
{
    struct fixture *f = *state;
    struct lw_msg_observed o = {2, LW_STR("fs"), LW_STR("v"), LW_STR("{\"a\":1}"), LW_STR("{}")};
    struct lw_cursor entries;
    struct lw_msg_ack ack;
    uint32_t count;
    struct lw_msg m;

    record(f, 1, "{}");
    assert_int_equal(lw_msg_put_observed(&f->out, &o), 0);
    record(f, 3, "{}");
    o.server = LW_STR("full");
    o.ticket = 4;
    assert_int_equal(lw_msg_put_observed(&f->out, &o), 0);
    assert_int_equal(play(f), 0);
    assert_string_equal(f->store.order, "roro");
    answers(f, 1, 1, 0);
    assert_true(hear(f, &m));
    assert_int_equal(lw_msg_get_acks(&m, &entries, &count), 0);
    ack = lw_msg_ack_next(&entries);
    assert_true(count == 1 && ack.ticket == 2 && lw_str_eqz(ack.id, "seen-7"));
    answers(f, 3, 3, 0);
    answers(f, 4, 4, -LW_ERR_FULL);
}

static void put_ask(struct fixture *f, uint64_t ticket)
{
    struct lw_ask k = {.server = LW_STR("s"),
                       .view = LW_STR("v"),
                       .method = LW_STR("tools/call"),
                       .name = LW_STR("t"),
                       .user = LW_STR("alice")};
    struct lw_buf text;

    lw_buf_init(&text, LW_ASK_MAX);
    lw_ask_write(&k, &text);
    assert_int_equal(
        lw_msg_put_ask(&f->out, &(struct lw_msg_ask){9, ticket, lw_buf_str(&text), LW_STR_NONE}),
        0);
    lw_buf_fini(&text);
}

static void asked(struct fixture *f, uint64_t ticket, int err, enum lw_ask_state state)
{
    struct lw_msg_asked v;
    struct lw_msg m;

    assert_true(hear(f, &m));
    assert_int_equal(lw_msg_get_asked(&m, &v), 0);
    assert_true(v.seat == 9 && v.ticket == ticket && v.err == err);
    if (err == 0)
        assert_true(v.state == state && lw_str_eqz(v.id, ASK_ID));
}

/* A gate asks; it is told how it stands, and again only when that changes. */
static void asks_are_answered_in_their_turn(void **state)
{
    struct fixture *f = *state;
    struct lw_msg_answered v;
    struct lw_msg m;

    f->store.ask_state = LW_ASK_PENDING;
    record(f, 1, "{}");
    put_ask(f, 2);
    assert_int_equal(play(f), 0);
    assert_string_equal(f->store.order, "rq");
    answers(f, 1, 1, 0);
    asked(f, 2, 0, LW_ASK_PENDING);
    assert_int_equal(lw_desk_push(f->desk), 0);
    assert_int_equal(lw_desk_write(f->desk, 1), 0);
    silence(f);
    f->store.ask_state = LW_ASK_APPROVED;
    for (int i = 0; i < 2; i++) { /* told once */
        assert_int_equal(lw_desk_push(f->desk), 0);
        assert_int_equal(lw_desk_write(f->desk, 1), 0);
    }
    assert_true(hear(f, &m));
    assert_int_equal(lw_msg_get_answered(&m, &v), 0);
    assert_true(v.state == LW_ASK_APPROVED && lw_str_eqz(v.id, ASK_ID));
    silence(f);
    f->store.ask_err = -LW_ERR_BUSY;
    put_ask(f, 3);
    assert_int_equal(play(f), 0);
    asked(f, 3, -LW_ERR_BUSY, LW_ASK_DENIED);
}

/* What a client asserts counts as the requester's own and as no more. */
static void a_gate_can_only_pass_on_what_a_client_asserts(void **state)
{
    struct fixture *f = *state;

    f->store.ask_state = LW_ASK_PENDING;
    put_ask(f, 1);
    assert_int_equal(
        lw_msg_put_vote(
            &f->out,
            &(struct lw_msg_vote){.seat = 9, .ticket = 2, .id = LW_STR(ASK_ID), .approve = true}),
        0);
    assert_int_equal(play(f), 0);
    asked(f, 1, 0, LW_ASK_PENDING);
    asked(f, 2, 0, LW_ASK_APPROVED);
    assert_string_equal(f->store.voted, "alice yes asserted form");
    assert_int_equal(
        lw_msg_put_vote(
            &f->out,
            &(struct lw_msg_vote){.seat = 9, .ticket = 3, .id = LW_STR("x-1"), .approve = true}),
        0);
    assert_int_equal(play(f), 0);
    asked(f, 3, -LW_ERR_NOTFOUND, LW_ASK_DENIED);
    silence(f);
}

/* ---- those who answer ---- */

static void query(struct fixture *f, const struct lw_msg_query *v)
{
    assert_int_equal(lw_msg_put_query(&f->out, v), 0);
}

/* The next message is the reply to that ticket, with the status, and its body holds `text`. */
static void replied(struct fixture *f, uint64_t ticket, uint32_t status, const char *text)
{
    struct lw_msg_reply v;
    struct lw_msg m;

    assert_true(hear(f, &m));
    assert_int_equal(lw_msg_get_reply(&m, &v), 0);
    assert_true(v.ticket == ticket);
    assert_int_equal(v.status, status);
    assert_true(lw_str_find(v.body, lw_strz(text), 0) != (size_t)-1);
}

static bool is_news(struct fixture *f)
{
    struct lw_msg m;

    return hear(f, &m) && lw_msg_get_news(&m) == 0;
}

static void write_token(const char *path, const char *text)
{
    FILE *file = fopen(path, "w");

    assert_non_null(file);
    fputs(text, file);
    assert_int_equal(fclose(file), 0);
    assert_int_equal(chmod(path, 0600), 0);
}

/* Whatever a gate says, an answer is that of the credential, and nobody's without one. */
static void an_answer_is_of_whoever_has_the_token(void **state)
{
    char dir[] = "/tmp/lw-desk-XXXXXX";
    char path[64];
    char *groups[] = {(char *)(uintptr_t) "ops", NULL};
    struct lw_approver_config approver = {
        .approver = (char *)(uintptr_t) "bob@there", .groups = groups, .token_file = path};
    struct lw_config config = {.approvers = &approver, .approver_count = 1};
    struct fixture *f = *state;
    struct lw_msg_query q = {.ticket = 5,
                             .what = LW_API_DENY,
                             .credential = LW_CREDENTIAL_VISITOR,
                             .visitor = 1,
                             .id = LW_STR(ASK_ID)};

    assert_non_null(mkdtemp(dir));
    snprintf(path, sizeof(path), "%s/token", dir);
    write_token(path, "a-token-of-some-length\n");
    put_ask(f, 1);
    f->store.ask_state = LW_ASK_PENDING;
    query(f, &q); /* there is no door */
    q.credential = LW_CREDENTIAL_BEARER;
    q.bearer = LW_STR("a-token-of-some-length");
    q.ticket = 6;
    query(f, &q); /* there are no tokens */
    assert_int_equal(play(f), 0);
    asked(f, 1, 0, LW_ASK_PENDING);
    replied(f, 5, 401, "unauthenticated");
    assert_true(is_news(f)); /* from the first question on */
    replied(f, 6, 401, "unauthenticated");
    lw_desk_answer_for(f->desk, &config, NULL);
    q.bearer = LW_STR("a-token-of-some-lengtH");
    query(f, &q);
    assert_int_equal(play(f), 0);
    replied(f, 6, 401, "unauthenticated");
    assert_string_equal(f->store.voted, "");
    q.bearer = LW_STR("a-token-of-some-length");
    q.ticket = 7;
    query(f, &q);
    assert_int_equal(play(f), 0);
    replied(f, 7, 200, "\"by\":\"bob@there\"");
    assert_string_equal(f->store.voted, "bob@there no asserted api"); /* as configured */
    approver.verified = true;
    write_token(path, "another-token-of-his\n"); /* the old one ends at once */
    query(f, &q);
    q.bearer = LW_STR("another-token-of-his");
    query(f, &q);
    assert_int_equal(play(f), 0);
    assert_true(hear(f, &(struct lw_msg){0})); /* the gate's own question stands otherwise */
    assert_true(is_news(f));
    replied(f, 7, 401, "unauthenticated");
    replied(f, 7, 200, "bob@there");
    assert_string_equal(f->store.voted, "bob@there no verified api");
    unlink(path);
    rmdir(dir);
}

/* A user of a directory, whose name has a domain, has no groups of the local user of that name. */
static void groups_are_of_the_whole_name(void **state)
{
    struct lw_approver a = {.by = "root@somewhere"};

    (void)state;
    lw_approver_groups(&a);
    assert_true(lw_approver_in(&a, "root"));
    snprintf(a.by, sizeof(a.by), "root@corp.example@somewhere");
    lw_approver_groups(&a);
    assert_int_equal(a.group_count, 0);
}

/* A yes is to what was shown; breaking the glass is for those who are in the group. */
static void an_approval_is_of_what_was_shown(void **state)
{
    char dir[] = "/tmp/lw-desk-XXXXXX";
    char path[64];
    struct lw_approver_config approver = {.approver = (char *)(uintptr_t) "bob",
                                          .token_file = path};
    struct lw_config config = {.approvers = &approver, .approver_count = 1};
    struct fixture *f = *state;
    struct lw_msg_query q = {.what = LW_API_APPROVE,
                             .credential = LW_CREDENTIAL_BEARER,
                             .bearer = LW_STR("a-token-of-some-length"),
                             .id = LW_STR(ASK_ID),
                             .answer = {.has_shown = true}};

    assert_non_null(mkdtemp(dir));
    snprintf(path, sizeof(path), "%s/token", dir);
    write_token(path, "a-token-of-some-length");
    lw_desk_answer_for(f->desk, &config, NULL);
    f->store.ask_state = LW_ASK_PENDING;
    put_ask(f, 1);
    query(f, &q);
    q.what = LW_API_BREAK_GLASS;
    query(f, &q);
    q.id = LW_STR("00000000-8");
    q.what = LW_API_SHOW;
    query(f, &q);
    assert_int_equal(play(f), 0);
    asked(f, 1, 0, LW_ASK_PENDING);
    replied(f, 0, 409, "\"changed\"");
    assert_true(is_news(f));
    replied(f, 0, 403, "landwaiter-break-glass");
    replied(f, 0, 404, "\"unknown\"");
    assert_string_equal(f->store.voted, "");
    f->store.ask_state = LW_ASK_EXPIRED;
    q.id = LW_STR(ASK_ID);
    query(f, &q);
    assert_int_equal(play(f), 0);
    replied(f, 0, 410, "\"forgotten\"");
    unlink(path);
    rmdir(dir);
}

/* Whoever answered at the gate's page had an address that the client had too: it counts as what the
 * client says, and what was shown is noted. */
static void a_page_is_asserted_too(void **state)
{
    struct lw_msg_vote vote = {.ticket = 2,
                               .id = LW_STR(ASK_ID),
                               .approve = true,
                               .page = true,
                               .shown = lw_sha256(LW_STR("the text"))};
    struct fixture *f = *state;
    struct lw_msg_asked v;
    struct lw_msg m;

    f->store.ask_state = LW_ASK_PENDING;
    put_ask(f, 1);
    assert_int_equal(lw_msg_put_vote(&f->out, &vote), 0);
    assert_int_equal(play(f), 0);
    asked(f, 1, 0, LW_ASK_PENDING);
    assert_true(hear(f, &m));
    assert_int_equal(lw_msg_get_asked(&m, &v), 0);
    assert_true(v.seat == 0 && v.ticket == 2 && v.state == LW_ASK_APPROVED);
    assert_string_equal(f->store.voted, "alice yes asserted url");
    assert_true(lw_digest_eq(&f->store.shown, &vote.shown));
    silence(f);
}

/* A webhook is whose key signed it; one that is signed by nobody does nothing. And what comes of it
 * is told to those who want to be. */
static void a_webhook_is_of_whoever_signed_it(void **state)
{
    char *variables[] = {(char *)(uintptr_t) "LW_DESK_TEST_SECRET", NULL};
    struct lw_sender_config sender = {
        .approver = (char *)(uintptr_t) "erin@there", .verified = true, .secret_env = variables};
    struct lw_webhook_config hook = {.arguments = true};
    struct lw_config config = {
        .senders = &sender, .sender_count = 1, .webhooks = &hook, .webhook_count = 1};
    struct fixture *f = *state;
    char body[512], shown[LW_DIGEST_TEXT_BUF], at[32], signature[LW_WEBHOOK_SIGNATURE + 1];
    struct lw_msg_hook v = {.ticket = 5, .webhook = {.id = LW_STR("msg_1")}};
    struct lw_store_error err;
    struct lw_store_ask ask;
    struct lw_webhook_key key;
    struct lw_msg_event event;
    struct lw_digest digest;
    struct lw_buf text;
    struct lw_msg m;

    assert_int_equal(setenv(variables[0], "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", 1), 0);
    assert_null(lw_webhook_key_read(lw_strz(getenv(variables[0])), &key));
    lw_desk_answer_for(f->desk, &config, NULL);
    f->store.ask_state = LW_ASK_PENDING;
    put_ask(f, 1);
    assert_int_equal(play(f), 0);
    asked(f, 1, 0, LW_ASK_PENDING);
    assert_true(hear(f, &m));
    assert_int_equal(lw_msg_get_event(&m, &event), 0);
    assert_true(lw_str_find(event.brief, LW_STR("approval.requested"), 0) != (size_t)-1);
    assert_true(lw_str_find(event.brief, LW_STR("\"text\":"), 0) == (size_t)-1);
    assert_true(lw_str_find(event.full, LW_STR("\"text\":"), 0) != (size_t)-1);
    lw_buf_init(&text, 1 << 20);
    assert_int_equal(lw_store_ask_find(&f->store, LW_STR(ASK_ID), 0, &ask, &err), 0);
    assert_int_equal(lw_store_ask_text(&f->store, &ask, &text, &digest, &err), 0);
    lw_buf_fini(&text);
    v.webhook.body = lw_str(
        body, (size_t)snprintf(body, sizeof(body),
                               "{\"type\":\"approval.answer\",\"data\":{\"approval\":\"" ASK_ID
                               "\",\"answer\":\"approve\",\"shown\":\"%s\"}}",
                               lw_digest_text(&digest, shown).p));
    v.webhook.timestamp =
        lw_str(at, (size_t)snprintf(at, sizeof(at), "%lld", (long long)time(NULL)));
    v.webhook.signature = LW_STR("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    assert_int_equal(lw_msg_put_hook(&f->out, &v), 0); /* of another message */
    assert_int_equal(play(f), 0);
    replied(f, 5, 401, "unauthenticated");
    assert_string_equal(f->store.voted, "");
    assert_int_equal(lw_webhook_sign(&key, &v.webhook, signature), 0);
    v.webhook.signature = lw_strz(signature);
    assert_int_equal(lw_msg_put_hook(&f->out, &v), 0);
    assert_int_equal(play(f), 0);
    replied(f, 5, 200, "erin@there");
    assert_string_equal(f->store.voted, "erin@there yes verified webhook");
    assert_true(hear(f, &m)); /* the gate's own question stands otherwise */
    assert_true(hear(f, &m));
    assert_int_equal(lw_msg_get_event(&m, &event), 0);
    assert_true(lw_str_find(event.brief, LW_STR("approval.answered"), 0) != (size_t)-1);
    silence(f);
    unsetenv(variables[0]);
}

/* What trusting the first surface does is in ledger_test.c; here, that it harms nothing. */
static void what_cannot_be_trusted_waits_for_review(void **state)
{
    struct fixture *f = *state;
    struct lw_msg_observed o = {1, LW_STR("mine"), LW_STR("v"), LW_STR("no surface"), LW_STR("{}")};

    assert_int_equal(lw_msg_put_observed(&f->out, &o), 0);
    assert_int_equal(play(f), 0);
    answers(f, 1, 1, 0);
    silence(f);
}

static void an_opened_view_hears_of_changes_only(void **state)
{
    struct fixture *f = *state;

    open_view(f, "fs", "v");
    assert_int_equal(play(f), 0);
    manifest_is(f, "fs", NULL);
    assert_int_equal(lw_desk_push(f->desk), 0);
    assert_int_equal(lw_desk_write(f->desk, 1), 0);
    silence(f);
    f->store.manifest = "{\"m\":1}";
    assert_int_equal(lw_desk_push(f->desk), 0);
    assert_int_equal(lw_desk_write(f->desk, 1), 0);
    manifest_is(f, "fs", "{\"m\":1}");
    f->store.manifest = "{\"m\":2}";
    assert_int_equal(lw_desk_push(f->desk), 0);
    assert_int_equal(lw_desk_push(f->desk), 0);
    assert_int_equal(lw_desk_write(f->desk, 1), 0);
    manifest_is(f, "fs", "{\"m\":2}");
    silence(f);
    /* Opened again it is told again; withdrawn and damaged both mean nothing is approved. */
    open_view(f, "fs", "v");
    assert_int_equal(play(f), 0);
    manifest_is(f, "fs", "{\"m\":2}");
    f->store.manifest_err = -LW_ERR_DAMAGED;
    assert_int_equal(lw_desk_push(f->desk), 0);
    assert_int_equal(lw_desk_write(f->desk, 1), 0);
    manifest_is(f, "fs", NULL);
    f->store.manifest_err = 0;
    assert_int_equal(lw_msg_put_forget(&f->out, &(struct lw_msg_open){LW_STR("fs"), LW_STR("v")}),
                     0);
    assert_int_equal(play(f), 0);
    assert_int_equal(lw_desk_push(f->desk), 0);
    assert_int_equal(lw_desk_write(f->desk, 1), 0);
    silence(f);
}

static void views_are_bounded(void **state)
{
    struct fixture *f = *state;
    char view[16];

    f->store.manifest = "{}";
    for (unsigned i = 0; i <= LW_VIEWS_MAX; i++) {
        snprintf(view, sizeof(view), "v%u", i);
        open_view(f, "fs", view);
        assert_int_equal(play(f), 0);
        manifest_is(f, "fs", i < LW_VIEWS_MAX ? "{}" : NULL);
    }
    /* One given up makes room for another. */
    assert_int_equal(lw_msg_put_forget(&f->out, &(struct lw_msg_open){LW_STR("fs"), LW_STR("v7")}),
                     0);
    open_view(f, "fs", "one more");
    assert_int_equal(play(f), 0);
    manifest_is(f, "fs", "{}");
}

static void many_manifests_do_not_pile_up(void **state)
{
    struct fixture *f = *state;
    char *big = malloc((1u << 20) + 1);
    char view[16];
    struct lw_msg m;
    unsigned got = 0;

    assert_non_null(big);
    memset(big, 'x', 1u << 20);
    big[1u << 20] = 0;
    f->store.manifest = big;
    for (int i = 0; i < 50; i++) {
        snprintf(view, sizeof(view), "v%d", i);
        open_view(f, "fs", view);
    }
    assert_int_equal(play(f), 0);
    assert_true(f->store.manifests_read <= 3); /* two queued at most, one more while it went out */
    while (got < 50) {
        while (hear(f, &m))
            got++;
        assert_int_equal(lw_desk_write(f->desk, 1), 0);
    }
    silence(f);
    free(big);
}

static void a_gate_that_takes_no_answers_is_given_up(void **state)
{
    struct fixture *f = *state;
    uint64_t i = 0;

    /* It sends and never reads: first the ledger stops listening, then it gives up. */
    while (lw_desk_events(f->desk) & POLLIN) {
        for (int k = 0; k < 1000; k++)
            record(f, i++, "{}");
        assert_int_equal(play(f), 0);
        assert_true(i < 1000000);
    }
    assert_true(lw_desk_events(f->desk) & POLLOUT);
    assert_int_equal(lw_desk_write(f->desk, 1000), 0);
    assert_int_equal(lw_desk_write(f->desk, LW_DESK_STALL_MS), 0);
    assert_int_equal(lw_desk_write(f->desk, 1000 + LW_DESK_STALL_MS), -LW_ERR_TIMEOUT);
}

static void a_slow_gate_is_not(void **state)
{
    struct fixture *f = *state;
    char part[32768];
    int64_t now = 1; /* play()'s */
    uint64_t i = 0;

    while (lw_desk_events(f->desk) & POLLIN) {
        for (int k = 0; k < 1000; k++)
            record(f, i++, "{}");
        assert_int_equal(play(f), 0);
    }
    while (lw_desk_events(f->desk) & POLLOUT) {
        now += LW_DESK_STALL_MS / 2;
        assert_int_equal(lw_desk_write(f->desk, now), 0);
        assert_true(recv(f->fd, part, sizeof(part), 0) > 0);
    }
    assert_int_equal(f->store.kept, i);
}

static void a_broken_message_ends_it_after_what_came_before(void **state)
{
    struct fixture *f = *state;

    record(f, 1, "{}");
    record(f, 2, "{}");
    lw_buf_addz(&f->out, "GET / HTTP/1.1\r\n");
    assert_int_equal(play(f), -LW_ERR_PROTOCOL);
    assert_int_equal(f->store.kept, 2);
}

static void names_with_a_nul_are_refused(void **state)
{
    struct fixture *f = *state;

    assert_int_equal(lw_msg_put_open(&f->out, &(struct lw_msg_open){LW_STR("f\0s"), LW_STR("")}),
                     0);
    assert_int_equal(play(f), -LW_ERR_PROTOCOL);
}

static void what_was_sent_before_the_end_counts(void **state)
{
    struct fixture *f = *state;

    record(f, 1, "{}");
    record(f, 2, "{}");
    assert_int_equal(send(f->fd, f->out.p, f->out.n - 1, 0), (ssize_t)f->out.n - 1);
    close(f->fd);
    f->fd = -1;
    assert_int_equal(lw_desk_read(f->desk), 1);
    assert_int_equal(lw_desk_work(f->desk), 0);
    assert_int_equal(lw_desk_read(f->desk), -LW_ERR_CLOSED);
    assert_int_equal(lw_desk_work(f->desk), 0);
    assert_int_equal(f->store.kept, 1); /* the second was not whole */
    assert_int_equal(lw_desk_write(f->desk, 1), -LW_ERR_CLOSED);
}

static void it_says_ready(void **state)
{
    struct fixture *f = *state;
    struct lw_msg m;

    assert_int_equal(lw_desk_read(f->desk), 0);
    assert_int_equal(lw_desk_ready(f->desk), 0);
    assert_int_equal(lw_desk_write(f->desk, 1), 0);
    assert_true(hear(f, &m));
    assert_int_equal(lw_msg_get_ready(&m), 0);
    lw_desk_trim(f->desk);
    record(f, 1, "{}");
    assert_int_equal(play(f), 0);
    answers(f, 1, 1, 0);
}

int main(void)
{
#define T(f) cmocka_unit_test_setup_teardown(f, setup, teardown)
    const struct CMUnitTest tests[] = {
        T(asks_are_answered_in_their_turn),
        T(a_gate_can_only_pass_on_what_a_client_asserts),
        T(an_answer_is_of_whoever_has_the_token),
        T(groups_are_of_the_whole_name),
        T(an_approval_is_of_what_was_shown),
        T(a_page_is_asserted_too),
        T(a_webhook_is_of_whoever_signed_it),
        T(what_arrives_together_is_one_commit),
        T(claims_stand_in_the_batch_and_answers_in_their_order),
        T(an_outcome_is_acknowledged_when_its_call_is_counted),
        T(a_refused_claim_is_told_from_a_failed_one),
        T(what_is_switched_off_is_told_first_and_once),
        T(a_commit_is_bounded),
        T(a_commit_is_bounded_in_bytes),
        T(a_full_disk_refuses_and_recovers),
        T(a_failed_sync_asks_for_a_fresh_store),
        T(one_bad_record_harms_no_other),
        T(observations_keep_their_place),
        T(what_cannot_be_trusted_waits_for_review),
        T(an_opened_view_hears_of_changes_only),
        T(views_are_bounded),
        T(many_manifests_do_not_pile_up),
        T(a_gate_that_takes_no_answers_is_given_up),
        T(a_slow_gate_is_not),
        T(a_broken_message_ends_it_after_what_came_before),
        T(names_with_a_nul_are_refused),
        T(what_was_sent_before_the_end_counts),
        T(it_says_ready),
    };
#undef T

    return cmocka_run_group_tests(tests, NULL, NULL);
}
