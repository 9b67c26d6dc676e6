/* A real ledger for a scenario: a state folder of its own with the log, the approvals and the
 * counters, as the gateway's has. So what it refuses is refused by the code that refuses it there.
 * What is done waits for the line "ledger": a scenario can put something in between. */
#include "tests/replay/replay.h"

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "lib/base/time.h"
#include "lib/receipt/receipt.h"
#include "src/store/store.h"

#define JOBS_MAX 256
#define ASKS_MAX 64

struct job {
    enum lw_effect_kind kind;
    uint64_t ticket;
    enum lw_phase phase;
    struct lw_str data;
    struct lw_str extra; /* ASK: the arguments */
    bool has_extra;
    bool yes; /* VOTE */
    struct lw_claim_unit *units;
    size_t unit_count;
    int err; /* what became of it */
    struct lw_store_refusal refused;
    char id[LW_RECEIPT_ID_MAX];
};

struct rpl_store {
    struct lw_store *store;
    char dir[64];
    struct job jobs[JOBS_MAX];
    size_t job_count;
    struct {
        char id[LW_RECEIPT_ID_MAX];
        enum lw_ask_state state; /* as the session was told last */
    } asks[ASKS_MAX];
    size_t ask_count;
    struct lw_kill kills[LW_KILLS_MAX];
    size_t kill_count;
};

/* ---- the folder ---- */

static int remove_one(const char *path, const struct stat *s, int type, struct FTW *f)
{
    (void)s;
    (void)type;
    (void)f;
    return remove(path);
}

static void open_store(struct world *w)
{
    struct lw_store_error e = {""};

    if (lw_store_open(w->store->dir, /* create= */ true, &w->store->store, &e) != 0)
        rpl_fail(w, "the ledger cannot be opened: %s", e.text);
}

static void begin(struct world *w)
{
    struct rpl_store *s = calloc(1, sizeof(*s));
    const char *tmp = getenv("TMPDIR");
    struct timespec t;

    if (!s)
        abort();
    snprintf(s->dir, sizeof(s->dir), "%.40s/lw-replay-XXXXXX", tmp ? tmp : "/tmp");
    if (!mkdtemp(s->dir)) {
        rpl_fail(w, "no folder for the ledger");
        free(s);
        return;
    }
    w->store = s;
    /* Closing a store signs by the clock of the machine: what is ahead of it would be a clock that
     * was moved back. */
    clock_gettime(CLOCK_REALTIME, &t);
    w->now.wall_ms = (int64_t)t.tv_sec * 1000;
    open_store(w);
}

static int verify_line(void *user, struct lw_str line, const char *where)
{
    lw_verifier_line(user, line, where);
    return 0;
}

/* What it recorded has to stand before the verifier, approvals included. */
static void verify(struct world *w)
{
    const struct lw_verify_property *p;
    struct lw_store_error e = {""};
    struct lw_verifier *v = NULL;
    struct lw_buf key;
    size_t n = 0;

    lw_buf_init(&key, 4096);
    if (lw_store_vkey(w->store->dir, &key, &e) != 0) {
        rpl_fail(w, "no key: %s", e.text);
        lw_buf_fini(&key);
        return;
    }
    lw_buf_addc(&key, '\0');
    if (lw_verifier_new(key.p, &v) != 0 ||
        lw_store_lines(w->store->dir, 0, verify_line, v, &e) != 0) {
        rpl_fail(w, "what was recorded cannot be read: %s", e.text);
    } else {
        p = lw_verifier_finish(v, &n);
        for (size_t i = 0; i < n; i++) {
            if (p[i].finding == LW_FAILED)
                rpl_fail(w, "what was recorded does not verify: %s: %s", p[i].name, p[i].text);
        }
    }
    lw_verifier_free(&v);
    lw_buf_fini(&key);
}

void rpl_store_end(struct world *w)
{
    if (!w->store)
        return;
    lw_store_close(&w->store->store);
    verify(w);
    nftw(w->store->dir, remove_one, 16, FTW_DEPTH | FTW_PHYS);
    free(w->store);
    w->store = NULL;
}

/* ---- what the session wants ---- */

