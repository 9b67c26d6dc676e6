/* What the files of the session share. Not for others. */
#ifndef LW_ENGINE_SESSION_INTERNAL_H
#define LW_ENGINE_SESSION_INTERNAL_H

#include "lib/bridge/bridge.h"
#include "lib/engine/session.h"

#define NEVER INT64_MAX

enum pending_type {
    PENDING_HANDSHAKE, /* initialize of the client, or a discovery of our own */
    PENDING_WALK,
    PENDING_CALL,
    PENDING_RELAY,
    PENDING_LISTEN,
    PENDING_REFUSAL, /* answered as soon as its receipt is durable */
    PENDING_ASK,     /* waits for a human's approval; then it is a request anew */
    PENDING_PATHS,   /* waits for the real paths of its arguments; then it is a request anew */
    PENDING_CONSULT, /* waits for decision points; then likewise */
};

struct listing;  /* listing.c: what decision points say of the entries of a list */
struct resolved; /* policy.c: the real paths that a call's arguments lead to */
struct called;   /* policy.c: what was called before */

/* A request on its way to the server and back. */
struct pending {
    enum pending_type type;
    enum { WAITS_RECEIPT, SENT } state;
    bool no_client;    /* the client cancelled it or is gone: swallow the answer */
    bool acknowledged; /* LISTEN: the client has been told, by the server or by us */
    unsigned owed;     /* LISTEN: lists that changed before that */
    bool recorded;     /* decision durable; waits for lists that the server says have changed */
    bool receipt_open; /* decision not durable yet though forwarded (reads in group mode) */
    bool counting;     /* CALL: its answer waits for the record of its outcome: its bytes count */
    const char *over;  /* ended before its decision was durable: the status to record then */
    uint64_t upstream; /* our id toward the server */
    uint64_t ticket;   /* of the decision */
    uint64_t exchange;
    uint64_t generation;      /* of the surface that it was decided on */
    int64_t sent_at;          /* steady ms */
    int64_t deadline;         /* steady ms, NEVER for subscriptions */
    struct lw_str client_key; /* key in by_client: p NULL when not registered */
    struct lw_str client_id;  /* raw JSON */
    struct lw_str token;      /* client's progress token, raw JSON, or p NULL */
    struct lw_str method;
    struct lw_str subject;
    struct lw_str agent;         /* as s->agent was */
    struct lw_decision decision; /* REFUSAL; of a CALL the words; what it points to is not kept, but
                                    for what `said` has */
    struct lw_buf said;          /* REFUSAL, CALL: the rule's id and words */
    struct resolved *real;       /* CALL, PATHS, CONSULT; or NULL */
    struct consulted *consulted; /* CALL, CONSULT: by decision points; or NULL */
    struct listing *listing;     /* CONSULT: of a list; or NULL */
    struct lw_buf out;           /* the frame for the server, until sent */
    struct lw_buf held;          /* the answer, while receipt_open or counting */
    struct lw_buf beside;        /* headers that came with it and go on to the server */
    bool relisted;               /* it was refused for its headers and goes out a second time */
    size_t answer_at;            /* of the result or error in held */
    size_t answer_n;
    struct lw_claim_unit *units; /* what it takes of its limits, until it has ended; those that are
                                    being claimed come first */
    size_t unit_count;
    struct lw_digest rules; /* CALL: the policy that its decision names; zeros: none was in force */
    struct lw_digest decided; /* ... and, sent already, by which it was decided again; or zeros */
    struct lw_digest args;    /* CALL: of the arguments, zeros when there are none */
    size_t args_bytes;        /* of their canonical form */
    unsigned kinds;           /* LISTEN: bit per enum lw_part whose changes were asked for */
    const char *status;       /* of the outcome, while the answer is held */
    bool is_error;
    size_t kept; /* bytes of out and held, as counted in the session */
    char receipt[LW_RECEIPT_ID_MAX];
    char approved[LW_RECEIPT_ID_MAX]; /* CALL: the approval that it uses; may be empty */
    struct lw_digest request;         /* ... and what that is about */
    struct approval *ask;             /* ASK */
    struct pending *prev;             /* in order of creation */
    struct pending *next;
    char text[]; /* the slices above point in here */
};

