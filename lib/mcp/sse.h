/* Server-Sent Events as MCP uses them: bytes in, complete events out, bounded.
 * Source: WHATWG HTML, "Event stream interpretation". */
#ifndef LW_MCP_SSE_H
#define LW_MCP_SSE_H

#include "lib/base/buf.h"

/* A block that has only an id or a retry time is given too, with no data: it counts for a later
 * resumption. */
struct lw_sse_event {
    struct lw_str type; /* empty: "message" */
    struct lw_str data;
    struct lw_str id; /* p NULL: the event had none */
    int64_t retry_ms; /* -1: none */
};

struct lw_sse {
    struct lw_buf line;
    struct lw_buf data;
    struct lw_buf type;
    struct lw_buf id;
    int64_t retry_ms;
    bool has_data;
    bool has_id;
    bool after_cr;
    bool started; /* past where a byte order mark may stand */
};

/* `max_event`: bytes of one event's data. */
void lw_sse_init(struct lw_sse *s, size_t max_event);
void lw_sse_fini(struct lw_sse *s);

/* Bytes of memory that it holds: those of an unfinished event, and a little. */
size_t lw_sse_held(const struct lw_sse *s);

/* Feeds bytes; calls `each` for every complete event (its slices live during the call). A non-zero
 * return of `each` stops and is returned. -LW_ERR_LIMIT when a line or event is too long: the
 * stream must then be given up. */
LW_CHECKED int lw_sse_feed(struct lw_sse *s, struct lw_str bytes,
                           int (*each)(void *user, const struct lw_sse_event *event), void *user);

/* Appends one event that carries a JSON message: raw newlines between its tokens, which would end
 * the event, become blanks. `id`: p NULL for none. */
void lw_sse_write(struct lw_buf *to, struct lw_str id, struct lw_str json);
/* Appends an event with an id and empty data, from which a client may resume, after so long. */
void lw_sse_prime(struct lw_buf *to, struct lw_str id, int64_t retry_ms);
/* Appends how long to wait before the stream is resumed; no event. */
void lw_sse_retry(struct lw_buf *to, int64_t retry_ms);
/* A comment: keeps what lies between from closing a quiet stream. */
#define LW_SSE_COMMENT LW_STR(":\n\n")

#endif
