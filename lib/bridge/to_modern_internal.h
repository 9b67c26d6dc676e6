/* What the files of to_modern share: a legacy client on a modern server. Not for others.
 *
 * to_modern.c takes the inputs; to_modern_request.c writes requests, to_modern_result.c results and
 * errors; to_modern_ask.c plays rounds of questions, whose words are to_modern_question.c's;
 * to_modern_listen.c keeps the one subscription, to_modern_subscribe.c the resources in it;
 * to_modern_tasks.c and to_modern_poll.c the tasks. */
#ifndef LW_BRIDGE_TO_MODERN_INTERNAL_H
#define LW_BRIDGE_TO_MODERN_INTERNAL_H

#include "lib/bridge/bridge_internal.h"
#include "lib/bridge/shape_legacy.h"

/* What a peer can make this side keep, ask or repeat; options.max_* beside it. */
#define TM_KEPT_MESSAGES 4      /* options.max_message times: calls, states, answers, results */
#define TM_QUESTIONS_MAX 16     /* in one round, or open for one task */
#define TM_OPEN_MAX      64     /* questions that the client has not answered, of all calls */
#define TM_URLS_MAX      8      /* URL questions whose end is told */
#define TM_TEXT_MAX      8192   /* bytes of a resource URI, a URL or a key of a question */
#define TM_SUBS_MAX      256    /* resources subscribed */
#define TM_ACK_MS        10000  /* for a subscription to be acknowledged */
#define TM_OVERLAP_MS    2000   /* two streams side by side when one replaces the other (HTTP) */
#define TM_OVERLAP_MAX   64     /* kinds of events told meanwhile, by which none is told twice */
#define TM_REOPEN_MS     500    /* first pause before a lost subscription is opened again */
#define TM_REOPEN_MAX_MS 60000  /* ... and the longest */
#define TM_STABLE_MS     30000  /* a subscription that lived so long was none that ends at once */
#define TM_WAIT_MS       250    /* first pause of a server that only asks to be asked again */
#define TM_WAIT_MAX_MS   30000  /* ... and the longest */
#define TM_TASKS_MAX     64     /* of one session */
#define TM_TASK_ID_MAX   512    /* bytes */
#define TM_TASK_TEXT_MAX 4096   /* bytes of a task's status message */
#define TM_TASK_KEYS_MAX 64     /* questions of one task in its life */
#define TM_POLL_MS       1000   /* between looks at a task whose server names no interval */
#define TM_POLL_MIN_MS   100    /* ... at least */
#define TM_POLL_MAX_MS   30000  /* ... at most */
#define TM_LOCAL_TTL_MS  300000 /* a result that came at once is kept so long as a task */
#define TM_TASK_LOST     8      /* looks that fail in a row end the wait for a task */
#define TM_ACKS_MAX      32     /* requests of our own whose answer says nothing, remembered */

#define TM_TASKS_EXTENSION "io.modelcontextprotocol/tasks"
#define TM_RELATED_TASK    "io.modelcontextprotocol/related-task"

struct tm;
struct tm_call;
struct tm_task;

/* ---- a request that is with the server ---- */

enum tm_leg_kind {
    TM_LEG_CALL,   /* of the session: its first sending, or a retry of it */
    TM_LEG_LISTEN, /* the subscription */
    TM_LEG_POLL,   /* tasks/get of our own */
};

struct tm_leg {
    enum tm_leg_kind kind;
    uint64_t id; /* 0: not sent */
    struct tm_call *call;
    struct tm_task *task;
};

/* ---- what the session asked for ---- */

enum tm_method_id {
    TM_OTHER, /* forwarded and answered, nothing more */
    TM_TOOL,
    TM_SUBSCRIBE,
    TM_TASK_GET,
    TM_TASK_RESULT,
    TM_TASK_CANCEL,
};

struct tm_method {
    const char *name;
    const char *subject; /* member of params that names what is asked for */
    enum tm_method_id id;
    bool asks;   /* its result may be input_required */
    bool cached; /* its result has ttlMs and cacheScope */
    bool walk;   /* of the session's own: lists are answered from the manifest */
    void (*begin)(struct tm *t, uint64_t upstream, const struct lw_message *m,
                  const struct tm_method *method);
};

