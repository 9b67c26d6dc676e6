/* A seat: performs what its session asks for, in order, and feeds back what came of it. */
#include "src/gate/gate_internal.h"

#include <openssl/crypto.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/random.h>

#define LINGER_MS 5000
#define NOTES_MS  10000 /* in so long a time */
#define NOTES_MAX 32    /* ... so many of one kind are logged */

static void drain(struct seat *seat);
static void settle(struct seat *seat, int err);
static void seat_free(struct seat *seat);
static int learn_launch(struct seat *seat);

/* What a peer can cause as often as it likes is not logged as often: a flood would hide the rest.
 */
bool lw_may_log(struct log_rate *r, int64_t now, unsigned *held)
{
    if (r->logged == 0 || now - r->since >= NOTES_MS) {
        r->since = now;
        r->logged = 0;
    }
    if (r->logged >= NOTES_MAX) {
        r->held++;
        return false;
    }
    r->logged++;
    *held = r->held;
    r->held = 0;
    return true;
}

/* ---- receipts: one ring for all seats, as the ledger answers in order ---- */

bool lw_await_receipt(struct gate *g, uint64_t seat_no, uint64_t ticket)
{
    if (g->awaited_count == g->awaited_cap) {
        struct awaited *grown = calloc(g->awaited_cap * 2, sizeof(*grown));

        if (!grown)
            return false;
        for (size_t i = 0; i < g->awaited_count; i++)
            grown[i] = g->awaited[(g->awaited_head + i) & (g->awaited_cap - 1)];
        free(g->awaited);
        g->awaited = grown;
        g->awaited_cap *= 2;
        g->awaited_head = 0;
    }
    g->awaited[(g->awaited_head + g->awaited_count++) & (g->awaited_cap - 1)] =
        (struct awaited){seat_no, ticket};
    return true;
}

/* Gives a record to the ledger. What cannot be handed over is reported back as failed. */
static void record(struct seat *seat, const struct lw_effect_item *e)
{
    struct gate *g = seat->gate;
    uint64_t ticket = e->ticket;
    bool wanted = e->kind == LW_FX_OBSERVED || e->phase == LW_PHASE_DECISION || e->final;
    bool counted = !e->final || !seat->end_lost;
    int err = -LW_ERR_CLOSED;

    if (!counted)
        err = -LW_ERR_BUSY; /* the end of its call was not handed over */
    else if (!g->ledger_lost && lw_await_receipt(g, wanted ? seat->no : 0, ticket)) {
        if (e->kind == LW_FX_OBSERVED)
            err = lw_link_observed(g->link, ++g->next_ticket, lw_strz(seat->server->name), e->view,
                                   e->bytes, e->extra);
        else if (e->kind == LW_FX_CLAIM)
            err = lw_link_claim(g->link, ++g->next_ticket, e->bytes, e->units, e->unit_count);
        else
            err = lw_link_record(g->link, ++g->next_ticket, e->phase, e->bytes);
        if (err)
            g->awaited_count--; /* the one just added */
    }
    seat->end_lost = false;
    if (err) {
        unsigned held;

        if (lw_may_log(&g->record_failures, lw_gate_now(g).steady_ms, &held))
            lw_log(LW_LOG_ERROR, "receipt.failed", "a record could not be handed to the ledger",
                   LW_F_Z("server", seat->server->name), LW_F_Z("error", lw_err_text(err)),
                   LW_F_INT("not_shown", held));
        if (wanted)
            lw_seat_receipt(seat, ticket, err, LW_STR_NONE);
    }
}

/* What cannot be told stays taken until the gateway ends: never the other way round. */
static void done(struct seat *seat, const struct lw_effect_item *e)
{
    struct gate *g = seat->gate;
    unsigned held;
    int err =
        g->ledger_lost ? -LW_ERR_CLOSED : lw_link_done(g->link, e->bytes, e->units, e->unit_count);

    seat->end_lost = err != 0;
    if (err && !g->ledger_lost && lw_may_log(&g->record_failures, lw_gate_now(g).steady_ms, &held))
        lw_log(LW_LOG_ERROR, "limit.kept", "the end of a call could not be handed to the ledger",
               LW_F_Z("server", seat->server->name), LW_F_Z("error", lw_err_text(err)),
               LW_F_INT("not_shown", held));
}

