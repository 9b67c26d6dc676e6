/* A hub over three members from bytes, with the client, all members and the clock in the attacker's
 * hand.
 *
 * Input is lines: "> JSON" and "@N> JSON" (the client, on exchange N), "I< JSON" and "I@N< JSON"
 * (member I, on the hub's exchange N; final when it is a response), "tick MS", "gone N", "down I",
 * "dead I"; anything else is skipped. "modern" as the first line sets the era. Invariants that
 * abort:
 *   - every message to either side is one strict JSON object;
 *   - nothing but the client's exchange numbers comes back as an exchange, and no exchange ends
 * more often than something was said on it;
 *   - what was addressed to one member by name goes to that member only;
 *   - time that has passed leaves nothing due. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "lib/hub/hub.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define MEMBERS 3

static const struct lw_hub_member members[MEMBERS] = {
    {LW_STR_INIT("a"), true}, {LW_STR_INIT("b"), false}, {LW_STR_INIT("c-d"), false}};

struct world {
    struct lw_hub *h;
    struct lw_now now;
    unsigned said[10];
    unsigned ended[10];
    struct lw_str called; /* the tool that the client's last line calls */
    struct lw_arena a;
    int err;
};

static void require(bool condition)
{
    if (!condition)
        abort();
}

static const struct lw_json *check_json(struct lw_arena *a, struct lw_str text)
{
    const struct lw_json *v = NULL;

    require(lw_json_parse(a, text, NULL, &v, NULL) == 0 && v->type == LW_JSON_OBJECT);
    return v;
}

static void to_client(struct world *w, const struct lw_hub_effect *e)
{
    struct lw_arena a;

    lw_arena_init(&a, (size_t)64 << 20);
    require(e->exchange <= 9);
    if (e->bytes.n > 0 || !e->final || e->exchange == 0)
        check_json(&a, e->bytes);
    if (e->final && e->exchange > 0)
        require(++w->ended[e->exchange] <= w->said[e->exchange]);
    lw_arena_fini(&a);
}

static void to_member(const struct world *w, const struct lw_hub_effect *e)
{
    const struct lw_json *v;
    struct lw_str name;
    struct lw_arena a;
    size_t n;

    lw_arena_init(&a, (size_t)64 << 20);
    require(e->member < MEMBERS);
    v = check_json(&a, e->bytes);
    if (lw_str_eqz(lw_json_string_or(lw_json_getz(v, "method"), LW_STR("")), "tools/call")) {
        /* Calls are forwarded at once: it is the one that the client has just made. */
        name = lw_json_string_or(lw_json_pointer(v, LW_STR("/params/name")), LW_STR(""));
        n = members[e->member].name.n;
        require(w->called.n == n + 2 + name.n &&
                lw_str_starts(w->called, members[e->member].name) &&
                memcmp(w->called.p + n, "__", 2) == 0 &&
                lw_str_eq(name, lw_str(w->called.p + n + 2, name.n)));
    }
    lw_arena_fini(&a);
}

static void drain(struct world *w)
{
    const struct lw_hub_effect *e;

    while ((e = lw_hub_next(w->h)) != NULL) {
        switch (e->kind) {
        case LW_HUB_TO_CLIENT:
            to_client(w, e);
            break;
        case LW_HUB_TO_MEMBER:
            to_member(w, e);
            break;
        case LW_HUB_GIVE_UP:
            require(e->member < MEMBERS && e->exchange > 0);
            break;
        case LW_HUB_REOPEN:
            require(e->member < MEMBERS);
            break;
        case LW_HUB_NOTE:
            require(e->note < LW_HUB_NOTE_COUNT);
            break;
        }
    }
}

static uint64_t number(struct lw_str s)
{
    uint64_t v = 0;

    for (size_t i = 0; i < s.n && i < 7 && s.p[i] >= '0' && s.p[i] <= '9'; i++)
        v = v * 10 + (uint64_t)(s.p[i] - '0');
    return v;
}

static struct lw_str after(struct lw_str line, size_t n)
{
    return line.n >= n ? lw_str(line.p + n, line.n - n) : LW_STR("");
}

