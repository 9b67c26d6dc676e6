/* The loop of the ledger role. Decides when to look at what: the gate's socket, signals, the log as
 * other processes leave it, and the checkpoint of an idle moment. Owns store, desk and the duty
 * to see the gate's end. What messages mean is desk.c's, how records become durable the store's.
 *
 * Groups form by themselves: while one commit waits for the disk, the next records collect in the
 * socket. Waiting for more before a commit was measured and left out: windows of 0.2 to 1 ms cost 5
 * to 40 % of the rate and up to twice the time of an answer at every load from 2 to 256 callers,
 * for a quarter less processor time. */
#include "src/ledger/ledger.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "src/ledger/desk.h"
#include "src/ledger/door.h"
#include "src/ledger/watch.h"
#include "src/store/store.h"
#include "src/telemetry/log.h"
#include "src/telemetry/trim.h"

#define STATUS_FAILED 3

#define LOOK_MS       1000   /* at the log, at least */
#define LOOK_BLIND_MS 100    /* the same where changes are not reported */
#define LOOK_GAP_MS   20     /* between two looks, at most as often */
#define SIGN_MS       1000   /* from the first unsigned record to the checkpoint that signs it */
#define RETRY_MS      5000   /* after a checkpoint that failed */
#define REOPEN_MS     5000   /* between two attempts to open a store again that went wrong */
#define KEEP_ARGS_MS  600000 /* where nothing is said */
#define FORGET_MS     1000   /* between two looks at what can be forgotten, at least */
#define FORGET_MAX_MS 60000  /* ... and at most */
#define QUIET_MS      2000   /* without records, until memory is given back */
#define EXIT_MS       15000  /* a gate that closed its end has to exit, before it is told to */
#define KILL_MS       5000   /* and to obey, before it is killed */

struct ledger {
    const struct lw_ledger_options *options;
    const char *state_dir;
    struct lw_store *store;
    struct lw_desk *desk;
    struct lw_locked *locked; /* NULL: no server is */
    struct lw_door *door;     /* NULL: none */
    int signal_fd;
    int watch_fd;
    int gate_pid; /* 0: none, or reaped */
    bool reaped;
    int status; /* the gate's exit status */
    bool over;
    bool dropped; /* the gate is to be ended, not waited for */
    bool noticed; /* the log was appended to since it was looked at */
    int64_t look_at;
    int64_t looked_at;
    uint64_t records; /* of the desk, when last looked at */
    int64_t record_at;
    unsigned to_sign; /* looks to be taken whether a checkpoint is due */
    int64_t sign_at;
    int64_t reopen_at;
    int64_t forget_at;
    bool trimmed;
};

static int64_t steady_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static int64_t wall_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_REALTIME, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* ---- the gate as a process ---- */

static void gate_reap(struct ledger *l)
{
    int status;

    if (l->gate_pid <= 0 || waitpid(l->gate_pid, &status, WNOHANG) != l->gate_pid)
        return;
    l->gate_pid = 0;
    l->reaped = true;
    if (WIFEXITED(status)) {
        l->status = WEXITSTATUS(status);
        return;
    }
    l->status = STATUS_FAILED;
    lw_log(l->dropped ? LW_LOG_DEBUG : LW_LOG_ERROR, "gate.killed",
           "the gate was ended by a signal", LW_F_INT("signal", WTERMSIG(status)));
}

static void gate_signal(const struct ledger *l, int signal)
{
    if (l->gate_pid > 0)
        kill(l->gate_pid, signal);
}

static void take_signals(struct ledger *l)
{
    struct signalfd_siginfo info;

    while (read(l->signal_fd, &info, sizeof(info)) == (ssize_t)sizeof(info)) {
        if (info.ssi_signo == SIGCHLD)
            gate_reap(l);
        /* What the terminal sends (Ctrl-C) it sends to the gate as well. */
        else if (info.ssi_code != SI_KERNEL)
            gate_signal(l, (int)info.ssi_signo);
    }
}

