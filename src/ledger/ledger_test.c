/* The ledger role as a process on a real state folder. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cmocka.h>

#include "lib/json/json.h"
#include "lib/manifest/surface.h"
#include "src/ledger/ledger.h"
#include "src/ledger/rig.h"
#include "src/ledger/desk.h"
#include "src/store/store.h"

static int setup(void **state)
{
    char *dir = malloc(64);

    assert_non_null(dir);
    lw_rig_folder(dir);
    *state = dir;
    return 0;
}

static int teardown(void **state)
{
    lw_rig_remove(*state);
    free(*state);
    return 0;
}

/* ---- a ledger whose gate is its child ---- */

typedef void gate_fn(int fd);

/* Runs lw_ledger_main with `gate` as its gate process: the process id of the ledger. */
static pid_t ledger_of(const char *dir, gate_fn *gate)
{
    pid_t ledger = fork();
    int fds[2];
    pid_t child;

    assert_true(ledger >= 0);
    if (ledger > 0)
        return ledger;
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, fds) != 0)
        _exit(99);
    child = fork();
    if (child == 0) {
        close(fds[0]);
        gate(fds[1]);
        _exit(98);
    }
    close(fds[1]);
    _exit(lw_ledger_main(
        &(struct lw_ledger_options){.fd = fds[0], .state_dir = dir, .gate_pid = child}));
}

static void await_ready(struct lw_rig *r, int fd)
{
    struct lw_msg m;

    lw_rig_init(r, fd);
    if (!lw_rig_hear(r, &m) || lw_msg_get_ready(&m) != 0)
        _exit(97);
}

static void gate_content(int fd)
{
    struct lw_rig r;

    await_ready(&r, fd);
    _exit(0);
}

static void gate_five(int fd)
{
    struct lw_rig r;

    await_ready(&r, fd);
    _exit(5);
}

static void gate_killed(int fd)
{
    struct lw_rig r;

    await_ready(&r, fd);
    raise(SIGKILL);
}

static void gate_slow_to_end(int fd)
{
    struct lw_rig r;

    await_ready(&r, fd);
    lw_rig_fini(&r);
    usleep(300000);
    _exit(6);
}

static void status_is_the_gates(void **state)
{
    assert_int_equal(lw_rig_wait(ledger_of(*state, gate_content)), 0);
    assert_int_equal(lw_rig_wait(ledger_of(*state, gate_five)), 5);
    assert_int_equal(lw_rig_wait(ledger_of(*state, gate_killed)), 3);
    assert_int_equal(lw_rig_wait(ledger_of(*state, gate_slow_to_end)), 6);
}

static int told[2];

static void on_term(int signal)
{
    _exit(signal == SIGTERM ? 4 : signal == SIGHUP ? 41 : 42);
}

static void gate_obedient(int fd)
{
    struct lw_rig r;
    sigset_t none;

    signal(SIGTERM, on_term);
    signal(SIGHUP, on_term);
    signal(SIGINT, on_term);
    sigemptyset(&none);
    await_ready(&r, fd);
    if (write(told[1], "x", 1) != 1)
        _exit(96);
    for (;;)
        pause();
}

static void signals_are_passed_on(void **state)
{
    const int signals[] = {SIGTERM, SIGHUP, SIGINT};
    const int statuses[] = {4, 41, 42};

    assert_int_equal(pipe(told), 0);
    for (int i = 0; i < 3; i++) {
        pid_t ledger = ledger_of(*state, gate_obedient);
        char c;

        assert_int_equal(read(told[0], &c, 1), 1);
        assert_int_equal(kill(ledger, signals[i]), 0);
        assert_int_equal(lw_rig_wait(ledger), statuses[i]);
    }
    close(told[0]);
    close(told[1]);
}

static void gate_rude(int fd)
{
    struct lw_rig r;

    await_ready(&r, fd);
    lw_rig_record(&r, 1);
    lw_buf_addz(&r.out, "POST /mcp HTTP/1.1\r\n");
    (void)lw_rig_flush(&r);
    for (;;)
        pause();
}

