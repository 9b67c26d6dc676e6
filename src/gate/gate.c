/* What both ways of serving share: the loop, the link to the ledger, and whose receipt is whose. */
#include "src/gate/gate_internal.h"

#include "src/gate/approvals.h"
#include "src/gate/webhooks.h"

#include <grp.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/random.h>
#include <time.h>
#include <unistd.h>

#define LAST_RECEIPTS_MS 5000
#define GROUPS_MAX       1024

struct conf *lw_conf_ref(struct conf *c)
{
    c->refs++;
    return c;
}

void lw_conf_unref(struct conf *c)
{
    if (!c || --c->refs > 0)
        return;
    lw_consultants_free(&c->consultants);
    if (!c->borrowed)
        lw_config_free(&c->config);
    free(c);
}

struct lw_now lw_gate_now(struct gate *g)
{
    struct timespec t;

    (void)g;
    clock_gettime(CLOCK_REALTIME, &t);
    return (struct lw_now){.wall_ms = (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000,
                           .steady_ms = (int64_t)(uv_hrtime() / 1000000)};
}

static void on_ready(void *user)
{
    (void)user;
}

static void on_manifest(void *user, struct lw_str server, struct lw_str view, struct lw_str json)
{
    struct gate *g = user;
    struct seat *next;

    for (struct seat *seat = g->seats; seat; seat = next) {
        next = seat->next;
        if (!seat->closing && lw_str_eqz(server, seat->server->name) &&
            lw_str_eq(view, lw_session_view(seat->session)))
            lw_seat_manifest(seat, json);
    }
}

/* Who waits for the next answer, or NULL; *ticket is that of its session. */
static struct seat *next_awaited(struct gate *g, uint64_t *ticket)
{
    struct awaited a;

    if (g->awaited_count == 0)
        return NULL;
    a = g->awaited[g->awaited_head];
    g->awaited_head = (g->awaited_head + 1) & (g->awaited_cap - 1);
    g->awaited_count--;
    *ticket = a.ticket;
    return a.seat_no == 0
               ? NULL
               : lw_map_get(&g->by_no, lw_str((const char *)&a.seat_no, sizeof(a.seat_no)));
}

static void on_receipt(void *user, uint64_t ticket, int err, struct lw_str id)
{
    uint64_t own;
    /* They come in the order in which they were sent. */
    struct seat *seat = next_awaited(user, &own);

    (void)ticket;
    if (seat)
        lw_seat_receipt(seat, own, err, id);
}

static void on_claimed(void *user, const struct lw_msg_claimed *v)
{
    uint64_t own;
    struct seat *seat = next_awaited(user, &own);

    if (seat && v->refused)
        lw_seat_claimed(seat, own, v->unit, v->retry_ms);
    else if (seat)
        lw_seat_receipt(seat, own, v->err, v->id);
}

/* A list of its own, as the sessions look into it until they are given the next. NULL without
 * memory. */
static struct lw_kill *copy_kills(const struct lw_kill *list, size_t n)
{
    size_t size = sizeof(*list) * (n + 1);
    struct lw_kill *copy;
    char *at;

