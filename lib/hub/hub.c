/* The hub's life: its inputs in order, and what time brings. */
#include <stdlib.h>

#include "lib/hub/hub_internal.h"

const struct lw_hub_options lw_hub_defaults = {
    .era = LW_ERA_LEGACY,
    .version = LW_STR_INIT("0"),
    .gather_ms = 5000,
    .catalog_ms = 60000,
    .reopen_ms = 5000,
    .listing_ms = 300000,
    .page_items = 250,
    .max_listings = 16,
    .max_items = 65536,
    .max_inflight = 256,
    .max_asked = 256,
    .max_routes = 1024,
    .max_message = 16u << 20,
};

/* ---- life ---- */

static int copy_options(struct lw_hub *h, const struct lw_hub_options *o)
{
    if (o->count > LW_HUB_MEMBERS_MAX || o->era == LW_ERA_NONE)
        return -LW_ERR_LIMIT;
    h->o = *o;
    h->o.members = NULL;
    if (h->o.catalog_ms < 1)
        h->o.catalog_ms = 1; /* lists that have just come are fresh */
    lw_arena_init(&h->own, (size_t)1 << 20);
    h->o.version = lw_arena_dup(&h->own, o->version);
    h->m = calloc(o->count ? o->count : 1, sizeof(*h->m));
    if (!h->m || !h->o.version.p)
        return -LW_ERR_NOMEM;
    for (size_t i = 0; i < o->count; i++) {
        struct member *m = &h->m[i];

        if (!lw_hub_name_ok(o->members[i].name) || o->members[i].name.n > 64)
            return -LW_ERR_UNKNOWN;
        m->name = lw_arena_dup(&h->own, o->members[i].name);
        m->words = o->members[i].words;
        m->state = o->era == LW_ERA_MODERN ? MEMBER_READY : MEMBER_NEW;
        lw_buf_init(&m->self, o->max_message * 2 + 65536);
        if (!m->name.p)
            return -LW_ERR_NOMEM;
    }
    return 0;
}

int lw_hub_new(const struct lw_hub_options *options, struct lw_hub **out)
{
    struct lw_hub *h = calloc(1, sizeof(*h));
    int err;

    if (!h)
        return -LW_ERR_NOMEM;
    h->fx_last = &h->fx_first;
    lw_map_init(&h->legs, options->seed);
    lw_map_init(&h->by_client, options->seed);
    lw_map_init(&h->asked, options->seed);
    lw_hub_routes_init(&h->links, options->seed);
    lw_hub_routes_init(&h->subscriptions, options->seed);
    lw_arena_init(&h->in, options->max_message * 24 + 65536);
    /* Merged lists to many clients at once are the most that it holds. */
    lw_arena_init(&h->fx, options->max_message * 16 + ((size_t)256 << 20));
    lw_buf_init(&h->hello, HELLO_MAX);
    lw_buf_init(&h->claim, HELLO_MAX);
    lw_buf_init(&h->level, 256);
    for (int i = 0; i < KIND_COUNT; i++)
        h->changed_at[i] = INT64_MIN / 2;
    err = copy_options(h, options);
    if (err) {
        lw_hub_free(&h);
        return err;
    }
    *out = h;
    return 0;
}

void lw_hub_free(struct lw_hub **hp)
{
    struct lw_hub *h = *hp;

    if (!h)
        return;
    while (h->first)
        lw_hub_request_free(h, h->first, /* give_up= */ false);
    for (int part = 0; part < PART_COUNT; part++)
        lw_hub_walk_abandon(h, (enum part)part);
    while (h->first_leg)
        lw_hub_leg_free(h, h->first_leg);
    while (h->first_asked) {
        struct asked *a = h->first_asked;

        h->first_asked = a->next;
        free(a);
    }
    while (h->listings) {
        struct listing *l = h->listings;

        h->listings = l->next;
        lw_hub_listing_unref(&l);
    }
    lw_hub_listing_unref(&h->catalog[0]);
    lw_hub_listing_unref(&h->catalog[1]);
    for (size_t i = 0; h->m && i < h->o.count; i++)
        lw_buf_fini(&h->m[i].self);
    free(h->m);
    lw_hub_routes_fini(&h->links);
    lw_hub_routes_fini(&h->subscriptions);
    lw_map_fini(&h->legs);
    lw_map_fini(&h->by_client);
    lw_map_fini(&h->asked);
    lw_buf_fini(&h->hello);
    lw_buf_fini(&h->claim);
    lw_buf_fini(&h->level);
    lw_arena_fini(&h->own);
    lw_arena_fini(&h->in);
    lw_arena_fini(&h->fx);
    free(h);
    *hp = NULL;
}

