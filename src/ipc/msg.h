/* Messages between gate and ledger: typed, versioned, length-checked, over one stream socket.
 *
 * On the wire, little-endian: u32 length of what follows the head, u16 type, u16 version, then the
 * fields of the type: u8, u32, u64, or bytes (u32 count first). Each type has one direction and one
 * maximum, both in the table; a message must be used up exactly by its fields.
 * Neither side trusts the other's lengths: a message is read into memory as its bytes arrive, never
 * ahead of them. */
#ifndef LW_IPC_MSG_H
#define LW_IPC_MSG_H

#include <stdbool.h>
#include <stdint.h>

#include "lib/approve/api.h"
#include "lib/approve/approve.h"
#include "lib/approve/webhook.h"
#include "lib/base/buf.h"
#include "lib/base/err.h"
#include "lib/base/str.h"
#include "lib/limit/kill.h"
#include "lib/limit/limit.h"
#include "lib/receipt/receipt.h"

#define LW_MSG_HEAD    8
#define LW_MSG_VERSION 1

#define LW_MSG_SERVER_MAX 64                 /* bytes of a server's name */
#define LW_MSG_VIEW_MAX   31                 /* bytes of a view key */
#define LW_MSG_RECORD_MAX (64u << 10)        /* a whole RECORD message */
#define LW_MSG_ACKS_MAX   (64u << 10)        /* a whole ACKS message */
#define LW_MSG_TEXT_MAX   ((64u + 8u) << 20) /* a surface or manifest: its text, with quoting */
#define LW_MSG_DRIFT_MAX  (64u << 20)
#define LW_MSG_UNITS_MAX  (4u + LW_LIMIT_CLAIM_MAX * (70u + LW_LIMIT_ID_MAX))
#define LW_MSG_KILLS_MAX  (4u + LW_KILLS_MAX * (9u + LW_KILL_NAME_MAX + LW_KILL_REASON_MAX))
#define LW_MSG_ASK_MAX    (LW_ASK_MAX + LW_ASK_ARGS_MAX + 256u)
#define LW_MSG_BEARER_MAX 512u         /* bytes of a token */
#define LW_MSG_BRIEF_MAX  (32u << 10)  /* bytes of an event without the text */
#define LW_MSG_FULL_MAX   (640u << 10) /* ... and with it */
#define LW_MSG_REPLY_MAX  (4u << 20)   /* bytes of a body */

enum lw_msg_side { LW_MSG_TO_GATE, LW_MSG_TO_LEDGER };

/* X(name, number on the wire, direction, greatest length behind the head) */
#define LW_MSG_TABLE(X)                                                                            \
    X(READY, 1, LW_MSG_TO_GATE, 0u)                                                                \
    X(MANIFEST, 2, LW_MSG_TO_GATE, LW_MSG_TEXT_MAX + 256u)                                         \
    X(ACKS, 3, LW_MSG_TO_GATE, LW_MSG_ACKS_MAX)                                                    \
    X(CLAIMED, 4, LW_MSG_TO_GATE, 96u)                                                             \
    X(KILLS, 5, LW_MSG_TO_GATE, LW_MSG_KILLS_MAX)                                                  \
    X(ASKED, 6, LW_MSG_TO_GATE, 256u)                                                              \
    X(ANSWERED, 7, LW_MSG_TO_GATE, 128u)                                                           \
    X(REPLY, 8, LW_MSG_TO_GATE, LW_MSG_REPLY_MAX + 64u)                                            \
    X(NEWS, 9, LW_MSG_TO_GATE, 0u)                                                                 \
    X(EVENT, 10, LW_MSG_TO_GATE, LW_MSG_BRIEF_MAX + LW_MSG_FULL_MAX + 256u)                        \
    X(OPEN, 17, LW_MSG_TO_LEDGER, 256u)                                                            \
    X(RECORD, 18, LW_MSG_TO_LEDGER, LW_MSG_RECORD_MAX)                                             \
    X(OBSERVED, 19, LW_MSG_TO_LEDGER, LW_MSG_TEXT_MAX + LW_MSG_DRIFT_MAX + 256u)                   \
    X(FORGET, 20, LW_MSG_TO_LEDGER, 256u)                                                          \
    X(CLAIM, 21, LW_MSG_TO_LEDGER, LW_MSG_RECORD_MAX + LW_MSG_UNITS_MAX)                           \
    X(DONE, 22, LW_MSG_TO_LEDGER, LW_MSG_UNITS_MAX + 64u)                                          \
    X(ASK, 23, LW_MSG_TO_LEDGER, LW_MSG_ASK_MAX)                                                   \
    X(VOTE, 24, LW_MSG_TO_LEDGER, 160u)                                                            \
    X(QUERY, 25, LW_MSG_TO_LEDGER, LW_API_REASON_MAX + LW_MSG_BEARER_MAX + 256u)                   \
    X(HOOK, 26, LW_MSG_TO_LEDGER, LW_API_BODY_MAX + LW_WEBHOOK_SIGNED_MAX + 256u)

