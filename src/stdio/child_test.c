/* Real processes: this program is also its own runner (argv[1] --role=runner) and the helper that
 * the tests start as a server (argv[1] --helper=…). */
#include "src/stdio/child.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "src/stdio/errlines.h"

enum { MAX = 64 * 1024, HIGH = 8 * 1024, GRACE = 150 };

static const char *const path_env[] = {"PATH=/usr/local/bin:/usr/bin:/bin", "MARK=exactly this",
                                       NULL};
static char self_path[512];

/* ---- helpers that run as servers ---- */

static void print_pid(void)
{
    printf("%d\n", (int)getpid());
    fflush(stdout);
}

/* A process that leaves session, parents and signals behind, tells its number and stays. */
static void daemonize_and_tell(void)
{
    int told[2];
    char byte;

    if (pipe(told) != 0)
        _exit(98);
    if (fork() != 0) {
        close(told[1]);
        (void)!read(told[0], &byte, 1);
        close(told[0]);
        return;
    }
    (void)setsid();
    if (fork() != 0)
        _exit(0);
    (void)setsid();
    (void)signal(SIGTERM, SIG_IGN);
    (void)signal(SIGHUP, SIG_IGN);
    print_pid();
    close(told[1]);
    for (;;)
        pause();
}

/* Ends when its stdin ends, as a server should. */
static void read_all(void)
{
    char text[4096];

    while (read(0, text, sizeof text) > 0)
        ;
}

static int helper(const char *what)
{
    if (strcmp(what, "stubborn") == 0) {
        (void)signal(SIGTERM, SIG_IGN);
        print_pid();
        for (;;)
            pause();
    }
    if (strcmp(what, "family") == 0) {
        print_pid();
        daemonize_and_tell();
        daemonize_and_tell();
        read_all();
        return 0;
    }
    if (strcmp(what, "deserter") == 0) {
        daemonize_and_tell();
        return 3;
    }
    if (strcmp(what, "flood") == 0) {
        for (int i = 0; i < 5000; i++)
            fprintf(stderr, "line %d \033[31mred\n", i);
        return 0;
    }
    if (strcmp(what, "state") == 0) {
        sigset_t set;
        int open_fds = 0;

        for (int fd = 0; fd < 1024; fd++)
            open_fds += fcntl(fd, F_GETFD) != -1;
        sigprocmask(SIG_BLOCK, NULL, &set);
        printf("fds %d, TERM blocked %d, PIPE ignored %d, MARK %s, HOME %s\n", open_fds,
               sigismember(&set, SIGTERM), signal(SIGPIPE, SIG_DFL) == SIG_IGN, getenv("MARK"),
               getenv("HOME") != NULL ? "set" : "unset");
        return 0;
    }
    return 99;
}

/* ---- watching ---- */

struct seen {
    struct lw_child *c;
    char text[8192];
    size_t n;
    int frames;
    int overs;
    int exits;
    int full;
    int empty;
    char exit_text[512];
    bool close_on_exit;
};

static void on_frame(void *user, struct lw_str frame)
{
    struct seen *s = user;

    s->frames++;
    if (s->n + frame.n + 1 < sizeof s->text) {
        memcpy(s->text + s->n, frame.p, frame.n);
        s->n += frame.n;
        s->text[s->n++] = '|';
        s->text[s->n] = '\0';
    }
}

static void on_oversize(void *user)
{
    ((struct seen *)user)->overs++;
}

static void on_pressure(void *user, bool full)
{
    struct seen *s = user;

    if (full)
        s->full++;
    else
        s->empty++;
}

static void on_exit_text(void *user, const char *text)
{
    struct seen *s = user;

    s->exits++;
    snprintf(s->exit_text, sizeof s->exit_text, "%s", text);
    if (s->close_on_exit)
        lw_child_close(&s->c);
}

static const struct lw_child_ops ops = {on_frame, on_oversize, on_pressure, on_exit_text};

static void on_late(uv_timer_t *timer)
{
    *(bool *)timer->data = true;
}

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

static void start(uv_loop_t *loop, struct seen *s, const char *const *argv, const char *cwd)
{
    struct lw_child_options o = {"test", argv, cwd, path_env, MAX, HIGH, GRACE};

    uv_loop_init(loop);
    assert_int_equal(lw_child_new(loop, &o, &ops, s, &s->c), 0);
}

