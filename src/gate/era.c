/* Which era each server was last found to speak with clients of an era: one that speaks both is to
 * speak each client's own. What is remembered is only what is tried first: a server that has
 * changed is found out by its handshake, and after a while it is tried anew. */
#include "src/gate/gate_internal.h"

#include <stdlib.h>

#define ERA_MS  (60 * 60 * 1000)
#define ERA_MAX 1024

static struct era_known *find(struct gate *g, const char *server, enum lw_era client)
{
    for (size_t i = 0; i < g->era_count; i++) {
        if (g->eras[i].client == client && strcmp(g->eras[i].server, server) == 0)
            return &g->eras[i];
    }
    return NULL;
}

enum lw_era lw_gate_era(struct gate *g, const char *server, enum lw_era client)
{
    const struct era_known *k = find(g, server, client);

    return k && lw_gate_now(g).steady_ms < k->until ? k->era : LW_ERA_NONE;
}

void lw_gate_era_learn(struct gate *g, const char *server, enum lw_era client, enum lw_era era)
{
    struct era_known *k = find(g, server, client);

    if (!k) {
        struct era_known *grown;
        char *name;

        if (g->era_count >= ERA_MAX)
            return; /* they are tried out each time */
        grown = realloc(g->eras, (g->era_count + 1) * sizeof(*grown));
        if (!grown)
            return;
        g->eras = grown;
        name = strdup(server);
        if (!name)
            return;
        k = &g->eras[g->era_count++];
        *k = (struct era_known){.server = name, .client = client};
    }
    /* The time runs from when it was found out, not from each use. */
    if (k->era != era || lw_gate_now(g).steady_ms >= k->until) {
        k->era = era;
        k->until = lw_gate_now(g).steady_ms + ERA_MS;
    }
}

void lw_gate_era_fini(struct gate *g)
{
    for (size_t i = 0; i < g->era_count; i++)
        free(g->eras[i].server);
    free(g->eras);
}
