/* Which rules are in force, as the log says: for each server, since when, and whether reading them
 * again failed; and what is used of limits. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include "src/store/test_rig.h"

#define D1 "sha256:1111111111111111111111111111111111111111111111111111111111111111"
#define D2 "sha256:2222222222222222222222222222222222222222222222222222222222222222"
#define FILES                                                                                      \
    "\"files\":[{\"name\":\"/etc/a.yaml\",\"sha256\":\"" D1 "\"},"                                 \
    "{\"name\":\"/etc/b.yaml\",\"sha256\":\"" D1 "\"}]"
#define BOTH                                                                                       \
    "\"servers\":[{\"mode\":\"enforce\",\"name\":\"files\"},{\"mode\":\"shadow\",\"name\":"        \
    "\"web\"}]"

static void add_at(struct lw_store *s, const char *data, int64_t now)
{
    struct lw_store_error e = {""};
    char id[LW_RECEIPT_ID_MAX];

    assert_int_equal(lw_store_begin(s, &e), 0);
    assert_int_equal(lw_store_add(s, LW_PHASE_POLICY, lw_strz(data), now, id, &e), 0);
    assert_int_equal(lw_store_commit(s, now, &e), 0);
}

static const struct lw_store_policy *of(const struct lw_store *s, const char *server)
{
    size_t n;
    const struct lw_store_policy *v = lw_store_policies(s, &n);

    for (size_t i = 0; i < n; i++) {
        if (strcmp(v[i].server, server) == 0)
            return &v[i];
    }
    return NULL;
}

static bool has_digest(const struct lw_store_policy *p, const char *text)
{
    char now[LW_DIGEST_TEXT_BUF];

    return lw_str_eqz(lw_digest_text(&p->digest, now), text);
}

static void check_loaded(struct lw_store *s)
{
    const struct lw_store_policy *p = of(s, "files");

    assert_non_null(p);
    assert_true(has_digest(p, D1));
    assert_string_equal(p->mode, "enforce");
    assert_string_equal(p->file, "/etc/a.yaml");
    assert_int_equal(p->files, 2);
    assert_int_equal(p->rules, 7);
    assert_true(p->since == T0);
    assert_true(p->read_at == T0);
    assert_false(p->failed);
    assert_non_null(of(s, "web"));
    assert_string_equal(of(s, "web")->mode, "shadow");
    assert_null(of(s, "other"));
}

static void what_was_loaded_is_in_force(void **state)
{
    struct lw_store *s = rig_open();

    (void)state;
    add_at(s,
           "{\"cause\":\"start\"," FILES ",\"outcome\":\"loaded\",\"policy\":\"" D1
           "\",\"rules\":7," BOTH "}",
           T0);
    check_loaded(s);
    lw_store_close(&s);
    s = rig_open(); /* from the index */
    check_loaded(s);
    lw_store_close(&s);
    rig_run("rm -f %s/landwaiter.db*", rig_dir);
    s = rig_open(); /* from the log */
    check_loaded(s);
    lw_store_close(&s);
}

/* The same rules read again are in force since they came; other rules, or another mode, since then.
 */
static void since_when(void **state)
{
    struct lw_store *s = rig_open();

    (void)state;
    add_at(s,
           "{\"cause\":\"start\"," FILES ",\"outcome\":\"loaded\",\"policy\":\"" D1
           "\",\"rules\":7," BOTH "}",
           T0);
    add_at(s,
           "{\"cause\":\"reload\"," FILES ",\"outcome\":\"loaded\",\"policy\":\"" D1
           "\",\"rules\":7,\"servers\":[{\"mode\":\"enforce\",\"name\":\"files\"},"
           "{\"mode\":\"enforce\",\"name\":\"web\"}]}",
           T0 + 1000);
    assert_true(of(s, "files")->since == T0);
    assert_true(of(s, "files")->read_at == T0 + 1000);
    assert_true(of(s, "web")->since == T0 + 1000);
    add_at(s,
           "{\"cause\":\"reload\"," FILES ",\"outcome\":\"loaded\",\"policy\":\"" D2
           "\",\"rules\":8," BOTH "}",
           T0 + 2000);
    assert_true(has_digest(of(s, "files"), D2));
    assert_true(of(s, "files")->since == T0 + 2000);
    lw_store_close(&s);
}

