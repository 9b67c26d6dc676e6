/* Structured logs to stderr, as text or JSON Lines, for the shell. The library never logs.
 *
 * An entry is a level, a stable event name, a sentence, and fields. Field values are made safe for
 * a terminal; no caller passes secrets (tokens, header values, argument values, environment). */
#ifndef LW_TELEMETRY_LOG_H
#define LW_TELEMETRY_LOG_H

#include <stdbool.h>
#include <stdint.h>

#include "lib/base/str.h"

enum lw_log_level { LW_LOG_ERROR, LW_LOG_WARN, LW_LOG_INFO, LW_LOG_DEBUG };

struct lw_log_field {
    const char *key;
    struct lw_str text; /* p NULL: use number */
    int64_t number;
};

#define LW_F_STR(k, s) ((struct lw_log_field){(k), (s), 0})
#define LW_F_Z(k, z)   ((struct lw_log_field){(k), lw_strz(z), 0})
#define LW_F_INT(k, v) ((struct lw_log_field){(k), {NULL, 0}, (v)})

/* Process-wide, set once by main before anything logs. `role` ("gate", "ledger", …) tags entries.
 */
void lw_log_setup(enum lw_log_level level, bool json, const char *role);
bool lw_log_level_parse(struct lw_str s, enum lw_log_level *out);

/* `event`: stable machine name such as "surface.quarantined"; `text`: static sentence. */
void lw_log_fields(enum lw_log_level level, const char *event, const char *text,
                   const struct lw_log_field *fields, size_t count);
#define lw_log(level, event, text, ...)                                                            \
    lw_log_fields(level, event, text, (const struct lw_log_field[]){__VA_ARGS__},                  \
                  sizeof((const struct lw_log_field[]){__VA_ARGS__}) /                             \
                      sizeof(struct lw_log_field))

#endif
