/* A bridge of either direction from bytes, with the session's words, the server and the clock in
 * the attacker's hand.
 *
 * Input is lines: "set legacy" (the client's era), "set correlated", "set caps JSON",
 * "set handshake JSON", "set claim JSON" before all else; "> JSON" from the session, "< JSON" or
 * "@N< JSON" from the server, "failed N", "cancel N", "forget N", "tick MS". "@STATE@" and "@TASK@"
 * stand for the last requestState and taskId that a client was given. Anything else is skipped, as
 * is what the session would never say: ids out of range or used before. Invariants that abort:
 *   - what leaves the bridge is strict JSON, or the one text that says it is not;
 *   - each request of the session is answered once at most, by an answer or a failure, and not
 *     after it was given up;
 *   - a modern client is asked nothing; requests of the bridge have ids of its own. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "lib/bridge/bridge.h"

#define IDS 512

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct world {
    struct lw_bridge_options options;
    struct lw_bridge *bridge;
    struct lw_now now;
    struct lw_arena memory;
    uint64_t used[IDS]; /* ids of the session's requests */
    bool open[IDS];
    size_t ids;
    char state[96];
    char task[96];
    int err;
};

static void require(bool condition)
{
    if (!condition)
        abort();
}

static void answered(struct world *w, uint64_t id)
{
    for (size_t i = 0; i < w->ids; i++) {
        if (w->used[i] == id) {
            require(w->open[i]);
            w->open[i] = false;
            return;
        }
    }
    abort();
}

static void ended(struct world *w, uint64_t id)
{
    for (size_t i = 0; i < w->ids; i++) {
        if (w->used[i] == id)
            w->open[i] = false;
    }
}

static void remember(struct lw_str text, const char *member, char *to, size_t size)
{
    size_t at = lw_str_find(text, lw_strz(member), 0);
    size_t n = 0;

    if (at == (size_t)-1)
        return;
    for (at += strlen(member); at < text.n && text.p[at] != '"' && n + 1 < size; at++)
        to[n++] = text.p[at];
    to[n] = '\0';
}

static void read_frame(struct lw_arena *a, struct lw_str text, struct lw_message *m)
{
    struct lw_message_fault fault;

    lw_arena_init(a, (size_t)64 << 20);
    require(lw_message_parse(a, text, &lw_json_default_limits, m, &fault) == 0);
}

static void check_to_session(struct world *w, const struct lw_bridge_item *i)
{
    struct lw_message m;
    struct lw_arena a;
    int64_t id = 0;

    if (lw_str_eqz(i->bytes, "{\"unreadable\""))
        return;
    read_frame(&a, i->bytes, &m);
    require(i->via < LW_BRIDGE_ID_FIRST);
    if (m.kind == LW_MESSAGE_RESULT || m.kind == LW_MESSAGE_ERROR) {
        require(m.id && lw_json_int(m.id, &id) && id > 0);
        answered(w, (uint64_t)id);
    } else if (m.kind == LW_MESSAGE_REQUEST) {
        require(w->options.client_era == LW_ERA_LEGACY);
    }
    remember(i->bytes, "\"requestState\":\"", w->state, sizeof(w->state));
    remember(i->bytes, "\"taskId\":\"", w->task, sizeof(w->task));
    lw_arena_fini(&a);
}

static void check_to_server(const struct lw_bridge_item *i)
{
    struct lw_message m;
    struct lw_arena a;
    int64_t id = 0;

    read_frame(&a, i->bytes, &m);
    require((m.kind == LW_MESSAGE_REQUEST) == i->request);
    if (i->request) {
        require(lw_json_int(m.id, &id) && (uint64_t)id == i->upstream);
        require(lw_str_eq(m.method, i->method));
    }
    lw_arena_fini(&a);
}

static void drain(struct world *w)
{
    const struct lw_bridge_item *i;

    while ((i = lw_bridge_next(w->bridge)) != NULL) {
        switch (i->kind) {
        case LW_BRIDGE_TO_SESSION:
            check_to_session(w, i);
            break;
        case LW_BRIDGE_TO_SERVER:
            check_to_server(i);
            break;
        case LW_BRIDGE_FAILED:
            answered(w, i->upstream);
            break;
        case LW_BRIDGE_CANCEL:
            require(i->upstream > 0);
            break;
        case LW_BRIDGE_NOTE:
            break;
        }
    }
}

/* The frame with its placeholders filled in. */
static struct lw_str filled(struct world *w, struct lw_str frame)
{
    static const char *const names[] = {"@STATE@", "@TASK@"};
    struct lw_buf b;
    struct lw_str out = frame;

    for (size_t k = 0; k < 2; k++) {
        size_t at = lw_str_find(out, lw_strz(names[k]), 0);

        if (at == (size_t)-1)
            continue;
        lw_buf_init(&b, out.n + 128);
        lw_buf_add(&b, out.p, at);
        lw_buf_addz(&b, k == 0 ? w->state : w->task);
        at += strlen(names[k]);
        lw_buf_add(&b, out.p + at, out.n - at);
        out = lw_arena_dup(&w->memory, lw_buf_str(&b));
        lw_buf_fini(&b);
    }
    return out.p ? out : frame;
}

