/* Asks, answers and their use, as the log keeps them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "src/store/test_rig.h"

/* Closing a store signs by the clock of the machine: what is ahead of it would be a clock that was
 * moved back. */
#undef T0
#define T0 (base_ms)
static int64_t base_ms;

static int setup(void **state)
{
    struct timespec t;

    clock_gettime(CLOCK_REALTIME, &t);
    base_ms = (int64_t)t.tv_sec * 1000;
    return rig_setup(state);
}

#define ARGS "{\"amount\":250}"

/* A call, and what is done with it. */
struct call {
    struct lw_ask ask;
    struct lw_buf text;
    struct lw_digest tool;
};

static void call_new(struct call *c, const char *args)
{
    *c = (struct call){.tool = lw_sha256(LW_STR("definition"))};
    c->ask = (struct lw_ask){
        .server = LW_STR("bank"),
        .view = LW_STR("v"),
        .method = LW_STR("tools/call"),
        .name = LW_STR("pay"),
        .has_args = true,
        .args = lw_sha256(lw_strz(args)),
        .exact = lw_sha256(lw_strz(args)),
        .args_bytes = strlen(args),
        .user = LW_STR("alice@laptop"),
        .policy = lw_sha256(LW_STR("policy")),
    };
    lw_buf_init(&c->text, LW_ASK_MAX);
}

static struct lw_str text_of(struct call *c)
{
    c->ask.tool = &c->tool;
    lw_buf_reset(&c->text);
    lw_ask_write(&c->ask, &c->text);
    assert_int_equal(lw_buf_status(&c->text), 0);
    return lw_buf_str(&c->text);
}

static int try_ask(struct lw_store *s, struct call *c, const char *args, int64_t now,
                   struct lw_store_ask *out)
{
    struct lw_store_error err = {""};

    return lw_store_ask(s, text_of(c), lw_strz(args), now, out, &err);
}

static struct lw_store_ask ask(struct lw_store *s, struct call *c, int64_t now)
{
    struct lw_store_ask out;

    assert_int_equal(try_ask(s, c, ARGS, now, &out), 0);
    return out;
}

static int answer(struct lw_store *s, const char *id, const char *by, bool approve, int64_t now)
{
    struct lw_store_answer v = {
        .answer = {.by = lw_strz(by), .approve = approve, .verified = true, .at = now},
        .via = LW_STR("cli")};
    struct lw_store_error err = {""};
    struct lw_store_ask out;

    return lw_store_answer(s, lw_strz(id), &v, now, &out, &err);
}

static enum lw_ask_state state_of(struct lw_store *s, const char *id, int64_t now)
{
    struct lw_store_error err = {""};
    struct lw_store_ask out;

    assert_int_equal(lw_store_ask_find(s, lw_strz(id), now, &out, &err), 0);
    return out.progress.state;
}

/* The data of the decision that would use it. */
static void put_decision(const struct call *c, const struct lw_store_ask *a, struct lw_buf *to)
{
    char text[LW_DIGEST_TEXT_BUF];
    struct lw_json_writer w;

    lw_json_writer_init(&w, to);
    lw_json_begin_object(&w);
    lw_json_kv_string(&w, "approval", lw_strz(a->id));
    lw_json_key(&w, LW_STR("args"));
    lw_json_begin_object(&w);
    lw_json_kv_int(&w, "bytes", (int64_t)c->ask.args_bytes);
    lw_json_kv_string(&w, "digest", lw_digest_text(&c->ask.args, text));
    lw_json_end_object(&w);
    lw_json_kv_string(&w, "method", c->ask.method);
    lw_json_kv_string(&w, "name", c->ask.name);
    lw_json_kv_string(&w, "policy", lw_digest_text(&c->ask.policy, text));
    lw_json_kv_string(&w, "reason", LW_STR("allowed"));
    lw_json_kv_string(&w, "request", lw_digest_text(&a->request, text));
    lw_json_kv_string(&w, "server", c->ask.server);
    lw_json_kv_string(&w, "tool", lw_digest_text(&c->tool, text));
    lw_json_kv_string(&w, "user", c->ask.user);
    lw_json_kv_string(&w, "verdict", LW_STR("allow"));
    lw_json_kv_string(&w, "view", c->ask.view);
    lw_json_end_object(&w);
    assert_int_equal(lw_buf_status(to), 0);
}

