/* What the files of the gate share: seats, their server sides and their client sides. */
#ifndef LW_GATE_GATE_INTERNAL_H
#define LW_GATE_GATE_INTERNAL_H

#include <uv.h>

#include "lib/engine/session.h"
#include "src/config/config.h"
#include "src/gate/auth_facts.h"
#include "src/gate/consult.h"
#include "src/gate/gate.h"
#include "src/gate/launch.h"
#include "src/gate/page.h"
#include "src/gate/paths.h"
#include "src/gate/rules.h"
#include "src/ipc/link.h"
#include "src/telemetry/log.h"

/* No server has the gateway, nor the gateway's clients, come back to a stream sooner than this. */
#define RETRY_LEAST_MS 250

struct gate;
struct seat;

/* A loaded configuration, kept as long as a seat uses it. */
struct conf {
    struct lw_config *config;
    struct consultants *consultants; /* decision points; NULL: none */
    bool borrowed;                   /* freed by whoever gave it */
    unsigned refs;
};

/* The server side of a seat. */
struct upstream;
struct upstream_class {
    /* Hands over one message. On failure the session has been told, or will be. */
    void (*send)(struct upstream *u, const struct lw_effect_item *e);
    void (*cancel)(struct upstream *u, uint64_t id);
    void (*pause)(struct upstream *u, bool pause);
    /* Begins anew: another process, another HTTP session. Nothing of the old one comes any more.
     * On failure lw_seat_upstream_gone has been called, or will be. */
    void (*restart)(struct upstream *u);
    /* Ends it in the specification's order; lw_seat_upstream_gone follows. */
    void (*stop)(struct upstream *u);
    /* Frees it at once. */
    void (*close)(struct upstream *u);
    /* Process id of what runs it here, 0 or NULL: nothing does. */
    int (*pid)(struct upstream *u);
};
struct upstream {
    const struct upstream_class *class_;
    struct seat *seat;
};

/* How often something may be logged; what is held back is counted and told with the next. */
struct log_rate {
    int64_t since; /* steady ms */
    unsigned logged;
    unsigned held;
};

/* One session with both of its sides. */
struct seat {
    uint64_t no;
    struct gate *gate;
    struct conf *conf;
    const struct lw_server_config *server;
    struct lw_session *session;
    struct lw_session_pdp pdps[LW_PDP_MAX]; /* decision points for its calls */
    unsigned pdp_numbers[LW_PDP_MAX];
    size_t pdp_count;
    struct upstream *up;
    uv_timer_t timer;
    int64_t armed; /* steady ms of the timer, INT64_MAX when idle */
    bool closing;
    bool stopping;        /* the server side is being ended in order */
    bool gone;            /* the server side has gone */
    bool era_told;        /* what era the server speaks has been noted */
    bool spoke;           /* the server has said something */
    bool launch_known;    /* its launch fact will not say more later */
    bool point;           /* of the decision point: it has no server side */
    bool end_lost;        /* the end of a call, told last, could not be handed to the ledger */
    bool failed;          /* the session ran out of memory and takes nothing more */
    int64_t linger_until; /* steady ms: stopping, and waits so long for its last receipts */
    struct log_rate rates[LW_NOTE_COUNT];
    int64_t last_used;
    void *front; /* the client side's own */
    struct seat *prev;
    struct seat *next;
};

/* The client side. */
struct front_class {
    void (*send)(struct seat *seat, const struct lw_effect_item *e);
    /* The server has closed the stream of this request for a while; NULL where there are none. */
    void (*part)(struct seat *seat, uint64_t exchange, int64_t retry_ms);
    /* The session of this seat is over (server gone, out of memory). */
    void (*ended)(struct seat *seat, const char *why);
};

/* The era that a server was last found to speak, so that it need not be tried out each time. */
struct era_known {
    char *server; /* its name in the configuration */
    enum lw_era client;
    enum lw_era era;
    int64_t until; /* steady ms */
};

struct awaited { /* a record on its way; seat_no 0: nobody waits for its receipt */
    uint64_t seat_no;
    uint64_t ticket;
};

struct gate {
    uv_loop_t loop;
    struct lw_link *link;
    bool ledger_lost;
    const struct front_class *front;
    const char *transport;
    struct lw_kill *kills; /* what is switched off, with its texts in one block */
    size_t kill_count;
    char user[64];
    struct lw_str *groups; /* names of those that the user is in; numbers where they have none */
    size_t group_count;
    const char *const *policy_files; /* of the command line, NULL-terminated, or NULL */
    struct rules *rules;             /* in force */
    struct pages *pages;             /* for approvals; NULL: none */
    struct lookup *lookup_first;     /* of paths, that wait */
    struct lookup **lookup_last;
    unsigned lookups_waiting;
    unsigned lookups_running;
    uint64_t seed[2];
    struct conf *conf;
    struct lw_auth_cache *auths;      /* who vouches for HTTP servers */
    struct lw_launch_cache *launches; /* digests of files of servers */
    struct approvals *approvals;      /* the API of those who answer; NULL: none */
    struct webhooks *webhooks;        /* who is told of approvals; NULL: nobody */
    struct seat *seats;
    uint32_t seat_count;
    struct lw_map by_no;
    uint64_t next_no;
    uint64_t next_ticket;
    struct log_rate record_failures;
    struct log_rate too_many; /* refusals to start one more process */
    struct era_known *eras;
    size_t era_count;
    struct awaited *awaited; /* ring, a power of two */
    size_t awaited_cap;
    size_t awaited_head;
    size_t awaited_count;
    int status; /* exit status */
    void (*on_ledger_lost)(struct gate *g);
};

