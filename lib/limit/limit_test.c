#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <cmocka.h>

#include "lib/limit/limit.h"

#define MINUTE 60000
#define DAY    86400000
#define T0     ((int64_t)1764400000000) /* a time of the year 2025 */

static int64_t retry;

static int take(struct lw_counter *c, const struct lw_limit *l, uint64_t units, int64_t at)
{
    retry = -2;
    return lw_counter_take(c, l, units, at, &retry);
}

/* 30 a minute is one every 2 s; three at once. */
static void a_bucket_gives_its_burst_and_then_its_rate(void **state)
{
    const struct lw_limit l = {
        .kind = LW_LIMIT_RATE, .amount = 30, .burst = 3, .period_ms = MINUTE};
    struct lw_counter c = {0};

    (void)state;
    for (int i = 0; i < 3; i++)
        assert_int_equal(take(&c, &l, 1, T0), 0);
    assert_int_equal(take(&c, &l, 1, T0), -LW_ERR_LIMIT);
    assert_int_equal(retry, 2000);
    assert_int_equal(take(&c, &l, 1, T0 + 1999), -LW_ERR_LIMIT);
    assert_int_equal(retry, 1);
    assert_int_equal(take(&c, &l, 1, T0 + 2000), 0);
    assert_int_equal(take(&c, &l, 1, T0 + 2000), -LW_ERR_LIMIT);
    /* 5 s later two and a half have come; an hour later no more than three. */
    assert_int_equal(lw_counter_used(&c, &l, T0 + 7000), 1);
    for (int i = 0; i < 3; i++)
        assert_int_equal(take(&c, &l, 1, T0 + 3600000), 0);
    assert_int_equal(take(&c, &l, 1, T0 + 3600000), -LW_ERR_LIMIT);
}

/* 7 in 1,000 ms: a token takes 142.857… ms: no rounding may add up. */
static void a_bucket_is_exact_over_many_periods(void **state)
{
    const struct lw_limit l = {.kind = LW_LIMIT_RATE, .amount = 7, .burst = 1, .period_ms = 1000};
    struct lw_counter c = {0};
    int taken = 0;

    (void)state;
    for (int64_t at = T0; at <= T0 + 100000; at++)
        taken += take(&c, &l, 1, at) == 0;
    /* One at the start, then at most 7 * 100; each waits up to a millisecond for the next look, and
     * with a burst of one what fell into that millisecond is lost: 143 ms each, 100000 / 143. */
    assert_int_equal(taken, 1 + 100000 / 143);
}

static void a_bucket_of_another_burst_goes_on_with_what_was_used(void **state)
{
    struct lw_limit l = {.kind = LW_LIMIT_RATE, .amount = 10, .burst = 10, .period_ms = 10000};
    struct lw_counter c = {0};

    (void)state;
    for (int i = 0; i < 10; i++)
        assert_int_equal(take(&c, &l, 1, T0), 0);
    l.burst = 2; /* made smaller: at most two are missing, and none is there */
    assert_int_equal(take(&c, &l, 1, T0), -LW_ERR_LIMIT);
    assert_int_equal(retry, 1000);
    assert_int_equal(take(&c, &l, 3, T0 + 90000), -LW_ERR_LIMIT);
    assert_int_equal(retry, -1); /* more than the burst never comes */
    l.burst = 10;                /* made larger: full now, as enough time has passed */
    assert_int_equal(take(&c, &l, 10, T0 + 90000), 0);
}

/* 160 s: slots of 10 s. */
static void no_period_holds_more_than_the_amount_of_a_window(void **state)
{
    const struct lw_limit l = {.kind = LW_LIMIT_WINDOW, .amount = 5, .period_ms = 160000};
    int64_t base = T0 / 10000 * 10000;
    struct lw_counter c = {0};
    int64_t times[200];
    size_t n = 0;

    (void)state;
    for (int i = 0; i < 5; i++)
        assert_int_equal(take(&c, &l, 1, base + 9000), 0);
    assert_int_equal(take(&c, &l, 1, base + 9000), -LW_ERR_LIMIT);
    /* The slot began at base; it is left when 17 slots have passed. */
    assert_int_equal(retry, 170000 - 9000);
    assert_int_equal(take(&c, &l, 1, base + 169999), -LW_ERR_LIMIT);
    assert_int_equal(take(&c, &l, 1, base + 170000), 0);
    /* Taking whatever there is at any time: five in a period, never six. */
    c = (struct lw_counter){0};
    for (int64_t at = base; at < base + 3200000; at += 777) {
        if (take(&c, &l, 1, at) == 0 && n < 200)
            times[n++] = at;
    }
    assert_true(n >= 5 * 3200000 / 170000);
    for (size_t i = 5; i < n; i++)
        assert_true(times[i] - times[i - 5] >= 160000);
}

