/* The bridge's life, its inputs and its queue of items. What is translated into what is the
 * sides': to_legacy.c, to_modern.c. */
#include "lib/bridge/bridge_internal.h"

#include <stdlib.h>

const struct lw_bridge_options lw_bridge_defaults = {
    .max_message = 16u << 20,
    .max_parked = 64,
    .park_ms = 300000,
    .max_rounds = 10,
};

/* ---- items ---- */

struct lw_bridge_item *lw_bridge_item(struct lw_bridge *b, enum lw_bridge_kind kind)
{
    struct lw_bridge_item *i = LW_ARENA_NEW(&b->fx, struct lw_bridge_item);

    if (!i) {
        b->failed = true;
        b->lost = (struct lw_bridge_item){.kind = kind};
        return &b->lost;
    }
    i->kind = kind;
    *b->last = i;
    b->last = &i->next;
    return i;
}

struct lw_str lw_bridge_dup(struct lw_bridge *b, struct lw_str text)
{
    struct lw_str copy;

    if (!text.p)
        return text;
    copy = lw_arena_dup(&b->fx, text);
    if (!copy.p)
        b->failed = true;
    return copy;
}

uint64_t lw_bridge_id(struct lw_bridge *b)
{
    return b->next_id++;
}

struct lw_bridge_item *lw_bridge_send(struct lw_bridge *b, uint64_t upstream, struct lw_str method,
                                      struct lw_str subject, struct lw_str bytes)
{
    struct lw_bridge_item *i = lw_bridge_item(b, LW_BRIDGE_TO_SERVER);

    i->upstream = upstream;
    i->request = upstream != 0;
    i->method = lw_bridge_dup(b, method);
    i->subject = lw_bridge_dup(b, subject);
    i->bytes = lw_bridge_dup(b, bytes);
    return i;
}

void lw_bridge_give_up(struct lw_bridge *b, uint64_t upstream)
{
    lw_bridge_item(b, LW_BRIDGE_CANCEL)->upstream = upstream;
}

void lw_bridge_tell(struct lw_bridge *b, uint64_t via, struct lw_str bytes)
{
    struct lw_bridge_item *i = lw_bridge_item(b, LW_BRIDGE_TO_SESSION);

    i->via = via;
    i->bytes = lw_bridge_dup(b, bytes);
}

static void answer(struct lw_bridge *b, uint64_t upstream, struct lw_buf *text)
{
    if (lw_buf_status(text))
        b->failed = true;
    else
        lw_bridge_tell(b, upstream, lw_buf_str(text));
    lw_buf_fini(text);
}

static struct lw_str id_text(uint64_t id, struct lw_buf *room)
{
    lw_buf_init(room, 32);
    lw_buf_addi(room, (int64_t)id);
    return lw_buf_str(room);
}

void lw_bridge_result(struct lw_bridge *b, uint64_t upstream, struct lw_str result)
{
    struct lw_buf text;
    struct lw_buf id;

    lw_buf_init(&text, result.n + 4096);
    lw_rpc_result(&text, id_text(upstream, &id), result);
    lw_buf_fini(&id);
    answer(b, upstream, &text);
}

void lw_bridge_error(struct lw_bridge *b, uint64_t upstream, int code, struct lw_str text,
                     struct lw_str data)
{
    struct lw_buf whole;
    struct lw_buf id;

    lw_buf_init(&whole, text.n * 6 + data.n + 4096);
    lw_rpc_error(&whole, id_text(upstream, &id), code, text, data);
    lw_buf_fini(&id);
    answer(b, upstream, &whole);
}

void lw_bridge_fail(struct lw_bridge *b, uint64_t upstream, int status, struct lw_str text)
{
    struct lw_bridge_item *i = lw_bridge_item(b, LW_BRIDGE_FAILED);

    i->upstream = upstream;
    i->status = status;
    i->bytes = lw_bridge_dup(b, text);
}

void lw_bridge_note(struct lw_bridge *b, struct lw_str what, const char *why)
{
    struct lw_bridge_item *i = lw_bridge_item(b, LW_BRIDGE_NOTE);

    i->subject = lw_bridge_dup(b, what);
    i->bytes = lw_bridge_dup(b, lw_strz(why));
}

/* ---- life ---- */

static bool copy_options(struct lw_bridge *b, const struct lw_bridge_options *o)
{
    struct lw_str *slices[] = {&b->o.client_version, &b->o.client_capabilities, &b->o.claim,
                               &b->o.handshake};

    b->o = *o;
    for (size_t i = 0; i < sizeof(slices) / sizeof(slices[0]); i++) {
        if (!slices[i]->p)
            continue;
        *slices[i] = lw_arena_dup(&b->own, *slices[i]);
        if (!slices[i]->p)
            return false;
    }
    return true;
}

static int parse_own(struct lw_bridge *b, struct lw_str text, const struct lw_json **out)
{
    struct lw_json_limits limits = lw_json_default_limits;

    limits.bytes = limits.string = b->o.max_message * 2;
    return lw_json_parse(&b->own, text.p ? text : LW_STR("{}"), &limits, out, NULL);
}

