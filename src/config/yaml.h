/* A YAML file turned into JSON of the same shape, with a map back, so that what lib/ finds wrong in
 * the JSON is told at its place in the file: file:line:col, the line, a caret. YAML is read as
 * strictly as the configuration: no anchors, aliases, tags, duplicate keys, invisible characters.
 * JSON is read too, as YAML. */
#ifndef LW_CONFIG_YAML_H
#define LW_CONFIG_YAML_H

#include "lib/base/buf.h"
#include "src/config/config.h"

struct lw_yaml {
    char *name; /* of the file */
    char *text; /* its bytes */
    size_t n;
    char *json;
    size_t json_n;
    struct lw_yaml_mark *marks;
    size_t mark_count;
};

#define LW_YAML_BYTES ((size_t)16 << 20) /* of one file */

/* Reads the file at `path`; `what` it is ("policy") and which `option` names another are for the
 * message. *out is to be given to lw_yaml_fini whatever comes of it. -LW_ERR_CONFIG,
 * -LW_ERR_NOTFOUND, -LW_ERR_IO, -LW_ERR_NOMEM with `err` filled. A file without content is refused.
 */
LW_CHECKED int lw_yaml_read(const char *path, const char *what, const char *option,
                            struct lw_yaml *out, struct lw_config_error *err);
/* The same of a text in memory. */
LW_CHECKED int lw_yaml_parse(const char *name, struct lw_str text, const char *what,
                             struct lw_yaml *out, struct lw_config_error *err);
void lw_yaml_fini(struct lw_yaml *y);

static inline struct lw_str lw_yaml_json(const struct lw_yaml *y)
{
    return lw_str(y->json, y->json_n);
}

/* Where in the file the byte at `offset` of the JSON comes from; line 0: not known. */
void lw_yaml_place(const struct lw_yaml *y, size_t offset, uint32_t *line, uint32_t *column);
/* Fills err with "file:line:col: <message>" and the line; `at` points into the JSON, NULL: the file
 * as a whole. Returns -LW_ERR_CONFIG. */
int lw_yaml_fail(const struct lw_yaml *y, const char *at, struct lw_config_error *err,
                 const char *fmt, ...) __attribute__((format(printf, 4, 5)));

#endif
