/* What the parts of asking decision points share: consult.c puts single questions, consult_list.c
 * those about the entries of a list. */
#ifndef LW_GATE_CONSULT_IMPL_H
#define LW_GATE_CONSULT_IMPL_H

#include "src/gate/consult.h"
#include "src/gate/gate_internal.h"
#include "src/http/client.h"

#define LW_CONSULT_TYPE_MAX 128

struct list_job;

struct point {
    const struct lw_pdp_config *config;
    struct consultants *all;
    struct lw_http_client *client;
    char *bearer;       /* value of the Authorization header, or NULL */
    unsigned failures;  /* in a row */
    int64_t open_until; /* steady ms; nothing is asked before, 0: closed */
    bool probing;       /* one question tries whether it is up again */
    bool no_batch;      /* it does not know many questions at once */
    struct log_rate rate;
};

/* One request to a decision point: a question, or a batch of them. */
struct question {
    uv_timer_t timer;
    struct point *point;
    struct lw_http_call *call;
    uint64_t seat_no;
    uint64_t ticket;
    size_t which; /* the session's number of it */
    bool probe;
    bool asked;
    bool foreign; /* the answer names another request */
    const char *why;
    unsigned status;
    char type[LW_CONSULT_TYPE_MAX];
    char id[48]; /* X-Request-ID */
    struct lw_buf body;
    struct list_job *job; /* of a list; NULL: of a call */
    bool batch;
    size_t first; /* of the job's questions */
    size_t count;
    struct question *prev;
    struct question *next;
};

struct consultants {
    struct gate *gate;
    struct question *questions;
    struct list_job *jobs;
    uint64_t asked; /* requests, for their ids */
    struct point points[LW_PDP_MAX];
    size_t count;
};

/* A fresh request to the point; NULL without memory. It is sent, or fails soon. */
struct question *lw_consult_new(struct point *p);
void lw_consult_send(struct question *q, struct lw_str body);

/* consult_list.c: the answer to a request of a job; q is forgotten when it returns. `status`: of
 * HTTP. */
void lw_consult_job_answer(struct question *q);
void lw_consult_jobs_free(struct consultants *c);
/* Counts what came of asking and forgets the request. */
void lw_consult_over(struct question *q, const struct lw_pdp_reading *r);

#endif
