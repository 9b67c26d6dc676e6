/* Text files that an operator names: the configuration, policies. */
#ifndef LW_CONFIG_FILE_H
#define LW_CONFIG_FILE_H

#include "lib/base/buf.h"
#include "src/config/config.h"

#define LW_CONFIG_FILE_SLACK ((size_t)3 * 65536) /* what a buffer needs beside the longest file */

/* Reads the whole file, which must be a regular one of at most `max` bytes, behind what is in `to`.
 * `what` it is ("configuration") and the `option` that names another one are for the message in
 * err: -LW_ERR_NOTFOUND, -LW_ERR_CONFIG, -LW_ERR_IO. */
LW_CHECKED int lw_config_read_file(const char *path, const char *what, const char *option,
                                   size_t max, struct lw_buf *to, struct lw_config_error *err);

#endif
