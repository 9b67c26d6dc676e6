/* Asking a human and answering: decides, under the log's lock, whether the same call has been asked
 * about already, whether there may be another prompt, whether an answer may be given, and whether
 * a decision may use one. The words of the records are here; what they mean is in asks.c. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/random.h>

#include "src/store/parts.h"

#define ARENA_MAX ((size_t)16 << 20)

static void kv_digest(struct lw_json_writer *w, const char *key, const struct lw_digest *d)
{
    char text[LW_DIGEST_TEXT_BUF];

    lw_json_kv_string(w, key, lw_digest_text(d, text));
}

static struct lw_str text_of(const struct lw_json *data, const char *key)
{
    return lw_json_string_or(lw_json_getz(data, key), LW_STR_NONE);
}

static int read_ask(struct lw_str text, struct lw_arena *a, struct lw_ask *out)
{
    const struct lw_json *json;

    if (lw_json_parse(a, text, NULL, &json, NULL) != 0)
        return -LW_ERR_DAMAGED;
    return lw_ask_read(json, a, out);
}

/* ---- what there is ---- */

static int describe(const struct lw_ask_row *row, int64_t now, struct lw_store_ask *out,
                    struct lw_store_error *err)
{
    struct lw_store_ask v = {.request = row->request,
                             .binding = row->binding,
                             .asked_at = row->asked_at,
                             .expires_at = row->expires_at,
                             .ask = lw_buf_str(&row->ask),
                             .answers = row->answers.n ? lw_buf_str(&row->answers) : LW_STR("")};
    int rc = lw_asks_judge(row, now, &v.progress);

    if (rc != 0)
        return lw_store_fail(err, rc, "the ask %s cannot be read: %s", row->id, lw_err_text(rc));
    snprintf(v.id, sizeof(v.id), "%s", row->id);
    *out = v;
    return 0;
}

int lw_store_asks(struct lw_store *s, int64_t wall_ms,
                  int (*each)(void *user, const struct lw_store_ask *ask), void *user,
                  struct lw_store_error *err)
{
    bool changed;
    int rc = lw_store_refresh(s, &changed, err);

    s->news |= rc == 0 && changed; /* told by the next refresh still */
    for (size_t i = 0; rc == 0 && i < s->state.asks.n; i++) {
        struct lw_store_ask ask;

        rc = describe(&s->state.asks.rows[i], wall_ms, &ask, err);
        if (rc == 0)
            rc = each(user, &ask);
    }
    return rc;
}

int lw_store_ask_find(struct lw_store *s, struct lw_str id, int64_t wall_ms,
                      struct lw_store_ask *out, struct lw_store_error *err)
{
    const struct lw_ask_row *row = lw_asks_find(&s->state.asks, id);

    if (!row)
        return lw_store_fail(err, -LW_ERR_NOTFOUND, "there is no approval %.*s that waits",
                             LW_FMT(id));
    return describe(row, wall_ms, out, err);
}

int lw_store_ask_args(struct lw_store *s, const struct lw_store_ask *ask, struct lw_buf *out,
                      bool *has_args, struct lw_store_error *err)
{
    struct lw_arena a;
    struct lw_ask k;
    int rc;

    lw_arena_init(&a, ARENA_MAX);
    rc = read_ask(ask->ask, &a, &k);
    if (rc == 0) {
        *has_args = k.has_args;
        rc = k.has_args ? lw_args_get(s, &k.exact, out, err) : 0;
    }
    lw_arena_fini(&a);
    return rc;
}

/* ---- asking ---- */

static const struct lw_ask_row *same_request(const struct lw_store *s,
                                             const struct lw_digest *request, int64_t now)
{
    const struct lw_asks *t = &s->state.asks;

    for (size_t i = t->n; i > 0; i--) {
        const struct lw_ask_row *row = &t->rows[i - 1];
        struct lw_ask_progress p;

        if (!lw_digest_eq(&row->request, request) || row->expires_at <= now ||
            lw_asks_judge(row, now, &p) != 0)
            continue;
        /* A no holds until it is over: whoever asks again and again is not to get a yes by it. */
        if (p.state == LW_ASK_PENDING || p.state == LW_ASK_APPROVED || p.state == LW_ASK_DENIED)
            return row;
    }
    return NULL;
}