enum lw_msg_type {
#define X(name, number, side, max) LW_MSG_##name = number,
    LW_MSG_TABLE(X)
#undef X
};

/* Name of a type for logs; "?" for an unknown one. */
const char *lw_msg_name(enum lw_msg_type t);
/* Greatest length behind the head; 0 for an unknown type. */
uint32_t lw_msg_max(enum lw_msg_type t);

/* ---- reading fields ---- */

/* The unread rest of a message. Reading past the end marks it bad for good and gives zeros, so that
 * a reader takes all its fields and asks once, with lw_cursor_end. */
struct lw_cursor {
    const uint8_t *p;
    size_t n;
    bool bad;
};

uint8_t lw_cursor_u8(struct lw_cursor *c);
uint32_t lw_cursor_u32(struct lw_cursor *c);
uint64_t lw_cursor_u64(struct lw_cursor *c);
/* Bytes with their count before them; more than `max` is bad. Points into the message. */
struct lw_str lw_cursor_bytes(struct lw_cursor *c, size_t max);
/* 0 when all was there and nothing is left over, else -LW_ERR_PROTOCOL. */
LW_CHECKED int lw_cursor_end(const struct lw_cursor *c);

/* ---- the stream ---- */

struct lw_msg {
    enum lw_msg_type type;
    struct lw_cursor body;
};

/* Cuts one direction's stream into messages. */
struct lw_msg_in {
    struct lw_buf buf;
    size_t at; /* bytes of buf that were handed out */
    enum lw_msg_side side;
};

void lw_msg_in_init(struct lw_msg_in *in, enum lw_msg_side side);
void lw_msg_in_fini(struct lw_msg_in *in);
/* Where to read to, *n bytes at most; NULL without memory. Messages handed out before are gone. */
char *lw_msg_in_room(struct lw_msg_in *in, size_t *n);
/* `n` bytes were read there. Calls may repeat; messages handed out stay valid. */
void lw_msg_in_got(struct lw_msg_in *in, size_t n);
/* 1 and the next message, valid until the next lw_msg_in_room; 0 when more bytes are needed;
 * -LW_ERR_PROTOCOL for a type, direction, version or length that does not exist. */
LW_CHECKED int lw_msg_in_next(struct lw_msg_in *in, struct lw_msg *out);
/* Lets go of a large buffer when nothing of a message is in it. */
void lw_msg_in_shrink(struct lw_msg_in *in);

/* ---- the messages ----
 * put: appends one message; -LW_ERR_LIMIT beyond a maximum of the table or of the buffer, which is
 * then as it was. get: -LW_ERR_PROTOCOL unless the body is exactly this message. */

struct lw_msg_open { /* also FORGET */
    struct lw_str server;
    struct lw_str view;
};

struct lw_msg_manifest {
    struct lw_str server;
    struct lw_str view;
    struct lw_str json; /* p NULL: nothing is approved */
};

struct lw_msg_record {
    uint64_t ticket;
    enum lw_phase phase; /* one that a gate may write: see lw_msg_gate_phase */
    struct lw_str data;
};

struct lw_msg_observed {
    uint64_t ticket;
    struct lw_str server;
    struct lw_str view;
    struct lw_str surface;
    struct lw_str drift;
};

struct lw_msg_ack {
    uint64_t ticket;
    int err;          /* 0 or -LW_ERR_x */
    struct lw_str id; /* receipt id, empty with an error */
};

/* A call that needs a human: made, or found again. `seat` and `ticket` are the gate's own and come
 * back with the answer. */
struct lw_msg_ask {
    uint64_t seat;
    uint64_t ticket;
    struct lw_str ask;  /* lw_ask_write */
    struct lw_str args; /* exact bytes; p NULL: it has none */
};

/* What the requester's client says that they answered, or who had the link to the gate's page. It
 * can never be more than asserted. */
