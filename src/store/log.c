/* The segments of the log: reading what others appended, and appending. Decides what counts as
 * torn (a last line without its newline: never acknowledged) and what as damaged (everything else
 * that is not the next record of the chain). The caller holds the write lock. */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "lib/base/base64.h"
#include "src/store/parts.h"

#define CHUNK        (4 * LW_RECEIPT_MAX)
#define FRAGMENT_MAX 12000 /* bytes of a torn line that its gap record keeps */

void lw_segment_name(uint32_t segment, char out[24])
{
    snprintf(out, 24, "%06u.jsonl", segment);
}

int lw_store_poisoned(const struct lw_store *s, struct lw_store_error *err)
{
    if (!s->poisoned[0])
        return 0;
    return lw_store_fail(err, -LW_ERR_STATE, "nothing is written any more: %s; start again",
                         s->poisoned);
}

static void segment_path(const struct lw_store *s, char out[LW_STORE_PATH + 64])
{
    char name[24];

    lw_segment_name(s->at.segment, name);
    snprintf(out, LW_STORE_PATH + 64, "%s/receipts/%s", s->dir, name);
}

static int fail_segment(struct lw_store *s, const char *what, struct lw_store_error *err)
{
    char path[LW_STORE_PATH + 64];

    segment_path(s, path);
    return lw_store_fail_errno(err, what, path);
}

static int damaged(struct lw_store *s, uint64_t seq, const char *why, struct lw_store_error *err)
{
    char name[24];

    lw_segment_name(s->at.segment, name);
    return lw_store_fail(err, -LW_ERR_DAMAGED,
                         "record %" PRIu64 " (receipts/%s:%" PRIu64 ") is damaged: %s. Nothing is "
                         "let through. See `landwaiter receipts verify`; restore the file from a "
                         "copy, or choose a new folder with --state",
                         seq, name, seq - s->at.first + 1, why);
}

int lw_log_open_segment(struct lw_store *s, uint32_t segment, bool create,
                        struct lw_store_error *err)
{
    char name[24];
    char path[LW_STORE_PATH + 64];
    int flags = O_RDWR | O_NOFOLLOW | O_CLOEXEC | (create ? O_CREAT : 0);
    int fd;

    lw_segment_name(segment, name);
    snprintf(path, sizeof(path), "%s/receipts/%s", s->dir, name);
    fd = openat(s->logfd, name, flags, 0600);
    if (fd < 0)
        return lw_store_fail_errno(err, "open the log", path);
    if (create) {
        int rc = lw_store_sync_dir(s->logfd, path, err);

        if (rc != 0) {
            close(fd);
            return rc;
        }
    }
    if (s->segfd >= 0)
        close(s->segfd);
    s->segfd = fd;
    s->at.segment = segment;
    s->at.end = 0;
    s->at.first = s->at.chain.next_seq;
    return 0;
}

bool lw_log_unchanged(const struct lw_store *s)
{
    struct stat st;

    return s->at.end < s->segment_max && fstat(s->segfd, &st) == 0 &&
           (uint64_t)st.st_size == s->at.end;
}

/* ---- catching up ---- */

struct catch_up {
    bool opening;
    char seal[LW_RECEIPT_MAX]; /* the last checkpoint's line; its signature is checked at the end */
    size_t seal_n;
    uint64_t seal_seq;
};

static const char *read_note(struct lw_store *s, const struct lw_receipt *r, struct lw_note *note)
{
    const struct lw_json *data;

    if (lw_json_parse(&s->arena, r->data, &lw_json_default_limits, &data, NULL) != 0 ||
        lw_note_parse(lw_json_string_or(lw_json_getz(data, "note"), LW_STR_NONE), note) != 0)
        return "the checkpoint has no signed note";
    return NULL;
}

