/* The end of the log, found without reading all of it. */
#ifndef LW_CLI_TAIL_H
#define LW_CLI_TAIL_H

#include "src/store/store.h"

struct lw_log_tail {
    char chain_id[LW_CHAIN_ID_TEXT + 1];
    uint64_t records;
    int64_t last_ts; /* wall ms */
    bool has_checkpoint;
    uint64_t checkpoint_seq; /* of the last one */
    int64_t checkpoint_ts;
};

/* -LW_ERR_NOTFOUND without a log; -LW_ERR_DAMAGED when its end cannot be read. */
LW_CHECKED int lw_log_tail(const char *dir, struct lw_log_tail *out, struct lw_store_error *err);

#endif
