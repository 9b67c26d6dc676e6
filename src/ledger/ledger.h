/* The ledger role: owns key, log and index, serves one gate over a socketpair. */
#ifndef LW_LEDGER_LEDGER_H
#define LW_LEDGER_LEDGER_H

#include "src/config/config.h"

struct lw_ledger_options {
    int fd; /* the ledger's end of the socketpair; taken over */
    const char *state_dir;
    int gate_pid; /* SIGTERM, SIGINT and SIGHUP are passed on to it; 0: none */
    /* Servers whose first surface ever seen is approved without a human, by the operator's word on
     * the command line or in the configuration. NULL-terminated, or NULL. */
    const char *const *trust_first;
    /* Servers that are held to a lock file, NULL-terminated, with the file and (or NULL) the file
     * of the key that must have signed it. NULL: none. */
    const char *const *locked;
    const char *lock_path;
    const char *lock_key_path;
    /* Arguments of calls are deleted so long after their ask is over; 0: ten minutes. */
    int64_t keep_args_ms;
    /* With the tokens of those who may answer approvals, or NULL. */
    const struct lw_config *approvals;
    /* The local socket on which they are let in, listening, and the end of the SOCK_SEQPACKET pair
     * by which the gate is given them; both taken over. NULL: none. */
    const int *door;
};

/* Runs until the gate has gone (end of file on `fd`): then everything it sent is on disk, signed,
 * and the gate's exit status is returned; 3 when it was killed, had to be ended, or when the state
 * folder cannot be used (then the gate is killed before it serves anything). */
int lw_ledger_main(const struct lw_ledger_options *options);

#endif
