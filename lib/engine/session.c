/* The session's life: its inputs in order, what fails, what time brings. */
#include "lib/engine/session_internal.h"

#include <stdio.h>
#include <stdlib.h>

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

/* ---- life ---- */

static bool copy_groups(struct lw_session *s, const struct lw_session_options *o)
{
    struct lw_str *copy = lw_arena_calloc(&s->own, o->group_count + 1, sizeof(*copy));

    s->o.groups = copy;
    for (size_t i = 0; copy && i < o->group_count; i++) {
        copy[i] = lw_arena_dup(&s->own, o->groups[i]);
        if (!copy[i].p)
            return false;
    }
    return copy != NULL;
}

static bool copy_options(struct lw_session *s, const struct lw_session_options *o)
{
    struct lw_str *slices[] = {&s->o.server, &s->o.launch,        &s->o.auth,  &s->o.transport,
                               &s->o.user,   &s->o.authorization, &s->o.client};

    if (o->pdp_count > LW_PDP_MAX)
        return false;
    s->o = *o;
    lw_arena_init(&s->own, (size_t)1 << 20);
    for (size_t i = 0; i < sizeof(slices) / sizeof(slices[0]); i++) {
        *slices[i] = lw_arena_dup(&s->own, *slices[i]);
        if (!slices[i]->p)
            return false;
    }
    return copy_groups(s, o);
}

