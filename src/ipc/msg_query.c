/* Requests of approvers and their answers, on the wire. */
#include "src/ipc/msg_impl.h"

static void put_digest(struct lw_buf *to, const struct lw_digest *d)
{
    lw_buf_add(to, d->b, sizeof(d->b));
}

static struct lw_digest get_digest(struct lw_cursor *c)
{
    struct lw_digest d = {{0}};

    for (size_t i = 0; i < sizeof(d.b); i++)
        d.b[i] = lw_cursor_u8(c);
    return d;
}

static bool query_fits(const struct lw_msg_query *v)
{
    bool bearer = v->credential == LW_CREDENTIAL_BEARER;

    return v->what > LW_API_NONE && v->what < LW_API_COUNT && v->credential > LW_CREDENTIAL_NONE &&
           v->credential < LW_CREDENTIAL_COUNT && (v->bearer.n > 0) == bearer &&
           v->bearer.n <= LW_MSG_BEARER_MAX && (v->id.n > 0) == (v->what != LW_API_LIST) &&
           v->id.n < LW_RECEIPT_ID_MAX && v->answer.reason.n <= LW_API_REASON_MAX;
}

int lw_msg_put_query(struct lw_buf *to, const struct lw_msg_query *v)
{
    size_t head;

    if (!query_fits(v))
        return -LW_ERR_LIMIT;
    head = lw_msg_begin(to, LW_MSG_QUERY);
    lw_msg_int(to, v->ticket, 8);
    lw_msg_int(to, (uint64_t)v->what, 1);
    lw_msg_int(to, (uint64_t)v->credential, 1);
    lw_msg_int(to, v->visitor, 8);
    lw_msg_bytes(to, v->bearer);
    lw_msg_bytes(to, v->id);
    lw_msg_int(to, v->all, 1);
    lw_msg_int(to, v->answer.has_shown, 1);
    put_digest(to, &v->answer.shown);
    lw_msg_bytes(to, v->answer.reason);
    return lw_msg_end(to, head, LW_MSG_QUERY);
}

int lw_msg_get_query(const struct lw_msg *m, struct lw_msg_query *out)
{
    struct lw_cursor c = m->body;
    struct lw_msg_query v = {.ticket = lw_cursor_u64(&c)};
    uint8_t what, credential, all, has_shown;

    if (m->type != LW_MSG_QUERY)
        return -LW_ERR_PROTOCOL;
    what = lw_cursor_u8(&c);
    credential = lw_cursor_u8(&c);
    v.visitor = lw_cursor_u64(&c);
    v.bearer = lw_cursor_bytes(&c, LW_MSG_BEARER_MAX);
    v.id = lw_cursor_bytes(&c, LW_RECEIPT_ID_MAX - 1);
    all = lw_cursor_u8(&c);
    has_shown = lw_cursor_u8(&c);
    v.answer.shown = get_digest(&c);
    v.answer.reason = lw_cursor_bytes(&c, LW_API_REASON_MAX);
    if (lw_cursor_end(&c) != 0 || what >= LW_API_COUNT || credential >= LW_CREDENTIAL_COUNT ||
        all > 1 || has_shown > 1 || !lw_utf8_valid(v.answer.reason))
        return -LW_ERR_PROTOCOL;
    v.what = (enum lw_api_what)what;
    v.credential = (enum lw_msg_credential)credential;
    v.all = all == 1;
    v.answer.has_shown = has_shown == 1;
    if (!query_fits(&v))
        return -LW_ERR_PROTOCOL;
    *out = v;
    return 0;
}

int lw_msg_put_hook(struct lw_buf *to, const struct lw_msg_hook *v)
{
    size_t head;

    if (lw_webhook_form(&v->webhook) || v->webhook.body.n > LW_API_BODY_MAX)
        return -LW_ERR_LIMIT;
    head = lw_msg_begin(to, LW_MSG_HOOK);
    lw_msg_int(to, v->ticket, 8);
    lw_msg_bytes(to, v->webhook.id);
    lw_msg_bytes(to, v->webhook.timestamp);
    lw_msg_bytes(to, v->webhook.signature);
    lw_msg_bytes(to, v->webhook.body);
    return lw_msg_end(to, head, LW_MSG_HOOK);
}