static void start_helper(uv_loop_t *loop, struct seen *s, const char *what)
{
    char arg[64];

    snprintf(arg, sizeof arg, "--helper=%s", what);
    start(loop, s, (const char *const[]){self_path, arg, NULL}, NULL);
}

static void finish(uv_loop_t *loop, struct seen *s)
{
    lw_child_close(&s->c);
    uv_run(loop, UV_RUN_DEFAULT);
    assert_int_equal(uv_loop_close(loop), 0);
}

static bool alive(int pid)
{
    char path[64], text[512];
    const char *p;
    size_t n;
    FILE *f;

    snprintf(path, sizeof path, "/proc/%d/stat", pid);
    f = fopen(path, "re");
    if (f == NULL)
        return false;
    n = fread(text, 1, sizeof text - 1, f);
    fclose(f);
    text[n] = '\0';
    p = strrchr(text, ')');
    return p != NULL && p[2] != 'Z' && p[2] != 'X';
}

static bool gone_within(int pid, int ms)
{
    for (int t = 0; t <= ms; t += 10) {
        if (!alive(pid))
            return true;
        (void)nanosleep(&(struct timespec){.tv_nsec = 10 * 1000000L}, NULL);
    }
    return false;
}

/* The numbers that a helper told, one a frame. */
static int pids(const struct seen *s, int *out, int max)
{
    int n = 0;

    for (const char *p = s->text; *p != '\0' && n < max; p = strchr(p, '|') + 1)
        out[n++] = atoi(p);
    return n;
}

static int child_of(int parent)
{
    DIR *dir = opendir("/proc");
    struct dirent *d;
    int found = 0;

    while ((d = readdir(dir)) != NULL) {
        char path[300];
        int pid = atoi(d->d_name), ppid = 0;
        FILE *f;

        snprintf(path, sizeof path, "/proc/%s/stat", d->d_name);
        f = pid > 0 ? fopen(path, "re") : NULL;
        if (f == NULL)
            continue;
        if (fscanf(f, "%*d %*[^)]) %*c %d", &ppid) == 1 && ppid == parent)
            found = pid;
        fclose(f);
    }
    closedir(dir);
    return found;
}

/* ---- tests ---- */

static void talks_and_stops(void **state)
{
    struct seen s = {0};
    uv_loop_t loop;

    start(&loop, &s, (const char *const[]){"cat", NULL}, NULL);
    assert_true(lw_child_pid(s.c) > 0);
    assert_int_equal(lw_child_send(s.c, LW_STR("{\"id\":1}")), 0);
    assert_int_equal(lw_child_send(s.c, LW_STR("{\"id\":2}")), 0);
    assert_true(run_until(&loop, &s.frames, 2, 5000));
    assert_string_equal(s.text, "{\"id\":1}|{\"id\":2}|");
    lw_child_stop(s.c);
    assert_int_equal(lw_child_send(s.c, LW_STR("x")), -LW_ERR_CLOSED);
    assert_true(run_until(&loop, &s.exits, 1, 5000));
    /* It ended by the end of its stdin, not by a signal. */
    assert_string_equal(s.exit_text, "exited with status 0");
    assert_int_equal(lw_child_pid(s.c), 0);
    finish(&loop, &s);
    assert_int_equal(s.exits, 1);
}

/* No descriptor but 0-2, no blocked or ignored signal, exactly the given environment. */
static void gives_a_clean_start(void **state)
{
    struct seen s = {0};
    uv_loop_t loop;
    int leak = open("/dev/null", O_RDONLY); /* without O_CLOEXEC */

    (void)setenv("HOME", "/nonexistent", 1);
    start_helper(&loop, &s, "state");
    assert_true(run_until(&loop, &s.exits, 1, 5000));
    assert_string_equal(s.text,
                        "fds 3, TERM blocked 0, PIPE ignored 0, MARK exactly this, HOME unset|");
    finish(&loop, &s);
    close(leak);
}

static void uses_the_working_folder(void **state)
{
    struct seen s = {0};
    uv_loop_t loop;

    start(&loop, &s, (const char *const[]){"pwd", NULL}, "/proc");
    assert_true(run_until(&loop, &s.exits, 1, 5000));
    assert_string_equal(s.text, "/proc|");
    finish(&loop, &s);
}

