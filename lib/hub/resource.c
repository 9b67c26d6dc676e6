/* Whose a resource is. Its URI says nothing about that: the member is the one that lists it or has
 * a template that it fits; a resource that several claim is refused. One that nobody claims goes to
 * the member whose answer linked to it, or to the only member that has resources at all. */
#include <stdlib.h>

#include "lib/hub/hub_internal.h"

#define URI_MAX 4096 /* of what is remembered */

/* ---- what is remembered of single resources ---- */

void lw_hub_routes_init(struct routes *r, const uint64_t seed[2])
{
    lw_map_init(&r->by_uri, seed);
}

static struct lw_str uri_of(const struct route *r)
{
    return lw_str(r->uri, r->n);
}

static void drop_oldest(struct routes *r)
{
    struct route *old = r->first;

    r->first = old->next;
    if (!r->first)
        r->last = NULL;
    r->n--;
    lw_map_del(&r->by_uri, uri_of(old));
    free(old);
}

void lw_hub_routes_fini(struct routes *r)
{
    while (r->first)
        drop_oldest(r);
    lw_map_fini(&r->by_uri);
}

void lw_hub_routes_add(struct lw_hub *h, struct routes *r, struct lw_str uri, size_t member)
{
    struct route *route = lw_map_get(&r->by_uri, uri);

    if (route) {
        route->conflict |= route->member != member;
        return;
    }
    if (uri.n > URI_MAX || h->o.max_routes == 0)
        return;
    if (r->n >= h->o.max_routes)
        drop_oldest(r);
    route = calloc(1, sizeof(*route) + uri.n);
    if (!route) {
        h->failed = true;
        return;
    }
    route->member = member;
    route->n = uri.n;
    if (uri.n)
        memcpy(route->uri, uri.p, uri.n);
    if (lw_map_put(&r->by_uri, uri_of(route), route, NULL) != 0) {
        free(route);
        h->failed = true;
        return;
    }
    *(r->last ? &r->last->next : &r->first) = route;
    r->last = route;
    r->n++;
}

void lw_hub_routes_del(struct routes *r, struct lw_str uri)
{
    struct route *prev = NULL;

    for (struct route *route = r->first; route; prev = route, route = route->next) {
        if (!lw_str_eq(uri_of(route), uri))
            continue;
        *(prev ? &prev->next : &r->first) = route->next;
        if (r->last == route)
            r->last = prev;
        r->n--;
        lw_map_del(&r->by_uri, uri);
        free(route);
        return;
    }
}

/* ---- templates ---- */

/* The next literal of a template from *at on, which moves behind the expression that ends it. */
static struct lw_str literal(struct lw_str t, size_t *at, bool *expression)
{
    const char *open = *at < t.n ? memchr(t.p + *at, '{', t.n - *at) : NULL;
    struct lw_str found = lw_str(t.p + *at, open ? (size_t)(open - t.p) - *at : t.n - *at);
    const char *close = open ? memchr(open, '}', t.n - (size_t)(open - t.p)) : NULL;

    *expression = close != NULL;
    if (open && !close)
        found.n = t.n - *at; /* no expression: a brace */
    *at = close ? (size_t)(close - t.p) + 1 : t.n;
    return found;
}

bool lw_hub_template_fits(struct lw_str template_, struct lw_str uri)
{
    size_t at = 0;
    size_t here;
    bool expression;
    struct lw_str part = literal(template_, &at, &expression);

    /* Without a scheme of its own it would claim the resources of all. */
    if (!memchr(part.p, ':', part.n) || !lw_str_starts(uri, part))
        return false;
    here = part.n;
    while (expression) {
        size_t found;

        part = literal(template_, &at, &expression);
        if (!expression) {
            /* What follows the last expression ends the URI. */
            return uri.n - here >= part.n &&
                   (part.n == 0 || memcmp(uri.p + uri.n - part.n, part.p, part.n) == 0);
        }
        found = lw_str_find(uri, part, here);
        if (found == (size_t)-1)
            return false;
        here = found + part.n;
    }
    return here == uri.n;
}

/* ---- routing ---- */

uint64_t lw_hub_resource_generation(const struct lw_hub *h)
{
    return h->generation[PART_RESOURCES];
}

static bool part_fresh(const struct lw_hub *h, const struct listing *l, uint64_t wants)
{
    return l && l->generation >= wants && h->now.steady_ms - l->built_at < h->o.catalog_ms;
}

bool lw_hub_resource_fresh(const struct lw_hub *h, uint64_t wants)
{
    return part_fresh(h, h->catalog[0], wants) && part_fresh(h, h->catalog[1], wants);
}

void lw_hub_resource_ask(struct lw_hub *h)
{
    static const enum part parts[2] = {PART_RESOURCES, PART_TEMPLATES};

    for (int i = 0; i < 2; i++) {
        if (!part_fresh(h, h->catalog[i], lw_hub_resource_generation(h)))
            lw_hub_walk_begin(h, parts[i]);
    }
}

/* Members that claim a resource; two are enough. */
struct claims {
    size_t *two;
    size_t n;
};

static void claim(struct claims *c, size_t member)
{
    if (c->n == 0 || (c->n == 1 && c->two[0] != member))
        c->two[c->n++] = member;
}

static void claim_listed(struct claims *c, const struct listing *l, struct lw_str uri)
{
    const struct entry *e = lw_hub_listing_find(l, uri);

    if (!e)
        return;
    claim(c, e->member);
    for (size_t i = 0; e->claimed && i < l->n && c->n < 2; i++) {
        if (lw_str_eq(l->e[i].key, uri))
            claim(c, l->e[i].member);
    }
}

