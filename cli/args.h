/* Command line options: --name VALUE, --name=VALUE, "--" ends them. */
#ifndef LW_CLI_ARGS_H
#define LW_CLI_ARGS_H

#include "cli/cli.h"

enum {
    LW_ARGS_END = -1,
    LW_ARGS_OPERAND = -2, /* value is the operand */
    LW_ARGS_ERROR = -3,   /* reported; return LW_EXIT_USAGE */
};

struct lw_args {
    const struct lw_cli *cli;
    const struct lw_option *options;
    int at;             /* of the next argument */
    bool operands_only; /* behind "--" */
    const char *value;
};

void lw_args_init(struct lw_args *a, const struct lw_cli *cli, const struct lw_option *options);
/* The index of the next option in the table with its value, or one of the codes above. */
int lw_args_next(struct lw_args *a);

/* Takes --state, --config, --json, --no-color, --help and --version out of the command line, in
 * front of the verb and behind it up to "--", and fills *cli. */
struct lw_globals {
    const char *state;
    const char *config;
    bool json;
    bool no_color;
    bool help;
    bool version;
    int argc;
    char **argv; /* of the verb; argc 0: none was given */
};
/* 0, or LW_EXIT_USAGE with a message on stderr. `argv` is rearranged. */
int lw_globals_parse(int argc, char **argv, struct lw_globals *out);

/* Prints "landwaiter VERB: <message>; see landwaiter VERB --help" and gives LW_EXIT_USAGE. */
int lw_usage(const struct lw_cli *cli, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

#endif