static void add_outcome(struct lw_store *s, const char *decision, int64_t now)
{
    struct lw_store_error err = {""};
    char id[LW_RECEIPT_ID_MAX];
    char data[128];

    snprintf(data, sizeof(data), "{\"decision\":\"%s\"}", decision);
    assert_int_equal(lw_store_add(s, LW_PHASE_OUTCOME, lw_strz(data), now, id, &err), 0);
}

static int use(struct lw_store *s, const struct call *c, const struct lw_store_ask *a, int64_t now)
{
    struct lw_store_error err = {""};
    char id[LW_RECEIPT_ID_MAX];
    struct lw_buf data;
    int rc;

    lw_buf_init(&data, LW_RECEIPT_MAX);
    put_decision(c, a, &data);
    assert_int_equal(lw_store_begin(s, &err), 0);
    rc = lw_store_add(s, LW_PHASE_DECISION, lw_buf_str(&data), now, id, &err);
    if (rc == 0)
        add_outcome(s, id, now);
    if (rc == 0)
        rc = lw_store_commit(s, now, &err);
    else
        lw_store_cancel(s);
    lw_buf_fini(&data);
    return rc;
}

/* ---- the way of an approval ---- */

static void asked_approved_used_once(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_ask a;
    struct call c;

    (void)state;
    call_new(&c, ARGS);
    a = ask(s, &c, T0);
    assert_int_equal(a.progress.state, LW_ASK_PENDING);
    assert_int_equal(a.expires_at, T0 + 600000);
    assert_int_equal(use(s, &c, &a, T0 + 1), -LW_ERR_STATE);
    assert_int_equal(answer(s, a.id, "bob@desk", true, T0 + 2), 0);
    assert_int_equal(state_of(s, a.id, T0 + 2), LW_ASK_APPROVED);
    assert_int_equal(use(s, &c, &a, T0 + 3), 0);
    assert_int_equal(state_of(s, a.id, T0 + 4), LW_ASK_CONSUMED);
    assert_int_equal(use(s, &c, &a, T0 + 4), -LW_ERR_STATE);
    assert_int_equal(answer(s, a.id, "carol@desk", true, T0 + 5), -LW_ERR_STATE);
    lw_store_close(&s);
    lw_buf_fini(&c.text);
    rig_verify();
}

static void the_same_call_finds_its_ask(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_ask a, b;
    struct call c;

    (void)state;
    call_new(&c, ARGS);
    a = ask(s, &c, T0);
    b = ask(s, &c, T0 + 1000);
    assert_string_equal(a.id, b.id);
    assert_int_equal(answer(s, a.id, "bob@desk", true, T0 + 2000), 0);
    b = ask(s, &c, T0 + 3000);
    assert_string_equal(a.id, b.id);
    assert_int_equal(b.progress.state, LW_ASK_APPROVED);
    assert_int_equal(use(s, &c, &b, T0 + 4000), 0);
    b = ask(s, &c, T0 + 5000); /* used: a new one */
    assert_string_not_equal(a.id, b.id);
    assert_int_equal(b.progress.state, LW_ASK_PENDING);
    assert_false(lw_digest_eq(&a.binding, &b.binding)); /* by its nonce */
    assert_true(lw_digest_eq(&a.request, &b.request));
    lw_store_close(&s);
    lw_buf_fini(&c.text);
    rig_verify();
}

static void a_restart_keeps_what_waits(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_ask pending, approved, used, b;
    struct call p, q, r;

    (void)state;
    call_new(&p, ARGS);
    call_new(&q, ARGS);
    call_new(&r, ARGS);
    q.ask.name = LW_STR("transfer");
    r.ask.name = LW_STR("refund");
    pending = ask(s, &p, T0);
    approved = ask(s, &q, T0);
    used = ask(s, &r, T0);
    assert_int_equal(answer(s, approved.id, "bob@desk", true, T0 + 1), 0);
    assert_int_equal(answer(s, used.id, "bob@desk", true, T0 + 1), 0);
    assert_int_equal(use(s, &r, &used, T0 + 2), 0);
    lw_store_close(&s);
    for (int round = 0; round < 2; round++) {
        /* First from the index, then from the log alone. */
        if (round == 1)
            rig_run("rm -f %s/landwaiter.db*", rig_dir);
        s = rig_open();
        assert_int_equal(state_of(s, pending.id, T0 + 10), LW_ASK_PENDING);
        assert_int_equal(state_of(s, approved.id, T0 + 10), LW_ASK_APPROVED);
        assert_int_equal(state_of(s, used.id, T0 + 10), LW_ASK_CONSUMED);
        assert_int_equal(use(s, &r, &used, T0 + 10), -LW_ERR_STATE);
        b = ask(s, &p, T0 + 10);
        assert_string_equal(b.id, pending.id);
        lw_store_close(&s);
    }
    s = rig_open();
    assert_int_equal(use(s, &q, &approved, T0 + 11), 0);
    lw_store_close(&s);
    lw_buf_fini(&p.text);
    lw_buf_fini(&q.text);
    lw_buf_fini(&r.text);
    rig_verify();
}

