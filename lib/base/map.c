/* Open addressing with linear probes and backward-shift deletion; at most three quarters full. */
#include "lib/base/map.h"

#include <stdlib.h>

struct lw_map_slot {
    struct lw_str key;
    void *value; /* NULL: empty */
    uint64_t hash;
};

static uint64_t rotl(uint64_t x, unsigned n)
{
    return x << n | x >> (64 - n);
}

static void sip_round(uint64_t v[4])
{
    v[0] += v[1];
    v[1] = rotl(v[1], 13) ^ v[0];
    v[0] = rotl(v[0], 32);
    v[2] += v[3];
    v[3] = rotl(v[3], 16) ^ v[2];
    v[0] += v[3];
    v[3] = rotl(v[3], 21) ^ v[0];
    v[2] += v[1];
    v[1] = rotl(v[1], 17) ^ v[2];
    v[2] = rotl(v[2], 32);
}

uint64_t lw_siphash(const uint64_t seed[2], struct lw_str s)
{
    uint64_t v[4] = {seed[0] ^ 0x736f6d6570736575u, seed[1] ^ 0x646f72616e646f6du,
                     seed[0] ^ 0x6c7967656e657261u, seed[1] ^ 0x7465646279746573u};
    uint64_t m;
    size_t i;

    for (i = 0; i + 8 <= s.n; i += 8) {
        memcpy(&m, s.p + i, 8);
        v[3] ^= m;
        sip_round(v);
        v[0] ^= m;
    }
    m = (uint64_t)(s.n & 255) << 56;
    if (i < s.n)
        memcpy(&m, s.p + i, s.n - i);
    v[3] ^= m;
    sip_round(v);
    v[0] ^= m;
    v[2] ^= 255;
    sip_round(v);
    sip_round(v);
    sip_round(v);
    return v[0] ^ v[1] ^ v[2] ^ v[3];
}

void lw_map_init(struct lw_map *m, const uint64_t seed[2])
{
    *m = (struct lw_map){0};
    if (seed)
        memcpy(m->seed, seed, sizeof(m->seed));
}

void lw_map_fini(struct lw_map *m)
{
    free(m->slots);
    *m = (struct lw_map){.seed = {m->seed[0], m->seed[1]}};
}

/* The slot of `key`, or the empty one where it would go. There is always an empty one. */
static struct lw_map_slot *probe(struct lw_map_slot *slots, size_t cap, struct lw_str key,
                                 uint64_t hash)
{
    size_t i = (size_t)hash & (cap - 1);

    while (slots[i].value && !(slots[i].hash == hash && lw_str_eq(slots[i].key, key)))
        i = (i + 1) & (cap - 1);
    return &slots[i];
}

void *lw_map_get(const struct lw_map *m, struct lw_str key)
{
    if (m->n == 0)
        return NULL;
    return probe(m->slots, m->cap, key, lw_siphash(m->seed, key))->value;
}

static int grow(struct lw_map *m)
{
    size_t cap = m->cap ? m->cap * 2 : 16;
    struct lw_map_slot *slots = calloc(cap, sizeof(*slots));

    if (!slots)
        return -LW_ERR_NOMEM;
    for (size_t i = 0; i < m->cap; i++) {
        if (m->slots[i].value)
            *probe(slots, cap, m->slots[i].key, m->slots[i].hash) = m->slots[i];
    }
    free(m->slots);
    m->slots = slots;
    m->cap = cap;
    return 0;
}

int lw_map_put(struct lw_map *m, struct lw_str key, void *value, void **old)
{
    uint64_t hash = lw_siphash(m->seed, key);
    struct lw_map_slot *slot;

    if (m->n + 1 > m->cap / 4 * 3) {
        int err = grow(m);

        if (err)
            return err;
    }
    slot = probe(m->slots, m->cap, key, hash);
    if (old)
        *old = slot->value;
    m->n += slot->value == NULL;
    *slot = (struct lw_map_slot){key, value, hash};
    return 0;
}

void *lw_map_del(struct lw_map *m, struct lw_str key)
{
    struct lw_map_slot *slot;
    void *value;
    size_t hole;

    if (m->n == 0)
        return NULL;
    slot = probe(m->slots, m->cap, key, lw_siphash(m->seed, key));
    value = slot->value;
    if (!value)
        return NULL;
    m->n--;
    hole = (size_t)(slot - m->slots);
    for (size_t i = (hole + 1) & (m->cap - 1); m->slots[i].value; i = (i + 1) & (m->cap - 1)) {
        size_t home = (size_t)m->slots[i].hash & (m->cap - 1);

        /* Move back what would not be found across the hole. */
        if (((i - home) & (m->cap - 1)) >= ((i - hole) & (m->cap - 1))) {
            m->slots[hole] = m->slots[i];
            hole = i;
        }
    }
    m->slots[hole] = (struct lw_map_slot){0};
    return value;
}

void *lw_map_next(const struct lw_map *m, size_t *at)
{
    while (*at < m->cap) {
        void *value = m->slots[(*at)++].value;

        if (value)
            return value;
    }
    return NULL;
}
