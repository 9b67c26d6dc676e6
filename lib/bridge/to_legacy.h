/* What the files of the bridge from modern clients to legacy servers share. Not for others.
 *
 * to_legacy.c takes the inputs apart and keeps the time; to_legacy_call.c owns the requests of the
 * session and their end, to_legacy_turn.c their order; to_legacy_result.c makes legacy results
 * modern; to_legacy_ask.c owns the server's questions, to_legacy_park.c the calls that wait for a
 * client's answers; to_legacy_log.c, to_legacy_listen.c, to_legacy_tasks.c and to_legacy_run.c what
 * their names say. Specification: 2025-11-25 and 2026-07-28; SEP-2663 for tasks. */
#ifndef LW_BRIDGE_TO_LEGACY_H
#define LW_BRIDGE_TO_LEGACY_H

#include "lib/base/digest.h"
#include "lib/bridge/bridge_internal.h"
#include "lib/mcp/ask.h"

/* Every limit of this direction that is not an option. */
#define TL_QUEUED_MAX    64    /* calls that wait for their turn */
#define TL_QUESTIONS_MAX 16    /* open in one call or task */
#define TL_KEPT_MESSAGES 4     /* what is kept until later, in times of max_message */
#define TL_GATHER_MS     15    /* questions that come so soon after the first go with it */
#define TL_GRACE_MS      1000  /* ... for which a call that was given up may still ask */
#define TL_ASIDE_MS      3000  /* ... for which others wait for a parked call */
#define TL_HELD_MS       3000  /* ... for which the client's answers wait until none is at work */
#define TL_CONTESTED_MS  60000 /* ... for which one stays parked that kept another from asking */
#define TL_INFO_MAX      LW_BRIDGE_INFO_MAX
#define TL_LISTENS_MAX   256     /* subscriptions */
#define TL_URIS_MAX      4096    /* resources that they name, in all */
#define TL_LISTEN_URIS   512     /* ... and in one */
#define TL_URI_MAX       8192    /* bytes of one */
#define TL_ACK_MS        5000    /* ... for which a subscription waits for the server's consent */
#define TL_TOOLS_MAX     4096    /* tools with task support that are remembered */
#define TL_TASKS_MAX     256     /* tasks */
#define TL_TASK_IDS_MAX  64      /* of one subscription */
#define TL_TASK_ID_MAX   512     /* bytes of a server's */
#define TL_TASK_TTL_MS   3600000 /* asked for, and the longest that one is remembered */
#define TL_POLL_MS       1000    /* where the server suggests nothing */
#define TL_POLL_MIN_MS   100
#define TL_POLL_MAX_MS   60000

#define TL_GHOSTS     UINT64_MAX /* several calls that were given up: only time ends it */
#define TL_HANDLE_BUF (4 + LW_DIGEST_HEX + 1) /* "lwp-" and hexadecimal */
#define TL_META       "io.modelcontextprotocol/"

/* A request of the server's that its client is to answer. */
struct tl_question {
    struct tl_question *next;
    enum lw_ask_kind kind;
    uint32_t key; /* the client knows it as q<key> */
    bool asked;   /* the client has been given it */
    size_t id_n;
    size_t n;    /* of the request as the client gets it, behind the server's raw id */
    char text[]; /* id, request */
};

/* What a call or a task has been asked. */
struct tl_asker {
    struct tl_question *first;
    uint32_t count;
    size_t bytes;
    uint32_t keys;
};

enum tl_kind {
    TL_RELAY,    /* only passes */
    TL_CALL,     /* the server may ask while it is under way */
    TL_TASK_GET, /* tasks/get of the client */
    TL_LISTEN,   /* answered here alone */
};

struct tl_task;
struct tl_listen;
struct tl_uri;