static bool digit(struct lw_str line, size_t at, char below)
{
    return line.n > at && line.p[at] >= '0' && line.p[at] < below;
}

static int member_line(struct world *w, struct lw_str line)
{
    size_t member = (size_t)(line.p[0] - '0');
    uint64_t exchange = 0;
    struct lw_str body;
    bool final;

    line = after(line, 1);
    if (line.n > 0 && line.p[0] == '@')
        exchange = number(after(line, 1));
    while (line.n > 0 && line.p[0] != '<')
        line = after(line, 1);
    body = after(line, 1);
    final = exchange && (lw_str_find(body, LW_STR("\"result\""), 0) != (size_t)-1 ||
                         lw_str_find(body, LW_STR("\"error\""), 0) != (size_t)-1 || body.n == 0);
    return lw_hub_member(w->h, member, exchange, body, final, w->now);
}

static int client_line(struct world *w, struct lw_str line, uint64_t exchange)
{
    const struct lw_json *v;

    w->said[exchange]++;
    lw_arena_reset(&w->a);
    w->called = LW_STR("");
    if (lw_json_parse(&w->a, after(line, 1), NULL, &v, NULL) == 0)
        w->called = lw_json_string_or(lw_json_pointer(v, LW_STR("/params/name")), LW_STR(""));
    return lw_hub_client(w->h, exchange, after(line, 1), w->now);
}

static int step(struct world *w, struct lw_str line)
{
    int err = 0;

    if (line.n > 2 && line.p[0] == '@' && digit(line, 1, '9' + 1) && line.p[2] == '>')
        return client_line(w, after(line, 2), (uint64_t)(line.p[1] - '0'));
    if (lw_str_starts(line, LW_STR(">")))
        return client_line(w, line, 0);
    if (line.n > 1 && digit(line, 0, '0' + MEMBERS))
        return member_line(w, line);
    if (lw_str_starts(line, LW_STR("tick "))) {
        w->now.steady_ms += (int64_t)number(after(line, 5));
        w->now.wall_ms = w->now.steady_ms;
        err = lw_hub_tick(w->h, w->now);
        require(err || lw_hub_deadline(w->h) > w->now.steady_ms);
        return err;
    }
    if (lw_str_starts(line, LW_STR("gone ")))
        return lw_hub_exchange_gone(w->h, number(after(line, 5)), w->now);
    if (lw_str_starts(line, LW_STR("down ")))
        return lw_hub_member_down(w->h, number(after(line, 5)) % MEMBERS, true, w->now);
    if (lw_str_starts(line, LW_STR("dead ")))
        return lw_hub_member_down(w->h, number(after(line, 5)) % MEMBERS, false, w->now);
    return 0;
}

static struct lw_str next_line(const uint8_t *data, size_t size, size_t *at)
{
    const uint8_t *newline = memchr(data + *at, '\n', size - *at);
    size_t n = newline ? (size_t)(newline - data) - *at : size - *at;
    struct lw_str line = lw_str((const char *)data + *at, n);

    *at += n + 1;
    return line;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct lw_hub_options o = lw_hub_defaults;
    struct world w = {.now = {1000000, 1000000}};
    size_t at = 0;

    o.members = members;
    o.count = MEMBERS;
    o.max_message = 1 << 16;
    o.max_inflight = 8;
    o.max_asked = 4;
    o.max_routes = 4;
    o.max_items = 16;
    o.max_listings = 2;
    o.page_items = 2;
    if (size > 6 && memcmp(data, "modern", 6) == 0) {
        o.era = LW_ERA_MODERN;
        o.scoped_ids = true;
    }
    lw_arena_init(&w.a, (size_t)64 << 20);
    if (lw_hub_new(&o, &w.h) != 0)
        return 0;
    while (at < size && !w.err) {
        w.err = step(&w, next_line(data, size, &at));
        drain(&w);
        (void)lw_hub_busy(w.h);
    }
    lw_hub_free(&w.h);
    lw_arena_fini(&w.a);
    return 0;
}
