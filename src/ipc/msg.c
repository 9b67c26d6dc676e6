#include "src/ipc/msg_impl.h"

#include <string.h>

#define CHUNK     (64u << 10) /* read at once, and kept while idle */
#define ACK_FIXED 16u         /* bytes of an entry without its id */

struct type_row {
    enum lw_msg_type type;
    enum lw_msg_side side;
    uint32_t max;
    const char *name;
};

static const struct type_row *type_find(uint32_t number)
{
    static const struct type_row rows[] = {
#define X(name, number, side, max) {LW_MSG_##name, side, max, #name},
        LW_MSG_TABLE(X)
#undef X
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        if ((uint32_t)rows[i].type == number)
            return &rows[i];
    }
    return NULL;
}

const char *lw_msg_name(enum lw_msg_type t)
{
    const struct type_row *row = type_find((uint32_t)t);

    return row ? row->name : "?";
}

uint32_t lw_msg_max(enum lw_msg_type t)
{
    const struct type_row *row = type_find((uint32_t)t);

    return row ? row->max : 0;
}

bool lw_msg_gate_phase(enum lw_phase p)
{
    return p == LW_PHASE_DECISION || p == LW_PHASE_OUTCOME || p == LW_PHASE_CONFIG ||
           p == LW_PHASE_POLICY;
}

/* ---- fields ---- */

static uint64_t load(const uint8_t *p, unsigned width)
{
    uint64_t v = 0;

    for (unsigned i = 0; i < width; i++)
        v |= (uint64_t)p[i] << (8 * i);
    return v;
}

static void store(char *p, uint64_t v, unsigned width)
{
    for (unsigned i = 0; i < width; i++)
        p[i] = (char)(uint8_t)(v >> (8 * i));
}

static uint64_t cursor_int(struct lw_cursor *c, unsigned width)
{
    uint64_t v;

    if (c->bad || c->n < width) {
        c->bad = true;
        return 0;
    }
    v = load(c->p, width);
    c->p += width;
    c->n -= width;
    return v;
}

uint8_t lw_cursor_u8(struct lw_cursor *c)
{
    return (uint8_t)cursor_int(c, 1);
}

uint32_t lw_cursor_u32(struct lw_cursor *c)
{
    return (uint32_t)cursor_int(c, 4);
}

uint64_t lw_cursor_u64(struct lw_cursor *c)
{
    return cursor_int(c, 8);
}

struct lw_str lw_cursor_bytes(struct lw_cursor *c, size_t max)
{
    size_t n = lw_cursor_u32(c);
    struct lw_str s;

    if (c->bad || n > c->n || n > max) {
        c->bad = true;
        return lw_str("", 0);
    }
    s = lw_str((const char *)c->p, n);
    c->p += n;
    c->n -= n;
    return s;
}

int lw_cursor_end(const struct lw_cursor *c)
{
    return c->bad || c->n != 0 ? -LW_ERR_PROTOCOL : 0;
}

static void put_int(struct lw_buf *to, uint64_t v, unsigned width)
{
    char *p = lw_buf_room(to, width);

    if (!p)
        return;
    store(p, v, width);
    to->n += width;
}

static void put_bytes(struct lw_buf *to, struct lw_str s)
{
    if (s.n > UINT32_MAX) {
        to->failed = true;
        return;
    }
    put_int(to, s.n, 4);
    lw_buf_adds(to, s);
}

/* ---- the stream ---- */

void lw_msg_in_init(struct lw_msg_in *in, enum lw_msg_side side)
{
    *in = (struct lw_msg_in){.side = side};
    lw_buf_init(&in->buf, (size_t)lw_msg_max(LW_MSG_OBSERVED) * 2);
}

void lw_msg_in_fini(struct lw_msg_in *in)
{
    lw_buf_fini(&in->buf);
    in->at = 0;
}

