/* What comes from the server. Nothing in it is trusted: responses must answer a request in flight,
 * questions and events pass only while the server as a whole is approved. */
#include "lib/engine/session_internal.h"

#include <stdio.h>
#include <stdlib.h>

#define MAX_ASKED 64
#define ASK_MS    600000 /* a human may have to answer */

void lw_server_refuse(struct lw_session *s, struct lw_str id)
{
    struct lw_buf b;

    lw_buf_init(&b, 65536);
    lw_rpc_error(&b, id, LW_RPC_METHOD_NOT_FOUND,
                 lw_server_trusted(s)
                     ? LW_STR("Not available: the client has not declared it, or has too much to "
                              "answer already")
                     : LW_STR("Not available: the server is not approved"),
                 LW_STR_NONE);
    if (lw_buf_status(&b) == 0)
        lw_fx_server(s, 0, LW_STR_NONE, LW_STR_NONE, lw_fx_dup(s, lw_buf_str(&b)));
    lw_buf_fini(&b);
}

static void server_request(struct lw_session *s, uint64_t via, const struct lw_message *m)
{
    const struct lw_method *method =
        lw_mcp_method(s->era, m->method, LW_MESSAGE_REQUEST, LW_FROM_SERVER);
    struct pending *p = via ? lw_pending_by_upstream(s, via) : NULL;
    struct lw_effect_item *e;
    struct lw_splice splice;
    struct asked *a = NULL;
    struct lw_buf b;

    if (method && method->class_ == LW_CLASS_ASK && s->client_ready && lw_server_trusted(s) &&
        lw_may_ask(s, m) && s->asked_count < MAX_ASKED)
        a = malloc(sizeof(*a) + m->id->raw.n);
    if (a) {
        struct lw_buf id;

        *a = (struct asked){
            .next = s->asked,
            .id = ++s->next_asked,
            .upstream = p ? p->upstream : 0,
            .deadline = s->now.steady_ms + ASK_MS,
            .n = m->id->raw.n,
        };
        lw_call_extend(s, a->upstream, a->deadline + s->o.call_timeout_ms);
        memcpy(a->server_id, m->id->raw.p, a->n);
        s->asked = a;
        s->asked_count++;
        lw_buf_init(&id, 32);
        lw_buf_addi(&id, (int64_t)a->id);
        splice = (struct lw_splice){m->id->raw, lw_buf_str(&id)};
        e = lw_fx(s, LW_FX_TO_CLIENT);
        e->exchange = p ? p->exchange : 0;
        e->request = true;
        e->bytes = lw_fx_splice(s, m->raw, &splice, 1);
        lw_buf_fini(&id);
        return;
    }
    if (method && method->class_ == LW_CLASS_ASK) {
        lw_server_refuse(s, m->id->raw);
        return;
    }
    lw_buf_init(&b, 65536);
    if (method && method->class_ == LW_CLASS_PING)
        lw_rpc_result(&b, m->id->raw, LW_STR("{}"));
    else
        lw_rpc_error(&b, m->id->raw, LW_RPC_METHOD_NOT_FOUND, LW_STR("Method not found"),
                     LW_STR_NONE);
    if (lw_buf_status(&b) == 0)
        lw_fx_server(s, 0, LW_STR_NONE, LW_STR_NONE, lw_fx_dup(s, lw_buf_str(&b)));
    lw_buf_fini(&b);
}

void lw_asked_expire(struct lw_session *s)
{
    for (struct asked **at = &s->asked; *at;) {
        struct asked *a = *at;

        if (a->deadline > s->now.steady_ms) {
            at = &a->next;
            continue;
        }
        lw_server_refuse(s, lw_str(a->server_id, a->n));
        *at = a->next;
        s->asked_count--;
        free(a);
    }
}

int64_t lw_asked_deadline(const struct lw_session *s)
{
    int64_t at = NEVER;

    for (const struct asked *a = s->asked; a; a = a->next)
        at = a->deadline < at ? a->deadline : at;
    return at;
}

