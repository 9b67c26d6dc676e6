/* A modern client before a legacy server: inputs taken apart, timers, what the other files of this
 * side share. Requests of the session keep their ids; a retry of a parked call is the exception,
 * whose answer comes under the id of the first request. */
#include "lib/bridge/to_legacy.h"

#include <stdio.h>
#include <stdlib.h>

/* ---- life ---- */

static bool flag(const struct lw_json *capabilities, const char *pointer)
{
    return lw_json_pointer(capabilities, lw_strz(pointer)) != NULL;
}

static int init(struct lw_bridge *b)
{
    const struct lw_json *server = lw_json_getz(b->handshake, "capabilities");
    const struct lw_json *extensions = lw_json_getz(b->client_capabilities, "extensions");
    struct tl *s = calloc(1, sizeof(*s));

    if (!s)
        return -LW_ERR_NOMEM;
    b->state = s;
    lw_map_init(&s->calls, b->o.seed);
    lw_map_init(&s->waiters, b->o.seed);
    lw_map_init(&s->parked, b->o.seed);
    lw_map_init(&s->own, b->o.seed);
    lw_map_init(&s->uris, b->o.seed);
    lw_map_init(&s->tools, b->o.seed);
    lw_map_init(&s->tasks, b->o.seed);
    s->due = NEVER;
    s->level = -1;
    for (enum lw_ask_kind what = LW_ASK_ROOTS; what <= LW_ASK_URL; what++)
        s->may_ask |= !lw_mcp_ask_lacks(b->client_capabilities, what);
    s->exclusive = s->may_ask && !b->o.correlated;
    s->logging = flag(server, "/logging");
    s->tasks_offered = flag(server, "/tasks/requests/tools/call");
    s->tasks_cancel = flag(server, "/tasks/cancel");
    s->tasks_wanted = lw_json_is(lw_json_getz(extensions, TL_META "tasks"), LW_JSON_OBJECT);
    return 0;
}

static void fini(struct lw_bridge *b)
{
    struct tl *s = lw_tl(b);
    struct tl_task *t;
    size_t at;
    void *v;

    if (!s)
        return;
    while (s->first)
        lw_tl_call_free(b, s->first);
    for (at = 0; (t = lw_map_next(&s->tasks, &at)) != NULL; at = 0)
        lw_tl_task_free(b, t);
    for (at = 0; (v = lw_map_next(&s->tools, &at)) != NULL;)
        free(v);
    for (at = 0; (v = lw_map_next(&s->own, &at)) != NULL;)
        free(v);
    lw_map_fini(&s->calls);
    lw_map_fini(&s->waiters);
    lw_map_fini(&s->parked);
    lw_map_fini(&s->own);
    lw_map_fini(&s->uris);
    lw_map_fini(&s->tools);
    lw_map_fini(&s->tasks);
    free(s);
    b->state = NULL;
}

/* ---- what is shared ---- */

void lw_tl_due(struct lw_bridge *b, int64_t at)
{
    if (at < lw_tl(b)->due)
        lw_tl(b)->due = at;
}

void lw_tl_handle(struct lw_bridge *b, const char *what, char out[TL_HANDLE_BUF])
{
    uint64_t n = ++lw_tl(b)->handles;
    struct lw_str parts[] = {lw_str((const char *)b->o.secret, sizeof(b->o.secret)), lw_strz(what),
                             lw_tl_key(&n)};
    struct lw_digest d = lw_sha256_parts(parts, sizeof(parts) / sizeof(parts[0]));

    memcpy(out, what, 4);
    lw_hex(d.b, sizeof(d.b), out + 4);
}

bool lw_tl_keep(struct lw_bridge *b, size_t n)
{
    struct tl *s = lw_tl(b);

    if (n > b->o.max_message * TL_KEPT_MESSAGES - s->kept)
        return false;
    s->kept += n;
    return true;
}

void lw_tl_drop(struct lw_bridge *b, size_t n)
{
    lw_tl(b)->kept -= n;
}

uint64_t lw_tl_request(struct lw_bridge *b, const char *method, struct lw_str params)
{
    uint64_t id = lw_bridge_id(b);
    struct lw_buf text;

    lw_buf_init(&text, params.n + 1024);
    lw_buf_addf(&text, "{\"jsonrpc\":\"2.0\",\"id\":%llu,\"method\":\"%s\",\"params\":",
                (unsigned long long)id, method);
    lw_buf_adds(&text, params);
    lw_buf_addc(&text, '}');
    if (lw_buf_status(&text))
        b->failed = true;
    else
        lw_bridge_send(b, id, lw_strz(method), LW_STR_NONE, lw_buf_str(&text));
    lw_buf_fini(&text);
    return id;
}

