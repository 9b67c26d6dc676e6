#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include <sys/wait.h>
#include <unistd.h>

#include "src/store/test_rig.h"

#define SERVER LW_STR("files")
#define DRIFT                                                                                      \
    LW_STR(                                                                                        \
        "{\"disposition\":\"quarantine\",\"severity\":\"high\",\"deltas\":[{\"a\":1},{\"b\":2}]}")

/* A surface with the tools named by single letters; `title` of them all. */
static void make_surface(struct lw_buf *to, const char *server, const char *view,
                         const char *letters, const char *title, struct lw_digest *digest)
{
    struct lw_surface *s = NULL;
    const struct lw_json *page;
    struct lw_str cursor;
    struct lw_arena a;
    struct lw_buf json;

    lw_arena_init(&a, 1 << 20);
    lw_buf_init(&json, 1 << 20);
    lw_buf_addz(&json, "{\"tools\":[");
    for (size_t i = 0; letters[i]; i++)
        lw_buf_addf(&json, "%s{\"name\":\"%c\",\"title\":\"%s\"}", i ? "," : "", letters[i], title);
    lw_buf_addz(&json, "]}");
    assert_int_equal(lw_json_parse(&a, lw_buf_str(&json), &lw_json_default_limits, &page, NULL), 0);
    assert_int_equal(lw_surface_new(lw_strz(server), lw_strz(view), &lw_surface_default_limits, &s),
                     0);
    assert_int_equal(lw_surface_add_page(s, LW_PART_TOOLS, page, &cursor), 0);
    lw_surface_skip_part(s, LW_PART_PROMPTS);
    lw_surface_skip_part(s, LW_PART_TEMPLATES);
    lw_surface_skip_part(s, LW_PART_RESOURCES);
    assert_int_equal(lw_surface_seal(s), 0);
    *digest = *lw_surface_digest(s);
    lw_buf_reset(to);
    lw_surface_write(s, to);
    assert_int_equal(lw_buf_status(to), 0);
    lw_surface_free(&s);
    lw_arena_fini(&a);
    lw_buf_fini(&json);
}

/* Observes and returns the surface's digest; `id` of its record. */
static struct lw_digest observe(struct lw_store *s, const char *server, const char *view,
                                const char *letters, const char *title, char *id)
{
    struct lw_store_error err = {""};
    struct lw_digest d;
    struct lw_buf text;

    lw_buf_init(&text, 1 << 20);
    make_surface(&text, server, view, letters, title, &d);
    if (lw_store_observe(s, lw_strz(server), lw_strz(view), lw_buf_str(&text), DRIFT, T0, id,
                         &err) != 0)
        fail_msg("observe: %s", err.text);
    lw_buf_fini(&text);
    return d;
}

static int approve(struct lw_store *s, const char *server, const char *view,
                   const struct lw_digest *shown, const struct lw_str *tools, size_t n)
{
    struct lw_approval a = {.by = LW_STR("ann"),
                            .reason = LW_STR("because"),
                            .at = T0 + 5,
                            .tools = tools,
                            .tool_count = n};
    struct lw_store_error err = {""};
    char id[LW_RECEIPT_ID_MAX];

    return lw_store_approve(s, lw_strz(server), lw_strz(view), shown, &a, id, NULL, &err);
}

/* The names of the tools in force for (server, view), "" when nothing is. */
static const char *in_force(struct lw_store *s, const char *server, const char *view)
{
    static char names[64];
    struct lw_store_error err = {""};
    struct lw_manifest *m = NULL;
    struct lw_buf text;
    int rc;

    names[0] = '\0';
    lw_buf_init(&text, 1 << 20);
    rc = lw_store_manifest(s, lw_strz(server), lw_strz(view), &text, &err);
    if (rc == 0) {
        assert_int_equal(lw_manifest_load(lw_buf_str(&text), &m), 0);
        for (struct lw_manifest_item *i = lw_manifest_first(m, LW_PART_TOOLS); i; i = i->next)
            snprintf(names + strlen(names), sizeof(names) - strlen(names), "%.*s", (int)i->name.n,
                     i->name.p);
        lw_manifest_free(&m);
    } else if (rc != -LW_ERR_NOTFOUND) {
        snprintf(names, sizeof(names), "%s", lw_err_name(rc));
    }
    lw_buf_fini(&text);
    return names;
}

static int copy_rows(void *user, const struct lw_store_server *row)
{
    struct lw_buf *b = user;

    lw_buf_add(b, row, sizeof(*row));
    return 0;
}

/* The only row, or the row of that view. */
static struct lw_store_server row_of(struct lw_store *s, const char *view)
{
    struct lw_store_error err = {""};
    struct lw_store_server row = {.server = ""};
    struct lw_buf rows;

    lw_buf_init(&rows, 1 << 20);
    assert_int_equal(lw_store_servers(s, copy_rows, &rows, &err), 0);
    for (size_t i = 0; i < rows.n / sizeof(row); i++) {
        memcpy(&row, rows.p + i * sizeof(row), sizeof(row));
        if (strcmp(row.view, view) == 0)
            break;
    }
    assert_string_equal(row.view, view);
    lw_buf_fini(&rows);
    return row;
}