static void what_waiting_frees_is_told_exactly(void **state)
{
    const struct lw_limit l = {.kind = LW_LIMIT_CALLS, .amount = 3, .period_ms = 160000};
    int64_t base = T0 / 10000 * 10000;
    struct lw_counter c = {0};

    (void)state;
    assert_int_equal(take(&c, &l, 1, base), 0);
    assert_int_equal(take(&c, &l, 1, base + 50000), 0);
    assert_int_equal(take(&c, &l, 1, base + 100000), 0);
    assert_int_equal(take(&c, &l, 1, base + 100000), -LW_ERR_LIMIT);
    assert_int_equal(retry, 70000); /* the first is left at base + 170 s */
    assert_int_equal(take(&c, &l, 2, base + 100000), -LW_ERR_LIMIT);
    assert_int_equal(retry, 120000); /* two are left at base + 50 s + 170 s */
    assert_int_equal(take(&c, &l, 4, base + 100000), -LW_ERR_LIMIT);
    assert_int_equal(retry, -1);
    assert_int_equal(lw_counter_used(&c, &l, base + 169999), 3);
    assert_int_equal(lw_counter_used(&c, &l, base + 170000), 2);
    assert_int_equal(lw_counter_idle_at(&c, &l), base + 270000);
    assert_int_equal(lw_counter_used(&c, &l, base + 270000), 0);
}

static void bytes_are_counted_when_they_are_known(void **state)
{
    const struct lw_limit l = {.kind = LW_LIMIT_BYTES, .amount = 1000, .period_ms = DAY};
    struct lw_counter c = {0};

    (void)state;
    assert_int_equal(take(&c, &l, 0, T0), 0);
    lw_counter_add(&c, &l, 999, T0);
    assert_int_equal(take(&c, &l, 0, T0), 0); /* one is left */
    lw_counter_add(&c, &l, 5000, T0);         /* the call that used it up was under way */
    assert_int_equal(take(&c, &l, 0, T0), -LW_ERR_LIMIT);
    assert_true(retry > DAY - DAY / 16 && retry <= DAY + DAY / 16);
    lw_counter_add(&c, &l, UINT64_MAX, T0); /* stays at the end of its scale */
    assert_true(lw_counter_used(&c, &l, T0) == UINT64_MAX);
    assert_int_equal(take(&c, &l, 0, T0 + DAY - 1), -LW_ERR_LIMIT);
    assert_int_equal(take(&c, &l, 0, T0 + DAY + DAY / 16 + 1), 0);
}

/* 10.00 a day, 0.01 each: the thousand-and-first is refused; no binary fraction is involved. */
static void cost_is_exact(void **state)
{
    const struct lw_limit l = {.kind = LW_LIMIT_COST, .amount = 10000000, .period_ms = DAY};
    struct lw_counter c = {0};

    (void)state;
    for (int i = 0; i < 1000; i++)
        assert_int_equal(take(&c, &l, 10000, T0 + i), 0);
    assert_int_equal(take(&c, &l, 1, T0 + 1000), -LW_ERR_LIMIT);
}

static void calls_at_once(void **state)
{
    const struct lw_limit l = {.kind = LW_LIMIT_CONCURRENT, .amount = 2};
    struct lw_counter c = {0};

    (void)state;
    assert_int_equal(take(&c, &l, 1, T0), 0);
    assert_int_equal(take(&c, &l, 1, T0 - DAY), 0); /* the clock has no say */
    assert_int_equal(take(&c, &l, 1, T0 + DAY), -LW_ERR_LIMIT);
    assert_int_equal(retry, -1);
    assert_true(lw_counter_idle_at(&c, &l) == INT64_MAX);
    lw_counter_give(&c, 1);
    assert_int_equal(take(&c, &l, 1, T0), 0);
    lw_counter_give(&c, 9); /* more than were taken: none is under way, not a negative number */
    assert_int_equal(lw_counter_used(&c, &l, T0), 0);
    assert_int_equal(lw_counter_idle_at(&c, &l), T0);
}

