/* The server's side of the handshake: tried in the era of the client, or in the one that the server
 * was last known to speak, and where that is refused in the other. What the server answers decides
 * whether a bridge is needed. Specification: basic/versioning ("era detection").
 * The client's side of the handshake is handshake.c's. */
#include "lib/engine/session_internal.h"

#include <stdio.h>

#define PROBE_MS 10000 /* for a discovery that may be followed by initialize, over stdio */

/* ---- views ---- */

/* What is known of one view says nothing about another. */
static void forget_view(struct lw_session *s)
{
    lw_walk_abandon(s);
    lw_manifest_drop(s);
    lw_drift_free(&s->drift);
    lw_surface_free(&s->live);
    s->generation++;
    s->has_shown = false;
    s->announced = 0;
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
    lw_waiting_move(s, s->view, view);
    snprintf(s->view, sizeof(s->view), "%s", view);
    s->opened = true;
    s->have_manifest = s->ledger_lost;
    e = lw_fx(s, LW_FX_OPEN);
    e->view = lw_fx_dup(s, lw_strz(s->view));
}

static enum lw_era first_era(const struct lw_session *s)
{
    return s->o.server_era != LW_ERA_NONE ? s->o.server_era : s->era;
}

enum lw_era lw_attempt_era(const struct lw_session *s)
{
    return s->server_era != LW_ERA_NONE ? s->server_era
           : s->trying != LW_ERA_NONE   ? s->trying
                                        : first_era(s);
}

bool lw_attempt_view(const struct lw_session *s, enum lw_era era,
                     const struct lw_json *capabilities, char view[LW_VIEW_TEXT_BUF])
{
    return lw_view_key(lw_strz(lw_era_name(era)), capabilities, s->o.authorization, view) == 0;
}

/* ---- trying ---- */

static void send_own(struct lw_session *s, const char *method, struct lw_str params,
                     int64_t timeout_ms)
{
    struct pending *p = lw_pending_new(s, PENDING_HANDSHAKE, 0, LW_STR_NONE, LW_STR_NONE,
                                       lw_strz(method), LW_STR_NONE);
    struct lw_buf b;

    if (!p)
        return;
    lw_pending_sent(s, p, timeout_ms);
    lw_buf_init(&b, params.n + 4096);
    lw_buf_addf(&b, "{\"jsonrpc\":\"2.0\",\"id\":%llu,\"method\":\"%s\",\"params\":",
                (unsigned long long)p->upstream, method);
    lw_buf_adds(&b, params);
    lw_buf_addc(&b, '}');
    if (lw_buf_status(&b))
        s->failed = true;
    else
        lw_fx_server(s, p->upstream, lw_strz(method), LW_STR_NONE, lw_fx_dup(s, lw_buf_str(&b)));
    lw_buf_fini(&b);
}

static void discover(struct lw_session *s)
{
    bool probe = !s->tried_other && !s->o.correlated && s->o.walk_timeout_ms > PROBE_MS;
    struct lw_buf params;

    lw_buf_init(&params, 131072);
    lw_buf_addz(&params, "{\"_meta\":");
    lw_buf_adds(&params, lw_buf_str(&s->claim));
    lw_buf_addc(&params, '}');
    if (lw_buf_status(&params))
        s->failed = true;
    else
        send_own(s, "server/discover", lw_buf_str(&params),
                 probe ? PROBE_MS : s->o.walk_timeout_ms);
    lw_buf_fini(&params);
}

/* The client's own words, or for a modern client words of ours. */
static void initialize(struct lw_session *s)
{
    struct lw_json_limits limits = lw_limits(s);
    const struct lw_json *capabilities = NULL;
    const struct lw_json *info = NULL;
    struct pending *p = s->handshake_pending;
    struct lw_buf params;
    struct lw_arena a;

    if (s->era == LW_ERA_LEGACY) {
        if (!p)
            return;
        lw_pending_sent(s, p, s->o.call_timeout_ms);
        lw_fx_server(s, p->upstream, LW_STR("initialize"), LW_STR_NONE,
                     lw_fx_dup(s, lw_buf_str(&p->out)));
        return;
    }
    lw_buf_init(&params, 131072);
    lw_arena_init(&a, s->in.cap);
    if (lw_json_parse(&a, lw_buf_str(&s->capabilities), &limits, &capabilities, NULL) != 0 ||
        (s->info.n && lw_json_parse(&a, lw_buf_str(&s->info), &limits, &info, NULL) != 0))
        s->failed = true;
    else
        lw_bridge_initialize_params(capabilities, info, &params);
    if (lw_buf_status(&params))
        s->failed = true;
    else if (!s->failed)
        send_own(s, "initialize", lw_buf_str(&params), s->o.call_timeout_ms);
    lw_buf_fini(&params);
    lw_arena_fini(&a);
}

