/* The HTTP front's own structures and the helpers that its files share. */
#ifndef LW_GATE_FRONT_HTTP_H
#define LW_GATE_FRONT_HTTP_H

#include "src/gate/gate_internal.h"
#include "src/http/server.h"

#define PLACE_KEY 160

struct http_front;
struct hub_front;

/* Where requests meet their seat: a legacy session, or the modern requests of one view. */
struct place {
    struct http_front *front;
    struct seat *seat;
    struct hub_front *hub;   /* instead of a seat: all servers behind one endpoint */
    struct hub_front *owner; /* it is one of the seats of such an endpoint, and no client's */
    size_t member;           /* ... this one */
    char key[PLACE_KEY];
    char session_id[40]; /* legacy */
    bool modern;
    bool listen_full;                /* its reader is slow */
    bool retired;                    /* takes no new requests, to be freed when the last is over */
    bool over;                       /* to be freed */
    uint32_t full;                   /* streams with slow readers, for which the server is paused */
    struct lw_http_exchange *listen; /* the legacy GET stream */
    struct exchange *exchanges;
    struct place *prev;
    struct place *next;
};

struct exchange {
    uint64_t id;
    struct place *place;
    struct lw_http_exchange *x;
    bool modern;
    bool initialize;
    bool streaming;
    bool full; /* its reader is slow */
    struct exchange *prev;
    struct exchange *next;
};

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
    uv_signal_t signals[3];
    bool stopping;
    int64_t ledger_lost_at;
};

/* front_place.c */
#define FRONT_SSE_HEADERS 3
extern const struct lw_http_header lw_front_sse_headers[FRONT_SSE_HEADERS];
extern const struct front_class lw_front_http_class;
struct exchange *lw_front_exchange_new(struct place *place, struct lw_http_exchange *x,
                                       bool modern);
/* Forgets it; the HTTP side has ended or is about to. */
void lw_front_exchange_free(struct exchange *e);
/* NULL beyond limits.sessions, or when the server cannot be started. Without a server: a place of
 * the aggregated endpoint. */
struct place *lw_front_place_new(struct http_front *f, const struct lw_server_config *server,
                                 const char *key, bool modern);
/* New requests of its view begin anew; those that run may end. */
void lw_front_place_retire(struct place *p);
/* Ends its session and everything that hangs on it. */
void lw_front_place_free(struct place *p);
/* What it is told by its client, and what its client hears (as front_class.send). */
void lw_front_place_message(struct place *p, uint64_t exchange, const struct lw_message *m,
                            struct lw_str headers);
void lw_front_place_send(struct place *p, const struct lw_effect_item *fx);
void lw_front_place_gone(struct place *p, uint64_t exchange);
/* Nothing is going on, for so many ms. */
int64_t lw_front_place_idle(struct place *p, int64_t now);

/* Ends the stream for what a legacy server says unasked; `gone`: the client did. */
void lw_front_listen_over(struct place *p, bool gone);
/* Notes that the reader of a stream (e NULL: the listen stream) keeps up, or not. */
void lw_front_full(struct place *p, struct exchange *e, bool full);

/* front_hub.c: the aggregated endpoint, `/mcp` */
LW_CHECKED int lw_front_hub_new(struct place *p, struct hub_front **out);
void lw_front_hub_free(struct hub_front **h);
void lw_front_hub_message(struct hub_front *h, uint64_t exchange, const struct lw_message *m,
                          struct lw_str headers);
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
/* The place of the session that the request names (m NULL: no message), or NULL: then it has been
 * answered. */
struct place *lw_front_legacy_place(struct http_front *f, const struct lw_server_config *server,
                                    struct lw_http_exchange *x, const struct lw_message *m);
/* Whether an Accept header takes `type`, or its `range`. */
bool lw_front_accepts(struct lw_str accept, const char *type, const char *range);

/* front_post.c */
void lw_front_post(struct http_front *f, const struct lw_server_config *server,
                   struct lw_http_exchange *x);

void lw_front_reply(struct lw_http_exchange *x, unsigned status, struct lw_str body);
void lw_front_reply_error(struct lw_http_exchange *x, unsigned status, struct lw_str id, int code,
                          const char *text);
void lw_front_stop(struct http_front *f, int status);

#endif
