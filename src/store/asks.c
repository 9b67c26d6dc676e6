#include "src/store/asks.h"

#include <stdio.h>
#include <stdlib.h>

#define ARENA_MAX ((size_t)64 << 20)

static struct lw_str text_of(const struct lw_json *data, const char *key)
{
    return lw_json_string_or(lw_json_getz(data, key), LW_STR_NONE);
}

/* ---- rows ---- */

static void row_fini(struct lw_ask_row *row)
{
    lw_buf_fini(&row->ask);
    lw_buf_fini(&row->answers);
}

void lw_asks_fini(struct lw_asks *t)
{
    for (size_t i = 0; i < t->n; i++)
        row_fini(&t->rows[i]);
    for (size_t i = 0; i < t->grant_count; i++)
        lw_buf_fini(&t->grants[i].data);
    free(t->rows);
    free(t->grants);
    *t = (struct lw_asks){.n = 0};
}

struct lw_ask_row *lw_asks_find(const struct lw_asks *t, struct lw_str id)
{
    for (size_t i = 0; i < t->n; i++) {
        if (lw_str_eqz(id, t->rows[i].id))
            return &t->rows[i];
    }
    return NULL;
}

static void drop(struct lw_asks *t, size_t at)
{
    row_fini(&t->rows[at]);
    memmove(&t->rows[at], &t->rows[at + 1], (t->n - at - 1) * sizeof(*t->rows));
    t->n--;
}

void lw_asks_trim(struct lw_asks *t, int64_t now)
{
    for (size_t i = t->n; i > 0; i--) {
        const struct lw_ask_row *row = &t->rows[i - 1];

        if (row->expires_at + LW_ASKS_WINDOW_MS <= now && !row->claimed)
            drop(t, i - 1);
    }
    for (size_t i = t->grant_count; i > 0; i--) {
        if (t->grants[i - 1].expires_at > now)
            continue;
        lw_buf_fini(&t->grants[i - 1].data);
        memmove(&t->grants[i - 1], &t->grants[i], (t->grant_count - i) * sizeof(*t->grants));
        t->grant_count--;
    }
}

void lw_asks_clock(struct lw_asks *t, int64_t ms)
{
    if (ms < t->newest_ms - LW_ASKS_CLOCK_MS) {
        for (size_t i = 0; i < t->n; i++)
            t->rows[i].voided = true;
        /* A standing answer ends too: how long it has been in force is not known any more. */
        for (size_t i = 0; i < t->grant_count; i++)
            t->grants[i].expires_at = 0;
        t->newest_ms = ms;
    } else if (ms > t->newest_ms) {
        t->newest_ms = ms;
    }
}

/* Room for one more; the oldest gives way when there are too many, which is as if it had expired:
 * whoever makes asks looks for room first. */
static struct lw_ask_row *push(struct lw_asks *t)
{
    if (t->n == LW_ASKS_MAX)
        drop(t, 0);
    if (!t->rows) {
        t->rows = calloc(LW_ASKS_MAX, sizeof(*t->rows));
        if (!t->rows)
            return NULL;
    }
    t->rows[t->n] = (struct lw_ask_row){.seq = 0};
    lw_buf_init(&t->rows[t->n].ask, LW_RECEIPT_MAX);
    lw_buf_init(&t->rows[t->n].answers, (size_t)LW_RECEIPT_MAX * LW_ASKS_ANSWERS);
    return &t->rows[t->n++];
}

static struct lw_grant_row *push_grant(struct lw_asks *t)
{
    if (t->grant_count == LW_ASKS_GRANTS) {
        lw_buf_fini(&t->grants[0].data);
        memmove(&t->grants[0], &t->grants[1], (t->grant_count - 1) * sizeof(*t->grants));
        t->grant_count--;
    }
    if (!t->grants) {
        t->grants = calloc(LW_ASKS_GRANTS, sizeof(*t->grants));
        if (!t->grants)
            return NULL;
    }
    t->grants[t->grant_count] = (struct lw_grant_row){.given_at = 0};
    lw_buf_init(&t->grants[t->grant_count].data, LW_RECEIPT_MAX);
    return &t->grants[t->grant_count++];
}

/* ---- applying records ---- */