static void any_change_voids_it(void **state)
{
    const struct lw_digest other = lw_sha256(LW_STR("other"));
    struct lw_store *s = rig_open();
    struct lw_store_ask a;
    struct call c, d;

    (void)state;
    call_new(&c, ARGS);
    a = ask(s, &c, T0);
    assert_int_equal(answer(s, a.id, "bob@desk", true, T0 + 1), 0);
#define VOID(change)                                                                               \
    d = c;                                                                                         \
    d.change;                                                                                      \
    assert_int_equal(use(s, &d, &a, T0 + 2), -LW_ERR_STATE)
    VOID(ask.server = LW_STR("bank2"));
    VOID(ask.view = LW_STR("w"));
    VOID(ask.method = LW_STR("prompts/get"));
    VOID(ask.name = LW_STR("pay2"));
    VOID(ask.args = other);
    VOID(ask.user = LW_STR("mallory@laptop"));
    VOID(ask.policy = other);
    VOID(tool = other);
#undef VOID
    a.request = other; /* other argument bytes, other terms … */
    assert_int_equal(use(s, &c, &a, T0 + 2), -LW_ERR_STATE);
    lw_store_close(&s);
    lw_buf_fini(&c.text);
}

static int by_webhook(struct lw_store *s, const char *id, const char *message, int64_t now)
{
    struct lw_store_answer v = {
        .answer = {.by = LW_STR("erin@desk"), .approve = true, .verified = true, .at = now},
        .via = LW_STR("webhook"),
        .reason = LW_STR("\"webhook\":\"msg_2\""), /* says no more than that */
        .webhook = lw_strz(message)};
    struct lw_store_error err = {""};
    struct lw_store_ask out;

    return lw_store_answer(s, lw_strz(id), &v, now, &out, &err);
}

/* The log remembers which messages brought an answer, whichever call it was to. */
static void a_message_brings_one_answer(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_ask a, b;
    struct call c, d;

    (void)state;
    call_new(&c, ARGS);
    call_new(&d, ARGS);
    d.ask.name = LW_STR("refund");
    a = ask(s, &c, T0);
    b = ask(s, &d, T0);
    assert_int_equal(by_webhook(s, a.id, "msg_1", T0 + 1), 0);
    assert_int_equal(by_webhook(s, a.id, "msg_1", T0 + 2), -LW_ERR_DUPLICATE);
    lw_store_close(&s);
    for (int round = 0; round < 2; round++) {
        /* First from the index, then from the log alone. */
        if (round == 1)
            rig_run("rm -f %s/landwaiter.db*", rig_dir);
        s = rig_open();
        assert_int_equal(by_webhook(s, b.id, "msg_1", T0 + 3), -LW_ERR_DUPLICATE);
        assert_int_equal(state_of(s, b.id, T0 + 3), LW_ASK_PENDING);
        lw_store_close(&s);
    }
    s = rig_open();
    assert_int_equal(by_webhook(s, b.id, "msg_", T0 + 4), 0); /* another, though it begins so */
    assert_int_equal(by_webhook(s, "00000000-9", "msg_3", T0 + 5), -LW_ERR_NOTFOUND);
    lw_store_close(&s);
    lw_buf_fini(&c.text);
    lw_buf_fini(&d.text);
    rig_verify();
}

