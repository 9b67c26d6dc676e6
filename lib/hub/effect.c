/* What a hub asks its shell to do: the queue of effects, and answers of the hub's own. */
#include <stdlib.h>

#include "lib/hub/hub_internal.h"

static const struct {
    const char *event;
    int level;
    const char *text;
} notes[LW_HUB_NOTE_COUNT] = {
#define X(n, e, l, t) [LW_HUB_NOTE_##n] = {e, l, t},
    LW_HUB_NOTE_TABLE(X)
#undef X
};

const char *lw_hub_note_event(enum lw_hub_note n)
{
    return notes[n].event;
}

const char *lw_hub_note_text(enum lw_hub_note n)
{
    return notes[n].text;
}

int lw_hub_note_level(enum lw_hub_note n)
{
    return notes[n].level;
}

struct lw_hub_effect *lw_hub_fx(struct lw_hub *h, enum lw_hub_effect_kind kind)
{
    struct lw_hub_effect *e = LW_ARENA_NEW(&h->fx, struct lw_hub_effect);

    if (!e) {
        h->failed = true;
        h->lost = (struct lw_hub_effect){.kind = kind};
        return &h->lost;
    }
    e->kind = kind;
    e->member = MEMBER_NONE;
    *h->fx_last = e;
    h->fx_last = &e->next;
    return e;
}

struct lw_str lw_hub_dup(struct lw_hub *h, struct lw_str text)
{
    struct lw_str copy = lw_arena_dup(&h->fx, text);

    if (!copy.p)
        h->failed = true;
    return copy;
}

struct lw_str lw_hub_splice(struct lw_hub *h, struct lw_str raw, struct lw_splice *s, size_t n)
{
    size_t size = raw.n;
    struct lw_buf b;
    char *p;

    for (size_t i = 1; i < n; i++) {
        struct lw_splice at = s[i];
        size_t j = i;

        for (; j > 0 && s[j - 1].at.p > at.at.p; j--)
            s[j] = s[j - 1];
        s[j] = at;
    }
    for (size_t i = 0; i < n; i++)
        size = size - s[i].at.n + s[i].with.n;
    p = lw_arena_alloc(&h->fx, size + 1);
    if (!p) {
        h->failed = true;
        return LW_STR_NONE;
    }
    b = (struct lw_buf){.p = p, .cap = size + 1, .max = size + 1};
    lw_splice(&b, raw, s, n);
    return lw_str(p, b.n);
}

void lw_hub_to_client(struct lw_hub *h, uint64_t exchange, struct lw_str bytes, bool final)
{
    struct lw_hub_effect *e = lw_hub_fx(h, LW_HUB_TO_CLIENT);

    e->exchange = exchange;
    e->bytes = bytes;
    e->final = final;
}

void lw_hub_to_member(struct lw_hub *h, size_t member, uint64_t exchange, struct lw_str bytes)
{
    struct lw_hub_effect *e = lw_hub_fx(h, LW_HUB_TO_MEMBER);

    e->member = member;
    e->exchange = exchange;
    e->bytes = bytes;
}

void lw_hub_give(struct lw_hub *h, uint64_t exchange, struct lw_buf *b, bool final)
{
    if (lw_buf_status(b))
        h->failed = true;
    else
        lw_hub_to_client(h, exchange, lw_hub_dup(h, lw_buf_str(b)), final);
    lw_buf_fini(b);
}

void lw_hub_error(struct lw_hub *h, uint64_t exchange, struct lw_str id, int code,
                  struct lw_str text, struct lw_str data)
{
    struct lw_buf b;

    lw_buf_init(&b, 65536);
    lw_rpc_error(&b, id, code, text, data);
    lw_hub_give(h, exchange, &b, /* final= */ true);
}

/* A result that says so: what a model gets to read. */
static void refuse_with_result(struct lw_hub *h, uint64_t exchange, struct lw_str id,
                               enum lw_reason reason, struct lw_str data)
{
    struct lw_buf b;

    lw_buf_init(&b, 65536);
    lw_buf_addz(&b, "{\"jsonrpc\":\"2.0\",\"id\":");
    lw_buf_adds(&b, id);
    lw_buf_addz(&b, ",\"result\":{\"content\":[{\"type\":\"text\",\"text\":");
    lw_json_quote(&b, lw_strz(lw_reason_agent_text(reason)));
    lw_buf_addz(&b, "}],\"isError\":true,\"_meta\":{\"landwaiter/refusal\":");
    lw_buf_adds(&b, data);
    lw_buf_addz(&b, h->o.era == LW_ERA_MODERN ? "},\"resultType\":\"complete\"}}" : "}}}");
    lw_hub_give(h, exchange, &b, /* final= */ true);
}

void lw_hub_refuse(struct lw_hub *h, uint64_t exchange, struct lw_str id, struct lw_str method,
                   enum lw_reason reason, const size_t *members, size_t n)
{
    int code = reason == LW_REASON_STATE_INVALID || reason == LW_REASON_TASK_UNKNOWN
                   ? LW_RPC_INVALID_PARAMS
                   : LW_MCP_REFUSED;
    struct lw_buf data;

    lw_buf_init(&data, 4096);
    lw_buf_addz(&data, "{\"reason\":");
    lw_json_quote(&data, lw_strz(lw_reason_code(reason)));
    for (size_t i = 0; i < n; i++) {
        lw_buf_addz(&data, i == 0 ? ",\"servers\":[" : ",");
        lw_json_quote(&data, h->m[members[i]].name);
    }
    lw_buf_addz(&data, n > 0 ? "]}" : "}");
    if (lw_buf_status(&data))
        h->failed = true;
    else if (h->o.refusal_results && code == LW_MCP_REFUSED && lw_str_eqz(method, "tools/call"))
        refuse_with_result(h, exchange, id, reason, lw_buf_str(&data));
    else
        lw_hub_error(h, exchange, id, code, lw_strz(lw_reason_agent_text(reason)),
                     lw_buf_str(&data));
    lw_buf_fini(&data);
}

void lw_hub_refuse_request(struct lw_hub *h, const struct request *r, enum lw_reason reason,
                           const size_t *members, size_t n)
{
    lw_hub_refuse(h, r->exchange, r->id, r->method, reason, members, n);
}

void lw_hub_tell(struct lw_hub *h, enum lw_hub_note note, size_t member, struct lw_str subject,
                 struct lw_str detail)
{
    uint64_t seed[2] = {h->o.seed[0] ^ note, h->o.seed[1] ^ member};
    uint64_t mark = lw_siphash(seed, subject) * 31 + lw_siphash(seed, detail);
    struct lw_hub_effect *e;

    for (uint32_t i = 0; i < h->noted_n && i < NOTED_MAX; i++) {
        if (h->noted[i] == mark)
            return;
    }
    h->noted[h->noted_n++ % NOTED_MAX] = mark;
    if (h->noted_n >= 2 * NOTED_MAX)
        h->noted_n -= NOTED_MAX;
    e = lw_hub_fx(h, LW_HUB_NOTE);
    e->note = note;
    e->member = member;
    e->subject = lw_hub_dup(h, lw_utf8_cut(subject, 256));
    e->bytes = lw_hub_dup(h, detail);
}

const struct lw_hub_effect *lw_hub_next(struct lw_hub *h)
{
    struct lw_hub_effect *e = h->fx_first;

    if (!e) {
        lw_arena_reset(&h->fx);
        h->fx_last = &h->fx_first;
        return NULL;
    }
    h->fx_first = e->next;
    if (!h->fx_first)
        h->fx_last = &h->fx_first;
    return e;
}
