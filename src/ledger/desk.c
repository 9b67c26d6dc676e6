#include "src/ledger/desk.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "src/ipc/msg.h"
#include "src/ledger/events.h"
#include "src/ledger/questions.h"
#include "src/ledger/trouble.h"
#include "src/ledger/views.h"
#include "src/telemetry/log.h"

#define OUT_MAX     ((size_t)LW_DESK_OUT_HIGH * 2 + (size_t)LW_MSG_TEXT_MAX * 2)
#define OUT_KEEP    (64u << 10)
#define BATCH_FIRST 64u
#define BATCH_BYTES (4u << 20) /* of lines: half of what the store takes at once */
#define LINE_FIXED  512u       /* more than what a line has besides its data */

struct item { /* a record of the batch; what it points to is in the read buffer */
    enum { ITEM_RECORD, ITEM_CLAIM, ITEM_DONE } kind;
    uint64_t ticket;
    struct lw_msg message; /* of a claim or an end */
    bool counted;          /* an outcome whose call has ended right before it */
    bool refused;          /* a claim, as nothing is left of ... */
    uint32_t unit;
    int64_t retry_ms;
    struct lw_str data;
    enum lw_phase phase;
    int err;
    char id[LW_RECEIPT_ID_MAX];
};

struct lw_desk {
    int fd;
    struct lw_store *store;
    const char *const *trust_first;
    const struct lw_locked *locked;
    struct lw_msg_in in;
    struct lw_buf out;
    size_t out_at; /* bytes of it that are sent */
    int64_t stalled_since;
    struct item *batch;
    uint32_t batch_size;
    uint32_t batch_count;
    size_t batch_bytes;
    bool ended; /* the end of a call came last */
    bool store_failed;
    struct lw_views views;
    struct lw_questions questions;
    struct lw_answers answers;
    struct lw_events events;
    struct lw_trouble troubles[LW_TROUBLE_COUNT];
    uint64_t records;
    struct lw_digest kills; /* of the list sent last; zeros: none was */
};

int lw_desk_new(int fd, struct lw_store *store, const char *const *trust_first,
                const struct lw_locked *locked, struct lw_desk **out)
{
    struct lw_desk *s = calloc(1, sizeof(*s));

    if (!s)
        return -LW_ERR_NOMEM;
    s->fd = fd;
    s->store = store;
    s->trust_first = trust_first;
    s->locked = locked;
    lw_msg_in_init(&s->in, LW_MSG_TO_LEDGER);
    lw_buf_init(&s->out, OUT_MAX);
    *out = s;
    return 0;
}

void lw_desk_free(struct lw_desk **s)
{
    if (!*s)
        return;
    close((*s)->fd);
    lw_msg_in_fini(&(*s)->in);
    lw_buf_fini(&(*s)->out);
    free((*s)->batch);
    lw_views_fini(&(*s)->views);
    lw_questions_fini(&(*s)->questions);
    lw_events_fini(&(*s)->events);
    free(*s);
    *s = NULL;
}

void lw_desk_answer_for(struct lw_desk *s, const struct lw_config *config,
                        const struct lw_door *door)
{
    s->answers.config = config;
    s->answers.door = door;
    lw_events_init(&s->events, config);
}

/* Tells the gate what is switched off, unless that is what it was told last. An empty list goes
 * without saying at first. */
static int send_kills(struct lw_desk *s)
{
    static const struct lw_digest none = {{0}};
    struct lw_kill list[LW_KILLS_MAX];
    size_t n;
    const struct lw_store_kill *kills = lw_store_kills(s->store, &n);
    size_t from = s->out.n;
    struct lw_digest now;
    int err;

    for (size_t i = 0; i < n; i++)
        list[i] = (struct lw_kill){kills[i].kind, lw_strz(kills[i].name), lw_strz(kills[i].reason)};
    if (n == 0 && lw_digest_eq(&s->kills, &none))
        return 0;
    err = lw_msg_put_kills(&s->out, list, n);
    if (err != 0)
        return -LW_ERR_NOMEM;
    now = lw_sha256(lw_str(s->out.p + from, s->out.n - from));
    if (lw_digest_eq(&now, &s->kills))
        s->out.n = from;
    s->kills = now;
    return 0;
}