static void a_no_holds_until_it_is_over(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_ask a, b;
    struct call c;

    (void)state;
    call_new(&c, ARGS);
    a = ask(s, &c, T0);
    assert_int_equal(answer(s, a.id, "bob@desk", true, T0 + 1), 0);
    assert_int_equal(answer(s, a.id, "carol@desk", false, T0 + 2), 0); /* takes the yes back */
    assert_int_equal(use(s, &c, &a, T0 + 3), -LW_ERR_STATE);
    assert_int_equal(answer(s, a.id, "dave@desk", true, T0 + 4), -LW_ERR_STATE);
    b = ask(s, &c, T0 + 599999);
    assert_string_equal(a.id, b.id);
    assert_int_equal(b.progress.state, LW_ASK_DENIED);
    b = ask(s, &c, T0 + 600000);
    assert_string_not_equal(a.id, b.id);
    lw_store_close(&s);
    lw_buf_fini(&c.text);
}

static void time_and_clock(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_ask a, b;
    struct call c, d;

    (void)state;
    call_new(&c, ARGS);
    call_new(&d, ARGS);
    d.ask.name = LW_STR("transfer");
    a = ask(s, &c, T0);
    assert_int_equal(answer(s, a.id, "bob@desk", true, T0 + 1), 0);
    assert_int_equal(use(s, &c, &a, T0 + 600000), -LW_ERR_STATE);
    /* Moved back after it was over: it does not come back to life. */
    assert_int_equal(use(s, &c, &a, T0 + 10), -LW_ERR_STATE);
    /* Moved back while it waits, and forward again. */
    b = ask(s, &d, T0 + 700000);
    assert_int_equal(answer(s, b.id, "bob@desk", true, T0 + 700001), 0);
    assert_int_equal(state_of(s, b.id, T0 + 700002), LW_ASK_APPROVED);
    rig_add(s, 1, T0 + 900000);
    assert_int_equal(use(s, &d, &b, T0 + 800000), -LW_ERR_STATE);
    assert_int_equal(use(s, &d, &b, T0 + 900001), -LW_ERR_STATE);
    lw_store_close(&s);
    lw_buf_fini(&c.text);
    lw_buf_fini(&d.text);
}

static void who_may_not_is_refused(void **state)
{
    struct lw_str finance[] = {LW_STR("finance")};
    struct lw_store *s = rig_open();
    struct lw_store_answer form = {
        .answer = {.by = LW_STR("bob@desk"), .approve = true, .at = T0 + 1}, .via = LW_STR("form")};
    struct lw_store_error err = {""};
    struct lw_store_ask a, out;
    struct call c;

    (void)state;
    call_new(&c, ARGS);
    c.ask.terms.demands[0] = (struct lw_approve_demand){{NULL, 0}, {finance, 1}, 2};
    c.ask.terms.demand_count = 1;
    c.ask.terms.verified = true;
    a = ask(s, &c, T0);
    assert_int_equal(answer(s, a.id, "bob@desk", true, T0 + 1), -LW_ERR_PERM);
    form.answer.groups = (struct lw_names){finance, 1};
    assert_int_equal(lw_store_answer(s, lw_strz(a.id), &form, T0 + 1, &out, &err), -LW_ERR_PERM);
    form.answer.verified = true;
    assert_int_equal(lw_store_answer(s, lw_strz(a.id), &form, T0 + 1, &out, &err), 0);
    assert_int_equal(out.progress.have, 1);
    assert_int_equal(out.progress.need, 2);
    /* The same human again, on another host. */
    form.answer.by = LW_STR("bob@laptop");
    assert_int_equal(lw_store_answer(s, lw_strz(a.id), &form, T0 + 2, &out, &err), 0);
    assert_int_equal(out.progress.state, LW_ASK_PENDING);
    form.answer.by = LW_STR("alice@desk"); /* whose agent asks */
    assert_int_equal(lw_store_answer(s, lw_strz(a.id), &form, T0 + 3, &out, &err), -LW_ERR_PERM);
    assert_int_equal(use(s, &c, &a, T0 + 4), -LW_ERR_STATE);
    form.answer.by = LW_STR("carol@desk");
    assert_int_equal(lw_store_answer(s, lw_strz(a.id), &form, T0 + 5, &out, &err), 0);
    assert_int_equal(out.progress.state, LW_ASK_APPROVED);
    assert_int_equal(use(s, &c, &a, T0 + 6), 0);
    assert_int_equal(answer(s, "00000000-99", "bob@desk", true, T0), -LW_ERR_NOTFOUND);
    lw_store_close(&s);
    lw_buf_fini(&c.text);
    rig_verify();
}

/* ---- limits ---- */

