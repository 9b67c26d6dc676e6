/* Look-ups of paths beside the loop. Decides how many may run; what a path leads to is
 * path_real.c's. A look-up belongs to a seat by its number: the seat may have gone meanwhile, and
 * its session has its own limit of time. */
#include "src/gate/paths.h"

#include <stdlib.h>
#include <unistd.h>

#include "lib/policy/policy.h"
#include "src/gate/gate_internal.h"

struct lookup {
    uv_work_t work;
    struct gate *gate;
    uint64_t seat_no;
    uint64_t ticket;
    struct lw_arena memory;
    char *base;
    struct lw_str texts[LW_POLICY_PATHS];
    struct lw_str real[LW_POLICY_PATHS];
    size_t n;
    struct lookup *next;
};

static void next_lookup(struct gate *g);

static void lookup_free(struct lookup *l)
{
    lw_arena_fini(&l->memory);
    free(l->base);
    free(l);
}

/* In a thread of its own: touches nothing but the look-up. */
static void run(uv_work_t *work)
{
    struct lookup *l = work->data;

    for (size_t i = 0; i < l->n; i++) {
        char real[PATH_MAX];

        if (lw_path_real(l->base, l->texts[i], real))
            l->real[i] = lw_arena_dup(&l->memory, lw_strz(real));
    }
}

static void done(uv_work_t *work, int status)
{
    struct lookup *l = work->data;
    struct gate *g = l->gate;
    struct seat *seat =
        lw_map_get(&g->by_no, lw_str((const char *)&l->seat_no, sizeof(l->seat_no)));

    g->lookups_running--;
    if (seat)
        lw_seat_paths(seat, l->ticket, l->real, status == 0 ? l->n : 0);
    lookup_free(l);
    next_lookup(g);
}

static void next_lookup(struct gate *g)
{
    while (g->lookup_first && g->lookups_running < LW_PATHS_RUNNING) {
        struct lookup *l = g->lookup_first;

        g->lookup_first = l->next;
        if (!g->lookup_first)
            g->lookup_last = &g->lookup_first;
        g->lookups_waiting--;
        g->lookups_running++;
        l->work.data = l;
        if (uv_queue_work(&g->loop, &l->work, run, done) != 0) {
            g->lookups_running--;
            lookup_free(l); /* its session does without when its time is over */
        }
    }
}

void lw_paths_drop(struct gate *g)
{
    while (g->lookup_first) {
        struct lookup *l = g->lookup_first;

        g->lookup_first = l->next;
        lookup_free(l);
    }
    g->lookup_last = &g->lookup_first;
    g->lookups_waiting = 0;
}

/* The folder in which the server reads relative paths. */
static char *base_of(const struct seat *seat)
{
    return seat->server->cwd ? strdup(seat->server->cwd) : getcwd(NULL, 0);
}

static bool read_texts(struct lookup *l, struct lw_str json)
{
    struct lw_json_limits limits = lw_json_default_limits;
    const struct lw_json *list;

    limits.bytes = json.n + 1;
    if (lw_json_parse(&l->memory, json, &limits, &list, NULL) != 0 || list->count > LW_POLICY_PATHS)
        return false;
    LW_JSON_EACH (text, list) {
        l->texts[l->n] = lw_arena_dup(&l->memory, text->string);
        if (!l->texts[l->n++].p)
            return false;
    }
    return true;
}

void lw_paths_resolve(struct seat *seat, uint64_t ticket, struct lw_str texts)
{
    struct gate *g = seat->gate;
    struct lookup *l = g->lookups_waiting < LW_PATHS_WAITING ? calloc(1, sizeof(*l)) : NULL;

    if (!l)
        return; /* not now: within an input of the session; its time will be over */
    lw_arena_init(&l->memory, (size_t)4 << 20);
    l->gate = g;
    l->seat_no = seat->no;
    l->ticket = ticket;
    l->base = base_of(seat);
    if (!l->base || !read_texts(l, texts)) {
        lookup_free(l);
        return;
    }
    *g->lookup_last = l;
    g->lookup_last = &l->next;
    g->lookups_waiting++;
    next_lookup(g);
}