struct tm_call {
    uint64_t session; /* the session's id of it */
    const struct tm_method *method;
    struct tm_leg leg;
    bool logged;         /* it asked for log messages */
    bool as_task;        /* the client wants a task, and the server knows tasks */
    bool stopping;       /* TASK_CANCEL: cancelled, its state is being asked for */
    int64_t ttl_ms;      /* of that task as the client wants it, or 0 */
    struct lw_buf frame; /* as sent first, where it may have to be sent again */
    struct lw_buf uri;   /* resources/read: what it reads, decoded */
    struct lw_buf state; /* requestState to give back, raw JSON */
    size_t kept;         /* bytes of it, as counted in tm */
    uint32_t rounds;
    bool parked;                /* waits for the client */
    int64_t deadline;           /* of the client's answers, or when to send again; NEVER */
    uint64_t urls[TM_URLS_MAX]; /* questions that led the user elsewhere */
    uint32_t n_urls;
    struct tm_sub *sub;   /* SUBSCRIBE: waits to be acknowledged */
    struct tm_task *task; /* TASK_* */
    struct tm_call *prev;
    struct tm_call *next;
};

/* ---- questions ---- */

enum tm_ask { TM_ASK_FORM, TM_ASK_URL, TM_ASK_SAMPLING, TM_ASK_ROOTS };

/* One question as the server put it. */
struct tm_wanted {
    enum tm_ask kind;
    const struct lw_json *params; /* object or NULL */
    const char *missing;          /* capability that the client lacks for it, as JSON, or NULL */
};

struct tm_question {
    uint64_t id; /* toward the client */
    enum tm_ask kind;
    bool open;
    struct lw_buf key;    /* decoded */
    struct lw_buf answer; /* raw JSON */
    struct tm_call *call; /* whose round it is */
    struct tm_task *task; /* or whose task */
    int64_t deadline;     /* of a task's; a call has one for all */
    struct tm_question *next;
};

/* ---- subscriptions ---- */

enum { TM_TOOLS = 1, TM_PROMPTS = 2, TM_RESOURCES = 4, TM_URIS = 8, TM_TASKS = 16 };

struct tm_listen {
    struct tm_leg leg;
    bool acked;
    unsigned asked; /* TM_* bits of its filter */
    int64_t since;  /* acknowledged at */
};

struct tm_sub {
    struct lw_buf uri; /* decoded */
    bool wanted;
    bool sent;     /* in the filter that waits to be acknowledged */
    bool honoured; /* by the server, in the filter in force */
    struct tm_sub *next;
};

struct tm_told {
    uint64_t key;
    uint32_t seen[2]; /* on the old stream, on the new one */
};

/* ---- tasks ---- */

enum tm_status { TM_WORKING, TM_INPUT, TM_COMPLETED, TM_FAILED, TM_CANCELLED };

struct tm_task {
    struct lw_buf id; /* decoded */
    enum tm_status status;
    bool local;            /* made here, of a result that came at once */
    bool stopped;          /* cancelled for the client, whatever the server makes of it */
    struct lw_buf message; /* raw JSON, n 0: none */
    struct lw_buf created; /* raw JSON */
    struct lw_buf updated; /* raw JSON */
    int64_t ttl_ms;        /* -1: unlimited */
    int64_t poll_ms;       /* 0: the server names none */
    struct lw_buf result;  /* local: raw JSON */
    size_t kept;
    int64_t expires; /* local: steady ms */
    struct tm_leg poll;
    int64_t poll_at;     /* NEVER */
    uint32_t lost;       /* looks that failed in a row */
    struct tm_key *keys; /* questions asked once */
    uint32_t n_keys;
    struct tm_task *next;
};

struct tm_key {
    struct tm_key *next;
    size_t n;
    char text[];
};

/* ---- the side's state ---- */

struct tm {
    struct lw_bridge *b;
    struct lw_str claim[2]; /* members of `_meta`, without and with the extension for tasks */
    bool modern_asks;       /* the client is of 2025-11-25: URL mode, tasks */
    bool tasks;             /* ... and the server knows tasks */
    int level;              /* of log messages, -1: none are wanted */
    size_t kept;
    struct lw_map by_session;
    struct lw_map by_leg;
    struct tm_call *calls;
    struct tm_question *questions;
    uint32_t open;
    uint32_t parked;

