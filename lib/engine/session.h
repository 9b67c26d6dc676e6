/* One client's view of one server, as a pure state machine: (state, message, time) -> effects.
 *
 * A session sits between one client side (a stdio pipe, a legacy HTTP session, or all modern HTTP
 * requests of one view) and one server side. It walks and compares the surface, answers lists from
 * the manifest, asks lib/decide about every call, asks for receipts, forwards the parsed bytes with
 * only the members that belong to the gateway replaced (id, progress token, subscription id), and
 * translates ids so that neither side can forge the other's. It opens nothing and reads no clock:
 * what must be done comes out as effects, which the shell performs in order.
 * Specification: MCP base protocol, lifecycle, cancellation, progress, pagination of both eras.
 * The session speaks its client's era throughout. A server that does not speak it is reached
 * through lib/bridge, into which everything for the server goes and out of which everything from it
 * comes. Left to others: transports and their headers (src/). */
#ifndef LW_ENGINE_SESSION_H
#define LW_ENGINE_SESSION_H

#include "lib/approve/approve.h"
#include "lib/base/time.h"
#include "lib/decide/decide.h"
#include "lib/limit/kill.h"
#include "lib/limit/limit.h"
#include "lib/mcp/mcp.h"
#include "lib/policy/pdp.h"
#include "lib/receipt/receipt.h"

/* A decision point that calls are put before. */
struct lw_session_pdp {
    struct lw_str name;
    enum lw_pdp_type type;
    bool authoritative; /* its permit allows what no rule speaks of */
    bool lists;         /* it is asked about the entries of lists */
};

struct lw_session_options {
    struct lw_str server;        /* operator's name of the server */
    struct lw_str launch;        /* canonical JSON of the launch fact */
    struct lw_str auth;          /* of the auth fact; "null": there is none; empty: not known */
    struct lw_str transport;     /* "stdio" or "http": the client's side, for receipts */
    struct lw_str user;          /* the runner, for receipts */
    struct lw_str authorization; /* context key, part of the view; empty for now */
    const struct lw_str *groups; /* of the user */
    size_t group_count;
    const struct lw_session_pdp *pdps; /* the shell's, for as long as the session; LW_PDP_MAX */
    size_t pdp_count;
    bool local_paths;           /* paths in arguments are files of this machine */
    enum lw_era server_era;     /* tried first: learned before; NONE: the client's own */
    bool correlated;            /* the server's transport tells `via` (HTTP) */
    bool advise;                /* there is no server: calls are decided and answered with that */
    bool known;                 /* ... but it is one of the configuration: needs a manifest */
    struct lw_str client;       /* ... and this is what the client calls itself; may be empty */
    bool scoped_ids;            /* client ids are unique within an exchange only (modern HTTP) */
    bool refusal_results;       /* a refused tools/call is a result with isError, not an error */
    bool durable_reads;         /* decisions on read tools too are durable before forwarding */
    int64_t surface_max_age_ms; /* compare again before use when older; 0: before every use */
    int64_t settle_ms;          /* quiet time after start-up before a difference counts */
    int64_t call_timeout_ms;
    int64_t walk_timeout_ms;
    uint32_t max_inflight; /* calls and relayed requests */
    uint32_t max_waiting;  /* requests that wait for the surface */
    size_t max_message;    /* bytes */
    uint64_t seed[2];      /* random, for hash tables */
    uint8_t secret[32];    /* random, for handles that nobody can guess */
};

extern const struct lw_session_options lw_session_defaults;

