/* Exchanges and places: what an HTTP request becomes while it is answered, and the legacy sessions
 * and shared modern seats that it belongs to. */
#include "src/gate/front_http.h"

#include <stdio.h>
#include <stdlib.h>

#include "lib/mcp/sse.h"

/* ---- exchanges: one POST that expects an answer ---- */

struct exchange *front_exchange_new(struct place *place, struct lw_http_exchange *x, bool modern)
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
void front_exchange_free(struct exchange *e)
{
    struct http_front *f = e->place->front;

    lw_map_del(&f->exchanges, lw_str((const char *)&e->id, sizeof(e->id)));
    if (e->prev)
        e->prev->next = e->next;
    else
        e->place->exchanges = e->next;
    if (e->next)
        e->next->prev = e->prev;
    free(e);
}

const struct lw_http_header front_sse_headers[FRONT_SSE_HEADERS] = {
    {LW_STR_INIT("Content-Type"), LW_STR_INIT("text/event-stream")},
    {LW_STR_INIT("Cache-Control"), LW_STR_INIT("no-cache, no-transform")},
    {LW_STR_INIT("X-Accel-Buffering"), LW_STR_INIT("no")},
};

void front_reply(struct lw_http_exchange *x, unsigned status, struct lw_str body)
{
    const struct lw_http_header headers[] = {
        {LW_STR("Content-Type"), LW_STR("application/json")},
    };

    lw_http_set_user(x, NULL);
    lw_http_respond(x, status, headers, body.n ? 1 : 0, body);
}

void front_reply_error(struct lw_http_exchange *x, unsigned status, struct lw_str id, int code,
                       const char *text)
{
    struct lw_buf b;

    lw_buf_init(&b, 65536);
    lw_rpc_error(&b, id, code, lw_strz(text), LW_STR_NONE);
    front_reply(x, status, lw_buf_str(&b));
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

static void send_event(struct place *place, struct lw_http_exchange *x, struct lw_str bytes)
{
    struct lw_buf b;

    lw_buf_init(&b, bytes.n + 64);
    lw_sse_write(&b, bytes);
    for (size_t i = 0; i + 2 < b.n; i++) {
        /* Newlines between tokens of pretty-printed JSON would end the event. */
        if (i > 15 && (b.p[i] == '\n' || b.p[i] == '\r'))
            b.p[i] = ' ';
    }
    if (lw_buf_status(&b) == 0 && !lw_http_stream_write(x, lw_buf_str(&b)) && place->seat &&
        place->seat->up && !place->paused) {
        place->paused = true;
        place->seat->up->class_->pause(place->seat->up, true);
    }
    lw_buf_fini(&b);
}

static void answer(struct exchange *e, const struct lw_effect_item *fx)
{
    struct place *place = e->place;
    struct lw_http_exchange *x = e->x;

    if (fx->final && !e->streaming) {
        const struct lw_http_header headers[] = {
            {LW_STR("Content-Type"), LW_STR("application/json")},
            {LW_STR("Mcp-Session-Id"), lw_strz(place->session_id)},
        };
        bool opened = e->initialize && place->session_id[0];
        unsigned status = status_of(e, fx->bytes);

        front_exchange_free(e);
        lw_http_set_user(x, NULL);
        lw_http_respond(x, status, headers, opened ? 2 : 1, fx->bytes);
        return;
    }
    if (!e->streaming) {
        e->streaming = true;
        lw_http_stream_begin(x, 200, front_sse_headers, FRONT_SSE_HEADERS);
    }
    if (fx->final) {
        front_exchange_free(e);
        lw_http_set_user(x, NULL);
        send_event(place, x, fx->bytes);
        lw_http_stream_end(x);
        return;
    }
    send_event(place, x, fx->bytes);
}

static void send_to_client(struct seat *seat, const struct lw_effect_item *fx)
{
    struct place *place = seat->front;
    struct exchange *e = NULL;

    if (!place)
        return;
    if (fx->exchange) {
        e = lw_map_get(&place->front->exchanges,
                       lw_str((const char *)&fx->exchange, sizeof(fx->exchange)));
        if (e)
            answer(e, fx);
        return;
    }
    if (place->listen)
        send_event(place, place->listen, fx->bytes);
    else if (fx->request && place->exchanges)
        answer(place->exchanges, fx); /* a question needs a way to the client */
}

/* ---- places: a legacy session, or the modern requests of one view ---- */

void front_place_free(struct place *p)
{
    struct http_front *f = p->front;

    while (p->exchanges) {
        struct exchange *e = p->exchanges;
        struct lw_http_exchange *x = e->x;
        bool streaming = e->streaming;

        front_exchange_free(e);
        lw_http_set_user(x, NULL);
        if (streaming)
            lw_http_stream_end(x);
        else
            front_reply_error(x, 404, LW_STR_NONE, LW_MCP_REFUSED, "the session has ended");
    }
    if (p->listen) {
        lw_http_set_user(p->listen, NULL);
        lw_http_stream_end(p->listen);
        p->listen = NULL;
    }
    lw_map_del(&f->places, lw_strz(p->key));
    if (p->prev)
        p->prev->next = p->next;
    else
        f->first = p->next;
    if (p->next)
        p->next->prev = p->prev;
    f->place_count--;
    seat_close(&p->seat);
    free(p);
}

static void ended(struct seat *seat, const char *why)
{
    struct place *p = seat->front;

    (void)why;
    if (p)
        p->over = true; /* freed by the sweep or the next request, not under its callers */
}

const struct front_class front_http_class = {send_to_client, ended};

struct place *front_place_new(struct http_front *f, const struct lw_server_config *server,
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
    if (seat_new(&f->gate, server, /* scoped_ids= */ modern, p, &p->seat) != 0) {
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
