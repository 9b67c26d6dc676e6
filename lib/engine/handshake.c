/* The client's side of the handshake in both eras: what it declares is kept, and it is answered
 * when the server's side is done. That side is attempt.c's; what a client may see of it is
 * shown.c's. */
#include "lib/engine/session_internal.h"

#include <stdio.h>
#include <stdlib.h>

#define AGENT_TEXT_MAX 128

/* Who the client says it is: for receipts, and never a reason to allow. */
static void remember_agent(struct lw_session *s, const struct lw_json *info)
{
    lw_remember_client(s, lw_json_string_or(lw_json_getz(info, "name"), LW_STR_NONE),
                       lw_json_string_or(lw_json_getz(info, "version"), LW_STR_NONE));
}

void lw_remember_client(struct lw_session *s, struct lw_str name, struct lw_str version)
{
    lw_buf_reset(&s->agent);
    lw_buf_reset(&s->client_name);
    if (!name.p)
        return;
    lw_buf_adds(&s->client_name, lw_utf8_cut(name, AGENT_TEXT_MAX));
    lw_buf_addz(&s->agent, "{\"name\":");
    lw_json_quote(&s->agent, lw_utf8_cut(name, AGENT_TEXT_MAX));
    if (version.p) {
        lw_buf_addz(&s->agent, ",\"version\":");
        lw_json_quote(&s->agent, lw_utf8_cut(version, AGENT_TEXT_MAX));
    }
    lw_buf_addc(&s->agent, '}');
    if (lw_buf_status(&s->agent))
        lw_buf_reset(&s->agent);
}

static void set_version(struct lw_session *s, struct lw_str version)
{
    if (version.p && version.n < sizeof(s->version))
        snprintf(s->version, sizeof(s->version), "%.*s", LW_FMT(version));
}

/* Keeps what the client declared: for the view, for the other era, for a second attempt. */
static bool remember_client(struct lw_session *s, const struct lw_json *capabilities,
                            const struct lw_json *info)
{
    lw_buf_reset(&s->capabilities);
    lw_buf_reset(&s->info);
    if (capabilities)
        lw_json_canonical(&s->capabilities, capabilities);
    else
        lw_buf_addz(&s->capabilities, "{}");
    if (info)
        lw_json_canonical(&s->info, info);
    remember_agent(s, info);
    return lw_buf_status(&s->capabilities) == 0 && lw_buf_status(&s->info) == 0;
}

/* The version that a legacy client is told by a server of the other era: its own, if it is one. */
static void set_requested(struct lw_session *s, const struct lw_json *params)
{
    struct lw_str asked = lw_json_string_or(lw_json_getz(params, "protocolVersion"), LW_STR_NONE);

    if (lw_mcp_version_era(asked) != LW_ERA_LEGACY)
        asked = LW_STR(LW_LEGACY_LATEST);
    set_version(s, asked);
}

/* What the server would get of it, with our id; kept until the handshake is done. */
static bool keep_frame(struct lw_session *s, struct pending *p, const struct lw_message *m)
{
    char id[24];
    struct lw_splice splice = {m->id->raw, LW_STR_NONE};

    snprintf(id, sizeof(id), "%llu", (unsigned long long)p->upstream);
    splice.with = lw_strz(id);
    lw_splice(&p->out, m->raw, &splice, 1);
    lw_pending_keep(s, p);
    return lw_buf_status(&p->out) == 0;
}

static void initialize(struct lw_session *s, uint64_t exchange, const struct lw_message *m)
{
    const struct lw_json *capabilities = lw_json_getz(m->params, "capabilities");
    const struct lw_json *info = lw_json_getz(m->params, "clientInfo");
    struct pending *p;
    char view[LW_VIEW_TEXT_BUF];

    if (s->handshake_done || s->handshake_pending) {
        lw_fx_error(s, exchange, m->id->raw, LW_RPC_INVALID_REQUEST,
                    LW_STR("this session is initialized already"), LW_STR_NONE);
        return;
    }
    if (s->server_gone) {
        struct lw_decision d = {.reason = LW_REASON_SERVER_UNAVAILABLE};

        lw_call_refusal_text(s, exchange, m->id->raw, &d, LW_STR_NONE);
        return;
    }
    lw_buf_reset(&s->claim);
    lw_bridge_claim(capabilities, info, &s->claim);
    if (!remember_client(s, capabilities, info) || lw_buf_status(&s->claim) != 0 ||
        !lw_attempt_view(s, LW_ERA_LEGACY, capabilities, view)) {
        lw_fx_error(s, exchange, m->id->raw, LW_RPC_INVALID_PARAMS,
                    LW_STR("capabilities cannot be read"), LW_STR_NONE);
        return;
    }
    p = lw_pending_new(s, PENDING_HANDSHAKE, exchange, m->id->raw, LW_STR_NONE, m->method,
                       LW_STR_NONE);
    if (!p)
        return;
    if (!keep_frame(s, p, m)) {
        s->failed = true;
        return;
    }
    set_requested(s, m->params);
    s->handshake_pending = p;
    lw_attempt_start(s);
}