static int apply_ask(struct lw_asks *t, const struct lw_receipt *r, const struct lw_json *data)
{
    const struct lw_json *ask = lw_json_getz(data, "ask");
    struct lw_digest request;
    struct lw_digest binding;
    struct lw_ask_row *row;
    int64_t expires;

    if (!lw_json_is(ask, LW_JSON_OBJECT) || !lw_digest_parse(text_of(data, "request"), &request) ||
        !lw_digest_parse(text_of(data, "binding"), &binding) ||
        lw_time_parse(text_of(data, "expires"), &expires) != 0 || r->id.n >= LW_RECEIPT_ID_MAX)
        return 0;
    lw_asks_trim(t, r->ts);
    row = push(t);
    if (!row)
        return -LW_ERR_NOMEM;
    snprintf(row->id, sizeof(row->id), "%.*s", LW_FMT(r->id));
    row->seq = r->seq;
    row->request = request;
    row->binding = binding;
    row->asked_at = r->ts;
    row->expires_at = expires;
    lw_buf_adds(&row->ask, ask->raw);
    return lw_buf_status(&row->ask) == 0 ? 0 : -LW_ERR_NOMEM;
}

static int apply_grant(struct lw_asks *t, const struct lw_receipt *r, const struct lw_json *data)
{
    struct lw_grant_row *row;
    int64_t expires;

    if (lw_time_parse(text_of(data, "expires"), &expires) != 0 || r->id.n >= LW_RECEIPT_ID_MAX)
        return 0;
    row = push_grant(t);
    if (!row)
        return -LW_ERR_NOMEM;
    snprintf(row->id, sizeof(row->id), "%.*s", LW_FMT(r->id));
    row->given_at = r->ts;
    row->expires_at = expires;
    lw_buf_adds(&row->data, data->raw);
    return lw_buf_status(&row->data) == 0 ? 0 : -LW_ERR_NOMEM;
}

static void apply_revoke(struct lw_asks *t, const struct lw_json *data)
{
    for (size_t i = 0; i < t->grant_count; i++) {
        if (lw_str_eqz(text_of(data, "grant"), t->grants[i].id))
            t->grants[i].expires_at = 0;
    }
}

static int apply_answer(struct lw_asks *t, const struct lw_receipt *r, const struct lw_json *data)
{
    struct lw_str answer = text_of(data, "answer");
    struct lw_ask_row *row = lw_asks_find(t, text_of(data, "ask"));
    struct lw_digest binding;
    char at[32];

    if (lw_str_eqz(answer, "grant"))
        return apply_grant(t, r, data);
    if (lw_str_eqz(answer, "revoke"))
        apply_revoke(t, data);
    if (!row || row->answer_count == LW_ASKS_ANSWERS ||
        !lw_digest_parse(text_of(data, "binding"), &binding) ||
        !lw_digest_eq(&binding, &row->binding))
        return 0;
    snprintf(at, sizeof(at), "{\"at\":%lld,\"data\":", (long long)r->ts);
    lw_buf_addz(&row->answers, at);
    lw_buf_adds(&row->answers, data->raw);
    lw_buf_addz(&row->answers, "}\n");
    row->answer_count++;
    if (lw_str_eqz(answer, "deny") && row->over_at == 0)
        row->over_at = r->ts;
    return lw_buf_status(&row->answers) == 0 ? 0 : -LW_ERR_NOMEM;
}

bool lw_asks_concern(const struct lw_receipt *r)
{
    return r->phase == LW_PHASE_ASK || r->phase == LW_PHASE_ANSWER ||
           (r->phase == LW_PHASE_DECISION &&
            lw_str_find(r->data, LW_STR("\"approval\":\""), 0) != (size_t)-1);
}

int lw_asks_apply(struct lw_asks *t, const struct lw_receipt *r, const struct lw_json *data)
{
    struct lw_ask_row *row;

    if (r->phase == LW_PHASE_ASK)
        return apply_ask(t, r, data);
    if (r->phase == LW_PHASE_ANSWER)
        return apply_answer(t, r, data);
    row = lw_asks_find(t, text_of(data, "approval"));
    if (row) {
        row->consumed = true;
        row->over_at = r->ts;
    }
    return 0;
}

/* ---- judging ---- */