/* Waits for the gate's end until `until`, passing signals on meanwhile. */
static void gate_await(struct ledger *l, int64_t until)
{
    int64_t left;

    gate_reap(l);
    while (l->gate_pid > 0 && (left = until - steady_ms()) > 0) {
        struct pollfd p = {l->signal_fd, POLLIN, 0};

        (void)poll(&p, 1, (int)left);
        take_signals(l);
        gate_reap(l);
    }
}

static void gate_end(struct ledger *l)
{
    if (!l->dropped)
        gate_await(l, steady_ms() + EXIT_MS);
    if (l->gate_pid <= 0)
        return;
    gate_signal(l, SIGTERM);
    gate_await(l, steady_ms() + KILL_MS);
    if (l->gate_pid <= 0)
        return;
    gate_signal(l, SIGKILL);
    gate_await(l, steady_ms() + KILL_MS);
}

/* ---- start and end ---- */

static int signals_open(void)
{
    sigset_t set;

    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGHUP);
    sigaddset(&set, SIGCHLD);
    if (sigprocmask(SIG_BLOCK, &set, NULL) != 0)
        return -1;
    return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

static int start_locked(struct ledger *l)
{
    const struct lw_ledger_options *o = l->options;
    struct lw_store_error e = {""};
    int err;

    if (!o->locked)
        return 0;
    err = lw_locked_new(o->lock_path, o->lock_key_path, o->locked, &l->locked, &e);
    if (err == 0)
        err = lw_locked_import(l->locked, l->store, wall_ms(), &e);
    if (err != 0)
        lw_log(LW_LOG_ERROR, "lock.unusable", "the lock file cannot be used, so nothing is served",
               LW_F_Z("file", o->lock_path),
               LW_F_Z("error", e.text[0] ? e.text : lw_err_text(err)));
    return err;
}

static int start(struct ledger *l)
{
    struct lw_store_error e = {""};
    int err;

    l->signal_fd = signals_open();
    if (l->signal_fd < 0)
        return -LW_ERR_IO;
    err = lw_store_open(l->state_dir, /* create= */ true, &l->store, &e);
    if (err != 0) {
        lw_log(LW_LOG_ERROR, "ledger.store", "the ledger cannot be opened, so nothing is served",
               LW_F_Z("state", l->state_dir),
               LW_F_Z("error", e.text[0] ? e.text : lw_err_text(err)));
        return err;
    }
    l->watch_fd = lw_watch_open(l->state_dir);
    if (l->watch_fd < 0)
        lw_log(LW_LOG_WARN, "ledger.watch", "changes by other processes are polled for",
               LW_F_Z("state", l->state_dir));
    err = start_locked(l);
    if (err != 0)
        return err;
    if (l->options->door)
        err = lw_door_new(l->options->door[0], l->options->door[1], &l->door);
    if (err == 0)
        err = lw_desk_new(l->options->fd, l->store, l->options->trust_first, l->locked, &l->desk);
    if (err != 0)
        return err;
    lw_desk_answer_for(l->desk, l->options->approvals, l->door);
    return lw_desk_ready(l->desk);
}

static int finish(struct ledger *l)
{
    uint64_t records = l->desk ? lw_desk_records(l->desk) : 0;

    lw_store_close(&l->store); /* signs what is unsigned */
    if (l->desk)
        lw_desk_free(&l->desk);
    else
        close(l->options->fd);
    lw_door_free(&l->door);
    lw_locked_free(&l->locked);
    gate_end(l);
    if (l->watch_fd >= 0)
        close(l->watch_fd);
    if (l->signal_fd >= 0)
        close(l->signal_fd);
    lw_log(LW_LOG_DEBUG, "ledger.end", "the ledger has ended", LW_F_INT("status", l->status),
           LW_F_INT("records", (int64_t)records));
    return l->status;
}

/* ---- the loop ---- */

static void drop(struct ledger *l, int err)
{
    const char *text = err == -LW_ERR_TIMEOUT    ? "the gate takes no answers and is ended"
                       : err == -LW_ERR_PROTOCOL ? "the gate broke the protocol and is ended"
                                                 : "the gate cannot be served and is ended";

    l->over = true;
    if (err == -LW_ERR_CLOSED)
        return;
    lw_log(LW_LOG_ERROR, "ledger.drop", text, LW_F_Z("error", lw_err_text(err)));
    l->dropped = true;
    l->status = STATUS_FAILED;
}

