#include "src/ipc/link.h"

#include <fcntl.h>
#include <stdlib.h>

#include "src/ipc/msg.h"

#define MAX_OBSERVED  (LW_MSG_TEXT_MAX + LW_MSG_DRIFT_MAX)
#define OUT_MAX       ((size_t)LW_LINK_MAX_BYTES * 2 + MAX_OBSERVED)
#define OUT_KEEP      (256u << 10) /* memory kept in an empty out buffer */
#define PENDING_FIRST 64u
#define HANDLES       3

/* One thing handed over, in order, until its answer. */
struct pending {
    uint64_t ticket;
    uint32_t bytes;
    bool observed;
    bool claim;
};

struct lw_link {
    uv_pipe_t pipe;
    uv_prepare_t prepare;
    uv_check_t check;
    uv_write_t write;
    int handles; /* not closed yet */
    const struct lw_link_ops *ops;
    void *user;
    struct lw_msg_in in;
    struct lw_buf out;    /* collects this iteration's messages */
    struct lw_buf flight; /* is being written */
    bool writing;
    bool ready;
    bool lost;
    bool closing;
    struct pending *ring; /* a power of two */
    uint32_t ring_size;
    uint32_t first;
    uint32_t count;
    size_t record_bytes;
    size_t observed_bytes;
    struct lw_kill kills[LW_KILLS_MAX]; /* room for reading them */
};

static void lose(struct lw_link *l, const char *text)
{
    if (l->lost || l->closing)
        return;
    l->lost = true;
    uv_read_stop((uv_stream_t *)&l->pipe);
    uv_prepare_stop(&l->prepare);
    uv_check_stop(&l->check);
    lw_buf_fini(&l->out);
    l->ops->on_lost(l->user, text);
}

/* ---- out ---- */

static void flush(struct lw_link *l);

static void on_written(uv_write_t *w, int status)
{
    struct lw_link *l = w->data;

    l->writing = false;
    if (l->flight.cap > OUT_KEEP)
        lw_buf_fini(&l->flight);
    lw_buf_reset(&l->flight);
    if (l->closing)
        return;
    if (status < 0)
        lose(l, "writing to the ledger failed");
    else
        flush(l);
}

static void flush(struct lw_link *l)
{
    struct lw_buf swap;
    uv_buf_t piece;
    int n;

    if (l->writing || l->lost || l->closing || l->out.n == 0)
        return;
    piece = uv_buf_init(l->out.p, (unsigned)l->out.n);
    n = uv_try_write((uv_stream_t *)&l->pipe, &piece, 1);
    if (n < 0 && n != UV_EAGAIN) {
        lose(l, "writing to the ledger failed");
        return;
    }
    if (n > 0 && (size_t)n == l->out.n) {
        lw_buf_reset(&l->out);
        return;
    }
    swap = l->flight;
    l->flight = l->out;
    l->out = swap;
    n = n < 0 ? 0 : n;
    piece = uv_buf_init(l->flight.p + n, (unsigned)(l->flight.n - (size_t)n));
    l->writing = true;
    if (uv_write(&l->write, (uv_stream_t *)&l->pipe, &piece, 1, on_written) < 0) {
        l->writing = false;
        lose(l, "writing to the ledger failed");
    }
}

static void on_prepare(uv_prepare_t *h)
{
    flush(h->data);
}

static void on_check(uv_check_t *h)
{
    flush(h->data);
}

/* ---- in ---- */

static int pending_reserve(struct lw_link *l)
{
    uint32_t size = l->ring_size ? l->ring_size * 2 : PENDING_FIRST;
    struct pending *ring;

    if (l->count >= LW_LINK_MAX_COUNT)
        return -LW_ERR_BUSY;
    if (l->count < l->ring_size)
        return 0;
    ring = calloc(size, sizeof(*ring));
    if (!ring)
        return -LW_ERR_NOMEM;
    for (uint32_t i = 0; i < l->count; i++)
        ring[i] = l->ring[(l->first + i) & (l->ring_size - 1)];
    free(l->ring);
    l->ring = ring;
    l->ring_size = size;
    l->first = 0;
    return 0;
}

static void pending_push(struct lw_link *l, uint64_t ticket, size_t bytes, bool observed)
{
    l->ring[(l->first + l->count) & (l->ring_size - 1)] =
        (struct pending){ticket, (uint32_t)bytes, observed, false};
    l->count++;
    *(observed ? &l->observed_bytes : &l->record_bytes) += bytes;
}