int lw_desk_ready(struct lw_desk *s)
{
    int err = send_kills(s); /* before anything is served */

    return err != 0 ? err : lw_msg_put_ready(&s->out);
}

int lw_desk_fd(const struct lw_desk *s)
{
    return s->fd;
}

static size_t out_waiting(const struct lw_desk *s)
{
    return s->out.n - s->out_at;
}

short lw_desk_events(const struct lw_desk *s)
{
    short events = 0;

    /* A gate that does not take its answers is not listened to either: what it can make this
     * process keep stays bounded. */
    if (out_waiting(s) <= LW_DESK_OUT_HIGH)
        events |= POLLIN;
    if (out_waiting(s) > 0)
        events |= POLLOUT;
    return events;
}

bool lw_desk_store_failed(const struct lw_desk *s)
{
    return s->store_failed;
}

void lw_desk_use(struct lw_desk *s, struct lw_store *store)
{
    s->store = store;
    s->store_failed = false;
}

uint64_t lw_desk_records(const struct lw_desk *s)
{
    return s->records;
}

void lw_desk_trim(struct lw_desk *s)
{
    lw_msg_in_shrink(&s->in);
    if (s->out.cap > OUT_KEEP && out_waiting(s) == 0) {
        lw_buf_fini(&s->out);
        s->out_at = 0;
    }
    if (s->batch_size > BATCH_FIRST && s->batch_count == 0) {
        free(s->batch);
        s->batch = NULL;
        s->batch_size = 0;
    }
}