static void humans_are_not_asked_too_often(void **state)
{
    static const char args[] = "{\"amount\":0000}";
    struct lw_store *s = rig_open();
    struct lw_store_ask out;
    char text[sizeof(args)];
    struct call c;
    int rc = 0;
    int made = 0;

    (void)state;
    for (int i = 0; rc == 0 && i <= LW_ASKS_TOOL; i++) {
        snprintf(text, sizeof(text), "{\"amount\":%d}", 1000 + i);
        call_new(&c, text);
        rc = try_ask(s, &c, text, T0, &out);
        made += rc == 0;
        lw_buf_fini(&c.text);
    }
    assert_int_equal(rc, -LW_ERR_BUSY);
    assert_int_equal(made, LW_ASKS_TOOL);
    /* Answered ones make room, but not for more than so many in a while. */
    rc = 0;
    for (int i = 0; rc == 0 && i <= LW_ASKS_TOOL_RATE; i++) {
        assert_true(out.id[0] != 0);
        snprintf(text, sizeof(text), "{\"amount\":%d}", 2000 + i);
        call_new(&c, text);
        c.ask.name = LW_STR("other");
        rc = try_ask(s, &c, text, T0 + 1, &out);
        made += rc == 0;
        if (rc == 0)
            assert_int_equal(answer(s, out.id, "bob@desk", true, T0 + 1), 0);
        lw_buf_fini(&c.text);
    }
    assert_int_equal(rc, -LW_ERR_BUSY);
    assert_int_equal(made, LW_ASKS_TOOL + LW_ASKS_TOOL_RATE);
    /* Another user is not kept waiting by that, and later there is room again. */
    call_new(&c, ARGS);
    c.ask.user = LW_STR("bob@desk");
    assert_int_equal(try_ask(s, &c, ARGS, T0 + 2, &out), 0);
    lw_buf_fini(&c.text);
    call_new(&c, ARGS);
    assert_int_equal(try_ask(s, &c, ARGS, T0 + LW_ASKS_WINDOW_MS + 2, &out), 0);
    lw_buf_fini(&c.text);
    lw_store_close(&s);
    rig_verify();
}

static void the_table_is_bounded(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_ask out;
    char user[32];
    struct call c;
    int rc = 0;
    int made = 0;

    (void)state;
    for (int i = 0; rc == 0 && i <= LW_ASKS_MAX; i++) {
        call_new(&c, ARGS);
        snprintf(user, sizeof(user), "user%d@x", i);
        c.ask.user = lw_strz(user);
        rc = try_ask(s, &c, ARGS, T0, &out);
        made += rc == 0;
        lw_buf_fini(&c.text);
    }
    assert_int_equal(rc, -LW_ERR_BUSY);
    assert_int_equal(made, LW_ASKS_MAX);
    lw_store_close(&s);
}

static void what_cannot_be_shown_is_not_asked(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_ask out;
    struct call c;

    (void)state;
    call_new(&c, ARGS);
    assert_int_equal(try_ask(s, &c, "{\"amount\":251}", T0, &out), -LW_ERR_LIMIT);
    assert_int_equal(rig_last(LW_PHASE_ASK, (char[LW_RECEIPT_MAX]){0}, LW_RECEIPT_MAX), 0);
    lw_store_close(&s);
    lw_buf_fini(&c.text);
}

static void arguments_are_kept_exactly(void **state)
{
    static const char args[] = "{ \"amount\" : 2.50e2 }";
    struct lw_store *s = rig_open();
    struct lw_store_error err = {""};
    struct lw_store_ask out;
    struct lw_buf got;
    bool has = false;
    struct call c;

    (void)state;
    call_new(&c, args);
    assert_int_equal(try_ask(s, &c, args, T0, &out), 0);
    lw_buf_init(&got, 1000);
    assert_int_equal(lw_store_ask_args(s, &out, &got, &has, &err), 0);
    assert_true(has);
    assert_true(lw_str_eqz(lw_buf_str(&got), args));
    lw_buf_fini(&got);
    lw_store_close(&s);
    lw_buf_fini(&c.text);
}

/* ---- many at once ---- */