char *lw_msg_in_room(struct lw_msg_in *in, size_t *n)
{
    char *p;

    lw_buf_consume(&in->buf, in->at);
    in->at = 0;
    /* Grows by doubling from what has arrived, whatever length a head claims. */
    p = lw_buf_room(&in->buf, in->buf.cap - in->buf.n >= CHUNK / 2 ? CHUNK / 2 : CHUNK);
    if (!p)
        return NULL;
    *n = in->buf.cap - in->buf.n;
    return p;
}

void lw_msg_in_got(struct lw_msg_in *in, size_t n)
{
    in->buf.n += n;
}

int lw_msg_in_next(struct lw_msg_in *in, struct lw_msg *out)
{
    size_t have = in->buf.n - in->at;
    const struct type_row *row;
    const uint8_t *p;
    uint32_t length;

    if (have < LW_MSG_HEAD)
        return 0;
    p = (const uint8_t *)in->buf.p + in->at;
    length = (uint32_t)load(p, 4);
    row = type_find((uint32_t)load(p + 4, 2));
    if (!row || row->side != in->side || length > row->max || load(p + 6, 2) != LW_MSG_VERSION)
        return -LW_ERR_PROTOCOL;
    if (have - LW_MSG_HEAD < length)
        return 0;
    *out = (struct lw_msg){row->type, {p + LW_MSG_HEAD, length, false}};
    in->at += LW_MSG_HEAD + (size_t)length;
    return 1;
}

void lw_msg_in_shrink(struct lw_msg_in *in)
{
    if (in->at == in->buf.n && in->buf.cap > CHUNK)
        lw_msg_in_fini(in);
}

/* ---- messages ---- */

static size_t put_begin(struct lw_buf *to, enum lw_msg_type t)
{
    size_t head = to->n;

    put_int(to, 0, 4);
    put_int(to, (uint64_t)t, 2);
    put_int(to, LW_MSG_VERSION, 2);
    return head;
}

static void put_undo(struct lw_buf *to, size_t head)
{
    to->n = head;
    to->failed = false;
}

static int put_end(struct lw_buf *to, size_t head, enum lw_msg_type t)
{
    size_t length;

    if (lw_buf_status(to) != 0) {
        put_undo(to, head);
        return -LW_ERR_LIMIT;
    }
    length = to->n - head - LW_MSG_HEAD;
    if (length > lw_msg_max(t)) {
        put_undo(to, head);
        return -LW_ERR_LIMIT;
    }
    store(to->p + head, length, 4);
    return 0;
}

/* Names travel with their maximum checked on both sides: the receiver takes a longer one for a
 * broken protocol, so the sender must hear of it first. */
static bool names_fit(struct lw_str server, struct lw_str view)
{
    return server.n > 0 && server.n <= LW_MSG_SERVER_MAX && view.n <= LW_MSG_VIEW_MAX;
}

static struct lw_str get_server(struct lw_cursor *c)
{
    struct lw_str s = lw_cursor_bytes(c, LW_MSG_SERVER_MAX);

    c->bad = c->bad || s.n == 0;
    return s;
}

int lw_msg_put_ready(struct lw_buf *to)
{
    return put_end(to, put_begin(to, LW_MSG_READY), LW_MSG_READY);
}

int lw_msg_get_ready(const struct lw_msg *m)
{
    return m->type != LW_MSG_READY ? -LW_ERR_PROTOCOL : lw_cursor_end(&m->body);
}

static int put_names(struct lw_buf *to, enum lw_msg_type t, const struct lw_msg_open *v)
{
    size_t head;

    if (!names_fit(v->server, v->view))
        return -LW_ERR_LIMIT;
    head = put_begin(to, t);
    put_bytes(to, v->server);
    put_bytes(to, v->view);
    return put_end(to, head, t);
}

static int get_names(const struct lw_msg *m, enum lw_msg_type t, struct lw_msg_open *out)
{
    struct lw_cursor c = m->body;
    struct lw_msg_open v;

    if (m->type != t)
        return -LW_ERR_PROTOCOL;
    v.server = get_server(&c);
    v.view = lw_cursor_bytes(&c, LW_MSG_VIEW_MAX);
    if (lw_cursor_end(&c) != 0)
        return -LW_ERR_PROTOCOL;
    *out = v;
    return 0;
}

