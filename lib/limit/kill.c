#include "lib/limit/kill.h"

static const char *const names[] = {
    [LW_KILL_ALL] = "all", [LW_KILL_SERVER] = "server", [LW_KILL_AGENT] = "agent"};

const char *lw_kill_kind_name(enum lw_kill_kind k)
{
    return names[k];
}

int lw_kill_kind_parse(struct lw_str word, enum lw_kill_kind *out)
{
    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        if (lw_str_eqz(word, names[i])) {
            *out = (enum lw_kill_kind)i;
            return 0;
        }
    }
    return -LW_ERR_UNKNOWN;
}

const struct lw_kill *lw_kill_hits(const struct lw_kill *list, size_t n, struct lw_str server,
                                   struct lw_str agent)
{
    for (size_t i = 0; i < n; i++) {
        const struct lw_kill *k = &list[i];

        if (k->kind == LW_KILL_ALL || (k->kind == LW_KILL_SERVER && lw_str_eq(k->name, server)) ||
            (k->kind == LW_KILL_AGENT && agent.n > 0 && lw_str_eq(k->name, agent)))
            return k;
    }
    return NULL;
}