uint64_t lw_tl_request_own(struct lw_bridge *b, const char *method, struct lw_str params,
                           enum tl_own_kind kind, void *owner)
{
    struct tl_own *own = calloc(1, sizeof(*own));
    void *old;

    if (!own) {
        b->failed = true;
        return 0;
    }
    own->id = lw_tl_request(b, method, params);
    own->kind = kind;
    own->owner = owner;
    if (lw_map_put(&lw_tl(b)->own, lw_tl_key(&own->id), own, &old) != 0) {
        b->failed = true;
        free(own);
        return 0;
    }
    return own->id;
}

void lw_tl_own_drop(struct lw_bridge *b, uint64_t *id)
{
    if (*id)
        free(lw_map_del(&lw_tl(b)->own, lw_tl_key(id)));
    *id = 0;
}

void lw_tl_refuse(struct lw_bridge *b, struct lw_str id, int code, const char *why)
{
    struct lw_buf text;

    lw_buf_init(&text, id.n + 4096);
    lw_rpc_error(&text, id, code, lw_strz(why), LW_STR_NONE);
    if (lw_buf_status(&text))
        b->failed = true;
    else
        lw_bridge_send(b, 0, LW_STR_NONE, LW_STR_NONE, lw_buf_str(&text));
    lw_buf_fini(&text);
}

void lw_tl_lacks(struct lw_bridge *b, uint64_t waiter, const char *capability)
{
    char data[160];
    int n = snprintf(data, sizeof(data), "{\"requiredCapabilities\":%s}", capability);

    lw_bridge_error(b, waiter, LW_MCP_MISSING_CAPABILITY,
                    LW_STR("Missing required client capability"), lw_str(data, (size_t)n));
}

/* ---- inputs ---- */

static void session(struct lw_bridge *b, uint64_t upstream, const struct lw_message *m)
{
    const struct lw_method *method =
        lw_mcp_method(LW_ERA_MODERN, m->method, LW_MESSAGE_REQUEST, LW_FROM_CLIENT);
    int level;

    /* Responses do not exist, and what cancels a request follows as an input of its own. */
    if (m->kind != LW_MESSAGE_REQUEST || upstream == 0)
        return;
    if (upstream >= LW_BRIDGE_ID_FIRST || lw_tl_call(b, upstream) || lw_tl_waiter(b, upstream)) {
        lw_bridge_note(b, m->method, "its id is in use");
        return;
    }
    level = lw_tl_level(m);
    if (!method || method->class_ == LW_CLASS_HANDSHAKE)
        lw_bridge_error(b, upstream, LW_RPC_METHOD_NOT_FOUND, LW_STR("Method not found"),
                        LW_STR_NONE);
    else if (level < -1)
        lw_bridge_error(b, upstream, LW_RPC_INVALID_PARAMS, LW_STR("unknown log level"),
                        LW_STR_NONE);
    else if (method->class_ == LW_CLASS_LISTEN)
        lw_tl_listen(b, upstream, m);
    else if (method->subject && lw_str_eqz(lw_strz(method->subject), "taskId"))
        lw_tl_task_request(b, upstream, m, method);
    else if (method->class_ != LW_CLASS_CALL || !lw_tl_retry(b, upstream, m, method, level))
        lw_tl_call_start(b, upstream, m, method, level);
}

static void own_answered(struct lw_bridge *b, struct tl_own *own, const struct lw_message *m)
{
    switch (own->kind) {
    case TL_OWN_SUBSCRIBE:
        lw_tl_subscribed(b, own, /* refused= */ !m || m->kind == LW_MESSAGE_ERROR);
        break;
    case TL_OWN_POLL:
        lw_tl_polled(b, own->owner, m);
        break;
    case TL_OWN_PAYLOAD:
        lw_tl_payload(b, own->owner, m);
        break;
    }
}