/* A request of the session's. */
struct tl_call {
    struct tl_call *prev; /* in order of arrival */
    struct tl_call *next;
    enum tl_kind kind;
    enum tl_state {
        TL_NEW,      /* not sent, or never to be */
        TL_QUEUED,   /* to be sent when another call is over */
        TL_SENT,     /* the server has it */
        TL_ANSWERED, /* the server has answered while the client was away */
    } state;
    const struct lw_method *method;
    uint64_t upstream;    /* its id toward the server: that of the first request */
    uint64_t waiter;      /* the session's request that gets the answer; 0: parked */
    bool token;           /* the server was given a progress token */
    bool waiter_token;    /* the one who waits wants progress */
    bool as_task;         /* sent as a task: a CreateTaskResult is expected */
    bool got;             /* the server has answered; more has to come before the client is told */
    int level;            /* of log messages wanted, -1 none */
    int64_t ask_at;       /* its questions go to the client then; NEVER */
    int64_t parked_until; /* NEVER while somebody waits */
    int64_t aside_at;     /* from then on others may run beside it; NEVER while somebody waits */
    int64_t
        held_until; /* so long its client's answers may wait, in `frame`; NEVER: there are none */
    uint32_t rounds;
    char handle[TL_HANDLE_BUF]; /* requestState while parked */
    struct lw_digest digest;    /* of method and parameters */
    struct tl_asker ask;
    struct lw_buf frame;  /* QUEUED: for the server; held: inputResponses */
    struct lw_buf answer; /* ANSWERED: what the retry gets */
    enum tl_answer { TL_RESULT, TL_ERROR, TL_FAILED } answer_kind;
    int answer_status; /* FAILED */
    size_t kept;       /* bytes of both, as counted */
    struct tl_task *task;
    struct tl_listen *listen;
};

/* A request of the bridge's whose answer matters. */
struct tl_own {
    uint64_t id;
    enum tl_own_kind { TL_OWN_SUBSCRIBE, TL_OWN_POLL, TL_OWN_PAYLOAD } kind;
    void *owner; /* struct tl_uri or struct tl_task */
};

struct tl {
    struct lw_map calls;   /* by upstream id */
    struct lw_map waiters; /* by the session's id */
    struct lw_map parked;  /* by handle */
    struct lw_map own;     /* by id */
    struct lw_map uris;    /* by URI */
    struct lw_map tools;   /* by name: tools with task support */
    struct lw_map tasks;   /* by the client's id */
    struct tl_call *first;
    struct tl_call *last;
    struct tl_listen *listens;
    uint32_t listen_count;
    uint32_t uri_refs;
    uint32_t queued;
    uint32_t active;     /* calls that may be asked: sent, not answered */
    uint32_t held;       /* calls whose answers are held */
    size_t kept;         /* bytes kept until later */
    uint64_t handles;    /* made so far */
    int64_t due;         /* nothing is due before */
    uint64_t ghost;      /* a call that was given up and may still ask, 0 or TL_GHOSTS */
    int64_t grace_until; /* ... until then */
    int level;           /* in force at the server, -1: its own */
    bool may_ask;        /* the client declared something that can be asked for */
    bool exclusive;      /* nothing tells whose a question is: one call at a time is at work */
    bool logging;        /* what the server declared */
    bool tasks_offered;
    bool tasks_cancel;
    bool tasks_wanted; /* the client declared the extension */
};

static inline struct tl *lw_tl(const struct lw_bridge *b)
{
    return b->state;
}

static inline struct lw_str lw_tl_key(const uint64_t *id)
{
    return lw_str((const char *)id, sizeof(*id));
}

/* to_legacy.c */
/* Something is due then. */
void lw_tl_due(struct lw_bridge *b, int64_t at);
/* An identifier that nobody can guess, of `what` (four characters). */
void lw_tl_handle(struct lw_bridge *b, const char *what, char out[TL_HANDLE_BUF]);
/* Whether so many more bytes may be kept; counted when they may. */
bool lw_tl_keep(struct lw_bridge *b, size_t n);
void lw_tl_drop(struct lw_bridge *b, size_t n);
/* A request of the bridge's own: 0 when there is no memory. Not tracked: an answer is dropped. */
uint64_t lw_tl_request(struct lw_bridge *b, const char *method, struct lw_str params);
/* ... whose answer goes to the owner. */
uint64_t lw_tl_request_own(struct lw_bridge *b, const char *method, struct lw_str params,
                           enum tl_own_kind kind, void *owner);
void lw_tl_own_drop(struct lw_bridge *b, uint64_t *id);
/* TO_SERVER: an error response to the server's request of that raw id. */
void lw_tl_refuse(struct lw_bridge *b, struct lw_str id, int code, const char *why);
/* -32021 that names a capability. */
void lw_tl_lacks(struct lw_bridge *b, uint64_t waiter, const char *capability);

/* to_legacy_call.c */
struct tl_call *lw_tl_call(const struct lw_bridge *b, uint64_t upstream);
struct tl_call *lw_tl_waiter(const struct lw_bridge *b, uint64_t id);
struct tl_call *lw_tl_call_new(struct lw_bridge *b, enum tl_kind kind, uint64_t id,
                               const struct lw_method *method);
