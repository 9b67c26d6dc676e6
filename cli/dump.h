/* Surfaces in files, and what a difference is as an exit status. */
#ifndef LW_CLI_DUMP_H
#define LW_CLI_DUMP_H

#include "cli/cli.h"
#include "lib/drift/drift.h"

/* Of verbs that compare: a script branches on them. */
enum { LW_EXIT_REVIEW = 10, LW_EXIT_QUARANTINE = 11 };

/* Reads a surface or a dump from `path`, "-" is standard input. Facts that a dump does not tell of
 * count as `onto` has them (NULL: as absent). 0, or an exit status after a message with place. */
int lw_dump_read(const struct lw_cli *cli, const char *path, const struct lw_manifest *onto,
                 struct lw_surface **out);

/* LW_EXIT_OK, LW_EXIT_REVIEW or LW_EXIT_QUARANTINE. */
int lw_exit_of_drift(const struct lw_drift *d);

#endif