static void observing_leaves_a_record_once(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_error err = {""};
    struct lw_store_server row;
    char id[LW_RECEIPT_ID_MAX];
    char again[LW_RECEIPT_ID_MAX];
    char data[4096];
    char digest[LW_DIGEST_TEXT_BUF];
    struct lw_digest d = observe(s, "files", "v1", "ab", "A", id);
    struct lw_buf text;

    (void)state;
    observe(s, "files", "v1", "ba", "A", again); /* listed in another order: the same */
    assert_string_equal(again, id);
    assert_int_equal(rig_last(LW_PHASE_SURFACE, data, sizeof(data)), 1);
    lw_digest_text(&d, digest);
    assert_non_null(strstr(data, digest));
    assert_non_null(strstr(data, "\"deltas\":2,\"disposition\":\"quarantine\""));
    assert_non_null(strstr(data, "\"drift\":{\"deltas\":[{\"a\":1},{\"b\":2}],"));

    row = row_of(s, "v1");
    assert_string_equal(row.server, "files");
    assert_true(row.pending);
    assert_false(row.approved);
    assert_false(row.rejected);
    assert_int_equal(row.observed_at, T0);
    assert_string_equal(row.disposition, "quarantine");
    assert_string_equal(row.record, id);
    assert_string_equal(in_force(s, "files", "v1"), "");
    lw_buf_init(&text, 1 << 20);
    assert_int_equal(lw_store_observed(s, SERVER, LW_STR("v1"), &text, &err), 0);
    assert_true(lw_str_find(lw_buf_str(&text), LW_STR("\"name\":\"a\""), 0) != (size_t)-1);
    assert_int_equal(lw_store_observed(s, SERVER, LW_STR("v2"), &text, &err), -LW_ERR_NOTFOUND);
    lw_buf_fini(&text);
    lw_store_close(&s);
    rig_verify();
}

static void approving_is_about_what_was_shown(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_server row;
    char id[LW_RECEIPT_ID_MAX];
    char data[4096];
    struct lw_digest old = observe(s, "files", "v1", "a", "A", id);
    struct lw_digest now = observe(s, "files", "v1", "ab", "A", id);

    (void)state;
    assert_int_equal(approve(s, "files", "v1", &old, NULL, 0), -LW_ERR_MOVED);
    assert_int_equal(approve(s, "files", "v1", NULL, NULL, 0), -LW_ERR_MOVED);
    assert_int_equal(approve(s, "other", "v1", &now, NULL, 0), -LW_ERR_NOTFOUND);
    assert_int_equal(approve(s, "files", "v9", &now, NULL, 0), -LW_ERR_NOTFOUND);
    assert_string_equal(in_force(s, "files", "v1"), "");
    assert_int_equal(rig_last(LW_PHASE_APPROVAL, data, sizeof(data)), 0);

    assert_int_equal(approve(s, "files", "", &now, NULL, 0), 0); /* the latest view */
    assert_string_equal(in_force(s, "files", "v1"), "ab");
    assert_string_equal(in_force(s, "files", "elsewhere"), "ab"); /* the server's latest */
    assert_string_equal(in_force(s, "other", "v1"), "");
    row = row_of(s, "v1");
    assert_true(row.approved);
    assert_false(row.pending);
    assert_string_equal(row.approved_by, "ann");
    assert_int_equal(row.approved_at, T0 + 5);
    assert_int_equal(rig_last(LW_PHASE_APPROVAL, data, sizeof(data)), 1);
    assert_non_null(strstr(data, "{\"by\":\"ann\",\"manifest\":\"sha256:"));
    assert_non_null(strstr(data, "\"reason\":\"because\",\"server\":\"files\""));
    assert_null(strstr(data, "previous"));
    lw_store_close(&s);
    s = rig_open();
    assert_string_equal(in_force(s, "files", "v1"), "ab");
    lw_store_close(&s);
    rig_verify();
}

/* Approving some tools leaves the rest waiting; going back to what is approved waits for nobody. */
static void partial_approvals_keep_the_rest_pending(void **state)
{
    const struct lw_str b = LW_STR("b");
    const struct lw_str z = LW_STR("z");
    struct lw_store *s = rig_open();
    char id[LW_RECEIPT_ID_MAX];
    char data[4096];
    struct lw_digest d = observe(s, "files", "v1", "a", "A", id);

    (void)state;
    assert_int_equal(approve(s, "files", "v1", &d, NULL, 0), 0);
    d = observe(s, "files", "v1", "abc", "A", id);
    assert_true(row_of(s, "v1").pending);
    assert_string_equal(in_force(s, "files", "v1"), "a");
    assert_int_equal(approve(s, "files", "v1", &d, &z, 1), -LW_ERR_NOTFOUND);
    assert_int_equal(approve(s, "files", "v1", &d, &b, 1), 0);
    assert_string_equal(in_force(s, "files", "v1"), "ab");
    assert_true(row_of(s, "v1").pending);
    rig_last(LW_PHASE_APPROVAL, data, sizeof(data));
    assert_non_null(strstr(data, "\"previous\":\"sha256:"));
    assert_non_null(strstr(data, "\"tools\":[\"b\"]"));
    observe(s, "files", "v1", "ab", "A", id); /* the server took c back */
    assert_false(row_of(s, "v1").pending);
    d = observe(s, "files", "v1", "abc", "A", id);
    assert_true(row_of(s, "v1").pending);
    assert_int_equal(approve(s, "files", "v1", &d, NULL, 0), 0);
    assert_false(row_of(s, "v1").pending);
    lw_store_close(&s);
    rig_verify();
}