enum lw_effect_kind {
    LW_FX_TO_CLIENT, /* bytes to the client: `exchange`, `final` */
    LW_FX_TO_SERVER, /* bytes to the server: `upstream`, `method`, `subject` */
    LW_FX_CANCEL,    /* give up the server's answer to `upstream` (a transport that has a stream
                        for it closes that stream) */
    LW_FX_RESTART,   /* start the server anew (its process, its HTTP session): what is sent from now
                        on goes to the new one, and nothing of the old one comes any more */
    LW_FX_PART,      /* `exchange`: its connection may be closed, the client comes back after
                        `retry_ms` (negative: the shell's choice) */
    LW_FX_OPEN,      /* ask the ledger for the manifest of `view` */
    LW_FX_RECORD,    /* append a receipt: `ticket`, `phase`, bytes = canonical data; `final`: of an
                        outcome whose receipt is waited for, as those of decisions are */
    LW_FX_CLAIM,     /* the same for a decision that takes `units` of their limits: all or none */
    LW_FX_DONE,      /* the call of decision `bytes` has ended: `units`. Without an answer */
    LW_FX_ASK,       /* ask the ledger for an approval: `ticket`, bytes = the ask (lw_ask_write),
                        extra = the exact arguments, p NULL: it has none */
    LW_FX_VOTE,      /* the client says that its human answered: `ticket`, subject = the approval,
                        `final`: yes */
    LW_FX_PAGE,      /* make a page on which a human can answer an approval: `ticket`, subject = the
                        approval, bytes = what it shows, `until_ms`; answered by lw_session_paged */
    LW_FX_OBSERVED,  /* report a surface: `ticket`, bytes = surface, extra = drift */
    LW_FX_RESOLVE,   /* find out where paths lead: `ticket`, bytes = JSON array of texts; answered
                        by lw_session_paths */
    LW_FX_CONSULT,   /* ask a decision point: `ticket`, `upstream` = its number in the options,
                        bytes = the question; answered by lw_session_consulted */
    LW_FX_CONSULT_LIST, /* the same about the entries of a list: bytes = a JSON array of questions;
                        answered by lw_session_consulted_list */
    LW_FX_NOTE,         /* tell the operator: `note`, `subject`, bytes = detail */
    LW_FX_CLOSE,        /* the session has ended: bytes = why */
};

/* X(NAME, event, level 0 error 1 warn 2 info 3 debug, sentence) */
#define LW_NOTE_TABLE(X)                                                                           \
    X(FIRST_SEEN, "surface.first_seen", 1,                                                         \
      "first sight of this server: nothing can be called until it is approved")                    \
    X(SURFACE_APPROVED, "surface.approved", 2, "the live surface is the approved one")             \
    X(DRIFT_PASS, "surface.drift", 2, "the surface changed in a harmless way")                     \
    X(DRIFT_REVIEW, "surface.review", 1,                                                           \
      "the surface changed: the approved definitions are served until it is reviewed")             \
    X(HEADER_MARKS, "surface.header_marks", 1,                                                     \
      "a tool is not offered: its x-mcp-header marks break the specification")                     \
    X(QUARANTINED, "surface.quarantined", 1, "changed since it was approved and is quarantined")   \
    X(WALK_FAILED, "surface.failed", 0, "the surface could not be listed completely")              \
    X(REFUSED, "call.refused", 1, "a call was refused")                                            \
    X(BAD_FRAME, "server.bad_frame", 1, "the server sent something that is not a message")         \
    X(UNEXPECTED, "server.unexpected", 1, "the server sent a message that nothing asked for")      \
    X(DROPPED, "message.dropped", 3, "a message was not passed on")                                \
    X(SERVER_GONE, "server.gone", 0, "the server is gone")                                         \
    X(LEDGER_GONE, "ledger.gone", 0, "the ledger is gone: every call is refused")

enum lw_note {
#define X(n, e, l, s) LW_NOTE_##n,
    LW_NOTE_TABLE(X)
#undef X
        LW_NOTE_COUNT
};

const char *lw_note_event(enum lw_note n);
const char *lw_note_text(enum lw_note n);
int lw_note_level(enum lw_note n);

