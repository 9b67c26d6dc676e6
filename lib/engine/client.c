/* What comes from the client: frames read, the era settled, requests sent on their way, or made to
 * wait until the surface is known. */
#include "lib/engine/session_internal.h"

#include <stdlib.h>

static void client_response(struct lw_session *s, const struct lw_message *m)
{
    int64_t id;

    if (!m->id || m->id->type != LW_JSON_NUMBER || !lw_json_int(m->id, &id))
        return;
    if (id > 0 && lw_approval_response(s, (uint64_t)id, m))
        return;
    for (struct asked **at = &s->asked; *at; at = &(*at)->next) {
        struct asked *a = *at;
        struct lw_splice splice = {m->id->raw, {a->server_id, a->n}};

        if (a->id != (uint64_t)id)
            continue;
        if (lw_server_trusted(s))
            lw_fx_server(s, 0, LW_STR_NONE, LW_STR_NONE, lw_fx_splice(s, m->raw, &splice, 1));
        else
            lw_server_refuse(s, splice.with); /* it was when it asked */
        *at = a->next;
        s->asked_count--;
        free(a);
        return;
    }
}

static struct pending *by_client_id(struct lw_session *s, const struct lw_json *id)
{
    char room[LW_ID_MAX];

    return id ? lw_map_get(&s->by_client, lw_id_key(id->raw, room)) : NULL;
}

static void client_notification(struct lw_session *s, const struct lw_message *m)
{
    const struct lw_method *method =
        lw_mcp_method(s->era, m->method, LW_MESSAGE_NOTIFICATION, LW_FROM_CLIENT);
    const struct lw_json *id;
    struct pending *p;

    switch (method ? method->class_ : LW_CLASS_UNKNOWN) {
    case LW_CLASS_INITIALIZED:
        if (s->handshake_pending)
            s->early_initialized = true; /* a client that does not wait: said when it is true */
        else if (s->handshake_done && !s->client_ready)
            lw_handshake_initialized(s);
        return;
    case LW_CLASS_CANCELLED:
        id = lw_json_getz(m->params, "requestId");
        p = by_client_id(s, id);
        if (p && p->type != PENDING_HANDSHAKE) {
            if (!p->no_client)
                lw_fx_unanswered(s, p->exchange);
            lw_call_cancel(s, p, /* tell_server= */ true);
        } else if (id && !p) {
            lw_waiting_drop(s, 0, id->raw);
        }
        return;
    case LW_CLASS_EVENT:
        if (s->handshake_done && lw_server_trusted(s)) {
            lw_fx_server(s, 0, LW_STR_NONE, LW_STR_NONE, lw_fx_dup(s, m->raw));
            return;
        }
        break;
    case LW_CLASS_UNKNOWN:
    case LW_CLASS_HANDSHAKE:
    case LW_CLASS_PING:
    case LW_CLASS_LIST:
    case LW_CLASS_CALL:
    case LW_CLASS_RELAY:
    case LW_CLASS_LISTEN:
    case LW_CLASS_ASK:
    case LW_CLASS_PROGRESS:
    case LW_CLASS_CHANGED:
    default:
        break;
    }
    lw_fx_note(s, LW_NOTE_DROPPED, m->method, LW_STR("notification of the client"));
}

/* Handshake, ping and lists as such: refused when a rule forbids the method. */
static bool may_talk(struct lw_session *s, uint64_t exchange, const struct lw_message *m,
                     const struct lw_claim *claim, const struct lw_method *method)
{
    const struct lw_json *info = claim->client_info;
    struct lw_decision d;

    if (!s->policy || (method->class_ != LW_CLASS_HANDSHAKE && method->class_ != LW_CLASS_PING &&
                       method->class_ != LW_CLASS_LIST))
        return true;
    if (lw_str_eqz(m->method, "initialize"))
        info = lw_json_getz(m->params, "clientInfo");
    d = lw_decide_talk(s, m->method, info);
    if (d.verdict != LW_DENY)
        return true;
    lw_call_refuse(s, exchange, m, LW_STR_NONE, &d);
    return false;
}

