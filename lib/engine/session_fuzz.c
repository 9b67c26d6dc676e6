/* A whole session from bytes, with both peers, the ledger and the clock in the attacker's hand.
 *
 * Input is lines in the words of tests/replay (tests/replay files are its seeds, without what they
 * expect): "> JSON", "@N> JSON", "< JSON", "@N< JSON",
 * "receipts ok|fail|killed|void" and "receipts limited UNIT MS" (claims are refused), "manifest
 * all|none", "tick MS", "clock MS" (the wall's alone, back with "-"), "gone N", "failed N", "parted
 * N", "server-gone", "ledger-lost", "oversize", "policy JSON|none", "paths N" (N real paths),
 * "asked HOW ID", "paged URL|none", "answered HOW ID", "consulted N HOW", "listed N HOW…", "kill
 * KIND NAME REASON|none"; anything else is skipped. "set NAME VALUE" before all else sets an
 * option. "records refused" and "sends refused" (or "taken") make the shell fail what it is asked
 * for at once, from within the very effect, as a full queue does. Invariants that abort:
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
    bool claims[4096];
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
    uint64_t consult;  /* of decision points, the last */
    struct lw_kill kill;
};

#define POINTS 4
#define GROUPS 4

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
            l->claims[l->count] = e->kind == LW_FX_CLAIM;
            l->tickets[l->count++] = e->ticket;
            break;
        case LW_FX_OBSERVED:
            check_json(e->bytes);
            check_json(e->extra);
            require(l->count < 4096);
            l->allows[l->count] = l->claims[l->count] = false;
            l->tickets[l->count++] = e->ticket;
            free(l->surface);
            l->surface = malloc(e->bytes.n + 1);
            require(l->surface != NULL);
            memcpy(l->surface, e->bytes.p, e->bytes.n);
            l->surface_size = e->bytes.n;
            break;
        case LW_FX_CONSULT:
        case LW_FX_CONSULT_LIST:
            check_json(e->bytes);
            require(e->upstream < POINTS);
            l->consult = e->ticket;
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

/* What the ledger, the shell or the configuration says is text, however much the input wants. */
static struct lw_str plain(struct lw_str s)
{
    return lw_utf8_valid(s) && !(s.n && memchr(s.p, '\0', s.n)) ? s : LW_STR("x");
}

/* The first word of a line; what is behind it stays. */
static struct lw_str word(struct lw_str *line)
{
    size_t space = lw_str_find(*line, LW_STR(" "), 0);
    struct lw_str w = space == (size_t)-1 ? *line : lw_str(line->p, space);

    *line = lw_str(line->p + w.n, line->n - w.n);
    if (line->n > 0)
        *line = lw_str(line->p + 1, line->n - 1);
    return w;
}

static uint64_t number(struct lw_str s)
{
    uint64_t v = 0;

    for (size_t i = 0; i < s.n && i < 6 && s.p[i] >= '0' && s.p[i] <= '9'; i++)
        v = v * 10 + (uint64_t)(s.p[i] - '0');
    return v;
}

