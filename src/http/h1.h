/* HTTP/1.1 framing (RFC 9112): bytes in, events out, for both directions.
 *
 * Decides where a message begins and ends and refuses every byte sequence that two implementations
 * could frame differently. The head is judged twice: by the rules here and by llhttp, which must
 * agree; the body is framed here. No I/O, no clock, no allocation.
 *
 * Stricter than the RFC asks: CRLF only, no leading empty line, no obs-fold, exactly one Host,
 * Transfer-Encoding only "chunked", once, in 1.1 and without Content-Length, origin-form targets
 * only, headers that must be single are single, bounded head, header count and chunk lines, no
 * trailers in requests. Meaning of headers beyond framing belongs to the callers. */
#ifndef LW_HTTP_H1_H
#define LW_HTTP_H1_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lib/base/str.h"

enum lw_h1_kind { LW_H1_REQUEST, LW_H1_RESPONSE };

enum lw_h1_event {
    LW_H1_BAD = 0, /* refused: lw_h1.status and .reason say why; close the connection */
    LW_H1_MORE,    /* all that could be used was used; give more bytes */
    LW_H1_HEAD,    /* the head is complete; its slices are offsets from where the head began */
    LW_H1_BODY,    /* `piece` is a part of the body */
    LW_H1_END,     /* the message ended; lw_h1_reset before the next */
};

/* Offsets from the first byte of the head, so that the caller may move its buffer. */
struct lw_h1_span {
    uint32_t at;
    uint32_t n;
};

struct lw_h1_field {
    struct lw_h1_span name;
    struct lw_h1_span value;
};

struct lw_h1_limits {
    size_t head;       /* bytes of start line and headers, at most UINT32_MAX / 2 */
    size_t chunk_line; /* bytes of chunk extensions, or of trailers, in one message */
};

struct lw_h1 {
    enum lw_h1_kind kind;
    struct lw_h1_limits limits;
    struct lw_h1_field *fields; /* the caller's */
    uint32_t field_cap;
    bool to_head; /* responses: the request was HEAD; the caller sets it after a reset */

    /* Valid from LW_H1_HEAD to lw_h1_reset: */
    uint32_t field_count;
    uint32_t head_n;          /* bytes of the head */
    struct lw_h1_span method; /* requests */
    struct lw_h1_span target;
    uint16_t code;     /* responses: 100 to 599 */
    uint8_t minor;     /* HTTP/1.x */
    bool keep_alive;   /* the connection may carry another message after this one */
    bool chunked;      /* the body is chunked; else */
    bool has_length;   /* Content-Length was there; */
    bool until_close;  /* a response that only the end of the connection ends */
    bool expects;      /* "Expect: 100-continue" */
    uint64_t length;   /* Content-Length, 0 if none */
    uint32_t keep_for; /* responses: seconds of "Keep-Alive: timeout=", 0 if none */

    /* Valid after LW_H1_BAD: */
    uint16_t status; /* what to answer a client */
    const char *reason;

    /* Private: */
    uint8_t state;
    uint8_t digits;
    char last;
    uint32_t scanned; /* head bytes whose lines were judged */
    uint32_t lines;
    uint64_t left; /* of the body or the chunk */
    size_t line_used;
};

void lw_h1_init(struct lw_h1 *h, enum lw_h1_kind kind, struct lw_h1_limits limits,
                struct lw_h1_field *fields, uint32_t field_cap);
/* Ready for the next message; limits stay. */
void lw_h1_reset(struct lw_h1 *h);

/* The next event of `in`; *used bytes of it are done with. A head is used whole: until LW_H1_HEAD
 * nothing is used, and the same bytes must come again with more behind them. Bodies are used as
 * they come. `piece` is set with LW_H1_BODY and points into `in`. */
enum lw_h1_event lw_h1_next(struct lw_h1 *h, struct lw_str in, size_t *used, struct lw_str *piece);

/* The connection ended, all bytes having been given: LW_H1_END when that ends the message, or when
 * none was begun, else LW_H1_BAD. */
enum lw_h1_event lw_h1_eof(struct lw_h1 *h);

/* A request or response is begun but not ended. */
bool lw_h1_busy(const struct lw_h1 *h);

static inline struct lw_str lw_h1_str(const char *head, struct lw_h1_span s)
{
    return (struct lw_str){head + s.at, s.n};
}

/* RFC 9110: a token; a field value without control characters. Shared with those who write. */
bool lw_h1_is_token(struct lw_str s);
bool lw_h1_is_value(struct lw_str s);

#endif