/* Serves a request whose method is known and whose era is settled. */
static void client_method(struct lw_session *s, uint64_t exchange, const struct lw_message *m,
                          const struct lw_claim *claim, const struct lw_method *method)
{
    char view[LW_VIEW_TEXT_BUF] = "";

    if (!may_talk(s, exchange, m, claim, method))
        return;
    if (method->class_ == LW_CLASS_HANDSHAKE) {
        lw_handshake_request(s, exchange, m, claim);
        return;
    }
    if (method->class_ == LW_CLASS_PING) {
        struct lw_buf b;

        lw_buf_init(&b, 4096);
        lw_rpc_result(&b, m->id->raw, LW_STR("{}"));
        lw_fx_client(s, exchange, lw_fx_dup(s, lw_buf_str(&b)), /* final= */ true);
        lw_buf_fini(&b);
        return;
    }
    if (s->server_gone) {
        struct lw_decision d = {.reason = LW_REASON_SERVER_UNAVAILABLE};

        lw_call_refuse(s, exchange, m, LW_STR_NONE, &d);
        return;
    }
    if (s->era != LW_ERA_MODERN && !s->handshake_done && !s->handshake_pending) {
        lw_fx_error(s, exchange, m->id->raw, LW_RPC_INVALID_REQUEST,
                    LW_STR("initialize comes first"), LW_STR_NONE);
        return;
    }
    if (s->era == LW_ERA_MODERN) {
        enum modern at = lw_handshake_modern(s, claim, view);

        if (at == MODERN_TOO_LONG)
            lw_fx_error(s, exchange, m->id->raw, LW_RPC_INVALID_PARAMS,
                        LW_STR("clientCapabilities are too long"), LW_STR_NONE);
        else if (at != MODERN_READY)
            lw_waiting_add(s, exchange, m, view);
        if (at != MODERN_READY)
            return;
    }
    /* What waited for its paths or for decision points has seen a surface that was young enough
     * when it came. */
    if (!((s->real || s->consulted || s->listed_now) && s->live && s->have_manifest && !s->stale) &&
        !lw_surface_ready(s))
        lw_waiting_add(s, exchange, m, view);
    else if (method->class_ == LW_CLASS_LIST)
        lw_list_answer(s, exchange, m);
    else
        lw_call_request(s, exchange, m, claim, method);
}

static void unsupported_version(struct lw_session *s, uint64_t exchange, const struct lw_message *m,
                                struct lw_str version)
{
    struct lw_buf b;

    lw_buf_init(&b, 65536);
    lw_mcp_unsupported(&b, m->id->raw, version);
    if (lw_buf_status(&b))
        s->failed = true;
    else
        lw_fx_client(s, exchange, lw_fx_dup(s, lw_buf_str(&b)), /* final= */ true);
    lw_buf_fini(&b);
}

/* The modern envelope on every request: a version that is known, and capabilities. */
static bool modern_envelope(struct lw_session *s, uint64_t exchange, const struct lw_message *m,
                            const struct lw_claim *claim)
{
    if (!claim->version.p || !lw_json_is(claim->capabilities, LW_JSON_OBJECT)) {
        lw_fx_error(s, exchange, m->id->raw, LW_RPC_INVALID_PARAMS,
                    LW_STR("params._meta must hold io.modelcontextprotocol/protocolVersion and "
                           "io.modelcontextprotocol/clientCapabilities"),
                    LW_STR_NONE);
        return false;
    }
    if (lw_mcp_version_era(claim->version) != LW_ERA_MODERN) {
        unsupported_version(s, exchange, m, claim->version);
        return false;
    }
    return true;
}

/* The era that the request is of, which is that of the session once it has one: a server may know
 * both, and offer another tool of the same name in each. */
