#include "lib/limit/limit.h"

#include <inttypes.h>
#include <stdio.h>

static const char *const kinds[LW_LIMIT_KIND_COUNT] = {
#define X(n, w) [LW_LIMIT_##n] = w,
    LW_LIMIT_KIND_TABLE(X)
#undef X
};

const char *lw_limit_kind_name(enum lw_limit_kind k)
{
    return (unsigned)k < LW_LIMIT_KIND_COUNT ? kinds[k] : "?";
}

static bool counts_units(enum lw_limit_kind k)
{
    return k == LW_LIMIT_BYTES || k == LW_LIMIT_COST;
}

bool lw_limit_valid(const struct lw_limit *l)
{
    uint64_t max;

    if ((unsigned)l->kind >= LW_LIMIT_KIND_COUNT || l->per > 31 || l->id.n > LW_LIMIT_ID_MAX)
        return false;
    max = counts_units(l->kind) ? LW_LIMIT_UNITS_MAX : LW_LIMIT_COUNT_MAX;
    if (l->amount < 1 || l->amount > max)
        return false;
    if (l->kind == LW_LIMIT_CONCURRENT)
        return l->period_ms == 0 && l->burst == 0;
    if (l->period_ms < LW_LIMIT_PERIOD_MIN || l->period_ms > LW_LIMIT_PERIOD_MAX)
        return false;
    return l->kind == LW_LIMIT_RATE ? l->burst >= 1 && l->burst <= LW_LIMIT_COUNT_MAX
                                    : l->burst == 0;
}

/* ---- the name of a counter ---- */

#define KEY_PARTS 9

static void put_part(struct lw_str parts[2 * KEY_PARTS], char lengths[KEY_PARTS][24], size_t *n,
                     struct lw_str value)
{
    size_t i = *n / 2;
    int len = snprintf(lengths[i], sizeof(lengths[i]), "%zu:", value.n);

    parts[(*n)++] = lw_str(lengths[i], (size_t)len);
    parts[(*n)++] = value;
}

struct lw_digest lw_limit_key(const struct lw_limit *l, const struct lw_limit_subject *of)
{
    struct lw_str parts[2 * KEY_PARTS];
    char lengths[KEY_PARTS][24];
    unsigned per = l->per;
    bool repeat = l->kind == LW_LIMIT_REPEAT;
    size_t n = 0;
    char head[96];
    int len;

    if (repeat && per == 0)
        per = LW_PER_USER | LW_PER_AGENT;
    len = snprintf(head, sizeof(head), "landwaiter/limit/v1 %s %" PRId64 " %u",
                   lw_limit_kind_name(l->kind), l->period_ms, per);
    put_part(parts, lengths, &n, lw_str(head, (size_t)len));
    put_part(parts, lengths, &n, l->id);
    put_part(parts, lengths, &n, per & LW_PER_USER ? of->user : LW_STR_NONE);
    put_part(parts, lengths, &n, per & LW_PER_AGENT ? of->agent : LW_STR_NONE);
    put_part(parts, lengths, &n, per & LW_PER_SESSION ? of->session : LW_STR_NONE);
    /* A tool is one of its server; so is a call that is made again. */
    put_part(parts, lengths, &n,
             repeat || per & (LW_PER_SERVER | LW_PER_TOOL) ? of->server : LW_STR_NONE);
    put_part(parts, lengths, &n, repeat || per & LW_PER_TOOL ? of->method : LW_STR_NONE);
    put_part(parts, lengths, &n, repeat || per & LW_PER_TOOL ? of->tool : LW_STR_NONE);
    put_part(parts, lengths, &n,
             repeat ? lw_str((const char *)of->arguments.b, LW_DIGEST_SIZE) : LW_STR_NONE);
    return lw_sha256_parts(parts, n);
}

/* ---- time ---- */

static uint64_t add(uint64_t a, uint64_t b)
{
    return a > UINT64_MAX - b ? UINT64_MAX : a + b;
}

/* Times before 1970 and beyond the year 9999 are no times. */
static int64_t sane(int64_t wall_ms)
{
    const int64_t max = (int64_t)253402300799999;

    return wall_ms < 0 ? 0 : wall_ms > max ? max : wall_ms;
}

static int64_t slot_ms(const struct lw_limit *l)
{
    return (l->period_ms + LW_LIMIT_SLOTS - 2) / (LW_LIMIT_SLOTS - 1);
}

