/* One connection of the server: reads requests, one exchange at a time, and writes responses.
 * Internal to the server: server.c owns the list and the clock, exchange.c is the API of an
 * exchange, conn.c the state machine between them. */
#ifndef LW_HTTP_CONN_H
#define LW_HTTP_CONN_H

#include "src/http/h1.h"
#include "src/http/server.h"
#include "src/http/wire.h"

struct lw_conn;

struct lw_http_exchange {
    struct lw_conn *conn;
    void *user;
    struct lw_str method;
    struct lw_str path;
    struct lw_str query;
    struct lw_str body;
    bool live;      /* between on_request and the end of the response, or on_gone */
    bool head_only; /* HEAD: no body may follow */
    bool streaming;
    bool chunked;
    bool full; /* the owner was told to wait for on_drain */
};

enum lw_conn_state {
    LW_CONN_IDLE,    /* nothing of a request is here */
    LW_CONN_HEAD,    /* a head is begun */
    LW_CONN_BODY,    /* the head is complete */
    LW_CONN_SERVING, /* the exchange is the owner's */
    LW_CONN_CLOSING, /* the last response is on its way; what arrives is dropped */
};

struct lw_conn {
    struct lw_wire wire; /* first: callbacks get it */
    struct lw_http_server *server;
    struct lw_conn *next;
    struct lw_conn *prev;
    struct lw_later_item deferred;
    struct lw_h1 h1;
    struct lw_http_exchange x;
    struct lw_h1_field *fields;
    struct lw_http_header *headers;
    uint32_t header_count;
    enum lw_conn_state state;
    uint64_t visitor; /* see lw_http_server_adopt */
    char peer[64];    /* see lw_http_peer; "" until somebody wants to know */
    /* in: [0, head) head, [head, body_end) body without chunking, [at, in_n) not yet parsed */
    char *in;
    size_t in_n;
    size_t in_cap;
    size_t at;
    size_t body_end;
    uint64_t deadline; /* of the state, in uv_now milliseconds */
    uint64_t written;  /* what the stall clock saw last, and when it moved */
    uint64_t moved_at;
    bool pumping;
    bool starved; /* its request does not fit: refused with the next bytes */
    bool refused; /* came beyond the limit of connections */
    bool dropped; /* its reader is too slow: on_gone follows */
    bool half_closed;
};

struct lw_http_server {
    uv_tcp_t listener; /* of a local socket too: the calls on a stream are the same */
    char *path;        /* of that; NULL: TCP */
    uv_timer_t timer;
    struct lw_later later;
    struct lw_http_limits limits;
    struct lw_http_server_ops ops;
    void *user;
    SSL_CTX *tls;
    struct lw_conn *conns;
    uint32_t count;   /* connections but the refused */
    uint32_t refused; /* connections beyond the limit, about to go */
    uint32_t handles; /* libuv handles alive, connections included */
    uint64_t tick;
    uint16_t port;
    bool draining;
    bool closing;
    bool starved;      /* an accept is owed for want of memory */
    size_t held;       /* bytes of input buffers beyond the first of each connection */
    struct lw_buf out; /* heads are composed here */
    int64_t date_s;
    char date[30];
    char scratch[LW_WIRE_SCRATCH];
};

/* Accepts the connection that waits. -LW_ERR_NOMEM: try again later. */
LW_CHECKED int lw_conn_accept(struct lw_http_server *s);
/* The same with one that was accepted elsewhere; takes over `fd`. */
LW_CHECKED int lw_conn_adopt(struct lw_http_server *s, int fd, uint64_t visitor);
/* Looks at the clock: timeouts and stalled readers. */
void lw_conn_tick(struct lw_conn *c, uint64_t now);
/* Ends it now; on_gone when an exchange is the owner's. */
void lw_conn_drop(struct lw_conn *c);
/* Nothing begun: drain may close it. */
bool lw_conn_quiet(const struct lw_conn *c);
/* The response is written: next request, or goodbye. */
void lw_conn_done(struct lw_conn *c, bool close);
/* Sends head (server->out) and body, small bodies in one piece with the head. */
void lw_conn_send(struct lw_conn *c, struct lw_str body);
/* The request of a running exchange is not needed any more. */
void lw_conn_forget_request(struct lw_conn *c);
struct lw_str lw_server_date(struct lw_http_server *s);
/* A connection's memory is about to go: unlinks it. */
void lw_server_forget(struct lw_http_server *s, struct lw_conn *c);

#endif