static const char *see_checkpoint(struct lw_store *s, struct catch_up *c,
                                  const struct lw_receipt *r, struct lw_str line)
{
    struct lw_digest root = lw_merkle_root(&s->at.chain.tree);
    struct lw_note note;
    const char *why = read_note(s, r, &note);

    if (why)
        return why;
    if (note.size != r->seq || !lw_digest_eq(&note.root, &root))
        return "the checkpoint was signed for other records than those before it";
    memcpy(c->seal, line.p, line.n);
    c->seal_n = line.n;
    c->seal_seq = r->seq;
    return NULL;
}

/* The last signature covers all that the ones before it cover. */
static int check_seal(struct lw_store *s, const struct catch_up *c, struct lw_store_error *err)
{
    struct lw_receipt r;
    struct lw_note note;
    int rc = 0;

    if (c->seal_n == 0)
        return 0;
    if (lw_receipt_read(lw_str(c->seal, c->seal_n), &r, NULL) != 0 || read_note(s, &r, &note) ||
        !lw_note_verify(&note, &s->vkey))
        rc = damaged(s, c->seal_seq, "the checkpoint is not signed by the key of this folder", err);
    lw_arena_reset(&s->arena);
    return rc;
}

static int see_line(struct lw_store *s, struct catch_up *c, struct lw_str line,
                    struct lw_store_error *err)
{
    uint64_t seq = s->at.chain.next_seq;
    const char *why = NULL;
    struct lw_receipt r;
    int rc;

    if (lw_receipt_read(line, &r, &why) != 0)
        return damaged(s, seq, why, err);
    if (r.phase == LW_PHASE_CHECKPOINT)
        why = see_checkpoint(s, c, &r, line);
    if ((r.phase == LW_PHASE_GENESIS) != (seq == 0))
        why = "the genesis record is record 0, and only that";
    if (!why && lw_chain_follow(&s->at.chain, &r, line) != 0)
        why = "it, or the one before it, is not the record that was chained";
    if (why) {
        lw_arena_reset(&s->arena);
        return damaged(s, seq, why, err);
    }
    if (r.phase == LW_PHASE_CHECKPOINT) {
        s->at.sealed = r.seq + 1;
        s->at.sealed_ms = r.ts;
    }
    rc = lw_state_apply(&s->state, &s->arena, &r);
    lw_arena_reset(&s->arena);
    if (rc != 0)
        return lw_store_fail(err, rc, "out of memory while reading the log");
    if (r.phase == LW_PHASE_SURFACE || r.phase == LW_PHASE_APPROVAL || r.phase == LW_PHASE_KILL ||
        r.phase == LW_PHASE_POLICY || lw_asks_concern(&r))
        s->state_dirty = true;
    if ((r.phase == LW_PHASE_APPROVAL || r.phase == LW_PHASE_ANSWER || r.phase == LW_PHASE_KILL) &&
        !c->opening)
        s->news = true;
    s->at.end += line.n + 1;
    return 0;
}

/* Reads complete lines to the end of the segment. `rest` receives what is left without newline. */
static int see_segment(struct lw_store *s, struct catch_up *c, char *chunk, size_t *rest,
                       struct lw_store_error *err)
{
    for (;;) {
        ssize_t got = pread(s->segfd, chunk, CHUNK, (off_t)s->at.end);
        size_t at = 0;

        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail_segment(s, "read", err);
        for (;;) {
            const char *newline = memchr(chunk + at, '\n', (size_t)got - at);
            int rc;

            if (!newline)
                break;
            rc = see_line(s, c, lw_str(chunk + at, (size_t)(newline - chunk) - at), err);
            if (rc != 0)
                return rc;
            at = (size_t)(newline - chunk) + 1;
        }
        if (at > 0)
            continue;
        *rest = (size_t)got;
        return 0;
    }
}

