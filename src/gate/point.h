/* The decision point: programs that do not work through the gateway ask here before they act, on a
 * local socket or, with a token, on the listener of `serve`.
 *
 *   POST /v1/protect            {"server","tool","arguments","context":{"agent","session","user"}}
 *   POST /access/v1/evaluation  OpenID AuthZEN Authorization API 1.0, section 6
 *   POST /access/v1/evaluations the same for several, section 7
 *   GET  /.well-known/authzen-configuration
 *
 * What is asked becomes a call of a session without a server, so that the same engine decides,
 * takes limits, asks humans and writes receipts. */
#ifndef LW_GATE_POINT_H
#define LW_GATE_POINT_H

#include "src/gate/gate_internal.h"
#include "src/http/server.h"

struct point;

/* Opens the local socket of the configuration, if it names one; the token is read where one is
 * named. On failure it has been logged. *out is NULL when the configuration has no decision point.
 */
LW_CHECKED int lw_point_new(struct gate *g, struct point **out);
/* Answers what is open with a denial, and closes. */
void lw_point_free(struct point **p);
/* True when the path is one of the decision point's and it has been answered, or will be. */
bool lw_point_request(struct point *p, struct lw_http_exchange *x);
/* The client went away; false when it has asked nothing here. */
bool lw_point_gone(struct point *p, struct lw_http_exchange *x);
/* What a seat of the point has for its client. */
void lw_point_said(struct seat *seat, const struct lw_effect_item *fx);
void lw_point_ended(struct seat *seat);
/* Closes seats that were not used for a while. */
void lw_point_sweep(struct point *p);

/* ---- point_ask.c: bodies and answers ---- */

enum point_form { POINT_PROTECT, POINT_EVALUATION };

/* One question, read. Slices point into the arena or the text. */
struct point_ask {
    struct lw_str server;
    struct lw_str method;    /* "tools/call" … */
    struct lw_str name;      /* p NULL: the method names nothing */
    struct lw_str arguments; /* raw JSON, p NULL: none */
    struct lw_str user;      /* p NULL: whoever runs the gateway */
    struct lw_str agent;     /* as it calls itself; may be empty */
    struct lw_str session;
};

/* What is wrong with the body, for whoever sent it; NULL: nothing, and *out is filled. `defaults`:
 * of an evaluation in a list, members that it does not have itself; or NULL. */
const char *lw_point_read(enum point_form form, const struct lw_json *body,
                          const struct lw_json *defaults, struct point_ask *out);
/* The request of JSON-RPC that asks it, under this id. */
void lw_point_frame(const struct point_ask *ask, uint64_t id, struct lw_buf *to);
/* The answer for the session's one: a whole object. `answer` p NULL: there was none. True when it
 * is a permit. */
bool lw_point_answer(enum point_form form, struct lw_str answer, struct lw_buf *to);

#endif
