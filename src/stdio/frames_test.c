/* Expected values are hand-made: what goes in is written here, so what must come out is known. */
#include "src/stdio/frames.h"

#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cmocka.h>

enum { MAX = 1000, HIGH = 300 };

struct seen {
    struct lw_frames *f;
    char text[8192]; /* frames, each followed by '|'; 'OVER|' for an oversized line */
    size_t n;
    int frames;
    int overs;
    int ends;
    int err;
    int full;  /* calls of on_pressure(true) */
    int empty; /* … and (false) */
    bool pause_each;
    bool close_first;
    bool echo;
};

static void note(struct seen *s, const char *p, size_t n)
{
    if (s->n + n + 1 < sizeof s->text) {
        memcpy(s->text + s->n, p, n);
        s->n += n;
        s->text[s->n++] = '|';
        s->text[s->n] = '\0';
    }
}

static void on_frame(void *user, struct lw_str frame)
{
    struct seen *s = user;

    s->frames++;
    note(s, frame.p, frame.n);
    if (s->echo)
        assert_int_equal(lw_frames_send(s->f, frame), 0);
    if (s->pause_each)
        lw_frames_pause(s->f, true);
    if (s->close_first)
        lw_frames_close(&s->f);
}

static void on_oversize(void *user)
{
    struct seen *s = user;

    s->overs++;
    note(s, "OVER", 4);
}

static void on_end(void *user, int err)
{
    struct seen *s = user;

    s->ends++;
    s->err = err;
}

static void on_pressure(void *user, bool full)
{
    struct seen *s = user;

    if (full)
        s->full++;
    else
        s->empty++;
}

static const struct lw_frames_ops ops = {on_frame, on_oversize, on_end, on_pressure};

static void on_late(uv_timer_t *timer)
{
    *(bool *)timer->data = true;
}

/* Turns the loop until *what reaches `count`, or `ms` passed. */
static bool run_until(uv_loop_t *loop, const int *what, int count, unsigned ms)
{
    bool late = false;
    uv_timer_t timer;

    uv_timer_init(loop, &timer);
    timer.data = &late;
    uv_timer_start(&timer, on_late, ms, 0);
    while (*what < count && !late)
        uv_run(loop, UV_RUN_ONCE);
    uv_close((uv_handle_t *)&timer, NULL);
    uv_run(loop, UV_RUN_NOWAIT);
    return *what >= count;
}

static void run_ms(uv_loop_t *loop, unsigned ms)
{
    int never = 0;

    (void)run_until(loop, &never, 1, ms);
}

static void finish(uv_loop_t *loop, struct seen *s)
{
    lw_frames_close(&s->f);
    assert_null(s->f);
    uv_run(loop, UV_RUN_DEFAULT);
    assert_int_equal(uv_loop_close(loop), 0);
}

static void put(int fd, const char *text)
{
    assert_int_equal(write(fd, text, strlen(text)), (ssize_t)strlen(text));
}

static void reads_lines(void **state)
{
    struct seen s = {0};
    uv_loop_t loop;
    int p[2];

    uv_loop_init(&loop);
    assert_int_equal(pipe2(p, O_CLOEXEC), 0);
    assert_int_equal(lw_frames_new(&loop, p[0], -1, MAX, HIGH, &ops, &s, &s.f), 0);
    put(p[1], "{\"a\":1}\n\n\r\nhalf");
    assert_true(run_until(&loop, &s.frames, 2, 2000));
    put(p[1], "-way\nunfinished");
    close(p[1]);
    assert_true(run_until(&loop, &s.ends, 1, 2000));
    /* Empty lines are skipped, a CR stays, the unfinished line is not delivered. */
    assert_string_equal(s.text, "{\"a\":1}|\r|half-way|");
    assert_int_equal(s.err, 0);
    assert_int_equal(s.ends, 1);
    assert_int_equal(lw_frames_send(s.f, LW_STR("x")), -LW_ERR_CLOSED);
    finish(&loop, &s);
}

