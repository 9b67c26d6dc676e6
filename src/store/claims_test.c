/* Counting calls in the store: all or nothing, with the record, over restarts and processes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <signal.h>
#include <unistd.h>
#include <cmocka.h>

#include "src/store/test_rig.h"

#define ALLOW LW_STR("{\"server\":\"files\",\"verdict\":\"allow\"}")
#define HOUR  3600000

static struct lw_claim_unit unit(enum lw_limit_kind kind, uint64_t amount, uint64_t units, char key)
{
    struct lw_claim_unit u = {.limit = {.kind = kind, .amount = amount, .id = LW_STR("r/1")},
                              .units = units};

    if (kind != LW_LIMIT_CONCURRENT)
        u.limit.period_ms = HOUR;
    if (kind == LW_LIMIT_RATE)
        u.limit.burst = amount;
    u.key.b[0] = (uint8_t)key;
    return u;
}

static struct lw_store_refusal refused;
static char last[LW_RECEIPT_ID_MAX];

static int claim_at(struct lw_store *s, const struct lw_claim_unit *u, size_t n, int64_t now)
{
    struct lw_store_error e = {""};
    int rc;
    int done;

    assert_int_equal(lw_store_begin(s, &e), 0);
    rc = lw_store_claim(s, ALLOW, u, n, now, last, &refused, &e);
    if (rc != 0) {
        lw_store_cancel(s);
        return rc;
    }
    done = lw_store_commit(s, now, &e);
    if (done != 0)
        print_message("%s\n", e.text);
    return done;
}

static int claim(struct lw_store *s, const struct lw_claim_unit *u, size_t n)
{
    return claim_at(s, u, n, T0);
}

static void finished(struct lw_store *s, const char *id, const struct lw_claim_unit *u)
{
    struct lw_store_error e = {""};
    char other[LW_RECEIPT_ID_MAX];

    assert_int_equal(lw_store_begin(s, &e), 0);
    assert_int_equal(lw_store_done(s, lw_strz(id), u, 1, T0, &e), 0);
    assert_int_equal(lw_store_add(s, LW_PHASE_OUTCOME, LW_STR("{}"), T0, other, &e), 0);
    assert_int_equal(lw_store_commit(s, T0, &e), 0);
}

static int decisions(void)
{
    char data[256];

    return rig_last(LW_PHASE_DECISION, data, sizeof(data));
}

static void a_limit_holds_and_refusals_leave_no_record(void **state)
{
    const struct lw_claim_unit u = unit(LW_LIMIT_CALLS, 3, 1, 'a');
    struct lw_store *s = rig_open();

    (void)state;
    for (int i = 0; i < 3; i++)
        assert_int_equal(claim(s, &u, 1), 0);
    for (int i = 0; i < 3; i++)
        assert_int_equal(claim(s, &u, 1), -LW_ERR_LIMIT);
    assert_int_equal(refused.unit, 0);
    assert_true(refused.retry_ms > 0 && refused.retry_ms <= HOUR + HOUR / 16);
    assert_int_equal(decisions(), 3);
    assert_int_equal(claim_at(s, &u, 1, T0 + 2 * HOUR), 0);
    lw_store_close(&s);
}

static void all_of_a_claim_or_nothing(void **state)
{
    const struct lw_claim_unit u[3] = {unit(LW_LIMIT_CALLS, 5, 1, 'a'),
                                       unit(LW_LIMIT_CONCURRENT, 5, 1, 'b'),
                                       unit(LW_LIMIT_CALLS, 1, 1, 'c')};
    struct lw_store *s = rig_open();

    (void)state;
    assert_int_equal(claim(s, u, 3), 0);
    for (int i = 0; i < 10; i++) {
        assert_int_equal(claim(s, u, 3), -LW_ERR_LIMIT);
        assert_int_equal(refused.unit, 2);
    }
    /* The first two were not touched by the refusals. */
    for (int i = 0; i < 4; i++)
        assert_int_equal(claim(s, u, 2), 0);
    assert_int_equal(claim(s, u, 2), -LW_ERR_LIMIT);
    assert_int_equal(refused.unit, 0);
    lw_store_close(&s);
}

/* A record that is not written takes nothing: one that is switched off, and a batch given up. */
static void only_what_is_written_counts(void **state)
{
    const struct lw_claim_unit u[2] = {unit(LW_LIMIT_CALLS, 1, 1, 'a'),
                                       unit(LW_LIMIT_CONCURRENT, 1, 1, 'b')};
    struct lw_store_kill k = {.kind = LW_KILL_ALL};
    struct lw_store *s = rig_open();
    struct lw_store_error e = {""};
    char id[LW_RECEIPT_ID_MAX];

    (void)state;
    assert_int_equal(lw_store_kill(s, &k, false, T0, id, &e), 0);
    assert_int_equal(claim(s, u, 2), -LW_ERR_KILLED);
    assert_int_equal(lw_store_kill(s, &k, true, T0, id, &e), 0);
    assert_int_equal(lw_store_begin(s, &e), 0);
    assert_int_equal(lw_store_claim(s, ALLOW, u, 2, T0, id, &refused, &e), 0);
    lw_store_cancel(s);
    assert_int_equal(claim(s, u, 2), 0);
    assert_int_equal(claim(s, u, 2), -LW_ERR_LIMIT);
    lw_store_close(&s);
}

