/* The one subscription of a legacy client: a modern server speaks of changes only on a
 * `subscriptions/listen` that asked for them, so that one is kept whose filter is all that this
 * client may hear of.
 *
 * A changed filter is a new request; the old one ends when the new one is acknowledged. Over one
 * channel (stdio) that moment is exact. Over HTTP the two streams run side by side for a moment,
 * and of each event only what the other stream has not told is told. After a loss everything may
 * have changed, and that is said. Specification: 2026-07-28 patterns/subscriptions. */
#include "lib/bridge/to_modern_internal.h"

/* ---- what is to be heard of ---- */

static struct lw_str uri_of(const struct lw_message *m)
{
    return lw_json_string_or(lw_json_getz(m->params, "uri"), LW_STR_NONE);
}

static unsigned lists(const struct tm *t)
{
    if (!t->ready)
        return 0;
    return (lw_tm_has_capability(t, "tools", "listChanged") ? TM_TOOLS : 0u) |
           (lw_tm_has_capability(t, "prompts", "listChanged") ? TM_PROMPTS : 0u) |
           (lw_tm_has_capability(t, "resources", "listChanged") ? TM_RESOURCES : 0u);
}

static unsigned wanted(const struct tm *t)
{
    unsigned bits = lists(t);

    for (const struct tm_sub *s = t->subs; s; s = s->next)
        bits |= s->wanted ? TM_URIS : 0u;
    for (const struct tm_task *k = t->tasks_made; k && !t->task_deaf; k = k->next)
        bits |= !k->local && !lw_tm_task_over(k) ? TM_TASKS : 0u;
    return bits;
}

/* Decoded texts as one more member of the filter. */
static void add_text(struct lw_buf *to, const char *name, bool *any, struct lw_str text)
{
    if (*any)
        lw_buf_addc(to, ',');
    else
        lw_buf_addf(to, "%s\"%s\":[", to->p[to->n - 1] == '{' ? "" : ",", name);
    *any = true;
    lw_json_quote(to, text);
}

static void uris(struct tm *t, struct lw_buf *to)
{
    bool any = false;

    for (struct tm_sub *s = t->subs; s; s = s->next) {
        s->sent = s->wanted;
        if (s->wanted)
            add_text(to, "resourceSubscriptions", &any, lw_buf_str(&s->uri));
    }
    if (any)
        lw_buf_addc(to, ']');
}

static void task_ids(const struct tm *t, struct lw_buf *to)
{
    bool any = false;

    for (const struct tm_task *k = t->tasks_made; k; k = k->next) {
        if (!k->local && !lw_tm_task_over(k))
            add_text(to, "taskIds", &any, lw_buf_str(&k->id));
    }
    if (any)
        lw_buf_addc(to, ']');
}

static const struct {
    unsigned bit;
    const char *filter;
    const char *method;
} kinds[] = {
    {TM_TOOLS, "toolsListChanged", "notifications/tools/list_changed"},
    {TM_PROMPTS, "promptsListChanged", "notifications/prompts/list_changed"},
    {TM_RESOURCES, "resourcesListChanged", "notifications/resources/list_changed"},
};

#define KINDS (sizeof(kinds) / sizeof(kinds[0]))

static void compose(struct tm *t, uint64_t id, unsigned bits, struct lw_buf *to)
{
    lw_buf_addz(to, "{\"jsonrpc\":\"2.0\",\"id\":");
    lw_buf_addi(to, (int64_t)id);
    lw_buf_addz(to, ",\"method\":\"subscriptions/listen\",\"params\":{\"_meta\":");
    lw_tm_claim(t, bits & TM_TASKS, to);
    lw_buf_addz(to, ",\"notifications\":{");
    for (size_t i = 0; i < KINDS && !to->failed; i++) {
        if (bits & kinds[i].bit)
            lw_buf_addf(to, "%s\"%s\":true", to->p[to->n - 1] == '{' ? "" : ",", kinds[i].filter);
    }
    if ((bits & TM_URIS) && !to->failed)
        uris(t, to);
    if ((bits & TM_TASKS) && !to->failed)
        task_ids(t, to);
    lw_buf_addz(to, "}}}");
}