static enum lw_era era_of(struct lw_session *s, uint64_t exchange, const struct lw_message *m,
                          const struct lw_claim *claim)
{
    enum lw_era era = lw_mcp_opening_era(m, claim);

    if (claim->malformed) {
        lw_fx_error(s, exchange, m->id->raw, LW_RPC_INVALID_PARAMS,
                    LW_STR("io.modelcontextprotocol/protocolVersion must be a string"),
                    LW_STR_NONE);
        return LW_ERA_NONE;
    }
    if (era == LW_ERA_NONE) {
        unsupported_version(s, exchange, m, claim->version);
        return LW_ERA_NONE;
    }
    if (s->era == LW_ERA_LEGACY && claim->version.p && era != LW_ERA_LEGACY) {
        lw_fx_error(s, exchange, m->id->raw, LW_RPC_INVALID_REQUEST,
                    LW_STR("this session was initialized with another protocol version"),
                    LW_STR_NONE);
        return LW_ERA_NONE;
    }
    return s->era == LW_ERA_NONE ? era : s->era;
}

static void client_request(struct lw_session *s, uint64_t exchange, const struct lw_message *m)
{
    const struct lw_method *method;
    struct lw_claim claim;
    enum lw_era era;

    lw_mcp_claim(m, &claim);
    era = era_of(s, exchange, m, &claim);
    if (era == LW_ERA_NONE || (era == LW_ERA_MODERN && !modern_envelope(s, exchange, m, &claim)))
        return;
    if (!s->o.scoped_ids && (by_client_id(s, m->id) || lw_waiting_has(s, m->id->raw))) {
        lw_fx_error(s, exchange, LW_STR_NONE, LW_RPC_INVALID_REQUEST,
                    LW_STR("a request with this id is still in flight"), LW_STR_NONE);
        return;
    }
    method = lw_mcp_method(era, m->method, LW_MESSAGE_REQUEST, LW_FROM_CLIENT);
    if (!method) {
        lw_fx_error(s, exchange, m->id->raw, LW_RPC_METHOD_NOT_FOUND, LW_STR("Method not found"),
                    LW_STR_NONE);
        return;
    }
    if (era == LW_ERA_MODERN && lw_task_method(m->method) && !lw_task_declared(&claim)) {
        lw_task_undeclared(s, exchange, m);
        return;
    }
    if (claim.bad_token) {
        lw_fx_error(s, exchange, m->id->raw, LW_RPC_INVALID_PARAMS,
                    LW_STR("progressToken must be a string or an integer"), LW_STR_NONE);
        return;
    }
    /* Pinned by what the server hears of; a ping before it says nothing yet. */
    if (era == LW_ERA_MODERN || method->class_ == LW_CLASS_HANDSHAKE)
        s->era = era;
    client_method(s, exchange, m, &claim, method);
}

void lw_client_message(struct lw_session *s, uint64_t exchange, const struct lw_message *m)
{
    switch (m->kind) {
    case LW_MESSAGE_REQUEST:
        client_request(s, exchange, m);
        break;
    case LW_MESSAGE_NOTIFICATION:
        client_notification(s, m);
        break;
    case LW_MESSAGE_RESULT:
    case LW_MESSAGE_ERROR:
        client_response(s, m);
        break;
    }
}

void lw_client_frame(struct lw_session *s, uint64_t exchange, struct lw_str frame)
{
    struct lw_json_limits limits = lw_json_default_limits;
    struct lw_message_fault fault;
    struct lw_message m;

    lw_arena_reset(&s->in);
    limits.bytes = limits.string = s->o.max_message;
    if (lw_message_parse(&s->in, frame, &limits, &m, &fault) != 0) {
        lw_fx_error(s, exchange, fault.id, fault.code, lw_strz(fault.text), LW_STR_NONE);
        return;
    }
    lw_client_message(s, exchange, &m);
}
