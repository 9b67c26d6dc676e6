/* Notices that something was appended to the log, by whichever process. */
#ifndef LW_LEDGER_WATCH_H
#define LW_LEDGER_WATCH_H

/* Watches <state_dir>/receipts: a descriptor that polls readable, or -1 when the system gives none
 * (too many watchers): then only looking now and then is left. */
int lw_watch_open(const char *state_dir);
/* Takes what was noticed, so that `fd` no longer polls readable. */
void lw_watch_drain(int fd);

#endif