static void response(struct lw_bridge *b, const struct lw_message *m)
{
    struct tl *s = lw_tl(b);
    struct tl_call *c = NULL;
    struct tl_own *own;
    uint64_t id;
    int64_t n;

    if (!m->id || m->id->type != LW_JSON_NUMBER || !lw_json_int(m->id, &n) || n <= 0) {
        lw_bridge_note(b, LW_STR("response"), "it answers no request in flight");
        return;
    }
    id = (uint64_t)n;
    own = lw_map_get(&s->own, lw_tl_key(&id));
    if (own) {
        own_answered(b, own, m);
        return;
    }
    if (id < LW_BRIDGE_ID_FIRST)
        c = lw_tl_call(b, id);
    if (c && c->state == TL_SENT && !c->got)
        lw_tl_response(b, c, m);
    else if (id == s->ghost)
        s->ghost = 0;
    else if (id < LW_BRIDGE_ID_FIRST || id >= b->next_id)
        lw_bridge_note(b, LW_STR("response"), "it answers no request in flight");
    lw_tl_pump(b);
}

/* Its token is that of the call's first request; the one who waits now may have another or none. */
static void progress(struct lw_bridge *b, const struct lw_message *m)
{
    const struct lw_json *token = lw_json_getz(m->params, "progressToken");
    struct tl_call *c = NULL;
    struct lw_buf params;
    struct lw_buf text;
    int64_t n;

    if (lw_json_is(token, LW_JSON_NUMBER) && lw_json_int(token, &n) && n > 0)
        c = lw_tl_call(b, (uint64_t)n);
    if (!c || c->state != TL_SENT || !c->token || !c->waiter || !c->waiter_token) {
        lw_bridge_note(b, m->method, "its token is of no request that waits");
        return;
    }
    lw_buf_init(&params, m->raw.n + 64);
    lw_buf_init(&text, m->raw.n + 256);
    lw_buf_addf(&params, "{\"progressToken\":%llu", (unsigned long long)c->waiter);
    LW_JSON_EACH (v, m->params) {
        if (lw_str_eqz(v->key, "progressToken") || lw_str_eqz(v->key, "_meta"))
            continue;
        lw_buf_addc(&params, ',');
        lw_json_quote(&params, v->key);
        lw_buf_addc(&params, ':');
        lw_buf_adds(&params, v->raw);
    }
    lw_buf_addf(&text, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\",\"params\":");
    lw_buf_adds(&text, lw_buf_str(&params));
    lw_buf_addz(&text, "}}");
    if (lw_buf_status(&params) || lw_buf_status(&text))
        b->failed = true;
    else
        lw_bridge_tell(b, c->waiter, lw_buf_str(&text));
    lw_buf_fini(&params);
    lw_buf_fini(&text);
}

static void notification(struct lw_bridge *b, uint64_t via, const struct lw_message *m)
{
    const struct lw_method *method =
        lw_mcp_method(LW_ERA_LEGACY, m->method, LW_MESSAGE_NOTIFICATION, LW_FROM_SERVER);

    if (method && method->class_ == LW_CLASS_PROGRESS)
        progress(b, m);
    else if (method && method->class_ == LW_CLASS_CANCELLED)
        lw_tl_question_cancelled(b, m);
    else if (method && method->class_ == LW_CLASS_CHANGED)
        lw_tl_changed(b, m);
    else if (lw_str_eqz(m->method, "notifications/message"))
        lw_tl_log(b, via, m);
    else if (lw_str_eqz(m->method, "notifications/resources/updated"))
        lw_tl_updated(b, m);
    else if (lw_str_eqz(m->method, "notifications/tasks/status"))
        lw_tl_task_status(b, m);
    else if (!method || !lw_str_eqz(m->method, "notifications/elicitation/complete"))
        lw_bridge_note(b, m->method, "unknown notification of the server");
}

static void request(struct lw_bridge *b, uint64_t via, const struct lw_message *m)
{
    const struct lw_method *method =
        lw_mcp_method(LW_ERA_LEGACY, m->method, LW_MESSAGE_REQUEST, LW_FROM_SERVER);
    struct lw_buf text;

    if (method && method->class_ == LW_CLASS_ASK) {
        lw_tl_question(b, via, m);
        return;
    }
    if (!method || method->class_ != LW_CLASS_PING) {
        lw_tl_refuse(b, m->id->raw, LW_RPC_METHOD_NOT_FOUND, "Method not found");
        return;
    }
    lw_buf_init(&text, 4096);
    lw_rpc_result(&text, m->id->raw, LW_STR("{}"));
    lw_bridge_send(b, 0, LW_STR_NONE, LW_STR_NONE, lw_buf_str(&text));
    b->failed |= text.failed;
    lw_buf_fini(&text);
}

