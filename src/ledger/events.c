#include "src/ledger/events.h"

#include <stdio.h>
#include <stdlib.h>

#define REQUESTED "approval.requested"

struct lw_event_seen {
    char id[LW_RECEIPT_ID_MAX];
    enum lw_ask_state state;
    uint32_t have;
    bool known; /* it was told of before, or needed not be */
    bool due;   /* to be told */
};

void lw_events_init(struct lw_events *e, const struct lw_config *config)
{
    e->wanted = config && config->webhook_count > 0;
    e->text = false;
    for (size_t i = 0; config && i < config->webhook_count; i++)
        e->text = e->text || config->webhooks[i].arguments;
}

void lw_events_fini(struct lw_events *e)
{
    free(e->list);
    *e = (struct lw_events){.n = 0};
}

/* ---- what stands otherwise ---- */

struct look {
    const struct lw_events *before;
    struct lw_event_seen *list; /* as it is now */
    size_t n;
};

static const struct lw_event_seen *find(const struct lw_events *e, const char *id)
{
    for (size_t i = 0; i < e->n; i++) {
        if (strcmp(e->list[i].id, id) == 0)
            return &e->list[i];
    }
    return NULL;
}

static int look_at(void *user, const struct lw_store_ask *ask)
{
    struct look *l = user;
    const struct lw_event_seen *was = find(l->before, ask->id);
    struct lw_event_seen now = {.state = ask->progress.state, .have = ask->progress.have};
    struct lw_event_seen *grown = realloc(l->list, (l->n + 1) * sizeof(*grown));

    if (!grown)
        return -LW_ERR_NOMEM;
    l->list = grown;
    snprintf(now.id, sizeof(now.id), "%s", ask->id);
    now.known = was && (was->known || !was->due);
    if (was)
        now.due = was->due || was->state != now.state || was->have != now.have;
    else
        now.due = l->before->begun || now.state == LW_ASK_PENDING;
    l->list[l->n++] = now;
    return 0;
}

/* ---- messages ---- */

static const char *type_of(const struct lw_event_seen *s)
{
    switch (s->state) {
    case LW_ASK_PENDING:
        return s->known && s->have > 0 ? "approval.answered" : REQUESTED;
    case LW_ASK_EXPIRED:
        return "approval.expired";
    case LW_ASK_CONSUMED:
        return "approval.used";
    case LW_ASK_DENIED:
    case LW_ASK_APPROVED:
        break;
    }
    return "approval.answered";
}

/* The same for the same event, whoever tells it and however often. */
static void id_of(const struct lw_store_ask *ask, const char *type, char out[40])
{
    char about[LW_DIGEST_TEXT_BUF], stands[64];
    struct lw_str parts[3] = {lw_digest_text(&ask->binding, about), lw_strz(type), {NULL, 0}};
    struct lw_digest d;

    /* That it waits is told again after a restart, whatever was answered meanwhile. */
    parts[2] =
        lw_str(stands, (size_t)snprintf(stands, sizeof(stands), " %d %u", (int)ask->progress.state,
                                        strcmp(type, REQUESTED) == 0 ? 0 : ask->progress.have));
    d = lw_sha256_parts(parts, 3);
    memcpy(out, "msg_", 4);
    lw_hex(d.b, 16, out + 4);
}

static void put_args(struct lw_json_writer *w, const struct lw_store_ask *ask)
{
    char digest[LW_DIGEST_TEXT_BUF];
    const struct lw_json *json;
    struct lw_arena a;
    struct lw_ask k;

    lw_arena_init(&a, (size_t)4 << 20);
    if (lw_json_parse(&a, ask->ask, NULL, &json, NULL) == 0 && lw_ask_read(json, &a, &k) == 0 &&
        k.has_args) {
        lw_json_kv_string(w, "arguments_digest", lw_digest_text(&k.exact, digest));
        lw_json_kv_int(w, "arguments_bytes", (int64_t)k.args_bytes);
    }
    lw_arena_fini(&a);
}