/* Progress and subscription messages carry our id where the client's stood. */
static void server_tagged(struct lw_session *s, const struct lw_message *m,
                          const struct lw_json *tag, bool progress)
{
    struct lw_splice splice;
    struct pending *p = NULL;
    int64_t id;

    if (lw_json_int(tag, &id) && id > 0)
        p = lw_pending_by_upstream(s, (uint64_t)id);
    if (!p || p->no_client || p->state != SENT || p->held.n ||
        (progress ? !p->token.p : p->type != PENDING_LISTEN)) {
        lw_fx_note(s, LW_NOTE_UNEXPECTED, m->method, LW_STR("it names no request in flight"));
        return;
    }
    if (p->acknowledged && lw_str_eqz(m->method, "notifications/subscriptions/acknowledged"))
        return; /* the client has been told */
    if (progress)
        lw_call_extend(s, p->upstream, s->now.steady_ms + s->o.call_timeout_ms);
    splice = (struct lw_splice){tag->raw, progress ? p->token : p->client_id};
    lw_fx_client(s, p->exchange, lw_fx_splice(s, m->raw, &splice, 1), /* final= */ false);
    if (lw_str_eqz(m->method, "notifications/subscriptions/acknowledged")) {
        p->acknowledged = true;
        lw_list_owed(s, p);
    }
}

/* A modern server says nothing unasked: what it tells must be of a subscription. */
static bool subscribed(struct lw_session *s, const struct lw_claim *claim)
{
    const struct lw_json *tag = lw_json_getz(claim->meta, "io.modelcontextprotocol/subscriptionId");
    struct pending *p = NULL;
    int64_t id;

    if (tag && lw_json_int(tag, &id) && id > 0)
        p = lw_pending_by_upstream(s, (uint64_t)id);
    return p && p->type == PENDING_LISTEN && p->state == SENT && !p->no_client;
}

/* The client is told at once, so that it hears of it before the result that is to come: a list that
 * it asks for then waits for the walk. */
static void server_changed(struct lw_session *s, const struct lw_message *m,
                           const struct lw_claim *claim)
{
    if (!s->client_ready)
        return; /* the first walk has not begun */
    if (lw_server_trusted(s) && (s->era == LW_ERA_LEGACY || subscribed(s, claim)))
        lw_list_announced(s, m->method);
    s->stale = true;
    if (s->walk.running)
        s->walk.again = true;
    else
        lw_walk_soon(s, 0);
}

/* In our own words: the reason that a server gives is text of its own. */
static void tell_cancelled(struct lw_session *s, uint64_t exchange, struct lw_str id)
{
    struct lw_buf b;

    lw_buf_init(&b, 4096);
    lw_buf_addz(&b, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
                    "\"requestId\":");
    lw_buf_adds(&b, id);
    lw_buf_addz(&b, ",\"reason\":\"cancelled by the server\"}}");
    lw_fx_client(s, exchange, lw_fx_dup(s, lw_buf_str(&b)), /* final= */ false);
    lw_buf_fini(&b);
}

static void server_cancelled(struct lw_session *s, const struct lw_message *m)
{
    const struct lw_json *id = lw_json_getz(m->params, "requestId");
    struct pending *p = NULL;
    int64_t n;

    for (struct asked **at = &s->asked; id && *at; at = &(*at)->next) {
        struct asked *a = *at;
        char ours[24];

        if (!lw_str_eq(id->raw, lw_str(a->server_id, a->n)))
            continue;
        snprintf(ours, sizeof(ours), "%llu", (unsigned long long)a->id);
        p = a->upstream ? lw_pending_by_upstream(s, a->upstream) : NULL;
        tell_cancelled(s, p ? p->exchange : 0, lw_strz(ours)); /* where it was asked */
        *at = a->next;
        s->asked_count--;
        free(a);
        return;
    }
    if (lw_json_is(id, LW_JSON_NUMBER) && lw_json_int(id, &n) && n > 0)
        p = lw_pending_by_upstream(s, (uint64_t)n);
    /* A subscription that the server ends. */
    if (p && p->type == PENDING_LISTEN && p->state == SENT && !p->no_client)
        tell_cancelled(s, p->exchange, p->client_id);
}

