/* HTTP/1.1 server over libuv and llhttp behind a stricter wrapper (h1.h); optional TLS.
 *
 * One exchange = one request and its response. Requests are delivered whole (bounded); responses
 * are whole or streamed. A connection serves one exchange at a time; pipelined requests wait. */
#ifndef LW_HTTP_SERVER_H
#define LW_HTTP_SERVER_H

#include <stdbool.h>
#include <stdint.h>
#include <uv.h>

#include "lib/base/err.h"
#include "lib/base/str.h"

struct lw_http_server;
struct lw_http_exchange;

struct lw_http_header {
    struct lw_str name;
    struct lw_str value;
};

struct lw_http_limits {
    size_t body;             /* bytes of a request body */
    size_t total;            /* bytes that all requests together may hold; beyond it those that
                                need more get 503; default 64 MiB or 4 bodies */
    size_t head;             /* bytes of request line and headers; default 16 KiB */
    uint32_t headers;        /* count; default 64 */
    uint32_t connections;    /* accepted at once; beyond it new ones get 503 and close */
    uint32_t head_ms;        /* time to send a whole head, then */
    uint32_t body_ms;        /* time to send a whole body */
    uint32_t idle_ms;        /* keep-alive */
    size_t write_high;       /* bytes queued to a slow reader above which the stream is "full" */
    size_t write_max;        /* bytes queued at which a stream's connection is dropped; a whole
                                response, and one piece on an empty queue, may be longer */
    uint32_t write_stall_ms; /* time without progress of a non-empty queue until it is dropped */
};

extern const struct lw_http_limits lw_http_default_limits;

struct lw_http_server_ops {
    /* A complete request. Answer now or later. Head and body stay valid until the response ends,
     * on_gone, or lw_http_forget_request. */
    void (*on_request)(void *user, struct lw_http_exchange *x);
    /* The client went away (closing its sending side counts), or was dropped, before the response
     * ended. `x` is dead afterwards. Not called after lw_http_respond or lw_http_stream_end, and
     * from within no function of this header but lw_http_server_close. */
    void (*on_gone)(void *user, struct lw_http_exchange *x);
    /* A stream that was full (see lw_http_stream_write) has drained. */
    void (*on_drain)(void *user, struct lw_http_exchange *x);
};

struct lw_http_server_options {
    const char *host;
    uint16_t port; /* 0: any, see lw_http_server_port */
    /* Listens on this local (AF_UNIX) socket instead, which only the user can open; host and port
     * are not looked at. A socket file that nobody listens on any more is replaced; it is removed
     * when listening ends. NULL: TCP. */
    const char *path;
    /* Does not listen at all: connections come by lw_http_server_adopt. */
    bool adopts;
    const char *tls_cert; /* PEM files or NULL */
    const char *tls_key;
    struct lw_http_limits limits;
};

/* Binds and listens. On failure `error` (char[256]) holds a sentence with the address and remedy;
 * handles that were begun go in the next turn of the loop. A limit of 0 is the default. */
LW_CHECKED int lw_http_server_new(uv_loop_t *loop, const struct lw_http_server_options *options,
                                  const struct lw_http_server_ops *ops, void *user,
                                  struct lw_http_server **out, char error[256]);
/* Serves a connection that somebody else accepted, and takes over `fd`. `visitor` is given back by
 * lw_http_visitor for its requests. -LW_ERR_NOMEM: it was closed. Beyond the limit of connections
 * it is refused as any other is. */
LW_CHECKED int lw_http_server_adopt(struct lw_http_server *s, int fd, uint64_t visitor);
uint16_t lw_http_server_port(const struct lw_http_server *s);
/* Open, or closing and not closed yet, but for those that are refused; 0 for NULL. */
size_t lw_http_server_connections(const struct lw_http_server *s);
/* Stops accepting; idle connections close, running exchanges may end. */
void lw_http_server_drain(struct lw_http_server *s);
/* Ends all, with on_gone for each exchange that runs; frees itself once libuv has closed the
 * handles (run the loop once more). May be called from within a callback. */
void lw_http_server_close(struct lw_http_server **s);

struct lw_str lw_http_method(const struct lw_http_exchange *x);
struct lw_str lw_http_path(const struct lw_http_exchange *x);  /* without query */
struct lw_str lw_http_query(const struct lw_http_exchange *x); /* without '?' */
/* The header's value, p NULL if absent. A header that came twice is refused before (400) when it is
 * one that must be single (Host, Content-Type, Origin, Authorization, Mcp-*, MCP-*, Last-Event-ID);
 * otherwise the first. */
struct lw_str lw_http_header(const struct lw_http_exchange *x, const char *name);
struct lw_str lw_http_body(const struct lw_http_exchange *x);
/* Head and body are not needed any more: what follows may last, and should hold no memory. For use
 * at the end of on_request, whether the exchange has ended or not. */
void lw_http_forget_request(struct lw_http_exchange *x);
/* Of the connection, as it was adopted; 0: it was not. */
uint64_t lw_http_visitor(const struct lw_http_exchange *x);
bool lw_http_tls(const struct lw_http_exchange *x);
/* All headers in order of arrival. */
const struct lw_http_header *lw_http_headers(const struct lw_http_exchange *x, size_t *count);
void lw_http_set_user(struct lw_http_exchange *x, void *user);
void *lw_http_user(const struct lw_http_exchange *x);

/* Whole response. Content-Length, Date and Connection are added; these, Transfer-Encoding, Upgrade,
 * Trailer and Keep-Alive among `headers` are left out. A header that would break the framing (a
 * name that is no token, a control character) makes it a bare 500. `x` is dead afterwards. */
void lw_http_respond(struct lw_http_exchange *x, unsigned status,
                     const struct lw_http_header *headers, size_t count, struct lw_str body);
/* Chunked stream: headers go out at once. */
void lw_http_stream_begin(struct lw_http_exchange *x, unsigned status,
                          const struct lw_http_header *headers, size_t count);
/* Sends a piece without buffering it further. Returns true when the reader keeps up, false when the
 * queue is above write_high: then wait for on_drain. */
bool lw_http_stream_write(struct lw_http_exchange *x, struct lw_str piece);
void lw_http_stream_end(struct lw_http_exchange *x); /* `x` is dead afterwards */

#endif
