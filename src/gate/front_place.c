/* Exchanges and places: what an HTTP request becomes while it is answered, and the legacy sessions
 * and shared modern seats that it belongs to. */
#include "src/gate/front_http.h"

#include <stdio.h>
#include <stdlib.h>

#include "lib/mcp/sse.h"

/* ---- slow readers ---- */

/* A legacy session pauses its own server. A server that clients share is not paused for one of
 * them: its stream is dropped at the HTTP side's bound instead. */
void lw_front_full(struct place *p, struct exchange *e, bool full)
{
    bool *flag = e ? &e->full : &p->listen_full;
    bool was = p->full > 0;

    if (p->modern || *flag == full)
        return;
    *flag = full;
    p->full += full ? 1 : (uint32_t)-1;
    if (was == (p->full > 0))
        return;
    if (p->hub)
        lw_front_hub_pause(p->hub, p->full > 0);
    else if (p->seat && p->seat->up)
        p->seat->up->class_->pause(p->seat->up, p->full > 0);
}

void lw_front_listen_over(struct place *p, bool gone)
{
    struct lw_http_exchange *x = p->listen;

    lw_front_full(p, NULL, false);
    p->listen = NULL;
    if (gone || !x)
        return;
    lw_http_set_user(x, NULL);
    lw_http_stream_end(x);
}

/* ---- exchanges: one POST that expects an answer ---- */

struct exchange *lw_front_exchange_new(struct place *place, struct lw_http_exchange *x, bool modern)
{
    struct http_front *f = place->front;
    struct exchange *e = calloc(1, sizeof(*e));

    if (!e)
        return NULL;
    e->id = ++f->next_exchange;
    e->place = place;
    e->x = x;
    e->modern = modern;
    if (lw_map_put(&f->exchanges, lw_str((const char *)&e->id, sizeof(e->id)), e, NULL) != 0) {
        free(e);
        return NULL;
    }
    e->next = place->exchanges;
    if (place->exchanges)
        place->exchanges->prev = e;
    place->exchanges = e;
    lw_http_set_user(x, e);
    return e;
}

/* Forgets it; the HTTP side has ended or is about to. */
void lw_front_exchange_free(struct exchange *e)
{
    struct http_front *f = e->place->front;

    lw_front_full(e->place, e, false);
    lw_map_del(&f->exchanges, lw_str((const char *)&e->id, sizeof(e->id)));
    if (e->prev)
        e->prev->next = e->next;
    else
        e->place->exchanges = e->next;
    if (e->next)
        e->next->prev = e->prev;
    free(e);
}

const struct lw_http_header lw_front_sse_headers[FRONT_SSE_HEADERS] = {
    {LW_STR_INIT("Content-Type"), LW_STR_INIT("text/event-stream")},
    {LW_STR_INIT("Cache-Control"), LW_STR_INIT("no-cache, no-transform")},
    {LW_STR_INIT("X-Accel-Buffering"), LW_STR_INIT("no")},
};

void lw_front_reply(struct lw_http_exchange *x, unsigned status, struct lw_str body)
{
    const struct lw_http_header headers[] = {
        {LW_STR("Content-Type"), LW_STR("application/json")},
    };

    lw_http_set_user(x, NULL);
    lw_http_respond(x, status, headers, body.n ? 1 : 0, body);
}

void lw_front_reply_error(struct lw_http_exchange *x, unsigned status, struct lw_str id, int code,
                          const char *text)
{
    struct lw_buf b;

    lw_buf_init(&b, 65536);
    lw_rpc_error(&b, id, code, lw_strz(text), LW_STR_NONE);
    lw_front_reply(x, status, lw_buf_str(&b));
    lw_buf_fini(&b);
}

/* The modern transport gives some errors an HTTP status of their own. */
static unsigned status_of(const struct exchange *e, struct lw_str bytes)
{
    struct lw_message_fault fault;
    struct lw_message m;
    struct lw_arena a;
    int64_t code = 0;
    unsigned status = 200;

    if (!e->modern || lw_str_find(bytes, LW_STR("\"error\""), 0) == (size_t)-1)
        return 200;
    lw_arena_init(&a, bytes.n * 16 + 65536);
    if (lw_message_parse(&a, bytes, &lw_json_default_limits, &m, &fault) == 0 &&
        m.kind == LW_MESSAGE_ERROR)
        lw_json_int(lw_json_getz(m.error, "code"), &code);
    lw_arena_fini(&a);
    if (code == LW_RPC_METHOD_NOT_FOUND)
        status = 404;
    else if (code == LW_MCP_HEADER_MISMATCH || code == LW_MCP_MISSING_CAPABILITY ||
             code == LW_MCP_UNSUPPORTED_VERSION)
        status = 400;
    return status;
}

static bool send_event(struct lw_http_exchange *x, struct lw_str bytes)
{
    bool keeps_up = true;
    struct lw_buf b;

    lw_buf_init(&b, bytes.n + 64);
    lw_sse_write(&b, bytes);
    for (size_t i = 0; i + 2 < b.n; i++) {
        /* Newlines between tokens of pretty-printed JSON would end the event. */
        if (i > 15 && (b.p[i] == '\n' || b.p[i] == '\r'))
            b.p[i] = ' ';
    }
    if (lw_buf_status(&b) == 0)
        keeps_up = lw_http_stream_write(x, lw_buf_str(&b));
    lw_buf_fini(&b);
    return keeps_up;
}

static bool is_error(struct lw_str bytes)
{
    struct lw_message_fault fault;
    struct lw_message m;
    struct lw_arena a;
    bool error;

    lw_arena_init(&a, bytes.n * 16 + 65536);
    error = lw_message_parse(&a, bytes, &lw_json_default_limits, &m, &fault) != 0 ||
            m.kind == LW_MESSAGE_ERROR;
    lw_arena_fini(&a);
    return error;
}

