/* `run`: one client on our own standard input and output, one server behind. */
#include "src/gate/gate_internal.h"

#include <signal.h>
#include <stdlib.h>

#include "src/stdio/frames.h"
#include "src/telemetry/trim.h"

#define TRIM_MS 3000 /* of silence, when an editor has listed the tools and left us alone */

struct stdio_front {
    struct gate gate;
    struct lw_frames *frames;
    struct seat *seat;
    uv_signal_t term;
    uv_signal_t interrupt;
    uv_signal_t hangup;
    uv_timer_t trim;
    bool active; /* since the last look */
    bool ending;
};

/* No client any more: the server is ended in the specification's order, then the loop runs out. */
static void end(struct stdio_front *f, int status)
{
    if (f->ending)
        return;
    f->ending = true;
    f->gate.status = status;
    lw_seat_close(&f->seat);
    lw_frames_close(&f->frames);
    uv_close((uv_handle_t *)&f->term, NULL);
    uv_close((uv_handle_t *)&f->interrupt, NULL);
    uv_close((uv_handle_t *)&f->hangup, NULL);
    uv_close((uv_handle_t *)&f->trim, NULL);
    /* The link is closed when the last seat has gone: see lw_gate_run. */
}

/* Pretty-printed JSON from a peer may hold newlines between tokens; a frame may not. */
static struct lw_str one_line(struct lw_str frame, struct lw_buf *copy)
{
    if (!memchr(frame.p, '\n', frame.n) && !memchr(frame.p, '\r', frame.n))
        return frame;
    lw_buf_adds(copy, frame);
    for (size_t i = 0; i < copy->n; i++) {
        if (copy->p[i] == '\n' || copy->p[i] == '\r')
            copy->p[i] = ' ';
    }
    return lw_buf_status(copy) == 0 ? lw_buf_str(copy) : LW_STR_NONE;
}

static void send_to_client(struct seat *seat, const struct lw_effect_item *e)
{
    struct stdio_front *f = seat->front;
    struct lw_str frame;
    struct lw_buf copy;

    if (!f || !f->frames)
        return;
    lw_buf_init(&copy, e->bytes.n + 1);
    frame = one_line(e->bytes, &copy);
    if (frame.p && lw_frames_send(f->frames, frame) == -LW_ERR_LIMIT) {
        lw_log(LW_LOG_ERROR, "client.stalled", "the client does not read its answers; ending");
        lw_buf_fini(&copy);
        end(f, 3);
        return;
    }
    lw_buf_fini(&copy);
}

static void ended(struct seat *seat, const char *why)
{
    (void)why; /* the client goes on and gets clear refusals until it closes */
    if (seat->failed && seat->front)
        end(seat->front, 3); /* but for a session that can answer nothing any more */
}

static const struct front_class front_class = {.send = send_to_client, .ended = ended};

static void on_trim(uv_timer_t *timer);

static void on_frame(void *user, struct lw_str frame)
{
    struct stdio_front *f = user;

    f->active = true;
    if (!f->ending && !uv_is_active((uv_handle_t *)&f->trim))
        uv_timer_start(&f->trim, on_trim, TRIM_MS, TRIM_MS);
    if (f->seat)
        lw_seat_client(f->seat, 0, frame);
}

static void on_oversize(void *user)
{
    struct stdio_front *f = user;

    if (f->seat)
        lw_seat_client_oversize(f->seat, 0);
}

static void on_end(void *user, int err)
{
    struct stdio_front *f = user;

    (void)err;
    end(f, 0);
}

static void on_pressure(void *user, bool full)
{
    struct stdio_front *f = user;

    if (f->seat && f->seat->up)
        f->seat->up->class_->pause(f->seat->up, full);
}

static const struct lw_frames_ops frame_ops = {on_frame, on_oversize, on_end, on_pressure};

static void on_signal(uv_signal_t *handle, int signum)
{
    struct stdio_front *f = handle->data;

    /* With rules it says that their files are to be read again. When a terminal has gone, so has
     * the client on it. */
    if (signum == SIGHUP && lw_rules_policy(&f->gate))
        (void)lw_rules_reload(&f->gate, f->gate.conf->config);
    else
        end(f, 0);
}

static void on_trim(uv_timer_t *timer)
{
    struct stdio_front *f = timer->data;

    if (f->active) {
        f->active = false;
        return;
    }
    uv_timer_stop(timer); /* until the client says something */
    lw_memory_trim();
}

int lw_gate_run(struct lw_config *config, const struct lw_server_config *server,
                const char *const *policy_files, int ledger_fd)
{
    struct stdio_front f = {0};
    int err;

    signal(SIGPIPE, SIG_IGN);
    err = lw_gate_init(&f.gate, config, /* borrowed= */ true, ledger_fd, policy_files, &front_class,
                       "stdio");
    if (err)
        return 3;
    uv_signal_init(&f.gate.loop, &f.term);
    uv_signal_init(&f.gate.loop, &f.interrupt);
    uv_signal_init(&f.gate.loop, &f.hangup);
    uv_timer_init(&f.gate.loop, &f.trim);
    f.trim.data = &f;
    uv_timer_start(&f.trim, on_trim, TRIM_MS, TRIM_MS);
    f.term.data = &f;
    f.interrupt.data = &f;
    f.hangup.data = &f;
    uv_signal_start(&f.term, on_signal, SIGTERM);
    uv_signal_start(&f.interrupt, on_signal, SIGINT);
    uv_signal_start(&f.hangup, on_signal, SIGHUP);
    err = lw_frames_new(&f.gate.loop, 0, 1, config->max_message, (size_t)4 << 20, &frame_ops, &f,
                        &f.frames);
    if (!err)
        err = lw_seat_new(&f.gate, server, /* scoped_ids= */ false, &f, &f.seat);
    if (err) {
        lw_log(LW_LOG_ERROR, "run.failed", "the session could not be set up",
               LW_F_Z("error", lw_err_text(err)));
        end(&f, 3);
    }
    while (!f.ending || f.gate.seats)
        uv_run(&f.gate.loop, UV_RUN_ONCE);
    lw_gate_fini(&f.gate);
    return f.gate.status;
}