/* The gate is gone; what it sent before is in the socket, and counts. */
static void drain(struct ledger *l)
{
    int more;

    do {
        more = lw_desk_read(l->desk);
        if (lw_desk_work(l->desk) != 0)
            more = -LW_ERR_CLOSED;
    } while (more == 1);
}

static void serve_gate(struct ledger *l)
{
    int got = 0;
    int err;

    if (lw_desk_events(l->desk) & POLLIN)
        got = lw_desk_read(l->desk);
    err = lw_desk_work(l->desk);
    if (err == 0)
        err = lw_desk_write(l->desk, steady_ms());
    if (err == 0 && got < 0)
        err = got;
    /* Nothing comes from a gate that has exited, even if a process it started has the socket. */
    if (err == 0 && got == 0 && l->reaped)
        err = -LW_ERR_CLOSED;
    if (err == -LW_ERR_CLOSED)
        drain(l);
    if (err != 0)
        drop(l, err);
}

/* True when the lock file says something else now. */
static bool look_at_lock(struct ledger *l)
{
    struct lw_store_error e = {""};
    bool changed = false;
    int err;

    if (!l->locked)
        return false;
    err = lw_locked_refresh(l->locked, &changed, &e);
    if (err != 0)
        lw_log(LW_LOG_ERROR, "lock.unusable",
               "the lock file changed and cannot be used: what it said before stays in force",
               LW_F_Z("file", l->options->lock_path),
               LW_F_Z("error", e.text[0] ? e.text : lw_err_text(err)));
    if (!changed)
        return false;
    lw_log(LW_LOG_INFO, "lock.read", "the lock file changed and was read again",
           LW_F_Z("file", l->options->lock_path));
    err = lw_locked_import(l->locked, l->store, wall_ms(), &e);
    if (err != 0)
        lw_log(LW_LOG_ERROR, "lock.import", "the lock file could not be recorded",
               LW_F_Z("error", e.text[0] ? e.text : lw_err_text(err)));
    return true;
}

static void look_at_log(struct ledger *l, int64_t now)
{
    struct lw_store_error e = {""};
    bool changed = false;
    int err;

    if (l->noticed)
        lw_watch_drain(l->watch_fd); /* before looking: what comes later is noticed again */
    l->noticed = false;
    err = lw_store_refresh(l->store, &changed, &e);
    l->looked_at = now;
    l->look_at = now + (l->watch_fd < 0 ? LOOK_BLIND_MS : LOOK_MS);
    if (err != 0)
        lw_log(LW_LOG_ERROR, "ledger.refresh", "the log could not be read",
               LW_F_Z("error", e.text[0] ? e.text : lw_err_text(err)));
    if (err == 0)
        changed |= look_at_lock(l);
    if (err == 0) { /* what waits for a human can be over without a word in the log */
        err = changed ? lw_desk_push(l->desk) : lw_desk_look(l->desk);
        if (err == 0)
            err = lw_desk_write(l->desk, now);
        if (err != 0)
            drop(l, err);
    }
}

/* Twice after the last record: the store's own idea of what is due is in wall time. */
static void sign(struct ledger *l, int64_t now)
{
    struct lw_store_error e = {""};
    int err = lw_store_idle(l->store, wall_ms(), &e);

    l->sign_at = now + (err == 0 ? SIGN_MS : RETRY_MS);
    if (err == 0)
        l->to_sign--;
    else
        lw_log(LW_LOG_ERROR, "ledger.sign", "records could not be signed; they are kept",
               LW_F_Z("error", e.text[0] ? e.text : lw_err_text(err)));
}

/* What is on disk after a failed sync is known only by reading it again. */
static void reopen(struct ledger *l, int64_t now)
{
    struct lw_store_error e = {""};
    struct lw_store *again = NULL;

    l->reopen_at = now + REOPEN_MS;
    if (lw_store_open(l->state_dir, /* create= */ false, &again, &e) != 0)
        return; /* the refusals that follow say why */
    lw_store_take_over(again, l->store);
    lw_desk_use(l->desk, again);
    lw_store_close(&l->store);
    l->store = again;
    if (lw_desk_push(l->desk) != 0)
        drop(l, -LW_ERR_NOMEM);
    lw_log(LW_LOG_WARN, "ledger.reopen", "the state folder was opened again",
           LW_F_Z("state", l->state_dir));
}