struct tally {
    unsigned user, user_pending, tool, tool_pending;
};

static int tally(struct lw_store *s, const struct lw_ask *k, int64_t now, struct tally *out)
{
    const struct lw_asks *t = &s->state.asks;

    *out = (struct tally){0};
    for (size_t i = 0; i < t->n; i++) {
        const struct lw_ask_row *row = &t->rows[i];
        struct lw_ask_progress p;
        struct lw_arena a;
        struct lw_ask other;
        bool tool, pending, recent;

        lw_arena_init(&a, ARENA_MAX);
        if (read_ask(lw_buf_str(&row->ask), &a, &other) == 0 && lw_str_eq(other.user, k->user)) {
            pending = lw_asks_judge(row, now, &p) == 0 && p.state == LW_ASK_PENDING;
            recent = row->asked_at > now - LW_ASKS_WINDOW_MS;
            tool = lw_str_eq(other.server, k->server) && lw_str_eq(other.name, k->name);
            out->user += recent;
            out->user_pending += pending;
            out->tool += tool && recent;
            out->tool_pending += tool && pending;
        }
        lw_arena_fini(&a);
    }
    return 0;
}

/* A human who is asked too often says yes without reading. */
static int may_prompt(struct lw_store *s, const struct lw_ask *k, int64_t now,
                      struct lw_store_error *err)
{
    struct tally n;
    int rc = tally(s, k, now, &n);

    if (rc != 0)
        return rc;
    if (n.tool_pending >= LW_ASKS_TOOL || n.user_pending >= LW_ASKS_USER)
        return lw_store_fail(err, -LW_ERR_BUSY,
                             "%u calls of this user wait for an approval already, %u of them of "
                             "this tool",
                             n.user_pending, n.tool_pending);
    if (n.tool >= LW_ASKS_TOOL_RATE || n.user >= LW_ASKS_USER_RATE)
        return lw_store_fail(err, -LW_ERR_BUSY,
                             "humans were asked %u times in ten minutes for this user, %u times "
                             "about this tool",
                             n.user, n.tool);
    if (s->state.asks.n >= LW_ASKS_MAX)
        return lw_store_fail(err, -LW_ERR_BUSY, "too many calls wait for an approval");
    return 0;
}

/* The arguments are those of the ask, can be shown in full, and are kept. */
static int keep_args(struct lw_store *s, const struct lw_ask *k, struct lw_str args,
                     struct lw_store_error *err)
{
    struct lw_digest blob;
    struct lw_buf shown;
    int rc;

    lw_buf_init(&shown, (size_t)1 << 20);
    rc = lw_ask_show(k, args, &shown);
    lw_buf_fini(&shown);
    if (rc != 0)
        return lw_store_fail(err, -LW_ERR_LIMIT,
                             "the call cannot be shown to a human in full, so that nobody can "
                             "approve it");
    return args.p ? lw_args_put(s, args, &blob, err) : 0;
}

static int add_ask(struct lw_store *s, struct lw_str text, const struct lw_ask *k, int64_t now,
                   char id[LW_RECEIPT_ID_MAX], struct lw_digest *binding,
                   struct lw_store_error *err)
{
    struct lw_digest request = lw_sha256(text);
    uint8_t nonce[LW_ASK_NONCE];
    char hex[LW_ASK_NONCE * 2 + 1];
    char time[LW_TIME_TEXT_BUF];
    struct lw_json_writer w;
    struct lw_buf data;
    int rc;

    if (getrandom(nonce, sizeof(nonce), 0) != (ssize_t)sizeof(nonce))
        return lw_store_fail_errno(err, "get random bytes for", s->dir);
    *binding = lw_ask_binding(&request, nonce);
    lw_hex(nonce, sizeof(nonce), hex);
    lw_buf_init(&data, LW_RECEIPT_MAX);
    lw_json_writer_init(&w, &data);
    lw_json_begin_object(&w);
    lw_json_kv_raw(&w, "ask", text);
    kv_digest(&w, "binding", binding);
    lw_json_kv_string(&w, "expires", lw_time_text(now + lw_approve_ttl(&k->terms), time));
    lw_json_kv_string(&w, "nonce", lw_strz(hex));
    kv_digest(&w, "request", &request);
    lw_json_end_object(&w);
    rc = lw_buf_status(&data);
    if (rc == 0)
        rc = lw_store_add(s, LW_PHASE_ASK, lw_buf_str(&data), now, id, err);
    lw_buf_fini(&data);
    return rc;
}

