/* The handshake of both eras. The client's initialize is forwarded; a modern session makes a
 * discovery of its own. What a client may see of the result is shown.c's. */
#include "lib/engine/session_internal.h"

#include <stdio.h>
#include <stdlib.h>

#define AGENT_TEXT_MAX 128

/* Who the client says it is: for receipts, and never a reason to allow. */
static void remember_agent(struct lw_session *s, const struct lw_json *info)
{
    struct lw_str name = lw_json_string_or(lw_json_getz(info, "name"), LW_STR_NONE);
    struct lw_str version = lw_json_string_or(lw_json_getz(info, "version"), LW_STR_NONE);

    lw_buf_reset(&s->agent);
    if (!name.p)
        return;
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

/* What is known of one view says nothing about another. */
static void forget_view(struct lw_session *s)
{
    lw_walk_abandon(s);
    lw_manifest_drop(s);
    lw_drift_free(&s->drift);
    lw_surface_free(&s->live);
    s->generation++;
    s->has_shown = false;
    s->has_reported = false;
    s->reporting = false;
    s->stale = true;
}

/* Makes `view` the session's and asks the ledger for its manifest. */
static void open_view(struct lw_session *s, const char *view)
{
    struct lw_effect_item *e;

    if (s->opened && strcmp(view, s->view) == 0)
        return;
    if (strcmp(view, s->view) != 0)
        forget_view(s);
    snprintf(s->view, sizeof(s->view), "%s", view);
    s->opened = true;
    s->have_manifest = s->ledger_lost;
    e = lw_fx(s, LW_FX_OPEN);
    e->view = lw_fx_dup(s, lw_strz(s->view));
}

static bool view_of(struct lw_session *s, const struct lw_json *capabilities,
                    char view[LW_VIEW_TEXT_BUF])
{
    return lw_view_key(lw_strz(lw_era_name(s->era)), capabilities, s->o.authorization, view) == 0;
}

static void initialize(struct lw_session *s, uint64_t exchange, const struct lw_message *m)
{
    struct lw_splice splice;
    struct lw_effect_item *e;
    struct pending *p;
    char view[LW_VIEW_TEXT_BUF];
    char id[24];

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
    if (!view_of(s, lw_json_getz(m->params, "capabilities"), view)) {
        lw_fx_error(s, exchange, m->id->raw, LW_RPC_INVALID_PARAMS,
                    LW_STR("capabilities cannot be read"), LW_STR_NONE);
        return;
    }
    remember_agent(s, lw_json_getz(m->params, "clientInfo"));
    open_view(s, view);
    p = lw_pending_new(s, PENDING_HANDSHAKE, exchange, m->id->raw, LW_STR_NONE, m->method,
                       LW_STR_NONE);
    if (!p)
        return;
    s->handshake_pending = p;
    lw_pending_sent(s, p, s->o.call_timeout_ms);
    snprintf(id, sizeof(id), "%llu", (unsigned long long)p->upstream);
    splice = (struct lw_splice){m->id->raw, lw_strz(id)};
    e = lw_fx(s, LW_FX_TO_SERVER);
    e->upstream = p->upstream;
    e->request = true;
    e->method = lw_fx_dup(s, m->method);
    e->bytes = lw_fx_splice(s, m->raw, &splice, 1);
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

static void discover(struct lw_session *s)
{
    struct pending *p = lw_pending_new(s, PENDING_HANDSHAKE, 0, LW_STR_NONE, LW_STR_NONE,
                                       LW_STR("server/discover"), LW_STR_NONE);
    struct lw_effect_item *e;
    struct lw_buf b;

    if (!p)
        return;
    lw_pending_sent(s, p, s->o.walk_timeout_ms);
    lw_buf_init(&b, 131072);
    lw_buf_addf(&b, "{\"jsonrpc\":\"2.0\",\"id\":%llu,\"method\":\"server/discover\",",
                (unsigned long long)p->upstream);
    lw_buf_addz(&b, "\"params\":{\"_meta\":");
    lw_buf_adds(&b, lw_buf_str(&s->claim));
    lw_buf_addz(&b, "}}");
    e = lw_fx(s, LW_FX_TO_SERVER);
    e->upstream = p->upstream;
    e->request = true;
    e->method = LW_STR("server/discover");
    e->bytes = lw_fx_dup(s, lw_buf_str(&b));
    lw_buf_fini(&b);
}

/* Requests of the view that is open are still to be answered. */
static bool view_busy(const struct lw_session *s)
{
    if (s->waiting)
        return true;
    for (const struct pending *p = s->first; p; p = p->next) {
        if (p->type == PENDING_HANDSHAKE && p->client_id.p)
            return true;
    }
    return false;
}

/* What the server says of itself may depend on the view as well. */
static void discover_again(struct lw_session *s)
{
    struct pending *next;

    for (struct pending *p = s->first; p; p = next) {
        next = p->next;
        if (p->type == PENDING_HANDSHAKE && !p->client_id.p) {
            lw_fx(s, LW_FX_CANCEL)->upstream = p->upstream;
            lw_pending_free(s, p);
        }
    }
    s->handshake_done = false;
    discover(s);
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
    if (!view_of(s, claim->capabilities, view)) {
        lw_buf_fini(&next);
        return MODERN_TOO_LONG;
    }
    if (opened && strcmp(view, s->view) != 0 && view_busy(s)) {
        lw_buf_fini(&next);
        return MODERN_TURN;
    }
    lw_buf_fini(&s->claim);
    s->claim = next;
    remember_agent(s, claim->client_info);
    set_version(s, claim->version);
    if (!opened || strcmp(view, s->view) != 0) {
        open_view(s, view);
        discover_again(s);
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

/* Back to before the handshake: the client may try another version, or again. */
static void start_over(struct lw_session *s)
{
    s->era = LW_ERA_NONE;
    s->opened = false;
    s->have_manifest = false;
    s->early_initialized = false;
    lw_buf_reset(&s->claim);
}

void lw_handshake_refuse(struct lw_session *s, enum lw_reason reason)
{
    struct lw_decision d = {.reason = reason};
    struct pending *next;

    for (struct pending *p = s->first; p; p = next) {
        next = p->next;
        if (p->type != PENDING_HANDSHAKE || !p->client_id.p)
            continue;
        lw_call_refusal_text(s, p->exchange, p->client_id, &d, LW_STR_NONE);
        lw_pending_free(s, p);
    }
    start_over(s);
}

/* The versions of a list that are versions at all, as an array; false when there are none. */
static bool put_versions(struct lw_buf *b, const struct lw_json *list)
{
    bool first = true;

    lw_buf_addc(b, '[');
    LW_JSON_EACH (v, lw_json_is(list, LW_JSON_ARRAY) ? list : NULL) {
        struct lw_str version = lw_json_string_or(v, LW_STR(""));

        if (lw_mcp_version_era(version) == LW_ERA_NONE)
            continue;
        if (!first)
            lw_buf_addc(b, ',');
        first = false;
        lw_json_quote(b, version);
    }
    lw_buf_addc(b, ']');
    return !first;
}

/* The server refused. Clients choose what to try next by the code and the versions that it names;
 * its words reach nobody, as nobody has approved them. */
static void refused(struct lw_session *s, struct pending *p, const struct lw_json *error)
{
    const struct lw_json *supported = lw_json_getz(lw_json_getz(error, "data"), "supported");
    struct pending *next;
    struct lw_buf data;
    int64_t code = 0;

    if (!lw_json_int(lw_json_getz(error, "code"), &code) || code < INT32_MIN || code > INT32_MAX)
        code = LW_RPC_INTERNAL_ERROR;
    lw_buf_init(&data, 4096);
    lw_buf_addz(&data, "{\"supported\":");
    if (!put_versions(&data, supported))
        lw_buf_fini(&data);
    else
        lw_buf_addc(&data, '}');
    for (struct pending *q = s->first; q; q = next) {
        next = q->next;
        if (q->type != PENDING_HANDSHAKE || !q->client_id.p)
            continue;
        lw_fx_error(s, q->exchange, q->client_id, (int)code,
                    code == LW_RPC_METHOD_NOT_FOUND ? LW_STR("Method not found")
                                                    : LW_STR("The server refused the handshake."),
                    data.n && !data.failed ? lw_buf_str(&data) : LW_STR_NONE);
        if (q != p)
            lw_pending_free(s, q);
    }
    lw_buf_fini(&data);
    lw_pending_free(s, p);
    lw_waiting_refuse(s, LW_REASON_SERVER_UNAVAILABLE,
                      LW_STR("the server does not take this protocol version"), NEVER);
    start_over(s);
}

/* What the server chose must be a version of this era: nothing else can be governed. */
static bool version_known(const struct lw_session *s, const struct lw_json *result)
{
    struct lw_str version = lw_json_string_or(lw_json_getz(result, "protocolVersion"), LW_STR_NONE);

    if (result->type != LW_JSON_OBJECT)
        return false;
    return s->era == LW_ERA_MODERN || lw_mcp_version_era(version) == LW_ERA_LEGACY;
}

void lw_handshake_response(struct lw_session *s, struct pending *p, const struct lw_message *m)
{
    if (m->kind == LW_MESSAGE_ERROR) {
        refused(s, p, m->error);
        return;
    }
    if (!version_known(s, m->result)) {
        lw_fx_note(s, LW_NOTE_WALK_FAILED, LW_STR("handshake"),
                   LW_STR("the server answered with a protocol version that is not known"));
        if (!p->client_id.p)
            lw_pending_free(s, p);
        lw_waiting_refuse(s, LW_REASON_SERVER_PROTOCOL, LW_STR_NONE, NEVER);
        lw_handshake_refuse(s, LW_REASON_SERVER_PROTOCOL);
        return;
    }
    lw_buf_reset(&s->handshake);
    lw_buf_adds(&s->handshake, m->result->raw);
    if (lw_buf_status(&s->handshake)) {
        s->failed = true;
        return;
    }
    s->handshake_done = true;
    if (s->era == LW_ERA_LEGACY) {
        set_version(s, lw_json_string_or(lw_json_getz(m->result, "protocolVersion"), LW_STR_NONE));
        p->state = WAITS_RECEIPT; /* of its answer; the ledger tells the manifest first */
        p->deadline = NEVER;
    } else {
        lw_pending_free(s, p);
        s->client_ready = true;
        s->settle_until = s->now.steady_ms + s->o.settle_ms;
    }
    lw_handshake_answer(s);
    if (s->era == LW_ERA_MODERN)
        lw_walk_start(s);
}

void lw_handshake_initialized(struct lw_session *s)
{
    s->client_ready = true;
    lw_fx(s, LW_FX_TO_SERVER)->bytes =
        LW_STR("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
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
