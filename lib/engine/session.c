/* The session's life: inputs, the queue of effects, the requests in flight, timers. */
#include "lib/engine/session_internal.h"

#include <stdlib.h>

#define WALK_RETRY_MS 1000
#define MAX_ASKED     64

const struct lw_session_options lw_session_defaults = {
    .server = LW_STR_INIT("server"),
    .launch = LW_STR_INIT("{}"),
    .transport = LW_STR_INIT("stdio"),
    .user = LW_STR_INIT(""),
    .authorization = LW_STR_INIT(""),
    .durable_reads = true,
    .surface_max_age_ms = 1000,
    .settle_ms = 200,
    .call_timeout_ms = 60000,
    .walk_timeout_ms = 20000,
    .max_inflight = 256,
    .max_waiting = 256,
    .max_message = 16u << 20,
};

static const struct {
    const char *event;
    int level;
    const char *text;
} notes[LW_NOTE_COUNT] = {
#define X(n, e, l, t) [LW_NOTE_##n] = {e, l, t},
    LW_NOTE_TABLE(X)
#undef X
};

const char *lw_note_event(enum lw_note n)
{
    return notes[n].event;
}

const char *lw_note_text(enum lw_note n)
{
    return notes[n].text;
}

int lw_note_level(enum lw_note n)
{
    return notes[n].level;
}

/* ---- effects ---- */

struct lw_effect_item *lw_fx(struct lw_session *s, enum lw_effect_kind kind)
{
    struct lw_effect_item *e = LW_ARENA_NEW(&s->fx, struct lw_effect_item);

    if (!e) {
        s->failed = true;
        s->lost = (struct lw_effect_item){.kind = kind};
        return &s->lost;
    }
    e->kind = kind;
    *s->fx_last = e;
    s->fx_last = &e->next;
    return e;
}

struct lw_str lw_fx_dup(struct lw_session *s, struct lw_str text)
{
    struct lw_str copy = lw_arena_dup(&s->fx, text);

    if (!copy.p)
        s->failed = true;
    return copy;
}

struct lw_str lw_fx_splice(struct lw_session *s, struct lw_str raw, const struct lw_splice *splices,
                           size_t n)
{
    struct lw_buf b;
    size_t size = raw.n;
    char *p;

    for (size_t i = 0; i < n; i++)
        size = size - splices[i].at.n + splices[i].with.n;
    p = lw_arena_alloc(&s->fx, size + 1);
    if (!p) {
        s->failed = true;
        return LW_STR_NONE;
    }
    b = (struct lw_buf){.p = p, .cap = size + 1, .max = size + 1};
    lw_splice(&b, raw, splices, n);
    return lw_str(p, b.n);
}

void lw_fx_note(struct lw_session *s, enum lw_note note, struct lw_str subject,
                struct lw_str detail)
{
    struct lw_effect_item *e = lw_fx(s, LW_FX_NOTE);

    e->note = note;
    e->subject = lw_fx_dup(s, subject);
    e->bytes = lw_fx_dup(s, detail);
}

void lw_fx_client(struct lw_session *s, uint64_t exchange, struct lw_str bytes, bool final)
{
    struct lw_effect_item *e = lw_fx(s, LW_FX_TO_CLIENT);

    e->exchange = exchange;
    e->bytes = bytes;
    e->final = final;
}

void lw_fx_error(struct lw_session *s, uint64_t exchange, struct lw_str id, int code,
                 struct lw_str text, struct lw_str data)
{
    struct lw_buf b;

    lw_buf_init(&b, 65536);
    lw_rpc_error(&b, id, code, text, data);
    if (lw_buf_status(&b))
        s->failed = true;
    else
        lw_fx_client(s, exchange, lw_fx_dup(s, lw_buf_str(&b)), /* final= */ true);
    lw_buf_fini(&b);
}

const struct lw_effect_item *lw_session_next(struct lw_session *s)
{
    struct lw_effect_item *e = s->fx_first;

    if (e) {
        s->fx_first = e->next;
        if (!s->fx_first)
            s->fx_last = &s->fx_first;
    }
    return e;
}

/* ---- requests in flight ---- */

static struct lw_str id_key(const uint64_t *id)
{
    return lw_str((const char *)id, sizeof(*id));
}

