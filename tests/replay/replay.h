/* What the parts of the replay tool share: the world of one scenario, and how its parts are
 * reached. The commands are described in replay_test.c. */
#ifndef LW_TESTS_REPLAY_H
#define LW_TESTS_REPLAY_H

#include "lib/engine/session.h"

enum queue {
    Q_CLIENT,
    Q_SERVER,
    Q_DECISION,
    Q_OUTCOME,
    Q_OBSERVED,
    Q_NOTE,
    Q_CANCEL,
    Q_RESTART,
    Q_PART,
    Q_RESOLVE,
    Q_CLAIM,
    Q_DONE,
    Q_CONSULT,
    Q_ASK,
    Q_VOTE,
    Q_PAGE,
    Q_COUNT
};

extern const char *const rpl_queue_names[Q_COUNT];

struct seen {
    struct seen *next;
    uint64_t number; /* exchange or upstream id */
    enum lw_note note;
    struct lw_str text;
    struct lw_str item;
};

struct world {
    const char *path;
    unsigned line;
    struct lw_session_options options;
    struct lw_session *session;
    struct lw_now now;
    struct lw_arena memory;
    struct seen *first[Q_COUNT];
    struct seen **last[Q_COUNT];
    uint64_t tickets[1024];
    bool claims[1024];  /* of which takes of limits */
    bool permits[1024]; /* ... of decisions that permit something */
    bool unheard[1024]; /* ... of outcomes that nobody waits for */
    size_t ticket_count;
    struct lw_kill kill;
    uint64_t receipt_count;
    bool records_refused;
    struct lw_str headers; /* of the client's next frame */
    struct lw_str surface; /* last observed */
    struct lw_str taken;   /* the message that was expected last */
    struct kept {
        struct lw_str name;
        struct lw_str value;
    } kept[16];
    size_t kept_count;
    struct lw_manifest *manifest;
    struct lw_policy *policy;
    uint64_t question; /* about paths, the last */
    uint64_t consult;  /* of decision points, the last */
    struct lw_session_pdp pdps[4];
    uint64_t asked; /* for an approval, the last */
    uint64_t page;  /* ... for a page, the last */
    struct lw_str groups[8];
    char failure[2048];
    struct rpl_store *store; /* replay_store.c, or NULL */
    struct rpl_table {
        struct lw_str match; /* JSON: a condition on the argument x, or members of `match` */
        bool on_argument;
        struct lw_str good, bad;
        unsigned rows;
        struct {
            struct lw_str text;
            struct lw_str real;
        } links[16];
        size_t link_count;
    } table;
};

/* The first failure of a scenario is its answer: what comes after it changes nothing. */
void rpl_fail(struct world *w, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

/* ---- replay_test.c ---- */

/* Sorts what the session wants done into the queues. */
void rpl_collect(struct world *w);
/* The next of a queue, or NULL. */
struct seen *rpl_pop(struct world *w, enum queue q);
int rpl_policy(struct world *w, struct lw_str rest);
/* Keeps a text for ${NAME}; a new one takes the place of an old one of that name. */
void rpl_keep(struct world *w, struct lw_str name, struct lw_str value);

/* ---- replay_expect.c ---- */

struct lw_str rpl_word(struct lw_str *rest);
uint64_t rpl_number(struct lw_str s);
/* NULL, and the scenario has failed, when it is not JSON. */
const struct lw_json *rpl_parse(struct world *w, struct lw_str text);
/* Whether `actual` has all that `pattern` has. */
bool rpl_contains(const struct lw_json *actual, const struct lw_json *pattern);
void rpl_expect(struct world *w, struct lw_str rest);

/* ---- replay_ledger.c: the ledger as the scenario plays it ---- */

int rpl_receipts(struct world *w, struct lw_str how);
int rpl_approve(struct world *w, struct lw_str rest);
int rpl_kill(struct world *w, struct lw_str rest);
int rpl_asked(struct world *w, struct lw_str rest);
int rpl_answered(struct world *w, struct lw_str rest);

/* ---- replay_store.c: a real one ---- */

/* "real", "again", "step", or nothing: it does all that is to be done. */
int rpl_ledger(struct world *w, struct lw_str rest);
/* Keeps for it what the session wants. True when there is such a ledger. */
bool rpl_store_take(struct world *w, const struct lw_effect_item *e);
/* `counts`: whether the answer is to be taken. */
int rpl_human(struct world *w, struct lw_str rest, bool counts);
int rpl_standing(struct world *w, struct lw_str rest);
int rpl_switch(struct world *w, struct lw_str rest, bool off);
/* Verifies what was recorded, and removes it. */
void rpl_store_end(struct world *w);

/* ---- replay_table.c: tables of what a condition says of values ---- */

void rpl_table_condition(struct world *w, struct lw_str json);
void rpl_table_match(struct world *w, struct lw_str json);
void rpl_table_link(struct world *w, struct lw_str rest);
void rpl_table_side(struct world *w, bool good, struct lw_str json);
int rpl_table_disguise(struct world *w, bool refused, struct lw_str value);
int rpl_table_row(struct world *w, enum lw_truth truth, struct lw_str value);

#endif
