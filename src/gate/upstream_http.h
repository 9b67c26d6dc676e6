/* What the files of the HTTP server side share: a server's HTTP session and its calls. */
#ifndef LW_GATE_UPSTREAM_HTTP_H
#define LW_GATE_UPSTREAM_HTTP_H

#include "lib/mcp/sse.h"
#include "src/gate/gate_internal.h"
#include "src/http/client.h"

#define SESSION_ID_MAX 256
#define EVENT_ID_MAX   512

enum up_kind {
    UP_MESSAGE, /* a POST: one message and, for a request, its answer */
    UP_LISTEN,  /* legacy GET: what the server says unasked */
    UP_BYE,     /* DELETE: the session is over */
};

/* One message or stream. A legacy stream that breaks is taken up again by further HTTP exchanges,
 * between which there is none (call NULL). */
struct up_call {
    struct http_upstream *up;
    struct lw_http_call *call;
    enum up_kind kind;
    uint64_t id;    /* upstream id of the request, 0 for notifications and responses */
    bool barrier;   /* what follows waits until this one is answered */
    bool opens;     /* initialize: its answer may carry the session id */
    bool resumed;   /* the exchange is a GET that takes a broken stream up again */
    bool last;      /* BYE: the upstream ends with it */
    bool over;      /* unlinked */
    unsigned tries; /* exchanges since the last event */
    int64_t due;    /* steady ms of the next, or of giving up; 0: none */
    int64_t retry_ms;
    char event_id[EVENT_ID_MAX]; /* the last, "" for none */
    /* of the exchange: */
    bool is_sse;
    bool is_json;
    bool encoded; /* gzip and the like */
    unsigned status;
    size_t held; /* bytes of what has come and is not complete */
    size_t sent; /* ... of the message that goes out, which is there until the exchange is over */
    struct lw_buf body;
    struct lw_sse sse;
    struct up_call *prev;
    struct up_call *next;
};

struct held { /* a message behind the barrier */
    struct held *next;
    struct lw_effect_item e;
    char bytes[];
};

struct http_upstream {
    struct upstream base;
    struct lw_http_client *client;
    struct up_call *calls;
    uint32_t count;
    char session_id[SESSION_ID_MAX];
    bool barrier;
    struct lw_auth_lookup *lookup; /* of who vouches for the server, or NULL */
    bool looking;                  /* what is sent waits for it */
    bool closing;
    bool listening;
    bool no_listen;   /* the server has no such stream */
    unsigned refused; /* requests in a row that it answered with HTTP status 400 */
    size_t unread;    /* bytes that its calls hold of answers that are not complete */
    size_t unsent;    /* ... of messages that are behind the barrier or on their way */
    struct held *held;
    struct held **held_last;
    uint32_t held_count;
    struct up_call *dead; /* unlinked; freed when no callback is running on top of them */
    unsigned depth;       /* of callbacks of the client into here */
    uv_timer_t again;     /* of the calls that are due; its closing ends the whole */
};

/* upstream_http.c */
void lw_up_enter(struct http_upstream *hu);
/* Frees what ended meanwhile, when it is the outermost. */
void lw_up_leave(struct http_upstream *hu);
/* Unlinks a call; its memory goes when the outermost callback returns. */
void lw_up_call_free(struct up_call *c);
/* Ends a call: what was asked and not answered has failed. */
void lw_up_finish(struct up_call *c, const char *why);
/* Begins an HTTP exchange for `c`; `e`: the message of a POST. */
LW_CHECKED int lw_up_exchange(struct up_call *c, const struct lw_effect_item *e);
/* The call has something to do then. */
void lw_up_due(struct up_call *c, int64_t delay_ms);

/* upstream_stream.c */
extern const struct lw_http_call_ops lw_up_call_ops;
/* What is due: a stream to be taken up, a server that does not end. */
void lw_up_again(struct up_call *c);

/* upstream_head.c */
/* What the configuration may add, what marks may mirror, what a client may bring, and ours. */
#define UP_HEADERS (64 + 64 + 64 + 8)
struct up_head {
    struct lw_http_header h[UP_HEADERS];
    size_t n;
    struct lw_buf text; /* composed values, complete before a slice of it is taken */
};
/* The headers of an exchange; head->text is initialized, and finished by the caller. */
LW_CHECKED int lw_up_head(const struct up_call *c, const struct lw_effect_item *e,
                          struct up_head *head);

#endif