static void server(struct lw_bridge *b, uint64_t via, const struct lw_message *m)
{
    switch (m->kind) {
    case LW_MESSAGE_REQUEST:
        request(b, via, m);
        break;
    case LW_MESSAGE_NOTIFICATION:
        notification(b, via, m);
        break;
    case LW_MESSAGE_RESULT:
    case LW_MESSAGE_ERROR:
        response(b, m);
        break;
    }
}

/* It may have been an answer: who can have waited for it is told so. Nothing of it goes on: what we
 * could not read must not be read otherwise by another. */
static void unreadable(struct lw_bridge *b, uint64_t via, struct lw_str frame)
{
    struct tl_call *c = via ? lw_tl_call(b, via) : NULL;
    struct lw_str text = lw_str_trim(frame);

    if (c && c->state == TL_SENT && !c->got)
        lw_tl_answer(b, c, TL_FAILED, LW_STR("the server's answer could not be read"), 0);
    else if (!via && text.n && (text.p[0] == '{' || text.p[0] == '['))
        lw_bridge_tell(b, 0, LW_STR("{\"unreadable\""));
    else
        lw_bridge_note(b, LW_STR("frame"), "it could not be read");
}

static void failed(struct lw_bridge *b, uint64_t upstream, int status, struct lw_str text)
{
    struct tl_own *own = lw_map_get(&lw_tl(b)->own, lw_tl_key(&upstream));
    struct tl_call *c = own ? NULL : lw_tl_call(b, upstream);

    if (own) {
        own_answered(b, own, NULL);
    } else if (c && c->state == TL_SENT && !c->got) {
        lw_tl_asker_clear(b, &c->ask, NULL);
        lw_tl_answer(b, c, TL_FAILED, text, status);
    }
    lw_tl_pump(b);
}

static void give_up(struct lw_bridge *b, uint64_t upstream, const char *why)
{
    struct tl_call *c = lw_tl_waiter(b, upstream);

    if (!c)
        return;
    lw_tl_stop(b, c, why);
    lw_tl_call_free(b, c);
    lw_tl_pump(b);
}

static void cancel(struct lw_bridge *b, uint64_t upstream)
{
    give_up(b, upstream, "cancelled by the client");
}

/* The server does not know of it, and hears nothing. */
static void unsent(struct lw_bridge *b, uint64_t upstream)
{
    struct tl_call *c = lw_tl_call(b, upstream);

    if (!c)
        return;
    lw_tl_call_free(b, c);
    lw_tl_pump(b);
}

static void forget(struct lw_bridge *b, uint64_t upstream)
{
    give_up(b, upstream, "nobody waits for it any more");
}

/* ---- time ---- */

static void tick(struct lw_bridge *b)
{
    struct tl *s = lw_tl(b);
    struct tl_call *next;
    struct tl_task *t;
    size_t at = 0;

    if (b->now.steady_ms < s->due)
        return;
    s->due = NEVER;
    if (s->ghost && s->grace_until <= b->now.steady_ms)
        s->ghost = 0;
    else if (s->ghost)
        lw_tl_due(b, s->grace_until);
    for (struct tl_call *c = s->first; c; c = next) {
        next = c->next;
        if (c->ask_at <= b->now.steady_ms) {
            c->ask_at = NEVER;
            lw_tl_ask(b, c);
        } else if (c->parked_until <= b->now.steady_ms) {
            lw_bridge_note(b, lw_strz(c->method->name), "the client did not come back in time");
            lw_tl_abandon(b, c, "the user did not answer in time");
        } else {
            lw_tl_due(b, c->ask_at);
            lw_tl_due(b, c->parked_until);
            lw_tl_due(b, c->held_until);
            if (c->aside_at > b->now.steady_ms)
                lw_tl_due(b, c->aside_at);
        }
    }
    lw_tl_listen_tick(b);
    while ((t = lw_map_next(&s->tasks, &at)) != NULL) {
        size_t count = s->tasks.n;

        lw_tl_run_tick(b, t);
        if (s->tasks.n != count)
            at = 0; /* t is gone: from the start, where what is not due stays */
    }
    lw_tl_pump(b);
}

static int64_t deadline(const struct lw_bridge *b)
{
    return lw_tl(b)->due;
}

const struct bridge_side lw_bridge_to_legacy = {
    init, fini, session, server, unreadable, failed, cancel, forget, tick, deadline, NULL, unsent};
