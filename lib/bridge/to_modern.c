/* A legacy client (2024-11-05 to 2025-11-25) on a modern server (2026-07-28): what is in flight,
 * and which of the files beside this one each input concerns.
 * Specification: 2026-07-28 basic/index, patterns/cancellation, utilities/logging. */
#include "lib/bridge/to_modern_internal.h"

#include <stdlib.h>

/* ---- what is kept ---- */

static struct lw_str key_of(const uint64_t *id)
{
    return lw_str((const char *)id, sizeof(*id));
}

bool lw_tm_keep(struct tm *t, size_t *kept, size_t now)
{
    size_t others = t->kept - *kept;

    if (now > *kept && others + now > t->b->o.max_message * TM_KEPT_MESSAGES)
        return false;
    t->kept = others + now;
    *kept = now;
    return true;
}

bool lw_tm_copy(struct tm *t, struct lw_buf *to, struct lw_str text)
{
    lw_buf_init(to, text.n + 1);
    lw_buf_adds(to, text);
    if (lw_buf_status(to)) {
        t->b->failed = true;
        return false;
    }
    return true;
}

struct tm_call *lw_tm_call(struct tm *t, uint64_t session)
{
    return session ? lw_map_get(&t->by_session, key_of(&session)) : NULL;
}

struct tm_call *lw_tm_call_new(struct tm *t, uint64_t upstream, const struct tm_method *method)
{
    struct tm_call *c = calloc(1, sizeof(*c));
    void *old;

    if (!c) {
        t->b->failed = true;
        return NULL;
    }
    c->session = upstream;
    c->method = method;
    c->leg = (struct tm_leg){.kind = TM_LEG_CALL, .call = c};
    c->deadline = NEVER;
    c->next = t->calls;
    if (c->next)
        c->next->prev = c;
    t->calls = c;
    if (lw_map_put(&t->by_session, key_of(&c->session), c, &old) != 0) {
        t->b->failed = true;
        lw_tm_call_free(t, c);
        return NULL;
    }
    return c;
}

void lw_tm_call_free(struct tm *t, struct tm_call *c)
{
    struct tm_task *waited = c->method->id == TM_TASK_RESULT ? c->task : NULL;

    lw_tm_leg_drop(t, &c->leg);
    lw_tm_questions_drop(t, c, NULL);
    lw_map_del(&t->by_session, key_of(&c->session));
    if (c->parked)
        t->parked--;
    t->kept -= c->kept;
    if (c->prev)
        c->prev->next = c->next;
    else
        t->calls = c->next;
    if (c->next)
        c->next->prev = c->prev;
    lw_buf_fini(&c->frame);
    lw_buf_fini(&c->uri);
    lw_buf_fini(&c->state);
    free(c);
    if (waited)
        lw_tm_poll_left(t, waited);
}

/* ---- legs ---- */

struct lw_bridge_item *lw_tm_leg_send(struct tm *t, struct tm_leg *leg, uint64_t id,
                                      struct lw_str method, struct lw_str subject,
                                      struct lw_str frame)
{
    void *old;

    lw_tm_leg_drop(t, leg);
    leg->id = id;
    if (lw_map_put(&t->by_leg, key_of(&leg->id), leg, &old) != 0)
        t->b->failed = true;
    return lw_bridge_send(t->b, id, method, subject, frame);
}

void lw_tm_leg_drop(struct tm *t, struct tm_leg *leg)
{
    if (leg->id)
        lw_map_del(&t->by_leg, key_of(&leg->id));
    leg->id = 0;
}

/* Over HTTP the closed stream says it; elsewhere a notification does. */
static void tell_cancelled(struct tm *t, uint64_t id)
{
    struct lw_buf b;

    if (t->b->o.correlated)
        return;
    lw_buf_init(&b, 256);
    lw_buf_addz(&b, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
                    "\"requestId\":");
    lw_buf_addi(&b, (int64_t)id);
    lw_buf_addz(&b, "}}");
    lw_bridge_send(t->b, 0, LW_STR("notifications/cancelled"), LW_STR_NONE, lw_buf_str(&b));
    lw_buf_fini(&b);
}

void lw_tm_leg_stop(struct tm *t, struct tm_leg *leg)
{
    uint64_t id = leg->id;

    if (!id)
        return;
    lw_tm_leg_drop(t, leg);
    tell_cancelled(t, id);
    lw_bridge_give_up(t->b, id);
}

/* ---- from the session ---- */

static void session_notification(struct tm *t, const struct lw_message *m)
{
    if (lw_str_eqz(m->method, "notifications/initialized")) {
        if (!t->ready) {
            t->ready = true;
            lw_tm_listen(t);
        }
    } else if (lw_str_eqz(m->method, "notifications/cancelled")) {
        /* What it means is told when the session gives the request up: see cancel. */
    } else {
        lw_bridge_note(t->b, m->method, "modern servers do not know this notification");
    }
}