int lw_msg_put_open(struct lw_buf *to, const struct lw_msg_open *v)
{
    return put_names(to, LW_MSG_OPEN, v);
}

int lw_msg_get_open(const struct lw_msg *m, struct lw_msg_open *out)
{
    return get_names(m, LW_MSG_OPEN, out);
}

int lw_msg_put_forget(struct lw_buf *to, const struct lw_msg_open *v)
{
    return put_names(to, LW_MSG_FORGET, v);
}

int lw_msg_get_forget(const struct lw_msg *m, struct lw_msg_open *out)
{
    return get_names(m, LW_MSG_FORGET, out);
}

int lw_msg_put_manifest(struct lw_buf *to, const struct lw_msg_manifest *v)
{
    size_t head;

    if (!names_fit(v->server, v->view) || v->json.n > LW_MSG_TEXT_MAX)
        return -LW_ERR_LIMIT;
    head = put_begin(to, LW_MSG_MANIFEST);
    put_bytes(to, v->server);
    put_bytes(to, v->view);
    put_int(to, v->json.p != NULL, 1);
    put_bytes(to, v->json);
    return put_end(to, head, LW_MSG_MANIFEST);
}

int lw_msg_get_manifest(const struct lw_msg *m, struct lw_msg_manifest *out)
{
    struct lw_cursor c = m->body;
    struct lw_msg_manifest v;
    uint8_t present;

    if (m->type != LW_MSG_MANIFEST)
        return -LW_ERR_PROTOCOL;
    v.server = get_server(&c);
    v.view = lw_cursor_bytes(&c, LW_MSG_VIEW_MAX);
    present = lw_cursor_u8(&c);
    v.json = lw_cursor_bytes(&c, LW_MSG_TEXT_MAX);
    if (lw_cursor_end(&c) != 0 || present > 1 || (!present && v.json.n > 0))
        return -LW_ERR_PROTOCOL;
    if (!present)
        v.json = LW_STR_NONE;
    *out = v;
    return 0;
}

int lw_msg_put_record(struct lw_buf *to, const struct lw_msg_record *v)
{
    size_t head;

    if (!lw_msg_gate_phase(v->phase))
        return -LW_ERR_PERM;
    head = put_begin(to, LW_MSG_RECORD);
    put_int(to, v->ticket, 8);
    put_int(to, (uint64_t)v->phase, 1);
    put_bytes(to, v->data);
    return put_end(to, head, LW_MSG_RECORD);
}

int lw_msg_get_record(const struct lw_msg *m, struct lw_msg_record *out)
{
    struct lw_cursor c = m->body;
    struct lw_msg_record v;
    uint8_t phase;

    if (m->type != LW_MSG_RECORD)
        return -LW_ERR_PROTOCOL;
    v.ticket = lw_cursor_u64(&c);
    phase = lw_cursor_u8(&c);
    v.data = lw_cursor_bytes(&c, LW_MSG_RECORD_MAX);
    if (lw_cursor_end(&c) != 0 || phase >= LW_PHASE_COUNT)
        return -LW_ERR_PROTOCOL;
    v.phase = (enum lw_phase)phase;
    if (!lw_msg_gate_phase(v.phase))
        return -LW_ERR_PROTOCOL;
    *out = v;
    return 0;
}

int lw_msg_put_observed(struct lw_buf *to, const struct lw_msg_observed *v)
{
    size_t head;

    if (!names_fit(v->server, v->view) || v->surface.n > LW_MSG_TEXT_MAX ||
        v->drift.n > LW_MSG_DRIFT_MAX)
        return -LW_ERR_LIMIT;
    head = put_begin(to, LW_MSG_OBSERVED);
    put_int(to, v->ticket, 8);
    put_bytes(to, v->server);
    put_bytes(to, v->view);
    put_bytes(to, v->surface);
    put_bytes(to, v->drift);
    return put_end(to, head, LW_MSG_OBSERVED);
}

