/* What a session asks its shell to do: the queue of effects and how its items are made. */
#include "lib/engine/session_internal.h"

static const struct {
    const char *event;
    int level;
    const char *text;
} notes[LW_NOTE_COUNT] = {
#define X(n, e, l, t) [LW_NOTE_##n] = {e, l, t},
    LW_NOTE_TABLE(X)
#undef X
};

const char *lw_note_event(enum lw_note n)
{
    return notes[n].event;
}

const char *lw_note_text(enum lw_note n)
{
    return notes[n].text;
}

int lw_note_level(enum lw_note n)
{
    return notes[n].level;
}

/* ---- effects ---- */

struct lw_effect_item *lw_fx(struct lw_session *s, enum lw_effect_kind kind)
{
    struct lw_effect_item *e = LW_ARENA_NEW(&s->fx, struct lw_effect_item);

    if (!e) {
        s->failed = true;
        s->lost = (struct lw_effect_item){.kind = kind};
        return &s->lost;
    }
    e->kind = kind;
    *s->fx_last = e;
    s->fx_last = &e->next;
    return e;
}

struct lw_str lw_fx_dup(struct lw_session *s, struct lw_str text)
{
    struct lw_str copy = lw_arena_dup(&s->fx, text);

    if (!copy.p)
        s->failed = true;
    return copy;
}

struct lw_str lw_fx_splice(struct lw_session *s, struct lw_str raw, const struct lw_splice *splices,
                           size_t n)
{
    struct lw_buf b;
    size_t size = raw.n;
    char *p;

    for (size_t i = 0; i < n; i++)
        size = size - splices[i].at.n + splices[i].with.n;
    p = lw_arena_alloc(&s->fx, size + 1);
    if (!p) {
        s->failed = true;
        return LW_STR_NONE;
    }
    b = (struct lw_buf){.p = p, .cap = size + 1, .max = size + 1};
    lw_splice(&b, raw, splices, n);
    return lw_str(p, b.n);
}

struct lw_effect_item *lw_fx_server(struct lw_session *s, uint64_t upstream, struct lw_str method,
                                    struct lw_str subject, struct lw_str bytes)
{
    struct lw_effect_item *e;

    if (s->bridge) {
        if (!bytes.p || lw_bridge_session(s->bridge, upstream, bytes, s->now) != 0)
            s->failed = true;
        return NULL;
    }
    e = lw_fx(s, LW_FX_TO_SERVER);
    e->upstream = upstream;
    e->request = upstream != 0;
    e->method = method;
    e->subject = subject;
    e->bytes = bytes;
    return e;
}

void lw_fx_cancel(struct lw_session *s, uint64_t upstream)
{
    if (!s->bridge)
        lw_fx(s, LW_FX_CANCEL)->upstream = upstream;
    else if (lw_bridge_cancel(s->bridge, upstream, s->now) != 0)
        s->failed = true;
}

static void from_bridge(struct lw_session *s, const struct lw_bridge_item *i)
{
    struct lw_effect_item *e;

    if (s->server_gone && (i->kind == LW_BRIDGE_TO_SERVER || i->kind == LW_BRIDGE_CANCEL))
        return; /* what the bridge still has to say has no hearer */
    switch (i->kind) {
    case LW_BRIDGE_TO_SERVER:
        if (i->via && !lw_call_again(s, i->via, i->upstream, i->bytes))
            break;
        e = lw_fx(s, LW_FX_TO_SERVER);
        e->upstream = i->upstream;
        e->request = i->request;
        e->method = lw_fx_dup(s, i->method);
        e->subject = i->subject.p ? lw_fx_dup(s, i->subject) : LW_STR_NONE;
        e->bytes = lw_fx_dup(s, i->bytes);
        break;
    case LW_BRIDGE_CANCEL:
        lw_fx(s, LW_FX_CANCEL)->upstream = i->upstream;
        break;
    case LW_BRIDGE_TO_SESSION:
        lw_server_frame(s, i->via, i->bytes);
        break;
    case LW_BRIDGE_FAILED:
        lw_server_failed(s, i->upstream, i->status, i->bytes);
        break;
    case LW_BRIDGE_NOTE:
        lw_fx_note(s, LW_NOTE_DROPPED, i->subject, i->bytes);
        break;
    }
}

void lw_fx_bridge(struct lw_session *s)
{
    const struct lw_bridge_item *i;

    while (s->bridge && !s->failed && (i = lw_bridge_next(s->bridge)) != NULL)
        from_bridge(s, i);
}

void lw_fx_withdraw(struct lw_session *s, uint64_t upstream)
{
    struct lw_effect_item **at = &s->fx_first;

    if (s->bridge)
        lw_bridge_unsent(s->bridge, upstream);
    while (*at) {
        struct lw_effect_item *e = *at;

        if (e->kind == LW_FX_TO_SERVER && e->upstream == upstream)
            *at = e->next;
        else
            at = &e->next;
    }
    s->fx_last = at;
}

void lw_fx_note(struct lw_session *s, enum lw_note note, struct lw_str subject,
                struct lw_str detail)
{
    struct lw_effect_item *e = lw_fx(s, LW_FX_NOTE);

    e->note = note;
    e->subject = lw_fx_dup(s, subject);
    e->bytes = lw_fx_dup(s, detail);
}

void lw_fx_client(struct lw_session *s, uint64_t exchange, struct lw_str bytes, bool final)
{
    struct lw_effect_item *e = lw_fx(s, LW_FX_TO_CLIENT);

    e->exchange = exchange;
    e->bytes = bytes;
    e->final = final;
}

void lw_fx_unanswered(struct lw_session *s, uint64_t exchange)
{
    if (exchange != 0)
        lw_fx_client(s, exchange, LW_STR(""), /* final= */ true);
}

void lw_fx_error(struct lw_session *s, uint64_t exchange, struct lw_str id, int code,
                 struct lw_str text, struct lw_str data)
{
    struct lw_buf b;

    lw_buf_init(&b, 65536);
    lw_rpc_error(&b, id, code, text, data);
    if (lw_buf_status(&b))
        s->failed = true;
    else
        lw_fx_client(s, exchange, lw_fx_dup(s, lw_buf_str(&b)), /* final= */ true);
    lw_buf_fini(&b);
}

const struct lw_effect_item *lw_session_next(struct lw_session *s)
{
    struct lw_effect_item *e = s->fx_first;

    if (e) {
        s->fx_first = e->next;
        if (!s->fx_first)
            s->fx_last = &s->fx_first;
    }
    return e;
}
