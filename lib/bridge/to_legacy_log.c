/* Log levels: a modern client asks for messages request by request, a legacy server knows one level
 * for all. It is told the most verbose level of all that is under way; what it says goes to the
 * request that asked, and to nobody where that cannot be told.
 * Specification: 2026-07-28 server/utilities/logging; 2025-11-25 the same page. */
#include "lib/bridge/to_legacy.h"

static const char *const levels[] = {"debug", "info",     "notice", "warning",
                                     "error", "critical", "alert",  "emergency"};

static int level_of(const struct lw_json *v)
{
    struct lw_str name = lw_json_string_or(v, LW_STR_NONE);

    for (int i = 0; i < (int)(sizeof(levels) / sizeof(levels[0])); i++) {
        if (name.p && lw_str_eqz(name, levels[i]))
            return i;
    }
    return -2;
}

int lw_tl_level(const struct lw_message *m)
{
    const struct lw_json *level =
        lw_json_getz(lw_json_getz(m->params, "_meta"), TL_META "logLevel");

    return level ? level_of(level) : -1;
}

void lw_tl_level_set(struct lw_bridge *b)
{
    struct tl *s = lw_tl(b);
    struct lw_buf params;
    int want = -1;

    if (!s->logging)
        return;
    for (const struct tl_call *c = s->first; c; c = c->next) {
        if (c->state == TL_SENT && c->level >= 0 && (want < 0 || c->level < want))
            want = c->level;
    }
    /* A level cannot be taken back; what nobody asked for is dropped here. */
    if (want < 0 || want == s->level)
        return;
    s->level = want;
    lw_buf_init(&params, 64);
    lw_buf_addf(&params, "{\"level\":\"%s\"}", levels[want]);
    lw_tl_request(b, "logging/setLevel", lw_buf_str(&params));
    lw_buf_fini(&params);
}

/* The request that a message without a stream of its own belongs to, or NULL: the only one that is
 * under way, parked ones included. */
static struct tl_call *only_one(const struct lw_bridge *b)
{
    struct tl_call *found = NULL;

    for (struct tl_call *c = lw_tl(b)->first; c; c = c->next) {
        if (c->state != TL_SENT)
            continue;
        if (found)
            return NULL;
        found = c;
    }
    return found;
}

/* Appends the message without what would send it elsewhere: a subscription's tag. */
static bool untagged(const struct lw_message *m, struct lw_buf *to)
{
    static const char *const tag[] = {TL_META "subscriptionId", NULL};
    const struct lw_json *meta = lw_json_getz(m->params, "_meta");
    struct lw_edits edits = {.n = 0};

    if (lw_json_is(meta, LW_JSON_OBJECT))
        lw_edit_remove(&edits, meta, tag);
    lw_edit_apply(&edits, m->raw, to);
    return lw_buf_status(to) == 0;
}

void lw_tl_log(struct lw_bridge *b, uint64_t via, const struct lw_message *m)
{
    int level = level_of(lw_json_getz(m->params, "level"));
    struct tl_call *c = via ? lw_tl_call(b, via) : only_one(b);
    struct lw_buf text;

    if (!c || c->state != TL_SENT || !c->waiter || level < 0 || c->level < 0 || level < c->level) {
        lw_bridge_note(b, m->method, "no request asked for it");
        return;
    }
    lw_buf_init(&text, m->raw.n + 16);
    if (untagged(m, &text))
        lw_bridge_tell(b, c->waiter, lw_buf_str(&text));
    else
        b->failed = true;
    lw_buf_fini(&text);
}
