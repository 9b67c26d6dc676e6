/* The kill switch in the store: what comes after a kill in the log is not permitted, whoever wrote
 * the kill and however the store was opened. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include "src/store/test_rig.h"

#define ALLOW(server)                                                                              \
    "{\"agent\":{\"name\":\"bot\"},\"server\":\"" server "\",\"verdict\":\"allow\"}"
#define DENY(server) "{\"server\":\"" server "\",\"verdict\":\"deny\"}"

static int add(struct lw_store *s, const char *data)
{
    struct lw_store_error e = {""};
    char id[LW_RECEIPT_ID_MAX];
    int rc;

    assert_int_equal(lw_store_begin(s, &e), 0);
    rc = lw_store_add(s, LW_PHASE_DECISION, lw_strz(data), T0, id, &e);
    if (rc == 0)
        assert_int_equal(lw_store_commit(s, T0, &e), 0);
    else
        lw_store_cancel(s);
    return rc;
}

static int kill_it(struct lw_store *s, enum lw_kill_kind kind, const char *name, bool lift)
{
    struct lw_store_kill k = {.kind = kind, .reason = "incident 42", .by = "me@here"};
    struct lw_store_error e = {""};
    char id[LW_RECEIPT_ID_MAX];

    snprintf(k.name, sizeof(k.name), "%s", name);
    return lw_store_kill(s, &k, lift, T0, id, &e);
}

static void what_comes_after_a_kill_is_not_permitted(void **state)
{
    struct lw_store *s = rig_open();
    char data[512];

    (void)state;
    assert_int_equal(add(s, ALLOW("files")), 0);
    assert_int_equal(kill_it(s, LW_KILL_SERVER, "files", false), 0);
    assert_int_equal(rig_last(LW_PHASE_KILL, data, sizeof(data)), 1);
    assert_string_equal(data, "{\"by\":\"me@here\",\"kind\":\"server\",\"lift\":false,"
                              "\"name\":\"files\",\"reason\":\"incident 42\"}");
    assert_int_equal(add(s, ALLOW("files")), -LW_ERR_KILLED);
    assert_int_equal(add(s, "{\"server\":\"files\",\"verdict\":\"require_approval\"}"),
                     -LW_ERR_KILLED);
    assert_int_equal(add(s, "{\"verdict\":\"allow\"}"), -LW_ERR_KILLED); /* of whom, nobody says */
    assert_int_equal(add(s, DENY("files")), 0); /* a refusal has its record */
    assert_int_equal(add(s, ALLOW("web")), 0);
    assert_int_equal(kill_it(s, LW_KILL_SERVER, "web", true), -LW_ERR_NOTFOUND);
    assert_int_equal(kill_it(s, LW_KILL_AGENT, "files", true), -LW_ERR_NOTFOUND);
    assert_int_equal(kill_it(s, LW_KILL_SERVER, "files", true), 0);
    assert_int_equal(add(s, ALLOW("files")), 0);
    lw_store_close(&s);
}

static void agents_and_all(void **state)
{
    struct lw_store *s = rig_open();

    (void)state;
    assert_int_equal(kill_it(s, LW_KILL_AGENT, "bot", false), 0);
    assert_int_equal(add(s, ALLOW("files")), -LW_ERR_KILLED);
    assert_int_equal(add(s, "{\"agent\":{\"name\":\"other\"},\"server\":\"files\","
                            "\"verdict\":\"allow\"}"),
                     0);
    assert_int_equal(add(s, "{\"server\":\"files\",\"verdict\":\"allow\"}"), 0);
    assert_int_equal(kill_it(s, LW_KILL_ALL, "", false), 0);
    assert_int_equal(add(s, "{\"server\":\"files\",\"verdict\":\"allow\"}"), -LW_ERR_KILLED);
    /* Lifting the one leaves the other. */
    assert_int_equal(kill_it(s, LW_KILL_ALL, "", true), 0);
    assert_int_equal(add(s, ALLOW("files")), -LW_ERR_KILLED);
    lw_store_close(&s);
}

/* The kill is read under the lock of the batch: no order of processes lets a decision through. */
static void a_kill_by_another_process_holds_in_the_next_batch(void **state)
{
    struct lw_store *gate = rig_open();
    struct lw_store *operator_ = rig_open();
    struct lw_store_error e = {""};
    bool changed = false;
    size_t n;

    (void)state;
    assert_int_equal(add(gate, ALLOW("files")), 0);
    assert_int_equal(kill_it(operator_, LW_KILL_SERVER, "files", false), 0);
    assert_int_equal(add(gate, ALLOW("files")), -LW_ERR_KILLED);
    /* And it is news for whoever is to be told. */
    assert_int_equal(lw_store_refresh(gate, &changed, &e), 0);
    assert_true(changed);
    assert_string_equal(lw_store_kills(gate, &n)->name, "files");
    assert_int_equal(n, 1);
    assert_int_equal(kill_it(operator_, LW_KILL_SERVER, "files", true), 0);
    assert_int_equal(add(gate, ALLOW("files")), 0);
    lw_store_close(&gate);
    lw_store_close(&operator_);
}

