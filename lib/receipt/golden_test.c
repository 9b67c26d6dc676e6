/* The golden vectors of tests/corpora/receipts, which were made without any of this code. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include "lib/receipt/receipt.h"

static char root[512];

static FILE *open_file(const char *name)
{
    char path[1024];
    FILE *f;

    snprintf(path, sizeof(path), "%s/tests/corpora/receipts/%s", root, name);
    f = fopen(path, "rb");
    if (!f)
        fail_msg("cannot read %s", path);
    return f;
}

static void feed(struct lw_verifier *v, const char *name)
{
    static char line[65536];
    char file[128];
    char where[64];
    FILE *f;
    int n = 0;

    snprintf(file, sizeof(file), "%s/000001.jsonl", name);
    f = open_file(file);
    for (;;) {
        size_t at = 0;
        int c;

        while ((c = fgetc(f)) != EOF && c != '\n' && at < sizeof(line))
            line[at++] = (char)c;
        if (c == EOF)
            break;
        snprintf(where, sizeof(where), "000001.jsonl:%d", ++n);
        lw_verifier_line(v, lw_str(line, at), where);
    }
    fclose(f);
}

static void check(const char *name, const struct lw_verify_property *p, const char *expected)
{
    char got[32] = "-";

    if (p->finding == LW_NOT_ESTABLISHED)
        snprintf(got, sizeof(got), "none");
    else if (p->finding == LW_FAILED)
        snprintf(got, sizeof(got), "%llu", (unsigned long long)p->seq);
    if (strcmp(got, expected) != 0)
        fail_msg("%s: %s is %s, not %s: %s", name, p->name, got, expected, p->text);
}

static void golden_vectors_are_judged_as_written(void **state)
{
    char vkey[256];
    char text[256];
    char name[64];
    char expected[4][16];
    FILE *f = open_file("vkey");
    int cases = 0;

    (void)state;
    assert_non_null(fgets(vkey, sizeof(vkey), f));
    fclose(f);
    f = open_file("expected");
    while (fgets(text, sizeof(text), f)) {
        struct lw_verifier *v = NULL;
        const struct lw_verify_property *p;
        size_t count;

        if (text[0] == '#')
            continue;
        assert_int_equal(sscanf(text, "%63s %15s %15s %15s %15s", name, expected[0], expected[1],
                                expected[2], expected[3]),
                         5);
        assert_int_equal(lw_verifier_new(vkey, &v), 0);
        feed(v, name);
        p = lw_verifier_finish(v, &count);
        for (int i = 0; i < 4; i++)
            check(name, &p[i], expected[i]);
        lw_verifier_free(&v);
        cases++;
    }
    fclose(f);
    assert_true(cases >= 29);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(golden_vectors_are_judged_as_written)};
    const char *source = getenv("LW_SOURCE_ROOT");

    snprintf(root, sizeof(root), "%s", source ? source : ".");
    return cmocka_run_group_tests(tests, NULL, NULL);
}
