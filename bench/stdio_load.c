/* Drives an MCP server on stdio and measures calls of one tool.
 *   stdio_load SECONDS DEPTH COMMAND [ARGUMENT...]
 * Starts COMMAND, shakes hands (2025-11-25), waits until the tool is listed (a gateway may have to
 * look at the server first), then keeps DEPTH calls under way. Prints one line:
 *   calls N seconds S p50_us P p99_us P errors E pid P
 * Where there is a descriptor 3, it says "ready PID" before it measures, waits for a byte there,
 * and waits for another byte or the end before it closes the server's stdin: its caller can look at
 * the processes at both times. */
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { IN_MAX = 1024 * 1024, DEPTH_MAX = 1024, SAMPLES = 1 << 22, PATIENCE_S = 15 };

static int to, from;
static char in[IN_MAX];
static size_t in_n, in_at;
static pid_t server;

static double now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

_Noreturn static void fail(const char *what)
{
    fprintf(stderr, "stdio_load: %s\n", what);
    close(to);
    (void)kill(server, SIGTERM);
    exit(1);
}

static void start(char **argv)
{
    int a[2], b[2];

    if (pipe2(a, O_CLOEXEC) != 0 || pipe2(b, O_CLOEXEC) != 0)
        fail("no pipes");
    server = fork();
    if (server == 0) {
        dup2(a[0], 0);
        dup2(b[1], 1);
        execvp(argv[0], argv);
        perror(argv[0]);
        _exit(127);
    }
    close(a[0]);
    close(b[1]);
    to = a[1];
    from = b[0];
}

static void send_all(const char *p, size_t n)
{
    while (n > 0) {
        ssize_t w = write(to, p, n);

        if (w <= 0)
            fail("the server takes no more input");
        p += w;
        n -= (size_t)w;
    }
}

static void send_text(const char *text)
{
    send_all(text, strlen(text));
}

/* The next line, ended by NUL in place of its newline. */
static char *next_line(void)
{
    for (;;) {
        char *nl = memchr(in + in_at, '\n', in_n - in_at);
        ssize_t r;

        if (nl != NULL) {
            char *line = in + in_at;

            *nl = '\0';
            in_at = (size_t)(nl - in) + 1;
            return line;
        }
        memmove(in, in + in_at, in_n - in_at);
        in_n -= in_at;
        in_at = 0;
        r = in_n < sizeof in ? read(from, in + in_n, sizeof in - in_n) : -1;
        if (r <= 0)
            fail("the server ended");
        in_n += (size_t)r;
    }
}

/* The answer with this id; notifications before it are passed over. */
static char *answer(long id)
{
    char text[32];
    char *line;

    snprintf(text, sizeof text, "\"id\":%ld", id);
    do {
        line = next_line();
    } while (strstr(line, text) == NULL);
    return line;
}

static void shake_hands(void)
{
    char text[256];
    double end = now() + PATIENCE_S;
    long id = 2;

    send_text("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{"
              "\"protocolVersion\":\"2025-11-25\",\"capabilities\":{},"
              "\"clientInfo\":{\"name\":\"stdio_load\",\"version\":\"1\"}}}\n");
    (void)answer(1);
    send_text("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}\n");
    for (;; id++) {
        snprintf(text, sizeof text, "{\"jsonrpc\":\"2.0\",\"id\":%ld,\"method\":\"tools/list\"}\n",
                 id);
        send_text(text);
        if (strstr(answer(id), "\"lookup\"") != NULL)
            return;
        if (now() > end)
            fail("the tool is not listed: is the surface approved?");
        (void)nanosleep(&(struct timespec){.tv_nsec = 100000000}, NULL);
    }
}

static size_t write_call(char *p, size_t size, long id)
{
    static const char fill[] =
        "The body of the record that is looked up, long enough that the whole request has about "
        "five hundred bytes, which is what requests of agents have when they pass a few names, a "
        "path and a sentence or two; nothing in it is meant to be found by anybody.";

    return (size_t)snprintf(p, size,
                            "{\"jsonrpc\":\"2.0\",\"id\":%ld,\"method\":\"tools/call\",\"params\":{"
                            "\"name\":\"lookup\",\"arguments\":{\"id\":\"record-4711\",\"title\":"
                            "\"A title\",\"body\":\"%s\",\"limit\":10}}}\n",
                            id, fill);
}

static int by_value(const void *a, const void *b)
{
    const float *x = a;
    const float *y = b;

    return *x < *y ? -1 : *x > *y;
}

/* Answers may come in any order: the id says which call it was. */
static long id_of(const char *line)
{
    const char *p = strstr(line, "\"id\":");

    return p != NULL ? atol(p + 5) : 0;
}

static void measure(double seconds, long depth)
{
    static double sent[DEPTH_MAX];
    static char calls[DEPTH_MAX * 1024];
    float *samples = malloc(SAMPLES * sizeof *samples);
    long count = 0, errors = 0, next = 0, under_way = 0;
    double began = now(), end = began + seconds, last = began;

    while (samples != NULL && (last < end || under_way > 0)) {
        size_t n = 0;

        for (; last < end && under_way < depth; under_way++, next++) {
            n += write_call(calls + n, sizeof calls - n, 1000000 + next);
            sent[next % DEPTH_MAX] = last;
        }
        send_all(calls, n);
        do { /* all that has arrived; then the next batch */
            char *line = next_line();
            long id = id_of(line) - 1000000;

            if (id < 0 || id >= next)
                continue;
            last = now();
            errors += strstr(line, "\"result\"") == NULL;
            if (count < SAMPLES)
                samples[count++] = (float)(last - sent[id % DEPTH_MAX]);
            under_way--;
        } while (memchr(in + in_at, '\n', in_n - in_at) != NULL);
    }
    if (samples == NULL || count == 0)
        fail("nothing measured");
    qsort(samples, (size_t)count, sizeof *samples, by_value);
    printf("calls %ld seconds %.4f p50_us %.1f p99_us %.1f errors %ld pid %d\n", count,
           last - began, (double)samples[count / 2] * 1e6, (double)samples[count * 99 / 100] * 1e6,
           errors, (int)server);
    fflush(stdout);
    free(samples);
}

int main(int argc, char **argv)
{
    long depth = argc > 3 ? atol(argv[2]) : 0;
    char byte;

    if (depth < 1 || depth >= DEPTH_MAX) {
        fprintf(stderr, "usage: stdio_load SECONDS DEPTH COMMAND [ARGUMENT...]\n");
        return 2;
    }
    signal(SIGPIPE, SIG_IGN);
    start(argv + 3);
    shake_hands();
    if (fcntl(3, F_GETFD) != -1) { /* the caller looks at the processes first */
        printf("ready %d\n", (int)server);
        fflush(stdout);
        (void)!read(3, &byte, 1);
    }
    measure(atof(argv[1]), depth);
    if (fcntl(3, F_GETFD) != -1)
        (void)!read(3, &byte, 1);
    close(to);
    waitpid(server, NULL, 0);
    return 0;
}