int lw_msg_get_observed(const struct lw_msg *m, struct lw_msg_observed *out)
{
    struct lw_cursor c = m->body;
    struct lw_msg_observed v;

    if (m->type != LW_MSG_OBSERVED)
        return -LW_ERR_PROTOCOL;
    v.ticket = lw_cursor_u64(&c);
    v.server = get_server(&c);
    v.view = lw_cursor_bytes(&c, LW_MSG_VIEW_MAX);
    v.surface = lw_cursor_bytes(&c, LW_MSG_TEXT_MAX);
    v.drift = lw_cursor_bytes(&c, LW_MSG_DRIFT_MAX);
    if (lw_cursor_end(&c) != 0)
        return -LW_ERR_PROTOCOL;
    *out = v;
    return 0;
}

/* ---- claims ---- */

static bool unit_fits(const struct lw_claim_unit *u)
{
    return lw_limit_valid(&u->limit) && u->units <= LW_LIMIT_UNITS_MAX * 2 &&
           (u->limit.kind != LW_LIMIT_CONCURRENT || u->units == 1);
}

static void put_units(struct lw_buf *to, const struct lw_claim_unit *units, size_t n)
{
    put_int(to, n, 4);
    for (size_t i = 0; i < n; i++) {
        const struct lw_limit *l = &units[i].limit;

        put_int(to, (uint64_t)l->kind, 1);
        put_int(to, l->amount, 8);
        put_int(to, l->burst, 8);
        put_int(to, (uint64_t)l->period_ms, 8);
        put_int(to, l->per, 1);
        put_bytes(to, l->id);
        put_bytes(to, lw_str((const char *)units[i].key.b, LW_DIGEST_SIZE));
        put_int(to, units[i].units, 8);
    }
}

static bool units_fit(const struct lw_claim_unit *units, size_t n)
{
    if (n == 0 || n > LW_LIMIT_CLAIM_MAX)
        return false;
    for (size_t i = 0; i < n; i++) {
        if (!unit_fits(&units[i]))
            return false;
    }
    return true;
}

static bool get_units(struct lw_cursor *c, struct lw_claim_unit *room, size_t *count)
{
    uint32_t n = lw_cursor_u32(c);

    if (n == 0 || n > LW_LIMIT_CLAIM_MAX)
        return false;
    for (uint32_t i = 0; i < n; i++) {
        struct lw_claim_unit *u = &room[i];
        uint64_t period;
        struct lw_str key;

        u->limit.kind = (enum lw_limit_kind)lw_cursor_u8(c);
        u->limit.amount = lw_cursor_u64(c);
        u->limit.burst = lw_cursor_u64(c);
        period = lw_cursor_u64(c);
        u->limit.period_ms = period > INT64_MAX ? -1 : (int64_t)period;
        u->limit.per = lw_cursor_u8(c);
        u->limit.id = lw_cursor_bytes(c, LW_LIMIT_ID_MAX);
        key = lw_cursor_bytes(c, LW_DIGEST_SIZE);
        u->units = lw_cursor_u64(c);
        if (c->bad || key.n != LW_DIGEST_SIZE || !unit_fits(u))
            return false;
        memcpy(u->key.b, key.p, LW_DIGEST_SIZE);
    }
    *count = n;
    return true;
}

int lw_msg_put_claim(struct lw_buf *to, const struct lw_msg_claim *v)
{
    size_t head;

    if (!units_fit(v->units, v->count) || v->data.n > LW_MSG_RECORD_MAX - 16)
        return -LW_ERR_LIMIT;
    head = put_begin(to, LW_MSG_CLAIM);
    put_int(to, v->ticket, 8);
    put_bytes(to, v->data);
    put_units(to, v->units, v->count);
    return put_end(to, head, LW_MSG_CLAIM);
}

