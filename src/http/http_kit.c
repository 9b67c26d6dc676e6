#include "src/http/http_kit.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <time.h>
#include <unistd.h>

static const struct lw_http_header plain[] = {
    {LW_STR_INIT("Content-Type"), LW_STR_INIT("text/plain")}};

static void answer_big(struct lw_http_exchange *x)
{
    size_t n = strtoul(lw_http_query(x).p, NULL, 10);
    char *p = malloc(n);

    assert_non_null(p);
    for (size_t i = 0; i < n; i++)
        p[i] = (char)('a' + i % 23);
    lw_http_respond(x, 200, plain, 1, lw_str(p, n));
    free(p);
}

static void on_request(void *user, struct lw_http_exchange *x)
{
    struct kit *k = user;
    struct lw_str path = lw_http_path(x);

    k->requests++;
    if (k->on_request) {
        k->on_request(k, x);
    } else if (lw_str_eqz(path, "/echo")) {
        lw_http_respond(x, 200, plain, 1, lw_http_body(x));
    } else if (lw_str_eqz(path, "/hold")) {
        assert_true(k->held_n < KIT_HELD);
        k->held[k->held_n++] = x;
    } else if (lw_str_eqz(path, "/big")) {
        answer_big(x);
    } else {
        lw_http_respond(x, 404, NULL, 0, LW_STR("no such path\n"));
    }
}

static void on_gone(void *user, struct lw_http_exchange *x)
{
    struct kit *k = user;

    k->gone++;
    for (unsigned i = 0; i < k->held_n; i++) {
        if (k->held[i] == x)
            k->held[i] = NULL;
    }
}

static void on_drain(void *user, struct lw_http_exchange *x)
{
    (void)x;
    ((struct kit *)user)->drains++;
}

void kit_open(struct kit *k, const struct lw_http_limits *limits, const char *cert, const char *key)
{
    static const struct lw_http_server_ops ops = {on_request, on_gone, on_drain};
    struct lw_http_server_options o = {.host = "127.0.0.1", .tls_cert = cert, .tls_key = key};
    char error[256] = "";

    memset(k, 0, sizeof(*k));
    o.limits = limits ? *limits : lw_http_default_limits;
    assert_int_equal(uv_loop_init(&k->loop), 0);
    if (lw_http_server_new(&k->loop, &o, &ops, k, &k->server, error) != 0)
        fail_msg("%s", error);
}

void kit_client(struct kit *k, const char *url, const struct lw_http_client_options *o)
{
    struct lw_http_client_options own = o ? *o : (struct lw_http_client_options){0};
    char error[256] = "";
    char mine[64];

    snprintf(mine, sizeof(mine), "http://127.0.0.1:%u/mcp",
             k->server ? lw_http_server_port(k->server) : 1);
    own.url = url ? url : mine;
    own.allow_private = true;
    if (lw_http_client_new(&k->loop, &own, &k->client, error) != 0)
        fail_msg("%s", error);
}

void kit_close(struct kit *k)
{
    lw_http_client_close(&k->client);
    lw_http_server_close(&k->server);
    uv_run(&k->loop, UV_RUN_DEFAULT);
    assert_int_equal(uv_loop_close(&k->loop), 0);
}

uint64_t kit_now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000 + (uint64_t)t.tv_nsec / 1000000;
}

void kit_turn(struct kit *k)
{
    uv_run(&k->loop, UV_RUN_NOWAIT);
    usleep(200);
}

void kit_run(struct kit *k, unsigned ms)
{
    uint64_t end = kit_now() + ms;

    while (kit_now() < end)
        kit_turn(k);
}

static void on_head(void *user, struct lw_http_call *c, unsigned status,
                    const struct lw_http_header *headers, size_t count)
{
    struct kit_reply *r = user;

    (void)c;
    r->status = status;
    r->heads++;
    for (size_t i = 0; i < count; i++) {
        if (lw_str_caseeq(headers[i].name, LW_STR("x-test")))
            snprintf(r->header, sizeof(r->header), "%.*s", LW_FMT(headers[i].value));
    }
    if (r->hook)
        r->hook(r, 'h');
}

static void on_body(void *user, struct lw_http_call *c, struct lw_str piece)
{
    struct kit_reply *r = user;

    (void)c;
    r->body = realloc(r->body, r->n + piece.n + 1);
    assert_non_null(r->body);
    memcpy(r->body + r->n, piece.p, piece.n);
    r->n += piece.n;
    r->body[r->n] = 0;
    r->pieces++;
    if (r->hook)
        r->hook(r, 'b');
}

static void on_end(void *user, struct lw_http_call *c)
{
    struct kit_reply *r = user;

    (void)c;
    assert_false(r->ended);
    r->ended = true;
    r->call = NULL;
    if (r->hook)
        r->hook(r, 'e');
}