static void server_notification(struct lw_session *s, uint64_t via, const struct lw_message *m)
{
    const struct lw_method *method =
        lw_mcp_method(s->era, m->method, LW_MESSAGE_NOTIFICATION, LW_FROM_SERVER);
    struct pending *p = via ? lw_pending_by_upstream(s, via) : NULL;
    struct lw_claim claim;

    lw_mcp_claim(m, &claim);
    switch (method ? method->class_ : LW_CLASS_UNKNOWN) {
    case LW_CLASS_PROGRESS:
        server_tagged(s, m, lw_json_getz(m->params, "progressToken"), /* progress= */ true);
        return;
    case LW_CLASS_CANCELLED:
        server_cancelled(s, m);
        return;
    case LW_CLASS_CHANGED:
        server_changed(s, m, &claim);
        return;
    case LW_CLASS_EVENT:
        if (!s->client_ready || !lw_server_trusted(s))
            break;
        if (claim.subscription.p)
            server_tagged(s, m, lw_json_getz(claim.meta, "io.modelcontextprotocol/subscriptionId"),
                          /* progress= */ false);
        else if (!p || !p->no_client)
            lw_fx_client(s, p ? p->exchange : 0, lw_fx_dup(s, m->raw), /* final= */ false);
        return;
    case LW_CLASS_UNKNOWN:
    case LW_CLASS_HANDSHAKE:
    case LW_CLASS_INITIALIZED:
    case LW_CLASS_PING:
    case LW_CLASS_LIST:
    case LW_CLASS_CALL:
    case LW_CLASS_RELAY:
    case LW_CLASS_LISTEN:
    case LW_CLASS_ASK:
    default:
        break;
    }
    lw_fx_note(s, LW_NOTE_DROPPED, m->method, LW_STR("notification of the server"));
}

static void server_response(struct lw_session *s, const struct lw_message *m)
{
    struct pending *p = NULL;
    int64_t id;

    if (m->id && m->id->type == LW_JSON_NUMBER && lw_json_int(m->id, &id) && id > 0)
        p = lw_pending_by_upstream(s, (uint64_t)id);
    if (!p || p->state != SENT || p->type == PENDING_REFUSAL) {
        lw_fx_note(s, LW_NOTE_UNEXPECTED, LW_STR("response"),
                   LW_STR("it answers no request in flight"));
        return;
    }
    if (p->type == PENDING_WALK)
        lw_walk_response(s, p, m);
    else if (p->type == PENDING_HANDSHAKE)
        lw_handshake_response(s, p, m);
    else
        lw_call_response(s, p, m);
}
/* The only request in flight whose answer this can have been, or NULL. */
static struct pending *only_one_sent(struct lw_session *s)
{
    struct pending *found = NULL;

    for (struct pending *p = s->first; p; p = p->next) {
        if (p->state != SENT || (p->type != PENDING_CALL && p->type != PENDING_RELAY))
            continue;
        if (found)
            return NULL;
        found = p;
    }
    return found;
}

/* A frame that cannot be read may have been an answer: what could be waiting for it is failed now
 * and not by a timeout. Text that was never meant as a message is dropped. */
static void unreadable(struct lw_session *s, uint64_t via, struct lw_str frame, struct lw_str why)
{
    struct lw_str text = lw_str_trim(frame);
    struct pending *p = via ? lw_pending_by_upstream(s, via) : NULL;

    lw_fx_note(s, LW_NOTE_BAD_FRAME, LW_STR_NONE, why);
    if (!p && (text.n == 0 || (text.p[0] != '{' && text.p[0] != '[')))
        return;
    if (!p && s->walk.running)
        p = lw_pending_by_upstream(s, s->walk.upstream);
    if (!p)
        p = only_one_sent(s);
    if (!p || p->state != SENT)
        return;
    if (p->type == PENDING_WALK) {
        lw_pending_free(s, p);
        lw_walk_fail(s, why);
    } else if (p->type == PENDING_CALL || p->type == PENDING_RELAY) {
        lw_call_failed(s, p, LW_REASON_SERVER_PROTOCOL, why);
    }
}

void lw_server_frame(struct lw_session *s, uint64_t via, struct lw_str frame)
{
    struct lw_json_limits limits = lw_json_default_limits;
    struct lw_message_fault fault;
    struct lw_message m;

    lw_arena_reset(&s->in);
    /* A bridge adds what its era needs to a message that was within the limit. */
    limits.bytes = limits.string = s->bridge ? s->o.max_message * 2 : s->o.max_message;
    if (lw_message_parse(&s->in, frame, &limits, &m, &fault) != 0) {
        unreadable(s, via, frame, lw_strz(fault.text));
        return;
    }
    if (!lw_message_may_come(&m, via)) {
        lw_fx_note(s, LW_NOTE_UNEXPECTED, LW_STR("response"),
                   LW_STR("it came on the stream of another request"));
        return;
    }
    switch (m.kind) {
    case LW_MESSAGE_REQUEST:
        server_request(s, via, &m);
        break;
    case LW_MESSAGE_NOTIFICATION:
        server_notification(s, via, &m);
        break;
    case LW_MESSAGE_RESULT:
    case LW_MESSAGE_ERROR:
        server_response(s, &m);
        break;
    }
}
