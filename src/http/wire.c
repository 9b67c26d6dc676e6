#include "src/http/wire.h"

#include <openssl/ssl.h>
#include <stddef.h>

#include "src/http/wire_tls.h"

/* What one connection may hold unsent; the owners' limits are far below. */
#define QUEUE_MAX ((size_t)1 << 30)
/* Queue buffers above this are freed when empty. */
#define QUEUE_KEEP (64 * 1024)

static struct lw_wire *of_deferred(struct lw_later_item *item)
{
    return (struct lw_wire *)((char *)item - offsetof(struct lw_wire, deferred));
}

void lw_wire_end(struct lw_wire *w, int err, const char *text)
{
    if (w->ended || w->closing)
        return;
    w->ended = true;
    w->ops->end(w, err, text);
}

static void fail(struct lw_wire *w, int err)
{
    if (w->err == 0)
        w->err = err;
    lw_later_add(w->later, &w->deferred);
}

static void run_deferred(struct lw_later_item *item)
{
    struct lw_wire *w = of_deferred(item);

    if (w->closing)
        return;
    if (w->err != 0)
        lw_wire_end(w, -LW_ERR_CLOSED, "the connection was lost while sending");
    else if (w->ssl)
        lw_wire_tls_pump(w);
}

int lw_wire_init(struct lw_wire *w, uv_loop_t *loop, struct lw_later *later,
                 const struct lw_wire_ops *ops, char *scratch)
{
    *w = (struct lw_wire){.ops = ops, .later = later, .scratch = scratch};
    w->deferred.run = run_deferred;
    lw_buf_init(&w->pending, QUEUE_MAX);
    lw_buf_init(&w->flying, QUEUE_MAX);
    return uv_tcp_init(loop, &w->tcp) == 0 ? 0 : -LW_ERR_IO;
}

static void on_alloc(uv_handle_t *handle, size_t suggested, uv_buf_t *buf)
{
    struct lw_wire *w = (struct lw_wire *)handle;

    (void)suggested;
    if (w->ssl) {
        *buf = uv_buf_init(w->scratch, LW_WIRE_SCRATCH);
    } else {
        size_t n = 0;
        char *p = w->ops->room(w, &n);

        *buf = uv_buf_init(p, (unsigned)(n > INT32_MAX ? INT32_MAX : n));
    }
}

static void stop_reading(struct lw_wire *w)
{
    if (w->started)
        uv_read_stop((uv_stream_t *)&w->tcp);
    w->started = false;
}

static void on_read_end(struct lw_wire *w, int status)
{
    if (w->ssl) {
        lw_wire_tls_pump(w);
        if (!w->reading) { /* more is decrypted than the owner takes: the end will be read again */
            stop_reading(w);
            return;
        }
    }
    if (status != UV_EOF)
        lw_wire_end(w, -LW_ERR_CLOSED, "the connection was lost");
    else if (w->ssl && !lw_wire_tls_orderly(w))
        lw_wire_end(w, -LW_ERR_CLOSED, "the peer cut the TLS connection off");
    else
        lw_wire_end(w, 0, "the peer closed the connection");
}

static void on_read(uv_stream_t *stream, ssize_t n, const uv_buf_t *buf)
{
    struct lw_wire *w = (struct lw_wire *)stream;

    (void)buf;
    if (n > 0) {
        if (w->ssl)
            lw_wire_tls_got(w, (size_t)n);
        else
            w->ops->got(w, (size_t)n);
    } else if (n == UV_ENOBUFS) {
        w->reading = false;
        stop_reading(w);
    } else if (n < 0) {
        on_read_end(w, (int)n);
    }
}

void lw_wire_read(struct lw_wire *w, bool on)
{
    w->reading = on;
    if (w->closing || w->ended)
        return;
    if (!on) {
        stop_reading(w);
    } else if (!w->started) {
        w->started = true;
        if (uv_read_start((uv_stream_t *)&w->tcp, on_alloc, on_read) != 0)
            fail(w, -LW_ERR_IO);
        if (w->ssl)
            lw_later_add(w->later, &w->deferred);
    }
}

size_t lw_wire_queued(const struct lw_wire *w)
{
    return w->pending.n + uv_stream_get_write_queue_size((const uv_stream_t *)&w->tcp);
}

uint64_t lw_wire_written(const struct lw_wire *w)
{
    return w->written +
           (w->writing ? w->flying.n - uv_stream_get_write_queue_size((const uv_stream_t *)&w->tcp)
                       : 0);
}