static int read_names(const struct lw_json *list, struct lw_arena *a, struct lw_names *out)
{
    struct lw_str *v;
    size_t n = 0;

    if (!lw_json_is(list, LW_JSON_ARRAY))
        return 0;
    v = lw_arena_calloc(a, list->count + 1u, sizeof(*v));
    if (!v)
        return -LW_ERR_NOMEM;
    LW_JSON_EACH (one, list) {
        if (one->type == LW_JSON_STRING)
            v[n++] = one->string;
    }
    *out = (struct lw_names){v, n};
    return 0;
}

static int read_answer(struct lw_str line, struct lw_arena *a, struct lw_answer *out)
{
    const struct lw_json *json;
    const struct lw_json *data;
    int64_t at;

    if (lw_json_parse(a, line, NULL, &json, NULL) != 0 ||
        !lw_json_int(lw_json_getz(json, "at"), &at))
        return -LW_ERR_DAMAGED;
    data = lw_json_getz(json, "data");
    *out = (struct lw_answer){
        .by = text_of(data, "by"),
        .approve = lw_str_eqz(text_of(data, "answer"), "approve"),
        .verified = lw_json_bool_or(lw_json_getz(data, "verified"), false),
        .break_glass = lw_json_bool_or(lw_json_getz(data, "break_glass"), false),
        .at = at,
    };
    return read_names(lw_json_getz(data, "groups"), a, &out->groups);
}

static int judge(const struct lw_ask_row *row, struct lw_arena *a, int64_t now,
                 struct lw_ask_progress *out)
{
    struct lw_answer answers[LW_ASKS_ANSWERS];
    struct lw_str text = lw_buf_str(&row->answers);
    const struct lw_json *json;
    struct lw_ask k;
    size_t n = 0;

    if (lw_json_parse(a, lw_buf_str(&row->ask), NULL, &json, NULL) != 0 ||
        lw_ask_read(json, a, &k) != 0)
        return -LW_ERR_DAMAGED;
    while (text.n > 0 && n < LW_ASKS_ANSWERS) {
        size_t end = lw_str_find(text, LW_STR("\n"), 0);
        int rc = read_answer(lw_str(text.p, end), a, &answers[n]);

        if (rc != 0)
            return rc;
        n++;
        text = lw_str(text.p + end + 1, text.n - end - 1);
    }
    *out = lw_ask_judge(&k, answers, n, row->asked_at, row->expires_at, now);
    return 0;
}

int lw_asks_judge(const struct lw_ask_row *row, int64_t now, struct lw_ask_progress *out)
{
    struct lw_arena a;
    int rc;

    lw_arena_init(&a, ARENA_MAX);
    rc = judge(row, &a, now, out);
    lw_arena_fini(&a);
    if (rc != 0)
        return rc;
    if (row->consumed || row->claimed)
        out->state = LW_ASK_CONSUMED;
    else if (row->voided && out->state != LW_ASK_DENIED)
        out->state = LW_ASK_EXPIRED;
    return 0;
}

/* ---- for the index ---- */

static void kv_digest(struct lw_json_writer *w, const char *key, const struct lw_digest *d)
{
    char text[LW_DIGEST_TEXT_BUF];

    lw_json_kv_string(w, key, lw_digest_text(d, text));
}