void lw_tl_call_free(struct lw_bridge *b, struct tl_call *c);
/* A request of the session's that goes to the server. */
void lw_tl_call_start(struct lw_bridge *b, uint64_t id, const struct lw_message *m,
                      const struct lw_method *method, int level);
/* c's request is this frame, and under way. */
struct lw_bridge_item *lw_tl_call_send(struct lw_bridge *b, struct tl_call *c, struct lw_str frame);
/* c's state, with the counts of what is under way and what waits. */
void lw_tl_become(struct lw_bridge *b, struct tl_call *c, enum tl_state state);
/* What c's client gets, now or when it comes back; c is gone after it, or kept for that. */
void lw_tl_answer(struct lw_bridge *b, struct tl_call *c, enum tl_answer kind, struct lw_str body,
                  int status);
/* The server is told to stop; its open questions are refused. */
void lw_tl_stop(struct lw_bridge *b, struct tl_call *c, const char *why);
/* ... and who waits is told why; c is gone. */
void lw_tl_abandon(struct lw_bridge *b, struct tl_call *c, const char *why);
/* Somebody else waits for c now, or nobody (0). */
void lw_tl_wait(struct lw_bridge *b, struct tl_call *c, uint64_t waiter);

/* to_legacy_turn.c */
/* Whether a call may begin, or go on after its client's answers. */
bool lw_tl_turn(const struct lw_bridge *b);
/* Goes on with what has waited for its turn. */
void lw_tl_pump(struct lw_bridge *b);
/* The only call that can ask: no other is under way, or was until a moment ago. NULL: none, or it
 * cannot be told. */
struct tl_call *lw_tl_only(const struct lw_bridge *b);
/* A question could not be told from that of a parked call: none stays parked for long now. */
void lw_tl_contested(struct lw_bridge *b);
/* The answers of c's client go to the server, now or when it is c's turn. May free c. */
void lw_tl_go_on(struct lw_bridge *b, struct tl_call *c, const struct lw_json *responses);

/* to_legacy_result.c */
void lw_tl_response(struct lw_bridge *b, struct tl_call *c, const struct lw_message *m);
/* Appends a result as a modern one. `cached`: its method's results carry ttlMs and cacheScope;
 * `inner`: it stands inside a task and has no envelope of its own. */
void lw_tl_result(struct lw_bridge *b, const struct lw_json *result, bool cached, bool inner,
                  struct lw_buf *to);
/* Appends a JSON-RPC error object with a code that the modern era allows. */
void lw_tl_error(const struct lw_json *error, struct lw_buf *to);
/* Appends `"_meta":{serverInfo}` after a comma, or nothing. */
void lw_tl_info(struct lw_bridge *b, struct lw_buf *to);

/* to_legacy_ask.c */
void lw_tl_question(struct lw_bridge *b, uint64_t via, const struct lw_message *m);
/* The server takes a question back. */
void lw_tl_question_cancelled(struct lw_bridge *b, const struct lw_message *m);
/* Appends the map of open questions; marks them as asked. */
void lw_tl_questions(struct tl_asker *a, struct lw_buf *to);
/* Whether the answers that are there have the shape that the question wants. */
bool lw_tl_answers_valid(const struct tl_asker *a, const struct lw_json *responses);
/* Sends the answers that are there to the server. */
void lw_tl_answers_send(struct lw_bridge *b, struct tl_asker *a, const struct lw_json *responses);
/* Forgets all questions; with `why`, the server is told. */
void lw_tl_asker_clear(struct lw_bridge *b, struct tl_asker *a, const char *why);

/* to_legacy_park.c */
/* Gives c's client the open questions, and parks c. */
void lw_tl_ask(struct lw_bridge *b, struct tl_call *c);
/* True when the request was a retry, and has been dealt with. */
bool lw_tl_retry(struct lw_bridge *b, uint64_t id, const struct lw_message *m,
                 const struct lw_method *method, int level);
/* Of method and parameters, without what differs between a request and its retry. */
bool lw_tl_digest(struct lw_bridge *b, const struct lw_message *m, struct lw_digest *out);

/* to_legacy_log.c */
/* The level asked for, -1 none, -2 unknown. */
int lw_tl_level(const struct lw_message *m);
/* Tells the server the level that all that is under way needs, when it is another than before. */
void lw_tl_level_set(struct lw_bridge *b);
void lw_tl_log(struct lw_bridge *b, uint64_t via, const struct lw_message *m);