static void tells_how_it_ended(void **state)
{
    static const struct {
        const char *argv[4];
        const char *cwd;
        const char *text;
    } cases[] = {
        {{"sh", "-c", "exit 7"}, NULL, "exited with status 7"},
        {{"sh", "-c", "kill -9 $$"}, NULL, "was ended by signal 9"},
        {{"nosuchcommand"},
         NULL,
         "could not be started: No such file or directory (nosuchcommand)"},
        {{"/etc/passwd"}, NULL, "could not be started: Permission denied (/etc/passwd)"},
        {{"cat"},
         "/nosuch",
         "could not be started: No such file or directory (working folder /nosuch)"},
        {{"sh", "-c", "echo last; exit 1"}, NULL, "exited with status 1"},
    };

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct seen s = {.close_on_exit = true};
        uv_loop_t loop;

        start(&loop, &s, cases[i].argv, cases[i].cwd);
        assert_int_equal(lw_child_send(s.c, LW_STR("{}")), 0);
        assert_true(run_until(&loop, &s.exits, 1, 5000));
        assert_string_equal(s.exit_text, cases[i].text);
        assert_int_equal(s.frames, i == 5); /* its last line came before its end */
        finish(&loop, &s);
    }
}

static void drops_a_huge_line(void **state)
{
    struct seen s = {0};
    uv_loop_t loop;
    size_t before, after;

    start(&loop, &s,
          (const char *const[]){
              "sh", "-c", "echo '{]garbage'; head -c 67108864 /dev/zero; echo; echo after", NULL},
          NULL);
    assert_int_equal(uv_resident_set_memory(&before), 0);
    assert_true(run_until(&loop, &s.exits, 1, 20000));
    assert_int_equal(uv_resident_set_memory(&after), 0);
    assert_true(after < before + ((size_t)8 << 20));
    assert_int_equal(s.overs, 1);
    assert_string_equal(s.text, "{]garbage|after|");
    finish(&loop, &s);
}

static void delivers_the_rest_when_paused(void **state)
{
    struct seen s = {0};
    uv_loop_t loop;

    start(&loop, &s, (const char *const[]){"sh", "-c", "echo one; echo two", NULL}, NULL);
    lw_child_pause(s.c, true);
    assert_true(run_until(&loop, &s.exits, 1, 5000));
    assert_string_equal(s.text, "one|two|");
    finish(&loop, &s);
}

static void kills_a_stubborn_server(void **state)
{
    struct seen s = {0};
    uv_loop_t loop;
    uint64_t began;
    int pid = 0;

    start_helper(&loop, &s, "stubborn");
    assert_true(run_until(&loop, &s.frames, 1, 5000));
    assert_int_equal(pids(&s, &pid, 1), 1);
    assert_true(alive(pid));
    began = uv_hrtime();
    lw_child_stop(s.c);
    assert_true(run_until(&loop, &s.exits, 1, 5000));
    assert_string_equal(s.exit_text, "was ended by signal 9");
    /* One grace for the end of stdin, one for SIGTERM. */
    assert_true(uv_hrtime() - began >= 2 * (uint64_t)GRACE * 1000000);
    assert_false(alive(pid));
    finish(&loop, &s);
}

static void leaves_no_orphans(void **state)
{
    struct seen s = {0};
    uv_loop_t loop;
    int p[3];

    start_helper(&loop, &s, "family");
    assert_true(run_until(&loop, &s.frames, 3, 5000));
    assert_int_equal(pids(&s, p, 3), 3);
    for (int i = 0; i < 3; i++)
        assert_true(alive(p[i]));
    lw_child_stop(s.c);
    assert_true(run_until(&loop, &s.exits, 1, 5000));
    assert_string_equal(s.exit_text, "exited with status 0");
    for (int i = 0; i < 3; i++)
        assert_false(alive(p[i]));
    finish(&loop, &s);
}

static void ends_what_a_server_leaves(void **state)
{
    struct seen s = {0};
    uv_loop_t loop;
    int pid = 0;

    start_helper(&loop, &s, "deserter");
    assert_true(run_until(&loop, &s.exits, 1, 5000));
    assert_string_equal(s.exit_text, "exited with status 3");
    assert_int_equal(pids(&s, &pid, 1), 1);
    assert_false(alive(pid));
    finish(&loop, &s);
}