int lw_session_new(const struct lw_session_options *options, struct lw_session **out)
{
    struct lw_session *s = calloc(1, sizeof(*s));

    if (!s)
        return -LW_ERR_NOMEM;
    s->fx_last = &s->fx_first;
    s->waiting_last = &s->waiting;
    s->walk_at = NEVER;
    s->release_at = NEVER;
    s->report_at = NEVER;
    s->waited_until = NEVER;
    s->earliest = NEVER;
    s->paths_at = NEVER;
    s->consult_at = NEVER;
    s->approval_at = NEVER;
    lw_arena_init(&s->rules, (size_t)1 << 20);
    lw_buf_init(&s->client_name, 4096);
    lw_map_init(&s->by_upstream, options->seed);
    lw_map_init(&s->by_client, options->seed);
    lw_map_init(&s->by_ticket, options->seed);
    lw_map_init(&s->by_task, options->seed);
    s->tasks_last = &s->tasks;
    /* A tree takes a small multiple of its text; a surface that is reported may be longer than any
     * message. */
    lw_arena_init(&s->in, options->max_message * 8 + 65536);
    lw_arena_init(&s->fx, options->max_message * 8 + ((size_t)256 << 20));
    lw_buf_init(&s->handshake, options->max_message);
    lw_buf_init(&s->claim, 65536);
    lw_buf_init(&s->agent, 4096);
    lw_buf_init(&s->capabilities, 65536);
    lw_buf_init(&s->info, 65536);
    lw_buf_init(&s->first_data, 4096);
    if (!copy_options(s, options) || (options->advise && !lw_advise_begin(s))) {
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
    lw_bridge_free(&s->bridge);
    lw_manifest_drop(s);
    lw_drift_free(&s->drift);
    lw_surface_free(&s->live);
    lw_map_fini(&s->by_upstream);
    lw_map_fini(&s->by_client);
    lw_map_fini(&s->by_ticket);
    lw_tasks_fini(s);
    lw_policy_fini(s);
    free(s->states);
    lw_buf_fini(&s->handshake);
    lw_buf_fini(&s->claim);
    lw_buf_fini(&s->agent);
    lw_buf_fini(&s->capabilities);
    lw_buf_fini(&s->info);
    lw_buf_fini(&s->first_data);
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

enum lw_era lw_session_server_era(const struct lw_session *s)
{
    return s->server_era != LW_ERA_NONE ? s->server_era : s->trying;
}

struct lw_str lw_session_server_version(const struct lw_session *s)
{
    if (s->server_era != LW_ERA_NONE)
        return lw_strz(s->server_version);
    return s->trying == LW_ERA_MODERN ? LW_STR(LW_MODERN_VERSION) : LW_STR_NONE;
}

bool lw_session_server_known(const struct lw_session *s)
{
    return s->server_era != LW_ERA_NONE;
}

struct lw_str lw_session_view(const struct lw_session *s)
{
    return lw_strz(s->view);
}

struct lw_json_limits lw_limits(const struct lw_session *s)
{
    struct lw_json_limits limits = lw_json_default_limits;

    limits.bytes = s->o.max_message * 2;
    limits.string = limits.bytes;
    return limits;
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

void lw_session_begin(struct lw_session *s, struct lw_now now)
{
    s->now = now;
    if (!s->fx_first)
        lw_arena_reset(&s->fx);
}

int lw_session_end(struct lw_session *s)
{
    /* Only now: those who walk along the requests do not expect others to go. */
    if (s->given_up) {
        enum lw_reason reason = s->given_up;

        s->given_up = LW_REASON_NONE;
        lw_call_give_up(s, reason);
    }
    if (s->discovery_failed) {
        enum lw_reason reason = s->discovery_failed;

        s->discovery_failed = LW_REASON_NONE;
        lw_handshake_refuse(s, reason);
    }
    /* What was read during the input is not needed any more. */
    lw_fx_bridge(s);
    if (s->release_due)
        lw_waiting_serve(s);
    lw_fx_bridge(s);
    return s->failed ? -LW_ERR_NOMEM : 0;
}

int lw_session_client(struct lw_session *s, uint64_t exchange, struct lw_str frame,
                      struct lw_now now)
{
    lw_session_begin(s, now);
    lw_batch_client(s, exchange, frame);
    return lw_session_end(s);
}

int lw_session_client_message(struct lw_session *s, uint64_t exchange, const struct lw_message *m,
                              struct lw_str headers, struct lw_now now)
{
    lw_session_begin(s, now);
    s->headers = headers;
    lw_client_message(s, exchange, m);
    s->headers = LW_STR_NONE;
    return lw_session_end(s);
}

int lw_session_client_oversize(struct lw_session *s, uint64_t exchange, struct lw_now now)
{
    lw_session_begin(s, now);
    lw_fx_error(s, exchange, LW_STR_NONE, LW_RPC_INVALID_REQUEST,
                LW_STR("message too long (limits.message)"), LW_STR_NONE);
    return lw_session_end(s);
}

int lw_session_exchange_gone(struct lw_session *s, uint64_t exchange, struct lw_now now)
{
    struct pending *next;

    lw_session_begin(s, now);
    for (struct pending *p = s->first; p; p = next) {
        next = p->next;
        if (p->exchange == exchange && p->type != PENDING_WALK && p->type != PENDING_HANDSHAKE)
            lw_call_cancel(s, p, /* tell_server= */ true);
    }
    lw_waiting_drop(s, exchange, LW_STR_NONE);
    return lw_session_end(s);
}

int lw_session_server(struct lw_session *s, uint64_t via, struct lw_str frame, struct lw_now now)
{
    lw_session_begin(s, now);
    lw_batch_server(s, via, frame);
    return lw_session_end(s);
}

/* Fails one request with a reason that the shell or time gave. */
static void fail(struct lw_session *s, struct pending *p, enum lw_reason reason, int status,
                 struct lw_str detail)
{
    switch (p->type) {
    case PENDING_WALK:
        lw_pending_free(s, p);
        lw_walk_fail(s, detail);
        break;
    case PENDING_HANDSHAKE: {
        struct lw_decision d = {.reason = reason};

        if (lw_attempt_failed(s, p, reason, status))
            break;
        snprintf(d.detail, sizeof(d.detail), "%.*s", LW_FMT(detail));
        if (p->client_id.p)
            lw_call_refusal_text(s, p->exchange, p->client_id, &d, LW_STR_NONE);
        lw_pending_free(s, p);
        lw_waiting_refuse(s, reason, detail, NEVER);
        if (!s->handshake_done && !s->server_gone)
            s->discovery_failed = reason;
        break;
    }
    case PENDING_CALL:
    case PENDING_RELAY:
    case PENDING_LISTEN:
    case PENDING_PATHS:
    case PENDING_CONSULT:
        lw_call_failed(s, p, reason, detail);
        break;
    case PENDING_REFUSAL:
    case PENDING_ASK: /* nothing of it is with the server: it is decided again before it is */
        break;
    }
}

int lw_session_server_oversize(struct lw_session *s, struct lw_now now)
{
    struct pending *next;

    lw_session_begin(s, now);
    lw_fx_note(s, LW_NOTE_BAD_FRAME, LW_STR_NONE, LW_STR("longer than limits.message; discarded"));
    /* Whose answer it was cannot be known: none that waits can be trusted to come. */
    for (struct pending *p = s->first; p; p = next) {
        next = p->next;
        if (p->state == SENT && p->type != PENDING_LISTEN && p->type != PENDING_REFUSAL)
            fail(s, p, LW_REASON_SERVER_PROTOCOL, 0, LW_STR("the server sent a message too long"));
    }
    return lw_session_end(s);
}

void lw_server_failed(struct lw_session *s, uint64_t upstream, int status, struct lw_str text)
{
    struct pending *p = lw_pending_by_upstream(s, upstream);

    if (p && p->state == SENT) /* else answered: the end of its stream says nothing more */
        fail(s, p, LW_REASON_SERVER_UNAVAILABLE, status, text);
}

int lw_session_server_failed(struct lw_session *s, uint64_t upstream, int status,
                             struct lw_str text, struct lw_now now)
{
    lw_session_begin(s, now);
    if (!s->bridge)
        lw_server_failed(s, upstream, status, text);
    else if (lw_bridge_failed(s->bridge, upstream, status, text, now) != 0)
        s->failed = true;
    return lw_session_end(s);
}

int lw_session_server_parted(struct lw_session *s, uint64_t upstream, int64_t retry_ms,
                             struct lw_now now)
{
    struct pending *p;

    lw_session_begin(s, now);
    p = lw_pending_by_upstream(s, upstream);
    if (p && p->state == SENT && !p->no_client && p->exchange) {
        struct lw_effect_item *e = lw_fx(s, LW_FX_PART);

        e->exchange = p->exchange;
        e->retry_ms = retry_ms;
    }
    return lw_session_end(s);
}

bool lw_session_waits(struct lw_session *s, uint64_t upstream)
{
    const struct pending *p = lw_pending_by_upstream(s, upstream);

    return p && p->state == SENT && p->held.n == 0;
}

int lw_session_server_gone(struct lw_session *s, struct lw_str text, struct lw_now now)
{
    struct pending *next;

    lw_session_begin(s, now);
    if (s->server_gone || lw_attempt_gone(s))
        return lw_session_end(s);
    s->server_gone = true;
    lw_fx_note(s, LW_NOTE_SERVER_GONE, LW_STR_NONE, text);
    for (struct pending *p = s->first; p; p = next) {
        next = p->next;
        fail(s, p, LW_REASON_SERVER_UNAVAILABLE, 0, text);
    }
    lw_walk_abandon(s);
    lw_waiting_refuse(s, LW_REASON_SERVER_UNAVAILABLE, text, NEVER);
    return lw_session_end(s);
}

int lw_session_receipt(struct lw_session *s, uint64_t ticket, int err, struct lw_str id,
                       struct lw_now now)
{
    struct pending *p;

    lw_session_begin(s, now);
    p = lw_pending_by_ticket(s, ticket);
    if (p && p->type != PENDING_PATHS && p->type != PENDING_CONSULT && p->type != PENDING_ASK) {
        lw_call_receipt(s, p, err, id);
    } else if (ticket == s->report_ticket && s->reporting) {
        s->reporting = false;
        s->report_lost = err != 0;
        lw_waiting_release(s);
    }
    return lw_session_end(s);
}

int lw_session_manifest(struct lw_session *s, struct lw_str json, struct lw_now now)
{
    lw_session_begin(s, now);
    lw_walk_adopt_manifest(s, json);
    if (!s->o.advise)
        lw_handshake_answer(s);
    lw_waiting_release(s);
    return lw_session_end(s);
}

int lw_session_policy(struct lw_session *s, const struct lw_policy *policy, struct lw_now now)
{
    lw_session_begin(s, now);
    lw_policy_adopt(s, policy);
    return lw_session_end(s);
}

int lw_session_paths(struct lw_session *s, uint64_t ticket, const struct lw_str *real, size_t n,
                     struct lw_now now)
{
    lw_session_begin(s, now);
    lw_policy_resolved(s, ticket, real, n);
    return lw_session_end(s);
}

int lw_session_consulted(struct lw_session *s, uint64_t ticket, size_t which,
                         enum lw_pdp_answer answer, struct lw_now now)
{
    lw_session_begin(s, now);
    lw_consult_answer(s, ticket, which, answer);
    return lw_session_end(s);
}

int lw_session_consulted_list(struct lw_session *s, uint64_t ticket, size_t which,
                              const enum lw_pdp_answer *answers, size_t n, struct lw_now now)
{
    lw_session_begin(s, now);
    lw_listing_answer(s, ticket, which, answers, n);
    return lw_session_end(s);
}

int lw_session_asked(struct lw_session *s, uint64_t ticket, const struct lw_asked *asked,
                     struct lw_now now)
{
    lw_session_begin(s, now);
    lw_approval_asked(s, ticket, asked);
    return lw_session_end(s);
}

int lw_session_paged(struct lw_session *s, uint64_t ticket, struct lw_str url, struct lw_now now)
{
    lw_session_begin(s, now);
    lw_approval_paged(s, ticket, url);
    return lw_session_end(s);
}

int lw_session_answered(struct lw_session *s, struct lw_str id, enum lw_ask_state state,
                        struct lw_now now)
{
    lw_session_begin(s, now);
    lw_approval_answered(s, id, state);
    return lw_session_end(s);
}

int lw_session_ledger_lost(struct lw_session *s, struct lw_now now)
{
    struct pending *next;

    lw_session_begin(s, now);
    if (s->ledger_lost)
        return lw_session_end(s);
    s->ledger_lost = true;
    lw_fx_note(s, LW_NOTE_LEDGER_GONE, LW_STR_NONE, LW_STR_NONE);
    for (struct pending *p = s->first; p; p = next) {
        next = p->next;
        if (p->ticket && p->type != PENDING_ASK &&
            (p->state == WAITS_RECEIPT || p->receipt_open || p->counting))
            lw_call_receipt(s, p, -LW_ERR_CLOSED, LW_STR_NONE);
    }
    lw_approval_ledger_lost(s);
    s->reporting = false;
    if (!s->have_manifest) {
        s->have_manifest = true; /* none will come: nothing is approved */
        lw_handshake_answer(s);
    }
    lw_waiting_release(s);
    return lw_session_end(s);
}

/* Fails the requests whose time is over; returns when the next one's is. */
static int64_t expire(struct lw_session *s, const struct pending *walk)
{
    int64_t earliest = NEVER;
    struct pending *next;

    for (struct pending *p = s->first; p; p = next) {
        next = p->next;
        if (p == walk || p->state != SENT)
            continue;
        if (p->deadline > s->now.steady_ms) {
            earliest = p->deadline < earliest ? p->deadline : earliest;
            continue;
        }
        lw_fx_cancel(s, p->upstream);
        fail(s, p, LW_REASON_TIMEOUT, 0, LW_STR("no answer in time"));
    }
    return earliest;
}

int lw_session_tick(struct lw_session *s, struct lw_now now)
{
    struct pending *walk = s->walk.running ? lw_pending_by_upstream(s, s->walk.upstream) : NULL;

    lw_session_begin(s, now);
    if (s->bridge && lw_bridge_deadline(s->bridge) <= now.steady_ms &&
        lw_bridge_tick(s->bridge, now) != 0)
        s->failed = true;
    lw_asked_expire(s);
    lw_policy_paths_expire(s);
    lw_consult_expire(s);
    lw_approval_tick(s);
    if (s->release_at <= now.steady_ms)
        lw_waiting_release(s);
    if (s->earliest <= now.steady_ms)
        s->earliest = expire(s, walk);
    if (walk && walk->deadline <= now.steady_ms) {
        lw_fx_cancel(s, walk->upstream);
        fail(s, walk, LW_REASON_TIMEOUT, 0, LW_STR("no answer in time"));
    }
    lw_waiting_refuse(s, LW_REASON_SURFACE_UNKNOWN,
                      LW_STR("the server's lists did not come in time"), now.steady_ms);
    if (s->walk_at <= now.steady_ms || s->report_at <= now.steady_ms) {
        s->walk_at = NEVER;
        s->report_at = NEVER;
        if (!s->walk.running)
            lw_walk_start(s);
    }
    return lw_session_end(s);
}

int64_t lw_session_deadline(const struct lw_session *s)
{
    int64_t at = s->walk_at;

    if (s->walk.running && s->walk.started + s->o.walk_timeout_ms < at)
        at = s->walk.started + s->o.walk_timeout_ms;
    if (s->earliest < at)
        at = s->earliest;
    if (s->release_at < at)
        at = s->release_at;
    if (s->report_at < at)
        at = s->report_at;
    if (s->paths_at < at)
        at = s->paths_at;
    if (s->consult_at < at)
        at = s->consult_at;
    if (s->approval_at < at)
        at = s->approval_at;
    if (s->waiting && s->waiting->deadline < at)
        at = s->waiting->deadline;
    if (lw_asked_deadline(s) < at)
        at = lw_asked_deadline(s);
    if (s->bridge && lw_bridge_deadline(s->bridge) < at)
        at = lw_bridge_deadline(s->bridge);
    return at;
}