static int64_t wall_ms(void)
{
    struct timespec t;

    clock_gettime(CLOCK_REALTIME, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static void put_gap(struct lw_store *s, const char *fragment, size_t n, struct lw_buf *to)
{
    struct lw_digest d = lw_sha256(lw_str(fragment, n));
    char text[LW_DIGEST_TEXT_BUF];
    char name[24];

    lw_segment_name(s->at.segment, name);
    lw_buf_addf(to, "{\"bytes\":%zu,\"file\":\"receipts/%s\",\"fragment\":\"", n, name);
    lw_base64_put(to, (const uint8_t *)fragment, n < FRAGMENT_MAX ? n : FRAGMENT_MAX);
    lw_buf_addf(to, "\",\"offset\":%" PRIu64 ",\"reason\":\"torn\",\"sha256\":\"%s\"}", s->at.end,
                lw_digest_text(&d, text).p);
}

/* A last line without newline was never acknowledged: whoever wrote it died. It is cut off, and
 * what it was stands in a gap record. */
static int cut_torn(struct lw_store *s, const char *fragment, size_t n, struct lw_store_error *err)
{
    char id[LW_RECEIPT_ID_MAX];
    struct lw_buf data;
    int rc;

    if (n > LW_RECEIPT_MAX)
        return damaged(s, s->at.chain.next_seq, "it is longer than a record can be", err);
    if (ftruncate(s->segfd, (off_t)s->at.end) != 0)
        return fail_segment(s, "cut the torn last line of", err);
    if (s->at.chain.next_seq == 0) /* genesis itself: opening writes it anew */
        return 0;
    lw_buf_init(&data, LW_RECEIPT_MAX);
    lw_buf_reset(&s->batch);
    s->work = s->at.chain;
    put_gap(s, fragment, n, &data);
    rc = lw_buf_status(&data);
    if (rc == 0)
        rc = lw_receipt_append(&s->work, LW_PHASE_GAP, lw_buf_str(&data), wall_ms(), &s->batch, id);
    if (rc == 0)
        rc = lw_log_write(s, err);
    else
        lw_store_fail(err, rc, "cannot write a gap record: %s", lw_err_text(rc));
    lw_buf_fini(&data);
    return rc;
}

static bool segment_exists(const struct lw_store *s, uint32_t segment)
{
    char name[24];
    struct stat st;

    lw_segment_name(segment, name);
    return fstatat(s->logfd, name, &st, AT_SYMLINK_NOFOLLOW) == 0;
}

static int see_all(struct lw_store *s, struct catch_up *c, char *chunk, struct lw_store_error *err)
{
    size_t rest = 0;
    int rc;

    for (;;) {
        bool more;

        rc = see_segment(s, c, chunk, &rest, err);
        if (rc != 0)
            return rc;
        more = (c->opening || s->at.end >= s->segment_max) && segment_exists(s, s->at.segment + 1);
        if (!more)
            break;
        if (rest > 0)
            return damaged(s, s->at.chain.next_seq, "it is torn, but another segment follows", err);
        rc = lw_log_open_segment(s, s->at.segment + 1, /* create= */ false, err);
        if (rc != 0)
            return rc;
    }
    rc = check_seal(s, c, err);
    if (rc == 0 && rest > 0)
        rc = cut_torn(s, chunk, rest, err);
    return rc;
}

int lw_log_catch_up(struct lw_store *s, bool opening, struct lw_store_error *err)
{
    struct catch_up *c;
    struct stat st;
    char *chunk;
    int rc;

    if (!opening && lw_log_unchanged(s))
        return 0;
    if (fstat(s->segfd, &st) != 0)
        return fail_segment(s, "read", err);
    if ((uint64_t)st.st_size < s->at.end)
        return damaged(s, s->at.chain.next_seq - 1, "it was acknowledged and is no longer there",
                       err);
    c = calloc(1, sizeof(*c));
    chunk = malloc(CHUNK);
    if (c && chunk) {
        c->opening = opening;
        rc = see_all(s, c, chunk, err);
    } else {
        rc = lw_store_fail(err, -LW_ERR_NOMEM, "out of memory while reading the log");
    }
    free(c);
    free(chunk);
    return rc;
}

/* ---- opening with a snapshot ---- */

static int recheck(struct lw_store *s, struct lw_str text, struct lw_store_error *err)
{
    struct lw_digest digest = {{0}};
    uint64_t seq = 0;
    bool have = false;
    const char *why = NULL;

    while (text.n > 0) {
        size_t n = lw_str_find(text, LW_STR("\n"), 0);
        struct lw_receipt r;

        if (n == (size_t)-1)
            return damaged(s, s->at.chain.next_seq - 1, "it has no end where it had one", err);
        if (lw_receipt_read(lw_str(text.p, n), &r, &why) != 0)
            return damaged(s, have ? seq + 1 : s->at.first, why, err);
        if (have && (r.seq != seq + 1 || !lw_digest_eq(&r.prev, &digest)))
            return damaged(s, seq, "it is not the record that the next one is chained to", err);
        digest = lw_sha256(lw_str(text.p, n));
        seq = r.seq;
        have = true;
        text = lw_str(text.p + n + 1, text.n - n - 1);
    }
    if (have && (seq + 1 != s->at.chain.next_seq || !lw_digest_eq(&digest, &s->at.chain.prev)))
        return damaged(s, seq, "it is not the record that was acknowledged", err);
    return 0;
}

int lw_log_recheck(struct lw_store *s, struct lw_store_error *err)
{
    uint64_t from = s->at.end > LW_STORE_RECHECK ? s->at.end - LW_STORE_RECHECK : 0;
    size_t n = (size_t)(s->at.end - from);
    char *text = malloc(n + 1);
    size_t got = 0;
    int rc = 0;

    if (!text)
        return lw_store_fail(err, -LW_ERR_NOMEM, "out of memory while reading the log");
    while (got < n) {
        ssize_t part = pread(s->segfd, text + got, n - got, (off_t)(from + got));

        if (part < 0 && errno == EINTR)
            continue;
        if (part < 0)
            rc = fail_segment(s, "read", err);
        if (part == 0)
            rc = damaged(s, s->at.chain.next_seq - 1, "it was acknowledged and is no longer there",
                         err);
        if (part <= 0)
            break;
        got += (size_t)part;
    }
    if (rc == 0) {
        struct lw_str whole = lw_str(text, n);
        size_t newline = from > 0 ? lw_str_find(whole, LW_STR("\n"), 0) : 0;

        if (from > 0)
            whole = newline == (size_t)-1 ? lw_str(text, 0)
                                          : lw_str(text + newline + 1, n - newline - 1);
        rc = recheck(s, whole, err);
    }
    free(text);
    return rc;
}

/* ---- appending ---- */

/* Puts the file back to what is known good. When even that fails, or what is on disk is uncertain,
 * this store never writes again. */
static int undo(struct lw_store *s, const char *what, bool uncertain, struct lw_store_error *err)
{
    int cause = errno;
    bool back = ftruncate(s->segfd, (off_t)s->at.end) == 0;
    int rc;

    errno = cause;
    rc = fail_segment(s, what, err);
    if (!back || uncertain)
        snprintf(s->poisoned, sizeof(s->poisoned),
                 "an earlier write failed (%s) and what is on disk is uncertain", strerror(cause));
    return rc;
}

int lw_log_write(struct lw_store *s, struct lw_store_error *err)
{
    int rc = lw_store_poisoned(s, err);

    if (rc != 0 || s->batch.n == 0)
        return rc;
    if (s->at.end >= s->segment_max) {
        rc = lw_log_open_segment(s, s->at.segment + 1, /* create= */ true, err);
        if (rc != 0)
            return rc;
    }
    if (lw_store_write_all(s->segfd, s->batch.p, s->batch.n, (off_t)s->at.end) != 0)
        return undo(s, "append to", /* uncertain= */ false, err);
    /* After a failed sync the kernel may drop the pages and report success next time. */
    if (fdatasync(s->segfd) != 0)
        return undo(s, "make durable", /* uncertain= */ true, err);
    s->at.end += s->batch.n;
    s->at.chain = s->work;
    return 0;
}
