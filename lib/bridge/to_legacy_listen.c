/* subscriptions/listen before a legacy server: acknowledged here, with what the server can do, then
 * fed from its notifications; resources through counted resources/subscribe. Every message names
 * the subscription, and is made anew: a server's own metadata goes to no subscriber.
 *
 * That a list has changed is told to the session once, under one of the subscriptions that asked
 * for it: the session tells them all, and compares. Specification: 2026-07-28
 * basic/patterns/subscriptions. */
#include "lib/bridge/to_legacy.h"

#include <stdlib.h>

/* A resource that somebody subscribed to. */
struct tl_uri {
    enum { ASKING, ON, REFUSED } state;
    uint32_t refs;
    uint64_t own; /* resources/subscribe under way */
    struct lw_str text;
    char bytes[];
};

struct tl_listen {
    struct tl_listen *next;
    struct tl_call *call;
    bool acknowledged;
    bool tools;
    bool prompts;
    bool resources;
    int64_t ack_at; /* it is acknowledged by then, with what the server has agreed to */
    uint32_t uri_count;
    struct tl_uri **uris;
    uint32_t task_count;
    char (*tasks)[TL_HANDLE_BUF];
};

/* ---- resources ---- */

static void ask_for(struct lw_bridge *b, struct tl_uri *u)
{
    struct lw_buf params;

    lw_buf_init(&params, u->text.n * 6 + 64);
    lw_buf_addz(&params, "{\"uri\":");
    lw_json_quote(&params, u->text);
    lw_buf_addc(&params, '}');
    u->own = lw_tl_request_own(b, "resources/subscribe", lw_buf_str(&params), TL_OWN_SUBSCRIBE, u);
    lw_buf_fini(&params);
}

static struct tl_uri *uri_get(struct lw_bridge *b, struct lw_str text)
{
    struct tl_uri *u = lw_map_get(&lw_tl(b)->uris, text);
    void *old;

    if (!u) {
        u = malloc(sizeof(*u) + text.n);
        if (!u) {
            b->failed = true;
            return NULL;
        }
        *u = (struct tl_uri){.state = ASKING};
        memcpy(u->bytes, text.p, text.n);
        u->text = lw_str(u->bytes, text.n);
        if (lw_map_put(&lw_tl(b)->uris, u->text, u, &old) != 0)
            b->failed = true;
        ask_for(b, u);
    }
    u->refs++;
    lw_tl(b)->uri_refs++;
    return u;
}

static void uri_put(struct lw_bridge *b, struct tl_uri *u)
{
    struct lw_buf params;

    lw_tl(b)->uri_refs--;
    if (--u->refs > 0)
        return;
    lw_tl_own_drop(b, &u->own);
    if (u->state != REFUSED) {
        lw_buf_init(&params, u->text.n * 6 + 64);
        lw_buf_addz(&params, "{\"uri\":");
        lw_json_quote(&params, u->text);
        lw_buf_addc(&params, '}');
        lw_tl_request(b, "resources/unsubscribe", lw_buf_str(&params));
        lw_buf_fini(&params);
    }
    lw_map_del(&lw_tl(b)->uris, u->text);
    free(u);
}

/* ---- acknowledging ---- */

static void tell(struct lw_bridge *b, const struct tl_listen *l, const char *method,
                 struct lw_str members)
{
    unsigned long long id = l->call->waiter;
    struct lw_buf text;

    lw_buf_init(&text, members.n + 1024);
    lw_buf_addf(&text, "{\"jsonrpc\":\"2.0\",\"method\":\"%s\",\"params\":{", method);
    lw_buf_adds(&text, members);
    lw_buf_addf(&text, "%s\"_meta\":{\"" TL_META "subscriptionId\":%llu}}}", members.n ? "," : "",
                id);
    if (lw_buf_status(&text))
        b->failed = true;
    else if (b->fx.used + text.n > b->fx.cap / 2)
        lw_bridge_note(b, lw_strz(method), "too many subscriptions for so long a message");
    else
        lw_bridge_tell(b, l->call->waiter, lw_buf_str(&text));
    lw_buf_fini(&text);
}