static void a_gate_that_breaks_the_protocol_is_ended(void **state)
{
    int64_t before = lw_rig_ms();

    assert_int_equal(lw_rig_wait(ledger_of(*state, gate_rude)), 3);
    assert_true(lw_rig_ms() - before < 4000); /* by SIGTERM, not after waiting for its own end */
    /* What it said before was meant: genesis, its record, and what signs them. */
    assert_true(lw_rig_verify(*state) >= 3);
}

static void gate_leaves_a_child(int fd)
{
    struct lw_rig r;

    await_ready(&r, fd);
    if (fork() == 0) { /* keeps the socket open, against the rules */
        sleep(6);
        _exit(0);
    }
    lw_rig_record(&r, 1);
    (void)lw_rig_flush(&r);
    _exit(5);
}

static void a_socket_kept_open_does_not_keep_the_ledger(void **state)
{
    int64_t before = lw_rig_ms();

    assert_int_equal(lw_rig_wait(ledger_of(*state, gate_leaves_a_child)), 5);
    assert_true(lw_rig_ms() - before < 5000);
    assert_true(lw_rig_verify(*state) >= 3);
}

/* ---- a ledger whose gate is the test ---- */

static void what_was_sent_before_the_end_is_kept(void **state)
{
    struct lw_rig r;
    pid_t ledger;
    int fd;

    ledger = lw_rig_ledger(*state, NULL, &fd);
    lw_rig_init(&r, fd);
    for (int i = 0; i < 1000; i++)
        lw_rig_record(&r, 1);
    assert_true(lw_rig_flush(&r)); /* before it is even ready */
    lw_rig_fini(&r);
    assert_int_equal(lw_rig_wait(ledger), 0);
    assert_true(lw_rig_verify(*state) >= 1002); /* with genesis and checkpoint */
}

struct last {
    char line[LW_RECEIPT_MAX];
    uint64_t records;
};

static int keep_last(void *user, struct lw_str line, const char *where)
{
    struct last *l = user;

    (void)where;
    memcpy(l->line, line.p, line.n);
    l->line[line.n] = 0;
    l->records++;
    return 0;
}

static bool ends_with_checkpoint(const char *dir, uint64_t *records)
{
    static struct last l;
    struct lw_store_error e = {""};

    l = (struct last){.records = 0};
    if (lw_store_lines(dir, 0, keep_last, &l, &e) != 0)
        return false;
    *records = l.records;
    return strstr(l.line, "\"phase\":\"checkpoint\"") != NULL;
}

static void an_idle_ledger_signs(void **state)
{
    struct lw_msg_ack ack;
    uint64_t records = 0;
    struct lw_rig r;
    pid_t ledger;
    int64_t since;
    int fd;

    ledger = lw_rig_ledger(*state, NULL, &fd);
    lw_rig_init(&r, fd);
    for (int burst = 0; burst < 3; burst++) {
        for (int i = 0; i < 3; i++) {
            lw_rig_record(&r, 1);
            assert_true(lw_rig_flush(&r));
            assert_true(lw_rig_ack(&r, &ack));
            assert_int_equal(ack.err, 0);
            usleep(30000);
        }
        since = lw_rig_ms();
        while (!ends_with_checkpoint(*state, &records) && lw_rig_ms() - since < 5000)
            usleep(20000);
        assert_true(ends_with_checkpoint(*state, &records));
        assert_true(lw_rig_ms() - since <
                    3000); /* about one second, with room for a busy machine */
    }
    usleep(2500000); /* and does not go on signing what is signed */
    since = (int64_t)records;
    assert_true(ends_with_checkpoint(*state, &records));
    assert_int_equal(records, since);
    lw_rig_fini(&r);
    assert_int_equal(lw_rig_wait(ledger), 0);
    assert_int_equal(lw_rig_verify(*state), records);
}

/* ---- approvals by another process ---- */

static void surface_text(const char *server, const char *description, struct lw_buf *text,
                         struct lw_digest *digest)
{
    char page[300];
    struct lw_surface *s = NULL;
    const struct lw_json *v;
    struct lw_arena arena;
    struct lw_str cursor;

