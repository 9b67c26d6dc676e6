#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <cmocka.h>

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli/args.h"

static const struct lw_option options[] = {
    {"--reason", "TEXT"}, {"--yes", NULL}, {"--view", "VIEW"}, {NULL, NULL}};
static const struct lw_verb approve = {.name = "approve", .options = options};
static const struct lw_verb run = {.name = "run"};

const struct lw_verb *lw_verb_find(const char *name)
{
    if (strcmp(name, "approve") == 0)
        return &approve;
    return strcmp(name, "run") == 0 ? &run : NULL;
}

/* stderr while a message is expected */
static int saved, reader;
static char said[4096];

static void listen_stderr(void)
{
    int fds[2];

    assert_int_equal(pipe(fds), 0);
    saved = dup(STDERR_FILENO);
    assert_true(dup2(fds[1], STDERR_FILENO) >= 0);
    close(fds[1]);
    reader = fds[0];
}

static const char *heard(void)
{
    ssize_t n;

    fflush(stderr);
    dup2(saved, STDERR_FILENO);
    close(saved);
    n = read(reader, said, sizeof(said) - 1);
    close(reader);
    said[n > 0 ? n : 0] = '\0';
    return said;
}

/* Splits at blanks; "" stands for an empty argument. */
static int split(const char *line, char *store, char **argv)
{
    int argc = 0;

    strcpy(store, line);
    for (char *p = strtok(store, " "); p; p = strtok(NULL, " "))
        argv[argc++] = strcmp(p, "\"\"") == 0 ? p + 2 : p;
    argv[argc] = NULL;
    return argc;
}

static const char *joined(const struct lw_globals *g)
{
    static char out[512];

    out[0] = '\0';
    for (int i = 0; i < g->argc; i++)
        snprintf(out + strlen(out), sizeof(out) - strlen(out), "%s%s", i ? " " : "", g->argv[i]);
    assert_null(g->argv[g->argc]);
    return out;
}

static void globals_stand_before_and_behind_the_verb(void **state)
{
    static const struct {
        const char *line, *rest, *dir, *config;
        int flags; /* json 1, no-color 2, help 4, version 8 */
    } cases[] = {
        {"lw approve fs", "approve fs", NULL, NULL, 0},
        {"lw --state /x --json approve fs", "approve fs", "/x", NULL, 1},
        {"lw approve --state=/x fs --no-color", "approve fs", "/x", NULL, 2},
        {"lw approve fs --config c --help", "approve fs", NULL, "c", 4},
        {"lw -h", "", NULL, NULL, 4},
        {"lw --version", "", NULL, NULL, 8},
        {"lw", "", NULL, NULL, 0},
        /* values of the verb's own options are left alone, and all behind -- */
        {"lw approve --reason --json fs", "approve --reason --json fs", NULL, NULL, 0},
        {"lw approve --reason=--json --json", "approve --reason=--json", NULL, NULL, 1},
        {"lw approve --yes --json", "approve --yes", NULL, NULL, 1},
        {"lw run --state /x -- node --state y --json", "run -- node --state y --json", "/x", NULL,
         0},
        /* the last one counts */
        {"lw --state /a approve --state /b", "approve", "/b", NULL, 0},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        char store[256], *argv[32];
        struct lw_globals g;
        int argc = split(cases[i].line, store, argv);

        assert_int_equal(lw_globals_parse(argc, argv, &g), 0);
        assert_string_equal(joined(&g), cases[i].rest);
        assert_string_equal(g.state ? g.state : "-", cases[i].dir ? cases[i].dir : "-");
        assert_string_equal(g.config ? g.config : "-", cases[i].config ? cases[i].config : "-");
        assert_int_equal(g.json + 2 * g.no_color + 4 * g.help + 8 * g.version, cases[i].flags);
    }
}

static void bad_globals_are_told(void **state)
{
    static const struct {
        const char *line, *says;
    } cases[] = {
        {"lw --stat /x approve",
         "unknown option --stat in front of the verb; did you mean --state?"},
        {"lw --wat", "unknown option --wat"},
        {"lw --state", "--state needs a value"},
        {"lw approve --state", "--state needs a value"},
        {"lw --state= approve", "not empty"},
        {"lw --state \"\" approve", "not empty"},
        {"lw --json=yes approve", "--json takes no value"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        char store[256], *argv[32];
        struct lw_globals g;
        int argc = split(cases[i].line, store, argv), status;

        listen_stderr();
        status = lw_globals_parse(argc, argv, &g);
        if (!strstr(heard(), cases[i].says))
            fail_msg("%s: %s", cases[i].line, said);
        assert_int_equal(status, LW_EXIT_USAGE);
    }
}

static void options_of_a_verb(void **state)
{
    char store[256], *argv[32];
    struct lw_cli cli = {.argv = argv};
    struct lw_args a;

    (void)state;
    cli.argc = split("approve a --reason why --yes --view=1=2 - -- --yes", store, argv);
    lw_args_init(&a, &cli, options);
    assert_int_equal(lw_args_next(&a), LW_ARGS_OPERAND);
    assert_string_equal(a.value, "a");
    assert_int_equal(lw_args_next(&a), 0);
    assert_string_equal(a.value, "why");
    assert_int_equal(lw_args_next(&a), 1);
    assert_int_equal(lw_args_next(&a), 2);
    assert_string_equal(a.value, "1=2");
    assert_int_equal(lw_args_next(&a), LW_ARGS_OPERAND);
    assert_string_equal(a.value, "-");
    assert_int_equal(lw_args_next(&a), LW_ARGS_OPERAND);
    assert_string_equal(a.value, "--yes");
    assert_int_equal(lw_args_next(&a), LW_ARGS_END);
    assert_int_equal(lw_args_next(&a), LW_ARGS_END);
}

static void bad_options_are_told(void **state)
{
    static const struct {
        const char *line, *says;
    } cases[] = {
        {"approve --raeson x", "unknown option --raeson; did you mean --reason?"},
        {"approve --jsn", "did you mean --json?"},
        {"approve --frobnicate", "unknown option --frobnicate; see landwaiter approve --help"},
        {"approve --reason", "--reason needs a value: --reason TEXT"},
        {"approve --yes=1", "--yes takes no value"},
        {"approve -x", "unknown option -x"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        char store[256], *argv[32];
        struct lw_cli cli = {.argv = argv};
        struct lw_args a;
        int got;

        cli.argc = split(cases[i].line, store, argv);
        lw_args_init(&a, &cli, options);
        listen_stderr();
        got = lw_args_next(&a);
        if (!strstr(heard(), cases[i].says))
            fail_msg("%s: %s", cases[i].line, said);
        assert_int_equal(got, LW_ARGS_ERROR);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(globals_stand_before_and_behind_the_verb),
        cmocka_unit_test(bad_globals_are_told),
        cmocka_unit_test(options_of_a_verb),
        cmocka_unit_test(bad_options_are_told),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
