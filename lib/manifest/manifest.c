/* A manifest: building it item by item, sealing it, and what can be asked of it. What goes into one
 * is approve.c's, its text manifest_text.c's. */
#include "lib/manifest/manifest.h"

#include <stdlib.h>

#include "lib/manifest/manifest_impl.h"
#include "lib/manifest/surface_impl.h"

/* ---- building ---- */

int lw_manifest_new(struct lw_str server, struct lw_str view, struct lw_manifest **out)
{
    struct lw_manifest *m = calloc(1, sizeof(*m));

    if (!m)
        return -LW_ERR_NOMEM;
    /* Two whole surfaces: old items may stay while the live ones are added. */
    lw_arena_init(&m->arena,
                  lw_surface_default_limits.bytes * 8 + (size_t)LW_PART_COUNT * 40000 * 512);
    m->server = lw_arena_dup(&m->arena, server);
    m->view = lw_arena_dup(&m->arena, view);
    if (!m->server.p || !m->view.p) {
        lw_manifest_free(&m);
        return -LW_ERR_NOMEM;
    }
    *out = m;
    return 0;
}

void lw_manifest_free(struct lw_manifest **mp)
{
    struct lw_manifest *m = *mp;

    if (!m)
        return;
    for (unsigned i = 0; i < LW_PART_COUNT; i++) {
        lw_map_fini(&m->parts[i].by_name);
        free(m->parts[i].sorted);
    }
    lw_manifest_drop_earlier(m);
    lw_arena_fini(&m->arena);
    free(m);
    *mp = NULL;
}

static int copy(struct lw_manifest *m, struct lw_str s, struct lw_str *out)
{
    struct lw_str c = LW_STR_NONE;

    if (s.p) {
        c = lw_arena_dup(&m->arena, s);
        if (!c.p)
            return -LW_ERR_LIMIT;
    }
    *out = c;
    return 0;
}

int lw_manifest_put_facts(struct lw_manifest *m, const struct lw_str facts[LW_FACT_COUNT],
                          const struct lw_grant *grant)
{
    int err = 0;

    for (unsigned i = 0; i < LW_FACT_COUNT && err == 0; i++)
        err = copy(m, facts[i], &m->facts[i]);
    m->facts_grant = *grant;
    if (err == 0)
        err = copy(m, grant->by, &m->facts_grant.by);
    if (err == 0)
        err = copy(m, grant->also_by, &m->facts_grant.also_by);
    if (err == 0)
        err = copy(m, grant->reason, &m->facts_grant.reason);
    return err;
}

/* Items of one approval share who and why. */
static int copy_shared(struct lw_manifest *m, struct lw_str s, struct lw_str before,
                       struct lw_str *out)
{
    if (s.p && before.p && lw_str_eq(s, before)) {
        *out = before;
        return 0;
    }
    return copy(m, s, out);
}

static int grow(struct lw_manifest_part *p)
{
    uint32_t room = p->room ? p->room * 2 : 64;
    struct lw_manifest_item **sorted;

    if (p->count < p->room)
        return 0;
    if (p->room >= lw_surface_default_limits.items * 2)
        return -LW_ERR_LIMIT;
    sorted = realloc(p->sorted, room * sizeof(struct lw_manifest_item *));
    if (!sorted)
        return -LW_ERR_NOMEM;
    p->sorted = sorted;
    p->room = room;
    return 0;
}

int lw_manifest_put(struct lw_manifest *m, enum lw_part part, const struct lw_manifest_item *item)
{
    struct lw_manifest_part *p = &m->parts[part];
    struct lw_manifest_item *last = p->count ? p->sorted[p->count - 1] : NULL;
    struct lw_manifest_item *i;
    int err;

    if (last && lw_str_cmp(last->name, item->name) >= 0)
        return -LW_ERR_DUPLICATE;
    err = grow(p);
    if (err)
        return err;
    i = LW_ARENA_NEW(&m->arena, struct lw_manifest_item);
    if (!i)
        return -LW_ERR_LIMIT;
    *i = *item;
    i->next = NULL;
    i->user = NULL;
    err = copy(m, item->name, &i->name);
    if (err == 0)
        err = copy(m, item->json, &i->json);
    if (err == 0)
        err = copy_shared(m, item->approved_by, last ? last->approved_by : m->facts_grant.by,
                          &i->approved_by);
    if (err == 0)
        err = copy_shared(m, item->also_by, last ? last->also_by : m->facts_grant.also_by,
                          &i->also_by);
    for (unsigned d = 0; d < LW_DECLARED_COUNT && err == 0; d++)
        err = copy_shared(m, item->declared[d], last ? last->declared[d] : LW_STR_NONE,
                          &i->declared[d]);
    if (err == 0)
        err = copy_shared(m, item->reason, last ? last->reason : m->facts_grant.reason, &i->reason);
    if (err)
        return err;
    p->sorted[p->count++] = i;
    if (last)
        last->next = i;
    return 0;
}

