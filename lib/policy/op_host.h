/* A condition on a host, used by itself and within url. */
#ifndef LW_POLICY_OP_HOST_H
#define LW_POLICY_OP_HOST_H

#include "lib/policy/address.h"
#include "lib/policy/op_impl.h"

struct lw_op_hosts;
LW_CHECKED int lw_op_hosts(struct lw_op_compiler *c, const struct lw_json *operand,
                           struct lw_op_hosts **out);
enum lw_truth lw_op_hosts_match(const struct lw_op_hosts *h, const struct lw_host *host,
                                const char **why);

#endif
