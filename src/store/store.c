/* Opening and closing the state folder, and batches of records. Decides when a checkpoint is due
 * and when the index is brought up to date. */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "src/store/parts.h"

#define ARENA_MAX (16u << 20)

static int64_t clock_ms(void)
{
    struct timespec t;

    clock_gettime(CLOCK_REALTIME, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* ---- opening ---- */

static int open_dir(int at, const char *name, const char *path, int *out,
                    struct lw_store_error *err)
{
    int fd = openat(at, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

    if (fd < 0 && errno == ENOENT)
        return lw_store_fail(err, -LW_ERR_NOTFOUND,
                             "there is no state in %s yet; `landwaiter run` or `serve` makes it",
                             path);
    if (fd < 0)
        return lw_store_fail_errno(err, "open the folder", path);
    *out = fd;
    return 0;
}

static int check_dir(int fd, const char *path, struct lw_store_error *err)
{
    struct stat st;

    if (fstat(fd, &st) != 0)
        return lw_store_fail_errno(err, "look at the folder", path);
    if (st.st_mode & 022)
        return lw_store_fail(err, -LW_ERR_PERM, "others can write to %s (mode %04o); chmod 700 %s",
                             path, (unsigned)st.st_mode & 07777, path);
    return 0;
}

static int open_folders(struct lw_store *s, bool create, struct lw_store_error *err)
{
    int rc = 0;

    if (create)
        rc = lw_store_make_dir(s->dir, err);
    if (rc == 0)
        rc = open_dir(AT_FDCWD, s->dir, s->dir, &s->dirfd, err);
    if (rc == 0)
        rc = check_dir(s->dirfd, s->dir, err);
    if (rc == 0 && create && mkdirat(s->dirfd, "receipts", 0700) != 0 && errno != EEXIST)
        rc = lw_store_fail_errno(err, "make the folder of receipts in", s->dir);
    if (rc == 0)
        rc = open_dir(s->dirfd, "receipts", s->dir, &s->logfd, err);
    return rc;
}

/* The last segment, 0 when there is none or only an empty first one: then a chain may be begun. */
static int last_segment(const struct lw_store *s, uint32_t *out, struct lw_store_error *err)
{
    struct stat st;
    uint32_t *list = NULL;
    size_t n = 0;
    int rc = lw_log_segments(s->dir, s->logfd, &list, &n, err);

    if (rc != 0)
        return rc;
    *out = n > 0 ? list[n - 1] : 0;
    if (*out == 1 && fstatat(s->logfd, "000001.jsonl", &st, AT_SYMLINK_NOFOLLOW) == 0 &&
        st.st_size == 0)
        *out = 0;
    free(list);
    return 0;
}

static int open_key(struct lw_store *s, bool create, uint32_t last, struct lw_store_error *err)
{
    int rc = lw_store_key_load(s->dirfd, s->dir, &s->signer, err);

    if (rc != -LW_ERR_NOTFOUND)
        return rc;
    if (last > 0)
        return lw_store_fail(
            err, -LW_ERR_DAMAGED,
            "%s has a log but its signing key %s/key is missing; restore it from a "
            "copy, or choose a new folder with --state",
            s->dir, s->dir);
    if (!create)
        return lw_store_fail(err, -LW_ERR_NOTFOUND,
                             "there is no state in %s yet; `landwaiter run` or `serve` makes it",
                             s->dir);
    return lw_store_key_make(s->dirfd, s->dir, &s->signer, err);
}

/* The chain's id names the log and so its key: the verifier key follows from both. */
static int name_log(struct lw_store *s, const char *chain_id, struct lw_store_error *err)
{
    struct lw_buf text;
    int rc;

    snprintf(s->origin, sizeof(s->origin), "landwaiter/%s", chain_id);
    lw_buf_init(&text, 1024);
    rc = lw_signer_vkey(s->signer, lw_strz(s->origin), &text);
    if (rc == 0)
        rc = lw_vkey_parse(lw_buf_str(&text), &s->vkey);
    lw_buf_fini(&text);
    return rc == 0 ? 0 : lw_store_fail(err, rc, "cannot derive the public key of %s", s->dir);
}

/* Writes receipts/vkey when it is missing; another key there means that key and log were mixed. */
static int keep_vkey(struct lw_store *s, struct lw_store_error *err)
{
    char path[LW_STORE_PATH + 32];
    struct lw_buf ours;
    struct lw_buf there;
    int fd = openat(s->logfd, "vkey", O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    int rc;

    snprintf(path, sizeof(path), "%s/receipts/vkey", s->dir);
    lw_buf_init(&ours, 1024);
    lw_buf_init(&there, 65536);
    rc = lw_signer_vkey(s->signer, lw_strz(s->origin), &ours);
    lw_buf_addc(&ours, '\n');
    if (rc == 0 && fd >= 0) {
        rc = lw_store_read_fd(fd, 1024, &there);
        if (rc != 0 || !lw_str_eq(lw_buf_str(&ours), lw_buf_str(&there)))
            rc = lw_store_fail(
                err, -LW_ERR_DAMAGED,
                "%s is not the public key of %s/key: the key or the log is another's; "
                "restore what belongs together from a copy",
                path, s->dir);
    } else if (rc == 0) {
        rc = lw_store_write_file(s->logfd, "vkey.new", "vkey", lw_buf_str(&ours), 0600, path, err);
    }
    if (fd >= 0)
        close(fd);
    lw_buf_fini(&ours);
    lw_buf_fini(&there);
    return rc;
}

static int write_genesis(struct lw_store *s, struct lw_store_error *err)
{
    uint8_t random[LW_CHAIN_ID_TEXT / 2];
    char data[256];
    char id[LW_RECEIPT_ID_MAX];
    int rc;

    if (getrandom(random, sizeof(random), 0) != (ssize_t)sizeof(random))
        return lw_store_fail_errno(err, "get random bytes for", s->dir);
    lw_hex(random, sizeof(random), s->at.chain.id);
    rc = name_log(s, s->at.chain.id, err);
    if (rc != 0)
        return rc;
    snprintf(data, sizeof(data), "{\"origin\":\"%s\",\"software\":\"landwaiter %s\"}", s->origin,
             LW_VERSION);
    s->work = s->at.chain;
    lw_buf_reset(&s->batch);
    rc = lw_receipt_append(&s->work, LW_PHASE_GENESIS, lw_strz(data), clock_ms(), &s->batch, id);
    if (rc != 0)
        return lw_store_fail(err, rc, "cannot write the genesis record");
    return lw_log_write(s, err);
}

/* Reads the chain's id from the first record, before anything can be checked with it. */
static int read_chain_id(struct lw_store *s, char out[LW_CHAIN_ID_TEXT + 1])
{
    static const char head[] = "{\"chain\":{\"id\":\"";
    char line[sizeof(head) - 1 + LW_CHAIN_ID_TEXT];
    int fd = openat(s->logfd, "000001.jsonl", O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    ssize_t got = fd < 0 ? -1 : pread(fd, line, sizeof(line), 0);

    if (fd >= 0)
        close(fd);
    if (got != (ssize_t)sizeof(line) || memcmp(line, head, sizeof(head) - 1) != 0)
        return -LW_ERR_DAMAGED;
    memcpy(out, line + sizeof(head) - 1, LW_CHAIN_ID_TEXT);
    out[LW_CHAIN_ID_TEXT] = '\0';
    return 0;
}

static int read_log(struct lw_store *s, bool create, uint32_t last, struct lw_store_error *err)
{
    char chain_id[LW_CHAIN_ID_TEXT + 1];
    struct lw_store_at at;
    bool loaded;
    int rc;

    if (read_chain_id(s, chain_id) == 0) {
        rc = name_log(s, chain_id, err);
        if (rc != 0)
            return rc;
    }
    lw_index_open(s);
    loaded = lw_index_load(s);
    at = s->at;
    rc = lw_log_open_segment(s, loaded ? at.segment : 1, create && last == 0, err);
    if (rc != 0)
        return rc;
    s->at = at;
    s->at.segment = loaded ? at.segment : 1;
    s->state_dirty = !loaded;
    if (loaded)
        rc = lw_log_recheck(s, err);
    if (rc == 0)
        rc = lw_log_catch_up(s, /* opening= */ true, err);
    if (rc == 0 && s->at.segment < last)
        rc = lw_store_fail(err, -LW_ERR_DAMAGED,
                           "%s/receipts/%06u.jsonl is missing, but %06u.jsonl is there; restore it "
                           "from a copy, or choose a new folder with --state",
                           s->dir, s->at.segment + 1, last);
    if (rc == 0 && s->at.chain.next_seq == 0)
        rc = create ? write_genesis(s, err)
                    : lw_store_fail(err, -LW_ERR_NOTFOUND, "the log in %s is empty", s->dir);
    if (rc == 0)
        rc = keep_vkey(s, err);
    return rc;
}

static int open_locked(struct lw_store *s, bool create, struct lw_store_error *err)
{
    uint32_t last;
    int rc = last_segment(s, &last, err);

    if (rc == 0)
        rc = open_key(s, create, last, err);
    if (rc == 0)
        rc = read_log(s, create, last, err);
    if (rc == 0 && (s->state_dirty || s->at.chain.next_seq - s->saved >= LW_STORE_SNAPSHOT))
        lw_index_save(s);
    return rc;
}

static void release(struct lw_store *s)
{
    lw_counters_close(s);
    lw_index_close(s);
    lw_store_lock_close(&s->lock);
    if (s->segfd >= 0)
        close(s->segfd);
    if (s->logfd >= 0)
        close(s->logfd);
    if (s->dirfd >= 0)
        close(s->dirfd);
    lw_signer_free(&s->signer);
    lw_state_fini(&s->state);
    lw_arena_fini(&s->arena);
    lw_buf_fini(&s->batch);
    lw_buf_fini(&s->scratch);
    free(s);
}

int lw_store_open(const char *dir, bool create, struct lw_store **out, struct lw_store_error *err)
{
    struct lw_store *s;
    int rc;

    if (strlen(dir) >= LW_STORE_PATH)
        return lw_store_fail(err, -LW_ERR_LIMIT, "the path of the state folder is too long");
    s = calloc(1, sizeof(*s));
    if (!s)
        return lw_store_fail(err, -LW_ERR_NOMEM, "out of memory");
    memcpy(s->dir, dir, strlen(dir) + 1);
    s->dirfd = s->logfd = s->segfd = s->counters.holder_fd = -1;
    s->lock = (struct lw_store_lock){-1, -1, 0};
    s->segment_max = LW_STORE_SEGMENT;
    lw_arena_init(&s->arena, ARENA_MAX);
    lw_buf_init(&s->batch, LW_STORE_BATCH);
    lw_buf_init(&s->scratch, 64u << 20);
    rc = open_folders(s, create, err);
    if (rc == 0)
        rc = lw_store_lock_open(s->dirfd, s->dir, &s->lock, err);
    if (rc == 0)
        rc = lw_store_lock(&s->lock, s->dir, err);
    if (rc == 0) {
        rc = open_locked(s, create, err);
        lw_store_unlock(&s->lock);
    }
    if (rc == 0)
        *out = s;
    else
        release(s);
    return rc;
}

/* ---- batches ---- */

int lw_store_begin(struct lw_store *s, struct lw_store_error *err)
{
    int rc = lw_store_poisoned(s, err);

    if (rc != 0)
        return rc;
    if (s->in_batch)
        return lw_store_fail(err, -LW_ERR_STATE, "a batch is open already");
    rc = lw_store_lock(&s->lock, s->dir, err);
    if (rc != 0)
        return rc;
    rc = lw_log_catch_up(s, /* opening= */ false, err);
    if (rc != 0) {
        lw_store_unlock(&s->lock);
        return rc;
    }
    lw_buf_reset(&s->batch);
    s->work = s->at.chain;
    s->in_batch = true;
    s->batch_news = false;
    return 0;
}

int lw_store_add(struct lw_store *s, enum lw_phase phase, struct lw_str data, int64_t wall_ms,
                 char id[LW_RECEIPT_ID_MAX], struct lw_store_error *err)
{
    int rc;

    if (!s->in_batch)
        return lw_store_fail(err, -LW_ERR_STATE, "no batch is open");
    if (phase == LW_PHASE_GENESIS || phase == LW_PHASE_CHECKPOINT || phase == LW_PHASE_GAP)
        return lw_store_fail(err, -LW_ERR_STATE, "%s records are written by the store itself",
                             lw_phase_name(phase));
    lw_asks_clock(&s->state.asks, wall_ms);
    rc = phase == LW_PHASE_DECISION ? lw_kills_permit(s, data, err) : 0;
    if (rc != 0)
        return rc;
    if (phase == LW_PHASE_DECISION && lw_str_find(data, LW_STR("\"approval\":"), 0) != (size_t)-1) {
        rc = lw_ask_claim(s, data, wall_ms, err);
        if (rc != 0)
            return rc;
        s->batch_news = true;
    }
    rc = lw_receipt_append(&s->work, phase, data, wall_ms, &s->batch, id);
    if (rc == -LW_ERR_SYNTAX)
        return lw_store_fail(err, rc, "the data of a record are not a canonical JSON object");
    if (rc != 0)
        return lw_store_fail(err, rc, "a record of %zu bytes does not fit: %s", data.n,
                             lw_err_text(rc));
    if (phase == LW_PHASE_SURFACE || phase == LW_PHASE_APPROVAL || phase == LW_PHASE_ASK ||
        phase == LW_PHASE_ANSWER || phase == LW_PHASE_KILL || phase == LW_PHASE_POLICY)
        s->batch_news = true;
    return 0;
}

void lw_store_cancel(struct lw_store *s)
{
    if (!s->in_batch)
        return;
    s->in_batch = false;
    lw_counters_cancel(s);
    lw_ask_unclaim(s);
    lw_buf_reset(&s->batch);
    lw_store_unlock(&s->lock);
}

static bool checkpoint_due(const struct lw_store *s, int64_t wall_ms)
{
    uint64_t bare = s->work.next_seq - s->at.sealed;
    int64_t since = wall_ms - s->at.sealed_ms;

    return bare > 0 && (bare >= LW_STORE_SIGN_COUNT || since >= LW_STORE_SIGN_MS || since < 0);
}

/* What the batch said about surfaces takes effect. */
static int apply_batch(struct lw_store *s, struct lw_store_error *err)
{
    struct lw_str text = lw_buf_str(&s->batch);
    int rc = 0;

    while (text.n > 0 && rc == 0) {
        size_t n = lw_str_find(text, LW_STR("\n"), 0);
        struct lw_receipt r;

        rc = lw_receipt_read(lw_str(text.p, n), &r, NULL);
        if (rc == 0)
            rc = lw_state_apply(&s->state, &s->arena, &r);
        lw_arena_reset(&s->arena);
        text = lw_str(text.p + n + 1, text.n - n - 1);
    }
    s->state_dirty = true;
    if (rc == 0)
        return 0;
    snprintf(s->poisoned, sizeof(s->poisoned), "what was written could not be applied");
    return lw_store_fail(err, rc, "what was written could not be applied: %s", lw_err_text(rc));
}

static int commit(struct lw_store *s, int64_t wall_ms, bool sign, struct lw_store_error *err)
{
    uint64_t before = s->at.chain.next_seq;
    bool sealed = false;
    int counted;
    int rc;

    if (!lw_counters_whole(s) && !s->counters.claimed)
        lw_counters_cancel(s); /* the ends of calls are tried again */
    if (!lw_counters_whole(s)) {
        lw_store_cancel(s);
        return lw_store_fail(err, -LW_ERR_IO,
                             "what the calls of a batch take of their limits "
                             "could not be counted: %s/limits.db",
                             s->dir);
    }
    if (sign || checkpoint_due(s, wall_ms))
        sealed =
            lw_receipt_checkpoint(&s->work, s->signer, lw_strz(s->origin), wall_ms, &s->batch) == 0;
    rc = lw_log_write(s, err);
    if (rc == 0 && sealed) {
        s->at.sealed = s->at.chain.next_seq;
        s->at.sealed_ms = wall_ms;
    }
    if (rc == 0 && s->batch_news)
        rc = apply_batch(s, err);
    /* A call that has limits is made when both are durable, and counted only then. */
    counted = rc == 0 ? lw_counters_commit(s, err) : 0;
    if (counted != 0 && s->counters.claimed)
        rc = counted;
    if (s->at.chain.next_seq > before &&
        (s->state_dirty || s->at.chain.next_seq - s->saved >= LW_STORE_SNAPSHOT))
        lw_index_save(s);
    lw_store_cancel(s);
    return rc;
}

int lw_store_commit(struct lw_store *s, int64_t wall_ms, struct lw_store_error *err)
{
    if (!s->in_batch)
        return lw_store_fail(err, -LW_ERR_STATE, "no batch is open");
    return commit(s, wall_ms, /* sign= */ false, err);
}

static int seal(struct lw_store *s, int64_t wall_ms, struct lw_store_error *err)
{
    int rc;

    if (s->at.chain.next_seq == s->at.sealed)
        return 0;
    rc = lw_store_begin(s, err);
    if (rc != 0)
        return rc;
    if (s->at.chain.next_seq == s->at.sealed) { /* another process signed */
        lw_store_cancel(s);
        return 0;
    }
    return commit(s, wall_ms, /* sign= */ true, err);
}

int lw_store_idle(struct lw_store *s, int64_t wall_ms, struct lw_store_error *err)
{
    int64_t since = wall_ms - s->at.sealed_ms;

    if (s->in_batch || s->at.chain.next_seq == s->at.sealed ||
        (since >= 0 && since < LW_STORE_SIGN_MS))
        return 0;
    return seal(s, wall_ms, err);
}

int lw_store_refresh(struct lw_store *s, bool *changed, struct lw_store_error *err)
{
    int rc = 0;

    if (s->in_batch)
        return lw_store_fail(err, -LW_ERR_STATE, "a batch is open");
    if (!lw_log_unchanged(s)) {
        rc = lw_store_begin(s, err);
        lw_store_cancel(s);
    }
    if (rc != 0)
        return rc;
    *changed = s->news;
    s->news = false;
    return 0;
}

void lw_store_close(struct lw_store **store)
{
    struct lw_store *s = *store;

    if (!s)
        return;
    lw_store_cancel(s);
    /* Nobody is left to tell: records without a checkpoint stay protected by the chain. */
    (void)!seal(s, clock_ms(), NULL);
    if (!s->poisoned[0] && s->saved != s->at.chain.next_seq &&
        lw_store_lock(&s->lock, s->dir, NULL) == 0) {
        if (lw_log_catch_up(s, /* opening= */ false, NULL) == 0)
            lw_index_save(s);
        lw_store_unlock(&s->lock);
    }
    release(s);
    *store = NULL;
}