/* What the ledger cannot be asked is reported back as not asked. */
static void ask(struct seat *seat, const struct lw_effect_item *e)
{
    struct gate *g = seat->gate;
    int err = -LW_ERR_CLOSED;

    if (!g->ledger_lost && e->kind == LW_FX_ASK)
        err = lw_link_ask(g->link, &(struct lw_msg_ask){seat->no, e->ticket, e->bytes, e->extra});
    else if (!g->ledger_lost)
        err = lw_link_vote(g->link, &(struct lw_msg_vote){.seat = seat->no,
                                                          .ticket = e->ticket,
                                                          .id = e->subject,
                                                          .approve = e->final});
    if (err != 0)
        lw_seat_asked(seat, e->ticket, &(struct lw_asked){.err = err});
}

/* Without a page, or room on it, another way is taken. */
static void page(struct seat *seat, const struct lw_effect_item *e)
{
    struct lw_buf url;

    lw_buf_init(&url, 1024);
    if (!lw_pages_offer(seat->gate->pages, e->subject, e->bytes, e->until_ms, &url))
        lw_buf_reset(&url);
    settle(seat, lw_session_paged(seat->session, e->ticket, url.n ? lw_buf_str(&url) : LW_STR_NONE,
                                  lw_gate_now(seat->gate)));
    OPENSSL_cleanse(url.p, url.n);
    lw_buf_fini(&url);
}

/* ---- telling the operator ---- */

static const char *remedy(enum lw_note note)
{
    switch (note) {
    case LW_NOTE_FIRST_SEEN:
    case LW_NOTE_QUARANTINED:
    case LW_NOTE_DRIFT_REVIEW:
        return "landwaiter review";
    case LW_NOTE_SURFACE_APPROVED:
    case LW_NOTE_HEADER_MARKS:
    case LW_NOTE_DRIFT_PASS:
    case LW_NOTE_WALK_FAILED:
    case LW_NOTE_REFUSED:
    case LW_NOTE_BAD_FRAME:
    case LW_NOTE_UNEXPECTED:
    case LW_NOTE_DROPPED:
    case LW_NOTE_SERVER_GONE:
    case LW_NOTE_LEDGER_GONE:
    case LW_NOTE_COUNT:
    default:
        return NULL;
    }
}

static void note(struct seat *seat, const struct lw_effect_item *e)
{
    struct lw_log_field fields[5] = {LW_F_Z("server", seat->server->name)};
    char command[128];
    unsigned held;
    size_t n = 1;

    if (!lw_may_log(&seat->rates[e->note], lw_gate_now(seat->gate).steady_ms, &held))
        return;
    if (e->subject.n)
        fields[n++] = LW_F_STR("item", e->subject);
    if (e->bytes.n)
        fields[n++] = LW_F_STR("detail", e->bytes);
    if (remedy(e->note)) {
        snprintf(command, sizeof(command), "%s %s", remedy(e->note), seat->server->name);
        fields[n++] = LW_F_Z("remedy", command);
    }
    if (held)
        fields[n++] = LW_F_INT("not_shown", held);
    lw_log_fields((enum lw_log_level)lw_note_level(e->note), lw_note_event(e->note),
                  lw_note_text(e->note), fields, n);
}

/* ---- performing effects ---- */

static void on_timer(uv_timer_t *timer)
{
    struct seat *seat = timer->data;

    seat->armed = INT64_MAX;
    if (seat->closing)
        return;
    settle(seat, lw_session_tick(seat->session, lw_gate_now(seat->gate)));
}

static void arm(struct seat *seat)
{
    int64_t at = lw_session_deadline(seat->session);
    int64_t now;

    if (seat->gone && seat->linger_until && seat->linger_until < at)
        at = seat->linger_until;

    /* A timer that fires early does no harm: moving it for every call would. */
    if (at >= seat->armed)
        return;
    now = (int64_t)(uv_hrtime() / 1000000);
    uv_update_time(&seat->gate->loop);
    seat->armed = at;
    uv_timer_start(&seat->timer, on_timer, at > now ? (uint64_t)(at - now) + 1 : 1, 0);
}