struct lw_msg_vote {
    uint64_t seat; /* 0: of the page */
    uint64_t ticket;
    struct lw_str id;
    bool approve;
    bool page;              /* answered at the page, not in a form of the client */
    struct lw_digest shown; /* ... which showed this text (lw_ask_show) */
};

/* Answers both. */
struct lw_msg_asked {
    uint64_t seat;
    uint64_t ticket;
    int err;          /* 0 or -LW_ERR_x; then nothing else is said */
    struct lw_str id; /* of the approval */
    enum lw_ask_state state;
    int64_t expires_at; /* wall ms */
    uint32_t have;
    uint32_t need;
};

/* An ask that the gate was told of stands otherwise now. */
struct lw_msg_answered {
    struct lw_str id;
    enum lw_ask_state state;
    uint32_t have;
    uint32_t need;
};

/* What shows who sent a query: the gate says which, and never who. */
enum lw_msg_credential {
    LW_CREDENTIAL_NONE,
    LW_CREDENTIAL_VISITOR, /* the connection of this number, which the ledger accepted itself */
    LW_CREDENTIAL_BEARER,  /* a token, as it came */
    LW_CREDENTIAL_COUNT,
};

/* A request of an approver (lib/approve/api.h). The gate carries it; who that is and what they may
 * do is the ledger's to find out. */
struct lw_msg_query {
    uint64_t ticket; /* the gate's own; comes back with the answer */
    enum lw_api_what what;
    enum lw_msg_credential credential;
    uint64_t visitor;
    struct lw_str bearer;
    struct lw_str id; /* of the approval; empty for a list */
    bool all;         /* of a list */
    struct lw_api_answer answer;
};

/* A webhook, as it came: whose it is, and whether, the ledger finds out. Answered by a reply. */
struct lw_msg_hook {
    uint64_t ticket;
    struct lw_webhook webhook; /* of the right form */
};

/* Something came of a call that waits: to be told to those who want to be. */
struct lw_msg_event {
    struct lw_str id;    /* of the message: the same whenever this is told */
    struct lw_str brief; /* body, JSON */
    struct lw_str full;  /* the same with what a human is shown; empty: nobody wants it, or it
                            cannot be shown */
};

struct lw_msg_reply {
    uint64_t ticket;
    uint32_t status;          /* of HTTP */
    struct lw_digest version; /* of the list that was given; zeros otherwise */
    struct lw_str body;       /* JSON */
};

/* Phases that a gate writes itself. All others grant or attest something (an approval, a
 * checkpoint, a genesis) and come from the ledger or an operator's verb only: a gate that was taken
 * over must not be able to approve. */
bool lw_msg_gate_phase(enum lw_phase p);

LW_CHECKED int lw_msg_put_ready(struct lw_buf *to);
LW_CHECKED int lw_msg_get_ready(const struct lw_msg *m);
LW_CHECKED int lw_msg_put_open(struct lw_buf *to, const struct lw_msg_open *v);
LW_CHECKED int lw_msg_get_open(const struct lw_msg *m, struct lw_msg_open *out);
LW_CHECKED int lw_msg_put_forget(struct lw_buf *to, const struct lw_msg_open *v);
LW_CHECKED int lw_msg_get_forget(const struct lw_msg *m, struct lw_msg_open *out);
LW_CHECKED int lw_msg_put_manifest(struct lw_buf *to, const struct lw_msg_manifest *v);
LW_CHECKED int lw_msg_get_manifest(const struct lw_msg *m, struct lw_msg_manifest *out);
LW_CHECKED int lw_msg_put_record(struct lw_buf *to, const struct lw_msg_record *v);
LW_CHECKED int lw_msg_get_record(const struct lw_msg *m, struct lw_msg_record *out);
LW_CHECKED int lw_msg_put_observed(struct lw_buf *to, const struct lw_msg_observed *v);
LW_CHECKED int lw_msg_get_observed(const struct lw_msg *m, struct lw_msg_observed *out);

/* A decision that permits a call with limits: written when all of `units` could be taken. */
struct lw_msg_claim {
    uint64_t ticket;
    struct lw_str data;
    const struct lw_claim_unit *units; /* 1 to LW_LIMIT_CLAIM_MAX, each lw_limit_valid */
    size_t count;
};

struct lw_msg_claimed {
    uint64_t ticket;
    int err;          /* 0 or -LW_ERR_x */
    struct lw_str id; /* receipt id, empty with an error */
    uint32_t unit;    /* with -LW_ERR_LIMIT: the first of them that has nothing left */
    bool refused;     /* ... if that is why */
    int64_t retry_ms; /* ... see lw_counter_take */
};