static int64_t slot_of(const struct lw_limit *l, int64_t now)
{
    return now / slot_ms(l);
}

/* Makes `now` the counter's time. Its clock never runs backwards. */
static int64_t move_to(struct lw_counter *c, const struct lw_limit *l, int64_t wall_ms)
{
    int64_t now = sane(wall_ms);
    int64_t ahead;

    if (now >= c->last_ms)
        return now;
    ahead = c->last_ms - now;
    if (ahead <= l->period_ms)
        return c->last_ms;
    /* Used up, from this time on: what the counter knew was of a clock that was wrong. */
    *c = (struct lw_counter){.last_ms = now};
    if (l->kind == LW_LIMIT_RATE) {
        c->level = l->burst * (uint64_t)l->period_ms;
    } else {
        c->slot = slot_of(l, now);
        c->slots[c->slot % LW_LIMIT_SLOTS] = l->amount;
    }
    return now;
}

/* ---- the token bucket: `level` is what is missing to a full one, in tokens times period ---- */

static void refill(struct lw_counter *c, const struct lw_limit *l, int64_t now)
{
    uint64_t full = l->burst * (uint64_t)l->period_ms; /* below 2^62 by the bounds */
    uint64_t passed = (uint64_t)(now - c->last_ms);
    uint64_t need;

    if (c->level > full) /* the burst was made smaller */
        c->level = full;
    need = (c->level + l->amount - 1) / l->amount; /* ms until it is full */
    c->level = passed >= need ? 0 : c->level - passed * l->amount;
}

static int take_tokens(struct lw_counter *c, const struct lw_limit *l, uint64_t units,
                       int64_t *retry_ms)
{
    uint64_t period = (uint64_t)l->period_ms;
    uint64_t full = l->burst * period;
    uint64_t wanted;

    if (units > l->burst) {
        *retry_ms = -1;
        return -LW_ERR_LIMIT;
    }
    wanted = units * period;
    if (units == 0 ? c->level < full : c->level <= full - wanted) {
        c->level += wanted;
        return 0;
    }
    wanted = units == 0 ? 1 : wanted;
    *retry_ms = (int64_t)((c->level - (full - wanted) + l->amount - 1) / l->amount);
    return -LW_ERR_LIMIT;
}

/* ---- windows ---- */

/* Empties the slots that the time has left behind. */
static void slide(struct lw_counter *c, const struct lw_limit *l, int64_t now)
{
    int64_t slot = slot_of(l, now);

    if (slot - c->slot >= LW_LIMIT_SLOTS) {
        memset(c->slots, 0, sizeof(c->slots));
    } else {
        for (int64_t i = c->slot + 1; i <= slot; i++)
            c->slots[i % LW_LIMIT_SLOTS] = 0;
    }
    c->slot = slot;
}

static uint64_t sum(const struct lw_counter *c)
{
    uint64_t used = 0;

    for (size_t i = 0; i < LW_LIMIT_SLOTS; i++)
        used = add(used, c->slots[i]);
    return used;
}

static int take_window(struct lw_counter *c, const struct lw_limit *l, uint64_t units, int64_t now,
                       int64_t *retry_ms)
{
    uint64_t wanted = units == 0 ? 1 : units;
    uint64_t left = sum(c);

    if (wanted > l->amount) {
        *retry_ms = -1;
        return -LW_ERR_LIMIT;
    }
    if (left <= l->amount - wanted) {
        uint64_t *to = &c->slots[c->slot % LW_LIMIT_SLOTS];

        *to = add(*to, units);
        return 0;
    }
    /* The oldest slots are left first: when enough of them are, there is room. */
    for (int64_t i = c->slot - (LW_LIMIT_SLOTS - 1); i <= c->slot; i++) {
        uint64_t one = i < 0 ? 0 : c->slots[i % LW_LIMIT_SLOTS];

        left = left > one ? left - one : 0;
        *retry_ms = (i + LW_LIMIT_SLOTS) * slot_ms(l) - now;
        if (left <= l->amount - wanted)
            break;
    }
    return -LW_ERR_LIMIT;
}

/* ---- all kinds ---- */

/* Brings the counter to the time; returns it. */
static int64_t bring(struct lw_counter *c, const struct lw_limit *l, int64_t wall_ms)
{
    int64_t now = move_to(c, l, wall_ms);

    if (l->kind == LW_LIMIT_RATE)
        refill(c, l, now);
    else
        slide(c, l, now);
    c->last_ms = now;
    return now;
}