/* Nobody's: is there only one member that has resources? */
static void claim_only(struct claims *c, const struct lw_hub *h)
{
    for (size_t i = 0; i < h->o.count && c->n < 2; i++) {
        if ((h->catalog[0] && h->catalog[0]->has[i]) || (h->catalog[1] && h->catalog[1]->has[i]))
            claim(c, i);
    }
    if (c->n > 1)
        c->n = 0;
}

enum routed lw_hub_resource_route(struct lw_hub *h, struct lw_str uri, bool template_,
                                  size_t two[2])
{
    const struct listing *listed = h->catalog[0];
    const struct listing *templates = h->catalog[1];
    struct claims c = {two, 0};
    const struct route *link;

    if (!template_)
        claim_listed(&c, listed, uri);
    claim_listed(&c, templates, uri);
    for (size_t i = 0; templates && i < templates->n && c.n < 2; i++) {
        if (lw_hub_template_fits(templates->e[i].key, uri))
            claim(&c, templates->e[i].member);
    }
    if (c.n == 0) {
        link = lw_map_get(&h->links.by_uri, uri);
        if (link && !link->conflict)
            claim(&c, link->member);
    }
    if (c.n == 0)
        claim_only(&c, h);
    return c.n == 0 ? ROUTED_NONE : c.n == 1 ? ROUTED_ONE : ROUTED_SEVERAL;
}

/* ---- requests ---- */

static bool is_completion(const struct lw_message *m)
{
    return lw_str_eqz(m->method, "completion/complete");
}

static void not_found(struct lw_hub *h, struct request *r)
{
    struct lw_buf data;

    lw_buf_init(&data, r->subject.n * 6 + 64);
    lw_buf_addz(&data, "{\"uri\":");
    lw_json_quote(&data, r->subject);
    lw_buf_addc(&data, '}');
    lw_hub_error(h, r->exchange, r->id, h->o.era == LW_ERA_MODERN ? LW_RPC_INVALID_PARAMS : -32002,
                 LW_STR("Resource not found: no server lists it"),
                 lw_buf_status(&data) ? LW_STR_NONE : lw_buf_str(&data));
    lw_buf_fini(&data);
    lw_hub_request_free(h, r, /* give_up= */ false);
}

/* Serves it when the lists say whose it is; false: they have to be asked for. */
static bool serve(struct lw_hub *h, struct request *r, const struct lw_message *m)
{
    size_t two[2];
    enum routed to;

    if (!lw_hub_resource_fresh(h, r->wants))
        return false;
    to = lw_hub_resource_route(h, r->subject, is_completion(m), two);
    if (to == ROUTED_NONE && !r->refreshed &&
        h->now.steady_ms - h->catalog[0]->built_at >= CATALOG_ASKED) {
        r->refreshed = true;
        r->wants = ++h->generation[PART_RESOURCES];
        h->generation[PART_TEMPLATES] = r->wants;
        return false;
    }
    if (to == ROUTED_NONE) {
        not_found(h, r);
    } else if (to == ROUTED_SEVERAL) {
        lw_hub_tell(h, LW_HUB_NOTE_AMBIGUOUS, two[1], r->subject, h->m[two[0]].name);
        lw_hub_refuse_request(h, r, LW_REASON_RESOURCE_AMBIGUOUS, two, 2);
        lw_hub_request_free(h, r, /* give_up= */ false);
    } else {
        lw_hub_forward(h, r, two[0], m);
    }
    return true;
}

void lw_hub_resource_request(struct lw_hub *h, uint64_t exchange, const struct lw_message *m,
                             struct lw_str uri)
{
    struct request *r = lw_hub_request_new(h, REQUEST_ROUTE, exchange, m, uri);
    const struct route *subscribed = lw_map_get(&h->subscriptions.by_uri, uri);

    if (!r)
        return;
    r->wants = lw_hub_resource_generation(h);
    if (subscribed && lw_str_eqz(m->method, "resources/unsubscribe")) {
        lw_hub_forward(h, r, subscribed->member, m);
        return;
    }
    if (serve(h, r, m))
        return;
    if (!lw_hub_request_keep(h, r, m->raw)) {
        lw_hub_refuse_request(h, r, LW_REASON_INFLIGHT_LIMIT, NULL, 0);
        lw_hub_request_free(h, r, /* give_up= */ false);
        return;
    }
    lw_hub_resource_ask(h);
}

void lw_hub_resource_resume(struct lw_hub *h)
{
    struct lw_json_limits limits = lw_hub_limits(h);
    struct request *next;
    bool waiting = false;

    for (struct request *r = h->first; r; r = next) {
        struct lw_message_fault fault;
        struct lw_message m;
        struct lw_arena a;

        next = r->next;
        if (r->kind == REQUEST_LISTEN) {
            lw_hub_listen_resume(h, r);
            continue;
        }
        if (r->kind != REQUEST_ROUTE || !r->kept || !lw_hub_resource_fresh(h, r->wants)) {
            waiting |= r->kind == REQUEST_ROUTE;
            continue;
        }
        lw_arena_init(&a, r->frame.n * 24 + 65536);
        if (lw_message_parse(&a, lw_buf_str(&r->frame), &limits, &m, &fault) != 0)
            h->failed = true;
        else
            waiting |= !serve(h, r, &m);
        lw_arena_fini(&a);
    }
    if (waiting)
        lw_hub_resource_ask(h);
}
