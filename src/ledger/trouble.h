/* Troubles that may come thousands of times a second, logged now and then. */
#ifndef LW_LEDGER_TROUBLE_H
#define LW_LEDGER_TROUBLE_H

#include <stdint.h>

#include "src/store/store.h"

enum lw_trouble_kind {
    LW_TROUBLE_RECORD,
    LW_TROUBLE_COMMIT,
    LW_TROUBLE_OBSERVATION,
    LW_TROUBLE_TRUST,
    LW_TROUBLE_MANIFEST,
    LW_TROUBLE_VIEWS,
    LW_TROUBLE_ASK,
    LW_TROUBLE_CREDENTIAL,
    LW_TROUBLE_COUNT,
};

struct lw_trouble {
    int64_t logged_at; /* steady ms, 0: never */
    int64_t not_logged;
};

/* Logs an entry about `of[kind]` unless there was one in the last five seconds. `e` may be NULL. */
void lw_trouble_log(struct lw_trouble of[LW_TROUBLE_COUNT], enum lw_trouble_kind kind, int err,
                    const struct lw_store_error *e);

#endif