static void session(struct lw_bridge *b, uint64_t upstream, const struct lw_message *m)
{
    struct tm *t = b->state;
    const struct tm_method *method;

    if (m->kind == LW_MESSAGE_RESULT || m->kind == LW_MESSAGE_ERROR) {
        lw_tm_client_answer(t, m);
    } else if (m->kind == LW_MESSAGE_NOTIFICATION) {
        session_notification(t, m);
    } else {
        method = lw_tm_method(m->method);
        if (method)
            method->begin(t, upstream, m, method);
        else
            lw_bridge_error(b, upstream, LW_RPC_METHOD_NOT_FOUND, LW_STR("Method not found"),
                            LW_STR_NONE);
    }
}

/* ---- from the server ---- */

/* The request on whose stream something came. */
static struct tm_call *on_stream(struct tm *t, uint64_t via)
{
    struct tm_leg *leg = via ? lw_map_get(&t->by_leg, key_of(&via)) : NULL;

    return leg && leg->kind == TM_LEG_CALL ? leg->call : NULL;
}

static void progress(struct tm *t, const struct lw_message *m)
{
    struct tm_call *c = NULL;
    int64_t id;

    /* The session's tokens are its ids. */
    if (lw_json_int(lw_json_getz(m->params, "progressToken"), &id) && id > 0)
        c = lw_tm_call(t, (uint64_t)id);
    if (c && c->leg.id)
        lw_bridge_tell(t->b, c->session, m->raw);
    else
        lw_bridge_note(t->b, m->method, "it names no request in flight");
}

/* A log message belongs to the request that asked for it; where the transport does not say which
 * that is, it is said when there is only one. */
static struct tm_call *logging_call(struct tm *t, uint64_t via, bool *any)
{
    struct tm_call *found = on_stream(t, via);

    *any = found && found->logged;
    if (via)
        return *any ? found : NULL;
    for (struct tm_call *c = t->calls; c; c = c->next) {
        if (!c->logged || !c->leg.id)
            continue;
        found = *any ? NULL : c;
        if (*any)
            return NULL;
        *any = true;
    }
    return found;
}

static void log_message(struct tm *t, uint64_t via, const struct lw_message *m)
{
    int level = lw_shape_log_level(lw_json_getz(m->params, "level"));
    struct tm_call *c;
    bool any;

    c = logging_call(t, via, &any);
    if (!any)
        lw_bridge_note(t->b, m->method, "no request asked for log messages");
    else if (level < 0 || level < t->level || !lw_json_getz(m->params, "data"))
        lw_bridge_note(t->b, m->method, "not of a level that was asked for");
    else
        lw_bridge_tell(t->b, c ? c->session : 0, m->raw);
}

static void event(struct tm *t, uint64_t via, const struct lw_message *m)
{
    if (lw_str_eqz(m->method, "notifications/progress"))
        progress(t, m);
    else if (lw_str_eqz(m->method, "notifications/message"))
        log_message(t, via, m);
    else if (!lw_tm_listen_event(t, via, m))
        lw_bridge_note(t->b, m->method, "it belongs to no subscription");
}

/* The answer to a request of our own that says nothing. */
static bool only_ack(struct tm *t, int64_t id)
{
    for (size_t i = 0; i < TM_ACKS_MAX; i++) {
        if (id > 0 && t->acks[i] == (uint64_t)id) {
            t->acks[i] = 0;
            return true;
        }
    }
    return false;
}

static void response(struct tm *t, uint64_t via, const struct lw_message *m)
{
    struct tm_leg *leg = NULL;
    int64_t id = 0;

    if (m->id && m->id->type == LW_JSON_NUMBER && lw_json_int(m->id, &id) && id > 0)
        leg = lw_map_get(&t->by_leg, lw_str((const char *)&id, sizeof(id)));
    else if (!m->id && via)
        leg = lw_map_get(&t->by_leg, key_of(&via)); /* an error that could not read our id */
    if (!leg) {
        if (!only_ack(t, id))
            lw_bridge_note(t->b, LW_STR("response"), "it answers no request in flight");
        return;
    }
    if (leg->kind == TM_LEG_LISTEN) {
        lw_tm_listen_over(t, leg, m);
        return;
    }
    lw_tm_leg_drop(t, leg);
    if (leg->kind == TM_LEG_CALL)
        lw_tm_answered(t, leg->call, m);
    else if (leg->kind == TM_LEG_POLL)
        lw_tm_poll_answered(t, leg->task, m);
}

static void server(struct lw_bridge *b, uint64_t via, const struct lw_message *m)
{
    struct tm *t = b->state;

    if (m->kind == LW_MESSAGE_RESULT || m->kind == LW_MESSAGE_ERROR)
        response(t, via, m);
    else if (m->kind == LW_MESSAGE_NOTIFICATION)
        event(t, via, m);
    else
        lw_bridge_note(b, m->method, "modern servers make no requests");
}

/* It may have been an answer: the session is told that much, and says whose. Nothing of it goes on:
 * what we could not read must not be read otherwise by another. */
