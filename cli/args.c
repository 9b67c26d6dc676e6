/* Reads command lines. Decides what is an option; what it means is the verb's. */
#include "cli/args.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "lib/base/suggest.h"

static const struct lw_option globals[] = {
    {"--state", "DIR"}, {"--config", "FILE"}, {"--json", NULL}, {"--no-color", NULL},
    {"--help", NULL},   {"--version", NULL},  {NULL, NULL},
};

enum { G_STATE, G_CONFIG, G_JSON, G_NO_COLOR, G_HELP, G_VERSION };

int lw_usage(const struct lw_cli *cli, const char *fmt, ...)
{
    va_list ap;

    fprintf(stderr, "landwaiter %s: ", cli->argv[0]);
    va_start(ap, fmt);
    vfprintf(stderr, fmt, ap);
    va_end(ap);
    fprintf(stderr, "; see landwaiter %s --help\n", cli->argv[0]);
    return LW_EXIT_USAGE;
}

/* The option that `arg` names up to a '='; *value points behind that, or is NULL. */
static int find_option(const struct lw_option *options, const char *arg, const char **value)
{
    const char *equals = strchr(arg, '=');
    size_t n = equals ? (size_t)(equals - arg) : strlen(arg);

    for (int i = 0; options && options[i].name; i++) {
        if (strlen(options[i].name) == n && memcmp(options[i].name, arg, n) == 0) {
            *value = equals ? equals + 1 : NULL;
            return i;
        }
    }
    return -1;
}

static bool is_option(const char *arg)
{
    return arg[0] == '-' && arg[1] != '\0';
}

void lw_args_init(struct lw_args *a, const struct lw_cli *cli, const struct lw_option *options)
{
    *a = (struct lw_args){.cli = cli, .options = options, .at = 1};
}

static int unknown_option(struct lw_args *a, const char *arg)
{
    struct lw_suggest s = {lw_str(arg, strcspn(arg, "=")), NULL, 0};

    for (int i = 0; a->options[i].name; i++)
        lw_suggest_offer(&s, a->options[i].name);
    for (int i = 0; globals[i].name; i++)
        lw_suggest_offer(&s, globals[i].name);
    if (lw_suggest_name(&s))
        lw_usage(a->cli, "unknown option %s; did you mean %s?", arg, lw_suggest_name(&s));
    else
        lw_usage(a->cli, "unknown option %s", arg);
    return LW_ARGS_ERROR;
}

int lw_args_next(struct lw_args *a)
{
    const char *arg, *value = NULL;
    int found;

    if (a->at >= a->cli->argc)
        return LW_ARGS_END;
    arg = a->cli->argv[a->at++];
    if (!a->operands_only && strcmp(arg, "--") == 0) {
        a->operands_only = true;
        return lw_args_next(a);
    }
    if (a->operands_only || !is_option(arg)) {
        a->value = arg;
        return LW_ARGS_OPERAND;
    }
    found = find_option(a->options, arg, &value);
    if (found < 0)
        return unknown_option(a, arg);
    if (!a->options[found].value && value) {
        lw_usage(a->cli, "%s takes no value", a->options[found].name);
        return LW_ARGS_ERROR;
    }
    if (a->options[found].value && !value) {
        if (a->at >= a->cli->argc) {
            lw_usage(a->cli, "%s needs a value: %s %s", arg, arg, a->options[found].value);
            return LW_ARGS_ERROR;
        }
        value = a->cli->argv[a->at++];
    }
    a->value = value;
    return found;
}

static void set_global(struct lw_globals *g, int which, const char *value)
{
    if (which == G_STATE)
        g->state = value;
    else if (which == G_CONFIG)
        g->config = value;
    else if (which == G_JSON)
        g->json = true;
    else if (which == G_NO_COLOR)
        g->no_color = true;
    else if (which == G_HELP)
        g->help = true;
    else
        g->version = true;
}

static int global_problem(const char *option, const char *problem)
{
    fprintf(stderr, "landwaiter: %s %s; see landwaiter --help\n", option, problem);
    return LW_EXIT_USAGE;
}

static int unknown_global(const char *arg)
{
    struct lw_suggest s = {lw_str(arg, strcspn(arg, "=")), NULL, 0};

    for (int i = 0; globals[i].name; i++)
        lw_suggest_offer(&s, globals[i].name);
    fprintf(stderr, "landwaiter: unknown option %s in front of the verb", arg);
    if (lw_suggest_name(&s))
        fprintf(stderr, "; did you mean %s?", lw_suggest_name(&s));
    fputs("; see landwaiter --help\n", stderr);
    return LW_EXIT_USAGE;
}

/* One argument: 1 when it was a global option (with *used arguments), 0 when not, or negative. */
static int take_global(int argc, char **argv, int at, struct lw_globals *g, int *used)
{
    const char *arg = strcmp(argv[at], "-h") == 0 ? "--help" : argv[at];
    const char *value = NULL;
    int which = find_option(globals, arg, &value);

    *used = 1;
    if (which < 0)
        return 0;
    if (!globals[which].value && value)
        return -global_problem(globals[which].name, "takes no value");
    if (globals[which].value && !value) {
        if (at + 1 >= argc)
            return -global_problem(globals[which].name, "needs a value");
        value = argv[at + 1];
        *used = 2;
    }
    if (globals[which].value && value[0] == '\0')
        return -global_problem(globals[which].name, "needs a value that is not empty");
    set_global(g, which, value);
    return 1;
}

int lw_globals_parse(int argc, char **argv, struct lw_globals *out)
{
    struct lw_globals g = {.argv = argv + 1};
    const struct lw_option *options = NULL;
    int kept = 0, at = 1;

    while (at < argc && !(kept > 0 && strcmp(argv[at], "--") == 0)) {
        int used, taken = take_global(argc, argv, at, &g, &used);
        const char *value = NULL;

        if (taken < 0)
            return -taken;
        if (taken > 0) {
            at += used;
            continue;
        }
        if (kept == 0 && is_option(argv[at]))
            return unknown_global(argv[at]);
        if (kept == 0) {
            const struct lw_verb *verb = lw_verb_find(argv[at]);

            options = verb ? verb->options : NULL;
        } else if (at + 1 < argc && is_option(argv[at])) {
            int i = find_option(options, argv[at], &value);

            if (i >= 0 && options[i].value && !value)
                g.argv[kept++] = argv[at++]; /* its value is none of ours: --reason --json */
        }
        g.argv[kept++] = argv[at++];
    }
    while (at < argc)
        g.argv[kept++] = argv[at++];
    g.argv[kept] = NULL;
    g.argc = kept;
    *out = g;
    return 0;
}
