#include "lib/bridge/bridge_internal.h"

static int init(struct lw_bridge *b)
{
    (void)b;
    return 0;
}

static void fini(struct lw_bridge *b)
{
    (void)b;
}

static void session(struct lw_bridge *b, uint64_t upstream, const struct lw_message *m)
{
    lw_bridge_send(b, upstream, m->method, LW_STR_NONE, m->raw);
}

static void server(struct lw_bridge *b, uint64_t via, const struct lw_message *m)
{
    lw_bridge_tell(b, via, m->raw);
}

static void unreadable(struct lw_bridge *b, uint64_t via, struct lw_str frame)
{
    lw_bridge_tell(b, via, frame);
}

static void failed(struct lw_bridge *b, uint64_t upstream, int status, struct lw_str text)
{
    lw_bridge_fail(b, upstream, status, text);
}

static void cancel(struct lw_bridge *b, uint64_t upstream)
{
    lw_bridge_give_up(b, upstream);
}

static void forget(struct lw_bridge *b, uint64_t upstream)
{
    (void)b;
    (void)upstream;
}

static void tick(struct lw_bridge *b)
{
    (void)b;
}

static int64_t deadline(const struct lw_bridge *b)
{
    (void)b;
    return NEVER;
}

static bool exclusive(const struct lw_bridge *b)
{
    (void)b;
    return false;
}

const struct bridge_side lw_bridge_to_modern = {
    init, fini, session, server, unreadable, failed, cancel, forget, tick, deadline, exclusive};