static int64_t clock_ms(clockid_t id)
{
    struct timespec now;

    clock_gettime(id, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* ---- records ---- */

static int batch_answer(struct lw_desk *s)
{
    struct lw_msg_acks acks;
    int err = 0;

    lw_msg_acks_begin(&acks, &s->out);
    for (uint32_t i = 0; err == 0 && i < s->batch_count; i++) {
        const struct item *it = &s->batch[i];
        struct lw_msg_ack ack = {it->ticket, it->err, LW_STR_NONE};

        if (it->kind == ITEM_DONE)
            continue; /* has no answer */
        if (it->kind == ITEM_CLAIM) {
            const struct lw_msg_claimed v = {
                it->ticket, it->err,     it->err == 0 ? lw_strz(it->id) : LW_STR_NONE,
                it->unit,   it->refused, it->retry_ms};

            err = lw_msg_acks_end(&acks); /* answers keep their order */
            if (err == 0)
                err = lw_msg_put_claimed(&s->out, &v);
            continue;
        }

        if (it->err == 0)
            ack.id = lw_strz(it->id);
        err = lw_msg_acks_put(&acks, &ack);
    }
    if (err == 0)
        err = lw_msg_acks_end(&acks);
    s->batch_count = 0;
    s->batch_bytes = 0;
    return err == 0 ? 0 : -LW_ERR_NOMEM;
}

static int item_store(struct lw_desk *s, struct item *it, int64_t now, struct lw_store_error *e)
{
    struct lw_claim_unit units[LW_LIMIT_CLAIM_MAX];
    struct lw_store_refusal refused;
    struct lw_msg_claim claim;
    struct lw_msg_done done;
    int err;

    switch (it->kind) {
    case ITEM_CLAIM:
        err = lw_msg_get_claim(&it->message, units, &claim);
        if (err != 0)
            return err;
        err = lw_store_claim(s->store, claim.data, units, claim.count, now, it->id, &refused, e);
        it->refused = err == -LW_ERR_LIMIT && refused.unit < claim.count;
        it->unit = (uint32_t)refused.unit;
        it->retry_ms = refused.retry_ms;
        return err;
    case ITEM_DONE:
        err = lw_msg_get_done(&it->message, units, &done);
        return err != 0 ? err : lw_store_done(s->store, done.id, units, done.count, now, e);
    case ITEM_RECORD:
        break;
    }
    return lw_store_add(s->store, it->phase, it->data, now, it->id, e);
}

/* The ends of calls could not be counted: an outcome that follows its end is not acknowledged, as
 * whoever waits for that waits for both. It is in the log nevertheless. */
static void not_counted(struct lw_desk *s)
{
    for (uint32_t i = 0; i < s->batch_count; i++) {
        if (s->batch[i].counted && s->batch[i].err == 0)
            s->batch[i].err = -LW_ERR_IO;
    }
}

static int batch_store(struct lw_desk *s, struct lw_store_error *e)
{
    struct lw_store_error one;
    uint32_t good = 0;
    uint32_t records = 0;
    int64_t now = clock_ms(CLOCK_REALTIME);
    int err = lw_store_begin(s->store, e);

    if (err != 0)
        return err;
    for (uint32_t i = 0; i < s->batch_count; i++) {
        struct item *it = &s->batch[i];

        one.text[0] = 0;
        it->err = item_store(s, it, now, &one);
        good += it->err == 0;
        records += it->err == 0 && it->kind != ITEM_DONE;
        /* That a call is switched off is no trouble of the ledger. */
        if (it->err != 0 && it->err != -LW_ERR_KILLED && !it->refused)
            lw_trouble_log(s->troubles, LW_TROUBLE_RECORD, it->err, &one);
    }
    if (good == 0) {
        lw_store_cancel(s->store);
        return 0;
    }
    err = lw_store_commit(s->store, now, e);
    if (err == 0)
        s->records += records;
    if (err == 0 && !lw_store_counted(s->store))
        not_counted(s);
    return err;
}

static int batch_commit(struct lw_desk *s)
{
    struct lw_store_error e = {""};
    int err;

    if (s->batch_count == 0)
        return 0;
    err = batch_store(s, &e);
    /* A full disk and a busy lock pass by themselves. */
    s->store_failed = err != 0 && err != -LW_ERR_FULL && err != -LW_ERR_BUSY;
    if (err != 0) {
        lw_trouble_log(s->troubles, LW_TROUBLE_COMMIT, err, &e);
        for (uint32_t i = 0; i < s->batch_count; i++) {
            s->batch[i].err = err;
            s->batch[i].refused = false;
        }
    }
    return batch_answer(s);
}

static int batch_reserve(struct lw_desk *s)
{
    uint32_t size = s->batch_size ? s->batch_size * 2 : BATCH_FIRST;
    struct item *grown;

    if (s->batch_count < s->batch_size)
        return 0;
    grown = realloc(s->batch, size * sizeof(*grown));
    if (!grown)
        return -LW_ERR_NOMEM;
    s->batch = grown;
    s->batch_size = size;
    return 0;
}

static int take_record(struct lw_desk *s, const struct lw_msg *m)
{
    struct lw_msg_record v;
    int err = lw_msg_get_record(m, &v);

    if (err == 0)
        err = batch_reserve(s);
    if (err != 0)
        return err;
    s->batch[s->batch_count++] = (struct item){.ticket = v.ticket,
                                               .phase = v.phase,
                                               .data = v.data,
                                               .counted = s->ended && v.phase == LW_PHASE_OUTCOME};
    s->ended = false;
    s->batch_bytes += v.data.n + LINE_FIXED;
    return s->batch_count >= LW_DESK_BATCH || s->batch_bytes >= BATCH_BYTES ? batch_commit(s) : 0;
}

/* Claims and ends of calls go into the batch as they come, and are read again when it is written.
 */
static int take_counted(struct lw_desk *s, const struct lw_msg *m)
{
    struct lw_claim_unit units[LW_LIMIT_CLAIM_MAX];
    struct item it = {.kind = ITEM_DONE, .message = *m};
    struct lw_msg_claim claim;
    struct lw_msg_done done;
    int err;

    if (m->type == LW_MSG_CLAIM) {
        err = lw_msg_get_claim(m, units, &claim);
        it.kind = ITEM_CLAIM;
        it.ticket = err == 0 ? claim.ticket : 0;
    } else {
        err = lw_msg_get_done(m, units, &done);
    }
    if (err == 0)
        err = batch_reserve(s);
    if (err != 0)
        return err;
    s->batch[s->batch_count++] = it;
    s->ended = it.kind == ITEM_DONE;
    s->batch_bytes += m->body.n + LINE_FIXED;
    return s->batch_count >= LW_DESK_BATCH || s->batch_bytes >= BATCH_BYTES ? batch_commit(s) : 0;
}

/* ---- manifests ---- */

static int take_open(struct lw_desk *s, const struct lw_msg *m)
{
    struct lw_msg_open name;
    int err = lw_msg_get_open(m, &name);

    if (err == 0)
        err = lw_views_open(&s->views, &name);
    if (err != -LW_ERR_LIMIT)
        return err;
    lw_trouble_log(s->troubles, LW_TROUBLE_VIEWS, err, NULL);
    return lw_msg_put_manifest(&s->out,
                               &(struct lw_msg_manifest){name.server, name.view, LW_STR_NONE});
}

static int take_forget(struct lw_desk *s, const struct lw_msg *m)
{
    struct lw_msg_open name;
    int err = lw_msg_get_forget(m, &name);

    if (err == 0)
        lw_views_forget(&s->views, &name);
    return err;
}

/* Manifests are large: they are read one after the other as the gate takes them. */
static int views_send(struct lw_desk *s)
{
    int more = 1;

    while (more == 1 && out_waiting(s) <= LW_DESK_OUT_HIGH)
        more = lw_views_send_one(&s->views, s->store, s->locked, &s->out, s->troubles);
    return more < 0 ? more : 0;
}

int lw_desk_push(struct lw_desk *s)
{
    int err = send_kills(s);

    if (err == 0)
        err = lw_questions_push(&s->questions, s->store, clock_ms(CLOCK_REALTIME), &s->out,
                                s->troubles);
    if (err != 0)
        return err;
    err = lw_desk_look(s);
    if (err != 0)
        return err;
    lw_views_look_again(&s->views);
    return views_send(s);
}

int lw_desk_look(struct lw_desk *s)
{
    int64_t now = clock_ms(CLOCK_REALTIME);
    int err = lw_answers_look(&s->answers, s->store, now, &s->out, s->troubles);

    return err != 0 ? err : lw_events_look(&s->events, s->store, now, &s->out, s->troubles);
}

/* ---- observations ---- */

static int is_of_server(void *user, const struct lw_store_server *row)
{
    return strcmp(row->server, user) == 0;
}

/* True when the operator trusts the server's first surface and none was ever seen: not approved,
 * not rejected, not waiting. */
static bool trusted(struct lw_desk *s, struct lw_str server)
{
    struct lw_store_error e = {""};

    for (size_t i = 0; s->trust_first && s->trust_first[i]; i++) {
        if (lw_str_eqz(server, s->trust_first[i]))
            return lw_store_servers(s->store, is_of_server, (void *)(uintptr_t)s->trust_first[i],
                                    &e) == 0;
    }
    return false;
}

/* Approves just what the gate reported: when another process has reported something else since, it
 * waits for a human. */
static int approve_first(struct lw_desk *s, const struct lw_msg_observed *v)
{
    struct lw_approval approval = {.by = LW_STR("trust-first"),
                                   .reason = LW_STR("the first surface seen"),
                                   .at = clock_ms(CLOCK_REALTIME)};
    struct lw_store_error e = {""};
    struct lw_surface *surface = NULL;
    char id[LW_RECEIPT_ID_MAX];
    int err = lw_surface_load(v->surface, &surface);

    if (err == 0)
        err = lw_store_approve(s->store, v->server, v->view, lw_surface_digest(surface), &approval,
                               id, NULL, &e);
    lw_surface_free(&surface);
    if (err != 0) {
        lw_trouble_log(s->troubles, LW_TROUBLE_TRUST, err, &e);
        return 0;
    }
    s->records++;
    lw_log(LW_LOG_WARN, "surface.trusted", "the first surface of this server was approved unseen",
           LW_F_STR("server", v->server), LW_F_Z("receipt", id));
    return lw_desk_push(s);
}

static int take_observed(struct lw_desk *s, const struct lw_msg *m)
{
    struct lw_store_error e = {""};
    struct lw_msg_observed v;
    struct lw_msg_acks acks;
    char id[LW_RECEIPT_ID_MAX];
    bool first;
    int err = lw_msg_get_observed(m, &v);
    int kept;

    if (err == 0)
        err = batch_commit(s); /* answers go out in the order of what was asked */
    if (err != 0)
        return err;
    first = trusted(s, v.server);
    kept = lw_store_observe(s->store, v.server, v.view, v.surface, v.drift,
                            clock_ms(CLOCK_REALTIME), id, &e);
    if (kept == 0)
        s->records++;
    else
        lw_trouble_log(s->troubles, LW_TROUBLE_OBSERVATION, kept, &e);
    /* The manifest goes out before the answer: a gate that waits for the answer has both. */
    if (kept == 0 && first)
        err = approve_first(s, &v);
    if (err != 0)
        return err;
    lw_msg_acks_begin(&acks, &s->out);
    err = lw_msg_acks_put(
        &acks, &(struct lw_msg_ack){v.ticket, kept, kept == 0 ? lw_strz(id) : LW_STR_NONE});
    if (err == 0)
        err = lw_msg_acks_end(&acks);
    return err == 0 ? 0 : -LW_ERR_NOMEM;
}

/* ---- approvals of calls ---- */

/* Answers go out in the order of what was asked: records that came before are committed first, as
 * they may be of decisions that use an approval. */
static int take_ask(struct lw_desk *s, const struct lw_msg *m)
{
    struct lw_msg_ask v;
    int err = lw_msg_get_ask(m, &v);

    if (err == 0)
        err = batch_commit(s);
    if (err == 0)
        err = lw_questions_ask(&s->questions, s->store, &v, clock_ms(CLOCK_REALTIME), &s->out,
                               s->troubles);
    return err != 0 ? err : lw_desk_look(s);
}

static int take_vote(struct lw_desk *s, const struct lw_msg *m)
{
    struct lw_msg_vote v;
    int err = lw_msg_get_vote(m, &v);

    if (err == 0)
        err = batch_commit(s);
    if (err == 0)
        err = lw_questions_vote(&s->questions, s->store, &v, clock_ms(CLOCK_REALTIME), &s->out,
                                s->troubles);
    return err != 0 ? err : lw_desk_look(s);
}

static int take_query(struct lw_desk *s, const struct lw_msg *m)
{
    int64_t now = clock_ms(CLOCK_REALTIME);
    struct lw_msg_query v;
    int err = lw_msg_get_query(m, &v);

    if (err == 0)
        err = batch_commit(s);
    if (err == 0)
        err = lw_answers_query(&s->answers, s->store, &v, now, &s->out, s->troubles);
    if (err != 0 || v.what == LW_API_LIST || v.what == LW_API_SHOW)
        return err;
    err = lw_questions_push(&s->questions, s->store, now, &s->out, s->troubles);
    return err != 0 ? err : lw_desk_look(s);
}

static int take_hook(struct lw_desk *s, const struct lw_msg *m)
{
    int64_t now = clock_ms(CLOCK_REALTIME);
    struct lw_msg_hook v;
    int err = lw_msg_get_hook(m, &v);

    if (err == 0)
        err = batch_commit(s);
    if (err == 0)
        err = lw_answers_hook(&s->answers, s->store, &v, now, &s->out, s->troubles);
    if (err == 0)
        err = lw_questions_push(&s->questions, s->store, now, &s->out, s->troubles);
    return err != 0 ? err : lw_desk_look(s);
}

/* ---- the socket ---- */

int lw_desk_read(struct lw_desk *s)
{
    size_t got = 0;

    while (got < LW_DESK_READ) {
        size_t room;
        char *p = lw_msg_in_room(&s->in, &room);
        ssize_t n;

        if (!p)
            return -LW_ERR_NOMEM;
        n = recv(s->fd, p, room, MSG_DONTWAIT);
        if (n == 0)
            return -LW_ERR_CLOSED;
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return errno == EAGAIN ? got > 0 : -LW_ERR_CLOSED;
        lw_msg_in_got(&s->in, (size_t)n);
        got += (size_t)n;
        if ((size_t)n < room)
            break; /* that was all */
    }
    return 1;
}

static int take(struct lw_desk *s, const struct lw_msg *m)
{
    switch (m->type) {
    case LW_MSG_RECORD:
        return take_record(s, m);
    case LW_MSG_CLAIM:
    case LW_MSG_DONE:
        return take_counted(s, m);
    case LW_MSG_OBSERVED:
        return take_observed(s, m);
    case LW_MSG_OPEN:
        return take_open(s, m);
    case LW_MSG_FORGET:
        return take_forget(s, m);
    case LW_MSG_ASK:
        return take_ask(s, m);
    case LW_MSG_VOTE:
        return take_vote(s, m);
    case LW_MSG_QUERY:
        return take_query(s, m);
    case LW_MSG_HOOK:
        return take_hook(s, m);
    case LW_MSG_READY:
    case LW_MSG_MANIFEST:
    case LW_MSG_ACKS:
    case LW_MSG_KILLS:
    case LW_MSG_CLAIMED:
    case LW_MSG_ASKED:
    case LW_MSG_ANSWERED:
    case LW_MSG_REPLY:
    case LW_MSG_NEWS:
    case LW_MSG_EVENT:
        break; /* the reader lets none of the other direction pass */
    }
    return -LW_ERR_PROTOCOL;
}

int lw_desk_work(struct lw_desk *s)
{
    struct lw_msg m;
    int more;
    int err;

    while ((more = lw_msg_in_next(&s->in, &m)) == 1) {
        more = take(s, &m);
        if (more < 0)
            break;
    }
    /* Also after a broken message: what came before it was meant. */
    err = batch_commit(s);
    if (more < 0)
        return more;
    return err != 0 ? err : views_send(s);
}

int lw_desk_write(struct lw_desk *s, int64_t steady_ms)
{
    while (out_waiting(s) > 0) {
        ssize_t n = send(s->fd, s->out.p + s->out_at, out_waiting(s), MSG_DONTWAIT | MSG_NOSIGNAL);

        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0 && errno != EAGAIN)
            return -LW_ERR_CLOSED;
        if (n < 0) {
            lw_buf_consume(&s->out, s->out_at);
            s->out_at = 0;
            if (s->stalled_since == 0)
                s->stalled_since = steady_ms;
            return steady_ms - s->stalled_since >= LW_DESK_STALL_MS ? -LW_ERR_TIMEOUT : 0;
        }
        s->stalled_since = 0;
        s->out_at += (size_t)n;
        if (out_waiting(s) <= LW_DESK_OUT_HIGH && s->views.due) {
            lw_buf_consume(&s->out, s->out_at);
            s->out_at = 0;
            if (views_send(s) != 0)
                return -LW_ERR_NOMEM;
        }
    }
    lw_buf_reset(&s->out);
    s->out_at = 0;
    return 0;
}