static struct lw_claim_unit *copy_units(struct world *w, const struct lw_effect_item *e)
{
    struct lw_claim_unit *u = lw_arena_calloc(&w->memory, e->unit_count, sizeof(*u));

    if (!u)
        abort();
    for (size_t i = 0; i < e->unit_count; i++) {
        u[i] = e->units[i];
        u[i].limit.id = lw_arena_dup(&w->memory, e->units[i].limit.id);
    }
    return u;
}

bool rpl_store_take(struct world *w, const struct lw_effect_item *e)
{
    struct rpl_store *s = w->store;
    struct job *j;

    if (!s)
        return false;
    if (s->job_count == JOBS_MAX) {
        rpl_fail(w, "the ledger has too much to do at once");
        return true;
    }
    j = &s->jobs[s->job_count++];
    *j = (struct job){.kind = e->kind,
                      .ticket = e->ticket,
                      .phase = e->phase,
                      .data = lw_arena_dup(&w->memory, e->bytes),
                      .extra = lw_arena_dup(&w->memory, e->extra),
                      .has_extra = e->extra.p != NULL,
                      .yes = e->final,
                      .unit_count = e->unit_count};
    if (e->kind == LW_FX_VOTE)
        j->data = lw_arena_dup(&w->memory, e->subject);
    if (e->unit_count > 0)
        j->units = copy_units(w, e);
    return true;
}

/* ---- records ---- */

static bool is_record(const struct job *j)
{
    return j->kind == LW_FX_RECORD || j->kind == LW_FX_CLAIM || j->kind == LW_FX_DONE;
}

static void store_one(struct world *w, struct job *j)
{
    struct lw_store_error e = {""};

    if (j->kind == LW_FX_CLAIM)
        j->err = lw_store_claim(w->store->store, j->data, j->units, j->unit_count, w->now.wall_ms,
                                j->id, &j->refused, &e);
    else if (j->kind == LW_FX_DONE)
        j->err =
            lw_store_done(w->store->store, j->data, j->units, j->unit_count, w->now.wall_ms, &e);
    else
        j->err = lw_store_add(w->store->store, j->phase, j->data, w->now.wall_ms, j->id, &e);
}

/* The first `n` jobs, all of them records, as one batch. */
static void commit(struct world *w, struct job *jobs, size_t n)
{
    struct lw_store_error e = {""};
    size_t good = 0;

    if (lw_store_begin(w->store->store, &e) != 0) {
        rpl_fail(w, "the ledger: %s", e.text);
        return;
    }
    for (size_t i = 0; i < n; i++) {
        store_one(w, &jobs[i]);
        good += jobs[i].err == 0;
    }
    if (good == 0)
        lw_store_cancel(w->store->store);
    else if (lw_store_commit(w->store->store, w->now.wall_ms, &e) != 0)
        rpl_fail(w, "the ledger: %s", e.text);
}

static int answer_record(struct world *w, const struct job *j)
{
    if (j->kind == LW_FX_DONE)
        return 0;
    if (j->kind == LW_FX_CLAIM && j->err == -LW_ERR_LIMIT && j->refused.unit < j->unit_count)
        return lw_session_claimed(w->session, j->ticket, j->refused.unit, j->refused.retry_ms,
                                  w->now);
    return lw_session_receipt(w->session, j->ticket, j->err,
                              j->err == 0 ? lw_strz(j->id) : LW_STR_NONE, w->now);
}

/* ---- approvals ---- */

static void remember(struct world *w, const struct lw_store_ask *a)
{
    struct rpl_store *s = w->store;
    size_t i = 0;

    while (i < s->ask_count && strcmp(s->asks[i].id, a->id) != 0)
        i++;
    if (i == ASKS_MAX) {
        rpl_fail(w, "too many approvals");
        return;
    }
    if (i == s->ask_count)
        snprintf(s->asks[s->ask_count++].id, LW_RECEIPT_ID_MAX, "%s", a->id);
    s->asks[i].state = a->progress.state;
}