static void put_flag(struct lw_buf *to, const char *name, bool value)
{
    if (value)
        lw_buf_addf(to, "%s\"%s\":true", to->p[to->n - 1] == '{' ? "" : ",", name);
}

static void acknowledge(struct lw_bridge *b, struct tl_listen *l)
{
    struct lw_buf text;
    uint32_t on = 0;

    l->acknowledged = true;
    for (uint32_t i = 0; i < l->uri_count; i++) {
        if (l->uris[i]->state == ON)
            l->uris[on++] = l->uris[i];
        else
            uri_put(b, l->uris[i]);
    }
    lw_buf_init(&text, (size_t)on * TL_URI_MAX * 6 + 65536);
    lw_buf_addz(&text, "\"notifications\":{");
    put_flag(&text, "toolsListChanged", l->tools);
    put_flag(&text, "promptsListChanged", l->prompts);
    put_flag(&text, "resourcesListChanged", l->resources);
    if (l->uri_count > 0) {
        lw_buf_addz(&text, text.p[text.n - 1] == '{' ? "" : ",");
        lw_buf_addz(&text, "\"resourceSubscriptions\":[");
        for (uint32_t i = 0; i < on; i++) {
            lw_buf_addz(&text, i ? "," : "");
            lw_json_quote(&text, l->uris[i]->text);
        }
        lw_buf_addc(&text, ']');
    }
    if (l->task_count > 0) {
        lw_buf_addz(&text, text.p[text.n - 1] == '{' ? "" : ",");
        lw_buf_addz(&text, "\"taskIds\":[");
        for (uint32_t i = 0; i < l->task_count; i++)
            lw_buf_addf(&text, "%s\"%s\"", i ? "," : "", l->tasks[i]);
        lw_buf_addc(&text, ']');
    }
    lw_buf_addc(&text, '}');
    l->uri_count = on;
    if (lw_buf_status(&text))
        b->failed = true;
    else
        tell(b, l, "notifications/subscriptions/acknowledged", lw_buf_str(&text));
    lw_buf_fini(&text);
}

static void acknowledge_when_ready(struct lw_bridge *b, struct tl_listen *l)
{
    for (uint32_t i = 0; l->ack_at > b->now.steady_ms && i < l->uri_count; i++) {
        if (l->uris[i]->state == ASKING) {
            lw_tl_due(b, l->ack_at);
            return;
        }
    }
    acknowledge(b, l);
}

void lw_tl_subscribed(struct lw_bridge *b, struct tl_own *own, bool refused)
{
    struct tl_uri *u = own->owner;

    lw_tl_own_drop(b, &u->own);
    u->state = refused ? REFUSED : ON;
    for (struct tl_listen *l = lw_tl(b)->listens; l; l = l->next) {
        if (!l->acknowledged)
            acknowledge_when_ready(b, l);
    }
}

void lw_tl_listen_tick(struct lw_bridge *b)
{
    for (struct tl_listen *l = lw_tl(b)->listens; l; l = l->next) {
        if (!l->acknowledged)
            acknowledge_when_ready(b, l);
    }
}

/* ---- opening, closing ---- */

static bool capable(const struct lw_bridge *b, const char *pointer)
{
    const struct lw_json *server = lw_json_getz(b->handshake, "capabilities");

    return lw_json_bool_or(lw_json_pointer(server, lw_strz(pointer)), false);
}

/* Why the filter is none, or NULL. */
static const char *bad_filter(const struct lw_json *filter)
{
    static const char *const flags[] = {"toolsListChanged", "promptsListChanged",
                                        "resourcesListChanged"};
    static const char *const lists[] = {"resourceSubscriptions", "taskIds"};

    if (!lw_json_is(filter, LW_JSON_OBJECT))
        return "params.notifications must be an object";
    for (size_t i = 0; i < sizeof(flags) / sizeof(flags[0]); i++) {
        const struct lw_json *v = lw_json_getz(filter, flags[i]);

        if (v && v->type != LW_JSON_BOOL)
            return "a flag of params.notifications is no boolean";
    }
    for (size_t i = 0; i < sizeof(lists) / sizeof(lists[0]); i++) {
        const struct lw_json *v = lw_json_getz(filter, lists[i]);

        if (v && v->type != LW_JSON_ARRAY)
            return "a list of params.notifications is no array";
        LW_JSON_EACH (one, v) {
            if (one->type != LW_JSON_STRING || one->string.n > TL_URI_MAX)
                return "a list of params.notifications holds what is no string, or too long a one";
        }
    }
    return NULL;
}

