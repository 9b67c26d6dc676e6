/* The three answers to a call, and the three values of a condition. Every layer speaks of them, so
 * they stand at the bottom. The zero of each is its safe answer. */
#ifndef LW_BASE_VERDICT_H
#define LW_BASE_VERDICT_H

enum lw_verdict { LW_DENY = 0, LW_REQUIRE_APPROVAL, LW_ALLOW };

/* "deny", "require_approval", "allow". */
const char *lw_verdict_name(enum lw_verdict v);

/* UNKNOWN: the condition could not be evaluated (a field that is not there, a value of another
 * type). It never helps a call: it voids an allow and it triggers a deny. */
enum lw_truth { LW_FALSE = 0, LW_TRUE, LW_UNKNOWN };

const char *lw_truth_name(enum lw_truth t);
enum lw_truth lw_truth_not(enum lw_truth t);
/* FALSE wins over UNKNOWN, UNKNOWN over TRUE. */
enum lw_truth lw_truth_and(enum lw_truth a, enum lw_truth b);
/* TRUE wins over UNKNOWN, UNKNOWN over FALSE. */
enum lw_truth lw_truth_or(enum lw_truth a, enum lw_truth b);

#endif
