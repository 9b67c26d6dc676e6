/* Makes a server of one era look like a server of the other, as a pure state machine between a
 * session, which speaks its client's era throughout, and the server.
 *
 * The session decides, records and forwards in the era of its client; the bridge rewrites what has
 * been decided into the server's era and the server's words back: it adds and removes envelope
 * (`_meta`, resultType), never the bytes of arguments or content, and plays the parts that one era
 * lacks: questions of a legacy server become `input_required` results and are parked until the
 * client's retry; those results of a modern server become questions to a legacy client;
 * subscriptions, log levels and tasks are translated. It makes no decision about what may be
 * called. The handshake is the session's: a bridge begins when the server has answered it.
 * Specification: 2024-11-05 to 2026-07-28; basic/versioning, basic/patterns/mrtr, subscriptions.
 *
 * Ids: requests of the session keep their id toward the server (1 to 2^40-1). Requests that the
 * bridge itself makes, of the server or of the session's client, have ids from 2^40 on. */
#ifndef LW_BRIDGE_BRIDGE_H
#define LW_BRIDGE_BRIDGE_H

#include "lib/base/time.h"
#include "lib/mcp/mcp.h"

#define LW_BRIDGE_ID_FIRST ((uint64_t)1 << 40)

struct lw_bridge_options {
    enum lw_era client_era;            /* of the session; the server's is the other one */
    struct lw_str client_version;      /* of the session, as a string */
    struct lw_str client_capabilities; /* JSON object that the client declared */
    struct lw_str claim;               /* legacy client: canonical `_meta` of each modern request */
    struct lw_str handshake;           /* the server's result of initialize or server/discover */
    bool correlated;                   /* what a server sends comes on the stream of the request
                                          that it belongs to (HTTP), so that `via` is known */
    size_t max_message;                /* bytes of one message */
    uint32_t max_parked;               /* calls whose question a client has not answered yet */
    int64_t park_ms;                   /* ... for so long */
    uint32_t max_rounds;               /* of questions in one call */
    uint64_t seed[2];                  /* random, for hash tables */
    uint8_t secret[32];                /* random, for handles that nobody can guess */
};

extern const struct lw_bridge_options lw_bridge_defaults;

enum lw_bridge_kind {
    LW_BRIDGE_TO_SERVER,  /* bytes; upstream: id of the request, 0: notification or response;
                             method, subject: for a transport's headers; via: the session's request
                             that this one repeats, or is after a wait, to be decided again (see
                             lw_bridge_unsent) */
    LW_BRIDGE_CANCEL,     /* upstream: give up the server's answer to it */
    LW_BRIDGE_TO_SESSION, /* bytes: a frame as of a server of the client's era; via: the session's
                             request on whose stream it comes, or 0 */
    LW_BRIDGE_FAILED,     /* upstream: of the session; the server will not answer; bytes: why;
                             status: HTTP status or 0 */
    LW_BRIDGE_NOTE,       /* for the operator, something was not passed on; bytes: what, why */
};

struct lw_bridge_item {
    enum lw_bridge_kind kind;
    bool request;
    uint64_t upstream;
    uint64_t via;
    int status;
    struct lw_str method;
    struct lw_str subject;
    struct lw_str bytes;
    struct lw_bridge_item *next;
};

struct lw_bridge;

/* Slices of the options are copied. -LW_ERR_NOMEM; a handshake that is no JSON is a bug. */
LW_CHECKED int lw_bridge_new(const struct lw_bridge_options *options, struct lw_now now,
                             struct lw_bridge **out);
void lw_bridge_free(struct lw_bridge **b);

/* ---- inputs: each may leave items. A negative code is a lack of memory: the session must end. */

/* A frame of the session for its server. `upstream`: its id when it is a request, else 0. */
LW_CHECKED int lw_bridge_session(struct lw_bridge *b, uint64_t upstream, struct lw_str frame,
                                 struct lw_now now);
/* A frame of the server; `via` as the transport tells it, 0 when it does not know. */
LW_CHECKED int lw_bridge_server(struct lw_bridge *b, uint64_t via, struct lw_str frame,
                                struct lw_now now);
/* The server will not answer this request (an id of the session or of the bridge). */
LW_CHECKED int lw_bridge_failed(struct lw_bridge *b, uint64_t upstream, int status,
                                struct lw_str text, struct lw_now now);
/* The session gives up the answer to its request: the server is told as its era has it. */
LW_CHECKED int lw_bridge_cancel(struct lw_bridge *b, uint64_t upstream, struct lw_now now);
/* This request (as in an item) was not sent, and will not be. */
void lw_bridge_unsent(struct lw_bridge *b, uint64_t upstream);
/* The session's request is over, however it ended; nothing about it may be kept but what is
 * parked. Idempotent. */
void lw_bridge_forget(struct lw_bridge *b, uint64_t upstream);
LW_CHECKED int lw_bridge_tick(struct lw_bridge *b, struct lw_now now);
/* The serverInfo (raw JSON object, copied; p NULL: none) that results for a modern client name the
 * server by: what may be shown of it, which is the session's to say. */
void lw_bridge_info(struct lw_bridge *b, struct lw_str info);

/* ---- outputs ---- */

/* The next item in order, or NULL. All items taken are valid until it has returned NULL, also while
 * inputs are given. */
const struct lw_bridge_item *lw_bridge_next(struct lw_bridge *b);
/* steady_ms at which to call lw_bridge_tick, or INT64_MAX. */
int64_t lw_bridge_deadline(const struct lw_bridge *b);

/* Appends a definition of the server as this bridge's client may be shown it: see
 * lw_bridge_definition, and what depends on both sides (tools that can be called as tasks). */
void lw_bridge_show(const struct lw_bridge *b, struct lw_str json, struct lw_buf *to);

/* ---- pure translations that need no state ---- */

/* Appends the definition of a tool, prompt or template as clients of `era` may be shown it: without
 * what that era does not know (`execution` for modern clients, an outputSchema that is no object
 * schema for legacy ones). `json` is a definition of the other era. */
void lw_bridge_definition(enum lw_era era, struct lw_str json, struct lw_buf *to);

/* Appends the parameters of an `initialize` that stands for a modern client: its capabilities
 * without those that only modern clients have, and its name. `info` may be NULL. */
void lw_bridge_initialize_params(const struct lw_json *capabilities, const struct lw_json *info,
                                 struct lw_buf *to);
/* Appends the `_meta` that stands for a legacy client of these initialize parameters. */
void lw_bridge_claim(const struct lw_json *capabilities, const struct lw_json *info,
                     struct lw_buf *to);
/* Appends the capabilities of a server (raw object of its own era) as a client of `era` sees them;
 * `version`: of a legacy client, else p NULL. */
void lw_bridge_capabilities(enum lw_era era, struct lw_str version,
                            const struct lw_json *capabilities, struct lw_buf *to);

#endif
