/* The (server, view) pairs that a gate watches, and what it was last told about each.
 *
 * Owns the list. Decides what is news: the store, or for a locked server the lock file, says
 * what is in force, the desk when to send. */
#ifndef LW_LEDGER_VIEWS_H
#define LW_LEDGER_VIEWS_H

#include <stdbool.h>
#include <stdint.h>

#include "src/ipc/msg.h"
#include "src/ledger/locked.h"
#include "src/ledger/trouble.h"
#include "src/store/store.h"

#define LW_VIEWS_MAX 4096u

struct lw_view;

struct lw_views { /* zeroed: empty */
    struct lw_view *list;
    uint32_t size;
    uint32_t count;
    bool due; /* some have to be looked at */
};

void lw_views_fini(struct lw_views *v);
/* Takes it into the list, and has it told in any case. -LW_ERR_LIMIT beyond LW_VIEWS_MAX,
 * -LW_ERR_PROTOCOL for a name with a NUL in it, -LW_ERR_NOMEM. */
LW_CHECKED int lw_views_open(struct lw_views *v, const struct lw_msg_open *name);
void lw_views_forget(struct lw_views *v, const struct lw_msg_open *name);
/* Something was approved or rejected: all have to be looked at. */
void lw_views_look_again(struct lw_views *v);
/* Looks at the next that is due and writes a message when it is news: 1; 0 when none is due;
 * -LW_ERR_NOMEM. */
LW_CHECKED int lw_views_send_one(struct lw_views *v, struct lw_store *store,
                                 const struct lw_locked *locked, struct lw_buf *out,
                                 struct lw_trouble of[LW_TROUBLE_COUNT]);

#endif
