/* The kill switch in a session: what is switched off is refused, what is under way is ended and its
 * results reach nobody. The ledger refuses what was decided before this session heard of it. */
#include "lib/engine/session_internal.h"

#include <stdio.h>

struct lw_str lw_agent_name(struct lw_arena *a, struct lw_str agent)
{
    const struct lw_json *v;

    if (agent.n == 0 || lw_json_parse(a, agent, NULL, &v, NULL) != 0)
        return LW_STR_NONE;
    return lw_json_string_or(lw_json_getz(v, "name"), LW_STR_NONE);
}

const struct lw_kill *lw_killed(const struct lw_session *s, struct lw_str agent)
{
    const struct lw_kill *hit;
    struct lw_arena a;

    if (s->kill_count == 0)
        return NULL;
    lw_arena_init(&a, 65536);
    hit = lw_kill_hits(s->kills, s->kill_count, s->o.server, lw_agent_name(&a, agent));
    lw_arena_fini(&a);
    return hit;
}

struct lw_decision lw_kill_decision(const struct lw_kill *hit)
{
    struct lw_decision d = {.reason = LW_REASON_KILLED};

    if (hit)
        snprintf(d.detail, sizeof(d.detail), "%.*s", LW_FMT(hit->reason));
    return d;
}

int lw_session_kills(struct lw_session *s, const struct lw_kill *list, size_t n, struct lw_now now)
{
    struct pending *next;
    bool listed = s->kill_count > 0;

    lw_session_begin(s, now);
    s->kills = list;
    s->kill_count = n;
    for (struct pending *p = s->first; p && n > 0; p = next) {
        const struct lw_kill *hit;

        next = p->next;
        hit = lw_killed(s, p->agent);
        if (hit)
            lw_call_kill(s, p, hit);
    }
    /* What can be called is what is shown. */
    if ((listed || n > 0) && s->has_shown)
        lw_list_shown(s);
    return lw_session_end(s);
}
