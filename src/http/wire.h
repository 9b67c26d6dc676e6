/* One TCP connection with optional TLS, and the bytes that wait to be written to it.
 *
 * Shared by server and client. Decides nothing about HTTP. Bytes are read straight into room that
 * the owner gives. Writing tries the socket first; what it does not take is copied and queued: the
 * owner bounds the queue by asking lw_wire_queued. `end` and `closed` are never called from inside
 * a function of this header. */
#ifndef LW_HTTP_WIRE_H
#define LW_HTTP_WIRE_H

#include <openssl/types.h>
#include <stdbool.h>
#include <stddef.h>
#include <uv.h>

#include "lib/base/buf.h"
#include "src/http/later.h"

#define LW_WIRE_SCRATCH (64 * 1024)

struct lw_wire;

struct lw_wire_ops {
    /* Where to put bytes read, and how many fit; 0 stops reading until lw_wire_read. */
    char *(*room)(struct lw_wire *w, size_t *n);
    void (*got)(struct lw_wire *w, size_t n); /* so many were put there */
    void (*ready)(struct lw_wire *w);         /* the TLS handshake is done; TLS only */
    /* The peer closed (err 0; TLS: orderly), or the connection failed. Once; then close it. */
    void (*end)(struct lw_wire *w, int err, const char *text);
    void (*drained)(struct lw_wire *w); /* the queue shrank to `low` or less after being above */
    void (*closed)(struct lw_wire *w);  /* the memory may go */
};

struct lw_wire {
    uv_tcp_t tcp;
    const struct lw_wire_ops *ops;
    struct lw_later *later;
    struct lw_later_item deferred;
    char *scratch; /* LW_WIRE_SCRATCH bytes of the owner's, shared by all of its TLS wires */
    SSL *ssl;
    BIO *rbio;
    BIO *wbio;
    struct lw_buf pending; /* waits until `flying` is written */
    struct lw_buf flying;
    uv_write_t write;
    uv_shutdown_t shutdown;
    size_t low;
    uint64_t written; /* bytes that the kernel took */
    int err;          /* of a failed write, reported later */
    bool writing;
    bool reading;   /* wanted by the owner */
    bool started;   /* uv_read_start is in force */
    bool above;     /* the queue is above `low` */
    bool secure;    /* handshake done */
    bool finishing; /* shut down once the queue is empty */
    bool shut;
    bool ended; /* `end` was called */
    bool closing;
};

/* Prepares the handle; the owner then accepts or connects `tcp`. -LW_ERR_IO. */
LW_CHECKED int lw_wire_init(struct lw_wire *w, uv_loop_t *loop, struct lw_later *later,
                            const struct lw_wire_ops *ops, char *scratch);
/* Puts TLS on it, before the first byte; takes over `ssl`, also on failure. */
LW_CHECKED int lw_wire_tls(struct lw_wire *w, SSL *ssl, bool server);
/* Starts or stops reading. A stop holds at once: `got` comes no more until started again. */
void lw_wire_read(struct lw_wire *w, bool on);
/* Sends. A failure comes as `end`, later. */
void lw_wire_send(struct lw_wire *w, const uv_buf_t *bufs, unsigned count);
/* Bytes that the kernel has not taken yet. */
size_t lw_wire_queued(const struct lw_wire *w);
/* Bytes that the kernel took so far: progress. */
uint64_t lw_wire_written(const struct lw_wire *w);
/* Ends the sending side once all is sent; reading goes on. */
void lw_wire_finish(struct lw_wire *w);
/* Closes at once; `closed` follows. */
void lw_wire_close(struct lw_wire *w);

#endif
