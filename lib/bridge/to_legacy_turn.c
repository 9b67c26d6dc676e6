/* Whose turn it is, where nothing says whose a question of the server is: one call at a time is at
 * work, and its is every question.
 *
 * A parked call only waits for its client, who may never come back. After a moment others run
 * beside it, one at a time; but then a question may be that of either, and both can have secrets to
 * tell: none is guessed at, it is refused (see lw_tl_only). The answers of a client who comes back
 * wait until nobody else is at work, so that what its call asks next is its own again, but not for
 * long: the other may be waiting for them, in a server that does one thing at a time. They go
 * before calls that have not begun. A parked call that has kept another from asking is given up
 * sooner. */
#include "lib/bridge/to_legacy.h"

struct tl_call *lw_tl_only(const struct lw_bridge *b)
{
    const struct tl *s = lw_tl(b);

    if (s->active != 1 || s->ghost)
        return NULL;
    for (struct tl_call *c = s->first; c; c = c->next) {
        if (c->kind == TL_CALL && c->state == TL_SENT)
            return c;
    }
    return NULL;
}

static bool at_work(const struct lw_bridge *b, const struct tl_call *c)
{
    return c->kind == TL_CALL && c->state == TL_SENT && c->held_until == NEVER &&
           c->aside_at > b->now.steady_ms;
}

bool lw_tl_turn(const struct lw_bridge *b)
{
    const struct tl *s = lw_tl(b);

    if (!s->exclusive)
        return true;
    if (s->ghost)
        return false;
    for (const struct tl_call *c = s->first; c && s->active; c = c->next) {
        if (at_work(b, c))
            return false;
    }
    return true;
}

void lw_tl_contested(struct lw_bridge *b)
{
    const struct tl *s = lw_tl(b);

    if (!s->exclusive || s->active < 2)
        return;
    for (struct tl_call *c = s->first; c; c = c->next) {
        if (c->aside_at == NEVER)
            continue;
        if (c->parked_until > c->aside_at - TL_ASIDE_MS + TL_CONTESTED_MS)
            c->parked_until = c->aside_at - TL_ASIDE_MS + TL_CONTESTED_MS;
        lw_tl_due(b, c->parked_until);
    }
}

/* ---- answers that wait ---- */

static void hold(struct lw_bridge *b, struct tl_call *c, struct lw_str responses)
{
    if (!lw_tl_keep(b, responses.n)) {
        lw_tl_abandon(b, c, "too much waits for this server");
        return;
    }
    c->kept = responses.n;
    c->held_until = b->now.steady_ms + TL_HELD_MS;
    lw_tl(b)->held++;
    lw_tl_due(b, c->held_until);
    lw_buf_init(&c->frame, b->o.max_message * 2 + 4096);
    lw_buf_adds(&c->frame, responses);
    if (lw_buf_status(&c->frame))
        b->failed = true;
}

static void release(struct lw_bridge *b, struct tl_call *c)
{
    struct lw_json_limits limits = lw_json_default_limits;
    const struct lw_json *responses = NULL;
    struct lw_arena a;

    c->held_until = NEVER;
    lw_tl(b)->held--;
    lw_arena_init(&a, b->o.max_message * 16 + 65536);
    limits.bytes = limits.string = b->o.max_message * 2;
    if (lw_json_parse(&a, lw_buf_str(&c->frame), &limits, &responses, NULL) != 0)
        b->failed = true; /* it has been read before */
    lw_tl_answers_send(b, &c->ask, responses);
    lw_arena_fini(&a);
    lw_tl_drop(b, c->kept);
    c->kept = 0;
    lw_buf_fini(&c->frame);
    if (c->ask.first) {
        c->ask_at = b->now.steady_ms;
        lw_tl_due(b, c->ask_at);
    }
}

void lw_tl_go_on(struct lw_bridge *b, struct tl_call *c, const struct lw_json *responses)
{
    bool turn;

    c->held_until = 0; /* for its turn it is not at work itself */
    turn = lw_tl_turn(b);
    c->held_until = NEVER;
    if (!turn && responses) {
        hold(b, c, responses->raw);
        return;
    }
    lw_tl_answers_send(b, &c->ask, responses);
    /* What is missing is asked again, together with what has come since. */
    if (c->ask.first)
        lw_tl_ask(b, c);
}

/* ---- what waits goes on ---- */

void lw_tl_pump(struct lw_bridge *b)
{
    struct tl *s = lw_tl(b);

    for (struct tl_call *c = s->first; c && s->held > 0; c = c->next) {
        if (c->held_until != NEVER && (c->held_until <= b->now.steady_ms || lw_tl_turn(b)))
            release(b, c);
    }
    for (struct tl_call *c = s->first; c && s->queued > 0; c = c->next) {
        if (c->state != TL_QUEUED)
            continue;
        if (!lw_tl_turn(b))
            return;
        /* What was decided may have changed while it waited. */
        lw_tl_call_send(b, c, lw_buf_str(&c->frame))->via = c->upstream;
        lw_tl_drop(b, c->kept);
        c->kept = 0;
        lw_buf_fini(&c->frame);
    }
}
