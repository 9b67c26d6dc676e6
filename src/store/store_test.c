#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "src/store/parts.h"

#define T0 ((int64_t)1800000000000)

static char root[64];
static char dir[128];

static int setup(void **state)
{
    (void)state;
    snprintf(root, sizeof(root), "/tmp/lw-store-XXXXXX");
    assert_non_null(mkdtemp(root));
    snprintf(dir, sizeof(dir), "%s/state", root);
    return 0;
}

static void run(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
static void run(const char *fmt, ...)
{
    char cmd[1024];
    va_list ap;

    va_start(ap, fmt);
    vsnprintf(cmd, sizeof(cmd), fmt, ap);
    va_end(ap);
    assert_int_equal(system(cmd), 0);
}

static int teardown(void **state)
{
    (void)state;
    run("rm -rf %s", root);
    return 0;
}

static struct lw_store *open_store(void)
{
    struct lw_store_error err = {""};
    struct lw_store *s = NULL;

    if (lw_store_open(dir, /* create= */ true, &s, &err) != 0)
        fail_msg("open: %s", err.text);
    return s;
}

static void add(struct lw_store *s, int n, int64_t now)
{
    struct lw_store_error err = {""};
    char id[LW_RECEIPT_ID_MAX];

    if (lw_store_begin(s, &err) != 0)
        fail_msg("begin: %s", err.text);
    for (int i = 0; i < n; i++) {
        if (lw_store_add(s, LW_PHASE_DECISION, LW_STR("{\"verdict\":\"deny\"}"), now, id, &err) !=
            0)
            fail_msg("add: %s", err.text);
    }
    if (lw_store_commit(s, now, &err) != 0)
        fail_msg("commit: %s", err.text);
}

static int feed(void *user, struct lw_str line, const char *where)
{
    lw_verifier_line(user, line, where);
    return 0;
}

/* Every property but tail holds; returns the number of records. */
static uint64_t verify(void)
{
    struct lw_store_error err = {""};
    struct lw_verifier *v = NULL;
    const struct lw_verify_property *p;
    struct lw_buf key;
    size_t count;
    uint64_t n;

    lw_buf_init(&key, 1024);
    assert_int_equal(lw_store_vkey(dir, &key, &err), 0);
    lw_buf_addc(&key, '\0');
    assert_int_equal(lw_verifier_new(key.p, &v), 0);
    if (lw_store_lines(dir, 0, feed, v, &err) != 0)
        fail_msg("lines: %s", err.text);
    p = lw_verifier_finish(v, &count);
    for (size_t i = 0; i < 4; i++) {
        if (p[i].finding != LW_VERIFIED)
            fail_msg("%s: %s", p[i].name, p[i].text);
    }
    n = lw_verifier_records(v);
    lw_verifier_free(&v);
    lw_buf_fini(&key);
    return n;
}

static void first_use_makes_a_log_that_verifies(void **state)
{
    struct lw_store *s = open_store();
    struct stat st;
    char path[256];

    (void)state;
    add(s, 3, T0);
    lw_store_close(&s);
    assert_null(s);
    /* genesis, three decisions, the checkpoint of the commit */
    assert_int_equal(verify(), 5);
    snprintf(path, sizeof(path), "%s/key", dir);
    assert_int_equal(stat(path, &st), 0);
    assert_int_equal(st.st_mode & 07777, 0600);
    assert_int_equal(stat(dir, &st), 0);
    assert_int_equal(st.st_mode & 07777, 0700);
}

static void reopening_continues_the_chain(void **state)
{
    (void)state;
    for (int i = 0; i < 5; i++) {
        struct lw_store *s = open_store();

        add(s, 2, T0 + i);
        lw_store_close(&s);
    }
    assert_true(verify() >= 11);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(first_use_makes_a_log_that_verifies, setup, teardown),
        cmocka_unit_test_setup_teardown(reopening_continues_the_chain, setup, teardown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
