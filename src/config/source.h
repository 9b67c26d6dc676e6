/* The text of the configuration file and the errors that point into it. */
#ifndef LW_CONFIG_SOURCE_H
#define LW_CONFIG_SOURCE_H

#include <stdint.h>

#include "src/config/config.h"

struct lw_config_source {
    const char *file;
    struct lw_str text;
    struct lw_config_error *err;
};

/* Line and column from 1; columns count characters. Line 0: the file as a whole. */
struct lw_config_place {
    uint32_t line;
    uint32_t column;
};

/* Fills src->err with "file:line:col: <message>", the line and a caret under the column, and
 * returns -LW_ERR_CONFIG. Of a line that may hold a secret (below env: or headers:, a URL with
 * user or query) only the part before the value is shown. */
int lw_config_fail(const struct lw_config_source *src, struct lw_config_place at, const char *fmt,
                   ...) __attribute__((format(printf, 3, 4)));

/* 0 when the text is UTF-8 without control, bidirectional or invisible characters: what a reviewer
 * sees is what is read. (libfyaml ends silently at the first invalid byte.) */
LW_CHECKED int lw_config_check_text(const struct lw_config_source *src);

#endif
