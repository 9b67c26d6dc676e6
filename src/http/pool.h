/* Inside of the client: calls, their queue, and the connections to one origin.
 *
 * client.c is the API and the composing of requests; pool.c decides which connection a call gets,
 * resolves and opens connections; peer.c is one connection with the call that it serves. */
#ifndef LW_HTTP_POOL_H
#define LW_HTTP_POOL_H

#include "src/http/client.h"
#include "src/http/h1.h"
#include "src/http/url.h"
#include "src/http/wire.h"

#define LW_POOL_ADDRESSES 8

struct lw_peer;

struct lw_http_call {
    struct lw_http_client *client;
    struct lw_http_call *next; /* in the queue */
    struct lw_http_call *prev;
    struct lw_peer *peer; /* serves it, or NULL while it waits */
    const struct lw_http_call_ops *ops;
    void *user;
    uint64_t seq;
    bool idempotent;
    bool to_head;
    bool fresh;  /* tried once already: wants a connection that never served */
    bool paused; /* by the owner */
    bool ended;  /* the last callback is running, or ran */
    size_t n;
    char bytes[]; /* the request */
};

enum lw_peer_state { LW_PEER_OPENING, LW_PEER_IDLE, LW_PEER_BUSY, LW_PEER_GONE };

struct lw_peer {
    struct lw_wire wire; /* first: callbacks get it */
    struct lw_http_client *client;
    struct lw_peer *next; /* all */
    struct lw_peer *prev;
    struct lw_peer *next_idle;
    struct lw_peer *prev_idle;
    struct lw_later_item deferred;
    uv_connect_t connect;
    struct lw_h1 h1;
    struct lw_h1_field *fields;
    struct lw_http_call *call;
    enum lw_peer_state state;
    char *in;
    size_t in_n;
    size_t in_cap;
    size_t at;
    uint64_t seq;      /* calls older than this one hoped for it */
    uint64_t began;    /* uv_now milliseconds */
    uint64_t deadline; /* of opening, or of idleness */
    uint64_t idle_since;
    unsigned address; /* index into the client's */
    unsigned interim; /* 1xx responses of this call */
    uint64_t served;  /* calls so far */
    bool answered;    /* a byte of the response is here */
    bool pumping;
};

struct lw_http_client {
    uv_timer_t timer;
    uv_getaddrinfo_t resolver;
    struct lw_later later;
    struct lw_later_item deferred;
    struct lw_http_client_options options;
    char *text; /* the URL's own copy; url.path points into it */
    struct lw_url url;
    SSL_CTX *tls;
    struct lw_peer *peers;
    struct lw_peer *idle; /* used last, first */
    struct lw_http_call *first;
    struct lw_http_call *last;
    uint32_t waiting; /* calls in the queue */
    uint32_t open;    /* peers not yet gone */
    uint32_t opening;
    uint32_t handles;
    uint64_t seq;
    uint64_t tick;
    struct sockaddr_storage addresses[LW_POOL_ADDRESSES];
    unsigned address_count;
    const char *blocked; /* why addresses were left out, NULL if none was */
    uint64_t resolved_at;
    uint64_t resolve_deadline;
    uint64_t resolve_seq;
    bool resolved;
    bool resolving;
    bool closing;
    struct lw_buf out;              /* heads are composed here */
    struct lw_http_header *headers; /* of the response being told */
    char scratch[LW_WIRE_SCRATCH];
};

/* pool.c */
/* Serves the call by an idle connection now, or queues it and sees to a connection. */
void lw_pool_add(struct lw_http_client *p, struct lw_http_call *call);
/* A call that a dead pooled connection took along comes back, first in the queue. */
void lw_pool_again(struct lw_http_client *p, struct lw_http_call *call);
void lw_pool_remove(struct lw_http_client *p, struct lw_http_call *call);
/* The connection can serve: the first call that may have it, or the idle list. */
void lw_pool_ready(struct lw_http_client *p, struct lw_peer *peer);
/* An attempt to connect failed: the next address, or the calls that hoped for it fail. */
void lw_pool_failed(struct lw_http_client *p, struct lw_peer *peer, int err, const char *text);
/* Opens what the queue needs, soon. */
void lw_pool_advance(struct lw_http_client *p);
void lw_pool_unidle(struct lw_http_client *p, struct lw_peer *peer);
void lw_pool_fail(struct lw_http_client *p, uint64_t before, int err, const char *text);
void lw_pool_init(struct lw_http_client *p, uv_loop_t *loop);
void lw_pool_close(struct lw_http_client *p);
/* One libuv handle or request less; the last frees the client. */
void lw_pool_release(struct lw_http_client *p);

/* peer.c */
LW_CHECKED int lw_peer_open(struct lw_http_client *p, unsigned address, uint64_t began,
                            uint64_t seq);
void lw_peer_start(struct lw_peer *peer, struct lw_http_call *call);
/* Not closed by the other side behind our back. */
bool lw_peer_alive(struct lw_peer *peer);
/* Closes it; the call that it serves, if any, is the caller's to end. */
void lw_peer_close(struct lw_peer *peer);
void lw_peer_resume(struct lw_peer *peer);
void lw_peer_tick(struct lw_peer *peer, uint64_t now);

/* Tells the failure and frees the call. */
void lw_call_fail(struct lw_http_call *call, int err, const char *text);

#endif