/* In one batch, as a ledger serves its gate. */
/* Whether its arguments can still be shown. */
static bool shown(struct lw_store *s, const struct lw_store_ask *a, int64_t now)
{
    struct lw_store_error err = {""};
    struct lw_store_ask again;
    struct lw_buf args;
    bool has = false;
    int rc;

    lw_buf_init(&args, 65536);
    assert_int_equal(lw_store_ask_find(s, lw_strz(a->id), now, &again, &err), 0);
    rc = lw_store_ask_args(s, &again, &args, &has, &err);
    lw_buf_fini(&args);
    if (rc != 0) {
        assert_int_equal(rc, -LW_ERR_NOTFOUND);
        assert_non_null(strstr(err.text, "not kept any more; their digest is sha256:"));
    }
    return rc == 0;
}

static void forget(struct lw_store *s, int64_t now)
{
    struct lw_store_error err = {""};

    assert_int_equal(lw_store_forget(s, 60000, now, &err), 0);
}

/* Arguments are there as long as a human may have to look at them, and a minute more. */
static void arguments_are_forgotten(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_ask used, denied, over;
    struct call c;
    struct call d;
    int64_t end;

    (void)state;
    forget(s, base_ms); /* nothing is kept yet */
    call_new(&c, ARGS);
    used = ask(s, &c, base_ms);
    forget(s, base_ms + 300000);
    assert_true(shown(s, &used, base_ms)); /* it waits */
    assert_int_equal(answer(s, used.id, "bob@h", true, base_ms + 1000), 0);
    forget(s, base_ms + 300000);
    assert_true(shown(s, &used, base_ms)); /* it can be used */
    assert_int_equal(use(s, &c, &used, base_ms + 2000), 0);
    forget(s, base_ms + 61999);
    assert_true(shown(s, &used, base_ms + 2000));
    forget(s, base_ms + 62000);
    assert_false(shown(s, &used, base_ms + 2000));
    lw_store_close(&s);
    s = rig_open(); /* from the index */
    assert_false(shown(s, &used, base_ms + 2000));
    /* The same call again: they are there again, also when only one of two asks is over. */
    denied = ask(s, &c, base_ms + 100000);
    assert_true(shown(s, &denied, base_ms + 100000));
    assert_int_equal(answer(s, denied.id, "bob@h", false, base_ms + 101000), 0);
    call_new(&d, ARGS);
    d.ask.user = LW_STR("carol");
    over = ask(s, &d, base_ms + 102000);
    forget(s, base_ms + 170000);
    assert_true(shown(s, &denied, base_ms + 170000));
    end = over.expires_at;
    forget(s, end + 59999);
    assert_true(shown(s, &over, end));
    forget(s, end + 60000);
    assert_false(shown(s, &over, end));
    rig_run("test -z \"$(find %s/arguments -type f)\"", rig_dir);
    lw_buf_fini(&c.text);
    lw_buf_fini(&d.text);
    lw_store_close(&s);
    lw_buf_fini(&c.text);
    lw_buf_fini(&d.text);
}

/* What something else needs is not among them, whatever its bytes. */
static void objects_are_not_forgotten(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_error err = {""};
    struct lw_store_ask a;
    struct lw_digest blob;
    struct lw_buf text;
    struct call c;

    (void)state;
    assert_int_equal(lw_blob_put(s, LW_STR(ARGS), &blob, &err), 0);
    call_new(&c, ARGS);
    a = ask(s, &c, base_ms);
    forget(s, a.expires_at + 3600000);
    lw_buf_init(&text, 4096);
    assert_int_equal(lw_blob_get(s, &blob, &text, &err), 0);
    lw_buf_fini(&text);
    lw_buf_fini(&c.text);
    lw_store_close(&s);
    lw_buf_fini(&c.text);
}