int lw_msg_get_claim(const struct lw_msg *m, struct lw_claim_unit *room, struct lw_msg_claim *out)
{
    struct lw_cursor c = m->body;
    struct lw_msg_claim v = {.units = room};

    if (m->type != LW_MSG_CLAIM)
        return -LW_ERR_PROTOCOL;
    v.ticket = lw_cursor_u64(&c);
    v.data = lw_cursor_bytes(&c, LW_MSG_RECORD_MAX - 16);
    if (!get_units(&c, room, &v.count) || lw_cursor_end(&c) != 0)
        return -LW_ERR_PROTOCOL;
    *out = v;
    return 0;
}

int lw_msg_put_claimed(struct lw_buf *to, const struct lw_msg_claimed *v)
{
    size_t head;

    if (v->id.n >= LW_RECEIPT_ID_MAX || v->err > 0 || v->err <= -LW_ERR_COUNT ||
        (v->err == 0) != (v->id.n > 0) || (v->refused && v->err != -LW_ERR_LIMIT))
        return -LW_ERR_LIMIT;
    head = put_begin(to, LW_MSG_CLAIMED);
    put_int(to, v->ticket, 8);
    put_int(to, (uint64_t)-v->err, 4);
    put_bytes(to, v->id);
    put_int(to, v->unit, 4);
    put_int(to, v->refused, 1);
    put_int(to, (uint64_t)v->retry_ms, 8);
    return put_end(to, head, LW_MSG_CLAIMED);
}

int lw_msg_get_claimed(const struct lw_msg *m, struct lw_msg_claimed *out)
{
    struct lw_cursor c = m->body;
    struct lw_msg_claimed v;
    uint32_t err;
    uint8_t refused;

    if (m->type != LW_MSG_CLAIMED)
        return -LW_ERR_PROTOCOL;
    v.ticket = lw_cursor_u64(&c);
    err = lw_cursor_u32(&c);
    v.id = lw_cursor_bytes(&c, LW_RECEIPT_ID_MAX - 1);
    v.unit = lw_cursor_u32(&c);
    refused = lw_cursor_u8(&c);
    v.retry_ms = (int64_t)lw_cursor_u64(&c);
    if (lw_cursor_end(&c) != 0 || err >= LW_ERR_COUNT || refused > 1 ||
        (err == 0) != (v.id.n > 0) || (refused && err != LW_ERR_LIMIT))
        return -LW_ERR_PROTOCOL;
    v.err = -(int)err;
    v.refused = refused;
    *out = v;
    return 0;
}

int lw_msg_put_done(struct lw_buf *to, const struct lw_msg_done *v)
{
    size_t head;

    if (!units_fit(v->units, v->count) || v->id.n == 0 || v->id.n >= LW_RECEIPT_ID_MAX)
        return -LW_ERR_LIMIT;
    head = put_begin(to, LW_MSG_DONE);
    put_bytes(to, v->id);
    put_units(to, v->units, v->count);
    return put_end(to, head, LW_MSG_DONE);
}

int lw_msg_get_done(const struct lw_msg *m, struct lw_claim_unit *room, struct lw_msg_done *out)
{
    struct lw_cursor c = m->body;
    struct lw_msg_done v = {.units = room};

    if (m->type != LW_MSG_DONE)
        return -LW_ERR_PROTOCOL;
    v.id = lw_cursor_bytes(&c, LW_RECEIPT_ID_MAX - 1);
    if (v.id.n == 0 || !get_units(&c, room, &v.count) || lw_cursor_end(&c) != 0)
        return -LW_ERR_PROTOCOL;
    *out = v;
    return 0;
}

/* ---- what is switched off ---- */

