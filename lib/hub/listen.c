/* What clients hear of unasked: lists that changed, resources that were updated. A modern client
 * subscribes: each member gets its part of the subscription, as a request of ours, and what it
 * says there goes out under the client's own id. A member's part that ends early is asked for
 * again; the client then hears that its lists have changed, as it may have missed that. */
#include <stdio.h>
#include <stdlib.h>

#include "lib/hub/hub_internal.h"

#define HELD_MAX  65536  /* bytes that wait for the acknowledgement */
#define RETRY_MAX 300000 /* ms */

static const struct {
    const char *filter;
    const char *method;
} kinds[KIND_COUNT] = {
    [KIND_TOOLS] = {"toolsListChanged", "notifications/tools/list_changed"},
    [KIND_PROMPTS] = {"promptsListChanged", "notifications/prompts/list_changed"},
    [KIND_RESOURCES] = {"resourcesListChanged", "notifications/resources/list_changed"},
};

struct wanted {         /* a resource or a task */
    struct lw_str text; /* as the client names it */
    struct lw_str own;  /* as the member does */
    size_t member;      /* MEMBER_NONE: nobody's, or several members' */
    bool task;
    bool granted;
};

struct listen {
    struct lw_arena a;
    bool kinds[KIND_COUNT];
    bool missed[KIND_COUNT]; /* changed before the client was told of its subscription */
    struct wanted *w;
    size_t n;
    bool sent;
    bool acknowledged;
    int64_t retry_at;
    int64_t patience; /* ms until the next but one */
    bool *part;       /* by member: it has a part */
    bool *lost;       /* ... and it has ended */
    struct lw_buf held;
    uint32_t unheard; /* parts that no member has acknowledged or ended */
};

/* ---- reading the filter ---- */

static bool add_wanted(struct lw_hub *h, struct listen *l, const struct lw_json *list, bool task)
{
    LW_JSON_EACH (v, lw_json_is(list, LW_JSON_ARRAY) ? list : NULL) {
        struct wanted *w = &l->w[l->n];

        if (l->n >= FILTER_MAX)
            return false;
        if (v->type != LW_JSON_STRING)
            continue;
        *w = (struct wanted){
            .text = lw_arena_dup(&l->a, v->string), .member = MEMBER_NONE, .task = task};
        w->own = w->text;
        if (!w->text.p)
            return false;
        if (task && !lw_hub_task_in(h, w->text, &w->member, &w->own))
            continue; /* nobody's: not acknowledged */
        l->n++;
    }
    return true;
}

static struct listen *read_filter(struct lw_hub *h, const struct lw_message *m)
{
    const struct lw_json *filter = lw_json_getz(m->params, "notifications");
    struct listen *l = calloc(1, sizeof(*l));

    if (!l)
        return NULL;
    lw_arena_init(&l->a, h->o.max_message + 65536);
    lw_buf_init(&l->held, HELD_MAX);
    l->retry_at = NEVER;
    l->patience = h->o.reopen_ms;
    l->w = lw_arena_calloc(&l->a, FILTER_MAX, sizeof(*l->w));
    l->part = lw_arena_calloc(&l->a, h->o.count + 1, sizeof(*l->part));
    l->lost = lw_arena_calloc(&l->a, h->o.count + 1, sizeof(*l->lost));
    for (int kind = 0; kind < KIND_COUNT; kind++)
        l->kinds[kind] = lw_json_bool_or(lw_json_getz(filter, kinds[kind].filter), false);
    if (!l->w || !l->part || !l->lost ||
        !add_wanted(h, l, lw_json_getz(filter, "resourceSubscriptions"), /* task= */ false) ||
        !add_wanted(h, l, lw_json_getz(filter, "taskIds"), /* task= */ true))
        lw_hub_listen_free(&l);
    return l;
}

void lw_hub_listen_free(struct listen **lp)
{
    struct listen *l = *lp;

    if (!l)
        return;
    lw_buf_fini(&l->held);
    lw_arena_fini(&l->a);
    free(l);
    *lp = NULL;
}

/* ---- asking members ---- */

