/* Exact bytes of a record, written and read. Every byte outside `data` is determined by the chain,
 * the phase and the time, so reading is comparing: no tree is built for it. Owns the order of
 * members and the chain; what data mean is left to the verifier and the store. */
#include "lib/receipt/receipt.h"

#include "lib/receipt/canonical.h"
#include "lib/receipt/merkle.h"

#define SEQ_MAX ((uint64_t)9007199254740991) /* 2^53-1: what every JSON reader keeps */

/* After `data`: ,"id":"…","phase":"…","schema":"…","ts":"…"} */
#define TAIL_SCHEMA "\",\"schema\":\"" LW_RECEIPT_SCHEMA "\",\"ts\":\""
#define HEAD_MAX    192
#define TAIL_MAX    160

static const struct lw_str phase_names[LW_PHASE_COUNT] = {
#define X(n, t) LW_STR_INIT(t),
    LW_PHASE_TABLE(X)
#undef X
};

const char *lw_phase_name(enum lw_phase p)
{
    return (unsigned)p < LW_PHASE_COUNT ? phase_names[p].p : "unknown";
}

int lw_phase_parse(struct lw_str s, enum lw_phase *out)
{
    for (unsigned i = 0; i < LW_PHASE_COUNT; i++) {
        if (lw_str_eq(s, phase_names[i])) {
            *out = (enum lw_phase)i;
            return 0;
        }
    }
    return -LW_ERR_UNKNOWN;
}

/* ---- writing ---- */

struct pen {
    char *p;
    size_t n;
};

static void put(struct pen *to, const char *p, size_t n)
{
    memcpy(to->p + to->n, p, n);
    to->n += n;
}

static void put_str(struct pen *to, struct lw_str s)
{
    put(to, s.p, s.n);
}

static void put_number(struct pen *to, uint64_t v)
{
    char digits[20];
    size_t at = sizeof(digits);

    do {
        digits[--at] = (char)('0' + (char)(v % 10));
        v /= 10;
    } while (v != 0);
    put(to, digits + at, sizeof(digits) - at);
}

static void put_id(struct pen *to, struct lw_str chain_id, uint64_t seq)
{
    put(to, chain_id.p, 8);
    put(to, "-", 1);
    put_number(to, seq);
}

/* At most HEAD_MAX bytes. */
static void put_head(struct pen *to, struct lw_str chain_id, uint64_t seq,
                     const struct lw_digest *prev)
{
    char text[LW_DIGEST_TEXT_BUF];

    put_str(to, LW_STR("{\"chain\":{\"id\":\""));
    put_str(to, chain_id);
    put_str(to, LW_STR("\",\"prev\":"));
    if (seq == 0) {
        put_str(to, LW_STR("null"));
    } else {
        put(to, "\"", 1);
        put_str(to, lw_digest_text(prev, text));
        put(to, "\"", 1);
    }
    put_str(to, LW_STR(",\"seq\":"));
    put_number(to, seq);
    put_str(to, LW_STR("},\"data\":"));
}

/* At most TAIL_MAX bytes. */
static void put_tail(struct pen *to, struct lw_str chain_id, uint64_t seq, enum lw_phase phase,
                     int64_t wall_ms)
{
    char time[LW_TIME_TEXT_BUF];

    put_str(to, LW_STR(",\"id\":\""));
    put_id(to, chain_id, seq);
    put_str(to, LW_STR("\",\"phase\":\""));
    put_str(to, phase_names[phase]);
    put_str(to, LW_STR(TAIL_SCHEMA));
    put_str(to, lw_time_text(wall_ms, time));
    put_str(to, LW_STR("\"}"));
}

/* `leaf` is 0x00 and the line: both digests come from one buffer. */
static void advance(struct lw_chain *c, struct lw_str leaf)
{
    c->prev = lw_sha256(lw_str(leaf.p + 1, leaf.n - 1));
    lw_merkle_add_hash(&c->tree, lw_sha256(leaf));
    c->next_seq++;
}

