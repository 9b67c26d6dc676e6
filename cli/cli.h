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
    bool state_given; /* by --state: commands that are suggested repeat it */
};

/* An option of a verb, for cli/args.h. */
struct lw_option {
    const char *name;  /* "--shown" */
    const char *value; /* what its value is called, NULL: it takes none */
};

struct lw_verb {
    const char *name;
    const char *summary; /* one line */
    const char *help;    /* the whole page: usage, what, options, exit codes, example */
    int (*exec)(struct lw_cli *cli);
    const struct lw_option *options; /* ended by a NULL name; NULL: the verb reads argv itself */
};

extern const struct lw_verb lw_verb_run, lw_verb_serve, lw_verb_status, lw_verb_servers,
    lw_verb_review, lw_verb_diff, lw_verb_approve, lw_verb_reject, lw_verb_approvals,
    lw_verb_receipts, lw_verb_doctor, lw_verb_lock, lw_verb_kill, lw_verb_policy,
    lw_verb_completion, lw_verb_help, lw_verb_version;

/* All of them in the order of the overview, ended by NULL (cli/main.c). */
extern const struct lw_verb *const lw_verbs[];
/* The verb of that name, or NULL. */
const struct lw_verb *lw_verb_find(const char *name);

#endif