static void open_next(struct tm *t)
{
    unsigned bits = wanted(t);
    uint64_t id;
    struct lw_buf b;

    t->again = false;
    t->reopen_at = NEVER;
    if (!bits) {
        lw_tm_leg_stop(t, &t->current.leg);
        lw_tm_leg_stop(t, &t->old.leg);
        return;
    }
    id = lw_bridge_id(t->b);
    lw_buf_init(&b, (size_t)TM_SUBS_MAX * TM_TEXT_MAX * 6 +
                        (size_t)TM_TASKS_MAX * TM_TASK_ID_MAX * 6 + t->claim[1].n + 4096);
    for (struct tm_sub *s = t->subs; s; s = s->next)
        s->sent = false;
    compose(t, id, bits, &b);
    if (lw_buf_status(&b)) {
        t->b->failed = true;
    } else {
        t->next.asked = bits;
        t->next.acked = false;
        t->ack_by = t->b->now.steady_ms + TM_ACK_MS;
        lw_tm_leg_send(t, &t->next.leg, id, LW_STR("subscriptions/listen"), LW_STR_NONE,
                       lw_buf_str(&b));
    }
    lw_buf_fini(&b);
}

void lw_tm_listen(struct tm *t)
{
    if (t->deaf)
        return;
    if (t->next.leg.id)
        t->again = true; /* when it is acknowledged: never more than one waits for that */
    else if (t->reopen_at == NEVER)
        open_next(t);
}

/* ---- acknowledged ---- */

static void honour(struct tm *t, const struct lw_json *agreed)
{
    const struct lw_json *list = lw_json_getz(agreed, "resourceSubscriptions");

    for (struct tm_sub *s = t->subs; s; s = s->next)
        s->honoured = false;
    LW_JSON_EACH (v, lw_json_is(list, LW_JSON_ARRAY) ? list : NULL) {
        struct tm_sub *s = v->type == LW_JSON_STRING ? lw_map_get(&t->sub_map, v->string) : NULL;

        if (s && s->sent && s->wanted)
            s->honoured = true;
    }
    if ((t->next.asked & TM_TASKS) && !lw_json_is(lw_json_getz(agreed, "taskIds"), LW_JSON_ARRAY))
        t->task_deaf = true;
    for (size_t i = 0; i < KINDS; i++) {
        if ((t->next.asked & kinds[i].bit) &&
            !lw_json_bool_or(lw_json_getz(agreed, kinds[i].filter), false))
            lw_bridge_note(t->b, lw_strz(kinds[i].method), "the server does not send it after all");
    }
}

static void tell_list_changed(struct tm *t, const char *method)
{
    struct lw_buf b;

    lw_buf_init(&b, 256);
    lw_buf_addf(&b, "{\"jsonrpc\":\"2.0\",\"method\":\"%s\"}", method);
    lw_bridge_tell(t->b, 0, lw_buf_str(&b));
    lw_buf_fini(&b);
}

static void tell_updated(struct tm *t, struct lw_str uri)
{
    struct lw_buf b;

    lw_buf_init(&b, uri.n * 6 + 256);
    lw_buf_addz(&b, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/resources/updated\","
                    "\"params\":{\"uri\":");
    lw_json_quote(&b, uri);
    lw_buf_addz(&b, "}}");
    lw_bridge_tell(t->b, 0, lw_buf_str(&b));
    lw_buf_fini(&b);
}

/* There was a time when nobody listened: what was heard of before may have changed in it. */
static void tell_gap(struct tm *t)
{
    for (size_t i = 0; i < KINDS; i++) {
        if (t->next.asked & kinds[i].bit)
            tell_list_changed(t, kinds[i].method);
    }
    for (const struct tm_sub *s = t->subs; s; s = s->next) {
        if (s->honoured)
            tell_updated(t, lw_buf_str(&s->uri));
    }
    t->gap = false;
}