struct pending *lw_pending_new(struct lw_session *s, enum pending_type type, uint64_t exchange,
                               struct lw_str client_id, struct lw_str token, struct lw_str method,
                               struct lw_str subject)
{
    size_t n = sizeof(exchange) + client_id.n + token.n + method.n + subject.n;
    struct pending *p = calloc(1, sizeof(*p) + n);
    char *at;
    bool ok;

    if (!p) {
        s->failed = true;
        return NULL;
    }
    p->type = type;
    p->exchange = exchange;
    p->upstream = ++s->next_upstream;
    p->generation = s->generation;
    p->deadline = NEVER;
    lw_buf_init(&p->out, s->o.max_message + 4096);
    lw_buf_init(&p->held, s->o.max_message + 4096);
    at = p->text;
#define KEEP(slice)                                                                                \
    (slice.p ? (memcpy(at, slice.p, slice.n), at += slice.n, lw_str(at - slice.n, slice.n))        \
             : LW_STR_NONE)
    if (client_id.p) {
        memcpy(at, &exchange, sizeof(exchange));
        at += sizeof(exchange);
        p->client_id = KEEP(client_id);
        p->client_key =
            s->o.scoped_ids ? lw_str(p->text, sizeof(exchange) + client_id.n) : p->client_id;
    }
    p->token = KEEP(token);
    p->method = KEEP(method);
    p->subject = KEEP(subject);
#undef KEEP
    ok = lw_map_put(&s->by_upstream, id_key(&p->upstream), p, NULL) == 0;
    if (ok && p->client_key.p && lw_map_put(&s->by_client, p->client_key, p, NULL) != 0) {
        lw_map_del(&s->by_upstream, id_key(&p->upstream));
        ok = false;
    }
    if (!ok) {
        free(p);
        s->failed = true;
        return NULL;
    }
    p->prev = s->last;
    if (s->last)
        s->last->next = p;
    else
        s->first = p;
    s->last = p;
    s->count++;
    return p;
}

struct pending *lw_pending_by_upstream(struct lw_session *s, uint64_t upstream)
{
    return lw_map_get(&s->by_upstream, id_key(&upstream));
}

struct pending *lw_pending_by_ticket(struct lw_session *s, uint64_t ticket)
{
    return lw_map_get(&s->by_ticket, id_key(&ticket));
}

void lw_pending_expect_ticket(struct lw_session *s, struct pending *p, uint64_t ticket)
{
    p->ticket = ticket;
    if (lw_map_put(&s->by_ticket, id_key(&p->ticket), p, NULL) != 0)
        s->failed = true;
}

void lw_pending_free(struct lw_session *s, struct pending *p)
{
    if (!p)
        return;
    if (s->handshake_pending == p)
        s->handshake_pending = NULL;
    lw_map_del(&s->by_upstream, id_key(&p->upstream));
    if (p->ticket && lw_pending_by_ticket(s, p->ticket) == p)
        lw_map_del(&s->by_ticket, id_key(&p->ticket));
    if (p->client_key.p && lw_map_get(&s->by_client, p->client_key) == p)
        lw_map_del(&s->by_client, p->client_key);
    *(p->prev ? &p->prev->next : &s->first) = p->next;
    *(p->next ? &p->next->prev : &s->last) = p->prev;
    s->count--;
    lw_buf_fini(&p->out);
    lw_buf_fini(&p->held);
    free(p);
}

/* ---- life ---- */

static bool copy_options(struct lw_session *s, const struct lw_session_options *o)
{
    struct lw_str *slices[] = {&s->o.server, &s->o.launch, &s->o.transport, &s->o.user,
                               &s->o.authorization};

    s->o = *o;
    lw_arena_init(&s->own, (size_t)1 << 20);
    for (size_t i = 0; i < sizeof(slices) / sizeof(slices[0]); i++) {
        *slices[i] = lw_arena_dup(&s->own, *slices[i]);
        if (!slices[i]->p)
            return false;
    }
    return true;
}