uint32_t lw_hub_busy(const struct lw_hub *h)
{
    return h->count + h->asked_count;
}

/* ---- inputs ---- */

static int end(struct lw_hub *h)
{
    return h->failed ? -LW_ERR_NOMEM : 0;
}

int lw_hub_client(struct lw_hub *h, uint64_t exchange, struct lw_str frame, struct lw_now now)
{
    h->now = now;
    lw_hub_client_frame(h, exchange, frame);
    return end(h);
}

int lw_hub_client_message(struct lw_hub *h, uint64_t exchange, const struct lw_message *m,
                          struct lw_str headers, struct lw_now now)
{
    h->now = now;
    h->headers = headers;
    lw_arena_reset(&h->in);
    lw_hub_client_read(h, exchange, m);
    h->headers = LW_STR_NONE;
    return end(h);
}

int lw_hub_exchange_gone(struct lw_hub *h, uint64_t exchange, struct lw_now now)
{
    struct request *next;

    h->now = now;
    for (struct request *r = h->first; r; r = next) {
        next = r->next;
        if (r->exchange == exchange && r->kind != REQUEST_SHAKE)
            lw_hub_request_free(h, r, /* give_up= */ true);
    }
    return end(h);
}

int lw_hub_member(struct lw_hub *h, size_t member, uint64_t exchange, struct lw_str frame,
                  bool final, struct lw_now now)
{
    h->now = now;
    if (member < h->o.count)
        lw_hub_member_frame(h, member, exchange, frame, final);
    return end(h);
}

int lw_hub_member_down(struct lw_hub *h, size_t member, bool answers, struct lw_now now)
{
    h->now = now;
    if (member < h->o.count && (!h->m[member].down || (h->m[member].answers && !answers))) {
        h->m[member].down = true;
        h->m[member].answers = answers;
        h->m[member].down_at = now.steady_ms;
        lw_hub_member_lost(h, member);
    }
    return end(h);
}

static void request_due(struct lw_hub *h, struct request *r)
{
    r->deadline = NEVER;
    switch (r->kind) {
    case REQUEST_SHAKE:
        lw_hub_shake_check(h, /* due= */ true);
        break;
    case REQUEST_LEVEL:
        lw_hub_level_check(h, r, /* due= */ true);
        break;
    case REQUEST_FORWARD:
    case REQUEST_PART:
    case REQUEST_ROUTE:
    case REQUEST_LISTEN:
        break;
    }
}

int lw_hub_tick(struct lw_hub *h, struct lw_now now)
{
    struct request *next;

    h->now = now;
    for (int part = 0; part < PART_COUNT; part++) {
        if (h->walk[part].running && h->walk[part].deadline <= now.steady_ms)
            lw_hub_walk_finish(h, (enum part)part);
    }
    for (struct request *r = h->first; r; r = next) {
        next = r->next;
        if (r->kind == REQUEST_LISTEN) {
            if (lw_hub_listen_deadline(r) <= now.steady_ms)
                lw_hub_listen_due(h, r);
        } else if (r->deadline <= now.steady_ms) {
            request_due(h, r);
        }
    }
    lw_hub_listing_expire(h);
    lw_hub_changed_flush(h, /* all= */ false);
    return end(h);
}

static void earlier(int64_t *at, int64_t other)
{
    if (other < *at)
        *at = other;
}

int64_t lw_hub_deadline(const struct lw_hub *h)
{
    int64_t at = NEVER;

    for (int part = 0; part < PART_COUNT; part++) {
        if (h->walk[part].running)
            earlier(&at, h->walk[part].deadline);
    }
    for (const struct request *r = h->first; r; r = r->next)
        earlier(&at, r->kind == REQUEST_LISTEN ? lw_hub_listen_deadline(r) : r->deadline);
    for (const struct listing *l = h->listings; l; l = l->next)
        earlier(&at, l->built_at + h->o.listing_ms);
    for (int kind = 0; kind < KIND_COUNT; kind++) {
        if (h->changed[kind])
            earlier(&at, h->changed_at[kind] + CHANGED_MS);
    }
    return at;
}