/* Arguments of calls that nobody has to look at any more. */
static void forget(struct ledger *l, int64_t now)
{
    int64_t keep = l->options->keep_args_ms > 0 ? l->options->keep_args_ms : KEEP_ARGS_MS;
    int64_t pause = keep / 2 < FORGET_MS       ? FORGET_MS
                    : keep / 2 > FORGET_MAX_MS ? FORGET_MAX_MS
                                               : keep / 2;
    struct lw_store_error e = {""};

    l->forget_at = now + pause;
    /* Tried again: what could not be deleted now is deleted later. */
    if (lw_store_forget(l->store, keep, wall_ms(), &e) != 0)
        lw_log(LW_LOG_DEBUG, "ledger.forget", "kept arguments were not looked at",
               LW_F_Z("error", e.text));
}

static void duties(struct ledger *l)
{
    int64_t now = steady_ms();
    uint64_t records = lw_desk_records(l->desk);
    int err = lw_desk_write(l->desk, now); /* notices a gate that takes nothing */

    if (err != 0)
        drop(l, err);
    if (records != l->records) {
        l->records = records;
        l->record_at = now;
        l->trimmed = false;
        if (l->to_sign == 0)
            l->sign_at = now + SIGN_MS;
        l->to_sign = 2;
    }
    if (now >= l->look_at)
        look_at_log(l, now);
    if (now >= l->forget_at)
        forget(l, now);
    if (l->to_sign > 0 && now >= l->sign_at)
        sign(l, now);
    if (lw_desk_store_failed(l->desk) && now >= l->reopen_at)
        reopen(l, now);
    if (!l->trimmed && now - l->record_at >= QUIET_MS) {
        lw_desk_trim(l->desk);
        lw_memory_trim();
        l->trimmed = true;
    }
}

static int patience(const struct ledger *l)
{
    int64_t until = l->to_sign > 0 && l->sign_at < l->look_at ? l->sign_at : l->look_at;
    int64_t left = until - steady_ms();

    return l->reaped || left < 0 ? 0 : (int)left;
}

static void turn(struct ledger *l)
{
    struct pollfd p[4] = {
        {lw_desk_fd(l->desk), lw_desk_events(l->desk), 0},
        {l->signal_fd, POLLIN, 0},
        {l->noticed ? -1 : l->watch_fd, POLLIN, 0}, /* poll skips -1 */
        {lw_door_fd(l->door, steady_ms()), POLLIN, 0},
    };

    if (poll(p, 4, patience(l)) < 0 && errno != EINTR) {
        drop(l, -LW_ERR_IO);
        return;
    }
    if (p[1].revents)
        take_signals(l);
    /* Own appends are reported too: look at once, but not again and again under load. */
    if (p[2].revents) {
        l->noticed = true;
        if (l->look_at > l->looked_at + LOOK_GAP_MS)
            l->look_at = l->looked_at + LOOK_GAP_MS;
    }
    if (p[3].revents)
        lw_door_open(l->door, steady_ms());
    if (p[0].revents || l->reaped)
        serve_gate(l);
    if (!l->over)
        duties(l);
}

int lw_ledger_main(const struct lw_ledger_options *options)
{
    struct ledger l = {
        .options = options,
        .state_dir = options->state_dir,
        .signal_fd = -1,
        .watch_fd = -1,
        .gate_pid = options->gate_pid > 0 ? options->gate_pid : 0,
    };
    int err;

    (void)signal(SIGXFSZ, SIG_IGN); /* a file limit is an error of the write, as a full disk is */
    err = start(&l);

    if (err != 0) {
        l.dropped = true; /* ended, not waited for */
        l.status = STATUS_FAILED;
        gate_signal(&l, SIGKILL); /* it has served nothing yet, and must not begin */
        return finish(&l);
    }
    while (!l.over)
        turn(&l);
    return finish(&l);
}