/* The member's part of the filter; false: it has none. */
static bool put_filter(const struct lw_hub *h, const struct listen *l, size_t i, struct lw_buf *b)
{
    static const char *const names[2] = {"resourceSubscriptions", "taskIds"};
    struct lw_json_writer w;
    bool any = false;

    (void)h;
    lw_json_writer_init(&w, b);
    lw_json_begin_object(&w);
    for (int kind = 0; kind < KIND_COUNT; kind++) {
        if (l->kinds[kind])
            lw_json_kv_bool(&w, kinds[kind].filter, true);
        any |= l->kinds[kind];
    }
    for (int task = 0; task < 2; task++) {
        bool open = false;

        for (size_t k = 0; k < l->n; k++) {
            if (l->w[k].member != i || l->w[k].task != (task == 1))
                continue;
            if (!open) {
                lw_json_key(&w, lw_strz(names[task]));
                lw_json_begin_array(&w);
            }
            open = any = true;
            lw_json_put_string(&w, l->w[k].own);
        }
        if (open)
            lw_json_end_array(&w);
    }
    lw_json_end_object(&w);
    return any;
}

static void ask(struct lw_hub *h, struct request *r, size_t i)
{
    struct listen *l = r->listen;
    struct leg *leg;
    struct lw_buf filter;
    struct lw_buf b;

    lw_buf_init(&filter, h->o.max_message * 6 + 65536);
    if (!put_filter(h, l, i, &filter)) {
        lw_buf_fini(&filter);
        return;
    }
    l->part[i] = true;
    l->lost[i] = true;
    leg = lw_hub_member_reach(h, i, /* list= */ true) ? lw_hub_leg_new(h, LEG_REQUEST, i, r) : NULL;
    if (!leg) {
        lw_buf_fini(&filter);
        return;
    }
    l->lost[i] = false;
    l->unheard++;
    lw_buf_init(&b, filter.n + HELLO_MAX + 4096);
    lw_buf_addf(&b, "{\"jsonrpc\":\"2.0\",\"id\":%llu,\"method\":\"subscriptions/listen\",",
                (unsigned long long)leg->no);
    lw_buf_addz(&b, "\"params\":{\"notifications\":");
    lw_buf_adds(&b, lw_buf_str(&filter));
    lw_buf_addz(&b, ",\"_meta\":");
    lw_buf_adds(&b, lw_buf_str(&h->claim));
    lw_buf_addz(&b, "}}");
    if (lw_buf_status(&b) || lw_buf_status(&filter))
        h->failed = true;
    else
        lw_hub_to_member(h, i, leg->no, lw_hub_dup(h, lw_buf_str(&b)));
    lw_buf_fini(&b);
    lw_buf_fini(&filter);
}

static void retry_later(struct lw_hub *h, struct listen *l)
{
    bool lost = false;

    for (size_t i = 0; i < h->o.count && !lost; i++)
        lost = l->lost[i];
    if (!lost || l->retry_at != NEVER)
        return;
    l->retry_at = h->now.steady_ms + l->patience;
    l->patience = l->patience * 2 < RETRY_MAX ? l->patience * 2 : RETRY_MAX;
}

/* ---- acknowledging ---- */

static void tell_changed(struct lw_hub *h, const struct request *r, enum kind kind)
{
    struct lw_buf b;

    lw_buf_init(&b, 4096);
    lw_buf_addf(&b, "{\"jsonrpc\":\"2.0\",\"method\":\"%s\"", kinds[kind].method);
    if (r) {
        lw_buf_addz(&b, ",\"params\":{\"_meta\":{\"io.modelcontextprotocol/subscriptionId\":");
        lw_buf_adds(&b, r->id);
        lw_buf_addz(&b, "}}");
    }
    lw_buf_addc(&b, '}');
    lw_hub_give(h, r ? r->exchange : 0, &b, /* final= */ false);
}

static void put_granted(const struct listen *l, struct lw_json_writer *w, bool task,
                        const char *name)
{
    bool open = false;

    for (size_t k = 0; k < l->n; k++) {
        if (l->w[k].task != task || !l->w[k].granted)
            continue;
        if (!open) {
            lw_json_key(w, lw_strz(name));
            lw_json_begin_array(w);
        }
        open = true;
        lw_json_put_string(w, l->w[k].text);
    }
    if (open)
        lw_json_end_array(w);
}

