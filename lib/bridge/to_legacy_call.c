/* The session's requests on their way: stripped of the modern envelope, sent when it is their turn
 * (to_legacy_turn.c), answered, given up. */
#include "lib/bridge/to_legacy.h"

#include <stdlib.h>

/* ---- records ---- */

struct tl_call *lw_tl_call(const struct lw_bridge *b, uint64_t upstream)
{
    return lw_map_get(&lw_tl(b)->calls, lw_tl_key(&upstream));
}

struct tl_call *lw_tl_waiter(const struct lw_bridge *b, uint64_t id)
{
    return lw_map_get(&lw_tl(b)->waiters, lw_tl_key(&id));
}

void lw_tl_wait(struct lw_bridge *b, struct tl_call *c, uint64_t waiter)
{
    struct tl *s = lw_tl(b);
    void *old;

    if (c->waiter)
        lw_map_del(&s->waiters, lw_tl_key(&c->waiter));
    c->waiter = waiter;
    if (waiter && lw_map_put(&s->waiters, lw_tl_key(&c->waiter), c, &old) != 0)
        b->failed = true;
}

struct tl_call *lw_tl_call_new(struct lw_bridge *b, enum tl_kind kind, uint64_t id,
                               const struct lw_method *method)
{
    struct tl *s = lw_tl(b);
    struct tl_call *c = calloc(1, sizeof(*c));
    void *old;

    if (!c) {
        b->failed = true;
        return NULL;
    }
    c->kind = kind;
    c->method = method;
    c->upstream = id;
    c->level = -1;
    c->ask_at = c->parked_until = c->aside_at = c->held_until = NEVER;
    lw_buf_init(&c->frame, b->o.max_message * 2 + 4096);
    lw_buf_init(&c->answer, b->o.max_message * 2 + TL_INFO_MAX * 2);
    if (lw_map_put(&s->calls, lw_tl_key(&c->upstream), c, &old) != 0)
        b->failed = true;
    lw_tl_wait(b, c, id);
    c->prev = s->last;
    if (s->last)
        s->last->next = c;
    else
        s->first = c;
    s->last = c;
    return c;
}

void lw_tl_become(struct lw_bridge *b, struct tl_call *c, enum tl_state state)
{
    struct tl *s = lw_tl(b);

    if (c->kind == TL_CALL) {
        s->active -= c->state == TL_SENT;
        s->active += state == TL_SENT;
        s->queued -= c->state == TL_QUEUED;
        s->queued += state == TL_QUEUED;
    }
    c->state = state;
}

/* The task that was run for c is over with it; one that c only asked about stays. */
static void part_from_task(struct lw_bridge *b, struct tl_call *c)
{
    struct tl_task *t = c->task;

    c->task = NULL;
    if (t && t->call == c) {
        t->call = NULL;
        lw_tl_task_free(b, t);
    }
}

void lw_tl_call_free(struct lw_bridge *b, struct tl_call *c)
{
    struct tl *s = lw_tl(b);

    lw_tl_become(b, c, TL_NEW);
    s->held -= c->held_until != NEVER;
    lw_tl_asker_clear(b, &c->ask, NULL);
    part_from_task(b, c);
    if (c->listen)
        lw_tl_listen_end(b, c);
    if (c->handle[0])
        lw_map_del(&s->parked, lw_strz(c->handle));
    lw_tl_wait(b, c, 0);
    lw_map_del(&s->calls, lw_tl_key(&c->upstream));
    if (c->prev)
        c->prev->next = c->next;
    else
        s->first = c->next;
    if (c->next)
        c->next->prev = c->prev;
    else
        s->last = c->prev;
    lw_tl_drop(b, c->kept);
    lw_buf_fini(&c->frame);
    lw_buf_fini(&c->answer);
    free(c);
}

/* ---- sending ---- */

/* Appends the request as a legacy server is to get it: without what each modern request says of its
 * client, and without the answers to questions. Arguments stay as they are, to the byte. */
static bool strip(const struct lw_message *m, bool as_task, struct lw_buf *to)
{
    static const char *const claims[] = {TL_META "protocolVersion",    TL_META "clientInfo",
                                         TL_META "clientCapabilities", TL_META "logLevel",
                                         TL_META "related-task",       NULL};
    const char *members[] = {"inputResponses", "requestState", "task", NULL, NULL};
    const struct lw_json *meta = lw_json_getz(m->params, "_meta");
    struct lw_edits edits = {.n = 0};
    uint32_t left = meta ? meta->count : 0;
    uint32_t stay = m->params ? m->params->count : 0;

    for (size_t i = 0; claims[i]; i++)
        left -= lw_json_getz(meta, claims[i]) != NULL;
    if (!lw_json_is(meta, LW_JSON_OBJECT) || left == 0)
        members[3] = "_meta";
    else
        lw_edit_remove(&edits, meta, claims);
    for (size_t i = 0; members[i]; i++)
        stay -= lw_json_getz(m->params, members[i]) != NULL;
    if (m->params)
        lw_edit_remove(&edits, m->params, members);
    if (as_task)
        lw_edit_insert(&edits, m->params, LW_STR("\"task\":{\"ttl\":3600000}"), stay);
    lw_edit_apply(&edits, m->raw, to);
    return lw_buf_status(to) == 0;
}