static void perform(struct seat *seat, const struct lw_effect_item *e)
{
    switch (e->kind) {
    case LW_FX_TO_CLIENT:
        if (!seat->stopping)
            seat->gate->front->send(seat, e);
        break;
    case LW_FX_TO_SERVER:
        if (!seat->gone)
            seat->up->class_->send(seat->up, e);
        break;
    case LW_FX_CANCEL:
        if (!seat->gone && seat->up->class_->cancel)
            seat->up->class_->cancel(seat->up, e->upstream);
        break;
    case LW_FX_PART:
        if (!seat->stopping && seat->gate->front->part)
            seat->gate->front->part(seat, e->exchange, e->retry_ms);
        break;
    case LW_FX_RESTART:
        seat->gone = false;
        seat->era_told = false;
        seat->up->class_->restart(seat->up);
        break;
    case LW_FX_OPEN:
        if (seat->gate->ledger_lost ||
            lw_link_open(seat->gate->link, lw_strz(seat->server->name), e->view) != 0)
            lw_seat_ledger_lost(seat);
        break;
    case LW_FX_DONE:
        done(seat, e);
        break;
    case LW_FX_ASK:
    case LW_FX_VOTE:
        ask(seat, e);
        break;
    case LW_FX_PAGE:
        page(seat, e);
        break;
    case LW_FX_RECORD:
    case LW_FX_CLAIM:
    case LW_FX_OBSERVED:
        record(seat, e);
        break;
    case LW_FX_CONSULT:
        lw_consult(seat->conf->consultants, seat, e);
        break;
    case LW_FX_CONSULT_LIST:
        lw_consult_list(seat->conf->consultants, seat, e);
        break;
    case LW_FX_RESOLVE:
        lw_paths_resolve(seat, e->ticket, e->bytes);
        break;
    case LW_FX_NOTE:
        note(seat, e);
        break;
    case LW_FX_CLOSE:
        break;
    }
}

static void drain(struct seat *seat)
{
    const struct lw_effect_item *e;

    while (!seat->closing && (e = lw_session_next(seat->session)) != NULL)
        perform(seat, e);
    if (!seat->closing && !seat->era_told && lw_session_server_known(seat->session)) {
        seat->era_told = true;
        lw_gate_era_learn(seat->gate, seat->server->name, lw_session_era(seat->session),
                          lw_session_server_era(seat->session));
    }
    if (!seat->closing)
        arm(seat);
}

/* Stopping and done: with the last receipts, or without them after a while. */
static bool finished(struct seat *seat)
{
    return seat->stopping && seat->gone && !seat->closing &&
           (seat->failed || seat->gate->ledger_lost || lw_session_busy(seat->session) == 0 ||
            lw_gate_now(seat->gate).steady_ms >= seat->linger_until);
}

static void settle(struct seat *seat, int err)
{
    if (err && !seat->failed) {
        seat->failed = true;
        lw_log(LW_LOG_ERROR, "session.failed", "a session ran out of memory and was ended",
               LW_F_Z("server", seat->server->name));
        seat->gate->front->ended(seat, "out of memory");
    }
    if (!err)
        drain(seat);
    if (finished(seat))
        seat_free(seat);
}

void lw_seat_client(struct seat *seat, uint64_t exchange, struct lw_str frame)
{
    struct lw_now now = lw_gate_now(seat->gate);

    seat->last_used = now.steady_ms;
    settle(seat, lw_session_client(seat->session, exchange, frame, now));
}

void lw_seat_client_message(struct seat *seat, uint64_t exchange, const struct lw_message *m,
                            struct lw_str headers)
{
    struct lw_now now = lw_gate_now(seat->gate);

    seat->last_used = now.steady_ms;
    settle(seat, lw_session_client_message(seat->session, exchange, m, headers, now));
}

void lw_seat_client_oversize(struct seat *seat, uint64_t exchange)
{
    settle(seat, lw_session_client_oversize(seat->session, exchange, lw_gate_now(seat->gate)));
}

void lw_seat_exchange_gone(struct seat *seat, uint64_t exchange)
{
    settle(seat, lw_session_exchange_gone(seat->session, exchange, lw_gate_now(seat->gate)));
}

void lw_seat_server(struct seat *seat, uint64_t via, struct lw_str frame)
{
    if (seat->closing)
        return;
    seat->spoke = true;
    if (!seat->launch_known && learn_launch(seat) != 0)
        seat->launch_known = true; /* it stays what it was */
    settle(seat, lw_session_server(seat->session, via, frame, lw_gate_now(seat->gate)));
}

void lw_seat_server_oversize(struct seat *seat)
{
    if (!seat->closing)
        settle(seat, lw_session_server_oversize(seat->session, lw_gate_now(seat->gate)));
}