/* Answers come in the order of what was handed over; any other is a ledger gone wrong. */
static int pending_pop(struct lw_link *l, uint64_t ticket, bool claim)
{
    struct pending p;

    if (l->count == 0)
        return -LW_ERR_PROTOCOL;
    p = l->ring[l->first];
    if (p.ticket != ticket || p.claim != claim)
        return -LW_ERR_PROTOCOL;
    l->first = (l->first + 1) & (l->ring_size - 1);
    l->count--;
    *(p.observed ? &l->observed_bytes : &l->record_bytes) -= p.bytes;
    return 0;
}

static int take_ack(struct lw_link *l, const struct lw_msg_ack *ack)
{
    int err = pending_pop(l, ack->ticket, /* claim= */ false);

    if (err == 0)
        l->ops->on_receipt(l->user, ack->ticket, ack->err, ack->id);
    return err;
}

static int take_claimed(struct lw_link *l, const struct lw_msg *m)
{
    struct lw_msg_claimed v;
    int err = lw_msg_get_claimed(m, &v);

    if (err == 0)
        err = pending_pop(l, v.ticket, /* claim= */ true);
    if (err == 0 && l->ops->on_claimed)
        l->ops->on_claimed(l->user, &v);
    return err;
}

static int take_acks(struct lw_link *l, const struct lw_msg *m)
{
    struct lw_cursor entries;
    uint32_t count;
    int err = lw_msg_get_acks(m, &entries, &count);

    for (uint32_t i = 0; err == 0 && i < count && !l->closing; i++) {
        struct lw_msg_ack ack = lw_msg_ack_next(&entries);

        err = take_ack(l, &ack);
    }
    return err;
}

static int take_manifest(struct lw_link *l, const struct lw_msg *m)
{
    struct lw_msg_manifest v;
    int err = lw_msg_get_manifest(m, &v);

    if (err == 0)
        l->ops->on_manifest(l->user, v.server, v.view, v.json);
    return err;
}

static int take_kills(struct lw_link *l, const struct lw_msg *m)
{
    size_t n;
    int err = lw_msg_get_kills(m, l->kills, &n);

    if (err == 0 && l->ops->on_kills)
        l->ops->on_kills(l->user, l->kills, n);
    return err;
}

static int take_ready(struct lw_link *l, const struct lw_msg *m)
{
    int err = lw_msg_get_ready(m);

    if (err != 0 || l->ready)
        return -LW_ERR_PROTOCOL;
    l->ready = true;
    l->ops->on_ready(l->user);
    return 0;
}

static int take_asked(struct lw_link *l, const struct lw_msg *m)
{
    struct lw_msg_asked v;
    int err = lw_msg_get_asked(m, &v);

    if (err == 0)
        l->ops->on_asked(l->user, &v);
    return err;
}

static int take_answered(struct lw_link *l, const struct lw_msg *m)
{
    struct lw_msg_answered v;
    int err = lw_msg_get_answered(m, &v);

    if (err == 0)
        l->ops->on_answered(l->user, &v);
    return err;
}

static int take_reply(struct lw_link *l, const struct lw_msg *m)
{
    struct lw_msg_reply v;
    int err = lw_msg_get_reply(m, &v);

    if (err == 0 && l->ops->on_reply)
        l->ops->on_reply(l->user, &v);
    return err;
}

static int take_event(struct lw_link *l, const struct lw_msg *m)
{
    struct lw_msg_event v;
    int err = lw_msg_get_event(m, &v);

    if (err == 0 && l->ops->on_event)
        l->ops->on_event(l->user, &v);
    return err;
}

static int take_news(struct lw_link *l, const struct lw_msg *m)
{
    int err = lw_msg_get_news(m);

    if (err == 0 && l->ops->on_news)
        l->ops->on_news(l->user);
    return err;
}

static int take(struct lw_link *l, const struct lw_msg *m)
{
    switch (m->type) {
    case LW_MSG_READY:
        return take_ready(l, m);
    case LW_MSG_MANIFEST:
        return take_manifest(l, m);
    case LW_MSG_ACKS:
        return take_acks(l, m);
    case LW_MSG_CLAIMED:
        return take_claimed(l, m);
    case LW_MSG_KILLS:
        return take_kills(l, m);
    case LW_MSG_ASKED:
        return take_asked(l, m);
    case LW_MSG_ANSWERED:
        return take_answered(l, m);
    case LW_MSG_REPLY:
        return take_reply(l, m);
    case LW_MSG_NEWS:
        return take_news(l, m);
    case LW_MSG_EVENT:
        return take_event(l, m);
    case LW_MSG_ASK:
    case LW_MSG_VOTE:
    case LW_MSG_OPEN:
    case LW_MSG_RECORD:
    case LW_MSG_OBSERVED:
    case LW_MSG_FORGET:
    case LW_MSG_CLAIM:
    case LW_MSG_DONE:
    case LW_MSG_QUERY:
    case LW_MSG_HOOK:
        break; /* the reader lets none of the other direction pass */
    }
    return -LW_ERR_PROTOCOL;
}

