#include "src/ledger/desk.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "src/ipc/msg.h"
#include "src/telemetry/log.h"

#define OUT_MAX     ((size_t)LW_DESK_OUT_HIGH * 2 + (size_t)LW_MSG_TEXT_MAX * 2)
#define OUT_KEEP    (64u << 10)
#define BATCH_FIRST 64u
#define BATCH_BYTES (4u << 20) /* of lines: half of what the store takes at once */
#define LINE_FIXED  512u       /* more than what a line has besides its data */
#define VIEWS_FIRST 4u
#define QUIET_MS    5000 /* between two log entries about the same trouble */

struct item { /* a record of the batch; `data` points into the read buffer */
    uint64_t ticket;
    struct lw_str data;
    enum lw_phase phase;
    int err;
    char id[LW_RECEIPT_ID_MAX];
};

struct view {
    char server[LW_MSG_SERVER_MAX + 1];
    char view[LW_MSG_VIEW_MAX + 1];
    bool due;     /* to be looked at, and sent if it is news */
    bool asked;   /* to be sent in any case */
    bool present; /* as sent last */
    struct lw_digest digest;
};

/* What is logged at most once in QUIET_MS each. */
enum trouble {
    BAD_RECORD,
    BAD_COMMIT,
    BAD_OBSERVATION,
    BAD_MANIFEST,
    TOO_MANY_VIEWS,
    TROUBLES,
};

struct quiet {
    int64_t logged_at;
    int64_t not_logged;
};

struct lw_desk {
    int fd;
    struct lw_store *store;
    struct lw_msg_in in;
    struct lw_buf out;
    size_t out_at; /* bytes of it that are sent */
    int64_t stalled_since;
    struct item *batch;
    uint32_t batch_size;
    uint32_t batch_count;
    size_t batch_bytes;
    bool store_failed;
    struct view *views;
    uint32_t view_size;
    uint32_t view_count;
    bool views_due;
    struct quiet quiet[TROUBLES];
    uint64_t records;
};

int lw_desk_new(int fd, struct lw_store *store, struct lw_desk **out)
{
    struct lw_desk *s = calloc(1, sizeof(*s));

    if (!s)
        return -LW_ERR_NOMEM;
    s->fd = fd;
    s->store = store;
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
    free((*s)->views);
    free(*s);
    *s = NULL;
}