/* ---- standing answers ---- */

static bool grant_fits(const struct lw_json *data, const struct lw_ask *k,
                       const struct lw_json *args)
{
    const struct lw_json *wanted = lw_json_getz(data, "args");

    if (!lw_str_eq(text_of(data, "server"), k->server) || !lw_str_eqz(k->method, "tools/call") ||
        !lw_str_eq(text_of(data, "tool"), k->name))
        return false;
    if (lw_json_getz(data, "user") && !lw_approve_is(k->user, text_of(data, "user")))
        return false;
    LW_JSON_EACH (one, wanted) {
        const struct lw_json *v = args ? lw_json_pointer(args, one->key) : NULL;

        if (!v || !lw_json_equal(v, one))
            return false;
    }
    return true;
}

/* One standing answer may take the place of one answer: never of several. */
static bool grant_may(const struct lw_ask *k)
{
    for (uint32_t i = 0; i < k->terms.demand_count; i++) {
        if (k->terms.demands[i].quorum > 1)
            return false;
    }
    return true;
}

static int add_granted(struct lw_store *s, const struct lw_json *grant, const char *grant_id,
                       const char *ask_id, const struct lw_digest *binding, int64_t now,
                       struct lw_store_error *err)
{
    char id[LW_RECEIPT_ID_MAX];
    struct lw_json_writer w;
    struct lw_buf data;
    int rc;

    lw_buf_init(&data, LW_RECEIPT_MAX);
    lw_json_writer_init(&w, &data);
    lw_json_begin_object(&w);
    lw_json_kv_string(&w, "answer", LW_STR("approve"));
    lw_json_kv_string(&w, "ask", lw_strz(ask_id));
    kv_digest(&w, "binding", binding);
    lw_json_kv_string(&w, "by", text_of(grant, "by"));
    lw_json_kv_string(&w, "grant", lw_strz(grant_id));
    if (lw_json_getz(grant, "groups"))
        lw_json_kv_raw(&w, "groups", lw_json_getz(grant, "groups")->raw);
    lw_json_kv_bool(&w, "verified", true);
    lw_json_kv_string(&w, "via", LW_STR("grant"));
    lw_json_end_object(&w);
    rc = lw_buf_status(&data);
    if (rc == 0)
        rc = lw_store_add(s, LW_PHASE_ANSWER, lw_buf_str(&data), now, id, err);
    lw_buf_fini(&data);
    return rc;
}

static bool grant_counts(const struct lw_json *data, const struct lw_ask *k, int64_t now,
                         struct lw_arena *a)
{
    struct lw_answer answer = {
        .by = text_of(data, "by"), .approve = true, .verified = true, .at = now};
    struct lw_names groups = {NULL, 0};
    const struct lw_json *list = lw_json_getz(data, "groups");
    struct lw_str *v = lw_arena_calloc(a, list ? list->count + 1u : 1u, sizeof(*v));

    LW_JSON_EACH (one, v ? list : NULL)
        v[groups.n++] = lw_json_string_or(one, LW_STR(""));
    groups.v = v;
    answer.groups = groups;
    return lw_ask_judge(k, &answer, 1, now, now + 1, now).state == LW_ASK_APPROVED;
}

/* Answers the ask in the open batch when a standing answer fits. */
static int apply_grants(struct lw_store *s, const struct lw_ask *k, struct lw_str args,
                        const char *ask_id, const struct lw_digest *binding, int64_t now,
                        struct lw_store_error *err)
{
    const struct lw_asks *t = &s->state.asks;
    const struct lw_json *tree = NULL;
    struct lw_arena a;
    int rc = 0;