    snprintf(page, sizeof(page),
             "{\"tools\":[{\"name\":\"read\",\"description\":\"%s\",\"inputSchema\":{\"type\":"
             "\"object\"}}]}",
             description);
    lw_arena_init(&arena, 1u << 20);
    assert_int_equal(lw_json_parse(&arena, lw_strz(page), &lw_json_default_limits, &v, NULL), 0);
    assert_int_equal(lw_surface_new(lw_strz(server), LW_STR("v"), &lw_surface_default_limits, &s),
                     0);
    assert_int_equal(lw_surface_add_page(s, LW_PART_TOOLS, v, &cursor), 0);
    lw_surface_skip_part(s, LW_PART_PROMPTS);
    lw_surface_skip_part(s, LW_PART_TEMPLATES);
    lw_surface_skip_part(s, LW_PART_RESOURCES);
    assert_int_equal(lw_surface_seal(s), 0);
    *digest = *lw_surface_digest(s);
    lw_surface_write(s, text);
    assert_int_equal(lw_buf_status(text), 0);
    lw_surface_free(&s);
    lw_arena_fini(&arena);
}

static bool next_manifest(struct lw_rig *r, struct lw_msg_manifest *out)
{
    struct lw_msg m;

    do {
        if (!lw_rig_hear(r, &m))
            return false;
    } while (m.type != LW_MSG_MANIFEST);
    return lw_msg_get_manifest(&m, out) == 0;
}

static void observe(struct lw_rig *r, const char *server, struct lw_str surface)
{
    struct lw_msg_observed o = {++r->sent, lw_strz(server), LW_STR("v"), surface,
                                LW_STR("{\"deltas\":[],\"disposition\":\"quarantine\","
                                       "\"severity\":\"high\"}")};
    struct lw_msg_ack ack;

    assert_int_equal(lw_msg_put_observed(&r->out, &o), 0);
    assert_true(lw_rig_flush(r));
    assert_true(lw_rig_ack(r, &ack));
    assert_int_equal(ack.err, 0);
}

static void an_approval_reaches_the_gate_at_once(void **state)
{
    const struct lw_msg_open name = {LW_STR("fs"), LW_STR("v")};
    struct lw_approval yes = {.by = LW_STR("alice"), .reason = LW_STR("read it")};
    struct lw_store_error e = {""};
    struct lw_store *store = NULL;
    struct lw_msg_manifest m;
    struct lw_digest digest;
    int64_t fastest = 1000000;
    struct lw_buf text;
    struct lw_rig r;
    char id[LW_RECEIPT_ID_MAX];
    char words[20];
    pid_t ledger;
    int fd;

    ledger = lw_rig_ledger(*state, NULL, &fd);
    lw_rig_init(&r, fd);
    lw_buf_init(&text, 1u << 20);
    assert_int_equal(lw_msg_put_open(&r.out, &name), 0);
    assert_true(lw_rig_flush(&r));
    assert_true(next_manifest(&r, &m));
    assert_null(m.json.p);
    assert_int_equal(lw_store_open(*state, /* create= */ false, &store, &e), 0);
    for (int i = 0; i < 5; i++) {
        int64_t since;

        snprintf(words, sizeof(words), "version %d", i);
        lw_buf_reset(&text);
        surface_text("fs", words, &text, &digest);
        observe(&r, "fs", lw_buf_str(&text));
        yes.at = 1795000000000 + i;
        usleep(50000);
        if (lw_store_approve(store, name.server, name.view, &digest, &yes, id, NULL, &e) != 0)
            fail_msg("%s", e.text);
        since = lw_rig_ms();
        assert_true(next_manifest(&r, &m));
        assert_true(lw_str_find(m.json, lw_strz(words), 0) != (size_t)-1);
        fastest = lw_rig_ms() - since < fastest ? lw_rig_ms() - since : fastest;
    }
    assert_true(fastest < 100);
    assert_int_equal(lw_store_reject(store, name.server, name.view, &digest, LW_STR("bob"),
                                     LW_STR("no more"), /* revoke= */ true, 1795000001000, id, &e),
                     0);
    assert_true(next_manifest(&r, &m));
    assert_null(m.json.p);
    lw_store_close(&store);
    lw_rig_fini(&r);
    assert_int_equal(lw_rig_wait(ledger), 0);
    lw_rig_verify(*state);
    lw_buf_fini(&text);
}

