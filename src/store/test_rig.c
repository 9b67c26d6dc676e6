#include "src/store/test_rig.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

static char root[64];
char rig_dir[128];

int rig_setup(void **state)
{
    (void)state;
    snprintf(root, sizeof(root), "/tmp/lw-store-XXXXXX");
    assert_non_null(mkdtemp(root));
    snprintf(rig_dir, sizeof(rig_dir), "%s/state", root);
    return 0;
}

void rig_run(const char *fmt, ...)
{
    char cmd[1024];
    va_list ap;

    va_start(ap, fmt);
    vsnprintf(cmd, sizeof(cmd), fmt, ap);
    va_end(ap);
    assert_int_equal(system(cmd), 0);
}

int rig_teardown(void **state)
{
    (void)state;
    rig_run("chmod -R u+rwX %s && rm -rf %s", root, root);
    return 0;
}

struct lw_store *rig_open(void)
{
    struct lw_store_error err = {""};
    struct lw_store *s = NULL;

    if (lw_store_open(rig_dir, /* create= */ true, &s, &err) != 0)
        fail_msg("open: %s", err.text);
    return s;
}

void rig_refused(int rc, const char *text)
{
    struct lw_store_error err = {""};
    struct lw_store *s = NULL;
    int got = lw_store_open(rig_dir, /* create= */ true, &s, &err);

    if (got != rc || !strstr(err.text, text))
        fail_msg("%d (%s), not %d (%s)", got, err.text, rc, text);
    assert_null(s);
}

void rig_add(struct lw_store *s, int n, int64_t now)
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

uint64_t rig_verify(void)
{
    struct lw_store_error err = {""};
    struct lw_verifier *v = NULL;
    const struct lw_verify_property *p;
    struct lw_buf key;
    size_t count;
    uint64_t n;

    lw_buf_init(&key, 1024);
    assert_int_equal(lw_store_vkey(rig_dir, &key, &err), 0);
    lw_buf_addc(&key, '\0');
    assert_int_equal(lw_verifier_new(key.p, &v), 0);
    if (lw_store_lines(rig_dir, 0, feed, v, &err) != 0)
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

struct last {
    enum lw_phase phase;
    char *out;
    size_t size;
    int count;
};

static int look(void *user, struct lw_str line, const char *where)
{
    struct last *l = user;
    struct lw_receipt r;

    (void)where;
    assert_int_equal(lw_receipt_read(line, &r, NULL), 0);
    if (r.phase != l->phase)
        return 0;
    l->count++;
    snprintf(l->out, l->size, "%.*s", (int)r.data.n, r.data.p);
    return 0;
}

int rig_last(enum lw_phase phase, char *out, size_t size)
{
    struct last l = {phase, out, size, 0};

    assert_int_equal(lw_store_lines(rig_dir, 0, look, &l, NULL), 0);
    return l.count;
}

void rig_flip(const char *name, long offset)
{
    char path[256];
    FILE *f;
    int c;

    snprintf(path, sizeof(path), "%s/%s", rig_dir, name);
    f = fopen(path, "r+");
    assert_non_null(f);
    assert_int_equal(fseek(f, offset, SEEK_SET), 0);
    c = fgetc(f);
    assert_int_equal(fseek(f, offset, SEEK_SET), 0);
    assert_int_not_equal(fputc(c ^ 1, f), EOF);
    assert_int_equal(fclose(f), 0);
}