    for (size_t i = 0; i < n; i++)
        size += list[i].name.n + list[i].reason.n;
    copy = malloc(size);
    if (!copy)
        return NULL;
    at = (char *)(copy + n + 1);
    for (size_t i = 0; i < n; i++) {
        copy[i] = list[i];
        copy[i].name.p = at;
        at = mempcpy(at, list[i].name.p, list[i].name.n);
        copy[i].reason.p = at;
        at = mempcpy(at, list[i].reason.p, list[i].reason.n);
    }
    return copy;
}

static void on_kills(void *user, const struct lw_kill *list, size_t n)
{
    static struct lw_kill all = {.kind = LW_KILL_ALL};
    struct gate *g = user;
    struct lw_kill *before = g->kills;
    struct lw_kill *now = copy_kills(list, n);
    struct seat *next;

    g->kills = now ? now : &all; /* what cannot be kept stops everything */
    g->kill_count = now ? n : 1;
    lw_log(LW_LOG_WARN, "kill.switch",
           n ? "calls are switched off by the operator" : "nothing is switched off any more",
           LW_F_INT("in_force", (int64_t)n));
    for (struct seat *seat = g->seats; seat; seat = next) {
        next = seat->next;
        lw_seat_kills(seat);
    }
    if (before != &all)
        free(before);
}

static void on_lost(void *user, const char *text)
{
    struct gate *g = user;
    struct seat *next;

    if (g->ledger_lost)
        return;
    g->ledger_lost = true;
    lw_log(LW_LOG_ERROR, "ledger.lost", "the ledger is gone: every call is refused until restart",
           LW_F_Z("detail", text));
    for (struct seat *seat = g->seats; seat; seat = next) {
        next = seat->next;
        lw_seat_ledger_lost(seat);
    }
    lw_approvals_lost(g->approvals);
    lw_pages_ledger_lost(g->pages);
    if (g->on_ledger_lost)
        g->on_ledger_lost(g);
}

static void tell_answered(struct gate *g, struct lw_str id, enum lw_ask_state state)
{
    struct seat *next;

    for (struct seat *seat = g->seats; seat; seat = next) {
        next = seat->next;
        if (!seat->closing)
            lw_seat_answered(seat, id, state);
    }
}

static void on_asked(void *user, const struct lw_msg_asked *v)
{
    struct gate *g = user;
    struct seat *seat = lw_map_get(&g->by_no, lw_str((const char *)&v->seat, sizeof(v->seat)));

    if (v->seat == 0)
        lw_pages_asked(g->pages, v->ticket, v->err, v->state);
    if (v->err == 0)
        lw_pages_answered(g->pages, v->id, v->state);
    if (v->seat == 0 && v->err == 0) /* other calls may wait for the same */
        tell_answered(g, v->id, v->state);
    if (seat)
        lw_seat_asked(seat, v->ticket, &(struct lw_asked){v->err, v->id, v->state, v->expires_at});
}

static void on_answered(void *user, const struct lw_msg_answered *v)
{
    struct gate *g = user;

    lw_pages_answered(g->pages, v->id, v->state);
    tell_answered(g, v->id, v->state);
}

static void on_reply(void *user, const struct lw_msg_reply *v)
{
    struct gate *g = user;

    if (g->approvals)
        lw_approvals_reply(g->approvals, v);
}

static void on_news(void *user)
{
    struct gate *g = user;

    if (g->approvals)
        lw_approvals_news(g->approvals);
}

static void on_event(void *user, const struct lw_msg_event *v)
{
    struct gate *g = user;

    if (g->webhooks)
        lw_webhooks_event(g->webhooks, v);
}

static const struct lw_link_ops link_ops = {.on_ready = on_ready,
                                            .on_manifest = on_manifest,
                                            .on_receipt = on_receipt,
                                            .on_claimed = on_claimed,
                                            .on_kills = on_kills,
                                            .on_lost = on_lost,
                                            .on_asked = on_asked,
                                            .on_answered = on_answered,
                                            .on_reply = on_reply,
                                            .on_news = on_news,
                                            .on_event = on_event};

static void find_user(struct gate *g)
{
    char text[1024];
    struct passwd pw;
    struct passwd *found = NULL;

    if (getpwuid_r(getuid(), &pw, text, sizeof(text), &found) == 0 && found)
        snprintf(g->user, sizeof(g->user), "%s", found->pw_name);
    else
        snprintf(g->user, sizeof(g->user), "uid:%u", (unsigned)getuid());
}

/* A group without a name is its number, as the user is; one that cannot be told is none. */
static int find_groups(struct gate *g)
{
    gid_t ids[GROUPS_MAX];
    int n = getgroups(GROUPS_MAX, ids);

    if (n < 0)
        n = 0;
    g->groups = calloc((size_t)n + 1, sizeof(*g->groups));
    for (int i = 0; g->groups && i < n; i++) {
        char text[4096];
        char name[64];
        struct group group;
        struct group *found = NULL;
        char *copy;

        if (getgrgid_r(ids[i], &group, text, sizeof(text), &found) == 0 && found)
            copy = strdup(found->gr_name);
        else
            copy =
                snprintf(name, sizeof(name), "gid:%u", (unsigned)ids[i]) > 0 ? strdup(name) : NULL;
        if (!copy)
            return -LW_ERR_NOMEM;
        g->groups[g->group_count++] = lw_strz(copy);
    }
    return g->groups ? 0 : -LW_ERR_NOMEM;
}

static void free_groups(struct gate *g)
{
    for (size_t i = 0; i < g->group_count; i++)
        free((void *)(uintptr_t)g->groups[i].p);
    free(g->groups);
}

int lw_gate_record(struct gate *g, enum lw_phase phase, struct lw_str data)
{
    int err;

    if (g->ledger_lost || !lw_await_receipt(g, 0, 0))
        return -LW_ERR_CLOSED;
    err = lw_link_record(g->link, ++g->next_ticket, phase, data);
    if (err)
        g->awaited_count--; /* the one just added */
    return err;
}

void lw_gate_policy(struct gate *g, const struct lw_policy *policy)
{
    struct seat *next;

    for (struct seat *seat = g->seats; seat; seat = next) {
        next = seat->next;
        lw_seat_policy(seat, policy);
    }
}

int lw_gate_init(struct gate *g, struct lw_config *config, bool borrowed, int ledger_fd,
                 const char *const *policy_files, const struct front_class *front,
                 const char *transport)
{
    int err;

    *g = (struct gate){
        .front = front, .transport = transport, .policy_files = policy_files, .awaited_cap = 1024};
    g->lookup_last = &g->lookup_first;
    g->conf = calloc(1, sizeof(*g->conf));
    g->awaited = calloc(g->awaited_cap, sizeof(*g->awaited));
    if (!g->conf || !g->awaited || getrandom(g->seed, sizeof(g->seed), 0) != sizeof(g->seed)) {
        free(g->conf);
        free(g->awaited);
        return -LW_ERR_NOMEM;
    }
    if (find_groups(g) != 0)
        lw_log(LW_LOG_WARN, "groups", "the user's groups could not be read: rules see fewer");
    *g->conf = (struct conf){.config = config, .borrowed = borrowed, .refs = 1};
    find_user(g);
    lw_map_init(&g->by_no, g->seed);
    uv_loop_init(&g->loop);
    err = lw_link_new(&g->loop, ledger_fd, &link_ops, g, &g->link);
    if (err) {
        lw_log(LW_LOG_ERROR, "ledger.link", "the ledger cannot be reached",
               LW_F_Z("error", lw_err_text(err)));
        g->ledger_lost = true;
    }
    if (!err)
        err = lw_consultants_new(g, config, &g->conf->consultants);
    if (!err)
        err = lw_pages_new(g, &g->pages);
    return err ? err : lw_rules_start(g);
}

static void on_patience(uv_timer_t *timer)
{
    *(bool *)timer->data = true;
}

/* The last outcomes are on disk before the gate goes, or the ledger had its time. */
static void await_receipts(struct gate *g)
{
    uv_timer_t patience;
    bool over = false;

    if (!g->link || g->ledger_lost || lw_link_unacknowledged(g->link) == 0)
        return;
    uv_timer_init(&g->loop, &patience);
    patience.data = &over;
    uv_timer_start(&patience, on_patience, LAST_RECEIPTS_MS, 0);
    while (!over && !g->ledger_lost && lw_link_unacknowledged(g->link) > 0)
        uv_run(&g->loop, UV_RUN_ONCE);
    uv_close((uv_handle_t *)&patience, NULL);
    uv_run(&g->loop, UV_RUN_NOWAIT);
}

void lw_gate_fini(struct gate *g)
{
    lw_pages_free(&g->pages);
    while (g->seats) {
        const struct seat *first = g->seats;
        struct seat *seat = g->seats;

        lw_seat_close(&seat);
        if (g->seats == first)
            break; /* its server takes its time */
    }
    lw_paths_drop(g);
    await_receipts(g);
    lw_consultants_free(&g->conf->consultants);
    lw_link_close(&g->link);
    for (int i = 0; i < 1000 && uv_run(&g->loop, UV_RUN_ONCE); i++)
        ;
    uv_loop_close(&g->loop);
    lw_map_fini(&g->by_no);
    free(g->awaited);
    free(g->kills);
    lw_gate_era_fini(g);
    lw_auth_cache_free(&g->auths);
    lw_launch_cache_free(&g->launches);
    lw_rules_free(&g->rules);
    free_groups(g);
    lw_conf_unref(g->conf);
}