void lw_seat_server_failed(struct seat *seat, uint64_t id, int status, struct lw_str text)
{
    if (!seat->closing)
        settle(seat,
               lw_session_server_failed(seat->session, id, status, text, lw_gate_now(seat->gate)));
}

void lw_seat_server_parted(struct seat *seat, uint64_t id, int64_t retry_ms)
{
    if (!seat->closing)
        settle(seat,
               lw_session_server_parted(seat->session, id, retry_ms, lw_gate_now(seat->gate)));
}

void lw_seat_asked(struct seat *seat, uint64_t ticket, const struct lw_asked *asked)
{
    if (!seat->closing)
        settle(seat, lw_session_asked(seat->session, ticket, asked, lw_gate_now(seat->gate)));
}

void lw_seat_answered(struct seat *seat, struct lw_str id, enum lw_ask_state state)
{
    if (!seat->closing)
        settle(seat, lw_session_answered(seat->session, id, state, lw_gate_now(seat->gate)));
}

void lw_seat_receipt(struct seat *seat, uint64_t ticket, int err, struct lw_str id)
{
    if (!seat->closing)
        settle(seat, lw_session_receipt(seat->session, ticket, err, id, lw_gate_now(seat->gate)));
}

void lw_seat_claimed(struct seat *seat, uint64_t ticket, size_t unit, int64_t retry_ms)
{
    if (!seat->closing)
        settle(seat,
               lw_session_claimed(seat->session, ticket, unit, retry_ms, lw_gate_now(seat->gate)));
}

void lw_seat_manifest(struct seat *seat, struct lw_str json)
{
    if (!seat->closing)
        settle(seat, lw_session_manifest(seat->session, json, lw_gate_now(seat->gate)));
}

void lw_seat_kills(struct seat *seat)
{
    const struct gate *g = seat->gate;

    if (!seat->closing)
        settle(seat,
               lw_session_kills(seat->session, g->kills, g->kill_count, lw_gate_now(seat->gate)));
}

void lw_seat_consulted(struct seat *seat, uint64_t ticket, size_t which, enum lw_pdp_answer answer)
{
    if (!seat->closing)
        settle(seat,
               lw_session_consulted(seat->session, ticket, which, answer, lw_gate_now(seat->gate)));
}

void lw_seat_consulted_list(struct seat *seat, uint64_t ticket, size_t which,
                            const enum lw_pdp_answer *answers, size_t n)
{
    if (!seat->closing)
        settle(seat, lw_session_consulted_list(seat->session, ticket, which, answers, n,
                                               lw_gate_now(seat->gate)));
}

void lw_seat_ledger_lost(struct seat *seat)
{
    if (!seat->closing)
        settle(seat, lw_session_ledger_lost(seat->session, lw_gate_now(seat->gate)));
}

void lw_seat_policy(struct seat *seat, const struct lw_policy *policy)
{
    if (!seat->closing)
        settle(seat, lw_session_policy(seat->session, policy, lw_gate_now(seat->gate)));
}

void lw_seat_paths(struct seat *seat, uint64_t ticket, const struct lw_str *real, size_t n)
{
    if (!seat->closing)
        settle(seat, lw_session_paths(seat->session, ticket, real, n, lw_gate_now(seat->gate)));
}

/* ---- life ---- */

static void on_timer_closed(uv_handle_t *handle)
{
    struct seat *seat = handle->data;

    lw_session_free(&seat->session);
    lw_conf_unref(seat->conf);
    free(seat);
}

/* The ledger need not watch a view that no seat looks through any more. */
static void forget_view(const struct seat *seat)
{
    struct lw_str view = lw_session_view(seat->session);

    if (view.n == 0 || seat->gate->ledger_lost)
        return;
    for (const struct seat *other = seat->gate->seats; other; other = other->next) {
        if (strcmp(other->server->name, seat->server->name) == 0 &&
            lw_str_eq(lw_session_view(other->session), view))
            return;
    }
    /* A failure leaves it watched: no harm but a message nobody reads. */
    (void)!lw_link_forget(seat->gate->link, lw_strz(seat->server->name), view);
}

/* What was held back and no later note has told. */
static void tell_held(const struct seat *seat)
{
    for (int n = 0; n < LW_NOTE_COUNT; n++) {
        if (seat->rates[n].held > 0)
            lw_log((enum lw_log_level)lw_note_level((enum lw_note)n),
                   lw_note_event((enum lw_note)n), "as before, and more often than was shown",
                   LW_F_Z("server", seat->server->name),
                   LW_F_INT("not_shown", seat->rates[n].held));
    }
}