static void limits_lines(void **state)
{
    struct seen s = {0};
    uv_loop_t loop;
    char line[MAX + 3];
    int p[2];

    uv_loop_init(&loop);
    assert_int_equal(pipe2(p, O_CLOEXEC), 0);
    assert_int_equal(lw_frames_new(&loop, p[0], -1, MAX, HIGH, &ops, &s, &s.f), 0);
    memset(line, 'a', sizeof line);
    line[MAX] = '\n'; /* exactly the limit */
    assert_int_equal(write(p[1], line, MAX + 1), MAX + 1);
    assert_true(run_until(&loop, &s.frames, 1, 2000));
    line[MAX] = 'a';
    line[MAX + 1] = '\n'; /* one more */
    assert_int_equal(write(p[1], line, MAX + 2), MAX + 2);
    put(p[1], "ok\n");
    assert_true(run_until(&loop, &s.frames, 2, 2000));
    assert_int_equal(s.overs, 1);
    assert_string_equal(s.text + MAX + 1, "OVER|ok|");
    close(p[1]);
    finish(&loop, &s);
}

/* 64 MB of one line through a limit of 64 kB: reported once, and nothing of it kept. */
static void drops_a_huge_line(void **state)
{
    static char block[1 << 16];
    struct seen s = {0};
    uv_loop_t loop;
    size_t before, after;
    int p[2];

    uv_loop_init(&loop);
    assert_int_equal(pipe2(p, O_CLOEXEC | O_NONBLOCK), 0);
    assert_int_equal(lw_frames_new(&loop, p[0], -1, sizeof block, HIGH, &ops, &s, &s.f), 0);
    memset(block, 'z', sizeof block);
    assert_int_equal(uv_resident_set_memory(&before), 0);
    for (size_t sent = 0; sent < (size_t)64 << 20;) {
        ssize_t n = write(p[1], block, sizeof block);

        sent += n > 0 ? (size_t)n : 0;
        uv_run(&loop, UV_RUN_NOWAIT);
    }
    assert_int_equal(uv_resident_set_memory(&after), 0);
    assert_true(after < before + ((size_t)4 << 20));
    assert_int_equal(s.overs, 1);
    run_ms(&loop, 20);
    put(p[1], "\nnext\n");
    assert_true(run_until(&loop, &s.frames, 1, 2000));
    assert_string_equal(s.text, "OVER|next|");
    assert_int_equal(s.overs, 1);
    close(p[1]);
    finish(&loop, &s);
}

static void pauses_between_lines(void **state)
{
    struct seen s = {.pause_each = true};
    uv_loop_t loop;
    int p[2];

    uv_loop_init(&loop);
    assert_int_equal(pipe2(p, O_CLOEXEC), 0);
    assert_int_equal(lw_frames_new(&loop, p[0], -1, MAX, HIGH, &ops, &s, &s.f), 0);
    put(p[1], "1\n2\n3\n");
    close(p[1]);
    for (int i = 1; i <= 3; i++) {
        assert_true(run_until(&loop, &s.frames, i, 2000));
        run_ms(&loop, 10);
        assert_int_equal(s.frames, i); /* nothing more while paused */
        assert_int_equal(s.ends, 0);
        lw_frames_pause(s.f, false);
    }
    assert_true(run_until(&loop, &s.ends, 1, 2000));
    assert_string_equal(s.text, "1|2|3|");
    finish(&loop, &s);
}

static void closes_inside_a_callback(void **state)
{
    struct seen s = {.close_first = true};
    uv_loop_t loop;
    int p[2];

    uv_loop_init(&loop);
    assert_int_equal(pipe2(p, O_CLOEXEC), 0);
    assert_int_equal(lw_frames_new(&loop, p[0], -1, MAX, HIGH, &ops, &s, &s.f), 0);
    put(p[1], "1\n2\n");
    close(p[1]);
    uv_run(&loop, UV_RUN_DEFAULT);
    assert_string_equal(s.text, "1|");
    assert_int_equal(s.ends, 0);
    finish(&loop, &s);
}