/* A request frame that waits for the surface, of its own view in the modern era. */
struct waiting {
    struct waiting *next;
    uint64_t exchange;
    int64_t deadline; /* stays the same however often it must wait again */
    bool gone;        /* nobody waits for its answer any more */
    char view[LW_VIEW_TEXT_BUF];
    size_t n;
    size_t id_n; /* its id, raw, behind the frame */
    size_t headers_n;
    bool has_headers; /* behind the id */
    char frame[];
};

/* A request of the server's that the client answers. */
struct asked {
    struct asked *next;
    uint64_t id;       /* ours toward the client */
    uint64_t upstream; /* the request that it belongs to, or 0 */
    int64_t deadline;
    size_t n;
    char server_id[]; /* raw JSON */
};

struct approval; /* approval.c */
struct state;    /* Keeps the words of p->decision's rule with it. */
void lw_keep_words(struct lw_session *s, struct pending *p);

/* approval.c */
/* A call that d wants approved: true when it waits, or is over. False: d says now what becomes of
 * it. */
bool lw_approval_begin(struct lw_session *s, uint64_t exchange, const struct lw_message *m,
                       struct lw_str subject, struct lw_decision *d);
/* Decided again, the call has its approval still when it is the same request. */
void lw_approval_again(struct lw_session *s, const struct pending *p, const struct lw_message *m,
                       struct lw_decision *d);
void lw_approval_asked(struct lw_session *s, uint64_t ticket, const struct lw_asked *asked);
void lw_approval_paged(struct lw_session *s, uint64_t ticket, struct lw_str url);
void lw_approval_answered(struct lw_session *s, struct lw_str id, enum lw_ask_state state);
/* The client answers our question of that id; false when there is none. */
bool lw_approval_response(struct lw_session *s, uint64_t id, const struct lw_message *m);
void lw_approval_cancel(struct lw_session *s, struct pending *p);
void lw_approval_kill(struct lw_session *s, struct pending *p, const char *why);
void lw_approval_ledger_lost(struct lw_session *s);
void lw_approval_tick(struct lw_session *s);
void lw_approval_free(struct approval **a);

/* state.c */

/* A task that a call has begun. */
struct task {
    struct task *next;
    struct lw_str id;
    struct lw_str tool;
    struct lw_digest args;
    char receipt[LW_RECEIPT_ID_MAX]; /* decision of that call */
    char text[];                     /* the slices above point in here */
};

struct walk {
    bool running;
    bool again; /* something changed while it ran */
    int part;   /* the one being listed */
    uint64_t upstream;
    int64_t started; /* steady ms */
    struct lw_surface *surface;
    const struct lw_item *page; /* the resource whose content is being read */
    unsigned pages;             /* how many were */
};

struct lw_session {
    struct lw_session_options o;
    struct lw_arena own; /* copies of the options' slices */
    struct lw_arena in;  /* the message being read */
    struct lw_arena fx;  /* effects of the current input */
    struct lw_effect_item *fx_first;
    struct lw_effect_item **fx_last;
    struct lw_effect_item lost; /* what did not fit: written to and never read */
    bool failed;                /* out of memory somewhere: the input returns an error */

    enum lw_era era; /* of the client */
    char version[16];
    enum lw_era server_era; /* NONE until the server has answered a handshake */
    enum lw_era trying;     /* the era of the handshake under way, or done */
    bool tried_other;       /* the one it was tried in before has been refused */
    char server_version[16];
    struct lw_bridge *bridge;   /* when the eras differ */
    struct lw_buf capabilities; /* canonical, as the client declared them */
    struct lw_buf info;         /* canonical clientInfo, or empty */
    int first_code;             /* of the first refusal of a handshake, 0: none */
    struct lw_buf first_data;   /* ... and its data, ours */
    char view[LW_VIEW_TEXT_BUF];
    struct lw_buf claim;         /* modern: canonical _meta for our own requests */
    const struct lw_kill *kills; /* what is switched off; the shell's */
    size_t kill_count;
    struct lw_buf agent;     /* canonical {"name","version"} of clientInfo, cut */
    bool opened;             /* the manifest was asked for */
    bool have_manifest;      /* and the ledger has answered */
    bool handshake_done;     /* the server's side */
    bool early_initialized;  /* the client said so before it had the result */
    bool client_ready;       /* the client has its handshake result and, legacy, said so */
    struct lw_buf handshake; /* raw result of initialize or server/discover */
    struct pending *handshake_pending; /* of the client: waits for server or manifest */
    enum lw_reason given_up;           /* recorded calls are to be refused for it; or NONE */
    enum lw_reason discovery_failed;   /* those who asked for it are still to be told; or NONE */

