/* Single values of the configuration and the command line: text to number and back. Only
 * lw_value_expand looks outside: at the environment. */
#ifndef LW_CONFIG_VALUES_H
#define LW_CONFIG_VALUES_H

#include <stdbool.h>
#include <stdint.h>

#include "lib/base/buf.h"
#include "lib/base/str.h"

/* Decimal digits only, no sign, no leading zero. */
bool lw_value_count(struct lw_str s, uint64_t *out);
/* Bytes: digits and optionally KiB, MiB or GiB. */
bool lw_value_size(struct lw_str s, uint64_t *out);
/* Milliseconds: digits and ms, s, m, h or d. */
bool lw_value_duration(struct lw_str s, int64_t *ms);
void lw_value_size_text(uint64_t n, char out[32]);
void lw_value_duration_text(int64_t ms, char out[32]);

/* The functions below return NULL when the text is good, else what is wrong with it and the remedy:
 * a static sentence, without the text itself. */

/* ADDRESS:PORT with an IPv4 address or an IPv6 address in brackets. */
const char *lw_value_listen(struct lw_str s, char host[64], uint16_t *port);
/* The same with an address that only this machine reaches. */
const char *lw_value_loopback(struct lw_str s, char host[64], uint16_t *port);
/* [A-Za-z0-9._-]{1,64}, not beginning with '.' or '-'. */
const char *lw_value_server_name(struct lw_str s);
/* http(s)://host[:port][/path][?query]. */
const char *lw_value_url(struct lw_str s);
/* scheme://host[:port]; "null" is refused. */
const char *lw_value_origin(struct lw_str s);
/* host[:port], as a Host header has it. */
const char *lw_value_host(struct lw_str s);
const char *lw_value_env_name(struct lw_str s);
/* A header name that an operator may set: none that the gateway sets itself. */
const char *lw_value_header_name(struct lw_str s);
const char *lw_value_header_value(struct lw_str s);

/* Replaces ${NAME} by the environment's value; $${ stands for a literal ${. `name` receives the
 * variable that is missing. */
const char *lw_value_expand(struct lw_str s, struct lw_buf *to, char name[65]);

#endif
