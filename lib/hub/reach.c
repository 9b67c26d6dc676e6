/* The members: how they are opened, what they say of themselves, and what their end means. */
#include <stdio.h>
#include <stdlib.h>

#include "lib/hub/hub_internal.h"

static const struct {
    const char *name;
    unsigned bit;
} known[] = {
    {"tools", CAP_TOOLS},     {"prompts", CAP_PROMPTS}, {"resources", CAP_RESOURCES},
    {"logging", CAP_LOGGING}, {"tasks", CAP_TASKS},
};

void lw_hub_member_know(struct lw_hub *h, size_t i, struct lw_str self)
{
    struct lw_json_limits limits = lw_hub_limits(h);
    struct member *m = &h->m[i];
    const struct lw_json *v;
    struct lw_arena a;

    lw_buf_reset(&m->self);
    lw_buf_adds(&m->self, self);
    m->known = lw_buf_status(&m->self) == 0;
    m->capabilities = 0;
    m->mute = false;
    lw_arena_init(&a, self.n * 24 + 65536);
    if (m->known && lw_json_parse(&a, lw_buf_str(&m->self), &limits, &v, NULL) == 0) {
        for (size_t k = 0; k < sizeof(known) / sizeof(known[0]); k++) {
            if (lw_json_getz(lw_json_getz(v, "capabilities"), known[k].name))
                m->capabilities |= known[k].bit;
        }
    }
    lw_arena_fini(&a);
}

static void say_initialized(struct lw_hub *h, size_t i)
{
    lw_hub_to_member(h, i, 0,
                     LW_STR("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}"));
}

/* Sends the client's own initialize; what the client said since then follows. */
static bool open_member(struct lw_hub *h, size_t i)
{
    struct lw_str hello = lw_buf_str(&h->hello);
    struct lw_splice splice;
    struct leg *leg;
    char id[24];

    if (!h->said_hello)
        return false;
    leg = lw_hub_leg_new(h, LEG_OPEN, i, NULL);
    if (!leg)
        return false;
    snprintf(id, sizeof(id), "%llu", (unsigned long long)leg->no);
    splice = (struct lw_splice){lw_str(hello.p + h->hello_id_at, h->hello_id_n), lw_strz(id)};
    h->m[i].state = MEMBER_OPENING;
    lw_hub_to_member(h, i, leg->no, lw_hub_splice(h, hello, &splice, 1));
    if (h->client_ready)
        say_initialized(h, i);
    return true;
}

bool lw_hub_member_reach(struct lw_hub *h, size_t i, bool list)
{
    struct member *m = &h->m[i];
    bool rested = h->now.steady_ms - m->down_at >= h->o.reopen_ms;

    if (m->down && rested) {
        lw_hub_fx(h, LW_HUB_REOPEN)->member = i;
        m->down = false;
        m->state = h->o.era == LW_ERA_MODERN ? MEMBER_READY : MEMBER_NEW;
    }
    if (m->down)
        return m->answers && !list;
    if (m->state == MEMBER_NEW || (m->state == MEMBER_FAILED && rested))
        return open_member(h, i);
    return m->state != MEMBER_FAILED;
}

void lw_hub_member_initialized(struct lw_hub *h)
{
    h->client_ready = true;
    for (size_t i = 0; i < h->o.count; i++) {
        if (!h->m[i].down && (h->m[i].state == MEMBER_READY || h->m[i].state == MEMBER_OPENING))
            say_initialized(h, i);
    }
}

/* A request of our own whose answer interests nobody. `rest`: of its params. */
static void quiet(struct lw_hub *h, size_t i, const char *method, const char *name,
                  struct lw_str raw)
{
    struct leg *leg = lw_hub_leg_new(h, LEG_QUIET, i, NULL);
    struct lw_buf b;

    if (!leg)
        return;
    lw_buf_init(&b, raw.n + 4096);
    lw_buf_addf(&b, "{\"jsonrpc\":\"2.0\",\"id\":%llu,\"method\":\"%s\",\"params\":{\"%s\":",
                (unsigned long long)leg->no, method, name);
    lw_buf_adds(&b, raw);
    lw_buf_addz(&b, "}}");
    if (lw_buf_status(&b))
        h->failed = true;
    else
        lw_hub_to_member(h, i, leg->no, lw_hub_dup(h, lw_buf_str(&b)));
    lw_buf_fini(&b);
}

/* What the client once asked of a member that begins anew. */
static void restore(struct lw_hub *h, size_t i)
{
    if (h->level.n && (h->m[i].capabilities & CAP_LOGGING))
        quiet(h, i, "logging/setLevel", "level", lw_buf_str(&h->level));
    for (const struct route *r = h->subscriptions.first; r; r = r->next) {
        struct lw_buf b;

        if (r->member != i)
            continue;
        lw_buf_init(&b, r->n * 6 + 8);
        lw_json_quote(&b, lw_str(r->uri, r->n));
        quiet(h, i, "resources/subscribe", "uri", lw_buf_str(&b));
        lw_buf_fini(&b);
    }
}

void lw_hub_member_opened(struct lw_hub *h, struct leg *leg, const struct lw_message *m)
{
    size_t i = leg->member;
    bool before = h->m[i].known;

    lw_hub_leg_free(h, leg);
    if (m->kind != LW_MESSAGE_RESULT || m->result->type != LW_JSON_OBJECT) {
        h->m[i].state = MEMBER_FAILED;
        h->m[i].down_at = h->now.steady_ms;
        lw_hub_tell(h, LW_HUB_NOTE_LEFT_OUT, i, LW_STR("handshake"),
                    LW_STR("its handshake was refused"));
    } else {
        h->m[i].state = MEMBER_READY;
        lw_hub_member_know(h, i, m->result->raw);
        if (h->client_ready && (before || h->m[i].late))
            restore(h, i);
        if (h->told && (before || h->m[i].late)) {
            for (int kind = 0; kind < KIND_COUNT; kind++)
                lw_hub_changed(h, (enum kind)kind);
        }
        h->m[i].late = false;
    }
    lw_hub_shake_check(h, /* due= */ false);
}

/* Failing one leg may end others: they are found again by their numbers. */
static void lose_legs(struct lw_hub *h, size_t i)
{
    uint64_t *owed;
    size_t n = 0;

    for (const struct leg *leg = h->first_leg; leg; leg = leg->next)
        n += leg->member == i;
    owed = n ? calloc(n, sizeof(*owed)) : NULL;
    h->failed |= n && !owed;
    n = 0;
    for (const struct leg *leg = h->first_leg; owed && leg; leg = leg->next) {
        if (leg->member == i)
            owed[n++] = leg->no;
    }
    /* The list has the youngest first. */
    while (owed && n > 0) {
        struct leg *leg = lw_hub_leg_by_no(h, owed[--n]);

        if (leg)
            lw_hub_leg_lost(h, leg);
    }
    free(owed);
}

void lw_hub_member_lost(struct lw_hub *h, size_t i)
{
    struct asked *next;

    if (h->o.era == LW_ERA_LEGACY && h->m[i].state != MEMBER_NEW)
        h->m[i].state = MEMBER_FAILED;
    lose_legs(h, i);
    for (struct asked *a = h->first_asked; a; a = next) {
        next = a->next;
        if (a->member == i)
            lw_hub_ask_over(h, a, /* tell= */ true);
    }
    if (h->told || h->o.era == LW_ERA_MODERN) {
        for (int kind = 0; kind < KIND_COUNT; kind++)
            lw_hub_changed(h, (enum kind)kind);
    }
    lw_hub_shake_check(h, /* due= */ false);
}