    struct lw_manifest *manifest;
    struct lw_surface *live;
    struct lw_drift *drift;
    struct lw_digest reported; /* surface last reported to the ledger */
    bool has_reported;
    bool report_lost; /* the report was not stored: try again with the next walk */
    uint64_t report_ticket;
    bool reporting;      /* its receipt has not come */
    int64_t report_at;   /* a walk is due then, for a report that was put off; NEVER */
    int64_t report_paid; /* steady ms up to which the allowance of reports is used */
    uint64_t generation;
    struct lw_digest shown[LW_PART_COUNT]; /* fingerprints of what a client is shown */
    bool has_shown;
    unsigned announced; /* parts that the client has heard of from the server since the last walk */
    struct walk walk;
    bool stale;
    bool stale_next;      /* it is, as soon as what waited has been served */
    bool releasing;       /* requests that waited are being served */
    bool release_due;     /* they are to be, when the current input has been taken */
    int64_t release_at;   /* ... the rest of them then; NEVER */
    int64_t waited_until; /* deadline of the one being served; NEVER */
    int64_t fresh_at;     /* start of the walk that `live` comes from */
    int64_t settle_until; /* until then a difference does not count yet */
    int64_t walk_at;      /* a walk is due then; NEVER */
    uint32_t walk_failures;

    bool server_gone;
    bool ledger_lost;
    uint64_t next_upstream;
    uint64_t next_ticket;
    uint64_t next_asked;
    struct lw_map by_upstream;
    struct lw_map by_client;
    struct lw_map by_ticket;
    struct pending *first;
    struct pending *last;
    uint32_t count;
    int64_t earliest; /* no deadline of a request that was sent is before it */
    struct waiting *waiting;
    struct waiting **waiting_last;
    uint32_t waiting_count;
    size_t kept; /* bytes of messages that wait for something */
    struct asked *asked;
    uint32_t asked_count;
    struct state *states; /* of calls that wait for their client's answers; made on first use */
    uint64_t states_made;
    struct task *tasks; /* oldest first */
    struct task **tasks_last;
    uint32_t task_count;
    struct lw_map by_task;
    const struct lw_policy *policy; /* the shell's; NULL: there are no rules */
    struct lw_arena rules;          /* what they say about the request being decided */
    struct lw_buf client_name;      /* of clientInfo */
    struct called *called;          /* made on first use */
    struct lw_policy_session past;  /* ... as the rules see it */
    struct resolved *real;          /* of the request being decided; or NULL */
    struct lw_policy_paths paths;   /* ... as the rules see them */
    char given[LW_RECEIPT_ID_MAX];  /* approval of the request being read; may be empty */
    struct lw_digest given_request; /* ... and what it is about */
    int64_t approval_at;            /* a call that waits for a human is looked at then; NEVER */
    int64_t paths_at;               /* a request that waits for paths goes on then; NEVER */
    struct consulted *consulted;    /* of the request being decided; or NULL */
    struct listing *listed[LW_PART_COUNT]; /* what decision points have said of lists; or NULL */
    bool listed_now;            /* ... just now: the list that waited for it is being answered */
    int64_t consult_at;         /* a request that waits for decision points goes on; NEVER */
    struct lw_digest last_args; /* of the decision recorded last */
    size_t last_args_bytes;
    struct lw_now now;     /* of the current input */
    struct lw_str headers; /* of the request being read; p NULL: its transport has none */
};

/* effect.c */
struct lw_effect_item *lw_fx(struct lw_session *s, enum lw_effect_kind kind);
void lw_fx_note(struct lw_session *s, enum lw_note note, struct lw_str subject,
                struct lw_str detail);
void lw_fx_client(struct lw_session *s, uint64_t exchange, struct lw_str bytes, bool final);
/* Ends the exchange of a request that the client has cancelled. */
void lw_fx_unanswered(struct lw_session *s, uint64_t exchange);
void lw_fx_error(struct lw_session *s, uint64_t exchange, struct lw_str id, int code,
                 struct lw_str text, struct lw_str data);
/* A copy in the effects' arena; p NULL on failure, which also fails the session. */
struct lw_str lw_fx_dup(struct lw_session *s, struct lw_str text);
struct lw_str lw_fx_splice(struct lw_session *s, struct lw_str raw, const struct lw_splice *splices,
                           size_t n);