struct lw_effect_item {
    enum lw_effect_kind kind;
    uint64_t exchange; /* TO_CLIENT: where it belongs, 0 = unsolicited */
    bool final;        /* TO_CLIENT: nothing more comes on this exchange; with no bytes: it ends
                          unanswered, as its request was cancelled */
    bool request;      /* TO_CLIENT, TO_SERVER: an answer is expected */
    uint64_t upstream; /* TO_SERVER, CANCEL: id of the request, 0 = notification or response */
    int64_t retry_ms;  /* PART */
    int64_t until_ms;  /* PAGE: wall ms, when the approval is over */
    uint64_t ticket;
    enum lw_phase phase;
    enum lw_note note;
    struct lw_str method;
    struct lw_str subject; /* TO_SERVER: name or uri; NOTE: the item */
    struct lw_str view;
    struct lw_str bytes;
    struct lw_str extra;
    const struct lw_claim_unit *units; /* CLAIM, DONE */
    size_t unit_count;
    struct lw_str headers; /* TO_SERVER: lines of headers that came with the request */
    struct lw_effect_item *next;
};

struct lw_session;

/* Options are copied, slices too. */
LW_CHECKED int lw_session_new(const struct lw_session_options *options, struct lw_session **out);
void lw_session_free(struct lw_session **s);

/* ---- inputs. Each may leave effects. Errors are only those of our own memory: the session must
 * then be ended. Frames are read during the call only. ---- */

/* A frame from the client on an exchange (0 for stdio). */
LW_CHECKED int lw_session_client(struct lw_session *s, uint64_t exchange, struct lw_str frame,
                                 struct lw_now now);
/* The same for a frame that the shell had to read itself to route it; the message and its tree are
 * borrowed for the call. `headers`: the Mcp-Param-* headers that came with it, in lines "name:
 * value\n", to be compared with its arguments; p NULL where the transport has no such headers. */
LW_CHECKED int lw_session_client_message(struct lw_session *s, uint64_t exchange,
                                         const struct lw_message *m, struct lw_str headers,
                                         struct lw_now now);
/* The frame was too long to be read. */
LW_CHECKED int lw_session_client_oversize(struct lw_session *s, uint64_t exchange,
                                          struct lw_now now);
/* The client closed this exchange (modern HTTP: that is a cancellation). */
LW_CHECKED int lw_session_exchange_gone(struct lw_session *s, uint64_t exchange, struct lw_now now);
/* A frame from the server; `via`: the upstream id of the request on whose stream it came, or 0. */
LW_CHECKED int lw_session_server(struct lw_session *s, uint64_t via, struct lw_str frame,
                                 struct lw_now now);
LW_CHECKED int lw_session_server_oversize(struct lw_session *s, struct lw_now now);
/* The server will not answer this request (a broken stream, an HTTP error). `status`: of an HTTP
 * answer that was no JSON-RPC message, else 0. */
LW_CHECKED int lw_session_server_failed(struct lw_session *s, uint64_t upstream, int status,
                                        struct lw_str text, struct lw_now now);
/* The server has closed the stream of this request and will go on later: the client may be told to
 * wait likewise. */
LW_CHECKED int lw_session_server_parted(struct lw_session *s, uint64_t upstream, int64_t retry_ms,
                                        struct lw_now now);
/* The server is gone for good. */
LW_CHECKED int lw_session_server_gone(struct lw_session *s, struct lw_str text, struct lw_now now);
/* Answer to LW_FX_RECORD and LW_FX_OBSERVED: durable under `id`, or not (err). */
LW_CHECKED int lw_session_receipt(struct lw_session *s, uint64_t ticket, int err, struct lw_str id,
                                  struct lw_now now);
/* The manifest in force for this session's view (p NULL: none). Also pushed when it changes. */
LW_CHECKED int lw_session_manifest(struct lw_session *s, struct lw_str json, struct lw_now now);
/* Answer to LW_FX_CLAIM when nothing is left of its unit of that number: nothing was taken or
 * written. Otherwise the answer is lw_session_receipt. */
LW_CHECKED int lw_session_claimed(struct lw_session *s, uint64_t ticket, size_t unit,
                                  int64_t retry_ms, struct lw_now now);
/* All that is switched off from now on. Borrowed until the next list; the texts too. */
LW_CHECKED int lw_session_kills(struct lw_session *s, const struct lw_kill *list, size_t n,
                                struct lw_now now);