int lw_msg_put_kills(struct lw_buf *to, const struct lw_kill *list, size_t n)
{
    size_t head;

    if (n > LW_KILLS_MAX)
        return -LW_ERR_LIMIT;
    for (size_t i = 0; i < n; i++) {
        if (list[i].name.n > LW_KILL_NAME_MAX || list[i].reason.n > LW_KILL_REASON_MAX)
            return -LW_ERR_LIMIT;
    }
    head = put_begin(to, LW_MSG_KILLS);
    put_int(to, n, 4);
    for (size_t i = 0; i < n; i++) {
        put_int(to, (uint64_t)list[i].kind, 1);
        put_bytes(to, list[i].name);
        put_bytes(to, list[i].reason);
    }
    return put_end(to, head, LW_MSG_KILLS);
}

int lw_msg_get_kills(const struct lw_msg *m, struct lw_kill out[LW_KILLS_MAX], size_t *n)
{
    struct lw_cursor c = m->body;
    uint32_t count;

    if (m->type != LW_MSG_KILLS)
        return -LW_ERR_PROTOCOL;
    count = lw_cursor_u32(&c);
    if (count > LW_KILLS_MAX)
        return -LW_ERR_PROTOCOL;
    for (uint32_t i = 0; i < count; i++) {
        uint8_t kind = lw_cursor_u8(&c);

        if (kind > LW_KILL_AGENT)
            return -LW_ERR_PROTOCOL;
        out[i].kind = (enum lw_kill_kind)kind;
        out[i].name = lw_cursor_bytes(&c, LW_KILL_NAME_MAX);
        out[i].reason = lw_cursor_bytes(&c, LW_KILL_REASON_MAX);
    }
    if (lw_cursor_end(&c) != 0)
        return -LW_ERR_PROTOCOL;
    *n = count;
    return 0;
}

/* ---- approvals of calls ---- */

int lw_msg_put_ask(struct lw_buf *to, const struct lw_msg_ask *v)
{
    size_t head;

    if (v->ask.n > LW_ASK_MAX || v->args.n > LW_ASK_ARGS_MAX)
        return -LW_ERR_LIMIT;
    head = put_begin(to, LW_MSG_ASK);
    put_int(to, v->seat, 8);
    put_int(to, v->ticket, 8);
    put_bytes(to, v->ask);
    put_int(to, v->args.p != NULL, 1);
    put_bytes(to, v->args);
    return put_end(to, head, LW_MSG_ASK);
}

int lw_msg_get_ask(const struct lw_msg *m, struct lw_msg_ask *out)
{
    struct lw_cursor c = m->body;
    struct lw_msg_ask v;
    uint8_t present;

    if (m->type != LW_MSG_ASK)
        return -LW_ERR_PROTOCOL;
    v.seat = lw_cursor_u64(&c);
    v.ticket = lw_cursor_u64(&c);
    v.ask = lw_cursor_bytes(&c, LW_ASK_MAX);
    present = lw_cursor_u8(&c);
    v.args = lw_cursor_bytes(&c, LW_ASK_ARGS_MAX);
    if (lw_cursor_end(&c) != 0 || present > 1 || (!present && v.args.n > 0))
        return -LW_ERR_PROTOCOL;
    if (!present)
        v.args = LW_STR_NONE;
    *out = v;
    return 0;
}

static bool id_fits(struct lw_str id)
{
    return id.n > 0 && id.n < LW_RECEIPT_ID_MAX;
}

int lw_msg_put_vote(struct lw_buf *to, const struct lw_msg_vote *v)
{
    size_t head;

    if (!id_fits(v->id))
        return -LW_ERR_LIMIT;
    head = put_begin(to, LW_MSG_VOTE);
    put_int(to, v->seat, 8);
    put_int(to, v->ticket, 8);
    put_bytes(to, v->id);
    put_int(to, v->approve, 1);
    put_int(to, v->page, 1);
    put_bytes(to, lw_str((const char *)v->shown.b, v->page ? LW_DIGEST_SIZE : 0));
    return put_end(to, head, LW_MSG_VOTE);
}