/* A kill by another process: told to the gate at once, and in force before it is. */
static void a_kill_holds_for_every_decision_after_it(void **state)
{
    struct lw_store_kill k = {.kind = LW_KILL_SERVER, .name = "fs", .by = "me@here"};
    struct lw_store_error e = {""};
    struct lw_store *store = NULL;
    static struct lw_kill list[LW_KILLS_MAX];
    struct lw_msg_ack ack;
    struct lw_msg m;
    struct lw_rig r;
    char id[LW_RECEIPT_ID_MAX];
    pid_t ledger;
    size_t n = 0;
    int fd;

    ledger = lw_rig_ledger(*state, NULL, &fd);
    lw_rig_init(&r, fd);
    lw_rig_record(&r, 1);
    assert_true(lw_rig_flush(&r) && lw_rig_ack(&r, &ack));
    assert_int_equal(ack.err, 0);
    assert_int_equal(lw_store_open(*state, /* create= */ false, &store, &e), 0);
    for (int i = 0; i < 20; i++) {
        const struct lw_msg_record permit = {++r.sent, LW_PHASE_DECISION,
                                             LW_STR("{\"server\":\"fs\",\"verdict\":\"allow\"}")};

        assert_int_equal(lw_store_kill(store, &k, /* lift= */ false, 1795000000000, id, &e), 0);
        assert_int_equal(lw_msg_put_record(&r.out, &permit), 0);
        assert_true(lw_rig_flush(&r));
        for (n = 0; n != 1;) { /* the list, before or after the answer */
            assert_true(lw_rig_hear(&r, &m));
            if (m.type == LW_MSG_KILLS)
                assert_int_equal(lw_msg_get_kills(&m, list, &n), 0);
            if (m.type == LW_MSG_ACKS) {
                struct lw_cursor entries;
                uint32_t count;

                assert_int_equal(lw_msg_get_acks(&m, &entries, &count), 0);
                ack = lw_msg_ack_next(&entries);
                assert_true(count == 1 && ack.ticket == r.sent && ack.err == -LW_ERR_KILLED);
                r.acked = r.sent;
            }
        }
        assert_true(lw_str_eqz(list[0].name, "fs"));
        if (r.acked != r.sent) {
            assert_true(lw_rig_ack(&r, &ack));
            assert_int_equal(ack.err, -LW_ERR_KILLED);
        }
        assert_int_equal(lw_store_kill(store, &k, /* lift= */ true, 1795000000000, id, &e), 0);
        do {
            assert_true(lw_rig_hear(&r, &m));
            assert_int_equal(lw_msg_get_kills(&m, list, &n), 0);
        } while (n > 0);
    }
    lw_store_close(&store);
    lw_rig_fini(&r);
    assert_int_equal(lw_rig_wait(ledger), 0);
    lw_rig_verify(*state);
}

/* Reports a surface of `server`: the manifest's text when one comes before the answer, else "". */
static void report(struct lw_rig *r, const char *server, const char *words, char out[4096])
{
    struct lw_msg_open name = {lw_strz(server), LW_STR("v")};
    struct lw_msg_observed o = {++r->sent,
                                name.server,
                                name.view,
                                {NULL, 0},
                                LW_STR("{\"deltas\":[],\"disposition\":\"quarantine\","
                                       "\"severity\":\"high\"}")};
    struct lw_msg_manifest v;
    struct lw_digest digest;
    struct lw_buf text;
    struct lw_msg m;

    lw_buf_init(&text, 1u << 20);
    surface_text(server, words, &text, &digest);
    o.surface = lw_buf_str(&text);
    assert_int_equal(lw_msg_put_observed(&r->out, &o), 0);
    assert_true(lw_rig_flush(r));
    lw_buf_fini(&text);
    out[0] = 0;
    for (;;) {
        assert_true(lw_rig_hear(r, &m));
        if (m.type == LW_MSG_ACKS)
            break;
        if (m.type == LW_MSG_READY)
            continue;
        assert_int_equal(lw_msg_get_manifest(&m, &v), 0);
        assert_true(lw_str_eqz(v.server, server) && v.json.n < 4096);
        memcpy(out, v.json.p, v.json.n);
        out[v.json.n] = 0;
    }
    assert_int_equal(lw_msg_get_acks(&m, &r->acks, &r->unread), 0);
    assert_int_equal(lw_msg_ack_next(&r->acks).err, 0);
    r->acked++;
    r->unread = 0;
}

