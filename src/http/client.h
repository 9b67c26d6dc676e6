/* HTTP/1.1 client to one origin over libuv and llhttp: keep-alive pool, TLS, checked peer address,
 * streamed responses. Redirects are never followed. */
#ifndef LW_HTTP_CLIENT_H
#define LW_HTTP_CLIENT_H

#include "src/http/server.h" /* struct lw_http_header */

struct lw_http_client;
struct lw_http_call;

struct lw_http_client_options {
    const char
        *url; /* http(s)://host[:port]/path; path is used by callers, see lw_http_client_path */
    const char *tls_ca; /* PEM file, NULL: system's */
    bool allow_private; /* else loopback, private, link-local and ULA peers are refused at connect,
                           after resolution; the address connected to is the address checked */
    uint32_t connections; /* at most; more calls queue; default 64 */
    uint32_t queue;       /* calls waiting at most; default 4096 */
    uint32_t connect_ms;  /* default 5000 */
    uint32_t idle_ms;     /* pooled connections; default 60000 */
    size_t head;          /* response head bytes; default 32 KiB */
};

struct lw_http_call_ops {
    /* Status and headers; valid during the callback. */
    void (*on_head)(void *user, struct lw_http_call *c, unsigned status,
                    const struct lw_http_header *headers, size_t count);
    /* A piece of the body as it arrived (chunking removed). */
    void (*on_body)(void *user, struct lw_http_call *c, struct lw_str piece);
    /* Exactly one of these, last; `c` is dead afterwards. `text` is a sentence for a human. */
    void (*on_end)(void *user, struct lw_http_call *c);
    void (*on_error)(void *user, struct lw_http_call *c, int err, const char *text);
};

/* Checks the URL; connects nothing yet. `error` as in lw_http_server_new. */
LW_CHECKED int lw_http_client_new(uv_loop_t *loop, const struct lw_http_client_options *options,
                                  struct lw_http_client **out, char error[256]);
/* Ends all calls with on_error, from within; frees itself once libuv has closed the handles. May be
 * called from within a callback. */
void lw_http_client_close(struct lw_http_client **c);
struct lw_str
lw_http_client_path(const struct lw_http_client *c); /* path of the URL, "/" if none */

/* Starts a call; headers and body are copied. Host, Content-Length and Connection are added and
 * left out of `headers`. No callback runs from within. -LW_ERR_SYNTAX: a method, path or header
 * that would break the framing; -LW_ERR_BUSY: the queue is full. There is no time limit but
 * connect_ms: the caller cancels. A request on a pooled connection that the server closed before
 * any byte of the response is tried once more on a fresh one only when `idempotent`; otherwise it
 * fails. */
LW_CHECKED int lw_http_call(struct lw_http_client *client, const char *method, struct lw_str path,
                            const struct lw_http_header *headers, size_t count, struct lw_str body,
                            bool idempotent, const struct lw_http_call_ops *ops, void *user,
                            struct lw_http_call **out);
/* Ends it without a further callback. */
void lw_http_call_cancel(struct lw_http_call **c);
/* Stops and resumes reading the response: back-pressure from a slow reader behind. */
void lw_http_call_pause(struct lw_http_call *c, bool pause);

#endif