int lw_msg_get_hook(const struct lw_msg *m, struct lw_msg_hook *out)
{
    struct lw_cursor c = m->body;
    struct lw_msg_hook v = {.ticket = lw_cursor_u64(&c)};

    if (m->type != LW_MSG_HOOK)
        return -LW_ERR_PROTOCOL;
    v.webhook.id = lw_cursor_bytes(&c, LW_WEBHOOK_ID_MAX);
    v.webhook.timestamp = lw_cursor_bytes(&c, LW_WEBHOOK_TIME_MAX);
    v.webhook.signature = lw_cursor_bytes(&c, LW_WEBHOOK_SIGNED_MAX);
    v.webhook.body = lw_cursor_bytes(&c, LW_API_BODY_MAX);
    if (lw_cursor_end(&c) != 0 || lw_webhook_form(&v.webhook))
        return -LW_ERR_PROTOCOL;
    *out = v;
    return 0;
}

int lw_msg_put_event(struct lw_buf *to, const struct lw_msg_event *v)
{
    size_t head;

    if (v->id.n == 0 || v->id.n > LW_WEBHOOK_ID_MAX || v->brief.n > LW_MSG_BRIEF_MAX ||
        v->full.n > LW_MSG_FULL_MAX)
        return -LW_ERR_LIMIT;
    head = lw_msg_begin(to, LW_MSG_EVENT);
    lw_msg_bytes(to, v->id);
    lw_msg_bytes(to, v->brief);
    lw_msg_bytes(to, v->full);
    return lw_msg_end(to, head, LW_MSG_EVENT);
}

int lw_msg_get_event(const struct lw_msg *m, struct lw_msg_event *out)
{
    struct lw_cursor c = m->body;
    struct lw_msg_event v;

    if (m->type != LW_MSG_EVENT)
        return -LW_ERR_PROTOCOL;
    v.id = lw_cursor_bytes(&c, LW_WEBHOOK_ID_MAX);
    v.brief = lw_cursor_bytes(&c, LW_MSG_BRIEF_MAX);
    v.full = lw_cursor_bytes(&c, LW_MSG_FULL_MAX);
    if (lw_cursor_end(&c) != 0 || v.id.n == 0)
        return -LW_ERR_PROTOCOL;
    *out = v;
    return 0;
}

int lw_msg_put_reply(struct lw_buf *to, const struct lw_msg_reply *v)
{
    size_t head;

    if (v->status < 200 || v->status > 599 || v->body.n > LW_MSG_REPLY_MAX)
        return -LW_ERR_LIMIT;
    head = lw_msg_begin(to, LW_MSG_REPLY);
    lw_msg_int(to, v->ticket, 8);
    lw_msg_int(to, v->status, 4);
    put_digest(to, &v->version);
    lw_msg_bytes(to, v->body);
    return lw_msg_end(to, head, LW_MSG_REPLY);
}

int lw_msg_get_reply(const struct lw_msg *m, struct lw_msg_reply *out)
{
    struct lw_cursor c = m->body;
    struct lw_msg_reply v = {.ticket = lw_cursor_u64(&c)};

    if (m->type != LW_MSG_REPLY)
        return -LW_ERR_PROTOCOL;
    v.status = lw_cursor_u32(&c);
    v.version = get_digest(&c);
    v.body = lw_cursor_bytes(&c, LW_MSG_REPLY_MAX);
    if (lw_cursor_end(&c) != 0 || v.status < 200 || v.status > 599)
        return -LW_ERR_PROTOCOL;
    *out = v;
    return 0;
}

int lw_msg_put_news(struct lw_buf *to)
{
    return lw_msg_end(to, lw_msg_begin(to, LW_MSG_NEWS), LW_MSG_NEWS);
}

int lw_msg_get_news(const struct lw_msg *m)
{
    return m->type != LW_MSG_NEWS ? -LW_ERR_PROTOCOL : lw_cursor_end(&m->body);
}