/* Rest of the batch goes on. */
static void only_what_is_switched_off_falls_out_of_a_batch(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_error e = {""};
    char id[LW_RECEIPT_ID_MAX];

    (void)state;
    assert_int_equal(kill_it(s, LW_KILL_SERVER, "files", false), 0);
    assert_int_equal(lw_store_begin(s, &e), 0);
    assert_int_equal(lw_store_add(s, LW_PHASE_DECISION, LW_STR(ALLOW("web")), T0, id, &e), 0);
    assert_int_equal(lw_store_add(s, LW_PHASE_DECISION, LW_STR(ALLOW("files")), T0, id, &e),
                     -LW_ERR_KILLED);
    assert_int_equal(lw_store_add(s, LW_PHASE_DECISION, LW_STR(ALLOW("web")), T0, id, &e), 0);
    assert_int_equal(lw_store_commit(s, T0, &e), 0);
    lw_store_close(&s);
}

static void it_survives_a_restart_with_and_without_the_index(void **state)
{
    struct lw_store *s = rig_open();
    const struct lw_store_kill *k;
    size_t n;

    (void)state;
    assert_int_equal(kill_it(s, LW_KILL_SERVER, "files", false), 0);
    assert_int_equal(kill_it(s, LW_KILL_AGENT, "b\n 1:o", false), 0);
    for (int i = 0; i < 3; i++) {
        lw_store_close(&s);
        if (i == 1) /* rebuilt from the log */
            rig_run("rm -f %s/landwaiter.db %s/landwaiter.db-wal %s/landwaiter.db-shm", rig_dir,
                    rig_dir, rig_dir);
        if (i == 2) /* an index that says that nothing is switched off is not believed */
            rig_run("python3 -c \"import sqlite3; d = sqlite3.connect('%s/landwaiter.db'); "
                    "d.execute(\\\"UPDATE texts SET text = 'kills 0' || char(10) WHERE "
                    "name = 'kills'\\\"); d.commit()\"",
                    rig_dir);
        s = rig_open();
        k = lw_store_kills(s, &n);
        assert_int_equal(n, 2);
        assert_string_equal(k[0].name, "files");
        assert_string_equal(k[0].reason, "incident 42");
        assert_string_equal(k[0].by, "me@here");
        assert_true(k[0].at == T0 && k[0].record[0]);
        assert_string_equal(k[1].name, "b\n 1:o");
        assert_int_equal(add(s, ALLOW("files")), -LW_ERR_KILLED);
    }
    lw_store_close(&s);
}

static void there_is_a_limit_and_beyond_it_all_is_off(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_error e = {""};
    char id[LW_RECEIPT_ID_MAX];
    char name[16];

    (void)state;
    for (unsigned i = 0; i < LW_KILLS_MAX; i++) {
        snprintf(name, sizeof(name), "s%u", i);
        assert_int_equal(kill_it(s, LW_KILL_SERVER, name, false), 0);
    }
    assert_int_equal(kill_it(s, LW_KILL_SERVER, "one more", false), -LW_ERR_LIMIT);
    assert_int_equal(kill_it(s, LW_KILL_SERVER, "s7", false), 0); /* again: the same one */
    assert_int_equal(add(s, ALLOW("free")), 0);
    /* A log that says more than the verb would write. */
    assert_int_equal(lw_store_begin(s, &e), 0);
    assert_int_equal(lw_store_add(s, LW_PHASE_KILL,
                                  LW_STR("{\"kind\":\"server\",\"name\":\"one more\"}"), T0, id,
                                  &e),
                     0);
    assert_int_equal(lw_store_commit(s, T0, &e), 0);
    assert_int_equal(add(s, ALLOW("free")), -LW_ERR_KILLED);
    lw_store_close(&s);
}

static void what_is_no_kill_record_changes_nothing(void **state)
{
    static const char *const texts[] = {"{}", "{\"kind\":\"everything\"}", "{\"kind\":\"server\"}",
                                        "{\"kind\":\"server\",\"name\":\"\"}",
                                        "{\"kind\":7,\"name\":\"files\"}"};
    struct lw_store *s = rig_open();
    struct lw_store_error e = {""};
    char id[LW_RECEIPT_ID_MAX];
    size_t n;

    (void)state;
    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        assert_int_equal(lw_store_begin(s, &e), 0);
        assert_int_equal(lw_store_add(s, LW_PHASE_KILL, lw_strz(texts[i]), T0, id, &e), 0);
        assert_int_equal(lw_store_commit(s, T0, &e), 0);
    }
    lw_store_kills(s, &n);
    assert_int_equal(n, 0);
    lw_store_close(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, rig_setup, rig_teardown)
        T(what_comes_after_a_kill_is_not_permitted),
        T(agents_and_all),
        T(a_kill_by_another_process_holds_in_the_next_batch),
        T(only_what_is_switched_off_falls_out_of_a_batch),
        T(it_survives_a_restart_with_and_without_the_index),
        T(there_is_a_limit_and_beyond_it_all_is_off),
        T(what_is_no_kill_record_changes_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
