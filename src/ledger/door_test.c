/* Who came through the door: the kernel says it, and the gate gets the connection unread. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <cmocka.h>

#include "src/ledger/door.h"

struct fixture {
    char dir[32];
    struct sockaddr_un at;
    struct lw_door *door;
    int gate;
};

static int setup(void **state)
{
    struct fixture *f = calloc(1, sizeof(*f));
    int listener = socket(AF_UNIX, SOCK_STREAM, 0);
    int pair[2];

    assert_non_null(f);
    strcpy(f->dir, "/tmp/lw-door-XXXXXX");
    assert_non_null(mkdtemp(f->dir));
    f->at.sun_family = AF_UNIX;
    snprintf(f->at.sun_path, sizeof(f->at.sun_path), "%s/s", f->dir);
    assert_int_equal(bind(listener, (struct sockaddr *)&f->at, sizeof(f->at)), 0);
    assert_int_equal(listen(listener, 64), 0);
    assert_int_equal(socketpair(AF_UNIX, SOCK_SEQPACKET, 0, pair), 0);
    assert_int_equal(lw_door_new(listener, pair[0], &f->door), 0);
    f->gate = pair[1];
    *state = f;
    return 0;
}

static int teardown(void **state)
{
    struct fixture *f = *state;

    lw_door_free(&f->door);
    assert_null(f->door);
    close(f->gate);
    unlink(f->at.sun_path);
    rmdir(f->dir);
    free(f);
    return 0;
}

static int visit(struct fixture *f)
{
    int fd = socket(AF_UNIX, SOCK_STREAM, 0);

    assert_int_equal(connect(fd, (struct sockaddr *)&f->at, sizeof(f->at)), 0);
    return fd;
}

/* What the gate is given: the number, and the connection in *fd. 0: nothing. */
static uint64_t given(struct fixture *f, int *fd)
{
    char control[CMSG_SPACE(sizeof(int))] __attribute__((aligned(8)));
    uint64_t number = 0;
    struct iovec piece = {&number, sizeof(number)};
    struct msghdr m = {.msg_iov = &piece,
                       .msg_iovlen = 1,
                       .msg_control = control,
                       .msg_controllen = sizeof(control)};

    if (recvmsg(f->gate, &m, MSG_DONTWAIT) != (ssize_t)sizeof(number))
        return 0;
    assert_non_null(CMSG_FIRSTHDR(&m));
    memcpy(fd, CMSG_DATA(CMSG_FIRSTHDR(&m)), sizeof(int));
    return number;
}

static void a_visitor_is_known_by_number(void **state)
{
    struct fixture *f = *state;
    uid_t uid = 12345;
    char byte = 0;
    uint64_t number;
    int fd = -1;
    int mine = visit(f);

    assert_int_equal(write(mine, "x", 1), 1);
    lw_door_open(f->door, 0);
    number = given(f, &fd);
    assert_true(number > 0 && fd >= 0);
    assert_true(lw_door_visitor(f->door, number, &uid));
    assert_int_equal(uid, getuid());
    assert_int_equal(read(fd, &byte, 1), 1); /* nothing of it was read before */
    assert_int_equal(byte, 'x');
    uid = 12345;
    assert_false(lw_door_visitor(f->door, number + 1, &uid));
    assert_false(lw_door_visitor(f->door, 0, &uid));
    assert_false(lw_door_visitor(f->door, number + LW_DOOR_VISITORS, &uid));
    assert_false(lw_door_visitor(NULL, number, &uid));
    assert_int_equal(uid, 12345);
    close(fd);
    close(mine);
}

static void who_came_long_before_is_forgotten(void **state)
{
    struct fixture *f = *state;
    uint64_t first = 0, last = 0;
    uid_t uid;

    for (int i = 0; i <= LW_DOOR_VISITORS; i++) {
        int mine = visit(f);
        int fd = -1;

        lw_door_open(f->door, 0);
        last = given(f, &fd);
        assert_true(last > 0);
        first = first ? first : last;
        if (i == LW_DOOR_VISITORS - 1)
            assert_true(lw_door_visitor(f->door, first, &uid));
        close(fd);
        close(mine);
    }
    assert_false(lw_door_visitor(f->door, first, &uid));
    assert_true(lw_door_visitor(f->door, first + 1, &uid));
    assert_true(lw_door_visitor(f->door, last, &uid));
}

/* A gate that takes nothing keeps nobody waiting, and the ledger goes on. */
static void a_gate_that_is_behind_loses_visitors(void **state)
{
    struct fixture *f = *state;
    unsigned lost = 0;

    for (int i = 0; i < 2000 && lost == 0; i++) {
        int mine = visit(f);
        char byte;

        lw_door_open(f->door, 0);
        lost += recv(mine, &byte, 1, MSG_DONTWAIT) == 0;
        close(mine);
    }
    assert_true(lost > 0);
}

static void a_door_without_a_gate_lets_nobody_in(void **state)
{
    struct fixture *f = *state;
    char byte;
    int mine;

    close(f->gate);
    f->gate = -1;
    mine = visit(f);
    lw_door_open(f->door, 0);
    assert_int_equal(recv(mine, &byte, 1, 0), 0);
    close(mine);
    assert_int_equal(lw_door_fd(NULL, 0), -1);
    assert_true(lw_door_fd(f->door, 0) >= 0);
}

int main(void)
{
#define T(f) cmocka_unit_test_setup_teardown(f, setup, teardown)
    const struct CMUnitTest tests[] = {
        T(a_visitor_is_known_by_number),
        T(who_came_long_before_is_forgotten),
        T(a_gate_that_is_behind_loses_visitors),
        T(a_door_without_a_gate_lets_nobody_in),
    };
#undef T

    return cmocka_run_group_tests(tests, NULL, NULL);
}