    if (t->grant_count == 0 || !grant_may(k))
        return 0;
    lw_arena_init(&a, ARENA_MAX);
    if (args.p && lw_json_parse(&a, args, NULL, &tree, NULL) != 0)
        rc = -LW_ERR_DAMAGED;
    for (size_t i = t->grant_count; rc == 0 && i > 0; i--) {
        const struct lw_grant_row *g = &t->grants[i - 1];
        const struct lw_json *data;

        if (g->expires_at <= now || g->given_at > now ||
            lw_json_parse(&a, lw_buf_str(&g->data), NULL, &data, NULL) != 0 ||
            !grant_fits(data, k, tree) || !grant_counts(data, k, now, &a))
            continue;
        rc = add_granted(s, data, g->id, ask_id, binding, now, err);
        break;
    }
    lw_arena_fini(&a);
    return rc;
}

static int ask(struct lw_store *s, struct lw_str text, struct lw_str args, int64_t now,
               struct lw_arena *a, char id[LW_RECEIPT_ID_MAX], struct lw_store_error *err)
{
    struct lw_digest request = lw_sha256(text);
    const struct lw_ask_row *row;
    struct lw_digest binding;
    struct lw_ask k;
    int rc = text.n > LW_ASK_MAX ? -LW_ERR_LIMIT : read_ask(text, a, &k);

    if (rc != 0)
        return lw_store_fail(err, rc, "what is to be asked is no ask of this version: %s",
                             lw_err_text(rc));
    lw_asks_clock(&s->state.asks, now);
    lw_asks_trim(&s->state.asks, now);
    row = same_request(s, &request, now);
    if (row) {
        snprintf(id, LW_RECEIPT_ID_MAX, "%s", row->id);
        return 1;
    }
    rc = may_prompt(s, &k, now, err);
    if (rc == 0)
        rc = keep_args(s, &k, args, err);
    if (rc == 0)
        rc = add_ask(s, text, &k, now, id, &binding, err);
    if (rc == 0)
        rc = apply_grants(s, &k, args, id, &binding, now, err);
    return rc;
}

int lw_store_ask(struct lw_store *s, struct lw_str text, struct lw_str args, int64_t wall_ms,
                 struct lw_store_ask *out, struct lw_store_error *err)
{
    char id[LW_RECEIPT_ID_MAX];
    struct lw_arena a;
    int rc = lw_store_begin(s, err);

    if (rc != 0)
        return rc;
    lw_arena_init(&a, ARENA_MAX);
    rc = ask(s, text, args, wall_ms, &a, id, err);
    lw_arena_fini(&a);
    if (rc == 0)
        rc = lw_store_commit(s, wall_ms, err);
    else
        lw_store_cancel(s);
    return rc < 0 ? rc : lw_store_ask_find(s, lw_strz(id), wall_ms, out, err);
}

/* ---- answering ---- */

static void put_answer(struct lw_json_writer *w, const struct lw_ask_row *row,
                       const struct lw_store_answer *v)
{
    lw_json_begin_object(w);
    lw_json_kv_string(w, "answer", v->answer.approve ? LW_STR("approve") : LW_STR("deny"));
    lw_json_kv_string(w, "ask", lw_strz(row->id));
    kv_digest(w, "binding", &row->binding);
    if (v->answer.break_glass)
        lw_json_kv_bool(w, "break_glass", true);
    lw_json_kv_string(w, "by", v->answer.by);
    if (v->answer.groups.n > 0) {
        lw_json_key(w, LW_STR("groups"));
        lw_json_begin_array(w);
        for (size_t i = 0; i < v->answer.groups.n; i++)
            lw_json_put_string(w, v->answer.groups.v[i]);
        lw_json_end_array(w);
    }
    if (v->reason.n > 0)
        lw_json_kv_string(w, "reason", v->reason);
    if (v->shown)
        kv_digest(w, "shown", v->shown);
    lw_json_kv_bool(w, "verified", v->answer.verified);
    lw_json_kv_string(w, "via", v->via);
    lw_json_kv_string(w, "webhook", v->webhook);
    lw_json_end_object(w);
}

/* Whether an answer of an ask that is still known came with this message. An ask outlives the time
 * within which a message counts (LW_WEBHOOK_TOLERANCE_S): it is known for LW_ASKS_WINDOW_MS after
 * it is over. The lines are canonical and the id needs no escapes, so that this text stands in a
 * line as a member or not at all. */