static void from_session(struct world *w, struct lw_str frame)
{
    struct lw_message_fault fault;
    struct lw_message m;
    uint64_t upstream = 0;
    int64_t id = 0;

    frame = filled(w, frame);
    if (lw_message_parse(&w->memory, frame, &lw_json_default_limits, &m, &fault) != 0)
        return;
    if (m.kind == LW_MESSAGE_REQUEST) {
        if (!lw_json_int(m.id, &id) || id <= 0 || (uint64_t)id >= LW_BRIDGE_ID_FIRST ||
            w->ids == IDS)
            return;
        for (size_t i = 0; i < w->ids; i++) {
            if (w->used[i] == (uint64_t)id)
                return;
        }
        upstream = (uint64_t)id;
        w->open[w->ids] = true;
        w->used[w->ids++] = upstream;
    }
    w->err = lw_bridge_session(w->bridge, upstream, frame, w->now);
}

static uint64_t number(struct lw_str text)
{
    uint64_t n = 0;

    for (size_t i = 0; i < text.n && text.p[i] >= '0' && text.p[i] <= '9' && n < 1u << 30; i++)
        n = n * 10 + (uint64_t)(text.p[i] - '0');
    return n;
}

static bool word(struct lw_str *line, const char *w)
{
    if (!lw_str_starts(*line, lw_strz(w)))
        return false;
    *line = lw_str(line->p + strlen(w), line->n - strlen(w));
    return true;
}

static void option(struct world *w, struct lw_str line)
{
    const struct lw_json *v;
    struct lw_str *to = NULL;

    if (lw_str_eqz(line, "legacy"))
        w->options.client_era = LW_ERA_LEGACY;
    else if (lw_str_eqz(line, "correlated"))
        w->options.correlated = true;
    else if (word(&line, "caps "))
        to = &w->options.client_capabilities;
    else if (word(&line, "handshake "))
        to = &w->options.handshake;
    else if (word(&line, "claim "))
        to = &w->options.claim;
    if (to && lw_json_parse(&w->memory, line, NULL, &v, NULL) == 0 && v->type == LW_JSON_OBJECT)
        *to = line;
}

static void step(struct world *w, struct lw_str line)
{
    uint64_t via = 0;

    if (!w->bridge && word(&line, "set ")) {
        option(w, line);
        return;
    }
    if (!w->bridge && (w->err = lw_bridge_new(&w->options, w->now, &w->bridge)) != 0)
        return;
    if (word(&line, "> ")) {
        from_session(w, line);
    } else if (word(&line, "failed ")) {
        w->err = lw_bridge_failed(w->bridge, number(line), 502, LW_STR("x"), w->now);
    } else if (word(&line, "cancel ")) {
        w->err = lw_bridge_cancel(w->bridge, number(line), w->now);
        ended(w, number(line));
    } else if (word(&line, "forget ")) {
        lw_bridge_forget(w->bridge, number(line));
        ended(w, number(line));
    } else if (word(&line, "tick ")) {
        w->now.steady_ms += (int64_t)number(line);
        if (lw_bridge_deadline(w->bridge) <= w->now.steady_ms)
            w->err = lw_bridge_tick(w->bridge, w->now);
    } else {
        if (line.n && line.p[0] == '@') {
            via = number(lw_str(line.p + 1, line.n - 1));
            while (line.n && line.p[0] != '<')
                line = lw_str(line.p + 1, line.n - 1);
        }
        if (word(&line, "< "))
            w->err = lw_bridge_server(w->bridge, via, line, w->now);
    }
    if (w->err == 0)
        drain(w);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct lw_str text = {(const char *)data, size};
    struct world *w = calloc(1, sizeof(*w));

    require(w != NULL);
    lw_arena_init(&w->memory, (size_t)256 << 20);
    w->options = lw_bridge_defaults;
    w->options.client_era = LW_ERA_MODERN;
    w->options.client_version = LW_STR("2025-11-25");
    w->options.client_capabilities = LW_STR("{}");
    w->options.claim = LW_STR("{}");
    w->options.handshake = LW_STR("{}");
    w->options.max_message = 65536;
    w->now = (struct lw_now){.wall_ms = 1795824000000, .steady_ms = 1};
    while (text.n > 0 && w->err == 0) {
        const char *nl = memchr(text.p, '\n', text.n);
        size_t n = nl ? (size_t)(nl - text.p) : text.n;

        step(w, lw_str(text.p, n));
        text = nl ? lw_str(nl + 1, text.n - n - 1) : lw_str(text.p + n, 0);
    }
    lw_bridge_free(&w->bridge);
    lw_arena_fini(&w->memory);
    free(w);
    return 0;
}
