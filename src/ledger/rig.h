/* Test bench of the ledger: a real ledger process with a state folder of its own, and a gate played
 * by the test over the socketpair. Only linked into tests. */
#ifndef LW_LEDGER_RIG_H
#define LW_LEDGER_RIG_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "src/ipc/msg.h"

/* An empty folder, removed with all in it by lw_rig_remove. */
void lw_rig_folder(char out[64]);
void lw_rig_remove(const char *dir);

/* The test's end of a link. Calls block; a peer that is silent for ten seconds fails the test. */
struct lw_rig {
    int fd;
    struct lw_msg_in in;
    struct lw_buf out;
    uint64_t sent;   /* last ticket handed to the ledger */
    uint64_t acked;  /* last ticket answered */
    uint32_t unread; /* entries left in `acks` */
    struct lw_cursor acks;
};

void lw_rig_init(struct lw_rig *r, int fd);
void lw_rig_fini(struct lw_rig *r);
/* Queues the record {"n":<ticket>,"run":<run>} with the next ticket. */
void lw_rig_record(struct lw_rig *r, uint64_t run);
/* Sends what is queued; false when the ledger is gone. */
bool lw_rig_flush(struct lw_rig *r);
/* The next message; false at the end of the stream. */
bool lw_rig_hear(struct lw_rig *r, struct lw_msg *out);
/* The next answer, which must be that to the next ticket; false at the end of the stream. */
bool lw_rig_ack(struct lw_rig *r, struct lw_msg_ack *out);

/* Starts a ledger without a gate process; *fd is the gate's end. */
pid_t lw_rig_ledger(const char *dir, const char *const *trust_first, int *fd);
/* Waits for a process: its exit status, or 1000 + signal. */
int lw_rig_wait(pid_t pid);

/* Runs the verifier over the whole log with the folder's key: nothing may have failed. Returns the
 * number of records. */
uint64_t lw_rig_verify(const char *dir);

int64_t lw_rig_ms(void);

#endif
