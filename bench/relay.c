/* What any middleman on stdio costs: starts COMMAND and copies bytes, nothing else.
 *   relay COMMAND [ARGUMENT...] */
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

enum { CHUNK = 64 * 1024 };

/* One read, written whole. False: no more will come. */
static bool copy(int from, int to)
{
    static char chunk[CHUNK];
    ssize_t n = read(from, chunk, sizeof chunk);
    ssize_t at = 0;

    while (at < n) {
        ssize_t w = write(to, chunk + at, (size_t)(n - at));

        if (w <= 0)
            return false;
        at += w;
    }
    return n > 0;
}

static void start(char **argv, int in[2], int out[2])
{
    if (pipe(in) != 0 || pipe(out) != 0) {
        perror("relay");
        exit(1);
    }
    switch (fork()) {
    case -1:
        perror("relay");
        exit(1);
    case 0:
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        dup2(in[0], 0);
        dup2(out[1], 1);
        close(in[0]);
        close(in[1]);
        close(out[0]);
        close(out[1]);
        execvp(argv[0], argv);
        perror(argv[0]);
        _exit(127);
    default:
        close(in[0]);
        close(out[1]);
    }
}

int main(int argc, char **argv)
{
    struct pollfd p[2] = {{.fd = 0, .events = POLLIN}, {.fd = -1, .events = POLLIN}};
    int in[2], out[2];

    if (argc < 2) {
        fprintf(stderr, "usage: relay COMMAND [ARGUMENT...]\n");
        return 2;
    }
    signal(SIGPIPE, SIG_IGN);
    start(argv + 1, in, out);
    p[1].fd = out[0];
    while (poll(p, 2, -1) > 0) {
        if (p[0].revents != 0 && !copy(0, in[1])) {
            close(in[1]);
            p[0].fd = -1;
        }
        if (p[1].revents != 0 && !copy(out[0], 1))
            break;
    }
    wait(NULL);
    return 0;
}
