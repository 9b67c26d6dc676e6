/* Reading the log without a store: no key, no lock, no index. Bounded memory. Each record says its
 * number, so that the place of record N is found by halving. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "src/store/parts.h"

#define CHUNK (4 * LW_RECEIPT_MAX)

struct reader {
    const char *dir;
    int logfd;
    int fd;
    uint32_t segment;
    uint64_t line; /* of the segment, from 1: of the next line */
    uint64_t from;
    uint64_t offset;
    char *chunk;
    int (*each)(void *user, struct lw_str line, const char *where);
    void *user;
};

static int segment_order(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a;
    uint32_t y = *(const uint32_t *)b;

    return x < y ? -1 : x > y;
}

/* The number in "000123.jsonl", or 0. */
static uint32_t segment_number(const char *name)
{
    char again[24];
    unsigned long v = strtoul(name, NULL, 10);

    if (v == 0 || v > 99999999)
        return 0;
    lw_segment_name((uint32_t)v, again);
    return strcmp(again, name) == 0 ? (uint32_t)v : 0;
}

int lw_log_segments(const char *path, int logfd, uint32_t **out, size_t *count,
                    struct lw_store_error *err)
{
    int fd = openat(logfd, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *d = fd < 0 ? NULL : fdopendir(fd);
    uint32_t *list = NULL;
    size_t n = 0;
    size_t cap = 0;
    struct dirent *e;
    int rc = 0;

    if (!d) {
        rc = lw_store_fail_errno(err, "read the folder", path);
        if (fd >= 0)
            close(fd);
        return rc;
    }
    while (rc == 0 && (e = readdir(d)) != NULL) {
        uint32_t v = segment_number(e->d_name);

        if (v == 0)
            continue;
        if (n == cap) {
            uint32_t *grown;

            cap = cap ? cap * 2 : 64;
            grown = realloc(list, cap * sizeof(*list));
            if (!grown) {
                rc = lw_store_fail(err, -LW_ERR_NOMEM, "out of memory");
                break;
            }
            list = grown;
        }
        list[n++] = v;
    }
    closedir(d);
    if (rc != 0) {
        free(list);
        return rc;
    }
    if (n > 0)
        qsort(list, n, sizeof(*list), segment_order);
    *out = list;
    *count = n;
    return 0;
}

static int open_segment(struct reader *r, uint32_t segment, struct lw_store_error *err)
{
    char name[24];
    char path[LW_STORE_PATH + 64];

    if (r->fd >= 0)
        close(r->fd);
    lw_segment_name(segment, name);
    r->fd = openat(r->logfd, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    r->segment = segment;
    r->line = 1;
    r->offset = 0;
    if (r->fd >= 0)
        return 0;
    snprintf(path, sizeof(path), "%s/receipts/%s", r->dir, name);
    return lw_store_fail_errno(err, "read the log", path);
}

static ssize_t read_at(const struct reader *r, uint64_t offset, size_t n)
{
    ssize_t got;

    do {
        got = pread(r->fd, r->chunk, n, (off_t)offset);
    } while (got < 0 && errno == EINTR);
    return got;
}

/* The number of the record that begins at or after `offset` and where it begins; false when that
 * cannot be told (then the caller reads from the start). */
static bool probe(const struct reader *r, uint64_t offset, uint64_t *seq, uint64_t *begin)
{
    static const size_t window = 2 * LW_RECEIPT_MAX + 2;
    ssize_t got = read_at(r, offset, window);
    size_t at = 0;
    const char *end;
    struct lw_receipt rec;

    if (got <= 0)
        return false;
    if (offset > 0) { /* `offset` may be inside a line, or at the newline that ends one */
        end = memchr(r->chunk, '\n', (size_t)got);
        if (!end)
            return false;
        at = (size_t)(end - r->chunk) + 1;
    }
    end = memchr(r->chunk + at, '\n', (size_t)got - at);
    if (!end || lw_receipt_read(lw_str(r->chunk + at, (size_t)(end - r->chunk) - at), &rec, NULL))
        return false;
    *seq = rec.seq;
    *begin = offset + at;
    return true;
}

/* Moves to a record not after r->from, near it. */
static void seek(struct reader *r)
{
    struct stat st;
    uint64_t first;
    uint64_t begin;
    uint64_t lo = 0;
    uint64_t hi;

    if (r->from == 0 || !probe(r, 0, &first, &begin) || fstat(r->fd, &st) != 0)
        return;
    hi = (uint64_t)st.st_size;
    while (hi - lo > LW_RECEIPT_MAX) {
        uint64_t mid = lo + (hi - lo) / 2;
        uint64_t seq;

        if (!probe(r, mid, &seq, &begin))
            return;
        if (seq > r->from || seq < first) {
            hi = mid;
            continue;
        }
        lo = mid;
        r->offset = begin;
        r->line = seq - first + 1;
    }
}

static int give(struct reader *r, struct lw_str line, bool *below)
{
    char where[LW_STORE_WHERE];
    char name[24];
    struct lw_receipt rec;

    if (*below) {
        if (lw_receipt_read(line, &rec, NULL) == 0 && rec.seq < r->from)
            return 0;
        *below = false;
    }
    lw_segment_name(r->segment, name);
    snprintf(where, sizeof(where), "receipts/%s:%" PRIu64, name, r->line);
    return r->each(r->user, line, where);
}

static int read_segment(struct reader *r, bool *below, struct lw_store_error *err)
{
    for (;;) {
        ssize_t got = read_at(r, r->offset, CHUNK);
        size_t at = 0;

        if (got < 0)
            return lw_store_fail_errno(err, "read the log in", r->dir);
        for (;;) {
            const char *end = memchr(r->chunk + at, '\n', (size_t)got - at);
            size_t n = end ? (size_t)(end - r->chunk) - at : (size_t)got - at;
            int rc;

            if (n > LW_RECEIPT_MAX)
                return lw_store_fail(err, -LW_ERR_DAMAGED,
                                     "receipts/%06u.jsonl:%" PRIu64 " is longer than the %d bytes "
                                     "that a record can have",
                                     r->segment, r->line, LW_RECEIPT_MAX);
            if (!end)
                break;
            rc = give(r, lw_str(r->chunk + at, n), below);
            if (rc != 0)
                return rc;
            at += n + 1;
            r->line++;
        }
        if (at == 0)
            return 0; /* the end, or a line that is being written */
        r->offset += at;
    }
}

/* Index of the last segment whose first record is not after `from`. */
static size_t first_segment(struct reader *r, const uint32_t *list, size_t count)
{
    size_t lo = 0;
    size_t hi = count;

    while (hi - lo > 1) {
        size_t mid = lo + (hi - lo) / 2;
        uint64_t seq;
        uint64_t begin;

        if (open_segment(r, list[mid], NULL) == 0 && probe(r, 0, &seq, &begin) && seq <= r->from)
            lo = mid;
        else
            hi = mid;
    }
    return lo;
}

static int read_lines(struct reader *r, const uint32_t *list, size_t count,
                      struct lw_store_error *err)
{
    bool below = r->from > 0;
    int rc = 0;

    for (size_t i = below ? first_segment(r, list, count) : 0; rc == 0 && i < count; i++) {
        rc = open_segment(r, list[i], err);
        if (rc == 0 && below)
            seek(r);
        if (rc == 0)
            rc = read_segment(r, &below, err);
    }
    return rc;
}

int lw_store_lines(const char *dir, uint64_t from,
                   int (*each)(void *user, struct lw_str line, const char *where), void *user,
                   struct lw_store_error *err)
{
    struct reader r = {.dir = dir, .fd = -1, .from = from, .each = each, .user = user};
    char path[LW_STORE_PATH + 32];
    uint32_t *list = NULL;
    size_t count = 0;
    int rc;

    snprintf(path, sizeof(path), "%.*s/receipts", LW_STORE_PATH, dir);
    r.logfd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (r.logfd < 0)
        return lw_store_fail_errno(err, "open the folder", path);
    r.chunk = malloc(CHUNK);
    if (r.chunk)
        rc = lw_log_segments(path, r.logfd, &list, &count, err);
    else
        rc = lw_store_fail(err, -LW_ERR_NOMEM, "out of memory");
    if (rc == 0 && count == 0)
        rc = lw_store_fail(err, -LW_ERR_NOTFOUND, "there are no receipts in %s", path);
    if (rc == 0)
        rc = read_lines(&r, list, count, err);
    free(list);
    free(r.chunk);
    if (r.fd >= 0)
        close(r.fd);
    close(r.logfd);
    return rc;
}

int lw_store_vkey(const char *dir, struct lw_buf *out, struct lw_store_error *err)
{
    char path[LW_STORE_PATH + 32];
    struct lw_buf text;
    struct lw_str key;
    struct lw_vkey parsed;
    int fd;
    int rc;

    snprintf(path, sizeof(path), "%.*s/receipts/vkey", LW_STORE_PATH, dir);
    fd = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return lw_store_fail_errno(err, "read the public key", path);
    lw_buf_init(&text, 65536);
    rc = lw_store_read_fd(fd, 1024, &text);
    close(fd);
    key = lw_buf_str(&text);
    if (key.n > 0 && key.p[key.n - 1] == '\n')
        key.n--;
    if (rc != 0 || lw_vkey_parse(key, &parsed) != 0) {
        rc = lw_store_fail(err, -LW_ERR_DAMAGED, "%s is not a public key of a log", path);
    } else {
        lw_buf_adds(out, key);
        rc = lw_buf_status(out);
    }
    lw_buf_fini(&text);
    return rc;
}
