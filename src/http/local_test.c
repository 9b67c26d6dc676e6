/* Local sockets: who can open one, what is replaced and what is not, and a request over one. */
#include "src/http/http_kit.h"

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "src/http/local.h"
#include "src/http/server.h"

static void answer(void *user, struct lw_http_exchange *x)
{
    (void)user;
    lw_http_respond(x, 200, NULL, 0, lw_http_body(x));
}

static void gone(void *user, struct lw_http_exchange *x)
{
    (void)user;
    (void)x;
}

static const struct lw_http_server_ops ops = {.on_request = answer, .on_gone = gone};

static char folder[64];

static int make_folder(void **state)
{
    (void)state;
    snprintf(folder, sizeof(folder), "/tmp/lw-local-XXXXXX");
    return mkdtemp(folder) ? 0 : -1;
}

static int remove_folder(void **state)
{
    (void)state;
    return rmdir(folder); /* fails when a socket file was left */
}

static void path_of(const char *name, char out[96])
{
    snprintf(out, 96, "%s/%s", folder, name);
}

static int dial(const char *path)
{
    struct sockaddr_un at = {.sun_family = AF_UNIX};
    int fd = socket(AF_UNIX, SOCK_STREAM, 0);

    assert_true(fd >= 0);
    snprintf(at.sun_path, sizeof(at.sun_path), "%.100s", path);
    assert_int_equal(connect(fd, (struct sockaddr *)&at, sizeof(at)), 0);
    return fd;
}

static void test_request(void **state)
{
    static const char request[] = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello";
    struct lw_http_server_options options = {.limits = lw_http_default_limits};
    struct lw_http_server *s = NULL, *second = NULL;
    char error[256], path[96], got[1024] = "";
    struct stat st;
    uv_loop_t loop;
    size_t n = 0;
    int fd;

    (void)state;
    path_of("a.sock", path);
    options.path = path;
    assert_int_equal(uv_loop_init(&loop), 0);
    assert_int_equal(lw_http_server_new(&loop, &options, &ops, NULL, &s, error), 0);
    assert_int_equal(stat(path, &st), 0);
    assert_int_equal(st.st_mode & 07777, 0600);
    /* Somebody listens: not taken away from it. */
    assert_int_equal(lw_http_server_new(&loop, &options, &ops, NULL, &second, error), -LW_ERR_BUSY);
    assert_non_null(strstr(error, "another process listens there"));
    fd = dial(path);
    assert_int_equal(write(fd, request, sizeof(request) - 1), sizeof(request) - 1);
    for (int i = 0; i < 5000 && !strstr(got, "\r\n\r\nhello"); i++) {
        ssize_t r;

        uv_run(&loop, UV_RUN_NOWAIT);
        r = recv(fd, got + n, sizeof(got) - 1 - n, MSG_DONTWAIT);
        if (r > 0)
            n += (size_t)r;
        else
            usleep(1000);
    }
    assert_non_null(strstr(got, "HTTP/1.1 200 OK"));
    assert_non_null(strstr(got, "\r\n\r\nhello"));
    close(fd);
    lw_http_server_close(&s);
    uv_run(&loop, UV_RUN_DEFAULT);
    assert_int_equal(stat(path, &st), -1);
    assert_int_equal(uv_loop_close(&loop), 0);
}

static void test_stale_file_is_replaced(void **state)
{
    char path[96];
    char *copy;
    int first, second;

    (void)state;
    path_of("b.sock", path);
    assert_int_equal(lw_local_bind(path, &first), 0);
    close(first); /* as after a crash: the file is there and nobody listens */
    assert_int_equal(lw_local_bind(path, &second), 0);
    close(second);
    copy = strdup(path);
    lw_local_remove(&copy);
    assert_null(copy);
}

static void test_what_is_in_the_way(void **state)
{
    char path[96], longer[256];
    FILE *f;
    int fd = -1;

    (void)state;
    path_of("file", path);
    f = fopen(path, "w");
    assert_non_null(f);
    fclose(f);
    assert_int_equal(lw_local_bind(path, &fd), UV_ENOTSOCK);
    assert_int_equal(fd, -1);
    assert_int_equal(unlink(path), 0);
    memset(longer, 0, sizeof(longer));
    memset(longer, 'x', 200);
    assert_int_equal(lw_local_bind(longer, &fd), UV_ENAMETOOLONG);
    assert_int_equal(fd, -1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_request),
        cmocka_unit_test(test_stale_file_is_replaced),
        cmocka_unit_test(test_what_is_in_the_way),
    };

    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
