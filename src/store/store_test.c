#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "src/store/test_rig.h"

static off_t size_of(const char *name)
{
    char path[256];
    struct stat st;

    snprintf(path, sizeof(path), "%s/%s", rig_dir, name);
    return stat(path, &st) == 0 ? st.st_size : -1;
}

static void write_tail(const char *name, const char *text)
{
    char path[256];
    FILE *f;

    snprintf(path, sizeof(path), "%s/%s", rig_dir, name);
    f = fopen(path, "a");
    assert_non_null(f);
    fputs(text, f);
    assert_int_equal(fclose(f), 0);
}

/* ---- opening, closing, chaining ---- */

static void first_use_makes_a_log_that_verifies(void **state)
{
    struct lw_store *s = rig_open();
    struct stat st;
    char path[256];

    (void)state;
    rig_add(s, 3, T0);
    lw_store_close(&s);
    assert_null(s);
    /* genesis, three decisions, the checkpoint of the commit */
    assert_int_equal(rig_verify(), 5);
    snprintf(path, sizeof(path), "%s/key", rig_dir);
    assert_int_equal(stat(path, &st), 0);
    assert_int_equal(st.st_mode & 07777, 0600);
    assert_int_equal(stat(rig_dir, &st), 0);
    assert_int_equal(st.st_mode & 07777, 0700);
}

static void without_create_nothing_is_made(void **state)
{
    struct lw_store_error err = {""};
    struct lw_store *s = NULL;
    struct stat st;

    (void)state;
    assert_int_equal(lw_store_open(rig_dir, /* create= */ false, &s, &err), -LW_ERR_NOTFOUND);
    assert_non_null(strstr(err.text, rig_dir));
    assert_int_equal(stat(rig_dir, &st), -1);
}

static void reopening_continues_the_chain(void **state)
{
    (void)state;
    for (int i = 0; i < 5; i++) {
        struct lw_store *s = rig_open();

        rig_add(s, 2, T0);
        lw_store_close(&s);
    }
    /* genesis, ten decisions, and at each close at most one checkpoint */
    assert_true(rig_verify() >= 12 && rig_verify() <= 16);
}

static void default_dir_follows_xdg(void **state)
{
    char out[128];
    char small[10];

    (void)state;
    setenv("HOME", "/home/x", 1);
    setenv("XDG_STATE_HOME", "/s", 1);
    assert_int_equal(lw_store_default_dir(out, sizeof(out)), 0);
    assert_string_equal(out, "/s/landwaiter");
    setenv("XDG_STATE_HOME", "relative", 1); /* to be ignored, says the specification */
    assert_int_equal(lw_store_default_dir(out, sizeof(out)), 0);
    assert_string_equal(out, "/home/x/.local/state/landwaiter");
    assert_int_equal(lw_store_default_dir(small, sizeof(small)), -LW_ERR_LIMIT);
    unsetenv("XDG_STATE_HOME");
    unsetenv("HOME");
    assert_int_equal(lw_store_default_dir(out, sizeof(out)), -LW_ERR_NOTFOUND);
}

/* ---- several processes ---- */

enum { CHILDREN = 3, BATCHES = 60 };

static void append_as_child(int seed)
{
    struct lw_store *s = NULL;
    struct lw_store_error err = {""};
    char id[LW_RECEIPT_ID_MAX];
    int rc = lw_store_open(rig_dir, true, &s, &err);

    if (rc == 0)
        s->segment_max = 8192; /* several segments, so that children meet at their ends */
    for (int i = 0; rc == 0 && i < BATCHES; i++) {
        rc = lw_store_begin(s, &err);
        for (int k = 0; rc == 0 && k <= (i * 7 + seed) % 5; k++)
            rc = lw_store_add(s, LW_PHASE_DECISION, LW_STR("{\"verdict\":\"deny\"}"), T0 + i, id,
                              &err);
        if (rc == 0)
            rc = lw_store_commit(s, T0 + i * 100, &err);
    }
    if (rc != 0)
        fprintf(stderr, "child %d: %s\n", seed, err.text);
    lw_store_close(&s);
    _exit(rc == 0 ? 0 : 1);
}