/* Bytes for the server, of the effects' arena or constant: through the bridge where there is one.
 * `upstream`: id of a request, 0 for notifications and responses. NULL behind a bridge. */
struct lw_effect_item *lw_fx_server(struct lw_session *s, uint64_t upstream, struct lw_str method,
                                    struct lw_str subject, struct lw_str bytes);
void lw_fx_cancel(struct lw_session *s, uint64_t upstream);
/* Deals with what the bridge has for either side. */
void lw_fx_bridge(struct lw_session *s);
/* Takes back what was to be sent to the server as `upstream` and has not been yet. */
void lw_fx_withdraw(struct lw_session *s, uint64_t upstream);

/* pending.c */
struct pending *lw_pending_new(struct lw_session *s, enum pending_type type, uint64_t exchange,
                               struct lw_str client_id, struct lw_str token, struct lw_str method,
                               struct lw_str subject);
struct pending *lw_pending_by_upstream(struct lw_session *s, uint64_t upstream);
struct pending *lw_pending_by_ticket(struct lw_session *s, uint64_t ticket);
void lw_pending_expect_ticket(struct lw_session *s, struct pending *p, uint64_t ticket);
/* It is with the server now, for at most so long. */
void lw_pending_sent(struct lw_session *s, struct pending *p, int64_t timeout_ms);
void lw_pending_free(struct lw_session *s, struct pending *p);
/* Whether `n` more bytes may be kept until something else comes (limits.message, four times). */
bool lw_kept_fits(const struct lw_session *s, size_t n);
void lw_pending_keep(struct lw_session *s, struct pending *p);

/* batch.c: a frame, which may hold several messages */
void lw_batch_client(struct lw_session *s, uint64_t exchange, struct lw_str frame);
void lw_batch_server(struct lw_session *s, uint64_t via, struct lw_str frame);

/* client.c, server.c: one frame */
void lw_client_frame(struct lw_session *s, uint64_t exchange, struct lw_str frame);
void lw_client_message(struct lw_session *s, uint64_t exchange, const struct lw_message *m);
void lw_server_frame(struct lw_session *s, uint64_t via, struct lw_str frame);
/* session.c: the request will not be answered. */
void lw_server_failed(struct lw_session *s, uint64_t upstream, int status, struct lw_str text);
/* Questions that their client has not answered in time are refused; when the next one's time is
 * over. */
void lw_asked_expire(struct lw_session *s);
int64_t lw_asked_deadline(const struct lw_session *s);
/* Answers the server's question of that raw id: not while it is not approved. */
void lw_server_refuse(struct lw_session *s, struct lw_str id);

/* deciding.c. What a decision points to is gone when the next one is made. */
void lw_facts(const struct lw_session *s, struct lw_facts *out);
/* Whether requests and notifications of the server as a whole may pass. */
bool lw_server_trusted(const struct lw_session *s);
/* `admitted`: it is among those in flight itself. */
struct lw_decision lw_decide_request(struct lw_session *s, const struct lw_message *m,
                                     const struct lw_method *method, struct lw_str subject,
                                     bool admitted);
/* The same for one that was decided before. */
struct lw_decision lw_decide_again(struct lw_session *s, struct pending *p,
                                   const struct lw_message *m, const struct lw_method *method);
/* What a completion is for: fills in the kind and name of a prompt or template. */
void lw_completed(const struct lw_message *m, struct lw_policy_call *call);
/* May it be shown in a list? */
struct lw_decision lw_decide_show(struct lw_session *s, enum lw_part part, struct lw_str name);
/* What nothing has to allow: the handshake, pings, lists as such. `client`: its clientInfo where it
 * is not known yet, or NULL. */
struct lw_decision lw_decide_talk(struct lw_session *s, struct lw_str method,
                                  const struct lw_json *client);

/* policy.c */
/* Begins the facts for the rules: method, kind, name and arguments are the caller's. */
void lw_policy_facts(struct lw_session *s, struct lw_facts *f, struct lw_policy_call *call);
/* Remembers a call that was allowed, and takes that back. */
void lw_policy_count(struct lw_session *s, const struct pending *p);
void lw_policy_uncount(struct lw_session *s, const struct pending *p);
/* True: the rules have to know where the paths of this call lead; it waits until the shell says. */
bool lw_policy_paths_wait(struct lw_session *s, uint64_t exchange, const struct lw_message *m,
                          struct lw_str subject, const struct lw_decision *d);
