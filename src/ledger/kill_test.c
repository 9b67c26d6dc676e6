/* kill -9 at random moments, of the ledger and of the gate, under load: what was acknowledged is in
 * the log, the chain verifies, and the next ledger goes on.
 *
 * Each round starts a ledger with a gate process as its child, as the program does, on a folder
 * that has seen some rounds already; every fourth round two of them share it. The gate keeps a
 * window of records under way and reports each answer through a pipe, which outlives it. The seed
 * is fixed, LW_KILL_SEED gives another; LW_KILL_ROUNDS another number. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <cmocka.h>

#include "lib/json/json.h"
#include "src/ledger/ledger.h"
#include "src/ledger/rig.h"
#include "src/store/store.h"

#define ROUNDS        220
#define FOLDER_ROUNDS 20
#define BUDGET_MS     200000
#define ACKS_MAX      200000

struct ack {
    uint64_t run;
    uint64_t n;
    char id[LW_RECEIPT_ID_MAX];
};

struct side {
    pid_t ledger;
    pid_t gate;
    int acks; /* read end of its pipe */
    uint64_t run;
};

static uint64_t seed;

static uint64_t pick(uint64_t below)
{
    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    return seed % below;
}

/* ---- one ledger with its gate ---- */

static _Noreturn void gate(int fd, int report, uint64_t run, unsigned window)
{
    struct lw_rig r;
    struct lw_msg_ack ack;

    lw_rig_init(&r, fd);
    for (;;) {
        while (r.sent - r.acked < window)
            lw_rig_record(&r, run);
        if (!lw_rig_flush(&r))
            _exit(0);
        do {
            struct ack a = {run, 0, ""};

            if (!lw_rig_ack(&r, &ack))
                _exit(0);
            if (ack.err != 0)
                _exit(7);
            a.n = ack.ticket;
            memcpy(a.id, ack.id.p, ack.id.n);
            if (write(report, &a, sizeof(a)) != (ssize_t)sizeof(a))
                _exit(8);
        } while (r.unread > 0);
    }
}

static void start(const char *dir, uint64_t run, struct side *out)
{
    unsigned window = 1u << pick(9);
    int report[2];
    int pids[2];
    int fds[2];

    assert_int_equal(pipe(report), 0);
    (void)fcntl(report[1], F_SETPIPE_SZ, 1 << 20); /* nobody reads until the end */
    assert_int_equal(pipe(pids), 0);
    out->ledger = fork();
    assert_true(out->ledger >= 0);
    if (out->ledger == 0) {
        pid_t child;

        close(report[0]);
        close(pids[0]);
        if (socketpair(AF_UNIX, SOCK_STREAM, 0, fds) != 0)
            _exit(9);
        child = fork();
        if (child == 0) {
            close(fds[0]);
            close(pids[1]);
            gate(fds[1], report[1], run, window);
        }
        close(fds[1]);
        close(report[1]);
        if (write(pids[1], &child, sizeof(child)) != (ssize_t)sizeof(child))
            _exit(9);
        close(pids[1]);
        _exit(lw_ledger_main(
            &(struct lw_ledger_options){.fd = fds[0], .state_dir = dir, .gate_pid = child}));
    }
    close(report[1]);
    close(pids[1]);
    assert_int_equal(read(pids[0], &out->gate, sizeof(out->gate)), sizeof(out->gate));
    close(pids[0]);
    out->acks = report[0];
    out->run = run;
}

/* All that the gate saw acknowledged, up to its end. */
static size_t collect(struct side *s, struct ack *acks)
{
    size_t n = 0;
    size_t have = 0;
    ssize_t got;

    while ((got = read(s->acks, (char *)acks + have, ACKS_MAX * sizeof(*acks) - have)) != 0) {
        if (got < 0 && errno == EINTR)
            continue;
        assert_true(got > 0);
        have += (size_t)got;
    }
    close(s->acks);
    n = have / sizeof(*acks); /* the gate may have died within a write */
    return n;
}

/* ---- the log afterwards ---- */

struct search {
    struct lw_arena arena;
    const struct ack *acks; /* of one run, in order */
    size_t n;
    size_t found;
    uint64_t run;
    uint64_t next; /* number of the record behind the last seen */
};

static int64_t number(const struct lw_json *v, const char *key)
{
    int64_t out = -1;

    (void)lw_json_int(lw_json_getz(v, key), &out);
    return out;
}