static bool add_uris(struct lw_bridge *b, struct tl_listen *l, const struct lw_json *uris)
{
    if (!uris || uris->count == 0 || !capable(b, "/resources/subscribe"))
        return true;
    l->uris = calloc(uris->count, sizeof(struct tl_uri *));
    if (!l->uris)
        return false;
    LW_JSON_EACH (v, uris) {
        l->uris[l->uri_count] = uri_get(b, v->string);
        if (!l->uris[l->uri_count])
            return false;
        l->uri_count++;
    }
    return true;
}

static bool add_tasks(struct lw_bridge *b, struct tl_listen *l, const struct lw_json *ids)
{
    if (!ids || ids->count == 0)
        return true;
    l->tasks = calloc(ids->count, sizeof(*l->tasks));
    if (!l->tasks)
        return false;
    LW_JSON_EACH (v, ids) {
        const struct tl_task *t = lw_tl_task(b, v->string);

        if (t)
            memcpy(l->tasks[l->task_count++], t->handle, TL_HANDLE_BUF);
    }
    return true;
}

static void open_listen(struct lw_bridge *b, uint64_t id, const struct lw_method *method,
                        const struct lw_json *filter)
{
    struct tl *s = lw_tl(b);
    struct tl_call *c = lw_tl_call_new(b, TL_LISTEN, id, method);
    struct tl_listen *l = c ? calloc(1, sizeof(*l)) : NULL;

    if (!l) {
        b->failed = true;
        return;
    }
    l->call = c;
    c->listen = l;
    l->next = s->listens;
    s->listens = l;
    s->listen_count++;
    l->tools = lw_json_bool_or(lw_json_getz(filter, "toolsListChanged"), false) &&
               capable(b, "/tools/listChanged");
    l->prompts = lw_json_bool_or(lw_json_getz(filter, "promptsListChanged"), false) &&
                 capable(b, "/prompts/listChanged");
    l->resources = lw_json_bool_or(lw_json_getz(filter, "resourcesListChanged"), false) &&
                   capable(b, "/resources/listChanged");
    l->ack_at = b->now.steady_ms + TL_ACK_MS;
    if (!add_uris(b, l, lw_json_getz(filter, "resourceSubscriptions")) ||
        !add_tasks(b, l, lw_json_getz(filter, "taskIds")))
        b->failed = true;
    else
        acknowledge_when_ready(b, l);
}

void lw_tl_listen(struct lw_bridge *b, uint64_t id, const struct lw_message *m)
{
    const struct lw_json *filter = lw_json_getz(m->params, "notifications");
    const struct lw_json *uris = lw_json_getz(filter, "resourceSubscriptions");
    const struct lw_json *tasks = lw_json_getz(filter, "taskIds");
    const struct tl *s = lw_tl(b);
    const char *bad = bad_filter(filter);

    if (!bad &&
        ((uris && uris->count > TL_LISTEN_URIS) || (tasks && tasks->count > TL_TASK_IDS_MAX)))
        bad = "params.notifications names too many resources or tasks";
    if (bad)
        lw_bridge_error(b, id, LW_RPC_INVALID_PARAMS, lw_strz(bad), LW_STR_NONE);
    else if (tasks && !s->tasks_wanted)
        lw_tl_lacks(b, id, "{\"extensions\":{\"" TL_META "tasks\":{}}}");
    else if (s->listen_count >= TL_LISTENS_MAX ||
             s->uri_refs + (uris ? uris->count : 0) > TL_URIS_MAX)
        lw_bridge_fail(b, id, 0, LW_STR("too many subscriptions are open"));
    else
        open_listen(b, id,
                    lw_mcp_method(LW_ERA_MODERN, m->method, LW_MESSAGE_REQUEST, LW_FROM_CLIENT),
                    filter);
}