static void views_have_their_own_manifests(void **state)
{
    struct lw_store *s = rig_open();
    char id[LW_RECEIPT_ID_MAX];
    struct lw_digest one = observe(s, "files", "v1", "a", "A", id);
    struct lw_digest two = observe(s, "files", "v2", "ab", "A", id);

    (void)state;
    assert_int_equal(approve(s, "files", "v2", &two, NULL, 0), 0);
    assert_string_equal(in_force(s, "files", "v1"), "ab");
    assert_true(row_of(s, "v1").pending);
    assert_int_equal(approve(s, "files", "v1", &one, NULL, 0), 0);
    assert_string_equal(in_force(s, "files", "v1"), "a");
    assert_string_equal(in_force(s, "files", "v2"), "ab");
    assert_string_equal(in_force(s, "files", "v3"), "a"); /* approved last */
    lw_store_close(&s);
}

static void rejecting_and_revoking(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_error err = {""};
    char id[LW_RECEIPT_ID_MAX];
    char data[4096];
    struct lw_digest one = observe(s, "files", "v1", "a", "A", id);
    struct lw_digest two;

    (void)state;
    assert_int_equal(approve(s, "files", "v1", &one, NULL, 0), 0);
    assert_int_equal(lw_store_reject(s, SERVER, LW_STR("v1"), &one, LW_STR("bob"), LW_STR("no"),
                                     false, T0, id, &err),
                     -LW_ERR_STATE); /* nothing waits */
    two = observe(s, "files", "v1", "ab", "A", id);
    assert_int_equal(lw_store_reject(s, SERVER, LW_STR("v1"), &one, LW_STR("bob"), LW_STR("no"),
                                     false, T0, id, &err),
                     -LW_ERR_MOVED);
    assert_int_equal(lw_store_reject(s, SERVER, LW_STR("v1"), &two, LW_STR("bob"), LW_STR("no"),
                                     false, T0, id, &err),
                     0);
    assert_true(row_of(s, "v1").rejected);
    assert_false(row_of(s, "v1").pending);
    assert_string_equal(in_force(s, "files", "v1"), "a");
    rig_last(LW_PHASE_APPROVAL, data, sizeof(data));
    assert_non_null(strstr(data, "\"rejected\":true,\"server\":\"files\""));
    observe(s, "files", "v1", "ab", "A", id);
    assert_true(row_of(s, "v1").rejected); /* not seen changed */
    observe(s, "files", "v1", "abc", "A", id);
    assert_false(row_of(s, "v1").rejected);
    assert_true(row_of(s, "v1").pending);

    two = observe(s, "files", "v2", "x", "A", id);
    assert_int_equal(approve(s, "files", "v2", &two, NULL, 0), 0);
    /* What was shown is no longer there, and yet it is withdrawn, in all views. */
    assert_int_equal(lw_store_reject(s, SERVER, LW_STR("v1"), &one, LW_STR("bob"), LW_STR("stop"),
                                     true, T0, id, &err),
                     0);
    assert_string_equal(in_force(s, "files", "v1"), "");
    assert_string_equal(in_force(s, "files", "v2"), "");
    assert_false(row_of(s, "v2").approved);
    rig_last(LW_PHASE_APPROVAL, data, sizeof(data));
    assert_non_null(strstr(data, "\"revoked\":true"));
    lw_store_close(&s);
    rig_run("rm %s/landwaiter.db*", rig_dir);
    s = rig_open();
    assert_string_equal(in_force(s, "files", "v1"), "");
    lw_store_close(&s);
    rig_verify();
}

