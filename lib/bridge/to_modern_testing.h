/* For the unit tests of to_modern: one bridge, frames in, items out. */
#ifndef LW_BRIDGE_TO_MODERN_TESTING_H
#define LW_BRIDGE_TO_MODERN_TESTING_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include "lib/bridge/bridge.h"

/* Ids of the bridge's own begin with 2^40. */
#define OWN0   "1099511627776"
#define OWN1   "1099511627777"
#define OWN2   "1099511627778"
#define OWN3   "1099511627779"
#define OWN4   "1099511627780"
#define OWN(n) (LW_BRIDGE_ID_FIRST + (n))

#define META(capabilities)                                                                         \
    "\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","                                  \
    "\"io.modelcontextprotocol/clientCapabilities\":" capabilities ","                             \
    "\"io.modelcontextprotocol/clientInfo\":{\"name\":\"c\",\"version\":\"1\"}"
#define TASK_META META("{\"extensions\":{\"io.modelcontextprotocol/tasks\":{}}}")

static struct lw_bridge *bridge;
static struct lw_now now;
static struct lw_arena arena;

static inline int teardown(void **state)
{
    (void)state;
    lw_bridge_free(&bridge);
    lw_arena_fini(&arena);
    return 0;
}

static inline int setup(void **state)
{
    (void)state;
    lw_arena_init(&arena, (size_t)64 << 20);
    now = (struct lw_now){.wall_ms = 1764064800000, .steady_ms = 1000};
    return 0;
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

/* A bridge for a client of that version and those capabilities, on a server with these. */
static inline void make_with(const char *version, const char *client, const char *server,
                             void (*change)(struct lw_bridge_options *))
{
    struct lw_bridge_options o = lw_bridge_defaults;
    char claim[2048];
    char handshake[2048];

    snprintf(claim, sizeof(claim),
             "{\"io.modelcontextprotocol/clientCapabilities\":%s,"
             "\"io.modelcontextprotocol/clientInfo\":{\"name\":\"c\",\"version\":\"1\"},"
             "\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\"}",
             client);
    snprintf(handshake, sizeof(handshake),
             "{\"supportedVersions\":[\"2026-07-28\"],\"capabilities\":%s,"
             "\"resultType\":\"complete\"}",
             server);
    o.client_era = LW_ERA_LEGACY;
    o.client_version = lw_strz(version);
    o.client_capabilities = lw_strz(client);
    o.claim = lw_strz(claim);
    o.handshake = lw_strz(handshake);
    if (change)
        change(&o);
    lw_bridge_free(&bridge);
    assert_int_equal(lw_bridge_new(&o, now, &bridge), 0);
}

static inline void make(const char *client, const char *server)
{
    make_with("2025-11-25", client, server, NULL);
}

static inline void say(uint64_t upstream, const char *frame)
{
    assert_int_equal(lw_bridge_session(bridge, upstream, lw_strz(frame), now), 0);
}

static inline void server_says(uint64_t via, const char *frame)
{
    assert_int_equal(lw_bridge_server(bridge, via, lw_strz(frame), now), 0);
}

static inline void pass_ms(int64_t ms)
{
    now.steady_ms += ms;
    now.wall_ms += ms;
    assert_int_equal(lw_bridge_tick(bridge, now), 0);
}

static inline const struct lw_bridge_item *take(enum lw_bridge_kind kind)
{
    const struct lw_bridge_item *i = lw_bridge_next(bridge);

    while (i && i->kind == LW_BRIDGE_NOTE)
        i = lw_bridge_next(bridge);
    if (!i)
        fail_msg("nothing came");
    if (i->kind != kind)
        fail_msg("another kind %d came: %.*s", (int)i->kind, LW_FMT(i->bytes));
    return i;
}

static inline void same(struct lw_str got, const char *want)
{
    const struct lw_json *a;
    const struct lw_json *b;

    lw_arena_reset(&arena);
    if (lw_json_parse(&arena, got, NULL, &a, NULL) != 0)
        fail_msg("no JSON came: %.*s", LW_FMT(got));
    if (lw_json_parse(&arena, lw_strz(want), NULL, &b, NULL) != 0)
        fail_msg("the test's own JSON is none: %s", want);
    if (!lw_json_equal(a, b))
        fail_msg("got  %.*s\nwant %s", LW_FMT(got), want);
}

/* A request (id) or notification (0) for the server, as JSON. */
static inline const struct lw_bridge_item *to_server(uint64_t id, const char *want)
{
    const struct lw_bridge_item *i = take(LW_BRIDGE_TO_SERVER);

    assert_int_equal(i->upstream, id);
    assert_int_equal(i->request, id != 0);
    same(i->bytes, want);
    return i;
}

static inline void to_session(uint64_t via, const char *want)
{
    const struct lw_bridge_item *i = take(LW_BRIDGE_TO_SESSION);

    same(i->bytes, want);
    assert_int_equal(i->via, via);
}

static inline void given_up(uint64_t id)
{
    assert_int_equal(take(LW_BRIDGE_CANCEL)->upstream, id);
}

static inline void nothing(void)
{
    const struct lw_bridge_item *i = lw_bridge_next(bridge);

    while (i && i->kind == LW_BRIDGE_NOTE)
        i = lw_bridge_next(bridge);
    if (i)
        fail_msg("something came: %.*s", LW_FMT(i->bytes));
}

/* One thing was not passed on, and nothing else happened. */
static inline void only_noted(void)
{
    const struct lw_bridge_item *i = lw_bridge_next(bridge);

    assert_non_null(i);
    assert_int_equal(i->kind, LW_BRIDGE_NOTE);
    nothing();
}

#endif