static bool came_before(const struct lw_store *s, struct lw_str webhook)
{
    struct lw_buf member;
    bool found;

    lw_buf_init(&member, 4096);
    lw_buf_addz(&member, "\"webhook\":");
    lw_json_quote(&member, webhook);
    found = lw_buf_status(&member) != 0; /* cannot be looked for: then it may have been */
    for (size_t i = 0; !found && i < s->state.asks.n; i++) {
        const struct lw_ask_row *row = &s->state.asks.rows[i];

        found = row->answers.n > 0 &&
                lw_str_find(lw_buf_str(&row->answers), lw_buf_str(&member), 0) != (size_t)-1;
    }
    lw_buf_fini(&member);
    return found;
}

/* With the batch open: the row, when it still waits and this answer may count. */
static int may_answer(struct lw_store *s, struct lw_str id, const struct lw_store_answer *v,
                      int64_t now, const struct lw_ask_row **out, struct lw_store_error *err)
{
    const struct lw_ask_row *row = lw_asks_find(&s->state.asks, id);
    struct lw_ask_progress p;
    const char *objection;
    struct lw_arena a;
    struct lw_ask k;
    int rc;

    if (!row)
        return lw_store_fail(err, -LW_ERR_NOTFOUND, "there is no approval %.*s that waits",
                             LW_FMT(id));
    lw_asks_clock(&s->state.asks, now);
    if (v->webhook.p && came_before(s, v->webhook))
        return lw_store_fail(err, -LW_ERR_DUPLICATE, "the message %.*s was taken before",
                             LW_FMT(v->webhook));
    rc = lw_asks_judge(row, now, &p);
    if (rc != 0)
        return rc;
    /* A no may still take back a yes that was not used. */
    if (p.state != LW_ASK_PENDING && (p.state != LW_ASK_APPROVED || v->answer.approve))
        return lw_store_fail(err, -LW_ERR_STATE, "the approval %s is %s", row->id,
                             lw_ask_state_name(p.state));
    /* The last place is kept for a no, which ends it. */
    if (row->answer_count + (v->answer.approve ? 1u : 0u) >= LW_ASKS_ANSWERS)
        return lw_store_fail(err, -LW_ERR_LIMIT, "%s has %u answers, which is the most", row->id,
                             row->answer_count);
    lw_arena_init(&a, ARENA_MAX);
    rc = read_ask(lw_buf_str(&row->ask), &a, &k);
    objection = rc == 0 && v->answer.approve ? lw_approve_objection(&k, &v->answer) : NULL;
    if (objection)
        rc = lw_store_fail(err, -LW_ERR_PERM, "%.*s cannot approve %s: %s", LW_FMT(v->answer.by),
                           row->id, objection);
    lw_arena_fini(&a);
    if (rc == 0)
        *out = row;
    return rc;
}

int lw_store_answer(struct lw_store *s, struct lw_str id, const struct lw_store_answer *v,
                    int64_t wall_ms, struct lw_store_ask *out, struct lw_store_error *err)
{
    const struct lw_ask_row *row = NULL;
    char record[LW_RECEIPT_ID_MAX];
    struct lw_json_writer w;
    struct lw_buf data;
    int rc = lw_store_begin(s, err);

    if (rc != 0)
        return rc;
    lw_buf_init(&data, LW_RECEIPT_MAX);
    rc = may_answer(s, id, v, wall_ms, &row, err);
    if (rc == 0) {
        lw_json_writer_init(&w, &data);
        put_answer(&w, row, v);
        rc = lw_buf_status(&data);
    }
    if (rc == 0)
        rc = lw_store_add(s, LW_PHASE_ANSWER, lw_buf_str(&data), wall_ms, record, err);
    lw_buf_fini(&data);
    if (rc == 0)
        rc = lw_store_commit(s, wall_ms, err);
    else
        lw_store_cancel(s);
    return rc != 0 ? rc : lw_store_ask_find(s, id, wall_ms, out, err);
}

/* ---- using ---- */

static bool same_text(const struct lw_json *data, const char *key, struct lw_str expected)
{
    return lw_str_eq(text_of(data, key), expected);
}

static bool same_digest(struct lw_str text, const struct lw_digest *expected)
{
    struct lw_digest d = {{0}};

    return (text.n == 0 || lw_digest_parse(text, &d)) && lw_digest_eq(&d, expected);
}