static void processes_share_one_chain(void **state)
{
    pid_t pids[CHILDREN];
    char data[2048];
    int expected = 0;

    (void)state;
    fflush(stdout);
    for (int i = 0; i < CHILDREN; i++) {
        pids[i] = fork();
        assert_true(pids[i] >= 0);
        if (pids[i] == 0)
            append_as_child(i);
        for (int k = 0; k < BATCHES; k++)
            expected += (k * 7 + i) % 5 + 1;
    }
    for (int i = 0; i < CHILDREN; i++) {
        int status;

        assert_int_equal(waitpid(pids[i], &status, 0), pids[i]);
        assert_int_equal(status, 0);
    }
    rig_verify();
    assert_int_equal(rig_last(LW_PHASE_DECISION, data, sizeof(data)), expected);
    assert_true(size_of("receipts/000004.jsonl") > 0);
}

static void two_stores_follow_each_other(void **state)
{
    struct lw_store *a = rig_open();
    struct lw_store *b = rig_open();

    (void)state;
    a->segment_max = b->segment_max = 2000;
    for (int i = 0; i < 10; i++) {
        rig_add(a, 1 + i % 3, T0);
        rig_add(b, 1 + i % 2, T0);
    }
    assert_true(a->at.segment > 2);
    lw_store_close(&a);
    lw_store_close(&b);
    rig_verify();
}

static void a_held_lock_is_waited_for_not_for_ever(void **state)
{
    struct lw_store *a = rig_open();
    struct lw_store *b = rig_open();
    struct lw_store_error err = {""};

    (void)state;
    b->lock.wait_ms = 50;
    assert_int_equal(lw_store_begin(a, &err), 0);
    assert_int_equal(lw_store_begin(b, &err), -LW_ERR_BUSY);
    assert_non_null(strstr(err.text, "another process holds the write lock"));
    lw_store_cancel(a);
    rig_add(b, 1, T0);
    lw_store_close(&a);
    lw_store_close(&b);
    rig_verify();
}

/* ---- batches ---- */

static void batches_refuse_misuse_and_bad_data(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_error err = {""};
    char id[LW_RECEIPT_ID_MAX];

    (void)state;
    assert_int_equal(lw_store_add(s, LW_PHASE_CONFIG, LW_STR("{}"), T0, id, &err), -LW_ERR_STATE);
    assert_int_equal(lw_store_commit(s, T0, &err), -LW_ERR_STATE);
    assert_int_equal(lw_store_begin(s, &err), 0);
    assert_int_equal(lw_store_begin(s, &err), -LW_ERR_STATE);
    assert_int_equal(lw_store_add(s, LW_PHASE_CONFIG, LW_STR("{\"a\": 1}"), T0, id, &err),
                     -LW_ERR_SYNTAX);
    assert_int_equal(lw_store_add(s, LW_PHASE_CONFIG, LW_STR("{}\n{}"), T0, id, &err),
                     -LW_ERR_SYNTAX);
    assert_int_equal(lw_store_add(s, LW_PHASE_CONFIG, LW_STR("{\"a\":1}"), T0, id, &err), 0);
    assert_int_equal(lw_store_commit(s, T0, &err), 0);
    lw_store_close(&s);
    assert_int_equal(rig_verify(), 3); /* genesis, the one, a checkpoint */
}

static void a_cancelled_batch_leaves_nothing(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_error err = {""};
    char id[LW_RECEIPT_ID_MAX];

    (void)state;
    rig_add(s, 1, T0);
    assert_int_equal(lw_store_begin(s, &err), 0);
    assert_int_equal(lw_store_add(s, LW_PHASE_CONFIG, LW_STR("{}"), T0, id, &err), 0);
    lw_store_cancel(s);
    rig_add(s, 1, T0);
    lw_store_close(&s);
    assert_int_equal(rig_last(LW_PHASE_CONFIG, id, sizeof(id)), 0);
    rig_verify();
}

static void a_batch_has_a_limit(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_error err = {""};
    char id[LW_RECEIPT_ID_MAX];
    static char data[30000];
    int n = 0;
    int rc;

    (void)state;
    memset(data, 'x', sizeof(data));
    memcpy(data, "{\"a\":\"", 6);
    memcpy(data + sizeof(data) - 2, "\"}", 2);
    assert_int_equal(lw_store_begin(s, &err), 0);
    while ((rc = lw_store_add(s, LW_PHASE_CONFIG, lw_str(data, sizeof(data)), T0, id, &err)) == 0)
        n++;
    assert_int_equal(rc, -LW_ERR_LIMIT);
    assert_true(n > 200 && n < 300);                   /* 8 MiB of 30 kB */
    assert_int_equal(lw_store_commit(s, T0, &err), 0); /* the rest of the batch counts */
    lw_store_close(&s);
    rig_verify();
}

