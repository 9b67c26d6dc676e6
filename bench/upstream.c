/* The upstream of the benchmarks: a minimal MCP server of both eras that costs next to nothing.
 *   upstream http PORT     epoll, keep-alive, one thread, loopback; prints the port once it listens
 *   upstream stdio         one line in, one line out */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "bench/mcp_answer.h"

enum { IN_MAX = 64 * 1024, OUT_MAX = 1024 * 1024, EVENTS = 256 };

struct connection {
    int fd;
    size_t n;
    char in[IN_MAX];
    struct lw_buf out;
};

static struct lw_buf body; /* of the answer being built */

/* ---- HTTP ---- */

static size_t content_length(const char *head, size_t n)
{
    static const char name[] = "\ncontent-length:";

    for (size_t i = 0; i + sizeof name < n; i++)
        if (head[i] == '\n' && strncasecmp(head + i, name, sizeof name - 1) == 0)
            return strtoul(head + i + sizeof name - 1, NULL, 10);
    return 0;
}

static void respond(struct connection *c, const char *head, struct lw_str message)
{
    bool post = strncmp(head, "POST ", 5) == 0;

    lw_buf_reset(&body);
    if (post && bench_answer(message, &body)) {
        bool found = memmem(body.p, body.n, "\"error\"", 7) == NULL;

        lw_buf_addf(&c->out,
                    "HTTP/1.1 %s\r\nContent-Type: application/json\r\nContent-Length: %zu\r\n\r\n",
                    found ? "200 OK" : "404 Not Found", body.n);
        lw_buf_adds(&c->out, lw_buf_str(&body));
    } else {
        lw_buf_addf(&c->out, "HTTP/1.1 %s\r\nContent-Length: 0\r\n\r\n",
                    post ? "202 Accepted" : "405 Method Not Allowed");
    }
}

/* Answers all whole requests that arrived. False: the connection is of no more use. */
static bool serve(struct connection *c)
{
    size_t at = 0;

    while (at < c->n) {
        const char *head = c->in + at;
        const char *end = memmem(head, c->n - at, "\r\n\r\n", 4);
        size_t head_n, body_n;

        if (end == NULL)
            break;
        head_n = (size_t)(end - head) + 4;
        body_n = content_length(head, head_n);
        if (head_n + body_n > IN_MAX)
            return false;
        if (c->n - at < head_n + body_n)
            break;
        respond(c, head, lw_str(head + head_n, body_n));
        at += head_n + body_n;
    }
    memmove(c->in, c->in + at, c->n - at);
    c->n -= at;
    return c->n < IN_MAX && lw_buf_status(&c->out) == 0;
}

/* Benchmark clients read what they asked for, so that a write that does not fit is the end. */
static bool on_readable(struct connection *c)
{
    ssize_t n = read(c->fd, c->in + c->n, IN_MAX - c->n);

    if (n <= 0)
        return n < 0 && (errno == EAGAIN || errno == EINTR);
    c->n += (size_t)n;
    if (!serve(c))
        return false;
    if (c->out.n > 0 && send(c->fd, c->out.p, c->out.n, MSG_NOSIGNAL) != (ssize_t)c->out.n)
        return false;
    lw_buf_reset(&c->out);
    return true;
}

static int listen_on(unsigned port)
{
    struct sockaddr_in a = {.sin_family = AF_INET,
                            .sin_port = htons((uint16_t)port),
                            .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t n = sizeof a;
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

    if (fd == -1 || setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &(int){1}, sizeof(int)) != 0 ||
        bind(fd, (struct sockaddr *)&a, n) != 0 || listen(fd, 1024) != 0 ||
        getsockname(fd, (struct sockaddr *)&a, &n) != 0) {
        perror("upstream");
        exit(1);
    }
    printf("%u\n", (unsigned)ntohs(a.sin_port));
    fflush(stdout);
    return fd;
}

static void take_connection(int epoll, int listener)
{
    int fd = accept4(listener, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK);
    struct connection *c = fd == -1 ? NULL : calloc(1, sizeof *c);
    struct epoll_event ev = {.events = EPOLLIN, .data.ptr = c};

    if (c == NULL) {
        if (fd != -1)
            close(fd);
        return;
    }
    c->fd = fd;
    lw_buf_init(&c->out, OUT_MAX);
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &(int){1}, sizeof(int));
    epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &ev);
}

_Noreturn static void http(unsigned port)
{
    int listener = listen_on(port);
    int epoll = epoll_create1(EPOLL_CLOEXEC);
    struct epoll_event events[EVENTS];

    events[0] = (struct epoll_event){.events = EPOLLIN, .data.ptr = NULL};
    epoll_ctl(epoll, EPOLL_CTL_ADD, listener, &events[0]);
    for (;;) {
        int n = epoll_wait(epoll, events, EVENTS, -1);

        for (int i = 0; i < n; i++) {
            struct connection *c = events[i].data.ptr;

            if (c == NULL) {
                take_connection(epoll, listener);
            } else if (!on_readable(c)) {
                close(c->fd);
                lw_buf_fini(&c->out);
                free(c);
            }
        }
    }
}

/* ---- stdio ---- */

static bool write_all(const char *p, size_t n)
{
    while (n > 0) {
        ssize_t w = write(1, p, n);

        if (w <= 0)
            return false;
        p += w;
        n -= (size_t)w;
    }
    return true;
}

/* All lines that one read brought are answered in one write. */
static int stdio(void)
{
    static char in[OUT_MAX];
    size_t n = 0;
    ssize_t r;

    while ((r = read(0, in + n, sizeof in - n)) > 0) {
        char *line = in;
        char *nl;

        n += (size_t)r;
        lw_buf_reset(&body);
        while ((nl = memchr(line, '\n', n - (size_t)(line - in))) != NULL) {
            if (bench_answer(lw_str(line, (size_t)(nl - line)), &body))
                lw_buf_addc(&body, '\n');
            line = nl + 1;
        }
        n -= (size_t)(line - in);
        memmove(in, line, n);
        if (lw_buf_status(&body) != 0 || !write_all(body.p, body.n))
            return 1;
    }
    return 0;
}

int main(int argc, char **argv)
{
    lw_buf_init(&body, OUT_MAX);
    if (argc == 2 && strcmp(argv[1], "stdio") == 0)
        return stdio();
    if (argc == 3 && strcmp(argv[1], "http") == 0)
        http((unsigned)atoi(argv[2]));
    fprintf(stderr, "usage: upstream http PORT | upstream stdio\n");
    return 2;
}