/* A sequenced-packet peer would tell writes apart; a datagram socket is refused, so a socket pair
 * of streams is read slowly instead: all that was sent in one turn is there after one turn. */
static void gathers_writes_of_a_turn(void **state)
{
    struct seen s = {0};
    uv_loop_t loop;
    char got[64] = "";
    int p[2];

    uv_loop_init(&loop);
    assert_int_equal(pipe2(p, O_CLOEXEC | O_DIRECT | O_NONBLOCK), 0); /* packet mode */
    assert_int_equal(lw_frames_new(&loop, -1, p[1], MAX, HIGH, &ops, &s, &s.f), 0);
    assert_int_equal(lw_frames_send(s.f, LW_STR("one")), 0);
    assert_int_equal(lw_frames_send(s.f, LW_STR("two")), 0);
    assert_int_equal(lw_frames_send(s.f, LW_STR("three")), 0);
    assert_int_equal(read(p[0], got, sizeof got), -1); /* not before the end of the turn */
    uv_run(&loop, UV_RUN_ONCE);
    /* In packet mode one read returns exactly one write. */
    assert_int_equal(read(p[0], got, sizeof got), 14);
    assert_memory_equal(got, "one\ntwo\nthree\n", 14);
    close(p[0]);
    finish(&loop, &s);
}

/* A raw CR or LF between tokens must not show a line-based reader a second message. */
static void sends_one_line_only(void **state)
{
    struct seen s = {0};
    uv_loop_t loop;
    char got[64] = "";
    int p[2];

    uv_loop_init(&loop);
    assert_int_equal(pipe2(p, O_CLOEXEC), 0);
    assert_int_equal(lw_frames_new(&loop, -1, p[1], MAX, HIGH, &ops, &s, &s.f), 0);
    assert_int_equal(lw_frames_send(s.f, LW_STR("{\"a\":[\r{\"b\":1}\n]}\r")), 0);
    uv_run(&loop, UV_RUN_ONCE);
    assert_int_equal(read(p[0], got, sizeof got), 19);
    assert_memory_equal(got, "{\"a\":[ {\"b\":1} ]} \n", 19);
    close(p[0]);
    finish(&loop, &s);
}

static void bounds_the_queue(void **state)
{
    static char frame[MAX];
    struct seen s = {0};
    uv_loop_t loop;
    char got[4096];
    int sent = 0;
    int err = 0;
    int p[2];

    uv_loop_init(&loop);
    memset(frame, 'q', sizeof frame);
    assert_int_equal(pipe2(p, O_CLOEXEC), 0);
    assert_int_equal(fcntl(p[1], F_SETPIPE_SZ, 4096), 4096);
    assert_int_equal(lw_frames_new(&loop, -1, p[1], MAX, HIGH, &ops, &s, &s.f), 0);
    for (; sent < 100 && err == 0; sent += err == 0) {
        err = lw_frames_send(s.f, lw_str(frame, 200));
        uv_run(&loop, UV_RUN_NOWAIT);
    }
    assert_int_equal(err, -LW_ERR_LIMIT);
    /* 4096 bytes of pipe and a queue of 2 * 1000 bytes: at most 30 frames of 201 bytes. */
    assert_true(sent >= 9 && sent <= 30);
    assert_int_equal(s.full, 1);
    assert_int_equal(s.empty, 0);
    /* Nothing that was accepted is lost once the peer reads. */
    for (int left = sent * 201; left > 0;) {
        ssize_t n = read(p[0], got, sizeof got);

        assert_true(n > 0);
        left -= (int)n;
        uv_run(&loop, UV_RUN_NOWAIT);
    }
    assert_true(run_until(&loop, &s.empty, 1, 2000));
    assert_int_equal(lw_frames_send(s.f, lw_str(frame, 200)), 0);
    close(p[0]);
    finish(&loop, &s);
}

