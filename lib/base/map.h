/* A hash map from slices to pointers, keyed with SipHash so that a peer cannot choose collisions.
 * Keys are not copied: they must live as long as the entry. Values are not owned. */
#ifndef LW_BASE_MAP_H
#define LW_BASE_MAP_H

#include <stddef.h>
#include <stdint.h>

#include "lib/base/err.h"
#include "lib/base/str.h"

struct lw_map_slot;

struct lw_map {
    struct lw_map_slot *slots;
    size_t cap; /* a power of two, or 0 */
    size_t n;
    uint64_t seed[2];
};

/* `seed`: two random words, or NULL for zeros (where keys come from no peer). */
void lw_map_init(struct lw_map *m, const uint64_t seed[2]);
void lw_map_fini(struct lw_map *m);
/* The value of `key`, or NULL. */
void *lw_map_get(const struct lw_map *m, struct lw_str key);
/* Sets it (value not NULL) and gives the one it replaces, or NULL. -LW_ERR_NOMEM. */
LW_CHECKED int lw_map_put(struct lw_map *m, struct lw_str key, void *value, void **old);
/* Removes it and returns the value, or NULL. */
void *lw_map_del(struct lw_map *m, struct lw_str key);
/* Walks in no particular order: start with *at = 0; NULL ends. No change while walking. */
void *lw_map_next(const struct lw_map *m, size_t *at);

/* SipHash-1-3 of `s`. */
uint64_t lw_siphash(const uint64_t seed[2], struct lw_str s);

#endif
