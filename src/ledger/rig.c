#include "src/ledger/rig.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <errno.h>
#include <ftw.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <cmocka.h>

#include "src/ledger/ledger.h"
#include "src/store/store.h"

#define PATIENCE_MS 30000

int64_t lw_rig_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

void lw_rig_folder(char out[64])
{
    strcpy(out, "/tmp/lw-ledger-XXXXXX");
    assert_non_null(mkdtemp(out));
}

static int remove_one(const char *path, const struct stat *st, int flag, struct FTW *ftw)
{
    (void)st;
    (void)flag;
    (void)ftw;
    return remove(path);
}

void lw_rig_remove(const char *dir)
{
    assert_true(strncmp(dir, "/tmp/lw-ledger-", 15) == 0);
    assert_int_equal(nftw(dir, remove_one, 16, FTW_DEPTH | FTW_PHYS), 0);
}

/* ---- the link ---- */

void lw_rig_init(struct lw_rig *r, int fd)
{
    *r = (struct lw_rig){.fd = fd};
    lw_msg_in_init(&r->in, LW_MSG_TO_GATE);
    lw_buf_init(&r->out, 64u << 20);
}

void lw_rig_fini(struct lw_rig *r)
{
    if (r->fd >= 0)
        close(r->fd);
    lw_msg_in_fini(&r->in);
    lw_buf_fini(&r->out);
    r->fd = -1;
}

void lw_rig_record(struct lw_rig *r, uint64_t run)
{
    struct lw_msg_record v = {++r->sent, LW_PHASE_CONFIG, {NULL, 0}};
    char data[80];

    v.data = lw_str(data, (size_t)snprintf(data, sizeof(data), "{\"n\":%llu,\"run\":%llu}",
                                           (unsigned long long)v.ticket, (unsigned long long)run));
    assert_int_equal(lw_msg_put_record(&r->out, &v), 0);
}

bool lw_rig_flush(struct lw_rig *r)
{
    size_t at = 0;

    while (at < r->out.n) {
        ssize_t n = send(r->fd, r->out.p + at, r->out.n - at, MSG_NOSIGNAL);

        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return false;
        at += (size_t)n;
    }
    lw_buf_reset(&r->out);
    return true;
}

bool lw_rig_hear(struct lw_rig *r, struct lw_msg *out)
{
    int more;

    while ((more = lw_msg_in_next(&r->in, out)) == 0) {
        struct pollfd p = {r->fd, POLLIN, 0};
        size_t room;
        char *to = lw_msg_in_room(&r->in, &room);
        ssize_t n;

        assert_non_null(to);
        assert_int_equal(poll(&p, 1, PATIENCE_MS), 1);
        n = recv(r->fd, to, room, 0);
        if (n <= 0)
            return false;
        lw_msg_in_got(&r->in, (size_t)n);
    }
    assert_int_equal(more, 1);
    return true;
}

bool lw_rig_ack(struct lw_rig *r, struct lw_msg_ack *out)
{
    struct lw_msg m;

    while (r->unread == 0) {
        if (!lw_rig_hear(r, &m))
            return false;
        if (m.type == LW_MSG_ACKS)
            assert_int_equal(lw_msg_get_acks(&m, &r->acks, &r->unread), 0);
    }
    r->unread--;
    *out = lw_msg_ack_next(&r->acks);
    assert_int_equal(out->ticket, ++r->acked);
    return true;
}

/* ---- processes ---- */

pid_t lw_rig_ledger(const char *dir, const char *const *trust_first, int *fd)
{
    int fds[2];
    pid_t pid;

    assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds), 0);
    pid = fork();
    assert_true(pid >= 0);
    if (pid == 0) {
        close(fds[0]);
        _exit(lw_ledger_main(&(struct lw_ledger_options){
            .fd = fds[1], .state_dir = dir, .trust_first = trust_first}));
    }
    close(fds[1]);
    *fd = fds[0];
    return pid;
}

int lw_rig_wait(pid_t pid)
{
    int status;

    while (waitpid(pid, &status, 0) < 0)
        assert_int_equal(errno, EINTR);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}

/* ---- the log ---- */

static int verify_line(void *user, struct lw_str line, const char *where)
{
    lw_verifier_line(user, line, where);
    return 0;
}

uint64_t lw_rig_verify(const char *dir)
{
    const struct lw_verify_property *p;
    struct lw_store_error e = {""};
    struct lw_verifier *v = NULL;
    struct lw_buf vkey;
    uint64_t records;
    size_t count;

    lw_buf_init(&vkey, 4096);
    assert_int_equal(lw_store_vkey(dir, &vkey, &e), 0);
    lw_buf_addc(&vkey, 0);
    assert_int_equal(lw_verifier_new(vkey.p, &v), 0);
    assert_int_equal(lw_store_lines(dir, 0, verify_line, v, &e), 0);
    p = lw_verifier_finish(v, &count);
    for (size_t i = 0; i < count; i++) {
        if (p[i].finding == LW_FAILED)
            print_error("%s: %s: %s\n", p[i].name, p[i].where, p[i].text);
        assert_int_not_equal(p[i].finding, LW_FAILED);
    }
    records = lw_verifier_records(v);
    lw_verifier_free(&v);
    lw_buf_fini(&vkey);
    return records;
}