/* Tells the client what it will hear of, then what came meanwhile. */
static void acknowledge(struct lw_hub *h, struct request *r)
{
    struct listen *l = r->listen;
    struct lw_json_writer w;
    struct lw_buf b;
    size_t at = 0;

    l->acknowledged = true;
    lw_buf_init(&b, h->o.max_message * 6 + 65536);
    lw_buf_addz(&b, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/subscriptions/acknowledged\","
                    "\"params\":{\"notifications\":");
    lw_json_writer_init(&w, &b);
    lw_json_begin_object(&w);
    for (int kind = 0; kind < KIND_COUNT; kind++) {
        if (l->kinds[kind])
            lw_json_kv_bool(&w, kinds[kind].filter, true);
    }
    put_granted(l, &w, /* task= */ false, "resourceSubscriptions");
    put_granted(l, &w, /* task= */ true, "taskIds");
    lw_json_end_object(&w);
    lw_buf_addz(&b, ",\"_meta\":{\"io.modelcontextprotocol/subscriptionId\":");
    lw_buf_adds(&b, r->id);
    lw_buf_addz(&b, "}}}");
    lw_hub_give(h, r->exchange, &b, /* final= */ false);
    while (at < l->held.n) {
        size_t n;

        memcpy(&n, l->held.p + at, sizeof(n));
        at += sizeof(n);
        lw_hub_to_client(h, r->exchange, lw_hub_dup(h, lw_str(l->held.p + at, n)), false);
        at += n;
    }
    lw_buf_fini(&l->held);
    for (int kind = 0; kind < KIND_COUNT; kind++) {
        if (l->missed[kind])
            tell_changed(h, r, (enum kind)kind);
        l->missed[kind] = false;
    }
    retry_later(h, l);
}

static void check_acknowledged(struct lw_hub *h, struct request *r)
{
    if (!r->listen->acknowledged && r->listen->sent && r->listen->unheard == 0)
        acknowledge(h, r);
}

/* ---- the client's request ---- */

static bool has_resources(const struct listen *l)
{
    for (size_t k = 0; k < l->n; k++) {
        if (!l->w[k].task)
            return true;
    }
    return false;
}

void lw_hub_listen_resume(struct lw_hub *h, struct request *r)
{
    struct listen *l = r->listen;

    if (l->sent || (has_resources(l) && !lw_hub_resource_fresh(h, r->wants)))
        return;
    l->sent = true;
    for (size_t k = 0; k < l->n; k++) {
        size_t two[2];

        if (!l->w[k].task && lw_hub_resource_route(h, l->w[k].text, false, two) == ROUTED_ONE)
            l->w[k].member = two[0];
    }
    r->deadline = h->now.steady_ms + h->o.gather_ms;
    for (size_t i = 0; i < h->o.count; i++)
        ask(h, r, i);
    check_acknowledged(h, r);
}

void lw_hub_listen_request(struct lw_hub *h, uint64_t exchange, const struct lw_message *m)
{
    struct listen *l = read_filter(h, m);
    struct request *r;

    if (!l) {
        lw_hub_error(h, exchange, m->id->raw, LW_RPC_INVALID_PARAMS,
                     LW_STR("notifications: too many resources or tasks for one subscription"),
                     LW_STR_NONE);
        return;
    }
    r = lw_hub_request_new(h, REQUEST_LISTEN, exchange, m, LW_STR_NONE);
    if (!r) {
        lw_hub_listen_free(&l);
        return;
    }
    r->listen = l;
    r->wants = lw_hub_resource_generation(h);
    lw_hub_listen_resume(h, r);
    if (!l->sent)
        lw_hub_resource_ask(h);
}

int64_t lw_hub_listen_deadline(const struct request *r)
{
    const struct listen *l = r->listen;

    if (!l->sent)
        return NEVER; /* the walk has its own */
    return l->acknowledged ? l->retry_at : r->deadline;
}

void lw_hub_listen_due(struct lw_hub *h, struct request *r)
{
    struct listen *l = r->listen;

    if (!l->acknowledged) {
        acknowledge(h, r);
        return;
    }
    l->retry_at = NEVER;
    for (size_t i = 0; i < h->o.count; i++) {
        if (l->lost[i])
            ask(h, r, i);
    }
    retry_later(h, l);
}

/* ---- what members say ---- */

static void acknowledged(struct lw_hub *h, struct leg *leg, const struct lw_message *m)
{
    const struct lw_json *granted = lw_json_getz(m->params, "notifications");
    static const char *const names[2] = {"resourceSubscriptions", "taskIds"};
    struct listen *l = leg->request->listen;

    for (int task = 0; task < 2; task++) {
        const struct lw_json *list = lw_json_getz(granted, names[task]);
        size_t read = 0;

        LW_JSON_EACH (v, lw_json_is(list, LW_JSON_ARRAY) ? list : NULL) {
            if (++read > FILTER_MAX)
                break;
            for (size_t k = 0; k < l->n; k++) {
                struct wanted *w = &l->w[k];

                if (w->member == leg->member && w->task == (task == 1) &&
                    lw_str_eq(lw_json_string_or(v, LW_STR("")), w->own))
                    w->granted = true;
            }
        }
    }
    if (!leg->acknowledged)
        l->unheard--;
    leg->acknowledged = true;
    if (l->acknowledged) {
        /* It had been lost: what it changed meanwhile was not heard of. */
        l->patience = h->o.reopen_ms;
        for (int kind = 0; kind < KIND_COUNT; kind++) {
            if (l->kinds[kind])
                lw_hub_changed(h, (enum kind)kind);
        }
    }
    check_acknowledged(h, leg->request);
}

