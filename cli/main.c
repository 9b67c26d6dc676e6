/* The program: roles first, then options that every verb has, then the verb. */
#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/args.h"
#include "cli/help.h"
#include "cli/out.h"
#include "cli/role.h"
#include "lib/base/suggest.h"
#include "src/store/store.h"

const struct lw_verb *const lw_verbs[] = {
    &lw_verb_run,      &lw_verb_serve,   &lw_verb_status,
    &lw_verb_servers,  &lw_verb_review,  &lw_verb_diff,
    &lw_verb_approve,  &lw_verb_reject,  &lw_verb_approvals,
    &lw_verb_lock,     &lw_verb_policy,  &lw_verb_kill,
    &lw_verb_receipts, &lw_verb_doctor,  &lw_verb_completion,
    &lw_verb_help,     &lw_verb_version, NULL,
};

const struct lw_verb *lw_verb_find(const char *name)
{
    for (size_t i = 0; lw_verbs[i]; i++) {
        if (strcmp(lw_verbs[i]->name, name) == 0)
            return lw_verbs[i];
    }
    return NULL;
}

static int unknown_verb(const char *name)
{
    struct lw_suggest s = {lw_strz(name), NULL, 0};

    for (size_t i = 0; lw_verbs[i]; i++)
        lw_suggest_offer(&s, lw_verbs[i]->name);
    fprintf(stderr, "landwaiter: there is no verb \"%.64s\"", name);
    if (lw_suggest_name(&s))
        fprintf(stderr, "; did you mean %s?", lw_suggest_name(&s));
    fputs("; see landwaiter --help\n", stderr);
    return LW_EXIT_USAGE;
}

/* The folder of --state or the default one, absolute, into out. */
static int resolve_state(const char *given, char *out, size_t size)
{
    char here[PATH_MAX];
    int n;

    if (!given)
        return lw_store_default_dir(out, size);
    if (given[0] == '/')
        n = snprintf(out, size, "%s", given);
    else if (getcwd(here, sizeof(here)))
        n = snprintf(out, size, "%s/%s", here, given);
    else
        return -LW_ERR_IO;
    return n < 0 || (size_t)n >= size ? -LW_ERR_LIMIT : 0;
}

static int run_verb(const struct lw_verb *verb, const struct lw_globals *g)
{
    static char state[PATH_MAX];
    struct lw_cli cli = {.state_dir = state,
                         .state_given = g->state != NULL,
                         .config = g->config,
                         .json = g->json,
                         .color = !g->json && !g->no_color && lw_out_wants_color(),
                         .argc = g->argc,
                         .argv = g->argv};

    if (resolve_state(g->state, state, sizeof(state)) < 0) {
        fputs("landwaiter: no place for the state folder: neither XDG_STATE_HOME nor HOME is set; "
              "name one with --state DIR\n",
              stderr);
        return LW_EXIT_USAGE;
    }
    return lw_out_finish(verb->exec(&cli));
}

int main(int argc, char **argv)
{
    static char *version[] = {(char *)"version", NULL};
    struct lw_globals g;
    const struct lw_verb *verb;
    int status = lw_role_main(argc, argv);

    if (status >= 0)
        return status;
    signal(SIGPIPE, SIG_IGN); /* a reader that went away is an error of the write */
    status = lw_globals_parse(argc, argv, &g);
    if (status != 0)
        return status;
    if (g.version && g.argc == 0) {
        g.argv = version;
        g.argc = 1;
    }
    if (g.argc == 0) {
        lw_help_overview(g.help ? stdout : stderr);
        return g.help ? lw_out_finish(LW_EXIT_OK) : LW_EXIT_USAGE;
    }
    verb = lw_verb_find(g.argv[0]);
    if (!verb)
        return unknown_verb(g.argv[0]);
    if (g.help) {
        lw_help_verb(stdout, verb);
        return lw_out_finish(LW_EXIT_OK);
    }
    return run_verb(verb, &g);
}
