/* The ledger role: owns key, log and index, serves one gate over a socketpair. */
#ifndef LW_LEDGER_LEDGER_H
#define LW_LEDGER_LEDGER_H

/* Runs until the gate has gone (end of file on `fd`): then everything it sent is on disk, signed,
 * and the exit status is returned. SIGTERM and SIGINT are passed on to `gate_pid`. */
int lw_ledger_main(int fd, const char *state_dir, int gate_pid);

#endif