static void answer(struct exchange *e, const struct lw_effect_item *fx)
{
    struct place *place = e->place;
    struct lw_http_exchange *x = e->x;

    if (fx->final && !e->streaming && fx->bytes.n > 0) {
        const struct lw_http_header headers[] = {
            {LW_STR("Content-Type"), LW_STR("application/json")},
            {LW_STR("Mcp-Session-Id"), lw_strz(place->session_id)},
        };
        bool opened = e->initialize && place->session_id[0] && !is_error(fx->bytes);
        unsigned status = status_of(e, fx->bytes);

        /* A session that did not begin is none: it must not count for half an hour. */
        if (e->initialize && !opened)
            place->over = true;
        lw_front_exchange_free(e);
        lw_http_set_user(x, NULL);
        lw_http_respond(x, status, headers, opened ? 2 : 1, fx->bytes);
        return;
    }
    if (!e->streaming) {
        e->streaming = true;
        lw_http_stream_begin(x, 200, lw_front_sse_headers, FRONT_SSE_HEADERS);
    }
    if (fx->final) {
        lw_front_exchange_free(e);
        lw_http_set_user(x, NULL);
        if (fx->bytes.n > 0)
            send_event(x, fx->bytes);
        lw_http_stream_end(x);
        return;
    }
    lw_front_full(place, e, !send_event(x, fx->bytes));
}

void lw_front_place_send(struct place *place, const struct lw_effect_item *fx)
{
    struct exchange *e = NULL;

    if (fx->exchange) {
        e = lw_map_get(&place->front->exchanges,
                       lw_str((const char *)&fx->exchange, sizeof(fx->exchange)));
        if (e)
            answer(e, fx);
        return;
    }
    if (place->listen)
        lw_front_full(place, NULL, !send_event(place->listen, fx->bytes));
    else if (fx->request && place->exchanges)
        answer(place->exchanges, fx); /* a question needs a way to the client */
}

static void send_to_client(struct seat *seat, const struct lw_effect_item *fx)
{
    struct place *place = seat->front;

    if (place && place->owner)
        lw_front_hub_said(place, fx);
    else if (place)
        lw_front_place_send(place, fx);
}

/* ---- places: a legacy session, or the modern requests of one view ---- */

void lw_front_place_message(struct place *p, uint64_t exchange, const struct lw_message *m,
                            struct lw_str headers)
{
    if (p->hub)
        lw_front_hub_message(p->hub, exchange, m, headers);
    else
        lw_seat_client_message(p->seat, exchange, m, headers);
}

void lw_front_place_gone(struct place *p, uint64_t exchange)
{
    if (p->hub)
        lw_front_hub_gone(p->hub, exchange);
    else if (p->seat)
        lw_seat_exchange_gone(p->seat, exchange);
}

int64_t lw_front_place_idle(struct place *p, int64_t now)
{
    if (p->exchanges || p->listen)
        return -1;
    if (p->hub)
        return lw_front_hub_idle(p->hub, now);
    return lw_session_busy(p->seat->session) == 0 ? now - p->seat->last_used : -1;
}

void lw_front_place_retire(struct place *p)
{
    if (lw_map_get(&p->front->places, lw_strz(p->key)) == p)
        lw_map_del(&p->front->places, lw_strz(p->key));
    p->retired = true;
}

void lw_front_place_free(struct place *p)
{
    struct http_front *f = p->front;

    /* First, so that no request finds it while it goes. */
    lw_front_place_retire(p);
    while (p->exchanges) {
        struct exchange *e = p->exchanges;
        struct lw_http_exchange *x = e->x;
        bool streaming = e->streaming;

        lw_front_exchange_free(e);
        lw_http_set_user(x, NULL);
        if (streaming)
            lw_http_stream_end(x);
        else
            lw_front_reply_error(x, 404, LW_STR_NONE, LW_MCP_REFUSED, "the session has ended");
    }
    lw_front_listen_over(p, /* gone= */ false);
    if (p->prev)
        p->prev->next = p->next;
    else
        f->first = p->next;
    if (p->next)
        p->next->prev = p->prev;
    f->place_count--;
    lw_front_hub_free(&p->hub);
    lw_seat_close(&p->seat);
    free(p);
}

static void ended(struct seat *seat, const char *why)
{
    struct place *p = seat->front;

    (void)why;
    if (p && p->owner)
        lw_front_hub_ended(p, seat->failed);
    else if (p)
        p->over = true; /* freed by the sweep or the next request, not under its callers */
}

const struct front_class lw_front_http_class = {send_to_client, ended};

struct place *lw_front_place_new(struct http_front *f, const struct lw_server_config *server,
                                 const char *key, bool modern)
{
    struct place *p;

    if (f->place_count >= f->gate.conf->config->max_sessions)
        return NULL;
    p = calloc(1, sizeof(*p));
    if (!p)
        return NULL;
    p->front = f;
    p->modern = modern;
    snprintf(p->key, sizeof(p->key), "%s", key);
    if (lw_map_put(&f->places, lw_strz(p->key), p, NULL) != 0) {
        free(p);
        return NULL;
    }
    if (server ? lw_seat_new(&f->gate, server, /* scoped_ids= */ modern, p, &p->seat) != 0
               : lw_front_hub_new(p, &p->hub) != 0) {
        lw_map_del(&f->places, lw_strz(p->key));
        free(p);
        return NULL;
    }
    p->next = f->first;
    if (f->first)
        f->first->prev = p;
    f->first = p;
    f->place_count++;
    return p;
}