/* Whose answer it is, is known from the ask. */
static int vote(struct world *w, const struct job *j, struct lw_store_ask *out)
{
    struct lw_store_error e = {""};
    struct lw_store_answer answer = {
        .answer = {.by = w->options.user, .approve = j->yes, .at = w->now.wall_ms},
        .via = LW_STR("form")};
    int err = lw_store_answer(w->store->store, j->data, &answer, w->now.wall_ms, out, &e);

    if (err == -LW_ERR_STATE)
        err = lw_store_ask_find(w->store->store, j->data, w->now.wall_ms, out, &e);
    return err;
}

static int work_question(struct world *w, const struct job *j)
{
    struct lw_store_error e = {""};
    struct lw_asked asked = {0};
    struct lw_store_ask a;
    char id[LW_RECEIPT_ID_MAX];

    if (j->kind == LW_FX_VOTE)
        asked.err = vote(w, j, &a);
    else
        asked.err = lw_store_ask(w->store->store, j->data, j->has_extra ? j->extra : LW_STR_NONE,
                                 w->now.wall_ms, &a, &e);
    if (asked.err == 0) {
        remember(w, &a);
        snprintf(id, sizeof(id), "%s", a.id);
        asked.id = lw_strz(id);
        asked.state = a.progress.state;
        asked.expires_at = a.expires_at;
        rpl_keep(w, LW_STR("ask"), asked.id);
    }
    return lw_session_asked(w->session, j->ticket, &asked, w->now);
}

/* ---- news for the session ---- */

static int tell_kills(struct world *w)
{
    struct rpl_store *s = w->store;
    size_t n;
    const struct lw_store_kill *list = lw_store_kills(s->store, &n);

    if (n == s->kill_count)
        return 0;
    for (size_t i = 0; i < n; i++)
        s->kills[i] = (struct lw_kill){.kind = list[i].kind,
                                       .name = lw_arena_dup(&w->memory, lw_strz(list[i].name)),
                                       .reason = lw_arena_dup(&w->memory, lw_strz(list[i].reason))};
    s->kill_count = n;
    return lw_session_kills(w->session, s->kills, n, w->now);
}

static int tell_answers(struct world *w)
{
    struct rpl_store *s = w->store;
    struct lw_store_error e = {""};
    struct lw_store_ask a;
    int err = 0;

    for (size_t i = 0; i < s->ask_count && !err; i++) {
        if (lw_store_ask_find(s->store, lw_strz(s->asks[i].id), w->now.wall_ms, &a, &e) != 0 ||
            a.progress.state == s->asks[i].state)
            continue;
        s->asks[i].state = a.progress.state;
        err = lw_session_answered(w->session, lw_strz(s->asks[i].id), a.progress.state, w->now);
        rpl_collect(w);
    }
    return err;
}

/* ---- work ---- */

/* Works off what was there when it began, in its order: records that stand together are a batch. */
static int work(struct world *w)
{
    struct rpl_store *s = w->store;
    struct job *jobs = calloc(JOBS_MAX, sizeof(*jobs));
    size_t n = s->job_count;
    int err = 0;

    if (!jobs)
        abort();
    memcpy(jobs, s->jobs, n * sizeof(*jobs));
    s->job_count = 0;
    for (size_t i = 0; i < n && !err && !w->failure[0];) {
        size_t end = i;

        while (end < n && is_record(&jobs[end]))
            end++;
        if (end > i)
            commit(w, &jobs[i], end - i);
        for (; i < end && !err && !w->failure[0]; i++)
            err = answer_record(w, &jobs[i]);
        if (!err && i < n && !is_record(&jobs[i]))
            err = work_question(w, &jobs[i++]);
        rpl_collect(w);
    }
    free(jobs);
    return err;
}

int rpl_ledger(struct world *w, struct lw_str rest)
{
    int err;

    if (lw_str_eqz(rest, "real")) {
        begin(w);
        return 0;
    }
    if (!w->store) {
        rpl_fail(w, "there is no ledger");
        return 0;
    }
    if (lw_str_eqz(rest, "again")) {
        lw_store_close(&w->store->store);
        open_store(w);
        w->store->kill_count = 0;
        return 0;
    }
    err = tell_kills(w);
    rpl_collect(w);
    if (!err)
        err = tell_answers(w);
    do {
        if (!err && w->store->job_count > 0)
            err = work(w);
    } while (!err && w->store->job_count > 0 && !w->failure[0] && !lw_str_eqz(rest, "step"));
    return err;
}

