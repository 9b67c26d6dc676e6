/* Checks of the state folder: permissions, key, space, index, and the end of the log. */
#include <errno.h>
#include <limits.h>
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include "cli/doctor.h"
#include "cli/out.h"
#include "cli/tail.h"
#include "src/store/store.h"

#define MIB            ((uint64_t)1 << 20)
#define SPACE_FAIL     (64 * MIB)
#define SPACE_WARN     (1024 * MIB)
#define TAIL_RECORDS   10000
#define CLOCK_AHEAD_MS 60000

static void check_space(struct lw_doctor *d, const char *dir)
{
    struct statvfs fs;
    unsigned long long free_bytes;

    if (statvfs(dir, &fs) != 0) {
        lw_doctor_say(d, LW_WARN, "space", NULL, "free space of %s is not known: %s", dir,
                      strerror(errno));
        return;
    }
    free_bytes = (unsigned long long)fs.f_bavail * fs.f_frsize;
    lw_doctor_say(d,
                  free_bytes < SPACE_FAIL   ? LW_FAIL
                  : free_bytes < SPACE_WARN ? LW_WARN
                                            : LW_HEALTHY,
                  "space",
                  free_bytes < SPACE_WARN ? "free some: without space for receipts all calls are "
                                            "refused"
                                          : NULL,
                  "%llu MiB are free for the log", free_bytes / MIB);
    if (fs.f_files > 0 && fs.f_favail < 100)
        lw_doctor_say(d, LW_FAIL, "space", "remove files from that file system",
                      "no files can be made any more (%llu left)", (unsigned long long)fs.f_favail);
}

static void check_mode(struct lw_doctor *d, const char *check, const char *path, mode_t forbidden,
                       const char *remedy)
{
    struct stat st;

    if (lstat(path, &st) != 0)
        lw_doctor_say(d, LW_FAIL, check, "restore it from a copy, or begin a new folder", "%s: %s",
                      path, strerror(errno));
    else if (st.st_mode & forbidden)
        lw_doctor_say(d, LW_FAIL, check, remedy, "%s is open to others (mode %04o)", path,
                      (unsigned)st.st_mode & 07777);
    else if (st.st_uid != geteuid())
        lw_doctor_say(d, LW_FAIL, check, "run as the user that owns it, or name another --state",
                      "%s belongs to uid %u, this is uid %u", path, (unsigned)st.st_uid,
                      (unsigned)geteuid());
    else
        lw_doctor_say(d, LW_HEALTHY, check, NULL, "%s, mode %04o", path,
                      (unsigned)st.st_mode & 07777);
}

static int first_column(void *user, int n, char **values, char **names)
{
    (void)names;
    if (n > 0 && values[0])
        snprintf(user, 256, "%s", values[0]);
    return 1;
}

static void check_index(struct lw_doctor *d, const char *path)
{
    char answer[256] = "";
    sqlite3 *db = NULL;

    if (access(path, F_OK) != 0) {
        lw_doctor_say(d, LW_HEALTHY, "index", NULL, "not there; it is made from the log");
        return;
    }
    if (sqlite3_open_v2(path, &db, SQLITE_OPEN_READONLY, NULL) == SQLITE_OK)
        sqlite3_exec(db, "PRAGMA quick_check(1)", first_column, answer, NULL);
    if (strcmp(answer, "ok") == 0)
        lw_doctor_say(d, LW_HEALTHY, "index", NULL, "%s is sound", path);
    else
        lw_doctor_say(d, LW_WARN, "index",
                      "remove the file while nothing runs: it is made again from the log", "%s: %s",
                      path, answer[0] ? answer : sqlite3_errmsg(db));
    sqlite3_close(db);
}

/* Follows the chain over the last records. */
struct follow {
    bool started;
    struct lw_chain chain;
    uint64_t records;
    char broken[160];
};

static int follow_line(void *user, struct lw_str line, const char *where)
{
    struct follow *f = user;
    struct lw_receipt r;
    const char *why = "does not follow from the record before it";
    bool good = lw_receipt_read(line, &r, &why) == 0;

    if (good && !f->started) {
        snprintf(f->chain.id, sizeof(f->chain.id), "%.*s", LW_FMT(r.chain_id));
        f->chain.next_seq = r.seq + 1;
        f->chain.prev = lw_sha256(line);
        f->started = true;
    } else if (good) {
        good = lw_chain_follow(&f->chain, &r, line) == 0;
    }
    f->records++;
    if (good)
        return 0;
    snprintf(f->broken, sizeof(f->broken), "%.90s: %.60s", where, why);
    return 1;
}

static void check_log(struct lw_doctor *d, const char *dir)
{
    struct follow f = {0};
    struct lw_log_tail t;
    struct lw_store_error err = {""};
    int r = lw_log_tail(dir, &t, &err);

    if (r == 0)
        r = lw_store_lines(dir, t.records > TAIL_RECORDS ? t.records - TAIL_RECORDS : 0,
                           follow_line, &f, &err);
    if (r < 0 || f.broken[0]) {
        lw_doctor_say(d, LW_FAIL, "log", "landwaiter receipts verify tells more", "%s",
                      f.broken[0]   ? f.broken
                      : err.text[0] ? err.text
                                    : lw_err_text(r));
        return;
    }
    lw_doctor_say(d, LW_HEALTHY, "log", NULL,
                  "%llu records; the chain over the last %llu holds (receipts verify checks all)",
                  (unsigned long long)t.records, (unsigned long long)f.records);
    if (t.last_ts > lw_wall_ms() + CLOCK_AHEAD_MS)
        lw_doctor_say(d, LW_WARN, "clock", "set the clock: approvals may end too early or too late",
                      "the last record is from the future");
}

/* Opening reads what the index lacks and compares it with the log. */
static void check_store(struct lw_doctor *d, const char *dir)
{
    struct lw_store_error err = {""};
    struct lw_store *s = NULL;
    int r = lw_store_open(dir, /* create= */ false, &s, &err);

    if (r < 0)
        lw_doctor_say(d, LW_FAIL, "store", "landwaiter receipts verify checks the log by itself",
                      "it does not open: %s", err.text[0] ? err.text : lw_err_text(r));
    else
        lw_doctor_say(d, LW_HEALTHY, "store", NULL, "it opens, and the index agrees with the log");
    lw_store_close(&s);
}

void lw_doctor_state(struct lw_doctor *d)
{
    const char *dir = d->cli->state_dir;
    char path[PATH_MAX + 32];
    struct stat st;

    if (lstat(dir, &st) != 0 && errno == ENOENT) {
        lw_doctor_say(d, LW_HEALTHY, "state", NULL,
                      "%s is not there yet; landwaiter run and serve make it", dir);
        return;
    }
    check_mode(d, "state", dir, 077, "chmod 700 on that folder");
    snprintf(path, sizeof(path), "%s/key", dir);
    check_mode(d, "key", path, 077,
               "chmod 600 on that file; if others could read it, begin a new "
               "state folder");
    check_space(d, dir);
    snprintf(path, sizeof(path), "%s/landwaiter.db", dir);
    check_index(d, path);
    check_log(d, dir);
    check_store(d, dir);
}