static void open_and_find_nothing(struct lw_rig *r, const char *server)
{
    struct lw_msg_manifest m;

    assert_int_equal(lw_msg_put_open(&r->out, &(struct lw_msg_open){lw_strz(server), LW_STR("v")}),
                     0);
    assert_true(lw_rig_flush(r));
    assert_true(next_manifest(r, &m));
    assert_null(m.json.p);
}

static void only_a_first_surface_is_trusted(void **state)
{
    static const char *const trusted[] = {"new", "known", NULL};
    struct lw_msg_manifest m;
    char manifest[4096];
    struct lw_rig r;
    pid_t ledger;
    int fd;

    /* "known" was seen, and left alone, before it was trusted. */
    ledger = lw_rig_ledger(*state, NULL, &fd);
    lw_rig_init(&r, fd);
    report(&r, "known", "one", manifest);
    lw_rig_fini(&r);
    assert_int_equal(lw_rig_wait(ledger), 0);

    ledger = lw_rig_ledger(*state, trusted, &fd);
    lw_rig_init(&r, fd);
    open_and_find_nothing(&r, "new");
    open_and_find_nothing(&r, "known");
    open_and_find_nothing(&r, "other");
    report(&r, "known", "two", manifest);
    assert_string_equal(manifest, "");
    report(&r, "other", "one", manifest);
    assert_string_equal(manifest, "");
    report(&r, "new", "the first", manifest);
    assert_non_null(strstr(manifest, "the first"));
    assert_non_null(strstr(manifest, "trust-first"));
    report(&r, "new", "the second", manifest);
    assert_string_equal(manifest, "");
    lw_rig_fini(&r);
    assert_int_equal(lw_rig_wait(ledger), 0);

    /* And not again by the next process. */
    ledger = lw_rig_ledger(*state, trusted, &fd);
    lw_rig_init(&r, fd);
    assert_int_equal(lw_msg_put_open(&r.out, &(struct lw_msg_open){LW_STR("new"), LW_STR("v")}), 0);
    assert_true(lw_rig_flush(&r));
    assert_true(next_manifest(&r, &m));
    assert_true(lw_str_find(m.json, LW_STR("the first"), 0) != (size_t)-1);
    report(&r, "new", "the third", manifest);
    assert_string_equal(manifest, "");
    lw_rig_fini(&r);
    assert_int_equal(lw_rig_wait(ledger), 0);
    lw_rig_verify(*state);
}

/* ---- folders that cannot be used ---- */

static void gate_waits(int fd)
{
    struct lw_rig r;
    struct lw_msg m;

    lw_rig_init(&r, fd);
    if (lw_rig_hear(&r, &m))
        _exit(95);
    for (;;)
        pause();
}

static void without_a_store_nothing_is_served(void **state)
{
    char path[100];
    int fd;

    snprintf(path, sizeof(path), "%s/file", (char *)*state);
    fd = open(path, O_CREAT | O_WRONLY, 0600);
    assert_true(fd >= 0);
    close(fd);
    snprintf(path, sizeof(path), "%s/file/state", (char *)*state);
    assert_int_equal(lw_rig_wait(ledger_of(path, gate_waits)), 3);
}

/* Runs `test` in a process of its own with a file system of `size` on `dir`; skips where the system
 * does not let us have one. */
static void with_disk(const char *dir, const char *size, void (*test)(const char *dir))
{
    uid_t uid = getuid();
    pid_t pid = fork();
    int status;

    assert_true(pid >= 0);
    if (pid == 0) {
        if (unshare(CLONE_NEWNS | (uid == 0 ? 0 : CLONE_NEWUSER)) != 0 ||
            mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0 ||
            mount("tmpfs", dir, "tmpfs", 0, size) != 0)
            _exit(77);
        test(dir);
        _exit(0);
    }
    status = lw_rig_wait(pid);
    if (status == 77) {
        print_message("no mount namespace here\n");
        skip();
    }
    assert_int_equal(status, 0);
}

