/* A whole session from bytes, with both peers, the ledger and the clock in the attacker's hand.
 *
 * Input is lines in the words of tests/replay: "> JSON", "@N> JSON", "< JSON", "@N< JSON",
 * "receipts ok|fail", "manifest all|none", "tick MS", "gone N", "failed N", "server-gone",
 * "ledger-lost", "oversize", "policy JSON|none", "paths N" (N real paths); anything else is
 * skipped. "set NAME VALUE" before all else sets an option. "records refused" and "sends refused"
 * (or "taken") make the shell fail what it is asked for at once, from within the very effect, as a
 * full queue does. Invariants that abort:
 *   - no call reaches the server before a decision that allows it was acknowledged;
 *   - every message to either side is one line of strict JSON when its input was;
 *   - nothing but the client's exchange numbers comes back as an exchange. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "lib/bridge/bridge.h"
#include "lib/engine/session.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct ledger {
    uint64_t tickets[4096];
    bool allows[4096];
    size_t count;
    uint64_t allowed; /* acknowledged decisions that allow; in group mode, those handed over */
    bool group;
    bool refuse_records;
    bool refuse_sends;
    unsigned depth; /* of effects within effects */
    int err;
    struct lw_now now;
    uint64_t forwarded;
    char *surface;
    size_t surface_size;
    struct lw_policy *policy;
    uint64_t asked;    /* for an approval, the last */
    uint64_t page;     /* ... for a page, the last */
    uint64_t question; /* about paths */
};

static void require(bool condition)
{
    if (!condition)
        abort();
}

static void check_json(struct lw_str text)
{
    const struct lw_json *v;
    struct lw_arena a;

    lw_arena_init(&a, 64 << 20);
    require(lw_json_parse(&a, text, &lw_json_default_limits, &v, NULL) == 0);
    lw_arena_fini(&a);
}

static void drain(struct lw_session *s, struct ledger *l);

/* The shell could not hand it over: the session hears of it before the next effect. */
static void refuse_record(struct lw_session *s, struct ledger *l, uint64_t ticket)
{
    if (++l->depth < 50 && !l->err) {
        l->err = lw_session_receipt(s, ticket, -LW_ERR_BUSY, LW_STR_NONE, l->now);
        drain(s, l);
    }
    l->depth--;
}

static void refuse_send(struct lw_session *s, struct ledger *l, uint64_t upstream)
{
    if (++l->depth < 50 && !l->err) {
        l->err = lw_session_server_failed(s, upstream, 0, LW_STR("refused"), l->now);
        drain(s, l);
    }
    l->depth--;
}

static void drain(struct lw_session *s, struct ledger *l)
{
    const struct lw_effect_item *e;

    while ((e = lw_session_next(s)) != NULL) {
        switch (e->kind) {
        case LW_FX_TO_CLIENT:
            require(e->exchange <= 9);
            if (e->bytes.n > 0 || !e->final || e->exchange == 0)
                check_json(e->bytes);
            break;
        case LW_FX_TO_SERVER:
            check_json(e->bytes);
            /* What a bridge sends again was decided when it was sent first. */
            if (e->upstream && e->upstream < LW_BRIDGE_ID_FIRST &&
                (lw_str_eqz(e->method, "tools/call") || lw_str_eqz(e->method, "prompts/get") ||
                 lw_str_eqz(e->method, "resources/read")))
                require(++l->forwarded <= l->allowed);
            if (e->upstream && l->refuse_sends)
                refuse_send(s, l, e->upstream);
            break;
        case LW_FX_DONE:
            require(e->unit_count > 0);
            break;
        case LW_FX_CLAIM: /* answered as a record is */
            require(e->unit_count > 0);
            __attribute__((fallthrough));
        case LW_FX_RECORD:
            check_json(e->bytes);
            require(l->count < 4096);
            if (l->refuse_records) {
                refuse_record(s, l, e->ticket);
                break;
            }
            l->allows[l->count] =
                e->phase == LW_PHASE_DECISION &&
                lw_str_find(e->bytes, LW_STR("\"verdict\":\"allow\""), 0) != (size_t)-1;
            l->allowed += l->group && l->allows[l->count];
            l->tickets[l->count++] = e->ticket;
            break;
        case LW_FX_OBSERVED:
            check_json(e->bytes);
            check_json(e->extra);
            require(l->count < 4096);
            l->allows[l->count] = false;
            l->tickets[l->count++] = e->ticket;
            free(l->surface);
            l->surface = malloc(e->bytes.n + 1);
            require(l->surface != NULL);
            memcpy(l->surface, e->bytes.p, e->bytes.n);
            l->surface_size = e->bytes.n;
            break;
        case LW_FX_CONSULT: /* no decision points here */
        case LW_FX_CONSULT_LIST:
            break;
        case LW_FX_RESOLVE:
            check_json(e->bytes);
            l->question = e->ticket;
            break;
        case LW_FX_ASK:
            check_json(e->bytes);
            if (e->extra.p)
                check_json(e->extra);
            l->asked = e->ticket;
            break;
        case LW_FX_VOTE:
            l->asked = e->ticket;
            break;
        case LW_FX_PAGE:
            require(e->bytes.n > 0);
            l->page = e->ticket;
            break;
        case LW_FX_CANCEL:
        case LW_FX_PART:
        case LW_FX_RESTART:
        case LW_FX_OPEN:
        case LW_FX_NOTE:
        case LW_FX_CLOSE:
            break;
        }
    }
}

