#include "src/ledger/answers.h"

#include <stdio.h>

#include "src/ledger/who.h"
#include "src/telemetry/log.h"

/* ---- replies ---- */

struct reply {
    uint64_t ticket;
    uint32_t status;
    struct lw_digest version;
    struct lw_buf body;
};

static void refuse(struct reply *r, uint32_t status, const char *code, const char *text)
{
    struct lw_json_writer w;

    lw_buf_reset(&r->body);
    r->status = status;
    lw_json_writer_init(&w, &r->body);
    lw_json_begin_object(&w);
    lw_json_kv_string(&w, "error", lw_strz(text));
    lw_json_kv_string(&w, "code", lw_strz(code));
    lw_json_end_object(&w);
}

/* What the store said. */
static void refuse_for(struct reply *r, int err, const struct lw_store_error *e)
{
    static const struct {
        int err;
        uint32_t status;
        const char *code;
    } rows[] = {
        {-LW_ERR_NOTFOUND, 404, "unknown"},   {-LW_ERR_STATE, 409, "not_waiting"},
        {-LW_ERR_DUPLICATE, 409, "replayed"}, {-LW_ERR_MOVED, 409, "changed"},
        {-LW_ERR_PERM, 403, "not_allowed"},   {-LW_ERR_LIMIT, 422, "limit"},
        {-LW_ERR_BUSY, 503, "unavailable"},   {-LW_ERR_FULL, 503, "unavailable"},
    };
    const char *text = e->text[0] ? e->text : lw_err_text(err);

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        if (rows[i].err == err) {
            refuse(r, rows[i].status, rows[i].code, text);
            return;
        }
    }
    refuse(r, 500, "failed", text);
}

static int fail(struct lw_store_error *e, int err, const char *text)
{
    snprintf(e->text, sizeof(e->text), "%s", text);
    return err;
}

/* ---- list ---- */

struct listing {
    struct lw_json_writer *w; /* NULL: only the version is wanted */
    bool all;
    struct lw_buf states;
};

static int list_one(void *user, const struct lw_store_ask *ask)
{
    struct listing *l = user;

    lw_buf_addf(&l->states, "%s %d %u\n", ask->id, (int)ask->progress.state, ask->progress.have);
    if (l->w && (l->all || ask->progress.state == LW_ASK_PENDING))
        lw_store_ask_row_json(l->w, ask);
    return 0;
}

/* SHA-256 of how all stand. */
static int list(struct lw_store *store, int64_t now, struct listing *l, struct lw_digest *version,
                struct lw_store_error *e)
{
    int err;

    lw_buf_init(&l->states, (size_t)1 << 20);
    err = lw_store_asks(store, now, list_one, l, e);
    if (err == 0)
        err = lw_buf_status(&l->states);
    *version = lw_sha256(l->states.n ? lw_buf_str(&l->states) : LW_STR(""));
    lw_buf_fini(&l->states);
    return err;
}

static int reply_list(struct lw_store *store, const struct lw_msg_query *v, int64_t now,
                      struct reply *r, struct lw_store_error *e)
{
    struct lw_json_writer w;
    struct listing l = {.w = &w, .all = v->all};
    char text[LW_DIGEST_TEXT_BUF];
    int err;

    lw_json_writer_init(&w, &r->body);
    lw_json_begin_object(&w);
    lw_json_key(&w, LW_STR("approvals"));
    lw_json_begin_array(&w);
    err = list(store, now, &l, &r->version, e);
    lw_json_end_array(&w);
    lw_digest_text(&r->version, text);
    lw_json_kv_string(&w, "version", lw_strz(text + 7)); /* without sha256: */
    lw_json_end_object(&w);
    return err;
}

/* ---- one ---- */

static int reply_show(struct lw_store *store, const struct lw_msg_query *v, int64_t now,
                      struct reply *r, struct lw_store_error *e)
{
    char digest[LW_DIGEST_TEXT_BUF];
    struct lw_store_ask ask;
    struct lw_digest shown;
    struct lw_json_writer w;
    bool missing = false;
    struct lw_buf text;
    int err;

    lw_buf_init(&text, (size_t)1 << 20);
    err = lw_store_ask_find(store, v->id, now, &ask, e);
    if (err == 0)
        err = lw_store_ask_text(store, &ask, &text, &shown, e);
    else
        missing = true;
    if (err == -LW_ERR_LIMIT)
        err = fail(e, err, "the call cannot be shown in full, so it cannot be approved");
    if (err == -LW_ERR_NOTFOUND && !missing) { /* its arguments */
        refuse(r, 410, "forgotten", e->text[0] ? e->text : lw_err_text(err));
        err = 0;
    } else if (err == 0) {
        lw_json_writer_init(&w, &r->body);
        lw_json_begin_object(&w);
        lw_json_kv_string(&w, "shown", lw_digest_text(&shown, digest));
        lw_json_kv_string(&w, "text", lw_buf_str(&text));
        lw_json_key(&w, LW_STR("approval"));
        lw_store_ask_row_json(&w, &ask);
        lw_json_key(&w, LW_STR("answers"));
        lw_store_ask_answers_json(&w, &ask);
        lw_json_end_object(&w);
    }
    lw_buf_fini(&text);
    return err;
}