/* to_legacy_listen.c */
void lw_tl_listen(struct lw_bridge *b, uint64_t id, const struct lw_message *m);
void lw_tl_listen_end(struct lw_bridge *b, struct tl_call *c);
void lw_tl_listen_tick(struct lw_bridge *b);
void lw_tl_subscribed(struct lw_bridge *b, struct tl_own *own, bool refused);
void lw_tl_changed(struct lw_bridge *b, const struct lw_message *m);
void lw_tl_updated(struct lw_bridge *b, const struct lw_message *m);
/* Whether a subscription wants to hear of t; and those that do hear its members. */
bool lw_tl_listened(const struct lw_bridge *b, const struct tl_task *t);
void lw_tl_listen_task(struct lw_bridge *b, const struct tl_task *t, struct lw_str detail);

/* to_legacy_tasks.c: tasks of the server. */
struct tl_task {
    char handle[TL_HANDLE_BUF]; /* the client's id for it */
    char *id;                   /* the server's, raw JSON */
    struct tl_asker ask;
    struct tl_call *call; /* run by the bridge for this call, or NULL: the client's own */
    struct lw_buf rest;   /* members but id and status, as the client gets them */
    enum tl_task_state { TL_WORKING, TL_INPUT, TL_COMPLETED, TL_BROKEN, TL_CANCELLED } state;
    struct lw_buf payload; /* its result or error, when fetched */
    bool has_payload;
    bool payload_error;
    size_t kept;          /* bytes of the payload, as counted */
    uint64_t payload_own; /* tasks/result that is open, or 0 */
    uint64_t poll_own;
    int64_t poll_at;
    int64_t poll_ms;
    int64_t expires;
};

/* Whether a call is to go as a task. */
bool lw_tl_as_task(struct lw_bridge *b, const struct lw_message *m);
/* Learns from a page of tools/list which tools can be run as tasks. */
void lw_tl_tools_seen(struct lw_bridge *b, const struct lw_json *result);
/* True when the answer was that of a new task, and has been dealt with. */
bool lw_tl_task_created(struct lw_bridge *b, struct tl_call *c, const struct lw_json *result);
void lw_tl_task_free(struct lw_bridge *b, struct tl_task *t);
/* By the server's id, the client's, or that of the tasks/result which is open; or NULL. */
struct tl_task *lw_tl_task_by_server(const struct lw_bridge *b, const struct lw_json *id);
struct tl_task *lw_tl_task(const struct lw_bridge *b, struct lw_str handle);
struct tl_task *lw_tl_task_by_own(const struct lw_bridge *b, uint64_t id);
/* Reads a Task of the server's into t. False when it is none. */
bool lw_tl_task_read(struct lw_bridge *b, struct tl_task *t, const struct lw_json *task);
/* Appends the members of a DetailedTask. */
void lw_tl_task_detail(struct tl_task *t, struct lw_buf *to);
/* Asks for the result: it is there, or so are questions before it. */
void lw_tl_task_fetch(struct lw_bridge *b, struct tl_task *t);
/* tasks/result was answered; `m` NULL: it will not be. */
void lw_tl_payload(struct lw_bridge *b, struct tl_task *t, const struct lw_message *m);

/* to_legacy_extension.c: the tasks extension, as its client uses it. */
void lw_tl_task_request(struct lw_bridge *b, uint64_t id, const struct lw_message *m,
                        const struct lw_method *method);
void lw_tl_task_got(struct lw_bridge *b, struct tl_call *c, const struct lw_message *m);
void lw_tl_task_status(struct lw_bridge *b, const struct lw_message *m);
/* Those who asked about t are told; fail: that it cannot be had. */
void lw_tl_task_tell(struct lw_bridge *b, struct tl_task *t, const char *fail);
/* Subscriptions are told how t stands. */
void lw_tl_task_announce(struct lw_bridge *b, struct tl_task *t);

/* to_legacy_run.c: tools that run as tasks only, for clients that do not know tasks. */
void lw_tl_run(struct lw_bridge *b, struct tl_task *t, struct tl_call *c);
/* The next step after a state was read. */
void lw_tl_run_on(struct lw_bridge *b, struct tl_task *t);
/* Tells the server that t is not wanted any more. */
void lw_tl_run_stop(struct lw_bridge *b, struct tl_task *t);
/* Polls, and ends what has expired; also tasks of clients. May free t. */
void lw_tl_run_tick(struct lw_bridge *b, struct tl_task *t);
/* tasks/get was answered; `m` NULL: it will not be. */
void lw_tl_polled(struct lw_bridge *b, struct tl_task *t, const struct lw_message *m);

#endif
