/* For the unit tests of lib/bridge: one bridge, inputs in a line, items compared to the byte. */
#ifndef LW_BRIDGE_TESTING_H
#define LW_BRIDGE_TESTING_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include "lib/bridge/bridge.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static struct lw_bridge *bridge;
static struct lw_now now;
static char last_state[128]; /* requestState of the last result that asked */
static char last_task[128];  /* taskId of the last result or notification that had one */

static inline void begin(struct lw_bridge_options o)
{
    now = (struct lw_now){.wall_ms = 1795824000000, .steady_ms = 1000};
    memset(o.secret, 7, sizeof(o.secret));
    assert_int_equal(lw_bridge_new(&o, now, &bridge), 0);
}

static inline void end(void)
{
    lw_bridge_free(&bridge);
    assert_null(bridge);
}

static inline void from_session(uint64_t id, const char *frame)
{
    assert_int_equal(lw_bridge_session(bridge, id, lw_strz(frame), now), 0);
}

static inline void from_server(uint64_t via, const char *frame)
{
    assert_int_equal(lw_bridge_server(bridge, via, lw_strz(frame), now), 0);
}

static inline void pass(int64_t ms)
{
    now.steady_ms += ms;
    now.wall_ms += ms;
    if (lw_bridge_deadline(bridge) <= now.steady_ms)
        assert_int_equal(lw_bridge_tick(bridge, now), 0);
}

static inline void remember(struct lw_str text, const char *member, char *to, size_t size)
{
    size_t at = lw_str_find(text, lw_strz(member), 0);
    size_t n = 0;

    if (at == (size_t)-1)
        return;
    for (at += strlen(member); at < text.n && text.p[at] != '"' && n + 1 < size; at++)
        to[n++] = text.p[at];
    to[n] = '\0';
}

static inline const struct lw_bridge_item *take(enum lw_bridge_kind kind)
{
    const struct lw_bridge_item *i = lw_bridge_next(bridge);

    while (i && i->kind == LW_BRIDGE_NOTE && kind != LW_BRIDGE_NOTE)
        i = lw_bridge_next(bridge);
    if (!i)
        fail_msg("an item is missing");
    if (i->kind != kind)
        fail_msg("kind %d instead of %d: %.*s", i->kind, kind, LW_FMT(i->bytes));
    remember(i->bytes, "\"requestState\":\"", last_state, sizeof(last_state));
    remember(i->bytes, "\"taskId\":\"lwt-", last_task, sizeof(last_task));
    return i;
}

static inline void same(struct lw_str got, const char *want)
{
    if (!lw_str_eqz(got, want))
        fail_msg("got  %.*s\nwant %s", LW_FMT(got), want);
}

/* The next item is for the server: a request of that id (0: none), these very bytes. */
static inline void to_server(uint64_t id, const char *bytes)
{
    const struct lw_bridge_item *i = take(LW_BRIDGE_TO_SERVER);

    same(i->bytes, bytes);
    assert_int_equal(i->upstream, id);
    assert_int_equal(i->request, id != 0);
}

static inline void to_session(uint64_t via, const char *bytes)
{
    const struct lw_bridge_item *i = take(LW_BRIDGE_TO_SESSION);

    same(i->bytes, bytes);
    assert_int_equal(i->via, via);
}

/* ... that hold this text. */
static inline void to_session_with(uint64_t via, const char *part)
{
    const struct lw_bridge_item *i = take(LW_BRIDGE_TO_SESSION);

    if (lw_str_find(i->bytes, lw_strz(part), 0) == (size_t)-1)
        fail_msg("%s is not in %.*s", part, LW_FMT(i->bytes));
    assert_int_equal(i->via, via);
}

static inline void gives_up(uint64_t id)
{
    assert_int_equal(take(LW_BRIDGE_CANCEL)->upstream, id);
}

static inline void fails(uint64_t id)
{
    assert_int_equal(take(LW_BRIDGE_FAILED)->upstream, id);
}

/* Nothing but notes is left; how many those were. */
static inline unsigned nothing(void)
{
    const struct lw_bridge_item *i;
    unsigned notes = 0;

    while ((i = lw_bridge_next(bridge)) != NULL) {
        if (i->kind != LW_BRIDGE_NOTE)
            fail_msg("kind %d left: %.*s", i->kind, LW_FMT(i->bytes));
        notes++;
    }
    return notes;
}

#endif