static void one_batch_uses_it_once(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_error err = {""};
    struct lw_store_ask a;
    char id[LW_RECEIPT_ID_MAX];
    char used[LW_RECEIPT_ID_MAX] = "";
    struct lw_buf data;
    struct call c;
    int good = 0;

    (void)state;
    call_new(&c, ARGS);
    a = ask(s, &c, T0);
    assert_int_equal(answer(s, a.id, "bob@desk", true, T0 + 1), 0);
    lw_buf_init(&data, LW_RECEIPT_MAX);
    put_decision(&c, &a, &data);
    assert_int_equal(lw_store_begin(s, &err), 0);
    assert_int_equal(lw_store_add(s, LW_PHASE_DECISION, lw_buf_str(&data), T0 + 2, id, &err), 0);
    lw_store_cancel(s); /* nothing was written: it is free again */
    assert_int_equal(state_of(s, a.id, T0 + 2), LW_ASK_APPROVED);
    assert_int_equal(lw_store_begin(s, &err), 0);
    for (int i = 0; i < 50; i++) {
        int rc = lw_store_add(s, LW_PHASE_DECISION, lw_buf_str(&data), T0 + 2, id, &err);

        assert_true(rc == 0 || rc == -LW_ERR_STATE);
        if (rc == 0)
            snprintf(used, sizeof(used), "%s", id);
        good += rc == 0;
    }
    add_outcome(s, used, T0 + 2);
    assert_int_equal(lw_store_commit(s, T0 + 2, &err), 0);
    assert_int_equal(good, 1);
    assert_int_equal(state_of(s, a.id, T0 + 3), LW_ASK_CONSUMED);
    lw_buf_fini(&data);
    lw_store_close(&s);
    lw_buf_fini(&c.text);
    rig_verify();
}

/* Fifty processes, each with a store of its own. */
static void a_race_of_fifty_uses_it_once(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_ask a;
    struct call c;
    pid_t pids[50];
    int good = 0;

    (void)state;
    call_new(&c, ARGS);
    a = ask(s, &c, T0);
    assert_int_equal(answer(s, a.id, "bob@desk", true, T0 + 1), 0);
    lw_store_close(&s);
    for (size_t i = 0; i < 50; i++) {
        pids[i] = fork();
        if (pids[i] == 0) {
            struct lw_store_error err = {""};
            struct lw_store *mine = NULL;

            if (lw_store_open(rig_dir, false, &mine, &err) != 0)
                _exit(2);
            _exit(use(mine, &c, &a, T0 + 2) == 0 ? 0 : 1);
        }
    }
    for (size_t i = 0; i < 50; i++) {
        int status = 0;

        assert_int_equal(waitpid(pids[i], &status, 0), pids[i]);
        assert_true(WIFEXITED(status) && WEXITSTATUS(status) < 2);
        good += WEXITSTATUS(status) == 0;
    }
    assert_int_equal(good, 1);
    lw_buf_fini(&c.text);
    rig_verify();
}

/* ---- standing answers ---- */

static void grant(struct lw_store *s, const char *data, int64_t now, char id[LW_RECEIPT_ID_MAX])
{
    struct lw_store_error err = {""};

    assert_int_equal(lw_store_grant(s, lw_strz(data), now, id, &err), 0);
}

/* For an hour. */
static void grant_hour(struct lw_store *s, int64_t now, char id[LW_RECEIPT_ID_MAX])
{
    char time[LW_TIME_TEXT_BUF];
    char data[512];

    snprintf(data, sizeof(data),
             "{\"answer\":\"grant\",\"args\":{\"/amount\":250},\"by\":\"bob@desk\",\"expires\":"
             "\"%s\",\"reason\":\"shopping\",\"server\":\"bank\",\"tool\":\"pay\"}",
             lw_time_text(now + 3600000, time).p);
    grant(s, data, now, id);
}

