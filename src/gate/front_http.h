/* The HTTP front's own structures and the helpers that its files share. */
#ifndef LW_GATE_FRONT_HTTP_H
#define LW_GATE_FRONT_HTTP_H

#include "src/gate/gate_internal.h"
#include "src/http/server.h"

#define PLACE_KEY 160

struct http_front;
struct hub_front;
struct stream;

/* One event of a legacy stream, as it stands on the wire. In two lists: its stream's, and its
 * place's over all streams, both in the order of sending. */
struct event {
    struct event *next; /* of the stream */
    struct event *place_prev;
    struct event *place_next;
    struct stream *stream;
    uint64_t seq;
    size_t n;
    char text[];
};

/* Where requests meet their seat: a legacy session, or the modern requests of one view. */
struct place {
    struct http_front *front;
    struct seat *seat;
    struct hub_front *hub;   /* instead of a seat: all servers behind one endpoint */
    struct hub_front *owner; /* it is one of the seats of such an endpoint, and no client's */
    size_t member;           /* ... this one */
    char key[PLACE_KEY];
    char session_id[40]; /* legacy */
    char version[16];    /* legacy: what the client was told, "" before */
    bool modern;
    bool retired;      /* takes no new requests, to be freed when the last is over */
    bool over;         /* to be freed */
    uint32_t full;     /* streams with slow readers, for which the server is paused */
    uint32_t attached; /* streams that somebody reads */
    uint32_t detached; /* streams that nobody reads */
    uint64_t next_stream;
    struct stream *streams; /* the newest first */
    struct event *oldest;   /* kept events of all streams */
    struct event *newest;
    size_t kept;      /* bytes of them */
    uint32_t kept_nr; /* ... and how many */
    struct place *prev;
    struct place *next;
};

/* What one or, in a batch, several requests are answered on, or what is said unasked. In the legacy
 * era it outlives its connections. */
struct stream {
    uint64_t no; /* in its place */
    struct place *place;
    struct lw_http_exchange *x; /* NULL: nobody reads it now */
    bool unasked;               /* of a GET, or waiting for one: not of a request */
    bool initialize;            /* answered as JSON, with the session's id */
    bool whole;                 /* never answered as JSON: a batch, or its client likes streams */
    bool opened;                /* the head of an event stream is out on `x` */
    bool named;                 /* an event with an id is out: a client can ask for it again */
    bool full;                  /* its reader is slow */
    bool waits;                 /* in the front's queue of streams to be opened */
    uint64_t next_seq;          /* of its next event; 0 is the priming one */
    int64_t spoke_at;           /* steady ms: of the last bytes, or of the reader's going */
    struct event *first;
    struct event *last;
    struct exchange *exchanges; /* requests that are not answered */
    struct stream *prev;
    struct stream *next;
    struct stream *open_prev;
    struct stream *open_next;
};

/* A request on its way through the session. */
struct exchange {
    uint64_t id;
    struct stream *stream;
    struct exchange *prev;
    struct exchange *next;
};

struct point;

struct http_front {
    struct gate gate; /* first */
    const char *config_path;
    struct lw_http_server *server;
    uint16_t port;
    struct lw_arena arena; /* of the request being routed */
    struct lw_map exchanges;
    struct lw_map places;
    struct place *first;
    uint32_t place_count;
    uint64_t next_exchange;
    uv_timer_t sweep;
    uv_timer_t opener; /* of streams whose answer takes its time */
    struct stream *open_first;
    struct stream *open_last;
    uv_signal_t signals[3];
    bool stopping;
    int64_t ledger_lost_at;
    struct point *point; /* or NULL */
};

/* front_event.c: what was sent is kept, within limits. */
/* Makes the next event of a legacy stream: out, and kept when it fits. `text` is what to send,
 * valid until `b` is reset. */
struct lw_str lw_front_event(struct stream *s, struct lw_str json, struct lw_buf *b);
/* The id of a stream's event: unique in its session. */
void lw_front_event_id(const struct stream *s, uint64_t seq, struct lw_buf *to);
/* Reads one back. */
bool lw_front_event_parse(struct lw_str id, uint64_t *stream, uint64_t *seq);
void lw_front_events_drop(struct stream *s);
/* To the session's share, which is smaller when more sessions are there. */
void lw_front_events_trim(struct place *p);

/* front_stream.c */
struct stream *lw_front_stream_new(struct place *p, struct lw_http_exchange *x);
/* Forgets it and the requests that were to be answered on it; the HTTP side has ended or is about
 * to. */