static void seat_free(struct seat *seat)
{
    struct gate *g = seat->gate;

    lw_map_del(&g->by_no, lw_str((const char *)&seat->no, sizeof(seat->no)));
    if (seat->prev)
        seat->prev->next = seat->next;
    else
        g->seats = seat->next;
    if (seat->next)
        seat->next->prev = seat->prev;
    g->seat_count--;
    forget_view(seat);
    tell_held(seat);
    seat->closing = true;
    if (seat->up)
        seat->up->class_->close(seat->up);
    seat->up = NULL;
    uv_timer_stop(&seat->timer);
    uv_close((uv_handle_t *)&seat->timer, on_timer_closed);
}

void lw_seat_upstream_gone(struct seat *seat, const char *text)
{
    seat->gone = true;
    if (seat->closing)
        return;
    if (seat->stopping) {
        if (finished(seat))
            seat_free(seat);
        else
            arm(seat);
        return;
    }
    settle(seat, lw_session_server_gone(seat->session, lw_strz(text), lw_gate_now(seat->gate)));
    /* Not gone when the session had it started anew. */
    if (!seat->closing && !seat->stopping && seat->gone)
        seat->gate->front->ended(seat, text);
}

void lw_seat_close(struct seat **seatp)
{
    struct seat *seat = *seatp;

    *seatp = NULL;
    if (!seat || seat->closing || seat->stopping)
        return;
    seat->stopping = true;
    seat->front = NULL;
    seat->linger_until = lw_gate_now(seat->gate).steady_ms + LINGER_MS;
    /* What is in flight gets its outcome receipts; nobody hears the answers any more. */
    if (!seat->gone && lw_session_busy(seat->session) > 0)
        settle(seat, lw_session_server_gone(seat->session, LW_STR("the session was ended"),
                                            lw_gate_now(seat->gate)));
    if (seat->closing)
        return;
    if (!seat->up)
        seat_free(seat);
    else if (seat->gone)
        lw_seat_upstream_gone(seat, "stopped");
    else
        seat->up->class_->stop(seat->up);
}

/* What kind of session a seat has. */
struct kind {
    bool scoped_ids;
    bool advise;
    const char *user; /* with `advise`: NULL is who runs the gateway */
    struct lw_str client;
};

static int make_session(struct seat *seat, const struct kind *kind)
{
    const struct lw_config *c = seat->conf->config;
    struct lw_session_options o = lw_session_defaults;
    int err;

    o.server = lw_strz(seat->server->name);
    o.launch = LW_STR("{}"); /* until learn_launch */
    o.auth = seat->server->url ? LW_STR_NONE : LW_STR("null");
    o.transport = lw_strz(seat->gate->transport);
    o.user = lw_strz(seat->gate->user);
    /* Scoped ids are a modern client's; behind the stdio front, where the era of the client is
     * not known yet, nothing is known of its one server either. */
    o.server_era = lw_gate_era(seat->gate, seat->server->name,
                               kind->scoped_ids ? LW_ERA_MODERN : LW_ERA_LEGACY);
    o.correlated = seat->server->url != NULL;
    o.scoped_ids = kind->scoped_ids;
    o.advise = kind->advise;
    o.known = kind->advise && lw_config_server(c, seat->server->name) != NULL;
    o.client = kind->client.p ? kind->client : LW_STR("");
    if (kind->user) {
        o.user = lw_strz(kind->user); /* whose groups are not known here */
    } else {
        o.groups = seat->gate->groups;
        o.group_count = seat->gate->group_count;
    }
    seat->pdp_count = lw_consultants_of(seat->conf->consultants, seat->server->name, seat->pdps,
                                        seat->pdp_numbers);
    o.pdps = seat->pdps;
    o.pdp_count = seat->pdp_count;
    o.local_paths = seat->server->url == NULL;
    o.refusal_results = c->refusals == LW_REFUSALS_RESULT;
    o.durable_reads = c->durability == LW_DURABLE_BEFORE;
    o.surface_max_age_ms = seat->server->surface_max_age_ms;
    o.call_timeout_ms = seat->server->call_timeout_ms;
    o.max_message = c->max_message;
    o.max_inflight = c->max_inflight;
    o.max_waiting = c->max_inflight;
    memcpy(o.seed, seat->gate->seed, sizeof(o.seed));
    if (getrandom(o.secret, sizeof(o.secret), 0) != sizeof(o.secret))
        return -LW_ERR_IO;
    err = lw_session_new(&o, &seat->session);
    if (!err)
        err =
            lw_session_policy(seat->session, lw_rules_policy(seat->gate), lw_gate_now(seat->gate));
    return err;
}