/* Begins the handshake in an era. The view is that era's: a server may offer other things in it. */
static void attempt(struct lw_session *s, enum lw_era era)
{
    struct lw_json_limits limits = lw_limits(s);
    const struct lw_json *capabilities = NULL;
    char view[LW_VIEW_TEXT_BUF];
    struct lw_arena a;

    s->trying = era;
    lw_arena_init(&a, s->in.cap);
    if (lw_json_parse(&a, lw_buf_str(&s->capabilities), &limits, &capabilities, NULL) == 0 &&
        lw_attempt_view(s, era, capabilities, view))
        open_view(s, view);
    else
        s->failed = true;
    lw_arena_fini(&a);
    if (s->failed)
        return;
    if (era == LW_ERA_MODERN)
        discover(s);
    else
        initialize(s);
}

/* Ends our own requests of an earlier attempt. */
static void drop_own(struct lw_session *s)
{
    struct pending *next;

    for (struct pending *p = s->first; p; p = next) {
        next = p->next;
        if (p->type != PENDING_HANDSHAKE || p->client_id.p)
            continue;
        if (p->state == SENT)
            lw_fx_cancel(s, p->upstream);
        lw_pending_free(s, p);
    }
}

/* A legacy session is for one set of client capabilities: another needs another session. */
static void restart(struct lw_session *s)
{
    struct pending *next;

    lw_bridge_free(&s->bridge);
    lw_walk_abandon(s);
    for (struct pending *p = s->first; p; p = next) {
        next = p->next;
        if (p->state == SENT && p->type != PENDING_HANDSHAKE)
            lw_server_failed(s, p->upstream, 0, LW_STR("the server was started anew"));
    }
    lw_fx(s, LW_FX_RESTART);
}

void lw_attempt_start(struct lw_session *s)
{
    enum lw_era era = s->server_era != LW_ERA_NONE ? s->server_era : first_era(s);

    drop_own(s);
    lw_buf_reset(&s->first_data);
    s->first_code = 0;
    s->tried_other = false;
    s->handshake_done = false;
    if (s->server_era == LW_ERA_LEGACY)
        restart(s);
    s->server_era = LW_ERA_NONE;
    attempt(s, era);
}

static void try_other(struct lw_session *s)
{
    s->tried_other = true;
    attempt(s, s->trying == LW_ERA_MODERN ? LW_ERA_LEGACY : LW_ERA_MODERN);
}

bool lw_attempt_gone(struct lw_session *s)
{
    /* Some servers end themselves at a request that comes before initialize. */
    if (s->handshake_done || s->trying != LW_ERA_MODERN || s->tried_other || s->o.correlated)
        return false;
    drop_own(s);
    lw_fx(s, LW_FX_RESTART);
    try_other(s);
    return true;
}

/* HTTP statuses that a server gives to what it does not understand; others say nothing of eras. */
static bool misunderstood(int status)
{
    return status == 400 || status == 404 || status == 405 || status == 406 || status == 415 ||
           status == 422 || status == 426 || status == 501;
}

bool lw_attempt_failed(struct lw_session *s, struct pending *p, enum lw_reason reason, int status)
{
    bool silent = reason == LW_REASON_TIMEOUT && s->trying == LW_ERA_MODERN && !s->o.correlated;

    if (s->handshake_done || s->tried_other || s->server_gone || p->state != SENT ||
        (!silent && !misunderstood(status)))
        return false;
    if (p->client_id.p) {
        p->state = WAITS_RECEIPT; /* of its answer */
        p->deadline = NEVER;
    } else {
        lw_pending_free(s, p);
    }
    try_other(s);
    return true;
}

/* ---- what the server answers ---- */

