/* Help pages: of one verb, of all, and as Markdown for docs/cli.md. */
#ifndef LW_CLI_HELP_H
#define LW_CLI_HELP_H

#include <stdio.h>

#include "cli/cli.h"

void lw_help_overview(FILE *to);
void lw_help_verb(FILE *to, const struct lw_verb *verb);

#endif