static int receipts(struct lw_session *s, struct ledger *l, bool ok, struct lw_now now)
{
    struct ledger acks = *l;
    int err = 0;

    l->count = 0;
    for (size_t i = 0; i < acks.count && !err; i++) {
        l->allowed += ok && acks.allows[i] && !l->group;
        err = lw_session_receipt(s, acks.tickets[i], ok ? 0 : -LW_ERR_FULL,
                                 ok ? LW_STR("r-1") : LW_STR_NONE, now);
        if (l->count < 4000)
            drain(s, l);
    }
    return err;
}

static int approve(struct lw_session *s, struct ledger *l, struct lw_now now)
{
    struct lw_approval a = {.by = LW_STR("fuzz"), .at = 1, .effect = LW_EFFECT_WRITE};
    struct lw_surface *live = NULL;
    struct lw_manifest *m = NULL;
    struct lw_buf text;
    int err = 0;

    if (!l->surface || lw_surface_load(lw_str(l->surface, l->surface_size), &live) != 0)
        return lw_session_manifest(s, LW_STR_NONE, now);
    lw_buf_init(&text, 64 << 20);
    if (lw_manifest_approve(NULL, live, &a, &m) == 0) {
        lw_manifest_write(m, &text);
        err = lw_session_manifest(s, lw_buf_str(&text), now);
    }
    lw_buf_fini(&text);
    lw_manifest_free(&m);
    lw_surface_free(&live);
    return err;
}

static int policy(struct lw_session *s, struct ledger *l, struct lw_str text, struct lw_now now)
{
    struct lw_policy_fault fault;
    struct lw_policy_file file = {LW_STR("policy"), text};
    struct lw_policy *fresh = NULL;
    int err;

    if (!lw_str_eqz(text, "none") && lw_policy_new(&file, 1, &fresh, &fault) != 0)
        return 0; /* the old one stays */
    err = lw_session_policy(s, fresh, now);
    lw_policy_free(&l->policy);
    l->policy = fresh;
    return err;
}

static int paths(struct lw_session *s, const struct ledger *l, uint64_t n, struct lw_now now)
{
    struct lw_str real[LW_POLICY_PATHS];

    for (size_t i = 0; i < LW_POLICY_PATHS; i++)
        real[i] = i % 3 == 2 ? LW_STR_NONE : LW_STR("/data/ws/a");
    return lw_session_paths(s, l->question, real, n <= LW_POLICY_PATHS ? n : 0, now);
}

static uint64_t number(struct lw_str s)
{
    uint64_t v = 0;

    for (size_t i = 0; i < s.n && i < 6 && s.p[i] >= '0' && s.p[i] <= '9'; i++)
        v = v * 10 + (uint64_t)(s.p[i] - '0');
    return v;
}

static struct lw_str after(struct lw_str line, size_t n)
{
    return line.n >= n ? lw_str(line.p + n, line.n - n) : LW_STR("");
}

