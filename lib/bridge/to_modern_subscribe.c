/* resources/subscribe of a legacy client: what it wants to hear of, and what of that the server has
 * said that it will tell. The subscription that carries it is to_modern_listen.c's.
 * Specification: 2025-11-25 server/resources; 2026-07-28 patterns/subscriptions. */
#include "lib/bridge/to_modern_internal.h"

#include <stdlib.h>

static struct lw_str uri_of(const struct lw_message *m)
{
    return lw_json_string_or(lw_json_getz(m->params, "uri"), LW_STR_NONE);
}

bool lw_tm_has_capability(const struct tm *t, const char *part, const char *what)
{
    const struct lw_json *c = lw_json_getz(t->b->handshake, "capabilities");

    return lw_json_bool_or(lw_json_getz(lw_json_getz(c, part), what), false);
}

static struct tm_sub *sub_new(struct tm *t, struct lw_str uri)
{
    struct tm_sub *s = calloc(1, sizeof(*s));
    void *old;

    if (!s || !lw_tm_copy(t, &s->uri, uri) ||
        lw_map_put(&t->sub_map, lw_buf_str(&s->uri), s, &old) != 0) {
        t->b->failed = true;
        if (s)
            lw_buf_fini(&s->uri);
        free(s);
        return NULL;
    }
    s->next = t->subs;
    t->subs = s;
    t->n_subs++;
    return s;
}

static void sub_free(struct tm *t, struct tm_sub **at)
{
    struct tm_sub *s = *at;

    *at = s->next;
    t->n_subs--;
    lw_map_del(&t->sub_map, lw_buf_str(&s->uri));
    lw_buf_fini(&s->uri);
    free(s);
}

void lw_tm_subs_sweep(struct tm *t)
{
    struct tm_sub **at = &t->subs;

    if (t->old.leg.id)
        return;

    while (*at) {
        if ((*at)->wanted)
            at = &(*at)->next;
        else
            sub_free(t, at);
    }
}

void lw_tm_subscribe(struct tm *t, uint64_t upstream, const struct lw_message *m,
                     const struct tm_method *method)
{
    struct lw_str uri = uri_of(m);
    struct tm_sub *s = uri.p ? lw_map_get(&t->sub_map, uri) : NULL;
    struct tm_call *c;

    if (!lw_tm_has_capability(t, "resources", "subscribe") || t->deaf) {
        lw_bridge_error(t->b, upstream, LW_RPC_METHOD_NOT_FOUND,
                        LW_STR("The server has no subscriptions"), LW_STR_NONE);
        return;
    }
    if (!uri.p || uri.n > TM_TEXT_MAX || (!s && t->n_subs >= TM_SUBS_MAX)) {
        lw_bridge_error(t->b, upstream, LW_RPC_INVALID_PARAMS,
                        uri.p ? LW_STR("Too many or too long subscriptions")
                              : LW_STR("params.uri must be a string"),
                        LW_STR_NONE);
        return;
    }
    if (s && s->wanted && s->honoured) {
        lw_bridge_result(t->b, upstream, LW_STR("{}"));
        return;
    }
    if (!s && !(s = sub_new(t, uri)))
        return;
    c = lw_tm_call_new(t, upstream, method);
    if (!c)
        return;
    c->sub = s;
    if (!s->wanted || !s->sent || !t->next.leg.id) {
        s->wanted = true;
        t->reopen_at = NEVER; /* the client waits for it */
        lw_tm_listen(t);
    }
}

/* Nothing refers to it any more: who waited for it has it, and gives it up. */
static void settle(struct tm *t, const struct tm_sub *s)
{
    struct tm_call *next;

    for (struct tm_call *c = t->calls; c; c = next) {
        next = c->next;
        if (c->sub != s)
            continue;
        lw_bridge_result(t->b, c->session, LW_STR("{}"));
        lw_tm_call_free(t, c);
    }
}

void lw_tm_unsubscribe(struct tm *t, uint64_t upstream, const struct lw_message *m,
                       const struct tm_method *method)
{
    struct lw_str uri = uri_of(m);
    struct tm_sub *s = uri.p ? lw_map_get(&t->sub_map, uri) : NULL;

    (void)method;
    if (!lw_tm_has_capability(t, "resources", "subscribe")) {
        lw_bridge_error(t->b, upstream, LW_RPC_METHOD_NOT_FOUND,
                        LW_STR("The server has no subscriptions"), LW_STR_NONE);
        return;
    }
    if (s)
        settle(t, s);
    lw_bridge_result(t->b, upstream, LW_STR("{}"));
    if (s && s->wanted) {
        s->wanted = false;
        s->honoured = false;
        lw_tm_listen(t);
    }
}

void lw_tm_subscriber_gone(struct tm *t, struct tm_call *gone)
{
    struct tm_sub *s = gone->sub;

    gone->sub = NULL;
    if (!s || s->honoured)
        return;
    for (const struct tm_call *c = t->calls; c; c = c->next) {
        if (c->sub == s)
            return;
    }
    s->wanted = false;
    lw_tm_listen(t);
}

void lw_tm_subs_tell(struct tm *t, const struct lw_json *error)
{
    struct tm_call *next;

    for (struct tm_call *c = t->calls; c; c = next) {
        struct tm_sub *s = c->sub;

        next = c->next;
        if (!s || (!s->sent && !t->deaf))
            continue;
        if (s->honoured) {
            lw_bridge_result(t->b, c->session, LW_STR("{}"));
            lw_tm_call_free(t, c);
            continue;
        }
        s->wanted = false;
        c->sub = NULL;
        if (error)
            lw_tm_pass_error(t, c, error);
        else
            lw_tm_end(t, c, LW_RPC_INVALID_PARAMS, "The server sends no updates of this resource",
                      LW_STR_NONE);
    }
}

void lw_tm_subs_fini(struct tm *t)
{
    while (t->subs)
        sub_free(t, &t->subs);
}