int lw_msg_get_vote(const struct lw_msg *m, struct lw_msg_vote *out)
{
    struct lw_cursor c = m->body;
    struct lw_msg_vote v = {.ticket = 0};
    uint8_t approve, page;
    struct lw_str shown;

    if (m->type != LW_MSG_VOTE)
        return -LW_ERR_PROTOCOL;
    v.seat = lw_cursor_u64(&c);
    v.ticket = lw_cursor_u64(&c);
    v.id = lw_cursor_bytes(&c, LW_RECEIPT_ID_MAX - 1);
    approve = lw_cursor_u8(&c);
    page = lw_cursor_u8(&c);
    shown = lw_cursor_bytes(&c, LW_DIGEST_SIZE);
    if (lw_cursor_end(&c) != 0 || approve > 1 || page > 1 || v.id.n == 0 ||
        shown.n != (page ? LW_DIGEST_SIZE : 0u))
        return -LW_ERR_PROTOCOL;
    v.approve = approve == 1;
    v.page = page == 1;
    if (v.page)
        memcpy(v.shown.b, shown.p, LW_DIGEST_SIZE);
    *out = v;
    return 0;
}

int lw_msg_put_asked(struct lw_buf *to, const struct lw_msg_asked *v)
{
    size_t head;

    if (v->err > 0 || v->err <= -LW_ERR_COUNT || (v->err == 0 && !id_fits(v->id)) ||
        (v->err != 0 && v->id.n > 0) || v->expires_at < 0)
        return -LW_ERR_LIMIT;
    head = put_begin(to, LW_MSG_ASKED);
    put_int(to, v->seat, 8);
    put_int(to, v->ticket, 8);
    put_int(to, (uint64_t)-v->err, 4);
    put_bytes(to, v->id);
    put_int(to, (uint64_t)v->state, 1);
    put_int(to, (uint64_t)v->expires_at, 8);
    put_int(to, v->have, 4);
    put_int(to, v->need, 4);
    return put_end(to, head, LW_MSG_ASKED);
}

int lw_msg_get_asked(const struct lw_msg *m, struct lw_msg_asked *out)
{
    struct lw_cursor c = m->body;
    struct lw_msg_asked v;
    uint32_t err;
    uint8_t state;

    if (m->type != LW_MSG_ASKED)
        return -LW_ERR_PROTOCOL;
    v.seat = lw_cursor_u64(&c);
    v.ticket = lw_cursor_u64(&c);
    err = lw_cursor_u32(&c);
    v.id = lw_cursor_bytes(&c, LW_RECEIPT_ID_MAX - 1);
    state = lw_cursor_u8(&c);
    v.expires_at = (int64_t)lw_cursor_u64(&c);
    v.have = lw_cursor_u32(&c);
    v.need = lw_cursor_u32(&c);
    if (lw_cursor_end(&c) != 0 || err >= LW_ERR_COUNT || (err == 0) != (v.id.n > 0) ||
        state > LW_ASK_CONSUMED || v.expires_at < 0)
        return -LW_ERR_PROTOCOL;
    v.err = -(int)err;
    v.state = (enum lw_ask_state)state;
    *out = v;
    return 0;
}

int lw_msg_put_answered(struct lw_buf *to, const struct lw_msg_answered *v)
{
    size_t head;

    if (!id_fits(v->id))
        return -LW_ERR_LIMIT;
    head = put_begin(to, LW_MSG_ANSWERED);
    put_bytes(to, v->id);
    put_int(to, (uint64_t)v->state, 1);
    put_int(to, v->have, 4);
    put_int(to, v->need, 4);
    return put_end(to, head, LW_MSG_ANSWERED);
}

int lw_msg_get_answered(const struct lw_msg *m, struct lw_msg_answered *out)
{
    struct lw_cursor c = m->body;
    struct lw_msg_answered v;
    uint8_t state;

    if (m->type != LW_MSG_ANSWERED)
        return -LW_ERR_PROTOCOL;
    v.id = lw_cursor_bytes(&c, LW_RECEIPT_ID_MAX - 1);
    state = lw_cursor_u8(&c);
    v.have = lw_cursor_u32(&c);
    v.need = lw_cursor_u32(&c);
    if (lw_cursor_end(&c) != 0 || v.id.n == 0 || state > LW_ASK_CONSUMED)
        return -LW_ERR_PROTOCOL;
    v.state = (enum lw_ask_state)state;
    *out = v;
    return 0;
}