/* The shell's answer; n 0: it has none. */
void lw_policy_resolved(struct lw_session *s, uint64_t ticket, const struct lw_str *real, size_t n);
/* Those that have waited too long go on without. */
void lw_policy_paths_expire(struct lw_session *s);
void lw_resolved_free(struct resolved **r);
void lw_policy_adopt(struct lw_session *s, const struct lw_policy *policy);
void lw_policy_fini(struct lw_session *s);

/* kept.c */
/* The request, kept as it came, with what was found out about it; NULL: it is over, or the session
 * has failed. */
struct pending *lw_kept_new(struct lw_session *s, enum pending_type type, uint64_t exchange,
                            const struct lw_message *m, struct lw_str token, struct lw_str subject);
/* It has a ticket, and waits so long at most; *next_at: when the first of its kind is over. */
void lw_kept_until(struct lw_session *s, struct pending *p, int64_t wait_ms, int64_t *next_at);
/* Makes it anew; what was found out about it is the session's for so long. Frees p. */
void lw_kept_go_on(struct lw_session *s, struct pending *p);
/* Those of this type that have waited too long go on. */
void lw_kept_expire(struct lw_session *s, enum pending_type type, int64_t *at,
                    void (*go_on)(struct lw_session *s, struct pending *p));

/* consult.c */
/* What decision points say of a call. True: it waits for them; else their answers are in *d. */
bool lw_consult_wait(struct lw_session *s, uint64_t exchange, const struct lw_message *m,
                     struct lw_str subject, struct lw_decision *d);
/* The same for a call that is decided again: their answers hold while the question is the same. */
void lw_consult_again(struct lw_session *s, const struct pending *p, const struct lw_message *m,
                      struct lw_decision *d);
void lw_consult_answer(struct lw_session *s, uint64_t ticket, size_t which,
                       enum lw_pdp_answer answer);
/* Whether an authoritative one may allow what this decision denies. */
bool lw_consult_may_lift(const struct lw_session *s, const struct lw_decision *d);
/* Those that have waited too long go on without. */
void lw_consult_expire(struct lw_session *s);
/* Who was asked about the request being decided, and said what: JSON. */
void lw_consult_record(const struct lw_session *s, struct lw_buf *b);
void lw_consulted_free(struct consulted **c);

/* The facts that they are asked about: method, name and kind are the caller's. */
void lw_consult_call(const struct lw_session *s, struct lw_str method,
                     const struct lw_manifest_item *item, struct lw_policy_call *call);

/* listing.c */
/* Whether decision points have to be asked about the entries of this list first: it waits then. */
bool lw_listing_wait(struct lw_session *s, uint64_t exchange, const struct lw_message *m,
                     enum lw_part part);
/* Whether they let this entry be shown. */
bool lw_listing_permits(struct lw_session *s, enum lw_part part,
                        const struct lw_manifest_item *item, struct lw_str name);
void lw_listing_answer(struct lw_session *s, uint64_t ticket, size_t which,
                       const enum lw_pdp_answer *answers, size_t n);
/* The list is answered with what has come. */
void lw_listing_go_on(struct lw_session *s, struct pending *p);
void lw_listing_free(struct listing **l);

/* advise.c: sessions without a server (options.advise) */
LW_CHECKED bool lw_advise_begin(struct lw_session *s);
/* Whether the manifest is known; asks for it first. */
bool lw_advise_ready(struct lw_session *s);
/* The call may be made: says so, and ends it. */
void lw_advise_answer(struct lw_session *s, struct pending *p);
/* handshake.c: who the client says it is. `version` p NULL: it does not say. */
void lw_remember_client(struct lw_session *s, struct lw_str name, struct lw_str version);

/* call.c */
void lw_call_request(struct lw_session *s, uint64_t exchange, const struct lw_message *m,
                     const struct lw_claim *claim, const struct lw_method *method);
void lw_call_response(struct lw_session *s, struct pending *p, const struct lw_message *m);
void lw_call_receipt(struct lw_session *s, struct pending *p, int err, struct lw_str id);
struct lw_effect_item *lw_call_record(struct lw_session *s, uint64_t ticket, enum lw_phase phase,
                                      struct lw_str data);