int lw_session_new(const struct lw_session_options *options, struct lw_session **out)
{
    struct lw_session *s = calloc(1, sizeof(*s));

    if (!s)
        return -LW_ERR_NOMEM;
    s->fx_last = &s->fx_first;
    s->waiting_last = &s->waiting;
    s->walk_at = NEVER;
    lw_map_init(&s->by_upstream, options->seed);
    lw_map_init(&s->by_client, options->seed);
    lw_map_init(&s->by_ticket, options->seed);
    /* A tree takes a small multiple of its text; a list is composed from the manifest's copy. */
    lw_arena_init(&s->in, options->max_message * 8 + 65536);
    lw_arena_init(&s->fx, options->max_message * 8 + (8u << 20));
    lw_buf_init(&s->handshake, options->max_message);
    lw_buf_init(&s->claim, 65536);
    lw_buf_init(&s->agent, 4096);
    if (!copy_options(s, options)) {
        lw_session_free(&s);
        return -LW_ERR_NOMEM;
    }
    *out = s;
    return 0;
}

void lw_session_free(struct lw_session **sp)
{
    struct lw_session *s = *sp;

    if (!s)
        return;
    lw_walk_abandon(s);
    while (s->first)
        lw_pending_free(s, s->first);
    while (s->waiting) {
        struct waiting *w = s->waiting;

        s->waiting = w->next;
        free(w);
    }
    while (s->asked) {
        struct asked *a = s->asked;

        s->asked = a->next;
        free(a);
    }
    lw_manifest_drop(s);
    lw_drift_free(&s->drift);
    lw_surface_free(&s->live);
    lw_map_fini(&s->by_upstream);
    lw_map_fini(&s->by_client);
    lw_map_fini(&s->by_ticket);
    lw_buf_fini(&s->handshake);
    lw_buf_fini(&s->claim);
    lw_buf_fini(&s->agent);
    lw_arena_fini(&s->fx);
    lw_arena_fini(&s->in);
    lw_arena_fini(&s->own);
    free(s);
    *sp = NULL;
}

enum lw_era lw_session_era(const struct lw_session *s)
{
    return s->era;
}

struct lw_str lw_session_version(const struct lw_session *s)
{
    return s->version[0] ? lw_strz(s->version) : LW_STR_NONE;
}

struct lw_str lw_session_view(const struct lw_session *s)
{
    return lw_strz(s->view);
}

uint32_t lw_session_busy(const struct lw_session *s)
{
    return s->count + s->waiting_count;
}

const struct lw_manifest *lw_session_manifest_now(const struct lw_session *s)
{
    return s->manifest;
}

/* ---- inputs ---- */

static void begin(struct lw_session *s, struct lw_now now)
{
    s->now = now;
    if (!s->fx_first)
        lw_arena_reset(&s->fx);
}

static int end(struct lw_session *s)
{
    return s->failed ? -LW_ERR_NOMEM : 0;
}

static void client_response(struct lw_session *s, const struct lw_message *m)
{
    int64_t id;

    if (!m->id || m->id->type != LW_JSON_NUMBER || !lw_json_int(m->id, &id))
        return;
    for (struct asked **at = &s->asked; *at; at = &(*at)->next) {
        struct asked *a = *at;
        struct lw_splice splice = {m->id->raw, {a->server_id, a->n}};

        if (a->id != (uint64_t)id)
            continue;
        lw_fx(s, LW_FX_TO_SERVER)->bytes = lw_fx_splice(s, m->raw, &splice, 1);
        *at = a->next;
        s->asked_count--;
        free(a);
        return;
    }
}

static struct pending *by_client_id(struct lw_session *s, const struct lw_json *id)
{
    return id ? lw_map_get(&s->by_client, id->raw) : NULL;
}