/* A burst in one turn is not a slow reader: 40 frames of 300 bytes against a queue of 2000 bytes
 * are all accepted while the pipe (64 kB) takes them. */
static void takes_a_burst(void **state)
{
    static char frame[300];
    struct seen s = {0};
    uv_loop_t loop;
    char got[16384];
    int p[2];

    uv_loop_init(&loop);
    memset(frame, 'b', sizeof frame);
    assert_int_equal(pipe2(p, O_CLOEXEC), 0);
    assert_int_equal(lw_frames_new(&loop, -1, p[1], MAX, HIGH, &ops, &s, &s.f), 0);
    for (int i = 0; i < 40; i++)
        assert_int_equal(lw_frames_send(s.f, lw_str(frame, sizeof frame)), 0);
    assert_int_equal(lw_frames_send(s.f, lw_str(got, 2 * MAX)), -LW_ERR_LIMIT);
    uv_run(&loop, UV_RUN_ONCE);
    assert_int_equal(read(p[0], got, sizeof got), 40 * 301);
    assert_int_equal(s.full, 0);
    close(p[0]);
    finish(&loop, &s);
}

/* The reader of our output goes: what it said before is delivered, then the end, once. */
static void survives_a_gone_reader(void **state)
{
    struct seen s = {0};
    uv_loop_t loop;
    int in[2], out[2];

    uv_loop_init(&loop);
    assert_int_equal(pipe2(in, O_CLOEXEC), 0);
    assert_int_equal(pipe2(out, O_CLOEXEC), 0);
    assert_int_equal(lw_frames_new(&loop, in[0], out[1], MAX, HIGH, &ops, &s, &s.f), 0);
    put(in[1], "last\nwords\n");
    close(out[0]);
    assert_int_equal(lw_frames_send(s.f, LW_STR("lost")), 0);
    assert_true(run_until(&loop, &s.ends, 1, 2000));
    assert_string_equal(s.text, "last|words|");
    assert_int_equal(s.err, -LW_ERR_CLOSED);
    assert_int_equal(lw_frames_send(s.f, LW_STR("x")), -LW_ERR_CLOSED);
    run_ms(&loop, 10);
    assert_int_equal(s.ends, 1);
    close(in[1]);
    finish(&loop, &s);
}

static void shuts_after_the_queue(void **state)
{
    struct seen s = {0};
    uv_loop_t loop;
    char got[16];
    int sv[2];

    uv_loop_init(&loop);
    assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sv), 0);
    /* One socket in both directions. */
    assert_int_equal(lw_frames_new(&loop, sv[0], sv[0], MAX, HIGH, &ops, &s, &s.f), 0);
    assert_int_equal(lw_frames_send(s.f, LW_STR("bye")), 0);
    lw_frames_shut(s.f);
    assert_int_equal(lw_frames_send(s.f, LW_STR("late")), -LW_ERR_CLOSED);
    uv_run(&loop, UV_RUN_ONCE);
    assert_int_equal(read(sv[1], got, sizeof got), 4);
    assert_int_equal(read(sv[1], got, sizeof got), 0); /* the peer sees the end */
    put(sv[1], "still heard\n");
    assert_true(run_until(&loop, &s.frames, 1, 2000));
    close(sv[1]);
    assert_true(run_until(&loop, &s.ends, 1, 2000));
    finish(&loop, &s);
}

static void flushes_on_close(void **state)
{
    struct seen s = {0};
    uv_loop_t loop;
    char got[16];
    int p[2];

    uv_loop_init(&loop);
    assert_int_equal(pipe2(p, O_CLOEXEC), 0);
    assert_int_equal(lw_frames_new(&loop, -1, p[1], MAX, HIGH, &ops, &s, &s.f), 0);
    assert_int_equal(lw_frames_send(s.f, LW_STR("answer")), 0);
    finish(&loop, &s);
    assert_int_equal(read(p[0], got, sizeof got), 7);
    close(p[0]);
}