int lw_bridge_new(const struct lw_bridge_options *options, struct lw_now now,
                  struct lw_bridge **out)
{
    struct lw_bridge *b = calloc(1, sizeof(*b));
    int err;

    if (!b)
        return -LW_ERR_NOMEM;
    b->last = &b->first;
    b->now = now;
    b->next_id = LW_BRIDGE_ID_FIRST;
    lw_buf_init(&b->info, LW_BRIDGE_INFO_MAX);
    lw_arena_init(&b->own, options->max_message * 32 + 65536);
    lw_arena_init(&b->in, options->max_message * 16 + 65536);
    lw_arena_init(&b->fx, options->max_message * 16 + ((size_t)64 << 20));
    err = copy_options(b, options) ? 0 : -LW_ERR_NOMEM;
    if (!err)
        err = parse_own(b, b->o.handshake, &b->handshake);
    if (!err)
        err = parse_own(b, b->o.client_capabilities, &b->client_capabilities);
    if (!err) {
        b->side = b->o.client_era == LW_ERA_MODERN ? &lw_bridge_to_legacy : &lw_bridge_to_modern;
        err = b->side->init(b);
    }
    if (err) {
        lw_bridge_free(&b);
        return err;
    }
    *out = b;
    return 0;
}

void lw_bridge_free(struct lw_bridge **bp)
{
    struct lw_bridge *b = *bp;

    if (!b)
        return;
    if (b->side)
        b->side->fini(b);
    lw_buf_fini(&b->info);
    lw_arena_fini(&b->fx);
    lw_arena_fini(&b->in);
    lw_arena_fini(&b->own);
    free(b);
    *bp = NULL;
}

/* ---- inputs ---- */

static int end(const struct lw_bridge *b)
{
    return b->failed ? -LW_ERR_NOMEM : 0;
}

static int parse(struct lw_bridge *b, struct lw_str frame, struct lw_message *m)
{
    struct lw_json_limits limits = lw_json_default_limits;
    struct lw_message_fault fault;

    lw_arena_reset(&b->in);
    limits.bytes = limits.string = b->o.max_message * 2;
    return lw_message_parse(&b->in, frame, &limits, m, &fault);
}

int lw_bridge_session(struct lw_bridge *b, uint64_t upstream, struct lw_str frame,
                      struct lw_now now)
{
    struct lw_message m;

    b->now = now;
    if (parse(b, frame, &m) == 0)
        b->side->session(b, upstream, &m);
    else if (upstream)
        lw_bridge_fail(b, upstream, 0, LW_STR("the request could not be translated"));
    return end(b);
}

int lw_bridge_server(struct lw_bridge *b, uint64_t via, struct lw_str frame, struct lw_now now)
{
    struct lw_message m;

    b->now = now;
    if (parse(b, frame, &m) != 0)
        b->side->unreadable(b, via, frame);
    else if (!lw_message_may_come(&m, via))
        lw_bridge_note(b, LW_STR("response"), "it came on the stream of another request");
    else
        b->side->server(b, via, &m);
    return end(b);
}

int lw_bridge_failed(struct lw_bridge *b, uint64_t upstream, int status, struct lw_str text,
                     struct lw_now now)
{
    b->now = now;
    b->side->failed(b, upstream, status, text);
    return end(b);
}

int lw_bridge_cancel(struct lw_bridge *b, uint64_t upstream, struct lw_now now)
{
    b->now = now;
    b->side->cancel(b, upstream);
    return end(b);
}

void lw_bridge_unsent(struct lw_bridge *b, uint64_t upstream)
{
    if (b->side->unsent)
        b->side->unsent(b, upstream);
}

void lw_bridge_forget(struct lw_bridge *b, uint64_t upstream)
{
    b->side->forget(b, upstream);
}

int lw_bridge_tick(struct lw_bridge *b, struct lw_now now)
{
    b->now = now;
    b->side->tick(b);
    return end(b);
}

void lw_bridge_info(struct lw_bridge *b, struct lw_str info)
{
    lw_buf_reset(&b->info);
    lw_buf_adds(&b->info, info);
    if (b->info.failed) /* too long to be repeated */
        lw_buf_reset(&b->info);
}

/* ---- outputs ---- */

const struct lw_bridge_item *lw_bridge_next(struct lw_bridge *b)
{
    struct lw_bridge_item *i = b->first;

    if (!i) {
        lw_arena_reset(&b->fx); /* those taken before have been dealt with */
        return NULL;
    }
    b->first = i->next;
    if (!b->first)
        b->last = &b->first;
    return i;
}

int64_t lw_bridge_deadline(const struct lw_bridge *b)
{
    return b->side->deadline(b);
}

void lw_bridge_show(const struct lw_bridge *b, struct lw_str json, struct lw_buf *to)
{
    if (b->side->show)
        b->side->show(b, json, to);
    else
        lw_bridge_definition(b->o.client_era, json, to);
}