static void unreadable(struct lw_bridge *b, uint64_t via, struct lw_str frame)
{
    struct tm *t = b->state;
    struct tm_leg *leg = via ? lw_map_get(&t->by_leg, key_of(&via)) : NULL;
    struct lw_str text = lw_str_trim(frame);
    bool message = text.n && (text.p[0] == '{' || text.p[0] == '[');

    if (leg ? leg->kind == TM_LEG_CALL : message)
        lw_bridge_tell(b, leg ? leg->call->session : 0, LW_STR("{\"unreadable\""));
    else
        lw_bridge_note(b, LW_STR_NONE, "not a message");
}

static void failed(struct lw_bridge *b, uint64_t upstream, int status, struct lw_str text)
{
    struct tm *t = b->state;
    struct tm_leg *leg = lw_map_get(&t->by_leg, key_of(&upstream));
    struct tm_call *c;

    if (!leg)
        return;
    if (leg->kind == TM_LEG_LISTEN) {
        lw_tm_listen_over(t, leg, NULL);
        return;
    }
    lw_tm_leg_drop(t, leg);
    c = leg->call;
    if (leg->kind == TM_LEG_CALL) {
        lw_bridge_fail(b, c->session, status, text);
        lw_tm_call_free(t, c);
    } else if (leg->kind == TM_LEG_POLL) {
        lw_tm_poll_answered(t, leg->task, NULL);
    }
}

/* ---- ends ---- */

/* The server hears of the request that stands for the session's now; of none while the client is
 * being asked. */
static void cancel(struct lw_bridge *b, uint64_t upstream)
{
    struct tm *t = b->state;
    struct tm_call *c = lw_tm_call(t, upstream);

    if (!c)
        return;
    lw_tm_leg_stop(t, &c->leg);
    lw_tm_subscriber_gone(t, c);
    lw_tm_call_free(t, c);
}

static void forget(struct lw_bridge *b, uint64_t upstream)
{
    cancel(b, upstream);
}

static void unsent(struct lw_bridge *b, uint64_t upstream)
{
    struct tm *t = b->state;
    struct tm_leg *leg = lw_map_get(&t->by_leg, key_of(&upstream));

    if (leg)
        lw_tm_leg_drop(t, leg);
}

static void tick(struct lw_bridge *b)
{
    struct tm *t = b->state;

    lw_tm_ask_tick(t);
    lw_tm_listen_tick(t);
    lw_tm_poll_tick(t);
}

static int64_t deadline(const struct lw_bridge *b)
{
    const struct tm *t = b->state;
    int64_t at = lw_tm_ask_deadline(t);
    int64_t other = lw_tm_listen_deadline(t);

    at = other < at ? other : at;
    other = lw_tm_poll_deadline(t);
    return other < at ? other : at;
}

/* Questions come in results: whose they are is never in doubt. */
static void show(const struct lw_bridge *b, struct lw_str json, struct lw_buf *to)
{
    const struct tm *t = b->state;

    lw_shape_definition(json, t->tasks, to);
}

/* ---- life ---- */

/* The two texts that stand in requests: the client's claim, and the same with tasks in it. */
static bool prepare_claims(struct tm *t)
{
    for (int tasks = 0; tasks < 2; tasks++) {
        struct lw_buf b;

        lw_buf_init(&b, t->b->o.claim.n * 2 + 4096);
        lw_shape_claim(t->b->o.claim, t->modern_asks, tasks, &b);
        if (lw_buf_status(&b) == 0 && b.n > 2)
            t->claim[tasks] = lw_arena_dup(&t->b->own, lw_str(b.p + 1, b.n - 2));
        lw_buf_fini(&b);
        if (!t->claim[tasks].p)
            return false;
    }
    return true;
}

static int init(struct lw_bridge *b)
{
    struct tm *t = calloc(1, sizeof(*t));
    const struct lw_json *extensions;

    if (!t)
        return -LW_ERR_NOMEM;
    b->state = t;
    t->b = b;
    t->level = -1;
    t->ack_by = t->old_until = t->reopen_at = NEVER;
    t->reopen_ms = TM_REOPEN_MS;
    t->current.leg.kind = t->next.leg.kind = t->old.leg.kind = TM_LEG_LISTEN;
    lw_map_init(&t->by_session, b->o.seed);
    lw_map_init(&t->by_leg, b->o.seed);
    lw_map_init(&t->sub_map, b->o.seed);
    t->modern_asks = lw_str_eqz(b->o.client_version, LW_LEGACY_LATEST);
    extensions = lw_json_getz(lw_json_getz(b->handshake, "capabilities"), "extensions");
    t->tasks = t->modern_asks && lw_json_getz(extensions, TM_TASKS_EXTENSION);
    return prepare_claims(t) ? 0 : -LW_ERR_NOMEM;
}

static void fini(struct lw_bridge *b)
{
    struct tm *t = b->state;

    if (!t)
        return;
    while (t->calls)
        lw_tm_call_free(t, t->calls);
    lw_tm_tasks_fini(t);
    lw_tm_subs_fini(t);
    lw_map_fini(&t->by_session);
    lw_map_fini(&t->by_leg);
    lw_map_fini(&t->sub_map);
    free(t);
    b->state = NULL;
}

const struct bridge_side lw_bridge_to_modern = {
    init, fini, session, server, unreadable, failed, cancel, forget, tick, deadline, show, unsent};