/* ---- checkpoints ---- */

static uint64_t bare(const struct lw_store *s)
{
    return s->at.chain.next_seq - s->at.sealed;
}

static void checkpoints_come_by_time_by_count_and_when_idle(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_error err = {""};

    (void)state;
    rig_add(s, 1, T0);
    assert_int_equal(bare(s), 0); /* the first commit: nothing was signed before */
    rig_add(s, 1, T0 + 999);
    assert_int_equal(bare(s), 1);
    assert_int_equal(lw_store_idle(s, T0 + 999, &err), 0);
    assert_int_equal(bare(s), 1);
    rig_add(s, 1, T0 + 1000);
    assert_int_equal(bare(s), 0);
    rig_add(s, 4095, T0 + 1001);
    assert_int_equal(bare(s), 4095);
    rig_add(s, 1, T0 + 1002);
    assert_int_equal(bare(s), 0);
    rig_add(s, 1, T0 + 1003);
    assert_int_equal(lw_store_idle(s, T0 + 2002, &err), 0);
    assert_int_equal(bare(s), 0);
    rig_add(s, 1, T0 + 1000); /* the clock was set back */
    assert_int_equal(bare(s), 0);
    rig_add(s, 1, T0 + 1001);
    assert_int_equal(bare(s), 1);
    lw_store_close(&s); /* signs */
    s = rig_open();
    assert_int_equal(bare(s), 0);
    lw_store_close(&s);
    rig_verify();
}

static void one_signs_for_all(void **state)
{
    struct lw_store *a = rig_open();
    struct lw_store *b = rig_open();
    struct lw_store_error err = {""};
    char data[2048];
    int before;

    (void)state;
    rig_add(a, 1, T0);
    rig_add(a, 1, T0 + 1);
    before = rig_last(LW_PHASE_CHECKPOINT, data, sizeof(data));
    rig_add(b, 1, T0 + 2);
    assert_int_equal(lw_store_idle(a, T0 + 5000, &err), 0);
    assert_int_equal(lw_store_idle(b, T0 + 5000, &err), 0);
    assert_int_equal(rig_last(LW_PHASE_CHECKPOINT, data, sizeof(data)), before + 1);
    lw_store_close(&a);
    lw_store_close(&b);
    assert_int_equal(rig_last(LW_PHASE_CHECKPOINT, data, sizeof(data)), before + 1);
}

/* ---- torn and damaged ---- */

static void a_torn_line_is_cut_and_told(void **state)
{
    struct lw_store *s = rig_open();
    char data[2048];

    (void)state;
    rig_add(s, 2, T0);
    lw_store_close(&s);
    write_tail("receipts/000001.jsonl", "{\"chain\":{\"id");
    s = rig_open();
    rig_add(s, 1, T0);
    lw_store_close(&s);
    rig_verify();
    assert_int_equal(rig_last(LW_PHASE_GAP, data, sizeof(data)), 1);
    /* base64 of the 13 bytes, and their digest, by coreutils */
    assert_non_null(strstr(data, "\"bytes\":13,"));
    assert_non_null(strstr(data, "\"fragment\":\"eyJjaGFpbiI6eyJpZA==\""));
    assert_non_null(
        strstr(data, "sha256:0e8d2d861f777ca4582c5648a804649e9cb5733932337f168461694129bdcbf0"));
}

static void a_torn_line_of_another_process_is_cut_too(void **state)
{
    struct lw_store *s = rig_open();
    char data[2048];

    (void)state;
    rig_add(s, 2, T0);
    write_tail("receipts/000001.jsonl", "{");
    rig_add(s, 1, T0);
    lw_store_close(&s);
    rig_verify();
    assert_int_equal(rig_last(LW_PHASE_GAP, data, sizeof(data)), 1);
}