/* What would be approved is what the human read. */
static int check_shown(struct lw_store *store, const struct lw_msg_query *v, int64_t now,
                       struct lw_store_error *e)
{
    struct lw_store_ask ask;
    struct lw_digest shown;
    struct lw_buf text;
    int err;

    if (!v->answer.has_shown)
        return v->what == LW_API_DENY ? 0 : fail(e, -LW_ERR_MOVED, "look at it first");
    lw_buf_init(&text, (size_t)1 << 20);
    err = lw_store_ask_find(store, v->id, now, &ask, e);
    if (err == 0)
        err = lw_store_ask_text(store, &ask, &text, &shown, e);
    if (err == 0 && !lw_digest_eq(&shown, &v->answer.shown))
        err = fail(e, -LW_ERR_MOVED, "what would be answered is not what was shown; read it again");
    lw_buf_fini(&text);
    return err;
}

static void put_progress(struct reply *r, const struct lw_store_ask *ask, const char *by)
{
    struct lw_json_writer w;

    lw_json_writer_init(&w, &r->body);
    lw_json_begin_object(&w);
    lw_json_kv_string(&w, "id", lw_strz(ask->id));
    lw_json_kv_string(&w, "state", lw_strz(lw_ask_state_name(ask->progress.state)));
    lw_json_kv_int(&w, "have", ask->progress.have);
    lw_json_kv_int(&w, "need", ask->progress.need);
    lw_json_kv_string(&w, "by", lw_strz(by));
    lw_json_end_object(&w);
}

/* `webhook`: the message that brought it, p NULL: none did. */
static int reply_answer(struct lw_store *store, const struct lw_msg_query *v,
                        const struct lw_approver *who, struct lw_str webhook, int64_t now,
                        struct reply *r, struct lw_store_error *e)
{
    bool glass = v->what == LW_API_BREAK_GLASS;
    struct lw_store_answer answer = {
        .answer = {.by = lw_strz(who->by),
                   .groups = {who->groups, who->group_count},
                   .approve = v->what != LW_API_DENY,
                   .verified = who->verified,
                   .break_glass = glass,
                   .at = now},
        .via = webhook.p ? LW_STR("webhook") : LW_STR("api"),
        .webhook = webhook,
        .reason = v->answer.reason,
        .shown = v->answer.has_shown ? &v->answer.shown : NULL,
    };
    struct lw_store_ask ask;
    int err;

    if (glass && !lw_approver_in(who, LW_BREAK_GLASS))
        return fail(e, -LW_ERR_PERM,
                    "breaking the glass is for members of the group " LW_BREAK_GLASS);
    err = check_shown(store, v, now, e);
    if (err == 0)
        err = lw_store_answer(store, v->id, &answer, now, &ask, e);
    if (err != 0)
        return err;
    put_progress(r, &ask, who->by);
    lw_log(glass ? LW_LOG_WARN : LW_LOG_INFO, glass ? "approval.break_glass" : "approval.answer",
           glass ? "the glass was broken for a call" : "a call that waits was answered",
           LW_F_STR("approval", v->id), LW_F_Z("by", who->by),
           LW_F_Z("answer", answer.answer.approve ? "approve" : "deny"));
    return 0;
}

/* ---- who asks ---- */

static int find_who(const struct lw_answers *a, const struct lw_msg_query *v,
                    struct lw_approver *out)
{
    uid_t uid;

    if (v->credential == LW_CREDENTIAL_VISITOR && lw_door_visitor(a->door, v->visitor, &uid)) {
        lw_approver_of_uid(uid, out);
        return 0;
    }
    if (v->credential == LW_CREDENTIAL_BEARER && a->config)
        return lw_approver_of_token(a->config, v->bearer, out);
    return -LW_ERR_PERM;
}

static void answer(struct lw_answers *a, struct lw_store *store, const struct lw_msg_query *v,
                   int64_t now, struct reply *r, struct lw_trouble of[LW_TROUBLE_COUNT])
{
    struct lw_store_error e = {""};
    struct lw_approver who;
    int err;

    if (find_who(a, v, &who) != 0) {
        (void)fail(&e, -LW_ERR_PERM,
                   v->credential == LW_CREDENTIAL_BEARER ? "the token is nobody's"
                                                         : "the connection is not known any more");
        lw_trouble_log(of, LW_TROUBLE_CREDENTIAL, -LW_ERR_PERM, &e);
        refuse(r, 401, "unauthenticated",
               v->credential == LW_CREDENTIAL_BEARER
                   ? "the token is not one of approvals.tokens in the configuration"
                   : "it is not known any more who opened this connection; open another");
        return;
    }
    if (v->what == LW_API_LIST)
        err = reply_list(store, v, now, r, &e);
    else if (v->what == LW_API_SHOW)
        err = reply_show(store, v, now, r, &e);
    else
        err = reply_answer(store, v, &who, LW_STR_NONE, now, r, &e);
    if (err != 0)
        refuse_for(r, err, &e);
}