/* Back to before the handshake: the client may try another version, or again. */
static void start_over(struct lw_session *s)
{
    s->era = LW_ERA_NONE;
    s->trying = LW_ERA_NONE;
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

/* The versions of a list that are versions at all, as an array. What of each era is among them. */
static void put_versions(struct lw_buf *b, const struct lw_json *list, bool eras[3])
{
    bool first = true;

    lw_buf_addz(b, "{\"supported\":[");
    LW_JSON_EACH (v, lw_json_is(list, LW_JSON_ARRAY) ? list : NULL) {
        struct lw_str version = lw_json_string_or(v, LW_STR(""));
        enum lw_era era = lw_mcp_version_era(version);

        eras[era] = true;
        if (era == LW_ERA_NONE)
            continue;
        if (!first)
            lw_buf_addc(b, ',');
        first = false;
        lw_json_quote(b, version);
    }
    lw_buf_addz(b, "]}");
    if (first)
        lw_buf_reset(b);
}

/* Tells all who asked for a handshake, with the code of the first refusal: clients choose what to
 * try next by it and the versions named. */
static void give_up(struct lw_session *s)
{
    struct pending *next;

    for (struct pending *q = s->first; q; q = next) {
        next = q->next;
        if (q->type != PENDING_HANDSHAKE || !q->client_id.p)
            continue;
        lw_fx_error(s, q->exchange, q->client_id, s->first_code,
                    s->first_code == LW_RPC_METHOD_NOT_FOUND
                        ? LW_STR("Method not found")
                        : LW_STR("The server refused the handshake."),
                    s->first_data.n ? lw_buf_str(&s->first_data) : LW_STR_NONE);
        lw_pending_free(s, q);
    }
    lw_waiting_refuse(s, LW_REASON_SERVER_UNAVAILABLE,
                      LW_STR("the server does not take this protocol version"), NEVER);
    start_over(s);
}

/* The server refused. Its words reach nobody, as nobody has approved them. */
static void refused(struct lw_session *s, struct pending *p, const struct lw_json *error)
{
    const struct lw_json *supported = lw_json_getz(lw_json_getz(error, "data"), "supported");
    bool eras[3] = {false, false, false};
    struct lw_buf data;
    int64_t code = 0;
    bool other;

    if (!lw_json_int(lw_json_getz(error, "code"), &code) || code < INT32_MIN || code > INT32_MAX ||
        code == 0)
        code = LW_RPC_INTERNAL_ERROR;
    lw_buf_init(&data, 4096);
    put_versions(&data, supported, eras);
    /* One that names its versions and none of the other era need not be asked in it. */
    other = !s->tried_other && !(code == LW_MCP_UNSUPPORTED_VERSION && lw_json_first(supported) &&
                                 !eras[s->trying == LW_ERA_MODERN ? LW_ERA_LEGACY : LW_ERA_MODERN]);
    if (s->first_code == 0) {
        s->first_code = (int)code;
        lw_buf_reset(&s->first_data);
        if (lw_buf_status(&data) == 0)
            lw_buf_adds(&s->first_data, lw_buf_str(&data));
    }
    lw_buf_fini(&data);
    if (p->client_id.p) {
        p->state = WAITS_RECEIPT;
        p->deadline = NEVER;
    } else {
        lw_pending_free(s, p);
    }
    if (other)
        try_other(s);
    else
        give_up(s);
}

/* What the server chose must be a version of this era: nothing else can be governed. */
static bool version_known(const struct lw_session *s, const struct lw_json *result)
{
    const struct lw_json *supported = lw_json_getz(result, "supportedVersions");
    struct lw_str version = lw_json_string_or(lw_json_getz(result, "protocolVersion"), LW_STR_NONE);

    if (result->type != LW_JSON_OBJECT)
        return false;
    if (s->trying == LW_ERA_LEGACY)
        return lw_mcp_version_era(version) == LW_ERA_LEGACY;
    LW_JSON_EACH (v, lw_json_is(supported, LW_JSON_ARRAY) ? supported : NULL) {
        if (lw_str_eqz(lw_json_string_or(v, LW_STR("")), LW_MODERN_VERSION))
            return true;
    }
    return supported == NULL;
}

static void make_bridge(struct lw_session *s)
{
    struct lw_bridge_options o = lw_bridge_defaults;

    o.client_era = s->era;
    o.client_version = lw_strz(s->version);
    o.client_capabilities = lw_buf_str(&s->capabilities);
    o.claim = lw_buf_str(&s->claim);
    o.handshake = lw_buf_str(&s->handshake);
    o.correlated = s->o.correlated;
    o.max_message = s->o.max_message;
    memcpy(o.seed, s->o.seed, sizeof(o.seed));
    memcpy(o.secret, s->o.secret, sizeof(o.secret));
    if (lw_bridge_new(&o, s->now, &s->bridge) != 0)
        s->failed = true;
}

/* The server's side is done: what is said in it from now on goes through the bridge where one is
 * needed. */
static void settled(struct lw_session *s, const struct lw_json *result)
{
    struct lw_str version = lw_json_string_or(lw_json_getz(result, "protocolVersion"), LW_STR_NONE);

    s->handshake_done = true;
    s->server_era = s->trying;
    if (s->server_era == LW_ERA_MODERN)
        version = LW_STR(LW_MODERN_VERSION);
    snprintf(s->server_version, sizeof(s->server_version), "%.*s", LW_FMT(version));
    if (s->server_era == s->era) {
        snprintf(s->version, sizeof(s->version), "%.*s", LW_FMT(version));
        return;
    }
    if (s->server_era == LW_ERA_LEGACY)
        lw_fx_server(s, 0, LW_STR("notifications/initialized"), LW_STR_NONE,
                     LW_STR("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}"));
    make_bridge(s);
    lw_shown_info(s);
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
    if (p->client_id.p) {
        p->state = WAITS_RECEIPT; /* of its answer; the ledger tells the manifest first */
        p->deadline = NEVER;
    } else {
        lw_pending_free(s, p);
    }
    settled(s, m->result);
    if (s->era == LW_ERA_MODERN) {
        s->client_ready = true;
        s->settle_until = s->now.steady_ms + s->o.settle_ms;
    }
    lw_handshake_answer(s);
    if (s->era == LW_ERA_MODERN)
        lw_walk_start(s);
}
