/* Arrays of messages, which revisions up to 2025-03-26 have: read whole or not at all, then taken
 * one by one, each answered by itself. Later revisions have none, and an array is no message there.
 * Specification: 2025-03-26 basic, "Batching". */
#include "lib/engine/session_internal.h"
#include "lib/manifest/prune.h"

static bool has_batches(struct lw_str version)
{
    return version.n > 0 && lw_str_cmp(version, LW_STR("2025-03-26")) <= 0;
}

/* The elements of a frame, in `a`, which is begun; 0 when it is to be taken as one message. */
static size_t elements(struct lw_session *s, struct lw_str frame, struct lw_str version,
                       struct lw_arena *a, struct lw_message **out, struct lw_message_fault *fault)
{
    struct lw_json_limits limits = lw_json_default_limits;
    size_t count = 0;

    *fault = (struct lw_message_fault){0};
    lw_arena_init(a, s->in.cap);
    if (!lw_message_is_batch(frame) || !has_batches(version))
        return 0;
    limits.bytes = limits.string = s->o.max_message;
    return lw_message_parse_batch(a, frame, &limits, out, &count, fault) == 0 ? count : 0;
}

void lw_batch_client(struct lw_session *s, uint64_t exchange, struct lw_str frame)
{
    struct lw_str version =
        s->handshake_done && s->era == LW_ERA_LEGACY ? lw_session_version(s) : LW_STR_NONE;
    struct lw_message_fault fault;
    struct lw_message *m = NULL;
    struct lw_arena a;
    size_t n = elements(s, frame, version, &a, &m, &fault);

    for (size_t i = 0; i < n; i++)
        lw_client_frame(s, exchange, m[i].raw);
    if (n == 0 && fault.code)
        lw_fx_error(s, exchange, LW_STR_NONE, fault.code, lw_strz(fault.text), LW_STR_NONE);
    else if (n == 0)
        lw_client_frame(s, exchange, frame);
    lw_arena_fini(&a);
}

static void server_message(struct lw_session *s, uint64_t via, struct lw_str frame)
{
    if (!s->bridge)
        lw_server_frame(s, via, frame);
    else if (lw_bridge_server(s->bridge, via, frame, s->now) != 0)
        s->failed = true;
}

/* Of the answer to a list that is being walked, what is nested too deeply is cut out, so that one
 * definition does not hold its server. */
static void one_message(struct lw_session *s, uint64_t via, struct lw_str frame)
{
    struct lw_prune how = {.inside = "result", .depth = lw_json_default_limits.depth};
    struct lw_buf id;
    struct lw_buf pruned;

    if (!s->walk.running || !s->walk.upstream) {
        server_message(s, via, frame);
        return;
    }
    lw_buf_init(&id, 32);
    lw_buf_init(&pruned, frame.n + 65536);
    lw_buf_addi(&id, (int64_t)s->walk.upstream);
    how.id = lw_buf_str(&id);
    if (lw_list_prune(frame, &how, &pruned) == 0)
        frame = lw_buf_str(&pruned);
    server_message(s, via, frame);
    lw_buf_fini(&pruned);
    lw_buf_fini(&id);
}

void lw_batch_server(struct lw_session *s, uint64_t via, struct lw_str frame)
{
    struct lw_str version =
        s->server_era == LW_ERA_LEGACY ? lw_session_server_version(s) : LW_STR_NONE;
    struct lw_message_fault fault;
    struct lw_message *m = NULL;
    struct lw_arena a;
    size_t n = elements(s, frame, version, &a, &m, &fault);

    for (size_t i = 0; i < n; i++)
        server_message(s, via, m[i].raw);
    if (n == 0)
        one_message(s, via, frame);
    lw_arena_fini(&a);
}