/* ---- acknowledgements ---- */

void lw_msg_acks_begin(struct lw_msg_acks *a, struct lw_buf *to)
{
    *a = (struct lw_msg_acks){.to = to};
}

int lw_msg_acks_put(struct lw_msg_acks *a, const struct lw_msg_ack *v)
{
    size_t entry = ACK_FIXED + v->id.n;
    int err;

    if (v->id.n >= LW_RECEIPT_ID_MAX || v->err > 0 || v->err <= -LW_ERR_COUNT ||
        (v->err == 0) != (v->id.n > 0))
        return -LW_ERR_LIMIT;
    if (a->count > 0 && a->to->n - a->head - LW_MSG_HEAD + entry > LW_MSG_ACKS_MAX) {
        err = lw_msg_acks_end(a);
        if (err != 0)
            return err;
    }
    if (a->count == 0) {
        a->head = put_begin(a->to, LW_MSG_ACKS);
        put_int(a->to, 0, 4);
    }
    put_int(a->to, v->ticket, 8);
    put_int(a->to, (uint64_t)-v->err, 4);
    put_bytes(a->to, v->id);
    a->count++;
    return lw_buf_status(a->to);
}

int lw_msg_acks_end(struct lw_msg_acks *a)
{
    int err;

    if (a->count == 0)
        return 0;
    err = put_end(a->to, a->head, LW_MSG_ACKS);
    if (err == 0)
        store(a->to->p + a->head + LW_MSG_HEAD, a->count, 4);
    a->count = 0;
    return err;
}

static bool ack_read(struct lw_cursor *c, struct lw_msg_ack *out)
{
    uint32_t err;

    out->ticket = lw_cursor_u64(c);
    err = lw_cursor_u32(c);
    out->id = lw_cursor_bytes(c, LW_RECEIPT_ID_MAX - 1);
    out->err = err < LW_ERR_COUNT ? -(int)err : 0;
    return !c->bad && err < LW_ERR_COUNT && (err == 0) == (out->id.n > 0);
}

int lw_msg_get_acks(const struct lw_msg *m, struct lw_cursor *out, uint32_t *count)
{
    struct lw_cursor c = m->body;
    struct lw_cursor entries;
    struct lw_msg_ack ack;
    uint32_t n;

    if (m->type != LW_MSG_ACKS)
        return -LW_ERR_PROTOCOL;
    n = lw_cursor_u32(&c);
    if (c.bad || n == 0 || n > c.n / ACK_FIXED)
        return -LW_ERR_PROTOCOL;
    entries = c;
    for (uint32_t i = 0; i < n; i++) {
        if (!ack_read(&c, &ack))
            return -LW_ERR_PROTOCOL;
    }
    if (lw_cursor_end(&c) != 0)
        return -LW_ERR_PROTOCOL;
    *out = entries;
    *count = n;
    return 0;
}

struct lw_msg_ack lw_msg_ack_next(struct lw_cursor *c)
{
    struct lw_msg_ack ack;

    (void)ack_read(c, &ack);
    return ack;
}

/* ---- for the other files of messages ---- */

size_t lw_msg_begin(struct lw_buf *to, enum lw_msg_type t)
{
    return put_begin(to, t);
}

int lw_msg_end(struct lw_buf *to, size_t head, enum lw_msg_type t)
{
    return put_end(to, head, t);
}

void lw_msg_int(struct lw_buf *to, uint64_t v, unsigned width)
{
    put_int(to, v, width);
}

void lw_msg_bytes(struct lw_buf *to, struct lw_str s)
{
    put_bytes(to, s);
}