static void on_alloc(uv_handle_t *h, size_t suggested, uv_buf_t *buf)
{
    struct lw_link *l = h->data;
    size_t n = 0;
    char *p = lw_msg_in_room(&l->in, &n);

    *buf = uv_buf_init(p, p ? (unsigned)n : 0);
}

static void on_read(uv_stream_t *stream, ssize_t n, const uv_buf_t *buf)
{
    struct lw_link *l = stream->data;
    struct lw_msg m;
    int more = 0;

    if (n < 0) {
        lose(l, n == UV_EOF       ? "the ledger has ended"
                : n == UV_ENOBUFS ? "out of memory while reading from the ledger"
                                  : "reading from the ledger failed");
        return;
    }
    lw_msg_in_got(&l->in, (size_t)n);
    while (!l->closing && (more = lw_msg_in_next(&l->in, &m)) == 1) {
        more = take(l, &m);
        if (more < 0)
            break;
    }
    if (more < 0)
        lose(l, "the ledger broke the protocol between them");
    if (!l->closing)
        lw_msg_in_shrink(&l->in);
}

/* ---- life ---- */

static void release(struct lw_link *l)
{
    lw_msg_in_fini(&l->in);
    lw_buf_fini(&l->out);
    lw_buf_fini(&l->flight);
    free(l->ring);
    free(l);
}

static void on_closed(uv_handle_t *h)
{
    struct lw_link *l = h->data;

    if (--l->handles == 0)
        release(l);
}

static void close_handles(struct lw_link *l)
{
    l->closing = true;
    uv_close((uv_handle_t *)&l->prepare, on_closed);
    uv_close((uv_handle_t *)&l->check, on_closed);
    uv_close((uv_handle_t *)&l->pipe, on_closed);
}

static int start(struct lw_link *l, uv_loop_t *loop, int fd)
{
    int err = 0;

    uv_prepare_init(loop, &l->prepare);
    uv_check_init(loop, &l->check);
    err |= uv_pipe_init(loop, &l->pipe, /* ipc= */ 0);
    l->handles = HANDLES;
    l->prepare.data = l->check.data = l->pipe.data = l->write.data = l;
    uv_unref((uv_handle_t *)&l->prepare);
    uv_unref((uv_handle_t *)&l->check);
    err |= uv_prepare_start(&l->prepare, on_prepare);
    err |= uv_check_start(&l->check, on_check);
    /* The servers that the gate starts must not hold the ledger's socket open. */
    err |= fcntl(fd, F_SETFD, FD_CLOEXEC);
    if (err == 0)
        err = uv_pipe_open(&l->pipe, fd);
    return err == 0 ? 0 : -LW_ERR_IO;
}

int lw_link_new(uv_loop_t *loop, int fd, const struct lw_link_ops *ops, void *user,
                struct lw_link **out)
{
    struct lw_link *l = calloc(1, sizeof(*l));

    if (!l)
        return -LW_ERR_NOMEM;
    l->ops = ops;
    l->user = user;
    lw_msg_in_init(&l->in, LW_MSG_TO_GATE);
    lw_buf_init(&l->out, OUT_MAX);
    lw_buf_init(&l->flight, OUT_MAX);
    if (start(l, loop, fd) != 0) {
        close_handles(l);
        return -LW_ERR_IO;
    }
    if (uv_read_start((uv_stream_t *)&l->pipe, on_alloc, on_read) != 0) {
        close_handles(l);
        return -LW_ERR_IO;
    }
    *out = l;
    return 0;
}

void lw_link_close(struct lw_link **l)
{
    if (!*l)
        return;
    if (!(*l)->writing && !(*l)->lost && (*l)->out.n > 0) {
        uv_buf_t piece = uv_buf_init((*l)->out.p, (unsigned)(*l)->out.n);

        (void)uv_try_write((uv_stream_t *)&(*l)->pipe, &piece, 1);
    }
    close_handles(*l);
    *l = NULL;
}

size_t lw_link_unacknowledged(const struct lw_link *l)
{
    return l->count;
}

/* ---- what the gate sends ---- */

