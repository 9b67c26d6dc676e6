/* What the files that lay messages out share. */
#ifndef LW_IPC_MSG_IMPL_H
#define LW_IPC_MSG_IMPL_H

#include "src/ipc/msg.h"

/* Begins a message and returns where its head is; fields follow, little-endian. */
size_t lw_msg_begin(struct lw_buf *to, enum lw_msg_type t);
void lw_msg_int(struct lw_buf *to, uint64_t v, unsigned width);
/* With their count before them. */
void lw_msg_bytes(struct lw_buf *to, struct lw_str s);
/* -LW_ERR_LIMIT beyond a maximum: the buffer is as it was before. */
LW_CHECKED int lw_msg_end(struct lw_buf *to, size_t head, enum lw_msg_type t);

#endif
