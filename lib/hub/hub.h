/* Several servers behind one endpoint, as a pure state machine: (state, message, time) -> effects.
 *
 * A hub stands between one client side (a legacy session, or all modern requests of one view) and
 * the sessions of its members, one for each server. It fans out, merges and routes; it decides
 * nothing about a call: whatever reaches a server goes through the member's own lw_session, with
 * that server's manifest, decisions and receipts. What a member's session gives is passed on as it
 * is, but for ids, names, cursors and handles, which are spliced.
 *
 * Names of tools and prompts are "server__name". Resources keep their URI and are routed by who
 * lists it or has a template for it; what two members claim is refused. Instructions are the hub's
 * own words; a member's follow only where the operator asks for them, quoted line by line. A member
 * that is slow, down or failing is left out and never waited for longer than gather_ms.
 * Specification: MCP lifecycle, pagination, tools, resources, subscriptions and tasks of both eras.
 * Left to others: decisions (lib/decide, through the members), transports and seats (src/gate). */
#ifndef LW_HUB_HUB_H
#define LW_HUB_HUB_H

#include "lib/base/time.h"
#include "lib/mcp/mcp.h"

#define LW_HUB_SEPARATOR   "__"
#define LW_HUB_NAME_MAX    128 /* characters of a prefixed name (MCP: 1 to 128) */
#define LW_HUB_MEMBERS_MAX 256

struct lw_hub_member {
    struct lw_str name; /* lw_hub_name_ok */
    bool words;         /* its approved instructions are given to clients */
};

struct lw_hub_options {
    enum lw_era era;
    const struct lw_hub_member *members;
    size_t count;
    struct lw_str version; /* the gateway's, for serverInfo */
    bool refusal_results;  /* a refused tools/call is a result with isError, not an error */
    bool scoped_ids;       /* client ids are unique within an exchange only (modern HTTP) */
    int64_t gather_ms;     /* wait so long for members' answers to be merged */
    int64_t catalog_ms;    /* resources are routed by lists that are no older */
    int64_t reopen_ms;     /* a member that went down is tried again no sooner */
    int64_t listing_ms;    /* a list of several pages can be read for so long */
    uint32_t page_items;   /* of one page; a page also ends at a quarter of max_message */
    uint32_t max_listings; /* of several pages, that can be read at one time */
    uint32_t max_items;    /* of one merged list */
    uint32_t max_inflight; /* requests of clients, subscriptions too */
    uint32_t max_asked;    /* questions of members that wait for the client */
    uint32_t max_routes;   /* remembered links, and subscriptions of a legacy client */
    size_t max_message;    /* bytes; of a merged list twice that */
    uint64_t seed[2];      /* random, for hash tables */
    uint8_t secret[32];    /* random: cursors, task ids and request states are marked with it */
};

extern const struct lw_hub_options lw_hub_defaults;

enum lw_hub_effect_kind {
    LW_HUB_TO_CLIENT, /* bytes to the client: exchange, final, request */
    LW_HUB_TO_MEMBER, /* bytes to the session of `member`, which is started when it is not there;
                         exchange: of the hub's own, 0 for notifications and responses */
    LW_HUB_GIVE_UP,   /* nobody waits for what `member` says on `exchange`: lw_session_exchange_gone
                       */
    LW_HUB_REOPEN,    /* end the session of `member`: another is to be started */
    LW_HUB_NOTE,      /* tell the operator: note, member, subject, bytes = detail */
};

/* X(NAME, event, level 0 error 1 warn 2 info 3 debug, sentence) */
#define LW_HUB_NOTE_TABLE(X)                                                                       \
    X(LEFT_OUT, "aggregate.left_out", 1, "a server is missing from what was merged")               \
    X(NAME_REFUSED, "aggregate.name_refused", 1, "an item was left out of a merged list")          \
    X(LOOKALIKE, "aggregate.lookalike", 1, "two names of a merged list look alike")                \
    X(AMBIGUOUS, "aggregate.ambiguous", 1, "a resource is claimed by more than one server")        \
    X(DROPPED, "aggregate.dropped", 3, "a message was not passed on")

enum lw_hub_note {
#define X(n, e, l, s) LW_HUB_NOTE_##n,
    LW_HUB_NOTE_TABLE(X)
#undef X
        LW_HUB_NOTE_COUNT
};

const char *lw_hub_note_event(enum lw_hub_note n);
const char *lw_hub_note_text(enum lw_hub_note n);
int lw_hub_note_level(enum lw_hub_note n);

struct lw_hub_effect {
    enum lw_hub_effect_kind kind;
    size_t member;
    uint64_t exchange;
    bool final;   /* TO_CLIENT: as in lw_effect_item */
    bool request; /* TO_CLIENT: an answer is expected */
    struct lw_str
        headers; /* TO_MEMBER: lines of headers that came with the request, p NULL: none */
    enum lw_hub_note note;
    struct lw_str subject;
    struct lw_str bytes;
    struct lw_hub_effect *next;
};

struct lw_hub;

/* Whether a server of that name can be a member: no "__" within and no "_" at its end, so that a
 * prefixed name can be read in one way only. */
bool lw_hub_name_ok(struct lw_str name);

/* Options are copied, slices too. -LW_ERR_UNKNOWN for a member's name that is not ok. */
LW_CHECKED int lw_hub_new(const struct lw_hub_options *options, struct lw_hub **out);
void lw_hub_free(struct lw_hub **h);

/* ---- inputs. Each may leave effects. Errors are only those of our own memory: the hub must then
 * be ended. Bytes and messages are borrowed for the call. ---- */

LW_CHECKED int lw_hub_client(struct lw_hub *h, uint64_t exchange, struct lw_str frame,
                             struct lw_now now);
/* The same for a frame that was read already; `headers` as in lw_session_client_message. */
LW_CHECKED int lw_hub_client_message(struct lw_hub *h, uint64_t exchange,
                                     const struct lw_message *m, struct lw_str headers,
                                     struct lw_now now);
/* The client closed this exchange: a cancellation of all that belongs to it. */
LW_CHECKED int lw_hub_exchange_gone(struct lw_hub *h, uint64_t exchange, struct lw_now now);
/* What a member's session gave its client (LW_FX_TO_CLIENT). */
LW_CHECKED int lw_hub_member(struct lw_hub *h, size_t member, uint64_t exchange,
                             struct lw_str frame, bool final, struct lw_now now);
/* The member's server is gone, or its session could not be started. `answers`: the session is
 * there still and refuses what is asked of it. */
LW_CHECKED int lw_hub_member_down(struct lw_hub *h, size_t member, bool answers, struct lw_now now);
LW_CHECKED int lw_hub_tick(struct lw_hub *h, struct lw_now now);

/* ---- outputs ---- */

/* The next effect in order. All that were given stay valid until NULL is. */
const struct lw_hub_effect *lw_hub_next(struct lw_hub *h);
/* steady_ms at which to call lw_hub_tick, or INT64_MAX. */
int64_t lw_hub_deadline(const struct lw_hub *h);
/* Requests and questions that are not finished. */
uint32_t lw_hub_busy(const struct lw_hub *h);
/* The member that a prefixed name belongs to and its name there; false: none. */
bool lw_hub_route(const struct lw_hub *h, struct lw_str prefixed, size_t *member,
                  struct lw_str *name);

#endif