static void on_error(void *user, struct lw_http_call *c, int err, const char *why)
{
    struct kit_reply *r = user;

    (void)c;
    assert_false(r->ended);
    assert_true(err < 0 && why && *why);
    r->ended = true;
    r->err = err;
    r->call = NULL;
    snprintf(r->text, sizeof(r->text), "%s", why);
    if (r->hook)
        r->hook(r, 'x');
}

const struct lw_http_call_ops kit_ops = {on_head, on_body, on_end, on_error};

void kit_call(struct kit *k, struct kit_reply *r, const char *method, const char *path,
              struct lw_str body, bool idempotent)
{
    static const struct lw_http_header json[] = {
        {LW_STR_INIT("Content-Type"), LW_STR_INIT("application/json")}};

    r->k = k;
    assert_int_equal(lw_http_call(k->client, method, lw_strz(path), json, 1, body, idempotent,
                                  &kit_ops, r, &r->call),
                     0);
    assert_false(r->ended);
}

bool kit_done(const struct kit_reply *r)
{
    return r->ended;
}

void kit_forget(struct kit_reply *r)
{
    free(r->body);
    memset(r, 0, sizeof(*r));
}

int kit_raw(struct kit *k)
{
    struct sockaddr_in a = {.sin_family = AF_INET,
                            .sin_port = htons(lw_http_server_port(k->server))};
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

    a.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    assert_true(fd >= 0);
    assert_int_equal(connect(fd, (struct sockaddr *)&a, sizeof(a)), 0);
    assert_int_equal(fcntl(fd, F_SETFL, O_NONBLOCK), 0);
    return fd;
}

void kit_send(struct kit *k, int fd, const void *p, size_t n)
{
    uint64_t end = kit_now() + KIT_WAIT_MS;
    size_t at = 0;

    while (at < n) {
        ssize_t got = send(fd, (const char *)p + at, n - at, MSG_NOSIGNAL);

        if (got > 0)
            at += (size_t)got;
        else if (got < 0 && errno != EAGAIN)
            return; /* the server closed: the test looks at its answer */
        assert_true(kit_now() < end);
        kit_turn(k);
    }
}

void kit_say(struct kit *k, int fd, const char *text)
{
    kit_send(k, fd, text, strlen(text));
}

bool kit_recv(struct kit *k, int fd, char *out, size_t cap, const char *until)
{
    uint64_t end = kit_now() + KIT_WAIT_MS;
    size_t n = 0;

    for (;;) {
        ssize_t got = recv(fd, out + n, cap - 1 - n, 0);

        if (got > 0)
            n += (size_t)got;
        out[n] = 0;
        if (until && memmem(out, n, until, strlen(until)))
            return true;
        if (got == 0 || (got < 0 && errno != EAGAIN))
            return false;
        if (kit_now() > end)
            fail_msg("waited in vain, got: %.200s", out);
        kit_turn(k);
    }
}

void kit_script_open(struct kit_script *s, const struct kit_step *steps)
{
    struct sockaddr_in a = {.sin_family = AF_INET};
    socklen_t n = sizeof(a);

    memset(s, 0, sizeof(*s));
    a.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    s->steps = steps;
    s->fd = -1;
    s->listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    assert_true(s->listener >= 0);
    assert_int_equal(bind(s->listener, (struct sockaddr *)&a, sizeof(a)), 0);
    assert_int_equal(listen(s->listener, 16), 0);
    assert_int_equal(getsockname(s->listener, (struct sockaddr *)&a, &n), 0);
    s->port = ntohs(a.sin_port);
}

/* A request without body ends with an empty line; ones with a body come with "!" as their end. */
static size_t request_end(const struct kit_script *s)
{
    const char *end = memmem(s->in, s->n, "\r\n\r\n", 4);
    size_t n = end ? (size_t)(end - s->in) + 4 : 0;

    if (end && memmem(s->in, n, "Content-Length: 1\r\n", 19))
        n = s->n > n ? n + 1 : 0;
    return n;
}

void kit_script_turn(struct kit_script *s)
{
    const struct kit_step *step;
    ssize_t got;
    size_t n;

    if (s->fd < 0) {
        s->fd = accept4(s->listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
        s->connections += s->fd >= 0;
        s->n = 0;
        return;
    }
    got = recv(s->fd, s->in + s->n, sizeof(s->in) - s->n, 0);
    if (got == 0 || (got < 0 && errno != EAGAIN)) {
        close(s->fd);
        s->fd = -1;
        return;
    }
    s->n += got > 0 ? (size_t)got : 0;
    n = request_end(s);
    if (n == 0)
        return;
    memmove(s->in, s->in + n, s->n - n);
    s->n -= n;
    step = &s->steps[s->requests++];
    if (step->reply)
        assert_int_equal(send(s->fd, step->reply, strlen(step->reply), MSG_NOSIGNAL),
                         strlen(step->reply));
    if (step->close) {
        close(s->fd);
        s->fd = -1;
    }
}

void kit_script_close(struct kit_script *s)
{
    if (s->fd >= 0)
        close(s->fd);
    close(s->listener);
}
