/* The kernel's table of connections (proc_pid_net(5)) as the witness of who is at the other end.
 *
 * Decides nothing about what the user may do. The table is read line by line and at most so far as
 * WHOLE_MAX; who is not found by then is unknown. */
#include "src/http/owner.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "src/http/conn.h"

#define WHOLE_MAX   ((size_t)32 << 20) /* bytes of one table */
#define ESTABLISHED 1u
#define FIELDS      8 /* sl, local, remote, state, queues, timer, retransmits, uid */

/* An end as the tables spell it: IPv4 in 8, IPv6 in 32 hexadecimal digits, and the port. */
static bool spell(const struct sockaddr *a, bool mapped, char out[40])
{
    uint32_t w[4];

    if (a->sa_family == AF_INET6) {
        const struct sockaddr_in6 *six = (const struct sockaddr_in6 *)a;

        memcpy(w, &six->sin6_addr, sizeof(w));
        snprintf(out, 40, "%08X%08X%08X%08X:%04X", w[0], w[1], w[2], w[3], ntohs(six->sin6_port));
        return true;
    }
    if (a->sa_family == AF_INET) {
        const struct sockaddr_in *four = (const struct sockaddr_in *)a;

        if (mapped) /* ::ffff:a.b.c.d, of a socket that speaks both */
            snprintf(out, 40, "0000000000000000%08X%08X:%04X", htonl(0xffff), four->sin_addr.s_addr,
                     ntohs(four->sin_port));
        else
            snprintf(out, 40, "%08X:%04X", four->sin_addr.s_addr, ntohs(four->sin_port));
        return true;
    }
    return false;
}

static bool is_at(struct lw_str text, const struct sockaddr *a)
{
    char spelled[40];

    return (spell(a, false, spelled) && lw_str_eqz(text, spelled)) ||
           (spell(a, true, spelled) && lw_str_eqz(text, spelled));
}

static bool number(struct lw_str s, unsigned base, uint32_t *out)
{
    uint64_t v = 0;

    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        unsigned digit = c >= '0' && c <= '9'   ? (unsigned)(c - '0')
                         : c >= 'A' && c <= 'F' ? (unsigned)(c - 'A') + 10
                                                : 99;

        if (digit >= base || v > UINT32_MAX)
            return false;
        v = v * base + digit;
    }
    *out = (uint32_t)v;
    return s.n > 0 && v <= UINT32_MAX;
}

bool lw_http_owner_line(struct lw_str line, const struct sockaddr *peer, const struct sockaddr *own,
                        uid_t *out)
{
    struct lw_str field[FIELDS];
    uint32_t state, uid;
    size_t i = 0;

    for (unsigned f = 0; f < FIELDS; f++) {
        size_t start;

        while (i < line.n && line.p[i] == ' ')
            i++;
        start = i;
        while (i < line.n && line.p[i] != ' ' && line.p[i] != '\n')
            i++;
        field[f] = lw_str(line.p + start, i - start);
    }
    /* A connection that is being closed belongs to nobody, which is written as user 0. */
    if (!number(field[3], 16, &state) || state != ESTABLISHED || !is_at(field[1], peer) ||
        !is_at(field[2], own) || !number(field[7], 10, &uid))
        return false;
    *out = (uid_t)uid;
    return true;
}

static bool look_in(const char *path, const struct sockaddr *peer, const struct sockaddr *own,
                    uid_t *out)
{
    char buf[65536];
    size_t have = 0;
    size_t whole = 0;
    bool found = false;
    int fd = open(path, O_RDONLY | O_CLOEXEC);

    while (fd >= 0 && !found && whole < WHOLE_MAX) {
        ssize_t n = read(fd, buf + have, sizeof(buf) - have);
        char *end;
        size_t at = 0;

        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            break;
        have += (size_t)n;
        whole += (size_t)n;
        while (!found && (end = memchr(buf + at, '\n', have - at)) != NULL) {
            found = lw_http_owner_line(lw_str(buf + at, (size_t)(end - buf) - at), peer, own, out);
            at = (size_t)(end - buf) + 1;
        }
        if (at == 0 && have == sizeof(buf))
            break; /* no line of such a table */
        memmove(buf, buf + at, have - at);
        have -= at;
    }
    if (fd >= 0)
        close(fd);
    return found;
}

bool lw_http_owner(const struct lw_http_exchange *x, uid_t *out)
{
    struct sockaddr_storage own, peer;
    int own_n = sizeof(own);
    int peer_n = sizeof(peer);
    const uv_tcp_t *tcp = &x->conn->wire.tcp;

    if (uv_tcp_getsockname(tcp, (struct sockaddr *)&own, &own_n) != 0 ||
        uv_tcp_getpeername(tcp, (struct sockaddr *)&peer, &peer_n) != 0)
        return false;
    return look_in("/proc/net/tcp", (struct sockaddr *)&peer, (struct sockaddr *)&own, out) ||
           look_in("/proc/net/tcp6", (struct sockaddr *)&peer, (struct sockaddr *)&own, out);
}

const char *lw_http_peer(const struct lw_http_exchange *x)
{
    char *name = x->conn->peer;
    struct sockaddr_storage peer;
    int n = sizeof(peer);
    char host[INET6_ADDRSTRLEN] = "";
    uid_t uid;

    if (name[0])
        return name;
    if (lw_http_owner(x, &uid))
        snprintf(name, LW_HTTP_PEER, "user %u", (unsigned)uid);
    else if (uv_tcp_getpeername(&x->conn->wire.tcp, (struct sockaddr *)&peer, &n) == 0 &&
             uv_ip_name((struct sockaddr *)&peer, host, sizeof(host)) == 0)
        snprintf(name, LW_HTTP_PEER, "host %s", host);
    else
        snprintf(name, LW_HTTP_PEER, "unknown");
    return name;
}
