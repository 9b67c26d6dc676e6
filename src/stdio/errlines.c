/* Decides what of a server's stderr an operator sees. It is free text from an attacker: it is
 * shown, never interpreted, and cannot hold up the gate by its amount. */
#include "src/stdio/errlines.h"

#include <fcntl.h>
#include <poll.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "src/stdio/end.h"

enum {
    CHUNK = 16 * 1024,
    NAME_MAX_BYTES = 64,
    SECOND_MS = 1000,
};

struct lw_errlines {
    uv_timer_t timer; /* ends the second in which something was held back */
    struct lw_end end;
    unsigned handles;
    int out_fd;
    char name[NAME_MAX_BYTES + 1];
    void (*on_end)(void *user);
    void *user;
    bool closed;
    bool ended;
    char chunk[CHUNK];
    char line[LW_ERRLINES_LINE];
    size_t n;
    bool cut;        /* the line is longer than what is kept */
    uint64_t second; /* start of the current one, loop time */
    unsigned lines;  /* shown in it */
    size_t bytes;    /* read in it */
    uint64_t suppressed;
};

/* Length of the well-formed UTF-8 sequence at p, and its code point; 0 when malformed. */
static size_t utf8_at(const unsigned char *p, size_t n, uint32_t *cp)
{
    static const uint32_t least[5] = {0, 0, 0x80, 0x800, 0x10000};
    size_t len = p[0] < 0x80             ? 1
                 : (p[0] & 0xe0) == 0xc0 ? 2
                 : (p[0] & 0xf0) == 0xe0 ? 3
                 : (p[0] & 0xf8) == 0xf0 ? 4
                                         : 0;
    uint32_t c;

    if (len == 0 || len > n)
        return 0;
    c = len == 1 ? p[0] : p[0] & (0xffu >> (len + 1));
    for (size_t i = 1; i < len; i++) {
        if ((p[i] & 0xc0) != 0x80)
            return 0;
        c = c << 6 | (p[i] & 0x3f);
    }
    if (c < least[len] || c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff))
        return 0;
    *cp = c;
    return len;
}

static bool misleading(uint32_t c)
{
    if (c == '\t')
        return false;
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0xad || c == 0x61c || c == 0x180e ||
           (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e) ||
           (c >= 0x2060 && c <= 0x206f) || c == 0xfeff || (c >= 0xfff9 && c <= 0xfffb) ||
           (c >= 0xe0000 && c <= 0xe0fff);
}

size_t lw_errlines_safe(struct lw_str line, char *out)
{
    static const char hex[] = "0123456789abcdef";
    const unsigned char *p = (const unsigned char *)line.p;
    size_t w = 0;

    for (size_t i = 0; i < line.n;) {
        uint32_t cp = 0;
        size_t len = utf8_at(p + i, line.n - i, &cp);
        bool show = len > 0 && !misleading(cp);

        len = len == 0 ? 1 : len;
        for (; len > 0; len--, i++) {
            if (show) {
                out[w++] = line.p[i];
                continue;
            }
            memcpy(out + w, "\\x", 2);
            out[w + 2] = hex[p[i] >> 4];
            out[w + 3] = hex[p[i] & 15];
            w += 4;
        }
    }
    return w;
}

/* Up to PIPE_BUF bytes, which a pipe that polls writable takes without blocking. */
static bool put(struct lw_errlines *e, const char *p, size_t n)
{
    struct pollfd poller = {.fd = e->out_fd, .events = POLLOUT};

    if (poll(&poller, 1, 0) != 1 || (poller.revents & POLLOUT) == 0)
        return false;
    return write(e->out_fd, p, n) == (ssize_t)n;
}

static void report_suppressed(struct lw_errlines *e)
{
    char text[NAME_MAX_BYTES + 64];
    int n;

    if (e->suppressed == 0)
        return;
    n = snprintf(text, sizeof text, "[%s] %llu lines suppressed\n", e->name,
                 (unsigned long long)e->suppressed);
    if (put(e, text, (size_t)n))
        e->suppressed = 0;
}

static void on_second(uv_timer_t *timer);

static void start_second(struct lw_errlines *e)
{
    uint64_t now = uv_now(e->timer.loop);

    if (now - e->second < SECOND_MS)
        return;
    e->second = now;
    e->lines = 0;
    e->bytes = 0;
    report_suppressed(e);
}

static void arm(struct lw_errlines *e)
{
    uint64_t past = uv_now(e->timer.loop) - e->second;

    if (!uv_is_active((uv_handle_t *)&e->timer))
        uv_timer_start(&e->timer, on_second, past >= SECOND_MS ? 1 : SECOND_MS - past, 0);
}