static void release(struct lw_buf *b)
{
    if (b->cap > QUEUE_KEEP)
        lw_buf_fini(b);
    lw_buf_reset(b);
}

static void on_shutdown(uv_shutdown_t *req, int status)
{
    (void)req;
    (void)status; /* a peer that is gone is seen by the reader */
}

static void shut_down(struct lw_wire *w)
{
    if (!w->finishing || w->shut || w->closing || w->writing)
        return;
    w->shut = true;
    if (uv_shutdown(&w->shutdown, (uv_stream_t *)&w->tcp, on_shutdown) != 0)
        fail(w, -LW_ERR_CLOSED);
}

static void write_pending(struct lw_wire *w);

static void on_written(uv_write_t *req, int status)
{
    struct lw_wire *w = (struct lw_wire *)((char *)req - offsetof(struct lw_wire, write));

    w->writing = false;
    if (w->closing)
        return;
    if (status != 0) {
        lw_wire_end(w, -LW_ERR_CLOSED, "the connection was lost while sending");
        return;
    }
    w->written += w->flying.n;
    release(&w->flying);
    write_pending(w);
    if (w->above && lw_wire_queued(w) <= w->low) {
        w->above = false;
        w->ops->drained(w);
    }
}

static void write_pending(struct lw_wire *w)
{
    struct lw_buf b = w->pending;
    uv_buf_t buf;

    if (w->writing || b.n == 0) {
        shut_down(w);
        return;
    }
    w->pending = w->flying;
    w->flying = b;
    buf = uv_buf_init(b.p, (unsigned)b.n);
    if (uv_write(&w->write, (uv_stream_t *)&w->tcp, &buf, 1, on_written) != 0)
        fail(w, -LW_ERR_CLOSED);
    else
        w->writing = true;
}

static void queue(struct lw_wire *w, const uv_buf_t *bufs, unsigned count, size_t skip)
{
    for (unsigned i = 0; i < count; i++) {
        size_t n = bufs[i].len;

        if (skip >= n) {
            skip -= n;
            continue;
        }
        lw_buf_add(&w->pending, bufs[i].base + skip, n - skip);
        skip = 0;
    }
    if (lw_buf_status(&w->pending) != 0) {
        fail(w, -LW_ERR_LIMIT);
        return;
    }
    if (!w->writing)
        write_pending(w);
    if (lw_wire_queued(w) > w->low)
        w->above = true;
}

void lw_wire_raw_send(struct lw_wire *w, const uv_buf_t *bufs, unsigned count)
{
    size_t all = 0;
    int n = 0;

    for (unsigned i = 0; i < count; i++)
        all += bufs[i].len;
    if (all == 0 || w->closing || w->ended || w->err != 0)
        return;
    if (!w->writing && w->pending.n == 0)
        n = uv_try_write((uv_stream_t *)&w->tcp, bufs, count);
    if (n == UV_EAGAIN)
        n = 0;
    if (n < 0) {
        fail(w, -LW_ERR_CLOSED);
        return;
    }
    w->written += (size_t)n;
    if ((size_t)n < all)
        queue(w, bufs, count, (size_t)n);
}

void lw_wire_send(struct lw_wire *w, const uv_buf_t *bufs, unsigned count)
{
    int rc;

    if (w->closing || w->ended || w->err != 0)
        return;
    if (!w->ssl) {
        lw_wire_raw_send(w, bufs, count);
        return;
    }
    rc = lw_wire_tls_send(w, bufs, count);
    if (rc != 0)
        fail(w, rc);
}

void lw_wire_finish(struct lw_wire *w)
{
    if (w->finishing || w->closing || w->ended)
        return;
    if (w->ssl)
        lw_wire_tls_bye(w);
    w->finishing = true;
    shut_down(w);
}

static void on_closed(uv_handle_t *handle)
{
    struct lw_wire *w = (struct lw_wire *)handle;

    SSL_free(w->ssl); /* and its BIOs */
    lw_buf_fini(&w->pending);
    lw_buf_fini(&w->flying);
    w->ops->closed(w);
}

void lw_wire_close(struct lw_wire *w)
{
    if (w->closing)
        return;
    if (w->ssl && !w->ended && w->secure && !w->finishing && !w->writing)
        lw_wire_tls_bye(w);
    w->closing = true;
    w->started = false;
    lw_later_del(w->later, &w->deferred);
    uv_close((uv_handle_t *)&w->tcp, on_closed);
}