static void a_clock_moved_back_gives_nothing(void **state)
{
    const struct lw_limit rate = {
        .kind = LW_LIMIT_RATE, .amount = 60, .burst = 2, .period_ms = MINUTE};
    const struct lw_limit window = {.kind = LW_LIMIT_WINDOW, .amount = 2, .period_ms = MINUTE};
    const struct lw_limit *both[] = {&rate, &window};

    (void)state;
    for (size_t i = 0; i < 2; i++) {
        const struct lw_limit *l = both[i];
        struct lw_counter c = {0};

        assert_int_equal(take(&c, l, 2, T0), 0);
        /* A little: no time passes until it is T0 again. */
        assert_int_equal(take(&c, l, 1, T0 - 30000), -LW_ERR_LIMIT);
        assert_true(retry > 30000);
        assert_int_equal(take(&c, l, 1, T0 - 1), -LW_ERR_LIMIT);
        /* By a year: used up from then on, for one period, and then it is well again. */
        assert_int_equal(take(&c, l, 1, T0 - (int64_t)365 * DAY), -LW_ERR_LIMIT);
        assert_int_equal(take(&c, l, 2, T0 - (int64_t)365 * DAY + 1), -LW_ERR_LIMIT);
        assert_int_equal(take(&c, l, 2, T0 - (int64_t)365 * DAY + MINUTE + MINUTE / 8), 0);
        /* Back and forth over less than a period. */
        c = (struct lw_counter){0};
        assert_int_equal(take(&c, l, 2, T0), 0);
        for (int k = 0; k < 100; k++) {
            assert_int_equal(take(&c, l, 1, T0 - 20000), -LW_ERR_LIMIT);
            assert_int_equal(take(&c, l, 1, T0), -LW_ERR_LIMIT);
        }
    }
}

static void a_counter_that_was_never_used_is_not_used_up_by_any_clock(void **state)
{
    const struct lw_limit l = {.kind = LW_LIMIT_WINDOW, .amount = 2, .period_ms = MINUTE};
    struct lw_counter c = {0};

    (void)state;
    assert_int_equal(take(&c, &l, 1, -5), 0);
    c = (struct lw_counter){0};
    assert_int_equal(take(&c, &l, 2, INT64_MAX), 0);
    assert_int_equal(take(&c, &l, 1, INT64_MAX), -LW_ERR_LIMIT);
    assert_int_equal(take(&c, &l, 1, INT64_MIN), -LW_ERR_LIMIT);
}

/* The greatest numbers that are allowed: nothing runs over. */
static void the_ends_of_the_scale(void **state)
{
    const struct lw_limit rate = {.kind = LW_LIMIT_RATE,
                                  .amount = LW_LIMIT_COUNT_MAX,
                                  .burst = LW_LIMIT_COUNT_MAX,
                                  .period_ms = LW_LIMIT_PERIOD_MAX};
    const struct lw_limit bytes = {
        .kind = LW_LIMIT_BYTES, .amount = LW_LIMIT_UNITS_MAX, .period_ms = LW_LIMIT_PERIOD_MAX};
    struct lw_counter c = {0};

    (void)state;
    assert_true(lw_limit_valid(&rate) && lw_limit_valid(&bytes));
    assert_int_equal(take(&c, &rate, LW_LIMIT_COUNT_MAX, T0), 0);
    assert_int_equal(take(&c, &rate, 1, T0), -LW_ERR_LIMIT);
    /* 366 days for 10^8 tokens: 316.224 ms each, rounded up. */
    assert_int_equal(retry, 317);
    assert_int_equal(take(&c, &rate, UINT64_MAX, T0), -LW_ERR_LIMIT);
    assert_int_equal(take(&c, &rate, LW_LIMIT_COUNT_MAX, T0 + LW_LIMIT_PERIOD_MAX), 0);
    c = (struct lw_counter){0};
    assert_int_equal(take(&c, &bytes, LW_LIMIT_UNITS_MAX, T0), 0);
    assert_int_equal(take(&c, &bytes, UINT64_MAX, T0), -LW_ERR_LIMIT);
    lw_counter_add(&c, &bytes, UINT64_MAX, T0);
    lw_counter_add(&c, &bytes, UINT64_MAX, T0 + LW_LIMIT_PERIOD_MAX / 2);
    assert_int_equal(take(&c, &bytes, 0, T0 + LW_LIMIT_PERIOD_MAX), -LW_ERR_LIMIT);
}

