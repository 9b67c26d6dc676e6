/* What the tools that write a page of docs/ from a table do with it: print it, or with --check FILE
 * say whether that file is the same. */
#ifndef LW_TOOLS_WRITTEN_H
#define LW_TOOLS_WRITTEN_H

#include "lib/base/buf.h"

/* `tool` writes `page` (its path in the repository). Frees the page; returns the exit status: 0, 1:
 * it is another or could not be written, 2: the command line is wrong. */
int lw_written(int argc, char **argv, const char *tool, const char *page, struct lw_buf *text);

#endif
