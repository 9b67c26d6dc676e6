#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include "src/store/test_rig.h"

static struct lw_manifest *manifest(const char *tools, const char *view)
{
    struct lw_approval a = {.by = LW_STR("ann"), .at = T0};
    struct lw_manifest *m = NULL;
    struct lw_surface *s = NULL;
    const struct lw_json *page;
    struct lw_str cursor;
    struct lw_arena arena;

    lw_arena_init(&arena, 1 << 20);
    assert_int_equal(lw_json_parse(&arena, lw_strz(tools), NULL, &page, NULL), 0);
    assert_int_equal(lw_surface_new(LW_STR("files"), lw_strz(view), NULL, &s), 0);
    assert_int_equal(lw_surface_add_page(s, LW_PART_TOOLS, page, &cursor), 0);
    lw_surface_skip_part(s, LW_PART_PROMPTS);
    lw_surface_skip_part(s, LW_PART_TEMPLATES);
    lw_surface_skip_part(s, LW_PART_RESOURCES);
    assert_int_equal(lw_surface_seal(s), 0);
    assert_int_equal(lw_manifest_approve(NULL, s, &a, &m), 0);
    lw_surface_free(&s);
    lw_arena_fini(&arena);
    return m;
}

static void path_of(const char *name, char out[256])
{
    snprintf(out, 256, "%s.%s", rig_dir, name);
}

static void write_text(const char *path, struct lw_str text)
{
    FILE *f = fopen(path, "w");

    assert_non_null(f);
    assert_int_equal(fwrite(text.p, 1, text.n, f), text.n);
    assert_int_equal(fclose(f), 0);
}

/* A lock file of one tool, signed by the store's key when there is a store. */
static void write_lock(const char *path, struct lw_store *signer)
{
    struct lw_manifest *m = manifest("{\"tools\":[{\"name\":\"a\"}]}", "v");
    struct lw_store_error err = {""};
    struct lw_lock *l = NULL;
    struct lw_buf text;

    assert_int_equal(lw_lock_new(&l), 0);
    assert_int_equal(lw_lock_put(l, &m), 0);
    if (signer)
        assert_int_equal(lw_store_sign_lock(signer, l, T0, &err), 0);
    lw_buf_init(&text, 1 << 20);
    lw_lock_write(l, LW_STR(""), &text);
    write_text(path, lw_buf_str(&text));
    lw_buf_fini(&text);
    lw_lock_free(&l);
}

static int read_with(const char *path, const char *vkey, struct lw_store_error *err)
{
    struct lw_lock *l = NULL;
    int rc = lw_lock_read(path, vkey, &l, err);

    assert_true((l != NULL) == (rc == 0));
    lw_lock_free(&l);
    return rc;
}

/* The text of a file with `from` replaced by `to`. */
static void replace(const char *path, const char *from, const char *to)
{
    char text[65536];
    struct lw_buf b;
    FILE *f = fopen(path, "r");
    char *at;
    size_t n;

    assert_non_null(f);
    n = fread(text, 1, sizeof(text) - 1, f);
    fclose(f);
    text[n] = '\0';
    at = strstr(text, from);
    assert_non_null(at);
    lw_buf_init(&b, 1 << 20);
    lw_buf_add(&b, text, (size_t)(at - text));
    lw_buf_addz(&b, to);
    lw_buf_addz(&b, at + strlen(from));
    write_text(path, lw_buf_str(&b));
    lw_buf_fini(&b);
}