int lw_link_open(struct lw_link *l, struct lw_str server, struct lw_str view)
{
    const struct lw_msg_open v = {server, view};

    if (l->lost)
        return -LW_ERR_CLOSED;
    return l->out.n > LW_LINK_MAX_BYTES ? -LW_ERR_BUSY : lw_msg_put_open(&l->out, &v);
}

int lw_link_forget(struct lw_link *l, struct lw_str server, struct lw_str view)
{
    const struct lw_msg_open v = {server, view};

    if (l->lost)
        return -LW_ERR_CLOSED;
    return l->out.n > LW_LINK_MAX_BYTES ? -LW_ERR_BUSY : lw_msg_put_forget(&l->out, &v);
}

int lw_link_record(struct lw_link *l, uint64_t ticket, enum lw_phase phase, struct lw_str data)
{
    const struct lw_msg_record v = {ticket, phase, data};
    int err;

    if (l->lost)
        return -LW_ERR_CLOSED;
    if (data.n > LW_MSG_RECORD_MAX)
        return -LW_ERR_LIMIT;
    if (l->record_bytes + data.n > LW_LINK_MAX_BYTES)
        return -LW_ERR_BUSY;
    err = pending_reserve(l);
    if (err == 0)
        err = lw_msg_put_record(&l->out, &v);
    if (err == 0)
        pending_push(l, ticket, data.n, /* observed= */ false);
    return err;
}

int lw_link_claim(struct lw_link *l, uint64_t ticket, struct lw_str data,
                  const struct lw_claim_unit *units, size_t n)
{
    const struct lw_msg_claim v = {ticket, data, units, n};
    int err;

    if (l->lost)
        return -LW_ERR_CLOSED;
    if (l->record_bytes + data.n > LW_LINK_MAX_BYTES)
        return -LW_ERR_BUSY;
    err = pending_reserve(l);
    if (err == 0)
        err = lw_msg_put_claim(&l->out, &v);
    if (err == 0) {
        pending_push(l, ticket, data.n, /* observed= */ false);
        l->ring[(l->first + l->count - 1) & (l->ring_size - 1)].claim = true;
    }
    return err;
}

int lw_link_done(struct lw_link *l, struct lw_str id, const struct lw_claim_unit *units, size_t n)
{
    const struct lw_msg_done v = {id, units, n};

    if (l->lost)
        return -LW_ERR_CLOSED;
    return l->out.n > LW_LINK_MAX_BYTES ? -LW_ERR_BUSY : lw_msg_put_done(&l->out, &v);
}

int lw_link_observed(struct lw_link *l, uint64_t ticket, struct lw_str server, struct lw_str view,
                     struct lw_str surface, struct lw_str drift)
{
    const struct lw_msg_observed v = {ticket, server, view, surface, drift};
    int err;

    if (l->lost)
        return -LW_ERR_CLOSED;
    if (surface.n > LW_MSG_TEXT_MAX || drift.n > LW_MSG_DRIFT_MAX)
        return -LW_ERR_LIMIT;
    if (l->observed_bytes + surface.n + drift.n > MAX_OBSERVED)
        return -LW_ERR_BUSY;
    err = pending_reserve(l);
    if (err == 0)
        err = lw_msg_put_observed(&l->out, &v);
    if (err == 0)
        pending_push(l, ticket, surface.n + drift.n, /* observed= */ true);
    return err;
}

int lw_link_ask(struct lw_link *l, const struct lw_msg_ask *v)
{
    if (l->lost)
        return -LW_ERR_CLOSED;
    return l->out.n > LW_LINK_MAX_BYTES ? -LW_ERR_BUSY : lw_msg_put_ask(&l->out, v);
}

int lw_link_vote(struct lw_link *l, const struct lw_msg_vote *v)
{
    if (l->lost)
        return -LW_ERR_CLOSED;
    return l->out.n > LW_LINK_MAX_BYTES ? -LW_ERR_BUSY : lw_msg_put_vote(&l->out, v);
}

int lw_link_query(struct lw_link *l, const struct lw_msg_query *v)
{
    if (l->lost)
        return -LW_ERR_CLOSED;
    return l->out.n > LW_LINK_MAX_BYTES ? -LW_ERR_BUSY : lw_msg_put_query(&l->out, v);
}

int lw_link_hook(struct lw_link *l, const struct lw_msg_hook *v)
{
    if (l->lost)
        return -LW_ERR_CLOSED;
    return l->out.n > LW_LINK_MAX_BYTES ? -LW_ERR_BUSY : lw_msg_put_hook(&l->out, v);
}