int lw_desk_ready(struct lw_desk *s)
{
    return lw_msg_put_ready(&s->out);
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

/* A full disk fails thousands of records in the same words: one entry in a while says so. */
static void trouble(struct lw_desk *s, enum trouble kind, int err, const struct lw_store_error *e)
{
    static const struct {
        const char *event;
        const char *text;
    } rows[TROUBLES] = {
        [BAD_RECORD] = {"ledger.record", "a record could not be kept; its call is refused"},
        [BAD_COMMIT] = {"ledger.commit", "records could not be written; their calls are refused"},
        [BAD_OBSERVATION] = {"ledger.observe", "a server's surface could not be kept for review"},
        [BAD_MANIFEST] = {"ledger.manifest", "a manifest is not readable: nothing is approved"},
        [TOO_MANY_VIEWS] = {"ledger.views", "a view is refused: too many are open"},
    };
    struct quiet *q = &s->quiet[kind];
    int64_t now = clock_ms(CLOCK_MONOTONIC);

    if (q->logged_at != 0 && now - q->logged_at < QUIET_MS) {
        q->not_logged++;
        return;
    }
    lw_log(LW_LOG_ERROR, rows[kind].event, rows[kind].text,
           LW_F_Z("error", e && e->text[0] ? e->text : lw_err_text(err)),
           LW_F_INT("not_logged", q->not_logged));
    q->logged_at = now ? now : 1;
    q->not_logged = 0;
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

static int batch_store(struct lw_desk *s, struct lw_store_error *e)
{
    struct lw_store_error one;
    uint32_t good = 0;
    int64_t now = clock_ms(CLOCK_REALTIME);
    int err = lw_store_begin(s->store, e);

    if (err != 0)
        return err;
    for (uint32_t i = 0; i < s->batch_count; i++) {
        struct item *it = &s->batch[i];

        one.text[0] = 0;
        it->err = lw_store_add(s->store, it->phase, it->data, now, it->id, &one);
        good += it->err == 0;
        if (it->err != 0)
            trouble(s, BAD_RECORD, it->err, &one);
    }
    if (good == 0) {
        lw_store_cancel(s->store);
        return 0;
    }
    err = lw_store_commit(s->store, now, e);
    if (err == 0)
        s->records += good;
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
        trouble(s, BAD_COMMIT, err, &e);
        for (uint32_t i = 0; i < s->batch_count; i++)
            s->batch[i].err = err;
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
    s->batch[s->batch_count++] =
        (struct item){.ticket = v.ticket, .phase = v.phase, .data = v.data};
    s->batch_bytes += v.data.n + LINE_FIXED;
    return s->batch_count >= LW_DESK_BATCH || s->batch_bytes >= BATCH_BYTES ? batch_commit(s) : 0;
}

static int take_observed(struct lw_desk *s, const struct lw_msg *m)
{
    struct lw_store_error e = {""};
    struct lw_msg_observed v;
    struct lw_msg_acks acks;
    char id[LW_RECEIPT_ID_MAX];
    int err = lw_msg_get_observed(m, &v);
    int kept;

    if (err == 0)
        err = batch_commit(s); /* answers go out in the order of what was asked */
    if (err != 0)
        return err;
    kept = lw_store_observe(s->store, v.server, v.view, v.surface, v.drift,
                            clock_ms(CLOCK_REALTIME), id, &e);
    if (kept == 0)
        s->records++;
    else
        trouble(s, BAD_OBSERVATION, kept, &e);
    lw_msg_acks_begin(&acks, &s->out);
    err = lw_msg_acks_put(
        &acks, &(struct lw_msg_ack){v.ticket, kept, kept == 0 ? lw_strz(id) : LW_STR_NONE});
    if (err == 0)
        err = lw_msg_acks_end(&acks);
    return err == 0 ? 0 : -LW_ERR_NOMEM;
}

/* ---- manifests ---- */

static struct view *view_find(struct lw_desk *s, const struct lw_msg_open *name)
{
    for (uint32_t i = 0; i < s->view_count; i++) {
        if (lw_str_eqz(name->server, s->views[i].server) &&
            lw_str_eqz(name->view, s->views[i].view))
            return &s->views[i];
    }
    return NULL;
}

static int view_add(struct lw_desk *s, const struct lw_msg_open *name, struct view **out)
{
    uint32_t size = s->view_size ? s->view_size * 2 : VIEWS_FIRST;
    struct view *v;

    if (s->view_count >= LW_DESK_VIEWS)
        return -LW_ERR_LIMIT;
    if (s->view_count == s->view_size) {
        v = realloc(s->views, size * sizeof(*v));
        if (!v)
            return -LW_ERR_NOMEM;
        s->views = v;
        s->view_size = size;
    }
    v = &s->views[s->view_count++];
    *v = (struct view){.due = false};
    memcpy(v->server, name->server.p, name->server.n);
    memcpy(v->view, name->view.p, name->view.n);
    *out = v;
    return 0;
}

/* Names are C strings in the store's rows: one with a NUL inside would be taken for another. */
static bool plain(const struct lw_msg_open *name)
{
    return !memchr(name->server.p, 0, name->server.n) &&
           (name->view.n == 0 || !memchr(name->view.p, 0, name->view.n));
}

static int take_open(struct lw_desk *s, const struct lw_msg *m)
{
    struct lw_msg_open name;
    struct view *v;
    int err = lw_msg_get_open(m, &name);

    if (err != 0 || !plain(&name))
        return -LW_ERR_PROTOCOL;
    v = view_find(s, &name);
    if (!v) {
        err = view_add(s, &name, &v);
        if (err == -LW_ERR_LIMIT) {
            trouble(s, TOO_MANY_VIEWS, err, NULL);
            return lw_msg_put_manifest(
                &s->out, &(struct lw_msg_manifest){name.server, name.view, LW_STR_NONE});
        }
        if (err != 0)
            return err;
    }
    v->due = v->asked = true;
    s->views_due = true;
    return 0;
}

static int take_forget(struct lw_desk *s, const struct lw_msg *m)
{
    struct lw_msg_open name;
    struct view *v;
    int err = lw_msg_get_forget(m, &name);

    if (err != 0)
        return err;
    v = view_find(s, &name);
    if (v)
        *v = s->views[--s->view_count];
    return 0;
}

/* Sends what is in force for `v`. A manifest that cannot be read is none: nothing is approved. */
static int view_send(struct lw_desk *s, struct view *v)
{
    struct lw_msg_manifest m = {lw_strz(v->server), lw_strz(v->view), LW_STR_NONE};
    struct lw_store_error e = {""};
    struct lw_digest digest = {{0}};
    struct lw_buf text;
    int err;

    lw_buf_init(&text, LW_MSG_TEXT_MAX);
    err = lw_store_manifest(s->store, m.server, m.view, &text, &e);
    if (err == 0) {
        m.json = lw_buf_str(&text);
        digest = lw_sha256(m.json);
    } else if (err != -LW_ERR_NOTFOUND) {
        trouble(s, BAD_MANIFEST, err, &e);
    }
    err = 0;
    if (v->asked || v->present != (m.json.p != NULL) || !lw_digest_eq(&v->digest, &digest))
        err = lw_msg_put_manifest(&s->out, &m);
    v->due = v->asked = false;
    v->present = m.json.p != NULL;
    v->digest = digest;
    lw_buf_fini(&text);
    return err == 0 ? 0 : -LW_ERR_NOMEM;
}

/* Manifests are large: they are read one after the other as the gate takes them. */
static int views_send(struct lw_desk *s)
{
    int err = 0;

    if (!s->views_due)
        return 0;
    for (uint32_t i = 0; err == 0 && i < s->view_count; i++) {
        if (out_waiting(s) > LW_DESK_OUT_HIGH)
            return 0;
        if (s->views[i].due)
            err = view_send(s, &s->views[i]);
    }
    s->views_due = err != 0;
    return err;
}

int lw_desk_push(struct lw_desk *s)
{
    for (uint32_t i = 0; i < s->view_count; i++)
        s->views[i].due = true;
    s->views_due = s->view_count > 0;
    return views_send(s);
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
    case LW_MSG_OBSERVED:
        return take_observed(s, m);
    case LW_MSG_OPEN:
        return take_open(s, m);
    case LW_MSG_FORGET:
        return take_forget(s, m);
    case LW_MSG_READY:
    case LW_MSG_MANIFEST:
    case LW_MSG_ACKS:
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
        if (out_waiting(s) <= LW_DESK_OUT_HIGH && s->views_due) {
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