static void close_kills_at_once(void **state)
{
    struct seen s = {0};
    uv_loop_t loop;
    int p[3];

    start_helper(&loop, &s, "family");
    assert_true(run_until(&loop, &s.frames, 3, 5000));
    assert_int_equal(pids(&s, p, 3), 3);
    finish(&loop, &s); /* runs the loop until the runner is collected */
    for (int i = 0; i < 3; i++)
        assert_false(alive(p[i]));
    assert_int_equal(s.exits, 0);
}

/* The process that holds the child is killed: the whole tree goes within the graces. */
static void tree_dies_with_its_holder(void **state)
{
    int p[3], tell[2], status;
    char text[64];
    pid_t holder;

    assert_int_equal(pipe(tell), 0);
    holder = fork();
    if (holder == 0) {
        struct seen s = {0};
        uv_loop_t loop;

        start_helper(&loop, &s, "family");
        if (!run_until(&loop, &s.frames, 3, 5000))
            _exit(1);
        (void)!write(tell[1], s.text, strlen(s.text));
        for (;;)
            uv_run(&loop, UV_RUN_DEFAULT);
    }
    assert_true(holder > 0);
    close(tell[1]);
    memset(text, 0, sizeof text);
    assert_true(read(tell[0], text, sizeof text - 1) > 0);
    assert_int_equal(sscanf(text, "%d|%d|%d|", &p[0], &p[1], &p[2]), 3);
    for (int i = 0; i < 3; i++)
        assert_true(alive(p[i]));
    assert_int_equal(kill(holder, SIGKILL), 0);
    assert_int_equal(waitpid(holder, &status, 0), holder);
    for (int i = 0; i < 3; i++)
        assert_true(gone_within(p[i], 4 * GRACE + 1000));
    close(tell[0]);
}

/* Either of the runner's two processes is killed: the other one still ends the tree. */
static void tree_dies_with_its_runner(void **state)
{
    for (int inner = 0; inner < 2; inner++) {
        struct seen s = {0};
        uv_loop_t loop;
        int p[3], victim;

        start_helper(&loop, &s, "family");
        assert_true(run_until(&loop, &s.frames, 3, 5000));
        assert_int_equal(pids(&s, p, 3), 3);
        victim = inner ? child_of(lw_child_pid(s.c)) : lw_child_pid(s.c);
        assert_true(victim > 0);
        assert_int_equal(kill(victim, SIGKILL), 0);
        assert_true(run_until(&loop, &s.exits, 1, 5000));
        for (int i = 0; i < 3; i++)
            assert_true(gone_within(p[i], 1000));
        if (inner)
            assert_string_equal(s.exit_text, "was ended because its runner failed");
        finish(&loop, &s);
    }
}

static void bounds_what_a_server_does_not_read(void **state)
{
    static char frame[8000];
    struct seen s = {0};
    uv_loop_t loop;
    int err = 0, sent = 0;

    memset(frame, 'x', sizeof frame);
    start(&loop, &s, (const char *const[]){"sleep", "60", NULL}, NULL);
    for (; err == 0 && sent < 1000; sent += err == 0) {
        err = lw_child_send(s.c, lw_str(frame, sizeof frame));
        uv_run(&loop, UV_RUN_NOWAIT);
    }
    assert_int_equal(err, -LW_ERR_LIMIT);
    /* A pipe of 64 kB and a queue of 128 kB hold at most 24 frames of 8001 bytes. */
    assert_true(sent <= 24);
    assert_int_equal(s.full, 1);
    assert_int_equal(s.empty, 0);
    lw_child_stop(s.c);
    assert_true(run_until(&loop, &s.exits, 1, 5000));
    assert_string_equal(s.exit_text, "was ended by signal 15");
    finish(&loop, &s);
}

/* Runs a helper with our stderr in a file, which is returned as text. */
static void stderr_of(const char *what, char *text, size_t size)
{
    char name[] = "/tmp/lw-stderr-XXXXXX";
    int file = mkstemp(name), saved = dup(2);
    struct seen s = {0};
    uv_loop_t loop;
    ssize_t n;

    assert_int_equal(dup2(file, 2), 2);
    start_helper(&loop, &s, what);
    (void)run_until(&loop, &s.exits, 1, 8000);
    finish(&loop, &s);
    assert_int_equal(dup2(saved, 2), 2);
    assert_int_equal(s.exits, 1);
    n = pread(file, text, size - 1, 0);
    assert_true(n >= 0);
    text[n] = '\0';
    close(file);
    close(saved);
    unlink(name);
}