static void a_standing_answer_says_yes_to_what_matches(void **state)
{
    struct lw_store *s = rig_open();
    char id[LW_RECEIPT_ID_MAX];
    char revoke[256];
    struct lw_store_ask a;
    struct call c;

    (void)state;
    grant_hour(s, T0, id);
    call_new(&c, ARGS);
    a = ask(s, &c, T0 + 1);
    assert_int_equal(a.progress.state, LW_ASK_APPROVED);
    assert_int_equal(use(s, &c, &a, T0 + 2), 0); /* a receipt each, used once each */
    assert_int_equal(use(s, &c, &a, T0 + 3), -LW_ERR_STATE);
    lw_store_close(&s);
    s = rig_open();
    a = ask(s, &c, T0 + 4);
    assert_int_equal(a.progress.state, LW_ASK_APPROVED);
    lw_buf_fini(&c.text);

    call_new(&c, "{\"amount\":251}");
    assert_int_equal(try_ask(s, &c, "{\"amount\":251}", T0 + 5, &a), 0);
    assert_int_equal(a.progress.state, LW_ASK_PENDING);
    lw_buf_fini(&c.text);
    call_new(&c, "{\"amount\":\"250\"}"); /* another type is another value */
    assert_int_equal(try_ask(s, &c, "{\"amount\":\"250\"}", T0 + 5, &a), 0);
    assert_int_equal(a.progress.state, LW_ASK_PENDING);
    lw_buf_fini(&c.text);
    call_new(&c, ARGS);
    c.ask.name = LW_STR("transfer");
    assert_int_equal(ask(s, &c, T0 + 6).progress.state, LW_ASK_PENDING);
    lw_buf_fini(&c.text);
    call_new(&c, ARGS);
    c.ask.terms.demands[0].quorum = 2;
    c.ask.terms.demand_count = 1;
    assert_int_equal(ask(s, &c, T0 + 7).progress.state, LW_ASK_PENDING);
    lw_buf_fini(&c.text);
    call_new(&c, ARGS); /* the one who gave it may not answer for themselves here */
    c.ask.user = LW_STR("bob@desk");
    c.ask.terms.requester = LW_REQUESTER_EXCLUDE;
    assert_int_equal(ask(s, &c, T0 + 8).progress.state, LW_ASK_PENDING);
    lw_buf_fini(&c.text);

    snprintf(revoke, sizeof(revoke), "{\"answer\":\"revoke\",\"by\":\"bob@desk\",\"grant\":\"%s\"}",
             id);
    grant(s, revoke, T0 + 9, revoke);
    call_new(&c, ARGS);
    c.ask.user = LW_STR("erin@desk");
    assert_int_equal(ask(s, &c, T0 + 10).progress.state, LW_ASK_PENDING);
    lw_buf_fini(&c.text);
    lw_store_close(&s);
    rig_verify();
}

static void a_standing_answer_ends(void **state)
{
    struct lw_store *s = rig_open();
    char id[LW_RECEIPT_ID_MAX];
    struct call c;

    (void)state;
    grant_hour(s, T0, id);
    call_new(&c, ARGS);
    assert_int_equal(ask(s, &c, T0 + 3600000).progress.state, LW_ASK_PENDING);
    lw_buf_fini(&c.text);
    lw_store_close(&s);
}

/* One human says yes over and over: that counts once, and leaves a place for another's no. */
static void there_is_always_room_for_a_no(void **state)
{
    struct lw_store *s = rig_open();
    struct lw_store_ask a;
    struct call c;

    (void)state;
    call_new(&c, ARGS);
    c.ask.terms.demand_count = 1;
    c.ask.terms.demands[0].quorum = 2;
    a = ask(s, &c, T0);
    for (unsigned i = 0; i < LW_ASKS_ANSWERS - 1; i++)
        assert_int_equal(answer(s, a.id, "bob@desk", true, T0 + 1), 0);
    assert_int_equal(answer(s, a.id, "bob@desk", true, T0 + 1), -LW_ERR_LIMIT);
    assert_int_equal(state_of(s, a.id, T0 + 1), LW_ASK_PENDING);
    assert_int_equal(answer(s, a.id, "erin@desk", false, T0 + 2), 0);
    assert_int_equal(state_of(s, a.id, T0 + 2), LW_ASK_DENIED);
    lw_store_close(&s);
    s = rig_open();
    assert_int_equal(state_of(s, a.id, T0 + 3), LW_ASK_DENIED);
    lw_buf_fini(&c.text);
    lw_store_close(&s);
    rig_verify();
}

int main(void)
{
#define TEST(f) cmocka_unit_test_setup_teardown(f, setup, rig_teardown)
    const struct CMUnitTest tests[] = {
        TEST(asked_approved_used_once),     TEST(the_same_call_finds_its_ask),
        TEST(a_restart_keeps_what_waits),   TEST(any_change_voids_it),
        TEST(a_message_brings_one_answer),  TEST(time_and_clock),
        TEST(a_no_holds_until_it_is_over),  TEST(time_and_clock),
        TEST(who_may_not_is_refused),       TEST(humans_are_not_asked_too_often),
        TEST(the_table_is_bounded),         TEST(what_cannot_be_shown_is_not_asked),
        TEST(arguments_are_kept_exactly),   TEST(arguments_are_forgotten),
        TEST(arguments_are_kept_exactly),   TEST(objects_are_not_forgotten),
        TEST(arguments_are_kept_exactly),   TEST(one_batch_uses_it_once),
        TEST(a_race_of_fifty_uses_it_once), TEST(a_standing_answer_says_yes_to_what_matches),
        TEST(a_standing_answer_ends),       TEST(there_is_always_room_for_a_no),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