static int match(void *user, struct lw_str line, const char *where)
{
    struct search *s = user;
    const struct lw_json *root;
    const struct lw_json *data;

    (void)where;
    s->next++;
    lw_arena_reset(&s->arena);
    assert_int_equal(lw_json_parse(&s->arena, line, &lw_json_default_limits, &root, NULL), 0);
    data = lw_json_getz(root, "data");
    if (number(data, "run") != (int64_t)s->run || s->found == s->n ||
        number(data, "n") != (int64_t)s->acks[s->found].n)
        return 0;
    assert_true(
        lw_str_eqz(lw_json_string_or(lw_json_getz(root, "id"), LW_STR("")), s->acks[s->found].id));
    s->found++;
    return 0;
}

/* Every acknowledged record of a run, in its order, from record `from` on. Returns where the log
 * ends. */
static uint64_t all_there(const char *dir, uint64_t from, uint64_t run, const struct ack *acks,
                          size_t n)
{
    struct search s = {.acks = acks, .n = n, .run = run, .next = from};
    struct lw_store_error e = {""};
    int err;

    lw_arena_init(&s.arena, 1u << 20);
    err = lw_store_lines(dir, from, match, &s, &e);
    /* Killed before there was a folder at all. */
    if (err != 0 && !(err == -LW_ERR_NOTFOUND && from == 0 && n == 0))
        fail_msg("the log cannot be read: %s", e.text);
    lw_arena_fini(&s.arena);
    if (s.found != n)
        fail_msg("run %llu: %zu acknowledged, %zu in the log; the first missing is %llu",
                 (unsigned long long)run, n, s.found, (unsigned long long)acks[s.found].n);
    return s.next;
}

/* ---- rounds ---- */

struct totals {
    unsigned ledgers; /* killed */
    unsigned gates;
    uint64_t acks;
    uint64_t records;
};

static void end(struct side *s, bool kill_ledger)
{
    int status;

    assert_int_equal(kill(kill_ledger ? s->ledger : s->gate, SIGKILL), 0);
    status = lw_rig_wait(s->ledger);
    /* A gate that was killed is reported as such; it is the ledger's child, so its id is its own
     * until the ledger has seen it. */
    assert_int_equal(status, kill_ledger ? 1000 + SIGKILL : 3);
}

static void round_of(const char *dir, uint64_t run, uint64_t *from, struct totals *t)
{
    struct timespec wait = {0, 0};
    unsigned sides = pick(4) == 0 ? 2 : 1;
    struct ack *acks = malloc(ACKS_MAX * sizeof(*acks));
    struct side side[2];
    uint64_t next = *from;

    assert_non_null(acks);
    for (unsigned i = 0; i < sides; i++)
        start(dir, run + i, &side[i]);
    /* From before the store is open up to well under load. */
    wait.tv_nsec = (long)(pick(8) == 0 ? pick(3000) : pick(120000)) * 1000;
    nanosleep(&wait, NULL);
    for (unsigned i = 0; i < sides; i++) {
        bool kill_ledger = pick(2) == 0;

        end(&side[i], kill_ledger);
        t->ledgers += kill_ledger;
        t->gates += !kill_ledger;
    }
    for (unsigned i = 0; i < sides; i++) {
        size_t n = collect(&side[i], acks);

        t->acks += n;
        next = all_there(dir, *from, side[i].run, acks, n);
    }
    *from = next;
    free(acks);
}

static void what_was_acknowledged_survives(void **state)
{
    const char *rounds_text = getenv("LW_KILL_ROUNDS");
    unsigned rounds = rounds_text ? (unsigned)atoi(rounds_text) : ROUNDS;
    struct totals t = {0};
    int64_t until = lw_rig_ms() + BUDGET_MS;
    uint64_t from = 0;
    char dir[64];

    (void)state;
    for (unsigned i = 0; i < rounds && (rounds_text || lw_rig_ms() < until); i++) {
        if (i % FOLDER_ROUNDS == 0) {
            lw_rig_folder(dir);
            from = 0;
        }
        round_of(dir, (uint64_t)i * 2 + 1, &from, &t);
        if (i % FOLDER_ROUNDS == FOLDER_ROUNDS - 1 || i == rounds - 1) {
            t.records += lw_rig_verify(dir);
            lw_rig_remove(dir);
        }
    }
    print_message("killed %u ledgers and %u gates; %llu acknowledged of %llu records\n", t.ledgers,
                  t.gates, (unsigned long long)t.acks, (unsigned long long)t.records);
    assert_true(rounds_text || t.ledgers + t.gates >= 200);
    assert_true(t.acks > t.ledgers + t.gates);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(what_was_acknowledged_survives)};
    const char *text = getenv("LW_KILL_SEED");

    seed = text ? strtoull(text, NULL, 10) : 20261121;
    seed = seed ? seed : 1;
    print_message("seed %llu\n", (unsigned long long)seed);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