static void others_hear_of_it(void **state)
{
    struct lw_store *gate = rig_open();
    struct lw_store *cli = rig_open();
    struct lw_store_error err = {""};
    char id[LW_RECEIPT_ID_MAX];
    struct lw_digest d = observe(gate, "files", "v1", "a", "A", id);
    bool changed = true;

    (void)state;
    assert_int_equal(lw_store_refresh(gate, &changed, &err), 0);
    assert_false(changed);
    assert_int_equal(lw_store_refresh(cli, &changed, &err), 0);
    assert_false(changed); /* a surface is none */
    assert_int_equal(approve(cli, "files", "v1", &d, NULL, 0), 0);
    assert_int_equal(lw_store_refresh(cli, &changed, &err), 0);
    assert_false(changed); /* its own */
    assert_string_equal(in_force(gate, "files", "v1"), "");
    rig_add(gate, 1, T0); /* reads it with its own batch: still news */
    assert_int_equal(lw_store_refresh(gate, &changed, &err), 0);
    assert_true(changed);
    assert_string_equal(in_force(gate, "files", "v1"), "a");
    assert_int_equal(lw_store_refresh(gate, &changed, &err), 0);
    assert_false(changed);
    assert_int_equal(lw_store_reject(cli, SERVER, LW_STR("v1"), &d, LW_STR("bob"), LW_STR(""), true,
                                     T0, id, &err),
                     0);
    assert_int_equal(lw_store_refresh(gate, &changed, &err), 0);
    assert_true(changed);
    assert_string_equal(in_force(gate, "files", "v1"), "");
    lw_store_close(&gate);
    lw_store_close(&cli);
    rig_verify();
}

/* ---- the database grants nothing ---- */

static void sql(const char *statement)
{
    char path[256];
    sqlite3 *db = NULL;

    snprintf(path, sizeof(path), "%s/landwaiter.db", rig_dir);
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    if (sqlite3_exec(db, statement, NULL, NULL, NULL) != SQLITE_OK)
        fail_msg("%s: %s", statement, sqlite3_errmsg(db));
    assert_true(sqlite3_total_changes(db) > 0);
    sqlite3_close(db);
}

/* What was shown and is gone before anybody looked stays in sight, and cannot come into force. */
static void what_is_gone_is_not_approved(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_error err = {""};
    char first[LW_RECEIPT_ID_MAX];
    char id[LW_RECEIPT_ID_MAX];
    struct lw_digest back;
    struct lw_digest d;

    (void)state;
    back = observe(s, "files", "v1", "a", "A", id);
    assert_int_equal(approve(s, "files", "v1", &back, NULL, 0), 0);
    d = observe(s, "files", "v1", "ab", "B", first);
    assert_int_equal(row_of(s, "v1").gone_at, 0);
    observe(s, "files", "v1", "a", "A", id);
    assert_string_not_equal(id, first);
    for (int reopened = 0; reopened < 2; reopened++) {
        struct lw_store_server row = row_of(s, "v1");

        assert_true(row.pending);
        assert_true(lw_digest_eq(&row.observed, &d));
        assert_string_equal(row.record, first);
        assert_int_equal(row.gone_at, T0);
        assert_int_equal(approve(s, "files", "v1", &d, NULL, 0), -LW_ERR_MOVED);
        assert_int_equal(approve(s, "files", "v1", &back, NULL, 0), -LW_ERR_MOVED);
        assert_string_equal(in_force(s, "files", "v1"), "a");
        lw_store_close(&s);
        s = rig_open();
    }
    /* Shown again, it can be. */
    observe(s, "files", "v1", "ab", "B", id);
    assert_int_equal(row_of(s, "v1").gone_at, 0);
    observe(s, "files", "v1", "a", "A", id);
    assert_int_equal(lw_store_reject(s, SERVER, LW_STR("v1"), &d, LW_STR("ann"), LW_STR(""), false,
                                     T0 + 9, id, &err),
                     0);
    assert_false(row_of(s, "v1").pending);
    assert_int_equal(approve(s, "files", "v1", &d, NULL, 0), -LW_ERR_MOVED);
    d = observe(s, "files", "v1", "ab", "B", id);
    assert_true(row_of(s, "v1").pending);
    assert_int_equal(approve(s, "files", "v1", &d, NULL, 0), 0);
    assert_string_equal(in_force(s, "files", "v1"), "ab");
    lw_store_close(&s);
    rig_verify();
}