static void bad_files_change_nothing_and_are_told(void **state)
{
    struct lw_store *s = rig_open();

    (void)state;
    add_at(s,
           "{\"cause\":\"start\"," FILES ",\"outcome\":\"loaded\",\"policy\":\"" D1
           "\",\"rules\":7," BOTH "}",
           T0);
    add_at(s,
           "{\"cause\":\"reload\",\"error\":\"a.yaml:3:5: what is this?\"," FILES
           ",\"outcome\":\"kept\",\"policy\":\"" D1 "\",\"rules\":7," BOTH "}",
           T0 + 1000);
    assert_true(has_digest(of(s, "files"), D1));
    assert_true(of(s, "files")->since == T0);
    assert_true(of(s, "files")->read_at == T0 + 1000);
    assert_true(of(s, "files")->failed);
    assert_string_equal(of(s, "files")->error, "a.yaml:3:5: what is this?");
    add_at(s,
           "{\"cause\":\"reload\"," FILES ",\"outcome\":\"loaded\",\"policy\":\"" D1
           "\",\"rules\":7," BOTH "}",
           T0 + 2000);
    assert_false(of(s, "files")->failed);
    assert_string_equal(of(s, "files")->error, "");
    /* A gateway that starts without rules ends those of an earlier one. */
    add_at(s,
           "{\"cause\":\"start\",\"files\":[],\"outcome\":\"none\",\"servers\":[{\"mode\":\"none\","
           "\"name\":\"files\"}]}",
           T0 + 3000);
    assert_string_equal(of(s, "files")->mode, "none");
    assert_int_equal(of(s, "files")->rules, 0);
    assert_string_equal(of(s, "web")->mode, "shadow");
    lw_store_close(&s);
}

static void what_is_malformed_has_no_effect(void **state)
{
    struct lw_store *s = rig_open();
    char data[256];

    (void)state;
    add_at(s, "{\"servers\":7}", T0);
    add_at(s, "{\"servers\":[7,{},{\"name\":7},{\"name\":\"\"}]}", T0);
    snprintf(data, sizeof(data), "{\"servers\":[{\"name\":\"%065d\"}]}", 0);
    add_at(s, data, T0);
    add_at(s, "{\"outcome\":\"loaded\",\"policy\":\"sha256:1\",\"servers\":[{\"name\":\"x\"}]}",
           T0);
    assert_null(of(s, ""));
    assert_null(of(s, "x"));
    lw_store_close(&s);
}

/* Of more servers than are kept, the one heard of least recently is forgotten. */
static void servers_are_bounded(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_error e = {""};
    char id[LW_RECEIPT_ID_MAX];
    char data[128];
    size_t n;

    (void)state;
    assert_int_equal(lw_store_begin(s, &e), 0);
    for (int i = 0; i <= LW_STORE_POLICIES; i++) {
        snprintf(data, sizeof(data),
                 "{\"outcome\":\"none\",\"servers\":[{\"mode\":\"none\",\"name\":\"s%d\"}]}", i);
        assert_int_equal(lw_store_add(s, LW_PHASE_POLICY, lw_strz(data), T0 + i, id, &e), 0);
    }
    assert_int_equal(lw_store_commit(s, T0, &e), 0);
    (void)lw_store_policies(s, &n);
    assert_int_equal(n, LW_STORE_POLICIES);
    assert_null(of(s, "s0"));
    assert_non_null(of(s, "s1"));
    assert_non_null(of(s, "s1024"));
    lw_store_close(&s);
}

/* ---- what is used of limits ---- */

static struct lw_claim_unit unit(enum lw_limit_kind kind, uint64_t amount, const char *id, char key)
{
    struct lw_claim_unit u = {.limit = {.kind = kind, .amount = amount, .id = lw_strz(id)},
                              .units = 1};

    if (kind != LW_LIMIT_CONCURRENT)
        u.limit.period_ms = 3600000;
    memset(u.key.b, key, sizeof(u.key.b));
    return u;
}

static void claim(struct lw_store *s, const struct lw_claim_unit *u, size_t n)
{
    static const char data[] = "{\"server\":\"files\",\"verdict\":\"allow\"}";
    struct lw_store_refusal refused;
    struct lw_store_error e = {""};
    char id[LW_RECEIPT_ID_MAX];

    assert_int_equal(lw_store_begin(s, &e), 0);
    assert_int_equal(lw_store_claim(s, lw_strz(data), u, n, T0, id, &refused, &e), 0);
    assert_int_equal(lw_store_commit(s, T0, &e), 0);
}