/* Ends it, as it is switched off: nothing of it reaches anybody any more. */
void lw_call_kill(struct lw_session *s, struct pending *p, const struct lw_kill *hit);
/* claims.c */
/* Whether one claim can hold all limits of the call; and the refusal of one that cannot. */
bool lw_claims_fit(const struct lw_decision *d);
struct lw_decision lw_claims_too_many(void);
/* What a call has taken already, by an earlier decision. */
struct lw_taken {
    struct lw_claim_unit v[LW_LIMIT_CLAIM_MAX]; /* without the ids of their limits */
    size_t n;
};
void lw_claims_taken(const struct pending *p, struct lw_taken *out);
/* Asks for the record of a decision with all that it takes, and has not been taken before. False:
 * there is nothing to take. */
LW_CHECKED bool lw_claims_record(struct lw_session *s, struct pending *p,
                                 const struct lw_decision *d, const struct lw_taken *before,
                                 struct lw_str data);
/* Whether the limits of this decision are those that the call has taken from. */
bool lw_claims_same(const struct lw_session *s, const struct pending *p,
                    const struct lw_decision *d);
/* Whether the bytes of its answer are counted. */
bool lw_claims_bytes(const struct pending *p);
/* The call has ended with an answer of so many bytes. */
void lw_claims_done(struct lw_session *s, struct pending *p, size_t bytes);
void lw_claims_free(struct pending *p);
struct lw_decision lw_claims_refusal(const struct lw_claim_unit *u, int64_t retry_ms);
/* The ledger did not take the decision to permit the call: it becomes a refusal with a record. */
void lw_call_refused(struct lw_session *s, struct pending *p, const struct lw_decision *d);
/* kill.c: what stops calls of that agent, or NULL. */
const struct lw_kill *lw_killed(const struct lw_session *s, struct lw_str agent);
/* The name in the canonical {"name":…,"version":…}, in the arena; or empty. */
struct lw_str lw_agent_name(struct lw_arena *a, struct lw_str agent);
struct lw_decision lw_kill_decision(const struct lw_kill *hit);
/* session.c: around every input. */
void lw_session_begin(struct lw_session *s, struct lw_now now);
LW_CHECKED int lw_session_end(struct lw_session *s);
/* answer.c: ends a call towards the ledger. */
void lw_call_outcome(struct lw_session *s, struct pending *p, const char *status,
                     struct lw_str answer, bool is_error);
/* again.c */
/* Of a call whose decision is durable: whether that still holds. False: it is refused and over, or
 * other rules allow it now, and it waits for the record of that. */
bool lw_again_allowed(struct lw_session *s, struct pending *p);
/* Decides again about the request `of`, which the bridge sends late, or repeats as `upstream`, by
 * this frame.
 * False: it is refused, and over. */
bool lw_call_again(struct lw_session *s, uint64_t of, uint64_t upstream, struct lw_str frame);
void lw_call_failed(struct lw_session *s, struct pending *p, enum lw_reason reason,
                    struct lw_str detail);
void lw_call_cancel(struct lw_session *s, struct pending *p, bool tell_server);
/* The request goes on, as its server shows: it has time until then, but no longer than CALL_MAX
 * times its limit. `upstream` 0: any that it may be. */
void lw_call_extend(struct lw_session *s, uint64_t upstream, int64_t until);
/* Calls that are recorded and wait for the lists: decided again, or refused for that reason. */
void lw_call_resume(struct lw_session *s);
void lw_call_give_up(struct lw_session *s, enum lw_reason reason);
/* Forwards subscriptions that waited for the server to be approved. */
void lw_call_resume_listens(struct lw_session *s);
/* Refuses a request that has not become a call: with a receipt where there is a ledger. */
void lw_call_refuse(struct lw_session *s, uint64_t exchange, const struct lw_message *m,
                    struct lw_str subject, const struct lw_decision *d);
void lw_call_refusal_text(struct lw_session *s, uint64_t exchange, struct lw_str id,
                          const struct lw_decision *d, struct lw_str receipt);
/* The same for a request that has become one; in the form that its method has. */
void lw_refuse_pending(struct lw_session *s, const struct pending *p, const struct lw_decision *d,
                       struct lw_str receipt);
/* For texts that passed limits.message once already. */
struct lw_json_limits lw_limits(const struct lw_session *s);

/* state.c */
/* Appends the handle under which the client is given a server's requestState. */
LW_CHECKED bool lw_state_seal(struct lw_session *s, const struct pending *p, struct lw_str original,
                              struct lw_buf *handle);