/* The leg of `from` becomes that of `to`. */
static void move(struct tm *t, struct tm_listen *to, struct tm_listen *from)
{
    uint64_t id = from->leg.id;
    void *old;

    lw_tm_leg_drop(t, &from->leg);
    to->acked = from->acked;
    to->asked = from->asked;
    to->since = from->since;
    to->leg.id = id;
    if (id &&
        lw_map_put(&t->by_leg, lw_str((const char *)&to->leg.id, sizeof(id)), &to->leg, &old) != 0)
        t->b->failed = true;
}

static void acknowledged(struct tm *t, const struct lw_message *m)
{
    const struct lw_json *agreed = lw_json_getz(m->params, "notifications");

    t->ack_by = NEVER;
    t->next.acked = true;
    t->next.since = t->b->now.steady_ms;
    honour(t, agreed);
    lw_tm_leg_stop(t, &t->old.leg);
    if (t->b->o.correlated && t->current.leg.id) {
        move(t, &t->old, &t->current);
        t->old_until = t->b->now.steady_ms + TM_OVERLAP_MS;
        t->n_told = 0;
    } else {
        lw_tm_leg_stop(t, &t->current.leg);
    }
    if (t->gap)
        tell_gap(t);
    move(t, &t->current, &t->next);
    lw_tm_subs_tell(t, NULL);
    lw_tm_subs_sweep(t);
    if (t->again)
        open_next(t);
}

/* ---- lost ---- */

/* With a pause that grows while they end at once. */
static void reopen_later(struct tm *t)
{
    t->reopen_at = t->b->now.steady_ms + t->reopen_ms;
    t->reopen_ms = t->reopen_ms * 2 < TM_REOPEN_MAX_MS ? t->reopen_ms * 2 : TM_REOPEN_MAX_MS;
}

static void next_refused(struct tm *t, const struct lw_message *m)
{
    int64_t code = 0;

    t->ack_by = NEVER;
    if (m && m->error && lw_json_int(lw_json_getz(m->error, "code"), &code) &&
        code == LW_RPC_METHOD_NOT_FOUND) {
        lw_bridge_note(t->b, LW_STR("subscriptions/listen"), "the server does not know it");
        t->deaf = true;
    }
    lw_tm_subs_tell(t, m ? m->error : NULL);
    lw_tm_subs_sweep(t);
    t->again = false;
    if (!t->deaf && wanted(t))
        reopen_later(t);
}

void lw_tm_listen_over(struct tm *t, struct tm_leg *leg, const struct lw_message *m)
{
    lw_tm_leg_drop(t, leg);
    if (leg == &t->next.leg) {
        next_refused(t, m);
    } else if (leg == &t->current.leg) {
        if (t->b->now.steady_ms - t->current.since >= TM_STABLE_MS)
            t->reopen_ms = TM_REOPEN_MS;
        t->gap = true;
        if (!t->next.leg.id && t->reopen_at == NEVER && wanted(t))
            reopen_later(t);
    }
}

/* ---- what comes on it ---- */

static struct tm_listen *by_id(struct tm *t, int64_t id)
{
    struct tm_listen *all[] = {&t->current, &t->next, &t->old};

    for (size_t i = 0; id > 0 && i < 3; i++) {
        if (all[i]->leg.id == (uint64_t)id)
            return all[i];
    }
    return NULL;
}

/* False when the other stream has told it. Beyond the table both tell. */
static bool is_new(struct tm *t, const struct tm_listen *l, struct lw_str method, struct lw_str uri)
{
    int side = l == &t->current;
    uint64_t key = lw_siphash(t->b->o.seed, method) ^ (lw_siphash(t->b->o.seed, uri) * 3);
    struct tm_told *e = t->told;

    if (!t->old.leg.id)
        return true;
    while (e < t->told + t->n_told && e->key != key)
        e++;
    if (e == t->told + t->n_told) {
        if (t->n_told == TM_OVERLAP_MAX)
            return true;
        *e = (struct tm_told){.key = key};
        t->n_told++;
    }
    return ++e->seen[side] > e->seen[!side];
}