static int take_usage(void *user, const struct lw_store_usage *u)
{
    struct lw_buf *b = user;

    lw_buf_addf(b, "%.*s %s %llu of %llu in %llu;", LW_FMT(u->limit.id),
                lw_limit_kind_name(u->limit.kind), (unsigned long long)u->most,
                (unsigned long long)u->limit.amount, (unsigned long long)u->counters);
    return 0;
}

static void assert_usage(struct lw_store *s, int64_t now, const char *wanted)
{
    struct lw_store_error e = {""};
    struct lw_buf b;

    lw_buf_init(&b, 4096);
    assert_int_equal(lw_store_usage(s, now, take_usage, &b, &e), 0);
    lw_buf_addc(&b, '\0');
    assert_string_equal(b.p, wanted);
    lw_buf_fini(&b);
}

static void what_is_used_is_told(void **state)
{
    const struct lw_claim_unit a[2] = {unit(LW_LIMIT_CALLS, 5, "read/1", 'a'),
                                       unit(LW_LIMIT_CONCURRENT, 3, "read/2", 'b')};
    const struct lw_claim_unit b = unit(LW_LIMIT_CALLS, 5, "read/1", 'c');
    struct lw_store *s = rig_open();
    struct lw_store *other;

    (void)state;
    assert_usage(s, T0, "");
    claim(s, a, 2);
    claim(s, a, 2);
    claim(s, &b, 1);
    assert_usage(s, T0, "read/1 calls 2 of 5 in 2;read/2 concurrent 2 of 3 in 1;");
    other = rig_open(); /* whoever looks is another process */
    claim(other, &a[1], 1);
    assert_usage(other, T0, "read/1 calls 2 of 5 in 2;read/2 concurrent 3 of 3 in 1;");
    lw_store_close(&other);
    /* The hour is over; what runs, runs on. */
    assert_usage(s, T0 + 2 * 3600000, "read/2 concurrent 2 of 3 in 1;");
    lw_store_close(&s);
}

/* A file of before limits were named in it goes on to be used; what it holds has no name. */
static void older_counters_are_kept(void **state)
{
    const struct lw_claim_unit a = unit(LW_LIMIT_CALLS, 2, "read/1", 'a');
    struct lw_store *s = rig_open();
    struct lw_store_refusal refused;
    struct lw_store_error e = {""};
    char id[LW_RECEIPT_ID_MAX];
    sqlite3 *db = NULL;
    char path[256];

    (void)state;
    claim(s, &a, 1);
    lw_store_close(&s);
    snprintf(path, sizeof(path), "%s/limits.db", rig_dir);
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db,
                                  "ALTER TABLE counters DROP COLUMN about;"
                                  "ALTER TABLE running DROP COLUMN about",
                                  NULL, NULL, NULL),
                     SQLITE_OK);
    sqlite3_close(db);
    s = rig_open();
    assert_usage(s, T0, "");
    claim(s, &a, 1);
    assert_usage(s, T0, "read/1 calls 2 of 2 in 1;");
    assert_int_equal(lw_store_begin(s, &e), 0);
    assert_int_equal(lw_store_claim(s, LW_STR("{\"server\":\"files\",\"verdict\":\"allow\"}"), &a,
                                    1, T0, id, &refused, &e),
                     -LW_ERR_LIMIT);
    lw_store_cancel(s);
    lw_store_close(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(what_was_loaded_is_in_force, rig_setup, rig_teardown),
        cmocka_unit_test_setup_teardown(since_when, rig_setup, rig_teardown),
        cmocka_unit_test_setup_teardown(bad_files_change_nothing_and_are_told, rig_setup,
                                        rig_teardown),
        cmocka_unit_test_setup_teardown(what_is_malformed_has_no_effect, rig_setup, rig_teardown),
        cmocka_unit_test_setup_teardown(servers_are_bounded, rig_setup, rig_teardown),
        cmocka_unit_test_setup_teardown(what_is_used_is_told, rig_setup, rig_teardown),
        cmocka_unit_test_setup_teardown(older_counters_are_kept, rig_setup, rig_teardown),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