static void a_torn_genesis_is_written_anew(void **state)
{
    struct lw_store *s = rig_open();

    (void)state;
    lw_store_close(&s);
    rig_run("cd %s && rm -f landwaiter.db* receipts/vkey && truncate -s 20 receipts/000001.jsonl",
            rig_dir);
    s = rig_open();
    rig_add(s, 1, T0);
    lw_store_close(&s);
    assert_int_equal(rig_verify(), 3);
}

/* Offset of the n-th line, from 0, of the first segment. */
static long line_offset(int n)
{
    char path[256];
    FILE *f;
    int c;

    snprintf(path, sizeof(path), "%s/receipts/000001.jsonl", rig_dir);
    f = fopen(path, "r");
    assert_non_null(f);
    while (n > 0 && (c = fgetc(f)) != EOF)
        n -= c == '\n';
    assert_int_equal(n, 0);
    {
        long at = ftell(f);

        fclose(f);
        return at;
    }
}

static void damage_stops_the_store_and_is_named(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_error err = {""};
    long second;

    (void)state;
    rig_add(s, 5, T0);
    lw_store_close(&s);
    rig_run("cp -r %s %s.copy", rig_dir, rig_dir);
    second = line_offset(2);
    rig_flip("receipts/000001.jsonl", second + 1); /* the form of record 2, on line 3 */
    rig_refused(-LW_ERR_DAMAGED, "record 2 (receipts/000001.jsonl:3) is damaged");
    rig_run("rm -f %s/landwaiter.db*", rig_dir);
    rig_refused(-LW_ERR_DAMAGED, "record 2 (receipts/000001.jsonl:3) is damaged");

    rig_run("rm -rf %s && cp -r %s.copy %s", rig_dir, rig_dir, rig_dir);
    rig_flip("receipts/000001.jsonl", second - 5); /* the time of record 1: a good form */
    rig_refused(-LW_ERR_DAMAGED, "is damaged");
    rig_run("rm -f %s/landwaiter.db*", rig_dir);
    rig_refused(-LW_ERR_DAMAGED, "is damaged");

    /* The time of the last record, a checkpoint: only the snapshot knows its bytes. */
    rig_run("rm -rf %s && cp -r %s.copy %s", rig_dir, rig_dir, rig_dir);
    rig_flip("receipts/000001.jsonl", (long)size_of("receipts/000001.jsonl") - 5);
    rig_refused(-LW_ERR_DAMAGED, "not the record that was acknowledged");

    /* Appended by another process, and damaged before this one read it. */
    rig_run("rm -rf %s && cp -r %s.copy %s", rig_dir, rig_dir, rig_dir);
    s = rig_open();
    write_tail("receipts/000001.jsonl", "{\"not\":\"a record\"}\n");
    assert_int_equal(lw_store_begin(s, &err), -LW_ERR_DAMAGED);
    assert_int_equal(lw_store_begin(s, &err), -LW_ERR_DAMAGED);
    lw_store_close(&s);
}

/* Someone without the key extends the chain, and signs with a key of their own; or puts a
 * checkpoint of our key where it does not belong. */
static void forged_checkpoints_are_refused(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_signer *other = NULL;
    struct lw_store_at at;
    char origin[LW_ORIGIN_MAX + 1];
    struct lw_buf line;

    (void)state;
    rig_add(s, 1, T0);
    at = s->at;
    memcpy(origin, s->origin, sizeof(origin));
    lw_buf_init(&line, 65536);
    assert_int_equal(lw_signer_generate(&other), 0);
    assert_int_equal(lw_receipt_checkpoint(&at.chain, other, lw_strz(origin), T0, &line), 0);
    lw_buf_addc(&line, '\0');
    rig_run("cp -r %s %s.copy", rig_dir, rig_dir);
    write_tail("receipts/000001.jsonl", line.p);
    lw_store_close(&s);
    rig_refused(-LW_ERR_DAMAGED, "not signed by the key of this folder");
    lw_signer_free(&other);

    rig_run("rm -rf %s && cp -r %s.copy %s", rig_dir, rig_dir, rig_dir);
    s = rig_open();
    at = s->at;
    at.chain.tree.edge[0].b[0] ^= 1; /* another tree: a fork */
    at.chain.tree.edge[1].b[0] ^= 1;
    lw_buf_reset(&line);
    assert_int_equal(lw_receipt_checkpoint(&at.chain, s->signer, lw_strz(origin), T0, &line), 0);
    lw_buf_addc(&line, '\0');
    write_tail("receipts/000001.jsonl", line.p);
    lw_store_close(&s);
    rig_refused(-LW_ERR_DAMAGED, "signed for other records");
    lw_buf_fini(&line);
}

