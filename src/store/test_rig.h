/* What the store's tests share: a folder of their own, a store in it, records, verification. */
#ifndef LW_STORE_TEST_RIG_H
#define LW_STORE_TEST_RIG_H

#include "src/store/parts.h"

#define T0 ((int64_t)1800000000000)

extern char rig_dir[128]; /* the state folder; made by the first rig_open */

int rig_setup(void **state);
int rig_teardown(void **state);
void rig_run(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
struct lw_store *rig_open(void);
/* Opening must fail with this code and a text that contains `text`. */
void rig_refused(int rc, const char *text);
/* One batch of `n` denials at `now`. */
void rig_add(struct lw_store *s, int n, int64_t now);
/* Format, chain, signatures and pairing hold; returns the number of records. */
uint64_t rig_verify(void);
/* The data of the last record of that phase into out (NUL-terminated); returns how many there are.
 */
int rig_last(enum lw_phase phase, char *out, size_t size);
/* Changes one byte of a file of the state folder. */
void rig_flip(const char *name, long offset);

#endif