/* gate.c */
/* `borrowed`: the configuration stays the caller's, who keeps it longer than the gate.
 * `policy_files`: of the command line, or NULL; kept by the caller too. */
LW_CHECKED int lw_gate_init(struct gate *g, struct lw_config *config, bool borrowed, int ledger_fd,
                            const char *const *policy_files, const struct front_class *front,
                            const char *transport);
/* Hands a record over that no session waits for. */
LW_CHECKED int lw_gate_record(struct gate *g, enum lw_phase phase, struct lw_str data);
/* Gives every session these rules. */
void lw_gate_policy(struct gate *g, const struct lw_policy *policy);
void lw_gate_fini(struct gate *g);
struct conf *lw_conf_ref(struct conf *c);
void lw_conf_unref(struct conf *c);
struct lw_now lw_gate_now(struct gate *g);

/* era.c: what a server speaks with clients of an era; NONE when it is not known any more. */
enum lw_era lw_gate_era(struct gate *g, const char *server, enum lw_era client);
void lw_gate_era_learn(struct gate *g, const char *server, enum lw_era client, enum lw_era era);
void lw_gate_era_fini(struct gate *g);

/* seat.c */
/* Whether one more may be logged now; *held: how many were not since the last. */
bool lw_may_log(struct log_rate *r, int64_t now, unsigned *held);
/* -LW_ERR_BUSY: as many processes of the server as limits.processes allows are there; the operator
 * has been told. */
LW_CHECKED int lw_seat_new(struct gate *g, const struct lw_server_config *server, bool scoped_ids,
                           void *front, struct seat **out);
/* One without a server, of the decision point. `server`: only its name is used, and it stays the
 * caller's; `user` NULL: who runs the gateway; `client`: what it calls itself. */
LW_CHECKED int lw_seat_advise_new(struct gate *g, const struct lw_server_config *server,
                                  const char *user, struct lw_str client, void *front,
                                  struct seat **out);
void lw_seat_client(struct seat *seat, uint64_t exchange, struct lw_str frame);
/* The same for a frame that was read already, with the Mcp-Param-* headers beside it (see
 * lw_session_client_message). */
void lw_seat_client_message(struct seat *seat, uint64_t exchange, const struct lw_message *m,
                            struct lw_str headers);
void lw_seat_client_oversize(struct seat *seat, uint64_t exchange);
void lw_seat_exchange_gone(struct seat *seat, uint64_t exchange);
void lw_seat_server(struct seat *seat, uint64_t via, struct lw_str frame);
void lw_seat_server_oversize(struct seat *seat);
/* `status`: of an HTTP answer that was no JSON-RPC message, else 0. */
void lw_seat_server_failed(struct seat *seat, uint64_t id, int status, struct lw_str text);
void lw_seat_server_parted(struct seat *seat, uint64_t id, int64_t retry_ms);
void lw_seat_upstream_gone(struct seat *seat, const char *text);
void lw_seat_asked(struct seat *seat, uint64_t ticket, const struct lw_asked *asked);
void lw_seat_answered(struct seat *seat, struct lw_str id, enum lw_ask_state state);
void lw_seat_receipt(struct seat *seat, uint64_t ticket, int err, struct lw_str id);
/* Of its claim `ticket` nothing is left for that unit. */
void lw_seat_claimed(struct seat *seat, uint64_t ticket, size_t unit, int64_t retry_ms);
void lw_seat_manifest(struct seat *seat, struct lw_str json);
/* What is switched off is another list now. */
void lw_seat_kills(struct seat *seat);
void lw_seat_ledger_lost(struct seat *seat);
void lw_seat_policy(struct seat *seat, const struct lw_policy *policy);
/* Answer to LW_FX_CONSULT. */
void lw_seat_consulted(struct seat *seat, uint64_t ticket, size_t which, enum lw_pdp_answer answer);
/* Answer to LW_FX_CONSULT_LIST. */
void lw_seat_consulted_list(struct seat *seat, uint64_t ticket, size_t which,
                            const enum lw_pdp_answer *answers, size_t n);
/* Answer to LW_FX_RESOLVE. */
void lw_seat_paths(struct seat *seat, uint64_t ticket, const struct lw_str *real, size_t n);
/* Notes that the ledger owes an answer; seat_no 0: that nobody waits for. */
bool lw_await_receipt(struct gate *g, uint64_t seat_no, uint64_t ticket);
/* Ends the server side in order, then frees the seat. The front is not called any more. */
void lw_seat_close(struct seat **seat);

/* upstream_stdio.c, upstream_http.c */
LW_CHECKED int lw_upstream_stdio_new(struct seat *seat, struct upstream **out);
LW_CHECKED int lw_upstream_http_new(struct seat *seat, struct upstream **out);

/* hosts.c: DNS rebinding and cross-site requests. */
bool lw_listens_on_loopback(const struct lw_config *c);
bool lw_host_allowed(const struct lw_config *c, uint16_t port, struct lw_str host);
bool lw_origin_allowed(const struct lw_config *c, uint16_t port, struct lw_str origin);

#endif