/* As a legacy server says it: on no subscription. */
static void pass(struct tm *t, const struct lw_message *m)
{
    static const char *const tag[] = {"io.modelcontextprotocol/subscriptionId", NULL};
    static const char *const all[] = {"_meta", NULL};
    const struct lw_json *meta = lw_json_getz(m->params, "_meta");
    struct lw_edits e = {.n = 0};
    struct lw_buf b;

    if (lw_json_is(meta, LW_JSON_OBJECT) && meta->count > 1)
        lw_edit_remove(&e, meta, tag);
    else if (m->params)
        lw_edit_remove(&e, m->params, all);
    lw_buf_init(&b, m->raw.n + 1);
    lw_edit_apply(&e, m->raw, &b);
    if (lw_buf_status(&b))
        t->b->failed = true;
    else
        lw_bridge_tell(t->b, 0, lw_buf_str(&b));
    lw_buf_fini(&b);
}

static bool updated(struct tm *t, const struct tm_listen *l, const struct lw_message *m)
{
    struct lw_str uri = uri_of(m);
    const struct tm_sub *s = uri.p ? lw_map_get(&t->sub_map, uri) : NULL;

    if (!uri.p || uri.n > TM_TEXT_MAX || !(l->asked & TM_URIS))
        return false;
    /* Also of what lies below a resource that is subscribed; not of one that was given up. */
    if ((!s || s->wanted) && is_new(t, l, m->method, uri))
        pass(t, m);
    return true;
}

static bool list_changed(struct tm *t, const struct tm_listen *l, const struct lw_message *m)
{
    for (size_t i = 0; i < KINDS; i++) {
        if (!lw_str_eqz(m->method, kinds[i].method))
            continue;
        if (!(l->asked & kinds[i].bit))
            return false;
        if (is_new(t, l, m->method, LW_STR("")))
            pass(t, m);
        return true;
    }
    return false;
}

bool lw_tm_listen_event(struct tm *t, uint64_t via, const struct lw_message *m)
{
    const struct lw_json *meta = lw_json_getz(m->params, "_meta");
    const struct lw_json *tag = lw_json_getz(meta, "io.modelcontextprotocol/subscriptionId");
    struct tm_listen *l;
    int64_t id = (int64_t)via;

    if (lw_str_eqz(m->method, "notifications/cancelled")) {
        tag = lw_json_getz(m->params, "requestId");
        l = lw_json_int(tag, &id) ? by_id(t, id) : NULL;
        if (l)
            lw_tm_listen_over(t, &l->leg, NULL);
        return l != NULL;
    }
    if (tag && !lw_json_int(tag, &id))
        return false;
    l = by_id(t, id);
    if (!l)
        return false;
    if (lw_str_eqz(m->method, "notifications/subscriptions/acknowledged")) {
        if (l == &t->next)
            acknowledged(t, m);
        return true;
    }
    if (!l->acked)
        return false;
    if (lw_str_eqz(m->method, "notifications/resources/updated"))
        return updated(t, l, m);
    if (lw_str_eqz(m->method, "notifications/tasks") && (l->asked & TM_TASKS)) {
        lw_tm_task_event(t, m);
        return true;
    }
    return list_changed(t, l, m);
}

/* ---- time ---- */

void lw_tm_listen_tick(struct tm *t)
{
    int64_t now = t->b->now.steady_ms;

    if (t->old.leg.id && t->old_until <= now) {
        lw_tm_leg_stop(t, &t->old.leg);
        if (!t->next.leg.id)
            lw_tm_subs_sweep(t);
    }
    if (t->next.leg.id && t->ack_by <= now) {
        lw_tm_leg_stop(t, &t->next.leg);
        next_refused(t, NULL);
    }
    if (t->reopen_at <= now)
        open_next(t);
}

int64_t lw_tm_listen_deadline(const struct tm *t)
{
    int64_t at = t->reopen_at;

    if (t->old.leg.id && t->old_until < at)
        at = t->old_until;
    if (t->next.leg.id && t->ack_by < at)
        at = t->ack_by;
    return at;
}