void lw_tl_listen_end(struct lw_bridge *b, struct tl_call *c)
{
    struct tl_listen **at = &lw_tl(b)->listens;
    struct tl_listen *l = c->listen;

    while (*at != l)
        at = &(*at)->next;
    *at = l->next;
    lw_tl(b)->listen_count--;
    for (uint32_t i = 0; i < l->uri_count; i++)
        uri_put(b, l->uris[i]);
    free(l->uris);
    free(l->tasks);
    free(l);
    c->listen = NULL;
}

/* ---- what the server says ---- */

static bool wants(const struct tl_listen *l, struct lw_str method)
{
    return l->acknowledged &&
           ((l->tools && lw_str_eqz(method, "notifications/tools/list_changed")) ||
            (l->prompts && lw_str_eqz(method, "notifications/prompts/list_changed")) ||
            (l->resources && lw_str_eqz(method, "notifications/resources/list_changed")));
}

void lw_tl_changed(struct lw_bridge *b, const struct lw_message *m)
{
    struct tl_listen *l = lw_tl(b)->listens;
    struct lw_buf text;

    while (l && !wants(l, m->method))
        l = l->next;
    lw_buf_init(&text, 512);
    lw_buf_addz(&text, "{\"jsonrpc\":\"2.0\",\"method\":");
    lw_json_quote(&text, m->method);
    if (l)
        lw_buf_addf(&text, ",\"params\":{\"_meta\":{\"" TL_META "subscriptionId\":%llu}}",
                    (unsigned long long)l->call->waiter);
    lw_buf_addc(&text, '}');
    lw_bridge_tell(b, l ? l->call->waiter : 0, lw_buf_str(&text));
    b->failed |= text.failed;
    lw_buf_fini(&text);
}

/* It may be part of the one that was subscribed to. */
static bool covers(struct lw_str subscribed, struct lw_str uri)
{
    if (!lw_str_starts(uri, subscribed) || subscribed.n == 0)
        return false;
    return uri.n == subscribed.n || subscribed.p[subscribed.n - 1] == '/' ||
           uri.p[subscribed.n] == '/' || uri.p[subscribed.n] == '#';
}

void lw_tl_updated(struct lw_bridge *b, const struct lw_message *m)
{
    struct lw_str uri = lw_json_string_or(lw_json_getz(m->params, "uri"), LW_STR_NONE);
    struct lw_buf members;

    if (!uri.p || uri.n > TL_URI_MAX) {
        lw_bridge_note(b, m->method, "it names no resource");
        return;
    }
    lw_buf_init(&members, TL_URI_MAX * 6 + 64);
    lw_buf_addz(&members, "\"uri\":");
    lw_json_quote(&members, uri);
    for (struct tl_listen *l = lw_tl(b)->listens; l; l = l->next) {
        for (uint32_t i = 0; l->acknowledged && i < l->uri_count; i++) {
            if (covers(l->uris[i]->text, uri)) {
                tell(b, l, "notifications/resources/updated", lw_buf_str(&members));
                break;
            }
        }
    }
    lw_buf_fini(&members);
}

static bool hears(const struct tl_listen *l, const struct tl_task *t)
{
    for (uint32_t i = 0; l->acknowledged && i < l->task_count; i++) {
        if (memcmp(l->tasks[i], t->handle, TL_HANDLE_BUF) == 0)
            return true;
    }
    return false;
}

bool lw_tl_listened(const struct lw_bridge *b, const struct tl_task *t)
{
    for (const struct tl_listen *l = lw_tl(b)->listens; l; l = l->next) {
        if (hears(l, t))
            return true;
    }
    return false;
}

void lw_tl_listen_task(struct lw_bridge *b, const struct tl_task *t, struct lw_str detail)
{
    for (const struct tl_listen *l = lw_tl(b)->listens; l; l = l->next) {
        if (hears(l, t))
            tell(b, l, "notifications/tasks", detail);
    }
}