int lw_counter_take(struct lw_counter *c, const struct lw_limit *l, uint64_t units, int64_t wall_ms,
                    int64_t *retry_ms)
{
    int64_t now;
    int err;

    if (l->kind == LW_LIMIT_CONCURRENT) {
        c->last_ms = sane(wall_ms);
        if (units <= l->amount && c->level <= l->amount - units) {
            c->level += units;
            return 0;
        }
        *retry_ms = -1;
        return -LW_ERR_LIMIT;
    }
    now = bring(c, l, wall_ms);
    err = l->kind == LW_LIMIT_RATE ? take_tokens(c, l, units, retry_ms)
                                   : take_window(c, l, units, now, retry_ms);
    /* By a clock that was moved back, it takes longer. */
    if (err != 0 && *retry_ms >= 0 && sane(wall_ms) < now)
        *retry_ms += now - sane(wall_ms);
    return err;
}

void lw_counter_add(struct lw_counter *c, const struct lw_limit *l, uint64_t units, int64_t wall_ms)
{
    uint64_t *to;

    if (l->kind == LW_LIMIT_CONCURRENT || l->kind == LW_LIMIT_RATE)
        return;
    bring(c, l, wall_ms);
    to = &c->slots[c->slot % LW_LIMIT_SLOTS];
    *to = add(*to, units);
}

void lw_counter_give(struct lw_counter *c, uint64_t units)
{
    c->level = c->level > units ? c->level - units : 0;
}

uint64_t lw_counter_used(const struct lw_counter *c, const struct lw_limit *l, int64_t wall_ms)
{
    struct lw_counter copy = *c;

    if (l->kind == LW_LIMIT_CONCURRENT)
        return c->level;
    bring(&copy, l, wall_ms);
    if (l->kind != LW_LIMIT_RATE)
        return sum(&copy);
    return (copy.level + (uint64_t)l->period_ms - 1) / (uint64_t)l->period_ms;
}

int64_t lw_counter_idle_at(const struct lw_counter *c, const struct lw_limit *l)
{
    if (l->kind == LW_LIMIT_CONCURRENT)
        return c->level > 0 ? INT64_MAX : c->last_ms;
    if (l->kind == LW_LIMIT_RATE)
        return c->last_ms + (int64_t)((c->level + l->amount - 1) / l->amount);
    for (int64_t i = c->slot; i > c->slot - LW_LIMIT_SLOTS && i >= 0; i--) {
        if (c->slots[i % LW_LIMIT_SLOTS] > 0)
            return (i + LW_LIMIT_SLOTS) * slot_ms(l);
    }
    return c->last_ms;
}

/* ---- as bytes: little-endian words in the order of the struct ---- */

static void put_word(uint8_t *to, uint64_t v)
{
    for (int i = 0; i < 8; i++)
        to[i] = (uint8_t)(v >> (8 * i));
}

static uint64_t get_word(const char *from)
{
    uint64_t v = 0;

    for (int i = 0; i < 8; i++)
        v |= (uint64_t)(uint8_t)from[i] << (8 * i);
    return v;
}

void lw_counter_write(const struct lw_counter *c, uint8_t out[LW_COUNTER_BYTES])
{
    put_word(out, (uint64_t)c->last_ms);
    put_word(out + 8, c->level);
    put_word(out + 16, (uint64_t)c->slot);
    for (size_t i = 0; i < LW_LIMIT_SLOTS; i++)
        put_word(out + 24 + 8 * i, c->slots[i]);
}

bool lw_counter_read(struct lw_str bytes, struct lw_counter *out)
{
    struct lw_counter c;

    if (bytes.n != LW_COUNTER_BYTES)
        return false;
    c.last_ms = (int64_t)get_word(bytes.p);
    c.level = get_word(bytes.p + 8);
    c.slot = (int64_t)get_word(bytes.p + 16);
    for (size_t i = 0; i < LW_LIMIT_SLOTS; i++)
        c.slots[i] = get_word(bytes.p + 24 + 8 * i);
    /* A slot that is not the time's would be one that nothing ever empties. */
    if (c.last_ms < 0 || c.last_ms != sane(c.last_ms) || c.slot < 0 || c.slot > c.last_ms)
        return false;
    *out = c;
    return true;
}

/* ---- the limit beside it ---- */