static void on_second(uv_timer_t *timer)
{
    struct lw_errlines *e = timer->data;

    start_second(e);
    if (e->suppressed > 0)
        arm(e);
    lw_end_read(&e->end, !e->ended);
}

static void suppress(struct lw_errlines *e)
{
    e->suppressed++;
    arm(e);
}

static void show_line(struct lw_errlines *e)
{
    static const char more[] = " ...";
    char text[NAME_MAX_BYTES + 4 + 4 * LW_ERRLINES_LINE + sizeof more];
    int n = snprintf(text, sizeof text, "[%s] ", e->name);
    size_t at = (size_t)n;

    if (e->lines >= LW_ERRLINES_RATE) {
        suppress(e);
        return;
    }
    e->lines++;
    at += lw_errlines_safe(lw_str(e->line, e->n), text + at);
    if (e->cut) {
        memcpy(text + at, more, sizeof more - 1);
        at += sizeof more - 1;
    }
    text[at++] = '\n';
    if (!put(e, text, at))
        suppress(e);
}

static void end_line(struct lw_errlines *e)
{
    if (e->n > 0 && !e->cut && e->line[e->n - 1] == '\r')
        e->n--;
    if (e->n > 0)
        show_line(e);
    e->n = 0;
    e->cut = false;
}

static void add(struct lw_errlines *e, const char *p, size_t n)
{
    size_t fits = sizeof e->line - e->n;

    if (n > fits) {
        e->cut = true;
        n = fits;
    }
    memcpy(e->line + e->n, p, n);
    e->n += n;
}

static void take(struct lw_errlines *e, const char *p, size_t n)
{
    while (n > 0) {
        const char *nl = memchr(p, '\n', n);
        size_t len = nl != NULL ? (size_t)(nl - p) : n;

        add(e, p, len);
        if (nl == NULL)
            break;
        end_line(e);
        p = nl + 1;
        n -= len + 1;
    }
}

static uv_buf_t room(void *user)
{
    struct lw_errlines *e = user;

    return uv_buf_init(e->chunk, sizeof e->chunk);
}

static void on_read(void *user, ssize_t n)
{
    struct lw_errlines *e = user;

    start_second(e);
    if (n > 0) {
        take(e, e->chunk, (size_t)n);
        e->bytes += (size_t)n;
        if (e->bytes >= LW_ERRLINES_BYTES) {
            lw_end_read(&e->end, false);
            arm(e);
        }
        return;
    }
    end_line(e);
    report_suppressed(e);
    e->ended = true;
    uv_timer_stop(&e->timer);
    lw_end_close(&e->end, /* for_write= */ false);
    if (!e->closed)
        e->on_end(e->user);
}

static void on_written(void *user, int status)
{
    (void)user;
    (void)status;
}

static void closed_one(struct lw_errlines *e)
{
    if (--e->handles == 0)
        free(e);
}

static void on_end_closed(void *user)
{
    closed_one(user);
}

static void on_timer_closed(uv_handle_t *handle)
{
    closed_one(handle->data);
}

static const struct lw_end_ops end_ops = {room, on_read, on_written, on_end_closed};

static void destroy(struct lw_errlines *e)
{
    e->closed = true;
    lw_end_close(&e->end, /* for_write= */ false);
    uv_close((uv_handle_t *)&e->timer, on_timer_closed);
}

int lw_errlines_new(uv_loop_t *loop, int fd, int out_fd, const char *name,
                    void (*on_end)(void *user), void *user, struct lw_errlines **out)
{
    struct lw_errlines *e = calloc(1, sizeof *e);
    int err;

    if (e == NULL)
        return -LW_ERR_NOMEM;
    e->out_fd = out_fd;
    e->on_end = on_end;
    e->user = user;
    snprintf(e->name, sizeof e->name, "%s", name);
    uv_timer_init(loop, &e->timer);
    e->timer.data = e;
    e->handles = 1;
    e->second = uv_now(loop);
    err = lw_end_open(loop, fd, /* for_write= */ false, &end_ops, e, &e->end);
    if (e->end.open)
        e->handles++;
    if (err != 0) {
        destroy(e);
        return err;
    }
    close(fd);
    lw_end_read(&e->end, true);
    *out = e;
    return 0;
}

void lw_errlines_close(struct lw_errlines **ep)
{
    struct lw_errlines *e = *ep;

    if (e == NULL)
        return;
    *ep = NULL;
    end_line(e);
    report_suppressed(e);
    destroy(e);
}