/* The server's own text behind a handle, when it was made for this very call, is young enough and
 * has not been used; `use`: it is now. */
LW_CHECKED bool lw_state_open(struct lw_session *s, struct lw_str method, struct lw_str subject,
                              const struct lw_digest *args, struct lw_str handle, bool use,
                              struct lw_str *original);
/* The same for a question of our own; such a handle opens by the second only, and is used by it. */
LW_CHECKED bool lw_state_seal_ours(struct lw_session *s, const struct pending *p,
                                   struct lw_str original, struct lw_buf *handle);
LW_CHECKED bool lw_state_open_ours(struct lw_session *s, struct lw_str method,
                                   struct lw_str subject, const struct lw_digest *args,
                                   struct lw_str handle, struct lw_str *original);
/* The approval that the call of this handle has used, when it was about this very request. */
struct lw_str lw_state_approval(const struct lw_session *s, struct lw_str handle,
                                const struct lw_digest *request);
/* Whether all that an input_required result asks for is of a kind that the client declared. */
bool lw_state_may_ask(struct lw_session *s, const struct lw_json *result);
/* The same of a question in the legacy era. */
bool lw_may_ask(struct lw_session *s, const struct lw_message *question);

/* tasks.c */
bool lw_task_method(struct lw_str method);
/* Whether a modern client has declared the extension, without which its methods are not for it. */
bool lw_task_declared(const struct lw_claim *claim);
void lw_task_undeclared(struct lw_session *s, uint64_t exchange, const struct lw_message *m);
/* The id of the task that this result of a call begins, or p NULL. */
struct lw_str lw_task_id(const struct lw_session *s, const struct lw_json *result);
/* Remembers it; false when it cannot be one. The oldest of too many is forgotten. */
LW_CHECKED bool lw_task_begin(struct lw_session *s, const struct pending *p, struct lw_str id);
const struct task *lw_task_find(const struct lw_session *s, struct lw_str id);
void lw_tasks_fini(struct lw_session *s);

/* record.c */
/* The digest of the arguments of a call; zeros when it has none. */
LW_CHECKED bool lw_record_args(struct lw_session *s, const struct lw_message *m,
                               struct lw_digest *out, size_t *bytes);
/* Keeps with the call what its decision says of its arguments. */
void lw_record_kept_args(const struct lw_session *s, struct pending *p);
struct lw_str lw_record_decision(struct lw_session *s, const struct lw_message *m,
                                 struct lw_str subject, const struct lw_decision *d);
/* The same for a call whose message is not there any more. */
struct lw_str lw_record_refusal(struct lw_session *s, const struct pending *p,
                                const struct lw_decision *d);
struct lw_str lw_record_outcome(struct lw_session *s, const struct pending *p, const char *status,
                                struct lw_str answer, bool is_error);

/* walk.c */
/* True when the surface is listed, compared and young enough. Starts a walk when it is not, or soon
 * will not be. */
bool lw_surface_ready(struct lw_session *s);
void lw_walk_start(struct lw_session *s);
void lw_walk_soon(struct lw_session *s, int64_t delay_ms);
void lw_walk_response(struct lw_session *s, struct pending *p, const struct lw_message *m);
void lw_walk_fail(struct lw_session *s, struct lw_str why);
/* Asks the server as part of the walk; `key` names a parameter, `value` p NULL: none. */
void lw_walk_ask(struct lw_session *s, const char *method, const char *key, struct lw_str value);
void lw_walk_adopt_manifest(struct lw_session *s, struct lw_str json);
void lw_walk_abandon(struct lw_session *s);
void lw_manifest_drop(struct lw_session *s);
/* Serves what waited, once the current input has been taken. */
void lw_waiting_release(struct lw_session *s);
void lw_waiting_serve(struct lw_session *s);
/* Lets the request of that id, or all of that exchange (id p NULL), go unanswered. True when there
 * was one. */
bool lw_waiting_drop(struct lw_session *s, uint64_t exchange, struct lw_str id);
bool lw_waiting_has(const struct lw_session *s, struct lw_str id);
void lw_waiting_add(struct lw_session *s, uint64_t exchange, const struct lw_message *m,
                    const char *view);
/* The view of that name has become another one. */
void lw_waiting_move(struct lw_session *s, const char *from, const char *to);
void lw_waiting_refuse(struct lw_session *s, enum lw_reason reason, struct lw_str detail,
                       int64_t due);

