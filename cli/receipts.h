/* Parts of `landwaiter receipts`: one function per subcommand, one file each where it is large. */
#ifndef LW_CLI_RECEIPTS_H
#define LW_CLI_RECEIPTS_H

#include "cli/cli.h"
#include "lib/json/json.h"
#include "lib/receipt/receipt.h"

/* cli->argv[0] is the verb, argv[1] the subcommand; options come behind. They return exit codes. */
int lw_receipts_list(struct lw_cli *cli);
int lw_receipts_show(struct lw_cli *cli);
int lw_receipts_verify(struct lw_cli *cli);

/* Reports a failure to read the log. LW_EXIT_FAILED. */
int lw_receipts_unreadable(const struct lw_cli *cli, int err, const char *text);

#endif