struct lw_bridge_item *lw_tl_call_send(struct lw_bridge *b, struct tl_call *c, struct lw_str frame)
{
    lw_tl_become(b, c, TL_SENT);
    lw_tl_level_set(b);
    return lw_bridge_send(b, c->upstream, lw_strz(c->method->name), LW_STR_NONE, frame);
}

void lw_tl_call_start(struct lw_bridge *b, uint64_t id, const struct lw_message *m,
                      const struct lw_method *method, int level)
{
    struct tl *s = lw_tl(b);
    enum tl_kind kind = method->class_ == LW_CLASS_CALL ? TL_CALL : TL_RELAY;
    struct tl_call *c;
    struct lw_claim claim;

    c = lw_tl_call_new(b, kind, id, method);
    if (!c)
        return;
    lw_mcp_claim(m, &claim);
    c->level = level;
    c->token = c->waiter_token = claim.progress_token != NULL;
    c->as_task = lw_tl_as_task(b, m);
    if (!strip(m, c->as_task, &c->frame) || !lw_tl_digest(b, m, &c->digest)) {
        lw_bridge_fail(b, id, 0, LW_STR("the request could not be translated"));
        lw_tl_call_free(b, c);
    } else if (kind != TL_CALL || (lw_tl_turn(b) && s->queued == 0)) {
        lw_tl_call_send(b, c, lw_buf_str(&c->frame));
        lw_buf_fini(&c->frame);
    } else if (s->queued >= TL_QUEUED_MAX || !lw_tl_keep(b, c->frame.n)) {
        lw_bridge_fail(b, id, 0, LW_STR("too many calls wait for this server"));
        lw_tl_call_free(b, c);
    } else {
        c->kept = c->frame.n;
        lw_tl_become(b, c, TL_QUEUED);
    }
}

/* ---- the end ---- */

static void say(struct lw_bridge *b, uint64_t waiter, enum tl_answer kind, struct lw_str body,
                int status)
{
    struct lw_buf text;

    if (kind == TL_FAILED) {
        lw_bridge_fail(b, waiter, status, body);
        return;
    }
    if (kind == TL_RESULT) {
        lw_bridge_result(b, waiter, body);
        return;
    }
    lw_buf_init(&text, body.n + 128);
    lw_buf_addf(&text, "{\"jsonrpc\":\"2.0\",\"id\":%llu,\"error\":", (unsigned long long)waiter);
    lw_buf_adds(&text, body);
    lw_buf_addc(&text, '}');
    if (lw_buf_status(&text))
        b->failed = true;
    else
        lw_bridge_tell(b, waiter, lw_buf_str(&text));
    lw_buf_fini(&text);
}

void lw_tl_answer(struct lw_bridge *b, struct tl_call *c, enum tl_answer kind, struct lw_str body,
                  int status)
{
    if (c->waiter) {
        say(b, c->waiter, kind, body, status);
        lw_tl_call_free(b, c);
        lw_tl_pump(b);
        return;
    }
    lw_tl_become(b, c, TL_ANSWERED);
    part_from_task(b, c); /* what the server says of it now is of nothing */
    if (!lw_tl_keep(b, body.n)) {
        kind = TL_FAILED;
        body = LW_STR("the answer could not be kept until the client came back");
        status = 0;
    } else {
        c->kept += body.n;
    }
    lw_buf_adds(&c->answer, body);
    c->answer_kind = kind;
    c->answer_status = status;
    if (lw_buf_status(&c->answer))
        b->failed = true;
    lw_tl_pump(b);
}

static void tell_cancelled(struct lw_bridge *b, const struct tl_call *c, const char *why)
{
    struct lw_buf text;

    lw_buf_init(&text, 4096);
    lw_buf_addf(&text,
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
                "\"requestId\":%llu,\"reason\":\"%s\"}}",
                (unsigned long long)c->upstream, why);
    lw_bridge_send(b, 0, LW_STR("notifications/cancelled"), LW_STR_NONE, lw_buf_str(&text));
    b->failed |= text.failed;
    lw_buf_fini(&text);
    lw_bridge_give_up(b, c->upstream);
}

void lw_tl_stop(struct lw_bridge *b, struct tl_call *c, const char *why)
{
    struct tl *s = lw_tl(b);

    c->ask_at = NEVER;
    lw_tl_asker_clear(b, &c->ask, why);
    if (c->state != TL_SENT || c->kind == TL_LISTEN)
        return;
    if (c->task && c->task->call == c)
        lw_tl_run_stop(b, c->task);
    else if (!c->got)
        tell_cancelled(b, c, why);
    if (c->kind == TL_CALL && s->exclusive) {
        s->ghost = s->ghost ? TL_GHOSTS : c->upstream;
        s->grace_until = b->now.steady_ms + TL_GRACE_MS;
        lw_tl_due(b, s->grace_until);
    }
}

void lw_tl_abandon(struct lw_bridge *b, struct tl_call *c, const char *why)
{
    lw_tl_stop(b, c, why);
    if (c->waiter)
        lw_bridge_fail(b, c->waiter, 0, lw_strz(why));
    lw_tl_call_free(b, c);
    lw_tl_pump(b);
}