static void it_survives_a_restart(void **state)
{
    const struct lw_claim_unit u = unit(LW_LIMIT_RATE, 2, 1, 'a');
    struct lw_store *s = rig_open();

    (void)state;
    assert_int_equal(claim(s, &u, 1), 0);
    lw_store_close(&s);
    s = rig_open();
    assert_int_equal(claim(s, &u, 1), 0);
    lw_store_close(&s);
    rig_run("rm -f %s/landwaiter.db*", rig_dir); /* the index is not where they are */
    s = rig_open();
    assert_int_equal(claim(s, &u, 1), -LW_ERR_LIMIT);
    lw_store_close(&s);
}

static void calls_at_once_end(void **state)
{
    const struct lw_claim_unit u = unit(LW_LIMIT_CONCURRENT, 2, 1, 'a');
    struct lw_store *s = rig_open();
    char first[LW_RECEIPT_ID_MAX];

    (void)state;
    assert_int_equal(claim(s, &u, 1), 0);
    strcpy(first, last);
    assert_int_equal(claim(s, &u, 1), 0);
    assert_int_equal(claim(s, &u, 1), -LW_ERR_LIMIT);
    assert_int_equal(refused.retry_ms, -1);
    finished(s, first, &u);
    finished(s, first, &u); /* a second time frees nothing more */
    assert_int_equal(claim(s, &u, 1), 0);
    assert_int_equal(claim(s, &u, 1), -LW_ERR_LIMIT);
    lw_store_close(&s);
    s = rig_open(); /* whoever had them is gone */
    assert_int_equal(claim(s, &u, 1), 0);
    assert_int_equal(claim(s, &u, 1), 0);
    assert_int_equal(claim(s, &u, 1), -LW_ERR_LIMIT);
    lw_store_close(&s);
}

static void bytes_are_added_when_they_are_known(void **state)
{
    struct lw_claim_unit u = unit(LW_LIMIT_BYTES, 1000, 0, 'a');
    struct lw_store *s = rig_open();

    (void)state;
    assert_int_equal(claim(s, &u, 1), 0);
    u.units = 999;
    finished(s, last, &u);
    u.units = 0;
    assert_int_equal(claim(s, &u, 1), 0);
    u.units = 1;
    finished(s, last, &u);
    u.units = 0;
    assert_int_equal(claim(s, &u, 1), -LW_ERR_LIMIT);
    lw_store_close(&s);
}

/* Processes share the counters: 4 of them try 50 times together, 10 get through. What one has under
 * way is free when it was killed. */
static void processes_share_one_count(void **state)
{
    const struct lw_claim_unit u[2] = {unit(LW_LIMIT_CALLS, 10, 1, 'a'),
                                       unit(LW_LIMIT_CONCURRENT, 10, 1, 'b')};
    struct lw_store *s = rig_open();
    pid_t pids[4];
    int taken = 0;

    (void)state;
    for (int i = 0; i < 4; i++) {
        pids[i] = fork();
        assert_true(pids[i] >= 0);
        if (pids[i] == 0) {
            struct lw_store *mine = rig_open();
            int got = 0;

            for (int k = 0; k < 50; k++)
                got += claim(mine, u, 2) == 0;
            _exit(got); /* without closing: as if it were killed */
        }
    }
    for (int i = 0; i < 4; i++) {
        int status;

        assert_int_equal(waitpid(pids[i], &status, 0), pids[i]);
        assert_true(WIFEXITED(status));
        taken += WEXITSTATUS(status);
    }
    assert_int_equal(taken, 10);
    assert_int_equal(decisions(), 10);
    for (int i = 0; i < 10; i++)
        assert_int_equal(claim(s, &u[1], 1), 0);
    assert_int_equal(claim(s, &u[1], 1), -LW_ERR_LIMIT);
    lw_store_close(&s);
}

static void a_store_that_is_opened_again_goes_on(void **state)
{
    const struct lw_claim_unit u = unit(LW_LIMIT_CONCURRENT, 1, 1, 'a');
    struct lw_store *s = rig_open();
    struct lw_store *again = rig_open();

    (void)state;
    assert_int_equal(claim(s, &u, 1), 0);
    lw_store_take_over(again, s);
    lw_store_close(&s);
    assert_int_equal(claim(again, &u, 1), -LW_ERR_LIMIT);
    finished(again, last, &u);
    assert_int_equal(claim(again, &u, 1), 0);
    lw_store_close(&again);
}