/* The _meta that our own modern requests carry: the client's version, capabilities and name. */
static bool compose_claim(const struct lw_claim *claim, struct lw_buf *to)
{
    lw_buf_init(to, 65536);
    lw_buf_addz(to, "{\"io.modelcontextprotocol/clientCapabilities\":");
    lw_json_canonical(to, claim->capabilities);
    if (claim->client_info) {
        lw_buf_addz(to, ",\"io.modelcontextprotocol/clientInfo\":");
        lw_json_canonical(to, claim->client_info);
    }
    lw_buf_addz(to, ",\"io.modelcontextprotocol/protocolVersion\":");
    lw_json_quote(to, claim->version);
    lw_buf_addc(to, '}');
    return lw_buf_status(to) == 0;
}

/* Requests of the view that is open are still to be answered. */
static bool view_busy(const struct lw_session *s)
{
    if (s->waiting)
        return true;
    for (const struct pending *p = s->first; p; p = p->next) {
        if (p->type == PENDING_HANDSHAKE && p->client_id.p)
            return true;
        /* Another view needs another session of a legacy server. */
        if (s->server_era == LW_ERA_LEGACY && (p->type == PENDING_CALL || p->type == PENDING_RELAY))
            return true;
    }
    return false;
}

enum modern lw_handshake_modern(struct lw_session *s, const struct lw_claim *claim,
                                char view[LW_VIEW_TEXT_BUF])
{
    bool opened = s->opened;
    struct lw_buf next;

    if (!compose_claim(claim, &next)) {
        lw_buf_fini(&next);
        return MODERN_TOO_LONG;
    }
    if (opened && lw_str_eq(lw_buf_str(&next), lw_buf_str(&s->claim))) {
        lw_buf_fini(&next);
        snprintf(view, LW_VIEW_TEXT_BUF, "%s", s->view);
        return s->handshake_done ? MODERN_READY : MODERN_WAIT;
    }
    if (!lw_attempt_view(s, lw_attempt_era(s), claim->capabilities, view)) {
        lw_buf_fini(&next);
        return MODERN_TOO_LONG;
    }
    if (opened && strcmp(view, s->view) != 0 && view_busy(s)) {
        lw_buf_fini(&next);
        return MODERN_TURN;
    }
    lw_buf_fini(&s->claim);
    s->claim = next;
    if (!remember_client(s, claim->capabilities, claim->client_info))
        return MODERN_TOO_LONG;
    set_version(s, claim->version);
    if (!opened || strcmp(view, s->view) != 0) {
        /* What the server says of itself may depend on the view as well. */
        lw_attempt_start(s);
        snprintf(view, LW_VIEW_TEXT_BUF, "%s", s->view);
    }
    return s->handshake_done ? MODERN_READY : MODERN_WAIT;
}

void lw_handshake_request(struct lw_session *s, uint64_t exchange, const struct lw_message *m,
                          const struct lw_claim *claim)
{
    char view[LW_VIEW_TEXT_BUF] = "";
    struct pending *p;
    enum modern at;

    if (s->era == LW_ERA_LEGACY) {
        initialize(s, exchange, m);
        return;
    }
    if (s->server_gone) {
        struct lw_decision d = {.reason = LW_REASON_SERVER_UNAVAILABLE};

        lw_call_refusal_text(s, exchange, m->id->raw, &d, LW_STR_NONE);
        return;
    }
    at = lw_handshake_modern(s, claim, view);
    if (at == MODERN_TURN) {
        lw_waiting_add(s, exchange, m, view);
        return;
    }
    if (at == MODERN_TOO_LONG) {
        lw_fx_error(s, exchange, m->id->raw, LW_RPC_INVALID_PARAMS,
                    LW_STR("clientCapabilities are too long"), LW_STR_NONE);
        return;
    }
    if (s->count >= s->o.max_inflight) {
        struct lw_decision d = {.reason = LW_REASON_INFLIGHT_LIMIT};

        lw_call_refusal_text(s, exchange, m->id->raw, &d, LW_STR_NONE);
        return;
    }
    /* Answered from the stored result, now or when it has come: a pending that is never sent. */
    p = lw_pending_new(s, PENDING_HANDSHAKE, exchange, m->id->raw, LW_STR_NONE, m->method,
                       LW_STR_NONE);
    if (p)
        lw_handshake_answer(s);
}

void lw_handshake_initialized(struct lw_session *s)
{
    s->client_ready = true;
    /* A modern server hears nothing of it; the bridge before it begins to listen. */
    lw_fx_server(s, 0, LW_STR("notifications/initialized"), LW_STR_NONE,
                 LW_STR("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}"));
    s->settle_until = s->now.steady_ms + s->o.settle_ms;
    lw_walk_start(s);
}

void lw_handshake_answer(struct lw_session *s)
{
    struct lw_json_limits limits = lw_limits(s);
    const struct lw_json *result;
    struct pending *next;
    struct lw_arena a;

    if (!s->handshake_done || !s->have_manifest)
        return;
    lw_arena_init(&a, s->in.cap);
    if (lw_json_parse(&a, lw_buf_str(&s->handshake), &limits, &result, NULL) != 0) {
        lw_arena_fini(&a);
        s->failed = true;
        return;
    }
    for (struct pending *p = s->first; p; p = next) {
        next = p->next;
        if (p->type != PENDING_HANDSHAKE || p->state == SENT || !p->client_id.p)
            continue;
        lw_shown_handshake(s, p, result);
        lw_pending_free(s, p);
    }
    lw_arena_fini(&a);
    if (s->early_initialized && !s->client_ready)
        lw_handshake_initialized(s);
}