/* The rules in force from now on; NULL: none. Borrowed until others are given or the session is
 * freed. What clients are shown and what has not gone out yet is decided again. */
LW_CHECKED int lw_session_policy(struct lw_session *s, const struct lw_policy *policy,
                                 struct lw_now now);
/* Answer to LW_FX_RESOLVE: for each text, in order, the absolute path that it leads to, without
 * links, "." and ".."; p NULL: that cannot be told. n 0: of none. */
LW_CHECKED int lw_session_paths(struct lw_session *s, uint64_t ticket, const struct lw_str *real,
                                size_t n, struct lw_now now);
/* Answer to LW_FX_CONSULT by the decision point of that number. */
LW_CHECKED int lw_session_consulted(struct lw_session *s, uint64_t ticket, size_t which,
                                    enum lw_pdp_answer answer, struct lw_now now);
/* Answer to LW_FX_CONSULT_LIST, for each question in order; another `n` answers none. */
LW_CHECKED int lw_session_consulted_list(struct lw_session *s, uint64_t ticket, size_t which,
                                         const enum lw_pdp_answer *answers, size_t n,
                                         struct lw_now now);
/* Answer to LW_FX_ASK and LW_FX_VOTE. */
struct lw_asked {
    int err;          /* 0, or -LW_ERR_x and nothing else */
    struct lw_str id; /* of the approval */
    enum lw_ask_state state;
    int64_t expires_at; /* wall ms */
};
LW_CHECKED int lw_session_asked(struct lw_session *s, uint64_t ticket, const struct lw_asked *asked,
                                struct lw_now now);
/* Answer to LW_FX_PAGE: the address that is only for this approval; p NULL: there is no page. */
LW_CHECKED int lw_session_paged(struct lw_session *s, uint64_t ticket, struct lw_str url,
                                struct lw_now now);
/* An approval that was asked for stands otherwise now. */
LW_CHECKED int lw_session_answered(struct lw_session *s, struct lw_str id, enum lw_ask_state state,
                                   struct lw_now now);
LW_CHECKED int lw_session_ledger_lost(struct lw_session *s, struct lw_now now);
/* Time passed: timers of calls, walks and settling. */
LW_CHECKED int lw_session_tick(struct lw_session *s, struct lw_now now);

/* What is started or reached is known better now: canonical JSON, as in the options. Before the
 * first frame of the server, or in any case before a surface is compared with what the new one
 * says. */
LW_CHECKED int lw_session_launch(struct lw_session *s, struct lw_str launch);
/* The same for the auth fact. */
LW_CHECKED int lw_session_auth(struct lw_session *s, struct lw_str auth);

/* ---- outputs ---- */

/* The next effect in order, or NULL. Valid until the next input. */
const struct lw_effect_item *lw_session_next(struct lw_session *s);
/* steady_ms at which to call lw_session_tick, or INT64_MAX. */
int64_t lw_session_deadline(const struct lw_session *s);

/* ---- what the shell may ask ---- */
enum lw_era lw_session_era(const struct lw_session *s);
/* Protocol version in force toward the client, p NULL before the handshake. */
struct lw_str lw_session_version(const struct lw_session *s);
/* The same toward the server. While a handshake is under way: the era that it is tried in. */
enum lw_era lw_session_server_era(const struct lw_session *s);
struct lw_str lw_session_server_version(const struct lw_session *s);
/* The server has answered a handshake, so that its era is known and not only tried. */
bool lw_session_server_known(const struct lw_session *s);
struct lw_str lw_session_view(const struct lw_session *s);
/* Whether the answer to this request is still waited for (not for requests of a bridge's own). */
bool lw_session_waits(struct lw_session *s, uint64_t upstream);
/* Calls, walks and relays that are not finished. */
uint32_t lw_session_busy(const struct lw_session *s);
const struct lw_manifest *lw_session_manifest_now(const struct lw_session *s);
/* The definition of a tool by which its parameters are mirrored in headers: what the server says
 * now, else what was approved. p NULL when it is neither. */
struct lw_str lw_session_tool(const struct lw_session *s, struct lw_str name);

#endif
