/* Limits on calls: how many, how many at once, how much, and the same one again.
 *
 * Pure counters: (state, limit, units, time) -> taken, or refused with the time after which it is
 * worth trying again. Who counts against which counter is a key, a digest over the limit and the
 * values it is counted by. Decides nothing about calls: a limit can only refuse what a policy
 * allowed. Left to others: where counters live and that they are consumed together with the record
 * of the call (src/store), and which limits a call has (lib/policy).
 *
 * Never more than the limit says: a window counts in slots of a sixteenth of its period, each until
 * the youngest call in it is a whole period old, so that no period whatsoever holds more than the
 * amount, for at most a sixteenth of the period more of waiting. A clock that is moved back gives
 * nothing: until it has caught up, no time passes; moved back by more than the period, the limit
 * counts as used up from then on for one period. */
#ifndef LW_LIMIT_LIMIT_H
#define LW_LIMIT_LIMIT_H

#include <stdbool.h>
#include <stdint.h>

#include "lib/base/digest.h"
#include "lib/base/err.h"
#include "lib/base/str.h"

#define LW_LIMIT_PERIOD_MIN 1000                         /* ms */
#define LW_LIMIT_PERIOD_MAX ((int64_t)366 * 86400000)    /* ms */
#define LW_LIMIT_COUNT_MAX  100000000u                   /* calls: amount, burst */
#define LW_LIMIT_UNITS_MAX  ((uint64_t)1000000000000000) /* bytes, millionths: amount */
#define LW_LIMIT_CLAIM_MAX  64u                          /* limits of one call; more: refused */
#define LW_LIMIT_ID_MAX     80u                          /* bytes: rule id "/" number */

/* X(NAME, word) */
#define LW_LIMIT_KIND_TABLE(X)                                                                     \
    X(RATE, "rate")             /* token bucket: `amount` per period, `burst` at once */           \
    X(WINDOW, "window")         /* calls in any period */                                          \
    X(CONCURRENT, "concurrent") /* calls under way at once; no period */                           \
    X(CALLS, "calls")           /* budget of calls in any period */                                \
    X(BYTES, "bytes")           /* budget of result bytes; counted when they are known */          \
    X(COST, "cost")             /* budget of declared cost, in millionths */                       \
    X(REPEAT, "repeat")         /* the same call with the same arguments, in any period */

enum lw_limit_kind {
#define X(n, w) LW_LIMIT_##n,
    LW_LIMIT_KIND_TABLE(X)
#undef X
        LW_LIMIT_KIND_COUNT
};

/* The word; "?" for a number that is no kind. */
const char *lw_limit_kind_name(enum lw_limit_kind k);

/* What is counted apart. 0: one counter for all that the rule matches; for REPEAT, 0 is user and
 * agent: it is the loop of one of them. */
enum lw_limit_per {
    LW_PER_USER = 1,
    LW_PER_AGENT = 2,
    LW_PER_SESSION = 4,
    LW_PER_TOOL = 8,
    LW_PER_SERVER = 16,
};

struct lw_limit {
    enum lw_limit_kind kind;
    uint64_t amount;   /* at least 1 */
    uint64_t burst;    /* RATE: at least 1; where nothing is said, the amount. Others: 0 */
    int64_t period_ms; /* 0 for CONCURRENT */
    unsigned per;      /* LW_PER_* bits */
    struct lw_str id;  /* rule id "/" number from 1: names it in records and to people */
};

/* Whether its numbers are within bounds. A policy's compiler checks and says what is wrong; a
 * ledger checks again what a gate sends. */
bool lw_limit_valid(const struct lw_limit *l);

/* Who calls what. An empty slice is a value of its own. */
struct lw_limit_subject {
    struct lw_str user, agent, session;
    struct lw_str server, method, tool; /* `tool`: name of the tool or prompt, or URI */
    struct lw_digest arguments;         /* of the canonical form; zeros: none */
};

/* Names the counter: SHA-256 over kind, id, period, what it is counted by and those values, each
 * with its length before it. Not over amount and burst: a policy that changes only these goes on
 * with what was used. */
struct lw_digest lw_limit_key(const struct lw_limit *l, const struct lw_limit_subject *of);

/* What one call takes of one counter. */
struct lw_claim_unit {
    struct lw_limit limit;
    struct lw_digest key;
    uint64_t units; /* calls: 1; BYTES: 0, as they are not known yet; COST: millionths */
};

#define LW_LIMIT_SLOTS 17 /* sixteen that make a period, and one that is being left */

/* One counter. All zeros: nothing was used yet. */
struct lw_counter {
    int64_t last_ms; /* the latest time it has seen; 0: none */
    uint64_t level;  /* RATE: missing tokens times period. CONCURRENT: under way */
    int64_t slot;    /* windows: number of the newest slot, slots[slot % 17] */
    uint64_t slots[LW_LIMIT_SLOTS];
};

/* Takes `units` (0: only asks whether anything is left; what comes is added afterwards). 0, or
 * -LW_ERR_LIMIT: nothing was taken, and *retry_ms is how long it takes at least until it can be,
 * or -1 when no waiting helps (CONCURRENT: when another call ends). The counter's notion of time
 * moves on either way. */
LW_CHECKED int lw_counter_take(struct lw_counter *c, const struct lw_limit *l, uint64_t units,
                               int64_t wall_ms, int64_t *retry_ms);
/* Adds what turned out to have been used, whatever is left. Windows and budgets. */
void lw_counter_add(struct lw_counter *c, const struct lw_limit *l, uint64_t units,
                    int64_t wall_ms);
/* CONCURRENT: a call has ended. */
void lw_counter_give(struct lw_counter *c, uint64_t units);
/* What is used at this time, in the limit's unit. */
uint64_t lw_counter_used(const struct lw_counter *c, const struct lw_limit *l, int64_t wall_ms);
/* The time from which on it is as if nothing had ever been used: it can then be forgotten.
 * INT64_MAX while calls are under way. */
int64_t lw_counter_idle_at(const struct lw_counter *c, const struct lw_limit *l);

/* The counter as bytes of a fixed length, to be kept; false when they are not one. */
#define LW_COUNTER_BYTES (8 * (3 + LW_LIMIT_SLOTS))
void lw_counter_write(const struct lw_counter *c, uint8_t out[LW_COUNTER_BYTES]);
LW_CHECKED bool lw_counter_read(struct lw_str bytes, struct lw_counter *out);

/* "window 200 0 3600000 sql-reads/1": kind, amount, burst, period, id. To be kept beside a counter;
 * and back, the id then points into `text`. */
#define LW_LIMIT_ABOUT (LW_LIMIT_ID_MAX + 96u)
void lw_limit_about(const struct lw_limit *l, char out[LW_LIMIT_ABOUT]);
LW_CHECKED bool lw_limit_about_read(struct lw_str text, struct lw_limit *out);

/* "retry in 12 s", "retry in 3 min", or what has to happen first: for an agent. Rounded up. */
struct lw_str lw_limit_retry_text(enum lw_limit_kind k, int64_t retry_ms, char out[64]);
/* "30 calls per 1 min", "10 at once", "50000000 bytes per 1 d", "10.000000 cost per 1 d". */
struct lw_str lw_limit_text(const struct lw_limit *l, char out[96]);

#endif