    bool ready;     /* the client is */
    bool deaf;      /* the server knows no subscriptions */
    bool task_deaf; /* ... or none of tasks */
    bool again;     /* the filter has changed since the one that waits was sent */
    bool gap;       /* something may have been missed */
    struct tm_listen current;
    struct tm_listen next;
    struct tm_listen old; /* beside `current` for a while */
    int64_t ack_by;
    int64_t old_until;
    int64_t reopen_at;
    int64_t reopen_ms;
    struct lw_map sub_map;
    struct tm_sub *subs;
    uint32_t n_subs;
    struct tm_told told[TM_OVERLAP_MAX];
    uint32_t n_told;

    uint64_t acks[TM_ACKS_MAX]; /* tasks/update and tasks/cancel of our own */
    uint32_t next_ack;
    struct tm_task *tasks_made;
    uint32_t n_tasks;
    uint64_t n_local;
};

/* to_modern.c */
struct tm_call *lw_tm_call_new(struct tm *t, uint64_t upstream, const struct tm_method *method);
/* Ends it, without a word to anybody but the client whose questions are open. */
void lw_tm_call_free(struct tm *t, struct tm_call *c);
struct tm_call *lw_tm_call(struct tm *t, uint64_t session);
/* Sends `frame` as a request of that leg. */
struct lw_bridge_item *lw_tm_leg_send(struct tm *t, struct tm_leg *leg, uint64_t id,
                                      struct lw_str method, struct lw_str subject,
                                      struct lw_str frame);
void lw_tm_leg_drop(struct tm *t, struct tm_leg *leg);
/* Drops it and lets the server know. */
void lw_tm_leg_stop(struct tm *t, struct tm_leg *leg);
/* Counts `now` bytes kept where `*kept` were before; false when they are too many. */
bool lw_tm_keep(struct tm *t, size_t *kept, size_t now);
/* A copy in `to`, which is empty; false without memory. */
bool lw_tm_copy(struct tm *t, struct lw_buf *to, struct lw_str text);

/* to_modern_request.c */
extern const struct tm_method lw_tm_methods[];
const struct tm_method *lw_tm_method(struct lw_str name);
/* Appends `_meta` of a request of our own, with its braces. */
void lw_tm_claim(const struct tm *t, bool tasks, struct lw_buf *to);
/* Sends the request again: with the answers of its round and the server's state. */
void lw_tm_retry(struct tm *t, struct tm_call *c);

/* to_modern_result.c */
/* The server's answer to a request of the session. */
void lw_tm_answered(struct tm *t, struct tm_call *c, const struct lw_message *m);
/* Appends a complete result as the client is to have it; `task`: decoded id to be named, or p NULL.
 */
void lw_tm_result(struct tm *t, const struct tm_method *method, const struct lw_json *result,
                  struct lw_str task, struct lw_buf *to);
/* Ends the call with an error that the server made, in the client's terms. */
void lw_tm_pass_error(struct tm *t, struct tm_call *c, const struct lw_json *error);
/* Ends the call: what the server sent is not allowed. */
void lw_tm_invalid(struct tm *t, struct tm_call *c, const char *why);
void lw_tm_end(struct tm *t, struct tm_call *c, int code, const char *text, struct lw_str data);

/* to_modern_ask.c */
void lw_tm_round(struct tm *t, struct tm_call *c, const struct lw_json *result);
/* The client's answer to a question. */
void lw_tm_client_answer(struct tm *t, const struct lw_message *m);
void lw_tm_ask_tick(struct tm *t);
int64_t lw_tm_ask_deadline(const struct tm *t);
/* Takes the questions of a call or of a task away from the client. */
void lw_tm_questions_drop(struct tm *t, const struct tm_call *c, const struct tm_task *task);
struct tm_question *lw_tm_question_new(struct tm *t, const struct tm_wanted *w, struct lw_str key);
void lw_tm_question_free(struct tm *t, struct tm_question *q);
/* No answer to it is taken any more. */
void lw_tm_question_close(struct tm *t, struct tm_question *q);
/* Takes it back unanswered; false where no answer stands for that. */
bool lw_tm_question_dismiss(struct tm *t, struct tm_question *q, struct lw_str *answer);