/* "NAME approve|deny ID [asserted] [GROUP…]" */
int rpl_human(struct world *w, struct lw_str rest, bool counts)
{
    struct lw_store_error e = {""};
    struct lw_str groups[8];
    struct lw_store_answer v = {.via = LW_STR("cli")};
    struct lw_store_ask out;
    struct lw_str id;
    int err;

    if (!w->store) {
        rpl_fail(w, "there is no ledger");
        return 0;
    }
    v.answer.by = rpl_word(&rest);
    v.answer.approve = lw_str_eqz(rpl_word(&rest), "approve");
    v.answer.at = w->now.wall_ms;
    v.answer.verified = true;
    id = rpl_word(&rest);
    for (size_t n = 0; rest.n > 0 && n < 8;) {
        struct lw_str one = rpl_word(&rest);

        if (lw_str_eqz(one, "asserted")) {
            v.answer.verified = false;
            v.via = LW_STR("form");
            continue;
        }
        groups[n++] = one;
        v.answer.groups = (struct lw_names){groups, n};
    }
    err = lw_store_answer(w->store->store, id, &v, w->now.wall_ms, &out, &e);
    if ((err == 0) != counts)
        rpl_fail(w, "the answer was %staken: %s", err == 0 ? "" : "not ", e.text);
    return 0;
}

static int grant(struct world *w, const char *data, const char *what)
{
    struct lw_store_error e = {""};
    char id[LW_RECEIPT_ID_MAX];

    if (lw_store_grant(w->store->store, lw_strz(data), w->now.wall_ms, id, &e) != 0)
        rpl_fail(w, "the standing answer was not %s: %s", what, e.text);
    else
        rpl_keep(w, LW_STR("standing"), lw_strz(id));
    return 0;
}

/* "NAME TOOL MS ARGS": a yes to calls of that tool with these arguments, for so long; "NAME revoke
 * ID": not any more. */
int rpl_standing(struct world *w, struct lw_str rest)
{
    struct lw_str by = rpl_word(&rest);
    struct lw_str tool = rpl_word(&rest);
    char until[LW_TIME_TEXT_BUF];
    char data[2048];
    int64_t ms;

    if (!w->store) {
        rpl_fail(w, "there is no ledger");
        return 0;
    }
    if (lw_str_eqz(tool, "revoke")) {
        snprintf(data, sizeof(data), "{\"answer\":\"revoke\",\"by\":\"%.*s\",\"grant\":\"%.*s\"}",
                 LW_FMT(by), LW_FMT(rest));
        return grant(w, data, "revoked");
    }
    ms = (int64_t)rpl_number(rpl_word(&rest));
    lw_time_text(w->now.wall_ms + ms, until);
    snprintf(data, sizeof(data),
             "{\"answer\":\"grant\",\"args\":%.*s,\"by\":\"%.*s\",\"expires\":\"%s\",\"reason\":"
             "\"\",\"server\":\"%.*s\",\"tool\":\"%.*s\"}",
             LW_FMT(rest), LW_FMT(by), until, LW_FMT(w->options.server), LW_FMT(tool));
    return grant(w, data, "given");
}

int rpl_switch(struct world *w, struct lw_str rest, bool off)
{
    struct lw_store_error e = {""};
    struct lw_store_kill k = {.by = "operator@desk"};
    char id[LW_RECEIPT_ID_MAX];
    struct lw_str name;

    if (!w->store || lw_kill_kind_parse(rpl_word(&rest), &k.kind) != 0) {
        rpl_fail(w, "there is no ledger, or no such kind");
        return 0;
    }
    name = k.kind == LW_KILL_ALL ? LW_STR("") : rpl_word(&rest);
    snprintf(k.name, sizeof(k.name), "%.*s", LW_FMT(name));
    snprintf(k.reason, sizeof(k.reason), "%.*s", LW_FMT(rest));
    if (lw_store_kill(w->store->store, &k, !off, w->now.wall_ms, id, &e) != 0)
        rpl_fail(w, "the switch: %s", e.text);
    return 0;
}