/* The decision is about the very call that was asked about. */
static bool same_call(const struct lw_json *data, const struct lw_ask *k)
{
    static const struct lw_digest zero = {{0}};

    return same_text(data, "server", k->server) && same_text(data, "view", k->view) &&
           same_text(data, "method", k->method) && same_text(data, "name", k->name) &&
           same_text(data, "user", k->user) &&
           same_digest(text_of(data, "tool"), k->tool ? k->tool : &zero) &&
           same_digest(text_of(data, "policy"), &k->policy) &&
           same_digest(text_of(lw_json_getz(data, "args"), "digest"),
                       k->has_args ? &k->args : &zero);
}

static const char *objection(struct lw_store *s, const struct lw_json *data, int64_t now,
                             struct lw_arena *a, struct lw_ask_row **out)
{
    struct lw_ask_row *row = lw_asks_find(&s->state.asks, text_of(data, "approval"));
    struct lw_ask_progress p;
    struct lw_digest request;
    struct lw_ask k;

    if (!row)
        return "is not known, or was over long ago";
    if (lw_asks_judge(row, now, &p) != 0 || read_ask(lw_buf_str(&row->ask), a, &k) != 0)
        return "cannot be read";
    if (p.state != LW_ASK_APPROVED)
        return lw_ask_state_name(p.state);
    if (!lw_digest_parse(text_of(data, "request"), &request) ||
        !lw_digest_eq(&request, &row->request) || !same_call(data, &k) ||
        !lw_str_eqz(text_of(data, "verdict"), "allow"))
        return "is about another call";
    *out = row;
    return NULL;
}

int lw_ask_claim(struct lw_store *s, struct lw_str data, int64_t wall_ms,
                 struct lw_store_error *err)
{
    struct lw_ask_row *row = NULL;
    const struct lw_json *json;
    const char *why = NULL;
    struct lw_arena a;
    int rc = 0;

    lw_arena_init(&a, ARENA_MAX);
    if (lw_json_parse(&a, data, NULL, &json, NULL) != 0)
        rc = lw_store_fail(err, -LW_ERR_SYNTAX, "the data of a record are not JSON");
    else if (lw_json_getz(json, "approval"))
        why = objection(s, json, wall_ms, &a, &row);
    if (rc == 0 && why)
        rc = lw_store_fail(err, -LW_ERR_STATE,
                           "a decision names an approval that is not usable: "
                           "%s",
                           why);
    lw_arena_fini(&a);
    if (row) {
        row->claimed = true;
        s->state.asks.claims++;
    }
    return rc;
}

void lw_ask_unclaim(struct lw_store *s)
{
    struct lw_asks *t = &s->state.asks;

    for (size_t i = 0; t->claims > 0 && i < t->n; i++)
        t->rows[i].claimed = false;
    t->claims = 0;
}

/* ---- giving standing answers ---- */

int lw_store_grant(struct lw_store *s, struct lw_str data, int64_t wall_ms,
                   char id[LW_RECEIPT_ID_MAX], struct lw_store_error *err)
{
    int rc = lw_store_begin(s, err);

    if (rc != 0)
        return rc;
    lw_asks_clock(&s->state.asks, wall_ms);
    lw_asks_trim(&s->state.asks, wall_ms);
    if (s->state.asks.grant_count >= LW_ASKS_GRANTS)
        rc = lw_store_fail(err, -LW_ERR_LIMIT, "%d standing answers are in force: revoke some",
                           LW_ASKS_GRANTS);
    if (rc == 0)
        rc = lw_store_add(s, LW_PHASE_ANSWER, data, wall_ms, id, err);
    if (rc == 0)
        rc = lw_store_commit(s, wall_ms, err);
    else
        lw_store_cancel(s);
    return rc;
}

int lw_store_grants(struct lw_store *s, int64_t wall_ms,
                    int (*each)(void *user, const char *id, int64_t given_at, int64_t expires_at,
                                struct lw_str data),
                    void *user, struct lw_store_error *err)
{
    bool changed;
    int rc = lw_store_refresh(s, &changed, err);

    s->news |= rc == 0 && changed;
    for (size_t i = 0; rc == 0 && i < s->state.asks.grant_count; i++) {
        const struct lw_grant_row *g = &s->state.asks.grants[i];

        if (g->expires_at > wall_ms)
            rc = each(user, g->id, g->given_at, g->expires_at, lw_buf_str(&g->data));
    }
    return rc;
}