/* to_modern_question.c */
/* False when it is none that the specification knows, or not of its shape. */
bool lw_tm_wanted(const struct tm *t, const struct lw_json *request, struct tm_wanted *out);
/* Puts it to the client on the stream of `via`. */
void lw_tm_put(struct tm *t, struct tm_question *q, const struct tm_wanted *w, uint64_t via);
/* The `elicitationId` of a URL question, in text[40]. */
void lw_tm_elicitation_id(const struct tm *t, uint64_t question, char text[40]);

/* to_modern_subscribe.c */
void lw_tm_subscribe(struct tm *t, uint64_t upstream, const struct lw_message *m,
                     const struct tm_method *method);
void lw_tm_unsubscribe(struct tm *t, uint64_t upstream, const struct lw_message *m,
                       const struct tm_method *method);
/* The call waits no longer to be subscribed. */
void lw_tm_subscriber_gone(struct tm *t, struct tm_call *gone);
/* Tells those who wait for what was in the filter: with that error, or (NULL) by whether it was
 * honoured. */
void lw_tm_subs_tell(struct tm *t, const struct lw_json *error);
/* Those that nobody wants any more are kept, so that nothing of them is told, until no filter in
 * force is with them. */
void lw_tm_subs_sweep(struct tm *t);
void lw_tm_subs_fini(struct tm *t);
bool lw_tm_has_capability(const struct tm *t, const char *part, const char *what);

/* to_modern_listen.c */
/* What is to be heard of has changed. */
void lw_tm_listen(struct tm *t);
/* The server's answer to it, or NULL: it will not answer. */
void lw_tm_listen_over(struct tm *t, struct tm_leg *leg, const struct lw_message *m);
/* A notification on a subscription; false when it belongs to none. */
bool lw_tm_listen_event(struct tm *t, uint64_t via, const struct lw_message *m);
void lw_tm_listen_tick(struct tm *t);
int64_t lw_tm_listen_deadline(const struct tm *t);

/* to_modern_tasks.c */
void lw_tm_task_method(struct tm *t, uint64_t upstream, const struct lw_message *m,
                       const struct tm_method *method);
void lw_tm_task_list(struct tm *t, uint64_t upstream, const struct lw_message *m,
                     const struct tm_method *method);
/* The call's answer is a new task, or a result that becomes one. */
void lw_tm_task_created(struct tm *t, struct tm_call *c, const struct lw_json *result);
void lw_tm_task_local(struct tm *t, struct tm_call *c, const struct lw_json *result);
/* The answer to tasks/get or tasks/cancel of the session. */
void lw_tm_task_answered(struct tm *t, struct tm_call *c, const struct lw_message *m);
/* Reads a task of the server into ours; false when it is not of the shape. */
bool lw_tm_task_read(struct tm *t, struct tm_task *task, const struct lw_json *v);
void lw_tm_task_write(const struct tm *t, const struct tm_task *task, struct lw_buf *to);
bool lw_tm_task_over(const struct tm_task *task);
void lw_tm_task_event(struct tm *t, const struct lw_message *m);
/* Sends a request about the task; leg NULL: its answer says nothing. */
void lw_tm_task_send(struct tm *t, struct tm_leg *leg, uint64_t id, const char *method,
                     const struct tm_task *task, struct lw_str more);
void lw_tm_tasks_fini(struct tm *t);

/* to_modern_poll.c */
void lw_tm_poll_wait(struct tm *t, struct tm_call *c, struct tm_task *task);
/* m NULL: the server will not answer. */
void lw_tm_poll_answered(struct tm *t, struct tm_task *task, const struct lw_message *m);
void lw_tm_task_question_answered(struct tm *t, struct tm_question *q, struct lw_str answer);
void lw_tm_poll_left(struct tm *t, struct tm_task *task);
void lw_tm_poll_tick(struct tm *t);
int64_t lw_tm_poll_deadline(const struct tm *t);

#endif
