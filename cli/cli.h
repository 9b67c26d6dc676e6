/* Verbs: one file each, one const table entry each (cli/main.c lists them). */
#ifndef LW_CLI_CLI_H
#define LW_CLI_CLI_H

#include <stdbool.h>

/* Exit codes, the same for every verb. */
enum {
    LW_EXIT_OK = 0,
    LW_EXIT_NO = 1,     /* a negative answer: verification failed, something is pending */
    LW_EXIT_USAGE = 2,  /* the command line or configuration is wrong */
    LW_EXIT_FAILED = 3, /* it could not be processed */
};

struct lw_cli {
    const char *state_dir; /* resolved */
    const char *config;    /* NULL: the default path, if it exists */
    bool json;
    bool color;
    int argc; /* of the verb, argv[0] is its name; options above are removed */
    char **argv;
};

struct lw_verb {
    const char *name;
    const char *summary; /* one line */
    const char *help;    /* the whole page: synopsis, what, options, exit codes, example */
    int (*exec)(struct lw_cli *cli);
};

extern const struct lw_verb lw_verb_run, lw_verb_serve, lw_verb_status, lw_verb_servers,
    lw_verb_review, lw_verb_diff, lw_verb_approve, lw_verb_reject, lw_verb_receipts, lw_verb_doctor,
    lw_verb_version;

#endif