static void whatever_is_wrong_with_the_counters_refuses(void **state)
{
    const struct lw_claim_unit u = unit(LW_LIMIT_CALLS, 5, 1, 'a');
    struct lw_store *s = rig_open();
    struct lw_store_error e = {""};
    char id[LW_RECEIPT_ID_MAX];

    (void)state;
    assert_int_equal(claim(s, &u, 1), 0);
    lw_store_close(&s);
    rig_run("python3 -c \"import sqlite3; d = sqlite3.connect('%s/limits.db'); "
            "d.execute(\\\"UPDATE counters SET state = x'00'\\\"); d.commit()\"",
            rig_dir);
    s = rig_open();
    assert_int_equal(claim(s, &u, 1), -LW_ERR_DAMAGED);
    assert_int_equal(refused.unit, 1); /* not: a limit was reached */
    lw_store_close(&s);
    rig_run("rm -f %s/limits.db* && echo this is no database, and that is long enough for it to be "
            "looked at as one by whoever opens it > %s/limits.db",
            rig_dir, rig_dir);
    s = rig_open();
    assert_int_equal(claim(s, &u, 1), -LW_ERR_IO);
    /* Calls without limits go on. */
    assert_int_equal(lw_store_begin(s, &e), 0);
    assert_int_equal(lw_store_add(s, LW_PHASE_DECISION, ALLOW, T0, id, &e), 0);
    assert_int_equal(lw_store_commit(s, T0, &e), 0);
    lw_store_close(&s);
    rig_run("rm -f %s/limits.db* && ln -s /dev/null %s/limits.db", rig_dir, rig_dir);
    s = rig_open();
    assert_true(claim(s, &u, 1) < 0);
    lw_store_close(&s);
}

/* Idle counters give way; when none is, there is no room, and nothing is let through. */
static void counters_are_bounded(void **state)
{
    struct lw_claim_unit u = unit(LW_LIMIT_CALLS, 5, 1, 'a');
    struct lw_store *s = rig_open();

    (void)state;
    assert_int_equal(claim(s, &u, 1), 0);
    lw_store_close(&s);
    rig_run("python3 -c \"import sqlite3; d = sqlite3.connect('%s/limits.db'); "
            "d.executemany('INSERT INTO counters(key,state,idle_at)VALUES(?,zeroblob(160),?)', "
            "[(b'k%%d' %% i, %lld) for i in range(65536)]); d.commit()\"",
            rig_dir, (long long)T0 + HOUR);
    s = rig_open();
    u.key.b[0] = 'n'; /* a new one */
    assert_int_equal(claim(s, &u, 1), -LW_ERR_LIMIT);
    assert_true(refused.retry_ms > 0 && refused.retry_ms <= HOUR + HOUR / 8);
    assert_int_equal(claim(s, &u, 1), -LW_ERR_LIMIT);
    u.key.b[0] = 'a'; /* one that is there */
    assert_int_equal(claim(s, &u, 1), 0);
    u.key.b[0] = 'n';
    assert_int_equal(claim_at(s, &u, 1, T0 + HOUR), 0); /* they were idle by then */
    lw_store_close(&s);
}

static void what_ends_is_bounded_and_needs_a_batch(void **state)
{
    static struct lw_claim_unit many[LW_LIMIT_CLAIM_MAX + 1];
    struct lw_store *s = rig_open();
    struct lw_store_error e = {""};
    char id[LW_RECEIPT_ID_MAX];

    (void)state;
    for (size_t i = 0; i <= LW_LIMIT_CLAIM_MAX; i++)
        many[i] = unit(LW_LIMIT_CONCURRENT, 1, 1, (char)i);
    assert_int_equal(lw_store_done(s, LW_STR("x"), many, 1, T0, &e), -LW_ERR_STATE);
    assert_int_equal(lw_store_claim(s, ALLOW, many, 1, T0, id, &refused, &e), -LW_ERR_STATE);
    assert_int_equal(claim(s, many, LW_LIMIT_CLAIM_MAX), 0);
    assert_int_equal(claim(s, many, LW_LIMIT_CLAIM_MAX + 1), -LW_ERR_PROTOCOL);
    assert_int_equal(lw_store_begin(s, &e), 0);
    for (size_t i = 0; i < LW_STORE_UNDONE / LW_LIMIT_CLAIM_MAX; i++)
        assert_int_equal(lw_store_done(s, LW_STR("x"), many, LW_LIMIT_CLAIM_MAX, T0, &e), 0);
    assert_int_equal(lw_store_done(s, LW_STR("x"), many, 1, T0, &e), -LW_ERR_LIMIT);
    lw_store_cancel(s);
    lw_store_close(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, rig_setup, rig_teardown)
        T(a_limit_holds_and_refusals_leave_no_record),
        T(all_of_a_claim_or_nothing),
        T(only_what_is_written_counts),
        T(it_survives_a_restart),
        T(calls_at_once_end),
        T(bytes_are_added_when_they_are_known),
        T(processes_share_one_count),
        T(a_store_that_is_opened_again_goes_on),
        T(whatever_is_wrong_with_the_counters_refuses),
        T(counters_are_bounded),
        T(what_ends_is_bounded_and_needs_a_batch),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