static bool room_for(struct lw_buf *to, size_t n)
{
    bool failed = to->failed;

    if (lw_buf_room(to, n))
        return true;
    to->failed = failed; /* the buffer is as it was: this record did not enter it */
    return false;
}

int lw_receipt_append(struct lw_chain *c, enum lw_phase phase, struct lw_str data, int64_t wall_ms,
                      struct lw_buf *to, char id[LW_RECEIPT_ID_MAX])
{
    char leaf[1 + HEAD_MAX + LW_RECEIPT_MAX + TAIL_MAX];
    struct pen line = {leaf + 1, 0};
    struct pen name = {id, 0};
    struct lw_str chain_id = lw_str(c->id, LW_CHAIN_ID_TEXT);

    if ((unsigned)phase >= LW_PHASE_COUNT)
        return -LW_ERR_UNKNOWN;
    if (data.n > LW_RECEIPT_MAX || c->next_seq > SEQ_MAX)
        return -LW_ERR_LIMIT;
    if (!lw_canonical_object(data))
        return -LW_ERR_SYNTAX;
    leaf[0] = 0;
    put_head(&line, chain_id, c->next_seq, &c->prev);
    put_str(&line, data);
    put_tail(&line, chain_id, c->next_seq, phase, wall_ms);
    if (line.n > LW_RECEIPT_MAX || !room_for(to, line.n + 1))
        return -LW_ERR_LIMIT;
    lw_buf_add(to, line.p, line.n);
    lw_buf_addc(to, '\n');
    put_id(&name, chain_id, c->next_seq);
    id[name.n] = '\0';
    advance(c, lw_str(leaf, line.n + 1));
    return 0;
}

/* ---- reading ---- */

static bool take(struct lw_str *s, struct lw_str what)
{
    if (!lw_str_starts(*s, what))
        return false;
    s->p += what.n;
    s->n -= what.n;
    return true;
}

static struct lw_str take_n(struct lw_str *s, size_t n)
{
    struct lw_str head = lw_str(s->p, n < s->n ? n : s->n);

    s->p += head.n;
    s->n -= head.n;
    return head;
}

static bool take_end(struct lw_str *s, struct lw_str what)
{
    if (s->n < what.n || memcmp(s->p + s->n - what.n, what.p, what.n) != 0)
        return false;
    s->n -= what.n;
    return true;
}

static struct lw_str take_end_n(struct lw_str *s, size_t n)
{
    n = n < s->n ? n : s->n;
    s->n -= n;
    return lw_str(s->p + s->n, n);
}

static bool take_seq(struct lw_str *s, uint64_t *out)
{
    uint64_t v = 0;
    size_t n = 0;

    while (n < s->n && n < 17 && s->p[n] >= '0' && s->p[n] <= '9')
        v = v * 10 + (uint64_t)(s->p[n++] - '0');
    if (n == 0 || n == 17 || (s->p[0] == '0' && n > 1) || v > SEQ_MAX)
        return false;
    (void)take_n(s, n);
    *out = v;
    return true;
}

static bool chain_id_valid(struct lw_str s)
{
    if (s.n != LW_CHAIN_ID_TEXT)
        return false;
    for (size_t i = 0; i < s.n; i++) {
        if ((s.p[i] < '0' || s.p[i] > '9') && (s.p[i] < 'a' || s.p[i] > 'f'))
            return false;
    }
    return true;
}

