/* The operator's rules in a gate: read from their files, given to every session, read again when
 * the operator says so. New rules are whole and good, or the old ones stay. Each reading leaves a
 * `policy` receipt. */
#ifndef LW_GATE_RULES_H
#define LW_GATE_RULES_H

#include "lib/base/err.h"
#include "src/config/config.h"

struct gate;
struct lw_policy;
struct rules;

/* Reads the files of the configuration and those of the command line, if there are any. On failure
 * the operator has been told, and nothing may be served. */
LW_CHECKED int lw_rules_start(struct gate *g);
/* Reads them again, as `config` names them. False: the old ones stay in force. Sessions have the
 * new ones when it returns. */
bool lw_rules_reload(struct gate *g, const struct lw_config *config);
/* What is in force; NULL: there are no rules. */
const struct lw_policy *lw_rules_policy(const struct gate *g);
void lw_rules_free(struct rules **r);

#endif