#define MUST(condition)                                                                            \
    do {                                                                                           \
        if (!(condition)) {                                                                        \
            print_error("%d: %s\n", __LINE__, #condition);                                         \
            _exit(1);                                                                              \
        }                                                                                          \
    } while (0)

static void on_read_only(const char *dir)
{
    MUST(lw_rig_wait(ledger_of(dir, gate_content)) == 0);
    MUST(mount(NULL, dir, NULL, MS_REMOUNT | MS_RDONLY, NULL) == 0);
    MUST(lw_rig_wait(ledger_of(dir, gate_waits)) == 3);
}

static void on_read_only_and_empty(const char *dir)
{
    MUST(mount(NULL, dir, NULL, MS_REMOUNT | MS_RDONLY, NULL) == 0);
    MUST(lw_rig_wait(ledger_of(dir, gate_waits)) == 3);
}

static void a_read_only_folder_serves_nothing(void **state)
{
    with_disk(*state, "size=8m,mode=700", on_read_only);
    with_disk(*state, "size=8m,mode=700", on_read_only_and_empty);
}

/* Sends one record a time until an answer is (or is not) an error. */
static unsigned until(struct lw_rig *r, bool error, int *err)
{
    struct lw_msg_ack ack;
    unsigned n = 0;

    do {
        lw_rig_record(r, 1);
        MUST(lw_rig_flush(r) && lw_rig_ack(r, &ack));
        n++;
    } while ((ack.err != 0) != error && n < 100000);
    MUST((ack.err != 0) == error);
    *err = ack.err;
    return n;
}

static void on_small_disk(const char *dir)
{
    static char block[65536];
    char filler[100];
    uint64_t good = 0;
    struct lw_rig r;
    pid_t ledger;
    int err;
    int fd;
    int out;

    ledger = lw_rig_ledger(dir, NULL, &fd);
    lw_rig_init(&r, fd);
    good += until(&r, /* error= */ false, &err);
    for (int round = 0; round < 3; round++) {
        snprintf(filler, sizeof(filler), "%s/filler", dir);
        out = open(filler, O_CREAT | O_WRONLY, 0600);
        MUST(out >= 0);
        while (write(out, block, sizeof(block)) > 0)
            ;
        close(out);
        good += until(&r, /* error= */ true, &err) - 1;
        MUST(err == -LW_ERR_FULL);
        (void)until(&r, /* error= */ true, &err); /* and again */
        MUST(unlink(filler) == 0);
        (void)until(&r, /* error= */ false, &err);
        good++;
    }
    lw_rig_fini(&r);
    MUST(lw_rig_wait(ledger) == 0);
    MUST(lw_rig_verify(dir) >= good + 2);
}

static void a_full_disk_refuses_until_there_is_room(void **state)
{
    with_disk(*state, "size=2m,mode=700", on_small_disk);
}

static void on_full_disk(const char *dir)
{
    static char block[4096];
    char filler[100];
    int out;

    snprintf(filler, sizeof(filler), "%s/filler", dir);
    out = open(filler, O_CREAT | O_WRONLY, 0600);
    while (write(out, block, sizeof(block)) > 0)
        ;
    MUST(lw_rig_wait(ledger_of(dir, gate_waits)) == 3);
}

static void a_disk_full_from_the_start_serves_nothing(void **state)
{
    with_disk(*state, "size=1m,mode=700", on_full_disk);
}

int main(void)
{
#define T(f) cmocka_unit_test_setup_teardown(f, setup, teardown)
    const struct CMUnitTest tests[] = {
        T(status_is_the_gates),
        T(signals_are_passed_on),
        T(a_gate_that_breaks_the_protocol_is_ended),
        T(a_socket_kept_open_does_not_keep_the_ledger),
        T(what_was_sent_before_the_end_is_kept),
        T(an_idle_ledger_signs),
        T(an_approval_reaches_the_gate_at_once),
        T(a_kill_holds_for_every_decision_after_it),
        T(only_a_first_surface_is_trusted),
        T(without_a_store_nothing_is_served),
        T(a_read_only_folder_serves_nothing),
        T(a_full_disk_refuses_until_there_is_room),
        T(a_disk_full_from_the_start_serves_nothing),
    };
#undef T

    return cmocka_run_group_tests(tests, NULL, NULL);
}