static const char *read_head(struct lw_str *s, struct lw_receipt *r)
{
    struct lw_str text;
    bool none;

    if (!take(s, LW_STR("{\"chain\":{\"id\":\"")))
        return "it does not begin like a record";
    r->chain_id = take_n(s, LW_CHAIN_ID_TEXT);
    if (!chain_id_valid(r->chain_id) || !take(s, LW_STR("\",\"prev\":")))
        return "chain.id is not 32 hexadecimal digits";
    none = take(s, LW_STR("null"));
    if (!none) {
        if (!take(s, LW_STR("\"")))
            return "chain.prev is neither null nor a digest";
        text = take_n(s, LW_DIGEST_TEXT);
        if (!lw_digest_parse(text, &r->prev) || !take(s, LW_STR("\"")))
            return "chain.prev is neither null nor a digest";
    }
    if (!take(s, LW_STR(",\"seq\":")) || !take_seq(s, &r->seq))
        return "chain.seq is not a whole number below 2^53";
    if (none != (r->seq == 0))
        return "chain.prev is null at seq 0 and only there";
    return take(s, LW_STR("},\"data\":")) ? NULL : "the chain object is not in its exact form";
}

static const char *read_phase(struct lw_str *s, struct lw_receipt *r)
{
    for (unsigned i = 0; i < LW_PHASE_COUNT; i++) {
        if (take_end(s, phase_names[i])) {
            r->phase = (enum lw_phase)i;
            return NULL;
        }
    }
    return "the phase is unknown";
}

static const char *read_tail(struct lw_str *s, struct lw_receipt *r)
{
    char expected[LW_RECEIPT_ID_MAX];
    struct pen id = {expected, 0};
    const char *why;

    if (!take_end(s, LW_STR("\"}")) || lw_time_parse(take_end_n(s, LW_TIME_TEXT), &r->ts) != 0)
        return "ts is not the last member or not RFC 3339 in UTC with milliseconds";
    if (!take_end(s, LW_STR(TAIL_SCHEMA)))
        return "the schema is not " LW_RECEIPT_SCHEMA;
    why = read_phase(s, r);
    if (why)
        return why;
    put_id(&id, r->chain_id, r->seq);
    if (!take_end(s, LW_STR("\",\"phase\":\"")) || s->n < id.n)
        return "id and phase are not in their exact form";
    r->id = take_end_n(s, id.n);
    if (!lw_str_eq(r->id, lw_str(expected, id.n)) || !take_end(s, LW_STR(",\"id\":\"")))
        return "id is not what chain.id and chain.seq make it";
    return NULL;
}

int lw_receipt_read(struct lw_str line, struct lw_receipt *out, const char **why)
{
    struct lw_receipt r = {.seq = 0};
    const char *text;

    if (line.n > LW_RECEIPT_MAX) {
        if (why)
            *why = "it is longer than 32768 bytes";
        return -LW_ERR_LIMIT;
    }
    text = read_head(&line, &r);
    if (!text)
        text = read_tail(&line, &r);
    if (!text && !lw_canonical_object(line))
        text = "data are not a JSON object in canonical form";
    if (text) {
        if (why)
            *why = text;
        return -LW_ERR_SYNTAX;
    }
    r.data = line;
    *out = r;
    return 0;
}

int lw_chain_follow(struct lw_chain *c, const struct lw_receipt *r, struct lw_str line)
{
    char leaf[1 + LW_RECEIPT_MAX];
    bool first = c->id[0] == '\0';

    if (line.n > LW_RECEIPT_MAX || r->seq != c->next_seq)
        return -LW_ERR_MISMATCH;
    if (!first && memcmp(r->chain_id.p, c->id, LW_CHAIN_ID_TEXT) != 0)
        return -LW_ERR_MISMATCH;
    if (r->seq > 0 && (first || !lw_digest_eq(&r->prev, &c->prev)))
        return -LW_ERR_MISMATCH;
    if (first) {
        memcpy(c->id, r->chain_id.p, LW_CHAIN_ID_TEXT);
        c->id[LW_CHAIN_ID_TEXT] = '\0';
    }
    leaf[0] = 0;
    memcpy(leaf + 1, line.p, line.n);
    advance(c, lw_str(leaf, line.n + 1));
    return 0;
}