void lw_front_stream_free(struct stream *s);
struct exchange *lw_front_exchange_new(struct stream *s);
/* Begins the event stream now. */
void lw_front_stream_open(struct stream *s);
/* Sends a message on it; `e`: the request that it answers, or NULL. */
void lw_front_stream_send(struct stream *s, struct exchange *e, struct lw_str bytes);
/* The request goes unanswered. */
void lw_front_stream_unanswered(struct stream *s, struct exchange *e);
/* Lets the client wait and come back: closes the connection, not the stream. */
void lw_front_stream_part(struct stream *s, int64_t retry_ms);
/* The client went, or was dropped. */
void lw_front_stream_left(struct stream *s);
/* A reader for a stream that nobody reads, which has everything up to `seq`. False when what
 * follows is not kept any more; then nothing was answered. */
bool lw_front_stream_resume(struct stream *s, struct lw_http_exchange *x, uint64_t seq);
/* Ends the connection of a stream, whatever it waits for. */
void lw_front_stream_close(struct stream *s);
/* Notes that its reader keeps up, or not. */
void lw_front_stream_full(struct stream *s, bool full);
/* Comments for quiet streams, the end of those to which nobody came back, and of events beyond the
 * session's share. */
void lw_front_streams_sweep(struct place *p, int64_t now);
void lw_front_opener(uv_timer_t *timer);

/* front_place.c */
extern const struct front_class lw_front_http_class;
/* Without a server: a place of the aggregated endpoint. -LW_ERR_LIMIT: limits.sessions are there;
 * -LW_ERR_BUSY: limits.processes are; others: the server cannot be started. */
LW_CHECKED int lw_front_place_new(struct http_front *f, const struct lw_server_config *server,
                                  const char *key, bool modern, struct place **out);
/* New requests of its view begin anew; those that run may end. */
void lw_front_place_retire(struct place *p);
/* Ends its session and everything that hangs on it. */
void lw_front_place_free(struct place *p);
/* What it is told by its client, and what its client hears (as front_class.send). */
void lw_front_place_message(struct place *p, uint64_t exchange, const struct lw_message *m,
                            struct lw_str headers);
void lw_front_place_send(struct place *p, const struct lw_effect_item *fx);
void lw_front_place_gone(struct place *p, uint64_t exchange);
/* Notes that its client is there. */
void lw_front_place_used(struct place *p);
/* Nothing is going on, for so many ms; negative: something is. */
int64_t lw_front_place_idle(struct place *p, int64_t now);
/* The stream of that number, or NULL. */
struct stream *lw_front_place_stream(struct place *p, uint64_t no);
/* A stream of unasked messages that no client was ever named an event of, or NULL. */
struct stream *lw_front_place_unread(struct place *p);
/* How many streams for what is said unasked somebody reads. */
uint32_t lw_front_place_listeners(const struct place *p);

/* front_hub.c: the aggregated endpoint, `/mcp` */
/* Tells the operator of servers that cannot be behind it. */
void lw_front_hub_warn(const struct lw_config *c);
LW_CHECKED int lw_front_hub_new(struct place *p, struct hub_front **out);
void lw_front_hub_free(struct hub_front **h);
void lw_front_hub_message(struct hub_front *h, uint64_t exchange, const struct lw_message *m,
                          struct lw_str headers);
void lw_front_hub_used(struct hub_front *h);
void lw_front_hub_gone(struct hub_front *h, uint64_t exchange);
void lw_front_hub_pause(struct hub_front *h, bool pause);
int64_t lw_front_hub_idle(const struct hub_front *h, int64_t now);
/* What the seat of a member gives its client, and that its session is over. */
void lw_front_hub_said(struct place *member, const struct lw_effect_item *fx);
void lw_front_hub_ended(struct place *member, bool failed);

/* front_route.c */
void lw_front_request(struct http_front *f, struct lw_http_exchange *x);
struct place *lw_front_place_find(struct http_front *f, const char *key);
/* "<server>|<session id>": a session id is worth nothing at another server's endpoint. False for
 * what can be no id of ours. */
bool lw_front_session_key(const struct lw_server_config *server, struct lw_str id,
                          char key[PLACE_KEY]);
/* The place of the session that the request names (id: of its message, raw, or p NULL), or NULL:
 * then it has been answered. */
struct place *lw_front_legacy_place(struct http_front *f, const struct lw_server_config *server,
                                    struct lw_http_exchange *x, struct lw_str id);
/* Whether an Accept header takes `type`, or its `range`. */
bool lw_front_accepts(struct lw_str accept, const char *type, const char *range);

/* front_post.c */
void lw_front_post(struct http_front *f, const struct lw_server_config *server,
                   struct lw_http_exchange *x);

/* front_http.c */
void lw_front_reply(struct lw_http_exchange *x, unsigned status, struct lw_str body);
void lw_front_reply_error(struct lw_http_exchange *x, unsigned status, struct lw_str id, int code,
                          const char *text);
void lw_front_stop(struct http_front *f, int status);

#endif