static void pass(struct lw_hub *h, struct leg *leg, const struct lw_message *m)
{
    const struct lw_json *meta = lw_json_getz(m->params, "_meta");
    const struct lw_json *tag = lw_json_getz(meta, "io.modelcontextprotocol/subscriptionId");
    const struct lw_json *task = lw_json_getz(m->params, "taskId");
    struct request *r = leg->request;
    struct listen *l = r->listen;
    struct lw_splice splices[2];
    struct lw_str bytes;
    size_t n = 0;

    if (tag)
        splices[n++] = (struct lw_splice){tag->raw, r->id};
    if (lw_json_is(task, LW_JSON_STRING))
        splices[n++] =
            (struct lw_splice){task->raw, lw_hub_task_out(h, &h->in, leg->member, task->string)};
    bytes = lw_hub_splice(h, m->raw, splices, n);
    if (!l->acknowledged) {
        if (l->held.n + sizeof(bytes.n) + bytes.n > HELD_MAX) {
            acknowledge(h, r); /* rather than lose it */
        } else {
            lw_buf_add(&l->held, &bytes.n, sizeof(bytes.n));
            lw_buf_adds(&l->held, bytes);
            return;
        }
    }
    lw_hub_to_client(h, r->exchange, bytes, /* final= */ false);
}

void lw_hub_listen_message(struct lw_hub *h, struct leg *leg, const struct lw_message *m)
{
    for (int kind = 0; kind < KIND_COUNT; kind++) {
        if (lw_str_eqz(m->method, kinds[kind].method)) {
            lw_hub_changed(h, (enum kind)kind);
            return;
        }
    }
    if (lw_str_eqz(m->method, "notifications/subscriptions/acknowledged"))
        acknowledged(h, leg, m);
    else if (lw_str_eqz(m->method, "notifications/resources/updated") ||
             lw_str_eqz(m->method, "notifications/tasks"))
        pass(h, leg, m);
    /* That its part is cancelled shows by its end. */
}

void lw_hub_listen_leg_over(struct lw_hub *h, struct leg *leg)
{
    struct request *r = leg->request;

    r->listen->lost[leg->member] = true;
    if (!leg->acknowledged)
        r->listen->unheard--;
    lw_hub_leg_free(h, leg);
    check_acknowledged(h, r);
    if (r->listen->acknowledged)
        retry_later(h, r->listen);
}

/* ---- lists that changed ---- */

static void flush(struct lw_hub *h, enum kind kind)
{
    h->changed[kind] = false;
    h->changed_at[kind] = h->now.steady_ms;
    if (h->o.era == LW_ERA_LEGACY) {
        tell_changed(h, NULL, kind);
        return;
    }
    for (struct request *r = h->first; r; r = r->next) {
        if (r->kind != REQUEST_LISTEN || !r->listen->kinds[kind])
            continue;
        if (r->listen->acknowledged)
            tell_changed(h, r, kind);
        else
            r->listen->missed[kind] = true;
    }
}

void lw_hub_changed_flush(struct lw_hub *h, bool all)
{
    for (int kind = 0; kind < KIND_COUNT; kind++) {
        if (h->changed[kind] && (all || h->now.steady_ms - h->changed_at[kind] >= CHANGED_MS))
            flush(h, (enum kind)kind);
    }
}

void lw_hub_changed(struct lw_hub *h, enum kind kind)
{
    if (kind == KIND_TOOLS)
        h->generation[PART_TOOLS]++;
    else if (kind == KIND_PROMPTS)
        h->generation[PART_PROMPTS]++;
    else
        h->generation[PART_TEMPLATES] = ++h->generation[PART_RESOURCES];
    if (h->o.era == LW_ERA_LEGACY && !h->client_ready)
        return; /* it has listed nothing yet */
    h->changed[kind] = true;
    lw_hub_changed_flush(h, /* all= */ false);
}

void lw_hub_changed_part(struct lw_hub *h, enum part part)
{
    if (part == PART_TOOLS)
        lw_hub_changed(h, KIND_TOOLS);
    else if (part == PART_PROMPTS)
        lw_hub_changed(h, KIND_PROMPTS);
    else if (part == PART_TEMPLATES || part == PART_RESOURCES)
        lw_hub_changed(h, KIND_RESOURCES);
}