static void limits_stderr(void **state)
{
    static char text[1 << 16];
    int lines = 0, last = 0;
    unsigned long suppressed = 0, sum = 0;

    stderr_of("flood", text, sizeof text);
    assert_memory_equal(text, "[test] line 0 \\x1b[31mred\n", 26);
    for (char *p = text; *p != '\0'; p = strchr(p, '\n') + 1) {
        assert_memory_equal(p, "[test] ", 7);
        if (sscanf(p, "[test] %lu lines suppressed", &suppressed) == 1)
            sum += suppressed;
        else if (sscanf(p, "[test] line %d", &last) == 1)
            lines++;
    }
    /* Nothing is lost uncounted, and a second shows no more than its share. */
    assert_int_equal(lines + sum, 5000);
    assert_true(lines >= 200 && lines <= 600);
    assert_null(strchr(text, '\033'));
}

static void makes_text_safe(void **state)
{
    static const struct {
        const char *in;
        const char *out;
    } cases[] = {
        {"plain \xc3\xa9 \xe2\x82\xac\ttab", "plain \xc3\xa9 \xe2\x82\xac\ttab"},
        {"\x1b]0;title\x07", "\\x1b]0;title\\x07"},
        {"\xc2\x9b"
         "31m",
         "\\xc2\\x9b31m"}, /* C1 CSI as UTF-8 */
        {"\x9b"
         "31m",
         "\\x9b31m"}, /* and as a raw byte */
        {"a\xe2\x80\xae"
         "b",
         "a\\xe2\\x80\\xae"
         "b"},                                        /* right-to-left override */
        {"\xc0\x9b", "\\xc0\\x9b"},                   /* overlong */
        {"\xed\xa0\x80", "\\xed\\xa0\\x80"},          /* surrogate */
        {"\xf3\xa0\x81\x81", "\\xf3\\xa0\\x81\\x81"}, /* tag character */
        {"cut \xe2\x82", "cut \\xe2\\x82"},
        {"cr\rover", "cr\\x0dover"},
    };
    char out[256];

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        size_t n = lw_errlines_safe(lw_strz(cases[i].in), out);

        assert_int_equal(n, strlen(cases[i].out));
        assert_memory_equal(out, cases[i].out, n);
    }
}

static void refuses_no_command(void **state)
{
    const char *argv[] = {NULL};
    struct lw_child_options o = {"test", argv, NULL, path_env, MAX, HIGH, GRACE};
    struct lw_child *c = NULL;
    uv_loop_t loop;

    uv_loop_init(&loop);
    assert_int_equal(lw_child_new(&loop, &o, &ops, NULL, &c), -LW_ERR_LIMIT);
    assert_null(c);
    uv_run(&loop, UV_RUN_DEFAULT);
    assert_int_equal(uv_loop_close(&loop), 0);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(talks_and_stops),
        cmocka_unit_test(gives_a_clean_start),
        cmocka_unit_test(uses_the_working_folder),
        cmocka_unit_test(tells_how_it_ended),
        cmocka_unit_test(drops_a_huge_line),
        cmocka_unit_test(delivers_the_rest_when_paused),
        cmocka_unit_test(kills_a_stubborn_server),
        cmocka_unit_test(leaves_no_orphans),
        cmocka_unit_test(ends_what_a_server_leaves),
        cmocka_unit_test(close_kills_at_once),
        cmocka_unit_test(tree_dies_with_its_holder),
        cmocka_unit_test(tree_dies_with_its_runner),
        cmocka_unit_test(bounds_what_a_server_does_not_read),
        cmocka_unit_test(limits_stderr),
        cmocka_unit_test(makes_text_safe),
        cmocka_unit_test(refuses_no_command),
    };
    static const char helper_arg[] = "--helper=";

    if (argc > 1 && strcmp(argv[1], "--role=runner") == 0)
        return lw_runner_main(argc, argv);
    if (argc > 1 && strncmp(argv[1], helper_arg, sizeof helper_arg - 1) == 0)
        return helper(argv[1] + sizeof helper_arg - 1);
    if (readlink("/proc/self/exe", self_path, sizeof self_path - 1) <= 0)
        return 99;
    return cmocka_run_group_tests(tests, NULL, NULL);
}