static int digest_surface(struct lw_manifest *m)
{
    struct lw_surface_limits most = lw_surface_default_limits;
    struct lw_buf b;
    int err;

    most.items *= 4;
    most.bytes *= 2;
    lw_buf_init(&b, lw_surface_preimage_max(&most));
    lw_surface_preimage_begin(m->facts, &b);
    for (unsigned i = 0; i < LW_PART_COUNT; i++) {
        const struct lw_manifest_part *p = &m->parts[lw_parts_in_order[i]];

        if (lw_surface_preimage_skips(lw_parts_in_order[i], p->count))
            continue;
        lw_surface_preimage_part(lw_parts_in_order[i], &b);
        for (uint32_t k = 0; k < p->count; k++)
            lw_surface_preimage_item(&p->sorted[k]->digest, k == 0, &b);
        lw_buf_addc(&b, ']');
    }
    err = lw_surface_preimage_end(&b, &m->surface);
    lw_buf_fini(&b);
    return err;
}

/* The digest of all of it is the seed: who chooses the names cannot choose them for it. */
static int index_names(const struct lw_manifest *m, struct lw_manifest *of, enum lw_part part)
{
    struct lw_manifest_part *p = &of->parts[part];
    uint64_t seed[2];

    memcpy(seed, m->surface.b, sizeof(seed));
    lw_map_fini(&p->by_name);
    lw_map_init(&p->by_name, seed);
    for (uint32_t i = 0; i < p->count; i++) {
        int err = lw_map_put(&p->by_name, p->sorted[i]->name, p->sorted[i], NULL);

        if (err)
            return err;
    }
    return 0;
}

int lw_manifest_seal(struct lw_manifest *m)
{
    struct lw_buf text;
    int err = digest_surface(m);

    for (unsigned i = 0; i < LW_PART_COUNT && err == 0; i++)
        err = index_names(m, m, (enum lw_part)i);
    for (uint32_t k = 0; k < m->earlier_count; k++) {
        for (unsigned i = 0; i < LW_PART_COUNT && err == 0; i++)
            err = index_names(m, m->earlier[k], (enum lw_part)i);
    }
    if (err)
        return err;
    lw_buf_init(&text, SIZE_MAX / 4);
    lw_manifest_write(m, &text);
    err = lw_buf_status(&text);
    /* What could not be read back must not be handed out. */
    if (err == 0 && text.n > lw_state_json_limits().bytes)
        err = -LW_ERR_LIMIT;
    if (err == 0)
        m->digest = lw_sha256(lw_buf_str(&text));
    lw_buf_fini(&text);
    return err;
}

int lw_manifest_with_fact(const struct lw_manifest *from, enum lw_fact fact, struct lw_str value,
                          struct lw_manifest **out)
{
    struct lw_str facts[LW_FACT_COUNT];
    struct lw_manifest *m = NULL;
    int err = lw_manifest_new(from->server, from->view, &m);

    if (err)
        return err;
    memcpy(facts, from->facts, sizeof(facts));
    facts[fact] = value;
    err = lw_manifest_put_facts(m, facts, &from->facts_grant);
    for (unsigned p = 0; p < LW_PART_COUNT; p++) {
        for (uint32_t i = 0; i < from->parts[p].count && err == 0; i++)
            err = lw_manifest_put(m, (enum lw_part)p, from->parts[p].sorted[i]);
    }
    if (err == 0)
        err = lw_manifest_seal(m);
    if (err)
        lw_manifest_free(&m);
    else
        *out = m;
    return err;
}

/* ---- reading ---- */

struct lw_str lw_manifest_server(const struct lw_manifest *m)
{
    return m->server;
}

struct lw_str lw_manifest_view(const struct lw_manifest *m)
{
    return m->view;
}

struct lw_str lw_manifest_fact(const struct lw_manifest *m, enum lw_fact fact)
{
    return (unsigned)fact < LW_FACT_COUNT ? m->facts[fact] : LW_STR_NONE;
}

struct lw_manifest_item *lw_manifest_first(const struct lw_manifest *m, enum lw_part part)
{
    return (unsigned)part < LW_PART_COUNT && m->parts[part].count ? m->parts[part].sorted[0] : NULL;
}

uint32_t lw_manifest_count(const struct lw_manifest *m, enum lw_part part)
{
    return (unsigned)part < LW_PART_COUNT ? m->parts[part].count : 0;
}

struct lw_manifest_item *lw_manifest_find(const struct lw_manifest *m, enum lw_part part,
                                          struct lw_str name)
{
    const struct lw_manifest_part *p;
    uint32_t low = 0;
    uint32_t high;

    if ((unsigned)part >= LW_PART_COUNT)
        return NULL;
    p = &m->parts[part];
    if (p->by_name.n)
        return lw_map_get(&p->by_name, name);
    high = p->count;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        int c = lw_str_cmp(p->sorted[mid]->name, name);

        if (c == 0)
            return p->sorted[mid];
        if (c < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return NULL;
}

const struct lw_digest *lw_manifest_digest(const struct lw_manifest *m)
{
    return &m->digest;
}

const struct lw_digest *lw_manifest_surface_digest(const struct lw_manifest *m)
{
    return &m->surface;
}