static void numbers_out_of_bounds_are_no_limit(void **state)
{
    const struct lw_limit good = {.kind = LW_LIMIT_WINDOW, .amount = 1, .period_ms = 1000};
    struct lw_limit l;

    (void)state;
    assert_true(lw_limit_valid(&good));
#define WRONG(member, value)                                                                       \
    do {                                                                                           \
        l = good;                                                                                  \
        l.member = value;                                                                          \
        assert_false(lw_limit_valid(&l));                                                          \
    } while (0)
    WRONG(amount, 0);
    WRONG(amount, LW_LIMIT_COUNT_MAX + 1);
    WRONG(period_ms, 999);
    WRONG(period_ms, LW_LIMIT_PERIOD_MAX + 1);
    WRONG(burst, 1);
    WRONG(per, 32);
    WRONG(kind, LW_LIMIT_KIND_COUNT);
    WRONG(kind, LW_LIMIT_CONCURRENT); /* has no period */
    WRONG(kind, LW_LIMIT_RATE);       /* needs a burst */
    WRONG(id, lw_str("x", LW_LIMIT_ID_MAX + 1));
#undef WRONG
    l = good;
    l.kind = LW_LIMIT_BYTES;
    l.amount = LW_LIMIT_UNITS_MAX + 1;
    assert_false(lw_limit_valid(&l));
}

static bool same_key(const struct lw_limit *l, struct lw_limit_subject a, struct lw_limit_subject b)
{
    struct lw_digest x = lw_limit_key(l, &a);
    struct lw_digest y = lw_limit_key(l, &b);

    return lw_digest_eq(&x, &y);
}

static void what_is_counted_apart(void **state)
{
    struct lw_limit l = {
        .kind = LW_LIMIT_WINDOW, .amount = 1, .period_ms = 1000, .id = LW_STR("r/1")};
    const struct lw_limit_subject a = {LW_STR_INIT("u"),
                                       LW_STR_INIT("a"),
                                       LW_STR_INIT("s"),
                                       LW_STR_INIT("v"),
                                       LW_STR_INIT("tools/call"),
                                       LW_STR_INIT("t"),
                                       {{1}}};
    struct lw_limit_subject user = a, agent = a, session = a, tool = a, server = a, args = a;
    struct lw_limit other;

    (void)state;
    user.user = LW_STR("U");
    agent.agent = LW_STR("A");
    session.session = LW_STR("S");
    tool.tool = LW_STR("T");
    server.server = LW_STR("V");
    args.arguments.b[31] = 9;
    assert_true(same_key(&l, a, user) && same_key(&l, a, server) && same_key(&l, a, args));
    l.per = LW_PER_USER;
    assert_false(same_key(&l, a, user));
    assert_true(same_key(&l, a, agent) && same_key(&l, a, session));
    l.per = LW_PER_AGENT | LW_PER_SESSION;
    assert_false(same_key(&l, a, agent));
    assert_false(same_key(&l, a, session));
    l.per = LW_PER_TOOL; /* a tool of another server is another tool */
    assert_false(same_key(&l, a, tool));
    assert_false(same_key(&l, a, server));
    l.per = LW_PER_SERVER;
    assert_true(same_key(&l, a, tool));
    l.per = 0;
    l.kind = LW_LIMIT_REPEAT;
    assert_false(same_key(&l, a, args));
    assert_false(same_key(&l, a, tool));
    assert_false(same_key(&l, a, agent));
    assert_true(same_key(&l, a, session));
    /* "ab" and "c" are not "a" and "bc". */
    l = (struct lw_limit){.kind = LW_LIMIT_CALLS, .period_ms = 1000, .id = LW_STR("r/1")};
    l.per = LW_PER_USER | LW_PER_AGENT;
    user.user = LW_STR("ab");
    user.agent = LW_STR("c");
    agent.user = LW_STR("a");
    agent.agent = LW_STR("bc");
    assert_false(same_key(&l, user, agent));
    /* Another amount is the same counter; another period, kind or rule is not. */
    other = l;
    other.amount = 99;
    struct lw_digest x = lw_limit_key(&l, &a);
    struct lw_digest y = lw_limit_key(&other, &a);
    assert_true(lw_digest_eq(&x, &y));
    other.period_ms = 2000;
    y = lw_limit_key(&other, &a);
    assert_false(lw_digest_eq(&x, &y));
    other = l;
    other.id = LW_STR("r/2");
    y = lw_limit_key(&other, &a);
    assert_false(lw_digest_eq(&x, &y));
}