static void a_signature_is_of_this_key_and_these_words(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_error err = {""};
    struct lw_buf vkey;
    char path[256];
    char key_path[256];
    char *key = NULL;

    (void)state;
    path_of("lock", path);
    path_of("key", key_path);
    lw_buf_init(&vkey, 1024);
    assert_int_equal(lw_store_vkey(rig_dir, &vkey, &err), 0);
    write_text(key_path, lw_buf_str(&vkey));
    assert_int_equal(lw_lock_read_key(key_path, &key, &err), 0);

    write_lock(path, NULL);
    assert_int_equal(read_with(path, NULL, &err), 0);
    assert_int_equal(read_with(path, key, &err), -LW_ERR_MISSING);
    assert_non_null(strstr(err.text, "not signed"));

    write_lock(path, s);
    assert_int_equal(read_with(path, key, &err), 0);
    assert_int_equal(read_with(path, "landwaiter/x+00000000+AAAA", &err), -LW_ERR_SYNTAX);
    /* a comment and another layout are no other words */
    replace(path, "{\n", "# reviewed by ann\n{ \n");
    assert_int_equal(read_with(path, key, &err), 0);
    replace(path, "\"effect\": \"unknown\"", "\"effect\": \"read\"");
    assert_int_equal(read_with(path, NULL, &err), 0);
    assert_int_equal(read_with(path, key, &err), -LW_ERR_CRYPTO);
    assert_non_null(strstr(err.text, "changed after it was signed"));
    free(key);
    lw_buf_fini(&vkey);
    lw_store_close(&s);
    remove(path);
    remove(key_path);
}

static void a_mistake_has_its_place(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_error err = {""};
    char path[256];

    (void)state;
    path_of("lock", path);
    assert_int_equal(read_with(path, NULL, &err), -LW_ERR_NOTFOUND);
    write_text(path, LW_STR("# a\n{\n  \"projection\": \"landwaiter.surface/v1\",\n  \"schema\": "
                            "\"landwaiter/lock/v1\",\n  \"servers\": {},\n  \"more\": 1\n}\n"));
    assert_int_equal(read_with(path, NULL, &err), -LW_ERR_DAMAGED);
    assert_non_null(strstr(err.text, "lock:6:11: "));
    remove(path);
    lw_store_close(&s);
}

static int keep(void *user, const struct lw_store_server *row)
{
    *(struct lw_store_server *)user = *row;
    return 0;
}

static void what_a_lock_file_says_is_recorded_once(void **state)
{
    struct lw_manifest *m = manifest("{\"tools\":[{\"name\":\"a\"}]}", "v");
    struct lw_store *s = rig_open();
    struct lw_digest lock = lw_sha256(LW_STR("lock"));
    struct lw_store_error err = {""};
    struct lw_store_server row = {.server = ""};
    char id[LW_RECEIPT_ID_MAX];
    char data[65536];
    struct lw_buf text;

    (void)state;
    assert_int_equal(lw_store_import(s, m, &lock, T0, id, &err), 0);
    assert_true(id[0] != '\0');
    assert_int_equal(lw_store_import(s, m, &lock, T0, id, &err), 0);
    assert_true(id[0] == '\0');
    assert_int_equal(rig_last(LW_PHASE_APPROVAL, data, sizeof(data)), 1);
    assert_non_null(strstr(data, "\"by\":\"lock file\",\"lock\":\"sha256:"));
    lw_store_close(&s);
    s = rig_open(); /* from the index, and without it */
    assert_int_equal(lw_store_servers(s, keep, &row, &err), 0);
    assert_true(row.approved && !row.pending);
    assert_string_equal(row.approved_by, LW_STORE_BY_LOCK);
    lw_buf_init(&text, 1 << 20);
    assert_int_equal(lw_store_manifest(s, LW_STR("files"), LW_STR("v"), &text, &err), 0);
    lw_buf_fini(&text);
    lw_store_close(&s);
    assert_true(rig_verify() > 1);
    rig_run("rm -f %s/landwaiter.db*", rig_dir);
    s = rig_open();
    row.approved = false;
    assert_int_equal(lw_store_servers(s, keep, &row, &err), 0);
    assert_true(row.approved && !row.pending);
    lw_store_close(&s);
    lw_manifest_free(&m);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_signature_is_of_this_key_and_these_words, rig_setup,
                                        rig_teardown),
        cmocka_unit_test_setup_teardown(a_mistake_has_its_place, rig_setup, rig_teardown),
        cmocka_unit_test_setup_teardown(what_a_lock_file_says_is_recorded_once, rig_setup,
                                        rig_teardown),
    };

    return cmocka_run_group_tests_name("store_lock", tests, NULL, NULL);
}