static void copies_between_files(void **state)
{
    struct seen s = {.echo = true};
    char in[] = "/tmp/lw-frames-XXXXXX", out[] = "/tmp/lw-frames-XXXXXX";
    int in_fd = mkstemp(in), out_fd = mkstemp(out);
    char got[64] = "";
    uv_loop_t loop;
    int back;

    uv_loop_init(&loop);
    put(in_fd, "first\nsecond\n");
    assert_int_equal(lseek(in_fd, 0, SEEK_SET), 0);
    back = open(out, O_RDONLY | O_CLOEXEC);
    assert_int_equal(lw_frames_new(&loop, in_fd, out_fd, MAX, HIGH, &ops, &s, &s.f), 0);
    assert_true(run_until(&loop, &s.ends, 1, 2000));
    finish(&loop, &s);
    assert_int_equal(read(back, got, sizeof got), 13);
    assert_memory_equal(got, "first\nsecond\n", 13);
    close(back);
    unlink(in);
    unlink(out);
}

static void refuses_bad_descriptors(void **state)
{
    int udp = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    int dir = open("/tmp", O_RDONLY | O_CLOEXEC);
    struct seen s = {0};
    uv_loop_t loop;
    int p[2];

    uv_loop_init(&loop);
    assert_int_equal(pipe2(p, O_CLOEXEC), 0);
    assert_int_equal(lw_frames_new(&loop, 987, -1, MAX, HIGH, &ops, &s, &s.f), -LW_ERR_IO);
    assert_int_equal(lw_frames_new(&loop, p[1], -1, MAX, HIGH, &ops, &s, &s.f), -LW_ERR_IO);
    assert_int_equal(lw_frames_new(&loop, p[0], p[0], MAX, HIGH, &ops, &s, &s.f), -LW_ERR_IO);
    assert_int_equal(lw_frames_new(&loop, udp, -1, MAX, HIGH, &ops, &s, &s.f), -LW_ERR_TYPE);
    assert_int_equal(lw_frames_new(&loop, dir, -1, MAX, HIGH, &ops, &s, &s.f), -LW_ERR_TYPE);
    /* They are still the caller's. */
    put(p[1], "x");
    assert_int_equal(close(p[0]) | close(p[1]) | close(udp) | close(dir), 0);
    finish(&loop, &s);
}

static void reads_a_terminal(void **state)
{
    struct seen s = {0};
    uv_loop_t loop;
    int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    int slave;

    if (master == -1 || grantpt(master) != 0 || unlockpt(master) != 0)
        skip();
    slave = open(ptsname(master), O_RDWR | O_NOCTTY | O_CLOEXEC);
    assert_true(slave >= 0);
    uv_loop_init(&loop);
    assert_int_equal(lw_frames_new(&loop, slave, -1, MAX, HIGH, &ops, &s, &s.f), 0);
    put(master, "typed\n");
    assert_true(run_until(&loop, &s.frames, 1, 2000));
    assert_string_equal(s.text, "typed|");
    finish(&loop, &s);
    close(master);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_lines),
        cmocka_unit_test(limits_lines),
        cmocka_unit_test(drops_a_huge_line),
        cmocka_unit_test(pauses_between_lines),
        cmocka_unit_test(closes_inside_a_callback),
        cmocka_unit_test(gathers_writes_of_a_turn),
        cmocka_unit_test(sends_one_line_only),
        cmocka_unit_test(bounds_the_queue),
        cmocka_unit_test(takes_a_burst),
        cmocka_unit_test(survives_a_gone_reader),
        cmocka_unit_test(shuts_after_the_queue),
        cmocka_unit_test(flushes_on_close),
        cmocka_unit_test(copies_between_files),
        cmocka_unit_test(refuses_bad_descriptors),
        cmocka_unit_test(reads_a_terminal),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