/* ---- webhooks ---- */

/* Signed by a key of a sender, and now. The sender's own clock is told from a stranger only when
 * the signature is right. */
static int open_webhook(const struct lw_answers *a, const struct lw_webhook *w, int64_t now,
                        struct reply *r, struct lw_approver *who, struct lw_store_error *e)
{
    if (!a->config || lw_approver_of_webhook(a->config, w, who) != 0) {
        refuse(r, 401, "unauthenticated",
               "no signature is of a key of approvals.senders in the configuration");
        return fail(e, -LW_ERR_PERM, "the signature of a webhook is nobody's");
    }
    if (lw_webhook_is_now(w, now))
        return 0;
    refuse(r, 401, "stale", "webhook-timestamp is more than five minutes from now");
    return fail(e, -LW_ERR_PERM, "a webhook is more than five minutes from now");
}

static void answer_hook(const struct lw_answers *a, struct lw_store *store,
                        const struct lw_webhook *w, int64_t now, struct reply *r,
                        struct lw_trouble of[LW_TROUBLE_COUNT])
{
    static const struct lw_json_limits limits = {
        .bytes = LW_API_BODY_MAX, .string = LW_API_BODY_MAX, .depth = 4, .members = 16};
    struct lw_store_error e = {""};
    const struct lw_json *body;
    struct lw_msg_query v = {.ticket = 0};
    struct lw_approver who;
    struct lw_arena arena;
    const char *problem;
    int err = open_webhook(a, w, now, r, &who, &e);

    if (err != 0) {
        lw_trouble_log(of, LW_TROUBLE_CREDENTIAL, err, &e);
        return;
    }
    lw_arena_init(&arena, (size_t)1 << 20);
    if (lw_json_parse(&arena, w->body, &limits, &body, NULL) != 0)
        problem = "the body is no JSON of the strict kind";
    else
        problem = lw_webhook_answer_read(body, &v.id, &v.what, &v.answer);
    if (problem)
        refuse(r, 400, "bad_request", problem);
    else
        err = reply_answer(store, &v, &who, w->id, now, r, &e);
    if (err != 0)
        refuse_for(r, err, &e);
    lw_arena_fini(&arena);
}

/* ---- the desk's ---- */

static int send_reply(struct reply *r, struct lw_buf *out)
{
    int err;

    if (lw_buf_status(&r->body) != 0)
        refuse(r, 500, "failed", "the answer is too long, or there is no memory for it");
    err = lw_msg_put_reply(
        out, &(struct lw_msg_reply){r->ticket, r->status, r->version, lw_buf_str(&r->body)});
    lw_buf_fini(&r->body);
    return err == 0 ? 0 : -LW_ERR_NOMEM;
}

int lw_answers_query(struct lw_answers *a, struct lw_store *store, const struct lw_msg_query *v,
                     int64_t wall_ms, struct lw_buf *out, struct lw_trouble of[LW_TROUBLE_COUNT])
{
    struct reply r = {.ticket = v->ticket, .status = 200};

    lw_buf_init(&r.body, LW_MSG_REPLY_MAX);
    answer(a, store, v, wall_ms, &r, of);
    a->listening = true;
    return send_reply(&r, out);
}

int lw_answers_hook(struct lw_answers *a, struct lw_store *store, const struct lw_msg_hook *v,
                    int64_t wall_ms, struct lw_buf *out, struct lw_trouble of[LW_TROUBLE_COUNT])
{
    struct reply r = {.ticket = v->ticket, .status = 200};

    lw_buf_init(&r.body, LW_MSG_REPLY_MAX);
    answer_hook(a, store, &v->webhook, wall_ms, &r, of);
    return send_reply(&r, out);
}

int lw_answers_look(struct lw_answers *a, struct lw_store *store, int64_t wall_ms,
                    struct lw_buf *out, struct lw_trouble of[LW_TROUBLE_COUNT])
{
    struct listing l = {.w = NULL};
    struct lw_store_error e = {""};
    struct lw_digest now;
    int err;

    if (!a->listening)
        return 0;
    err = list(store, wall_ms, &l, &now, &e);
    if (err != 0) {
        lw_trouble_log(of, LW_TROUBLE_ASK, err, &e);
        return 0;
    }
    if (lw_digest_eq(&now, &a->told))
        return 0;
    a->told = now;
    return lw_msg_put_news(out) == 0 ? 0 : -LW_ERR_NOMEM;
}