static int step(struct lw_session *s, struct ledger *l, struct lw_str line, struct lw_now *now)
{
    uint64_t n = 0;

    if (line.n > 2 && line.p[0] == '@' && line.p[1] >= '0' && line.p[1] <= '9') {
        n = (uint64_t)(line.p[1] - '0');
        line = after(line, 2);
    }
    if (lw_str_starts(line, LW_STR(">")))
        return lw_session_client(s, n, after(line, 1), *now);
    if (lw_str_starts(line, LW_STR("<")))
        return lw_session_server(s, n, after(line, 1), *now);
    if (lw_str_starts(line, LW_STR("receipts ")))
        return receipts(s, l, lw_str_eqz(line, "receipts ok"), *now);
    if (lw_str_starts(line, LW_STR("manifest none")))
        return lw_session_manifest(s, LW_STR_NONE, *now);
    if (lw_str_starts(line, LW_STR("manifest")))
        return approve(s, l, *now);
    if (lw_str_starts(line, LW_STR("tick "))) {
        now->wall_ms += (int64_t)number(after(line, 5));
        now->steady_ms += (int64_t)number(after(line, 5));
        return lw_session_tick(s, *now);
    }
    if (lw_str_starts(line, LW_STR("policy ")))
        return policy(s, l, after(line, 7), *now);
    if (lw_str_starts(line, LW_STR("paths ")))
        return paths(s, l, number(after(line, 6)), *now);
    if (lw_str_starts(line, LW_STR("paged ")))
        return lw_session_paged(s, l->page, after(line, 6), *now);
    if (lw_str_starts(line, LW_STR("asked "))) {
        struct lw_asked a = {.id = LW_STR("r-1"),
                             .state = (enum lw_ask_state)(number(after(line, 6)) % 5),
                             .expires_at = now->wall_ms + 60000};

        return lw_session_asked(s, l->asked, &a, *now);
    }
    if (lw_str_starts(line, LW_STR("answered ")))
        return lw_session_answered(s, LW_STR("r-1"),
                                   (enum lw_ask_state)(number(after(line, 9)) % 5), *now);
    if (lw_str_starts(line, LW_STR("gone ")))
        return lw_session_exchange_gone(s, number(after(line, 5)), *now);
    if (lw_str_starts(line, LW_STR("failed ")))
        return lw_session_server_failed(s, number(after(line, 7)), 0, LW_STR("broken"), *now);
    if (lw_str_starts(line, LW_STR("server-gone")))
        return lw_session_server_gone(s, LW_STR("gone"), *now);
    if (lw_str_starts(line, LW_STR("ledger-lost")))
        return lw_session_ledger_lost(s, *now);
    if (lw_str_starts(line, LW_STR("oversize")))
        return lw_session_server_oversize(s, *now);
    if (lw_str_starts(line, LW_STR("records ")))
        l->refuse_records = lw_str_eqz(after(line, 8), "refused");
    if (lw_str_starts(line, LW_STR("sends ")))
        l->refuse_sends = lw_str_eqz(after(line, 6), "refused");
    return 0;
}

static void set(struct lw_session_options *o, struct lw_str line)
{
    if (lw_str_starts(line, LW_STR("set max_age ")))
        o->surface_max_age_ms = (int64_t)number(after(line, 12));
    else if (lw_str_starts(line, LW_STR("set settle ")))
        o->settle_ms = (int64_t)number(after(line, 11));
    else if (lw_str_starts(line, LW_STR("set reads group")))
        o->durable_reads = false;
    else if (lw_str_starts(line, LW_STR("set scoped")))
        o->scoped_ids = true;
    else if (lw_str_starts(line, LW_STR("set local")))
        o->local_paths = true;
    else if (lw_str_starts(line, LW_STR("set correlated")))
        o->correlated = true;
    else if (lw_str_starts(line, LW_STR("set era ")))
        o->server_era =
            lw_str_starts(after(line, 8), LW_STR("modern")) ? LW_ERA_MODERN : LW_ERA_LEGACY;
}

static struct lw_str next_line(const uint8_t *data, size_t size, size_t *at)
{
    const uint8_t *newline = memchr(data + *at, '\n', size - *at);
    size_t n = newline ? (size_t)(newline - data) - *at : size - *at;
    struct lw_str line = lw_str((const char *)data + *at, n);

    *at += n + 1;
    return line;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct lw_session_options o = lw_session_defaults;
    struct lw_now now = {1795248000000, 1000000};
    struct lw_session *s = NULL;
    struct ledger l = {.now = now};
    size_t at = 0;
    int err = 0;

    o.server = LW_STR("fuzz");
    o.settle_ms = 0;
    o.max_message = 1 << 16;
    o.max_inflight = 8;
    o.max_waiting = 8;
    o.scoped_ids = size > 0 && data[0] == '@'; /* as modern HTTP has it */
    while (at < size && size - at > 4 && memcmp(data + at, "set ", 4) == 0)
        set(&o, next_line(data, size, &at));
    l.group = !o.durable_reads;
    if (lw_session_new(&o, &s) != 0)
        return 0;
    while (at < size && !err && l.count < 4000) {
        err = step(s, &l, next_line(data, size, &at), &now);
        l.now = now;
        drain(s, &l);
        err = err ? err : l.err;
        (void)lw_session_deadline(s);
    }
    lw_session_free(&s);
    lw_policy_free(&l.policy);
    free(l.surface);
    return 0;
}
