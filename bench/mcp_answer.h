/* The MCP server of the benchmarks: answers from texts that are built once. Both of its forms
 * (bench/upstream.c: HTTP and stdio) use it. Not a server to learn from: it trusts its client. */
#ifndef LW_BENCH_MCP_ANSWER_H
#define LW_BENCH_MCP_ANSWER_H

#include "lib/base/buf.h"
#include "lib/base/str.h"

/* Appends the answer to `message` to `out`; false: a notification, which has none. */
bool bench_answer(struct lw_str message, struct lw_buf *out);

#endif