static void an_edited_database_grants_nothing(void **state)
{
    static const char *const edits[] = {
        /* puts what was approved for one server in force for the other */
        "UPDATE views SET approved=1, settled=observed, manifest=(SELECT manifest FROM views "
        "WHERE server='files') WHERE server='other'",
        "INSERT INTO views SELECT 'third',view,approved,manifest,approved_at,approved_by,pending,"
        "rejected,observed,observed_at,disposition,record,blob,settled,observed_seq,approved_seq,"
        "live,gone_at FROM views WHERE server='files'",
        "UPDATE views SET live=blob WHERE server='files'",
        "UPDATE views SET gone_at=gone_at+1 WHERE server='files'",
        "UPDATE views SET pending=0 WHERE server='other'",
        "DELETE FROM views WHERE server='other'",
        "UPDATE snapshot SET records=records-1",
        "UPDATE snapshot SET edge=zeroblob(2048)",
        "UPDATE snapshot SET sealed_ms=sealed_ms+1",
        "UPDATE snapshot SET tag='sha256:"
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'",
        "DELETE FROM snapshot",
        "UPDATE views SET manifest=blob WHERE server='files'",
        "UPDATE views SET approved_at=approved_at+1 WHERE server='files'",
        "UPDATE views SET approved_by='eve' WHERE server='files'",
        "UPDATE views SET rejected=1 WHERE server='files'",
        "UPDATE views SET observed=blob WHERE server='files'",
        "UPDATE views SET observed_at=observed_at+1 WHERE server='files'",
        "UPDATE views SET disposition='pass' WHERE server='files'",
        "UPDATE views SET record='x' WHERE server='files'",
        "UPDATE views SET blob=observed WHERE server='files'",
        "UPDATE views SET settled=observed WHERE server='other'",
        "UPDATE views SET observed_seq=observed_seq+1 WHERE server='files'",
        "UPDATE views SET approved_seq=approved_seq+1 WHERE server='files'",
        "UPDATE snapshot SET chain='0123456789abcdef0123456789abcdef'",
        "UPDATE snapshot SET prev=(SELECT blob FROM views LIMIT 1)",
        "UPDATE snapshot SET segment=segment+1",
        "UPDATE snapshot SET end=end-1",
        "UPDATE snapshot SET first=first+1",
        "UPDATE snapshot SET sealed=sealed-1",
    };
    char id[LW_RECEIPT_ID_MAX];

    (void)state;
    for (size_t i = 0; i < sizeof(edits) / sizeof(*edits); i++) {
        struct lw_store *s = rig_open();
        struct lw_digest d = observe(s, "files", "v1", "a", "A", id);

        observe(s, "other", "v1", "x", "A", id);
        assert_int_equal(approve(s, "files", "v1", &d, NULL, 0), 0);
        lw_store_close(&s);
        s = rig_open();
        assert_true(lw_index_load(s));
        sql(edits[i]);
        assert_false(lw_index_load(s)); /* not believed */
        lw_index_close(s);
        lw_store_close(&s);
        s = rig_open();
        assert_string_equal(in_force(s, "files", "v1"), "a");
        assert_string_equal(in_force(s, "other", "v1"), "");
        assert_string_equal(in_force(s, "third", "v1"), "");
        assert_true(lw_state_find(&s->state, LW_STR("other"), LW_STR("v1"))->pub.pending);
        assert_int_equal(s->state.n, 2);
        rig_add(s, 1, T0);
        lw_store_close(&s);
        s = rig_open(); /* the rebuilt index is whole again */
        assert_true(lw_index_load(s));
        lw_store_close(&s);
        rig_verify();
    }
}

static void a_broken_database_is_rebuilt(void **state)
{
    static const char *const breakage[] = {
        "rm -f landwaiter.db landwaiter.db-wal landwaiter.db-shm",
        "truncate -s 0 landwaiter.db",
        "truncate -s 5000 landwaiter.db",
        "echo not a database > landwaiter.db",
        "rm -f landwaiter.db* && mkdir landwaiter.db", /* cannot even be replaced */
    };
    struct lw_store *s = rig_open();
    char id[LW_RECEIPT_ID_MAX];
    struct lw_digest d = observe(s, "files", "v1", "ab", "A", id);

    (void)state;
    assert_int_equal(approve(s, "files", "v1", &d, NULL, 0), 0);
    observe(s, "files", "v1", "abc", "A", id);
    lw_store_close(&s);
    for (size_t i = 0; i < sizeof(breakage) / sizeof(*breakage); i++) {
        rig_run("cd %s && %s", rig_dir, breakage[i]);
        s = rig_open();
        assert_string_equal(in_force(s, "files", "v1"), "ab");
        assert_true(row_of(s, "v1").pending);
        assert_string_equal(row_of(s, "v1").approved_by, "ann");
        rig_add(s, 1, T0);
        lw_store_close(&s);
    }
    rig_verify();
}

/* An old copy of the database is true to its time; the log tells the rest. */
static void an_old_database_catches_up(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_error err = {""};
    char id[LW_RECEIPT_ID_MAX];
    struct lw_digest d = observe(s, "files", "v1", "a", "A", id);

    (void)state;
    assert_int_equal(approve(s, "files", "v1", &d, NULL, 0), 0);
    lw_store_close(&s);
    rig_run("mkdir %s.old && cp %s/landwaiter.db* %s.old", rig_dir, rig_dir, rig_dir);
    s = rig_open();
    assert_int_equal(
        lw_store_reject(s, SERVER, LW_STR("v1"), &d, LW_STR("bob"), LW_STR(""), true, T0, id, &err),
        0);
    lw_store_close(&s);
    rig_run("rm %s/landwaiter.db* && cp %s.old/* %s", rig_dir, rig_dir, rig_dir);
    s = rig_open();
    assert_string_equal(in_force(s, "files", "v1"), "");
    lw_store_close(&s);
    rig_verify();
}

/* Records that only look like answers of the store: nothing but a whole one about the surface that
 * was seen has an effect. */