/* facts.c */
LW_CHECKED int lw_walk_facts(struct lw_session *s, const struct lw_json *h, struct lw_arena *a);

/* pages.c: the pages of user interfaces (ui:// resources), which are bound by their content. */
/* Asks for the next page that is not known. False: there is none. */
bool lw_pages_next(struct lw_session *s);
/* Takes the answer; false when that was the last page. */
bool lw_pages_response(struct lw_session *s, const struct lw_message *m);
/* NULL, or what is wrong with the answer to a call that reads a page. */
const char *lw_pages_check(const struct lw_session *s, const struct pending *p,
                           const struct lw_message *m);

/* handshake.c */
void lw_handshake_request(struct lw_session *s, uint64_t exchange, const struct lw_message *m,
                          const struct lw_claim *claim);
enum modern {
    MODERN_READY,    /* the server's side of the handshake is done */
    MODERN_WAIT,     /* it is under way */
    MODERN_TURN,     /* of another view than the requests that wait: to wait for its turn */
    MODERN_TOO_LONG, /* capabilities that are too long to be remembered */
};
/* Makes the request's view the session's, with a discovery of our own for each. */
enum modern lw_handshake_modern(struct lw_session *s, const struct lw_claim *claim,
                                char view[LW_VIEW_TEXT_BUF]);
/* attempt.c: the server's side */
/* Begins the handshake with the server for what the client has declared. */
void lw_attempt_start(struct lw_session *s);
/* The era whose view the session looks through, or will first. */
enum lw_era lw_attempt_era(const struct lw_session *s);
LW_CHECKED bool lw_attempt_view(const struct lw_session *s, enum lw_era era,
                                const struct lw_json *capabilities, char view[LW_VIEW_TEXT_BUF]);
/* The server process ended: true when it is started anew, to be tried in the other era. */
bool lw_attempt_gone(struct lw_session *s);
/* A request of the handshake failed: true when the other era is tried. `status`: of HTTP, or 0. */
bool lw_attempt_failed(struct lw_session *s, struct pending *p, enum lw_reason reason, int status);
/* Tells those who asked for a discovery that it failed. */
void lw_handshake_refuse(struct lw_session *s, enum lw_reason reason);
void lw_handshake_response(struct lw_session *s, struct pending *p, const struct lw_message *m);
/* Legacy: the client is ready: told to the server, and the first walk begins. */
void lw_handshake_initialized(struct lw_session *s);
/* Answers the client's handshake when the server and the manifest have both come. */
void lw_handshake_answer(struct lw_session *s);

/* params.c */
/* Whether headers and arguments of a tools/call agree; where not, it has been answered. */
bool lw_params_agree(struct lw_session *s, uint64_t exchange, const struct lw_message *m,
                     struct lw_str name);
/* Whether the marks of a tool are such that an HTTP server's tool may be offered. */
bool lw_params_valid(struct lw_session *s, const struct lw_manifest_item *item, struct lw_str name);
/* Tells of the tools that are not offered for their marks. */
void lw_params_announce(struct lw_session *s);
/* Keeps the headers of the request being read with `p`. */
void lw_params_beside(struct lw_session *s, struct pending *p);
/* Whether the bytes of a call are to be kept after they were sent: it may have to go out again. */
bool lw_params_keep(const struct lw_session *s, const struct pending *p);
/* The server refused the call for its headers: true when it goes out again, after a new walk. */
bool lw_params_retry(struct lw_session *s, struct pending *p, const struct lw_message *m);

/* shown.c */
/* Answers the handshake of `p` with what may be seen of `result`. */
void lw_shown_handshake(struct lw_session *s, struct pending *p, const struct lw_json *result);
/* Tells the bridge what may be seen of the server's name: that depends on what is approved. */
void lw_shown_info(struct lw_session *s);

/* lists.c */
void lw_list_answer(struct lw_session *s, uint64_t exchange, const struct lw_message *m);
/* Tells the client when what it is shown has changed. */
void lw_list_shown(struct lw_session *s);
/* The server says by `method` that a list has changed: told as it comes, once for each walk. */
void lw_list_announced(struct lw_session *s, struct lw_str method);
/* A subscription has been acknowledged: what had changed before follows. */
void lw_list_owed(struct lw_session *s, struct pending *p);

#endif
