/* URLs of servers: http(s)://host[:port][/path][?query], nothing else. */
#ifndef LW_HTTP_URL_H
#define LW_HTTP_URL_H

#include <stdbool.h>
#include <stdint.h>

#include "lib/base/err.h"
#include "lib/base/str.h"

#define LW_URL_HOST 256

struct lw_url {
    bool tls;
    bool literal;                    /* the host is an address: no DNS, no SNI */
    char host[LW_URL_HOST];          /* lower case, without brackets */
    char authority[LW_URL_HOST + 8]; /* for Host: the port only where it is not the scheme's */
    uint16_t port;
    struct lw_str path; /* with the query, points into the text; "/" if none */
};

/* -LW_ERR_SYNTAX; `why` then says what is wrong (static). User names, fragments and characters that
 * a request line must not hold are refused. */
LW_CHECKED int lw_url_parse(struct lw_str text, struct lw_url *out, const char **why);
/* A path that may stand in a request line. */
bool lw_url_is_path(struct lw_str s);

#endif