static void records_that_are_no_answer_have_no_effect(void **state)
{
    static const char *const data[] = {
        "{}",
        "{\"server\":\"files\",\"view\":\"v1\"}",
        /* about a surface that was not seen; %s: the digest that was */
        "{\"by\":\"x\",\"manifest\":\"%s\",\"observed\":\"sha256:"
        "0e8d2d861f777ca4582c5648a804649e9cb5733932337f168461694129bdcbf0\",\"server\":\"files\","
        "\"surface\":\"%s\",\"view\":\"v1\"}",
        "{\"by\":\"x\",\"manifest\":\"%s\",\"server\":\"files\",\"surface\":\"%s\",\"view\":"
        "\"v1\"}",
        "{\"by\":\"x\",\"manifest\":\"%s\",\"observed\":\"%s\",\"server\":\"files\",\"view\":"
        "\"v1\"}",
        "{\"by\":\"x\",\"manifest\":\"%s\",\"observed\":\"%s\",\"server\":\"files\","
        "\"surface\":\"%s\",\"view\":\"v2\"}",
        "{\"by\":\"x\",\"manifest\":7,\"observed\":\"%s\",\"server\":\"files\","
        "\"surface\":\"%s\",\"view\":\"v1\"}",
    };
    struct lw_store *s = rig_open();
    struct lw_store_error err = {""};
    char id[LW_RECEIPT_ID_MAX];
    char digest[LW_DIGEST_TEXT_BUF];
    struct lw_digest d = observe(s, "files", "v1", "a", "A", id);

    (void)state;
    lw_digest_text(&d, digest);
    for (size_t i = 0; i < sizeof(data) / sizeof(*data); i++) {
        struct lw_buf text;

        lw_buf_init(&text, 4096);
        for (const char *p = data[i]; *p; p++) {
            if (p[0] == '%')
                lw_buf_addz(&text, digest), p++;
            else
                lw_buf_addc(&text, *p);
        }
        assert_int_equal(lw_store_begin(s, &err), 0);
        assert_int_equal(lw_store_add(s, LW_PHASE_APPROVAL, lw_buf_str(&text), T0, id, &err), 0);
        assert_int_equal(lw_store_commit(s, T0, &err), 0);
        assert_false(row_of(s, "v1").approved);
        assert_true(row_of(s, "v1").pending);
        assert_int_equal(s->state.n, 1);
        lw_buf_fini(&text);
    }
    lw_store_close(&s);
    rig_verify();
}

/* ---- objects ---- */

static void a_changed_object_is_not_served(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_error err = {""};
    char id[LW_RECEIPT_ID_MAX];
    struct lw_digest d = observe(s, "files", "v1", "a", "A", id);
    char hex[LW_DIGEST_HEX + 1];
    char name[96];
    struct lw_buf out;
    struct lw_row *row;

    (void)state;
    assert_int_equal(approve(s, "files", "v1", &d, NULL, 0), 0);
    row = lw_state_find(&s->state, SERVER, LW_STR("v1"));
    lw_hex(row->pub.manifest.b, LW_DIGEST_SIZE, hex);
    snprintf(name, sizeof(name), "objects/%.2s/%s", hex, hex + 2);
    rig_flip(name, 10);
    assert_string_equal(in_force(s, "files", "v1"), "DAMAGED");
    rig_flip(name, 10);
    assert_string_equal(in_force(s, "files", "v1"), "a");
    rig_run("rm %s/%s", rig_dir, name);
    assert_string_equal(in_force(s, "files", "v1"), "DAMAGED");
    lw_hex(row->blob.b, LW_DIGEST_SIZE, hex);
    snprintf(name, sizeof(name), "objects/%.2s/%s", hex, hex + 2);
    rig_flip(name, 10);
    lw_buf_init(&out, 1 << 20);
    assert_int_equal(lw_store_observed(s, SERVER, LW_STR("v1"), &out, &err), -LW_ERR_DAMAGED);
    assert_non_null(strstr(err.text, name));
    assert_int_equal(out.n, 0);
    assert_int_equal(approve(s, "files", "v1", &d, NULL, 0), -LW_ERR_DAMAGED);
    lw_buf_fini(&out);
    lw_store_close(&s);
}

static void a_large_drift_is_kept_as_an_object(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_error err = {""};
    char id[LW_RECEIPT_ID_MAX];
    char data[4096];
    struct lw_digest d;
    struct lw_buf drift;
    struct lw_buf text;
    const char *at;

    (void)state;
    lw_buf_init(&drift, 1 << 20);
    lw_buf_init(&text, 1 << 20);
    lw_buf_addz(&drift, "{\"deltas\":[");
    for (int i = 0; i < 2000; i++)
        lw_buf_addz(&drift, i ? ",12345678" : "12345678");
    lw_buf_addz(&drift, "],\"disposition\":\"review\"}");
    make_surface(&text, "files", "v1", "a", "A", &d);
    assert_int_equal(lw_store_observe(s, SERVER, LW_STR("v1"), lw_buf_str(&text),
                                      lw_buf_str(&drift), T0, id, &err),
                     0);
    assert_int_equal(rig_last(LW_PHASE_SURFACE, data, sizeof(data)), 1);
    at = strstr(data, "\"drift\":\"sha256:");
    assert_non_null(at);
    assert_non_null(strstr(data, "\"deltas\":2000,"));
    assert_true(lw_digest_parse(lw_str(at + 9, LW_DIGEST_TEXT), &d));
    lw_buf_reset(&text);
    assert_int_equal(lw_blob_get(s, &d, &text, &err), 0);
    assert_true(lw_str_eq(lw_buf_str(&text), lw_buf_str(&drift)));
    lw_buf_fini(&drift);
    lw_buf_fini(&text);
    lw_store_close(&s);
    rig_verify();
}