static void client_notification(struct lw_session *s, const struct lw_message *m)
{
    const struct lw_method *method =
        lw_mcp_method(s->era, m->method, LW_MESSAGE_NOTIFICATION, LW_FROM_CLIENT);
    struct pending *p;

    switch (method ? method->class_ : LW_CLASS_UNKNOWN) {
    case LW_CLASS_INITIALIZED:
        if (!s->handshake_done || s->client_ready)
            return;
        s->client_ready = true;
        lw_fx(s, LW_FX_TO_SERVER)->bytes = lw_fx_dup(s, m->raw);
        s->settle_until = s->now.steady_ms + s->o.settle_ms;
        lw_walk_start(s);
        return;
    case LW_CLASS_CANCELLED:
        p = by_client_id(s, lw_json_getz(m->params, "requestId"));
        if (p && p->type != PENDING_HANDSHAKE)
            lw_call_cancel(s, p, /* tell_server= */ true);
        return;
    case LW_CLASS_EVENT:
        if (s->handshake_done && lw_server_trusted(s)) {
            lw_fx(s, LW_FX_TO_SERVER)->bytes = lw_fx_dup(s, m->raw);
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

static void wait_for_surface(struct lw_session *s, uint64_t exchange, const struct lw_message *m)
{
    struct waiting *w;

    if (s->waiting_count >= s->o.max_waiting) {
        struct lw_decision d = {.reason = LW_REASON_INFLIGHT_LIMIT};

        lw_call_refusal_text(s, exchange, m->id->raw, &d, LW_STR_NONE);
        return;
    }
    w = malloc(sizeof(*w) + m->raw.n);
    if (!w) {
        s->failed = true;
        return;
    }
    *w = (struct waiting){
        .exchange = exchange, .n = m->raw.n, .deadline = s->now.steady_ms + s->o.walk_timeout_ms};
    memcpy(w->frame, m->raw.p, m->raw.n);
    *s->waiting_last = w;
    s->waiting_last = &w->next;
    s->waiting_count++;
}

/* Serves a request whose method is known and whose era is settled. */
static void client_method(struct lw_session *s, uint64_t exchange, const struct lw_message *m,
                          const struct lw_claim *claim, const struct lw_method *method)
{
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
    if (s->era == LW_ERA_LEGACY && !s->handshake_done) {
        lw_fx_error(s, exchange, m->id->raw, LW_RPC_INVALID_REQUEST,
                    LW_STR("initialize comes first"), LW_STR_NONE);
        return;
    }
    if ((s->era == LW_ERA_MODERN && !lw_handshake_modern(s, claim)) || !lw_surface_ready(s))
        wait_for_surface(s, exchange, m);
    else if (method->class_ == LW_CLASS_LIST)
        lw_list_answer(s, exchange, m);
    else
        lw_call_request(s, exchange, m, claim, method);
}

static void unsupported_version(struct lw_session *s, uint64_t exchange, const struct lw_message *m,
                                struct lw_str version)
{
    struct lw_buf b;

    lw_buf_init(&b, 4096);
    lw_buf_addz(&b, "{\"supported\":[\"" LW_MODERN_VERSION "\"],\"requested\":");
    lw_json_quote(&b, version);
    lw_buf_addc(&b, '}');
    if (lw_buf_status(&b) == 0)
        lw_fx_error(s, exchange, m->id->raw, LW_MCP_UNSUPPORTED_VERSION,
                    LW_STR("Unsupported protocol version"), lw_buf_str(&b));
    else
        lw_fx_error(s, exchange, m->id->raw, LW_RPC_INVALID_PARAMS,
                    LW_STR("protocol version is too long"), LW_STR_NONE);
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

static void client_request(struct lw_session *s, uint64_t exchange, const struct lw_message *m)
{
    struct lw_claim claim;
    const struct lw_method *method;
    enum lw_era era;

    lw_mcp_claim(m, &claim);
    era = lw_mcp_opening_era(m, &claim);
    if (era == LW_ERA_NONE) {
        unsupported_version(s, exchange, m, claim.version);
        return;
    }
    if (s->era == LW_ERA_NONE)
        s->era = era;
    if (s->era == LW_ERA_MODERN && !modern_envelope(s, exchange, m, &claim))
        return;
    if (!s->o.scoped_ids && by_client_id(s, m->id)) {
        lw_fx_error(s, exchange, LW_STR_NONE, LW_RPC_INVALID_REQUEST,
                    LW_STR("a request with this id is still in flight"), LW_STR_NONE);
        return;
    }
    method = lw_mcp_method(s->era, m->method, LW_MESSAGE_REQUEST, LW_FROM_CLIENT);
    if (!method) {
        lw_fx_error(s, exchange, m->id->raw, LW_RPC_METHOD_NOT_FOUND, LW_STR("Method not found"),
                    LW_STR_NONE);
        return;
    }
    client_method(s, exchange, m, &claim, method);
}

void lw_client_frame(struct lw_session *s, uint64_t exchange, struct lw_str frame)
{
    struct lw_json_limits limits = lw_json_default_limits;
    struct lw_message_fault fault;
    struct lw_message m;

    lw_arena_reset(&s->in);
    limits.bytes = s->o.max_message;
    if (lw_message_parse(&s->in, frame, &limits, &m, &fault) != 0) {
        lw_fx_error(s, exchange, fault.id, fault.code, lw_strz(fault.text), LW_STR_NONE);
        return;
    }
    switch (m.kind) {
    case LW_MESSAGE_REQUEST:
        client_request(s, exchange, &m);
        break;
    case LW_MESSAGE_NOTIFICATION:
        client_notification(s, &m);
        break;
    case LW_MESSAGE_RESULT:
    case LW_MESSAGE_ERROR:
        client_response(s, &m);
        break;
    }
}

int lw_session_client(struct lw_session *s, uint64_t exchange, struct lw_str frame,
                      struct lw_now now)
{
    begin(s, now);
    lw_client_frame(s, exchange, frame);
    return end(s);
}

int lw_session_client_oversize(struct lw_session *s, uint64_t exchange, struct lw_now now)
{
    begin(s, now);
    lw_fx_error(s, exchange, LW_STR_NONE, LW_RPC_INVALID_REQUEST,
                LW_STR("message too long (limits.message)"), LW_STR_NONE);
    return end(s);
}

int lw_session_exchange_gone(struct lw_session *s, uint64_t exchange, struct lw_now now)
{
    struct pending *next;

    begin(s, now);
    for (struct pending *p = s->first; p; p = next) {
        next = p->next;
        if (p->exchange == exchange && p->type != PENDING_WALK && p->type != PENDING_HANDSHAKE)
            lw_call_cancel(s, p, /* tell_server= */ true);
    }
    for (struct waiting *w = s->waiting; w; w = w->next) {
        if (w->exchange == exchange)
            w->deadline = INT64_MIN; /* dropped silently when its turn comes */
    }
    return end(s);
}

/* ---- the server's side ---- */

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
        s->asked_count < MAX_ASKED)
        a = malloc(sizeof(*a) + m->id->raw.n);
    if (a) {
        struct lw_buf id;

        *a = (struct asked){.next = s->asked, .id = ++s->next_asked, .n = m->id->raw.n};
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
    lw_buf_init(&b, 65536);
    if (method && method->class_ == LW_CLASS_PING)
        lw_rpc_result(&b, m->id->raw, LW_STR("{}"));
    else
        lw_rpc_error(&b, m->id->raw, LW_RPC_METHOD_NOT_FOUND,
                     method ? LW_STR("Not available: the server is not approved")
                            : LW_STR("Method not found"),
                     LW_STR_NONE);
    if (lw_buf_status(&b) == 0)
        lw_fx(s, LW_FX_TO_SERVER)->bytes = lw_fx_dup(s, lw_buf_str(&b));
    lw_buf_fini(&b);
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
    if (!p || p->no_client || (progress ? !p->token.p : p->type != PENDING_LISTEN)) {
        lw_fx_note(s, LW_NOTE_UNEXPECTED, m->method, LW_STR("it names no request in flight"));
        return;
    }
    splice = (struct lw_splice){tag->raw, progress ? p->token : p->client_id};
    lw_fx_client(s, p->exchange, lw_fx_splice(s, m->raw, &splice, 1), /* final= */ false);
}

static void server_changed(struct lw_session *s, const struct lw_message *m)
{
    if (lw_str_eqz(m->method, "notifications/resources/list_changed")) {
        /* Resources are not bound one by one; templates are. */
        if (s->client_ready && lw_server_trusted(s))
            lw_fx_client(s, 0, lw_fx_dup(s, m->raw), /* final= */ false);
    }
    if (!s->client_ready)
        return; /* the first walk has not begun */
    s->stale = true;
    if (s->walk.running)
        s->walk.again = true;
    else
        lw_walk_soon(s, 0);
}

static void server_cancelled(struct lw_session *s, const struct lw_message *m)
{
    const struct lw_json *id = lw_json_getz(m->params, "requestId");

    for (struct asked **at = &s->asked; id && *at; at = &(*at)->next) {
        struct asked *a = *at;
        struct lw_splice splice;
        struct lw_buf b;

        if (!lw_str_eq(id->raw, lw_str(a->server_id, a->n)))
            continue;
        lw_buf_init(&b, 32);
        lw_buf_addi(&b, (int64_t)a->id);
        splice = (struct lw_splice){id->raw, lw_buf_str(&b)};
        lw_fx_client(s, 0, lw_fx_splice(s, m->raw, &splice, 1), /* final= */ false);
        lw_buf_fini(&b);
        *at = a->next;
        s->asked_count--;
        free(a);
        return;
    }
    if (lw_json_is(id, LW_JSON_NUMBER)) {
        int64_t n;
        struct pending *p =
            lw_json_int(id, &n) && n > 0 ? lw_pending_by_upstream(s, (uint64_t)n) : NULL;

        /* A subscription that the server ends. */
        if (p && p->type == PENDING_LISTEN && p->state == SENT && !p->no_client) {
            struct lw_splice splice = {id->raw, p->client_id};

            lw_fx_client(s, p->exchange, lw_fx_splice(s, m->raw, &splice, 1), false);
        }
    }
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
        server_changed(s, m);
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

int lw_session_server(struct lw_session *s, uint64_t via, struct lw_str frame, struct lw_now now)
{
    struct lw_json_limits limits = lw_json_default_limits;
    struct lw_message_fault fault;
    struct lw_message m;

    begin(s, now);
    lw_arena_reset(&s->in);
    limits.bytes = s->o.max_message;
    if (lw_message_parse(&s->in, frame, &limits, &m, &fault) != 0) {
        int64_t id = 0;

        lw_fx_note(s, LW_NOTE_BAD_FRAME, LW_STR_NONE, lw_strz(fault.text));
        /* Where the stream tells whose answer this should have been, that request has failed. */
        if (via && lw_pending_by_upstream(s, via))
            id = (int64_t)via;
        if (id) {
            struct pending *p = lw_pending_by_upstream(s, (uint64_t)id);

            if (p->type == PENDING_CALL || p->type == PENDING_RELAY)
                lw_call_failed(s, p, LW_REASON_SERVER_PROTOCOL, lw_strz(fault.text));
        }
        return end(s);
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
    return end(s);
}

/* Fails one request with a reason that the shell or time gave. */
static void fail(struct lw_session *s, struct pending *p, enum lw_reason reason,
                 struct lw_str detail)
{
    switch (p->type) {
    case PENDING_WALK:
        lw_pending_free(s, p);
        lw_walk_fail(s, detail);
        break;
    case PENDING_HANDSHAKE: {
        struct lw_decision d = {.reason = reason};

        if (p->client_id.p)
            lw_call_refusal_text(s, p->exchange, p->client_id, &d, LW_STR_NONE);
        lw_pending_free(s, p);
        lw_waiting_refuse(s, reason, detail, NEVER);
        if (!s->handshake_done && !s->server_gone)
            s->era = LW_ERA_NONE;
        break;
    }
    case PENDING_CALL:
    case PENDING_RELAY:
    case PENDING_LISTEN:
        lw_call_failed(s, p, reason, detail);
        break;
    case PENDING_REFUSAL:
        break;
    }
}

int lw_session_server_oversize(struct lw_session *s, struct lw_now now)
{
    struct pending *next;

    begin(s, now);
    lw_fx_note(s, LW_NOTE_BAD_FRAME, LW_STR_NONE, LW_STR("longer than limits.message; discarded"));
    /* Whose answer it was cannot be known: none that waits can be trusted to come. */
    for (struct pending *p = s->first; p; p = next) {
        next = p->next;
        if (p->state == SENT && p->type != PENDING_LISTEN && p->type != PENDING_REFUSAL)
            fail(s, p, LW_REASON_SERVER_PROTOCOL, LW_STR("the server sent a message too long"));
    }
    return end(s);
}

int lw_session_server_failed(struct lw_session *s, uint64_t upstream, struct lw_str text,
                             struct lw_now now)
{
    struct pending *p;

    begin(s, now);
    p = lw_pending_by_upstream(s, upstream);
    if (p)
        fail(s, p, LW_REASON_SERVER_UNAVAILABLE, text);
    return end(s);
}

int lw_session_server_gone(struct lw_session *s, struct lw_str text, struct lw_now now)
{
    struct pending *next;

    begin(s, now);
    if (s->server_gone)
        return end(s);
    s->server_gone = true;
    lw_fx_note(s, LW_NOTE_SERVER_GONE, LW_STR_NONE, text);
    for (struct pending *p = s->first; p; p = next) {
        next = p->next;
        fail(s, p, LW_REASON_SERVER_UNAVAILABLE, text);
    }
    lw_walk_abandon(s);
    lw_waiting_refuse(s, LW_REASON_SERVER_UNAVAILABLE, text, NEVER);
    return end(s);
}

int lw_session_receipt(struct lw_session *s, uint64_t ticket, int err, struct lw_str id,
                       struct lw_now now)
{
    struct pending *p;

    begin(s, now);
    p = lw_pending_by_ticket(s, ticket);
    if (p)
        lw_call_receipt(s, p, err, id);
    else if (err && ticket == s->report_ticket)
        s->report_lost = true;
    return end(s);
}

int lw_session_manifest(struct lw_session *s, struct lw_str json, struct lw_now now)
{
    begin(s, now);
    lw_walk_adopt_manifest(s, json);
    lw_handshake_answer(s);
    if (s->live && !s->stale)
        lw_waiting_release(s);
    return end(s);
}

int lw_session_ledger_lost(struct lw_session *s, struct lw_now now)
{
    struct pending *next;

    begin(s, now);
    if (s->ledger_lost)
        return end(s);
    s->ledger_lost = true;
    lw_fx_note(s, LW_NOTE_LEDGER_GONE, LW_STR_NONE, LW_STR_NONE);
    for (struct pending *p = s->first; p; p = next) {
        next = p->next;
        if (p->ticket && (p->state == WAITS_RECEIPT || p->receipt_open))
            lw_call_receipt(s, p, -LW_ERR_CLOSED, LW_STR_NONE);
    }
    if (!s->have_manifest) {
        s->have_manifest = true; /* none will come: nothing is approved */
        lw_handshake_answer(s);
        if (s->live && !s->stale)
            lw_waiting_release(s);
    }
    return end(s);
}

int lw_session_tick(struct lw_session *s, struct lw_now now)
{
    struct pending *walk = s->walk.running ? lw_pending_by_upstream(s, s->walk.upstream) : NULL;
    struct pending *next;

    begin(s, now);
    /* In order of creation and nearly of deadline: stop at the first that has time. */
    for (struct pending *p = s->first; p; p = next) {
        next = p->next;
        if (p->deadline == NEVER || p->state != SENT || p == walk)
            continue;
        if (p->deadline > now.steady_ms)
            break;
        lw_fx(s, LW_FX_CANCEL)->upstream = p->upstream;
        fail(s, p, LW_REASON_TIMEOUT, LW_STR("no answer in time"));
    }
    if (walk && walk->deadline <= now.steady_ms) {
        lw_fx(s, LW_FX_CANCEL)->upstream = walk->upstream;
        fail(s, walk, LW_REASON_TIMEOUT, LW_STR("no answer in time"));
    }
    lw_waiting_refuse(s, LW_REASON_SURFACE_UNKNOWN,
                      LW_STR("the server's lists did not come in time"), now.steady_ms);
    if (s->walk_at <= now.steady_ms) {
        s->walk_at = NEVER;
        if (!s->walk.running)
            lw_walk_start(s);
    }
    return end(s);
}

int64_t lw_session_deadline(const struct lw_session *s)
{
    int64_t at = s->walk_at;

    if (s->walk.running && s->walk.started + s->o.walk_timeout_ms < at)
        at = s->walk.started + s->o.walk_timeout_ms;
    for (const struct pending *p = s->first; p; p = p->next) {
        if (p->deadline == NEVER || p->state != SENT || p->type == PENDING_WALK)
            continue;
        at = p->deadline < at ? p->deadline : at;
        break;
    }
    if (s->waiting && s->waiting->deadline < at)
        at = s->waiting->deadline;
    return at;
}
