/* The API of one exchange: what the request holds, and the response. */
#include "src/http/compose.h"
#include "src/http/conn.h"

struct lw_str lw_http_method(const struct lw_http_exchange *x)
{
    return x->method;
}

struct lw_str lw_http_path(const struct lw_http_exchange *x)
{
    return x->path;
}

struct lw_str lw_http_query(const struct lw_http_exchange *x)
{
    return x->query;
}

struct lw_str lw_http_body(const struct lw_http_exchange *x)
{
    return x->body;
}

void lw_http_forget_request(struct lw_http_exchange *x)
{
    lw_conn_forget_request(x->conn);
}

uint64_t lw_http_visitor(const struct lw_http_exchange *x)
{
    return x->conn->visitor;
}

bool lw_http_tls(const struct lw_http_exchange *x)
{
    return x->conn->server->tls != NULL;
}

void lw_http_set_user(struct lw_http_exchange *x, void *user)
{
    x->user = user;
}

void *lw_http_user(const struct lw_http_exchange *x)
{
    return x->user;
}

const struct lw_http_header *lw_http_headers(const struct lw_http_exchange *x, size_t *count)
{
    *count = x->conn->header_count;
    return x->conn->headers;
}

struct lw_str lw_http_header(const struct lw_http_exchange *x, const char *name)
{
    struct lw_str wanted = lw_strz(name);

    for (uint32_t i = 0; i < x->conn->header_count; i++) {
        if (lw_str_caseeq(x->conn->headers[i].name, wanted))
            return x->conn->headers[i].value;
    }
    return LW_STR_NONE;
}

/* Composes the head; what the caller must not send becomes a bare 500. Returns the status. */
static unsigned head(struct lw_conn *c, unsigned status, const struct lw_http_header *headers,
                     size_t count, enum lw_http_framing framing, size_t length, bool close)
{
    struct lw_http_server *s = c->server;
    int rc = -LW_ERR_STATE;

    lw_buf_reset(&s->out);
    if (status >= 200 && status <= 599)
        rc = lw_http_response_head(&s->out, status, lw_server_date(s), headers, count, framing,
                                   length, close);
    if (rc == 0)
        return status;
    lw_buf_reset(&s->out);
    rc = lw_http_response_head(&s->out, 500, lw_server_date(s), NULL, 0, LW_FRAME_LENGTH, 0, close);
    (void)rc; /* without memory the buffer is empty, and the client sees the connection end */
    return 500;
}

static bool must_close(const struct lw_conn *c)
{
    return !c->h1.keep_alive || c->server->draining;
}

void lw_http_respond(struct lw_http_exchange *x, unsigned status,
                     const struct lw_http_header *headers, size_t count, struct lw_str body)
{
    struct lw_conn *c = x->conn;
    bool none = status == 204 || status == 304;
    bool close = must_close(c);

    if (!x->live || x->streaming)
        return;
    if (head(c, status, headers, count, none ? LW_FRAME_NONE : LW_FRAME_LENGTH, body.n, close) !=
            status ||
        none || x->head_only)
        body = LW_STR_NONE;
    lw_conn_send(c, body);
    lw_conn_done(c, close);
}

void lw_http_stream_begin(struct lw_http_exchange *x, unsigned status,
                          const struct lw_http_header *headers, size_t count)
{
    struct lw_conn *c = x->conn;

    if (!x->live || x->streaming)
        return;
    x->streaming = true;
    x->chunked = c->h1.minor > 0;
    if (head(c, status, headers, count, x->chunked ? LW_FRAME_CHUNKED : LW_FRAME_NONE, 0,
             must_close(c)) != status)
        x->head_only = true; /* the 500 has no body */
    lw_conn_send(c, LW_STR_NONE);
}

static void send_piece(struct lw_conn *c, struct lw_str piece)
{
    struct lw_buf *out = &c->server->out;
    uv_buf_t bufs[3];

    lw_buf_reset(out);
    if (!c->x.chunked) {
        lw_conn_send(c, piece);
        return;
    }
    lw_buf_addf(out, "%zx\r\n", piece.n);
    if (piece.n <= 8192) {
        lw_buf_adds(out, piece);
        lw_conn_send(c, LW_STR("\r\n"));
        return;
    }
    bufs[0] = uv_buf_init(out->p, (unsigned)out->n);
    bufs[1] = uv_buf_init((char *)(uintptr_t)piece.p, 0);
    bufs[1].len = piece.n;
    bufs[2] = uv_buf_init((char *)(uintptr_t) "\r\n", 2);
    lw_wire_send(&c->wire, bufs, 3);
}

bool lw_http_stream_write(struct lw_http_exchange *x, struct lw_str piece)
{
    struct lw_conn *c = x->conn;
    const struct lw_http_limits *l = &c->server->limits;
    size_t before = lw_wire_queued(&c->wire);
    size_t queued;

    if (!x->live || !x->streaming || c->dropped)
        return false;
    if (piece.n > 0 && !x->head_only)
        send_piece(c, piece);
    queued = lw_wire_queued(&c->wire);
    /* A single piece on an empty queue is always taken, however long. */
    if (queued > l->write_max && before > 0) {
        c->dropped = true;
        lw_later_add(&c->server->later, &c->deferred);
        return false;
    }
    x->full = queued > l->write_high;
    return !x->full;
}

void lw_http_stream_end(struct lw_http_exchange *x)
{
    struct lw_conn *c = x->conn;
    bool close = must_close(c) || !x->chunked || c->dropped;

    if (!x->live || !x->streaming)
        return;
    lw_buf_reset(&c->server->out);
    if (x->chunked && !x->head_only)
        lw_conn_send(c, LW_STR("0\r\n\r\n"));
    lw_conn_done(c, close);
}
