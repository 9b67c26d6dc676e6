/* Requests of those who answer approvals, as they come through the gate (lib/approve/api.h).
 *
 * Decides who asks, from the connection that the ledger accepted or from a token, and answers as
 * the command line does. The gate carries requests; it cannot make one of somebody else. */
#ifndef LW_LEDGER_ANSWERS_H
#define LW_LEDGER_ANSWERS_H

#include "src/config/config.h"
#include "src/ipc/msg.h"
#include "src/ledger/door.h"
#include "src/ledger/trouble.h"
#include "src/store/store.h"

struct lw_answers {                 /* zeroed: nobody may ask */
    const struct lw_config *config; /* NULL: no tokens */
    const struct lw_door *door;     /* NULL: no local socket */
    bool listening;                 /* the gate wants news */
    struct lw_digest told;          /* the list that it was told of last */
};

/* Puts the reply into `out`. -LW_ERR_NOMEM only: whatever else goes wrong is the reply. */
LW_CHECKED int lw_answers_query(struct lw_answers *a, struct lw_store *store,
                                const struct lw_msg_query *v, int64_t wall_ms, struct lw_buf *out,
                                struct lw_trouble of[LW_TROUBLE_COUNT]);
/* The same for a webhook that came. */
LW_CHECKED int lw_answers_hook(struct lw_answers *a, struct lw_store *store,
                               const struct lw_msg_hook *v, int64_t wall_ms, struct lw_buf *out,
                               struct lw_trouble of[LW_TROUBLE_COUNT]);
/* Tells the gate when something about the calls that wait is not as it was last told. */
LW_CHECKED int lw_answers_look(struct lw_answers *a, struct lw_store *store, int64_t wall_ms,
                               struct lw_buf *out, struct lw_trouble of[LW_TROUBLE_COUNT]);

#endif