static void unusable_observations_are_refused(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_error err = {""};
    char id[LW_RECEIPT_ID_MAX] = "untouched";
    char long_name[70];
    struct lw_digest d;
    struct lw_buf text;

    (void)state;
    lw_buf_init(&text, 1 << 20);
    make_surface(&text, "files", "v1", "a", "A", &d);
    assert_int_equal(
        lw_store_observe(s, LW_STR("other"), LW_STR("v1"), lw_buf_str(&text), DRIFT, T0, id, &err),
        -LW_ERR_MISMATCH);
    assert_int_equal(
        lw_store_observe(s, SERVER, LW_STR("v2"), lw_buf_str(&text), DRIFT, T0, id, &err),
        -LW_ERR_MISMATCH);
    assert_int_not_equal(
        lw_store_observe(s, SERVER, LW_STR("v1"), LW_STR("{}"), DRIFT, T0, id, &err), 0);
    assert_int_equal(
        lw_store_observe(s, SERVER, LW_STR("v1"), lw_buf_str(&text), LW_STR("[]"), T0, id, &err),
        -LW_ERR_TYPE);
    assert_int_not_equal(
        lw_store_observe(s, SERVER, LW_STR("v1"), lw_buf_str(&text), LW_STR("{"), T0, id, &err), 0);
    memset(long_name, 'n', sizeof(long_name));
    assert_int_equal(lw_store_observe(s, lw_str(long_name, 65), LW_STR("v1"), lw_buf_str(&text),
                                      DRIFT, T0, id, &err),
                     -LW_ERR_LIMIT);
    assert_int_equal(lw_store_begin(s, &err), 0);
    assert_int_equal(
        lw_store_observe(s, SERVER, LW_STR("v1"), lw_buf_str(&text), DRIFT, T0, id, &err),
        -LW_ERR_STATE);
    lw_store_cancel(s);
    assert_string_equal(id, "untouched");
    assert_int_equal(s->state.n, 0);
    lw_buf_fini(&text);
    lw_store_close(&s);
}

/* A client that makes up views pushes out views that nobody approved, and nothing else. */
static void views_are_bounded_per_server(void **state)
{
    struct lw_store *s = rig_open();
    char view[16];
    char id[LW_RECEIPT_ID_MAX];
    struct lw_digest d = observe(s, "files", "v000", "a", "A", id);

    (void)state;
    assert_int_equal(approve(s, "files", "v000", &d, NULL, 0), 0);
    observe(s, "other", "v001", "a", "A", id);
    for (int i = 1; i < 70; i++) {
        snprintf(view, sizeof(view), "v%03d", i);
        observe(s, "files", view, "a", "A", id);
    }
    assert_int_equal(s->state.n, 65);
    assert_non_null(lw_state_find(&s->state, SERVER, LW_STR("v000")));
    assert_null(lw_state_find(&s->state, SERVER, LW_STR("v001")));
    assert_non_null(lw_state_find(&s->state, LW_STR("other"), LW_STR("v001")));
    assert_non_null(lw_state_find(&s->state, SERVER, LW_STR("v069")));
    assert_string_equal(in_force(s, "files", "v001"), "a");
    lw_store_close(&s);
    rig_run("rm %s/landwaiter.db*", rig_dir);
    s = rig_open(); /* and the log says the same */
    assert_int_equal(s->state.n, 65);
    assert_null(lw_state_find(&s->state, SERVER, LW_STR("v001")));
    lw_store_close(&s);
}

static void approved_views_are_not_pushed_out(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_error err = {""};
    char view[16];
    char id[LW_RECEIPT_ID_MAX];
    struct lw_digest d;
    struct lw_buf text;

    (void)state;
    for (int i = 0; i < 64; i++) {
        snprintf(view, sizeof(view), "v%03d", i);
        d = observe(s, "files", view, "a", "A", id);
        assert_int_equal(approve(s, "files", view, &d, NULL, 0), 0);
    }
    lw_buf_init(&text, 1 << 20);
    make_surface(&text, "files", "one-more", "a", "A", &d);
    assert_int_equal(
        lw_store_observe(s, SERVER, LW_STR("one-more"), lw_buf_str(&text), DRIFT, T0, id, &err),
        -LW_ERR_LIMIT);
    observe(s, "other", "v001", "a", "A", id);
    lw_buf_fini(&text);
    lw_store_close(&s);
}