void lw_limit_about(const struct lw_limit *l, char out[LW_LIMIT_ABOUT])
{
    snprintf(out, LW_LIMIT_ABOUT, "%s %" PRIu64 " %" PRIu64 " %" PRId64 " %.*s",
             lw_limit_kind_name(l->kind), l->amount, l->burst, l->period_ms, LW_FMT(l->id));
}

/* What stands before the next blank, which goes too. */
static bool next_word(struct lw_str *s, struct lw_str *word)
{
    size_t end = lw_str_find(*s, LW_STR(" "), 0);

    if (end == (size_t)-1)
        return false;
    *word = lw_str(s->p, end);
    *s = lw_str(s->p + end + 1, s->n - end - 1);
    return true;
}

static bool next_number(struct lw_str *s, uint64_t *out)
{
    struct lw_str word;
    uint64_t v = 0;

    if (!next_word(s, &word) || word.n == 0 || word.n > 18)
        return false;
    for (size_t i = 0; i < word.n; i++) {
        if (word.p[i] < '0' || word.p[i] > '9')
            return false;
        v = v * 10 + (uint64_t)(word.p[i] - '0');
    }
    *out = v;
    return true;
}

bool lw_limit_about_read(struct lw_str text, struct lw_limit *out)
{
    struct lw_limit l = {.kind = LW_LIMIT_RATE};
    struct lw_str kind;
    uint64_t period;
    int k = 0;

    if (!next_word(&text, &kind) || !next_number(&text, &l.amount) ||
        !next_number(&text, &l.burst) || !next_number(&text, &period))
        return false;
    while (k < LW_LIMIT_KIND_COUNT && !lw_str_eqz(kind, kinds[k]))
        k++;
    l.kind = (enum lw_limit_kind)k;
    l.period_ms = (int64_t)period;
    l.id = text;
    if (!lw_limit_valid(&l))
        return false;
    *out = l;
    return true;
}

/* ---- for people ---- */

struct span {
    int64_t ms;
    const char *word;
};

static const struct span spans[] = {
    {86400000, "d"}, {3600000, "h"}, {60000, "min"}, {1000, "s"}, {1, "ms"}};

struct lw_str lw_limit_retry_text(enum lw_limit_kind k, int64_t retry_ms, char out[64])
{
    const struct span *s = spans;
    int n;

    if (retry_ms < 0) {
        n = snprintf(out, 64, "%s",
                     k == LW_LIMIT_CONCURRENT ? "retry when another call has ended"
                                              : "waiting does not help: it is more than the limit");
        return lw_str(out, (size_t)n);
    }
    /* The largest unit of which it is two or more, seconds at least: what is rounded up is small.
     */
    while (s->ms > 1000 && retry_ms < 2 * s->ms)
        s++;
    n = snprintf(out, 64, "retry in %" PRId64 " %s",
                 retry_ms / s->ms + (retry_ms % s->ms != 0 || retry_ms == 0), s->word);
    return lw_str(out, (size_t)n);
}

static int period_text(int64_t ms, char out[32])
{
    const struct span *s = spans;

    while (s->ms > 1 && ms % s->ms != 0)
        s++;
    return snprintf(out, 32, "%" PRId64 " %s", ms / s->ms, s->word);
}

struct lw_str lw_limit_text(const struct lw_limit *l, char out[96])
{
    char period[32];
    int n;

    period_text(l->period_ms, period);
    switch (l->kind) {
    case LW_LIMIT_CONCURRENT:
        n = snprintf(out, 96, "%" PRIu64 " at once", l->amount);
        break;
    case LW_LIMIT_BYTES:
        n = snprintf(out, 96, "%" PRIu64 " bytes per %s", l->amount, period);
        break;
    case LW_LIMIT_COST:
        n = snprintf(out, 96, "%" PRIu64 ".%06" PRIu64 " cost per %s", l->amount / 1000000,
                     l->amount % 1000000, period);
        break;
    case LW_LIMIT_REPEAT:
        n = snprintf(out, 96, "the same call %" PRIu64 " times per %s", l->amount, period);
        break;
    case LW_LIMIT_RATE:
    case LW_LIMIT_WINDOW:
    case LW_LIMIT_CALLS:
    case LW_LIMIT_KIND_COUNT:
    default:
        n = snprintf(out, 96, "%" PRIu64 " calls per %s", l->amount, period);
        break;
    }
    return lw_str(out, (size_t)n);
}