void lw_asks_write(const struct lw_asks *t, struct lw_buf *to)
{
    struct lw_json_writer w;

    lw_json_writer_init(&w, to);
    lw_json_begin_object(&w);
    lw_json_kv_int(&w, "newest", t->newest_ms);
    lw_json_key(&w, LW_STR("asks"));
    lw_json_begin_array(&w);
    for (size_t i = 0; i < t->n; i++) {
        const struct lw_ask_row *row = &t->rows[i];

        lw_json_begin_object(&w);
        lw_json_kv_string(&w, "id", lw_strz(row->id));
        lw_json_kv_int(&w, "seq", (int64_t)row->seq);
        kv_digest(&w, "request", &row->request);
        kv_digest(&w, "binding", &row->binding);
        lw_json_kv_int(&w, "asked", row->asked_at);
        lw_json_kv_int(&w, "expires", row->expires_at);
        lw_json_kv_int(&w, "over", row->over_at);
        lw_json_kv_bool(&w, "consumed", row->consumed);
        lw_json_kv_bool(&w, "voided", row->voided);
        lw_json_kv_int(&w, "count", row->answer_count);
        lw_json_kv_string(&w, "ask", lw_buf_str(&row->ask));
        lw_json_kv_string(&w, "answers", row->answers.n ? lw_buf_str(&row->answers) : LW_STR(""));
        lw_json_end_object(&w);
    }
    lw_json_end_array(&w);
    lw_json_key(&w, LW_STR("grants"));
    lw_json_begin_array(&w);
    for (size_t i = 0; i < t->grant_count; i++) {
        lw_json_begin_object(&w);
        lw_json_kv_string(&w, "id", lw_strz(t->grants[i].id));
        lw_json_kv_int(&w, "given", t->grants[i].given_at);
        lw_json_kv_int(&w, "expires", t->grants[i].expires_at);
        lw_json_kv_string(&w, "data", lw_buf_str(&t->grants[i].data));
        lw_json_end_object(&w);
    }
    lw_json_end_array(&w);
    lw_json_end_object(&w);
}

/* The text is ours and tagged: only memory can be missing, or it is of another version. */
static int read_row(struct lw_asks *t, const struct lw_json *v)
{
    struct lw_ask_row *row = push(t);
    int64_t seq = 0;
    int64_t count = 0;

    if (!row)
        return -LW_ERR_NOMEM;
    snprintf(row->id, sizeof(row->id), "%.*s", LW_FMT(text_of(v, "id")));
    if (!lw_json_int(lw_json_getz(v, "seq"), &seq) ||
        !lw_json_int(lw_json_getz(v, "count"), &count) || count < 0 || count > LW_ASKS_ANSWERS ||
        !lw_json_int(lw_json_getz(v, "asked"), &row->asked_at) ||
        !lw_json_int(lw_json_getz(v, "expires"), &row->expires_at) ||
        !lw_json_int(lw_json_getz(v, "over"), &row->over_at) ||
        !lw_digest_parse(text_of(v, "request"), &row->request) ||
        !lw_digest_parse(text_of(v, "binding"), &row->binding))
        return -LW_ERR_DAMAGED;
    row->seq = (uint64_t)seq;
    row->answer_count = (uint32_t)count;
    row->consumed = lw_json_bool_or(lw_json_getz(v, "consumed"), true);
    row->voided = lw_json_bool_or(lw_json_getz(v, "voided"), true);
    lw_buf_adds(&row->ask, text_of(v, "ask"));
    lw_buf_adds(&row->answers, text_of(v, "answers"));
    return row->ask.failed || row->answers.failed ? -LW_ERR_NOMEM : 0;
}

static int read_grant(struct lw_asks *t, const struct lw_json *v)
{
    struct lw_grant_row *row = push_grant(t);

    if (!row)
        return -LW_ERR_NOMEM;
    snprintf(row->id, sizeof(row->id), "%.*s", LW_FMT(text_of(v, "id")));
    lw_buf_adds(&row->data, text_of(v, "data"));
    return !row->data.failed && lw_json_int(lw_json_getz(v, "given"), &row->given_at) &&
                   lw_json_int(lw_json_getz(v, "expires"), &row->expires_at)
               ? 0
               : -LW_ERR_DAMAGED;
}

int lw_asks_read(struct lw_asks *t, struct lw_str text)
{
    const struct lw_json *json;
    struct lw_arena a;
    int rc = 0;

    lw_arena_init(&a, text.n * 4 + ARENA_MAX);
    if (lw_json_parse(&a, text, &(struct lw_json_limits){text.n + 1, text.n + 1, 16, 4096}, &json,
                      NULL) != 0 ||
        !lw_json_int(lw_json_getz(json, "newest"), &t->newest_ms))
        rc = -LW_ERR_DAMAGED;
    if (rc == 0) {
        LW_JSON_EACH (v, lw_json_getz(json, "asks"))
            rc = rc == 0 ? read_row(t, v) : rc;
        LW_JSON_EACH (v, lw_json_getz(json, "grants"))
            rc = rc == 0 ? read_grant(t, v) : rc;
    }
    lw_arena_fini(&a);
    return rc;
}