static int receipts(struct lw_session *s, struct ledger *l, struct lw_str how, struct lw_now now)
{
    struct ledger acks = *l;
    struct lw_str first = word(&how);
    bool ok = !lw_str_eqz(first, "fail");
    int refusal = lw_str_eqz(first, "killed") ? -LW_ERR_KILLED
                  : lw_str_eqz(first, "void") ? -LW_ERR_STATE
                                              : 0;
    bool limited = lw_str_eqz(first, "limited");
    uint64_t unit = number(word(&how));
    int err = 0;

    l->count = 0;
    for (size_t i = 0; i < acks.count && !err; i++) {
        int one = !ok ? -LW_ERR_FULL : acks.allows[i] ? refusal : 0;

        if (limited && acks.claims[i]) {
            err = lw_session_claimed(s, acks.tickets[i], unit, (int64_t)number(how), now);
        } else {
            l->allowed += one == 0 && acks.allows[i] && !l->group;
            err = lw_session_receipt(s, acks.tickets[i], one,
                                     one == 0 ? LW_STR("r-1") : LW_STR_NONE, now);
        }
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

/* By name, as in tests/replay, or by number. */
static enum lw_ask_state ask_state(struct lw_str how)
{
    for (int i = LW_ASK_DENIED; i <= LW_ASK_CONSUMED; i++) {
        if (lw_str_eqz(how, lw_ask_state_name((enum lw_ask_state)i)))
            return (enum lw_ask_state)i;
    }
    return (enum lw_ask_state)(number(how) % (LW_ASK_CONSUMED + 1));
}

static int asked(struct lw_session *s, const struct ledger *l, struct lw_str line,
                 struct lw_now now)
{
    struct lw_str how = word(&line);
    struct lw_asked a = {.id = line.n && line.n < LW_RECEIPT_ID_MAX ? plain(line) : LW_STR("r-1"),
                         .state = ask_state(how),
                         .expires_at = now.wall_ms + 60000};

    if (lw_str_eqz(how, "busy"))
        a = (struct lw_asked){.err = -LW_ERR_BUSY};
    else if (lw_str_eqz(how, "full"))
        a = (struct lw_asked){.err = -LW_ERR_LIMIT};
    else if (lw_str_eqz(how, "no"))
        a = (struct lw_asked){.err = -LW_ERR_PERM};
    return lw_session_asked(s, l->asked, &a, now);
}

static int answered(struct lw_session *s, struct lw_str line, struct lw_now now)
{
    enum lw_ask_state state = ask_state(word(&line));

    return lw_session_answered(s, line.n ? plain(line) : LW_STR("r-1"), state, now);
}

static enum lw_pdp_answer pdp_answer(struct lw_str word)
{
    return lw_str_eqz(word, "permit") ? LW_PDP_PERMIT
           : lw_str_eqz(word, "deny") ? LW_PDP_DENY
                                      : LW_PDP_FAILED;
}

static int consulted_list(struct lw_session *s, const struct ledger *l, struct lw_str line,
                          struct lw_now now)
{
    uint64_t which = number(word(&line));
    enum lw_pdp_answer answers[16];
    size_t n = 0;

    while (line.n > 0 && n < sizeof(answers) / sizeof(*answers))
        answers[n++] = pdp_answer(word(&line));
    return lw_session_consulted_list(s, l->consult, which % POINTS, answers, n, now);
}

static int consulted(struct lw_session *s, const struct ledger *l, struct lw_str line,
                     struct lw_now now)
{
    uint64_t which = number(word(&line));

    return lw_session_consulted(s, l->consult, which % POINTS, pdp_answer(line), now);
}

static int kill_switch(struct lw_session *s, struct ledger *l, struct lw_str line,
                       struct lw_now now)
{
    struct lw_str kind = word(&line);

    if (lw_kill_kind_parse(kind, &l->kill.kind) != 0)
        return lw_session_kills(s, NULL, 0, now);
    l->kill.name = plain(word(&line));
    l->kill.reason = plain(line);
    return lw_session_kills(s, &l->kill, 1, now);
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
        return receipts(s, l, after(line, 9), *now);
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
        return lw_session_paged(
            s, l->page, lw_str_eqz(line, "paged none") ? LW_STR_NONE : plain(after(line, 6)), *now);
    if (lw_str_starts(line, LW_STR("clock "))) {
        bool back = lw_str_starts(after(line, 6), LW_STR("-"));
        int64_t ms = (int64_t)number(after(line, back ? 7 : 6));

        now->wall_ms += back ? -ms : ms;
        return lw_session_tick(s, *now);
    }
    if (lw_str_starts(line, LW_STR("asked ")))
        return asked(s, l, after(line, 6), *now);
    if (lw_str_starts(line, LW_STR("answered ")))
        return answered(s, after(line, 9), *now);
    if (lw_str_starts(line, LW_STR("consulted ")))
        return consulted(s, l, after(line, 10), *now);
    if (lw_str_starts(line, LW_STR("listed ")))
        return consulted_list(s, l, after(line, 7), *now);
    if (lw_str_starts(line, LW_STR("kill ")))
        return kill_switch(s, l, after(line, 5), *now);
    if (lw_str_starts(line, LW_STR("parted ")))
        return lw_session_server_parted(s, number(after(line, 7)), 1000, *now);
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

/* What the options point to. */
struct given {
    struct lw_session_pdp points[POINTS];
    struct lw_str groups[GROUPS];
};

static void set(struct lw_session_options *o, struct given *g, struct lw_str line)
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
    else if (lw_str_starts(line, LW_STR("set user ")))
        o->user = plain(after(line, 9));
    else if (lw_str_starts(line, LW_STR("set group ")) && o->group_count < GROUPS)
        g->groups[o->group_count++] = plain(after(line, 10));
    else if (lw_str_starts(line, LW_STR("set advise"))) /* a decision point: no server */
        o->advise = true;
    else if (lw_str_starts(line, LW_STR("set known")))
        o->known = true;
    else if (lw_str_starts(line, LW_STR("set client ")))
        o->client = plain(after(line, 11));
    else if (lw_str_starts(line, LW_STR("set refusals result")))
        o->refusal_results = true;
    else if (lw_str_starts(line, LW_STR("set pdp ")) && o->pdp_count < POINTS)
        g->points[o->pdp_count++] = (struct lw_session_pdp){
            .name = plain(after(line, 8)),
            .type = lw_str_starts(line, LW_STR("set pdp opa")) ? LW_PDP_OPA : LW_PDP_AUTHZEN,
            .authoritative = lw_str_find(line, LW_STR("authority"), 0) != (size_t)-1,
        };
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
    struct given given = {0};
    size_t at = 0;
    int err = 0;

    o.server = LW_STR("demo");
    o.user = LW_STR("alice@laptop");
    o.pdps = given.points;
    o.groups = given.groups;
    o.settle_ms = 0;
    o.max_message = 1 << 16;
    o.max_inflight = 8;
    o.max_waiting = 8;
    o.scoped_ids = size > 0 && data[0] == '@'; /* as modern HTTP has it */
    while (at < size && size - at > 4 && memcmp(data + at, "set ", 4) == 0)
        set(&o, &given, next_line(data, size, &at));
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