static void a_second_genesis_is_damage(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_error err = {""};
    char id[LW_RECEIPT_ID_MAX];

    (void)state;
    assert_int_equal(lw_store_begin(s, &err), 0);
    assert_int_equal(lw_store_add(s, LW_PHASE_GENESIS, LW_STR("{}"), T0, id, &err), -LW_ERR_STATE);
    assert_int_equal(lw_store_add(s, LW_PHASE_CHECKPOINT, LW_STR("{}"), T0, id, &err),
                     -LW_ERR_STATE);
    assert_int_equal(lw_store_commit(s, T0, &err), 0);
    {
        struct lw_store_at at = s->at;
        struct lw_buf line;

        lw_buf_init(&line, 65536);
        assert_int_equal(
            lw_receipt_append(&at.chain, LW_PHASE_GENESIS, LW_STR("{}"), T0, &line, id), 0);
        lw_buf_addc(&line, '\0');
        write_tail("receipts/000001.jsonl", line.p);
        lw_buf_fini(&line);
    }
    assert_int_equal(lw_store_begin(s, &err), -LW_ERR_DAMAGED);
    lw_store_close(&s);
}

static void acknowledged_records_do_not_vanish_unnoticed(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_error err = {""};
    off_t end;

    (void)state;
    rig_add(s, 1, T0);
    end = size_of("receipts/000001.jsonl");
    rig_add(s, 1, T0 + 5000);
    rig_run("truncate -s %ld %s/receipts/000001.jsonl", (long)end, rig_dir);
    assert_int_equal(lw_store_begin(s, &err), -LW_ERR_DAMAGED);
    assert_non_null(strstr(err.text, "no longer there"));
    rig_run("truncate -s 0 %s/receipts/000001.jsonl", rig_dir);
    lw_store_close(&s);
    /* The index remembers, though the log is empty. */
    rig_refused(-LW_ERR_DAMAGED, "no longer there");
}

static void a_missing_segment_is_damage(void **state)
{
    struct lw_store *s = rig_open();

    (void)state;
    s->segment_max = 1000;
    for (int i = 0; i < 6; i++)
        rig_add(s, 1, T0);
    lw_store_close(&s);
    rig_run("cd %s && rm landwaiter.db* && rm receipts/000002.jsonl", rig_dir);
    rig_refused(-LW_ERR_DAMAGED, "receipts/000002.jsonl is missing");
    rig_run("cd %s && rm -f landwaiter.db* receipts/000001.jsonl", rig_dir);
    rig_refused(-LW_ERR_NOTFOUND, "000001.jsonl");
}

/* ---- what the machine does to us ---- */

static void a_failed_write_counts_for_nothing(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_error err = {""};
    struct rlimit old;
    struct rlimit low;
    char id[LW_RECEIPT_ID_MAX];
    uint64_t before;

    (void)state;
    rig_add(s, 1, T0);
    signal(SIGXFSZ, SIG_IGN);
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &old), 0);
    low = old;
    low.rlim_cur = (rlim_t)size_of("receipts/000001.jsonl") + 500; /* within the second record */
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &low), 0);
    assert_int_equal(lw_store_begin(s, &err), 0);
    for (int i = 0; i < 3; i++)
        assert_int_equal(lw_store_add(s, LW_PHASE_CONFIG, LW_STR("{}"), T0, id, &err), 0);
    before = s->at.end;
    assert_int_equal(lw_store_commit(s, T0, &err), -LW_ERR_FULL);
    assert_non_null(strstr(err.text, "receipts/000001.jsonl"));
    assert_non_null(strstr(err.text, "ulimit -f"));
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &old), 0);
    assert_int_equal(size_of("receipts/000001.jsonl"), before);
    rig_add(s, 1, T0); /* and goes on */
    lw_store_close(&s);
    assert_int_equal(rig_last(LW_PHASE_CONFIG, id, sizeof(id)), 0);
    rig_verify();
}

