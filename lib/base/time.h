/* Times are milliseconds: of the wall clock since 1970-01-01 UTC where a record or a human reads
 * them, of a steady clock where only differences count. The library reads no clock; it is told. */
#ifndef LW_BASE_TIME_H
#define LW_BASE_TIME_H

#include <stdint.h>

#include "lib/base/err.h"
#include "lib/base/str.h"

struct lw_now {
    int64_t wall_ms;
    int64_t steady_ms;
};

#define LW_TIME_TEXT     24 /* 2026-11-21T08:02:00.123Z */
#define LW_TIME_TEXT_BUF (LW_TIME_TEXT + 1)

/* RFC 3339 in UTC with milliseconds. Years 0001 to 9999; outside it is clamped. */
struct lw_str lw_time_text(int64_t wall_ms, char out[LW_TIME_TEXT_BUF]);
/* Reads exactly that form. -LW_ERR_SYNTAX otherwise. */
LW_CHECKED int lw_time_parse(struct lw_str text, int64_t *wall_ms);

#endif