static void a_counter_survives_as_bytes(void **state)
{
    const struct lw_limit l = {.kind = LW_LIMIT_CALLS, .amount = 9, .period_ms = DAY};
    struct lw_counter c = {0};
    struct lw_counter back;
    uint8_t bytes[LW_COUNTER_BYTES];
    struct lw_str text = {(const char *)bytes, sizeof(bytes)};

    (void)state;
    for (int i = 0; i < 5; i++)
        assert_int_equal(take(&c, &l, 1, T0 + i * 3600000), 0);
    lw_counter_write(&c, bytes);
    assert_true(lw_counter_read(text, &back));
    assert_memory_equal(&c, &back, sizeof(c));
    assert_false(lw_counter_read(lw_str(text.p, text.n - 1), &back));
    bytes[7] = 0x80; /* a time before 1970 */
    assert_false(lw_counter_read(text, &back));
    lw_counter_write(&c, bytes);
    bytes[23] = 0x7f; /* a slot that never ends */
    assert_false(lw_counter_read(text, &back));
}

static void a_limit_is_told_beside_its_counter(void **state)
{
    static const char *const bad[] = {
        "",
        "rate",
        "rate 1 1 1000",       /* no id */
        "speed 1 0 1000 r/1",  /* no kind */
        "window 0 0 1000 r/1", /* of no amount */
        "window -1 0 1000 r/1",
        "window 1 0 999 r/1", /* too short a period */
        "window 9999999999999999999 0 1000 r/1",
        "concurrent 1 0 1000 r/1", /* has a period */
    };
    struct lw_limit l = {.kind = LW_LIMIT_RATE,
                         .amount = 30,
                         .burst = 5,
                         .period_ms = 60000,
                         .id = LW_STR("a rule/2")};
    char text[LW_LIMIT_ABOUT];
    struct lw_limit read;

    (void)state;
    lw_limit_about(&l, text);
    assert_string_equal(text, "rate 30 5 60000 a rule/2");
    assert_true(lw_limit_about_read(lw_strz(text), &read));
    assert_int_equal(read.kind, LW_LIMIT_RATE);
    assert_int_equal(read.amount, 30);
    assert_int_equal(read.burst, 5);
    assert_int_equal(read.period_ms, 60000);
    assert_true(lw_str_eqz(read.id, "a rule/2"));
    for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
        assert_false(lw_limit_about_read(lw_strz(bad[i]), &read));
}

static void texts(void **state)
{
    const struct lw_limit cost = {.kind = LW_LIMIT_COST, .amount = 10500000, .period_ms = DAY};
    const struct lw_limit rate = {.kind = LW_LIMIT_RATE, .amount = 30, .period_ms = MINUTE};
    char out[96];

    (void)state;
    assert_string_equal(lw_limit_retry_text(LW_LIMIT_RATE, 1, out).p, "retry in 1 s");
    assert_string_equal(lw_limit_retry_text(LW_LIMIT_RATE, 0, out).p, "retry in 1 s");
    assert_string_equal(lw_limit_retry_text(LW_LIMIT_RATE, 11001, out).p, "retry in 12 s");
    assert_string_equal(lw_limit_retry_text(LW_LIMIT_RATE, 119000, out).p, "retry in 119 s");
    assert_string_equal(lw_limit_retry_text(LW_LIMIT_RATE, 120001, out).p, "retry in 3 min");
    assert_string_equal(lw_limit_retry_text(LW_LIMIT_RATE, 2 * (int64_t)DAY, out).p,
                        "retry in 2 d");
    assert_string_equal(lw_limit_retry_text(LW_LIMIT_CONCURRENT, -1, out).p,
                        "retry when another call has ended");
    assert_string_equal(lw_limit_text(&cost, out).p, "10.500000 cost per 1 d");
    assert_string_equal(lw_limit_text(&rate, out).p, "30 calls per 1 min");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_bucket_gives_its_burst_and_then_its_rate),
        cmocka_unit_test(a_bucket_is_exact_over_many_periods),
        cmocka_unit_test(a_bucket_of_another_burst_goes_on_with_what_was_used),
        cmocka_unit_test(no_period_holds_more_than_the_amount_of_a_window),
        cmocka_unit_test(what_waiting_frees_is_told_exactly),
        cmocka_unit_test(bytes_are_counted_when_they_are_known),
        cmocka_unit_test(cost_is_exact),
        cmocka_unit_test(calls_at_once),
        cmocka_unit_test(a_clock_moved_back_gives_nothing),
        cmocka_unit_test(a_counter_that_was_never_used_is_not_used_up_by_any_clock),
        cmocka_unit_test(the_ends_of_the_scale),
        cmocka_unit_test(numbers_out_of_bounds_are_no_limit),
        cmocka_unit_test(what_is_counted_apart),
        cmocka_unit_test(a_counter_survives_as_bytes),
        cmocka_unit_test(a_limit_is_told_beside_its_counter),
        cmocka_unit_test(texts),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