/* A real full disk, where this user may mount one. Exit status 77: may not. */
static void fill_a_disk(void)
{
    struct lw_store *s = NULL;
    struct lw_store_error err = {""};
    char id[LW_RECEIPT_ID_MAX];
    static char data[20000];
    int rc = 0;

    if (unshare(CLONE_NEWNS) != 0 || mount("none", "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0 ||
        mkdir(rig_dir, 0700) != 0 || mount("none", rig_dir, "tmpfs", 0, "size=1m,mode=0700") != 0)
        _exit(77);
    memset(data, 'x', sizeof(data));
    memcpy(data, "{\"a\":\"", 6);
    memcpy(data + sizeof(data) - 2, "\"}", 2);
    if (lw_store_open(rig_dir, true, &s, &err) != 0)
        _exit(1);
    for (int i = 0; i < 100 && rc == 0; i++) {
        rc = lw_store_begin(s, &err);
        if (rc == 0)
            rc = lw_store_add(s, LW_PHASE_CONFIG, lw_str(data, sizeof(data)), T0, id, &err);
        if (rc == 0)
            rc = lw_store_commit(s, T0, &err);
    }
    if (rc != -LW_ERR_FULL || !strstr(err.text, "free space there"))
        _exit(2);
    lw_store_close(&s);
    if (lw_store_open(rig_dir, true, &s, &err) != 0)
        _exit(3);
    lw_store_close(&s);
    _exit(0);
}

static void a_full_disk_is_told(void **state)
{
    int status;
    pid_t pid;

    (void)state;
    fflush(stdout);
    pid = fork();
    assert_true(pid >= 0);
    if (pid == 0)
        fill_a_disk();
    assert_int_equal(waitpid(pid, &status, 0), pid);
    assert_true(WIFEXITED(status));
    if (WEXITSTATUS(status) == 77)
        skip();
    assert_int_equal(WEXITSTATUS(status), 0);
}

/* When the file cannot be put back, nothing is written until it is looked at anew. */
static void uncertainty_poisons_until_reopened(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_error err = {""};
    char id[LW_RECEIPT_ID_MAX];

    (void)state;
    rig_add(s, 1, T0);
    assert_int_equal(lw_store_begin(s, &err), 0);
    assert_int_equal(lw_store_add(s, LW_PHASE_CONFIG, LW_STR("{}"), T0, id, &err), 0);
    close(s->segfd);
    s->segfd = open("/dev/full", O_RDWR | O_CLOEXEC); /* refuses writes, cannot be cut */
    assert_true(s->segfd >= 0);
    assert_int_equal(lw_store_commit(s, T0, &err), -LW_ERR_FULL);
    assert_int_equal(lw_store_begin(s, &err), -LW_ERR_STATE);
    assert_non_null(strstr(err.text, "start again"));
    lw_store_close(&s);
    s = rig_open();
    rig_add(s, 1, T0);
    lw_store_close(&s);
    rig_verify();
}

static void a_failed_sync_is_no_success(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_error err = {""};
    char id[LW_RECEIPT_ID_MAX];

    (void)state;
    rig_add(s, 1, T0);
    assert_int_equal(lw_store_begin(s, &err), 0);
    assert_int_equal(lw_store_add(s, LW_PHASE_CONFIG, LW_STR("{}"), T0, id, &err), 0);
    close(s->segfd);
    s->segfd = open("/dev/null", O_RDWR | O_CLOEXEC); /* takes writes, refuses to be synced */
    assert_true(s->segfd >= 0);
    assert_int_equal(lw_store_commit(s, T0, &err), -LW_ERR_IO);
    assert_non_null(strstr(err.text, "make durable"));
    assert_int_equal(lw_store_begin(s, &err), -LW_ERR_STATE);
    lw_store_close(&s);
}

/* Runs as a user without rights where the tests run as root. */
static void refused_as_nobody(int rc, const char *text)
{
    int status;
    pid_t pid;

    fflush(stdout);
    pid = fork();
    assert_true(pid >= 0);
    if (pid == 0) {
        struct lw_store_error err = {""};
        struct lw_store *s = NULL;

        if (geteuid() == 0 && setuid(65534) != 0)
            _exit(2);
        if (lw_store_open(rig_dir, true, &s, &err) == rc && strstr(err.text, text))
            _exit(0);
        fprintf(stderr, "%s\n", err.text);
        _exit(1);
    }
    assert_int_equal(waitpid(pid, &status, 0), pid);
    assert_int_equal(status, 0);
}

static void give_to_nobody(void)
{
    rig_run("chmod 755 %s/..", rig_dir);
    if (geteuid() == 0)
        rig_run("chown -R 65534 %s", rig_dir);
}

static void a_folder_that_cannot_be_written_is_told(void **state)
{
    struct lw_store *s = rig_open();

    (void)state;
    rig_add(s, 1, T0);
    lw_store_close(&s);
    give_to_nobody();
    rig_run("rm %s/lock && chmod 500 %s", rig_dir, rig_dir);
    refused_as_nobody(-LW_ERR_PERM, "--state");
    rig_run("chmod 700 %s && chmod 000 %s/key", rig_dir, rig_dir);
    refused_as_nobody(-LW_ERR_PERM, "key");
    rig_run("chmod 600 %s/key && chmod 400 %s/receipts/000001.jsonl", rig_dir, rig_dir);
    refused_as_nobody(-LW_ERR_PERM, "000001.jsonl");
}

static void a_key_that_others_could_use_is_refused(void **state)
{
    struct lw_store *s = rig_open();

    (void)state;
    rig_add(s, 1, T0);
    lw_store_close(&s);
    rig_run("chmod 640 %s/key", rig_dir);
    rig_refused(-LW_ERR_PERM, "can be read by others (mode 0640)");
    rig_run("chmod 604 %s/key", rig_dir);
    rig_refused(-LW_ERR_PERM, "chmod 600");
    rig_run("chmod 600 %s/key && cp -a %s/key %s.key && echo no > %s/key", rig_dir, rig_dir,
            rig_dir, rig_dir);
    rig_refused(-LW_ERR_CRYPTO, "not an Ed25519 private key");
    rig_run("rm %s/key && mkdir %s/key", rig_dir, rig_dir);
    rig_refused(-LW_ERR_PERM, "no regular file");
    rig_run("rmdir %s/key && ln -s %s.key %s/key", rig_dir, rig_dir, rig_dir);
    rig_refused(-LW_ERR_IO, "cannot read the signing key");
    rig_run("rm %s/key", rig_dir);
    rig_refused(-LW_ERR_DAMAGED, "its signing key");
    rig_run("cp -a %s.key %s/key && chmod 770 %s", rig_dir, rig_dir, rig_dir);
    rig_refused(-LW_ERR_PERM, "others can write");
    rig_run("chmod 700 %s", rig_dir);
    s = rig_open();
    lw_store_close(&s);
}

static void another_key_does_not_continue_the_log(void **state)
{
    struct lw_store *s = rig_open();

    (void)state;
    rig_add(s, 1, T0);
    lw_store_close(&s);
    rig_run("openssl genpkey -algorithm ed25519 -out %s/key && chmod 600 %s/key", rig_dir, rig_dir);
    rig_refused(-LW_ERR_DAMAGED, "not signed by the key of this folder");
    rig_run("rm %s/receipts/vkey", rig_dir);
    rig_refused(-LW_ERR_DAMAGED, "not signed by the key of this folder");
    /* A log without a checkpoint yet: the public key beside it tells. */
    rig_run("rm -rf %s", rig_dir);
    s = rig_open();
    lw_store_close(&s);
    rig_run("cd %s && sed -i 2,\\$d receipts/000001.jsonl && rm -f landwaiter.db* && "
            "openssl genpkey -algorithm ed25519 -out key && chmod 600 key",
            rig_dir);
    rig_refused(-LW_ERR_DAMAGED, "is not the public key of");
}

/* ---- reading ---- */

struct reading {
    uint64_t next;
    uint64_t stop;
    char where[128];
};

static int count_up(void *user, struct lw_str line, const char *where)
{
    struct reading *r = user;
    struct lw_receipt rec;

    assert_int_equal(lw_receipt_read(line, &rec, NULL), 0);
    assert_int_equal(rec.seq, r->next);
    if (!r->where[0])
        snprintf(r->where, sizeof(r->where), "%s", where);
    r->next++;
    return r->next == r->stop ? 42 : 0;
}

static void reading_starts_at_any_record(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_error err = {""};
    char path[64];
    uint64_t all;

    (void)state;
    s->segment_max = 300000;
    for (int i = 0; i < 20; i++)
        rig_add(s, 50, T0 + i);
    rig_add(s, 1000, T0 + 50);
    rig_add(s, 1, T0 + 51);
    assert_true(s->at.segment == 2 || s->at.segment == 3);
    lw_store_close(&s);
    all = rig_verify();
    for (uint64_t from = 0; from <= all; from += from < 5 || from + 5 > all ? 1 : 37) {
        struct reading r = {.next = from};

        assert_int_equal(lw_store_lines(rig_dir, from, count_up, &r, &err), 0);
        assert_int_equal(r.next, all);
        if (from == 36) {
            assert_string_equal(r.where, "receipts/000001.jsonl:37");
        }
    }
    {
        struct reading r = {.next = 0, .stop = 10};

        assert_int_equal(lw_store_lines(rig_dir, 0, count_up, &r, &err), 42);
        assert_int_equal(r.next, 10);
    }
    /* Neither key nor index nor lock is needed, and a line being written is left out. */
    rig_run("cd %s && rm -f key lock* landwaiter.db*", rig_dir);
    snprintf(path, sizeof(path), "receipts/%06u.jsonl", 3u);
    if (size_of(path) < 0)
        snprintf(path, sizeof(path), "receipts/%06u.jsonl", 2u);
    write_tail(path, "{\"chain\"");
    assert_int_equal(rig_verify(), all);
}

static void an_endless_line_is_damage(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_error err = {""};
    struct reading r = {.next = 0};

    (void)state;
    rig_add(s, 1, T0);
    lw_store_close(&s);
    rig_run("head -c 32769 /dev/zero | tr '\\0' x >> %s/receipts/000001.jsonl", rig_dir);
    assert_int_equal(lw_store_lines(rig_dir, 0, count_up, &r, &err), -LW_ERR_DAMAGED);
    assert_int_equal(r.next, 3);
    assert_non_null(strstr(err.text, "receipts/000001.jsonl:4"));
    rig_refused(-LW_ERR_DAMAGED, "longer than a record");
}

static void a_missing_log_is_told(void **state)
{
    struct lw_store_error err = {""};
    struct lw_buf key;

    (void)state;
    lw_buf_init(&key, 1024);
    assert_int_equal(lw_store_lines(rig_dir, 0, count_up, NULL, &err), -LW_ERR_NOTFOUND);
    assert_int_equal(lw_store_vkey(rig_dir, &key, &err), -LW_ERR_NOTFOUND);
    assert_non_null(strstr(err.text, "receipts/vkey"));
    lw_buf_fini(&key);
}

#define T(f) cmocka_unit_test_setup_teardown(f, rig_setup, rig_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        T(first_use_makes_a_log_that_verifies),
        T(without_create_nothing_is_made),
        T(reopening_continues_the_chain),
        T(processes_share_one_chain),
        T(two_stores_follow_each_other),
        T(a_held_lock_is_waited_for_not_for_ever),
        T(batches_refuse_misuse_and_bad_data),
        T(a_cancelled_batch_leaves_nothing),
        T(a_batch_has_a_limit),
        T(checkpoints_come_by_time_by_count_and_when_idle),
        T(one_signs_for_all),
        T(a_torn_line_is_cut_and_told),
        T(a_torn_line_of_another_process_is_cut_too),
        T(a_torn_genesis_is_written_anew),
        T(damage_stops_the_store_and_is_named),
        T(forged_checkpoints_are_refused),
        T(a_second_genesis_is_damage),
        T(acknowledged_records_do_not_vanish_unnoticed),
        T(a_missing_segment_is_damage),
        T(a_failed_write_counts_for_nothing),
        T(a_full_disk_is_told),
        T(uncertainty_poisons_until_reopened),
        T(a_failed_sync_is_no_success),
        T(a_folder_that_cannot_be_written_is_told),
        T(a_key_that_others_could_use_is_refused),
        T(another_key_does_not_continue_the_log),
        T(reading_starts_at_any_record),
        T(an_endless_line_is_damage),
        T(a_missing_log_is_told),
        T(default_dir_follows_xdg),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
