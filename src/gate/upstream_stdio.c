/* The server side of a seat as a local process. One process per seat: the protocol's legacy
 * sessions are the process, and modern requests of one view share a seat. */
#include "src/gate/gate_internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "src/stdio/child.h"

#define GRACE_MS 2000

struct stdio_upstream {
    struct upstream base;
    struct lw_child *child;
};

/* What a server needs of the environment to run at all; the rest is given by name. */
static const char *const minimal_env[] = {"PATH", "HOME",   "USER",   "LOGNAME", "SHELL", "LANG",
                                          "TERM", "TMPDIR", "LC_ALL", "TZ",      NULL};

static void send_frame(struct upstream *u, const struct lw_effect_item *e)
{
    struct stdio_upstream *su = (struct stdio_upstream *)u;
    int err = su->child ? lw_child_send(su->child, e->bytes) : -LW_ERR_CLOSED;

    if (err && e->upstream)
        lw_seat_server_failed(u->seat, e->upstream, 0,
                              err == -LW_ERR_LIMIT ? LW_STR("the server does not read its input")
                                                   : LW_STR("the server has closed its input"));
}

static void pause_reading(struct upstream *u, bool pause)
{
    struct stdio_upstream *su = (struct stdio_upstream *)u;

    if (su->child)
        lw_child_pause(su->child, pause);
}

static void stop(struct upstream *u)
{
    struct stdio_upstream *su = (struct stdio_upstream *)u;

    if (su->child)
        lw_child_stop(su->child);
    else
        lw_seat_upstream_gone(u->seat, "stopped");
}

static void close_now(struct upstream *u)
{
    struct stdio_upstream *su = (struct stdio_upstream *)u;

    lw_child_close(&su->child);
    free(su);
}

static void restart(struct upstream *u);

static int pid_of(struct upstream *u)
{
    struct stdio_upstream *su = (struct stdio_upstream *)u;

    return su->child ? lw_child_pid(su->child) : 0;
}

static const struct upstream_class stdio_class = {
    .send = send_frame,
    .pause = pause_reading,
    .restart = restart,
    .stop = stop,
    .close = close_now,
    .pid = pid_of,
};

static void on_frame(void *user, struct lw_str frame)
{
    struct stdio_upstream *su = user;

    lw_seat_server(su->base.seat, 0, frame);
}

static void on_oversize(void *user)
{
    struct stdio_upstream *su = user;

    lw_seat_server_oversize(su->base.seat);
}

static void on_pressure(void *user, bool full)
{
    (void)user;
    (void)full; /* bounded by lw_child_send, which fails beyond its limit */
}

static void on_child_exit(void *user, const char *text)
{
    struct stdio_upstream *su = user;

    lw_seat_upstream_gone(su->base.seat, text);
}

static const struct lw_child_ops child_ops = {on_frame, on_oversize, on_pressure, on_child_exit};

static bool ours(const char *entry)
{
    return strncmp(entry, "LANDWAITER_", 11) == 0;
}

static size_t count_env(void)
{
    size_t n = 0;

    while (environ[n])
        n++;
    return n;
}

/* The server's environment, NULL-terminated; entries that were made here are `made`. */
static char **make_env(const struct lw_server_config *server, size_t *made)
{
    char **env = calloc(count_env() + server->env_count + 16, sizeof(*env));
    size_t n = 0;

    *made = 0;
    if (!env)
        return NULL;
    for (size_t i = 0; i < server->env_count; i++) {
        if (asprintf(&env[n], "%s=%s", server->env[i].name, server->env[i].value) < 0)
            env[n] = NULL;
        n += env[n] != NULL;
    }
    *made = n;
    for (size_t i = 0; environ[i]; i++) {
        size_t len = strcspn(environ[i], "=");
        bool wanted = server->inherit_env && !ours(environ[i]);

        for (size_t k = 0; !wanted && minimal_env[k]; k++)
            wanted = strlen(minimal_env[k]) == len && strncmp(environ[i], minimal_env[k], len) == 0;
        for (size_t k = 0; wanted && k < *made; k++)
            wanted = !(strncmp(env[k], environ[i], len) == 0 && env[k][len] == '=');
        if (wanted)
            env[n++] = environ[i];
    }
    return env;
}

static int start_child(struct stdio_upstream *su)
{
    struct seat *seat = su->base.seat;
    size_t made = 0;
    char **env = make_env(seat->server, &made);
    struct lw_child_options options = {
        .name = seat->server->name,
        .argv = (const char *const *)seat->server->argv,
        .cwd = seat->server->cwd,
        .env = (const char *const *)env,
        .max_frame = seat->conf->config->max_message,
        .write_high = (size_t)1 << 20,
        .grace_ms = GRACE_MS,
    };
    int err =
        env ? lw_child_new(&seat->gate->loop, &options, &child_ops, su, &su->child) : -LW_ERR_NOMEM;

    for (size_t i = 0; env && i < made; i++)
        free(env[i]);
    free(env);
    return err;
}

static void restart(struct upstream *u)
{
    struct stdio_upstream *su = (struct stdio_upstream *)u;
    int err;

    lw_child_close(&su->child);
    err = start_child(su);
    if (err)
        lw_log(LW_LOG_ERROR, "server.start", "the server could not be started again",
               LW_F_Z("server", u->seat->server->name), LW_F_Z("error", lw_err_text(err)));
    /* Without a child each message fails at once. */
}

int lw_upstream_stdio_new(struct seat *seat, struct upstream **out)
{
    struct stdio_upstream *su = calloc(1, sizeof(*su));
    int err;

    if (!su)
        return -LW_ERR_NOMEM;
    su->base = (struct upstream){&stdio_class, seat};
    err = start_child(su);
    if (err) {
        free(su);
        return err;
    }
    *out = &su->base;
    return 0;
}