static void an_approval_must_fit_its_record(void **state)
{
    enum { MANY = 9000 };
    struct lw_store *s = rig_open();
    char id[LW_RECEIPT_ID_MAX];
    struct lw_str *names = calloc(MANY, sizeof(*names));
    struct lw_digest d = observe(s, "files", "v1", "a", "A", id);

    (void)state;
    assert_non_null(names);
    for (int i = 0; i < MANY; i++)
        names[i] = LW_STR("a"); /* the same, often: 4 bytes each */
    assert_int_equal(approve(s, "files", "v1", &d, names, MANY), -LW_ERR_LIMIT);
    assert_string_equal(in_force(s, "files", "v1"), "");
    assert_int_equal(approve(s, "files", "v1", &d, names, 10), 0);
    free(names);
    lw_store_close(&s);
    rig_verify();
}

#define T(f) cmocka_unit_test_setup_teardown(f, rig_setup, rig_teardown)

/* Of two humans, both have to mean the same, and an answer that counts ends what was begun. */
static void two_humans_approve_the_same(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_approval a = {.by = LW_STR("ann@desk"), .reason = LW_STR("because"), .at = T0};
    struct lw_digest scope = lw_sha256(LW_STR("all"));
    struct lw_digest other = lw_sha256(LW_STR("some"));
    struct lw_store_error err = {""};
    char id[LW_RECEIPT_ID_MAX];
    struct lw_digest d;
    char by[257];

    (void)state;
    d = observe(s, "files", "v", "a", "A", id);
#define FIRST(who, what)                                                                           \
    lw_store_first_approver(s, SERVER, LW_STR("v"), &d, what, LW_STR(who), by, &err)
    assert_int_equal(FIRST("bob", &scope), -LW_ERR_NOTFOUND);
    assert_int_equal(lw_store_first_approval(s, SERVER, LW_STR("v"), &other, &scope, &a, id, &err),
                     -LW_ERR_MOVED);
    assert_int_equal(lw_store_first_approval(s, SERVER, LW_STR("v"), &d, &scope, &a, id, &err), 0);
    assert_string_equal(in_force(s, "files", "v"), ""); /* no approval yet */
    assert_true(row_of(s, "v").pending);
    assert_int_equal(FIRST("ann", &scope), -LW_ERR_NOTFOUND);
    assert_int_equal(FIRST("ann@elsewhere", &scope), -LW_ERR_NOTFOUND);
    assert_int_equal(FIRST("bob", &other), -LW_ERR_NOTFOUND);
    assert_int_equal(FIRST("anne@desk", &scope), 0);
    assert_int_equal(FIRST("bob", &scope), 0);
    assert_string_equal(by, "ann@desk");
    a.also_by = a.by;
    a.by = LW_STR("bob");
    assert_int_equal(lw_store_approve(s, SERVER, LW_STR("v"), &d, &a, id, NULL, &err), 0);
    assert_string_equal(in_force(s, "files", "v"), "a");
    assert_int_equal(FIRST("eve", &scope), -LW_ERR_NOTFOUND);
#undef FIRST
    lw_store_close(&s);
    assert_true(rig_verify() > 0);
}

static void earlier_approvals_are_remembered(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_error err = {""};
    struct lw_manifest *m = NULL;
    char id[LW_RECEIPT_ID_MAX];
    struct lw_digest d;
    struct lw_buf text;

    (void)state;
    d = observe(s, "files", "v", "ab", "A", id);
    assert_int_equal(approve(s, "files", "v", &d, NULL, 0), 0);
    d = observe(s, "files", "w", "a", "A", id); /* through whichever view */
    assert_int_equal(approve(s, "files", "w", &d, NULL, 0), 0);
    lw_buf_init(&text, 1 << 20);
    assert_int_equal(lw_store_manifest(s, SERVER, LW_STR("w"), &text, &err), 0);
    assert_int_equal(lw_manifest_load(lw_buf_str(&text), &m), 0);
    assert_int_equal(lw_manifest_earlier_count(m), 1);
    assert_int_equal(lw_manifest_count(lw_manifest_earlier(m, 0), LW_PART_TOOLS), 1);
    assert_non_null(lw_manifest_find(lw_manifest_earlier(m, 0), LW_PART_TOOLS, LW_STR("b")));
    lw_manifest_free(&m);
    lw_buf_fini(&text);
    lw_store_close(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(two_humans_approve_the_same, rig_setup, rig_teardown),
        cmocka_unit_test_setup_teardown(earlier_approvals_are_remembered, rig_setup, rig_teardown),
        T(observing_leaves_a_record_once),
        T(approving_is_about_what_was_shown),
        T(partial_approvals_keep_the_rest_pending),
        T(what_is_gone_is_not_approved),
        T(views_have_their_own_manifests),
        T(rejecting_and_revoking),
        T(others_hear_of_it),
        T(an_edited_database_grants_nothing),
        T(a_broken_database_is_rebuilt),
        T(an_old_database_catches_up),
        T(records_that_are_no_answer_have_no_effect),
        T(a_changed_object_is_not_served),
        T(a_large_drift_is_kept_as_an_object),
        T(unusable_observations_are_refused),
        T(views_are_bounded_per_server),
        T(approved_views_are_not_pushed_out),
        T(an_approval_must_fit_its_record),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