/* After the process was started: its files are read while it starts. */
static int learn_launch(struct seat *seat)
{
    int pid = seat->up->class_->pid ? seat->up->class_->pid(seat->up) : 0;
    struct lw_buf launch;
    int err;

    lw_buf_init(&launch, (size_t)1 << 20);
    err = lw_launch_fact(seat->server, seat->spoke ? pid : 0, &seat->gate->launches, &launch,
                         &seat->launch_known);
    if (!err)
        err = lw_session_launch(seat->session, lw_buf_str(&launch));
    lw_buf_fini(&launch);
    return err;
}

/* One process for each seat, those that are being ended too: who opens and ends sessions in turn
 * has no more of them than others. */
static bool may_start(struct gate *g, const struct lw_server_config *server)
{
    uint32_t running = 0;
    unsigned held;

    if (server->url)
        return true;
    for (const struct seat *s = g->seats; s; s = s->next)
        running += !s->point && strcmp(s->server->name, server->name) == 0;
    if (running < g->conf->config->max_processes)
        return true;
    if (lw_may_log(&g->too_many, lw_gate_now(g).steady_ms, &held))
        lw_log(LW_LOG_WARN, "server.too_many",
               "no more processes of this server are started (limits.processes)",
               LW_F_Z("server", server->name), LW_F_INT("not_shown", held));
    return false;
}

/* A seat that has no server side yet. */
static int seat_begin(struct gate *g, const struct lw_server_config *server,
                      const struct kind *kind, void *front, struct seat **out)
{
    struct seat *seat = calloc(1, sizeof(*seat));
    int err;

    if (!seat)
        return -LW_ERR_NOMEM;
    seat->no = ++g->next_no;
    seat->gate = g;
    seat->conf = lw_conf_ref(g->conf);
    seat->server = server;
    seat->front = front;
    seat->armed = INT64_MAX;
    seat->last_used = lw_gate_now(g).steady_ms;
    err = make_session(seat, kind);
    if (!err)
        err = lw_map_put(&g->by_no, lw_str((const char *)&seat->no, sizeof(seat->no)), seat, NULL);
    if (err) {
        lw_session_free(&seat->session);
        lw_conf_unref(seat->conf);
        free(seat);
        return err;
    }
    uv_timer_init(&g->loop, &seat->timer);
    seat->timer.data = seat;
    seat->next = g->seats;
    if (g->seats)
        g->seats->prev = seat;
    g->seats = seat;
    g->seat_count++;
    *out = seat;
    return 0;
}

/* What holds for all seats already. */
static void catch_up(struct seat *seat)
{
    if (seat->gate->kill_count > 0)
        lw_seat_kills(seat);
    if (seat->gate->ledger_lost)
        lw_seat_ledger_lost(seat);
}

int lw_seat_new(struct gate *g, const struct lw_server_config *server, bool scoped_ids, void *front,
                struct seat **out)
{
    const struct kind kind = {.scoped_ids = scoped_ids};
    struct seat *seat;
    int err;

    if (!may_start(g, server))
        return -LW_ERR_BUSY;
    err = seat_begin(g, server, &kind, front, &seat);
    if (err)
        return err;
    err = server->url ? lw_upstream_http_new(seat, &seat->up)
                      : lw_upstream_stdio_new(seat, &seat->up);
    if (!err)
        err = learn_launch(seat);
    if (err) {
        seat_free(seat);
        return err;
    }
    catch_up(seat);
    *out = seat;
    return 0;
}

int lw_seat_advise_new(struct gate *g, const struct lw_server_config *server, const char *user,
                       struct lw_str client, void *front, struct seat **out)
{
    const struct kind kind = {.advise = true, .user = user, .client = client};
    struct seat *seat;
    int err = seat_begin(g, server, &kind, front, &seat);

    if (err)
        return err;
    seat->point = true;
    seat->gone = true; /* there is no server side */
    catch_up(seat);
    *out = seat;
    return 0;
}