/* The call of the decision `id` has ended: its units that go on, or are known now only. */
struct lw_msg_done {
    struct lw_str id;
    const struct lw_claim_unit *units;
    size_t count;
};

/* `get` puts the units, whose slices point into the message, into `room`. */
LW_CHECKED int lw_msg_put_claim(struct lw_buf *to, const struct lw_msg_claim *v);
LW_CHECKED int lw_msg_get_claim(const struct lw_msg *m, struct lw_claim_unit *room,
                                struct lw_msg_claim *out);
LW_CHECKED int lw_msg_put_claimed(struct lw_buf *to, const struct lw_msg_claimed *v);
LW_CHECKED int lw_msg_get_claimed(const struct lw_msg *m, struct lw_msg_claimed *out);
LW_CHECKED int lw_msg_put_done(struct lw_buf *to, const struct lw_msg_done *v);
LW_CHECKED int lw_msg_get_done(const struct lw_msg *m, struct lw_claim_unit *room,
                               struct lw_msg_done *out);

/* All that is switched off; what is not in the list is not, or not any more. `get` fills `out`,
 * whose slices point into the message. */
LW_CHECKED int lw_msg_put_kills(struct lw_buf *to, const struct lw_kill *list, size_t n);
LW_CHECKED int lw_msg_get_kills(const struct lw_msg *m, struct lw_kill out[LW_KILLS_MAX],
                                size_t *n);
LW_CHECKED int lw_msg_put_ask(struct lw_buf *to, const struct lw_msg_ask *v);
LW_CHECKED int lw_msg_get_ask(const struct lw_msg *m, struct lw_msg_ask *out);
LW_CHECKED int lw_msg_put_vote(struct lw_buf *to, const struct lw_msg_vote *v);
LW_CHECKED int lw_msg_get_vote(const struct lw_msg *m, struct lw_msg_vote *out);
LW_CHECKED int lw_msg_put_asked(struct lw_buf *to, const struct lw_msg_asked *v);
LW_CHECKED int lw_msg_get_asked(const struct lw_msg *m, struct lw_msg_asked *out);
LW_CHECKED int lw_msg_put_answered(struct lw_buf *to, const struct lw_msg_answered *v);
LW_CHECKED int lw_msg_get_answered(const struct lw_msg *m, struct lw_msg_answered *out);

LW_CHECKED int lw_msg_put_query(struct lw_buf *to, const struct lw_msg_query *v);
LW_CHECKED int lw_msg_get_query(const struct lw_msg *m, struct lw_msg_query *out);
LW_CHECKED int lw_msg_put_hook(struct lw_buf *to, const struct lw_msg_hook *v);
LW_CHECKED int lw_msg_get_hook(const struct lw_msg *m, struct lw_msg_hook *out);
LW_CHECKED int lw_msg_put_event(struct lw_buf *to, const struct lw_msg_event *v);
LW_CHECKED int lw_msg_get_event(const struct lw_msg *m, struct lw_msg_event *out);
LW_CHECKED int lw_msg_put_reply(struct lw_buf *to, const struct lw_msg_reply *v);
LW_CHECKED int lw_msg_get_reply(const struct lw_msg *m, struct lw_msg_reply *out);
/* Some call that waits, or waited, for a human stands otherwise than it did. */
LW_CHECKED int lw_msg_put_news(struct lw_buf *to);
LW_CHECKED int lw_msg_get_news(const struct lw_msg *m);

/* Acknowledgements go out many at a time: begin, ack…, end. A message that is full is ended and the
 * next begun by itself. */
struct lw_msg_acks {
    struct lw_buf *to;
    size_t head; /* offset of the open message */
    uint32_t count;
};

void lw_msg_acks_begin(struct lw_msg_acks *a, struct lw_buf *to);
LW_CHECKED int lw_msg_acks_put(struct lw_msg_acks *a, const struct lw_msg_ack *v);
LW_CHECKED int lw_msg_acks_end(struct lw_msg_acks *a);
/* Checks the whole message, then gives its entries with lw_msg_ack_next, `count` times. */
LW_CHECKED int lw_msg_get_acks(const struct lw_msg *m, struct lw_cursor *out, uint32_t *count);
struct lw_msg_ack lw_msg_ack_next(struct lw_cursor *c);

#endif