/* `text` p NULL: without. */
static void put_body(struct lw_buf *to, const struct lw_store_ask *ask, const char *type,
                     int64_t wall_ms, struct lw_str text, const struct lw_digest *shown)
{
    char time[LW_TIME_TEXT_BUF], digest[LW_DIGEST_TEXT_BUF];
    struct lw_json_writer w;

    lw_json_writer_init(&w, to);
    lw_json_begin_object(&w);
    lw_json_kv_string(&w, "type", lw_strz(type));
    lw_json_kv_string(&w, "timestamp", lw_time_text(wall_ms, time));
    lw_json_key(&w, LW_STR("data"));
    lw_json_begin_object(&w);
    lw_json_key(&w, LW_STR("approval"));
    lw_store_ask_row_json(&w, ask);
    put_args(&w, ask);
    if (text.p) {
        lw_json_kv_string(&w, "text", text);
        lw_json_kv_string(&w, "shown", lw_digest_text(shown, digest));
    }
    lw_json_end_object(&w);
    lw_json_end_object(&w);
}

/* What a human is shown, when it can be; else the event goes without. */
static void put_full(const struct lw_events *e, struct lw_store *store,
                     const struct lw_store_ask *ask, const char *type, int64_t wall_ms,
                     struct lw_buf *to)
{
    struct lw_store_error err = {""};
    struct lw_digest shown;
    struct lw_buf text;

    if (!e->text)
        return;
    lw_buf_init(&text, (size_t)1 << 20);
    if (lw_store_ask_text(store, ask, &text, &shown, &err) == 0)
        put_body(to, ask, type, wall_ms, lw_buf_str(&text), &shown);
    if (lw_buf_status(to) != 0)
        lw_buf_reset(to);
    lw_buf_fini(&text);
}

static int tell(const struct lw_events *e, struct lw_store *store, const struct lw_event_seen *s,
                int64_t wall_ms, struct lw_buf *out, struct lw_trouble of[LW_TROUBLE_COUNT])
{
    struct lw_store_error err = {""};
    const char *type = type_of(s);
    struct lw_store_ask ask;
    struct lw_buf brief, full;
    char id[40];
    int rc = lw_store_ask_find(store, lw_strz(s->id), wall_ms, &ask, &err);

    if (rc != 0) {
        lw_trouble_log(of, LW_TROUBLE_ASK, rc, &err);
        return 0;
    }
    lw_buf_init(&brief, LW_MSG_BRIEF_MAX);
    lw_buf_init(&full, LW_MSG_FULL_MAX);
    id_of(&ask, type, id);
    put_body(&brief, &ask, type, wall_ms, LW_STR_NONE, NULL);
    put_full(e, store, &ask, type, wall_ms, &full);
    if (lw_buf_status(&brief) == 0)
        rc = lw_msg_put_event(
            out, &(struct lw_msg_event){lw_strz(id), lw_buf_str(&brief), lw_buf_str(&full)});
    lw_buf_fini(&brief);
    lw_buf_fini(&full);
    return rc == 0 ? 0 : -LW_ERR_NOMEM;
}

int lw_events_look(struct lw_events *e, struct lw_store *store, int64_t wall_ms, struct lw_buf *out,
                   struct lw_trouble of[LW_TROUBLE_COUNT])
{
    struct look l = {.before = e};
    struct lw_store_error err = {""};
    unsigned told = 0;
    int rc;

    if (!e->wanted)
        return 0;
    rc = lw_store_asks(store, wall_ms, look_at, &l, &err);
    if (rc != 0) {
        free(l.list);
        lw_trouble_log(of, LW_TROUBLE_ASK, rc, &err);
        return 0;
    }
    free(e->list);
    e->list = l.list;
    e->n = l.n;
    e->begun = true;
    for (size_t i = 0; rc == 0 && i < e->n && told < LW_EVENTS_AT_ONCE; i++) {
        if (!e->list[i].due)
            continue;
        rc = tell(e, store, &e->list[i], wall_ms, out, of);
        e->list[i].due = false;
        told++;
    }
    return rc;
}
